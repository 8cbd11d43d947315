//! What is erased is gone from the bytes of every file of the store, whatever was done before.

use std::collections::BTreeSet;
use std::fs;

use proptest::prelude::*;
use rusqlite::Connection;
use twopocket_core::disposal::Erasure;
use twopocket_core::pocket::Pocket;

use crate::acts::{Act, World, act, mark};
use crate::common::open;
use crate::tables::dump;

/// The numbers of the marks that occur in some bytes.
fn marks_in(bytes: &[u8], marks: usize) -> BTreeSet<usize> {
    let text = bytes.to_ascii_lowercase();
    let is_mark = |n: &usize| {
        let mark = mark(*n).to_lowercase();
        text.windows(mark.len()).any(|window| window == mark.as_bytes())
    };
    (0..marks).filter(is_mark).collect()
}

/// Every mark that is in a byte of a file is in a row of a table; and what the tables say is in the files.
fn assert_files_hold_only_what_tables_say(world: &World) {
    assert_eq!(world.companion().disposal().status().unwrap(), Erasure::Erased);
    let said = marks_in(world.tables().as_bytes(), world.marks());
    for file in fs::read_dir(world.night.folder.path()).unwrap() {
        let path = file.unwrap().path();
        let left: Vec<usize> = marks_in(&fs::read(&path).unwrap(), world.marks()).difference(&said).copied().collect();
        assert!(left.is_empty(), "{left:?} of {} still in {}", world.marks(), path.display());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, max_shrink_iters: 40, ..ProptestConfig::default() })]

    #[test]
    fn no_order_of_acts_leaves_a_byte_of_what_is_erased(acts in prop::collection::vec(act(), 60..130)) {
        let mut world = World::new();
        for act in &acts {
            world.act(act);
        }
        assert_files_hold_only_what_tables_say(&world);
        // And when everybody is erased, nobody is left.
        for contact in world.contacts.clone() {
            let _ = world.companion().people().erase(contact);
        }
        assert_files_hold_only_what_tables_say(&world);
        prop_assert_eq!(marks_in(world.tables().as_bytes(), world.marks()), BTreeSet::new());
    }
}

/// A card in every form with everything that can hang on it, and somebody else who stays.
fn full_night() -> (World, Vec<usize>) {
    let mut world = World::new();
    for form in 0..5 {
        world.act(&Act::Capture { form });
        let card = world.cards.len() - 1;
        world.act(&Act::Back { card });
        world.act(&Act::Accept { card, dismiss: form % 2 == 0 });
        world.act(&Act::Put { card, pocket: 1 });
    }
    world.act(&Act::Capture { form: 0 });
    let marks = (0..world.marks() - 1).collect();
    (world, marks)
}

#[test]
fn while_a_reader_holds_on_an_erasure_is_pending_and_done_once_it_lets_go() {
    let (world, marks) = full_night();
    let reader = Connection::open(world.night.path()).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM card").unwrap();
    for contact in &world.contacts[..5] {
        assert_eq!(world.companion().people().erase(*contact).unwrap(), Erasure::Pending);
    }
    assert_eq!(world.companion().disposal().status().unwrap(), Erasure::Pending);
    world.night.capture("Somebody else"); // writing goes on
    reader.execute_batch("COMMIT").unwrap();
    assert_eq!(world.companion().disposal().status().unwrap(), Erasure::Erased);
    assert_gone(&world, &marks);
}

#[test]
fn an_erasure_that_was_pending_is_finished_by_the_next_opening() {
    let (world, marks) = full_night();
    let reader = Connection::open(world.night.path()).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM card").unwrap();
    for contact in &world.contacts[..5] {
        assert_eq!(world.companion().people().erase(*contact).unwrap(), Erasure::Pending);
    }
    world.companion().shut();
    drop(reader);
    let again = open(world.night.path(), "2026-11-20T12:00");
    assert_eq!(again.disposal().status().unwrap(), Erasure::Erased);
    assert_gone(&world, &marks);
}

/// None of these marks is in any file, and the one who stays still is.
fn assert_gone(world: &World, marks: &[usize]) {
    let all: BTreeSet<usize> = fs::read_dir(world.night.folder.path())
        .unwrap()
        .flat_map(|file| marks_in(&fs::read(file.unwrap().path()).unwrap(), world.marks()))
        .collect();
    assert!(marks.iter().all(|mark| !all.contains(mark)), "{all:?}");
    assert!(all.contains(&(world.marks() - 1)), "the one who stays is gone");
}

#[test]
fn each_part_of_a_card_goes_with_it() {
    let (world, marks) = full_night();
    let before = world.tables();
    for part in ["raw", "photo", "field", "back", "need", "proposal", "promise", "card", "contact"] {
        let connection = Connection::open(world.night.path()).unwrap();
        let rows = dump(&connection, &format!("SELECT * FROM {part}"));
        let told = !marks_in(rows.as_bytes(), world.marks()).is_empty();
        assert!(told || part == "card" && !rows.is_empty(), "nothing of anybody in {part}: the test tests nothing");
    }
    for card in &world.cards[..5] {
        world.companion().pockets().put(*card, Pocket::Left).unwrap();
        assert_eq!(world.companion().disposal().erase(*card).unwrap(), Erasure::Erased);
    }
    assert_gone(&world, &marks);
    assert_eq!(marks_in(world.tables().as_bytes(), world.marks()), BTreeSet::from([world.marks() - 1]));
    assert_ne!(before, world.tables());
}

#[test]
fn the_prep_entry_and_the_wish_that_a_person_fulfilled_go_with_the_person() {
    let mut world = World::new();
    world.act(&Act::Capture { form: 0 });
    let sql = Connection::open(world.night.path()).unwrap();
    // Neither room has an act yet that this test could use: the rows are written as they will be.
    sql.execute_batch(&format!(
        "INSERT INTO arena (uid, revision, name, kind, is_open, private_matters, rhythm, made_ms)
         VALUES (zeroblob(16), 1, 'Harbour', 'mixed', 1, 0, 'none', 0);
         INSERT INTO wish (uid, revision, arena_id, name, reason, contact_id)
         SELECT randomblob(16), 1, arena.id, 'Anna {0}', 'why {0}', contact.id FROM arena, contact;
         INSERT INTO prep (uid, revision, event_id, name, known, interests, reaction, give, contact_id)
         SELECT randomblob(16), 1, event.id, 'Anna {0}', 'k {0}', 'i {0}', 'r {0}', 'g {0}', contact.id FROM event, contact;",
        mark(0)
    ))
    .unwrap();
    drop(sql);
    assert_eq!(world.companion().people().erase(world.contacts[0]).unwrap(), Erasure::Erased);
    assert_files_hold_only_what_tables_say(&world);
    assert_eq!(marks_in(world.tables().as_bytes(), 1), BTreeSet::new());
}

#[test]
fn all_the_contacts_that_were_merged_into_one_go_with_it() {
    let mut world = World::new();
    for _ in 0..4 {
        world.act(&Act::Capture { form: 0 });
    }
    for absorb in 1..4 {
        world.act(&Act::Merge { keep: absorb, absorb: absorb - 1 }); // a chain: 0 into 1 into 2 into 3
    }
    assert_eq!(world.companion().people().erase(world.contacts[0]).unwrap(), Erasure::Erased);
    assert_files_hold_only_what_tables_say(&world);
    assert_eq!(marks_in(world.tables().as_bytes(), 4), BTreeSet::new());
    for contact in &world.contacts {
        assert!(matches!(world.companion().people().get(*contact), Err(twopocket_core::Error::Erased { .. })));
    }
}

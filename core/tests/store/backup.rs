//! A backup is the whole store without its left pocket; restoring it brings back everything but what was erased.

use std::fs;
use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

use proptest::prelude::*;
use twopocket_core::pocket::Pocket;
use twopocket_core::{Companion, Error, FieldName, PageRequest, Reason, Room};

use crate::acts::{World, act};
use crate::common::{Night, open};

fn bytes_hold(path: &Path, text: &str) -> bool {
    let bytes = fs::read(path).unwrap().to_ascii_lowercase();
    bytes.windows(text.len()).any(|window| window == text.to_lowercase().as_bytes())
}

fn names(companion: &Companion) -> Vec<String> {
    let people = companion.people().find("", &PageRequest::whole()).unwrap().items;
    people.into_iter().filter_map(|person| person.name).collect()
}

/// Anna is kept, Bo went left, Cato went left and is held by a promise, Dina is not sorted.
fn night() -> (Night, [twopocket_core::CardId; 4]) {
    let night = Night::begin();
    let cards = ["Anna Holt", "Bo Lind", "Cato Moe", "Dina Rask"].map(|name| night.capture(name).card);
    let put = |n: usize, pocket| night.companion.pockets().put(cards[n].id, pocket).unwrap();
    put(0, Pocket::Right);
    put(1, Pocket::Left);
    let promise =
        serde_json::json!({"contact": cards[2].contact, "card": cards[2].id, "owner": "me", "what": "send the paper"});
    night.companion.promises().add(&serde_json::from_value(promise).unwrap()).unwrap();
    put(2, Pocket::Left);
    (night, cards.map(|card| card.id))
}

#[test]
fn a_backup_is_one_file_without_the_left_pocket_and_opens_as_a_store() {
    let (night, cards) = night();
    let elsewhere = tempfile::tempdir().unwrap();
    let backup = elsewhere.path().join("backup.db");
    night.companion.backups().backup_now(&backup, false).unwrap();
    assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 1, "one file and nothing beside it");
    assert!(bytes_hold(&backup, "Holt") && bytes_hold(&backup, "Rask"));
    assert!(!bytes_hold(&backup, "Lind") && !bytes_hold(&backup, "Moe") && !bytes_hold(&backup, "the paper"));
    let copy = open(backup, "2026-11-19T20:00");
    assert_eq!(names(&copy), ["Anna Holt", "Dina Rask"]);
    assert_eq!(copy.backups().check().unwrap(), []);
    // No tombstone: the cards are still there, on this phone.
    assert!(matches!(copy.cards().get(cards[1]), Err(Error::NotFound { .. })));
    assert_eq!(night.companion.cards().get(cards[1]).unwrap().pocket, Pocket::Left);
}

#[test]
fn a_backup_never_takes_the_place_of_a_file_unless_told() {
    let (night, _) = night();
    let path = night.folder.path().join("backup.db");
    fs::write(&path, b"a letter").unwrap();
    let refused = night.companion.backups().begin(&path, false);
    assert!(matches!(refused, Err(Error::Invalid { field: FieldName::File, reason: Reason::Exists })));
    assert_eq!(fs::read(&path).unwrap(), b"a letter");
    night.companion.backups().backup_now(&path, true).unwrap();
    assert!(bytes_hold(&path, "Holt"));
    let itself = night.companion.backups().begin(&night.path(), true);
    assert!(matches!(itself, Err(Error::Invalid { reason: Reason::Same, .. })));
    let nowhere = night.companion.backups().begin(&night.folder.path().join("no/backup.db"), false);
    assert!(matches!(nowhere, Err(Error::NotFound { .. })));
}

#[test]
fn what_a_replaced_file_left_in_a_log_is_not_carried_into_the_backup() {
    let (night, _) = night();
    let [path, log] = ["backup.db", "backup.db-wal"].map(|name| night.folder.path().join(name));
    night.companion.backups().backup_now(&path, false).unwrap();
    let used = open(path.clone(), "2026-11-19T20:00");
    let card = twopocket_core::card::Capture::Line { text: "Elin Vik".into() };
    used.cards().capture(&card, None).unwrap();
    let [file, left_in_log] = [&path, &log].map(|file| fs::read(file).unwrap());
    used.shut();
    for (path, bytes) in [(&path, file), (&log, left_in_log)] {
        fs::write(path, bytes).unwrap(); // as the power cut leaves them
    }
    night.companion.backups().backup_now(&path, true).unwrap();
    night.companion.backups().restore(&path).unwrap();
    assert_eq!(names(&night.companion), ["Anna Holt", "Dina Rask"]);
    assert_eq!(night.companion.backups().check().unwrap(), []);
}

#[test]
fn a_file_that_appears_while_a_backup_is_made_is_left_alone() {
    let (night, _) = night();
    let path = night.folder.path().join("backup.db");
    let mut backup = night.companion.backups().begin(&path, false).unwrap();
    backup.step(0).unwrap();
    fs::write(&path, b"a letter").unwrap();
    let refused = loop {
        match backup.step(0) {
            Ok(progress) => assert!(!progress.finished),
            Err(error) => break error,
        }
    };
    assert!(matches!(refused, Error::Invalid { reason: Reason::Exists, .. }));
    assert_eq!(fs::read(&path).unwrap(), b"a letter");
    assert!(!night.folder.path().join("backup.db.partial").exists());
}

#[test]
fn a_backup_goes_in_steps_between_which_captures_are_made() {
    let (night, _) = night();
    let path = night.folder.path().join("backup.db");
    let mut backup = night.companion.backups().begin(&path, false).unwrap();
    let mut done = 0;
    loop {
        let progress = backup.step(0).unwrap();
        assert!(progress.done > done && progress.total >= progress.done, "every step does something");
        done = progress.done;
        night.capture("Somebody met meanwhile");
        if progress.finished {
            break;
        }
        assert!(!path.exists(), "the file is there when it is whole");
    }
    assert!(done > 1);
    assert_eq!(names(&open(path, "2026-11-19T20:00")), ["Anna Holt", "Dina Rask"]);
}

#[test]
fn a_cancelled_backup_leaves_nothing_behind_and_says_so() {
    let (night, _) = night();
    let path = night.folder.path().join("backup.db");
    let before = fs::read_dir(night.folder.path()).unwrap().count();
    let mut backup = night.companion.backups().begin(&path, false).unwrap();
    backup.step(0).unwrap();
    backup.cancel();
    assert!(matches!(backup.step(0), Err(Error::Cancelled)));
    drop(backup);
    let mut backup = night.companion.backups().begin(&path, false).unwrap();
    backup.step(0).unwrap();
    night.companion.shut();
    assert!(matches!(backup.step(0), Err(Error::Closed)));
    drop(backup);
    assert!(fs::read_dir(night.folder.path()).unwrap().count() <= before);
}

#[test]
fn restoring_brings_back_what_was_and_every_room_hears_of_it() {
    let (night, cards) = night();
    let path = night.folder.path().join("backup.db");
    night.companion.backups().backup_now(&path, false).unwrap();
    night.capture("Elin Vik");
    night.companion.people().find("", &PageRequest::whole()).unwrap(); // a reader that knows the old store
    let (send, heard) = mpsc::channel();
    night.companion.listen(Box::new(move |changed| send.send(changed).unwrap())).unwrap();
    let before = night.companion.revision().unwrap();
    let after = night.companion.backups().restore(&path).unwrap();
    assert!(after.revision > before);
    assert_eq!(night.companion.revision().unwrap(), after.revision);
    assert_eq!(names(&night.companion), ["Anna Holt", "Dina Rask"]);
    assert!(night.companion.people().find("elin", &PageRequest::whole()).unwrap().items.is_empty());
    assert_eq!(night.companion.people().find("anna", &PageRequest::whole()).unwrap().items.len(), 1);
    assert!(!bytes_hold(&night.path(), "Elin"), "what the store held before is gone from its file");
    let changed = heard.recv_timeout(Duration::from_secs(5)).unwrap();
    assert_eq!((changed.rooms, changed.revision), (Room::ALL.to_vec(), after.revision));
    let since = night.companion.changes_since(before).unwrap();
    assert!(since.iter().any(|change| change.uid == cards[0].0), "what came back counts as changed");
    assert_eq!(night.companion.backups().check().unwrap(), []);
    night.capture("Frode Dal"); // and the store goes on
    assert_eq!(names(&night.companion).len(), 3);
}

#[test]
fn what_was_erased_since_the_backup_stays_erased_after_restoring_it() {
    let (night, cards) = night();
    let path = night.folder.path().join("backup.db");
    night.companion.backups().backup_now(&path, false).unwrap();
    let anna = night.companion.cards().get(cards[0]).unwrap().contact;
    night.companion.people().erase(anna).unwrap();
    let Err(Error::Erased { at: erased }) = night.companion.people().get(anna) else { panic!("she is not erased") };
    night.at("2026-11-19T21:00");
    let restored = night.companion.backups().restore(&path).unwrap();
    assert!(restored.erased > 0);
    assert_eq!(names(&night.companion), ["Dina Rask"]);
    assert!(
        matches!(night.companion.people().get(anna), Err(Error::Erased { at }) if at == erased),
        "it says when it was"
    );
    assert!(matches!(night.companion.cards().get(cards[0]), Err(Error::Erased { .. })));
    night.companion.shut();
    assert!(!bytes_hold(&night.path(), "Holt"));
}

#[test]
fn what_the_backup_knows_to_be_erased_stays_erased_too() {
    let (night, cards) = night();
    let path = night.folder.path().join("backup.db");
    night.companion.backups().backup_now(&path, false).unwrap();
    let later = night.folder.path().join("later.db");
    let anna = night.companion.cards().get(cards[0]).unwrap().contact;
    night.companion.people().erase(anna).unwrap();
    night.companion.backups().backup_now(&later, false).unwrap();
    // Another phone knows nothing of it until it restores the later backup; then the earlier one can't bring her back.
    let other = Night::empty();
    other.companion.backups().restore(&later).unwrap();
    other.companion.backups().restore(&path).unwrap();
    assert_eq!(names(&other.companion), ["Dina Rask"]);
    assert!(matches!(other.companion.people().get(anna), Err(Error::Erased { .. })));
}

#[test]
fn a_file_that_is_no_backup_changes_nothing() {
    let (night, _) = night();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("backup.db");
    let refused = |bytes: &[u8]| {
        fs::write(&file, bytes).unwrap();
        let refused = night.companion.backups().restore(&file).unwrap_err();
        assert_eq!(fs::read(&file).unwrap(), bytes);
        refused
    };
    assert!(matches!(refused(b""), Error::NotADatabase));
    assert!(matches!(refused(&[0xFF; 9000]), Error::NotADatabase));
    let whole = folder.path().join("whole.db");
    night.companion.backups().backup_now(&whole, false).unwrap();
    let whole = fs::read(whole).unwrap();
    assert!(matches!(refused(&whole[..whole.len() / 2]), Error::Damaged));
    let mut newer = whole.clone();
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    assert!(matches!(refused(&newer), Error::Newer { found: 99, .. }));
    let missing = night.companion.backups().restore(&folder.path().join("missing.db"));
    assert!(matches!(missing, Err(Error::NotFound { .. })));
    let itself = night.companion.backups().restore(&night.path());
    assert!(matches!(itself, Err(Error::Invalid { reason: Reason::Same, .. })));
    assert_eq!(names(&night.companion).len(), 2);
}

#[test]
fn while_another_process_writes_restoring_says_busy_and_changes_nothing() {
    let (night, _) = night();
    let path = night.folder.path().join("backup.db");
    night.companion.backups().backup_now(&path, false).unwrap();
    night.capture("Elin Vik");
    night.companion.set_patience(Duration::from_millis(50)).unwrap();
    let other = rusqlite::Connection::open(night.path()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let busy = night.companion.backups().restore(&path);
    assert!(matches!(busy, Err(Error::Busy)), "{busy:?}");
    other.execute_batch("COMMIT").unwrap();
    assert_eq!(names(&night.companion).len(), 3);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 5, failure_persistence: None, max_shrink_iters: 40, ..ProptestConfig::default() })]

    /// Whatever was done, a store without left cards comes back from its backup as it was, but for its revisions.
    #[test]
    fn what_comes_back_is_what_was(acts in prop::collection::vec(act(), 20..70)) {
        let mut world = World::new();
        for act in &acts {
            world.act(act);
        }
        for left in world.companion().disposal().left().unwrap() {
            world.companion().disposal().erase(left.id).unwrap();
        }
        world.companion().disposal().status().unwrap(); // what is due by now is done: coming back does it too
        let before = world.tables_without_revisions();
        let path = world.night.folder.path().join("backup.db");
        world.companion().backups().backup_now(&path, false).unwrap();
        let other = World::new();
        other.companion().set_now(world.companion().now().at_ms).unwrap();
        other.companion().backups().restore(&path).unwrap();
        prop_assert_eq!(other.tables_without_revisions(), before);
        prop_assert_eq!(other.companion().backups().check().unwrap(), []);
    }
}

#[test]
fn a_whole_store_is_told_whole_when_it_was_searched_before_the_last_writes() {
    let night = Night::begin();
    for round in 0..4 {
        night.companion.people().find("guest", &PageRequest::whole()).unwrap();
        for n in 0..20 {
            night.card(&format!("Guest Number{round}{n}"), &format!("Firm {n}"));
        }
        assert_eq!(night.companion.backups().check().unwrap(), []);
    }
}

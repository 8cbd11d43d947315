//! Random acts against what must hold after each of them, whatever came before.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use rusqlite::Connection;
use twopocket_core::pocket::Pocket;
use twopocket_core::{CardId, Changed, Companion, Error, PageRequest, Room};

use crate::acts::{Act, World, act, mark};
use crate::common::{Night, open};
use crate::tables::dump;

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 30, ..ProptestConfig::default() }
}

/// Where each card is; one that was erased is nowhere.
fn pockets(companion: &Companion, cards: &[CardId]) -> BTreeMap<CardId, Option<Pocket>> {
    let place = |card: &CardId| match companion.cards().get(*card) {
        Ok(found) => (*card, Some(found.pocket)),
        Err(Error::Erased { .. }) => (*card, None),
        Err(other) => panic!("{card} is lost: {other:?}"),
    };
    cards.iter().map(place).collect()
}

/// A card goes only from the left pocket, or with its person.
fn assert_nothing_lost(
    world: &World,
    act: &Act,
    before: &BTreeMap<CardId, Option<Pocket>>,
) -> Result<(), TestCaseError> {
    let after = pockets(world.companion(), &world.cards);
    for (card, place) in before {
        let erased = after[card].is_none() && place.is_some();
        let allowed = *place == Some(Pocket::Left) || matches!(act, Act::ErasePerson { .. });
        prop_assert!(!erased || allowed, "{act:?} erased {card} from {place:?}");
        prop_assert!(place.is_some() || after[card].is_none(), "{card} came back from being erased");
        let moves = matches!(act, Act::Put { .. } | Act::Undo);
        prop_assert!(erased || moves || *place == after[card], "{act:?} moved {card}");
    }
    Ok(())
}

/// The rows that have a uid, each as a text.
fn rows(world: &World) -> BTreeMap<String, String> {
    let connection = Connection::open(world.night.path()).unwrap();
    let tables = "SELECT t.name FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
                   WHERE t.schema = 'main' AND t.type = 'table' AND c.name = 'uid'";
    let mut tables = connection.prepare(tables).unwrap();
    let tables: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(|name| name.unwrap()).collect();
    let mut rows = BTreeMap::new();
    for table in tables {
        let uids = dump(&connection, &format!("SELECT uid FROM {table} ORDER BY uid"));
        let texts = dump(&connection, &format!("SELECT * FROM {table} ORDER BY uid"));
        for (uid, text) in uids.lines().zip(texts.lines()) {
            rows.insert(format!("{table} {}", uid.trim_end_matches('|')), text.to_owned());
        }
    }
    rows
}

/// All that changed is told by `changes_since`; a card or a contact that went is told as erased, or, where an import was
/// taken back, by its import.
fn assert_changes_complete(
    world: &World,
    act: &Act,
    since: i64,
    before: &BTreeMap<String, String>,
) -> Result<(), TestCaseError> {
    let changes = world.companion().changes_since(since).unwrap();
    let told: Vec<String> = changes.iter().map(|change| change.uid.to_string()).collect();
    let after = rows(world);
    for (row, text) in &after {
        let (_, uid) = row.split_once(' ').unwrap();
        let same = before.get(row) == Some(text);
        prop_assert!(same || told.iter().any(|told| told == uid), "{act:?} changed {row}, and nobody is told\n{text}");
    }
    let taken_back = matches!(act, Act::TakeBack { .. }) && changes.iter().any(|change| change.room == Room::Exchange);
    for row in before.keys().filter(|row| !after.contains_key(*row)) {
        let (table, uid) = row.split_once(' ').unwrap();
        let own = table == "card" || (table == "contact" && !taken_back);
        prop_assert!(!own || told.iter().any(|told| told == uid), "{act:?} took {row} away, and nobody is told");
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(6))]

    #[test]
    fn no_order_of_acts_loses_a_card_or_a_change(acts in prop::collection::vec(act(), 30..80)) {
        let mut world = World::new();
        let heard = Arc::new(Mutex::new(Vec::<Changed>::new()));
        let ears = Arc::clone(&heard);
        world.companion().listen(Box::new(move |changed| ears.lock().unwrap().push(changed))).unwrap();
        let first = world.companion().revision().unwrap();
        for act in &acts {
            let (places, known) = (pockets(world.companion(), &world.cards), rows(&world));
            let since = world.companion().revision().unwrap();
            world.act(act);
            assert_nothing_lost(&world, act, &places)?;
            assert_changes_complete(&world, act, since, &known)?;
        }
        let last = world.companion().revision().unwrap();
        prop_assert_eq!(world.companion().backups().check().unwrap(), []);
        world.companion().shut();
        let told: Vec<i64> = heard.lock().unwrap().iter().map(|changed| changed.revision).collect();
        prop_assert_eq!(told, (first + 1..=last).collect::<Vec<_>>(), "one report for each commit, in order");
        prop_assert!(heard.lock().unwrap().iter().all(|changed| !changed.rooms.is_empty()));
    }

    #[test]
    fn a_merge_taken_back_leaves_no_trace(
        acts in prop::collection::vec(act(), 20..60),
        (keep, absorb) in (any::<prop::sample::Index>(), any::<prop::sample::Index>()),
    ) {
        let mut world = World::new();
        world.act(&Act::Capture { form: 0 });
        for act in &acts {
            world.act(act);
        }
        let (keep, absorb) = (*keep.get(&world.contacts), *absorb.get(&world.contacts));
        let _ = world.companion().follow_ups().queue(None, &PageRequest::whole()); // what is due is done now, not between
        let before = world.tables_without_revisions();
        let known = world.merges();
        if world.companion().people().merge(keep, absorb).is_ok() {
            let merge = world.merges().into_iter().find(|merge| !known.contains(merge)).unwrap();
            world.companion().people().unmerge(merge).unwrap();
            let after = world.tables_without_revisions();
            let (gone, come) = difference(&before, &after);
            prop_assert!(gone.is_empty() && come.is_empty(), "gone:\n{gone}come:\n{come}");
        }
    }

    #[test]
    fn undo_brings_back_what_was(acts in prop::collection::vec(act(), 10..50)) {
        let mut world = World::new();
        for act in &acts {
            world.act(act);
        }
        let events = world.companion().events().list(&PageRequest::whole()).unwrap().items;
        for event in events {
            let history = world.companion().pockets().history(event.id, &PageRequest::whole()).unwrap().items;
            for put in history.iter().rev().filter(|put| !put.taken_back) {
                let undone = world.companion().pockets().undo(event.id).unwrap().unwrap();
                prop_assert_eq!((undone.id, undone.pocket), (put.card, put.from));
            }
            prop_assert!(world.companion().pockets().undo(event.id).unwrap().is_none());
        }
    }

    #[test]
    fn the_queue_is_the_same_in_whichever_order_the_cards_came(order in Just((0..9_usize).collect::<Vec<_>>()).prop_shuffle()) {
        let queue = |order: &[usize]| {
            let night = Night::begin();
            for n in order {
                let card = night.capture(&format!("Anna {}", mark(*n))).card;
                let pocket = if n % 4 == 0 { Pocket::Unsorted } else { Pocket::Right };
                night.companion.pockets().put(card.id, pocket).unwrap();
                if n % 3 == 0 {
                    let notes = serde_json::json!({"text": "cold water", "chemistry": 1 + n / 3});
                    night.companion.backs().write(card.id, &serde_json::from_value(notes).unwrap()).unwrap();
                }
            }
            night.close();
            night.at("2026-11-20T09:00");
            let items = night.companion.follow_ups().queue(None, &PageRequest::whole()).unwrap().items;
            items.into_iter().map(|item| (item.kind, item.name, item.cards.len())).collect::<Vec<_>>()
        };
        prop_assert_eq!(queue(&order), queue(&(0..9).collect::<Vec<_>>()));
    }
}

/// The lines that only one of two texts has.
fn difference(before: &str, after: &str) -> (String, String) {
    let only = |one: &str, other: &str| -> String {
        one.lines().filter(|line| !other.lines().any(|known| known == *line)).flat_map(|line| [line, "\n"]).collect()
    };
    (only(before, after), only(after, before))
}

#[test]
fn what_is_written_is_there_after_a_panic_and_the_next_call_works() {
    let night = Night::begin();
    let kept = night.capture("Anna Holt").card;
    let companion = Arc::clone(&night.companion);
    companion.listen(Box::new(|_| panic!("a listener that fails"))).unwrap();
    night.capture("Bo Lind");
    assert_eq!(night.capture("Cato Moe").card.event, kept.event);
    night.companion.shut();
    let again = open(night.path(), "2026-11-19T20:00");
    assert_eq!(again.cards().list(None, None, &PageRequest::whole()).unwrap().total, 3);
}

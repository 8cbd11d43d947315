//! What the app holds about a person is told them in full: whatever refers to them.

use rusqlite::Connection;
use twopocket_core::back::Notes;
use twopocket_core::circle::Verdict;
use twopocket_core::coffee::Homework;
use twopocket_core::contact::NewPerson;
use twopocket_core::effort::{EffortKind, NewEffort};
use twopocket_core::need::NeedKind;
use twopocket_core::reader::Value;
use twopocket_core::{ContactId, PageRequest};

use crate::acts::{Act, World};
use crate::full::full_world;

/// What `people().held` says of a row, where that is not the row's own id; ?1 is the contact's row.
const SAYS: [(&str, &str); 16] = [
    ("contact.merged_into", "SELECT lower(hex(uid)) FROM merge WHERE kept_id = ?1"),
    ("entry.contact_id", "SELECT value FROM field JOIN entry ON entry.id = field.entry_id WHERE contact_id = ?1"),
    ("not_same.one_id", "SELECT lower(hex(uid)) FROM not_same JOIN contact ON id = other_id WHERE one_id = ?1"),
    ("not_same.other_id", "SELECT lower(hex(uid)) FROM not_same JOIN contact ON id = one_id WHERE other_id = ?1"),
    ("conversation.contact_id", "SELECT at_ms FROM conversation WHERE contact_id = ?1"),
    ("member.contact_id", "SELECT contribution FROM member WHERE contact_id = ?1"),
    ("circle_member.contact_id", "SELECT '\"group\":\"' || circle FROM circle_member WHERE contact_id = ?1"),
    (
        "walk.contact_id",
        "SELECT '\"chemistry\":' || chemistry FROM walk WHERE contact_id = ?1 ORDER BY id DESC LIMIT 1",
    ),
    ("felt.contact_id", "SELECT '\"felt\":' || felt FROM felt WHERE contact_id = ?1 ORDER BY id DESC LIMIT 1"),
    (
        "introduced.contact_id",
        "SELECT lower(hex(uid)) FROM introduction
          WHERE id IN (SELECT introduction_id FROM introduced WHERE contact_id = ?1)",
    ),
    ("raw.card_id", "SELECT '\"form\":\"' || raw.form FROM raw JOIN card ON card.id = card_id WHERE contact_id = ?1"),
    (
        "photo.card_id",
        "SELECT '\"photos\":' || count(*) FROM photo JOIN card ON card.id = card_id WHERE contact_id = ?1",
    ),
    ("field.card_id", "SELECT value FROM field JOIN card ON card.id = card_id WHERE contact_id = ?1 AND kind = 'name'"),
    ("field.entry_id", "SELECT value FROM field JOIN entry ON entry.id = entry_id WHERE contact_id = ?1"),
    ("back.card_id", "SELECT text FROM back JOIN card ON card.id = card_id WHERE contact_id = ?1"),
    (
        "proposal.card_id",
        "SELECT lower(hex(proposal.uid)) FROM proposal JOIN card ON card.id = card_id
          WHERE contact_id = ?1 AND proposal.state = 'proposed'",
    ),
];

/// References by which a person is not asked for, or which tell nothing more.
const NOT_SAID: [(&str, &str); 5] = [
    ("merge.absorbed_id", "who was absorbed is asked for as who kept them"),
    ("put.card_id", "the moves of a card are told by where it is"),
    ("imported.entry_id", "bytes of a file stand among the captures; see below"),
    ("need.card_id", "need.contact_id says the same of a need by hand"),
    ("promise.card_id", "promise.contact_id says the same"),
];

/// Everything that refers to a contact, to a card or to an entry: table and column.
fn references(sql: &Connection) -> Vec<String> {
    let all = "SELECT t.name || '.' || k.\"from\" FROM pragma_table_list AS t JOIN pragma_foreign_key_list(t.name) AS k
                WHERE t.schema = 'main' AND k.\"table\" IN ('contact', 'card', 'entry') ORDER BY 1";
    strings(sql, all, [])
}

fn strings(sql: &Connection, query: &str, parameters: impl rusqlite::Params) -> Vec<String> {
    let mut statement = sql.prepare(query).unwrap();
    let text = |row: &rusqlite::Row| row.get::<_, rusqlite::types::Value>(0);
    let rows = statement.query_map(parameters, text).unwrap();
    let text = |value| match value {
        rusqlite::types::Value::Text(text) => Some(text),
        rusqlite::types::Value::Integer(number) => Some(number.to_string()),
        _ => None,
    };
    rows.filter_map(|value| text(value.unwrap())).collect()
}

/// A world in which the first person is referred to from everywhere.
fn world_of_one() -> (World, ContactId) {
    let mut world = full_world();
    let (one, other) = (world.contacts[0], world.contacts[3]);
    world.act(&Act::NotSame { one: 0, other: 2 });
    let rooms = world.companion();
    let by_hand = NewPerson { fields: vec![Value::Title { text: "Harbour pilot".into() }], ..NewPerson::default() };
    let by_hand = rooms.people().add(&by_hand).unwrap().id;
    let card = rooms.people().merge(one, by_hand).unwrap().cards[0].id;
    let notes = Notes { text: "I promised to send her the chart on Friday.".into(), ..Notes::default() };
    assert_eq!(rooms.backs().write(card, &notes).unwrap().proposals.len(), 1);
    rooms.needs().add(Some(one), NeedKind::Offer, "old sea charts").unwrap();
    let (kind, contact) = (EffortKind::Share, Some(one));
    let effort = NewEffort { kind, contact, event: None, arena: None, what: Some("why I sail".into()), minutes: None };
    rooms.efforts().log(&effort).unwrap();
    // Who is set aside has no place in a group meanwhile.
    rooms.circle().walked(one, Verdict::Right, Some(4)).unwrap();
    rooms.coffees().prepare(other, &Homework { tip_from: Some(one), ..Homework::default() }).unwrap();
    (world, one)
}

#[test]
fn whatever_refers_to_a_person_is_told_of_them() {
    let (world, contact) = world_of_one();
    let sql = Connection::open(world.night.path()).unwrap();
    let row: i64 = sql.query_row("SELECT id FROM contact WHERE uid = ?1", [contact.0], |row| row.get(0)).unwrap();
    let held = serde_json::to_string(&world.companion().people().held(contact).unwrap()).unwrap();
    let flat = |text: &str| text.replace('-', "").to_lowercase();
    let (held, mut found) = (flat(&held), Vec::new());
    for reference in references(&sql) {
        if NOT_SAID.iter().any(|(column, _)| *column == reference) {
            continue;
        }
        let (table, column) = reference.split_once('.').unwrap();
        let own = format!("SELECT lower(hex(uid)) FROM {table} WHERE {column} = ?1");
        let said = SAYS.iter().find(|(column, _)| *column == reference).map_or(own.as_str(), |(_, said)| said);
        let rows = strings(&sql, said, [row]);
        for text in &rows {
            assert!(held.contains(&flat(text)), "{reference}: what is held about a person lacks {text:?}");
        }
        found.push((reference, rows.len()));
    }
    let empty: Vec<_> = found.iter().filter(|(_, rows)| *rows == 0).map(|(reference, _)| reference.as_str()).collect();
    let one_side = ["not_same.one_id", "not_same.other_id"];
    assert_eq!(empty.iter().filter(|empty| !one_side.contains(*empty)).count(), 0, "they test nothing: {empty:?}");
    assert!(empty.len() < 2 && found.len() > 25, "{found:?}");
}

#[test]
fn what_a_file_said_of_a_person_is_held_and_the_honest_motive_is_not_told() {
    let night = crate::common::Night::empty();
    let file = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Gry Dahl\r\nX-BADGE:blue heron\r\nEND:VCARD\r\n";
    let rooms = &night.companion;
    let import = rooms.exchange().begin(file.as_bytes()).unwrap().id;
    while !rooms.exchange().step(import, 50).unwrap().finished {}
    let gry = rooms.people().find("gry", &PageRequest::whole()).unwrap().items[0].id;
    let motive = Some("learn who buys her boats".to_owned());
    rooms.coffees().prepare(gry, &Homework { motive, ..Homework::default() }).unwrap();
    let held = rooms.people().held(gry).unwrap();
    assert!(String::from_utf8_lossy(&held.captures[0].bytes).contains("blue heron"));
    assert_eq!(held.coffees.len(), 1);
    assert!(!format!("{held:?}").contains("buys her boats"), "the user's own thought");
}

//! Contacts from files and into files.
#![allow(clippy::unwrap_used)] // helpers beside the tests are tests too

mod common;

use std::fmt::Write;

use common::Night;
use twopocket_core::card::Capture;
use twopocket_core::contact::Role;
use twopocket_core::exchange::{ExportFormat, Import, ImportState};
use twopocket_core::pocket::Pocket;
use twopocket_core::reader::{FieldKind, Value};
use twopocket_core::{Companion, ContactId, Error, PageRequest};

fn contact(n: usize, more: &str) -> String {
    format!(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lind{n};Bo;;;\r\nFN:Bo Lind{n}\r\nEMAIL:bo{n}@lind.example\r\n\
         UID:from-{n}\r\nX-SHIP;X-DECK=2:Keel {n}\r\n{more}END:VCARD\r\n"
    )
}

fn file(count: usize) -> String {
    (0..count).map(|n| contact(n, "")).collect()
}

fn bring_in(companion: &Companion, file: &str) -> Import {
    let import = companion.exchange().begin(file.as_bytes()).unwrap();
    while !companion.exchange().step(import.id, 0).unwrap().finished {}
    companion.exchange().get(import.id).unwrap()
}

fn take_back(companion: &Companion, import: &Import) -> Import {
    companion.exchange().take_back(import.id).unwrap();
    while !companion.exchange().step(import.id, 0).unwrap().finished {}
    companion.exchange().get(import.id).unwrap()
}

fn people(companion: &Companion) -> Vec<ContactId> {
    companion.people().find("", &PageRequest::whole()).unwrap().items.iter().map(|person| person.id).collect()
}

fn exported(companion: &Companion, format: ExportFormat, limit: u32) -> String {
    let (mut text, mut after) = (String::new(), None);
    loop {
        let part = companion.exchange().export(format, &PageRequest { after, limit: Some(limit) }).unwrap();
        text.push_str(&part.text);
        after = part.next;
        if after.is_none() {
            return text;
        }
    }
}

#[test]
fn a_file_comes_in_slice_by_slice_and_others_write_between() {
    let night = Night::begin();
    let companion = &night.companion;
    let import = companion.exchange().begin(file(60).as_bytes()).unwrap();
    assert_eq!((import.state, import.waiting), (ImportState::Running, 60));
    assert!(people(companion).is_empty());
    let mut done = Vec::new();
    loop {
        let progress = companion.exchange().step(import.id, 0).unwrap();
        done.push(progress.done);
        night.capture("Anna Holt");
        if progress.finished {
            break;
        }
    }
    assert_eq!(done, [25, 50, 60]);
    let import = companion.exchange().get(import.id).unwrap();
    assert_eq!((import.state, import.added, import.waiting), (ImportState::Done, 60, 0));
    assert_eq!(people(companion).len(), 63);
    assert!(companion.exchange().step(import.id, 50).unwrap().finished);
}

#[test]
fn an_import_that_was_interrupted_goes_on_in_another_process() {
    let night = Night::empty();
    let import = night.companion.exchange().begin(file(60).as_bytes()).unwrap();
    night.companion.exchange().step(import.id, 0).unwrap();
    night.companion.shut();
    let again = common::open(night.path(), "2026-11-20T08:00");
    let found = again.exchange().list().unwrap();
    assert_eq!((found.len(), found[0].state, found[0].added, found[0].waiting), (1, ImportState::Running, 25, 35));
    again.exchange().step(import.id, u32::MAX).unwrap();
    assert_eq!(people(&again).len(), 60);
}

#[test]
fn taking_back_that_was_interrupted_is_ended_by_the_next_opening() {
    let night = Night::empty();
    let import = bring_in(&night.companion, &file(60));
    night.companion.exchange().take_back(import.id).unwrap();
    assert!(!night.companion.exchange().step(import.id, 0).unwrap().finished);
    night.companion.shut();
    let again = common::open(night.path(), "2026-11-20T08:00");
    let found = again.exchange().get(import.id).unwrap();
    assert_eq!((found.state, found.taken_back), (ImportState::TakenBack, 60));
    assert!(people(&again).is_empty());
    again.shut();
    night.assert_bytes_without(&["Lind7", "Keel 7", "bo7@lind"]);
}

#[test]
fn what_is_known_is_not_told_twice() {
    let night = Night::begin();
    let companion = &night.companion;
    let met = Capture::Code { text: "BEGIN:VCARD\nVERSION:4.0\nFN:BO LIND1\nEMAIL:bo1@lind.example\nEND:VCARD".into() };
    let card = companion.cards().capture(&met, None).unwrap().card;
    let first = bring_in(companion, &file(3));
    assert_eq!((first.added, first.joined, first.known), (2, 1, 0), "the second is the one met");
    assert_eq!(
        companion
            .people()
            .get(card.contact)
            .unwrap()
            .fields
            .iter()
            .filter(|field| field.value.kind() == FieldKind::Email)
            .count(),
        1
    );
    let again = bring_in(companion, &file(3));
    assert_eq!((again.added, again.joined, again.known), (0, 0, 3));
    let more = bring_in(companion, &contact(2, "TEL:+4520304050\r\n"));
    assert_eq!((more.added, more.joined, more.known), (0, 1, 0));
    assert_eq!(people(companion).len(), 3);
}

#[test]
fn taken_back_leaves_the_store_as_it_was_and_the_bytes_without_them() {
    let night = Night::begin();
    let companion = &night.companion;
    night.capture("Bo Lind1, bo1@lind.example");
    let before = people(companion);
    let import = bring_in(companion, &file(60));
    let back = take_back(companion, &import);
    assert_eq!((back.state, back.taken_back, back.left.len()), (ImportState::TakenBack, 60, 0));
    assert_eq!(people(companion), before);
    assert!(companion.backups().check().unwrap().is_empty());
    assert!(matches!(companion.exchange().take_back(import.id), Err(Error::Invalid { .. })));
    night.assert_bytes_without(&["Lind7", "Keel 7", "bo7@lind"]);
    let again = bring_in(companion, &file(60));
    assert_eq!(again.added + again.joined, 60, "no tombstone: they may come again");
}

#[test]
fn an_import_cancelled_half_way_leaves_nothing() {
    let night = Night::empty();
    let companion = &night.companion;
    let import = companion.exchange().begin(file(60).as_bytes()).unwrap();
    companion.exchange().step(import.id, 0).unwrap();
    let back = take_back(companion, &import);
    assert_eq!((back.waiting, back.added, back.taken_back), (0, 0, 60));
    assert!(people(companion).is_empty());
    night.assert_bytes_without(&["Lind7", "Lind59", "Keel"]);
}

#[test]
fn whom_the_user_has_changed_is_left_alone_and_named() {
    let night = Night::begin();
    let companion = &night.companion;
    let import = bring_in(companion, &file(6));
    let found = people(companion);
    let text = |text: &str| text.to_owned();
    companion.people().edit(found[0], FieldKind::Title, &[Value::Title { text: text("Cook") }]).unwrap();
    companion.people().set_role(found[1], Role::Peer).unwrap();
    night.promise(found[2], None, None);
    companion.people().merge(found[3], found[4]).unwrap();
    let back = take_back(companion, &import);
    assert_eq!(back.left, found[..4]);
    assert_eq!(people(companion), found[..4]);
    assert_eq!(back.taken_back, 1);
    assert!(companion.backups().check().unwrap().is_empty());
}

#[test]
fn erasing_somebody_imported_erases_what_the_file_said() {
    let night = Night::empty();
    let companion = &night.companion;
    let import = bring_in(companion, &file(3));
    companion.people().erase(people(companion)[1]).unwrap();
    night.assert_bytes_without(&["Lind1", "Keel 1"]);
    assert_eq!(companion.exchange().get(import.id).unwrap().added, 2);
}

#[test]
fn what_was_not_understood_comes_out_again() {
    let night = Night::empty();
    let file = file(7);
    bring_in(&night.companion, &file);
    let written = exported(&night.companion, ExportFormat::Vcard, 3);
    for n in 0..7 {
        assert!(written.contains(&format!("\r\nX-SHIP;X-DECK=2:Keel {n}\r\n")), "{written}");
        assert_eq!(written.matches(&format!("UID:from-{n}\r\n")).count(), 1);
    }
    let elsewhere = Night::empty();
    let import = bring_in(&elsewhere.companion, &written);
    assert_eq!((import.added, import.doubtful), (7, 0));
    assert_eq!(exported(&elsewhere.companion, ExportFormat::Vcard, 200), written, "nothing is lost on the way");
}

#[test]
fn an_export_holds_no_back_and_nobody_of_the_left_pocket() {
    let night = Night::begin();
    let kept = night.capture("Anna Holt, CFO, anna@holt.example").card;
    let left = night.capture("Cato Moe, cato@moe.example").card;
    night.put(left.id, Pocket::Left);
    let notes = serde_json::json!({"text": "fears her boss", "detail": "afraid of dogs", "openness": "in_group"});
    night.companion.backs().write(kept.id, &serde_json::from_value(notes).unwrap()).unwrap();
    for format in ExportFormat::ALL {
        let written = exported(&night.companion, *format, 50);
        assert!(written.contains("anna@holt.example"), "{written}");
        for hidden in ["Moe", "boss", "dogs"] {
            assert!(!written.contains(hidden), "{written}");
        }
    }
}

#[test]
fn an_exported_uid_stays_and_tells_nothing_of_the_store() {
    let night = Night::begin();
    let contact = night.capture("Anna Holt").card.contact;
    let revision = night.companion.revision().unwrap();
    let written = exported(&night.companion, ExportFormat::Vcard, 50);
    let uid = written.split("UID:urn:uuid:").nth(1).unwrap().lines().next().unwrap();
    assert_eq!(uid.as_bytes()[14], b'4', "random, without a time in it");
    assert_ne!(uid, contact.to_string());
    assert_eq!(exported(&night.companion, ExportFormat::Vcard, 50), written);
    assert_eq!(night.companion.revision().unwrap(), revision, "an export changes nothing that anybody sees");
}

#[test]
fn a_table_has_one_line_a_person_below_its_columns() {
    let night = Night::empty();
    bring_in(&night.companion, &file(5));
    let written = exported(&night.companion, ExportFormat::Csv, 2);
    let lines: Vec<&str> = written.lines().collect();
    assert_eq!(lines.len(), 6);
    assert!(lines[0].starts_with("name,given,family,"));
    assert!(lines[1].starts_with("Bo Lind0,Bo,Lind0,"), "{}", lines[1]);
}

#[test]
fn what_is_no_contact_file_is_refused_and_nothing_is_kept() {
    let night = Night::empty();
    for file in [&b""[..], b"hello", b"\0\0\0", b"BEGIN:VCARD\r\nEND:VCARD\r\n", b"https://nordfjord.example"] {
        let refused = night.companion.exchange().begin(file);
        assert!(matches!(refused, Err(Error::Invalid { .. })), "{refused:?}");
    }
    assert!(night.companion.exchange().list().unwrap().is_empty());
}

#[test]
fn a_contact_that_is_cut_short_is_counted_as_doubtful() {
    let night = Night::empty();
    let mut cut = contact(1, "");
    cut.truncate(cut.len() - "END:VCARD\r\n".len());
    let import = bring_in(&night.companion, &(contact(0, "") + &cut));
    assert_eq!((import.added, import.doubtful), (2, 1));
}

#[test]
fn a_capture_is_stored_while_an_import_is_under_way() {
    let night = Night::begin();
    let companion = &night.companion;
    let mut file = String::new();
    for n in 0..200 {
        write!(file, "{}", contact(n, "")).unwrap();
    }
    let import = companion.exchange().begin(file.as_bytes()).unwrap().id;
    std::thread::scope(|scope| {
        let work = scope.spawn(|| companion.exchange().step(import, u32::MAX).unwrap());
        for n in 0..10 {
            let text = format!("Signe Aas{n}");
            companion.cards().capture(&Capture::Line { text }, None).unwrap();
            companion.follow_ups().queue(None, &PageRequest::whole()).unwrap();
        }
        assert!(work.join().unwrap().finished);
    });
    assert_eq!(companion.people().find("", &PageRequest::whole()).unwrap().total, 210);
}

//! Texts written after a version of the reader and before it had seen them; it has since, and the models are fitted to them. Any
//! figure that falls is told.
//!
//! What each set had at first sight is in `docs/reading.md`.

#![allow(clippy::unwrap_used)] // helpers beside the tests are tests too

use serde_json::Value;
use twopocket_reader::message::{self, Label};
use twopocket_reader::{Language, invitation};

/// The least F1 that every label of every set has reached.
const FLOOR: f64 = 0.87;

fn f1(rows: &[Value], label: &str, does: impl Fn(&str) -> bool) -> f64 {
    let (mut right, mut wrong) = (0.0, 0.0);
    for row in rows.iter().filter(|row| !row[label].is_null()) {
        match (does(row["text"].as_str().unwrap()), row[label].as_bool().unwrap()) {
            (true, true) => right += 1.0,
            (false, false) => {}
            _ => wrong += 1.0,
        }
    }
    2.0 * right / (2.0 * right + wrong)
}

fn rows(file: &str) -> Vec<Value> {
    file.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn hold(rows: &[Value], label: &str, does: impl Fn(&str) -> bool) {
    let f1 = f1(rows, label, does);
    assert!(f1 >= FLOOR, "{label}: {f1:.3}");
}

fn hold_messages(files: &str) {
    let rows = rows(files);
    for (name, label) in [
        ("asks_for_job", Label::AsksForJob),
        ("sells", Label::Sells),
        ("asks_specific_advice", Label::AsksAdvice),
        ("thanks", Label::Thanks),
    ] {
        hold(&rows, name, |text| message::read(text, None).has(label));
    }
}

fn hold_invitations(files: &str) {
    let rows = rows(files);
    hold(&rows, "open_agenda", |text| invitation::read(text, None).open_agenda);
    hold(&rows, "me_focus", |text| invitation::read(text, None).me_focus);
    hold(&rows, "motive_stated", |text| invitation::read(text, None).motive_stated);
    hold(&rows, "contribution_offered", |text| invitation::read(text, None).contribution_offered);
}

#[test]
fn messages_are_read_as_well_as_before() {
    hold_messages(concat!(
        include_str!("samples/asks_fresh.jsonl"),
        include_str!("samples/asks_dev.jsonl"),
        include_str!("samples/asks_held.jsonl"),
    ));
    hold_messages(include_str!("samples/asks_newest.jsonl"));
    hold_messages(include_str!("samples/asks_sealed.jsonl"));
    hold_messages(include_str!("samples/asks_last.jsonl"));
}

#[test]
fn invitations_are_read_as_well_as_before() {
    hold_invitations(concat!(
        include_str!("samples/invitations_fresh.jsonl"),
        include_str!("samples/invitations_dev.jsonl"),
        include_str!("samples/invitations_held.jsonl"),
    ));
    hold_invitations(include_str!("samples/invitations_newest.jsonl"));
    hold_invitations(include_str!("samples/invitations_sealed.jsonl"));
}

#[test]
fn manners_are_read_as_well_as_before() {
    let rows = rows(include_str!("samples/manner_fresh.jsonl"));
    for (name, label) in [
        ("boasting", Label::Boasting),
        ("life_story", Label::LifeStory),
        ("unasked_advice", Label::UnaskedAdvice),
        ("you_owe_me", Label::YouOweMe),
        ("private_remark", Label::PrivateRemark),
        ("thanks", Label::Thanks),
        ("next_step", Label::NextStep),
    ] {
        hold(&rows, name, |text| message::read(text, None).has(label));
    }
}

#[test]
fn the_language_is_found_where_it_is_not_told() {
    let rows = rows(include_str!("samples/asks_fresh.jsonl"));
    let told = |row: &Value| row["lang"].as_str().unwrap().parse::<Language>().ok();
    let found = rows.iter().filter(|row| message::read(row["text"].as_str().unwrap(), None).language == told(row));
    assert!(found.count() * 100 >= rows.len() * 90);
}

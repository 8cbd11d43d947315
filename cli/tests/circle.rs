//! The circle and the walk-through on the terminal.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers beside the tests are tests too

#[allow(dead_code)] // the other tests use the rest
mod support;

use serde_json::{Value, json};
use support::{Run, with_input};
use tempfile::TempDir;

struct Desk(TempDir);

impl Desk {
    /// Three people, none of them met yet.
    fn new() -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        for name in ["Frode Thrane", "Gro Vik", "Helle Ravn"] {
            desk.at("2026-11-19", &["person", "add", name], "");
        }
        desk
    }

    fn at(&self, day: &str, args: &[&str], input: &str) -> Run {
        let (data, at) = (self.0.path().join("desk.db"), format!("{day}T12:00"));
        let global = ["--data", data.to_str().unwrap(), "--zone", "Europe/Oslo", "--at", &at];
        let run = with_input(&[&global, args].concat(), input.as_bytes());
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{args:?}");
        run
    }

    fn json(&self, day: &str, args: &[&str]) -> Value {
        self.at(day, &[args, &["--json"]].concat(), "").json()
    }
}

#[test]
fn a_walk_takes_one_key_a_person_and_goes_on_another_day() {
    let desk = Desk::new();
    let first = desk.at("2026-11-20", &["sort", "--people"], "r 5\nq\n").out;
    assert!(first.contains("Frode Thrane") && first.contains("chemistry 5 of 5"), "{first}");
    assert!(first.contains("2 people are left"), "{first}");
    let second = desk.at("2026-11-21", &["sort", "--people"], "l\nu\nr\nl\n").out;
    assert!(!second.contains("Frode"), "{second}");
    assert!(second.contains("Gro Vik · taken back") && second.contains("You have been through everybody"), "{second}");
    assert_eq!(desk.json("2026-11-21", &["circle", "aside"])["items"][0]["name"], "Helle Ravn");
    let back = desk.json("2026-11-21", &["undo", "--people"]);
    assert_eq!((&back["name"], &back["set_aside"]), (&json!("Helle Ravn"), &json!(false)));
    let left = desk.json("2026-11-21", &["sort", "--people", "helle", "left"]);
    assert_eq!(left["set_aside"], true);
    assert_eq!(desk.json("2026-11-21", &["people", "helle"]).as_array().map(Vec::len), Some(1), "nobody is erased");
}

#[test]
fn the_circle_shows_when_contact_was_and_when_it_is_due() {
    let desk = Desk::new();
    desk.at("2026-11-20", &["circle", "add", "frode"], "");
    desk.at("2026-11-25", &["circle", "reached", "frode", "--in-person"], "");
    desk.at("2026-12-01", &["circle", "heard", "frode", "--by", "phone"], "");
    let circle = desk.json("2026-12-02", &["circle", "inner"]);
    let frode = &circle["members"][0];
    assert_eq!((&frode["last"]["any"], &frode["last"]["in_person"]), (&json!("2026-12-01"), &json!("2026-11-25")));
    assert_eq!((&frode["due"], &frode["last"]["began"]), (&json!("2026-12-31"), &json!("them")));
    assert_eq!(desk.json("2026-12-30", &["circle", "due"])["total"], 0);
    let begun = desk.at("2026-12-30", &["circle", "initiative", "--days", "60"], "").out;
    assert_eq!(begun, "Contacts of the last 60 days: you began 1, others began 1.\n");
    let due = desk.at("2027-01-10", &["circle", "due"], "").out;
    assert!(due.contains("Frode Thrane") && due.contains("10 days late"), "{due}");
    desk.at("2027-01-10", &["circle", "forget", "frode"], "");
    assert_eq!(desk.json("2027-01-10", &["person", "show", "frode"])["standing"]["last"]["any"], "2026-11-25");
    desk.at("2027-01-10", &["circle", "bound", "inner", "1"], "");
    let over = desk.at("2027-01-10", &["circle", "add", "gro"], "").out;
    assert!(over.contains("Whom do you release?") && over.contains("46 days without contact"), "{over}");
    assert_eq!(desk.json("2027-01-10", &["circle", "release", "frode"])["over"], 0);
}

#[test]
fn who_belongs_is_suggested_with_reasons_and_a_veto_is_named() {
    let desk = Desk::new();
    desk.at("2026-11-20", &["sort", "--people", "frode", "right", "--chemistry", "4"], "");
    desk.at("2026-11-20", &["person", "felt", "gro", "5"], "");
    desk.at("2026-11-20", &["sort", "--people", "gro", "right", "--chemistry", "1"], "");
    let said = desk.at("2026-11-20", &["circle", "suggest"], "").out;
    assert!(said.contains("Frode Thrane · chemistry 4 of 5"), "{said}");
    assert!(said.contains("Not Gro Vik: chemistry 1 of 5"), "{said}");
    assert!(!said.contains("Helle"), "{said}");
    desk.at("2026-11-20", &["person", "openness", "frode", "close"], "");
    let page = desk.at("2026-11-20", &["person", "show", "frode"], "").out;
    assert!(page.contains("Close: private matters may be spoken of"), "{page}");
}

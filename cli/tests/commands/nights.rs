//! Nights that are planned, missed, begun and cancelled, and what is made ready for them: in the terminal.

use serde_json::{Value, json};

use crate::{Evening, one_line};

/// An evening with a night that was missed, and one that is planned for tonight.
fn missed() -> Evening {
    let evening = Evening::new();
    let plan = |args: &[&str]| assert_eq!(evening.at("2026-11-01T12:00", args, "").status, 0);
    plan(&["event", "plan", "Harbour night", "2026-11-05T18:00"]);
    plan(&["event", "plan", "Quay night", "2026-11-19T20:00", "--ends", "2026-11-19T23:00"]);
    evening
}

fn name_and_day(event: &Value) -> (&str, &str) {
    (event["name"].as_str().unwrap_or_default(), event["night_of"].as_str().unwrap())
}

#[test]
fn what_is_made_ready_is_for_tonight_or_the_next_night_and_for_no_missed_one() {
    let evening = missed();
    evening.ok(&["prep", "add", "Ida Brink"]);
    assert_eq!(evening.json(&["checklist"])["event"]["name"], "Quay night");
    for args in [["prep", "list", "quay"].as_slice(), &["prep", "list", "--event", "quay"], &["prep", "list"]] {
        assert_eq!(evening.json(args)[0]["name"], "Ida Brink", "{args:?}");
    }
    assert_eq!(evening.json(&["prep", "list", "--event", "harbour"]), json!([]));
    one_line(&evening.at("2026-11-20T12:00", &["prep", "add", "Bo Lund"], ""), 1);
}

#[test]
fn a_night_begun_without_a_name_is_the_one_planned_for_tonight() {
    let evening = missed();
    let begun = evening.json(&["event", "begin", "--venue", "Pier 4", "--ends", "2026-11-19T22:00"]);
    assert_eq!((name_and_day(&begun), &begun["venue"]), (("Quay night", "2026-11-19"), &json!("Pier 4")));
    assert_eq!(evening.json(&["event", "list"]).as_array().unwrap().len(), 2);
    evening.ok(&["close", "--yes"]);
    assert_eq!(evening.json(&["event", "begin"])["name"], Value::Null, "nothing more is planned for tonight");
    evening.ok(&["close", "--yes"]);
    let moved = evening.json(&["event", "begin", "harbour"]);
    assert_eq!(name_and_day(&moved), ("Harbour night", "2026-11-19"), "a night belongs to the day it begins");
}

#[test]
fn of_two_nights_planned_for_tonight_one_is_to_be_named() {
    let evening = missed();
    evening.ok(&["event", "plan", "Fair", "2026-11-19T21:00"]);
    let refused = evening.run(&["event", "begin"]);
    one_line(&refused, 1);
    assert!(refused.err.contains("Fair (") && refused.err.contains("Quay night ("), "{}", refused.err);
}

#[test]
fn a_planned_night_is_cancelled_and_one_that_was_lived_is_not() {
    let evening = missed();
    evening.ok(&["prep", "add", "Ida Brink"]);
    assert_eq!(evening.ok(&["event", "cancel", "quay"]).out.trim(), "Cancelled: Quay night");
    one_line(&evening.run(&["event", "cancel", "quay"]), 1);
    evening.ok(&["event", "begin", "harbour"]);
    one_line(&evening.run(&["event", "cancel", "harbour"]), 1);
    assert_eq!(evening.json(&["event", "list"]).as_array().unwrap().len(), 1);
}

#[test]
fn whoever_is_on_a_prep_or_a_wish_list_can_be_changed_and_taken_off() {
    let evening = missed();
    evening.ok(&["prep", "add", "Ida Brink", "--known", "sails", "--organisation", "Torvehallen"]);
    evening.ok(&["prep", "add", "Bo Lund"]);
    let edited = evening.json(&["prep", "edit", "torve", "--known", "", "--give", "a chart", "--name", "Ida Brinck"]);
    assert_eq!((&edited["name"], &edited["known"]), (&json!("Ida Brinck"), &Value::Null));
    assert_eq!((&edited["give"], &edited["organisation"]), (&json!("a chart"), &json!("Torvehallen")));
    assert_eq!(evening.ok(&["prep", "remove", "brinck"]).out.trim(), "Off the list: Ida Brinck");
    one_line(&evening.run(&["prep", "remove", "brinck"]), 1);
    let left = evening.json(&["prep", "list", "--event", "quay"]);
    assert_eq!((left.as_array().unwrap().len(), &left[0]["name"]), (1, &json!("Bo Lund")));
    evening.ok(&["arena", "add", "Quay circle"]);
    evening.ok(&["arena", "wish", "quay", "Ida Brink"]);
    evening.ok(&["arena", "wish", "quay", "--organisation", "Fyrtaarnet"]);
    let shown = evening.json(&["arena", "unwish", "quay", "brink"]);
    assert_eq!(shown["wish_list"][0]["organisation"], "Fyrtaarnet");
    evening.ok(&["arena", "unwish", "quay", "fyr"]);
    assert_eq!(evening.json(&["arena", "show", "quay"])["wish_list"], json!([]));
    one_line(&evening.run(&["arena", "unwish", "quay", "fyr"]), 1);
}

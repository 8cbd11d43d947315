//! Words on the command line that do not fit.

use super::support::run;
use super::{Desk, told};

fn evening() -> Desk {
    let desk = Desk::new();
    desk.ok(&["event", "begin", "Pier"]);
    desk.ok(&["capture", "line", "Ida Holm, Kajværket"]);
    desk
}

#[test]
fn a_zone_a_day_and_a_language_that_do_not_exist_are_usage_errors() {
    let desk = Desk::new();
    for args in [
        &["people", "--zone", "Mars/Phobos"][..],
        &["people", "--language", "xx"],
        &["tomorrow", "--day", "2026-13-01"],
        &["tomorrow", "--day", "+262142-12-31"],
        &["tomorrow", "--day", "26-11-19"],
        &["event", "plan", "Pier", "soon"],
        &["event", "plan", "Pier", "+99999-01-01T18:00"],
        &["back", "ida", "--chemistry", "9"],
        &["sort", "ida", "up"],
        &["--yes"],
        &["peple"],
        &["people", "--qery"],
        &["people", "--json", "--jsonl"],
        &["capture", "line", "--", ""][..2],
    ] {
        let mut command = super::twopocket();
        command.arg("--data").arg(desk.data()).args(args);
        let run = run(command, b"");
        let line = told(&run, 2);
        assert!(!line.contains("help-value"), "{line}");
    }
    assert!(!desk.data().exists(), "nothing was begun");
}

#[test]
fn a_day_that_has_passed_is_refused() {
    let desk = evening();
    desk.ok(&["sort", "ida", "right"]);
    for args in [
        &["event", "plan", "Old", "2020-01-01T18:00"][..],
        &["promise", "add", "ida", "the book", "--due", "2020-01-01"],
        &["snooze", "ida", "2020-01-01"],
    ] {
        assert!(told(&desk.run(args), 1).contains("passed"));
    }
    assert!(told(&desk.run(&["snooze", "ida", "2027-01-01"]), 1).contains("--late"));
    desk.ok(&["snooze", "ida", "2026-11-21"]);
}

#[test]
fn a_closed_night_is_closed_once_and_still_takes_what_comes_late() {
    let desk = evening();
    desk.ok(&["close", "--yes"]);
    assert!(told(&desk.run(&["close"]), 1).contains("event begin"));
    assert!(told(&desk.run(&["close", "Pier"]), 1).contains("closed already"));
    desk.ok(&["capture", "line", "Bo Lind", "--event", "Pier"]);
    desk.ok(&["sort", "ida", "left"]);
    let nights = desk.ok(&["event", "list", "--json"]).json();
    assert_eq!(nights[0]["counts"]["left"], 1);
    assert_eq!(nights[0]["counts"]["unsorted"], 1);
}

#[test]
fn nothing_in_place_of_something_is_told_by_what_it_should_be() {
    let desk = evening();
    for (args, part) in [
        (&["capture", "line", "  "][..], "capture"),
        (&["promise", "add", "ida", " "], "text"),
        (&["event", "plan", " ", "2026-12-01T18:00"], "name"),
        (&["person", "add", ""], "text"),
        (&["card", "show", ""], "no such card"),
        (&["person", "show", "nobody at all"], "no such person"),
    ] {
        let run = desk.run(args);
        assert!(told(&run, 1).contains(part), "{args:?} {}", run.err);
    }
    assert_eq!(desk.unsorted(), 1);
}

#[test]
fn a_name_that_fits_many_lists_some_of_them() {
    let desk = evening();
    for person in ["Ida Lund", "Ida Bech", "Ida Dahl", "Ida Friis", "Ida Juhl", "Ida Krag", "Ida Munk", "Ida Skov"] {
        desk.ok(&["person", "add", person]);
    }
    let run = desk.run(&["person", "show", "ida"]);
    let line = told(&run, 1);
    assert!(line.contains("Ida Bech (") && line.contains('…') && line.len() < 300, "{line}");
    let long = "a".repeat(100_000);
    assert!(told(&desk.run(&["sort", &long, "left"]), 1).len() < 1_000);
    assert!(told(&desk.run(&["settings", "home", &long]), 1).len() < 1_000, "what was typed is not told in full");
}

#[test]
fn a_name_that_looks_like_an_option_is_a_name_behind_two_dashes() {
    let desk = evening();
    told(&desk.run(&["capture", "line", "--yes"]), 2);
    let captured = desk.ok(&["capture", "line", "--json", "--", "--yes"]).json();
    let id = captured["card"]["id"].as_str().unwrap();
    assert_eq!(desk.ok(&["card", "show", id, "--json"]).json()["raw"][0], "--yes");
    assert_eq!(desk.unsorted(), 2);
}

#[test]
fn a_letter_to_nobody_a_day_that_is_none_and_a_book_to_be_checked_are_refused() {
    let desk = evening();
    desk.ok(&["sort", "ida", "right"]);
    desk.ok(&["promise", "add", "ida", "the book", "--due", "2027-01-01"]);
    for (args, status) in [
        (&["draft", "nobody"][..], 1),
        (&["draft", "--repair", "book", "soon"], 1),
        (&["draft", "--repair", "book", "2020-01-01"], 1),
        (&["draft", "--repair", "book"], 2),
        (&["draft", "ida", "--tone", "rude"], 2),
        (&["draft", "ida", "--in", "xx"], 2),
        (&["draft", "--thanks", "nobody"], 1),
        (&["person", "tone", "ida", "rude"], 2),
        (&["check-text"], 2),
        (&["check-text", "hello", "--person", "nobody"], 1),
    ] {
        told(&desk.run(args), status);
    }
    let mut command = super::twopocket();
    command.arg("--data").arg(desk.data()).args(["check-text", "-"]);
    told(&run(command, "word ".repeat(50_000).as_bytes()), 1);
    let mut command = super::twopocket();
    command.arg("--data").arg(desk.data()).args(["--json", "check-text", "-"]);
    assert!(run(command, b"\xff\xfe\x00 \xf0\x9f").status == 0);
}

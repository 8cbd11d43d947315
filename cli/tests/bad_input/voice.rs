//! What does not fit where one asks what to say.

use super::{Desk, told};

#[test]
fn an_opener_a_situation_and_an_item_that_do_not_exist_are_told_in_a_line() {
    let desk = Desk::new();
    desk.ok(&["event", "begin", "Pier"]);
    for (args, status, tells) in [
        (&["opener", "used"][..], 1, "opener list"),
        (&["opener", "worked", "no-such-opener"], 1, "opener list"),
        (&["opener", "flat", ""], 1, "opener list"),
        (&["opener", "worked", "talk"], 1, "talk-how"),
        (&["opener", "--situation", "on-the-moon"], 2, "at-the-bar"),
        (&["opener", "--person", "nobody"], 1, "people"),
        (&["checklist", "tick", "purpose"], 2, "clothes"),
        (&["checklist", "tick"], 2, "ITEM"),
        (&["checklist", "pick", "ground-how"], 1, "item"),
        (&["checklist", "--event", "nowhere"], 1, "event list"),
        (&["me", "offer", ""], 1, "nothing in it"),
        (&["me", "remove", "boats"], 1, "me"),
        (&["person", "need", "nobody", "a map"], 1, "people"),
        (&["cue", "dance"], 2, "cue"),
    ] {
        let line = told(&desk.run(args), status).to_lowercase();
        assert!(line.contains(&tells.to_lowercase()), "{args:?}: {line}");
    }
    let long = "boat ".repeat(4000);
    assert!(told(&desk.run(&["me", "interest", &long]), 1).contains("too long"));
}

#[test]
fn without_a_night_there_is_something_to_say_and_nothing_is_noted() {
    let desk = Desk::new();
    let run = desk.ok(&["opener", "--json"]);
    assert!(run.json()["noted"].is_null() && run.json()["said"].is_string());
    told(&desk.run(&["cue"]), 1);
    told(&desk.run(&["checklist"]), 1);
    told(&desk.run(&["opener", "worked"]), 1);
}

#[test]
fn whatever_was_noted_steers_no_terminal_when_it_is_said() {
    let desk = Desk::new();
    desk.ok(&["event", "begin", "Pier"]);
    desk.ok(&["me", "interest", "boats \u{1b}[31m\u{202e}of wood"]);
    desk.ok(&["person", "add", "Ida Holm"]);
    desk.ok(&["person", "interest", "ida", "boats of wood"]);
    for args in [&["me"][..], &["opener", "--person", "ida"], &["person", "show", "ida"], &["tonight"]] {
        let run = desk.ok(args);
        assert!(!run.out.contains("\u{1b}[31m") && !run.out.contains('\u{202e}'), "{args:?}");
    }
}

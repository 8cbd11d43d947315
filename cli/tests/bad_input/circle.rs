//! The circle and the walk-through, asked for wrongly.

use super::{Desk, told};

#[test]
fn what_the_circle_can_not_do_is_told_in_one_line_and_changes_nothing() {
    let desk = Desk::new();
    desk.ok(&["person", "add", "Ida Holm"]);
    desk.ok(&["person", "add", "Ida Holk"]);
    for (args, status) in [
        (&["circle", "add"][..], 2),
        (&["circle", "add", "ida"], 1),
        (&["circle", "add", "nobody"], 1),
        (&["circle", "add", "ida holm", "--group", "friends"], 2),
        (&["circle", "add", "ida holm", "--every", "0"], 1),
        (&["circle", "add", "ida holm", "--every", "4294967295"], 1),
        (&["circle", "add", "ida holm", "--every", "-3"], 2),
        (&["circle", "release", "ida holm"], 1),
        (&["circle", "every", "ida holm", "9"], 1),
        (&["circle", "every", "ahead", "0"], 1),
        (&["circle", "bound", "inner", "0"], 1),
        (&["circle", "bound", "friends", "3"], 2),
        (&["circle", "heard", "ida holm", "--by", "pigeon"], 2),
        (&["circle", "heard", "ida holm", "--by", "mail", "--in-person"], 2),
        (&["circle", "forget", "ida holm"], 1),
        (&["circle", "friends"], 2),
        (&["person", "felt", "ida holm", "6"], 2),
        (&["person", "openness", "ida holm", "very"], 2),
        (&["sort", "--people", "ida holm"], 2),
        (&["sort", "--people", "nobody", "left"], 1),
        (&["sort", "--people", "ida holm", "left", "--chemistry", "4"], 1),
        (&["sort", "ida", "right", "--chemistry", "4"], 2),
        (&["undo", "--people", "--event", "pier"], 2),
    ] {
        told(&desk.run(args), status);
    }
    let circle = desk.ok(&["circle", "--json"]).json();
    assert!(circle["members"].as_array().unwrap().is_empty());
    assert_eq!((&circle["groups"][0]["bound"], &circle["groups"][2]["every"]), (&15.into(), &90.into()));
    assert_eq!(desk.ok(&["sort", "--people", "--json"]).json()["total"], 2);
    assert_eq!(desk.ok(&["circle", "aside", "--jsonl"]).out, "");
    assert_eq!(desk.ok(&["undo", "--people", "--json"]).out, "null\n");
}

#[test]
fn a_walk_over_noise_ends_and_sets_nobody_aside() {
    let desk = Desk::new();
    desk.ok(&["person", "add", "Ida Holm"]);
    let run = desk.with_input(&["sort", "--people"], &[b'\xFF', b'9', b'\n', b'\n', 0, b'\n', b'r', b'7', b'\n']);
    assert_eq!(run.status, 0, "{}", run.err);
    assert_eq!(desk.ok(&["circle", "aside", "--jsonl"]).out, "");
}

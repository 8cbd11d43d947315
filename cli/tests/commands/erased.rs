//! What the lists say of somebody who was erased.

use super::Evening;

/// An evening on which somebody was invited, introduced and received from, and erased.
fn erased() -> Evening {
    let evening = Evening::with_cards();
    evening.ok(&["coffee", "prepare", "vibeke", "--about", "tar"]);
    evening.ok(&["introduce", "start", "vibeke", "bo"]);
    evening.ok(&["received", "vibeke", "a", "tip"]);
    evening.ok(&["coffee", "sent", "vibeke"]);
    evening.ok(&["coffee", "accepted", "vibeke", "--on", "2026-11-25"]);
    evening.ok(&["person", "erase", "vibeke", "--yes"]);
    evening
}

#[test]
fn an_invitation_of_nobody_left_is_listed_as_let_go() {
    let evening = erased();
    let list = evening.ok(&["coffee", "list"]).out;
    assert!(list.contains("(erased with the person)") && list.contains("let go"), "{list}");
    let id = list.split_whitespace().next().unwrap();
    let shown = evening.ok(&["coffee", "show", id]).out;
    assert!(shown.contains("let go") && !shown.contains("Who could be next"), "{shown}");
}

#[test]
fn an_introduction_is_shown_as_it_is_listed() {
    let evening = erased();
    let list = evening.ok(&["introduce", "list"]).out;
    let shown = evening.ok(&["introduce", "show", "bo"]).out;
    assert!(list.contains("withdrawn"), "{list}");
    let lines: Vec<&str> = shown.lines().collect();
    assert!(lines[0].ends_with("withdrawn") && lines.last().unwrap().ends_with("withdrawn"), "{shown}");
}

#[test]
fn no_thanks_to_somebody_erased_are_announced() {
    let evening = erased();
    evening.ok(&["received", "bo", "a", "lift"]);
    let list = evening.ok(&["received", "list"]).out;
    let lines: Vec<&str> = list.lines().collect();
    assert!(lines[0].contains("Bo Lykkegaard") && lines[0].contains("thanks to come"), "{list}");
    assert!(lines[1].ends_with("(erased with the person)"), "{list}");
}

#[test]
fn erasing_says_on_whose_backs_the_name_still_stands() {
    let evening = Evening::with_cards();
    evening.ok(&["back", "bo", "knows vibeke of old"]);
    let said = evening.ok(&["person", "erase", "vibeke", "--yes"]).out;
    assert!(said.contains("What you wrote about others stays"), "{said}");
    assert!(said.lines().last().unwrap().contains("Bo Lykkegaard") && !said.contains("Aksel"), "{said}");
    let said = evening.ok(&["person", "erase", "aksel", "--yes"]).out;
    assert_eq!(said.lines().count(), 1, "nobody's back names them: {said}");
}

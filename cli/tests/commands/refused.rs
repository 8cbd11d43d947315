//! What is refused changes nothing, and the line says what is so and what to do.

use super::{Evening, one_line};
use crate::support::Run;

#[test]
fn a_promise_accepted_for_a_day_that_has_passed_is_still_proposed() {
    let evening = Evening::with_cards();
    evening.ok(&["back", "vibeke", "I promised to send her the drawings on Monday."]);
    let found = evening.json(&["promise", "list"])["proposals"][0].clone();
    let id = found["id"].as_str().unwrap();
    one_line(&evening.run(&["promise", "accept", id, "--due", "2026-11-01"]), 1);
    let listed = evening.json(&["promise", "list"]);
    assert_eq!((&listed["promises"], &listed["proposals"][0]), (&serde_json::json!([]), &found));
    assert_eq!(evening.json(&["promise", "accept", id, "--due", "2026-11-27"])["due"], "2026-11-27");
}

/// The line that refuses it.
fn refusal(evening: &Evening, args: &[&str]) -> String {
    let run: Run = evening.run(args);
    one_line(&run, 1);
    run.err
}

/// What the queue of a day says of an invitation.
fn in_queue(evening: &Evening, day: &str) -> String {
    let out = evening.ok(&["tomorrow", "--day", day]).out;
    out.lines().find(|line| line.contains("Coffee:")).unwrap_or_default().trim().to_owned()
}

#[test]
fn a_refusal_says_how_an_invitation_stands_and_what_can_be_done() {
    let evening = Evening::with_cards();
    evening.ok(&["coffee", "prepare", "vibeke"]);
    let line = refusal(&evening, &["coffee", "met", "vibeke"]);
    assert!(line.contains("only prepared") && line.contains("coffee sent"), "{line}");
    evening.ok(&["coffee", "sent", "vibeke"]);
    assert!(refusal(&evening, &["coffee", "remove", "vibeke"]).contains("awaits an answer"));
    evening.ok(&["coffee", "sent", "vibeke"]);
    let line = refusal(&evening, &["coffee", "sent", "vibeke"]);
    assert!(line.contains("sent twice") && line.contains("let-go") && !line.contains("settled"), "{line}");
    assert!(refusal(&evening, &["coffee", "draft", "vibeke"]).contains("sent twice"));
    let accepted = evening.ok(&["coffee", "accepted", "vibeke"]).out;
    assert!(!accepted.contains("Still to do"), "the homework can't be done any more: {accepted}");
    let line = refusal(&evening, &["coffee", "prepare", "vibeke", "--about", "tar"]);
    assert!(line.contains("said yes") && line.contains("coffee day"), "{line}");
    evening.ok(&["coffee", "met", "vibeke"]);
    assert!(refusal(&evening, &["coffee", "declined", "vibeke"]).contains("You have met"));
}

#[test]
fn the_queue_asks_of_an_invitation_only_what_is_possible() {
    let evening = Evening::with_cards();
    evening.ok(&["coffee", "prepare", "vibeke"]);
    evening.ok(&["coffee", "sent", "vibeke"]);
    let asked = in_queue(&evening, "2026-12-01");
    assert!(asked.contains("ask once more") && asked.contains("let it go"), "{asked}");
    assert!(evening.ok(&["coffee", "list"]).out.contains("else once more or let go"));
    evening.ok(&["coffee", "sent", "vibeke"]);
    let again = in_queue(&evening, "2026-12-01");
    assert!(!again.contains("once more") && again.contains("let it go"), "{again}");
    assert!(evening.ok(&["coffee", "list"]).out.contains("else let go"));
    evening.ok(&["coffee", "accepted", "vibeke"]);
    assert_eq!(in_queue(&evening, "2026-12-01"), "Coffee: agree on a day");
}

#[test]
fn who_are_being_introduced_already_are_named_by_their_introduction() {
    let evening = Evening::with_cards();
    let begun = evening.json(&["introduce", "start", "vibeke", "bo"]);
    let line = refusal(&evening, &["introduce", "start", "bo", "vibeke"]);
    let id = begun["id"].as_str().unwrap();
    let named = line.trim_end().rsplit(' ').next().unwrap();
    assert!(line.contains("introduce show") && id.ends_with(named), "{line}");
    evening.ok(&["introduce", "show", named]);
}

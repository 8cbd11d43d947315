//! What is refused changes nothing, and the line says what is so and what to do.

use super::{Evening, one_line};

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

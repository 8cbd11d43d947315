//! What the list of efforts says of each.

use super::Evening;

#[test]
fn an_effort_that_nobody_described_is_told_by_what_it_came_from() {
    let evening = Evening::with_cards();
    evening.ok(&["introduce", "start", "vibeke", "bo"]);
    for step in ["asked", "asked", "introduced"] {
        evening.ok(&["introduce", step, "vibeke"]);
    }
    evening.ok(&["coffee", "prepare", "aksel"]);
    for step in ["sent", "accepted", "met"] {
        evening.ok(&["coffee", step, "aksel"]);
    }
    evening.ok(&["received", "bo", "a", "lift"]);
    evening.ok(&["thanked", "bo", "--by", "mail"]);
    let list = evening.ok(&["effort", "list"]).out;
    let lines = |what: &str, name: &str| list.lines().filter(|line| line.contains(what) && line.contains(name)).count();
    assert_eq!([lines("introduction", "Vibeke"), lines("introduction", "Bo")], [1, 1], "{list}");
    assert_eq!([lines("coffee", "Aksel"), lines("after a favour", "Bo")], [1, 1], "{list}");
    assert_eq!(list.lines().count(), 4, "{list}");
}

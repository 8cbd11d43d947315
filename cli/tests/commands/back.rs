//! What stands on the back of a card can be put right as it was written: in the terminal.

use serde_json::{Value, json};

use crate::Evening;

fn notes(evening: &Evening, args: &[&str]) -> Value {
    evening.json(&[&["back", "Bo"], args].concat())["notes"].take()
}

#[test]
fn what_is_typed_is_added_to_a_back_and_what_is_empty_takes_away() {
    let evening = Evening::with_cards();
    notes(&evening, &["likes sensors", "--need", "a berth", "--offer", "a crane", "--interest", "rowing"]);
    let more = ["sails too", "--need", "a mast", "--detail", "rubber boots", "--moves", "the sea", "--chemistry", "4"];
    let said = notes(&evening, &more);
    assert_eq!((&said["text"], &said["needs"]), (&json!("likes sensors\nsails too"), &json!(["a berth", "a mast"])));
    let said =
        notes(&evening, &["", "--need", "", "--need", "a crew", "--offer", "", "--detail", "", "--chemistry", "0"]);
    assert_eq!((&said["text"], &said["needs"], &said["offers"]), (&json!(""), &json!(["a crew"]), &json!([])));
    assert_eq!((&said["detail"], &said["chemistry"]), (&Value::Null, &Value::Null));
    assert_eq!(
        (&said["interests"], &said["moves"]),
        (&json!(["rowing"]), &json!("the sea")),
        "nothing was said of them"
    );
    notes(&evening, &["--need", " ", "--interest", "", "--moves", ""]);
    assert_eq!(evening.ok(&["back", "Bo"]).out.trim(), "Nothing stands on the back yet.");
}

#[test]
fn a_back_that_was_private_can_be_professional_again() {
    let evening = Evening::with_cards();
    let openness = |args: &[&str]| {
        let said = notes(&evening, args);
        (said["openness"].as_str().unwrap().to_owned(), said["text"].as_str().unwrap().to_owned())
    };
    let said = |openness: &str, text: &str| (openness.to_owned(), text.to_owned());
    assert_eq!(openness(&["--private", "left her job"]), said("private", "left her job"));
    assert_eq!(openness(&["--professional"]), said("professional", "left her job"));
    assert_eq!(openness(&["--in-group"]), said("in_group", "left her job"));
    assert_eq!(openness(&["--in-group", "no"]), said("professional", "left her job"), "an answer is no text");
    assert_eq!(openness(&["--private", "yes"]), said("private", "left her job"));
    assert_eq!(openness(&["no"]), said("private", "left her job\nno"), "and without a question it is one");
    assert_eq!(evening.run(&["back", "Bo", "--professional", "--private"]).status, 2);
}

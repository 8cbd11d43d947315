//! The own card and the scores of a night, on the terminal.

use super::*;

#[test]
fn the_own_card_becomes_a_picture_and_what_does_not_fit_is_named() {
    let evening = Evening::new();
    one_line(&evening.run(&["own-card", "qr"]), 1);
    evening.ok(&["own-card", "set", "--name", "Rikke Dam", "--link", "damkort.example"]);
    let shown = evening.run(&["own-card", "qr"]);
    assert_eq!(shown.status, 0);
    assert!(shown.out.starts_with("████") && shown.err.contains("--invert"), "{}{}", shown.out, shown.err);
    let inverted = evening.run(&["own-card", "qr", "--invert"]);
    assert!(inverted.out.trim_start().starts_with('█') && inverted.out != shown.out);
    let picture = evening.folder.path().join("card.png");
    let run = evening.run(&["own-card", "qr", "--png", picture.to_str().unwrap()]);
    assert_eq!(run.status, 0, "{}", run.err);
    assert!(fs::read(&picture).unwrap().starts_with(b"\x89PNG\r\n\x1a\n"));
    let wrong = evening.run(&["own-card", "set", "--link", "nowhere"]);
    one_line(&wrong, 1);
    assert!(wrong.err.contains("link"), "{}", wrong.err);
    let links: Vec<String> = (0..7).map(|at| format!("damkort.example/{}{at}", "m".repeat(440))).collect();
    let long: Vec<&str> = links.iter().flat_map(|link| ["--link", link]).collect();
    evening.ok(&[&["own-card", "set"], long.as_slice()].concat());
    let run = evening.run(&["own-card", "qr"]);
    one_line(&run, 1);
    assert!(run.err.contains("2953") && run.err.contains("Web"), "{}", run.err);
}

#[test]
fn a_signature_says_which_links_it_lacks_and_paper_cards_are_counted_first() {
    let evening = Evening::new();
    evening.ok(&["own-card", "set", "--name", "Rikke Dam", "--link", "damkort.example"]);
    let run = evening.ok(&["own-card", "signature", "--check", "Rikke, old.example"]);
    assert!(run.out.contains("https://damkort.example") && run.out.contains("old.example"), "{}", run.out);
    assert_eq!(evening.json(&["own-card", "signature"])["check"]["missing"], json!([]));
    one_line(&evening.run(&["own-card", "handed"]), 1);
    assert_eq!(evening.json(&["own-card", "left", "12"])["finding"], Value::Null);
    assert_eq!(evening.json(&["own-card", "handed", "3"])["finding"], "low");
    let faults = evening.json(&["own-card", "introduction", "I draw maps."])["faults"].clone();
    assert_eq!(faults, json!(["name_not_first"]));
}

#[test]
fn two_scores_stand_side_by_side_by_a_code() {
    let evening = Evening::with_cards();
    evening.ok(&["challenge", "start"]);
    evening.ok(&["conversation"]);
    let code = evening.json(&["challenge", "code"])["text"].as_str().unwrap().to_owned();
    let compared = evening.json(&["challenge", "compare", &code.to_lowercase()]);
    assert_eq!((&compared["same_night"], &compared["theirs"]["points"]), (&json!(true), &json!(2)));
    let shown = evening.ok(&["challenge", "compare", &code]);
    assert!(shown.out.contains("Good conversations"), "{}", shown.out);
    one_line(&evening.run(&["challenge", "compare", "hello"]), 1);
    assert_eq!(evening.json(&["challenge", "ladder", "message"])["next"], "three");
}

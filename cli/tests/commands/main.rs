//! The commands over a database of their own: what they say, in which form, and how they end.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers beside the tests are tests too

mod back;
mod efforts;
mod erased;
mod nights;
mod own_card;
mod refused;
#[path = "../support/mod.rs"]
mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use support::{Run, run, twopocket};

/// A database, and the evening on which it is used.
struct Evening {
    folder: tempfile::TempDir,
}

impl Evening {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn data(&self) -> String {
        self.folder.path().join("evening.db").to_str().unwrap().to_owned()
    }

    fn at(&self, at: &str, args: &[&str], input: &str) -> Run {
        let data = self.data();
        let mut all = vec!["--data", &data, "--zone", "Europe/Copenhagen", "--at", at];
        all.extend(args);
        support::with_input(&all, input.as_bytes())
    }

    fn run(&self, args: &[&str]) -> Run {
        self.at("2026-11-19T19:00", args, "")
    }

    fn ok(&self, args: &[&str]) -> Run {
        let run = self.run(args);
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{args:?}");
        run
    }

    fn json(&self, args: &[&str]) -> Value {
        self.ok(&[args, &["--json"]].concat()).json()
    }

    /// An evening with three unsorted cards.
    fn with_cards() -> Self {
        let evening = Self::new();
        evening.ok(&["event", "begin", "Quay night", "--goal", "2"]);
        for line in ["Vibeke Thrane, Kajkompagniet", "Aksel Thrane, Torvehallen", "Bo Lykkegaard, Fyrtaarnet"] {
            evening.ok(&["capture", "line", line]);
        }
        evening
    }
}

fn one_line(run: &Run, status: i32) {
    assert_eq!(run.status, status, "{}{}", run.out, run.err);
    assert_eq!(run.err.lines().count(), 1, "{}", run.err);
    assert!(run.err.starts_with("twopocket: "), "{}", run.err);
}

#[test]
fn exit_status_tells_request_usage_and_store_apart() {
    let evening = Evening::new();
    one_line(&evening.run(&["close"]), 1);
    one_line(&evening.run(&["dance"]), 2);
    one_line(&evening.run(&["--zone", "Mars/Olympus", "people"]), 2);
    one_line(&evening.run(&["snooze", "x", "someday"]), 2);
    let other = evening.folder.path().join("letter.txt");
    fs::write(&other, "This is a letter, not a database. ".repeat(99)).unwrap();
    let run = twopocket(&["--data", other.to_str().unwrap(), "people"]);
    one_line(&run, 3);
    assert!(fs::read_to_string(&other).unwrap().starts_with("This is a letter"), "left untouched");
    let nowhere = evening.folder.path().join("no/such/folder/x.db");
    one_line(&twopocket(&["--data", nowhere.to_str().unwrap(), "people"]), 3);
}

#[test]
fn json_is_the_record_of_the_core() {
    let evening = Evening::with_cards();
    let captured = evening.json(&["capture", "line", "Frode Klint, Sejlmageren"]);
    assert_eq!(captured["card"]["pocket"], "unsorted");
    assert!(captured["card"]["id"].as_str().is_some_and(|id| id.len() == 36));
    let event = evening.json(&["event", "show"]);
    assert_eq!((&event["name"], &event["counts"]["unsorted"]), (&json!("Quay night"), &json!(4)));
    let lines = evening.ok(&["sort", "--jsonl"]).json_lines();
    assert_eq!(lines.len(), 4);
    let card = evening.json(&["sort", "frode", "right"]);
    assert_eq!(card["pocket"], "right");
    assert_eq!(evening.json(&["tomorrow"])["total"], 1);
    assert_eq!(evening.json(&["people"]).as_array().map(Vec::len), Some(4));
    assert_eq!(evening.json(&["tonight"])["unsorted"].as_array().map(Vec::len), Some(3));
    assert_eq!(evening.json(&["undo"])["pocket"], "unsorted");
    assert_eq!(evening.json(&["undo"]), Value::Null);
}

#[test]
fn an_ambiguous_name_lists_the_candidates() {
    let evening = Evening::with_cards();
    let run = evening.run(&["sort", "thrane", "right"]);
    one_line(&run, 1);
    assert!(run.err.contains("Vibeke Thrane") && run.err.contains("Aksel Thrane"), "{}", run.err);
    let card = evening.json(&["card", "show", "vibeke"]);
    let id = card["id"].as_str().unwrap();
    let end = &id[id.len() - 6..];
    assert_eq!(evening.json(&["card", "show", end])["id"], card["id"]);
}

#[test]
fn the_stack_is_sorted_with_one_key_a_card_and_undone() {
    let evening = Evening::with_cards();
    let run = evening.at("2026-11-19T21:00", &["sort"], "r\nl\nu\nr\nn\nq\n");
    assert_eq!(run.status, 0, "{}", run.err);
    let counts = evening.json(&["event", "show"])["counts"].clone();
    assert_eq!((&counts["right"], &counts["left"], &counts["unsorted"]), (&json!(2), &json!(0), &json!(1)));
}

#[test]
fn closing_erases_only_when_it_was_said_so() {
    let evening = Evening::with_cards();
    evening.ok(&["sort", "bo", "left"]);
    evening.ok(&["sort", "vibeke", "right"]);
    let run = evening.run(&["close"]);
    one_line(&run, 1);
    assert!(run.out.contains("Bo Lykkegaard") && run.err.contains("--yes"), "{}{}", run.out, run.err);
    assert_eq!(evening.json(&["event", "show"])["state"], "begun");
    let closed = evening.json(&["close", "--yes"]);
    assert_eq!(closed["erased"].as_array().map(Vec::len), Some(1));
    let file = fs::read(evening.data()).unwrap();
    assert!(!file.windows(10).any(|bytes| bytes == b"Lykkegaard"));
    one_line(&evening.run(&["card", "show", "bo"]), 1);
    let run = evening.ok(&["tomorrow"]);
    assert!(run.out.contains("Friday 20 November") && run.out.contains("Vibeke Thrane"), "{}", run.out);
    assert!(run.out.contains("3 days left"), "{}", run.out);
}

#[test]
fn a_follow_up_is_done_once_and_put_off_not_past_its_deadline() {
    let evening = Evening::with_cards();
    evening.ok(&["sort", "vibeke", "right"]);
    evening.ok(&["close"]);
    let past = evening.run(&["snooze", "vibeke", "2026-11-25"]);
    one_line(&past, 1);
    assert!(past.err.contains("--late") && past.err.contains("22 November"), "{}", past.err);
    assert_eq!(evening.json(&["snooze", "vibeke", "2026-11-21"])["planned"], "2026-11-21");
    let done = evening.json(&["done", "vibeke", "--by", "letter"]);
    assert_eq!((&done["state"], &done["channel"]), (&json!("done"), &json!("letter")));
    one_line(&evening.run(&["done", "vibeke"]), 1);
}

#[test]
fn a_promise_past_its_day_is_shown_with_the_way_to_repair_it() {
    let evening = Evening::with_cards();
    evening.ok(&["sort", "Vibeke", "right"]);
    evening.ok(&["promise", "add", "Vibeke", "the recipe", "--due", "2026-11-22"]);
    evening.at("2026-11-19T23:00", &["close", "--yes"], "");
    let shown = |at: &str| {
        let (queue, draft) = (evening.at(at, &["tomorrow"], ""), evening.at(at, &["draft", "Vibeke"], ""));
        [queue.out, draft.err].map(|text| text.contains("twopocket draft --repair "))
    };
    assert_eq!(shown("2026-11-22T09:00"), [false, false]);
    assert_eq!(shown("2026-11-23T09:00"), [true, true]);
}

#[test]
fn a_promise_of_another_year_is_listed_with_it() {
    let evening = Evening::with_cards();
    evening.ok(&["promise", "add", "Vibeke", "the recipe", "--due", "2028-03-01"]);
    evening.ok(&["promise", "add", "Vibeke", "the photos", "--due", "2027-03-01"]);
    let listed = evening.ok(&["promise", "list"]).out;
    assert!(listed.contains("Wed 1 Mar 2028") && !listed.contains("2027"), "{listed}");
}

#[test]
fn a_promise_found_on_a_back_waits_for_its_answer() {
    let evening = Evening::with_cards();
    let back =
        evening.json(&["back", "vibeke", "I promised to send her the tide tables on Monday", "--chemistry", "4"]);
    assert_eq!(back["proposals"].as_array().map(Vec::len), Some(1), "{back}");
    assert_eq!(evening.json(&["promise", "list"])["promises"], json!([]));
    let promise = evening.json(&["promise", "accept", "tide"]);
    assert_eq!((&promise["owner"], &promise["due"]), (&json!("me"), &json!("2026-11-23")));
    let back = evening.json(&["back", "vibeke", "--detail", "plays the viola"]);
    assert_eq!((&back["notes"]["detail"], &back["notes"]["chemistry"]), (&json!("plays the viola"), &json!(4)));
    evening.ok(&["sort", "vibeke", "left"]);
    assert_eq!(evening.json(&["close"])["held"].as_array().map(Vec::len), Some(1));
    assert_eq!(evening.json(&["promise", "keep", "tide"])["state"], "kept");
    assert!(evening.run(&["card", "show", "vibeke"]).status == 1, "nothing holds it any more");
}

#[test]
fn files_and_lines_are_taken_in_and_a_bad_one_costs_nothing() {
    let evening = Evening::with_cards();
    let vcard = evening.folder.path().join("ida.vcf");
    fs::write(&vcard, "BEGIN:VCARD\nVERSION:3.0\nFN:Ida Brink\nORG:Brink Sejl\nEND:VCARD\n").unwrap();
    let missing = evening.folder.path().join("gone.vcf");
    let run = evening.run(&["capture", "file", missing.to_str().unwrap(), vcard.to_str().unwrap()]);
    one_line(&run, 1);
    assert!(run.out.contains("Ida Brink"), "{}", run.out);
    let run = evening.at("2026-11-19T20:00", &["capture", "-"], "Jon Moe\n\n  \nLis Vang, Roklubben\n");
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    assert_eq!(evening.json(&["event", "show"])["counts"]["unsorted"], 6);
}

#[test]
fn people_are_added_changed_merged_and_erased() {
    let evening = Evening::with_cards();
    let person =
        evening.json(&["person", "add", "Søren Åkjær", "--organisation", "Bådhuset", "--phone", "+44 7700 900123"]);
    assert!(person["fields"].as_array().unwrap().iter().any(|field| field["value"]["number"] == "+447700900123"));
    assert_eq!(evening.json(&["people", "soren"]).as_array().map(Vec::len), Some(1));
    assert_eq!(evening.json(&["person", "role", "søren", "ahead"])["role"], "ahead");
    let edited = evening.json(&["person", "edit", "akjaer", "title", "Bådebygger"]);
    assert!(edited["fields"].as_array().unwrap().iter().any(|field| field["value"]["text"] == "Bådebygger"));
    evening.ok(&["person", "merge", "søren", "bo lykkegaard"]);
    let held = evening.json(&["person", "held", "søren"]);
    assert_eq!(held["captures"].as_array().map(Vec::len), Some(1), "what the other one's card said is held too");
    assert!(evening.ok(&["person", "held", "søren"]).out.contains("Bo Lykkegaard, Fyrtaarnet"));
    let apart = evening.json(&["person", "split", "søren"]);
    assert_eq!(apart["restored"]["name"], "Bo Lykkegaard");
    one_line(&evening.run(&["person", "erase", "søren"]), 1);
    evening.ok(&["person", "erase", "søren", "--yes"]);
    assert_eq!(evening.json(&["people", "soren"]), json!([]));
}

#[test]
fn arenas_and_prep_lists_are_kept_for_the_night() {
    let evening = Evening::new();
    let arena = evening.json(&[
        "arena",
        "add",
        "Quay circle",
        "--purpose",
        "find pilots",
        "--fee",
        "450,50",
        "--currency",
        "dkk",
    ]);
    assert_eq!(arena["fee"], json!({"minor": 45050, "currency": "DKK"}));
    evening.ok(&["arena", "wish", "quay", "Ida Brink"]);
    evening.ok(&["event", "plan", "Quay night", "2026-11-20T18:00", "--arena", "quay"]);
    evening.ok(&["prep", "add", "Ida Brink", "--known", "sails"]);
    let begun = evening.at("2026-11-20T18:00", &["event", "begin", "quay", "--json"], "").json();
    assert_eq!((&begun["state"], &begun["purpose"]), (&json!("begun"), &json!("find pilots")));
    let captured = evening.at("2026-11-20T19:00", &["capture", "line", "Ida Brink", "--json"], "").json();
    assert_eq!((captured["found"].as_array().unwrap().len(), captured["wished"].as_array().unwrap().len()), (1, 1));
    let tonight = evening.at("2026-11-20T19:00", &["tonight"], "");
    assert!(tonight.out.contains("1 of 1 found"), "{}", tonight.out);
}

#[test]
fn the_language_is_the_users() {
    let evening = Evening::new();
    let data = evening.data();
    let people = |lang: &str, chosen: Option<&str>, args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_twopocket"));
        command.args(["--data", &data]).args(args).arg("people");
        command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", lang).env_remove("TWOPOCKET_LANGUAGE");
        if let Some(chosen) = chosen {
            command.env("TWOPOCKET_LANGUAGE", chosen);
        }
        run(command, b"").out.trim().to_owned()
    };
    assert_eq!(people("da_DK.UTF-8", None, &[]), "Ingen fundet.");
    assert_eq!(people("nn_NO.UTF-8", None, &[]), "Fant ingen.");
    assert_eq!(people("C", None, &[]), "Nobody found.");
    assert_eq!(people("da_DK.UTF-8", Some("sv"), &[]), "Ingen hittades.");
    assert_eq!(people("da_DK.UTF-8", Some("sv"), &["--language", "de"]), "Niemand gefunden.");
}

#[test]
fn settings_are_kept_and_a_wrong_value_is_refused() {
    let evening = Evening::new();
    assert_eq!(evening.json(&["settings", "home", "se"])["home"], "SE");
    assert_eq!(evening.json(&["settings", "morning", "8.30"])["morning"], "08:30:00");
    assert_eq!(evening.json(&["settings", "keep-photos", "ja"])["keep_photos"], true);
    one_line(&evening.run(&["settings", "home", "Sweden"]), 1);
    one_line(&evening.run(&["settings", "colour", "red"]), 2);
    assert_eq!(evening.json(&["settings"])["home"], "SE");
}

#[test]
fn without_a_terminal_there_is_no_colour() {
    let evening = Evening::with_cards();
    for args in [&["tonight"][..], &["--help"], &["event", "list"], &["help", "event", "begin"]] {
        assert!(!evening.ok(args).out.contains('\u{1b}'), "{args:?}");
    }
}

#[test]
fn completions_and_manual_pages_are_written() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = twopocket(&["completions", shell]);
        assert!(script.status == 0 && script.out.contains("tomorrow"), "{shell}");
    }
    let page = twopocket(&["man", "event", "begin", "--language", "da"]).out;
    assert!(page.contains(".SH NAVN") && page.contains(".SH TILVALG") && !page.contains(".SH OPTIONS"), "{page}");
    one_line(&twopocket(&["man", "dance"]), 2);
}

#[test]
fn a_backup_comes_back_without_what_was_erased_since() {
    let evening = Evening::with_cards();
    let backup = evening.folder.path().join("copy.db");
    let file = backup.to_str().unwrap();
    evening.ok(&["backup", file]);
    let again = evening.run(&["backup", file]);
    one_line(&again, 1);
    assert!(again.err.contains("--yes"), "{}", again.err);
    evening.ok(&["backup", file, "--yes"]);
    evening.ok(&["person", "erase", "bo", "--yes"]);
    one_line(&evening.run(&["restore", file]), 1);
    evening.ok(&["restore", file, "--yes"]);
    assert_eq!(evening.json(&["people"]).as_array().map(Vec::len), Some(2));
    assert!(evening.ok(&["check"]).out.contains("whole"));
    let new = Evening::new();
    new.ok(&["restore", file]);
    assert!(new.ok(&["people", "vibeke"]).out.contains("Kajkompagniet"));
}

#[test]
fn what_a_damaged_file_still_holds_is_saved_into_a_new_one() {
    let evening = Evening::with_cards();
    let saved = evening.folder.path().join("saved.db");
    let run = evening.run(&["salvage", &evening.data(), "--into", saved.to_str().unwrap()]);
    assert_eq!(run.status, 0, "{}", run.err);
    let people = twopocket(&["--data", saved.to_str().unwrap(), "people"]);
    assert!(people.out.contains("Vibeke Thrane"), "{}", people.out);
    one_line(&evening.run(&["salvage", &evening.data(), "--into", saved.to_str().unwrap()]), 1);
}

const NIGHT: &str = r#"{"name": "a short night", "steps": [
    {"begin": {"event": "Quay night", "at": "2026-11-19T18:00", "zone": "Europe/Copenhagen"}},
    {"capture": {"line": "Vibeke Thrane, Kajkompagniet", "as": "v"}},
    {"put": {"card": "v", "pocket": "right"}},
    {"capture": {"line": "Aksel Lykkegaard, Torvehallen", "as": "a"}},
    {"put": {"card": "a", "pocket": "left"}},
    {"close_night": {"at": "2026-11-19T22:00"}, "expect": {"erased": ["a"]}}]}"#;

fn night_in(folder: &Path) -> String {
    fs::write(folder.join("night.json"), NIGHT).unwrap();
    folder.to_str().unwrap().to_owned()
}

#[test]
fn a_recorded_night_is_shown_and_what_was_erased_is_not_named() {
    let folder = tempfile::tempdir().unwrap();
    let night = night_in(folder.path());
    let run = twopocket(&["night", &night]);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    assert!(run.out.contains("Vibeke Thrane") && !run.out.contains("Lykkegaard"), "{}", run.out);
    assert!(run.out.contains("not a byte is left") || run.out.contains("not a\nbyte"), "{}", run.out);
    let picture = run.out.lines().take_while(|line| !line.starts_with("Try next"));
    assert!(picture.clone().count() > 10);
    for line in picture {
        assert!(line.chars().count() <= 90, "{line}");
    }
    let next = run.out.lines().find(|line| line.ends_with(" tomorrow")).unwrap();
    let words: Vec<&str> = next.split_whitespace().skip(1).collect();
    assert!(twopocket(&words).out.contains("Vibeke Thrane"), "what it says to try works");
    fs::remove_dir_all(Path::new(words[1]).parent().unwrap()).unwrap();
}

#[test]
fn a_recorded_night_never_goes_into_a_database_in_use() {
    let evening = Evening::with_cards();
    let folder = tempfile::tempdir().unwrap();
    let night = night_in(folder.path());
    one_line(&evening.run(&["night", &night]), 1);
    let empty = Evening::new();
    assert_eq!(empty.run(&["night", &night]).status, 0);
    let trace = Evening::new().ok(&["night", &night, "--jsonl"]).json_lines();
    assert_eq!(trace.len(), 6);
    one_line(&empty.run(&["night", "/no/such/folder"]), 1);
}

#[test]
fn the_morning_after_the_balance_of_the_night_is_last_nights() {
    let evening = Evening::new();
    assert!(evening.run(&["balance", "--night"]).err.contains("No night has begun"));
    evening.ok(&["event", "begin", "Harbour night"]);
    evening.ok(&["capture", "line", "Ida Holm, Havgaard"]);
    evening.ok(&["effort", "give", "ida", "a tip"]);
    evening.ok(&["close", "--yes"]);
    let told = evening.ok(&["balance", "--night"]).out;
    assert!(told.contains("Harbour night") && told.contains("100.0%"), "{told}");
}

#[test]
fn an_opener_is_shown_large_and_its_outcome_is_noted_of_the_last_one() {
    let evening = Evening::with_cards();
    evening.ok(&["me", "interest", "wooden boats"]);
    evening.ok(&["person", "interest", "bo", "old boats of wood"]);
    let shown = evening.json(&["opener", "--person", "bo"]);
    assert_eq!(shown["suggestion"]["opener"]["key"], "ground-how");
    assert!(shown["said"].as_str().unwrap().starts_with("wooden boats"));
    assert_eq!(shown["noted"]["state"], "shown");
    let page = evening.ok(&["opener", "--person", "bo"]).out;
    for part in ["Why it works", "When", "Beware", "Go on with", "Originality", "●●●●○", "Also fits"] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert_eq!(evening.json(&["opener", "worked"])["opener"], "ground-how");
    assert_ne!(evening.json(&["opener", "--person", "bo"])["suggestion"]["opener"]["key"], "ground-how");
    assert_eq!(evening.json(&["opener", "used", "bring you anything"])["opener"], "drink");
}

#[test]
fn the_glance_tells_whose_backs_wait_and_that_going_home_is_no_shame() {
    let evening = Evening::with_cards();
    for name in ["vibeke", "aksel", "bo"] {
        evening.ok(&["sort", name, "right"]);
    }
    let page = evening.ok(&["tonight"]).out;
    for part in ["break", "Vibeke Thrane", "no shame", "twopocket close", "Keep in mind", "To say"] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let reminders = evening.ok(&["reminders", "--json"]).out;
    assert!(!reminders.contains("Thrane"), "nothing of it on a lock screen");
}

#[test]
fn past_the_goal_more_is_not_painted_as_better() {
    let evening = Evening::with_cards();
    let told = |line: &str| assert_eq!(evening.ok(&["conversation"]).out.trim(), line);
    told("●○ 1 of 2 conversations");
    told("●● 2 of 2 conversations");
    told("●● 2 of 2 conversations, and 1 more");
}

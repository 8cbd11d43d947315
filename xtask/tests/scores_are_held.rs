//! What the reader makes of the samples, scored, against what it has reached before.

#![allow(clippy::unwrap_used, reason = "a test stops where its own files cannot be read")]

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use twopocket_reader::message::{self, Label};
use twopocket_reader::print::Scan;
use twopocket_reader::{Occasion, Record, Region, contact_file, invitation, line, note, print};
use xtask::held::{self, FILE, RENEW, Reached, Scores, compare};
use xtask::score::{FRESH_FILES, FRESH_LINES, HELD_LINES, Kind, MORE_LINES, Predictions, UNSEEN_LINES, read_truths};

#[test]
fn no_score_has_fallen() {
    let (file, now) = (xtask::root().join(FILE), scores());
    if std::env::var_os(RENEW).is_some() {
        fs::write(&file, held::written(&now)).unwrap();
    }
    let recorded =
        fs::read_to_string(&file).map_or_else(|_| Scores::new(), |text| serde_json::from_str(&text).unwrap());
    let difference = compare(&recorded, &now);
    if !difference.risen.is_empty() {
        let risen = difference.risen.join("\n  ");
        // Past the harness, which hides what a test that passes prints.
        writeln!(io::stderr(), "  {risen}\n{FILE} is behind; renew with `cargo xtask scores --renew`").unwrap();
    }
    assert!(difference.fallen.is_empty(), "below {FILE}:\n  {}", difference.fallen.join("\n  "));
}

fn scores() -> Scores {
    let of = |name: &str, kind: Kind, truths: &str, predict: &dyn Fn(&Value) -> Value| {
        let truths = read_truths(&xtask::root().join(truths)).unwrap();
        let predictions: Predictions = truths.iter().map(|truth| with_id(predict(truth), truth)).collect();
        (name.to_owned(), Reached::from(&kind.score(&predictions, &truths, None)))
    };
    let score = |name: &str, kind: Kind, predict: &dyn Fn(&Value) -> Value| of(name, kind, kind.truths(), predict);
    Scores::from([
        score("print, clean", Kind::Print, &|truth| printed("clean", truth)),
        score("print, ocr", Kind::Print, &|truth| printed("ocr", truth)),
        score("vcard", Kind::Vcard, &|truth| contacts(Kind::Vcard.truths(), truth)),
        of("vcard, fresh", Kind::Vcard, FRESH_FILES, &|truth| contacts(FRESH_FILES, truth)),
        score("line", Kind::Line, &captured),
        of("line, fresh", Kind::Line, FRESH_LINES, &captured),
        of("line, held", Kind::Line, HELD_LINES, &captured),
        of("line, more", Kind::Line, MORE_LINES, &captured),
        of("line, unseen", Kind::Line, UNSEEN_LINES, &captured),
        score("note", Kind::Note, &|sample| json!({"promises": promises(sample, true)})),
        score("note, language not told", Kind::Note, &|sample| json!({"promises": promises(sample, false)})),
        score("invitation", Kind::Invitation, &|sample| json!(invitation::read(written(sample), None))),
        score("message", Kind::Message, &labels),
    ])
}

fn with_id(mut prediction: Value, truth: &Value) -> Value {
    prediction["id"] = truth["id"].clone();
    prediction
}

fn sample(path: &str) -> PathBuf {
    xtask::root().join("tests/samples").join(Path::new(path))
}

fn printed(folder: &str, truth: &Value) -> Value {
    let text = fs::read_to_string(sample(&format!("cards/{folder}/{}.json", truth["id"].as_str().unwrap()))).unwrap();
    let scan: Scan = serde_json::from_str(&text).unwrap();
    json!(Record::from(&print::read(&scan, None)))
}

fn contacts(folder: &str, truth: &Value) -> Value {
    let bytes = fs::read(xtask::root().join(folder).join(truth["file"].as_str().unwrap())).unwrap();
    let file = contact_file::read(&bytes, region(&truth["default_region"]));
    json!({"contacts": file.contacts.iter().map(Record::from).collect::<Vec<_>>()})
}

fn captured(sample: &Value) -> Value {
    let found = line::read(sample["line"].as_str().unwrap(), region(&sample["home"]), &occasion(sample));
    let mut prediction = json!(Record::from(&found.reading));
    prediction["rest"] = json!(found.rest);
    prediction["promises"] = json!(found.promises);
    prediction
}

fn promises(sample: &Value, told: bool) -> Vec<note::FoundPromise> {
    let language = told.then(|| sample["lang"].as_str().unwrap().parse().unwrap());
    note::promises(sample["note"].as_str().unwrap(), language, &occasion(sample))
}

fn written(sample: &Value) -> &str {
    sample["text"].as_str().unwrap()
}

fn labels(sample: &Value) -> Value {
    let message = message::read(written(sample), None);
    let [job, sells, advice, thanks] =
        [Label::AsksForJob, Label::Sells, Label::AsksAdvice, Label::Thanks].map(|label| message.has(label));
    json!({
        "asks_for_job": job, "sells": sells, "asks_specific_advice": advice, "thanks": thanks,
        "none": !(job || sells || advice || thanks),
    })
}

fn region(code: &Value) -> Option<Region> {
    code.as_str().map(|code| code.parse().unwrap())
}

/// When a sample was written: local time, which is all that dates need.
fn occasion(sample: &Value) -> Occasion {
    let text = |key: &str| sample[key].as_str().unwrap().to_owned();
    Occasion { now: format!("{}:00", text("now")).parse().unwrap(), night_of: text("night_of").parse().unwrap() }
}

//! The scorers against the figures of the programs that the samples came with (`fixtures/make.py` tells how they were made).

#![allow(clippy::unwrap_used, reason = "a test stops where its own files cannot be read")]
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use serde_json::{Value, json};
use xtask::score::{By, Kind, Outcome, Predictions, read_truths};

const KINDS: [Kind; 6] = [Kind::Print, Kind::Vcard, Kind::Note, Kind::Line, Kind::Invitation, Kind::Message];

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

/// The figures of the reference for a kind and a set of predictions.
fn reference(kind: Kind, set: &str) -> Value {
    let text = std::fs::read_to_string(fixture("figures.json")).unwrap();
    let figures: Value = serde_json::from_str(&text).unwrap();
    figures[format!("{} {set}", name(kind))].clone()
}

fn name(kind: Kind) -> String {
    kind.to_possible_value().unwrap().get_name().to_owned()
}

fn truths(kind: Kind) -> Vec<Value> {
    read_truths(&xtask::root().join(kind.truths())).unwrap()
}

fn predictions(kind: Kind, set: &str) -> Predictions {
    Predictions::read(&fixture(&format!("{}.{set}.jsonl", name(kind)))).unwrap()
}

fn assert_equal(kind: Kind, set: &str, outcome: &Outcome) {
    let expected = reference(kind, set);
    assert!(!expected.is_null(), "no figures for {kind:?} {set}");
    assert_eq!(outcome.json, expected, "{kind:?} {set}");
}

#[test]
fn predictions_with_slips_and_faults_are_worth_what_the_reference_says() {
    for kind in KINDS {
        for set in ["slips", "faults"] {
            assert_equal(kind, set, &kind.score(&predictions(kind, set), &truths(kind), None));
        }
    }
}

#[test]
fn the_truth_itself_is_perfect() {
    for kind in KINDS {
        let answers = truths(kind).into_iter().map(|truth| match kind {
            Kind::Line => {
                let mut answer = truth["truth"].clone();
                answer["id"] = truth["id"].clone();
                answer
            }
            _ => truth,
        });
        assert_equal(kind, "perfect", &kind.score(&answers.collect(), &truths(kind), None));
    }
}

#[test]
fn no_prediction_is_an_empty_answer() {
    for kind in KINDS {
        assert_equal(kind, "empty", &kind.score(&Predictions::default(), &truths(kind), None));
    }
}

#[test]
fn groups_are_those_of_the_reference() {
    for (by, name) in [(By::Lang, "lang"), (By::Region, "region"), (By::Template, "template"), (By::Level, "level")] {
        let outcome = Kind::Print.score(&predictions(Kind::Print, "faults"), &truths(Kind::Print), Some(by));
        let lines = outcome.table.lines().skip_while(|line| !line.starts_with("micro-F1")).skip(1);
        let lines: Vec<String> = lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
        assert_eq!(json!(lines), reference(Kind::Print, &format!("faults by {name}")), "{name}");
    }
}

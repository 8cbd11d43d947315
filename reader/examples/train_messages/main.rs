//! Fits the models of messages and invitations (`src/message/learned`).
//!
//! ```text
//! train_messages           fits them to everything and writes src/message/learned/weights.txt
//! train_messages across    for each set of texts, or for those named behind it, fits them without it, and prints what they
//!                          make of it and how often they are right when they are so sure
//! ```

#![allow(clippy::cast_precision_loss)] // counts of texts are small

use std::error::Error;
use std::fmt::Write;
use std::path::Path;

use twopocket_reader::message::learned::{Learned, confidence};

mod corpus;
mod fit;
mod pack;

use corpus::Row;
use fit::Fitted;

/// How many texts are put together.
const COMPOSED: usize = 16_000;

/// How much a text that somebody wrote weighs beside one that was put together.
const WRITTEN: f64 = 8.0;

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let composed = corpus::composed(&corpus::banks(root)?, COMPOSED, 1);
    let sets = corpus::SETS.map(|name| corpus::set(root, name));
    let sets: Vec<Vec<Row>> = sets.into_iter().collect::<Result<_, _>>()?;
    let sets: Vec<&[Row]> = sets.iter().map(Vec::as_slice).collect();
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.first().map(String::as_str) {
        Some("across") => {
            // The samples are too few to say anything.
            let asked = |name: &str| args.len() == 1 || args.iter().any(|arg| arg == name);
            let mut found = Vec::new();
            for (index, name) in corpus::SETS.iter().enumerate().skip(1).filter(|(_, name)| asked(name)) {
                found.extend(across(&composed, &sets, index, name));
            }
            calibration(&found);
        }
        _ => write(root, &composed, &sets)?,
    }
    Ok(())
}

fn rows<'r>(composed: &'r [Row], sets: &[&'r [Row]]) -> Vec<(&'r Row, f64)> {
    let made = composed.iter().map(|row| (row, 1.0));
    made.chain(sets.iter().flat_map(|rows| rows.iter().map(|row| (row, WRITTEN)))).collect()
}

fn others<'r>(sets: &[&'r [Row]], without: usize) -> Vec<&'r [Row]> {
    sets.iter().enumerate().filter(|(index, _)| *index != without).map(|(_, set)| *set).collect()
}

/// What is right and wrong of a label, as F1.
fn f1(said: &[bool], truth: &[bool]) -> f64 {
    let right = said.iter().zip(truth).filter(|(said, truth)| **said && **truth).count() as f64;
    let wrong = said.iter().zip(truth).filter(|(said, truth)| said != truth).count() as f64;
    if right + wrong == 0.0 { 1.0 } else { 2.0 * right / (2.0 * right + wrong) }
}

/// Prints F1 by half of models that were fitted without the set. Gives how sure they are of each label found, and whether it is so.
fn across(composed: &[Row], sets: &[&[Row]], index: usize, name: &str) -> Vec<(f64, bool)> {
    let seen = others(sets, index);
    let mut found = Vec::new();
    let models: Vec<Fitted> = std::thread::scope(|scope| {
        let seen = &seen;
        let threads: Vec<_> =
            (0..Learned::ALL.len()).map(|label| scope.spawn(move || fit::fit(&rows(composed, seen), label))).collect();
        threads.into_iter().filter_map(|thread| thread.join().ok()).collect()
    });
    for (label, (_, text)) in Learned::ALL.into_iter().enumerate() {
        let mut line = format!("{name:6} {text:20}");
        for halves in [&[0][..], &[1], &[0, 1]] {
            let there = sets[index].iter().enumerate().filter(|(at, _)| halves.contains(&(at % 2)));
            let there: Vec<(bool, bool)> =
                there.filter_map(|(_, row)| Some((says(&models, row, label), row.truth[label]?))).collect();
            let (said, truth): (Vec<bool>, Vec<bool>) = there.into_iter().unzip();
            let _ = write!(line, " {:.2}", f1(&said, &truth));
        }
        println!("{line}");
        let there = sets[index].iter().filter(|row| says(&models, row, label));
        found.extend(there.filter_map(|row| Some((confidence(models[label].score(&row.features)), row.truth[label]?))));
    }
    found
}

/// Prints how often a label that was found is so, by how sure the models are.
fn calibration(found: &[(f64, bool)]) {
    for (least, most) in [(0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 1.1)] {
        let there = || found.iter().filter(|(sure, _)| (least..most).contains(sure));
        let right = there().filter(|(_, right)| *right).count();
        println!("{least:.2} sure: {right} of {} right", there().count());
    }
}

/// As the reader says it: what offers something is not only about the writer.
fn says(models: &[Fitted], row: &Row, label: usize) -> bool {
    let has = |label: usize| models[label].score(&row.features) > 0.0;
    has(label) && (label != Learned::MeFocus as usize || !has(Learned::ContributionOffered as usize))
}

/// Writes the models, a line each: label, bias, step, and the weights in steps.
fn write(root: &Path, composed: &[Row], sets: &[&[Row]]) -> Result<(), Box<dyn Error>> {
    let of = |name: &str, label: usize| {
        let model = fit::fit(&rows(composed, sets), label);
        pack::line(name, model.bias, &model.weights)
    };
    let lines = std::thread::scope(|scope| {
        let threads: Vec<_> =
            (0..).zip(Learned::ALL).map(|(label, (_, name))| scope.spawn(move || of(name, label))).collect();
        threads.into_iter().map(std::thread::ScopedJoinHandle::join).collect::<Result<Vec<_>, _>>()
    });
    let lines = lines.map_err(|_| "a model could not be fitted")?;
    std::fs::write(root.join("src/message/learned/weights.txt"), lines.concat())?;
    Ok(())
}

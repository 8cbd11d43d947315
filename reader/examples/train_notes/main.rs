//! Fits the model of promises in notes (`src/note/learned`).
//!
//! ```text
//! train_notes               fits it to everything and writes src/note/learned/weights.txt
//! train_notes across        for each set of samples fits it without it, and prints what it and the rules make of it
//! ```

#![allow(clippy::cast_precision_loss)] // counts are small

use std::error::Error;
use std::path::Path;

mod corpus;
mod fit;
mod score;

use corpus::{Note, SETS};

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sets: Vec<Vec<Note>> = SETS.iter().map(|name| corpus::set(root, name)).collect::<Result<_, _>>()?;
    let mut own = corpus::written(root)?;
    for name in ["samples", "lines_fresh", "lines_held", "lines_unseen", "lines_more"] {
        own.extend(corpus::set(root, name)?);
    }
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.first().map(String::as_str) {
        Some("errors") => {
            let index = SETS.iter().position(|name| Some(*name) == args.get(1).map(String::as_str)).unwrap_or(0);
            let half = args.get(2).and_then(|half| half.parse().ok()).unwrap_or(0);
            let seen = sets.iter().enumerate().filter(|(other, _)| *other != index).flat_map(|(_, set)| set).chain(&own);
            let rows: Vec<_> = seen.flat_map(|note| &note.rows).collect();
            let model = fit::fit(&rows, 0.05, 0.5);
            for (at, note) in sets[index].iter().enumerate().filter(|(at, _)| at % 2 == half) {
                let mut lines = Vec::new();
                for row in &note.rows {
                    let score = model.score(&row.features);
                    if row.truth.is_some_and(|truth| truth != (score > 0.0)) {
                        lines.push(format!("{} {score:.2} rules {}: {} | {}", if score > 0.0 { "SURPLUS" } else { "VETO" }, row.rules, row.what, row.facts));
                    }
                }
                lines.extend(note.missed.iter().map(|what| format!("NO CANDIDATE {what}")));
                if !lines.is_empty() {
                    println!("{} {:?}\n    {}", at + 1, note.text, lines.join("\n    "));
                }
            }
        }
        Some("missed") => own.iter().for_each(|note| {
            for what in &note.missed {
                println!("{:?}: {what} | {:?}", note.text, note.rows.iter().map(|row| &row.what).collect::<Vec<_>>());
            }
        }),
        Some("look") => look(&sets[SETS.iter().position(|name| Some(*name) == args.get(1).map(String::as_str)).unwrap_or(0)]),
        Some("across") => across(&sets, &own, &args),
        _ => {}
    }
    Ok(())
}

fn look(notes: &[Note]) {
    for (index, note) in notes.iter().enumerate().filter(|(index, _)| index % 2 == 0) {
        for row in &note.rows {
            if Some(row.rules) != row.truth {
                println!("{} {:?} rules {} truth {:?}: {} | {}", index + 1, note.text, row.rules, row.truth, row.what, row.facts);
            }
        }
        for missed in &note.missed {
            println!("{} {:?} NO CANDIDATE: {missed}", index + 1, note.text);
        }
    }
}

fn across(sets: &[Vec<Note>], own: &[Note], args: &[String]) {
    let verdict = args.iter().find_map(|arg| arg.strip_prefix("verdict=")).and_then(|text| text.parse().ok()).unwrap_or(0.0);
    let cost = args.iter().find_map(|arg| arg.strip_prefix("cost=")).and_then(|text| text.parse().ok()).unwrap_or(0.02);
    let words = args.iter().find_map(|arg| arg.strip_prefix("words=")).and_then(|text| text.parse().ok()).unwrap_or(0.5);
    let only = args.iter().find_map(|arg| arg.strip_prefix("on="));
    for (index, name) in SETS.iter().enumerate().filter(|(_, name)| only.is_none_or(|only| only == **name)) {
        let rules = score::of(&sets[index], &|_, rules| rules);
        println!("{name:7} rules        {rules}");
        let seen = sets.iter().enumerate().filter(|(other, _)| *other != index).flat_map(|(_, set)| set).chain(own);
        let rows: Vec<_> = seen.flat_map(|note| &note.rows).collect();
        let model = fit::fit(&rows, cost, words);
        for least in [-0.4, -0.2, 0.0, 0.2, 0.4, 0.6] {
            let says = |features: &[u16], rules: bool| model.score(features) + if rules { verdict } else { -verdict } > least;
            println!("{name:7} {least:5.2} {verdict:4.1}   {}", score::of(&sets[index], &says));
        }
    }
}

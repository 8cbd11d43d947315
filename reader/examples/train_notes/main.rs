//! Fits the model of promises in notes (`src/note/learned`).
//!
//! ```text
//! train_notes               fits it to everything and writes src/note/learned/weights.txt
//! train_notes across        for each set of samples fits it without it, and prints what it and the rules make of it
//! train_notes errors SET    fits it without the set, and prints which acts of its odd lines it takes for what they are not
//! ```

#![allow(clippy::cast_precision_loss)] // counts are small

use std::error::Error;
use std::path::Path;

mod corpus;
mod fit;
#[path = "../train_messages/pack.rs"]
mod pack;
mod score;

use corpus::{Note, PLAIN, Row, SETS};
use fit::Model;
use score::Score;

/// The sums from which on an act may be a promise, in twentieths.
const STEPS: std::ops::RangeInclusive<i32> = -8..=8;

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sets: Vec<Vec<Note>> = SETS.iter().map(|name| corpus::set(root, name)).collect::<Result<_, _>>()?;
    let more = corpus::more(root)?;
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["across"] => across(&sets, &more),
        ["errors", set] => errors(&sets, &more, set, 0),
        ["errors", set, _] => errors(&sets, &more, set, 1),
        _ => {
            let model = fit::fit(&rows(&sets, &more, None));
            let line = pack::line("promise", model.bias - least(&sets, &more), &model.weights);
            std::fs::write(root.join("src/note/learned/weights.txt"), line)?;
        }
    }
    Ok(())
}

/// The acts of all notes but those of one set.
fn rows<'n>(sets: &'n [Vec<Note>], more: &'n [Note], without: Option<usize>) -> Vec<&'n Row> {
    let seen = sets.iter().enumerate().filter(|(index, _)| Some(*index) != without).flat_map(|(_, set)| set);
    seen.chain(more).flat_map(|note| &note.rows).collect()
}

fn score(notes: &[&Note], model: &Model, least: f64) -> Score {
    score::of(notes, &|features, _| model.score(features) > least)
}

/// From which sum on an act is a promise: where all right and half of quiet are most together over all sets as people write, each scored
/// by a model that was fitted without it. Half, as a false promise in a note without any counts in all right as well.
fn least(sets: &[Vec<Note>], more: &[Note]) -> f64 {
    let models: Vec<Model> = (0..sets.len()).map(|index| fit::fit(&rows(sets, more, Some(index)))).collect();
    let over = |step: i32| {
        let least = f64::from(step) / 20.0;
        let of = |(set, model): (&Vec<Note>, &Model)| score(&set.iter().collect::<Vec<_>>(), model, least);
        let all = sets.iter().zip(&models).take(PLAIN).map(of).fold(Score::default(), Score::with);
        println!("{least:5.2} {all}");
        (least, all.f1() + all.quiet() / 2.0)
    };
    // The middle of three steps that are good together is better than a lucky one.
    let steps: Vec<(f64, f64)> = STEPS.map(over).collect();
    let around = |window: &[(f64, f64)]| window.iter().map(|(_, good)| good).sum::<f64>();
    let best = steps.windows(3).max_by(|a, b| around(a).total_cmp(&around(b)));
    best.map_or(0.0, |window| window[1].0)
}

/// Prints what is right of each set, and of its halves, by the rules and by a model that was fitted without it; from which sum on an act
/// is a promise was then chosen on the other sets alone.
fn across(sets: &[Vec<Note>], more: &[Note]) {
    for (index, name) in SETS.iter().enumerate() {
        let model = fit::fit(&rows(sets, more, Some(index)));
        let others: Vec<Vec<Note>> =
            sets.iter().enumerate().filter(|(other, _)| *other != index).map(|(_, set)| set.clone()).collect();
        let least = least(&others, more);
        for (half, keep) in [("all", &[0, 1][..]), ("odd", &[0]), ("even", &[1])] {
            let notes = sets[index].iter().enumerate().filter(|(at, _)| keep.contains(&(at % 2)));
            let notes: Vec<&Note> = notes.map(|(_, note)| note).collect();
            println!("{name:7} {half:4} rules        {}", score::of(&notes, &|_, rules| rules));
            println!("{name:7} {half:4} model {least:5.2}  {}", score(&notes, &model, least));
        }
    }
}

fn errors(sets: &[Vec<Note>], more: &[Note], set: &str, half: usize) {
    let index = SETS.iter().position(|name| *name == set).unwrap_or(0);
    let model = fit::fit(&rows(sets, more, Some(index)));
    for (at, note) in sets[index].iter().enumerate().skip(half).step_by(2) {
        for row in &note.rows {
            let sum = model.score(&row.features);
            if row.truth.is_some_and(|truth| truth != (sum > 0.0)) {
                println!("{} {:?}\n    {sum:5.2} rules {}: {} ({})", at + 1, note.text, row.rules, row.what, row.facts);
            }
        }
        for missed in &note.missed {
            println!("{} {:?}\n    not proposed: {missed}", at + 1, note.text);
        }
    }
}

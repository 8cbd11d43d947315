//! The same night, played in Rust and in another language, tells the same: to the byte.
//!
//! A trace is a file with a line a step: the name of the night, a blank, and what the step told as canonical JSON.

use std::collections::BTreeMap;
use std::fs;
use std::io;

use super::count::Counts;
use super::step::{cargo, succeeds};
use crate::{Failure, root};

const FOLDER: &str = "target/traces";

/// The lines of each night.
type Trace<'t> = BTreeMap<&'t str, Vec<&'t str>>;

/// Plays the nights in Rust, and holds another language's trace against what they tell. Each night counts as one test;
/// one that the other language did not play is named.
pub fn compare(language: &str) -> Result<Counts, Failure> {
    succeeds(&mut cargo("test --quiet --workspace --locked --test nights every_night"))?;
    let (rust, other) = (read("rust")?, read(language)?);
    let (rust, other) = (nights(&rust), nights(&other));
    if other.is_empty() {
        return Err(Failure::new(format!("{FOLDER}/{language}.jsonl has no night in it")));
    }
    let mut counts = Counts::default();
    for (night, lines) in &rust {
        let Some(played) = other.get(night) else {
            println!("night {night} ... not played in {language}");
            continue;
        };
        let difference = difference(lines, played);
        counts += Counts::of(difference.is_none());
        println!("night {night} ... {}", difference.as_deref().unwrap_or("the same in both"));
    }
    for night in other.keys().filter(|night| !rust.contains_key(*night)) {
        counts += Counts::FAILED;
        println!("night {night} ... FAILED: {language} alone played it");
    }
    Ok(counts)
}

/// Removes another language's trace, so that the one compared is the one made after this.
pub fn forget(language: &str) -> Result<(), Failure> {
    let file = format!("{FOLDER}/{language}.jsonl");
    match fs::remove_file(root().join(&file)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Failure::new(format!("{file}: {error}"))),
        _ => Ok(()),
    }
}

fn read(language: &str) -> Result<String, Failure> {
    let file = format!("{FOLDER}/{language}.jsonl");
    fs::read_to_string(root().join(&file)).map_err(|error| Failure::new(format!("{file}: {error}")))
}

fn nights(trace: &str) -> Trace<'_> {
    let mut nights = Trace::new();
    for (night, line) in trace.lines().filter_map(|line| line.split_once(' ')) {
        nights.entry(night).or_default().push(line);
    }
    nights
}

/// The first line in which two traces of a night differ, or that one of them has alone.
fn difference(rust: &[&str], other: &[&str]) -> Option<String> {
    let steps = rust.len().max(other.len());
    let line = (0..steps).find(|step| rust.get(*step) != other.get(*step))?;
    let told = |trace: &[&str]| trace.get(line).map_or("nothing", |line| *line).to_owned();
    Some(format!("FAILED at step {}\n  Rust:  {}\n  other: {}", line + 1, told(rust), told(other)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn traces_are_compared_night_by_night() {
        let trace = nights("a {1}\nb {2} x\na {3}\n");
        assert_eq!(trace["a"], ["{1}", "{3}"]);
        assert_eq!(trace["b"], ["{2} x"]);
    }

    #[test]
    fn the_first_line_that_differs_is_named() {
        assert_eq!(difference(&["a", "b"], &["a", "b"]), None);
        assert!(difference(&["a", "b"], &["a", "c"]).unwrap().contains("step 2\n  Rust:  b\n  other: c"));
        assert!(difference(&["a", "b"], &["a"]).unwrap().contains("other: nothing"));
        assert!(difference(&["a"], &["a", "b"]).unwrap().contains("Rust:  nothing"));
    }
}

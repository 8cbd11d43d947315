//! The one test command: parts run in order, what they print streams, and a summary closes.

mod budget;
mod count;
mod exports;
pub(crate) mod kotlin;
mod parts;
pub(crate) mod step;
mod swift;
mod traces;

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use clap::ValueEnum;

pub use count::Counts;

use crate::Failure;
use budget::Budget;

/// The parts of the test command, in the order in which they run: what is quick comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// Rust is formatted.
    Format,
    /// Rules of the repository as a whole.
    Check,
    /// Licences of dependencies.
    Licences,
    /// Clippy has nothing to say.
    Lint,
    /// Documentation builds without a warning.
    Docs,
    /// The bindings type-check for Android and iOS.
    Phones,
    /// Tests in Rust.
    Rust,
    /// Tests in Kotlin, over the library.
    Kotlin,
    /// Tests in Swift, over the library.
    Swift,
}

impl Part {
    /// Its name, as on the command line.
    pub fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    fn run(self) -> Result<Counts, Failure> {
        match self {
            Self::Format => parts::format(),
            Self::Check => parts::check(),
            Self::Licences => parts::licences(),
            Self::Lint => parts::lint(),
            Self::Docs => parts::docs(),
            Self::Phones => Ok(parts::phones()),
            Self::Rust => parts::rust(),
            Self::Kotlin => kotlin::run(),
            Self::Swift => swift::run(),
        }
    }
}

/// What became of a part.
struct Done {
    part: Part,
    counts: Counts,
    took: Duration,
}

/// Runs parts, all of them if none is named, and prints how they went. True if nothing failed.
///
/// # Errors
/// If the budget cannot be read.
pub fn run(parts: &[Part]) -> Result<bool, Failure> {
    let budget = Budget::read()?;
    let parts = if parts.is_empty() { Part::value_variants() } else { parts };
    let done: Vec<Done> = parts.iter().map(|part| run_part(*part)).collect();
    let mut total = Counts::default();
    for done in &done {
        total += done.counts;
    }
    print!("{}", summary(&done, &budget));
    println!("{total}");
    Ok(total.failed == 0)
}

fn run_part(part: Part) -> Done {
    println!("\n== {} ==", part.name());
    let start = Instant::now();
    let counts = part.run().unwrap_or_else(|failure| {
        println!("error: {failure}");
        Counts::FAILED
    });
    Done { part, counts, took: start.elapsed() }
}

/// A table of the parts, with the minutes they took and may take.
fn summary(done: &[Done], budget: &Budget) -> String {
    let mut table =
        format!("\n{:<10} {:>7} {:>7} {:>8} {:>8} {:>7}\n", "part", "passed", "failed", "skipped", "minutes", "budget");
    for Done { part, counts, took } in done {
        let name = part.name();
        let Counts { passed, failed, skipped } = counts;
        let minutes = budget.line(&name, *took);
        let _ = writeln!(table, "{name:<10} {passed:>7} {failed:>7} {skipped:>8} {minutes}");
    }
    let whole = done.iter().map(|done| done.took).sum();
    table + &format!("{:<10} {:>24} {}\n\n", "whole", "", budget.line("whole", whole))
}

/// Whether this is a machine that must have everything.
fn is_ci() -> bool {
    std::env::var("CI").is_ok_and(|ci| ci == "true" || ci == "1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_has_a_budget_and_the_parts_fit_the_whole() {
        let budget = Budget::read().unwrap();
        let minutes = Part::value_variants().iter().map(|part| budget.minutes(&part.name()).unwrap());
        assert!(minutes.sum::<f64>() <= budget.minutes("whole").unwrap());
    }

    #[test]
    fn the_summary_tells_an_overrun_and_what_ran() {
        let budget = Budget::read().unwrap();
        let counts = Counts { passed: 12, failed: 1, skipped: 2 };
        let took = Duration::from_secs(60 * 60);
        let table = summary(&[Done { part: Part::Rust, counts, took }], &budget);
        let lines: Vec<Vec<&str>> = table.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(lines[2], ["rust", "12", "1", "2", "60.0", "8.0", "over", "budget"]);
        assert_eq!(lines[3], ["whole", "60.0", "40.0", "over", "budget"]);
    }
}

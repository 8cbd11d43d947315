//! How many tests ran, from what test programs print.

use std::fmt;
use std::ops::AddAssign;

/// Tests that passed, failed, and did not run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// As expected.
    pub passed: usize,
    /// Not as expected, or could not be run.
    pub failed: usize,
    /// Did not run.
    pub skipped: usize,
}

impl Counts {
    /// One thing that was as it should be.
    pub const PASSED: Self = Self { passed: 1, failed: 0, skipped: 0 };
    /// One thing that was not.
    pub const FAILED: Self = Self { passed: 0, failed: 1, skipped: 0 };
    /// One thing that did not run.
    pub const SKIPPED: Self = Self { passed: 0, failed: 0, skipped: 1 };

    /// One thing that was as it should be, or not.
    pub fn of(passed: bool) -> Self {
        if passed { Self::PASSED } else { Self::FAILED }
    }

    /// These counts, and one failure more if a program that told none did not succeed.
    #[must_use]
    pub fn with_status(mut self, success: bool) -> Self {
        if !success && self.failed == 0 {
            self.failed = 1;
        }
        self
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 { write!(f, ", {} skipped", self.skipped) } else { Ok(()) }
    }
}

/// The counts in a line of Rust's test harness: `test result: ok. 3 passed; 0 failed; 1 ignored; …`.
pub fn of_rust(line: &str) -> Option<Counts> {
    let (_, counts) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let count = |name: &str| counts.split("; ").find_map(|part| part.strip_suffix(name)?.trim_end().parse().ok());
    Some(Counts { passed: count("passed")?, failed: count("failed")?, skipped: count("ignored")? })
}

/// The counts of a whole Maven run: the line of Surefire that names no class,
/// `[INFO] Tests run: 9, Failures: 0, Errors: 0, Skipped: 0`.
pub fn of_surefire(line: &str) -> Option<Counts> {
    let (_, counts) = line.split_once("Tests run: ")?;
    let mut numbers = format!("Tests run: {counts}");
    numbers.retain(|c| c != ' ');
    let count = |name: &str| numbers.split(',').find_map(|part| part.strip_prefix(name)?.parse::<usize>().ok());
    let whole = !numbers.contains("Timeelapsed");
    let (run, failed) = (count("Testsrun:")?, count("Failures:")? + count("Errors:")?);
    let skipped = count("Skipped:")?;
    whole.then_some(Counts { passed: run.saturating_sub(failed + skipped), failed, skipped })
}

/// The count in a line of Swift Testing about one test: `✔ Test aCardIsKept() passed after 0.004 seconds.` Lines about
/// suites, about the whole run and about what went wrong inside a test tell nothing new.
pub fn of_swift_testing(line: &str) -> Option<Counts> {
    let (_, test) = line.split_once(" Test ").filter(|(mark, _)| mark.chars().count() == 1)?;
    if test.starts_with("run with ") || test.starts_with("case ") {
        return None;
    }
    let said = |what: &str| test.split_once(what).is_some_and(|(test, _)| !test.contains(" recorded an issue at "));
    [(" passed after ", Counts::PASSED), (" failed after ", Counts::FAILED), (" skipped", Counts::SKIPPED)]
        .into_iter()
        .find_map(|(what, counts)| said(what).then_some(counts))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_harness_of_rust_is_understood() {
        let line = "test result: FAILED. 29 passed; 2 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.28s";
        assert_eq!(of_rust(line), Some(Counts { passed: 29, failed: 2, skipped: 1 }));
        for line in ["test a::b ... ok", "running 3 tests", "test result: what"] {
            assert_eq!(of_rust(line), None, "{line}");
        }
    }

    #[test]
    fn only_the_sum_of_surefire_counts() {
        let sum = "[ERROR] Tests run: 9, Failures: 1, Errors: 2, Skipped: 1";
        assert_eq!(of_surefire(sum), Some(Counts { passed: 5, failed: 3, skipped: 1 }));
        let class = "[INFO] Tests run: 4, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s -- in app.PocketTest";
        assert_eq!(of_surefire(class), None);
        assert_eq!(of_surefire("[INFO] BUILD SUCCESS"), None);
    }

    #[test]
    fn of_swift_testing_each_test_counts_once() {
        for (line, counts) in [
            ("✔ Test aCardIsKept() passed after 0.004 seconds.", Some(Counts::PASSED)),
            ("✔ Test \"a card is kept\" passed after 0.004 seconds.", Some(Counts::PASSED)),
            ("✘ Test textGoes(text:) failed after 0.4 seconds with 2 issues.", Some(Counts::FAILED)),
            ("✘ Test textGoes(text:) recorded an issue at ValueTests.swift:9:3: Expectation failed", None),
            ("✘ Test it() recorded an issue at A.swift:1:1: it failed after all", None),
            ("➜ Test aCardIsKept() skipped.", Some(Counts::SKIPPED)),
            ("➜ Test aCardIsKept() skipped: \"no camera\"", Some(Counts::SKIPPED)),
            ("◇ Test aCardIsKept() started.", None),
            ("✔ Suite CardTests passed after 0.01 seconds.", None),
            ("✔ Test run with 9 tests passed after 0.1 seconds.", None),
            ("Test aCardIsKept() passed after 0.004 seconds.", None), // a line that a test printed
        ] {
            assert_eq!(of_swift_testing(line), counts, "{line}");
        }
    }

    #[test]
    fn a_program_that_fails_without_a_count_is_one_failure() {
        assert_eq!(Counts::PASSED.with_status(false), Counts { passed: 1, failed: 1, skipped: 0 });
        assert_eq!(Counts::FAILED.with_status(false), Counts::FAILED);
        assert_eq!(Counts::PASSED.with_status(true), Counts::PASSED);
    }

    #[test]
    fn the_closing_line_names_what_was_skipped_only_if_something_was() {
        assert_eq!(Counts { passed: 3, failed: 0, skipped: 0 }.to_string(), "3 passed, 0 failed");
        assert_eq!(Counts { passed: 3, failed: 1, skipped: 2 }.to_string(), "3 passed, 1 failed, 2 skipped");
    }
}

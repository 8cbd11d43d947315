//! Tests in Kotlin. They need a JDK and Maven, which not every developer has.

use super::count::{Counts, of_surefire};
use super::step::{counted, program, said};
use super::{exports, is_ci, traces};
use crate::Failure;
use crate::bindings::{self, Build};

/// The oldest JDK that the Kotlin side is built with.
const OLDEST_JDK: u32 = 17;
/// The Kotlin package, from the root of the project.
const PACKAGE: &str = "bindings/kotlin/pom.xml";

pub fn run() -> Result<Counts, Failure> {
    if !has_toolchain() {
        return absent(is_ci());
    }
    let library = bindings::generate(Build::Test)?;
    let calls = exports::calls("kotlin")?;
    traces::forget("kotlin")?;
    let mut tests = program("mvn", &format!("--batch-mode --no-transfer-progress --file {PACKAGE} verify"));
    let mut counts = counted(tests.env(exports::NOTED_IN, &calls), of_surefire)?;
    counts += exports::compare("kotlin", &calls, &library)?;
    counts += traces::compare("kotlin")?;
    Ok(counts)
}

/// Nothing to test with: loud on a developer's machine, a failure where everything must be there.
fn absent(ci: bool) -> Result<Counts, Failure> {
    let missing = format!("JDK {OLDEST_JDK} and Maven not found");
    if ci {
        return Err(Failure::new(missing));
    }
    println!("SKIPPED: Kotlin — {missing}");
    Ok(Counts::SKIPPED)
}

/// Whether Kotlin can be built.
pub fn has_toolchain() -> bool {
    said("javac", "-version").and_then(|text| major(&text)).is_some_and(|major| major >= OLDEST_JDK)
        && said("mvn", "--version").is_some()
}

/// The major version in `javac 17.0.9`. Before 9 it went to standard error, and began with `1.`: too old either way.
fn major(version: &str) -> Option<u32> {
    let number = version.trim().strip_prefix("javac ")?;
    number.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_a_jdk_is_its_first_number() {
        for (text, expected) in [
            ("javac 17.0.9\n", Some(17)),
            ("javac 21", Some(21)),
            ("javac 25-ea", Some(25)),
            ("javac 1.8.0_402", Some(1)),
            ("", None),
        ] {
            assert_eq!(major(text), expected, "{text}");
        }
    }

    #[test]
    fn a_missing_toolchain_fails_only_where_everything_must_be_there() {
        assert_eq!(absent(false), Ok(Counts::SKIPPED));
        assert!(absent(true).is_err());
    }
}

//! The parts that need nothing but Rust.

use super::count::{Counts, of_rust};
use super::step::{cargo, counted, passes};
use crate::{Failure, check as repository, licences as licence, phones as phone};

pub fn format() -> Result<Counts, Failure> {
    passes(&mut cargo("fmt --all --check"))
}

pub fn lint() -> Result<Counts, Failure> {
    passes(&mut cargo("clippy --workspace --all-targets --locked --keep-going -- -D warnings"))
}

pub fn docs() -> Result<Counts, Failure> {
    passes(cargo("doc --workspace --no-deps --locked --keep-going").env("RUSTDOCFLAGS", "-D warnings"))
}

/// Each target counts as one test. Where Rust's standard library for phones can't be had, they are skipped, loudly and in CI as
/// well: it comes from where not every machine may go.
pub fn phones() -> Counts {
    let mut counts = Counts::default();
    for target in phone::TARGETS {
        match phone::check(target) {
            Ok(()) => counts += Counts::of(true),
            Err(phone::Fault::NoStandardLibrary(why)) => {
                println!("SKIPPED: phones — {why}");
                counts += Counts::SKIPPED;
            }
            Err(phone::Fault::Check(failure)) => {
                println!("{target} ... FAILED: {failure}");
                counts += Counts::of(false);
            }
        }
    }
    counts
}

pub fn rust() -> Result<Counts, Failure> {
    counted(&mut cargo("test --workspace --locked --no-fail-fast"), of_rust)
}

/// Each rule counts as one test.
pub fn check() -> Result<Counts, Failure> {
    let mut counts = Counts::default();
    for rule in repository::rules()? {
        counts += Counts::of(rule.breaches.is_empty());
        println!("{} ... {}", rule.name, if rule.breaches.is_empty() { "ok" } else { "FAILED" });
        rule.breaches.iter().for_each(|breach| println!("  {breach}"));
    }
    Ok(counts)
}

/// Each dependency counts as one test.
pub fn licences() -> Result<Counts, Failure> {
    let mut counts = Counts::default();
    for dependency in licence::dependencies()? {
        counts += Counts::of(dependency.is_allowed());
        if !dependency.is_allowed() {
            println!("not allowed: {dependency}");
        }
    }
    Ok(counts)
}

//! The parts that need nothing but Rust.

use super::count::{Counts, of_rust};
use super::step::{cargo, counted, passes};
use crate::{Failure, check as repository, licences as licence};

pub fn format() -> Result<Counts, Failure> {
    passes(&mut cargo("fmt --all --check"))
}

pub fn lint() -> Result<Counts, Failure> {
    passes(&mut cargo("clippy --workspace --all-targets --locked --keep-going -- -D warnings"))
}

pub fn docs() -> Result<Counts, Failure> {
    passes(cargo("doc --workspace --no-deps --locked --keep-going").env("RUSTDOCFLAGS", "-D warnings"))
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

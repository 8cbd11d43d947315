//! Figures: how fast the reader is, what calls cost in each language, and what the library is made of. They are told, never
//! asserted: they are as good as the machine is quiet.

mod cost;
mod profiles;
mod reader;
mod size;

use std::fs;

use clap::ValueEnum;

use crate::bindings::{self, Build};
use crate::{Failure, root};

/// Where the store lies that is measured, and the figures of Kotlin.
const FOLDER: &str = "target/bench";

/// What can be measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum What {
    /// Contact files and printed cards.
    Reader,
    /// The library and the calls into it.
    Bindings,
}

/// Prints how fast the reader is; then builds the library by each profile and prints its sizes, that of the shipped one by
/// crate, and what calls cost in each language. Of these, what is named, or all.
///
/// # Errors
/// If it does not build, or a program that is needed is missing.
pub fn run(named: &[What]) -> Result<(), Failure> {
    let is_wanted = |what| named.is_empty() || named.contains(&what);
    let folder = root().join(FOLDER);
    fs::create_dir_all(&folder).map_err(|error| Failure::new(format!("{FOLDER}: {error}")))?;
    if is_wanted(What::Reader) {
        reader::measure(&folder)?;
    }
    if is_wanted(What::Bindings) {
        let library = bindings::generate(Build::Shipped)?;
        print!("{}", size::of(&library, &folder)?);
        print!("{}", profiles::compare(&folder)?);
        print!("{}", cost::compare(&folder)?);
    }
    Ok(())
}

//! Figures of the bindings: what calls cost, and what the library is made of. They are told, never asserted: they are as
//! good as the machine is quiet.

mod cost;
mod profiles;
mod size;

use std::fs;

use crate::bindings::{self, Build};
use crate::{Failure, root};

/// Where the store lies that is measured, and the figures of Kotlin.
const FOLDER: &str = "target/bench";

/// Builds the library by each profile and prints its sizes, that of the shipped one by crate, then what calls cost in each
/// language.
///
/// # Errors
/// If it does not build, or a program that is needed is missing.
pub fn run() -> Result<(), Failure> {
    let folder = root().join(FOLDER);
    fs::create_dir_all(&folder).map_err(|error| Failure::new(format!("{FOLDER}: {error}")))?;
    let library = bindings::generate(Build::Shipped)?;
    print!("{}", size::of(&library, &folder)?);
    print!("{}", profiles::compare(&folder)?);
    print!("{}", cost::compare(&folder)?);
    Ok(())
}

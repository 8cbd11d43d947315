//! The project's own chores, behind `cargo xtask`: the one test command, scorers, licences, checks of the repository.

pub mod bench;
pub mod bindings;
pub mod check;
pub mod corpus;
pub mod held;
pub mod licences;
pub mod phones;
pub mod score;
pub mod suite;
pub mod swift;

mod failure;

use std::path::{Path, PathBuf};

pub use failure::Failure;

/// The root of the project.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

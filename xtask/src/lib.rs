//! The project's own chores, behind `cargo xtask`: the one test command, scorers, licences, checks of the repository.

pub mod held;
pub mod score;

use std::path::{Path, PathBuf};

/// The root of the project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

//! Recorded nights: one scenario in a `night.json`, played over the core's public API. The command `twopocket night`
//! shows what comes of one; the tests play them all and compare traces with the other languages' runners.
//!
//! A file has a `name` and `steps`. A step is an object with one verb (see `verbs`) whose value holds its arguments;
//! beside them may stand `at` (local time) and `zone`, which set the clock, and `as`, which names what the step returns.
//! Beside the verb may stand `expect`, which the returned record must hold, or `fails`, the error that is expected.
//! The first step says when it is.

mod alias;
mod expect;
mod picture;
mod player;
mod script;
mod verbs;

use std::fmt;
use std::path::Path;

pub use picture::show;
pub use player::{Played, play};

/// Name of the file in a night's folder.
pub const FILE: &str = "night.json";

/// Why a night could not be played to its end.
#[derive(Debug, PartialEq, Eq)]
pub struct Trouble {
    /// The step, from 1; `None` where the file itself is wrong.
    pub step: Option<usize>,
    /// What is wrong. Technical, for whoever writes nights.
    pub reason: String,
}

impl Trouble {
    fn file(reason: impl fmt::Display) -> Self {
        Self { step: None, reason: reason.to_string() }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.step {
            Some(step) => write!(f, "step {step}: {}", self.reason),
            None => f.write_str(&self.reason),
        }
    }
}

impl std::error::Error for Trouble {}

/// Plays the night of a folder into a database file that is made for it.
///
/// # Errors
/// [`Trouble`] when the file is none, a step fails that should not, or an expectation is not met.
pub fn play_folder(folder: &Path, database: &Path) -> Result<Played, Trouble> {
    play(&script::read(folder)?, folder, database)
}

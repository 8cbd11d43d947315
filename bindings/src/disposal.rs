//! What becomes of the left pocket.

use crate::core::PromiseId;
use crate::core::clock::Moment;
use crate::core::disposal::{Erasure, Standing};

/// How a card in the left pocket stands.
#[uniffi::remote(Record)]
pub struct Standing {
    /// From when it must be gone; nothing while something holds it.
    pub due: Option<Moment>,
    /// Open promises that hold it until they are kept or released.
    pub held_by: Vec<PromiseId>,
}

/// How far an erasure has come.
#[uniffi::remote(Enum)]
pub enum Erasure {
    /// No byte of it is left in the file.
    Erased,
    /// It is gone from the tables, but a reader still holds an old page; every later open and write tries again.
    Pending,
}

//! What becomes of the left pocket.

use std::sync::Arc;

use crate::core::card::Card;
use crate::core::clock::Moment;
use crate::core::disposal::{Erasure, Standing};
use crate::core::{CardId, Companion, PromiseId};
use crate::error::CompanionError;
use crate::fault::call;

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

/// What is due to be erased, and what is held.
#[derive(uniffi::Object)]
pub struct Disposal(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Disposal {
    /// The cards in the left pocket, each with when it will be erased or what holds it, in the order in which they were
    /// put there.
    pub fn left(&self) -> Result<Vec<Card>, CompanionError> {
        call(|| self.0.disposal().left())
    }

    /// Erases a left card now, also one that a promise holds; the promise is released. This can't be undone.
    pub fn erase(&self, card: CardId) -> Result<Erasure, CompanionError> {
        call(|| self.0.disposal().erase(card))
    }

    /// Whether all that was erased is gone from the file's bytes. Tries once more if not.
    pub fn status(&self) -> Result<Erasure, CompanionError> {
        call(|| self.0.disposal().status())
    }
}

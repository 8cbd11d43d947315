//! Disposal: *discarding really disposes.* A left card is erased from the file's bytes at the earlier of its night's
//! closing and seven days; an open promise holds it, and the hold is shown.

pub(crate) mod erase;
pub mod rules;
pub(crate) mod store;

use serde::{Deserialize, Serialize};

use crate::card::{self, Card};
use crate::clock::Moment;
use crate::companion::Companion;
use crate::error::{Error, FieldName, Reason, Result};
use crate::id::{CardId, PromiseId};
use crate::pocket::Pocket;
pub use crate::store::erasure::Erasure;

/// How a card in the left pocket stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// From when it must be gone; `None` while something holds it.
    pub due: Option<Moment>,
    /// Open promises that hold it until they are kept or released.
    pub held_by: Vec<PromiseId>,
}

/// Handle, opened per call and never stored: `companion.disposal()`.
pub struct Disposal<'a> {
    companion: &'a Companion,
}

impl<'a> Disposal<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// The cards in the left pocket, each with when it will be erased or what holds it, in the order in which they were
    /// put there.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn left(&self) -> Result<Vec<Card>> {
        self.companion.read(|sql| {
            let left = store::left_cards(sql)?;
            left.into_iter().map(|left| card::store::card(sql, left.card)).collect()
        })
    }

    /// Erases a left card now, also one that a promise holds; the promise is released.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`]; [`Error::Invalid`] if it is not in the left pocket.
    pub fn erase(&self, card: CardId) -> Result<Erasure> {
        let ((), erasure) = self.companion.write_and_erase(|tx, _| {
            let row = card::store::row_id(tx, card)?;
            if card::store::card(tx, row)?.pocket != Pocket::Left {
                return Err(Error::invalid(FieldName::Card, Reason::NotLeft));
            }
            erase::left_card(tx, row).map(|_| ())
        })?;
        Ok(erasure)
    }

    /// Whether all that was erased is gone from the file's bytes. Tries once more if not.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn status(&self) -> Result<Erasure> {
        self.companion.finish_erasure()
    }
}

//! Two pockets.

use std::sync::Arc;

use crate::core::card::Card;
use crate::core::clock::Moment;
use crate::core::pocket::{Pocket, Put};
use crate::core::{CardId, Companion, EventId, PageRequest};
use crate::error::CompanionError;
use crate::fault::call;
use crate::values::pages;

/// Where a card is.
#[uniffi::remote(Enum)]
pub enum Pocket {
    /// Not decided yet.
    Unsorted,
    /// Kept.
    Right,
    /// To be erased.
    Left,
}

/// One move of a card between pockets. The puts of a night, in order, are its undo history.
#[uniffi::remote(Record)]
pub struct Put {
    /// The card.
    pub card: CardId,
    /// Where it was.
    pub from: Pocket,
    /// Where it went.
    pub to: Pocket,
    /// When.
    pub at: Moment,
    /// Whether it has been undone.
    pub taken_back: bool,
}

pages!(PutPage of Put);

/// Two pockets: one gesture puts a card right (keep) or left (discard), and it can be undone all night.
#[derive(uniffi::Object)]
pub struct Pockets(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Pockets {
    /// Puts a card into a pocket and returns it as it now stands. Putting it where it already is changes nothing.
    pub fn put(&self, card: CardId, into: Pocket) -> Result<Card, CompanionError> {
        call(|| self.0.pockets().put(card, into))
    }

    /// Takes back the latest put of this night that has not been taken back, and returns the card as it now stands;
    /// nothing when there is none left.
    pub fn undo(&self, event: EventId) -> Result<Option<Card>, CompanionError> {
        call(|| self.0.pockets().undo(event))
    }

    /// The puts of a night in order, those taken back included, for the stack's history.
    pub fn history(&self, event: EventId, page: PageRequest) -> Result<PutPage, CompanionError> {
        call(|| self.0.pockets().history(event, &page))
    }
}

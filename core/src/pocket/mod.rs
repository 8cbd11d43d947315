//! Two pockets: *one gesture puts a card right (keep) or left (discard); it can be undone all night; the left pocket is
//! disposed of for real.*

pub(crate) mod rules;
pub(crate) mod store;

use serde::{Deserialize, Serialize};

use crate::card::{self, Card};
use crate::clock::Moment;
use crate::companion::Companion;
use crate::error::Result;
use crate::id::{CardId, EventId};
use crate::page::{Page, PageRequest};
use crate::values::words;
use crate::{event, follow_up};

words! {
    /// Where a card is.
    pub enum Pocket {
        /// Not decided yet.
        Unsorted = "unsorted",
        /// Kept.
        Right = "right",
        /// To be erased.
        Left = "left",
    }
}

/// One move of a card between pockets. The puts of a night, in order, are its undo history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

/// Handle, opened per call and never stored: `companion.pockets()`.
pub struct Pockets<'a> {
    companion: &'a Companion,
}

impl<'a> Pockets<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// Puts a card into a pocket and returns it as it now stands. Putting it where it already is changes nothing.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`] if there is no such card; [`crate::Error::Erased`] if it was disposed of.
    pub fn put(&self, card: CardId, into: Pocket) -> Result<Card> {
        self.companion.write(|tx, now| {
            let row = card::store::row_id(tx, card)?;
            if let Some(put) = rules::put(&store::place(tx, row)?, into, now) {
                store::record(tx, row, &put)?;
                follow_up::store::follow_card(tx, row)?;
            }
            card::store::card(tx, row)
        })
    }

    /// Takes back the latest put of this night that has not been taken back, and returns the card as it now stands.
    /// `None` when there is none left.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`] if there is no such event.
    pub fn undo(&self, event: EventId) -> Result<Option<Card>> {
        self.companion.write(|tx, now| {
            let event = event::store::row_id(tx, event)?;
            let Some(last) = store::last_put(tx, event)? else { return Ok(None) };
            let place = store::place(tx, last.card)?;
            store::take_back(tx, &last, rules::take_back(&place, &last, now).as_ref())?;
            follow_up::store::follow_card(tx, last.card)?;
            card::store::card(tx, last.card).map(Some)
        })
    }

    /// The puts of a night in order, those taken back included, for the stack's history.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`] if there is no such event.
    pub fn history(&self, event: EventId, page: &PageRequest) -> Result<Page<Put>> {
        self.companion.read(|sql| store::history(sql, event::store::row_id(sql, event)?, page))
    }
}

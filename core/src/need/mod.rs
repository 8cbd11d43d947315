//! Offer, need, interest: *what a person can contribute, could use, cares about*; of the user and of each contact. What
//! the two have in common, and what one could give the other, follows from them.

pub(crate) mod concepts;
pub(crate) mod meets;
pub(crate) mod rules;
pub(crate) mod store;
pub(crate) mod words;

use serde::{Deserialize, Serialize};

use crate::change::Room;
use crate::companion::Companion;
use crate::contact;
use crate::error::{Error, FieldName, Reason, Result};
use crate::event::rules::LONGEST_TEXT;
use crate::id::{CardId, ContactId, NeedId};
use crate::values::words;

words! {
    /// Which of the three it is.
    pub enum NeedKind {
        /// What they can contribute.
        Offer = "offer",
        /// What they could use.
        Need = "need",
        /// What they care about, at work and outside it.
        Interest = "interest",
    }
}

/// One offer, need or interest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    /// Its id.
    pub id: NeedId,
    /// Whose it is; `None` for the user's own.
    pub contact: Option<ContactId>,
    /// The card on whose back it stands, if it stands on one.
    pub card: Option<CardId>,
    /// Which of the three it is.
    pub kind: NeedKind,
    /// What it is, in the user's words.
    pub text: String,
}

/// Handle, opened per call and never stored: `companion.needs()`.
pub struct Needs<'a> {
    companion: &'a Companion,
}

impl<'a> Needs<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// Notes an offer, need or interest of a contact, or of the user for `None`. What is noted already is returned as it
    /// stands.
    ///
    /// # Errors
    /// [`Error::NotFound`] or [`Error::Erased`] for the contact; [`Error::Invalid`] for a text that is empty or too long.
    pub fn add(&self, of: Option<ContactId>, kind: NeedKind, text: &str) -> Result<Need> {
        self.companion.write(|tx, _| {
            let owner = of.map(|contact| contact::store::resolve(tx, contact)).transpose()?;
            let text = checked(text)?;
            let known = store::list(tx, owner)?;
            if let Some(same) = known.into_iter().find(|need| need.kind == kind && rules::same(&need.text, text)) {
                return Ok(same);
            }
            let row = store::insert(tx, owner, kind, text)?;
            tx.touch(Room::Need);
            store::need(tx, row)
        })
    }

    /// All that is noted of a contact, on the backs of their cards too; of the user for `None`. In the order it was noted.
    ///
    /// # Errors
    /// [`Error::NotFound`] or [`Error::Erased`] for the contact.
    pub fn list(&self, of: Option<ContactId>) -> Result<Vec<Need>> {
        self.companion.read(|sql| {
            let owner = of.map(|contact| contact::store::resolve(sql, contact)).transpose()?;
            store::list(sql, owner)
        })
    }

    /// Takes one away, and returns what is left of the same person.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn remove(&self, need: NeedId) -> Result<Vec<Need>> {
        self.companion.write(|tx, _| {
            let row = store::row_id(tx, need)?;
            let removed = store::need(tx, row)?;
            store::remove(tx, row)?;
            tx.touch(Room::Need);
            if removed.card.is_some() {
                tx.touch(Room::Back);
            }
            let owner = removed.contact.map(|contact| contact::store::resolve(tx, contact)).transpose()?;
            store::list(tx, owner)
        })
    }
}

fn checked(text: &str) -> Result<&str> {
    match text.trim() {
        "" => Err(Error::invalid(FieldName::Text, Reason::Empty)),
        long if long.chars().count() > LONGEST_TEXT => Err(Error::invalid(FieldName::Text, Reason::TooLong)),
        text => Ok(text),
    }
}

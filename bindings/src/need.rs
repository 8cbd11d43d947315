//! Offers, needs and interests.

use std::sync::Arc;

use crate::core::need::{Need, NeedKind};
use crate::core::{CardId, Companion, ContactId, NeedId};
use crate::error::CompanionError;
use crate::fault::call;

/// Offer, need or interest.
#[uniffi::remote(Enum)]
pub enum NeedKind {
    /// What they can contribute.
    Offer,
    /// What they could use.
    Need,
    /// What they care about, at work and outside it.
    Interest,
}

/// One offer, need or interest.
#[uniffi::remote(Record)]
pub struct Need {
    /// Its id.
    pub id: NeedId,
    /// Whose it is; nothing for the user's own.
    pub contact: Option<ContactId>,
    /// The card on whose back it stands, if it stands on one.
    pub card: Option<CardId>,
    /// Which of the three it is.
    pub kind: NeedKind,
    /// What it is, in the user's words.
    pub text: String,
}

/// Offers, needs and interests, of the user and of contacts.
#[derive(uniffi::Object)]
pub struct Needs(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Needs {
    /// Notes an offer, need or interest of a contact, or of the user where none is named. What is noted already is
    /// returned as it stands.
    pub fn add(&self, of: Option<ContactId>, kind: NeedKind, text: String) -> Result<Need, CompanionError> {
        call(|| self.0.needs().add(of, kind, &text))
    }

    /// All that is noted of a contact, on the backs of their cards too; of the user where none is named. In the order it
    /// was noted.
    pub fn list(&self, of: Option<ContactId>) -> Result<Vec<Need>, CompanionError> {
        call(|| self.0.needs().list(of))
    }

    /// Takes one away, and returns what is left of the same person.
    pub fn remove(&self, need: NeedId) -> Result<Vec<Need>, CompanionError> {
        call(|| self.0.needs().remove(need))
    }
}

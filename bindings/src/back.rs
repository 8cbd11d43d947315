//! Backs of cards.

use std::sync::Arc;

use crate::core::back::{Back, Notes, Openness};
use crate::core::clock::Moment;
use crate::core::promise::Proposal;
use crate::core::{CardId, Companion};
use crate::error::CompanionError;
use crate::fault::call;

/// Who may learn what was said.
#[uniffi::remote(Enum)]
pub enum Openness {
    /// Anything the user writes may speak of it.
    Professional,
    /// Between the two of them: never in an arena where private matters have no place.
    Private,
    /// Said in confidence among peers: it never leaves the group.
    InGroup,
}

/// What is to stand on the back of a card. What is half written is kept as it is.
#[uniffi::remote(Record)]
pub struct Notes {
    /// What was talked of, in the user's own words.
    #[uniffi(default = "")]
    pub text: String,
    /// What moves them.
    #[uniffi(default = None)]
    pub moves: Option<String>,
    /// The detail to remember them by.
    #[uniffi(default = None)]
    pub detail: Option<String>,
    /// What they care about.
    #[uniffi(default = [])]
    pub interests: Vec<String>,
    /// What they could use.
    #[uniffi(default = [])]
    pub needs: Vec<String>,
    /// What they can contribute.
    #[uniffi(default = [])]
    pub offers: Vec<String>,
    /// How well it went between the two, from 1 to 5.
    #[uniffi(default = None)]
    pub chemistry: Option<u8>,
    /// Who may learn of it.
    pub openness: Openness,
}

/// The back of a card.
#[uniffi::remote(Record)]
pub struct Back {
    /// The card.
    pub card: CardId,
    /// What stands on it.
    pub notes: Notes,
    /// When it was last written.
    pub written: Moment,
    /// Promises found in the text that are neither accepted nor dismissed.
    pub proposals: Vec<Proposal>,
}

/// The backs of the cards: notes taken about the person the same evening, out of sight.
#[derive(uniffi::Object)]
pub struct Backs(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Backs {
    /// Writes the back of a card, in place of what stood there, and proposes the promises found in its text. Fails with
    /// Invalid for a chemistry that is not from 1 to 5, or a text that is too long.
    pub fn write(&self, card: CardId, notes: Notes) -> Result<Back, CompanionError> {
        call(|| self.0.backs().write(card, &notes))
    }

    /// The back of a card; nothing while nothing stands on it.
    pub fn get(&self, card: CardId) -> Result<Option<Back>, CompanionError> {
        call(|| self.0.backs().get(card))
    }

    /// Promises found on the back of a card that wait to be accepted or dismissed.
    pub fn proposals(&self, card: CardId) -> Result<Vec<Proposal>, CompanionError> {
        call(|| self.0.backs().proposals(card))
    }
}

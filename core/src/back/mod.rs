//! Back of the card: *notes taken about the person the same evening, out of sight.* Promises found in them are proposed,
//! never created by themselves.

pub(crate) mod rules;
pub(crate) mod store;
pub(crate) mod told;

use serde::{Deserialize, Serialize};

use crate::card;
use crate::clock::Moment;
use crate::companion::Companion;
use crate::error::{Error, FieldName, Reason, Result};
use crate::event::rules::LONGEST_TEXT;
use crate::id::CardId;
use crate::promise::{self, Proposal};
use crate::values::words;

words! {
    /// Who may learn what was said.
    #[derive(Default)]
    pub enum Openness {
        /// Anything the user writes may speak of it.
        #[default]
        Professional = "professional",
        /// Between the two of them: never in an arena where private matters have no place.
        Private = "private",
        /// Said in confidence among peers: it never leaves the group.
        InGroup = "in_group",
    }
}

/// What is to stand on the back of a card. What is half written is kept as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Notes {
    /// What was talked of, in the user's own words.
    pub text: String,
    /// What moves them.
    pub moves: Option<String>,
    /// The detail to remember them by.
    pub detail: Option<String>,
    /// What they care about.
    pub interests: Vec<String>,
    /// What they could use.
    pub needs: Vec<String>,
    /// What they can contribute.
    pub offers: Vec<String>,
    /// How well it went between the two, from 1 to 5.
    pub chemistry: Option<u8>,
    /// Who may learn of it.
    pub openness: Openness,
}

/// The back of a card.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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

/// Handle, opened per call and never stored: `companion.backs()`.
pub struct Backs<'a> {
    companion: &'a Companion,
}

impl<'a> Backs<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// Writes the back of a card, in place of what stood there, and proposes the promises found in its text.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`]; [`Error::Invalid`] for a chemistry that is not from 1 to 5, or a text
    /// that is too long.
    pub fn write(&self, card: CardId, notes: &Notes) -> Result<Back> {
        self.companion.write(|tx, now| {
            let row = card::store::row_id(tx, card)?;
            check(notes)?;
            store::write(tx, now, row, notes)?;
            store::back(tx, row)?.ok_or(Error::not_found(crate::Thing::Card))
        })
    }

    /// The back of a card; `None` while nothing stands on it.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`].
    pub fn get(&self, card: CardId) -> Result<Option<Back>> {
        self.companion.read(|sql| store::back(sql, card::store::row_id(sql, card)?))
    }

    /// Promises found on the back of a card that wait to be accepted or dismissed.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`].
    pub fn proposals(&self, card: CardId) -> Result<Vec<Proposal>> {
        self.companion.read(|sql| promise::store::proposals(sql, card::store::row_id(sql, card)?))
    }
}

fn check(notes: &Notes) -> Result<()> {
    if notes.chemistry.is_some_and(|chemistry| !(1..=5).contains(&chemistry)) {
        return Err(Error::invalid(FieldName::Chemistry, Reason::OutOfRange));
    }
    let lists = [&notes.interests, &notes.needs, &notes.offers].into_iter().flatten();
    let texts = [Some(&notes.text), notes.moves.as_ref(), notes.detail.as_ref()].into_iter().flatten().chain(lists);
    if texts.map(|text| text.chars().count()).any(|length| length > LONGEST_TEXT) {
        return Err(Error::invalid(FieldName::Text, Reason::TooLong));
    }
    Ok(())
}

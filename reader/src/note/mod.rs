//! Promises in a note: who said that they will do what, and by when.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use crate::date::DueKind;
use crate::language::token::tokenise;
use crate::{Language, Occasion, Place};

mod act;
mod again;
mod clause;
mod due;
mod evidence;
mod find;
mod given;
mod guess;
mod heading;
mod later;
#[doc(hidden)]
pub mod learned;
mod read;
mod speech;
mod text;
mod told;
mod what;
mod who;
mod whole;
mod words;

/// A promise that a note speaks of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FoundPromise {
    /// Who owes it.
    pub owner: Owner,
    /// The act with its object, verbatim from the note.
    pub what: String,
    /// The day by which it is due.
    pub due: Option<NaiveDate>,
    /// How exactly the note says so.
    pub due_kind: DueKind,
    /// How likely it is to be a promise, from 0 to 1.
    pub confidence: f64,
    /// Where the act stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
}

/// Who owes a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    /// The user.
    Me,
    /// The other person.
    Them,
}

/// So many bytes of a note are read: some twenty pages.
pub const LONGEST: usize = 64 << 10;

/// Finds the promises of a note, in the order in which they stand.
///
/// All five languages are read, clause by clause; `language` only says which to ask first where a clause is too short
/// to tell. What is done, refused, wished for or asked is no promise, nor is what a firm says of its wares. Of a note longer
/// than [`LONGEST`] only the beginning is read: no back of a card holds so much, and clauses are compared with each other.
pub fn promises(note: &str, language: Option<Language>, occasion: &Occasion) -> Vec<FoundPromise> {
    let end = (0..=LONGEST.min(note.len())).rev().find(|at| note.is_char_boundary(*at)).unwrap_or_default();
    let note = note.get(..end).unwrap_or(note);
    let tokens = tokenise(note);
    let text = text::Text::new(&tokens, language, occasion);
    find::promises(&text, &mut learned::Model)
        .into_iter()
        .filter_map(|draft| what::promise(note, &text, &draft))
        .collect()
}

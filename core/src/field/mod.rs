//! Field: *one thing known of a person, with its source and how sure it is.* The ground that cards and contacts stand on:
//! what is shown is a rule over these rows, never a copy.

pub(crate) mod rules;
pub(crate) mod store;

use serde::{Deserialize, Serialize};

use crate::reader::{Place, Value};
use crate::values::words;

words! {
    /// Where a field comes from.
    pub enum Source {
        /// The reader read it.
        Read = "read",
        /// It came with an import.
        Imported = "imported",
        /// The user typed it.
        Typed = "typed",
    }
}

/// A field as a card or a contact shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CardField {
    /// What it says.
    pub value: Value,
    /// How likely it is to be right, from 0 to 1.
    pub confidence: f64,
    /// Where it comes from.
    pub source: Source,
    /// Whether a person should look at it before trusting it.
    pub doubtful: bool,
    /// Where in the capture it was read.
    pub place: Option<Place>,
}

/// Below this a read field is shown as doubtful.
pub const DOUBTFUL_BELOW: f64 = 0.8;

/// Who holds a field row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holder {
    /// A card.
    Card(i64),
    /// An entry by hand or of an import.
    Entry(i64),
}

/// A field row with what the rule of what is shown needs to know.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Held {
    pub(crate) row: i64,
    pub(crate) holder: Holder,
    pub(crate) field: CardField,
    pub(crate) hidden: bool,
    /// When its card was captured or its entry made.
    pub(crate) since_ms: i64,
}

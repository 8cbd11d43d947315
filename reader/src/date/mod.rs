//! Dates as people write them in five languages: "on Friday", "i morgen", "nästa vecka", "24.11.".

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::language::detect_among;
use crate::language::token::{Token, tokenise};
use crate::{Occasion, Place};

mod calendar;
mod grammar;
mod lead;
mod spans;
mod table;
mod words;
mod written;

pub(crate) use grammar::{Hit, Said};

/// A date expression in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// The day it means, never before the reference day; `None` for a past day and where no day can be made of it
    /// ("soon", "after Christmas").
    pub due: Option<NaiveDate>,
    /// How exactly it says so.
    pub kind: DueKind,
    /// Where it stands, with the words that lead to it ("on", "senest").
    pub place: Place,
    /// Whether it speaks of the past ("last Friday").
    pub past: bool,
}

/// How exactly a date was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DueKind {
    /// A day.
    Day,
    /// A week; the date is its Friday.
    Week,
    /// A month; the date is its last weekday.
    Month,
    /// No time, or none that a date can be made of.
    None,
}

/// Finds every date expression of a text, in order. All five languages are read at once.
///
/// Relative words count from [`Occasion::reference_day`]. Day stands before month, weeks are ISO weeks, and for a week
/// or month the due day is its last one from Monday to Friday. A time of the day is dropped.
pub fn find(text: &str, occasion: &Occasion) -> Vec<Found> {
    let tokens = tokenise(text);
    hits(&tokens, occasion).into_iter().filter_map(|hit| found(&tokens, hit)).collect()
}

/// Reads a text that is nothing but a day, as typed into a field: "fri", "i morgen", "24/11", "om 3 dage". A week or a
/// month gives its last working day; `None` where the text says no day, a past one, or more than a day.
pub fn parse_day(text: &str, occasion: &Occasion) -> Option<NaiveDate> {
    let tokens = tokenise(text.trim());
    let words = tokens.len();
    let whole = grammar::hits_alone(&tokens, occasion.reference_day());
    match whole.as_slice() {
        [Hit { start: 0, end, said: Said::Due(day, _) }] if *end == words => Some(*day),
        _ => None,
    }
}

/// The date expressions among tokens, in order and without overlap.
pub(crate) fn hits(tokens: &[Token<'_>], occasion: &Occasion) -> Vec<Hit> {
    grammar::hits(tokens, occasion.reference_day(), detect_among(tokens))
}

fn found(tokens: &[Token<'_>], hit: Hit) -> Option<Found> {
    let (first, last) = (tokens.get(hit.start)?, tokens.get(hit.end.checked_sub(1)?)?);
    let place = Place { line: first.place.line, start: first.place.start, end: last.place.end };
    let found = |due, kind, past| Some(Found { due, kind, place, past });
    match hit.said {
        Said::Due(day, kind) => found(Some(day), kind, false),
        Said::Vague => found(None, DueKind::None, false),
        Said::Past => found(None, DueKind::None, true),
        Said::Habit => None,
    }
}

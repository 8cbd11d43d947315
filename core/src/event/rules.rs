//! The method's rules for nights, on plain values.

use super::NewEvent;
use crate::clock::{self, Moment};
use crate::error::{Error, FieldName, Reason, Result};

/// How many good conversations a night is for, unless set.
pub const GOAL: u32 = 3;

/// Most characters a name or another short text may have.
pub(crate) const LONGEST_TEXT: usize = 10_000;

/// Start and end of a new event, checked.
pub(super) fn span(event: &NewEvent, now: &Moment) -> Result<(Moment, Option<Moment>)> {
    if event.zone.as_deref().is_some_and(|zone| !clock::is_known_zone(zone)) {
        return Err(Error::invalid(FieldName::Zone, Reason::UnknownZone));
    }
    if event.goal == Some(0) || event.goal.is_some_and(|goal| goal > 100) {
        return Err(Error::invalid(FieldName::Goal, Reason::OutOfRange));
    }
    for text in [&event.name, &event.venue, &event.purpose, &event.look_for, &event.offer].into_iter().flatten() {
        name(text)?;
    }
    let starts = event.starts.map_or_else(|| now.clone(), |local| event.moment(local, now));
    let ends = event.ends.map(|local| event.moment(local, now));
    if ends.as_ref().is_some_and(|ends| ends.at_ms < starts.at_ms) {
        return Err(Error::invalid(FieldName::When, Reason::OutOfRange));
    }
    Ok((starts, ends))
}

/// A text that says something and is not a book.
pub(crate) fn name(text: &str) -> Result<&str> {
    match text.trim() {
        "" => Err(Error::invalid(FieldName::Name, Reason::Empty)),
        long if long.chars().count() > LONGEST_TEXT => Err(Error::invalid(FieldName::Name, Reason::TooLong)),
        text => Ok(text),
    }
}

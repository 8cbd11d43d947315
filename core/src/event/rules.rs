//! The method's rules for nights, on plain values.

use chrono::TimeDelta;

use super::{Event, EventEdit, EventState, NewEvent};
use crate::clock::{self, Moment};
use crate::error::{Error, FieldName, Reason, Result};

/// How many good conversations a night is for, unless set.
pub const GOAL: u32 = 3;

/// Most characters a name or another short text may have.
pub(crate) const LONGEST_TEXT: usize = 10_000;

/// Start and end of a new event, checked.
pub(super) fn span(event: &NewEvent, now: &Moment) -> Result<(Moment, Option<Moment>)> {
    check(event.zone.as_deref(), event.goal)?;
    for text in [&event.name, &event.venue, &event.purpose, &event.look_for, &event.offer].into_iter().flatten() {
        name(text)?;
    }
    let starts = event.starts.map_or_else(|| now.clone(), |local| event.moment(local, now));
    let ends = event.ends.map(|local| event.moment(local, now));
    in_order(starts, ends)
}

/// Start and end of an event once it is edited, checked. The night of one that has begun stays the night it was.
pub(super) fn edited_span(event: &Event, edit: &EventEdit) -> Result<(Moment, Option<Moment>)> {
    check(edit.zone.as_deref(), edit.goal)?;
    edit.name.as_deref().map(name).transpose()?;
    let texts = [&edit.venue, &edit.purpose, &edit.look_for, &edit.offer];
    if texts.into_iter().flatten().any(|text| text.chars().count() > LONGEST_TEXT) {
        return Err(Error::invalid(FieldName::Text, Reason::TooLong));
    }
    if edit.starts.is_some() && event.state != EventState::Planned {
        return Err(Error::invalid(FieldName::When, Reason::Settled));
    }
    let moment = |local| clock::instant(local, edit.zone.as_deref().unwrap_or(&event.starts.zone));
    let starts = edit.starts.map_or_else(|| event.starts.clone(), moment);
    let ends = edit.ends.map(moment).or_else(|| event.ends.clone());
    in_order(starts, ends)
}

fn check(zone: Option<&str>, goal: Option<u32>) -> Result<()> {
    if zone.is_some_and(|zone| !clock::is_known_zone(zone)) {
        return Err(Error::invalid(FieldName::Zone, Reason::UnknownZone));
    }
    match goal {
        Some(goal) if !(1..=100).contains(&goal) => Err(Error::invalid(FieldName::Goal, Reason::OutOfRange)),
        _ => Ok(()),
    }
}

fn in_order(starts: Moment, ends: Option<Moment>) -> Result<(Moment, Option<Moment>)> {
    if ends.as_ref().is_some_and(|ends| ends.at_ms < starts.at_ms) {
        return Err(Error::invalid(FieldName::When, Reason::OutOfRange));
    }
    Ok((starts, ends))
}

/// A break is proposed once a kept card has waited this long for its back.
pub const BREAK_AFTER: TimeDelta = TimeDelta::hours(1);

/// It is proposed at once when this many wait: more people than that are not remembered apart.
pub const BREAK_AT_BACKS: usize = 3;

/// From when a break is due, given when the kept cards with empty backs were captured, the earliest first. `None` while
/// every back is filled.
pub fn break_due(waiting: &[Moment]) -> Option<Moment> {
    let hour = waiting.first()?.plus(BREAK_AFTER);
    match waiting.get(BREAK_AT_BACKS - 1) {
        Some(full) if full.at_ms < hour.at_ms => Some(full.clone()),
        _ => Some(hour),
    }
}

/// Whether there is more than blanks in it.
pub(crate) fn says_something(text: Option<&str>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}

/// A name that says something and is not a book.
pub(crate) fn name(name: &str) -> Result<&str> {
    text(FieldName::Name, name)
}

/// The same of another part of a request.
pub(crate) fn text(field: FieldName, text: &str) -> Result<&str> {
    match text.trim() {
        "" => Err(Error::invalid(field, Reason::Empty)),
        long if long.chars().count() > LONGEST_TEXT => Err(Error::invalid(field, Reason::TooLong)),
        text => Ok(text),
    }
}

//! The method's rules for nights, on plain values.

use chrono::TimeDelta;

use super::{BreakReason, Event, EventEdit, EventState, NewEvent};
use crate::clock::{self, Moment};
use crate::error::{Error, FieldName, Reason, Result};

/// How many good conversations a night is for, unless set.
pub const GOAL: u32 = 3;

/// Least chemistry with which the talk over a card went somewhere, where it was noted: what went badly is remembered on
/// the back, but is no good conversation.
pub(crate) const WENT_SOMEWHERE: u8 = 3;

/// Most characters a name or another short text may have.
pub(crate) const LONGEST_TEXT: usize = 10_000;

/// Start and end of a new event, checked.
pub(super) fn span(event: &NewEvent, now: &Moment) -> Result<(Moment, Option<Moment>)> {
    check(event.zone.as_deref(), event.goal)?;
    for text in [&event.name, &event.venue, &event.purpose, &event.look_for, &event.offer].into_iter().flatten() {
        name(text)?;
    }
    let here = || event.zone.as_deref().map_or_else(|| now.clone(), |zone| clock::at(now.at_ms, zone));
    let starts = event.starts.map_or_else(here, |local| event.moment(local, now));
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

/// Start and end of a planned event that begins now on another day than planned: its end keeps its time of day, and
/// one that is past by then is none. `None` where the day is the one planned.
pub(super) fn moved_span(planned: &Event, now: &Moment) -> Option<(Moment, Option<Moment>)> {
    let begins = clock::at(now.at_ms, &planned.starts.zone);
    let days = begins.night_of().signed_duration_since(planned.night_of);
    if days.is_zero() {
        return None;
    }
    let moved = |ends: &Moment| Some(clock::instant(ends.local().checked_add_signed(days)?, &ends.zone));
    let ends = planned.ends.as_ref().and_then(moved).filter(|ends| ends.at_ms > begins.at_ms);
    Some((begins, ends))
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

/// A break is proposed after captures have come in for this long, and once a kept card has waited this long for its
/// back.
pub const BREAK_AFTER: TimeDelta = TimeDelta::hours(1);

/// It is proposed at once when this many wait: more people than that are not remembered apart.
pub const BREAK_AT_BACKS: usize = 3;

/// What a night has for a break to be about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evening {
    /// When cards were captured, the earliest first.
    pub captured: Vec<Moment>,
    /// When the kept cards among them with empty backs were, the earliest first.
    pub waiting: Vec<Moment>,
    /// When a back was last written: whoever writes has stepped aside.
    pub written: Option<Moment>,
}

/// For which reasons it is time for a break.
pub fn break_reasons(evening: &Evening, now: &Moment) -> Vec<BreakReason> {
    let hour = hour_of_captures(evening).filter(|(due, over)| due.at_ms <= now.at_ms && now.at_ms < over.at_ms);
    let backs = backs_wait(&evening.waiting).filter(|due| due.at_ms <= now.at_ms);
    let reasons = [hour.map(|_| BreakReason::Hour), backs.map(|_| BreakReason::Backs)];
    reasons.into_iter().flatten().collect()
}

/// From when a break is due, if nothing more is captured or written until then.
pub fn break_due(evening: &Evening) -> Option<Moment> {
    let hour = hour_of_captures(evening).map(|(due, _)| due);
    [hour, backs_wait(&evening.waiting)].into_iter().flatten().min_by_key(|due| due.at_ms)
}

/// From when captures have come in for an hour, and until when that holds: an hour without one was a break already, and
/// so was the writing of a back.
fn hour_of_captures(evening: &Evening) -> Option<(Moment, Moment)> {
    let is_since = |captured: &&Moment| evening.written.as_ref().is_none_or(|written| captured.at_ms > written.at_ms);
    let mut run: Option<(&Moment, &Moment)> = None;
    for captured in evening.captured.iter().filter(is_since) {
        run = match run {
            Some((first, last)) if captured.at_ms < last.plus(BREAK_AFTER).at_ms => Some((first, captured)),
            _ => Some((captured, captured)),
        };
    }
    let (first, last) = run.filter(|(first, last)| last.at_ms > first.at_ms)?;
    Some((first.plus(BREAK_AFTER), last.plus(BREAK_AFTER)))
}

/// From when the backs that wait are too many, or have waited too long. `None` while every back is filled.
fn backs_wait(waiting: &[Moment]) -> Option<Moment> {
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

#[cfg(test)]
mod tests;

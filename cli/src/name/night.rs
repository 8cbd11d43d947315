//! Finding a night, or something that belongs to what is made ready for one.

use twopocket_core::arena::Wish;
use twopocket_core::event::{Event, EventState};
use twopocket_core::prep::Prep;
use twopocket_core::{ArenaId, Companion, EventId, Thing, WishId};
use twopocket_texts::DayForm;

use super::{Candidate, all, fitting, the_one};
use crate::failure::{Failure, OrTold};
use crate::shell::Shell;

/// An event; without a name the one begun, or the failure that none is.
pub fn event(shell: &Shell, companion: &Companion, named: Option<&str>) -> Result<EventId, Failure> {
    match named {
        Some(named) => some_event(shell, companion, named),
        None => one_or_no_night(shell, companion.events().current().or_told(shell.texts)?),
    }
}

/// The event named, if one is named.
pub fn event_if_named(shell: &Shell, companion: &Companion, named: Option<&str>) -> Result<Option<EventId>, Failure> {
    named.map(|named| some_event(shell, companion, named)).transpose()
}

fn some_event(shell: &Shell, companion: &Companion, named: &str) -> Result<EventId, Failure> {
    Ok(the_one(shell, named, events(shell, companion, named)?, Thing::Event)?.id)
}

/// The planned event of a name, if there is one.
pub fn planned(shell: &Shell, companion: &Companion, named: &str) -> Result<Option<EventId>, Failure> {
    let planned = |event: &Candidate<Event>| event.value.state == EventState::Planned;
    let found: Vec<_> = events(shell, companion, named)?.into_iter().filter(planned).collect();
    if found.is_empty() { Ok(None) } else { the_one(shell, named, found, Thing::Event).map(|event| Some(event.id)) }
}

/// The event that is planned for tonight and not over, if there is one.
pub fn planned_tonight(shell: &Shell, companion: &Companion) -> Result<Option<EventId>, Failure> {
    let now = companion.now();
    let is_tonight = |event: &Event| {
        let is_over = event.ends.as_ref().is_some_and(|ends| ends.at_ms <= now.at_ms);
        event.state == EventState::Planned && event.night_of == now.night_of() && !is_over
    };
    let events = all(shell, |page| companion.events().list(page))?.into_iter();
    let found: Vec<_> = events.filter(is_tonight).map(event_candidate).collect();
    let day = shell.texts.day(now.night_of(), DayForm::Long);
    if found.is_empty() { Ok(None) } else { the_one(shell, &day, found, Thing::Event).map(|event| Some(event.id)) }
}

fn events(shell: &Shell, companion: &Companion, named: &str) -> Result<Vec<Candidate<Event>>, Failure> {
    let events = all(shell, |page| companion.events().list(page))?;
    Ok(fitting(named, events.into_iter().map(event_candidate)))
}

fn event_candidate(event: Event) -> Candidate<Event> {
    Candidate { id: event.id.to_string(), label: event.name.clone().unwrap_or_default(), value: event }
}

/// The night to get ready for: the one named, else the one that comes.
pub fn coming_event(shell: &Shell, companion: &Companion, named: Option<&str>) -> Result<EventId, Failure> {
    match named {
        Some(named) => some_event(shell, companion, named),
        None => one_or_no_night(shell, companion.events().coming().or_told(shell.texts)?),
    }
}

/// The night to look back on: the one named, else the one begun, else the last one closed.
pub fn last_event(shell: &Shell, companion: &Companion, named: Option<&str>) -> Result<EventId, Failure> {
    if named.is_some() || companion.events().current().or_told(shell.texts)?.is_some() {
        return event(shell, companion, named);
    }
    let latest_first = all(shell, |page| companion.events().list(page))?;
    one_or_no_night(shell, latest_first.into_iter().find(|event| event.state == EventState::Closed))
}

fn one_or_no_night(shell: &Shell, found: Option<Event>) -> Result<EventId, Failure> {
    found.map(|event| event.id).ok_or_else(|| Failure::Wrong(shell.texts.get("error-no-night")))
}

/// Somebody on a night's prep list.
pub fn prep(shell: &Shell, companion: &Companion, event: EventId, named: &str) -> Result<Prep, Failure> {
    let entries = all(shell, |page| companion.prep().list(event, page))?;
    let candidate = |entry: Prep| Candidate {
        id: entry.id.to_string(),
        label: std::iter::once(&entry.name).chain(&entry.organisation).cloned().collect::<Vec<_>>().join(", "),
        value: entry,
    };
    the_one(shell, named, fitting(named, entries.into_iter().map(candidate)), Thing::Prep)
}

/// A wish of an arena's list.
pub fn wish(shell: &Shell, companion: &Companion, arena: ArenaId, named: &str) -> Result<WishId, Failure> {
    let wishes = all(shell, |page| companion.arenas().wishes(arena, page))?;
    let candidate = |wish: Wish| Candidate {
        id: wish.id.to_string(),
        label: [wish.name, wish.organisation, wish.reason].into_iter().flatten().collect::<Vec<_>>().join(", "),
        value: wish.id,
    };
    the_one(shell, named, fitting(named, wishes.into_iter().map(candidate)), Thing::Wish)
}

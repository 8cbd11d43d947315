//! Event: *one networking night. It is planned, begun and closed; what is captured joins the one that is begun.*

pub(crate) mod closing;
mod ready;
pub(crate) mod rules;
pub(crate) mod store;
mod tonight;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::change::Room;
use crate::clock::{self, Moment};
use crate::companion::Companion;
use crate::error::{Error, FieldName, Reason, Result};
use crate::id::{ArenaId, EventId};
use crate::page::{Page, PageRequest};
use crate::values::words;
use crate::{contact, cue, opener};

pub use closing::{Closed, Closing};
pub use ready::{Ready, ReadyItem, ReadyLine};
pub use tonight::Tonight;

words! {
    /// Where an event stands. At most one is begun.
    pub enum EventState {
        /// It lies ahead.
        Planned = "planned",
        /// It is the night that is being lived.
        Begun = "begun",
        /// It is over; it still takes captures and backs.
        Closed = "closed",
    }
}

words! {
    /// Why it is time to step aside with a drink; or to go home, which is no shame.
    pub enum BreakReason {
        /// Cards have come in for an hour.
        Hour = "hour",
        /// Kept cards wait for their backs.
        Backs = "backs",
    }
}

/// One networking night.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Its id.
    pub id: EventId,
    /// The arena it belongs to.
    pub arena: Option<ArenaId>,
    /// Its name; a night begun by a capture has none until it is given one.
    pub name: Option<String>,
    /// Where it takes place.
    pub venue: Option<String>,
    /// Where it stands.
    pub state: EventState,
    /// The day whose night it is, also past midnight.
    pub night_of: NaiveDate,
    /// When it starts or started.
    pub starts: Moment,
    /// When it is said to end.
    pub ends: Option<Moment>,
    /// Why the user goes: the event's own purpose, else the arena's; `None` is allowed and shown as such.
    pub purpose: Option<String>,
    /// How many good conversations the user wants.
    pub goal: u32,
    /// Whom to look for.
    pub look_for: Option<String>,
    /// What the user can offer that night.
    pub offer: Option<String>,
    /// Whether there is a talk to speak about.
    pub has_talk: bool,
    /// When it was closed.
    pub closed: Option<Moment>,
    /// What has come of it so far.
    pub counts: EventCounts,
}

/// What has come of an event so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventCounts {
    /// Talks that went somewhere: those counted by hand, and those that the back of a kept card tells of unless the
    /// chemistry was low. A bare card is none.
    pub conversations: u32,
    /// Cards not decided yet.
    pub unsorted: u32,
    /// Cards kept.
    pub right: u32,
    /// Cards to be erased.
    pub left: u32,
    /// Kept cards with nothing on the back.
    pub empty_backs: u32,
}

/// An event to be planned or begun.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NewEvent {
    /// The arena it belongs to.
    pub arena: Option<ArenaId>,
    /// Its name.
    pub name: Option<String>,
    /// Where it takes place.
    pub venue: Option<String>,
    /// Local start; now, unless given.
    pub starts: Option<NaiveDateTime>,
    /// Local end.
    pub ends: Option<NaiveDateTime>,
    /// Zone of both, an IANA name; the phone's, unless given.
    pub zone: Option<String>,
    /// Why the user goes.
    pub purpose: Option<String>,
    /// How many good conversations; three, unless given.
    pub goal: Option<u32>,
    /// Whom to look for.
    pub look_for: Option<String>,
    /// What the user can offer that night.
    pub offer: Option<String>,
    /// Whether there is a talk.
    pub has_talk: bool,
}

/// What is to change of an event. What is `None` stays, and an empty text takes away what stood there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct EventEdit {
    /// The arena it belongs to.
    pub arena: Option<ArenaId>,
    /// Its name; it can't be taken away.
    pub name: Option<String>,
    /// Where it takes place.
    pub venue: Option<String>,
    /// Another local start, for an event that has not begun.
    pub starts: Option<NaiveDateTime>,
    /// Local end.
    pub ends: Option<NaiveDateTime>,
    /// Zone of both, an IANA name; the event's, unless given.
    pub zone: Option<String>,
    /// Why the user goes; without it, the arena's purpose shows.
    pub purpose: Option<String>,
    /// How many good conversations.
    pub goal: Option<u32>,
    /// Whom to look for.
    pub look_for: Option<String>,
    /// What the user can offer that night.
    pub offer: Option<String>,
    /// Whether there is a talk.
    pub has_talk: Option<bool>,
}

/// Handle, opened per call and never stored: `companion.events()`.
pub struct Events<'a> {
    companion: &'a Companion,
}

impl<'a> Events<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// Plans an event.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a start in the past, an end before the start, a goal of none, an unknown zone;
    /// [`Error::NotFound`] if there is no such arena.
    pub fn plan(&self, event: &NewEvent) -> Result<Event> {
        self.companion.write(|tx, now| {
            let (starts, ends) = rules::span(event, now)?;
            if starts.at_ms < now.at_ms && event.starts.is_some() {
                return Err(Error::invalid(FieldName::When, Reason::InThePast));
            }
            let id = store::insert(tx, event, EventState::Planned, &starts, ends.as_ref())?;
            store::event(tx, id)
        })
    }

    /// Begins a night that was not planned. It may have begun earlier: a night can be entered afterwards.
    ///
    /// # Errors
    /// [`Error::Invalid`] with [`Reason::AnotherBegun`] while another is begun, and as for [`Events::plan`] otherwise.
    pub fn begin(&self, event: &NewEvent) -> Result<Event> {
        self.companion.write(|tx, now| {
            let (starts, ends) = rules::span(event, now)?;
            store::none_begun(tx)?;
            let id = store::insert(tx, event, EventState::Begun, &starts, ends.as_ref())?;
            store::event(tx, id)
        })
    }

    /// Begins a planned event. A night belongs to the day it begins: one planned for another day moves to now.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] if it is closed or another is begun.
    pub fn begin_planned(&self, event: EventId) -> Result<Event> {
        self.companion.write(|tx, now| {
            let row = store::row_id(tx, event)?;
            let found = store::event(tx, row)?;
            match found.state {
                EventState::Begun => return Ok(found),
                EventState::Closed => return Err(Error::invalid(FieldName::Event, Reason::AlreadyClosed)),
                EventState::Planned => store::none_begun(tx)?,
            }
            store::begin(tx, now, row)?;
            store::event(tx, row)
        })
    }

    /// The night that is begun, if one is.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn current(&self) -> Result<Option<Event>> {
        self.companion.read(|sql| store::begun(sql)?.map(|row| store::event(sql, row)).transpose())
    }

    /// The night to get ready for: the one that is begun, else the next one planned, tonight's included. One whose day
    /// or stated end has passed is missed, and comes no more.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn coming(&self) -> Result<Option<Event>> {
        let now = self.companion.now();
        self.companion.read(|sql| store::next(sql, &now)?.map(|row| store::event(sql, row)).transpose())
    }

    /// Cancels a planned event: it goes with its prep list, its checklist and its challenge.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] with [`Reason::Settled`] if it has begun, or something came of it.
    pub fn cancel(&self, event: EventId) -> Result<()> {
        self.companion.write(|tx, _| {
            let row = store::row_id(tx, event)?;
            if store::event(tx, row)?.state != EventState::Planned || store::was_lived(tx, row)? {
                return Err(Error::invalid(FieldName::Event, Reason::Settled));
            }
            store::cancel(tx, row)
        })
    }

    /// One event.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn get(&self, event: EventId) -> Result<Event> {
        self.companion.read(|sql| store::event(sql, store::row_id(sql, event)?))
    }

    /// All events, the latest first.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a page of no or too many items.
    pub fn list(&self, page: &PageRequest) -> Result<Page<Event>> {
        self.companion.read(|sql| store::list(sql, page))
    }

    /// The night that is begun, with all that its screen shows; `None` while none is.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn tonight(&self) -> Result<Option<Tonight>> {
        self.companion.keep_up()?; // what has come due is not shown any more
        let Some(night) = self.companion.read(store::begun)? else { return Ok(None) };
        let cue = cue::of_night(self.companion, night)?;
        let now = self.companion.now();
        self.companion.read(|sql| tonight::tonight(sql, night, &now, cue)).map(Some)
    }

    /// The checklist of a night.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn ready(&self, event: EventId) -> Result<Ready> {
        let now = self.companion.now();
        self.companion.read(|sql| ready::ready(sql, event, &now))
    }

    /// Ticks an item of the checklist, or takes the tick away, and returns the checklist as it now stands.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] for an item that follows from the night.
    pub fn tick(&self, event: EventId, item: ReadyItem, ticked: bool) -> Result<Ready> {
        self.companion.write(|tx, now| {
            store::tick(tx, store::row_id(tx, event)?, ready::by_hand(item)?, ticked)?;
            ready::ready(tx, event, now)
        })
    }

    /// Picks openers to have in mind at a night, or drops them again, and returns the checklist as it now stands.
    ///
    /// # Errors
    /// [`Error::NotFound`] for the event or an opener; [`Error::Invalid`] for an opener that needs a person opposite.
    pub fn pick(&self, event: EventId, openers: &[&str], picked: bool) -> Result<Ready> {
        self.companion.write(|tx, now| {
            let row = store::row_id(tx, event)?;
            for key in openers {
                store::pick(tx, row, &opener::pickable(key)?.key, picked)?;
            }
            ready::ready(tx, event, now)
        })
    }

    /// Changes an event: a night begun by a capture gets its name and its arena. People met at it fulfil the wishes of
    /// a new arena.
    ///
    /// # Errors
    /// [`Error::NotFound`] for the event or the arena; [`Error::Invalid`] for an empty name, a goal of none, an end
    /// before the start, or a new start of an event that has begun.
    pub fn edit(&self, event: EventId, edit: &EventEdit) -> Result<Event> {
        self.companion.write(|tx, _| {
            let row = store::row_id(tx, event)?;
            let span = rules::edited_span(&store::event(tx, row)?, edit)?;
            store::edit(tx, row, edit, &span)?;
            if edit.arena.is_some() {
                for contact in store::met(tx, row)? {
                    contact::expected::met(tx, contact)?;
                }
            }
            store::event(tx, row)
        })
    }

    /// Gives an event another name, or its first.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] for an empty name.
    pub fn rename(&self, event: EventId, name: &str) -> Result<Event> {
        self.edit(event, &EventEdit { name: Some(name.to_owned()), ..EventEdit::default() })
    }

    /// What is still open before the night can be closed, and what closing will erase. Changes nothing.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] if it is closed already.
    pub fn closing(&self, event: EventId) -> Result<Closing> {
        self.companion.read(|sql| closing::preview(sql, event))
    }

    /// Closes the night: erases its left pocket, which can't be undone, and sets tomorrow's queue. Unsorted cards are
    /// not touched: they head the queue.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] if it is closed already, or has not begun.
    pub fn close(&self, event: EventId) -> Result<Closed> {
        let (mut closed, erasure) = self.companion.write_and_erase(|tx, now| closing::close(tx, now, event))?;
        closed.erasure = erasure;
        Ok(closed)
    }

    /// Opens a closed night again, as long as none of its cards was erased since it was closed.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] if it is not closed, another is begun, or its disposal has run.
    pub fn reopen(&self, event: EventId) -> Result<Event> {
        self.companion.write(|tx, _| {
            let row = store::row_id(tx, event)?;
            if store::event(tx, row)?.state != EventState::Closed {
                return Err(Error::invalid(FieldName::Event, Reason::NotClosed));
            }
            if store::disposed(tx, row)? {
                return Err(Error::invalid(FieldName::Event, Reason::DisposalHasRun));
            }
            store::none_begun(tx)?;
            store::set_state(tx, row, EventState::Begun)?;
            store::event(tx, row)
        })
    }
}

/// The event that a capture joins: the one named, else the one begun, else an unnamed night that begins now.
pub(crate) fn joined(tx: &crate::store::Tx, now: &Moment, named: Option<EventId>) -> Result<i64> {
    if let Some(event) = named {
        let row = store::row_id(tx, event)?;
        if store::event(tx, row)?.state == EventState::Planned && store::begun(tx)?.is_none() {
            store::begin(tx, now, row)?; // whoever captures at it is there
        }
        return Ok(row);
    }
    if let Some(row) = store::begun(tx)? {
        return Ok(row);
    }
    tx.touch(Room::Event);
    store::insert(tx, &NewEvent::default(), EventState::Begun, now, None)
}

impl NewEvent {
    pub(crate) fn moment(&self, local: NaiveDateTime, now: &Moment) -> Moment {
        clock::instant(local, self.zone.as_deref().unwrap_or(&now.zone))
    }
}

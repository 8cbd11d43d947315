//! Thanks: *after every meeting, coffee and favour received there is a dated item; said aloud, it is done. Every time.*
//! And *an Ask that was answered queues thanks, a report of what came of it, and a next Give.*
//!
//! The thanks for a night's meeting are part of its follow-up, unless they were said aloud. A favour, a coffee and an
//! answered Ask have an item of their own, always exactly one; while a follow-up to the same person with the same last day is open,
//! their thanks go into that letter (one letter, not two) and are done with it.

pub mod rules;
pub(crate) mod store;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::companion::Companion;
use crate::contact;
use crate::error::Result;
use crate::event;
use crate::follow_up::{Channel, ItemState};
use crate::id::{ContactId, EventId, ItemId};
use crate::page::{Page, PageRequest};
use crate::values::words;

words! {
    /// What is to be done after a favour.
    pub enum ThanksKind {
        /// Say thanks.
        Thanks = "thanks",
        /// Report what came of it.
        Report = "report",
        /// Give something next, without expecting anything for it.
        Give = "give",
    }
}

words! {
    /// What there is to thank for.
    pub enum ThanksReason {
        /// A meeting at a night.
        Meeting = "meeting",
        /// Something received.
        Favour = "favour",
        /// An Ask that was answered.
        Answer = "answer",
        /// A meeting over coffee.
        Coffee = "coffee",
    }
}

/// What there is to thank for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThanksFor {
    /// What kind of thing it was.
    pub reason: ThanksReason,
    /// What it was, as the user noted it; nothing for a meeting.
    pub what: Option<String>,
}

/// Thanks, a report or a next Give, as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thanks {
    /// Its id, as an item of the queue.
    pub id: ItemId,
    /// What is to be done.
    pub kind: ThanksKind,
    /// How it stands.
    pub state: ItemState,
    /// The person; `None` once they were erased.
    pub contact: Option<ContactId>,
    /// The name they show.
    pub name: Option<String>,
    /// What it goes back to.
    pub reason: ThanksReason,
    /// What that was, as the user noted it; `None` for a meeting, and once the person was erased.
    pub what: Option<String>,
    /// The night it comes from, where it comes from one.
    pub event: Option<EventId>,
    /// The day it is planned for.
    pub planned: NaiveDate,
    /// The last day: three days after, as for follow-ups. Only thanks have one.
    pub deadline: Option<NaiveDate>,
    /// The open follow-up in whose letter it is said.
    pub with: Option<ItemId>,
    /// Whether it was said aloud.
    pub aloud: bool,
    /// By which way it was done.
    pub channel: Option<Channel>,
    /// When it was done.
    pub done: Option<Moment>,
}

/// Handle, opened per call and never stored: `companion.thanks()`.
pub struct ThanksRoom<'a> {
    companion: &'a Companion,
}

impl<'a> ThanksRoom<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// What is open after favours, coffees and answered Asks, in the order of the days planned; also what goes into the letter of
    /// a follow-up. The thanks for meetings are part of their follow-ups and not among these.
    ///
    /// # Errors
    /// [`crate::Error::Invalid`] for a page of no or too many items.
    pub fn owed(&self, page: &PageRequest) -> Result<Page<Thanks>> {
        self.companion.read(|sql| store::owed(sql, page))
    }

    /// One of them.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn get(&self, item: ItemId) -> Result<Thanks> {
        self.companion.read(|sql| store::thanks(sql, store::row_id(sql, item)?))
    }

    /// It was done by a letter, a call, …; logs the effort: a Give for a next Give, else a Share.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`]; [`crate::Error::Invalid`] if it is not open.
    pub fn done(&self, item: ItemId, by: Channel) -> Result<Thanks> {
        self.companion.write(|tx, _| {
            let row = store::open_row(tx, item)?;
            store::done(tx, row, Some(by), None)?;
            store::thanks(tx, row)
        })
    }

    /// Takes back a *done* said by mistake, with the effort it logged.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`]; [`crate::Error::Invalid`] if it is not done, or the person was erased.
    pub fn not_done(&self, item: ItemId) -> Result<Thanks> {
        self.companion.write(|tx, _| {
            let row = store::row_id(tx, item)?;
            store::not_done(tx, row)?;
            store::thanks(tx, row)
        })
    }

    /// Thanks were said aloud: that is all there is to do. With an event, for the meeting and the favours of that night;
    /// without one, for everything open, and for the night that is begun. Returns what was thanked for by it.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`] or [`crate::Error::Erased`] for the contact or the event.
    pub fn said_aloud(&self, contact: ContactId, event: Option<EventId>) -> Result<Vec<Thanks>> {
        self.companion.write(|tx, _| {
            let contact = contact::store::resolve(tx, contact)?;
            let event = event.map(|event| event::store::row_id(tx, event)).transpose()?;
            let said = store::said_aloud(tx, contact, event)?;
            said.into_iter().map(|row| store::thanks(tx, row)).collect()
        })
    }
}

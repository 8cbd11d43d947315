//! Follow-up: *the contact made after the night: the next day, never later than three days.* Every kept card gets one,
//! every card still unsorted when its night was never closed, and every known contact met again.

mod queue;
pub mod rules;
pub(crate) mod store;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::companion::Companion;
use crate::error::Result;
use crate::event;
use crate::id::{CardId, ContactId, EventId, ItemId};
use crate::page::{Page, PageRequest};
use crate::promise::Promise;
use crate::values::words;

words! {
    /// By which way a contact was made.
    pub enum Channel {
        /// E-mail.
        Mail = "mail",
        /// A letter.
        Letter = "letter",
        /// A call.
        Phone = "phone",
        /// A message.
        Message = "message",
        /// A profile connection.
        Profile = "profile",
    }
}

words! {
    /// What the user did for the network: the 70, the 20 and the 10.
    pub enum EffortKind {
        /// Gave: a tip, help, a contact, something promised.
        Give = "give",
        /// Let them know the user.
        Share = "share",
        /// Asked.
        Ask = "ask",
    }
}

words! {
    /// What kind of item stands in the queue.
    pub enum ItemKind {
        /// Cards of a closed night that were never sorted.
        Sort = "sort",
        /// Somebody to write to.
        FollowUp = "follow_up",
        /// A promise of the user's that is due.
        Promise = "promise",
    }
}

words! {
    /// How urgent an item is on the day of the queue.
    pub enum Urgency {
        /// Its last day has passed.
        Overdue = "overdue",
        /// Its last day is the day of the queue.
        Today = "today",
        /// There is time.
        Later = "later",
    }
}

/// One thing to do on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueueItem {
    /// Its id.
    pub id: ItemId,
    /// What kind of thing it is.
    pub kind: ItemKind,
    /// The person, for follow-ups and promises.
    pub contact: Option<ContactId>,
    /// The name they show.
    pub name: Option<String>,
    /// Their organisation.
    pub organisation: Option<String>,
    /// The night it comes from.
    pub event: Option<EventId>,
    /// That night's name.
    pub event_name: Option<String>,
    /// The day of that night.
    pub night_of: Option<NaiveDate>,
    /// The cards to sort; for a follow-up, the person's cards of that night.
    pub cards: Vec<CardId>,
    /// The day it is planned for.
    pub planned: NaiveDate,
    /// The last day for it.
    pub deadline: Option<NaiveDate>,
    /// Days from the queue's day to the deadline; below zero when it has passed.
    pub days_left: Option<i64>,
    /// How urgent it is.
    pub urgency: Urgency,
    /// Open promises both ways with this person; for a promise, the promise itself.
    pub promises: Vec<Promise>,
    /// Chemistry from the back of the card, 1 to 5.
    pub chemistry: Option<u8>,
    /// Whether this person was on the prep list or the wish list.
    pub wanted: bool,
    /// The detail to remember them by, from the back of the card.
    pub detail: Option<String>,
}

/// A follow-up as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUp {
    /// Its id, as an item of the queue.
    pub id: ItemId,
    /// The person; `None` once they were erased.
    pub contact: Option<ContactId>,
    /// The night.
    pub event: EventId,
    /// How it stands.
    pub state: FollowUpState,
    /// The day it is planned for.
    pub planned: NaiveDate,
    /// The time of day it is planned for.
    pub planned_time: NaiveTime,
    /// The last day: three days after the night's.
    pub deadline: NaiveDate,
    /// By which way it was done.
    pub channel: Option<Channel>,
    /// When it was done.
    pub done: Option<Moment>,
}

words! {
    /// How a follow-up stands.
    pub enum FollowUpState {
        /// To be done.
        Open = "open",
        /// Done.
        Done = "done",
        /// Not wanted any more: the card is not in the right pocket.
        Withdrawn = "withdrawn",
    }
}

/// Handle, opened per call and never stored: `companion.follow_ups()`.
pub struct FollowUps<'a> {
    companion: &'a Companion,
}

impl<'a> FollowUps<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// The day whose queue is shown when none is named: tomorrow's while a night is lived and until its daybreak, else
    /// today's.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn queue_day(&self) -> Result<NaiveDate> {
        let now = self.companion.now();
        self.companion.read(|sql| Ok(rules::queue_day(&now, event::store::had_night(sql, now.night_of())?)))
    }

    /// What there is to do on a day ([`FollowUps::queue_day`], without one): cards left unsorted first, then what is overdue, promises due,
    /// and follow-ups by deadline, then by chemistry and purpose fit.
    ///
    /// # Errors
    /// [`crate::Error::Invalid`] for a page of no or too many items.
    pub fn queue(&self, day: Option<NaiveDate>, page: &PageRequest) -> Result<Page<QueueItem>> {
        self.companion.keep_up()?; // a night that was never closed has its queue, too
        let day = day.map_or_else(|| self.queue_day(), Ok)?;
        self.companion.read(|sql| queue::queue(sql, day, page))
    }

    /// One follow-up.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn get(&self, item: ItemId) -> Result<FollowUp> {
        self.companion.read(|sql| store::follow_up(sql, store::row_id(sql, item)?))
    }

    /// The follow-up was made. Logs the effort (`kind` says which; a promise of the user's kept along with it makes it a
    /// Give, else it is a Share) and the date of the last contact.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`]; [`crate::Error::Invalid`] if it is not open.
    pub fn done(&self, item: ItemId, by: Channel, kind: Option<EffortKind>) -> Result<FollowUp> {
        self.companion.write(|tx, _| {
            let row = store::open_row(tx, item)?;
            store::done(tx, row, by, kind)?;
            store::follow_up(tx, row)
        })
    }

    /// Takes back a *done* said by mistake, with the effort it logged. It is open again if it is still wanted.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`]; [`crate::Error::Invalid`] if it was not done.
    pub fn not_done(&self, item: ItemId) -> Result<FollowUp> {
        self.companion.write(|tx, _| {
            let row = store::row_id(tx, item)?;
            store::not_done(tx, row)?;
            store::follow_up(tx, row)
        })
    }

    /// Puts a follow-up off to another day. Passing the deadline must be said: `late`.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`]; [`crate::Error::PastDeadline`] for a day after the deadline without `late`;
    /// [`crate::Error::Invalid`] for a day that has passed, or if it is not open.
    pub fn snooze(&self, item: ItemId, until: NaiveDate, late: bool) -> Result<FollowUp> {
        self.companion.write(|tx, now| {
            let row = store::open_row(tx, item)?;
            let follow_up = store::follow_up(tx, row)?;
            rules::snooze(until, follow_up.deadline, now.date(), late)?;
            store::plan(tx, row, until)?;
            store::follow_up(tx, row)
        })
    }
}

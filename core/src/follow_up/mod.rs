//! Follow-up: *the contact made after the night: the next day, never later than three days.* Every kept card gets one,
//! every card still unsorted when its night was never closed, and every known contact met again. The queue of a day
//! holds them with all else that is to be done for somebody.

mod item;
pub(crate) mod queue;
pub mod rules;
pub(crate) mod store;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::companion::Companion;
pub use crate::effort::EffortKind;
use crate::error::Result;
use crate::event;
use crate::id::{CardId, ContactId, EventId, ItemId};
use crate::page::{Page, PageRequest};
use crate::promise::Promise;
use crate::thanks::ThanksFor;
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
    /// What kind of item stands in the queue.
    pub enum ItemKind {
        /// Cards of a closed night that were never sorted.
        Sort = "sort",
        /// Somebody to write to.
        FollowUp = "follow_up",
        /// A promise of the user's that is due.
        Promise = "promise",
        /// Thanks for a favour or an answered Ask.
        Thanks = "thanks",
        /// A report of what came of an answered Ask.
        Report = "report",
        /// Something to give next.
        Give = "give",
        /// A coffee invitation: no answer came, a day is to be agreed on, or the two meet.
        Coffee = "coffee",
    }
}

impl ItemKind {
    /// Whether doing it takes words, and so a way to bring them: a promise and a Give may be any act, and cards to sort
    /// are sorted.
    pub fn takes_words(self) -> bool {
        matches!(self, Self::FollowUp | Self::Thanks | Self::Report)
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
    /// The person; nobody for cards to sort.
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
    /// What to thank for in a follow-up: the meeting, unless that was done aloud, and favours of the same day. For
    /// thanks, a report or a next Give, what it goes back to.
    pub thanks: Vec<ThanksFor>,
}

/// How an item of the queue stands, whatever it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemStanding {
    /// Its id.
    pub id: ItemId,
    /// What kind of thing it is.
    pub kind: ItemKind,
    /// The person; `None` once they were erased.
    pub contact: Option<ContactId>,
    /// How it stands. A promise kept is done, one broken or released is withdrawn.
    pub state: ItemState,
    /// The day it is planned for; for a promise, the day it is due.
    pub planned: Option<NaiveDate>,
    /// The last day for it.
    pub deadline: Option<NaiveDate>,
    /// By which way it was done.
    pub channel: Option<Channel>,
    /// When it was done.
    pub done: Option<Moment>,
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
    pub state: ItemState,
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
    /// How an item of the queue stands.
    pub enum ItemState {
        /// To be done.
        Open = "open",
        /// Done.
        Done = "done",
        /// Not wanted any more: the card is not in the right pocket, or the person was erased.
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

    /// What there is to do on a day ([`FollowUps::queue_day`], without one): cards left unsorted first, then what is
    /// overdue, promises due, and follow-ups by deadline, then by chemistry and purpose fit.
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

    /// An item of the queue was done, whatever it is. `by` says by which way; only a promise and a Give may be done
    /// without words, and so without it. Logs the effort and the date of the last contact: `kind` says which effort;
    /// without it, a next Give is a Give, and all else a Share, unless it is a follow-up and a promise of the user's
    /// was kept within the day before: then it is that Give, and no second act. A coffee invitation is asked again, or
    /// was met. A follow-up says the thanks of its day along with it; a promise is kept by it.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`]; [`crate::Error::Invalid`] if it is not open, if `by` is missing, and for cards to
    /// sort, which are done by sorting them.
    pub fn done(&self, item: ItemId, by: Option<Channel>, kind: Option<EffortKind>) -> Result<ItemStanding> {
        self.companion.write(|tx, _| item::find(tx, item)?.done(tx, by, kind))
    }

    /// Takes back a *done* said by mistake, with the effort it logged and the thanks it said; of a coffee invitation,
    /// its last step. A follow-up is open again if it is still wanted.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`]; [`crate::Error::Invalid`] if it was not done, or the person was erased.
    pub fn not_done(&self, item: ItemId) -> Result<ItemStanding> {
        self.companion.write(|tx, _| item::find(tx, item)?.not_done(tx))
    }

    /// Puts an item of the queue off to another day. Passing the last day must be said: `late`. A promise that is put
    /// off past the day it is due gets that day as its new date, and counts as repaired: the user says so to the other
    /// one. Before that day a promise is in nobody's way, and nothing changes. A meeting over coffee is moved to that
    /// day.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`]; [`crate::Error::PastDeadline`] for a day after the last one without `late`;
    /// [`crate::Error::Invalid`] for a day that has passed, if it is not open, and for cards to sort.
    pub fn snooze(&self, item: ItemId, until: NaiveDate, late: bool) -> Result<ItemStanding> {
        self.companion.write(|tx, _| item::find(tx, item)?.snooze(tx, until, late))
    }
}

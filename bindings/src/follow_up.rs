//! The follow-up queue.

use std::sync::Arc;

use crate::core::clock::Moment;
use crate::core::follow_up::{Channel, EffortKind, FollowUp, FollowUpState, ItemKind, QueueItem, Urgency};
use crate::core::promise::Promise;
use crate::core::{CardId, Companion, ContactId, EventId, ItemId, PageRequest};
use crate::error::CompanionError;
use crate::fault::call;
use crate::values::{CivilDate, CivilTime, pages};

/// By which way a contact was made.
#[uniffi::remote(Enum)]
pub enum Channel {
    /// E-mail.
    Mail,
    /// A letter.
    Letter,
    /// A call.
    Phone,
    /// A message.
    Message,
    /// A profile connection.
    Profile,
}

/// What the user did for the network: the 70, the 20 and the 10.
#[uniffi::remote(Enum)]
pub enum EffortKind {
    /// Gave: a tip, help, a contact, something promised.
    Give,
    /// Let them know the user.
    Share,
    /// Asked.
    Ask,
}

/// What kind of item stands in the queue.
#[uniffi::remote(Enum)]
pub enum ItemKind {
    /// Cards of a closed night that were never sorted.
    Sort,
    /// Somebody to write to.
    FollowUp,
    /// A promise of the user's that is due.
    Promise,
}

/// How urgent an item is on the day of the queue.
#[uniffi::remote(Enum)]
pub enum Urgency {
    /// Its last day has passed.
    Overdue,
    /// Its last day is the day of the queue.
    Today,
    /// There is time.
    Later,
}

/// How a follow-up stands.
#[uniffi::remote(Enum)]
pub enum FollowUpState {
    /// To be done.
    Open,
    /// Done.
    Done,
    /// Not wanted any more: the card is not in the right pocket.
    Withdrawn,
}

/// One thing to do on a day.
#[uniffi::remote(Record)]
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
    pub night_of: Option<CivilDate>,
    /// The cards to sort; for a follow-up, the person's cards of that night.
    pub cards: Vec<CardId>,
    /// The day it is planned for.
    pub planned: CivilDate,
    /// The last day for it.
    pub deadline: Option<CivilDate>,
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
#[uniffi::remote(Record)]
pub struct FollowUp {
    /// Its id, as an item of the queue.
    pub id: ItemId,
    /// The person; nothing once they were erased.
    pub contact: Option<ContactId>,
    /// The night.
    pub event: EventId,
    /// How it stands.
    pub state: FollowUpState,
    /// The day it is planned for.
    pub planned: CivilDate,
    /// The time of day it is planned for.
    pub planned_time: CivilTime,
    /// The last day: three days after the night's.
    pub deadline: CivilDate,
    /// By which way it was done.
    pub channel: Option<Channel>,
    /// When it was done.
    pub done: Option<Moment>,
}

pages!(QueuePage of QueueItem);

/// The follow-up queue: the contact made after the night, the next day, never later than three days.
#[derive(uniffi::Object)]
pub struct FollowUps(pub(crate) Arc<Companion>);

#[uniffi::export]
impl FollowUps {
    /// What there is to do on a day (today, without one): cards left unsorted first, then what is overdue, promises due,
    /// and follow-ups by deadline, then by chemistry and purpose fit.
    pub fn queue(&self, day: Option<CivilDate>, page: PageRequest) -> Result<QueuePage, CompanionError> {
        call(|| self.0.follow_ups().queue(day, &page))
    }

    /// One follow-up.
    pub fn get(&self, item: ItemId) -> Result<FollowUp, CompanionError> {
        call(|| self.0.follow_ups().get(item))
    }

    /// The follow-up was made. Logs the effort (the kind says which; a promise of the user's kept along with it makes it
    /// a give, else it is a share) and the date of the last contact.
    #[uniffi::method(default(kind = None))]
    pub fn done(&self, item: ItemId, by: Channel, kind: Option<EffortKind>) -> Result<FollowUp, CompanionError> {
        call(|| self.0.follow_ups().done(item, by, kind))
    }

    /// Takes back a done said by mistake, with the effort it logged.
    pub fn not_done(&self, item: ItemId) -> Result<FollowUp, CompanionError> {
        call(|| self.0.follow_ups().not_done(item))
    }

    /// Puts a follow-up off to another day. Passing the deadline must be said, by late; else it fails with PastDeadline.
    #[uniffi::method(default(late = false))]
    pub fn snooze(&self, item: ItemId, until: CivilDate, late: bool) -> Result<FollowUp, CompanionError> {
        call(|| self.0.follow_ups().snooze(item, until, late))
    }
}

//! The follow-up queue.

use std::sync::Arc;

use crate::core::clock::Moment;
use crate::core::follow_up::{Channel, EffortKind, FollowUp, ItemKind, ItemStanding, ItemState, QueueItem, Urgency};
use crate::core::promise::Promise;
use crate::core::thanks::ThanksFor;
use crate::core::{CardId, Companion, ContactId, EventId, ItemId, PageRequest};
use crate::error::CompanionError;
use crate::fault::{call, plain};
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

/// What kind of item stands in the queue.
#[uniffi::remote(Enum)]
pub enum ItemKind {
    /// Cards of a closed night that were never sorted.
    Sort,
    /// Somebody to write to.
    FollowUp,
    /// A promise of the user's that is due.
    Promise,
    /// Thanks for a favour or an answered ask.
    Thanks,
    /// A report of what came of an answered ask.
    Report,
    /// Something to give next.
    Give,
    /// A coffee invitation: no answer came, a day is to be agreed on, or the two meet.
    Coffee,
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

/// How an item of the queue stands.
#[uniffi::remote(Enum)]
pub enum ItemState {
    /// To be done.
    Open,
    /// Done.
    Done,
    /// Not wanted any more: the card is not in the right pocket, or the person was erased.
    Withdrawn,
}

/// One thing to do on a day.
#[uniffi::remote(Record)]
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
    /// What to thank for in a follow-up: the meeting, unless that was done aloud, and favours of the same day. For thanks,
    /// a report or a next give, what it goes back to.
    pub thanks: Vec<ThanksFor>,
}

/// How an item of the queue stands, whatever it is.
#[uniffi::remote(Record)]
pub struct ItemStanding {
    /// Its id.
    pub id: ItemId,
    /// What kind of thing it is.
    pub kind: ItemKind,
    /// The person; nothing once they were erased.
    pub contact: Option<ContactId>,
    /// How it stands. A promise kept is done, one broken or released is withdrawn.
    pub state: ItemState,
    /// The day it is planned for; for a promise, the day it is due.
    pub planned: Option<CivilDate>,
    /// The last day for it.
    pub deadline: Option<CivilDate>,
    /// By which way it was done.
    pub channel: Option<Channel>,
    /// When it was done.
    pub done: Option<Moment>,
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
    pub state: ItemState,
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
    /// The day whose queue is shown when none is named: tomorrow's while a night is lived and until its daybreak, else
    /// today's.
    pub fn queue_day(&self) -> Result<CivilDate, CompanionError> {
        call(|| self.0.follow_ups().queue_day())
    }

    /// What there is to do on a day (the queue's own, without one): cards left unsorted first, then what is overdue,
    /// promises due, and follow-ups by deadline, then by chemistry and purpose fit.
    pub fn queue(&self, day: Option<CivilDate>, page: PageRequest) -> Result<QueuePage, CompanionError> {
        call(|| self.0.follow_ups().queue(day, &page))
    }

    /// One follow-up.
    pub fn get(&self, item: ItemId) -> Result<FollowUp, CompanionError> {
        call(|| self.0.follow_ups().get(item))
    }

    /// An item of the queue was done, whatever it is. The channel says by which way; only a promise and a give may be done
    /// without one. Logs the effort (the kind says which; a promise of the user's kept along with a follow-up makes it a
    /// give, else it is a share) and the date of the last contact. A follow-up says the thanks of its day along with it; a
    /// promise is kept by it.
    #[uniffi::method(default(kind = None))]
    pub fn done(
        &self,
        item: ItemId,
        by: Option<Channel>,
        kind: Option<EffortKind>,
    ) -> Result<ItemStanding, CompanionError> {
        call(|| self.0.follow_ups().done(item, by, kind))
    }

    /// Takes back a done said by mistake, with the effort it logged and the thanks it said.
    pub fn not_done(&self, item: ItemId) -> Result<ItemStanding, CompanionError> {
        call(|| self.0.follow_ups().not_done(item))
    }

    /// Puts an item of the queue off to another day. Passing the last day must be said, by late; else it fails with
    /// PastDeadline. A promise put off past its day gets that day as its new date, and counts as repaired.
    #[uniffi::method(default(late = false))]
    pub fn snooze(&self, item: ItemId, until: CivilDate, late: bool) -> Result<ItemStanding, CompanionError> {
        call(|| self.0.follow_ups().snooze(item, until, late))
    }
}

/// Whether doing an item takes words, and so a way to bring them: a promise and a give may be any act, and cards to sort
/// are sorted.
#[uniffi::export]
pub fn item_takes_words(kind: ItemKind) -> bool {
    plain(|| kind.takes_words())
}

//! Thanks, and what else follows a favour.

use std::sync::Arc;

use crate::core::clock::Moment;
use crate::core::follow_up::{Channel, ItemState};
use crate::core::thanks::{Thanks, ThanksFor, ThanksKind, ThanksReason};
use crate::core::{Companion, ContactId, EventId, ItemId, PageRequest};
use crate::error::CompanionError;
use crate::fault::call;
use crate::values::{CivilDate, pages};

/// What is to be done after a favour.
#[uniffi::remote(Enum)]
pub enum ThanksKind {
    /// Say thanks.
    Thanks,
    /// Report what came of it.
    Report,
    /// Give something next, without expecting anything for it.
    Give,
}

/// What there is to thank for.
#[uniffi::remote(Record)]
pub struct ThanksFor {
    /// What kind of thing it was.
    pub reason: ThanksReason,
    /// What it was, as the user noted it; nothing for a meeting.
    pub what: Option<String>,
}

/// What there is to thank for.
#[uniffi::remote(Enum)]
pub enum ThanksReason {
    /// A meeting at a night.
    Meeting,
    /// Something received.
    Favour,
    /// An ask that was answered.
    Answer,
    /// A meeting over coffee.
    Coffee,
}

/// Thanks, a report or a next give, as it stands.
#[uniffi::remote(Record)]
pub struct Thanks {
    /// Its id, as an item of the queue.
    pub id: ItemId,
    /// What is to be done.
    pub kind: ThanksKind,
    /// How it stands.
    pub state: ItemState,
    /// The person; nothing once they were erased.
    pub contact: Option<ContactId>,
    /// The name they show.
    pub name: Option<String>,
    /// What it goes back to.
    pub reason: ThanksReason,
    /// What that was, as the user noted it; nothing for a meeting, and once the person was erased.
    pub what: Option<String>,
    /// The night it comes from, where it comes from one.
    pub event: Option<EventId>,
    /// The day it is planned for.
    pub planned: CivilDate,
    /// The last day: three days after, as for follow-ups. Only thanks have one.
    pub deadline: Option<CivilDate>,
    /// The open follow-up in whose letter it is said.
    pub with: Option<ItemId>,
    /// Whether it was said aloud.
    pub aloud: bool,
    /// By which way it was done.
    pub channel: Option<Channel>,
    /// When it was done.
    pub done: Option<Moment>,
}

pages!(ThanksPage of Thanks);

/// What is to be done after favours: thanks, a report, a next give.
// Not called `Thanks`: the record has that name.
#[derive(uniffi::Object)]
pub struct ThanksOwed(pub(crate) Arc<Companion>);

#[uniffi::export]
impl ThanksOwed {
    /// What is open after favours and answered asks, in the order of the days planned. The thanks for meetings are part of
    /// their follow-ups and not among these.
    pub fn owed(&self, page: PageRequest) -> Result<ThanksPage, CompanionError> {
        call(|| self.0.thanks().owed(&page))
    }

    /// One of them.
    pub fn get(&self, item: ItemId) -> Result<Thanks, CompanionError> {
        call(|| self.0.thanks().get(item))
    }

    /// It was done by a letter, a call or another way. Logs the effort.
    pub fn done(&self, item: ItemId, by: Channel) -> Result<Thanks, CompanionError> {
        call(|| self.0.thanks().done(item, by))
    }

    /// Takes back a done said by mistake, with the effort it logged.
    pub fn not_done(&self, item: ItemId) -> Result<Thanks, CompanionError> {
        call(|| self.0.thanks().not_done(item))
    }

    /// Thanks were said aloud: that is all there is to do. With an event, for the meeting and the favours of that night;
    /// without one, for everything open, and for the night that is begun. Returns what was thanked for by it.
    #[uniffi::method(default(event = None))]
    pub fn said_aloud(&self, contact: ContactId, event: Option<EventId>) -> Result<Vec<Thanks>, CompanionError> {
        call(|| self.0.thanks().said_aloud(contact, event))
    }
}

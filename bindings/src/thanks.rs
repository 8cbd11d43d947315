//! Thanks, and what else follows a favour.

use crate::core::clock::Moment;
use crate::core::follow_up::{Channel, ItemState};
use crate::core::thanks::{Thanks, ThanksFor, ThanksKind, ThanksReason};
use crate::core::{ContactId, EventId, ItemId};
use crate::values::CivilDate;

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

//! Days that are short enough to do, and what waits.

use std::sync::Arc;

use crate::core::follow_up::QueueItem;
use crate::core::pace::{self, Nudge, NudgeKind, PacedDay, PutOff, PutOffReason};
use crate::core::{ArenaId, Companion, ContactId, ItemId};
use crate::error::CompanionError;
use crate::fault::call;
use crate::values::CivilDate;

// Its own name would say too little beside what the other rooms hand over.
type PaceLimits = pace::Limits;

/// What the companion proposes of its own accord.
#[uniffi::remote(Enum)]
pub enum NudgeKind {
    /// Be in touch with a member of a group whose time has come.
    Circle,
    /// Contribute something to an arena, between its meetings.
    Contribute,
    /// Ask what came of an introduction.
    Introduction,
}

/// Why something waits.
#[uniffi::remote(Enum)]
pub enum PutOffReason {
    /// The day's list is as long as it may be.
    DayFull,
    /// The person has had enough this week.
    EnoughThisWeek,
}

/// Something that the companion proposes of its own accord. It has no last day.
#[uniffi::remote(Record)]
pub struct Nudge {
    /// What it is about.
    pub kind: NudgeKind,
    /// The person, where it is about one.
    pub contact: Option<ContactId>,
    /// The arena, where it is about one.
    pub arena: Option<ArenaId>,
    /// What they are called.
    pub name: Option<String>,
    /// The day since which its time has come.
    pub since: CivilDate,
    /// Key of what is said of it, which takes both as name and since.
    pub text_key: String,
}

/// Something that waits, and why.
#[uniffi::remote(Record)]
pub struct PutOff {
    /// The item of the queue, where it is one.
    pub item: Option<ItemId>,
    /// The nudge, where it is one.
    pub nudge: Option<NudgeKind>,
    /// The person.
    pub contact: Option<ContactId>,
    /// What they, or the arena, are called.
    pub name: Option<String>,
    /// Why it waits.
    pub reason: PutOffReason,
    /// The day on which it comes back.
    pub until: CivilDate,
}

/// A day that is short enough to do.
#[uniffi::remote(Record)]
pub struct PacedDay {
    /// The day.
    pub day: CivilDate,
    /// Items of its queue, in its order.
    pub items: Vec<QueueItem>,
    /// What is proposed beside them.
    pub nudges: Vec<Nudge>,
    /// What waits, and why.
    pub put_off: Vec<PutOff>,
}

/// How much there may be.
#[uniffi::remote(Record)]
pub struct PaceLimits {
    /// Things on a day's list, from 1 to 100. What can't wait stands there even beyond it.
    pub day_length: u32,
    /// Nudges about one person a week, from 1 to 100; what was done with them that week counts.
    pub nudges_a_week: u32,
}

/// Days that are short enough to do, and what waits.
#[derive(uniffi::Object)]
pub struct Paces(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Paces {
    /// What to do on a day, that of the queue unless one is named, and what waits. It first does what has come due.
    #[uniffi::method(default(day = None))]
    pub fn day(&self, day: Option<CivilDate>) -> Result<PacedDay, CompanionError> {
        call(|| self.0.pace().day(day))
    }

    /// How much there may be.
    pub fn limits(&self) -> Result<PaceLimits, CompanionError> {
        call(|| self.0.pace().limits())
    }

    /// Says how much there may be. Fails with Invalid for a number out of range.
    pub fn set_limits(&self, limits: PaceLimits) -> Result<PaceLimits, CompanionError> {
        call(|| self.0.pace().set_limits(limits))
    }
}

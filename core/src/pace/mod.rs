//! Pace: *relations grow slowly.* A day's list is short enough to do, nobody gets more than so many nudges a week, and what is
//! put off is listed with the reason. What has a last day is never put off past it.

pub mod rules;
pub(crate) mod store;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::change::Room;
use crate::companion::Companion;
use crate::error::Result;
use crate::follow_up::QueueItem;
use crate::id::{ArenaId, ContactId, ItemId};
use crate::values::words;

words! {
    /// What the companion proposes of its own accord.
    pub enum NudgeKind {
        /// Be in touch with a member of a group whose time has come.
        Circle = "circle",
        /// Ask what came of an introduction.
        Introduction = "introduction",
        /// Contribute something to an arena, between its meetings.
        Contribute = "contribute",
    }
}

words! {
    /// Why something waits.
    pub enum PutOffReason {
        /// The day's list is as long as it may be.
        DayFull = "day_full",
        /// The person has had enough this week.
        EnoughThisWeek = "enough_this_week",
    }
}

/// Something that the companion proposes of its own accord. It has no last day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    pub since: NaiveDate,
    /// Key of what is said of it, which takes `name` and `since`.
    pub text_key: String,
}

/// Something that waits, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    pub until: NaiveDate,
}

/// A day that is short enough to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PacedDay {
    /// The day.
    pub day: NaiveDate,
    /// Items of its queue, in its order.
    pub items: Vec<QueueItem>,
    /// What is proposed beside them.
    pub nudges: Vec<Nudge>,
    /// What waits, and why.
    pub put_off: Vec<PutOff>,
}

/// How much there may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Things on a day's list, from 1 to [`rules::MOST`]. What can't wait stands there even beyond it.
    pub day_length: u32,
    /// Nudges about one person a week, from 1 to [`rules::MOST`]; what was done with them that week counts.
    pub nudges_a_week: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { day_length: rules::DAY_LENGTH, nudges_a_week: rules::NUDGES_A_WEEK }
    }
}

/// Handle, opened per call and never stored: `companion.pace()`.
pub struct Paces<'a> {
    companion: &'a Companion,
}

impl<'a> Paces<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// What to do on a day (that of the queue, unless told otherwise), and what waits.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn day(&self, day: Option<NaiveDate>) -> Result<PacedDay> {
        self.companion.keep_up()?;
        let day = day.map_or_else(|| self.companion.follow_ups().queue_day(), Ok)?;
        let now = self.companion.now();
        self.companion.read(|sql| store::day(sql, day, &now))
    }

    /// How much there may be.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn limits(&self) -> Result<Limits> {
        self.companion.read(store::limits)
    }

    /// Says how much there may be.
    ///
    /// # Errors
    /// [`crate::Error::Invalid`] for a number out of range.
    pub fn set_limits(&self, limits: Limits) -> Result<Limits> {
        self.companion.write(|tx, _| {
            rules::check(limits)?;
            store::set_limits(tx, limits)?;
            tx.touch(Room::Settings);
            Ok(limits)
        })
    }
}

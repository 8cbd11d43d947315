//! Reminder: *all that a phone must arm, as one list, with no names in it.* The list is a function of what is open, the
//! phone's zone and the time, so it stays right when zone or clock change: the phone arms it anew after every change.

pub(crate) mod rules;
pub(crate) mod store;

use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::companion::Companion;
use crate::error::Result;
use crate::values::words;

words! {
    /// What the user is reminded of.
    pub enum ReminderKind {
        /// The queue of a morning.
        MorningQueue = "morning_queue",
        /// The last day for following somebody up.
        LastDay = "last_day",
        /// Something promised is due.
        PromiseDue = "promise_due",
        /// A night is still begun.
        NightOpen = "night_open",
        /// Cards in the left pocket have reached their time: the companion is to be opened, so that they go.
        Disposal = "disposal",
        /// The user meets somebody over coffee.
        Coffee = "coffee",
        /// Kept cards wait for their backs: a drink, aside.
        Break = "break",
        /// The paper cards left are few for a night that comes.
        PaperCards = "paper_cards",
        /// Friends who play a night together split up.
        SplitUp = "split_up",
        /// Members of the inner circle, of the peers or of the people ahead are due to be heard.
        Circle = "circle",
        /// It is time to ask what came of an introduction.
        Introduction = "introduction",
        /// It is time to contribute something to an arena, between its meetings.
        Contribute = "contribute",
        /// A week begins for which time was set aside; the count is its minutes.
        WeeklyTime = "weekly_time",
    }
}

/// One reminder to arm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminder {
    /// When, in the phone's present zone.
    pub at: Moment,
    /// What it is about.
    pub kind: ReminderKind,
    /// Key of its text, which takes the count as `count` and can be shown on a lock screen.
    pub text_key: String,
    /// How many things it is about.
    pub count: u32,
    /// Whether it makes no sound and lights no screen.
    pub silent: bool,
}

/// Handle, opened per call and never stored: `companion.reminders()`.
pub struct Reminders<'a> {
    companion: &'a Companion,
}

impl<'a> Reminders<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// Everything to arm from now on, the earliest first, in place of whatever was armed before. Empty when nothing is
    /// open.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn to_arm(&self) -> Result<Vec<Reminder>> {
        self.companion.keep_up()?;
        let now = self.companion.now();
        Ok(rules::to_arm(&self.companion.read(|sql| store::open(sql, &now))?, &now))
    }
}

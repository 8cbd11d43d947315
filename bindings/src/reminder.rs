//! What a phone is to arm.

use std::sync::Arc;

use crate::core::Companion;
use crate::core::clock::Moment;
use crate::core::reminder::{Reminder, ReminderKind};
use crate::error::CompanionError;
use crate::fault::call;

/// What the user is reminded of.
#[uniffi::remote(Enum)]
pub enum ReminderKind {
    /// The queue of a morning.
    MorningQueue,
    /// The last day for following somebody up.
    LastDay,
    /// Something promised is due.
    PromiseDue,
    /// A night is still begun.
    NightOpen,
    /// Cards in the left pocket have reached their time: the companion is to be opened, so that they go.
    Disposal,
    /// The user meets somebody over coffee.
    Coffee,
    /// Kept cards wait for their backs: a drink, aside.
    Break,
    /// The paper cards left are few for a night that comes.
    PaperCards,
    /// Friends who play a night together split up.
    SplitUp,
    /// Members of the inner circle, of the peers or of the people ahead are due to be heard.
    Circle,
    /// It is time to ask what came of an introduction.
    Introduction,
    /// It is time to contribute something to an arena, between its meetings.
    Contribute,
    /// A week begins for which time was set aside; the count is its minutes.
    WeeklyTime,
}

/// One reminder to arm.
#[uniffi::remote(Record)]
pub struct Reminder {
    /// When, in the phone's present zone.
    pub at: Moment,
    /// What it is about.
    pub kind: ReminderKind,
    /// Key of its text, which takes the count as an argument of that name and can be shown on a lock screen.
    pub text_key: String,
    /// How many things it is about.
    pub count: u32,
    /// Whether it makes no sound and lights no screen.
    pub silent: bool,
}

/// What a phone is to arm, with no names in it.
#[derive(uniffi::Object)]
pub struct Reminders(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Reminders {
    /// Everything to arm from now on, the earliest first, in place of whatever was armed before. It first does what has
    /// come due. Ask again after every change.
    pub fn to_arm(&self) -> Result<Vec<Reminder>, CompanionError> {
        call(|| self.0.reminders().to_arm())
    }
}

//! Nights that are played, and the ladder for the shy.

use std::sync::Arc;

use crate::core::challenge::{
    self, Challenge, Comparison, Deed, Ladder, LadderStep, Rung, Score, ScoreCode, ScoreLine, ScoreSheet, SheetLine,
};
use crate::core::clock::Moment;
use crate::core::qr::Qr;
use crate::core::{Companion, ContactId, EventId};
use crate::error::CompanionError;
use crate::fault::{call, plain};
use crate::values::CivilDate;

// Its own name would say too little beside what the other rooms hand over.
type ScoreLineKind = challenge::LineKind;

/// What points are earned by.
#[uniffi::remote(Enum)]
pub enum ScoreLineKind {
    /// A good conversation.
    Conversation,
    /// A kept card with something on its back.
    FilledBack,
    /// A promise made that night and not broken.
    Promised,
    /// One of them kept.
    Kept,
    /// Two people brought together.
    Introduction,
    /// A follow-up made no later than its last day.
    InTime,
}

/// A night that is played.
#[uniffi::remote(Record)]
pub struct Challenge {
    /// The night.
    pub event: EventId,
    /// Whether a friend is there, to split up with.
    pub with_friend: bool,
    /// Since when.
    pub started: Moment,
}

/// One thing that was done, behind a line of the score. It stays on this phone.
#[uniffi::remote(Record)]
pub struct Deed {
    /// With whom, where it is known.
    pub contact: Option<ContactId>,
    /// The name they show.
    pub name: Option<String>,
    /// When.
    pub at: Moment,
}

/// A line of the score.
#[uniffi::remote(Record)]
pub struct ScoreLine {
    /// What it is earned by.
    pub kind: ScoreLineKind,
    /// How often that was done.
    pub count: u32,
    /// How often it counts: conversations and backs only up to the number that one can give one's mind to.
    pub counted: u32,
    /// Points for each that counts.
    pub each: u32,
    /// Points of the line.
    pub points: u32,
    /// What was done, in the order it was.
    pub deeds: Vec<Deed>,
}

/// What a night has come to so far. It may rise for days after it, by promises kept and follow-ups made in time.
#[uniffi::remote(Record)]
pub struct Score {
    /// The night.
    pub event: EventId,
    /// Its name.
    pub name: Option<String>,
    /// The day it began.
    pub night_of: CivilDate,
    /// How it is played; nothing where it is not, and only looked at.
    pub challenge: Option<Challenge>,
    /// The lines.
    pub lines: Vec<ScoreLine>,
    /// All points.
    pub points: u32,
    /// Kept cards with nothing on the back: they earn nothing until something is.
    pub bare: u32,
}

/// How often one thing was done.
#[uniffi::remote(Record)]
pub struct SheetLine {
    /// What.
    pub kind: ScoreLineKind,
    /// How often.
    pub count: u32,
}

/// What two phones compare: a day and numbers, and nothing of anybody.
#[uniffi::remote(Record)]
pub struct ScoreSheet {
    /// The day the night began.
    pub night_of: CivilDate,
    /// How often each thing was done, all of them in order.
    pub lines: Vec<SheetLine>,
    /// All points.
    pub points: u32,
}

/// A score as a code to be read aloud, typed or scanned.
#[uniffi::remote(Record)]
pub struct ScoreCode {
    /// The code, in groups of four.
    pub text: String,
    /// The same, to be scanned.
    pub qr: Option<Qr>,
    /// What it says.
    pub sheet: ScoreSheet,
}

/// A score beside a friend's.
#[uniffi::remote(Record)]
pub struct Comparison {
    /// The user's.
    pub mine: ScoreSheet,
    /// The friend's.
    pub theirs: ScoreSheet,
    /// Whether both are of the same day.
    pub same_night: bool,
}

/// A step of the ladder, from the smallest.
#[uniffi::remote(Enum)]
pub enum LadderStep {
    /// A message online.
    Message,
    /// A short mail.
    Mail,
    /// One conversation.
    Conversation,
    /// Three in one night.
    Three,
}

/// A step and whether it was taken.
#[uniffi::remote(Record)]
pub struct Rung {
    /// The step.
    pub step: LadderStep,
    /// Whether it was taken.
    pub done: bool,
    /// Whether the user said so, and nothing else tells it.
    pub by_hand: bool,
}

/// The ladder for the shy.
#[uniffi::remote(Record)]
pub struct Ladder {
    /// All steps, from the smallest.
    pub rungs: Vec<Rung>,
    /// The step that comes next: the first above the highest taken. Nothing at the top.
    pub next: Option<LadderStep>,
}

/// Nights that are played, and the ladder for the shy.
#[derive(uniffi::Object)]
pub struct Challenges(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Challenges {
    /// Plays a night, alone or with a friend. Starting it again only changes that. Fails with Invalid for a night that is
    /// closed.
    #[uniffi::method(default(with_friend = false))]
    pub fn start(&self, event: EventId, with_friend: bool) -> Result<Challenge, CompanionError> {
        call(|| self.0.challenges().start(event, with_friend))
    }

    /// Plays a night no longer; what was done stays done.
    pub fn stop(&self, event: EventId) -> Result<Score, CompanionError> {
        call(|| self.0.challenges().stop(event))
    }

    /// What a night has come to, played or not.
    pub fn score(&self, event: EventId) -> Result<Score, CompanionError> {
        call(|| self.0.challenges().score(event))
    }

    /// The same as a code for a friend.
    pub fn code(&self, event: EventId) -> Result<ScoreCode, CompanionError> {
        call(|| self.0.challenges().code(event))
    }

    /// A friend's code beside a night of one's own. Nothing of it is kept. Fails with Invalid for what is no code, is not
    /// as it was written, or comes from a newer version.
    pub fn compare(&self, code: String, event: EventId) -> Result<Comparison, CompanionError> {
        call(|| self.0.challenges().compare(&code, event))
    }

    /// The ladder of small first steps.
    pub fn ladder(&self) -> Result<Ladder, CompanionError> {
        call(|| self.0.challenges().ladder())
    }

    /// Says that a step was taken, or takes that back, and returns the ladder. What the companion knows to be done stays.
    #[uniffi::method(default(done = true))]
    pub fn climb(&self, step: LadderStep, done: bool) -> Result<Ladder, CompanionError> {
        call(|| self.0.challenges().climb(step, done))
    }
}

/// Key of the name of what points are earned by among the texts.
#[uniffi::export]
pub fn text_of_score_line(kind: ScoreLineKind) -> String {
    plain(|| kind.text())
}

/// Key of a step's name among the texts; with .how behind it, how to take it.
#[uniffi::export]
pub fn text_of_ladder_step(step: LadderStep) -> String {
    plain(|| step.text())
}

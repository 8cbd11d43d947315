//! Challenge: *a night can be played, alone or with a friend; a bare card earns nothing: quality, not quantity. Friends are
//! reminded to split up; two phones compare by a short code with no contact's data in it. For the shy: a ladder of small
//! first steps.*

pub(crate) mod code;
pub(crate) mod rules;
pub(crate) mod store;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::change::Room;
use crate::clock::Moment;
use crate::companion::Companion;
use crate::error::{Error, FieldName, Reason, Result};
use crate::event::{self, EventState};
use crate::id::{ContactId, EventId};
use crate::qr::Qr;
use crate::values::words;

words! {
    /// What points are earned by.
    pub enum LineKind {
        /// A good conversation.
        Conversation = "conversation",
        /// A kept card with something on its back.
        FilledBack = "filled_back",
        /// A promise made that night and not broken.
        Promised = "promised",
        /// One of them kept.
        Kept = "kept",
        /// Two people brought together.
        Introduction = "introduction",
        /// A follow-up made no later than its last day.
        InTime = "in_time",
    }
}

impl LineKind {
    /// Key of its name in `texts`.
    pub fn text(self) -> String {
        format!("challenge-{}", self.word().replace('_', "-"))
    }
}

/// A night that is played.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Challenge {
    /// The night.
    pub event: EventId,
    /// Whether a friend is there, to split up with.
    pub with_friend: bool,
    /// Since when.
    pub started: Moment,
}

/// One thing that was done, behind a line of the score. It stays on this phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deed {
    /// With whom, where it is known.
    pub contact: Option<ContactId>,
    /// The name they show.
    pub name: Option<String>,
    /// When.
    pub at: Moment,
}

/// A line of the score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScoreLine {
    /// What it is earned by.
    pub kind: LineKind,
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// The night.
    pub event: EventId,
    /// Its name.
    pub name: Option<String>,
    /// The day it began.
    pub night_of: NaiveDate,
    /// How it is played; `None` where it is not, and only looked at.
    pub challenge: Option<Challenge>,
    /// The lines.
    pub lines: Vec<ScoreLine>,
    /// All points.
    pub points: u32,
    /// Kept cards with nothing on the back: they earn nothing until something is.
    pub bare: u32,
}

/// How often one thing was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetLine {
    /// What.
    pub kind: LineKind,
    /// How often.
    pub count: u32,
}

/// What two phones compare: a day and numbers, and nothing of anybody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScoreSheet {
    /// The day the night began.
    pub night_of: NaiveDate,
    /// How often each thing was done, all of them in order.
    pub lines: Vec<SheetLine>,
    /// All points.
    pub points: u32,
}

/// A score as a code to be read aloud, typed or scanned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScoreCode {
    /// The code, in groups of four.
    pub text: String,
    /// The same, to be scanned.
    pub qr: Option<Qr>,
    /// What it says.
    pub sheet: ScoreSheet,
}

/// A score beside a friend's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// The user's.
    pub mine: ScoreSheet,
    /// The friend's.
    pub theirs: ScoreSheet,
    /// Whether both are of the same day.
    pub same_night: bool,
}

words! {
    /// A step of the ladder, from the smallest.
    pub enum LadderStep {
        /// A message online.
        Message = "message",
        /// A short mail.
        Mail = "mail",
        /// One conversation.
        Conversation = "conversation",
        /// Three in one night.
        Three = "three",
    }
}

impl LadderStep {
    /// Key of its name in `texts`; `.how` says how to take it.
    pub fn text(self) -> String {
        format!("ladder-{}", self.word())
    }
}

/// A step and whether it was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rung {
    /// The step.
    pub step: LadderStep,
    /// Whether it was taken.
    pub done: bool,
    /// Whether the user said so, and nothing else tells it.
    pub by_hand: bool,
}

/// The ladder for the shy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ladder {
    /// All steps, from the smallest.
    pub rungs: Vec<Rung>,
    /// The step that comes next: the first above the highest taken. `None` at the top.
    pub next: Option<LadderStep>,
}

/// Handle, opened per call and never stored: `companion.challenges()`.
pub struct Challenges<'a> {
    companion: &'a Companion,
}

impl<'a> Challenges<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// Plays a night, alone or with a friend. Starting it again only changes that.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] for a night that is closed.
    pub fn start(&self, event: EventId, with_friend: bool) -> Result<Challenge> {
        self.companion.write(|tx, _| {
            let row = event::store::row_id(tx, event)?;
            if event::store::event(tx, row)?.state == EventState::Closed {
                return Err(Error::invalid(FieldName::Event, Reason::AlreadyClosed));
            }
            store::start(tx, row, with_friend)?;
            tx.touch(Room::Challenge);
            store::challenge(tx, row)?.ok_or(Error::not_found(crate::Thing::Event))
        })
    }

    /// Plays a night no longer; what was done stays done.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn stop(&self, event: EventId) -> Result<Score> {
        self.companion.write(|tx, _| {
            let row = event::store::row_id(tx, event)?;
            if store::stop(tx, row)? {
                tx.touch(Room::Challenge);
            }
            store::score(tx, row)
        })
    }

    /// What a night has come to, played or not.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn score(&self, event: EventId) -> Result<Score> {
        self.companion.read(|sql| store::score(sql, event::store::row_id(sql, event)?))
    }

    /// The same as a code for a friend.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn code(&self, event: EventId) -> Result<ScoreCode> {
        let sheet = rules::sheet(&self.score(event)?);
        let text = code::written(&sheet);
        Ok(ScoreCode { qr: Qr::of(&text), text, sheet })
    }

    /// A friend's code beside a night of one's own. Nothing of it is kept.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] for what is no code, is not as it was written, or comes from a newer
    /// version.
    pub fn compare(&self, code: &str, event: EventId) -> Result<Comparison> {
        let theirs = code::read(code)?;
        let mine = rules::sheet(&self.score(event)?);
        Ok(Comparison { same_night: mine.night_of == theirs.night_of, mine, theirs })
    }

    /// The ladder of small first steps.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn ladder(&self) -> Result<Ladder> {
        self.companion.read(store::ladder)
    }

    /// Says that a step was taken, or takes that back, and returns the ladder. What the companion knows to be done stays.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn climb(&self, step: LadderStep, done: bool) -> Result<Ladder> {
        self.companion.write(|tx, _| {
            if store::climb(tx, step, done)? {
                tx.touch(Room::Challenge);
            }
            store::ladder(tx)
        })
    }
}

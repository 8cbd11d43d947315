//! Effort: *one logged act of the user for the network: Give, Share or Ask (the 70, 20 and 10).* What they add up to over a
//! night, an arena, a person or a span of days, which act comes next, and whether a relation carries an Ask.

pub(crate) mod facts;
pub mod gate;
mod next;
pub mod rules;
mod sayings;
pub(crate) mod store;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::companion::Companion;
use crate::error::Result;
use crate::id::{ArenaId, CoffeeId, ContactId, EffortId, EventId, IntroductionId, ItemId, PromiseId};
use crate::page::{Page, PageRequest};
use crate::values::words;
use crate::{arena, contact, event, thanks};

pub use gate::{BetterForm, Gate, GateReason, Trust};
pub use next::{NextAct, NextReason};
pub use rules::{Finding, Part, Split};

words! {
    /// What the user did for the network: the 70, the 20 and the 10.
    pub enum EffortKind {
        /// Gave: a tip, help, a contact, something promised.
        Give = "give",
        /// Let them know the user.
        Share = "share",
        /// Asked.
        Ask = "ask",
    }
}

/// One act of the user for the network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Effort {
    /// Its id.
    pub id: EffortId,
    /// Which of the three it was.
    pub kind: EffortKind,
    /// For whom; `None` if it was for nobody in particular, or the person was erased.
    pub contact: Option<ContactId>,
    /// The name they show.
    pub name: Option<String>,
    /// The night it belongs to.
    pub event: Option<EventId>,
    /// The arena it was for: the night's, or its own.
    pub arena: Option<ArenaId>,
    /// What it was; for a promise kept, what was promised.
    pub what: Option<String>,
    /// How long it took; `None` if nobody said.
    pub minutes: Option<u32>,
    /// What it weighs in a split, in minutes.
    pub weight: u32,
    /// When it was.
    pub at: Moment,
    /// Whether a Give helped; `None` while nobody knows.
    pub helped: Option<bool>,
    /// When an Ask was answered.
    pub answered: Option<Moment>,
    /// The follow-up that was this act.
    pub follow_up: Option<ItemId>,
    /// The promise that was kept by it.
    pub promise: Option<PromiseId>,
    /// The item of the queue, after a favour, that was done by it.
    pub thanks: Option<ItemId>,
    /// The introduction that was this act.
    pub introduction: Option<IntroductionId>,
    /// The invitation whose meeting was this act.
    pub coffee: Option<CoffeeId>,
}

/// An effort, and for an Ask to somebody what speaks against it, as far as that is known of what was before it. An Ask
/// is logged whatever speaks against it: the user decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Logged {
    /// The effort.
    #[serde(flatten)]
    pub effort: Effort,
    /// Whether the relation carried it; `None` for what is no Ask, or to nobody known.
    pub gate: Option<Gate>,
}

/// An effort to log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewEffort {
    /// Which of the three it was.
    pub kind: EffortKind,
    /// For whom.
    #[serde(default)]
    pub contact: Option<ContactId>,
    /// The night; tonight's if one is under way and neither a night nor an arena is named.
    #[serde(default)]
    pub event: Option<EventId>,
    /// The arena, for what was done for it outside its nights.
    #[serde(default)]
    pub arena: Option<ArenaId>,
    /// What it was.
    #[serde(default)]
    pub what: Option<String>,
    /// How long it took, from 1 to [`rules::LONGEST_ACT`] minutes.
    #[serde(default)]
    pub minutes: Option<u32>,
}

/// What an effort should have said; all of it is replaced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EffortEdit {
    /// Which of the three it was.
    pub kind: EffortKind,
    /// What it was.
    #[serde(default)]
    pub what: Option<String>,
    /// How long it took.
    #[serde(default)]
    pub minutes: Option<u32>,
}

/// Which efforts are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "scope", rename_all = "snake_case")]
pub enum Scope {
    /// Those of a night.
    Night {
        /// The night.
        event: EventId,
    },
    /// Those of an arena: its nights', and its own.
    Arena {
        /// The arena.
        arena: ArenaId,
    },
    /// Those for one person.
    Contact {
        /// The person.
        contact: ContactId,
    },
    /// Those of the last days, today among them, by the dates on which they were lived.
    Days {
        /// How many days.
        days: u32,
    },
    /// All there are.
    All,
}

impl Default for Scope {
    fn default() -> Self {
        Self::Days { days: rules::DAYS }
    }
}

/// A span of days and how the efforts of it split.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
    /// The split of the efforts between.
    pub split: Split,
}

/// Handle, opened per call and never stored: `companion.efforts()`.
pub struct Efforts<'a> {
    companion: &'a Companion,
}

impl<'a> Efforts<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// Logs an act. An Ask comes back with what speaks against it, and is never refused for that.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`] or [`crate::Error::Erased`] for the contact, event or arena; [`crate::Error::Invalid`] for a
    /// text that is too long, minutes out of range, or an arena that is not the event's.
    pub fn log(&self, effort: &NewEffort) -> Result<Logged> {
        self.companion.write(|tx, now| {
            let row = store::log(tx, effort, now)?;
            facts::logged(tx, row)
        })
    }

    /// One effort; an Ask with what spoke against it.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn get(&self, effort: EffortId) -> Result<Logged> {
        self.companion.read(|sql| facts::logged(sql, store::row_id(sql, effort)?))
    }

    /// Efforts, the latest first.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`] or [`crate::Error::Erased`] for what the scope names; [`crate::Error::Invalid`] for days out of
    /// range or a page of no or too many items.
    pub fn list(&self, scope: Scope, page: &PageRequest) -> Result<Page<Effort>> {
        let now = self.companion.now();
        self.companion.read(|sql| store::list(sql, &within(sql, scope, &now)?, page))
    }

    /// Puts an effort right.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`]; [`crate::Error::Invalid`] for a text or minutes as in [`Efforts::log`], or another kind for a
    /// promise kept, which is a Give, or for an Ask that was answered.
    pub fn edit(&self, effort: EffortId, edit: &EffortEdit) -> Result<Logged> {
        self.companion.write(|tx, _| {
            let row = store::row_id(tx, effort)?;
            store::edit(tx, row, edit)?;
            facts::logged(tx, row)
        })
    }

    /// Takes an effort back that was logged by mistake, and what was due for its answer.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`]; [`crate::Error::Invalid`] for one that follows from a promise kept, an item of the queue done or a coffee: taking
    /// that back takes the effort along.
    pub fn remove(&self, effort: EffortId) -> Result<()> {
        self.companion.write(|tx, _| {
            let row = store::row_id(tx, effort)?;
            store::removable(tx, row)?;
            thanks::store::forget_answer(tx, row)?;
            store::remove(tx, row)
        })
    }

    /// Whether a Give helped; `None` takes the answer back.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`]; [`crate::Error::Invalid`] for what is no Give.
    pub fn helped(&self, effort: EffortId, helped: Option<bool>) -> Result<Effort> {
        self.companion.write(|tx, _| {
            let row = store::row_id(tx, effort)?;
            store::helped(tx, row, helped)?;
            store::effort(tx, row)
        })
    }

    /// An Ask was answered: thanks, a report of what came of it and a next Give are due.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`]; [`crate::Error::Invalid`] for what is no Ask, or was answered before.
    pub fn answered(&self, ask: EffortId) -> Result<Effort> {
        self.companion.write(|tx, _| {
            let row = store::row_id(tx, ask)?;
            store::answered(tx, row)?;
            thanks::store::after_answer(tx, row)?;
            store::effort(tx, row)
        })
    }

    /// How the efforts split among Give, Share and Ask.
    ///
    /// # Errors
    /// As [`Efforts::list`].
    pub fn split(&self, scope: Scope) -> Result<Split> {
        let now = self.companion.now();
        self.companion.read(|sql| Ok(rules::split(&store::weights(sql, &within(sql, scope, &now)?)?)))
    }

    /// The splits of the last `days` days, today the last of them, in `buckets` spans of days as equal as can be, the
    /// earliest first.
    ///
    /// # Errors
    /// As [`Efforts::list`]; [`crate::Error::Invalid`] for no buckets, or more than days or than [`rules::MOST_BUCKETS`].
    pub fn history(&self, scope: Scope, days: u32, buckets: u32) -> Result<Vec<Span>> {
        let now = self.companion.now();
        let spans = rules::spans(now.date(), days, buckets)?;
        self.companion.read(|sql| {
            let acts = store::weights(sql, &within(sql, scope, &now)?)?;
            Ok(rules::history(&spans, &acts))
        })
    }

    /// The act that comes next, trust first: with one person, or over a scope with the person for it.
    ///
    /// # Errors
    /// As [`Efforts::list`].
    pub fn next_act(&self, scope: Scope) -> Result<NextAct> {
        let now = self.companion.now();
        self.companion.read(|sql| next::act(sql, &within(sql, scope, &now)?, &now))
    }

    /// Whether the relation with somebody carries an Ask now, what is missing, and the better form. `event` is the night
    /// on which it is to be asked; tonight's unless named.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`] or [`crate::Error::Erased`] for the contact or the event.
    pub fn ask_gate(&self, contact: ContactId, text: &str, event: Option<EventId>) -> Result<Gate> {
        let now = self.companion.now();
        self.companion.read(|sql| {
            let contact = contact::store::resolve(sql, contact)?;
            let event = match event {
                Some(event) => Some(event::store::row_id(sql, event)?),
                None => store::tonight(sql, &now)?,
            };
            facts::gate(sql, &facts::Question { contact, text, event, before: None, at: now.clone() })
        })
    }
}

/// Whether the relation with somebody carries what a text asks for, now.
pub(crate) fn gate_now(sql: &rusqlite::Connection, contact: i64, text: &str, now: &Moment) -> Result<Gate> {
    let event = store::tonight(sql, now)?;
    facts::gate(sql, &facts::Question { contact, text, event, before: None, at: now.clone() })
}

/// A scope with the rows it names.
fn within(sql: &rusqlite::Connection, scope: Scope, now: &Moment) -> Result<store::Within> {
    Ok(match scope {
        Scope::Night { event } => store::Within::Night(event::store::row_id(sql, event)?),
        Scope::Arena { arena } => store::Within::Arena(arena::store::row_id(sql, arena)?),
        Scope::Contact { contact } => store::Within::Contact(contact::store::resolve(sql, contact)?),
        Scope::Days { days } => {
            let (from, until) = rules::span(now.date(), days)?;
            store::Within::Days(from, until)
        }
        Scope::All => store::Within::All,
    })
}

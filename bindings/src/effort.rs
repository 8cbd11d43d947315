//! What the user did for the network: Give, Share, Ask.

use std::sync::Arc;

use crate::core::clock::Moment;
use crate::core::effort::{
    self, BetterForm, Effort, EffortEdit, EffortKind, Gate, GateReason, Logged, NewEffort, NextAct, NextReason, Split,
    Trust,
};
use crate::core::{
    ArenaId, CoffeeId, Companion, ContactId, EffortId, EventId, IntroductionId, ItemId, PageRequest, PromiseId, Saying,
};
use crate::error::CompanionError;
use crate::fault::{call, plain};
use crate::values::{CivilDate, pages};

/// What the user did for the network: the 70, the 20 and the 10.
#[uniffi::remote(Enum)]
pub enum EffortKind {
    /// Gave: a tip, help, a contact, something promised.
    Give,
    /// Let them know the user.
    Share,
    /// Asked.
    Ask,
}

/// One act of the user for the network.
#[uniffi::remote(Record)]
pub struct Effort {
    /// Its id.
    pub id: EffortId,
    /// Which of the three it was.
    pub kind: EffortKind,
    /// For whom; nothing if it was for nobody in particular, or the person was erased.
    pub contact: Option<ContactId>,
    /// The name they show.
    pub name: Option<String>,
    /// The night it belongs to.
    pub event: Option<EventId>,
    /// The arena it was for: the night's, or its own.
    pub arena: Option<ArenaId>,
    /// What it was; for a promise kept, what was promised.
    pub what: Option<String>,
    /// How long it took; nothing if nobody said.
    pub minutes: Option<u32>,
    /// What it weighs in a split, in minutes.
    pub weight: u32,
    /// When it was.
    pub at: Moment,
    /// Whether a give helped; nothing while nobody knows.
    pub helped: Option<bool>,
    /// When an ask was answered.
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

/// An effort, and for an ask to somebody what speaks against it. An ask is logged whatever speaks against it: the user
/// decides.
#[uniffi::remote(Record)]
pub struct Logged {
    /// The effort.
    pub effort: Effort,
    /// Whether the relation carried it; nothing for what is no ask, or to nobody known.
    pub gate: Option<Gate>,
}

/// An effort to log.
#[uniffi::remote(Record)]
pub struct NewEffort {
    /// Which of the three it was.
    pub kind: EffortKind,
    /// For whom.
    #[uniffi(default = None)]
    pub contact: Option<ContactId>,
    /// The night; tonight's if one is under way and neither a night nor an arena is named.
    #[uniffi(default = None)]
    pub event: Option<EventId>,
    /// The arena, for what was done for it outside its nights.
    #[uniffi(default = None)]
    pub arena: Option<ArenaId>,
    /// What it was.
    #[uniffi(default = None)]
    pub what: Option<String>,
    /// How long it took, from 1 minute to a week of them.
    #[uniffi(default = None)]
    pub minutes: Option<u32>,
}

/// What an effort should have said; all of it is replaced.
#[uniffi::remote(Record)]
pub struct EffortEdit {
    /// Which of the three it was.
    pub kind: EffortKind,
    /// What it was.
    #[uniffi(default = None)]
    pub what: Option<String>,
    /// How long it took.
    #[uniffi(default = None)]
    pub minutes: Option<u32>,
}

// Their own names are taken: by drafts, by checks, and on the phones.
type EffortScope = effort::Scope;
type EffortSpan = effort::Span;
type SplitPart = effort::Part;
type SplitFinding = effort::Finding;

/// Which efforts are meant.
#[uniffi::remote(Enum)]
pub enum EffortScope {
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

/// One of the three kinds in a split.
#[uniffi::remote(Record)]
pub struct SplitPart {
    /// Which of the three.
    pub kind: EffortKind,
    /// How many acts.
    pub acts: u32,
    /// What they weigh together, in minutes.
    pub minutes: u64,
    /// Their share of the whole, in tenths of a percent.
    pub tenths: u32,
    /// What their share should be, in tenths of a percent.
    pub target: u32,
    /// How far the share lies above the target; below zero where it lies below. Zero while nothing is logged.
    pub off: i32,
}

/// What a split shows. Ten is a ceiling for asks, and seventy a floor for gives; nothing else is wrong with a split.
#[uniffi::remote(Enum)]
pub enum SplitFinding {
    /// Nothing is logged, so there is nothing to tell.
    NothingLogged,
    /// The fault: more than a tenth of it was asking.
    AskAboveTen {
        /// By how much, in tenths of a percent.
        over: u32,
        /// Minutes of giving after which asking is a tenth again.
        minutes: u64,
    },
    /// The gap to fill: less than seven tenths of it was giving.
    GiveBelowSeventy {
        /// By how much, in tenths of a percent.
        short: u32,
        /// Minutes of giving that close the gap.
        minutes: u64,
    },
}

/// How efforts split among the three kinds.
#[uniffi::remote(Record)]
pub struct Split {
    /// How many acts.
    pub acts: u32,
    /// What they weigh together, in minutes.
    pub minutes: u64,
    /// How many of the acts have the default weight, since nobody said how long they took.
    pub by_default: u32,
    /// Give, share and ask, in this order. Their shares add up to exactly 1000 as soon as anything is logged.
    pub parts: Vec<SplitPart>,
    /// The share of the effort, in tenths of a percent, that would have to have been giving instead of something else for
    /// neither fault nor gap to be left; 0 when the split is as it should be.
    pub distance: u32,
    /// The fault and the gap, if there are any.
    pub findings: Vec<SplitFinding>,
}

/// A span of days and how the efforts of it split.
#[uniffi::remote(Record)]
pub struct EffortSpan {
    /// The first day.
    pub from: CivilDate,
    /// The last day.
    pub until: CivilDate,
    /// The split of the efforts between.
    pub split: Split,
}

/// How far trust has come. Giving comes first, then letting them know the user; each ask draws on both.
#[uniffi::remote(Enum)]
pub enum Trust {
    /// Nothing was done for them yet.
    None,
    /// They were given something.
    Given,
    /// They were given something and know the user.
    Known,
    /// They were given enough and know the user well enough for one more ask.
    Enough,
}

/// Why a relation does not carry an ask, or what is wrong with its text.
#[uniffi::remote(Enum)]
pub enum GateReason {
    /// The text asks for a job outright.
    AsksForJob,
    /// The text sells.
    Sells,
    /// They never met in person, as far as is known.
    NotMet,
    /// They met for the first time only days ago.
    JustMet {
        /// How many days ago.
        days: u32,
    },
    /// There was no contact for long, until just before the need.
    Dormant {
        /// How many days without contact.
        days: u32,
    },
    /// They were not given enough.
    GiveMore {
        /// How many gives are missing.
        acts: u32,
    },
    /// They don't know the user well enough.
    ShareMore {
        /// How many shares are missing.
        acts: u32,
    },
    /// Others were asked the same.
    SameAskToMany {
        /// How many others.
        others: u32,
    },
}

/// What to do or say instead.
#[uniffi::remote(Enum)]
pub enum BetterForm {
    /// Say why the change, and which challenges are sought.
    SayWhy,
    /// Be glad of any advice.
    AskForAdvice,
    /// Let them recommend the user if they offer to; don't ask for it.
    RecommendationIfOffered,
    /// Offer time or knowledge, drawn from what interests them.
    OfferTime {
        /// What interests them, if anything is known.
        interest: Option<String>,
    },
    /// See them in person first.
    MeetFirst,
    /// Be in touch first without wanting anything.
    WriteFirst,
    /// Give first.
    GiveFirst {
        /// What the user offers that meets a need of theirs.
        offer: Option<String>,
        /// That need.
        need: Option<String>,
    },
    /// Let them know the user first.
    ShareFirst,
    /// Ask the one who can help most, and specifically.
    AskOne,
}

/// Whether a relation carries an ask. It warns; the user decides.
#[uniffi::remote(Record)]
pub struct Gate {
    /// Whether nothing speaks against it.
    pub carries: bool,
    /// How far trust has come.
    pub trust: Trust,
    /// What speaks against it: what the text says, then what the relation lacks.
    pub missing: Vec<GateReason>,
    /// The better forms, the first of them first.
    pub better: Vec<BetterForm>,
}

/// Why an act comes next.
#[uniffi::remote(Enum)]
pub enum NextReason {
    /// Nothing is logged yet: it begins with giving.
    NothingLogged,
    /// More than a tenth of the effort was asking.
    AskAboveTen,
    /// Less than seven tenths of the effort was giving.
    GiveBelowSeventy {
        /// Minutes of giving that close the gap.
        minutes: u64,
    },
    /// Less than a fifth of the effort was letting others know the user.
    ShareBelowTwenty,
    /// They were given nothing yet.
    NoGiveYet,
    /// They were given something, and don't know the user yet.
    NotSharedYet,
    /// So much is missing before the next ask.
    BeforeAnAsk {
        /// Gives that are missing.
        gives: u32,
        /// Shares that are missing.
        shares: u32,
    },
    /// Enough was done for them, but an ask is not carried all the same.
    NotYet {
        /// Why not.
        missing: GateReason,
    },
    /// The relation carries an ask: it may be, and need not.
    Carried,
    /// All is as it should be, and giving goes on.
    KeepGiving,
}

/// The act that comes next.
#[uniffi::remote(Record)]
pub struct NextAct {
    /// Which of the three.
    pub kind: EffortKind,
    /// For whom, where there is somebody.
    pub contact: Option<ContactId>,
    /// The name they show.
    pub name: Option<String>,
    /// For a give: what the user offers that meets a need of theirs.
    pub offer: Option<String>,
    /// That need.
    pub need: Option<String>,
    /// Why: what the split says, then what the relation says.
    pub reasons: Vec<NextReason>,
    /// A give of an earlier day of which nobody knows whether it helped: to be asked.
    pub outcome: Option<Effort>,
}

pages!(EffortPage of Effort);

/// What the user did for the network, how it splits into 70, 20 and 10, and which act comes next.
#[derive(uniffi::Object)]
pub struct Efforts(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Efforts {
    /// Logs an act. An ask comes back with what speaks against it, and is never refused for that.
    pub fn log(&self, effort: NewEffort) -> Result<Logged, CompanionError> {
        call(|| self.0.efforts().log(&effort))
    }

    /// One effort; an ask with what spoke against it.
    pub fn get(&self, effort: EffortId) -> Result<Logged, CompanionError> {
        call(|| self.0.efforts().get(effort))
    }

    /// Efforts, the latest first.
    pub fn list(&self, scope: EffortScope, page: PageRequest) -> Result<EffortPage, CompanionError> {
        call(|| self.0.efforts().list(scope, &page))
    }

    /// Puts an effort right. Fails with Invalid for another kind of a promise kept, or of an ask that was answered.
    pub fn edit(&self, effort: EffortId, edit: EffortEdit) -> Result<Logged, CompanionError> {
        call(|| self.0.efforts().edit(effort, &edit))
    }

    /// Takes an effort back that was logged by mistake, and what was due for its answer. Fails with Invalid for one that
    /// follows from something else: that is to be taken back instead.
    pub fn remove(&self, effort: EffortId) -> Result<(), CompanionError> {
        call(|| self.0.efforts().remove(effort))
    }

    /// Whether a give helped; nothing takes the answer back.
    pub fn helped(&self, effort: EffortId, helped: Option<bool>) -> Result<Effort, CompanionError> {
        call(|| self.0.efforts().helped(effort, helped))
    }

    /// An ask was answered: thanks, a report of what came of it and a next give are due.
    pub fn answered(&self, ask: EffortId) -> Result<Effort, CompanionError> {
        call(|| self.0.efforts().answered(ask))
    }

    /// How the efforts split among give, share and ask.
    pub fn split(&self, scope: EffortScope) -> Result<Split, CompanionError> {
        call(|| self.0.efforts().split(scope))
    }

    /// The splits of the last days, today the last of them, in so many spans of days as equal as can be, the earliest
    /// first.
    pub fn history(&self, scope: EffortScope, days: u32, buckets: u32) -> Result<Vec<EffortSpan>, CompanionError> {
        call(|| self.0.efforts().history(scope, days, buckets))
    }

    /// The act that comes next, trust first: with one person, or over a scope with the person for it.
    pub fn next_act(&self, scope: EffortScope) -> Result<NextAct, CompanionError> {
        call(|| self.0.efforts().next_act(scope))
    }

    /// Whether the relation with somebody carries an ask now, what is missing, and the better form. The event is the
    /// night on which it is to be asked; tonight's unless named.
    #[uniffi::method(default(event = None))]
    pub fn ask_gate(&self, contact: ContactId, text: String, event: Option<EventId>) -> Result<Gate, CompanionError> {
        call(|| self.0.efforts().ask_gate(contact, &text, event))
    }
}

/// What to say of a reason against an ask.
#[uniffi::export]
pub fn saying_of_gate_reason(reason: GateReason) -> Saying {
    plain(|| reason.saying())
}

/// What to say of a better form.
#[uniffi::export]
pub fn saying_of_better_form(form: BetterForm) -> Saying {
    plain(|| form.saying())
}

/// What to say of a reason for the next act; nothing where the findings of the split say it.
#[uniffi::export]
pub fn saying_of_next_reason(reason: NextReason) -> Option<Saying> {
    plain(|| reason.saying())
}

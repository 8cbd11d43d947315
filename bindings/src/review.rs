//! How well the network is used.

use std::sync::Arc;

use crate::core::arena::Fee;
use crate::core::effort::EffortKind;
use crate::core::review::{Evidence, Measure, MeasureKind, Mistake, MistakeKind, Quotient, Week, Worth, WorthFinding};
use crate::core::{ArenaId, Companion, ContactId, EventId, PageRequest, ties};
use crate::error::CompanionError;
use crate::fault::{call, plain};
use crate::values::{CivilDate, pages};

type TieFlow = ties::Flow;

/// What the network quotient is made of.
#[uniffi::remote(Enum)]
pub enum MeasureKind {
    /// Follow-ups made within three days.
    FollowUps,
    /// The user's own promises that were kept.
    Promises,
    /// What was given, beside what was received.
    GiveAndGet,
    /// How near the efforts are to 70-20-10.
    Split,
    /// Introductions that led somewhere.
    Introductions,
    /// Members of the inner circle with whom there was contact within the time that was set.
    Circle,
    /// Nights with a purpose.
    Purpose,
    /// Contact that the user began.
    Initiative,
}

/// An act that a figure rests on.
#[uniffi::remote(Record)]
pub struct Evidence {
    /// The day it counts on.
    pub on: CivilDate,
    /// Whether it speaks for the user: kept, in time, given, led somewhere, begun by them.
    pub good: bool,
    /// What it weighs: minutes of what was given, received or done, else 1.
    pub weight: u32,
    /// Which of the three it was, for the split.
    pub kind: Option<EffortKind>,
    /// With whom; nothing for nobody in particular, or somebody erased.
    pub contact: Option<ContactId>,
    /// The name they show.
    pub name: Option<String>,
    /// The night it belongs to, for a follow-up and for a purpose.
    pub event: Option<EventId>,
    /// What it was, in the user's words.
    pub what: Option<String>,
}

/// One figure of the quotient.
#[uniffi::remote(Record)]
pub struct Measure {
    /// Which.
    pub kind: MeasureKind,
    /// The figure, in tenths of a percent; nothing while there is nothing to tell it by.
    pub tenths: Option<u32>,
    /// The same in the span of as many days before.
    pub before: Option<u32>,
    /// How many of its acts speak for the user.
    pub good: u32,
    /// How many acts there are.
    pub of: u32,
}

/// The network quotient of a span of days.
#[uniffi::remote(Record)]
pub struct Quotient {
    /// The first day.
    pub from: CivilDate,
    /// The last day.
    pub until: CivilDate,
    /// The mean of the figures that are known, in tenths of a percent; nothing while fewer than three are.
    pub tenths: Option<u32>,
    /// The same in the span of as many days before.
    pub before: Option<u32>,
    /// The figures, all of them, in order.
    pub measures: Vec<Measure>,
    /// The figure to work on next: the lowest of those known. Nothing while all of them are nearly whole.
    pub next: Option<MeasureKind>,
}

/// A week and what of it went to the network.
#[uniffi::remote(Record)]
pub struct Week {
    /// Its Monday.
    pub from: CivilDate,
    /// Minutes of acts for the network besides the nights that are over; one that nobody timed counts as fifteen.
    pub acts: u32,
    /// Minutes at nights that are over, each until its stated end or, where that came first, its closing.
    pub nights: u32,
    /// Minutes that were to be set aside for it, as the settings say now.
    pub set_aside: Option<u32>,
}

/// A classic mistake of those who network.
#[uniffi::remote(Enum)]
pub enum MistakeKind {
    /// Talking of oneself: of most of those talked to, nothing was learnt.
    TalkingOfOneself,
    /// No thanks: some are overdue.
    NoThanks,
    /// No follow-up: some are overdue.
    NoFollowUp,
    /// Expecting a job: it was asked for outright.
    ExpectingAJob,
    /// Own advantage first: asked before anything was given or shared.
    OwnAdvantageFirst,
    /// Counting contacts: cards are kept, and nothing is written on them.
    CountingContacts,
    /// Too many: more people than can be followed up, or than the inner circle holds.
    TooMany,
    /// Impressing: what was shared praises the user.
    Impressing,
    /// Selling.
    Selling,
    /// No time: less than half of what was set aside, or none at all.
    NoTime,
    /// Too late: a dormant tie was taken up only for the need.
    TooLate,
    /// Only reacting: nearly all contact was begun by others.
    OnlyReacting,
}

/// A classic mistake, and whether it is being made.
#[uniffi::remote(Record)]
pub struct Mistake {
    /// Which.
    pub kind: MistakeKind,
    /// Whether it is being made.
    pub fires: bool,
    /// How many signs of it there are; minutes for no time.
    pub count: u32,
    /// Of how many; for no time the minutes that were set aside. 0 where one sign is one too many.
    pub of: u32,
    /// Key of what is said of it, which takes both as `count` and `of`; with `.better`, what to do instead.
    pub text_key: String,
}

/// What there is to say of an arena.
#[uniffi::remote(Enum)]
pub enum WorthFinding {
    /// Nothing came of it: nobody was kept, and nothing received.
    GivesNothing {
        /// In how many nights.
        nights: u32,
    },
    /// Its people have too little in common with the user.
    LittleInCommon {
        /// With how many there is something.
        in_common: u32,
        /// Of how many something is known.
        known: u32,
    },
    /// The user gave nothing there.
    NothingGiven {
        /// In how many nights.
        nights: u32,
    },
    /// Between its meetings, it is time to contribute something by oneself.
    TimeToContribute {
        /// Since when.
        since: CivilDate,
    },
    /// No purpose is stated for it.
    NoPurpose,
}

/// What an arena costs and what came of it, in the last year.
#[uniffi::remote(Record)]
pub struct Worth {
    /// The arena.
    pub arena: ArenaId,
    /// Its name.
    pub name: String,
    /// Nights that the user was there.
    pub nights: u32,
    /// The last of them.
    pub last: Option<CivilDate>,
    /// What they cost in money.
    pub fee: Option<Fee>,
    /// What they took in minutes, where the arena says what one takes.
    pub minutes: Option<u32>,
    /// Talks that went somewhere.
    pub conversations: u32,
    /// People first met there whose card was kept.
    pub kept: u32,
    /// What the user gave to them, and at its nights.
    pub given: TieFlow,
    /// What the user received from them, and at its nights.
    pub received: TieFlow,
    /// Of its people, those of whom an offer, a need or an interest is known.
    pub known: u32,
    /// Of these, those who have something in common with the user.
    pub in_common: u32,
    /// The day from which the user should contribute something of their own, between its meetings.
    pub contribute_from: Option<CivilDate>,
    /// What there is to say of it.
    pub findings: Vec<WorthFinding>,
}

pages!(EvidencePage of Evidence);

/// How well the network is used, not how large it is.
#[derive(uniffi::Object)]
pub struct Reviews(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Reviews {
    /// The network quotient of the last days, today among them; of 90, unless told otherwise.
    #[uniffi::method(default(days = None))]
    pub fn quotient(&self, days: Option<u32>) -> Result<Quotient, CompanionError> {
        call(|| self.0.review().quotient(days))
    }

    /// The same over the last days in so many spans, the earliest first.
    pub fn history(&self, days: u32, buckets: u32) -> Result<Vec<Quotient>, CompanionError> {
        call(|| self.0.review().history(days, buckets))
    }

    /// The acts that a figure rests on, the latest first.
    pub fn acts(
        &self,
        kind: MeasureKind,
        days: Option<u32>,
        page: PageRequest,
    ) -> Result<EvidencePage, CompanionError> {
        call(|| self.0.review().acts(kind, days, &page))
    }

    /// The classic mistakes, those that are being made first.
    pub fn mistakes(&self) -> Result<Vec<Mistake>, CompanionError> {
        call(|| self.0.review().mistakes())
    }

    /// What each arena costs and what came of it, by name, over the last year.
    pub fn arenas(&self) -> Result<Vec<Worth>, CompanionError> {
        call(|| self.0.review().arenas())
    }

    /// The last weeks, this one the last of them, and what of each went to the network.
    pub fn weeks(&self, weeks: u32) -> Result<Vec<Week>, CompanionError> {
        call(|| self.0.review().weeks(weeks))
    }
}

/// Key of what a finding says among the texts.
#[uniffi::export]
pub fn text_of_worth_finding(finding: WorthFinding) -> String {
    plain(|| finding.text_key().to_owned())
}

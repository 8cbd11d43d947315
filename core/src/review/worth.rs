//! *Is it worth it*: what an arena costs in money and hours, against what came of it. Pure functions of what happened there.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::arena::{Fee, Rhythm};
use crate::effort::rules::count;
use crate::id::ArenaId;
use crate::need::rules::shared;

pub use crate::ties::Flow;

/// Days that are looked back on (ours): a year, as fees are paid by.
pub const DAYS: u32 = 365;

/// Fewer nights say nothing of an arena (ours).
pub const LEAST_NIGHTS: u32 = 3;

/// Fewer people of whom something is known say nothing of what there is in common (ours).
pub const LEAST_KNOWN: u32 = 5;

/// Too little in common: with fewer than one in so many (ours).
pub const ONE_IN: u32 = 5;

/// What an arena costs and what came of it, in the last year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Worth {
    /// The arena.
    pub arena: ArenaId,
    /// Its name.
    pub name: String,
    /// Nights that the user was there.
    pub nights: u32,
    /// The last of them.
    pub last: Option<NaiveDate>,
    /// What they cost in money.
    pub fee: Option<Fee>,
    /// What they took in minutes, where the arena says what one takes.
    pub minutes: Option<u32>,
    /// Talks that went somewhere.
    pub conversations: u32,
    /// People first met there whose card was kept.
    pub kept: u32,
    /// What the user gave to them, and at its nights.
    pub given: Flow,
    /// What the user received from them, and at its nights.
    pub received: Flow,
    /// Of its people, those of whom an offer, a need or an interest is known.
    pub known: u32,
    /// Of these, those who have something in common with the user.
    pub in_common: u32,
    /// The day from which the user should contribute something of their own, between its meetings.
    pub contribute_from: Option<NaiveDate>,
    /// What there is to say of it.
    pub findings: Vec<WorthFinding>,
}

/// What there is to say of an arena.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "finding", rename_all = "snake_case")]
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
        since: NaiveDate,
    },
    /// No purpose is stated for it.
    NoPurpose,
}

impl WorthFinding {
    /// Key of what is said of it; its fields are the arguments.
    pub fn text_key(&self) -> &'static str {
        match self {
            Self::GivesNothing { .. } => "worth-gives-nothing",
            Self::LittleInCommon { .. } => "worth-little-in-common",
            Self::NothingGiven { .. } => "worth-nothing-given",
            Self::TimeToContribute { .. } => "worth-time-to-contribute",
            Self::NoPurpose => "worth-no-purpose",
        }
    }
}

/// What is to be found in an arena, of what is known of it.
pub(super) fn findings(worth: &Worth, has_purpose: bool, today: NaiveDate) -> Vec<WorthFinding> {
    let Worth { nights, known, in_common, .. } = *worth;
    let long_enough = nights >= LEAST_NIGHTS;
    let mut found = Vec::new();
    if long_enough && worth.kept == 0 && worth.received.acts == 0 {
        found.push(WorthFinding::GivesNothing { nights });
    }
    if known >= LEAST_KNOWN && in_common.saturating_mul(ONE_IN) < known {
        found.push(WorthFinding::LittleInCommon { in_common, known });
    }
    if long_enough && worth.given.acts == 0 {
        found.push(WorthFinding::NothingGiven { nights });
    }
    found.extend(
        worth.contribute_from.filter(|from| *from <= today).map(|since| WorthFinding::TimeToContribute { since }),
    );
    if !has_purpose {
        found.push(WorthFinding::NoPurpose);
    }
    found
}

/// Half of a steady rhythm after the last night, unless something was given there since; `None` without a rhythm or a
/// night.
pub(super) fn contribute_from(rhythm: Rhythm, last: Option<NaiveDate>, given: Option<NaiveDate>) -> Option<NaiveDate> {
    let days = match rhythm {
        Rhythm::None => return None,
        Rhythm::Weekly => 7,
        Rhythm::Fortnightly => 14,
        Rhythm::Monthly => 30,
        Rhythm::Quarterly => 91,
        Rhythm::Yearly => 365,
    };
    let last = last?;
    let from = last.checked_add_days(Days::new(days / 2))?;
    given.is_none_or(|given| given <= last).then_some(from)
}

/// How many of these people have something in common with the user: an interest both have, or an offer of one that the
/// other could use. Each person and the user are given as offers, needs and interests.
pub(super) fn in_common(own: &[Vec<String>; 3], people: &[[Vec<String>; 3]]) -> u32 {
    let meet =
        |one: &[String], other: &[String]| one.iter().any(|one| other.iter().any(|other| shared(one, other).is_some()));
    let [offers, needs, interests] = own;
    let has = |[theirs, wanted, cares]: &&[Vec<String>; 3]| {
        meet(offers, wanted) || meet(needs, theirs) || meet(interests, cares)
    };
    count(people.iter().filter(has).count())
}

//! Trust, and whether a relation carries an Ask: pure functions of what is known of it.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::EffortKind;
use crate::values::words;

/// Gives before each Ask (ours).
pub const GIVES_BEFORE_AN_ASK: u32 = 2;

/// Shares before each Ask (ours).
pub const SHARES_BEFORE_AN_ASK: u32 = 1;

/// Somebody first met less than this ago was just met (ours).
pub const JUST_MET: TimeDelta = TimeDelta::days(7);

/// A relation without contact for this long is dormant (ours).
pub const DORMANT: TimeDelta = TimeDelta::days(180);

/// A dormant relation that was taken up less than this ago was revived only for the need (ours).
pub const REVIVED: TimeDelta = TimeDelta::days(14);

/// The same Ask to this many others is an Ask to many (ours).
pub const MANY: u32 = 3;

/// How long an Ask to others counts, besides those of the same night (ours).
pub const ASKED_LATELY: TimeDelta = TimeDelta::days(30);

/// What is known of a relation at a moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Relation {
    /// When they first met in person, in milliseconds; `None` if they never did.
    pub met_ms: Option<i64>,
    /// When there was contact of any kind, in milliseconds, in whichever order.
    pub contacts_ms: Vec<i64>,
    /// Acts of giving, without those known not to have helped.
    pub gives: u32,
    /// Acts of letting them know the user.
    pub shares: u32,
    /// Acts of asking.
    pub asks: u32,
}

words! {
    /// How far trust has come. Giving comes first, then letting them know the user; each Ask draws on both, so that it
    /// takes more of them to carry the next.
    pub enum Trust {
        /// Nothing was done for them yet.
        None = "none",
        /// They were given something.
        Given = "given",
        /// They were given something and know the user.
        Known = "known",
        /// They were given enough and know the user well enough for one more Ask.
        Enough = "enough",
    }
}

/// How far trust has come: no Ask raises it, no Give and no Share lowers it.
pub fn trust(relation: &Relation) -> Trust {
    match (relation.gives, relation.shares) {
        (0, _) => Trust::None,
        (_, 0) => Trust::Given,
        _ if gives_missing(relation) == 0 && shares_missing(relation) == 0 => Trust::Enough,
        _ => Trust::Known,
    }
}

/// Gives that are missing before one more Ask.
pub fn gives_missing(relation: &Relation) -> u32 {
    missing(relation.gives, GIVES_BEFORE_AN_ASK, relation.asks)
}

/// Shares that are missing before one more Ask.
pub fn shares_missing(relation: &Relation) -> u32 {
    missing(relation.shares, SHARES_BEFORE_AN_ASK, relation.asks)
}

fn missing(done: u32, before_each: u32, asks: u32) -> u32 {
    before_each.saturating_mul(asks.saturating_add(1)).saturating_sub(done)
}

/// The act that comes next in a relation, trust first: give, then let them know the user, and ask only where the
/// relation carries it. Of these three, a later one stands higher, and no Give makes it stand lower.
pub fn next(relation: &Relation, now_ms: i64) -> EffortKind {
    match trust(relation) {
        Trust::Known if gives_missing(relation) > 0 => EffortKind::Give,
        Trust::Given | Trust::Known => EffortKind::Share,
        Trust::Enough if of_relation(relation, now_ms).is_empty() => EffortKind::Ask,
        Trust::None | Trust::Enough => EffortKind::Give,
    }
}

/// Why a relation does not carry an Ask, or what is wrong with its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum GateReason {
    /// The text asks for a job outright.
    AsksForJob,
    /// The text sells.
    Sells,
    /// They never met in person, as far as is known.
    NotMet,
    /// They met for the first time less than [`JUST_MET`] ago.
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
        /// How many Gives are missing.
        acts: u32,
    },
    /// They don't know the user well enough.
    ShareMore {
        /// How many Shares are missing.
        acts: u32,
    },
    /// Others were asked the same.
    SameAskToMany {
        /// How many others.
        others: u32,
    },
}

/// What to do or say instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "form", rename_all = "snake_case")]
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

/// Whether a relation carries an Ask. It warns; the user decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

/// What is asked, and what is known that a better form can be made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Whether the text asks for a job outright.
    pub for_job: bool,
    /// Whether the text sells.
    pub sells: bool,
    /// How many others were asked the same.
    pub others: u32,
    /// What interests them.
    pub interest: Option<String>,
    /// What the user offers and they need.
    pub exchange: Option<(String, String)>,
}

/// Whether a relation carries an Ask at a moment.
pub fn gate(relation: &Relation, asked: &Asked, now_ms: i64) -> Gate {
    let text = [(asked.for_job, GateReason::AsksForJob), (asked.sells, GateReason::Sells)];
    let mut missing: Vec<GateReason> = text.into_iter().filter(|(said, _)| *said).map(|(_, reason)| reason).collect();
    missing.extend(of_relation(relation, now_ms));
    if asked.others >= MANY {
        missing.push(GateReason::SameAskToMany { others: asked.others });
    }
    let mut better: Vec<BetterForm> = Vec::new();
    for form in missing.iter().flat_map(|reason| better_form(reason, asked)) {
        if !better.contains(&form) {
            better.push(form);
        }
    }
    Gate { carries: missing.is_empty(), trust: trust(relation), missing, better }
}

/// What the relation lacks for an Ask, whatever is asked.
pub(super) fn of_relation(relation: &Relation, now_ms: i64) -> Vec<GateReason> {
    let mut missing = Vec::new();
    match relation.met_ms {
        None => missing.push(GateReason::NotMet),
        Some(met) if now_ms.saturating_sub(met) < JUST_MET.num_milliseconds() => {
            missing.push(GateReason::JustMet { days: days(now_ms.saturating_sub(met)) });
        }
        Some(_) => {}
    }
    missing.extend(dormant(relation, now_ms).map(|days| GateReason::Dormant { days }));
    let give = gives_missing(relation);
    missing.extend((give > 0).then_some(GateReason::GiveMore { acts: give }));
    let share = shares_missing(relation);
    missing.extend((share > 0).then_some(GateReason::ShareMore { acts: share }));
    missing
}

/// Days without contact before the latest, if those were enough for the relation to be dormant and all contact since is
/// of the last days: whoever asks now has revived it only for the need.
fn dormant(relation: &Relation, now_ms: i64) -> Option<u32> {
    let revived = now_ms.saturating_sub(REVIVED.num_milliseconds());
    // It begins when they first meet: what was given before makes no silence of the time until then.
    let contacts = || relation.contacts_ms.iter().copied().filter(|at| relation.met_ms.is_none_or(|met| *at >= met));
    let before = contacts().filter(|at| *at < revived).max()?;
    let since = contacts().filter(|at| *at >= revived).min().unwrap_or(now_ms);
    let silence = since.saturating_sub(before);
    (silence >= DORMANT.num_milliseconds()).then(|| days(silence))
}

fn days(ms: i64) -> u32 {
    u32::try_from(TimeDelta::milliseconds(ms.max(0)).num_days()).unwrap_or(u32::MAX)
}

fn better_form(reason: &GateReason, asked: &Asked) -> Vec<BetterForm> {
    let offer_time = || BetterForm::OfferTime { interest: asked.interest.clone() };
    match reason {
        GateReason::AsksForJob => {
            vec![BetterForm::SayWhy, BetterForm::AskForAdvice, BetterForm::RecommendationIfOffered]
        }
        GateReason::Sells => vec![offer_time()],
        GateReason::NotMet => vec![BetterForm::MeetFirst],
        GateReason::JustMet { .. } => vec![BetterForm::AskForAdvice, offer_time()],
        GateReason::Dormant { .. } => vec![BetterForm::WriteFirst],
        GateReason::GiveMore { .. } => {
            let (offer, need) = asked.exchange.clone().unzip();
            vec![BetterForm::GiveFirst { offer, need }]
        }
        GateReason::ShareMore { .. } => vec![BetterForm::ShareFirst],
        GateReason::SameAskToMany { .. } => vec![BetterForm::AskOne],
    }
}

#[cfg(test)]
mod tests;

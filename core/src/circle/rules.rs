//! The groups' rules, on plain values: cadence, bounds, who belongs, which ties sleep.

use chrono::{Days, NaiveDate};

use super::{Dormancy, DormantReason, Fit, Group, ReleaseReason};
use crate::contact::Role;
use crate::error::{Error, FieldName, Reason, Result};
use crate::ties::Shape;

/// Chemistry or felt mutuality from which it speaks for somebody (ours).
pub const WARM: u8 = 4;

/// Chemistry up to which it is a veto; felt mutuality up to which it speaks against somebody (ours).
pub const COLD: u8 = 2;

/// The largest group that can be asked for (ours): more than these nobody keeps up with.
pub const MOST_MEMBERS: u32 = 150;

/// The longest cadence in days: ten years.
pub const LONGEST_EVERY: u32 = 3650;

/// How many members are named at most when one is to be released (ours).
pub const MOST_NAMED: usize = 5;

/// How many people are suggested at a time (ours).
pub const MOST_SUGGESTED: usize = 10;

/// Points from which somebody is suggested (ours).
const ENOUGH: i32 = 2;

/// A walk-through asks again after so many days (ours): a year.
pub const WALK_AGAIN_DAYS: i64 = 365;

/// So many dormant ties, and half of those that are worth it, make a dormant network (ours).
pub const DORMANT_NETWORK: u32 = 3;

impl Group {
    /// How many it holds unless set (ours).
    pub fn usual_bound(self) -> u32 {
        match self {
            Self::Inner => 15,
            Self::Peers => 8,
            Self::Ahead => 5,
        }
    }

    /// After how many days a contact is due unless set (ours).
    pub fn usual_every(self) -> u32 {
        match self {
            Self::Inner => 30,
            Self::Peers => 60,
            Self::Ahead => 90,
        }
    }

    /// The group that a role speaks for.
    pub fn of_role(role: Role) -> Option<Self> {
        match role {
            Role::Peer => Some(Self::Peers),
            Role::Ahead => Some(Self::Ahead),
            Role::Other => None,
        }
    }
}

/// The group a member should move to: the role says so of peers and people ahead. Anybody may be in the inner circle.
pub(crate) fn moves_to(group: Group, role: Role) -> Option<Group> {
    Group::of_role(role).filter(|other| group != Group::Inner && *other != group)
}

pub(super) fn check_bound(bound: u32) -> Result<()> {
    check(bound, MOST_MEMBERS)
}

pub(super) fn check_every(every: u32) -> Result<()> {
    check(every, LONGEST_EVERY)
}

fn check(amount: u32, most: u32) -> Result<()> {
    if (1..=most).contains(&amount) { Ok(()) } else { Err(Error::invalid(FieldName::Amount, Reason::OutOfRange)) }
}

pub(super) fn check_scale(value: Option<u8>) -> Result<()> {
    match value {
        Some(value) if !(1..=5).contains(&value) => Err(Error::invalid(FieldName::Chemistry, Reason::OutOfRange)),
        _ => Ok(()),
    }
}

/// The day on which the next contact is due: so many days after the last real one, or, where there was none yet, after
/// the day on which the person became a member.
pub(crate) fn due(last: Option<NaiveDate>, since: NaiveDate, every: u32) -> NaiveDate {
    last.unwrap_or(since).checked_add_days(Days::new(u64::from(every))).unwrap_or(NaiveDate::MAX)
}

/// Days that a member is overdue; 0 until the day after the one that it was due on.
pub(crate) fn overdue(due: NaiveDate, today: NaiveDate) -> u32 {
    u32::try_from((today - due).num_days()).unwrap_or(0)
}

/// How near the end of its cadence a contact is, in thousandths of the cadence: 1000 on the day it is due. A week late is
/// much for who is seen monthly, and little for who is seen once a year.
pub(crate) fn urgency(due: NaiveDate, every: u32, today: NaiveDate) -> i64 {
    let every = i64::from(every.max(1));
    let late = (today - due).num_days().clamp(-1_000_000, 1_000_000);
    (every + late) * 1000 / every
}

/// By how many members a group is over its bound.
pub(crate) fn over(members: u32, bound: u32) -> u32 {
    members.saturating_sub(bound)
}

/// What is known of somebody, as far as it says whether they belong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    /// What the user said of the chemistry, from 1 to 5.
    pub(crate) chemistry: Option<u8>,
    /// How mutual it feels, from 1 to 5.
    pub(crate) felt: Option<u8>,
    /// What giving and getting make of it.
    pub(crate) shape: Shape,
    /// Where they stand beside the user.
    pub(crate) role: Role,
}

impl Known {
    /// Whether low chemistry speaks against them, whatever speaks for them.
    pub(crate) fn veto(&self) -> Option<u8> {
        self.chemistry.filter(|chemistry| *chemistry <= COLD)
    }

    /// What speaks for them, the strongest first, before their purpose is asked for.
    fn warmth(&self) -> Vec<Fit> {
        let warm = |value: Option<u8>| value.filter(|value| *value >= WARM);
        let chemistry = warm(self.chemistry).map(|chemistry| Fit::Chemistry { chemistry });
        let felt = warm(self.felt).map(|felt| Fit::Felt { felt });
        let mutual = (self.shape == Shape::Mutual).then_some(Fit::Mutual);
        [chemistry, felt, mutual].into_iter().flatten().collect()
    }
}

/// Somebody who belongs, and how surely.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Belongs {
    /// More speaks for who has more.
    pub(crate) points: i32,
    /// What speaks for them.
    pub(crate) reasons: Vec<Fit>,
}

/// Whether somebody belongs to a group, by chemistry, felt mutuality, reciprocity and purpose fit; `None` where too little
/// speaks for it. Nothing in it depends on anybody else, or on how many others there are. A veto is asked for before.
/// `purpose` is what they have in common with the user's purposes.
pub(crate) fn belongs(known: &Known, group: Group, purpose: Option<String>) -> Option<Belongs> {
    let mut reasons = known.warmth();
    if reasons.is_empty() || (group != Group::Inner && Group::of_role(known.role) != Some(group)) {
        return None;
    }
    let scale = |value: Option<u8>| value.map_or(0, |value| (i32::from(value) - 3).signum() + (i32::from(value) - 3));
    let tie = match known.shape {
        Shape::Mutual => 3,
        Shape::OneWayGiving | Shape::OneWayGetting => -1,
        Shape::Quiet => 0,
    };
    let points = scale(known.chemistry) + scale(known.felt) + tie + i32::from(purpose.is_some());
    reasons.extend(purpose.map(|shared| Fit::Purpose { shared }));
    reasons.extend((group != Group::Inner).then_some(Fit::Role { role: known.role }));
    (points >= ENOUGH).then_some(Belongs { points, reasons })
}

/// What speaks for releasing a member, the weightiest first, and how much. `without` is the days without contact, `urgency`
/// what they are of the member's cadence.
pub(crate) fn release(
    known: &Known,
    met: bool,
    without: Option<u32>,
    urgency: i64,
) -> ((u8, u8, bool, i64), Vec<ReleaseReason>) {
    let low = |value: Option<u8>| value.filter(|value| *value <= COLD);
    let one_way = matches!(known.shape, Shape::OneWayGiving | Shape::OneWayGetting);
    let chemistry = low(known.chemistry).map(|chemistry| ReleaseReason::LowChemistry { chemistry });
    let felt = low(known.felt).map(|felt| ReleaseReason::LowFelt { felt });
    let tie = one_way.then_some(ReleaseReason::OneWay { shape: known.shape });
    let seen = (!met).then_some(ReleaseReason::NeverMet);
    let silent = without.map(|days| ReleaseReason::WithoutContact { days });
    let silent = silent.unwrap_or(ReleaseReason::NeverInTouch);
    let weight = |value: Option<u8>| low(value).map_or(0, |value| COLD + 1 - value);
    let order = (weight(known.chemistry), weight(known.felt), one_way, urgency);
    (order, [chemistry, felt, tie, seen, Some(silent)].into_iter().flatten().collect())
}

/// Why a tie would be worth waking: empty where nothing says so.
pub(crate) fn worth_waking(known: &Known, group: Option<Group>) -> Vec<DormantReason> {
    let member = group.map(|group| DormantReason::Member { group });
    if known.veto().is_some() && member.is_none() {
        return Vec::new();
    }
    let warmth = known.warmth().into_iter().filter_map(|fit| match fit {
        Fit::Chemistry { chemistry } => Some(DormantReason::Chemistry { chemistry }),
        Fit::Felt { felt } => Some(DormantReason::Felt { felt }),
        Fit::Mutual => Some(DormantReason::Mutual),
        Fit::Purpose { .. } | Fit::Role { .. } => None,
    });
    member.into_iter().chain(warmth).collect()
}

/// Days since the last contact of a tie that sleeps; `None` for one that is awake, or that never was.
pub(crate) fn dormant_days(last: Option<NaiveDate>, today: NaiveDate) -> Option<u32> {
    let days = (today - last?).num_days();
    u32::try_from(days).ok().filter(|_| days >= crate::effort::gate::DORMANT.num_days())
}

/// What the ties worth keeping awake come to: `dormant` of `worth` sleep.
pub(crate) fn dormancy(worth: u32, dormant: u32) -> Dormancy {
    let network = dormant >= DORMANT_NETWORK && dormant.saturating_mul(2) >= worth;
    Dormancy { worth, dormant, network }
}

#[cfg(test)]
mod tests;

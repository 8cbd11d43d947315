//! The method's rules for the split of efforts, on plain values.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{EffortKind, Span};
use crate::error::{Error, FieldName, Reason, Result};

/// Minutes that an act weighs if nobody said how long it took, whatever its kind: so the split of acts without minutes
/// is a split of acts.
pub const DEFAULT_MINUTES: u32 = 15;

/// The most minutes one act can take: a week.
pub const LONGEST_ACT: u32 = 7 * 24 * 60;

/// Days that are looked back on, unless told otherwise.
pub const DAYS: u32 = 90;

/// Most days that can be looked back on: a hundred years.
pub const MOST_DAYS: u32 = 36_525;

/// Most spans that a history can have.
pub const MOST_BUCKETS: u32 = 120;

/// A whole in tenths of a percent.
pub const WHOLE: u32 = 1000;

/// What there should be of each kind, in tenths of a percent: 70, 20 and 10.
pub fn target(kind: EffortKind) -> u32 {
    match kind {
        EffortKind::Give => 700,
        EffortKind::Share => 200,
        EffortKind::Ask => 100,
    }
}

/// What an act weighs, in minutes.
pub fn weight(minutes: Option<u32>) -> u32 {
    minutes.unwrap_or(DEFAULT_MINUTES)
}

/// An act as the split sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Act {
    /// Which of the three it was.
    pub kind: EffortKind,
    /// How long it took, if somebody said.
    pub minutes: Option<u32>,
    /// The date on which it was lived.
    pub on: NaiveDate,
}

/// One of the three kinds in a split.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
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

/// What a split shows. Ten is a ceiling for Ask, and seventy a floor for Give; nothing else is wrong with a split.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "finding", rename_all = "snake_case")]
pub enum Finding {
    /// Nothing is logged, so there is nothing to tell.
    NothingLogged,
    /// The fault: more than a tenth of it was asking.
    AskAboveTen {
        /// By how much, in tenths of a percent.
        over: u32,
        /// Minutes of Give after which Ask is a tenth again.
        minutes: u64,
    },
    /// The gap to fill: less than seven tenths of it was giving.
    GiveBelowSeventy {
        /// By how much, in tenths of a percent.
        short: u32,
        /// Minutes of Give that close the gap.
        minutes: u64,
    },
}

/// How efforts split among the three kinds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Split {
    /// How many acts.
    pub acts: u32,
    /// What they weigh together, in minutes.
    pub minutes: u64,
    /// How many of the acts have the default weight ([`DEFAULT_MINUTES`]).
    pub by_default: u32,
    /// Give, Share and Ask, in this order. Their shares add up to exactly 1000 as soon as anything is logged.
    pub parts: Vec<Part>,
    /// The share of the effort, in tenths of a percent, that would have to have been Give instead of something else for
    /// neither fault nor gap to be left; 0 when the split is as it should be.
    pub distance: u32,
    /// The fault and the gap, if there are any.
    pub findings: Vec<Finding>,
}

impl Split {
    /// One of the three kinds.
    pub fn part(&self, kind: EffortKind) -> Option<&Part> {
        self.parts.iter().find(|part| part.kind == kind)
    }
}

/// How acts split, in whichever order they came.
pub fn split(acts: &[Act]) -> Split {
    let of = |kind: EffortKind| acts.iter().filter(move |act| act.kind == kind);
    let minutes: Vec<u64> =
        EffortKind::ALL.iter().map(|kind| of(*kind).map(|act| u64::from(weight(act.minutes))).sum()).collect();
    let total: u64 = minutes.iter().sum();
    let parts =
        EffortKind::ALL.iter().zip(&minutes).zip(shares(&minutes, WHOLE)).map(|((kind, minutes), tenths)| Part {
            kind: *kind,
            acts: count(of(*kind).count()),
            minutes: *minutes,
            tenths,
            target: target(*kind),
            off: if total == 0 { 0 } else { tenths.cast_signed() - target(*kind).cast_signed() },
        });
    let findings = findings(&minutes);
    Split {
        acts: count(acts.len()),
        minutes: total,
        by_default: count(acts.iter().filter(|act| act.minutes.is_none()).count()),
        parts: parts.collect(),
        distance: findings.iter().map(distance).max().unwrap_or(0),
        findings,
    }
}

pub(crate) fn count(acts: usize) -> u32 {
    u32::try_from(acts).unwrap_or(u32::MAX)
}

/// Shares of a `whole` that add up to exactly that: what rounding down leaves over goes to the largest remainders, among
/// equal ones to the first. All are 0 where nothing weighs anything.
pub fn shares(weights: &[u64], whole: u32) -> Vec<u32> {
    let total: u128 = weights.iter().copied().map(u128::from).sum();
    if total == 0 {
        return vec![0; weights.len()];
    }
    let exact: Vec<u128> = weights.iter().map(|weight| u128::from(*weight) * u128::from(whole)).collect();
    let mut tenths: Vec<u32> = exact.iter().map(|exact| u32::try_from(exact / total).unwrap_or(whole)).collect();
    let left = whole.saturating_sub(tenths.iter().sum());
    let mut places: Vec<usize> = (0..weights.len()).collect();
    places.sort_by_key(|place| std::cmp::Reverse(exact.get(*place).map_or(0, |exact| exact % total)));
    for place in places.into_iter().take(left as usize) {
        if let Some(tenths) = tenths.get_mut(place) {
            *tenths += 1;
        }
    }
    tenths
}

/// The fault and the gap of the minutes of Give, Share and Ask, decided on the minutes themselves and not on rounded
/// shares.
fn findings(minutes: &[u64]) -> Vec<Finding> {
    let [give, _, ask] = *minutes else { return Vec::new() };
    let total: u64 = minutes.iter().sum();
    if total == 0 {
        return vec![Finding::NothingLogged];
    }
    let (ask_over, give_short) = ((10 * ask).saturating_sub(total), (7 * total).saturating_sub(10 * give));
    let tenths = |tenfold: u64| u32::try_from((tenfold * 100).div_ceil(total)).unwrap_or(1000);
    let mut found = Vec::new();
    if ask_over > 0 {
        found.push(Finding::AskAboveTen { over: tenths(ask_over), minutes: ask_over });
    }
    if give_short > 0 {
        // With m minutes more, 10 (give + m) is to reach 7 (total + m).
        found.push(Finding::GiveBelowSeventy { short: tenths(give_short), minutes: give_short.div_ceil(3) });
    }
    found
}

/// Whatever is taken from Ask goes to Give, so the larger of fault and gap mends both.
fn distance(finding: &Finding) -> u32 {
    match finding {
        Finding::NothingLogged => 0,
        Finding::AskAboveTen { over, .. } => *over,
        Finding::GiveBelowSeventy { short, .. } => *short,
    }
}

/// Whether one more Ask of the default weight would leave Ask at a tenth at most.
pub(super) fn has_room_for_an_ask(split: &Split) -> bool {
    let ask = split.part(EffortKind::Ask).map_or(0, |part| part.minutes);
    10 * (ask + u64::from(DEFAULT_MINUTES)) <= split.minutes + u64::from(DEFAULT_MINUTES)
}

/// First and last day of each of `buckets` spans, as equal as can be, of the `days` days that end today.
pub(crate) fn spans(today: NaiveDate, days: u32, buckets: u32) -> Result<Vec<(NaiveDate, NaiveDate)>> {
    if !(1..=MOST_DAYS).contains(&days) || !(1..=days.min(MOST_BUCKETS)).contains(&buckets) {
        return Err(Error::invalid(FieldName::Amount, Reason::OutOfRange));
    }
    let (days, buckets) = (u64::from(days), u64::from(buckets));
    let ago = |days: u64| today.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN);
    let begins = |bucket: u64| days - bucket * days / buckets; // so many days before tomorrow
    Ok((0..buckets).map(|bucket| (ago(begins(bucket) - 1), ago(begins(bucket + 1)))).collect())
}

/// First and last day of the `days` days that end today.
pub(crate) fn span(today: NaiveDate, days: u32) -> Result<(NaiveDate, NaiveDate)> {
    Ok(spans(today, days, 1)?.first().copied().unwrap_or((today, today)))
}

/// The splits of spans of days.
pub(super) fn history(spans: &[(NaiveDate, NaiveDate)], acts: &[Act]) -> Vec<Span> {
    let span = |(from, until): &(NaiveDate, NaiveDate)| {
        let within: Vec<Act> = acts.iter().filter(|act| (*from..=*until).contains(&act.on)).copied().collect();
        Span { from: *from, until: *until, split: split(&within) }
    };
    spans.iter().map(span).collect()
}

/// Minutes that an act can take.
pub(crate) fn check_minutes(minutes: Option<u32>) -> Result<()> {
    match minutes {
        Some(minutes) if !(1..=LONGEST_ACT).contains(&minutes) => {
            Err(Error::invalid(FieldName::Amount, Reason::OutOfRange))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;

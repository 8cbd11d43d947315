//! How long a day may be and how much anybody may get: the method's rules, on plain values.

use std::collections::HashMap;
use std::hash::Hash;

use chrono::{Days, NaiveDate};

use super::{Limits, PutOffReason};
use crate::clock::monday;
use crate::error::{Error, FieldName, Reason, Result};

/// Things on a day's list, unless the user says otherwise (ours).
pub const DAY_LENGTH: u32 = 10;

/// Nudges about one person a week, unless the user says otherwise (ours).
pub const NUDGES_A_WEEK: u32 = 2;

/// The most of either.
pub const MOST: u32 = 100;

pub(super) fn check(limits: Limits) -> Result<()> {
    let fits = |number| (1..=MOST).contains(&number);
    if fits(limits.day_length) && fits(limits.nudges_a_week) {
        Ok(())
    } else {
        Err(Error::invalid(FieldName::Amount, Reason::OutOfRange))
    }
}

/// Something that wants to be on a day's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Proposed<Person> {
    /// The person it is about.
    pub(super) person: Option<Person>,
    /// Whether it is a nudge: nobody waits for it, and it has no last day.
    pub(super) nudge: bool,
    /// Whether it can't wait: its last day is here or has passed, or it bars others.
    pub(super) pressing: bool,
    /// The last day for it.
    pub(super) last: Option<NaiveDate>,
}

/// How often each person heard from the user in the day's week, until that day, by whom the user turned to on which day.
pub(super) fn heard<Person: Eq + Hash + Clone>(begun: &[(Person, NaiveDate)], day: NaiveDate) -> HashMap<Person, u32> {
    let week = monday(day)..=day;
    let mut heard = HashMap::new();
    for (person, _) in begun.iter().filter(|(_, on)| week.contains(on)) {
        *heard.entry(person.clone()).or_default() += 1;
    }
    heard
}

/// For each that is proposed for a day, in its order, whether it waits: why, and until which day. `had` says how often each
/// person heard from the user this week.
pub(super) fn pace<Person: Eq + Hash + Clone>(
    proposed: &[Proposed<Person>],
    mut had: HashMap<Person, u32>,
    limits: Limits,
    day: NaiveDate,
) -> Vec<Option<(PutOffReason, NaiveDate)>> {
    // What can't wait has its place before anything else is given one.
    let mut length = u32::try_from(proposed.iter().filter(|one| one.pressing).count()).unwrap_or(u32::MAX);
    for person in proposed.iter().filter(|one| one.pressing).filter_map(|one| one.person.clone()) {
        *had.entry(person).or_default() += 1;
    }
    let mut paced = Vec::with_capacity(proposed.len());
    for one in proposed {
        let heard = one.person.as_ref().and_then(|person| had.get(person)).copied().unwrap_or_default();
        let waits = match one {
            _ if one.pressing => None,
            _ if one.nudge && heard >= limits.nudges_a_week => Some((PutOffReason::EnoughThisWeek, next_monday(day))),
            _ if length >= limits.day_length => {
                Some((PutOffReason::DayFull, tomorrow(day).min(one.last.unwrap_or(NaiveDate::MAX))))
            }
            _ => None,
        };
        if waits.is_none() && !one.pressing {
            length = length.saturating_add(1);
            if let Some(person) = one.person.clone() {
                *had.entry(person).or_default() += 1;
            }
        }
        paced.push(waits);
    }
    paced
}

fn tomorrow(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(day)
}

fn next_monday(day: NaiveDate) -> NaiveDate {
    monday(day).checked_add_days(Days::new(7)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn thursday() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 19).unwrap()
    }

    fn nudge(person: u32) -> Proposed<u32> {
        Proposed { person: Some(person), nudge: true, pressing: false, last: None }
    }

    fn item(person: u32, last: Option<u64>) -> Proposed<u32> {
        let last = last.map(|days| thursday() + Days::new(days));
        Proposed { person: Some(person), nudge: false, pressing: last == Some(thursday()), last }
    }

    fn paced(proposed: &[Proposed<u32>], limits: Limits) -> Vec<Option<PutOffReason>> {
        let paced = pace(proposed, HashMap::new(), limits, thursday());
        paced.into_iter().map(|waits| waits.map(|(reason, _)| reason)).collect()
    }

    #[test]
    fn nobody_gets_more_nudges_a_week_than_were_set() {
        let limits = Limits { nudges_a_week: 1, ..Limits::default() };
        let enough = Some(PutOffReason::EnoughThisWeek);
        assert_eq!(paced(&[nudge(1), nudge(1), nudge(2)], limits), [None, enough, None]);
        let done = HashMap::from([(2, 1)]);
        let waits = pace(&[nudge(2)], done, limits, thursday());
        let monday = NaiveDate::from_ymd_opt(2026, 11, 23);
        assert_eq!(waits, [Some((PutOffReason::EnoughThisWeek, monday.unwrap()))], "they heard from the user already");
    }

    #[test]
    fn who_is_written_to_today_anyhow_needs_no_nudge_beyond() {
        let limits = Limits { nudges_a_week: 1, ..Limits::default() };
        assert_eq!(paced(&[nudge(1), item(1, Some(0))], limits), [Some(PutOffReason::EnoughThisWeek), None]);
    }

    #[test]
    fn a_day_is_short_enough_to_do_and_what_can_not_wait_is_never_put_off() {
        let limits = Limits { day_length: 2, ..Limits::default() };
        let full = Some(PutOffReason::DayFull);
        assert_eq!(paced(&[item(1, Some(2)), item(2, Some(2)), item(3, Some(2))], limits), [None, None, full]);
        assert_eq!(
            paced(&[item(1, Some(2)), item(2, Some(0)), item(3, Some(0)), item(4, Some(0))], limits),
            [full, None, None, None]
        );
    }

    fn proposed() -> impl Strategy<Value = Vec<Proposed<u32>>> {
        let item = (0_u32..4, proptest::option::of(0_u64..4)).prop_map(|(person, last)| item(person, last));
        proptest::collection::vec(prop_oneof![(0_u32..4).prop_map(nudge), item], 0..30)
    }

    proptest! {
        #[test]
        fn the_limits_hold_and_nothing_passes_its_last_day(
            proposed in proposed(),
            day_length in 1_u32..8,
            nudges_a_week in 1_u32..4,
            done in proptest::collection::hash_map(0_u32..4, 0_u32..4, 0..4),
        ) {
            let limits = Limits { day_length, nudges_a_week };
            let paced = pace(&proposed, done.clone(), limits, thursday());
            prop_assert_eq!(paced.len(), proposed.len(), "everything is either on the list or put off");
            let pressing = proposed.iter().filter(|one| one.pressing).count();
            let taken = paced.iter().filter(|waits| waits.is_none()).count();
            prop_assert!(taken <= pressing.max(day_length as usize));
            for (one, waits) in proposed.iter().zip(&paced) {
                prop_assert!(!(one.pressing && waits.is_some()));
                if let Some((_, until)) = waits {
                    prop_assert!(*until > thursday() && one.last.is_none_or(|last| *until <= last));
                }
            }
            for person in 0..4 {
                let of = |one: &&(&Proposed<u32>, &Option<_>)| one.0.person == Some(person) && one.1.is_none();
                let zipped: Vec<_> = proposed.iter().zip(&paced).collect();
                let nudged = zipped.iter().filter(of).filter(|(one, _)| one.nudge).count();
                let before = done.get(&person).copied().unwrap_or_default();
                prop_assert!(nudged <= nudges_a_week.saturating_sub(before) as usize);
            }
        }
    }
}

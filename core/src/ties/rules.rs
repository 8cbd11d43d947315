//! What giving and getting make of a relation: the method's rules, on plain values.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate};

use super::{Flow, Shape, Span};
use crate::effort::rules::weight;

/// Nothing is judged before there was giving or getting on so many days (ours): all that happens at one meeting is one
/// occasion, so that no meeting is judged.
pub const LEAST_OCCASIONS: usize = 4;

/// Nothing is judged before so many days lie between the first and the last occasion (ours).
pub const LEAST_DAYS: i64 = 60;

/// What is longer ago than so many days no longer shapes a relation (ours): two years.
pub const JUDGED_DAYS: u32 = 730;

/// A tie is one-way while less than one in so many goes the other way (ours), by acts and by minutes alike.
pub const ONE_WAY_BELOW: u64 = 4;

/// Something given or received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Act {
    /// The day it belongs to; a night belongs to the day it began.
    pub day: NaiveDate,
    /// Whether the user gave it; else they received it.
    pub given: bool,
    /// How long it took, if that is known.
    pub minutes: Option<u32>,
}

/// What went both ways.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Both {
    /// What the user gave.
    pub given: Flow,
    /// What the user received.
    pub received: Flow,
}

impl Both {
    fn take(&mut self, act: &Act) {
        let flow = if act.given { &mut self.given } else { &mut self.received };
        flow.acts = flow.acts.saturating_add(1);
        flow.minutes = flow.minutes.saturating_add(u64::from(weight(act.minutes)));
    }
}

/// What acts add up to.
pub fn both(acts: &[Act]) -> Both {
    let mut both = Both::default();
    for act in acts {
        both.take(act);
    }
    both
}

/// The same by quarters of a year, those in which there was something, the earliest first.
pub fn over_time(acts: &[Act]) -> Vec<Span> {
    let mut quarters: BTreeMap<NaiveDate, Both> = BTreeMap::new();
    for act in acts {
        quarters.entry(quarter(act.day)).or_default().take(act);
    }
    quarters.into_iter().map(|(from, Both { given, received })| Span { from, given, received }).collect()
}

/// The first day of the quarter that a day is in.
fn quarter(day: NaiveDate) -> NaiveDate {
    NaiveDate::from_ymd_opt(day.year(), day.month0() / 3 * 3 + 1, 1).unwrap_or(day)
}

/// Whether a day is one of the last `days`, today among them; what the clock says is still to come counts as well.
pub fn is_within(day: NaiveDate, days: u32, today: NaiveDate) -> bool {
    today.checked_sub_days(Days::new(u64::from(days))).is_none_or(|before| day > before)
}

/// What giving and getting make of a relation, judged over time: [`Shape::Quiet`] until there were
/// [`LEAST_OCCASIONS`] over [`LEAST_DAYS`], and one-way only where the count of acts and their minutes agree on it, so
/// that neither one large favour nor many small ones decide alone.
pub fn shape(acts: &[Act], today: NaiveDate) -> Shape {
    let recent: Vec<Act> = acts.iter().filter(|act| is_within(act.day, JUDGED_DAYS, today)).copied().collect();
    let days: BTreeSet<NaiveDate> = recent.iter().map(|act| act.day).collect();
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return Shape::Quiet };
    if days.len() < LEAST_OCCASIONS || (*last - *first).num_days() < LEAST_DAYS {
        return Shape::Quiet;
    }
    let Both { given, received } = both(&recent);
    if is_little(received, given) {
        Shape::OneWayGiving
    } else if is_little(given, received) {
        Shape::OneWayGetting
    } else {
        Shape::Mutual
    }
}

/// Whether one flow is little beside the other.
fn is_little(flow: Flow, other: Flow) -> bool {
    let little = |one: u64, other: u64| one.saturating_mul(ONE_WAY_BELOW) < one.saturating_add(other);
    little(u64::from(flow.acts), u64::from(other.acts)) && little(flow.minutes, other.minutes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::effort::rules::LONGEST_ACT;

    fn today() -> NaiveDate {
        "2026-11-19".parse().unwrap()
    }

    fn act(days_ago: u64, given: bool, minutes: Option<u32>) -> Act {
        Act { day: today() - Days::new(days_ago), given, minutes }
    }

    fn of(given: &[u64], received: &[u64]) -> Shape {
        let acts = |days: &[u64], given| days.iter().map(|day| act(*day, given, None)).collect::<Vec<_>>();
        shape(&[acts(given, true), acts(received, false)].concat(), today())
    }

    #[test]
    fn nothing_is_judged_before_there_was_something_on_four_days_over_two_months() {
        assert_eq!(of(&[90, 60, 30], &[]), Shape::Quiet, "three occasions");
        assert_eq!(of(&[90, 60, 30, 0], &[]), Shape::OneWayGiving);
        assert_eq!(of(&[59, 40, 20, 0], &[]), Shape::Quiet, "too short a time");
        assert_eq!(of(&[60, 40, 20, 0], &[]), Shape::OneWayGiving);
    }

    #[test]
    fn all_that_happens_at_one_meeting_is_one_occasion() {
        assert_eq!(of(&[], &[90, 90, 90, 90, 90, 60, 30]), Shape::Quiet);
        assert_eq!(of(&[], &[90, 60, 30, 0]), Shape::OneWayGetting);
    }

    #[test]
    fn a_tie_in_which_both_give_is_mutual_though_one_gives_more() {
        assert_eq!(of(&[90, 60, 30], &[0]), Shape::Mutual, "one in four");
        assert_eq!(of(&[120, 90, 60, 30], &[0]), Shape::OneWayGiving);
    }

    #[test]
    fn one_large_favour_outweighs_many_small_ones_and_is_outweighed_by_none() {
        let small: Vec<Act> = [120, 90, 60, 30, 20, 10].map(|day| act(day, true, None)).to_vec();
        assert_eq!(shape(&[small.clone(), vec![act(0, false, Some(480))]].concat(), today()), Shape::Mutual);
        assert_eq!(shape(&[small, vec![act(0, false, Some(5))]].concat(), today()), Shape::OneWayGiving);
    }

    #[test]
    fn what_is_more_than_two_years_ago_no_longer_shapes_a_tie() {
        assert_eq!(of(&[1000, 900, 850, 800], &[]), Shape::Quiet);
        assert_eq!(of(&[1000, 900, 850, 800], &[90, 60, 30, 0]), Shape::OneWayGetting);
    }

    #[test]
    fn an_act_without_minutes_weighs_the_default() {
        let flow = both(&[act(0, true, None), act(0, true, Some(45))]).given;
        assert_eq!(flow, Flow { acts: 2, minutes: u64::from(weight(None)) + 45 });
    }

    #[test]
    fn a_quarter_begins_with_its_first_month() {
        let firsts = ["2026-01-31", "2026-03-31", "2026-04-01", "2026-12-31"].map(|day| quarter(day.parse().unwrap()));
        assert_eq!(firsts.map(|day| day.to_string()), ["2026-01-01", "2026-01-01", "2026-04-01", "2026-10-01"]);
    }

    fn acts() -> impl Strategy<Value = Vec<Act>> {
        let one = (0_u64..900, any::<bool>(), proptest::option::of(1_u32..=LONGEST_ACT));
        proptest::collection::vec(one.prop_map(|(day, given, minutes)| act(day, given, minutes)), 0..30)
    }

    fn turned(acts: &[Act]) -> Vec<Act> {
        acts.iter().map(|act| Act { given: !act.given, ..*act }).collect()
    }

    proptest! {
        #[test]
        fn a_tie_seen_from_the_other_side_is_the_same_turned_round(acts in acts()) {
            let there = match shape(&acts, today()) {
                Shape::OneWayGiving => Shape::OneWayGetting,
                Shape::OneWayGetting => Shape::OneWayGiving,
                same => same,
            };
            prop_assert_eq!(shape(&turned(&acts), today()), there);
        }

        #[test]
        fn the_quarters_add_up_to_the_whole(acts in acts()) {
            let (whole, spans) = (both(&acts), over_time(&acts));
            prop_assert!(spans.is_sorted_by(|one, next| one.from < next.from));
            let sum = |flow: fn(&Span) -> Flow| spans.iter().map(flow).fold(Flow::default(), |sum, flow| Flow {
                acts: sum.acts + flow.acts,
                minutes: sum.minutes + flow.minutes,
            });
            prop_assert_eq!((sum(|span| span.given), sum(|span| span.received)), (whole.given, whole.received));
        }

        #[test]
        fn one_more_meeting_alone_judges_nobody(acts in proptest::collection::vec(any::<bool>(), 1..40)) {
            let night: Vec<Act> = acts.into_iter().map(|given| act(0, given, Some(LONGEST_ACT))).collect();
            prop_assert_eq!(shape(&night, today()), Shape::Quiet);
        }
    }
}

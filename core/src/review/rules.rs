//! The figures of the network quotient: pure functions of the acts they rest on. A contact with whom nothing happened is no
//! act, so that no figure can rise by it.

use chrono::{Days, NaiveDate};

use super::{Evidence, Measure, MeasureKind, Quotient};
use crate::clock::monday;
use crate::effort::rules::{Act, WHOLE, count, split};
use crate::error::{Error, FieldName, Reason, Result};

/// Days that are looked back on, unless told otherwise: a year's quarter, as for the split (ours).
pub const DAYS: u32 = 90;

/// Fewer known figures make no quotient (ours).
pub const LEAST_KNOWN: usize = 3;

/// A figure from here on needs no work (ours), in tenths of a percent.
pub const NEARLY_WHOLE: u32 = 950;

/// Who begins this share of the contact has all the initiative that is asked for (ours), in tenths of a percent: the
/// other half is theirs to begin.
pub const BEGUN_BY_ME: u32 = 500;

/// Most weeks that are looked back on.
pub const MOST_WEEKS: u32 = 520;

/// A figure, in tenths of a percent, from the acts of a span; `None` where there are none.
pub fn figure(kind: MeasureKind, acts: &[&Evidence]) -> Option<u32> {
    match kind {
        MeasureKind::Split => nearness(acts),
        MeasureKind::GiveAndGet => {
            let (given, received) = (weight(acts, true), weight(acts, false));
            share(given.min(given.max(received)), given.max(received))
        }
        MeasureKind::Initiative => {
            let begun = share(weight(acts, true), weight(acts, true) + weight(acts, false))?;
            Some((begun * WHOLE / BEGUN_BY_ME).min(WHOLE))
        }
        _ => share(weight(acts, true), weight(acts, true) + weight(acts, false)),
    }
}

fn weight(acts: &[&Evidence], good: bool) -> u64 {
    acts.iter().filter(|act| act.good == good).map(|act| u64::from(act.weight)).sum()
}

fn share(part: u64, whole: u64) -> Option<u32> {
    (u64::from(WHOLE) * part).checked_div(whole).and_then(|tenths| u32::try_from(tenths).ok())
}

/// What is left of the whole when the distance from 70-20-10 is taken off.
fn nearness(acts: &[&Evidence]) -> Option<u32> {
    let acts: Vec<Act> =
        acts.iter().filter_map(|act| Some(Act { kind: act.kind?, minutes: Some(act.weight), on: act.on })).collect();
    (!acts.is_empty()).then(|| WHOLE.saturating_sub(split(&acts).distance))
}

/// The quotient of the days from and until, by all acts there are.
pub(super) fn quotient((from, until): (NaiveDate, NaiveDate), acts: &[(MeasureKind, Evidence)]) -> Quotient {
    let days = Days::new(u64::try_from((until - from).num_days()).unwrap_or_default() + 1);
    let earlier = |day: NaiveDate| day.checked_sub_days(days).unwrap_or(NaiveDate::MIN);
    let measures: Vec<Measure> = MeasureKind::ALL
        .iter()
        .map(|kind| {
            let of = |from, until| within(acts, *kind, from, until);
            let (now, before) = (of(from, until), of(earlier(from), earlier(until)));
            Measure {
                kind: *kind,
                tenths: figure(*kind, &now),
                before: figure(*kind, &before),
                good: count(now.iter().filter(|act| act.good).count()),
                of: count(now.len()),
            }
        })
        .collect();
    Quotient {
        from,
        until,
        tenths: mean(measures.iter().map(|measure| measure.tenths)),
        before: mean(measures.iter().map(|measure| measure.before)),
        next: next(&measures),
        measures,
    }
}

fn within(acts: &[(MeasureKind, Evidence)], kind: MeasureKind, from: NaiveDate, until: NaiveDate) -> Vec<&Evidence> {
    let meant = |(of, act): &&(MeasureKind, Evidence)| *of == kind && (from..=until).contains(&act.on);
    acts.iter().filter(meant).map(|(_, act)| act).collect()
}

/// The mean of what is known.
fn mean(tenths: impl Iterator<Item = Option<u32>>) -> Option<u32> {
    let known: Vec<u32> = tenths.flatten().collect();
    let (sum, many) = (known.iter().sum::<u32>(), u32::try_from(known.len()).ok()?);
    (known.len() >= LEAST_KNOWN).then(|| sum / many)
}

/// The lowest figure, of equal ones the first, unless it is nearly whole.
fn next(measures: &[Measure]) -> Option<MeasureKind> {
    let known = measures.iter().filter_map(|measure| Some((measure.tenths?, measure.kind)));
    known.filter(|(tenths, _)| *tenths < NEARLY_WHOLE).min_by_key(|(tenths, _)| *tenths).map(|(_, kind)| kind)
}

/// How each cadence of a member was kept, from the day they joined: on which day it was, or should have been. A contact
/// keeps the one that runs and begins the next; of several within one, the last does.
pub(super) fn cadences(
    since: NaiveDate,
    every: u32,
    contacts: &[NaiveDate],
    today: NaiveDate,
) -> Vec<(NaiveDate, bool)> {
    let every = Days::new(u64::from(every.max(1)));
    let mut kept = Vec::new();
    let mut begun = since;
    while let Some(due) = begun.checked_add_days(every) {
        let within = contacts.iter().filter(|day| begun < **day && **day <= due).max();
        match within {
            Some(day) => kept.push((*day, true)),
            None if due < today => kept.push((due, false)),
            None => break,
        }
        begun = within.copied().unwrap_or(due);
    }
    kept
}

/// The Mondays of the last weeks, this one's the last.
pub(super) fn mondays(today: NaiveDate, weeks: u32) -> Result<Vec<NaiveDate>> {
    if !(1..=MOST_WEEKS).contains(&weeks) {
        return Err(Error::invalid(FieldName::Amount, Reason::OutOfRange));
    }
    let ago = |weeks: u32| monday(today).checked_sub_days(Days::new(7 * u64::from(weeks))).unwrap_or(NaiveDate::MIN);
    Ok((0..weeks).rev().map(ago).collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::effort::EffortKind;

    fn day(ago: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 19).unwrap() - Days::new(ago)
    }

    fn act(good: bool, weight: u32, ago: u64) -> Evidence {
        Evidence { on: day(ago), good, weight, kind: None, contact: None, name: None, event: None, what: None }
    }

    fn of(kind: MeasureKind, acts: &[Evidence]) -> Option<u32> {
        figure(kind, &acts.iter().collect::<Vec<_>>())
    }

    #[test]
    fn a_figure_is_the_share_of_the_acts_that_speak_for_the_user() {
        let acts = [act(true, 1, 0), act(true, 1, 5), act(false, 1, 9)];
        assert_eq!(of(MeasureKind::FollowUps, &acts), Some(666));
        assert_eq!(of(MeasureKind::FollowUps, &[]), None, "nothing to tell it by");
    }

    #[test]
    fn who_gives_more_than_they_get_has_the_whole_figure_and_no_more() {
        assert_eq!(of(MeasureKind::GiveAndGet, &[act(true, 60, 0), act(false, 30, 0)]), Some(1000));
        assert_eq!(of(MeasureKind::GiveAndGet, &[act(true, 15, 0), act(false, 60, 0)]), Some(250));
        assert_eq!(of(MeasureKind::GiveAndGet, &[act(true, 15, 0)]), Some(1000));
    }

    #[test]
    fn to_begin_half_of_the_contact_is_initiative_enough() {
        let begun = |mine: usize, theirs: usize| {
            let acts = [vec![act(true, 1, 0); mine], vec![act(false, 1, 0); theirs]].concat();
            of(MeasureKind::Initiative, &acts)
        };
        assert_eq!([begun(1, 1), begun(4, 1), begun(1, 3), begun(0, 3)], [Some(1000), Some(1000), Some(500), Some(0)]);
    }

    #[test]
    fn a_split_of_seventy_twenty_ten_is_whole() {
        let effort = |kind, minutes| Evidence { kind: Some(kind), ..act(kind == EffortKind::Give, minutes, 0) };
        let whole = [effort(EffortKind::Give, 70), effort(EffortKind::Share, 20), effort(EffortKind::Ask, 10)];
        assert_eq!(of(MeasureKind::Split, &whole), Some(1000));
        assert_eq!(of(MeasureKind::Split, &[effort(EffortKind::Ask, 10)]), Some(100));
    }

    #[test]
    fn a_quotient_wants_three_figures_and_names_the_lowest() {
        let span = (day(89), day(0));
        let two = [(MeasureKind::FollowUps, act(true, 1, 3)), (MeasureKind::Purpose, act(false, 1, 3))];
        assert_eq!(quotient(span, &two).tenths, None);
        assert_eq!(quotient(span, &two).next, Some(MeasureKind::Purpose));
        let three = [two.to_vec(), vec![(MeasureKind::Promises, act(true, 1, 3))]].concat();
        assert_eq!(quotient(span, &three).tenths, Some(666));
        let later = (day(0), day(0));
        assert_eq!(quotient(later, &three).measures[0].before, None, "the day before yesterday's yesterday");
        assert_eq!(quotient((day(2), day(0)), &three).before, Some(666));
    }

    #[test]
    fn what_is_nearly_whole_needs_no_work() {
        let good = [(MeasureKind::FollowUps, act(true, 1, 3))];
        assert_eq!(quotient((day(89), day(0)), &good).next, None);
    }

    #[test]
    fn weeks_begin_on_mondays() {
        let mondays = mondays(day(0), 2).unwrap(); // a Thursday
        assert_eq!(mondays, [day(10), day(3)]);
        assert!(super::mondays(day(0), 0).is_err() && super::mondays(day(0), 521).is_err());
    }

    #[test]
    fn a_cadence_is_kept_by_a_contact_within_it_and_each_one_missed_counts() {
        let kept = |contacts: &[u64]| {
            let contacts: Vec<NaiveDate> = contacts.iter().map(|ago| day(*ago)).collect();
            cadences(day(100), 30, &contacts, day(0)).into_iter().map(|(_, kept)| kept).collect::<Vec<_>>()
        };
        assert_eq!(kept(&[]), [false, false, false], "every thirty days of a hundred");
        assert_eq!(kept(&[80, 60, 40, 20]), [true, true, true, true]);
        assert_eq!(kept(&[99, 98, 97]), [true, false, false, false], "three days in a row are one");
        assert_eq!(kept(&[5]), [false, false, false, true], "late is late");
        assert_eq!(cadences(day(10), 30, &[], day(0)), [], "it still runs");
    }

    fn evidence() -> impl Strategy<Value = Vec<(MeasureKind, Evidence)>> {
        let kind = proptest::sample::select(MeasureKind::ALL);
        let effort = proptest::sample::select(EffortKind::ALL);
        let one =
            (kind, effort, any::<bool>(), 1_u32..200, 0_u64..400).prop_map(|(kind, effort, good, weight, ago)| {
                let good = if kind == MeasureKind::Split { effort == EffortKind::Give } else { good };
                (kind, Evidence { kind: Some(effort), ..act(good, weight, ago) })
            });
        proptest::collection::vec(one, 0..60)
    }

    proptest! {
        #[test]
        fn no_figure_leaves_its_scale(acts in evidence(), days in 1_u64..200) {
            let quotient = quotient((day(days - 1), day(0)), &acts);
            let figures = quotient.measures.iter().flat_map(|measure| [measure.tenths, measure.before]);
            prop_assert!(figures.chain([quotient.tenths, quotient.before]).flatten().all(|tenths| tenths <= WHOLE));
        }

        /// Where an act is one of several of its kind, one that went wrong never raises the figure, and one that went
        /// right never lowers it.
        #[test]
        fn a_good_act_never_lowers_a_figure_and_a_bad_one_never_raises_it(acts in evidence(), good: bool, weight in 1_u32..200) {
            for kind in MeasureKind::ALL.iter().filter(|kind| **kind != MeasureKind::Split) {
                let before: Vec<&Evidence> = acts.iter().filter(|(of, _)| of == kind).map(|(_, act)| act).collect();
                let more = act(good, weight, 0);
                let after: Vec<&Evidence> = before.iter().copied().chain([&more]).collect();
                let Some(before) = figure(*kind, &before) else { continue };
                let after = figure(*kind, &after).unwrap();
                let holds = if good { after >= before } else { after <= before };
                prop_assert!(holds, "{before} became {after}");
            }
        }
    }
}

use proptest::prelude::*;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn act(kind: EffortKind, minutes: u32) -> Act {
    Act { kind, minutes: Some(minutes), on: day("2026-11-19") }
}

fn of(give: u32, share: u32, ask: u32) -> Split {
    let acts = [(EffortKind::Give, give), (EffortKind::Share, share), (EffortKind::Ask, ask)];
    split(
        &acts
            .into_iter()
            .filter(|(_, minutes)| *minutes > 0)
            .map(|(kind, minutes)| act(kind, minutes))
            .collect::<Vec<_>>(),
    )
}

fn tenths(split: &Split) -> Vec<u32> {
    split.parts.iter().map(|part| part.tenths).collect()
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let kind = prop::sample::select(EffortKind::ALL.to_vec());
    let act = (kind, prop::option::of(1..=LONGEST_ACT), 0_u64..400).prop_map(|(kind, minutes, ago)| Act {
        kind,
        minutes,
        on: day("2026-11-19") - Days::new(ago),
    });
    prop::collection::vec(act, 0..40)
}

#[test]
fn ten_is_a_ceiling_and_seventy_a_floor_and_nothing_else_is_wrong() {
    assert_eq!(of(70, 20, 10).findings, []);
    assert_eq!(of(100, 0, 0).findings, [], "no Ask and no Share is no fault");
    assert_eq!(of(95, 0, 5).findings, []);
    assert_eq!(of(70, 30, 0).distance, 0);
    assert_eq!(of(70, 19, 11).findings, [Finding::AskAboveTen { over: 10, minutes: 10 }]);
    assert_eq!(of(69, 31, 0).findings, [Finding::GiveBelowSeventy { short: 10, minutes: 4 }]);
    let both = of(0, 0, 30);
    assert_eq!((both.findings.len(), both.distance), (2, 900));
}

#[test]
fn a_split_of_nothing_is_a_state_of_its_own() {
    let nothing = split(&[]);
    assert_eq!(nothing.findings, [Finding::NothingLogged]);
    assert_eq!((tenths(&nothing), nothing.distance), (vec![0, 0, 0], 0));
    assert!(nothing.parts.iter().all(|part| part.off == 0));
}

#[test]
fn a_hair_above_ten_is_a_fault_although_the_rounded_share_is_ten() {
    let split = of(7000, 1999, 1001);
    assert_eq!(tenths(&split), [700, 200, 100]);
    assert_eq!(split.findings, [Finding::AskAboveTen { over: 1, minutes: 10 }]);
}

#[test]
fn a_split_without_minutes_is_a_split_of_acts() {
    let bare = |kind| Act { kind, minutes: None, on: day("2026-11-19") };
    let acts = [EffortKind::Give, EffortKind::Give, EffortKind::Share, EffortKind::Ask].map(bare);
    let split = split(&acts);
    assert_eq!((tenths(&split), split.by_default), (vec![500, 250, 250], 4));
    assert_eq!(split.minutes, 4 * u64::from(DEFAULT_MINUTES));
}

#[test]
fn spans_are_refused_that_are_none() {
    let today = day("2026-11-19");
    for (days, buckets) in [(0, 1), (1, 0), (5, 6), (MOST_DAYS + 1, 1), (400, MOST_BUCKETS + 1)] {
        assert!(spans(today, days, buckets).is_err(), "{days} {buckets}");
    }
    assert_eq!(spans(today, 1, 1).unwrap(), [(today, today)]);
}

#[test]
fn there_is_room_for_an_ask_while_it_stays_a_tenth() {
    assert!(has_room_for_an_ask(&of(135, 0, 0)));
    assert!(!has_room_for_an_ask(&of(134, 0, 0)));
    assert!(!has_room_for_an_ask(&split(&[])));
}

proptest! {
    #[test]
    fn shares_add_up_to_the_whole(weights in prop::collection::vec(any::<u32>().prop_map(u64::from), 1..9), whole in 0..=WHOLE) {
        let sum: u32 = shares(&weights, whole).iter().sum();
        prop_assert_eq!(sum, if weights.iter().all(|weight| *weight == 0) { 0 } else { whole });
    }

    #[test]
    fn the_split_is_the_same_in_whichever_order_the_acts_came(acts in acts().prop_shuffle()) {
        let mut sorted = acts.clone();
        sorted.sort_by_key(|act| (act.kind, act.minutes, act.on));
        prop_assert_eq!(split(&acts), split(&sorted));
    }

    #[test]
    fn the_splits_of_nights_add_up_to_the_whole_however_the_acts_are_divided(acts in acts(), nights in prop::collection::vec(0_usize..5, 40)) {
        let whole = split(&acts);
        let of_night = |night: usize| {
            let own: Vec<Act> = acts.iter().zip(&nights).filter(|(_, of)| **of == night).map(|(act, _)| *act).collect();
            split(&own)
        };
        let parts: Vec<Split> = (0..5).map(of_night).collect();
        for (place, part) in whole.parts.iter().enumerate() {
            prop_assert_eq!(part.minutes, parts.iter().map(|split| split.parts[place].minutes).sum::<u64>());
            prop_assert_eq!(part.acts, parts.iter().map(|split| split.parts[place].acts).sum::<u32>());
        }
        prop_assert_eq!(whole.by_default, parts.iter().map(|split| split.by_default).sum::<u32>());
    }

    #[test]
    fn the_minutes_named_close_the_gap_and_one_less_does_not(acts in acts()) {
        for finding in split(&acts).findings {
            let (minutes, is_it) = match finding {
                Finding::NothingLogged => continue,
                Finding::AskAboveTen { minutes, .. } => (minutes, "ask"),
                Finding::GiveBelowSeventy { minutes, .. } => (minutes, "give"),
            };
            let left = |more: u64| {
                let mut more_acts = acts.clone();
                more_acts.push(act(EffortKind::Give, u32::try_from(more).unwrap()));
                split(&more_acts).findings.iter().any(|finding| match finding {
                    Finding::NothingLogged => false,
                    Finding::AskAboveTen { .. } => is_it == "ask",
                    Finding::GiveBelowSeventy { .. } => is_it == "give",
                })
            };
            prop_assert!(!left(minutes));
            prop_assert!(minutes == 1 || left(minutes - 1));
        }
    }

    #[test]
    fn a_give_never_widens_the_distance_and_an_ask_never_narrows_it(acts in acts(), minutes in 1..=LONGEST_ACT) {
        let with = |kind| split(&[acts.clone(), vec![act(kind, minutes)]].concat()).distance;
        let now = split(&acts).distance;
        prop_assert!(with(EffortKind::Give) <= now);
        prop_assert!(with(EffortKind::Ask) >= now);
    }

    #[test]
    fn spans_cover_every_day_once(days in 1_u32..800, buckets in 1_u32..=MOST_BUCKETS) {
        prop_assume!(buckets <= days);
        let spans = spans(day("2026-11-19"), days, buckets).unwrap();
        prop_assert_eq!(spans.len(), buckets as usize);
        prop_assert_eq!(spans[0].0, day("2026-11-19") - Days::new(u64::from(days) - 1));
        prop_assert_eq!(spans[spans.len() - 1].1, day("2026-11-19"));
        let lengths: Vec<i64> = spans.iter().map(|(from, until)| (*until - *from).num_days() + 1).collect();
        prop_assert!(lengths.iter().max().unwrap() - lengths.iter().min().unwrap() <= 1);
        prop_assert!(spans.windows(2).all(|pair| pair[0].1 + Days::new(1) == pair[1].0));
    }

    #[test]
    fn a_history_holds_every_act_of_its_days_once(acts in acts(), days in 1_u32..500, buckets in 1_u32..13) {
        prop_assume!(buckets <= days);
        let today = day("2026-11-19");
        let whole = history(&spans(today, days, 1).unwrap(), &acts)[0].split.clone();
        let parts = history(&spans(today, days, buckets).unwrap(), &acts);
        prop_assert_eq!(whole.minutes, parts.iter().map(|span| span.split.minutes).sum::<u64>());
        prop_assert_eq!(whole.acts, parts.iter().map(|span| span.split.acts).sum::<u32>());
    }
}

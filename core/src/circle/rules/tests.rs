use chrono::TimeDelta;
use proptest::prelude::*;

use super::*;
use crate::ties::Shape;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn known(chemistry: u8, felt: u8, shape: Shape) -> Known {
    let said = |value: u8| Some(value).filter(|value| *value > 0);
    Known { chemistry: said(chemistry), felt: said(felt), shape, role: Role::Other }
}

fn any_known() -> impl Strategy<Value = Known> {
    let shape = proptest::sample::select(Shape::ALL.to_vec());
    let role = proptest::sample::select(Role::ALL.to_vec());
    (0_u8..=5, 0_u8..=5, shape, role)
        .prop_map(|(chemistry, felt, shape, role)| Known { role, ..known(chemistry, felt, shape) })
}

#[test]
fn contact_is_due_so_many_days_after_the_last_one() {
    let since = day("2026-11-19");
    assert_eq!(due(None, since, 30), day("2026-12-19"), "nobody was in touch yet");
    assert_eq!(due(Some(day("2026-12-01")), since, 30), day("2026-12-31"));
    assert_eq!(due(Some(day("2026-01-31")), since, 30), day("2026-03-02"), "also before they became a member");
    assert_eq!((overdue(day("2026-12-19"), day("2026-12-19")), overdue(day("2026-12-19"), day("2026-12-26"))), (0, 7));
}

#[test]
fn a_week_late_is_more_for_who_is_seen_monthly() {
    let (due, today) = (day("2026-12-01"), day("2026-12-08"));
    assert!(urgency(due, 30, today) > urgency(due, 90, today));
    assert_eq!((urgency(due, 30, due), urgency(due, 30, day("2026-11-01"))), (1000, 0));
}

#[test]
fn nothing_speaks_for_who_is_only_known() {
    for group in Group::ALL {
        assert_eq!(belongs(&known(0, 0, Shape::Quiet), *group, None), None);
        assert_eq!(belongs(&known(0, 0, Shape::Quiet), *group, Some("sea water".into())), None);
    }
    assert_eq!(belongs(&known(3, 3, Shape::OneWayGiving), Group::Inner, None), None);
}

#[test]
fn chemistry_felt_mutuality_and_giving_both_ways_speak_for_somebody() {
    let points =
        |chemistry, felt, shape| belongs(&known(chemistry, felt, shape), Group::Inner, None).map(|of| of.points);
    assert_eq!(points(4, 0, Shape::Quiet), Some(2));
    assert_eq!(points(5, 0, Shape::Quiet), Some(3));
    assert_eq!(points(0, 5, Shape::Mutual), Some(6));
    assert_eq!(points(4, 2, Shape::Quiet), None, "it does not feel mutual");
    let reasons = belongs(&known(4, 5, Shape::Mutual), Group::Inner, Some("tide gauges".into())).unwrap().reasons;
    let purpose = Fit::Purpose { shared: "tide gauges".into() };
    assert_eq!(reasons, [Fit::Chemistry { chemistry: 4 }, Fit::Felt { felt: 5 }, Fit::Mutual, purpose]);
}

#[test]
fn a_role_speaks_for_its_group_and_anybody_may_be_in_the_inner_circle() {
    let ahead = Known { role: Role::Ahead, ..known(5, 0, Shape::Quiet) };
    assert_eq!(belongs(&ahead, Group::Peers, None), None);
    let reasons = [Fit::Chemistry { chemistry: 5 }, Fit::Role { role: Role::Ahead }];
    assert_eq!(belongs(&ahead, Group::Ahead, None).unwrap().reasons, reasons);
    assert!(belongs(&ahead, Group::Inner, None).is_some());
    assert_eq!(moves_to(Group::Peers, Role::Ahead), Some(Group::Ahead));
    assert_eq!(moves_to(Group::Inner, Role::Ahead), None);
    assert_eq!(moves_to(Group::Ahead, Role::Other), None);
}

#[test]
fn low_chemistry_is_a_veto_and_weighs_most_when_one_is_to_go() {
    assert_eq!(known(2, 5, Shape::Mutual).veto(), Some(2));
    assert_eq!(known(3, 1, Shape::OneWayGiving).veto(), None);
    let (cold, reasons) = release(&known(1, 5, Shape::Mutual), true, Some(2), 10);
    assert_eq!(reasons[0], ReleaseReason::LowChemistry { chemistry: 1 });
    let (silent, _) = release(&known(5, 5, Shape::Mutual), true, Some(400), 9000);
    let (one_way, reasons) = release(&known(5, 0, Shape::OneWayGetting), false, None, 0);
    assert!(cold > one_way && one_way > silent);
    let shape = Shape::OneWayGetting;
    assert_eq!(reasons, [ReleaseReason::OneWay { shape }, ReleaseReason::NeverMet, ReleaseReason::NeverInTouch]);
}

#[test]
fn a_tie_sleeps_after_half_a_year_and_a_network_when_half_of_it_does() {
    let today = day("2027-06-01");
    let ago = |days| Some(today - TimeDelta::days(days));
    assert_eq!((dormant_days(ago(179), today), dormant_days(ago(180), today)), (None, Some(180)));
    assert_eq!(dormant_days(None, today), None, "what never was awake does not sleep");
    assert!(worth_waking(&known(3, 0, Shape::Quiet), None).is_empty());
    assert!(worth_waking(&known(2, 5, Shape::Mutual), None).is_empty(), "the veto");
    assert_eq!(
        worth_waking(&known(0, 0, Shape::Quiet), Some(Group::Peers)),
        [DormantReason::Member { group: Group::Peers }]
    );
    assert!(!dormancy(2, 2).network, "two are no network");
    assert!(dormancy(6, 3).network && !dormancy(7, 3).network);
}

proptest! {
    #[test]
    fn more_chemistry_and_more_mutuality_never_speak_less_for_somebody(of in any_known(), group in 0_usize..3) {
        let group = Group::ALL[group];
        let points = |known: &Known| belongs(known, group, None).map_or(0, |of| of.points);
        for (one, other) in [(3, 4), (4, 5)] {
            let with = |chemistry| Known { chemistry: Some(chemistry), ..of.clone() };
            prop_assert!(points(&with(one)) <= points(&with(other)));
            let with = |felt| Known { felt: Some(felt), ..of.clone() };
            prop_assert!(points(&with(one)) <= points(&with(other)));
        }
    }

    #[test]
    fn somebody_whose_only_claim_is_to_be_there_never_belongs(role in 0_usize..3, group in 0_usize..3, shared in any::<bool>()) {
        let stranger = Known { role: Role::ALL[role], ..known(0, 0, Shape::Quiet) };
        prop_assert_eq!(belongs(&stranger, Group::ALL[group], shared.then(|| "boats".to_owned())), None);
        prop_assert!(worth_waking(&stranger, None).is_empty());
    }

    #[test]
    fn days_near_and_far_are_reckoned_with(last in -40_000_i64..40_000, every in 1_u32..=LONGEST_EVERY, today in -40_000_i64..40_000) {
        let start = day("2026-11-19");
        let (last, today) = (start + TimeDelta::days(last), start + TimeDelta::days(today));
        let due = due(Some(last), start, every);
        prop_assert_eq!((due - last).num_days(), i64::from(every));
        prop_assert_eq!(overdue(due, today) > 0, today > due);
        prop_assert_eq!(urgency(due, every, today) >= 1000, today >= due);
    }
}

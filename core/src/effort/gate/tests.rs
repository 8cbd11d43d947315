use proptest::prelude::*;

use super::*;

const DAY: i64 = 86_400_000;
const NOW: i64 = 2000 * DAY;

/// A relation of a year, met and in touch, with so many acts.
fn relation(gives: u32, shares: u32, asks: u32) -> Relation {
    let contacts_ms = (0..12).map(|month| NOW - month * 30 * DAY).collect();
    Relation { met_ms: Some(NOW - 360 * DAY), contacts_ms, gives, shares, asks }
}

fn any_relation() -> impl Strategy<Value = Relation> {
    let ago = || (0_i64..500).prop_map(|days| NOW - days * DAY);
    (prop::option::of(ago()), prop::collection::vec(ago(), 0..6), 0_u32..9, 0_u32..6, 0_u32..4).prop_map(
        |(met_ms, mut contacts_ms, gives, shares, asks)| {
            contacts_ms.extend(met_ms); // to meet is to be in touch
            Relation { met_ms, contacts_ms, gives, shares, asks }
        },
    )
}

fn missing(relation: &Relation) -> Vec<GateReason> {
    gate(relation, &Asked::default(), NOW).missing
}

#[test]
fn trust_comes_by_giving_then_by_letting_them_know_you() {
    let steps = [(0, 0), (0, 3), (1, 0), (1, 1), (2, 1)];
    let trusts = steps.map(|(gives, shares)| trust(&relation(gives, shares, 0)));
    assert_eq!(trusts, [Trust::None, Trust::None, Trust::Given, Trust::Known, Trust::Enough]);
}

#[test]
fn each_ask_takes_two_gives_and_a_share_before_it() {
    assert_eq!(missing(&relation(2, 1, 0)), []);
    assert_eq!(missing(&relation(2, 1, 1)), [GateReason::GiveMore { acts: 2 }, GateReason::ShareMore { acts: 1 }]);
    assert_eq!(missing(&relation(4, 2, 1)), []);
}

#[test]
fn somebody_met_this_week_was_just_met() {
    let met = |ago: i64| Relation { met_ms: Some(NOW - ago), ..relation(2, 1, 0) };
    assert_eq!(missing(&met(2 * DAY)), [GateReason::JustMet { days: 2 }]);
    assert_eq!(missing(&met(7 * DAY - 1)), [GateReason::JustMet { days: 6 }]);
    assert_eq!(missing(&met(7 * DAY)), []);
    assert_eq!(missing(&Relation { met_ms: None, ..relation(2, 1, 0) }), [GateReason::NotMet]);
}

#[test]
fn a_dormant_relation_is_not_revived_for_the_need() {
    let touched =
        |ago: &[i64]| Relation { contacts_ms: ago.iter().map(|days| NOW - days * DAY).collect(), ..relation(2, 1, 0) };
    assert_eq!(missing(&touched(&[300])), [GateReason::Dormant { days: 300 }], "the Ask itself would be the first");
    assert_eq!(missing(&touched(&[300, 3, 1])), [GateReason::Dormant { days: 297 }]);
    assert_eq!(missing(&touched(&[300, 15, 1])), [], "taken up well before");
    assert_eq!(missing(&touched(&[179])), []);
    assert_eq!(missing(&touched(&[180])), [GateReason::Dormant { days: 180 }]);
    assert_eq!(missing(&touched(&[])), []);
    let met_last_week = Relation { met_ms: Some(NOW - 8 * DAY), ..touched(&[8, 190]) };
    assert_eq!(missing(&met_last_week), [], "what was given before they met makes no silence");
}

#[test]
fn the_same_ask_to_three_others_is_one_to_many() {
    let asked = |others| gate(&relation(2, 1, 0), &Asked { others, ..Asked::default() }, NOW);
    assert!(asked(2).carries);
    assert_eq!(asked(3).missing, [GateReason::SameAskToMany { others: 3 }]);
    assert_eq!(asked(3).better, [BetterForm::AskOne]);
}

#[test]
fn what_the_text_says_is_named_first_with_its_better_form() {
    let asked = Asked { for_job: true, interest: Some("old maps".into()), ..Asked::default() };
    let gate = gate(&Relation { met_ms: Some(NOW), ..Relation::default() }, &asked, NOW);
    assert_eq!(gate.missing[0], GateReason::AsksForJob);
    assert_eq!(gate.better[0], BetterForm::SayWhy);
    assert!(gate.better.contains(&BetterForm::OfferTime { interest: Some("old maps".into()) }));
    let advice = gate.better.iter().filter(|form| **form == BetterForm::AskForAdvice).count();
    assert_eq!(advice, 1, "said once, though asking for a job and being just met both lead there");
}

proptest! {
    #[test]
    fn no_ask_raises_trust(before in any_relation(), ago in 0_i64..500) {
        let mut after = before.clone();
        after.asks += 1;
        after.contacts_ms.push(NOW - ago * DAY);
        prop_assert!(trust(&after) <= trust(&before));
        prop_assert!(gate(&after, &Asked::default(), NOW).missing.len() + 1 >= missing(&before).len());
    }

    #[test]
    fn a_give_never_worsens_the_next_acts_standing(before in any_relation(), ago in 0_i64..500, helped in any::<bool>()) {
        let mut after = before.clone();
        after.gives += u32::from(helped);
        after.contacts_ms.push(NOW - ago * DAY);
        prop_assert!(next(&after, NOW) >= next(&before, NOW));
        prop_assert!(trust(&after) >= trust(&before));
        let carries = |relation: &Relation| gate(relation, &Asked::default(), NOW).carries;
        prop_assert!(carries(&after) || !carries(&before));
    }

    #[test]
    fn a_share_never_lowers_trust(before in any_relation()) {
        let after = Relation { shares: before.shares + 1, ..before.clone() };
        prop_assert!(trust(&after) >= trust(&before));
    }

    #[test]
    fn an_ask_comes_next_only_where_the_gate_carries_it(relation in any_relation()) {
        let carries = gate(&relation, &Asked::default(), NOW).carries;
        prop_assert_eq!(next(&relation, NOW) == EffortKind::Ask, carries);
    }

    #[test]
    fn whatever_is_missing_has_a_better_form(relation in any_relation(), others in 0_u32..9, for_job in any::<bool>(), sells in any::<bool>()) {
        let gate = gate(&relation, &Asked { for_job, sells, others, ..Asked::default() }, NOW);
        prop_assert_eq!(gate.missing.is_empty(), gate.better.is_empty());
    }
}

use proptest::prelude::*;

use super::*;
use crate::clock::at;

/// Minutes after six as moments.
fn moments(minutes: &[i64]) -> Vec<Moment> {
    minutes.iter().map(|minute| moment(*minute)).collect()
}

fn moment(minute: i64) -> Moment {
    at(1_763_571_600_000 + minute * 60_000, "Europe/Copenhagen")
}

fn evening(captured: &[i64], waiting: &[i64], written: Option<i64>) -> Evening {
    Evening { captured: moments(captured), waiting: moments(waiting), written: written.map(moment) }
}

#[test]
fn an_hour_of_captures_asks_for_a_break_also_where_every_back_is_filled() {
    let evening = evening(&[0, 20, 50], &[], None);
    assert_eq!(break_reasons(&evening, &moment(59)), []);
    assert_eq!(break_reasons(&evening, &moment(60)), [BreakReason::Hour]);
    assert_eq!(break_due(&evening), Some(moment(60)));
}

#[test]
fn one_card_alone_is_no_hour_of_captures() {
    assert_eq!(break_due(&evening(&[0], &[], None)), None);
}

#[test]
fn an_hour_without_a_card_was_a_break() {
    let pause = evening(&[0, 20, 85, 100], &[], None);
    assert_eq!(break_reasons(&pause, &moment(110)), []);
    assert_eq!(break_reasons(&pause, &moment(145)), [BreakReason::Hour]);
    assert_eq!(break_reasons(&pause, &moment(160)), [], "nobody has come since");
}

#[test]
fn whoever_writes_a_back_has_stepped_aside() {
    let written = evening(&[0, 20, 50, 70, 80], &[], Some(61));
    assert_eq!(break_reasons(&written, &moment(90)), []);
    assert_eq!(break_reasons(&written, &moment(130)), [BreakReason::Hour]);
}

#[test]
fn the_third_empty_back_asks_at_once_and_the_first_after_an_hour() {
    let three = evening(&[0, 10, 12], &[0, 10, 12], None);
    assert_eq!(break_reasons(&three, &moment(11)), []);
    assert_eq!(break_reasons(&three, &moment(12)), [BreakReason::Backs]);
    assert_eq!(break_reasons(&three, &moment(61)), [BreakReason::Hour, BreakReason::Backs]);
    assert_eq!(break_reasons(&evening(&[0], &[0], None), &moment(60)), [BreakReason::Backs]);
}

fn ordered() -> impl Strategy<Value = Vec<i64>> {
    proptest::collection::vec(0_i64..400, 0..12).prop_map(|mut minutes| {
        minutes.sort_unstable();
        minutes
    })
}

proptest! {
    #[test]
    fn no_break_is_proposed_before_it_is_due_and_one_is_when_it_is(
        captured in ordered(),
        kept in proptest::collection::vec(any::<bool>(), 12),
        written in proptest::option::of(0_i64..400),
        now in 0_i64..600,
    ) {
        let waiting: Vec<i64> = captured.iter().zip(kept).filter(|(_, kept)| *kept).map(|(minute, _)| *minute).collect();
        let evening = evening(&captured, &waiting, written);
        let reasons = break_reasons(&evening, &moment(now));
        match break_due(&evening) {
            None => prop_assert!(reasons.is_empty()),
            Some(due) => {
                prop_assert!(reasons.is_empty() || due.at_ms <= moment(now).at_ms);
                prop_assert!(!break_reasons(&evening, &due).is_empty(), "what is armed holds when it rings");
            }
        }
        if !waiting.is_empty() {
            let late = moment(waiting[0] + 60);
            prop_assert!(break_reasons(&evening, &late).contains(&BreakReason::Backs));
        }
    }
}

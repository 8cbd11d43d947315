//! When a left card must be gone: a rule on plain values.

use chrono::TimeDelta;

use crate::clock::Moment;

/// Longest time a discarded card may stay when its night is never closed.
pub const LEFT_POCKET_GRACE: TimeDelta = TimeDelta::days(7);

/// Time for a change of mind about a card put left after its night was closed.
pub const AFTER_CLOSING_GRACE: TimeDelta = TimeDelta::hours(24);

/// The moment from which a left card must be gone: the earlier of its night's closing and [`LEFT_POCKET_GRACE`] after it
/// was put left; one put left after closing has [`AFTER_CLOSING_GRACE`]. `None` while an open promise holds it.
pub fn due(left: &Moment, closed: Option<&Moment>, held: bool) -> Option<Moment> {
    if held {
        return None;
    }
    let at_the_latest = left.plus(LEFT_POCKET_GRACE);
    Some(match closed {
        Some(closed) if left.at_ms > closed.at_ms => left.plus(AFTER_CLOSING_GRACE),
        Some(closed) if closed.at_ms < at_the_latest.at_ms => closed.clone(),
        _ => at_the_latest,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::clock::at;

    fn moment(at_ms: i64) -> Moment {
        at(at_ms, "Europe/Copenhagen")
    }

    #[test]
    fn a_card_of_a_night_never_closed_goes_after_seven_days() {
        assert_eq!(due(&moment(0), None, false), Some(moment(7 * 86_400_000)));
    }

    #[test]
    fn a_card_put_left_after_closing_stays_a_day() {
        assert_eq!(due(&moment(1000), Some(&moment(500)), false), Some(moment(1000 + 86_400_000)));
    }

    proptest! {
        #[test]
        fn a_held_card_is_never_due(left in 0_i64..1 << 40, closed in proptest::option::of(0_i64..1 << 40)) {
            prop_assert_eq!(due(&moment(left), closed.map(moment).as_ref(), true), None);
        }

        #[test]
        fn nothing_stays_longer_than_seven_days(left in 0_i64..1 << 40, closed in proptest::option::of(0_i64..1 << 40)) {
            let due = due(&moment(left), closed.map(moment).as_ref(), false).unwrap();
            prop_assert!(due.at_ms <= left + LEFT_POCKET_GRACE.num_milliseconds());
        }

        #[test]
        fn what_was_left_before_closing_goes_at_closing_at_the_latest(left in 0_i64..1 << 40, later in 0_i64..1 << 30) {
            let closed = moment(left + later);
            prop_assert!(due(&moment(left), Some(&closed), false).unwrap().at_ms <= closed.at_ms);
        }
    }
}

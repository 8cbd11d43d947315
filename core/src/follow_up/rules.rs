//! The method's rules for follow-ups, on plain values.

use chrono::{Days, NaiveDate};

use super::{ItemKind, QueueItem, Urgency};
use crate::error::{Error, FieldName, Reason, Result};

/// A follow-up is never later than this many days after the meeting.
pub const LATEST_AFTER_DAYS: u64 = 3;

/// The last day for following up a night: a civil date, ending at midnight in the event's zone.
pub fn deadline(night_of: NaiveDate) -> NaiveDate {
    after(night_of, LATEST_AFTER_DAYS)
}

/// The day a follow-up is planned for: the next one.
pub fn planned(night_of: NaiveDate) -> NaiveDate {
    after(night_of, 1)
}

fn after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
}

/// Whether a contact gets a follow-up for an event: a card of theirs is kept; or is still unsorted in a night that was
/// never closed; or they were known and met without a card.
pub fn wanted(kept_cards: u32, unsorted_cards: u32, never_closed: bool, met: bool) -> bool {
    kept_cards > 0 || (never_closed && unsorted_cards > 0) || met
}

/// Snoozing never passes the deadline silently.
pub(super) fn snooze(until: NaiveDate, deadline: NaiveDate, today: NaiveDate, late: bool) -> Result<()> {
    if until < today {
        return Err(Error::invalid(FieldName::When, Reason::InThePast));
    }
    if until > deadline && !late {
        return Err(Error::PastDeadline { deadline });
    }
    Ok(())
}

/// How urgent something with a last day is on a day.
pub fn urgency(deadline: Option<NaiveDate>, day: NaiveDate) -> Urgency {
    match deadline {
        Some(deadline) if deadline < day => Urgency::Overdue,
        Some(deadline) if deadline == day => Urgency::Today,
        _ => Urgency::Later,
    }
}

/// The order of the queue, as a text that sorts: cards to sort, then what is overdue, promises due, the nearest deadline,
/// then the better chemistry, those wanted, and the name. The id at the end makes it one order for every order in which
/// the cards came.
pub(super) fn place(item: &QueueItem) -> String {
    let rank = match (item.kind, item.urgency) {
        (ItemKind::Sort, _) => 0,
        (_, Urgency::Overdue) => 1,
        (ItemKind::Promise, _) => 2,
        (ItemKind::FollowUp, _) => 3,
    };
    let deadline = item.deadline.map_or_else(|| "~".to_owned(), |day| day.to_string());
    let chemistry = 9 - item.chemistry.unwrap_or(0);
    let fit = u8::from(!item.wanted);
    let name = item.name.as_deref().map(crate::store::fold::ascii).unwrap_or_default();
    format!("{rank}|{deadline}|{chemistry}|{fit}|{name}|{}", item.id)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_follow_up_is_planned_for_the_next_day_and_never_later_than_three() {
        assert_eq!(planned(day("2028-02-28")), day("2028-02-29"));
        assert_eq!(deadline(day("2028-02-28")), day("2028-03-02"));
    }

    #[test]
    fn snoozing_passes_the_deadline_only_when_that_is_said() {
        let (today, deadline) = (day("2026-11-20"), day("2026-11-22"));
        assert!(snooze(day("2026-11-22"), deadline, today, false).is_ok());
        assert!(matches!(snooze(day("2026-11-23"), deadline, today, false), Err(Error::PastDeadline { .. })));
        assert!(snooze(day("2026-11-23"), deadline, today, true).is_ok());
        assert!(snooze(day("2026-11-19"), deadline, today, true).is_err());
    }

    proptest! {
        #[test]
        fn an_unsorted_card_is_followed_up_only_when_its_night_was_never_closed(unsorted in 0_u32..9, never in any::<bool>()) {
            prop_assert_eq!(wanted(0, unsorted, never, false), unsorted > 0 && never);
            prop_assert!(wanted(1, unsorted, never, false));
            prop_assert!(wanted(0, unsorted, never, true));
        }
    }
}

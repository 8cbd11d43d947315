//! The method's rules for follow-ups, on plain values.

use chrono::{Days, NaiveDate};

use super::{ItemKind, QueueItem, Urgency};
use crate::clock::Moment;
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

/// The day a follow-up that is made today is planned for: the next one, and today for a card that comes late.
pub fn planned_from(night_of: NaiveDate, today: NaiveDate) -> NaiveDate {
    planned(night_of).max(today)
}

/// The day whose queue is shown when none is named: tomorrow's while a night is lived and until its daybreak, else today's.
pub(crate) fn queue_day(now: &Moment, a_night_tonight: bool) -> NaiveDate {
    if a_night_tonight { planned(now.night_of()) } else { now.date() }
}

fn after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
}

/// How a contact was met at an event.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Meeting {
    /// Their cards in the right pocket.
    pub kept: u32,
    /// Their cards not decided yet.
    pub unsorted: u32,
    /// Their cards in the left pocket.
    pub left: u32,
    /// Whether the night was never closed.
    pub never_closed: bool,
    /// Whether a conversation with them was counted.
    pub talked: bool,
}

/// Whether a meeting gets a follow-up: a card is kept; or is still unsorted in a night that was never closed; or they
/// were known and talked to, and no card of theirs went left.
pub fn wanted(meeting: Meeting) -> bool {
    meeting.kept > 0 || (meeting.never_closed && meeting.unsorted > 0) || (meeting.talked && meeting.left == 0)
}

/// Snoozing never passes the last day silently.
pub(super) fn snooze(until: NaiveDate, deadline: Option<NaiveDate>, today: NaiveDate, late: bool) -> Result<()> {
    if until < today {
        return Err(Error::invalid(FieldName::When, Reason::InThePast));
    }
    match deadline {
        Some(deadline) if until > deadline && !late => Err(Error::PastDeadline { deadline }),
        _ => Ok(()),
    }
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
        _ => 3,
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
        let (today, deadline) = (day("2026-11-20"), Some(day("2026-11-22")));
        assert!(snooze(day("2026-11-22"), deadline, today, false).is_ok());
        assert!(matches!(snooze(day("2026-11-23"), deadline, today, false), Err(Error::PastDeadline { .. })));
        assert!(snooze(day("2026-11-23"), deadline, today, true).is_ok());
        assert!(snooze(day("2026-11-19"), deadline, today, true).is_err());
        assert!(snooze(day("2027-11-19"), None, today, false).is_ok(), "what has no last day has none to pass");
    }

    proptest! {
        #[test]
        fn an_unsorted_card_is_followed_up_only_when_its_night_was_never_closed(unsorted in 0_u32..9, never in any::<bool>()) {
            let meeting = Meeting { unsorted, never_closed: never, ..Meeting::default() };
            prop_assert_eq!(wanted(meeting), unsorted > 0 && never);
            let kept = Meeting { kept: 1, ..meeting };
            prop_assert!(wanted(kept));
            let talked = Meeting { talked: true, ..meeting };
            prop_assert!(wanted(talked));
        }

        #[test]
        fn who_went_left_is_not_followed_up_for_having_been_talked_to(left in 1_u32..9, unsorted in 0_u32..9) {
            let meeting = Meeting { left, unsorted, talked: true, ..Meeting::default() };
            prop_assert!(!wanted(meeting));
        }

        #[test]
        fn nothing_is_planned_for_a_day_that_has_passed(night in 0_u64..9000, late in 0_u64..30) {
            let (night, late) = (day("2020-01-01") + Days::new(night), Days::new(late));
            let planned = planned_from(night, night + late);
            prop_assert!(planned > night && planned >= night + late);
        }
    }
}

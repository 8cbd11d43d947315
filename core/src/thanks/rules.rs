//! The method's rules for what follows a favour, on plain values.

use chrono::{Days, NaiveDate};

use super::ThanksKind;
use crate::follow_up::EffortKind;
use crate::follow_up::rules::{deadline, planned_from};

/// How long after an answered Ask its report is planned: by then something may have come of it (ours).
pub const REPORT_AFTER_DAYS: u64 = 14;

/// How long after an answered Ask a next Give is planned (ours).
pub const GIVE_AFTER_DAYS: u64 = 30;

/// When something is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The day it is planned for; never one that has passed.
    pub planned: NaiveDate,
    /// The last day for it.
    pub deadline: Option<NaiveDate>,
}

/// When to do what follows something of `day`, planned on the day `today`. Thanks are due as follow-ups are; a report and
/// a next Give have no last day, since a relation is no account.
pub fn plan(kind: ThanksKind, day: NaiveDate, today: NaiveDate) -> Plan {
    let after = |days| day.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX).max(today);
    match kind {
        ThanksKind::Thanks => Plan { planned: planned_from(day, today), deadline: Some(deadline(day)) },
        ThanksKind::Report => Plan { planned: after(REPORT_AFTER_DAYS), deadline: None },
        ThanksKind::Give => Plan { planned: after(GIVE_AFTER_DAYS), deadline: None },
    }
}

/// As what doing it counts, unless the user says otherwise.
pub fn effort(kind: ThanksKind) -> EffortKind {
    match kind {
        ThanksKind::Thanks | ThanksKind::Report => EffortKind::Share,
        ThanksKind::Give => EffortKind::Give,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn thanks_are_planned_for_the_next_day_with_three_days_time() {
        let plan = plan(ThanksKind::Thanks, day("2028-02-28"), day("2028-02-28"));
        assert_eq!(plan, Plan { planned: day("2028-02-29"), deadline: Some(day("2028-03-02")) });
    }

    #[test]
    fn a_report_waits_two_weeks_and_a_give_a_month_and_neither_is_ever_overdue() {
        let today = day("2026-11-19");
        assert_eq!(plan(ThanksKind::Report, today, today), Plan { planned: day("2026-12-03"), deadline: None });
        assert_eq!(plan(ThanksKind::Give, today, today), Plan { planned: day("2026-12-19"), deadline: None });
    }

    proptest! {
        #[test]
        fn nothing_is_planned_for_a_day_that_has_passed(of in 0_u64..9000, late in 0_u64..60) {
            let of = day("2020-01-01") + Days::new(of);
            let today = of + Days::new(late);
            for kind in ThanksKind::ALL {
                let plan = plan(*kind, of, today);
                prop_assert!(plan.planned > of && plan.planned >= today);
                prop_assert_eq!(plan.deadline.is_some(), *kind == ThanksKind::Thanks);
            }
        }
    }
}

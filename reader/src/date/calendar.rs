//! Arithmetic on civil days. Weeks are ISO 8601: they begin on Monday, and belong to the year that has their Thursday.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// The first such weekday after a day.
pub(super) fn next_weekday(from: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    let ahead = (weekday.num_days_from_monday() + 6 - from.weekday().num_days_from_monday()) % 7 + 1;
    from.checked_add_days(Days::new(ahead.into()))
}

/// A weekday of the ISO week that lies `weeks` after the one of `from`.
pub(super) fn weekday_of_week(from: NaiveDate, weeks: u32, weekday: Weekday) -> Option<NaiveDate> {
    let monday = from.checked_sub_days(Days::new(from.weekday().num_days_from_monday().into()))?;
    monday.checked_add_days(Days::new(u64::from(weeks) * 7 + u64::from(weekday.num_days_from_monday())))
}

/// A weekday of a numbered week: of this ISO year, or of the next one if that is past.
/// `None` where the year has no such week.
pub(super) fn weekday_of_numbered_week(from: NaiveDate, week: u32, weekday: Weekday) -> Option<NaiveDate> {
    let year = from.iso_week().year();
    let this = NaiveDate::from_isoywd_opt(year, week, weekday)?;
    if this >= from { Some(this) } else { NaiveDate::from_isoywd_opt(year.checked_add(1)?, week, weekday) }
}

/// The last of Monday to Friday in the month that lies `months` after the one of `from`.
pub(super) fn last_working_day(from: NaiveDate, months: u32) -> Option<NaiveDate> {
    let next = from.with_day(1)?.checked_add_months(Months::new(months.checked_add(1)?))?;
    let last = next.pred_opt()?;
    let over = last.weekday().num_days_from_monday().saturating_sub(4);
    last.checked_sub_days(Days::new(over.into()))
}

/// How many months ahead the next such month is, 0 for the present one.
pub(super) fn months_until(from: NaiveDate, month: u32) -> u32 {
    (month + 11 - from.month0()) % 12
}

/// The next such date on or after a day. A leap day may be years ahead.
pub(super) fn next_date(from: NaiveDate, day: u32, month: u32) -> Option<NaiveDate> {
    (0..=8).filter_map(|ahead| NaiveDate::from_ymd_opt(from.year() + ahead, month, day)).find(|date| *date >= from)
}

/// The next day with that number, on or after a day.
pub(super) fn next_day_number(from: NaiveDate, day: u32) -> Option<NaiveDate> {
    let first = from.with_day(1)?;
    (0..=3).filter_map(|ahead| first.checked_add_months(Months::new(ahead))?.with_day(day)).find(|date| *date >= from)
}

/// `days` after a day.
pub(super) fn days_after(from: NaiveDate, days: u32) -> Option<NaiveDate> {
    from.checked_add_days(Days::new(days.into()))
}

/// The same day of a later month, or that month's last.
pub(super) fn months_after(from: NaiveDate, months: u32) -> Option<NaiveDate> {
    from.checked_add_months(Months::new(months))
}

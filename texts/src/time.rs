//! Days and times of day as the languages write them. Names of days and months are texts (`time.ftl`), and so are the
//! patterns that put them together.
//!
//! The 24-hour clock everywhere. Danish writes `21.40`, as its spelling authority has it; Norwegian allows both marks and
//! the colon is what clocks and timetables show, so Norwegian writes `21:40` like the others.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use crate::Arg;
use crate::bundle::{self, Locale};

/// How much of a day is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DayForm {
    /// `long`: "torsdag den 19. november".
    Long,
    /// `full`, with the year: "torsdag den 19. november 2026".
    Full,
    /// `short`, for lists: "19. nov.".
    Short,
    /// `weekday`: "torsdag".
    Weekday,
    /// `brief`, for narrow columns: "tor. 19. nov.".
    Brief,
    /// `date`, without the weekday: "19. november".
    Date,
    /// `numeric`, with the year: "19.11.2026".
    Numeric,
}

impl DayForm {
    /// The form by its name in a text.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "long" => Self::Long,
            "full" => Self::Full,
            "short" => Self::Short,
            "weekday" => Self::Weekday,
            "brief" => Self::Brief,
            "date" => Self::Date,
            "numeric" => Self::Numeric,
            _ => return None,
        })
    }

    fn key(self) -> &'static str {
        match self {
            Self::Long => "day-long",
            Self::Full => "day-full",
            Self::Short => "day-short",
            Self::Weekday => "day-weekday",
            Self::Brief => "day-brief",
            Self::Date => "day-date",
            Self::Numeric => "day-numeric",
        }
    }
}

/// Days ahead from which a day bears its year: the same month of the next year is taken for it.
const FAR_AHEAD: i64 = 300;

/// Whether a day is taken for one of another year, as seen from today.
fn needs_year(day: NaiveDate, today: NaiveDate) -> bool {
    day.year() < today.year() || (day - today).num_days() > FAR_AHEAD
}

/// A day as seen from today: with its year where the form has none and it is needed.
pub fn day(locale: Locale, day: NaiveDate, form: DayForm, today: Option<NaiveDate>) -> String {
    let plain = plain(locale, day, form);
    let is_whole = matches!(form, DayForm::Full | DayForm::Numeric | DayForm::Weekday);
    if is_whole || !today.is_some_and(|today| needs_year(day, today)) {
        return plain;
    }
    let args = [("day", Arg::from(&plain)), ("year", Arg::from(day.year().to_string()))];
    bundle::format(locale, "day-of-year", &args).unwrap_or(plain)
}

fn plain(locale: Locale, day: NaiveDate, form: DayForm) -> String {
    let name = |prefix: &str, number: u32| bundle::format(locale, &format!("{prefix}{number}"), &[]);
    let named = |prefix: &str, number: u32| Arg::from(name(prefix, number).unwrap_or_default());
    let weekday = day.weekday().number_from_monday();
    let year = day.year().to_string();
    let two_digits = |number: u32| Arg::from(format!("{number:02}"));
    let args: &[(&str, Arg)] = match form {
        DayForm::Numeric => {
            &[("day", two_digits(day.day())), ("month", two_digits(day.month())), ("year", Arg::from(&year))]
        }
        DayForm::Weekday => &[("weekday", named("weekday-", weekday))],
        DayForm::Date => &[("day", day.day().into()), ("month", named("month-", day.month()))],
        DayForm::Short => &[("day", day.day().into()), ("month", named("month-short-", day.month()))],
        DayForm::Brief => &[
            ("weekday", named("weekday-short-", weekday)),
            ("day", day.day().into()),
            ("month", named("month-short-", day.month())),
        ],
        DayForm::Long | DayForm::Full => &[
            ("weekday", named("weekday-", weekday)),
            ("day", day.day().into()),
            ("month", named("month-", day.month())),
            ("year", Arg::from(&year)),
        ],
    };
    bundle::format(locale, form.key(), args).unwrap_or_else(|| day.to_string())
}

pub fn time(locale: Locale, time: NaiveTime) -> String {
    let mark = if locale == Locale::Da { '.' } else { ':' };
    format!("{:02}{mark}{:02}", time.hour(), time.minute())
}

pub fn moment(locale: Locale, moment: NaiveDateTime, today: Option<NaiveDate>) -> String {
    let args = [
        ("day", Arg::from(day(locale, moment.date(), DayForm::Long, today))),
        ("time", Arg::from(time(locale, moment.time()))),
    ];
    bundle::format(locale, "moment-long", &args).unwrap_or_else(|| moment.to_string())
}

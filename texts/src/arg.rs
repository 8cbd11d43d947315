use std::borrow::Cow;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// What is filled into a text. The text decides the form: `{ $due }` is the day written out, `{ DAY($due, form: "short") }`
/// is short; see [`crate::DayForm`] for the forms.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Text as it stands: a name, a place.
    Text(Cow<'a, str>),
    /// A count. Texts choose their plural by it.
    Whole(i64),
    /// A measure; up to two decimals are shown unless the text says otherwise with `NUMBER`.
    Decimal(f64),
    /// A day.
    Day(NaiveDate),
    /// A time of day.
    Time(NaiveTime),
    /// A day and a time of day.
    Moment(NaiveDateTime),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<i32> for Arg<'_> {
    fn from(number: i32) -> Self {
        Self::Whole(number.into())
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Whole(number.into())
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Whole(number)
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Whole(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<f64> for Arg<'_> {
    fn from(number: f64) -> Self {
        Self::Decimal(number)
    }
}

impl From<NaiveDate> for Arg<'_> {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl From<NaiveTime> for Arg<'_> {
    fn from(time: NaiveTime) -> Self {
        Self::Time(time)
    }
}

impl From<NaiveDateTime> for Arg<'_> {
    fn from(moment: NaiveDateTime) -> Self {
        Self::Moment(moment)
    }
}

use std::fmt;
use std::str::FromStr;

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use serde::{Deserialize, Serialize};

/// When something was written: what "tomorrow" and "on Friday" are counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occasion {
    /// Local time of writing.
    pub now: NaiveDateTime,
    /// Local date on which the night began.
    pub night_of: NaiveDate,
}

impl Occasion {
    /// Hour at which a night is over, everywhere: what is said before it still belongs to the evening.
    pub const DAYBREAK_HOUR: u32 = 4;

    /// The day that relative dates count from: the night's own until daybreak of the next day, then the day of writing.
    pub fn reference_day(&self) -> NaiveDate {
        let still_night = self.night_of.checked_add_days(Days::new(1)).is_some_and(|next| {
            self.now.date() < next || (self.now.date() == next && self.now.hour() < Self::DAYBREAK_HOUR)
        });
        if still_night { self.night_of } else { self.now.date() }
    }

    /// An occasion outside any night.
    pub fn on(day: NaiveDate) -> Self {
        Self { now: day.and_time(NaiveTime::MIN), night_of: day }
    }
}

/// A country as ISO 3166-1 alpha-2, in capitals: where a number without a country code is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Region([u8; 2]);

impl Region {
    /// Denmark.
    pub const DK: Self = Self(*b"DK");

    /// Two capital letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("ZZ")
    }
}

/// The text was not two Latin letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotARegion;

impl fmt::Display for NotARegion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a country is two letters, as in DK")
    }
}

impl std::error::Error for NotARegion {}

impl FromStr for Region {
    type Err = NotARegion;

    fn from_str(text: &str) -> Result<Self, NotARegion> {
        match text.as_bytes() {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Ok(Self([a.to_ascii_uppercase(), b.to_ascii_uppercase()]))
            }
            _ => Err(NotARegion),
        }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl TryFrom<String> for Region {
    type Error = NotARegion;

    fn try_from(text: String) -> Result<Self, NotARegion> {
        text.parse()
    }
}

impl From<Region> for String {
    fn from(region: Region) -> Self {
        region.as_str().to_owned()
    }
}

impl Serialize for Region {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Region {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

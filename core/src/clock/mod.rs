//! Time: instants with the zone they were lived in, civil dates for deadlines and plans, and the night that a moment
//! belongs to. Zone data sits behind this module alone.

mod chance;
mod zone;
mod zone_data;

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};

pub(crate) use chance::Chance;
pub use zone::{at, instant, is_known_zone};

use crate::reader::Occasion;

/// An instant, with the zone and the offset it was lived in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Moment {
    /// Milliseconds since 1970-01-01T00:00Z.
    pub at_ms: i64,
    /// IANA name of the zone, as the phone gave it.
    pub zone: String,
    /// Seconds east of Greenwich at that instant. It stands where the zone is not known.
    pub offset_seconds: i32,
}

/// Where the time comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "source", rename_all = "snake_case")]
pub enum TimeSource {
    /// The machine's clock.
    System {
        /// IANA name of the zone the phone is in.
        zone: String,
    },
    /// A clock that stands still until it is set: for tests, and for a night entered afterwards.
    Manual {
        /// Milliseconds since 1970-01-01T00:00Z.
        at_ms: i64,
        /// IANA name.
        zone: String,
    },
}

impl TimeSource {
    /// A clock that stands at a local time.
    pub fn manual(local: NaiveDateTime, zone: &str) -> Self {
        Self::Manual { at_ms: instant(local, zone).at_ms, zone: zone.to_owned() }
    }

    pub(crate) fn now(&self) -> Moment {
        match self {
            Self::Manual { at_ms, zone } => at(*at_ms, zone),
            Self::System { zone } => {
                let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
                at(i64::try_from(since.as_millis()).unwrap_or(i64::MAX), zone)
            }
        }
    }
}

impl Moment {
    /// Date and time as the clock on the wall showed them.
    pub fn local(&self) -> NaiveDateTime {
        let local_ms = self.at_ms.saturating_add(i64::from(self.offset_seconds) * 1000);
        DateTime::from_timestamp_millis(local_ms).unwrap_or_default().naive_utc()
    }

    /// The date on the wall.
    pub fn date(&self) -> NaiveDate {
        self.local().date()
    }

    /// The day whose night this moment belongs to: until daybreak it is still the evening before.
    pub fn night_of(&self) -> NaiveDate {
        (self.local() - TimeDelta::hours(i64::from(Occasion::DAYBREAK_HOUR))).date()
    }

    /// The moment as an occasion of a night, for the reader.
    pub(crate) fn occasion(&self, night_of: NaiveDate) -> Occasion {
        Occasion { now: self.local(), night_of }
    }

    /// This moment moved by a span, in the same zone.
    pub(crate) fn plus(&self, span: TimeDelta) -> Self {
        at(self.at_ms.saturating_add(span.num_milliseconds()), &self.zone)
    }
}

/// The Monday of a day's week.
pub(crate) fn monday(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday()))).unwrap_or(day)
}

/// The instant at which the night of a day is over: daybreak of the day after.
pub(crate) fn daybreak_after(night_of: NaiveDate, zone: &str) -> Moment {
    let daybreak = NaiveTime::from_hms_opt(Occasion::DAYBREAK_HOUR, 0, 0).unwrap_or_default();
    instant((night_of + Days::new(1)).and_time(daybreak), zone)
}

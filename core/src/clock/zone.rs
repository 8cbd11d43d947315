//! From local time to instants and back. Rules are `jiff`'s to apply; where they come from is `zone_data`'s to know.

use chrono::{Datelike, NaiveDateTime, Timelike};
use jiff::Timestamp;
use jiff::civil;
use jiff::tz::{Offset, TimeZone};

use super::Moment;
use super::zone_data::rules_of;

/// Whether the zone's rules are known here.
pub fn is_known_zone(zone: &str) -> bool {
    rules_of(zone).is_some()
}

/// The moment at an instant, as lived in a zone. An unknown zone is kept by name and read as UTC, unless its name tells
/// the offset (`+02:00`): a capture is never refused for it.
///
/// Instants are held between the years 1 and 9999.
pub fn at(at_ms: i64, zone: &str) -> Moment {
    let at_ms = at_ms.clamp(YEAR_1_MS, YEAR_9999_MS);
    let offset = match Timestamp::from_millisecond(at_ms) {
        Ok(instant) => rules(zone).to_offset(instant),
        Err(_) => Offset::UTC,
    };
    Moment { at_ms, zone: zone.to_owned(), offset_seconds: offset.seconds() }
}

/// The third of January of the year 1, so that no zone's local time lies before it.
const YEAR_1_MS: i64 = -62_135_424_000_000;
/// The twenty-ninth of December 9999, likewise.
const YEAR_9999_MS: i64 = 253_402_041_600_000;

/// The moment at a local time. A time that the spring change skips moves forward by what was skipped; of a time that
/// the autumn change repeats, the first is meant.
pub fn instant(local: NaiveDateTime, zone: &str) -> Moment {
    let at_ms = civil_time(local)
        .and_then(|civil| rules(zone).to_ambiguous_timestamp(civil).compatible().ok())
        .map_or_else(|| local.and_utc().timestamp_millis(), Timestamp::as_millisecond);
    at(at_ms, zone)
}

fn rules(zone: &str) -> TimeZone {
    rules_of(zone).unwrap_or_else(|| TimeZone::fixed(named_offset(zone).unwrap_or(Offset::UTC)))
}

/// The offset in a name such as `+02:00` or `UTC-5`.
fn named_offset(zone: &str) -> Option<Offset> {
    let name = zone.trim_start_matches("UTC").trim_start_matches("GMT");
    let (sign, digits) = match name.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let (hours, minutes) = digits.split_once(':').unwrap_or((digits, "0"));
    let seconds = hours.parse::<i32>().ok()? * 3600 + minutes.parse::<i32>().ok()? * 60;
    Offset::from_seconds(sign * seconds).ok()
}

fn civil_time(local: NaiveDateTime) -> Option<civil::DateTime> {
    let small = |number: u32| i8::try_from(number).ok();
    civil::DateTime::new(
        i16::try_from(local.year()).ok()?,
        small(local.month())?,
        small(local.day())?,
        small(local.hour())?,
        small(local.minute())?,
        small(local.second())?,
        i32::try_from(local.nanosecond().min(999_999_999)).ok()?,
    )
    .ok()
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta};

    use super::*;

    fn local(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn a_time_that_spring_skips_moves_forward() {
        let moment = instant(local("2026-03-29T02:30:00"), "Europe/Copenhagen");
        assert_eq!(moment.local(), local("2026-03-29T03:30:00"));
        let moment = instant(local("2027-03-14T02:30:00"), "America/New_York");
        assert_eq!(moment.local(), local("2027-03-14T03:30:00"));
    }

    #[test]
    fn of_a_time_that_autumn_repeats_the_first_is_meant() {
        let moment = instant(local("2026-10-25T02:30:00"), "Europe/Copenhagen");
        assert_eq!(moment.offset_seconds, 7200);
        let moment = instant(local("2026-04-05T02:30:00"), "Australia/Sydney");
        assert_eq!(moment.offset_seconds, 11 * 3600);
    }

    #[test]
    fn an_unknown_zone_is_kept_by_name_and_falls_back_to_the_offset_it_names() {
        assert_eq!(at(0, "Mars/Olympus").zone, "Mars/Olympus");
        assert_eq!(at(0, "Mars/Olympus").offset_seconds, 0);
        assert_eq!(at(0, "+05:45").offset_seconds, 5 * 3600 + 45 * 60);
        assert_eq!(at(0, "UTC-3").offset_seconds, -3 * 3600);
        assert!(!is_known_zone("Mars/Olympus"));
    }

    #[test]
    fn instants_far_away_do_not_panic() {
        for at_ms in [i64::MIN, i64::MAX, 0] {
            let _ = at(at_ms, "Europe/Oslo").local();
        }
        let _ = instant(NaiveDateTime::MAX - TimeDelta::days(1), "Europe/Oslo");
        let _ = instant(DateTime::<chrono::Utc>::MIN_UTC.naive_utc(), "Europe/Oslo");
    }
}

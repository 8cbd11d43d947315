//! Days, nights and deadlines, wherever and whenever they are lived.
#![allow(clippy::unwrap_used, reason = "tests and their helpers")]

mod common;

use chrono::{NaiveDate, TimeDelta};
use common::time;
use twopocket_core::card::Capture;
use twopocket_core::clock::{TimeSource, at, instant};
use twopocket_core::event::NewEvent;
use twopocket_core::follow_up::QueueItem;
use twopocket_core::pocket::Pocket;
use twopocket_core::{Companion, Options, PageRequest};

/// Five zones, and a day in spring and in autumn on which their clocks change (Reykjavík's never do).
const ZONES: [(&str, &str, &str); 5] = [
    ("Europe/Copenhagen", "2027-03-28", "2027-10-31"),
    ("America/New_York", "2027-03-14", "2027-11-07"),
    ("Australia/Sydney", "2027-10-03", "2027-04-04"),
    ("America/Santiago", "2027-09-05", "2027-04-04"),
    ("Atlantic/Reykjavik", "2027-03-28", "2027-10-31"),
];

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A card captured and kept at a local time, and the item that the queue of the next day has for it.
fn kept(local: &str, zone: &str) -> (twopocket_core::card::Card, QueueItem) {
    let folder = tempfile::tempdir().unwrap();
    let time = TimeSource::manual(time(local), zone);
    let companion = Companion::open(Options { path: folder.path().join("night.db"), time, seed: Some(3) }).unwrap();
    let card = companion.cards().capture(&Capture::Line { text: "Anna Holt".into() }, None).unwrap().card;
    companion.pockets().put(card.id, Pocket::Right).unwrap();
    let later = companion.now().date() + TimeDelta::days(1);
    let item = companion.follow_ups().queue(Some(later), &PageRequest::whole()).unwrap().items.remove(0);
    (card, item)
}

#[test]
fn a_deadline_is_three_civil_days_away_across_every_change_of_the_clocks() {
    for (zone, spring, autumn) in ZONES {
        for change in [day(spring), day(autumn)] {
            for before in 0..4 {
                let night = change - TimeDelta::days(before);
                let (card, item) = kept(&format!("{night}T21:30"), zone);
                assert_eq!(card.captured.local(), time(&format!("{night}T21:30")), "{zone}");
                assert_eq!(item.night_of, Some(night), "{zone}");
                assert_eq!(item.planned, night + TimeDelta::days(1), "{zone}");
                assert_eq!(item.deadline, Some(night + TimeDelta::days(3)), "{zone}");
                assert_eq!(item.days_left, Some(2), "{zone}");
            }
        }
    }
}

#[test]
fn a_night_past_midnight_belongs_to_the_day_it_began_also_when_the_clocks_change_in_it() {
    for (zone, spring, autumn) in ZONES {
        for change in [day(spring), day(autumn), day("2027-06-12")] {
            let evening = change - TimeDelta::days(1);
            for (clock, night) in [("00:30", evening), ("03:59", evening), ("04:00", change), ("23:59", change)] {
                let moment = instant(time(&format!("{change}T{clock}")), zone);
                // Santiago's clocks skip midnight itself: half past is half past one, the same night.
                assert_eq!(moment.night_of(), night, "{zone} {change} {clock}");
            }
        }
    }
}

#[test]
fn every_instant_has_the_offset_it_was_lived_in_and_comes_back_from_its_local_time() {
    for (zone, spring, autumn) in ZONES {
        for change in [spring, autumn] {
            let noon = instant(time(&format!("{change}T12:00")), zone).at_ms;
            for minutes in (-24 * 60..24 * 60).step_by(15) {
                let moment = at(noon + i64::from(minutes) * 60_000, zone);
                let utc = moment.local() - TimeDelta::seconds(moment.offset_seconds.into());
                assert_eq!(utc.and_utc().timestamp_millis(), moment.at_ms, "{zone}");
                let back = instant(moment.local(), zone);
                let apart = (moment.at_ms - back.at_ms).abs();
                assert!(apart == 0 || apart == 3_600_000, "{zone} {}: the hour that is lived twice", moment.local());
                assert_eq!(back.local(), moment.local(), "{zone}");
            }
        }
    }
}

#[test]
fn a_leap_day_is_a_day_like_any_other() {
    let (_, item) = kept("2028-02-28T20:00", "Europe/Oslo");
    assert_eq!((item.planned, item.deadline), (day("2028-02-29"), Some(day("2028-03-02"))));
    let (_, item) = kept("2028-02-29T20:00", "Europe/Oslo");
    assert_eq!((item.planned, item.deadline), (day("2028-03-01"), Some(day("2028-03-03"))));
    let (_, item) = kept("2028-03-01T02:00", "Europe/Oslo");
    assert_eq!(item.night_of, Some(day("2028-02-29")));
    let (_, item) = kept("2100-02-28T20:00", "Europe/Oslo");
    assert_eq!(item.planned, day("2100-03-01"), "2100 has no leap day");
}

#[test]
fn a_capture_in_a_zone_nobody_knows_is_kept_under_its_name() {
    for (zone, offset) in [("Mars/Olympus", 0), ("+05:45", 20_700), ("", 0), ("UTC-3", -10_800), ("æøå", 0)] {
        let (card, item) = kept("2027-06-12T21:00", zone);
        assert_eq!((card.captured.zone.as_str(), card.captured.offset_seconds), (zone, offset));
        assert_eq!(item.night_of, Some(day("2027-06-12")), "{zone:?}");
    }
}

#[test]
fn a_phone_that_travels_lives_later_moments_where_it_is_and_earlier_ones_where_they_were() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TimeSource::manual(time("2027-06-12T21:00"), "Europe/Copenhagen");
    let companion = Companion::open(Options { path: folder.path().join("night.db"), time: clock, seed: None }).unwrap();
    let capture = |name: &str| companion.cards().capture(&Capture::Line { text: name.into() }, None).unwrap().card;
    let here = capture("Anna Holt");
    companion.set_zone("America/New_York");
    let there = capture("Bo Lind");
    assert_eq!(there.captured.at_ms, here.captured.at_ms);
    assert_eq!(there.captured.local(), time("2027-06-12T15:00"));
    assert_eq!(companion.cards().get(here.id).unwrap().captured, here.captured);
}

#[test]
fn a_night_begun_in_another_zone_is_begun_there_at_this_moment() {
    let folder = tempfile::tempdir().unwrap();
    let time = TimeSource::manual(time("2026-11-19T20:00:00"), "Europe/Copenhagen");
    let companion = Companion::open(Options { path: folder.path().join("night.db"), time, seed: Some(3) }).unwrap();
    let event = NewEvent { zone: Some("America/New_York".into()), ..NewEvent::default() };
    let begun = companion.events().begin(&event).unwrap();
    assert_eq!(begun.starts.zone, "America/New_York");
    assert_eq!(begun.starts.local().to_string(), "2026-11-19 14:00:00");
    assert_eq!(begun.starts.at_ms, companion.now().at_ms);
}

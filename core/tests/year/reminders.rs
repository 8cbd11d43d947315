//! All that a phone arms, told from the list of acts, wherever the phone is and whenever its clock changes.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta, Weekday};
use twopocket_core::coffee::CoffeeState;
use twopocket_core::follow_up::ItemKind;
use twopocket_core::pace::NudgeKind;
use twopocket_core::reminder::ReminderKind;

use crate::account::Account;
use crate::common;
use crate::life::Year;
use crate::pace;
use crate::queue::Line;

/// What is armed: when, of what, and of how many.
type Armed = (i64, ReminderKind, u32);

/// Where the phone is.
#[derive(Clone, Copy, Debug)]
enum Place {
    Copenhagen,
    Tokyo,
    Honolulu,
}

impl Place {
    fn zone(self) -> &'static str {
        match self {
            Self::Copenhagen => common::ZONE,
            Self::Tokyo => "Asia/Tokyo",
            Self::Honolulu => "Pacific/Honolulu",
        }
    }

    /// Hours ahead of Greenwich at a local time: in Denmark one, and two from the last Sunday of March to that of October,
    /// which is when clocks change at two and at three in the night.
    fn hours(self, local: NaiveDateTime) -> i64 {
        let last_sunday = |month: u32| {
            let last = NaiveDate::from_ymd_opt(local.year(), month, 31).unwrap();
            (0..7).map(|back| last - Days::new(back)).find(|day| day.weekday() == Weekday::Sun).unwrap()
        };
        let at = |month, hour| last_sunday(month).and_hms_opt(hour, 0, 0).unwrap();
        match self {
            Self::Copenhagen if at(3, 2) <= local && local < at(10, 3) => 2,
            Self::Copenhagen => 1,
            Self::Tokyo => 9,
            Self::Honolulu => -10,
        }
    }

    fn ms(self, local: NaiveDateTime) -> i64 {
        (local - TimeDelta::hours(self.hours(local))).and_utc().timestamp_millis()
    }

    /// Nine in the morning, when the queue begins.
    fn morning(self, day: NaiveDate) -> i64 {
        self.ms(day.and_hms_opt(9, 0, 0).unwrap())
    }
}

impl Account {
    /// What is to be armed from now on.
    fn to_arm(&self, place: Place, today: NaiveDate, nudges: &[(NudgeKind, NaiveDate)]) -> Vec<Armed> {
        let (mut armed, all) = (Vec::new(), self.queue(NaiveDate::MAX));
        let mornings = (0..9).map(|ahead| today + Days::new(ahead)).filter(|day| place.morning(*day) > self.now.at_ms);
        for day in mornings.take(7) {
            let count = u32::try_from(all.iter().filter(|line| line.planned <= day).count()).unwrap();
            armed.extend((count > 0).then(|| (place.morning(day), ReminderKind::MorningQueue, count)));
        }
        let mut on_day = |kind, days: Vec<NaiveDate>| {
            let mut counts: BTreeMap<NaiveDate, u32> = BTreeMap::new();
            for day in days {
                *counts.entry(day).or_default() += 1;
            }
            armed.extend(counts.into_iter().map(|(day, count)| (place.morning(day), kind, count)));
        };
        on_day(ReminderKind::LastDay, self.last_days(&all, place));
        let promised = all.iter().filter(|line| line.kind == ItemKind::Promise);
        on_day(ReminderKind::PromiseDue, promised.map(|line| line.planned).collect());
        let erased = self.erased();
        let agreed = self.coffees().into_iter().filter(|cup| cup.state() == CoffeeState::Accepted);
        let meetings = agreed.filter(|cup| !erased.contains(&cup.contact)).filter_map(|cup| cup.meeting);
        on_day(ReminderKind::Coffee, meetings.collect());
        for (kind, of) in [
            (ReminderKind::Circle, NudgeKind::Circle),
            (ReminderKind::Introduction, NudgeKind::Introduction),
            (ReminderKind::Contribute, NudgeKind::Contribute),
        ] {
            on_day(kind, nudges.iter().filter(|(told, _)| *told == of).map(|(_, day)| *day).collect());
        }
        if let Some(minutes) = self.weekly_minutes() {
            let mut mondays = (0..8).map(|ahead| today + Days::new(ahead)).filter(|day| day.weekday() == Weekday::Mon);
            let next = mondays.find(|day| place.morning(*day) > self.now.at_ms).unwrap();
            armed.push((place.morning(next), ReminderKind::WeeklyTime, minutes));
        }
        armed.retain(|(at_ms, ..)| *at_ms > self.now.at_ms);
        armed.sort_by_key(|(at_ms, kind, _)| (*at_ms, *kind));
        armed
    }
}

impl Account {
    /// The last mornings on which letters, thanks and so on can be written: where the night was, the day may end before the
    /// phone's morning.
    fn last_days(&self, all: &[Line], place: Place) -> Vec<NaiveDate> {
        let letters = all.iter().filter(|line| matches!(line.kind, ItemKind::FollowUp | ItemKind::Thanks));
        let last = letters.map(|line| {
            let last = line.deadline.unwrap();
            let abroad = line.event.is_some_and(|event| self.nights[&event].abroad);
            let there = if abroad { Place::Tokyo } else { Place::Copenhagen };
            let end = there.ms((last + Days::new(1)).and_hms_opt(0, 0, 0).unwrap());
            if place.morning(last) < end { last } else { last - Days::new(1) }
        });
        last.collect()
    }
}

pub fn are_explained(year: &Year) {
    let companion = &year.night.companion;
    for place in [Place::Tokyo, Place::Honolulu, Place::Copenhagen] {
        companion.set_zone(place.zone());
        let today = companion.now().date();
        let armed = companion.reminders().to_arm().unwrap();
        assert!(armed.iter().all(|reminder| reminder.at.zone == place.zone()));
        let shown: Vec<Armed> =
            armed.into_iter().map(|reminder| (reminder.at.at_ms, reminder.kind, reminder.count)).collect();
        let first = if place.morning(today) > companion.now().at_ms { today } else { today + Days::new(1) };
        let said = year.account.to_arm(place, today, &pace::told_on(year, first, today));
        let differs = shown.iter().zip(&said).find(|(shown, said)| shown != said);
        let only = |one: &[Armed], other: &[Armed]| -> Vec<Armed> {
            one.iter().filter(|armed| !other.contains(armed)).copied().collect()
        };
        let differs = differs.map(|_| (only(&shown, &said), only(&said, &shown)));
        assert!(shown == said, "in {place:?} on {today}: {differs:?}, {} and {}", shown.len(), said.len());
    }
}

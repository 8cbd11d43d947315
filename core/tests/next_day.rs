//! The next day: what is put off, and what the phone is to remind of.
#![allow(clippy::unwrap_used, reason = "helpers beside the tests are tests too")]

mod common;

use chrono::NaiveTime;
use common::{Night, time};
use twopocket_core::circle::{Began, NewTouch};
use twopocket_core::clock::instant;
use twopocket_core::contact::NewPerson;
use twopocket_core::follow_up::{Channel, ItemState};
use twopocket_core::pace::Limits;
use twopocket_core::pocket::Pocket;
use twopocket_core::reader::Value;
use twopocket_core::reminder::{Reminder, ReminderKind};
use twopocket_core::settings::Settings;
use twopocket_core::{Error, PageRequest};

fn armed(night: &Night, kind: ReminderKind) -> Vec<Reminder> {
    let armed = night.companion.reminders().to_arm().unwrap();
    armed.into_iter().filter(|reminder| reminder.kind == kind).collect()
}

#[test]
fn a_snooze_goes_to_the_deadline_and_past_it_only_when_that_is_said() {
    let night = Night::begin();
    let card = night.card("Anna Holt", "Nordfjord").card;
    night.put(card.id, Pocket::Right);
    let item = night.queue("2026-11-20").remove(0).id;
    let snooze = |until: &str, late| night.companion.follow_ups().snooze(item, until.parse().unwrap(), late);
    snooze("2026-11-22", false).unwrap();
    assert_eq!(night.queue("2026-11-21"), []);
    assert_eq!(night.queue("2026-11-22")[0].days_left, Some(0));
    let past = snooze("2026-11-23", false);
    assert!(matches!(past, Err(Error::PastDeadline { deadline }) if deadline.to_string() == "2026-11-22"));
    snooze("2026-11-23", true).unwrap();
    assert_eq!(night.queue("2026-11-23")[0].days_left, Some(-1));
}

#[test]
fn a_done_taken_back_is_open_again_only_while_it_is_wanted() {
    let night = Night::begin();
    let [one, two] = ["Anna Holt", "A. Holt"].map(|name| night.card(name, name).card);
    night.put(one.id, Pocket::Right);
    night.put(two.id, Pocket::Right);
    let done = [0, 0].map(|_| {
        let item = night.queue("2026-11-20").remove(0).id;
        night.companion.follow_ups().done(item, Some(Channel::Mail), None).unwrap().id
    });
    night.companion.people().merge(one.contact, two.contact).unwrap();
    let not_done = |item| night.companion.follow_ups().not_done(item).unwrap().state;
    assert_eq!(not_done(done[0]), ItemState::Withdrawn, "the other one was done");
    assert_eq!(not_done(done[1]), ItemState::Open);
    night.companion.follow_ups().done(done[1], Some(Channel::Mail), None).unwrap();
    night.put(one.id, Pocket::Left);
    night.put(two.id, Pocket::Left);
    assert_eq!(not_done(done[1]), ItemState::Withdrawn, "their cards went left");
}

#[test]
fn the_reminder_of_a_morning_counts_what_that_mornings_queue_shows() {
    let night = Night::begin();
    let [kept, unsorted, promised] = ["Anna Holt", "Bo Lind", "Ida Krog"].map(|name| night.card(name, name).card);
    night.put(kept.id, Pocket::Right);
    night.put(promised.id, Pocket::Right);
    night.promise(promised.contact, None, Some("2026-11-21"));
    let matches_queue = |night: &Night, when: &str| {
        let mornings = armed(night, ReminderKind::MorningQueue);
        assert_eq!(mornings.len(), 7, "{when}");
        for morning in mornings {
            let day = morning.at.date();
            let queue = night.companion.follow_ups().queue(Some(day), &PageRequest::whole()).unwrap();
            assert_eq!(u64::from(morning.count), queue.total, "{when}: {day}");
        }
    };
    let before = armed(&night, ReminderKind::MorningQueue);
    assert_eq!(before[0].count, 3, "two kept, and one that lapses if the night is not closed");
    night.close();
    matches_queue(&night, "closed");
    let item = night.queue("2026-11-20").into_iter().find(|item| item.contact == Some(kept.contact)).unwrap().id;
    night.companion.follow_ups().snooze(item, "2026-11-22".parse().unwrap(), false).unwrap();
    matches_queue(&night, "snoozed");
    night.put(unsorted.id, Pocket::Left);
    matches_queue(&night, "sorted");
    assert_eq!(armed(&night, ReminderKind::LastDay).iter().map(|last| last.count).collect::<Vec<_>>(), [2]);
    assert_eq!(armed(&night, ReminderKind::PromiseDue)[0].at.local(), time("2026-11-21T09:00"));
}

#[test]
fn a_night_never_closed_rings_next_morning_though_nobody_opened_the_phone() {
    let night = Night::begin();
    night.card("Anna Holt", "Nordfjord");
    let before = night.companion.reminders().to_arm().unwrap();
    night.at("2026-11-20T05:00");
    assert_eq!(night.companion.reminders().to_arm().unwrap(), before);
}

#[test]
fn reminders_move_with_the_phone_and_the_morning_the_user_sets() {
    let night = Night::begin();
    let card = night.card("Anna Holt", "Nordfjord").card;
    night.put(card.id, Pocket::Right);
    night.close();
    let first = || armed(&night, ReminderKind::MorningQueue).remove(0).at;
    assert_eq!(first(), instant(time("2026-11-20T09:00"), common::ZONE));
    night.companion.set_zone("America/New_York");
    assert_eq!(first(), instant(time("2026-11-20T09:00"), "America/New_York"));
    let seven = NaiveTime::from_hms_opt(7, 0, 0).unwrap();
    night.companion.settings().set(Settings { morning: seven, ..Settings::default() }).unwrap();
    assert_eq!(first(), instant(time("2026-11-20T07:00"), "America/New_York"));
    let item = night.queue("2026-11-20").remove(0).id;
    assert_eq!(night.companion.follow_ups().get(item).unwrap().planned_time, seven);
}

#[test]
fn reminders_name_nobody() {
    let night = Night::begin();
    let card = night.card("Anna Holt", "Nordfjord").card;
    night.put(card.id, Pocket::Right);
    night.promise(card.contact, None, Some("2026-11-21"));
    let armed = night.companion.reminders().to_arm().unwrap();
    assert!(armed.len() > 3);
    let told = format!("{armed:?}");
    assert!(!told.contains("Anna") && !told.contains("article") && !told.contains("Harbour"));
}

#[test]
fn the_phone_tells_of_a_member_on_the_day_the_pace_has_them_and_again_while_they_are_due() {
    let night = Night::empty();
    let armed = || {
        let armed = armed(&night, ReminderKind::Circle).into_iter();
        armed.map(|reminder| (reminder.at.local().to_string(), reminder.count)).collect::<Vec<_>>()
    };
    let add = |name: &str| {
        let fields = vec![Value::Name { text: name.into() }];
        night.companion.people().add(&NewPerson { fields, ..NewPerson::default() }).unwrap().id
    };
    let at = |local: &str, count| vec![(local.to_owned(), count)];
    night.companion.pace().set_limits(Limits { nudges_a_week: 1, ..Limits::default() }).unwrap();
    night.at("2026-11-16T12:00");
    let anna = add("Anna Holt");
    night.companion.circle().add(anna, None, Some(1)).unwrap();
    assert_eq!(armed(), at("2026-11-17 09:00:00", 1), "nobody turned to her this week");
    let new = NewTouch { contact: anna, began: Began::Me, channel: Some(Channel::Mail), in_person: false };
    night.companion.circle().touched(&new).unwrap();
    for now in ["2026-11-17T00:30", "2026-11-18T12:00", "2026-11-23T08:59"] {
        night.at(now);
        assert_eq!(armed(), at("2026-11-23 09:00:00", 1), "{now}: she had enough until then");
    }
    night.at("2026-11-23T12:00");
    let bo = add("Bo Lund");
    night.companion.circle().add(bo, None, Some(1)).unwrap();
    assert_eq!(armed(), at("2026-11-24 09:00:00", 2), "she is due still");
    night.companion.pace().set_limits(Limits { day_length: 1, nudges_a_week: 1 }).unwrap();
    assert_eq!(
        armed(),
        [at("2026-11-24 09:00:00", 1), at("2026-11-25 09:00:00", 1)].concat(),
        "a day has room for one"
    );
}

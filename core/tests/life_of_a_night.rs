//! The life of a night and of its cards, where it is crooked.
#![allow(clippy::unwrap_used, reason = "helpers beside the tests are tests too")]

mod common;

use common::{Night, line, time};
use twopocket_core::back::Notes;
use twopocket_core::card::Capture;
use twopocket_core::event::{EventState, NewEvent};
use twopocket_core::follow_up::{ItemKind, QueueItem};
use twopocket_core::pocket::Pocket;
use twopocket_core::reader::{FieldKind, Value};
use twopocket_core::reminder::{Reminder, ReminderKind};
use twopocket_core::{ContactId, Error, Reason};

fn contacts(items: &[QueueItem]) -> Vec<Option<ContactId>> {
    items.iter().map(|item| item.contact).collect()
}

fn armed(night: &Night, kind: ReminderKind) -> Vec<Reminder> {
    let armed = night.companion.reminders().to_arm().unwrap();
    armed.into_iter().filter(|reminder| reminder.kind == kind).collect()
}

#[test]
fn a_closed_night_can_be_reopened_until_its_left_pocket_is_erased() {
    let night = Night::begin();
    let kept = night.card("Anna Holt", "Nordfjord").card;
    night.close();
    assert_eq!(night.companion.events().reopen(kept.event).unwrap().state, EventState::Begun);
    night.put(kept.id, Pocket::Left);
    night.close();
    let reopened = night.companion.events().reopen(kept.event);
    assert!(matches!(reopened, Err(Error::Invalid { reason: Reason::DisposalHasRun, .. })));
}

#[test]
fn erasing_a_person_at_their_wish_is_not_the_nights_disposal() {
    let night = Night::begin();
    let kept = night.card("Anna Holt", "Nordfjord").card;
    night.put(kept.id, Pocket::Right);
    night.close();
    night.companion.people().erase(kept.contact).unwrap();
    assert_eq!(night.companion.events().reopen(kept.event).unwrap().state, EventState::Begun);
}

#[test]
fn a_night_is_not_reopened_while_another_is_begun() {
    let night = Night::begin();
    let first = night.event();
    night.close();
    night.begin_another("Second night");
    let reopened = night.companion.events().reopen(first);
    assert!(matches!(reopened, Err(Error::Invalid { reason: Reason::AnotherBegun, .. })));
}

#[test]
fn a_card_captured_into_a_planned_event_begins_it() {
    let night = Night::empty();
    let plan = NewEvent { starts: Some(time("2026-11-19T19:00")), ..line("Harbour night") };
    let planned = night.companion.events().plan(&plan).unwrap().id;
    let card = night.card_at("Anna Holt", "Nordfjord", Some(planned)).card;
    assert_eq!((card.event, night.event()), (planned, planned));
}

#[test]
fn a_planned_night_belongs_to_the_day_it_began() {
    for by_capture in [false, true] {
        for (began, night_of, queue) in [
            ("2026-11-19T18:30", "2026-11-19", "2026-11-20"),
            ("2026-11-27T18:30", "2026-11-27", "2026-11-28"),
            ("2026-11-28T01:30", "2026-11-27", "2026-11-28"),
        ] {
            let night = Night::empty();
            let (starts, ends) = (time("2026-11-20T18:00"), time("2026-11-21T02:00"));
            let plan = NewEvent { starts: Some(starts), ends: Some(ends), ..line("Harbour night") };
            let planned = night.companion.events().plan(&plan).unwrap().id;
            night.at(began);
            if !by_capture {
                night.companion.events().begin_planned(planned).unwrap();
            }
            let card = night.card_at("Anna Holt", "Nordfjord", Some(planned)).card;
            let event = night.companion.events().get(planned).unwrap();
            assert_eq!((event.night_of.to_string().as_str(), event.starts.local()), (night_of, time(began)));
            assert_eq!(event.ends.map(|ends| ends.local()), Some(ends + (event.night_of - starts.date())));
            night.put(card.id, Pocket::Right);
            night.close();
            let asked = night.queue(queue);
            let deadline = asked[0].deadline.map(|day| day.signed_duration_since(event.night_of).num_days());
            assert_eq!((contacts(&asked), deadline), (vec![Some(card.contact)], Some(3)), "{began}");
        }
    }
}

#[test]
fn a_planned_night_begun_on_its_day_stays_as_planned_and_no_end_lies_before_it() {
    let night = Night::empty();
    let (starts, ends) = (time("2026-11-20T18:00"), time("2026-11-20T22:00"));
    let plan = |name: &str| {
        let plan = NewEvent { starts: Some(starts), ends: Some(ends), ..line(name) };
        night.companion.events().plan(&plan).unwrap().id
    };
    let (first, second) = (plan("Harbour night"), plan("Fair"));
    night.at("2026-11-20T19:10");
    let event = night.companion.events().begin_planned(first).unwrap();
    assert_eq!((event.starts.local(), event.ends.map(|ends| ends.local())), (starts, Some(ends)));
    night.close();
    night.at("2026-11-23T23:00");
    assert_eq!(night.companion.events().begin_planned(second).unwrap().ends, None);
}

#[test]
fn no_unsorted_card_is_lost_when_it_joins_an_event_that_is_not_begun() {
    let night = Night::begin();
    let plan = NewEvent { starts: Some(time("2026-11-19T20:00")), ..line("Another night") };
    let planned = night.companion.events().plan(&plan).unwrap().id;
    let card = night.card_at("Anna Holt", "Nordfjord", Some(planned)).card;
    night.close();
    let late = night.card_at("Bo Lind", "Nordfjord", Some(night.card_at("Ida Krog", "Havn", None).card.event));
    let sorted: Vec<_> = night.queue("2026-11-20").into_iter().flat_map(|item| item.cards).collect();
    assert!(sorted.contains(&card.id));
    assert!(!sorted.contains(&late.card.id), "the night that a capture began is not over");
}

#[test]
fn a_card_captured_in_a_night_never_closed_is_followed_up_also_after_daybreak() {
    let night = Night::begin();
    night.at("2026-11-20T08:00");
    night.companion.reminders().to_arm().unwrap(); // the night has lapsed by now
    let card = night.card("Anna Holt", "Nordfjord").card;
    assert_eq!(contacts(&night.queue("2026-11-20")), [Some(card.contact)]);
    night.close();
    let late = night.card_at("Bo Lind", "Nordfjord", Some(card.event)).card;
    assert_eq!(contacts(&night.queue("2026-11-20")), [Some(card.contact), Some(late.contact)]);
}

#[test]
fn a_lapsed_night_closed_later_still_erases_its_left_pocket_and_keeps_its_follow_ups() {
    let night = Night::begin();
    let unsorted = night.card("Anna Holt", "Nordfjord").card;
    let left = night.card("Bo Lind", "Sydfjord").card;
    night.put(left.id, Pocket::Left);
    night.at("2026-11-21T10:30");
    let closed = night.close();
    assert_eq!(closed.erased, [left.id]);
    assert_eq!((closed.follow_ups, closed.queue_day.to_string().as_str()), (1, "2026-11-21"));
    let queue = night.queue("2026-11-21");
    assert_eq!((queue[0].kind, queue[0].contact), (ItemKind::FollowUp, Some(unsorted.contact)));
    assert_eq!(queue.len(), 1, "followed up, not to be sorted as well");
    night.put(unsorted.id, Pocket::Left);
    assert_eq!(night.queue("2026-11-21"), []);
}

#[test]
fn a_card_kept_late_is_planned_for_today_and_keeps_its_deadline() {
    let night = Night::begin();
    let card = night.card("Anna Holt", "Nordfjord").card;
    night.close();
    night.at("2026-11-21T20:00");
    night.put(card.id, Pocket::Right);
    let item = night.queue("2026-11-21").remove(0);
    assert_eq!(item.planned.to_string(), "2026-11-21");
    assert_eq!(item.deadline.unwrap().to_string(), "2026-11-22");
}

#[test]
fn a_night_over_midnight_has_one_day_and_its_deadline_counts_from_it() {
    let night = Night::begin();
    night.at("2026-11-20T01:30");
    let card = night.card("Anna Holt", "Nordfjord").card;
    night.put(card.id, Pocket::Right);
    let item = night.queue("2026-11-20").remove(0);
    assert_eq!(item.night_of.unwrap().to_string(), "2026-11-19");
    assert_eq!(
        (item.planned.to_string(), item.deadline.unwrap().to_string()),
        ("2026-11-20".into(), "2026-11-22".into())
    );
}

#[test]
fn the_deadline_is_a_day_where_the_night_was() {
    let night = Night::empty();
    let tokyo = NewEvent { zone: Some("Asia/Tokyo".into()), ..line("Night in Tokyo") };
    night.companion.events().begin(&tokyo).unwrap(); // six in the evening here is two in the morning there
    let card = night.card("Anna Holt", "Nordfjord").card;
    night.put(card.id, Pocket::Right);
    let item = night.queue("2026-11-20").remove(0);
    assert_eq!(item.night_of.unwrap().to_string(), "2026-11-19", "it is still the night before");
    assert_eq!(item.deadline.unwrap().to_string(), "2026-11-22");
}

#[test]
fn closing_shows_what_was_promised_to_a_card_that_is_about_to_go() {
    let night = Night::begin();
    let card = night.card("Anna Holt", "Nordfjord").card;
    let notes = Notes { text: "I promised to send her the drawings on Monday".into(), ..Notes::default() };
    let back = night.companion.backs().write(card.id, &notes).unwrap();
    night.put(card.id, Pocket::Left);
    let closing = night.companion.events().closing(card.event).unwrap();
    assert_eq!(closing.proposals.len(), 1);
    assert_eq!(closing.proposals, back.proposals);
    assert_eq!(closing.will_erase.len(), 1);
}

#[test]
fn undo_after_closing_brings_a_kept_card_back_to_the_stack() {
    let night = Night::begin();
    let card = night.card("Anna Holt", "Nordfjord").card;
    night.put(card.id, Pocket::Right);
    night.close();
    assert_eq!(night.companion.pockets().undo(card.event).unwrap().unwrap().pocket, Pocket::Unsorted);
    assert_eq!(night.queue("2026-11-20")[0].kind, ItemKind::Sort);
}

#[test]
fn undoing_never_erases_on_the_spot() {
    let night = Night::begin();
    let card = night.card("Anna Holt", "Nordfjord").card;
    night.put(card.id, Pocket::Left);
    night.put(card.id, Pocket::Right);
    night.close();
    let back = night.companion.pockets().undo(card.event).unwrap().unwrap();
    assert_eq!(back.pocket, Pocket::Left);
    let due = back.disposal.unwrap().due.unwrap();
    assert_eq!(due.at_ms - night.companion.now().at_ms, 86_400_000 + 1);
}

#[test]
fn a_card_put_left_after_closing_stays_a_day_and_its_disposal_is_armed() {
    let night = Night::begin();
    let card = night.card("Anna Holt", "Nordfjord").card;
    night.close();
    night.at("2026-11-20T09:00");
    night.put(card.id, Pocket::Left);
    let disposal = armed(&night, ReminderKind::Disposal);
    assert_eq!(disposal[0].at.local(), time("2026-11-21T09:00"));
    assert!(disposal[0].silent);
    night.at("2026-11-21T09:00");
    assert_eq!(armed(&night, ReminderKind::Disposal), []);
    assert!(matches!(night.companion.cards().get(card.id), Err(Error::Erased { .. })));
}

#[test]
fn a_double_scan_of_a_left_card_leaves_it_where_it_is() {
    let night = Night::begin();
    let card = night.card("Anna Holt", "Nordfjord").card;
    night.put(card.id, Pocket::Left);
    let again = night.card("Anna Holt", "Nordfjord");
    assert!(again.again);
    assert_eq!((again.card.id, again.card.pocket), (card.id, Pocket::Left));
}

#[test]
fn a_card_that_says_what_an_erased_one_said_is_a_new_card() {
    let night = Night::begin();
    let card = night.card("Anna Holt", "Nordfjord").card;
    night.put(card.id, Pocket::Left);
    night.companion.disposal().erase(card.id).unwrap();
    let again = night.card("Anna Holt", "Nordfjord");
    assert!(!again.again);
    assert_ne!(again.card.contact, card.contact);
}

#[test]
fn what_cannot_be_read_is_kept_and_can_be_named_later() {
    let night = Night::begin();
    let capture = Capture::File { bytes: vec![0xff, 0xfe, 0, 0xd8, 1, 2] };
    let card = night.companion.cards().capture(&capture, None).unwrap().card;
    assert!(!card.readable);
    assert_eq!(night.companion.cards().raw(card.id).unwrap()[0].bytes, [0xff, 0xfe, 0, 0xd8, 1, 2]);
    let name = Value::Name { text: "Anna Holt".into() };
    assert!(night.companion.cards().edit(card.id, FieldKind::Name, &[name]).unwrap().readable);
}

#[test]
fn an_open_promise_holds_a_left_card_until_it_is_kept() {
    let night = Night::begin();
    let card = night.card("Anna Holt", "Nordfjord").card;
    let promise = night.promise(card.contact, Some(card.id), None);
    night.put(card.id, Pocket::Left);
    let closed = night.close();
    assert_eq!((closed.erased.len(), closed.held), (0, vec![card.id]));
    night.at("2026-12-24T12:00");
    assert_eq!(night.companion.disposal().left().unwrap()[0].disposal.as_ref().unwrap().held_by, [promise.id]);
    assert_eq!(night.companion.promises().keep(promise.id).unwrap().what.as_deref(), Some("the article"));
    assert!(matches!(night.companion.cards().get(card.id), Err(Error::Erased { .. })));
    let kept = night.companion.promises().get(promise.id).unwrap();
    assert_eq!((kept.what, kept.contact), (None, None));
    assert!(night.companion.promises().reopen(promise.id).is_err(), "there is nobody left to keep it to");
}

#[test]
fn a_promise_to_a_known_contact_holds_their_left_card_too() {
    let night = Night::begin();
    let card = night.card("Anna Holt", "Nordfjord").card;
    night.promise(card.contact, None, Some("2026-11-25"));
    night.put(card.id, Pocket::Left);
    assert_eq!(night.close().held, [card.id]);
}

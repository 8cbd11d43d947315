//! A night through the rooms, as a shell lives it.

mod common;

use chrono::TimeDelta;
use common::{Night, line};
use twopocket_core::disposal::Erasure;
use twopocket_core::event::EventState;
use twopocket_core::follow_up::{Channel, ItemKind, ItemState};
use twopocket_core::pocket::Pocket;
use twopocket_core::prep::PrepDetails;
use twopocket_core::{Error, PageRequest, Reason};

#[test]
fn a_left_card_is_gone_from_the_file_after_closing() {
    let night = Night::begin();
    let card = night.capture("Signe Raun, CFO, Havgaard").card;
    night.companion.pockets().put(card.id, Pocket::Left).unwrap();
    let closed = night.close();
    assert_eq!(closed.erased, [card.id]);
    assert_eq!(closed.erasure, Erasure::Erased);
    assert!(matches!(night.companion.pockets().put(card.id, Pocket::Right), Err(Error::Erased { .. })));
    night.companion.shut();
    night.assert_bytes_without(&["Signe", "signe", "Raun", "Havgaard", "havgaard"]);
}

#[test]
fn a_kept_card_is_followed_up_the_next_day_and_undo_withdraws_and_restores_the_same_one() {
    let night = Night::begin();
    let card = night.capture("Anna Holt").card;
    night.companion.pockets().put(card.id, Pocket::Right).unwrap();
    let tomorrow = card.captured.date() + TimeDelta::days(1);
    let queue = || night.companion.follow_ups().queue(Some(tomorrow), &PageRequest::whole()).unwrap().items;
    let first = queue().remove(0);
    assert_eq!(first.kind, ItemKind::FollowUp);
    assert_eq!(first.days_left, Some(2));
    night.companion.pockets().undo(card.event).unwrap();
    assert!(queue().is_empty());
    night.companion.pockets().put(card.id, Pocket::Right).unwrap();
    assert_eq!(queue().remove(0).id, first.id);
    let done = night.companion.follow_ups().done(first.id, Some(Channel::Mail), None).unwrap();
    assert_eq!(done.state, ItemState::Done);
    assert!(queue().is_empty());
}

#[test]
fn a_night_that_is_not_closed_follows_up_its_unsorted_cards_from_daybreak() {
    let night = Night::begin();
    let card = night.capture("Anna Holt").card;
    let tomorrow = card.captured.date() + TimeDelta::days(1);
    night.at("2026-11-20T03:59");
    assert!(night.companion.follow_ups().queue(Some(tomorrow), &PageRequest::whole()).unwrap().items.is_empty());
    night.at("2026-11-20T04:00");
    assert_eq!(night.companion.follow_ups().queue(None, &PageRequest::whole()).unwrap().items.len(), 1);
}

#[test]
fn unsorted_cards_of_a_closed_night_head_the_queue() {
    let night = Night::begin();
    let kept = night.capture("Anna Holt").card;
    let unsorted = night.capture("Bo Lind").card;
    night.companion.pockets().put(kept.id, Pocket::Right).unwrap();
    night.close();
    night.at("2026-11-20T09:00");
    let items = night.companion.follow_ups().queue(None, &PageRequest::whole()).unwrap().items;
    assert_eq!(items[0].kind, ItemKind::Sort);
    assert_eq!(items[0].cards, [unsorted.id]);
    assert_eq!(items[1].kind, ItemKind::FollowUp);
}

#[test]
fn a_second_event_asks_to_close_the_first() {
    let night = Night::begin();
    let again = night.companion.events().begin(&line("Second night"));
    assert!(matches!(again, Err(Error::Invalid { reason: Reason::AnotherBegun, .. })));
}

#[test]
fn a_capture_without_a_night_begins_one_that_has_no_name() {
    let night = Night::empty();
    let card = night.capture("Anna Holt").card;
    let event = night.companion.events().get(card.event).unwrap();
    assert_eq!((event.state, event.name), (EventState::Begun, None));
}

#[test]
fn the_queue_shown_is_tomorrows_during_the_night_and_todays_by_day() {
    let night = Night::begin();
    let shown = || night.companion.follow_ups().queue_day().unwrap().to_string();
    assert_eq!(shown(), "2026-11-20");
    night.at("2026-11-20T01:30");
    assert_eq!(shown(), "2026-11-20", "still the night that began on the nineteenth");
    night.at("2026-11-20T09:00");
    assert_eq!(shown(), "2026-11-20");
    night.at("2026-11-21T09:00");
    assert_eq!(shown(), "2026-11-21");
}

#[test]
fn what_came_after_a_merge_is_not_mistaken_for_what_it_moved() {
    let night = Night::begin();
    let people = night.companion.people();
    let (anna, other) = (night.capture("Anna Holt, Nordfjord").card, night.capture("Bo Lind, Sydfjord").card);
    let expected = |name: &str| PrepDetails { name: Some(name.into()), ..PrepDetails::default() };
    let moved = night.companion.prep().add(night.event(), &expected("Bo Lind")).unwrap();
    let merge = people.merge(anna.contact, other.contact).unwrap().merges[0];
    night.companion.prep().remove(moved.id).unwrap();
    let later = night.companion.prep().add(night.event(), &expected("Anna Holt")).unwrap();
    assert_eq!(later.found, Some(anna.contact));
    people.unmerge(merge).unwrap();
    let list = night.companion.prep().list(night.event(), &PageRequest::whole()).unwrap().items;
    assert_eq!(list[0].found, Some(anna.contact));
}

//! Before the night: arenas with their purpose and wish lists, and prep lists whose people are found by the night.
#![allow(clippy::unwrap_used, reason = "helpers beside the tests are tests too")]
#![allow(clippy::unnecessary_wraps, reason = "most texts of a record may be missing")]

mod common;

use common::{Night, line};
use twopocket_core::arena::{ArenaDetails, ArenaKind, Fee, NewWish, Rhythm};
use twopocket_core::event::{EventEdit, EventState, NewEvent};
use twopocket_core::pocket::Pocket;
use twopocket_core::prep::{Prep, PrepDetails};
use twopocket_core::reader::{FieldKind, Value};
use twopocket_core::{ArenaId, Error, EventId, FieldName, PageRequest, Reason, WishId};

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn arena(night: &Night, purpose: Option<&str>) -> ArenaId {
    let details =
        ArenaDetails { name: text("Harbour club"), purpose: purpose.map(Into::into), ..ArenaDetails::default() };
    night.companion.arenas().add(&details).unwrap().id
}

fn expect(night: &Night, event: EventId, name: &str, organisation: Option<&str>) -> Prep {
    let person = PrepDetails { name: text(name), organisation: organisation.map(Into::into), ..PrepDetails::default() };
    night.companion.prep().add(event, &person).unwrap()
}

fn prep(night: &Night, event: EventId) -> Vec<Prep> {
    night.companion.prep().list(event, &PageRequest::whole()).unwrap().items
}

fn wish(night: &Night, arena: ArenaId, name: Option<&str>, organisation: Option<&str>) -> WishId {
    let wish = NewWish { name: name.map(Into::into), organisation: organisation.map(Into::into), reason: None };
    night.companion.arenas().wish(arena, &wish).unwrap().id
}

#[test]
fn an_event_inherits_its_arenas_purpose_and_one_without_purpose_says_so() {
    let night = Night::empty();
    let arena = arena(&night, None);
    let begun = NewEvent { arena: Some(arena), ..line("Harbour night") };
    let event = night.companion.events().begin(&begun).unwrap();
    assert_eq!(event.purpose, None);
    let purpose = ArenaDetails { purpose: text("Find two pilot sites"), ..ArenaDetails::default() };
    night.companion.arenas().edit(arena, &purpose).unwrap();
    assert_eq!(night.companion.events().get(event.id).unwrap().purpose, text("Find two pilot sites"));
    let own = EventEdit { purpose: text("Meet the pilots"), ..EventEdit::default() };
    assert_eq!(night.companion.events().edit(event.id, &own).unwrap().purpose, text("Meet the pilots"));
    let none = EventEdit { purpose: text(" "), ..EventEdit::default() };
    assert_eq!(night.companion.events().edit(event.id, &none).unwrap().purpose, text("Find two pilot sites"));
}

#[test]
fn editing_an_arena_leaves_what_is_not_named_and_takes_away_what_is_emptied() {
    let night = Night::empty();
    let details = ArenaDetails {
        name: text("  Harbour club "),
        purpose: text("Find two pilot sites"),
        kind: Some(ArenaKind::Business),
        is_open: Some(false),
        rhythm: Some(Rhythm::Monthly),
        fee: Some(Fee { minor: 35_000, currency: "DKK".into() }),
        minutes: Some(180),
        contribution: text("A tour of the plant"),
        ..ArenaDetails::default()
    };
    let arenas = night.companion.arenas();
    let made = arenas.add(&details).unwrap();
    assert_eq!(made.name, "Harbour club");
    let edit = ArenaDetails { contribution: text(""), private_matters: Some(true), ..ArenaDetails::default() };
    let edited = arenas.edit(made.id, &edit).unwrap();
    assert_eq!((edited.contribution, edited.private_matters), (None, true));
    assert_eq!((edited.kind, edited.rhythm, edited.fee), (made.kind, made.rhythm, made.fee));
    assert_eq!((edited.is_open, edited.minutes, edited.purpose), (false, Some(180), made.purpose));
    for bad in [
        ArenaDetails { name: text("  "), ..ArenaDetails::default() },
        ArenaDetails { fee: Some(Fee { minor: 1, currency: "kr.".into() }), ..ArenaDetails::default() },
        ArenaDetails { minutes: Some(u32::MAX), ..ArenaDetails::default() },
    ] {
        assert!(matches!(arenas.edit(made.id, &bad), Err(Error::Invalid { .. })), "{bad:?}");
    }
    assert!(matches!(arenas.add(&ArenaDetails::default()), Err(Error::Invalid { field: FieldName::Name, .. })));
}

#[test]
fn a_capture_finds_who_was_expected_and_fulfils_a_wish() {
    let night = Night::empty();
    let arena = arena(&night, None);
    wish(&night, arena, None, Some("Havgaard"));
    let event = night.companion.events().begin(&NewEvent { arena: Some(arena), ..line("Harbour night") }).unwrap().id;
    let expected = expect(&night, event, "Signe Raun", Some("Havgaard"));
    assert!(expected.wished && expected.found.is_none());
    expect(&night, event, "Bo Lind", None);
    let captured = night.card("Signe M. Raun", "Havgaard A/S");
    assert_eq!(captured.found, [expected.id]);
    assert_eq!(captured.wished.len(), 1);
    let found: Vec<_> = prep(&night, event).into_iter().map(|prep| prep.found).collect();
    assert_eq!(found, [Some(captured.card.contact), None]);
    assert_eq!(night.companion.arenas().get(arena).unwrap().found, 1);
}

#[test]
fn who_is_expected_after_the_capture_is_found_at_once() {
    let night = Night::begin();
    let card = night.card("Signe Raun", "Havgaard A/S").card;
    assert_eq!(expect(&night, card.event, "Signe Raun", None).found, Some(card.contact));
    assert_eq!(expect(&night, card.event, "Signe Holt", None).found, None);
}

#[test]
fn a_name_typed_later_finds_and_a_corrected_one_finds_no_longer() {
    let night = Night::begin();
    let event = night.event();
    expect(&night, event, "Signe Raun", None);
    let card = night.card("Sigrid Rann", "Havgaard A/S").card;
    assert_eq!(prep(&night, event)[0].found, None);
    let call = |name: &str| {
        let name = Value::Name { text: name.into() };
        night.companion.cards().edit(card.id, FieldKind::Name, &[name]).unwrap();
        prep(&night, event)[0].found
    };
    assert_eq!(call("Signe Raun"), Some(card.contact));
    assert_eq!(call("Sigrid Rann"), None);
}

#[test]
fn what_the_user_marked_by_hand_has_nothing_to_do_with_names() {
    let night = Night::begin();
    let event = night.event();
    let expected = expect(&night, event, "The new harbour master", None);
    let card = night.card("Bo Lind", "Havnevagten").card;
    assert_eq!(prep(&night, event)[0].found, None);
    night.companion.prep().found(expected.id, Some(card.contact)).unwrap();
    let name = Value::Name { text: "Bo Linde".into() };
    night.companion.people().edit(card.contact, FieldKind::Name, &[name]).unwrap();
    assert_eq!(prep(&night, event)[0].found, Some(card.contact));
    assert_eq!(night.companion.prep().found(expected.id, None).unwrap().found, None);
}

#[test]
fn a_talk_without_a_card_finds_a_known_contact() {
    let night = Night::begin();
    let known = night.card("Signe Raun", "Havgaard A/S").card;
    night.put(known.id, Pocket::Right);
    night.close();
    let event = night.begin_another("Second night");
    expect(&night, event, "Signe Raun", None);
    assert_eq!(prep(&night, event)[0].found, None, "known is not met");
    night.companion.conversations().had(Some(known.contact), None).unwrap();
    assert_eq!(prep(&night, event)[0].found, Some(known.contact));
}

#[test]
fn merging_keeps_what_is_found_and_unmerging_gives_it_back() {
    let night = Night::begin();
    let event = night.event();
    let kept = night.card("Bo Lind", "Nordfjord").card;
    let absorbed = night.card("Signe Raun", "Havgaard").card;
    expect(&night, event, "Signe Raun", None);
    let merged = night.companion.people().merge(kept.contact, absorbed.contact).unwrap();
    assert_eq!(prep(&night, event)[0].found, Some(kept.contact));
    expect(&night, event, "Signe Raun", Some("Havgaard")); // found by the merged one
    night.companion.people().unmerge(merged.merges[0]).unwrap();
    let found: Vec<_> = prep(&night, event).into_iter().map(|prep| prep.found).collect();
    assert_eq!(found, [Some(absorbed.contact), Some(absorbed.contact)]);
}

#[test]
fn erasing_takes_along_what_the_prep_list_says_of_them_but_not_a_wish_that_names_nobody() {
    let night = Night::empty();
    let arena = arena(&night, None);
    wish(&night, arena, None, Some("Havgaard"));
    wish(&night, arena, Some("Signe Raun"), None);
    let event = night.companion.events().begin(&NewEvent { arena: Some(arena), ..line("Harbour night") }).unwrap().id;
    expect(&night, event, "Signe Raun", None);
    let card = night.card("Signe Raun", "Havgaard").card;
    night.put(card.id, Pocket::Left);
    night.close();
    assert_eq!(prep(&night, event), []);
    let wishes = night.companion.arenas().wishes(arena, &PageRequest::whole()).unwrap().items;
    assert_eq!(wishes.iter().map(|wish| (wish.name.as_deref(), wish.found)).collect::<Vec<_>>(), [(None, None)]);
    night.companion.shut();
    night.assert_bytes_without(&["Signe", "Raun"]);
}

#[test]
fn a_night_begun_by_a_capture_gets_its_name_and_its_arena_whose_wishes_it_then_fulfils() {
    let night = Night::empty();
    let arena = arena(&night, Some("Find two pilot sites"));
    let raun = wish(&night, arena, Some("Signe Raun"), None);
    let card = night.card("Signe Raun", "Havgaard").card;
    let edit = EventEdit { name: text("Harbour night"), arena: Some(arena), ..EventEdit::default() };
    let event = night.companion.events().edit(card.event, &edit).unwrap();
    assert_eq!((event.name, event.purpose), (text("Harbour night"), text("Find two pilot sites")));
    let wishes = night.companion.arenas().wishes(arena, &PageRequest::whole()).unwrap().items;
    assert_eq!(wishes.iter().map(|wish| (wish.id, wish.found)).collect::<Vec<_>>(), [(raun, Some(card.contact))]);
}

#[test]
fn a_begun_night_stays_the_night_it_was() {
    let night = Night::begin();
    let starts = Some(common::time("2026-11-21T18:00"));
    let moved = night.companion.events().edit(night.event(), &EventEdit { starts, ..EventEdit::default() });
    assert!(matches!(moved, Err(Error::Invalid { reason: Reason::Settled, .. })));
    let planned = NewEvent { starts: Some(common::time("2026-11-20T18:00")), ..line("Later") };
    let planned = night.companion.events().plan(&planned).unwrap();
    let moved = night.companion.events().edit(planned.id, &EventEdit { starts, ..EventEdit::default() }).unwrap();
    assert_eq!((moved.night_of.to_string().as_str(), moved.state), ("2026-11-21", EventState::Planned));
}

#[test]
fn tonight_shows_the_night_in_one_call() {
    let night = Night::empty();
    assert_eq!(night.companion.events().tonight().unwrap(), None);
    let arena = arena(&night, Some("Find two pilot sites"));
    let begun = NewEvent { arena: Some(arena), goal: Some(1), ..line("Harbour night") };
    let event = night.companion.events().begin(&begun).unwrap().id;
    expect(&night, event, "Signe Raun", None);
    expect(&night, event, "Bo Lind", None);
    night.at("2026-11-19T18:30");
    let kept = night.card("Signe Raun", "Havgaard").card;
    night.card("Ida Krog", "Nordfjord");
    night.put(kept.id, Pocket::Right);
    let tonight = |at: &str| {
        night.at(at);
        night.companion.events().tonight().unwrap().unwrap()
    };
    let before = tonight("2026-11-19T19:29");
    assert_eq!((before.arena_name.as_deref(), before.event.counts.unsorted), (Some("Harbour club"), 1));
    assert_eq!((before.found, before.prep.len()), (1, 2));
    assert_eq!((before.break_due, before.goal_reached), (false, false));
    assert!(tonight("2026-11-19T19:30").break_due);
    night.companion.conversations().had(None, None).unwrap();
    assert!(tonight("2026-11-19T19:31").goal_reached);
}

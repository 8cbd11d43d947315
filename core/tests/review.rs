//! How well the network is used: figures that rest on acts, mistakes that fire and clear, and what came of an arena.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers beside the tests are tests too

mod common;

use common::Night;
use proptest::prelude::*;
use serde_json::json;
use twopocket_core::arena::ArenaDetails;
use twopocket_core::back::Notes;
use twopocket_core::card::Capture;
use twopocket_core::circle::Group;
use twopocket_core::effort::{EffortKind, NewEffort};
use twopocket_core::event::NewEvent;
use twopocket_core::follow_up::Channel;
use twopocket_core::pocket::Pocket;
use twopocket_core::promise::{NewPromise, Owner};
use twopocket_core::review::{MeasureKind, MistakeKind, Quotient, WorthFinding};
use twopocket_core::ties::{NewReceived, ReceivedKind};
use twopocket_core::{ArenaId, ContactId, PageRequest};

fn effort(night: &Night, kind: EffortKind, contact: ContactId, what: &str, minutes: Option<u32>) {
    let contact = Some(contact);
    let new = NewEffort { kind, contact, event: None, arena: None, what: Some(what.into()), minutes };
    night.companion.efforts().log(&new).unwrap();
}

fn kept(night: &Night, name: &str) -> ContactId {
    let card = night.card(name, &format!("Firm of {name}"));
    night.put(card.card.id, Pocket::Right);
    card.card.contact
}

fn by_hand(night: &Night, name: &str) -> ContactId {
    let person = json!({"fields": [{"field": "name", "text": name}]});
    night.companion.people().add(&serde_json::from_value(person).unwrap()).unwrap().id
}

fn quotient(night: &Night) -> Quotient {
    night.companion.review().quotient(None).unwrap()
}

fn tenths(quotient: &Quotient, kind: MeasureKind) -> Option<u32> {
    quotient.measures.iter().find(|measure| measure.kind == kind).unwrap().tenths
}

fn fires(night: &Night, kind: MistakeKind) -> bool {
    night.companion.review().mistakes().unwrap().iter().any(|mistake| mistake.kind == kind && mistake.fires)
}

fn follow_up(night: &Night, day: &str) {
    for item in night.queue(day) {
        let _ = night.companion.follow_ups().done(item.id, Some(Channel::Mail), None);
    }
}

#[test]
fn a_follow_up_counts_when_it_was_made_in_time_or_its_last_day_has_passed() {
    let night = Night::begin();
    kept(&night, "Anna Holt");
    kept(&night, "Peter Madsen");
    night.close();
    assert_eq!(tenths(&quotient(&night), MeasureKind::FollowUps), None, "nothing is late yet");
    night.at("2026-11-20T10:00");
    let first = night.queue("2026-11-20").remove(0);
    night.companion.follow_ups().done(first.id, Some(Channel::Mail), None).unwrap();
    assert_eq!(tenths(&quotient(&night), MeasureKind::FollowUps), Some(1000));
    night.at("2026-11-23T10:00");
    assert_eq!(tenths(&quotient(&night), MeasureKind::FollowUps), Some(500), "the other's last day was yesterday");
    assert!(fires(&night, MistakeKind::NoFollowUp));
    follow_up(&night, "2026-11-23");
    assert_eq!(tenths(&quotient(&night), MeasureKind::FollowUps), Some(500), "made, and late");
    assert!(!fires(&night, MistakeKind::NoFollowUp), "it clears");
}

#[test]
fn an_open_promise_counts_against_the_user_once_its_day_has_passed() {
    let night = Night::begin();
    let anna = kept(&night, "Anna Holt");
    let promise = night.promise(anna, None, Some("2026-11-24"));
    assert_eq!(tenths(&quotient(&night), MeasureKind::Promises), None);
    night.at("2026-11-25T10:00");
    assert_eq!(tenths(&quotient(&night), MeasureKind::Promises), Some(0));
    night.companion.promises().keep(promise.id).unwrap();
    assert_eq!(tenths(&quotient(&night), MeasureKind::Promises), Some(1000));
}

#[test]
fn every_figure_shows_the_acts_behind_it() {
    let night = Night::begin();
    let anna = kept(&night, "Anna Holt");
    effort(&night, EffortKind::Give, anna, "a list of printers", Some(30));
    effort(&night, EffortKind::Ask, anna, "a name at the port", None);
    let acts = night.companion.review().acts(MeasureKind::Split, None, &PageRequest::whole()).unwrap().items;
    let told: Vec<_> = acts.iter().map(|act| (act.what.as_deref().unwrap(), act.weight, act.name.as_deref())).collect();
    assert_eq!(told, [("a list of printers", 30, Some("Anna Holt")), ("a name at the port", 15, Some("Anna Holt"))]);
    let purposes = night.companion.review().acts(MeasureKind::Purpose, None, &PageRequest::whole()).unwrap().items;
    assert_eq!((purposes.len(), purposes[0].good), (1, false), "the harbour night has none");
}

#[test]
fn what_was_given_by_keeping_a_promise_says_what_was_promised() {
    let night = Night::begin();
    let anna = kept(&night, "Anna Holt");
    let promise = night.promise(anna, None, None);
    night.companion.promises().keep(promise.id).unwrap();
    for kind in [MeasureKind::GiveAndGet, MeasureKind::Split] {
        let acts = night.companion.review().acts(kind, None, &PageRequest::whole()).unwrap().items;
        assert_eq!(acts[0].what.as_deref(), Some("the article"), "{kind:?}");
    }
}

#[test]
fn an_introduction_of_which_it_is_open_what_came_is_no_figure_yet() {
    let night = Night::begin();
    let (anna, bo) = (kept(&night, "Anna Holt"), kept(&night, "Bo Lind"));
    let introductions = night.companion.introductions();
    let introduction = introductions.begin(anna, bo).unwrap().id;
    introductions.asked(introduction).unwrap();
    introductions.asked(introduction).unwrap();
    introductions.introduced(introduction).unwrap();
    introductions.heard(introduction, None, Some("they mean to meet")).unwrap();
    assert_eq!(tenths(&quotient(&night), MeasureKind::Introductions), None);
    introductions.take_back(introduction).unwrap();
    introductions.heard(introduction, Some(false), None).unwrap();
    assert_eq!(tenths(&quotient(&night), MeasureKind::Introductions), Some(0));
}

#[test]
fn the_people_of_a_night_leave_the_year_of_an_arena_together_with_it() {
    let night = Night::empty();
    let arena = ArenaDetails { name: Some("Harbour circle".into()), ..ArenaDetails::default() };
    let arena = night.companion.arenas().add(&arena).unwrap().id;
    night.companion.events().begin(&NewEvent { arena: Some(arena), ..NewEvent::default() }).unwrap();
    kept(&night, "Anna Holt");
    night.close();
    let nights_and_people = |on: &str| {
        night.at(on);
        let worth = night.companion.review().arenas().unwrap().remove(0);
        (worth.nights, worth.kept)
    };
    assert_eq!(nights_and_people("2027-11-18T12:00"), (1, 1));
    assert_eq!(nights_and_people("2027-11-19T12:00"), (0, 0));
}

#[test]
fn an_ask_before_all_giving_fires_and_two_gives_clear_it() {
    let night = Night::begin();
    let anna = kept(&night, "Anna Holt");
    effort(&night, EffortKind::Ask, anna, "Do you have a job for me?", None);
    assert!(fires(&night, MistakeKind::OwnAdvantageFirst) && fires(&night, MistakeKind::ExpectingAJob));
    effort(&night, EffortKind::Give, anna, "a list of printers", None);
    assert!(fires(&night, MistakeKind::ExpectingAJob), "one is not enough");
    effort(&night, EffortKind::Give, anna, "a seat at the talk", None);
    assert!(!fires(&night, MistakeKind::OwnAdvantageFirst) && !fires(&night, MistakeKind::ExpectingAJob));
}

#[test]
fn no_time_fires_after_weeks_without_any_and_clears_with_time_spent() {
    let night = Night::begin();
    let anna = kept(&night, "Anna Holt");
    night.close();
    let mut settings = night.companion.settings().get().unwrap();
    settings.weekly_minutes = Some(30);
    night.companion.settings().set(settings).unwrap();
    night.at("2027-01-15T10:00");
    assert!(fires(&night, MistakeKind::NoTime));
    effort(&night, EffortKind::Give, anna, "read her draft", Some(60));
    assert!(!fires(&night, MistakeKind::NoTime), "half of four weeks");
    let week = night.companion.review().weeks(1).unwrap()[0];
    assert_eq!((week.from.to_string().as_str(), week.acts, week.set_aside), ("2027-01-11", 60, Some(30)));
}

#[test]
fn a_night_counts_until_its_stated_end_and_what_was_done_at_it_is_not_counted_on_top() {
    let weeks = |closed: &str, ends: Option<&str>| {
        let night = Night::empty();
        let anna = by_hand(&night, "Anna Holt");
        let evening = NewEvent { ends: ends.map(common::time), ..common::line("Harbour night") };
        let event = night.companion.events().begin(&evening).unwrap().id;
        night.at("2026-11-19T18:30");
        effort(&night, EffortKind::Give, anna, "a tip", Some(30));
        night.at(closed);
        night.close();
        night.at("2026-11-20T12:00");
        effort(&night, EffortKind::Give, anna, "a chart", Some(20));
        let (contact, event) = (Some(anna), Some(event));
        let late = NewEffort { kind: EffortKind::Share, contact, event, arena: None, what: None, minutes: None };
        night.companion.efforts().log(&late).unwrap();
        let week = night.companion.review().weeks(1).unwrap()[0];
        (week.nights, week.acts)
    };
    assert_eq!(weeks("2026-11-20T09:00", Some("2026-11-19T20:00")), (120, 20), "it was closed late");
    assert_eq!(weeks("2026-11-19T19:00", Some("2026-11-19T20:00")), (60, 20), "it was over early");
    assert_eq!(weeks("2026-11-20T09:00", None), (480, 20), "nobody said when");
    assert_eq!(weeks("2026-11-19T18:30", Some("2026-11-19T18:00")), (0, 65), "a night of no length holds nothing");
}

fn arena(night: &Night, details: serde_json::Value) -> ArenaId {
    let details: ArenaDetails = serde_json::from_value(details).unwrap();
    night.companion.arenas().add(&details).unwrap().id
}

fn night_at(night: &Night, arena: ArenaId, local: &str) {
    night.at(local);
    let new = NewEvent { arena: Some(arena), ..NewEvent::default() };
    night.companion.events().begin(&new).unwrap();
}

#[test]
fn an_arena_that_gives_nothing_is_named_with_what_it_cost() {
    let night = Night::empty();
    let breakfast = arena(
        &night,
        json!({"name": "Breakfast", "rhythm": "monthly", "fee": {"minor": 20000, "currency": "DKK"}, "minutes": 120}),
    );
    for day in ["2026-12-01T08:00", "2027-01-05T08:00", "2027-02-02T08:00"] {
        night_at(&night, breakfast, day);
        night.close();
    }
    let worth = night.companion.review().arenas().unwrap().remove(0);
    assert_eq!((worth.nights, worth.minutes, worth.fee.unwrap().minor), (3, Some(360), 60000));
    assert_eq!(
        worth.findings,
        [WorthFinding::GivesNothing { nights: 3 }, WorthFinding::NothingGiven { nights: 3 }, WorthFinding::NoPurpose]
    );
    night.at("2027-02-20T08:00");
    let since = "2027-02-17".parse().unwrap();
    let findings = night.companion.review().arenas().unwrap().remove(0).findings;
    assert!(findings.contains(&WorthFinding::TimeToContribute { since }), "half-way to the next");
}

#[test]
fn what_people_first_met_in_an_arena_give_later_came_of_it() {
    let night = Night::empty();
    let breakfast = arena(&night, json!({"name": "Breakfast", "purpose": "pilots", "rhythm": "monthly"}));
    night_at(&night, breakfast, "2026-12-01T08:00");
    let anna = kept(&night, "Anna Holt");
    night.close();
    night.at("2027-01-20T08:00");
    let help = NewReceived {
        contact: anna,
        kind: ReceivedKind::Help,
        what: "read the application".into(),
        minutes: Some(40),
        event: None,
        thanked_aloud: false,
    };
    night.companion.ties().receive(&help).unwrap();
    effort(&night, EffortKind::Give, anna, "a list of printers", None);
    let worth = night.companion.review().arenas().unwrap().remove(0);
    assert_eq!((worth.kept, worth.received.acts, worth.received.minutes, worth.given.acts), (1, 1, 40, 1));
    assert_eq!((worth.contribute_from, worth.findings), (None, vec![]), "something was given since");
}

#[test]
fn what_the_user_can_contribute_is_noted_for_each_member_of_an_arena() {
    let night = Night::empty();
    let breakfast = arena(&night, json!({"name": "Breakfast"}));
    night_at(&night, breakfast, "2026-12-01T08:00");
    let (peter, anna) = (kept(&night, "Peter Madsen"), kept(&night, "Anna Holt"));
    let gone = night.card("Cato Moe", "Firm");
    night.put(gone.card.id, Pocket::Left);
    let arenas = night.companion.arenas();
    arenas.contribute_to(breakfast, anna, "a list of printers").unwrap();
    let members = || arenas.members(breakfast, &PageRequest::whole()).unwrap().items;
    let told: Vec<_> = members().into_iter().map(|member| (member.contact, member.contribution)).collect();
    assert_eq!(told, [(anna, Some("a list of printers".to_owned())), (peter, None)]);
    let stranger = by_hand(&night, "Dina Rask");
    assert!(arenas.contribute_to(breakfast, stranger, "anything").is_err(), "never met there");
    arenas.contribute_to(breakfast, peter, "a seat at the talk").unwrap();
    night.companion.people().merge(anna, peter).unwrap();
    assert_eq!(members()[0].contribution.as_deref(), Some("a seat at the talk"), "the newer of both");
    assert_eq!(arenas.contribute_to(breakfast, anna, " ").unwrap().contribution, None);
}

#[test]
fn the_circles_cadence_and_who_begins_are_read_from_what_happened() {
    let night = Night::begin();
    let anna = kept(&night, "Anna Holt");
    night.close();
    night.companion.circle().add(anna, None, Some(30)).unwrap();
    night.at("2026-12-10T10:00");
    effort(&night, EffortKind::Give, anna, "a list of printers", None);
    assert_eq!(tenths(&quotient(&night), MeasureKind::Circle), Some(1000));
    assert_eq!(tenths(&quotient(&night), MeasureKind::Initiative), Some(1000));
    night.at("2027-01-20T10:00");
    assert_eq!(tenths(&quotient(&night), MeasureKind::Circle), Some(500), "forty days later");
    let acts = night.companion.review().acts(MeasureKind::Circle, None, &PageRequest::whole()).unwrap().items;
    let told: Vec<_> = acts.iter().map(|act| (act.on.to_string(), act.good)).collect();
    assert_eq!(told, [("2027-01-09".to_owned(), false), ("2026-12-10".to_owned(), true)]);
}

#[test]
fn a_circle_over_its_bound_is_too_many_until_somebody_is_released() {
    let night = Night::begin();
    let (anna, peter) = (kept(&night, "Anna Holt"), kept(&night, "Peter Madsen"));
    let circle = night.companion.circle();
    circle.set_bound(Group::Inner, Some(1)).unwrap();
    circle.add(anna, None, None).unwrap();
    assert!(!fires(&night, MistakeKind::TooMany));
    circle.add(peter, None, None).unwrap();
    assert!(fires(&night, MistakeKind::TooMany));
    circle.release(anna).unwrap();
    assert!(!fires(&night, MistakeKind::TooMany));
}

#[test]
fn chemistry_alone_does_not_turn_counted_contacts_into_people() {
    let night = Night::begin();
    let cards: Vec<_> = (0..8).map(|number| night.card(&format!("Anna {number}"), "Nordfjord").card.id).collect();
    let write = |card, text: &str| {
        let notes = Notes { text: text.into(), chemistry: Some(4), ..Notes::default() };
        night.companion.backs().write(card, &notes).unwrap();
    };
    for card in &cards {
        night.put(*card, Pocket::Right);
        write(*card, "");
    }
    assert!(fires(&night, MistakeKind::CountingContacts));
    cards[..6].iter().for_each(|card| write(*card, "a talk about lighthouses"));
    assert!(!fires(&night, MistakeKind::CountingContacts));
}

#[test]
fn only_reacting_fires_while_nearly_all_contact_comes_from_others() {
    let night = Night::begin();
    let anna = kept(&night, "Anna Holt");
    night.close();
    for week in 0..4_i64 {
        night.companion.set_now(night.companion.now().at_ms + week.min(1) * 7 * 86_400_000).unwrap();
        let help: NewReceived =
            serde_json::from_value(json!({"contact": anna, "kind": "help", "what": "a lift"})).unwrap();
        night.companion.ties().receive(&help).unwrap();
    }
    assert!(!fires(&night, MistakeKind::OnlyReacting), "four say nothing yet");
    night.companion.set_now(night.companion.now().at_ms + 7 * 86_400_000).unwrap();
    let help: NewReceived = serde_json::from_value(json!({"contact": anna, "kind": "help", "what": "a lift"})).unwrap();
    night.companion.ties().receive(&help).unwrap();
    assert!(fires(&night, MistakeKind::OnlyReacting));
    for week in 1..4_i64 {
        night.companion.set_now(night.companion.now().at_ms + week.min(1) * 7 * 86_400_000).unwrap();
        effort(&night, EffortKind::Give, anna, "a list", None);
    }
    assert!(!fires(&night, MistakeKind::OnlyReacting));
}

#[derive(Clone, Debug)]
enum Deed {
    Effort(EffortKind, bool),
    Received,
    Promise(bool),
    FollowUps,
    Days(u8),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        (proptest::sample::select(EffortKind::ALL), any::<bool>()).prop_map(|(kind, long)| Deed::Effort(kind, long)),
        Just(Deed::Received),
        any::<bool>().prop_map(Deed::Promise),
        Just(Deed::FollowUps),
        (1_u8..40).prop_map(Deed::Days),
    ]
}

fn carry_out(night: &Night, anna: ContactId, deed: &Deed) {
    match deed {
        Deed::Effort(kind, long) => effort(night, *kind, anna, "something", long.then_some(90)),
        Deed::Received => {
            let help = json!({"contact": anna, "kind": "help", "what": "a lift"});
            let help: NewReceived = serde_json::from_value(help).unwrap();
            night.companion.ties().receive(&help).unwrap();
        }
        Deed::Promise(keep) => {
            let new = NewPromise { contact: anna, card: None, owner: Owner::Me, what: "a call".into(), due: None };
            let promise = night.companion.promises().add(&new).unwrap();
            let promises = night.companion.promises();
            if *keep { promises.keep(promise.id) } else { promises.break_(promise.id) }.unwrap();
        }
        Deed::FollowUps => follow_up(night, &night.companion.now().date().to_string()),
        Deed::Days(days) => {
            let later = night.companion.now().at_ms + i64::from(*days) * 86_400_000;
            night.companion.set_now(later).unwrap();
        }
    }
}

/// More contacts, in every way there is to get them without doing anything with anybody.
fn more_contacts(night: &Night, many: u8) {
    let cards: Vec<String> = (0..many).map(|n| format!("BEGIN:VCARD\r\nFN:Person {n}\r\nEND:VCARD\r\n")).collect();
    let file = cards.concat();
    let import = night.companion.exchange().begin(file.as_bytes()).unwrap();
    while !night.companion.exchange().step(import.id, 1000).unwrap().finished {}
    for n in 0..many {
        by_hand(night, &format!("Someone {n}"));
        let text = format!("Nobody{n}, Firm of nobody{n}");
        let card = night.companion.cards().capture(&Capture::Line { text }, None).unwrap().card;
        night.put(card.id, Pocket::ALL[usize::from(n) % Pocket::ALL.len()]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn no_figure_rises_because_there_are_more_contacts(deeds in proptest::collection::vec(deed(), 0..14), many in 1_u8..6) {
        let night = Night::begin();
        let anna = kept(&night, "Anna Holt");
        for deed in &deeds {
            carry_out(&night, anna, deed);
        }
        let before = quotient(&night);
        more_contacts(&night, many);
        let after = quotient(&night);
        for (before, after) in before.measures.iter().zip(&after.measures) {
            prop_assert!(after.tenths <= before.tenths, "{:?} rose to {:?}", before, after);
        }
        prop_assert!(after.tenths <= before.tenths);
        let mistakes = night.companion.review().mistakes().unwrap();
        prop_assert_eq!(mistakes.len(), MistakeKind::ALL.len());
    }
}

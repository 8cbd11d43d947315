//! What people did for the user: received, offered, thanked for, and what it makes of a tie over time.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers beside the tests are tests too")]

mod common;

use common::Night;
use twopocket_core::check::About;
use twopocket_core::follow_up::{Channel, ItemKind, ItemState};
use twopocket_core::pocket::Pocket;
use twopocket_core::reader::message::Label;
use twopocket_core::reminder::ReminderKind;
use twopocket_core::thanks::ThanksReason;
use twopocket_core::ties::{NewReceived, OfferState, Received, ReceivedKind, Shape};
use twopocket_core::{ContactId, Error, FieldName, PageRequest, Reason};

fn favour(contact: ContactId) -> NewReceived {
    let what = "lent me a projector".to_owned();
    NewReceived { contact, kind: ReceivedKind::Help, what, minutes: None, event: None, thanked_aloud: false }
}

fn receive(night: &Night, contact: ContactId) -> Received {
    night.companion.ties().receive(&favour(contact)).unwrap()
}

fn received(night: &Night, contact: ContactId) -> Vec<Received> {
    night.companion.ties().received(Some(contact), &PageRequest::whole()).unwrap().items
}

/// The kinds of the items of a day, with what each thanks for.
fn asked(night: &Night, day: &str) -> Vec<(ItemKind, Vec<ThanksReason>)> {
    let reasons = |item: &twopocket_core::follow_up::QueueItem| item.thanks.iter().map(|of| of.reason).collect();
    night.queue(day).iter().map(|item| (item.kind, reasons(item))).collect()
}

/// A known contact, met at a night that is over, on a later day with nothing to do.
fn acquaintance() -> (Night, ContactId) {
    let night = Night::begin();
    let card = night.card("Anna Holt", "Nordfjord").card;
    night.put(card.id, Pocket::Right);
    night.close();
    night.at("2026-11-20T10:00");
    let item = night.queue("2026-11-20").remove(0).id;
    night.companion.follow_ups().done(item, Some(Channel::Mail), None).unwrap();
    night.at("2026-12-01T12:00");
    (night, card.contact)
}

#[test]
fn a_favour_is_thanked_by_a_dated_item() {
    let (night, anna) = acquaintance();
    let favour = receive(&night, anna);
    assert!(!favour.thanked);
    assert_eq!(asked(&night, "2026-12-01"), []);
    let item = night.queue("2026-12-02").remove(0);
    assert_eq!((item.id, item.kind, item.contact), (favour.thanks, ItemKind::Thanks, Some(anna)));
    assert_eq!(item.thanks[0].what.as_deref(), Some("lent me a projector"));
    assert_eq!((item.planned.to_string(), item.days_left), ("2026-12-02".into(), Some(2)));
    let done = night.companion.follow_ups().done(item.id, Some(Channel::Letter), None).unwrap();
    assert_eq!((done.state, done.channel), (ItemState::Done, Some(Channel::Letter)));
    assert!(received(&night, anna)[0].thanked);
    assert_eq!(asked(&night, "2026-12-30"), []);
    let last = night.companion.people().get(anna).unwrap().last_contact.unwrap();
    assert_eq!(last.date().to_string(), "2026-12-01");
}

#[test]
fn a_done_taken_back_leaves_the_thanks_open_and_no_effort() {
    let (night, anna) = acquaintance();
    let item = receive(&night, anna).thanks;
    let thanks = night.companion.thanks();
    thanks.done(item, Channel::Mail).unwrap();
    assert!(matches!(thanks.done(item, Channel::Mail), Err(Error::Invalid { reason: Reason::Settled, .. })));
    let open = thanks.not_done(item).unwrap();
    assert_eq!((open.state, open.channel, open.done), (ItemState::Open, None, None));
    assert_eq!(thanks.owed(&PageRequest::whole()).unwrap().items.len(), 1);
    let sql = rusqlite::Connection::open(night.path()).unwrap();
    let efforts = "SELECT count(*) FROM effort WHERE thanks_id IS NOT NULL";
    assert_eq!(sql.query_row(efforts, [], |row| row.get::<_, i64>(0)).unwrap(), 0);
}

#[test]
fn said_aloud_it_is_done() {
    let (night, anna) = acquaintance();
    let aloud = NewReceived { thanked_aloud: true, ..favour(anna) };
    assert!(night.companion.ties().receive(&aloud).unwrap().thanked);
    receive(&night, anna);
    let said = night.companion.thanks().said_aloud(anna, None).unwrap();
    assert_eq!(said.iter().map(|thanks| (thanks.state, thanks.aloud)).collect::<Vec<_>>(), [(ItemState::Done, true)]);
    assert!(received(&night, anna).iter().all(|favour| favour.thanked));
    assert_eq!(asked(&night, "2026-12-09"), []);
    assert_eq!(night.companion.thanks().said_aloud(anna, None).unwrap(), [], "nothing is thanked for twice");
}

#[test]
fn a_meeting_is_thanked_for_in_its_follow_up_unless_that_was_done_aloud() {
    let night = Night::begin();
    let [anna, bo, cato] = ["Anna Holt", "Bo Lind", "Cato Moe"].map(|name| night.card(name, "Havgaard").card);
    for card in [&anna, &bo, &cato] {
        night.put(card.id, Pocket::Right);
    }
    night.companion.openers().used(Some("bye-thanks"), Some(bo.contact), None).unwrap();
    let said = night.companion.thanks().said_aloud(cato.contact, None).unwrap();
    assert_eq!((said[0].reason, said[0].event), (ThanksReason::Meeting, Some(night.event())));
    assert_eq!(night.companion.thanks().said_aloud(bo.contact, None).unwrap(), [], "the goodbye said it");
    let meeting = (ItemKind::FollowUp, vec![ThanksReason::Meeting]);
    let without = (ItemKind::FollowUp, vec![]);
    assert_eq!(asked(&night, "2026-11-20"), [meeting.clone(), without.clone(), without]);
    let taken_back = night.companion.thanks().not_done(said[0].id).unwrap();
    assert_eq!(taken_back.state, ItemState::Withdrawn, "it is part of the follow-up again");
    assert_eq!(asked(&night, "2026-11-20")[2], meeting);
}

#[test]
fn a_text_misses_thanks_only_while_the_meeting_or_a_favour_awaits_them() {
    let night = Night::begin();
    let [anna, bo] = ["Anna Holt", "Bo Lind"].map(|name| night.card(name, "Havgaard").card);
    for card in [&anna, &bo] {
        night.put(card.id, Pocket::Right);
    }
    let misses = |contact| {
        let about = About { contact: Some(contact), ..About::default() };
        let text = "Here is the article. Shall we meet on Tuesday at ten?";
        let checked = night.companion.checks().text(text, about).unwrap();
        checked.findings.iter().any(|finding| finding.label == Label::NoThanks)
    };
    assert!(misses(anna.contact) && misses(bo.contact));
    night.companion.openers().used(Some("bye-thanks"), Some(bo.contact), None).unwrap();
    assert!(!misses(bo.contact), "the goodbye said it");
    let aloud = NewReceived { thanked_aloud: true, event: Some(night.event()), ..favour(anna.contact) };
    night.companion.ties().receive(&aloud).unwrap();
    assert!(misses(anna.contact), "thanks for a favour are none for the meeting");
    night.companion.thanks().said_aloud(anna.contact, None).unwrap();
    assert!(!misses(anna.contact));
    receive(&night, bo.contact);
    assert!(misses(bo.contact), "thanks for the meeting are none for a favour");
}

#[test]
fn a_favour_of_the_same_day_goes_into_the_letter_of_the_follow_up() {
    let night = Night::begin();
    let anna = night.card("Anna Holt", "Nordfjord").card;
    let favour = receive(&night, anna.contact);
    assert_eq!(asked(&night, "2026-11-20"), [(ItemKind::Thanks, vec![ThanksReason::Favour])], "no follow-up yet");
    night.put(anna.id, Pocket::Right);
    let letter = (ItemKind::FollowUp, vec![ThanksReason::Meeting, ThanksReason::Favour]);
    assert_eq!(asked(&night, "2026-11-20"), std::slice::from_ref(&letter));
    let item = night.queue("2026-11-20").remove(0).id;
    assert_eq!(night.companion.thanks().get(favour.thanks).unwrap().with, Some(item));
    night.companion.follow_ups().done(item, Some(Channel::Phone), None).unwrap();
    let thanks = night.companion.thanks().get(favour.thanks).unwrap();
    assert_eq!((thanks.state, thanks.channel), (ItemState::Done, Some(Channel::Phone)));
    night.companion.follow_ups().not_done(item).unwrap();
    assert_eq!(asked(&night, "2026-11-20"), [letter]);
    night.put(anna.id, Pocket::Unsorted);
    assert_eq!(
        asked(&night, "2026-11-20"),
        [(ItemKind::Thanks, vec![ThanksReason::Favour])],
        "no letter, no thanks lost"
    );
    let later = receive(&night, anna.contact);
    night.at("2026-11-25T09:00");
    let other_day = receive(&night, anna.contact);
    night.put(anna.id, Pocket::Right);
    assert!(night.companion.thanks().get(later.thanks).unwrap().with.is_some());
    assert_eq!(night.companion.thanks().get(other_day.thanks).unwrap().with, None, "another day, another letter");
}

#[test]
fn thanks_never_pass_their_last_day_silently() {
    let (night, anna) = acquaintance();
    let item = receive(&night, anna).thanks;
    let snooze = |until: &str, late| night.companion.follow_ups().snooze(item, until.parse().unwrap(), late);
    assert_eq!(snooze("2026-12-04", false).unwrap().planned.unwrap().to_string(), "2026-12-04");
    let past = snooze("2026-12-05", false);
    assert!(matches!(past, Err(Error::PastDeadline { deadline }) if deadline.to_string() == "2026-12-04"));
    snooze("2026-12-05", true).unwrap();
    assert_eq!(asked(&night, "2026-12-04"), []);
    assert_eq!(night.queue("2026-12-05")[0].days_left, Some(-1));
}

#[test]
fn a_favour_removed_leaves_nothing_to_thank_for() {
    let (night, anna) = acquaintance();
    let [favour, thanked] = [0, 1].map(|_| receive(&night, anna));
    night.companion.thanks().done(thanked.thanks, Channel::Mail).unwrap();
    for gone in [&favour, &thanked] {
        night.companion.ties().remove(gone.id).unwrap();
        assert!(matches!(night.companion.thanks().get(gone.thanks), Err(Error::NotFound { .. })));
        assert!(matches!(night.companion.ties().remove(gone.id), Err(Error::NotFound { .. })));
    }
    assert_eq!(asked(&night, "2026-12-30"), []);
    assert_eq!(night.companion.backups().check().unwrap(), []);
}

#[test]
fn an_offer_is_taken_up_or_declined_once_and_either_can_be_taken_back() {
    let (night, anna) = acquaintance();
    let ties = night.companion.ties();
    let offers = |state| ties.offers(state, &PageRequest::whole()).unwrap().items;
    let offer = ties.offered(anna, " a desk for a day ").unwrap();
    let other = ties.offered(anna, "a word with the board").unwrap();
    assert_eq!(offer.what.as_deref(), Some("a desk for a day"));
    let got = ties.take_up(offer.id).unwrap();
    assert_eq!(
        (got.kind, got.what.as_deref(), got.offer),
        (ReceivedKind::Help, Some("a desk for a day"), Some(offer.id))
    );
    assert_eq!(offers(Some(OfferState::TakenUp))[0].received, Some(got.id));
    assert_eq!(asked(&night, "2026-12-02"), [(ItemKind::Thanks, vec![ThanksReason::Favour])]);
    assert_eq!(ties.decline(other.id).unwrap().state, OfferState::Declined);
    for settled in [offer.id, other.id] {
        let again = ties.take_up(settled);
        assert!(matches!(again, Err(Error::Invalid { field: FieldName::HelpOffer, reason: Reason::Settled })));
    }
    assert!(ties.reopen(offer.id).is_err(), "it is opened by removing what was received");
    ties.remove(got.id).unwrap();
    assert_eq!(ties.reopen(other.id).unwrap().settled, None);
    assert_eq!(offers(Some(OfferState::Open)).len(), 2);
}

#[test]
fn what_says_nothing_or_took_no_time_is_refused() {
    let (night, anna) = acquaintance();
    let refused = |new: NewReceived| night.companion.ties().receive(&new).unwrap_err();
    assert!(matches!(refused(NewReceived { what: " ".into(), ..favour(anna) }), Error::Invalid { .. }));
    for minutes in [0, 10_081, u32::MAX] {
        assert!(matches!(refused(NewReceived { minutes: Some(minutes), ..favour(anna) }), Error::Invalid { .. }));
    }
    assert!(matches!(night.companion.ties().offered(anna, ""), Err(Error::Invalid { .. })));
    assert!(matches!(night.companion.ties().overall(Some(0)), Err(Error::Invalid { .. })));
    assert_eq!(asked(&night, "2026-12-30"), []);
}

#[test]
fn give_and_get_show_over_time_and_a_tie_is_named_only_then() {
    let (night, anna) = acquaintance();
    let shapes = || {
        let list = night.companion.ties().list(&PageRequest::whole()).unwrap().items;
        list.iter().map(|tie| tie.shape).collect::<Vec<_>>()
    };
    assert_eq!(shapes(), []);
    for day in ["2026-12-01", "2026-12-20", "2027-01-20"] {
        night.at(&format!("{day}T12:00"));
        receive(&night, anna);
        assert_eq!(shapes(), [Shape::Quiet]);
    }
    night.at("2027-02-10T12:00");
    receive(&night, anna);
    assert_eq!(shapes(), [Shape::OneWayGetting]);
    let tie = night.companion.ties().tie(anna).unwrap();
    assert_eq!((tie.received.acts, tie.received.minutes, tie.given.acts), (4, 60, 0));
    let quarters: Vec<_> = tie.over_time.iter().map(|span| (span.from.to_string(), span.received.acts)).collect();
    assert_eq!(quarters, [("2026-10-01".to_owned(), 2), ("2027-01-01".to_owned(), 2)]);
    let promise = night.promise(anna, None, Some("2027-02-11"));
    night.companion.promises().keep(promise.id).unwrap();
    assert_eq!(night.companion.ties().overall(Some(30)).unwrap().received.acts, 2);
    night.companion.people().erase(anna).unwrap();
    assert_eq!(shapes(), []);
    assert_eq!(night.companion.ties().overall(None).unwrap().received.acts, 4, "last year's figures stay true");
}

#[test]
fn every_item_of_the_queue_is_done_by_the_same_call() {
    let night = Night::begin();
    let [anna, bo, cato] = ["Anna Holt", "Bo Lind", "Cato Moe"].map(|name| night.card(name, "Havgaard").card);
    night.put(anna.id, Pocket::Right);
    let promise = night.promise(cato.contact, None, Some("2026-11-20"));
    receive(&night, bo.contact);
    night.close();
    let follow_ups = night.companion.follow_ups();
    let queue = night.queue("2026-11-20");
    let kinds: Vec<_> = queue.iter().map(|item| item.kind).collect();
    assert_eq!(kinds, [ItemKind::Sort, ItemKind::Promise, ItemKind::FollowUp, ItemKind::Thanks]);
    let unsorted = follow_ups.done(queue[0].id, Some(Channel::Mail), None);
    assert!(matches!(unsorted, Err(Error::Invalid { field: FieldName::Item, reason: Reason::Unsorted })));
    for item in &queue[2..] {
        let silent = follow_ups.done(item.id, None, None);
        assert!(matches!(silent, Err(Error::Invalid { field: FieldName::Channel, reason: Reason::Empty })));
    }
    for item in &queue[1..] {
        let by = (item.kind != ItemKind::Promise).then_some(Channel::Phone);
        let done = follow_ups.done(item.id, by, None).unwrap();
        assert_eq!((done.id, done.kind, done.state, done.channel), (item.id, item.kind, ItemState::Done, by));
        assert_eq!(follow_ups.not_done(item.id).unwrap().state, ItemState::Open);
    }
    assert_eq!(night.queue("2026-11-20"), queue, "all of it was taken back");
    assert_eq!(night.companion.promises().get(promise.id).unwrap().repairs, 0);
}

#[test]
fn a_promise_put_off_past_its_day_is_repaired_and_never_silently() {
    let night = Night::begin();
    let anna = night.card("Anna Holt", "Nordfjord").card;
    let promise = night.promise(anna.contact, None, Some("2026-11-23"));
    let item = twopocket_core::ItemId(promise.id.0);
    let snooze = |until: &str, late| night.companion.follow_ups().snooze(item, until.parse().unwrap(), late);
    let before = snooze("2026-11-21", false).unwrap();
    assert_eq!((before.planned, before.deadline), (promise.due, promise.due), "before its day it has nothing to do");
    assert!(matches!(snooze("2026-11-25", false), Err(Error::PastDeadline { .. })));
    snooze("2026-11-25", true).unwrap();
    let repaired = night.companion.promises().get(promise.id).unwrap();
    assert_eq!((repaired.repairs, repaired.due.unwrap().to_string()), (1, "2026-11-25".into()));
}

#[test]
fn reminders_count_thanks_as_the_queue_does_and_reveal_nothing() {
    let (night, anna) = acquaintance();
    receive(&night, anna);
    let armed = night.companion.reminders().to_arm().unwrap();
    for morning in armed.iter().filter(|reminder| reminder.kind == ReminderKind::MorningQueue) {
        assert_eq!(morning.count as usize, night.queue(&morning.at.date().to_string()).len());
    }
    let last: Vec<_> = armed.iter().filter(|reminder| reminder.kind == ReminderKind::LastDay).collect();
    assert_eq!(last[0].at.local(), common::time("2026-12-04T09:00"));
    let told = format!("{armed:?}");
    assert!(!told.contains("Anna") && !told.contains("projector"));
}

#[test]
fn a_night_never_closed_counts_a_favour_of_the_night_into_its_letter() {
    let night = Night::begin();
    receive(&night, night.card("Anna Holt", "Nordfjord").card.contact);
    let armed = night.companion.reminders().to_arm().unwrap();
    let morning = armed.iter().find(|reminder| reminder.kind == ReminderKind::MorningQueue).unwrap();
    night.at("2026-11-20T09:00");
    assert_eq!(morning.count as usize, night.queue("2026-11-20").len());
}

#[test]
fn all_that_was_received_and_offered_is_shown_to_who_asks_and_goes_with_them() {
    let (night, anna) = acquaintance();
    receive(&night, anna);
    let offer = night.companion.ties().offered(anna, "a desk for a day").unwrap();
    let held = night.companion.people().held(anna).unwrap();
    assert_eq!((held.received.len(), held.offers.len(), held.thanks.len()), (1, 1, 1));
    night.companion.people().erase(anna).unwrap();
    night.assert_bytes_without(&["projector", "a desk for a day"]);
    assert_eq!(asked(&night, "2026-12-30"), []);
    let gone = &night.companion.ties().offers(None, &PageRequest::whole()).unwrap().items[0];
    assert_eq!((gone.id, gone.contact, gone.state), (offer.id, None, OfferState::Declined));
    assert!(night.companion.ties().reopen(offer.id).is_err());
    let favour = &night.companion.ties().received(None, &PageRequest::whole()).unwrap().items[0];
    assert!(night.companion.thanks().not_done(favour.thanks).is_err(), "nobody erased is thanked");
    assert!(night.companion.ties().remove(favour.id).is_err());
}

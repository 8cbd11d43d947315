//! Coffee invitations through the rooms: homework, draft, the walk to the thanks, and what stays private.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::unnecessary_wraps,
    reason = "helpers beside the tests are tests too"
)]

mod any_walk;
#[path = "../common/mod.rs"]
mod common;
mod letters;

use common::{Night, time};
use proptest::prelude::*;
use proptest::sample::Index;
use twopocket_core::back::Notes;
use twopocket_core::check::About;
use twopocket_core::circle::Verdict;
use twopocket_core::clock::instant;
use twopocket_core::coffee::CoffeeState as State;
use twopocket_core::coffee::{CandidateReason, Coffee, CoffeeState, Homework, HomeworkFinding, Meeting};
use twopocket_core::contact::Tone;
use twopocket_core::draft::{Draft, Manner, Missing, Part};
use twopocket_core::effort::{Effort, EffortKind, NewEffort, Scope};
use twopocket_core::exchange::ExportFormat;
use twopocket_core::follow_up::{Channel, ItemKind, ItemState};
use twopocket_core::need::NeedKind;
use twopocket_core::pocket::Pocket;
use twopocket_core::reader::message::Label;
use twopocket_core::reader::{Language, invitation};
use twopocket_core::reminder::ReminderKind;
use twopocket_core::thanks::ThanksReason;
use twopocket_core::ties::ReceivedKind;
use twopocket_core::{CoffeeId, ContactId, Error, FieldName, ItemId, PageRequest, Reason};

fn known(night: &Night, name: &str) -> ContactId {
    let card = night.card(name, "Havgaard").card;
    night.put(card.id, Pocket::Right);
    card.contact
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn homework() -> Homework {
    Homework {
        motive: some("learn how she dries old hulls"),
        stated: some("hear how you dry old hulls"),
        need: some("figures on moisture"),
        contribution: some("the moisture figures of eleven winters"),
        about: some("drying old hulls in winter"),
        ..Homework::default()
    }
}

fn prepared(night: &Night, contact: ContactId) -> CoffeeId {
    night.companion.coffees().prepare(contact, &homework()).unwrap().coffee.id
}

/// An invitation that is prepared days after the night on which the two met.
fn prepared_at(time: &str) -> (Night, ContactId, CoffeeId) {
    let night = Night::begin();
    let anna = known(&night, "Anna Holt");
    night.close();
    night.at(time);
    let coffee = prepared(&night, anna);
    (night, anna, coffee)
}

fn efforts(night: &Night, contact: ContactId) -> Vec<Effort> {
    night.companion.efforts().list(Scope::Contact { contact }, &PageRequest::whole()).unwrap().items
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

#[expect(clippy::needless_pass_by_value, reason = "the result of a call")]
fn settled<T: std::fmt::Debug>(result: Result<T, Error>) {
    assert!(matches!(result, Err(Error::Invalid { field: FieldName::Coffee, reason: Reason::Settled })), "{result:?}");
}

#[expect(clippy::needless_pass_by_value, reason = "the result of a call")]
fn not_its_turn<T: std::fmt::Debug>(result: Result<T, Error>) {
    assert!(
        matches!(result, Err(Error::Invalid { field: FieldName::Coffee, reason: Reason::NotItsTurn })),
        "{result:?}"
    );
}

#[test]
fn what_is_under_way_is_never_called_settled_and_homework_is_judged_until_they_answer() {
    let (night, _, coffee) = prepared_at("2026-11-25T09:00");
    let coffees = night.companion.coffees();
    coffees.edit(coffee, &Homework { about: None, ..homework() }).unwrap();
    not_its_turn(coffees.met(coffee, &Meeting::default()));
    not_its_turn(coffees.let_go(coffee));
    assert!(coffees.sent(coffee).unwrap().coffee.may_be_sent());
    not_its_turn(coffees.meet_on(coffee, day("2026-12-02")));
    not_its_turn(coffees.remove(coffee));
    let again = coffees.sent(coffee).unwrap();
    assert!(!again.coffee.may_be_sent() && again.findings == [HomeworkFinding::OpenAgenda], "{again:?}");
    not_its_turn(coffees.sent(coffee));
    let letter = night.companion.drafts().coffee(coffee, Manner { language: Some(Language::En), tone: None });
    not_its_turn(letter);
    let accepted = coffees.accepted(coffee, None).unwrap();
    assert_eq!(accepted.findings, [], "nothing can be done about it any more");
    not_its_turn(coffees.edit(coffee, &homework()));
    coffees.met(coffee, &Meeting::default()).unwrap();
    settled(coffees.sent(coffee));
}

#[test]
fn an_invitation_is_walked_from_homework_to_thanks() {
    let (night, anna, coffee) = prepared_at("2026-11-25T09:00");
    let coffees = night.companion.coffees();
    assert_eq!(coffees.get(coffee).unwrap().findings, []);
    let sent = coffees.sent(coffee).unwrap().coffee;
    assert_eq!((sent.state, sent.planned), (CoffeeState::Sent, Some(day("2026-12-05"))));
    night.at("2026-11-27T12:00");
    let accepted = coffees.accepted(coffee, Some(day("2026-12-02"))).unwrap().coffee;
    assert_eq!((accepted.planned, accepted.meeting), (Some(day("2026-12-02")), Some(day("2026-12-02"))));
    night.at("2026-12-02T15:00");
    let meeting = Meeting {
        they_got: some("the figures"),
        i_got: some("how tar is cooked"),
        minutes: Some(50),
        received: Some(ReceivedKind::Advice),
        on: None,
    };
    let met = coffees.met(coffee, &meeting).unwrap().coffee;
    assert_eq!((met.state, met.planned), (CoffeeState::Met, None));
    let logged = efforts(&night, anna);
    assert_eq!(
        logged.iter().map(|effort| (effort.kind, effort.minutes, effort.what.as_deref())).collect::<Vec<_>>(),
        [(EffortKind::Give, Some(50), Some("the figures"))]
    );
    let owed = night.companion.thanks().owed(&PageRequest::whole()).unwrap().items;
    assert_eq!(owed.len(), 1, "what was received there is thanked for with the meeting: {owed:?}");
    assert_eq!((owed[0].reason, owed[0].planned), (ThanksReason::Coffee, day("2026-12-03")));
    assert_eq!((owed[0].deadline, owed[0].what.as_deref()), (Some(day("2026-12-05")), Some("how tar is cooked")));
    let person = night.companion.people().get(anna).unwrap();
    assert_eq!(person.last_contact.unwrap().local(), time("2026-12-02T15:00"));
    let removed = night.companion.efforts().remove(logged[0].id);
    assert!(matches!(removed, Err(Error::Invalid { reason: Reason::Derived, .. })));
    night.companion.thanks().done(owed[0].id, Channel::Letter).unwrap();
    let thanked = coffees.get(coffee).unwrap().coffee;
    let states: Vec<CoffeeState> = thanked.moves.iter().map(|step| step.state).collect();
    let walked = vec![State::Prepared, State::Sent, State::Accepted, State::Met, State::Thanked];
    assert_eq!((thanked.state, states), (State::Thanked, walked));
    assert!(night.companion.ties().received(Some(anna), &PageRequest::whole()).unwrap().items[0].thanked);
    night.companion.thanks().not_done(owed[0].id).unwrap();
    assert_eq!(coffees.get(coffee).unwrap().coffee.state, CoffeeState::Met);
}

#[test]
fn each_step_can_be_taken_back_with_what_followed_from_it() {
    let night = Night::begin();
    let anna = known(&night, "Anna Holt");
    night.at("2026-11-25T09:00");
    let coffees = night.companion.coffees();
    let coffee = prepared(&night, anna);
    not_its_turn(coffees.undo(coffee));
    coffees.sent(coffee).unwrap();
    coffees.accepted(coffee, None).unwrap();
    let meeting =
        Meeting { i_got: some("how tar is cooked"), received: Some(ReceivedKind::Advice), ..Meeting::default() };
    coffees.met(coffee, &meeting).unwrap();
    assert_eq!(efforts(&night, anna)[0].kind, EffortKind::Share, "nothing was given");
    let back = coffees.undo(coffee).unwrap().coffee;
    assert_eq!((back.state, back.i_got), (CoffeeState::Accepted, None));
    assert_eq!(efforts(&night, anna), []);
    assert_eq!(night.companion.thanks().owed(&PageRequest::whole()).unwrap().items, []);
    assert_eq!(night.companion.ties().received(None, &PageRequest::whole()).unwrap().items, []);
    night.assert_bytes_without(&["how tar is cooked"]);
    let item = ItemId(coffee.0);
    assert_eq!(night.companion.follow_ups().done(item, None, None).unwrap().state, ItemState::Done);
    assert_eq!(night.companion.follow_ups().not_done(item).unwrap().state, ItemState::Open);
    coffees.undo(coffee).unwrap();
    coffees.undo(coffee).unwrap();
    coffees.remove(coffee).unwrap();
    night.assert_bytes_without(&["learn how she dries"]);
}

#[test]
fn what_was_received_at_a_coffee_can_be_removed_and_the_coffee_is_thanked_for_all_the_same() {
    let night = Night::begin();
    let anna = known(&night, "Anna Holt");
    let coffees = night.companion.coffees();
    let coffee = prepared(&night, anna);
    coffees.sent(coffee).unwrap();
    coffees.accepted(coffee, None).unwrap();
    let nothing = Meeting { received: Some(ReceivedKind::Help), ..Meeting::default() };
    assert!(matches!(coffees.met(coffee, &nothing), Err(Error::Invalid { field: FieldName::Text, .. })));
    coffees.met(coffee, &Meeting { i_got: some("a saw"), ..nothing }).unwrap();
    let received = night.companion.ties().received(None, &PageRequest::whole()).unwrap().items.remove(0);
    night.companion.ties().remove(received.id).unwrap();
    let owed = night.companion.thanks().owed(&PageRequest::whole()).unwrap().items;
    assert_eq!((owed.len(), owed[0].reason), (1, ThanksReason::Coffee));
}

#[test]
fn an_answer_that_does_not_come_is_asked_for_once_more_or_let_go() {
    let (night, _, coffee) = prepared_at("2026-11-25T09:00");
    let coffees = night.companion.coffees();
    coffees.sent(coffee).unwrap();
    let waiting = |day: &str| night.queue(day).into_iter().filter(|item| item.kind == ItemKind::Coffee).count();
    assert_eq!((waiting("2026-12-04"), waiting("2026-12-05")), (0, 1));
    night.at("2026-12-05T09:00");
    let again = night.companion.drafts().coffee(coffee, Manner { language: Some(Language::En), tone: None }).unwrap();
    assert!(again.text.contains("once more"), "{}", again.text);
    coffees.sent(coffee).unwrap();
    assert_eq!((waiting("2026-12-14"), waiting("2026-12-15")), (0, 1));
    not_its_turn(coffees.sent(coffee));
    let gone = coffees.let_go(coffee).unwrap().coffee;
    assert_eq!((gone.state, gone.unanswered, gone.planned), (CoffeeState::Declined, true, None));
    assert_eq!(waiting("2027-02-01"), 0);
    settled(coffees.sent(coffee));
}

#[test]
fn a_day_agreed_on_is_in_the_queue_and_among_the_reminders_without_a_name() {
    let (night, _, coffee) = prepared_at("2026-11-25T12:00");
    let coffees = night.companion.coffees();
    coffees.sent(coffee).unwrap();
    let past = coffees.accepted(coffee, Some(day("2026-11-24")));
    assert!(matches!(past, Err(Error::Invalid { field: FieldName::When, reason: Reason::InThePast })));
    assert_eq!(coffees.accepted(coffee, None).unwrap().coffee.planned, Some(day("2026-11-26")), "a day is to be found");
    coffees.meet_on(coffee, day("2026-12-01")).unwrap();
    let armed = night.companion.reminders().to_arm().unwrap();
    let meeting: Vec<_> = armed.iter().filter(|reminder| reminder.kind == ReminderKind::Coffee).collect();
    assert_eq!(meeting.iter().map(|it| (it.at.local(), it.count)).collect::<Vec<_>>(), [(time("2026-12-01T09:00"), 1)]);
    let item = night.queue("2026-12-01").into_iter().find(|item| item.kind == ItemKind::Coffee).unwrap();
    assert_eq!((item.deadline, item.days_left), (Some(day("2026-12-01")), Some(0)));
    let follow_ups = night.companion.follow_ups();
    let later = day("2026-12-08");
    assert!(matches!(follow_ups.snooze(item.id, later, false), Err(Error::PastDeadline { .. })));
    assert_eq!(follow_ups.snooze(item.id, later, true).unwrap().deadline, Some(later), "the meeting is moved");
    assert_eq!(coffees.get(coffee).unwrap().coffee.meeting, Some(later));
    assert_eq!(follow_ups.snooze(item.id, day("2026-11-30"), false).unwrap().deadline, Some(later));
}

#[test]
fn a_refusal_moves_on_to_the_next_candidate_with_reasons() {
    let night = Night::begin();
    let [anna, bo, cato, dina] = ["Anna Holt", "Bo Krag", "Cato Moe", "Dina Rask"].map(|name| known(&night, name));
    let needs = night.companion.needs();
    needs.add(Some(bo), NeedKind::Offer, "drying boats and hulls with warm air").unwrap();
    needs.add(Some(dina), NeedKind::Offer, "hulls").unwrap();
    night.companion.people().set_role(cato, twopocket_core::contact::Role::Ahead).unwrap();
    let coffees = night.companion.coffees();
    let coffee = prepared(&night, anna);
    coffees.sent(coffee).unwrap();
    let next = || coffees.next(coffee).unwrap().into_iter().map(|it| (it.contact, it.reasons)).collect::<Vec<_>>();
    assert_eq!(coffees.declined(coffee).unwrap().coffee.state, CoffeeState::Declined);
    let offers = |offer: &str| vec![CandidateReason::Offers { offer: offer.into() }];
    let boats = "drying boats and hulls with warm air";
    assert_eq!(next(), [(bo, offers(boats)), (dina, offers("hulls")), (cato, vec![CandidateReason::Ahead])]);
    night.companion.circle().walked(cato, Verdict::Right, Some(1)).unwrap();
    assert!(next().iter().all(|(contact, _)| *contact != cato), "nor whose chemistry is low by now");
    night.companion.circle().walk_back().unwrap();
    let second = prepared(&night, bo);
    assert_eq!(next().len(), 2, "who is being invited is not proposed");
    coffees.sent(second).unwrap();
    coffees.declined(second).unwrap();
    assert_eq!(next().len(), 2, "nor who was invited lately");
    let again = coffees.prepare(anna, &homework());
    assert!(again.is_ok(), "no grudge: in time a new invitation may be prepared");
}

#[test]
fn a_contact_has_one_invitation_under_way_and_no_tip_of_their_own() {
    let night = Night::begin();
    let anna = known(&night, "Anna Holt");
    prepared(&night, anna);
    let coffees = night.companion.coffees();
    let second = coffees.prepare(anna, &homework());
    assert!(matches!(second, Err(Error::Invalid { field: FieldName::Coffee, reason: Reason::Exists })));
    let bo = known(&night, "Bo Krag");
    let own = coffees.prepare(bo, &Homework { tip_from: Some(bo), ..homework() });
    assert!(matches!(own, Err(Error::Invalid { field: FieldName::Contact, reason: Reason::Same })));
    let past = coffees.prepare(bo, &Homework { proposed: Some(day("2026-11-01")), ..homework() });
    assert!(matches!(past, Err(Error::Invalid { field: FieldName::When, .. })));
}

#[test]
fn homework_and_text_are_checked_in_one_and_known_needs_and_offers_stand_in() {
    let night = Night::begin();
    let anna = known(&night, "Anna Holt");
    let coffees = night.companion.coffees();
    let bare = coffees.prepare(anna, &Homework { about: some("a coffee and a chat"), ..Homework::default() }).unwrap();
    let [open, unstated] = [HomeworkFinding::OpenAgenda, HomeworkFinding::MotiveUnstated];
    assert_eq!(bare.findings, [open, HomeworkFinding::MeFocus, unstated]);
    night.companion.needs().add(Some(anna), NeedKind::Need, "figures on moisture").unwrap();
    night.companion.needs().add(None, NeedKind::Offer, "moisture figures of eleven winters").unwrap();
    let known = coffees.get(bare.coffee.id).unwrap();
    assert_eq!(known.known_contribution.as_deref(), Some("moisture figures of eleven winters"));
    assert_eq!(known.findings, [open, unstated]);
    let text = "Hi Anna, could you get me a job at your yard? Let us have coffee on Tuesday.";
    let check = coffees.check(bare.coffee.id, Some(text), Some(Language::En)).unwrap();
    let checked = check.text.unwrap();
    assert!(checked.checked.findings.iter().any(|finding| finding.label == Label::AsksForJob));
    assert!(!checked.invitation.contribution_offered);
    let gate = check.gate.unwrap();
    assert!(!gate.carries, "an Ask of somebody just met: {gate:?}");
    let plain = coffees.check(bare.coffee.id, None, None).unwrap();
    assert!(plain.text.is_none() && plain.gate.is_none());
}

#[test]
fn a_meeting_that_asked_for_advice_is_an_ask_as_well() {
    let night = Night::begin();
    let anna = known(&night, "Anna Holt");
    let coffees = night.companion.coffees();
    let asking = Homework { stated: some("Could you give me your advice on how to dry old hulls?"), ..homework() };
    let prepared = coffees.prepare(anna, &asking).unwrap();
    assert!(prepared.gate.is_some(), "what asks for something is asked of the gate");
    let coffee = prepared.coffee.id;
    coffees.sent(coffee).unwrap();
    coffees.accepted(coffee, None).unwrap();
    coffees.met(coffee, &Meeting { they_got: some("the figures"), minutes: Some(60), ..Meeting::default() }).unwrap();
    let mut kinds: Vec<_> = efforts(&night, anna).iter().map(|effort| (effort.kind, effort.minutes)).collect();
    kinds.sort_unstable();
    assert_eq!(kinds, [(EffortKind::Give, Some(60)), (EffortKind::Ask, None)]);
}

#[test]
fn a_coffee_is_a_meeting_in_person_for_the_ask_gate() {
    let night = Night::empty();
    let name = twopocket_core::reader::Value::Name { text: "Anna Holt".into() };
    let new = twopocket_core::contact::NewPerson { fields: vec![name], ..Default::default() };
    let anna = night.companion.people().add(&new).unwrap().id;
    let missing = || {
        let gate = night.companion.efforts().ask_gate(anna, "your drawings", None).unwrap();
        serde_json::to_string(&gate.missing).unwrap()
    };
    assert!(missing().contains("not_met"));
    let coffee = prepared(&night, anna);
    let coffees = night.companion.coffees();
    coffees.sent(coffee).unwrap();
    coffees.accepted(coffee, None).unwrap();
    assert!(missing().contains("not_met"), "a letter is no meeting");
    coffees.met(coffee, &Meeting::default()).unwrap();
    assert!(missing().contains("just_met"), "{}", missing());
}

#[test]
fn merging_carries_an_invitation_along_and_unmerging_gives_it_back_with_what_came_of_it() {
    let night = Night::begin();
    let (anna, other) = (known(&night, "Anna Holt"), known(&night, "Anna Holt-Krag"));
    let coffees = night.companion.coffees();
    let coffee = prepared(&night, other);
    let bo = known(&night, "Bo Krag");
    let tipped = coffees.prepare(bo, &Homework { tip_from: Some(other), ..homework() }).unwrap().coffee;
    let merge = night.companion.people().merge(anna, other).unwrap().merges[0];
    assert_eq!(coffees.get(coffee).unwrap().coffee.contact, Some(anna));
    assert_eq!(coffees.get(tipped.id).unwrap().coffee.tip_from, Some(anna));
    coffees.sent(coffee).unwrap();
    coffees.accepted(coffee, None).unwrap();
    let meeting = Meeting { i_got: some("a saw"), received: Some(ReceivedKind::Help), ..Meeting::default() };
    coffees.met(coffee, &meeting).unwrap();
    night.companion.people().unmerge(merge).unwrap();
    let back: Coffee = coffees.get(coffee).unwrap().coffee;
    assert_eq!(back.contact, Some(other));
    assert_eq!(coffees.get(tipped.id).unwrap().coffee.tip_from, Some(other));
    assert_eq!((efforts(&night, anna).len(), efforts(&night, other).len()), (0, 1));
    let thanks = night.companion.thanks().get(back.thanks.unwrap()).unwrap();
    assert_eq!(thanks.contact, Some(other));
    assert_eq!(night.companion.ties().received(Some(other), &PageRequest::whole()).unwrap().items.len(), 1);
}

#[test]
fn erasing_a_person_erases_their_invitations_and_keeps_the_effort() {
    let night = Night::begin();
    let anna = known(&night, "Anna Holt");
    let bo = known(&night, "Bo Krag");
    let coffees = night.companion.coffees();
    let coffee = prepared(&night, anna);
    let tipped = Homework { tip_from: Some(anna), ..homework() };
    let tipped = coffees.prepare(bo, &Homework { motive: some("of my own"), ..tipped }).unwrap().coffee.id;
    coffees.sent(coffee).unwrap();
    coffees.accepted(coffee, None).unwrap();
    coffees
        .met(coffee, &Meeting { they_got: some("the old almanac"), minutes: Some(30), ..Meeting::default() })
        .unwrap();
    let split = || night.companion.efforts().split(Scope::All).unwrap();
    let before = split();
    night.companion.people().erase(anna).unwrap();
    assert_eq!(split(), before);
    let erased = coffees.get(coffee).unwrap();
    assert_eq!((erased.coffee.contact, erased.motive, erased.coffee.about), (None, None, None));
    settled(coffees.undo(coffee));
    assert_eq!(coffees.get(tipped).unwrap().coffee.tip_from, None);
    night.assert_bytes_without(&["learn how she dries", "the old almanac"]);
    assert!(night.queue("2027-02-01").iter().all(|item| item.contact.is_some()));
    assert_eq!(night.companion.backups().check().unwrap(), []);
}

// What is said in a draft.

#[test]
fn a_meeting_that_is_told_late_belongs_to_its_day() {
    let (night, anna, coffee) = prepared_at("2026-11-25T09:00");
    let coffees = night.companion.coffees();
    coffees.sent(coffee).unwrap();
    coffees.accepted(coffee, Some(day("2026-11-26"))).unwrap();
    night.at("2026-11-28T09:00");
    let on = |on: &str| Meeting { on: Some(day(on)), ..Meeting::default() };
    assert!(matches!(coffees.met(coffee, &on("2026-11-29")), Err(Error::Invalid { field: FieldName::When, .. })));
    coffees.met(coffee, &on("2026-11-26")).unwrap();
    let thanks = coffees.get(coffee).unwrap().coffee.thanks.unwrap();
    let thanks = night.companion.thanks().get(thanks).unwrap();
    assert_eq!((thanks.planned, thanks.deadline), (day("2026-11-28"), Some(day("2026-11-29"))));
    assert_eq!(efforts(&night, anna)[0].at.at_ms, instant(time("2026-11-26T12:00"), common::ZONE).at_ms);
    let ask = NewEffort {
        kind: EffortKind::Ask,
        contact: Some(anna),
        event: None,
        arena: None,
        what: some("your drawings"),
        minutes: None,
    };
    assert!(night.companion.efforts().log(&ask).is_ok());
}

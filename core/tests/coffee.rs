//! Coffee invitations through the rooms: homework, draft, the walk to the thanks, and what stays private.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::unnecessary_wraps,
    reason = "helpers beside the tests are tests too"
)]

mod common;

use common::{Night, time};
use proptest::prelude::*;
use proptest::sample::Index;
use twopocket_core::back::Notes;
use twopocket_core::check::About;
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

#[test]
fn an_invitation_is_walked_from_homework_to_thanks() {
    let night = Night::begin();
    let anna = known(&night, "Anna Holt");
    night.close();
    night.at("2026-11-25T09:00");
    let coffees = night.companion.coffees();
    let coffee = prepared(&night, anna);
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
    settled(coffees.undo(coffee));
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
    let night = Night::begin();
    let anna = known(&night, "Anna Holt");
    night.close();
    night.at("2026-11-25T09:00");
    let coffee = prepared(&night, anna);
    let coffees = night.companion.coffees();
    coffees.sent(coffee).unwrap();
    let waiting = |day: &str| night.queue(day).into_iter().filter(|item| item.kind == ItemKind::Coffee).count();
    assert_eq!((waiting("2026-12-04"), waiting("2026-12-05")), (0, 1));
    night.at("2026-12-05T09:00");
    let again = night.companion.drafts().coffee(coffee, Manner { language: Some(Language::En), tone: None }).unwrap();
    assert!(again.text.contains("once more"), "{}", again.text);
    coffees.sent(coffee).unwrap();
    assert_eq!((waiting("2026-12-14"), waiting("2026-12-15")), (0, 1));
    settled(coffees.sent(coffee));
    let gone = coffees.let_go(coffee).unwrap().coffee;
    assert_eq!((gone.state, gone.unanswered, gone.planned), (CoffeeState::Declined, true, None));
    assert_eq!(waiting("2027-02-01"), 0);
    settled(coffees.sent(coffee));
}

#[test]
fn a_day_agreed_on_is_in_the_queue_and_among_the_reminders_without_a_name() {
    let night = Night::begin();
    let anna = known(&night, "Anna Holt");
    night.close();
    night.at("2026-11-25T12:00");
    let coffees = night.companion.coffees();
    let coffee = prepared(&night, anna);
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

fn told(language: Language) -> Homework {
    let [stated, contribution, about, fallback] = match language {
        Language::Da => {
            ["høre, hvordan I bygger skrog", "fugttallene fra elleve vintre", "skrog om vinteren", "læse tegningerne"]
        }
        Language::Sv => {
            ["höra hur ni bygger skrov", "fuktvärdena från elva vintrar", "skrov på vintern", "läsa ritningarna"]
        }
        Language::Nb => {
            ["høre hvordan dere bygger skrog", "fukttallene fra elleve vintre", "skrog om vinteren", "lese tegningene"]
        }
        Language::De => [
            "erfahren, wie die Rümpfe gebaut werden",
            "die Werte aus elf Wintern",
            "Rümpfe im Winter",
            "die Pläne lesen",
        ],
        Language::En => {
            ["hear how you build hulls", "the figures of eleven winters", "hulls in winter", "reading the drawings"]
        }
    };
    Homework {
        stated: some(stated),
        contribution: some(contribution),
        about: some(about),
        fallback: some(fallback),
        ..Homework::default()
    }
}

/// Texts that no letter should carry to anybody.
const FAULTY: [&str; 8] = [
    "could you get me a job at your firm",
    "buy our new meter for only 300 euro a month",
    "I am simply the best engineer in the country",
    "you owe me after all I did for you",
    "kunne du skaffe mig et job i dit firma",
    "köp vår nya mätare för 300 kronor i månaden",
    "können Sie mir eine Stelle in Ihrer Firma geben",
    "your divorce and your illness",
];

fn sign(night: &Night) {
    let mut settings = night.companion.settings().get().unwrap();
    settings.signature = some("Karen Lind");
    night.companion.settings().set(settings).unwrap();
}

fn parts(draft: &Draft) -> Vec<Part> {
    draft.paragraphs.iter().map(|paragraph| paragraph.part).collect()
}

#[test]
fn a_draft_states_the_motive_names_the_matter_and_offers_something_in_their_language() {
    for language in Language::ALL.iter().copied() {
        for tone in Tone::ALL.iter().copied() {
            let night = Night::begin();
            sign(&night);
            let anna = known(&night, "Anna Holt");
            let written = told(language);
            let coffee = night.companion.coffees().prepare(anna, &written).unwrap().coffee.id;
            let draft =
                night.companion.drafts().coffee(coffee, Manner { language: Some(language), tone: Some(tone) }).unwrap();
            let invited = [Part::Motive, Part::Matter, Part::Useful, Part::NextStep, Part::Closing, Part::Signature];
            assert_eq!(parts(&draft), [&[Part::Greeting, Part::Thanks, Part::Glad][..], &invited].concat());
            assert_eq!(draft.missing, [], "{}", draft.text);
            for said in [written.stated, written.about, written.contribution] {
                assert!(draft.text.contains(&said.unwrap()), "{}", draft.text);
            }
            assert!(!draft.text.contains("draft-") && !draft.subject.contains("draft-"), "{}", draft.text);
            let read = invitation::read(&draft.text, Some(language));
            assert!(!read.open_agenda && !read.me_focus, "{}", draft.text);
        }
    }
}

#[test]
fn a_draft_says_what_it_lacks_and_leaves_out_what_may_not_be_said() {
    let night = Night::begin();
    let anna = known(&night, "Anna Holt");
    let coffees = night.companion.coffees();
    let coffee = coffees.prepare(anna, &Homework::default()).unwrap().coffee.id;
    let draft =
        || night.companion.drafts().coffee(coffee, Manner { language: Some(Language::En), tone: None }).unwrap();
    let lacks = |what: Missing| draft().missing.contains(&what);
    for missing in [Missing::Motive, Missing::Matter, Missing::Useful] {
        assert!(lacks(missing), "{missing:?}");
    }
    coffees.edit(coffee, &Homework { fallback: some("reading the drawings"), ..homework() }).unwrap();
    assert!(!lacks(Missing::Motive) && !lacks(Missing::Matter) && !lacks(Missing::WeakerForm));
    let later = Homework { contribution: None, fallback: some("reading the drawings"), ..homework() };
    coffees.edit(coffee, &later).unwrap();
    assert!(lacks(Missing::WeakerForm) && draft().text.contains("later with this: reading the drawings"));
    for faulty in FAULTY {
        coffees.edit(coffee, &Homework { stated: some(faulty), ..homework() }).unwrap();
        assert!(lacks(Missing::LeftOut { part: Part::Motive }), "{}", draft().text);
        assert!(!draft().text.contains(faulty));
    }
}

#[test]
fn what_is_private_stays_out_of_an_invitation() {
    let night = Night::begin();
    let card = night.card("Anna Holt", "Havgaard").card;
    let notes = Notes {
        text: "sleeps in the greenhouse since the strike".into(),
        openness: twopocket_core::back::Openness::InGroup,
        needs: vec!["a roof for the greenhouse".into()],
        ..Notes::default()
    };
    night.companion.backs().write(card.id, &notes).unwrap();
    night.put(card.id, Pocket::Right);
    night.companion.needs().add(None, NeedKind::Offer, "a roof for a greenhouse").unwrap();
    let coffees = night.companion.coffees();
    let homework =
        Homework { contribution: None, need: None, about: some("the greenhouse and the strike"), ..homework() };
    let prepared = coffees.prepare(card.contact, &homework).unwrap();
    assert_eq!((prepared.known_need, prepared.known_contribution), (None, None));
    let manner = Manner { language: Some(Language::En), tone: None };
    let draft = night.companion.drafts().coffee(prepared.coffee.id, manner).unwrap();
    assert!(!draft.text.contains("greenhouse"), "{}", draft.text);
    assert!(draft.missing.contains(&Missing::LeftOut { part: Part::Matter }));
}

/// Words that stand nowhere but in the motive.
fn secret() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["zzwistel", "qvorkandel", "hjuxtapel", "vombatikus"]).prop_map(str::to_owned)
}

#[derive(Clone, Debug)]
enum Step {
    Prepare(Index, bool),
    Edit(Index),
    Sent(Index),
    Accepted(Index, bool),
    Declined(Index),
    LetGo(Index),
    Met(Index, bool, bool),
    Undo(Index),
    Remove(Index),
    Done(Index),
    NotDone(Index),
    Snooze(Index),
    Thank(Index),
    Merge(Index, Index),
    Unmerge,
    Erase(Index),
    Favour(Index),
    Wait(i64),
}

fn any_step() -> impl Strategy<Value = Step> {
    let at = any::<Index>;
    prop_oneof![
        4 => (at(), any::<bool>()).prop_map(|(who, tip)| Step::Prepare(who, tip)),
        1 => at().prop_map(Step::Edit),
        5 => at().prop_map(Step::Sent),
        5 => (at(), any::<bool>()).prop_map(|(it, day)| Step::Accepted(it, day)),
        1 => at().prop_map(Step::Declined),
        1 => at().prop_map(Step::LetGo),
        5 => (at(), any::<bool>(), any::<bool>()).prop_map(|(it, gave, got)| Step::Met(it, gave, got)),
        3 => at().prop_map(Step::Undo),
        1 => at().prop_map(Step::Remove),
        2 => at().prop_map(Step::Done),
        2 => at().prop_map(Step::NotDone),
        1 => at().prop_map(Step::Snooze),
        3 => at().prop_map(Step::Thank),
        2 => (at(), at()).prop_map(|(keep, absorb)| Step::Merge(keep, absorb)),
        2 => Just(Step::Unmerge),
        1 => at().prop_map(Step::Erase),
        1 => at().prop_map(Step::Favour),
        2 => (0_i64..400).prop_map(Step::Wait),
    ]
}

struct World {
    night: Night,
    people: Vec<ContactId>,
    coffees: Vec<CoffeeId>,
    motive: String,
}

impl World {
    fn coffee(&self, at: Index) -> Option<CoffeeId> {
        (!self.coffees.is_empty()).then(|| *at.get(&self.coffees))
    }

    /// Does one step; what the method refuses is no failure, anything else is.
    fn step(&mut self, step: &Step) -> Option<()> {
        let all = &self.night.companion;
        let coffees = all.coffees();
        let person = |at: &Index| *at.get(&self.people);
        let homework = |tip| Homework { motive: some(&self.motive), tip_from: tip, ..homework() };
        let refused = match step {
            Step::Prepare(who, tip) => {
                let tip = tip.then(|| self.people[0]);
                match coffees.prepare(person(who), &homework(tip)) {
                    Ok(prepared) => {
                        self.coffees.push(prepared.coffee.id);
                        None
                    }
                    Err(error) => Some(error),
                }
            }
            Step::Edit(it) => coffees.edit(self.coffee(*it)?, &homework(None)).err(),
            Step::Sent(it) => coffees.sent(self.coffee(*it)?).err(),
            Step::Accepted(it, day) => {
                let day = day.then(|| all.now().date() + chrono::Days::new(4));
                coffees.accepted(self.coffee(*it)?, day).err()
            }
            Step::Declined(it) => coffees.declined(self.coffee(*it)?).err(),
            Step::LetGo(it) => coffees.let_go(self.coffee(*it)?).err(),
            Step::Met(it, gave, got) => {
                let meeting = Meeting {
                    they_got: gave.then(|| "the figures".to_owned()),
                    i_got: got.then(|| "a saw".to_owned()),
                    received: got.then_some(ReceivedKind::Help),
                    minutes: None,
                    on: None,
                };
                coffees.met(self.coffee(*it)?, &meeting).err()
            }
            Step::Undo(it) => coffees.undo(self.coffee(*it)?).err(),
            Step::Remove(it) => coffees.remove(self.coffee(*it)?).err(),
            Step::Done(it) => all.follow_ups().done(ItemId(self.coffee(*it)?.0), None, None).err(),
            Step::NotDone(it) => all.follow_ups().not_done(ItemId(self.coffee(*it)?.0)).err(),
            Step::Snooze(it) => {
                let until = all.now().date() + chrono::Days::new(9);
                all.follow_ups().snooze(ItemId(self.coffee(*it)?.0), until, true).err()
            }
            Step::Thank(it) => {
                let thanks = coffees.get(self.coffee(*it)?).ok()?.coffee.thanks?;
                all.thanks().done(thanks, Channel::Mail).err()
            }
            Step::Merge(keep, absorb) => all.people().merge(person(keep), person(absorb)).err(),
            Step::Unmerge => {
                let merges = |who: &ContactId| all.people().get(*who).ok()?.merges.last().copied();
                all.people().unmerge(self.people.iter().find_map(merges)?).err()
            }
            Step::Erase(who) => all.people().erase(person(who)).err(),
            Step::Favour(it) => {
                let favours = all.ties().received(None, &PageRequest::whole()).unwrap().items;
                (!favours.is_empty()).then(|| all.ties().remove(it.get(&favours).id).err())?
            }
            Step::Wait(hours) => all.set_now(all.now().at_ms + hours * 3_600_000).err(),
        };
        match refused {
            None
            | Some(
                Error::Invalid { .. } | Error::NotFound { .. } | Error::Erased { .. } | Error::PastDeadline { .. },
            ) => Some(()),
            Some(error) => panic!("{step:?}: {error:?}"),
        }
    }

    fn all(&self) -> Vec<Coffee> {
        self.night.companion.coffees().list(None, &PageRequest::whole()).unwrap().items
    }

    fn count(&self, query: &str) -> i64 {
        let sql = rusqlite::Connection::open(self.night.path()).unwrap();
        sql.query_row(query, [], |row| row.get(0)).unwrap()
    }

    /// Everything that any other room could tell of the invitations.
    fn told_elsewhere(&self) -> String {
        let all = &self.night.companion;
        let mut told = vec![format!("{:?}{:?}", self.all(), all.reminders().to_arm().unwrap())];
        told.push(format!("{:?}{:?}", self.night.queue("2030-01-01"), efforts_of_all(&self.night)));
        told.push(format!("{:?}", all.thanks().owed(&PageRequest::whole()).unwrap().items));
        for format in ExportFormat::ALL {
            told.push(all.exchange().export(*format, &PageRequest::whole()).unwrap().text);
        }
        for person in &self.people {
            told.push(format!("{:?}{:?}", all.people().held(*person), all.drafts().thanks(*person, Manner::default())));
        }
        for coffee in &self.coffees {
            told.push(format!("{:?}", all.drafts().coffee(*coffee, Manner::default())));
            told.push(format!("{:?}", all.coffees().check(*coffee, Some("Coffee?"), None)));
            told.push(format!("{:?}", all.coffees().next(*coffee)));
        }
        told.join(" ")
    }
}

fn efforts_of_all(night: &Night) -> Vec<Effort> {
    night.companion.efforts().list(Scope::All, &PageRequest::whole()).unwrap().items
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_an_invitation_keeps_the_rules_and_its_motive(
        steps in prop::collection::vec(any_step(), 10..50),
        word in secret(),
    ) {
        let night = Night::begin();
        let people = ["Anna Holt", "Bo Krag", "Cato Moe"].map(|name| known(&night, name)).to_vec();
        let mut world = World { night, people, coffees: Vec::new(), motive: format!("the {word} of the firm") };
        for step in &steps {
            world.step(step);
            for coffee in world.all() {
                let states: Vec<CoffeeState> = coffee.moves.iter().map(|step| step.state).collect();
                prop_assert_eq!(states.last(), Some(&coffee.state));
                for (at, to) in states.iter().enumerate().skip(1) {
                    prop_assert!(twopocket_core::coffee::rules::may_go(&states[..at], *to), "{:?} after {:?}", states, step);
                }
                let met = matches!(coffee.state, CoffeeState::Met | CoffeeState::Thanked);
                prop_assert_eq!(coffee.thanks.is_some(), met, "{:?} after {:?}", coffee, step);
                let waits = matches!(coffee.state, CoffeeState::Sent | CoffeeState::Accepted) && coffee.contact.is_some();
                prop_assert_eq!(coffee.planned.is_some(), waits, "{:?} after {:?}", coffee, step);
            }
            let strangers = "SELECT count(*) FROM coffee JOIN thanks ON thanks.coffee_id = coffee.id
                              WHERE thanks.contact_id IS NOT coffee.contact_id";
            prop_assert_eq!(world.count(strangers), 0, "{:?}", step);
            let strangers = "SELECT count(*) FROM received JOIN thanks ON thanks.received_id = received.id
                              WHERE thanks.contact_id IS NOT received.contact_id";
            prop_assert_eq!(world.count(strangers), 0, "{:?}", step);
            let logged = "SELECT count(*) FROM coffee WHERE (state = 'met') <> EXISTS
                              (SELECT 1 FROM effort WHERE effort.coffee_id = coffee.id)";
            prop_assert_eq!(world.count(logged), 0, "{:?}", step);
            let unthanked = "SELECT count(*) FROM received WHERE NOT EXISTS
                              (SELECT 1 FROM thanks WHERE thanks.received_id = received.id)";
            prop_assert_eq!(world.count(unthanked), 0, "{:?}", step);
        }
        prop_assert!(!world.told_elsewhere().contains(&word));
        prop_assert_eq!(world.night.companion.backups().check().unwrap(), []);
    }

    #[test]
    fn every_draft_passes_both_checks_but_for_what_it_says_is_missing(
        language in prop::sample::select(Language::ALL.to_vec()),
        tone in prop::sample::select(Tone::ALL.to_vec()),
        has in any::<[bool; 6]>(),
        faulty in prop::option::of((0_usize..4, prop::sample::select(FAULTY.to_vec()))),
        others in 0_usize..4,
    ) {
        let night = Night::begin();
        sign(&night);
        for _ in 0..others {
            night.capture("Bo"); // another draw of ids, another phrasing
        }
        let (anna, signe) = (known(&night, "Anna Holt"), known(&night, "Signe Raun"));
        let whole = told(language);
        let mut homework = Homework {
            stated: whole.stated.filter(|_| has[0]),
            about: whole.about.filter(|_| has[1]),
            contribution: whole.contribution.filter(|_| has[2]),
            fallback: whole.fallback.filter(|_| has[3]),
            tip_from: has[4].then_some(signe),
            proposed: has[5].then(|| day("2026-12-03")),
            ..Homework::default()
        };
        if let Some((place, text)) = faulty {
            let place = [&mut homework.stated, &mut homework.about, &mut homework.contribution, &mut homework.fallback]
                .into_iter().nth(place).unwrap();
            *place = some(text);
        }
        let coffee = night.companion.coffees().prepare(anna, &homework).unwrap().coffee.id;
        let draft = night.companion.drafts().coffee(coffee, Manner { language: Some(language), tone: Some(tone) }).unwrap();
        let lacks = |missing: &[Missing]| draft.missing.iter().any(|it| missing.contains(it));
        let left_out = |part| Missing::LeftOut { part };
        let no_matter = lacks(&[Missing::Matter, left_out(Part::Matter)]);
        let no_gift = lacks(&[Missing::Useful, Missing::WeakerForm, left_out(Part::Useful)]);
        let about = About { contact: Some(anna), arena: None, language: Some(language) };
        for fault in night.companion.checks().text(&draft.text, about).unwrap().findings {
            let named = match fault.label {
                Label::OpenAgenda => no_matter,
                Label::MeFocus => no_gift,
                _ => false,
            } || lacks(&[Missing::ReadsAs { label: fault.label }]);
            prop_assert!(named, "{language} {tone:?} {:?} in\n{}", fault, draft.text);
        }
        let read = invitation::read(&draft.text, Some(language));
        let reads_as = |label| lacks(&[Missing::ReadsAs { label }]);
        prop_assert!(!read.open_agenda || no_matter || reads_as(Label::OpenAgenda), "{}", draft.text);
        prop_assert!(!read.me_focus || no_gift || reads_as(Label::MeFocus), "{}", draft.text);
        let is_whole = has[..3] == [true; 3] && faulty.is_none();
        let reads_badly = draft.missing.iter().any(|missing| matches!(missing, Missing::ReadsAs { .. }));
        prop_assert!(!is_whole || !reads_badly, "with its homework done an invitation reads well: {}", draft.text);
    }
}

#[test]
fn a_meeting_that_is_told_late_belongs_to_its_day() {
    let night = Night::begin();
    let anna = known(&night, "Anna Holt");
    night.close();
    night.at("2026-11-25T09:00");
    let coffee = prepared(&night, anna);
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

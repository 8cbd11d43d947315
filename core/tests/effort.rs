//! Give, Share and Ask: what is logged, what it adds up to, and what it is good for next.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers beside the tests are tests too

mod common;

use common::Night;
use proptest::prelude::*;
use twopocket_core::effort::{
    BetterForm, EffortEdit, EffortKind, Finding, GateReason, Logged, NewEffort, NextReason, Scope, Split, Trust, rules,
};
use twopocket_core::follow_up::Channel;
use twopocket_core::need::NeedKind;
use twopocket_core::pocket::Pocket;
use twopocket_core::{ContactId, Error, PageRequest, Reason};

const NIGHTY: Scope = Scope::Days { days: 90 };

fn new(kind: EffortKind, contact: ContactId, what: &str) -> NewEffort {
    NewEffort { kind, contact: Some(contact), event: None, arena: None, what: Some(what.into()), minutes: None }
}

fn log(night: &Night, kind: EffortKind, contact: ContactId, what: &str) -> Logged {
    night.companion.efforts().log(&new(kind, contact, what)).unwrap()
}

fn split(night: &Night, scope: Scope) -> Split {
    night.companion.efforts().split(scope).unwrap()
}

fn acts(night: &Night, scope: Scope) -> Vec<u32> {
    split(night, scope).parts.iter().map(|part| part.acts).collect()
}

fn met(night: &Night, name: &str) -> ContactId {
    let card = night.card(name, &format!("Firm of {name}"));
    night.put(card.card.id, Pocket::Right);
    card.card.contact
}

fn person(name: &str) -> twopocket_core::contact::NewPerson {
    serde_json::from_value(serde_json::json!({"fields": [{"field": "name", "text": name}]})).unwrap()
}

fn invalid<T: std::fmt::Debug>(result: Result<T, Error>) -> Reason {
    match result.unwrap_err() {
        Error::Invalid { reason, .. } => reason,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_conversation_and_a_card_are_no_effort() {
    let night = Night::begin();
    let anna = met(&night, "Anna Holt");
    night.companion.conversations().had(Some(anna), None).unwrap();
    assert_eq!(split(&night, NIGHTY).findings, [Finding::NothingLogged]);
}

#[test]
fn what_is_done_during_a_night_belongs_to_it_and_its_arena_and_what_is_done_later_does_not() {
    let night = Night::empty();
    let arena = serde_json::from_value(serde_json::json!({"name": "Kajkredsen"})).unwrap();
    let arena = night.companion.arenas().add(&arena).unwrap().id;
    let event = serde_json::json!({"name": "Harbour night", "arena": arena});
    let event = night.companion.events().begin(&serde_json::from_value(event).unwrap()).unwrap().id;
    let anna = met(&night, "Anna Holt");
    let give = log(&night, EffortKind::Give, anna, "the number of a diver").effort;
    assert_eq!((give.event, give.arena), (Some(event), Some(arena)));
    night.at("2026-11-20T03:59");
    assert_eq!(log(&night, EffortKind::Share, anna, "why I moved here").effort.event, Some(event));
    night.at("2026-11-20T04:00");
    assert_eq!(log(&night, EffortKind::Give, anna, "a book").effort.event, None, "never closed, but over");
    let own = NewEffort { arena: Some(arena), contact: None, ..new(EffortKind::Give, anna, "wrote the minutes") };
    let own = night.companion.efforts().log(&own).unwrap().effort;
    assert_eq!((own.event, own.arena, own.contact), (None, Some(arena), None));
    assert_eq!(acts(&night, Scope::Night { event }), [1, 1, 0]);
    assert_eq!(acts(&night, Scope::Arena { arena }), [2, 1, 0]);
    assert_eq!(acts(&night, Scope::Contact { contact: anna }), [2, 1, 0]);
    assert_eq!(acts(&night, Scope::All), [3, 1, 0]);
    let other = serde_json::from_value(serde_json::json!({"name": "Another"})).unwrap();
    let other = night.companion.arenas().add(&other).unwrap().id;
    let wrong = NewEffort { arena: Some(other), event: Some(event), ..new(EffortKind::Give, anna, "x") };
    assert_eq!(invalid(night.companion.efforts().log(&wrong)), Reason::NotInArena);
}

#[test]
fn ninety_days_are_counted_by_the_dates_on_which_they_were_lived() {
    let night = Night::empty();
    let anna = night.companion.people().add(&person("Anna Holt")).unwrap().id;
    for at in ["2026-08-22T23:59", "2026-08-23T00:01", "2026-11-20T23:00"] {
        night.at(at);
        log(&night, EffortKind::Give, anna, "a tip");
    }
    assert_eq!(acts(&night, Scope::Days { days: 90 }), [2, 0, 0]);
    assert_eq!(acts(&night, Scope::Days { days: 91 }), [3, 0, 0]);
    let history = night.companion.efforts().history(Scope::All, 90, 3).unwrap();
    let acts: Vec<u32> = history.iter().map(|span| span.split.acts).collect();
    assert_eq!(acts, [1, 0, 1]);
    assert_eq!(history[0].from.to_string(), "2026-08-23");
    assert_eq!(invalid(night.companion.efforts().split(Scope::Days { days: 0 })), Reason::OutOfRange);
}

#[test]
fn a_kept_promise_is_a_give_and_its_follow_up_is_no_second_act() {
    let night = Night::begin();
    let (event, anna) = (night.event(), met(&night, "Anna Holt"));
    let promise = night.promise(anna, None, Some("2026-11-20"));
    night.close();
    night.at("2026-11-20T09:00");
    night.companion.promises().keep(promise.id).unwrap();
    let give = night.companion.efforts().list(NIGHTY, &PageRequest::whole()).unwrap().items.remove(0);
    assert_eq!((give.kind, give.promise, give.event), (EffortKind::Give, Some(promise.id), None));
    assert_eq!(give.what.as_deref(), Some("the article"));
    let item = night.queue("2026-11-20")[0].id;
    night.companion.follow_ups().done(item, Some(Channel::Mail), None).unwrap();
    assert_eq!(acts(&night, NIGHTY), [1, 0, 0]);
    assert_eq!(acts(&night, Scope::Night { event }), [1, 0, 0], "the follow-up's night is the Give's");
    assert_eq!(invalid(night.companion.efforts().remove(give.id)), Reason::Derived);

    night.companion.follow_ups().not_done(item).unwrap();
    assert_eq!(night.companion.efforts().get(give.id).unwrap().effort, give, "kept all the same");
    night.companion.follow_ups().done(item, Some(Channel::Mail), None).unwrap();
    night.companion.promises().reopen(promise.id).unwrap();
    assert_eq!(acts(&night, NIGHTY), [0, 1, 0], "the follow-up was still made");
    night.companion.follow_ups().not_done(item).unwrap();
    assert_eq!(acts(&night, NIGHTY), [0, 0, 0]);
}

#[test]
fn a_follow_up_is_a_share_unless_a_promise_was_kept_the_day_before_or_it_is_said_otherwise() {
    let night = Night::begin();
    let (anna, bo) = (met(&night, "Anna Holt"), met(&night, "Bo Lind"));
    let promise = night.promise(anna, None, None);
    let theirs = twopocket_core::promise::NewPromise {
        contact: bo,
        card: None,
        owner: twopocket_core::promise::Owner::Them,
        what: "call".into(),
        due: None,
    };
    let theirs = night.companion.promises().add(&theirs).unwrap();
    night.close();
    night.companion.promises().keep(promise.id).unwrap();
    night.companion.promises().keep(theirs.id).unwrap();
    assert_eq!(acts(&night, NIGHTY), [1, 0, 0], "what they keep is no effort of the user's");
    let item = |of: ContactId| night.queue("2026-11-21").iter().find(|item| item.contact == Some(of)).unwrap().id;
    night.at("2026-11-20T19:00");
    night.companion.follow_ups().done(item(anna), Some(Channel::Mail), None).unwrap();
    assert_eq!(acts(&night, NIGHTY), [1, 1, 0], "kept more than a day before");
    night.companion.follow_ups().done(item(bo), Some(Channel::Phone), Some(EffortKind::Ask)).unwrap();
    assert_eq!(acts(&night, NIGHTY), [1, 1, 1]);
}

#[test]
fn a_mistake_is_put_right_or_taken_back() {
    let night = Night::begin();
    let anna = met(&night, "Anna Holt");
    let efforts = night.companion.efforts();
    let give = log(&night, EffortKind::Give, anna, "  a tip ").effort;
    assert_eq!((give.what.as_deref(), give.weight), (Some("a tip"), rules::DEFAULT_MINUTES));
    efforts.helped(give.id, Some(true)).unwrap();
    let edit = EffortEdit { kind: EffortKind::Share, what: Some("my story".into()), minutes: Some(40) };
    let share = efforts.edit(give.id, &edit).unwrap().effort;
    assert_eq!((share.kind, share.weight, share.helped), (EffortKind::Share, 40, None));
    assert_eq!(invalid(efforts.helped(give.id, Some(true))), Reason::WrongKind);
    assert_eq!(invalid(efforts.answered(give.id)), Reason::WrongKind);
    for minutes in [0, rules::LONGEST_ACT + 1] {
        let edit = EffortEdit { minutes: Some(minutes), ..edit.clone() };
        assert_eq!(invalid(efforts.edit(give.id, &edit)), Reason::OutOfRange);
    }
    efforts.remove(give.id).unwrap();
    assert!(matches!(efforts.get(give.id), Err(Error::NotFound { .. })));
    assert_eq!(split(&night, NIGHTY).acts, 0);
}

#[test]
fn an_ask_is_answered_once() {
    let night = Night::begin();
    let anna = met(&night, "Anna Holt");
    let ask = log(&night, EffortKind::Ask, anna, "whom to talk to at the yard").effort;
    night.at("2026-11-21T09:00");
    let answered = night.companion.efforts().answered(ask.id).unwrap();
    assert_eq!(answered.answered.unwrap().date().to_string(), "2026-11-21");
    assert_eq!(invalid(night.companion.efforts().answered(ask.id)), Reason::Settled);
    let owed = || night.companion.thanks().owed(&PageRequest::whole()).unwrap().items;
    let kinds: Vec<_> = owed().iter().map(|thanks| (thanks.kind.word(), thanks.contact)).collect();
    assert_eq!(kinds, [("thanks", Some(anna)), ("report", Some(anna)), ("give", Some(anna))]);
    let edit = EffortEdit { kind: EffortKind::Give, what: None, minutes: None };
    assert_eq!(invalid(night.companion.efforts().edit(ask.id, &edit)), Reason::Settled);
    let thanks = night.companion.thanks().done(owed()[0].id, Channel::Mail).unwrap();
    let said = night.companion.efforts().list(Scope::All, &PageRequest::whole()).unwrap().items.remove(0);
    assert_eq!((said.kind, said.thanks), (EffortKind::Share, Some(thanks.id)));
    assert_eq!(invalid(night.companion.efforts().remove(said.id)), Reason::Derived);
    night.companion.efforts().remove(ask.id).unwrap();
    assert_eq!(owed(), [], "nothing is owed for what was not asked");
}

#[test]
fn the_gate_opens_from_just_met_to_carried_and_never_refuses_the_log() {
    let night = Night::begin();
    let anna = met(&night, "Anna Holt");
    let gate = || night.companion.efforts().ask_gate(anna, "an introduction to your buyer", None).unwrap();
    let early = log(&night, EffortKind::Ask, anna, "a tip on suppliers");
    let warned = early.gate.unwrap();
    assert!(!warned.carries && warned.missing.contains(&GateReason::JustMet { days: 0 }), "{warned:?}");
    assert_eq!(warned.trust, Trust::None);
    night.companion.efforts().remove(early.effort.id).unwrap();
    assert_eq!(gate().better[0], BetterForm::AskForAdvice);
    night.at("2026-11-30T10:00");
    assert_eq!(gate().missing, [GateReason::GiveMore { acts: 2 }, GateReason::ShareMore { acts: 1 }]);
    log(&night, EffortKind::Give, anna, "the report");
    let useless = log(&night, EffortKind::Give, anna, "a link").effort;
    log(&night, EffortKind::Share, anna, "what I struggle with");
    assert!(gate().carries);
    night.companion.efforts().helped(useless.id, Some(false)).unwrap();
    assert_eq!(gate().missing, [GateReason::GiveMore { acts: 1 }], "what did not help gave nothing");
    night.companion.efforts().helped(useless.id, None).unwrap();
    let ask = log(&night, EffortKind::Ask, anna, "an introduction to your buyer");
    assert!(ask.gate.unwrap().carries);
    assert!(!gate().carries, "one more takes more");
    night.at("2026-12-20T10:00");
    log(&night, EffortKind::Give, anna, "another");
    assert!(night.companion.efforts().get(ask.effort.id).unwrap().gate.unwrap().carries, "as it was then");
    night.at("2027-09-01T10:00");
    assert!(gate().missing.contains(&GateReason::Dormant { days: 254 }), "{:?}", gate().missing);
}

#[test]
fn who_offered_help_or_kept_their_word_meanwhile_is_not_dormant() {
    let dormant = |do_it: &dyn Fn(&Night, ContactId)| {
        let night = Night::begin();
        let anna = met(&night, "Anna Holt");
        night.close();
        night.at("2027-03-01T12:00");
        do_it(&night, anna);
        night.at("2027-08-01T12:00");
        let gate = night.companion.efforts().ask_gate(anna, "which course to take", None).unwrap();
        gate.missing.iter().any(|reason| matches!(reason, GateReason::Dormant { .. }))
    };
    assert!(dormant(&|_, _| ()));
    assert!(!dormant(&|night, anna| drop(night.companion.ties().offered(anna, "a lift").unwrap())));
    let keep = |night: &Night, contact| {
        let what = "the article".to_owned();
        let owner = twopocket_core::promise::Owner::Them;
        let new = twopocket_core::promise::NewPromise { contact, card: None, owner, what, due: None };
        let promise = night.companion.promises().add(&new).unwrap();
        night.companion.promises().keep(promise.id).unwrap();
    };
    assert!(!dormant(&keep));
}

#[test]
fn what_the_text_of_an_ask_says_is_named_with_its_better_form() {
    let night = Night::begin();
    let anna = met(&night, "Anna Holt");
    let gate = |text: &str| night.companion.efforts().ask_gate(anna, text, None).unwrap();
    let job = gate("I am looking for a new job. Do you have a position for me in your department?");
    assert_eq!((&job.missing[0], &job.better[0]), (&GateReason::AsksForJob, &BetterForm::SayWhy));
    let sale = gate("Our planning software costs only 400 euros a month. Would you like to order it this week?");
    assert_eq!(sale.missing[0], GateReason::Sells);
    for short in ["a job in your firm", "en stilling hos dem", "ett jobb", "en jobb til sønnen min", "eine Stelle"] {
        assert_eq!(gate(short).missing[0], GateReason::AsksForJob, "{short}: so asks are noted down");
    }
    for other in ["advice on changing jobs", "whom to talk to at the yard", "how she got her job"] {
        assert!(!gate(other).missing.contains(&GateReason::AsksForJob), "{other}");
    }
    let advice = gate("How did you get your first apprentices to stay? I would be glad of any advice.");
    assert!(!advice.missing.contains(&GateReason::AsksForJob) && !advice.missing.contains(&GateReason::Sells));
}

#[test]
fn the_same_ask_to_many_is_named_whoever_is_asked_and_however_it_is_bent() {
    let night = Night::begin();
    let people: Vec<ContactId> = ["Anna Holt", "Bo Lind", "Cato Moe", "Dina Rask"].map(|name| met(&night, name)).into();
    let texts = [
        "an introduction to the buyer at Nordkaj",
        "Could you introduce me to Nordkaj's buyers?",
        "introduction to buyers of Nordkaj",
        "the buyer at Nordkaj: an introduction?",
    ];
    let others = |gate: &twopocket_core::effort::Gate| {
        gate.missing.iter().find_map(|reason| match reason {
            GateReason::SameAskToMany { others } => Some(*others),
            _ => None,
        })
    };
    let asks: Vec<Logged> =
        people.iter().zip(texts).map(|(who, text)| log(&night, EffortKind::Ask, *who, text)).collect();
    let named: Vec<Option<u32>> = asks.iter().map(|ask| others(ask.gate.as_ref().unwrap())).collect();
    assert_eq!(named, [None, None, None, Some(3)]);
    let gate = |text: &str| night.companion.efforts().ask_gate(people[0], text, None).unwrap();
    assert_eq!(others(&gate("where to moor a barge in winter")), None);
    assert_eq!(others(&gate(texts[0])), Some(3), "their own earlier Ask is none to others");
    let event = night.event();
    night.at("2026-12-24T10:00");
    assert_eq!(others(&gate(texts[0])), None, "more than thirty days ago");
    let at_the_night = night.companion.efforts().ask_gate(people[0], texts[0], Some(event)).unwrap();
    assert_eq!(others(&at_the_night), Some(3), "but on the same night");
}

#[test]
fn the_next_act_gives_first_to_whom_the_user_can_help() {
    let night = Night::begin();
    let next = |scope| night.companion.efforts().next_act(scope).unwrap();
    let nobody = next(NIGHTY);
    assert_eq!((nobody.kind, nobody.contact), (EffortKind::Give, None));
    assert_eq!(nobody.reasons, [NextReason::NothingLogged]);
    let (anna, bo) = (met(&night, "Anna Holt"), met(&night, "Bo Lind"));
    night.companion.needs().add(None, NeedKind::Offer, "help with pricing").unwrap();
    night.companion.needs().add(Some(anna), NeedKind::Need, "a better pricing").unwrap();
    let first = next(NIGHTY);
    assert_eq!((first.kind, first.contact, first.name.as_deref()), (EffortKind::Give, Some(anna), Some("Anna Holt")));
    assert_eq!(first.offer.as_deref(), Some("help with pricing"));
    assert_eq!(next(Scope::Contact { contact: bo }).reasons, [NextReason::NoGiveYet]);
    let give = log(&night, EffortKind::Give, anna, "an hour on pricing").effort;
    assert_eq!(next(Scope::Contact { contact: anna }).reasons, [NextReason::NotSharedYet]);
    assert_eq!(next(NIGHTY).kind, EffortKind::Share, "all was given, and she does not know the user");
    assert_eq!(next(NIGHTY).outcome, None, "too early to ask whether it helped");
    night.at("2026-11-30T10:00");
    assert_eq!(next(NIGHTY).outcome.map(|effort| effort.id), Some(give.id));
    night.companion.efforts().helped(give.id, Some(true)).unwrap();
    assert_eq!(next(NIGHTY).outcome, None);
    log(&night, EffortKind::Share, anna, "what I strive for");
    let reasons = next(Scope::Contact { contact: anna }).reasons;
    assert_eq!(reasons, [NextReason::BeforeAnAsk { gives: 1, shares: 0 }]);
    for tip in 0..9 {
        log(&night, EffortKind::Give, anna, &format!("tip {tip}"));
    }
    let carried = next(Scope::Contact { contact: anna });
    assert_eq!((carried.kind, carried.reasons), (EffortKind::Ask, vec![NextReason::Carried]));
    let asks = NewEffort { minutes: Some(600), ..new(EffortKind::Ask, bo, "everything") };
    night.companion.efforts().log(&asks).unwrap();
    assert_eq!(next(Scope::Contact { contact: anna }).reasons, [NextReason::AskAboveTen], "ten is a ceiling over all");
    assert_eq!(next(NIGHTY).reasons[0], NextReason::AskAboveTen);
}

#[test]
fn what_was_said_in_confidence_is_no_reason_to_give() {
    let night = Night::begin();
    let card = night.card("Anna Holt", "Firm").card;
    night.put(card.id, Pocket::Right);
    night.companion.needs().add(None, NeedKind::Offer, "help with pricing").unwrap();
    let notes = serde_json::json!({"text": "", "needs": ["a better pricing"], "openness": "in_group"});
    night.companion.backs().write(card.id, &serde_json::from_value(notes).unwrap()).unwrap();
    assert_eq!(night.companion.efforts().next_act(NIGHTY).unwrap().offer, None);
}

#[test]
fn a_list_comes_in_pages_the_latest_first() {
    let night = Night::begin();
    let anna = met(&night, "Anna Holt");
    let mut logged: Vec<_> =
        (0..5).map(|n| log(&night, EffortKind::Give, anna, &format!("tip {n}")).effort.id).collect();
    logged.reverse();
    let mut request = PageRequest { after: None, limit: Some(2) };
    let mut seen = Vec::new();
    loop {
        let page = night.companion.efforts().list(Scope::All, &request).unwrap();
        assert_eq!(page.total, 5);
        seen.extend(page.items.into_iter().map(|effort| effort.id));
        match page.next {
            Some(next) => request.after = Some(next),
            None => break,
        }
    }
    assert_eq!(seen, logged);
}

#[test]
fn a_merge_taken_back_takes_its_efforts_along() {
    let night = Night::begin();
    let (anna, other) = (met(&night, "Anna Holt"), met(&night, "Anna Holt-Lund"));
    let promise = night.promise(other, Some(night.companion.people().get(other).unwrap().cards[0].id), None);
    let merged = night.companion.people().merge(anna, other).unwrap();
    night.companion.promises().keep(promise.id).unwrap();
    assert_eq!(acts(&night, Scope::Contact { contact: anna }), [1, 0, 0]);
    night.companion.people().unmerge(merged.merges[0]).unwrap();
    assert_eq!(acts(&night, Scope::Contact { contact: anna }), [0, 0, 0]);
    assert_eq!(acts(&night, Scope::Contact { contact: other }), [1, 0, 0]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn erasing_a_person_leaves_every_split_as_it_was(
        acts in prop::collection::vec((0_usize..3, 0_usize..3, prop::option::of(1_u32..300), any::<bool>()), 1..12),
    ) {
        let night = Night::begin();
        let people = ["Anna Holt", "Bo Lind", "Cato Moe"].map(|name| met(&night, name));
        let event = night.event();
        for (kind, who, minutes, at_night) in acts {
            let effort = NewEffort {
                minutes,
                event: at_night.then_some(event),
                ..new(EffortKind::ALL[kind], people[who], "something quite telling")
            };
            night.companion.efforts().log(&effort).unwrap();
        }
        let splits = || [NIGHTY, Scope::All, Scope::Night { event }].map(|scope| split(&night, scope));
        let before = splits();
        for contact in people {
            night.companion.people().erase(contact).unwrap();
            prop_assert_eq!(&splits(), &before);
        }
        night.assert_bytes_without(&["something quite telling"]);
    }
}

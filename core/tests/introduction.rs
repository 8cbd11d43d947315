//! Introductions through the rooms: who is proposed, what may be told, and the letters.
#![allow(clippy::unwrap_used, reason = "helpers beside the tests are tests too")]

mod common;

use common::Night;
use proptest::prelude::*;
use twopocket_core::back::{Notes, Openness};
use twopocket_core::check::About;
use twopocket_core::circle::Verdict;
use twopocket_core::contact::Tone;
use twopocket_core::draft::{Addressee, Draft, Manner, Missing};
use twopocket_core::effort::{EffortKind, NewEffort};
use twopocket_core::introduction::{IntroductionMove, IntroductionState, rules};
use twopocket_core::pocket::Pocket;
use twopocket_core::reader::Language;
use twopocket_core::reader::message::Label;
use twopocket_core::reminder::ReminderKind;
use twopocket_core::{ContactId, Error, IntroductionId, PageRequest};

/// Somebody met tonight of whom this stands on the back.
fn met(night: &Night, name: &str, organisation: &str, notes: &Notes) -> ContactId {
    let card = night.card(name, organisation).card;
    night.companion.backs().write(card.id, notes).unwrap();
    night.put(card.id, Pocket::Right);
    card.contact
}

fn offering(what: &str) -> Notes {
    Notes { offers: vec![what.to_owned()], ..Notes::default() }
}

fn needing(what: &str) -> Notes {
    Notes { needs: vec![what.to_owned()], ..Notes::default() }
}

fn act(night: &Night, contact: ContactId) {
    let act = serde_json::json!({"kind": EffortKind::Share, "contact": contact});
    let act: NewEffort = serde_json::from_value(act).unwrap();
    night.companion.efforts().log(&act).unwrap();
}

/// The night is over, and there was contact with both on another day.
fn known(night: &Night, people: &[ContactId]) {
    night.close();
    night.at("2026-12-01T09:00");
    for contact in people {
        act(night, *contact);
    }
}

fn pairs(night: &Night) -> Vec<(ContactId, ContactId)> {
    let found = night.companion.introductions().suggestions(&PageRequest::whole()).unwrap().items;
    found.into_iter().map(|pair| (pair.a.contact, pair.b.contact)).collect()
}

#[test]
fn only_people_known_well_are_proposed_and_not_those_of_one_house() {
    let night = Night::begin();
    let anna = met(&night, "Anna Holt", "Havgaard", &offering("en fotograf"));
    let bo = met(&night, "Bo Lind", "Kiln", &needing("a photographer"));
    let cato = met(&night, "Cato Moe", "havgaard", &needing("a photographer"));
    let low = met(&night, "Dina Rask", "Skov", &Notes { chemistry: Some(2), ..needing("a photographer") });
    known(&night, &[anna, cato, low]);
    assert_eq!(pairs(&night), [], "there was contact with Bo on one day");
    act(&night, bo);
    act(&night, bo);
    assert_eq!(pairs(&night), [(anna, bo)], "two acts on one day are one day, and the night is the other");
}

#[test]
fn one_night_is_one_contact_however_often_something_of_it_is_written_down() {
    let night = Night::begin();
    let anna = met(&night, "Anna Holt", "Havgaard", &offering("en fotograf"));
    let bo = met(&night, "Bo Lind", "Kiln", &needing("a photographer"));
    let event = night.event();
    known(&night, &[anna]);
    let favour = serde_json::json!({"contact": bo, "kind": "advice", "what": "where to ask", "event": event});
    night.companion.ties().receive(&serde_json::from_value(favour).unwrap()).unwrap();
    let tip = serde_json::json!({"kind": "give", "contact": bo, "event": event});
    night.companion.efforts().log(&serde_json::from_value(tip).unwrap()).unwrap();
    assert_eq!(pairs(&night), [], "there was contact with Bo on one day");
    act(&night, bo);
    assert_eq!(pairs(&night), [(anna, bo)]);
}

#[test]
fn who_is_set_aside_or_of_low_chemistry_by_now_is_not_proposed() {
    let night = Night::begin();
    let anna = met(&night, "Anna Holt", "Havgaard", &offering("en fotograf"));
    let bo = met(&night, "Bo Lind", "Kiln", &Notes { chemistry: Some(5), ..needing("a photographer") });
    known(&night, &[anna, bo]);
    assert_eq!(pairs(&night), [(anna, bo)]);
    let circle = night.companion.circle();
    circle.walked(bo, Verdict::Left, None).unwrap();
    assert_eq!(pairs(&night), [], "set aside");
    circle.walk_back().unwrap();
    assert_eq!(pairs(&night), [(anna, bo)]);
    circle.walked(bo, Verdict::Right, Some(2)).unwrap();
    assert_eq!(pairs(&night), [], "what was said last of the chemistry holds");
}

#[test]
fn a_phone_arms_when_to_ask_what_came_of_it_weeks_before() {
    let night = Night::begin();
    let anna = met(&night, "Anna Holt", "Havgaard", &offering("en fotograf"));
    let bo = met(&night, "Bo Lind", "Kiln", &needing("a photographer"));
    known(&night, &[anna, bo]);
    let introductions = night.companion.introductions();
    let begun = introductions.begin(anna, bo).unwrap().id;
    introductions.asked(begun).unwrap();
    introductions.asked(begun).unwrap();
    introductions.introduced(begun).unwrap();
    let armed = night.companion.reminders().to_arm().unwrap();
    let asks = armed.iter().filter(|reminder| reminder.kind == ReminderKind::Introduction);
    let days: Vec<String> = asks.map(|reminder| reminder.at.date().to_string()).collect();
    assert_eq!(days, ["2026-12-15"], "two weeks after");
}

#[test]
fn what_is_private_or_in_confidence_is_no_reason_and_stands_in_no_letter() {
    for openness in [Openness::Private, Openness::InGroup] {
        let night = Night::begin();
        let anna = met(&night, "Anna Holt", "Havgaard", &offering("juridisk rådgivning"));
        let bo = met(&night, "Bo Lind", "Kiln", &Notes { openness, ..needing("a lawyer for the inheritance") });
        known(&night, &[anna, bo]);
        assert_eq!(pairs(&night), []);
        let begun = night.companion.introductions().begin(anna, bo).unwrap();
        assert_eq!(begun.why, None);
        for to in Addressee::ALL {
            let draft = night.companion.drafts().introduction(begun.id, *to, Manner::default()).unwrap();
            assert!(!draft.text.contains("inheritance") && draft.missing.contains(&Missing::Why), "{}", draft.text);
        }
    }
}

#[test]
fn a_need_that_turns_private_after_the_beginning_leaves_the_letters() {
    let night = Night::begin();
    let anna = met(&night, "Anna Holt", "Havgaard", &offering("juridisk rådgivning"));
    let card = night.card("Bo Lind", "Kiln").card;
    night.companion.backs().write(card.id, &needing("a lawyer for the inheritance")).unwrap();
    night.put(card.id, Pocket::Right);
    known(&night, &[anna, card.contact]);
    let begun = night.companion.introductions().begin(card.contact, anna).unwrap().id;
    let draft = || night.companion.drafts().introduction(begun, Addressee::A, Manner::default()).unwrap().text;
    assert!(draft().contains("inheritance"));
    let private = Notes { openness: Openness::Private, ..needing("a lawyer for the inheritance") };
    night.companion.backs().write(card.id, &private).unwrap();
    assert!(!draft().contains("inheritance"));
}

#[test]
fn who_is_asked_first_is_not_told_of_whom_it_is_about() {
    let night = Night::begin();
    let anna = met(&night, "Anna Holt", "Havgaard", &offering("juridisk rådgivning"));
    let bo = met(&night, "Bo Lind", "Kilnworks", &needing("a lawyer"));
    known(&night, &[anna, bo]);
    let begun = night.companion.introductions().begin(anna, bo).unwrap().id;
    let draft = |to| night.companion.drafts().introduction(begun, to, Manner::default()).unwrap().text;
    let first = draft(Addressee::A);
    assert!(!first.contains("Bo") && !first.contains("Lind") && !first.contains("Kilnworks"), "{first}");
    assert!(draft(Addressee::B).contains("Anna Holt (Havgaard)"));
}

#[test]
fn a_seventh_within_a_year_waits() {
    let night = Night::begin();
    let anna = met(&night, "Anna Holt", "Havgaard", &offering("en fotograf"));
    let others: Vec<ContactId> =
        (0..8).map(|n| met(&night, &format!("Bo Li{n}d"), &format!("Kiln {n}"), &needing("a photographer"))).collect();
    known(&night, &[&others[..], &[anna]].concat());
    let introductions = night.companion.introductions();
    for other in &others[..6] {
        introductions.begin(anna, *other).unwrap();
    }
    let waits = |day: &str| {
        night.at(day);
        introductions.suggestions(&PageRequest::whole()).unwrap().items[0].wait_until
    };
    assert_eq!(waits("2027-11-30T12:00"), Some("2027-12-01".parse().unwrap()));
    assert_eq!(waits("2027-12-01T12:00"), None);
    let seventh = introductions.begin(anna, others[6]).unwrap();
    assert_eq!(seventh.cautions, [], "the user decides, and a year is over");
}

#[test]
fn suggestions_come_in_pages() {
    let night = Night::begin();
    let anna = met(&night, "Anna Holt", "Havgaard", &offering("en fotograf"));
    let others: Vec<ContactId> =
        (0..5).map(|n| met(&night, &format!("Bo Li{n}d"), &format!("Kiln {n}"), &needing("a photographer"))).collect();
    known(&night, &[&others[..], &[anna]].concat());
    let mut request = PageRequest { limit: Some(2), after: None };
    let mut found = Vec::new();
    loop {
        let page = night.companion.introductions().suggestions(&request).unwrap();
        assert_eq!(page.total, 5);
        found.extend(page.items.into_iter().map(|pair| pair.b.contact));
        let Some(next) = page.next else { break };
        request.after = Some(next);
    }
    assert_eq!(found, pairs(&night).into_iter().map(|(_, b)| b).collect::<Vec<_>>());
}

fn faults(night: &Night, draft: &Draft, language: Language) -> Vec<Label> {
    let about = About { contact: Some(draft.contact), arena: None, language: Some(language) };
    let found = night.companion.checks().text(&draft.text, about).unwrap().findings;
    found.into_iter().map(|finding| finding.label).collect()
}

/// A need and an offer in the language, so that nothing is to be translated.
fn bread(language: Language) -> (&'static str, &'static str) {
    match language {
        Language::Da => ("brød og bagning", "en bager"),
        Language::Sv => ("bröd och bakning", "en bagare"),
        Language::Nb => ("brød og baking", "en baker"),
        Language::De => ("Brot und Backen", "ein Bäcker"),
        Language::En => ("bread and baking", "a baker"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn the_letters_of_an_introduction_pass_the_check(
        language in prop::sample::select(Language::ALL.to_vec()),
        tone in prop::sample::select(Tone::ALL.to_vec()),
        to in prop::sample::select(Addressee::ALL.to_vec()),
        with_reason in any::<bool>(),
    ) {
        let night = Night::begin();
        let (offer, need) = bread(language);
        let notes = |notes: Notes| if with_reason { notes } else { Notes::default() };
        let anna = met(&night, "Anna Holt", "Havgaard", &notes(offering(offer)));
        let bo = met(&night, "Bo Lind", "Kiln", &notes(needing(need)));
        known(&night, &[anna, bo]);
        night.companion.thanks().said_aloud(anna, None).unwrap();
        night.companion.thanks().said_aloud(bo, None).unwrap();
        let begun = night.companion.introductions().begin(bo, anna).unwrap();
        prop_assert_eq!(begun.why.is_some(), with_reason);
        let manner = Manner { language: Some(language), tone: Some(tone) };
        let draft = night.companion.drafts().introduction(begun.id, to, manner).unwrap();
        let mut found = faults(&night, &draft, language);
        // It lacks a reason, and says so: then it seems to be about nothing, or about the writer alone.
        found.retain(|fault| with_reason || !matches!(fault, Label::OpenAgenda | Label::MeFocus));
        prop_assert_eq!(found, [], "{} {:?}\n{}", language, tone, draft.text);
        prop_assert!(!draft.text.contains("draft-") && !draft.subject.contains("draft-"), "{}", draft.text);
        prop_assert_eq!(draft.missing.contains(&Missing::Why), !with_reason);
        let told = [offer, need].iter().all(|text| draft.text.contains(text));
        prop_assert_eq!(told, with_reason, "{}", draft.text);
    }

    #[test]
    fn whatever_is_done_the_steps_are_a_walk_and_each_two_who_were_introduced_were_given_to(
        acts in prop::collection::vec(0_usize..6, 0..16),
    ) {
        let night = Night::begin();
        let anna = met(&night, "Anna Holt", "Havgaard", &Notes::default());
        let bo = met(&night, "Bo Lind", "Kiln", &Notes::default());
        night.close();
        let introductions = night.companion.introductions();
        let mut id: Option<IntroductionId> = None;
        for how in acts {
            let done = match (id, how) {
                (None, _) => introductions.begin(anna, bo).map(Some),
                (Some(id), 0 | 5) => introductions.asked(id).map(Some),
                (Some(id), 1) => introductions.declined(id).map(Some),
                (Some(id), 2) => introductions.introduced(id).map(Some),
                (Some(id), 3) => introductions.heard(id, Some(true), None).map(Some),
                (Some(id), _) => introductions.take_back(id),
            };
            match done {
                Ok(now) => id = now.map(|now| now.id),
                Err(error) => prop_assert!(matches!(error, Error::Invalid { .. }), "{:?}", error),
            }
        }
        let gives = |contact| {
            let all = night.companion.efforts().list(twopocket_core::effort::Scope::Contact { contact }, &PageRequest::whole());
            all.unwrap().items.len()
        };
        let mut expected = 0;
        if let Some(id) = id {
            let found = introductions.get(id).unwrap();
            let states: Vec<IntroductionState> = found.steps.iter().map(|step| step.state).collect();
            prop_assert_eq!(states.first(), Some(&IntroductionState::Proposed));
            prop_assert_eq!(states.last(), Some(&found.state));
            for two in states.windows(2) {
                prop_assert!(IntroductionMove::ALL.iter().any(|step| rules::next(two[0], *step) == Some(two[1])));
            }
            expected = usize::from(states.contains(&IntroductionState::Introduced));
            prop_assert_eq!(found.hear_from.is_some(), expected == 1);
        }
        prop_assert_eq!((gives(anna), gives(bo)), (expected, expected));
    }
}

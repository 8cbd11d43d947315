//! Drafts through the rooms, in every language and tone, and the check that they pass.
#![allow(clippy::unwrap_used, reason = "helpers beside the tests are tests too")]

#[path = "../common/mod.rs"]
mod common;
mod promises;

use std::collections::BTreeSet;

use common::Night;
use proptest::prelude::*;
use twopocket_core::arena::ArenaDetails;
use twopocket_core::back::{Notes, Openness};
use twopocket_core::check::About;
use twopocket_core::contact::Tone;
use twopocket_core::draft::{Draft, DraftKind, LanguageFrom, Manner, Missing, Part};
use twopocket_core::event::{EventEdit, NewEvent};
use twopocket_core::need::NeedKind;
use twopocket_core::pocket::Pocket;
use twopocket_core::promise::{NewPromise, Owner};
use twopocket_core::reader::Language;
use twopocket_core::reader::message::Label;
use twopocket_core::{CardId, ContactId};

/// A letter is read in a minute.
const MOST_WORDS: usize = 120;

fn detail(text: &str) -> Notes {
    Notes { detail: Some(text.to_owned()), ..Notes::default() }
}

fn met(night: &Night, name: &str, notes: &Notes) -> (CardId, ContactId) {
    let card = night.card(name, "Havgaard").card;
    night.companion.backs().write(card.id, notes).unwrap();
    night.put(card.id, Pocket::Right);
    (card.id, card.contact)
}

fn promised(
    night: &Night,
    contact: ContactId,
    owner: Owner,
    what: &str,
    due: Option<&str>,
) -> twopocket_core::PromiseId {
    let due = due.map(|due| due.parse().unwrap());
    let promise = NewPromise { contact, card: None, owner, what: what.into(), due };
    night.companion.promises().add(&promise).unwrap().id
}

/// The draft for somebody's follow-up, the morning after.
fn draft(night: &Night, contact: ContactId, manner: Manner) -> Draft {
    let queue = night.queue("2026-11-20");
    let item = queue.iter().find(|item| item.contact == Some(contact)).unwrap();
    night.companion.drafts().draft(item.id, manner).unwrap()
}

fn manner(language: Language, tone: Tone) -> Manner {
    Manner { language: Some(language), tone: Some(tone) }
}

fn morning(night: &Night) {
    night.close();
    night.at("2026-11-20T09:00");
}

fn sign(night: &Night) {
    let mut settings = night.companion.settings().get().unwrap();
    settings.signature = Some("Karen Lind\nHavnens hus".into());
    night.companion.settings().set(settings).unwrap();
}

/// The language's own note about a bicycle, so that nothing is to be translated.
fn bicycle(language: Language) -> &'static str {
    match language {
        Language::Da => "den røde cykel på molen",
        Language::Sv => "den gula cykeln på piren",
        Language::Nb => "den røde sykkelen på brygga",
        Language::De => "das rote Fahrrad auf dem Steg",
        Language::En => "the red bicycle on the pier",
    }
}

fn article(language: Language) -> &'static str {
    match language {
        Language::Da => "sende hende artiklen om tang",
        Language::Sv => "skicka henne artikeln om tång",
        Language::Nb => "sende henne artikkelen om tare",
        Language::De => "ihr den Artikel über Tang zu schicken",
        Language::En => "send her the article about kelp",
    }
}

#[test]
fn a_draft_has_every_part_of_the_method_in_their_language() {
    for language in Language::ALL.iter().copied() {
        for tone in Tone::ALL.iter().copied() {
            let night = Night::begin();
            sign(&night);
            let (_, anna) = met(&night, "Anna Holt", &detail(bicycle(language)));
            promised(&night, anna, Owner::Me, article(language), Some("2026-11-23"));
            promised(&night, anna, Owner::Them, "a call", Some("2026-11-24"));
            morning(&night);
            let draft = draft(&night, anna, manner(language, tone));
            assert_eq!((draft.language, draft.tone, draft.kind), (language, tone, DraftKind::FollowUp));
            let parts: Vec<Part> = draft.paragraphs.iter().map(|paragraph| paragraph.part).collect();
            let whole = [
                Part::Greeting,
                Part::Thanks,
                Part::Glad,
                Part::Detail,
                Part::Promise,
                Part::NextStep,
                Part::Again,
                Part::Closing,
                Part::Signature,
            ];
            assert_eq!(parts, whole, "{language}");
            assert!(draft.missing.is_empty(), "{language} {:?}", draft.missing);
            assert!(draft.text.contains(bicycle(language)) && draft.text.contains("Harbour night"), "{}", draft.text);
            assert!(draft.text.ends_with("\nKaren Lind\nHavnens hus"), "{}", draft.text);
            let kelp = ["om tang", "om tång", "om tare", "über Tang", "about kelp"];
            assert!(kelp.iter().any(|about| draft.text.contains(about)), "{}", draft.text);
            assert!(!draft.text.contains("draft-") && !draft.subject.contains("draft-"), "{}", draft.text);
            assert!(draft.text.split_whitespace().count() <= MOST_WORDS);
            let look: Vec<Part> =
                draft.paragraphs.iter().filter(|paragraph| paragraph.look).map(|paragraph| paragraph.part).collect();
            assert_eq!(look, [Part::Detail, Part::Promise], "the user's own words are to be read over");
        }
    }
}

#[test]
fn a_draft_in_german_says_du_or_sie_throughout() {
    let words = |draft: &Draft| -> BTreeSet<String> {
        draft.text.split(|c: char| !c.is_alphabetic()).map(str::to_owned).collect()
    };
    for salt in 0..12 {
        let night = Night::begin();
        let (_, anna) = met(&night, "Anna Holt", &detail("das rote Fahrrad"));
        for _ in 0..salt {
            night.capture("Bo"); // another draw of ids, another phrasing
        }
        promised(&night, anna, Owner::Me, "die Zahlen", Some("2026-11-23"));
        promised(&night, anna, Owner::Them, "ein Anruf", Some("2026-11-24"));
        morning(&night);
        let formal = words(&draft(&night, anna, manner(Language::De, Tone::Formal)));
        let familiar = words(&draft(&night, anna, manner(Language::De, Tone::Familiar)));
        for du in ["du", "dich", "dir", "dein", "deine", "deinen", "hast", "Du", "Hallo"] {
            assert!(!formal.contains(du), "{du} in {formal:?}");
        }
        for sie in ["Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Guten"] {
            assert!(!familiar.contains(sie), "{sie} in {familiar:?}");
        }
    }
}

#[test]
fn german_is_formal_until_the_user_has_chosen_and_others_are_not() {
    let night = Night::begin();
    let (_, anna) = met(&night, "Anna Holt", &detail("das rote Fahrrad"));
    morning(&night);
    let german = |tone| draft(&night, anna, Manner { language: Some(Language::De), tone });
    assert!(german(None).text.starts_with("Guten Tag Anna Holt,\n\n"), "no Herr or Frau is guessed");
    assert!(german(None).missing.contains(&Missing::Tone));
    assert_eq!(draft(&night, anna, Manner { language: Some(Language::Da), tone: None }).tone, Tone::Familiar);
    night.companion.people().set_tone(anna, Some(Tone::Familiar)).unwrap();
    assert!(german(None).text.starts_with("Hallo Anna,\n\n"));
    assert!(!german(None).missing.contains(&Missing::Tone));
    assert!(german(Some(Tone::Formal)).text.starts_with("Guten Tag Anna Holt,\n\n"));
}

#[test]
fn a_degree_belongs_into_a_formal_greeting() {
    let night = Night::begin();
    let code = "BEGIN:VCARD\r\nVERSION:4.0\r\nN:Holt;Anna;;Dr.;\r\nFN:Dr. Anna Holt\r\nEND:VCARD\r\n";
    let code = twopocket_core::card::Capture::Code { text: code.into() };
    let card = night.companion.cards().capture(&code, None).unwrap().card;
    night.put(card.id, Pocket::Right);
    morning(&night);
    let greeting = |language, tone| draft(&night, card.contact, manner(language, tone)).paragraphs.remove(0).text;
    assert_eq!(greeting(Language::En, Tone::Formal), "Dear Dr Holt,");
    assert_eq!(greeting(Language::De, Tone::Formal), "Guten Tag Dr. Holt,");
    assert_eq!(greeting(Language::En, Tone::Familiar), "Hi Anna,");
}

#[test]
fn the_language_is_theirs_as_far_as_it_is_known() {
    let night = Night::begin();
    let mut settings = night.companion.settings().get().unwrap();
    settings.language = Language::Nb;
    night.companion.settings().set(settings).unwrap();
    let card = |more: &str| {
        let name = more.split('\r').next().unwrap().replace("ORG:", "Anna ");
        let text = format!("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:{name}\r\n{more}END:VCARD\r\n");
        let code = twopocket_core::card::Capture::Code { text };
        let card = night.companion.cards().capture(&code, None).unwrap().card;
        night.put(card.id, Pocket::Right);
        let draft = draft(&night, card.contact, Manner::default());
        (draft.language, draft.language_from, card.contact)
    };
    let (language, from, unknown) = card("ORG:Holt\r\n");
    assert_eq!((language, from), (Language::Nb, LanguageFrom::Assumed));
    for (more, language) in [
        ("ORG:Krag\r\nLANG:sv\r\nTEL:+4520304050\r\n", Language::Sv),
        ("ORG:Lind\r\nTEL:+4520304050\r\n", Language::Da),
        ("ORG:Vang\r\nEMAIL:a@b.de\r\n", Language::De),
        ("ORG:Moss\r\nADR:;;Rue 1;Paris;;75001;France\r\n", Language::En),
    ] {
        let (found, from, _) = card(more);
        assert_eq!((found, from), (language, LanguageFrom::Card), "{more}");
    }
    night.companion.people().set_language(unknown, Some(Language::Sv)).unwrap();
    assert_eq!(draft(&night, unknown, Manner::default()).language_from, LanguageFrom::Chosen);
}

#[test]
fn whatever_is_missing_is_not_missing_once_it_is_told() {
    let night = Night::begin();
    let arena = ArenaDetails { name: Some("Quay club".into()), ..ArenaDetails::default() };
    let arena = night.companion.arenas().add(&arena).unwrap().id;
    let edit = EventEdit { arena: Some(arena), ..EventEdit::default() };
    night.companion.events().edit(night.event(), &edit).unwrap();
    let card = night.capture("Havgaard A/S").card;
    night.put(card.id, Pocket::Right);
    morning(&night);
    let missing = || draft(&night, card.contact, Manner::default()).missing;
    let lacks = |what: &Missing, lacks: bool| {
        let missing = missing();
        assert_eq!(missing.contains(what), lacks, "{what:?} in {missing:?}");
    };
    lacks(&Missing::Detail, true);
    night.companion.backs().write(card.id, &detail(&"very ".repeat(60))).unwrap();
    lacks(&Missing::Detail, false);
    lacks(&Missing::DetailTooLong, true);
    night.companion.backs().write(card.id, &detail("the red bicycle")).unwrap();
    lacks(&Missing::DetailTooLong, false);
    let private = Notes { openness: Openness::InGroup, ..detail("the red bicycle") };
    night.companion.backs().write(card.id, &private).unwrap();
    lacks(&Missing::DetailHeldBack, true);
    night.companion.backs().write(card.id, &detail("hun elsker at bade i havet om vinteren")).unwrap();
    let other = |missing: &Missing| matches!(missing, Missing::OtherLanguage { part: Part::Detail, .. });
    assert!(missing().iter().any(other), "{:?}", missing());
    night.companion.backs().write(card.id, &detail("she grew up on a ship")).unwrap();
    lacks(&Missing::SpeaksOfThem { part: Part::Detail }, true);
    night.companion.backs().write(card.id, &detail("the ship of your childhood")).unwrap();
    lacks(&Missing::SpeaksOfThem { part: Part::Detail }, false);
    lacks(&Missing::Useful, true);
    lacks(&Missing::NextStep, true);
    night.companion.needs().add(None, NeedKind::Offer, "figures on moisture in old hulls").unwrap();
    night.companion.needs().add(Some(card.contact), NeedKind::Need, "measuring moisture").unwrap();
    lacks(&Missing::Useful, false);
    let coming = NewEvent {
        arena: Some(arena),
        name: Some("Quay supper".into()),
        starts: Some(common::time("2026-12-10T18:00")),
        ..NewEvent::default()
    };
    night.companion.events().plan(&coming).unwrap();
    lacks(&Missing::NextStep, false);
    lacks(&Missing::Signature, true);
    sign(&night);
    lacks(&Missing::Signature, false);
    lacks(&Missing::Language { assumed: Language::En }, true);
    night.companion.people().set_language(card.contact, Some(Language::En)).unwrap();
    lacks(&Missing::Name, true);
    let name = twopocket_core::reader::Value::Name { text: "Anna Holt".into() };
    night.companion.people().edit(card.contact, twopocket_core::reader::FieldKind::Name, &[name]).unwrap();
    assert_eq!(missing(), []);
}

#[test]
fn fifteen_drafts_of_a_morning_do_not_read_alike_and_each_reads_the_same_again() {
    let night = Night::begin();
    let names =
        ["Anna", "Bo", "Carl", "Dora", "Eva", "Finn", "Gro", "Hans", "Ida", "Jon", "Kai", "Liv", "Mia", "Nis", "Ole"];
    let people: Vec<ContactId> =
        names.iter().map(|name| met(&night, &format!("{name} Holt"), &detail("the red bicycle")).1).collect();
    morning(&night);
    let all = || -> Vec<String> {
        let bodies = people.iter().map(|person| draft(&night, *person, manner(Language::En, Tone::Familiar)).text);
        bodies.map(|text| text.split_once("\n\n").unwrap().1.to_owned()).collect()
    };
    let first = all();
    assert_eq!(first, all());
    assert!(first.iter().collect::<BTreeSet<_>>().len() >= 12, "{first:#?}");
}

#[test]
fn thanks_for_a_favour_are_a_letter_of_their_own_and_else_for_the_talk() {
    let night = Night::begin();
    let (_, anna) = met(&night, "Anna Holt", &detail("the red bicycle"));
    morning(&night);
    let thanks = night.companion.drafts().thanks(anna, manner(Language::En, Tone::Familiar)).unwrap();
    assert_eq!(thanks.kind, DraftKind::Thanks);
    assert!(thanks.text.contains("the red bicycle"), "{}", thanks.text);
}

#[test]
fn what_the_text_of_a_back_tells_is_remembered_in_the_letter_and_in_the_queue() {
    let night = Night::begin();
    let text = |text: &str| Notes { text: text.into(), ..Notes::default() };
    let (told, anna) = met(&night, "Anna Holt", &text("keeps bees, moved here from the islands"));
    let (_, bo) = met(&night, "Bo Krag", &text("I send him the article on Monday. tar, oakum"));
    morning(&night);
    let english = manner(Language::En, Tone::Familiar);
    let letter = draft(&night, anna, english);
    assert!(letter.text.contains("you keep bees"), "{}", letter.text);
    assert!(!letter.missing.contains(&Missing::Detail), "{:?}", letter.missing);
    let remembered = |contact| {
        let queue = night.queue("2026-11-20");
        queue.into_iter().find(|item| item.contact == Some(contact)).unwrap().detail
    };
    assert_eq!(remembered(anna).as_deref(), Some("keeps bees"));
    assert_eq!(remembered(bo), None, "a promise and fragments are no detail");
    assert!(draft(&night, bo, english).missing.contains(&Missing::Detail));
    let in_group = Notes { openness: Openness::InGroup, ..text("keeps bees, moved here from the islands") };
    night.companion.backs().write(told, &in_group).unwrap();
    let held = draft(&night, anna, english);
    assert!(held.missing.contains(&Missing::DetailHeldBack), "{:?}", held.missing);
    assert!(!held.text.contains("bees"), "{}", held.text);
}

/// Words that stand nowhere but in a note.
fn secret() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["zzwistel", "qvorkandel", "hjuxtapel", "vombatikus"]).prop_map(str::to_owned)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_draft_tells_what_stays_between_two_or_in_the_group(
        word in secret(),
        in_group in any::<bool>(),
        language in prop::sample::select(Language::ALL.to_vec()),
        with_more in any::<bool>(),
    ) {
        let night = Night::begin();
        let openness = if in_group { Openness::InGroup } else { Openness::Private };
        let note = format!("the {word}");
        let notes = Notes {
            text: format!("I promised to send her the {word} on Monday."),
            moves: Some(note.clone()),
            interests: vec![note.clone()],
            needs: vec![note.clone()],
            openness,
            ..detail(&note)
        };
        let (card, anna) = met(&night, "Anna Holt", &notes);
        night.companion.needs().add(None, NeedKind::Offer, &note).unwrap();
        for proposal in night.companion.backs().proposals(card).unwrap() {
            night.companion.promises().accept(proposal.id, None).unwrap();
        }
        if with_more {
            let (_, second) = met(&night, "Anna Holt-Krag", &detail(bicycle(language)));
            night.companion.people().merge(anna, second).unwrap();
        }
        morning(&night);
        for tone in Tone::ALL.iter().copied() {
            let draft = draft(&night, anna, manner(language, tone));
            prop_assert!(!draft.text.contains(&word) && !draft.subject.contains(&word), "{}", draft.text);
        }
    }

    #[test]
    fn every_draft_passes_the_check_but_for_what_it_says_is_missing(
        language in prop::sample::select(Language::ALL.to_vec()),
        tone in prop::sample::select(Tone::ALL.to_vec()),
        others in 0_usize..4,
        with_detail in any::<bool>(),
        due in prop::option::of(prop::sample::select(vec!["2026-11-20", "2026-11-24", "2026-12-24"])),
        with_promise in any::<bool>(),
        with_theirs in any::<bool>(),
    ) {
        let night = Night::begin();
        sign(&night);
        for _ in 0..others {
            night.capture("Bo");
        }
        let notes = if with_detail { detail(bicycle(language)) } else { Notes::default() };
        let (_, anna) = met(&night, "Anna Holt", &notes);
        if with_promise {
            promised(&night, anna, Owner::Me, article(language), due);
        }
        if with_theirs {
            promised(&night, anna, Owner::Them, "a call", Some("2026-11-24"));
        }
        morning(&night);
        let draft = draft(&night, anna, manner(language, tone));
        prop_assert!(draft.text.split_whitespace().count() <= MOST_WORDS, "{}", draft.text);
        let about = About { contact: Some(anna), arena: None, language: Some(language) };
        let faults = night.companion.checks().text(&draft.text, about).unwrap().findings;
        for fault in faults {
            let named = fault.label == Label::NoNextStep && draft.missing.contains(&Missing::NextStep);
            prop_assert!(named, "{language} {tone:?} {:?} in\n{}", fault, draft.text);
        }
        prop_assert_eq!(draft.missing.contains(&Missing::Detail), !with_detail);
    }
}

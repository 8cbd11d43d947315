//! Promises in letters: named, held back, late and repaired.

use twopocket_core::back::{Notes, Openness};
use twopocket_core::contact::Tone;
use twopocket_core::draft::{DraftKind, Manner, Missing, Part};
use twopocket_core::promise::{NewPromise, Owner};
use twopocket_core::reader::Language;
use twopocket_core::{Error, FieldName, Reason};

use super::common::Night;
use super::{article, bicycle, detail, draft, manner, met, morning, promised};

#[test]
fn a_promise_from_a_back_that_stays_out_is_not_named() {
    let night = Night::begin();
    let text = "I promised to send her the number of the singing teacher on Monday.";
    let notes = Notes { text: text.into(), openness: Openness::InGroup, ..Notes::default() };
    let (card, anna) = met(&night, "Anna Holt", &notes);
    let proposal = night.companion.backs().proposals(card).unwrap().remove(0).id;
    night.companion.promises().accept(proposal, None).unwrap();
    morning(&night);
    let kept = draft(&night, anna, manner(Language::En, Tone::Familiar));
    assert!(!kept.text.contains("singing") && !kept.text.contains("teacher"), "{}", kept.text);
    assert!(kept.missing.contains(&Missing::PromiseUnnamed));
    assert!(kept.paragraphs.iter().any(|paragraph| paragraph.part == Part::Promise), "it is spoken of all the same");
    let notes = Notes { openness: Openness::Professional, ..notes };
    night.companion.backs().write(card, &notes).unwrap();
    let said = draft(&night, anna, manner(Language::En, Tone::Familiar));
    assert!(said.text.contains("send you the number of the singing teacher"), "{}", said.text);
}

#[test]
fn a_promise_by_hand_unlocks_no_secret_of_somebody_else() {
    let night = Night::begin();
    let secret = "sells the yard to Quaystone before Easter";
    met(&night, "Anna Holt", &Notes { text: secret.into(), openness: Openness::InGroup, ..Notes::default() });
    let (_, ole) = met(&night, "Ole Berg", &detail("the red bicycle"));
    promised(&night, ole, Owner::Me, "send him news of the yard and Quaystone", Some("2026-11-23"));
    morning(&night);
    let held = draft(&night, ole, manner(Language::En, Tone::Familiar));
    assert!(!held.text.contains("Quaystone"), "{}", held.text);
    assert!(held.missing.contains(&Missing::LeftOut { part: Part::Promise }), "{:?}", held.missing);
}

#[test]
fn a_repair_says_so_with_a_new_day_and_no_excuses() {
    let night = Night::begin();
    let (_, anna) = met(&night, "Anna Holt", &detail("the red bicycle"));
    let mine = promised(&night, anna, Owner::Me, "send her the article", Some("2026-11-20"));
    let theirs = promised(&night, anna, Owner::Them, "a call", None);
    morning(&night);
    let drafts = night.companion.drafts();
    let day = |day: &str| day.parse().unwrap();
    let repair = drafts.repair(mine, day("2026-11-26"), manner(Language::En, Tone::Familiar)).unwrap();
    assert_eq!(repair.kind, DraftKind::Repair);
    assert!(repair.text.contains("send you the article") && repair.text.contains("by Thursday"), "{}", repair.text);
    let past = drafts.repair(mine, day("2026-11-19"), Manner::default());
    assert!(matches!(past, Err(Error::Invalid { field: FieldName::When, reason: Reason::InThePast })));
    let not_mine = drafts.repair(theirs, day("2026-11-26"), Manner::default());
    assert!(matches!(not_mine, Err(Error::Invalid { field: FieldName::Promise, reason: Reason::NotYours })));
    night.companion.promises().keep(mine).unwrap();
    let kept = drafts.repair(mine, day("2026-11-26"), Manner::default());
    assert!(matches!(kept, Err(Error::Invalid { field: FieldName::Promise, reason: Reason::Settled })));
}

#[test]
fn a_promise_as_one_notes_it_is_said_in_a_whole_sentence_or_not_named() {
    for (language, what, said) in [
        (Language::Da, "sender hende linket", Some("sende dig linket")),
        (Language::Sv, "skickar henne ritningen", Some("skicka dig ritningen")),
        (Language::Nb, "sender henne rapporten", Some("sende deg rapporten")),
        (Language::De, "schicke ihm den Katalog", Some("Ihnen den Katalog zu schicken")),
        (Language::De, "Katalog schicken", Some("Katalog zu schicken")),
        (Language::En, "owe her three dates", None),
        (Language::Da, "renoverer båden", None),
    ] {
        let night = Night::begin();
        let (_, anna) = met(&night, "Anna Holt", &detail(bicycle(language)));
        promised(&night, anna, Owner::Me, what, Some("2026-12-24"));
        morning(&night);
        let draft = draft(&night, anna, manner(language, Tone::Formal));
        let promise = draft.paragraphs.iter().find(|part| part.part == Part::Promise).unwrap();
        assert_eq!(said.is_none(), draft.missing.contains(&Missing::PromiseUnnamed), "{}", promise.text);
        assert!(said.is_none_or(|said| promise.text.contains(said)), "{}", promise.text);
        assert!(!promise.text.contains(what), "{}", promise.text);
    }
}

#[test]
fn a_note_that_names_the_day_of_its_promise_is_not_given_another() {
    let night = Night::begin();
    let (_, anna) = met(&night, "Anna Holt", &detail(bicycle(Language::Da)));
    promised(&night, anna, Owner::Me, "giver hende besked onsdag om prisen", Some("2026-11-25"));
    morning(&night);
    let draft = draft(&night, anna, manner(Language::Da, Tone::Familiar));
    assert_eq!(draft.text.matches("onsdag").count(), 1, "{}", draft.text);
    assert!(!draft.missing.contains(&Missing::NextStep), "{:?}", draft.missing);
}

#[test]
fn the_letter_of_an_overdue_promise_owns_that_it_is_late() {
    let sorry = [
        (Language::Da, "beklager"),
        (Language::Sv, "beklagar"),
        (Language::Nb, "beklager"),
        (Language::De, "tut mir leid"),
        (Language::En, "sorry"),
    ];
    for (language, sorry) in sorry {
        for (named, private) in [(article(language), false), (bicycle(language), false), (article(language), true)] {
            let night = Night::begin();
            let (card, anna) = met(&night, "Anna Holt", &Notes::default());
            let promise = NewPromise {
                contact: anna,
                card: Some(card),
                owner: Owner::Me,
                what: named.into(),
                due: Some("2026-11-23".parse().unwrap()),
            };
            let promise = night.companion.promises().add(&promise).unwrap().id;
            if private {
                let in_group = Notes { openness: Openness::InGroup, ..detail("x") };
                night.companion.backs().write(card, &in_group).unwrap();
            }
            morning(&night);
            let of_promise = |at: &str| {
                night.at(at);
                let drafts = night.companion.drafts();
                drafts.draft(twopocket_core::ItemId(promise.0), manner(language, Tone::Formal)).unwrap()
            };
            let on_the_day = of_promise("2026-11-23T09:00");
            assert!(!on_the_day.text.contains(sorry), "{}", on_the_day.text);
            let late = of_promise("2026-11-24T09:00");
            let part = late.paragraphs.iter().find(|part| part.part == Part::Promise).unwrap();
            assert!(part.text.contains(sorry), "{}", part.text);
            assert_ne!(late.subject, on_the_day.subject, "it does not come as promised");
        }
    }
}

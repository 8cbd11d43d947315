//! Openers, cues and needs through the rooms, and their texts.
#![allow(clippy::unwrap_used, reason = "helpers beside the tests are tests too")]

mod common;

use std::collections::BTreeSet;

use common::{Night, line, open};
use twopocket_core::arena::ArenaDetails;
use twopocket_core::back::{Notes, Openness};
use twopocket_core::contact::NewPerson;
use twopocket_core::cue::Cue;
use twopocket_core::event::{EventEdit, NewEvent};
use twopocket_core::need::NeedKind;
use twopocket_core::opener::{ArgumentName, Ask, Condition, Opener, OpenerReason, Situation, Suggestion, UseState};
use twopocket_core::pocket::Pocket;
use twopocket_core::{CardId, ContactId, Error, Reason, Room, Thing};
use twopocket_texts::{Arg, Texts};

/// What stands in for anything that was noted, as long as such a thing may be.
const NOTED: &str = "wwwwwwwwwwwwwwwwwwwwwwww";

/// Most characters of a spoken line with something noted of ordinary length in it: one breath.
const ONE_BREATH: usize = 140;

fn ask(situation: Situation, contact: Option<ContactId>) -> Ask {
    Ask { situation, contact, event: None }
}

fn suggest(night: &Night, situation: Situation, contact: Option<ContactId>) -> Vec<Suggestion> {
    night.companion.openers().suggest(&ask(situation, contact)).unwrap()
}

fn keys(suggestions: &[Suggestion]) -> Vec<&str> {
    suggestions.iter().map(|suggestion| suggestion.opener.key.as_str()).collect()
}

fn met(night: &Night, name: &str, notes: &Notes) -> (CardId, ContactId) {
    let card = night.capture(name).card;
    night.companion.backs().write(card.id, notes).unwrap();
    (card.id, card.contact)
}

fn interests(texts: &[&str]) -> Notes {
    Notes { interests: texts.iter().map(ToString::to_string).collect(), ..Notes::default() }
}

/// The argument names that an opener's conditions supply.
fn supplied(opener: &Opener) -> Vec<(&'static str, Arg<'static>)> {
    let names = opener.conditions.iter().flat_map(|condition| match condition {
        Condition::CommonGround => vec!["ground"],
        Condition::ToldInterest => vec!["interest"],
        Condition::Exchange => vec!["offer", "need"],
        _ => Vec::new(),
    });
    names.map(|name| (name, Arg::from(NOTED))).collect()
}

#[test]
fn every_opener_has_every_part_in_every_language_and_can_be_said_in_one_breath() {
    let openers = Night::empty().companion.openers().all();
    for language in Texts::LANGUAGES {
        let texts = Texts::new(language);
        for opener in &openers {
            let arguments = supplied(opener);
            for part in ["", ".why", ".when", ".caution", ".follow-1", ".follow-2"] {
                let key = format!("{}{part}", opener.text);
                let text = texts.find(&key, &arguments).unwrap_or_default();
                assert!(!text.trim().is_empty(), "{language} lacks {key}");
                let spoken = part.is_empty() || part.starts_with(".follow");
                assert!(!spoken || text.chars().count() <= ONE_BREATH, "{language}: too long to say: {key}");
                assert!(text.chars().count() <= ONE_BREATH, "{language}: too long to read in passing: {key}");
            }
            for (name, _) in &arguments {
                let others: Vec<_> = arguments.iter().filter(|(other, _)| other != name).cloned().collect();
                let all = texts.find(&opener.text, &arguments);
                let used = opener.conditions.contains(&Condition::Exchange) || texts.find(&opener.text, &others) != all;
                assert!(used, "{language}: {} does not say {name}", opener.key);
            }
        }
    }
}

#[test]
fn every_spoken_line_is_another_in_every_language() {
    let openers = Night::empty().companion.openers().all();
    for language in Texts::LANGUAGES {
        let texts = Texts::new(language);
        let lines: BTreeSet<_> = openers.iter().map(|opener| texts.find(&opener.text, &supplied(opener))).collect();
        assert_eq!(lines.len(), openers.len(), "{language}: two openers say the same");
    }
}

#[test]
fn every_cue_situation_and_reason_has_its_words_in_every_language() {
    let reasons =
        ["role", "talk", "card", "ground", "exchange", "interest", "arena", "private", "worked", "flat", "original"];
    let arguments = ["ground", "interest", "offer", "need"].map(|name| (name, Arg::from(NOTED)));
    let arguments: Vec<_> = arguments.into_iter().chain([("times", Arg::from(2))]).collect();
    for language in Texts::LANGUAGES {
        let texts = Texts::new(language);
        let has = |key: String| assert!(texts.find(&key, &arguments).is_some(), "{language} lacks {key}");
        for cue in Cue::ALL {
            has(format!("{}.caution", cue.text()));
            has(cue.text());
        }
        for situation in Situation::ALL {
            has(situation.text());
        }
        for reason in reasons {
            has(format!("opener-reason-{reason}"));
        }
    }
}

#[test]
fn no_text_speaks_of_an_opener_or_a_cue_that_there_is_not() {
    let openers = Night::empty().companion.openers().all().into_iter().map(|opener| opener.text);
    let known: BTreeSet<String> = openers.chain(Cue::ALL.iter().map(|cue| cue.text())).collect();
    for file in ["opener", "cue"] {
        let path = format!("{}/../texts/en/{file}.ftl", env!("CARGO_MANIFEST_DIR"));
        let source = std::fs::read_to_string(path).unwrap();
        let keys = source.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key);
        let keys = keys.filter(|key| key.starts_with(file) && !key.starts_with("opener-reason-"));
        assert!(keys.clone().count() >= Cue::ALL.len(), "the file was read");
        for key in keys {
            assert!(known.contains(key), "nobody suggests {key}");
        }
    }
}

#[test]
fn an_opener_said_tonight_is_not_suggested_again_and_is_tomorrow() {
    let night = Night::begin();
    let first = suggest(&night, Situation::AtTheBar, None).remove(0).opener.key;
    night.companion.openers().shown(&first, None, None).unwrap();
    assert!(keys(&suggest(&night, Situation::AtTheBar, None)).contains(&first.as_str()), "shown is not said");
    let used = night.companion.openers().used(Some(&first), None, None).unwrap();
    assert_eq!((used.state, used.thanked), (UseState::Used, false));
    assert!(!keys(&suggest(&night, Situation::AtTheBar, None)).contains(&first.as_str()));
    night.close();
    night.companion.events().begin(&line("Late night")).unwrap();
    assert!(!keys(&suggest(&night, Situation::AtTheBar, None)).contains(&first.as_str()), "another event, one night");
    night.close();
    night.at("2026-11-20T18:00");
    night.companion.events().begin(&line("Next night")).unwrap();
    assert!(keys(&suggest(&night, Situation::AtTheBar, None)).contains(&first.as_str()));
}

#[test]
fn what_turned_out_is_said_of_the_last_one_shown_and_can_be_said_otherwise() {
    let night = Night::begin();
    let openers = night.companion.openers();
    assert!(matches!(openers.worked(None, None), Err(Error::NotFound { what: Thing::Opener })));
    openers.shown("reading", None, None).unwrap();
    openers.shown("drink", None, None).unwrap();
    openers.shown("reading", None, None).unwrap();
    let worked = openers.worked(None, None).unwrap();
    assert_eq!((worked.opener.as_str(), worked.state), ("reading", UseState::Worked));
    let flat = openers.flat(Some("reading"), None).unwrap();
    assert_eq!((flat.id, flat.state), (worked.id, UseState::Flat));
    let bar = openers.flat(Some("bar-choice"), None).unwrap();
    assert_eq!(bar.state, UseState::Flat, "also one that no screen had shown");
    let left = suggest(&night, Situation::AtTheBar, None);
    assert!(!keys(&left).contains(&"bar-choice"));
    assert!(matches!(openers.used(Some("no-such-opener"), None, None), Err(Error::NotFound { what: Thing::Opener })));
    night.close();
    let no_night = openers.used(Some("drink"), None, None);
    assert!(matches!(no_night, Err(Error::Invalid { reason: Reason::NotBegun, .. })));
}

#[test]
fn what_worked_on_one_night_stands_higher_on_the_next_and_fades() {
    let night = Night::begin();
    let place = || keys(&suggest(&night, Situation::AloneAtTable, None)).iter().position(|key| *key == "work");
    let before = place().unwrap();
    for _ in 0..3 {
        night.companion.openers().used(Some("work"), None, None).unwrap();
        night.companion.openers().worked(None, None).unwrap();
    }
    night.close();
    night.at("2026-11-25T18:00");
    night.companion.events().begin(&line("A week later")).unwrap();
    assert!(place().unwrap() < before);
    let told = suggest(&night, Situation::AloneAtTable, None);
    let work = told.iter().find(|suggestion| suggestion.opener.key == "work").unwrap();
    assert!(work.reasons.contains(&OpenerReason::Worked { times: 3 }));
    night.close();
    night.at("2036-11-25T18:00");
    night.companion.events().begin(&line("Ten years later")).unwrap();
    let all = suggest(&night, Situation::AloneAtTable, None).len();
    assert!(place().unwrap() + 2 >= all, "ten years later it is as dull as ever");
}

#[test]
fn a_goodbye_with_thanks_counts_as_thanked() {
    let night = Night::begin();
    let (_, contact) = met(&night, "Anna Holt", &Notes::default());
    let openers = night.companion.openers();
    let best = suggest(&night, Situation::Goodbye, Some(contact)).remove(0).opener;
    assert!(best.thanks);
    openers.shown(&best.key, Some(contact), None).unwrap();
    assert!(!openers.thanked(contact, night.event()).unwrap(), "shown is not said");
    let said = openers.used(Some(&best.key), Some(contact), None).unwrap();
    assert!(said.thanked);
    assert!(openers.thanked(contact, night.event()).unwrap());
}

#[test]
fn common_ground_is_found_between_what_both_care_about() {
    let night = Night::begin();
    night.companion.needs().add(None, NeedKind::Interest, "Vinterbadning").unwrap();
    let (_, contact) = met(&night, "Anna Holt", &interests(&["bader året rundt", "elsker vinterbadningen"]));
    let found = suggest(&night, Situation::Deepening, Some(contact));
    let ground = found.iter().find(|found| found.opener.key == "ground-how").unwrap();
    assert_eq!(ground.arguments[0].name, ArgumentName::Ground);
    assert_eq!(ground.arguments[0].value, "Vinterbadning");
    assert!(ground.reasons.contains(&OpenerReason::Ground { ground: "Vinterbadning".into() }));
    let (_, other) = met(&night, "Bo Lind", &interests(&["chess"]));
    let found = suggest(&night, Situation::Deepening, Some(other));
    assert!(!keys(&found).contains(&"ground-how"));
}

#[test]
fn what_the_user_offers_is_suggested_to_whom_it_helps() {
    let night = Night::empty();
    let event = NewEvent { offer: Some("pottery workshop, old maps".into()), ..line("Harbour night") };
    night.companion.events().begin(&event).unwrap();
    let needs = Notes { needs: vec!["a map of the old town".into()], ..Notes::default() };
    let (_, contact) = met(&night, "Anna Holt", &needs);
    let best = suggest(&night, Situation::Goodbye, Some(contact)).remove(0);
    assert_eq!(best.opener.key, "offer-send");
    let values: Vec<_> = best.arguments.iter().map(|argument| argument.value.as_str()).collect();
    assert_eq!(values, ["old maps", "a map of the old town"]);
}

#[test]
fn private_matters_are_spoken_of_only_where_they_have_a_place() {
    let night = Night::begin();
    night.companion.needs().add(None, NeedKind::Interest, "kites").unwrap();
    let private = Notes { openness: Openness::Private, ..interests(&["kites"]) };
    let (_, contact) = met(&night, "Anna Holt", &private);
    night.close();
    night.at("2026-11-25T18:00");
    let event = night.companion.events().begin(&line("A week later")).unwrap().id;
    let suggested = || {
        keys(&suggest(&night, Situation::Silence, Some(contact))).iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    for opener in ["ground-latest", "interest-again", "private-free"] {
        assert!(!suggested().iter().any(|key| key == opener), "{opener}");
    }
    let details = ArenaDetails { name: Some("Kin".into()), private_matters: Some(true), ..ArenaDetails::default() };
    let arena = night.companion.arenas().add(&details).unwrap().id;
    night.companion.events().edit(event, &EventEdit { arena: Some(arena), ..EventEdit::default() }).unwrap();
    for opener in ["ground-latest", "interest-again", "private-free"] {
        assert!(suggested().iter().any(|key| key == opener), "{opener}");
    }
}

#[test]
fn a_remark_on_the_card_needs_a_card() {
    let night = Night::begin();
    let has = |contact| keys(&suggest(&night, Situation::Silence, contact)).contains(&"card-title");
    assert!(!has(None));
    let (_, contact) = met(&night, "Anna Holt, Head of Sails", &Notes::default());
    assert!(has(None) && has(Some(contact)));
    night.at("2026-11-19T18:30");
    assert!(!has(None) && !has(Some(contact)), "half an hour ago is not just now");
}

#[test]
fn a_title_is_asked_about_only_where_one_stands_on_the_card() {
    let night = Night::begin();
    let (_, contact) = met(&night, "Ole Hansen", &Notes::default());
    for opposite in [None, Some(contact)] {
        let found = suggest(&night, Situation::Silence, opposite);
        assert!(keys(&found).contains(&"card-name") && !keys(&found).contains(&"card-title"));
    }
}

#[test]
fn what_they_told_tonight_is_not_asked_after_as_told_once() {
    let night = Night::begin();
    let (_, contact) = met(&night, "Anna Holt", &interests(&["kites"]));
    let has = || keys(&suggest(&night, Situation::AtTheBar, Some(contact))).contains(&"interest-again");
    assert!(!has(), "that was a minute ago");
    night.close();
    night.at("2026-11-25T18:00");
    night.companion.events().begin(&line("A week later")).unwrap();
    assert!(has());
}

#[test]
fn next_goes_round_once_every_opener_was_shown() {
    let night = Night::begin();
    let openers = night.companion.openers();
    let all = suggest(&night, Situation::Goodbye, None);
    let mut shown = Vec::new();
    for _ in 0..all.len() * 2 {
        let next = openers.next(&ask(Situation::Goodbye, None)).unwrap().remove(0).opener.key;
        openers.shown(&next, None, None).unwrap();
        shown.push(next);
    }
    assert_eq!(shown[..all.len()], keys(&all), "the best first");
    assert_eq!(shown[..all.len()], shown[all.len()..], "then the one shown the longest ago");
}

#[test]
fn the_same_seed_gives_the_same_order_and_reading_twice_does_not_change_it() {
    let order = || {
        let night = Night::begin();
        let found = suggest(&night, Situation::SomeoneSenior, None);
        assert_eq!(found, suggest(&night, Situation::SomeoneSenior, None));
        keys(&found).iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(order(), order());
}

#[test]
fn without_a_night_there_are_suggestions_all_the_same() {
    let night = Night::empty();
    assert!(suggest(&night, Situation::AloneAtTable, None).len() > 3);
    assert!(night.companion.openers().onward("work", None).unwrap().listening.len() >= 3);
}

#[test]
fn an_erased_person_leaves_nobody_behind_with_an_opener() {
    let night = Night::begin();
    let (card, contact) = met(&night, "Anna Holt", &interests(&["Kalimbaspil"]));
    night.companion.needs().add(Some(contact), NeedKind::Need, "Harpesnor").unwrap();
    night.companion.openers().used(Some("drink"), Some(contact), None).unwrap();
    night.companion.pockets().put(card, Pocket::Left).unwrap();
    let closed = night.close();
    assert_eq!(closed.erased, [card]);
    let kept = night.companion.openers().worked(Some("drink"), Some(closed.event.id)).unwrap();
    assert_eq!((kept.contact, kept.state), (None, UseState::Worked), "what was learned stays");
    night.companion.shut();
    night.assert_bytes_without(&["Kalimbaspil", "Harpesnor"]);
}

#[test]
fn somebody_without_a_card_can_be_erased_after_a_talk() {
    let night = Night::begin();
    let fields = vec![twopocket_core::reader::Value::Name { text: "Bo Lind".into() }];
    let person = night.companion.people().add(&NewPerson { fields, ..NewPerson::default() }).unwrap().id;
    night.companion.openers().used(Some("reading"), Some(person), None).unwrap();
    night.companion.people().erase(person).unwrap();
    assert_eq!(night.companion.openers().worked(None, None).unwrap().contact, None);
}

#[test]
fn openers_follow_a_merge_and_come_back() {
    let night = Night::begin();
    let (_, anna) = met(&night, "Anna Holt", &Notes::default());
    let (_, other) = met(&night, "Anna H", &Notes::default());
    let openers = night.companion.openers();
    openers.used(Some("bye-thanks"), Some(other), None).unwrap();
    night.companion.people().merge(anna, other).unwrap();
    assert!(openers.thanked(anna, night.event()).unwrap());
    let merge = night.companion.people().get(anna).unwrap().merges[0];
    night.companion.people().unmerge(merge).unwrap();
    assert!(!openers.thanked(anna, night.event()).unwrap());
    assert!(openers.thanked(other, night.event()).unwrap());
}

#[test]
fn a_cue_stays_until_the_next_and_none_comes_twice_a_night() {
    let night = Night::begin();
    let cues = night.companion.cues();
    let mut seen = vec![cues.tonight(None).unwrap()];
    assert_eq!(seen[0], cues.tonight(None).unwrap());
    while let Some(last) = seen.last().filter(|last| last.left > 0) {
        let next = cues.next(None).unwrap();
        assert_eq!(next.left + 1, last.left);
        seen.push(next);
    }
    let different: BTreeSet<Cue> = seen.iter().map(|cue| cue.cue).collect();
    assert_eq!(different.len(), Cue::ALL.len());
    let after = cues.next(None).unwrap();
    assert_eq!(after.cue, seen[0].cue, "then the round begins again");
    night.close();
    assert!(matches!(cues.tonight(None), Err(Error::Invalid { reason: Reason::NotBegun, .. })));
}

#[test]
fn needs_are_noted_once_listed_with_the_backs_and_taken_away() {
    let night = Night::begin();
    let needs = night.companion.needs();
    let own = needs.add(None, NeedKind::Offer, " Old maps ").unwrap();
    assert_eq!((own.contact, own.text.as_str()), (None, "Old maps"));
    assert_eq!(needs.add(None, NeedKind::Offer, "old  MAPS").unwrap().id, own.id);
    assert_ne!(needs.add(None, NeedKind::Interest, "Old maps").unwrap().id, own.id);
    let (card, contact) = met(&night, "Anna Holt", &interests(&["kites"]));
    needs.add(Some(contact), NeedKind::Need, "a loom").unwrap();
    let theirs = needs.list(Some(contact)).unwrap();
    let listed: Vec<_> = theirs.iter().map(|need| (need.text.as_str(), need.card)).collect();
    assert_eq!(listed, [("kites", Some(card)), ("a loom", None)]);
    assert!(theirs.iter().all(|need| need.contact == Some(contact)));
    assert_eq!(needs.remove(theirs[0].id).unwrap().len(), 1);
    assert!(night.companion.backs().get(card).unwrap().unwrap().notes.interests.is_empty());
    assert!(matches!(needs.remove(theirs[0].id), Err(Error::NotFound { what: Thing::Need })));
    assert!(matches!(needs.add(None, NeedKind::Need, " "), Err(Error::Invalid { reason: Reason::Empty, .. })));
    assert_eq!(needs.list(None).unwrap().len(), 2);
}

#[test]
fn what_openers_and_cues_change_is_reported() {
    let night = Night::begin();
    let before = night.companion.revision().unwrap();
    night.companion.openers().used(Some("drink"), None, None).unwrap();
    night.companion.cues().tonight(None).unwrap();
    let rooms: BTreeSet<Room> =
        night.companion.changes_since(before).unwrap().iter().map(|change| change.room).collect();
    assert_eq!(rooms, BTreeSet::from([Room::Opener, Room::Cue]));
}

#[test]
fn an_opened_store_knows_what_was_said() {
    let night = Night::begin();
    night.companion.openers().used(Some("drink"), None, None).unwrap();
    night.companion.shut();
    let again = open(night.path(), "2026-11-19T20:00");
    let found = again.openers().suggest(&ask(Situation::AtTheBar, None)).unwrap();
    assert!(!keys(&found).contains(&"drink"));
    assert!(keys(&found).contains(&"reading"));
}

#[test]
fn a_person_added_by_hand_has_a_page_for_needs_too() {
    let night = Night::begin();
    let fields = vec![twopocket_core::reader::Value::Name { text: "Bo Lind".into() }];
    let person = night.companion.people().add(&NewPerson { fields, ..NewPerson::default() }).unwrap();
    night.companion.needs().add(Some(person.id), NeedKind::Interest, "kites").unwrap();
    night.companion.needs().add(None, NeedKind::Interest, "a kite").unwrap();
    let found = suggest(&night, Situation::AtTheBar, Some(person.id));
    assert!(keys(&found).contains(&"ground-how"));
    assert!(!keys(&found).contains(&"interest-again"), "they did not tell the user themselves");
}

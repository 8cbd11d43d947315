//! Ready for the night, and what the night at a glance has at hand.
#![allow(clippy::unwrap_used, reason = "helpers beside the tests are tests too")]

mod common;

use std::collections::BTreeSet;

use common::{Night, line, time};
use proptest::prelude::*;
use twopocket_core::arena::ArenaDetails;
use twopocket_core::back::Notes;
use twopocket_core::effort::{EffortKind, NewEffort};
use twopocket_core::event::{EventEdit, NewEvent, ReadyItem};
use twopocket_core::opener::{Ask, Condition, Family, Situation, UseState};
use twopocket_core::pocket::Pocket;
use twopocket_core::{Error, EventId, FieldName, Reason, Room, Thing};

fn is_ready(night: &Night, event: EventId, item: ReadyItem) -> bool {
    let ready = night.companion.events().ready(event).unwrap();
    ready.items.iter().any(|line| line.item == item && line.ready)
}

fn conversations(night: &Night) -> u32 {
    night.companion.events().get(night.event()).unwrap().counts.conversations
}

#[test]
fn what_the_night_tells_of_itself_is_ready_without_a_tick_and_takes_none() {
    let night = Night::begin();
    let event = night.event();
    let events = night.companion.events();
    for item in [ReadyItem::Purpose, ReadyItem::Openers, ReadyItem::GoingHome] {
        assert!(!is_ready(&night, event, item));
        let refused = events.tick(event, item, true);
        assert!(matches!(refused, Err(Error::Invalid { field: FieldName::Item, reason: Reason::OutOfRange })));
    }
    let ends = Some(time("2026-11-19T22:00"));
    let edit = EventEdit { purpose: Some("find a berth".into()), ends, ..EventEdit::default() };
    events.edit(event, &edit).unwrap();
    let proposed = events.ready(event).unwrap().proposed;
    let keys: Vec<&str> = proposed.iter().map(|proposed| proposed.opener.key.as_str()).collect();
    assert_eq!(events.pick(event, &keys, true).unwrap().left, 3, "clothes, mood and cards");
    for item in [ReadyItem::Purpose, ReadyItem::Openers, ReadyItem::GoingHome] {
        assert!(is_ready(&night, event, item));
    }
}

#[test]
fn the_three_proposed_are_of_three_families_and_ask_of_the_talk_only_where_there_is_one() {
    let night = Night::begin();
    for has_talk in [false, true] {
        let edit = EventEdit { has_talk: Some(has_talk), ..EventEdit::default() };
        night.companion.events().edit(night.event(), &edit).unwrap();
        let proposed = night.companion.events().ready(night.event()).unwrap().proposed;
        let families: BTreeSet<Family> = proposed.iter().map(|proposed| proposed.opener.family).collect();
        assert_eq!((proposed.len(), families.len()), (3, 3));
        assert_eq!(families.contains(&Family::Talk), has_talk);
    }
}

#[test]
fn a_missed_night_comes_no_more_and_asks_for_no_paper_cards() {
    let night = Night::empty();
    let plan = |name: &str, starts: &str, ends: Option<&str>, goal| {
        let plan = NewEvent { starts: Some(time(starts)), ends: ends.map(time), goal, ..line(name) };
        night.companion.events().plan(&plan).unwrap().id
    };
    let missed = plan("Breakfast", "2026-11-20T08:00", Some("2026-11-20T10:00"), Some(90));
    let tonight = plan("Fair", "2026-11-20T18:00", None, None);
    let next = plan("Quay night", "2026-11-21T18:00", None, None);
    night.companion.own_card().count_paper(Some(40)).unwrap();
    for (now, coming) in [
        ("2026-11-19T18:00", missed),
        ("2026-11-20T09:00", missed),
        ("2026-11-20T10:00", tonight),
        ("2026-11-21T03:00", tonight),
        ("2026-11-21T04:00", next),
    ] {
        night.at(now);
        assert_eq!(night.companion.events().coming().unwrap().map(|event| event.id), Some(coming), "{now}");
    }
    assert_eq!(night.companion.own_card().paper().unwrap().finding, None);
}

#[test]
fn an_effort_for_a_cancelled_night_stays_with_its_arena() {
    let night = Night::empty();
    let arena = ArenaDetails { name: Some("Harbour circle".into()), ..ArenaDetails::default() };
    let arena = Some(night.companion.arenas().add(&arena).unwrap().id);
    let plan = NewEvent { arena, starts: Some(time("2026-11-20T18:00")), ..line("Fair") };
    let planned = night.companion.events().plan(&plan).unwrap().id;
    let (kind, what) = (EffortKind::Give, Some("the chairs".into()));
    let give = NewEffort { kind, contact: None, event: Some(planned), arena: None, what, minutes: None };
    let given = night.companion.efforts().log(&give).unwrap().effort.id;
    night.companion.events().cancel(planned).unwrap();
    let given = night.companion.efforts().get(given).unwrap().effort;
    assert_eq!((given.event, given.arena), (None, arena));
}

#[test]
fn an_opener_that_needs_somebody_opposite_cannot_be_picked_beforehand() {
    let night = Night::begin();
    let pick = |opener: &str| night.companion.events().pick(night.event(), &[opener], true);
    for opener in night.companion.openers().all() {
        let of_a_person = [Condition::CommonGround, Condition::Exchange, Condition::ToldInterest];
        let needs_one = opener.conditions.iter().any(|condition| of_a_person.contains(condition));
        assert_eq!(pick(&opener.key).is_err(), needs_one, "{}", opener.key);
    }
    assert!(matches!(pick("no-such-opener"), Err(Error::NotFound { what: Thing::Opener })));
}

#[test]
fn of_several_openers_one_unknown_picks_none() {
    let night = Night::begin();
    let events = night.companion.events();
    assert!(events.pick(night.event(), &["reading", "no-such-opener"], true).is_err());
    assert!(events.ready(night.event()).unwrap().picked.is_empty());
}

#[test]
fn what_is_ticked_shows_up_in_what_changed() {
    let night = Night::begin();
    let revision = night.companion.revision().unwrap();
    night.companion.events().tick(night.event(), ReadyItem::Mood, true).unwrap();
    let changes = night.companion.changes_since(revision).unwrap();
    assert!(changes.iter().any(|change| change.room == Room::Event));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn whatever_is_ticked_and_taken_away_the_last_word_holds(acts in proptest::collection::vec((0_usize..3, any::<bool>()), 1..12)) {
        let night = Night::begin();
        let by_hand = [ReadyItem::Clothes, ReadyItem::Mood, ReadyItem::Cards];
        let mut last = [false; 3];
        for (item, ticked) in acts {
            let ready = night.companion.events().tick(night.event(), by_hand[item], ticked).unwrap();
            last[item] = ticked;
            prop_assert_eq!(ready.left as usize, 6 - last.iter().filter(|ticked| **ticked).count());
        }
    }
}

#[test]
fn at_hand_is_what_was_picked_and_not_said_yet_else_the_best() {
    let night = Night::begin();
    let at_hand = || night.companion.events().tonight().unwrap().unwrap().opener.unwrap().opener.key;
    let best = at_hand();
    let ask = Ask { situation: Situation::AloneAtTable, contact: None, event: None };
    assert_eq!(best, night.companion.openers().suggest(&ask).unwrap()[0].opener.key);
    night.companion.events().pick(night.event(), &["drink", "bye-write"], true).unwrap();
    assert_eq!(at_hand(), "drink");
    night.companion.openers().used(Some("drink"), None, None).unwrap();
    assert_eq!(at_hand(), "bye-write");
    night.companion.openers().worked(Some("bye-write"), None).unwrap();
    assert_eq!(at_hand(), best);
}

#[test]
fn the_cue_of_the_glance_is_the_cue_of_the_night() {
    let night = Night::begin();
    let glance = || night.companion.events().tonight().unwrap().unwrap().cue;
    assert_eq!(glance(), glance(), "looking twice is no new cue");
    let next = night.companion.cues().next(None).unwrap();
    assert_eq!((glance(), next.left), (next, 10));
}

#[test]
fn the_last_one_shown_was_said_and_what_came_of_it_is_not_unsaid() {
    let night = Night::begin();
    let openers = night.companion.openers();
    assert!(matches!(openers.used(None, None, None), Err(Error::NotFound { what: Thing::Opener })));
    openers.shown("reading", None, None).unwrap();
    assert_eq!(openers.used(None, None, None).unwrap().state, UseState::Used);
    assert_eq!(openers.flat(None, None).unwrap().state, UseState::Flat);
    let again = openers.used(None, None, None).unwrap();
    assert_eq!((again.opener.as_str(), again.state), ("reading", UseState::Flat));
}

#[test]
fn the_next_opener_is_one_not_seen_tonight_until_all_were() {
    let night = Night::begin();
    let openers = night.companion.openers();
    let ask = Ask { situation: Situation::Goodbye, contact: None, event: None };
    let all = openers.suggest(&ask).unwrap().len();
    let mut seen = BTreeSet::new();
    for _ in 0..all {
        let next = openers.next(&ask).unwrap().remove(0).opener.key;
        openers.shown(&next, None, None).unwrap();
        assert!(seen.insert(next), "none twice");
    }
    assert_eq!(openers.next(&ask).unwrap(), openers.suggest(&ask).unwrap());
}

#[test]
fn a_talk_over_a_card_counts_where_the_back_tells_of_it_and_it_did_not_go_badly() {
    let night = Night::begin();
    let card = night.capture("Dagny Holt").card;
    let write = |notes: &Notes| night.companion.backs().write(card.id, notes).unwrap();
    let detail = Notes { detail: Some("rubber boots".into()), ..Notes::default() };
    write(&detail);
    assert_eq!(conversations(&night), 0, "not kept yet");
    night.put(card.id, Pocket::Right);
    for (notes, counted) in [
        (Notes::default(), 0),
        (Notes { chemistry: Some(5), ..Notes::default() }, 0),
        (Notes { text: "  ".into(), ..Notes::default() }, 0),
        (detail.clone(), 1),
        (Notes { needs: vec!["a map".into()], ..Notes::default() }, 1),
        (Notes { moves: Some("the sea".into()), ..Notes::default() }, 1),
        (Notes { text: "sold me things".into(), chemistry: Some(2), ..Notes::default() }, 0),
        (Notes { text: "sold me things".into(), chemistry: Some(3), ..Notes::default() }, 1),
    ] {
        write(&notes);
        assert_eq!(conversations(&night), counted, "{notes:?}");
    }
    night.companion.conversations().had(Some(card.contact), None).unwrap();
    assert_eq!(conversations(&night), 1, "one talk, told twice");
    night.companion.conversations().had(None, None).unwrap();
    assert_eq!(conversations(&night), 2);
}

#[test]
fn a_back_on_which_blanks_or_chemistry_alone_stand_is_empty_everywhere() {
    let night = Night::begin();
    let card = night.capture("Dagny Holt").card;
    night.put(card.id, Pocket::Right);
    let is_empty = || {
        let events = night.companion.events();
        let tonight = events.tonight().unwrap().unwrap();
        let found = [
            !night.companion.cards().get(card.id).unwrap().has_back,
            tonight.event.counts.empty_backs == 1,
            tonight.empty_backs.len() == 1,
            events.closing(night.event()).unwrap().empty_backs.len() == 1,
            tonight.event.counts.conversations == 0,
        ];
        assert!(found.iter().all(|place| *place == found[0]), "{found:?}");
        found[0]
    };
    let blanks = || Some(" \t\n\u{a0}".to_owned());
    for notes in [
        Notes::default(),
        Notes { chemistry: Some(5), ..Notes::default() },
        Notes { text: blanks().unwrap(), ..Notes::default() },
        Notes { detail: Some(String::new()), ..Notes::default() },
        Notes { detail: blanks(), moves: blanks(), interests: vec![String::new()], ..Notes::default() },
    ] {
        let back = night.companion.backs().write(card.id, &notes).unwrap();
        assert!(is_empty(), "{notes:?}");
        assert_eq!((back.notes.detail, back.notes.moves), (None, None));
    }
    let said = Notes { detail: Some(" rubber boots".into()), ..Notes::default() };
    let back = night.companion.backs().write(card.id, &said).unwrap();
    assert!(!is_empty() && back.notes == said, "what is half written is kept as it is");
}

/// What the method wants in the set, and the situations it names.
#[test]
fn there_is_something_to_say_in_every_situation_and_of_every_family() {
    let night = Night::empty();
    night.companion.events().begin(&NewEvent { has_talk: true, ..line("Harbour night") }).unwrap();
    let openers = night.companion.openers().all();
    for situation in Situation::ALL {
        let ask = Ask { situation: *situation, contact: None, event: None };
        assert!(night.companion.openers().suggest(&ask).unwrap().len() >= 4, "{situation:?}");
    }
    for (family, least) in [
        (Family::Work, 1),
        (Family::Inspiration, 2),
        (Family::Reading, 1),
        (Family::Talk, 1),
        (Family::Drink, 1),
        (Family::Favour, 1),
        (Family::Field, 3),
        (Family::Ahead, 5),
        (Family::Peers, 5),
        (Family::CommonGround, 1),
        (Family::Offer, 1),
        (Family::Listening, 3),
        (Family::Goodbye, 1),
    ] {
        let count = openers.iter().filter(|opener| opener.family == family).count();
        assert!(count >= least, "{family:?}");
    }
    for opener in &openers {
        let onward = night.companion.openers().onward(&opener.key, None).unwrap();
        assert!(onward.questions.len() == 2 && onward.listening.len() >= 3, "{}", opener.key);
    }
}

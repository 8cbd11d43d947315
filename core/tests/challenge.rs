//! Nights that are played: points for quality only, codes that hold nobody, and the ladder.
#![allow(clippy::unwrap_used, reason = "helpers beside the tests are tests too")]

mod common;

use common::Night;
use proptest::prelude::*;
use serde_json::json;
use twopocket_core::challenge::{LadderStep, LineKind, Score};
use twopocket_core::follow_up::Channel;
use twopocket_core::pocket::Pocket;
use twopocket_core::reminder::ReminderKind;
use twopocket_core::{CardId, ContactId, Error, EventId, FieldName, Reason};

fn fill(night: &Night, card: CardId, detail: &str) {
    let notes = serde_json::from_value(json!({"detail": detail})).unwrap();
    night.companion.backs().write(card, &notes).unwrap();
}

fn score(night: &Night, event: EventId) -> Score {
    night.companion.challenges().score(event).unwrap()
}

fn count(score: &Score, kind: LineKind) -> u32 {
    score.lines.iter().find(|line| line.kind == kind).unwrap().count
}

fn split_ups(night: &Night) -> usize {
    let armed = night.companion.reminders().to_arm().unwrap();
    armed.iter().filter(|reminder| reminder.kind == ReminderKind::SplitUp).count()
}

#[test]
fn every_line_is_explained_by_what_was_done() {
    let night = Night::begin();
    let event = night.event();
    let card = night.card("Bo Lind", "Nordfjord").card;
    night.put(card.id, Pocket::Right);
    assert_eq!((score(&night, event).points, score(&night, event).bare), (0, 1), "a bare card earns nothing");
    fill(&night, card.id, "swims in the harbour");
    night.companion.conversations().had(None, None).unwrap();
    let promise = night.promise(card.contact, Some(card.id), None);
    let now = score(&night, event);
    assert_eq!((now.points, now.bare), (2 * 2 + 3 + 1, 0));
    let backs = now.lines.iter().find(|line| line.kind == LineKind::FilledBack).unwrap();
    assert_eq!(backs.deeds[0].name.as_deref(), Some("Bo Lind"));
    night.close();
    night.at("2026-11-20T10:00");
    let item = night.queue("2026-11-20").into_iter().find(|item| item.contact == Some(card.contact)).unwrap();
    night.companion.follow_ups().done(item.id, Some(Channel::Mail), None).unwrap();
    night.companion.promises().keep(promise.id).unwrap();
    assert_eq!(score(&night, event).points, 8 + 4 + 3, "the days after count too");
    night.companion.people().erase(card.contact).unwrap();
    let after = score(&night, event);
    assert_eq!((count(&after, LineKind::Kept), count(&after, LineKind::InTime)), (1, 1));
    assert!(!format!("{after:?}").contains("Bo"), "what was done is kept, not with whom");
}

#[test]
fn a_follow_up_after_its_last_day_is_late_and_a_broken_promise_was_none() {
    let night = Night::begin();
    let event = night.event();
    let card = night.card("Bo Lind", "Nordfjord").card;
    night.put(card.id, Pocket::Right);
    let promise = night.promise(card.contact, Some(card.id), None);
    night.close();
    night.at("2026-11-23T10:00");
    let item = night.queue("2026-11-23").into_iter().find(|item| item.contact == Some(card.contact)).unwrap();
    night.companion.follow_ups().done(item.id, Some(Channel::Mail), None).unwrap();
    assert_eq!(count(&score(&night, event), LineKind::InTime), 0);
    assert_eq!(score(&night, event).points, 1);
    night.companion.promises().break_(promise.id).unwrap();
    assert_eq!(score(&night, event).points, 0);
}

#[test]
fn an_introduction_counts_for_the_night_at_which_one_of_the_two_was_met() {
    let night = Night::begin();
    let event = night.event();
    let pair = |one: &str, other: &str| {
        let [one, other] = [one, other].map(|name| night.card(name, "Nordfjord").card.contact);
        let walk = night.companion.introductions();
        let begun = walk.begin(one, other).unwrap().id;
        walk.asked(begun).unwrap();
        walk.asked(begun).unwrap();
        begun
    };
    let (in_time, late) = (pair("Bo Lind", "Vibeke Thrane"), pair("Aksel Holm", "Oda Lie"));
    assert_eq!(count(&score(&night, event), LineKind::Introduction), 0, "asked is not introduced");
    night.close();
    night.at("2026-11-22T10:00");
    night.companion.introductions().introduced(in_time).unwrap();
    assert_eq!((score(&night, event).points, count(&score(&night, event), LineKind::Introduction)), (5, 1));
    night.at("2026-11-23T10:00");
    night.companion.introductions().introduced(late).unwrap();
    assert_eq!(count(&score(&night, event), LineKind::Introduction), 1);
    night.companion.introductions().take_back(in_time).unwrap();
    assert_eq!(score(&night, event).points, 0);
}

#[test]
fn friends_are_reminded_to_split_up_while_the_night_is_played_together() {
    let night = Night::begin();
    let (event, challenges) = (night.event(), night.companion.challenges());
    assert_eq!(split_ups(&night), 0);
    assert!(!challenges.start(event, false).unwrap().with_friend);
    assert_eq!(split_ups(&night), 0, "alone there is nobody to split up with");
    challenges.start(event, true).unwrap();
    assert_eq!(split_ups(&night), 8);
    assert!(challenges.stop(event).unwrap().challenge.is_none());
    assert_eq!(split_ups(&night), 0);
    challenges.start(event, true).unwrap();
    night.close();
    assert_eq!(split_ups(&night), 0);
    let refused = challenges.start(event, true);
    assert!(matches!(refused, Err(Error::Invalid { field: FieldName::Event, reason: Reason::AlreadyClosed })));
}

#[test]
fn a_code_holds_the_counts_and_nothing_that_tells_two_nights_of_the_same_counts_apart() {
    let code = |name: &str, firm: &str| {
        let night = Night::empty();
        let event = night.begin_another(&format!("{name} night"));
        let card = night.card(name, firm).card;
        night.put(card.id, Pocket::Right);
        fill(&night, card.id, name);
        night.companion.challenges().code(event).unwrap()
    };
    let (one, other) = (code("Bo Lind", "Nordfjord"), code("Vibeke Thrane", "Kajkompagniet"));
    assert_eq!(one, other);
    let night = Night::begin();
    let comparison = night.companion.challenges().compare(&one.text.to_lowercase(), night.event()).unwrap();
    assert!(comparison.same_night);
    assert_eq!((comparison.mine.points, comparison.theirs), (0, one.sheet));
    let wrong = one.text.replacen('1', "2", 1);
    let refused = night.companion.challenges().compare(&wrong, night.event());
    assert!(matches!(refused, Err(Error::Invalid { field: FieldName::Code, reason: Reason::Misspelt })));
}

#[test]
fn the_ladder_knows_what_was_done_and_believes_what_is_said() {
    let night = Night::begin();
    let challenges = night.companion.challenges();
    assert_eq!(challenges.ladder().unwrap().next, Some(LadderStep::Message));
    assert_eq!(challenges.climb(LadderStep::Message, true).unwrap().next, Some(LadderStep::Mail));
    assert_eq!(challenges.climb(LadderStep::Message, false).unwrap().next, Some(LadderStep::Message));
    night.companion.conversations().had(None, None).unwrap();
    assert_eq!(challenges.ladder().unwrap().next, Some(LadderStep::Three), "smaller steps are not missed");
    night.companion.conversations().had(None, None).unwrap();
    night.companion.conversations().had(None, None).unwrap();
    let top = challenges.ladder().unwrap();
    assert_eq!((top.next, top.rungs[3].done, top.rungs[3].by_hand), (None, true, false));
    let card = night.card("Bo Lind", "Nordfjord").card;
    night.put(card.id, Pocket::Right);
    night.close();
    let item = night.queue("2026-11-20").into_iter().find(|item| item.contact == Some(card.contact)).unwrap();
    night.companion.follow_ups().done(item.id, Some(Channel::Profile), None).unwrap();
    assert!(challenges.ladder().unwrap().rungs[0].done);
}

#[derive(Clone, Debug)]
enum Do {
    Card(Option<bool>),
    Fill(usize, u8),
    Talk(Option<usize>),
    Promise(usize),
    Merge(usize, usize),
    Put(usize, bool),
}

fn act() -> impl Strategy<Value = Do> {
    prop_oneof![
        any::<Option<bool>>().prop_map(Do::Card),
        (0_usize..9, 1_u8..6).prop_map(|(card, chemistry)| Do::Fill(card, chemistry)),
        proptest::option::of(0_usize..9).prop_map(Do::Talk),
        (0_usize..9).prop_map(Do::Promise),
        (0_usize..9, 0_usize..9).prop_map(|(one, other)| Do::Merge(one, other)),
        (0_usize..9, any::<bool>()).prop_map(|(card, right)| Do::Put(card, right)),
    ]
}

fn bare_card(night: &Night, number: usize, right: Option<bool>) -> (CardId, ContactId) {
    let card = night.card(&format!("Person {number}"), &format!("Firm {number}")).card;
    if let Some(right) = right {
        night.put(card.id, if right { Pocket::Right } else { Pocket::Left });
    }
    (card.id, card.contact)
}

fn live(night: &Night, acts: &[Do]) {
    let mut cards = Vec::new();
    for act in acts {
        let known = |at: &usize| cards.get(*at % cards.len().max(1)).copied();
        match act {
            Do::Card(right) => cards.push(bare_card(night, cards.len(), *right)),
            Do::Fill(at, chemistry) => {
                if let Some((card, _)) = known(at) {
                    let notes = json!({"text": "likes boats", "chemistry": chemistry});
                    night.companion.backs().write(card, &serde_json::from_value(notes).unwrap()).unwrap();
                }
            }
            Do::Talk(at) => {
                let with = at.as_ref().and_then(known).map(|(_, contact)| contact);
                night.companion.conversations().had(with, None).unwrap();
            }
            Do::Promise(at) => {
                if let Some((card, contact)) = known(at) {
                    night.promise(contact, Some(card), None);
                }
            }
            Do::Merge(one, other) => {
                if let (Some((_, one)), Some((_, other))) = (known(one), known(other)) {
                    let _ = night.companion.people().merge(one, other); // the same two, or one already: refused
                }
            }
            Do::Put(at, right) => {
                if let Some((card, _)) = known(at) {
                    night.put(card, if *right { Pocket::Right } else { Pocket::Left });
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn bare_cards_never_change_a_score_however_many(acts in proptest::collection::vec(act(), 0..24), bare in 1_usize..9) {
        let night = Night::begin();
        let event = night.event();
        live(&night, &acts);
        let before = score(&night, event);
        for number in 0..bare {
            bare_card(&night, 100 + number, [None, Some(true), Some(false)][number % 3]);
        }
        let after = score(&night, event);
        prop_assert_eq!(after.points, before.points);
        prop_assert_eq!(after.lines, before.lines);
    }

    #[test]
    fn the_conversations_of_the_score_are_those_of_the_night(acts in proptest::collection::vec(act(), 0..24)) {
        let night = Night::begin();
        live(&night, &acts);
        let counted = night.companion.events().get(night.event()).unwrap().counts.conversations;
        prop_assert_eq!(count(&score(&night, night.event()), LineKind::Conversation), counted);
    }
}

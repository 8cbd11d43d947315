//! What was under way with somebody who is erased is over, and says so.
#![allow(clippy::unwrap_used, reason = "helpers beside the tests are tests too")]

mod common;

use common::Night;
use twopocket_core::coffee::{CoffeeState, Homework};
use twopocket_core::follow_up::ItemKind;
use twopocket_core::introduction::IntroductionState;
use twopocket_core::pocket::Pocket;
use twopocket_core::{CoffeeId, ContactId, PageRequest};

fn known(night: &Night, name: &str) -> ContactId {
    let card = night.card(name, "Havgaard").card;
    night.put(card.id, Pocket::Right);
    card.contact
}

/// An invitation that went on as far as said.
fn invited(night: &Night, contact: ContactId, moves: usize) -> CoffeeId {
    let coffees = night.companion.coffees();
    let id = coffees.prepare(contact, &Homework::default()).unwrap().coffee.id;
    if moves > 0 {
        coffees.sent(id).unwrap();
    }
    if moves > 1 {
        coffees.accepted(id, Some("2026-11-25".parse().unwrap())).unwrap();
    }
    id
}

#[test]
fn an_invitation_of_somebody_erased_is_let_go_however_far_it_came() {
    for moves in 0..=2 {
        let night = Night::begin();
        let anna = known(&night, "Anna Holt");
        let id = invited(&night, anna, moves);
        night.at("2026-11-19T22:00");
        night.companion.people().erase(anna).unwrap();
        let coffees = night.companion.coffees();
        let let_go = coffees.get(id).unwrap().coffee;
        assert_eq!((let_go.state, let_go.unanswered, let_go.planned), (CoffeeState::Declined, true, None));
        assert_eq!(let_go.moves.len(), moves + 2, "and when");
        let under_way = [CoffeeState::Prepared, CoffeeState::Sent, CoffeeState::Accepted];
        for state in under_way {
            assert_eq!(coffees.list(Some(state), &PageRequest::whole()).unwrap().total, 0);
        }
        assert!(night.queue("2027-01-01").iter().all(|item| item.kind != ItemKind::Coffee));
    }
}

#[test]
fn an_invitation_goes_with_the_left_card_of_the_one_invited() {
    let night = Night::begin();
    let card = night.card("Anna Holt", "Havgaard").card;
    let id = invited(&night, card.contact, 2);
    night.put(card.id, Pocket::Left);
    night.close();
    assert_eq!(night.companion.coffees().get(id).unwrap().coffee.state, CoffeeState::Declined);
}

#[test]
fn what_somebody_erased_answered_stays_as_it_was() {
    let night = Night::begin();
    let anna = known(&night, "Anna Holt");
    let coffees = night.companion.coffees();
    let id = invited(&night, anna, 1);
    coffees.declined(id).unwrap();
    night.companion.people().erase(anna).unwrap();
    let declined = coffees.get(id).unwrap().coffee;
    assert_eq!((declined.unanswered, declined.moves.len()), (false, 3), "they said no");
}

#[test]
fn an_introduction_tells_that_and_when_it_was_withdrawn() {
    let night = Night::begin();
    let (anna, bo) = (known(&night, "Anna Holt"), known(&night, "Bo Lind"));
    let introductions = night.companion.introductions();
    let id = introductions.begin(anna, bo).unwrap().id;
    night.at("2026-11-19T22:00");
    night.companion.people().erase(anna).unwrap();
    let withdrawn = introductions.get(id).unwrap();
    let last = withdrawn.steps.last().unwrap();
    assert_eq!((withdrawn.state, last.state), (IntroductionState::Withdrawn, IntroductionState::Withdrawn));
    assert_eq!(last.at, night.companion.now());
}

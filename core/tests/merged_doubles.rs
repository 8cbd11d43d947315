//! What one person can't have twice, once a merge made one of two: an introduction to themselves, or two of one kind.
#![allow(clippy::unwrap_used, reason = "helpers beside the tests are tests too")]

mod common;

use common::Night;
use twopocket_core::coffee::{Coffee, CoffeeState, Homework};
use twopocket_core::draft::{Addressee, Manner};
use twopocket_core::introduction::{Introduction, IntroductionState};
use twopocket_core::pocket::Pocket;
use twopocket_core::{CoffeeId, ContactId, Error, FieldName, IntroductionId, MergeId, PageRequest, Reason};

fn known<const N: usize>(night: &Night, names: [&str; N]) -> [ContactId; N] {
    names.map(|name| {
        let card = night.card(name, "Havgaard").card;
        night.put(card.id, Pocket::Right);
        card.contact
    })
}

fn merge(night: &Night, keep: ContactId, absorb: ContactId) -> MergeId {
    *night.companion.people().merge(keep, absorb).unwrap().merges.last().unwrap()
}

fn begun(night: &Night, one: ContactId, other: ContactId, times_asked: usize) -> IntroductionId {
    let introductions = night.companion.introductions();
    let begun = introductions.begin(one, other).unwrap().id;
    (0..times_asked).for_each(|_| drop(introductions.asked(begun).unwrap()));
    begun
}

fn introduction(night: &Night, id: IntroductionId) -> Introduction {
    night.companion.introductions().get(id).unwrap()
}

fn coffee(night: &Night, id: CoffeeId) -> Coffee {
    night.companion.coffees().get(id).unwrap().coffee
}

#[expect(clippy::needless_pass_by_value, reason = "the result of a call")]
fn is_refused<T>(result: Result<T, Error>, field: FieldName, reason: Reason) -> bool {
    matches!(result, Err(Error::Invalid { field: is, reason: why }) if (is, why) == (field, reason))
}

#[test]
fn an_introduction_of_somebody_to_themselves_is_withdrawn_at_the_merge_and_stands_again_after_it() {
    for (times_asked, state) in [(0, IntroductionState::Proposed), (2, IntroductionState::AskedB)] {
        let night = Night::begin();
        let [anna, again] = known(&night, ["Anna Holt", "Anna H."]);
        let to_herself = begun(&night, anna, again, times_asked);
        let introductions = night.companion.introductions();
        let merged = merge(&night, anna, again);
        let withdrawn = introduction(&night, to_herself);
        assert_eq!(withdrawn.state, IntroductionState::Withdrawn);
        assert_eq!(withdrawn.steps.last().map(|step| step.state), Some(IntroductionState::Withdrawn));
        let of = FieldName::Introduction;
        assert!(is_refused(introductions.asked(to_herself), of, Reason::NotItsTurn));
        assert!(is_refused(introductions.introduced(to_herself), of, Reason::NotItsTurn));
        assert!(is_refused(introductions.take_back(to_herself), of, Reason::Settled));
        let letter = night.companion.drafts().introduction(to_herself, Addressee::Both, Manner::default());
        assert!(is_refused(letter, of, Reason::NotItsTurn), "nobody is written to about themselves");
        night.companion.people().unmerge(merged).unwrap();
        let stands = introduction(&night, to_herself);
        assert_eq!((stands.state, stands.steps.len()), (state, times_asked + 1));
        assert_eq!([stands.a.contact, stands.b.contact], [Some(anna), Some(again)]);
    }
}

#[test]
fn what_came_of_introducing_somebody_to_themselves_is_not_asked_and_the_day_to_ask_stays_after_the_unmerge() {
    let night = Night::begin();
    let [anna, again] = known(&night, ["Anna Holt", "Anna H."]);
    let to_herself = begun(&night, anna, again, 2);
    let introductions = night.companion.introductions();
    let hear_from = introductions.introduced(to_herself).unwrap().hear_from;
    let merged = merge(&night, again, anna);
    night.at("2026-12-24T09:00");
    assert_eq!(introductions.to_hear().unwrap(), []);
    night.companion.people().unmerge(merged).unwrap();
    let heard: Vec<_> = introductions.to_hear().unwrap();
    assert_eq!(heard.iter().map(|it| (it.id, it.hear_from)).collect::<Vec<_>>(), [(to_herself, hear_from)]);
}

#[test]
fn of_two_introductions_to_one_person_the_one_that_came_furthest_goes_on() {
    let night = Night::begin();
    let [anna, again, bo] = known(&night, ["Anna Holt", "Anna H.", "Bo Lind"]);
    let (asked, proposed) = (begun(&night, anna, bo, 1), begun(&night, bo, again, 0));
    let merged = merge(&night, again, anna);
    let states = || [asked, proposed].map(|id| introduction(&night, id).state);
    assert_eq!(states(), [IntroductionState::AskedA, IntroductionState::Withdrawn]);
    night.companion.introductions().asked(asked).unwrap();
    night.companion.people().unmerge(merged).unwrap();
    assert_eq!(states(), [IntroductionState::AskedB, IntroductionState::Proposed], "each has their own");
}

#[test]
fn an_introduction_that_stepped_back_does_not_stand_beside_a_new_one() {
    let night = Night::begin();
    let [anna, again, bo] = known(&night, ["Anna Holt", "Anna H.", "Bo Lind"]);
    let (of_anna, of_again) = (begun(&night, anna, bo, 0), begun(&night, again, bo, 1));
    let merged = merge(&night, anna, again);
    night.companion.introductions().declined(of_again).unwrap();
    let new = begun(&night, anna, bo, 0);
    night.companion.people().unmerge(merged).unwrap();
    let states = [of_anna, of_again, new].map(|id| introduction(&night, id).state);
    assert_eq!(states, [IntroductionState::Withdrawn, IntroductionState::DeclinedA, IntroductionState::Proposed]);
}

#[test]
fn of_two_invitations_of_one_person_the_one_that_came_furthest_goes_on() {
    let night = Night::begin();
    let [anna, again] = known(&night, ["Anna Holt", "Anna H."]);
    night.close();
    night.at("2026-11-25T09:00");
    let coffees = night.companion.coffees();
    let prepare = |contact, about: &str| {
        let homework = Homework { about: Some(about.to_owned()), ..Homework::default() };
        coffees.prepare(contact, &homework).unwrap().coffee.id
    };
    let (sent, prepared) = (prepare(anna, "hulls"), prepare(again, "tar"));
    let awaits = coffees.sent(sent).unwrap().coffee.planned;
    let merged = merge(&night, again, anna);
    let let_go = coffee(&night, prepared);
    assert_eq!((let_go.state, let_go.unanswered, let_go.planned), (CoffeeState::Declined, true, None));
    assert_eq!(let_go.about.as_deref(), Some("tar"), "what was written of it stays");
    assert_eq!(coffees.under_way(anna).unwrap().unwrap().id, sent);
    assert!(is_refused(coffees.undo(prepared), FieldName::Coffee, Reason::Exists), "one at a time");
    assert_eq!(night.queue("2026-12-24").iter().filter(|item| item.id.0 == sent.0).count(), 1);
    night.companion.people().unmerge(merged).unwrap();
    let stands = coffee(&night, prepared);
    assert_eq!((stands.state, stands.unanswered, stands.moves.len()), (CoffeeState::Prepared, false, 1));
    assert_eq!((coffee(&night, sent).state, coffee(&night, sent).planned), (CoffeeState::Sent, awaits));
    assert_eq!(coffees.list(None, &PageRequest::whole()).unwrap().total, 2);
}

#[test]
fn a_meeting_is_not_taken_back_into_a_second_invitation() {
    let night = Night::begin();
    let [anna] = known(&night, ["Anna Holt"]);
    let coffees = night.companion.coffees();
    let first = coffees.prepare(anna, &Homework::default()).unwrap().coffee.id;
    coffees.sent(first).unwrap();
    coffees.declined(first).unwrap();
    let second = coffees.prepare(anna, &Homework::default()).unwrap().coffee.id;
    assert!(is_refused(coffees.undo(first), FieldName::Coffee, Reason::Exists));
    coffees.remove(second).unwrap();
    assert_eq!(coffees.undo(first).unwrap().coffee.state, CoffeeState::Sent);
}

#[test]
fn nobody_tips_that_they_be_invited_themselves() {
    let night = Night::begin();
    let [anna, again] = known(&night, ["Anna Holt", "Anna H."]);
    let homework = Homework { tip_from: Some(again), ..Homework::default() };
    let coffees = night.companion.coffees();
    let id = coffees.prepare(anna, &homework).unwrap().coffee.id;
    let merged = merge(&night, anna, again);
    let prepared = coffees.get(id).unwrap();
    assert_eq!((prepared.coffee.tip_from, prepared.coffee.tip_name.as_deref()), (None, None));
    coffees.edit(id, &Homework { about: Some("tar".into()), ..prepared.homework() }).unwrap();
    night.companion.people().unmerge(merged).unwrap();
}

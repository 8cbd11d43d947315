//! The life of a person: met again, merged, parted and erased.
#![allow(clippy::unwrap_used, reason = "helpers beside the tests are tests too")]

mod common;

use common::Night;
use twopocket_core::back::Notes;
use twopocket_core::circle::{Began, NewTouch};
use twopocket_core::contact::NewPerson;
use twopocket_core::follow_up::{Channel, ItemState, QueueItem};
use twopocket_core::pocket::Pocket;
use twopocket_core::reader::Value;
use twopocket_core::{ContactId, Error, MergeId, PageRequest};

fn contacts(items: &[QueueItem]) -> Vec<Option<ContactId>> {
    items.iter().map(|item| item.contact).collect()
}

fn merge(night: &Night, keep: ContactId, absorb: ContactId) -> MergeId {
    *night.companion.people().merge(keep, absorb).unwrap().merges.last().unwrap()
}

#[test]
fn an_acquaintance_talked_to_is_followed_up_unless_their_card_goes_left() {
    let night = Night::begin();
    let known = night.card("Anna Holt", "Nordfjord").card;
    night.put(known.id, Pocket::Right);
    night.close();
    let second = night.begin_another("Second night");
    night.companion.conversations().had(Some(known.contact), None).unwrap();
    night.companion.conversations().had(Some(known.contact), None).unwrap();
    let met = |night: &Night| night.queue("2026-11-20").iter().filter(|item| item.event == Some(second)).count();
    assert_eq!(met(&night), 1);
    let again = night.card("Anna Holt", "Nordfjord AS").card;
    merge(&night, known.contact, again.contact);
    assert_eq!(met(&night), 1);
    night.put(again.id, Pocket::Left);
    assert_eq!(met(&night), 0);
    let talks = night.companion.events().get(second).unwrap().counts.conversations;
    night.close();
    assert_eq!(met(&night), 0, "erasing the card does not bring the follow-up back");
    assert_eq!(night.companion.events().get(second).unwrap().counts.conversations, talks);
}

#[test]
fn one_person_with_two_follow_ups_for_a_night_has_one_once_merged() {
    let night = Night::begin();
    let one = night.card("Anna Holt", "Nordfjord").card;
    let other = night.card("A. Holt", "Nordfjord AS").card;
    night.put(one.id, Pocket::Right);
    night.put(other.id, Pocket::Right);
    let merged = merge(&night, one.contact, other.contact);
    assert_eq!(contacts(&night.queue("2026-11-20")), [Some(one.contact)]);
    night.companion.people().unmerge(merged).unwrap();
    assert_eq!(night.queue("2026-11-20").len(), 2);
}

#[test]
fn who_was_written_to_is_not_written_to_again_once_merged_whichever_is_kept() {
    for done_is_kept in [true, false] {
        let night = Night::begin();
        let one = night.card("Anna Holt", "Nordfjord").card;
        let other = night.card("A. Holt", "Nordfjord AS").card;
        night.put(one.id, Pocket::Right);
        let done = night.queue("2026-11-20").remove(0).id;
        night.put(other.id, Pocket::Right);
        night.companion.follow_ups().done(done, Some(Channel::Mail), None).unwrap();
        let (keep, absorb) = if done_is_kept { (one.contact, other.contact) } else { (other.contact, one.contact) };
        let merged = merge(&night, keep, absorb);
        assert_eq!(night.queue("2026-11-20"), [], "{done_is_kept}");
        night.companion.people().unmerge(merged).unwrap();
        assert_eq!(contacts(&night.queue("2026-11-20")), [Some(other.contact)]);
        assert_eq!(night.companion.follow_ups().get(done).unwrap().contact, Some(one.contact));
        assert_eq!(night.companion.follow_ups().get(done).unwrap().state, ItemState::Done);
    }
}

#[test]
fn a_chain_of_merges_comes_apart_in_any_order() {
    for first_merged_first in [true, false] {
        let night = Night::begin();
        let cards = ["Anna Holt", "A. Holt", "Anna K Holt"].map(|name| night.card(name, name).card);
        for card in &cards {
            night.put(card.id, Pocket::Right);
        }
        let [one, two, three] = &cards;
        let first = merge(&night, two.contact, three.contact);
        let second = merge(&night, one.contact, two.contact);
        assert_eq!(night.queue("2026-11-20").len(), 1);
        let order = if first_merged_first { [first, second] } else { [second, first] };
        for merge in order {
            night.companion.people().unmerge(merge).unwrap();
        }
        for card in &cards {
            let person = night.companion.people().get(card.contact).unwrap();
            assert_eq!(person.cards.iter().map(|own| own.id).collect::<Vec<_>>(), [card.id]);
            assert_eq!((person.id, person.merges.len()), (card.contact, 0));
        }
        let mut followed = contacts(&night.queue("2026-11-20"));
        let mut all = cards.map(|card| Some(card.contact));
        followed.sort_unstable();
        all.sort_unstable();
        assert_eq!(followed, all);
    }
}

#[test]
fn in_a_chain_of_merges_whose_card_was_erased_is_gone() {
    let night = Night::begin();
    let [one, two, three] = ["Anna Holt", "A. Holt", "Anna K Holt"].map(|name| night.card(name, name).card);
    merge(&night, two.contact, three.contact);
    let second = merge(&night, one.contact, two.contact);
    night.put(three.id, Pocket::Left);
    night.close();
    assert!(matches!(night.companion.people().get(three.contact), Err(Error::Erased { .. })));
    let apart = night.companion.people().unmerge(second).unwrap();
    assert_eq!(apart.kept.unwrap().id, one.contact);
    assert_eq!((apart.restored.id, apart.restored.merges.len()), (two.contact, 0));
}

#[test]
fn unmerging_gives_back_the_person_also_when_the_other_has_nothing_left() {
    let night = Night::begin();
    let one = night.card("Anna Holt", "Nordfjord").card;
    let other = night.card("A. Holt", "Nordfjord AS").card;
    let merged = merge(&night, one.contact, other.contact);
    night.put(one.id, Pocket::Left);
    night.close();
    assert_eq!(night.companion.people().get(other.contact).unwrap().id, one.contact);
    let apart = night.companion.people().unmerge(merged).unwrap();
    assert_eq!((apart.kept, apart.restored.id), (None, other.contact));
    assert!(matches!(night.companion.people().get(one.contact), Err(Error::Erased { .. })));
}

#[test]
fn erasing_a_merged_person_erases_them_under_both_ids() {
    let night = Night::begin();
    let one = night.card("Anna Holt", "Nordfjord").card;
    let other = night.card("Anita Holt", "Nordfjord AS").card;
    merge(&night, one.contact, other.contact);
    night.companion.people().erase(other.contact).unwrap();
    for contact in [one.contact, other.contact] {
        assert!(matches!(night.companion.people().get(contact), Err(Error::Erased { .. })));
    }
    night.companion.shut();
    night.assert_bytes_without(&["Anna", "anna", "Anita", "anita", "Holt", "holt"]);
}

#[test]
fn several_talks_with_one_person_count_once_also_when_they_are_erased() {
    let night = Night::begin();
    let card = night.card("Anna Holt", "Nordfjord").card;
    for _ in 0..3 {
        night.companion.conversations().had(Some(card.contact), None).unwrap();
    }
    let talks = || night.companion.events().get(card.event).unwrap().counts.conversations;
    assert_eq!(talks(), 1);
    night.companion.people().erase(card.contact).unwrap();
    assert_eq!(talks(), 1);
}

#[test]
fn pages_of_people_show_each_once_and_count_those_they_show() {
    let night = Night::begin();
    let shown = [("Anna Holt", "Nordfjord"), ("Anna Holt", "Strand"), ("Bo Lund", "Fjeld"), ("Carl Moe", "Fjeld")];
    let shown = shown.map(|(name, firm)| night.card(name, firm).card.contact);
    merge(&night, shown[2], night.card("B. Lund", "Fjeld AS").card.contact);
    night.put(night.card("Dorte Vik", "Bakke").card.id, Pocket::Left);
    let by_hand = night
        .companion
        .people()
        .add(&NewPerson { fields: vec![Value::Name { text: "Ellen Dahl".into() }], ..NewPerson::default() });
    let by_hand = by_hand.unwrap().id;
    let left_too = night.card("Ellen Dahl", "Bakke").card;
    night.put(left_too.id, Pocket::Left);
    merge(&night, by_hand, left_too.contact);

    let listed = |query: &str, limit| {
        let mut page = PageRequest { after: None, limit: Some(limit) };
        let mut listed = Vec::new();
        loop {
            let found = night.companion.people().find(query, &page).unwrap();
            listed.extend(found.items.into_iter().map(|line| line.id));
            page.after = found.next;
            if page.after.is_none() {
                assert_eq!(listed.len() as u64, found.total, "{query}");
                return listed;
            }
        }
    };
    for limit in 1..=6 {
        assert_eq!(listed("", limit), [&shown[..], &[by_hand]].concat());
        assert_eq!(listed("anna", limit), shown[..2]);
        assert_eq!(listed("dorte", limit), []);
    }
}

#[test]
fn the_last_contact_of_a_page_is_that_of_the_circle_whoever_began_it() {
    let night = Night::begin();
    let anna = night.card("Anna Holt", "Havgaard").card.contact;
    let circle = night.companion.circle();
    circle.add(anna, None, None).unwrap();
    let both = || {
        let page = night.companion.people().get(anna).unwrap().last_contact.map(|last| last.night_of());
        (page, circle.standing(anna).unwrap().last.any)
    };
    let day = |text: &str| Some(text.parse().unwrap());
    assert_eq!(both(), (day("2026-11-19"), day("2026-11-19")), "met, and not written to");
    night.close();
    night.at("2026-12-04T09:00");
    let favour = serde_json::json!({"contact": anna, "kind": "advice", "what": "where to ask"});
    night.companion.ties().receive(&serde_json::from_value(favour).unwrap()).unwrap();
    assert_eq!(both(), (day("2026-12-04"), day("2026-12-04")), "they did something");
    night.at("2026-12-12T01:30");
    circle.touched(&NewTouch { contact: anna, began: Began::Them, channel: None, in_person: false }).unwrap();
    assert_eq!(both(), (day("2026-12-11"), day("2026-12-11")), "heard from, in the night of the day before");
}

#[test]
fn who_is_named_on_the_backs_of_others_is_found_there_by_a_word_of_the_name() {
    let night = Night::begin();
    let names = ["Søren de Holm", "Bo Lind", "Carl Moe", "Dina Vik", "Eva Krag"];
    let cards = names.map(|name| night.card(name, "Havgaard").card);
    let backs = ["his own: Holm", "with SOREN at the quay", "de andre", "Holmen", "asked for J. Holm, de"];
    for (card, text) in cards.iter().zip(backs) {
        let notes = Notes { text: text.into(), ..Notes::default() };
        night.companion.backs().write(card.id, &notes).unwrap();
    }
    let found = night.companion.people().named_with(cards[0].contact).unwrap();
    assert_eq!(found.iter().map(|line| line.id).collect::<Vec<_>>(), [cards[1].contact, cards[4].contact]);
    night.companion.people().erase(cards[0].contact).unwrap();
    assert!(matches!(night.companion.people().named_with(cards[0].contact), Err(Error::Erased { .. })));
}

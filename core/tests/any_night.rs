//! Whatever is done in whatever order: nobody who should be heard from is lost, nobody is asked for twice, and nothing
//! that should be gone stays.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers beside the tests are tests too")]

mod common;

use std::collections::BTreeSet;

use common::{Night, line};
use proptest::prelude::*;
use proptest::sample::Index;
use twopocket_core::card::Card;
use twopocket_core::event::EventState;
use twopocket_core::follow_up::{Channel, ItemKind, ItemState};
use twopocket_core::pocket::Pocket;
use twopocket_core::reminder::ReminderKind;
use twopocket_core::{CardId, ContactId, Error, EventId, ItemId, MergeId, PageRequest, PromiseId};

#[derive(Clone, Debug)]
enum Act {
    Capture(u8, Option<Index>),
    Put(Index, Pocket),
    Undo(Index),
    Begin,
    Close,
    Reopen(Index),
    Talk(Index),
    Merge(Index, Index),
    Unmerge(Index),
    Promise(Index),
    Keep(Index),
    Done(Index),
    NotDone(Index),
    Erase(Index),
    Wait(i64),
}

fn any_act() -> impl Strategy<Value = Act> {
    let index = any::<Index>;
    let pocket = proptest::sample::select(Pocket::ALL.to_vec());
    prop_oneof![
        5 => (0_u8..6, proptest::option::weighted(0.2, index())).prop_map(|(who, event)| Act::Capture(who, event)),
        6 => (index(), pocket).prop_map(|(card, pocket)| Act::Put(card, pocket)),
        2 => index().prop_map(Act::Undo),
        1 => Just(Act::Begin),
        2 => Just(Act::Close),
        1 => index().prop_map(Act::Reopen),
        1 => index().prop_map(Act::Talk),
        2 => (index(), index()).prop_map(|(keep, absorb)| Act::Merge(keep, absorb)),
        2 => index().prop_map(Act::Unmerge),
        1 => index().prop_map(Act::Promise),
        1 => index().prop_map(Act::Keep),
        2 => index().prop_map(Act::Done),
        1 => index().prop_map(Act::NotDone),
        1 => index().prop_map(Act::Erase),
        2 => (0_i64..40).prop_map(Act::Wait),
    ]
}

/// What has been met so far; ids stay in it after what they name is gone.
#[derive(Default)]
struct Seen {
    cards: Vec<CardId>,
    contacts: Vec<ContactId>,
    events: Vec<EventId>,
    merges: Vec<MergeId>,
    promises: Vec<PromiseId>,
    items: Vec<ItemId>,
}

fn pick<T: Copy>(list: &[T], index: Index) -> Option<T> {
    (!list.is_empty()).then(|| *index.get(list))
}

/// Does one act; what the method refuses is no failure, anything else is.
fn act(night: &Night, seen: &mut Seen, act: &Act) -> Option<()> {
    let companion = &night.companion;
    let refused = match act {
        Act::Capture(who, event) => {
            let event = event.and_then(|event| pick(&seen.events, event));
            let captured = night.card_at(&format!("Anna Holt {who}"), "Havgaard", event);
            seen.cards.push(captured.card.id);
            seen.contacts.push(captured.card.contact);
            seen.events.push(captured.card.event);
            None
        }
        Act::Put(card, into) => companion.pockets().put(pick(&seen.cards, *card)?, *into).err(),
        Act::Undo(event) => companion.pockets().undo(pick(&seen.events, *event)?).err(),
        Act::Begin => companion.events().begin(&line("Another night")).map(|event| seen.events.push(event.id)).err(),
        Act::Close => companion.events().close(companion.events().current().unwrap()?.id).err(),
        Act::Reopen(event) => companion.events().reopen(pick(&seen.events, *event)?).err(),
        Act::Talk(contact) => companion.conversations().had(Some(pick(&seen.contacts, *contact)?), None).err(),
        Act::Merge(keep, absorb) => {
            let merged = companion.people().merge(pick(&seen.contacts, *keep)?, pick(&seen.contacts, *absorb)?);
            merged.map(|person| seen.merges.extend(person.merges)).err()
        }
        Act::Unmerge(merge) => companion.people().unmerge(pick(&seen.merges, *merge)?).err(),
        Act::Promise(card) => {
            let card = companion.cards().get(pick(&seen.cards, *card)?).ok()?;
            seen.promises.push(night.promise(card.contact, Some(card.id), None).id);
            None
        }
        Act::Keep(promise) => companion.promises().keep(pick(&seen.promises, *promise)?).err(),
        Act::Done(index) => {
            let items = night.queue("2027-12-01").into_iter().filter(|item| item.kind == ItemKind::FollowUp);
            let item = pick(&items.map(|item| item.id).collect::<Vec<_>>(), *index)?;
            seen.items.push(item);
            companion.follow_ups().done(item, Some(Channel::Mail), None).err()
        }
        Act::NotDone(item) => companion.follow_ups().not_done(pick(&seen.items, *item)?).err(),
        Act::Erase(contact) => companion.people().erase(pick(&seen.contacts, *contact)?).err(),
        Act::Wait(hours) => {
            companion.set_now(companion.now().at_ms + hours * 3_600_000).unwrap();
            companion.disposal().status().err()
        }
    };
    match refused {
        None | Some(Error::Invalid { .. } | Error::NotFound { .. } | Error::Erased { .. }) => Some(()),
        Some(error) => panic!("{act:?}: {error:?}"),
    }
}

fn cards(night: &Night) -> Vec<Card> {
    night.companion.cards().list(None, None, &PageRequest::whole()).unwrap().items
}

/// Follow-ups of the person behind a card for the card's event, as (open, done).
fn follow_ups(night: &Night, card: &Card) -> (usize, usize) {
    let held = night.companion.people().held(card.contact).unwrap();
    let of_event: Vec<_> = held.follow_ups.iter().filter(|follow_up| follow_up.event == card.event).collect();
    let count = |state| of_event.iter().filter(|follow_up| follow_up.state == state).count();
    (count(ItemState::Open), count(ItemState::Done))
}

fn holds(night: &Night) {
    let companion = &night.companion;
    companion.disposal().status().unwrap();
    let now = companion.now();
    let queue = night.queue("2027-12-01");
    let to_sort: BTreeSet<CardId> =
        queue.iter().filter(|item| item.kind == ItemKind::Sort).flat_map(|item| item.cards.clone()).collect();
    let mut asked = BTreeSet::new();
    for item in queue.iter().filter(|item| item.kind == ItemKind::FollowUp) {
        assert!(asked.insert((item.contact, item.event)), "asked for twice: {item:?}");
    }
    for card in cards(night) {
        let (open, done) = follow_ups(night, &card);
        assert!(open <= 1 && (open == 0 || done == 0), "{open} open and {done} done for {card:?}");
        let event = companion.events().get(card.event).unwrap();
        let over = event.state != EventState::Begun || now.night_of() > event.night_of;
        match card.pocket {
            Pocket::Right => assert!(open + done > 0, "nobody writes to {card:?}"),
            Pocket::Unsorted if over => assert!(to_sort.contains(&card.id) || open + done > 0, "lost: {card:?}"),
            Pocket::Unsorted => {}
            Pocket::Left => {
                let standing = card.disposal.unwrap();
                assert_eq!(standing.due.is_none(), !standing.held_by.is_empty());
                assert!(standing.due.is_none_or(|due| due.at_ms > now.at_ms), "it should be gone: {:?}", card.id);
            }
        }
    }
    for morning in companion.reminders().to_arm().unwrap() {
        if morning.kind == ReminderKind::MorningQueue && companion.events().current().unwrap().is_none() {
            let queue = companion.follow_ups().queue(Some(morning.at.date()), &PageRequest::whole()).unwrap();
            assert_eq!(u64::from(morning.count), queue.total);
        }
    }
}

/// Whoever came apart stands alone: after the last merge is taken back, every card is its own person's again.
fn comes_apart(night: &Night, seen: &Seen) {
    for merge in seen.merges.iter().rev() {
        match night.companion.people().unmerge(*merge) {
            Ok(_) | Err(Error::NotFound { .. } | Error::Erased { .. }) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
    let cards = cards(night);
    let people: BTreeSet<ContactId> = cards.iter().map(|card| card.contact).collect();
    assert_eq!(people.len(), cards.len(), "somebody still holds another's card");
    holds(night);
}

/// Every act waits for the disk, so few unless more are asked for.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(12)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases()) })]

    #[test]
    fn nobody_is_lost_and_nothing_stays_whatever_is_done(acts in proptest::collection::vec(any_act(), 1..60)) {
        let night = Night::begin();
        let mut seen = Seen::default();
        seen.events.push(night.event());
        for next in &acts {
            act(&night, &mut seen, next);
            holds(&night);
        }
        comes_apart(&night, &seen);
    }
}

//! Whatever happens with favours, every one is thanked for exactly once.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers beside the tests are tests too")]

mod common;

use common::Night;
use proptest::prelude::*;
use proptest::sample::Index;
use twopocket_core::follow_up::{Channel, ItemKind};
use twopocket_core::pocket::Pocket;
use twopocket_core::thanks::ThanksKind;
use twopocket_core::ties::{NewReceived, ReceivedKind};
use twopocket_core::{CardId, ContactId, Error, EventId, ItemId, MergeId, PageRequest, ReceivedId};

#[derive(Clone, Debug)]
enum Act {
    Meet(u8),
    Put(Index, Pocket),
    Undo,
    Receive(Index, bool, bool),
    Remove(Index),
    Offer(Index, bool),
    Done(Index),
    NotDone(Index),
    Aloud(Index, bool),
    Snooze(Index),
    Merge(Index, Index),
    Unmerge(Index),
    Erase(Index),
    Close,
    Wait(i64),
}

fn any_act() -> impl Strategy<Value = Act> {
    let index = any::<Index>;
    let pocket = proptest::sample::select(Pocket::ALL.to_vec());
    prop_oneof![
        4 => (0_u8..5).prop_map(Act::Meet),
        4 => (index(), pocket).prop_map(|(card, pocket)| Act::Put(card, pocket)),
        1 => Just(Act::Undo),
        5 => (index(), any::<bool>(), any::<bool>()).prop_map(|(who, aloud, here)| Act::Receive(who, aloud, here)),
        1 => index().prop_map(Act::Remove),
        2 => (index(), any::<bool>()).prop_map(|(who, take)| Act::Offer(who, take)),
        4 => index().prop_map(Act::Done),
        2 => index().prop_map(Act::NotDone),
        1 => (index(), any::<bool>()).prop_map(|(who, here)| Act::Aloud(who, here)),
        1 => index().prop_map(Act::Snooze),
        2 => (index(), index()).prop_map(|(keep, absorb)| Act::Merge(keep, absorb)),
        2 => index().prop_map(Act::Unmerge),
        1 => index().prop_map(Act::Erase),
        1 => Just(Act::Close),
        2 => (0_i64..60).prop_map(Act::Wait),
    ]
}

#[derive(Default)]
struct Seen {
    cards: Vec<CardId>,
    contacts: Vec<ContactId>,
    favours: Vec<ReceivedId>,
    items: Vec<ItemId>,
    merges: Vec<MergeId>,
    event: Option<EventId>,
}

fn pick<T: Copy>(list: &[T], index: Index) -> Option<T> {
    (!list.is_empty()).then(|| *index.get(list))
}

/// Does one act; what the method refuses is no failure, anything else is.
fn act(night: &Night, seen: &mut Seen, act: &Act) -> Option<()> {
    let companion = &night.companion;
    let here = |here: bool, seen: &Seen| seen.event.filter(|_| here);
    let refused = match act {
        Act::Meet(who) => {
            let card = night.card(&format!("Anna Holt {who}"), "Havgaard").card;
            seen.cards.push(card.id);
            seen.contacts.push(card.contact);
            seen.event = Some(card.event);
            None
        }
        Act::Put(card, into) => companion.pockets().put(pick(&seen.cards, *card)?, *into).err(),
        Act::Undo => companion.pockets().undo(seen.event?).err(),
        Act::Receive(who, thanked_aloud, at_night) => {
            let event = here(*at_night, seen);
            let (contact, what) = (pick(&seen.contacts, *who)?, "lent me a projector".to_owned());
            let (kind, minutes, thanked_aloud) = (ReceivedKind::Help, None, *thanked_aloud);
            let new = NewReceived { contact, kind, what, minutes, event, thanked_aloud };
            companion.ties().receive(&new).map(|favour| seen.favours.push(favour.id)).err()
        }
        Act::Remove(favour) => companion.ties().remove(pick(&seen.favours, *favour)?).err(),
        Act::Offer(who, take) => {
            let offer = companion.ties().offered(pick(&seen.contacts, *who)?, "a desk").ok()?;
            let taken = take.then(|| companion.ties().take_up(offer.id).unwrap());
            seen.favours.extend(taken.map(|taken| taken.id));
            None
        }
        Act::Done(index) => {
            let items = night.queue("2027-12-01").into_iter().filter(|item| item.kind != ItemKind::Sort);
            let item = pick(&items.map(|item| item.id).collect::<Vec<_>>(), *index)?;
            seen.items.push(item);
            companion.follow_ups().done(item, Some(Channel::Mail), None).err()
        }
        Act::NotDone(item) => companion.follow_ups().not_done(pick(&seen.items, *item)?).err(),
        Act::Aloud(who, at_night) => {
            companion.thanks().said_aloud(pick(&seen.contacts, *who)?, here(*at_night, seen)).err()
        }
        Act::Snooze(item) => {
            let until = companion.now().date() + chrono::TimeDelta::days(5);
            companion.follow_ups().snooze(pick(&seen.items, *item)?, until, true).err()
        }
        Act::Merge(keep, absorb) => {
            let merged = companion.people().merge(pick(&seen.contacts, *keep)?, pick(&seen.contacts, *absorb)?);
            merged.map(|person| seen.merges.extend(person.merges)).err()
        }
        Act::Unmerge(merge) => companion.people().unmerge(pick(&seen.merges, *merge)?).err(),
        Act::Erase(contact) => companion.people().erase(pick(&seen.contacts, *contact)?).err(),
        Act::Close => companion.events().close(companion.events().current().unwrap()?.id).err(),
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

fn count(sql: &rusqlite::Connection, query: &str) -> i64 {
    sql.query_row(query, [], |row| row.get(0)).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_favour_has_exactly_one_thanks_whatever_happens(acts in prop::collection::vec(any_act(), 10..60)) {
        let (night, mut seen) = (Night::begin(), Seen::default());
        let sql = rusqlite::Connection::open(night.path()).unwrap();
        for step in &acts {
            act(&night, &mut seen, step);
            let (favours, thanks) = ("SELECT count(*) FROM received", "SELECT count(*) FROM thanks WHERE received_id NOT NULL");
            prop_assert_eq!(count(&sql, favours), count(&sql, thanks), "{:?}", step);
            let several = "SELECT count(*) - count(DISTINCT received_id) FROM thanks WHERE received_id NOT NULL";
            prop_assert_eq!(count(&sql, several), 0, "{:?}", step);
            let strangers = "SELECT count(*) FROM thanks JOIN received ON received.id = thanks.received_id
                              WHERE thanks.contact_id IS NOT received.contact_id";
            prop_assert_eq!(count(&sql, strangers), 0, "{:?}", step);
            let erased = "SELECT count(*) FROM thanks WHERE contact_id IS NULL AND state = 'open'";
            prop_assert_eq!(count(&sql, erased), 0, "nobody erased is thanked");
        }
        // What is open is in the queue exactly once: on its own, or in the letter of a follow-up.
        let owed = night.companion.thanks().owed(&PageRequest::whole()).unwrap().items;
        let queue = night.queue("2028-12-01");
        for open in owed {
            let own = queue.iter().filter(|item| item.id == open.id).count();
            let letter = queue.iter().filter(|item| Some(item.id) == open.with).count();
            prop_assert_eq!(own + letter, 1);
            prop_assert!(open.with.is_none() || open.kind == ThanksKind::Thanks);
        }
        prop_assert_eq!(night.companion.backups().check().unwrap(), []);
    }
}

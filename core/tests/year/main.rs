//! A year of one person's networking, through the public API, beside the plainest account of it: a list of what was
//! done. At its end every line of the queue, every split and every tie is what that list says.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers beside the test are tests too")]

mod account;
mod acts;
mod arenas;
mod challenge;
mod circle;
mod coffee;
#[path = "../common/mod.rs"]
mod common;
mod dice;
mod entry;
mod habits;
mod introductions;
mod life;
mod mistakes;
mod more;
mod owed;
mod pace;
mod queue;
mod reminders;
mod review;
mod ties;
mod touches;

use std::collections::{BTreeMap, BTreeSet};

use account::Account;
use life::Year;
use owed::Way;
use ties::{Favour, Flows, Tied};
use twopocket_core::effort::Scope;
use twopocket_core::pace::PutOffReason;
use twopocket_core::review::MistakeKind;
use twopocket_core::ties::{Flow, OfferState, ReceivedKind, Shape, Span};
use twopocket_core::{ContactId, Page, PageRequest, Result};

#[test]
fn after_a_year_every_line_is_explained_by_the_acts_that_led_there() {
    let mut seen = Seen::default();
    let year = Year::lived(|year, day| {
        if day % 14 == 13 {
            seen.mistakes.push(mistakes::are_explained(year));
        }
        // Every other month, and on the days before clocks change.
        if day % 56 == 27 || [78, 288].contains(&day) {
            seen.put_off.extend(pace::is_explained(year));
            reminders::are_explained(year);
            queue::is_explained(year);
        }
        if QUARTERS.contains(&day) {
            rooms_are_explained(year, &mut seen);
            reminders::are_explained(year);
        }
    });
    seen.mistakes.push(mistakes::are_explained(&year));
    seen.put_off.extend(pace::is_explained(&year));
    rooms_are_explained(&year, &mut seen);
    reminders::are_explained(&year);
    queue::is_explained(&year);
    queue::is_full(&year);
    splits_are_explained(&year);
    favours_are_explained(&year);
    offers_are_explained(&year);
    ties_are_explained(&year);
    all_was_lived(&year, &seen);
    more::more_contacts_raise_nothing(&year);
}

/// What happened in the year.
#[derive(Default)]
struct Seen {
    /// The mistakes that were being made, each other week.
    mistakes: Vec<BTreeSet<MistakeKind>>,
    put_off: Vec<PutOffReason>,
    /// What the rooms had to show, by name.
    shown: BTreeSet<&'static str>,
}

/// Mornings of the quarters, and that on which the first night is just out of the year.
const QUARTERS: [u64; 4] = [91, 182, 274, 365];

fn rooms_are_explained(year: &Year, seen: &mut Seen) {
    review::is_explained(year);
    mistakes::weeks_are_explained(year);
    seen.shown.extend(circle::is_explained(year));
    seen.shown.extend(introductions::are_explained(year));
    seen.shown.extend(coffee::are_explained(year));
    arenas::are_explained(year);
    challenge::are_explained(year);
}

/// A year in which not everything happens tests nothing.
fn all_was_lived(year: &Year, seen: &Seen) {
    for kind in MistakeKind::ALL {
        let fired = seen.mistakes.iter().position(|made| made.contains(kind));
        let cleared = fired.is_some_and(|fired| seen.mistakes.iter().skip(fired).any(|made| !made.contains(kind)));
        assert!(cleared, "{kind:?} was not made and then mended: it was first made at look {fired:?}");
    }
    assert_eq!(set(seen.put_off.iter().copied()), set(PutOffReason::ALL.iter().copied()));
    let states = set(year.account.introductions().iter().map(introductions::Walked::state));
    assert!(states.len() >= 6, "introductions came only to {states:?}");
    let states = set(year.account.coffees().iter().flat_map(coffee::Cup::states));
    assert_eq!(states.len(), 5, "invitations came only to {states:?}");
    let homework = set(year.account.coffees().iter().map(|cup| cup.homework));
    assert_eq!(homework.len(), 5, "{homework:?}");
    let every = [
        "a candidate",
        "a low chemistry",
        "a pair",
        "a tie asleep",
        "homework to do",
        "no room",
        "over its bound",
        "set aside",
        "somebody suggested",
        "something against it",
        "something to hear",
        "who to release",
    ];
    assert_eq!(seen.shown, set(every), "the rooms were not all in use");
}

/// All of a list, page by page.
fn whole<T>(list: impl Fn(&PageRequest) -> Result<Page<T>>) -> Vec<T> {
    let (mut request, mut items) = (PageRequest::whole(), Vec::new());
    loop {
        let page = list(&request).unwrap();
        items.extend(page.items);
        match page.next {
            Some(next) => request.after = Some(next),
            None => return items,
        }
    }
}

fn set<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    items.into_iter().collect()
}

/// That what was found is what the account says; else the acts that led there are printed.
#[track_caller]
fn explained<T: PartialEq + std::fmt::Debug>(found: &T, said: &T, account: &Account, contact: Option<ContactId>) {
    assert!(found == said, "shown: {found:?}\n said: {said:?}\n{}", account.of(contact));
}

fn splits_are_explained(year: &Year) {
    let mut scopes = vec![Scope::All];
    scopes.extend([1, 7, 30, 90, 365].map(|days| Scope::Days { days }));
    scopes.extend(year.account.nights.keys().map(|event| Scope::Night { event: *event }));
    scopes.extend(year.venues.iter().map(|venue| Scope::Arena { arena: venue.arena }));
    scopes.extend(year.known.iter().map(|contact| Scope::Contact { contact: *contact }));
    for scope in scopes {
        let split = year.night.companion.efforts().split(scope).unwrap();
        let found: Vec<_> = split.parts.iter().map(|part| (part.acts, part.minutes)).collect();
        let acts = year.account.acts_of(scope, year.today());
        assert_eq!(found, account::weighed(&acts), "{scope:?}\n{}", told(&acts));
        let sum: u32 = split.parts.iter().map(|part| part.tenths).sum();
        assert_eq!(sum, if acts.is_empty() { 0 } else { 1000 });
    }
    assert!(year.account.acts_of(Scope::All, year.today()).len() > 300, "a year without acts tests nothing");
}

fn told(acts: &[entry::Entry]) -> String {
    acts.iter().map(|act| format!("{act:?}")).collect::<Vec<_>>().join("\n")
}

fn favours_are_explained(year: &Year) {
    let ties = year.night.companion.ties();
    let said = year.account.favours();
    let mut shown = BTreeMap::new();
    for contact in &year.known {
        for received in whole(|page| ties.received(Some(*contact), page)) {
            let favour = Favour {
                contact: received.contact.unwrap(),
                kind: received.kind,
                what: received.what.unwrap(),
                minutes: received.minutes,
                event: received.event,
                offer: received.offer,
                thanked: received.thanked,
            };
            assert!(shown.insert(received.thanks, favour).is_none(), "shown twice");
        }
    }
    let erased = year.account.erased();
    let of_known: BTreeMap<_, _> =
        said.iter().filter(|(_, favour)| !erased.contains(&favour.contact)).cloned().collect();
    for (item, favour) in &of_known {
        explained(&shown.get(item), &Some(favour), &year.account, Some(favour.contact));
    }
    assert_eq!(shown.len(), of_known.len());
    let all = whole(|page| ties.received(None, page));
    assert_eq!(all.len(), said.len(), "what somebody did who was erased is counted, too");
    assert_eq!(all.iter().filter(|received| received.what.is_none()).count(), said.len() - of_known.len());
    assert!(of_known.len() < said.len(), "nobody erased did anything: the year tests too little");
    let kinds = set(said.iter().map(|(_, favour)| favour.kind));
    assert_eq!(kinds, set(ReceivedKind::ALL.iter().copied()));
    let ways = set(year.account.owed().iter().map(|owed| owed.done));
    let every = [None, Some(Way::Aloud), Some(Way::InFollowUp), Some(Way::InTime), Some(Way::Late)];
    assert_eq!(ways, BTreeSet::from(every), "thanks were not said in every way");
}

fn offers_are_explained(year: &Year) {
    let offers = whole(|page| year.night.companion.ties().offers(None, page));
    let mut said = year.account.offers();
    for offer in offers {
        let shown = (offer.contact, offer.what, offer.state);
        explained(&Some(shown), &said.remove(&offer.id), &year.account, offer.contact);
    }
    assert_eq!(said, BTreeMap::new(), "missing");
    let states = set(year.account.offers().into_values().map(|(_, _, state)| state));
    assert_eq!(states, set(OfferState::ALL.iter().copied()));
}

fn ties_are_explained(year: &Year) {
    let (ties, account) = (year.night.companion.ties(), &year.account);
    let list = whole(|page| ties.list(page));
    let listed: Vec<ContactId> = list.iter().map(|tie| tie.contact).collect();
    assert_eq!(set(listed.iter().copied()), account.tied());
    assert_eq!(listed.len(), account.tied().len(), "a tie stands there twice");
    for contact in &year.known {
        let tie = ties.tie(*contact).unwrap();
        let shown = tied(tie.given, tie.received, &tie.over_time, tie.shape);
        explained(&shown, &account.tie(*contact), account, Some(*contact));
        let place = listed.iter().position(|listed| listed == contact);
        assert!(place.is_none_or(|place| list[place] == tie), "the list says something else of {contact}");
    }
    let shapes = set(list.iter().map(|tie| tie.shape));
    assert_eq!(shapes, set(Shape::ALL.iter().copied()), "a year without all shapes tests nothing");
    for days in [None, Some(1), Some(7), Some(30), Some(90), Some(365)] {
        let overall = ties.overall(days).unwrap();
        let shown = tied(overall.given, overall.received, &overall.over_time, overall.shape);
        explained(&shown, &account.overall(days, year.today()), account, None);
    }
}

fn tied(given: Flow, received: Flow, over_time: &[Span], shape: Shape) -> Tied {
    let flows = |given: Flow, received: Flow| -> Flows {
        [given.acts.into(), given.minutes, received.acts.into(), received.minutes]
    };
    let quarters = over_time.iter().map(|span| (span.from, flows(span.given, span.received))).collect();
    Tied { whole: flows(given, received), quarters, shape }
}

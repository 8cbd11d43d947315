//! A year of one person's networking, through the public API, beside the plainest account of it: a list of what was
//! done. At its end every line of the queue and every split is what that list says.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers beside the test are tests too

mod common;
mod year_account;

use std::cmp::Ordering;

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use common::Night;
use twopocket_core::effort::{EffortKind, NewEffort, Scope};
use twopocket_core::event::NewEvent;
use twopocket_core::follow_up::{Channel, ItemKind};
use twopocket_core::pocket::Pocket;
use twopocket_core::promise::{NewPromise, Owner};
use twopocket_core::{ArenaId, CardId, ContactId, EventId, PageRequest, clock};
use year_account::{Account, Entry};

const NIGHTS: u64 = 40;
const CARDS: usize = 15;
const KEPT: usize = 5;

/// Draws numbers, the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }

    /// True so many times in a hundred.
    fn percent(&mut self, share: u64) -> bool {
        self.below(100) < share
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> Option<T> {
        (!from.is_empty()).then(|| from[usize::try_from(self.below(from.len() as u64)).unwrap()])
    }
}

/// What is to be done on a later day.
#[derive(Clone, Copy, Debug)]
enum Errand {
    FollowUp(ContactId, EventId),
    Promise(ContactId, usize),
    Act(ContactId, EffortKind),
}

struct Year {
    night: Night,
    dice: Dice,
    account: Account,
    arenas: Vec<ArenaId>,
    known: Vec<ContactId>,
    errands: Vec<(NaiveDate, Errand)>,
    names: usize,
}

fn first_day() -> NaiveDate {
    "2026-01-08".parse().unwrap()
}

impl Year {
    fn begin() -> Self {
        let night = Night::empty();
        let mut year = Self {
            night,
            dice: Dice(0x5eed_2026),
            account: Account::default(),
            arenas: Vec::new(),
            known: Vec::new(),
            errands: Vec::new(),
            names: 0,
        };
        year.at(first_day(), 9, 0);
        for name in ["Harbour circle", "Peers", "Timber builders"] {
            let arena = serde_json::from_value(serde_json::json!({"name": name})).unwrap();
            year.arenas.push(year.night.companion.arenas().add(&arena).unwrap().id);
        }
        year
    }

    fn at(&self, day: NaiveDate, hour: u32, minute: u32) {
        let local = day.and_time(NaiveTime::from_hms_opt(hour, minute, 0).unwrap());
        self.night.companion.set_now(clock::instant(local, common::ZONE).at_ms).unwrap();
    }

    fn today(&self) -> NaiveDate {
        self.night.companion.now().date()
    }

    fn now_ms(&self) -> i64 {
        self.night.companion.now().at_ms
    }

    /// A night: fifteen cards, five of them kept, one left unsorted, a talk with somebody known, acts, promises.
    fn night(&mut self, day: NaiveDate) {
        self.at(day, 18, 0);
        let arena = self.dice.pick(&self.arenas);
        let event = NewEvent { name: Some(format!("Night of {day}")), arena, ..NewEvent::default() };
        let event = self.night.companion.events().begin(&event).unwrap().id;
        self.account.write(Entry::Night { event, arena, of: day });
        let again = self.dice.pick(&self.known);
        for place in 0..CARDS {
            self.at(day, 18, u32::try_from(place * 4).unwrap());
            let (card, contact) = self.capture();
            match place.cmp(&KEPT) {
                Ordering::Less => {
                    self.night.put(card, Pocket::Right);
                    self.account.write(Entry::Met { contact, event });
                    self.kept(contact, card, event, day);
                }
                Ordering::Equal => self.account.write(Entry::Unsorted { event }),
                Ordering::Greater => drop(self.night.put(card, Pocket::Left)),
            }
        }
        self.at(day, 21, 0);
        if let Some(contact) = again {
            self.night.companion.conversations().had(Some(contact), None).unwrap();
            self.account.write(Entry::Met { contact, event });
            self.later(day, Errand::FollowUp(contact, event), 70, 5);
            self.act(contact, Some((event, arena)));
        }
        self.at(day, 23, 0);
        self.night.companion.events().close(event).unwrap();
    }

    fn capture(&mut self) -> (CardId, ContactId) {
        self.names += 1;
        let letters =
            [self.names / 676, self.names / 26, self.names].map(|n| char::from(b'a' + u8::try_from(n % 26).unwrap()));
        let captured = self.night.card(&format!("Ada Qu{}rix", String::from_iter(letters)), "");
        (captured.card.id, captured.card.contact)
    }

    /// What is planned with somebody whose card was kept.
    fn kept(&mut self, contact: ContactId, card: CardId, event: EventId, day: NaiveDate) {
        self.known.push(contact);
        self.later(day, Errand::FollowUp(contact, event), 80, 6);
        if self.dice.percent(40) {
            let due = self.dice.percent(80).then(|| day + Days::new(1 + self.dice.below(20)));
            let what = format!("promise {}", self.account.promises());
            let promise = NewPromise { contact, card: Some(card), owner: Owner::Me, what, due };
            let id = self.night.companion.promises().add(&promise).unwrap().id;
            let place = self.account.promised(id, contact, event, due);
            self.later(day, Errand::Promise(contact, place), 75, 8);
        }
        for kind in EffortKind::ALL {
            self.later(day, Errand::Act(contact, *kind), [25, 12, 6][*kind as usize], 120);
        }
    }

    /// Plans an errand with so much likelihood for one of the next days.
    fn later(&mut self, day: NaiveDate, errand: Errand, percent: u64, within: u64) {
        if self.dice.percent(percent) {
            self.errands.push((day + Days::new(1 + self.dice.below(within)), errand));
        }
    }

    fn act(&mut self, contact: ContactId, night: Option<(EventId, Option<ArenaId>)>) {
        let kind = self.dice.pick(EffortKind::ALL).unwrap();
        self.log(contact, kind, night);
    }

    fn log(&mut self, contact: ContactId, kind: EffortKind, night: Option<(EventId, Option<ArenaId>)>) {
        let minutes = self.dice.percent(60).then(|| u32::try_from(1 + self.dice.below(90)).unwrap());
        let effort = NewEffort {
            kind,
            contact: Some(contact),
            event: None,
            arena: None,
            what: Some(format!("act {}", self.account.acts())),
            minutes,
        };
        let logged = self.night.companion.efforts().log(&effort).unwrap().effort;
        assert_eq!(logged.event, night.map(|(event, _)| event));
        self.account.write(Entry::Act {
            kind,
            contact,
            event: logged.event,
            minutes,
            on: self.today(),
            at_ms: self.now_ms(),
            kept: None,
        });
        if kind == EffortKind::Give && self.dice.percent(50) {
            let helped = self.dice.percent(80);
            self.night.companion.efforts().helped(logged.id, Some(helped)).unwrap();
        }
    }

    fn run_errands(&mut self, day: NaiveDate) {
        let (due, rest): (Vec<_>, Vec<_>) = self.errands.drain(..).partition(|(on, _)| *on == day);
        self.errands = rest;
        for (place, (_, errand)) in due.into_iter().enumerate() {
            self.at(day, 9, u32::try_from(place % 60).unwrap());
            match errand {
                Errand::FollowUp(contact, event) => self.follow_up(contact, event),
                Errand::Promise(contact, place) => self.promise(contact, place),
                Errand::Act(contact, kind) => self.log(contact, kind, None),
            }
        }
    }

    fn follow_up(&mut self, contact: ContactId, event: EventId) {
        let far = self.today() + TimeDelta::days(400);
        let mut request = PageRequest::whole();
        let item = loop {
            let page = self.night.companion.follow_ups().queue(Some(far), &request).unwrap();
            let mine = |kind, who, of| kind == ItemKind::FollowUp && who == Some(contact) && of == Some(event);
            match page.items.iter().find(|item| mine(item.kind, item.contact, item.event)) {
                Some(item) => break item.id,
                None => request.after = Some(page.next.unwrap()),
            }
        };
        if self.dice.percent(10) {
            let until = self.today() + Days::new(1 + self.dice.below(30));
            self.night.companion.follow_ups().snooze(item, until, true).unwrap();
            self.account.write(Entry::Snoozed { contact, event, until });
            return;
        }
        self.night.companion.follow_ups().done(item, Some(Channel::Mail), None).unwrap();
        self.account.followed_up(contact, event, self.today(), self.now_ms());
    }

    fn promise(&mut self, contact: ContactId, place: usize) {
        let id = self.account.promise(place);
        let promises = self.night.companion.promises();
        if self.dice.percent(75) {
            promises.keep(id).unwrap();
            self.account.kept(place, contact, self.today(), self.now_ms());
            return;
        }
        if self.dice.percent(50) { promises.break_(id) } else { promises.release(id) }.unwrap();
        self.account.settled(place);
    }

    /// Somebody is erased: what was done for them stays, and nobody is asked to write to them.
    fn erase_somebody(&mut self) {
        let Some(contact) = self.dice.pick(&self.known) else { return };
        self.night.companion.people().erase(contact).unwrap();
        self.known.retain(|known| *known != contact);
        self.errands.retain(|(_, errand)| match errand {
            Errand::FollowUp(who, _) | Errand::Promise(who, _) | Errand::Act(who, _) => *who != contact,
        });
        self.account.write(Entry::Erased { contact });
    }
}

#[test]
fn after_a_year_every_line_is_explained_by_the_acts_that_led_there() {
    let mut year = Year::begin();
    for day in first_day().iter_days().take(366) {
        let since = u64::try_from((day - first_day()).num_days()).unwrap();
        year.run_errands(day);
        if since.is_multiple_of(9) && since / 9 < NIGHTS {
            year.night(day);
        }
        if since % 60 == 50 {
            year.at(day, 12, 0);
            year.erase_somebody();
        }
    }
    year.at(first_day() + Days::new(366), 8, 0);
    let day = year.today();
    queue_is_explained(&year, day);
    splits_are_explained(&year, day);
}

fn queue_is_explained(year: &Year, day: NaiveDate) {
    let mut request = PageRequest::whole();
    let mut found = Vec::new();
    loop {
        let page = year.night.companion.follow_ups().queue(Some(day), &request).unwrap();
        found.extend(page.items);
        match page.next {
            Some(next) => request.after = Some(next),
            None => break,
        }
    }
    let mut lines: Vec<_> = found
        .iter()
        .map(|item| {
            let promise = item.promises.first().filter(|_| item.kind == ItemKind::Promise).map(|promise| promise.id);
            let to_sort = if item.kind == ItemKind::Sort { item.cards.len() } else { 0 };
            (item.kind, item.contact, item.event, promise, item.deadline, to_sort)
        })
        .collect();
    let mut expected = year.account.queue(day);
    assert!(expected.len() > 50, "a year that leaves nothing to do tests nothing");
    lines.sort();
    expected.sort();
    if let Some(line) = lines.iter().find(|line| !expected.contains(line)) {
        panic!("in the queue without a reason: {line:?}\n{}", year.account.of(line.1));
    }
    if let Some(line) = expected.iter().find(|line| !lines.contains(line)) {
        panic!("missing in the queue: {line:?}\n{}", year.account.of(line.1));
    }
    assert_eq!(lines.len(), expected.len(), "a line stands there twice");
}

fn splits_are_explained(year: &Year, day: NaiveDate) {
    let mut scopes = vec![Scope::All];
    scopes.extend([1, 7, 30, 90, 365].map(|days| Scope::Days { days }));
    scopes.extend(year.account.nights().map(|event| Scope::Night { event }));
    scopes.extend(year.arenas.iter().map(|arena| Scope::Arena { arena: *arena }));
    scopes.extend(year.known.iter().map(|contact| Scope::Contact { contact: *contact }));
    for scope in scopes {
        let split = year.night.companion.efforts().split(scope).unwrap();
        let found: Vec<_> = split.parts.iter().map(|part| (part.acts, part.minutes)).collect();
        let acts = year.account.acts_of(scope, day);
        assert_eq!(found, year_account::weighed(&acts), "{scope:?}\n{}", year_account::told(&acts));
        let sum: u32 = split.parts.iter().map(|part| part.tenths).sum();
        assert_eq!(sum, if acts.is_empty() { 0 } else { 1000 });
    }
    assert!(year.account.acts() > 200, "a year without acts tests nothing");
}

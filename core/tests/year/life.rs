//! A year as it is lived: what chance brings is done through the public API and written into the account.

use std::cmp::Ordering;

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use twopocket_core::effort::{EffortKind, NewEffort};
use twopocket_core::event::NewEvent;
use twopocket_core::follow_up::{Channel, ItemState};
use twopocket_core::pocket::Pocket;
use twopocket_core::promise::{NewPromise, Owner};
use twopocket_core::thanks::ThanksReason;
use twopocket_core::ties::{NewReceived, Received, ReceivedKind};
use twopocket_core::{ArenaId, CardId, ContactId, EffortId, EventId, HelpOfferId, ItemId, clock};

use crate::account::{Account, Entry, When};
use crate::common::{self, Night};

const NIGHTS: u64 = 40;
const CARDS: usize = 15;
const KEPT: usize = 5;

/// So many people are seen again and again at a time.
const FRIENDS: usize = 10;

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

    /// Minutes, where somebody noted them.
    fn minutes(&mut self) -> Option<u32> {
        self.percent(60).then(|| u32::try_from(1 + self.below(90)).unwrap())
    }
}

/// What is to be done with somebody on a later day.
#[derive(Clone, Copy, Debug)]
enum Errand {
    FollowUp(EventId),
    /// A promise, by its place in the account.
    Promise(usize),
    Act(EffortKind),
    /// They answer an Ask, by its place in the account.
    Answer(EffortId, usize),
    /// They do something, or did on that night.
    Favour(Option<EventId>),
    Offer,
    Settle(HelpOfferId),
    Thank(ItemId),
}

/// Somebody seen again and again until a day.
#[derive(Clone, Copy, Debug)]
struct Friend {
    contact: ContactId,
    like: Like,
    until: NaiveDate,
}

#[derive(Clone, Copy, Debug)]
enum Like {
    Getting,
    Giving,
    Both,
    Seldom,
}

pub struct Year {
    pub night: Night,
    pub account: Account,
    pub arenas: Vec<ArenaId>,
    pub known: Vec<ContactId>,
    dice: Dice,
    friends: Vec<Friend>,
    errands: Vec<(NaiveDate, ContactId, Errand)>,
    names: usize,
}

/// From here on one of the nights begins on the last day of a quarter, and ends after midnight.
fn first_day() -> NaiveDate {
    "2026-01-09".parse().unwrap()
}

impl Year {
    /// Lives a year, and stops on the morning after.
    pub fn lived() -> Self {
        let mut year = Self::begin();
        for day in first_day().iter_days().take(366) {
            let since = u64::try_from((day - first_day()).num_days()).unwrap();
            year.run_errands(day);
            year.at(day, 12, 0);
            if since % 40 == 39 {
                year.erase_somebody();
            }
            if since % 3 > 0 {
                year.see_a_friend();
            }
            if since.is_multiple_of(9) && since / 9 < NIGHTS {
                year.night(day);
            }
        }
        year.at(first_day() + Days::new(366), 8, 0);
        year
    }

    fn begin() -> Self {
        let mut year = Self {
            night: Night::empty(),
            account: Account::default(),
            arenas: Vec::new(),
            known: Vec::new(),
            dice: Dice(0x5eed_2026),
            friends: Vec::new(),
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

    pub fn today(&self) -> NaiveDate {
        self.night.companion.now().date()
    }

    fn when(&self) -> When {
        let now = self.night.companion.now();
        When { on: now.date(), of: (now.local() - TimeDelta::hours(4)).date(), at_ms: now.at_ms }
    }

    /// A night until one in the morning: fifteen cards, five of them kept, one left unsorted, a talk with somebody known.
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
                    self.kept(contact, card, event);
                }
                Ordering::Equal => drop(self.account.write(Entry::Unsorted { event })),
                Ordering::Greater => drop(self.night.put(card, Pocket::Left)),
            }
        }
        self.at(day + Days::new(1), 0, 30);
        if let Some(contact) = again {
            self.seen_again(contact, event);
        }
        self.at(day + Days::new(1), 1, 0);
        self.night.companion.events().close(event).unwrap();
    }

    fn capture(&mut self) -> (CardId, ContactId) {
        self.names += 1;
        let letters =
            [self.names / 676, self.names / 26, self.names].map(|n| char::from(b'a' + u8::try_from(n % 26).unwrap()));
        let captured = self.night.card(&format!("Ada Qu{}rix", String::from_iter(letters)), "");
        (captured.card.id, captured.card.contact)
    }

    /// What happens with somebody whose card was kept, and what is planned.
    fn kept(&mut self, contact: ContactId, card: CardId, event: EventId) {
        let today = self.today();
        self.known.push(contact);
        if self.friends.len() < FRIENDS && self.dice.percent(25) {
            let like = self.dice.pick(&[Like::Getting, Like::Giving, Like::Both, Like::Seldom]).unwrap();
            let days = if self.dice.percent(50) { 366 } else { 50 + self.dice.below(60) };
            self.friends.push(Friend { contact, like, until: today + Days::new(days) });
        }
        self.later(contact, Errand::FollowUp(event), 80, 6);
        if self.dice.percent(40) {
            let due = self.dice.percent(80).then(|| today + Days::new(1 + self.dice.below(20)));
            let what = "promised".to_owned();
            let promise = NewPromise { contact, card: Some(card), owner: Owner::Me, what, due };
            let promise = self.night.companion.promises().add(&promise).unwrap().id;
            let place = self.account.write(Entry::Promised { promise, contact, event, due });
            self.later(contact, Errand::Promise(place), 75, 8);
        }
        if self.dice.percent(20) {
            self.receive(contact, Some(event), 30);
        }
        if self.dice.percent(10) {
            self.thank_aloud(contact, Some(event));
        }
        for kind in EffortKind::ALL {
            self.later(contact, Errand::Act(*kind), [25, 12, 8][*kind as usize], 120);
        }
        self.later(contact, Errand::Favour(Some(event)), 15, 9);
        self.later(contact, Errand::Favour(None), 15, 120);
        self.later(contact, Errand::Offer, 20, 60);
    }

    /// A talk with somebody known, and what came of it.
    fn seen_again(&mut self, contact: ContactId, event: EventId) {
        self.night.companion.conversations().had(Some(contact), None).unwrap();
        self.account.write(Entry::Met { contact, event });
        self.later(contact, Errand::FollowUp(event), 70, 5);
        let kind = self.dice.pick(EffortKind::ALL).unwrap();
        let (effort, place) = self.log(contact, kind, Some(event));
        if kind == EffortKind::Ask && self.dice.percent(50) {
            self.answer(contact, effort, place);
        }
        if self.dice.percent(60) {
            self.receive(contact, None, 20);
        }
        if self.dice.percent(20) {
            self.thank_aloud(contact, Some(event));
        }
    }

    /// Plans an errand with so much likelihood for one of the next days.
    fn later(&mut self, contact: ContactId, errand: Errand, percent: u64, within: u64) {
        if self.dice.percent(percent) {
            self.errands.push((self.today() + Days::new(1 + self.dice.below(within)), contact, errand));
        }
    }

    /// Somebody gets, gives, does both, or is seen but rarely; and now and then offers help.
    fn see_a_friend(&mut self) {
        let today = self.today();
        self.friends.retain(|friend| friend.until >= today);
        let Some(Friend { contact, like, .. }) = self.dice.pick(&self.friends) else { return };
        let give = match like {
            Like::Getting => true,
            Like::Giving => false,
            Like::Seldom if self.dice.percent(75) => return,
            Like::Both | Like::Seldom => self.dice.percent(50),
        };
        if give {
            self.log(contact, EffortKind::Give, None);
        } else {
            self.receive(contact, None, 20);
        }
        if self.dice.percent(15) {
            self.offer(contact);
        }
    }

    /// Logs an act, and returns it with its place in the account.
    fn log(&mut self, contact: ContactId, kind: EffortKind, night: Option<EventId>) -> (EffortId, usize) {
        let minutes = self.dice.minutes();
        let what = Some(format!("act {}", self.account.entries.len()));
        let effort = NewEffort { kind, contact: Some(contact), event: None, arena: None, what: what.clone(), minutes };
        let logged = self.night.companion.efforts().log(&effort).unwrap().effort;
        assert_eq!(logged.event, night);
        let (event, when) = (night, self.when());
        let place = self.account.write(Entry::Act { kind, contact, event, what, minutes, when, kept: None });
        if kind == EffortKind::Give && self.dice.percent(50) {
            let helped = self.dice.percent(80);
            self.night.companion.efforts().helped(logged.id, Some(helped)).unwrap();
        }
        if kind == EffortKind::Ask && night.is_none() {
            self.later(contact, Errand::Answer(logged.id, place), 80, 20);
        }
        (logged.id, place)
    }

    fn answer(&mut self, contact: ContactId, ask: EffortId, place: usize) {
        let Entry::Act { event, what: Some(what), .. } = self.account.entries[place].clone() else { unreachable!() };
        self.night.companion.efforts().answered(ask).unwrap();
        let held = self.night.companion.people().held(contact).unwrap().thanks;
        let of_it = |reason, of: &Option<String>| reason == ThanksReason::Answer && of.as_ref() == Some(&what);
        let items = held.iter().filter(|thanks| of_it(thanks.reason, &thanks.what)).map(|thanks| thanks.id);
        let items: [ItemId; 3] = items.collect::<Vec<_>>().try_into().unwrap();
        self.account.write(Entry::Answered { contact, what, event, when: self.when(), items });
        for (item, within) in items.into_iter().zip([8, 30, 60]) {
            self.later(contact, Errand::Thank(item), 60, within);
        }
    }

    fn receive(&mut self, contact: ContactId, event: Option<EventId>, aloud: u64) {
        let kind = self.dice.pick(ReceivedKind::ALL).unwrap();
        let what = format!("favour {}", self.account.entries.len());
        let (minutes, thanked_aloud) = (self.dice.minutes(), self.dice.percent(aloud));
        let new = NewReceived { contact, kind, what: what.clone(), minutes, event, thanked_aloud };
        let received = self.night.companion.ties().receive(&new).unwrap();
        self.received(contact, &received, new);
    }

    /// Writes down what was received as it was told, by nothing but the ids that it got.
    fn received(&mut self, contact: ContactId, got: &Received, new: NewReceived) {
        let NewReceived { kind, what, minutes, event, thanked_aloud: aloud, .. } = new;
        let (offer, item, when) = (got.offer, got.thanks, self.when());
        self.account.write(Entry::Received { contact, kind, what, minutes, event, offer, when, item, aloud });
        if !aloud {
            self.later(contact, Errand::Thank(item), 70, 8);
        }
    }

    fn offer(&mut self, contact: ContactId) {
        let what = format!("offer {}", self.account.entries.len());
        let offer = self.night.companion.ties().offered(contact, &what).unwrap().id;
        self.account.write(Entry::Offered { contact, offer, what });
        self.later(contact, Errand::Settle(offer), 70, 30);
    }

    fn settle_offer(&mut self, contact: ContactId, offer: HelpOfferId) {
        if self.dice.percent(30) {
            self.night.companion.ties().decline(offer).unwrap();
            self.account.write(Entry::Declined { contact, offer });
            return;
        }
        let got = self.night.companion.ties().take_up(offer).unwrap();
        assert_eq!(got.offer, Some(offer));
        let what = self.account.offers()[&offer].1.clone().unwrap();
        let (kind, minutes, event) = (ReceivedKind::Help, None, None);
        self.received(contact, &got, NewReceived { contact, kind, what, minutes, event, thanked_aloud: false });
    }

    /// Thanks, a report or a next Give is done, unless that happened by the way.
    fn thank(&mut self, contact: ContactId, item: ItemId) {
        if !self.account.owed().iter().any(|owed| owed.item == item && owed.done.is_none()) {
            return;
        }
        match self.dice.below(10) {
            0 => {
                let until = self.today() + Days::new(1 + self.dice.below(30));
                self.night.companion.follow_ups().snooze(item, until, true).unwrap();
                self.account.write(Entry::PutOff { contact, item, until });
            }
            1 => self.thank_aloud(contact, None),
            _ => {
                self.night.companion.follow_ups().done(item, Some(Channel::Letter), None).unwrap();
                self.account.done(item, self.when());
            }
        }
    }

    fn thank_aloud(&mut self, contact: ContactId, event: Option<EventId>) {
        self.night.companion.thanks().said_aloud(contact, event).unwrap();
        self.account.write(Entry::SaidAloud { contact, event });
    }

    fn run_errands(&mut self, day: NaiveDate) {
        let (due, rest): (Vec<_>, Vec<_>) = self.errands.drain(..).partition(|(on, ..)| *on == day);
        self.errands = rest;
        for (place, (_, contact, errand)) in due.into_iter().enumerate() {
            self.at(day, 9, u32::try_from(place).unwrap());
            match errand {
                Errand::FollowUp(event) => self.follow_up(contact, event),
                Errand::Promise(place) => self.promise(place),
                Errand::Act(kind) => drop(self.log(contact, kind, None)),
                Errand::Answer(ask, place) => self.answer(contact, ask, place),
                Errand::Favour(event) => self.receive(contact, event, 20),
                Errand::Offer => self.offer(contact),
                Errand::Settle(offer) => self.settle_offer(contact, offer),
                Errand::Thank(item) => self.thank(contact, item),
            }
        }
    }

    fn follow_up(&mut self, contact: ContactId, event: EventId) {
        let held = self.night.companion.people().held(contact).unwrap().follow_ups;
        let of_it: Vec<_> = held.iter().filter(|follow_up| follow_up.event == event).collect();
        let [item] = of_it[..] else { panic!("not one follow-up: {of_it:?}\n{}", self.account.of(Some(contact))) };
        assert_eq!(item.state, ItemState::Open);
        if self.dice.percent(10) {
            let until = self.today() + Days::new(1 + self.dice.below(30));
            self.night.companion.follow_ups().snooze(item.id, until, true).unwrap();
            self.account.write(Entry::Snoozed { contact, event, until });
            return;
        }
        self.night.companion.follow_ups().done(item.id, Some(Channel::Mail), None).unwrap();
        self.account.followed_up(contact, event, self.when());
    }

    fn promise(&mut self, place: usize) {
        let id = self.account.promise(place);
        let promises = self.night.companion.promises();
        if self.dice.percent(75) {
            promises.keep(id).unwrap();
            self.account.kept(place, self.when());
            return;
        }
        if self.dice.percent(50) { promises.break_(id) } else { promises.release(id) }.unwrap();
        self.account.settled(place);
    }

    /// Somebody is erased: what was done for them stays, and nobody is asked to write to them.
    fn erase_somebody(&mut self) {
        let friends: Vec<ContactId> = self.friends.iter().map(|friend| friend.contact).collect();
        let among = if self.dice.percent(70) { &friends } else { &self.known };
        let Some(contact) = self.dice.pick(among) else { return };
        self.night.companion.people().erase(contact).unwrap();
        self.known.retain(|known| *known != contact);
        self.friends.retain(|friend| friend.contact != contact);
        self.errands.retain(|(_, who, _)| *who != contact);
        self.account.write(Entry::Erased { contact });
    }
}

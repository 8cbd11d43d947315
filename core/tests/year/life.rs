//! A year as it is lived: what chance and habit bring is done through the public API and written into the account. It begins
//! with the mistakes of a beginner, who learns in spring, sets all right one day in July, and grows careless again.

use std::cmp::Ordering;

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use twopocket_core::arena::{ArenaDetails, Fee, Rhythm};
use twopocket_core::back::{Notes, Openness};
use twopocket_core::contact::Role;
use twopocket_core::effort::EffortKind;
use twopocket_core::event::NewEvent;
use twopocket_core::need::NeedKind;
use twopocket_core::pocket::Pocket;
use twopocket_core::promise::{NewPromise, Owner};
use twopocket_core::{
    ArenaId, CardId, CoffeeId, ContactId, EffortId, EventId, HelpOfferId, IntroductionId, ItemId, clock,
};

use crate::account::Account;
use crate::common::{self, Night};
use crate::dice::Dice;
use crate::entry::{Entry, When};

const NIGHTS: u64 = 40;
const CARDS: usize = 15;
const KEPT: usize = 5;

/// So many people are seen again and again at a time.
const FRIENDS: usize = 10;

/// What people offer, need and care about: each a matter of its own.
pub const MATTERS: [&str; 7] =
    ["photography", "carpentry", "accounting", "translation", "gardening", "sailing", "pottery"];

/// What is to be done with somebody on a later day.
#[derive(Clone, Copy, Debug)]
pub enum Errand {
    FollowUp(EventId),
    /// A promise, by its place in the account.
    Promise(usize),
    /// An act, for a night that was.
    Act(EffortKind, Option<EventId>),
    /// They answer an Ask, by its place in the account.
    Answer(EffortId, usize),
    /// They do something, or did on that night.
    Favour(Option<EventId>),
    Offer,
    Settle(HelpOfferId),
    Thank(ItemId),
    /// The next step of an introduction, or of an invitation.
    Introduce(IntroductionId),
    Coffee(CoffeeId),
}

impl Errand {
    /// Whether the user begins it.
    fn is_mine(self) -> bool {
        !matches!(self, Self::Favour(_) | Self::Offer)
    }
}

/// Somebody seen again and again until a day.
#[derive(Clone, Copy, Debug)]
pub struct Friend {
    pub contact: ContactId,
    pub like: Like,
    pub until: NaiveDate,
}

#[derive(Clone, Copy, Debug)]
pub enum Like {
    Getting,
    Giving,
    Both,
    Seldom,
}

/// An arena as it was made.
#[derive(Clone, Debug)]
pub struct Venue {
    pub arena: ArenaId,
    pub name: &'static str,
    pub rhythm: Rhythm,
    pub fee: Option<Fee>,
    pub minutes: Option<u32>,
}

pub struct Year {
    pub night: Night,
    pub account: Account,
    pub venues: Vec<Venue>,
    pub known: Vec<ContactId>,
    pub dice: Dice,
    pub friends: Vec<Friend>,
    pub errands: Vec<(NaiveDate, ContactId, Errand)>,
    names: usize,
}

/// From here on one of the nights begins on the last day of a quarter, and ends after midnight.
fn first_day() -> NaiveDate {
    "2026-01-09".parse().unwrap()
}

impl Year {
    /// Lives a year, and stops on the morning after. `look` is called on every morning, with how many there were before.
    pub fn lived(mut look: impl FnMut(&Self, u64)) -> Self {
        let mut year = Self::begin();
        for day in first_day().iter_days().take(366) {
            year.at(day, 8, 0);
            look(&year, year.day());
            year.run_errands(day);
            year.at(day, 12, 0);
            year.keep_habits();
            if !year.day().is_multiple_of(3) {
                year.see_a_friend();
            }
            if year.day().is_multiple_of(9) && year.day() / 9 < NIGHTS {
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
            venues: Vec::new(),
            known: Vec::new(),
            dice: Dice(0x5eed_2026),
            friends: Vec::new(),
            errands: Vec::new(),
            names: 0,
        };
        year.at(first_day(), 7, 0);
        let fee = |minor| Some(Fee { minor, currency: "DKK".to_owned() });
        year.open("Harbour circle", Rhythm::Monthly, fee(25_000), Some(MATTERS[0]));
        year.open("Peers", Rhythm::Fortnightly, None, None);
        year.open("Timber builders", Rhythm::None, fee(4_000), Some(MATTERS[1]));
        year.open("Yacht club", Rhythm::Weekly, None, Some(MATTERS[5]));
        for (kind, what) in [(NeedKind::Offer, 2), (NeedKind::Offer, 3), (NeedKind::Need, 4), (NeedKind::Interest, 5)] {
            year.night.companion.needs().add(None, kind, MATTERS[what]).unwrap();
            year.account.write(Entry::Own { kind, what: MATTERS[what] });
        }
        year
    }

    fn open(&mut self, name: &'static str, rhythm: Rhythm, fee: Option<Fee>, purpose: Option<&'static str>) {
        let minutes = fee.as_ref().map(|_| 240);
        let details = ArenaDetails {
            name: Some(name.to_owned()),
            rhythm: Some(rhythm),
            fee: fee.clone(),
            minutes,
            purpose: purpose.map(str::to_owned),
            ..ArenaDetails::default()
        };
        let arena = self.night.companion.arenas().add(&details).unwrap().id;
        self.venues.push(Venue { arena, name, rhythm, fee, minutes });
        self.account.write(Entry::Arena { arena, purpose });
    }

    pub fn at(&mut self, day: NaiveDate, hour: u32, minute: u32) {
        let local = day.and_time(NaiveTime::from_hms_opt(hour, minute, 0).unwrap());
        self.night.companion.set_now(clock::instant(local, common::ZONE).at_ms).unwrap();
        let now = self.night.companion.now();
        self.account.now = When { on: now.date(), of: (now.local() - TimeDelta::hours(4)).date(), at_ms: now.at_ms };
    }

    pub fn today(&self) -> NaiveDate {
        self.account.now.on
    }

    /// How many days the year is old.
    pub fn day(&self) -> u64 {
        u64::try_from((self.today() - first_day()).num_days()).unwrap()
    }

    /// In the first weeks the user waits for the others.
    pub fn is_shy(&self) -> bool {
        self.day() < 31
    }

    /// A night until one in the morning: fifteen cards, five of them kept, one left unsorted, a talk with somebody known.
    fn night(&mut self, day: NaiveDate) {
        self.at(day, 18, 0);
        let arena = if self.dice.percent(15) { None } else { self.dice.below(3).try_into().ok() };
        // One arena is gone to three times a year.
        let arena = if self.day().is_multiple_of(90) && self.day() > 0 { Some(3) } else { arena };
        let arena = arena.map(|place: usize| self.venues[place].arena);
        let purpose = if self.dice.percent(30) { self.dice.pick(&MATTERS) } else { None };
        let name = Some(format!("Night of {day}"));
        // Some nights are lived where it is two in the morning already, and their last days end as much earlier.
        let abroad = self.day() / 9 % 7 == 3;
        let zone = abroad.then(|| "Asia/Tokyo".to_owned());
        let starts = zone.as_deref().map(|zone| clock::at(self.account.now.at_ms, zone).local());
        let new = NewEvent { name, arena, zone, starts, purpose: purpose.map(str::to_owned), ..NewEvent::default() };
        let event = self.night.companion.events().begin(&new).unwrap().id;
        self.account.write(Entry::Night { event, arena, purpose, abroad });
        if self.dice.percent(30) {
            self.night.companion.challenges().start(event, false).unwrap();
            self.account.write(Entry::Played { event });
        }
        let again = self.dice.pick(&self.known);
        for place in 0..CARDS {
            self.at(day, 18, u32::try_from(place * 4).unwrap());
            let (card, contact) = self.capture();
            match place.cmp(&KEPT) {
                Ordering::Less => {
                    self.night.put(card, Pocket::Right);
                    self.account.people.push(contact);
                    self.account.write(Entry::Met { contact, event, kept: true });
                    self.kept(contact, card, event);
                }
                Ordering::Equal => {
                    self.account.people.push(contact);
                    self.account.write(Entry::Unsorted { contact, event });
                }
                Ordering::Greater => drop(self.night.put(card, Pocket::Left)),
            }
        }
        // Where it is late already, all go home before daybreak.
        let (last, [talk, end]) =
            if abroad { (day, [(19, 15), (19, 45)]) } else { (day + Days::new(1), [(0, 30), (1, 0)]) };
        self.at(last, talk.0, talk.1);
        if self.dice.percent(30) {
            self.night.companion.conversations().had(None, None).unwrap();
            self.account.write(Entry::Talk { event });
        }
        if let Some(contact) = again {
            self.seen_again(contact, event);
        }
        self.at(last, end.0, end.1);
        self.night.companion.events().close(event).unwrap();
        self.account.write(Entry::Closed { event });
    }

    fn capture(&mut self) -> (CardId, ContactId) {
        self.names += 1;
        let letters =
            [self.names / 676, self.names / 26, self.names].map(|n| char::from(b'a' + u8::try_from(n % 26).unwrap()));
        let firm = usize::try_from(self.dice.below(25)).unwrap();
        let captured = self.night.card(&format!("Ada Qu{}rix", String::from_iter(letters)), &format!("Firm {firm}"));
        self.account.firms.insert(captured.card.contact, firm);
        (captured.card.id, captured.card.contact)
    }

    /// What happens with somebody whose card was kept, and what is planned.
    fn kept(&mut self, contact: ContactId, card: CardId, event: EventId) {
        let today = self.today();
        self.known.push(contact);
        self.write_back(contact, card, event);
        if self.dice.percent(40) {
            let role = if self.dice.percent(60) { Role::Peer } else { Role::Ahead };
            self.night.companion.people().set_role(contact, role).unwrap();
            self.account.write(Entry::Role { contact, role });
        }
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
            self.later(contact, Errand::Act(*kind, None), [25, 12, 8][*kind as usize], 120);
        }
        self.later(contact, Errand::Act(EffortKind::Give, Some(event)), 8, 5);
        self.later(contact, Errand::Favour(Some(event)), 15, 9);
        self.later(contact, Errand::Favour(None), 15, 120);
        self.later(contact, Errand::Offer, 20, 60);
    }

    /// The back of a card: a beginner leaves it bare, or notes only how it went.
    fn write_back(&mut self, contact: ContactId, card: CardId, event: EventId) {
        let is_beginner = self.day() < 60;
        if self.dice.percent(if is_beginner { 65 } else { 15 }) {
            return;
        }
        let chemistry = (is_beginner || self.dice.percent(80)).then(|| self.dice.scale());
        let (mut notes, mut matters) = (Notes { chemistry, ..Notes::default() }, Vec::new());
        if !is_beginner || self.dice.percent(10) {
            notes.text.push_str("a talk about lighthouses");
            for _ in 0..self.dice.below(3) {
                let (kind, what) = (self.dice.pick(NeedKind::ALL).unwrap(), self.dice.pick(&MATTERS).unwrap());
                let texts = match kind {
                    NeedKind::Offer => &mut notes.offers,
                    NeedKind::Need => &mut notes.needs,
                    NeedKind::Interest => &mut notes.interests,
                };
                texts.push(what.to_owned());
                matters.push((kind, what));
            }
            // As they are kept: interests, needs, then offers.
            matters.sort_by_key(|(kind, _)| std::cmp::Reverse(*kind as usize));
            let closed = [Openness::Private, Openness::InGroup, Openness::Professional, Openness::Professional];
            notes.openness = self.dice.pick(&closed).unwrap();
        }
        let (text, open) = (!notes.text.is_empty(), notes.openness == Openness::Professional);
        self.night.companion.backs().write(card, &notes).unwrap();
        self.account.write(Entry::Back { contact, event, chemistry, text, noted: matters, open });
    }

    /// A talk with somebody known, and what came of it.
    fn seen_again(&mut self, contact: ContactId, event: EventId) {
        self.night.companion.conversations().had(Some(contact), None).unwrap();
        self.account.write(Entry::Met { contact, event, kept: false });
        self.later(contact, Errand::FollowUp(event), 70, 5);
        let kind = self.dice.pick(EffortKind::ALL).unwrap();
        let (effort, place) = self.log(contact, kind, None);
        let is_ask = matches!(self.account.entries[place], Entry::Act { kind: EffortKind::Ask, .. });
        if is_ask && self.dice.percent(50) {
            self.answer(contact, effort, place);
        }
        if self.dice.percent(60) {
            self.receive(contact, None, 20);
        }
        if self.dice.percent(20) {
            self.thank_aloud(contact, Some(event));
        }
    }

    /// Plans an errand with so much likelihood for one of the next days; who is shy puts off what they would begin.
    pub fn later(&mut self, contact: ContactId, errand: Errand, percent: u64, within: u64) {
        if self.dice.percent(percent) {
            let shy = if self.is_shy() && errand.is_mine() { 31 - self.day() } else { 0 };
            self.errands.push((self.today() + Days::new(shy + 1 + self.dice.below(within)), contact, errand));
        }
    }

    fn run_errands(&mut self, day: NaiveDate) {
        let (due, rest): (Vec<_>, Vec<_>) = self.errands.drain(..).partition(|(on, ..)| *on == day);
        self.errands = rest;
        for (place, (_, contact, errand)) in (0_u32..).zip(due) {
            self.at(day, 9 + place / 60, place % 60);
            match errand {
                Errand::FollowUp(event) => self.follow_up(contact, event),
                Errand::Promise(place) => self.promise(place),
                Errand::Act(kind, night) => drop(self.log(contact, kind, night)),
                Errand::Answer(ask, place) => self.answer(contact, ask, place),
                Errand::Favour(event) => self.receive(contact, event, 20),
                Errand::Offer => self.offer(contact),
                Errand::Settle(offer) => self.settle_offer(contact, offer),
                Errand::Thank(item) => self.thank(contact, item),
                Errand::Introduce(introduction) => self.walk_introduction(introduction),
                Errand::Coffee(coffee) => self.walk_coffee(contact, coffee),
            }
        }
    }
}

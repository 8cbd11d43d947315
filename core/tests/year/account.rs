//! The plainest account of a year: what was done, in order. All that the rooms show is counted from it anew each time, by
//! nothing but the method's words, and whoever asks why is told the acts.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Debug, Write};

use chrono::{Days, NaiveDate};
use twopocket_core::effort::{EffortKind, Scope};
use twopocket_core::follow_up::ItemKind;
use twopocket_core::{ArenaId, ContactId, EventId, ItemId, PromiseId};

use crate::entry::{End, Entry, From, When, Words};

pub const DAY_MS: i64 = 86_400_000;

/// A night that was lived.
#[derive(Clone, Copy, Debug)]
pub struct Lived {
    pub place: usize,
    pub arena: Option<ArenaId>,
    pub purpose: Option<&'static str>,
    /// The day it belongs to.
    pub of: NaiveDate,
    pub starts_ms: i64,
    /// Whether it was in Tokyo.
    pub abroad: bool,
}

/// What a room should show, and the places of the acts that led there.
#[derive(Clone, Debug)]
pub struct Said<T> {
    pub line: T,
    pub why: Vec<usize>,
}

impl<T> Said<T> {
    pub fn new(line: T, why: impl IntoIterator<Item = usize>) -> Self {
        Self { line, why: why.into_iter().collect() }
    }
}

#[derive(Default)]
pub struct Account {
    pub entries: Vec<Entry>,
    whens: Vec<When>,
    /// The places of what was done with each person.
    with: BTreeMap<ContactId, Vec<usize>>,
    /// When what is written now is done.
    pub now: When,
    /// Everybody whose card was captured and not discarded, in that order, which is that of their names, too.
    pub people: Vec<ContactId>,
    /// For whom each of them works.
    pub firms: BTreeMap<ContactId, usize>,
    pub nights: BTreeMap<EventId, Lived>,
}

impl Account {
    /// Writes an entry, and returns its place.
    pub fn write(&mut self, entry: Entry) -> usize {
        let (place, now) = (self.entries.len(), self.now);
        if let Entry::Night { event, arena, purpose, abroad } = entry {
            self.nights.insert(event, Lived { place, arena, purpose, of: now.of, starts_ms: now.at_ms, abroad });
        }
        if let Some(contact) = entry.contact() {
            self.with.entry(contact).or_default().push(place);
        }
        self.entries.push(entry);
        self.whens.push(now);
        place
    }

    /// The entries in order, each with its place and when it was written.
    pub fn dated(&self) -> impl Iterator<Item = (usize, When, &Entry)> {
        self.entries.iter().zip(&self.whens).enumerate().map(|(place, (entry, when))| (place, *when, entry))
    }

    pub fn entry(&self, place: usize) -> (When, &Entry) {
        (self.whens[place], &self.entries[place])
    }

    /// The places of all that was done with somebody.
    pub fn with(&self, contact: ContactId) -> Vec<usize> {
        self.with.get(&contact).cloned().unwrap_or_default()
    }

    pub fn promise(&self, place: usize) -> PromiseId {
        match &self.entries[place] {
            Entry::Promised { promise, .. } => *promise,
            other => unreachable!("{other:?}"),
        }
    }

    pub fn settled(&mut self, place: usize, end: End) {
        let Entry::Promised { promise, contact, .. } = self.entries[place] else { unreachable!() };
        self.write(Entry::Settled { contact, promise, end });
    }

    /// Keeping a promise is a Give on the night on which it was promised.
    pub fn kept(&mut self, place: usize) {
        let Entry::Promised { promise, contact, event, .. } = self.entries[place] else { unreachable!() };
        self.settled(place, End::Kept);
        self.act(EffortKind::Give, contact, Some(event), From::Promise(promise, false));
    }

    /// A follow-up is the Give by which a promise was kept within the day before, else a Share.
    pub fn followed_up(&mut self, contact: ContactId, event: EventId) {
        let now = self.now;
        self.write(Entry::FollowedUp { contact, event });
        let give = self.entries.iter_mut().rev().find_map(|entry| match entry {
            Entry::Act { contact: of, when, from: From::Promise(_, followed), .. }
                if *of == contact && now.at_ms - when.at_ms <= DAY_MS && !*followed =>
            {
                Some(followed)
            }
            _ => None,
        });
        match give {
            Some(followed) => *followed = true,
            None => self.act(EffortKind::Share, contact, Some(event), From::FollowUp),
        }
    }

    /// What followed a favour was done: a next Give is a Give, all else a Share, on the favour's night.
    pub fn done(&mut self, contact: ContactId, item: ItemId) {
        let owed = self.owed_to(contact).into_iter().find(|owed| owed.item == item).unwrap();
        self.write(Entry::Done { contact: owed.contact, item });
        let kind = if owed.kind == ItemKind::Give { EffortKind::Give } else { EffortKind::Share };
        self.act(kind, owed.contact, owed.event, From::Thanks);
    }

    /// An act that followed from another one: nobody says what it was or how long it took.
    pub fn act(&mut self, kind: EffortKind, contact: ContactId, event: Option<EventId>, from: From) {
        let when = self.now;
        self.write(Entry::Act { kind, contact, event, what: None, minutes: None, when, from });
    }

    pub fn night_of(&self, event: EventId) -> NaiveDate {
        self.nights[&event].of
    }

    /// What the user networks for, in their own words.
    pub fn networks_for(&self) -> BTreeSet<&'static str> {
        let mut found: BTreeSet<&'static str> = self.nights.values().filter_map(|night| night.purpose).collect();
        for entry in &self.entries {
            match entry {
                Entry::Own { what, .. } => drop(found.insert(what)),
                Entry::Arena { arena, .. } => found.extend(self.purpose(*arena)),
                _ => {}
            }
        }
        found
    }

    /// What an arena is for, as it was said last.
    pub fn purpose(&self, arena: ArenaId) -> Option<&'static str> {
        let of = |entry: &Entry| match entry {
            Entry::Arena { arena: of, purpose } if *of == arena => Some(*purpose),
            _ => None,
        };
        self.entries.iter().rev().find_map(of).flatten()
    }

    pub fn erased(&self) -> BTreeSet<ContactId> {
        let erased = self.entries.iter().filter_map(|entry| match entry {
            Entry::Erased { contact } => Some(*contact),
            _ => None,
        });
        erased.collect()
    }

    /// Gives that turned out to be of no help.
    pub fn of_no_help(&self) -> BTreeSet<usize> {
        let mut none = BTreeSet::new();
        for entry in &self.entries {
            match entry {
                Entry::Helped { act, helped: false, .. } => drop(none.insert(*act)),
                Entry::Helped { act, helped: true, .. } => drop(none.remove(act)),
                _ => {}
            }
        }
        none
    }

    /// The acts that a scope means.
    pub fn acts_of(&self, scope: Scope, today: NaiveDate) -> Vec<Entry> {
        let meant = |entry: &&Entry| {
            let Entry::Act { contact, event, when: When { on, .. }, .. } = entry else { return false };
            match scope {
                Scope::Night { event: of } => *event == Some(of),
                Scope::Arena { arena } => event.is_some_and(|event| self.nights[&event].arena == Some(arena)),
                Scope::Contact { contact: of } => *contact == of,
                Scope::Days { days } => *on <= today && (today - *on).num_days() < i64::from(days),
                Scope::All => true,
            }
        };
        self.entries.iter().filter(meant).cloned().collect()
    }

    /// All that was done with somebody and the nights of it (with everybody, without one), for whoever looks why a line
    /// is wrong.
    pub fn of(&self, contact: Option<ContactId>) -> String {
        let places = contact.map_or_else(|| (0..self.entries.len()).collect(), |contact| self.with(contact));
        let said = self.told(&places);
        let nights = self.nights.iter().filter(|(event, _)| contact.is_some() && said.contains(&event.to_string()));
        let nights: Vec<usize> = nights.map(|(_, night)| night.place).collect();
        self.told(&nights) + &said
    }

    /// The entries at these places, one a line.
    pub fn told(&self, places: &[usize]) -> String {
        places.iter().fold(String::new(), |mut text, place| {
            writeln!(text, "  {} {:?}", self.whens[*place].on, self.entries[*place]).unwrap();
            text
        })
    }

    /// That a room shows exactly the lines it should, each led to by acts; else the first that is wrong is told with its
    /// acts. `with` says whom a line is about.
    #[track_caller]
    pub fn explains<T: PartialEq + Debug>(
        &self,
        what: &str,
        shown: Vec<T>,
        mut said: Vec<Said<T>>,
        with: impl Fn(&T) -> Option<ContactId>,
    ) {
        for line in shown {
            let Some(place) = said.iter().position(|said| said.line == line) else {
                let near: Vec<_> = said.iter().filter(|said| with(&said.line) == with(&line)).collect();
                let why = near.iter().flat_map(|said| said.why.clone()).collect::<Vec<_>>();
                let acts = with(&line).map_or_else(|| self.told(&why), |contact| self.of(Some(contact)));
                panic!("{what}: shown without a reason: {line:?}\nbut said: {near:?}\n{acts}");
            };
            let line = said.swap_remove(place);
            assert!(!line.why.is_empty(), "{what}: no act led to {line:?}");
        }
        if let Some(Said { line, why }) = said.first() {
            let all = with(line).map_or_else(String::new, |contact| self.of(Some(contact)));
            panic!("{what}: missing: {line:?}\nby these acts:\n{}of all:\n{all}", self.told(why));
        }
    }
}

/// Acts and minutes of Give, Share and Ask; an act without minutes weighs fifteen.
pub fn weighed(acts: &[Entry]) -> Vec<(u32, u64)> {
    let mut weighed = vec![(0, 0); 3];
    for act in acts {
        if let Entry::Act { kind, minutes, .. } = act {
            let place = &mut weighed[*kind as usize];
            *place = (place.0 + 1, place.1 + u64::from(minutes.unwrap_or(15)));
        }
    }
    weighed
}

/// What an act says, if it is logged in words.
pub fn words(from: From) -> Option<Words> {
    match from {
        From::Itself(words) => Some(words),
        _ => None,
    }
}

/// The last day of what is thanked or followed up: three days after.
pub fn last_day(of: NaiveDate) -> NaiveDate {
    of + Days::new(3)
}

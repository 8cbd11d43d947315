//! The plainest account of a year: what was done, in order. What stands in the queue and what the efforts weigh is
//! counted from it anew each time, by nothing but the method's words.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use chrono::{Days, NaiveDate};
use twopocket_core::effort::{EffortKind, Scope};
use twopocket_core::follow_up::ItemKind;
use twopocket_core::{ArenaId, ContactId, EventId, PromiseId};

/// One thing that was done.
#[derive(Clone, Debug)]
pub enum Entry {
    Night {
        event: EventId,
        arena: Option<ArenaId>,
        of: NaiveDate,
    },
    /// Somebody was met: their card was kept, or they were known and talked to.
    Met {
        contact: ContactId,
        event: EventId,
    },
    /// A card of that night stayed unsorted.
    Unsorted {
        event: EventId,
    },
    FollowedUp {
        contact: ContactId,
        event: EventId,
    },
    Snoozed {
        contact: ContactId,
        event: EventId,
        until: NaiveDate,
    },
    Promised {
        promise: PromiseId,
        contact: ContactId,
        event: EventId,
        due: Option<NaiveDate>,
    },
    /// Kept, broken or released.
    Settled {
        promise: PromiseId,
    },
    Act {
        kind: EffortKind,
        contact: ContactId,
        event: Option<EventId>,
        minutes: Option<u32>,
        on: NaiveDate,
        at_ms: i64,
        /// The promise kept by it, and whether a follow-up was the same act.
        kept: Option<(PromiseId, bool)>,
    },
    Erased {
        contact: ContactId,
    },
}

/// A line of the queue: kind, person, night, promise, deadline, cards to sort.
pub type Line = (ItemKind, Option<ContactId>, Option<EventId>, Option<PromiseId>, Option<NaiveDate>, usize);

const DAY_MS: i64 = 86_400_000;

#[derive(Default)]
pub struct Account {
    entries: Vec<Entry>,
}

impl Account {
    pub fn write(&mut self, entry: Entry) {
        self.entries.push(entry);
    }

    /// Notes a promise, and returns its place.
    pub fn promised(
        &mut self,
        promise: PromiseId,
        contact: ContactId,
        event: EventId,
        due: Option<NaiveDate>,
    ) -> usize {
        self.write(Entry::Promised { promise, contact, event, due });
        self.entries.len() - 1
    }

    pub fn promise(&self, place: usize) -> PromiseId {
        match &self.entries[place] {
            Entry::Promised { promise, .. } => *promise,
            other => unreachable!("{other:?}"),
        }
    }

    pub fn settled(&mut self, place: usize) {
        self.write(Entry::Settled { promise: self.promise(place) });
    }

    /// Keeping a promise is a Give on the night on which it was promised.
    pub fn kept(&mut self, place: usize, contact: ContactId, on: NaiveDate, at_ms: i64) {
        let Entry::Promised { promise, event, .. } = self.entries[place] else { unreachable!() };
        self.settled(place);
        let kept = Some((promise, false));
        self.write(Entry::Act { kind: EffortKind::Give, contact, event: Some(event), minutes: None, on, at_ms, kept });
    }

    /// A follow-up is the Give by which a promise was kept within the day before, else a Share.
    pub fn followed_up(&mut self, contact: ContactId, event: EventId, on: NaiveDate, at_ms: i64) {
        self.write(Entry::FollowedUp { contact, event });
        let give = self.entries.iter_mut().rev().find_map(|entry| match entry {
            Entry::Act { contact: of, at_ms: at, kept: Some((_, followed)), .. }
                if *of == contact && at_ms - *at <= DAY_MS && !*followed =>
            {
                Some(followed)
            }
            _ => None,
        });
        match give {
            Some(followed) => *followed = true,
            None => self.write(Entry::Act {
                kind: EffortKind::Share,
                contact,
                event: Some(event),
                minutes: None,
                on,
                at_ms,
                kept: None,
            }),
        }
    }

    pub fn promises(&self) -> usize {
        self.entries.iter().filter(|entry| matches!(entry, Entry::Promised { .. })).count()
    }

    pub fn acts(&self) -> usize {
        self.entries.iter().filter(|entry| matches!(entry, Entry::Act { .. })).count()
    }

    pub fn nights(&self) -> impl Iterator<Item = EventId> {
        self.entries.iter().filter_map(|entry| match entry {
            Entry::Night { event, .. } => Some(*event),
            _ => None,
        })
    }

    fn night_of(&self, event: EventId) -> NaiveDate {
        let night = self.entries.iter().find_map(|entry| match entry {
            Entry::Night { event: of, of: day, .. } if *of == event => Some(*day),
            _ => None,
        });
        night.unwrap()
    }

    fn erased(&self) -> BTreeSet<ContactId> {
        let erased = self.entries.iter().filter_map(|entry| match entry {
            Entry::Erased { contact } => Some(*contact),
            _ => None,
        });
        erased.collect()
    }

    /// What there is to do on a day.
    pub fn queue(&self, day: NaiveDate) -> Vec<Line> {
        let erased = self.erased();
        let mut lines: BTreeMap<String, Line> = BTreeMap::new();
        for entry in &self.entries {
            match entry {
                Entry::Met { contact, event } => {
                    let deadline = Some(self.night_of(*event) + Days::new(3));
                    let line = (ItemKind::FollowUp, Some(*contact), Some(*event), None, deadline, 0);
                    lines.insert(format!("{contact}{event}"), line);
                }
                Entry::FollowedUp { contact, event } => drop(lines.remove(&format!("{contact}{event}"))),
                Entry::Snoozed { contact, event, until } if *until > day => {
                    lines.remove(&format!("{contact}{event}"));
                }
                Entry::Unsorted { event } => {
                    lines.insert(event.to_string(), (ItemKind::Sort, None, Some(*event), None, None, 1));
                }
                Entry::Promised { promise, contact, due: Some(due), .. } if *due <= day => {
                    let line = (ItemKind::Promise, Some(*contact), None, Some(*promise), Some(*due), 0);
                    lines.insert(promise.to_string(), line);
                }
                Entry::Settled { promise } => drop(lines.remove(&promise.to_string())),
                _ => {}
            }
        }
        lines.into_values().filter(|line| line.1.is_none_or(|contact| !erased.contains(&contact))).collect()
    }

    /// The acts that a scope means.
    pub fn acts_of(&self, scope: Scope, today: NaiveDate) -> Vec<Entry> {
        let arenas: BTreeMap<EventId, Option<ArenaId>> = self
            .entries
            .iter()
            .filter_map(|entry| match entry {
                Entry::Night { event, arena, .. } => Some((*event, *arena)),
                _ => None,
            })
            .collect();
        let meant = |entry: &&Entry| {
            let Entry::Act { contact, event, on, .. } = entry else { return false };
            match scope {
                Scope::Night { event: of } => *event == Some(of),
                Scope::Arena { arena } => event.is_some_and(|event| arenas[&event] == Some(arena)),
                Scope::Contact { contact: of } => *contact == of,
                Scope::Days { days } => *on <= today && (today - *on).num_days() < i64::from(days),
                Scope::All => true,
            }
        };
        self.entries.iter().filter(meant).cloned().collect()
    }

    /// All that was done with somebody, for whoever looks why a line is wrong.
    pub fn of(&self, contact: Option<ContactId>) -> String {
        let names = |entry: &&Entry| contact.is_none_or(|contact| format!("{entry:?}").contains(&contact.to_string()));
        told(&self.entries.iter().filter(names).cloned().collect::<Vec<_>>())
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

/// The entries, one a line.
pub fn told(entries: &[Entry]) -> String {
    entries.iter().fold(String::new(), |mut text, entry| {
        writeln!(text, "  {entry:?}").unwrap();
        text
    })
}

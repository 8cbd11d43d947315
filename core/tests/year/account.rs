//! The plainest account of a year: what was done, in order. What stands in the queue, what the efforts weigh and
//! what was given and received is counted from it anew each time, by nothing but the method's words.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use chrono::{Days, NaiveDate};
use twopocket_core::effort::{EffortKind, Scope};
use twopocket_core::follow_up::ItemKind;
use twopocket_core::thanks::ThanksReason;
use twopocket_core::ties::ReceivedKind;
use twopocket_core::{ArenaId, ContactId, EventId, HelpOfferId, ItemId, PromiseId};

/// When something was done.
#[derive(Clone, Copy, Debug)]
pub struct When {
    /// The date on the wall.
    pub on: NaiveDate,
    /// The day it belongs to: before four in the morning, the day before.
    pub of: NaiveDate,
    pub at_ms: i64,
}

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
        contact: ContactId,
        promise: PromiseId,
    },
    Act {
        kind: EffortKind,
        contact: ContactId,
        event: Option<EventId>,
        what: Option<String>,
        minutes: Option<u32>,
        when: When,
        /// The promise kept by it, and whether a follow-up was the same act.
        kept: Option<(PromiseId, bool)>,
    },
    /// They did something for the user; `item` is its thanks.
    Received {
        contact: ContactId,
        kind: ReceivedKind,
        what: String,
        minutes: Option<u32>,
        event: Option<EventId>,
        offer: Option<HelpOfferId>,
        when: When,
        item: ItemId,
        aloud: bool,
    },
    /// They answered an Ask of that night; the items are its thanks, its report and a next Give.
    Answered {
        contact: ContactId,
        what: String,
        event: Option<EventId>,
        when: When,
        items: [ItemId; 3],
    },
    /// Thanks were said aloud: for a night, or for all that was open.
    SaidAloud {
        contact: ContactId,
        event: Option<EventId>,
    },
    /// Thanks, a report or a next Give, done in words of its own.
    Done {
        contact: ContactId,
        item: ItemId,
        on: NaiveDate,
    },
    PutOff {
        contact: ContactId,
        item: ItemId,
        until: NaiveDate,
    },
    /// They offered help.
    Offered {
        contact: ContactId,
        offer: HelpOfferId,
        what: String,
    },
    Declined {
        contact: ContactId,
        offer: HelpOfferId,
    },
    Erased {
        contact: ContactId,
    },
}

impl Entry {
    /// With whom it was done.
    fn contact(&self) -> Option<ContactId> {
        match self {
            Self::Night { .. } | Self::Unsorted { .. } => None,
            Self::Met { contact, .. }
            | Self::FollowedUp { contact, .. }
            | Self::Snoozed { contact, .. }
            | Self::Promised { contact, .. }
            | Self::Settled { contact, .. }
            | Self::Act { contact, .. }
            | Self::Received { contact, .. }
            | Self::Answered { contact, .. }
            | Self::SaidAloud { contact, .. }
            | Self::Done { contact, .. }
            | Self::PutOff { contact, .. }
            | Self::Offered { contact, .. }
            | Self::Declined { contact, .. }
            | Self::Erased { contact } => Some(*contact),
        }
    }
}

/// A line of the queue.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line {
    pub kind: ItemKind,
    pub contact: Option<ContactId>,
    pub event: Option<EventId>,
    pub promise: Option<PromiseId>,
    /// Of what is due after a favour.
    pub item: Option<ItemId>,
    pub planned: NaiveDate,
    pub deadline: Option<NaiveDate>,
    pub to_sort: usize,
    /// What to thank for, in order.
    pub thanks: Vec<(ThanksReason, Option<String>)>,
}

impl Line {
    pub fn new(kind: ItemKind, contact: Option<ContactId>, event: Option<EventId>, planned: NaiveDate) -> Self {
        let (promise, item, deadline, to_sort, thanks) = (None, None, None, 0, Vec::new());
        Self { kind, contact, event, promise, item, planned, deadline, to_sort, thanks }
    }
}

const DAY_MS: i64 = 86_400_000;

#[derive(Default)]
pub struct Account {
    pub entries: Vec<Entry>,
}

impl Account {
    /// Writes an entry, and returns its place.
    pub fn write(&mut self, entry: Entry) -> usize {
        self.entries.push(entry);
        self.entries.len() - 1
    }

    pub fn promise(&self, place: usize) -> PromiseId {
        match &self.entries[place] {
            Entry::Promised { promise, .. } => *promise,
            other => unreachable!("{other:?}"),
        }
    }

    pub fn settled(&mut self, place: usize) {
        let Entry::Promised { promise, contact, .. } = self.entries[place] else { unreachable!() };
        self.write(Entry::Settled { contact, promise });
    }

    /// Keeping a promise is a Give on the night on which it was promised.
    pub fn kept(&mut self, place: usize, when: When) {
        let Entry::Promised { promise, contact, event, .. } = self.entries[place] else { unreachable!() };
        self.settled(place);
        self.act(EffortKind::Give, contact, Some(event), when, Some((promise, false)));
    }

    /// A follow-up is the Give by which a promise was kept within the day before, else a Share.
    pub fn followed_up(&mut self, contact: ContactId, event: EventId, when: When) {
        self.write(Entry::FollowedUp { contact, event });
        let give = self.entries.iter_mut().rev().find_map(|entry| match entry {
            Entry::Act { contact: of, when: at, kept: Some((_, followed)), .. }
                if *of == contact && when.at_ms - at.at_ms <= DAY_MS && !*followed =>
            {
                Some(followed)
            }
            _ => None,
        });
        match give {
            Some(followed) => *followed = true,
            None => self.act(EffortKind::Share, contact, Some(event), when, None),
        }
    }

    /// What followed a favour was done: a next Give is a Give, all else a Share, on the favour's night.
    pub fn done(&mut self, item: ItemId, when: When) {
        let owed = self.owed().into_iter().find(|owed| owed.item == item).unwrap();
        self.write(Entry::Done { contact: owed.contact, item, on: when.on });
        let kind = if owed.kind == ItemKind::Give { EffortKind::Give } else { EffortKind::Share };
        self.act(kind, owed.contact, owed.event, when, None);
    }

    /// An act that followed from another one: nobody says what it was or how long it took.
    fn act(
        &mut self,
        kind: EffortKind,
        contact: ContactId,
        event: Option<EventId>,
        when: When,
        kept: Option<(PromiseId, bool)>,
    ) {
        self.write(Entry::Act { kind, contact, event, what: None, minutes: None, when, kept });
    }

    pub fn nights(&self) -> impl Iterator<Item = EventId> {
        self.entries.iter().filter_map(|entry| match entry {
            Entry::Night { event, .. } => Some(*event),
            _ => None,
        })
    }

    pub fn night_of(&self, event: EventId) -> NaiveDate {
        let night = self.entries.iter().find_map(|entry| match entry {
            Entry::Night { event: of, of: day, .. } if *of == event => Some(*day),
            _ => None,
        });
        night.unwrap()
    }

    pub fn erased(&self) -> BTreeSet<ContactId> {
        let erased = self.entries.iter().filter_map(|entry| match entry {
            Entry::Erased { contact } => Some(*contact),
            _ => None,
        });
        erased.collect()
    }

    /// What there is to do on a day.
    pub fn queue(&self, day: NaiveDate) -> Vec<Line> {
        let erased = self.erased();
        let mut lines = self.follow_ups();
        lines.extend(self.promises_due());
        lines.extend(self.to_sort());
        lines.extend(self.after_favours());
        lines.retain(|line| line.planned <= day && line.contact.is_none_or(|contact| !erased.contains(&contact)));
        lines
    }

    /// Everybody met who was not written to; the letter says thanks for the meeting and for favours of that day, unless
    /// that was done aloud.
    fn follow_ups(&self) -> Vec<Line> {
        let mut lines: BTreeMap<(ContactId, EventId), Line> = BTreeMap::new();
        for entry in &self.entries {
            match entry {
                Entry::Met { contact, event } => {
                    let day = self.night_of(*event);
                    let line = Line::new(ItemKind::FollowUp, Some(*contact), Some(*event), day + Days::new(1));
                    lines.insert((*contact, *event), Line { deadline: Some(day + Days::new(3)), ..line });
                }
                Entry::FollowedUp { contact, event } => drop(lines.remove(&(*contact, *event))),
                Entry::Snoozed { contact, event, until } => {
                    lines.get_mut(&(*contact, *event)).unwrap().planned = *until;
                }
                _ => {}
            }
        }
        let (aloud, owed) = (self.meetings_thanked_aloud(), self.owed());
        for ((contact, event), line) in &mut lines {
            let meeting = (!aloud.contains(&(*contact, *event))).then_some((ThanksReason::Meeting, None));
            let with = owed.iter().filter(|owed| owed.is_open_thanks_to(*contact) && owed.deadline == line.deadline);
            line.thanks = meeting.into_iter().chain(with.map(|owed| owed.thanks.clone())).collect();
        }
        lines.into_values().collect()
    }

    fn promises_due(&self) -> Vec<Line> {
        let mut lines: BTreeMap<PromiseId, Line> = BTreeMap::new();
        for entry in &self.entries {
            match entry {
                Entry::Promised { promise, contact, due: Some(due), .. } => {
                    let line = Line::new(ItemKind::Promise, Some(*contact), None, *due);
                    lines.insert(*promise, Line { promise: Some(*promise), deadline: Some(*due), ..line });
                }
                Entry::Settled { promise, .. } => drop(lines.remove(promise)),
                _ => {}
            }
        }
        lines.into_values().collect()
    }

    fn to_sort(&self) -> Vec<Line> {
        let sort = |entry: &Entry| match entry {
            Entry::Unsorted { event } => {
                let line = Line::new(ItemKind::Sort, None, Some(*event), self.night_of(*event) + Days::new(1));
                Some(Line { to_sort: 1, ..line })
            }
            _ => None,
        };
        self.entries.iter().filter_map(sort).collect()
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
            let Entry::Act { contact, event, when: When { on, .. }, .. } = entry else { return false };
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

    /// All that was done with somebody and the nights of it (with everybody, without one), for whoever looks why a line
    /// is wrong.
    pub fn of(&self, contact: Option<ContactId>) -> String {
        let with = |entry: &Entry| contact.is_none() || entry.contact() == contact;
        let said = told(&self.entries.iter().filter(|entry| with(entry)).cloned().collect::<Vec<_>>());
        let nights = self.entries.iter().filter(|entry| match entry {
            Entry::Night { event, .. } => contact.is_some() && said.contains(&event.to_string()),
            _ => false,
        });
        told(&nights.cloned().collect::<Vec<_>>()) + &said
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

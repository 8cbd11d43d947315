//! The queue, told from the list of acts.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use twopocket_core::coffee::CoffeeState;
use twopocket_core::follow_up::{ItemKind, QueueItem};
use twopocket_core::thanks::ThanksReason;
use twopocket_core::{ContactId, EventId, ItemId, PromiseId};

use crate::account::{Account, last_day};
use crate::entry::Entry;
use crate::life::Year;
use crate::{set, whole};

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

impl Account {
    /// What there is to do on a day.
    pub fn queue(&self, day: NaiveDate) -> Vec<Line> {
        let erased = self.erased();
        let mut lines = self.follow_ups();
        lines.extend(self.promises_due());
        lines.extend(self.to_sort());
        lines.extend(self.after_favours());
        lines.extend(self.coffees_to_see_to());
        lines.retain(|line| line.planned <= day && line.contact.is_none_or(|contact| !erased.contains(&contact)));
        lines
    }

    /// Invitations that await an answer, a day or the meeting, of people who are not erased.
    fn coffees_to_see_to(&self) -> Vec<Line> {
        let to_see_to = |coffee: crate::coffee::Cup| {
            let meeting = (coffee.state() == CoffeeState::Accepted).then_some(coffee.meeting).flatten();
            let item = Some(ItemId(coffee.id.0));
            let line = Line::new(ItemKind::Coffee, Some(coffee.contact), None, coffee.planned()?);
            Some(Line { item, deadline: meeting, ..line })
        };
        self.coffees().into_iter().filter_map(to_see_to).collect()
    }

    /// Everybody met who was not written to; the letter says thanks for the meeting and for favours of that day, unless
    /// that was done aloud.
    fn follow_ups(&self) -> Vec<Line> {
        let mut lines: BTreeMap<(ContactId, EventId), Line> = BTreeMap::new();
        for entry in &self.entries {
            match entry {
                Entry::Met { contact, event, .. } => {
                    let day = self.night_of(*event);
                    let line = Line::new(ItemKind::FollowUp, Some(*contact), Some(*event), day + Days::new(1));
                    let met_before = lines.contains_key(&(*contact, *event));
                    assert!(!met_before, "one meeting, one letter");
                    lines.insert((*contact, *event), Line { deadline: Some(last_day(day)), ..line });
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
            Entry::Unsorted { event, .. } => {
                let line = Line::new(ItemKind::Sort, None, Some(*event), self.night_of(*event) + Days::new(1));
                Some(Line { to_sort: 1, ..line })
            }
            _ => None,
        };
        self.entries.iter().filter_map(sort).collect()
    }
}

pub fn is_explained(year: &Year) {
    let day = year.today();
    let found = whole(|page| year.night.companion.follow_ups().queue(Some(day), page));
    let lines: Vec<Line> = found.iter().map(line).collect();
    let said = year.account.queue(day);
    if let Some(line) = lines.iter().find(|line| !said.contains(line)) {
        panic!("in the queue without a reason: {line:?}\n{}", year.account.of(line.contact));
    }
    if let Some(line) = said.iter().find(|line| !lines.contains(line)) {
        panic!("missing in the queue: {line:?}\n{}", year.account.of(line.contact));
    }
    assert_eq!(lines.len(), said.len(), "a line stands there twice");
}

/// A year whose last morning leaves nothing to do tests nothing.
pub fn is_full(year: &Year) {
    let said = year.account.queue(year.today());
    let kinds = set(said.iter().map(|line| line.kind));
    assert_eq!(kinds, set(ItemKind::ALL.iter().copied()));
    let letters = said.iter().filter(|line| line.kind == ItemKind::FollowUp).map(|line| line.thanks.len());
    assert_eq!(set(letters.map(|thanks| thanks.min(2))), BTreeSet::from([0, 1, 2]));
}

fn line(item: &QueueItem) -> Line {
    let has_id = matches!(item.kind, ItemKind::Thanks | ItemKind::Report | ItemKind::Give | ItemKind::Coffee);
    let promise = item.promises.first().filter(|_| item.kind == ItemKind::Promise);
    Line {
        kind: item.kind,
        contact: item.contact,
        event: item.event,
        promise: promise.map(|promise| promise.id),
        item: has_id.then_some(item.id),
        planned: item.planned,
        deadline: item.deadline,
        to_sort: if item.kind == ItemKind::Sort { item.cards.len() } else { 0 },
        thanks: item.thanks.iter().map(|thanks| (thanks.reason, thanks.what.clone())).collect(),
    }
}

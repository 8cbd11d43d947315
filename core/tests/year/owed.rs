//! What is due after favours and answered Asks, told from the list of acts.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use twopocket_core::follow_up::ItemKind;
use twopocket_core::thanks::ThanksReason;
use twopocket_core::{ContactId, EventId, ItemId};

use crate::account::{Account, last_day};
use crate::entry::{Entry, When};
use crate::queue::Line;

/// How something was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    Aloud,
    InFollowUp,
    InTime,
    Late,
}

/// Thanks, a report or a next Give.
#[derive(Clone, Debug)]
pub struct Owed {
    /// The act that led to it.
    pub place: usize,
    pub item: ItemId,
    pub contact: ContactId,
    pub kind: ItemKind,
    pub thanks: (ThanksReason, Option<String>),
    pub event: Option<EventId>,
    pub planned: NaiveDate,
    pub deadline: Option<NaiveDate>,
    pub done: Option<Way>,
}

impl Owed {
    /// Whether these are thanks to somebody that nobody has said yet.
    pub fn is_open_thanks_to(&self, contact: ContactId) -> bool {
        self.contact == contact && self.kind == ItemKind::Thanks && self.done.is_none()
    }
}

impl Account {
    /// What each favour and each answer led to, in order, and how it was done.
    pub fn owed(&self) -> Vec<Owed> {
        let mut owed: Vec<Owed> = self.people.iter().flat_map(|contact| self.owed_to(*contact)).collect();
        owed.sort_by_key(|owed| owed.place);
        owed
    }

    /// The same for one person.
    pub fn owed_to(&self, contact: ContactId) -> Vec<Owed> {
        let mut owed: Vec<Owed> = Vec::new();
        for place in self.with(contact) {
            let (when, entry) = self.entry(place);
            match entry {
                Entry::Received { .. } | Entry::Answered { .. } | Entry::Moved { .. } => {
                    owed.extend(self.follows(when, entry).into_iter().map(|owed| Owed { place, ..owed }));
                }
                Entry::FollowedUp { contact, event } => {
                    let last = Some(last_day(self.night_of(*event)));
                    said(&mut owed, *contact, Way::InFollowUp, |thanks| thanks.deadline == last);
                }
                Entry::SaidAloud { contact, event: None } => said(&mut owed, *contact, Way::Aloud, |_| true),
                Entry::SaidAloud { contact, event: Some(event) } => {
                    let last = Some(last_day(self.night_of(*event)));
                    said(&mut owed, *contact, Way::Aloud, |thanks| match thanks.event {
                        Some(of) => of == *event,
                        None => thanks.deadline == last,
                    });
                }
                Entry::Done { item, .. } => {
                    let done = owed.iter_mut().find(|owed| owed.item == *item).unwrap();
                    let late = done.deadline.is_some_and(|deadline| when.on > deadline);
                    done.done = Some(if late { Way::Late } else { Way::InTime });
                }
                Entry::PutOff { item, until, .. } => {
                    owed.iter_mut().find(|owed| owed.item == *item).unwrap().planned = *until;
                }
                _ => {}
            }
        }
        owed
    }

    /// What follows from one entry: thanks the next day and within three, a report after two weeks, a Give after thirty
    /// days.
    fn follows(&self, at: When, entry: &Entry) -> Vec<Owed> {
        match entry {
            Entry::Received { coffee: Some(_), .. } => Vec::new(), // thanked for with the coffee
            Entry::Received { contact, what, event, when, item, aloud, .. } => {
                // What was received at a night is thanked for as the night is, whenever it is written down.
                let day = event.map_or(when.of, |event| self.night_of(event));
                let thanks = (ThanksReason::Favour, Some(what.clone()));
                let owed = thanked_from(day, *when, Owed::new(*item, *contact, thanks, *event, day));
                vec![Owed { done: aloud.then_some(Way::Aloud), ..owed }]
            }
            Entry::Answered { contact, what, event, when, items } => {
                let thanks = (ThanksReason::Answer, Some(what.clone()));
                let owed = items.map(|item| Owed::new(item, *contact, thanks.clone(), *event, when.of));
                let [thanks, report, give] = owed;
                vec![
                    thanked_from(when.of, *when, thanks),
                    Owed { kind: ItemKind::Report, planned: when.of + Days::new(14), ..report },
                    Owed { kind: ItemKind::Give, planned: when.of + Days::new(30), ..give },
                ]
            }
            Entry::Moved { contact, thanks: Some((item, what)), .. } => {
                let thanks = (ThanksReason::Coffee, what.clone());
                vec![thanked_from(at.on, at, Owed::new(*item, *contact, thanks, None, at.on))]
            }
            _ => Vec::new(),
        }
    }

    /// Meetings for which thanks were said aloud: those of the night named, else all that await a letter.
    pub fn meetings_thanked_aloud(&self) -> BTreeSet<(ContactId, EventId)> {
        let (mut await_letter, mut aloud) = (BTreeSet::new(), BTreeSet::new());
        for entry in &self.entries {
            match entry {
                Entry::Met { contact, event, .. } => drop(await_letter.insert((*contact, *event))),
                Entry::FollowedUp { contact, event } => drop(await_letter.remove(&(*contact, *event))),
                Entry::SaidAloud { contact, event: Some(event) } => drop(aloud.insert((*contact, *event))),
                Entry::SaidAloud { contact, event: None } => {
                    aloud.extend(await_letter.iter().filter(|(who, _)| who == contact).copied());
                }
                _ => {}
            }
        }
        aloud
    }

    /// What is open, save thanks that an open follow-up with the same last day says.
    pub fn after_favours(&self) -> Vec<Line> {
        let mut letters = BTreeSet::new();
        for entry in &self.entries {
            match entry {
                Entry::Met { contact, event, .. } => drop(letters.insert((*contact, self.night_of(*event)))),
                Entry::FollowedUp { contact, event } => drop(letters.remove(&(*contact, self.night_of(*event)))),
                _ => {}
            }
        }
        let has_letter =
            |owed: &Owed| owed.deadline.is_some_and(|last| letters.contains(&(owed.contact, last - Days::new(3))));
        let open = self.owed().into_iter().filter(|owed| owed.done.is_none() && !has_letter(owed));
        let line = |owed: Owed| Line {
            item: Some(owed.item),
            deadline: owed.deadline,
            thanks: vec![owed.thanks],
            ..Line::new(owed.kind, Some(owed.contact), owed.event, owed.planned)
        };
        open.map(line).collect()
    }
}

impl Owed {
    fn new(
        item: ItemId,
        contact: ContactId,
        thanks: (ThanksReason, Option<String>),
        event: Option<EventId>,
        planned: NaiveDate,
    ) -> Self {
        Self { place: 0, item, contact, kind: ItemKind::Thanks, thanks, event, planned, deadline: None, done: None }
    }
}

/// Thanks for something of a day: the next one, or the day it was written down; within three.
fn thanked_from(day: NaiveDate, when: When, owed: Owed) -> Owed {
    let planned = if when.on > day { when.on } else { day + Days::new(1) };
    Owed { planned, deadline: Some(day + Days::new(3)), ..owed }
}

/// Open thanks to somebody were said.
fn said(owed: &mut [Owed], to: ContactId, how: Way, which: impl Fn(&Owed) -> bool) {
    for thanks in owed.iter_mut().filter(|owed| owed.is_open_thanks_to(to) && which(owed)) {
        thanks.done = Some(how);
    }
}

//! What was really contact, told from the list of acts; who began it; and what is known of everybody.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use twopocket_core::ContactId;
use twopocket_core::circle::{Began, Group, LastContact, Verdict};
use twopocket_core::coffee::CoffeeState;
use twopocket_core::contact::Role;
use twopocket_core::need::NeedKind;
use twopocket_core::ties::Shape;

use crate::account::Account;
use crate::entry::{Entry, From, When};

/// One contact: the act, the day it belongs to, whether the two saw each other, and whose it was.
#[derive(Clone, Copy, Debug)]
pub struct Touch {
    pub place: usize,
    pub day: NaiveDate,
    pub at_ms: i64,
    pub in_person: bool,
    pub began: Option<Began>,
}

/// Contacts that were begun, and not answers: the place of the act that began it, its day, and who did.
pub fn exchanges(touches: &[Touch]) -> Vec<(usize, NaiveDate, Began)> {
    let mut begun: Vec<&Touch> = touches.iter().filter(|touch| touch.began.is_some()).collect();
    begun.sort_by_key(|touch| (touch.at_ms, touch.day, touch.began));
    let (mut found, mut latest) = (Vec::new(), NaiveDate::MIN);
    for touch in begun {
        if latest == NaiveDate::MIN || (touch.day - latest).num_days() > 3 {
            found.push((touch.place, touch.day, touch.began.unwrap()));
        }
        latest = latest.max(touch.day);
    }
    found
}

pub fn last(touches: &[Touch]) -> LastContact {
    LastContact {
        any: touches.iter().map(|touch| touch.day).max(),
        in_person: touches.iter().filter(|touch| touch.in_person).map(|touch| touch.day).max(),
        began: exchanges(touches).last().map(|(.., began)| *began),
    }
}

/// Who began the contacts of ninety days: the user, the others, and whether it was nearly always the others.
pub fn initiative<'a>(with: impl IntoIterator<Item = &'a Vec<Touch>>, today: NaiveDate) -> (u32, u32, bool) {
    let (mut me, mut them) = (0, 0);
    for (_, day, began) in with.into_iter().flat_map(|touches| exchanges(touches)) {
        if (0..90).contains(&(today - day).num_days()) {
            *(if began == Began::Me { &mut me } else { &mut them }) += 1;
        }
    }
    (me, them, me + them >= 5 && 10 * them >= 8 * (me + them))
}

/// What is known of somebody, each with the act that said it last.
#[derive(Clone, Debug, Default)]
pub struct Known {
    pub chemistry: Option<u8>,
    pub felt: Option<u8>,
    pub role: Role,
    pub shape: Option<Shape>,
    pub group: Option<Group>,
    pub set_aside: bool,
    /// What may be told to anybody of what they offer, need and care about.
    pub told: Vec<(NeedKind, &'static str)>,
    /// All of that.
    pub noted: Vec<(NeedKind, &'static str)>,
}

impl Account {
    /// All contact with everybody who is not erased.
    pub fn touches(&self) -> BTreeMap<ContactId, Vec<Touch>> {
        let mut with: BTreeMap<ContactId, Vec<Touch>> = BTreeMap::new();
        let taken_back = self.untouched();
        for (place, when, entry) in self.dated().filter(|(place, ..)| !taken_back.contains(place)) {
            if let (Some(contact), Some(touch)) = (entry.contact(), self.touch(place, when, entry)) {
                with.entry(contact).or_default().push(touch);
            }
        }
        self.erased().iter().for_each(|contact| drop(with.remove(contact)));
        with
    }

    #[allow(clippy::match_same_arms, reason = "an arm for each kind of contact")]
    fn touch(&self, place: usize, when: When, entry: &Entry) -> Option<Touch> {
        let at = |in_person, began| Touch { place, day: when.of, at_ms: when.at_ms, in_person, began };
        let at_night = |event| {
            let night = self.nights[event];
            Touch { place, day: night.of, at_ms: night.starts_ms, in_person: true, began: None }
        };
        Some(match entry {
            Entry::Met { event, .. } | Entry::Unsorted { event, .. } => at_night(event),
            Entry::FollowedUp { .. } => at(false, Some(Began::Me)),
            // A letter is told by the follow-up, a meeting over coffee by the invitation.
            Entry::Act { from: From::FollowUp | From::Coffee | From::Promise(_, true), .. } => return None,
            Entry::Act { event: Some(event), from: From::Itself(_), .. } => at_night(event),
            Entry::Act { .. } => at(false, Some(Began::Me)),
            Entry::Received { coffee: Some(_), .. } => return None,
            Entry::Received { event: Some(event), .. } => at_night(event),
            Entry::Received { .. } | Entry::Offered { .. } => at(false, Some(Began::Them)),
            Entry::Moved { to: CoffeeState::Sent, .. } => at(false, Some(Began::Me)),
            Entry::Moved { to: CoffeeState::Met, .. } => at(true, Some(Began::Me)),
            Entry::Touched { began, in_person, .. } => at(*in_person, Some(*began)),
            _ => return None,
        })
    }

    /// Contacts that were noted by mistake.
    pub fn untouched(&self) -> BTreeSet<usize> {
        let taken_back = self.entries.iter().filter_map(|entry| match entry {
            Entry::Untouched { touch, .. } => Some(*touch),
            _ => None,
        });
        let ids: BTreeSet<_> = taken_back.collect();
        let noted =
            self.dated().filter(|(.., entry)| matches!(entry, Entry::Touched { touch, .. } if ids.contains(touch)));
        noted.map(|(place, ..)| place).collect()
    }

    /// Steps of the walk-through that were taken back, each the latest there was of somebody not erased.
    pub fn walked_back(&self) -> BTreeSet<usize> {
        let (mut steps, mut back): (Vec<(usize, ContactId)>, BTreeSet<usize>) = (Vec::new(), BTreeSet::new());
        for (place, _, entry) in self.dated() {
            match entry {
                Entry::Walked { contact, .. } => steps.push((place, *contact)),
                Entry::Erased { contact } => steps.retain(|(_, who)| who != contact),
                Entry::WalkedBack => back.extend(steps.pop().map(|(place, _)| place)),
                _ => {}
            }
        }
        back
    }

    /// What is known of everybody who is not erased.
    pub fn known(&self) -> BTreeMap<ContactId, Known> {
        let mut known: BTreeMap<ContactId, Known> = BTreeMap::new();
        let walked_back = self.walked_back();
        for (.., entry) in self.dated().filter(|(place, ..)| !walked_back.contains(place)) {
            let Some(contact) = entry.contact() else { continue };
            let of = known.entry(contact).or_default();
            match entry {
                Entry::Back { chemistry, noted, open, .. } => {
                    of.chemistry = chemistry.or(of.chemistry);
                    of.noted.extend(noted);
                    of.told.extend(noted.iter().filter(|_| *open));
                }
                Entry::Walked { verdict, chemistry, .. } => {
                    of.chemistry = chemistry.or(of.chemistry);
                    of.set_aside = if *verdict == Verdict::Later { of.set_aside } else { *verdict == Verdict::Left };
                }
                Entry::Felt { felt, .. } => of.felt = Some(*felt),
                Entry::Role { role, .. } => of.role = *role,
                Entry::Joined { group, .. } => of.group = Some(*group),
                Entry::Released { .. } => of.group = None,
                _ => {}
            }
        }
        for (contact, shape) in self.shapes() {
            known.entry(contact).or_default().shape = Some(shape);
        }
        self.erased().iter().for_each(|contact| drop(known.remove(contact)));
        known
    }

    /// Somebody's place among all, which is that of their name.
    pub fn nth(&self, contact: ContactId) -> usize {
        self.people.iter().position(|who| *who == contact).unwrap()
    }
}

//! Give and get, told from the list of acts.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use twopocket_core::effort::EffortKind;
use twopocket_core::ties::{OfferState, ReceivedKind, Shape};
use twopocket_core::{ContactId, EventId, HelpOfferId, ItemId};

use crate::account::Account;
use crate::entry::Entry;
use crate::owed::Way;

/// Acts and minutes given, acts and minutes received.
pub type Flows = [u64; 4];

/// Give and get: the whole, by the first days of quarters, and what it makes of a relation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tied {
    pub whole: Flows,
    pub quarters: Vec<(NaiveDate, Flows)>,
    pub shape: Shape,
}

/// One thing received, as it is shown: what, how long, at which night, by which offer, and whether it was thanked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Favour {
    pub contact: ContactId,
    pub kind: ReceivedKind,
    pub what: String,
    pub minutes: Option<u32>,
    pub event: Option<EventId>,
    pub offer: Option<HelpOfferId>,
    pub thanked: bool,
}

/// Something given or received: with whom, the day it belongs to, whether given, minutes.
struct Flow(ContactId, NaiveDate, bool, u64);

impl Account {
    fn flows(&self) -> Vec<Flow> {
        // An act whose time nobody noted weighs a quarter of an hour.
        let weight = |minutes: &Option<u32>| minutes.map_or(15, u64::from);
        let flow = |entry: &Entry| match entry {
            Entry::Act { kind: EffortKind::Give, contact, when, minutes, .. } => {
                Some(Flow(*contact, when.of, true, weight(minutes)))
            }
            Entry::Received { contact, when, minutes, .. } => Some(Flow(*contact, when.of, false, weight(minutes))),
            _ => None,
        };
        self.entries.iter().filter_map(flow).collect()
    }

    /// Everybody to whom something was given or who gave, and was not erased.
    pub fn tied(&self) -> BTreeSet<ContactId> {
        let tied: BTreeSet<ContactId> = self.flows().iter().map(|Flow(contact, ..)| *contact).collect();
        &tied - &self.erased()
    }

    /// What giving and getting make of the relation with everybody.
    pub fn shapes(&self) -> BTreeMap<ContactId, Shape> {
        let mut with: BTreeMap<ContactId, Vec<Flow>> = BTreeMap::new();
        for flow in self.flows() {
            with.entry(flow.0).or_default().push(flow);
        }
        with.into_iter().map(|(contact, flows)| (contact, tied(flows.into_iter()).shape)).collect()
    }

    pub fn tie(&self, contact: ContactId) -> Tied {
        tied(self.flows().into_iter().filter(|Flow(of, ..)| *of == contact))
    }

    /// With everybody, also who was erased, over the last days.
    pub fn overall(&self, days: Option<u32>, today: NaiveDate) -> Tied {
        let lately = |day: &NaiveDate| days.is_none_or(|days| (today - *day).num_days() < i64::from(days));
        tied(self.flows().into_iter().filter(|Flow(_, day, ..)| lately(day)))
    }

    /// What was received, in order, with the item of its thanks; of those erased as well.
    pub fn favours(&self) -> Vec<(ItemId, Favour)> {
        let done: BTreeMap<ItemId, Option<Way>> = self.owed().into_iter().map(|owed| (owed.item, owed.done)).collect();
        let favour = |entry: &Entry| match entry.clone() {
            Entry::Received { contact, kind, what, minutes, event, offer, item, .. } => {
                let thanked = done[&item].is_some();
                Some((item, Favour { contact, kind, what, minutes, event, offer, thanked }))
            }
            _ => None,
        };
        self.entries.iter().filter_map(favour).collect()
    }

    /// Offers of help and how they stand: one that was open when somebody was erased is declined, and its text is gone.
    pub fn offers(&self) -> BTreeMap<HelpOfferId, (Option<ContactId>, Option<String>, OfferState)> {
        let mut offers = BTreeMap::new();
        for entry in &self.entries {
            match entry {
                Entry::Offered { contact, offer, what } => {
                    offers.insert(*offer, (Some(*contact), Some(what.clone()), OfferState::Open));
                }
                Entry::Received { offer: Some(offer), .. } => offers.get_mut(offer).unwrap().2 = OfferState::TakenUp,
                Entry::Declined { offer, .. } => offers.get_mut(offer).unwrap().2 = OfferState::Declined,
                Entry::Erased { contact } => {
                    for (_, what, state) in offers.values_mut().filter(|(who, ..)| who == &Some(*contact)) {
                        *what = None;
                        *state = if *state == OfferState::Open { OfferState::Declined } else { *state };
                    }
                }
                _ => {}
            }
        }
        for (contact, what, _) in offers.values_mut() {
            *contact = contact.filter(|_| what.is_some());
        }
        offers
    }
}

fn tied(flows: impl Iterator<Item = Flow>) -> Tied {
    let (mut whole, mut quarters, mut days) = (Flows::default(), BTreeMap::new(), Vec::new());
    for Flow(_, day, given, minutes) in flows {
        let month = [1, 4, 7, 10].into_iter().rfind(|month| *month <= day.month()).unwrap();
        let quarter: &mut Flows = quarters.entry(NaiveDate::from_ymd_opt(day.year(), month, 1).unwrap()).or_default();
        for sums in [&mut whole, quarter] {
            let place = if given { 0 } else { 2 };
            sums[place] += 1;
            sums[place + 1] += minutes;
        }
        days.push(day);
    }
    Tied { whole, quarters: quarters.into_iter().collect(), shape: shape(whole, days) }
}

/// Four different days, sixty days from the first to the last; then one-way where less than a quarter, in acts and in
/// minutes, goes the other way.
fn shape([gave, gave_minutes, got, got_minutes]: Flows, mut days: Vec<NaiveDate>) -> Shape {
    days.sort();
    days.dedup();
    if days.len() < 4 || (days[days.len() - 1] - days[0]).num_days() < 60 {
        return Shape::Quiet;
    }
    let percent = |part: u64, rest: u64| 100 * part / (part + rest); // rounding down passes no quarter
    if percent(got, gave) < 25 && percent(got_minutes, gave_minutes) < 25 {
        Shape::OneWayGiving
    } else if percent(gave, got) < 25 && percent(gave_minutes, got_minutes) < 25 {
        Shape::OneWayGetting
    } else {
        Shape::Mutual
    }
}

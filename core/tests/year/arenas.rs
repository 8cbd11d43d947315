//! The arenas, told from the list of acts: whom the user met there, what they contribute, and what came of it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use twopocket_core::arena::{Fee, Member, Rhythm};
use twopocket_core::effort::EffortKind;
use twopocket_core::need::NeedKind;
use twopocket_core::review::{Flow, Worth, WorthFinding};
use twopocket_core::{ArenaId, ContactId, EventId};

use crate::account::{Account, Lived, Said};
use crate::entry::Entry;
use crate::life::{Venue, Year};
use crate::{set, whole};

/// Somebody met in an arena: at how many nights, the last of them, and what the user can contribute.
type Met = (ContactId, u32, NaiveDate, Option<String>);

/// What came of an arena within a year.
struct Came {
    nights: Vec<(EventId, NaiveDate)>,
    kept: BTreeSet<ContactId>,
    /// Acts and minutes given and received there, with the places of the acts.
    given: [u64; 2],
    received: [u64; 2],
    gave_last: Option<NaiveDate>,
    why: Vec<usize>,
}

impl Account {
    fn members_of(&self, arena: ArenaId) -> Vec<Said<Met>> {
        let mut met: BTreeMap<ContactId, Vec<(NaiveDate, usize)>> = BTreeMap::new();
        let mut notes = BTreeMap::new();
        for (place, _, entry) in self.dated() {
            match entry {
                Entry::Met { contact, event, .. } | Entry::Unsorted { contact, event }
                    if self.nights[event].arena == Some(arena) =>
                {
                    met.entry(*contact).or_default().push((self.night_of(*event), place));
                }
                Entry::Contribution { arena: of, contact, what } if *of == arena => {
                    notes.insert(*contact, (*what).to_owned());
                }
                Entry::Erased { contact } => drop(met.remove(contact)),
                _ => {}
            }
        }
        let member = |(contact, nights): (ContactId, Vec<(NaiveDate, usize)>)| {
            let days = set(nights.iter().map(|(day, _)| *day));
            let count = u32::try_from(days.len()).unwrap();
            let line = (contact, count, *days.last().unwrap(), notes.get(&contact).cloned());
            Said::new(line, nights.into_iter().map(|(_, place)| place))
        };
        met.into_iter().map(member).collect()
    }

    /// Talks of a night that went somewhere: known people once each, told by hand or by a back that is not bare and not
    /// low; and all of those with nobody known, or nobody known any more.
    pub fn talks_of(&self, event: EventId) -> Vec<(Option<ContactId>, usize)> {
        let erased = self.erased();
        let (mut known, mut unknown) = (BTreeMap::new(), Vec::new());
        for (place, _, entry) in self.dated() {
            match entry {
                Entry::Talk { event: of } if *of == event => unknown.push((None, place)),
                Entry::Met { contact, event: of, kept: false } if *of == event && erased.contains(contact) => {
                    unknown.push((None, place));
                }
                Entry::Met { contact, event: of, kept: false } if *of == event => {
                    known.entry(*contact).or_insert(place);
                }
                Entry::Back { contact, event: of, chemistry, text, noted, .. }
                    if *of == event
                        && (*text || !noted.is_empty())
                        && chemistry.is_none_or(|said| said >= 3)
                        && !erased.contains(contact) =>
                {
                    known.entry(*contact).or_insert(place);
                }
                _ => {}
            }
        }
        unknown.into_iter().chain(known.into_iter().map(|(contact, place)| (Some(contact), place))).collect()
    }

    /// What came of an arena in the year until today.
    fn came_of(&self, arena: ArenaId, today: NaiveDate) -> Came {
        let (erased, of_no_help) = (self.erased(), self.of_no_help());
        let within_a_year = |day: NaiveDate| (today - day).num_days() < 365;
        let there = |night: &Lived| night.arena == Some(arena) && within_a_year(night.of);
        let mut nights: Vec<(EventId, NaiveDate)> =
            self.nights.iter().filter(|(_, night)| there(night)).map(|(event, night)| (*event, night.of)).collect();
        nights.sort_by_key(|(_, of)| *of);
        let kept = self.entries.iter().filter_map(|entry| match entry {
            Entry::Met { contact, event, kept: true } if there(&self.nights[event]) => Some(*contact),
            _ => None,
        });
        let kept: BTreeSet<ContactId> = kept.filter(|contact| !erased.contains(contact)).collect();
        let mut came = Came { nights, kept, given: [0; 2], received: [0; 2], gave_last: None, why: Vec::new() };
        let of_arena = |contact: &ContactId, event: &Option<EventId>, came: &Came| {
            event.is_some_and(|event| self.nights[&event].arena == Some(arena)) || came.kept.contains(contact)
        };
        for (place, _, entry) in self.dated() {
            let (sum, minutes) = match entry {
                Entry::Act { kind: EffortKind::Give, contact, event, minutes, when, .. }
                    if of_arena(contact, event, &came) && !of_no_help.contains(&place) && within_a_year(when.on) =>
                {
                    came.gave_last = came.gave_last.max(Some(when.on));
                    (&mut came.given, minutes)
                }
                Entry::Received { contact, event, minutes, when, .. }
                    if of_arena(contact, event, &came) && within_a_year(when.on) =>
                {
                    (&mut came.received, minutes)
                }
                _ => continue,
            };
            *sum = [sum[0] + 1, sum[1] + minutes.map_or(15, u64::from)];
            came.why.push(place);
        }
        came
    }

    /// Whether somebody and the user have something in common: an offer of one that the other could use, or an interest.
    fn have_in_common(&self, noted: &[(NeedKind, &'static str)]) -> bool {
        let own = |kind| self.own(kind);
        noted.iter().any(|(kind, what)| match kind {
            NeedKind::Offer => own(NeedKind::Need).contains(what),
            NeedKind::Need => own(NeedKind::Offer).contains(what),
            NeedKind::Interest => own(NeedKind::Interest).contains(what),
        })
    }
}

/// Half of the days between two meetings.
fn half(rhythm: Rhythm) -> Option<Days> {
    let days = match rhythm {
        Rhythm::None => return None,
        Rhythm::Weekly => 7,
        Rhythm::Fortnightly => 14,
        Rhythm::Monthly => 30,
        Rhythm::Quarterly => 91,
        Rhythm::Yearly => 365,
    };
    Some(Days::new(days / 2))
}

impl Account {
    /// From when something should be contributed to an arena: half a rhythm after its last night, unless something was
    /// given there since.
    pub fn contribute_from(&self, venue: &Venue, today: NaiveDate) -> Option<NaiveDate> {
        let came = self.came_of(venue.arena, today);
        let (_, last) = came.nights.last()?;
        let from = *last + half(venue.rhythm)?;
        came.gave_last.is_none_or(|given| given <= *last).then_some(from)
    }

    fn worth(&self, venue: &Venue, today: NaiveDate) -> (Worth, Vec<usize>) {
        let (came, known) = (self.came_of(venue.arena, today), self.known());
        let nights = u32::try_from(came.nights.len()).unwrap();
        let people = came.kept.iter().map(|contact| &known[contact].noted).filter(|noted| !noted.is_empty());
        let people: Vec<_> = people.collect();
        let in_common = people.iter().filter(|noted| self.have_in_common(noted)).count();
        let count = |number: usize| u32::try_from(number).unwrap();
        let talks: usize = came.nights.iter().map(|(event, _)| self.talks_of(*event).len()).sum();
        let flow = |[acts, minutes]: [u64; 2]| Flow { acts: u32::try_from(acts).unwrap(), minutes };
        let mut worth = Worth {
            arena: venue.arena,
            name: venue.name.to_owned(),
            nights,
            last: came.nights.last().map(|(_, of)| *of),
            fee: venue.fee.clone().map(|fee| Fee { minor: fee.minor * nights, ..fee }),
            minutes: venue.minutes.map(|minutes| minutes * nights),
            conversations: count(talks),
            kept: count(came.kept.len()),
            given: flow(came.given),
            received: flow(came.received),
            known: count(people.len()),
            in_common: count(in_common),
            contribute_from: self.contribute_from(venue, today),
            findings: Vec::new(),
        };
        worth.findings = self.found_of(&worth, today);
        let nights = came.nights.iter().map(|(event, _)| self.nights[event].place);
        (worth, nights.chain(came.why).collect())
    }

    fn found_of(&self, worth: &Worth, today: NaiveDate) -> Vec<WorthFinding> {
        let Worth { nights, in_common, known, .. } = *worth;
        let mut found = Vec::new();
        if nights >= 3 && worth.kept == 0 && worth.received.acts == 0 {
            found.push(WorthFinding::GivesNothing { nights });
        }
        if known >= 5 && 5 * in_common < known {
            found.push(WorthFinding::LittleInCommon { in_common, known });
        }
        if nights >= 3 && worth.given.acts == 0 {
            found.push(WorthFinding::NothingGiven { nights });
        }
        let since = worth.contribute_from.filter(|from| *from <= today);
        found.extend(since.map(|since| WorthFinding::TimeToContribute { since }));
        found.extend(self.purpose(worth.arena).is_none().then_some(WorthFinding::NoPurpose));
        found
    }
}

pub fn are_explained(year: &Year) {
    let (account, today) = (&year.account, year.today());
    let found = year.night.companion.review().arenas().unwrap();
    assert!(found.is_sorted_by_key(|worth| worth.name.clone()));
    assert_eq!(found.len(), year.venues.len());
    for venue in &year.venues {
        let shown = found.iter().find(|worth| worth.arena == venue.arena).unwrap();
        let (said, why) = account.worth(venue, today);
        assert!(*shown == said, "shown: {shown:?}\n said: {said:?}\n{}", account.told(&why));
        let members = whole(|page| year.night.companion.arenas().members(venue.arena, page));
        let met = |Member { contact, nights, last, contribution, .. }| (contact, nights, last, contribution);
        let members = members.into_iter().map(met).collect();
        account.explains(venue.name, members, account.members_of(venue.arena), |(contact, ..)| Some(*contact));
    }
}

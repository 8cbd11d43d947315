//! The groups, told from the list of acts: who is a member since when, when contact is due, who belongs, who could be
//! released, which ties sleep, and whom the walk-through still meets.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use twopocket_core::ContactId;
use twopocket_core::circle::{
    Dormancy, DormantReason, Fit, Group, LastContact, Member, Release, ReleaseReason, Suggestion, Verdict, Vetoed,
};
use twopocket_core::contact::Role;
use twopocket_core::ties::Shape;

use crate::account::{Account, DAY_MS, Said};
use crate::entry::Entry;
use crate::life::Year;
use crate::touches::{Known, Touch, initiative, last};
use crate::{set, whole};

/// A member of a group, with the act by which they became one.
#[derive(Clone, Debug)]
pub struct InGroup {
    pub place: usize,
    pub contact: ContactId,
    pub group: Group,
    pub since: NaiveDate,
    pub every: u32,
    own_every: bool,
}

/// A member as the room shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    contact: ContactId,
    group: Group,
    since: NaiveDate,
    every: (u32, bool),
    last: LastContact,
    due: NaiveDate,
    overdue: u32,
    moves_to: Option<Group>,
}

/// Somebody who belongs, and why.
type Fits = (ContactId, Vec<Fit>);

/// Somebody worth waking, for how many days the tie sleeps, and why.
type Asleep = (ContactId, Option<u32>, Vec<DormantReason>);

/// How many a group is to hold, and how often its members are to be heard from, unless that is set.
fn usual(group: Group) -> (u32, u32) {
    match group {
        Group::Inner => (15, 30),
        Group::Peers => (8, 60),
        Group::Ahead => (5, 90),
    }
}

fn group_of(role: Role) -> Option<Group> {
    match role {
        Role::Peer => Some(Group::Peers),
        Role::Ahead => Some(Group::Ahead),
        Role::Other => None,
    }
}

fn days_since(day: NaiveDate, today: NaiveDate) -> u32 {
    u32::try_from((today - day).num_days()).unwrap_or(0)
}

impl Account {
    fn bound(&self, group: Group) -> u32 {
        let set = self.entries.iter().rev().find_map(|entry| match entry {
            Entry::Bound { group: of, bound } if *of == group => Some(*bound),
            _ => None,
        });
        set.flatten().unwrap_or(usual(group).0)
    }

    fn every(&self, group: Group) -> u32 {
        let set = self.entries.iter().rev().find_map(|entry| match entry {
            Entry::Every { group: of, every } if *of == group => Some(*every),
            _ => None,
        });
        set.flatten().unwrap_or(usual(group).1)
    }

    /// Everybody in a group, unless they are erased or set aside.
    pub fn members(&self) -> Vec<InGroup> {
        let mut members: BTreeMap<ContactId, InGroup> = BTreeMap::new();
        for (place, when, entry) in self.dated() {
            match entry {
                Entry::Joined { contact, group, every } => {
                    let (since, place) = members.get(contact).map_or((when.on, place), |old| (old.since, old.place));
                    let (every, own_every) = (every.unwrap_or(0), every.is_some());
                    members
                        .insert(*contact, InGroup { place, contact: *contact, group: *group, since, every, own_every });
                }
                Entry::Released { contact } | Entry::Erased { contact } => drop(members.remove(contact)),
                _ => {}
            }
        }
        let known = self.known();
        let mut members: Vec<InGroup> =
            members.into_values().filter(|member| !known[&member.contact].set_aside).collect();
        for member in members.iter_mut().filter(|member| !member.own_every) {
            member.every = self.every(member.group);
        }
        members
    }

    /// Members of a group that is over its bound, so many of them: those who came last.
    pub fn over(&self, group: Group) -> Vec<usize> {
        let mut members: Vec<usize> =
            self.members().into_iter().filter(|member| member.group == group).map(|member| member.place).collect();
        members.sort_unstable();
        members.into_iter().skip(self.bound(group) as usize).collect()
    }
}

/// What is told of the groups on a morning.
struct Morning<'a> {
    account: &'a Account,
    today: NaiveDate,
    touches: BTreeMap<ContactId, Vec<Touch>>,
    known: BTreeMap<ContactId, Known>,
}

impl Morning<'_> {
    fn touches(&self, contact: ContactId) -> &[Touch] {
        self.touches.get(&contact).map_or(&[], Vec::as_slice)
    }

    fn place(&self, member: &InGroup) -> Place {
        let last = last(self.touches(member.contact));
        let due = last.any.unwrap_or(member.since) + Days::new(u64::from(member.every));
        let moves_to = group_of(self.known[&member.contact].role);
        Place {
            contact: member.contact,
            group: member.group,
            since: member.since,
            every: (member.every, member.own_every),
            last,
            due,
            overdue: days_since(due, self.today),
            moves_to: moves_to.filter(|to| member.group != Group::Inner && *to != member.group),
        }
    }

    fn members(&self, group: Option<Group>) -> Vec<Said<Place>> {
        let members = self.account.members().into_iter().filter(|member| group.is_none_or(|of| member.group == of));
        members.map(|member| Said::new(self.place(&member), [member.place])).collect()
    }

    /// What speaks for somebody: chemistry and felt mutuality from four on, and giving both ways.
    fn warmth(known: &Known) -> Vec<Fit> {
        let mut fits = Vec::new();
        fits.extend(known.chemistry.filter(|said| *said >= 4).map(|chemistry| Fit::Chemistry { chemistry }));
        fits.extend(known.felt.filter(|said| *said >= 4).map(|felt| Fit::Felt { felt }));
        fits.extend((known.shape == Some(Shape::Mutual)).then_some(Fit::Mutual));
        fits
    }

    /// What somebody has in common with what the user networks for.
    fn in_common(&self, known: &Known) -> Option<String> {
        let own = self.account.networks_for();
        known.told.iter().find(|(_, what)| own.contains(what)).map(|(_, what)| (*what).to_owned())
    }

    /// Points and reasons for somebody in a group; `None` where too little speaks for it.
    fn belongs(&self, known: &Known, group: Group) -> Option<(i32, Vec<Fit>)> {
        let mut fits = Self::warmth(known);
        if fits.is_empty() || (group != Group::Inner && group_of(known.role) != Some(group)) {
            return None;
        }
        let points = |said: Option<u8>| [0, -3, -2, 0, 2, 3][usize::from(said.unwrap_or(0))];
        let tie = match known.shape {
            Some(Shape::Mutual) => 3,
            Some(Shape::OneWayGiving | Shape::OneWayGetting) => -1,
            _ => 0,
        };
        let shared = self.in_common(known);
        let points = points(known.chemistry) + points(known.felt) + tie + i32::from(shared.is_some());
        fits.extend(shared.map(|shared| Fit::Purpose { shared }));
        fits.extend((group != Group::Inner).then_some(Fit::Role { role: known.role }));
        (points >= 2).then_some((points, fits))
    }

    /// Who is suggested for a group, the best first, and who would be but for low chemistry.
    fn suggested(&self, group: Group) -> (Vec<Fits>, Vec<(ContactId, u8)>) {
        let (mut found, mut vetoed) = (Vec::new(), Vec::new());
        for (contact, known) in self.known.iter().filter(|(_, known)| !known.set_aside) {
            let low = known.chemistry.filter(|said| *said <= 2);
            let without = Known { chemistry: known.chemistry.filter(|_| low.is_none()), ..known.clone() };
            match (low, known.group) {
                (Some(low), Some(of)) if of == group => vetoed.push((*contact, low)),
                (_, Some(_)) => {}
                (Some(low), None) => vetoed.extend(self.belongs(&without, group).map(|_| (*contact, low))),
                (None, None) => {
                    found.extend(self.belongs(known, group).map(|(points, fits)| (points, *contact, fits)));
                }
            }
        }
        found.sort_by_key(|(points, contact, _)| (Reverse(*points), self.account.nth(*contact)));
        vetoed.sort_by_key(|(contact, _)| self.account.nth(*contact));
        (found.into_iter().take(10).map(|(_, contact, fits)| (contact, fits)).collect(), vetoed)
    }

    /// Whom to release of a group over its bound, the weightiest reasons first.
    fn to_release(&self, group: Group) -> Vec<(ContactId, Vec<ReleaseReason>)> {
        let mut found = Vec::new();
        for said in self.members(Some(group)) {
            let member = said.line;
            let known = &self.known[&member.contact];
            let low = |said: Option<u8>| said.filter(|said| *said <= 2);
            let one_way = known.shape.filter(|shape| matches!(shape, Shape::OneWayGiving | Shape::OneWayGetting));
            let mut reasons = Vec::new();
            reasons.extend(low(known.chemistry).map(|chemistry| ReleaseReason::LowChemistry { chemistry }));
            reasons.extend(low(known.felt).map(|felt| ReleaseReason::LowFelt { felt }));
            reasons.extend(one_way.map(|shape| ReleaseReason::OneWay { shape }));
            reasons.extend(member.last.in_person.is_none().then_some(ReleaseReason::NeverMet));
            reasons.push(match member.last.any {
                Some(day) => ReleaseReason::WithoutContact { days: days_since(day, self.today) },
                None => ReleaseReason::NeverInTouch,
            });
            let weight = |said: Option<u8>| low(said).map_or(0, |said| 3 - said);
            let order = (weight(known.chemistry), weight(known.felt), one_way.is_some(), self.urgency(&member));
            found.push((Reverse(order), self.account.nth(member.contact), (member.contact, reasons)));
        }
        found.sort_by_key(|(order, nth, _)| (*order, *nth));
        found.into_iter().take(5).map(|(.., release)| release).collect()
    }

    /// How much of the cadence has passed, in thousandths.
    fn urgency(&self, place: &Place) -> i64 {
        let every = i64::from(place.every.0);
        (every + (self.today - place.due).num_days()) * 1000 / every
    }

    /// Ties worth waking: why, and for how many days they sleep.
    fn worth_waking(&self) -> Vec<Said<Asleep>> {
        let mut found = Vec::new();
        for (contact, known) in self.known.iter().filter(|(_, known)| !known.set_aside) {
            let mut reasons: Vec<DormantReason> =
                known.group.map(|group| DormantReason::Member { group }).into_iter().collect();
            if known.chemistry.is_none_or(|said| said > 2) || known.group.is_some() {
                reasons.extend(Self::warmth(known).into_iter().filter_map(|fit| match fit {
                    Fit::Chemistry { chemistry } => Some(DormantReason::Chemistry { chemistry }),
                    Fit::Felt { felt } => Some(DormantReason::Felt { felt }),
                    Fit::Mutual => Some(DormantReason::Mutual),
                    _ => None,
                }));
            }
            let asleep = last(self.touches(*contact)).any.map(|day| days_since(day, self.today));
            if !reasons.is_empty() {
                let asleep = asleep.filter(|days| *days >= 180);
                found.push(Said::new((*contact, asleep, reasons), self.account.with(*contact)));
            }
        }
        found
    }

    /// Whom the walk-through still meets: kept, not set aside, and not found worth the time in a year; who never was
    /// walked first, then who waits longest.
    fn to_walk(&self) -> Vec<ContactId> {
        let (back, mut walked) = (self.account.walked_back(), BTreeMap::<ContactId, (i64, i64)>::new());
        let mut kept = BTreeSet::new();
        for (_, when, entry) in self.account.dated().filter(|(place, ..)| !back.contains(place)) {
            match entry {
                Entry::Met { contact, kept: true, .. } => drop(kept.insert(*contact)),
                Entry::Walked { contact, verdict, .. } => {
                    let (latest, right) = walked.entry(*contact).or_default();
                    *latest = when.at_ms;
                    *right = if *verdict == Verdict::Right { when.at_ms } else { *right };
                }
                _ => {}
            }
        }
        let year_ago = self.account.now.at_ms - 365 * DAY_MS;
        kept.retain(|contact| self.known.get(contact).is_some_and(|known| !known.set_aside));
        kept.retain(|contact| walked.get(contact).is_none_or(|(_, right)| *right < year_ago));
        let mut people: Vec<ContactId> = kept.into_iter().collect();
        people.sort_by_key(|who| (walked.get(who).map_or(0, |(latest, _)| *latest), self.account.nth(*who)));
        people
    }
}

fn shown(member: &Member) -> Place {
    let Member { contact, group, since, every, own_every, last, due, overdue, moves_to, .. } = *member;
    Place { contact, group, since, every: (every, own_every), last, due, overdue, moves_to }
}

/// Returns what there was to show.
pub fn is_explained(year: &Year) -> BTreeSet<&'static str> {
    let (account, today) = (&year.account, year.today());
    let morning = Morning { account, today, touches: account.touches(), known: account.known() };
    let mut seen = members_are_explained(year, &morning);
    seen.extend(suggestions_are_explained(year, &morning));
    seen.extend(dormancy_is_explained(year, &morning));
    if year.day() > 364 {
        standings_are_explained(year, &morning);
    }
    let circle = year.night.companion.circle();
    let walked: Vec<ContactId> = whole(|page| circle.walk(page)).into_iter().map(|walked| walked.line.id).collect();
    assert_eq!(walked, morning.to_walk(), "who is still to be walked through, in which order");
    let aside = whole(|page| circle.set_aside(page)).into_iter().map(|line| line.id);
    let said = morning.known.iter().filter(|(_, known)| known.set_aside).map(|(contact, _)| *contact);
    let aside = set(aside);
    assert_eq!(aside, set(said), "who was set aside");
    seen.extend((!aside.is_empty()).then_some("set aside"));
    seen
}

fn members_are_explained(year: &Year, morning: &Morning) -> BTreeSet<&'static str> {
    let mut seen = BTreeSet::new();
    let (circle, account) = (year.night.companion.circle(), morning.account);
    for group in [None, Some(Group::Inner), Some(Group::Peers), Some(Group::Ahead)] {
        let members: Vec<Place> = whole(|page| circle.members(group, page)).iter().map(shown).collect();
        assert!(members.is_sorted_by_key(|member| Reverse(morning.urgency(member))), "the most overdue first");
        account.explains("members", members, morning.members(group), |member| Some(member.contact));
    }
    for ahead in [0, 20] {
        let on = morning.today + Days::new(ahead);
        let due = whole(|page| circle.due(on, page)).into_iter().map(|member| member.contact).collect();
        let said = morning.members(None).into_iter().filter(|said| said.line.due <= on);
        let said = said.map(|Said { line, why }| Said { line: line.contact, why }).collect();
        account.explains("due", due, said, |contact| Some(*contact));
    }
    for state in circle.groups().unwrap() {
        let (bound, members) = (account.bound(state.group), morning.members(Some(state.group)).len());
        let over = account.over(state.group).len();
        let found = (state.bound, state.every, state.members as usize, state.over as usize);
        assert_eq!(found, (bound, account.every(state.group), members, over), "{:?}", state.group);
        let release = |Release { contact, reasons, .. }| (contact, reasons);
        let said = if over > 0 { morning.to_release(state.group) } else { Vec::new() };
        seen.extend((over > 0).then_some("over its bound"));
        seen.extend((!said.is_empty()).then_some("who to release"));
        assert_eq!(state.release.into_iter().map(release).collect::<Vec<_>>(), said, "{:?}: to release", state.group);
    }
    seen
}

fn suggestions_are_explained(year: &Year, morning: &Morning) -> BTreeSet<&'static str> {
    let mut seen = BTreeSet::new();
    for group in Group::ALL {
        let suggested = year.night.companion.circle().suggest(*group).unwrap();
        let (found, vetoed) = morning.suggested(*group);
        let suggestion = |Suggestion { contact, reasons, .. }| (contact, reasons);
        let shown: Vec<_> = suggested.suggestions.into_iter().map(suggestion).collect();
        let differs = shown.iter().zip(&found).find(|(shown, said)| shown != said);
        let acts = differs.map(|((who, _), (other, _))| {
            format!("{who}:\n{}{other}:\n{}", morning.account.of(Some(*who)), morning.account.of(Some(*other)))
        });
        assert_eq!(shown, found, "who belongs to {group:?}\n{}", acts.unwrap_or_default());
        let shown: Vec<_> =
            suggested.vetoed.into_iter().map(|Vetoed { contact, chemistry, .. }| (contact, chemistry)).collect();
        assert_eq!(shown, vetoed, "whose chemistry speaks against {group:?}");
        seen.extend((!found.is_empty()).then_some("somebody suggested"));
        seen.extend((!vetoed.is_empty()).then_some("a low chemistry"));
    }
    seen
}

fn dormancy_is_explained(year: &Year, morning: &Morning) -> Option<&'static str> {
    let (circle, worth) = (year.night.companion.circle(), morning.worth_waking());
    let dormant = whole(|page| circle.dormant(page));
    assert!(dormant.is_sorted_by_key(|tie| Reverse(tie.days)), "the longest asleep first");
    let shown = dormant.into_iter().map(|tie| (tie.contact, Some(tie.days), tie.reasons)).collect();
    let asleep: Vec<_> = worth.iter().filter(|said| said.line.1.is_some()).cloned().collect();
    let (all, some) = (u32::try_from(worth.len()).unwrap(), u32::try_from(asleep.len()).unwrap());
    morning.account.explains("dormant", shown, asleep, |(contact, ..)| Some(*contact));
    let said = Dormancy { worth: all, dormant: some, network: some >= 3 && 2 * some >= all };
    assert_eq!(circle.dormancy().unwrap(), said);
    (some > 0).then_some("a tie asleep")
}

/// What the circle knows of each person the user knows.
fn standings_are_explained(year: &Year, morning: &Morning) {
    for contact in &year.known {
        let found = year.night.companion.circle().standing(*contact).unwrap();
        let (known, touches) = (&morning.known[contact], morning.touches(*contact).to_vec());
        let (me, them, only_reacts) = initiative([&touches], morning.today);
        let shown = (found.last, found.initiative.by_me, found.initiative.by_them, found.initiative.only_reacts);
        let acts = || morning.account.of(Some(*contact));
        assert_eq!(shown, (last(&touches), me, them, only_reacts), "{}", acts());
        let shown = (found.chemistry, found.felt, found.set_aside, found.member.is_some());
        let is_member = known.group.is_some() && !known.set_aside;
        assert_eq!(shown, (known.chemistry, known.felt, known.set_aside, is_member), "{}", acts());
    }
}

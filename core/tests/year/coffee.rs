//! Coffee invitations, told from the list of acts: how each stands, what its homework lacks, and who is next.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use twopocket_core::coffee::{CandidateReason, Coffee, CoffeeState, HomeworkFinding};
use twopocket_core::contact::Role;
use twopocket_core::need::NeedKind;
use twopocket_core::{CoffeeId, ContactId, ItemId};

use crate::account::{Account, Said};
use crate::entry::{Entry, Homework, When};
use crate::life::Year;
use crate::touches::Known;
use crate::whole;

/// An invitation as the acts left it.
#[derive(Clone, Debug)]
pub struct Cup {
    pub id: CoffeeId,
    pub contact: ContactId,
    pub homework: Homework,
    pub about: &'static str,
    tip: Option<ContactId>,
    /// The states it came to, when, and by which act.
    pub moves: Vec<(CoffeeState, When, usize)>,
    pub meeting: Option<NaiveDate>,
    unanswered: bool,
    thanks: Option<ItemId>,
    erased: bool,
}

impl Cup {
    /// How far it came; a meeting that was thanked for is still one here.
    pub fn state(&self) -> CoffeeState {
        self.moves.last().unwrap().0
    }

    /// The states it came to.
    pub fn states(&self) -> Vec<CoffeeState> {
        self.moves.iter().map(|(state, ..)| *state).collect()
    }

    pub fn is_under_way(&self) -> bool {
        matches!(self.state(), CoffeeState::Prepared | CoffeeState::Sent | CoffeeState::Accepted)
    }

    /// The day on which it is to be seen to: ten days are given for an answer, one to agree on a day.
    pub fn planned(&self) -> Option<NaiveDate> {
        let (state, when, _) = self.moves.last().filter(|_| !self.erased)?;
        match state {
            CoffeeState::Sent => Some(when.on + Days::new(10)),
            CoffeeState::Accepted => Some(self.meeting.unwrap_or(when.on + Days::new(1))),
            _ => None,
        }
    }
}

/// An invitation as the room shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    id: CoffeeId,
    contact: Option<ContactId>,
    state: CoffeeState,
    planned: Option<NaiveDate>,
    meeting: Option<NaiveDate>,
    unanswered: bool,
    thanks: Option<ItemId>,
    moves: Vec<(CoffeeState, i64)>,
}

impl Account {
    pub fn coffees(&self) -> Vec<Cup> {
        let mut cups: Vec<Cup> = Vec::new();
        for (place, when, entry) in self.dated() {
            match entry {
                Entry::Invited { coffee, contact, homework, about, tip } => cups.push(Cup {
                    id: *coffee,
                    contact: *contact,
                    homework: *homework,
                    about,
                    tip: *tip,
                    moves: vec![(CoffeeState::Prepared, when, place)],
                    meeting: None,
                    unanswered: false,
                    thanks: None,
                    erased: false,
                }),
                Entry::Moved { coffee, to, day, unanswered, thanks, .. } => {
                    let cup = cups.iter_mut().find(|cup| cup.id == *coffee).unwrap();
                    cup.moves.push((*to, when, place));
                    (cup.meeting, cup.unanswered, cup.thanks) =
                        (day.or(cup.meeting), *unanswered, thanks.as_ref().map(|(item, _)| *item));
                }
                Entry::Erased { contact } => {
                    for cup in &mut cups {
                        if cup.contact == *contact && cup.is_under_way() {
                            cup.moves.push((CoffeeState::Declined, when, place));
                            cup.unanswered = true;
                        }
                        cup.erased |= cup.contact == *contact;
                        cup.tip = cup.tip.filter(|tip| tip != contact);
                    }
                }
                _ => {}
            }
        }
        cups
    }

    /// What the user offers, needs or cares about.
    pub fn own(&self, is: NeedKind) -> Vec<&'static str> {
        let own = self.entries.iter().filter_map(|entry| match entry {
            Entry::Own { kind, what } if *kind == is => Some(*what),
            _ => None,
        });
        own.collect()
    }

    /// What the homework of an invitation lacks.
    fn lacks(&self, cup: &Cup, theirs: &Known) -> Vec<HomeworkFinding> {
        use HomeworkFinding::{
            BorrowedReason, MeFocus, MotiveUnstated, NeedUnknown, NothingToContribute, OpenAgenda, WeakerForm,
        };
        let typed = matches!(cup.homework, Homework::Whole | Homework::ForAdvice);
        let needs: Vec<&str> = match cup.homework {
            Homework::None | Homework::Tip => {
                theirs.told.iter().filter(|(kind, _)| *kind == NeedKind::Need).map(|(_, what)| *what).collect()
            }
            _ => vec![cup.about],
        };
        let offers = self.own(NeedKind::Offer);
        let contributes = typed || needs.iter().any(|need| offers.contains(need));
        let later = cup.homework == Homework::Weaker;
        let mut lacks = Vec::new();
        if matches!(cup.homework, Homework::None | Homework::Tip) {
            lacks.extend([OpenAgenda, MotiveUnstated]);
            lacks.extend(cup.tip.map(|_| BorrowedReason));
        }
        match (needs.is_empty(), contributes || later) {
            (true, false) => lacks.push(MeFocus),
            (false, false) => lacks.push(NothingToContribute),
            (true, true) => lacks.push(NeedUnknown),
            (false, true) => {}
        }
        lacks.extend((later && !contributes).then_some(WeakerForm));
        lacks.sort_unstable();
        lacks
    }

    /// Who could be invited for the matter of an invitation that was declined, the best first.
    fn next(
        &self,
        declined: &Cup,
        cups: &[Cup],
        known: &BTreeMap<ContactId, Known>,
    ) -> Vec<(ContactId, Vec<CandidateReason>)> {
        let today = self.now.on;
        let wished: BTreeSet<ContactId> = self.wished();
        let was_invited = |contact: &ContactId| {
            cups.iter().filter(|cup| cup.contact == *contact).any(|cup| {
                let sent = cup.moves.iter().filter(|(state, ..)| *state == CoffeeState::Sent);
                cup.is_under_way() || sent.map(|(_, when, _)| when.on).any(|on| (today - on).num_days() < 90)
            })
        };
        let mut found = Vec::new();
        for (contact, of) in known.iter().filter(|(contact, of)| !of.set_aside && **contact != declined.contact) {
            if of.chemistry.is_some_and(|said| said <= 2) || was_invited(contact) {
                continue;
            }
            let mut reasons = Vec::new();
            let offers = of.told.contains(&(NeedKind::Offer, declined.about)) && declined.homework != Homework::None;
            let offers = offers && declined.homework != Homework::Tip;
            reasons.extend(offers.then(|| CandidateReason::Offers { offer: declined.about.to_owned() }));
            reasons.extend(wished.contains(contact).then_some(CandidateReason::Wished));
            let ahead = of.role == Role::Ahead;
            reasons.extend(ahead.then_some(CandidateReason::Ahead));
            let good = of.chemistry.filter(|said| *said >= 4);
            reasons.extend(good.map(|chemistry| CandidateReason::Chemistry { chemistry }));
            if !reasons.is_empty() {
                let place = (!offers, !wished.contains(contact), !ahead, Reverse(of.chemistry), self.nth(*contact));
                found.push((place, (*contact, reasons)));
            }
        }
        found.sort_by_key(|(place, _)| *place);
        found.into_iter().take(5).map(|(_, candidate)| candidate).collect()
    }

    fn wished(&self) -> BTreeSet<ContactId> {
        let wished = self.entries.iter().filter_map(|entry| match entry {
            Entry::Wished { contact } => Some(*contact),
            _ => None,
        });
        wished.collect()
    }
}

/// An invitation as it should be shown.
fn line(cup: &Cup, thanked: &BTreeSet<ItemId>) -> Said<Line> {
    let is_thanked = cup.thanks.is_some_and(|item| thanked.contains(&item));
    let line = Line {
        id: cup.id,
        contact: (!cup.erased).then_some(cup.contact),
        state: if is_thanked { CoffeeState::Thanked } else { cup.state() },
        planned: cup.planned(),
        meeting: cup.meeting,
        unanswered: cup.unanswered,
        thanks: cup.thanks,
        moves: cup.moves.iter().map(|(state, when, _)| (*state, when.at_ms)).collect(),
    };
    Said::new(line, cup.moves.iter().map(|(.., place)| *place))
}

fn shown(coffee: Coffee) -> Line {
    let Coffee { id, contact, state, planned, meeting, unanswered, thanks, moves, .. } = coffee;
    let moves = moves.into_iter().filter(|step| step.state != CoffeeState::Thanked);
    let moves = moves.map(|step| (step.state, step.at.at_ms)).collect();
    Line { id, contact, state, planned, meeting, unanswered, thanks, moves }
}

/// Returns what there was to show.
pub fn are_explained(year: &Year) -> BTreeSet<&'static str> {
    let mut seen = BTreeSet::new();
    let (room, account) = (year.night.companion.coffees(), &year.account);
    let cups = account.coffees();
    let done = account.owed().into_iter().filter(|owed| owed.done.is_some());
    let done: BTreeSet<ItemId> = done.map(|owed| owed.item).collect();
    let said = cups.iter().map(|cup| line(cup, &done)).collect();
    let found = whole(|page| room.list(None, page)).into_iter().map(shown).collect();
    account.explains("coffees", found, said, |line: &Line| line.contact);
    let known = account.known();
    for cup in cups.iter().filter(|cup| !cup.erased && cup.is_under_way()) {
        let prepared = room.get(cup.id).unwrap();
        let acts = || account.of(Some(cup.contact));
        let answered = cup.state() == CoffeeState::Accepted;
        let lacks = if answered { Vec::new() } else { account.lacks(cup, &known[&cup.contact]) };
        assert_eq!(prepared.findings, lacks, "{cup:?}\n{}", acts());
        seen.extend((!prepared.findings.is_empty()).then_some("homework to do"));
        let asks = cup.homework == Homework::ForAdvice;
        assert_eq!(prepared.gate.is_some(), asks, "{cup:?}\n{}", acts());
    }
    for cup in cups.iter().filter(|cup| !cup.erased && cup.state() == CoffeeState::Declined) {
        let next = room.next(cup.id).unwrap();
        let shown: Vec<_> = next.into_iter().map(|candidate| (candidate.contact, candidate.reasons)).collect();
        seen.extend((!shown.is_empty()).then_some("a candidate"));
        assert_eq!(shown, account.next(cup, &cups, &known), "who is next after {cup:?}");
    }
    seen
}

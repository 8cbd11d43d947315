//! Introductions, told from the list of acts: how each stands and what speaks against it, and which pairs are proposed.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use twopocket_core::introduction::{
    Introduction, IntroductionCaution, IntroductionState, IntroductionSuggestion, Party,
};
use twopocket_core::need::NeedKind;
use twopocket_core::{ContactId, IntroductionId};

use crate::account::{Account, Said};
use crate::entry::{Entry, From, When};
use crate::life::Year;
use crate::touches::Known;
use crate::whole;

/// An introduction as the acts left it.
#[derive(Clone, Debug)]
pub struct Walked {
    pub id: IntroductionId,
    pub a: ContactId,
    pub b: ContactId,
    /// The states it came to, when, and by which act.
    pub steps: Vec<(IntroductionState, When, usize)>,
    pub led: Option<bool>,
    withdrawn: bool,
}

impl Walked {
    pub fn state(&self) -> IntroductionState {
        if self.withdrawn { IntroductionState::Withdrawn } else { self.steps.last().unwrap().0 }
    }

    pub fn is_under_way(&self) -> bool {
        use IntroductionState::{AskedA, AskedB, Proposed};
        matches!(self.state(), Proposed | AskedA | AskedB)
    }

    /// When the two were introduced.
    pub fn introduced(&self) -> Option<When> {
        self.steps.iter().find(|(state, ..)| *state == IntroductionState::Introduced).map(|(_, when, _)| *when)
    }

    /// From when to ask what came of it.
    pub fn hear_from(&self) -> Option<NaiveDate> {
        self.introduced().map(|when| when.of + Days::new(14))
    }

    fn begun(&self) -> NaiveDate {
        self.steps[0].1.of
    }

    /// One that ended with a *no* is none of the few of a year.
    fn counts(&self) -> bool {
        use IntroductionState::{DeclinedA, DeclinedB, Withdrawn};
        !matches!(self.state(), DeclinedA | DeclinedB | Withdrawn)
    }
}

/// An introduction as the room shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    id: IntroductionId,
    state: IntroductionState,
    people: [Option<ContactId>; 2],
    steps: Vec<(IntroductionState, i64)>,
    hear_from: Option<NaiveDate>,
    led: Option<bool>,
    why: Option<(String, String)>,
    cautions: Vec<IntroductionCaution>,
}

/// The days of real contact with somebody, what is known of them, and their firm.
struct Acquainted {
    days: BTreeSet<NaiveDate>,
    known: Known,
    firm: usize,
}

impl Account {
    pub fn introductions(&self) -> Vec<Walked> {
        let mut found: Vec<Walked> = Vec::new();
        for (place, when, entry) in self.dated() {
            let of = |id: &IntroductionId| found.iter().position(|walked| walked.id == *id).unwrap();
            match entry {
                Entry::Began { introduction: id, a, b } => {
                    let steps = vec![(IntroductionState::Proposed, when, place)];
                    found.push(Walked { id: *id, a: *a, b: *b, steps, led: None, withdrawn: false });
                }
                Entry::Came { introduction, to, led } => {
                    let place_of = of(introduction);
                    found[place_of].steps.push((*to, when, place));
                    found[place_of].led = *led;
                }
                Entry::TakenBack { introduction } => {
                    let place_of = of(introduction);
                    found[place_of].steps.pop();
                }
                Entry::Erased { contact } => {
                    for walked in found.iter_mut().filter(|walked| [walked.a, walked.b].contains(contact)) {
                        walked.withdrawn |= walked.is_under_way();
                    }
                }
                _ => {}
            }
        }
        found
    }

    /// On how many days there was real contact with everybody, with what is known of them.
    #[allow(clippy::match_same_arms, reason = "an arm for each kind of contact")]
    fn acquainted(&self) -> BTreeMap<ContactId, Acquainted> {
        let mut days: BTreeMap<ContactId, BTreeSet<NaiveDate>> = BTreeMap::new();
        let taken_back = self.untouched();
        for (_, when, entry) in self.dated().filter(|(place, ..)| !taken_back.contains(place)) {
            let day = match entry {
                Entry::Met { event, .. } | Entry::Unsorted { event, .. } => self.night_of(*event),
                Entry::Act { from: From::Introduction, .. } | Entry::Received { coffee: Some(_), .. } => continue,
                Entry::Act { event: Some(event), from: From::Itself(_), .. } => self.night_of(*event),
                Entry::Received { event: Some(event), .. } => self.night_of(*event),
                Entry::Act { .. } | Entry::Received { .. } | Entry::FollowedUp { .. } | Entry::Touched { .. } => {
                    when.of
                }
                _ => continue,
            };
            days.entry(entry.contact().unwrap()).or_default().insert(day);
        }
        let mut known = self.known();
        let with = |(contact, days): (ContactId, BTreeSet<NaiveDate>)| {
            let known = known.remove(&contact)?;
            Some((contact, Acquainted { days, known, firm: self.firms[&contact] }))
        };
        days.into_iter().filter_map(with).collect()
    }

    /// What the one offers and the other needs, of what may be told.
    fn meets(a: &Known, b: &Known) -> Option<&'static str> {
        let needs = |what: &&str| b.told.contains(&(NeedKind::Need, *what));
        a.told.iter().filter(|(kind, _)| *kind == NeedKind::Offer).map(|(_, what)| *what).find(|what| needs(what))
    }

    /// Two people in the order in which they are asked: who alone offers what the other needs, first.
    pub fn in_order(&self, one: ContactId, other: ContactId) -> [ContactId; 2] {
        let known = self.known();
        let meets = |a, b| Self::meets(&known[a], &known[b]).is_some();
        if meets(&other, &one) && !meets(&one, &other) { [other, one] } else { [one, other] }
    }

    /// The day from which there is room for another introduction this year.
    fn room_from(&self, today: NaiveDate) -> Option<NaiveDate> {
        let counting = self.introductions().into_iter().filter(Walked::counts);
        let mut begun: Vec<NaiveDate> =
            counting.map(|walked| walked.begun()).filter(|day| (today - *day).num_days() < 365).collect();
        begun.sort_unstable();
        (begun.len() >= 6).then(|| begun[begun.len() - 6] + Days::new(365))
    }

    /// What speaks against an introduction that is under way.
    fn cautions(&self, walked: &Walked, with: &BTreeMap<ContactId, Acquainted>) -> Vec<IntroductionCaution> {
        let [a, b] = [&with[&walked.a], &with[&walked.b]];
        let mut cautions = against(a, b);
        let all = self.introductions();
        let of_pair = |other: &&Walked| BTreeSet::from([other.a, other.b]) == BTreeSet::from([walked.a, walked.b]);
        if all.iter().filter(of_pair).count() > 1 {
            cautions.push(IntroductionCaution::Before);
        }
        let begun: Vec<NaiveDate> = all.iter().filter(|other| other.counts()).map(Walked::begun).collect();
        let latest = begun.iter().max().copied().unwrap_or_default();
        let begun = begun.iter().filter(|day| (latest - **day).num_days() < 365).count();
        if begun > 6 {
            cautions.push(IntroductionCaution::ManyThisYear { begun: u32::try_from(begun).unwrap() });
        }
        if Self::meets(&a.known, &b.known).is_none() {
            cautions.push(IntroductionCaution::NothingMeets);
        }
        cautions
    }

    fn line(&self, walked: &Walked, with: &BTreeMap<ContactId, Acquainted>) -> Said<Line> {
        let people = [walked.a, walked.b].map(|contact| with.contains_key(&contact).then_some(contact));
        let why = match people {
            [Some(a), Some(b)] => Self::meets(&with[&a].known, &with[&b].known),
            _ => None,
        };
        let cautions = if walked.is_under_way() { self.cautions(walked, with) } else { Vec::new() };
        let line = Line {
            id: walked.id,
            state: walked.state(),
            people,
            steps: walked.steps.iter().map(|(state, when, _)| (*state, when.at_ms)).collect(),
            hear_from: walked.hear_from(),
            led: walked.led,
            why: why.map(|what| (what.to_owned(), what.to_owned())),
            cautions,
        };
        Said::new(line, walked.steps.iter().map(|(.., place)| *place))
    }

    /// Pairs of people known well, of whom one can cover the other's need, the best first.
    fn pairs(&self, with: &BTreeMap<ContactId, Acquainted>) -> Vec<([ContactId; 2], &'static str)> {
        let before: Vec<BTreeSet<ContactId>> =
            self.introductions().iter().map(|walked| BTreeSet::from([walked.a, walked.b])).collect();
        let mut people: Vec<ContactId> = with.keys().copied().filter(|who| !with[who].known.set_aside).collect();
        people.sort_by_key(|who| self.nth(*who));
        let mut found = Vec::new();
        for (place, one) in people.iter().enumerate() {
            for other in
                people.iter().skip(place + 1).filter(|other| !before.contains(&BTreeSet::from([*one, **other])))
            {
                let meets = |a, b| Self::meets(&with[a].known, &with[b].known).map(|what| ([*a, *b], what));
                let Some(pair) = meets(one, other).or_else(|| meets(other, one)) else { continue };
                let [a, b] = pair.0.map(|who| &with[&who]);
                if against(a, b).is_empty() {
                    let chemistry = [a, b].map(|who| who.known.chemistry.unwrap_or(3)).iter().sum::<u8>();
                    let days = a.days.len().min(b.days.len());
                    found.push(((Reverse(chemistry), Reverse(days), place, self.nth(*other)), pair));
                }
            }
        }
        found.sort_by_key(|(rank, _)| *rank);
        found.into_iter().map(|(_, pair)| pair).collect()
    }
}

/// What speaks against introducing two people: not known well, low chemistry, one firm.
fn against(a: &Acquainted, b: &Acquainted) -> Vec<IntroductionCaution> {
    let mut cautions = Vec::new();
    for (party, who) in [(Party::A, a), (Party::B, b)] {
        let days = u32::try_from(who.days.len()).unwrap();
        cautions.extend((days < 2).then_some(IntroductionCaution::NotKnownWell { party, days }));
        let low = who.known.chemistry.is_some_and(|said| said <= 2);
        cautions.extend(low.then_some(IntroductionCaution::LowChemistry { party }));
    }
    cautions.extend((a.firm == b.firm).then_some(IntroductionCaution::SameOrganisation));
    cautions
}

fn shown(introduction: Introduction) -> Line {
    let Introduction { id, state, a, b, why, steps, hear_from, led_somewhere, cautions, .. } = introduction;
    Line {
        id,
        state,
        people: [a.contact, b.contact],
        steps: steps.into_iter().map(|step| (step.state, step.at.at_ms)).collect(),
        hear_from,
        led: led_somewhere,
        why: why.map(|why| (why.offer, why.need)),
        cautions,
    }
}

/// Returns what there was to show.
pub fn are_explained(year: &Year) -> BTreeSet<&'static str> {
    let (room, account) = (year.night.companion.introductions(), &year.account);
    let with = account.acquainted();
    let walked = account.introductions();
    let said: Vec<Said<Line>> = walked.iter().map(|walked| account.line(walked, &with)).collect();
    let found: Vec<Line> = whole(|page| room.list(None, page)).into_iter().map(shown).collect();
    let against = found.iter().any(|line| !line.cautions.is_empty());
    account.explains("introductions", found, said.clone(), |line| line.people[0].or(line.people[1]));
    let to_hear: Vec<Line> = room.to_hear().unwrap().into_iter().map(shown).collect();
    let hear = !to_hear.is_empty();
    let day = account.now.of;
    let due = said.into_iter().filter(|said| {
        said.line.state == IntroductionState::Introduced && said.line.hear_from.is_some_and(|from| from <= day)
    });
    account.explains("to hear", to_hear, due.collect(), |line| line.people[0]);
    let shown = whole(|page| room.suggestions(page)).into_iter().map(|suggestion| {
        let IntroductionSuggestion { a, b, why, wait_until } = suggestion;
        let days = [&a, &b].map(|who| (who.days as usize, who.last));
        ([a.contact, b.contact], why.offer, days, wait_until)
    });
    let wait_until = account.room_from(day);
    let said = account.pairs(&with).into_iter().map(|(pair, what)| {
        let days = pair.map(|who| (with[&who].days.len(), with[&who].days.last().copied()));
        (pair, what.to_owned(), days, wait_until)
    });
    let (shown, said): (Vec<_>, Vec<_>) = (shown.collect(), said.collect());
    let differs = shown.iter().zip(&said).find(|(shown, said)| shown != said);
    let acts = differs.map(|((shown, ..), (said, ..))| {
        let all = shown.iter().chain(said).map(|who| format!("{who}:\n{}", account.of(Some(*who))));
        format!("first {shown:?} beside {said:?}\n{}", all.collect::<String>())
    });
    assert!(shown == said, "pairs: {} shown, {} said\n{}", shown.len(), said.len(), acts.unwrap_or_default());
    let seen = [
        (against, "something against it"),
        (hear, "something to hear"),
        (wait_until.is_some(), "no room"),
        (!said.is_empty(), "a pair"),
    ];
    seen.into_iter().filter(|(is, _)| *is).map(|(_, what)| what).collect()
}

//! The eight figures of the quotient, told from the list of acts: each act that counts is a line.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use twopocket_core::circle::{Began, Group};
use twopocket_core::effort::EffortKind;
use twopocket_core::introduction::IntroductionState;
use twopocket_core::review::{Evidence, MeasureKind, Quotient};
use twopocket_core::{ContactId, EventId, PromiseId};

use crate::account::{Account, Said, last_day};
use crate::entry::{End, Entry, From, When};
use crate::life::Year;
use crate::touches::exchanges;
use crate::whole;

/// One act that a figure rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    on: NaiveDate,
    good: bool,
    weight: u32,
    kind: Option<EffortKind>,
    contact: Option<ContactId>,
    event: Option<EventId>,
    what: Option<String>,
}

type Line = Said<Act>;

impl Account {
    /// What a figure rests on until today.
    pub fn acts_for(&self, kind: MeasureKind, today: NaiveDate) -> Vec<Line> {
        let mut lines = match kind {
            MeasureKind::FollowUps => self.letters(today),
            MeasureKind::Promises => self.promises(today),
            MeasureKind::GiveAndGet => self.given_and_received(),
            MeasureKind::Split => self.efforts(),
            MeasureKind::Introductions => self.heard(),
            MeasureKind::Circle => self.cadences(today),
            MeasureKind::Purpose => self.purposes(),
            MeasureKind::Initiative => self.begun(),
        };
        let erased = self.erased();
        for Said { line, .. } in &mut lines {
            if line.contact.is_some_and(|contact| erased.contains(&contact)) {
                (line.contact, line.what) = (None, None);
            }
        }
        lines
    }

    /// Letters that were written, in time or not, and those whose last day has passed, unless nobody is left to write to.
    fn letters(&self, today: NaiveDate) -> Vec<Line> {
        let mut open: BTreeMap<(ContactId, EventId), usize> = BTreeMap::new();
        let mut lines = Vec::new();
        for (place, when, entry) in self.dated() {
            match entry {
                Entry::Met { contact, event, .. } => drop(open.insert((*contact, *event), place)),
                Entry::FollowedUp { contact, event } => {
                    let met = open.remove(&(*contact, *event)).unwrap();
                    let good = when.on <= last_day(self.night_of(*event));
                    let event = Some(*event);
                    lines.push(Said::new(Act { event, ..act(when.on, good, Some(*contact)) }, [met, place]));
                }
                Entry::Erased { contact } => open.retain(|(who, _), _| who != contact),
                _ => {}
            }
        }
        let late = open.into_iter().map(|((contact, event), met)| {
            let on = last_day(self.night_of(event));
            Said::new(Act { event: Some(event), ..act(on, false, Some(contact)) }, [met])
        });
        lines.extend(late.filter(|late| late.line.on < today));
        lines
    }

    /// Promises kept and broken, and those whose day has passed.
    fn promises(&self, today: NaiveDate) -> Vec<Line> {
        let mut open: BTreeMap<PromiseId, (usize, ContactId, Option<NaiveDate>)> = BTreeMap::new();
        let mut lines = Vec::new();
        let promised = Some("promised".to_owned());
        for (place, when, entry) in self.dated() {
            match entry {
                Entry::Promised { promise, contact, due, .. } => drop(open.insert(*promise, (place, *contact, *due))),
                Entry::Settled { contact, promise, end } => {
                    let (made, ..) = open.remove(promise).unwrap();
                    let line = Act { what: promised.clone(), ..act(when.on, *end == End::Kept, Some(*contact)) };
                    lines.extend((*end != End::Released).then(|| Said::new(line, [made, place])));
                }
                Entry::Erased { contact } => open.retain(|_, (_, who, _)| who != contact),
                _ => {}
            }
        }
        for (made, contact, due) in open.into_values() {
            if let Some(due) = due.filter(|due| *due < today) {
                lines.push(Said::new(Act { what: promised.clone(), ..act(due, false, Some(contact)) }, [made]));
            }
        }
        lines
    }

    fn given_and_received(&self) -> Vec<Line> {
        let of_no_help = self.of_no_help();
        let received = |place, entry: &Entry| match entry {
            Entry::Received { contact, what, minutes, when, .. } => {
                let line = Act { what: Some(what.clone()), ..act(when.on, false, Some(*contact)) };
                Some(Said::new(Act { weight: minutes.unwrap_or(15), ..line }, [place]))
            }
            _ => None,
        };
        let mut lines = self.efforts();
        lines.retain(|said| said.line.kind == Some(EffortKind::Give) && !of_no_help.contains(&said.why[0]));
        for said in &mut lines {
            said.line.kind = None;
        }
        lines.extend(self.dated().filter_map(|(place, _, entry)| received(place, entry)));
        lines
    }

    pub fn efforts(&self) -> Vec<Line> {
        let effort = |(place, _, entry): (usize, When, &Entry)| match entry {
            Entry::Act { kind, contact, what, minutes, when, from, .. } => {
                let promised = matches!(from, From::Promise(..)).then(|| "promised".to_owned());
                let line = act(when.on, *kind == EffortKind::Give, Some(*contact));
                let (weight, kind, what) = (minutes.unwrap_or(15), Some(*kind), what.clone().or(promised));
                Some(Said::new(Act { weight, kind, what, ..line }, [place]))
            }
            _ => None,
        };
        self.dated().filter_map(effort).collect()
    }

    /// Introductions of which it is known whether they led somewhere.
    fn heard(&self) -> Vec<Line> {
        let erased = self.erased();
        let mut lines = Vec::new();
        for introduction in self.introductions() {
            let [a, b] = [introduction.a, introduction.b];
            if let (IntroductionState::HeardBack, Some(led)) = (introduction.state(), introduction.led) {
                let (_, when, _) = *introduction.steps.last().unwrap();
                let what = (!erased.contains(&a) && !erased.contains(&b)).then(|| "came of it".to_owned());
                let steps = introduction.steps.iter().map(|(.., place)| *place);
                lines.push(Said::new(Act { what, ..act(when.on, led, Some(a)) }, steps));
            }
        }
        lines
    }

    /// How the members of the inner circle were heard from: each contact ends a cadence and begins another, and each
    /// cadence that ended without one was missed.
    fn cadences(&self, today: NaiveDate) -> Vec<Line> {
        let mut lines = Vec::new();
        let touches = self.touches();
        for member in self.members().into_iter().filter(|member| member.group == Group::Inner) {
            let with = touches.get(&member.contact).cloned().unwrap_or_default();
            let every = Days::new(u64::from(member.every));
            let mut from = member.since;
            while from + every < today || with.iter().any(|touch| from < touch.day && touch.day <= from + every) {
                let until = from + every;
                let within = with.iter().filter(|touch| from < touch.day && touch.day <= until);
                let latest = within.max_by_key(|touch| touch.day);
                let why = latest.map(|touch| touch.place).into_iter().chain([member.place]);
                from = latest.map_or(until, |touch| touch.day);
                lines.push(Said::new(act(from, latest.is_some(), Some(member.contact)), why));
            }
        }
        lines
    }

    fn purposes(&self) -> Vec<Line> {
        let night = |(event, night): (&EventId, &crate::account::Lived)| {
            let purpose = night.purpose.or_else(|| night.arena.and_then(|arena| self.purpose(arena)));
            let line = act(night.of, purpose.is_some(), None);
            Said::new(Act { event: Some(*event), what: Some(format!("Night of {}", night.of)), ..line }, [night.place])
        };
        self.nights.iter().map(night).collect()
    }

    fn begun(&self) -> Vec<Line> {
        let with = self.touches();
        let begun = |(contact, touches)| {
            let line = move |(place, day, began)| Said::new(act(day, began == Began::Me, Some(contact)), [place]);
            exchanges(touches).into_iter().map(line)
        };
        with.iter().flat_map(|(contact, touches)| begun((*contact, touches))).collect()
    }

    /// A figure of the days from and until, in tenths of a percent.
    fn figure(kind: MeasureKind, lines: &[Line], (from, until): (NaiveDate, NaiveDate)) -> Option<u32> {
        let acts: Vec<&Act> =
            lines.iter().map(|said| &said.line).filter(|act| from <= act.on && act.on <= until).collect();
        let sum = |good| acts.iter().filter(|act| act.good == good).map(|act| act.weight).sum::<u32>();
        let (good, bad) = (sum(true), sum(false));
        if good + bad == 0 {
            return None;
        }
        Some(match kind {
            MeasureKind::Split => 1000 - off_the_split(&acts),
            MeasureKind::GiveAndGet => (1000 * good / good.max(bad)).min(1000),
            MeasureKind::Initiative => (2 * (1000 * good / (good + bad))).min(1000),
            _ => 1000 * good / (good + bad),
        })
    }
}

/// By how much Ask is above a tenth, or Give below seven, whichever is more: in tenths of a percent of all minutes, and what
/// is begun of one counts.
fn off_the_split(acts: &[&Act]) -> u32 {
    let minutes = |kind| acts.iter().filter(|act| act.kind == Some(kind)).map(|act| act.weight).sum::<u32>();
    let (give, ask) = (minutes(EffortKind::Give), minutes(EffortKind::Ask));
    let all = give + minutes(EffortKind::Share) + ask;
    let off = (10 * ask).saturating_sub(all).max((7 * all).saturating_sub(10 * give));
    (100 * off).div_ceil(all)
}

fn act(on: NaiveDate, good: bool, contact: Option<ContactId>) -> Act {
    Act { on, good, weight: 1, kind: None, contact, event: None, what: None }
}

fn shown(evidence: Evidence) -> Act {
    let Evidence { on, good, weight, kind, contact, event, what, .. } = evidence;
    Act { on, good, weight, kind, contact, event, what }
}

/// Each figure, and line by line what it rests on, today and in the quarters before.
pub fn is_explained(year: &Year) {
    let (review, account, today) = (year.night.companion.review(), &year.account, year.today());
    let mut all = BTreeMap::new();
    for kind in MeasureKind::ALL {
        let acts = whole(|page| review.acts(*kind, Some(365), page));
        assert!(acts.is_sorted_by_key(|act| std::cmp::Reverse(act.on)), "{kind:?}: the latest first");
        let said = account.acts_for(*kind, today);
        let since = today - Days::new(364);
        let lately = said.iter().filter(|said| since <= said.line.on && said.line.on <= today).cloned().collect();
        account.explains(kind.word(), acts.into_iter().map(shown).collect(), lately, |act| act.contact);
        all.insert(*kind, said);
    }
    let quarters = review.history(360, 4).unwrap();
    for quotient in quarters.iter().chain([&review.quotient(None).unwrap(), &review.quotient(Some(30)).unwrap()]) {
        quotient_is_explained(account, quotient, &all);
    }
}

fn quotient_is_explained(account: &Account, quotient: &Quotient, all: &BTreeMap<MeasureKind, Vec<Line>>) {
    let days = Days::new(u64::try_from((quotient.until - quotient.from).num_days()).unwrap() + 1);
    let (now, before) = ((quotient.from, quotient.until), (quotient.from - days, quotient.until - days));
    let mut figures = [Vec::new(), Vec::new()];
    for measure in &quotient.measures {
        let lines = &all[&measure.kind];
        let within: Vec<&Line> = lines.iter().filter(|said| now.0 <= said.line.on && said.line.on <= now.1).collect();
        let good = within.iter().filter(|said| said.line.good).count();
        let of = |span| Account::figure(measure.kind, lines, span);
        let (found, said) = (
            (measure.tenths, measure.before, measure.good as usize, measure.of as usize),
            (of(now), of(before), good, within.len()),
        );
        let why: Vec<usize> = within.iter().flat_map(|said| said.why.clone()).collect();
        assert_eq!(found, said, "{:?} from {} until {}:\n{}", measure.kind, now.0, now.1, account.told(&why));
        figures[0].extend(said.0.map(|tenths| (tenths, measure.kind)));
        figures[1].extend(said.1.map(|tenths| (tenths, measure.kind)));
    }
    let [mean, mean_before] = figures.each_ref().map(|known| {
        let sum: u32 = known.iter().map(|(tenths, _)| tenths).sum();
        (known.len() >= 3).then(|| sum / u32::try_from(known.len()).unwrap())
    });
    assert_eq!((quotient.tenths, quotient.before), (mean, mean_before), "the mean of {figures:?}");
    let lowest = figures[0].iter().min().filter(|(tenths, _)| *tenths < 950).map(|(_, kind)| *kind);
    assert_eq!(quotient.next, lowest, "the lowest of {:?}", figures[0]);
}

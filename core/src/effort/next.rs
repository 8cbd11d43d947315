//! The act that comes next, trust first: Give, then Share, then an Ask where the relation carries it.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::gate::{self, GateReason, Relation};
use super::rules::{self, Finding, Split};
use super::store::{self, Somebody, Within};
use super::{Effort, EffortKind, Scope, facts, within};
use crate::clock::Moment;
use crate::error::Result;
use crate::id::ContactId;
use crate::need;
use crate::need::store::Known;

/// Why an act comes next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum NextReason {
    /// Nothing is logged yet: it begins with giving.
    NothingLogged,
    /// More than a tenth of the effort was asking.
    AskAboveTen,
    /// Less than seven tenths of the effort was giving.
    GiveBelowSeventy {
        /// Minutes of Give that close the gap.
        minutes: u64,
    },
    /// Less than a fifth of the effort was letting others know the user.
    ShareBelowTwenty,
    /// They were given nothing yet.
    NoGiveYet,
    /// They were given something, and don't know the user yet.
    NotSharedYet,
    /// So much is missing before the next Ask.
    BeforeAnAsk {
        /// Gives that are missing.
        gives: u32,
        /// Shares that are missing.
        shares: u32,
    },
    /// Enough was done for them, but an Ask is not carried all the same.
    NotYet {
        /// Why not.
        missing: GateReason,
    },
    /// The relation carries an Ask: it may be, and need not.
    Carried,
    /// All is as it should be, and giving goes on.
    KeepGiving,
}

/// The act that comes next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextAct {
    /// Which of the three.
    pub kind: EffortKind,
    /// For whom, where there is somebody.
    pub contact: Option<ContactId>,
    /// The name they show.
    pub name: Option<String>,
    /// For a Give: what the user offers that meets a need of theirs.
    pub offer: Option<String>,
    /// That need.
    pub need: Option<String>,
    /// Why: what the split says, then what the relation says.
    pub reasons: Vec<NextReason>,
    /// A Give of an earlier day of which nobody knows whether it helped: to be asked.
    pub outcome: Option<Effort>,
}

pub(super) fn act(sql: &Connection, within: &Within, now: &Moment) -> Result<NextAct> {
    let own = need::store::own(sql)?;
    let people = candidates(sql, within, &own, now)?;
    let outcome = store::unknown_outcome(sql, within, now.date())?;
    let (kind, reasons, person) = match within {
        Within::Contact(contact) => with_one(sql, *contact, now)?,
        _ => over_many(&rules::split(&store::weights(sql, within)?), &people),
    };
    let person = person.and_then(|person| people.into_iter().nth(person));
    let exchange = person.as_ref().filter(|_| kind == EffortKind::Give).and_then(|person| person.exchange.clone());
    let (offer, need) = exchange.unzip();
    let (contact, name) = match (person, within) {
        (Some(person), _) => (Some(person.who.id), person.who.name),
        (None, Within::Contact(contact)) => store::person(sql, *contact)?,
        (None, _) => (None, None),
    };
    Ok(NextAct { kind, contact, name, offer, need, reasons, outcome })
}

/// Somebody for whom the next act could be.
struct Candidate {
    who: Somebody,
    relation: Relation,
    next: EffortKind,
    exchange: Option<(String, String)>,
}

fn candidates(sql: &Connection, within: &Within, own: &[Known], now: &Moment) -> Result<Vec<Candidate>> {
    let candidate = |who: Somebody| {
        let relation = facts::relation(sql, who.row, now, None)?;
        let exchange = facts::exchange(own, &facts::theirs(sql, who.row)?);
        Ok(Candidate { next: gate::next(&relation, now.at_ms), who, relation, exchange })
    };
    store::people(sql, within)?.into_iter().map(candidate).collect()
}

/// What comes next, why, and for which of the candidates.
type Next = (EffortKind, Vec<NextReason>, Option<usize>);

/// With one person. Ten is a ceiling over all relations: one that carries an Ask waits while too much was asked.
fn with_one(sql: &Connection, contact: i64, now: &Moment) -> Result<Next> {
    let relation = facts::relation(sql, contact, now, None)?;
    let kind = gate::next(&relation, now.at_ms);
    if kind == EffortKind::Ask {
        let lately = within(sql, Scope::default(), now)?;
        if !rules::has_room_for_an_ask(&rules::split(&store::weights(sql, &lately)?)) {
            return Ok((EffortKind::Give, vec![NextReason::AskAboveTen], Some(0)));
        }
    }
    Ok((kind, vec![of_relation(&relation, now.at_ms)], Some(0)))
}

fn of_relation(relation: &Relation, now_ms: i64) -> NextReason {
    match gate::trust(relation) {
        gate::Trust::None => NextReason::NoGiveYet,
        gate::Trust::Given => NextReason::NotSharedYet,
        gate::Trust::Known => {
            NextReason::BeforeAnAsk { gives: gate::gives_missing(relation), shares: gate::shares_missing(relation) }
        }
        gate::Trust::Enough => match gate::of_relation(relation, now_ms).into_iter().next() {
            Some(missing) => NextReason::NotYet { missing },
            None => NextReason::Carried,
        },
    }
}

/// Over a scope: fault and gap first, which both ask for giving; then who got something and doesn't know the user; then
/// an Ask where there is room for one and somebody who carries it.
fn over_many(split: &Split, people: &[Candidate]) -> Next {
    let wanting = |kind: EffortKind| people.iter().position(|person| person.next == kind);
    let give = |reason: NextReason| {
        let receiver = receiver(people);
        let of_person = receiver.and_then(|place| people.get(place)).filter(|person| person.relation.gives == 0);
        let reasons = [Some(reason), of_person.map(|_| NextReason::NoGiveYet)].into_iter().flatten().collect();
        (EffortKind::Give, reasons, receiver)
    };
    let below = |kind: EffortKind| split.part(kind).is_some_and(|part| part.off < 0);
    if let Some(finding) = split.findings.first() {
        return give(match finding {
            Finding::NothingLogged => NextReason::NothingLogged,
            Finding::AskAboveTen { .. } => NextReason::AskAboveTen,
            Finding::GiveBelowSeventy { minutes, .. } => NextReason::GiveBelowSeventy { minutes: *minutes },
        });
    }
    if below(EffortKind::Share)
        && let Some(person) = wanting(EffortKind::Share)
    {
        let reasons = vec![NextReason::ShareBelowTwenty, NextReason::NotSharedYet];
        return (EffortKind::Share, reasons, Some(person));
    }
    if rules::has_room_for_an_ask(split)
        && let Some(person) = wanting(EffortKind::Ask)
    {
        return (EffortKind::Ask, vec![NextReason::Carried], Some(person));
    }
    give(NextReason::KeepGiving)
}

/// Who a Give is for: somebody with a need that the user can meet, else somebody who was given nothing yet, else whoever
/// was seen last.
fn receiver(people: &[Candidate]) -> Option<usize> {
    let with_need = people.iter().position(|person| person.exchange.is_some());
    let without_give = || people.iter().position(|person| person.relation.gives == 0);
    with_need.or_else(without_give).or(if people.is_empty() { None } else { Some(0) })
}

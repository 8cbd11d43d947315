//! What is known when it is asked whether a relation carries an Ask.

use std::collections::BTreeSet;

use rusqlite::{Connection, params};

use super::gate::{self, Asked, Gate, Relation};
use super::{EffortKind, Logged, store};
use crate::clock::Moment;
use crate::error::Result;
use crate::need::rules::Here;
use crate::need::store::Known;
use crate::opener::rules as matching;
use crate::reader::message::{self, Label};
use crate::store::all;
use crate::{contact, event, need};

/// An Ask that is thought of, or was logged.
pub(super) struct Question<'a> {
    /// Row of the person.
    pub(super) contact: i64,
    /// What is asked.
    pub(super) text: &'a str,
    /// Row of the night on which it is asked.
    pub(super) event: Option<i64>,
    /// Row of the Ask, if it is logged: what came after it does not count.
    pub(super) before: Option<i64>,
    /// When.
    pub(super) at: Moment,
}

/// An effort with what speaks against it.
pub(crate) fn logged(sql: &Connection, row: i64) -> Result<Logged> {
    let effort = store::effort(sql, row)?;
    let gate = match effort.contact {
        Some(contact) if effort.kind == EffortKind::Ask => {
            let event = effort.event.map(|event| event::store::row_id(sql, event)).transpose()?;
            let contact = contact::store::resolve(sql, contact)?;
            let text = effort.what.as_deref().unwrap_or_default();
            Some(gate(sql, &Question { contact, text, event, before: Some(row), at: effort.at.clone() })?)
        }
        _ => None,
    };
    Ok(Logged { effort, gate })
}

pub(super) fn gate(sql: &Connection, question: &Question) -> Result<Gate> {
    let relation = relation(sql, question.contact, &question.at, question.before)?;
    let theirs = theirs(sql, question.contact)?;
    let says = message::read(question.text, None);
    let asked = Asked {
        for_job: message::asks_for_job(question.text, None),
        sells: says.has(Label::Sells),
        others: asked_the_same(sql, question)?,
        interest: matching::told_interest(&theirs, None),
        exchange: exchange(&need::store::own(sql)?, &theirs),
    };
    Ok(gate::gate(&relation, &asked, question.at.at_ms))
}

/// What is known of a relation at a moment, and of efforts before one.
pub(super) fn relation(sql: &Connection, contact: i64, at: &Moment, before: Option<i64>) -> Result<Relation> {
    let until = params![contact, at.at_ms, before];
    let contacts = all(sql, include_str!("contacts.sql"), until, |row| {
        Ok((row.get::<_, i64>("at_ms")?, row.get::<_, bool>("in_person")?))
    })?;
    let mut relation = Relation {
        met_ms: contacts.iter().find(|(_, in_person)| *in_person).map(|(at_ms, _)| *at_ms),
        contacts_ms: contacts.into_iter().map(|(at_ms, _)| at_ms).collect(),
        ..Relation::default()
    };
    for (kind, acts) in all(sql, include_str!("acts_with.sql"), until, |row| Ok((row.get(0)?, row.get(1)?)))? {
        match kind {
            EffortKind::Give => relation.gives = acts,
            EffortKind::Share => relation.shares = acts,
            EffortKind::Ask => relation.asks = acts,
        }
    }
    Ok(relation)
}

/// How many others were asked the same, on that night or lately.
fn asked_the_same(sql: &Connection, question: &Question) -> Result<u32> {
    let Question { contact, event, before, at, .. } = question;
    let since = at.plus(-gate::ASKED_LATELY).at_ms;
    let asks = all(sql, include_str!("other_asks.sql"), params![contact, event, since, at.at_ms, before], |row| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?))
    })?;
    let same = asks.into_iter().filter(|(_, what)| need::rules::same_matter(question.text, what));
    let others: BTreeSet<i64> = same.map(|(other, _)| other).collect();
    Ok(u32::try_from(others.len()).unwrap_or(u32::MAX))
}

/// What they said of themselves and may be spoken of anywhere.
pub(super) fn theirs(sql: &Connection, contact: i64) -> Result<Vec<Known>> {
    need::store::known(sql, contact, &Here::default())
}

/// What the user offers and they need.
pub(super) fn exchange(own: &[Known], theirs: &[Known]) -> Option<(String, String)> {
    matching::exchange(own, theirs).map(|exchange| (exchange.offer, exchange.need))
}

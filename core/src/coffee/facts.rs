//! What is known when an invitation is judged: of the person, of the user, and of the relation.

use rusqlite::Connection;

use super::homework::{self, Done, HomeworkFinding};
use super::{CheckedText, Coffee, CoffeeCheck, Prepared, rules, store};
use crate::check;
use crate::clock::Moment;
use crate::contact;
use crate::effort::{self, Gate};
use crate::error::Result;
use crate::need::NeedKind;
use crate::need::rules::Here;
use crate::need::store::Known;
use crate::reader::message;
use crate::reader::{Language, invitation};
use crate::{field, need};

/// What stands in for what was not typed.
pub(crate) struct StandIns {
    pub(crate) need: Option<String>,
    pub(crate) contribution: Option<String>,
}

/// An invitation with its homework, judged.
pub(super) fn prepared(sql: &Connection, row: i64, now: &Moment) -> Result<Prepared> {
    let coffee = store::coffee(sql, row)?;
    let StandIns { need, contribution } = stand_ins(sql, &coffee)?;
    let motive = store::motive(sql, row)?;
    Ok(Prepared {
        findings: findings(sql, &coffee, motive.as_deref(), need.as_deref(), contribution.as_deref())?,
        gate: gate(sql, &coffee, coffee.stated.as_deref(), now)?,
        known_need: need,
        known_contribution: contribution,
        motive,
        coffee,
    })
}

pub(super) fn check(
    sql: &Connection,
    row: i64,
    text: Option<&str>,
    language: Option<Language>,
    now: &Moment,
) -> Result<CoffeeCheck> {
    let Prepared { coffee, findings, gate: homework_gate, .. } = prepared(sql, row, now)?;
    let Some(text) = text else { return Ok(CoffeeCheck { findings, gate: homework_gate, text: None }) };
    let contact = coffee.contact.map(|contact| contact::store::resolve(sql, contact)).transpose()?;
    let facts = check::store::facts(sql, contact, None, now)?;
    let checked = check::rules::check(text, &message::read(text, language), &facts);
    Ok(CoffeeCheck {
        findings,
        gate: gate(sql, &coffee, Some(text), now)?.or(homework_gate),
        text: Some(CheckedText { invitation: invitation::read(text, language), checked }),
    })
}

/// What stands in for a need and a contribution that were not typed. What was said in private or in confidence does not:
/// an invitation is a letter.
pub(crate) fn stand_ins(sql: &Connection, coffee: &Coffee) -> Result<StandIns> {
    let Some(contact) = coffee.contact else { return Ok(StandIns { need: None, contribution: None }) };
    let theirs = need::store::known(sql, contact::store::resolve(sql, contact)?, &Here::default())?;
    let own = need::store::own(sql)?;
    let (needs, offers) = (of(&theirs, NeedKind::Need), of(&own, NeedKind::Offer));
    let (need, contribution) = homework::stand_ins(coffee.need.as_deref(), &offers, &needs);
    Ok(StandIns { need, contribution: contribution.filter(|_| coffee.contribution.is_none()) })
}

fn of(known: &[Known], kind: NeedKind) -> Vec<&str> {
    known.iter().filter(|known| known.kind == kind).map(|known| known.text.as_str()).collect()
}

fn findings(
    sql: &Connection,
    coffee: &Coffee,
    motive: Option<&str>,
    known_need: Option<&str>,
    known_contribution: Option<&str>,
) -> Result<Vec<HomeworkFinding>> {
    let Some(contact) = coffee.contact.filter(|_| rules::takes_homework(coffee.state)) else { return Ok(Vec::new()) };
    let shown = field::rules::shown(field::store::of_contact(sql, contact::store::resolve(sql, contact)?)?);
    let is_name = |kind| {
        use crate::reader::FieldKind::{Family, Given, Name};
        matches!(kind, Name | Given | Family)
    };
    let mut names: Vec<String> =
        shown.iter().filter(|field| is_name(field.value.kind())).map(|field| field.value.to_string()).collect();
    names.extend(coffee.tip_name.clone());
    Ok(homework::check(&Done {
        motive,
        stated: coffee.stated.as_deref(),
        need: coffee.need.as_deref().or(known_need),
        contribution: coffee.contribution.as_deref().or(known_contribution),
        about: coffee.about.as_deref(),
        fallback: coffee.fallback.as_deref(),
        tipped: coffee.tip_from.is_some(),
        names: &names,
    }))
}

/// Whether the relation carries what the text asks for, if it asks for something.
fn gate(sql: &Connection, coffee: &Coffee, text: Option<&str>, now: &Moment) -> Result<Option<Gate>> {
    let asked = text.filter(|text| rules::is_under_way(coffee.state) && rules::asks(text));
    let (Some(text), Some(contact)) = (asked, coffee.contact) else { return Ok(None) };
    let contact = contact::store::resolve(sql, contact)?;
    effort::gate_now(sql, contact, text, now).map(Some)
}

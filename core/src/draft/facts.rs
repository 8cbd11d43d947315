//! What is known when a draft is wanted: of the person, of the night, of what was promised, and of the user.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::outline;
use super::rules::{self, Facts, Invitation, Met, Noted, Outline, Promised};
use super::store::{self, Meeting, Subject};
use super::{Draft, DraftKind, Manner, Missing, render};
use crate::back::{self, Openness};
use crate::clock::Moment;
use crate::coffee::CoffeeState;
use crate::error::{Error, FieldName, Result};
use crate::id::{CoffeeId, ContactId, PromiseId};
use crate::need::NeedKind;
use crate::need::rules::Here;
use crate::need::store::Known;
use crate::opener::rules::exchange;
use crate::promise::{self, Owner, Promise, PromiseState};
use crate::reader::message::{self, Label};
use crate::reader::{Value, invitation};
use crate::{check, coffee, contact, event, field, follow_up, need, own_card, settings};

/// The draft about a subject, as it would be sent on the day of the queue.
pub(super) fn draft(sql: &Connection, now: &Moment, subject: &Subject, manner: Manner) -> Result<Draft> {
    let facts = facts(sql, now, subject, manner)?;
    let outline = outline::outline(&facts);
    let contact = contact::store::id(sql, subject.contact)?;
    let known = check::store::of_letter(sql, subject.contact, facts.private_matters, now)?;
    if subject.kind == DraftKind::Coffee {
        return Ok(invited(contact, &facts, &outline, subject.salt, &known));
    }
    Ok(render::draft(contact, &facts, without_private(outline, &known), subject.salt))
}

/// The outline without notes that say what may not be said in the letter: the user's words for a favour or an offer have
/// no mark of their own.
pub(super) fn without_private(outline: Outline, known: &check::rules::Facts) -> Outline {
    outline.without(|piece| piece.quoted().is_some_and(|said| check::rules::tells_private(&said.text, known)))
}

/// Phrasings that are tried until an invitation reads well.
const PHRASINGS: u64 = 8;

/// An invitation without what may not be said, in the first phrasing in which the whole has none of the faults that the text
/// check knows; where there is none, in the one with the fewest, and it says which.
fn invited(contact: ContactId, facts: &Facts, outline: &Outline, salt: u64, known: &check::rules::Facts) -> Draft {
    let faults = |text: &str, language| check::rules::check(text, &message::read(text, language), known).findings;
    let of_the_whole = [Label::OpenAgenda, Label::MeFocus, Label::NoThanks, Label::NoNextStep];
    let may_not = |text: &str, language| faults(text, language).iter().any(|it| !of_the_whole.contains(&it.label));
    let phrased = |turn: u64| {
        let salt = salt.wrapping_add(turn.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let outline = outline.clone().without(|piece| {
            // The note may be in another language than the sentence around it.
            let note = piece.quoted().is_some_and(|said| may_not(&said.text, None));
            note || may_not(&render::piece(facts, piece, salt), Some(facts.language))
        });
        let mut draft = render::draft(contact, facts, outline, salt);
        let mut labels: Vec<Label> =
            faults(&draft.text, Some(facts.language)).into_iter().map(|finding| finding.label).collect();
        let read = invitation::read(&draft.text, Some(facts.language));
        labels.extend(read.open_agenda.then_some(Label::OpenAgenda));
        labels.extend(read.me_focus.then_some(Label::MeFocus));
        labels.retain(|label| !draft.missing.iter().any(|missing| missing.tells(*label)));
        labels.sort_unstable();
        labels.dedup();
        draft.missing.extend(labels.iter().map(|label| Missing::ReadsAs { label: *label }));
        (draft.missing.len(), draft)
    };
    let mut best = phrased(0);
    for turn in 1..PHRASINGS {
        if best.0 <= outline.missing.len() {
            break;
        }
        let other = phrased(turn);
        if other.0 < best.0 {
            best = other;
        }
    }
    best.1
}

pub(super) fn facts(sql: &Connection, now: &Moment, subject: &Subject, manner: Manner) -> Result<Facts> {
    let today = follow_up::rules::queue_day(now, event::store::had_night(sql, now.night_of())?);
    let fields = field::rules::shown(field::store::of_contact(sql, subject.contact)?);
    let fields: Vec<Value> = fields.into_iter().map(|field| field.value).collect();
    let settings = settings::store::settings(sql)?;
    let (language, tone) = store::chosen(sql, subject.contact)?;
    let (language, language_from) = rules::language(manner.language, language, &fields, settings.language);
    let (tone, tone_chosen) = rules::tone(manner, tone, language);
    let meeting = store::meeting(sql, subject.contact, subject.event)?;
    let here = meeting.as_ref().map(|meeting| meeting.here).unwrap_or_default();
    let promises = promise::store::of_contact(sql, subject.contact)?;
    let open: Vec<&Promise> = promises.iter().filter(|promise| promise.state == PromiseState::Open).collect();
    Ok(Facts {
        kind: subject.kind,
        language,
        language_from,
        own: settings.language,
        tone,
        tone_chosen,
        greeted: rules::greeted(&fields),
        today,
        private_matters: here.private_matters,
        remembered: remembered(sql, subject, meeting.as_ref())?,
        promised: promised(sql, subject, &open, &here)?,
        useful: useful(sql, subject.contact, meeting.as_ref())?,
        theirs: open.iter().filter(|promise| promise.owner == Owner::Them).map(|promise| promise.due).collect(),
        coming: coming(sql, &here, now)?,
        met: meeting.map(|Meeting { name, night_of, again, fresh, .. }| Met {
            event: name,
            day: night_of,
            again,
            fresh,
        }),
        new_due: subject.new_due,
        favours: subject.favours.clone(),
        invitation: subject.coffee.map(|coffee| homework(sql, coffee, today)).transpose()?,
        signature: own_card::store::signature(sql, Some(language))?.text,
        introducing: None,
    })
}

/// The homework of an invitation that is still to be written, or asked once more.
fn homework(sql: &Connection, coffee: CoffeeId, today: NaiveDate) -> Result<Invitation> {
    let row = coffee::store::row_id(sql, coffee)?;
    let coffee = coffee::store::coffee(sql, row)?;
    if !coffee.may_be_sent() {
        return Err(Error::invalid(FieldName::Coffee, coffee::rules::refusal(coffee.state)));
    }
    let known = coffee::stand_ins(sql, &coffee)?;
    let sent = coffee.moves.iter().find(|step| step.state == CoffeeState::Sent);
    Ok(Invitation {
        sent: sent.map(|step| step.at.date()),
        tip: coffee.tip_name,
        motive: coffee.stated,
        about: coffee.about,
        contribution: coffee.contribution.or(known.contribution),
        fallback: coffee.fallback,
        day: coffee.proposed.filter(|day| *day >= today),
    })
}

/// What could be remembered of somebody, of this night first. Of a back that stays out it is enough that something stands on it.
fn remembered(sql: &Connection, subject: &Subject, meeting: Option<&Meeting>) -> Result<Vec<Noted>> {
    let here = meeting.map(|meeting| meeting.here).unwrap_or_default();
    let backs = back::store::of_contact(sql, subject.contact, meeting.map(|meeting| meeting.event))?;
    let noted = backs.iter().flat_map(|back| {
        let noted = |text: &str| rules::noted(text, back.openness, &here);
        let mut things: Vec<Noted> = back::rules::remembered(back).map(|text| noted(&text)).collect();
        if things.is_empty() && !back.text.trim().is_empty() {
            things.extend(Some(noted(&back.text)).filter(|noted| !noted.open));
        }
        things
    });
    Ok(noted.collect())
}

/// The user's open promises: the one meant first, then those due first.
fn promised(sql: &Connection, subject: &Subject, open: &[&Promise], here: &Here) -> Result<Vec<Promised>> {
    let openness = store::openness(sql, subject.contact)?;
    let mine = || open.iter().filter(|promise| promise.owner == Owner::Me);
    let is_meant = |id: PromiseId| subject.promise == Some(id);
    let ordered = mine().filter(|promise| is_meant(promise.id)).chain(mine().filter(|promise| !is_meant(promise.id)));
    let promised = ordered.filter_map(|promise| {
        let openness = promise.card.and_then(|card| openness.get(&card)).copied().unwrap_or(Openness::Professional);
        Some(Promised { what: rules::noted(promise.what.as_ref()?, openness, here), due: promise.due })
    });
    Ok(promised.collect())
}

/// What the user can do about a need of theirs that may be written of.
fn useful(sql: &Connection, contact: i64, meeting: Option<&Meeting>) -> Result<Option<String>> {
    let mut own = need::store::own(sql)?;
    let offers = meeting.map(|meeting| meeting.offers.clone()).unwrap_or_default();
    let offers = offers.into_iter().chain(store::prepared(sql, contact)?);
    own.extend(offers.map(|text| Known { kind: NeedKind::Offer, text, told_on: None }));
    // What was said in confidence is nobody's arena here, so that it stays out.
    let here = Here { arena: None, private_matters: meeting.is_some_and(|meeting| meeting.here.private_matters) };
    Ok(exchange(&own, &need::store::known(sql, contact, &here)?).map(|exchange| exchange.offer))
}

/// The next night planned in the same arena.
fn coming(sql: &Connection, here: &Here, now: &Moment) -> Result<Option<(String, NaiveDate)>> {
    here.arena.map_or(Ok(None), |arena| store::coming(sql, arena, now.at_ms))
}

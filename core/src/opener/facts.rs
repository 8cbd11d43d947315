//! What is known when an opener is wanted: of the night, of the person opposite, of the user, and of earlier nights.

use std::collections::HashMap;

use chrono::{Datelike, TimeDelta};
use rusqlite::Connection;

use super::rules::{self, Facts, Outcomes};
use super::store::{self, Setting};
use super::{Ask, Situation};
use crate::clock::Moment;
use crate::contact::Closeness;
use crate::error::Result;
use crate::need::store::Known;
use crate::need::{self, NeedKind};
use crate::{contact, event};

/// A card is *just handed over* for so long.
const JUST_NOW: TimeDelta = TimeDelta::minutes(10);

pub(super) fn facts(sql: &Connection, ask: &Ask, now: &Moment) -> Result<Facts> {
    let night = event::store::meant(sql, ask.event)?;
    let contact = ask.contact.map(|contact| contact::store::resolve(sql, contact)).transpose()?;
    let mut setting = night.map(|night| store::setting(sql, night)).transpose()?.unwrap_or_default();
    setting.here.private_matters |= among_close(sql, ask.situation, contact)?;
    let (own, theirs) = (own(sql, &setting, night, contact)?, theirs(sql, &setting, night, contact)?);
    Ok(Facts {
        situation: ask.situation,
        role: contact.map(|contact| store::role(sql, contact)).transpose()?,
        arena: setting.kind,
        has_talk: setting.has_talk,
        card: night
            .map_or(Ok(None), |night| store::handed(sql, night, contact, now.plus(-JUST_NOW).at_ms..=now.at_ms))?,
        private_matters: setting.here.private_matters,
        ground: rules::common_ground(&own, &theirs),
        exchange: rules::exchange(&own, &theirs),
        told: rules::told_interest(&theirs, Some(setting.night_of.unwrap_or_else(|| now.night_of()))),
        used: night.map_or_else(|| Ok(Vec::new()), |night| store::used_tonight(sql, night))?.into_iter().collect(),
        outcomes: outcomes(sql, now)?,
        salt: setting.salt.unwrap_or_else(|| u64::from(now.night_of().num_days_from_ce().unsigned_abs())),
    })
}

/// Whether what is said stays between the user and somebody close, with whom private matters may be spoken of anywhere.
/// In a group others hear it.
fn among_close(sql: &Connection, situation: Situation, contact: Option<i64>) -> Result<bool> {
    let close = |contact| Ok(contact::store::closeness(sql, contact)? == Closeness::Close);
    contact.filter(|_| situation != Situation::JoiningGroup).map_or(Ok(false), close)
}

/// What the user noted of themselves, what they can offer tonight and in this arena, and what they prepared to give.
fn own(sql: &Connection, setting: &Setting, night: Option<i64>, contact: Option<i64>) -> Result<Vec<Known>> {
    let mut own = need::store::own(sql)?;
    let mut offers: Vec<String> = [&setting.offer, &setting.contribution].into_iter().flatten().cloned().collect();
    if let (Some(night), Some(contact)) = (night, contact) {
        offers.extend(store::prepared(sql, night, contact)?.into_iter().filter_map(|(_, give)| give));
    }
    own.extend(offers.iter().flat_map(|offers| listed(offers, NeedKind::Offer)));
    Ok(own)
}

/// What is known of the person opposite and may be spoken of here.
fn theirs(sql: &Connection, setting: &Setting, night: Option<i64>, contact: Option<i64>) -> Result<Vec<Known>> {
    let Some(contact) = contact else { return Ok(Vec::new()) };
    let mut theirs = need::store::known(sql, contact, &setting.here)?;
    if let Some(night) = night {
        let interests = store::prepared(sql, night, contact)?.into_iter().filter_map(|(interests, _)| interests);
        theirs.extend(interests.flat_map(|interests| listed(&interests, NeedKind::Interest)));
    }
    Ok(theirs)
}

/// A list in one text: people part its items with commas, semicolons or lines.
fn listed(text: &str, kind: NeedKind) -> Vec<Known> {
    let items = text.split([',', ';', '\n']).map(str::trim).filter(|item| !item.is_empty());
    items.map(|item| Known { kind, text: item.to_owned(), told_on: None }).collect()
}

fn outcomes(sql: &Connection, now: &Moment) -> Result<HashMap<String, Outcomes>> {
    let mut outcomes: HashMap<String, Outcomes> = HashMap::new();
    for (opener, worked, at_ms) in store::outcomes(sql)? {
        let ago = TimeDelta::milliseconds(now.at_ms.saturating_sub(at_ms).max(0));
        outcomes.entry(opener).or_default().take(worked, f64::from(i32::try_from(ago.num_days()).unwrap_or(i32::MAX)));
    }
    Ok(outcomes)
}

//! Openers for a night as a whole: those to have in mind beforehand, and the one at hand.

use rusqlite::Connection;

use super::facts;
use super::rules::{self, Facts};
use super::{Ask, Opener, Situation, Suggestion, data, known};
use crate::clock::Moment;
use crate::error::{Error, FieldName, Reason, Result};
use crate::event;

/// How many openers one has in mind when one goes.
pub(crate) const PICKED: usize = 3;

/// The three that are proposed for a night: the best for each of the ways in which it may begin.
pub(crate) fn proposed(sql: &Connection, night: i64, now: &Moment) -> Result<Vec<Suggestion>> {
    let has_talk = event::store::event(sql, night)?.has_talk;
    let third = if has_talk { Situation::AfterTalk } else { Situation::AtTheBar };
    let ways = [Situation::AloneAtTable, Situation::JoiningGroup, third];
    let rankings = ways.map(|situation| Ok(rules::suggest(&data::OPENERS, &facts(sql, night, situation, now)?)));
    Ok(rules::best_of_each(rankings.into_iter().collect::<Result<_>>()?))
}

/// The openers picked for a night, in the order they were picked. One that a later version no longer has is passed over.
pub(crate) fn picked(sql: &Connection, night: i64, now: &Moment) -> Result<Vec<Suggestion>> {
    let keys = event::store::picked(sql, night)?;
    let openers = keys.iter().filter_map(|key| known(key).ok());
    openers.map(|opener| Ok(rules::suggestion(opener, &facts(sql, night, situation(opener), now)?))).collect()
}

/// The opener to say next: of those picked the first not said yet, else the best to begin with.
pub(crate) fn at_hand(sql: &Connection, night: i64, now: &Moment) -> Result<Option<Suggestion>> {
    let facts = facts(sql, night, Situation::AloneAtTable, now)?;
    let picked = picked(sql, night, now)?.into_iter().find(|picked| !facts.used.contains(&picked.opener.key));
    Ok(picked.or_else(|| rules::suggest(&data::OPENERS, &facts).into_iter().next()))
}

/// An opener that can be picked beforehand.
pub(crate) fn pickable(key: &str) -> Result<&'static Opener> {
    let opener = known(key)?;
    if rules::is_for_anybody(opener) { Ok(opener) } else { Err(Error::invalid(FieldName::Item, Reason::OutOfRange)) }
}

fn situation(opener: &Opener) -> Situation {
    opener.situations.first().copied().unwrap_or(Situation::AloneAtTable)
}

fn facts(sql: &Connection, night: i64, situation: Situation, now: &Moment) -> Result<Facts> {
    let event = event::store::id(sql, night)?;
    facts::facts(sql, &Ask { situation, contact: None, event: Some(event) }, now)
}

use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};

use super::{Challenge, Deed, Ladder, LadderStep, LineKind, Score, ScoreLine, rules};
use crate::clock::Moment;
use crate::error::Result;
use crate::event;
use crate::event::rules::WENT_SOMEWHERE;
use crate::follow_up;
use crate::promise::PromiseState;
use crate::store::{Tx, all, columns, first};

pub(super) fn challenge(sql: &Connection, event: i64) -> Result<Option<Challenge>> {
    let found = first(sql, "SELECT * FROM challenge WHERE event_id = ?1", [event], |row| {
        Ok((row.get("with_friend")?, columns::moment(row, "started")?))
    })?;
    let Some((with_friend, started)) = found else { return Ok(None) };
    Ok(Some(Challenge { event: event::store::id(sql, event)?, with_friend, started }))
}

pub(super) fn start(tx: &Tx, event: i64, with_friend: bool) -> Result<()> {
    let now = tx.now();
    tx.prepare_cached(include_str!("start.sql"))?.execute(params![
        tx.new_uid(),
        tx.revision(),
        event,
        with_friend,
        now.at_ms,
        now.zone,
        now.offset_seconds
    ])?;
    Ok(())
}

/// Whether there was something to stop.
pub(super) fn stop(tx: &Tx, event: i64) -> Result<bool> {
    Ok(tx.execute("DELETE FROM challenge WHERE event_id = ?1", [event])? > 0)
}

/// When friends are to split up on a night, while it is played with one: from when both are there.
pub(crate) fn split_ups(sql: &Connection, event: i64) -> Result<Vec<Moment>> {
    let Some(challenge) = challenge(sql, event)?.filter(|challenge| challenge.with_friend) else {
        return Ok(Vec::new());
    };
    let night = event::store::event(sql, event)?;
    let from = if night.starts.at_ms > challenge.started.at_ms { &night.starts } else { &challenge.started };
    Ok(rules::split_ups(from, night.ends.as_ref()))
}

pub(super) fn score(sql: &Connection, row: i64) -> Result<Score> {
    let night = event::store::event(sql, row)?;
    let lines: Vec<ScoreLine> = LineKind::ALL
        .iter()
        .map(|kind| Ok(rules::line(*kind, deeds(sql, row, night.night_of, *kind)?)))
        .collect::<Result<_>>()?;
    Ok(Score {
        event: night.id,
        name: night.name,
        night_of: night.night_of,
        challenge: challenge(sql, row)?,
        points: rules::points(&lines),
        bare: bare(sql, row)?,
        lines,
    })
}

fn deeds(sql: &Connection, event: i64, night_of: NaiveDate, kind: LineKind) -> Result<Vec<Deed>> {
    match kind {
        LineKind::Conversation => all(
            sql,
            concat!(include_str!("../back/filled.sql"), include_str!("conversations.sql")),
            params![event, WENT_SOMEWHERE],
            deed,
        ),
        LineKind::FilledBack => {
            all(sql, concat!(include_str!("../back/filled.sql"), include_str!("filled_backs.sql")), [event], deed)
        }
        LineKind::Promised => promises(sql, event, night_of, &[PromiseState::Open, PromiseState::Kept]),
        LineKind::Kept => promises(sql, event, night_of, &[PromiseState::Kept]),
        LineKind::Introduction => introductions(sql, event, night_of),
        LineKind::InTime => in_time(sql, event),
    }
}

fn deed(row: &Row) -> rusqlite::Result<Deed> {
    Ok(Deed { contact: row.get("contact_uid")?, name: row.get("name")?, at: columns::moment(row, "at")? })
}

/// The user's promises of a night: those over its cards, and those over no card that were made on it.
fn promises(sql: &Connection, event: i64, night_of: NaiveDate, states: &[PromiseState]) -> Result<Vec<Deed>> {
    let found = all(sql, include_str!("promises.sql"), [event], |row| {
        Ok((deed(row)?, row.get::<_, PromiseState>("state")?, row.get::<_, bool>("of_card")?))
    })?;
    let of_night = found
        .into_iter()
        .filter(|(made, state, of_card)| states.contains(state) && (*of_card || made.at.night_of() == night_of));
    Ok(of_night.map(|(made, ..)| made).collect())
}

/// Two people brought together on the night, or in the days in which it is followed up where one of them was met there.
fn introductions(sql: &Connection, event: i64, night_of: NaiveDate) -> Result<Vec<Deed>> {
    let made =
        all(sql, include_str!("introductions.sql"), [event], |row| Ok((deed(row)?, row.get::<_, bool>("met_there")?)))?;
    let follows = night_of..=follow_up::rules::deadline(night_of);
    let of_night = made.into_iter().filter(|(made, met_there)| {
        let day = made.at.night_of();
        day == night_of || (*met_there && follows.contains(&day))
    });
    Ok(of_night.map(|(made, _)| made).collect())
}

fn in_time(sql: &Connection, event: i64) -> Result<Vec<Deed>> {
    let done = all(sql, include_str!("follow_ups.sql"), [event], |row| {
        Ok((deed(row)?, row.get::<_, NaiveDate>("deadline")?))
    })?;
    Ok(done.into_iter().filter(|(done, deadline)| done.at.date() <= *deadline).map(|(done, _)| done).collect())
}

/// Kept cards of people of whom nothing is on any back.
fn bare(sql: &Connection, event: i64) -> Result<u32> {
    Ok(sql
        .prepare_cached(concat!(include_str!("../back/filled.sql"), include_str!("bare.sql")))?
        .query_row([event], |row| row.get(0))?)
}

pub(super) fn ladder(sql: &Connection) -> Result<Ladder> {
    let said = all(sql, "SELECT step FROM ladder_step", [], |row| row.get(0))?;
    let mut known: Vec<LadderStep> = Vec::new();
    for channel in all(sql, include_str!("channels.sql"), [], |row| row.get::<_, String>(0))? {
        known.push(if channel == "mail" || channel == "letter" { LadderStep::Mail } else { LadderStep::Message });
    }
    let conversations = most_conversations(sql)?;
    known.extend((conversations >= 1).then_some(LadderStep::Conversation));
    known.extend((conversations >= rules::THREE).then_some(LadderStep::Three));
    Ok(rules::ladder(&known, &said))
}

/// The most conversations of a night.
fn most_conversations(sql: &Connection) -> Result<u32> {
    let nights = all(sql, "SELECT id FROM event WHERE state <> 'planned'", [], |row| row.get::<_, i64>(0))?;
    let counts = nights.into_iter().map(|night| event::store::conversations(sql, night));
    Ok(counts.collect::<Result<Vec<_>>>()?.into_iter().max().unwrap_or_default())
}

/// Keeps what the user says of a step. Whether that changed anything.
pub(super) fn climb(tx: &Tx, step: LadderStep, done: bool) -> Result<bool> {
    let changed = if done {
        tx.prepare_cached("INSERT OR IGNORE INTO ladder_step (uid, revision, step) VALUES (?1, ?2, ?3)")?
            .execute(params![tx.new_uid(), tx.revision(), step])?
    } else {
        tx.execute("DELETE FROM ladder_step WHERE step = ?1", [step])?
    };
    Ok(changed > 0)
}

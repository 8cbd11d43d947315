use std::ops::RangeInclusive;

use chrono::NaiveDate;
use rusqlite::{Connection, params};
use uuid::Uuid;

use super::rules::Handed;
use super::{OpenerUse, UseState, says_thanks};
use crate::arena::ArenaKind;
use crate::contact::Role;
use crate::error::{Error, Result, Thing};
use crate::id::OpenerUseId;
use crate::need::rules::Here;
use crate::store::{Tx, all, columns, first};

/// The night as far as openers go.
#[derive(Clone, Debug, Default)]
pub(super) struct Setting {
    pub(super) here: Here,
    pub(super) night_of: Option<NaiveDate>,
    pub(super) kind: Option<ArenaKind>,
    pub(super) has_talk: bool,
    /// What the user can offer that night.
    pub(super) offer: Option<String>,
    /// What the user can contribute in the arena.
    pub(super) contribution: Option<String>,
    /// The night's own order of what is equally good.
    pub(super) salt: Option<u64>,
}

pub(super) fn setting(sql: &Connection, event: i64) -> Result<Setting> {
    let found = first(sql, include_str!("setting.sql"), [event], |row| {
        let (high, low) = row.get::<_, Uuid>("uid")?.as_u64_pair();
        Ok(Setting {
            night_of: row.get("night_of")?,
            here: Here { arena: row.get("arena_id")?, private_matters: row.get("private_matters")? },
            kind: row.get("kind")?,
            has_talk: row.get("has_talk")?,
            offer: row.get("offer")?,
            contribution: row.get("contribution")?,
            salt: Some(high ^ low),
        })
    })?;
    found.ok_or(Error::not_found(Thing::Event))
}

pub(super) fn role(sql: &Connection, contact: i64) -> Result<Role> {
    Ok(sql.prepare_cached("SELECT role FROM contact WHERE id = ?1")?.query_row([contact], |row| row.get(0))?)
}

/// Interests and a possible Give that were prepared for a person.
pub(super) fn prepared(sql: &Connection, event: i64, contact: i64) -> Result<Vec<(Option<String>, Option<String>)>> {
    let prepared = "SELECT interests, give FROM prep WHERE event_id = ?1 AND contact_id = ?2 ORDER BY id";
    all(sql, prepared, [event, contact], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The last card that was handed over at an event between two instants, by a contact or by anybody.
pub(super) fn handed(
    sql: &Connection,
    event: i64,
    contact: Option<i64>,
    within_ms: RangeInclusive<i64>,
) -> Result<Option<Handed>> {
    let within = params![event, contact, within_ms.start(), within_ms.end()];
    first(sql, include_str!("handed.sql"), within, |row| Ok(Handed { has_title: row.get("has_title")? }))
}

/// Keys of the openers said at an event, and at others of the same night.
pub(super) fn used_tonight(sql: &Connection, event: i64) -> Result<Vec<String>> {
    all(sql, include_str!("used_tonight.sql"), [event], |row| row.get(0))
}

/// Keys of the openers that were on the screen at an event, that which was there last at the end.
pub(super) fn shown(sql: &Connection, event: i64) -> Result<Vec<String>> {
    let shown = "SELECT opener FROM opener_use WHERE event_id = ?1 GROUP BY opener ORDER BY max(id)";
    all(sql, shown, [event], |row| row.get(0))
}

/// How openers turned out: key, whether it worked, and when.
pub(super) fn outcomes(sql: &Connection) -> Result<Vec<(String, bool, i64)>> {
    let outcomes = "SELECT opener, state = 'worked', at_ms FROM opener_use WHERE state IN ('worked', 'flat')";
    all(sql, outcomes, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

/// The openers shown and said to a person at an event.
pub(super) fn of(sql: &Connection, event: i64, contact: i64) -> Result<Vec<(String, UseState)>> {
    let uses = "SELECT opener, state FROM opener_use WHERE event_id = ?1 AND contact_id = ?2 ORDER BY id";
    all(sql, uses, [event, contact], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Whether a goodbye with thanks was said to a person at an event.
pub(crate) fn thanked(sql: &Connection, event: i64, contact: i64) -> Result<bool> {
    Ok(of(sql, event, contact)?.iter().any(|(opener, state)| *state != UseState::Shown && says_thanks(opener)))
}

/// The latest row of an opener at an event that is shown and not said yet.
pub(super) fn on_screen(sql: &Connection, event: i64, opener: &str) -> Result<Option<i64>> {
    let shown =
        "SELECT id FROM opener_use WHERE event_id = ?1 AND opener = ?2 AND state = 'shown' ORDER BY id DESC LIMIT 1";
    first(sql, shown, params![event, opener], |row| row.get(0))
}

/// The last opener shown or said at an event, of all or of one.
pub(super) fn last(sql: &Connection, event: i64, opener: Option<&str>) -> Result<Option<i64>> {
    let last =
        "SELECT id FROM opener_use WHERE event_id = ?1 AND opener = coalesce(?2, opener) ORDER BY id DESC LIMIT 1";
    first(sql, last, params![event, opener], |row| row.get(0))
}

pub(super) fn insert(tx: &Tx, event: i64, contact: Option<i64>, opener: &str, state: UseState) -> Result<i64> {
    let now = tx.now();
    tx.prepare_cached(include_str!("insert.sql"))?.execute(params![
        tx.new_uid(),
        tx.revision(),
        event,
        contact,
        opener,
        state,
        now.at_ms,
        now.zone,
        now.offset_seconds,
    ])?;
    Ok(tx.last_insert_rowid())
}

/// Says how an opener stands now, and to whom it was said where that is new; returns its row.
pub(super) fn set(tx: &Tx, row: i64, state: UseState, contact: Option<i64>) -> Result<i64> {
    let now = tx.now();
    tx.prepare_cached(include_str!("set.sql"))?.execute(params![
        row,
        tx.revision(),
        state,
        contact,
        now.at_ms,
        now.zone,
        now.offset_seconds,
    ])?;
    Ok(row)
}

pub(super) fn opener_use(sql: &Connection, row: i64) -> Result<OpenerUse> {
    let found = first(sql, include_str!("use.sql"), [row], |row| {
        let (opener, state): (String, UseState) = (row.get("opener")?, row.get("state")?);
        Ok(OpenerUse {
            id: row.get::<_, OpenerUseId>("uid")?,
            event: row.get("event_uid")?,
            contact: row.get("contact_uid")?,
            at: columns::moment(row, "at")?,
            thanked: state != UseState::Shown && says_thanks(&opener),
            opener,
            state,
        })
    })?;
    found.ok_or(Error::not_found(Thing::Opener))
}

/// The openers shown to the user for a contact, or said to them.
pub(crate) fn of_contact(sql: &Connection, contact: i64) -> Result<Vec<OpenerUse>> {
    let uses = "SELECT id FROM opener_use WHERE contact_id = ?1 ORDER BY id";
    all(sql, uses, [contact], |row| row.get(0))?.into_iter().map(|row| opener_use(sql, row)).collect()
}

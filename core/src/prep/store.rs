use rusqlite::{Connection, Row, params};

use super::{Prep, PrepDetails};
use crate::change::Room;
use crate::contact::rules::{Known, is_expected};
use crate::error::{Error, Result, Thing};
use crate::id::PrepId;
use crate::store::{Tx, all, columns, first, row_of};

const PREP: &str = include_str!("prep.sql");

pub(super) fn row_id(sql: &Connection, prep: PrepId) -> Result<i64> {
    row_of(sql, "prep", prep.0, Thing::Prep)
}

pub(super) fn prep(sql: &Connection, row: i64) -> Result<Prep> {
    let found = first(sql, &format!("{PREP} WHERE prep.id = ?1"), [row], read)?;
    let (arena, mut prep) = found.ok_or(Error::not_found(Thing::Prep))?;
    prep.wished = is_wished(&prep, &wishes(sql, arena)?);
    Ok(prep)
}

/// An event's prep list with the rows' ids, in the order in which it was written.
pub(crate) fn list(sql: &Connection, event: i64) -> Result<Vec<(i64, Prep)>> {
    let ordered = format!("{PREP} WHERE prep.event_id = ?1 ORDER BY prep.id");
    let mut list = all(sql, &ordered, [event], |row| Ok((row.get::<_, i64>("row_id")?, read(row)?)))?;
    let wishes = wishes(sql, list.first().and_then(|(_, (arena, _))| *arena))?;
    for (_, (_, prep)) in &mut list {
        prep.wished = is_wished(prep, &wishes);
    }
    Ok(list.into_iter().map(|(row, (_, prep))| (row, prep)).collect())
}

/// What was prepared for a contact.
pub(crate) fn of_contact(sql: &Connection, contact: i64) -> Result<Vec<Prep>> {
    let rows = all(sql, "SELECT id FROM prep WHERE contact_id = ?1 ORDER BY id", [contact], |row| row.get(0))?;
    rows.into_iter().map(|row| prep(sql, row)).collect()
}

pub(super) fn insert(tx: &Tx, event: i64, person: &PrepDetails) -> Result<i64> {
    tx.prepare_cached(include_str!("insert.sql"))?.execute(params![
        tx.new_uid(),
        tx.revision(),
        event,
        person.name.as_deref().map(str::trim),
        columns::text(person.organisation.as_deref()),
        columns::text(person.known.as_deref()),
        columns::text(person.interests.as_deref()),
        columns::text(person.reaction.as_deref()),
        columns::text(person.give.as_deref()),
    ])?;
    tx.touch(Room::Prep);
    Ok(tx.last_insert_rowid())
}

pub(super) fn edit(tx: &Tx, row: i64, person: &PrepDetails) -> Result<()> {
    let text = |text: &Option<String>| text.as_deref().map(|text| text.trim().to_owned());
    tx.prepare_cached(include_str!("edit.sql"))?.execute(params![
        row,
        tx.revision(),
        text(&person.name),
        text(&person.organisation),
        text(&person.known),
        text(&person.interests),
        text(&person.reaction),
        text(&person.give),
    ])?;
    tx.touch(Room::Prep);
    Ok(())
}

pub(super) fn remove(tx: &Tx, row: i64) -> Result<()> {
    tx.execute("DELETE FROM prep WHERE id = ?1", [row])?;
    tx.touch(Room::Prep);
    Ok(())
}

/// Entries of an event's prep list that a contact turned out to be.
pub(crate) fn found_as(sql: &Connection, event: i64, contact: i64) -> Result<Vec<PrepId>> {
    let found = "SELECT uid FROM prep WHERE event_id = ?1 AND contact_id = ?2 ORDER BY id";
    all(sql, found, [event, contact], |row| row.get(0))
}

/// Names and organisations on an arena's wish list.
fn wishes(sql: &Connection, arena: Option<i64>) -> Result<Vec<(Option<String>, Option<String>)>> {
    let wishes = "SELECT name, organisation FROM wish WHERE arena_id = ?1";
    all(sql, wishes, [arena], |row| Ok((row.get(0)?, row.get(1)?)))
}

fn is_wished(prep: &Prep, wishes: &[(Option<String>, Option<String>)]) -> bool {
    let expected = Known { names: vec![prep.name.clone()], organisations: prep.organisation.iter().cloned().collect() };
    wishes.iter().any(|(name, organisation)| is_expected(&expected, name.as_deref(), organisation.as_deref()))
}

/// The entry with the row of its event's arena.
fn read(row: &Row) -> rusqlite::Result<(Option<i64>, Prep)> {
    let prep = Prep {
        id: row.get("uid")?,
        event: row.get("event_uid")?,
        name: row.get("name")?,
        organisation: row.get("organisation")?,
        known: row.get("known")?,
        interests: row.get("interests")?,
        reaction: row.get("reaction")?,
        give: row.get("give")?,
        wished: false, // told by the wish list
        found: row.get("contact_uid")?,
    };
    Ok((row.get("arena_id")?, prep))
}

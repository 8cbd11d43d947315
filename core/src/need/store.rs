use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};

use super::rules::{Here, may_be_said};
use super::{Need, NeedKind};
use crate::error::{Error, Result, Thing};
use crate::id::NeedId;
use crate::store::{Tx, all, first, row_of};

const NEED: &str = include_str!("need.sql");

/// What is known of somebody and may be spoken of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) kind: NeedKind,
    pub(crate) text: String,
    /// The night on which they told the user themselves: it stands on the back of a card.
    pub(crate) told_on: Option<NaiveDate>,
}

pub(super) fn row_id(sql: &Connection, need: NeedId) -> Result<i64> {
    row_of(sql, "need", need.0, Thing::Need)
}

pub(super) fn need(sql: &Connection, row: i64) -> Result<Need> {
    first(sql, &format!("{NEED} WHERE need.id = ?1"), [row], read)?.ok_or(Error::not_found(Thing::Need))
}

/// What is noted of a contact, or of the user for `None`.
pub(crate) fn list(sql: &Connection, owner: Option<i64>) -> Result<Vec<Need>> {
    let whose = match owner {
        Some(_) => "need.contact_id = ?1 OR card.contact_id = ?1",
        None => "need.contact_id IS NULL AND need.card_id IS ?1",
    };
    all(sql, &format!("{NEED} WHERE {whose} ORDER BY need.id"), [owner], read)
}

/// What is noted of a contact and may be spoken of here.
pub(crate) fn known(sql: &Connection, contact: i64, here: &Here) -> Result<Vec<Known>> {
    let found = all(sql, include_str!("known.sql"), [contact], |row| {
        let known = Known { kind: row.get("kind")?, text: row.get("text")?, told_on: row.get("told_on")? };
        Ok((known, row.get("openness")?, row.get("arena_id")?))
    })?;
    let open = found.into_iter().filter(|(_, openness, told_in)| may_be_said(*openness, *told_in, here));
    Ok(open.map(|(known, _, _)| known).collect())
}

/// What the user noted of themselves.
pub(crate) fn own(sql: &Connection) -> Result<Vec<Known>> {
    let own = list(sql, None)?.into_iter();
    Ok(own.map(|need| Known { kind: need.kind, text: need.text, told_on: None }).collect())
}

pub(super) fn insert(tx: &Tx, owner: Option<i64>, kind: NeedKind, text: &str) -> Result<i64> {
    tx.prepare_cached("INSERT INTO need (uid, revision, contact_id, kind, text) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![tx.new_uid(), tx.revision(), owner, kind, text])?;
    Ok(tx.last_insert_rowid())
}

pub(super) fn remove(tx: &Tx, row: i64) -> Result<()> {
    tx.execute("DELETE FROM need WHERE id = ?1", [row])?;
    Ok(())
}

fn read(row: &Row) -> rusqlite::Result<Need> {
    Ok(Need {
        id: row.get("uid")?,
        contact: row.get("contact_uid")?,
        card: row.get("card_uid")?,
        kind: row.get("kind")?,
        text: row.get("text")?,
    })
}

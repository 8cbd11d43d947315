use rusqlite::{Connection, Row, params};

use super::rules::{Last, Place, Planned};
use super::{Pocket, Put};
use crate::card;
use crate::change::Room;
use crate::clock::Moment;
use crate::error::{Error, Result, Thing};
use crate::page::{Page, PageRequest};
use crate::store::{Tx, all, columns, first};

pub(super) fn place(sql: &Connection, card: i64) -> Result<Place> {
    let found = first(sql, include_str!("place.sql"), [card], |row| {
        Ok(Place {
            pocket: row.get("pocket")?,
            left: columns::maybe_moment(row, "left")?,
            closed: columns::maybe_moment(row, "closed")?,
        })
    })?;
    found.ok_or(Error::not_found(Thing::Card))
}

/// Records a put, and the card where it now is.
pub(super) fn record(tx: &Tx, card: i64, put: &Planned) -> Result<()> {
    let (before, now) = (put.left_before.as_ref(), tx.now());
    tx.prepare_cached(include_str!("record_put.sql"))?.execute(params![
        tx.revision(),
        card,
        card::store::event_of(tx, card)?,
        put.from,
        put.to,
        before.map(|moment| moment.at_ms),
        before.map(|moment| &moment.zone),
        before.map(|moment| moment.offset_seconds),
        now.at_ms,
        now.zone,
        now.offset_seconds,
    ])?;
    set_pocket(tx, card, put.to, put.left.as_ref())
}

/// Marks a put as taken back, and puts the card where it was.
pub(super) fn take_back(tx: &Tx, last: &Last, left: Option<&Moment>) -> Result<()> {
    tx.execute("UPDATE put SET taken_back = 1, revision = ?2 WHERE id = ?1", params![last.row, tx.revision()])?;
    set_pocket(tx, last.card, last.from, left)
}

fn set_pocket(tx: &Tx, card: i64, pocket: Pocket, left: Option<&Moment>) -> Result<()> {
    tx.prepare_cached(include_str!("set_pocket.sql"))?.execute(params![
        card,
        tx.revision(),
        pocket,
        left.map(|moment| moment.at_ms),
        left.map(|moment| &moment.zone),
        left.map(|moment| moment.offset_seconds),
    ])?;
    tx.touch(Room::Card);
    tx.touch(Room::Pocket);
    Ok(())
}

/// The latest put of an event that has not been taken back.
pub(super) fn last_put(sql: &Connection, event: i64) -> Result<Option<Last>> {
    let last = "SELECT * FROM put WHERE event_id = ?1 AND taken_back = 0 ORDER BY id DESC LIMIT 1";
    first(sql, last, [event], |row| {
        Ok(Last {
            row: row.get("id")?,
            card: row.get("card_id")?,
            from: row.get("from_pocket")?,
            left_before: left_before(row)?,
        })
    })
}

fn left_before(row: &Row) -> rusqlite::Result<Option<Moment>> {
    let at_ms: Option<i64> = row.get("left_ms_before")?;
    at_ms
        .map(|at_ms| {
            Ok(Moment { at_ms, zone: row.get("left_zone_before")?, offset_seconds: row.get("left_offset_before")? })
        })
        .transpose()
}

pub(super) fn history(sql: &Connection, event: i64, request: &PageRequest) -> Result<Page<Put>> {
    let puts = all(sql, include_str!("history.sql"), [event], |row| {
        let put = Put {
            card: row.get("card_uid")?,
            from: row.get("from_pocket")?,
            to: row.get("to_pocket")?,
            at: columns::moment(row, "at")?,
            taken_back: row.get("taken_back")?,
        };
        Ok((row.get::<_, i64>("id")?, put))
    })?;
    Ok(Page::cut(puts, request, |(row, _)| format!("{row:020}"))?.map(|(_, put)| put))
}

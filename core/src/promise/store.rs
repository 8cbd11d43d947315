use chrono::NaiveDate;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, Row, params};

use super::{Promise, PromiseState, Proposal, TOUCHES};
use crate::error::{Error, FieldName, Reason, Result, Thing};
use crate::id::{PromiseId, ProposalId};
use crate::page::{Page, PageRequest};
use crate::reader::Occasion;
use crate::reader::note::{self, DueKind, FoundPromise, Owner};
use crate::store::{Tx, all, columns, first, row_of};

const PROMISE: &str = include_str!("promise.sql");

pub(super) fn row_id(sql: &Connection, promise: PromiseId) -> Result<i64> {
    row_of(sql, "promise", promise.0, Thing::Promise)
}

/// The row of a promise that is not settled.
pub(super) fn open_row(sql: &Connection, id: PromiseId) -> Result<i64> {
    let row = row_id(sql, id)?;
    must_be_open(sql, row).map(|()| row)
}

pub(super) fn must_be_open(sql: &Connection, row: i64) -> Result<()> {
    match promise(sql, row)?.state {
        PromiseState::Open => Ok(()),
        _ => Err(Error::invalid(FieldName::Promise, Reason::Settled)),
    }
}

/// A promise that is not settled.
pub(crate) fn open(sql: &Connection, id: PromiseId) -> Result<Promise> {
    promise(sql, open_row(sql, id)?)
}

pub(crate) fn promise(sql: &Connection, row: i64) -> Result<Promise> {
    first(sql, &format!("{PROMISE} WHERE promise.id = ?1"), [row], read)?.ok_or(Error::not_found(Thing::Promise))
}

/// Promises both ways between the user and a contact, open ones first, then by day.
pub(crate) fn of_contact(sql: &Connection, contact: i64) -> Result<Vec<Promise>> {
    let order =
        "WHERE promise.contact_id = ?1 ORDER BY promise.state <> 'open', promise.due IS NULL, promise.due, promise.id";
    all(sql, &format!("{PROMISE} {order}"), [contact], read)
}

/// The user's own open promises that are due on a day or before.
pub(crate) fn mine_due_by(sql: &Connection, day: NaiveDate) -> Result<Vec<Promise>> {
    let mine = "WHERE promise.state = 'open' AND promise.owner = 'me' AND promise.due <= ?1 ORDER BY promise.id";
    all(sql, &format!("{PROMISE} {mine}"), [day], read)
}

/// The day on which each of the user's own open promises is due, of those that have one.
pub(crate) fn days_mine_are_due(sql: &Connection) -> Result<Vec<NaiveDate>> {
    let days = "SELECT due FROM promise WHERE state = 'open' AND owner = 'me' AND due IS NOT NULL";
    all(sql, days, [], |row| row.get(0))
}

/// Open promises without a date that belong to an event's cards.
pub(crate) fn undated_of_event(sql: &Connection, event: i64) -> Result<Vec<Promise>> {
    let undated = "WHERE promise.state = 'open' AND promise.due IS NULL
                     AND promise.card_id IN (SELECT id FROM card WHERE event_id = ?1) ORDER BY promise.id";
    all(sql, &format!("{PROMISE} {undated}"), [event], read)
}

pub(super) fn list(sql: &Connection, state: Option<PromiseState>, request: &PageRequest) -> Result<Page<Promise>> {
    let rows = all(sql, &format!("{PROMISE} WHERE ?1 IS NULL OR promise.state = ?1"), [state], |row| {
        Ok((row.get::<_, i64>("row_id")?, read(row)?))
    })?;
    let key = |(row, promise): &(i64, Promise)| {
        let due = promise.due.map_or_else(|| "~".to_owned(), |due| due.to_string());
        format!("{due}.{row:020}")
    };
    let mut rows = rows;
    rows.sort_by_key(key);
    Ok(Page::cut(rows, request, key)?.map(|(_, promise)| promise))
}

pub(super) fn insert(
    tx: &Tx,
    contact: i64,
    card: Option<i64>,
    owner: Owner,
    what: &str,
    due: Option<NaiveDate>,
    due_kind: DueKind,
) -> Result<i64> {
    let now = tx.now();
    tx.prepare_cached(include_str!("insert.sql"))?.execute(params![
        tx.new_uid(),
        tx.revision(),
        contact,
        card,
        Word(owner),
        what,
        due,
        Word(due_kind),
        now.at_ms,
        now.zone,
        now.offset_seconds,
    ])?;
    touch(tx);
    Ok(tx.last_insert_rowid())
}

/// Sets the state; a settled promise carries the moment it was settled.
pub(super) fn settle(tx: &Tx, row: i64, state: PromiseState) -> Result<()> {
    let now = (state != PromiseState::Open).then(|| tx.now());
    tx.prepare_cached(include_str!("settle.sql"))?.execute(params![
        row,
        tx.revision(),
        state,
        now.map(|now| now.at_ms),
        now.map(|now| &now.zone),
        now.map(|now| now.offset_seconds),
    ])?;
    touch(tx);
    Ok(())
}

pub(crate) fn repair(tx: &Tx, row: i64, due: NaiveDate) -> Result<()> {
    let now = tx.now();
    tx.prepare_cached(include_str!("repair.sql"))?.execute(params![
        tx.revision(),
        row,
        due,
        now.at_ms,
        now.zone,
        now.offset_seconds
    ])?;
    set_due(tx, row, Some(due))
}

pub(super) fn set_due(tx: &Tx, row: i64, due: Option<NaiveDate>) -> Result<()> {
    let kind = if due.is_some() { DueKind::Day } else { DueKind::None };
    tx.execute(
        "UPDATE promise SET due = ?2, due_kind = ?3, revision = ?4 WHERE id = ?1",
        params![row, due, Word(kind), tx.revision()],
    )?;
    touch(tx);
    Ok(())
}

/// Own promises kept, broken and open.
pub(super) fn kept_rate(sql: &Connection) -> Result<(u32, u32, u32)> {
    Ok(sql.query_row(include_str!("kept_rate.sql"), [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?)
}

/// Finds the promises in a text and proposes those that were neither accepted nor dismissed before.
pub(crate) fn propose(tx: &Tx, card: i64, text: &str, occasion: &Occasion) -> Result<()> {
    tx.execute("DELETE FROM proposal WHERE card_id = ?1 AND state = 'proposed'", [card])?;
    for found in note::promises(text, None, occasion) {
        let known = "SELECT 1 FROM proposal WHERE card_id = ?1 AND owner = ?2 AND what = ?3";
        if first(tx, known, params![card, Word(found.owner), found.what], |_| Ok(()))?.is_none() {
            tx.prepare_cached(include_str!("propose.sql"))?.execute(params![
                tx.new_uid(),
                tx.revision(),
                card,
                Word(found.owner),
                found.what,
                found.due,
                Word(found.due_kind),
                found.confidence.clamp(0.0, 1.0),
            ])?;
        }
    }
    Ok(())
}

/// The proposals of a card that wait for an answer.
pub(crate) fn proposals(sql: &Connection, card: i64) -> Result<Vec<Proposal>> {
    let waiting = "SELECT proposal.*, card.uid AS card_uid FROM proposal JOIN card ON card.id = proposal.card_id
                    WHERE proposal.card_id = ?1 AND proposal.state = 'proposed' ORDER BY proposal.id";
    all(sql, waiting, [card], |row| {
        let found = found(row)?;
        Ok(Proposal {
            id: row.get("uid")?,
            card: row.get("card_uid")?,
            owner: found.owner,
            what: found.what,
            due: found.due,
            due_kind: found.due_kind,
            confidence: found.confidence,
        })
    })
}

/// Accepts or dismisses a proposal, and returns its card and what was proposed.
pub(super) fn settle_proposal(tx: &Tx, proposal: ProposalId, accept: bool) -> Result<(i64, FoundPromise)> {
    let row = row_of(tx, "proposal", proposal.0, Thing::Proposal)?;
    let (card, state, found) = first(tx, "SELECT * FROM proposal WHERE id = ?1", [row], |row| {
        Ok((row.get::<_, i64>("card_id")?, row.get::<_, String>("state")?, found(row)?))
    })?
    .ok_or(Error::not_found(Thing::Proposal))?;
    if state != "proposed" {
        return Err(Error::invalid(FieldName::Promise, Reason::Settled));
    }
    let state = if accept { "accepted" } else { "dismissed" };
    tx.execute("UPDATE proposal SET state = ?2, revision = ?3 WHERE id = ?1", params![row, state, tx.revision()])?;
    touch(tx);
    Ok((card, found))
}

fn touch(tx: &Tx) {
    for room in TOUCHES {
        tx.touch(room);
    }
}

fn found(row: &Row) -> rusqlite::Result<FoundPromise> {
    Ok(FoundPromise {
        owner: row.get::<_, Word<Owner>>("owner")?.0,
        what: row.get("what")?,
        due: row.get("due")?,
        due_kind: row.get::<_, Word<DueKind>>("due_kind")?.0,
        confidence: row.get("confidence")?,
        place: None,
    })
}

fn read(row: &Row) -> rusqlite::Result<Promise> {
    Ok(Promise {
        id: row.get("uid")?,
        contact: row.get("contact_uid")?,
        name: row.get("name")?,
        card: row.get("card_uid")?,
        owner: row.get::<_, Word<Owner>>("owner")?.0,
        what: row.get("what")?,
        due: row.get("due")?,
        due_kind: row.get::<_, Word<DueKind>>("due_kind")?.0,
        state: row.get("state")?,
        made: columns::moment(row, "made")?,
        settled: columns::maybe_moment(row, "settled")?,
        repairs: row.get("repairs")?,
    })
}

/// The reader's enums as the words that stand in the database; the reader knows of no database.
struct Word<T>(T);

impl ToSql for Word<Owner> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self.0 {
            Owner::Me => "me",
            Owner::Them => "them",
        }
        .into())
    }
}

impl FromSql for Word<Owner> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value.as_str()? {
            "me" => Ok(Self(Owner::Me)),
            "them" => Ok(Self(Owner::Them)),
            _ => Err(FromSqlError::InvalidType),
        }
    }
}

impl ToSql for Word<DueKind> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self.0 {
            DueKind::Day => "day",
            DueKind::Week => "week",
            DueKind::Month => "month",
            DueKind::None => "none",
        }
        .into())
    }
}

impl FromSql for Word<DueKind> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value.as_str()? {
            "day" => Ok(Self(DueKind::Day)),
            "week" => Ok(Self(DueKind::Week)),
            "month" => Ok(Self(DueKind::Month)),
            "none" => Ok(Self(DueKind::None)),
            _ => Err(FromSqlError::InvalidType),
        }
    }
}

use std::borrow::Cow;

use rusqlite::{Connection, Row, params};
use uuid::Uuid;

use super::rules::Outcome;
use super::{Import, ImportState};
use crate::change::Room;
use crate::error::{Error, Result, Thing};
use crate::field::rules::match_key;
use crate::id::ImportId;
use crate::progress::WorkProgress;
use crate::reader::{FieldKind, Value};
use crate::store::{Tx, all, columns, first, row_of};

/// One contact of a file.
pub(super) struct Share {
    pub(super) row: i64,
    pub(super) entry: Option<i64>,
    pub(super) bytes: Vec<u8>,
}

pub(super) fn row(sql: &Connection, import: ImportId) -> Result<i64> {
    row_of(sql, "import", import.0, Thing::Import)
}

pub(super) fn insert(tx: &Tx, shares: &[Cow<[u8]>]) -> Result<i64> {
    let now = tx.now();
    tx.prepare_cached(
        "INSERT INTO import (uid, revision, state, total, done, begun_ms, begun_zone, begun_offset)
         VALUES (?1, ?2, 'running', ?3, 0, ?4, ?5, ?6)",
    )?
    .execute(params![
        tx.new_uid(),
        tx.revision(),
        count(shares.len()),
        now.at_ms,
        now.zone,
        now.offset_seconds
    ])?;
    let import = tx.last_insert_rowid();
    let mut share = tx.prepare_cached("INSERT INTO imported (import_id, outcome, bytes) VALUES (?1, 'waiting', ?2)")?;
    for bytes in shares {
        share.execute(params![import, bytes])?;
    }
    tx.touch(Room::Exchange);
    Ok(import)
}

pub(super) fn state(sql: &Connection, import: i64) -> Result<ImportState> {
    Ok(sql.prepare_cached("SELECT state FROM import WHERE id = ?1")?.query_row([import], |row| row.get(0))?)
}

pub(super) fn set_state(tx: &Tx, import: i64, state: ImportState) -> Result<()> {
    tx.prepare_cached("UPDATE import SET state = ?2, revision = ?3 WHERE id = ?1")?.execute(params![
        import,
        state,
        tx.revision()
    ])?;
    tx.touch(Room::Exchange);
    Ok(())
}

/// Counts contacts of the work under way as done.
pub(super) fn done(tx: &Tx, import: i64, shares: usize) -> Result<()> {
    tx.prepare_cached("UPDATE import SET done = done + ?2, revision = ?3 WHERE id = ?1")?.execute(params![
        import,
        count(shares),
        tx.revision()
    ])?;
    tx.touch(Room::Exchange);
    Ok(())
}

pub(super) fn progress(sql: &Connection, import: i64) -> Result<WorkProgress> {
    let progress = "SELECT done, total, state IN ('done', 'taken_back') FROM import WHERE id = ?1";
    Ok(sql.prepare_cached(progress)?.query_row([import], |row| {
        let (done, total): (u32, u32) = (row.get(0)?, row.get(1)?);
        Ok(WorkProgress { done: done.into(), total: total.into(), finished: row.get(2)? })
    })?)
}

/// The next contacts to be brought in, in the order of the file.
pub(super) fn waiting(sql: &Connection, import: i64, limit: usize) -> Result<Vec<Share>> {
    let waiting =
        "SELECT id, entry_id, bytes FROM imported WHERE import_id = ?1 AND outcome = 'waiting' ORDER BY id LIMIT ?2";
    all(sql, waiting, [import, count(limit)], share)
}

/// The next contacts to be taken back.
pub(super) fn brought_in(sql: &Connection, import: i64, limit: usize) -> Result<Vec<Share>> {
    let brought = "SELECT id, entry_id, x'' AS bytes FROM imported
                    WHERE import_id = ?1 AND outcome IN ('added', 'joined') ORDER BY id LIMIT ?2";
    all(sql, brought, [import, count(limit)], share)
}

fn share(row: &Row) -> rusqlite::Result<Share> {
    Ok(Share { row: row.get(0)?, entry: row.get(1)?, bytes: row.get(2)? })
}

/// Says what became of a contact of the file. The bytes stay with an entry, and with what could not be read.
pub(super) fn settle(tx: &Tx, share: i64, outcome: Outcome, entry: Option<i64>, doubtful: bool) -> Result<()> {
    let keeps = entry.is_some() || outcome == Outcome::Unreadable;
    tx.prepare_cached(
        "UPDATE imported SET outcome = ?2, entry_id = ?3, doubtful = max(doubtful, ?4), bytes = iif(?5, bytes, x'')
          WHERE id = ?1",
    )?
    .execute(params![share, outcome, entry, doubtful, keeps])?;
    Ok(())
}

/// From here on nobody is brought in, and whoever was waits to be taken back.
pub(super) fn begin_taking_back(tx: &Tx, import: i64) -> Result<()> {
    tx.execute(
        "UPDATE imported SET outcome = 'taken_back', bytes = x''
          WHERE import_id = ?1 AND outcome IN ('waiting', 'known', 'unreadable')",
        [import],
    )?;
    let brought = "UPDATE import SET done = 0, total = (SELECT count(*) FROM imported
                    WHERE import_id = ?1 AND outcome IN ('added', 'joined')) WHERE id = ?1";
    tx.execute(brought, [import])?;
    set_state(tx, import, ImportState::TakingBack)
}

/// Contacts that have a number or an address in common with a reading.
pub(super) fn may_be(sql: &Connection, values: &[Value]) -> Result<Vec<i64>> {
    let mut found = Vec::new();
    for value in values.iter().filter(|value| matches!(value.kind(), FieldKind::Email | FieldKind::Phone)) {
        let Some(key) = match_key(value) else { continue };
        let kind = if value.kind() == FieldKind::Email { "email" } else { "phone" };
        for contact in all(sql, include_str!("may_be.sql"), params![kind, key], |row| row.get(0))? {
            if !found.contains(&contact) {
                found.push(contact);
            }
        }
    }
    Ok(found)
}

pub(super) fn contact_of(sql: &Connection, entry: i64) -> Result<i64> {
    Ok(sql.prepare_cached("SELECT contact_id FROM entry WHERE id = ?1")?.query_row([entry], |row| row.get(0))?)
}

/// Whether nothing but this entry holds the contact.
pub(super) fn holds_alone(sql: &Connection, entry: i64, contact: i64) -> Result<bool> {
    let alone = "SELECT NOT EXISTS (SELECT 1 FROM card WHERE contact_id = ?2)
                    AND NOT EXISTS (SELECT 1 FROM entry WHERE contact_id = ?2 AND id <> ?1)";
    Ok(sql.prepare_cached(alone)?.query_row([entry, contact], |row| row.get(0))?)
}

/// Whether the user corrected something of what an entry says, or merged the person with somebody.
pub(super) fn is_edited(sql: &Connection, entry: i64) -> Result<bool> {
    let edited = "SELECT EXISTS (SELECT 1 FROM field WHERE entry_id = ?1 AND (source = 'typed' OR hidden))
                      OR EXISTS (SELECT 1 FROM merge JOIN entry ON entry.contact_id = merge.kept_id WHERE entry.id = ?1)";
    Ok(sql.prepare_cached(edited)?.query_row([entry], |row| row.get(0))?)
}

/// Whether the user has done anything with the contact.
pub(super) fn means_something(sql: &Connection, contact: i64) -> Result<bool> {
    Ok(sql.prepare_cached(include_str!("means_something.sql"))?.query_row([contact], |row| row.get(0))?)
}

pub(super) fn remove_entry(tx: &Tx, entry: i64) -> Result<()> {
    tx.prepare_cached("DELETE FROM field WHERE entry_id = ?1")?.execute([entry])?;
    tx.prepare_cached("DELETE FROM entry WHERE id = ?1")?.execute([entry])?;
    Ok(())
}

pub(super) fn import(sql: &Connection, import: i64) -> Result<Import> {
    let found = first(sql, "SELECT * FROM import WHERE id = ?1", [import], |row| read(sql, row))?;
    found.ok_or(Error::not_found(Thing::Import))
}

/// The imports that somebody began to take back and has not ended.
pub(super) fn being_taken_back(sql: &Connection) -> Result<Vec<ImportId>> {
    all(sql, "SELECT uid FROM import WHERE state = 'taking_back' ORDER BY id", [], |row| row.get(0))
}

pub(super) fn list(sql: &Connection) -> Result<Vec<Import>> {
    all(sql, "SELECT * FROM import ORDER BY id DESC", [], |row| read(sql, row))
}

fn read(sql: &Connection, row: &Row) -> rusqlite::Result<Import> {
    let import: i64 = row.get("id")?;
    let mut counts = sql.prepare_cached(
        "SELECT outcome, count(*), total(doubtful) FROM imported WHERE import_id = ?1 GROUP BY outcome",
    )?;
    let counts = counts.query_map([import], |row| {
        let doubtful: f64 = row.get(2)?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of rows")]
        Ok((row.get::<_, Outcome>(0)?, row.get::<_, u32>(1)?, doubtful as u32))
    })?;
    let counts: Vec<(Outcome, u32, u32)> = counts.collect::<rusqlite::Result<_>>()?;
    let of = |outcome| counts.iter().find(|(found, _, _)| *found == outcome).map_or(0, |(_, count, _)| *count);
    let mut left = sql.prepare_cached(
        "SELECT DISTINCT contact.uid FROM imported JOIN entry ON entry.id = imported.entry_id
           JOIN contact ON contact.id = entry.contact_id
          WHERE imported.import_id = ?1 AND imported.outcome = 'left' ORDER BY contact.sort_key, contact.id",
    )?;
    let left = left.query_map([import], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(Import {
        id: row.get("uid")?,
        state: row.get("state")?,
        begun: columns::moment(row, "begun")?,
        waiting: of(Outcome::Waiting),
        added: of(Outcome::Added),
        joined: of(Outcome::Joined),
        known: of(Outcome::Known),
        unreadable: of(Outcome::Unreadable),
        doubtful: counts.iter().map(|(_, _, doubtful)| doubtful).sum(),
        taken_back: of(Outcome::TakenBack),
        left,
    })
}

/// The cards of a contact whose backs are private or stay in a group.
pub(super) fn marked_cards(sql: &Connection, contact: i64) -> Result<Vec<i64>> {
    let marked = "SELECT card.id FROM card JOIN back ON back.card_id = card.id
                   WHERE card.contact_id = ?1 AND back.openness <> 'professional'";
    all(sql, marked, [contact], |row| row.get(0))
}

/// What files said of a contact, as it came.
pub(crate) fn as_imported(sql: &Connection, contact: i64) -> Result<Vec<Vec<u8>>> {
    let bytes = "SELECT imported.bytes FROM imported JOIN entry ON entry.id = imported.entry_id
                  WHERE entry.contact_id = ?1 AND length(imported.bytes) > 0 ORDER BY imported.id";
    all(sql, bytes, [contact], |row| row.get(0))
}

/// By what the world knows a contact: random, so that it tells neither when they were met nor anything of this store.
pub(super) fn exported_uid(tx: &Tx, contact: i64) -> Result<Uuid> {
    let known = "SELECT exported_uid FROM contact WHERE id = ?1";
    if let Some(uid) = tx.prepare_cached(known)?.query_row([contact], |row| row.get::<_, Option<Uuid>>(0))? {
        return Ok(uid);
    }
    let mut random = [0; 16];
    for half in random.chunks_exact_mut(8) {
        half.copy_from_slice(&tx.draw().to_be_bytes());
    }
    let uid = uuid::Builder::from_random_bytes(random).into_uuid();
    tx.prepare_cached("UPDATE contact SET exported_uid = ?2 WHERE id = ?1")?.execute(params![contact, uid])?;
    Ok(uid)
}

fn count(of: usize) -> i64 {
    i64::try_from(of).unwrap_or(i64::MAX)
}

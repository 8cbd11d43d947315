use rusqlite::{Connection, Row, params};

use super::{Arena, ArenaDetails, Fee, Member, NewWish, Wish};
use crate::change::Room;
use crate::error::{Error, Result, Thing};
use crate::id::{ArenaId, WishId};
use crate::page::{Page, PageRequest};
use crate::store::{Tx, all, columns, first, fold, row_of};

const ARENA: &str = include_str!("arena.sql");
const WISH: &str = include_str!("wish.sql");

pub(crate) fn row_id(sql: &Connection, arena: ArenaId) -> Result<i64> {
    row_of(sql, "arena", arena.0, Thing::Arena)
}

pub(super) fn wish_row(sql: &Connection, wish: WishId) -> Result<i64> {
    row_of(sql, "wish", wish.0, Thing::Wish)
}

pub(super) fn arena(sql: &Connection, row: i64) -> Result<Arena> {
    first(sql, &format!("{ARENA} WHERE arena.id = ?1"), [row], read)?.ok_or(Error::not_found(Thing::Arena))
}

pub(super) fn list(sql: &Connection, request: &PageRequest) -> Result<Page<Arena>> {
    let mut arenas = all(sql, ARENA, [], |row| Ok((row.get::<_, i64>("row_id")?, read(row)?)))?;
    let key = |(row, arena): &(i64, Arena)| format!("{}.{row:020}", fold::ascii(&arena.name));
    arenas.sort_by_cached_key(key);
    Ok(Page::cut(arenas, request, key)?.map(|(_, arena)| arena))
}

pub(super) fn insert(tx: &Tx, arena: &ArenaDetails) -> Result<i64> {
    tx.prepare_cached(include_str!("insert.sql"))?.execute(params![
        tx.new_uid(),
        tx.revision(),
        arena.name.as_deref().map(str::trim),
        columns::text(arena.purpose.as_deref()),
        arena.kind.unwrap_or_default(),
        arena.is_open.unwrap_or(true),
        arena.private_matters.unwrap_or(false),
        arena.rhythm.unwrap_or_default(),
        arena.fee.as_ref().map(|fee| fee.minor),
        arena.fee.as_ref().map(|fee| &fee.currency),
        arena.minutes,
        columns::text(arena.contribution.as_deref()),
        tx.now().at_ms,
    ])?;
    tx.touch(Room::Arena);
    Ok(tx.last_insert_rowid())
}

pub(super) fn edit(tx: &Tx, row: i64, arena: &ArenaDetails) -> Result<()> {
    tx.prepare_cached(include_str!("edit.sql"))?.execute(params![
        row,
        tx.revision(),
        arena.name.as_deref().map(str::trim),
        arena.purpose.as_deref().map(str::trim),
        arena.kind,
        arena.is_open,
        arena.private_matters,
        arena.rhythm,
        arena.fee.as_ref().map(|fee| fee.minor),
        arena.fee.as_ref().map(|fee| &fee.currency),
        arena.minutes,
        arena.contribution.as_deref().map(str::trim),
    ])?;
    tx.touch(Room::Arena);
    tx.touch(Room::Event); // which inherits the purpose
    Ok(())
}

pub(super) fn wish(sql: &Connection, row: i64) -> Result<Wish> {
    first(sql, &format!("{WISH} WHERE wish.id = ?1"), [row], read_wish)?.ok_or(Error::not_found(Thing::Wish))
}

pub(super) fn wishes(sql: &Connection, arena: i64, request: &PageRequest) -> Result<Page<Wish>> {
    let ordered = format!("{WISH} WHERE wish.arena_id = ?1 ORDER BY wish.id");
    let wishes = all(sql, &ordered, [arena], |row| Ok((row.get::<_, i64>("row_id")?, read_wish(row)?)))?;
    Ok(Page::cut(wishes, request, |(row, _)| format!("{row:020}"))?.map(|(_, wish)| wish))
}

/// The wishes that a contact fulfilled.
pub(crate) fn wishes_for(sql: &Connection, contact: i64) -> Result<Vec<Wish>> {
    all(sql, &format!("{WISH} WHERE wish.contact_id = ?1 ORDER BY wish.id"), [contact], read_wish)
}

/// What the user noted that they can contribute to a contact, arena by arena.
pub(crate) fn contributions_to(sql: &Connection, contact: i64) -> Result<Vec<String>> {
    all(sql, "SELECT contribution FROM member WHERE contact_id = ?1 ORDER BY id", [contact], |row| row.get(0))
}

pub(super) fn insert_wish(tx: &Tx, arena: i64, wish: &NewWish) -> Result<i64> {
    tx.prepare_cached(
        "INSERT INTO wish (uid, revision, arena_id, name, organisation, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        tx.new_uid(),
        tx.revision(),
        arena,
        columns::text(wish.name.as_deref()),
        columns::text(wish.organisation.as_deref()),
        columns::text(wish.reason.as_deref()),
    ])?;
    tx.touch(Room::Arena);
    Ok(tx.last_insert_rowid())
}

pub(super) fn remove_wish(tx: &Tx, row: i64) -> Result<()> {
    tx.execute("DELETE FROM wish WHERE id = ?1", [row])?;
    tx.touch(Room::Arena);
    Ok(())
}

pub(super) fn members(sql: &Connection, arena: i64, request: &PageRequest) -> Result<Page<Member>> {
    let members = all(sql, include_str!("members.sql"), [arena], |row| {
        let key = format!("{}.{:020}", row.get::<_, String>("sort_key")?, row.get::<_, i64>("row_id")?);
        Ok((key, read_member(row)?))
    })?;
    Ok(Page::cut(members, request, |(key, _)| key.clone())?.map(|(_, member)| member))
}

/// One of them.
pub(super) fn member(sql: &Connection, arena: i64, contact: i64) -> Result<Member> {
    let found = all(sql, include_str!("members.sql"), [arena], |row| Ok((row.get("row_id")?, read_member(row)?)))?;
    let one = found.into_iter().find(|(row, _): &(i64, Member)| *row == contact);
    one.map(|(_, member)| member).ok_or(Error::not_found(Thing::Contact))
}

pub(super) fn contribute_to(tx: &Tx, arena: i64, contact: i64, text: &str) -> Result<()> {
    tx.execute("DELETE FROM member WHERE arena_id = ?1 AND contact_id = ?2", [arena, contact])?;
    if let Some(text) = columns::text(Some(text)) {
        tx.prepare_cached(
            "INSERT INTO member (uid, revision, arena_id, contact_id, contribution) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![tx.new_uid(), tx.revision(), arena, contact, text])?;
    }
    tx.touch(Room::Arena);
    Ok(())
}

/// Wishes of an event's arena that a contact fulfils.
pub(crate) fn fulfilled_by(sql: &Connection, event: i64, contact: i64) -> Result<Vec<WishId>> {
    let fulfilled = "SELECT wish.uid FROM wish JOIN event ON event.arena_id = wish.arena_id
                      WHERE event.id = ?1 AND wish.contact_id = ?2 ORDER BY wish.id";
    all(sql, fulfilled, [event, contact], |row| row.get(0))
}

fn read(row: &Row) -> rusqlite::Result<Arena> {
    let minor: Option<u32> = row.get("fee_minor")?;
    Ok(Arena {
        id: row.get("uid")?,
        name: row.get("name")?,
        purpose: row.get("purpose")?,
        kind: row.get("kind")?,
        is_open: row.get("is_open")?,
        private_matters: row.get("private_matters")?,
        rhythm: row.get("rhythm")?,
        fee: minor.map(|minor| Ok::<_, rusqlite::Error>(Fee { minor, currency: row.get("currency")? })).transpose()?,
        minutes: row.get("minutes")?,
        contribution: row.get("contribution")?,
        wishes: row.get("wishes")?,
        found: row.get("found")?,
    })
}

fn read_member(row: &Row) -> rusqlite::Result<Member> {
    Ok(Member {
        contact: row.get("uid")?,
        name: row.get("name")?,
        organisation: row.get("organisation")?,
        nights: row.get("nights")?,
        last: row.get("last")?,
        contribution: row.get("contribution")?,
    })
}

fn read_wish(row: &Row) -> rusqlite::Result<Wish> {
    Ok(Wish {
        id: row.get("uid")?,
        arena: row.get("arena_uid")?,
        name: row.get("name")?,
        organisation: row.get("organisation")?,
        reason: row.get("reason")?,
        found: row.get("contact_uid")?,
    })
}

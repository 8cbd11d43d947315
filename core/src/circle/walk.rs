//! The walk-through of existing contacts, and the ties that sleep.

use chrono::{NaiveDate, TimeDelta};
use rusqlite::{Connection, params};

use super::store::{Somebody, chemistry, everybody, groups};
use super::touches::{all_touches, last};
use super::{Dormancy, Dormant, Verdict, Walked, initiative, rules};
use crate::change::Room;
use crate::clock::Moment;
use crate::contact::{self, PersonLine};
use crate::error::Result;
use crate::page::{Page, PageRequest};
use crate::store::{Tx, all, first};

/// Somebody in a list of people, with what the list is sorted by.
type Line = (i64, String, PersonLine);

/// People to walk through.
pub(super) fn walk(sql: &Connection, now: &Moment, request: &PageRequest) -> Result<Page<Walked>> {
    let since = now.plus(-TimeDelta::days(rules::WALK_AGAIN_DAYS)).at_ms;
    let people: Vec<(i64, Line)> = all(sql, include_str!("to_walk.sql"), [since], |row| {
        Ok((row.get("walked_ms")?, (row.get("id")?, row.get("sort_key")?, contact::store::line(row)?)))
    })?;
    let key = |(walked_ms, (row, name, _)): &(i64, Line)| format!("{walked_ms:020}.{name}.{row:020}");
    let page = Page::cut(people, request, key)?;
    let groups = groups(sql)?;
    let walked = |(_, (row, _, line)): (i64, Line)| {
        Ok(Walked { line, chemistry: chemistry(sql, row)?, last: last(sql, row)?, group: groups.get(&row).copied() })
    };
    Ok(Page { items: page.items.into_iter().map(walked).collect::<Result<_>>()?, next: page.next, total: page.total })
}

/// One step of the walk.
pub(super) fn record(tx: &Tx, contact: i64, verdict: Verdict, chemistry: Option<u8>) -> Result<()> {
    let now = tx.now();
    let insert = "INSERT INTO walk (uid, revision, contact_id, verdict, chemistry, at_ms, at_zone, at_offset)
                  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    tx.prepare_cached(insert)?.execute(params![
        tx.new_uid(),
        tx.revision(),
        contact,
        verdict,
        chemistry,
        now.at_ms,
        now.zone,
        now.offset_seconds
    ])?;
    tx.touch(Room::Circle);
    Ok(())
}

/// Takes back the latest step, and returns whose it was.
pub(super) fn take_back(tx: &Tx) -> Result<Option<i64>> {
    let latest = "SELECT id, contact_id FROM walk WHERE taken_back = 0 ORDER BY id DESC LIMIT 1";
    let latest = first(tx, latest, [], |row| Ok((row.get::<_, i64>(0)?, row.get(1)?)))?;
    let Some((row, contact)) = latest else { return Ok(None) };
    tx.execute("UPDATE walk SET taken_back = 1, revision = ?2 WHERE id = ?1", [row, tx.revision()])?;
    tx.touch(Room::Circle);
    Ok(Some(contact))
}

/// Who is in a group after all, was not to be set aside.
pub(super) fn lift(tx: &Tx, contact: i64) -> Result<()> {
    match first(tx, "SELECT 1 FROM set_aside WHERE contact_id = ?1", [contact], |_| Ok(()))? {
        Some(()) => record(tx, contact, Verdict::Right, None),
        None => Ok(()),
    }
}

/// Who was set aside.
pub(super) fn set_aside(sql: &Connection, request: &PageRequest) -> Result<Page<PersonLine>> {
    let people = all(sql, include_str!("set_aside.sql"), [], |row| {
        Ok((row.get("id")?, row.get("sort_key")?, contact::store::line(row)?))
    })?;
    let key = |(row, name, _): &Line| format!("{name}.{row:020}");
    Ok(Page::cut(people, request, key)?.map(|(_, _, line)| line))
}

/// Somebody's tie that sleeps, with what the list is sorted by.
type Asleep = (String, i64, Dormant);

/// Ties that sleep and are worth waking, and how many there are that are worth it.
fn dormant(sql: &Connection, today: NaiveDate) -> Result<(Vec<Asleep>, u32)> {
    let (mut found, mut worth) = (Vec::new(), 0_u32);
    let touches = all_touches(sql)?;
    for Somebody { row, id, name, sort_key, group, known, .. } in everybody(sql, today)? {
        let reasons = rules::worth_waking(&known, group);
        if reasons.is_empty() {
            continue;
        }
        worth = worth.saturating_add(1);
        let last = initiative::last(touches.get(&row).map_or(&[], Vec::as_slice));
        if let Some(days) = rules::dormant_days(last.any, today) {
            found.push((sort_key, row, Dormant { contact: id, name, days, last, reasons }));
        }
    }
    Ok((found, worth))
}

pub(super) fn dormant_page(sql: &Connection, today: NaiveDate, request: &PageRequest) -> Result<Page<Dormant>> {
    let key = |(name, row, dormant): &Asleep| format!("{:010}.{name}.{row:020}", u32::MAX - dormant.days);
    let (mut ties, _) = dormant(sql, today)?;
    ties.sort_by_cached_key(key);
    Ok(Page::cut(ties, request, key)?.map(|(_, _, dormant)| dormant))
}

pub(crate) fn dormancy(sql: &Connection, today: NaiveDate) -> Result<Dormancy> {
    let (dormant, worth) = dormant(sql, today)?;
    Ok(rules::dormancy(worth, u32::try_from(dormant.len()).unwrap_or(u32::MAX)))
}

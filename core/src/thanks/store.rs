use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};

use super::{Thanks, ThanksFor, ThanksKind, ThanksReason, rules};
use crate::change::Room;
use crate::clock::Moment;
use crate::error::{Error, FieldName, Reason, Result, Thing};
use crate::follow_up::{Channel, EffortKind, ItemState};
use crate::id::ItemId;
use crate::page::{Page, PageRequest};
use crate::store::{Tx, all, columns, first, row_of};
use crate::{effort, event, opener};

const THANKS: &str = include_str!("thanks.sql");

/// The rows that stand in the queue on their own.
pub(crate) const ON_THEIR_OWN: &str = include_str!("on_their_own.sql");

pub(crate) fn row_id(sql: &Connection, item: ItemId) -> Result<i64> {
    row_of(sql, "thanks", item.0, Thing::Item)
}

/// The row of an item that is not done.
pub(crate) fn open_row(sql: &Connection, item: ItemId) -> Result<i64> {
    let row = row_id(sql, item)?;
    match thanks(sql, row)?.state {
        ItemState::Open => Ok(row),
        _ => Err(Error::invalid(FieldName::Item, Reason::Settled)),
    }
}

pub(crate) fn thanks(sql: &Connection, row: i64) -> Result<Thanks> {
    first(sql, &format!("{THANKS} WHERE thanks.id = ?1"), [row], read)?.ok_or(Error::not_found(Thing::Item))
}

/// All of a contact, the oldest first.
pub(crate) fn of_contact(sql: &Connection, contact: i64) -> Result<Vec<Thanks>> {
    all(sql, &format!("{THANKS} WHERE thanks.contact_id = ?1 ORDER BY thanks.id"), [contact], read)
}

pub(super) fn owed(sql: &Connection, request: &PageRequest) -> Result<Page<Thanks>> {
    let open = format!("{THANKS} WHERE thanks.state = 'open' AND thanks.contact_id IS NOT NULL");
    let mut rows = all(sql, &open, [], |row| Ok((row.get::<_, i64>("row_id")?, read(row)?)))?;
    let key = |(row, thanks): &(i64, Thanks)| format!("{}.{row:020}", thanks.planned);
    rows.sort_by_key(key);
    Ok(Page::cut(rows, request, key)?.map(|(_, thanks)| thanks))
}

/// When each open item that no letter of a follow-up carries is planned, its last day, and the zone in which that ends.
pub(crate) fn open_plans(sql: &Connection) -> Result<Vec<(NaiveDate, Option<NaiveDate>, String)>> {
    all(sql, include_str!("open_plans.sql"), [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

/// What the letter of a follow-up says thanks for: the meeting, unless that was done aloud, and favours of its day.
pub(crate) fn in_letter(sql: &Connection, item: ItemId) -> Result<Vec<ThanksFor>> {
    let of = "SELECT id, contact_id, event_id FROM follow_up WHERE uid = ?1 AND contact_id IS NOT NULL";
    let of = first(sql, of, [item], |row| Ok((row.get::<_, i64>(0)?, row.get(1)?, row.get(2)?)))?;
    let Some((follow_up, contact, event)) = of else { return Ok(Vec::new()) };
    let mut letter = Vec::new();
    if !was_thanked(sql, contact, event)? {
        letter.push(ThanksFor { reason: ThanksReason::Meeting, what: None });
    }
    for row in all(sql, include_str!("in_letter.sql"), [follow_up], |row| row.get(0))? {
        let Thanks { reason, what, .. } = thanks(sql, row)?;
        letter.push(ThanksFor { reason, what });
    }
    Ok(letter)
}

/// What an item of the queue is to thank for, report on or give after, each with its kind, `answer` for an answer: of a
/// follow-up, what its letter says beside the thanks for the meeting.
pub(crate) fn favours(sql: &Connection, item: ItemId) -> Result<Vec<(Option<String>, Option<String>)>> {
    let follow_up = first(sql, "SELECT id FROM follow_up WHERE uid = ?1", [item], |row| row.get::<_, i64>(0))?;
    let rows: Vec<i64> = match follow_up {
        Some(follow_up) => all(sql, include_str!("in_letter.sql"), [follow_up], |row| row.get(0))?,
        None => all(sql, "SELECT id FROM thanks WHERE uid = ?1", [item], |row| row.get(0))?,
    };
    let told = rows.into_iter().map(|row| {
        let favour = first(sql, include_str!("favour.sql"), [row], |row| Ok((row.get(0)?, row.get(1)?)))?;
        favour.ok_or(Error::not_found(Thing::Item))
    });
    told.collect()
}

/// Whether somebody was thanked aloud for the meeting at an event: said so, or by a goodbye with thanks.
fn was_thanked(sql: &Connection, contact: i64, event: i64) -> Result<bool> {
    let said = first(sql, include_str!("said_at.sql"), [contact, event], |_| Ok(()))?;
    Ok(said.is_some() || opener::store::thanked(sql, event, contact)?)
}

/// Whether somebody is still to be thanked: for a meeting that awaits its follow-up, or for what they did.
pub(crate) fn due(sql: &Connection, contact: i64) -> Result<bool> {
    let open = "SELECT 1 FROM thanks WHERE contact_id = ?1 AND kind = 'thanks' AND state = 'open' LIMIT 1";
    if first(sql, open, [contact], |_| Ok(()))?.is_some() {
        return Ok(true);
    }
    for event in
        all(sql, "SELECT event_id FROM follow_up WHERE contact_id = ?1 AND state = 'open'", [contact], |row| {
            row.get(0)
        })?
    {
        if !was_thanked(sql, contact, event)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Something was received: its thanks, due or said aloud already. Call it once, in the transaction that makes the row.
pub(crate) fn after_favour(tx: &Tx, received: i64, aloud: bool) -> Result<()> {
    let favour = "SELECT contact_id, event_id, at_ms, at_zone, at_offset FROM received WHERE id = ?1";
    let (contact, event, at) = tx.prepare_cached(favour)?.query_row([received], |row| {
        Ok((row.get::<_, Option<i64>>(0)?, row.get::<_, Option<i64>>(1)?, columns::moment(row, "at")?))
    })?;
    let day = match event {
        Some(event) => event::store::night_of(tx, event)?,
        None => at.night_of(),
    };
    let of = Of { received: Some(received), event, ..Of::default() };
    let row = insert(tx, contact, of, ThanksKind::Thanks, day)?;
    if aloud { settle(tx, row, true, None, None) } else { Ok(()) }
}

/// The two met over coffee: its thanks. What was received there is thanked for along with it.
pub(crate) fn after_coffee(tx: &Tx, coffee: i64, received: Option<i64>, day: NaiveDate) -> Result<()> {
    let contact = "SELECT contact_id FROM coffee WHERE id = ?1";
    let contact = tx.prepare_cached(contact)?.query_row([coffee], |row| row.get(0))?;
    let of = Of { received, coffee: Some(coffee), ..Of::default() };
    insert(tx, contact, of, ThanksKind::Thanks, day).map(drop)
}

/// Nobody met over coffee after all: returns the rows of what was received there, which nothing thanks for any more.
pub(crate) fn forget_coffee(tx: &Tx, coffee: i64) -> Result<Vec<i64>> {
    let received = "SELECT received_id FROM thanks WHERE coffee_id = ?1 AND received_id IS NOT NULL";
    let received = all(tx, received, [coffee], |row| row.get(0))?;
    forget(tx, "SELECT id FROM thanks WHERE coffee_id = ?1", coffee)?;
    Ok(received)
}

/// An Ask was answered: thanks, a report of what came of it, and a next Give. Nothing is made twice, and nothing for an
/// Ask of nobody.
pub(crate) fn after_answer(tx: &Tx, effort: i64) -> Result<()> {
    let ask = "SELECT contact_id, event_id, answered_ms, answered_zone, answered_offset FROM effort
                WHERE id = ?1 AND contact_id IS NOT NULL AND answered_ms IS NOT NULL
                  AND NOT EXISTS (SELECT 1 FROM thanks WHERE thanks.effort_id = effort.id)";
    let ask = first(tx, ask, [effort], |row| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, Option<i64>>(1)?, columns::moment(row, "answered")?))
    })?;
    let Some((contact, event, answered)) = ask else { return Ok(()) };
    for kind in ThanksKind::ALL {
        let of = Of { effort: Some(effort), event, ..Of::default() };
        insert(tx, Some(contact), of, *kind, answered.night_of())?;
    }
    Ok(())
}

/// The favour was logged by mistake: nothing is to be thanked for, but the coffee it was received at. Call it before its
/// row goes.
pub(crate) fn forget_favour(tx: &Tx, received: i64) -> Result<()> {
    let coffee = "UPDATE thanks SET received_id = NULL, revision = ?2 WHERE received_id = ?1 AND coffee_id IS NOT NULL";
    tx.execute(coffee, [received, tx.revision()])?;
    forget(tx, "SELECT id FROM thanks WHERE received_id = ?1", received)
}

/// The Ask, or its answer, was logged by mistake. Call it before its row goes.
pub(crate) fn forget_answer(tx: &Tx, effort: i64) -> Result<()> {
    forget(tx, "SELECT id FROM thanks WHERE effort_id = ?1", effort)
}

/// What was written to say thanks stays an effort.
fn forget(tx: &Tx, which: &str, of: i64) -> Result<()> {
    for row in all(tx, which, [of], |row| row.get::<_, i64>(0))? {
        tx.execute("UPDATE effort SET thanks_id = NULL, revision = ?2 WHERE thanks_id = ?1", [row, tx.revision()])?;
        tx.execute("DELETE FROM thanks WHERE id = ?1", [row])?;
        tx.touch(Room::Thanks);
    }
    Ok(())
}

/// The rows that thanks go back to.
#[derive(Clone, Copy, Debug, Default)]
struct Of {
    received: Option<i64>,
    effort: Option<i64>,
    event: Option<i64>,
    coffee: Option<i64>,
}

fn insert(tx: &Tx, contact: Option<i64>, of: Of, kind: ThanksKind, day: NaiveDate) -> Result<i64> {
    let plan = rules::plan(kind, day, tx.now().date());
    tx.prepare_cached(include_str!("insert.sql"))?.execute(params![
        tx.new_uid(),
        tx.revision(),
        contact,
        of.received,
        of.effort,
        of.event,
        kind,
        plan.planned,
        plan.deadline,
        of.coffee,
    ])?;
    tx.touch(Room::Thanks);
    tx.touch(Room::FollowUp); // the queue shows it
    Ok(tx.last_insert_rowid())
}

/// It was done, by a letter, a call, …; logs the effort.
pub(crate) fn done(tx: &Tx, row: i64, by: Option<Channel>, kind: Option<EffortKind>) -> Result<()> {
    let what = thanks(tx, row)?.kind;
    settle(tx, row, false, by, None)?;
    let now = tx.now();
    tx.prepare_cached(include_str!("log_effort.sql"))?.execute(params![
        tx.new_uid(),
        tx.revision(),
        row,
        kind.unwrap_or(rules::effort(what)),
        now.at_ms,
        now.zone,
        now.offset_seconds
    ])?;
    tx.touch(Room::Effort);
    tx.touch(Room::Contact);
    Ok(())
}

fn settle(tx: &Tx, row: i64, aloud: bool, by: Option<Channel>, with: Option<i64>) -> Result<()> {
    let Moment { at_ms, zone, offset_seconds } = tx.now();
    tx.prepare_cached(include_str!("done.sql"))?.execute(params![
        row,
        tx.revision(),
        aloud,
        by,
        with,
        at_ms,
        zone,
        offset_seconds
    ])?;
    tx.touch(Room::Thanks);
    tx.touch(Room::FollowUp);
    Ok(())
}

/// Takes back a *done*, with the effort it logged. A meeting's thanks said aloud by mistake are part of its follow-up
/// again.
pub(crate) fn not_done(tx: &Tx, row: i64) -> Result<()> {
    let found = thanks(tx, row)?;
    if found.state != ItemState::Done || found.contact.is_none() {
        return Err(Error::invalid(FieldName::Item, Reason::Settled));
    }
    for effort in all(tx, "SELECT id FROM effort WHERE thanks_id = ?1", [row], |row| row.get(0))? {
        forget_answer(tx, effort)?;
        effort::store::remove(tx, effort)?;
    }
    tx.touch(Room::Effort);
    open_again(tx, row, found.reason)
}

fn open_again(tx: &Tx, row: i64, reason: ThanksReason) -> Result<()> {
    let state = if reason == ThanksReason::Meeting { ItemState::Withdrawn } else { ItemState::Open };
    tx.prepare_cached(include_str!("open_again.sql"))?.execute(params![row, tx.revision(), state])?;
    tx.touch(Room::Thanks);
    tx.touch(Room::FollowUp);
    Ok(())
}

/// A follow-up was made: its letter said the thanks of its day.
pub(crate) fn said_in_letter(tx: &Tx, follow_up: i64, by: Option<Channel>) -> Result<()> {
    for row in all(tx, include_str!("in_letter.sql"), [follow_up], |row| row.get(0))? {
        settle(tx, row, false, by, Some(follow_up))?;
    }
    Ok(())
}

/// The follow-up was not made after all, and so the thanks were not said.
pub(crate) fn not_said_in_letter(tx: &Tx, follow_up: i64) -> Result<()> {
    let said = "SELECT id FROM thanks WHERE follow_up_id = ?1 AND state = 'done' AND contact_id IS NOT NULL";
    for row in all(tx, said, [follow_up], |row| row.get(0))? {
        open_again(tx, row, ThanksReason::Favour)?;
    }
    Ok(())
}

/// Says that somebody was thanked aloud: for the night named, else for everything open. Returns the rows it did.
pub(super) fn said_aloud(tx: &Tx, contact: i64, event: Option<i64>) -> Result<Vec<i64>> {
    let mut said = Vec::new();
    let meetings = match event {
        Some(event) => vec![event],
        None => all(tx, include_str!("meetings.sql"), [contact], |row| row.get(0))?,
    };
    for event in meetings {
        if !was_thanked(tx, contact, event)? {
            let day = event::store::night_of(tx, event)?;
            said.push(insert(tx, Some(contact), Of { event: Some(event), ..Of::default() }, ThanksKind::Thanks, day)?);
        }
    }
    let open = "SELECT id FROM thanks WHERE contact_id = ?1 AND kind = 'thanks' AND state = 'open'
                   AND (?2 IS NULL OR event_id = ?2 OR (event_id IS NULL AND deadline = ?3))
                   AND (received_id IS NOT NULL OR effort_id IS NOT NULL OR coffee_id IS NOT NULL)
                 ORDER BY id";
    let last_day = event.map(|event| event::store::night_of(tx, event)).transpose()?;
    let last_day = last_day.map(crate::follow_up::rules::deadline);
    said.extend(all(tx, open, params![contact, event, last_day], |row| row.get::<_, i64>(0))?);
    for row in &said {
        settle(tx, *row, true, None, None)?;
    }
    Ok(said)
}

/// Puts an item off.
pub(crate) fn plan(tx: &Tx, row: i64, day: NaiveDate) -> Result<()> {
    tx.execute("UPDATE thanks SET planned_day = ?2, revision = ?3 WHERE id = ?1", params![row, day, tx.revision()])?;
    tx.touch(Room::Thanks);
    tx.touch(Room::FollowUp);
    Ok(())
}

fn read(row: &Row) -> rusqlite::Result<Thanks> {
    Ok(Thanks {
        id: row.get("uid")?,
        kind: row.get("kind")?,
        state: row.get("state")?,
        contact: row.get("contact_uid")?,
        name: row.get("name")?,
        reason: row.get("reason")?,
        what: row.get("what")?,
        event: row.get("event_uid")?,
        planned: row.get("planned_day")?,
        deadline: row.get("deadline")?,
        with: row.get("with_uid")?,
        aloud: row.get("aloud")?,
        channel: row.get("channel")?,
        done: columns::maybe_moment(row, "done")?,
    })
}

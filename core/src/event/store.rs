use chrono::NaiveDate;
use rusqlite::{Connection, Row, ToSql, params};
use uuid::Uuid;

use super::rules::{self, Evening, GOAL, WENT_SOMEWHERE};
use super::{Event, EventCounts, EventEdit, EventState, NewEvent};
use crate::change::Room;
use crate::clock::Moment;
use crate::error::{Error, FieldName, Reason, Result, Thing};
use crate::id::{ArenaId, EventId};
use crate::page::{Page, PageRequest};
use crate::store::{Tx, all, columns, first, row_of};

const EVENT: &str = concat!(include_str!("../back/filled.sql"), include_str!("event.sql"));

pub(crate) fn row_id(sql: &Connection, event: EventId) -> Result<i64> {
    row_of(sql, "event", event.0, Thing::Event)
}

pub(crate) fn id(sql: &Connection, row: i64) -> Result<EventId> {
    Ok(sql.prepare_cached("SELECT uid FROM event WHERE id = ?1")?.query_row([row], |row| row.get(0))?)
}

pub(crate) fn event(sql: &Connection, row: i64) -> Result<Event> {
    let found = first(sql, &format!("{EVENT} WHERE event.id = ?1"), [row], read)?;
    with_conversations(sql, found.ok_or(Error::not_found(Thing::Event))?)
}

pub(super) fn list(sql: &Connection, request: &PageRequest) -> Result<Page<Event>> {
    let starts = all(sql, "SELECT id, starts_ms FROM event", [], |row| Ok((row.get(0)?, row.get::<_, i64>(1)?)))?;
    let page = Page::latest_first(starts, request, |starts_ms| *starts_ms)?;
    let items = page.items.iter().map(|(row, _)| event(sql, *row)).collect::<Result<_>>()?;
    Ok(Page { items, next: page.next, total: page.total })
}

/// The night that is begun.
pub(crate) fn begun(sql: &Connection) -> Result<Option<i64>> {
    first(sql, "SELECT id FROM event WHERE state = 'begun'", [], |row| row.get(0))
}

/// The night to get ready for: the one begun, else the next one planned.
pub(super) fn next(sql: &Connection, now: &Moment) -> Result<Option<i64>> {
    first(sql, include_str!("coming.sql"), params![now.night_of(), now.at_ms], |row| row.get(0))
}

/// The day and the goal of each night that is planned.
pub(crate) fn coming(sql: &Connection) -> Result<Vec<(NaiveDate, u32)>> {
    let planned = "SELECT night_of, goal FROM event WHERE state = 'planned'";
    all(sql, planned, [], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The event that is meant: the one named, else the one begun.
pub(crate) fn meant(sql: &Connection, named: Option<EventId>) -> Result<Option<i64>> {
    match named {
        Some(named) => row_id(sql, named).map(Some),
        None => begun(sql),
    }
}

/// The same where there must be one.
pub(crate) fn must_be_meant(sql: &Connection, named: Option<EventId>) -> Result<i64> {
    meant(sql, named)?.ok_or(Error::invalid(FieldName::Event, Reason::NotBegun))
}

pub(super) fn none_begun(sql: &Connection) -> Result<()> {
    match begun(sql)? {
        Some(_) => Err(Error::invalid(FieldName::Event, Reason::AnotherBegun)),
        None => Ok(()),
    }
}

pub(super) fn insert(
    tx: &Tx,
    event: &NewEvent,
    state: EventState,
    starts: &Moment,
    ends: Option<&Moment>,
) -> Result<i64> {
    let arena = event.arena.map(|arena: ArenaId| row_of(tx, "arena", arena.0, Thing::Arena)).transpose()?;
    let text = |text: &Option<String>| text.as_deref().map(str::trim).map(ToOwned::to_owned);
    tx.prepare_cached(include_str!("insert.sql"))?.execute(params![
        tx.new_uid(),
        tx.revision(),
        arena,
        text(&event.name),
        text(&event.venue),
        state,
        starts.night_of(),
        starts.at_ms,
        starts.zone,
        starts.offset_seconds,
        ends.map(|ends| ends.at_ms),
        ends.map(|ends| &ends.zone),
        ends.map(|ends| ends.offset_seconds),
        text(&event.purpose),
        event.goal.unwrap_or(GOAL),
        text(&event.look_for),
        text(&event.offer),
        event.has_talk,
    ])?;
    tx.touch(Room::Event);
    Ok(tx.last_insert_rowid())
}

pub(super) fn edit(tx: &Tx, row: i64, edit: &EventEdit, (starts, ends): &(Moment, Option<Moment>)) -> Result<()> {
    let arena = edit.arena.map(|arena| row_of(tx, "arena", arena.0, Thing::Arena)).transpose()?;
    let text = |text: &Option<String>| text.as_deref().map(|text| text.trim().to_owned());
    tx.prepare_cached(include_str!("edit.sql"))?.execute(params![
        row,
        tx.revision(),
        arena,
        text(&edit.name),
        text(&edit.venue),
        starts.night_of(),
        starts.at_ms,
        starts.zone,
        starts.offset_seconds,
        ends.as_ref().map(|ends| ends.at_ms),
        ends.as_ref().map(|ends| &ends.zone),
        ends.as_ref().map(|ends| ends.offset_seconds),
        text(&edit.purpose),
        edit.goal,
        text(&edit.look_for),
        text(&edit.offer),
        edit.has_talk,
    ])?;
    tx.touch(Room::Event);
    Ok(())
}

pub(super) fn arena_name(sql: &Connection, row: i64) -> Result<Option<String>> {
    let name = "SELECT arena.name FROM event JOIN arena ON arena.id = event.arena_id WHERE event.id = ?1";
    first(sql, name, [row], |row| row.get(0))
}

/// Everybody met at an event.
pub(super) fn met(sql: &Connection, row: i64) -> Result<Vec<i64>> {
    let met = "SELECT contact_id FROM card WHERE event_id = ?1
               UNION
               SELECT contact_id FROM conversation WHERE event_id = ?1 AND contact_id IS NOT NULL";
    all(sql, met, [row], |row| row.get(0))
}

/// What an event has for a break to be about.
pub(crate) fn evening(sql: &Connection, row: i64) -> Result<Evening> {
    let cards = all(sql, concat!(include_str!("../back/filled.sql"), include_str!("evening.sql")), [row], |row| {
        Ok((columns::moment(row, "captured")?, row.get::<_, bool>("waits")?, columns::maybe_moment(row, "written")?))
    })?;
    let waiting = cards.iter().filter(|(_, waits, _)| *waits).map(|(captured, ..)| captured.clone()).collect();
    // What a typed line left over is on the back from the first: nobody stepped aside for it.
    let aside = cards
        .iter()
        .filter_map(|(captured, _, written)| written.as_ref().filter(|written| written.at_ms > captured.at_ms));
    let written = aside.max_by_key(|written| written.at_ms).cloned();
    Ok(Evening { captured: cards.into_iter().map(|(captured, ..)| captured).collect(), waiting, written })
}

/// What an item of the checklist begins with that says which opener was picked.
const OPENER: &str = "opener-";

/// Keys of the openers picked for an event, in the order they were picked.
pub(crate) fn picked(sql: &Connection, row: i64) -> Result<Vec<String>> {
    let keys = ticked(sql, row)?.into_iter();
    Ok(keys.filter_map(|item| item.strip_prefix(OPENER).map(ToOwned::to_owned)).collect())
}

/// The items ticked by hand for an event, in the order they were.
pub(super) fn ticked(sql: &Connection, row: i64) -> Result<Vec<String>> {
    all(sql, "SELECT item FROM ready WHERE event_id = ?1 ORDER BY id", [row], |row| row.get(0))
}

/// Ticks an item, or takes the tick away.
pub(super) fn tick(tx: &Tx, row: i64, item: &str, ticked: bool) -> Result<()> {
    if ticked {
        let now = tx.now();
        tx.prepare_cached(include_str!("tick.sql"))?.execute(params![
            tx.new_uid(),
            tx.revision(),
            row,
            item,
            now.at_ms,
            now.zone,
            now.offset_seconds,
        ])?;
    } else {
        tx.execute("DELETE FROM ready WHERE event_id = ?1 AND item = ?2", params![row, item])?;
    }
    tx.touch(Room::Event);
    Ok(())
}

/// The same for an opener that is picked, or is no more.
pub(super) fn pick(tx: &Tx, row: i64, opener: &str, picked: bool) -> Result<()> {
    tick(tx, row, &format!("{OPENER}{opener}"), picked)
}

/// Begins a planned event, on the day it is now.
pub(super) fn begin(tx: &Tx, now: &Moment, row: i64) -> Result<()> {
    if let Some(span) = rules::moved_span(&event(tx, row)?, now) {
        edit(tx, row, &EventEdit::default(), &span)?;
    }
    set_state(tx, row, EventState::Begun)
}

/// Whether something came of an event.
pub(super) fn was_lived(sql: &Connection, row: i64) -> Result<bool> {
    Ok(sql.prepare_cached(include_str!("lived.sql"))?.query_row([row], |row| row.get(0))?)
}

/// Drops a planned event of which nothing came.
pub(super) fn cancel(tx: &Tx, row: i64) -> Result<()> {
    for statement in include_str!("cancel.sql").split_inclusive(';').filter(|statement| statement.contains(';')) {
        let mut statement = tx.prepare_cached(statement)?;
        let takes = statement.parameter_count();
        let params: [&dyn ToSql; 2] = [&row, &tx.revision()];
        statement.execute(&params[..takes])?;
    }
    for room in [Room::Event, Room::Prep, Room::Challenge, Room::Cue, Room::Opener, Room::Effort] {
        tx.touch(room);
    }
    Ok(())
}

/// Sets the state; a closed event carries the moment of its closing.
pub(super) fn set_state(tx: &Tx, row: i64, state: EventState) -> Result<()> {
    let closed = (state == EventState::Closed).then(|| tx.now());
    tx.prepare_cached(
        "UPDATE event SET state = ?2, revision = ?3, closed_ms = ?4, closed_zone = ?5, closed_offset = ?6 WHERE id = ?1",
    )?
    .execute(params![
        row,
        state,
        tx.revision(),
        closed.map(|moment| moment.at_ms),
        closed.map(|moment| &moment.zone),
        closed.map(|moment| moment.offset_seconds),
    ])?;
    tx.touch(Room::Event);
    Ok(())
}

/// Whether a card of this event was erased since it was closed.
pub(super) fn disposed(sql: &Connection, row: i64) -> Result<bool> {
    Ok(sql.query_row("SELECT disposed_ms IS NOT NULL FROM event WHERE id = ?1", [row], |row| row.get(0))?)
}

fn read(row: &Row) -> rusqlite::Result<(i64, Event)> {
    let event = Event {
        id: row.get("uid")?,
        arena: row.get::<_, Option<Uuid>>("arena_uid")?.map(ArenaId),
        name: row.get("name")?,
        venue: row.get("venue")?,
        state: row.get("state")?,
        night_of: row.get("night_of")?,
        starts: columns::moment(row, "starts")?,
        ends: columns::maybe_moment(row, "ends")?,
        purpose: row.get("purpose")?,
        goal: row.get("goal")?,
        look_for: row.get("look_for")?,
        offer: row.get("offer")?,
        has_talk: row.get("has_talk")?,
        closed: columns::maybe_moment(row, "closed")?,
        counts: EventCounts {
            conversations: 0,
            unsorted: row.get("unsorted")?,
            right: row.get("right")?,
            left: row.get("left")?,
            empty_backs: row.get("empty_backs")?,
        },
    };
    Ok((row.get("row_id")?, event))
}

/// How many talks that went somewhere a night had, with or without a card.
pub(crate) fn conversations(sql: &Connection, event: i64) -> Result<u32> {
    let least = i64::from(WENT_SOMEWHERE);
    Ok(sql
        .prepare_cached(concat!(include_str!("../back/filled.sql"), include_str!("conversations.sql")))?
        .query_row([event, least], |row| row.get(0))?)
}

fn with_conversations(sql: &Connection, (row, mut event): (i64, Event)) -> Result<Event> {
    event.counts.conversations = conversations(sql, row)?;
    Ok(event)
}

/// The day whose night an event is, and its zone.
pub(crate) fn night(sql: &Connection, row: i64) -> Result<(NaiveDate, String)> {
    let night = "SELECT night_of, starts_zone FROM event WHERE id = ?1";
    Ok(sql.prepare_cached(night)?.query_row([row], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// Whether a night of this day is begun, or was.
pub(crate) fn had_night(sql: &Connection, night_of: NaiveDate) -> Result<bool> {
    let lived = "SELECT 1 FROM event WHERE night_of = ?1 AND state <> 'planned'";
    Ok(first(sql, lived, [night_of], |_| Ok(()))?.is_some())
}

/// The day whose night an event is.
pub(crate) fn night_of(sql: &Connection, row: i64) -> Result<NaiveDate> {
    Ok(sql.prepare_cached("SELECT night_of FROM event WHERE id = ?1")?.query_row([row], |row| row.get(0))?)
}

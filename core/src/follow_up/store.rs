use chrono::{NaiveDate, NaiveTime};
use rusqlite::{Connection, Row, params};

use super::{Channel, EffortKind, FollowUp, ItemState, rules};
use crate::change::Room;
use crate::clock::{Moment, daybreak_after};
use crate::error::{Error, FieldName, Reason, Result, Thing};
use crate::id::ItemId;
use crate::store::{Tx, all, columns, first, row_of};
use crate::{card, effort, event, settings};

const FOLLOW_UP: &str = include_str!("follow_up.sql");

pub(super) fn row_id(sql: &Connection, item: ItemId) -> Result<i64> {
    row_of(sql, "follow_up", item.0, Thing::Item)
}

pub(super) fn follow_up(sql: &Connection, row: i64) -> Result<FollowUp> {
    first(sql, &format!("{FOLLOW_UP} WHERE follow_up.id = ?1"), [row], read)?.ok_or(Error::not_found(Thing::Item))
}

/// All follow-ups of a contact, the oldest first.
pub(crate) fn of_contact(sql: &Connection, contact: i64) -> Result<Vec<FollowUp>> {
    all(sql, &format!("{FOLLOW_UP} WHERE follow_up.contact_id = ?1 ORDER BY follow_up.id"), [contact], read)
}

fn read(row: &Row) -> rusqlite::Result<FollowUp> {
    Ok(FollowUp {
        id: row.get("uid")?,
        contact: row.get("contact_uid")?,
        event: row.get("event_uid")?,
        state: row.get("state")?,
        planned: row.get("planned_day")?,
        planned_time: row.get("planned_time")?,
        deadline: row.get("deadline")?,
        channel: row.get("channel")?,
        done: columns::maybe_moment(row, "done")?,
    })
}

/// Brings the follow-up of a card's contact and event in line with where the card now is.
pub(crate) fn follow_card(tx: &Tx, card: i64) -> Result<()> {
    reconcile(tx, card::store::contact_of(tx, card)?, card::store::event_of(tx, card)?)
}

/// Makes, restores or withdraws the follow-up of a contact for an event, so that there is one exactly where the rule
/// wants one. One that is done stays done.
pub(crate) fn reconcile(tx: &Tx, contact: i64, event: i64) -> Result<()> {
    let latest = "SELECT id, state FROM follow_up WHERE contact_id = ?1 AND event_id = ?2
                   ORDER BY state = 'done' DESC, state = 'open' DESC, id LIMIT 1";
    let existing = first(tx, latest, [contact, event], |row| Ok((row.get::<_, i64>(0)?, row.get(1)?)))?;
    match (existing, wanted(tx, contact, event)?) {
        (None, true) => insert(tx, contact, event),
        (Some((row, ItemState::Withdrawn)), true) => set_state(tx, row, ItemState::Open),
        (Some((row, ItemState::Open)), false) => set_state(tx, row, ItemState::Withdrawn),
        _ => Ok(()),
    }
}

/// Whether the rule wants a follow-up of a contact for an event.
fn wanted(sql: &Connection, contact: i64, event: i64) -> Result<bool> {
    let meeting = first(sql, include_str!("wanted.sql"), [contact, event], |row| {
        Ok(rules::Meeting {
            kept: row.get("kept")?,
            unsorted: row.get("unsorted")?,
            left: row.get("left")?,
            never_closed: row.get("lapsed")?,
            talked: row.get("talked")?,
        })
    })?;
    Ok(meeting.is_some_and(rules::wanted))
}

fn insert(tx: &Tx, contact: i64, event: i64) -> Result<()> {
    let night_of = event::store::night_of(tx, event)?;
    tx.prepare_cached(include_str!("insert.sql"))?.execute(params![
        tx.new_uid(),
        tx.revision(),
        contact,
        event,
        rules::planned_from(night_of, tx.now().date()),
        settings::store::settings(tx)?.morning,
        rules::deadline(night_of),
    ])?;
    tx.touch(Room::FollowUp);
    Ok(())
}

fn set_state(tx: &Tx, row: i64, state: ItemState) -> Result<()> {
    tx.prepare_cached("UPDATE follow_up SET state = ?2, revision = ?3 WHERE id = ?1")?.execute(params![
        row,
        state,
        tx.revision()
    ])?;
    tx.touch(Room::FollowUp);
    Ok(())
}

pub(super) fn plan(tx: &Tx, row: i64, day: NaiveDate) -> Result<()> {
    tx.execute("UPDATE follow_up SET planned_day = ?2, revision = ?3 WHERE id = ?1", params![row, day, tx.revision()])?;
    tx.touch(Room::FollowUp);
    Ok(())
}

/// Every open follow-up is planned for this time of day.
pub(crate) fn plan_at(tx: &Tx, morning: NaiveTime) -> Result<()> {
    let plan = "UPDATE follow_up SET planned_time = ?1, revision = ?2 WHERE state = 'open' AND planned_time <> ?1";
    if tx.execute(plan, params![morning, tx.revision()])? > 0 {
        tx.touch(Room::FollowUp);
    }
    Ok(())
}

pub(super) fn done(tx: &Tx, row: i64, by: Option<Channel>, kind: Option<EffortKind>) -> Result<()> {
    let now = tx.now();
    tx.prepare_cached(include_str!("done.sql"))?.execute(params![
        row,
        tx.revision(),
        by,
        now.at_ms,
        now.zone,
        now.offset_seconds
    ])?;
    effort::store::follow_up_done(tx, row, kind)?;
    tx.touch(Room::FollowUp);
    tx.touch(Room::Contact);
    Ok(())
}

/// Takes back a *done*. What is not wanted any more, or done or open a second time since contacts were merged, is not
/// to be done again.
pub(super) fn not_done(tx: &Tx, row: i64) -> Result<()> {
    let place =
        "SELECT contact_id, event_id FROM follow_up WHERE id = ?1 AND state = 'done' AND contact_id IS NOT NULL";
    let place = first(tx, place, [row], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)))?;
    let Some((contact, event)) = place else { return Err(Error::invalid(FieldName::Item, Reason::Settled)) };
    effort::store::follow_up_not_done(tx, row)?;
    let other = "SELECT 1 FROM follow_up WHERE contact_id = ?1 AND event_id = ?2 AND id <> ?3 AND state <> 'withdrawn'";
    let other = first(tx, other, [contact, event, row], |_| Ok(()))?;
    let again = other.is_none() && wanted(tx, contact, event)?;
    let state = if again { ItemState::Open } else { ItemState::Withdrawn };
    tx.execute(
        "UPDATE follow_up SET state = ?3, channel = NULL, done_ms = NULL, done_zone = NULL, done_offset = NULL,
                revision = ?2 WHERE id = ?1",
        params![row, tx.revision(), state],
    )?;
    tx.touch(Room::FollowUp);
    Ok(())
}

/// Open follow-ups: the day each is planned for, its deadline, and the zone in which that ends.
pub(crate) fn open_plans(sql: &Connection) -> Result<Vec<(NaiveDate, NaiveDate, String)>> {
    let open = "SELECT planned_day, deadline, starts_zone FROM follow_up JOIN event ON event.id = follow_up.event_id
                 WHERE follow_up.state = 'open' AND follow_up.contact_id IS NOT NULL";
    all(sql, open, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

/// Nights with cards to sort: the day on which each stands in the queue first.
pub(crate) fn days_to_sort(sql: &Connection) -> Result<Vec<NaiveDate>> {
    all(sql, include_str!("days_to_sort.sql"), [], |row| row.get(0))
}

/// People whose cards are unsorted in the night that is begun: unless it is closed, they will be followed up.
pub(crate) fn will_lapse(sql: &Connection, event: i64) -> Result<u32> {
    Ok(sql.prepare_cached(include_str!("will_lapse.sql"))?.query_row([event], |row| row.get(0))?)
}

/// Whether a night that is still begun has reached the daybreak after it, and nobody has noticed yet.
pub(crate) fn has_lapsed(sql: &Connection, now: &Moment) -> Result<bool> {
    Ok(lapsed(sql, now)?.is_some())
}

fn lapsed(sql: &Connection, now: &Moment) -> Result<Option<i64>> {
    let open = "SELECT id, night_of, starts_zone FROM event WHERE state = 'begun' AND lapsed = 0";
    let open = first(sql, open, [], |row| Ok((row.get(0)?, row.get::<_, NaiveDate>(1)?, row.get::<_, String>(2)?)))?;
    Ok(open.filter(|(_, night_of, zone)| daybreak_after(*night_of, zone).at_ms <= now.at_ms).map(|(row, _, _)| row))
}

/// A night that was never closed: its unsorted cards are followed up as well.
pub(crate) fn lapse(tx: &Tx, now: &Moment) -> Result<()> {
    let Some(event) = lapsed(tx, now)? else { return Ok(()) };
    tx.execute("UPDATE event SET lapsed = 1, revision = ?2 WHERE id = ?1", params![event, tx.revision()])?;
    tx.touch(Room::Event);
    for card in card::store::rows_in(tx, event, crate::pocket::Pocket::Unsorted)? {
        follow_card(tx, card)?;
    }
    Ok(())
}

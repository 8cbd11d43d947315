use chrono::{NaiveDate, TimeDelta};
use rusqlite::{Connection, Row, params};

use super::rules::{self, Act};
use super::{Effort, EffortEdit, EffortKind, NewEffort};
use crate::change::Room;
use crate::clock::Moment;
use crate::error::{Error, FieldName, Reason, Result, Thing};
use crate::event::rules::LONGEST_TEXT;
use crate::id::{ContactId, EffortId};
use crate::page::{Page, PageRequest};
use crate::store::{Tx, all, columns, first, row_of};
use crate::{arena, contact, event};

const EFFORT: &str = include_str!("effort.sql");

/// A follow-up made this long after a promise to its person was kept is that same act.
const KEPT_ALONG: TimeDelta = TimeDelta::days(1);

/// A day of slack on both sides of civil days, for the zones they were lived in.
const SLACK_MS: i64 = 86_400_000;

/// Efforts that are meant, by rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Within {
    Night(i64),
    Arena(i64),
    Contact(i64),
    Days(NaiveDate, NaiveDate),
    All,
}

impl Within {
    /// The condition on efforts, and what stands for `?1` in it.
    fn condition(&self) -> (&'static str, Option<i64>) {
        match self {
            Self::Night(event) => ("effort.event_id = ?1", Some(*event)),
            Self::Arena(arena) => (
                "(effort.arena_id = ?1 OR effort.event_id IN (SELECT id FROM event WHERE arena_id = ?1))",
                Some(*arena),
            ),
            Self::Contact(contact) => ("effort.contact_id = ?1", Some(*contact)),
            Self::Days(from, _) => ("effort.at_ms >= ?1", Some(start_ms(*from))),
            Self::All => ("?1 IS NULL", None),
        }
    }

    /// The same on people seen.
    fn people(&self) -> (&'static str, Option<i64>) {
        match self {
            Self::Night(event) => ("seen.event_id = ?1", Some(*event)),
            Self::Arena(arena) => ("coalesce(seen.arena_id, event.arena_id) = ?1", Some(*arena)),
            Self::Contact(contact) => ("seen.contact_id = ?1", Some(*contact)),
            Self::Days(from, _) => ("seen.at_ms >= ?1", Some(start_ms(*from))),
            Self::All => ("?1 IS NULL", None),
        }
    }

    /// Whether an effort lived on this date is meant, of those that the condition finds.
    fn holds(&self, on: NaiveDate) -> bool {
        match self {
            Self::Days(from, until) => (*from..=*until).contains(&on),
            _ => true,
        }
    }
}

fn start_ms(day: NaiveDate) -> i64 {
    day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_millis().saturating_sub(SLACK_MS)
}

pub(super) fn row_id(sql: &Connection, effort: EffortId) -> Result<i64> {
    row_of(sql, "effort", effort.0, Thing::Effort)
}

pub(super) fn effort(sql: &Connection, row: i64) -> Result<Effort> {
    first(sql, &format!("{EFFORT} WHERE effort.id = ?1"), [row], read)?.ok_or(Error::not_found(Thing::Effort))
}

pub(super) fn list(sql: &Connection, within: &Within, request: &PageRequest) -> Result<Page<Effort>> {
    let (condition, of) = within.condition();
    let mut rows =
        all(sql, &format!("{EFFORT} WHERE {condition}"), [of], |row| Ok((row.get::<_, i64>("row_id")?, read(row)?)))?;
    rows.retain(|(_, effort)| within.holds(effort.at.date()));
    Ok(Page::latest_first(rows, request, |effort: &Effort| effort.at.at_ms)?.map(|(_, effort)| effort))
}

/// The efforts for a contact, in the order in which they were logged.
pub(crate) fn of_contact(sql: &Connection, contact: i64) -> Result<Vec<Effort>> {
    all(sql, &format!("{EFFORT} WHERE effort.contact_id = ?1 ORDER BY effort.id"), [contact], read)
}

/// The acts of a scope, as the split sees them.
pub(super) fn weights(sql: &Connection, within: &Within) -> Result<Vec<Act>> {
    let (condition, of) = within.condition();
    let acts = format!("SELECT kind, minutes, at_ms, at_zone, at_offset FROM effort WHERE {condition}");
    let mut acts = all(sql, &acts, [of], |row| {
        Ok(Act { kind: row.get("kind")?, minutes: row.get("minutes")?, on: columns::moment(row, "at")?.date() })
    })?;
    acts.retain(|act| within.holds(act.on));
    Ok(acts)
}

/// Somebody with whom there was contact.
pub(super) struct Somebody {
    pub(super) row: i64,
    pub(super) id: ContactId,
    pub(super) name: Option<String>,
}

/// The people of a scope, those last met or thought of first; the first fifty.
pub(super) fn people(sql: &Connection, within: &Within) -> Result<Vec<Somebody>> {
    let (scope, of) = within.people();
    let people = include_str!("people.sql").replace("{scope}", scope);
    all(sql, &people, [of], |row| Ok(Somebody { row: row.get(0)?, id: row.get(1)?, name: row.get(2)? }))
}

/// A person's id and the name they show.
pub(super) fn person(sql: &Connection, row: i64) -> Result<(Option<ContactId>, Option<String>)> {
    let person =
        first(sql, "SELECT uid, name FROM contact WHERE id = ?1", [row], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(person.unwrap_or_default())
}

/// The latest Give of a scope to somebody, on a day before `today`, of which nobody knows whether it helped.
pub(super) fn unknown_outcome(sql: &Connection, within: &Within, today: NaiveDate) -> Result<Option<Effort>> {
    let (condition, of) = within.condition();
    let unknown = "effort.kind = 'give' AND effort.helped IS NULL AND effort.contact_id IS NOT NULL";
    let gives = format!("{EFFORT} WHERE {condition} AND {unknown} ORDER BY effort.at_ms DESC, effort.id DESC");
    let mut statement = sql.prepare_cached(&gives)?;
    let mut rows = statement.query([of])?;
    while let Some(row) = rows.next()? {
        let give = read(row)?;
        if give.at.date() < today && within.holds(give.at.date()) {
            return Ok(Some(give));
        }
    }
    Ok(None)
}

/// The night that is lived now, if one is.
pub(super) fn tonight(sql: &Connection, now: &Moment) -> Result<Option<i64>> {
    let begun = event::store::begun(sql)?;
    let begun = begun.map(|event| Ok::<_, Error>((event, event::store::night_of(sql, event)?))).transpose()?;
    Ok(begun.filter(|(_, night_of)| *night_of == now.night_of()).map(|(event, _)| event))
}

pub(super) fn log(tx: &Tx, new: &NewEffort, now: &Moment) -> Result<i64> {
    let what = checked(new.what.as_deref(), new.minutes)?;
    let contact = new.contact.map(|contact| contact::store::resolve(tx, contact)).transpose()?;
    let named = new.event.map(|event| event::store::row_id(tx, event)).transpose()?;
    let arena = new.arena.map(|arena| arena::store::row_id(tx, arena)).transpose()?;
    if let (Some(event), Some(_)) = (named, new.arena)
        && event::store::event(tx, event)?.arena != new.arena
    {
        return Err(Error::invalid(FieldName::Event, Reason::NotInArena));
    }
    let event = if named.is_none() && arena.is_none() { tonight(tx, now)? } else { named };
    let arena = arena.filter(|_| event.is_none()); // an event's is told by the event
    tx.prepare_cached(include_str!("insert.sql"))?.execute(params![
        tx.new_uid(),
        tx.revision(),
        contact,
        event,
        arena,
        new.kind,
        new.minutes,
        what,
        now.at_ms,
        now.zone,
        now.offset_seconds,
    ])?;
    touch(tx);
    Ok(tx.last_insert_rowid())
}

/// A text and minutes that an effort can have; the text trimmed.
fn checked(what: Option<&str>, minutes: Option<u32>) -> Result<Option<&str>> {
    rules::check_minutes(minutes)?;
    let what = columns::text(what);
    if what.is_some_and(|what| what.chars().count() > LONGEST_TEXT) {
        return Err(Error::invalid(FieldName::Text, Reason::TooLong));
    }
    Ok(what)
}

pub(super) fn edit(tx: &Tx, row: i64, edit: &EffortEdit) -> Result<()> {
    let what = checked(edit.what.as_deref(), edit.minutes)?;
    let known = effort(tx, row)?;
    if known.kind != edit.kind && known.promise.is_some() {
        return Err(Error::invalid(FieldName::Effort, Reason::Derived));
    }
    if known.kind != edit.kind && known.answered.is_some() {
        return Err(Error::invalid(FieldName::Effort, Reason::Settled));
    }
    tx.prepare_cached(include_str!("edit.sql"))?.execute(params![row, edit.kind, what, edit.minutes, tx.revision()])?;
    touch(tx);
    if known.what.as_deref() == what { Ok(()) } else { tx.erased() }
}

/// Nothing else says that it was done.
pub(super) fn removable(sql: &Connection, row: i64) -> Result<()> {
    let known = effort(sql, row)?;
    let of_another = "SELECT 1 FROM effort WHERE id = ?1 AND (introduction_id IS NOT NULL OR coffee_id IS NOT NULL)";
    let of_another = first(sql, of_another, [row], |_| Ok(()))?.is_some();
    if known.promise.is_some() || known.follow_up.is_some() || known.thanks.is_some() || of_another {
        return Err(Error::invalid(FieldName::Effort, Reason::Derived));
    }
    Ok(())
}

/// Takes an effort away. What was written of it is to be gone from the file, too.
pub(crate) fn remove(tx: &Tx, row: i64) -> Result<()> {
    let written = first(tx, "SELECT 1 FROM effort WHERE id = ?1 AND what IS NOT NULL", [row], |_| Ok(()))?;
    tx.execute("DELETE FROM effort WHERE id = ?1", [row])?;
    touch(tx);
    written.map_or(Ok(()), |()| tx.erased())
}

fn remove_all(tx: &Tx, which: &str, of: i64) -> Result<()> {
    all(tx, which, [of], |row| row.get(0))?.into_iter().try_for_each(|row| remove(tx, row))
}

pub(super) fn helped(tx: &Tx, row: i64, helped: Option<bool>) -> Result<()> {
    must_be(tx, row, EffortKind::Give)?;
    tx.execute("UPDATE effort SET helped = ?2, revision = ?3 WHERE id = ?1", params![row, helped, tx.revision()])?;
    touch(tx);
    Ok(())
}

pub(super) fn answered(tx: &Tx, row: i64) -> Result<()> {
    if must_be(tx, row, EffortKind::Ask)?.answered.is_some() {
        return Err(Error::invalid(FieldName::Effort, Reason::Settled));
    }
    let now = tx.now();
    tx.prepare_cached(include_str!("answered.sql"))?.execute(params![
        row,
        tx.revision(),
        now.at_ms,
        now.zone,
        now.offset_seconds
    ])?;
    touch(tx);
    Ok(())
}

fn must_be(sql: &Connection, row: i64, kind: EffortKind) -> Result<Effort> {
    let known = effort(sql, row)?;
    if known.kind == kind { Ok(known) } else { Err(Error::invalid(FieldName::Effort, Reason::WrongKind)) }
}

/// A follow-up was made: one act, one effort. If a promise to its person was kept within the day before, it is that
/// Give, unless it is said to be of another kind; else it is a Share, unless said otherwise.
pub(crate) fn follow_up_done(tx: &Tx, follow_up: i64, kind: Option<EffortKind>) -> Result<()> {
    let now = tx.now();
    let since = now.plus(-KEPT_ALONG).at_ms;
    let kept = match kind {
        None | Some(EffortKind::Give) => {
            let kept = include_str!("kept_promise.sql");
            first(tx, kept, params![follow_up, since, now.at_ms], |row| row.get::<_, i64>(0))?
        }
        Some(_) => None,
    };
    touch(tx);
    if let Some(give) = kept {
        tx.execute(include_str!("tie_follow_up.sql"), params![give, follow_up, tx.revision()])?;
        return Ok(());
    }
    tx.prepare_cached(include_str!("insert_follow_up.sql"))?.execute(params![
        tx.new_uid(),
        tx.revision(),
        follow_up,
        kind.unwrap_or(EffortKind::Share),
        now.at_ms,
        now.zone,
        now.offset_seconds
    ])?;
    Ok(())
}

/// A follow-up was not made after all. A promise kept along with it stays kept.
pub(crate) fn follow_up_not_done(tx: &Tx, follow_up: i64) -> Result<()> {
    tx.execute(include_str!("untie_follow_up.sql"), [follow_up, tx.revision()])?;
    touch(tx);
    remove_all(tx, "SELECT id FROM effort WHERE follow_up_id = ?1", follow_up)
}

/// A promise was kept: if it was the user's, that is a Give.
pub(crate) fn promise_kept(tx: &Tx, promise: i64) -> Result<()> {
    let now = tx.now();
    let logged = tx.prepare_cached(include_str!("insert_promise.sql"))?.execute(params![
        tx.new_uid(),
        tx.revision(),
        promise,
        now.at_ms,
        now.zone,
        now.offset_seconds
    ])?;
    if logged > 0 {
        touch(tx);
    }
    Ok(())
}

/// A promise was not kept after all. A follow-up made along with it was still made: it is a Share.
pub(crate) fn promise_reopened(tx: &Tx, promise: i64) -> Result<()> {
    let share = "UPDATE effort SET kind = 'share', promise_id = NULL, helped = NULL, revision = ?2
                  WHERE promise_id = ?1 AND follow_up_id IS NOT NULL";
    if tx.execute(share, [promise, tx.revision()])? > 0 {
        touch(tx);
    }
    remove_all(tx, "SELECT id FROM effort WHERE promise_id = ?1", promise)
}

fn touch(tx: &Tx) {
    tx.touch(Room::Effort);
}

fn read(row: &Row) -> rusqlite::Result<Effort> {
    let minutes = row.get("minutes")?;
    Ok(Effort {
        id: row.get("uid")?,
        kind: row.get("kind")?,
        contact: row.get("contact_uid")?,
        name: row.get("name")?,
        event: row.get("event_uid")?,
        arena: row.get("arena_uid")?,
        what: row.get("what")?,
        minutes,
        weight: rules::weight(minutes),
        at: columns::moment(row, "at")?,
        helped: row.get("helped")?,
        answered: columns::maybe_moment(row, "answered")?,
        follow_up: row.get("follow_up_uid")?,
        promise: row.get("promise_uid")?,
        thanks: row.get("thanks_uid")?,
        introduction: row.get("introduction_uid")?,
        coffee: row.get("coffee_uid")?,
    })
}

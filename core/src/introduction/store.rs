use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};

use super::{Acquaintance, Introduced, IntroductionMove, IntroductionState, IntroductionStep, Party, rules};
use crate::change::Room;
use crate::error::{Error, FieldName, Reason, Result, Thing};
use crate::id::{ContactId, IntroductionId};
use crate::page::{Page, PageRequest};
use crate::store::{Tx, all, columns, first, row_of};
use crate::{circle, effort};

const INTRODUCTION: &str = include_str!("introduction.sql");

pub(crate) fn row_id(sql: &Connection, introduction: IntroductionId) -> Result<i64> {
    row_of(sql, "introduction", introduction.0, Thing::Introduction)
}

/// An introduction as it is stored.
#[derive(Clone, Debug)]
pub(crate) struct Stored {
    pub(crate) id: IntroductionId,
    pub(crate) state: IntroductionState,
    /// Rows of the two.
    pub(crate) rows: [Option<i64>; 2],
    pub(crate) people: [Introduced; 2],
    pub(crate) hear_from: Option<NaiveDate>,
    pub(crate) led: Option<bool>,
    pub(crate) came_of: Option<String>,
}

pub(crate) fn introduction(sql: &Connection, row: i64) -> Result<Stored> {
    let one = format!("{INTRODUCTION} WHERE introduction.id = ?1");
    first(sql, &one, [row], read)?.ok_or(Error::not_found(Thing::Introduction))
}

pub(super) fn steps(sql: &Connection, row: i64) -> Result<Vec<IntroductionStep>> {
    let steps = "SELECT state, at_ms, at_zone, at_offset FROM introduction_step WHERE introduction_id = ?1 ORDER BY id";
    all(sql, steps, [row], |row| Ok(IntroductionStep { state: row.get("state")?, at: columns::moment(row, "at")? }))
}

/// The rows of those of a state, or of all.
pub(super) fn list(sql: &Connection, state: Option<IntroductionState>, request: &PageRequest) -> Result<Page<i64>> {
    let some = "SELECT introduction.id, max(step.at_ms) FROM introduction
                  JOIN introduction_step AS step ON step.introduction_id = introduction.id
                 WHERE ?1 IS NULL OR introduction.state = ?1 GROUP BY introduction.id";
    let rows = all(sql, some, [state], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)))?;
    Ok(Page::latest_first(rows, request, |at_ms: &i64| *at_ms)?.map(|(row, _)| row))
}

pub(super) fn to_hear(sql: &Connection, today: NaiveDate) -> Result<Vec<i64>> {
    let due = "SELECT id FROM introduction WHERE state = 'introduced' AND hear_day <= ?1 ORDER BY hear_day, id";
    all(sql, due, [today], |row| row.get(0))
}

/// Of whom to ask what came of each introduction: the first of the two, with the day from which to ask.
pub(crate) fn to_ask(sql: &Connection) -> Result<Vec<(ContactId, Option<String>, NaiveDate)>> {
    let due = "SELECT contact.uid, contact.name, introduction.hear_day FROM introduction
                 JOIN introduced ON introduced.introduction_id = introduction.id AND introduced.party = 'a'
                 JOIN contact ON contact.id = introduced.contact_id
                WHERE introduction.state = 'introduced'
                ORDER BY introduction.hear_day, introduction.id";
    all(sql, due, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

/// How the introductions of two people stand, whichever of them was asked first.
pub(super) fn of_pair(sql: &Connection, one: i64, other: i64) -> Result<Vec<IntroductionState>> {
    let both = "SELECT introduction.state FROM introduction
                  JOIN introduced AS one ON one.introduction_id = introduction.id AND one.contact_id = ?1
                  JOIN introduced AS other ON other.introduction_id = introduction.id AND other.contact_id = ?2
                 WHERE one.party <> other.party";
    all(sql, both, [one, other], |row| row.get(0))
}

/// All pairs of which there is or was an introduction, by rows.
pub(super) fn pairs(sql: &Connection) -> Result<Vec<(i64, i64)>> {
    let pairs = "SELECT a.contact_id, b.contact_id FROM introduced AS a
                   JOIN introduced AS b ON b.introduction_id = a.introduction_id AND b.party = 'b'
                  WHERE a.party = 'a' AND a.contact_id IS NOT NULL AND b.contact_id IS NOT NULL";
    all(sql, pairs, [], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The days on which those that count were begun.
pub(super) fn begun(sql: &Connection) -> Result<Vec<NaiveDate>> {
    let begun = "SELECT introduction.state, step.at_ms, step.at_zone, step.at_offset FROM introduction_step AS step
                   JOIN introduction ON introduction.id = step.introduction_id WHERE step.state = 'proposed'";
    let begun = all(sql, begun, [], |row| Ok((row.get("state")?, columns::moment(row, "at")?.night_of())))?;
    Ok(begun.into_iter().filter(|(state, _)| rules::counts(*state)).map(|(_, day)| day).collect())
}

/// Everybody, or one contact, with how well they are known; by rows.
pub(super) fn acquaintances(sql: &Connection, contact: Option<i64>) -> Result<BTreeMap<i64, Acquaintance>> {
    let chemistry = circle::store::chemistries(sql, contact)?;
    let rows = all(sql, include_str!("acquaintances.sql"), [contact], |row| {
        let day = match (row.get::<_, Option<NaiveDate>>("night_of")?, row.get::<_, Option<i64>>("at_ms")?) {
            (Some(night_of), _) => Some(night_of),
            (None, Some(_)) => Some(columns::moment(row, "at")?.night_of()),
            (None, None) => None,
        };
        let id = row.get::<_, i64>("id")?;
        let who = Acquaintance {
            contact: row.get::<_, ContactId>("uid")?,
            name: row.get("name")?,
            organisation: row.get("organisation")?,
            days: 0,
            last: None,
            chemistry: chemistry.get(&id).copied(),
        };
        Ok((id, who, day))
    })?;
    let mut days: BTreeMap<i64, (Acquaintance, BTreeSet<NaiveDate>)> = BTreeMap::new();
    for (row, who, day) in rows {
        days.entry(row).or_insert_with(|| (who, BTreeSet::new())).1.extend(day);
    }
    let counted = days.into_iter().map(|(row, (who, days))| {
        let count = u32::try_from(days.len()).unwrap_or(u32::MAX);
        (row, Acquaintance { days: count, last: days.last().copied(), ..who })
    });
    Ok(counted.collect())
}

pub(super) fn insert(tx: &Tx, a: i64, b: i64) -> Result<i64> {
    tx.prepare_cached("INSERT INTO introduction (uid, revision, state) VALUES (?1, ?2, 'proposed')")?
        .execute(params![tx.new_uid(), tx.revision()])?;
    let row = tx.last_insert_rowid();
    for (party, contact) in [(Party::A, a), (Party::B, b)] {
        let side = "INSERT INTO introduced (revision, introduction_id, party, contact_id) VALUES (?1, ?2, ?3, ?4)";
        tx.prepare_cached(side)?.execute(params![tx.revision(), row, party, contact])?;
    }
    step(tx, row, IntroductionState::Proposed)?;
    Ok(row)
}

fn step(tx: &Tx, row: i64, state: IntroductionState) -> Result<()> {
    let now = tx.now();
    let step = "INSERT INTO introduction_step (introduction_id, state, at_ms, at_zone, at_offset)
                VALUES (?1, ?2, ?3, ?4, ?5)";
    tx.prepare_cached(step)?.execute(params![row, state, now.at_ms, now.zone, now.offset_seconds])?;
    set_state(tx, row, state)
}

/// Sets the state; one that is introduced has a day from which to hear of it.
fn set_state(tx: &Tx, row: i64, state: IntroductionState) -> Result<()> {
    let hear_from = (state == IntroductionState::Introduced).then(|| rules::hear_from(tx.now().night_of()));
    let set = "UPDATE introduction SET state = ?2, revision = ?3, hear_day = coalesce(?4, hear_day) WHERE id = ?1";
    tx.prepare_cached(set)?.execute(params![row, state, tx.revision(), hear_from])?;
    tx.touch(Room::Introduction);
    Ok(())
}

/// Makes a move, with the efforts that follow from it.
pub(super) fn go(tx: &Tx, row: i64, by: IntroductionMove) -> Result<()> {
    let next = rules::next(introduction(tx, row)?.state, by);
    let next = next.ok_or(Error::invalid(FieldName::Introduction, Reason::NotItsTurn))?;
    step(tx, row, next)?;
    if next == IntroductionState::Introduced {
        let now = tx.now();
        for party in Party::ALL {
            tx.prepare_cached(include_str!("log_effort.sql"))?.execute(params![
                tx.new_uid(),
                tx.revision(),
                row,
                party,
                now.at_ms,
                now.zone,
                now.offset_seconds
            ])?;
        }
        tx.touch(Room::Effort);
    }
    Ok(())
}

pub(super) fn heard(tx: &Tx, row: i64, led: Option<bool>, came_of: Option<&str>) -> Result<()> {
    let heard = "UPDATE introduction SET led = ?2, came_of = ?3, revision = ?4 WHERE id = ?1";
    tx.prepare_cached(heard)?.execute(params![row, led, came_of, tx.revision()])?;
    Ok(())
}

/// Introductions of a person that can't go on beside the others, since a merge made one person of two.
pub(crate) fn doubled(sql: &Connection, contact: i64) -> Result<Vec<i64>> {
    let theirs = all(sql, include_str!("doubled.sql"), [contact], |row| {
        Ok(rules::Theirs { row: row.get("id")?, state: row.get("state")?, other: row.get("other")? })
    })?;
    Ok(rules::doubled(contact, &theirs))
}

/// Withdraws an introduction that can't go on.
pub(crate) fn step_back(tx: &Tx, row: i64) -> Result<()> {
    step(tx, row, IntroductionState::Withdrawn)
}

/// An introduction that stepped back stands as it did, unless there is another of the two by now.
pub(crate) fn stand_again(tx: &Tx, row: i64) -> Result<()> {
    let found = introduction(tx, row)?;
    let [Some(a), Some(b)] = found.rows else { return Ok(()) };
    let another = of_pair(tx, a, b)?.into_iter().any(rules::is_under_way);
    if found.state != IntroductionState::Withdrawn || a == b || another {
        return Ok(());
    }
    forget_step(tx, row)?;
    if let Some(step) = steps(tx, row)?.last() {
        let set = "UPDATE introduction SET state = ?2, revision = ?3 WHERE id = ?1";
        tx.prepare_cached(set)?.execute(params![row, step.state, tx.revision()])?;
    }
    Ok(())
}

fn forget_step(tx: &Tx, row: i64) -> Result<()> {
    let last = "DELETE FROM introduction_step
                 WHERE id = (SELECT max(id) FROM introduction_step WHERE introduction_id = ?1)";
    tx.execute(last, [row])?;
    tx.touch(Room::Introduction);
    Ok(())
}

/// Takes the last step back. Whether the introduction is still there.
pub(super) fn take_back(tx: &Tx, row: i64) -> Result<bool> {
    let found = introduction(tx, row)?;
    if found.rows.contains(&None) || found.state == IntroductionState::Withdrawn {
        return Err(Error::invalid(FieldName::Introduction, Reason::Settled));
    }
    forget_step(tx, row)?;
    match found.state {
        IntroductionState::Introduced => {
            let efforts = all(tx, "SELECT id FROM effort WHERE introduction_id = ?1", [row], |row| row.get(0))?;
            efforts.into_iter().try_for_each(|effort| effort::store::remove(tx, effort))?;
            tx.execute("UPDATE introduction SET hear_day = NULL WHERE id = ?1", [row])?;
        }
        IntroductionState::HeardBack => {
            heard(tx, row, None, None)?;
            tx.erased()?; // what was written of it is to be gone from the file, too
        }
        _ => {}
    }
    match steps(tx, row)?.last() {
        Some(step) => set_state(tx, row, step.state).map(|()| true),
        None => remove(tx, row).map(|()| false),
    }
}

fn remove(tx: &Tx, row: i64) -> Result<()> {
    tx.execute(
        "DELETE FROM merge_move WHERE table_name = 'introduced' AND row_id IN
                       (SELECT id FROM introduced WHERE introduction_id = ?1)",
        [row],
    )?;
    tx.execute("DELETE FROM introduced WHERE introduction_id = ?1", [row])?;
    tx.execute("DELETE FROM introduction WHERE id = ?1", [row])?;
    tx.erased()
}

fn read(row: &Row) -> rusqlite::Result<Stored> {
    Ok(Stored {
        id: row.get("uid")?,
        state: row.get("state")?,
        rows: [row.get("a_row")?, row.get("b_row")?],
        people: [
            Introduced { contact: row.get("a_uid")?, name: row.get("a_name")? },
            Introduced { contact: row.get("b_uid")?, name: row.get("b_name")? },
        ],
        hear_from: row.get("hear_day")?,
        led: row.get("led")?,
        came_of: row.get("came_of")?,
    })
}

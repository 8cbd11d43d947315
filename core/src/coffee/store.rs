use std::collections::HashMap;

use chrono::{NaiveDate, NaiveTime};
use rusqlite::{Connection, Row, params};

use super::next::{self, Somebody};
use super::rules;
use super::{Coffee, CoffeeState, Homework, Meeting, Move};
use crate::change::Room;
use crate::clock::{Moment, instant};
use crate::error::{Error, FieldName, Reason, Result, Thing};
use crate::event::rules::LONGEST_TEXT;
use crate::id::{CoffeeId, ContactId};
use crate::page::{Page, PageRequest};
use crate::store::{Tx, all, columns, first, row_of};
use crate::{circle, contact, effort, thanks, ties};

const COFFEE: &str = include_str!("coffee.sql");

/// Invitations that are to be seen to; see `planned.sql`.
pub(crate) const PLANNED: &str = include_str!("planned.sql");

pub(crate) fn row_id(sql: &Connection, coffee: CoffeeId) -> Result<i64> {
    row_of(sql, "coffee", coffee.0, Thing::Coffee)
}

/// The row of the contact; an error once they were erased.
pub(super) fn contact_of(sql: &Connection, row: i64) -> Result<i64> {
    let contact: Option<Option<i64>> =
        first(sql, "SELECT contact_id FROM coffee WHERE id = ?1", [row], |row| row.get(0))?;
    contact.flatten().ok_or(Error::invalid(FieldName::Coffee, Reason::Settled))
}

/// It can't be done as things stand.
fn refused(state: CoffeeState) -> Error {
    Error::invalid(FieldName::Coffee, rules::refusal(state))
}

pub(crate) fn coffee(sql: &Connection, row: i64) -> Result<Coffee> {
    let found = first(sql, &format!("{COFFEE} WHERE coffee.id = ?1"), [row], read)?;
    completed(sql, found.ok_or(Error::not_found(Thing::Coffee))?)
}

pub(super) fn list(sql: &Connection, state: Option<CoffeeState>, request: &PageRequest) -> Result<Page<Coffee>> {
    let mut rows = all(sql, COFFEE, [], read)?;
    rows.retain(|read| state.is_none_or(|state| read.coffee.state == state));
    let rows = rows.into_iter().map(|read| Ok((read.row, completed(sql, read)?))).collect::<Result<Vec<_>>>()?;
    let prepared = |coffee: &Coffee| coffee.moves.first().map_or(0, |first| first.at.at_ms);
    Ok(Page::latest_first(rows, request, prepared)?.map(|(_, coffee)| coffee))
}

/// The invitations of a contact, and those to which they gave the tip.
pub(crate) fn of_contact(sql: &Connection, contact: i64) -> Result<Vec<Coffee>> {
    let theirs = format!("{COFFEE} WHERE coffee.contact_id = ?1 OR coffee.tip_from_id = ?1 ORDER BY coffee.id");
    all(sql, &theirs, [contact], read)?.into_iter().map(|read| completed(sql, read)).collect()
}

/// The invitation of a contact that is under way.
pub(super) fn under_way(sql: &Connection, contact: i64) -> Result<Option<i64>> {
    Ok(all_under_way(sql, contact)?.first().copied())
}

/// Invitations of one person under way beside another that has come further, since a merge brought them together.
pub(crate) fn doubled(sql: &Connection, contact: i64) -> Result<Vec<i64>> {
    Ok(all_under_way(sql, contact)?.into_iter().skip(1).collect())
}

/// The one that has come furthest first, of those alike the latest.
fn all_under_way(sql: &Connection, contact: i64) -> Result<Vec<i64>> {
    let under_way = "SELECT id, state FROM coffee WHERE contact_id = ?1 AND state IN ('prepared', 'sent', 'accepted')";
    let mut found: Vec<(CoffeeState, i64)> =
        all(sql, under_way, [contact], |row| Ok((row.get("state")?, row.get("id")?)))?;
    found.sort_unstable_by(|one, other| other.cmp(one));
    Ok(found.into_iter().map(|(_, row)| row).collect())
}

/// The honest motive. Nothing but this room's own record may have it.
pub(super) fn motive(sql: &Connection, row: i64) -> Result<Option<String>> {
    Ok(first(sql, "SELECT motive FROM coffee WHERE id = ?1", [row], |row| row.get(0))?.flatten())
}

/// Homework as it can be kept: texts trimmed, a tip by somebody else, a day that has not passed unless it was set before.
pub(super) fn checked(sql: &Connection, contact: i64, new: &Homework, known: Option<NaiveDate>) -> Result<Kept> {
    let text = |text: &Option<String>| match columns::text(text.as_deref()) {
        Some(long) if long.chars().count() > LONGEST_TEXT => Err(Error::invalid(FieldName::Text, Reason::TooLong)),
        text => Ok(text.map(str::to_owned)),
    };
    let tip_from = new.tip_from.map(|tip| contact::store::resolve(sql, tip)).transpose()?;
    if tip_from == Some(contact) {
        return Err(Error::invalid(FieldName::Contact, Reason::Same));
    }
    Ok(Kept {
        texts: [
            text(&new.motive)?,
            text(&new.stated)?,
            text(&new.need)?,
            text(&new.contribution)?,
            text(&new.about)?,
            text(&new.fallback)?,
        ],
        tip_from,
        proposed: new.proposed,
        known,
    })
}

/// Homework that was checked.
pub(super) struct Kept {
    /// Motive, stated, need, contribution, about, fallback.
    texts: [Option<String>; 6],
    tip_from: Option<i64>,
    proposed: Option<NaiveDate>,
    /// The day proposed before.
    known: Option<NaiveDate>,
}

impl Kept {
    fn check_day(&self, today: NaiveDate) -> Result<()> {
        let new = self.proposed.filter(|day| self.known != Some(*day));
        new.map_or(Ok(()), |day| not_passed(day, today))
    }
}

fn not_passed(day: NaiveDate, today: NaiveDate) -> Result<()> {
    if day < today { Err(Error::invalid(FieldName::When, Reason::InThePast)) } else { Ok(()) }
}

pub(super) fn insert(tx: &Tx, contact: i64, new: &Kept) -> Result<i64> {
    new.check_day(tx.now().date())?;
    let [motive, stated, need, contribution, about, fallback] = &new.texts;
    tx.prepare_cached(include_str!("insert.sql"))?.execute(params![
        tx.new_uid(),
        tx.revision(),
        contact,
        motive,
        stated,
        need,
        contribution,
        about,
        fallback,
        new.tip_from,
        new.proposed,
    ])?;
    let row = tx.last_insert_rowid();
    record(tx, row, CoffeeState::Prepared, tx.now())?;
    Ok(row)
}

/// Replaces the homework; what it said before is to be gone from the file, too.
pub(super) fn edit(tx: &Tx, row: i64, new: &Kept) -> Result<()> {
    new.check_day(tx.now().date())?;
    let [motive, stated, need, contribution, about, fallback] = &new.texts;
    tx.prepare_cached(include_str!("edit.sql"))?.execute(params![
        row,
        tx.revision(),
        motive,
        stated,
        need,
        contribution,
        about,
        fallback,
        new.tip_from,
        new.proposed,
    ])?;
    tx.touch(Room::Coffee);
    tx.erased()
}

/// Goes on to a state, now.
pub(crate) fn go(tx: &Tx, row: i64, to: CoffeeState) -> Result<()> {
    go_at(tx, row, to, tx.now(), None)
}

fn go_at(tx: &Tx, row: i64, to: CoffeeState, at: &Moment, meeting: Option<NaiveDate>) -> Result<()> {
    contact_of(tx, row)?;
    let known = coffee(tx, row)?;
    let states = known.states();
    if !rules::may_go(&states, to) {
        return Err(refused(known.state));
    }
    let meeting = meeting.or(known.meeting);
    let planned = rules::planned(to, at.date(), meeting);
    set(tx, row, to, planned, meeting)?;
    record(tx, row, to, at)
}

fn set(tx: &Tx, row: i64, state: CoffeeState, planned: Option<NaiveDate>, meeting: Option<NaiveDate>) -> Result<()> {
    let set = "UPDATE coffee SET state = ?3, planned_day = ?4, meeting_day = ?5, revision = ?2 WHERE id = ?1";
    tx.prepare_cached(set)?.execute(params![row, tx.revision(), state, planned, meeting])?;
    touch(tx);
    Ok(())
}

fn record(tx: &Tx, row: i64, state: CoffeeState, at: &Moment) -> Result<()> {
    let step = "INSERT INTO coffee_move (coffee_id, state, at_ms, at_zone, at_offset) VALUES (?1, ?2, ?3, ?4, ?5)";
    tx.prepare_cached(step)?.execute(params![row, state, at.at_ms, at.zone, at.offset_seconds])?;
    touch(tx);
    Ok(())
}

pub(super) fn accepted(tx: &Tx, row: i64, day: Option<NaiveDate>) -> Result<()> {
    let today = tx.now().date();
    day.map_or(Ok(()), |day| not_passed(day, today))?;
    let proposed = coffee(tx, row)?.proposed.filter(|day| *day >= today);
    go_at(tx, row, CoffeeState::Accepted, tx.now(), day.or(proposed))
}

/// Sets the day of the meeting.
pub(crate) fn meet_on(tx: &Tx, row: i64, day: NaiveDate) -> Result<()> {
    contact_of(tx, row)?;
    not_passed(day, tx.now().date())?;
    match coffee(tx, row)?.state {
        CoffeeState::Accepted => set(tx, row, CoffeeState::Accepted, Some(day), Some(day)),
        other => Err(refused(other)),
    }
}

/// Puts off when an answer, or a day, is asked for.
pub(crate) fn plan(tx: &Tx, row: i64, day: NaiveDate) -> Result<()> {
    let state = coffee(tx, row)?.state;
    if !matches!(state, CoffeeState::Sent | CoffeeState::Accepted) {
        return Err(refused(state));
    }
    let plan = "UPDATE coffee SET planned_day = ?3, revision = ?2 WHERE id = ?1";
    tx.prepare_cached(plan)?.execute(params![row, tx.revision(), day])?;
    touch(tx);
    Ok(())
}

pub(super) fn let_go(tx: &Tx, row: i64) -> Result<()> {
    let state = coffee(tx, row)?.state;
    if state != CoffeeState::Sent {
        return Err(refused(state));
    }
    go(tx, row, CoffeeState::Declined)?;
    set_unanswered(tx, row, true)
}

/// Lets an invitation go, however it stands: the same person's other one goes on.
pub(crate) fn step_back(tx: &Tx, row: i64) -> Result<()> {
    set(tx, row, CoffeeState::Declined, None, coffee(tx, row)?.meeting)?;
    record(tx, row, CoffeeState::Declined, tx.now())?;
    set_unanswered(tx, row, true)
}

/// An invitation that stepped back stands as it did, unless another is under way by now.
pub(crate) fn stand_again(tx: &Tx, row: i64) -> Result<()> {
    let known = coffee(tx, row)?;
    let Some(contact) = known.contact else { return Ok(()) };
    let alone = under_way(tx, contact::store::resolve(tx, contact)?)?.is_none();
    if known.state == CoffeeState::Declined && alone { undo(tx, row) } else { Ok(()) }
}

fn set_unanswered(tx: &Tx, row: i64, unanswered: bool) -> Result<()> {
    tx.execute("UPDATE coffee SET unanswered = ?2 WHERE id = ?1", params![row, unanswered])?;
    Ok(())
}

/// The two met: what each got of it, the efforts it was, its thanks, and what was received.
pub(crate) fn met(tx: &Tx, row: i64, meeting: &Meeting) -> Result<()> {
    let text = |text: &Option<String>| match columns::text(text.as_deref()) {
        Some(long) if long.chars().count() > LONGEST_TEXT => Err(Error::invalid(FieldName::Text, Reason::TooLong)),
        text => Ok(text.map(str::to_owned)),
    };
    let (they_got, i_got) = (text(&meeting.they_got)?, text(&meeting.i_got)?);
    effort::rules::check_minutes(meeting.minutes)?;
    let at = moment_of(meeting.on, tx.now())?;
    let contact = contact_of(tx, row)?;
    go_at(tx, row, CoffeeState::Met, &at, None)?;
    let got = "UPDATE coffee SET they_got = ?2, i_got = ?3 WHERE id = ?1";
    tx.prepare_cached(got)?.execute(params![row, they_got, i_got])?;
    let asked = coffee(tx, row)?.stated.is_some_and(|stated| rules::asks(&stated));
    for (place, kind) in rules::efforts(they_got.is_some(), asked).into_iter().enumerate() {
        let minutes = meeting.minutes.filter(|_| place == 0);
        tx.prepare_cached(include_str!("log_effort.sql"))?.execute(params![
            tx.new_uid(),
            tx.revision(),
            row,
            kind,
            minutes,
            at.at_ms,
            at.zone,
            at.offset_seconds,
        ])?;
    }
    tx.touch(Room::Effort);
    tx.touch(Room::Contact); // there was contact
    let what = || i_got.as_deref().ok_or(Error::invalid(FieldName::Text, Reason::Empty));
    let received = meeting.received.map(|kind| ties::store::insert(tx, contact, None, None, kind, None, what()?));
    thanks::store::after_coffee(tx, row, received.transpose()?, at.date())
}

/// The moment of a meeting on a day: now, or noon of a day before.
fn moment_of(on: Option<NaiveDate>, now: &Moment) -> Result<Moment> {
    match on {
        Some(day) if day > now.date() => Err(Error::invalid(FieldName::When, Reason::OutOfRange)),
        Some(day) if day < now.date() => {
            Ok(instant(day.and_time(NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default()), &now.zone))
        }
        _ => Ok(now.clone()),
    }
}

/// Takes the last step back, with what followed from it.
pub(crate) fn undo(tx: &Tx, row: i64) -> Result<()> {
    let contact = contact_of(tx, row)?;
    let known = coffee(tx, row)?;
    let [.., before, last] = known.moves.as_slice() else { return Err(refused(known.state)) };
    match last.state {
        CoffeeState::Thanked => return Err(Error::invalid(FieldName::Coffee, Reason::Derived)),
        state if !rules::is_under_way(state) && under_way(tx, contact)?.is_some() => {
            return Err(Error::invalid(FieldName::Coffee, Reason::Exists));
        }
        CoffeeState::Met => unmeet(tx, row)?,
        _ => {}
    }
    let meeting = known.meeting.filter(|_| last.state != CoffeeState::Accepted);
    let latest = "DELETE FROM coffee_move WHERE id = (SELECT max(id) FROM coffee_move WHERE coffee_id = ?1)";
    tx.execute(latest, [row])?;
    set_unanswered(tx, row, false)?;
    set(tx, row, before.state, rules::planned(before.state, before.at.date(), meeting), meeting)
}

/// Nobody met after all.
fn unmeet(tx: &Tx, row: i64) -> Result<()> {
    for received in thanks::store::forget_coffee(tx, row)? {
        ties::store::remove(tx, received)?;
    }
    for effort in all(tx, "SELECT id FROM effort WHERE coffee_id = ?1", [row], |row| row.get(0))? {
        thanks::store::forget_answer(tx, effort)?;
        effort::store::remove(tx, effort)?;
    }
    tx.execute("UPDATE coffee SET they_got = NULL, i_got = NULL WHERE id = ?1", [row])?;
    tx.touch(Room::Contact);
    tx.erased()
}

pub(super) fn remove(tx: &Tx, row: i64) -> Result<()> {
    let state = coffee(tx, row)?.state;
    if state != CoffeeState::Prepared {
        return Err(refused(state));
    }
    tx.execute("DELETE FROM coffee_move WHERE coffee_id = ?1", [row])?;
    tx.execute("DELETE FROM coffee WHERE id = ?1", [row])?;
    touch(tx);
    tx.erased()
}

/// For each invitation that is to be seen to: the day, and whether the two meet on it.
pub(crate) fn open_plans(sql: &Connection) -> Result<Vec<(NaiveDate, bool)>> {
    let open = "SELECT planned_day, meeting_day IS planned_day AND state = 'accepted' FROM coffee
                 WHERE planned_day IS NOT NULL AND contact_id IS NOT NULL AND state IN ('sent', 'accepted')";
    all(sql, open, [], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Whom the user knows, as the rule for the next candidate sees them.
pub(super) fn people(sql: &Connection, coffee: &Coffee) -> Result<Vec<Somebody>> {
    let matter = [coffee.about.as_deref(), coffee.stated.as_deref()];
    let matter = matter.into_iter().flatten().collect::<Vec<_>>().join(". ");
    let mut offers: HashMap<i64, Vec<String>> = HashMap::new();
    for (whose, offer) in all(sql, include_str!("offers.sql"), [], |row| Ok((row.get(0)?, row.get(1)?)))? {
        offers.entry(whose).or_default().push(offer);
    }
    let asked = coffee.contact.map(|contact| contact::store::resolve(sql, contact)).transpose()?;
    let chemistry = circle::store::chemistries(sql, None)?;
    all(sql, include_str!("people.sql"), [asked], |row| {
        let id: i64 = row.get("id")?;
        let own = offers.get(&id).map(Vec::as_slice).unwrap_or_default();
        Ok(Somebody {
            contact: row.get("uid")?,
            name: row.get("name")?,
            organisation: row.get("organisation")?,
            offer: next::best_offer(own.iter().map(String::as_str), &matter),
            wished: row.get("wished")?,
            ahead: row.get("ahead")?,
            chemistry: chemistry.get(&id).copied(),
            under_way: row.get("under_way")?,
            invited: columns::maybe_moment(row, "at")?.map(|at| at.date()),
        })
    })
}

fn touch(tx: &Tx) {
    tx.touch(Room::Coffee);
    tx.touch(Room::FollowUp); // the queue shows it
}

/// A row as it stands, without what other rows tell of it.
struct Read {
    row: i64,
    tip_from: Option<i64>,
    thanked: Option<Moment>,
    coffee: Coffee,
}

fn read(row: &Row) -> rusqlite::Result<Read> {
    let state = row.get("state")?;
    Ok(Read {
        row: row.get("row_id")?,
        tip_from: row.get("tip_from_id")?,
        thanked: columns::maybe_moment(row, "done")?.filter(|_| state == CoffeeState::Thanked),
        coffee: Coffee {
            id: row.get("uid")?,
            contact: row.get("contact_uid")?,
            name: row.get("name")?,
            state,
            stated: row.get("stated")?,
            need: row.get("need")?,
            contribution: row.get("contribution")?,
            about: row.get("about")?,
            fallback: row.get("fallback")?,
            tip_from: None,
            tip_name: None,
            proposed: row.get("proposed_day")?,
            meeting: row.get("meeting_day")?,
            planned: row.get("planned_day")?,
            unanswered: row.get("unanswered")?,
            moves: Vec::new(),
            they_got: row.get("they_got")?,
            i_got: row.get("i_got")?,
            thanks: row.get("thanks_uid")?,
        },
    })
}

/// The states it came to, and who gave the tip: whoever they were merged into, unless that is the one who is invited.
fn completed(sql: &Connection, read: Read) -> Result<Coffee> {
    let Read { row, tip_from, thanked, mut coffee } = read;
    let moves = "SELECT state, at_ms, at_zone, at_offset FROM coffee_move WHERE coffee_id = ?1 ORDER BY id";
    coffee.moves =
        all(sql, moves, [row], |row| Ok(Move { state: row.get("state")?, at: columns::moment(row, "at")? }))?;
    coffee.moves.extend(thanked.map(|at| Move { state: CoffeeState::Thanked, at }));
    if let Some(tip) = tip_from {
        let tip = contact::store::resolve(sql, contact::store::id(sql, tip)?)?;
        let who = first(sql, "SELECT uid, name FROM contact WHERE id = ?1", [tip], |row| {
            Ok((row.get::<_, ContactId>(0)?, row.get(1)?))
        })?;
        let who = who.filter(|(id, _)| coffee.contact != Some(*id));
        (coffee.tip_from, coffee.tip_name) = who.map_or((None, None), |(id, name)| (Some(id), name));
    }
    Ok(coffee)
}

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};

use super::rules::{self, Act, Both};
use super::{HelpOffer, OfferState, Received, ReceivedKind, Shape, Tie};
use crate::change::Room;
use crate::error::{Error, FieldName, Reason, Result, Thing};
use crate::id::{HelpOfferId, ReceivedId};
use crate::page::{Page, PageRequest};
use crate::store::{Tx, all, columns, first, row_of};

const RECEIVED: &str = include_str!("received.sql");
const OFFER: &str = include_str!("offer.sql");
const ACTS: &str = include_str!("acts.sql");

pub(super) fn row_id(sql: &Connection, received: ReceivedId) -> Result<i64> {
    row_of(sql, "received", received.0, Thing::Received)
}

pub(super) fn received(sql: &Connection, row: i64) -> Result<Received> {
    first(sql, &format!("{RECEIVED} WHERE received.id = ?1"), [row], read)?.ok_or(Error::not_found(Thing::Received))
}

/// All that a contact did for the user, the oldest first.
pub(crate) fn received_of(sql: &Connection, contact: i64) -> Result<Vec<Received>> {
    all(sql, &format!("{RECEIVED} WHERE received.contact_id = ?1 ORDER BY received.id"), [contact], read)
}

pub(super) fn list(sql: &Connection, contact: Option<i64>, request: &PageRequest) -> Result<Page<Received>> {
    let some = format!("{RECEIVED} WHERE ?1 IS NULL OR received.contact_id = ?1");
    let rows = all(sql, &some, [contact], |row| Ok((row.get("row_id")?, read(row)?)))?;
    Ok(Page::latest_first(rows, request, |received: &Received| received.at.at_ms)?.map(|(_, received)| received))
}

pub(crate) fn insert(
    tx: &Tx,
    contact: i64,
    event: Option<i64>,
    offer: Option<i64>,
    kind: ReceivedKind,
    minutes: Option<u32>,
    what: &str,
) -> Result<i64> {
    let now = tx.now();
    tx.prepare_cached(include_str!("insert.sql"))?.execute(params![
        tx.new_uid(),
        tx.revision(),
        contact,
        event,
        offer,
        kind,
        minutes,
        what,
        now.at_ms,
        now.zone,
        now.offset_seconds,
    ])?;
    tx.touch(Room::Ties);
    Ok(tx.last_insert_rowid())
}

/// Takes a row away; an offer taken up by it is open again.
pub(crate) fn remove(tx: &Tx, row: i64) -> Result<()> {
    let offer = "SELECT help_offer_id FROM received WHERE id = ?1";
    let offer: Option<i64> = tx.prepare_cached(offer)?.query_row([row], |row| row.get(0))?;
    tx.execute("DELETE FROM received WHERE id = ?1", [row])?;
    tx.touch(Room::Ties);
    tx.erased()?; // what was written of it is to be gone from the file, too
    offer.map_or(Ok(()), |offer| settle_offer(tx, offer, OfferState::Open))
}

pub(super) fn offer_row(sql: &Connection, offer: HelpOfferId) -> Result<i64> {
    row_of(sql, "help_offer", offer.0, Thing::HelpOffer)
}

/// The row of an offer that is not settled.
pub(super) fn open_offer(sql: &Connection, id: HelpOfferId) -> Result<i64> {
    let row = offer_row(sql, id)?;
    match offer(sql, row)?.state {
        OfferState::Open => Ok(row),
        _ => Err(Error::invalid(FieldName::HelpOffer, Reason::Settled)),
    }
}

pub(super) fn offer(sql: &Connection, row: i64) -> Result<HelpOffer> {
    let one = format!("{OFFER} WHERE help_offer.id = ?1");
    first(sql, &one, [row], read_offer)?.ok_or(Error::not_found(Thing::HelpOffer))
}

/// All that a contact offered, the oldest first.
pub(crate) fn offers_of(sql: &Connection, contact: i64) -> Result<Vec<HelpOffer>> {
    all(sql, &format!("{OFFER} WHERE help_offer.contact_id = ?1 ORDER BY help_offer.id"), [contact], read_offer)
}

pub(super) fn offers(sql: &Connection, state: Option<OfferState>, request: &PageRequest) -> Result<Page<HelpOffer>> {
    let some = format!("{OFFER} WHERE ?1 IS NULL OR help_offer.state = ?1");
    let rows = all(sql, &some, [state], |row| Ok((row.get("row_id")?, read_offer(row)?)))?;
    Ok(Page::latest_first(rows, request, |offer: &HelpOffer| offer.at.at_ms)?.map(|(_, offer)| offer))
}

pub(super) fn insert_offer(tx: &Tx, contact: i64, what: &str) -> Result<i64> {
    let now = tx.now();
    tx.prepare_cached(include_str!("insert_offer.sql"))?.execute(params![
        tx.new_uid(),
        tx.revision(),
        contact,
        what,
        now.at_ms,
        now.zone,
        now.offset_seconds,
    ])?;
    tx.touch(Room::Ties);
    Ok(tx.last_insert_rowid())
}

/// Takes an open offer up, and returns the row of what was received.
pub(super) fn take_up(tx: &Tx, row: i64) -> Result<i64> {
    let of = "SELECT contact_id, what FROM help_offer WHERE id = ?1";
    let (contact, what): (i64, String) =
        tx.prepare_cached(of)?.query_row([row], |row| Ok((row.get(0)?, row.get(1)?)))?;
    settle_offer(tx, row, OfferState::TakenUp)?;
    insert(tx, contact, None, Some(row), ReceivedKind::Help, None, &what)
}

/// Sets the state; a settled offer carries the moment it was settled.
pub(super) fn settle_offer(tx: &Tx, row: i64, state: OfferState) -> Result<()> {
    let now = (state != OfferState::Open).then(|| tx.now());
    tx.prepare_cached(include_str!("settle_offer.sql"))?.execute(params![
        row,
        tx.revision(),
        state,
        now.map(|now| now.at_ms),
        now.map(|now| &now.zone),
        now.map(|now| now.offset_seconds),
    ])?;
    tx.touch(Room::Ties);
    Ok(())
}

/// What was given and received with a contact, or with everybody.
pub(super) fn acts(sql: &Connection, contact: Option<i64>) -> Result<Vec<Act>> {
    all(sql, ACTS, [contact], read_act)
}

/// What giving and getting make of the relation with a contact.
pub(crate) fn shape_of(sql: &Connection, contact: i64, today: NaiveDate) -> Result<Shape> {
    Ok(rules::shape(&acts(sql, Some(contact))?, today))
}

/// The same with everybody to whom the user gave or of whom they received.
pub(crate) fn shapes(sql: &Connection, today: NaiveDate) -> Result<HashMap<i64, Shape>> {
    let mut by_contact: HashMap<i64, Vec<Act>> = HashMap::new();
    let everybody = format!("SELECT * FROM ({ACTS}) WHERE contact_id IS NOT NULL");
    for (contact, act) in all(sql, &everybody, [None::<i64>], |row| Ok((row.get("contact_id")?, read_act(row)?)))? {
        by_contact.entry(contact).or_default().push(act);
    }
    Ok(by_contact.into_iter().map(|(contact, acts)| (contact, rules::shape(&acts, today))).collect())
}

pub(super) fn tie(sql: &Connection, contact: i64, today: NaiveDate) -> Result<Tie> {
    tie_of(sql, contact, &acts(sql, Some(contact))?, today)
}

/// Everybody to whom the user gave or of whom they received, by name.
pub(super) fn ties(sql: &Connection, today: NaiveDate, request: &PageRequest) -> Result<Page<Tie>> {
    let everybody =
        format!("SELECT acts.*, sort_key FROM ({ACTS}) AS acts JOIN contact ON contact.id = acts.contact_id");
    let everybody = all(sql, &everybody, [None::<i64>], |row| {
        Ok(((row.get("sort_key")?, row.get("contact_id")?), read_act(row)?))
    })?;
    let mut by_name: BTreeMap<(String, i64), Vec<Act>> = BTreeMap::new();
    for (who, act) in everybody {
        by_name.entry(who).or_default().push(act);
    }
    let key = |((name, contact), _): &((String, i64), Vec<Act>)| format!("{name}\u{1}{contact:020}");
    let mut people: Vec<_> = by_name.into_iter().collect();
    people.sort_by_cached_key(key);
    let page = Page::cut(people, request, key)?;
    let tied = |((_, contact), acts): &((String, i64), Vec<Act>)| tie_of(sql, *contact, acts, today);
    let items = page.items.iter().map(tied).collect::<Result<_>>()?;
    Ok(Page { items, next: page.next, total: page.total })
}

fn tie_of(sql: &Connection, contact: i64, acts: &[Act], today: NaiveDate) -> Result<Tie> {
    let who = "SELECT uid, name FROM contact WHERE id = ?1";
    let (contact, name) =
        first(sql, who, [contact], |row| Ok((row.get(0)?, row.get(1)?)))?.ok_or(Error::not_found(Thing::Contact))?;
    let Both { given, received } = rules::both(acts);
    let (over_time, shape) = (rules::over_time(acts), rules::shape(acts, today));
    Ok(Tie { contact, name, given, received, over_time, shape })
}

fn read_act(row: &Row) -> rusqlite::Result<Act> {
    Ok(Act { day: columns::moment(row, "at")?.night_of(), given: row.get("given")?, minutes: row.get("minutes")? })
}

fn read(row: &Row) -> rusqlite::Result<Received> {
    Ok(Received {
        id: row.get("uid")?,
        contact: row.get("contact_uid")?,
        name: row.get("name")?,
        kind: row.get("kind")?,
        what: row.get("what")?,
        minutes: row.get("minutes")?,
        event: row.get("event_uid")?,
        offer: row.get("offer_uid")?,
        at: columns::moment(row, "at")?,
        thanked: row.get("thanked")?,
        thanks: row.get("thanks_uid")?,
    })
}

fn read_offer(row: &Row) -> rusqlite::Result<HelpOffer> {
    Ok(HelpOffer {
        id: row.get("uid")?,
        contact: row.get("contact_uid")?,
        name: row.get("name")?,
        what: row.get("what")?,
        state: row.get("state")?,
        at: columns::moment(row, "at")?,
        settled: columns::maybe_moment(row, "settled")?,
        received: row.get("received_uid")?,
    })
}

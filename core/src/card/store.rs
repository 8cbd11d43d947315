use rusqlite::{Connection, Row, params};

use super::{Card, Form, Raw};
use crate::error::{Error, Result, Thing};
use crate::field::{self, Holder};
use crate::id::{CardId, EventId};
use crate::page::{Page, PageRequest};
use crate::pocket::Pocket;
use crate::reader::{Field, FieldKind, Reading, Value};
use crate::store::{Tx, all, columns, first, row_of};
use crate::{disposal, event};

const CARD: &str = concat!(include_str!("../back/filled.sql"), include_str!("card.sql"));

pub(crate) fn row_id(sql: &Connection, card: CardId) -> Result<i64> {
    row_of(sql, "card", card.0, Thing::Card)
}

pub(crate) fn id(sql: &Connection, row: i64) -> Result<CardId> {
    Ok(sql.prepare_cached("SELECT uid FROM card WHERE id = ?1")?.query_row([row], |row| row.get(0))?)
}

/// The card as it now stands.
pub(crate) fn card(sql: &Connection, row: i64) -> Result<Card> {
    let found = first(sql, &format!("{CARD} WHERE card.id = ?1"), [row], read)?;
    complete(sql, row, found.ok_or(Error::not_found(Thing::Card))?)
}

pub(super) fn list(
    sql: &Connection,
    event: Option<EventId>,
    pocket: Option<Pocket>,
    request: &PageRequest,
) -> Result<Page<Card>> {
    let event = event.map(|event| event::store::row_id(sql, event)).transpose()?;
    let rows = all(sql, include_str!("list.sql"), params![event, pocket], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let page = Page::cut(rows, request, |(row, captured_ms): &(i64, i64)| format!("{captured_ms:020}.{row:020}"))?;
    let items = page.items.iter().map(|(row, _)| card(sql, *row)).collect::<Result<_>>()?;
    Ok(Page { items, next: page.next, total: page.total })
}

/// The rows of an event's cards in one pocket, in the order in which they were captured.
pub(crate) fn rows_in(sql: &Connection, event: i64, pocket: Pocket) -> Result<Vec<i64>> {
    let sorted = "SELECT id FROM card WHERE event_id = ?1 AND pocket = ?2 ORDER BY captured_ms, id";
    all(sql, sorted, params![event, pocket], |row| row.get(0))
}

pub(crate) fn contact_of(sql: &Connection, card: i64) -> Result<i64> {
    Ok(sql.prepare_cached("SELECT contact_id FROM card WHERE id = ?1")?.query_row([card], |row| row.get(0))?)
}

pub(crate) fn event_of(sql: &Connection, card: i64) -> Result<i64> {
    Ok(sql.prepare_cached("SELECT event_id FROM card WHERE id = ?1")?.query_row([card], |row| row.get(0))?)
}

pub(super) fn insert(tx: &Tx, event: i64, contact: i64, form: Form, readable: bool) -> Result<i64> {
    let now = tx.now();
    tx.prepare_cached(include_str!("insert.sql"))?.execute(params![
        tx.new_uid(),
        tx.revision(),
        event,
        contact,
        form,
        readable,
        now.at_ms,
        now.zone,
        now.offset_seconds
    ])?;
    Ok(tx.last_insert_rowid())
}

/// Keeps a capture as it came, unless the card has the very same already.
pub(super) fn insert_raw(tx: &Tx, card: i64, form: Form, bytes: &[u8]) -> Result<()> {
    let known = first(tx, "SELECT 1 FROM raw WHERE card_id = ?1 AND bytes = ?2", params![card, bytes], |_| Ok(()))?;
    if known.is_none() {
        tx.execute("INSERT INTO raw (card_id, form, bytes) VALUES (?1, ?2, ?3)", params![card, form, bytes])?;
    }
    Ok(())
}

pub(super) fn insert_photo(tx: &Tx, card: i64, jpeg: &[u8]) -> Result<()> {
    tx.execute("DELETE FROM photo WHERE card_id = ?1", [card])?;
    tx.execute("INSERT INTO photo (card_id, jpeg) VALUES (?1, ?2)", params![card, jpeg])?;
    Ok(())
}

pub(super) fn delete_photo(tx: &Tx, card: i64) -> Result<bool> {
    Ok(tx.execute("DELETE FROM photo WHERE card_id = ?1", [card])? > 0)
}

pub(crate) fn raws(sql: &Connection, card: i64) -> Result<Vec<Raw>> {
    all(sql, "SELECT form, bytes FROM raw WHERE card_id = ?1 ORDER BY id", [card], |row| {
        Ok(Raw { form: row.get(0)?, bytes: row.get(1)? })
    })
}

pub(super) fn photo(sql: &Connection, card: i64) -> Result<Option<Vec<u8>>> {
    first(sql, "SELECT jpeg FROM photo WHERE card_id = ?1", [card], |row| row.get(0))
}

/// The card of an event with these very bytes.
pub(super) fn with_bytes(sql: &Connection, event: i64, bytes: &[u8]) -> Result<Option<i64>> {
    let same = "SELECT card.id FROM card JOIN raw ON raw.card_id = card.id
                 WHERE card.event_id = ?1 AND card.form <> 'photo' AND raw.bytes = ?2 ORDER BY card.id";
    first(sql, same, params![event, bytes], |row| row.get(0))
}

/// The cards of an event that say a value, the first captured first. The value's kind must have a key to match by.
pub(super) fn saying(sql: &Connection, event: i64, value: &Value) -> Result<Vec<i64>> {
    let (kind, key) = (field::store::kind_word(value)?, field::rules::match_key(value));
    all(sql, include_str!("saying.sql"), params![event, kind, key], |row| row.get(0))
}

/// What a card says, as a reading.
pub(super) fn reading(sql: &Connection, card: i64) -> Result<Reading> {
    let held = field::store::of(sql, Holder::Card(card))?;
    let shown = held.into_iter().filter(|held| !held.hidden).map(|held| held.field);
    let fields = shown.map(|field| Field { value: field.value, confidence: field.confidence, place: None }).collect();
    Ok(Reading { fields })
}

/// Sets whether anything is known of the card.
pub(super) fn set_readable(tx: &Tx, card: i64) -> Result<()> {
    tx.prepare_cached("UPDATE card SET readable = EXISTS (SELECT 1 FROM field WHERE card_id = ?1) WHERE id = ?1")?
        .execute([card])?;
    Ok(())
}

pub(super) fn set_confirmed(tx: &Tx, card: i64) -> Result<()> {
    tx.execute("UPDATE card SET confirmed = 1, revision = ?2 WHERE id = ?1", params![card, tx.revision()])?;
    Ok(())
}

/// Notes that something of the card changed.
pub(crate) fn revise(tx: &Tx, card: i64) -> Result<()> {
    tx.prepare_cached("UPDATE card SET revision = ?2 WHERE id = ?1")?.execute(params![card, tx.revision()])?;
    tx.touch(crate::change::Room::Card);
    Ok(())
}

fn read(row: &Row) -> rusqlite::Result<Card> {
    Ok(Card {
        id: row.get("uid")?,
        event: row.get("event_uid")?,
        contact: row.get("contact_uid")?,
        form: row.get("form")?,
        readable: row.get("readable")?,
        confirmed: row.get("confirmed")?,
        pocket: row.get("pocket")?,
        captured: columns::moment(row, "captured")?,
        name: None,
        organisation: None,
        fields: Vec::new(),
        has_back: row.get("has_back")?,
        has_photo: row.get("has_photo")?,
        disposal: None,
    })
}

fn complete(sql: &Connection, row: i64, mut card: Card) -> Result<Card> {
    let held = field::store::of(sql, Holder::Card(row))?;
    card.fields = field::rules::shown(held);
    let text =
        |kind: FieldKind| card.fields.iter().find(|field| field.value.kind() == kind).map(|f| f.value.to_string());
    card.name = text(FieldKind::Name);
    card.organisation = text(FieldKind::Organisation);
    if card.pocket == Pocket::Left {
        card.disposal = Some(disposal::store::standing(sql, row)?);
    }
    Ok(card)
}

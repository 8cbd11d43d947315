use rusqlite::{Connection, Row, params};

use super::rules::match_key;
use super::{CardField, DOUBTFUL_BELOW, Held, Holder, Source};
use crate::error::Result;
use crate::reader::{self, Address, Birthday, Field, Phone, Value};
use crate::store::{Tx, all};

/// The rows of one holder, in order, hidden ones included.
pub(crate) fn of(sql: &Connection, holder: Holder) -> Result<Vec<Held>> {
    match holder {
        Holder::Card(card) => {
            all(sql, concat!(include_str!("fields.sql"), " WHERE field.card_id = ?1 ORDER BY field.id"), [card], held)
        }
        Holder::Entry(entry) => {
            all(sql, concat!(include_str!("fields.sql"), " WHERE field.entry_id = ?1 ORDER BY field.id"), [entry], held)
        }
    }
}

/// The rows of a contact's cards and entries, in the order in which they were written.
pub(crate) fn of_contact(sql: &Connection, contact: i64) -> Result<Vec<Held>> {
    let whose = " WHERE field.card_id IN (SELECT id FROM card WHERE contact_id = ?1)
                  OR field.entry_id IN (SELECT id FROM entry WHERE contact_id = ?1) ORDER BY field.id";
    all(sql, &format!("{}{whose}", include_str!("fields.sql")), [contact], held)
}

pub(crate) fn insert(tx: &Tx, holder: Holder, field: &Field, source: Source) -> Result<()> {
    let (card, entry) = match holder {
        Holder::Card(card) => (Some(card), None),
        Holder::Entry(entry) => (None, Some(entry)),
    };
    let (kind, value) = encode(&field.value)?;
    tx.prepare_cached(include_str!("insert.sql"))?.execute(params![
        tx.new_uid(),
        tx.revision(),
        card,
        entry,
        kind,
        value,
        match_key(&field.value),
        field.confidence.clamp(0.0, 1.0),
        source,
        (source == Source::Read).then_some(reader::VERSION),
        field.place.map(|place| serde_json::to_string(&place)).transpose()?,
    ])?;
    Ok(())
}

/// Takes a value away from what is shown, or brings it back.
pub(crate) fn set_hidden(tx: &Tx, row: i64, hidden: bool) -> Result<()> {
    tx.prepare_cached("UPDATE field SET hidden = ?2, revision = ?3 WHERE id = ?1 AND hidden <> ?2")?
        .execute(params![row, hidden, tx.revision()])?;
    Ok(())
}

/// Deletes what the reader read of a card, and returns the values the user had taken away.
pub(crate) fn clear_read(tx: &Tx, card: i64) -> Result<Vec<Value>> {
    let hidden =
        of(tx, Holder::Card(card))?.into_iter().filter(|held| held.hidden).map(|held| held.field.value).collect();
    tx.execute("DELETE FROM field WHERE card_id = ?1 AND source = 'read'", [card])?;
    Ok(hidden)
}

/// Kind and text as they stand in the row: a text as it is, anything with parts as JSON.
pub(crate) fn encode(value: &Value) -> Result<(String, String)> {
    let kind = kind_word(value)?;
    let text = match value {
        Value::Phone { phone } => serde_json::to_string(phone)?,
        Value::Address { address } => serde_json::to_string(address)?,
        Value::Birthday { birthday } => serde_json::to_string(birthday)?,
        Value::Other { name, text } => serde_json::to_string(&(name, text))?,
        text => text.to_string(),
    };
    Ok((kind, text))
}

/// A value's kind, as it stands in the row.
pub(crate) fn kind_word(value: &Value) -> Result<String> {
    match serde_json::to_value(value.kind())? {
        serde_json::Value::String(word) => Ok(word),
        other => Ok(other.to_string()),
    }
}

/// The value of a row.
pub(crate) fn decode(kind: &str, text: String) -> rusqlite::Result<Value> {
    parsed(kind, text).map_err(misread)
}

fn misread(error: serde_json::Error) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, error.into())
}

fn parsed(kind: &str, text: String) -> serde_json::Result<Value> {
    Ok(match kind {
        "name" => Value::Name { text },
        "given" => Value::Given { text },
        "family" => Value::Family { text },
        "prefix" => Value::Prefix { text },
        "suffix" => Value::Suffix { text },
        "title" => Value::Title { text },
        "department" => Value::Department { text },
        "organisation" => Value::Organisation { text },
        "email" => Value::Email { text },
        "url" => Value::Url { text },
        "note" => Value::Note { text },
        "phone" => Value::Phone { phone: serde_json::from_str::<Phone>(&text)? },
        "address" => Value::Address { address: serde_json::from_str::<Address>(&text)? },
        "birthday" => Value::Birthday { birthday: serde_json::from_str::<Birthday>(&text)? },
        _ => {
            let (name, text) = serde_json::from_str(&text)?;
            Value::Other { name, text }
        }
    })
}

fn held(row: &Row) -> rusqlite::Result<Held> {
    let holder = match row.get::<_, Option<i64>>("card_id")? {
        Some(card) => Holder::Card(card),
        None => Holder::Entry(row.get("entry_id")?),
    };
    let kind: String = row.get("kind")?;
    let confidence: f64 = row.get("confidence")?;
    let source: Source = row.get("source")?;
    let place: Option<String> = row.get("place")?;
    let field = CardField {
        value: decode(&kind, row.get("value")?)?,
        confidence,
        source,
        doubtful: source == Source::Read && confidence < DOUBTFUL_BELOW,
        place: place.map(|place| serde_json::from_str(&place)).transpose().map_err(misread)?,
    };
    Ok(Held { row: row.get("id")?, holder, field, hidden: row.get("hidden")?, since_ms: row.get("since_ms")? })
}

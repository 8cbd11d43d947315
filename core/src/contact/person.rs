//! A person's page: all that belongs to a contact, in one call.

use rusqlite::Connection;

use super::{Person, store};
use crate::error::{Error, Result, Thing};
use crate::store::{all, first};
use crate::{card, field, follow_up, promise};

/// One person's page.
pub(super) fn person(sql: &Connection, contact: i64) -> Result<Person> {
    let (line, language) = first(sql, "SELECT * FROM contact WHERE id = ?1", [contact], |row| {
        Ok((store::line(row)?, row.get::<_, Option<String>>("language")?))
    })?
    .ok_or(Error::not_found(Thing::Contact))?;
    let cards = "SELECT id FROM card WHERE contact_id = ?1 ORDER BY captured_ms DESC, id DESC";
    let cards = all(sql, cards, [contact], |row| row.get(0))?;
    Ok(Person {
        id: line.id,
        name: line.name,
        role: line.role,
        language: language.and_then(|code| code.parse().ok()),
        fields: field::rules::shown(field::store::of_contact(sql, contact)?),
        cards: cards.into_iter().map(|card| card::store::card(sql, card)).collect::<Result<_>>()?,
        promises: promise::store::of_contact(sql, contact)?,
        last_contact: follow_up::store::last_contact(sql, contact)?,
        merges: all(sql, "SELECT uid FROM merge WHERE kept_id = ?1 ORDER BY id", [contact], |row| row.get(0))?,
    })
}

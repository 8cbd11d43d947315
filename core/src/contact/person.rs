//! A person's page: all that belongs to a contact, in one call.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{Held, Person, store};
use crate::card::{Form, Raw};
use crate::error::{Error, Result, Thing};
use crate::store::{all, columns, first};
use crate::{
    arena, back, card, circle, coffee, effort, exchange, field, follow_up, introduction, need, opener, prep, promise,
    thanks, ties,
};

/// One person's page.
pub(super) fn person(sql: &Connection, contact: i64) -> Result<Person> {
    let (line, language, tone) = first(sql, "SELECT * FROM contact WHERE id = ?1", [contact], |row| {
        Ok((store::line(row)?, row.get::<_, Option<String>>("language")?, row.get("tone")?))
    })?
    .ok_or(Error::not_found(Thing::Contact))?;
    let cards = "SELECT id FROM card WHERE contact_id = ?1 ORDER BY captured_ms DESC, id DESC";
    let cards = all(sql, cards, [contact], |row| row.get(0))?;
    Ok(Person {
        id: line.id,
        name: line.name,
        role: line.role,
        language: language.and_then(|code| code.parse().ok()),
        tone,
        fields: field::rules::shown(field::store::of_contact(sql, contact)?),
        cards: cards.into_iter().map(|card| card::store::card(sql, card)).collect::<Result<_>>()?,
        promises: promise::store::of_contact(sql, contact)?,
        last_contact: circle::touches::last_moment(sql, contact)?,
        merges: all(sql, "SELECT uid FROM merge WHERE kept_id = ?1 ORDER BY id", [contact], |row| row.get(0))?,
    })
}

/// All that is held about a contact.
pub(super) fn held(sql: &Connection, contact: i64, today: NaiveDate) -> Result<Held> {
    let cards: Vec<i64> = store::cards(sql, contact)?.into_iter().map(|(card, _)| card).collect();
    let mut captures = Vec::new();
    let mut backs = Vec::new();
    for card in &cards {
        captures.extend(card::store::raws(sql, *card)?);
        backs.extend(back::store::back(sql, *card)?);
    }
    let files = exchange::store::as_imported(sql, contact)?;
    captures.extend(files.into_iter().map(|bytes| Raw { form: Form::File, bytes }));
    let photos = "SELECT count(*) FROM photo JOIN card ON card.id = photo.card_id WHERE card.contact_id = ?1";
    let talks = "SELECT * FROM conversation WHERE contact_id = ?1 ORDER BY at_ms, id";
    Ok(Held {
        person: person(sql, contact)?,
        all_fields: field::store::of_contact(sql, contact)?.into_iter().map(|held| held.field).collect(),
        not_same: store::not_same(sql, contact)?,
        captures,
        photos: sql.query_row(photos, [contact], |row| row.get(0))?,
        backs,
        needs: need::store::list(sql, Some(contact))?,
        prep: prep::store::of_contact(sql, contact)?,
        wishes: arena::store::wishes_for(sql, contact)?,
        contributions: arena::store::contributions_to(sql, contact)?,
        openers: opener::store::of_contact(sql, contact)?,
        follow_ups: follow_up::store::of_contact(sql, contact)?,
        conversations: all(sql, talks, [contact], |row| columns::moment(row, "at"))?,
        touches: circle::store::touches_with(sql, contact)?,
        efforts: effort::store::of_contact(sql, contact)?,
        received: ties::store::received_of(sql, contact)?,
        offers: ties::store::offers_of(sql, contact)?,
        thanks: thanks::store::of_contact(sql, contact)?,
        coffees: coffee::store::of_contact(sql, contact)?,
        introductions: introduction::of_contact(sql, contact)?,
        standing: circle::store::standing(sql, contact, today)?,
    })
}

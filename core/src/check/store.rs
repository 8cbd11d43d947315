use std::sync::LazyLock;

use rusqlite::{Connection, Row};
use twopocket_texts::Texts;

use super::rules::Facts;
use crate::back::Openness;
use crate::clock::Moment;
use crate::contact::Closeness;
use crate::error::Result;
use crate::need::NeedKind;
use crate::need::rules::{Here, may_be_said};
use crate::promise::{Promise, PromiseState};
use crate::reader::FieldKind;
use crate::store::{all, first};
use crate::{contact, field, need, promise, thanks};

const NOTES: &str = include_str!("notes.sql");

/// What the user's notes tell of a text to a contact, in an arena or where the contact was met last.
pub(crate) fn facts(sql: &Connection, contact: Option<i64>, arena: Option<i64>, now: &Moment) -> Result<Facts> {
    let here = here(sql, contact, arena)?;
    let close = arena.is_none() && is_close(sql, contact)?;
    said_here(sql, contact, &here, close, now)
}

/// The same of a letter that the companion writes. It can be passed on: what was said in confidence stands in none, and
/// what is private stays out however close the two are, unless private matters have a place where they met.
pub(crate) fn of_letter(sql: &Connection, contact: i64, private_matters: bool, now: &Moment) -> Result<Facts> {
    said_here(sql, Some(contact), &Here { arena: None, private_matters }, false, now)
}

/// What a contact's notes tell of a text about them in a file, which may come to anybody.
pub(crate) fn of_file(sql: &Connection, contact: i64) -> Result<Facts> {
    let mut facts = Facts::default();
    for note in all(sql, &format!("{NOTES} WHERE card.contact_id = ?1"), [contact], note)? {
        if may_be_said(note.openness, note.arena, &Here::default()) {
            facts.known.push(note.text);
        } else {
            facts.secrets.push((note.text, true));
        }
    }
    Ok(facts)
}

fn said_here(sql: &Connection, contact: Option<i64>, here: &Here, close: bool, now: &Moment) -> Result<Facts> {
    let mut facts = Facts {
        private_matters: here.private_matters || close,
        thanks_due: contact.map(|contact| thanks::store::due(sql, contact)).transpose()?,
        known: CALENDAR.clone(),
        nights: all(sql, "SELECT name FROM event WHERE state = 'planned' AND name <> ''", [], |row| row.get(0))?,
        ..Facts::default()
    };
    for note in all(sql, NOTES, [], note)? {
        let own = contact == Some(note.contact);
        let between_two = own && close && note.openness == Openness::Private;
        match between_two || may_be_said(note.openness, note.arena, here) {
            true if own => facts.known.push(note.text),
            true => {}
            false => facts.secrets.push((note.text, own)),
        }
    }
    if let Some(contact) = contact {
        let shown = field::rules::shown(field::store::of_contact(sql, contact)?);
        let told = shown.iter().filter(|field| field.value.kind() != FieldKind::Note);
        facts.known.extend(told.map(|field| field.value.to_string()));
        facts.known.extend(all(sql, include_str!("names.sql"), [contact], |row| row.get(0))?);
        let promises = promise::store::of_contact(sql, contact)?;
        let comes = |promise: &Promise| promise.due.is_some_and(|due| due >= now.date());
        facts.step_agreed = promises.iter().any(|promise| promise.state == PromiseState::Open && comes(promise));
        // What was said in confidence is proposed for no text, not even for one that stays in the group.
        let anywhere = Here { arena: None, ..*here };
        let mut interests = need::store::known(sql, contact, &anywhere)?.into_iter();
        facts.interest = interests.rfind(|known| known.kind == NeedKind::Interest).map(|known| known.text);
    }
    facts.known.extend(need::store::own(sql)?.into_iter().map(|known| known.text));
    Ok(facts)
}

/// Whether the text is for somebody close, with whom their own private matters may be spoken of.
fn is_close(sql: &Connection, contact: Option<i64>) -> Result<bool> {
    contact.map_or(Ok(false), |contact| Ok(contact::store::closeness(sql, contact)? == Closeness::Close))
}

fn here(sql: &Connection, contact: Option<i64>, arena: Option<i64>) -> Result<Here> {
    let here = |row: &Row| Ok(Here { arena: row.get(0)?, private_matters: row.get(1)? });
    let found = match (arena, contact) {
        (Some(arena), _) => first(sql, "SELECT id, private_matters FROM arena WHERE id = ?1", [arena], here)?,
        (None, Some(contact)) => first(sql, include_str!("last_arena.sql"), [contact], here)?,
        (None, None) => None,
    };
    Ok(found.unwrap_or_default())
}

/// A note on the back of a card.
struct Note {
    contact: i64,
    openness: Openness,
    arena: Option<i64>,
    text: String,
}

fn note(row: &Row) -> rusqlite::Result<Note> {
    Ok(Note {
        contact: row.get("contact_id")?,
        openness: row.get("openness")?,
        arena: row.get("arena_id")?,
        text: row.get("noted")?,
    })
}

/// Names of days and months, which tell nothing.
static CALENDAR: LazyLock<Vec<String>> = LazyLock::new(|| {
    let names = |texts: Texts| {
        let days = (1..=7).map(move |day| texts.get(&format!("weekday-{day}")));
        days.chain((1..=12).map(move |month| texts.get(&format!("month-{month}"))))
    };
    Texts::LANGUAGES.into_iter().flat_map(|language| names(Texts::new(language))).collect()
});

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Connection, params};
use uuid::Uuid;

use super::DraftKind;
use super::rules::Favour;
use crate::back::Openness;
use crate::clock::Moment;
use crate::contact;
use crate::contact::Tone;
use crate::error::{Error, FieldName, Reason, Result, Thing};
use crate::id::{CardId, CoffeeId, ContactId, ItemId, PromiseId};
use crate::need::rules::Here;
use crate::promise::{self, Owner};
use crate::reader::Language;
use crate::store::{all, first};
use crate::thanks;

/// What a draft is about.
#[derive(Clone, Debug)]
pub(super) struct Subject {
    pub(super) kind: DraftKind,
    pub(super) contact: i64,
    /// The night it comes from.
    pub(super) event: Option<i64>,
    /// The promise that is due, or to be repaired.
    pub(super) promise: Option<PromiseId>,
    /// The new day of a promise to be repaired.
    pub(super) new_due: Option<NaiveDate>,
    /// What they did for the user, and is thanked or reported on.
    pub(super) favours: Vec<Favour>,
    /// The invitation that is to be written.
    pub(super) coffee: Option<CoffeeId>,
    /// Chooses among phrasings.
    pub(super) salt: u64,
}

pub(super) fn salt(uid: Uuid) -> u64 {
    let (high, low) = uid.as_u64_pair();
    high ^ low
}

/// What an item of the queue is about.
pub(super) fn subject(sql: &Connection, item: ItemId) -> Result<Subject> {
    let found = first(sql, include_str!("subject.sql"), [item], |row| {
        let contact: Option<i64> = row.get("contact_id")?;
        Ok(contact.map(|contact| (row.get("kind"), contact, row.get("event_id"), row.get("promise"))))
    })?;
    let (kind, contact, event, promise) =
        found.ok_or(Error::not_found(Thing::Item))?.ok_or(Error::not_found(Thing::Contact))?;
    let favours = thanks::store::favours(sql, item)?.into_iter().map(|(kind, what)| Favour { kind, what }).collect();
    let kind = kind?;
    Ok(Subject {
        kind,
        contact,
        event: event?,
        promise: promise?,
        new_due: None,
        favours,
        coffee: (kind == DraftKind::Coffee).then_some(CoffeeId(item.0)),
        salt: salt(item.0),
    })
}

/// A promise of the user's that gets a new day.
pub(super) fn to_repair(sql: &Connection, promise: PromiseId, due: NaiveDate, now: &Moment) -> Result<Subject> {
    let found = promise::store::open(sql, promise)?;
    if found.owner != Owner::Me {
        return Err(Error::invalid(FieldName::Promise, Reason::NotYours));
    }
    promise::rules::check_due(Some(due), now)?;
    let item = subject(sql, ItemId(promise.0))?;
    Ok(Subject { kind: DraftKind::Repair, new_due: Some(due), ..item })
}

/// The last favour of a contact, or nothing but the contact.
pub(super) fn to_thank(sql: &Connection, id: ContactId) -> Result<Subject> {
    let contact = contact::store::resolve(sql, id)?;
    let last = "SELECT kind, what, uid FROM received WHERE contact_id = ?1 ORDER BY at_ms DESC, id DESC LIMIT 1";
    let last = first(sql, last, [contact], |row| {
        Ok((row.get::<_, Option<String>>(0)?, row.get::<_, Option<String>>(1)?, row.get::<_, Uuid>(2)?))
    })?;
    let (favour, what, uid) = last.unwrap_or((None, None, id.0));
    let salt = salt(uid);
    let favours = vec![Favour { kind: favour, what }];
    Ok(Subject {
        kind: DraftKind::Thanks,
        contact,
        event: None,
        promise: None,
        new_due: None,
        favours,
        coffee: None,
        salt,
    })
}

/// The user's choices for a contact: the language to write in, and how they are addressed.
pub(super) fn chosen(sql: &Connection, contact: i64) -> Result<(Option<Language>, Option<Tone>)> {
    let chosen = first(sql, "SELECT language, tone FROM contact WHERE id = ?1", [contact], |row| {
        Ok((row.get::<_, Option<String>>(0)?, row.get(1)?))
    })?;
    let (language, tone) = chosen.ok_or(Error::not_found(Thing::Contact))?;
    Ok((language.and_then(|code| code.parse().ok()), tone))
}

/// The night on which the two met.
#[derive(Clone, Debug)]
pub(super) struct Meeting {
    pub(super) event: i64,
    pub(super) name: Option<String>,
    pub(super) night_of: NaiveDate,
    pub(super) here: Here,
    /// What the user can offer, that night and in that arena.
    pub(super) offers: Vec<String>,
    /// Whether the two had met before.
    pub(super) again: bool,
    /// Whether nobody has written since.
    pub(super) fresh: bool,
}

/// The meeting at an event, or the last one without an event.
pub(super) fn meeting(sql: &Connection, contact: i64, event: Option<i64>) -> Result<Option<Meeting>> {
    first(sql, include_str!("meeting.sql"), params![contact, event], |row| {
        let offers: [Option<String>; 2] = [row.get("offer")?, row.get("contribution")?];
        Ok(Meeting {
            event: row.get("id")?,
            name: row.get("name")?,
            night_of: row.get("night_of")?,
            here: Here { arena: row.get("arena_id")?, private_matters: row.get("private_matters")? },
            offers: offers.into_iter().flatten().collect(),
            again: row.get("again")?,
            fresh: row.get("fresh")?,
        })
    })
}

/// Who may learn of what stands on the backs of a contact's cards.
pub(super) fn openness(sql: &Connection, contact: i64) -> Result<HashMap<CardId, Openness>> {
    let openness =
        "SELECT card.uid, back.openness FROM back JOIN card ON card.id = back.card_id WHERE card.contact_id = ?1";
    Ok(all(sql, openness, [contact], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
}

/// What the user prepared to give to somebody.
pub(super) fn prepared(sql: &Connection, contact: i64) -> Result<Vec<String>> {
    let prepared = "SELECT give FROM prep WHERE contact_id = ?1 AND give IS NOT NULL ORDER BY id DESC";
    all(sql, prepared, [contact], |row| row.get(0))
}

/// The next night planned in an arena: its name and day.
pub(super) fn coming(sql: &Connection, arena: i64, after_ms: i64) -> Result<Option<(String, NaiveDate)>> {
    let coming = "SELECT name, night_of FROM event WHERE arena_id = ?1 AND state = 'planned' AND starts_ms > ?2
                     AND name IS NOT NULL ORDER BY starts_ms LIMIT 1";
    first(sql, coming, params![arena, after_ms], |row| Ok((row.get(0)?, row.get(1)?)))
}

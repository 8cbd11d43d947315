//! Erasing a card or a person: what goes, and what stays so that last month's figures stay true. `docs/erasure.md`
//! says so for every column.

use rusqlite::params;
use uuid::Uuid;

use super::store::due_cards;
use crate::change::Room;
use crate::clock::Moment;
use crate::contact::store;
use crate::error::Result;
use crate::id::CardId;
use crate::store::{Tx, all};
use crate::{card, follow_up};

/// Erases every left card whose time has come, and returns them.
pub(crate) fn dispose(tx: &Tx, now: &Moment) -> Result<Vec<CardId>> {
    due_cards(tx, now)?.into_iter().map(|row| left_card(tx, row)).collect()
}

/// Erases a card from the left pocket. From then on its night, if closed, stays closed: what it was is not there to go
/// back to.
pub(crate) fn left_card(tx: &Tx, left: i64) -> Result<CardId> {
    let disposed = "UPDATE event SET disposed_ms = ?2, revision = ?3 WHERE id = ?1 AND state = 'closed'";
    tx.prepare_cached(disposed)?.execute(params![card::store::event_of(tx, left)?, tx.now().at_ms, tx.revision()])?;
    card(tx, left)
}

/// Erases one card, and its contact when nothing else holds that. Returns the card's id.
pub(crate) fn card(tx: &Tx, card: i64) -> Result<CardId> {
    let id = card::store::id(tx, card)?;
    let (contact, event) = (card::store::contact_of(tx, card)?, card::store::event_of(tx, card)?);
    for statement in include_str!("erase_card.sql").split_inclusive(';') {
        run(tx, statement, card)?;
    }
    bury(tx, id.0)?;
    for room in [Room::Card, Room::Back, Room::Pocket, Room::Promise, Room::Need, Room::Disposal, Room::Event] {
        tx.touch(room);
    }
    erase_emptied(tx, contact)?;
    if store::is_held(tx, contact)? {
        store::refresh(tx, contact)?;
        follow_up::store::reconcile(tx, contact, event)?;
    } else {
        self::contact(tx, contact)?;
    }
    tx.erased()?;
    Ok(id)
}

/// Erases a person with all their cards, entries and texts.
pub(crate) fn person(tx: &Tx, contact: i64) -> Result<()> {
    // Before the cards: with each that goes the person shows less, and an entry may no longer be recognised as theirs.
    tx.execute("DELETE FROM prep WHERE contact_id = ?1", [contact])?;
    tx.execute("DELETE FROM wish WHERE contact_id = ?1 AND name IS NOT NULL", [contact])?;
    tx.execute("DELETE FROM field WHERE entry_id IN (SELECT id FROM entry WHERE contact_id = ?1)", [contact])?;
    tx.execute("DELETE FROM imported WHERE entry_id IN (SELECT id FROM entry WHERE contact_id = ?1)", [contact])?;
    tx.execute("DELETE FROM entry WHERE contact_id = ?1", [contact])?;
    let cards = store::cards(tx, contact)?;
    if cards.is_empty() {
        return self::contact(tx, contact);
    }
    for (card, _) in cards {
        self::card(tx, card)?;
    }
    Ok(())
}

/// Erases a contact that no card and no entry holds, and those merged into it.
pub(crate) fn contact(tx: &Tx, contact: i64) -> Result<()> {
    let absorbed = "SELECT id FROM contact WHERE merged_into = ?1";
    for absorbed in all(tx, absorbed, [contact], |row| row.get(0))? {
        self::contact(tx, absorbed)?;
    }
    let id = store::id(tx, contact)?;
    for statement in include_str!("erase_contact.sql").split_inclusive(';') {
        run(tx, statement, contact)?;
    }
    bury(tx, id.0)?;
    for room in [
        Room::Contact,
        Room::Promise,
        Room::FollowUp,
        Room::Prep,
        Room::Conversation,
        Room::Effort,
        Room::Ties,
        Room::Thanks,
        Room::Circle,
        Room::Introduction,
        Room::Coffee,
        Room::Disposal,
    ] {
        tx.touch(room);
    }
    tx.erased()
}

/// Erases contacts merged into this one of whose cards and entries none is left.
fn erase_emptied(tx: &Tx, kept: i64) -> Result<()> {
    for absorbed in all(tx, include_str!("emptied.sql"), [kept], |row| row.get(0))? {
        contact(tx, absorbed)?;
    }
    Ok(())
}

/// Runs one statement of a file, with the row erased and the revision as its parameters.
fn run(tx: &Tx, statement: &str, row: i64) -> Result<()> {
    if statement.trim().is_empty() {
        return Ok(());
    }
    let mut statement = tx.prepare_cached(statement.trim())?;
    match statement.parameter_count() {
        1 => statement.execute([row])?,
        2 => statement.execute([row, tx.revision()])?,
        _ => statement.execute(params![row, tx.revision(), tx.now().at_ms, tx.now().zone, tx.now().offset_seconds])?,
    };
    Ok(())
}

fn bury(tx: &Tx, uid: Uuid) -> Result<()> {
    let now = tx.now();
    tx.prepare_cached(
        "INSERT OR REPLACE INTO tombstone (uid, revision, erased_ms, erased_zone, erased_offset)
         VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![uid, tx.revision(), now.at_ms, now.zone, now.offset_seconds])?;
    Ok(())
}

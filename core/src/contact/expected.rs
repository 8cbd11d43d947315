//! Whom the user expects (prep lists) and wishes to know (wish lists), and the people who turn out to be them. An entry
//! is found by what somebody is called, whichever of the two was written down first.

use rusqlite::{Connection, Row};

use super::rules::{self, Known};
use crate::change::Room;
use crate::error::Result;
use crate::field;
use crate::reader::FieldKind;
use crate::store::{Tx, all, first};

/// A list with entries that somebody can turn out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum List {
    /// Prep lists: people of one event.
    Prep,
    /// Wish lists: people of all events of one arena.
    Wish,
}

/// What an entry says of whom it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    row: i64,
    name: Option<String>,
    organisation: Option<String>,
}

impl List {
    const ALL: [Self; 2] = [Self::Prep, Self::Wish];

    fn table(self) -> &'static str {
        match self {
            Self::Prep => "prep",
            Self::Wish => "wish",
        }
    }

    fn room(self) -> Room {
        match self {
            Self::Prep => Room::Prep,
            Self::Wish => Room::Arena,
        }
    }

    /// Entries not found yet, of lists where contact ?1 was met.
    fn open_where_met(self) -> &'static str {
        match self {
            Self::Prep => include_str!("prep_where_met.sql"),
            Self::Wish => include_str!("wishes_where_met.sql"),
        }
    }

    /// People met where entry ?1 may find them, in the order in which they came to be known.
    fn people(self) -> &'static str {
        match self {
            Self::Prep => include_str!("met_at_event_of_prep.sql"),
            Self::Wish => include_str!("met_in_arena_of_wish.sql"),
        }
    }
}

/// What a contact shows now, as far as it can be found by it.
pub(super) fn shown(sql: &Connection, contact: i64) -> Result<Known> {
    let shown = first(sql, "SELECT name, organisation FROM contact WHERE id = ?1", [contact], |row| {
        Ok((row.get::<_, Option<String>>(0)?, row.get::<_, Option<String>>(1)?))
    })?;
    let (name, organisation) = shown.unwrap_or_default();
    Ok(Known { names: name.into_iter().collect(), organisations: organisation.into_iter().collect() })
}

/// Everything a contact's cards and entries call them.
fn known(sql: &Connection, contact: i64) -> Result<Known> {
    let held = field::store::of_contact(sql, contact)?;
    let told = |kind| -> Vec<String> {
        let of_kind = held.iter().filter(|held| !held.hidden && held.field.value.kind() == kind);
        of_kind.map(|held| held.field.value.to_string()).collect()
    };
    Ok(Known { names: told(FieldKind::Name), organisations: told(FieldKind::Organisation) })
}

/// Brings the lists in line with what a contact is called now and where they were met. What they were found by and are
/// not called any more finds them no longer; what the user marked by hand has nothing to do with names, and stays.
pub(crate) fn follow(tx: &Tx, contact: i64, before: &Known) -> Result<()> {
    let now = known(tx, contact)?;
    for list in List::ALL {
        let marked = format!("SELECT id, name, organisation FROM {} WHERE contact_id = ?1", list.table());
        for entry in all(tx, &marked, [contact], read)? {
            if entry.is(before) && !entry.is(&now) {
                mark(tx, list, entry.row, None)?;
                look(tx, list, entry.row)?;
            }
        }
        for entry in all(tx, list.open_where_met(), [contact], read)? {
            if entry.is(&now) {
                mark(tx, list, entry.row, Some(contact))?;
            }
        }
    }
    Ok(())
}

/// The contact was met at one more event.
pub(crate) fn met(tx: &Tx, contact: i64) -> Result<()> {
    follow(tx, contact, &Known::default())
}

/// Looks for the person of an entry among those already met.
pub(crate) fn look(tx: &Tx, list: List, row: i64) -> Result<()> {
    let open = format!("SELECT id, name, organisation FROM {} WHERE id = ?1 AND contact_id IS NULL", list.table());
    let Some(entry) = first(tx, &open, [row], read)? else { return Ok(()) };
    for contact in all(tx, list.people(), [row], |row| row.get(0))? {
        if entry.is(&known(tx, contact)?) {
            return mark(tx, list, row, Some(contact));
        }
    }
    Ok(())
}

/// An entry now says something else: whom it was found by, it finds no longer.
pub(crate) fn rewritten(tx: &Tx, list: List, before: &Entry) -> Result<()> {
    let whose = format!("SELECT contact_id FROM {} WHERE id = ?1", list.table());
    let found: Option<i64> = first(tx, &whose, [before.row], |row| row.get(0))?.flatten();
    if let Some(contact) = found {
        let known = known(tx, contact)?;
        if before.is(&known) && !entry(tx, list, before.row)?.is_some_and(|now| now.is(&known)) {
            mark(tx, list, before.row, None)?;
        }
    }
    look(tx, list, before.row)
}

/// A contact who was merged into another is someone again: entries that only they can be go back with them.
pub(super) fn part(tx: &Tx, kept: i64, restored: i64) -> Result<()> {
    let (stays, goes) = (known(tx, kept)?, known(tx, restored)?);
    for list in List::ALL {
        let marked = format!("SELECT id, name, organisation FROM {} WHERE contact_id = ?1", list.table());
        for entry in all(tx, &marked, [kept], read)? {
            if entry.is(&goes) && !entry.is(&stays) {
                mark(tx, list, entry.row, Some(restored))?;
            }
        }
    }
    Ok(())
}

/// What an entry says.
pub(crate) fn entry(sql: &Connection, list: List, row: i64) -> Result<Option<Entry>> {
    first(sql, &format!("SELECT id, name, organisation FROM {} WHERE id = ?1", list.table()), [row], read)
}

/// Marks an entry as found, or as not found.
pub(crate) fn mark(tx: &Tx, list: List, row: i64, contact: Option<i64>) -> Result<()> {
    let sql = format!("UPDATE {} SET contact_id = ?2, revision = ?3 WHERE id = ?1", list.table());
    tx.prepare_cached(&sql)?.execute(rusqlite::params![row, contact, tx.revision()])?;
    tx.touch(list.room());
    Ok(())
}

fn read(row: &Row) -> rusqlite::Result<Entry> {
    Ok(Entry { row: row.get("id")?, name: row.get("name")?, organisation: row.get("organisation")? })
}

impl Entry {
    fn is(&self, known: &Known) -> bool {
        rules::is_expected(known, self.name.as_deref(), self.organisation.as_deref())
    }
}

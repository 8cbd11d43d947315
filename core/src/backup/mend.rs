//! Making a salvaged store consistent: cards keep a night and a contact, what hangs on nothing is dropped.

use rusqlite::{Connection, params};

use crate::clock::{Chance, Moment};
use crate::contact;
use crate::error::Result;
use crate::store::{Tx, Writer, all};

/// What had to be done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Mended {
    pub(super) dropped: u64,
    pub(super) remade: u64,
}

pub(super) fn mend(target: &mut Connection, now: &Moment) -> Result<Mended> {
    target.pragma_update(None, "foreign_keys", "OFF")?;
    let mut chance = Chance::new(None);
    target
        .execute("INSERT OR IGNORE INTO store (id, revision) SELECT 1, coalesce(max(revision), 0) FROM contact", [])?;
    let tx = Writer::begin_on(target, &mut chance, now.clone())?;
    let mut mended = Mended { remade: remake(&tx)?, dropped: 0 };
    loop {
        let orphans = orphans(&tx)?;
        if orphans.is_empty() {
            break;
        }
        for (table, row) in orphans {
            mended.dropped += drop_row(&tx, &table, row)?;
        }
    }
    tx.execute("DELETE FROM contact_search", [])?;
    for contact in all(&tx, "SELECT id FROM contact WHERE merged_into IS NULL", [], |row| row.get(0))? {
        contact::store::refresh(&tx, contact)?;
    }
    tx.commit()?;
    target.pragma_update(None, "foreign_keys", "ON")?;
    Ok(mended)
}

/// Contacts and nights that are lost and that a card needs: nothing captured is ever lost.
fn remake(tx: &Tx) -> Result<u64> {
    let mut remade = 0;
    let contacts = "SELECT DISTINCT contact_id FROM card WHERE contact_id NOT IN (SELECT id FROM contact)
                     UNION SELECT contact_id FROM entry WHERE contact_id NOT IN (SELECT id FROM contact)";
    for contact in all(tx, contacts, [], |row| row.get::<_, i64>(0))? {
        tx.execute(
            "INSERT INTO contact (id, uid, revision, role, made_ms, sort_key) VALUES (?1, ?2, ?3, 'other', ?4, '~~')",
            params![contact, tx.new_uid(), tx.revision(), tx.now().at_ms],
        )?;
        remade += 1;
    }
    let nights = "SELECT event_id, min(captured_ms), captured_zone, captured_offset FROM card
                   WHERE event_id NOT IN (SELECT id FROM event) GROUP BY event_id";
    for (event, began) in all(tx, nights, [], |row| {
        Ok((row.get::<_, i64>(0)?, Moment { at_ms: row.get(1)?, zone: row.get(2)?, offset_seconds: row.get(3)? }))
    })? {
        tx.execute(
            include_str!("remake_night.sql"),
            params![
                event,
                tx.new_uid(),
                tx.revision(),
                began.night_of(),
                began.at_ms,
                began.zone,
                began.offset_seconds
            ],
        )?;
        remade += 1;
    }
    Ok(remade)
}

/// Rows that refer to what is not there. Without a number where the table has none.
fn orphans(tx: &Tx) -> Result<Vec<(String, Option<i64>)>> {
    let mut orphans = all(tx, "SELECT DISTINCT \"table\", rowid FROM pragma_foreign_key_check", [], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, Option<i64>>(1)?))
    })?;
    orphans.dedup();
    Ok(orphans)
}

fn drop_row(tx: &Tx, table: &str, row: Option<i64>) -> Result<u64> {
    let dropped = match row {
        Some(row) => tx.execute(&format!("DELETE FROM {table} WHERE rowid = ?1"), [row])?,
        None => tx.execute(&format!("DELETE FROM {table} WHERE {}", dangling(tx, table)?), [])?,
    };
    Ok(dropped as u64)
}

/// What tells the orphans of a table whose rows have no number.
fn dangling(tx: &Tx, table: &str) -> Result<String> {
    let keys = "SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?1)";
    let keys = all(tx, keys, [table], |row| {
        let (from, table, to): (String, String, Option<String>) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok(format!("{from} NOT IN (SELECT {} FROM {table})", to.unwrap_or_else(|| "rowid".to_owned())))
    })?;
    Ok(keys.join(" OR "))
}

//! The way back from a backup.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::{Connection, params};
use uuid::Uuid;

use super::Restored;
use super::copy::same_file;
use crate::change::Room;
use crate::clock::Moment;
use crate::companion::Companion;
use crate::error::{Error, FieldName, Reason, Result, Thing};
use crate::id::{CardId, ContactId};
use crate::store::{Tx, Writer, all, columns, erasure, file, schema};
use crate::{card, contact, disposal};

pub(super) fn restore(companion: &Companion, store: &Path, path: &Path) -> Result<Restored> {
    if same_file(store, path) {
        return Err(Error::invalid(FieldName::File, Reason::Same));
    }
    path.metadata()?;
    if file::size(path)? == 0 {
        return Err(Error::NotADatabase); // a store would be made of it, a backup it is not
    }
    file::inspect(path)?;
    let mut copy = file::copy_of(path)?;
    if first_table(&copy)?.is_none() {
        return Err(Error::NotADatabase);
    }
    schema::upgrade(&mut copy)?;
    let mut erased = 0;
    let revision = companion.replace(|present, now| {
        let mut writer = Writer::of_copy(copy);
        let known = [tombstones(present)?, tombstones(&writer.connection)?].into_iter().flatten();
        raise_revision(&writer.connection, present)?;
        let tx = writer.begin(now.clone())?;
        let mut buried: BTreeMap<Uuid, Moment> = BTreeMap::new();
        for (uid, at) in known {
            buried.entry(uid).or_insert(at);
        }
        erased = erase_again(&tx, buried.keys())?;
        for (uid, at) in &buried {
            tx.execute(BURY, params![uid, tx.revision(), at.at_ms, at.zone, at.offset_seconds])?;
        }
        restamp(&tx)?;
        tx.erased()?; // what the store held until now is to be gone from its file
        for room in Room::ALL {
            tx.touch(*room);
        }
        let revision = tx.commit()?.revision;
        erasure::rebuild_search(&writer.connection)?;
        Ok((writer.connection, revision))
    })?;
    Ok(Restored { revision, erased })
}

const BURY: &str = "INSERT OR REPLACE INTO tombstone (uid, revision, erased_ms, erased_zone, erased_offset)
                    VALUES (?1, ?2, ?3, ?4, ?5)";

fn first_table(sql: &Connection) -> Result<Option<String>> {
    crate::store::first(sql, "SELECT name FROM sqlite_schema", [], |row| row.get(0))
}

fn tombstones(sql: &Connection) -> Result<Vec<(Uuid, Moment)>> {
    all(sql, "SELECT * FROM tombstone ORDER BY erased_ms", [], |row| {
        Ok((row.get("uid")?, columns::moment(row, "erased")?))
    })
}

/// The revision goes on upwards from whichever of the two is higher.
fn raise_revision(copy: &Connection, present: &Connection) -> Result<()> {
    let revision: i64 = present.query_row("SELECT revision FROM store", [], |row| row.get(0))?;
    copy.execute("UPDATE store SET revision = max(revision, ?1)", [revision])?;
    Ok(())
}

/// Erases what is in the backup and known to be erased. Returns how many cards and contacts that were.
fn erase_again<'a>(tx: &Tx, buried: impl Iterator<Item = &'a Uuid>) -> Result<u32> {
    let mut erased = 0;
    for uid in buried {
        // Looked for one by one: erasing a card may take its contact along.
        match card::store::row_id(tx, CardId(*uid)) {
            Ok(row) => disposal::erase::card(tx, row).map(drop)?,
            Err(Error::NotFound { what: Thing::Card } | Error::Erased { .. }) => {
                match contact::store::own_row(tx, ContactId(*uid)) {
                    Ok(row) => disposal::erase::person(tx, row)?,
                    Err(Error::NotFound { .. } | Error::Erased { .. }) => continue,
                    Err(error) => return Err(error),
                }
            }
            Err(error) => return Err(error),
        }
        erased += 1;
    }
    Ok(erased)
}

/// Everything counts as changed: whoever asks what changed since a revision of the store as it was, hears of all of it.
fn restamp(tx: &Tx) -> Result<()> {
    let stamped = "SELECT t.name FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
                    WHERE t.schema = 'main' AND t.type = 'table' AND c.name = 'revision' AND t.name <> 'store'";
    for table in all(tx, stamped, [], |row| row.get::<_, String>(0))? {
        tx.execute(&format!("UPDATE {table} SET revision = ?1"), [tx.revision()])?;
    }
    Ok(())
}

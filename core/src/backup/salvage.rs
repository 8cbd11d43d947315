//! What can be saved of a damaged file, into a new one. The damaged file is only read.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use serde::{Deserialize, Serialize};

use super::{mend, rows};
use crate::clock::{Moment, at};
use crate::error::{Error, FieldName, Reason, Result, Thing};
use crate::store::{all, file, schema};

/// What came of a salvage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Salvaged {
    /// The tables, by name.
    pub tables: Vec<SalvagedTable>,
    /// Rows that referred to rows which are lost, and were dropped with them.
    pub dropped: u64,
    /// Contacts and nights that had to be made anew, so that their cards are kept.
    pub remade: u64,
    /// Whether nothing seems to be lost.
    pub whole: bool,
}

/// What was saved of one table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SalvagedTable {
    /// Its name.
    pub name: String,
    /// How many rows the new file has of it.
    pub rows: u64,
}

/// Saves what can be saved of a damaged file into a new one, which can then be opened. The damaged file is not written
/// to. Rows are read one by one from both ends of each table and from within, past what can't be read; then what
/// referred to lost rows is mended or dropped, and the search index is made anew.
///
/// # Errors
/// [`Error::NotFound`] if there is no damaged file, or no folder for the new one; [`Error::Invalid`] with
/// [`Reason::Exists`] if there is a file where the new one should be; [`Error::Newer`] for a file of a newer version;
/// [`Error::StorageFull`]; [`Error::ReadOnly`].
pub fn salvage(damaged: &Path, into: &Path) -> Result<Salvaged> {
    if !damaged.metadata()?.is_file() {
        return Err(Error::not_found(Thing::File));
    }
    if into.exists() {
        return Err(Error::invalid(FieldName::File, Reason::Exists));
    }
    let work = Work::beside(damaged, into)?;
    let source = work.open()?;
    let version = version(&source)?;
    let mut target = Connection::open(&work.new)?;
    file::prepare(&target)?;
    schema::upgrade_to(&mut target, version)?;
    let lost = copy_tables(&source, &target)?;
    drop(source);
    schema::upgrade(&mut target)?;
    let mended = mend::mend(&mut target, &now())?;
    let tables = counts(&target)?;
    target.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    target.close().map_err(|(_, error)| error)?;
    file::rename(&work.new, into)?;
    let whole = !lost && mended == mend::Mended::default();
    Ok(Salvaged { tables, dropped: mended.dropped, remade: mended.remade, whole })
}

/// When what is made anew is made: in no zone that anybody lived in.
fn now() -> Moment {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    at(i64::try_from(since.as_millis()).unwrap_or(i64::MAX), "UTC")
}

/// Files that are worked on and go when the work ends: a copy of the damaged file with its log, and the new file.
struct Work {
    copy: PathBuf,
    new: PathBuf,
}

impl Work {
    fn beside(damaged: &Path, into: &Path) -> Result<Self> {
        let work = Self { copy: file::beside(into, ".damaged"), new: file::beside(into, ".new") };
        work.remove();
        fs::copy(damaged, &work.copy)?;
        let log = file::beside(damaged, "-wal");
        if log.exists() {
            fs::copy(log, file::beside(&work.copy, "-wal"))?;
        }
        Ok(work)
    }

    /// Opens the copy, whatever its first bytes are by now, and has SQLite read on where it would rather stop.
    fn open(&self) -> Result<Connection> {
        self.mend_header()?;
        let source = Connection::open(&self.copy)?;
        for pragma in ["writable_schema = ON", "cell_size_check = ON", "query_only = ON"] {
            source.execute_batch(&format!("PRAGMA {pragma}"))?;
        }
        Ok(source)
    }

    /// The hundred bytes at the head of a store are the same in all stores, but for a few counts (SQLite file format,
    /// section 1.3): they are written anew, with counts that promise nothing.
    fn mend_header(&self) -> Result<()> {
        let mut head = fs::read(&self.copy)?;
        let pages = u32::try_from(head.len() / PAGE).unwrap_or(u32::MAX);
        head.truncate(100);
        head.resize(100, 0);
        let version = u32::from_be_bytes([head[60], head[61], head[62], head[63]]);
        if head.starts_with(MAGIC)
            && version > schema::SCHEMA_VERSION
            && u32::from_be_bytes([head[68], head[69], head[70], head[71]]) == schema::APPLICATION_ID
        {
            return Err(Error::Newer { found: version, supported: schema::SCHEMA_VERSION });
        }
        let version = if (1..=schema::SCHEMA_VERSION).contains(&version) { version } else { schema::SCHEMA_VERSION };
        head = vec![0; 100];
        head[..16].copy_from_slice(MAGIC);
        head[16..24].copy_from_slice(&[0x10, 0, 2, 2, 0, 64, 32, 32]); // 4096 bytes a page, with a log
        for (at, number) in [
            (24, 1),
            (28, pages),
            (40, 1),
            (44, 4),
            (52, 1),
            (56, 1),
            (60, version),
            (64, 1),
            (68, schema::APPLICATION_ID),
            (92, 1),
            (96, 3_040_000),
        ] {
            head[at..at + 4].copy_from_slice(&u32::to_be_bytes(number));
        }
        let mut copy = fs::OpenOptions::new().write(true).open(&self.copy)?;
        copy.seek(SeekFrom::Start(0))?;
        copy.write_all(&head)?;
        Ok(())
    }

    fn remove(&self) {
        for path in [&self.copy, &self.new] {
            for ending in ["", "-wal", "-shm", "-journal"] {
                let _ = fs::remove_file(file::beside(path, ending));
            }
        }
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        self.remove();
    }
}

const MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// Bytes in a page of a store.
const PAGE: usize = 4096;

/// The version of the damaged file's schema: that of its log where it has one.
fn version(source: &Connection) -> Result<u32> {
    let found: u32 = source.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap_or(schema::SCHEMA_VERSION);
    match found {
        0 => Ok(schema::SCHEMA_VERSION),
        found if found > schema::SCHEMA_VERSION => Err(Error::Newer { found, supported: schema::SCHEMA_VERSION }),
        found => Ok(found),
    }
}

/// Copies every table. Returns whether anything could not be read or does not fit.
fn copy_tables(source: &Connection, target: &Connection) -> Result<bool> {
    target.pragma_update(None, "foreign_keys", "OFF")?;
    let mut lost = false;
    for (table, without_rowid) in tables(target)? {
        let columns = all(target, "SELECT name FROM pragma_table_info(?1)", [&table], |row| row.get::<_, String>(0))?;
        let insert = format!(
            "INSERT OR REPLACE INTO {table} ({}) VALUES ({})",
            columns.join(", "),
            vec!["?"; columns.len()].join(", ")
        );
        let mut keep = |values: &[Value]| -> Result<bool> {
            match target.prepare_cached(&insert)?.execute(params_from_iter(values)) {
                Ok(_) => Ok(true),
                // What breaks a rule of its table was damaged in a way that could still be read.
                Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) => Ok(false),
                Err(error) => Err(error.into()),
            }
        };
        target.execute_batch("BEGIN")?;
        let whole = rows::read(source, &table, &columns, without_rowid, &mut keep)?;
        target.execute_batch("COMMIT")?;
        lost |= !whole;
    }
    target.pragma_update(None, "foreign_keys", "ON")?;
    Ok(lost)
}

/// The tables that hold what can't be derived, and whether their rows have no number of their own.
fn tables(target: &Connection) -> Result<BTreeMap<String, bool>> {
    let tables =
        "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'";
    Ok(all(target, tables, [], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
}

fn counts(target: &Connection) -> Result<Vec<SalvagedTable>> {
    let names: BTreeSet<String> = tables(target)?.into_keys().collect();
    let count = |name: String| {
        let rows: i64 = target.query_row(&format!("SELECT count(*) FROM {name}"), [], |row| row.get(0))?;
        Ok(SalvagedTable { name, rows: rows.unsigned_abs() })
    };
    names.into_iter().map(count).collect()
}

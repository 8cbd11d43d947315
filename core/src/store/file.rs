//! What a file must be before it is opened for writing, and how connections are prepared.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::BUSY_TIMEOUT;
use super::schema::{APPLICATION_ID, SCHEMA_VERSION};
use crate::error::{Error, Result};

/// Files up to this size are checked page by page when they are opened; larger ones by `check`.
const CHECKED_AT_OPEN: u64 = 64 << 20;

/// Refuses a file that is not ours to write, without a byte written to it: one that is no SQLite database, belongs to
/// another program, was made by a newer version, or is damaged. A file that is not there, or empty, will be made.
pub(super) fn inspect(path: &Path) -> Result<()> {
    let Some(header) = header(path)? else { return Ok(()) };
    if !header.starts_with(b"SQLite format 3\0") {
        return Err(Error::NotADatabase);
    }
    // Offsets from the SQLite file format, section 1.3.
    let number =
        |at: usize| header.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_be_bytes);
    if number(68) != APPLICATION_ID {
        return Err(Error::NotADatabase);
    }
    newer(number(60))?;
    let connection =
        Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    newer(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)?;
    if path.metadata()?.len() <= CHECKED_AT_OPEN {
        quick_check(&connection)?;
    }
    Ok(())
}

/// The first hundred bytes; `None` where there is no file yet or nothing in it.
fn header(path: &Path) -> Result<Option<Vec<u8>>> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let mut header = Vec::new();
    file.take(100).read_to_end(&mut header).map_err(|error| match error.kind() {
        ErrorKind::IsADirectory => Error::NotADatabase,
        _ => error.into(),
    })?;
    Ok((!header.is_empty()).then_some(header))
}

fn newer(found: u32) -> Result<()> {
    if found > SCHEMA_VERSION { Err(Error::Newer { found, supported: SCHEMA_VERSION }) } else { Ok(()) }
}

fn quick_check(connection: &Connection) -> Result<()> {
    let found: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if found == "ok" { Ok(()) } else { Err(Error::Damaged) }
}

/// The pragmas of the writing connection. `auto_vacuum` and the ids of the file take hold before the first table is made.
pub(super) fn prepare(connection: &Connection) -> Result<()> {
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.pragma_update(None, "auto_vacuum", "INCREMENTAL")?;
    let mode: String = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if mode != "wal" {
        return Err(Error::ReadOnly);
    }
    for (pragma, value) in [
        ("synchronous", "FULL"),
        ("fullfsync", "ON"),
        ("checkpoint_fullfsync", "ON"),
        ("foreign_keys", "ON"),
        ("secure_delete", "ON"),
        ("temp_store", "MEMORY"),
        ("trusted_schema", "OFF"),
    ] {
        connection.pragma_update(None, pragma, value)?;
    }
    connection.set_prepared_statement_cache_capacity(128);
    Ok(())
}

/// A connection that can only read.
pub(super) fn reader(path: &Path) -> Result<Connection> {
    let connection =
        Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "trusted_schema", "OFF")?;
    connection.pragma_update(None, "query_only", "ON")?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

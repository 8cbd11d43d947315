//! What a file must be before it is opened for writing, and how connections are prepared.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, MAIN_DB, OpenFlags};

use super::BUSY_TIMEOUT;
use super::schema::{self, APPLICATION_ID, SCHEMA_VERSION};
use super::tx::first;
use crate::error::{Error, Result, Thing};

/// Files up to this size are checked page by page when they are opened; larger ones by `check`.
const CHECKED_AT_OPEN: u64 = 64 << 20;

/// No page of SQLite is smaller, in bytes.
const SMALLEST_PAGE: u64 = 512;

/// Refuses a file that is not ours to write, without a byte written or a file made beside it: one that is no SQLite
/// database, belongs to another program, was made by a newer version, or is damaged. A file that is not there, or empty,
/// will be made.
///
/// SQLite reads the file itself here: a handle of our own, once closed, would let go of every lock this process has on
/// the file (POSIX locks belong to the process).
pub(crate) fn inspect(path: &Path) -> Result<()> {
    let size = size(path)?;
    let log = log_of(path);
    match size {
        0 if has_content(&log) => return Err(Error::Damaged),
        0 => return Ok(()),
        1..SMALLEST_PAGE => return Err(Error::NotADatabase),
        _ => {}
    }
    let alone = without_log(path)?;
    if !has_content(&log) {
        match whole_pages(&alone, size).and_then(|()| check(&alone, size)) {
            Err(Error::Damaged) if has_content(&log) => {} // somebody began to write: what we saw may be half a page
            seen => return seen,
        }
    }
    // What the log holds may be newer than the file: after a crash even the mark that the file is ours is only there.
    // And a file into which the log was being carried over lacks its end: whether it is damaged, only both together tell.
    match mark(&alone) {
        Ok(0 | APPLICATION_ID) | Err(Error::Damaged) => {}
        Ok(_) => return Err(Error::NotADatabase),
        Err(error) => return Err(error),
    }
    drop(alone);
    check(&with_log(path)?, size)
}

/// The file's size; zero where there is no file yet, or none of what is in it was ever committed.
pub(crate) fn size(path: &Path) -> Result<u64> {
    match path.metadata() {
        Ok(found) if !found.is_file() => Err(Error::NotADatabase), // a folder, or a device
        Ok(_) if is_being_made(path) => Ok(0),
        Ok(found) => Ok(found.len()),
        Err(error) if error.kind() == ErrorKind::NotFound => match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() && !folder.is_dir() => Err(Error::not_found(Thing::File)),
            _ => Ok(0),
        },
        Err(error) => Err(error.into()),
    }
}

/// Whether the file was empty before the first write to it was cut short. A journal beside it says so (SQLite's file
/// format, 3: what a journal begins with, and how many pages the file had), and SQLite will empty the file again.
fn is_being_made(path: &Path) -> bool {
    let mut head = [0; 20];
    let read = File::open(beside(path, "-journal")).and_then(|mut journal| journal.read_exact(&mut head));
    read.is_ok() && head.starts_with(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7") && head.ends_with(&[0; 4])
}

fn log_of(path: &Path) -> PathBuf {
    beside(path, "-wal")
}

/// The path with something behind its name.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn has_content(log: &Path) -> bool {
    log.metadata().is_ok_and(|log| log.len() > 0)
}

/// A connection that takes the file as it stands: no log, no locks, nothing made beside it.
fn without_log(path: &Path) -> Result<Connection> {
    let mut uri = "file:".to_owned();
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => uri.push(char::from(*byte)),
            byte => write!(uri, "%{byte:02x}").unwrap_or_default(),
        }
    }
    uri.push_str("?immutable=1");
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Ok(Connection::open_with_flags(uri, flags)?)
}

/// A connection that reads the log as well. It holds the file alone, so that the index of the log stays in memory; while
/// another process holds the file, that index is there already.
fn with_log(path: &Path) -> Result<Connection> {
    let alone = beside_log(path)?;
    alone.busy_timeout(Duration::ZERO)?;
    alone.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    match mark(&alone) {
        Err(Error::Busy) => {}
        found => return found.map(|_| alone),
    }
    drop(alone);
    let shared = beside_log(path)?;
    shared.busy_timeout(BUSY_TIMEOUT)?;
    Ok(shared)
}

fn beside_log(path: &Path) -> Result<Connection> {
    let connection =
        Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    if connection.is_readonly(MAIN_DB)? {
        return Err(Error::ReadOnly);
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    Ok(connection)
}

fn check(connection: &Connection, size: u64) -> Result<()> {
    looked_over(connection, size).map_err(|error| match error {
        // The statements are right, so what can't be understood stands in the file, as the options of the search table do.
        Error::Store(error) if error.sqlite_error_code() == Some(ErrorCode::Unknown) => Error::Damaged,
        error => error,
    })
}

fn looked_over(connection: &Connection, size: u64) -> Result<()> {
    match mark(connection)? {
        APPLICATION_ID => {}
        // A new store whose making was cut short.
        0 if first(connection, "SELECT 1 FROM sqlite_schema", [], |_| Ok(()))?.is_none() => return Ok(()),
        _ => return Err(Error::NotADatabase),
    }
    let version = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    newer(version)?;
    if size <= CHECKED_AT_OPEN {
        quick_check(connection)?;
    }
    schema::is_whole(connection, version)
}

/// A file beside which there is no log ends with a page.
fn whole_pages(connection: &Connection, size: u64) -> Result<()> {
    let page: u32 = connection.query_row("PRAGMA page_size", [], |row| row.get(0))?;
    match mark(connection)? {
        _ if size.is_multiple_of(page.into()) => Ok(()),
        APPLICATION_ID => Err(Error::Damaged),
        _ => Err(Error::NotADatabase),
    }
}

/// Whose file it is: SQLite's `application_id`.
fn mark(connection: &Connection) -> Result<u32> {
    let mark: i32 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    Ok(mark.cast_unsigned())
}

fn newer(found: u32) -> Result<()> {
    if found > SCHEMA_VERSION { Err(Error::Newer { found, supported: SCHEMA_VERSION }) } else { Ok(()) }
}

fn quick_check(connection: &Connection) -> Result<()> {
    let found: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if found == "ok" { Ok(()) } else { Err(Error::Damaged) }
}

/// SQLite's number for the `auto_vacuum` that waits to be asked.
const INCREMENTAL: u32 = 2;

/// The pragmas of the writing connection. `auto_vacuum` and the ids of the file take hold before the first table is made.
pub(crate) fn prepare(connection: &Connection) -> Result<()> {
    connection.busy_timeout(BUSY_TIMEOUT)?;
    if connection.is_readonly(MAIN_DB)? {
        return Err(Error::ReadOnly);
    }
    let vacuum: u32 = connection.query_row("PRAGMA auto_vacuum", [], |row| row.get(0))?;
    if vacuum != INCREMENTAL {
        connection.pragma_update(None, "auto_vacuum", INCREMENTAL)?; // setting it again would write
    }
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

/// A copy of the file in memory, made in one go beside whoever writes to it.
pub(crate) fn copy_of(path: &Path) -> Result<Connection> {
    let source = if has_content(&log_of(path)) { reader(path)? } else { without_log(path)? };
    let mut copy = Connection::open_in_memory()?;
    copy_into(&source, &mut copy)?;
    copy.pragma_update(None, "foreign_keys", "ON")?;
    copy.pragma_update(None, "trusted_schema", "OFF")?;
    Ok(copy)
}

/// Gives a database that is written and closed its name, and has the folder remember it: without that, a power cut may
/// bring back what the name stood for before. What an older file of that name left in a log is not carried into this one.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<()> {
    for ending in ["-wal", "-journal"] {
        match fs::remove_file(beside(to, ending)) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    fs::rename(from, to)?;
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // Not every system lets a folder be opened or synced; the file is whole under either name.
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
    Ok(())
}

/// Puts all of one database in the place of another, in one transaction: on failure the other stays as it was.
pub(crate) fn copy_into(source: &Connection, target: &mut Connection) -> Result<()> {
    match Backup::new(source, target)?.step(-1)? {
        StepResult::Done => Ok(()),
        _ => Err(Error::Busy),
    }
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

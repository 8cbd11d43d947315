//! Erasing from the file's bytes. Deleting a row is not enough:
//!
//! - its bytes are overwritten (`secure_delete`), but its words stay in the search index until that is rebuilt from what
//!   is left. FTS5's 'secure-delete' is no help: words whose list of places ran over several pages stayed, and after many
//!   deletions the index no longer agreed with its prefixes ('checksum mismatch' in its own check);
//! - copies of rows stay in the unused middle of pages that the b-tree was balanced over, so the file is rebuilt as well
//!   (`VACUUM`);
//! - old pages stay in the write-ahead log until that is truncated, which a reader can delay.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::tx::{all, first};
use crate::error::Result;

/// How far an erasure has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Erasure {
    /// No byte of it is left in the file.
    Erased,
    /// It is gone from the tables, but a reader still holds an old page; every later open and write tries again.
    Pending,
}

/// Drives what is erased out of the file, if anything still waits for that.
pub(crate) fn finish(connection: &Connection) -> Result<Erasure> {
    // Up to the last one that waits now: another process may add one while we work.
    let waiting = "SELECT max(id), min(rebuilt) FROM erasure_pending HAVING count(*) > 0";
    let waiting = first(connection, waiting, [], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, bool>(1)?)))?;
    let Some((last, rebuilt)) = waiting else { return Ok(Erasure::Erased) };
    if !rebuilt {
        rebuild_search(connection)?;
        connection.execute_batch("VACUUM")?;
        connection.execute("UPDATE erasure_pending SET rebuilt = 1 WHERE id <= ?1", [last])?;
    }
    if !truncate(connection)? {
        return Ok(Erasure::Pending);
    }
    // The note that an erasure was pending is itself written through the log; what it leaves there is no person's data.
    connection.execute("DELETE FROM erasure_pending WHERE id <= ?1", [last])?;
    Ok(Erasure::Erased)
}

/// Fills every search index anew from what it is an index of.
pub(crate) fn rebuild_search(connection: &Connection) -> Result<()> {
    let indexes =
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE % USING fts5%'";
    for index in all(connection, indexes, [], |row| row.get::<_, String>(0))? {
        connection.execute(&format!("INSERT INTO {index} ({index}) VALUES ('rebuild')"), [])?;
    }
    Ok(())
}

/// Whether the whole log went into the database and was cut to nothing.
fn truncate(connection: &Connection) -> Result<bool> {
    let timeout = connection.query_row("PRAGMA busy_timeout", [], |row| row.get::<_, i64>(0))?;
    connection.execute_batch("PRAGMA busy_timeout = 100")?; // a reader who holds on is no reason to make the user wait
    let done = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?, row.get::<_, i64>(2)?))
    });
    connection.execute_batch(&format!("PRAGMA busy_timeout = {timeout}"))?;
    match done {
        Ok(done) => Ok(done == (0, 0, 0)),
        Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

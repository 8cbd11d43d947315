//! Erasing from the file's bytes. Rows that are deleted are overwritten (`secure_delete`, FTS5's 'secure-delete'), but
//! their old pages stay in the write-ahead log until it is truncated, which a reader can delay.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::tx::first;
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
    if first(connection, "SELECT 1 FROM erasure_pending", [], |_| Ok(()))?.is_none() {
        return Ok(Erasure::Erased);
    }
    connection.execute_batch("PRAGMA incremental_vacuum")?;
    if !truncate(connection)? {
        return Ok(Erasure::Pending);
    }
    // The note that an erasure was pending is itself written through the log; what it leaves there is no person's data.
    connection.execute("DELETE FROM erasure_pending", [])?;
    Ok(Erasure::Erased)
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

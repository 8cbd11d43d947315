//! The database file: one writer behind a mutex, readers beside it, and what keeps their promises.

pub(crate) mod erasure;
pub(crate) mod file;
pub(crate) mod fold;
pub(crate) mod schema;
mod tx;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use rusqlite::Connection;

use crate::clock::{Chance, Moment};
use crate::error::Result;

pub use schema::SCHEMA_VERSION;
pub(crate) use tx::{Tx, all, columns, first, row_of};

/// How many reading connections are kept open. More callers than that wait for none: an extra one is opened and dropped.
const READERS_KEPT: usize = 2;

/// The open file.
pub(crate) struct Store {
    path: PathBuf,
    alive: Arc<()>,
    writer: Mutex<Writer>,
    readers: Mutex<Vec<Connection>>,
}

/// The one connection that writes, and what only a write needs.
pub(crate) struct Writer {
    pub(crate) connection: Connection,
    pub(crate) chance: Chance,
}

impl Store {
    /// Opens the file, or makes it. A file that is newer, damaged or no twopocket database is left as it is.
    pub(crate) fn open(path: &Path, seed: Option<u64>) -> Result<Self> {
        file::inspect(path)?;
        let mut connection = Connection::open(path)?;
        file::prepare(&connection)?;
        schema::upgrade(&mut connection)?;
        let revision: i64 = connection.query_row("SELECT revision FROM store", [], |row| row.get(0))?;
        // The same seed on a store that has grown must not give the same ids again.
        let seed = seed.map(|seed| seed.wrapping_add(revision.unsigned_abs().wrapping_mul(0xD134_2543_DE82_EF95)));
        Ok(Self {
            path: path.to_owned(),
            alive: Arc::new(()),
            writer: Mutex::new(Writer { connection, chance: Chance::new(seed) }),
            readers: Mutex::default(),
        })
    }

    pub(crate) fn writer(&self) -> MutexGuard<'_, Writer> {
        lock(&self.writer)
    }

    /// The file, and what tells that the store is still open: for work that outlives a call.
    pub(crate) fn lasting(&self) -> (PathBuf, Weak<()>) {
        (self.path.clone(), Arc::downgrade(&self.alive))
    }

    /// Drops the idle readers: what they keep in memory is of a store that is no more.
    pub(crate) fn forget_readers(&self) {
        lock(&self.readers).clear();
    }

    /// Runs `ask` on one snapshot of the store, which is let go before this returns.
    pub(crate) fn read<T>(&self, ask: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let idle = lock(&self.readers).pop();
        let mut connection = idle.map_or_else(|| file::reader(&self.path), Ok)?;
        let snapshot = connection.transaction()?;
        let answer = ask(&snapshot);
        drop(snapshot);
        let mut readers = lock(&self.readers);
        if readers.len() < READERS_KEPT {
            readers.push(connection);
        }
        answer
    }
}

impl Writer {
    /// A store's copy in memory, to be changed before anything of it reaches a file.
    pub(crate) fn of_copy(connection: Connection) -> Self {
        Self { connection, chance: Chance::new(None) }
    }

    /// Begins a write on a connection that is nobody's store yet.
    pub(crate) fn begin_on<'c>(sql: &'c mut Connection, chance: &'c mut Chance, now: Moment) -> Result<Tx<'c>> {
        Tx::begin(sql, chance, now)
    }

    /// Begins a write at `now`.
    pub(crate) fn begin(&mut self, now: Moment) -> Result<Tx<'_>> {
        Tx::begin(&mut self.connection, &mut self.chance, now)
    }
}

/// Locks, also after a panic under the lock: what it guards is whole, since the transaction was rolled back.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How long a call waits for another process before it fails with [`crate::Error::Busy`].
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

#[cfg(test)]
mod tests;

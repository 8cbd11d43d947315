//! Backups, restoring them, and the health of the store.

use std::sync::{Arc, Mutex, PoisonError};

use crate::companion::StorePath;
use crate::core::backup::{self, Finding, Restored, Salvaged, SalvagedTable};
use crate::core::{Companion, WorkProgress};
use crate::error::CompanionError;
use crate::fault::{call, plain};

/// How far a longer work has come.
#[uniffi::remote(Record)]
pub struct WorkProgress {
    /// Parts done.
    pub done: u64,
    /// Parts in all.
    pub total: u64,
    /// Whether nothing is left to do.
    pub finished: bool,
}

/// A store after a backup was restored.
#[uniffi::remote(Record)]
pub struct Restored {
    /// The store's revision. Everything counts as changed at it.
    pub revision: i64,
    /// Cards and contacts of the backup that had been erased since it was made, or elsewhere, and were erased again.
    pub erased: u32,
}

/// Something about the store that is not as it should be. It names tables and numbers, nobody and nothing of anybody.
#[uniffi::remote(Enum)]
pub enum Finding {
    /// Pages, rows or indexes of the file are damaged; salvage can help.
    Structure {
        /// How many faults were found, a hundred at most.
        faults: u32,
    },
    /// Rows refer to rows that are not there.
    Reference {
        /// The table that refers.
        table: String,
        /// How many of its rows.
        rows: u32,
    },
    /// The search index does not say what the contacts show.
    Search {
        /// Contacts that would not be found as they should.
        contacts: u32,
    },
}

/// What came of a salvage.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct SalvagedTable {
    /// Its name.
    pub name: String,
    /// How many rows the new file has of it.
    pub rows: u64,
}

/// Backups: the whole store in one file, the left pocket left out, and the way back from it.
#[derive(uniffi::Object)]
pub struct Backups(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Backups {
    /// Begins a backup into a file; nothing is written before its last step. A file that is there is replaced only if
    /// that is said; else it fails with Invalid.
    #[uniffi::method(default(replace = false))]
    pub fn begin(&self, path: StorePath, replace: bool) -> Result<Arc<Backup>, CompanionError> {
        call(|| self.0.backups().begin(&path, replace).map(|backup| Arc::new(Backup(Mutex::new(backup)))))
    }

    /// Puts what a backup holds in the place of all the store holds. What was erased, as far as the backup or the present
    /// store knows of it, stays erased. If it fails, the store is as it was.
    pub fn restore(&self, path: StorePath) -> Result<Restored, CompanionError> {
        call(|| self.0.backups().restore(&path))
    }

    /// Looks the whole store over: its structure, its references, its search index. Nothing found is an empty list.
    pub fn check(&self) -> Result<Vec<Finding>, CompanionError> {
        call(|| self.0.backups().check())
    }
}

/// A backup that is being made. Let go before it is finished, it leaves nothing behind.
#[derive(uniffi::Object)]
pub struct Backup(Mutex<backup::Backup>);

#[uniffi::export]
impl Backup {
    /// Goes on for about this long, in milliseconds; at least one part of the work is done. No capture waits for it.
    /// Fails with Cancelled after cancel, and with Closed once the companion is shut.
    pub fn step(&self, budget_ms: u32) -> Result<WorkProgress, CompanionError> {
        call(|| self.0.lock().unwrap_or_else(PoisonError::into_inner).step(budget_ms))
    }

    /// Ends the work; it waits for a step under way. A file that is finished stays.
    pub fn cancel(&self) {
        plain(|| self.0.lock().unwrap_or_else(PoisonError::into_inner).cancel());
    }
}

/// Saves what can be saved of a damaged file into a new one, which can then be opened. The damaged file is not written
/// to.
#[uniffi::export]
pub fn salvage(damaged: StorePath, into: StorePath) -> Result<Salvaged, CompanionError> {
    call(|| backup::salvage(&damaged, &into))
}

//! Backup: *the whole store in one file, the left pocket left out, and the way back from it.* Also the store's health,
//! and what can be saved of a damaged file.
//!
//! A backup is the user's own, and holds all of it: private notes, what stays in a group and honest motives too. It is no
//! file to give away, as an export is.

mod copy;
mod health;
mod mend;
mod restore;
mod rows;
mod salvage;

use std::path::Path;

use serde::{Deserialize, Serialize};

pub use copy::Backup;
pub use health::Finding;
pub use salvage::{Salvaged, SalvagedTable, salvage};

use crate::companion::Companion;
use crate::error::Result;

/// A store after a backup was restored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restored {
    /// The store's revision. Everything counts as changed at it.
    pub revision: i64,
    /// Cards and contacts of the backup that had been erased since it was made, or elsewhere, and were erased again.
    pub erased: u32,
}

/// Handle, opened per call and never stored: `companion.backups()`.
pub struct Backups<'a> {
    companion: &'a Companion,
}

impl<'a> Backups<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// Begins a backup into a file; nothing is written before its last step. `replace` allows a file to be there.
    ///
    /// # Errors
    /// [`crate::Error::Invalid`] with [`crate::Reason::Exists`] if the file is there and is not to be replaced, with
    /// [`crate::Reason::Same`] for the store itself; [`crate::Error::NotFound`] if its folder is not there.
    pub fn begin(&self, path: &Path, replace: bool) -> Result<Backup> {
        let (store, alive) = self.companion.lasting()?;
        Backup::begin(&store, alive, path, replace, self.companion.now())
    }

    /// Makes a backup in one call.
    ///
    /// # Errors
    /// As [`Backups::begin`] and [`Backup::step`].
    pub fn backup_now(&self, path: &Path, replace: bool) -> Result<()> {
        let mut backup = self.begin(path, replace)?;
        while !backup.step(u32::MAX)?.finished {}
        Ok(())
    }

    /// Puts what a backup holds in the place of all the store holds. What was erased, as far as the backup or the present
    /// store knows of it, stays erased. On failure the store is as it was.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`] if there is no such file; [`crate::Error::NotADatabase`], [`crate::Error::Newer`] and
    /// [`crate::Error::Damaged`] as when a store is opened; [`crate::Error::Invalid`] with [`crate::Reason::Same`] for
    /// the store itself; [`crate::Error::StorageFull`]; [`crate::Error::Busy`].
    pub fn restore(&self, path: &Path) -> Result<Restored> {
        let (store, _) = self.companion.lasting()?;
        restore::restore(self.companion, &store, path)
    }

    /// Looks the whole store over: its structure, its references, its search index. Nothing found is an empty list.
    ///
    /// # Errors
    /// Only where the store can't be read at all.
    pub fn check(&self) -> Result<Vec<Finding>> {
        self.companion.read(health::check)
    }
}

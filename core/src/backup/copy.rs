//! Making a backup: copied in memory, cleaned there, written in one go. What is in the left pocket never reaches a file.

use std::fs::{self, OpenOptions};
use std::path::{Path, PathBuf};
use std::sync::Weak;
use std::time::{Duration, Instant};

use rusqlite::Connection;

use crate::clock::Moment;
use crate::disposal;
use crate::error::{Error, FieldName, Reason, Result, Thing};
use crate::progress::WorkProgress;
use crate::store::{Writer, erasure, file};

/// A backup that is being made. Dropped before it is finished, it leaves nothing behind.
#[derive(Debug)]
pub struct Backup {
    store: PathBuf,
    alive: Weak<()>,
    target: PathBuf,
    replace: bool,
    now: Moment,
    next: Part,
}

/// What is to be done next.
#[derive(Debug)]
enum Part {
    Copy,
    Clean(Connection),
    Write(Connection),
    Nothing,
    Cancelled,
}

const PARTS: u64 = 3;

impl Backup {
    pub(super) fn begin(store: &Path, alive: Weak<()>, target: &Path, replace: bool, now: Moment) -> Result<Self> {
        if same_file(store, target) {
            return Err(Error::invalid(FieldName::File, Reason::Same));
        }
        let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty());
        if target.file_name().is_none() || folder.is_some_and(|folder| !folder.is_dir()) {
            return Err(Error::not_found(Thing::File));
        }
        let (store, target) = (store.to_owned(), target.to_owned());
        let backup = Self { store, alive, target, replace, now, next: Part::Copy };
        backup.may_write()?;
        Ok(backup)
    }

    /// Goes on for about this long, in milliseconds; at least one part of the work is done. No capture waits for it: the
    /// copy is read beside the writer.
    ///
    /// # Errors
    /// [`Error::Cancelled`] after [`Backup::cancel`]; [`Error::Closed`] once the companion is shut;
    /// [`Error::StorageFull`] and [`Error::ReadOnly`] where the file can't be written; [`Error::Invalid`] if it came to be
    /// there meanwhile.
    pub fn step(&mut self, budget_ms: u32) -> Result<WorkProgress> {
        let end = Instant::now() + Duration::from_millis(budget_ms.into());
        loop {
            if self.alive.upgrade().is_none() {
                self.cancel();
                return Err(Error::Closed);
            }
            // A part that fails leaves `Cancelled` behind.
            self.next = match std::mem::replace(&mut self.next, Part::Cancelled) {
                Part::Copy => Part::Clean(file::copy_of(&self.store)?),
                Part::Clean(copy) => Part::Write(clean(copy, &self.now)?),
                Part::Write(copy) => self.write(&copy).map(|()| Part::Nothing)?,
                Part::Nothing => Part::Nothing,
                Part::Cancelled => return Err(Error::Cancelled),
            };
            let progress = self.progress();
            if progress.finished || Instant::now() >= end {
                return Ok(progress);
            }
        }
    }

    /// Ends the work. A file that is finished stays.
    pub fn cancel(&mut self) {
        if !matches!(self.next, Part::Nothing) {
            self.next = Part::Cancelled;
        }
    }

    fn progress(&self) -> WorkProgress {
        let done = match self.next {
            Part::Copy | Part::Cancelled => 0,
            Part::Clean(_) => 1,
            Part::Write(_) => 2,
            Part::Nothing => PARTS,
        };
        WorkProgress { done, total: PARTS, finished: done == PARTS }
    }

    fn may_write(&self) -> Result<()> {
        match fs::symlink_metadata(&self.target) {
            Ok(found) if found.is_dir() || !self.replace => Err(Error::invalid(FieldName::File, Reason::Exists)),
            _ => Ok(()),
        }
    }

    /// Written beside under another name, so that a file of the name asked for is always whole.
    fn write(&self, copy: &Connection) -> Result<()> {
        let partial = file::beside(&self.target, ".partial");
        let written = write_file(copy, &partial)
            .and_then(|()| self.may_write())
            .and_then(|()| file::rename(&partial, &self.target));
        if written.is_err() {
            let _ = fs::remove_file(&partial);
        }
        written
    }
}

fn write_file(copy: &Connection, path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    let name = path.to_str().ok_or(Error::invalid(FieldName::File, Reason::Unreadable))?;
    copy.execute("VACUUM INTO ?1", [name])?;
    OpenOptions::new().write(true).open(path)?.sync_all()?;
    Ok(())
}

/// Leaves the left pocket out, held cards too. No tombstones: on this phone those cards are still there.
fn clean(copy: Connection, now: &Moment) -> Result<Connection> {
    let mut writer = Writer::of_copy(copy);
    let tx = writer.begin(now.clone())?;
    for left in disposal::store::left_cards(&tx)? {
        disposal::erase::left_card(&tx, left.card)?;
    }
    tx.execute("DELETE FROM tombstone WHERE revision = ?1", [tx.revision()])?;
    tx.execute("DELETE FROM erasure_pending", [])?;
    tx.commit()?;
    erasure::rebuild_search(&writer.connection)?;
    Ok(writer.connection)
}

pub(super) fn same_file(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

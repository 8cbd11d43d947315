//! Exchange: contacts that come from files of other programs, and go into files for them.
//!
//! An import is a row, not an object: it goes on where it stopped, whatever became of the process that began it. It is
//! done in slices, each a transaction of its own, so that a capture waits for one slice at most. Taken back, it leaves
//! alone whom the user has changed since; where that was cut short, the next opening of the store ends it. A back never
//! leaves by an export, nor does a note that is private.

mod export;
mod import;
pub mod rules;
pub(crate) mod store;

use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::companion::Companion;
use crate::error::{Error, FieldName, Reason, Result};
use crate::id::{ContactId, ImportId};
use crate::page::PageRequest;
use crate::progress::WorkProgress;
use crate::values::words;

words! {
    /// How an import stands.
    pub enum ImportState {
        /// Contacts are waiting to be brought in.
        Running = "running",
        /// All of them are in.
        Done = "done",
        /// It is being taken back.
        TakingBack = "taking_back",
        /// It was taken back.
        TakenBack = "taken_back",
    }
}

words! {
    /// What an export is written as.
    pub enum ExportFormat {
        /// vCard 4.0 (RFC 6350), what was kept unread included.
        Vcard = "vcard",
        /// A table (RFC 4180), one line a contact, the first line naming the columns.
        Csv = "csv",
        /// One JSON object a line, as `twopocket read` prints them.
        Json = "json",
    }
}

/// A file that was brought in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    /// Its id.
    pub id: ImportId,
    /// How it stands.
    pub state: ImportState,
    /// When it began.
    pub begun: Moment,
    /// Contacts of the file that wait to be brought in.
    pub waiting: u32,
    /// Contacts that are new.
    pub added: u32,
    /// Contacts that told something new of a person who was known already, by the name and a number or an address.
    pub joined: u32,
    /// Contacts that told nothing new.
    pub known: u32,
    /// Contacts that could not be read; they are kept as they came.
    pub unreadable: u32,
    /// Of all these, those that were cut short or whose letters had to be guessed.
    pub doubtful: u32,
    /// Contacts that were taken back.
    pub taken_back: u32,
    /// Whom taking it back left alone, as the user has changed them since.
    pub left: Vec<ContactId>,
}

/// A part of an export. Put one behind the other, the parts are the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExportPart {
    /// The text of this part, UTF-8.
    pub text: String,
    /// How many people are in it.
    pub people: u32,
    /// How many notes on them stay here: those that sound private, repeat what was said in private or in confidence, or
    /// stand on a card whose back is marked so.
    pub held_back: u32,
    /// Where the next part begins; `None` after the last one.
    pub next: Option<String>,
    /// How many people the whole export has.
    pub total: u64,
}

/// Handle, opened per call and never stored: `companion.exchange()`.
pub struct Exchange<'a> {
    companion: &'a Companion,
}

impl<'a> Exchange<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// Begins to bring in a contact file, of any version and encoding. Its contacts are kept as they came and wait;
    /// [`Exchange::step`] brings them in.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a file in which no contact is found; [`Error::TooLarge`] above
    /// [`rules::LARGEST_FILE`].
    pub fn begin(&self, file: &[u8]) -> Result<Import> {
        self.companion.write(|tx, now| import::begin(tx, now, file))
    }

    /// Goes on with an import, or with taking it back, for about this long, in milliseconds; at least one slice is done.
    /// Others write between the slices.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Closed`] once the companion is shut.
    pub fn step(&self, import: ImportId, budget_ms: u32) -> Result<WorkProgress> {
        let end = Instant::now() + Duration::from_millis(budget_ms.into());
        loop {
            let progress = self.companion.write(|tx, now| import::slice(tx, now, store::row(tx, import)?))?;
            if progress.finished || Instant::now() >= end {
                return Ok(progress);
            }
        }
    }

    /// Begins to take an import back, also one that is not done: nobody is brought in any more. [`Exchange::step`] does
    /// it. No tombstones: what is taken back may come again.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] for one that was taken back.
    pub fn take_back(&self, import: ImportId) -> Result<Import> {
        self.companion.write(|tx, _| {
            let row = store::row(tx, import)?;
            if matches!(store::state(tx, row)?, ImportState::TakingBack | ImportState::TakenBack) {
                return Err(Error::invalid(FieldName::Import, Reason::Settled));
            }
            store::begin_taking_back(tx, row)?;
            store::import(tx, row)
        })
    }

    /// Takes back to the end what was being taken back when the process ended: the user has decided, and its bytes are to
    /// leave the file.
    pub(crate) fn finish_taking_back(&self) -> Result<()> {
        for import in self.companion.read(store::being_taken_back)? {
            while !self.step(import, u32::MAX)?.finished {}
        }
        Ok(())
    }

    /// One import.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn get(&self, import: ImportId) -> Result<Import> {
        self.companion.read(|sql| store::import(sql, store::row(sql, import)?))
    }

    /// All imports, the latest first. One that is running was interrupted, unless somebody works on it: it can go on, or be
    /// taken back.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn list(&self) -> Result<Vec<Import>> {
        self.companion.read(store::list)
    }

    /// The people as a file, part by part, in the order of their names. Those whose cards are all in the left pocket are
    /// not in it, nor is anything that was written on a back. A note the user typed or that an address book had stays as well
    /// where it is private; the notes on somebody's own card are theirs to give.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a part of no or too many people, or a cursor that is none.
    pub fn export(&self, format: ExportFormat, part: &PageRequest) -> Result<ExportPart> {
        self.companion.write(|tx, _| export::part(tx, format, part))
    }
}

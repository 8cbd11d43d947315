//! Contacts from files and into files.

use std::sync::Arc;

use crate::core::clock::Moment;
use crate::core::exchange::{ExportFormat, ExportPart, Import, ImportState};
use crate::core::{Companion, ContactId, ImportId, PageRequest, WorkProgress};
use crate::error::CompanionError;
use crate::fault::call;

/// How an import stands.
#[uniffi::remote(Enum)]
pub enum ImportState {
    /// Contacts are waiting to be brought in.
    Running,
    /// All of them are in.
    Done,
    /// It is being taken back.
    TakingBack,
    /// It was taken back.
    TakenBack,
}

/// What an export is written as.
#[uniffi::remote(Enum)]
pub enum ExportFormat {
    /// vCard 4.0 (RFC 6350), what was kept unread included.
    Vcard,
    /// A table (RFC 4180), one line a contact, the first line naming the columns.
    Csv,
    /// One JSON object a line.
    Json,
}

/// A file that was brought in.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct ExportPart {
    /// The text of this part, UTF-8.
    pub text: String,
    /// How many people are in it.
    pub people: u32,
    /// How many notes on them stay here: those that sound private, repeat what was said in private or in confidence, or
    /// stand on a card whose back is marked so.
    pub held_back: u32,
    /// Where the next part begins; nothing after the last one.
    pub next: Option<String>,
    /// How many people the whole export has.
    pub total: u64,
}

/// Contacts from files and into files.
#[derive(uniffi::Object)]
pub struct Exchange(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Exchange {
    /// Begins to bring in a contact file, of any version and encoding. Its contacts are kept as they came and wait; steps
    /// bring them in. Fails with Invalid where no contact is found, and with TooLarge.
    pub fn begin(&self, file: Vec<u8>) -> Result<Import, CompanionError> {
        call(|| self.0.exchange().begin(&file))
    }

    /// Goes on with an import, or with taking it back, for about this long, in milliseconds; at least one slice is done.
    /// Others write between the slices.
    pub fn step(&self, id: ImportId, budget_ms: u32) -> Result<WorkProgress, CompanionError> {
        call(|| self.0.exchange().step(id, budget_ms))
    }

    /// Begins to take an import back, also one that is not done: nobody is brought in any more. Steps do it.
    pub fn take_back(&self, id: ImportId) -> Result<Import, CompanionError> {
        call(|| self.0.exchange().take_back(id))
    }

    /// One import.
    pub fn get(&self, id: ImportId) -> Result<Import, CompanionError> {
        call(|| self.0.exchange().get(id))
    }

    /// All imports, the latest first. One that is running was interrupted, unless somebody works on it: it can go on, or be
    /// taken back.
    pub fn list(&self) -> Result<Vec<Import>, CompanionError> {
        call(|| self.0.exchange().list())
    }

    /// The people as a file, part by part, in the order of their names. Those whose cards are all in the left pocket are
    /// not in it, nor is anything that was written on a back. A note the user typed or that an address book had stays as well
    /// where it is private; the notes on somebody's own card are theirs to give.
    pub fn export(&self, format: ExportFormat, part: PageRequest) -> Result<ExportPart, CompanionError> {
        call(|| self.0.exchange().export(format, &part))
    }
}

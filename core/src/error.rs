//! What can go wrong, told so that a shell can act on it. No error carries a person's data.

use chrono::NaiveDate;

use crate::clock::Moment;
use crate::values::words;

/// What a call to the core fails with.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such thing.
    #[error("no such {what:?}")]
    NotFound {
        /// What was looked for.
        what: Thing,
    },
    /// It was there and has been disposed of.
    #[error("erased at {}", at.at_ms)]
    Erased {
        /// When.
        at: Moment,
    },
    /// The request can't be carried out as it is.
    #[error("{field:?}: {reason:?}")]
    Invalid {
        /// Which part of the request.
        field: FieldName,
        /// Why not.
        reason: Reason,
    },
    /// More than fits.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The most there may be, in bytes.
        limit: u64,
    },
    /// It would pass a deadline; the caller may say `late`.
    #[error("past the deadline {deadline}")]
    PastDeadline {
        /// The last day.
        deadline: NaiveDate,
    },
    /// Another process holds the store.
    #[error("the store is busy")]
    Busy,
    /// The file or its folder can't be written.
    #[error("the store can't be written")]
    ReadOnly,
    /// The file was made by a newer version.
    #[error("the store has version {found}, this program knows {supported}")]
    Newer {
        /// Version of the file's schema.
        found: u32,
        /// Newest version known here.
        supported: u32,
    },
    /// The file is something else.
    #[error("not a twopocket database")]
    NotADatabase,
    /// The file is damaged; salvage is a call of its own.
    #[error("the store is damaged")]
    Damaged,
    /// No room left on the device.
    #[error("no space left")]
    StorageFull,
    /// The work was cancelled.
    #[error("cancelled")]
    Cancelled,
    /// The companion is shut.
    #[error("the companion is shut")]
    Closed,
    /// The store failed in a way no caller can mend.
    #[error("the store failed")]
    Store(#[source] rusqlite::Error),
    /// A file could not be read or written.
    #[error("a file could not be used")]
    File(#[source] std::io::Error),
    /// What the store holds can't be understood.
    #[error("a stored value can't be understood")]
    Stored(#[source] serde_json::Error),
}

/// What calls to the core return.
pub type Result<T> = std::result::Result<T, Error>;

words! {
    /// What was not found.
    pub enum Thing {
        /// An arena.
        Arena = "arena",
        /// A wish.
        Wish = "wish",
        /// An event.
        Event = "event",
        /// An entry of a prep list.
        Prep = "prep",
        /// A card.
        Card = "card",
        /// A contact.
        Contact = "contact",
        /// A promise.
        Promise = "promise",
        /// A proposed promise.
        Proposal = "proposal",
        /// An item of the queue.
        Item = "item",
        /// A merge.
        Merge = "merge",
        /// An offer, a need or an interest.
        Need = "need",
        /// An opener.
        Opener = "opener",
        /// An effort.
        Effort = "effort",
        /// A file.
        File = "file",
        /// A photo.
        Photo = "photo",
        /// Something received.
        Received = "received",
        /// Help offered to the user.
        HelpOffer = "help_offer",
        /// An import.
        Import = "import",
        /// A member of the circle or of another group.
        Member = "member",
        /// A contact that was noted.
        Touch = "touch",
        /// An introduction.
        Introduction = "introduction",
        /// A coffee invitation.
        Coffee = "coffee",
    }
}

words! {
    /// Which part of a request was wrong.
    pub enum FieldName {
        /// The raw capture.
        Capture = "capture",
        /// A name.
        Name = "name",
        /// A text.
        Text = "text",
        /// A telephone number.
        Phone = "phone",
        /// An e-mail address.
        Email = "email",
        /// A web address or profile.
        Link = "link",
        /// The code of a score.
        Code = "code",
        /// An event.
        Event = "event",
        /// A card.
        Card = "card",
        /// A contact.
        Contact = "contact",
        /// A day or a time.
        When = "when",
        /// A zone.
        Zone = "zone",
        /// Chemistry.
        Chemistry = "chemistry",
        /// A goal.
        Goal = "goal",
        /// A page.
        Page = "page",
        /// A setting.
        Setting = "setting",
        /// A file.
        File = "file",
        /// A promise.
        Promise = "promise",
        /// An item of the queue.
        Item = "item",
        /// A fee, hours or another amount.
        Amount = "amount",
        /// The clock.
        Clock = "clock",
        /// A pocket.
        Pocket = "pocket",
        /// The way by which a contact was made.
        Channel = "channel",
        /// Help offered to the user.
        HelpOffer = "help_offer",
        /// An effort.
        Effort = "effort",
        /// An import.
        Import = "import",
        /// An introduction.
        Introduction = "introduction",
        /// A coffee invitation.
        Coffee = "coffee",
    }
}

words! {
    /// Why a request can't be carried out.
    pub enum Reason {
        /// There is nothing in it.
        Empty = "empty",
        /// Longer than it may be.
        TooLong = "too_long",
        /// Outside what is allowed.
        OutOfRange = "out_of_range",
        /// It can't be read as what it should be.
        Unreadable = "unreadable",
        /// A character of it is wrong, or two are swapped.
        Misspelt = "misspelt",
        /// A newer version wrote it.
        FromNewer = "from_newer",
        /// Another event is begun; close it first.
        AnotherBegun = "another_begun",
        /// The event is closed.
        AlreadyClosed = "already_closed",
        /// The event has not begun.
        NotBegun = "not_begun",
        /// The event has not been closed.
        NotClosed = "not_closed",
        /// The left pocket of this night has been erased, so it can't be opened again.
        DisposalHasRun = "disposal_has_run",
        /// The day has passed.
        InThePast = "in_the_past",
        /// It is settled already.
        Settled = "settled",
        /// Both are the same.
        Same = "same",
        /// Only a manual clock can be set.
        NotManual = "not_manual",
        /// No such time zone.
        UnknownZone = "unknown_zone",
        /// It exists already.
        Exists = "exists",
        /// An open promise holds it.
        Held = "held",
        /// It is not in the left pocket.
        NotLeft = "not_left",
        /// Its cards are not sorted yet.
        Unsorted = "unsorted",
        /// The event belongs to another arena.
        NotInArena = "not_in_arena",
        /// It follows from something else: that is to be taken back instead.
        Derived = "derived",
        /// It is of another kind.
        WrongKind = "wrong_kind",
        /// It is the other person's.
        NotYours = "not_yours",
        /// Something else comes before it, or it is over.
        NotItsTurn = "not_its_turn",
    }
}

impl Error {
    /// There is no such `what`.
    pub(crate) fn not_found(what: Thing) -> Self {
        Self::NotFound { what }
    }

    /// Names a fault that no caller can mend, for a report of it: a code of SQLite or of the system, never what was
    /// stored. `None` for errors that a caller can act on.
    pub fn fault(&self) -> Option<String> {
        match self {
            Self::Store(error) => Some(error.sqlite_error().map_or_else(
                || "a row that can't be understood".to_owned(),
                |error| format!("SQLite {}", error.extended_code),
            )),
            Self::File(error) => {
                Some(error.raw_os_error().map_or_else(|| error.kind().to_string(), |code| format!("system {code}")))
            }
            Self::Stored(error) => Some(format!("JSON {:?}", error.classify())),
            _ => None,
        }
    }

    /// Whether it is a fault that the disk or the system reported, so that another disk may help.
    pub fn is_of_the_disk(&self) -> bool {
        let code = match self {
            Self::Store(error) => error.sqlite_error_code(),
            _ => None,
        };
        matches!(self, Self::File(_)) || code == Some(rusqlite::ErrorCode::SystemIoFailure)
    }

    /// The request's `field` can't be taken, because of `reason`.
    pub(crate) fn invalid(field: FieldName, reason: Reason) -> Self {
        Self::Invalid { field, reason }
    }
}

fn extended(error: &rusqlite::Error) -> Option<i32> {
    error.sqlite_error().map(|error| error.extended_code)
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::{Error as Sql, ErrorCode};
        // A value that no version of this program can have written.
        if let Sql::FromSqlConversionFailure(..)
        | Sql::InvalidColumnType(..)
        | Sql::IntegralValueOutOfRange(..)
        | Sql::Utf8Error(..) = error
        {
            return Self::Damaged;
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DiskFull) => Self::StorageFull,
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged,
            Some(ErrorCode::NotADatabase) => Self::NotADatabase,
            Some(ErrorCode::OperationInterrupted) => Self::Cancelled,
            // SQLite tells so of a disk on which the log's index has no room.
            Some(ErrorCode::SystemIoFailure) if extended(&error) == Some(rusqlite::ffi::SQLITE_IOERR_SHMSIZE) => {
                Self::StorageFull
            }
            _ => Self::Store(error),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::NotFound => Self::not_found(Thing::File),
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::StorageFull,
            _ => Self::File(error),
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Stored(error)
    }
}

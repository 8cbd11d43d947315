//! What calls fail with, outside.

use crate::core::clock::Moment;
use crate::core::{Error, FieldName, Reason, Thing};
use crate::values::CivilDate;

/// What a call fails with, told so that a shell can act on it. No error carries a person's data.
// No field is called `message`: Kotlin's exceptions have one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum CompanionError {
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
    /// It would pass a deadline; the caller may say that it is to be late.
    #[error("past the deadline {deadline}")]
    PastDeadline {
        /// The last day.
        deadline: CivilDate,
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
    /// A fault of ours, which no caller can mend.
    #[error("internal error: {id}")]
    Internal {
        /// Names the fault, for a report of it: a code of SQLite or of the system, or a place in the source.
        id: String,
    },
}

impl From<Error> for CompanionError {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound { what } => Self::NotFound { what },
            Error::Erased { at } => Self::Erased { at },
            Error::Invalid { field, reason } => Self::Invalid { field, reason },
            Error::TooLarge { limit } => Self::TooLarge { limit },
            Error::PastDeadline { deadline } => Self::PastDeadline { deadline },
            Error::Busy => Self::Busy,
            Error::ReadOnly => Self::ReadOnly,
            Error::Newer { found, supported } => Self::Newer { found, supported },
            Error::NotADatabase => Self::NotADatabase,
            Error::Damaged => Self::Damaged,
            Error::StorageFull => Self::StorageFull,
            Error::Cancelled => Self::Cancelled,
            Error::Closed => Self::Closed,
            Error::Store(_) | Error::File(_) | Error::Stored(_) => {
                Self::Internal { id: error.fault().unwrap_or_default() }
            }
        }
    }
}

/// What was not found.
#[uniffi::remote(Enum)]
pub enum Thing {
    /// An arena.
    Arena,
    /// A wish.
    Wish,
    /// An event.
    Event,
    /// An entry of a prep list.
    Prep,
    /// A card.
    Card,
    /// A contact.
    Contact,
    /// A promise.
    Promise,
    /// A proposed promise.
    Proposal,
    /// An item of the queue.
    Item,
    /// A merge.
    Merge,
    /// An offer, a need or an interest.
    Need,
    /// An opener.
    Opener,
    /// An effort.
    Effort,
    /// A file.
    File,
    /// A photo.
    Photo,
    /// Something received.
    Received,
    /// Help offered to the user.
    HelpOffer,
    /// An import.
    Import,
    /// A member of the circle or of another group.
    Member,
    /// A contact that was noted.
    Touch,
    /// An introduction.
    Introduction,
    /// A coffee invitation.
    Coffee,
}

/// Which part of a request was wrong.
#[uniffi::remote(Enum)]
pub enum FieldName {
    /// The raw capture.
    Capture,
    /// A name.
    Name,
    /// A text.
    Text,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A web address or profile.
    Link,
    /// The code of a score.
    Code,
    /// An event.
    Event,
    /// A card.
    Card,
    /// A contact.
    Contact,
    /// A day or a time.
    When,
    /// A zone.
    Zone,
    /// Chemistry.
    Chemistry,
    /// A goal.
    Goal,
    /// A page.
    Page,
    /// A setting.
    Setting,
    /// A file.
    File,
    /// A promise.
    Promise,
    /// An item of the queue.
    Item,
    /// A fee, hours or another amount.
    Amount,
    /// The clock.
    Clock,
    /// A pocket.
    Pocket,
    /// The way by which a contact was made.
    Channel,
    /// Help offered to the user.
    HelpOffer,
    /// An effort.
    Effort,
    /// An import.
    Import,
    /// An introduction.
    Introduction,
    /// A coffee invitation.
    Coffee,
}

/// Why a request can't be carried out.
#[uniffi::remote(Enum)]
pub enum Reason {
    /// There is nothing in it.
    Empty,
    /// Longer than it may be.
    TooLong,
    /// Outside what is allowed.
    OutOfRange,
    /// It can't be read as what it should be.
    Unreadable,
    /// A character of it is wrong, or two are swapped.
    Misspelt,
    /// A newer version wrote it.
    FromNewer,
    /// Another event is begun; close it first.
    AnotherBegun,
    /// The event is closed.
    AlreadyClosed,
    /// The event has not begun.
    NotBegun,
    /// The event has not been closed.
    NotClosed,
    /// The left pocket of this night has been erased, so it can't be opened again.
    DisposalHasRun,
    /// The day has passed.
    InThePast,
    /// It is settled already.
    Settled,
    /// Both are the same.
    Same,
    /// Only a manual clock can be set.
    NotManual,
    /// No such time zone.
    UnknownZone,
    /// It exists already.
    Exists,
    /// An open promise holds it.
    Held,
    /// It is not in the left pocket.
    NotLeft,
    /// Its cards are not sorted yet.
    Unsorted,
    /// The event belongs to another arena.
    NotInArena,
    /// It follows from something else: that is to be taken back instead.
    Derived,
    /// It is of another kind.
    WrongKind,
    /// It is the other person's.
    NotYours,
    /// Something else comes before it, or it is over.
    NotItsTurn,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_crosses_with_its_fields() {
        let at = Moment { at_ms: 1, zone: "Europe/Copenhagen".into(), offset_seconds: 3600 };
        let deadline = CivilDate::default();
        let (field, reason, what) = (FieldName::When, Reason::InThePast, Thing::Card);
        for (error, crossed) in [
            (Error::NotFound { what }, CompanionError::NotFound { what }),
            (Error::Erased { at: at.clone() }, CompanionError::Erased { at }),
            (Error::Invalid { field, reason }, CompanionError::Invalid { field, reason }),
            (Error::TooLarge { limit: 7 }, CompanionError::TooLarge { limit: 7 }),
            (Error::PastDeadline { deadline }, CompanionError::PastDeadline { deadline }),
            (Error::Busy, CompanionError::Busy),
            (Error::ReadOnly, CompanionError::ReadOnly),
            (Error::Newer { found: 9, supported: 1 }, CompanionError::Newer { found: 9, supported: 1 }),
            (Error::NotADatabase, CompanionError::NotADatabase),
            (Error::Damaged, CompanionError::Damaged),
            (Error::StorageFull, CompanionError::StorageFull),
            (Error::Cancelled, CompanionError::Cancelled),
            (Error::Closed, CompanionError::Closed),
        ] {
            assert_eq!(CompanionError::from(error), crossed);
        }
    }

    #[test]
    fn a_fault_of_ours_is_named_by_a_code_and_quotes_nothing() {
        let fault = Error::File(std::io::Error::from_raw_os_error(5));
        assert_eq!(CompanionError::from(fault), CompanionError::Internal { id: "system 5".into() });
        let quoting = Error::File(std::io::Error::other("Signe Raun"));
        assert_eq!(CompanionError::from(quoting), CompanionError::Internal { id: "other error".into() });
    }
}

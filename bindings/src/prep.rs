//! Prep lists.

use std::sync::Arc;

use crate::core::prep::{Prep, PrepDetails};
use crate::core::{Companion, ContactId, EventId, PageRequest, PrepId};
use crate::error::CompanionError;
use crate::fault::call;
use crate::values::pages;

/// Somebody expected at an event.
#[uniffi::remote(Record)]
pub struct Prep {
    /// Its id.
    pub id: PrepId,
    /// The event.
    pub event: EventId,
    /// Their name.
    pub name: String,
    /// Their organisation.
    pub organisation: Option<String>,
    /// What is known of them.
    pub known: Option<String>,
    /// What they care about.
    pub interests: Option<String>,
    /// How they can be expected to react.
    pub reaction: Option<String>,
    /// What the user could give them.
    pub give: Option<String>,
    /// Whether somebody of this name is on the arena's wish list.
    pub wished: bool,
    /// Who they turned out to be, once they were met that night.
    pub found: Option<ContactId>,
}

/// What is to be known of somebody expected. To edit an entry: what is not given stays, and an empty text takes away what
/// stood there.
#[uniffi::remote(Record)]
pub struct PrepDetails {
    /// Their name; a new entry needs one.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Their organisation.
    #[uniffi(default = None)]
    pub organisation: Option<String>,
    /// What is known of them.
    #[uniffi(default = None)]
    pub known: Option<String>,
    /// What they care about.
    #[uniffi(default = None)]
    pub interests: Option<String>,
    /// How they can be expected to react.
    #[uniffi(default = None)]
    pub reaction: Option<String>,
    /// What the user could give them.
    #[uniffi(default = None)]
    pub give: Option<String>,
}

pages!(PrepPage of Prep);

/// Prep lists: the people expected at an event, with what is known of them.
#[derive(uniffi::Object)]
pub struct PrepLists(pub(crate) Arc<Companion>);

#[uniffi::export]
impl PrepLists {
    /// Adds somebody to an event's prep list. If they were captured at it already, they are found at once.
    pub fn add(&self, event: EventId, person: PrepDetails) -> Result<Prep, CompanionError> {
        call(|| self.0.prep().add(event, &person))
    }

    /// Changes an entry. With another name it may be found by somebody else, or by nobody any more.
    pub fn edit(&self, prep: PrepId, person: PrepDetails) -> Result<Prep, CompanionError> {
        call(|| self.0.prep().edit(prep, &person))
    }

    /// The user says who an entry turned out to be, where no name told; nobody takes that back.
    pub fn found(&self, prep: PrepId, contact: Option<ContactId>) -> Result<Prep, CompanionError> {
        call(|| self.0.prep().found(prep, contact))
    }

    /// Takes somebody off the list.
    pub fn remove(&self, prep: PrepId) -> Result<(), CompanionError> {
        call(|| self.0.prep().remove(prep))
    }

    /// An event's prep list, in the order in which it was written.
    pub fn list(&self, event: EventId, page: PageRequest) -> Result<PrepPage, CompanionError> {
        call(|| self.0.prep().list(event, &page))
    }
}

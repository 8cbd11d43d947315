//! Prep list: *the people expected at an event, with what is known of them, their interests, the reaction to expect and
//! a possible Give.* Who of them was met is marked as *found*, by cards and conversations of the night.

pub(crate) mod store;

use serde::{Deserialize, Serialize};

use crate::companion::Companion;
use crate::contact::expected::{self, List};
use crate::error::{Error, FieldName, Reason, Result};
use crate::event::rules::{LONGEST_TEXT, name};
use crate::id::{ContactId, EventId, PrepId};
use crate::page::{Page, PageRequest};
use crate::{contact, event};

/// Somebody expected at an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

/// What is to be known of somebody expected. In [`PrepLists::edit`], what is `None` stays, and an empty text takes away
/// what stood there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PrepDetails {
    /// Their name; a new entry needs one.
    pub name: Option<String>,
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
}

/// Handle, opened per call and never stored: `companion.prep()`.
pub struct PrepLists<'a> {
    companion: &'a Companion,
}

impl<'a> PrepLists<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// Adds somebody to an event's prep list. If they were captured at it already, they are found at once.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] without a name, or for a text that is too long.
    pub fn add(&self, event: EventId, person: &PrepDetails) -> Result<Prep> {
        self.companion.write(|tx, _| {
            let event = event::store::row_id(tx, event)?;
            name(person.name.as_deref().unwrap_or_default())?;
            check(person)?;
            let row = store::insert(tx, event, person)?;
            expected::look(tx, List::Prep, row)?;
            store::prep(tx, row)
        })
    }

    /// Changes an entry. With another name it may be found by somebody else, or by nobody any more.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] for an empty name, or a text that is too long.
    pub fn edit(&self, prep: PrepId, person: &PrepDetails) -> Result<Prep> {
        self.companion.write(|tx, _| {
            let row = store::row_id(tx, prep)?;
            person.name.as_deref().map(name).transpose()?;
            check(person)?;
            let before = expected::entry(tx, List::Prep, row)?;
            store::edit(tx, row, person)?;
            if let Some(before) = before {
                expected::rewritten(tx, List::Prep, &before)?;
            }
            store::prep(tx, row)
        })
    }

    /// The user says who an entry turned out to be, where no name told; `None` takes that back.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`].
    pub fn found(&self, prep: PrepId, contact: Option<ContactId>) -> Result<Prep> {
        self.companion.write(|tx, _| {
            let row = store::row_id(tx, prep)?;
            let contact = contact.map(|contact| contact::store::resolve(tx, contact)).transpose()?;
            expected::mark(tx, List::Prep, row, contact)?;
            store::prep(tx, row)
        })
    }

    /// Takes somebody off the list.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn remove(&self, prep: PrepId) -> Result<()> {
        self.companion.write(|tx, _| store::remove(tx, store::row_id(tx, prep)?))
    }

    /// An event's prep list, in the order in which it was written.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] for a page of no or too many items.
    pub fn list(&self, event: EventId, page: &PageRequest) -> Result<Page<Prep>> {
        self.companion.read(|sql| {
            let list = store::list(sql, event::store::row_id(sql, event)?)?;
            Ok(Page::cut(list, page, |(row, _)| format!("{row:020}"))?.map(|(_, prep)| prep))
        })
    }
}

fn check(person: &PrepDetails) -> Result<()> {
    let texts = [&person.organisation, &person.known, &person.interests, &person.reaction, &person.give];
    if texts.into_iter().flatten().any(|text| text.chars().count() > LONGEST_TEXT) {
        return Err(Error::invalid(FieldName::Text, Reason::TooLong));
    }
    Ok(())
}

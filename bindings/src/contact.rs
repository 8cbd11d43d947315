//! The people behind the cards.

use std::sync::Arc;

use crate::core::contact::{PersonLine, Recognised, Role, Sign};
use crate::core::{Companion, ContactId, PageRequest};
use crate::error::CompanionError;
use crate::fault::call;
use crate::values::pages;

/// Where a contact stands beside the user.
#[uniffi::remote(Enum)]
pub enum Role {
    /// Has the same goals.
    Peer,
    /// Is already where the user wants to be.
    Ahead,
    /// Neither, or not known.
    Other,
}

/// A contact as lists show it.
#[uniffi::remote(Record)]
pub struct PersonLine {
    /// The contact.
    pub id: ContactId,
    /// The name shown, if any is known.
    pub name: Option<String>,
    /// The organisation shown.
    pub organisation: Option<String>,
    /// The job title shown.
    pub title: Option<String>,
    /// Role.
    pub role: Role,
}

/// A known contact who may be the same person.
#[uniffi::remote(Record)]
pub struct Recognised {
    /// The known contact.
    pub contact: ContactId,
    /// The name it shows.
    pub name: Option<String>,
    /// Why it may be the same person, the strongest sign first.
    pub signs: Vec<Sign>,
    /// How likely it is, from 0 to 1.
    pub likelihood: f64,
}

/// Why two contacts may be one person.
#[uniffi::remote(Enum)]
pub enum Sign {
    /// The same e-mail address.
    Email,
    /// The same number.
    Phone,
    /// The same name.
    Name,
    /// The same organisation.
    Organisation,
}

pages!(PersonPage of PersonLine);

/// The people behind the cards.
#[derive(uniffi::Object)]
pub struct People(pub(crate) Arc<Companion>);

#[uniffi::export]
impl People {
    /// People by name, organisation, title or address, from the first letter, with Nordic and German letters however
    /// they are typed; all of them for an empty query. People whose cards are all in the left pocket are not among them.
    pub fn find(&self, query: String, page: PageRequest) -> Result<PersonPage, CompanionError> {
        call(|| self.0.people().find(&query, &page))
    }
}

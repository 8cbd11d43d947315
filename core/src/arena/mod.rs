//! Arena: *one of the user's networking arenas, with its stated purpose and the people the user wants to know there.* An
//! event inherits its arena's purpose; one without a purpose is allowed, and says so.

mod rules;
pub(crate) mod store;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::companion::Companion;
use crate::contact;
use crate::contact::expected::{self, List};
use crate::error::Result;
use crate::id::{ArenaId, ContactId, WishId};
use crate::page::{Page, PageRequest};
use crate::values::words;

words! {
    /// What brings its people together.
    #[derive(Default)]
    pub enum ArenaKind {
        /// Business.
        Business = "business",
        /// People with the same goals.
        Peers = "peers",
        /// A professional field.
        Field = "field",
        /// Some of each.
        #[default]
        Mixed = "mixed",
    }
}

words! {
    /// How often it meets.
    #[derive(Default)]
    pub enum Rhythm {
        /// Now and then.
        #[default]
        None = "none",
        /// Every week.
        Weekly = "weekly",
        /// Every other week.
        Fortnightly = "fortnightly",
        /// Every month.
        Monthly = "monthly",
        /// Every quarter.
        Quarterly = "quarterly",
        /// Every year.
        Yearly = "yearly",
    }
}

/// What one meeting of an arena costs in money; of a yearly fee, its share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fee {
    /// Amount in the currency's minor unit: øre, cents.
    pub minor: u32,
    /// Currency code of ISO 4217.
    pub currency: String,
}

/// One of the user's networking arenas.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arena {
    /// Its id.
    pub id: ArenaId,
    /// Its name.
    pub name: String,
    /// Why the user networks there; `None` is allowed and shown as such.
    pub purpose: Option<String>,
    /// What brings its people together.
    pub kind: ArenaKind,
    /// Whether anybody may come.
    pub is_open: bool,
    /// Whether private matters have a place there.
    pub private_matters: bool,
    /// How often it meets.
    pub rhythm: Rhythm,
    /// What one meeting costs in money.
    pub fee: Option<Fee>,
    /// What one meeting costs in time, the way there included, in minutes.
    pub minutes: Option<u32>,
    /// What the user can contribute there, in their own words.
    pub contribution: Option<String>,
    /// How many wishes its wish list has.
    pub wishes: u32,
    /// How many of them are fulfilled.
    pub found: u32,
}

/// What is to be known of an arena. In [`Arenas::edit`], what is `None` stays, and an empty text takes away what stood
/// there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ArenaDetails {
    /// Its name; a new arena needs one.
    pub name: Option<String>,
    /// Why the user networks there.
    pub purpose: Option<String>,
    /// What brings its people together; mixed, unless given.
    pub kind: Option<ArenaKind>,
    /// Whether anybody may come; yes, unless given.
    pub is_open: Option<bool>,
    /// Whether private matters have a place there; no, unless given.
    pub private_matters: Option<bool>,
    /// How often it meets; now and then, unless given.
    pub rhythm: Option<Rhythm>,
    /// What one meeting costs in money.
    pub fee: Option<Fee>,
    /// What one meeting costs in time, the way there included, in minutes.
    pub minutes: Option<u32>,
    /// What the user can contribute there.
    pub contribution: Option<String>,
}

/// Somebody the user wants to know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    /// Its id.
    pub id: WishId,
    /// The arena.
    pub arena: ArenaId,
    /// Their name, where it is known.
    pub name: Option<String>,
    /// Their organisation.
    pub organisation: Option<String>,
    /// Why the user wants to know them.
    pub reason: Option<String>,
    /// Who it turned out to be, once they were met.
    pub found: Option<ContactId>,
}

/// A wish to be written down: a name, an organisation, or a reason that says who it should be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NewWish {
    /// Their name.
    pub name: Option<String>,
    /// Their organisation.
    pub organisation: Option<String>,
    /// Why the user wants to know them.
    pub reason: Option<String>,
}

/// Somebody met at an arena's nights.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Who.
    pub contact: ContactId,
    /// The name they show.
    pub name: Option<String>,
    /// Their organisation.
    pub organisation: Option<String>,
    /// At how many of its nights they were met.
    pub nights: u32,
    /// The last of them.
    pub last: NaiveDate,
    /// What the user can contribute to them, in their own words.
    pub contribution: Option<String>,
}

/// Handle, opened per call and never stored: `companion.arenas()`.
pub struct Arenas<'a> {
    companion: &'a Companion,
}

impl<'a> Arenas<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// Adds an arena.
    ///
    /// # Errors
    /// [`crate::Error::Invalid`] without a name, for a text that is too long, or a currency that is no code.
    pub fn add(&self, arena: &ArenaDetails) -> Result<Arena> {
        self.companion.write(|tx, _| {
            rules::check_new(arena)?;
            let row = store::insert(tx, arena)?;
            store::arena(tx, row)
        })
    }

    /// Changes an arena. Its events without a purpose of their own show the new one.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`]; [`crate::Error::Invalid`] as for [`Arenas::add`].
    pub fn edit(&self, arena: ArenaId, details: &ArenaDetails) -> Result<Arena> {
        self.companion.write(|tx, _| {
            let row = store::row_id(tx, arena)?;
            rules::check(details)?;
            store::edit(tx, row, details)?;
            store::arena(tx, row)
        })
    }

    /// One arena.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn get(&self, arena: ArenaId) -> Result<Arena> {
        self.companion.read(|sql| store::arena(sql, store::row_id(sql, arena)?))
    }

    /// All arenas by name.
    ///
    /// # Errors
    /// [`crate::Error::Invalid`] for a page of no or too many items.
    pub fn list(&self, page: &PageRequest) -> Result<Page<Arena>> {
        self.companion.read(|sql| store::list(sql, page))
    }

    /// Writes down somebody the user wants to know. If they were met at an event of this arena already, the wish is
    /// fulfilled at once.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`]; [`crate::Error::Invalid`] when nothing says who it is.
    pub fn wish(&self, arena: ArenaId, wish: &NewWish) -> Result<Wish> {
        self.companion.write(|tx, _| {
            let arena = store::row_id(tx, arena)?;
            rules::check_wish(wish)?;
            let row = store::insert_wish(tx, arena, wish)?;
            expected::look(tx, List::Wish, row)?;
            store::wish(tx, row)
        })
    }

    /// An arena's wish list, in the order in which it was written.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`]; [`crate::Error::Invalid`] for a page of no or too many items.
    pub fn wishes(&self, arena: ArenaId, page: &PageRequest) -> Result<Page<Wish>> {
        self.companion.read(|sql| store::wishes(sql, store::row_id(sql, arena)?, page))
    }

    /// The user says who a wish turned out to be, where no name told; `None` takes that back.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`]; [`crate::Error::Erased`].
    pub fn found(&self, wish: WishId, contact: Option<ContactId>) -> Result<Wish> {
        self.companion.write(|tx, _| {
            let row = store::wish_row(tx, wish)?;
            let contact = contact.map(|contact| contact::store::resolve(tx, contact)).transpose()?;
            expected::mark(tx, List::Wish, row, contact)?;
            store::wish(tx, row)
        })
    }

    /// Takes a wish off the list.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn unwish(&self, wish: WishId) -> Result<()> {
        self.companion.write(|tx, _| store::remove_wish(tx, store::wish_row(tx, wish)?))
    }

    /// The people met at an arena's nights, by name, with what the user can contribute to each. Those whose cards all went
    /// left are not among them.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`]; [`crate::Error::Invalid`] for a page of no or too many items.
    pub fn members(&self, arena: ArenaId, page: &PageRequest) -> Result<Page<Member>> {
        self.companion.read(|sql| store::members(sql, store::row_id(sql, arena)?, page))
    }

    /// Notes what the user can contribute to somebody met there; an empty text takes the note away.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`], also for somebody who was never met there; [`crate::Error::Erased`];
    /// [`crate::Error::Invalid`] for a text that is too long.
    pub fn contribute_to(&self, arena: ArenaId, contact: ContactId, text: &str) -> Result<Member> {
        self.companion.write(|tx, _| {
            let (arena, contact) = (store::row_id(tx, arena)?, contact::store::resolve(tx, contact)?);
            rules::check_contribution(text)?;
            store::member(tx, arena, contact)?;
            store::contribute_to(tx, arena, contact, text)?;
            store::member(tx, arena, contact)
        })
    }
}

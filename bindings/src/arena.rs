//! Arenas and their wish lists.

use std::sync::Arc;

use crate::core::arena::{self, Arena, ArenaDetails, ArenaKind, Fee, NewWish, Rhythm, Wish};
use crate::core::{ArenaId, Companion, ContactId, PageRequest, WishId};
use crate::error::CompanionError;
use crate::fault::call;
use crate::values::{CivilDate, pages};

/// What brings the people of an arena together.
#[uniffi::remote(Enum)]
pub enum ArenaKind {
    /// Business.
    Business,
    /// People with the same goals.
    Peers,
    /// A professional field.
    Field,
    /// Some of each.
    Mixed,
}

/// How often an arena meets.
#[uniffi::remote(Enum)]
pub enum Rhythm {
    /// Now and then.
    None,
    /// Every week.
    Weekly,
    /// Every other week.
    Fortnightly,
    /// Every month.
    Monthly,
    /// Every quarter.
    Quarterly,
    /// Every year.
    Yearly,
}

/// What one meeting of an arena costs in money; of a yearly fee, its share.
#[uniffi::remote(Record)]
pub struct Fee {
    /// Amount in the currency's minor unit: øre, cents.
    pub minor: u32,
    /// Currency code of ISO 4217.
    pub currency: String,
}

/// One of the user's networking arenas.
#[uniffi::remote(Record)]
pub struct Arena {
    /// Its id.
    pub id: ArenaId,
    /// Its name.
    pub name: String,
    /// Why the user networks there. An arena without a purpose is allowed, and shown as such.
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

/// What is to be known of an arena. To edit one: what is not given stays, and an empty text takes away what stood there.
#[uniffi::remote(Record)]
pub struct ArenaDetails {
    /// Its name; a new arena needs one.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Why the user networks there.
    #[uniffi(default = None)]
    pub purpose: Option<String>,
    /// What brings its people together; mixed, unless given.
    #[uniffi(default = None)]
    pub kind: Option<ArenaKind>,
    /// Whether anybody may come; yes, unless given.
    #[uniffi(default = None)]
    pub is_open: Option<bool>,
    /// Whether private matters have a place there; no, unless given.
    #[uniffi(default = None)]
    pub private_matters: Option<bool>,
    /// How often it meets; now and then, unless given.
    #[uniffi(default = None)]
    pub rhythm: Option<Rhythm>,
    /// What one meeting costs in money.
    #[uniffi(default = None)]
    pub fee: Option<Fee>,
    /// What one meeting costs in time, the way there included, in minutes.
    #[uniffi(default = None)]
    pub minutes: Option<u32>,
    /// What the user can contribute there.
    #[uniffi(default = None)]
    pub contribution: Option<String>,
}

/// Somebody the user wants to know.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct NewWish {
    /// Their name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Their organisation.
    #[uniffi(default = None)]
    pub organisation: Option<String>,
    /// Why the user wants to know them.
    #[uniffi(default = None)]
    pub reason: Option<String>,
}

// In the circle there are members, too.
type ArenaMember = arena::Member;

/// Somebody met at an arena's nights.
#[uniffi::remote(Record)]
pub struct ArenaMember {
    /// Who.
    pub contact: ContactId,
    /// The name they show.
    pub name: Option<String>,
    /// Their organisation.
    pub organisation: Option<String>,
    /// At how many of its nights they were met.
    pub nights: u32,
    /// The last of them.
    pub last: CivilDate,
    /// What the user can contribute to them, in their own words.
    pub contribution: Option<String>,
}

pages!(ArenaPage of Arena, WishPage of Wish, ArenaMemberPage of ArenaMember);

/// Arenas: where one networks and why, and whom the user wants to know there.
#[derive(uniffi::Object)]
pub struct Arenas(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Arenas {
    /// Adds an arena. Fails with Invalid without a name, for a text that is too long, or a currency that is no code.
    pub fn add(&self, arena: ArenaDetails) -> Result<Arena, CompanionError> {
        call(|| self.0.arenas().add(&arena))
    }

    /// Changes an arena. Its events without a purpose of their own show the new one.
    pub fn edit(&self, arena: ArenaId, details: ArenaDetails) -> Result<Arena, CompanionError> {
        call(|| self.0.arenas().edit(arena, &details))
    }

    /// One arena.
    pub fn get(&self, arena: ArenaId) -> Result<Arena, CompanionError> {
        call(|| self.0.arenas().get(arena))
    }

    /// All arenas by name.
    pub fn list(&self, page: PageRequest) -> Result<ArenaPage, CompanionError> {
        call(|| self.0.arenas().list(&page))
    }

    /// Writes down somebody the user wants to know. If they were met at an event of this arena already, the wish is
    /// fulfilled at once.
    pub fn wish(&self, arena: ArenaId, wish: NewWish) -> Result<Wish, CompanionError> {
        call(|| self.0.arenas().wish(arena, &wish))
    }

    /// An arena's wish list, in the order in which it was written.
    pub fn wishes(&self, arena: ArenaId, page: PageRequest) -> Result<WishPage, CompanionError> {
        call(|| self.0.arenas().wishes(arena, &page))
    }

    /// The user says who a wish turned out to be, where no name told; nobody takes that back.
    pub fn found(&self, wish: WishId, contact: Option<ContactId>) -> Result<Wish, CompanionError> {
        call(|| self.0.arenas().found(wish, contact))
    }

    /// Takes a wish off the list.
    pub fn unwish(&self, wish: WishId) -> Result<(), CompanionError> {
        call(|| self.0.arenas().unwish(wish))
    }

    /// The people met at an arena's nights, by name, with what the user can contribute to each. Those whose cards all went
    /// left are not among them.
    pub fn members(&self, arena: ArenaId, page: PageRequest) -> Result<ArenaMemberPage, CompanionError> {
        call(|| self.0.arenas().members(arena, &page))
    }

    /// Notes what the user can contribute to somebody met there; an empty text takes the note away.
    pub fn contribute_to(
        &self,
        arena: ArenaId,
        contact: ContactId,
        text: String,
    ) -> Result<ArenaMember, CompanionError> {
        call(|| self.0.arenas().contribute_to(arena, contact, &text))
    }
}

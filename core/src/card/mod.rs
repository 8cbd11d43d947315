//! Card: *what one person handed over that night: the raw capture, kept first, and what was read from it.*

mod capture;
mod edit;
pub(crate) mod rules;
pub(crate) mod store;

use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::companion::Companion;
use crate::contact::Recognised;
use crate::disposal::Standing;
use crate::error::{Error, Result, Thing};
use crate::id::{CardId, ContactId, EventId, PrepId, WishId};
use crate::page::{Page, PageRequest};
use crate::pocket::Pocket;
use crate::promise::Proposal;
use crate::reader::print::Scan;
use crate::reader::{FieldKind, Value};
use crate::values::words;

pub use self::rules::{LARGEST_CAPTURE, LARGEST_PHOTO};
pub use crate::field::{CardField, Source};

words! {
    /// In which form a card came.
    pub enum Form {
        /// A typed or dictated line, or a bare name.
        Line = "line",
        /// A contact file.
        File = "file",
        /// The text of a QR code or an NFC tag.
        Code = "code",
        /// Lines of a text recognition.
        Scan = "scan",
        /// A photo, with the lines recognised on it if there are any.
        Photo = "photo",
    }
}

/// What one person handed over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// Its id.
    pub id: CardId,
    /// The night.
    pub event: EventId,
    /// The person behind it.
    pub contact: ContactId,
    /// In which form it came.
    pub form: Form,
    /// Whether anything could be read from it. The raw capture is kept either way.
    pub readable: bool,
    /// Whether the user has looked the fields over.
    pub confirmed: bool,
    /// Where it is.
    pub pocket: Pocket,
    /// When it was captured.
    pub captured: Moment,
    /// The name read from it or typed on it.
    pub name: Option<String>,
    /// The organisation.
    pub organisation: Option<String>,
    /// Everything that was read or typed, without what the user took away.
    pub fields: Vec<CardField>,
    /// Whether something stands on the back.
    pub has_back: bool,
    /// Whether its photo is still kept.
    pub has_photo: bool,
    /// For a card in the left pocket: when it will be erased, or what holds it.
    pub disposal: Option<Standing>,
}

/// Something to capture.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "form", rename_all = "snake_case")]
pub enum Capture {
    /// A typed or dictated line, or a bare name.
    Line {
        /// As typed.
        text: String,
    },
    /// A contact file.
    File {
        /// Its bytes.
        bytes: Vec<u8>,
    },
    /// The text of a QR code or an NFC tag.
    Code {
        /// As decoded.
        text: String,
    },
    /// Lines of a text recognition.
    Scan {
        /// What it saw.
        scan: Scan,
    },
    /// A photo.
    Photo {
        /// JPEG, at most 512 KiB.
        jpeg: Vec<u8>,
        /// What a text recognition saw on it.
        scan: Option<Scan>,
    },
}

/// What came of a capture.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Captured {
    /// The card as it now stands.
    pub card: Card,
    /// Whether it was captured before this night: a double scan is one card.
    pub again: bool,
    /// Known contacts who may be the same person, the likeliest first.
    pub recognised: Vec<Recognised>,
    /// Entries of the prep list that it matches.
    pub found: Vec<PrepId>,
    /// Wishes of the arena's wish list that it matches.
    pub wished: Vec<WishId>,
    /// Promises found in what was typed.
    pub proposals: Vec<Proposal>,
    /// Further cards, where a file held several contacts.
    pub also: Vec<CardId>,
}

/// A card's capture as it came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Raw {
    /// In which form.
    pub form: Form,
    /// The bytes: a line's or a code's text in UTF-8, a file as it was, a scan as JSON.
    pub bytes: Vec<u8>,
}

/// Handle, opened per call and never stored: `companion.cards()`.
pub struct Cards<'a> {
    companion: &'a Companion,
}

impl<'a> Cards<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// Captures a card. It joins the event named, else the one begun, else a night that begins now. What can't be read
    /// is kept as it came, and marked so.
    ///
    /// # Errors
    /// [`Error::Invalid`] when there is nothing in it; [`Error::TooLarge`]; [`Error::NotFound`] for the event.
    pub fn capture(&self, capture: &Capture, event: Option<EventId>) -> Result<Captured> {
        self.companion.write(|tx, now| capture::capture(tx, now, capture, event))
    }

    /// One card.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`].
    pub fn get(&self, card: CardId) -> Result<Card> {
        self.companion.read(|sql| store::card(sql, store::row_id(sql, card)?))
    }

    /// The cards of a night, in the order in which they were captured; of all nights without one.
    ///
    /// # Errors
    /// [`Error::NotFound`] for the event.
    pub fn list(&self, event: Option<EventId>, pocket: Option<Pocket>, page: &PageRequest) -> Result<Page<Card>> {
        self.companion.read(|sql| store::list(sql, event, pocket, page))
    }

    /// The captures behind a card, the first scan first.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`].
    pub fn raw(&self, card: CardId) -> Result<Vec<Raw>> {
        self.companion.read(|sql| store::raws(sql, store::row_id(sql, card)?))
    }

    /// The card's photo, a JPEG.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`].
    pub fn photo(&self, card: CardId) -> Result<Vec<u8>> {
        self.companion.read(|sql| store::photo(sql, store::row_id(sql, card)?)?.ok_or(Error::not_found(Thing::Photo)))
    }

    /// Sets what the card says of one kind: values that are not in the list are taken away, new ones count as typed.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`]; [`Error::Invalid`] for an empty value, or one of another kind.
    pub fn edit(&self, card: CardId, kind: FieldKind, values: &[Value]) -> Result<Card> {
        self.companion.write(|tx, _| {
            let row = store::row_id(tx, card)?;
            edit::edit_card(tx, row, kind, values)?;
            store::card(tx, row)
        })
    }

    /// The user has looked the fields over. The photo goes, unless photos are kept.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`].
    pub fn confirm(&self, card: CardId) -> Result<Card> {
        self.companion.write(|tx, _| {
            let row = store::row_id(tx, card)?;
            edit::confirm(tx, row)?;
            store::card(tx, row)
        })
    }

    /// Reads the raw capture again with the reader of today. What was typed stays.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`].
    pub fn reread(&self, card: CardId) -> Result<Card> {
        self.companion.write(|tx, now| {
            let row = store::row_id(tx, card)?;
            capture::reread(tx, now, row)?;
            store::card(tx, row)
        })
    }
}

pub(crate) use edit::edit_contact;

//! Captures and cards.

use std::sync::Arc;

use crate::core::card::{Capture, Captured, Card, CardField, Form, Raw};
use crate::core::clock::Moment;
use crate::core::contact::Recognised;
use crate::core::disposal::Standing;
use crate::core::pocket::Pocket;
use crate::core::promise::Proposal;
use crate::core::reader::print::{self, Scan};
use crate::core::reader::{FieldKind, Value};
use crate::core::{CardId, Companion, ContactId, EventId, FieldName, PageRequest, PrepId, WishId};
use crate::error::CompanionError;
use crate::fault::call;
use crate::values::{pages, unreadable};

/// What one person handed over.
#[uniffi::remote(Record)]
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

/// In which form a card came.
#[uniffi::remote(Enum)]
pub enum Form {
    /// A typed or dictated line, or a bare name.
    Line,
    /// A contact file.
    File,
    /// The text of a QR code or an NFC tag.
    Code,
    /// Lines of a text recognition.
    Scan,
    /// A photo, with the lines recognised on it if there are any.
    Photo,
}

/// Something to capture.
#[uniffi::remote(Enum)]
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

/// A page, a line and a word of a text recognition: their names alone would say too little in the other languages.
type ScanPage = print::Page;
type ScanLine = print::Line;
type ScanWord = print::Word;

/// What a text recognition saw on a card: one or two pages (front, back) and the lines on them.
#[uniffi::remote(Record)]
pub struct Scan {
    /// Size of each page.
    pub pages: Vec<ScanPage>,
    /// Lines in the engine's order.
    pub lines: Vec<ScanLine>,
}

/// One side of a card.
#[uniffi::remote(Record)]
pub struct ScanPage {
    /// Pixels.
    pub width: f64,
    /// Pixels.
    pub height: f64,
}

/// One line of text, as the engine saw it. It may join two columns.
#[uniffi::remote(Record)]
pub struct ScanLine {
    /// What it reads.
    pub text: String,
    /// Left, top, right, bottom in pixels of its page, origin at the top left.
    pub bbox: Bounds,
    /// The engine's own confidence, from 0 to 1.
    pub conf: f64,
    /// The engine's block, where it says so.
    pub block: Option<i64>,
    /// Index of the page the line is on.
    pub page: PageIndex,
    /// The words of the line, where the engine gives them.
    pub words: Vec<ScanWord>,
}

/// One word of a line.
#[uniffi::remote(Record)]
pub struct ScanWord {
    /// What it reads.
    pub text: String,
    /// As the line's.
    pub bbox: Bounds,
    /// As the line's.
    pub conf: f64,
}

/// Left, top, right, bottom in pixels.
type Bounds = [f64; 4];
/// Index of a page, from 0.
type PageIndex = usize;

uniffi::custom_type!(Bounds, Vec<f64>, {
    remote,
    lower: |bounds| bounds.to_vec(),
    try_lift: |edges| edges.try_into().map_err(|_| unreadable(FieldName::Capture).into()),
});
uniffi::custom_type!(PageIndex, u32, {
    remote,
    lower: |index| u32::try_from(index).unwrap_or(u32::MAX),
    try_lift: |index| Ok(usize::try_from(index)?),
});

/// What came of a capture.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct Raw {
    /// In which form.
    pub form: Form,
    /// The bytes: a line's or a code's text in UTF-8, a file as it was, a scan as JSON.
    pub bytes: Vec<u8>,
}

pages!(CardPage of Card);

/// Captures and cards.
#[derive(uniffi::Object)]
pub struct Cards(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Cards {
    /// Captures a card. It joins the event named, else the one begun, else a night that begins now. What can't be read
    /// is kept as it came, and marked so.
    #[uniffi::method(default(event = None))]
    pub fn capture(&self, capture: Capture, event: Option<EventId>) -> Result<Captured, CompanionError> {
        call(|| self.0.cards().capture(&capture, event))
    }

    /// One card.
    pub fn get(&self, card: CardId) -> Result<Card, CompanionError> {
        call(|| self.0.cards().get(card))
    }

    /// The cards of a night, in the order in which they were captured; of all nights without one.
    pub fn list(
        &self,
        event: Option<EventId>,
        pocket: Option<Pocket>,
        page: PageRequest,
    ) -> Result<CardPage, CompanionError> {
        call(|| self.0.cards().list(event, pocket, &page))
    }

    /// The captures behind a card, the first scan first.
    pub fn raw(&self, card: CardId) -> Result<Vec<Raw>, CompanionError> {
        call(|| self.0.cards().raw(card))
    }

    /// The card's photo, a JPEG.
    pub fn photo(&self, card: CardId) -> Result<Vec<u8>, CompanionError> {
        call(|| self.0.cards().photo(card))
    }

    /// Sets what the card says of one kind: values that are not in the list are taken away, new ones count as typed.
    pub fn edit(&self, card: CardId, kind: FieldKind, values: Vec<Value>) -> Result<Card, CompanionError> {
        call(|| self.0.cards().edit(card, kind, &values))
    }

    /// The user has looked the fields over. The photo goes, unless photos are kept.
    pub fn confirm(&self, card: CardId) -> Result<Card, CompanionError> {
        call(|| self.0.cards().confirm(card))
    }

    /// Reads the raw capture again with the reader of today. What was typed stays.
    pub fn reread(&self, card: CardId) -> Result<Card, CompanionError> {
        call(|| self.0.cards().reread(card))
    }
}

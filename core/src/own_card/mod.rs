//! Own card: *the user's details as a vCard 4.0 QR with every profile link; a signature with all links, and a check that
//! none is missing; paper cards left, with a warning before they run out; a one-sentence introduction, said first and with
//! the full name.* All of it is the user's own: a backup has it, an export of contacts has not.

pub(crate) mod introduction;
pub(crate) mod links;
pub(crate) mod rules;
pub(crate) mod signature;
pub(crate) mod store;

use serde::{Deserialize, Serialize};

use crate::companion::Companion;
use crate::error::{Error, FieldName, Reason, Result};
use crate::qr::{CAPACITY, Qr};
use crate::reader::{Address, FieldKind, Language, Phone};
use crate::saying::Saying;
use crate::values::words;
use crate::{event, settings};

pub use links::{Link, LinkKind};

/// What the user says of themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OwnDetails {
    /// Honorific before the name; one that stands in the name is taken out of it.
    pub prefix: Option<String>,
    /// The full name.
    pub name: Option<String>,
    /// Letters after the name.
    pub suffix: Option<String>,
    /// Job title or trade.
    pub title: Option<String>,
    /// Firm or body.
    pub organisation: Option<String>,
    /// A line of what they stand for.
    pub tagline: Option<String>,
    /// Telephone numbers, the preferred one first.
    pub phones: Vec<Phone>,
    /// E-mail addresses, the preferred one first.
    pub emails: Vec<String>,
    /// Web addresses and profiles, with their scheme.
    pub links: Vec<String>,
    /// Postal address.
    pub address: Option<Address>,
}

/// The user's own card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnCard {
    /// What stands on it.
    pub details: OwnDetails,
    /// The name as it is written in full, honorific and letters with it.
    pub full_name: Option<String>,
    /// Its links, each with what it leads to.
    pub links: Vec<Link>,
    /// The paper cards left.
    pub paper: PaperCards,
}

/// The own card as a code to be scanned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnCode {
    /// What the code says: a vCard 4.0.
    pub vcard: String,
    /// How many bytes that is; a code holds 2953 at most.
    pub bytes: u32,
    /// The code; `None` where it says more than any code holds.
    pub qr: Option<Qr>,
    /// What to take away so that it fits: the longest first, as many as it takes. Never the name.
    pub drop: Vec<FieldKind>,
}

/// What stands under the user's letters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// The text; `None` while the own card has no name and the user has written none.
    pub text: Option<String>,
    /// Whether it is the user's own text, which goes before what the card gives.
    pub own: bool,
    /// What the check of its links found.
    pub check: SignatureCheck,
}

/// A signature's links beside those of the own card.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignatureCheck {
    /// Links of the card that the text lacks.
    pub missing: Vec<Link>,
    /// Links in the text that are not on the card.
    pub unknown: Vec<String>,
}

words! {
    /// What may be wrong with an introduction.
    pub enum IntroductionFault {
        /// More words than anybody listens to.
        TooLong = "too_long",
        /// More than two sentences.
        TooManySentences = "too_many_sentences",
        /// The full name is not said at its beginning.
        NameNotFirst = "name_not_first",
        /// The own card has no name to look for.
        NoName = "no_name",
        /// It tells a life.
        LifeStory = "life_story",
        /// It boasts.
        Boasting = "boasting",
        /// It sells.
        Sells = "sells",
    }
}

impl IntroductionFault {
    /// What it is called and, as `.better`, what to say instead.
    pub fn saying(self) -> Saying {
        format!("own-introduction-{}", self.word().replace('_', "-")).as_str().into()
    }
}

/// The one sentence in which the user introduces themselves: who I am, what to expect of me, something to be curious
/// about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnIntroduction {
    /// The language it is in.
    pub language: Language,
    /// What it says; `None` while none is written in this language.
    pub text: Option<String>,
    /// How many words it has.
    pub words: u32,
    /// How long it takes to say, in seconds, at an unhurried pace.
    pub seconds: u32,
    /// What could be better.
    pub faults: Vec<IntroductionFault>,
}

words! {
    /// What is to be said of the paper cards left.
    pub enum PaperFinding {
        /// They may run out on the next night.
        Low = "low",
        /// They have run out.
        Out = "out",
    }
}

/// The paper cards left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperCards {
    /// How many there are; `None` while they are not counted.
    pub left: Option<u32>,
    /// How many the next night takes.
    pub enough: u32,
    /// What is to be said of it.
    pub finding: Option<PaperFinding>,
}

/// Handle, opened per call and never stored: `companion.own_card()`.
pub struct OwnCards<'a> {
    companion: &'a Companion,
}

impl<'a> OwnCards<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// The own card as it stands.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn get(&self) -> Result<OwnCard> {
        let now = self.companion.now();
        self.companion.read(|sql| store::card(sql, &now))
    }

    /// Replaces what stands on it, and returns it. Each part is kept as whoever scans the card will read it: numbers with
    /// their country code, addresses with their scheme.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a part that can't be read as what it should be, or is too long.
    pub fn save(&self, details: &OwnDetails) -> Result<OwnCard> {
        self.companion.write(|tx, now| {
            let details = rules::checked(details, settings::store::home(tx, now)?)?;
            store::save(tx, &details)?;
            store::card(tx, now)
        })
    }

    /// The own card as a code.
    ///
    /// # Errors
    /// [`Error::Invalid`] while it has no name.
    pub fn code(&self) -> Result<OwnCode> {
        let details = self.companion.read(store::details)?;
        if details.name.is_none() {
            return Err(Error::invalid(FieldName::Name, Reason::Empty));
        }
        let vcard = rules::vcard(&details);
        let (qr, drop) = (Qr::of(&vcard), rules::to_drop(&details, CAPACITY));
        Ok(OwnCode { bytes: u32::try_from(vcard.len()).unwrap_or(u32::MAX), vcard, qr, drop })
    }

    /// What stands under letters in a language; in the user's own for `None`.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn signature(&self, language: Option<Language>) -> Result<Signature> {
        self.companion.read(|sql| store::signature(sql, language))
    }

    /// Compares the links of a text with those of the card.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn check_signature(&self, text: &str) -> Result<SignatureCheck> {
        let details = self.companion.read(store::details)?;
        Ok(signature::check(&details, text))
    }

    /// How the user introduces themselves in a language; in their own for `None`.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn introduction(&self, language: Option<Language>) -> Result<OwnIntroduction> {
        self.companion.read(|sql| {
            let language = store::language(sql, language)?;
            let text = store::introduction(sql, language)?;
            Ok(introduction::told(text, language, &store::details(sql)?))
        })
    }

    /// Checks an introduction without keeping it.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn check_introduction(&self, text: &str, language: Option<Language>) -> Result<OwnIntroduction> {
        self.companion.read(|sql| {
            let language = store::language(sql, language)?;
            Ok(introduction::told(Some(text.to_owned()), language, &store::details(sql)?))
        })
    }

    /// Keeps an introduction, whatever its faults, and returns it with them. An empty text takes it away.
    ///
    /// # Errors
    /// [`Error::Invalid`] for one as long as a book.
    pub fn introduce(&self, text: &str, language: Option<Language>) -> Result<OwnIntroduction> {
        self.companion.write(|tx, _| {
            let language = store::language(tx, language)?;
            let text = Some(text.trim()).filter(|text| !text.is_empty());
            text.map(|text| event::rules::text(FieldName::Text, text)).transpose()?;
            store::introduce(tx, language, text)?;
            Ok(introduction::told(text.map(ToOwned::to_owned), language, &store::details(tx)?))
        })
    }

    /// The paper cards left, for the night that is begun or comes next.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn paper(&self) -> Result<PaperCards> {
        let now = self.companion.now();
        self.companion.read(|sql| store::paper_on(sql, &now))
    }

    /// Says how many paper cards there are; `None` stops counting them.
    ///
    /// # Errors
    /// [`Error::Invalid`] for more than anybody carries.
    pub fn count_paper(&self, left: Option<u32>) -> Result<PaperCards> {
        self.companion.write(|tx, now| {
            store::count_paper(tx, left.map(rules::paper).transpose()?)?;
            store::paper_on(tx, now)
        })
    }

    /// So many paper cards were handed out; the count never falls below none.
    ///
    /// # Errors
    /// [`Error::Invalid`] while they are not counted.
    pub fn handed(&self, cards: u32) -> Result<PaperCards> {
        self.companion.write(|tx, now| {
            let left = store::paper_left(tx)?.ok_or(Error::invalid(FieldName::Amount, Reason::Empty))?;
            store::count_paper(tx, Some(left.saturating_sub(cards)))?;
            store::paper_on(tx, now)
        })
    }
}

//! The user's own card, signature and introduction, and the paper cards left.

use std::sync::Arc;

use crate::core::own_card::{
    self, IntroductionFault, LinkKind, OwnCard, OwnCode, OwnDetails, OwnIntroduction, PaperCards, PaperFinding,
    Signature, SignatureCheck,
};
use crate::core::qr::Qr;
use crate::core::reader::{Address, FieldKind, Language, Phone};
use crate::core::{Companion, Saying};
use crate::error::CompanionError;
use crate::fault::{call, plain};

/// What is to be said of the paper cards left.
#[uniffi::remote(Enum)]
pub enum PaperFinding {
    /// They may run out on the next night.
    Low,
    /// They have run out.
    Out,
}

/// The paper cards left.
#[uniffi::remote(Record)]
pub struct PaperCards {
    /// How many there are; nothing while they are not counted.
    pub left: Option<u32>,
    /// How many the next night takes.
    pub enough: u32,
    /// What is to be said of it.
    pub finding: Option<PaperFinding>,
}

/// What the user says of themselves.
#[uniffi::remote(Record)]
pub struct OwnDetails {
    /// Honorific before the name; one that stands in the name is taken out of it.
    #[uniffi(default = None)]
    pub prefix: Option<String>,
    /// The full name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Letters after the name.
    #[uniffi(default = None)]
    pub suffix: Option<String>,
    /// Job title or trade.
    #[uniffi(default = None)]
    pub title: Option<String>,
    /// Firm or body.
    #[uniffi(default = None)]
    pub organisation: Option<String>,
    /// A line of what they stand for.
    #[uniffi(default = None)]
    pub tagline: Option<String>,
    /// Telephone numbers, the preferred one first.
    #[uniffi(default = [])]
    pub phones: Vec<Phone>,
    /// E-mail addresses, the preferred one first.
    #[uniffi(default = [])]
    pub emails: Vec<String>,
    /// Web addresses and profiles, with their scheme.
    #[uniffi(default = [])]
    pub links: Vec<String>,
    /// Postal address.
    #[uniffi(default = None)]
    pub address: Option<Address>,
}

/// What a link leads to.
#[uniffi::remote(Enum)]
pub enum LinkKind {
    /// A page of the user's own or of their firm.
    Web,
    /// LinkedIn.
    LinkedIn,
    /// Xing.
    Xing,
    /// GitHub.
    GitHub,
    /// GitLab.
    GitLab,
    /// Mastodon, or another place that writes its profiles the same way.
    Mastodon,
    /// Bluesky.
    Bluesky,
    /// Threads.
    Threads,
    /// Instagram.
    Instagram,
    /// Facebook.
    Facebook,
    /// X.
    X,
    /// YouTube.
    YouTube,
    /// ORCID.
    Orcid,
}

// Its own name is taken on the phones, by what draws.
type OwnLink = own_card::Link;

/// A link and what it leads to.
#[uniffi::remote(Record)]
pub struct OwnLink {
    /// What it leads to.
    pub kind: LinkKind,
    /// The address, with its scheme.
    pub url: String,
}

/// The user's own card.
#[uniffi::remote(Record)]
pub struct OwnCard {
    /// What stands on it.
    pub details: OwnDetails,
    /// The name as it is written in full, honorific and letters with it.
    pub full_name: Option<String>,
    /// Its links, each with what it leads to.
    pub links: Vec<OwnLink>,
    /// The paper cards left.
    pub paper: PaperCards,
}

/// The own card as a code to be scanned.
#[uniffi::remote(Record)]
pub struct OwnCode {
    /// What the code says: a vCard 4.0.
    pub vcard: String,
    /// How many bytes that is; a code holds 2953 at most.
    pub bytes: u32,
    /// The code; nothing where it says more than any code holds.
    pub qr: Option<Qr>,
    /// What to take away so that it fits: the longest first, as many as it takes. Never the name.
    pub drop: Vec<FieldKind>,
}

/// A signature's links beside those of the own card.
#[uniffi::remote(Record)]
pub struct SignatureCheck {
    /// Links of the card that the text lacks.
    pub missing: Vec<OwnLink>,
    /// Links in the text that are not on the card.
    pub unknown: Vec<String>,
}

/// What stands under the user's letters.
#[uniffi::remote(Record)]
pub struct Signature {
    /// The text; nothing while the own card has no name and the user has written none.
    pub text: Option<String>,
    /// Whether it is the user's own text, which goes before what the card gives.
    pub own: bool,
    /// What the check of its links found.
    pub check: SignatureCheck,
}

/// What may be wrong with an introduction.
#[uniffi::remote(Enum)]
pub enum IntroductionFault {
    /// More words than anybody listens to.
    TooLong,
    /// More than two sentences.
    TooManySentences,
    /// The full name is not said at its beginning.
    NameNotFirst,
    /// The own card has no name to look for.
    NoName,
    /// It tells a life.
    LifeStory,
    /// It boasts.
    Boasting,
    /// It sells.
    Sells,
}

/// The one sentence in which the user introduces themselves: who I am, what to expect of me, something to be curious
/// about.
#[uniffi::remote(Record)]
pub struct OwnIntroduction {
    /// The language it is in.
    pub language: Language,
    /// What it says; nothing while none is written in this language.
    pub text: Option<String>,
    /// How many words it has.
    pub words: u32,
    /// How long it takes to say, in seconds, at an unhurried pace.
    pub seconds: u32,
    /// What could be better.
    pub faults: Vec<IntroductionFault>,
}

/// The user's own card, signature and introduction, and the paper cards left.
#[derive(uniffi::Object)]
pub struct OwnCards(pub(crate) Arc<Companion>);

#[uniffi::export]
impl OwnCards {
    /// The own card as it stands.
    pub fn get(&self) -> Result<OwnCard, CompanionError> {
        call(|| self.0.own_card().get())
    }

    /// Replaces what stands on it, and returns it. Each part is kept as whoever scans the card will read it: numbers with
    /// their country code, addresses with their scheme. Fails with Invalid for a part that can't be read as what it should
    /// be, or is too long.
    pub fn save(&self, details: OwnDetails) -> Result<OwnCard, CompanionError> {
        call(|| self.0.own_card().save(&details))
    }

    /// The own card as a code. Fails with Invalid while it has no name.
    pub fn code(&self) -> Result<OwnCode, CompanionError> {
        call(|| self.0.own_card().code())
    }

    /// What stands under letters in a language; in the user's own unless one is named.
    #[uniffi::method(default(language = None))]
    pub fn signature(&self, language: Option<Language>) -> Result<Signature, CompanionError> {
        call(|| self.0.own_card().signature(language))
    }

    /// Compares the links of a text with those of the card.
    pub fn check_signature(&self, text: String) -> Result<SignatureCheck, CompanionError> {
        call(|| self.0.own_card().check_signature(&text))
    }

    /// How the user introduces themselves in a language; in their own unless one is named.
    #[uniffi::method(default(language = None))]
    pub fn introduction(&self, language: Option<Language>) -> Result<OwnIntroduction, CompanionError> {
        call(|| self.0.own_card().introduction(language))
    }

    /// Checks an introduction without keeping it.
    #[uniffi::method(default(language = None))]
    pub fn check_introduction(
        &self,
        text: String,
        language: Option<Language>,
    ) -> Result<OwnIntroduction, CompanionError> {
        call(|| self.0.own_card().check_introduction(&text, language))
    }

    /// Keeps an introduction, whatever its faults, and returns it with them. An empty text takes it away.
    #[uniffi::method(default(language = None))]
    pub fn introduce(&self, text: String, language: Option<Language>) -> Result<OwnIntroduction, CompanionError> {
        call(|| self.0.own_card().introduce(&text, language))
    }

    /// The paper cards left, for the night that is begun or comes next.
    pub fn paper(&self) -> Result<PaperCards, CompanionError> {
        call(|| self.0.own_card().paper())
    }

    /// Says how many paper cards there are; nothing stops counting them.
    pub fn count_paper(&self, left: Option<u32>) -> Result<PaperCards, CompanionError> {
        call(|| self.0.own_card().count_paper(left))
    }

    /// So many paper cards were handed out; the count never falls below none. Fails with Invalid while they are not
    /// counted.
    pub fn handed(&self, cards: u32) -> Result<PaperCards, CompanionError> {
        call(|| self.0.own_card().handed(cards))
    }
}

/// What a fault of an introduction is called and, with .better behind its key, what to say instead.
#[uniffi::export]
pub fn saying_of_introduction_fault(fault: IntroductionFault) -> Saying {
    plain(|| fault.saying())
}

/// What a link leads to, as it is called in every language; nothing for a page of one's own.
#[uniffi::export]
pub fn name_of_link(kind: LinkKind) -> Option<String> {
    plain(|| kind.name().map(ToOwned::to_owned))
}

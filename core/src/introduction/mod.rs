//! Introduction: *two contacts brought together because one can cover the other's need*. Pairs are found and explained, and
//! each introduction is walked: ask the one who offers, ask the other, introduce, hear back. Only between people the user
//! knows well, and a few good ones a year. A *no* ends it without a grudge.

pub mod rules;
pub(crate) mod store;
mod suggest;

pub(crate) use suggest::{of_contact, why};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::companion::Companion;
use crate::contact;
use crate::error::{Error, FieldName, Reason, Result};
use crate::event::rules::LONGEST_TEXT;
use crate::id::{ContactId, IntroductionId};
use crate::page::{Page, PageRequest};
use crate::saying::Saying;
use crate::store::columns;
use crate::values::words;

words! {
    /// How far an introduction has come.
    pub enum IntroductionState {
        /// Nobody was asked yet.
        Proposed = "proposed",
        /// The first was asked.
        AskedA = "asked_a",
        /// The first said yes, and the other was asked.
        AskedB = "asked_b",
        /// Both said yes and were introduced.
        Introduced = "introduced",
        /// The user heard what came of it.
        HeardBack = "heard_back",
        /// The first would rather not.
        DeclinedA = "declined_a",
        /// The other would rather not.
        DeclinedB = "declined_b",
        /// It can't go on: one of the two was erased or, once people were merged, both are one person or another
        /// introduction of the two goes on.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// What happens to an introduction.
    pub enum IntroductionMove {
        /// The next of the two is asked; asking the second says that the first said yes.
        Ask = "ask",
        /// The one who was asked last would rather not.
        Decline = "decline",
        /// Both said yes: they are introduced.
        Introduce = "introduce",
        /// The user heard what came of it.
        Hear = "hear",
    }
}

words! {
    /// One of the two.
    pub enum Party {
        /// Who is asked first: who offers something, where that is known.
        A = "a",
        /// The other.
        B = "b",
    }
}

/// Where an offer of the one meets a need of the other. What is private or was said in confidence is never among them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Match {
    /// What the one offers.
    pub offer: String,
    /// What the other needs.
    pub need: String,
    /// The words of the offer that meet the need.
    pub offer_words: String,
    /// The words of the need that meet the offer.
    pub need_words: String,
    /// What both are about, in the user's language, where their words are not the same.
    pub concept: Option<String>,
}

/// How well the user knows somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acquaintance {
    /// The contact.
    pub contact: ContactId,
    /// The name they show.
    pub name: Option<String>,
    /// The organisation they show.
    pub organisation: Option<String>,
    /// On how many days there was real contact.
    pub days: u32,
    /// The last of them.
    pub last: Option<NaiveDate>,
    /// The chemistry noted last, from 1 to 5.
    pub chemistry: Option<u8>,
}

/// Two people who may be introduced to each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IntroductionSuggestion {
    /// Who offers something, and would be asked first.
    pub a: Acquaintance,
    /// Who needs it.
    pub b: Acquaintance,
    /// Why these two.
    pub why: Match,
    /// The day from which there is room for another introduction this year; `None` if there is now.
    pub wait_until: Option<NaiveDate>,
}

/// One of the two of an introduction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Introduced {
    /// The contact; `None` once they were erased.
    pub contact: Option<ContactId>,
    /// The name they show.
    pub name: Option<String>,
}

/// A state that an introduction came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IntroductionStep {
    /// The state.
    pub state: IntroductionState,
    /// When it came to it.
    pub at: Moment,
}

/// What speaks against an introduction. It warns; the user decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "caution", rename_all = "snake_case")]
pub enum IntroductionCaution {
    /// There was real contact with one of them on fewer than [`rules::REAL_CONTACTS`] days.
    NotKnownWell {
        /// Which.
        party: Party,
        /// On how many days.
        days: u32,
    },
    /// The chemistry with one of them is low.
    LowChemistry {
        /// Which.
        party: Party,
    },
    /// Both are of one organisation and probably know each other.
    SameOrganisation,
    /// They were introduced before, or one of them would rather not.
    Before,
    /// As many were begun within a year as [`rules::MOST_A_YEAR`].
    ManyThisYear {
        /// How many.
        begun: u32,
    },
    /// No offer of the one is known to meet a need of the other.
    NothingMeets,
}

impl IntroductionCaution {
    /// What it says.
    pub fn saying(self) -> Saying {
        let of = |party: Party| ("party", party.word().into());
        match self {
            Self::NotKnownWell { party, days } => {
                Saying::new("introduction-caution-not-known", [of(party), ("days", days.into())])
            }
            Self::LowChemistry { party } => Saying::new("introduction-caution-chemistry", [of(party)]),
            Self::SameOrganisation => "introduction-caution-organisation".into(),
            Self::Before => "introduction-caution-before".into(),
            Self::ManyThisYear { begun } => Saying::new("introduction-caution-many", [("begun", begun.into())]),
            Self::NothingMeets => "introduction-caution-nothing".into(),
        }
    }
}

/// An introduction as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Introduction {
    /// Its id.
    pub id: IntroductionId,
    /// How far it has come.
    pub state: IntroductionState,
    /// Who is asked first.
    pub a: Introduced,
    /// The other.
    pub b: Introduced,
    /// Why these two: what the first offers and the other needs, as it is noted now. `None` if nothing is.
    pub why: Option<Match>,
    /// The states it came to, in order.
    pub steps: Vec<IntroductionStep>,
    /// From when to ask what came of it, once they are introduced.
    pub hear_from: Option<NaiveDate>,
    /// Whether it led somewhere; `None` while nobody knows.
    pub led_somewhere: Option<bool>,
    /// What came of it.
    pub came_of_it: Option<String>,
    /// What speaks against it, until they are introduced.
    pub cautions: Vec<IntroductionCaution>,
}

/// Handle, opened per call and never stored: `companion.introductions()`.
pub struct Introductions<'a> {
    companion: &'a Companion,
}

impl<'a> Introductions<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// Pairs of people the user knows well of whom one can cover the other's need, the best first. Who was introduced to
    /// each other before, or would rather not, is not among them; nor who is of one organisation, or of low chemistry.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a page of no or too many items.
    pub fn suggestions(&self, page: &PageRequest) -> Result<Page<IntroductionSuggestion>> {
        let today = self.companion.now().night_of();
        self.companion.read(|sql| suggest::suggestions(sql, today, page))
    }

    /// Begins to introduce two people; nobody is asked yet. The one who offers something is the first to be asked, whichever
    /// way they are named. What speaks against it is told in the result.
    ///
    /// # Errors
    /// [`Error::NotFound`] or [`Error::Erased`] for either; [`Error::Invalid`] for one person twice, or if an introduction of
    /// the two is under way.
    pub fn begin(&self, one: ContactId, other: ContactId) -> Result<Introduction> {
        self.companion.write(|tx, _| {
            let (one, other) = (contact::store::resolve(tx, one)?, contact::store::resolve(tx, other)?);
            if one == other {
                return Err(Error::invalid(FieldName::Contact, Reason::Same));
            }
            if store::of_pair(tx, one, other)?.into_iter().any(rules::is_under_way) {
                return Err(Error::invalid(FieldName::Introduction, Reason::Exists));
            }
            let [a, b] = suggest::in_order(tx, one, other)?;
            let row = store::insert(tx, a, b)?;
            suggest::introduction(tx, row)
        })
    }

    /// One of them.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn get(&self, introduction: IntroductionId) -> Result<Introduction> {
        self.companion.read(|sql| suggest::introduction(sql, store::row_id(sql, introduction)?))
    }

    /// Those of a state, or all of them; those with the latest step first.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a page of no or too many items.
    pub fn list(&self, state: Option<IntroductionState>, page: &PageRequest) -> Result<Page<Introduction>> {
        self.companion.read(|sql| {
            let rows = store::list(sql, state, page)?;
            let items = rows.items.into_iter().map(|row| suggest::introduction(sql, row)).collect::<Result<_>>()?;
            Ok(Page { items, next: rows.next, total: rows.total })
        })
    }

    /// Those of which the user may ask by now what came of them.
    ///
    /// # Errors
    /// Those of every call.
    pub fn to_hear(&self) -> Result<Vec<Introduction>> {
        let today = self.companion.now().night_of();
        self.companion
            .read(|sql| store::to_hear(sql, today)?.into_iter().map(|row| suggest::introduction(sql, row)).collect())
    }

    /// The next of the two was asked: the first, or, since the first said yes, the other.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] if nobody is to be asked.
    pub fn asked(&self, introduction: IntroductionId) -> Result<Introduction> {
        self.go(introduction, IntroductionMove::Ask)
    }

    /// The one who was asked last would rather not. That ends it, without a grudge.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] if nobody was asked.
    pub fn declined(&self, introduction: IntroductionId) -> Result<Introduction> {
        self.go(introduction, IntroductionMove::Decline)
    }

    /// Both said yes and were introduced. It is a Give to each of them, and from [`rules::HEAR_AFTER_DAYS`] days later the
    /// user may ask what came of it.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] unless both were asked.
    pub fn introduced(&self, introduction: IntroductionId) -> Result<Introduction> {
        self.go(introduction, IntroductionMove::Introduce)
    }

    /// The user heard what came of it; `led_somewhere` is `None` if that is open.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] unless they were introduced, or for a text that is too long.
    pub fn heard(
        &self,
        introduction: IntroductionId,
        led_somewhere: Option<bool>,
        came_of_it: Option<&str>,
    ) -> Result<Introduction> {
        let came_of_it = columns::text(came_of_it);
        if came_of_it.is_some_and(|text| text.chars().count() > LONGEST_TEXT) {
            return Err(Error::invalid(FieldName::Text, Reason::TooLong));
        }
        self.companion.write(|tx, _| {
            let row = store::row_id(tx, introduction)?;
            store::go(tx, row, IntroductionMove::Hear)?;
            store::heard(tx, row, led_somewhere, came_of_it)?;
            suggest::introduction(tx, row)
        })
    }

    /// Takes the last step back, with the efforts it logged. `None` once the introduction itself is taken back: it was only
    /// proposed.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] if it was withdrawn, or one of the two was erased.
    pub fn take_back(&self, introduction: IntroductionId) -> Result<Option<Introduction>> {
        self.companion.write(|tx, _| {
            let row = store::row_id(tx, introduction)?;
            if store::take_back(tx, row)? { suggest::introduction(tx, row).map(Some) } else { Ok(None) }
        })
    }

    fn go(&self, introduction: IntroductionId, step: IntroductionMove) -> Result<Introduction> {
        self.companion.write(|tx, _| {
            let row = store::row_id(tx, introduction)?;
            store::go(tx, row, step)?;
            suggest::introduction(tx, row)
        })
    }
}

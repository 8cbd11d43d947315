//! Contacts brought together because one can cover the other's need.

use std::sync::Arc;

use crate::core::clock::Moment;
use crate::core::introduction::{
    self, Acquaintance, Introduced, Introduction, IntroductionCaution, IntroductionState, IntroductionStep,
    IntroductionSuggestion, Party,
};
use crate::core::{Companion, ContactId, IntroductionId, PageRequest, Saying};
use crate::error::CompanionError;
use crate::fault::{call, plain};
use crate::values::{CivilDate, pages};

// Its own name would say too little beside what the other rooms hand over.
type IntroductionMatch = introduction::Match;

/// How far an introduction has come.
#[uniffi::remote(Enum)]
pub enum IntroductionState {
    /// Nobody was asked yet.
    Proposed,
    /// The first was asked.
    AskedA,
    /// The first said yes, and the other was asked.
    AskedB,
    /// Both said yes and were introduced.
    Introduced,
    /// The user heard what came of it.
    HeardBack,
    /// The first would rather not.
    DeclinedA,
    /// The other would rather not.
    DeclinedB,
    /// It can't go on: one of the two was erased or, once people were merged, both are one person or another
    /// introduction of the two goes on.
    Withdrawn,
}

/// One of the two.
#[uniffi::remote(Enum)]
pub enum Party {
    /// Who is asked first: who offers something, where that is known.
    A,
    /// The other.
    B,
}

/// Where an offer of the one meets a need of the other. What is private or was said in confidence is never among them.
#[uniffi::remote(Record)]
pub struct IntroductionMatch {
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
#[uniffi::remote(Record)]
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
    pub last: Option<CivilDate>,
    /// The chemistry noted last, from 1 to 5.
    pub chemistry: Option<u8>,
}

/// Two people who may be introduced to each other.
#[uniffi::remote(Record)]
pub struct IntroductionSuggestion {
    /// Who offers something, and would be asked first.
    pub a: Acquaintance,
    /// Who needs it.
    pub b: Acquaintance,
    /// Why these two.
    pub why: IntroductionMatch,
    /// The day from which there is room for another introduction this year; nothing if there is now.
    pub wait_until: Option<CivilDate>,
}

/// One of the two of an introduction.
#[uniffi::remote(Record)]
pub struct Introduced {
    /// The contact; nothing once they were erased.
    pub contact: Option<ContactId>,
    /// The name they show.
    pub name: Option<String>,
}

/// A state that an introduction came to.
#[uniffi::remote(Record)]
pub struct IntroductionStep {
    /// The state.
    pub state: IntroductionState,
    /// When it came to it.
    pub at: Moment,
}

/// What speaks against an introduction. It warns; the user decides.
#[uniffi::remote(Enum)]
pub enum IntroductionCaution {
    /// There was real contact with one of them on too few days.
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
    /// As many were begun within a year as there should be.
    ManyThisYear {
        /// How many.
        begun: u32,
    },
    /// No offer of the one is known to meet a need of the other.
    NothingMeets,
}

/// An introduction as it stands.
#[uniffi::remote(Record)]
pub struct Introduction {
    /// Its id.
    pub id: IntroductionId,
    /// How far it has come.
    pub state: IntroductionState,
    /// Who is asked first.
    pub a: Introduced,
    /// The other.
    pub b: Introduced,
    /// Why these two: what the first offers and the other needs, as it is noted now. Nothing if nothing is.
    pub why: Option<IntroductionMatch>,
    /// The states it came to, in order.
    pub steps: Vec<IntroductionStep>,
    /// From when to ask what came of it, once they are introduced.
    pub hear_from: Option<CivilDate>,
    /// Whether it led somewhere; nothing while nobody knows.
    pub led_somewhere: Option<bool>,
    /// What came of it.
    pub came_of_it: Option<String>,
    /// What speaks against it, until they are introduced.
    pub cautions: Vec<IntroductionCaution>,
}

pages!(IntroductionPage of Introduction, IntroductionSuggestionPage of IntroductionSuggestion);

/// Contacts brought together because one can cover the other's need.
#[derive(uniffi::Object)]
pub struct Introductions(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Introductions {
    /// Pairs of people the user knows well of whom one can cover the other's need, the best first. Who was introduced to
    /// each other before, or would rather not, is not among them; nor who is of one organisation, or of low chemistry.
    pub fn suggestions(&self, page: PageRequest) -> Result<IntroductionSuggestionPage, CompanionError> {
        call(|| self.0.introductions().suggestions(&page))
    }

    /// Begins to introduce two people; nobody is asked yet. The one who offers something is the first to be asked, whichever
    /// way they are named. What speaks against it is told in the result. Fails with Invalid for one person twice, or if an
    /// introduction of the two is under way.
    pub fn begin(&self, one: ContactId, other: ContactId) -> Result<Introduction, CompanionError> {
        call(|| self.0.introductions().begin(one, other))
    }

    /// One of them.
    pub fn get(&self, introduction: IntroductionId) -> Result<Introduction, CompanionError> {
        call(|| self.0.introductions().get(introduction))
    }

    /// Those of a state, or all of them; those with the latest step first.
    pub fn list(
        &self,
        state: Option<IntroductionState>,
        page: PageRequest,
    ) -> Result<IntroductionPage, CompanionError> {
        call(|| self.0.introductions().list(state, &page))
    }

    /// Those of which the user may ask by now what came of them.
    pub fn to_hear(&self) -> Result<Vec<Introduction>, CompanionError> {
        call(|| self.0.introductions().to_hear())
    }

    /// The next of the two was asked: the first, or, since the first said yes, the other. Fails with Invalid if nobody is to
    /// be asked.
    pub fn asked(&self, introduction: IntroductionId) -> Result<Introduction, CompanionError> {
        call(|| self.0.introductions().asked(introduction))
    }

    /// The one who was asked last would rather not. That ends it, without a grudge.
    pub fn declined(&self, introduction: IntroductionId) -> Result<Introduction, CompanionError> {
        call(|| self.0.introductions().declined(introduction))
    }

    /// Both said yes and were introduced. It is a give to each of them, and some weeks later the user may ask what came of
    /// it.
    pub fn introduced(&self, introduction: IntroductionId) -> Result<Introduction, CompanionError> {
        call(|| self.0.introductions().introduced(introduction))
    }

    /// The user heard what came of it; whether it led somewhere is left out if that is open.
    #[uniffi::method(default(led_somewhere = None, came_of_it = None))]
    pub fn heard(
        &self,
        introduction: IntroductionId,
        led_somewhere: Option<bool>,
        came_of_it: Option<String>,
    ) -> Result<Introduction, CompanionError> {
        call(|| self.0.introductions().heard(introduction, led_somewhere, came_of_it.as_deref()))
    }

    /// Takes the last step back, with the efforts it logged. Nothing once the introduction itself is taken back: it was only
    /// proposed. Fails with Invalid if one of the two was erased.
    pub fn take_back(&self, introduction: IntroductionId) -> Result<Option<Introduction>, CompanionError> {
        call(|| self.0.introductions().take_back(introduction))
    }
}

/// What a caution says.
#[uniffi::export]
pub fn saying_of_introduction_caution(caution: IntroductionCaution) -> Saying {
    plain(|| caution.saying())
}

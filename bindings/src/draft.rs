//! Letters to those met, to be read over and sent by the user.

use std::sync::Arc;

use crate::core::contact::Tone;
use crate::core::draft::{self, Addressee, Draft, DraftKind, LanguageFrom, Manner, Paragraph};
use crate::core::reader::Language;
use crate::core::reader::message::Label;
use crate::core::{CoffeeId, Companion, ContactId, IntroductionId, ItemId, PromiseId, Saying};
use crate::error::CompanionError;
use crate::fault::{call, plain};
use crate::values::CivilDate;

/// What a draft is for.
#[uniffi::remote(Enum)]
pub enum DraftKind {
    /// To write to somebody after the night.
    FollowUp,
    /// A promise of the user's is due.
    Promise,
    /// Thanks for what somebody did.
    Thanks,
    /// To tell what came of an answered ask.
    Report,
    /// The next give after a favour.
    Give,
    /// A promise will be kept later than said.
    Repair,
    /// To ask one of two whether they may be introduced to each other.
    IntroductionAsk,
    /// To introduce two people to each other.
    Introduction,
    /// To invite somebody to a coffee.
    Coffee,
}

/// How the language of a draft is known.
#[uniffi::remote(Enum)]
pub enum LanguageFrom {
    /// The user said so.
    Chosen,
    /// Their card names it, or a country where it is spoken.
    Card,
    /// Nothing tells: it is the user's own.
    Assumed,
}

// Their own names would say too little beside what the other rooms hand over.
type DraftPart = draft::Part;
type DraftMissing = draft::Missing;
type TextLabel = Label;

/// What a part of a draft does.
#[uniffi::remote(Enum)]
pub enum DraftPart {
    /// Greets them.
    Greeting,
    /// Thanks for the conversation.
    Thanks,
    /// Is glad to have met.
    Glad,
    /// Says the one thing remembered of them.
    Detail,
    /// Brings what was promised, or says when it comes.
    Promise,
    /// Offers something useful to them.
    Useful,
    /// The concrete next step.
    NextStep,
    /// Would be glad to meet again.
    Again,
    /// Says that a promise comes later, and when.
    Repair,
    /// Thanks for what they did.
    Favour,
    /// Tells what came of it.
    Report,
    /// Tells of somebody they might meet, or who the other is.
    Introduction,
    /// Says openly why the user wants to meet them.
    Motive,
    /// Says what the meeting is about.
    Matter,
    /// Says goodbye.
    Closing,
    /// The user's signature.
    Signature,
}

/// One part of a draft.
#[uniffi::remote(Record)]
pub struct Paragraph {
    /// What it does.
    pub part: DraftPart,
    /// What it says.
    pub text: String,
    /// Whether the user should read it before it is sent: it quotes a note of theirs, or waits for their words.
    pub look: bool,
}

/// What a draft lacks, or what the user should see to. Each goes away once it is told.
#[uniffi::remote(Enum)]
pub enum DraftMissing {
    /// Their name.
    Name,
    /// Something to remember them by, on the back of their card.
    Detail,
    /// What is remembered of them was said in private or in confidence, and stays out.
    DetailHeldBack,
    /// What is remembered is too long for a sentence.
    DetailTooLong,
    /// Neither something promised nor something useful to them is known.
    Useful,
    /// What was promised stands on a back that stays out of letters, or is too long: the draft does not say what it is.
    PromiseUnnamed,
    /// No next step is known, and none is invented.
    NextStep,
    /// What came of it is the user's to tell.
    Outcome,
    /// Why the two should meet: no offer of the one is noted that meets a need of the other and may be told.
    Why,
    /// The two of an introduction have different languages: the draft is in this one.
    TwoLanguages {
        /// The draft's.
        language: Language,
    },
    /// Why the user wants to meet them: it is not stated yet.
    Motive,
    /// What the meeting is about.
    Matter,
    /// What the user can contribute: the draft has the weaker form, an offer of help later.
    WeakerForm,
    /// What was to be said in this part asks for a job, sells, praises, tells what is private or the like, and is left out.
    LeftOut {
        /// The part.
        part: DraftPart,
    },
    /// The letter as a whole still reads as if it had this fault, however it is phrased.
    ReadsAs {
        /// The fault.
        label: TextLabel,
    },
    /// The user's signature.
    Signature,
    /// Their language: the draft is in the user's.
    Language {
        /// The user's.
        assumed: Language,
    },
    /// Whether they are du or Sie: the draft says Sie.
    Tone,
    /// A note quoted in this part speaks of them, not to them.
    SpeaksOfThem {
        /// The part.
        part: DraftPart,
    },
    /// A note quoted in this part is in another language than the draft.
    OtherLanguage {
        /// The part.
        part: DraftPart,
        /// The note's.
        language: Language,
    },
}

/// How a draft is to be written, where the user wants it otherwise than is known.
#[uniffi::remote(Record)]
pub struct Manner {
    /// The language.
    #[uniffi(default = None)]
    pub language: Option<Language>,
    /// How they are addressed.
    #[uniffi(default = None)]
    pub tone: Option<Tone>,
}

/// To whom a letter of an introduction goes.
#[uniffi::remote(Enum)]
pub enum Addressee {
    /// The one who is asked first.
    A,
    /// The other.
    B,
    /// Both.
    Both,
}

/// A letter to somebody, to be read over and sent by the user.
#[uniffi::remote(Record)]
pub struct Draft {
    /// What it is for.
    pub kind: DraftKind,
    /// To whom; of a letter to two, the first.
    pub contact: ContactId,
    /// The name they show.
    pub name: Option<String>,
    /// Its language.
    pub language: Language,
    /// How that is known.
    pub language_from: LanguageFrom,
    /// How they are addressed.
    pub tone: Tone,
    /// What to put above it.
    pub subject: String,
    /// Its parts, in order.
    pub paragraphs: Vec<Paragraph>,
    /// The whole of it, ready to copy.
    pub text: String,
    /// What it lacks.
    pub missing: Vec<DraftMissing>,
}

/// Letters to those met. A draft says what it lacks instead of faking it.
#[derive(uniffi::Object)]
pub struct Drafts(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Drafts {
    /// The draft for an item of the queue that is to be written to somebody. The same item says the same every time. Fails
    /// with NotFound for an item that is no letter: cards to sort.
    pub fn draft(&self, item: ItemId, manner: Manner) -> Result<Draft, CompanionError> {
        call(|| self.0.drafts().draft(item, manner))
    }

    /// Tells somebody that a promise of the user's will be kept on another day than said. It changes nothing: the day
    /// itself is set by repairing the promise.
    pub fn repair(&self, promise: PromiseId, due: CivilDate, manner: Manner) -> Result<Draft, CompanionError> {
        call(|| self.0.drafts().repair(promise, due, manner))
    }

    /// A letter of an introduction: it asks one of the two, or introduces both to each other. It changes nothing.
    pub fn introduction(
        &self,
        introduction: IntroductionId,
        to: Addressee,
        manner: Manner,
    ) -> Result<Draft, CompanionError> {
        call(|| self.0.drafts().introduction(introduction, to, manner))
    }

    /// Invites somebody to a coffee as the homework says: with the motive stated openly, what it is about, and the wish to
    /// be of use; once it was sent, it asks once more. The honest motive stays out.
    pub fn coffee(&self, coffee: CoffeeId, manner: Manner) -> Result<Draft, CompanionError> {
        call(|| self.0.drafts().coffee(coffee, manner))
    }

    /// Thanks somebody for what they did last, or for the last conversation where they did nothing that was noted.
    pub fn thanks(&self, contact: ContactId, manner: Manner) -> Result<Draft, CompanionError> {
        call(|| self.0.drafts().thanks(contact, manner))
    }
}

/// What to say of something that a draft lacks.
#[uniffi::export]
pub fn saying_of_missing(missing: DraftMissing) -> Saying {
    plain(|| missing.saying())
}

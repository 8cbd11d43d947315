//! Draft: *thanks, glad to have met, one remembered detail, the promised item or something useful, a concrete next step,
//! glad to meet again; in their language, with the user's signature.* A draft says what it lacks instead of faking it,
//! and never asks for a job or sells.

mod act;
mod facts;
mod introduce;
mod outline;
mod render;
pub(crate) mod rules;
mod said;
pub(crate) mod store;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::companion::Companion;
use crate::contact::Tone;
use crate::error::Result;
use crate::id::{CoffeeId, ContactId, IntroductionId, ItemId, PromiseId};
use crate::reader::Language;
use crate::reader::message::Label;
use crate::saying::Saying;
use crate::values::words;

words! {
    /// What a draft is for.
    pub enum DraftKind {
        /// To write to somebody after the night.
        FollowUp = "follow_up",
        /// A promise of the user's is due.
        Promise = "promise",
        /// Thanks for what somebody did.
        Thanks = "thanks",
        /// To tell what came of an answered Ask.
        Report = "report",
        /// The next Give after a favour.
        Give = "give",
        /// A promise will be kept later than said.
        Repair = "repair",
        /// To ask one of two whether they may be introduced to each other.
        IntroductionAsk = "introduction_ask",
        /// To introduce two people to each other.
        Introduction = "introduction",
        /// To invite somebody to a coffee.
        Coffee = "coffee",
    }
}

words! {
    /// To whom a letter of an introduction goes.
    pub enum Addressee {
        /// The one who is asked first.
        A = "a",
        /// The other.
        B = "b",
        /// Both.
        Both = "both",
    }
}

words! {
    /// What a part of a draft does.
    pub enum Part {
        /// Greets them.
        Greeting = "greeting",
        /// Thanks for the conversation.
        Thanks = "thanks",
        /// Is glad to have met.
        Glad = "glad",
        /// Says the one thing remembered of them.
        Detail = "detail",
        /// Brings what was promised, or says when it comes.
        Promise = "promise",
        /// Offers something useful to them.
        Useful = "useful",
        /// The concrete next step.
        NextStep = "next_step",
        /// Would be glad to meet again.
        Again = "again",
        /// Says that a promise comes later, and when.
        Repair = "repair",
        /// Thanks for what they did.
        Favour = "favour",
        /// Tells what came of it.
        Report = "report",
        /// Tells of somebody they might meet, or who the other is.
        Introduction = "introduction",
        /// Says openly why the user wants to meet them.
        Motive = "motive",
        /// Says what the meeting is about.
        Matter = "matter",
        /// Says goodbye.
        Closing = "closing",
        /// The user's signature.
        Signature = "signature",
    }
}

words! {
    /// How the language of a draft is known.
    pub enum LanguageFrom {
        /// The user said so.
        Chosen = "chosen",
        /// Their card names it, or a country where it is spoken.
        Card = "card",
        /// Nothing tells: it is the user's own.
        Assumed = "assumed",
    }
}

/// One part of a draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paragraph {
    /// What it does.
    pub part: Part,
    /// What it says.
    pub text: String,
    /// Whether the user should read it before it is sent: it quotes a note of theirs, or waits for their words.
    pub look: bool,
}

/// What a draft lacks, or what the user should see to. Each goes away once it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "missing", rename_all = "snake_case")]
pub enum Missing {
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
        part: Part,
    },
    /// The letter as a whole still reads as if it had this fault, however it is phrased.
    ReadsAs {
        /// The fault.
        label: Label,
    },
    /// The user's signature.
    Signature,
    /// Their language: the draft is in the user's.
    Language {
        /// The user's.
        assumed: Language,
    },
    /// Whether they are *du* or *Sie*: the draft says *Sie*.
    Tone,
    /// A note quoted in this part speaks of them, not to them.
    SpeaksOfThem {
        /// The part.
        part: Part,
    },
    /// A note quoted in this part is in another language than the draft.
    OtherLanguage {
        /// The part.
        part: Part,
        /// The note's.
        language: Language,
    },
}

impl Missing {
    /// Whether it tells of a fault that an invitation has for want of it.
    fn tells(self, label: Label) -> bool {
        match label {
            Label::OpenAgenda => matches!(self, Self::Matter | Self::LeftOut { part: Part::Matter }),
            Label::MeFocus => {
                matches!(self, Self::Useful | Self::WeakerForm | Self::LeftOut { part: Part::Useful })
            }
            _ => false,
        }
    }

    /// What it says.
    pub fn saying(self) -> Saying {
        let language = |language: Language| ("language", language.code().into());
        match self {
            Self::Name => "draft-lacks-name".into(),
            Self::Detail => "draft-lacks-detail".into(),
            Self::DetailHeldBack => "draft-lacks-detail-held-back".into(),
            Self::DetailTooLong => "draft-lacks-detail-too-long".into(),
            Self::Useful => "draft-lacks-useful".into(),
            Self::PromiseUnnamed => "draft-lacks-promise-unnamed".into(),
            Self::NextStep => "draft-lacks-next-step".into(),
            Self::Outcome => "draft-lacks-outcome".into(),
            Self::Why => "draft-lacks-why".into(),
            Self::TwoLanguages { language: of } => Saying::new("draft-lacks-two-languages", [language(of)]),
            Self::Motive => "draft-lacks-motive".into(),
            Self::Matter => "draft-lacks-matter".into(),
            Self::WeakerForm => "draft-lacks-weaker-form".into(),
            Self::LeftOut { part } => Saying::new("draft-lacks-left-out", [("part", part.word().into())]),
            Self::ReadsAs { label } => fault(label),
            Self::Signature => "draft-lacks-signature".into(),
            Self::Tone => "draft-lacks-tone".into(),
            Self::Language { assumed } => Saying::new("draft-lacks-language", [language(assumed)]),
            Self::SpeaksOfThem { part } => Saying::new("draft-lacks-speaks-of-them", [("part", part.word().into())]),
            Self::OtherLanguage { part, language: of } => {
                Saying::new("draft-lacks-other-language", [("part", part.word().into()), language(of)])
            }
        }
    }
}

/// That the whole letter reads as if it had a fault.
fn fault(label: Label) -> Saying {
    let label = serde_json::to_value(label).ok().and_then(|label| Some(label.as_str()?.to_owned()));
    Saying::new("draft-lacks-reads-as", [("label", label.unwrap_or_default().into())])
}

/// How a draft is to be written, where the user wants it otherwise than is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Manner {
    /// The language.
    pub language: Option<Language>,
    /// How they are addressed.
    pub tone: Option<Tone>,
}

/// A letter to somebody, to be read over and sent by the user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    pub missing: Vec<Missing>,
}

/// Handle, opened per call and never stored: `companion.drafts()`.
pub struct Drafts<'a> {
    companion: &'a Companion,
}

impl<'a> Drafts<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// The draft for an item of the queue that is to be written to somebody. The same item says the same every time.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`] for an item that there is not or that is no letter (cards to sort), and for one whose
    /// person was erased.
    pub fn draft(&self, item: ItemId, manner: Manner) -> Result<Draft> {
        let now = self.companion.now();
        self.companion.read(|sql| {
            let subject = store::subject(sql, item)?;
            facts::draft(sql, &now, &subject, manner)
        })
    }

    /// Tells somebody that a promise of the user's will be kept on another day than said. It changes nothing: the day
    /// itself is set with [`crate::promise::Promises::repair`].
    ///
    /// # Errors
    /// [`crate::Error::NotFound`] for the promise or its person; [`crate::Error::Invalid`] if it is theirs or settled, or
    /// the day has passed.
    pub fn repair(&self, promise: PromiseId, due: NaiveDate, manner: Manner) -> Result<Draft> {
        let now = self.companion.now();
        self.companion.read(|sql| {
            let subject = store::to_repair(sql, promise, due, &now)?;
            facts::draft(sql, &now, &subject, manner)
        })
    }

    /// A letter of an introduction: it asks one of the two, or introduces both to each other. It changes nothing.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`] for the introduction, or if one of the two was erased.
    pub fn introduction(&self, introduction: IntroductionId, to: Addressee, manner: Manner) -> Result<Draft> {
        let now = self.companion.now();
        self.companion.read(|sql| introduce::draft(sql, &now, introduction, to, manner))
    }

    /// Invites somebody to a coffee as the homework says: with the motive stated openly, what it is about, and the wish to
    /// be of use; once it was sent, it asks once more. The honest motive stays out.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`], also once the person was erased; [`crate::Error::Invalid`] once they have answered.
    pub fn coffee(&self, coffee: CoffeeId, manner: Manner) -> Result<Draft> {
        self.draft(ItemId(coffee.0), manner)
    }

    /// Thanks somebody for what they did last, or for the last conversation where they did nothing that was noted.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`]; [`crate::Error::Erased`].
    pub fn thanks(&self, contact: ContactId, manner: Manner) -> Result<Draft> {
        let now = self.companion.now();
        self.companion.read(|sql| {
            let subject = store::to_thank(sql, contact)?;
            facts::draft(sql, &now, &subject, manner)
        })
    }
}

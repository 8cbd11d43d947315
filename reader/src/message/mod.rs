//! What a text does that somebody is about to send: what it asks for, whom it serves, and what is missing.
//!
//! Words have roles, from one table a language: who acts, who receives, a need, a wish, a thing of work, money, a meeting, a
//! past step. Rules judge sentences by which roles come together in them; where what strangers write decides how good that is,
//! small models that were fitted to texts decide (`learned`), and the rules say where.

use serde::{Deserialize, Serialize};

use crate::language::token::tokenise;
use crate::{Language, Place};

mod ask;
mod evidence;
#[doc(hidden)]
pub mod learned;
mod manner;
mod matter;
mod meeting;
mod role;
mod text;
mod words;

use evidence::Evidence;
pub(crate) use learned::Judged;
pub use matter::asks_for_job;

/// From here on a fault may be told to people: a warning that is wrong puts them off the right ones. Of those that a model found in
/// texts of an author it did not know, seven in ten and more were right.
pub const SURE_ENOUGH: f64 = 0.7;

/// What a text, or a part of it, does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Label {
    /// A fault: asks for a position, an assignment or a placement, for the writer or someone of theirs, or to be kept in
    /// mind or recommended for one. Saying that one is looking and asking for advice is not.
    AsksForJob,
    /// A fault: offers something for money, or pushes towards a purchase, a demonstration, an order.
    Sells,
    /// A fault: only the writer's need or benefit is in it.
    MeFocus,
    /// A fault: proposes a meeting and names no matter for it.
    OpenAgenda,
    /// A fault: praises the writer.
    Boasting,
    /// A fault: one step of the writer's life after the other.
    LifeStory,
    /// A fault: tells the receiver what to do, who has not asked.
    UnaskedAdvice,
    /// A fault: calls in a favour.
    YouOweMe,
    /// A fault where private matters have no place: family, illness, love, faith, party.
    PrivateRemark,
    /// A fault: there is no thanks in it. Its place is empty, at the end of the text.
    NoThanks,
    /// A fault: it proposes nothing certain. Its place is empty, at the end of the text.
    NoNextStep,
    /// A merit: asks something of the receiver's experience, knowledge or judgement that can be answered.
    AsksAdvice,
    /// A merit: thanks for something done.
    Thanks,
    /// A merit: says what the writer wants, or why.
    MotiveStated,
    /// A merit: offers a certain thing, knowledge, contact or piece of work, for nothing.
    ContributionOffered,
    /// A merit: proposes what happens next, with a day or as a question that takes a yes.
    NextStep,
}

impl Label {
    /// All of them, faults first.
    pub const ALL: [Self; 16] = [
        Self::AsksForJob,
        Self::Sells,
        Self::MeFocus,
        Self::OpenAgenda,
        Self::Boasting,
        Self::LifeStory,
        Self::UnaskedAdvice,
        Self::YouOweMe,
        Self::PrivateRemark,
        Self::NoThanks,
        Self::NoNextStep,
        Self::AsksAdvice,
        Self::Thanks,
        Self::MotiveStated,
        Self::ContributionOffered,
        Self::NextStep,
    ];

    /// Whether it is a fault rather than a merit.
    pub fn is_fault(self) -> bool {
        !matches!(
            self,
            Self::AsksAdvice | Self::Thanks | Self::MotiveStated | Self::ContributionOffered | Self::NextStep
        )
    }
}

/// Something that a text does, and where.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// What it does.
    pub label: Label,
    /// The sentence or clause that does it; empty at the end of the text for what is missing.
    pub place: Place,
    /// How likely it is so, from 0 to 1: what a model found by itself as it was counted, what a rule found as the rule says.
    pub confidence: f64,
}

/// What was found in a text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// The language it is written in, as told or as it seems; `None` where it says too little.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// In order of place, at most one of a label in a place.
    pub findings: Vec<Finding>,
}

impl Message {
    /// Whether the text does this anywhere.
    pub fn has(&self, label: Label) -> bool {
        self.of(label).next().is_some()
    }

    /// Whether the text does this with a confidence of at least [`SURE_ENOUGH`] anywhere.
    pub fn surely(&self, label: Label) -> bool {
        self.of(label).any(|finding| finding.confidence >= SURE_ENOUGH)
    }

    /// Where the text does this.
    pub fn of(&self, label: Label) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(move |finding| finding.label == label)
    }
}

/// Reads a text that somebody is about to send. A text without words has no findings.
///
/// All five languages are read, sentence by sentence; `language` says which to ask first where a sentence is too short
/// to tell.
pub fn read(text: &str, language: Option<Language>) -> Message {
    judge(text, language).0
}

/// As [`read`], with what the models make of it; `None` where there are no words.
pub(crate) fn judge(text: &str, language: Option<Language>) -> (Message, Option<Judged>) {
    let tokens = tokenise(text);
    let text = text::Text::new(&tokens, language);
    if text.sentences.is_empty() {
        return (Message { language, findings: Vec::new() }, None);
    }
    let mut evidence = Evidence::gather(&text);
    let judged = Judged::new(&text, &evidence);
    evidence.decide(&text, &judged);
    let mut findings = evidence.findings(&text);
    findings.sort_by_key(|finding| (finding.place.line, finding.place.start, finding.place.end, finding.label));
    findings.dedup_by_key(|finding| (finding.label, finding.place));
    (Message { language: text.language, findings }, Some(judged))
}

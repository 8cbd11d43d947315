//! The check of whatever the user writes.

use std::sync::Arc;

use crate::core::check::{self, About, Checked};
use crate::core::reader::message::Label;
use crate::core::reader::{Language, Place};
use crate::core::{ArenaId, Companion, ContactId};
use crate::error::CompanionError;
use crate::fault::call;

// Their own names are taken on the phones, or would say too little beside what the other rooms find.
type TextLabel = Label;
type TextFinding = check::Finding;

/// What a text, or a part of it, does.
#[uniffi::remote(Enum)]
pub enum TextLabel {
    /// A fault: asks for a position, an assignment or a placement, or to be kept in mind or recommended for one. Saying
    /// that one is looking and asking for advice is not.
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

/// What is known of a text that is to be checked.
#[uniffi::remote(Record)]
pub struct About {
    /// To whom it goes.
    #[uniffi(default = None)]
    pub contact: Option<ContactId>,
    /// The arena it belongs to; without one, that in which the contact was met last.
    #[uniffi(default = None)]
    pub arena: Option<ArenaId>,
    /// The language it is written in, where that is known.
    #[uniffi(default = None)]
    pub language: Option<Language>,
}

/// A fault that was found.
#[uniffi::remote(Record)]
pub struct TextFinding {
    /// Which.
    pub label: TextLabel,
    /// The sentence that has it; empty at the end of the text for what is missing.
    pub place: Place,
    /// How likely it is so, from 0 to 1.
    pub confidence: f64,
    /// Key of its name in the texts; .why behind it says what is wrong with it, .better what to write instead.
    pub better: String,
}

/// A text as it was checked.
#[uniffi::remote(Record)]
pub struct Checked {
    /// The language it is written in, as told or as it seems.
    pub language: Option<Language>,
    /// Its faults, in order of place.
    pub findings: Vec<TextFinding>,
    /// What is good about it.
    pub merits: Vec<TextLabel>,
    /// What the contact cares about, and may be written of: to offer time or knowledge for, where the text only asks.
    pub interest: Option<String>,
}

/// The check of whatever the user writes. It warns; the user decides.
#[derive(uniffi::Object)]
pub struct Checks(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Checks {
    /// Checks a text. Private remarks are no fault in an arena where private matters have a place; what was noted as
    /// private or said in confidence is one wherever it may not be said; no thanks is one only where thanks are due, and no
    /// next step only where none is agreed. Fails with Invalid for a text that is too long to be a letter.
    pub fn text(&self, text: String, about: About) -> Result<Checked, CompanionError> {
        call(|| self.0.checks().text(&text, about))
    }
}

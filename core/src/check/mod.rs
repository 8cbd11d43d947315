//! Text check: *for whatever the user writes: asks for a job, sells, me-focus, open agenda, boasting, life story,
//! unasked advice, "you owe me", private remark in a professional arena, no thanks, no next step.* It warns; the user
//! decides.

pub(crate) mod rules;
pub(crate) mod store;

use serde::{Deserialize, Serialize};

use crate::companion::Companion;
use crate::error::{Error, FieldName, Reason, Result};
use crate::id::{ArenaId, ContactId};
use crate::reader::message::{self, Label};
use crate::reader::{Language, Place};
use crate::{arena, contact};

/// Most characters of a text that is checked: more is no letter.
pub const LONGEST_CHECKED: usize = 20_000;

/// What is known of a text that is to be checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct About {
    /// To whom it goes.
    pub contact: Option<ContactId>,
    /// The arena it belongs to; without one, that in which the contact was met last.
    pub arena: Option<ArenaId>,
    /// The language it is written in, where that is known.
    pub language: Option<Language>,
}

/// A fault that was found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Which.
    pub label: Label,
    /// The sentence that has it; empty at the end of the text for what is missing.
    pub place: Place,
    /// How likely it is so, from 0 to 1.
    pub confidence: f64,
    /// Key of its name in the texts; `.why` says what is wrong with it, `.better` what to write instead.
    pub better: String,
}

/// A text as it was checked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Checked {
    /// The language it is written in, as told or as it seems.
    pub language: Option<Language>,
    /// Its faults, in order of place.
    pub findings: Vec<Finding>,
    /// What is good about it.
    pub merits: Vec<Label>,
    /// What the contact cares about, and may be written of: to offer time or knowledge for, where the text only asks.
    pub interest: Option<String>,
}

/// Handle, opened per call and never stored: `companion.checks()`.
pub struct Checks<'a> {
    companion: &'a Companion,
}

impl<'a> Checks<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// Checks a text. Private remarks are no fault in an arena where private matters have a place; what was noted as
    /// private or said in confidence is one wherever it may not be said; no thanks is one only where thanks are due,
    /// and no next step only where none is agreed.
    ///
    /// # Errors
    /// [`Error::NotFound`] or [`Error::Erased`] for the contact or the arena; [`Error::Invalid`] for a text that is too
    /// long.
    pub fn text(&self, text: &str, about: About) -> Result<Checked> {
        if text.chars().count() > LONGEST_CHECKED {
            return Err(Error::invalid(FieldName::Text, Reason::TooLong));
        }
        let now = self.companion.now();
        self.companion.read(|sql| {
            let contact = about.contact.map(|contact| contact::store::resolve(sql, contact)).transpose()?;
            let arena = about.arena.map(|arena| arena::store::row_id(sql, arena)).transpose()?;
            let facts = store::facts(sql, contact, arena, &now)?;
            Ok(rules::check(text, &message::read(text, about.language), &facts))
        })
    }
}

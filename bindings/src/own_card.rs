//! The paper cards left, as the night and its checklist tell them.

use crate::core::own_card::{PaperCards, PaperFinding};

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

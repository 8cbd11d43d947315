//! Promises, as cards, nights and the queue show them.

use crate::core::clock::Moment;
use crate::core::promise::{DueKind, Owner, Promise, PromiseState, Proposal};
use crate::core::{CardId, ContactId, PromiseId, ProposalId};
use crate::values::CivilDate;

/// How a promise stands.
#[uniffi::remote(Enum)]
pub enum PromiseState {
    /// Not yet settled.
    Open,
    /// Carried out.
    Kept,
    /// Not carried out.
    Broken,
    /// The other one let go of it.
    Released,
}

/// What somebody said they would do.
#[uniffi::remote(Record)]
pub struct Promise {
    /// Its id.
    pub id: PromiseId,
    /// The other person; nothing once that was erased.
    pub contact: Option<ContactId>,
    /// The name they show.
    pub name: Option<String>,
    /// The card on whose back it was found.
    pub card: Option<CardId>,
    /// Who owes it.
    pub owner: Owner,
    /// The act with its object; nothing once the person was erased.
    pub what: Option<String>,
    /// The day by which it is due.
    pub due: Option<CivilDate>,
    /// How exactly that was said.
    pub due_kind: DueKind,
    /// How it stands.
    pub state: PromiseState,
    /// When it was made.
    pub made: Moment,
    /// When it was settled.
    pub settled: Option<Moment>,
    /// How often it was given a new date.
    pub repairs: u32,
}

/// A promise found on the back of a card, proposed to the user.
#[uniffi::remote(Record)]
pub struct Proposal {
    /// Its id.
    pub id: ProposalId,
    /// The card it was found on.
    pub card: CardId,
    /// Who owes it.
    pub owner: Owner,
    /// The act with its object, as it was written.
    pub what: String,
    /// The day by which it is due.
    pub due: Option<CivilDate>,
    /// How exactly that was said.
    pub due_kind: DueKind,
    /// How likely it is to be a promise, from 0 to 1.
    pub confidence: f64,
}

/// Who owes a promise.
#[uniffi::remote(Enum)]
pub enum Owner {
    /// The user.
    Me,
    /// The other person.
    Them,
}

/// How exactly a date was said.
#[uniffi::remote(Enum)]
pub enum DueKind {
    /// A day.
    Day,
    /// A week; the date is its Friday.
    Week,
    /// A month; the date is its last weekday.
    Month,
    /// No time, or none that a date can be made of.
    None,
}

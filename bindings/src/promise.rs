//! Promises, and those proposed.

use std::sync::Arc;

use crate::core::clock::Moment;
use crate::core::promise::{DueKind, KeptRate, NewPromise, Owner, Promise, PromiseState, Proposal};
use crate::core::{CardId, Companion, ContactId, PageRequest, PromiseId, ProposalId};
use crate::error::CompanionError;
use crate::fault::call;
use crate::values::{CivilDate, pages};

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

/// A promise to be entered by hand.
#[uniffi::remote(Record)]
pub struct NewPromise {
    /// The other person.
    pub contact: ContactId,
    /// The card it belongs to, where it belongs to one.
    #[uniffi(default = None)]
    pub card: Option<CardId>,
    /// Who owes it.
    pub owner: Owner,
    /// The act with its object.
    pub what: String,
    /// The day by which it is due.
    #[uniffi(default = None)]
    pub due: Option<CivilDate>,
}

/// How well the user keeps their word.
#[uniffi::remote(Record)]
pub struct KeptRate {
    /// Own promises kept.
    pub kept: u32,
    /// Own promises broken.
    pub broken: u32,
    /// Own promises not settled yet.
    pub open: u32,
    /// Kept of those settled by keeping or breaking, in percent; nothing while there are none.
    pub percent: Option<u32>,
}

pages!(PromisePage of Promise);

/// Promises: what somebody said they would do, for whom, by when.
#[derive(uniffi::Object)]
pub struct Promises(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Promises {
    /// Enters a promise by hand. One that belongs to a card is a promise with the person behind the card. Fails with
    /// Invalid for no text, or a due day that has passed.
    pub fn add(&self, promise: NewPromise) -> Result<Promise, CompanionError> {
        call(|| self.0.promises().add(&promise))
    }

    /// Makes a proposed promise one, as it was found, or due on another day. Fails with Invalid if that day has passed; it is
    /// still proposed then.
    #[uniffi::method(default(due = None))]
    pub fn accept(&self, proposal: ProposalId, due: Option<CivilDate>) -> Result<Promise, CompanionError> {
        call(|| self.0.promises().accept(proposal, due))
    }

    /// Dismisses a proposed promise; it is not proposed again.
    pub fn dismiss(&self, proposal: ProposalId) -> Result<(), CompanionError> {
        call(|| self.0.promises().dismiss(proposal))
    }

    /// The promise was kept. A left card that it held goes, if its time has come.
    pub fn keep(&self, promise: PromiseId) -> Result<Promise, CompanionError> {
        call(|| self.0.promises().keep(promise))
    }

    /// The promise was not kept.
    // Not `break`: that is a word of both languages.
    pub fn break_promise(&self, promise: PromiseId) -> Result<Promise, CompanionError> {
        call(|| self.0.promises().break_(promise))
    }

    /// The other one let go of it. A left card that it held goes, if its time has come.
    pub fn release(&self, promise: PromiseId) -> Result<Promise, CompanionError> {
        call(|| self.0.promises().release(promise))
    }

    /// Opens a promise again that was settled by mistake.
    pub fn reopen(&self, promise: PromiseId) -> Result<Promise, CompanionError> {
        call(|| self.0.promises().reopen(promise))
    }

    /// Repairs a promise about to break: it is said so, and given a new date.
    pub fn repair(&self, promise: PromiseId, due: CivilDate) -> Result<Promise, CompanionError> {
        call(|| self.0.promises().repair(promise, due))
    }

    /// Gives a promise its day, or takes it away.
    pub fn set_due(&self, promise: PromiseId, due: Option<CivilDate>) -> Result<Promise, CompanionError> {
        call(|| self.0.promises().set_due(promise, due))
    }

    /// One promise.
    pub fn get(&self, promise: PromiseId) -> Result<Promise, CompanionError> {
        call(|| self.0.promises().get(promise))
    }

    /// Promises of a state (of all, without one), those due first at the head, those without a date at the end.
    pub fn list(&self, state: Option<PromiseState>, page: PageRequest) -> Result<PromisePage, CompanionError> {
        call(|| self.0.promises().list(state, &page))
    }

    /// How well the user keeps their word.
    pub fn kept_rate(&self) -> Result<KeptRate, CompanionError> {
        call(|| self.0.promises().kept_rate())
    }
}

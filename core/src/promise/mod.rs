//! Promise: *what somebody said they would do, for whom, by when.* Those the user made are kept, also those of uncertain
//! value; what others promised is remembered without nagging them.

pub mod rules;
pub(crate) mod store;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::change::Room;
use crate::clock::Moment;
use crate::companion::Companion;
use crate::error::{Error, FieldName, Reason, Result};
use crate::event::rules::text;
use crate::id::{CardId, ContactId, PromiseId, ProposalId};
use crate::page::{Page, PageRequest};
pub use crate::reader::note::{DueKind, Owner};
use crate::store::Tx;
use crate::values::words;
use crate::{card, contact, disposal, effort};

words! {
    /// How a promise stands.
    pub enum PromiseState {
        /// Not yet settled.
        Open = "open",
        /// Carried out.
        Kept = "kept",
        /// Not carried out.
        Broken = "broken",
        /// The other one let go of it.
        Released = "released",
    }
}

/// What somebody said they would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// Its id.
    pub id: PromiseId,
    /// The other person; `None` once that was erased.
    pub contact: Option<ContactId>,
    /// The name they show.
    pub name: Option<String>,
    /// The card on whose back it was found.
    pub card: Option<CardId>,
    /// Who owes it.
    pub owner: Owner,
    /// The act with its object; `None` once the person was erased.
    pub what: Option<String>,
    /// The day by which it is due.
    pub due: Option<NaiveDate>,
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
    pub due: Option<NaiveDate>,
    /// How exactly that was said.
    pub due_kind: DueKind,
    /// How likely it is to be a promise, from 0 to 1.
    pub confidence: f64,
}

/// A promise entered by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewPromise {
    /// The other person.
    pub contact: ContactId,
    /// The card it belongs to, where it belongs to one.
    #[serde(default)]
    pub card: Option<CardId>,
    /// Who owes it.
    pub owner: Owner,
    /// The act with its object.
    pub what: String,
    /// The day by which it is due.
    #[serde(default)]
    pub due: Option<NaiveDate>,
}

/// How well the user keeps their word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptRate {
    /// Own promises kept.
    pub kept: u32,
    /// Own promises broken.
    pub broken: u32,
    /// Own promises not settled yet.
    pub open: u32,
    /// Kept of those settled by keeping or breaking, in percent; `None` while there are none.
    pub percent: Option<u32>,
}

/// Handle, opened per call and never stored: `companion.promises()`.
pub struct Promises<'a> {
    companion: &'a Companion,
}

impl<'a> Promises<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// Enters a promise by hand. One that belongs to a card is a promise with the person behind the card.
    ///
    /// # Errors
    /// [`Error::NotFound`] or [`Error::Erased`] for the contact or the card; [`Error::Invalid`] for no text, or a due
    /// day that has passed.
    pub fn add(&self, promise: &NewPromise) -> Result<Promise> {
        self.companion.write(|tx, now| {
            let card = promise.card.map(|card| card::store::row_id(tx, card)).transpose()?;
            let contact = match card {
                Some(card) => card::store::contact_of(tx, card)?,
                None => contact::store::resolve(tx, promise.contact)?,
            };
            let what = text(FieldName::Text, &promise.what)?;
            rules::check_due(promise.due, now)?;
            let kind = if promise.due.is_some() { DueKind::Day } else { DueKind::None };
            let row = store::insert(tx, contact, card, promise.owner, what, promise.due, kind)?;
            store::promise(tx, row)
        })
    }

    /// Makes a proposed promise one, as it was found, or due on another day.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] if it was accepted or dismissed before, or the other day has passed. Then it
    /// is still proposed.
    pub fn accept(&self, proposal: ProposalId, due: Option<NaiveDate>) -> Result<Promise> {
        self.companion.write(|tx, now| {
            rules::check_due(due, now)?;
            let (card, found) = store::settle_proposal(tx, proposal, true)?;
            let contact = card::store::contact_of(tx, card)?;
            let (due, kind) = due.map_or((found.due, found.due_kind), |due| (Some(due), DueKind::Day));
            let row = store::insert(tx, contact, Some(card), found.owner, &found.what, due, kind)?;
            store::promise(tx, row)
        })
    }

    /// Dismisses a proposed promise; it is not proposed again.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] if it was accepted or dismissed before.
    pub fn dismiss(&self, proposal: ProposalId) -> Result<()> {
        self.companion.write(|tx, _| store::settle_proposal(tx, proposal, false).map(|_| ()))
    }

    /// The promise was kept; if it was the user's, that is a Give. A left card that it held goes, if its time has come.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] if it is settled.
    pub fn keep(&self, promise: PromiseId) -> Result<Promise> {
        self.settle(promise, PromiseState::Kept)
    }

    /// The promise was not kept.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] if it is settled.
    pub fn break_(&self, promise: PromiseId) -> Result<Promise> {
        self.settle(promise, PromiseState::Broken)
    }

    /// The other one let go of it. A left card that it held goes, if its time has come.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] if it is settled.
    pub fn release(&self, promise: PromiseId) -> Result<Promise> {
        self.settle(promise, PromiseState::Released)
    }

    fn settle(&self, promise: PromiseId, state: PromiseState) -> Result<Promise> {
        self.companion.write(|tx, _| settle(tx, store::row_id(tx, promise)?, state))
    }

    /// Opens a promise again that was settled by mistake, and takes the Give back that keeping it was.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] if it is open, or its person was erased.
    pub fn reopen(&self, promise: PromiseId) -> Result<Promise> {
        self.companion.write(|tx, _| reopen(tx, store::row_id(tx, promise)?))
    }

    /// Repairs a promise about to break: it is said so, and given a new date.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] if it is settled, or the day has passed.
    pub fn repair(&self, promise: PromiseId, due: NaiveDate) -> Result<Promise> {
        self.companion.write(|tx, now| {
            let row = store::open_row(tx, promise)?;
            rules::check_due(Some(due), now)?;
            store::repair(tx, row, due)?;
            store::promise(tx, row)
        })
    }

    /// Gives a promise without a date its day.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] if it is settled, or the day has passed.
    pub fn set_due(&self, promise: PromiseId, due: Option<NaiveDate>) -> Result<Promise> {
        self.companion.write(|tx, now| {
            let row = store::open_row(tx, promise)?;
            rules::check_due(due, now)?;
            store::set_due(tx, row, due)?;
            store::promise(tx, row)
        })
    }

    /// One promise.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn get(&self, promise: PromiseId) -> Result<Promise> {
        self.companion.read(|sql| store::promise(sql, store::row_id(sql, promise)?))
    }

    /// Promises of a state (of all, without one), those due first at the head, those without a date at the end.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a page of no or too many items.
    pub fn list(&self, state: Option<PromiseState>, page: &PageRequest) -> Result<Page<Promise>> {
        self.companion.read(|sql| store::list(sql, state, page))
    }

    /// How well the user keeps their word.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn kept_rate(&self) -> Result<KeptRate> {
        self.companion.read(|sql| store::kept_rate(sql).map(rules::kept_rate))
    }
}

/// Settles a promise that is open. A left card that it held goes, if its time has come.
pub(crate) fn settle(tx: &Tx, row: i64, state: PromiseState) -> Result<Promise> {
    store::must_be_open(tx, row)?;
    store::settle(tx, row, state)?;
    if state == PromiseState::Kept {
        effort::store::promise_kept(tx, row)?;
    }
    let settled = store::promise(tx, row)?; // before a card that it held takes its text along
    disposal::erase::dispose(tx, tx.now())?;
    Ok(settled)
}

/// Opens a promise again that is settled.
pub(crate) fn reopen(tx: &Tx, row: i64) -> Result<Promise> {
    let found = store::promise(tx, row)?;
    if found.state == PromiseState::Open || found.what.is_none() {
        return Err(Error::invalid(FieldName::Promise, Reason::Settled));
    }
    store::settle(tx, row, PromiseState::Open)?;
    effort::store::promise_reopened(tx, row)?;
    store::promise(tx, row)
}

pub(crate) const TOUCHES: [Room; 2] = [Room::Promise, Room::FollowUp];

//! Ties: *one thing that a contact did for the user, thanked or not*, what was offered, and what giving and getting make
//! of a relation. *Over time give at least as much as you get*: judged over time and never per meeting, and never a debt.
//! What is given counts as given, whatever comes back.

pub mod rules;
pub(crate) mod store;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::companion::Companion;
use crate::error::{Error, FieldName, Reason, Result};
use crate::event::rules::text;
use crate::id::{ContactId, EventId, HelpOfferId, ItemId, ReceivedId};
use crate::page::{Page, PageRequest};
use crate::values::words;
use crate::{contact, effort, event, thanks};

words! {
    /// What kind of thing was received.
    pub enum ReceivedKind {
        /// Help.
        Help = "help",
        /// Advice.
        Advice = "advice",
        /// An introduction to somebody.
        Introduction = "introduction",
        /// An invitation.
        Invitation = "invitation",
    }
}

words! {
    /// How an offer of help stands.
    pub enum OfferState {
        /// Not answered yet.
        Open = "open",
        /// Taken up.
        TakenUp = "taken_up",
        /// Declined.
        Declined = "declined",
    }
}

words! {
    /// What giving and getting make of a relation.
    pub enum Shape {
        /// Both give.
        Mutual = "mutual",
        /// So far almost only the user gives.
        OneWayGiving = "one_way_giving",
        /// So far almost only the other gives.
        OneWayGetting = "one_way_getting",
        /// Too little, or too short a time, to say anything.
        Quiet = "quiet",
    }
}

/// Something a contact did for the user, to be logged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewReceived {
    /// Who did it.
    pub contact: ContactId,
    /// What kind of thing it was.
    pub kind: ReceivedKind,
    /// What it was.
    pub what: String,
    /// How long it took them; `None` if that is not known.
    #[serde(default)]
    pub minutes: Option<u32>,
    /// The night of it, where it was at one.
    #[serde(default)]
    pub event: Option<EventId>,
    /// Whether thanks were said aloud already.
    #[serde(default)]
    pub thanked_aloud: bool,
}

/// One thing that a contact did for the user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    /// Its id.
    pub id: ReceivedId,
    /// Who did it; `None` once they were erased.
    pub contact: Option<ContactId>,
    /// The name they show.
    pub name: Option<String>,
    /// What kind of thing it was.
    pub kind: ReceivedKind,
    /// What it was; `None` once they were erased.
    pub what: Option<String>,
    /// How long it took them; `None` if that is not known.
    pub minutes: Option<u32>,
    /// The night of it.
    pub event: Option<EventId>,
    /// The offer that was taken up by it.
    pub offer: Option<HelpOfferId>,
    /// When it was.
    pub at: Moment,
    /// Whether it was thanked for.
    pub thanked: bool,
    /// The item of its thanks, done or to be done.
    pub thanks: ItemId,
}

/// Help that a contact offered to the user: to be open to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HelpOffer {
    /// Its id.
    pub id: HelpOfferId,
    /// Who offered it; `None` once they were erased.
    pub contact: Option<ContactId>,
    /// The name they show.
    pub name: Option<String>,
    /// What was offered; `None` once they were erased.
    pub what: Option<String>,
    /// How it stands.
    pub state: OfferState,
    /// When it was made.
    pub at: Moment,
    /// When it was taken up or declined.
    pub settled: Option<Moment>,
    /// What came of taking it up.
    pub received: Option<ReceivedId>,
}

/// How much went one way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flow {
    /// How many acts.
    pub acts: u32,
    /// Minutes, an act without its own counted as [`crate::effort::rules::DEFAULT_MINUTES`].
    pub minutes: u64,
}

/// What went both ways in a quarter of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// Its first day.
    pub from: NaiveDate,
    /// What the user gave.
    pub given: Flow,
    /// What the user received.
    pub received: Flow,
}

/// Give and get with one contact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tie {
    /// The contact.
    pub contact: ContactId,
    /// The name they show.
    pub name: Option<String>,
    /// All that the user gave them: efforts of the kind Give.
    pub given: Flow,
    /// All that the user received of them.
    pub received: Flow,
    /// The same by quarters of a year, those in which there was something, the earliest first.
    pub over_time: Vec<Span>,
    /// What it makes of the relation.
    pub shape: Shape,
}

/// Give and get with everybody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GiveAndGet {
    /// Over how many days; `None` for all there are.
    pub days: Option<u32>,
    /// What the user gave.
    pub given: Flow,
    /// What the user received.
    pub received: Flow,
    /// The same by quarters of a year, those in which there was something, the earliest first.
    pub over_time: Vec<Span>,
    /// What it makes of the user's network as a whole.
    pub shape: Shape,
}

/// Handle, opened per call and never stored: `companion.ties()`.
pub struct Ties<'a> {
    companion: &'a Companion,
}

impl<'a> Ties<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// Logs something that a contact did for the user. Its thanks are planned for the next day, unless they were said
    /// aloud.
    ///
    /// # Errors
    /// [`Error::NotFound`] or [`Error::Erased`] for the contact or the event; [`Error::Invalid`] for no text, or minutes
    /// out of range.
    pub fn receive(&self, new: &NewReceived) -> Result<Received> {
        self.companion.write(|tx, _| {
            let contact = contact::store::resolve(tx, new.contact)?;
            let event = new.event.map(|event| event::store::row_id(tx, event)).transpose()?;
            let what = text(FieldName::Text, &new.what)?;
            effort::rules::check_minutes(new.minutes)?;
            let row = store::insert(tx, contact, event, None, new.kind, new.minutes, what)?;
            thanks::store::after_favour(tx, row, new.thanked_aloud)?;
            store::received(tx, row)
        })
    }

    /// What was received, of a contact or of all, the latest first.
    ///
    /// # Errors
    /// [`Error::NotFound`] or [`Error::Erased`] for the contact; [`Error::Invalid`] for a page of no or too many items.
    pub fn received(&self, contact: Option<ContactId>, page: &PageRequest) -> Result<Page<Received>> {
        self.companion.read(|sql| {
            let contact = contact.map(|contact| contact::store::resolve(sql, contact)).transpose()?;
            store::list(sql, contact, page)
        })
    }

    /// Takes something back that was logged by mistake, with its thanks. An offer taken up by it is open again.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] if the person was erased: what stays of it names nobody.
    pub fn remove(&self, received: ReceivedId) -> Result<()> {
        self.companion.write(|tx, _| {
            let row = store::row_id(tx, received)?;
            if store::received(tx, row)?.contact.is_none() {
                return Err(Error::invalid(FieldName::Item, Reason::Settled));
            }
            thanks::store::forget_favour(tx, row)?;
            store::remove(tx, row)
        })
    }

    /// Logs help that a contact offered.
    ///
    /// # Errors
    /// [`Error::NotFound`] or [`Error::Erased`] for the contact; [`Error::Invalid`] for no text.
    pub fn offered(&self, contact: ContactId, what: &str) -> Result<HelpOffer> {
        self.companion.write(|tx, _| {
            let contact = contact::store::resolve(tx, contact)?;
            let row = store::insert_offer(tx, contact, text(FieldName::Text, what)?)?;
            store::offer(tx, row)
        })
    }

    /// An offer was taken up: help was received, to be thanked for.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] if it is settled.
    pub fn take_up(&self, offer: HelpOfferId) -> Result<Received> {
        self.companion.write(|tx, _| {
            let row = store::open_offer(tx, offer)?;
            let received = store::take_up(tx, row)?;
            thanks::store::after_favour(tx, received, false)?;
            store::received(tx, received)
        })
    }

    /// An offer was declined.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] if it is settled.
    pub fn decline(&self, offer: HelpOfferId) -> Result<HelpOffer> {
        self.companion.write(|tx, _| {
            let row = store::open_offer(tx, offer)?;
            store::settle_offer(tx, row, OfferState::Declined)?;
            store::offer(tx, row)
        })
    }

    /// Takes back a *declined* said by mistake. One that was taken up is opened again by removing what was received.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] if it was not declined, or the person was erased.
    pub fn reopen(&self, offer: HelpOfferId) -> Result<HelpOffer> {
        self.companion.write(|tx, _| {
            let row = store::offer_row(tx, offer)?;
            let found = store::offer(tx, row)?;
            if found.state != OfferState::Declined || found.contact.is_none() {
                return Err(Error::invalid(FieldName::HelpOffer, Reason::Settled));
            }
            store::settle_offer(tx, row, OfferState::Open)?;
            store::offer(tx, row)
        })
    }

    /// Offers of a state, or all of them, the latest first.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a page of no or too many items.
    pub fn offers(&self, state: Option<OfferState>, page: &PageRequest) -> Result<Page<HelpOffer>> {
        self.companion.read(|sql| store::offers(sql, state, page))
    }

    /// Give and get with one contact.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`].
    pub fn tie(&self, contact: ContactId) -> Result<Tie> {
        let today = self.companion.now().night_of();
        self.companion.read(|sql| store::tie(sql, contact::store::resolve(sql, contact)?, today))
    }

    /// Give and get with everybody to whom the user gave, or of whom they received, by name.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a page of no or too many items.
    pub fn list(&self, page: &PageRequest) -> Result<Page<Tie>> {
        let today = self.companion.now().night_of();
        self.companion.read(|sql| store::ties(sql, today, page))
    }

    /// Give and get with everybody together, over the last `days` or, without them, over all there are; also with those
    /// who were erased since.
    ///
    /// # Errors
    /// [`Error::Invalid`] for no days.
    pub fn overall(&self, days: Option<u32>) -> Result<GiveAndGet> {
        if days == Some(0) {
            return Err(Error::invalid(FieldName::Amount, Reason::OutOfRange));
        }
        let today = self.companion.now().night_of();
        self.companion.read(|sql| {
            let mut acts = store::acts(sql, None)?;
            acts.retain(|act| days.is_none_or(|days| rules::is_within(act.day, days, today)));
            let rules::Both { given, received } = rules::both(&acts);
            let (over_time, shape) = (rules::over_time(&acts), rules::shape(&acts, today));
            Ok(GiveAndGet { days, given, received, over_time, shape })
        })
    }
}

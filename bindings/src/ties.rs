//! What contacts did for the user, and what they offered.

use std::sync::Arc;

use crate::core::clock::Moment;
use crate::core::ties::{self, GiveAndGet, HelpOffer, NewReceived, OfferState, Received, ReceivedKind, Tie};
use crate::core::{Companion, ContactId, EventId, HelpOfferId, ItemId, PageRequest, ReceivedId};
use crate::error::CompanionError;
use crate::fault::call;
use crate::values::{CivilDate, pages};

/// What kind of thing was received.
#[uniffi::remote(Enum)]
pub enum ReceivedKind {
    /// Help.
    Help,
    /// Advice.
    Advice,
    /// An introduction to somebody.
    Introduction,
    /// An invitation.
    Invitation,
}

/// How an offer of help stands.
#[uniffi::remote(Enum)]
pub enum OfferState {
    /// Not answered yet.
    Open,
    /// Taken up.
    TakenUp,
    /// Declined.
    Declined,
}

/// One thing that a contact did for the user.
#[uniffi::remote(Record)]
pub struct Received {
    /// Its id.
    pub id: ReceivedId,
    /// Who did it; nothing once they were erased.
    pub contact: Option<ContactId>,
    /// The name they show.
    pub name: Option<String>,
    /// What kind of thing it was.
    pub kind: ReceivedKind,
    /// What it was; nothing once they were erased.
    pub what: Option<String>,
    /// How long it took them, in minutes; nothing if that is not known.
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
#[uniffi::remote(Record)]
pub struct HelpOffer {
    /// Its id.
    pub id: HelpOfferId,
    /// Who offered it; nothing once they were erased.
    pub contact: Option<ContactId>,
    /// The name they show.
    pub name: Option<String>,
    /// What was offered; nothing once they were erased.
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

/// Something a contact did for the user, to be logged.
#[uniffi::remote(Record)]
pub struct NewReceived {
    /// Who did it.
    pub contact: ContactId,
    /// What kind of thing it was.
    pub kind: ReceivedKind,
    /// What it was.
    pub what: String,
    /// How long it took them; nothing if that is not known.
    #[uniffi(default = None)]
    pub minutes: Option<u32>,
    /// The night of it, where it was at one.
    #[uniffi(default = None)]
    pub event: Option<EventId>,
    /// Whether thanks were said aloud already.
    #[uniffi(default = false)]
    pub thanked_aloud: bool,
}

// Their own names are taken on the phones: by coroutines and by what draws.
type TieFlow = ties::Flow;
type TieSpan = ties::Span;
type TieShape = ties::Shape;

/// What giving and getting make of a relation.
#[uniffi::remote(Enum)]
pub enum TieShape {
    /// Both give.
    Mutual,
    /// So far almost only the user gives.
    OneWayGiving,
    /// So far almost only the other gives.
    OneWayGetting,
    /// Too little, or too short a time, to say anything.
    Quiet,
}

/// How much went one way.
#[uniffi::remote(Record)]
pub struct TieFlow {
    /// How many acts.
    pub acts: u32,
    /// Minutes; an act without its own counts as a usual one.
    pub minutes: u64,
}

/// What went both ways in a quarter of a year.
#[uniffi::remote(Record)]
pub struct TieSpan {
    /// Its first day.
    pub from: CivilDate,
    /// What the user gave.
    pub given: TieFlow,
    /// What the user received.
    pub received: TieFlow,
}

/// Give and get with one contact.
#[uniffi::remote(Record)]
pub struct Tie {
    /// The contact.
    pub contact: ContactId,
    /// The name they show.
    pub name: Option<String>,
    /// All that the user gave them.
    pub given: TieFlow,
    /// All that the user received of them.
    pub received: TieFlow,
    /// The same by quarters of a year, those in which there was something, the earliest first.
    pub over_time: Vec<TieSpan>,
    /// What it makes of the relation.
    pub shape: TieShape,
}

/// Give and get with everybody.
#[uniffi::remote(Record)]
pub struct GiveAndGet {
    /// Over how many days; nothing for all there are.
    pub days: Option<u32>,
    /// What the user gave.
    pub given: TieFlow,
    /// What the user received.
    pub received: TieFlow,
    /// The same by quarters of a year, those in which there was something, the earliest first.
    pub over_time: Vec<TieSpan>,
    /// What it makes of the user's network as a whole.
    pub shape: TieShape,
}

pages!(ReceivedPage of Received, HelpOfferPage of HelpOffer, TiePage of Tie);

/// What was received and offered, and the ties it makes. Judged over time, and never a debt.
#[derive(uniffi::Object)]
pub struct Ties(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Ties {
    /// Logs something that a contact did for the user. Its thanks are planned for the next day, unless they were said
    /// aloud.
    pub fn receive(&self, received: NewReceived) -> Result<Received, CompanionError> {
        call(|| self.0.ties().receive(&received))
    }

    /// What was received, of a contact or of all, the latest first.
    pub fn received(&self, contact: Option<ContactId>, page: PageRequest) -> Result<ReceivedPage, CompanionError> {
        call(|| self.0.ties().received(contact, &page))
    }

    /// Takes something back that was logged by mistake, with its thanks. An offer taken up by it is open again.
    pub fn remove(&self, received: ReceivedId) -> Result<(), CompanionError> {
        call(|| self.0.ties().remove(received))
    }

    /// Logs help that a contact offered.
    pub fn offered(&self, contact: ContactId, what: String) -> Result<HelpOffer, CompanionError> {
        call(|| self.0.ties().offered(contact, &what))
    }

    /// An offer was taken up: help was received, to be thanked for.
    pub fn take_up(&self, offer: HelpOfferId) -> Result<Received, CompanionError> {
        call(|| self.0.ties().take_up(offer))
    }

    /// An offer was declined.
    pub fn decline(&self, offer: HelpOfferId) -> Result<HelpOffer, CompanionError> {
        call(|| self.0.ties().decline(offer))
    }

    /// Takes back a decline said by mistake.
    pub fn reopen(&self, offer: HelpOfferId) -> Result<HelpOffer, CompanionError> {
        call(|| self.0.ties().reopen(offer))
    }

    /// Offers of a state, or all of them, the latest first.
    pub fn offers(&self, state: Option<OfferState>, page: PageRequest) -> Result<HelpOfferPage, CompanionError> {
        call(|| self.0.ties().offers(state, &page))
    }

    /// Give and get with one contact.
    pub fn tie(&self, contact: ContactId) -> Result<Tie, CompanionError> {
        call(|| self.0.ties().tie(contact))
    }

    /// Give and get with everybody to whom the user gave, or of whom they received, by name.
    pub fn list(&self, page: PageRequest) -> Result<TiePage, CompanionError> {
        call(|| self.0.ties().list(&page))
    }

    /// Give and get with everybody together, over the last days or, without a number of them, over all there are; also
    /// with those who were erased since.
    #[uniffi::method(default(days = None))]
    pub fn overall(&self, days: Option<u32>) -> Result<GiveAndGet, CompanionError> {
        call(|| self.0.ties().overall(days))
    }
}

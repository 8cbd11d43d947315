//! What contacts did for the user, and what they offered.

use crate::core::clock::Moment;
use crate::core::ties::{HelpOffer, OfferState, Received, ReceivedKind};
use crate::core::{ContactId, EventId, HelpOfferId, ItemId, ReceivedId};

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

//! Conversation: *one talk that went somewhere, with or without a card.*

pub(crate) mod store;

use serde::{Deserialize, Serialize};

use crate::change::Room;
use crate::clock::Moment;
use crate::companion::Companion;
use crate::error::Result;
use crate::id::{ContactId, ConversationId, EventId};
use crate::{contact, event, follow_up};

/// One talk that went somewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conversation {
    /// Its id.
    pub id: ConversationId,
    /// The night it was on.
    pub event: EventId,
    /// With whom, where it was a known contact.
    pub contact: Option<ContactId>,
    /// When.
    pub at: Moment,
}

/// Handle, opened per call and never stored: `companion.conversations()`.
pub struct Conversations<'a> {
    companion: &'a Companion,
}

impl<'a> Conversations<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// Counts one more conversation tonight. With a known contact it is a meeting, and gets its follow-up like every
    /// meeting.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`] or [`crate::Error::Erased`] for the contact or the event.
    pub fn had(&self, with: Option<ContactId>, event: Option<EventId>) -> Result<Conversation> {
        self.companion.write(|tx, now| {
            let event = event::joined(tx, now, event)?;
            let contact = with.map(|contact| contact::store::resolve(tx, contact)).transpose()?;
            let conversation = store::insert(tx, event, contact)?;
            tx.touch(Room::Conversation);
            if let Some(contact) = contact {
                contact::expected::met(tx, contact)?;
                follow_up::store::reconcile(tx, contact, event)?;
            }
            Ok(conversation)
        })
    }
}

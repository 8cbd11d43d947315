//! Conversations.

use std::sync::Arc;

use crate::core::clock::Moment;
use crate::core::conversation::Conversation;
use crate::core::{Companion, ContactId, ConversationId, EventId};
use crate::error::CompanionError;
use crate::fault::call;

/// One talk that went somewhere.
#[uniffi::remote(Record)]
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

/// Talks that went somewhere, with or without a card.
#[derive(uniffi::Object)]
pub struct Conversations(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Conversations {
    /// Counts one more conversation tonight, or at the event named. With a known contact it is a meeting, and gets its
    /// follow-up like every meeting.
    #[uniffi::method(default(with = None, event = None))]
    pub fn had(&self, with: Option<ContactId>, event: Option<EventId>) -> Result<Conversation, CompanionError> {
        call(|| self.0.conversations().had(with, event))
    }
}

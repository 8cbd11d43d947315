//! Typed ids: a card's id can't be taken for an event's.

use std::fmt;
use std::str::FromStr;

use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $id:ident),* $(,)?) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $id(pub Uuid);

        impl fmt::Display for $id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $id {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                text.parse().map(Self)
            }
        }

        impl From<Uuid> for $id {
            fn from(uid: Uuid) -> Self {
                Self(uid)
            }
        }

        impl ToSql for $id {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                self.0.to_sql()
            }
        }

        impl FromSql for $id {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                Uuid::column_result(value).map(Self)
            }
        }
    )* };
}

ids! {
    /// An arena.
    ArenaId,
    /// A wish of an arena's wish list.
    WishId,
    /// An event.
    EventId,
    /// An entry of an event's prep list.
    PrepId,
    /// A card.
    CardId,
    /// A contact.
    ContactId,
    /// A conversation.
    ConversationId,
    /// A promise.
    PromiseId,
    /// A promise found in a text and proposed.
    ProposalId,
    /// An item of the queue: a follow-up, a promise, or an event with cards to sort.
    ItemId,
    /// An effort.
    EffortId,
    /// One thing received.
    ReceivedId,
    /// One offer of help made to the user.
    HelpOfferId,
    /// A coffee invitation.
    CoffeeId,
    /// A file of contacts that was brought in.
    ImportId,
    /// A merge of two contacts.
    MergeId,
    /// An offer, a need or an interest.
    NeedId,
    /// A contact of which no other record tells.
    TouchId,
    /// An introduction of two contacts to each other.
    IntroductionId,
    /// An opener shown or said.
    OpenerUseId,
}

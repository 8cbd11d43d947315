//! What every room uses: ids, days and times, pages, fields.

use crate::CompanionError;
use crate::core::clock::Moment;
use crate::core::{
    ArenaId, CardId, CoffeeId, ContactId, ConversationId, EffortId, EventId, FieldName, HelpOfferId, ImportId,
    IntroductionId, ItemId, MergeId, NeedId, OpenerUseId, PageRequest, PrepId, PromiseId, ProposalId, Reason,
    ReceivedId, TouchId, WishId,
};
use uuid::Uuid;

/// A day of the calendar.
pub type CivilDate = chrono::NaiveDate;
/// A day and a time of day, in a zone that is told elsewhere.
pub type CivilDateTime = chrono::NaiveDateTime;
/// A time of day.
pub type CivilTime = chrono::NaiveTime;

// 16 bytes, not text: no upper or lower case, a third of the size.
uniffi::custom_type!(Uuid, Vec<u8>, {
    remote,
    lower: |id| id.into_bytes().to_vec(),
    try_lift: |bytes| Ok(Uuid::from_slice(&bytes)?),
});

/// An id is a custom type over a custom type. Its table in `uniffi.toml` makes it a type of its own in Kotlin.
macro_rules! ids {
    ($($id:ident),* $(,)?) => { $(
        uniffi::custom_type!($id, Uuid, { remote, lower: |id| id.0, try_lift: |uid| Ok($id(uid)) });
    )* };
}
ids!(
    ArenaId,
    CardId,
    CoffeeId,
    ContactId,
    ConversationId,
    EffortId,
    EventId,
    HelpOfferId,
    ImportId,
    IntroductionId,
    ItemId,
    MergeId,
    NeedId,
    OpenerUseId,
    PrepId,
    PromiseId,
    ProposalId,
    ReceivedId,
    TouchId,
    WishId,
);

/// Days and times cross as ISO 8601, which `java.time` and Foundation print and parse as well. One beyond what the core
/// can hold is a request that can't be carried out, not a fault.
macro_rules! times {
    ($($time:ident),*) => { $(
        uniffi::custom_type!($time, String, {
            remote,
            lower: |time| format!("{time:?}"),
            try_lift: |text| text.parse().map_err(|_| unreadable(FieldName::When).into()),
        });
    )* };
}
times!(CivilDate, CivilDateTime, CivilTime);

pub(crate) fn unreadable(field: FieldName) -> CompanionError {
    CompanionError::Invalid { field, reason: Reason::Unreadable }
}

/// An instant, with the zone and the offset it was lived in.
#[uniffi::remote(Record)]
pub struct Moment {
    /// Milliseconds since 1970-01-01T00:00Z.
    pub at_ms: i64,
    /// IANA name of the zone, as the phone gave it.
    pub zone: String,
    /// Seconds east of Greenwich at that instant. It stands where the zone is not known.
    pub offset_seconds: i32,
}

/// Which part of a list is wanted.
#[uniffi::remote(Record)]
pub struct PageRequest {
    /// Where to go on: what the page before gave as next; nothing for the first page.
    #[uniffi(default = None)]
    pub after: Option<String>,
    /// How many items at the most, from 1 to 200; 50 unless given.
    #[uniffi(default = None)]
    pub limit: Option<u32>,
}

/// UniFFI knows no generics: each kind of page crosses as a record of its own.
macro_rules! pages {
    ($($page:ident of $item:ty),* $(,)?) => { $(
        /// A part of a list.
        pub type $page = crate::core::Page<$item>;

        /// A part of a list.
        #[uniffi::remote(Record)]
        pub struct $page {
            /// The items, in the list's order.
            pub items: Vec<$item>,
            /// Where the next page begins; nothing after the last one.
            pub next: Option<String>,
            /// How many items the whole list has.
            pub total: u64,
        }
    )* };
}
pub(crate) use pages;

//! The method and the store of twopocket: one room per word of the method.
//!
//! [`Companion`] opens the store and hands out a handle for each room; a handle's methods are all that a shell can do
//! there. Every room is built alike: `mod.rs` has its types and its handle, `rules.rs` the method as pure functions on
//! plain values, `store.rs` and the `.sql` files beside it what goes into the database and comes out of it.

mod change;
mod companion;
mod error;
mod field;
mod id;
mod page;
mod progress;
mod saying;
mod store;
mod values;

pub mod arena;
pub mod back;
pub mod backup;
pub mod card;
pub mod challenge;
pub mod check;
pub mod circle;
pub mod clock;
pub mod coffee;
pub mod contact;
pub mod conversation;
pub mod cue;
pub mod disposal;
pub mod draft;
pub mod effort;
pub mod event;
pub mod exchange;
pub mod follow_up;
pub mod introduction;
pub mod need;
pub mod opener;
pub mod own_card;
pub mod pace;
pub mod pocket;
pub mod prep;
pub mod promise;
pub mod qr;
pub mod reminder;
pub mod review;
pub mod settings;
pub mod thanks;
pub mod ties;

pub use change::{Change, Changed, Listener, Room};
pub use companion::{Companion, Options};
pub use error::{Error, FieldName, Reason, Result, Thing};
pub use id::{
    ArenaId, CardId, CoffeeId, ContactId, ConversationId, EffortId, EventId, HelpOfferId, ImportId, IntroductionId,
    ItemId, MergeId, NeedId, OpenerUseId, PrepId, PromiseId, ProposalId, ReceivedId, TouchId, WishId,
};
pub use page::{Page, PageRequest};
pub use progress::WorkProgress;
pub use saying::Saying;
pub use store::SCHEMA_VERSION;
pub use twopocket_reader as reader;

//! The face of the core towards Kotlin and Swift, through UniFFI.
//!
//! A file a room: it describes the core's own records and enums once more (`uniffi::remote` compiles only while the
//! description is true, so nothing is mirrored) and hands on the room's methods, one line each. No decision is made
//! here. Every method goes through `fault::call`, where the core's errors and panics become [`CompanionError`].
//!
//! Comments on what is exported are read in Kotlin and Swift as well: they are prose, without links.
// The foreign side hands over what it calls with; its comments know no headings and no backticks.
#![allow(clippy::needless_pass_by_value, clippy::missing_errors_doc, clippy::doc_markdown)]

mod arena;
mod back;
mod backup;
mod card;
mod challenge;
mod check;
mod circle;
mod coffee;
mod companion;
mod contact;
mod conversation;
mod cue;
mod disposal;
mod draft;
mod effort;
mod error;
mod event;
mod exchange;
mod fault;
mod field;
mod follow_up;
mod introduction;
mod listener;
mod need;
mod opener;
mod own_card;
mod pace;
mod pocket;
mod prep;
#[cfg(feature = "probe")]
mod probe;
mod promise;
mod qr;
mod reminder;
mod review;
mod settings;
mod text;
mod thanks;
mod ties;
mod values;

pub use arena::Arenas;
pub use back::Backs;
pub use backup::{Backup, Backups, salvage};
pub use card::Cards;
pub use challenge::{Challenges, text_of_ladder_step, text_of_score_line};
pub use check::Checks;
pub use circle::Circles;
pub use coffee::{Coffees, saying_of_candidate_reason, saying_of_homework_finding};
pub use companion::TwoPocketCompanion;
pub use contact::People;
pub use conversation::Conversations;
pub use cue::Cues;
pub use disposal::Disposal;
pub use draft::{Drafts, saying_of_missing};
pub use effort::{Efforts, saying_of_better_form, saying_of_gate_reason, saying_of_next_reason};
pub use error::CompanionError;
pub use event::{Events, text_of_ready_item};
pub use exchange::Exchange;
pub use follow_up::{FollowUps, item_takes_words};
pub use introduction::{Introductions, saying_of_introduction_caution};
pub use listener::{ChangeListener, ListenerError};
pub use need::Needs;
pub use opener::{Openers, text_of_opener_reason, text_of_situation};
pub use own_card::{OwnCards, name_of_link, saying_of_introduction_fault};
pub use pace::Paces;
pub use pocket::Pockets;
pub use prep::PrepLists;
pub use promise::Promises;
pub use qr::{png_of_qr, svg_of_qr};
pub use reminder::Reminders;
pub use review::{Reviews, text_of_worth_finding};
pub use settings::UserSettings;
pub use text::Texts;
pub use thanks::ThanksOwed;
pub use ties::Ties;

use twopocket_core as core;

uniffi::setup_scaffolding!();

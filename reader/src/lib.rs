//! Reads what people hand over at a networking night: printed cards, contact files, typed lines, and the promises in
//! what they scribble on the back; and judges what they are about to write to each other.
//!
//! Bytes or text in, [`Field`]s with confidence and place out. The present time, the home country and the night are
//! arguments ([`Occasion`], [`Region`]); the crate has no clock, no storage and does no input or output. No input makes
//! it panic, and none is refused: what cannot be read is simply not in the answer, and the caller keeps the raw bytes.

mod country;
mod field;
mod language;
mod name;
mod occasion;
mod packed;
mod weights;

pub mod contact_file;
pub mod date;
pub mod invitation;
pub mod line;
pub mod message;
pub mod note;
pub mod phone;
pub mod print;

pub use field::{Address, Birthday, Field, FieldKind, Phone, PhoneKind, Place, Reading, Value};
pub use language::{Language, detect, guess};
pub use occasion::{Occasion, Region};

mod record;
pub use record::{PhoneRecord, Record};

/// Version of the reader, kept with every field it read. It rises when the same input may read differently, so that
/// cards read by an older one can be read again.
pub const VERSION: u32 = 1;

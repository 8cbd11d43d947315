//! Promises in notes: the act stands in the note.
#![no_main]

use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;
use twopocket_reader::{Occasion, note};

fuzz_target!(|text: &str| {
    for promise in note::promises(text, None, &Occasion::on(NaiveDate::default())) {
        assert!(!promise.what.is_empty());
    }
});

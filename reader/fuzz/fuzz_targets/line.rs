//! Lines about a person: every place is in the line.
#![no_main]

use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;
use twopocket_reader::{Occasion, Region, line};

fuzz_target!(|text: &str| {
    let occasion = Occasion::on(NaiveDate::default());
    for field in line::read(text, Some(Region::DK), &occasion).reading.fields {
        assert!((0.0..=1.0).contains(&field.confidence));
        assert!(field.place.is_none_or(|place| place.start < place.end));
    }
});

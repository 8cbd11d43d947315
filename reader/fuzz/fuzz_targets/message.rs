//! Messages about to be sent.
#![no_main]

use libfuzzer_sys::fuzz_target;
use twopocket_reader::message;

fuzz_target!(|text: &str| {
    message::read(text, None);
});

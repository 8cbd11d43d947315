//! Coffee invitations.
#![no_main]

use libfuzzer_sys::fuzz_target;
use twopocket_reader::invitation;

fuzz_target!(|text: &str| {
    invitation::read(text, None);
});

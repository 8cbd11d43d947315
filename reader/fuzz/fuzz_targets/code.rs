//! Contacts in one line, as QR codes carry them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use twopocket_reader::{Region, contact_file};

fuzz_target!(|bytes: &[u8]| {
    for head in [&b"MECARD:"[..], b"BIZCARD:", b"BEGIN:VCARD\\n"] {
        contact_file::read(&[head, bytes].concat(), Some(Region::DK));
    }
});

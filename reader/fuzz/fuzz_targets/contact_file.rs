//! Contact files: each contact has a share of the file.
#![no_main]

use libfuzzer_sys::fuzz_target;
use twopocket_reader::{Region, contact_file};

fuzz_target!(|bytes: &[u8]| {
    let file = contact_file::read(bytes, Some(Region::DK));
    let shares = contact_file::split(bytes).len();
    assert!(file.contacts.len() < 2 || shares == file.contacts.len(), "{shares} for {}", file.contacts.len());
});

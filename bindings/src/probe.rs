//! What only the tests of the other languages need: nothing here is in a release.

use std::collections::BTreeSet;
use std::fs::OpenOptions;
use std::io::Write;
use std::sync::{Mutex, PoisonError};

use crate::CompanionError;
use crate::core::Error;
use crate::fault::call;

#[cfg(not(debug_assertions))]
compile_error!("the feature `probe` is for tests: a release goes without it");

/// Panics inside a call, with a text that nobody may ever see.
#[uniffi::export]
#[allow(clippy::panic, reason = "it is there to panic")]
pub fn provoke_panic(secret: String) -> Result<(), CompanionError> {
    call(|| panic!("{secret}"))
}

/// Fails as on a device that has no room left: no test can fill one up.
#[uniffi::export]
pub fn provoke_storage_full() -> Result<(), CompanionError> {
    call(|| Err(Error::StorageFull))
}

/// Names the file in which calls are noted.
const CALLS: &str = "TWOPOCKET_CALLS";

static NOTED: Mutex<BTreeSet<&str>> = Mutex::new(BTreeSet::new());

/// Notes a call that was answered, by the function that it stands in: a line each time one is answered for the first
/// time. `cargo xtask test` holds these lines against what is exported.
pub(crate) fn note(closure: &'static str) {
    let Ok(file) = std::env::var(CALLS) else { return };
    let function = closure.trim_end_matches("::{{closure}}").trim_start_matches("twopocket::");
    // Held until it is written, and written at once: two that are answered together stand in two lines.
    let mut noted = NOTED.lock().unwrap_or_else(PoisonError::into_inner);
    if !noted.insert(function) {
        return;
    }
    if let Ok(mut file) = OpenOptions::new().append(true).create(true).open(file) {
        let _ = file.write_all(format!("{function}\n").as_bytes()); // what is not noted is told as missing
    }
}

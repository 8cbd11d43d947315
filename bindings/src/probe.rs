//! What only the tests of the other languages need: nothing here is in a release.

use crate::CompanionError;
use crate::fault::call;

#[cfg(not(debug_assertions))]
compile_error!("the feature `probe` is for tests: a release goes without it");

/// Panics inside a call, with a text that nobody may ever see.
#[uniffi::export]
#[allow(clippy::panic, reason = "it is there to panic")]
pub fn provoke_panic(secret: String) -> Result<(), CompanionError> {
    call(|| panic!("{secret}"))
}

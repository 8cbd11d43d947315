//! Where calls into the core can go wrong in a way that nobody foresaw.
//!
//! What a panic says may quote what a person wrote (a text cut at the wrong byte does), so it is neither printed nor
//! handed on: what is told is the place in the source.

use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe, Location, catch_unwind};
use std::sync::Once;

use crate::core;
use crate::error::CompanionError;

thread_local! {
    /// Where this thread panicked last.
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Calls the core: its errors become those that a shell can act on, and so does a panic.
pub(crate) fn call<T, A: FnOnce() -> core::Result<T>>(act: A) -> Result<T, CompanionError> {
    // Unwind safe: a transaction that panics rolls back, and the core's locks outlive a panic.
    match catch_unwind(AssertUnwindSafe(act)) {
        Ok(result) => result.inspect(|_| done::<A>()).map_err(CompanionError::from),
        Err(_) => Err(CompanionError::Internal { id: panicked_at() }),
    }
}

/// Calls what can't fail.
pub(crate) fn plain<T, A: FnOnce() -> T>(act: A) -> T {
    let told = act();
    done::<A>();
    told
}

/// A call was answered. The tests of the other languages are held to have asked for everything.
#[cfg(feature = "probe")]
fn done<A>() {
    crate::probe::note(std::any::type_name::<A>());
}

#[cfg(not(feature = "probe"))]
fn done<A>() {}

/// Has panics note their place, instead of printing what they say to standard error.
pub(crate) fn watch() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        panic::set_hook(Box::new(|panic| {
            let place = panic.location().map(place);
            let _ = PLACE.try_with(|last| last.replace(place));
        }));
    });
}

fn panicked_at() -> String {
    let place = PLACE.try_with(RefCell::take).ok().flatten();
    format!("panic at {}", place.as_deref().unwrap_or("an unknown place"))
}

/// File and line, without the folders of the machine it was built on.
fn place(location: &Location) -> String {
    let parts: Vec<&str> = location.file().rsplit(['/', '\\']).take(2).collect();
    let file = parts.into_iter().rev().collect::<Vec<_>>().join("/");
    format!("{file}:{}", location.line())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_error_that_names_its_place_and_nothing_it_says() {
        watch();
        let line = line!() + 1;
        let failed = call::<(), _>(|| panic!("Signe Raun")).unwrap_err();
        let CompanionError::Internal { id } = &failed else { panic!("{failed}") };
        assert_eq!(*id, format!("panic at src/fault.rs:{line}"));
        assert!(!format!("{failed:?} {failed}").contains("Signe"));
    }

    #[test]
    fn a_call_after_a_panic_works() {
        watch();
        assert!(call::<(), _>(|| panic!("once")).is_err());
        assert_eq!(call(|| Ok(7)).unwrap(), 7);
    }
}

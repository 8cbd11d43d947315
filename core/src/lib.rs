//! The method and the store.

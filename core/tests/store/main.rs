//! The store: what it refuses, erases, migrates, survives, backs up and salvages.

mod acts;
#[path = "../common/mod.rs"]
mod common;
mod erasure;
mod refusals;

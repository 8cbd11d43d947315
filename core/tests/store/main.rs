//! The store: what it refuses, erases, migrates, survives, backs up and salvages.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests and their helpers")]

mod acts;
mod backup;
mod circle;
#[path = "../common/mod.rs"]
mod common;
mod crash;
mod erasure;
mod full;
mod golden;
mod held;
mod machine;
mod refusals;
mod salvage;
mod schema;
mod tables;

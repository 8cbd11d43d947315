//! A companion over a temporary file, under a clock that stands.
#![allow(dead_code, reason = "each test file uses its part")]
#![allow(clippy::unwrap_used, reason = "a test's own set-up")]

use std::path::PathBuf;
use std::sync::Arc;

use tempfile::TempDir;
use twopocket_core::card::{Capture, Captured};
use twopocket_core::clock::{TimeSource, instant};
use twopocket_core::event::{Closed, NewEvent};
use twopocket_core::{Companion, EventId, Options};

pub const ZONE: &str = "Europe/Copenhagen";

pub struct Night {
    pub companion: Arc<Companion>,
    pub folder: TempDir,
}

impl Night {
    /// An open store in which nothing has happened, at six in the evening.
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let companion = open(folder.path().join("night.db"), "2026-11-19T18:00");
        Self { companion, folder }
    }

    /// The same with a night begun.
    pub fn begin() -> Self {
        let night = Self::empty();
        night.companion.events().begin(&line("Harbour night")).unwrap();
        night
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("night.db")
    }

    pub fn at(&self, local: &str) {
        self.companion.set_now(instant(time(local), ZONE).at_ms).unwrap();
    }

    pub fn event(&self) -> EventId {
        self.companion.events().current().unwrap().unwrap().id
    }

    pub fn capture(&self, text: &str) -> Captured {
        self.companion.cards().capture(&Capture::Line { text: text.into() }, None).unwrap()
    }

    pub fn close(&self) -> Closed {
        self.companion.events().close(self.event()).unwrap()
    }

    /// No file of the store holds any of these texts, in whichever case they are given.
    pub fn assert_bytes_without(&self, texts: &[&str]) {
        for file in std::fs::read_dir(self.folder.path()).unwrap() {
            let path = file.unwrap().path();
            let bytes = std::fs::read(&path).unwrap();
            for text in texts {
                let found = bytes.windows(text.len()).any(|window| window == text.as_bytes());
                assert!(!found, "{text:?} is still in {}", path.display());
            }
        }
    }
}

pub fn open(path: PathBuf, local: &str) -> Arc<Companion> {
    let time = TimeSource::manual(time(local), ZONE);
    Companion::open(Options { path, time, seed: Some(7) }).unwrap()
}

pub fn time(local: &str) -> chrono::NaiveDateTime {
    local.parse().or_else(|_| format!("{local}:00").parse()).unwrap()
}

pub fn line(name: &str) -> NewEvent {
    NewEvent { name: Some(name.into()), ..NewEvent::default() }
}

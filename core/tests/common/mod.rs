//! A companion over a temporary file, under a clock that stands.
#![allow(dead_code, reason = "each test file uses its part")]
#![allow(clippy::unwrap_used, reason = "a test's own set-up")]

use std::path::PathBuf;
use std::sync::Arc;

use tempfile::TempDir;
use twopocket_core::card::{Capture, Captured, Card};
use twopocket_core::clock::{TimeSource, instant};
use twopocket_core::event::{Closed, NewEvent};
use twopocket_core::follow_up::QueueItem;
use twopocket_core::pocket::Pocket;
use twopocket_core::promise::{NewPromise, Owner, Promise};
use twopocket_core::{CardId, Companion, ContactId, EventId, Options, PageRequest};

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

    /// Captures a card with a name and an organisation, as a code holds it.
    pub fn card(&self, name: &str, organisation: &str) -> Captured {
        self.card_at(name, organisation, None)
    }

    pub fn card_at(&self, name: &str, organisation: &str, event: Option<EventId>) -> Captured {
        let text = format!("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:{name}\r\nORG:{organisation}\r\nEND:VCARD\r\n");
        self.companion.cards().capture(&Capture::Code { text }, event).unwrap()
    }

    pub fn put(&self, card: CardId, into: Pocket) -> Card {
        self.companion.pockets().put(card, into).unwrap()
    }

    pub fn queue(&self, day: &str) -> Vec<QueueItem> {
        self.companion.follow_ups().queue(Some(day.parse().unwrap()), &PageRequest::whole()).unwrap().items
    }

    pub fn promise(&self, contact: ContactId, card: Option<CardId>, due: Option<&str>) -> Promise {
        let due = due.map(|due| due.parse().unwrap());
        let promise = NewPromise { contact, card, owner: Owner::Me, what: "the article".into(), due };
        self.companion.promises().add(&promise).unwrap()
    }

    pub fn begin_another(&self, name: &str) -> EventId {
        self.companion.events().begin(&line(name)).unwrap().id
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

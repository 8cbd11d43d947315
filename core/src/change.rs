//! What a commit changed, and the thread that tells it to those who listen.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use std::thread::{self, JoinHandle};

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::values::words;

words! {
    /// A room of the core, as change reports name it.
    pub enum Room {
        /// Arenas and wish lists.
        Arena = "arena",
        /// Events.
        Event = "event",
        /// Prep lists.
        Prep = "prep",
        /// Cards.
        Card = "card",
        /// Contacts.
        Contact = "contact",
        /// Conversations.
        Conversation = "conversation",
        /// Pockets.
        Pocket = "pocket",
        /// What was disposed of.
        Disposal = "disposal",
        /// Backs of cards.
        Back = "back",
        /// Promises and proposals.
        Promise = "promise",
        /// Follow-ups.
        FollowUp = "follow_up",
        /// Efforts.
        Effort = "effort",
        /// What was received, and what was offered to the user.
        Ties = "ties",
        /// Thanks and what else is owed after a favour.
        Thanks = "thanks",
        /// Offers, needs and interests.
        Need = "need",
        /// Openers shown and said.
        Opener = "opener",
        /// Cues shown.
        Cue = "cue",
        /// Imports.
        Exchange = "exchange",
        /// The user's own card.
        OwnCard = "own_card",
        /// Coffee invitations.
        Coffee = "coffee",
        /// The inner circle, peers and people ahead.
        Circle = "circle",
        /// Introductions.
        Introduction = "introduction",
        /// Challenges.
        Challenge = "challenge",
        /// Settings.
        Settings = "settings",
    }
}

/// What a commit changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    /// The rooms, in order.
    pub rooms: Vec<Room>,
    /// The store's revision after it.
    pub revision: i64,
}

/// A thing that changed since some revision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Room it belongs to; [`Room::Disposal`] for what is no longer there.
    pub room: Room,
    /// Its id.
    pub uid: uuid::Uuid,
    /// The revision at which it changed last.
    pub revision: i64,
}

/// Called after a commit, from a thread of the companion's own, with no lock held, one call at a time and in commit
/// order. What it does wrong is its own affair: panics are caught and ignored.
pub type Listener = Box<dyn Fn(Changed) + Send>;

/// The thread that tells the listeners.
pub(crate) struct Talker {
    send: mpsc::Sender<Message>,
    thread: JoinHandle<()>,
}

enum Message {
    Listen(Listener),
    Changed(Changed),
}

impl Talker {
    pub(crate) fn new() -> Self {
        let (send, receive) = mpsc::channel();
        Self { send, thread: thread::spawn(move || talk(&receive)) }
    }

    pub(crate) fn listen(&self, listener: Listener) -> Result<()> {
        self.send.send(Message::Listen(listener)).map_err(|_| Error::Closed)
    }

    pub(crate) fn tell(&self, changed: Changed) {
        let _ = self.send.send(Message::Changed(changed)); // fails only once nobody listens any more
    }

    /// Ends the thread, once the listeners have heard everything.
    pub(crate) fn end(self) {
        drop(self.send);
        if self.thread.thread().id() != thread::current().id() {
            let _ = self.thread.join(); // a listener may shut the companion itself
        }
    }
}

fn talk(messages: &mpsc::Receiver<Message>) {
    let mut listeners: Vec<Listener> = Vec::new();
    for message in messages {
        match message {
            Message::Listen(listener) => listeners.push(listener),
            Message::Changed(changed) => {
                for listener in &listeners {
                    let _ = catch_unwind(AssertUnwindSafe(|| listener(changed.clone())));
                }
            }
        }
    }
}

//! Opening the store, the clock, and the rooms.

use std::path::PathBuf;
use std::sync::Arc;

use uuid::Uuid;

use crate::core::clock::{Moment, TimeSource};
use crate::core::{self, Change, Changed, Options, Room};
use crate::error::CompanionError;
use crate::fault::{self, call, plain};
use crate::listener::{self, ChangeListener};
use crate::{
    Arenas, Backs, Backups, Cards, Challenges, Checks, Circles, Coffees, Conversations, Cues, Disposal, Drafts,
    Efforts, Events, Exchange, FollowUps, Introductions, Needs, Openers, OwnCards, Paces, People, Pockets, PrepLists,
    Promises, Reminders, Reviews, ThanksOwed, Ties, UserSettings,
};

/// Where the database file is.
pub type StorePath = PathBuf;

uniffi::custom_type!(StorePath, String, {
    remote,
    lower: |path| path.to_string_lossy().into_owned(),
    try_lift: |path| Ok(path.into()),
});

/// How to open a companion.
#[uniffi::remote(Record)]
pub struct Options {
    /// The database file; made where there is none.
    pub path: StorePath,
    /// Where the time comes from.
    pub time: TimeSource,
    /// Makes ids and ties reproducible, for tests.
    #[uniffi(default = None)]
    pub seed: Option<u64>,
}

/// Where the time comes from.
#[uniffi::remote(Enum)]
pub enum TimeSource {
    /// The machine's clock.
    System {
        /// IANA name of the zone the phone is in.
        zone: String,
    },
    /// A clock that stands still until it is set: for tests, and for a night entered afterwards.
    Manual {
        /// Milliseconds since 1970-01-01T00:00Z.
        at_ms: i64,
        /// IANA name.
        zone: String,
    },
}

/// What a commit changed.
#[uniffi::remote(Record)]
pub struct Changed {
    /// The rooms, in order.
    pub rooms: Vec<Room>,
    /// The store's revision after it.
    pub revision: i64,
}

/// A thing that changed since some revision.
#[uniffi::remote(Record)]
pub struct Change {
    /// Room it belongs to; the disposal for what is no longer there.
    pub room: Room,
    /// Its id.
    pub uid: Uuid,
    /// The revision at which it changed last.
    pub revision: i64,
}

/// A room of the core, as change reports name it.
#[uniffi::remote(Enum)]
pub enum Room {
    /// Arenas and wish lists.
    Arena,
    /// Events.
    Event,
    /// Prep lists.
    Prep,
    /// Cards.
    Card,
    /// Contacts.
    Contact,
    /// Conversations.
    Conversation,
    /// Pockets.
    Pocket,
    /// What was disposed of.
    Disposal,
    /// Backs of cards.
    Back,
    /// Promises and proposals.
    Promise,
    /// Follow-ups.
    FollowUp,
    /// Efforts.
    Effort,
    /// Offers, needs and interests.
    Need,
    /// What was received, and what was offered to the user.
    Ties,
    /// Thanks and what else is owed after a favour.
    Thanks,
    /// Openers shown and said.
    Opener,
    /// Cues shown.
    Cue,
    /// Imports.
    Exchange,
    /// The user's own card.
    OwnCard,
    /// Coffee invitations.
    Coffee,
    /// The inner circle, peers and people ahead.
    Circle,
    /// Introductions.
    Introduction,
    /// Challenges.
    Challenge,
    /// Settings.
    Settings,
}

/// The open store and its rooms. Calls block; the wrapper beside the generated code keeps them off the main thread.
// Not called `Companion`: in Kotlin that name means the companion object, in this class and in every class that has one.
#[derive(uniffi::Object)]
pub struct TwoPocketCompanion(Arc<core::Companion>);

#[uniffi::export]
impl TwoPocketCompanion {
    /// Opens the store, or makes it, and does what has come due. A file that is newer, damaged or no database of this
    /// program fails with Newer, Damaged or NotADatabase, and is left untouched.
    #[uniffi::constructor]
    pub fn open(options: Options) -> Result<Arc<Self>, CompanionError> {
        fault::watch();
        call(|| core::Companion::open(options).map(|companion| Arc::new(Self(companion))))
    }

    /// Arenas and their wish lists.
    pub fn arenas(&self) -> Arc<Arenas> {
        plain(|| Arc::new(Arenas(self.0.clone())))
    }

    /// Networking events and their nights.
    pub fn events(&self) -> Arc<Events> {
        plain(|| Arc::new(Events(self.0.clone())))
    }

    /// Prep lists.
    pub fn prep(&self) -> Arc<PrepLists> {
        plain(|| Arc::new(PrepLists(self.0.clone())))
    }

    /// Captures and cards.
    pub fn cards(&self) -> Arc<Cards> {
        plain(|| Arc::new(Cards(self.0.clone())))
    }

    /// The people behind the cards.
    pub fn people(&self) -> Arc<People> {
        plain(|| Arc::new(People(self.0.clone())))
    }

    /// Talks that went somewhere.
    pub fn conversations(&self) -> Arc<Conversations> {
        plain(|| Arc::new(Conversations(self.0.clone())))
    }

    /// The two pockets.
    pub fn pockets(&self) -> Arc<Pockets> {
        plain(|| Arc::new(Pockets(self.0.clone())))
    }

    /// What is due to be erased, and what is held.
    pub fn disposal(&self) -> Arc<Disposal> {
        plain(|| Arc::new(Disposal(self.0.clone())))
    }

    /// The backs of the cards.
    pub fn backs(&self) -> Arc<Backs> {
        plain(|| Arc::new(Backs(self.0.clone())))
    }

    /// Promises, and those proposed.
    pub fn promises(&self) -> Arc<Promises> {
        plain(|| Arc::new(Promises(self.0.clone())))
    }

    /// The follow-up queue.
    pub fn follow_ups(&self) -> Arc<FollowUps> {
        plain(|| Arc::new(FollowUps(self.0.clone())))
    }

    /// What the user did for the network: give, share, ask.
    pub fn efforts(&self) -> Arc<Efforts> {
        plain(|| Arc::new(Efforts(self.0.clone())))
    }

    /// What a phone is to arm.
    pub fn reminders(&self) -> Arc<Reminders> {
        plain(|| Arc::new(Reminders(self.0.clone())))
    }

    /// Offers, needs and interests.
    pub fn needs(&self) -> Arc<Needs> {
        plain(|| Arc::new(Needs(self.0.clone())))
    }

    /// The user's own card, signature and introduction, and the paper cards left.
    pub fn own_card(&self) -> Arc<OwnCards> {
        plain(|| Arc::new(OwnCards(self.0.clone())))
    }

    /// Nights that are played, and the ladder for the shy.
    pub fn challenges(&self) -> Arc<Challenges> {
        plain(|| Arc::new(Challenges(self.0.clone())))
    }

    /// Openers.
    pub fn openers(&self) -> Arc<Openers> {
        plain(|| Arc::new(Openers(self.0.clone())))
    }

    /// Cues.
    pub fn cues(&self) -> Arc<Cues> {
        plain(|| Arc::new(Cues(self.0.clone())))
    }

    /// What was received and offered, and the ties it makes.
    pub fn ties(&self) -> Arc<Ties> {
        plain(|| Arc::new(Ties(self.0.clone())))
    }

    /// The inner circle, peers and people ahead; the walk-through; who makes contact.
    pub fn circle(&self) -> Arc<Circles> {
        plain(|| Arc::new(Circles(self.0.clone())))
    }

    /// Coffee invitations.
    pub fn coffees(&self) -> Arc<Coffees> {
        plain(|| Arc::new(Coffees(self.0.clone())))
    }

    /// Contacts brought together because one can cover the other's need.
    pub fn introductions(&self) -> Arc<Introductions> {
        plain(|| Arc::new(Introductions(self.0.clone())))
    }

    /// What is to be done after favours.
    pub fn thanks(&self) -> Arc<ThanksOwed> {
        plain(|| Arc::new(ThanksOwed(self.0.clone())))
    }

    /// The check of whatever the user writes.
    pub fn checks(&self) -> Arc<Checks> {
        plain(|| Arc::new(Checks(self.0.clone())))
    }

    /// Letters to those met, to be read over and sent.
    pub fn drafts(&self) -> Arc<Drafts> {
        plain(|| Arc::new(Drafts(self.0.clone())))
    }

    /// How well the network is used.
    pub fn review(&self) -> Arc<Reviews> {
        plain(|| Arc::new(Reviews(self.0.clone())))
    }

    /// Days that are short enough to do, and what waits.
    pub fn pace(&self) -> Arc<Paces> {
        plain(|| Arc::new(Paces(self.0.clone())))
    }

    /// Contacts from files and into files.
    pub fn exchange(&self) -> Arc<Exchange> {
        plain(|| Arc::new(Exchange(self.0.clone())))
    }

    /// Backups, restoring them, and the health of the store.
    pub fn backups(&self) -> Arc<Backups> {
        plain(|| Arc::new(Backups(self.0.clone())))
    }

    /// The user's settings.
    pub fn settings(&self) -> Arc<UserSettings> {
        plain(|| Arc::new(UserSettings(self.0.clone())))
    }

    /// The time it is for the companion.
    pub fn now(&self) -> Moment {
        plain(|| self.0.now())
    }

    /// The phone has travelled: later moments are lived in this zone, an IANA name. One whose rules are not known is
    /// kept by name.
    pub fn set_zone(&self, zone: String) {
        plain(|| self.0.set_zone(&zone));
    }

    /// Sets a manual clock, in milliseconds since 1970-01-01T00:00Z. Fails with Invalid under the system's clock.
    pub fn set_now(&self, at_ms: i64) -> Result<(), CompanionError> {
        call(|| self.0.set_now(at_ms))
    }

    /// Adds a listener, called after every commit, in the order of the commits, from a thread of the companion's own.
    pub fn listen(&self, listener: Box<dyn ChangeListener>) -> Result<(), CompanionError> {
        call(|| self.0.listen(listener::heard_by(listener)))
    }

    /// The store's revision: it rises by one with every commit that changes something.
    pub fn revision(&self) -> Result<i64, CompanionError> {
        call(|| self.0.revision())
    }

    /// Everything that changed after a revision, in the order of its last change; what was erased comes as a change of
    /// the disposal.
    pub fn changes_since(&self, revision: i64) -> Result<Vec<Change>, CompanionError> {
        call(|| self.0.changes_since(revision))
    }

    /// Ends all work: calls under way finish first, later ones fail with Closed, the listeners have heard everything.
    pub fn shut(&self) {
        plain(|| self.0.shut());
    }
}

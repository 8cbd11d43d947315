//! [`Companion`] opens the store and hands out the rooms. It has no behaviour of its own, except that opening and every
//! write first do what has come due.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, Weak};
use std::time::Duration;

use rusqlite::Connection;

use crate::change::{Change, Changed, Listener, Room, Talker};
use crate::clock::{Moment, TimeSource};
use crate::error::{Error, FieldName, Reason, Result};
use crate::store::erasure::{self, Erasure};
use crate::store::{Store, Tx, Writer, file, lock};
use crate::{
    arena, back, backup, card, challenge, check, circle, coffee, contact, conversation, cue, disposal, draft, effort,
    event, exchange, follow_up, introduction, need, opener, own_card, pace, pocket, prep, promise, reminder, review,
    settings, thanks, ties,
};

/// How to open a companion.
#[derive(Clone, Debug)]
pub struct Options {
    /// The database file; made where there is none.
    pub path: PathBuf,
    /// Where the time comes from.
    pub time: TimeSource,
    /// Makes ids and ties reproducible, for tests.
    pub seed: Option<u64>,
}

/// The open store and its rooms.
pub struct Companion {
    store: RwLock<Option<Store>>,
    time: Mutex<TimeSource>,
    talker: Mutex<Option<Talker>>,
}

impl Companion {
    /// Opens the store, or makes it, and does what has come due.
    ///
    /// # Errors
    /// [`Error::NotADatabase`], [`Error::Newer`] or [`Error::Damaged`] for a file that is then left untouched;
    /// [`Error::ReadOnly`] where the file or its folder can't be written; [`Error::Busy`]; [`Error::StorageFull`].
    pub fn open(options: Options) -> Result<Arc<Self>> {
        let store = Store::open(&options.path, options.seed)?;
        let companion = Arc::new(Self {
            store: RwLock::new(Some(store)),
            time: Mutex::new(options.time),
            talker: Mutex::new(Some(Talker::new())),
        });
        companion.keep_up()?;
        let _ = companion.exchange().finish_taking_back(); // what can't be done now is tried at the next opening
        Ok(companion)
    }

    /// Arenas and their wish lists.
    pub fn arenas(&self) -> arena::Arenas<'_> {
        arena::Arenas::new(self)
    }

    /// Networking events and their nights.
    pub fn events(&self) -> event::Events<'_> {
        event::Events::new(self)
    }

    /// Prep lists.
    pub fn prep(&self) -> prep::PrepLists<'_> {
        prep::PrepLists::new(self)
    }

    /// Captures and cards.
    pub fn cards(&self) -> card::Cards<'_> {
        card::Cards::new(self)
    }

    /// The people behind the cards.
    pub fn people(&self) -> contact::People<'_> {
        contact::People::new(self)
    }

    /// Talks that went somewhere.
    pub fn conversations(&self) -> conversation::Conversations<'_> {
        conversation::Conversations::new(self)
    }

    /// The two pockets.
    pub fn pockets(&self) -> pocket::Pockets<'_> {
        pocket::Pockets::new(self)
    }

    /// What is due to be erased, and what is held.
    pub fn disposal(&self) -> disposal::Disposal<'_> {
        disposal::Disposal::new(self)
    }

    /// The backs of the cards.
    pub fn backs(&self) -> back::Backs<'_> {
        back::Backs::new(self)
    }

    /// Promises, and those proposed.
    pub fn promises(&self) -> promise::Promises<'_> {
        promise::Promises::new(self)
    }

    /// The follow-up queue.
    pub fn follow_ups(&self) -> follow_up::FollowUps<'_> {
        follow_up::FollowUps::new(self)
    }

    /// What the user did for the network: Give, Share, Ask.
    pub fn efforts(&self) -> effort::Efforts<'_> {
        effort::Efforts::new(self)
    }

    /// Coffee invitations.
    pub fn coffees(&self) -> coffee::Coffees<'_> {
        coffee::Coffees::new(self)
    }

    /// What a phone is to arm.
    pub fn reminders(&self) -> reminder::Reminders<'_> {
        reminder::Reminders::new(self)
    }

    /// Days that are short enough to do.
    pub fn pace(&self) -> pace::Paces<'_> {
        pace::Paces::new(self)
    }

    /// How well the network is used.
    pub fn review(&self) -> review::Reviews<'_> {
        review::Reviews::new(self)
    }

    /// Backups, restoring them, and the health of the store.
    pub fn backups(&self) -> backup::Backups<'_> {
        backup::Backups::new(self)
    }

    /// Contacts from files and into files.
    pub fn exchange(&self) -> exchange::Exchange<'_> {
        exchange::Exchange::new(self)
    }

    /// Introductions of contacts to each other.
    pub fn introductions(&self) -> introduction::Introductions<'_> {
        introduction::Introductions::new(self)
    }

    /// Offers, needs and interests, of the user and of contacts.
    pub fn needs(&self) -> need::Needs<'_> {
        need::Needs::new(self)
    }

    /// Openers.
    pub fn openers(&self) -> opener::Openers<'_> {
        opener::Openers::new(self)
    }

    /// The user's own card, signature and introduction, and the paper cards left.
    pub fn own_card(&self) -> own_card::OwnCards<'_> {
        own_card::OwnCards::new(self)
    }

    /// Nights that are played, and the ladder for the shy.
    pub fn challenges(&self) -> challenge::Challenges<'_> {
        challenge::Challenges::new(self)
    }

    /// Cues.
    pub fn cues(&self) -> cue::Cues<'_> {
        cue::Cues::new(self)
    }

    /// What was received and offered, and the ties it makes.
    pub fn ties(&self) -> ties::Ties<'_> {
        ties::Ties::new(self)
    }

    /// The inner circle, peers and people ahead; the walk-through; who makes contact.
    pub fn circle(&self) -> circle::CircleRoom<'_> {
        circle::CircleRoom::new(self)
    }

    /// Thanks, and what else follows a favour.
    pub fn thanks(&self) -> thanks::ThanksRoom<'_> {
        thanks::ThanksRoom::new(self)
    }

    /// The check of whatever the user writes.
    pub fn checks(&self) -> check::Checks<'_> {
        check::Checks::new(self)
    }

    /// Letters to those met, to be read over and sent.
    pub fn drafts(&self) -> draft::Drafts<'_> {
        draft::Drafts::new(self)
    }

    /// The user's settings.
    pub fn settings(&self) -> settings::SettingsRoom<'_> {
        settings::SettingsRoom::new(self)
    }

    /// The time it is for the companion.
    pub fn now(&self) -> Moment {
        lock(&self.time).now()
    }

    /// The phone has travelled: later moments are lived in this zone. One whose rules are not known is kept by name.
    pub fn set_zone(&self, to: &str) {
        match &mut *lock(&self.time) {
            TimeSource::System { zone } | TimeSource::Manual { zone, .. } => to.clone_into(zone),
        }
    }

    /// Sets a manual clock.
    ///
    /// # Errors
    /// [`Error::Invalid`] under the system's clock.
    pub fn set_now(&self, now_ms: i64) -> Result<()> {
        match &mut *lock(&self.time) {
            TimeSource::Manual { at_ms, .. } => *at_ms = now_ms,
            TimeSource::System { .. } => return Err(Error::invalid(FieldName::Clock, Reason::NotManual)),
        }
        Ok(())
    }

    /// How long a write waits for another process that writes before it fails with [`Error::Busy`]; five seconds unless
    /// set.
    ///
    /// # Errors
    /// [`Error::Closed`] after [`Companion::shut`].
    pub fn set_patience(&self, patience: Duration) -> Result<()> {
        self.with_writer(|writer, _| Ok(writer.connection.busy_timeout(patience)?))
    }

    /// Adds a listener.
    ///
    /// # Errors
    /// [`Error::Closed`] after [`Companion::shut`].
    pub fn listen(&self, listener: Listener) -> Result<()> {
        lock(&self.talker).as_ref().ok_or(Error::Closed)?.listen(listener)
    }

    /// The store's revision: it rises by one with every commit that changes something.
    ///
    /// # Errors
    /// [`Error::Closed`] after [`Companion::shut`].
    pub fn revision(&self) -> Result<i64> {
        self.read(|sql| Ok(sql.query_row("SELECT revision FROM store", [], |row| row.get(0))?))
    }

    /// Everything that changed after a revision, in the order of its last change; what was erased comes as
    /// [`Room::Disposal`].
    ///
    /// # Errors
    /// [`Error::Closed`] after [`Companion::shut`].
    pub fn changes_since(&self, revision: i64) -> Result<Vec<Change>> {
        self.read(|sql| {
            crate::store::all(sql, include_str!("store/changes_since.sql"), [revision], |row| {
                Ok(Change { room: row.get("room")?, uid: row.get("uid")?, revision: row.get("revision")? })
            })
        })
    }

    /// Ends all work: calls under way finish first, later ones fail with [`Error::Closed`], the listeners have heard
    /// everything.
    pub fn shut(&self) {
        drop(self.store.write().unwrap_or_else(PoisonError::into_inner).take());
        let talker = lock(&self.talker).take(); // not in the `if let`: the lock would be held while it ends
        if let Some(talker) = talker {
            talker.end();
        }
    }

    /// Does what has come due without anybody asking: the left pocket's disposal, and the follow-ups of a night that
    /// was never closed.
    pub(crate) fn keep_up(&self) -> Result<()> {
        self.with_writer(|writer, now| self.do_what_is_due(writer, now))
    }

    /// One transaction that writes. What has come due is done before it, in a transaction of its own.
    pub(crate) fn write<T>(&self, change: impl FnOnce(&Tx, &Moment) -> Result<T>) -> Result<T> {
        Ok(self.write_and_erase(change)?.0)
    }

    /// The same, telling how far what it erased is gone.
    pub(crate) fn write_and_erase<T>(&self, change: impl FnOnce(&Tx, &Moment) -> Result<T>) -> Result<(T, Erasure)> {
        self.with_writer(|writer, now| {
            self.do_what_is_due(writer, now)?;
            self.transact(writer, now, change)
        })
    }

    /// The store's file, and what tells that the companion is still open: for work that outlives a call.
    pub(crate) fn lasting(&self) -> Result<(PathBuf, Weak<()>)> {
        Ok(self.open_store().as_ref().ok_or(Error::Closed)?.lasting())
    }

    /// Puts a copy in the place of all the store holds. `prepare` makes it ready, knowing what the store holds until then.
    pub(crate) fn replace(
        &self,
        prepare: impl FnOnce(&Connection, &Moment) -> Result<(Connection, i64)>,
    ) -> Result<i64> {
        let store = self.open_store();
        let store = store.as_ref().ok_or(Error::Closed)?;
        let mut writer = store.writer();
        let now = self.now();
        let (copy, revision) = prepare(&writer.connection, &now)?;
        writer.connection.flush_prepared_statement_cache();
        file::copy_into(&copy, &mut writer.connection)?;
        store.forget_readers();
        self.tell(Changed { rooms: Room::ALL.to_vec(), revision });
        self.do_what_is_due(&mut writer, &now)?;
        Ok(revision)
    }

    /// Tries to drive out of the file what waits for it, and tells how far that has come.
    pub(crate) fn finish_erasure(&self) -> Result<Erasure> {
        self.with_writer(|writer, now| {
            self.do_what_is_due(writer, now)?;
            erasure::finish(&writer.connection)
        })
    }

    fn with_writer<T>(&self, act: impl FnOnce(&mut Writer, &Moment) -> Result<T>) -> Result<T> {
        let store = self.open_store();
        let mut writer = store.as_ref().ok_or(Error::Closed)?.writer();
        act(&mut writer, &self.now())
    }

    fn do_what_is_due(&self, writer: &mut Writer, now: &Moment) -> Result<()> {
        if disposal::store::is_due(&writer.connection, now)? || follow_up::store::has_lapsed(&writer.connection, now)? {
            self.transact(writer, now, |tx, now| {
                disposal::erase::dispose(tx, now)?;
                follow_up::store::lapse(tx, now)
            })?;
        }
        let _ = erasure::finish(&writer.connection); // still pending: the next write tries again
        Ok(())
    }

    fn transact<T>(
        &self,
        writer: &mut Writer,
        now: &Moment,
        change: impl FnOnce(&Tx, &Moment) -> Result<T>,
    ) -> Result<(T, Erasure)> {
        let tx = writer.begin(now.clone())?;
        let result = change(&tx, now)?;
        let done = tx.commit()?;
        // The change stands, whatever becomes of the old bytes: what fails here is tried again.
        let erasure = if done.erased { erasure::finish(&writer.connection) } else { Ok(Erasure::Erased) };
        let erasure = erasure.unwrap_or(Erasure::Pending);
        if !done.rooms.is_empty() {
            // Sent while the writer is held, so that the order is the commits'; heard with no lock held.
            let rooms = done.rooms.into_iter().collect();
            self.tell(Changed { rooms, revision: done.revision });
        }
        Ok((result, erasure))
    }

    /// One snapshot that is read.
    pub(crate) fn read<T>(&self, ask: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.open_store().as_ref().ok_or(Error::Closed)?.read(ask)
    }

    pub(crate) fn open_store(&self) -> RwLockReadGuard<'_, Option<Store>> {
        self.store.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, changed: Changed) {
        if let Some(talker) = lock(&self.talker).as_ref() {
            talker.tell(changed);
        }
    }
}

impl Drop for Companion {
    fn drop(&mut self) {
        self.shut();
    }
}

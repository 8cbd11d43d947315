//! Opener: *a question or gesture that starts a conversation: why it works, when it fits, what to beware of.* Suggested
//! by situation, by who the other is and by the arena; never one used earlier the same night; learning from what worked
//! and what fell flat.

mod data;
mod facts;
mod night;
mod reason;
pub(crate) mod rules;
pub(crate) mod store;

use serde::{Deserialize, Serialize};

use crate::arena::ArenaKind;
use crate::change::Room;
use crate::clock::Moment;
use crate::companion::Companion;
use crate::contact::{self, Role};
use crate::error::{Error, Result, Thing};
use crate::event;
use crate::id::{ContactId, EventId, OpenerUseId};
use crate::values::words;

pub(crate) use night::{PICKED, at_hand, pickable, picked, proposed};
pub use reason::OpenerReason;

words! {
    /// Where the user stands in the night.
    pub enum Situation {
        /// Alone at a table.
        AloneAtTable = "alone_at_table",
        /// After a talk.
        AfterTalk = "after_talk",
        /// At the bar.
        AtTheBar = "at_the_bar",
        /// About to join a group.
        JoiningGroup = "joining_group",
        /// In a talk that could go deeper.
        Deepening = "deepening",
        /// Facing someone more senior.
        SomeoneSenior = "someone_senior",
        /// In a silence.
        Silence = "silence",
        /// About to part.
        Goodbye = "goodbye",
    }
}

words! {
    /// What an opener is about.
    pub enum Family {
        /// Their work.
        Work = "work",
        /// What inspires them.
        Inspiration = "inspiration",
        /// What they read.
        Reading = "reading",
        /// The talk just heard.
        Talk = "talk",
        /// Bringing a drink.
        Drink = "drink",
        /// A small favour: people like those they have helped.
        Favour = "favour",
        /// Their field, the way into it, what they work on now.
        Field = "field",
        /// What only those ahead can tell.
        Ahead = "ahead",
        /// What peers can tell each other.
        Peers = "peers",
        /// What the two have in common.
        CommonGround = "common_ground",
        /// Something useful to offer.
        Offer = "offer",
        /// The card just handed over.
        Card = "card",
        /// Life outside work.
        Private = "private",
        /// Active listening.
        Listening = "listening",
        /// Goodbye.
        Goodbye = "goodbye",
        /// The evening itself.
        Occasion = "occasion",
    }
}

words! {
    /// What must be so for an opener to fit. It is never suggested otherwise.
    pub enum Condition {
        /// The event has a talk.
        Talk = "talk",
        /// There is a group to join.
        Group = "group",
        /// A card was handed over just now: by the contact, where it is known who stands opposite.
        Card = "card",
        /// A title stands on that card.
        Title = "title",
        /// Something is known that the two have in common.
        CommonGround = "common_ground",
        /// Something the user offers meets a need of the contact.
        Exchange = "exchange",
        /// The contact told of an interest.
        ToldInterest = "told_interest",
        /// Private matters have a place in the arena.
        PrivateMatters = "private_matters",
    }
}

words! {
    /// What a text takes as an argument; the word is the argument's name there.
    pub enum ArgumentName {
        /// What the two have in common.
        Ground = "ground",
        /// What the contact told of.
        Interest = "interest",
        /// What the user has to offer.
        Offer = "offer",
        /// What the contact could use.
        Need = "need",
    }
}

words! {
    /// How an opener stands in a night.
    pub enum UseState {
        /// It was on the screen.
        Shown = "shown",
        /// It was said.
        Used = "used",
        /// It was said, and worked.
        Worked = "worked",
        /// It was said, and fell flat.
        Flat = "flat",
    }
}

/// A question or gesture that starts a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opener {
    /// What it is known by.
    pub key: String,
    /// Key of what is said. Behind it: `.why` it works, `.when` it fits, `.caution`, and the questions to go on with,
    /// `.follow-1` and `.follow-2`.
    pub text: String,
    /// What it is about.
    pub family: Family,
    /// From 1, what everybody asks, to 5.
    pub originality: u8,
    /// The situations it is for.
    pub situations: Vec<Situation>,
    /// Whom it is for; anybody, if none is named.
    pub roles: Vec<Role>,
    /// The arenas where it is at its best; any, if none is named.
    pub arenas: Vec<ArenaKind>,
    /// What must be so for it to fit.
    pub conditions: Vec<Condition>,
    /// Whether it is active listening.
    pub listening: bool,
    /// Whether saying it says thanks.
    pub thanks: bool,
}

/// For what a suggestion is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ask {
    /// Where the user stands.
    pub situation: Situation,
    /// The person opposite, where that is known.
    #[serde(default)]
    pub contact: Option<ContactId>,
    /// The night; the one begun, unless given.
    #[serde(default)]
    pub event: Option<EventId>,
}

/// An argument of an opener's text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Argument {
    /// Its name in the text.
    pub name: ArgumentName,
    /// What to put there, as it was noted.
    pub value: String,
}

/// An opener that fits now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    /// The opener.
    pub opener: Opener,
    /// What its texts take.
    pub arguments: Vec<Argument>,
    /// Why it is suggested.
    pub reasons: Vec<OpenerReason>,
}

/// How to go on from an opener.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Onward {
    /// Keys of the opener's own follow-up questions.
    pub questions: Vec<String>,
    /// Active listening, which fits whatever they answer; what was not used tonight first.
    pub listening: Vec<Opener>,
}

/// An opener in a night.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenerUse {
    /// Its id.
    pub id: OpenerUseId,
    /// Key of the opener.
    pub opener: String,
    /// The night.
    pub event: EventId,
    /// The person opposite, where that was known.
    pub contact: Option<ContactId>,
    /// How it stands.
    pub state: UseState,
    /// When it was shown or said.
    pub at: Moment,
    /// Whether thanks were said aloud with it, which makes the person thanked.
    pub thanked: bool,
}

/// Handle, opened per call and never stored: `companion.openers()`.
pub struct Openers<'a> {
    companion: &'a Companion,
}

impl<'a> Openers<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// The whole set.
    pub fn all(&self) -> Vec<Opener> {
        data::OPENERS.clone()
    }

    /// The openers that fit, the best first. None was used earlier the same night. What is as good as another stands in
    /// an order that is the night's own, and the same for the same seed.
    ///
    /// # Errors
    /// [`Error::NotFound`] or [`Error::Erased`] for the contact or the event.
    pub fn suggest(&self, ask: &Ask) -> Result<Vec<Suggestion>> {
        let now = self.companion.now();
        self.companion.read(|sql| Ok(rules::suggest(&data::OPENERS, &facts::facts(sql, ask, &now)?)))
    }

    /// The same without those that were on the screen already tonight; once all have been, that of the longest ago first.
    ///
    /// # Errors
    /// As for [`Openers::suggest`].
    pub fn next(&self, ask: &Ask) -> Result<Vec<Suggestion>> {
        let all = self.suggest(ask)?;
        let shown = self.companion.read(|sql| {
            event::store::meant(sql, ask.event)?.map_or_else(|| Ok(Vec::new()), |night| store::shown(sql, night))
        })?;
        Ok(rules::without(all, &shown))
    }

    /// How to go on from an opener: its follow-up questions, and active listening.
    ///
    /// # Errors
    /// [`Error::NotFound`] for the opener or the event.
    pub fn onward(&self, opener: &str, event: Option<EventId>) -> Result<Onward> {
        let opener = known(opener)?;
        self.companion.read(|sql| {
            let used = match event::store::meant(sql, event)? {
                Some(night) => store::used_tonight(sql, night)?,
                None => Vec::new(),
            };
            Ok(rules::onward(&data::OPENERS, opener, &used))
        })
    }

    /// An opener is on the screen.
    ///
    /// # Errors
    /// As for [`Openers::used`].
    pub fn shown(&self, opener: &str, to: Option<ContactId>, event: Option<EventId>) -> Result<OpenerUse> {
        self.note(opener, to, event, UseState::Shown)
    }

    /// An opener was said: the one named, else the last one shown that night. It is not suggested again tonight. A
    /// goodbye with thanks makes the person thanked.
    ///
    /// # Errors
    /// [`Error::NotFound`] or [`Error::Erased`] for the opener, the contact or the event, or if none is named and none
    /// was shown; [`Error::Invalid`] if no event is named and none is begun.
    pub fn used(&self, opener: Option<&str>, to: Option<ContactId>, event: Option<EventId>) -> Result<OpenerUse> {
        match opener {
            Some(opener) => self.note(opener, to, event, UseState::Used),
            None => self.last_used(to, event),
        }
    }

    /// An opener worked: the one named, else the last one shown or used that night.
    ///
    /// # Errors
    /// As for [`Openers::used`]; [`Error::NotFound`] if none is named and none was shown.
    pub fn worked(&self, opener: Option<&str>, event: Option<EventId>) -> Result<OpenerUse> {
        self.turned_out(opener, event, UseState::Worked)
    }

    /// An opener fell flat: the one named, else the last one shown or used that night.
    ///
    /// # Errors
    /// As for [`Openers::worked`].
    pub fn flat(&self, opener: Option<&str>, event: Option<EventId>) -> Result<OpenerUse> {
        self.turned_out(opener, event, UseState::Flat)
    }

    /// Whether a person was thanked aloud at an event.
    ///
    /// # Errors
    /// [`Error::NotFound`] or [`Error::Erased`] for the contact or the event.
    pub fn thanked(&self, contact: ContactId, event: EventId) -> Result<bool> {
        self.companion
            .read(|sql| store::thanked(sql, event::store::row_id(sql, event)?, contact::store::resolve(sql, contact)?))
    }

    fn note(&self, opener: &str, to: Option<ContactId>, event: Option<EventId>, state: UseState) -> Result<OpenerUse> {
        let opener = known(opener)?;
        self.companion.write(|tx, _| {
            let night = event::store::must_be_meant(tx, event)?;
            let contact = to.map(|contact| contact::store::resolve(tx, contact)).transpose()?;
            let on_screen = store::on_screen(tx, night, &opener.key)?;
            let last = store::last(tx, night, None)?;
            // Shown again after another, it is the last one shown: a row of its own.
            let row = match on_screen.filter(|row| state != UseState::Shown || last == Some(*row)) {
                Some(row) => store::set(tx, row, state, contact)?,
                None => store::insert(tx, night, contact, &opener.key, state)?,
            };
            tx.touch(Room::Opener);
            store::opener_use(tx, row)
        })
    }

    fn last_used(&self, to: Option<ContactId>, event: Option<EventId>) -> Result<OpenerUse> {
        self.companion.write(|tx, _| {
            let contact = to.map(|contact| contact::store::resolve(tx, contact)).transpose()?;
            let last = store::last(tx, event::store::must_be_meant(tx, event)?, None)?;
            let row = last.ok_or(Error::not_found(Thing::Opener))?;
            if store::opener_use(tx, row)?.state == UseState::Shown {
                store::set(tx, row, UseState::Used, contact)?;
                tx.touch(Room::Opener);
            }
            store::opener_use(tx, row)
        })
    }

    fn turned_out(&self, opener: Option<&str>, event: Option<EventId>, state: UseState) -> Result<OpenerUse> {
        let opener = opener.map(known).transpose()?;
        self.companion.write(|tx, _| {
            let night = event::store::must_be_meant(tx, event)?;
            let row = match (store::last(tx, night, opener.map(|opener| opener.key.as_str()))?, opener) {
                (Some(row), _) => store::set(tx, row, state, None)?,
                (None, Some(opener)) => store::insert(tx, night, None, &opener.key, state)?,
                (None, None) => return Err(Error::not_found(Thing::Opener)),
            };
            tx.touch(Room::Opener);
            store::opener_use(tx, row)
        })
    }
}

fn known(key: &str) -> Result<&'static Opener> {
    data::OPENERS.iter().find(|opener| opener.key == key).ok_or(Error::not_found(Thing::Opener))
}

/// Whether an opener of this key says thanks; one that a later version no longer has does not.
fn says_thanks(key: &str) -> bool {
    known(key).is_ok_and(|opener| opener.thanks)
}

impl Situation {
    /// Key of its name in `texts`.
    pub fn text(self) -> String {
        format!("situation-{}", self.word().replace('_', "-"))
    }
}

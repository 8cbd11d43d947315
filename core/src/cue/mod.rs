//! Cue: *one small thing to have in mind tonight*, such as eye contact or a proper handshake, each with its caution. One
//! at a time, and silent: a cue is there when the user looks, and never rings, vibrates or lights the screen.

pub(crate) mod rules;
pub(crate) mod store;

use serde::{Deserialize, Serialize};

use crate::change::Room;
use crate::companion::Companion;
use crate::error::Result;
use crate::event;
use crate::id::EventId;
use crate::store::Tx;
use crate::values::words;

words! {
    /// A cue.
    pub enum Cue {
        /// Look people in the eye.
        EyeContact = "eye_contact",
        /// Lean in.
        LeanIn = "lean_in",
        /// Smile.
        Smile = "smile",
        /// Say an honest compliment.
        Compliment = "compliment",
        /// Mirror, subtly.
        Mirror = "mirror",
        /// Have a destination when crossing the room.
        Destination = "destination",
        /// Give a proper handshake.
        Handshake = "handshake",
        /// Introduce oneself first.
        IntroduceFirst = "introduce_first",
        /// Be genuine.
        Genuine = "genuine",
        /// Talk less than the other.
        TalkLess = "talk_less",
        /// No life story.
        NoLifeStory = "no_life_story",
        /// Prone to self-talk: praise the other and ask.
        PraiseAndAsk = "praise_and_ask",
    }
}

/// The cue of a night.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CueTonight {
    /// Which it is.
    pub cue: Cue,
    /// Key of what it says; `.caution` behind it is what to beware of.
    pub text: String,
    /// How many of the set this night has not seen yet.
    pub left: u32,
}

/// Handle, opened per call and never stored: `companion.cues()`.
pub struct Cues<'a> {
    companion: &'a Companion,
}

impl<'a> Cues<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// The cue of a night (the one begun, unless given). It stays until [`Cues::next`].
    ///
    /// # Errors
    /// [`crate::Error::NotFound`] for the event; [`crate::Error::Invalid`] if none is named and none is begun.
    pub fn tonight(&self, event: Option<EventId>) -> Result<CueTonight> {
        of_night(self.companion, self.companion.read(|sql| event::store::must_be_meant(sql, event))?)
    }

    /// Another cue: none comes twice in a night while there is one left that it has not seen; those that earlier nights
    /// have seen least lately come first.
    ///
    /// # Errors
    /// As for [`Cues::tonight`].
    pub fn next(&self, event: Option<EventId>) -> Result<CueTonight> {
        self.companion.write(|tx, _| next(tx, event::store::must_be_meant(tx, event)?))
    }
}

/// The cue of a night: the last one shown, else its first.
pub(crate) fn of_night(companion: &Companion, night: i64) -> Result<CueTonight> {
    let shown = companion.read(|sql| store::shown_at(sql, night))?;
    match shown.last() {
        Some(cue) => Ok(told(*cue, &shown)),
        None => companion.write(|tx, _| next(tx, night)),
    }
}

fn next(tx: &Tx, night: i64) -> Result<CueTonight> {
    let mut shown = store::shown_at(tx, night)?;
    let cue = rules::next(&shown, &store::shown_before(tx, night)?, || tx.draw());
    store::insert(tx, night, cue)?;
    tx.touch(Room::Cue);
    shown.push(cue);
    Ok(told(cue, &shown))
}

fn told(cue: Cue, shown: &[Cue]) -> CueTonight {
    let left = Cue::ALL.iter().filter(|cue| !shown.contains(cue)).count();
    CueTonight { cue, text: cue.text(), left: u32::try_from(left).unwrap_or(u32::MAX) }
}

impl Cue {
    /// Key of what it says in `texts`; `.caution` behind it is what to beware of.
    pub fn text(self) -> String {
        format!("cue-{}", self.word().replace('_', "-"))
    }
}

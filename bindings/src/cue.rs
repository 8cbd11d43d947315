//! Cues.

use std::sync::Arc;

use crate::core::cue::{Cue, CueTonight};
use crate::core::{Companion, EventId};
use crate::error::CompanionError;
use crate::fault::call;

/// One small thing to have in mind tonight.
#[uniffi::remote(Enum)]
pub enum Cue {
    /// Look people in the eye.
    EyeContact,
    /// Lean in.
    LeanIn,
    /// Smile.
    Smile,
    /// Say an honest compliment.
    Compliment,
    /// Mirror, subtly.
    Mirror,
    /// Have a destination when crossing the room.
    Destination,
    /// Give a proper handshake.
    Handshake,
    /// Introduce oneself first.
    IntroduceFirst,
    /// Be genuine.
    Genuine,
    /// Talk less than the other.
    TalkLess,
    /// No life story.
    NoLifeStory,
    /// Prone to self-talk: praise the other and ask.
    PraiseAndAsk,
}

/// The cue of a night.
#[uniffi::remote(Record)]
pub struct CueTonight {
    /// Which it is.
    pub cue: Cue,
    /// Key of what it says; with .caution behind it, of what to beware of.
    pub text: String,
    /// How many of the set this night has not seen yet.
    pub left: u32,
}

/// Cues: one at a time, and silent.
#[derive(uniffi::Object)]
pub struct Cues(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Cues {
    /// The cue of a night (the one begun, unless given). It stays until the next one is asked for.
    #[uniffi::method(default(event = None))]
    pub fn tonight(&self, event: Option<EventId>) -> Result<CueTonight, CompanionError> {
        call(|| self.0.cues().tonight(event))
    }

    /// Another cue: none comes twice in a night while there is one left that it has not seen.
    #[uniffi::method(default(event = None))]
    pub fn next(&self, event: Option<EventId>) -> Result<CueTonight, CompanionError> {
        call(|| self.0.cues().next(event))
    }
}

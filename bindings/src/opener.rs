//! Openers.

use std::sync::Arc;

use crate::core::arena::ArenaKind;
use crate::core::clock::Moment;
use crate::core::contact::Role;
use crate::core::opener::{
    Argument, ArgumentName, Ask, Condition, Family, Onward, Opener, OpenerReason, OpenerUse, Situation, Suggestion,
    UseState,
};
use crate::core::{Companion, ContactId, EventId, OpenerUseId};
use crate::error::CompanionError;
use crate::fault::{call, plain};

/// Where the user stands in the night.
#[uniffi::remote(Enum)]
pub enum Situation {
    /// Alone at a table.
    AloneAtTable,
    /// After a talk.
    AfterTalk,
    /// At the bar.
    AtTheBar,
    /// About to join a group.
    JoiningGroup,
    /// In a talk that could go deeper.
    Deepening,
    /// Facing someone more senior.
    SomeoneSenior,
    /// In a silence.
    Silence,
    /// About to part.
    Goodbye,
}

/// What an opener is about.
#[uniffi::remote(Enum)]
pub enum Family {
    /// Their work.
    Work,
    /// What inspires them.
    Inspiration,
    /// What they read.
    Reading,
    /// The talk just heard.
    Talk,
    /// Bringing a drink.
    Drink,
    /// A small favour: people like those they have helped.
    Favour,
    /// Their field, the way into it, what they work on now.
    Field,
    /// What only those ahead can tell.
    Ahead,
    /// What peers can tell each other.
    Peers,
    /// What the two have in common.
    CommonGround,
    /// Something useful to offer.
    Offer,
    /// The card just handed over.
    Card,
    /// Life outside work.
    Private,
    /// Active listening.
    Listening,
    /// Goodbye.
    Goodbye,
    /// The evening itself.
    Occasion,
}

/// What must be so for an opener to fit. It is never suggested otherwise.
#[uniffi::remote(Enum)]
pub enum Condition {
    /// The event has a talk.
    Talk,
    /// There is a group to join.
    Group,
    /// A card was handed over just now: by the contact, where it is known who stands opposite.
    Card,
    /// A title stands on that card.
    Title,
    /// Something is known that the two have in common.
    CommonGround,
    /// Something the user offers meets a need of the contact.
    Exchange,
    /// The contact told of an interest.
    ToldInterest,
    /// Private matters have a place in the arena.
    PrivateMatters,
}

/// What an opener's text takes as an argument; in small letters it is the argument's name there.
#[uniffi::remote(Enum)]
pub enum ArgumentName {
    /// What the two have in common.
    Ground,
    /// What the contact told of.
    Interest,
    /// What the user has to offer.
    Offer,
    /// What the contact could use.
    Need,
}

/// How an opener stands in a night.
#[uniffi::remote(Enum)]
pub enum UseState {
    /// It was on the screen.
    Shown,
    /// It was said.
    Used,
    /// It was said, and worked.
    Worked,
    /// It was said, and fell flat.
    Flat,
}

/// A question or gesture that starts a conversation.
#[uniffi::remote(Record)]
pub struct Opener {
    /// What it is known by.
    pub key: String,
    /// Key of what is said. Behind it: .why it works, .when it fits, .caution, and the questions to go on with, .follow-1
    /// and .follow-2.
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
#[uniffi::remote(Record)]
pub struct Ask {
    /// Where the user stands.
    pub situation: Situation,
    /// The person opposite, where that is known.
    #[uniffi(default = None)]
    pub contact: Option<ContactId>,
    /// The night; the one begun, unless given.
    #[uniffi(default = None)]
    pub event: Option<EventId>,
}

/// An argument of an opener's text.
#[uniffi::remote(Record)]
pub struct Argument {
    /// Its name in the text.
    pub name: ArgumentName,
    /// What to put there, as it was noted.
    pub value: String,
}

/// Why an opener is suggested, or what is to be known of it.
#[uniffi::remote(Enum)]
pub enum OpenerReason {
    /// It is for people of this role.
    Role {
        /// The contact's role.
        role: Role,
    },
    /// There was a talk.
    Talk,
    /// A card was handed over.
    Card,
    /// The two have something in common.
    Ground {
        /// What it is.
        ground: String,
    },
    /// What the user offers meets what the contact needs.
    Exchange {
        /// The offer.
        offer: String,
        /// The need.
        need: String,
    },
    /// The contact told of an interest.
    Interest {
        /// What it is.
        interest: String,
    },
    /// It is at its best in an arena of this kind.
    Arena {
        /// The arena's kind.
        kind: ArenaKind,
    },
    /// Private matters have a place here.
    Private,
    /// It has worked for the user.
    Worked {
        /// How often.
        times: u32,
    },
    /// It has fallen flat.
    Flat {
        /// How often.
        times: u32,
    },
    /// It is not what everybody asks.
    Original,
}

/// An opener that fits now.
#[uniffi::remote(Record)]
pub struct Suggestion {
    /// The opener.
    pub opener: Opener,
    /// What its texts take.
    pub arguments: Vec<Argument>,
    /// Why it is suggested.
    pub reasons: Vec<OpenerReason>,
}

/// How to go on from an opener.
#[uniffi::remote(Record)]
pub struct Onward {
    /// Keys of the opener's own follow-up questions.
    pub questions: Vec<String>,
    /// Active listening, which fits whatever they answer; what was not used tonight first.
    pub listening: Vec<Opener>,
}

/// An opener in a night.
#[uniffi::remote(Record)]
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

/// Openers: questions and gestures that start a conversation.
#[derive(uniffi::Object)]
pub struct Openers(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Openers {
    /// The whole set.
    pub fn all(&self) -> Vec<Opener> {
        plain(|| self.0.openers().all())
    }

    /// The openers that fit, the best first. None was used earlier the same night.
    pub fn suggest(&self, ask: Ask) -> Result<Vec<Suggestion>, CompanionError> {
        call(|| self.0.openers().suggest(&ask))
    }

    /// The same without those that were on the screen already tonight; the first again once all have been.
    pub fn next(&self, ask: Ask) -> Result<Vec<Suggestion>, CompanionError> {
        call(|| self.0.openers().next(&ask))
    }

    /// How to go on from an opener: its follow-up questions, and active listening.
    #[uniffi::method(default(event = None))]
    pub fn onward(&self, opener: String, event: Option<EventId>) -> Result<Onward, CompanionError> {
        call(|| self.0.openers().onward(&opener, event))
    }

    /// An opener is on the screen.
    #[uniffi::method(default(to = None, event = None))]
    pub fn shown(
        &self,
        opener: String,
        to: Option<ContactId>,
        event: Option<EventId>,
    ) -> Result<OpenerUse, CompanionError> {
        call(|| self.0.openers().shown(&opener, to, event))
    }

    /// An opener was said: the one named, else the last one shown that night. It is not suggested again tonight. A goodbye
    /// with thanks makes the person thanked.
    #[uniffi::method(default(opener = None, to = None, event = None))]
    pub fn used(
        &self,
        opener: Option<String>,
        to: Option<ContactId>,
        event: Option<EventId>,
    ) -> Result<OpenerUse, CompanionError> {
        call(|| self.0.openers().used(opener.as_deref(), to, event))
    }

    /// An opener worked: the one named, else the last one shown or used that night.
    #[uniffi::method(default(opener = None, event = None))]
    pub fn worked(&self, opener: Option<String>, event: Option<EventId>) -> Result<OpenerUse, CompanionError> {
        call(|| self.0.openers().worked(opener.as_deref(), event))
    }

    /// An opener fell flat: the one named, else the last one shown or used that night.
    #[uniffi::method(default(opener = None, event = None))]
    pub fn flat(&self, opener: Option<String>, event: Option<EventId>) -> Result<OpenerUse, CompanionError> {
        call(|| self.0.openers().flat(opener.as_deref(), event))
    }

    /// Whether a person was thanked aloud at an event.
    pub fn thanked(&self, contact: ContactId, event: EventId) -> Result<bool, CompanionError> {
        call(|| self.0.openers().thanked(contact, event))
    }
}

/// Key of a situation's name among the texts.
#[uniffi::export]
pub fn text_of_situation(situation: Situation) -> String {
    plain(|| situation.text())
}

/// Key of what a reason says among the texts. The reason's fields are the arguments there.
#[uniffi::export]
pub fn text_of_opener_reason(reason: OpenerReason) -> String {
    plain(|| reason.text())
}

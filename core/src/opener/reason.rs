use serde::{Deserialize, Serialize};

use crate::arena::ArenaKind;
use crate::contact::Role;

/// Why an opener is suggested, or what is to be known of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
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

impl OpenerReason {
    /// Key of what it says in `texts`. Its fields are the arguments there; the text takes those it needs.
    pub fn text(&self) -> String {
        format!("opener-reason-{}", self.word())
    }

    /// The word in JSON and at the end of its text's key.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Role { .. } => "role",
            Self::Talk => "talk",
            Self::Card => "card",
            Self::Ground { .. } => "ground",
            Self::Exchange { .. } => "exchange",
            Self::Interest { .. } => "interest",
            Self::Arena { .. } => "arena",
            Self::Private => "private",
            Self::Worked { .. } => "worked",
            Self::Flat { .. } => "flat",
            Self::Original => "original",
        }
    }
}

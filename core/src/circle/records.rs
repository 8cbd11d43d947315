//! What the room tells and is told.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::initiative::{Began, Initiative, LastContact};
use crate::clock::Moment;
use crate::contact::{Closeness, PersonLine, Role};
use crate::follow_up::Channel;
use crate::id::{ContactId, TouchId};
use crate::ties::Shape;
use crate::values::words;

words! {
    /// One of the three groups.
    pub enum Group {
        /// The inner circle.
        Inner = "inner",
        /// People with the same goals.
        Peers = "peers",
        /// People who are already where the user wants to be.
        Ahead = "ahead",
    }
}

words! {
    /// Where a contact goes in the walk-through.
    pub enum Verdict {
        /// Worth the time.
        Right = "right",
        /// Set aside: no suggestions and no nudges. Nothing is erased.
        Left = "left",
        /// Not now.
        Later = "later",
    }
}

/// A group as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupState {
    /// Which of the three.
    pub group: Group,
    /// How many it is to hold.
    pub bound: u32,
    /// After how many days a contact is due.
    pub every: u32,
    /// How many it holds.
    pub members: u32,
    /// By how many it is over its bound.
    pub over: u32,
    /// While it is: whom to release, the weightiest reasons first.
    pub release: Vec<Release>,
}

/// A member who could be released.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    /// The contact.
    pub contact: ContactId,
    /// The name they show.
    pub name: Option<String>,
    /// What speaks for it, the weightiest first.
    pub reasons: Vec<ReleaseReason>,
}

/// What speaks for releasing a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum ReleaseReason {
    /// The chemistry is low.
    LowChemistry {
        /// What the user said of it, from 1 to 5.
        chemistry: u8,
    },
    /// It does not feel mutual.
    LowFelt {
        /// What the user said of it, from 1 to 5.
        felt: u8,
    },
    /// Only one of the two gives.
    OneWay {
        /// Which of them.
        shape: Shape,
    },
    /// The two never saw each other.
    NeverMet,
    /// There was no contact for so long.
    WithoutContact {
        /// How many days.
        days: u32,
    },
    /// There was no contact yet.
    NeverInTouch,
}

/// A member of a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// The contact.
    pub contact: ContactId,
    /// The name they show.
    pub name: Option<String>,
    /// The organisation they show.
    pub organisation: Option<String>,
    /// Where they stand beside the user.
    pub role: Role,
    /// The group.
    pub group: Group,
    /// Since when.
    pub since: NaiveDate,
    /// After how many days a contact is due.
    pub every: u32,
    /// Whether these days are their own, and not the group's.
    pub own_every: bool,
    /// When the two were last in touch.
    pub last: LastContact,
    /// The day on which the next contact is due.
    pub due: NaiveDate,
    /// Days that it is overdue; 0 while it is not.
    pub overdue: u32,
    /// The group that their role speaks for instead.
    pub moves_to: Option<Group>,
}

/// What came of adding somebody. It is never refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Added {
    /// The member.
    pub member: Member,
    /// Their group, with whom to release if it is over its bound.
    pub group: GroupState,
    /// The low chemistry that speaks against it.
    pub veto: Option<u8>,
    /// The group they were in before.
    pub moved_from: Option<Group>,
}

/// What speaks for somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fit", rename_all = "snake_case")]
pub enum Fit {
    /// The chemistry.
    Chemistry {
        /// What the user said of it, from 1 to 5.
        chemistry: u8,
    },
    /// It feels mutual.
    Felt {
        /// What the user said of it, from 1 to 5.
        felt: u8,
    },
    /// Both give.
    Mutual,
    /// They have something in common with the user's purposes, offers, needs or interests.
    Purpose {
        /// What.
        shared: String,
    },
    /// Their role is the group's.
    Role {
        /// The role.
        role: Role,
    },
}

/// Somebody who seems to belong to a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    /// The contact.
    pub contact: ContactId,
    /// The name they show.
    pub name: Option<String>,
    /// The organisation they show.
    pub organisation: Option<String>,
    /// Why, the strongest first.
    pub reasons: Vec<Fit>,
}

/// Somebody for whom something speaks, but low chemistry against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vetoed {
    /// The contact.
    pub contact: ContactId,
    /// The name they show.
    pub name: Option<String>,
    /// What the user said of the chemistry: 1 or 2.
    pub chemistry: u8,
}

/// Who seems to belong to a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggested {
    /// For which group.
    pub group: Group,
    /// The best first, [`super::rules::MOST_SUGGESTED`] at most.
    pub suggestions: Vec<Suggestion>,
    /// Who would be among them, but for the chemistry, or is a member in spite of it.
    pub vetoed: Vec<Vetoed>,
}

/// A person as the walk-through shows them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Walked {
    /// Who it is.
    #[serde(flatten)]
    pub line: PersonLine,
    /// What the user said of the chemistry.
    pub chemistry: Option<u8>,
    /// When the two were last in touch.
    pub last: LastContact,
    /// The group they are in.
    pub group: Option<Group>,
}

/// What the circle knows of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// The contact.
    pub contact: ContactId,
    /// The name they show.
    pub name: Option<String>,
    /// Their place in a group.
    pub member: Option<Member>,
    /// When the two were last in touch.
    pub last: LastContact,
    /// Who made contact over the last [`super::initiative::DAYS`] days.
    pub initiative: Initiative,
    /// What the user said last of the chemistry, from 1 to 5.
    pub chemistry: Option<u8>,
    /// How mutual it feels, from 1 to 5.
    pub felt: Option<u8>,
    /// How open the user is with them.
    pub closeness: Closeness,
    /// Whether they were set aside in the walk-through.
    pub set_aside: bool,
}

/// A contact to be noted, of which nothing else in the store tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewTouch {
    /// With whom.
    pub contact: ContactId,
    /// Who began it.
    pub began: Began,
    /// By which way, where that is known and the two did not see each other.
    #[serde(default)]
    pub channel: Option<Channel>,
    /// Whether the two saw each other.
    #[serde(default)]
    pub in_person: bool,
}

/// A contact that was noted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Touch {
    /// Its id.
    pub id: TouchId,
    /// With whom.
    pub contact: ContactId,
    /// The name they show.
    pub name: Option<String>,
    /// Who began it.
    pub began: Began,
    /// By which way.
    pub channel: Option<Channel>,
    /// Whether the two saw each other.
    pub in_person: bool,
    /// When.
    pub at: Moment,
}

/// Why a tie is worth waking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum DormantReason {
    /// They are in a group.
    Member {
        /// The group.
        group: Group,
    },
    /// The chemistry was good.
    Chemistry {
        /// What the user said of it.
        chemistry: u8,
    },
    /// It felt mutual.
    Felt {
        /// What the user said of it.
        felt: u8,
    },
    /// Both gave.
    Mutual,
}

/// A tie that sleeps and is worth waking, while nothing is needed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dormant {
    /// The contact.
    pub contact: ContactId,
    /// The name they show.
    pub name: Option<String>,
    /// Days since the last contact.
    pub days: u32,
    /// When the two were last in touch.
    pub last: LastContact,
    /// Why it is worth waking.
    pub reasons: Vec<DormantReason>,
}

/// How much of the network sleeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dormancy {
    /// Ties worth keeping awake.
    pub worth: u32,
    /// How many of them sleep.
    pub dormant: u32,
    /// Whether the network as a whole sleeps.
    pub network: bool,
}

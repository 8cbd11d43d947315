//! What the circle tells and is told.

use crate::core::circle::{
    self, Added, Began, Dormancy, Dormant, DormantReason, Fit, GroupState, Initiative, LastContact, NewTouch, Release,
    ReleaseReason, Verdict, Vetoed, Walked,
};
use crate::core::clock::Moment;
use crate::core::contact::{Closeness, PersonLine, Role};
use crate::core::follow_up::Channel;
use crate::core::{ContactId, TouchId, ties};
use crate::values::CivilDate;

// Their own names are taken: by other rooms, and on the phones by what draws and what is touched.
pub(crate) type CircleGroup = circle::Group;
pub(crate) type CircleMember = circle::Member;
pub(crate) type CircleStanding = circle::Standing;
pub(crate) type CircleSuggested = circle::Suggested;
pub(crate) type CircleSuggestion = circle::Suggestion;
pub(crate) type CircleTouch = circle::Touch;
type TieShape = ties::Shape;

/// One of the three groups.
#[uniffi::remote(Enum)]
pub enum CircleGroup {
    /// The inner circle.
    Inner,
    /// People with the same goals.
    Peers,
    /// People who are already where the user wants to be.
    Ahead,
}

/// Where a contact goes in the walk-through.
#[uniffi::remote(Enum)]
pub enum Verdict {
    /// Worth the time.
    Right,
    /// Set aside: no suggestions and no nudges. Nothing is erased.
    Left,
    /// Not now.
    Later,
}

/// Who began a contact.
#[uniffi::remote(Enum)]
pub enum Began {
    /// The user.
    Me,
    /// The other.
    Them,
}

/// How open the user is with somebody.
#[uniffi::remote(Enum)]
pub enum Closeness {
    /// Private matters stay out, but where the arena has a place for them.
    Professional,
    /// Their own private matters may be spoken of with them.
    Close,
}

/// A group as it stands.
#[uniffi::remote(Record)]
pub struct GroupState {
    /// Which of the three.
    pub group: CircleGroup,
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
#[uniffi::remote(Record)]
pub struct Release {
    /// The contact.
    pub contact: ContactId,
    /// The name they show.
    pub name: Option<String>,
    /// What speaks for it, the weightiest first.
    pub reasons: Vec<ReleaseReason>,
}

/// What speaks for releasing a member.
#[uniffi::remote(Enum)]
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
        shape: TieShape,
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

/// When the two were last in touch.
#[uniffi::remote(Record)]
pub struct LastContact {
    /// The day of the last contact of any kind.
    pub any: Option<CivilDate>,
    /// The day on which they last saw each other.
    pub in_person: Option<CivilDate>,
    /// Who began the last contact that somebody began.
    pub began: Option<Began>,
}

/// A member of a group.
#[uniffi::remote(Record)]
pub struct CircleMember {
    /// The contact.
    pub contact: ContactId,
    /// The name they show.
    pub name: Option<String>,
    /// The organisation they show.
    pub organisation: Option<String>,
    /// Where they stand beside the user.
    pub role: Role,
    /// The group.
    pub group: CircleGroup,
    /// Since when.
    pub since: CivilDate,
    /// After how many days a contact is due.
    pub every: u32,
    /// Whether these days are their own, and not the group's.
    pub own_every: bool,
    /// When the two were last in touch.
    pub last: LastContact,
    /// The day on which the next contact is due.
    pub due: CivilDate,
    /// Days that it is overdue; 0 while it is not.
    pub overdue: u32,
    /// The group that their role speaks for instead.
    pub moves_to: Option<CircleGroup>,
}

/// What came of adding somebody. It is never refused.
#[uniffi::remote(Record)]
pub struct Added {
    /// The member.
    pub member: CircleMember,
    /// Their group, with whom to release if it is over its bound.
    pub group: GroupState,
    /// The low chemistry that speaks against it.
    pub veto: Option<u8>,
    /// The group they were in before.
    pub moved_from: Option<CircleGroup>,
}

/// What speaks for somebody.
#[uniffi::remote(Enum)]
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
#[uniffi::remote(Record)]
pub struct CircleSuggestion {
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
#[uniffi::remote(Record)]
pub struct Vetoed {
    /// The contact.
    pub contact: ContactId,
    /// The name they show.
    pub name: Option<String>,
    /// What the user said of the chemistry: 1 or 2.
    pub chemistry: u8,
}

/// Who seems to belong to a group.
#[uniffi::remote(Record)]
pub struct CircleSuggested {
    /// For which group.
    pub group: CircleGroup,
    /// The best first.
    pub suggestions: Vec<CircleSuggestion>,
    /// Who would be among them, but for the chemistry, or is a member in spite of it.
    pub vetoed: Vec<Vetoed>,
}

/// A person as the walk-through shows them.
#[uniffi::remote(Record)]
pub struct Walked {
    /// Who it is.
    pub line: PersonLine,
    /// What the user said of the chemistry.
    pub chemistry: Option<u8>,
    /// When the two were last in touch.
    pub last: LastContact,
    /// The group they are in.
    pub group: Option<CircleGroup>,
}

/// Who made contact over a span of days.
#[uniffi::remote(Record)]
pub struct Initiative {
    /// How many days, today among them.
    pub days: u32,
    /// Contacts that the user began.
    pub by_me: u32,
    /// Contacts that the others began.
    pub by_them: u32,
    /// Whether all or nearly all came from the others.
    pub only_reacts: bool,
}

/// What the circle knows of one person.
#[uniffi::remote(Record)]
pub struct CircleStanding {
    /// The contact.
    pub contact: ContactId,
    /// The name they show.
    pub name: Option<String>,
    /// Their place in a group.
    pub member: Option<CircleMember>,
    /// When the two were last in touch.
    pub last: LastContact,
    /// Who made contact over the last 90 days.
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
#[uniffi::remote(Record)]
pub struct NewTouch {
    /// With whom.
    pub contact: ContactId,
    /// Who began it.
    pub began: Began,
    /// By which way, where that is known and the two did not see each other.
    #[uniffi(default = None)]
    pub channel: Option<Channel>,
    /// Whether the two saw each other.
    #[uniffi(default = false)]
    pub in_person: bool,
}

/// A contact that was noted.
#[uniffi::remote(Record)]
pub struct CircleTouch {
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
#[uniffi::remote(Enum)]
pub enum DormantReason {
    /// They are in a group.
    Member {
        /// The group.
        group: CircleGroup,
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
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct Dormancy {
    /// Ties worth keeping awake.
    pub worth: u32,
    /// How many of them sleep.
    pub dormant: u32,
    /// Whether the network as a whole sleeps.
    pub network: bool,
}

//! What is done in a year, act by act.

use chrono::NaiveDate;
use twopocket_core::circle::{Began, Group, Verdict};
use twopocket_core::coffee::CoffeeState;
use twopocket_core::contact::Role;
use twopocket_core::effort::EffortKind;
use twopocket_core::introduction::IntroductionState;
use twopocket_core::need::NeedKind;
use twopocket_core::ties::ReceivedKind;
use twopocket_core::{ArenaId, CoffeeId, ContactId, EventId, HelpOfferId, IntroductionId, ItemId, PromiseId, TouchId};

/// When something was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct When {
    /// The date on the wall.
    pub on: NaiveDate,
    /// The day it belongs to: before four in the morning, the day before.
    pub of: NaiveDate,
    pub at_ms: i64,
}

/// From what an act followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// It was logged, in words of some sort.
    Itself(Words),
    FollowUp,
    /// A promise was kept by it; and whether a follow-up was the same act.
    Promise(PromiseId, bool),
    Thanks,
    Introduction,
    Coffee,
}

/// What the words of an act do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    Plain,
    AskForAJob,
    Sell,
    Boast,
}

/// How a promise ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Kept,
    Broken,
    Released,
}

/// How much of the homework of an invitation was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Homework {
    /// All of it.
    Whole,
    /// All of it, and advice is asked for.
    ForAdvice,
    /// Nothing: an open agenda, and only the user's gain.
    None,
    /// Nothing to contribute yet, but help is offered for later.
    Weaker,
    /// Somebody said that they must meet, and that is all.
    Tip,
}

/// One thing that was done.
#[derive(Clone, Debug)]
pub enum Entry {
    Night {
        event: EventId,
        arena: Option<ArenaId>,
        purpose: Option<&'static str>,
        /// Whether it was in Tokyo.
        abroad: bool,
    },
    Closed {
        event: EventId,
    },
    /// A talk with nobody in particular.
    Talk {
        event: EventId,
    },
    /// Somebody was met: their card was kept, or they were known and talked to.
    Met {
        contact: ContactId,
        event: EventId,
        kept: bool,
    },
    /// A card of that night stayed unsorted.
    Unsorted {
        contact: ContactId,
        event: EventId,
    },
    /// The back of a kept card was written: how well it went, what was said, and whether anybody may learn of it.
    Back {
        contact: ContactId,
        event: EventId,
        chemistry: Option<u8>,
        text: bool,
        noted: Vec<(NeedKind, &'static str)>,
        open: bool,
    },
    FollowedUp {
        contact: ContactId,
        event: EventId,
    },
    Snoozed {
        contact: ContactId,
        event: EventId,
        until: NaiveDate,
    },
    Promised {
        promise: PromiseId,
        contact: ContactId,
        event: EventId,
        due: Option<NaiveDate>,
    },
    Settled {
        contact: ContactId,
        promise: PromiseId,
        end: End,
    },
    Act {
        kind: EffortKind,
        contact: ContactId,
        event: Option<EventId>,
        what: Option<String>,
        minutes: Option<u32>,
        when: When,
        from: From,
    },
    /// Whether a Give helped, by its place among the entries.
    Helped {
        contact: ContactId,
        act: usize,
        helped: bool,
    },
    /// They did something for the user; `item` is its thanks. At a coffee, the coffee is thanked for with it.
    Received {
        contact: ContactId,
        kind: ReceivedKind,
        what: String,
        minutes: Option<u32>,
        event: Option<EventId>,
        offer: Option<HelpOfferId>,
        when: When,
        item: ItemId,
        aloud: bool,
        coffee: Option<CoffeeId>,
    },
    /// They answered an Ask of that night; the items are its thanks, its report and a next Give.
    Answered {
        contact: ContactId,
        what: String,
        event: Option<EventId>,
        when: When,
        items: [ItemId; 3],
    },
    /// Thanks were said aloud: for a night, or for all that was open.
    SaidAloud {
        contact: ContactId,
        event: Option<EventId>,
    },
    /// Thanks, a report or a next Give, done in words of its own.
    Done {
        contact: ContactId,
        item: ItemId,
    },
    PutOff {
        contact: ContactId,
        item: ItemId,
        until: NaiveDate,
    },
    /// They offered help.
    Offered {
        contact: ContactId,
        offer: HelpOfferId,
        what: String,
    },
    Declined {
        contact: ContactId,
        offer: HelpOfferId,
    },
    Erased {
        contact: ContactId,
    },
    Role {
        contact: ContactId,
        role: Role,
    },
    /// Into a group, with a cadence of their own or without.
    Joined {
        contact: ContactId,
        group: Group,
        every: Option<u32>,
    },
    Released {
        contact: ContactId,
    },
    Bound {
        group: Group,
        bound: Option<u32>,
    },
    Every {
        group: Group,
        every: Option<u32>,
    },
    Felt {
        contact: ContactId,
        felt: u8,
    },
    /// One wrote or called, or the two saw each other.
    Touched {
        contact: ContactId,
        touch: TouchId,
        began: Began,
        in_person: bool,
    },
    Untouched {
        contact: ContactId,
        touch: TouchId,
    },
    Walked {
        contact: ContactId,
        verdict: Verdict,
        chemistry: Option<u8>,
    },
    WalkedBack,
    /// What the user networks for, offers, needs or cares about.
    Own {
        kind: NeedKind,
        what: &'static str,
    },
    Arena {
        arena: ArenaId,
        purpose: Option<&'static str>,
    },
    Contribution {
        arena: ArenaId,
        contact: ContactId,
        what: &'static str,
    },
    Wished {
        contact: ContactId,
    },
    Weekly {
        minutes: u32,
    },
    /// An introduction begins; who offers is asked first.
    Began {
        introduction: IntroductionId,
        a: ContactId,
        b: ContactId,
    },
    /// It came to a state; what came of it is heard in the last.
    Came {
        introduction: IntroductionId,
        to: IntroductionState,
        led: Option<bool>,
    },
    /// The last step of an introduction was taken back.
    TakenBack {
        introduction: IntroductionId,
    },
    Invited {
        coffee: CoffeeId,
        contact: ContactId,
        homework: Homework,
        about: &'static str,
        /// Who said that they must meet.
        tip: Option<ContactId>,
    },
    /// An invitation came to a state: for a day, let go unanswered, or met and to be thanked for.
    Moved {
        coffee: CoffeeId,
        contact: ContactId,
        to: CoffeeState,
        day: Option<NaiveDate>,
        unanswered: bool,
        /// The item of its thanks, and what to thank for.
        thanks: Option<(ItemId, Option<String>)>,
    },
    Played {
        event: EventId,
    },
}

impl Entry {
    /// With whom it was done.
    pub fn contact(&self) -> Option<ContactId> {
        match self {
            Self::Night { .. }
            | Self::Closed { .. }
            | Self::Talk { .. }
            | Self::Bound { .. }
            | Self::Every { .. }
            | Self::WalkedBack
            | Self::Own { .. }
            | Self::Arena { .. }
            | Self::Weekly { .. }
            | Self::Began { .. }
            | Self::Came { .. }
            | Self::TakenBack { .. }
            | Self::Played { .. } => None,
            Self::Met { contact, .. }
            | Self::Unsorted { contact, .. }
            | Self::Back { contact, .. }
            | Self::FollowedUp { contact, .. }
            | Self::Snoozed { contact, .. }
            | Self::Promised { contact, .. }
            | Self::Settled { contact, .. }
            | Self::Act { contact, .. }
            | Self::Helped { contact, .. }
            | Self::Received { contact, .. }
            | Self::Answered { contact, .. }
            | Self::SaidAloud { contact, .. }
            | Self::Done { contact, .. }
            | Self::PutOff { contact, .. }
            | Self::Offered { contact, .. }
            | Self::Declined { contact, .. }
            | Self::Erased { contact }
            | Self::Role { contact, .. }
            | Self::Joined { contact, .. }
            | Self::Released { contact }
            | Self::Felt { contact, .. }
            | Self::Touched { contact, .. }
            | Self::Untouched { contact, .. }
            | Self::Walked { contact, .. }
            | Self::Contribution { contact, .. }
            | Self::Wished { contact }
            | Self::Invited { contact, .. }
            | Self::Moved { contact, .. } => Some(*contact),
        }
    }
}

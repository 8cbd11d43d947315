//! Events and their nights.

use std::sync::Arc;

use crate::core::card::Card;
use crate::core::clock::Moment;
use crate::core::cue::CueTonight;
use crate::core::disposal::Erasure;
use crate::core::event::{
    BreakReason, Closed, Closing, Event, EventCounts, EventEdit, EventState, NewEvent, Ready, ReadyItem, ReadyLine,
    Tonight,
};
use crate::core::opener::Suggestion;
use crate::core::own_card::PaperCards;
use crate::core::prep::Prep;
use crate::core::promise::{Promise, Proposal};
use crate::core::{ArenaId, CardId, Companion, EventId, PageRequest};
use crate::error::CompanionError;
use crate::fault::{call, plain};
use crate::values::{CivilDate, CivilDateTime, pages};

/// Where an event stands. At most one is begun.
#[uniffi::remote(Enum)]
pub enum EventState {
    /// It lies ahead.
    Planned,
    /// It is the night that is being lived.
    Begun,
    /// It is over; it still takes captures and backs.
    Closed,
}

/// One networking night.
#[uniffi::remote(Record)]
pub struct Event {
    /// Its id.
    pub id: EventId,
    /// The arena it belongs to.
    pub arena: Option<ArenaId>,
    /// Its name; a night begun by a capture has none until it is given one.
    pub name: Option<String>,
    /// Where it takes place.
    pub venue: Option<String>,
    /// Where it stands.
    pub state: EventState,
    /// The day whose night it is, also past midnight.
    pub night_of: CivilDate,
    /// When it starts or started.
    pub starts: Moment,
    /// When it is said to end.
    pub ends: Option<Moment>,
    /// Why the user goes: the event's own purpose, else the arena's. An event without one is allowed, and shown as such.
    pub purpose: Option<String>,
    /// How many good conversations the user wants.
    pub goal: u32,
    /// Whom to look for.
    pub look_for: Option<String>,
    /// What the user can offer that night.
    pub offer: Option<String>,
    /// Whether there is a talk to speak about.
    pub has_talk: bool,
    /// When it was closed.
    pub closed: Option<Moment>,
    /// What has come of it so far.
    pub counts: EventCounts,
}

/// What has come of an event so far.
#[uniffi::remote(Record)]
pub struct EventCounts {
    /// Talks that went somewhere, with or without a card.
    pub conversations: u32,
    /// Cards not decided yet.
    pub unsorted: u32,
    /// Cards kept.
    pub right: u32,
    /// Cards to be erased.
    pub left: u32,
    /// Kept cards with nothing on the back.
    pub empty_backs: u32,
}

/// An event to be planned or begun.
#[uniffi::remote(Record)]
pub struct NewEvent {
    /// The arena it belongs to.
    #[uniffi(default = None)]
    pub arena: Option<ArenaId>,
    /// Its name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Where it takes place.
    #[uniffi(default = None)]
    pub venue: Option<String>,
    /// Local start; now, unless given.
    #[uniffi(default = None)]
    pub starts: Option<CivilDateTime>,
    /// Local end.
    #[uniffi(default = None)]
    pub ends: Option<CivilDateTime>,
    /// Zone of both, an IANA name; the phone's, unless given.
    #[uniffi(default = None)]
    pub zone: Option<String>,
    /// Why the user goes.
    #[uniffi(default = None)]
    pub purpose: Option<String>,
    /// How many good conversations; three, unless given.
    #[uniffi(default = None)]
    pub goal: Option<u32>,
    /// Whom to look for.
    #[uniffi(default = None)]
    pub look_for: Option<String>,
    /// What the user can offer that night.
    #[uniffi(default = None)]
    pub offer: Option<String>,
    /// Whether there is a talk.
    #[uniffi(default = false)]
    pub has_talk: bool,
}

/// What is to change of an event. What is not given stays, and an empty text takes away what stood there.
#[uniffi::remote(Record)]
pub struct EventEdit {
    /// The arena it belongs to.
    #[uniffi(default = None)]
    pub arena: Option<ArenaId>,
    /// Its name; it can't be taken away.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Where it takes place.
    #[uniffi(default = None)]
    pub venue: Option<String>,
    /// Another local start, for an event that has not begun.
    #[uniffi(default = None)]
    pub starts: Option<CivilDateTime>,
    /// Local end.
    #[uniffi(default = None)]
    pub ends: Option<CivilDateTime>,
    /// Zone of both, an IANA name; the event's, unless given.
    #[uniffi(default = None)]
    pub zone: Option<String>,
    /// Why the user goes; without it, the arena's purpose shows.
    #[uniffi(default = None)]
    pub purpose: Option<String>,
    /// How many good conversations.
    #[uniffi(default = None)]
    pub goal: Option<u32>,
    /// Whom to look for.
    #[uniffi(default = None)]
    pub look_for: Option<String>,
    /// What the user can offer that night.
    #[uniffi(default = None)]
    pub offer: Option<String>,
    /// Whether there is a talk.
    #[uniffi(default = None)]
    pub has_talk: Option<bool>,
}

/// The night that is being lived, with all that its screen shows.
#[uniffi::remote(Record)]
pub struct Tonight {
    /// The event with its purpose, its goal, and its counts: conversations, the unsorted stack, empty backs.
    pub event: Event,
    /// Name of its arena.
    pub arena_name: Option<String>,
    /// Whether there were as many conversations as the goal says.
    pub goal_reached: bool,
    /// The people expected, those found with who they turned out to be.
    pub prep: Vec<Prep>,
    /// How many of them are found.
    pub found: u32,
    /// The unsorted stack, in the order it came.
    pub unsorted: Vec<Card>,
    /// The kept cards with nothing on the back, in the order they came.
    pub empty_backs: Vec<Card>,
    /// Whether it is time to step aside and fill the backs; or to go home, which is no shame.
    pub break_due: bool,
    /// Why it is.
    pub break_reasons: Vec<BreakReason>,
    /// One small thing to have in mind.
    pub cue: CueTonight,
    /// An opener at hand: of those picked for the night the first not said yet, else the best to begin with.
    pub opener: Option<Suggestion>,
    /// The paper cards left, and whether they are enough for this night.
    pub paper: PaperCards,
}

/// Why it is time to step aside with a drink; or to go home, which is no shame.
#[uniffi::remote(Enum)]
pub enum BreakReason {
    /// Cards have come in for an hour.
    Hour,
    /// Kept cards wait for their backs.
    Backs,
}

/// An item of the checklist.
#[uniffi::remote(Enum)]
pub enum ReadyItem {
    /// Comfortable clothes.
    Clothes,
    /// Good mood.
    Mood,
    /// Cards in the pocket.
    Cards,
    /// The night or its arena has a purpose.
    Purpose,
    /// Three openers are picked.
    Openers,
    /// The night has an end: time to go home.
    GoingHome,
}

/// An item and whether it is ready.
#[uniffi::remote(Record)]
pub struct ReadyLine {
    /// Which item.
    pub item: ReadyItem,
    /// Whether it is ready.
    pub ready: bool,
    /// Whether it is ticked by hand; else it follows from the night.
    pub by_hand: bool,
}

/// The checklist of a night.
#[uniffi::remote(Record)]
pub struct Ready {
    /// The night.
    pub event: Event,
    /// All items, in order.
    pub items: Vec<ReadyLine>,
    /// How many are not ready yet.
    pub left: u32,
    /// The openers picked for the night, in the order they were picked.
    pub picked: Vec<Suggestion>,
    /// The openers proposed, the best for each of the ways a night may begin.
    pub proposed: Vec<Suggestion>,
    /// The paper cards left, and whether they are enough for this night.
    pub paper: PaperCards,
}

/// What is still open before a night is closed.
#[uniffi::remote(Record)]
pub struct Closing {
    /// Cards not decided yet. Closing does not touch them.
    pub unsorted: Vec<Card>,
    /// Kept cards with nothing on the back.
    pub empty_backs: Vec<Card>,
    /// Promises found that wait for an answer.
    pub proposals: Vec<Proposal>,
    /// Open promises of this night without a date.
    pub undated: Vec<Promise>,
    /// Cards in the left pocket that closing erases. This can't be undone.
    pub will_erase: Vec<Card>,
    /// Cards in the left pocket that an open promise holds.
    pub held: Vec<Card>,
}

/// What closing a night did.
#[uniffi::remote(Record)]
pub struct Closed {
    /// The event as it now stands.
    pub event: Event,
    /// The cards that were erased.
    pub erased: Vec<CardId>,
    /// The cards in the left pocket that an open promise holds.
    pub held: Vec<CardId>,
    /// How far the erased bytes are gone.
    pub erasure: Erasure,
    /// The follow-ups set for the next day.
    pub follow_ups: u32,
    /// The day of tomorrow's queue.
    pub queue_day: CivilDate,
}

pages!(EventPage of Event);

/// Networking events and their nights.
#[derive(uniffi::Object)]
pub struct Events(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Events {
    /// Plans an event. Fails with Invalid for a start in the past, an end before the start, a goal of none or an unknown
    /// zone.
    pub fn plan(&self, event: NewEvent) -> Result<Event, CompanionError> {
        call(|| self.0.events().plan(&event))
    }

    /// Begins a night that was not planned. It may have begun earlier: a night can be entered afterwards. Fails with
    /// Invalid while another is begun.
    pub fn begin(&self, event: NewEvent) -> Result<Event, CompanionError> {
        call(|| self.0.events().begin(&event))
    }

    /// Begins a planned event. A night belongs to the day it begins: one planned for another day moves to now.
    pub fn begin_planned(&self, event: EventId) -> Result<Event, CompanionError> {
        call(|| self.0.events().begin_planned(event))
    }

    /// The night that is begun, if one is.
    pub fn current(&self) -> Result<Option<Event>, CompanionError> {
        call(|| self.0.events().current())
    }

    /// The night to get ready for: the one that is begun, else the next one planned, tonight's included.
    pub fn coming(&self) -> Result<Option<Event>, CompanionError> {
        call(|| self.0.events().coming())
    }

    /// Cancels a planned event: it goes with its prep list, its checklist and its challenge. Fails with Invalid if it has
    /// begun, or something came of it.
    pub fn cancel(&self, event: EventId) -> Result<(), CompanionError> {
        call(|| self.0.events().cancel(event))
    }

    /// One event.
    pub fn get(&self, event: EventId) -> Result<Event, CompanionError> {
        call(|| self.0.events().get(event))
    }

    /// All events, the latest first.
    pub fn list(&self, page: PageRequest) -> Result<EventPage, CompanionError> {
        call(|| self.0.events().list(&page))
    }

    /// The night that is begun, with all that its screen shows; nothing while none is. It first does what has come due.
    pub fn tonight(&self) -> Result<Option<Tonight>, CompanionError> {
        call(|| self.0.events().tonight())
    }

    /// Changes an event: a night begun by a capture gets its name and its arena. People met at it fulfil the wishes of
    /// a new arena.
    pub fn edit(&self, event: EventId, edit: EventEdit) -> Result<Event, CompanionError> {
        call(|| self.0.events().edit(event, &edit))
    }

    /// The checklist of a night.
    pub fn ready(&self, event: EventId) -> Result<Ready, CompanionError> {
        call(|| self.0.events().ready(event))
    }

    /// Ticks an item of the checklist, or takes the tick away. Fails with Invalid for an item that follows from the night.
    pub fn tick(&self, event: EventId, item: ReadyItem, ticked: bool) -> Result<Ready, CompanionError> {
        call(|| self.0.events().tick(event, item, ticked))
    }

    /// Picks openers to have in mind at a night, or drops them again. Fails with Invalid for an opener that needs a
    /// person opposite.
    pub fn pick(&self, event: EventId, openers: Vec<String>, picked: bool) -> Result<Ready, CompanionError> {
        let openers: Vec<&str> = openers.iter().map(String::as_str).collect();
        call(|| self.0.events().pick(event, &openers, picked))
    }

    /// Gives an event another name, or its first.
    pub fn rename(&self, event: EventId, name: String) -> Result<Event, CompanionError> {
        call(|| self.0.events().rename(event, &name))
    }

    /// What is still open before the night can be closed, and what closing will erase. Changes nothing.
    pub fn closing(&self, event: EventId) -> Result<Closing, CompanionError> {
        call(|| self.0.events().closing(event))
    }

    /// Ends the night: erases its left pocket, which can't be undone, and sets tomorrow's queue. Unsorted cards are not
    /// touched: they head the queue.
    // Not `close`: every object has a method of that name in Kotlin already.
    pub fn close_night(&self, event: EventId) -> Result<Closed, CompanionError> {
        call(|| self.0.events().close(event))
    }

    /// Opens a closed night again, as long as none of its cards was erased since it was closed.
    pub fn reopen(&self, event: EventId) -> Result<Event, CompanionError> {
        call(|| self.0.events().reopen(event))
    }
}

/// Key of the name of an item of the checklist among the texts.
#[uniffi::export]
pub fn text_of_ready_item(item: ReadyItem) -> String {
    plain(|| item.text())
}

//! The night at a glance: all that its screen shows, in one call.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{BreakReason, Event, rules, store};
use crate::card::{self, Card};
use crate::clock::Moment;
use crate::cue::CueTonight;
use crate::error::Result;
use crate::opener::{self, Suggestion};
use crate::own_card::{self, PaperCards};
use crate::pocket::Pocket;
use crate::prep::{self, Prep};

/// The night that is being lived.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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

pub(super) fn tonight(sql: &Connection, row: i64, now: &Moment, cue: CueTonight) -> Result<Tonight> {
    let event = store::event(sql, row)?;
    let prep: Vec<Prep> = prep::store::list(sql, row)?.into_iter().map(|(_, prep)| prep).collect();
    let cards = |pocket| {
        let rows = card::store::rows_in(sql, row, pocket)?;
        rows.into_iter().map(|card| card::store::card(sql, card)).collect::<Result<Vec<_>>>()
    };
    let break_reasons = rules::break_reasons(&store::evening(sql, row)?, now);
    Ok(Tonight {
        arena_name: store::arena_name(sql, row)?,
        goal_reached: event.counts.conversations >= event.goal,
        found: u32::try_from(prep.iter().filter(|prep| prep.found.is_some()).count()).unwrap_or(u32::MAX),
        prep,
        unsorted: cards(Pocket::Unsorted)?,
        empty_backs: cards(Pocket::Right)?.into_iter().filter(|card| !card.has_back).collect(),
        break_due: !break_reasons.is_empty(),
        break_reasons,
        cue,
        opener: opener::at_hand(sql, row, now)?,
        paper: own_card::store::paper(sql, event.goal)?,
        event,
    })
}

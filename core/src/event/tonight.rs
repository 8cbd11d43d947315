//! The night at a glance: all that its screen shows, in one call.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{Event, rules, store};
use crate::clock::Moment;
use crate::error::Result;
use crate::prep::{self, Prep};

/// The night that is being lived.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    /// Whether it is time to step aside and fill the backs; or to go home, which is no shame.
    pub break_due: bool,
}

pub(super) fn tonight(sql: &Connection, row: i64, now: &Moment) -> Result<Tonight> {
    let event = store::event(sql, row)?;
    let prep: Vec<Prep> = prep::store::list(sql, row)?.into_iter().map(|(_, prep)| prep).collect();
    let break_due = rules::break_due(&store::waiting_backs(sql, row)?);
    Ok(Tonight {
        arena_name: store::arena_name(sql, row)?,
        goal_reached: event.counts.conversations >= event.goal,
        found: u32::try_from(prep.iter().filter(|prep| prep.found.is_some()).count()).unwrap_or(u32::MAX),
        prep,
        break_due: break_due.is_some_and(|due| due.at_ms <= now.at_ms),
        event,
    })
}

//! Closing the night: what is still open is shown, what will be erased is named, and tomorrow's queue is set.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{Event, EventState, store};
use crate::card::{self, Card};
use crate::clock::Moment;
use crate::disposal::{self, Erasure};
use crate::error::{Error, FieldName, Reason, Result};
use crate::follow_up::rules::planned_from;
use crate::id::{CardId, EventId};
use crate::pocket::Pocket;
use crate::promise::{self, Promise, Proposal};
use crate::store::{Tx, all};

/// What is still open before a night is closed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Closing {
    /// Cards not decided yet. Closing does not touch them.
    pub unsorted: Vec<Card>,
    /// Kept cards with nothing on the back.
    pub empty_backs: Vec<Card>,
    /// Promises found that wait for an answer, those on cards that will be erased included.
    pub proposals: Vec<Proposal>,
    /// Open promises of this night without a date.
    pub undated: Vec<Promise>,
    /// Cards in the left pocket that closing erases. This can't be undone.
    pub will_erase: Vec<Card>,
    /// Cards in the left pocket that an open promise holds.
    pub held: Vec<Card>,
}

/// What closing a night did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
    pub queue_day: chrono::NaiveDate,
}

pub(super) fn preview(sql: &Connection, event: EventId) -> Result<Closing> {
    let row = begun(sql, event)?;
    let cards = |rows: Vec<i64>| rows.into_iter().map(|card| card::store::card(sql, card)).collect::<Result<Vec<_>>>();
    let (held, going): (Vec<_>, Vec<_>) =
        disposal::store::left_cards_of(sql, row)?.into_iter().partition(disposal::store::LeftCard::is_held);
    let right = card::store::rows_in(sql, row, Pocket::Right)?;
    let unsorted = card::store::rows_in(sql, row, Pocket::Unsorted)?;
    let left = card::store::rows_in(sql, row, Pocket::Left)?;
    let mut proposals = Vec::new();
    for card in right.iter().chain(&unsorted).chain(&left) {
        proposals.extend(promise::store::proposals(sql, *card)?); // what was promised to a left card counts, too
    }
    Ok(Closing {
        unsorted: cards(unsorted)?,
        empty_backs: cards(right)?.into_iter().filter(|card| !card.has_back).collect(),
        proposals,
        undated: promise::store::undated_of_event(sql, row)?,
        will_erase: cards(going.iter().map(|left| left.card).collect())?,
        held: cards(held.iter().map(|left| left.card).collect())?,
    })
}

pub(super) fn close(tx: &Tx, now: &Moment, event: EventId) -> Result<Closed> {
    let row = begun(tx, event)?;
    store::set_state(tx, row, EventState::Closed)?;
    let erased = disposal::erase::dispose(tx, now)?;
    let held = disposal::store::left_cards_of(tx, row)?.into_iter().filter(disposal::store::LeftCard::is_held);
    let held = held.map(|left| card::store::id(tx, left.card)).collect::<Result<_>>()?;
    let open = "SELECT 1 FROM follow_up WHERE event_id = ?1 AND state = 'open'";
    let follow_ups = all(tx, open, [row], |_| Ok(()))?.len();
    let event = store::event(tx, row)?;
    Ok(Closed {
        queue_day: planned_from(event.night_of, now.date()),
        event,
        erased,
        held,
        erasure: Erasure::Erased, // the caller knows, once it is committed
        follow_ups: u32::try_from(follow_ups).unwrap_or(u32::MAX),
    })
}

fn begun(sql: &Connection, event: EventId) -> Result<i64> {
    let row = store::row_id(sql, event)?;
    match store::event(sql, row)?.state {
        EventState::Begun => Ok(row),
        EventState::Planned => Err(Error::invalid(FieldName::Event, Reason::NotBegun)),
        EventState::Closed => Err(Error::invalid(FieldName::Event, Reason::AlreadyClosed)),
    }
}

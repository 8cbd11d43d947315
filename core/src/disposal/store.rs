use rusqlite::{Connection, Row};

use super::{Standing, rules};
use crate::clock::Moment;
use crate::error::{Error, Result, Thing};
use crate::store::{all, columns, first};

const LEFT: &str = include_str!("left.sql");

/// A card in the left pocket, with what its disposal depends on.
pub(crate) struct LeftCard {
    pub(crate) card: i64,
    pub(crate) event: i64,
    left: Moment,
    closed: Option<Moment>,
    held: bool,
}

impl LeftCard {
    fn due(&self) -> Option<Moment> {
        rules::due(&self.left, self.closed.as_ref(), self.held)
    }

    fn is_due(&self, now: &Moment) -> bool {
        self.due().is_some_and(|due| due.at_ms <= now.at_ms)
    }
}

pub(crate) fn left_cards(sql: &Connection) -> Result<Vec<LeftCard>> {
    all(sql, &format!("{LEFT} ORDER BY card.left_ms, card.id"), [], read)
}

/// Left cards of one event.
pub(crate) fn left_cards_of(sql: &Connection, event: i64) -> Result<Vec<LeftCard>> {
    Ok(left_cards(sql)?.into_iter().filter(|left| left.event == event).collect())
}

impl LeftCard {
    /// Whether an open promise holds it.
    pub(crate) fn is_held(&self) -> bool {
        self.held
    }
}

pub(crate) fn standing(sql: &Connection, card: i64) -> Result<Standing> {
    let left = first(sql, &format!("{LEFT} AND card.id = ?1"), [card], read)?.ok_or(Error::not_found(Thing::Card))?;
    let held_by = all(sql, include_str!("held_by.sql"), [card], |row| row.get(0))?;
    Ok(Standing { due: left.due(), held_by })
}

/// When each left card will be gone that nothing holds.
pub(crate) fn moments(sql: &Connection) -> Result<Vec<Moment>> {
    Ok(left_cards(sql)?.iter().filter_map(LeftCard::due).collect())
}

/// Whether any disposal is due.
pub(crate) fn is_due(sql: &Connection, now: &Moment) -> Result<bool> {
    Ok(!due_cards(sql, now)?.is_empty())
}

/// The left cards whose time has come.
pub(super) fn due_cards(sql: &Connection, now: &Moment) -> Result<Vec<i64>> {
    Ok(left_cards(sql)?.into_iter().filter(|left| left.is_due(now)).map(|left| left.card).collect())
}

fn read(row: &Row) -> rusqlite::Result<LeftCard> {
    Ok(LeftCard {
        card: row.get("card_id")?,
        event: row.get("event_id")?,
        left: columns::moment(row, "left")?,
        closed: columns::maybe_moment(row, "closed")?,
        held: row.get("held")?,
    })
}

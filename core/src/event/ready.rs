//! Ready for the night: comfortable clothes, good mood, cards, purpose, three openers, time to go home. What the night
//! itself tells is not ticked by hand.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{Event, store};
use crate::clock::Moment;
use crate::error::{Error, FieldName, Reason, Result};
use crate::id::EventId;
use crate::opener::{self, Suggestion};
use crate::own_card::{self, PaperCards};
use crate::values::words;

words! {
    /// An item of the checklist.
    pub enum ReadyItem {
        /// Comfortable clothes.
        Clothes = "clothes",
        /// Good mood.
        Mood = "mood",
        /// Cards in the pocket.
        Cards = "cards",
        /// The night or its arena has a purpose.
        Purpose = "purpose",
        /// Three openers are picked.
        Openers = "openers",
        /// The night has an end: time to go home.
        GoingHome = "going_home",
    }
}

/// An item and whether it is ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadyLine {
    /// Which item.
    pub item: ReadyItem,
    /// Whether it is ready.
    pub ready: bool,
    /// Whether it is ticked by hand; else it follows from the night.
    pub by_hand: bool,
}

/// The checklist of a night.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

impl ReadyItem {
    /// Whether it is ticked by hand; else it follows from the night.
    pub fn is_by_hand(self) -> bool {
        matches!(self, Self::Clothes | Self::Mood | Self::Cards)
    }

    /// Key of its name in `texts`.
    pub fn text(self) -> String {
        format!("ready-{}", self.word().replace('_', "-"))
    }
}

pub(super) fn ready(sql: &Connection, event: EventId, now: &Moment) -> Result<Ready> {
    let row = store::row_id(sql, event)?;
    let event = store::event(sql, row)?;
    let picked = opener::picked(sql, row, now)?;
    let paper = own_card::store::paper(sql, event.goal)?;
    let items = lines(&event, &store::ticked(sql, row)?, picked.len(), &paper);
    let left = items.iter().filter(|line| !line.ready).count();
    let left = u32::try_from(left).unwrap_or(u32::MAX);
    Ok(Ready { items, left, picked, proposed: opener::proposed(sql, row, now)?, paper, event })
}

/// The items of a night with so many openers picked. No tick makes cards of none.
fn lines(event: &Event, ticked: &[String], picked: usize, paper: &PaperCards) -> Vec<ReadyLine> {
    let is_ready = |item: ReadyItem| match item {
        ReadyItem::Cards if paper.left == Some(0) => false,
        ReadyItem::Purpose => event.purpose.is_some(),
        ReadyItem::Openers => picked >= opener::PICKED,
        ReadyItem::GoingHome => event.ends.is_some(),
        by_hand => ticked.iter().any(|ticked| ticked == by_hand.word()),
    };
    ReadyItem::ALL
        .iter()
        .map(|item| ReadyLine { item: *item, ready: is_ready(*item), by_hand: item.is_by_hand() })
        .collect()
}

/// An item that can be ticked.
pub(super) fn by_hand(item: ReadyItem) -> Result<&'static str> {
    if item.is_by_hand() { Ok(item.word()) } else { Err(Error::invalid(FieldName::Item, Reason::OutOfRange)) }
}

//! The method's rules for the two pockets, on plain values: no SQL, no clock, no I/O.

use chrono::TimeDelta;

use super::Pocket;
use crate::clock::Moment;

/// A card's place, as far as moving it is concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) pocket: Pocket,
    /// When it went left, for a card in the left pocket.
    pub(crate) left: Option<Moment>,
    /// When its night was closed.
    pub(crate) closed: Option<Moment>,
}

/// A put to be recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Planned {
    pub(crate) from: Pocket,
    pub(crate) to: Pocket,
    pub(crate) left_before: Option<Moment>,
    pub(crate) left: Option<Moment>,
}

/// A put that can be taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Last {
    pub(crate) row: i64,
    pub(crate) card: i64,
    pub(crate) from: Pocket,
    pub(crate) left_before: Option<Moment>,
}

/// The put that moves a card into `into`, or `None` if it is there already.
pub(crate) fn put(place: &Place, into: Pocket, now: &Moment) -> Option<Planned> {
    (place.pocket != into).then(|| Planned {
        from: place.pocket,
        to: into,
        left_before: place.left.clone(),
        left: (into == Pocket::Left).then(|| went_left(place, now)),
    })
}

/// Since when the card is in the left pocket once `last` is taken back; `None` if that is not where it was. A card that
/// comes back into the left pocket of a closed night counts as put there now: undoing must not erase it on the spot.
pub(crate) fn take_back(place: &Place, last: &Last, now: &Moment) -> Option<Moment> {
    (last.from == Pocket::Left).then(|| match (&last.left_before, &place.closed) {
        (Some(before), None) => before.clone(),
        _ => went_left(place, now),
    })
}

/// The moment a card goes left: now, and after the closing of a night that is closed, also under a clock that stands.
fn went_left(place: &Place, now: &Moment) -> Moment {
    match &place.closed {
        Some(closed) if now.at_ms <= closed.at_ms => closed.plus(TimeDelta::milliseconds(1)),
        _ => now.clone(),
    }
}

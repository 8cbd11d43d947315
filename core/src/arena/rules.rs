//! The method's rules for arenas, on plain values.

use super::{ArenaDetails, Fee, NewWish};
use crate::error::{Error, FieldName, Reason, Result};
use crate::event::rules::{LONGEST_TEXT, name, says_something};

/// Most minutes that one meeting can cost: a week.
const LONGEST_MEETING: u32 = 7 * 24 * 60;

pub(super) fn check_new(arena: &ArenaDetails) -> Result<()> {
    name(arena.name.as_deref().unwrap_or_default())?;
    check(arena)
}

pub(super) fn check(arena: &ArenaDetails) -> Result<()> {
    arena.name.as_deref().map(name).transpose()?;
    let texts = [&arena.purpose, &arena.contribution];
    if texts.into_iter().flatten().any(|text| text.chars().count() > LONGEST_TEXT) {
        return Err(Error::invalid(FieldName::Text, Reason::TooLong));
    }
    if arena.minutes.is_some_and(|minutes| minutes > LONGEST_MEETING) {
        return Err(Error::invalid(FieldName::Amount, Reason::OutOfRange));
    }
    match &arena.fee {
        Some(Fee { currency, .. }) if currency.len() != 3 || !currency.bytes().all(|b| b.is_ascii_uppercase()) => {
            Err(Error::invalid(FieldName::Amount, Reason::Unreadable))
        }
        _ => Ok(()),
    }
}

pub(super) fn check_contribution(text: &str) -> Result<()> {
    if text.chars().count() > LONGEST_TEXT { Err(Error::invalid(FieldName::Text, Reason::TooLong)) } else { Ok(()) }
}

/// A wish says who, where or why.
pub(super) fn check_wish(wish: &NewWish) -> Result<()> {
    let texts = [&wish.name, &wish.organisation, &wish.reason];
    if texts.into_iter().flatten().any(|text| text.chars().count() > LONGEST_TEXT) {
        return Err(Error::invalid(FieldName::Text, Reason::TooLong));
    }
    if !texts.into_iter().any(|text| says_something(text.as_deref())) {
        return Err(Error::invalid(FieldName::Name, Reason::Empty));
    }
    Ok(())
}

//! The method's rules for promises, on plain values.

use chrono::NaiveDate;

use super::KeptRate;
use crate::clock::Moment;
use crate::error::{Error, FieldName, Reason, Result};

/// A day that lies ahead, or today; the night counts as the day it began on.
pub(crate) fn check_due(due: Option<NaiveDate>, now: &Moment) -> Result<()> {
    match due {
        Some(due) if due < now.night_of() => Err(Error::invalid(FieldName::When, Reason::InThePast)),
        _ => Ok(()),
    }
}

/// The kept-rate of the user's own promises: kept, broken, open. A released promise counts neither way.
pub fn kept_rate((kept, broken, open): (u32, u32, u32)) -> KeptRate {
    let settled = kept + broken;
    let percent = (settled > 0).then(|| (u64::from(kept) * 100 + u64::from(settled) / 2) / u64::from(settled));
    KeptRate { kept, broken, open, percent: percent.and_then(|percent| u32::try_from(percent).ok()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kept_rate_leaves_out_what_is_open_or_released() {
        assert_eq!(kept_rate((2, 1, 7)).percent, Some(67));
        assert_eq!(kept_rate((0, 0, 7)).percent, None);
    }
}

//! What one person can't have twice: a follow-up of one event, an invitation that is under way, an introduction with the
//! same other, and none with themselves. Where a merge brings two together, one steps back; an un-merge lets it stand again.

use rusqlite::params;

use crate::error::Result;
use crate::store::{Tx, all};
use crate::{coffee, introduction};

/// Marks a follow-up of the kept contact that a merge withdrew: it was not moved, so it does not go back.
const KEPT_FOLLOW_UP: &str = "kept follow_up";
const COFFEE: &str = "double coffee";
const INTRODUCTION: &str = "double introduction";

/// Two follow-ups for one person and event are one: an open one steps back before the other's, which is open or done;
/// of two open ones, the absorbed contact's does. To be called while it is known whose each was.
pub(super) fn withdraw_follow_ups(tx: &Tx, merge: i64, kept: i64, absorbed: i64) -> Result<()> {
    for (table, whose_before_whose) in [("follow_up", [absorbed, kept]), (KEPT_FOLLOW_UP, [kept, absorbed])] {
        for row in all(tx, include_str!("double_follow_ups.sql"), whose_before_whose, |row| row.get(0))? {
            remember(tx, merge, table, row, Some("open"))?;
            tx.execute("UPDATE follow_up SET state = 'withdrawn', revision = ?2 WHERE id = ?1", [row, tx.revision()])?;
        }
    }
    Ok(())
}

/// Invitations and introductions step back that the person who was kept can't have, now that all is theirs.
pub(super) fn step_back(tx: &Tx, merge: i64, kept: i64) -> Result<()> {
    for row in coffee::store::doubled(tx, kept)? {
        remember(tx, merge, COFFEE, row, None)?;
        coffee::store::step_back(tx, row)?;
    }
    for row in introduction::store::doubled(tx, kept)? {
        remember(tx, merge, INTRODUCTION, row, None)?;
        introduction::store::step_back(tx, row)?;
    }
    Ok(())
}

/// What has steps of its own tells by them how it stood.
fn remember(tx: &Tx, merge: i64, what: &str, row: i64, state_before: Option<&str>) -> Result<()> {
    tx.execute(
        "INSERT INTO merge_move (merge_id, table_name, row_id, state_before) VALUES (?1, ?2, ?3, ?4)",
        params![merge, what, row, state_before],
    )?;
    Ok(())
}

/// What stepped back stands again as it did, unless there is another of the kind by now.
pub(super) fn stand_again(tx: &Tx, merge: i64) -> Result<()> {
    tx.execute(include_str!("restore_doubles.sql"), [merge, tx.revision()])?;
    for row in stepped_back(tx, merge, COFFEE)? {
        coffee::store::stand_again(tx, row)?;
    }
    for row in stepped_back(tx, merge, INTRODUCTION)? {
        introduction::store::stand_again(tx, row)?;
    }
    Ok(())
}

fn stepped_back(tx: &Tx, merge: i64, what: &str) -> Result<Vec<i64>> {
    let rows = "SELECT row_id FROM merge_move WHERE merge_id = ?1 AND table_name = ?2 ORDER BY row_id";
    all(tx, rows, params![merge, what], |row| row.get(0))
}

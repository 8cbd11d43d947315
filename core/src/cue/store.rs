use rusqlite::{Connection, params};

use super::Cue;
use crate::error::Result;
use crate::store::{Tx, all};

/// The cues shown at an event, in order.
pub(super) fn shown_at(sql: &Connection, event: i64) -> Result<Vec<Cue>> {
    cues(sql, "SELECT cue FROM cue_shown WHERE event_id = ?1 ORDER BY id", event)
}

/// The cues shown at other events, in order.
pub(super) fn shown_before(sql: &Connection, event: i64) -> Result<Vec<Cue>> {
    cues(sql, "SELECT cue FROM cue_shown WHERE event_id <> ?1 ORDER BY id", event)
}

/// One that another version of the set had is passed over.
fn cues(sql: &Connection, shown: &str, event: i64) -> Result<Vec<Cue>> {
    let words = all(sql, shown, [event], |row| row.get::<_, String>(0))?;
    Ok(words.iter().filter_map(|word| Cue::from_word(word)).collect())
}

pub(super) fn insert(tx: &Tx, event: i64, cue: Cue) -> Result<()> {
    let now = tx.now();
    tx.prepare_cached(
        "INSERT INTO cue_shown (uid, revision, event_id, cue, at_ms, at_zone, at_offset)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![tx.new_uid(), tx.revision(), event, cue, now.at_ms, now.zone, now.offset_seconds])?;
    Ok(())
}

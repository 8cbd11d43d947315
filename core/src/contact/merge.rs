//! Merging re-points rows and records who held them before; un-merging replays that record backwards.

use rusqlite::params;

use super::{doubles, expected, store};
use crate::change::Room;
use crate::error::{Result, Thing};
use crate::id::MergeId;
use crate::store::{Tx, first, row_of};
use crate::{disposal, follow_up};

/// Tables whose rows belong to a contact.
const HOLDINGS: [&str; 20] = [
    "card",
    "entry",
    "conversation",
    "need",
    "promise",
    "follow_up",
    "effort",
    "received",
    "help_offer",
    "thanks",
    "coffee",
    "prep",
    "wish",
    "opener_use",
    "introduced",
    "member",
    "circle_member",
    "walk",
    "felt",
    "touch",
];

pub(super) fn merge(tx: &Tx, kept: i64, absorbed: i64) -> Result<()> {
    tx.execute(
        "INSERT INTO merge (uid, revision, kept_id, absorbed_id, at_ms) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![tx.new_uid(), tx.revision(), kept, absorbed, tx.now().at_ms],
    )?;
    let merge = tx.last_insert_rowid();
    doubles::withdraw_follow_ups(tx, merge, kept, absorbed)?;
    for table in HOLDINGS {
        tx.execute(
            &format!(
                "INSERT OR IGNORE INTO merge_move (merge_id, table_name, row_id)
                 SELECT ?1, '{table}', id FROM {table} WHERE contact_id = ?2"
            ),
            [merge, absorbed],
        )?;
        repoint(tx, table, absorbed, kept)?;
    }
    doubles::step_back(tx, merge, kept)?;
    tx.execute(
        "UPDATE contact SET merged_into = ?2, revision = ?3, name = NULL, organisation = NULL, title = NULL,
                sort_key = '' WHERE id = ?1",
        params![absorbed, kept, tx.revision()],
    )?;
    store::clear_search(tx, absorbed)?;
    settle(tx, kept).map(|_| ())
}

fn repoint(tx: &Tx, table: &str, from: i64, to: i64) -> Result<()> {
    let sql = format!("UPDATE {table} SET contact_id = ?2, revision = ?3 WHERE contact_id = ?1");
    tx.execute(&sql, [from, to, tx.revision()])?;
    Ok(())
}

/// Takes a merge back. Returns the contact that had kept, unless nothing of its own is left, and the one that comes back.
pub(super) fn unmerge(tx: &Tx, merge: MergeId) -> Result<(Option<i64>, i64)> {
    let merge = row_of(tx, "merge", merge.0, Thing::Merge)?;
    let absorbed = first(tx, "SELECT absorbed_id FROM merge WHERE id = ?1", [merge], |row| row.get::<_, i64>(0))?
        .ok_or(crate::Error::not_found(Thing::Merge))?;
    let kept = store::resolve(tx, store::id(tx, absorbed)?)?;
    for table in HOLDINGS {
        give_back(tx, merge, table, absorbed)?;
    }
    // What was written on the cards that go back goes with them, also what came after the merge; so does what came of an
    // invitation that goes back.
    for table in ["promise", "follow_up", "thanks", "received", "effort"] {
        tx.execute(&after_the_merge(table), params![absorbed, kept, tx.revision()])?;
    }
    doubles::stand_again(tx, merge)?;
    tx.execute("DELETE FROM merge_move WHERE merge_id = ?1", [merge])?;
    tx.execute("DELETE FROM merge WHERE id = ?1", [merge])?;
    tx.execute("UPDATE contact SET merged_into = NULL, revision = ?2 WHERE id = ?1", params![absorbed, tx.revision()])?;
    expected::part(tx, kept, absorbed)?;
    let kept = settle(tx, kept)?.then_some(kept);
    settle(tx, absorbed)?;
    Ok((kept, absorbed))
}

/// Rows that a merge moved return, wherever later merges carried them; those later merges no longer claim them.
fn give_back(tx: &Tx, merge: i64, table: &str, absorbed: i64) -> Result<()> {
    let moved = format!("SELECT row_id FROM merge_move WHERE merge_id = ?1 AND table_name = '{table}'");
    tx.execute(
        &format!("UPDATE {table} SET contact_id = ?2, revision = ?3 WHERE contact_id IS NOT NULL AND id IN ({moved})"),
        params![merge, absorbed, tx.revision()],
    )?;
    tx.execute(
        &format!(
            "DELETE FROM merge_move WHERE table_name = '{table}' AND merge_id > ?1 AND row_id IN
                    (SELECT row_id FROM merge_move WHERE merge_id = ?1 AND table_name = '{table}')"
        ),
        [merge],
    )?;
    Ok(())
}

fn after_the_merge(table: &str) -> String {
    match table {
        "promise" => {
            "UPDATE promise SET contact_id = ?1, revision = ?3 WHERE contact_id = ?2
                         AND card_id IN (SELECT id FROM card WHERE contact_id = ?1)"
        }
        "thanks" => {
            "UPDATE thanks SET contact_id = ?1, revision = ?3 WHERE contact_id = ?2
                 AND (coffee_id IN (SELECT id FROM coffee WHERE contact_id = ?1)
                      OR (received_id IS NULL AND effort_id IS NULL AND coffee_id IS NULL
                          AND event_id IN (SELECT event_id FROM card WHERE contact_id = ?1)
                          AND NOT EXISTS (SELECT 1 FROM card
                                           WHERE card.contact_id = ?2 AND card.event_id = thanks.event_id)
                          AND NOT EXISTS (SELECT 1 FROM conversation
                                           WHERE conversation.contact_id = ?2
                                             AND conversation.event_id = thanks.event_id)))"
        }
        "received" => {
            "UPDATE received SET contact_id = ?1, revision = ?3 WHERE contact_id = ?2
                AND id IN (SELECT received_id FROM thanks WHERE contact_id = ?1 AND coffee_id IS NOT NULL)"
        }
        "effort" => {
            "UPDATE effort SET contact_id = ?1, revision = ?3 WHERE contact_id = ?2
                AND (promise_id IN (SELECT id FROM promise WHERE contact_id = ?1)
                     OR follow_up_id IN (SELECT id FROM follow_up WHERE contact_id = ?1)
                     OR coffee_id IN (SELECT id FROM coffee WHERE contact_id = ?1)
                     OR thanks_id IN (SELECT id FROM thanks WHERE contact_id = ?1))"
        }
        _ => {
            "UPDATE follow_up SET contact_id = ?1, revision = ?3 WHERE contact_id = ?2
                 AND event_id IN (SELECT event_id FROM card WHERE contact_id = ?1)
                 AND NOT EXISTS (SELECT 1 FROM card WHERE card.contact_id = ?2 AND card.event_id = follow_up.event_id)
                 AND NOT EXISTS (SELECT 1 FROM conversation
                                  WHERE conversation.contact_id = ?2 AND conversation.event_id = follow_up.event_id)
                 AND NOT EXISTS (SELECT 1 FROM follow_up AS own
                                  WHERE own.contact_id = ?1 AND own.event_id = follow_up.event_id)"
        }
    }
    .to_owned()
}

/// Derives again what depends on whose cards are whose. Returns whether the contact is still there: one that nothing
/// holds any more is no contact.
fn settle(tx: &Tx, contact: i64) -> Result<bool> {
    tx.touch(Room::Contact);
    tx.touch(Room::FollowUp);
    if !store::is_held(tx, contact)? {
        disposal::erase::contact(tx, contact)?;
        return Ok(false);
    }
    store::refresh(tx, contact)?;
    for event in store::events(tx, contact)? {
        follow_up::store::reconcile(tx, contact, event)?;
    }
    Ok(true)
}

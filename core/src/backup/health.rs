//! Whether the store is whole.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::contact;
use crate::error::Result;
use crate::field;
use crate::store::{all, first};

/// Something that is not as it should be. It names tables and numbers, nobody and nothing of anybody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Finding {
    /// Pages, rows or indexes of the file are damaged; salvage can help.
    Structure {
        /// How many faults were found, a hundred at most.
        faults: u32,
    },
    /// Rows refer to rows that are not there.
    Reference {
        /// The table that refers.
        table: String,
        /// How many of its rows.
        rows: u32,
    },
    /// The search index does not say what the contacts show.
    Search {
        /// Contacts that would not be found as they should.
        contacts: u32,
    },
}

pub(super) fn check(sql: &Connection) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    // FTS5 remembers where its segments lie, and looks whether others have written since only when it is asked for rows:
    // without this the check would hold what was remembered against what is there. Of a damaged index the check tells.
    let _ = first(sql, "SELECT 1 FROM contact_search", [], |_| Ok(()));
    let faults = all(sql, "PRAGMA integrity_check", [], |row| row.get::<_, String>(0))?;
    if faults != ["ok"] {
        findings.push(Finding::Structure { faults: count(faults.len()) });
    }
    let orphans = "SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY 1 ORDER BY 1";
    for (table, rows) in all(sql, orphans, [], |row| Ok((row.get(0)?, row.get(1)?)))? {
        findings.push(Finding::Reference { table, rows });
    }
    let contacts = misindexed(sql)?;
    if contacts > 0 {
        findings.push(Finding::Search { contacts });
    }
    Ok(findings)
}

/// How many contacts the index knows otherwise than they show themselves, or not at all, or without need.
fn misindexed(sql: &Connection) -> Result<u32> {
    let strays = "SELECT count(*) FROM contact_search
                   WHERE rowid NOT IN (SELECT id FROM contact WHERE merged_into IS NULL)";
    let mut wrong: u32 = sql.query_row(strays, [], |row| row.get(0))?;
    for contact in all(sql, "SELECT id FROM contact WHERE merged_into IS NULL", [], |row| row.get::<_, i64>(0))? {
        let shown = field::rules::shown(field::store::of_contact(sql, contact)?);
        let wanted = contact::rules::headline(&shown).spellings;
        let indexed = "SELECT spellings FROM contact_search WHERE rowid = ?1";
        let indexed: Option<String> = first(sql, indexed, [contact], |row| row.get(0))?;
        wrong += u32::from(indexed.as_deref() != Some(wanted.as_str()));
    }
    Ok(wrong)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

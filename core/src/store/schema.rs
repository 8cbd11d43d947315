//! The schema's versions. A migration that is on main never changes; `migrations.lock` and the golden databases hold it.

use rusqlite::{Connection, TransactionBehavior};

use super::tx::{all, first};
use crate::error::{Error, Result};

/// Marks a file as ours (SQLite's `application_id`): "2pkt".
pub(crate) const APPLICATION_ID: u32 = 0x3270_6B74;

const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_a_night.sql"),
    include_str!("migrations/0002_openers.sql"),
    include_str!("migrations/0003_give_and_get.sql"),
    include_str!("migrations/0004_exchange.sql"),
    include_str!("migrations/0005_the_method.sql"),
];

/// Version of the newest schema known here.
#[expect(clippy::cast_possible_truncation, reason = "a handful of migrations")]
pub const SCHEMA_VERSION: u32 = MIGRATIONS.len() as u32;

/// Brings the file to [`SCHEMA_VERSION`], in one transaction.
pub(crate) fn upgrade(connection: &mut Connection) -> Result<()> {
    upgrade_to(connection, SCHEMA_VERSION)
}

/// Brings the file to a version, in one transaction; one that is there already is left.
pub(crate) fn upgrade_to(connection: &mut Connection, wanted: u32) -> Result<()> {
    if version(connection)? == wanted {
        return Ok(());
    }
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let found = version(&tx)?; // again, now that nobody else can write
    if found > SCHEMA_VERSION {
        return Err(Error::Newer { found, supported: SCHEMA_VERSION });
    }
    if found == 0 && first(&tx, "SELECT 1 FROM sqlite_schema", [], |_| Ok(()))?.is_some() {
        return Err(Error::NotADatabase);
    }
    for migration in MIGRATIONS.iter().take(wanted as usize).skip(found as usize) {
        tx.execute_batch(migration)?;
    }
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", wanted)?;
    tx.commit()?;
    Ok(())
}

/// Whether the file's schema is what its version says, to the letter: a schema that is damaged still opens.
pub(super) fn is_whole(connection: &Connection, version: u32) -> Result<()> {
    let wanted = Connection::open_in_memory()?;
    for migration in MIGRATIONS.iter().take(version as usize) {
        wanted.execute_batch(migration)?;
    }
    if definitions(connection)? == definitions(&wanted)? { Ok(()) } else { Err(Error::Damaged) }
}

/// What the schema consists of. SQLite's own tables (statistics, say) and those under a virtual table are its own affair.
fn definitions(connection: &Connection) -> Result<Vec<(String, String, Option<String>)>> {
    let definitions = "SELECT type, name, sql FROM sqlite_schema
                        WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
                          AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
                        ORDER BY type, name";
    all(connection, definitions, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

fn version(connection: &Connection) -> Result<u32> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

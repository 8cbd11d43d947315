//! A write: its time, its revision, and what it touched.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::ops::Deref;

use rusqlite::{Connection, OptionalExtension, Params, Row, Transaction, TransactionBehavior, params};
use uuid::Uuid;

use crate::change::Room;
use crate::clock::{Chance, Moment};
use crate::error::{Error, Result, Thing};

/// One transaction that writes. Dropped without [`Tx::commit`], by an error or a panic, it rolls back.
pub(crate) struct Tx<'c> {
    sql: Transaction<'c>,
    chance: RefCell<&'c mut Chance>,
    now: Moment,
    revision: i64,
    touched: RefCell<BTreeSet<Room>>,
    erased: Cell<bool>,
}

/// What a transaction did.
pub(crate) struct Done {
    pub(crate) rooms: BTreeSet<Room>,
    pub(crate) revision: i64,
    pub(crate) erased: bool,
}

impl<'c> Tx<'c> {
    pub(super) fn begin(connection: &'c mut Connection, chance: &'c mut Chance, now: Moment) -> Result<Self> {
        let sql = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let revision: i64 = sql.query_row("SELECT revision FROM store", [], |row| row.get(0))?;
        Ok(Self {
            sql,
            chance: RefCell::new(chance),
            now,
            revision: revision + 1,
            touched: RefCell::default(),
            erased: Cell::default(),
        })
    }

    /// The moment at which this write happens.
    pub(crate) fn now(&self) -> &Moment {
        &self.now
    }

    /// The store's revision once this is committed; every changed row carries it.
    pub(crate) fn revision(&self) -> i64 {
        self.revision
    }

    /// Says that something of a room changed.
    pub(crate) fn touch(&self, room: Room) {
        self.touched.borrow_mut().insert(room);
    }

    /// A new id.
    pub(crate) fn new_uid(&self) -> Uuid {
        self.chance.borrow_mut().uid(self.now.at_ms)
    }

    /// Sixty-four random bits, for what is left to chance.
    pub(crate) fn draw(&self) -> u64 {
        self.chance.borrow_mut().draw()
    }

    /// Says that data was erased: its bytes are to be gone from the file, not only from the tables.
    pub(crate) fn erased(&self) -> Result<()> {
        if !self.erased.replace(true) {
            self.execute("INSERT INTO erasure_pending (since_ms) VALUES (?1)", [self.now.at_ms])?;
        }
        Ok(())
    }

    /// Commits. A write that touched nothing leaves the revision as it was.
    pub(crate) fn commit(self) -> Result<Done> {
        let rooms = self.touched.into_inner();
        if !rooms.is_empty() {
            self.sql.execute("UPDATE store SET revision = ?1", params![self.revision])?;
        }
        self.sql.commit()?;
        Ok(Done { rooms, revision: self.revision, erased: self.erased.get() })
    }
}

impl Deref for Tx<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.sql
    }
}

/// The first row of a query, if there is one.
pub(crate) fn first<T>(
    connection: &Connection,
    sql: &str,
    params: impl Params,
    row: impl FnOnce(&Row) -> rusqlite::Result<T>,
) -> Result<Option<T>> {
    Ok(connection.prepare_cached(sql)?.query_row(params, row).optional()?)
}

/// All rows of a query.
pub(crate) fn all<T>(
    connection: &Connection,
    sql: &str,
    params: impl Params,
    row: impl FnMut(&Row) -> rusqlite::Result<T>,
) -> Result<Vec<T>> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(params, row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Reading values that take several columns.
pub(crate) mod columns {
    use rusqlite::Row;

    use crate::clock::Moment;

    /// A text as it is stored: trimmed, and nothing where it says nothing.
    pub(crate) fn text(text: Option<&str>) -> Option<&str> {
        text.map(str::trim).filter(|text| !text.is_empty())
    }

    /// The moment in the columns `{name}_ms`, `{name}_zone`, `{name}_offset`.
    pub(crate) fn moment(row: &Row, name: &str) -> rusqlite::Result<Moment> {
        Ok(Moment {
            at_ms: row.get(format!("{name}_ms").as_str())?,
            zone: row.get(format!("{name}_zone").as_str())?,
            offset_seconds: row.get(format!("{name}_offset").as_str())?,
        })
    }

    /// The same where it may be missing.
    pub(crate) fn maybe_moment(row: &Row, name: &str) -> rusqlite::Result<Option<Moment>> {
        let at_ms: Option<i64> = row.get(format!("{name}_ms").as_str())?;
        at_ms.map(|_| moment(row, name)).transpose()
    }
}

/// The inner id of a row by its uid. `table` is a name of the schema, never input.
///
/// A thing that was disposed of is told apart from one that never was.
pub(crate) fn row_of(sql: &Connection, table: &'static str, uid: Uuid, what: Thing) -> Result<i64> {
    if let Some(row) = first(sql, &format!("SELECT id FROM {table} WHERE uid = ?1"), [uid], |row| row.get(0))? {
        return Ok(row);
    }
    let erased = first(sql, "SELECT * FROM tombstone WHERE uid = ?1", [uid], |row| columns::moment(row, "erased"))?;
    Err(erased.map_or(Error::NotFound { what }, |at| Error::Erased { at }))
}

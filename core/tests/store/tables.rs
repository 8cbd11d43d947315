//! What the tables of a store hold, as text.

use std::collections::BTreeMap;

use rusqlite::Connection;
use rusqlite::types::ValueRef;

use crate::acts::World;

impl World {
    /// Everything the tables hold, read by a connection of its own.
    pub fn tables(&self) -> String {
        self.rows_of(|_| true)
    }

    /// The same but for revisions, and for what only waits to be erased from the bytes.
    pub fn tables_without_revisions(&self) -> String {
        self.rows_of(|column| column != "revision" && column != "since_ms")
    }

    /// The columns wanted of all tables, each row a line behind its table's name.
    fn rows_of(&self, wanted: impl Fn(&str) -> bool) -> String {
        let connection = Connection::open(self.night.path()).unwrap();
        let columns = "SELECT t.name, c.name FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
                        WHERE t.schema = 'main' AND t.type IN ('table', 'virtual') AND t.name NOT LIKE 'sqlite_%'
                        ORDER BY t.name, c.cid";
        let mut tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut columns = connection.prepare(columns).unwrap();
        let mut rows = columns.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let (table, column): (String, String) = (row.get(0).unwrap(), row.get(1).unwrap());
            if wanted(&column) {
                tables.entry(table).or_default().push(format!("\"{column}\""));
            }
        }
        let mut text = String::new();
        for (table, columns) in tables {
            let rows = dump(&connection, &format!("SELECT {} FROM {table} ORDER BY 1", columns.join(", ")));
            for row in rows.lines() {
                text.extend([&table, ": ", row, "\n"]);
            }
        }
        text
    }
}

/// The rows of a query as text, one a line, blobs as far as they are text.
pub fn dump(connection: &Connection, query: &str) -> String {
    let mut statement = connection.prepare(query).unwrap();
    let columns = statement.column_count();
    let mut rows = statement.query([]).unwrap();
    let mut text = String::new();
    while let Some(row) = rows.next().unwrap() {
        for column in 0..columns {
            match row.get_ref(column).unwrap() {
                ValueRef::Null => text.push('-'),
                ValueRef::Integer(number) => text.push_str(&number.to_string()),
                ValueRef::Real(number) => text.push_str(&number.to_string()),
                ValueRef::Blob(uid) if uid.len() == 16 => {
                    text.push_str(&uuid::Uuid::from_slice(uid).unwrap().to_string());
                }
                ValueRef::Text(bytes) | ValueRef::Blob(bytes) => text.push_str(&String::from_utf8_lossy(bytes)),
            }
            text.push('|');
        }
        text.push('\n');
    }
    text
}

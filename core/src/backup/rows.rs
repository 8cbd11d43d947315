//! Reading a table row by row past what can't be read.

use rusqlite::Connection;
use rusqlite::types::Value;

use crate::error::Result;

/// How often a damaged table is entered anew, at most.
const MOST_PROBES: u32 = 2_000;

/// Reads all rows that can be read and hands each to `keep`, which tells whether it fitted; a row may come twice. Returns
/// whether every row was read and fitted.
pub(super) fn read(
    source: &Connection,
    table: &str,
    columns: &[String],
    without_rowid: bool,
    keep: &mut dyn FnMut(&[Value]) -> Result<bool>,
) -> Result<bool> {
    let mut reader =
        Reader { source, table, columns: columns.join(", "), width: columns.len(), keep, probes: 0, whole: true };
    if without_rowid {
        let key = "SELECT group_concat(name || ' DESC', ', ') FROM (SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk)";
        let backward: Option<String> = source.query_row(key, [table], |row| row.get(0)).unwrap_or(None);
        let forward = reader.scan("", &[])?;
        if let (false, Some(backward)) = (forward.to_the_end, backward) {
            reader.whole = false;
            reader.scan(&format!("ORDER BY {backward}"), &[])?;
        }
    } else {
        reader.between(i64::MIN, i64::MAX)?;
    }
    Ok(reader.whole)
}

struct Reader<'a> {
    source: &'a Connection,
    table: &'a str,
    columns: String,
    width: usize,
    keep: &'a mut dyn FnMut(&[Value]) -> Result<bool>,
    probes: u32,
    whole: bool,
}

/// How far a scan came.
struct Scan {
    last: Option<i64>,
    to_the_end: bool,
}

impl Reader<'_> {
    /// Rows whose number lies between the two, from below as far as it goes, then from above; what neither reached is
    /// halved and tried again, since the damage may be in several places.
    fn between(&mut self, from: i64, to: i64) -> Result<()> {
        let mut gaps = vec![(from, to)];
        while let Some((from, to)) = gaps.pop() {
            if self.probes >= MOST_PROBES {
                return Ok(());
            }
            let up = self.scan("AND rowid BETWEEN ?1 AND ?2 ORDER BY rowid", &[from, to])?;
            if up.to_the_end {
                continue;
            }
            self.whole = false;
            let from = up.last.map_or(from, |last| last.saturating_add(1));
            let down = self.scan("AND rowid BETWEEN ?1 AND ?2 ORDER BY rowid DESC", &[from, to])?;
            let to = down.last.map_or(to, |last| last.saturating_sub(1));
            if down.to_the_end || from >= to {
                continue;
            }
            // Where nothing at all was read, the numbers in use are small.
            let middle = if (from, to) == (i64::MIN, i64::MAX) { 0 } else { from.midpoint(to) };
            gaps.push((middle.saturating_add(1), to));
            gaps.push((from, middle));
        }
        Ok(())
    }

    fn scan(&mut self, rest: &str, bounds: &[i64]) -> Result<Scan> {
        self.probes += 1;
        let number = if bounds.is_empty() { "0" } else { "rowid" };
        let query = format!("SELECT {number}, {} FROM {} WHERE true {rest}", self.columns, self.table);
        let mut scan = Scan { last: None, to_the_end: false };
        let Ok(mut statement) = self.source.prepare(&query) else { return Ok(scan) };
        let Ok(mut rows) = statement.query(rusqlite::params_from_iter(bounds)) else { return Ok(scan) };
        loop {
            let row = match rows.next() {
                Ok(Some(row)) => row,
                Ok(None) => return Ok(Scan { to_the_end: true, ..scan }),
                Err(_) => return Ok(scan),
            };
            scan.last = row.get(0).ok();
            let values: rusqlite::Result<Vec<Value>> = (1..=self.width).map(|column| row.get(column)).collect();
            let fits = match values {
                Ok(values) => (self.keep)(&values)?,
                Err(_) => false,
            };
            self.whole &= fits;
        }
    }
}

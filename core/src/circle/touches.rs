//! What was contact with somebody, whichever room knows of it.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Connection, Row};

use super::initiative::{self, Initiative, LastContact};
use crate::clock::Moment;
use crate::error::Result;
use crate::store::{all, columns};

const TOUCHES: &str = include_str!("touches.sql");

/// Everything that was contact with somebody.
pub(super) fn touches(sql: &Connection, contact: i64) -> Result<Vec<initiative::Touch>> {
    all(sql, &format!("SELECT * FROM ({TOUCHES}) WHERE contact_id = ?1"), [contact], read_touch)
}

/// The same with everybody, by contact.
pub(crate) fn all_touches(sql: &Connection) -> Result<HashMap<i64, Vec<initiative::Touch>>> {
    let touches = format!("SELECT * FROM ({TOUCHES}) WHERE contact_id IS NOT NULL");
    let mut by_contact: HashMap<i64, Vec<initiative::Touch>> = HashMap::new();
    for (contact, touch) in all(sql, &touches, [], |row| Ok((row.get("contact_id")?, read_touch(row)?)))? {
        by_contact.entry(contact).or_default().push(touch);
    }
    Ok(by_contact)
}

fn read_touch(row: &Row) -> rusqlite::Result<initiative::Touch> {
    let at = columns::moment(row, "at")?;
    let day: Option<NaiveDate> = row.get("day")?;
    Ok(initiative::Touch {
        day: day.unwrap_or_else(|| at.night_of()),
        at_ms: at.at_ms,
        in_person: row.get("in_person")?,
        began: row.get("began")?,
    })
}

/// When the two were last in touch.
pub(super) fn last(sql: &Connection, contact: i64) -> Result<LastContact> {
    Ok(initiative::last(&touches(sql, contact)?))
}

/// The moment of it.
pub(crate) fn last_moment(sql: &Connection, contact: i64) -> Result<Option<Moment>> {
    let touches = format!("SELECT * FROM ({TOUCHES}) WHERE contact_id = ?1");
    let moments = all(sql, &touches, [contact], |row| {
        let at = columns::moment(row, "at")?;
        Ok((row.get::<_, Option<NaiveDate>>("day")?.unwrap_or_else(|| at.night_of()), at))
    })?;
    Ok(moments.into_iter().max_by_key(|(day, at)| (*day, at.at_ms)).map(|(_, at)| at))
}

pub(crate) fn initiative(sql: &Connection, of: Option<i64>, days: u32, today: NaiveDate) -> Result<Initiative> {
    let touches = match of {
        Some(contact) => vec![touches(sql, contact)?],
        None => all_touches(sql)?.into_values().collect(),
    };
    Ok(initiative::initiative(touches.iter().map(Vec::as_slice), days, today))
}

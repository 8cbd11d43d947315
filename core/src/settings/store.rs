use rusqlite::{Connection, params};

use super::{Settings, rules};
use crate::clock::Moment;
use crate::error::Result;
use crate::reader::Region;
use crate::store::{Tx, all, first};

pub(crate) fn settings(sql: &Connection) -> Result<Settings> {
    let mut settings = Settings::default();
    for (name, value) in
        all(sql, "SELECT name, value FROM setting", [], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?
    {
        match name.as_str() {
            "language" => settings.language = value.parse().unwrap_or(settings.language),
            "home" => settings.home = value.parse().ok(),
            "morning" => settings.morning = value.parse().unwrap_or(settings.morning),
            "signature" => settings.signature = Some(value).filter(|signature| !signature.is_empty()),
            "weekly_minutes" => settings.weekly_minutes = value.parse().ok(),
            "keep_photos" => settings.keep_photos = value == "yes",
            _ => {} // written by a newer version: kept, and not understood here
        }
    }
    Ok(settings)
}

/// A number that a room keeps here under a name of its own; `None` where the user has not set it.
pub(crate) fn number(sql: &Connection, name: &str) -> Result<Option<u32>> {
    let value = first(sql, "SELECT value FROM setting WHERE name = ?1", [name], |row| row.get::<_, String>(0))?;
    Ok(value.and_then(|value| value.parse().ok()))
}

/// Sets such a number; `None` takes it away.
pub(crate) fn set_number(tx: &Tx, name: &str, value: Option<u32>) -> Result<()> {
    match value {
        Some(value) => tx
            .prepare_cached("INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)")?
            .execute(params![name, value.to_string()])?,
        None => tx.execute("DELETE FROM setting WHERE name = ?1", [name])?,
    };
    Ok(())
}

/// The country in which a number without a country code is read.
pub(crate) fn home(sql: &Connection, now: &Moment) -> Result<Option<Region>> {
    Ok(settings(sql)?.home.or_else(|| rules::country_of_zone(&now.zone)))
}

pub(super) fn save(tx: &Tx, settings: &Settings) -> Result<()> {
    let home = settings.home.map(|home| home.to_string()).unwrap_or_default();
    let weekly_minutes = settings.weekly_minutes.map(|minutes| minutes.to_string()).unwrap_or_default();
    let keep_photos = if settings.keep_photos { "yes" } else { "no" };
    for (name, value) in [
        ("language", settings.language.code()),
        ("home", &home),
        ("morning", &settings.morning.to_string()),
        ("keep_photos", keep_photos),
        ("weekly_minutes", &weekly_minutes),
        ("signature", settings.signature.as_deref().map(str::trim).unwrap_or_default()),
    ] {
        tx.prepare_cached("INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)")?
            .execute(params![name, value])?;
    }
    Ok(())
}

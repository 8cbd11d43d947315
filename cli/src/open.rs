//! Opening the database: where it is, in which zone, at what time.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use chrono::NaiveDateTime;
use etcetera::BaseStrategy;
use twopocket_core::clock::{self, TimeSource};
use twopocket_core::{Companion, Options};

use crate::failure::{Failure, io_reason, told};
use crate::shell::Shell;

/// Opens the user's database, or makes it.
pub fn companion(shell: &Shell) -> Result<Arc<Companion>, Failure> {
    let path = path(shell)?;
    if shell.globals.data.is_none()
        && let Some(folder) = path.parent()
    {
        fs::create_dir_all(folder).map_err(|error| {
            let reason = io_reason(shell.texts, &error);
            Failure::Store(shell.texts.with("error-data-folder", &[("reason", reason.into())]))
        })?;
    }
    let time = time(zone(shell)?, shell.globals.at);
    Companion::open(Options { path, time, seed: None }).map_err(|error| match told(shell.texts, &error) {
        // Whatever keeps the database from opening, the store could not be used.
        Failure::Wrong(line) => Failure::Store(line),
        failure => failure,
    })
}

/// The database: `--data`, else `twopocket/twopocket.db` in the user's data folder.
pub fn path(shell: &Shell) -> Result<PathBuf, Failure> {
    if let Some(path) = &shell.globals.data {
        return Ok(path.clone());
    }
    let home = etcetera::choose_base_strategy().map_err(|_| Failure::Store(shell.texts.get("error-no-home")))?;
    Ok(home.data_dir().join("twopocket").join("twopocket.db"))
}

/// The clock: standing at `--at`, or the machine's.
fn time(zone: String, at: Option<NaiveDateTime>) -> TimeSource {
    match at {
        Some(local) => TimeSource::manual(local, &zone),
        None => TimeSource::System { zone },
    }
}

/// `--zone`, else `TZ`, else what the machine is set to. One that was typed must be known.
pub fn zone(shell: &Shell) -> Result<String, Failure> {
    match &shell.globals.zone {
        Some(zone) if clock::is_known_zone(zone) => Ok(zone.clone()),
        Some(zone) => Err(Failure::Usage(shell.texts.with("usage-unknown-zone", &[("zone", zone.into())]))),
        None => Ok(machine_zone()),
    }
}

/// The zone that the machine is set to.
pub fn machine_zone() -> String {
    std::env::var("TZ")
        .ok()
        .filter(|zone| clock::is_known_zone(zone))
        .or_else(|| iana_time_zone::get_timezone().ok())
        .unwrap_or_else(|| "UTC".to_owned())
}

//! Plays the steps of a night, one call to the core each.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDateTime;
use serde_json::{Value, json};
use twopocket_core::card::Captured;
use twopocket_core::clock::{self, TimeSource};
use twopocket_core::event::Closed;
use twopocket_core::{Companion, Error, Options};
use uuid::Uuid;

use super::alias::Aliases;
use super::script::{Script, Step};
use super::{Trouble, expect, verbs};

/// Ids and ties are the same in every run of a night.
const SEED: u64 = 20_261_119;

/// Zone of a night that names none.
const DEFAULT_ZONE: &str = "UTC";

/// A night that was played to its end.
pub struct Played {
    /// What the night shows.
    pub name: String,
    /// The open database.
    pub companion: Arc<Companion>,
    /// Its file.
    pub database: PathBuf,
    /// One line a step: what it returned, as canonical JSON with names in place of ids.
    pub trace: Vec<String>,
    /// The captures as they were told when they were made.
    pub captured: Vec<Captured>,
    /// The closings.
    pub closed: Vec<Closed>,
}

/// Why a step stops.
pub enum Stop {
    /// The core refuses.
    Refused(Error),
    /// The night is written wrongly, or does not hold.
    Wrong(String),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Refused(error)
    }
}

/// What a verb works with.
pub struct Player {
    pub companion: Arc<Companion>,
    pub database: PathBuf,
    pub folder: PathBuf,
    pub captured: Vec<Captured>,
    pub closed: Vec<Closed>,
    aliases: Aliases,
    at: NaiveDateTime,
    zone: String,
}

/// Plays a night into a database file.
///
/// # Errors
/// [`Trouble`] when a step fails that should not, or an expectation is not met.
pub fn play(script: &Script, folder: &Path, database: &Path) -> Result<Played, Trouble> {
    let first = script.steps.first();
    let at = first.and_then(|step| step.at).unwrap_or_default();
    let zone = first.and_then(|step| step.zone.clone()).unwrap_or_else(|| DEFAULT_ZONE.to_owned());
    let mut player = Player::open(folder, database, at, zone)?;
    let mut trace = Vec::new();
    for (place, step) in script.steps.iter().enumerate() {
        let told = player.step(step).map_err(|reason| {
            let reason = format!("{}: {reason}", step.verb);
            Trouble { step: Some(place + 1), reason }
        })?;
        trace.push(expect::canonical(&json!({"step": place + 1, "verb": step.verb, "told": told})));
    }
    let Player { companion, database, captured, closed, .. } = player;
    Ok(Played { name: script.name.clone(), companion, database, trace, captured, closed })
}

fn open(database: &Path, at: NaiveDateTime, zone: &str) -> Result<Arc<Companion>, Error> {
    let time = TimeSource::manual(at, zone);
    Companion::open(Options { path: database.to_owned(), time, seed: Some(SEED) })
}

impl Player {
    fn open(folder: &Path, database: &Path, at: NaiveDateTime, zone: String) -> Result<Self, Trouble> {
        let companion = open(database, at, &zone).map_err(Trouble::file)?;
        Ok(Self {
            companion,
            database: database.to_owned(),
            folder: folder.to_owned(),
            captured: Vec::new(),
            closed: Vec::new(),
            aliases: Aliases::default(),
            at,
            zone,
        })
    }

    /// Plays one step and returns what it told, with names in place of ids.
    fn step(&mut self, step: &Step) -> Result<Value, String> {
        self.set_clock(step)?;
        let record = match verbs::call(self, &step.verb, &step.args) {
            Ok(record) if step.fails.is_some() => return Err(format!("it should have failed, but told {record}")),
            Ok(record) => record,
            Err(Stop::Wrong(reason)) => return Err(reason),
            Err(Stop::Refused(error)) => return self.refused(step, &error),
        };
        if let Some(name) = &step.alias {
            self.aliases.name(name, &record);
        }
        let told = self.aliases.told(&record);
        match &step.expect {
            Some(expected) => expect::difference(expected, &told).map_or(Ok(told), Err),
            None => Ok(told),
        }
    }

    fn refused(&mut self, step: &Step, error: &Error) -> Result<Value, String> {
        let told = self.aliases.told(&as_json(error));
        match &step.fails {
            Some(expected) => expect::difference(expected, &told).map_or(Ok(told), Err),
            None => Err(format!("it failed with {told}")),
        }
    }

    fn set_clock(&mut self, step: &Step) -> Result<(), String> {
        if step.at.is_none() && step.zone.is_none() {
            return Ok(());
        }
        self.at = step.at.unwrap_or(self.at);
        if let Some(zone) = &step.zone {
            self.zone.clone_from(zone);
            self.companion.set_zone(zone);
        }
        let now = clock::instant(self.at, &self.zone);
        self.companion.set_now(now.at_ms).map_err(|error| error.to_string())
    }

    /// The id that a name stands for.
    pub fn id<T: From<Uuid>>(&self, name: &str) -> Result<T, Stop> {
        let id = self.aliases.id(name).and_then(|id| id.parse::<Uuid>().ok());
        id.map(T::from).ok_or_else(|| Stop::Wrong(format!("nothing is called `{name}`")))
    }

    /// The same where there may be no name.
    pub fn id_if<T: From<Uuid>>(&self, name: Option<&String>) -> Result<Option<T>, Stop> {
        name.map(|name| self.id(name)).transpose()
    }

    /// A file that the night names.
    pub fn file(&self, name: &str) -> Result<Vec<u8>, Stop> {
        fs::read(self.folder.join(name)).map_err(|error| Stop::Wrong(format!("{name}: {}", error.kind())))
    }

    /// Shuts the companion and opens the file again, as a phone does overnight.
    pub fn restart(&mut self) -> Result<(), Stop> {
        self.companion.shut();
        self.companion = open(&self.database, self.at, &self.zone)?;
        Ok(())
    }
}

/// An error as nights write it: its name with its fields.
fn as_json(error: &Error) -> Value {
    match error {
        Error::NotFound { what } => json!({"NotFound": {"what": what}}),
        Error::Erased { at } => json!({"Erased": {"at": at}}),
        Error::Invalid { field, reason } => json!({"Invalid": {"field": field, "reason": reason}}),
        Error::TooLarge { limit } => json!({"TooLarge": {"limit": limit}}),
        Error::PastDeadline { deadline } => json!({"PastDeadline": {"deadline": deadline}}),
        Error::Newer { found, supported } => json!({"Newer": {"found": found, "supported": supported}}),
        Error::Busy => json!({"Busy": {}}),
        Error::ReadOnly => json!({"ReadOnly": {}}),
        Error::NotADatabase => json!({"NotADatabase": {}}),
        Error::Damaged => json!({"Damaged": {}}),
        Error::StorageFull => json!({"StorageFull": {}}),
        Error::Cancelled => json!({"Cancelled": {}}),
        Error::Closed => json!({"Closed": {}}),
        Error::Store(_) | Error::File(_) | Error::Stored(_) => json!({"Internal": {}}),
    }
}

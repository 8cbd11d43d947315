//! The file of a night, taken apart before anything is played.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value};
use twopocket_core::clock;

use super::{FILE, Trouble};
use crate::args::moment;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    name: String,
    #[serde(rename = "about", default)]
    _about: Option<String>,
    steps: Vec<Map<String, Value>>,
}

/// A night as it is to be played.
#[derive(Debug)]
pub struct Script {
    /// What the night shows.
    pub name: String,
    /// Its steps.
    pub steps: Vec<Step>,
}

/// One act.
#[derive(Debug, PartialEq)]
pub struct Step {
    /// What is done.
    pub verb: String,
    /// With what.
    pub args: Value,
    /// Local time that the clock is set to.
    pub at: Option<chrono::NaiveDateTime>,
    /// Zone that the clock is set to.
    pub zone: Option<String>,
    /// Name for what the step returns.
    pub alias: Option<String>,
    /// What the returned record must hold.
    pub expect: Option<Value>,
    /// The error that must come.
    pub fails: Option<Value>,
}

pub fn read(folder: &Path) -> Result<Script, Trouble> {
    let bytes = fs::read(folder.join(FILE)).map_err(Trouble::file)?;
    parse(&bytes)
}

pub fn parse(bytes: &[u8]) -> Result<Script, Trouble> {
    let file: File = serde_json::from_slice(bytes).map_err(Trouble::file)?;
    let steps: Vec<Step> = file
        .steps
        .into_iter()
        .enumerate()
        .map(|(place, step)| self::step(step).map_err(|reason| Trouble { step: Some(place + 1), reason }))
        .collect::<Result<_, _>>()?;
    let proves = |step: &Step| step.expect.is_some() || step.fails.is_some() || step.verb.starts_with("bytes_");
    if !steps.iter().any(proves) {
        return Err(Trouble::file("it expects nothing, so it can't fail"));
    }
    if steps.first().is_none_or(|first| first.at.is_none()) {
        return Err(Trouble::file("the first step does not say when it is (`at`)"));
    }
    Ok(Script { name: file.name, steps })
}

fn step(mut step: Map<String, Value>) -> Result<Step, String> {
    let expect = step.remove("expect");
    let fails = step.remove("fails");
    if expect.is_some() && fails.is_some() {
        return Err("it can't both fail and be expected to hold something".to_owned());
    }
    let mut verbs = step.into_iter();
    let (Some((verb, mut args)), None) = (verbs.next(), verbs.next()) else {
        return Err("a step has one verb, and beside it `expect` or `fails`".to_owned());
    };
    let (mut at, mut zone, mut alias) = (None, None, None);
    if let Value::Object(args) = &mut args {
        at = text(args, "at")?.map(|text| moment(&text).map_err(|_| format!("`{text}` is no time"))).transpose()?;
        zone = text(args, "zone")?;
        if let Some(unknown) = zone.as_ref().filter(|zone| !clock::is_known_zone(zone)) {
            return Err(format!("there is no time zone `{unknown}`"));
        }
        alias = text(args, "as")?;
    }
    Ok(Step { verb, args, at, zone, alias, expect, fails })
}

fn text(args: &mut Map<String, Value>, key: &str) -> Result<Option<String>, String> {
    match args.remove(key) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(other) => Err(format!("`{key}` is a text, not {other}")),
    }
}

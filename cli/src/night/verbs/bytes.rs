//! What stands in the database's files, byte for byte.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::{Told, read};
use crate::night::player::{Player, Stop};

pub fn with(player: &mut Player, args: &Value) -> Told {
    let texts: Vec<String> = read(args)?;
    let found = found(&player.database, &texts);
    match texts.iter().find(|text| !found.contains(text)) {
        Some(absent) => Err(Stop::Wrong(format!("`{absent}` stands nowhere in the files"))),
        None => Ok(json!({})),
    }
}

pub fn without(player: &mut Player, args: &Value) -> Told {
    let texts: Vec<String> = read(args)?;
    match found(&player.database, &texts).first() {
        Some(present) => Err(Stop::Wrong(format!("`{present}` still stands in the files"))),
        None => Ok(json!({})),
    }
}

/// Those of the texts that stand in the database, its log or its index of the log, in whatever case of ASCII letters.
pub fn found(database: &Path, texts: &[String]) -> Vec<String> {
    let beside = |end: &str| {
        let mut path = OsString::from(database);
        path.push(end);
        PathBuf::from(path)
    };
    let files: Vec<Vec<u8>> = ["", "-wal", "-shm"]
        .iter()
        .filter_map(|end| fs::read(beside(end)).ok())
        .map(|bytes| bytes.to_ascii_lowercase())
        .collect();
    let stands = |text: &&String| {
        let wanted = text.to_ascii_lowercase().into_bytes();
        !wanted.is_empty() && files.iter().any(|file| file.windows(wanted.len()).any(|part| part == wanted))
    };
    texts.iter().filter(stands).cloned().collect()
}

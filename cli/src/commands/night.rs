use std::fs;
use std::path::{Path, PathBuf};

use serde::de::IgnoredAny;
use tempfile::TempDir;

use crate::args;
use crate::failure::{Failure, OrTold, io_reason, json_reason};
use crate::night::{self, Played};
use crate::paths;
use crate::shell::{Form, Shell};

pub fn run(shell: &mut Shell, args: &args::Night) -> Result<(), Failure> {
    let file = args.folder.join(night::FILE);
    is_json(shell, &file)?;
    let (database, made) = database(shell)?;
    let played = night::play_folder(&args.folder, &database).map_err(|trouble| {
        let args = [("file", paths::shown(&file).into()), ("reason", trouble.to_string().into())];
        Failure::Wrong(shell.texts.with("error-night", &args))
    })?;
    made.map(TempDir::keep); // of a night that can't be played nothing is left behind
    match shell.form() {
        Form::JsonLines => trace(shell, &played),
        _ => night::show(shell, played),
    }
}

/// What is wrong with the file before it is a night at all is told in the user's words.
fn is_json(shell: &Shell, file: &Path) -> Result<(), Failure> {
    let texts = shell.texts;
    let about = |key, line: usize, reason: String| {
        let args = [("file", paths::shown(file).into()), ("line", line.into()), ("reason", reason.into())];
        Failure::Wrong(texts.with(key, &args))
    };
    let bytes = fs::read(file).map_err(|error| about("error-file", 0, io_reason(texts, &error)))?;
    let json = serde_json::from_slice::<IgnoredAny>(&bytes);
    json.map(|_| ()).map_err(|error| about("error-input-line", error.line(), json_reason(texts, &error)))
}

fn trace(shell: &mut Shell, played: &Played) -> Result<(), Failure> {
    played.trace.iter().try_for_each(|line| shell.bytes(format!("{line}\n").as_bytes()))
}

/// A new temporary database with its folder; `--data` only where nothing is in it, or with `--yes`.
fn database(shell: &Shell) -> Result<(PathBuf, Option<TempDir>), Failure> {
    let Some(path) = shell.globals.data.clone() else {
        let folder = tempfile::Builder::new().prefix("twopocket-").tempdir().map_err(|error| {
            let reason = io_reason(shell.texts, &error);
            Failure::Store(shell.texts.with("error-data-folder", &[("reason", reason.into())]))
        })?;
        return Ok((folder.path().join("night.db"), Some(folder)));
    };
    if fs::metadata(&path).is_ok_and(|file| file.len() > 0) && !shell.globals.yes {
        let companion = crate::open::companion(shell)?;
        let revision = companion.revision().or_told(shell.texts)?;
        if revision > 0 {
            let args = [("file", paths::shown(&path).into())];
            return Err(Failure::Wrong(shell.texts.with("error-night-not-empty", &args)));
        }
    }
    Ok((path, None))
}

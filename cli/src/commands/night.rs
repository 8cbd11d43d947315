use std::fs;
use std::path::PathBuf;

use crate::args;
use crate::failure::{Failure, OrTold, io_reason};
use crate::night::{self, Played};
use crate::paths;
use crate::shell::{Form, Shell};

pub fn run(shell: &mut Shell, args: &args::Night) -> Result<(), Failure> {
    let database = database(shell)?;
    let played = night::play_folder(&args.folder, &database).map_err(|trouble| {
        let folder = paths::shown(&args.folder.join(night::FILE));
        let args = [("file", folder.into()), ("reason", trouble.to_string().into())];
        Failure::Wrong(shell.texts.with("error-night", &args))
    })?;
    match shell.form() {
        Form::JsonLines => trace(shell, &played),
        _ => night::show(shell, played),
    }
}

fn trace(shell: &mut Shell, played: &Played) -> Result<(), Failure> {
    played.trace.iter().try_for_each(|line| shell.say(line))
}

/// A new temporary database; `--data` only where nothing is in it, or with `--yes`.
fn database(shell: &Shell) -> Result<PathBuf, Failure> {
    let Some(path) = shell.globals.data.clone() else {
        let folder = tempfile::Builder::new().prefix("twopocket-").tempdir().map_err(|error| {
            let reason = io_reason(shell.texts, &error);
            Failure::Store(shell.texts.with("error-data-folder", &[("reason", reason.into())]))
        })?;
        return Ok(folder.keep().join("night.db"));
    };
    if fs::metadata(&path).is_ok_and(|file| file.len() > 0) && !shell.globals.yes {
        let companion = crate::open::companion(shell)?;
        let revision = companion.revision().or_told(shell.texts)?;
        if revision > 0 {
            let args = [("file", paths::shown(&path).into())];
            return Err(Failure::Wrong(shell.texts.with("error-night-not-empty", &args)));
        }
    }
    Ok(path)
}

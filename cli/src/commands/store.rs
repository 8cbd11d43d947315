//! The database as a file: backup and the way back, its health, what can be saved of a damaged one.

use std::fs;

use serde::Serialize;
use twopocket_core::backup::{self, Finding};
use twopocket_core::{Error, FieldName, Reason};

use crate::args::{Backup, Restore, Salvage};
use crate::failure::{Failure, OrTold, told};
use crate::open;
use crate::paths;
use crate::progress::to_the_end;
use crate::shell::{Form, Shell};

/// Where a file was written.
#[derive(Serialize)]
struct Written {
    file: String,
}

/// Nothing stands in the file before the last step, so that stopping on the way leaves nothing half written.
pub fn back_up(shell: &mut Shell, args: &Backup) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let backups = companion.backups();
    let mut begun = match backups.begin(&args.file, shell.globals.yes) {
        Err(Error::Invalid { field: FieldName::File, reason: Reason::Exists }) => {
            let args = [("file", paths::shown(&args.file).into())];
            return Err(Failure::Wrong(shell.texts.with("error-file-exists", &args)));
        }
        begun => begun.or_told(shell.texts)?,
    };
    to_the_end(|budget| begun.step(budget)).or_told(shell.texts)?;
    let written = Written { file: paths::shown(&args.file) };
    shell.show(&written, |shell| shell.say(&shell.texts.with("backup-done", &[("file", (&written.file).into())])))
}

pub fn restore(shell: &mut Shell, args: &Restore) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    // What the store holds goes; an empty one has nothing to lose.
    let holds_something = companion.revision().or_told(shell.texts)? > 0;
    if holds_something && !shell.ask("restore-sure")? {
        return shell.say(&shell.texts.get("restore-not"));
    }
    let restored = companion.backups().restore(&args.file).or_told(shell.texts)?;
    shell.show(&restored, |shell| {
        shell.say(&shell.texts.get("restore-done"))?;
        match restored.erased {
            0 => Ok(()),
            count => shell.say(&shell.texts.with("restore-erased", &[("count", count.into())])),
        }
    })
}

pub fn salvage(shell: &mut Shell, args: &Salvage) -> Result<(), Failure> {
    let salvaged = backup::salvage(&args.file, &args.into).map_err(|error| match error {
        Error::Invalid { field: FieldName::File, reason: Reason::Exists } => {
            let args = [("file", paths::shown(&args.into).into())];
            Failure::Wrong(shell.texts.with("error-new-file-exists", &args))
        }
        error => told(shell.texts, &error),
    })?;
    // Every new database has a row of its own in `store`.
    let saved = salvaged.tables.iter().filter(|table| table.name != "store");
    let rows: u64 = saved.map(|table| table.rows).sum();
    if rows == 0 && !salvaged.whole {
        let _ = fs::remove_file(&args.into); // an empty database is no use to anybody
        let args = [("file", paths::shown(&args.file).into())];
        return Err(Failure::Wrong(shell.texts.with("error-nothing-saved", &args)));
    }
    shell.show(&salvaged, |shell| {
        let count = i64::try_from(rows).unwrap_or(i64::MAX);
        let args = [("count", count.into()), ("file", paths::shown(&args.into).into())];
        shell.say(&shell.texts.with("salvage-done", &args))?;
        let key = if salvaged.whole { "salvage-whole" } else { "salvage-in-part" };
        shell.say(&shell.texts.get(key))
    })
}

/// A database that is not whole ends the command with status 1.
pub fn check(shell: &mut Shell) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let findings = companion.backups().check().or_told(shell.texts)?;
    match shell.form() {
        Form::People if findings.is_empty() => shell.say(&shell.texts.get("check-whole"))?,
        Form::People => findings.iter().try_for_each(|finding| tell(shell, finding))?,
        _ => shell.list(&findings)?,
    }
    if findings.is_empty() { Ok(()) } else { Err(Failure::Wrong(shell.texts.get("error-not-whole"))) }
}

fn tell(shell: &mut Shell, finding: &Finding) -> Result<(), Failure> {
    let texts = shell.texts;
    shell.say(&match finding {
        Finding::Structure { faults } => texts.with("check-structure", &[("count", (*faults).into())]),
        Finding::Reference { table, rows } => {
            texts.with("check-reference", &[("count", (*rows).into()), ("table", table.into())])
        }
        Finding::Search { contacts } => texts.with("check-search", &[("count", (*contacts).into())]),
    })
}

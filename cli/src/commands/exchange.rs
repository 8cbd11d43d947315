//! Contacts from files and into files.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::Serialize;
use twopocket_core::exchange::{ExportFormat, Import, ImportState};
use twopocket_core::{Companion, Error, FieldName, ImportId, PageRequest, Reason};

use crate::args::{self, ImportWhich};
use crate::failure::{Failure, OrTold, io_reason};
use crate::name::{self, short};
use crate::open;
use crate::paths;
use crate::progress::to_the_end;
use crate::screen::{self, DIM};
use crate::shell::{Form, Shell};

pub fn import(shell: &mut Shell, args: &args::Import) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    match &args.which {
        None => {
            args.files.iter().try_for_each(|file| bring_in(shell, &companion, file))?;
            shell.finish()
        }
        Some(ImportWhich::List) => list(shell, &companion),
        Some(ImportWhich::GoOn { import }) => {
            let import = name::import(shell, &companion, import)?;
            finish(shell, &companion, import.id)
        }
        Some(ImportWhich::Undo { import }) => {
            let import = name::import(shell, &companion, import)?;
            // Interrupted, it was ended when the store was opened: asked for again, it tells the same.
            if !matches!(import.state, ImportState::TakingBack | ImportState::TakenBack) {
                companion.exchange().take_back(import.id).or_told(shell.texts)?;
            }
            finish(shell, &companion, import.id)
        }
    }
}

/// A file that holds no contact is told of; the files after it are brought in all the same.
fn bring_in(shell: &mut Shell, companion: &Companion, file: &Path) -> Result<(), Failure> {
    let named = [("file", paths::shown(file).into())];
    let bytes = match fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => {
            let reason = io_reason(shell.texts, &error);
            let args = [("file", paths::shown(file).into()), ("reason", reason.into())];
            shell.complain(&shell.texts.with("error-file", &args));
            return Ok(());
        }
    };
    match companion.exchange().begin(&bytes) {
        Ok(import) => finish(shell, companion, import.id),
        Err(Error::Invalid { field: FieldName::File, reason: Reason::Unreadable }) => {
            shell.complain(&shell.texts.with("error-no-contact-in-file", &named));
            Ok(())
        }
        Err(error) => Err(crate::failure::told(shell.texts, &error)),
    }
}

fn finish(shell: &mut Shell, companion: &Companion, import: ImportId) -> Result<(), Failure> {
    let exchange = companion.exchange();
    to_the_end(|budget| exchange.step(import, budget)).or_told(shell.texts)?;
    let import = exchange.get(import).or_told(shell.texts)?;
    shell.show(&import, |shell| {
        tell(shell, &import)?;
        left(shell, companion, &import)?;
        if import.state == ImportState::Done {
            let args = [("command", format!("twopocket import undo {}", short(&import.id)).into())];
            shell.say(&screen::styled(DIM, &shell.texts.with("import-undo-hint", &args)))?;
        }
        Ok(())
    })
}

/// What came of it, a line each.
fn tell(shell: &mut Shell, import: &Import) -> Result<(), Failure> {
    let lines = match import.state {
        ImportState::TakenBack => vec![("import-taken-back", import.taken_back)],
        _ => vec![
            ("import-waiting", import.waiting),
            ("import-added", import.added),
            ("import-joined", import.joined),
            ("import-known", import.known),
            ("import-unreadable", import.unreadable),
            ("import-doubtful", import.doubtful),
        ],
    };
    let said = lines.into_iter().filter(|(key, count)| *count > 0 || *key == "import-taken-back");
    for (key, count) in said.collect::<Vec<_>>() {
        shell.say(&shell.texts.with(key, &[("count", count.into())]))?;
    }
    Ok(())
}

/// Whom taking an import back left alone.
fn left(shell: &mut Shell, companion: &Companion, import: &Import) -> Result<(), Failure> {
    if import.left.is_empty() {
        return Ok(());
    }
    let count = i64::try_from(import.left.len()).unwrap_or(i64::MAX);
    shell.say(&shell.texts.with("import-left", &[("count", count.into())]))?;
    for contact in &import.left {
        let person = companion.people().get(*contact).or_told(shell.texts)?;
        let name = person.name.unwrap_or_else(|| shell.texts.get("queue-nameless"));
        shell.say(&format!("  {}  {name}", screen::styled(DIM, &short(contact))))?;
    }
    Ok(())
}

fn list(shell: &mut Shell, companion: &Companion) -> Result<(), Failure> {
    let imports = companion.exchange().list().or_told(shell.texts)?;
    if shell.form() != Form::People {
        return shell.list(&imports);
    }
    if imports.is_empty() {
        return shell.say(&shell.texts.get("import-none"));
    }
    for import in &imports {
        let day = shell.texts.day(import.begun.date(), twopocket_texts::DayForm::Brief);
        let state = shell.texts.get(&format!("import-state-{}", import.state.word().replace('_', "-")));
        shell.say(&format!("{}  {day}  {state}", screen::styled(DIM, &short(&import.id))))?;
        tell(shell, import)?;
    }
    Ok(())
}

/// Where a file was written, how many people are in it, and how many notes on them stayed here.
#[derive(Serialize)]
struct Written {
    file: String,
    people: u64,
    held_back: u64,
}

pub fn export(shell: &mut Shell, args: &args::Export) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let format = format(shell, args)?;
    if args.file.exists() && !shell.globals.yes {
        let args = [("file", paths::shown(&args.file).into())];
        return Err(Failure::Wrong(shell.texts.with("error-file-exists", &args)));
    }
    let mut partial = args.file.clone().into_os_string();
    partial.push(".partial");
    let partial = PathBuf::from(partial);
    let written = write(shell, &companion, format, &partial, &args.file);
    if written.is_err() {
        let _ = fs::remove_file(&partial); // it may not be there
    }
    let written = written?;
    shell.show(&written, |shell| {
        let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX).into();
        let done = [("count", count(written.people)), ("file", (&written.file).into())];
        shell.say(&shell.texts.with("export-done", &done))?;
        if written.held_back == 0 {
            return Ok(());
        }
        shell.say(&shell.texts.with("export-held-back", &[("count", count(written.held_back))]))
    })
}

/// What the file's name says, unless it is said outright.
fn format(shell: &Shell, args: &args::Export) -> Result<ExportFormat, Failure> {
    let ending = args.file.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let by_name = match ending.as_str() {
        "vcf" | "vcard" => Some(ExportFormat::Vcard),
        "csv" => Some(ExportFormat::Csv),
        "json" | "jsonl" | "ndjson" => Some(ExportFormat::Json),
        _ => None,
    };
    let said = args.format.as_deref().and_then(ExportFormat::from_word).or(by_name);
    let named = [("file", paths::shown(&args.file).into())];
    said.ok_or_else(|| Failure::Wrong(shell.texts.with("error-export-format", &named)))
}

/// Written beside under another name, so that a file of the name asked for is always whole.
fn write(
    shell: &Shell,
    companion: &Companion,
    format: ExportFormat,
    partial: &Path,
    file: &Path,
) -> Result<Written, Failure> {
    let told = |error: std::io::Error| {
        let args = [("file", paths::shown(file).into()), ("reason", io_reason(shell.texts, &error).into())];
        Failure::Wrong(shell.texts.with("error-file", &args))
    };
    let mut out = OpenOptions::new().write(true).create(true).truncate(true).open(partial).map_err(told)?;
    let mut request = PageRequest::whole();
    let mut written = Written { file: paths::shown(file), people: 0, held_back: 0 };
    loop {
        let part = companion.exchange().export(format, &request).or_told(shell.texts)?;
        out.write_all(part.text.as_bytes()).map_err(told)?;
        written.people += u64::from(part.people);
        written.held_back += u64::from(part.held_back);
        match part.next {
            Some(next) => request.after = Some(next),
            None => break,
        }
    }
    out.sync_all().map_err(told)?;
    fs::rename(partial, file).map_err(told)?;
    Ok(written)
}

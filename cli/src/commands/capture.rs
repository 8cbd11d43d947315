use std::fs;
use std::io::{self, BufRead as _};
use std::path::Path;

use twopocket_core::card::{Capture as Input, Captured, LARGEST_PHOTO};
use twopocket_core::reader::contact_file;
use twopocket_core::reader::print::Scan;
use twopocket_core::{Companion, EventId};

use super::show;
use crate::args::Capture;
use crate::failure::{Failure, OrTold, io_reason, told};
use crate::name::{self, short};
use crate::screen::{self, BOLD, DIM};
use crate::shell::Shell;
use crate::{open, paths, photo};

pub fn run(shell: &mut Shell, which: Capture) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    match which {
        Capture::Line { text, event } => {
            let event = name::event_if_named(shell, &companion, event.as_deref())?;
            line(shell, &companion, event, text.join(" "))?;
        }
        Capture::Stdin { event } => {
            let event = name::event_if_named(shell, &companion, event.as_deref())?;
            lines(shell, &companion, event)?;
        }
        Capture::File { files, event } => {
            let event = name::event_if_named(shell, &companion, event.as_deref())?;
            for path in &files {
                file(shell, &companion, event, path)?;
            }
        }
    }
    shell.finish()
}

fn line(shell: &mut Shell, companion: &Companion, event: Option<EventId>, text: String) -> Result<(), Failure> {
    let captured = companion.cards().capture(&Input::Line { text }, event).or_told(shell.texts)?;
    tell(shell, companion, &captured)
}

/// One capture a line; a line that can't be taken in is told of, the others are.
fn lines(shell: &mut Shell, companion: &Companion, event: Option<EventId>) -> Result<(), Failure> {
    for (place, read) in io::stdin().lock().split(b'\n').enumerate() {
        let bytes = read.map_err(|error| Failure::Wrong(io_reason(shell.texts, &error)))?;
        // A line of another encoding is read in it: nothing of a capture is lost.
        let text = String::from_utf8(bytes).unwrap_or_else(|other| contact_file::text(other.as_bytes()));
        if text.trim().is_empty() {
            continue;
        }
        match line(shell, companion, event, text.trim().to_owned()) {
            Err(Failure::Wrong(reason)) => {
                let args = [("file", "-".into()), ("line", (place + 1).into()), ("reason", reason.into())];
                shell.complain(&shell.texts.with("error-input-refused", &args));
            }
            done => done?,
        }
    }
    Ok(())
}

/// One file; one that can't be taken in is told of, and the next one's turn comes.
fn file(shell: &mut Shell, companion: &Companion, event: Option<EventId>, path: &Path) -> Result<(), Failure> {
    let Some((input, doubt)) = input(shell, path) else { return Ok(()) };
    match companion.cards().capture(&input, event) {
        Ok(captured) => {
            tell(shell, companion, &captured)?;
            if let Some(doubt) = doubt {
                shell.complain(&doubt);
            }
            Ok(())
        }
        Err(error) => match told(shell.texts, &error) {
            Failure::Wrong(reason) => {
                shell.complain(&format!("{}: {reason}", paths::shown(path)));
                Ok(())
            }
            failure => Err(failure),
        },
    }
}

/// What to capture of a file, and what to tell of it once it is taken in.
fn input(shell: &mut Shell, path: &Path) -> Option<(Input, Option<String>)> {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            let args = [("file", paths::shown(path).into()), ("reason", io_reason(shell.texts, &error).into())];
            shell.complain(&shell.texts.with("error-file", &args));
            return None;
        }
    };
    if paths::is_picture(path) {
        return Some(photographed(shell, path, bytes));
    }
    match serde_json::from_slice::<Scan>(&bytes) {
        Ok(scan) => Some((Input::Scan { scan }, None)),
        Err(_) => Some((Input::File { bytes }, None)),
    }
}

/// A photo is taken in also where nothing can be read on it: nothing is ever refused. Of one that is too large to keep,
/// what was read is.
fn photographed(shell: &Shell, path: &Path, jpeg: Vec<u8>) -> (Input, Option<String>) {
    match photo::scan(path) {
        Ok(scan) if jpeg.len() > LARGEST_PHOTO && !scan.lines.is_empty() => {
            let args = [("file", paths::shown(path).into()), ("limit", (LARGEST_PHOTO / 1024).into())];
            (Input::Scan { scan }, Some(shell.texts.with("error-photo-too-large", &args)))
        }
        Ok(scan) => (Input::Photo { jpeg, scan: Some(scan) }, None),
        Err(trouble) => (Input::Photo { jpeg, scan: None }, Some(trouble.told(shell.texts, &paths::shown(path)))),
    }
}

fn tell(shell: &mut Shell, companion: &Companion, captured: &Captured) -> Result<(), Failure> {
    let mut also = Vec::new();
    for card in &captured.also {
        also.push(companion.cards().get(*card).or_told(shell.texts)?);
    }
    shell.show(captured, |shell| {
        let texts = shell.texts;
        for card in std::iter::once(&captured.card).chain(&also) {
            let name = screen::styled(BOLD, &show::card_name(texts, card));
            let id = screen::styled(DIM, &short(&card.id));
            let again = if captured.again { format!(" · {}", texts.get("capture-again")) } else { String::new() };
            shell.say(&format!("{name}  {id}{again}"))?;
            for line in show::fields(shell, &card.fields) {
                shell.say(&format!("  {line}"))?;
            }
        }
        for known in &captured.recognised {
            let name = known.name.clone().unwrap_or_default();
            let text = texts.with("capture-known", &[("name", name.into()), ("id", short(&known.contact).into())]);
            shell.say(&format!("  {text}"))?;
        }
        for found in &captured.proposals {
            let text = show::said(texts, found.owner, &found.what, found.due);
            shell.say(&format!("  {}  {}", screen::styled(DIM, &short(&found.id)), text))?;
        }
        Ok(())
    })
}

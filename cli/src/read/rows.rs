//! `read line` and `read note`: what people write, one JSON object a line.

use std::path::PathBuf;

use crate::reader::{Language, Occasion, Record, Region, line, note};
use chrono::{NaiveDate, NaiveDateTime};
use serde::Deserialize;
use serde_json::Value;

use super::input::{Source, numbers, rounded};
use super::show::{Answer, Answers, LineAnswer, PromiseAnswer};
use crate::args::{ReadNotes, ReadRows, moment};
use crate::failure::Failure;
use crate::shell::Shell;

/// What the rows of both commands have.
#[derive(Deserialize)]
struct Row {
    id: Option<Value>,
    lang: Option<String>,
    #[serde(alias = "line", alias = "note")]
    text: String,
    home: Option<String>,
    now: Option<String>,
    night_of: Option<NaiveDate>,
}

pub fn lines(answers: &mut Answers, args: &ReadRows) -> Result<(), Failure> {
    let default = args.region;
    read(answers, &args.files, |row, id, occasion| {
        let home = row.home.as_deref().and_then(|home| home.parse::<Region>().ok()).or(default);
        let found = line::read(&row.text, home, occasion);
        let record = rounded(Record::from(&found.reading));
        Answer::Line(Box::new(LineAnswer {
            id,
            name: record.name,
            given: record.given,
            family: record.family,
            title: record.title,
            organisation: record.organisation,
            phones: numbers(&record.phones),
            emails: record.emails,
            urls: record.urls,
            rest: found.rest,
            promises: found.promises.into_iter().map(PromiseAnswer::from).collect(),
            confidence: record.confidence,
        }))
    })
}

pub fn notes(answers: &mut Answers, args: &ReadNotes) -> Result<(), Failure> {
    read(answers, &args.files, |row, id, occasion| {
        let language = row.lang.as_deref().and_then(|code| code.parse::<Language>().ok());
        let promises = note::promises(&row.text, language, occasion);
        Answer::Note { id, promises: promises.into_iter().map(PromiseAnswer::from).collect() }
    })
}

fn read(
    answers: &mut Answers,
    files: &[PathBuf],
    answer: impl Fn(&Row, Value, &Occasion) -> Answer,
) -> Result<(), Failure> {
    for source in Source::all(files) {
        for (line, row) in source.documents::<Row>(answers.shell) {
            match occasion(answers.shell, &row) {
                Ok(occasion) => {
                    let id = row.id.clone().unwrap_or_else(|| line.into());
                    answers.give(answer(&row, id, &occasion))?;
                }
                Err(reason) => source.complain(answers.shell, line, &reason),
            }
        }
    }
    Ok(())
}

/// When the row was written: as it says, else `--at`, else this moment of the machine's clock.
fn occasion(shell: &Shell, row: &Row) -> Result<Occasion, String> {
    let now = match &row.now {
        Some(now) => moment(now).map_err(|_| shell.texts.with("error-moment", &[("text", now.into())]))?,
        None => shell.now(),
    };
    Ok(Occasion { now, night_of: row.night_of.unwrap_or_else(|| night_of(now)) })
}

/// The evening that a moment belongs to.
fn night_of(now: NaiveDateTime) -> NaiveDate {
    let yesterday = now.date().pred_opt().unwrap_or_else(|| now.date());
    Occasion { now, night_of: yesterday }.reference_day()
}

//! What `read` answers, as JSON for programs and as aligned lines for people.

use std::collections::BTreeMap;

use crate::reader::note::{DueKind, FoundPromise, Owner};
use crate::reader::{PhoneKind, PhoneRecord, Record};
use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;
use twopocket_texts::{DayForm, Texts};

use super::messages::{self, InvitationAnswer, MessageAnswer};
use crate::failure::Failure;
use crate::screen::{self, BOLD, DIM, Table};
use crate::shell::{Form, Shell};

/// What came of one input.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Answer {
    Card {
        id: Value,
        #[serde(flatten)]
        record: Box<Record>,
    },
    Contacts {
        id: String,
        contacts: Vec<Record>,
    },
    Line(Box<LineAnswer>),
    Note {
        id: Value,
        promises: Vec<PromiseAnswer>,
    },
    Invitation(InvitationAnswer),
    Message(MessageAnswer),
}

/// What a line says.
#[derive(Serialize)]
pub struct LineAnswer {
    pub id: Value,
    pub name: Option<String>,
    pub given: Option<String>,
    pub family: Option<String>,
    pub title: Option<String>,
    pub organisation: Option<String>,
    pub emails: Vec<String>,
    pub phones: Vec<String>,
    pub urls: Vec<String>,
    pub rest: String,
    pub promises: Vec<PromiseAnswer>,
    pub confidence: BTreeMap<String, f64>,
}

/// A promise that was found.
#[derive(Serialize)]
pub struct PromiseAnswer {
    pub owner: Owner,
    pub what: String,
    pub due: Option<NaiveDate>,
    pub due_kind: DueKind,
    pub confidence: f64,
}

impl From<FoundPromise> for PromiseAnswer {
    fn from(found: FoundPromise) -> Self {
        let FoundPromise { owner, what, due, due_kind, confidence, .. } = found;
        Self { owner, what, due, due_kind, confidence: (confidence * 1000.0).round() / 1000.0 }
    }
}

/// Where answers go as they come: each is written at once, except into the one document of `--json`.
pub struct Answers<'a> {
    pub shell: &'a mut Shell,
    kept: Vec<Answer>,
}

impl<'a> Answers<'a> {
    pub fn new(shell: &'a mut Shell) -> Self {
        Self { shell, kept: Vec::new() }
    }

    pub fn give(&mut self, answer: Answer) -> Result<(), Failure> {
        match self.shell.form() {
            Form::JsonLines => self.shell.json(&answer),
            Form::People => for_people(self.shell, &answer),
            Form::Json => {
                self.kept.push(answer);
                Ok(())
            }
        }
    }

    /// To be called when there are no more.
    pub fn end(self) -> Result<(), Failure> {
        if self.shell.form() == Form::Json { self.shell.json(&self.kept) } else { Ok(()) }
    }
}

fn for_people(shell: &mut Shell, answer: &Answer) -> Result<(), Failure> {
    match answer {
        Answer::Card { id, record } => block(shell, &shown_id(id), &rows(shell.texts, record)),
        Answer::Contacts { id, contacts } if contacts.is_empty() => block(shell, id, &[]),
        Answer::Contacts { id, contacts } => contacts.iter().enumerate().try_for_each(|(place, contact)| {
            let heading = if contacts.len() == 1 { id.clone() } else { format!("{id} · {}", place + 1) };
            block(shell, &heading, &rows(shell.texts, contact))
        }),
        Answer::Line(line) => block(shell, &shown_id(&line.id), &line_rows(shell.texts, line)),
        Answer::Invitation(answer) => block(shell, &shown_id(&answer.id), &messages::rows(shell.texts, &answer.found)),
        Answer::Message(answer) => block(shell, &shown_id(&answer.id), &messages::rows(shell.texts, &answer.found)),
        Answer::Note { id, promises } => block(shell, &shown_id(id), &promise_rows(shell.texts, promises)),
    }
}

/// A label, what was read, and how surely.
pub type Row = (String, String, Option<f64>);

fn block(shell: &mut Shell, heading: &str, rows: &[Row]) -> Result<(), Failure> {
    shell.say(&screen::styled(BOLD, &screen::fit(heading, shell.width)))?;
    if rows.is_empty() {
        let nothing = shell.texts.get("read-nothing");
        return shell.say(&format!("  {}", screen::styled(DIM, &nothing)));
    }
    let mut table = Table::new().styles(&[DIM]);
    for (label, value, confidence) in rows {
        let certainty = confidence.map(|c| format!("{} {}", screen::bar(c, 5), percent(shell.texts, c)));
        table.row([label.clone(), value.clone(), certainty.unwrap_or_default()]);
    }
    let lines = table.lines(shell.width.saturating_sub(2));
    lines.iter().try_for_each(|line| shell.say(&format!("  {line}")))
}

fn percent(texts: Texts, share: f64) -> String {
    // A share of one: the number is small.
    #[allow(clippy::cast_possible_truncation)]
    let percent = (share * 100.0).round() as i64;
    texts.with("percent", &[("number", percent.into())])
}

fn shown_id(id: &Value) -> String {
    id.as_str().map_or_else(|| id.to_string(), str::to_owned)
}

fn rows(texts: Texts, record: &Record) -> Vec<Row> {
    let sure = |member: &str| record.confidence.get(member).copied();
    let single = [
        ("name", "field-name", &record.name),
        ("prefix", "field-prefix", &record.prefix),
        ("suffix", "field-suffix", &record.suffix),
        ("title", "field-title", &record.title),
        ("department", "field-department", &record.department),
        ("organisation", "field-organisation", &record.organisation),
    ];
    let mut rows: Vec<Row> = single
        .into_iter()
        .filter_map(|(member, key, value)| Some((texts.get(key), value.clone()?, sure(member))))
        .collect();
    rows.extend(record.phones.iter().map(|phone| (texts.get(phone_key(phone.kind)), number(phone), sure("phones"))));
    rows.extend(record.emails.iter().map(|email| (texts.get("field-email"), email.clone(), sure("emails"))));
    rows.extend(record.urls.iter().map(|url| (texts.get("field-url"), url.clone(), sure("urls"))));
    let address = record.address.as_ref().map(|a| (texts.get("field-address"), a.to_string(), sure("address")));
    let birthday = record.birthday.clone().map(|b| (texts.get("field-birthday"), b, sure("birthday")));
    let note = record.note.clone().map(|note| (texts.get("field-note"), note, sure("note")));
    rows.extend([address, birthday, note].into_iter().flatten());
    rows
}

/// The label of a number.
pub fn phone_key(kind: PhoneKind) -> &'static str {
    match kind {
        PhoneKind::Mobile => "field-phone-mobile",
        PhoneKind::Work => "field-phone-work",
        PhoneKind::Home => "field-phone-home",
        PhoneKind::Fax => "field-phone-fax",
        PhoneKind::Pager => "field-phone-pager",
        PhoneKind::Other => "field-phone-other",
    }
}

fn number(phone: &PhoneRecord) -> String {
    phone.ext.as_ref().map_or_else(|| phone.e164.clone(), |ext| format!("{} / {ext}", phone.e164))
}

fn line_rows(texts: Texts, line: &LineAnswer) -> Vec<Row> {
    let sure = |member: &str| line.confidence.get(member).copied();
    let single = [
        ("name", "field-name", &line.name),
        ("title", "field-title", &line.title),
        ("organisation", "field-organisation", &line.organisation),
    ];
    let mut rows: Vec<Row> = single
        .into_iter()
        .filter_map(|(member, key, value)| Some((texts.get(key), value.clone()?, sure(member))))
        .collect();
    let lists = [
        ("phones", "field-phone-other", &line.phones),
        ("emails", "field-email", &line.emails),
        ("urls", "field-url", &line.urls),
    ];
    for (member, key, values) in lists {
        rows.extend(values.iter().map(|value| (texts.get(key), value.clone(), sure(member))));
    }
    if !line.rest.is_empty() {
        rows.push((texts.get("field-note"), line.rest.clone(), None));
    }
    rows.extend(promise_rows(texts, &line.promises));
    rows
}

fn promise_rows(texts: Texts, promises: &[PromiseAnswer]) -> Vec<Row> {
    promises.iter().map(|promise| promise_row(texts, promise)).collect()
}

fn promise_row(texts: Texts, promise: &PromiseAnswer) -> Row {
    let owner = match promise.owner {
        Owner::Me => texts.get("promise-mine"),
        Owner::Them => texts.get("promise-theirs"),
    };
    let what = promise
        .due
        .map_or_else(|| promise.what.clone(), |due| format!("{} → {}", promise.what, texts.day(due, DayForm::Brief)));
    (owner, what, Some(promise.confidence))
}

//! How records look to people: names, cards, nights, promises.

use chrono::NaiveDate;
use twopocket_core::arena::Fee;
use twopocket_core::card::{Card, CardField, Form, Raw};
use twopocket_core::event::{Event, EventState};
use twopocket_core::pocket::Pocket;
use twopocket_core::promise::{Owner, Promise, PromiseState};
use twopocket_core::reader::print::Scan;
use twopocket_core::reader::{FieldKind, PhoneKind, Value};
use twopocket_texts::{DayForm, Texts};

use crate::failure::Failure;
use crate::name::short;
use crate::screen::{self, BOLD, DIM, Table};
use crate::shell::Shell;

/// Writes a heading and, below it, lines set in by two blanks.
pub fn section(shell: &mut Shell, heading: &str, lines: &[String]) -> Result<(), Failure> {
    shell.say(&screen::styled(BOLD, heading))?;
    lines.iter().try_for_each(|line| shell.say(&format!("  {line}")))
}

/// A text set in by two blanks, on as many lines as it takes.
pub fn wrapped(shell: &mut Shell, text: &str) -> Result<(), Failure> {
    shell.say(&format!("  {text}"))
}

/// The same, larger.
pub fn large(shell: &mut Shell, text: &str) -> Result<(), Failure> {
    shell.say(&format!("  {}", screen::styled(BOLD, text)))
}

/// Labels and texts; a text that is longer than the line goes on below itself.
pub fn labelled(shell: &mut Shell, rows: &[(String, String)]) -> Result<(), Failure> {
    let label = rows.iter().map(|(label, _)| screen::columns(label)).max().unwrap_or(0);
    for (name, text) in rows {
        let lines = screen::wrap(text, shell.width.saturating_sub(label + 4));
        for (place, line) in lines.iter().enumerate() {
            let name = screen::pad(if place == 0 { name } else { "" }, label);
            shell.say(&format!("  {}  {line}", screen::styled(DIM, &name)))?;
        }
    }
    Ok(())
}

/// The lines of a table that stands two blanks in.
pub fn inset(shell: &Shell, table: &Table) -> Vec<String> {
    table.lines(shell.width.saturating_sub(2))
}

/// An amount with its currency; cents only where there are any.
pub fn money(texts: Texts, fee: &Fee) -> String {
    let amount = texts.decimal(f64::from(fee.minor) / 100.0, if fee.minor.is_multiple_of(100) { 0 } else { 2 });
    format!("{amount} {}", fee.currency)
}

/// What a card is called: the name on it, else the organisation, else that nothing could be read.
pub fn card_name(texts: Texts, card: &Card) -> String {
    card.name.clone().or_else(|| card.organisation.clone()).unwrap_or_else(|| texts.get("card-unreadable"))
}

/// What a night is called.
pub fn event_name(texts: Texts, event: &Event) -> String {
    event.name.clone().unwrap_or_else(|| texts.get("event-unnamed"))
}

pub fn state(texts: Texts, state: EventState) -> String {
    match state {
        EventState::Planned => texts.get("event-state-planned"),
        EventState::Begun => texts.get("event-state-begun"),
        EventState::Closed => texts.get("event-state-closed"),
    }
}

pub fn pocket(texts: Texts, pocket: Pocket) -> String {
    match pocket {
        Pocket::Unsorted => texts.get("pocket-unsorted"),
        Pocket::Right => texts.get("pocket-right"),
        Pocket::Left => texts.get("pocket-left"),
    }
}

/// Cards with their ids, names and firms, a row each.
pub fn cards(texts: Texts, cards: &[Card]) -> Table {
    let mut table = Table::new().styles(&[DIM]);
    for card in cards {
        let mark = if card.fields.iter().any(|field| field.doubtful) { "?" } else { "" };
        let organisation = card.name.as_ref().and(card.organisation.clone()).unwrap_or_default();
        table.row([short(&card.id), format!("{}{mark}", card_name(texts, card)), organisation, standing(texts, card)]);
    }
    table
}

/// Where a card is, and for one in the left pocket when it goes or that a promise holds it.
pub fn standing(texts: Texts, card: &Card) -> String {
    match &card.disposal {
        Some(standing) if !standing.held_by.is_empty() => texts.get("card-held"),
        Some(standing) => standing
            .due
            .as_ref()
            .map_or_else(|| texts.get("pocket-left"), |due| texts.with("card-goes", &[("day", due.date().into())])),
        None => pocket(texts, card.pocket),
    }
}

/// A capture as text: of a scan, its lines.
pub fn raw_text(raw: &Raw) -> String {
    match raw.form {
        Form::Scan | Form::Photo => {
            let scan: Scan = serde_json::from_slice(&raw.bytes).unwrap_or_default();
            scan.lines.into_iter().map(|line| line.text).collect::<Vec<_>>().join("\n")
        }
        Form::Line | Form::File | Form::Code => String::from_utf8_lossy(&raw.bytes).into_owned(),
    }
}

/// The fields of a card or a person, each with a bar for how surely it was read; the doubtful ones marked.
pub fn fields(shell: &Shell, fields: &[CardField]) -> Vec<String> {
    let texts = shell.texts;
    let mut table = Table::new().styles(&[DIM]);
    for field in fields.iter().filter(|field| shown(field)) {
        table.row([label(texts, &field.value), field.value.to_string(), certainty(texts, field)]);
    }
    inset(shell, &table)
}

/// Given and family name stand in the full name already.
fn shown(field: &CardField) -> bool {
    !matches!(field.value.kind(), FieldKind::Given | FieldKind::Family)
}

fn certainty(texts: Texts, field: &CardField) -> String {
    let bar = screen::bar(field.confidence, 5);
    match field.source {
        twopocket_core::card::Source::Typed => texts.get("source-typed"),
        twopocket_core::card::Source::Imported => texts.get("source-imported"),
        twopocket_core::card::Source::Read if field.doubtful => format!("{bar} {}", texts.get("source-doubtful")),
        twopocket_core::card::Source::Read => bar,
    }
}

/// The name of a field's kind.
pub fn label(texts: Texts, value: &Value) -> String {
    match value {
        Value::Name { .. } => texts.get("field-name"),
        Value::Given { .. } => texts.get("field-given"),
        Value::Family { .. } => texts.get("field-family"),
        Value::Prefix { .. } => texts.get("field-prefix"),
        Value::Suffix { .. } => texts.get("field-suffix"),
        Value::Title { .. } => texts.get("field-title"),
        Value::Department { .. } => texts.get("field-department"),
        Value::Organisation { .. } => texts.get("field-organisation"),
        Value::Phone { phone } => phone_label(texts, phone.kind),
        Value::Email { .. } => texts.get("field-email"),
        Value::Url { .. } => texts.get("field-url"),
        Value::Address { .. } => texts.get("field-address"),
        Value::Birthday { .. } => texts.get("field-birthday"),
        Value::Note { .. } => texts.get("field-note"),
        Value::Other { name, .. } => name.clone(),
    }
}

pub fn phone_label(texts: Texts, kind: PhoneKind) -> String {
    texts.get(crate::read::phone_key(kind))
}

/// "You promised: send the report → Mon 23 Nov".
pub fn promise(texts: Texts, promise: &Promise) -> String {
    let what = promise.what.clone().unwrap_or_else(|| texts.get("promise-erased"));
    said(texts, promise.owner, &what, promise.due)
}

/// The same of what was found or typed.
pub fn said(texts: Texts, owner: Owner, what: &str, due: Option<NaiveDate>) -> String {
    let owner = match owner {
        Owner::Me => texts.get("promise-mine"),
        Owner::Them => texts.get("promise-theirs"),
    };
    let due = due.map(|due| format!(" → {}", texts.day(due, DayForm::Brief))).unwrap_or_default();
    format!("{owner}: {what}{due}")
}

pub fn promise_state(texts: Texts, state: PromiseState) -> String {
    match state {
        PromiseState::Open => texts.get("promise-open"),
        PromiseState::Kept => texts.get("promise-kept"),
        PromiseState::Broken => texts.get("promise-broken"),
        PromiseState::Released => texts.get("promise-released"),
    }
}

/// A goal as dots and words: "●●○ 2 of 3 conversations". There are no more dots than the goal has: past it, more is
/// not better.
pub fn goal(texts: Texts, event: &Event) -> String {
    let (had, goal) = (event.counts.conversations, event.goal);
    let reached = had.min(goal);
    let cells = |count: u32| usize::try_from(count.min(20)).unwrap_or(20);
    let dots = format!("{}{}", "●".repeat(cells(reached)), "○".repeat(cells(goal - reached)));
    let told = match had - reached {
        0 => texts.with("goal-progress", &[("count", had.into()), ("goal", goal.into())]),
        more => texts.with("goal-passed", &[("goal", goal.into()), ("more", more.into())]),
    };
    format!("{dots} {told}")
}

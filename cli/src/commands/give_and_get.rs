//! Give and get as paired bars around a middle line, given to the left of it and received to the right.

use serde::Serialize;
use twopocket_core::Companion;
use twopocket_core::ties::{Flow, GiveAndGet, Shape, Span, Tie};
use twopocket_texts::Texts;

use crate::failure::{Failure, OrTold};
use crate::name;
use crate::screen::{self, BOLD, DIM, columns, fit, pad};
use crate::shell::Shell;

/// What `balance --ties` shows of everybody.
#[derive(Serialize)]
struct Shown {
    overall: GiveAndGet,
    ties: Vec<Tie>,
}

/// One row of the picture.
struct Row {
    label: String,
    given: Flow,
    received: Flow,
    beside: String,
}

/// Of one person, quarter by quarter; of everybody, person by person.
pub fn run(shell: &mut Shell, companion: &Companion, person: Option<&str>) -> Result<(), Failure> {
    let texts = shell.texts;
    if let Some(person) = person {
        let tie = companion.ties().tie(name::person(shell, companion, person)?).or_told(texts)?;
        return shell.show(&tie, |shell| {
            let name = tie.name.clone().unwrap_or_else(|| texts.get("queue-nameless"));
            shell.say(&screen::styled(BOLD, &format!("{name} · {}", shape(texts, tie.shape))))?;
            picture(shell, &tie.over_time.iter().map(|span| quarter(texts, span)).collect::<Vec<_>>())
        });
    }
    let shown = Shown {
        overall: companion.ties().overall(None).or_told(texts)?,
        ties: name::all(shell, |page| companion.ties().list(page))?,
    };
    shell.show(&shown, |shell| {
        shell.say(&screen::styled(BOLD, &texts.get("ties-heading")))?;
        let mut rows: Vec<Row> = shown.ties.iter().map(|tie| row(texts, tie)).collect();
        let GiveAndGet { given, received, .. } = shown.overall;
        if rows.len() > 1 {
            rows.push(Row { label: texts.get("ties-all"), given, received, beside: String::new() });
        }
        picture(shell, &rows)
    })
}

fn row(texts: Texts, tie: &Tie) -> Row {
    let label = tie.name.clone().unwrap_or_else(|| texts.get("queue-nameless"));
    Row { label, given: tie.given, received: tie.received, beside: shape(texts, tie.shape) }
}

fn quarter(texts: Texts, span: &Span) -> Row {
    use chrono::Datelike as _;
    let args = [("number", (span.from.month0() / 3 + 1).into()), ("year", span.from.format("%Y").to_string().into())];
    let label = texts.with("ties-quarter", &args);
    Row { label, given: span.given, received: span.received, beside: String::new() }
}

fn shape(texts: Texts, shape: Shape) -> String {
    match shape {
        Shape::Mutual => texts.get("tie-mutual"),
        Shape::OneWayGiving => texts.get("tie-giving"),
        Shape::OneWayGetting => texts.get("tie-getting"),
        Shape::Quiet => texts.get("tie-quiet"),
    }
}

/// Cells of a bar on one side of the middle line.
const WIDEST_BAR: usize = 16;
const NARROWEST_BAR: usize = 4;

/// Columns of a count of acts, with a blank.
const COUNT: usize = 5;

/// The rows under their headings. Bars stand for minutes, the number at their end counts the acts.
fn picture(shell: &mut Shell, rows: &[Row]) -> Result<(), Failure> {
    let texts = shell.texts;
    if rows.is_empty() {
        return shell.say(&texts.get("ties-none"));
    }
    let widest = |of: fn(&Row) -> usize| rows.iter().map(of).max().unwrap_or(0);
    let label = widest(|row| columns(&row.label)).min(shell.width / 3);
    let beside = widest(|row| columns(&row.beside));
    let room = shell.width.saturating_sub(2 + label + 2 + 2 * COUNT + 1);
    let fits = room >= beside + 2 + 2 * NARROWEST_BAR;
    let bar = (if fits { room - beside - 2 } else { room } / 2).clamp(NARROWEST_BAR, WIDEST_BAR);
    let most = rows.iter().flat_map(|row| [row.given.minutes, row.received.minutes]).max().unwrap_or(0).max(1);
    let (given, received) = (texts.get("ties-given"), texts.get("ties-received"));
    let before = 2 + label + 2 + COUNT + bar;
    shell.say(&screen::styled(
        DIM,
        &format!("{}{given} │ {received}", blank((before - 1).saturating_sub(columns(&given)))),
    ))?;
    for row in rows {
        let left = format!("{} {}", row.given.acts, cells(row.given, most, bar));
        let right = format!("{} {}", cells(row.received, most, bar), row.received.acts);
        let name = pad(&fit(&row.label, label), label);
        let left = format!("{}{left}", blank((bar + COUNT).saturating_sub(columns(&left))));
        let line = format!("  {name}  {left}│{right}");
        if row.beside.is_empty() {
            shell.say(&line)?;
        } else if fits {
            shell.say(&format!("{}{}", pad(&line, before + 1 + bar + COUNT), row.beside))?;
        } else {
            shell.say(&line)?;
            shell.say(&format!("  {}{}", blank(2), fit(&row.beside, shell.width.saturating_sub(4))))?;
        }
    }
    Ok(())
}

/// A bar without its empty part: so that both sides can grow from the middle. What there is takes at least a cell.
fn cells(flow: Flow, most: u64, width: usize) -> String {
    let full = u64::try_from(width).unwrap_or(u64::MAX);
    let cells = (flow.minutes.saturating_mul(full) + most / 2) / most;
    "█".repeat(usize::try_from(cells).unwrap_or(width).clamp(usize::from(flow.acts > 0), width))
}

fn blank(width: usize) -> String {
    " ".repeat(width)
}

//! The split against 70-20-10 as a picture, with its numbers in words beside it.

use chrono::NaiveDate;
use serde::Serialize;
use twopocket_core::Companion;
use twopocket_core::effort::{EffortKind, Finding, NextAct, Part, Scope, Span, Split, rules};
use twopocket_texts::{DayForm, Texts};

use super::{effort, give_and_get, show};
use crate::args::{Balance, WhichEfforts};
use crate::failure::{Failure, OrTold};
use crate::name;
use crate::open;
use crate::screen::{self, BOLD, columns, pad, styled};
use crate::shell::Shell;

/// What `balance` shows.
#[derive(Serialize)]
struct Shown {
    scope: Scope,
    split: Split,
    next: NextAct,
    history: Vec<Span>,
}

/// How far the history looks back, and in how many spans: about months.
const HISTORY: (u32, u32) = (180, 6);

pub fn run(shell: &mut Shell, args: &Balance) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    if let Some(person) = &args.ties {
        return give_and_get::run(shell, &companion, Some(person.as_str()).filter(|person| !person.is_empty()));
    }
    let scope = scope(shell, &companion, &args.which)?.unwrap_or_default();
    let efforts = companion.efforts();
    let past = match scope {
        Scope::Days { .. } => Scope::All,
        scope => scope,
    };
    let shown = Shown {
        scope,
        split: efforts.split(scope).or_told(shell.texts)?,
        next: efforts.next_act(scope).or_told(shell.texts)?,
        history: match scope {
            Scope::Night { .. } => Vec::new(), // it was one night
            _ => efforts.history(past, HISTORY.0, HISTORY.1).or_told(shell.texts)?,
        },
    };
    shell.show(&shown, |shell| {
        let heading = heading(shell, &companion, scope)?;
        shell.say(&styled(BOLD, &heading))?;
        bars(shell, &shown.split)?;
        findings(shell, &shown.split)?;
        next(shell, &shown.next, companion.now().date())?;
        history(shell, &shown.history)
    })
}

/// The efforts that the command line names, if it names any.
pub fn scope(shell: &Shell, companion: &Companion, which: &WhichEfforts) -> Result<Option<Scope>, Failure> {
    Ok(match which {
        WhichEfforts { night: Some(night), .. } => {
            let named = Some(night.as_str()).filter(|night| !night.is_empty());
            Some(Scope::Night { event: name::last_event(shell, companion, named)? })
        }
        WhichEfforts { arena: Some(arena), .. } => Some(Scope::Arena { arena: name::arena(shell, companion, arena)? }),
        WhichEfforts { person: Some(person), .. } => {
            Some(Scope::Contact { contact: name::person(shell, companion, person)? })
        }
        WhichEfforts { days, .. } => days.map(|days| Scope::Days { days }),
    })
}

fn heading(shell: &Shell, companion: &Companion, scope: Scope) -> Result<String, Failure> {
    let texts = shell.texts;
    Ok(match scope {
        Scope::Night { event } => show::event_name(texts, &companion.events().get(event).or_told(texts)?),
        Scope::Arena { arena } => companion.arenas().get(arena).or_told(texts)?.name,
        Scope::Contact { contact } => {
            let person = companion.people().get(contact).or_told(texts)?;
            person.name.unwrap_or_else(|| texts.get("queue-nameless"))
        }
        Scope::Days { days } => texts.with("balance-days", &[("count", days.into())]),
        Scope::All => texts.get("balance-all"),
    })
}

pub fn kind(texts: Texts, kind: EffortKind) -> String {
    match kind {
        EffortKind::Give => texts.get("effort-give"),
        EffortKind::Share => texts.get("effort-share"),
        EffortKind::Ask => texts.get("effort-ask"),
    }
}

/// A length of time: `45 min`, `2 h`, `1 h 20 min`.
pub fn duration(texts: Texts, minutes: u64) -> String {
    let whole = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let (hours, rest) = (whole(minutes / 60), whole(minutes % 60));
    let hours_told = || texts.with("duration-hours", &[("hours", texts.whole(hours).into())]);
    match (hours, rest) {
        (0, _) => texts.with("duration-minutes", &[("minutes", rest.into())]),
        (_, 0) => hours_told(),
        _ => format!("{} {}", hours_told(), texts.with("duration-minutes", &[("minutes", rest.into())])),
    }
}

/// Tenths of a percent as the language writes them.
fn percent(texts: Texts, tenths: u32) -> String {
    texts.with("percent", &[("number", texts.decimal(f64::from(tenths) / 10.0, 1).into())])
}

/// Give, Share and Ask, a bar each, with a mark where the target stands; beside it the share, and the target in words.
pub fn bars(shell: &mut Shell, split: &Split) -> Result<(), Failure> {
    let texts = shell.texts;
    if split.acts == 0 {
        return Ok(());
    }
    let labels: Vec<String> = split.parts.iter().map(|part| kind(texts, part.kind)).collect();
    let words: Vec<String> = split.parts.iter().map(|part| beside(texts, part)).collect();
    let label_width = widest(&labels);
    let room = shell.width.saturating_sub(label_width + widest(&words) + 6).min(WIDEST_BAR);
    for ((part, label), words) in split.parts.iter().zip(&labels).zip(&words) {
        let bar = if room < NARROWEST_BAR { String::new() } else { format!("{}  ", marked(part, room)) };
        shell.say(&format!("  {}  {bar}{words}", styled(BOLD, &pad(label, label_width))))?;
    }
    Ok(())
}

/// Cells of a bar; where fewer fit, the words beside it stand alone.
const NARROWEST_BAR: usize = 8;
const WIDEST_BAR: usize = 50;

fn widest(texts: &[String]) -> usize {
    texts.iter().map(|text| columns(text)).max().unwrap_or(0)
}

/// The share as a bar, with a mark at the target.
fn marked(part: &Part, width: usize) -> String {
    let target = (part.target as usize * width).div_ceil(1000).clamp(1, width) - 1;
    let bar = screen::bar(f64::from(part.tenths) / 1000.0, width);
    bar.chars().enumerate().map(|(place, cell)| if place == target { '┃' } else { cell }).collect()
}

fn beside(texts: Texts, part: &Part) -> String {
    let args = [("target", (part.target / 10).into())];
    let target = match part.kind {
        EffortKind::Give => texts.with("balance-at-least", &args),
        EffortKind::Share => texts.with("balance-about", &args),
        EffortKind::Ask => texts.with("balance-at-most", &args),
    };
    let share = percent(texts, part.tenths);
    format!("{}{share}  {target}", " ".repeat(6_usize.saturating_sub(columns(&share))))
}

/// What the split shows, and by which weights.
pub fn findings(shell: &mut Shell, split: &Split) -> Result<(), Failure> {
    let texts = shell.texts;
    let mut lines: Vec<String> = split.findings.iter().map(|found| finding(texts, found)).collect();
    if lines.is_empty() {
        lines.push(texts.get("balance-good"));
    }
    if split.by_default > 0 {
        let args = [("count", split.by_default.into()), ("minutes", rules::DEFAULT_MINUTES.into())];
        lines.push(texts.with("balance-default", &args));
    }
    said(shell, &lines)
}

/// One line on how things stand, for below an effort that was just logged.
pub fn brief(shell: &mut Shell, split: &Split) -> Result<(), Failure> {
    let texts = shell.texts;
    let shares = split.parts.iter().map(|part| format!("{} {}", kind(texts, part.kind), percent(texts, part.tenths)));
    let days = texts.with("balance-days", &[("count", rules::DAYS.into())]);
    said(shell, &[format!("{days}: {}", shares.collect::<Vec<_>>().join(" · "))])
}

fn said(shell: &mut Shell, lines: &[String]) -> Result<(), Failure> {
    lines.iter().try_for_each(|line| shell.say(line))
}

fn finding(texts: Texts, finding: &Finding) -> String {
    match finding {
        Finding::NothingLogged => texts.get("balance-nothing"),
        Finding::AskAboveTen { over, minutes } => {
            let args = [("over", percent(texts, *over).into()), ("time", duration(texts, *minutes).into())];
            texts.with("balance-ask-above", &args)
        }
        Finding::GiveBelowSeventy { short, minutes } => {
            let args = [("short", percent(texts, *short).into()), ("time", duration(texts, *minutes).into())];
            texts.with("balance-give-below", &args)
        }
    }
}

fn next(shell: &mut Shell, next: &NextAct, today: NaiveDate) -> Result<(), Failure> {
    let texts = shell.texts;
    shell.say("")?;
    shell.say(&styled(BOLD, &texts.get("balance-next")))?;
    let mut lines = vec![next_act(texts, next)];
    // What the person's relation says stands nearer to the act.
    lines.extend(next.reasons.iter().rev().filter_map(|reason| Some(reason.saying()?.told(texts))));
    said(shell, &lines)?;
    next.outcome.as_ref().map_or(Ok(()), |give| effort::did_it_help(shell, give, today))
}

fn next_act(texts: Texts, next: &NextAct) -> String {
    let name = next.name.clone().unwrap_or_else(|| texts.get("queue-nameless"));
    let to = [("name", name.as_str().into())];
    match (next.kind, next.contact, &next.offer, &next.need) {
        (EffortKind::Give, Some(_), Some(offer), Some(need)) => {
            let args = [("name", name.as_str().into()), ("offer", offer.into()), ("need", need.into())];
            texts.with("next-give-what", &args)
        }
        (EffortKind::Give, Some(_), ..) => texts.with("next-give-to", &to),
        (EffortKind::Give, None, ..) => texts.get("next-give"),
        (EffortKind::Share, Some(_), ..) => texts.with("next-share-with", &to),
        (EffortKind::Share, None, ..) => texts.get("next-share"),
        (EffortKind::Ask, Some(_), ..) => texts.with("next-ask-of", &to),
        (EffortKind::Ask, None, ..) => texts.get("next-ask"),
    }
}

/// Months side by side: how the three shared each, from left to right, with their shares beside it.
fn history(shell: &mut Shell, history: &[Span]) -> Result<(), Failure> {
    let texts = shell.texts;
    if history.iter().all(|span| span.split.acts == 0) {
        return Ok(());
    }
    shell.say("")?;
    let legend: Vec<String> = EffortKind::ALL.iter().map(|of| format!("{} {}", cell(*of), kind(texts, *of))).collect();
    shell.say(&styled(BOLD, &texts.get("balance-history")))?;
    let spans: Vec<String> = history
        .iter()
        .map(|span| format!("{} – {}", texts.day(span.from, DayForm::Short), texts.day(span.until, DayForm::Short)))
        .collect();
    let words: Vec<String> = history.iter().map(|span| month(texts, &span.split)).collect();
    let width = widest(&spans);
    let room = shell.width.saturating_sub(width + widest(&words) + 6).min(WIDEST_BAR);
    for ((span, days), words) in history.iter().zip(&spans).zip(&words) {
        let bar = if room < NARROWEST_BAR { String::new() } else { format!("{}  ", stacked(&span.split, room)) };
        shell.say(&format!("  {}  {bar}{words}", pad(days, width)))?;
    }
    shell.say(&format!("  {}", legend.join("  ")))
}

/// The shares of a month in percent, as numbers that add up.
fn month(texts: Texts, split: &Split) -> String {
    if split.acts == 0 {
        return texts.get("balance-no-act");
    }
    let minutes: Vec<u64> = split.parts.iter().map(|part| part.minutes).collect();
    let percents: Vec<String> = rules::shares(&minutes, 100).iter().map(ToString::to_string).collect();
    percents.join(" / ")
}

/// The three in one bar; whatever there is of a kind takes at least one cell.
fn stacked(split: &Split, width: usize) -> String {
    if split.acts == 0 {
        return "·".repeat(width);
    }
    let mut cells: Vec<usize> =
        split.parts.iter().map(|part| (part.tenths as usize * width / 1000).max(usize::from(part.acts > 0))).collect();
    let used: usize = cells.iter().sum();
    // What is left over or too much belongs to the widest.
    if let Some(widest) = cells.iter_mut().max() {
        *widest = (*widest + width).saturating_sub(used);
    }
    split.parts.iter().zip(cells).map(|(part, cells)| cell(part.kind).repeat(cells)).collect()
}

fn cell(kind: EffortKind) -> &'static str {
    match kind {
        EffortKind::Give => "█",
        EffortKind::Share => "▒",
        EffortKind::Ask => "░",
    }
}

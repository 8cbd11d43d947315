use std::io::{self, IsTerminal as _};

use chrono::NaiveDate;
use twopocket_core::Companion;
use twopocket_core::effort::{Effort, EffortKind, Gate, Logged, NewEffort, Scope};
use twopocket_texts::{DayForm, Texts};

use super::balance;
use crate::args::{self, NewAct};
use crate::failure::{Failure, OrTold};
use crate::name::{self, short};
use crate::open;
use crate::screen::{self, ACCENT, BOLD, DIM, Table};
use crate::shell::{Form, Shell};

pub fn run(shell: &mut Shell, which: args::Effort) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let efforts = companion.efforts();
    let changed = match which {
        args::Effort::Give(act) => return log(shell, &companion, EffortKind::Give, &act),
        args::Effort::Share(act) => return log(shell, &companion, EffortKind::Share, &act),
        args::Effort::Ask(act) => return log(shell, &companion, EffortKind::Ask, &act),
        args::Effort::List(which) => {
            let scope = balance::scope(shell, &companion, &which)?.unwrap_or(Scope::All);
            return list(shell, &companion, scope);
        }
        args::Effort::Helped { effort, helped } => {
            efforts.helped(name::effort(shell, &companion, &effort)?, Some(helped)).or_told(shell.texts)?
        }
        args::Effort::Answered { effort } => {
            efforts.answered(name::effort(shell, &companion, &effort)?).or_told(shell.texts)?
        }
        args::Effort::Remove { effort } => {
            let removed = efforts.get(name::effort(shell, &companion, &effort)?).or_told(shell.texts)?.effort;
            efforts.remove(removed.id).or_told(shell.texts)?;
            let said = shell.texts.with("effort-removed", &[("what", told(shell.texts, &removed).into())]);
            return shell.show(&removed, |shell| shell.say(&said));
        }
    };
    shell.show(&changed, |shell| rows(shell, std::slice::from_ref(&changed)))
}

fn log(shell: &mut Shell, companion: &Companion, kind: EffortKind, act: &NewAct) -> Result<(), Failure> {
    let what = act.what.join(" ");
    let new = NewEffort {
        kind,
        contact: Some(name::person(shell, companion, &act.person)?),
        event: name::event_if_named(shell, companion, act.event.as_deref())?,
        arena: name::arena_if_named(shell, companion, act.arena.as_deref())?,
        what: Some(what.clone()),
        minutes: act.minutes,
    };
    if what.trim().is_empty() {
        let empty = twopocket_core::Error::Invalid {
            field: twopocket_core::FieldName::Text,
            reason: twopocket_core::Reason::Empty,
        };
        return Err(crate::failure::told(shell.texts, &empty));
    }
    if kind == EffortKind::Ask && !goes_on(shell, companion, &new, &what)? {
        return shell.say(&shell.texts.get("effort-not-logged"));
    }
    let logged = companion.efforts().log(&new).or_told(shell.texts)?;
    shell.show(&logged, |shell| show(shell, companion, &logged))
}

/// Shows what speaks against an Ask, and lets the user decide. Whoever reads JSON finds it in the record.
fn goes_on(shell: &mut Shell, companion: &Companion, ask: &NewEffort, what: &str) -> Result<bool, Failure> {
    let Some(contact) = ask.contact.filter(|_| shell.form() == Form::People) else { return Ok(true) };
    let gate = companion.efforts().ask_gate(contact, what, ask.event).or_told(shell.texts)?;
    if gate.carries {
        return Ok(true);
    }
    warnings(shell, &gate)?;
    if !shell.globals.yes && !io::stdin().is_terminal() {
        return Err(Failure::Wrong(shell.texts.get("error-effort-say-yes")));
    }
    shell.ask("effort-ask-sure")
}

/// What speaks against it, and what would be better.
pub fn warnings(shell: &mut Shell, gate: &Gate) -> Result<(), Failure> {
    let texts = shell.texts;
    let missing: Vec<String> = gate.missing.iter().map(|reason| reason.saying().told(texts)).collect();
    listed(shell, &texts.get("effort-speaks-against"), &missing)?;
    let better: Vec<String> = gate.better.iter().map(|form| form.saying().told(texts)).collect();
    listed(shell, &texts.get("effort-better"), &better)
}

fn listed(shell: &mut Shell, heading: &str, items: &[String]) -> Result<(), Failure> {
    shell.say(&screen::styled(BOLD, heading))?;
    items.iter().try_for_each(|item| shell.say(&format!("  · {item}")))
}

fn show(shell: &mut Shell, companion: &Companion, logged: &Logged) -> Result<(), Failure> {
    rows(shell, std::slice::from_ref(&logged.effort))?;
    let split = companion.efforts().split(Scope::default()).or_told(shell.texts)?;
    balance::brief(shell, &split)
}

fn list(shell: &mut Shell, companion: &Companion, scope: Scope) -> Result<(), Failure> {
    let efforts = name::all(shell, |page| companion.efforts().list(scope, page))?;
    match shell.form() {
        Form::People if efforts.is_empty() => shell.say(&shell.texts.get("effort-none")),
        Form::People => rows(shell, &efforts),
        _ => shell.page(&efforts),
    }
}

fn rows(shell: &mut Shell, efforts: &[Effort]) -> Result<(), Failure> {
    let texts = shell.texts;
    let mut table = Table::new().styles(&[DIM, DIM, BOLD]).keep(&[0, 1, 2]);
    for effort in efforts {
        table.row([
            short(&effort.id),
            texts.day(effort.at.date(), DayForm::Short),
            balance::kind(texts, effort.kind),
            what(texts, effort),
            effort.name.clone().unwrap_or_default(),
            effort.minutes.map(|minutes| balance::duration(texts, minutes.into())).unwrap_or_default(),
        ]);
    }
    table.lines(shell.width).iter().try_for_each(|line| shell.say(line))
}

/// What was done, and what came of it.
fn what(texts: Texts, effort: &Effort) -> String {
    let what = what_it_was(texts, effort);
    match outcome(texts, effort) {
        Some(outcome) => format!("{what} ({outcome})"),
        None => what,
    }
}

/// What it was; where nobody said, what it came from.
fn what_it_was(texts: Texts, effort: &Effort) -> String {
    let origins = [
        (effort.follow_up.is_some(), "effort-follow-up"),
        (effort.introduction.is_some(), "effort-introduction"),
        (effort.coffee.is_some(), "effort-coffee"),
        (effort.thanks.is_some(), "effort-thanks"),
        (effort.contact.is_none(), "promise-erased"),
    ];
    let origin = || origins.into_iter().find(|(is_it, _)| *is_it).map(|(_, key)| texts.get(key));
    effort.what.clone().or_else(origin).unwrap_or_default()
}

fn outcome(texts: Texts, effort: &Effort) -> Option<String> {
    match (effort.helped, &effort.answered) {
        (Some(true), _) => Some(texts.get("effort-helped")),
        (Some(false), _) => Some(texts.get("effort-not-helped")),
        (None, Some(_)) => Some(texts.get("effort-answered")),
        (None, None) => None,
    }
}

/// "Give: a tip (Anna Holt)".
pub fn told(texts: Texts, effort: &Effort) -> String {
    let name = effort.name.as_ref().map(|name| format!(" ({name})")).unwrap_or_default();
    format!("{}: {}{name}", balance::kind(texts, effort.kind), what(texts, effort))
}

/// The question whether a Give helped, and how to answer it.
pub fn did_it_help(shell: &mut Shell, give: &Effort, today: NaiveDate) -> Result<(), Failure> {
    let texts = shell.texts;
    let args = [
        ("name", give.name.clone().unwrap_or_else(|| texts.get("queue-nameless")).into()),
        ("what", what_it_was(texts, give).into()),
        ("day", texts.near(give.at.date(), today).into()),
    ];
    let question = texts.with("effort-did-it-help", &args);
    shell.say(&question)?;
    let answer = format!("twopocket effort helped {} {}", short(&give.id), texts.get("yes"));
    shell.copy(&format!("  {}", screen::styled(ACCENT, &answer)))
}

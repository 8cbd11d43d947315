//! The walk-through of existing contacts, with the gesture of the two pockets.

use twopocket_core::circle::{Standing, Verdict, Walked};
use twopocket_core::pocket::Pocket;
use twopocket_core::{Companion, ContactId};
use twopocket_texts::{DayForm, Texts};

use super::circle::of_five;
use super::sort::{Gesture, gesture, key_of_five};
use crate::args;
use crate::failure::{Failure, OrTold};
use crate::name::{self, short};
use crate::screen::{self, BOLD, DIM};
use crate::shell::{Form, Shell};

pub fn run(shell: &mut Shell, companion: &Companion, args: &args::Sort) -> Result<(), Failure> {
    let (Some(person), Some(pocket)) = (&args.card, &args.pocket) else { return walk(shell, companion) };
    let person = name::person(shell, companion, person)?;
    let verdict = verdict(Pocket::from_word(pocket).unwrap_or(Pocket::Unsorted));
    let standing = companion.circle().walked(person, verdict, args.chemistry).or_told(shell.texts)?;
    tell(shell, &standing, said(verdict))
}

pub fn undo(shell: &mut Shell, companion: &Companion) -> Result<(), Failure> {
    match companion.circle().walk_back().or_told(shell.texts)? {
        Some(standing) => tell(shell, &standing, "walk-taken-back"),
        None => shell.show(&(), |shell| shell.say(&shell.texts.get("undo-nothing"))),
    }
}

fn verdict(pocket: Pocket) -> Verdict {
    match pocket {
        Pocket::Right => Verdict::Right,
        Pocket::Left => Verdict::Left,
        Pocket::Unsorted => Verdict::Later,
    }
}

fn said(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Right => "walk-right",
        Verdict::Left => "walk-left",
        Verdict::Later => "walk-later",
    }
}

fn called(texts: Texts, name: Option<&String>) -> String {
    name.cloned().unwrap_or_else(|| texts.get("queue-nameless"))
}

fn tell(shell: &mut Shell, standing: &Standing, key: &str) -> Result<(), Failure> {
    shell.show(standing, |shell| {
        let name = screen::styled(BOLD, &called(shell.texts, standing.name.as_ref()));
        shell.say(&format!("{name}  {} · {}", screen::styled(DIM, &short(&standing.contact)), shell.texts.get(key)))
    })
}

/// One after the other, one key each; whoever is put off comes again at the end of the next walk.
fn walk(shell: &mut Shell, companion: &Companion) -> Result<(), Failure> {
    let to_walk = |shell: &Shell| name::all(shell, |page| companion.circle().walk(page));
    let mut people = to_walk(shell)?;
    if shell.form() != Form::People {
        return shell.page(&people);
    }
    if people.is_empty() {
        return shell.say(&shell.texts.get("walk-done"));
    }
    shell.say(&shell.texts.get("walk-keys"))?;
    let mut later: Vec<ContactId> = Vec::new();
    while let Some(person) = people.iter().find(|person| !later.contains(&person.line.id)) {
        present(shell, person, people.len() - later.len().min(people.len() - 1))?;
        let (gesture, chemistry) = gesture();
        let verdict = match gesture {
            Gesture::Put(pocket) => verdict(pocket),
            Gesture::Later => Verdict::Later,
            Gesture::Undo => {
                take_back(shell, companion, &mut later)?;
                people = to_walk(shell)?;
                continue;
            }
            Gesture::Quit => break,
        };
        step(shell, companion, person.line.id, verdict, chemistry)?;
        later.extend((verdict == Verdict::Later).then_some(person.line.id));
        people = to_walk(shell)?;
    }
    match people.len() {
        0 => shell.say(&shell.texts.get("walk-done")),
        count => shell.say(&shell.texts.with("walk-left-over", &[("count", count.into())])),
    }
}

/// Sorts one person; of who is worth the time, it asks whether the user likes them.
fn step(
    shell: &mut Shell,
    companion: &Companion,
    person: ContactId,
    verdict: Verdict,
    chemistry: Option<u8>,
) -> Result<(), Failure> {
    let is_right = verdict == Verdict::Right;
    let chemistry = if is_right && chemistry.is_none() { ask(shell)? } else { chemistry.filter(|_| is_right) };
    companion.circle().walked(person, verdict, chemistry).or_told(shell.texts)?;
    let told = shell.texts.get(said(verdict));
    let liked = chemistry.map(|value| of_five(shell.texts, "fit-chemistry", value));
    shell.say(&format!("    {}", [Some(told), liked].into_iter().flatten().collect::<Vec<_>>().join(" · ")))
}

fn ask(shell: &mut Shell) -> Result<Option<u8>, Failure> {
    use std::io::IsTerminal as _;
    if std::io::stdin().is_terminal() {
        shell.say(&format!("    {}", shell.texts.get("walk-chemistry")))?;
    }
    Ok(key_of_five())
}

fn take_back(shell: &mut Shell, companion: &Companion, later: &mut Vec<ContactId>) -> Result<(), Failure> {
    let back = companion.circle().walk_back().or_told(shell.texts)?;
    if let Some(standing) = &back {
        later.retain(|id| *id != standing.contact);
    }
    let texts = shell.texts;
    let text = back.map_or_else(
        || texts.get("undo-nothing"),
        |of| format!("{} · {}", called(texts, of.name.as_ref()), texts.get("walk-taken-back")),
    );
    shell.say(&format!("    {text}"))
}

fn present(shell: &mut Shell, person: &Walked, count: usize) -> Result<(), Failure> {
    let texts = shell.texts;
    let name = screen::styled(BOLD, &called(texts, person.line.name.as_ref()));
    let left = texts.with("walk-in-line", &[("count", count.into())]);
    shell.say("")?;
    shell.say(&format!("{name}  {} · {left}", screen::styled(DIM, &short(&person.line.id))))?;
    let who: Vec<&str> =
        [&person.line.title, &person.line.organisation].into_iter().flatten().map(String::as_str).collect();
    let day = |day| texts.day(day, DayForm::Full);
    let last = person.last.any.map(|last| texts.with("person-last-contact", &[("day", day(last).into())]));
    let seen = person.last.in_person.map(|seen| texts.with("person-last-seen", &[("day", day(seen).into())]));
    let liked = person.chemistry.map(|value| of_five(texts, "fit-chemistry", value));
    let lines = [Some(who.join(", ")).filter(|who| !who.is_empty()), last, seen, liked];
    lines.into_iter().flatten().try_for_each(|line| shell.say(&format!("  {line}")))
}

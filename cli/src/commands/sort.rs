use std::io::{self, BufRead as _, IsTerminal as _};

use console::{Key, Term};
use twopocket_core::card::Card;
use twopocket_core::pocket::Pocket;
use twopocket_core::{CardId, Companion, EventId};

use super::{show, walk};
use crate::args;
use crate::failure::{Failure, OrTold};
use crate::name::{self, short};
use crate::open;
use crate::screen::{self, BOLD, DIM};
use crate::shell::{Form, Shell};

pub fn run(shell: &mut Shell, args: &args::Sort) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    if args.people {
        return walk::run(shell, &companion, args);
    }
    match (&args.card, &args.pocket) {
        (Some(card), Some(pocket)) => {
            let card = name::card(shell, &companion, card)?;
            let pocket = Pocket::from_word(pocket).unwrap_or(Pocket::Unsorted);
            let card = companion.pockets().put(card, pocket).or_told(shell.texts)?;
            tell(shell, &card)
        }
        _ => stack(shell, &companion),
    }
}

pub fn undo(shell: &mut Shell, args: &args::Undo) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    if args.people {
        return walk::undo(shell, &companion);
    }
    let event = name::event(shell, &companion, args.event.as_deref())?;
    match companion.pockets().undo(event).or_told(shell.texts)? {
        Some(card) => tell(shell, &card),
        None => shell.show(&(), |shell| shell.say(&shell.texts.get("undo-nothing"))),
    }
}

fn tell(shell: &mut Shell, card: &Card) -> Result<(), Failure> {
    shell.show(card, |shell| {
        let texts = shell.texts;
        let name = screen::styled(BOLD, &show::card_name(texts, card));
        shell.say(&format!("{name}  {} · {}", screen::styled(DIM, &short(&card.id)), show::standing(texts, card)))
    })
}

/// What the user does with the card, or the person, in front of them.
pub(super) enum Gesture {
    Put(Pocket),
    Later,
    Undo,
    Quit,
}

/// The stack, card by card: one key a card.
fn stack(shell: &mut Shell, companion: &Companion) -> Result<(), Failure> {
    let event = name::event(shell, companion, None)?;
    let unsorted =
        |shell: &Shell| name::all(shell, |page| companion.cards().list(Some(event), Some(Pocket::Unsorted), page));
    let mut cards = unsorted(shell)?;
    if shell.form() != Form::People {
        return shell.list(&cards);
    }
    if cards.is_empty() {
        return shell.say(&shell.texts.get("sort-empty"));
    }
    shell.say(&shell.texts.get("sort-keys"))?;
    let mut later: Vec<CardId> = Vec::new();
    while let Some(card) = cards.iter().find(|card| !later.contains(&card.id)) {
        present(shell, card, cards.len())?;
        match gesture().0 {
            Gesture::Put(pocket) => {
                let card = companion.pockets().put(card.id, pocket).or_told(shell.texts)?;
                shell.say(&format!("    {}", show::standing(shell.texts, &card)))?;
            }
            Gesture::Later => later.push(card.id),
            Gesture::Undo => take_back(shell, companion, event, &mut later)?,
            Gesture::Quit => break,
        }
        cards = unsorted(shell)?;
    }
    match cards.len() {
        0 => shell.say(&shell.texts.get("sort-empty")),
        count => shell.say(&shell.texts.with("sort-left-over", &[("count", count.into())])),
    }
}

fn take_back(shell: &mut Shell, companion: &Companion, event: EventId, later: &mut Vec<CardId>) -> Result<(), Failure> {
    let back = companion.pockets().undo(event).or_told(shell.texts)?;
    if let Some(card) = &back {
        later.retain(|id| *id != card.id);
    }
    let text = back.map_or_else(|| shell.texts.get("undo-nothing"), |card| show::standing(shell.texts, &card));
    shell.say(&format!("    {text}"))
}

fn present(shell: &mut Shell, card: &Card, count: usize) -> Result<(), Failure> {
    let texts = shell.texts;
    let name = screen::styled(BOLD, &show::card_name(texts, card));
    let left = texts.with("sort-in-stack", &[("count", count.into())]);
    shell.say("")?;
    shell.say(&format!("{name}  {} · {left}", screen::styled(DIM, &short(&card.id))))?;
    for line in show::fields(shell, &card.fields) {
        shell.say(&format!("  {line}"))?;
    }
    Ok(())
}

/// One key on a terminal; elsewhere the first letter of a line, and a figure from 1 to 5 that may stand behind it.
pub(super) fn gesture() -> (Gesture, Option<u8>) {
    if io::stdin().is_terminal() {
        return loop {
            match Term::stderr().read_key() {
                Ok(key) => {
                    if let Some(gesture) = of_key(&key) {
                        break (gesture, None);
                    }
                }
                Err(_) => break (Gesture::Quit, None),
            }
        };
    }
    let mut line = Vec::new();
    let read = io::stdin().lock().read_until(b'\n', &mut line).unwrap_or(0);
    let mut letters = line.iter().copied().filter(|byte| !byte.is_ascii_whitespace());
    let gesture = match letters.next() {
        Some(letter) if read > 0 => of_key(&Key::Char(char::from(letter))).unwrap_or(Gesture::Later),
        Some(_) | None if read > 0 => Gesture::Later,
        _ => Gesture::Quit,
    };
    (gesture, letters.next().and_then(|letter| figure(char::from(letter))))
}

/// A figure from 1 to 5, as one key; `None` for any other, and where there is no terminal to press it on.
pub(super) fn key_of_five() -> Option<u8> {
    if !io::stdin().is_terminal() {
        return None;
    }
    match Term::stderr().read_key() {
        Ok(Key::Char(key)) => figure(key),
        _ => None,
    }
}

fn figure(key: char) -> Option<u8> {
    key.to_digit(6).and_then(|digit| u8::try_from(digit).ok()).filter(|digit| *digit > 0)
}

/// Right and left are physical: the arrows, or `r` and `l` as in every language of the program's commands.
fn of_key(key: &Key) -> Option<Gesture> {
    match key {
        Key::ArrowRight | Key::Char('r' | 'R') => Some(Gesture::Put(Pocket::Right)),
        Key::ArrowLeft | Key::Char('l' | 'L') => Some(Gesture::Put(Pocket::Left)),
        Key::ArrowDown | Key::Char('n' | 'N') => Some(Gesture::Later),
        Key::Char('u' | 'U') | Key::Backspace => Some(Gesture::Undo),
        Key::Char('q' | 'Q') | Key::Escape | Key::CtrlC => Some(Gesture::Quit),
        _ => None,
    }
}

use std::io::{self, Read as _};

use twopocket_core::check::{About, Checked, Finding};
use twopocket_core::reader::message::Label;
use twopocket_texts::Texts;

use crate::args;
use crate::failure::{Failure, OrTold, io_reason};
use crate::screen::{self, BOLD, DIM, columns};
use crate::shell::Shell;
use crate::{name, open};

pub fn run(shell: &mut Shell, args: &args::CheckText) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let text = text(shell, &args.text)?;
    let about = About {
        contact: args.person.as_deref().map(|person| name::person(shell, &companion, person)).transpose()?,
        arena: name::arena_if_named(shell, &companion, args.arena.as_deref())?,
        language: args.language_of_letter.as_deref().and_then(|code| code.parse().ok()),
    };
    let checked = companion.checks().text(&text, about).or_told(shell.texts)?;
    shell.show(&checked, |shell| show(shell, &text, &checked))
}

/// The words of a text as typed, or what standard input holds for `-`.
pub fn text(shell: &Shell, words: &[String]) -> Result<String, Failure> {
    if words != ["-"] {
        return Ok(words.join(" "));
    }
    let mut bytes = Vec::new();
    // One byte more than any text that is checked could have tells that it is too long.
    let most = twopocket_core::check::LONGEST_CHECKED as u64 * 4 + 1;
    let read = io::stdin().lock().take(most).read_to_end(&mut bytes);
    read.map_err(|error| {
        let args = [("file", "-".into()), ("reason", io_reason(shell.texts, &error).into())];
        Failure::Wrong(shell.texts.with("error-file", &args))
    })?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The text with the faults marked at their places, then what each is and what to write instead.
pub fn show(shell: &mut Shell, text: &str, checked: &Checked) -> Result<(), Failure> {
    for (number, line) in text.lines().enumerate() {
        marked(shell, number, line, &checked.findings)?;
    }
    shell.say("")?;
    if checked.findings.is_empty() {
        shell.say(&shell.texts.get("check-nothing"))?;
    }
    for (number, finding) in numbered(&checked.findings) {
        told(shell, number, finding)?;
    }
    let texts = shell.texts;
    let about = checked.interest.iter().map(|interest| texts.with("check-interest", &[("interest", interest.into())]));
    let merits: Vec<String> = checked.merits.iter().map(|merit| merit_name(texts, *merit)).collect();
    let good = (!merits.is_empty()).then(|| texts.with("check-good", &[("merits", merits.join(", ").into())]));
    about.chain(good).try_for_each(|line| shell.say(&line))
}

fn numbered(findings: &[Finding]) -> impl Iterator<Item = (usize, &Finding)> {
    (1..).zip(findings)
}

/// A line in pieces that fit, below each a mark under the sentences that have a fault, with their numbers.
fn marked(shell: &mut Shell, number: usize, line: &str, findings: &[Finding]) -> Result<(), Failure> {
    let here: Vec<_> = numbered(findings).filter(|(_, it)| it.place.line as usize == number).collect();
    for (start, piece) in pieces(line, shell.width) {
        shell.say(&piece)?;
        let letters: Vec<char> = piece.chars().collect();
        let end = start + letters.len();
        let inside =
            |at: usize| here.iter().any(|(_, it)| (it.place.start as usize..it.place.end as usize).contains(&at));
        let mark = |(at, letter): (usize, &char)| {
            let mark = if inside(start + at) { "^" } else { " " };
            mark.repeat(columns(&letter.to_string()))
        };
        let marks: String = letters.iter().enumerate().map(mark).collect();
        // A sentence over several lines has its number where it ends.
        let ends = here.iter().filter(|(_, it)| it.place.start < it.place.end);
        let ends = ends.filter(|(_, it)| (start + 1..=end).contains(&(it.place.end as usize)));
        let numbers: Vec<String> = ends.map(|(number, _)| number.to_string()).collect();
        if !marks.trim().is_empty() {
            shell.say(&screen::styled(DIM, format!("{} {}", marks.trim_end(), numbers.join(" ")).trim_end()))?;
        }
    }
    Ok(())
}

/// A line cut between words into pieces of a width, each with the place of its first character.
fn pieces(line: &str, width: usize) -> Vec<(usize, String)> {
    let mut pieces = vec![(0, String::new())];
    let mut at = 0;
    for word in line.split_inclusive(' ') {
        if let Some((_, piece)) = pieces.last()
            && !piece.is_empty()
            && columns(piece) + columns(word.trim_end()) > width
        {
            pieces.push((at, String::new()));
        }
        if let Some((_, piece)) = pieces.last_mut() {
            piece.push_str(word);
        }
        at += word.chars().count();
    }
    pieces
}

fn told(shell: &mut Shell, number: usize, finding: &Finding) -> Result<(), Failure> {
    let texts = shell.texts;
    let name = screen::styled(BOLD, &texts.get(&finding.better));
    shell.say(&format!("{number}  {name}"))?;
    let why = texts.get(&format!("{}.why", finding.better));
    let better = texts.get(&format!("{}.better", finding.better));
    for text in [why, texts.with("check-instead", &[("better", better.into())])] {
        shell.say(&format!("   {text}"))?;
    }
    Ok(())
}

fn merit_name(texts: Texts, merit: Label) -> String {
    match merit {
        Label::AsksAdvice => texts.get("check-asks-advice"),
        Label::Thanks => texts.get("check-thanks"),
        Label::MotiveStated => texts.get("check-motive-stated"),
        Label::ContributionOffered => texts.get("check-contribution-offered"),
        _ => texts.get("check-next-step"),
    }
}

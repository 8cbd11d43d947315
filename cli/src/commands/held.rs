//! Everything that is held about a person, for them to see.

use twopocket_core::contact::Held;
use twopocket_core::prep::Prep;
use twopocket_core::{Companion, ContactId};
use twopocket_texts::{Arg, Texts};

use super::{circle, coffee, effort, introduce, need, people, show, ties};
use crate::failure::{Failure, OrTold};
use crate::screen;
use crate::shell::Shell;

pub fn show(shell: &mut Shell, companion: &Companion, person: ContactId) -> Result<(), Failure> {
    let held = companion.people().held(person).or_told(shell.texts)?;
    shell.show(&held, |shell| {
        let texts = shell.texts;
        people::one(shell, &held.person, &circle::standing(texts, &held.standing))?;
        for (key, lines) in sections(texts, &held) {
            if !lines.is_empty() {
                let width = shell.width.saturating_sub(2);
                let lines: Vec<String> = lines.iter().map(|line| screen::fit(line, width)).collect();
                show::section(shell, &texts.get(key), &lines)?;
            }
        }
        shell.say(&texts.with("held-counts", &counts(&held)))
    })
}

/// What can be read, each under its heading.
fn sections(texts: Texts, held: &Held) -> [(&'static str, Vec<String>); 9] {
    let needs = held.needs.iter().map(|need| format!("{}: {}", need::label(texts, need.kind), need.text));
    let prepared = held.prep.iter().flat_map(prepared).chain(held.wishes.iter().filter_map(|wish| wish.reason.clone()));
    [
        ("held-captures", held.captures.iter().flat_map(|raw| lines(&show::raw_text(raw))).collect()),
        ("held-backs", held.backs.iter().flat_map(|back| lines(&back.notes.text)).collect()),
        ("held-needs", needs.collect()),
        ("held-prepared", prepared.chain(held.contributions.iter().cloned()).collect()),
        ("held-efforts", held.efforts.iter().map(|effort| effort::told(texts, effort)).collect()),
        ("held-received", held.received.iter().map(|favour| ties::favour(texts, favour)).collect()),
        ("held-offers", held.offers.iter().map(|offer| ties::offer(texts, offer)).collect()),
        ("held-coffees", held.coffees.iter().map(|coffee| coffee::told_briefly(texts, coffee)).collect()),
        ("held-introductions", held.introductions.iter().map(|it| introduce::told(texts, it)).collect()),
    ]
}

fn prepared(prep: &Prep) -> impl Iterator<Item = String> + use<> {
    [&prep.known, &prep.interests, &prep.reaction, &prep.give].map(Clone::clone).into_iter().flatten()
}

/// What is only counted.
fn counts(held: &Held) -> [(&'static str, Arg<'static>); 6] {
    [
        ("photos", held.photos.into()),
        ("follow-ups", held.follow_ups.len().into()),
        ("thanks", held.thanks.len().into()),
        ("conversations", held.conversations.len().into()),
        ("touches", held.touches.len().into()),
        ("openers", held.openers.len().into()),
    ]
}

fn lines(text: &str) -> Vec<String> {
    text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect()
}

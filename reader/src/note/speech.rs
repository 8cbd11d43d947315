//! What somebody says in quotation marks: whoever says it is "I" there, and the other is "you".

use std::ops::Range;

use super::Owner;
use super::text::Text;
use super::words::{Role, Roles};
use crate::language::token::Kind;

/// Marks that open what somebody says, each with those that close it.
const MARKS: [(char, &[char]); 6] = [
    ('"', &['"', '”']),
    ('“', &['”', '"', '“']),
    ('”', &['”', '"']),
    ('„', &['“', '”', '"']),
    ('»', &['«']),
    ('«', &['»']),
];

/// How many tokens somebody says at most, and how far before them stands who it is.
const LONGEST: usize = 60;
const SPEAKER: usize = 8;

/// Who is spoken to, and what is theirs.
const YOU: &[&str] = &["you", "du", "dere", "ni", "ihr", "ye"];
const YOU_LL: &[&str] = &["you'll", "youll", "you're", "you'd"];
const TO_YOU: &[&str] = &["you", "dig", "dej", "deg", "dir", "dich", "euch", "ihnen", "jer", "dere"];
const YOURS: &[&str] = &["your", "din", "dit", "dine", "ditt", "dina", "deine", "dein", "deinen", "deiner", "deinem"];

impl Text<'_> {
    /// Turns the pronouns of what is said round, so that they speak of the writer and the other.
    pub(super) fn turn_speech(&mut self) {
        let mut at = 0;
        while at < self.tokens.len() {
            let Some(said) = self.speech_from(at) else {
                at += 1;
                continue;
            };
            let speaker = self.speaker(said.start - 1);
            for inside in said.clone() {
                let roles = self.turned(inside, speaker, said.start);
                self.tags[inside].roles = roles;
                self.spoken[inside] = Some(speaker);
            }
            at = said.end + 1;
        }
    }

    /// What stands between the mark at a token and the one that closes it.
    fn speech_from(&self, at: usize) -> Option<Range<usize>> {
        let opening = self.tokens[at].text.chars().next()?;
        let (_, closing) = MARKS.iter().find(|(mark, _)| *mark == opening)?;
        let opens = self.tokens[at].spaced || at == 0 || self.tokens[at - 1].is_mark(':');
        let end = self.tokens.len().min(at + 1 + LONGEST);
        let close = (at + 1..end).find(|close| closing.iter().any(|mark| self.tokens[*close].is_mark(*mark)))?;
        (opens && close > at + 2).then_some(at + 1..close)
    }

    /// Who says what a mark opens: the writer where nobody but "I" stands before it.
    fn speaker(&self, mark: usize) -> Owner {
        let ends = |at: &usize| self.tokens[*at].is_mark('.') || self.tokens[*at].is_mark('\n');
        let before = (mark.saturating_sub(SPEAKER)..mark).rev().take_while(|at| !ends(at));
        // "told her", "hab gesagt": who says it is left out.
        let opens = |at: usize| at.checked_sub(1).is_none_or(|mark| self.tokens[mark].kind == Kind::Mark);
        let dropped = |at: usize| matches!(self.tokens[at].low.as_str(), "told" | "hab" | "habe") && opens(at);
        if before.clone().any(dropped) {
            return Owner::Me;
        }
        let nearest = before.filter(|at| self.any(*at, &[Role::Me, Role::They, Role::Many])).last();
        if nearest.is_some_and(|at| self.is(at, Role::Me)) { Owner::Me } else { Owner::Them }
    }

    /// The roles of a token in what `speaker` says.
    fn turned(&self, at: usize, speaker: Owner, start: usize) -> Roles {
        let low = self.tokens[at].low.as_str();
        let (subject, object, owned) = match speaker {
            Owner::Me => (Role::They, Role::ToThem, Role::Theirs),
            Owner::Them => (Role::Me, Role::ToMe, Role::Mine),
        };
        let roles = self.tags[at].roles;
        if YOU_LL.contains(&low) {
            return Roles::from(subject).with(Role::Will);
        }
        let follows = at > start && (!self.tags[at - 1].verbs.is_empty() || self.any(at - 1, &[Role::To, Role::Prep]));
        if TO_YOU.contains(&low) && (follows || !YOU.contains(&low)) {
            return Roles::from(object);
        }
        if YOU.contains(&low) && !roles.has(Role::Prep) && !roles.has(Role::Me) && !roles.has(Role::They) {
            return Roles::from(subject);
        }
        if YOURS.contains(&low) {
            return Roles::from(owned);
        }
        match speaker {
            Owner::Me => roles,
            Owner::Them => {
                roles.turned(Role::Me, Role::They).turned(Role::ToMe, Role::ToThem).turned(Role::Mine, Role::Theirs)
            }
        }
    }
}

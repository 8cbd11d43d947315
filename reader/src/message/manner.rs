//! How a sentence speaks: boasts, tells a life, gives advice nobody asked for, calls in a favour, turns private.

use std::ops::Range;

use super::evidence::Sign;
use super::role::Role;
use super::text::{Sentence, Text};

/// A sentence, asked for its manner.
pub(super) struct Manner<'t, 'a> {
    text: &'t Text<'a>,
    sentence: &'t Sentence,
    range: &'t Range<usize>,
}

type Found = Option<(usize, f64)>;

/// How many steps of a life make a story of it.
const STEPS: usize = 4;

impl<'t, 'a> Manner<'t, 'a> {
    pub(super) fn new(text: &'t Text<'a>, sentence: &'t Sentence) -> Self {
        Self { text, sentence, range: &sentence.range }
    }

    fn has(&self, role: Role) -> bool {
        self.text.has(self.range, role)
    }

    /// The writer is praised, by the writer.
    pub(super) fn boasts(&self) -> Found {
        let text = self.text;
        if self.sentence.question || self.has(Role::Thanks) {
            return None;
        }
        self.sentence.clauses.iter().find_map(|clause| {
            let own = text.any(clause, &[Role::I, Role::My]);
            let theirs = text.any(clause, &[Role::You, Role::Your]);
            let at = text.first(clause, Role::Brag).or(text.first(clause, Role::Figures))?;
            let strong =
                text.count(clause, Role::Brag) + text.count(clause, Role::Figures) > 1 || text.has(clause, Role::Brag);
            let plain = text.any(clause, &[Role::Pleasant, Role::Want, Role::Learn, Role::Not, Role::Judge]);
            (own && !theirs && strong && !plain).then_some((at, 0.7))
        })
    }

    /// Steps of the writer's life: the first, and how many.
    pub(super) fn steps_of_life(&self) -> Option<(usize, usize)> {
        if self.sentence.question || self.text.any(self.range, &[Role::You, Role::Your]) {
            return None;
        }
        let years = self.range.clone().filter(|at| self.is_year(*at)).count();
        let steps = self.text.count(self.range, Role::Life) + years;
        Some((self.text.first(self.range, Role::Life)?, steps))
    }

    fn is_year(&self, at: usize) -> bool {
        self.text.tokens[at].number().is_some_and(|year| (1940..2100).contains(&year))
    }

    /// The receiver is told what to do.
    pub(super) fn tells_what_to_do(&self) -> Found {
        if let Some(at) = self.text.first(self.range, Role::Tip).filter(|_| !self.has(Role::Thanks)) {
            return Some((at, 0.8));
        }
        let critic = self.text.first(self.range, Role::Critic);
        if let Some(at) =
            critic.filter(|_| self.text.any(self.range, &[Role::Your, Role::You]) && !self.sentence.question)
        {
            return Some((at, 0.6));
        }
        let at = self.text.first(self.range, Role::Should)?;
        let clause = self.sentence.clause(at);
        let other =
            self.text.any(clause, &[Role::Meet, Role::Thanks, Role::Order, Role::Pleasant]) || self.sentence.question;
        (!other).then_some((at, 0.7))
    }

    /// A favour is called in.
    pub(super) fn calls_in_a_favour(&self) -> Found {
        let at = self.text.first(self.range, Role::Owe)?;
        Some((at, 0.75))
    }

    /// Family, illness, love, faith, party.
    pub(super) fn private(&self) -> Found {
        let text = self.text;
        if let Some(at) = text.first(self.range, Role::Private).filter(|_| text.count(self.range, Role::Life) < 3) {
            return Some((at, 0.75));
        }
        let at = text.first(self.range, Role::Relative)?;
        let near = self.range.start.max(at.saturating_sub(1))..self.range.end.min(at + 2);
        let close = text.any(&near, &[Role::My, Role::Your]);
        let work = text.any(self.range, &[Role::Position, Role::Hire, Role::Need, Role::Seek, Role::Life]);
        (close && !work).then_some((at, 0.6))
    }
}

/// Advice is not unasked where the receiver asked for it.
pub(super) fn asked(text: &Text<'_>, tells: &mut Vec<Sign>) {
    if text.sentences.iter().any(|sentence| text.has(&sentence.range, Role::Asked)) {
        tells.clear();
    }
}

/// The sentence with which a life begins to be told, where enough of it is.
pub(super) fn life_story(told: &[(Sign, usize)]) -> Option<Sign> {
    let steps: usize = told.iter().map(|(_, steps)| steps).sum();
    told.first().map(|(sign, _)| *sign).filter(|_| steps >= STEPS)
}

//! What speaks for a firm or a body by how its name is made and where it stands.

use super::super::lists::{TOWNS, is_everyday, is_given_name, is_title};
use super::{Line, Role, weight};

impl Line<'_> {
    /// All of it. `named` is where the name ends and a legal form begins.
    pub fn house(&self, from: usize, named: usize, to: usize, previous: Role) -> f64 {
        self.owned(from, named, to, previous)
            + self.between(from, named, to, previous)
            + self.tied(from, named, to, previous)
            + self.before_somebody(from, named, to)
            + self.after_degree(from, to, previous)
    }

    /// Letters behind a name lead up to a firm as a title does.
    fn after_degree(&self, from: usize, to: usize, previous: Role) -> f64 {
        let lettered = previous == Role::Hard && from > 0 && self.degree(from - 1);
        if lettered && self.is_apart(from, to) { 1.2 } else { 0.0 }
    }

    /// "Nordbyens frysehus", "Havfruens Bod": who it belongs to, and what it is.
    fn owned(&self, from: usize, named: usize, to: usize, previous: Role) -> f64 {
        let apart = self.is_apart(from, to);
        let follows = matches!(previous, Role::Name | Role::Title | Role::Hard | Role::From);
        if !apart || named - from != 2 {
            return 0.0;
        }
        let low = &self.tokens[from + 1].low;
        let noun = self.is_small(from + 1) && !is_everyday(low) && !is_title(low);
        let small = if noun && follows && self.is_genitive(from) { 1.2 } else { 0.0 };
        small + if self.is_of_the(from) && self.is_proper(from + 1) { 1.5 } else { 0.0 }
    }

    /// "Eva Lund Nordlys Nordic laborant": capitals between a name and a title, or all that a clause has left.
    fn between(&self, from: usize, named: usize, to: usize, previous: Role) -> f64 {
        let own = |at: usize| self.is_proper(at) && !self.is_given(at) && self.tokens[at].text.chars().count() > 2;
        let plain = |at: usize| !is_everyday(&self.tokens[at].low) && !self.is_town(at);
        let closed = self.breaks(to) || is_title(&self.tokens[to].low);
        if named - from < 2 || !closed || !(from..named).all(|at| own(at) && plain(at)) {
            return 0.0;
        }
        match previous {
            Role::Name if !self.breaks(from) => 1.8,
            Role::Title => 0.8,
            _ => 0.0,
        }
    }

    /// What is tied on: two words of a kind ("at Twig and Feather"), or what ties a title to the clause's end.
    fn tied(&self, from: usize, named: usize, to: usize, previous: Role) -> f64 {
        if previous != Role::From {
            return 0.0;
        }
        let pair = named - from == 3 && self.breaks(to) && is_pair(&self.tokens[from + 1].low);
        let alike = pair && self.tokens[from].capital == self.tokens[to - 1].capital;
        let ends = self.breaks(to) || self.is_proper(from) && is_everyday(&self.tokens[to].low) && self.is_small(to);
        (if alike { 1.5 } else { 0.0 }) + if self.after_title(from) && ends { 0.6 } else { 0.0 }
    }

    /// "Three Herons, ask for Eva": capitals that the line begins with, when somebody is named later.
    fn before_somebody(&self, from: usize, named: usize, to: usize) -> f64 {
        const FARTHEST: usize = 12;
        let begins = from == 0 && self.breaks(to) && to < self.tokens.len();
        if !begins || self.is_given(from) || !self.is_proper(from) {
            return 0.0;
        }
        let strange =
            (from..named).all(|at| !self.is_given(at) && !self.is_family(at) && !is_title(&self.tokens[at].low));
        let somebody = |at: usize| {
            let opens = self.breaks(at) || is_title(&self.tokens[at - 1].low);
            self.is_proper(at) && (self.is_towards(at - 1) || opens && self.is_given(at))
        };
        let later = (to..self.tokens.len().min(to + FARTHEST)).any(somebody);
        let several = 0.4 * weight((named - from - 1).min(2));
        if strange && later { 1.2 + several } else { 0.0 }
    }

    pub fn is_town(&self, at: usize) -> bool {
        TOWNS.has(&self.tokens[at].low)
    }

    /// "Nordbyens", but not "Peters", who is somebody.
    fn is_genitive(&self, at: usize) -> bool {
        let low = self.tokens[at].low.as_str();
        self.is_proper(at) && low.strip_suffix('s').is_some_and(|stem| stem.chars().count() > 4 && !is_given_name(stem))
    }

    /// Whether a title stands right before the tie before a word.
    fn after_title(&self, at: usize) -> bool {
        at > 1 && !self.breaks(at) && !self.breaks(at - 1) && is_title(&self.tokens[at - 2].low)
    }
}

/// Links between two words of a kind.
pub fn is_pair(low: &str) -> bool {
    matches!(low, "&" | "+" | "and" | "og" | "och" | "und")
}

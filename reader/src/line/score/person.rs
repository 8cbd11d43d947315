//! What speaks for a stretch being somebody's name.

use super::super::lists::{FIRM_WORDS, MODIFIERS, PEOPLE, UNITS, is_everyday, is_title, legal_form};
use super::super::token::{Break, Token};
use super::{Line, Role, is_shouted};

impl Line<'_> {
    pub fn name(&self, from: usize, to: usize, previous: Role) -> Option<f64> {
        let count = to - from;
        let honorific = count > 1 && is_honorific(&self.tokens[from].low);
        let first = from + usize::from(honorific);
        if !self.is_phrase(from, to) || (first..to).any(|at| !is_name_word(self.tokens[at].text)) {
            return None;
        }
        let words = to - first;
        let mut score = -2.0 + if honorific { 2.5 } else { 0.0 };
        score += match words {
            1 => -0.3,
            2 => 0.8,
            3 => 0.0,
            _ => -1.2,
        };
        for at in first..to {
            score += self.name_word(at, at == first, at + 1 == to && words > 1);
        }
        let begins = matches!(self.tokens[from].before, Break::Start | Break::Colon)
            || matches!(previous, Role::Intro | Role::Hard);
        score += if begins {
            1.5
        } else if from > 0 && self.breaks(from) {
            -0.5
        } else {
            -1.2
        };
        score -= f64::from(self.prose_before[from].min(3)) * 1.5;
        // Nothing but a word or two: who else than somebody is meant.
        score += if count == self.tokens.len() && count < 3 { 1.5 } else { 0.0 };
        // "Anja von Firm" is no noblewoman, unless the family is known.
        let tied = words == 3 && matches!(self.tokens[first + 1].low.as_str(), "von" | "av" | "af");
        score -= if tied && !self.is_family(to - 1) { 1.0 } else { 0.0 };
        // "Firm: Name" has its name behind the colon.
        score -= if self.tokens.get(to).is_some_and(|next| next.before == Break::Colon) { 2.0 } else { 0.0 };
        score -= if legal_form(&self.texts(from, to)).is_some() { 5.0 } else { 0.0 };
        Some(score - self.runs_on(to) * 0.6)
    }

    fn name_word(&self, at: usize, first: bool, last: bool) -> f64 {
        let token = &self.tokens[at];
        let low = token.low.as_str();
        let particle = is_particle(low);
        if particle && !first && !last {
            return 0.2;
        }
        let mut score = 0.0;
        if first {
            score += if self.is_given(at) {
                3.0
            } else if self.is_proper(at) {
                1.0
            } else {
                0.2
            };
        } else if last {
            score += if self.is_family(at) {
                1.5
            } else if self.is_proper(at) {
                0.8
            } else {
                0.2
            };
        } else {
            score += if self.is_given(at) || is_initial(token.text) { 0.5 } else { -0.4 };
        }
        score - self.other_than_name(at, first, last)
    }

    /// What speaks for a word being something else: plain speech, a title, a firm.
    fn other_than_name(&self, at: usize, first: bool, last: bool) -> f64 {
        let token = &self.tokens[at];
        let low = token.low.as_str();
        let known = self.is_given(at) || last && self.is_family(at);
        let proper = self.is_proper(at);
        // Where the clause ends with it, a capital word behind a given name is a family name, whatever else it means.
        let closes = last && proper && self.breaks(at + 1) && !is_shouted(token.text);
        let beside_proper = at + 1 < self.tokens.len() && !self.breaks(at + 1) && self.is_proper(at + 1);
        let everyday = match () {
            () if !is_everyday(low) || known => 0.0,
            () if closes => 0.5,
            () if !first && proper && !PEOPLE.has(low) => 1.5,
            () if beside_proper && proper && !PEOPLE.has(low) => 2.5,
            () => 4.0,
        };
        let title = match is_title(low) || MODIFIERS.has(low) && !known {
            false => 0.0,
            true if closes => 1.0,
            true if last && proper && !is_shouted(token.text) => 1.5,
            true => 3.5,
        };
        let small = match self.is_small(at) && !is_particle(low) {
            false => 0.0,
            true if first && known => 1.5,
            true => 3.0,
        };
        let nobody = if PEOPLE.has(low) && !proper { 2.0 } else { 0.0 };
        let firm = if (FIRM_WORDS.has(low) || UNITS.has(low)) && !known { 1.5 } else { 0.0 };
        let shouted = self.mixed && is_shouted(token.text) && token.text.chars().count() > 1;
        everyday + title + small + nobody + firm + if shouted && !self.all_shouted_name() { 2.5 } else { 0.0 }
    }

    /// Whether the line begins with two shouted words: "EVA LUND, Firm".
    fn all_shouted_name(&self) -> bool {
        let long = |token: &Token<'_>| is_shouted(token.text) && token.text.chars().count() > 1;
        self.tokens.len() > 1 && self.tokens[..2].iter().all(long)
    }
}

fn is_honorific(low: &str) -> bool {
    matches!(
        low.trim_end_matches('.'),
        "dr" | "prof"
            | "professor"
            | "mr"
            | "mrs"
            | "ms"
            | "hr"
            | "herr"
            | "frau"
            | "fr"
            | "fru"
            | "frk"
            | "sir"
            | "dame"
            | "dipl-ing"
            | "ing"
            | "mag"
    )
}

fn is_particle(low: &str) -> bool {
    matches!(
        low,
        "von"
            | "van"
            | "de"
            | "der"
            | "den"
            | "af"
            | "av"
            | "zu"
            | "la"
            | "di"
            | "del"
            | "el"
            | "al"
            | "bin"
            | "ten"
            | "du"
            | "da"
    )
}

fn is_initial(text: &str) -> bool {
    text.trim_end_matches('.').chars().count() == 1
}

fn is_name_word(text: &str) -> bool {
    text.chars().all(|c| c.is_alphabetic() || "-'’.".contains(c)) && text.chars().any(char::is_alphabetic)
}

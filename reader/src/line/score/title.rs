//! What speaks for a stretch being a job title, a trade or a role.

use super::super::lists::{MODIFIERS, UNITS, is_everyday, is_title, legal_form, may_be_title};
use super::{Line, Role, is_shouted};

impl Line<'_> {
    pub fn title(&self, from: usize, to: usize, previous: Role) -> Option<f64> {
        if !self.is_phrase(from, to) {
            return None;
        }
        let lows: Vec<&str> = self.tokens[from..to].iter().map(|token| token.low.as_str()).collect();
        let (first, last) = (lows.first()?, lows.last()?);
        let hits = lows.iter().filter(|low| is_title(low)).count() + usize::from(is_title(&self.phrase(from, to)));
        let weak = hits == 0 && may_be_title(last) && (self.stands_alone(from, to) || previous == Role::As);
        let hits = hits + usize::from(weak);
        let linked = |low: &str| is_link(low);
        if hits == 0 || linked(first) || linked(last) || self.former[from] {
            return None;
        }
        let mut score = -2.5 + if weak { 2.0 } else { 4.0 };
        for (at, low) in lows.iter().enumerate() {
            score += if is_title(low) || weak && may_be_title(low) {
                0.2
            } else if MODIFIERS.has(low) {
                0.5
            } else if UNITS.has_compound(low) {
                0.4
            } else if linked(low) {
                let follows =
                    lows.get(at + 1).is_some_and(|next| UNITS.has_compound(next) || is_title(next) || is_link(next));
                if follows { 0.3 } else { -0.5 }
            } else if is_everyday(low) {
                -2.5
            } else if lows[..at].iter().any(|before| is_link(before)) {
                if self.is_proper(from + at) { -1.5 } else { -0.3 }
            } else {
                unlisted_beside_title(
                    at > 0 && lows[..at].iter().any(|before| is_title(before)),
                    self.is_apart(from, to),
                )
            };
        }
        score += match previous {
            Role::As => 2.0,
            Role::Name | Role::Firm if !self.breaks(from) => 0.5,
            _ => 0.0,
        };
        score += if self.is_apart(from, to) { 1.2 } else { 0.0 };
        score += if previous == Role::Rest && !self.breaks(from) { -2.0 } else { 0.0 };
        score -= f64::from(self.prose_before[from].min(3)) * if previous == Role::As { 0.5 } else { 1.5 };
        score -= if legal_form(&self.texts(from, to)).is_some() { 4.0 } else { 0.0 };
        score -= if self.is_given(from) && self.is_proper(from) { 1.0 } else { 0.0 };
        score -= if self.repeats(from, to) { 2.0 } else { 0.0 };
        // "Ralf Meister" is called so.
        let called = to - from == 1 && self.is_proper(from) && !is_shouted(self.tokens[from].text);
        score -= if called && from > 0 && !self.breaks(from) && self.is_given(from - 1) { 2.0 } else { 0.0 };
        Some(score - self.runs_on(to) * 0.5)
    }
}

/// A word that no list knows, beside a word of titles: before it, it may narrow it; after it, it is something else.
fn unlisted_beside_title(after: bool, apart: bool) -> f64 {
    match (after, apart) {
        (true, _) => -2.5,
        (false, true) => -0.6,
        (false, false) => -1.6,
    }
}

fn is_link(low: &str) -> bool {
    matches!(
        low,
        "of" | "for"
            | "and"
            | "og"
            | "och"
            | "und"
            | "&"
            | "i"
            | "til"
            | "till"
            | "der"
            | "des"
            | "für"
            | "för"
            | "af"
            | "av"
            | "im"
            | "in"
            | "the"
            | "den"
            | "at"
            | "på"
            | "hos"
    )
}

//! What speaks for a stretch being a job title, a trade or a role.

use super::super::lists::{
    CALLED, FROM, MATTERS, MODIFIERS, UNITS, is_everyday, is_firm_word, is_now, is_the_title, is_title,
    is_title_phrase, is_town, legal_form, may_be_title, may_be_verb,
};
use super::{Line, Role, is_shouted};
use crate::name;

impl Line<'_> {
    pub fn title(&self, from: usize, to: usize, previous: Role) -> Option<f64> {
        if !self.is_phrase(from, to) {
            return None;
        }
        let lows: Vec<&str> = self.tokens[from..to].iter().map(|token| token.low.as_str()).collect();
        let (first, last) = (lows.first()?, lows.last()?);
        let hits =
            lows.iter().filter(|low| is_title(low)).count() + usize::from(is_title_phrase(&self.phrase(from, to)));
        // "Foodshare" is called so: such callings are small.
        let called = self.is_proper(to - 1)
            && ["are", "ør", "ör", "mand", "woman", "smith", "mor", "ent"].iter().any(|end| last.ends_with(end));
        let weak = hits == 0
            && !called
            && may_be_title(last)
            && self.is_calling(from, to)
            && (self.stands_alone(from, to) || previous == Role::As);
        let placed = hits == 0 && self.is_where_titles_are(from, to, previous);
        let weak = weak || placed;
        let hits = hits + usize::from(weak);
        let linked = |low: &str| is_link(low);
        // "the host is called": who somebody is to the writer, not what they are.
        let host = to - from == 1
            && is_the_title(first)
            && self.tokens.get(to).is_some_and(|next| CALLED.has(&next.low) && !self.breaks(to));
        let now = host || is_now(first) && *first != "nuværende" && to - from > 1;
        // "hans chef" is somebody of theirs.
        let theirs = |at: usize| self.tokens.get(at).is_some_and(|token| is_possessive(&token.low));
        if theirs(from) || from > 0 && theirs(from - 1) && !self.breaks(from) || theirs(to) && !self.breaks(to) {
            return None;
        }
        // "Eva ejer Fjordkroen": a verb, with what is owned right behind.
        let owns = matches!(*last, "ejer" | "eier" | "äger") && from > 0 && !self.breaks(from) && !self.breaks(to);
        let owns = owns && !linked(&self.tokens[to].low);
        if owns || hits == 0 || linked(first) || linked(last) || now || self.former[from] {
            return None;
        }
        if self.is_act(from, to) || self.joins_founder(from, to) {
            return None;
        }
        let whole = is_title_phrase(&self.phrase(from, to));
        let mut score = -2.5 + if weak { 2.0 } else { 4.0 };
        for (at, low) in lows.iter().enumerate() {
            // "sales guy": all of it is listed.
            score += if whole || is_title(low) || placed || weak && may_be_title(low) {
                0.2
            } else if MODIFIERS.has(low) {
                0.5
            } else if UNITS.has_compound(low) {
                0.4
            } else if linked(low) {
                let follows =
                    lows.get(at + 1).is_some_and(|next| UNITS.has_compound(next) || is_title(next) || is_link(next));
                let follows = follows || at + 1 < lows.len() && self.is_abbreviated(from, at + 1);
                if follows { 0.3 } else { -0.5 }
            } else if at > 0 && name::is_letters(self.tokens[from + at].text)
                || self.is_abbreviated(from, at)
                || self.is_kind(from, at, &lows)
            {
                0.3
            } else if at == 0 && self.is_apart(from, to) && MATTERS.has(low) {
                // "dog walker"
                0.0
            } else if at > 0
                && self.breaks(to)
                && from + at + 1 == to
                && lows[..at].iter().all(|low| MODIFIERS.has(low))
            {
                // "self-employed clown": after such words anything is a calling.
                -0.2
            } else if is_everyday(low) {
                -2.5
            } else if lows[..at].iter().any(|before| is_link(before)) {
                if self.is_proper(from + at) { -1.5 } else { -0.3 }
            } else {
                unlisted_beside_title(
                    at > 0 && lows[..at].iter().any(|before| is_title(before)),
                    self.is_apart(from, to) || self.breaks(from) && self.is_placed(to),
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
        // "Tanzschule Spitzleiter" is a house, whatever its name sounds like.
        let house =
            to - from > 1 && is_firm_word(first) && !is_title(first) && !UNITS.has(first) && !MODIFIERS.has(first);
        score -= if house && self.is_proper(from) { 2.0 } else { 0.0 };
        let named = previous == Role::Firm && !self.breaks(from) && self.is_proper(from);
        score -= if named && self.is_house(from - 1) && self.breaks(to) { 2.0 } else { 0.0 };
        let again = self.tokens.get(to).is_some_and(|next| next.low == **last);
        score -= if self.repeats(from, to) || again { 2.0 } else { 0.0 };
        // "Ralf Meister" is called so.
        let called = to - from == 1 && self.is_proper(from) && !is_shouted(self.tokens[from].text);
        score -= if called && from > 0 && !self.breaks(from) && self.is_given(from - 1) { 2.0 } else { 0.0 };
        Some(score - self.runs_on(to) * 0.5)
    }
}

impl Line<'_> {
    /// "Eva Lund, kvantehvisker, Fjord": a small word between a name and what begins with a capital is what they are.
    fn is_where_titles_are(&self, from: usize, to: usize, previous: Role) -> bool {
        const SHORTEST: usize = 4;
        let low = &self.tokens[from].low;
        let word = to - from == 1 && low.chars().count() >= SHORTEST && low.chars().all(char::is_alphabetic);
        let unknown = !is_everyday(low) && !is_firm_word(low) && !self.is_given(from) && self.mixed;
        let begins = self.breaks(from) && matches!(previous, Role::Name | Role::Hard);
        // "Eva, kvantehvisker hos Fjord": what is tied to a firm.
        let tied = |at: usize| {
            let ties = self.tokens.get(at).is_some_and(|token| is_tie(&token.low));
            ties && at + 1 < self.tokens.len() && !self.breaks(at) && !self.breaks(at + 1) && self.is_proper(at + 1)
        };
        if word && unknown && begins && tied(to) && !is_town(&self.tokens[to + 1].low) {
            return true;
        }
        let unknown = unknown && self.is_small(from);
        let works_as =
            previous == Role::As && from > 0 && matches!(self.tokens[from - 1].low.as_str(), "som" | "als" | "as");
        if word && unknown && works_as && self.breaks(to) {
            return true;
        }
        let firm_next = |at: usize| {
            let next = &self.tokens[at];
            next.hard.is_none() && self.is_proper(at) && !is_everyday(&next.low) && !is_title(&next.low)
        };
        word && unknown && begins && self.is_apart(from, to) && to < self.tokens.len() && firm_next(to)
    }

    /// Whether a word of place follows: "sheep farmer near the coast".
    fn is_placed(&self, at: usize) -> bool {
        const PLACES: &[&str] =
            &["near", "nær", "nära", "nahe", "in", "i", "aus", "from", "fra", "från", "på", "around", "outside"];
        self.tokens.get(at).is_some_and(|next| PLACES.contains(&next.low.as_str()))
    }

    /// A Scandinavian verb stands before what it is done to, and a plural behind it ends like a calling ("laver vinduer").
    fn is_calling(&self, from: usize, to: usize) -> bool {
        to - from == 1 || !(from..to - 1).any(|at| self.is_small(at) && is_everyday_verb(&self.tokens[at].low))
    }

    /// "UX researcher": a few capitals before a word of titles say what kind.
    fn is_kind(&self, from: usize, at: usize, lows: &[&str]) -> bool {
        const LONGEST: usize = 3;
        let text = self.tokens[from + at].text;
        let short = text.chars().count() <= LONGEST && is_shouted(text) && self.mixed;
        short && lows.get(at + 1).is_some_and(|next| is_title(next))
    }

    /// "leder efter", "sælger vinduer": a verb with what it is done to, not a trade.
    fn is_act(&self, from: usize, to: usize) -> bool {
        let plain = |at: usize| {
            let low = self.tokens[at].low.as_str();
            let ties = FROM.has(low) || is_link(low) || UNITS.has_compound(low) || is_title(low) || MODIFIERS.has(low);
            self.tokens[at].hard.is_none() && !ties && !self.is_proper(at)
        };
        let next = (from + 1 < self.tokens.len() && !self.breaks(from + 1)).then_some(from + 1);
        let begins = to - from == 1 || plain(to - 1);
        may_be_verb(&self.tokens[from].low) && begins && !self.is_proper(from) && next.is_some_and(plain)
    }

    /// "Voss & Partner Beratung" is a firm: a name stands before the sign.
    fn joins_founder(&self, from: usize, to: usize) -> bool {
        (from + 1..to).any(|at| {
            let before = &self.tokens[at - 1].low;
            matches!(self.tokens[at].low.as_str(), "&" | "+") && !is_title(before) && !UNITS.has_compound(before)
        })
    }

    /// "R&D", "R and D", "F & U": single capitals with a link between them.
    fn is_abbreviated(&self, from: usize, at: usize) -> bool {
        const LONGEST: usize = 4;
        let text = self.tokens[from + at].text;
        if at > 0 && text.len() <= LONGEST && text.contains('&') && is_shouted(text) {
            return true;
        }
        let single = |at: usize| self.tokens.get(at).is_some_and(|token| token.text.len() == 1 && token.capital);
        let linked = |at: usize| self.tokens.get(at).is_some_and(|token| is_link(&token.low));
        let at = from + at;
        at > 0 && single(at) && (linked(at + 1) && single(at + 2) || at > 1 && linked(at - 1) && single(at - 2))
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

/// Ends as verbs do in Danish and Norwegian; what narrows a calling does so seldom.
fn is_everyday_verb(low: &str) -> bool {
    low.ends_with("er") && !is_title(low) && !MODIFIERS.has(low) && !MATTERS.has(low)
}

fn is_possessive(low: &str) -> bool {
    matches!(
        low,
        "hans"
            | "hendes"
            | "hennes"
            | "min"
            | "mitt"
            | "his"
            | "her"
            | "my"
            | "sein"
            | "seine"
            | "ihr"
            | "ihre"
            | "mein"
            | "meine"
    )
}

/// Words that tie a firm to what somebody is there.
fn is_tie(low: &str) -> bool {
    matches!(
        low,
        "at" | "hos"
            | "bei"
            | "beim"
            | "ved"
            | "vid"
            | "im"
            | "from"
            | "fra"
            | "från"
            | "på"
            | "i"
            | "in"
            | "@"
            | "with"
    )
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

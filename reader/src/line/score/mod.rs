//! How much speaks for a stretch of a line being a name, a title or a firm: log-odds against its being plain text.
//!
//! Every weight is a judgement of ours, tried on lines of many layouts. A list or a mark is evidence and never a
//! condition, so that names and firms nobody listed are found by where and how they stand.

mod firm;
mod house;
mod person;
mod title;

use super::lists::{
    AS, CALLED, FORMER, FROM, INTRO, KIN, MEETING, PLACES, TAIL, TOGETHER, TOWARDS, TRADES, is_any_house, is_everyday,
    is_family_name, is_firm_compound, is_firm_word, is_given_name, is_now, is_title,
};
use super::token::{Break, Token};
use crate::name;

/// What a stretch is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Something read by its shape.
    Hard,
    /// "met", "talked to": how the line begins.
    Intro,
    Name,
    Title,
    Firm,
    /// Words that tie a firm to what goes before ("from").
    From,
    /// Words that tie a title to what goes before ("works as a").
    As,
    /// What is left.
    Rest,
}

/// A line as the scores see it.
pub struct Line<'a> {
    pub tokens: &'a [Token<'a>],
    /// Names in the domains of its addresses, without marks.
    pub domains: Vec<String>,
    /// What stands before the @ of its addresses, without marks.
    pub mailboxes: Vec<String>,
    /// Whether capitals mean something: some words have them and some do not.
    mixed: bool,
    /// Whether a word of it shows that it is not German: then "von" is part of a name.
    is_foreign: bool,
    /// Per token: words of plain speech before it in the same clause.
    prose_before: Vec<u32>,
    /// Per token: whether the clause speaks of the past ("formerly").
    former: Vec<bool>,
}

impl<'a> Line<'a> {
    pub fn new(tokens: &'a [Token<'a>], domains: Vec<String>, mailboxes: Vec<String>) -> Self {
        let words =
            || tokens.iter().filter(|token| token.hard.is_none() && token.text.chars().any(char::is_alphabetic));
        let capitals = words().filter(|token| token.capital).count();
        let shouted = |token: &&Token<'_>| token.text.chars().all(|c| !c.is_lowercase());
        let small = words().filter(|token| !token.capital).count();
        let mixed = capitals > 0 && (small > 0 || words().any(|token| !shouted(&token)));
        let is_foreign = words().any(|token| is_not_german(&token.low));
        let mut line =
            Self { tokens, domains, mailboxes, mixed, is_foreign, prose_before: Vec::new(), former: Vec::new() };
        let (mut prose, mut former) = (0, false);
        for (at, token) in tokens.iter().enumerate() {
            if line.breaks(at) {
                (prose, former) = (0, false);
            }
            former = (former || line.is_former(at)) && !is_now(&token.low);
            line.prose_before.push(prose);
            line.former.push(former);
            let small_word =
                FROM.has(&token.low) || AS.has(&token.low) || INTRO.has(&token.low) || MEETING.has(&token.low);
            prose += u32::from(is_everyday(&token.low) && !small_word && !line.is_given(at));
        }
        line
    }

    /// Whether a clause begins at a token.
    pub fn breaks(&self, at: usize) -> bool {
        let hard = |at: usize| self.tokens.get(at).is_some_and(|token| token.hard.is_some());
        at >= self.tokens.len() || self.tokens[at].before != Break::Blank || hard(at) || at > 0 && hard(at - 1)
    }

    fn is_former(&self, at: usize) -> bool {
        let low = self.tokens[at].low.as_str();
        // "was at Firm"
        let was = matches!(low, "was" | "were" | "var" | "war");
        let tied = was && self.tokens.get(at + 1).is_some_and(|next| FROM.has(&next.low) && !self.breaks(at + 1));
        tied || FORMER.has(low.trim_end_matches('.'))
            || FORMER.has(low)
            || ["ex-", "eks-", "fd-"].iter().any(|start| low.starts_with(start))
    }

    /// Whether the word before, in the same clause, ties what follows to something: who works somewhere is named before.
    fn is_tied(&self, at: usize) -> bool {
        at > 0 && !self.breaks(at) && FROM.has(&self.tokens[at - 1].low)
    }

    /// "neighbour of", "farmor till": what follows is somebody of theirs.
    fn is_kin(&self, at: usize) -> bool {
        at > 0 && !self.breaks(at) && KIN.has(&self.tokens[at - 1].low)
    }

    /// Whether the word is an act towards somebody: who follows it is named ("owe Eva a pint").
    fn is_towards(&self, at: usize) -> bool {
        let low = self.tokens[at].low.as_str();
        let linked = matches!(
            low,
            "til"
                | "till"
                | "to"
                | "bei"
                | "hos"
                | "an"
                | "på"
                | "with"
                | "med"
                | "mit"
                | "efter"
                | "etter"
                | "nach"
                | "for"
                | "after"
        );
        let acts = |low: &str| TOWARDS.has(low) || TOGETHER.has(low);
        TOWARDS.has(low) || at > 0 && linked && !self.breaks(at) && acts(&self.tokens[at - 1].low)
    }

    fn is_given(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let known = |low: &str| is_given_name(low) || low.contains('-') && low.split('-').all(is_given_name);
        known(&token.low) && (token.capital || !self.mixed || !is_everyday(&token.low))
    }

    fn is_family(&self, at: usize) -> bool {
        is_family_name(&self.tokens[at].low)
    }

    /// "Havfruens", "Byarnas": of the mermaid, of the towns.
    fn is_of_the(&self, at: usize) -> bool {
        const ENDINGS: &[&str] = &["ens", "ets", "ernes", "arnas", "ornas", "ernas", "enes"];
        const SHORTEST: usize = 6;
        let low = self.tokens[at].low.as_str();
        let ends = low.chars().count() >= SHORTEST && ENDINGS.iter().any(|ending| low.ends_with(ending));
        ends && self.is_proper(at) && !self.is_given(at)
    }

    /// A word that names of firms have; with a capital a compound that ends like one will do.
    fn is_house(&self, at: usize) -> bool {
        let low = self.tokens[at].low.as_str();
        is_firm_word(low) || self.is_proper(at) && is_firm_compound(low) && !self.is_family(at) && !self.is_given(at)
    }

    /// A capital that says something.
    fn is_proper(&self, at: usize) -> bool {
        self.mixed && self.tokens[at].capital
    }

    fn is_small(&self, at: usize) -> bool {
        self.mixed && !self.tokens[at].capital
    }

    fn phrase(&self, from: usize, to: usize) -> String {
        self.tokens[from..to].iter().map(|token| token.low.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// Whether a stretch stands between breaks.
    fn is_apart(&self, from: usize, to: usize) -> bool {
        self.breaks(from) && self.breaks(to)
    }

    /// Whether a stretch stands between breaks, or is tied on to what follows.
    fn stands_alone(&self, from: usize, to: usize) -> bool {
        self.breaks(from) && (self.breaks(to) || FROM.has(&self.tokens[to].low))
    }

    /// Plain text right behind a stretch, without a break, speaks against its ending there.
    fn runs_on(&self, to: usize) -> f64 {
        if self.breaks(to) {
            return 0.0;
        }
        let low = self.tokens[to].low.as_str();
        let capital = self.is_proper(to) && !is_title(low);
        let tied = !capital && is_now(low)
            || is_title(low)
            || MEETING.has(low)
            || TAIL.has(low)
            || FROM.has(low)
            || !capital && AS.has(low);
        match (tied, is_everyday(low)) {
            (true, _) => 0.0,
            (false, true) => 0.3,
            (false, false) => 0.9,
        }
    }

    /// Whether a stretch can be one field: unbroken, and no word longer than words are.
    fn is_phrase(&self, from: usize, to: usize) -> bool {
        const LONGEST_WORD: usize = 60;
        !(from + 1..to).any(|at| self.breaks(at))
            && self.tokens[from..to].iter().all(|token| token.text.len() <= LONGEST_WORD)
    }

    pub fn rest(&self, at: usize) -> f64 {
        let token = &self.tokens[at];
        let proper = self.is_proper(at) && !is_everyday(&token.low);
        if is_everyday(&token.low) && self.is_proper(at) && self.is_foreign && at > 0 && !self.breaks(at) {
            0.1
        } else if is_everyday(&token.low) {
            0.4
        } else if proper {
            -0.2
        } else {
            0.1
        }
    }

    /// "met", "talked to": words of meeting with small words around them.
    pub fn intro(&self, from: usize, to: usize) -> Option<f64> {
        let words = &self.tokens[from..to];
        let known = words.iter().all(|token| MEETING.has(&token.low) || INTRO.has(&token.low));
        let met = words.iter().any(|token| MEETING.has(&token.low));
        let with = matches!(words, [one] if matches!(one.low.as_str(), "mit" | "med" | "with" | "habe" | "hab" | "have" | "har"));
        // "ham der Bent"
        let points = from == 0 && words.iter().all(|token| is_pointing(&token.low)) && self.tokens.len() > to;
        let that_one = points && self.is_given(to) && (self.is_proper(to) || !self.mixed);
        (known && (met || with) || that_one).then_some(0.6 * weight(to - from))
    }

    /// "is called": between what somebody is, or nothing, and their name. Behind a title "is" says as much.
    pub fn called(&self, from: usize, to: usize, previous: Role) -> Option<f64> {
        let phrase = self.phrase(from, to);
        let is =
            previous == Role::Title && matches!(phrase.as_str(), "is" | "er" | "är" | "ist" | "var" | "was" | "war");
        let plain = CALLED.has(&phrase);
        let named_next = self.tokens.get(to).is_some_and(|next| next.hard.is_none() && (next.capital || !self.mixed));
        ((plain || is && self.is_proper(to)) && named_next).then_some(0.6 * weight(to - from))
    }

    pub fn tail(&self, at: usize) -> bool {
        TAIL.has(&self.tokens[at].low)
    }

    /// "cand.merc.", "civ.ing.": letters that stand by themselves behind a name.
    pub fn degree(&self, at: usize) -> bool {
        const BEGINNINGS: &[&str] =
            &["cand.", "civ.", "dipl.", "mag.", "stud.", "bac.", "ph.d", "m.sc", "b.sc", "m.a", "b.a"];
        let token = &self.tokens[at];
        let letters = BEGINNINGS.iter().any(|begin| token.low.starts_with(begin)) || name::is_letters(token.text);
        letters && !is_title(&token.low) && self.is_apart(at, at + 1) && token.hard.is_none()
    }

    /// Words that tie a firm on; the weight says how plainly.
    pub fn from(&self, from: usize, to: usize, previous: Role) -> Option<f64> {
        if self.is_kin(from) {
            return None;
        }
        // "and works at"
        let and = to - from > 2 && is_and(&self.tokens[from].low);
        let words = self.tokens[from + usize::from(and)..to].iter().map(|token| token.low.as_str());
        let phrase = words.filter(|low| !is_now(low)).collect::<Vec<_>>().join(" ");
        let now = phrase.is_empty() && to - from == 1 && self.tokens.get(to).is_some_and(|_| self.is_proper(to));
        // "met on the train": where, not where from.
        let met = previous == Role::Rest && !self.breaks(from) && MEETING.has(&self.tokens[from - 1].low)
            || previous == Role::Intro;
        // "Geschäftsführerin der Firm"
        let of_it = previous == Role::Title
            && matches!(phrase.as_str(), "der" | "des")
            && self.is_proper(to.min(self.tokens.len() - 1));
        if of_it {
            return Some(0.3);
        }
        if !(FROM.has(&phrase) || now) || self.former[from] || PLACES.has(&phrase) || met {
            return None;
        }
        // A longer tie says more, and is no plain speech.
        let length = 0.5 * weight(to - from - 1);
        Some(
            length
                + match phrase.as_str() {
                    "of" | "of the" | "av" | "af" | "with" | "for" if previous == Role::Title => 0.3,
                    "von" | "von der" | "vom" if self.is_foreign => -2.0,
                    "im" | "am" if previous == Role::Title => -0.3,
                    "for" | "för" | "für" | "åt"
                        if self.is_trade_before(from)
                            && (self.is_proper(to) && (phrase != "für" || self.is_foreign || !self.breaks(to + 1))
                                || self.is_named_house(to)) =>
                    {
                        1.0
                    }
                    "im" | "am" | "av" | "af" | "of" | "of the" | "für" | "for" | "för" | "with" | "v" | "ved" => {
                        -1.5
                    }
                    "på" if previous == Role::Title => 0.0,
                    "i" | "på" => -0.7,
                    _ => 0.3,
                },
        )
    }

    /// "fjordskolen", but not "skolen".
    fn is_named_house(&self, at: usize) -> bool {
        let low = &self.tokens[at].low;
        is_firm_word(low) && !is_any_house(low)
    }

    /// "sells floors for": a verb of work up to a few words before.
    fn is_trade_before(&self, at: usize) -> bool {
        const FARTHEST: usize = 4;
        let begin =
            (at.saturating_sub(FARTHEST)..at).rev().find(|&at| self.breaks(at)).unwrap_or(at.saturating_sub(FARTHEST));
        (begin..at).any(|at| TRADES.has(&self.tokens[at].low))
    }

    /// Words that tie a title on. An article does so only right behind a name or a firm.
    pub fn as_(&self, from: usize, to: usize, loose: bool) -> Option<f64> {
        // "and is a nurse"
        let and = is_and(&self.tokens[from].low);
        let from = if and && to - from > 1 { from + 1 } else { from };
        let phrase = self.phrase(from, to);
        let article = matches!(
            phrase.as_str(),
            "the" | "a" | "an" | "en" | "et" | "ett" | "ein" | "eine" | "der" | "er" | "is" | "ist" | "är"
        );
        // "Blåvand Is" is called so.
        let named = from > 0 && !self.breaks(from) && self.is_proper(from);
        (AS.has(&phrase) && !(article && loose) && !named).then_some(0.2 + 0.5 * weight(to - from - 1))
    }

    fn texts(&self, from: usize, to: usize) -> Vec<&'a str> {
        self.tokens[from..to].iter().map(|token| token.text).collect()
    }

    /// Whether the first word was there before: firms are called after their founders.
    fn repeats(&self, from: usize, to: usize) -> bool {
        let first = &self.tokens[from];
        let founder = first.low.strip_suffix('s').unwrap_or(&first.low);
        let same = |low: &str| low.len() > 2 && (low == first.low || low == founder);
        let called = to - from > 1 && !is_title(&first.low) && (first.capital || !self.mixed);
        called && self.tokens[..from].iter().any(|token| same(&token.low))
    }
}

/// Words that point at somebody who is named right behind.
fn is_pointing(low: &str) -> bool {
    matches!(
        low,
        "ham"
            | "hende"
            | "han"
            | "hun"
            | "hon"
            | "honom"
            | "henne"
            | "den"
            | "der"
            | "die"
            | "that"
            | "this"
            | "dér"
            | "där"
    )
}

/// Small words of the other languages.
fn is_not_german(low: &str) -> bool {
    low.contains(['æ', 'ø', 'å'])
        || matches!(
            low,
            "og" | "och"
                | "and"
                | "fra"
                | "från"
                | "from"
                | "hos"
                | "på"
                | "er"
                | "är"
                | "is"
                | "the"
                | "med"
                | "with"
                | "som"
                | "hun"
                | "hon"
                | "han"
                | "she"
                | "he"
                | "til"
                | "till"
                | "to"
                | "ikke"
                | "inte"
                | "not"
                | "av"
                | "af"
                | "of"
                | "mødte"
                | "møtte"
                | "träffade"
                | "met"
        )
}

fn is_and(low: &str) -> bool {
    matches!(low, "o" | "og" | "och" | "and" | "und" | "&" | "+")
}

/// Without marks, in the spelling of domains: ø is o, oe is oe, ü is u.
pub fn plain(text: &str) -> String {
    let mut out = String::new();
    for c in text.to_lowercase().chars() {
        match c {
            'ø' | 'ö' | 'ó' => out.push('o'),
            'å' | 'ä' | 'á' => out.push('a'),
            'æ' => out.push_str("ae"),
            'ü' => out.push('u'),
            'é' | 'è' => out.push('e'),
            'ß' => out.push_str("ss"),
            c if c.is_alphanumeric() => out.push(c),
            _ => {}
        }
    }
    out.replace("aa", "a").replace("oe", "o").replace("ae", "a").replace("ue", "u")
}

fn is_shouted(text: &str) -> bool {
    text.chars().any(char::is_uppercase) && text.chars().all(|c| !c.is_lowercase())
}

/// A small count as a factor.
fn weight(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

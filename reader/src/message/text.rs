//! A text as sentences and clauses with the roles of their words.

use std::ops::Range;

use chrono::NaiveDate;

use super::role::{Role, Roles};
use super::words::{self, Found};
use crate::date::{self, Hit, Said};
use crate::language::likeliest;
use crate::language::token::{Kind, Token};
use crate::{Language, Occasion, Place};

/// How many tokens a sentence has at most; what goes on without a stop is cut there.
const LONGEST_SENTENCE: usize = 120;

/// One sentence.
#[derive(Clone, Debug)]
pub(super) struct Sentence {
    pub range: Range<usize>,
    pub question: bool,
    pub clauses: Vec<Range<usize>>,
}

impl Sentence {
    /// The clause that a token stands in.
    pub(super) fn clause(&self, at: usize) -> &Range<usize> {
        self.clauses.iter().find(|clause| clause.contains(&at)).unwrap_or(&self.range)
    }

    /// Where its longest clause begins: not the greeting.
    pub(super) fn main_clause(&self) -> usize {
        self.clauses.iter().rev().max_by_key(|clause| clause.len()).map_or(self.range.start, |clause| clause.start)
    }
}

/// A text, ready to be read.
pub(super) struct Text<'a> {
    pub tokens: &'a [Token<'a>],
    roles: Vec<Roles>,
    found: Vec<Found>,
    hits: Vec<Hit>,
    pub sentences: Vec<Sentence>,
    pub language: Option<Language>,
}

impl<'a> Text<'a> {
    pub(super) fn new(tokens: &'a [Token<'a>], told: Option<Language>) -> Self {
        let whole = likeliest(tokens);
        let ranges = sentences(tokens);
        let mut found = Vec::new();
        for range in &ranges {
            let there = &tokens[range.clone()];
            let order = order(languages(likeliest(there), told, whole));
            let placed = words::find(there, &order).into_iter().map(|found| Found {
                start: found.start + range.start,
                end: found.end + range.start,
                ..found
            });
            found.extend(placed);
        }
        let roles = words::by_token(&found, tokens.len());
        let hits = date::hits(tokens, &any_day());
        let mut text = Self { tokens, roles, found, hits, sentences: Vec::new(), language: told.or(whole) };
        text.sentences = ranges.into_iter().map(|range| text.sentence(range)).collect();
        text
    }

    fn sentence(&self, range: Range<usize>) -> Sentence {
        let mark = self.tokens[range.clone()].iter().rev().find(|token| !token.is_mark('\n') && !token.is_mark(')'));
        let marked = mark.is_some_and(|token| token.is_mark('?'));
        let clauses = self.clauses(&range);
        let heads = clauses.iter().filter_map(|clause| self.head(clause));
        let stated = mark.is_some_and(|token| token.is_mark('!')) || self.has(&range, Role::Thanks);
        let asked = !stated && heads.into_iter().any(|head| self.roles[head].has(Role::Asks));
        Sentence { question: marked || asked, clauses, range }
    }

    /// The first word of a range.
    fn head(&self, range: &Range<usize>) -> Option<usize> {
        range.clone().find(|at| self.tokens[*at].kind != Kind::Mark)
    }

    /// Cuts a sentence at marks, and at "and" or "because" where somebody begins to act after it.
    /// Whether the clause that a token of a sentence stands in says no.
    pub(super) fn denies(&self, sentence: usize, at: usize) -> bool {
        let sentence = self.sentences.get(sentence).filter(|sentence| !sentence.question);
        sentence.is_some_and(|sentence| self.has(sentence.clause(at), Role::Not))
    }

    fn clauses(&self, sentence: &Range<usize>) -> Vec<Range<usize>> {
        let mut clauses = Vec::new();
        let mut start = sentence.start;
        for at in sentence.clone() {
            let joins = at > start
                && self.roles[at].has(Role::Join)
                && at + 1 < sentence.end
                && [Role::I, Role::You].iter().any(|role| self.roles[at + 1].has(*role));
            let promises = at > start
                && matches!(self.tokens[at].low.as_str(), "i'll" | "we'll")
                && ![Role::Join, Role::Wh, Role::If].iter().any(|role| self.roles[at - 1].has(*role));
            if joins || promises {
                clauses.push(start..at);
                start = at;
            } else if self.parts(at) {
                clauses.push(start..at + 1);
                start = at + 1;
            }
        }
        clauses.push(start..sentence.end);
        clauses.retain(|clause| self.head(clause).is_some());
        clauses
    }

    fn parts(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let next_apart = self.tokens.get(at + 1).is_none_or(|next| next.spaced);
        match token.text {
            "," | ":" | "-" | "." => next_apart && (token.text != "-" || token.spaced),
            ";" | "(" | ")" | "–" | "—" | "!" | "?" | "\n" | "…" | "•" => true,
            _ => false,
        }
    }

    pub(super) fn is_mark(&self, at: usize) -> bool {
        self.tokens[at].kind == Kind::Mark
    }

    pub(super) fn is(&self, at: usize, role: Role) -> bool {
        self.roles.get(at).is_some_and(|roles| roles.has(role))
    }

    /// Whether a word stands there that begins nothing a table knows.
    pub(super) fn has_no_role(&self, at: usize) -> bool {
        self.tokens[at].kind == Kind::Word && self.roles[at].is_empty()
    }

    /// The first token of a range where a phrase with this role begins.
    pub(super) fn first(&self, range: &Range<usize>, role: Role) -> Option<usize> {
        range.clone().find(|at| self.is(*at, role))
    }

    pub(super) fn has(&self, range: &Range<usize>, role: Role) -> bool {
        self.first(range, role).is_some()
    }

    pub(super) fn any(&self, range: &Range<usize>, roles: &[Role]) -> bool {
        range.clone().any(|at| roles.iter().any(|role| self.is(at, *role)))
    }

    /// How many phrases with this role begin in a range.
    pub(super) fn count(&self, range: &Range<usize>, role: Role) -> usize {
        range.clone().filter(|at| self.is(*at, role)).count()
    }

    /// The phrases with this role that begin in a range.
    pub(super) fn all(&self, range: &Range<usize>, role: Role) -> impl Iterator<Item = &Found> {
        let from = self.found.partition_point(|found| found.start < range.start);
        let end = range.end;
        self.found[from..].iter().take_while(move |found| found.start < end).filter(move |found| found.role == role)
    }

    /// Whether a word stands there of which no table and no calendar knows anything: a thing that is spoken of.
    pub(super) fn is_content(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        token.kind == Kind::Word
            && (token.text.chars().count() > 3 || is_acronym(token.text))
            && self.roles[at].is_empty()
            && !self.hits.iter().any(|hit| hit.start <= at && at < hit.end)
    }

    /// Whether a range says a day, a week or a time to come.
    pub(super) fn is_dated(&self, range: &Range<usize>) -> bool {
        let from = self.hits.partition_point(|hit| hit.start < range.start);
        self.hits[from..].iter().take_while(|hit| hit.start < range.end).any(|hit| matches!(hit.said, Said::Due(..)))
            || self.is_timed(range)
    }

    /// "15:30", "kl. 14", "at 9", "um 10 Uhr".
    fn is_timed(&self, range: &Range<usize>) -> bool {
        range.clone().any(|at| {
            let number = |at: usize| self.tokens.get(at).and_then(Token::number);
            let low = |at: usize| self.tokens.get(at).map_or("", |token| token.low.as_str());
            let hour = number(at).is_some_and(|hour| hour < 25);
            let before = at.checked_sub(1).map_or("", low);
            let dotted = before == "." && at > 1 && low(at - 2) == "kl";
            let clock = matches!(low(at + 1), ":" | ".")
                && number(at + 2).is_some_and(|minute| minute < 60)
                && self.tokens[at + 2].text.len() == 2;
            hour && (clock
                || dotted
                || matches!(before, "kl" | "klokken" | "klockan" | "at" | "um" | "gegen")
                || matches!(low(at + 1), "uhr" | "am" | "pm" | "o'clock"))
        })
    }

    /// Where a range stands, without the marks at its ends; what runs on to further lines is cut at the first.
    pub(super) fn place(&self, range: &Range<usize>) -> Place {
        let words = || range.clone().filter(|at| self.tokens[*at].kind != Kind::Mark);
        let first = words().next().unwrap_or(range.start);
        let line = self.tokens[first].place.line;
        let last = words().take_while(|at| self.tokens[*at].place.line == line).last().unwrap_or(first);
        Place { line, start: self.tokens[first].place.start, end: self.tokens[last].place.end }
    }
}

/// "CV", "HR".
fn is_acronym(text: &str) -> bool {
    text.chars().nth(1).is_some()
        && text.chars().all(char::is_uppercase)
        && !matches!(text, "OK" | "PS" | "MVH" | "MFG")
}

/// Whether a date is said is all that is asked, never which: any day will do to count from.
fn any_day() -> Occasion {
    let day = NaiveDate::from_ymd_opt(2024, 1, 3).unwrap_or_default();
    Occasion { now: day.and_time(chrono::NaiveTime::MIN), night_of: day }
}

/// The languages of a sentence, the surest first. A few words seldom tell the northern ones apart: the whole text does.
fn languages(here: Option<Language>, told: Option<Language>, whole: Option<Language>) -> [Option<Language>; 3] {
    let northern = |language: Option<Language>| {
        language.is_some_and(|language| matches!(language, Language::Da | Language::Sv | Language::Nb))
    };
    let text = told.or(whole);
    if northern(here) && northern(text) { [text, here, whole] } else { [here, told, whole] }
}

/// The languages whose tables are asked, in order: those the text seems to be in, and those nearest to them.
fn order(seen: [Option<Language>; 3]) -> Vec<Language> {
    let near: &[Language] = match seen.iter().flatten().next() {
        Some(Language::De) => &[Language::En],
        Some(Language::Da | Language::Sv) => &[Language::Nb, Language::En],
        Some(Language::Nb) => &[Language::Da, Language::En],
        Some(Language::En) => &[],
        None => &Language::ALL,
    };
    let mut order: Vec<Language> = Vec::new();
    for language in seen.into_iter().flatten().chain(near.iter().copied()) {
        if !order.contains(&language) {
            order.push(language);
        }
    }
    order
}

/// The sentences in order, each with the mark that ends it.
fn sentences(tokens: &[Token<'_>]) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for at in 0..tokens.len() {
        if ends_sentence(tokens, at) || at - start >= LONGEST_SENTENCE {
            sentences.push(start..at + 1);
            start = at + 1;
        }
    }
    if start < tokens.len() {
        sentences.push(start..tokens.len());
    }
    sentences.retain(|range| tokens[range.clone()].iter().any(|token| token.kind != Kind::Mark));
    sentences
}

fn ends_sentence(tokens: &[Token<'_>], at: usize) -> bool {
    let token = &tokens[at];
    let before = at.checked_sub(1).map(|before| &tokens[before]);
    match token.text {
        "!" | "?" | "…" | "•" => {
            tokens.get(at + 1).is_none_or(|next| next.kind != Kind::Mark || next.is_mark('\n'))
        }
        // A letter is often broken at its margin.
        "\n" => !tokens.get(at + 1).is_some_and(|next| {
            let small = next.kind == Kind::Word && !next.is_capital();
            small && before.is_some_and(|before| before.kind == Kind::Word && before.place.end > 40)
        }),
        "." => {
            let next = tokens.get(at + 1);
            let apart = next.is_none_or(|next| next.spaced || next.kind == Kind::Mark);
            let dated = before.is_some_and(|before| before.kind == Kind::Number)
                && next.is_some_and(|next| next.kind == Kind::Word && !next.is_capital());
            apart && !dated && !before.is_some_and(is_short)
        }
        _ => false,
    }
}

/// Whether a dot after a word is the short form's.
fn is_short(word: &Token<'_>) -> bool {
    const SHORT: &[&str] = &[
        "kl", "ca", "dr", "hr", "fr", "nr", "bl", "inkl", "ekskl", "evt", "ev", "tlf", "mob", "mr", "mrs", "ms", "vs",
        "prof", "tel", "ggf", "evtl", "bzw", "ang", "vedr", "max", "approx", "pr", "resp", "st", "zzgl", "exkl", "tl",
    ];
    word.kind == Kind::Word && (SHORT.contains(&word.low.as_str()) || word.text.chars().count() == 1)
}

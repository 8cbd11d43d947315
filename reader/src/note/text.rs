//! A note as tokens with their tags and dates, and where its sentences and clauses begin and end.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::Owner;
use super::words::{self, Form, Role, Tag, Verb, asks, tag};
use crate::date::{self, Hit, Said};
use crate::language::likeliest;
use crate::language::token::{Kind, Token};
use crate::{Language, Occasion, packed};

/// A note, ready to be read.
pub(super) struct Text<'a> {
    pub tokens: &'a [Token<'a>],
    pub hits: Vec<Hit>,
    /// The date expression that a token is part of.
    dated: Vec<Option<usize>>,
    pub(super) tags: Vec<Tag>,
    /// Who says a token, where it stands in quotation marks.
    pub(super) spoken: Vec<Option<Owner>>,
    order: Vec<Language>,
}

/// First names, in lower case.
static GIVEN: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let lines = packed::GIVEN_NAMES.lines().filter(|line| !line.starts_with(['#', '[']));
    lines.flat_map(|line| line.split(',')).map(|name| name.trim().to_lowercase()).collect()
});

/// How many tokens a sentence has at most; what goes on without a stop is cut there.
const LONGEST_SENTENCE: usize = 200;

/// How far to the right the words are sought that a verb needs.
const NEEDED_WITHIN: usize = 7;

impl<'a> Text<'a> {
    pub(super) fn new(tokens: &'a [Token<'a>], language: Option<Language>, occasion: &Occasion) -> Self {
        let hits = date::hits(tokens, occasion);
        let mut dated = vec![None; tokens.len()];
        for (index, hit) in hits.iter().enumerate() {
            dated[hit.start..hit.end].fill(Some(index));
        }
        let tags = Vec::with_capacity(tokens.len());
        let mut text = Self { tokens, hits, dated, tags, spoken: vec![None; tokens.len()], order: Vec::new() };
        let whole = likeliest(tokens);
        text.order = order(&[whole, language]);
        let mut languages = Vec::new();
        for sentence in text.sentences() {
            let there = &tokens[sentence.clone()];
            let seen = [likeliest(there), whole, language];
            let order = order(&seen);
            let likely =
                if seen[0].is_some() { seen.iter().flatten().collect::<HashSet<_>>().len() } else { order.len() };
            text.tags.extend(tag(there, &order, likely));
            text.tags.resize(sentence.end, Tag::default());
            languages.push((sentence, order[0]));
        }
        text.tags.resize(tokens.len(), Tag::default());
        text.name_capitals(&languages);
        text.turn_speech();
        for (sentence, language) in languages {
            for at in sentence {
                text.tags[at].guess = text.guess(at, language);
            }
        }
        text
    }

    /// A word with a capital inside a sentence is a name, though a table has it ("sliper Jo skiene"), and so is a
    /// first name that opens one and says nothing else there.
    fn name_capitals(&mut self, languages: &[(Range<usize>, Language)]) {
        const NOTHING: &[Role] =
            &[Role::The, Role::Theirs, Role::ToThem, Role::Adverb, Role::Does, Role::Prep, Role::Mine, Role::Be];
        for (sentence, language) in languages {
            let nordic = matches!(language, Language::Da | Language::Nb | Language::Sv);
            for at in sentence.clone() {
                let token = &self.tokens[at];
                let capital = token.is_capital() && !token.text.chars().skip(1).any(char::is_uppercase);
                let long = token.text.chars().count() > 1 && self.dated[at].is_none();
                if !capital || !long || self.tags[at].len != 1 {
                    continue;
                }
                let inside = at > sentence.start
                    && (matches!(self.tokens[at - 1].kind, Kind::Word | Kind::Number) || self.hyphened(at))
                    && self.dated[at - 1].is_none();
                let known = self.is_given_name(at);
                let tag = &self.tags[at];
                let idle = tag.verbs.is_empty() && tag.roles.are_all(NOTHING);
                let acts = tag.roles.any(&[Role::Me, Role::They, Role::Many, Role::Will]);
                let named_on = nordic && inside && self.tokens[at - 1].is_capital() && at > sentence.start + 1;
                let placed = nordic && inside && !acts && self.any(at - 1, &[Role::Prep, Role::To, Role::The])
                    || named_on && !acts;
                let told = self.any(at + 1, &[Role::Be, Role::Will, Role::Does, Role::Said, Role::Have, Role::Promise]);
                let named = known && (inside && !acts || idle || tag.foreign || told && !acts);
                if placed || named || idle && (inside && nordic || tag.foreign) {
                    self.tags[at] = Tag { len: 1, ..Tag::default() };
                }
            }
        }
        self.legal_forms();
        self.number_signs();
        self.could_be_offers();
    }

    /// "Jan-Ole": the second part of a name.
    fn hyphened(&self, at: usize) -> bool {
        let hyphen = at.checked_sub(1).is_some_and(|mark| self.tokens[mark].text == "-" && !self.tokens[mark].spaced);
        hyphen && !self.tokens[at].spaced && at > 1 && self.tokens[at - 2].is_capital()
    }

    /// "said he could have it ready": what somebody says they could do, they offer.
    fn could_be_offers(&mut self) {
        const COULD: &[&str] = &["could", "kunne", "kunde", "ku", "könnte", "koennte", "konnte"];
        const NEAR: usize = 5;
        for at in 1..self.tokens.len() {
            let near = at.saturating_sub(NEAR)..at;
            let could = COULD.contains(&self.tokens[at].low.as_str())
                && (self.any(at - 1, &[Role::They, Role::Me]) || self.any(at + 1, &[Role::They]));
            let whether = near.clone().any(|at| self.any(at, &[Role::If, Role::Not, Role::Want]));
            if could && !whether && near.clone().any(|at| self.is(at, Role::Said)) {
                self.tags[at].roles = Role::Can.into();
            }
        }
    }

    /// "Nordsokk AS": the legal form of a firm is no word.
    fn legal_forms(&mut self) {
        const FORMS: &[&str] = &["AS", "ASA", "AB", "AG"];
        for at in 1..self.tokens.len() {
            if FORMS.contains(&self.tokens[at].text) && self.tokens[at - 1].is_capital() {
                self.tags[at] = Tag { len: 1, ..Tag::default() };
            }
        }
    }

    /// "the tracking no. tonight" refuses nothing.
    fn number_signs(&mut self) {
        for at in 1..self.tokens.len() {
            let dotted = self.tokens.get(at + 1).is_some_and(|dot| dot.is_mark('.') && !dot.spaced);
            let goes_on = self.tokens.get(at + 2).is_some_and(|next| next.kind != Kind::Mark && !next.is_capital());
            if self.tokens[at].low == "no" && dotted && goes_on && self.tokens[at - 1].kind == Kind::Word {
                self.tags[at] = Tag { len: 1, ..Tag::default() };
            }
        }
    }

    /// The sentences in order, without gaps, each with the mark that ends it.
    pub(super) fn sentences(&self) -> Vec<Range<usize>> {
        let mut sentences = Vec::new();
        let mut start = 0;
        for at in 0..self.tokens.len() {
            if self.ends_sentence(at) || self.closes_short_day(start, at) || at - start >= LONGEST_SENTENCE {
                sentences.push(start..at + 1);
                start = at + 1;
            }
        }
        if start < self.tokens.len() {
            sentences.push(start..self.tokens.len());
        }
        sentences
    }

    fn ends_sentence(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        if token.kind != Kind::Mark || self.dated[at].is_some() && !self.closes_date(at) {
            return false;
        }
        if token.text == "." && self.speaks_next(at) {
            return true;
        }
        match token.text {
            "!" => !self.tokens.get(at + 1).is_some_and(|next| {
                next.is_mark('!') || next.is_mark(')') || next.kind == Kind::Word && !next.is_capital()
            }),
            "\n" | "?" | ";" | "•" | "…" => true,
            "." => {
                let next_apart = self.tokens.get(at + 1).is_none_or(|next| next.spaced || next.kind == Kind::Mark);
                let before = at.checked_sub(1).map(|before| &self.tokens[before]);
                next_apart && !before.is_some_and(|before| is_short(before) && !token.spaced)
            }
            _ => false,
        }
    }

    /// "until the 24.11. She bakes": the dot of a date that ends the sentence as well.
    fn closes_date(&self, at: usize) -> bool {
        let last = self.date_at(at).is_some_and(|hit| hit.end == at + 1);
        let next = self.tokens.get(at + 1);
        let starts = next.is_some_and(|next| next.spaced && next.kind == Kind::Word && next.is_capital())
            || self.speaks_next(at);
        last && starts && (!self.is_german() || self.speaks_next(at))
    }

    /// "send it to Ole fri. call Per": the dot of a short day ends a sentence that has its act where the next act stands
    /// behind it.
    fn closes_short_day(&self, start: usize, at: usize) -> bool {
        const SUBJECTS: &[&str] =
            &["i", "jeg", "jag", "ich", "vi", "we", "wir", "he", "she", "han", "hun", "hon", "er", "sie", "de", "they"];
        let acts = |at: usize| self.tokens.get(at).is_some_and(|token| words::is_act(&token.low, &self.order[..2]));
        let short = |hit: &&Hit| hit.end == at + 1 && hit.start < at && self.tokens[at - 1].kind == Kind::Word;
        let Some(day) = self.date_at(at).filter(short).filter(|_| self.tokens[at].text == ".") else { return false };
        let Some(next) = self.tokens.get(at + 1).filter(|next| next.spaced) else { return false };
        let turned = self.tokens.get(at + 2).is_some_and(|who| SUBJECTS.contains(&who.low.as_str()));
        let goes_on =
            if next.is_capital() { self.is_given_name(at + 1) && acts(at + 2) } else { acts(at + 1) && !turned };
        goes_on && (start..day.start).any(acts)
    }

    /// Whether a pronoun with a capital stands next, which only opens sentences.
    fn speaks_next(&self, at: usize) -> bool {
        const WHO: &[&str] =
            &["Ich", "Er", "Wir", "Han", "Hun", "Hon", "Jag", "Jeg", "Vi", "He", "She", "We", "They", "De"];
        const LOW: &[&str] = &["jeg", "jag", "ich", "han", "hun", "hon", "he", "she", "he's", "she's", "i'll"];
        let number = at.checked_sub(1).is_some_and(|before| self.tokens[before].kind == Kind::Number);
        let low = self.tokens.get(at + 1).is_some_and(|next| next.spaced && LOW.contains(&next.text));
        if low && self.dated[at].is_some() {
            return true;
        }
        let next = self.tokens.get(at + 1).filter(|next| next.spaced);
        next.is_some_and(|next| WHO.contains(&next.text) || number && next.text == "Sie")
    }

    /// The first token from one on that is a date or no mark.
    pub(super) fn head_or_date(&self, from: usize, end: usize) -> usize {
        (from..end).find(|at| self.date_at(*at).is_some() || self.tokens[*at].kind != Kind::Mark).unwrap_or(end)
    }

    /// The date expression at a token.
    pub(super) fn date_at(&self, at: usize) -> Option<&Hit> {
        self.hits.get((*self.dated.get(at)?)?)
    }

    /// The date expressions within a range.
    pub(super) fn dates_in(&self, range: &Range<usize>) -> impl Iterator<Item = &Hit> {
        self.hits.iter().filter(move |hit| range.start <= hit.start && hit.end <= range.end)
    }

    /// Whether a token has a role. Inside a date it has none.
    pub(super) fn is(&self, at: usize, role: Role) -> bool {
        self.any(at, &[role])
    }

    pub(super) fn any(&self, at: usize, roles: &[Role]) -> bool {
        self.tags.get(at).is_some_and(|tag| tag.roles.any(roles)) && self.dated[at].is_none()
    }

    /// Whether a token is a word that no table knows: a name, a thing.
    pub(super) fn is_plain(&self, at: usize) -> bool {
        let known = self
            .tags
            .get(at)
            .is_none_or(|tag| !tag.roles.is_empty() || tag.len == 0 || !tag.verbs.is_empty() || tag.guess.is_some());
        self.tokens.get(at).is_some_and(|token| token.kind != Kind::Mark) && !known && self.dated[at].is_none()
    }

    /// Whether a token is a word with a capital inside a sentence that no table knows.
    pub(super) fn is_name(&self, at: usize) -> bool {
        self.is_plain(at) && self.tokens[at].kind == Kind::Word && self.tokens[at].is_capital()
    }

    /// Whether a word is somebody's first name.
    pub(super) fn is_given_name(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| GIVEN.contains(&token.low))
    }

    /// The token after the phrase at a token.
    pub(super) fn after(&self, at: usize) -> usize {
        at + self.tags.get(at).map_or(1, |tag| tag.len.max(1))
    }

    /// The verb of acts at a token, with what it needs found before `end`.
    pub(super) fn verb(&self, at: usize, end: usize) -> Option<&'static Verb> {
        self.verb_of(at, end, |_| true)
    }

    /// As [`Text::verb`], in one of the forms that `fits` takes.
    pub(super) fn verb_of(&self, at: usize, end: usize, fits: impl Fn(Form) -> bool) -> Option<&'static Verb> {
        let tag = self.tags.get(at).filter(|_| self.dated[at].is_none())?;
        let german = self.is_german();
        let until = end.min(at + if german { 3 * NEEDED_WITHIN } else { NEEDED_WITHIN });
        let has = |word: &String| {
            word == "@" && self.is_somebody(at + 1)
                || (at + 1..until.min(self.tokens.len()))
                    .any(|other| long_form(&self.tokens[other].low) == word && self.dated[other].is_none())
        };
        let prefixed =
            |verb: &Verb| german && !verb.needs.is_empty() && self.tokens[at].low.len() > verb.lemma.len() + 1;
        let told =
            at.checked_sub(1).is_some_and(|before| self.any(before, &[Role::Will, Role::Can, Role::Inf, Role::Me]));
        let mut able = tag
            .verbs
            .iter()
            .chain(tag.near)
            .filter(|verb| fits(verb.form) && !(tag.foreign && verb.form == Form::Bare && !told));
        let found = able.find(|verb| verb.needs.is_empty() || prefixed(verb) || verb.needs.iter().any(has));
        let guessed = || tag.guess.filter(|form| fits(*form)).map(words::unknown);
        found.or_else(guessed).filter(|verb| !self.is_noun(at, verb))
    }

    /// Whether a word is a person who may receive something: the "@" of a table.
    pub(super) fn is_somebody(&self, at: usize) -> bool {
        self.any(at, &[Role::ToMe, Role::ToThem])
            || self.is_name(at) && (self.is_given_name(at) || self.any(at + 1, &[Role::The, Role::Mine, Role::Theirs]))
    }

    /// Whether what follows makes a noun of a word that may be a verb ("mail from Tom", "call with Ann went well").
    fn is_noun(&self, at: usize, verb: &Verb) -> bool {
        const BOTH: &[&str] = &["both", "all", "alle", "begge", "båda", "beide", "selv", "each"];
        let inverted = self.any(at + 1, &[Role::Me, Role::They]) && !self.any(at + 1, &[Role::ToThem]);
        let article = at.checked_sub(1).filter(|_| !inverted).is_some_and(|before| {
            self.any(before, &[Role::The, Role::Mine, Role::Theirs])
                && !BOTH.contains(&self.tokens[before].low.as_str())
                && !self.any(before, &[Role::They, Role::Many, Role::ToThem])
                && !self.is_owner_behind(before, at)
        });
        let told =
            at.checked_sub(1).is_some_and(|before| self.any(before, &[Role::Me, Role::They, Role::Will, Role::Inf]));
        let german = self.is_german()
            && self.tokens[at].is_capital()
            && at
                .checked_sub(1)
                .is_some_and(|before| self.tokens[before].kind != Kind::Mark || self.tokens[before].is_mark(','));
        article || german || !told && verb.needs.is_empty() && self.any(at + 1, &[Role::NounNext])
    }

    /// "sønnen hennes skanner dem": whose somebody is stands behind them, and what they do behind that.
    fn is_owner_behind(&self, owner: usize, at: usize) -> bool {
        const DEFINITE: &[&str] = &["en", "et", "a", "ene"];
        let present = self.tokens[at].low.ends_with('r') && !self.is_german() && !self.is_english();
        let noun = owner.checked_sub(1).filter(|_| present && self.any(owner, &[Role::Theirs, Role::Mine]));
        noun.is_some_and(|noun| DEFINITE.iter().any(|end| self.tokens[noun].low.ends_with(end)))
    }

    /// Whether a word is a verb of coming, which may only lead to another.
    pub(super) fn is_coming(&self, at: usize) -> bool {
        const COME: &[&str] = &[
            "kommer", "komme", "komma", "kommt", "komm", "kommen", "come", "comes", "coming", "go", "goes", "går",
            "gå", "drar", "dra", "åker", "åka", "stikker", "stikke", "pops", "pop", "nips", "nip", "drops", "swings",
        ];
        self.tokens.get(at).is_some_and(|token| COME.contains(&token.low.as_str()))
    }

    /// The "and" after a verb that only leads to the next: "comes round and mends it".
    pub(super) fn leads_to(&self, at: usize) -> Option<usize> {
        const NEAR: usize = 8;
        let end = self.tokens.len().min(at + 2 + NEAR);
        let and = (at + 1..end).find(|and| self.is(*and, Role::And)).filter(|_| self.is_coming(at))?;
        let plain = (at + 1..and).all(|between| self.tokens[between].kind != Kind::Mark);
        (plain && self.verb(self.after(and), self.tokens.len()).is_some()).then_some(and)
    }

    /// The first token of a range that is neither a date nor an adverb, a mark or a word that joins clauses.
    pub(super) fn head(&self, range: &Range<usize>) -> usize {
        let mut at = range.start;
        while at < range.end {
            let loose = self.any(at, &[Role::Adverb, Role::And, Role::But]) && self.verb(at, range.end).is_none();
            if let Some(hit) = self.date_at(at) {
                at = hit.end;
            } else if loose || self.tokens[at].kind == Kind::Mark {
                at = self.after(at);
            } else {
                break;
            }
        }
        at.min(range.end)
    }

    /// Whether the note is in German before all: nouns have capitals.
    pub(super) fn is_german(&self) -> bool {
        self.order.first() == Some(&Language::De)
    }

    /// Whether the note is in English before all.
    pub(super) fn is_english(&self) -> bool {
        self.order.first() == Some(&Language::En)
    }

    /// Whether a question begins at a token.
    pub(super) fn asks(&self, at: usize) -> bool {
        asks(self.tokens, at, &self.order)
    }

    /// Whether only dates and marks stand in a range, and at least one date.
    pub(super) fn is_only_date(&self, range: &Range<usize>) -> bool {
        let dated = self.dates_in(range).any(|hit| matches!(hit.said, Said::Due(..) | Said::Vague));
        dated
            && range
                .clone()
                .all(|at| self.dated[at].is_some() || self.tokens[at].kind == Kind::Mark || self.is(at, Role::Adverb))
    }
}

/// The languages in the order in which their tables are asked.
fn order(first: &[Option<Language>]) -> Vec<Language> {
    let northern = [Language::Da, Language::Nb, Language::Sv];
    let near = first.iter().flatten().next().is_some_and(|language| northern.contains(language));
    let (near, far) = if near {
        (&northern[..], &[Language::En, Language::De][..])
    } else {
        (&[Language::En][..], &Language::ALL[..])
    };
    let rest = near.iter().chain(far).copied();
    let mut order: Vec<Language> = Vec::new();
    for language in first.iter().flatten().copied().chain(rest) {
        if !order.contains(&language) {
            order.push(language);
        }
    }
    order
}

/// The word that a single letter stands for.
fn long_form(low: &str) -> &str {
    match low {
        "m" | "me" => "med",
        "w" => "with",
        _ => low,
    }
}

/// Whether a dot after a word is the short form's.
fn is_short(word: &Token<'_>) -> bool {
    const SHORT: &[&str] = &[
        "kl", "ca", "dr", "hr", "fr", "nr", "bl", "inkl", "evt", "ev", "tlf", "mob", "st", "str", "mr", "mrs", "ms",
        "vs", "etc", "prof", "ing", "dipl", "tel", "ggf", "evtl", "bzw", "usw", "z", "b", "d", "f", "m", "mvh", "resp",
        "t", "ex", "e", "g", "i", "no", "vedr", "ang", "jf", "mfl", "osv", "pga", "sr", "jr", "min", "max", "approx",
        "inc", "co", "st", "nachm", "vorm", "zzgl", "inkl", "max", "u", "a", "s",
    ];
    SHORT.contains(&word.low.as_str()) || word.text.chars().count() == 1 && word.kind == Kind::Word
}

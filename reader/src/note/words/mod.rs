//! The words by which promises are told, one table a language, written as people type them.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::Language;
use crate::language::token::{Token, spellings, tokenise};
use crate::packed;

mod slips;
mod verbs;

pub(super) use verbs::{Class, Form, Verb, unknown};

/// What a word or phrase does in a clause. The tables name them as below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Role {
    Me,
    They,
    Many,
    ToMe,
    ToThem,
    Theirs,
    Mine,
    Promise,
    PromiseNow,
    Offer,
    OfferNow,
    Owe,
    Remind,
    Agree,
    Said,
    Will,
    Would,
    Can,
    Wish,
    Want,
    Not,
    Done,
    Have,
    Be,
    If,
    When,
    Because,
    That,
    Who,
    And,
    But,
    To,
    Inf,
    Ask,
    Habit,
    The,
    Adverb,
    Does,
    NounNext,
    Prep,
    Redo,
    Get,
}

pub(super) const ROLES: &[(&str, Role)] = &[
    ("me", Role::Me),
    ("they", Role::They),
    ("many", Role::Many),
    ("to me", Role::ToMe),
    ("to them", Role::ToThem),
    ("theirs", Role::Theirs),
    ("mine", Role::Mine),
    ("promise", Role::Promise),
    ("promise now", Role::PromiseNow),
    ("offer", Role::Offer),
    ("offer now", Role::OfferNow),
    ("owe", Role::Owe),
    ("remind", Role::Remind),
    ("agree", Role::Agree),
    ("said", Role::Said),
    ("will", Role::Will),
    ("would", Role::Would),
    ("can", Role::Can),
    ("wish", Role::Wish),
    ("want", Role::Want),
    ("not", Role::Not),
    ("done", Role::Done),
    ("have", Role::Have),
    ("be", Role::Be),
    ("if", Role::If),
    ("when", Role::When),
    ("because", Role::Because),
    ("that", Role::That),
    ("who", Role::Who),
    ("and", Role::And),
    ("but", Role::But),
    ("to", Role::To),
    ("inf", Role::Inf),
    ("ask", Role::Ask),
    ("habit", Role::Habit),
    ("the", Role::The),
    ("adverb", Role::Adverb),
    ("does", Role::Does),
    ("noun next", Role::NounNext),
    ("prep", Role::Prep),
    ("redo", Role::Redo),
    ("get", Role::Get),
];

/// Several roles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Roles(u64);

impl From<Role> for Roles {
    fn from(role: Role) -> Self {
        Self(1 << role as u8)
    }
}

impl Roles {
    fn add(&mut self, role: Role) {
        self.0 |= 1 << role as u8;
    }

    pub(super) fn with(mut self, role: Role) -> Self {
        self.add(role);
        self
    }

    /// One role in the place of another.
    pub(super) fn turned(self, from: Role, to: Role) -> Self {
        if self.has(from) { Self(self.0 & !Self::from(from).0).with(to) } else { self }
    }

    pub(super) fn has(self, role: Role) -> bool {
        self.0 & (1 << role as u8) != 0
    }

    pub(super) fn any(self, roles: &[Role]) -> bool {
        roles.iter().any(|role| self.has(*role))
    }

    /// Whether there is none but these.
    pub(super) fn are_all(self, roles: &[Role]) -> bool {
        roles.iter().fold(self.0, |left, role| left & !Self::from(*role).0) == 0
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// What one language's table says of a token.
#[derive(Clone, Debug, Default)]
pub(super) struct Tag {
    pub roles: Roles,
    /// How many tokens the phrase takes; 0 for a token inside a phrase.
    pub len: usize,
    pub verbs: &'static [Verb],
    /// The verbs that the word is in the language nearest to that of `verbs`.
    pub near: &'static [Verb],
    /// The word was found in a language that nothing else points to.
    pub foreign: bool,
    /// The form of a verb that no table has, where the word must be one.
    pub guess: Option<Form>,
}

/// One language's table.
pub(super) struct Lexicon {
    phrases: HashMap<String, Vec<(Vec<String>, Role)>>,
    verbs: HashMap<String, Vec<Verb>>,
    /// The forms of acts towards somebody, by their first letter.
    acts: HashMap<char, Vec<String>>,
    language: Language,
}

/// Two written languages so near that people who write the one use verbs of the other.
const NEAR: [(Language, Language); 2] = [(Language::Da, Language::Nb), (Language::Nb, Language::Da)];

static LEXICONS: LazyLock<[Lexicon; 5]> = LazyLock::new(|| Language::ALL.map(Lexicon::read));

fn table(language: Language) -> &'static str {
    match language {
        Language::Da => &packed::NOTE_DA,
        Language::Sv => &packed::NOTE_SV,
        Language::Nb => &packed::NOTE_NB,
        Language::De => &packed::NOTE_DE,
        Language::En => &packed::NOTE_EN,
    }
}

impl Lexicon {
    fn read(language: Language) -> Self {
        let (phrases, verbs, acts) = (HashMap::new(), HashMap::new(), HashMap::new());
        let mut lexicon = Self { phrases, verbs, acts, language };
        lexicon.add_table();
        for phrases in lexicon.phrases.values_mut() {
            phrases.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len()));
        }
        lexicon
    }

    fn add_table(&mut self) {
        let mut class = None;
        let mut special = Vec::new();
        for line in
            table(self.language).lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            match line.split_once(':') {
                _ if line == "[give]" => class = Some(Class::Give),
                _ if line == "[do]" => class = Some(Class::Do),
                Some(("look", words)) => special.extend(lemmas(words, Class::Look)),
                Some(("answer", words)) => special.extend(lemmas(words, Class::Answer)),
                Some((name, words)) if class.is_none() => self.add_role(name, words),
                Some(_) => {}
                None => {
                    for verb in line.split('|') {
                        self.add_verb(verb.trim(), class.unwrap_or(Class::Do), &special);
                    }
                }
            }
        }
    }

    fn add_role(&mut self, name: &str, words: &str) {
        let Some((_, role)) = ROLES.iter().find(|(known, _)| *known == name) else { return };
        for phrase in words.split('|').map(str::trim).flat_map(spellings) {
            let mut words = tokenise(&phrase).into_iter().map(|token| token.low);
            if let Some(first) = words.next() {
                self.phrases.entry(first).or_default().push((words.collect(), *role));
            }
        }
    }

    fn add_verb(&mut self, line: &str, class: Class, special: &[(String, Class)]) {
        for (word, verb) in verbs::forms(self.language, line, class, special) {
            for spelling in spellings(&word) {
                if let Some(first) = spelling.chars().next().filter(|_| slips::is_forgiven(&verb)) {
                    self.acts.entry(first).or_default().push(spelling.clone());
                }
                self.verbs.entry(spelling).or_default().push(verb.clone());
            }
        }
    }

    /// The roles of the longest phrase at a token that is none of `Ask`, with its length.
    fn phrase(&self, tokens: &[Token<'_>], at: usize) -> (Roles, usize) {
        let (mut roles, mut len) = (Roles::default(), 0);
        for (rest, role) in self.phrases.get(&tokens[at].low).map_or(&[][..], Vec::as_slice) {
            let reach = 1 + rest.len();
            if *role != Role::Ask && reach >= len && follows(tokens, at, rest) {
                roles.add(*role);
                len = reach;
            }
        }
        (roles, len)
    }

    /// Whether a question of this language begins at a token.
    fn asks(&self, tokens: &[Token<'_>], at: usize) -> bool {
        let phrases = tokens.get(at).and_then(|token| self.phrases.get(&token.low));
        phrases
            .is_some_and(|phrases| phrases.iter().any(|(rest, role)| *role == Role::Ask && follows(tokens, at, rest)))
    }

    fn verbs(&self, low: &str) -> Option<&[Verb]> {
        if let Some(verbs) = self.verbs.get(low) {
            return Some(verbs);
        }
        if self.language == Language::De {
            self.verbs.get(&verbs::without_prefix(low)?).map(Vec::as_slice)
        } else {
            None
        }
    }
}

fn lemmas(words: &str, class: Class) -> impl Iterator<Item = (String, Class)> {
    words.split('|').map(move |word| (word.trim().to_owned(), class))
}

fn follows(tokens: &[Token<'_>], at: usize, rest: &[String]) -> bool {
    let there = tokens.get(at + 1..at + 1 + rest.len());
    there.is_some_and(|there| there.iter().zip(rest).all(|(token, word)| token.low == *word))
}

/// Tags tokens by the first of these languages that knows a word; the first `likely` of them are those it is in.
pub(super) fn tag(tokens: &[Token<'_>], order: &[Language], likely: usize) -> Vec<Tag> {
    let mut tags: Vec<Tag> = Vec::with_capacity(tokens.len());
    while tags.len() < tokens.len() {
        let at = tags.len();
        let found = |(index, language): (usize, &Language)| {
            tag_in(&LEXICONS[*language as usize], tokens, at).map(|tag| Tag { foreign: index >= likely, ..tag })
        };
        let tag = order.iter().enumerate().find_map(found);
        let meant = || order.first().and_then(|language| LEXICONS[*language as usize].meant(&tokens[at]));
        let tag = tag.or_else(|| contracted(tokens, at)).or_else(meant).unwrap_or(Tag { len: 1, ..Tag::default() });
        let len = tag.len;
        tags.push(tag);
        tags.extend((1..len).map(|_| Tag::default()));
    }
    tags
}

/// Whether a word is a form of an act in one of these languages, by which a sentence can begin.
pub(super) fn is_act(low: &str, order: &[Language]) -> bool {
    let begins = |form| matches!(form, Form::Bare | Form::Present | Form::First | Form::Third);
    let acts = |verb: &Verb| matches!(verb.class, Class::Give | Class::Answer) && begins(verb.form);
    order.iter().any(|language| LEXICONS[*language as usize].verbs(low).is_some_and(|verbs| verbs.iter().any(acts)))
}

/// "Barry'll", "Ann's sending": a name with its verb.
fn contracted(tokens: &[Token<'_>], at: usize) -> Option<Tag> {
    let low = tokens[at].low.as_str();
    let next = tokens.get(at + 1).map_or("", |next| next.low.as_str());
    let roles = if low.ends_with("'ll") {
        Roles::from(Role::They).with(Role::Will)
    } else if low.ends_with("'s") && (next.ends_with("ing") || next == "gonna") && tokens[at].is_capital() {
        Roles::from(Role::They).with(Role::Be)
    } else {
        return None;
    };
    Some(Tag { roles, len: 1, ..Tag::default() })
}

fn tag_in(lexicon: &'static Lexicon, tokens: &[Token<'_>], at: usize) -> Option<Tag> {
    let (roles, len) = lexicon.phrase(tokens, at);
    let verbs = if len > 1 { None } else { lexicon.verbs(&tokens[at].low) };
    if roles.is_empty() && verbs.is_none() {
        return None;
    }
    let near = NEAR.iter().find(|(one, _)| *one == lexicon.language).filter(|_| len <= 1);
    let near = near.and_then(|(_, near)| LEXICONS[*near as usize].verbs(&tokens[at].low)).unwrap_or_default();
    Some(Tag { roles, len: len.max(1), verbs: verbs.unwrap_or_default(), near, ..Tag::default() })
}

/// Whether a question begins at a token in any of these languages.
pub(super) fn asks(tokens: &[Token<'_>], at: usize, order: &[Language]) -> bool {
    order.iter().take(2).any(|language| LEXICONS[*language as usize].asks(tokens, at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_every_table_is_read() {
        for lexicon in LEXICONS.iter() {
            assert!(lexicon.verbs.len() > 200, "{}", lexicon.language);
            for (name, role) in ROLES.iter().filter(|(name, _)| *name != "noun next") {
                let known = lexicon.phrases.values().flatten().any(|(_, other)| other == role);
                assert!(known, "{}: {name}", lexicon.language);
            }
        }
    }

    #[test]
    fn a_separable_verb_is_known_in_one_word_and_with_zu() {
        for word in ["anzurufen", "zurückruft", "mitbringe", "rüberzuschicken", "angerufen"] {
            assert!(LEXICONS[Language::De as usize].verbs(word).is_some(), "{word}");
        }
    }

    #[test]
    fn the_longest_phrase_decides() {
        let tokens = tokenise("don't forget");
        let tags = tag(&tokens, &[Language::En], 1);
        assert!(tags[0].roles.has(Role::Remind) && !tags[0].roles.has(Role::Not));
        assert_eq!(tags[1].len, 0);
    }
}

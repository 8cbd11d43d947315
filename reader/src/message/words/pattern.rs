//! Phrases of the tables: words, beginnings (`anställ*`), endings (`*kampagne`), choices (`a/b`), gaps (`_`).

use super::{Word, typed};
use crate::language::token::Kind;

/// How many words a gap may hold.
const GAP: usize = 3;

/// What a single word must be.
#[derive(Clone, Debug)]
enum Single {
    Word(String),
    /// The word with this capital letter only: Danish "I", German "Sie".
    Exact(String),
    Stem(String),
    Tail(String),
    Inside(String),
}

#[derive(Clone, Debug)]
enum Item {
    One(Vec<Single>),
    Gap,
}

/// Where a phrase is looked for.
pub(super) enum Start {
    Word(String),
    Stem(char),
    Tail,
}

/// A phrase of a table.
#[derive(Clone, Debug)]
pub(super) struct Pattern(Vec<Item>);

impl Single {
    fn parse(word: &str) -> Vec<Self> {
        if let Some(exact) = word.strip_prefix('^') {
            return vec![Self::Exact(exact.to_owned())];
        }
        match (word.strip_prefix('*'), word.strip_suffix('*')) {
            (Some(_), Some(_)) => typed(word.trim_matches('*')).into_iter().map(Self::Inside).collect(),
            (Some(tail), None) => typed(tail).into_iter().map(Self::Tail).collect(),
            (None, Some(stem)) => typed(stem).into_iter().map(Self::Stem).collect(),
            (None, None) => typed(word).into_iter().map(Self::Word).collect(),
        }
    }

    fn fits(&self, word: &Word<'_>) -> bool {
        match self {
            Self::Word(known) => word.low == *known,
            Self::Exact(known) => word.text == known,
            Self::Stem(stem) => word.low.starts_with(stem.as_str()),
            Self::Tail(tail) => word.low.ends_with(tail.as_str()),
            Self::Inside(part) => word.low.contains(part.as_str()),
        }
    }
}

impl Pattern {
    pub(super) fn parse(phrase: &str) -> Self {
        let item = |item: &str| match item {
            "_" => Item::Gap,
            words => Item::One(words.split('/').flat_map(Single::parse).collect()),
        };
        Self(phrase.split_whitespace().map(item).collect())
    }

    /// Every word that is written out.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        let singles = self.0.iter().flat_map(|item| match item {
            Item::One(singles) => singles.as_slice(),
            Item::Gap => &[],
        });
        singles.filter_map(|single| match single {
            Single::Word(word) => Some(word.as_str()),
            _ => None,
        })
    }

    pub(super) fn starts(&self) -> Vec<Start> {
        let Some(Item::One(singles)) = self.0.first() else { return Vec::new() };
        let start = |single: &Single| match single {
            Single::Word(word) => Some(Start::Word(word.clone())),
            Single::Exact(word) => Some(Start::Word(word.to_lowercase())),
            Single::Stem(stem) => stem.chars().next().map(Start::Stem),
            Single::Tail(_) | Single::Inside(_) => Some(Start::Tail),
        };
        singles.iter().filter_map(start).collect()
    }

    /// One past the last token of the phrase, where it begins at `at`.
    pub(super) fn end_at(&self, words: &[Word<'_>], at: usize) -> Option<usize> {
        ends(&self.0, words, at)
    }
}

/// Gaps are few and short, so that trying each length stays cheap.
fn ends(items: &[Item], words: &[Word<'_>], at: usize) -> Option<usize> {
    match items.split_first() {
        None => Some(at),
        Some((Item::One(singles), rest)) => {
            let word = words.get(at)?;
            if singles.iter().any(|single| single.fits(word)) { ends(rest, words, at + 1) } else { None }
        }
        Some((Item::Gap, rest)) => {
            let fillers = words.get(at..)?.iter().take_while(|word| word.kind != Kind::Mark).take(GAP).count();
            (0..=fillers).find_map(|skip| ends(rest, words, at + skip))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::token::tokenise;

    fn fits(phrase: &str, text: &str) -> bool {
        let tokens = tokenise(text);
        let word = |token: &crate::language::token::Token<'_>| token.low.clone();
        let lows: Vec<String> = tokens.iter().map(word).collect();
        let words: Vec<Word<'_>> = tokens
            .iter()
            .zip(&lows)
            .map(|(token, low)| Word { low: low.clone(), text: token.text, kind: token.kind })
            .collect();
        Pattern::parse(phrase).end_at(&words, 0).is_some()
    }

    #[test]
    fn beginnings_endings_choices_and_gaps_fit() {
        assert!(fits("anställ*", "anställning"));
        assert!(fits("*kampagne", "Herbstkampagne"));
        assert!(fits("keep _ in mind", "keep my sister in mind"));
        assert!(fits("keep/bear _ in mind", "bear in mind"));
        assert!(!fits("keep _ in mind", "keep this and that and more in mind"));
        assert!(!fits("keep _ in mind", "keep it, in mind"));
        assert!(fits("^I", "I") && !fits("^I", "i"));
    }
}

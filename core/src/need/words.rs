//! The words of a text: which of them tell what it is about, which of two texts are the same word, whatever their endings,
//! and what each is about.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::concepts::{self, Concept, Meaning};
use crate::store::fold;

/// Words of a text that are looked at: people note phrases, and a pasted page must not take a night to compare.
const WORDS_READ: usize = 80;

/// Endings that say number, case, gender or tense in Danish, Swedish, Norwegian, German and English, folded; the longest
/// of those that fit is taken off.
const ENDINGS: [&str; 31] = [
    "ernes", "innen", "arnas", "ornas", "erne", "erna", "arna", "orna", "enes", "ings", "ies", "ene", "ens", "ets",
    "ers", "ing", "en", "et", "er", "em", "es", "ed", "ar", "or", "an", "ie", "s", "e", "a", "i", "y",
];

/// Endings that may stand behind a short word, too.
const PLAIN_ENDINGS: [&str; 8] = ["s", "er", "en", "et", "ar", "or", "erne", "ene"];

/// A stem keeps at least this many bytes.
const SHORTEST_STEM: usize = 4;

/// A word of a text and where it stands there, in bytes.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) folded: String,
    pub(super) stem: String,
    /// Whether it tells what the text is about.
    pub(super) tells: bool,
    /// What it is about, as far as that is known.
    pub(super) meaning: Meaning,
    /// Whether it means that only together with the words around it.
    pub(super) in_phrase: bool,
    /// Whether it is not known and only says more of the word behind it.
    pub(super) beside: bool,
    /// Whether it is known and stands before another that tells something.
    pub(super) before: bool,
}

impl Word {
    /// Whether it says something that is not broad.
    pub(super) fn is_telling(&self) -> bool {
        let Meaning { concepts, more, idle, .. } = &self.meaning;
        self.tells && !idle && (concepts.is_empty() || *more || !concepts.iter().all(|concept| concept.is_broad()))
    }
}

/// Whether two words are one: in another form or, where both are narrow enough, in another language.
pub(super) fn is_one(one: &Word, other: &Word) -> bool {
    let alike = one.stem == other.stem || alike(one, other);
    let (own, theirs) = (&one.meaning, &other.meaning);
    match common(own, theirs).next() {
        None if (own.is_known() && theirs.is_known()) || one.in_phrase != other.in_phrase => false,
        Some(concept) => alike || !(concept.is_broad() || own.beside || theirs.beside),
        None => alike,
    }
}

/// What both words are about, the narrow first.
pub(super) fn common<'a>(one: &'a Meaning, other: &'a Meaning) -> impl Iterator<Item = Concept> + 'a {
    let both = |broad: bool| {
        let own = one.concepts.iter().filter(move |concept| concept.is_broad() == broad);
        own.filter(|concept| other.concepts.contains(concept)).copied()
    };
    both(false).chain(both(true))
}

/// The stems of the words of a text that tell what it is about; all of them, however long it is.
pub(crate) fn telling(text: &str) -> Vec<String> {
    split(text, usize::MAX).into_iter().filter(|word| word.tells).map(|word| word.stem).collect()
}

/// The words of a text, with what they mean.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words = split(text, WORDS_READ);
    let mut at = 0;
    while at < words.len() {
        at += understand(&mut words, at);
    }
    words
}

/// What the word at a place means, or as many as make a phrase with it; returns how many.
fn understand(words: &mut [Word], at: usize) -> usize {
    for length in [3, 2] {
        let Some(row) = words.get_mut(at..at + length) else { continue };
        let folded: Vec<&str> = row.iter().map(|word| word.folded.as_str()).collect();
        if let Some(concepts) = concepts::phrase(&folded) {
            for word in row {
                (word.tells, word.in_phrase) = (true, true);
                word.meaning.concepts = concepts.to_vec();
            }
            return length;
        }
    }
    if let Some(word) = words.get_mut(at).filter(|word| word.tells) {
        word.meaning = concepts::meaning(&word.folded, |part| IDLE.contains(stem(part)));
    }
    1
}

fn split(text: &str, most: usize) -> Vec<Word> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, letter.is_alphanumeric()) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                start = None;
                found.push(word(text, from, at));
                if found.len() == most {
                    break;
                }
            }
            _ => {}
        }
    }
    found
}

fn word(text: &str, start: usize, end: usize) -> Word {
    let written = text.get(start..end).unwrap_or_default();
    let folded = fold::ascii(written);
    let stem = stem(&folded).to_owned();
    let letters = written.chars().count();
    let is_title = letters < 4 && text.get(end..).is_some_and(|after| after.starts_with('.')) && text.len() > end + 1;
    let is_short_form = (2..=4).contains(&letters) && written.chars().all(char::is_uppercase);
    let tells = letters > 1
        && !(is_title && written.chars().all(char::is_lowercase))
        && written.chars().any(char::is_alphabetic)
        && (is_short_form || !IDLE.contains(&stem));
    Word {
        start,
        end,
        folded,
        stem,
        tells,
        meaning: Meaning::default(),
        in_phrase: false,
        beside: false,
        before: false,
    }
}

/// A folded word without its endings.
fn stem(word: &str) -> &str {
    let shorter = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending));
    match shorter.filter(|stem| stem.len() >= SHORTEST_STEM).min_by_key(|stem| stem.len()) {
        Some(shorter) => stem(shorter),
        None => undoubled(word),
    }
}

/// *Swimm* is what is left of *swimming*: a consonant doubled before an ending is one.
fn undoubled(stem: &str) -> &str {
    let mut letters = stem.chars().rev();
    match (letters.next(), letters.next()) {
        (Some(last), Some(before)) if last == before && last.is_alphabetic() => stem.strip_suffix(last).unwrap_or(stem),
        _ => stem,
    }
}

/// Whether two words with different stems are one all the same: a short word with a plain ending, or a compound and
/// its head or first part, as *vinterbadning* and *badning*.
fn alike(one: &Word, other: &Word) -> bool {
    plainly_one(one, other) || compounded(one, other) || compounded(other, one)
}

/// Whether two words are spelt alike, but for a plain ending.
pub(super) fn plainly_one(one: &Word, other: &Word) -> bool {
    let (short, long) = if one.folded.len() <= other.folded.len() { (one, other) } else { (other, one) };
    let ended = |ending: &&str| long.folded.strip_suffix(*ending) == Some(short.folded.as_str());
    one.folded == other.folded || (short.folded.len() >= 3 && PLAIN_ENDINGS.iter().any(ended))
}

fn compounded(short: &Word, long: &Word) -> bool {
    let longer_by = long.stem.len().saturating_sub(short.stem.len());
    let is_a_word = short.folded.len() >= 6 && short.stem.len() >= SHORTEST_STEM;
    // *Nation* is no part of *combination*.
    let ends = longer_by >= 3 && long.stem.ends_with(&short.stem) && !short.stem.ends_with("ation");
    let begins = longer_by >= 5 && short.stem.len() > SHORTEST_STEM && long.stem.starts_with(&short.stem);
    is_a_word && (ends || begins)
}

static IDLE: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let lines = include_str!("data/idle.txt").lines().filter(|line| !line.starts_with('#'));
    let words = lines.filter_map(|line| line.split_once(':')).flat_map(|(_, words)| words.split_whitespace());
    words.map(|word| stem(&fold::ascii(word)).to_owned()).collect()
});

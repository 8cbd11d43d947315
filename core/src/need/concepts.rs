//! What a word is about, whichever of the five languages it is in: a lexicon of what people at networking nights offer and
//! need (`data/concepts.txt`). Compounds are taken apart; nothing is guessed from letters alone.

use std::collections::HashMap;
use std::sync::LazyLock;

use miniz_oxide::inflate::decompress_to_vec;

use crate::reader::Language;
use crate::store::fold;

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/concepts"));

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let text = decompress_to_vec(PACKED).unwrap_or_default();
    Lexicon::read(std::str::from_utf8(&text).unwrap_or_default())
});

/// Endings that say number, case or gender, folded; one of them may stand behind a word of the lexicon.
const ENDINGS: [&str; 28] = [
    "s", "e", "n", "r", "t", "a", "en", "er", "et", "ar", "or", "an", "em", "es", "in", "na", "ne", "ens", "ets",
    "ers", "ern", "ene", "erne", "erna", "arna", "orna", "ernes", "innen",
];

/// Letters that may follow the beginning of a word that the lexicon gives.
const LONGEST_TAIL: usize = 8;

/// Parts of compounds have at least this many letters, and those beside a part that is not known this many.
const SHORTEST_PART: usize = 3;
const SHORTEST_BESIDE_UNKNOWN: usize = 5;

/// Longer words are not taken apart.
const LONGEST_COMPOUND: usize = 48;

/// A matter that words of several languages are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Concept(u16);

impl Concept {
    /// What it is called in a language.
    pub(crate) fn name(self, language: Language) -> Option<&'static str> {
        let names = &LEXICON.concepts.get(usize::from(self.0))?.names;
        let place = Language::ALL.iter().position(|other| *other == language)?;
        names.get(place).map(String::as_str)
    }

    /// Whether it says little by itself, as teaching does.
    pub(super) fn is_broad(self) -> bool {
        LEXICON.concepts.get(usize::from(self.0)).is_some_and(|concept| concept.broad)
    }
}

/// What is known of a word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Meaning {
    pub(super) concepts: Vec<Concept>,
    /// Whether a part of it is not known: the head of a compound, or what stands before it.
    pub(super) more: bool,
    /// Whether its head is not known, so that it only has to do with the concepts.
    pub(super) beside: bool,
    /// Whether it tells nothing by itself.
    pub(super) idle: bool,
}

impl Meaning {
    /// Whether all of the word is known.
    pub(super) fn is_known(&self) -> bool {
        !self.concepts.is_empty() && !self.more
    }
}

struct Entry {
    broad: bool,
    /// In the order of [`Language::ALL`].
    names: Vec<String>,
}

#[derive(Default)]
struct Lexicon {
    concepts: Vec<Entry>,
    words: HashMap<String, Vec<Concept>>,
    /// Words by how they begin.
    beginnings: HashMap<String, Vec<Concept>>,
}

impl Lexicon {
    fn read(text: &str) -> Self {
        let mut lexicon = Self::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            match line.strip_prefix('-') {
                Some(idle) => idle.split_whitespace().for_each(|word| lexicon.take(word, None)),
                None => lexicon.take_concept(line),
            }
        }
        lexicon
    }

    fn take_concept(&mut self, line: &str) {
        let (broad, line) = line.strip_prefix('~').map_or((false, line), |line| (true, line));
        let Ok(number) = u16::try_from(self.concepts.len()) else { return };
        let first = |part: &str| part.split_whitespace().next().map(|word| word.replace('_', " ").replace('*', ""));
        let danish = line.split('|').next().and_then(first).unwrap_or_default();
        let names = line.split('|').map(|part| first(part).unwrap_or_else(|| danish.clone())).collect();
        self.concepts.push(Entry { broad, names });
        for word in line.split(['|', ' ']).filter(|word| !word.is_empty()) {
            self.take(word, Some(Concept(number)));
        }
    }

    /// A word of a concept, or an idle one.
    fn take(&mut self, word: &str, concept: Option<Concept>) {
        let spelt = key(&fold::ascii(&word.replace(['_', '-'], " ")));
        let known = match spelt.strip_suffix('*') {
            Some(beginning) => self.beginnings.entry(beginning.to_owned()).or_default(),
            None => self.words.entry(spelt).or_default(),
        };
        known.extend(concept.filter(|concept| !known.contains(concept)));
    }

    /// The concepts of a word or of two or three in a row, in any form; none for an idle one.
    fn find(&self, word: &str) -> Option<&Vec<Concept>> {
        self.whole(word).or_else(|| self.beginning(word))
    }

    /// The concepts of a word that stands in the lexicon, but for an ending.
    fn whole(&self, word: &str) -> Option<&Vec<Concept>> {
        let ended = || {
            let shorter = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending));
            shorter.filter(|word| word.len() >= SHORTEST_PART).find_map(|word| self.words.get(word))
        };
        self.words.get(word).or_else(ended)
    }

    /// The longest beginning of a word, or of the last of several, that says what it is about.
    fn beginning(&self, word: &str) -> Option<&Vec<Concept>> {
        let last_word = word.rfind(' ').map_or(0, |blank| blank + 2).max(SHORTEST_PART);
        let ends = word.char_indices().map(|(at, letter)| at + letter.len_utf8()).rev();
        let ends = ends.take(LONGEST_TAIL + 1).filter(|end| *end >= last_word);
        ends.filter_map(|end| word.get(..end)).find_map(|beginning| self.beginnings.get(beginning))
    }
}

/// A folded word with one spelling for *ä*, *æ* and *ae*, and so on.
fn key(folded: &str) -> String {
    folded.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("aa", "a")
}

/// What one word is about, folded; `idle` tells of a folded part whether it tells nothing anywhere.
pub(super) fn meaning(folded: &str, idle: impl Fn(&str) -> bool) -> Meaning {
    let word = key(folded);
    if let Some(concepts) = LEXICON.whole(&word) {
        return Meaning { concepts: concepts.clone(), idle: concepts.is_empty(), ..Meaning::default() };
    }
    let compound = || if word.len() <= LONGEST_COMPOUND { compound(&word, &idle) } else { None };
    match LEXICON.beginning(&word) {
        Some(begun) => {
            // The head may say more: a web developer is a developer, and an industrial robot a robot.
            let is_broad = begun.iter().all(|concept| concept.is_broad());
            let heads = compound().filter(|compound| !compound.more).map(|compound| compound.concepts);
            let more = heads.into_iter().flatten().filter(|head| head.is_broad() || is_broad);
            let more = more.filter(|head| !begun.contains(head));
            Meaning { concepts: begun.iter().copied().chain(more).collect(), ..Meaning::default() }
        }
        None => compound().unwrap_or_default(),
    }
}

/// What two or three folded words in a row are about.
pub(super) fn phrase(folded: &[&str]) -> Option<&'static [Concept]> {
    LEXICON.find(&key(&folded.join(" "))).filter(|concepts| !concepts.is_empty()).map(Vec::as_slice)
}

/// A word taken apart: best into two parts that are known, else with a head that is, else with a first part that is.
fn compound(word: &str, idle: &impl Fn(&str) -> bool) -> Option<Meaning> {
    let known = |part: &str| match LEXICON.find(part) {
        Some(concepts) => Some(concepts.clone()),
        None => (part.len() > SHORTEST_PART && idle(part)).then(Vec::new),
    };
    let (mut headed, mut begun) = (None, None);
    for (at, _) in word.char_indices().skip(SHORTEST_PART) {
        let (first, head) = word.split_at(at);
        if head.len() < SHORTEST_PART {
            break;
        }
        match (known(first), known(head)) {
            (Some(mut concepts), Some(of_head)) => {
                concepts.extend(of_head);
                return Some(Meaning { idle: concepts.is_empty(), concepts, ..Meaning::default() });
            }
            (None, Some(concepts)) if head.len() >= SHORTEST_BESIDE_UNKNOWN && !concepts.is_empty() => {
                headed = headed.or(Some(Meaning { concepts, more: true, ..Meaning::default() }));
            }
            (Some(concepts), None) if first.len() >= SHORTEST_BESIDE_UNKNOWN && !concepts.is_empty() => {
                begun = Some(Meaning { concepts, more: true, beside: true, idle: false });
            }
            _ => {}
        }
    }
    headed.or(begun)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_concept_has_a_name_in_every_language() {
        assert!(LEXICON.concepts.len() >= 200);
        for (number, entry) in LEXICON.concepts.iter().enumerate() {
            assert_eq!(entry.names.len(), Language::ALL.len(), "{:?}", entry.names);
            let concept = Concept(u16::try_from(number).unwrap());
            for language in Language::ALL {
                assert!(concept.name(language).is_some_and(|name| !name.is_empty()), "{:?}", entry.names);
            }
        }
    }

    #[test]
    fn languages_stand_in_the_lexicon_in_the_order_in_which_they_are_named() {
        let languages: Vec<&str> = Language::ALL.iter().map(|language| language.code()).collect();
        assert_eq!(languages, ["da", "sv", "nb", "de", "en"]);
    }

    #[test]
    fn the_lexicon_stays_small() {
        assert!(PACKED.len() < 20_000, "{}", PACKED.len());
    }

    #[test]
    fn compounds_are_taken_apart() {
        let named = |word: &str| {
            let meaning = meaning(&fold::ascii(word), |_| false);
            let names: Vec<_> = meaning.concepts.iter().filter_map(|concept| concept.name(Language::En)).collect();
            (names, meaning.more, meaning.beside)
        };
        assert_eq!(named("frontendudvikler").0, ["front end", "software"]);
        assert_eq!(named("Frontendentwicklerinnen").0, ["front end", "software"]);
        assert_eq!(named("Weinkeller"), (vec![], false, false), "four letters beside something unknown are none");
        assert_eq!(named("Webentwicklerin"), (vec!["website", "software"], false, false));
        assert_eq!(named("Sportfotograf"), (vec!["photo"], true, false));
    }
}

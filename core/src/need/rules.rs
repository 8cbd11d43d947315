//! What two texts about offers, needs and interests have in common, on plain values: a matter of words, without their
//! endings, whichever of the five languages they are in.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::back::Openness;
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

/// Two texts' common words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shared {
    /// The longest run of them, as the first text writes it.
    pub(crate) run: String,
    /// How many different ones there are.
    pub(crate) words: usize,
}

/// Where something is about to be said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Here {
    /// Row of the arena.
    pub(crate) arena: Option<i64>,
    /// Whether private matters have a place there.
    pub(crate) private_matters: bool,
}

/// Whether what was said under this openness may be spoken of here: private matters only where they have a place, and
/// what was said in confidence only in the group it was said in.
pub(crate) fn may_be_said(openness: Openness, told_in: Option<i64>, here: &Here) -> bool {
    match openness {
        Openness::Professional => true,
        Openness::Private => here.private_matters,
        Openness::InGroup => told_in.is_some() && told_in == here.arena,
    }
}

/// Whether two texts say the same, however they are spelt.
pub(super) fn same(one: &str, other: &str) -> bool {
    let words = |text: &str| text.split_whitespace().map(fold::ascii).collect::<Vec<_>>();
    words(one) == words(other)
}

/// Whether two texts are about the same matter: most of what the shorter of them tells is told by the other, too.
pub(crate) fn same_matter(one: &str, other: &str) -> bool {
    let telling = |text: &str| {
        words(text).into_iter().filter(|word| word.tells).map(|word| word.stem).collect::<HashSet<_>>().len()
    };
    let fewest = telling(one).min(telling(other));
    let common = shared(one, other).map_or(0, |shared| shared.words);
    same(one, other) || (common * 2 > fewest && (common > 1 || fewest == 1))
}

/// What two texts have in common; `None` when that is nothing that tells anything.
pub(crate) fn shared(one: &str, other: &str) -> Option<Shared> {
    let others = words(other);
    let known: HashSet<&str> = others.iter().filter(|word| word.tells).map(|word| word.stem.as_str()).collect();
    let is_shared = |word: &Word| {
        word.tells
            && (known.contains(word.stem.as_str()) || others.iter().any(|other| other.tells && alike(word, other)))
    };
    let own = words(one);
    let common: Vec<bool> = own.iter().map(is_shared).collect();
    let different: HashSet<&str> =
        own.iter().zip(&common).filter(|(_, common)| **common).map(|(word, _)| word.stem.as_str()).collect();
    let (start, end) = longest_run(&own, &common)?;
    Some(Shared { run: one.get(start..end)?.to_owned(), words: different.len() })
}

/// From where to where the most common words follow each other, with only idle words between them.
fn longest_run(words: &[Word], common: &[bool]) -> Option<(usize, usize)> {
    let mut best: Option<(usize, usize, usize)> = None;
    let mut run: Option<(usize, usize, usize)> = None;
    for (word, common) in words.iter().zip(common) {
        run = match run {
            Some((length, start, _)) if *common => Some((length + 1, start, word.end)),
            None if *common => Some((1, word.start, word.end)),
            Some(run) if !word.tells => Some(run),
            _ => None,
        };
        if run.is_some_and(|(length, ..)| best.is_none_or(|(longest, ..)| length > longest)) {
            best = run;
        }
    }
    best.map(|(_, start, end)| (start, end))
}

/// A word of a text and where it stands there, in bytes.
struct Word {
    start: usize,
    end: usize,
    folded: String,
    stem: String,
    /// Whether it tells what the text is about.
    tells: bool,
}

/// The stems of the words of a text that tell what it is about; all of them, however long it is.
pub(crate) fn telling(text: &str) -> Vec<String> {
    words_up_to(text, usize::MAX).into_iter().filter(|word| word.tells).map(|word| word.stem).collect()
}

fn words(text: &str) -> Vec<Word> {
    words_up_to(text, WORDS_READ)
}

fn words_up_to(text: &str, most: usize) -> Vec<Word> {
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
    let is_short_form = (2..=4).contains(&letters) && written.chars().all(char::is_uppercase);
    let tells = letters > 1 && written.chars().any(char::is_alphabetic) && (is_short_form || !IDLE.contains(&stem));
    Word { start, end, folded, stem, tells }
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
    let (short, long) = if one.folded.len() <= other.folded.len() { (one, other) } else { (other, one) };
    let ended = |ending: &&str| long.folded.strip_suffix(*ending) == Some(short.folded.as_str());
    (short.folded.len() >= 3 && PLAIN_ENDINGS.iter().any(ended)) || compounded(one, other) || compounded(other, one)
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn run(one: &str, other: &str) -> Option<String> {
        shared(one, other).map(|shared| shared.run)
    }

    #[test]
    fn words_of_one_length_are_compared_from_both_sides() {
        // As long as each other, but not without their endings.
        assert_eq!(shared("öäøößø", "øßøøäe").is_some(), shared("øßøøäe", "öäøößø").is_some());
    }

    #[test]
    fn words_are_the_same_word_in_every_inflection() {
        for (one, other) in [
            ("vinterbadning", "elsker vinterbadningen"),
            ("bøger", "en god bog"),
            ("strategier", "strategi"),
            ("segling", "seglingen på sjön"),
            ("böcker och kartor", "en karta"),
            ("hytteturer", "hyttetur i fjellet"),
            ("Bücher", "das Buch"),
            ("Gründerinnen", "Gründer"),
            ("Segelboote", "ein Segelboot"),
            ("swimming", "swims in the sea"),
            ("pricing", "better prices"),
            ("companies", "a company"),
            ("programmer", "et program"),
        ] {
            assert!(run(one, other).is_some(), "{one} / {other}");
        }
    }

    #[test]
    fn a_compound_has_its_head_and_its_first_part_in_common() {
        assert!(run("badning", "vinterbadning").is_some());
        assert!(run("Führung", "Unternehmensführung").is_some());
        assert!(run("energi", "energilagring").is_some());
        assert_eq!(run("nation", "combination"), None);
        assert_eq!(run("sport", "transport"), None);
        assert_eq!(run("port", "support"), None);
    }

    #[test]
    fn what_everybody_says_is_nothing_in_common() {
        for (one, other) in [
            ("help with pricing", "help with hiring"),
            ("hjælp til bogholderi", "søger hjælp til websider"),
            ("jag söker en båtplats", "jag söker en revisor"),
            ("Hilfe bei der Steuer", "Hilfe beim Umzug"),
            ("kjenner noen i Bergen", "kjenner noen i Hamar"),
            ("data", "dates"),
            ("2026", "2026"),
            ("", "anything"),
            ("it", "it"),
        ] {
            assert_eq!(run(one, other), None, "{one} / {other}");
        }
        assert_eq!(run("AI", "AI in schools").as_deref(), Some("AI"));
        assert_eq!(run("IT", "IT").as_deref(), Some("IT"));
    }

    #[test]
    fn the_longest_run_is_told_in_the_words_of_the_first() {
        assert_eq!(
            run("Open source, and hardware", "hardware under open source").as_deref(),
            Some("Open source, and hardware")
        );
        assert_eq!(run("wine, old wooden boats", "wooden boats and wine").as_deref(), Some("wooden boats"));
        assert_eq!(shared("wine, old wooden boats", "wooden boats and wine").map(|shared| shared.words), Some(3));
    }

    #[test]
    fn private_matters_are_spoken_of_only_where_they_have_a_place() {
        let here = |arena, private_matters| Here { arena, private_matters };
        assert!(may_be_said(Openness::Professional, None, &here(None, false)));
        assert!(!may_be_said(Openness::Private, Some(1), &here(Some(1), false)));
        assert!(may_be_said(Openness::Private, Some(1), &here(Some(2), true)));
        assert!(may_be_said(Openness::InGroup, Some(1), &here(Some(1), false)));
        assert!(!may_be_said(Openness::InGroup, Some(1), &here(Some(2), true)));
        assert!(!may_be_said(Openness::InGroup, None, &here(None, true)), "no group is not the same group");
    }

    proptest! {
        #[test]
        fn any_two_texts_are_compared_and_the_run_stands_in_the_first(one in "\\PC{0,60}", other in "\\PC{0,60}") {
            if let Some(shared) = shared(&one, &other) {
                prop_assert!(one.contains(&shared.run));
                prop_assert!(shared.words > 0);
            }
        }

        #[test]
        fn having_something_in_common_goes_both_ways(one in "[a-zøåäöß ]{0,40}", other in "[a-zøåäöß ]{0,40}") {
            prop_assert_eq!(shared(&one, &other).is_some(), shared(&other, &one).is_some());
        }
    }
}

//! What two texts about offers, needs and interests have in common, on plain values: a matter of words, without their
//! endings, and of what they mean, whichever of the five languages they are in.

use std::collections::HashSet;

use super::words::{Word, is_one, words};
use crate::back::Openness;
use crate::store::fold;

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
    let (own, others) = (words(one), words(other));
    let is_shared = |word: &Word| word.tells && others.iter().any(|other| other.tells && is_one(word, other));
    let common: Vec<bool> = own.iter().map(is_shared).collect();
    let different: HashSet<&str> =
        own.iter().zip(&common).filter(|(_, common)| **common).map(|(word, _)| word.stem.as_str()).collect();
    let (start, end) = longest_run(&own, &common)?;
    Some(Shared { run: one.get(start..end)?.to_owned(), words: different.len() })
}

/// From where to where the most common words follow each other, with only idle words between them.
pub(super) fn longest_run(words: &[Word], common: &[bool]) -> Option<(usize, usize)> {
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

//! Who I am, what to expect of me, something to be curious about: in one sentence, and the full name first.

use super::{IntroductionFault, OwnDetails, OwnIntroduction};
use crate::reader::Language;
use crate::reader::message::{self, Label};

/// Most words: what is longer is no longer listened to.
const MOST_WORDS: usize = 25;

/// Words said in a minute, unhurried: the most words take twelve seconds.
const WORDS_A_MINUTE: usize = 130;

/// Most sentences.
const MOST_SENTENCES: usize = 2;

/// Words that may stand before the name: "Good evening, my name is".
const BEFORE_NAME: usize = 5;

/// An introduction with what could be better. One that is not written has no faults.
pub(super) fn told(text: Option<String>, language: Language, details: &OwnDetails) -> OwnIntroduction {
    let words = text.as_deref().map(words).unwrap_or_default();
    let seconds = (words.len() * 60).div_ceil(WORDS_A_MINUTE);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let faults = text.as_deref().map(|text| faults(text, &words, language, details.name.as_deref()));
    let faults = faults.unwrap_or_default();
    OwnIntroduction { language, words: count(words.len()), seconds: count(seconds), faults, text }
}

fn faults(text: &str, words: &[String], language: Language, name: Option<&str>) -> Vec<IntroductionFault> {
    let read = message::read(text, Some(language));
    let found = [
        (words.len() > MOST_WORDS, IntroductionFault::TooLong),
        (sentences(text) > MOST_SENTENCES, IntroductionFault::TooManySentences),
        (name.is_some_and(|name| !is_said_first(words, name)), IntroductionFault::NameNotFirst),
        (name.is_none(), IntroductionFault::NoName),
        (read.has(Label::LifeStory), IntroductionFault::LifeStory),
        (read.has(Label::Boasting), IntroductionFault::Boasting),
        (read.has(Label::Sells), IntroductionFault::Sells),
    ];
    found.into_iter().filter(|(found, _)| *found).map(|(_, fault)| fault).collect()
}

/// The words, in small letters; a dash between two is none.
fn words(text: &str) -> Vec<String> {
    let words = text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase());
    words.filter(|word| !word.is_empty()).collect()
}

fn is_said_first(said: &[String], name: &str) -> bool {
    let name = words(name);
    said.windows(name.len().max(1)).take(BEFORE_NAME + 1).any(|here| *here == name)
}

/// How many sentences end in a text, one that has no end among them. A short word with a capital before a full stop is an
/// abbreviation (`Dr.`), and so is a number (`3.`).
fn sentences(text: &str) -> usize {
    let mut count = 0;
    let mut open = false;
    for word in text.split_whitespace() {
        let bare = word.trim_end_matches(['"', '\'', '”', '“', '»', '«', ')']);
        let stem = bare.trim_end_matches(['.', '!', '?', '…']);
        let is_short = stem.chars().count() <= 3 && stem.starts_with(char::is_uppercase);
        let is_abbreviation = bare.ends_with('.') && (is_short || stem.chars().all(char::is_numeric));
        let ends = stem.len() < bare.len() && !is_abbreviation;
        open = !ends && (open || word.contains(char::is_alphanumeric));
        count += usize::from(ends);
    }
    count + usize::from(open)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults_of(text: &str, language: Language) -> Vec<IntroductionFault> {
        let details = OwnDetails { name: Some("Åse von Lund".into()), ..OwnDetails::default() };
        told(Some(text.into()), language, &details).faults
    }

    #[test]
    fn a_good_one_has_no_fault_in_any_language() {
        for (language, text) in [
            (
                Language::En,
                "Good evening, I'm Åse von Lund, I make sails – ask me how to fold three hundred square metres.",
            ),
            (Language::Da, "Åse von Lund, jeg syr sejl. Spørg mig, hvordan man folder tre hundrede kvadratmeter."),
            (Language::Sv, "Jag heter Åse von Lund och syr segel; fråga mig hur man viker trehundra kvadratmeter."),
            (
                Language::Nb,
                "Hei, jeg heter Åse von Lund og syr seil – spør meg hvordan man bretter tre hundre kvadratmeter.",
            ),
            (
                Language::De,
                "Guten Abend, mein Name ist Åse von Lund, ich nähe Segel: Fragen Sie mich, wie man sie faltet.",
            ),
        ] {
            assert_eq!(faults_of(text, language), [], "{text}");
        }
    }

    #[test]
    fn the_full_name_is_said_first() {
        for text in ["I make sails for ships that race, Åse von Lund.", "I'm Åse and I make sails.", "I make sails."]
        {
            assert_eq!(faults_of(text, Language::En), [IntroductionFault::NameNotFirst], "{text}");
        }
        let nameless = told(Some("I make sails.".into()), Language::En, &OwnDetails::default());
        assert_eq!(nameless.faults, [IntroductionFault::NoName]);
    }

    #[test]
    fn one_word_more_than_twelve_seconds_is_too_long() {
        let of = |words: usize| format!("Åse von Lund{}", " sail".repeat(words - 3));
        assert!(!faults_of(&of(25), Language::En).contains(&IntroductionFault::TooLong));
        assert!(faults_of(&of(26), Language::En).contains(&IntroductionFault::TooLong));
        let details = OwnDetails::default();
        assert_eq!(told(Some(of(25)), Language::En, &details).seconds, 12);
        assert_eq!(told(Some(of(26)), Language::En, &details).words, 26);
    }

    #[test]
    fn sentences_are_counted_and_abbreviations_are_none() {
        for (text, count) in [
            ("", 0),
            ("I sail", 1),
            ("I sail. You row", 2),
            ("I am Dr. Lund. I sail!", 2),
            ("We met on the 3. of March. Ask me… why?", 3),
            ("What? – Sails.", 2),
        ] {
            assert_eq!(sentences(text), count, "{text}");
        }
        assert!(faults_of("Åse von Lund. I sew. I sail.", Language::En).contains(&IntroductionFault::TooManySentences));
    }

    #[test]
    fn boasting_and_selling_are_named() {
        let boast = "Åse von Lund, I am the best sailmaker in the country and have won every award.";
        assert!(
            faults_of(boast, Language::En).contains(&IntroductionFault::Boasting),
            "{:?}",
            faults_of(boast, Language::En)
        );
    }
}

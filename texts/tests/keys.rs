//! What holds for every text in every language.

#![allow(clippy::unwrap_used, clippy::panic)] // helpers beside the tests are tests too

mod support;

use std::collections::BTreeSet;

use support::{beginning, calls, is_terminals, literals_in, shared_texts, sources, texts};
use twopocket_texts::Texts;

/// The polite form of a text, which a language has only where it is another.
const POLITE: &str = ".formal";

#[test]
fn every_text_is_there_in_every_language_with_the_same_arguments() {
    let english = texts("en");
    assert!(english.len() > 30, "the files were found");
    for language in Texts::LANGUAGES {
        let own = texts(language);
        for (key, text) in &english {
            if key.ends_with(POLITE) && !own.contains_key(key) {
                continue;
            }
            let other = own.get(key).unwrap_or_else(|| panic!("{language} lacks {key}"));
            assert_eq!(other.arguments, text.arguments, "{language}: arguments of {key}");
        }
        for key in own.keys() {
            let base = key.strip_suffix(POLITE).and_then(|base| own.get(base));
            let is_polite_form = base.is_some_and(|base| base.arguments == own[key].arguments);
            assert!(english.contains_key(key) || is_polite_form, "{key} is in {language} only");
        }
    }
}

#[test]
fn every_text_that_a_source_asks_for_is_there() {
    let english = texts("en");
    for (file, source) in sources() {
        for key in calls(&source) {
            assert!(english.contains_key(&key), "{}: no text for {key}", file.display());
        }
    }
}

/// The terminal's texts are packed for the terminal alone: whoever else asked for one would be told its key.
#[test]
fn nothing_but_the_terminal_asks_for_the_terminals_texts() {
    let (all, shared) = (texts("en"), shared_texts("en"));
    // A word alone ("yes") is no key where a source of the core says it.
    let own: Vec<&String> = all.keys().filter(|key| key.contains('-') && !shared.contains_key(*key)).collect();
    assert!(own.len() > 30, "the terminal has texts of its own");
    for (file, source) in sources().into_iter().filter(|(file, _)| !is_terminals(file)) {
        for literal in literals_in(&source) {
            let begun = |key: &str| beginning(&literal).is_some_and(|start| key.starts_with(start));
            let asked = own.iter().find(|key| ***key == literal || begun(key));
            assert_eq!(asked, None, "{}", file.display());
        }
    }
    for key in shared.values().flat_map(|text| &text.quotes) {
        assert!(shared.contains_key(key), "a text of all shells quotes {key}");
    }
}

/// A key is used where a source holds it as a literal, or a literal that begins it and ends in `-`
/// (`format!("month-{n}")`), or where another text quotes it.
#[test]
fn no_text_is_without_use() {
    let english = texts("en");
    let literals: BTreeSet<String> = sources().iter().flat_map(|(_, source)| literals_in(source)).collect();
    let beginnings: Vec<&str> = literals.iter().filter_map(|literal| beginning(literal)).collect();
    let quoted: BTreeSet<&String> = english.values().flat_map(|text| &text.quotes).collect();
    for key in english.keys().filter(|key| !key.contains('.')) {
        let used = literals.contains(key)
            || literals.iter().any(|literal| literal.strip_prefix(key.as_str()).is_some_and(|l| l.starts_with('.')))
            || quoted.contains(key)
            || beginnings.iter().any(|start| key.starts_with(start));
        assert!(used, "nothing uses {key}");
    }
}

#[test]
fn a_key_that_is_nowhere_is_told_as_it_is() {
    for language in Texts::LANGUAGES {
        assert_eq!(Texts::new(language).get("no-such-text"), "no-such-text");
        assert_eq!(Texts::new(language).find("no-such-text", &[]), None);
    }
}

#[test]
fn a_text_with_an_argument_missing_is_not_told_by_halves() {
    assert_eq!(Texts::new("da").find("days-left", &[]), None);
    assert_eq!(Texts::new("da").find("day-relative", &[("days", 9.into())]), None);
}

#[test]
fn codes_are_read_as_people_and_systems_write_them() {
    let table = [
        ("da", "da"),
        ("da-DK", "da"),
        ("da_DK.UTF-8", "da"),
        ("SV-se", "sv"),
        ("no", "nb"),
        ("nn-NO", "nb"),
        ("nb_NO@euro", "nb"),
        ("de_AT", "de"),
        ("en-GB", "en"),
        ("fr-FR", "en"),
        ("C", "en"),
        ("", "en"),
        ("dansk", "en"),
    ];
    for (code, language) in table {
        assert_eq!(Texts::new(code).language(), language, "{code}");
    }
}

/// Words for what is owed, in each language; one that ends in `-` stands for all that begin so.
const OWING: [(&str, &[&str]); 5] = [
    ("da", &["skyld-", "gæld", "gælden", "gengæld-", "gentjeneste-", "kvit", "regnskab-"]),
    ("sv", &["skyld-", "skuld", "skulden", "skulder", "gentjänst-", "kvitt", "återgäld-", "gengäld-"]),
    ("nb", &["skyld-", "gjeld", "gjelden", "gjengjeld-", "gjentjeneste-", "kvitt", "regnskap-"]),
    ("de", &["schuld-", "verschuld-", "quitt", "gegenleist-", "revanch-", "begleich-"]),
    ("en", &["owe", "owes", "owed", "owing", "debt-", "indebted", "repay-", "payback", "reciprocat-", "obligat-"]),
];

/// Said in front of something that is to come back: *you owe me* without the word.
const IN_RETURN: [(&str, &str); 5] =
    [("da", "til gengæld"), ("sv", "i gengäld"), ("nb", "til gjengjeld"), ("de", "im gegenzug"), ("en", "in return")];

fn is_of(word: &str, owing: &str) -> bool {
    owing.strip_suffix('-').map_or(word == owing, |beginning| word.starts_with(beginning))
}

#[test]
fn giving_and_getting_is_never_worded_as_a_debt() {
    for (language, owing) in OWING {
        let texts = texts(language);
        // Openers are what the user says, and may well offer something back; a check of a text may have to name the fault.
        for (key, text) in texts.iter().filter(|(key, _)| !key.starts_with("opener-") && !key.contains("you-owe-me")) {
            let said = text.said.to_lowercase();
            let words = said.split(|c: char| !c.is_alphabetic());
            let owed = words.into_iter().find(|word| owing.iter().any(|owing| is_of(word, owing)));
            assert_eq!(owed, None, "{language}: {key} speaks of a debt");
            let (_, back) = IN_RETURN.iter().find(|(of, _)| *of == language).unwrap();
            assert!(!said.contains(back), "{language}: {key} wants something back");
        }
    }
}

//! The samples are examples of the field: a reader that knew their people or sentences would only seem to read.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::tracked::TextFile;
use crate::score::{FRESH_FILES, FRESH_LINES, HELD_LINES, Kind, MORE_LINES, UNSEEN_LINES, fold, read_truths, tokens};
use crate::{Failure, root};

/// Words in a row that two texts have in common by more than chance.
const SENTENCE: usize = 4;
/// Last digits of a number, which no two samples share and no country code reaches.
const DIGITS: usize = 8;

/// All that is printed on the cards, slogans too, beside what their truths say.
const LINES_OF_CARDS: &str = "tests/samples/cards/clean";

/// Where the reader's code and data are; its tests count too.
const READER: [&str; 2] = ["reader/src/", "reader/data/"];

/// Words that samples happen to have and a reader may well know, and why.
const COMMON: [(&str, &str); 10] = [
    ("bosch", "a family name and a city"),
    ("the day after tomorrow", "a date"),
    ("banken", "any bank"),
    ("coop", "a kind of firm, and a domain"),
    ("gym", "a place"),
    ("posten", "the mail"),
    ("sparkasse", "a kind of bank"),
    ("stadtwerke", "a kind of firm"),
    ("tine", "a given name"),
    ("verlag", "a kind of firm"),
];

/// Members of a truth that name a person, a firm or a place.
const NAMES: [&str; 5] = ["name", "name_alt", "organisation", "organisation_alt", "street"];
/// Members of a truth or sample that are free text.
const TEXTS: [&str; 3] = ["note", "line", "text"];

/// Names, numbers, addresses and sentences of the samples that stand in the reader.
pub fn known_to_the_reader(files: &[TextFile]) -> Result<Vec<String>, Failure> {
    let mut samples = Samples::default();
    let kinds = [Kind::Print, Kind::Vcard, Kind::Line, Kind::Note, Kind::Invitation, Kind::Message];
    for place in kinds.into_iter().map(Kind::truths).chain([
        LINES_OF_CARDS,
        FRESH_FILES,
        FRESH_LINES,
        HELD_LINES,
        MORE_LINES,
        UNSEEN_LINES,
    ]) {
        let truths = read_truths(&root().join(place)).map_err(|error| Failure::new(error.to_string()))?;
        for truth in &truths {
            samples.take(truth);
        }
    }
    let reader = files.iter().filter(|file| READER.iter().any(|folder| file.path.starts_with(folder)));
    Ok(reader.flat_map(|file| samples.known_to(file)).collect())
}

/// What makes the samples these samples.
#[derive(Default)]
struct Samples {
    /// Names and sentences as folded words in a row, by how many there are.
    words: HashMap<usize, HashSet<String>>,
    /// E-mail addresses, folded.
    emails: HashSet<String>,
    /// The last digits of numbers.
    digits: HashSet<String>,
}

impl Samples {
    /// Takes in what a truth says, at any depth.
    fn take(&mut self, truth: &Value) {
        match truth {
            Value::Array(items) => items.iter().for_each(|item| self.take(item)),
            Value::Object(members) => {
                for (name, value) in members {
                    self.member(name, value);
                    self.take(value);
                }
            }
            _ => {}
        }
    }

    fn member(&mut self, name: &str, value: &Value) {
        let texts: Vec<&str> = match value {
            Value::Array(items) => items.iter().filter_map(Value::as_str).collect(),
            other => other.as_str().into_iter().collect(),
        };
        for text in texts {
            match name {
                "emails" => _ = self.emails.insert(fold(text)),
                "phones" | "e164" => self.digits.extend(last_digits(text)),
                name if NAMES.contains(&name) => self.name(name, text),
                name if TEXTS.contains(&name) => self.sentences(text),
                _ => {}
            }
        }
    }

    /// A person's name is one only in full; firms and streets are as they are.
    fn name(&mut self, member: &str, text: &str) {
        let words = tokens(text);
        if words.len() > 1 || member.starts_with("organisation") {
            self.words.entry(words.len()).or_default().insert(words.join(" "));
        }
    }

    fn sentences(&mut self, text: &str) {
        for sentence in text.split(['.', '!', '?', ';', ':', '\n']) {
            for words in tokens(sentence).windows(SENTENCE) {
                self.words.entry(SENTENCE).or_default().insert(words.join(" "));
            }
        }
    }

    fn known_to(&self, file: &TextFile) -> Vec<String> {
        let mut known =
            file.lines_where(|line| self.address_in(line).map(|what| format!("has {what}, as a sample has")));
        let words: Vec<(usize, String)> = file
            .text
            .lines()
            .enumerate()
            .flat_map(|(at, line)| tokens(&unescaped(line)).into_iter().map(move |word| (at + 1, word)))
            .collect();
        for (&length, phrases) in &self.words {
            for row in words.windows(length) {
                let phrase = row.iter().map(|(_, word)| word.as_str()).collect::<Vec<_>>().join(" ");
                if phrases.contains(&phrase) && !COMMON.iter().any(|(common, _)| *common == phrase) {
                    known.push(format!("{}:{}: says \u{201c}{phrase}\u{201d}, as a sample does", file.path, row[0].0));
                }
            }
        }
        known.sort();
        known
    }

    fn address_in(&self, line: &str) -> Option<String> {
        let folded = fold(line);
        let email = self.emails.iter().find(|email| folded.contains(*email)).cloned();
        email.or_else(|| {
            runs_of_digits(&folded).into_iter().find(|run| self.digits.iter().any(|digits| run.contains(digits)))
        })
    }
}

/// The end of a number, if it is long enough to tell it from others.
fn last_digits(number: &str) -> Option<String> {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    digits.len().checked_sub(DIGITS).map(|start| digits[start..].to_owned())
}

/// Numbers in a line, as people write them: digits with at most two other signs between them.
fn runs_of_digits(line: &str) -> Vec<String> {
    let (mut runs, mut gap) = (vec![String::new()], 0);
    for c in line.chars() {
        if c.is_ascii_digit() {
            gap = 0;
            if let Some(run) = runs.last_mut() {
                run.push(c);
            }
        } else if " -./()\u{a0}".contains(c) && gap < 2 {
            gap += 1;
        } else if runs.last().is_some_and(|run| !run.is_empty()) {
            runs.push(String::new());
        }
    }
    runs.retain(|run| run.len() >= DIGITS);
    runs
}

/// A line of code with the escapes of its strings as blanks.
fn unescaped(line: &str) -> String {
    ["\\n", "\\r", "\\t"].iter().fold(line.to_owned(), |line, escape| line.replace(escape, " "))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn known(code: &str) -> Vec<String> {
        let mut samples = Samples::default();
        samples.take(&json!({
            "name": "Runa Vestby", "given": "Runa", "organisation_alt": ["Kvistholm"], "emails": ["post@vestby.example"],
            "phones": [{"e164": "+4791234567"}], "address": {"street": "Gamle vei 7", "city": "Bergen"}, "title": "welder of boats",
            "note": "Runa welds. She shows me the harbour on Monday! Calls the day after tomorrow",
        }));
        let file = TextFile { path: "reader/src/a.rs".to_owned(), text: code.to_owned() };
        samples.known_to(&file)
    }

    #[test]
    fn names_addresses_numbers_and_sentences_of_samples_are_found() {
        for code in [
            "// as in RUNA VESTBY's card",
            "\"Runa\\nVestby\"",
            "\"kvistholm\"",
            "\"Mail: Post@Vestby.example\"",
            "\"91 23 45 67\"",
            "\"+47 (912) 34-567\"",
            "\"Gamle vei 7\"",
            "\"then he shows me the harbour\"",
        ] {
            assert_eq!(known(code).len(), 1, "{code}");
        }
        assert_eq!(
            known("\n// me the harbour on\n"),
            ["reader/src/a.rs:2: says “me the harbour on”, as a sample does"]
        );
    }

    #[test]
    fn single_names_cities_and_short_phrases_may_be_known() {
        let (date, _) = COMMON[1];
        for code in [
            "Runa",
            date,
            "Vestby",
            "Bergen",
            "welder of boats",
            "shows me the",
            "welds. She shows me",
            "9123456",
            "vei 7",
        ] {
            assert!(known(code).is_empty(), "{code}");
        }
    }
}

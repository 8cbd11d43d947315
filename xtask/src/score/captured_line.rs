//! Captured lines: the fields, what is left over, and the promises in it.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::contact::set_counts;
use super::fold::{SIMILAR, fold, phone, similarity, token_f1, tokens, url};
use super::loose::{alternates, list, text, texts, written};
use super::promise::SAME_ACT;
use super::tally::{Counts, Tally};
use super::{Miss, promise};

/// Fields over which micro-F1 is taken.
pub const MICRO: [&str; 7] = ["name", "title", "organisation", "emails", "phones", "urls", "rest"];
/// Left-over tokens that are forgiven where nothing should be left.
const FORGIVEN: usize = 2;

/// Compares what was read of a line with what it says.
pub fn compare(tally: &mut Tally, prediction: &Value, truth: &Value) -> Vec<Miss> {
    let mut line = Line { tally, prediction, truth, misses: Vec::new() };
    line.field("name", same);
    line.part_of_name("given");
    line.part_of_name("family");
    line.field("title", alike);
    line.field("organisation", alike);
    line.set("emails", |entry| written(entry).map(|text| fold(&text)));
    line.set("phones", |entry| {
        written(if entry.is_object() { &entry["e164"] } else { entry }).map(|text| phone(&text))
    });
    line.set("urls", |entry| written(entry).map(|text| url(&text)));
    line.rest();
    let perfect = line.misses.is_empty();
    let mut misses = line.misses;
    tally.share("perfect", perfect);
    misses.extend(promise::compare(tally, prediction, truth));
    misses
}

fn same(a: &str, b: &str) -> bool {
    fold(a) == fold(b)
}

fn alike(a: &str, b: &str) -> bool {
    similarity(a, b) >= SIMILAR
}

struct Line<'a> {
    tally: &'a mut Tally,
    prediction: &'a Value,
    truth: &'a Value,
    misses: Vec<Miss>,
}

impl Line<'_> {
    /// A field of one text. Where none is expected, an alternate is let pass.
    fn field(&mut self, field: &'static str, equal: fn(&str, &str) -> bool) {
        let (given, expected) = (text(&self.prediction[field]), text(&self.truth[field]));
        let fits = |texts: &[String]| given.as_ref().is_some_and(|given| texts.iter().any(|text| equal(given, text)));
        let alternates = alternates(self.truth, field);
        match &expected {
            None if given.is_none() || fits(&alternates) => {}
            Some(text) if fits(std::slice::from_ref(text)) || fits(&alternates) => self.tally.add(field, Counts::RIGHT),
            _ => {
                self.tally.add(field, Counts::not_right(given.is_some(), expected.is_some()));
                if MICRO.contains(&field) {
                    self.misses.push(Miss { field, given: json!(given), expected: json!(expected) });
                }
            }
        }
    }

    /// Given or family name: only where the line has a name, and an alternate is right even where the truth has none.
    fn part_of_name(&mut self, field: &'static str) {
        if text(&self.truth["name"]).is_none() {
            return;
        }
        let given = text(&self.prediction[field]);
        if given.is_some_and(|given| alternates(self.truth, field).iter().any(|text| same(&given, text))) {
            self.tally.add(field, Counts::RIGHT);
        } else {
            self.field(field, same);
        }
    }

    /// A set of addresses or numbers, the truth's as they stand once folded.
    fn set(&mut self, field: &'static str, folded: fn(&Value) -> Option<String>) {
        let given: BTreeSet<String> =
            list(&self.prediction[field]).into_iter().filter_map(folded).filter(|text| !text.is_empty()).collect();
        let expected: BTreeSet<String> = list(&self.truth[field]).into_iter().filter_map(folded).collect();
        self.tally.add(field, set_counts(&given, &expected));
        if given != expected {
            self.misses.push(Miss { field, given: json!(given), expected: json!(texts(&self.truth[field])) });
        }
    }

    /// What is left as a note.
    fn rest(&mut self) {
        let given = text(&self.prediction["rest"]).unwrap_or_default();
        let expected = text(&self.truth["rest"]).unwrap_or_default();
        let left = tokens(&given).len();
        let counts = match expected.is_empty() {
            true if left <= FORGIVEN => return,
            true => Counts::SURPLUS,
            false if token_f1(&given, &expected) >= SAME_ACT => Counts::RIGHT,
            false => Counts::not_right(left > 0, true),
        };
        self.tally.add("rest", counts);
        if counts != Counts::RIGHT {
            self.misses.push(Miss { field: "rest", given: json!(given), expected: json!(expected) });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn misses(given: &Value, truth: &Value) -> (Tally, Vec<&'static str>) {
        let mut tally = Tally::default();
        let misses = compare(&mut tally, given, truth);
        (tally, misses.into_iter().map(|miss| miss.field).collect())
    }

    #[test]
    fn names_are_equal_after_folding_and_titles_may_slip() {
        let truth = json!({"name": "Åse Lund", "given": "Åse", "family": "Lund", "title": "purchasing manager", "organisation": "Kvist AB",
                           "organisation_alt": ["Kvist"]});
        let right = json!({"name": "åse  lund", "given": "Åse", "family": "LUND", "title": "purchasing manger", "organisation": "kvist"});
        assert!(misses(&right, &truth).1.is_empty());
        let wrong =
            json!({"name": "Ase Lund", "given": "Ase", "family": "Lund", "title": "manager", "organisation": "Kvast"});
        let (tally, fields) = misses(&wrong, &truth);
        assert_eq!(fields, ["name", "title", "organisation"]);
        assert_eq!(tally.get("given"), Counts::WRONG, "counted, and told nowhere");
    }

    #[test]
    fn an_alternate_split_of_a_name_is_right() {
        let truth = json!({"name": "Per Ove", "given": "Per", "family": null, "family_alt": ["Ove"]});
        let given = json!({"name": "Per Ove", "given": "Per", "family": "Ove"});
        let (tally, fields) = misses(&given, &truth);
        assert!(fields.is_empty());
        assert_eq!(tally.get("family"), Counts::RIGHT);
        assert!(!misses(&json!({"given": "Per"}), &json!({"name": null})).0.has("given"), "no name, no parts");
    }

    #[test]
    fn numbers_and_addresses_are_sets() {
        let truth = json!({"phones": ["+4512345678"], "emails": ["a@lund.example"], "urls": ["lund.example"]});
        let given = json!({"phones": [{"e164": "+45 12345678"}, {"e164": null}], "emails": ["A@Lund.example"],
                           "urls": ["https://www.lund.example/"]});
        assert!(misses(&given, &truth).1.is_empty());
        assert_eq!(misses(&json!({"phones": "+4512345679"}), &truth).1, ["emails", "phones", "urls"]);
    }

    #[test]
    fn two_left_over_words_are_forgiven_where_none_is_expected() {
        for (rest, expected, wrong) in [
            ("so so", "", false),
            ("one two three", "", true),
            ("likes old boats", "likes boats", false),
            ("", "likes boats", true),
            ("something else", "likes boats", true),
        ] {
            let fields = misses(&json!({"rest": rest}), &json!({"rest": expected})).1;
            assert_eq!(fields.contains(&"rest"), wrong, "{rest:?} {expected:?}");
        }
    }
}

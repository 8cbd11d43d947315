//! One contact compared with what it should be.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::fold::{SIMILAR, fold, phone, postcode, similarity, url, without_marks};
use super::loose::{accepted, accepted_values, alternates, is_true, list, text, texts, written};
use super::tally::{Counts, Tally};
use super::{Miss, country};

/// Fields that a contact must have right to be right at its core.
pub const CORE: [&str; 5] = ["name", "title", "organisation", "phones", "emails"];

/// Fields over which micro-F1 is taken.
pub const MICRO: [&str; 11] = [
    "name",
    "title",
    "organisation",
    "department",
    "phones",
    "emails",
    "urls",
    "street",
    "postcode",
    "city",
    "country",
];

/// Fields that only contact files have, counted like those of [`MICRO`].
pub const OF_FILES: [&str; 2] = ["note", "birthday"];

/// Fields that are reported and count nowhere.
pub const DIAGNOSTIC: [&str; 4] = ["given", "family", "phone_kind", "name_nodiacritics"];

/// Compares a prediction with the truth, field by field, and tells what was not right.
pub fn compare(tally: &mut Tally, prediction: &Value, truth: &Value, of_files: bool) -> Vec<Miss> {
    let mut comparison = Comparison { tally, prediction, truth, misses: Vec::new() };
    comparison.name();
    comparison.parts_of_name();
    for field in ["title", "organisation", "department"] {
        comparison.similar(field, prediction, truth);
    }
    comparison.phones();
    comparison.set("emails", fold);
    comparison.set("urls", url);
    comparison.address();
    if of_files {
        for field in OF_FILES {
            comparison.same(field);
        }
    }
    comparison.misses
}

struct Comparison<'a> {
    tally: &'a mut Tally,
    prediction: &'a Value,
    truth: &'a Value,
    misses: Vec<Miss>,
}

impl Comparison<'_> {
    /// The full name; where none is expected, an alternate is let pass.
    fn name(&mut self) {
        let given = text(&self.prediction["name"]);
        let folded = given.as_deref().map(fold);
        let passes = text(&self.truth["name"]).is_none()
            && alternates(self.truth, "name").iter().any(|name| Some(fold(name)) == folded);
        if !passes {
            self.same("name");
        }
    }

    /// Given and family name, and the name without marks: reported only, so that a fault here does not count twice.
    fn parts_of_name(&mut self) {
        let Some(expected) = text(&self.truth["name"]) else { return };
        let misses = std::mem::take(&mut self.misses);
        if !is_true(&self.truth["parts_optional"]) {
            self.same("given");
            self.same("family");
        }
        let names: Vec<String> = accepted(self.truth, "name").iter().map(|name| without_marks(name)).collect();
        let given = text(&self.prediction["name"]);
        self.scalar("name_nodiacritics", given, Some(expected), |name| names.contains(&without_marks(name)));
        self.misses = misses;
    }

    /// A field that must be equal to one of its accepted texts after folding.
    fn same(&mut self, field: &'static str) {
        let (given, expected) = (text(&self.prediction[field]), text(&self.truth[field]));
        let texts: Vec<String> = accepted(self.truth, field).iter().map(|text| fold(text)).collect();
        self.scalar(field, given, expected, |text| texts.contains(&fold(text)));
    }

    /// A field that must be similar to one of its accepted texts.
    fn similar(&mut self, field: &'static str, prediction: &Value, truth: &Value) {
        let texts = accepted(truth, field);
        let alike = |given: &str| texts.iter().any(|text| similarity(given, text) >= SIMILAR);
        self.scalar(field, text(&prediction[field]), text(&truth[field]), alike);
    }

    fn phones(&mut self) {
        let given: Vec<(String, &Value)> = list(&self.prediction["phones"])
            .into_iter()
            .map(numbered)
            .filter(|(number, _)| !number.is_empty())
            .collect();
        let expected: BTreeMap<String, &Value> = list(&self.truth["phones"]).into_iter().map(numbered).collect();
        let numbers = given.iter().map(|(number, _)| number.clone()).collect();
        self.sets("phones", &numbers, &expected.keys().cloned().collect());
        for (number, phone) in &given {
            let Some(truth) = expected.get(number).filter(|truth| is_true(&truth["kind"])) else { continue };
            let right = accepted_values(truth, "kind").contains(&&phone["kind"]);
            self.tally.add("phone_kind", Counts::of(right));
        }
    }

    fn set(&mut self, field: &'static str, folded: fn(&str) -> String) {
        let items = |record: &Value| texts(&record[field]).iter().map(|text| folded(text)).collect();
        self.sets(field, &items(self.prediction), &items(self.truth));
    }

    /// The preferred address, which is the first.
    fn address(&mut self) {
        let preferred = |record: &Value| match &record["address"] {
            Value::Array(addresses) => addresses.first().cloned().unwrap_or_default(),
            address => address.clone(),
        };
        let (given, expected) = (preferred(self.prediction), preferred(self.truth));
        self.similar("street", &given, &expected);
        self.similar("city", &given, &expected);
        let code = text(&expected["postcode"]);
        let folded = code.as_deref().map(postcode);
        self.scalar("postcode", text(&given["postcode"]), code, |text| Some(postcode(text)) == folded);
        self.country(text(&given["country"]), &expected);
    }

    /// The country; where none is printed, giving the right one is neither rewarded nor punished.
    fn country(&mut self, given: Option<String>, expected: &Value) {
        let code = given.as_deref().map(country::code);
        let printed = text(&expected["country"]);
        let inferred = [text(&expected["country_inferred"]), text(&self.truth["region"])];
        if printed.is_none() && code.is_some() && inferred.contains(&code) {
            return;
        }
        let right = printed.as_deref().map(country::code);
        self.scalar("country", given, printed, |_| code == right);
    }

    fn scalar(
        &mut self,
        field: &'static str,
        given: Option<String>,
        expected: Option<String>,
        right: impl Fn(&str) -> bool,
    ) {
        match (&given, &expected) {
            (None, None) => {}
            (Some(text), Some(_)) if right(text) => self.tally.add(field, Counts::RIGHT),
            _ => {
                self.tally.add(field, Counts::not_right(given.is_some(), expected.is_some()));
                self.misses.push(Miss { field, given: given.into(), expected: expected.into() });
            }
        }
    }

    fn sets(&mut self, field: &'static str, given: &BTreeSet<String>, expected: &BTreeSet<String>) {
        self.tally.add(field, set_counts(given, expected));
        if given != expected {
            let only = |a: &BTreeSet<String>, b| json!(a.difference(b).collect::<Vec<_>>());
            self.misses.push(Miss { field, given: only(given, expected), expected: only(expected, given) });
        }
    }
}

/// Right, wrong and missed members of a set.
pub fn set_counts(given: &BTreeSet<String>, expected: &BTreeSet<String>) -> Counts {
    let tp = given.intersection(expected).count();
    Counts { tp, fp: given.len() - tp, missed: expected.len() - tp }
}

/// A phone's number, folded, and the phone.
fn numbered(entry: &Value) -> (String, &Value) {
    let number = match entry {
        Value::Object(_) => {
            ["e164", "raw"].iter().find_map(|key| written(&entry[*key]).filter(|text| !text.is_empty()))
        }
        plain => written(plain),
    };
    (phone(&number.unwrap_or_default()), entry)
}

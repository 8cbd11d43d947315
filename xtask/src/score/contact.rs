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

#[cfg(test)]
mod tests {
    use super::*;

    /// The fields that are not right, and the tally.
    fn missed(prediction: &Value, truth: &Value) -> (Vec<&'static str>, Tally) {
        let mut tally = Tally::default();
        let misses = compare(&mut tally, prediction, truth, true);
        (misses.into_iter().map(|miss| miss.field).collect(), tally)
    }

    fn assert_table(truth: &Value, rows: &[(Value, &[&str])]) {
        for (prediction, expected) in rows {
            assert_eq!(missed(prediction, truth).0, *expected, "{prediction}");
        }
    }

    #[test]
    fn a_name_is_right_with_or_without_honorific_and_not_with_a_slip() {
        let truth = json!({"name": "Runa Vestby", "name_alt": ["Dr. Runa Vestby"]});
        assert_table(
            &truth,
            &[
                (json!({"name": "RUNA  vestby"}), &[]),
                (json!({"name": "dr. runa vestby"}), &[]),
                (json!({"name": "Runa Vestbu"}), &["name"]),
                (json!({"name": null}), &["name"]),
                (json!(null), &["name"]),
            ],
        );
        assert_table(
            &json!({"name": null, "name_alt": ["Vestby"]}),
            &[(json!({}), &[]), (json!({"name": "VESTBY"}), &[]), (json!({"name": "Runa"}), &["name"])],
        );
    }

    #[test]
    fn parts_of_a_name_are_reported_and_count_nowhere() {
        let truth = json!({"name": "Åse Lund", "given": "Åse", "family": "Lund", "given_alt": ["Aase"]});
        let (fields, tally) = missed(&json!({"name": "Ase Lund", "given": "Aase", "family": "Lunde"}), &truth);
        assert_eq!(fields, ["name"]);
        assert_eq!(
            ["given", "family", "name_nodiacritics"].map(|field| tally.get(field)),
            [Counts::RIGHT, Counts::WRONG, Counts::RIGHT]
        );
        let optional = json!({"name": "Åse Lund", "given": "Åse", "parts_optional": true});
        assert!(!missed(&json!({}), &optional).1.has("given"));
        assert!(!missed(&json!({"given": "Åse"}), &json!({"name": null})).1.has("given"), "no name, no parts");
    }

    #[test]
    fn titles_firms_and_departments_may_have_a_slip_in_ten() {
        let truth =
            json!({"title": "Head of sales", "organisation": "Kvist Holding AB", "organisation_alt": ["Kvist"]});
        assert_table(
            &truth,
            &[
                (json!({"title": "head of sale", "organisation": "Kvist Hoiding AB"}), &[]),
                (json!({"title": "Heads of sale", "organisation": "Kvist"}), &["title"]),
                (json!({"title": "Head of sales", "organisation": "Kvist Holding"}), &["organisation"]),
                (json!({"title": "Head of sales", "organisation": "Kvist", "department": "Sales"}), &["department"]),
            ],
        );
    }

    #[test]
    fn numbers_are_a_set_and_their_kinds_are_reported_only() {
        let truth = json!({"phones": [{"e164": "+4791234567", "kind": "work", "kind_alt": ["mobile"]}]});
        for (phones, wrong, kind) in [
            (json!(["+47 912 34 567"]), false, Counts::WRONG),
            (json!([{"e164": "+4791234567", "kind": "mobile", "ext": "7"}]), false, Counts::RIGHT),
            (json!([{"raw": "+4791234567", "kind": "fax"}]), false, Counts::WRONG),
            (json!({"e164": "+4791234567", "kind": "work"}), false, Counts::RIGHT),
            (json!([{"e164": "+4791234567", "kind": "work"}, {"e164": null}]), false, Counts::RIGHT),
            (json!([{"e164": "+4791234567", "kind": "work"}, "+4791234568"]), true, Counts::RIGHT),
            (json!([]), true, Counts::default()),
        ] {
            let (fields, tally) = missed(&json!({"phones": phones}), &truth);
            assert_eq!((!fields.is_empty(), tally.get("phone_kind")), (wrong, kind), "{phones}");
        }
    }

    #[test]
    fn addresses_of_mail_and_web_are_sets() {
        let truth = json!({"emails": ["post@vestby.example"], "urls": ["www.vestby.example"]});
        assert_table(
            &truth,
            &[
                (json!({"emails": "POST@vestby.example", "urls": ["https://vestby.example/"]}), &[]),
                (
                    json!({"emails": ["post@vestby.example", "x@vestby.example"], "urls": ["vestby.example"]}),
                    &["emails"],
                ),
                (json!({"emails": ["post@vestby.example"]}), &["urls"]),
            ],
        );
        let (_, tally) = missed(&json!({"emails": ["x@vestby.example"], "urls": ["vestby.example"]}), &truth);
        assert_eq!((tally.get("emails"), tally.get("urls")), (Counts::WRONG, Counts::RIGHT));
    }

    #[test]
    fn the_preferred_address_is_compared_part_by_part() {
        let truth =
            json!({"address": {"street": "Gamle vei 7", "postcode": "5003", "city": "Bergen", "country": "NO"}});
        assert_table(
            &truth,
            &[
                (
                    json!({"address": {"street": "Gamle Vei 7", "postcode": "N-5003", "city": "BERGEN", "country": "Norge"}}),
                    &[],
                ),
                (
                    json!({"address": [{"street": "Gamle vei 7", "postcode": "5003", "city": "Bergen", "country": "no"}, {"city": "Oslo"}]}),
                    &[],
                ),
                (
                    json!({"address": {"street": "Gamle vei 9", "postcode": "5004", "city": "Berge", "country": "SE"}}),
                    &["city", "postcode", "country"],
                ),
                (json!({"address": []}), &["street", "city", "postcode", "country"]),
                (json!({"address": "Gamle vei 7"}), &["street", "city", "postcode", "country"]),
            ],
        );
    }

    #[test]
    fn a_country_that_is_not_printed_may_be_inferred_and_must_not_be_wrong() {
        for truth in [
            json!({"address": {"city": "Bergen", "country_inferred": "NO"}}),
            json!({"region": "NO", "address": {"city": "Bergen"}}),
        ] {
            assert_table(
                &truth,
                &[
                    (json!({"address": {"city": "Bergen"}}), &[]),
                    (json!({"address": {"city": "Bergen", "country": "Norway"}}), &[]),
                    (json!({"address": {"city": "Bergen", "country": "SE"}}), &["country"]),
                ],
            );
            let (_, tally) = missed(&json!({"address": {"city": "Bergen", "country": "NO"}}), &truth);
            assert!(!tally.has("country"), "neither rewarded nor punished");
        }
    }

    #[test]
    fn notes_and_birthdays_count_in_contact_files_only() {
        let truth = json!({"note": "Likes boats", "birthday": "--02-29"});
        assert_table(
            &truth,
            &[(json!({"note": "likes  boats", "birthday": "--02-29"}), &[]), (json!({}), &["note", "birthday"])],
        );
        assert!(compare(&mut Tally::default(), &json!({}), &truth, false).is_empty());
    }
}

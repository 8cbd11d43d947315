//! How far a confidence can be trusted: of what is said with so much of it, how much is right.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::contact::compare;
use super::fold::ratio;
use super::tally::{Tally, rounded};
use super::{Miss, Predictions};

/// From here on what is said is taken for true.
const SURE: f64 = 0.9;

/// Fields as records say them, with the fields that are compared for each.
const FIELDS: [(&str, &[&str]); 8] = [
    ("name", &["name"]),
    ("title", &["title"]),
    ("organisation", &["organisation"]),
    ("department", &["department"]),
    ("phones", &["phones"]),
    ("emails", &["emails"]),
    ("urls", &["urls"]),
    ("address", &["street", "postcode", "city", "country"]),
];

/// What was said, by kind of field: with which confidence, and whether it was right.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calibration {
    fields: Vec<(&'static str, Vec<Said>)>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Said {
    confidence: f64,
    right: bool,
}

impl Calibration {
    /// Of printed cards. A list is right where each of its items is; what is missing was not said.
    pub fn of_cards(predictions: &Predictions, truths: &[Value]) -> Self {
        let mut calibration = Self { fields: FIELDS.map(|(field, _)| (field, Vec::new())).into() };
        for truth in truths {
            let prediction = predictions.of(truth);
            let misses = compare(&mut Tally::default(), prediction, truth, false);
            for ((field, parts), (_, said)) in FIELDS.iter().zip(&mut calibration.fields) {
                let Some(confidence) = prediction["confidence"][field].as_f64() else { continue };
                let is_wrong = |miss: &Miss| parts.contains(&miss.field) && is_said(&miss.given);
                said.push(Said { confidence, right: !misses.iter().any(is_wrong) });
            }
        }
        calibration
    }

    fn all(&self) -> Vec<Said> {
        self.fields.iter().flat_map(|(_, said)| said).copied().collect()
    }

    /// A row a field, one for all, and one a tenth of confidence.
    pub fn table(&self) -> String {
        let mut table =
            format!("{:<14} {:>6} {:>6} {:>8} {:>18}\n", "field", "said", "right", ">= 0.9", "of the right so");
        for (field, said) in self.fields.iter().filter(|(_, said)| !said.is_empty()) {
            table += &row(field, said);
        }
        let all = self.all();
        table += &row("all", &all);
        let _ = writeln!(table, "\n{:<14} {:>6} {:>6} {:>8}", "confidence", "said", "right", "mean");
        for tenth in 0..10 {
            let within: Vec<Said> = all.iter().filter(|said| tenth_of(said.confidence) == tenth).copied().collect();
            if within.is_empty() {
                continue;
            }
            let mean = within.iter().map(|said| said.confidence).sum::<f64>() / ratio(within.len(), 1);
            let (said, right) = (within.len(), percent(share(&within, |_| true, |said| said.right)));
            let _ = writeln!(table, "from {:<9.1} {said:>6} {right:>6} {mean:>8.3}", f64::from(tenth) / 10.0);
        }
        table
    }

    /// The same shares, from 0 to 1.
    pub fn json(&self) -> Value {
        let figures = |said: &[Said]| {
            json!({"said": said.len(), "right": rounded(share(said, |_| true, |said| said.right), 4),
                   "right_of_sure": rounded(share(said, is_sure, |said| said.right), 4),
                   "sure_of_right": rounded(share(said, |said| said.right, is_sure), 4)})
        };
        let mut told: serde_json::Map<String, Value> =
            self.fields.iter().map(|(field, said)| ((*field).to_owned(), figures(said))).collect();
        told.insert("all".to_owned(), figures(&self.all()));
        Value::Object(told)
    }
}

fn is_said(given: &Value) -> bool {
    !given.is_null() && given.as_array().is_none_or(|items| !items.is_empty())
}

fn is_sure(said: &Said) -> bool {
    said.confidence >= SURE
}

/// The tenth a confidence lies in; 1 lies in the last.
fn tenth_of(confidence: f64) -> u8 {
    (1..10).filter(|tenth| confidence >= f64::from(*tenth) / 10.0).count().try_into().unwrap_or_default()
}

/// Of those that something holds of, the share that something else holds of; 1 of none.
fn share(said: &[Said], of: impl Fn(&Said) -> bool, held: impl Fn(&Said) -> bool) -> f64 {
    let all = said.iter().filter(|said| of(said)).count();
    if all == 0 { 1.0 } else { ratio(said.iter().filter(|said| of(said) && held(said)).count(), all) }
}

fn percent(share: f64) -> String {
    format!("{:.1}%", 100.0 * share)
}

fn row(field: &str, said: &[Said]) -> String {
    let right = percent(share(said, |_| true, |said| said.right));
    let of_sure = percent(share(said, is_sure, |said| said.right));
    let of_right = percent(share(said, |said| said.right, is_sure));
    format!("{field:<14} {:>6} {right:>6} {of_sure:>8} {of_right:>18}\n", said.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pairs: &[(Value, Value)]) -> Calibration {
        let id = |at: usize, mut value: Value| {
            value["id"] = json!(at);
            value
        };
        let predictions = pairs.iter().enumerate().map(|(at, (prediction, _))| id(at, prediction.clone())).collect();
        let truths: Vec<Value> = pairs.iter().enumerate().map(|(at, (_, truth))| id(at, truth.clone())).collect();
        Calibration::of_cards(&predictions, &truths)
    }

    fn named(name: &str, confidence: f64) -> (Value, Value) {
        (json!({"name": name, "confidence": {"name": confidence}}), json!({"name": "Runa"}))
    }

    #[test]
    fn what_is_sure_is_held_against_what_is_right() {
        let calibration = of(&[named("Runa", 0.95), named("Rune", 0.9), named("Runa", 0.89), named("Runa", 0.99)]);
        let figures = &calibration.json()["all"];
        assert_eq!(figures["right_of_sure"], 0.6667);
        assert_eq!(figures["sure_of_right"], 0.6667);
        assert_eq!((figures["said"].as_u64(), figures["right"].as_f64()), (Some(4), Some(0.75)));
    }

    #[test]
    fn what_is_not_said_is_not_wrong() {
        let expected = json!({"name": "Runa", "phones": ["+4791234567", "+4791234568"]});
        let silent = of(&[(json!({"confidence": {}}), expected.clone())]);
        assert_eq!(silent.json()["all"]["said"], 0);
        let phones = |phones: Value| {
            let said = json!({"phones": phones, "confidence": {"phones": 0.95}});
            of(&[(said, expected.clone())]).json()["phones"]["right_of_sure"].clone()
        };
        assert_eq!(phones(json!(["+4791234567"])), 1.0, "the other number is missing, not wrong");
        assert_eq!(phones(json!(["+4791234567", "+4791234569"])), 0.0);
    }

    #[test]
    fn an_address_is_right_where_each_part_that_it_says_is() {
        let truth = json!({"address": {"street": "Gamle vei 7", "postcode": "5003", "city": "Bergen"}});
        for (address, right) in
            [(json!({"street": "Gamle vei 7"}), 1.0), (json!({"street": "Gamle vei 7", "postcode": "5004"}), 0.0)]
        {
            let said = json!({"address": address, "confidence": {"address": 0.97}});
            assert_eq!(of(&[(said, truth.clone())]).json()["address"]["right_of_sure"], right);
        }
    }

    #[test]
    fn tenths_tell_how_often_their_confidence_was_right() {
        let table = of(&[named("Runa", 0.31), named("Rune", 0.39), named("Runa", 1.0)]).table();
        let rows: Vec<Vec<&str>> = table
            .lines()
            .filter(|line| line.starts_with("from"))
            .map(|line| line.split_whitespace().collect())
            .collect();
        assert_eq!(rows, [["from", "0.3", "2", "50.0%", "0.350"], ["from", "0.9", "1", "100.0%", "1.000"]]);
    }
}

//! Printed cards and contact files: every contact compared, and the sum of it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use clap::ValueEnum;
use serde_json::{Map, Value, json};

use super::contact::{CORE, DIAGNOSTIC, MICRO, OF_FILES, compare};
use super::fold::ratio;
use super::loose::{list, written};
use super::tally::{Tally, head, line, rounded, row};
use super::{Item, Outcome, Predictions};

/// From this number of contacts in a file, only those at its ends are compared.
const MANY_CONTACTS: usize = 11;
/// How many at each end.
const AT_EACH_END: usize = 3;

/// What cards can be grouped by.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum By {
    /// Languages the recognition was loaded with.
    Lang,
    /// Country of the card.
    Region,
    /// Layout of the card.
    Template,
    /// How much the picture was degraded.
    Level,
}

/// Which of the two kinds of file is scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// One contact a card.
    Print,
    /// Any number of contacts a file.
    ContactFile,
}

/// Scores the contacts predicted for each truth; a truth that says of no contacts is of something else.
pub fn score(source: Source, predictions: &Predictions, truths: &[Value], by: Option<By>) -> Outcome {
    let mut sum = Sum { source, tally: Tally::default(), groups: BTreeMap::new(), items: Vec::new() };
    for truth in truths.iter().filter(|truth| source == Source::Print || !truth["contacts"].is_null()) {
        let prediction = predictions.of(truth);
        let pairs = match source {
            Source::Print => vec![(prediction, truth)],
            Source::ContactFile => pairs(&prediction["contacts"], &truth["contacts"]),
        };
        sum.add(truth, &pairs, by);
    }
    sum.outcome()
}

/// The i-th contact predicted beside the i-th expected; of many, the first and last three.
fn pairs<'a>(given: &'a Value, expected: &'a Value) -> Vec<(&'a Value, &'a Value)> {
    let (given, expected) = (list(given), list(expected));
    let count = given.len().max(expected.len());
    let at = |contacts: &[&'a Value], i: usize| contacts.get(i).copied().unwrap_or(&Value::Null);
    (0..count)
        .filter(|i| count < MANY_CONTACTS || *i < AT_EACH_END || *i >= count - AT_EACH_END)
        .map(|i| (at(&given, i), at(&expected, i)))
        .collect()
}

#[derive(Default)]
struct Group {
    tally: Tally,
    contacts: usize,
    perfect: usize,
}

struct Sum {
    source: Source,
    tally: Tally,
    groups: BTreeMap<String, Group>,
    items: Vec<Item>,
}

impl Sum {
    fn add(&mut self, truth: &Value, pairs: &[(&Value, &Value)], by: Option<By>) {
        let mut misses = Vec::new();
        for (given, expected) in pairs {
            misses.extend(compare(&mut self.tally, given, expected, self.source == Source::ContactFile));
            if let Some(by) = by {
                let group = self.groups.entry(group_of(expected, by)).or_default();
                group.contacts += 1;
                group.perfect += usize::from(compare(&mut group.tally, given, expected, false).is_empty());
            }
        }
        self.items.push(Item::new(truth, String::new(), misses));
    }

    fn micro(&self) -> Vec<&'static str> {
        let of_files = if self.source == Source::ContactFile { OF_FILES.as_slice() } else { &[] };
        MICRO.iter().chain(of_files).copied().collect()
    }

    fn outcome(self) -> Outcome {
        Outcome { json: self.json(), table: self.table(), figures: self.figures(), items: self.items }
    }

    /// Per cent of the items in which none of the fields that count is wrong.
    fn percent(&self, counts: impl Fn(&str) -> bool) -> f64 {
        let right = self.items.iter().filter(|item| !item.misses.iter().any(|miss| counts(miss.field))).count();
        rounded(ratio(100 * right, self.items.len()), 1)
    }

    fn perfect(&self) -> (f64, f64) {
        (self.percent(|_| true), self.percent(|field| CORE.contains(&field)))
    }

    fn figures(&self) -> BTreeMap<String, f64> {
        let mut figures = self.tally.figures();
        let (perfect, core) = self.perfect();
        figures.insert("micro F1".to_owned(), rounded(self.tally.total(&self.micro()).rates().f1, 4));
        figures.insert("perfect".to_owned(), perfect);
        figures.insert("perfect core".to_owned(), core);
        figures
    }

    fn json(&self) -> Value {
        let micro = self.micro();
        let fields: Map<String, Value> = micro
            .iter()
            .chain(&DIAGNOSTIC)
            .filter(|field| self.tally.has(field))
            .map(|field| ((*field).to_owned(), row(self.tally.get(field), "f1")))
            .collect();
        let rates = self.tally.total(&micro).rates();
        let (perfect, core) = self.perfect();
        let mut report = json!({
            "cards": self.items.len(),
            "micro": {"p": rounded(rates.precision, 4), "r": rounded(rates.recall, 4), "f1": rounded(rates.f1, 4)},
            "perfect": perfect, "perfect_core": core, "fields": fields,
        });
        if !self.groups.is_empty() {
            report["groups"] = self.groups.iter().map(|(name, group)| group.json(name)).collect();
        }
        report
    }

    fn table(&self) -> String {
        let micro = self.micro();
        let mut table = head(18, "field");
        for field in micro.iter().filter(|field| self.tally.has(field)) {
            table += &line(18, field, self.tally.get(field));
        }
        table += "-- diagnostic\n";
        for field in DIAGNOSTIC.iter().filter(|field| self.tally.has(field)) {
            table += &line(18, field, self.tally.get(field));
        }
        let (rates, (perfect, core)) = (self.tally.total(&micro).rates(), self.perfect());
        let _ = writeln!(
            table,
            "micro-F1 {:.4} (P {:.4} R {:.4}) | perfect cards {perfect:.1}% | perfect core {core:.1}% | {} records",
            rates.f1,
            rates.precision,
            rates.recall,
            self.items.len()
        );
        self.groups.iter().for_each(|(name, group)| table += &group.line(name));
        table
    }
}

impl Group {
    fn f1(&self) -> f64 {
        self.tally.total(&MICRO).rates().f1
    }

    fn json(&self, name: &str) -> Value {
        json!({"group": name, "n": self.contacts, "f1": rounded(self.f1(), 3), "perfect": self.perfect})
    }

    fn line(&self, name: &str) -> String {
        let perfect = ratio(100 * self.perfect, self.contacts);
        format!("  {name:<10} n={:3} micro-F1 {:.3} perfect {perfect:.0}%\n", self.contacts, self.f1())
    }
}

/// The group of a contact, from itself or from how its card was made.
fn group_of(truth: &Value, by: By) -> String {
    let meta = &truth["meta"];
    let value = match by {
        By::Lang => [&truth["lang"], &meta["lang"]],
        By::Region => [&truth["region"], &meta["region"]],
        By::Template => [&truth["template"], &meta["template"]],
        By::Level => [&truth["level"], &meta["degradation"]["level"]],
    };
    value.into_iter().find_map(written).unwrap_or_else(|| "none".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&str]) -> Value {
        names.iter().map(|name| json!({"name": name})).collect()
    }

    /// Right, wrong and missed names of one contact file.
    fn counts(given: &Value, expected: &Value) -> [u64; 3] {
        let truth = json!({"id": "a", "contacts": expected});
        let predictions = [json!({"id": "a", "contacts": given})].into_iter().collect();
        let outcome = score(Source::ContactFile, &predictions, &[truth], None);
        ["tp", "fp", "fn"].map(|count| outcome.json["fields"]["name"][count].as_u64().unwrap_or_default())
    }

    #[test]
    fn contacts_are_compared_in_the_order_of_the_file() {
        for (given, expected, counted) in [
            (names(&["A", "B"]), names(&["A", "B"]), [2, 0, 0]),
            (names(&["B", "A"]), names(&["A", "B"]), [0, 2, 2]),
            (names(&["A", "B", "C"]), names(&["A", "B"]), [2, 1, 0]),
            (names(&["A"]), names(&["A", "B"]), [1, 0, 1]),
            (json!(null), names(&["A"]), [0, 0, 1]),
            (names(&["A"]), json!([]), [0, 1, 0]),
        ] {
            assert_eq!(counts(&given, &expected), counted, "{given} {expected}");
        }
    }

    #[test]
    fn of_many_contacts_the_first_and_last_three_count() {
        let many = |count: usize, wrong: &[usize]| -> Value {
            (0..count)
                .map(|i| json!({"name": if wrong.contains(&i) { "X".to_owned() } else { format!("N{i}") }}))
                .collect()
        };
        assert_eq!(counts(&many(10, &[4]), &many(10, &[])), [9, 1, 1]);
        assert_eq!(counts(&many(11, &[3, 7]), &many(11, &[])), [6, 0, 0]);
        assert_eq!(counts(&many(11, &[2, 8]), &many(11, &[])), [4, 2, 2]);
    }

    #[test]
    fn a_file_that_describes_no_contacts_is_no_truth() {
        let outcome = score(
            Source::ContactFile,
            &Predictions::default(),
            &[json!({"id": "a", "contacts": []}), json!({"id": "b"})],
            None,
        );
        assert_eq!((outcome.json["cards"].as_u64(), outcome.json["perfect"].as_f64()), (Some(1), Some(100.0)));
    }

    #[test]
    fn perfect_is_without_any_fault_and_perfect_core_without_one_that_matters_most() {
        let truths: Vec<Value> =
            ["a", "b", "c"].iter().map(|id| json!({"id": id, "name": "Runa", "department": "Sales"})).collect();
        let given = [
            json!({"id": "a", "name": "Runa", "department": "Sales"}),
            json!({"id": "b", "name": "Runa"}),
            json!({"id": "c"}),
        ];
        let outcome = score(Source::Print, &given.into_iter().collect(), &truths, None);
        assert_eq!((outcome.json["perfect"].as_f64(), outcome.json["perfect_core"].as_f64()), (Some(33.3), Some(66.7)));
        assert_eq!(outcome.misses().lines().count(), 2 + 3, "{}", outcome.misses());
    }

    #[test]
    fn cards_can_be_grouped_by_how_they_were_made() {
        let truths = [
            json!({"id": "a", "name": "Runa", "lang": "nor", "meta": {"degradation": {"level": 0}}}),
            json!({"id": "b", "name": "Åse", "lang": "swe", "meta": {"degradation": {"level": 2}}}),
            json!({"id": "c", "name": "Ove", "lang": "nor"}),
        ];
        let groups = |by| {
            let outcome = score(Source::Print, &Predictions::default(), &truths, Some(by));
            outcome.json["groups"]
                .as_array()
                .unwrap()
                .iter()
                .map(|g| format!("{} {}", g["group"], g["n"]))
                .collect::<Vec<_>>()
        };
        assert_eq!(groups(By::Lang), ["\"nor\" 2", "\"swe\" 1"]);
        assert_eq!(groups(By::Level), ["\"0\" 1", "\"2\" 1", "\"none\" 1"]);
    }
}

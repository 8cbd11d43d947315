//! Counting right and wrong answers.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use super::fold::ratio;

/// Right answers, wrong answers, and answers that were missed. A wrong value where another was expected is one wrong
/// and one missed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// True positives.
    pub tp: usize,
    /// False positives.
    pub fp: usize,
    /// False negatives.
    #[serde(rename = "fn")]
    pub missed: usize,
}

impl Counts {
    /// An answer that was right.
    pub const RIGHT: Self = Self { tp: 1, fp: 0, missed: 0 };
    /// An answer that was wrong where another was expected.
    pub const WRONG: Self = Self { tp: 0, fp: 1, missed: 1 };
    /// An answer where none was expected.
    pub const SURPLUS: Self = Self { tp: 0, fp: 1, missed: 0 };
    /// No answer where one was expected.
    pub const MISSED: Self = Self { tp: 0, fp: 0, missed: 1 };

    /// [`Self::RIGHT`] or [`Self::WRONG`].
    pub fn of(right: bool) -> Self {
        if right { Self::RIGHT } else { Self::WRONG }
    }

    /// Not right, by what was given and what was expected.
    pub fn not_right(given: bool, expected: bool) -> Self {
        Self { tp: 0, fp: given.into(), missed: expected.into() }
    }

    fn add(&mut self, other: Self) {
        self.tp += other.tp;
        self.fp += other.fp;
        self.missed += other.missed;
    }

    /// Precision, recall and F1 of these counts.
    pub fn rates(self) -> Rates {
        let share = |wrong: usize, other: usize| {
            if self.tp + wrong > 0 { ratio(self.tp, self.tp + wrong) } else { f64::from(u8::from(other == 0)) }
        };
        let (precision, recall) = (share(self.fp, self.missed), share(self.missed, self.fp));
        let sum = precision + recall;
        Rates { precision, recall, f1: if sum > 0.0 { 2.0 * precision * recall / sum } else { 0.0 } }
    }
}

/// From 0 to 1; all 1 where nothing was expected and nothing given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rates {
    /// Share of the answers given that were right.
    pub precision: f64,
    /// Share of the answers expected that were given.
    pub recall: f64,
    /// Harmonic mean of the two.
    pub f1: f64,
}

/// How often something held, out of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Times it held.
    pub held: usize,
    /// Times it could have.
    pub of: usize,
}

impl Share {
    /// From 0 to 1, rounded to four places.
    pub fn rate(self) -> f64 {
        rounded(ratio(self.held, self.of), 4)
    }
}

/// Counts by field and shares by name, in the order in which they first occurred.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Counts by field.
    pub counts: Vec<(&'static str, Counts)>,
    /// Shares by name.
    pub shares: Vec<(&'static str, Share)>,
}

impl Tally {
    /// Adds to a field's counts.
    pub fn add(&mut self, field: &'static str, counts: Counts) {
        entry(&mut self.counts, field).add(counts);
    }

    /// Adds one more time that something held or not.
    pub fn share(&mut self, name: &'static str, held: bool) {
        let share = entry(&mut self.shares, name);
        share.held += usize::from(held);
        share.of += 1;
    }

    /// What was counted for a field; nothing if it never occurred.
    pub fn get(&self, field: &str) -> Counts {
        self.counts.iter().find(|(name, _)| *name == field).map_or_else(Counts::default, |(_, counts)| *counts)
    }

    /// Whether a field ever occurred.
    pub fn has(&self, field: &str) -> bool {
        self.counts.iter().any(|(name, _)| *name == field)
    }

    /// The figures that must not fall, see [`super::Outcome::figures`].
    pub fn figures(&self) -> BTreeMap<String, f64> {
        let fields = self.counts.iter().map(|&(field, counts)| {
            let of_found = field == "phone_kind";
            if of_found {
                (format!("{field} right"), whole(counts.tp))
            } else {
                (format!("{field} F1"), rounded(counts.rates().f1, 4))
            }
        });
        fields.chain(self.shares.iter().map(|(name, share)| (format!("{name} held"), whole(share.held)))).collect()
    }

    /// The counts of several fields together.
    pub fn total(&self, fields: &[&str]) -> Counts {
        let mut total = Counts::default();
        for field in fields {
            total.add(self.get(field));
        }
        total
    }
}

fn entry<'a, T: Default>(rows: &'a mut Vec<(&'static str, T)>, name: &'static str) -> &'a mut T {
    let at = rows.iter().position(|(row, _)| *row == name).unwrap_or_else(|| {
        rows.push((name, T::default()));
        rows.len() - 1
    });
    &mut rows[at].1
}

/// A count among other figures.
fn whole(count: usize) -> f64 {
    ratio(count, 1)
}

/// Rounded to a number of decimal places, ties to even.
pub fn rounded(value: f64, places: usize) -> f64 {
    format!("{value:.places$}").parse().unwrap_or(value)
}

/// A row of a report: the rates under their names, and the counts.
pub fn row(counts: Counts, f1: &str) -> Value {
    let rates = counts.rates();
    json!({"p": rounded(rates.precision, 4), "r": rounded(rates.recall, 4), f1: rounded(rates.f1, 4),
           "tp": counts.tp, "fp": counts.fp, "fn": counts.missed})
}

/// The same as a line of a table.
pub fn line(width: usize, name: &str, counts: Counts) -> String {
    let (rates, Counts { tp, fp, missed }) = (counts.rates(), counts);
    let Rates { precision, recall, f1 } = rates;
    format!("{name:<width$} {precision:7.3} {recall:7.3} {f1:7.3} {tp:4} {fp:3} {missed:3}\n")
}

/// The head of such a table.
pub fn head(width: usize, name: &str) -> String {
    format!("{name:<width$} {:>7} {:>7} {:>7}   tp  fp  fn\n", "prec", "recall", "F1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_follow_from_counts() {
        for ((tp, fp, missed), (precision, recall, f1)) in [
            ((0, 0, 0), (1.0, 1.0, 1.0)),
            ((0, 1, 0), (0.0, 0.0, 0.0)),
            ((0, 0, 1), (0.0, 0.0, 0.0)),
            ((3, 1, 2), (0.75, 0.6, 2.0 / 3.0)),
        ] {
            let rates = Counts { tp, fp, missed }.rates();
            let near = |a: f64, b: f64| (a - b).abs() < 1e-12;
            assert!(near(rates.precision, precision) && near(rates.recall, recall) && near(rates.f1, f1), "{rates:?}");
        }
    }

    #[test]
    fn rounding_is_to_even_on_a_tie() {
        assert_eq!(
            [rounded(0.125, 2), rounded(0.375, 2), rounded(2.0 / 3.0, 4)].map(|x| x.to_string()),
            ["0.12", "0.38", "0.6667"]
        );
    }
}

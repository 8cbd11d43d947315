//! Scores that the reader has reached on the samples, and whether it still does.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::score::Outcome;

/// Where they are written down, from the root of the project.
pub const FILE: &str = "tests/samples/scores.json";
/// Set in the environment of the test that compares them, it makes it write them down instead.
pub const RENEW: &str = "RENEW_SCORES";

/// What was reached, by set of samples.
pub type Scores = BTreeMap<String, Reached>;

/// What was reached on one set of samples.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Reached {
    /// Figures by name; higher is better.
    pub figures: BTreeMap<String, f64>,
    /// The samples that are not read right, and their fields.
    pub wrong: BTreeMap<String, Vec<String>>,
}

impl From<&Outcome> for Reached {
    fn from(outcome: &Outcome) -> Self {
        let wrong = outcome.items.iter().filter(|item| !item.misses.is_empty());
        let fields = |item: &crate::score::Item| item.misses.iter().map(|miss| miss.field.to_owned()).collect();
        Self { figures: outcome.figures.clone(), wrong: wrong.map(|item| (item.id.clone(), fields(item))).collect() }
    }
}

/// How scores differ from those written down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Figures that are lower or gone, each a sentence.
    pub fallen: Vec<String>,
    /// Figures that are higher or new.
    pub risen: Vec<String>,
}

/// Compares what is reached now with what was written down. There is no tolerance: nothing here is left to chance.
pub fn compare(recorded: &Scores, now: &Scores) -> Difference {
    let mut difference = Difference::default();
    for (set, before) in recorded {
        let after = now.get(set).cloned().unwrap_or_default();
        for (figure, &was) in &before.figures {
            let is = after.figures.get(figure).copied();
            if is.is_none_or(|is| is < was) {
                let is = is.map_or_else(|| "nothing".to_owned(), |is| is.to_string());
                difference
                    .fallen
                    .push(format!("{set}: {figure} fell from {was} to {is}{}", newly_wrong(before, &after)));
            }
        }
    }
    for (set, after) in now {
        let Some(before) = recorded.get(set) else {
            difference.risen.push(format!("{set}: not written down before"));
            continue;
        };
        for (figure, &is) in &after.figures {
            let was = before.figures.get(figure).copied();
            if was.is_none_or(|was| is > was) {
                let was = was.map_or_else(|| "nothing".to_owned(), |was| was.to_string());
                difference.risen.push(format!("{set}: {figure} rose from {was} to {is}"));
            }
        }
    }
    difference
}

/// The samples whose wrong fields are not those written down.
fn newly_wrong(before: &Reached, after: &Reached) -> String {
    let new = after.wrong.iter().filter(|(id, fields)| before.wrong.get(*id) != Some(fields));
    let new: Vec<String> = new.map(|(id, fields)| format!("{id} ({})", fields.join(", "))).collect();
    if new.is_empty() { String::new() } else { format!("; now wrong: {}", new.join(", ")) }
}

/// As they are written down: one line a set and kind, so that a change of one is a change of one line.
pub fn written(scores: &Scores) -> String {
    let sets = scores.iter().map(|(set, Reached { figures, wrong })| {
        let line = |value: serde_json::Value| value.to_string();
        let (figures, set) = (line(serde_json::json!(figures)), line(serde_json::json!(set)));
        let wrong: Vec<String> = wrong.iter().map(|(id, fields)| line(serde_json::json!({ id: fields }))).collect();
        let wrong: Vec<&str> = wrong.iter().map(|entry| entry.trim_matches(['{', '}'])).collect();
        format!("{set}: {{\"figures\": {figures},\n\"wrong\": {{\n{}}}}}", wrong.join(",\n"))
    });
    format!("{{\n{}\n}}\n", sets.collect::<Vec<_>>().join(",\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scores(figures: &[(&str, f64)], wrong: &[(&str, &str)]) -> Scores {
        let figures = figures.iter().map(|(name, value)| ((*name).to_owned(), *value)).collect();
        let wrong = wrong.iter().map(|(id, field)| ((*id).to_owned(), vec![(*field).to_owned()])).collect();
        Scores::from([("print".to_owned(), Reached { figures, wrong })])
    }

    #[test]
    fn a_figure_that_falls_is_told_with_the_samples_that_are_newly_wrong() {
        let before = scores(&[("name F1", 0.9), ("title F1", 0.5)], &[("a", "title")]);
        let after = scores(&[("name F1", 0.8999), ("title F1", 0.5)], &[("a", "title"), ("b", "name")]);
        let difference = compare(&before, &after);
        assert_eq!(difference.fallen, ["print: name F1 fell from 0.9 to 0.8999; now wrong: b (name)"]);
        assert!(difference.risen.is_empty());
    }

    #[test]
    fn a_figure_or_a_set_that_is_gone_has_fallen() {
        let before = scores(&[("name F1", 0.0)], &[]);
        for after in [scores(&[], &[]), Scores::new()] {
            assert_eq!(compare(&before, &after).fallen, ["print: name F1 fell from 0 to nothing"]);
        }
    }

    #[test]
    fn a_figure_or_a_set_that_rises_or_is_new_does_not_fail() {
        let before = scores(&[("name F1", 0.5)], &[]);
        let after = scores(&[("name F1", 0.75), ("city F1", 0.0)], &[]);
        let difference = compare(&before, &after);
        assert!(difference.fallen.is_empty());
        assert_eq!(difference.risen, ["print: city F1 rose from nothing to 0", "print: name F1 rose from 0.5 to 0.75"]);
        assert_eq!(compare(&Scores::new(), &after).risen, ["print: not written down before"]);
    }

    #[test]
    fn what_is_written_down_reads_back() {
        let both = scores(&[("name F1", 0.9)], &[("a", "title"), ("b", "name")]);
        for scores in [both, scores(&[], &[]), Scores::new()] {
            assert_eq!(serde_json::from_str::<Scores>(&written(&scores)).unwrap(), scores);
        }
    }
}

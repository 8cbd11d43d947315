//! Scores what is found in notes, by the rules of `cargo xtask score note`.

use std::fmt;

use serde_json::Value;
use twopocket_reader::note::learned::promises_by;
use twopocket_reader::note::{FoundPromise, Owner};

use crate::corpus::Note;

#[derive(Clone, Copy, Default)]
pub struct Score {
    right: usize,
    found: usize,
    due: usize,
    proposed: usize,
    promised: usize,
    quiet: usize,
    without: usize,
}

impl Score {
    pub fn f1(&self) -> f64 {
        2.0 * self.right as f64 / (self.proposed + self.promised).max(1) as f64
    }

    /// Both counted together.
    pub fn with(self, other: Self) -> Self {
        Self {
            right: self.right + other.right,
            found: self.found + other.found,
            due: self.due + other.due,
            proposed: self.proposed + other.proposed,
            promised: self.promised + other.promised,
            quiet: self.quiet + other.quiet,
            without: self.without + other.without,
        }
    }

    pub fn quiet(&self) -> f64 {
        self.quiet as f64 / self.without.max(1) as f64
    }
}

impl fmt::Display for Score {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found = self.found as f64;
        write!(
            to,
            "all right {:.3}  found P {:.3} R {:.3} F {:.3}  due {:.3}  quiet {:.3}",
            self.f1(),
            found / self.proposed.max(1) as f64,
            found / self.promised.max(1) as f64,
            2.0 * found / (self.proposed + self.promised).max(1) as f64,
            self.due as f64 / found.max(1.0),
            self.quiet(),
        )
    }
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Token F1 of two texts.
fn alike(a: &str, b: &str) -> f64 {
    let (a, mut b) = (words(a), words(b));
    let all = a.len() + b.len();
    let same =
        a.iter().filter(|word| b.iter().position(|other| other == *word).map(|at| b.remove(at)).is_some()).count();
    if all == 0 { 0.0 } else { 2.0 * same as f64 / all as f64 }
}

fn accepted<'a>(truth: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    std::iter::once(&truth[key]).chain(truth[format!("{key}_alt")].as_array().into_iter().flatten())
}

/// How much an act is what was promised.
pub fn likeness(promise: &Value, what: &str) -> f64 {
    accepted(promise, "what").filter_map(Value::as_str).map(|one| alike(one, what)).fold(0.0, f64::max)
}

fn owner(promise: &FoundPromise) -> &'static str {
    if promise.owner == Owner::Me { "me" } else { "them" }
}

pub fn of(notes: &[&Note], says: &dyn Fn(&[u16], bool) -> bool) -> Score {
    let mut score = Score::default();
    for note in notes {
        let mut got = promises_by(&note.text, None, &note.occasion, says);
        score.without += usize::from(note.promises.is_empty());
        score.quiet += usize::from(note.promises.is_empty() && got.is_empty());
        let (optional, owed): (Vec<_>, Vec<_>) = note.promises.iter().partition(|one| one["optional"] == true);
        score.promised += owed.len();
        score.proposed += got.len();
        let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
        for (at, one) in owed.iter().enumerate() {
            for (index, promise) in got.iter().enumerate() {
                let alike = likeness(one, &promise.what);
                if alike >= 0.5 {
                    pairs.push((alike + if one["owner"] == owner(promise) { 0.001 } else { 0.0 }, at, index));
                }
            }
        }
        pairs.sort_by(|a, b| b.0.total_cmp(&a.0));
        let (mut used, mut taken) = (Vec::new(), Vec::new());
        for (_, at, index) in pairs {
            if used.contains(&at) || taken.contains(&index) {
                continue;
            }
            used.push(at);
            taken.push(index);
            let day = got[index].due.map(|day| day.to_string());
            let due = accepted(owed[at], "due").any(|due| due.as_str() == day.as_deref());
            let own = accepted(owed[at], "owner").any(|one| one == owner(&got[index]));
            score.found += 1;
            score.due += usize::from(due);
            score.right += usize::from(due && own);
        }
        let mut index = 0;
        got.retain(|_| {
            index += 1;
            !taken.contains(&(index - 1))
        });
        let free = optional.iter().filter(|one| got.iter().any(|promise| likeness(one, &promise.what) >= 0.5)).count();
        score.proposed -= free.min(got.len());
    }
    score
}

//! How long each part may take.

use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;

use crate::{Failure, root};

const FILE: &str = "xtask/budget.json";

/// Minutes by part, and for the whole.
pub struct Budget(BTreeMap<String, f64>);

impl Budget {
    pub fn read() -> Result<Self, Failure> {
        let failed = |error: &dyn std::fmt::Display| Failure::new(format!("{FILE}: {error}"));
        let text = fs::read_to_string(root().join(FILE)).map_err(|error| failed(&error))?;
        serde_json::from_str(&text).map(Self).map_err(|error| failed(&error))
    }

    pub fn minutes(&self, part: &str) -> Option<f64> {
        self.0.get(part).copied()
    }

    /// The minutes a part took, those it may take, and a word if they are more. An overrun is told and fails nothing:
    /// machines differ.
    pub fn line(&self, part: &str, took: Duration) -> String {
        let took = took.as_secs_f64() / 60.0;
        let budget = self.minutes(part);
        let over = if budget.is_some_and(|budget| took > budget) { "  over budget" } else { "" };
        let budget = budget.map_or_else(|| "-".to_owned(), |budget| format!("{budget:.1}"));
        format!("{took:>8.1} {budget:>7}{over}")
    }
}

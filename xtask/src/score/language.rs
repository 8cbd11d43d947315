//! Notes, captured lines, invitations and messages: every item compared, and the sum of it by language.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::tally::{Tally, head, line, rounded, row};
use super::{Item, Miss, Outcome, Predictions, captured_line, label, promise};

/// What is read of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Promises in a note.
    Note,
    /// Fields of a captured line.
    Line,
    /// Labels of a coffee invitation.
    Invitation,
    /// Labels of a short message.
    Message,
}

impl Task {
    fn labels(self) -> &'static [&'static str] {
        match self {
            Self::Note | Self::Line => &[],
            Self::Invitation => &label::INVITATION,
            Self::Message => &label::MESSAGE,
        }
    }

    /// Fields over which micro-F1 is taken.
    fn micro(self) -> &'static [&'static str] {
        match self {
            Self::Note => &["all right"],
            Self::Line => &captured_line::MICRO,
            Self::Invitation | Self::Message => self.labels(),
        }
    }

    /// Fields worth a column in a row of a language.
    fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Note => &["found", "owner", "all right"],
            Self::Line => &["name", "title", "organisation", "phones", "rest"],
            Self::Invitation | Self::Message => self.labels(),
        }
    }

    fn compare(self, tally: &mut Tally, prediction: &Value, truth: &Value) -> Vec<Miss> {
        match self {
            Self::Note => promise::compare(tally, prediction, truth),
            Self::Line => captured_line::compare(tally, prediction, &truth["truth"]),
            Self::Invitation | Self::Message => label::compare(tally, self.labels(), prediction, truth),
        }
    }
}

#[derive(Default)]
struct Group {
    name: String,
    items: usize,
    tally: Tally,
}

/// Scores the predictions for each truth, over all and by language.
pub fn score(task: Task, predictions: &Predictions, truths: &[Value]) -> Outcome {
    let mut groups = vec![Group { name: "all".to_owned(), ..Group::default() }];
    let mut items = Vec::new();
    for truth in truths {
        let prediction = predictions.of(truth);
        let misses = groups[0].add(task, prediction, truth);
        items.push(Item::new(truth, heading(truth), misses));
        group(&mut groups, truth["lang"].as_str().unwrap_or_default()).add(task, prediction, truth);
    }
    let json = groups.iter().map(|group| group.json(task)).collect();
    let mut figures = groups[0].tally.figures();
    figures.insert("micro F1".to_owned(), rounded(groups[0].f1(task), 4));
    Outcome { json, table: table(task, &groups), figures, items }
}

fn group<'a>(groups: &'a mut Vec<Group>, name: &str) -> &'a mut Group {
    let at = groups.iter().position(|group| group.name == name).unwrap_or_else(|| {
        groups.push(Group { name: name.to_owned(), ..Group::default() });
        groups.len() - 1
    });
    &mut groups[at]
}

/// The text that was read, shortened.
fn heading(truth: &Value) -> String {
    let text = ["note", "line", "text"].iter().find_map(|key| truth[*key].as_str()).unwrap_or_default();
    text.chars().take(70).collect()
}

impl Group {
    fn add(&mut self, task: Task, prediction: &Value, truth: &Value) -> Vec<Miss> {
        self.items += 1;
        task.compare(&mut self.tally, prediction, truth)
    }

    fn f1(&self, task: Task) -> f64 {
        self.tally.total(task.micro()).rates().f1
    }

    /// Mean F1 of the labels.
    fn macro_f1(&self, task: Task) -> Option<f64> {
        let labels = u32::try_from(task.labels().len()).ok().filter(|count| *count > 0)?;
        let sum: f64 = task.labels().iter().map(|label| self.tally.get(label).rates().f1).sum();
        Some(sum / f64::from(labels))
    }

    fn json(&self, task: Task) -> Value {
        let micro = self.tally.total(task.micro()).rates();
        let micro = [micro.precision, micro.recall, micro.f1].map(|rate| rounded(rate, 4));
        let rows: Map<String, Value> =
            self.tally.counts.iter().map(|(field, counts)| ((*field).to_owned(), row(*counts, "f"))).collect();
        let shares: Map<String, Value> = self
            .tally
            .shares
            .iter()
            .map(|(name, share)| ((*name).to_owned(), json!([share.rate(), share.of])))
            .collect();
        let mut report = json!({
            "group": self.name, "n": self.items, "rows": rows, "shares": shares,
            "micro": micro,
        });
        if let Some(f1) = self.macro_f1(task) {
            report["macro"] = json!(rounded(f1, 4));
        }
        report
    }

    fn line(&self, task: Task) -> String {
        let mut line = format!("  {:<3} n={:3} micro-F1 {:.3}", self.name, self.items, self.f1(task));
        for field in task.columns().iter().filter(|field| self.tally.has(field)) {
            let _ = write!(line, "  {field} {:.3}", self.tally.get(field).rates().f1);
        }
        for (name, share) in &self.tally.shares {
            let _ = write!(line, "  {name} {:.2}", share.rate());
        }
        line + "\n"
    }
}

fn table(task: Task, groups: &[Group]) -> String {
    let [all, languages @ ..] = groups else { return String::new() };
    let mut table = head(22, &format!("all ({})", all.items));
    for (field, counts) in &all.tally.counts {
        table += &line(22, field, *counts);
    }
    for (name, share) in &all.tally.shares {
        let _ = writeln!(table, "{name:<22} {:7.3} of {}", share.rate(), share.of);
    }
    let _ = write!(table, "micro-F1 {:.4}", all.f1(task));
    if let Some(f1) = all.macro_f1(task) {
        let _ = write!(table, " | macro-F1 {f1:.4}");
    }
    table.push('\n');
    for group in languages {
        table += &group.line(task);
    }
    table
}

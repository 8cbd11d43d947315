//! Notes with what is promised in them: the sets of samples, and those of `reader/training/notes_*.txt`.

use std::error::Error;
use std::path::Path;

use serde_json::Value;
use twopocket_reader::Occasion;
use twopocket_reader::note::learned::candidates;

/// The sets by others: first those as people write, then those written wide and hard, to learn from.
pub const SETS: [&str; 14] = [
    "fresh",
    "dev",
    "held",
    "unseen",
    "other",
    "strangers",
    "guests",
    "callers",
    "plain",
    "people",
    "de_en",
    "north",
    "mixed",
    "errands",
];

/// How many of the sets are as people write.
pub const PLAIN: usize = 10;

/// An act that may be promised, and whether it is; none where it does not count.
#[derive(Clone)]
pub struct Row {
    pub features: Vec<u16>,
    pub truth: Option<bool>,
    pub rules: bool,
    pub what: String,
    pub facts: String,
}

#[derive(Clone)]
pub struct Note {
    pub text: String,
    pub occasion: Occasion,
    pub promises: Vec<Value>,
    pub rows: Vec<Row>,
    pub missed: Vec<String>,
}

pub fn set(root: &Path, name: &str) -> Result<Vec<Note>, Box<dyn Error>> {
    let path = match name.strip_prefix("lines") {
        Some(name) => root.join(format!("tests/samples/lines{name}.jsonl")),
        None if name == "samples" => root.join("../tests/samples/language/notes.jsonl"),
        None => root.join(format!("tests/samples/notes_{name}.jsonl")),
    };
    let path = if path.exists() { path } else { root.join(format!("training/notes_{name}.jsonl")) };
    let mut notes = Vec::new();
    for line in std::fs::read_to_string(path)?.lines().filter(|line| line.starts_with('{')) {
        let row: Value = serde_json::from_str(line)?;
        let now = format!("{}:00", row["now"].as_str().unwrap_or_default());
        let occasion = Occasion { now: now.parse()?, night_of: row["night_of"].as_str().unwrap_or_default().parse()? };
        let told = if row["truth"].is_object() { &row["truth"] } else { &row };
        let promises = told["promises"].as_array().cloned().unwrap_or_default();
        notes.push(note(row["note"].as_str().or(row["line"].as_str()).unwrap_or_default(), occasion, promises));
    }
    Ok(notes)
}

/// Notes that only serve to learn from: the samples, what is promised in lines, and what was written for it.
pub fn more(root: &Path) -> Result<Vec<Note>, Box<dyn Error>> {
    let mut notes = written(root)?;
    for name in ["samples", "lines_fresh", "lines_held", "lines_unseen", "lines_more"] {
        notes.extend(set(root, name)?);
    }
    Ok(notes)
}

fn is_written(file: &Path) -> bool {
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    name.starts_with("notes_") && file.extension().is_some_and(|extension| extension == "txt")
}

/// The files `training/notes_LANGUAGE.txt`: a note a line, each promise in it as `{me ...}` or `{them ...}`.
fn written(root: &Path) -> Result<Vec<Note>, Box<dyn Error>> {
    let mut files: Vec<_> = std::fs::read_dir(root.join("training"))?.collect::<Result<_, _>>()?;
    files.sort_by_key(std::fs::DirEntry::path);
    let mut notes = Vec::new();
    for file in files.iter().filter(|file| is_written(&file.path())) {
        for line in
            std::fs::read_to_string(file.path())?.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            let (text, promises) = marked(&line.replace("\\n", "\n"));
            notes.push(note(&text, Occasion::on("2026-11-19".parse()?), promises));
        }
    }
    Ok(notes)
}

/// A note without its marks, and what they say.
fn marked(line: &str) -> (String, Vec<Value>) {
    let (mut text, mut promises) = (String::new(), Vec::new());
    for (index, part) in line.split('{').enumerate() {
        let Some((inside, rest)) = part.split_once('}').filter(|_| index > 0) else {
            text += part;
            continue;
        };
        let (owner, what) = inside.split_once(' ').unwrap_or(("me", inside));
        let owner_alt = if owner == "any" { vec!["me", "them"] } else { vec![] };
        promises.push(serde_json::json!({"owner": owner, "owner_alt": owner_alt, "what": what, "due": null}));
        text += what;
        text += rest;
    }
    (text, promises)
}

fn note(text: &str, occasion: Occasion, promises: Vec<Value>) -> Note {
    let candidates = candidates(text, None, &occasion);
    let mut rows: Vec<Row> = Vec::new();
    let mut found = vec![false; promises.len()];
    for one in candidates {
        let alike = |promise: &Value| super::score::likeness(promise, &one.what);
        let best = promises.iter().enumerate().max_by(|(_, a), (_, b)| alike(a).total_cmp(&alike(b)));
        let truth = match best.filter(|(_, promise)| alike(promise) >= 0.5) {
            Some((at, promise)) => {
                found[at] = true;
                if promise["optional"] == true { None } else { Some(true) }
            }
            None => Some(false),
        };
        // What shares much with a promise and is none of it is left out.
        let near = best.is_some_and(|(_, promise)| alike(promise) >= 0.3);
        let truth = if truth == Some(false) && near { None } else { truth };
        rows.push(Row {
            features: one.features,
            truth,
            rules: one.rules,
            what: one.what,
            facts: format!("{:?} {}", one.owner, one.facts),
        });
    }
    let missed = promises.iter().zip(&found).filter(|(promise, found)| !**found && promise["optional"] != true);
    let missed = missed.map(|(promise, _)| promise["what"].as_str().unwrap_or_default().to_owned()).collect();
    Note { text: text.to_owned(), occasion, promises, rows, missed }
}

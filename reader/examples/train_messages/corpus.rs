//! The texts that the models are fitted on: sentences of `reader/training` put together, and texts that somebody wrote.

use std::collections::HashMap;
use std::error::Error;
use std::path::Path;

use serde_json::Value;
use twopocket_reader::message::learned::{Learned, features};

use crate::pack::Draw;

pub const SETS: [&str; 12] = [
    "samples",
    "fresh",
    "dev",
    "held",
    "unseen",
    "strangers",
    "others",
    "training",
    "more",
    "pairs",
    "everyday",
    "twins",
];
const LANGUAGES: [&str; 5] = ["da", "sv", "nb", "de", "en"];

/// A text as its features, and its labels where they are known.
pub struct Row {
    pub features: Vec<u32>,
    pub truth: [Option<bool>; 8],
}

/// Sentences by what they do, a language.
type Bank = HashMap<String, Vec<String>>;

impl Draw {
    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn of<'t, T>(&mut self, list: &'t [T]) -> &'t T {
        &list[self.below(list.len())]
    }
}

/// The files `training/LANGUAGE*.txt`: "# what the sentences below it do", then one a line.
pub fn banks(root: &Path) -> Result<Vec<Bank>, Box<dyn Error>> {
    let mut files: Vec<_> = std::fs::read_dir(root.join("training"))?.collect::<Result<_, _>>()?;
    files.sort_by_key(std::fs::DirEntry::path);
    let mut banks = vec![Bank::new(); LANGUAGES.len()];
    for file in files {
        let name = file.file_name().to_string_lossy().into_owned();
        let of =
            |language: &&str| Path::new(&name).extension().is_some_and(|it| it == "txt") && name.starts_with(*language);
        let Some(language) = LANGUAGES.iter().position(of) else { continue };
        let mut does = String::new();
        for line in std::fs::read_to_string(file.path())?.lines().filter(|line| !line.is_empty()) {
            match line.strip_prefix("# ") {
                Some(name) => name.clone_into(&mut does),
                None => banks[language].entry(does.clone()).or_default().push(line.to_owned()),
            }
        }
    }
    Ok(banks)
}

/// `times` texts made of the sentences: half messages, half invitations.
pub fn composed(banks: &[Bank], times: usize, seed: u64) -> Vec<Row> {
    let mut draw = Draw::new(seed);
    let mut rows = Vec::new();
    for index in 0..times {
        let bank = draw.of(banks);
        let (mut parts, truth) = if index % 2 == 0 { message(bank, &mut draw) } else { invitation(bank, &mut draw) };
        let filler: &[&str] = if index % 2 == 0 { &["plain"] } else { &["neutral", "neutral", "plain"] };
        for _ in 0..*draw.of(&[0, 0, 1, 1, 2, 3]) {
            let (kind, at) = (*draw.of(filler), draw.below(parts.len() + 1));
            parts.insert(at, draw.of(&bank[kind]).clone());
        }
        let text = as_typed(parts.join(" "), &mut draw);
        rows.push(Row { features: features(&text), truth });
    }
    rows
}

/// Some type no capitals, some no marks.
fn as_typed(text: String, draw: &mut Draw) -> String {
    let text = if draw.chance(15) { text.to_lowercase() } else { text };
    if draw.chance(10) { text.replace(['.', ','], "") } else { text }
}

fn message(bank: &Bank, draw: &mut Draw) -> (Vec<String>, [Option<bool>; 8]) {
    const KINDS: &[&str] = &[
        "job",
        "job",
        "sale",
        "sale",
        "advice",
        "advice",
        "thanks",
        "thanks",
        "near job",
        "near sale",
        "near advice",
        "near thanks",
        "plain",
    ];
    /// How many things a message does: people thank, ask and sell in one.
    const ACTS: &[usize] = &[1, 1, 1, 1, 1, 2, 2, 2, 3];
    /// A letter that thanks, tells and promises, and asks for nothing.
    const LETTER: &[&str] = &["thanks", "plain", "plain", "plain", "near sale", "near job", "near thanks"];
    let mut kinds: Vec<&str> = (0..*draw.of(ACTS)).map(|_| *draw.of(KINDS)).collect();
    if draw.chance(15) {
        kinds = (0..3 + draw.below(4)).map(|_| *draw.of(LETTER)).collect();
    }
    let does = |kind: &str| Some(kinds.contains(&kind));
    let truth = [does("job"), does("sale"), does("advice"), does("thanks"), None, None, None, None];
    let parts = kinds.iter().map(|kind| draw.of(&bank[*kind]).clone()).collect();
    (parts, truth)
}

fn invitation(bank: &Bank, draw: &mut Draw) -> (Vec<String>, [Option<bool>; 8]) {
    // What is said, and: open agenda, only about me, motive stated, contribution offered.
    type Sort = (&'static [&'static str], [Option<bool>; 4]);
    const YES: Option<bool> = Some(true);
    const NO: Option<bool> = Some(false);
    const SORTS: &[Sort] = &[
        (&["social"], [YES, NO, NO, NO]),
        (&["social", "vague"], [YES, NO, NO, NO]),
        (&["meet", "vague"], [YES, NO, NO, NO]),
        (&["need"], [NO, YES, YES, NO]),
        (&["need", "meet"], [NO, YES, YES, NO]),
        (&["need", "repay"], [NO, YES, YES, NO]),
        (&["need", "gift"], [NO, NO, YES, YES]),
        (&["gift", "need"], [NO, NO, YES, YES]),
        (&["lack", "gift", "need"], [NO, NO, YES, YES]),
        (&["lack", "gift"], [NO, NO, None, YES]),
        (&["gift"], [NO, NO, None, YES]),
        (&["lack", "gift", "meet"], [NO, NO, None, YES]),
        (&["shared"], [NO, NO, YES, NO]),
        (&["shared", "meet"], [NO, NO, YES, NO]),
        (&["topic"], [NO, NO, None, NO]),
        (&["wish"], [YES, YES, YES, NO]),
        (&["wish", "vague"], [YES, YES, YES, NO]),
        (&["favour", "meet"], [YES, YES, NO, NO]),
        (&["favour", "repay"], [YES, YES, NO, NO]),
        (&["vague", "incidental"], [YES, NO, NO, YES]),
        (&["social", "incidental"], [YES, NO, NO, YES]),
        (&["incidental", "vague"], [YES, NO, NO, YES]),
        (&["incidental", "social"], [YES, NO, NO, YES]),
        (&["incidental", "meet", "vague"], [YES, NO, NO, YES]),
        (&["between"], [NO, NO, None, None]),
        (&["between", "between"], [NO, NO, None, None]),
        (&["between", "meet"], [NO, NO, None, None]),
        (&["trade"], [NO, NO, YES, YES]),
        (&["trade", "meet"], [NO, NO, YES, YES]),
        (&["gift", "meet"], [NO, NO, None, YES]),
        (&["need", "gift"], [NO, NO, YES, YES]),
        (&["meet", "need"], [NO, YES, YES, NO]),
        (&["need", "repay", "meet"], [NO, YES, YES, NO]),
        (&["meet", "wish"], [YES, YES, YES, NO]),
        (&["meet", "favour"], [YES, YES, NO, NO]),
        (&["thanks", "frank", "topic", "gift", "meet"], [NO, NO, YES, YES]),
        (&["thanks", "frank", "topic", "gift", "meet"], [NO, NO, YES, YES]),
        (&["thanks", "neutral", "frank", "topic", "gift", "meet"], [NO, NO, YES, YES]),
        (&["thanks", "neutral", "frank", "topic", "gift", "meet"], [NO, NO, YES, YES]),
        (&["thanks", "neutral", "frank", "topic", "gift", "meet"], [NO, NO, YES, YES]),
        (&["frank", "topic", "gift"], [NO, NO, YES, YES]),
        (&["thanks", "frank", "topic", "meet"], [NO, YES, YES, NO]),
    ];
    let (kinds, [open, mine, motive, gives]) = draw.of(SORTS);
    let mut parts: Vec<String> = kinds.iter().map(|kind| draw.of(&bank[*kind]).clone()).collect();
    if draw.chance(25) && !kinds.contains(&"meet") {
        let at = draw.below(parts.len() + 1);
        parts.insert(at, draw.of(&bank["meet"]).clone());
    }
    let asks = if kinds.iter().any(|kind| matches!(*kind, "need" | "wish" | "favour" | "trade" | "frank")) {
        None
    } else {
        NO
    };
    let thanked = kinds.contains(&"thanks");
    let thanks = thanked || draw.chance(8);
    if thanks && !thanked {
        parts.insert(0, draw.of(&bank["thanks"]).clone());
    }
    (parts, [asks, NO, asks, Some(thanks), *open, *mine, *motive, *gives])
}

/// The messages and invitations of a set, one author each; some have messages alone.
pub fn set(root: &Path, name: &str) -> Result<Vec<Row>, Box<dyn Error>> {
    let mut rows = Vec::new();
    for kind in ["asks", "invitations"] {
        let path = match name {
            "samples" => root.join(format!("../tests/samples/language/{kind}.jsonl")),
            "training" => root.join(format!("training/{kind}.jsonl")),
            "more" | "pairs" | "everyday" | "twins" => root.join(format!("training/{kind}_{name}.jsonl")),
            _ => root.join(format!("tests/samples/{kind}_{name}.jsonl")),
        };
        if !path.exists() {
            continue;
        }
        for line in std::fs::read_to_string(path)?.lines().filter(|line| line.starts_with('{')) {
            let row: Value = serde_json::from_str(line)?;
            let text = row["text"].as_str().unwrap_or_default().to_owned();
            let truth = Learned::ALL.map(|(_, label)| row[label].as_bool());
            rows.push(Row { features: features(&text), truth });
        }
    }
    Ok(rows)
}

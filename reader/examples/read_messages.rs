//! Prints the labels of messages or, after `--invitations`, of invitations: `read_messages asks.jsonl > pred.jsonl`.
//!
//! Each line of the input has `id`, `text`, and perhaps `lang`, which is not looked at.

use std::error::Error;

use serde_json::{Value, json};
use twopocket_reader::message::Label;
use twopocket_reader::{invitation, message};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args: Vec<String> = std::env::args().skip(1).collect();
    let invitations = args.first().is_some_and(|arg| arg == "--invitations");
    if invitations {
        args.remove(0);
    }
    let path = args.first().ok_or("which file?")?;
    for line in std::fs::read_to_string(path)?.lines().filter(|line| line.starts_with('{')) {
        let row: Value = serde_json::from_str(line)?;
        let text = row["text"].as_str().unwrap_or_default();
        let mut answer = if invitations {
            json!(invitation::read(text, None))
        } else {
            let found = message::read(text, None);
            let mut labels: serde_json::Map<String, Value> = serde_json::Map::new();
            for label in Label::ALL {
                let name = serde_json::to_value(label)?.as_str().unwrap_or_default().to_owned();
                labels.insert(name, found.has(label).into());
            }
            labels.insert("asks_specific_advice".to_owned(), found.has(Label::AsksAdvice).into());
            let none = [Label::AsksForJob, Label::Sells, Label::AsksAdvice, Label::Thanks];
            labels.insert("none".to_owned(), (!none.iter().any(|label| found.has(*label))).into());
            labels.insert("findings".to_owned(), json!(found.findings));
            Value::Object(labels)
        };
        answer["id"] = row["id"].clone();
        println!("{answer}");
    }
    Ok(())
}

//! Reads lines about persons: one JSON object a line in (`id`, `line`, `home`, `now`, `night_of`), one a line out.

use std::io::{BufRead, stdin};

use chrono::{NaiveDate, NaiveDateTime};
use serde_json::{Value, json};
use twopocket_reader::{Occasion, Record, line};

fn main() {
    for input in stdin().lock().lines().map_while(Result::ok) {
        let Ok(item) = serde_json::from_str::<Value>(&input) else { continue };
        let text = |key: &str| item[key].as_str().unwrap_or_default();
        let now = NaiveDateTime::parse_from_str(text("now"), "%Y-%m-%dT%H:%M").unwrap_or_default();
        let night_of = NaiveDate::parse_from_str(text("night_of"), "%Y-%m-%d").unwrap_or_default();
        let reading = line::read(text("line"), text("home").parse().ok(), &Occasion { now, night_of });
        let mut out = json!(Record::from(&reading.reading));
        out["id"] = item["id"].clone();
        out["rest"] = json!(reading.rest);
        out["promises"] = json!(reading.promises);
        println!("{out}");
    }
}

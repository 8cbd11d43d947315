//! Cards that nobody has seen: invented, laid out and misread, each with what it says.
//!
//! The reader's own samples are known to those who work on it. A draw is fresh: its people, firms, layouts and faults
//! come from lists and rules of this tool alone, which shares nothing with the reader. Two halves that share no word
//! and no layout keep what figures are reported on apart from what may be looked at.

pub mod card;
mod chance;
mod contacts;
mod firms;
pub mod layouts;
pub mod naive;
mod noise;
mod people;
mod phones;
mod places;
mod sheet;
pub mod words;

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::Failure;
use card::Card;
use chance::Chance;
use noise::Shot;
use sheet::Sheet;
use words::{ANYWHERE, COUNTRIES, Part, Words};

/// One card: what is printed, what an engine reads, and what a perfect reader returns for both.
#[derive(Clone, Debug)]
pub struct Drawn {
    /// Its id, the name of its files.
    pub id: String,
    /// The lines as laid out.
    pub clean: Value,
    /// The lines as read.
    pub ocr: Value,
    /// What it says.
    pub truth: Value,
}

/// Draws cards: the same seed, count and part, the same cards everywhere. No two are of one person.
///
/// # Errors
/// If a word list cannot be read, or has no more people to give.
pub fn draw(seed: u64, count: u32, part: Part) -> Result<Vec<Drawn>, Failure> {
    let anywhere = Words::read(ANYWHERE, part)?;
    let countries = COUNTRIES.map(|code| Words::read(code, part)).into_iter().collect::<Result<Vec<_>, _>>()?;
    let mut people = HashSet::new();
    let mut cards = Vec::new();
    for number in 0..count {
        let mut chance = Chance::new(seed, u64::from(number));
        let own = &countries[number as usize % countries.len()];
        let card = fresh(own, &anywhere, &mut people, &mut chance)?;
        let id = format!("{}{seed}-{:04}", if part == Part::Train { "t" } else { "r" }, number + 1);
        cards.push(drawn(id, &card, part, &mut chance));
    }
    Ok(cards)
}

/// A card of somebody who has none in this draw.
fn fresh(own: &Words, anywhere: &Words, people: &mut HashSet<String>, chance: &mut Chance) -> Result<Card, Failure> {
    for _ in 0..200 {
        let card = Card::draw(own, anywhere, chance);
        if people.insert(card.person.name.clone()) {
            return Ok(card);
        }
    }
    Err(Failure::new(format!("{}: the lists have no more people", own.code)))
}

fn drawn(id: String, card: &Card, part: Part, chance: &mut Chance) -> Drawn {
    let layout = layouts::choose(part, card, chance);
    let sheet = (layout.draw)(card, chance);
    let shot = Shot::draw(chance);
    let (pages, lines) = noise::misread(&sheet, shot, chance);
    let lang = language(card.code);
    let engine = if lang == "eng" { lang.to_owned() } else { format!("{lang}+eng") };
    let mut truth = card.truth();
    also_printed(card, &sheet, &mut truth);
    truth["id"] = json!(id);
    truth["lang"] = json!(lang);
    truth["meta"] = json!({
        "template": layout.name, "sides": sheet.pages.len(), "psm": shot.segmentation, "degradation": shot.meta(),
    });
    Drawn {
        clean: clean(&id, lang, &sheet),
        ocr: json!({
            "id": id, "engine": "tesseract", "lang": engine, "psm": shot.segmentation, "pages": pages, "lines": lines,
        }),
        truth,
        id,
    }
}

/// What a layout prints besides: an English title on the back, the brand alone on the front.
fn also_printed(card: &Card, sheet: &Sheet, truth: &mut Value) {
    for line in &sheet.lines {
        let list = if line.text == card.english && !card.titles.contains(&line.text) {
            "title_alt"
        } else if line.text.to_lowercase() == card.firm.brand.to_lowercase() && line.text != card.firm.full {
            "organisation_alt"
        } else {
            continue;
        };
        if let Some(list) = truth[list].as_array_mut().filter(|list| !list.contains(&json!(line.text))) {
            list.push(json!(line.text));
        }
    }
}

fn clean(id: &str, lang: &str, sheet: &Sheet) -> Value {
    let pages: Vec<Value> = sheet
        .pages
        .iter()
        .map(|(width, height)| json!({"width": noise::whole(*width), "height": noise::whole(*height)}))
        .collect();
    let lines: Vec<Value> = sheet
        .lines
        .iter()
        .map(|line| json!({"text": line.text, "bbox": line.bounds().map(noise::whole), "conf": 1.0, "page": line.page}))
        .collect();
    json!({"id": id, "engine": "layout", "lang": lang, "pages": pages, "lines": lines})
}

/// The recognition data loaded for a country's cards.
fn language(code: &str) -> &'static str {
    match code {
        "DK" => "dan",
        "SE" => "swe",
        "NO" => "nor",
        "DE" => "deu",
        "FR" => "fra",
        "ES" => "spa",
        "PL" => "pol",
        "NL" => "nld",
        "IT" => "ita",
        _ => "eng",
    }
}

/// Writes a draw into the folders `ocr`, `clean` and `truth` of `folder`.
///
/// # Errors
/// If a file cannot be written.
pub fn write(cards: &[Drawn], folder: &Path) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::new(format!("{}: {error}", folder.display()));
    for kind in ["ocr", "clean", "truth"] {
        fs::create_dir_all(folder.join(kind)).map_err(failed)?;
    }
    for card in cards {
        for (kind, value) in [("ocr", &card.ocr), ("clean", &card.clean), ("truth", &card.truth)] {
            let file = folder.join(kind).join(format!("{}.json", card.id));
            fs::write(file, format!("{value:#}\n")).map_err(failed)?;
        }
    }
    Ok(())
}

/// What the naive parser makes of the cards in a folder, in the order of their names.
///
/// # Errors
/// If a card cannot be read.
pub fn naively(folder: &Path) -> Result<Vec<Value>, Failure> {
    let failed = |error: std::io::Error| Failure::new(format!("{}: {error}", folder.display()));
    let entries = fs::read_dir(folder).map_err(failed)?;
    let mut files: Vec<_> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files
        .iter()
        .map(|file| {
            let text = fs::read_to_string(file).map_err(failed)?;
            let card =
                serde_json::from_str(&text).map_err(|error| Failure::new(format!("{}: {error}", file.display())))?;
            Ok(naive::read(&card))
        })
        .collect()
}

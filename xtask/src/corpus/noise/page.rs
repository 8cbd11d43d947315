//! One side as read: where lines come apart, come together, go lost and come from nothing.

use serde_json::{Value, json};

use super::Shot;
use super::text::{closed_up, gibberish, icon, joins, misread};
use crate::corpus::chance::Chance;
use crate::corpus::sheet::{Line, Sheet, width};

/// Of a hundred lines, those lost on their own, by level (with torn sides 4 of 704, 1 of 762, 17 of 403, 18 of 163).
const LOST: [f64; 4] = [0.5, 0.3, 2.0, 5.0];
/// Of a hundred sides, those of which only a first part is read (none, none, 2 of 50, 1 of 21).
const TORN: [f64; 4] = [0.0, 0.0, 4.0, 8.0];
/// Of a hundred sides, those with lines that are not there (most at level 3).
const HAUNTED: [f64; 4] = [2.0, 2.0, 8.0, 45.0];
/// Of a hundred pairs side by side, those that plain segmentation (3) joins (14 of 18).
const JOINED: f64 = 80.0;
/// Of a hundred icons, those read as a letter.
const ICONS: f64 = 45.0;

/// A side as read.
pub struct Read {
    pub width: i64,
    pub height: i64,
    pub lines: Vec<Value>,
}

struct Word {
    text: String,
    bounds: [f64; 4],
    right: bool,
}

/// Reads a side.
pub fn read(sheet: &Sheet, number: usize, shot: Shot, chance: &mut Chance) -> Read {
    let (across, down) = sheet.pages.get(number).copied().unwrap_or((1004.0, 650.0));
    let margin = (chance.real(50.0, 76.0) * shot.scale, chance.real(50.0, 76.0) * shot.scale);
    let lines = sheet.lines.iter().filter(|line| line.page == number).collect();
    let mut rows = rows(lines, shot.segmentation, chance);
    lose(&mut rows, shot.level, chance);
    let mut read = Vec::new();
    for (block, row) in rows.iter().enumerate() {
        let words: Vec<Word> = row.iter().flat_map(|line| words(line, shot, margin, chance)).collect();
        if !words.is_empty() {
            read.push(line(words, block + 1, number, chance));
        }
    }
    let width = whole(across * shot.scale + 2.0 * margin.0);
    let height = whole(down * shot.scale + 2.0 * margin.1);
    haunt(&mut read, (width, height), number, shot, chance);
    Read { width, height, lines: read }
}

/// The lines from above to below; those side by side in one row where the segmentation joins them.
fn rows<'a>(mut lines: Vec<&'a Line>, segmentation: u8, chance: &mut Chance) -> Vec<Vec<&'a Line>> {
    lines.sort_by(|a, b| a.y.total_cmp(&b.y).then(a.x.total_cmp(&b.x)));
    let mut rows: Vec<Vec<&Line>> = Vec::new();
    let mut apart: Vec<Vec<&Line>> = Vec::new();
    let columns = segmentation == 3 && !chance.percent(JOINED);
    for line in lines {
        let beside = rows.last().and_then(|row| row.first()).is_some_and(|other| level(other, line));
        match rows.last_mut() {
            Some(row) if beside && segmentation != 11 && !columns => row.push(line),
            Some(row) if beside && columns && row.first().is_some_and(|other| other.x < line.x) => {
                apart.push(vec![line]);
            }
            _ => rows.push(vec![line]),
        }
    }
    for row in &mut rows {
        row.sort_by(|a, b| a.x.total_cmp(&b.x));
    }
    rows.extend(apart);
    rows
}

/// Whether two lines stand side by side.
fn level(a: &Line, b: &Line) -> bool {
    let (a, b) = (a.bounds(), b.bounds());
    let shared = a[3].min(b[3]) - a[1].max(b[1]);
    shared > 0.6 * (a[3] - a[1]).min(b[3] - b[1])
}

/// Loses lines, one by one or all that follow.
fn lose(rows: &mut Vec<Vec<&Line>>, level: usize, chance: &mut Chance) {
    rows.retain(|_| !chance.percent(LOST[level]));
    if chance.percent(TORN[level]) {
        let kept = chance.between(0, 3);
        rows.truncate(kept as usize);
    }
}

/// The words of a line with their places on the photo.
fn words(line: &Line, shot: Shot, margin: (f64, f64), chance: &mut Chance) -> Vec<Word> {
    let mut x = line.x;
    let mut words: Vec<Word> = Vec::new();
    if line.icon && chance.percent(ICONS) {
        words.push(word(&icon(chance), line.x - 1.4 * line.size, line, shot, margin, chance));
    }
    if let Some(closed) = closed_up(&line.text, chance) {
        return closed_words(&closed, line, shot, margin, chance);
    }
    let mut before = String::new();
    for printed in line.text.split(' ') {
        let after = x + width(printed, line.size) + width(" ", line.size);
        if !printed.is_empty() {
            let read = word(printed, x, line, shot, margin, chance);
            match words.last_mut() {
                Some(last) if joins(&before, printed, shot.level, chance) => join(last, &read),
                _ => words.push(read),
            }
            printed.clone_into(&mut before);
        }
        x = after;
    }
    words
}

/// The words of a line whose letters are set apart, each as wide as its letters stand.
fn closed_words(closed: &[String], line: &Line, shot: Shot, margin: (f64, f64), chance: &mut Chance) -> Vec<Word> {
    let mut x = line.x;
    let mut words = Vec::new();
    for (printed, apart) in closed.iter().zip(line.text.split("   ")) {
        let mut read = word(printed, x, line, shot, margin, chance);
        let across = width(apart, line.size);
        read.bounds[2] += (across - width(printed, line.size)) * shot.scale;
        words.push(read);
        x += across + width("   ", line.size);
    }
    words
}

fn word(printed: &str, x: f64, line: &Line, shot: Shot, margin: (f64, f64), chance: &mut Chance) -> Word {
    let (text, right) = misread(printed, shot.level, chance);
    let low = printed.contains(['g', 'j', 'p', 'q', 'y', ',', ';', '(', '@', '/', '|', 'Q']);
    let top = line.y + 0.3 * line.size;
    let bottom = top + line.size * if low { 0.95 } else { 0.75 };
    let slant = shot.rotation.to_radians().sin();
    let jitter = |chance: &mut Chance| if shot.level == 0 { 0.0 } else { chance.real(-1.5, 1.5) };
    let right_edge = x + width(printed, line.size);
    let down = |y: f64, x: f64| y * shot.scale + margin.1 - x * slant * shot.scale;
    let bounds = [
        x * shot.scale + margin.0 + jitter(chance),
        down(top, x).min(down(top, right_edge)) + jitter(chance),
        right_edge * shot.scale + margin.0 + jitter(chance),
        down(bottom, x).max(down(bottom, right_edge)) + jitter(chance),
    ];
    Word { text, bounds, right }
}

fn join(last: &mut Word, next: &Word) {
    last.text += &next.text;
    last.bounds = around([last.bounds, next.bounds].iter());
    last.right = false;
}

fn around<'a>(boxes: impl Iterator<Item = &'a [f64; 4]>) -> [f64; 4] {
    let start = [f64::MAX, f64::MAX, f64::MIN, f64::MIN];
    boxes.fold(start, |sum, b| [sum[0].min(b[0]), sum[1].min(b[1]), sum[2].max(b[2]), sum[3].max(b[3])])
}

/// A line as the engine returns it; sure of most words that are right, less of others.
fn line(words: Vec<Word>, block: usize, page: usize, chance: &mut Chance) -> Value {
    let bounds = around(words.iter().map(|word| &word.bounds)).map(whole);
    let text = words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ");
    let mut sum = 0.0;
    let mut count = 0.0;
    let mut read = Vec::new();
    for word in words {
        let sure = confidence(&word, chance);
        sum += sure;
        count += 1.0;
        read.push(json!({"text": word.text, "bbox": word.bounds.map(whole), "conf": thousandth(sure)}));
    }
    json!({"text": text, "bbox": bounds, "conf": thousandth(sum / count), "block": block, "page": page, "words": read})
}

fn confidence(word: &Word, chance: &mut Chance) -> f64 {
    let address = word.text.contains(['@', '/']) || word.text.matches('.').count() > 1;
    match (word.right, address) {
        (true, false) => chance.real(0.92, 0.97),
        (true, true) => chance.real(0.84, 0.93),
        (false, false) => chance.real(0.55, 0.96),
        (false, true) => chance.real(0.3, 0.9),
    }
}

/// Lines that nobody printed, and tails of them behind lines that are.
fn haunt(lines: &mut Vec<Value>, page: (i64, i64), number: usize, shot: Shot, chance: &mut Chance) {
    if !chance.percent(HAUNTED[shot.level]) {
        return;
    }
    let most = if shot.level == 3 { 9 } else { 2 };
    for _ in 0..chance.between(1, most) {
        let text = gibberish(chance);
        let sure = thousandth(chance.real(0.0, 0.6));
        let (x, y) = (chance.real(0.02, 0.9), chance.real(0.02, 0.95));
        let scaled = |share: f64, of: i64| whole(share * i32::try_from(of).map_or(1000.0, f64::from));
        let (left, top) = (scaled(x, page.0), scaled(y, page.1));
        let bounds = [left, top, left + 26, top + 12];
        let at = chance.between(0, u32::try_from(lines.len()).unwrap_or(0)) as usize;
        match lines.get_mut(at) {
            Some(line) if shot.segmentation == 6 => {
                line["text"] = json!(format!("{} {text}", line["text"].as_str().unwrap_or("")));
                if let Some(words) = line["words"].as_array_mut() {
                    words.push(json!({"text": text, "bbox": bounds, "conf": sure}));
                }
            }
            _ => {
                let word = json!({"text": text, "bbox": bounds, "conf": sure});
                let block = at + 1;
                lines.insert(at, json!({"text": text, "bbox": bounds, "conf": sure, "block": block, "page": number, "words": [word]}));
            }
        }
    }
}

/// A whole number of pixels.
#[allow(clippy::cast_possible_truncation, reason = "pixels of a photo")]
pub fn whole(value: f64) -> i64 {
    value.round() as i64
}

fn thousandth(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

//! Letters set apart ("A N N A   B E R G"), a way of printing names and firms, closed up into words.

use super::Line;

/// The words of a line whose letters are set apart; `None` for any other line.
///
/// Wider gaps divide words: more blanks, or more pixels between the signs that an engine saw. Where all gaps are alike,
/// the line stays one word.
pub fn closed_up(line: &Line) -> Option<String> {
    const FEWEST_LETTERS: usize = 5;
    let text = line.text.trim();
    let signs: Vec<&str> = text.split_whitespace().collect();
    let single = signs.iter().filter(|sign| sign.chars().count() == 1).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = text.chars().filter(|c| c.is_uppercase()).count();
    let plain = text.chars().all(|c| c.is_alphabetic() || c.is_whitespace() || "-.'’&".contains(c));
    // An engine that joins a few letters still leaves most of them apart.
    let apart = single * 10 >= signs.len() * 7 && capitals * 10 >= letters * 7;
    if letters < FEWEST_LETTERS || !plain || !apart {
        return None;
    }
    let wide = if text.contains("  ") { wide_blanks(text) } else { wide_gaps(line, signs.len()) };
    let mut words = String::with_capacity(text.len());
    for (at, sign) in signs.iter().enumerate() {
        if at > 0 && wide.get(at - 1) == Some(&true) {
            words.push(' ');
        }
        words.push_str(sign);
    }
    Some(words)
}

/// For each gap between signs, whether it has more than one blank.
fn wide_blanks(text: &str) -> Vec<bool> {
    let mut wide = Vec::new();
    let mut blanks = 0;
    for c in text.chars() {
        if c.is_whitespace() {
            blanks += 1;
        } else if blanks > 0 {
            wide.push(blanks > 1);
            blanks = 0;
        }
    }
    wide
}

/// For each gap between signs, whether it is much wider than most.
fn wide_gaps(line: &Line, signs: usize) -> Vec<bool> {
    const MUCH: f64 = 1.7;
    if line.words.len() != signs {
        return Vec::new();
    }
    let gaps: Vec<f64> = line.words.windows(2).map(|pair| pair[1].bbox[0] - pair[0].bbox[2]).collect();
    let mut sorted = gaps.clone();
    sorted.sort_by(f64::total_cmp);
    let usual = sorted.get(sorted.len() / 2).copied().unwrap_or(0.0).max(1.0);
    gaps.iter().map(|gap| *gap > MUCH * usual).collect()
}

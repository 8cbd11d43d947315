//! Telephone numbers of a card: which digits are one number, and what it reaches.

use super::labels::Label;
use super::pieces::{Piece, Shape};
use crate::{PhoneKind, Region, phone};

/// A number found on the card.
#[derive(Clone, Debug)]
pub struct Dial {
    /// Index of its piece.
    pub piece: usize,
    /// E.164.
    pub e164: String,
    /// What it reaches.
    pub kind: PhoneKind,
    /// Extension, digits only.
    pub extension: Option<String>,
    /// How sure the reading is, as log-odds.
    pub score: f64,
}

/// Log-odds from which a number is taken without what stood beside it.
const SURE: f64 = 2.0;

/// Most numbers in one run of digits.
const MOST_JOINED: usize = 4;

/// Reads the numbers of a card. Those without a country code are read in `region`.
pub fn read(pieces: &[Piece], region: Option<Region>) -> Vec<Dial> {
    let mut dials: Vec<Dial> = Vec::new();
    let numbers = pieces.iter().enumerate().filter(|(_, piece)| piece.shape == Shape::Number);
    for (index, piece) in numbers {
        if matches!(piece.label, Some(Label::Registration | Label::Hours | Label::Social)) {
            continue;
        }
        for dial in numbers_of(index, piece, region) {
            if !dials.iter().any(|other| other.e164 == dial.e164) {
                dials.push(dial);
            }
        }
    }
    agree_on_sides(&mut dials, pieces);
    dials
}

/// A number that both sides of a card carry and that was misread on one: the surer reading is kept.
fn agree_on_sides(dials: &mut Vec<Dial>, pieces: &[Piece]) {
    const MOST_MISREAD: usize = 2;
    let misread = |a: &Dial, b: &Dial| {
        let apart = a.e164.bytes().zip(b.e164.bytes()).filter(|(a, b)| a != b).count();
        a.kind == b.kind && a.e164.len() == b.e164.len() && apart <= MOST_MISREAD
    };
    let mut at = 0;
    while at < dials.len() {
        let own = &pieces[dials[at].piece];
        let surer = dials.iter().any(|other| {
            let there = &pieces[other.piece];
            there.page != own.page && there.conf > own.conf && misread(&dials[at], other)
        });
        if surer {
            dials.remove(at);
        } else {
            at += 1;
        }
    }
}

/// The numbers in one run of digits: the run as a whole, or the division in which every part is a number.
fn numbers_of(index: usize, piece: &Piece, region: Option<Region>) -> Vec<Dial> {
    let text = mended(&piece.text);
    if let Some(dial) = number(index, piece, &text, region).filter(|dial| dial.score > 0.0) {
        return vec![dial];
    }
    let inner = without_edges(&text).and_then(|inner| number(index, piece, inner, region));
    if let Some(dial) = inner.filter(|dial| dial.score > SURE) {
        return vec![dial];
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    divide(index, piece, &words, region, MOST_JOINED).unwrap_or_default()
}

/// What is left of a run without a lone digit at its beginning or end: an icon or dirt.
fn without_edges(text: &str) -> Option<&str> {
    let lone = |part: &str| part.chars().count() == 1;
    match text.split_once(' ') {
        Some((first, rest)) if lone(first) && rest.trim_start().starts_with(['+', '(', '0']) => {
            return Some(rest.trim());
        }
        _ => {}
    }
    text.rsplit_once(' ').filter(|(_, last)| lone(last)).map(|(rest, _)| rest.trim())
}

fn divide(index: usize, piece: &Piece, words: &[&str], region: Option<Region>, most: usize) -> Option<Vec<Dial>> {
    const MOST_WORDS: usize = 12;
    if words.is_empty() {
        return Some(Vec::new());
    }
    if most == 0 || words.len() > MOST_WORDS {
        return None;
    }
    (1..=words.len()).rev().find_map(|count| {
        let first = number(index, piece, &words[..count].join(" "), region).filter(|dial| dial.score > 1.0)?;
        let mut rest = divide(index, piece, &words[count..], region, most - 1)?;
        rest.insert(0, first);
        Some(rest)
    })
}

/// Letters that stand for digits, and a bracket that was taken for one.
fn mended(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out: String = chars
        .iter()
        .map(|c| match c {
            'O' | 'o' => '0',
            'l' | 'I' | '|' => '1',
            'S' => '5',
            'B' => '8',
            '{' | '[' => '(',
            '}' | ']' => ')',
            other => *other,
        })
        .collect();
    let opened = out.matches('(').count();
    let closed = out.matches(')').count();
    // "1030) 12" was "(030) 12": a bracket that closes has been opened.
    if closed > opened && out.starts_with('1') {
        out.replace_range(..1, "(");
    }
    out
}

fn number(index: usize, piece: &Piece, text: &str, region: Option<Region>) -> Option<Dial> {
    let international = text.contains('+') || text.trim_start_matches('(').starts_with("00");
    let read = phone::read(text, region).or_else(|| phone::read(&with_own_code(text, region)?, region))?;
    let labelled = piece.label.is_some();
    let trunk = international || has_trunk(text, region);
    let score = if read.valid { 2.0 } else { -1.0 }
        + if labelled { 2.5 } else { 0.0 }
        + if international { 2.0 } else { 0.0 }
        + if trunk { 0.5 } else { -2.5 }
        + if !read.valid && well_written(text, region) { 1.2 } else { 0.0 }
        + if labelled && read.valid { 1.0 } else { 0.0 };
    let kind =
        kind_of(piece.label).or(read.kind_by_plan.filter(|kind| *kind == PhoneKind::Mobile)).unwrap_or(PhoneKind::Work);
    let extension = piece.extension.clone().or(read.extension);
    Some(Dial { piece: index, e164: read.e164, kind, extension, score })
}

/// The number with the card's own country code where the one printed was misread into one that no country has.
fn with_own_code(text: &str, region: Option<Region>) -> Option<String> {
    let own = super::country::calling_code(region?.as_str())?;
    let plus = text.find('+')?;
    let code = text.get(plus + 1..plus + 1 + own.len())?;
    let apart = own.bytes().zip(code.bytes()).filter(|(own, printed)| own != printed).count();
    let digits = code.bytes().all(|b| b.is_ascii_digit());
    (digits && own.len() > 1 && apart == 1).then(|| format!("{}{own}{}", &text[..=plus], &text[plus + 1 + own.len()..]))
}

/// Whether the digits stand as people write telephone numbers of the country. Ranges that its plan has not assigned are
/// printed too.
fn well_written(text: &str, region: Option<Region>) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let groups = text.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).count();
    let usual = match region.as_ref().map(Region::as_str) {
        Some("DK" | "NO") => digits == 8 && groups > 2,
        Some("ES" | "PL") => digits == 9 && groups > 2,
        Some("US" | "CA") => digits == 10 && groups == 3,
        _ => false,
    };
    usual
        || ((9..=12).contains(&digits)
            && groups > 1
            && text.trim_start_matches('(').starts_with('0')
            && has_trunk(text, region))
}

/// Whether a national number begins as the country's numbers are written.
fn has_trunk(text: &str, region: Option<Region>) -> bool {
    let first = text.chars().find(char::is_ascii_digit);
    match region.as_ref().map(Region::as_str) {
        Some("SE" | "DE" | "GB" | "FR" | "NL" | "CH" | "AT" | "BE" | "FI") => first == Some('0'),
        Some("IT") => matches!(first, Some('0' | '3' | '8')),
        _ => true,
    }
}

fn kind_of(label: Option<Label>) -> Option<PhoneKind> {
    match label? {
        Label::Mobile => Some(PhoneKind::Mobile),
        Label::Fax => Some(PhoneKind::Fax),
        Label::Home => Some(PhoneKind::Home),
        Label::Phone => Some(PhoneKind::Work),
        _ => None,
    }
}

//! From lines to pieces: columns come apart at wide gaps, joined items at separators, and labels come off.

use super::attach;
use super::cutter::Cutter;
use super::labels::Label;
use super::{Line, Scan, lines, spaced};

/// Most lines of a scan that are looked at; a card has a few dozen at most.
const MOST_LINES: usize = 160;
/// Most characters of a line that are looked at.
const LONGEST_LINE: usize = 320;
/// Most pieces that are kept.
const MOST_PIECES: usize = 96;
/// A gap between words wider than this many text heights divides columns.
const COLUMN_GAP: f64 = 1.5;

/// What a piece looks like before anything is known of the rest of the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Words.
    Text,
    /// Digits that may be one telephone number or several.
    Number,
    /// An e-mail or web address, perhaps misread.
    Net,
}

/// A stretch of a line that is read as one thing.
#[derive(Clone, Debug)]
pub struct Piece {
    /// Line of the scan.
    pub line: usize,
    /// First character within the line's text.
    pub start: usize,
    /// One past the last character.
    pub end: usize,
    /// The text, trimmed.
    pub text: String,
    /// Left, top, right, bottom.
    pub bbox: [f64; 4],
    /// Page of the scan.
    pub page: usize,
    /// Size of the type, relative to the card's usual size.
    pub size: f64,
    /// The engine's confidence.
    pub conf: f64,
    /// What it looks like.
    pub shape: Shape,
    /// The label that stood with it.
    pub label: Option<Label>,
    /// Digits after a word for extension.
    pub extension: Option<String>,
}

impl Piece {
    /// Height of its box.
    pub fn height(&self) -> f64 {
        (self.bbox[3] - self.bbox[1]).max(1.0)
    }
}

/// A range of characters of one line.
pub type Range = (usize, usize);

/// Cuts the lines of a scan into pieces, in the order of the lines.
pub fn cut(scan: &Scan) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let boxed = scan.lines.iter().any(|line| line.bbox[2] > line.bbox[0] && line.bbox[3] > line.bbox[1]);
    for (index, line) in scan.lines.iter().take(MOST_LINES).map(lines::sane).enumerate() {
        let line = &line;
        let chars: Vec<char> = line.text.chars().take(LONGEST_LINE).collect();
        let mut found = Vec::new();
        if let Some(text) = spaced::closed_up(line).filter(|_| chars.len() < LONGEST_LINE) {
            let bbox = if boxed { line.bbox } else { made_up_box(index, chars.len()) };
            pieces.push(spaced_out(line, index, text, bbox));
            continue;
        }
        for (span, bbox) in columns(line, &chars, index, boxed) {
            for range in separated(&chars, span) {
                let cutter = Cutter { line, index, chars: &chars, span, bbox };
                cutter.cut(range, &mut found);
            }
        }
        attach::labels(&mut found);
        pieces.append(&mut found);
        if pieces.len() >= MOST_PIECES {
            break;
        }
    }
    pieces.truncate(MOST_PIECES);
    attach::apart(&mut pieces);
    relate_sizes(&mut pieces);
    pieces
}

/// A line of letters set apart is one text: its type is as large as it is high.
fn spaced_out(line: &Line, index: usize, text: String, bbox: [f64; 4]) -> Piece {
    Piece {
        line: index,
        start: 0,
        end: line.text.chars().count(),
        text,
        bbox,
        page: line.page,
        size: 1.0,
        conf: line.words.iter().map(|word| word.conf).fold(line.conf, f64::min),
        shape: Shape::Text,
        label: None,
        extension: None,
    }
}

/// Divides a line where its words stand far apart.
fn columns(line: &Line, chars: &[char], index: usize, boxed: bool) -> Vec<(Range, [f64; 4])> {
    let whole = if boxed { line.bbox } else { made_up_box(index, chars.len()) };
    let Some(words) = word_ranges(line, chars) else { return vec![((0, chars.len()), whole)] };
    let gap = COLUMN_GAP * usual_height(line);
    let mut columns: Vec<(Range, [f64; 4])> = Vec::new();
    for (word, range) in line.words.iter().zip(words) {
        match columns.last_mut() {
            Some((last, bbox)) if word.bbox[0] - bbox[2] <= gap => {
                last.1 = range.1;
                *bbox = around(*bbox, word.bbox);
            }
            _ => columns.push((range, word.bbox)),
        }
    }
    columns
}

/// Without boxes, lines stand one under another.
fn made_up_box(index: usize, length: usize) -> [f64; 4] {
    let top = index as f64 * 40.0;
    [0.0, top, length as f64 * 15.0, top + 30.0]
}

fn usual_height(line: &Line) -> f64 {
    let mut heights: Vec<f64> =
        line.words.iter().map(|word| word.bbox[3] - word.bbox[1]).filter(|h| *h > 0.0).collect();
    heights.sort_by(f64::total_cmp);
    let middle = heights.get(heights.len() / 2).copied().unwrap_or(1.0);
    // A speck of dirt as a word must not make every blank a gap.
    middle.max((line.bbox[3] - line.bbox[1]) * 0.4).max(1.0)
}

fn around(a: [f64; 4], b: [f64; 4]) -> [f64; 4] {
    [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]
}

/// Where each word stands in the line's text; `None` if the words are not the text.
pub fn word_ranges(line: &Line, chars: &[char]) -> Option<Vec<Range>> {
    let mut ranges = Vec::with_capacity(line.words.len());
    let mut at = 0;
    for word in &line.words {
        let letters: Vec<char> = word.text.chars().collect();
        while at < chars.len() && chars[at].is_whitespace() {
            at += 1;
        }
        if letters.is_empty() || chars.get(at..at + letters.len()) != Some(letters.as_slice()) {
            return None;
        }
        ranges.push((at, at + letters.len()));
        at += letters.len();
    }
    (ranges.len() > 1).then_some(ranges)
}

/// Divides at bars, bullets, and at strokes and dashes between blanks.
fn separated(chars: &[char], span: Range) -> Vec<Range> {
    let mut parts = Vec::new();
    let mut start = span.0;
    let blank = |at: usize| at < span.0 || at >= span.1 || chars[at].is_whitespace();
    for at in span.0..span.1 {
        let alone = blank(at.wrapping_sub(1)) && blank(at + 1);
        let divides = match chars[at] {
            '•' | '·' | '∙' | '●' | '▪' | '◦' | '¦' | '\t' | '■' | '►' | '»' | '⋅' => true,
            '|' => alone || !(at > span.0 && chars[at - 1].is_ascii_digit()),
            '/' | '-' | '–' | '—' | '~' | '*' | '\\' | '«' => alone && !inside_number(chars, start, at, span.1),
            _ => false,
        };
        if divides {
            parts.push((start, at));
            start = at + 1;
        }
    }
    parts.push((start, span.1));
    parts.into_iter().map(|part| trimmed(chars, part)).filter(|part| part.0 < part.1).collect()
}

/// Whether a stroke between blanks joins an area code with the rest ("089 / 12 34 56") instead of two items.
fn inside_number(chars: &[char], start: usize, at: usize, end: usize) -> bool {
    const LONGEST_AREA_CODE: usize = 5;
    let before: String = chars[start..at].iter().collect();
    let run: String =
        before.trim_end().chars().rev().take_while(|c| c.is_ascii_digit() || " ()+.-".contains(*c)).collect();
    let digits = run.chars().filter(char::is_ascii_digit).count();
    let follows = chars[at + 1..end].iter().find(|c| !c.is_whitespace()).is_some_and(char::is_ascii_digit);
    // Behind words that announce no number, digits are a house's.
    let head: String = before.chars().take(before.trim_end().chars().count() - run.chars().count()).collect();
    let head = head.trim_end();
    let of_a_house = head.chars().any(char::is_alphabetic)
        && !head.ends_with(':')
        && attach::trailing_label(head.trim_end_matches(['.', '(']))
            .is_none_or(|(_, label)| head[..label].trim_end().ends_with(|c: char| c.is_ascii_digit()));
    if of_a_house {
        return false;
    }
    let longest = if run.contains('+') { LONGEST_AREA_CODE + 3 } else { LONGEST_AREA_CODE };
    follows && digits > 0 && digits <= longest && !run.contains('-')
}

/// Without blanks, marks and specks at its edges.
pub fn trimmed(chars: &[char], (mut start, mut end): Range) -> Range {
    let edge = |c: char| {
        c.is_whitespace()
            || "|•·,;:-–—~_=*«»‘’'\"“”„!<>{}[]\\^°¢¬§´`/".contains(c)
            || (!c.is_ascii() && !c.is_alphanumeric() && !"©®€".contains(c))
    };
    while start < end && edge(chars[start]) {
        start += 1;
    }
    while start < end && edge(chars[end - 1]) {
        end -= 1;
    }
    (start, end)
}

/// Widths tell sizes: boxes of lines with and without descenders differ in height for the same type.
fn relate_sizes(pieces: &mut [Piece]) {
    const FEWEST_LETTERS: usize = 2;
    let mut sizes: Vec<f64> = Vec::new();
    for piece in pieces.iter_mut() {
        let width: f64 = piece.text.chars().map(width_of).sum();
        piece.size = (piece.bbox[2] - piece.bbox[0]) / width.max(0.5);
        if piece.text.chars().count() > FEWEST_LETTERS {
            sizes.push(piece.size);
        }
    }
    sizes.sort_by(f64::total_cmp);
    let usual = sizes.get(sizes.len() / 2).copied().filter(|size| *size > 0.0).unwrap_or(1.0);
    for piece in pieces {
        piece.size = (piece.size / usual).clamp(0.2, 5.0);
    }
}

/// Rough width of a letter in ems of a proportional face.
fn width_of(c: char) -> f64 {
    match c {
        'i' | 'l' | 'j' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | 'I' | '/' => 0.27,
        'f' | 't' | 'r' | ' ' | '(' | ')' | '-' => 0.33,
        'm' | 'w' | 'M' | 'W' | '@' | 'æ' => 0.85,
        c if c.is_uppercase() => 0.68,
        _ => 0.54,
    }
}

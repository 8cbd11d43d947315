//! The words of a line, and what stands between them.

use std::ops::Range;

use super::hard::Hard;

/// What stands before a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Break {
    /// The beginning of the text.
    Start,
    /// A blank.
    Blank,
    /// A comma, a dash, a stroke, a full stop, a new line: something ends here.
    Mark,
    /// A colon.
    Colon,
    /// An opening bracket.
    Open,
    /// A closing bracket.
    Close,
}

/// A word, or something that was read before (a number, an address) and is one token.
#[derive(Clone, Debug)]
pub struct Token<'a> {
    pub text: &'a str,
    pub low: String,
    /// Bytes of the line.
    pub range: Range<usize>,
    pub before: Break,
    /// Index of what was read here.
    pub hard: Option<usize>,
    /// Whether it begins with a capital.
    pub capital: bool,
}

/// Splits a line into words around what was read of it before. `hard` is in the order of the line.
pub fn tokens<'a>(line: &'a str, hard: &[Hard]) -> Vec<Token<'a>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    let mut before = Break::Start;
    for (index, found) in hard.iter().enumerate() {
        words(line, at..found.from, &mut before, &mut tokens);
        tokens.push(token(line, found.from..found.until, before, Some(index)));
        before = Break::Blank;
        at = found.until;
    }
    words(line, at..line.len(), &mut before, &mut tokens);
    tokens
}

fn token(line: &str, range: Range<usize>, before: Break, hard: Option<usize>) -> Token<'_> {
    let text = &line[range.clone()];
    // A script without small letters (Arabic, Hebrew, Han) writes names as capitals do.
    let capital = text.chars().find(|c| c.is_alphabetic()).is_some_and(|c| !c.is_lowercase());
    Token { text, low: text.to_lowercase().trim_end_matches('-').to_owned(), range, before, hard, capital }
}

fn words<'a>(line: &'a str, range: Range<usize>, before: &mut Break, tokens: &mut Vec<Token<'a>>) {
    let text = &line[range.clone()];
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let blank = rest.len() - rest.trim_start().len();
        if rest[..blank].contains('\n') {
            *before = stronger(*before, Break::Mark);
        }
        at += blank;
        let end = at + text[at..].find(char::is_whitespace).unwrap_or(text.len() - at);
        chunk(line, range.start + at..range.start + end, before, tokens);
        at = end;
    }
}

/// What blanks enclose: marks before the word, the word, marks behind it.
fn chunk<'a>(line: &'a str, range: Range<usize>, before: &mut Break, tokens: &mut Vec<Token<'a>>) {
    let text = &line[range.clone()];
    let is_mark = |c: char| !c.is_alphanumeric() && !matches!(c, '&' | '+' | '@' | '#');
    let start = text.find(|c: char| !is_mark(c)).unwrap_or(text.len());
    note_marks(&text[..start], before);
    let inner = text[start..].trim_end_matches(is_mark);
    if inner.is_empty() {
        return;
    }
    // "Hoch- und Tiefbau": the hyphen stands for the rest of the word.
    let kept_hyphen = text[start + inner.len()..] == *"-" && is_joiner(line[range.end..].split_whitespace().next());
    let inner = if kept_hyphen { &text[start..] } else { inner };
    let behind = &text[start + inner.len()..];
    // The full stop of an abbreviation belongs to the word.
    let degree =
        matches!(inner, "med" | "phil" | "rer" | "nat" | "em" | "jur" | "habil" | "hc" | "pol" | "oec" | "vet")
            && tokens.last().is_some_and(|before| before.text.ends_with('.'));
    let dotted = behind.starts_with('.') && (is_abbreviation(inner) || degree);
    let kept = inner.len() + usize::from(dotted);
    // "Firm/person": a stroke divides long words, but not "A/S".
    let divided = inner.match_indices('/').map(|(at, _)| at).find(|&at| at > 2 && inner.len() - at > 3);
    let begin = range.start + start;
    if let Some(at) = divided.filter(|_| !inner.contains("//")) {
        tokens.push(token(line, begin..begin + at, *before, None));
        *before = Break::Mark;
        tokens.push(token(line, begin + at + 1..begin + kept, *before, None));
    } else {
        tokens.push(token(line, begin..begin + kept, *before, None));
    }
    *before = Break::Blank;
    note_marks(&text[start + kept..], before);
}

fn is_joiner(word: Option<&str>) -> bool {
    matches!(word, Some("und" | "oder" | "og" | "eller" | "och" | "and" | "or" | "&"))
}

fn is_abbreviation(word: &str) -> bool {
    const ABBREVIATIONS: &[&str] = &[
        "dr", "prof", "hr", "fr", "mr", "mrs", "ms", "adm", "dir", "co", "inc", "ltd", "corp", "st", "ing", "tlf",
        "tel", "mob", "nr", "tidl", "ehem", "stv", "ass", "jr", "sr", "bl", "ca", "evtl", "vgl", "bzw", "abt", "afd",
        "avd", "brdr", "gebr",
    ];
    let low = word.to_lowercase();
    // "Mag." goes before an Austrian's name; in small letters it is a verb.
    let before_name = matches!(word, "Mag" | "Mmag" | "Dkfm" | "Dipl" | "Univ" | "Lic");
    let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    initial || before_name || word.contains('.') || ABBREVIATIONS.contains(&low.as_str())
}

fn note_marks(marks: &str, before: &mut Break) {
    for c in marks.chars() {
        let found = match c {
            '(' | '[' | '{' => Break::Open,
            ')' | ']' | '}' => Break::Close,
            ':' => Break::Colon,
            '\'' | '"' | '’' | '“' | '”' | '„' | '»' | '«' | '*' | '_' => continue,
            _ => Break::Mark,
        };
        *before = stronger(*before, found);
    }
}

fn stronger(before: Break, found: Break) -> Break {
    match (before, found) {
        (Break::Start, _) => Break::Start,
        (Break::Open | Break::Colon, Break::Mark) => before,
        _ => found,
    }
}

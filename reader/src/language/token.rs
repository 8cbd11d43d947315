//! Words, numbers and marks of a text, with their places.

use crate::Place;

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters, with apostrophes inside ("don't") and what is not seen between them.
    Word,
    /// Digits.
    Number,
    /// One other character; a line's end is `\n`.
    Mark,
}

/// One token of a text.
#[derive(Clone, Debug)]
pub(crate) struct Token<'a> {
    pub text: &'a str,
    /// Lower case, with plain apostrophes and without what is not seen.
    pub low: String,
    pub kind: Kind,
    /// Bytes of the text.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    pub place: Place,
    /// Whether blanks, or the text's beginning, stand before it.
    pub spaced: bool,
}

impl Token<'_> {
    /// Whether this is the mark `mark`.
    pub(crate) fn is_mark(&self, mark: char) -> bool {
        self.kind == Kind::Mark && self.text.starts_with(mark)
    }

    /// The number it writes, when it is one of at most four digits.
    pub(crate) fn number(&self) -> Option<u32> {
        if self.kind == Kind::Number && self.text.len() <= 4 { self.text.parse().ok() } else { None }
    }

    /// Whether it begins with a capital.
    pub(crate) fn is_capital(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }
}

/// Splits a text. Blanks are dropped, except that every line's end is a token of its own.
pub(crate) fn tokenise(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let (mut line, mut column, mut spaced) = (0_u32, 0_u32, true);
    let mut chars = text.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        let from = column;
        column += 1;
        if first.is_whitespace() && first != '\n' {
            spaced = true;
            continue;
        }
        if is_invisible(first) {
            continue;
        }
        let kind = kind_of(first);
        let mut end = start + first.len_utf8();
        while let Some(&(at, next)) = chars.peek() {
            if !continues(kind, next, &text[at + next.len_utf8()..]) {
                break;
            }
            end = at + next.len_utf8();
            column += 1;
            chars.next();
        }
        let word = &text[start..end];
        let place = Place { line, start: from, end: column };
        tokens.push(Token { text: word, low: lower(word), kind, start, end, place, spaced });
        spaced = first == '\n';
        if first == '\n' {
            line += 1;
            column = 0;
        }
    }
    tokens
}

fn kind_of(first: char) -> Kind {
    if first.is_ascii_digit() {
        Kind::Number
    } else if first.is_alphabetic() {
        Kind::Word
    } else {
        Kind::Mark
    }
}

/// Whether `next` belongs to a token of this kind; `rest` is what follows it.
fn continues(kind: Kind, next: char, rest: &str) -> bool {
    match kind {
        Kind::Number => next.is_ascii_digit(),
        // Combining marks belong to the letter before them.
        Kind::Word => {
            next.is_alphabetic()
                || matches!(next, '\u{300}'..='\u{36f}')
                || (is_apostrophe(next) && rest.starts_with(char::is_alphabetic))
                || (is_invisible(next) && rest.trim_start_matches(is_invisible).starts_with(char::is_alphabetic))
        }
        Kind::Mark => false,
    }
}

/// Marks that are not seen and come along when a text is copied: soft hyphens, blanks of no width, marks of direction.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2bc}' | '\u{b4}' | '`')
}

/// Lower case in composed form, with plain apostrophes and without what is not seen.
fn lower(word: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let plain = |c| if is_apostrophe(c) { '\'' } else { c };
    if word.is_ascii() {
        return word.chars().map(plain).map(|c| c.to_ascii_lowercase()).collect();
    }
    word.nfc().filter(|c| !is_invisible(*c)).flat_map(char::to_lowercase).map(plain).collect()
}

/// A word as it is also typed: as it stands, without its dots and rings, and with two letters for one.
///
/// A `=` before the word keeps it from being typed otherwise: "=schön" is not "schon".
pub(crate) fn spellings(entry: &str) -> Vec<String> {
    if let Some(exact) = entry.strip_prefix('=') {
        return vec![exact.to_owned()];
    }
    let mut all = vec![entry.to_owned()];
    for replace in [plain_letter, two_letters] {
        let other: String = entry.chars().flat_map(|c| replace(c).chars().chain(kept(c, replace))).collect();
        if !all.contains(&other) {
            all.push(other);
        }
    }
    all
}

fn kept(c: char, replace: fn(char) -> &'static str) -> Option<char> {
    replace(c).is_empty().then_some(c)
}

fn plain_letter(c: char) -> &'static str {
    match c {
        'å' | 'ä' | 'æ' | 'à' => "a",
        'ö' | 'ø' => "o",
        'ü' => "u",
        'é' | 'è' => "e",
        'ß' => "ss",
        _ => "",
    }
}

fn two_letters(c: char) -> &'static str {
    match c {
        'å' => "aa",
        'ä' | 'æ' => "ae",
        'ö' | 'ø' => "oe",
        'ü' => "ue",
        'ß' => "ss",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_word_keeps_its_apostrophe_and_a_line_its_end() {
        let texts: Vec<_> = tokenise("I’ll, ring\n24.11").into_iter().map(|token| token.low).collect();
        assert_eq!(texts, ["i'll", ",", "ring", "\n", "24", ".", "11"]);
    }

    #[test]
    fn what_is_not_seen_splits_no_word_and_joins_none() {
        let texts: Vec<_> = tokenise("Ver\u{ad}trag\u{200b} to\u{2060}\u{200b}morrow \u{feff}ring")
            .into_iter()
            .map(|token| token.low)
            .collect();
        assert_eq!(texts, ["vertrag", "tomorrow", "ring"]);
    }

    #[test]
    fn a_word_is_known_without_its_dots_and_with_two_letters_for_one() {
        assert_eq!(spellings("nächste"), ["nächste", "nachste", "naechste"]);
        assert_eq!(spellings("=schön"), ["schön"]);
    }

    proptest! {
        #[test]
        fn a_place_is_where_the_token_stands(text in any::<String>()) {
            let lines: Vec<Vec<char>> = text.split('\n').map(|line| line.chars().collect()).collect();
            for token in tokenise(&text).iter().filter(|token| token.text != "\n") {
                let Place { line, start, end } = token.place;
                let there: String = lines[line as usize][start as usize..end as usize].iter().collect();
                prop_assert_eq!(&there, token.text);
                prop_assert_eq!(token.text, &text[token.start..token.end]);
            }
        }
    }
}

//! Finds numbers and addresses among the words of a line; what lies between is text.

use super::pieces::{Piece, Range, Shape, trimmed, word_ranges};
use super::{Line, attach, labels, net};

/// Cuts one column of a line.
pub struct Cutter<'a> {
    /// The line.
    pub line: &'a Line,
    /// Its position in the scan.
    pub index: usize,
    /// Its characters.
    pub chars: &'a [char],
    /// The column's characters.
    pub span: Range,
    /// The column's box.
    pub bbox: [f64; 4],
}

impl Cutter<'_> {
    /// Finds addresses and numbers among the words; what lies between is text.
    pub fn cut(&self, range: Range, found: &mut Vec<Piece>) {
        let tokens = self.tokens(range);
        let shapes = self.shapes(&tokens);
        let mut at = 0;
        while at < tokens.len() {
            let (shape, joined) = shapes[at];
            let mut next = at + 1;
            while next < tokens.len() && (shapes[next].0 == shape && (shape != Shape::Net || shapes[next].1 == joined))
            {
                next += 1;
            }
            let range = trimmed_for(shape, self.chars, (tokens[at].0, tokens[next - 1].1));
            if range.0 < range.1 {
                found.push(self.piece(shape, range));
            }
            at = next;
        }
    }

    fn text(&self, range: Range) -> String {
        self.chars[range.0..range.1].iter().collect()
    }

    /// Words; a label that is glued to what follows is a word of its own.
    fn tokens(&self, range: Range) -> Vec<Range> {
        let mut tokens = Vec::new();
        let mut at = range.0;
        while at < range.1 {
            if self.chars[at].is_whitespace() {
                at += 1;
                continue;
            }
            let start = at;
            while at < range.1 && !self.chars[at].is_whitespace() {
                at += 1;
            }
            match self.glued_label((start, at)) {
                Some(end) => tokens.extend([(start, end), (end, at)]),
                None => tokens.push((start, at)),
            }
        }
        tokens
    }

    /// Where a label ends that has no blank after it: "E:anna@…", "T+45…".
    fn glued_label(&self, token: Range) -> Option<usize> {
        let word = &self.chars[token.0..token.1];
        if let Some(colon) = word.iter().position(|c| *c == ':') {
            let head: String = word[..colon].iter().collect();
            let is_scheme = word.get(colon + 1) == Some(&'/') || matches!(word.get(colon + 1), Some('\\'));
            return (!is_scheme && colon + 1 < word.len() && labels::whole(&head).is_some())
                .then_some(token.0 + colon + 1);
        }
        let letters = word.iter().take_while(|c| c.is_alphabetic() || **c == '.').count();
        let rest = word.get(letters)?;
        let head: String = word[..letters].iter().collect();
        let digits = word[letters..].iter().filter(|c| c.is_ascii_digit()).count();
        let only_number = word[letters..].iter().all(|c| c.is_ascii_digit() || "+()-./".contains(*c));
        (letters > 0 && (*rest == '+' || *rest == '(' || digits >= 6) && only_number && labels::whole(&head).is_some())
            .then_some(token.0 + letters)
    }

    /// What each word belongs to; the number tells neighbouring addresses apart.
    fn shapes(&self, tokens: &[Range]) -> Vec<(Shape, usize)> {
        let mut shapes = vec![(Shape::Text, 0); tokens.len()];
        let mut at = 0;
        while at < tokens.len() {
            let width = self.net_words(&tokens[at..]);
            shapes[at..at + width].fill((Shape::Net, at + 1));
            at += width.max(1);
        }
        self.mark_numbers(tokens, &mut shapes);
        shapes
    }

    /// How many words from the first make up an e-mail or web address: none, one, or two torn apart by a blank.
    fn net_words(&self, tokens: &[Range]) -> usize {
        let Some(first) = tokens.first() else { return 0 };
        let word = self.text(*first);
        let next = tokens.get(1).map(|range| self.text(*range));
        if let Some(next) = next {
            let after = tokens.get(2).map(|range| self.text(*range));
            if next == "@" && after.as_deref().is_some_and(net::like_host) {
                return 3;
            }
            if net::torn(&word, &next) {
                return 2;
            }
        }
        usize::from(net::like_address(&word))
    }

    fn mark_numbers(&self, tokens: &[Range], shapes: &mut [(Shape, usize)]) {
        let mut at = 0;
        while at < tokens.len() {
            if shapes[at].0 != Shape::Text || !self.numeric(tokens[at]) {
                at += 1;
                continue;
            }
            let mut end = at + 1;
            while end < tokens.len() && shapes[end].0 == Shape::Text && self.numeric(tokens[end]) {
                end += 1;
            }
            if self.is_number(tokens, at, end) {
                shapes[at..end].fill((Shape::Number, 0));
            }
            at = end;
        }
    }

    /// Digits with what people write between them; letters only where an engine takes digits for them.
    fn numeric(&self, token: Range) -> bool {
        let word = &self.chars[token.0..token.1];
        let digits = word.iter().filter(|c| c.is_ascii_digit()).count();
        let letters = word.iter().filter(|c| "OoIlSB|".contains(**c)).count();
        let marks = word.iter().filter(|c| "+()[]{}./-–—‐‑,".contains(**c)).count();
        let signs_only = digits == 0 && letters == 0 && word.len() == 1 && "+-–/()".contains(word[0]);
        signs_only
            || (digits > 0
                && digits + letters + marks == word.len()
                && letters
                    <= digits / 3 + usize::from((digits == 1 && word.len() == 2) || (digits == 2 && word.len() == 3)))
    }

    fn is_number(&self, tokens: &[Range], at: usize, end: usize) -> bool {
        const FEWEST: usize = 6;
        const MOST: usize = 34;
        const ENOUGH_AMONG_WORDS: usize = 9;
        const GROUPS_OF_A_NUMBER: usize = 4;
        let run = self.text((tokens[at].0, tokens[end - 1].1));
        let digits = run.chars().filter(char::is_ascii_digit).count();
        let before = (at > 0).then(|| self.text((tokens[0].0, tokens[at - 1].1)));
        let label = before.as_deref().and_then(attach::trailing_label);
        let after = (end < tokens.len()).then(|| self.text(tokens[end]));
        // "12-14" behind a street is two houses, or one on a corner.
        if before.is_some() && label.is_none() && two_houses(&run) {
            return false;
        }
        let zip_code = run.len() == 10 && run.chars().position(|c| c == '-') == Some(5);
        let international = run.trim_start_matches('(').starts_with(['+', '0']);
        if !(FEWEST..=MOST).contains(&digits) || (zip_code && before.is_some() && label.is_none()) {
            return false;
        }
        let among_words = after.is_some_and(|word| {
            !word.starts_with('(')
                && word.chars().filter(|c| c.is_alphabetic()).count() > 1
                && labels::whole(&word).is_none()
        });
        // House and postcode: what a comma divides between words, or what ends as a Polish postcode does.
        let last = run.rsplit(' ').next().unwrap_or_default();
        let polish = last.len() == 6 && last.bytes().position(|b| b == b'-') == Some(2) && last != run;
        if before.is_some() && label.is_none() && among_words && (run.contains(", ") || polish) {
            return false;
        }
        let in_groups = run.split_whitespace().count() >= GROUPS_OF_A_NUMBER;
        label.is_some() || international || !among_words || in_groups || digits >= ENOUGH_AMONG_WORDS
    }

    fn piece(&self, shape: Shape, range: Range) -> Piece {
        Piece {
            line: self.index,
            start: range.0,
            end: range.1,
            text: self.text(range),
            bbox: self.part_of_box(range),
            page: self.line.page,
            size: 1.0,
            conf: self.confidence(range),
            shape,
            label: None,
            extension: None,
        }
    }

    fn part_of_box(&self, range: Range) -> [f64; 4] {
        let [left, top, right, bottom] = self.bbox;
        let a_char = (right - left) / (self.span.1 - self.span.0).max(1) as f64;
        let from = |at: usize| left + at.saturating_sub(self.span.0) as f64 * a_char;
        [from(range.0), top, from(range.1), bottom]
    }

    /// The least sure of the words within, or the line's own confidence.
    fn confidence(&self, range: Range) -> f64 {
        let Some(words) = word_ranges(self.line, self.chars) else { return self.line.conf };
        let within = self.line.words.iter().zip(words).filter(|(_, word)| word.0 < range.1 && word.1 > range.0);
        within.map(|(word, _)| word.conf).fold(1.0, f64::min)
    }
}

/// Whether the digits are a range of house numbers: the second is a little larger than the first.
fn two_houses(run: &str) -> bool {
    const FARTHEST: u32 = 60;
    let Some((first, second)) = run.split_once(['-', '–']) else { return false };
    let number = |text: &str| text.parse::<u32>().ok().filter(|_| text.len() <= 4 && !text.starts_with('0'));
    match (number(first), number(second)) {
        (Some(first), Some(second)) => first < second && second - first <= FARTHEST,
        _ => false,
    }
}

fn trimmed_for(shape: Shape, chars: &[char], range: Range) -> Range {
    match shape {
        Shape::Number => {
            let (mut start, mut end) = range;
            while start < end && !(chars[start].is_ascii_digit() || "+(".contains(chars[start])) {
                start += 1;
            }
            while start < end && !(chars[end - 1].is_ascii_digit() || "OoIlSB".contains(chars[end - 1])) {
                end -= 1;
            }
            (start, end)
        }
        Shape::Net => trimmed(chars, range),
        Shape::Text => {
            // A colon tells that a text announces what follows.
            let (start, end) = trimmed(chars, range);
            (start, if end < range.1 && chars[end] == ':' && start < end { end + 1 } else { end })
        }
    }
}

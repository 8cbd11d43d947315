//! Takes labels and icons off, and gives them to the number or address they stand with.

use super::labels::{self as label, Label};
use super::pieces::{Piece, Shape};

/// Takes the texts that are labels off, and gives them to the number or address they stand with.
pub fn labels(found: &mut Vec<Piece>) {
    let mut at = 0;
    while at < found.len() {
        if found[at].shape == Shape::Text && take_label(found, at) {
            continue;
        }
        at += 1;
    }
    for piece in found.iter_mut().filter(|piece| piece.shape == Shape::Text && piece.text.ends_with(':')) {
        piece.text.pop();
        piece.end -= 1;
    }
    found.retain(|piece| !piece.text.trim().is_empty());
}

/// Gives the labels of a column of their own to the numbers and addresses that stand right of them.
pub fn apart(pieces: &mut Vec<Piece>) {
    let mut at = 0;
    while at < pieces.len() {
        let label =
            Some(&pieces[at]).filter(|piece| piece.shape == Shape::Text).and_then(|piece| label::whole(&piece.text));
        match label.zip(right_of(pieces, at)) {
            Some((label, item)) if pieces[item].shape != Shape::Text && pieces[item].label.is_none() => {
                pieces[item].label = Some(label);
                pieces.remove(at);
            }
            _ => at += 1,
        }
    }
}

/// The nearest piece to the right on the same row.
fn right_of(pieces: &[Piece], at: usize) -> Option<usize> {
    let piece = &pieces[at];
    let middle = |piece: &Piece| f64::midpoint(piece.bbox[1], piece.bbox[3]);
    let right = pieces.iter().enumerate().filter(|(_, other)| {
        other.page == piece.page
            && other.bbox[0] >= piece.bbox[2] - 1.0
            && (middle(other) - middle(piece)).abs() < 0.5 * piece.height().min(other.height())
    });
    right.min_by(|a, b| a.1.bbox[0].total_cmp(&b.1.bbox[0])).map(|(at, _)| at)
}

/// Handles one text; true if the piece was taken away.
fn take_label(found: &mut Vec<Piece>, at: usize) -> bool {
    const LONGEST_ICON: usize = 2;
    const MOST_LABEL_WORDS: usize = 3;
    let text = found[at].text.clone();
    let before_item = found.get(at + 1).is_some_and(|next| next.shape != Shape::Text);
    let after_number = at > 0 && found[at - 1].shape == Shape::Number && found[at - 1].extension.is_none();
    if after_number {
        if let Some(extension) = extension_of(&text) {
            found[at - 1].extension = Some(extension);
            found.remove(at);
            return true;
        }
        let in_brackets = text.starts_with('(');
        if let Some(label) = label::whole(&text).filter(|_| in_brackets || !before_item) {
            found[at - 1].label = found[at - 1].label.or(Some(label));
            found.remove(at);
            return true;
        }
    }
    if before_item {
        if let Some((label, from)) = trailing_label(&text) {
            found[at + 1].label = Some(label);
            return shorten(found, at, from);
        }
        let announces = text.ends_with(':') && text.split_whitespace().count() <= MOST_LABEL_WORDS;
        if announces && !label::begins_registration(&text) {
            found.remove(at);
            return true;
        }
        // An icon that was read as a letter or two.
        if text.chars().count() <= LONGEST_ICON {
            found.remove(at);
            return true;
        }
    }
    leading_label(found, at)
}

/// Takes a label off the front of a text: an address, or a number too short to be seen.
fn leading_label(found: &mut Vec<Piece>, at: usize) -> bool {
    let text = found[at].text.clone();
    let Some(colon) = text.char_indices().find(|(_, c)| *c == ':').map(|(at, _)| at) else { return false };
    let Some(label) = label::whole(&text[..colon]) else { return false };
    let from = text[..=colon].chars().count();
    let kept: String = text.chars().skip(from).collect();
    let blanks = kept.chars().take_while(|c| c.is_whitespace()).count();
    let piece = &mut found[at];
    piece.label = Some(label);
    piece.start += from + blanks;
    kept.trim().clone_into(&mut piece.text);
    if piece.text.is_empty() {
        found.remove(at);
        return true;
    }
    false
}

/// Cuts a text off at a byte; true if nothing was left of it.
fn shorten(found: &mut Vec<Piece>, at: usize, from: usize) -> bool {
    let piece = &mut found[at];
    let kept = piece.text[..from].trim_end_matches(|c: char| c.is_whitespace() || ",;:-|/".contains(c)).to_owned();
    if kept.chars().filter(|c| c.is_alphanumeric()).count() < 2 {
        found.remove(at);
        return true;
    }
    piece.end = piece.start + kept.chars().count();
    piece.text = kept;
    false
}

/// The digits of "ext. 12", "wew. 3", "x45"; the word alone counts when the digits follow as a piece of their own.
fn extension_of(text: &str) -> Option<String> {
    const WORDS: [&str; 16] = [
        "ext",
        "extension",
        "x",
        "wew",
        "wewn",
        "poste",
        "lokal",
        "lok",
        "int",
        "interno",
        "tst",
        "toestel",
        "anknytning",
        "ankn",
        "nst",
        "extn",
    ];
    let folded = super::spell::fold(text);
    let trimmed = folded.trim_matches(|c: char| "().,:; -".contains(c));
    let letters: String = trimmed.chars().take_while(char::is_ascii_alphabetic).collect();
    let rest: String = trimmed.chars().skip(letters.chars().count()).filter(|c| !" .:-#".contains(*c)).collect();
    let digits = !rest.is_empty() && rest.len() <= 6 && rest.chars().all(|c| c.is_ascii_digit());
    (WORDS.contains(&letters.as_str()) && digits).then_some(rest)
}

/// The label that ends a text, if one does.
pub fn trailing_label(text: &str) -> Option<(Label, usize)> {
    const MOST_WORDS: usize = 3;
    let mut begins = true;
    let mut starts = Vec::new();
    for (at, c) in text.char_indices() {
        if begins && !c.is_whitespace() {
            starts.push(at);
        }
        begins = c.is_whitespace();
    }
    let last = starts.len().saturating_sub(MOST_WORDS);
    starts[last..].iter().find_map(|at| label::whole(&text[*at..]).map(|label| (label, *at)))
}

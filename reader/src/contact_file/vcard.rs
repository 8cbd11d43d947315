//! Cards in a file: what stands between BEGIN:VCARD and END:VCARD, or what is there of it.

use std::borrow::Cow;

use super::property::{self, Lines, Property};

/// More than any address book writes into one card. What comes after is left to the raw file, so that a file made of
/// millions of tiny properties does not fill the memory.
const MOST_PROPERTIES: usize = 2_000;

/// A card as it stands in a file.
pub struct Card<'a> {
    pub properties: Vec<Property<'a>>,
    /// Offset of its BEGIN in the file.
    pub start: usize,
    /// Whether its BEGIN and its END are there.
    pub whole: bool,
}

/// Goes through the cards of a file in order.
pub fn cards(bytes: &[u8]) -> impl Iterator<Item = Card<'_>> {
    let mut lines = Lines::new(bytes);
    // A file may itself be what is left of a card.
    let mut after_card = bytes.split(|byte| matches!(byte, b'\r' | b'\n')).any(|line| is_boundary(line, "END"));
    std::iter::from_fn(move || {
        loop {
            let start = lines.offset();
            let line = lines.peek()?;
            let begins = is_boundary(line, "BEGIN");
            if begins || is_headless(line, after_card) {
                lines.indented(line.len() - line.trim_ascii_start().len());
                if begins {
                    lines.next();
                }
                after_card = true;
                let card = one_card(&mut lines, start);
                return Some(Card { whole: begins && card.whole, ..card });
            }
            after_card &= line.trim_ascii().is_empty();
            lines.next();
        }
    })
}

/// Whether a card begins here whose BEGIN is lost: with its version, or behind another card with a name.
fn is_headless(line: &[u8], after_card: bool) -> bool {
    is_version(line) || after_card && matches!(property::name_of(line).as_deref(), Some("N" | "FN"))
}

fn is_version(line: &[u8]) -> bool {
    let Some((name, value)) = line.split_at_checked("VERSION:".len()) else { return false };
    name.eq_ignore_ascii_case(b"VERSION:") && matches!(value.trim_ascii(), b"2.1" | b"3.0" | b"4.0")
}

/// Reads the card whose BEGIN was just taken. It ends at its END, before the BEGIN of the next one or what is left of
/// that, or with the file.
fn one_card<'a>(lines: &mut Lines<'a>, start: usize) -> Card<'a> {
    let mut card = Card { properties: Vec::new(), start, whole: false };
    let mut is_21 = false;
    let mut has_version = false;
    while let Some(line) = lines.peek().filter(|line| !is_boundary(line, "BEGIN")) {
        if is_version(line) && std::mem::replace(&mut has_version, true) {
            break;
        }
        lines.next();
        if is_boundary(line, "END") {
            card.whole = true;
            break;
        }
        let Some(mut property) = property::read(line, lines, is_21) else { continue };
        if property.name == "VERSION" {
            is_21 = property.value.trim() == "2.1";
        }
        if property.name == "AGENT" {
            property.value = embedded(property.value, lines);
        }
        if card.properties.len() < MOST_PROPERTIES && !property.value.trim().is_empty() {
            card.properties.push(property);
        }
    }
    lines.indented(0);
    card
}

/// The card of an assistant inside another card, as vCard 2.1 has it: kept as one text in the way of 3.0, and no contact
/// of its own. The value as it is where no card begins.
fn embedded<'a>(value: Cow<'a, str>, lines: &mut Lines<'a>) -> Cow<'a, str> {
    let begun = is_boundary(value.as_bytes(), "BEGIN");
    if !begun && !value.trim().is_empty() {
        return value;
    }
    let mut text = if begun { "BEGIN:VCARD\\n".to_owned() } else { String::new() };
    let mut depth = usize::from(begun);
    while let Some(line) = lines.peek() {
        let blank = line.trim_ascii().is_empty();
        let begins = is_boundary(line, "BEGIN");
        if depth == 0 && !begins && !blank {
            break;
        }
        lines.next();
        if !blank {
            text.push_str(&super::text::decode(line, None).text);
            text.push_str("\\n");
        }
        if begins {
            depth += 1;
        } else if is_boundary(line, "END") {
            depth -= 1;
            if depth == 0 {
                break;
            }
        }
    }
    text.into()
}

fn is_boundary(line: &[u8], name: &str) -> bool {
    let line = line.trim_ascii();
    let Some((key, value)) = line.split_at_checked(name.len()) else { return false };
    let value = value.trim_ascii_start().strip_prefix(b":").map(<[u8]>::trim_ascii);
    key.eq_ignore_ascii_case(name.as_bytes()) && value.is_some_and(|value| value.eq_ignore_ascii_case(b"VCARD"))
}

//! Cards in a file: what stands between BEGIN:VCARD and END:VCARD, or what is there of it.

use super::property::{self, Lines, Property};
use super::{ContactFile, Fault, contact};
use crate::Region;

/// More than any address book writes into one card. What comes after is left to the raw file, so that a file made of
/// millions of tiny properties does not fill the memory.
const MOST_PROPERTIES: usize = 2_000;

/// Reads all cards of a file.
pub fn read(bytes: &[u8], region: Option<Region>) -> ContactFile {
    let mut file = ContactFile::default();
    let mut lines = Lines::new(bytes);
    while let Some(line) = lines.next() {
        if is_boundary(line, "BEGIN") {
            lines.indented(line.len() - line.trim_ascii_start().len());
            while let Some(next) = one_card(&mut lines, region, &mut file) {
                lines.indented(next);
            }
        }
    }
    file
}

/// Reads the card whose BEGIN was just taken. Returns the indent of the next card where that one began before this ended.
fn one_card(lines: &mut Lines<'_>, region: Option<Region>, file: &mut ContactFile) -> Option<usize> {
    let mut card: Vec<Property> = Vec::new();
    let mut is_21 = false;
    let mut next_card = None;
    let mut whole = false;
    while let Some(line) = lines.next() {
        if is_boundary(line, "END") {
            whole = true;
            break;
        }
        if is_boundary(line, "BEGIN") {
            next_card = Some(line.len() - line.trim_ascii_start().len());
            break;
        }
        let Some(mut property) = property::read(line, lines, is_21) else { continue };
        if property.name == "VERSION" {
            is_21 = property.value.trim() == "2.1";
        }
        if property.name == "AGENT" {
            property.value = embedded(property.value, lines);
        }
        if card.len() < MOST_PROPERTIES && !property.value.trim().is_empty() {
            card.push(property);
        }
    }
    if !whole {
        file.note(Fault::CutShort);
    }
    keep(&card, region, file);
    next_card
}

fn keep(card: &[Property], region: Option<Region>, file: &mut ContactFile) {
    if contact::is_group(card) {
        file.note(Fault::GroupLeftOut);
        return;
    }
    if let Some(contact) = contact::read(card, region) {
        if card.iter().any(|property| property.guessed) {
            file.note(Fault::GuessedLetters);
        }
        file.contacts.push(contact);
    }
}

/// The card of an assistant inside another card, as vCard 2.1 has it: kept as one text in the way of 3.0, and no contact
/// of its own. The value as it is where no card begins.
fn embedded(value: String, lines: &mut Lines<'_>) -> String {
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
    text
}

fn is_boundary(line: &[u8], name: &str) -> bool {
    let line = line.trim_ascii();
    let Some((key, value)) = line.split_at_checked(name.len()) else { return false };
    let value = value.trim_ascii_start().strip_prefix(b":").map(<[u8]>::trim_ascii);
    key.eq_ignore_ascii_case(name.as_bytes()) && value.is_some_and(|value| value.eq_ignore_ascii_case(b"VCARD"))
}

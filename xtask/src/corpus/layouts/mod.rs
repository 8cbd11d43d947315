//! Layouts of cards: some for each half, none in both.

mod report;
mod train;

use super::card::Card;
use super::chance::Chance;
use super::sheet::{Pen, Sheet, fitting};
use super::words::Part;

/// A way to lay a card out.
pub struct Layout {
    /// Its name, the truth's `template`.
    pub name: &'static str,
    /// How often it is drawn.
    pub weight: u32,
    /// Lays a card out.
    pub draw: fn(&Card, &mut Chance) -> Sheet,
    /// Whether it suits a card.
    pub suits: fn(&Card) -> bool,
}

/// The layouts of a half.
pub fn of(part: Part) -> &'static [Layout] {
    match part {
        Part::Train => &train::LAYOUTS,
        Part::Report => &report::LAYOUTS,
    }
}

/// One of the layouts that suit the card.
pub fn choose(part: Part, card: &Card, chance: &mut Chance) -> &'static Layout {
    let layouts = of(part);
    let weights: Vec<u32> = layouts.iter().map(|layout| if (layout.suits)(card) { layout.weight } else { 0 }).collect();
    &layouts[chance.weighted(&weights)]
}

const fn layout(name: &'static str, weight: u32, draw: fn(&Card, &mut Chance) -> Sheet) -> Layout {
    Layout { name, weight, draw, suits: |_| true }
}

/// Names that letters can be set apart in, or that break after the first name.
fn plain(card: &Card) -> bool {
    let person = &card.person;
    person.prefix.is_none() && person.suffix.is_none() && person.name.chars().count() <= 20
}

/// Only cards with an address.
fn placed(card: &Card) -> bool {
    card.place.is_some()
}

/// The name as this card prints it: in capitals on some.
fn name(card: &Card, chance: &mut Chance) -> String {
    let name = card.name();
    if chance.percent(12.0) { capitals(&name) } else { name }
}

/// In capitals; as it is if they would not tell how it is written.
fn capitals(name: &str) -> String {
    if name.contains(['ß', 'ı']) { name.to_owned() } else { name.to_uppercase() }
}

/// The letters of a name apart, as designers like them.
fn spaced(name: &str) -> String {
    let words = capitals(name);
    let apart = |word: &str| word.chars().map(String::from).collect::<Vec<_>>().join(" ");
    words.split(' ').map(apart).collect::<Vec<_>>().join("   ")
}

/// Writes the contact block, an icon before each line where the card has icons.
fn contacts(pen: &mut Pen, sheet: &mut Sheet, card: &Card, size: f64) {
    for item in &card.items {
        pen.line(sheet, &item.text(), size, item.icon);
    }
}

/// Contact block and address, in type that leaves room for both.
fn contacts_and_address(pen: &mut Pen, sheet: &mut Sheet, card: &Card, room: f64, address_first: bool) {
    let size = fitting(card.items.len() + card.address().len(), room, 26.0);
    if address_first {
        pen.block(sheet, &card.address(), size);
    }
    contacts(pen, sheet, card, size);
    if !address_first {
        pen.block(sheet, &card.address(), size);
    }
}

/// Lines joined two or three to a line.
fn strips(lines: &[String], by: &str, each: usize) -> Vec<String> {
    lines.chunks(each.max(1)).map(|some| some.join(by)).collect()
}

/// The address on one line.
fn address_line(card: &Card, by: &str) -> String {
    card.address().join(by)
}

/// Firm, logo and slogan where a layout has them together.
fn heading(pen: &mut Pen, sheet: &mut Sheet, card: &Card, size: f64) {
    pen.write(sheet, &card.firm.full, size);
    if let Some(slogan) = &card.slogan {
        pen.write(sheet, slogan, size * 0.55);
    }
}

/// Small print at the foot.
fn foot(sheet: &mut Sheet, card: &Card, mut pen: Pen) {
    pen.write(sheet, &card.small.join("   "), 16.0);
}

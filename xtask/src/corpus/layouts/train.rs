//! The layouts a reader may be made better with.

use super::{Layout, address_line, contacts, contacts_and_address, foot, heading, layout, name, plain, spaced, strips};
use crate::corpus::card::Card;
use crate::corpus::chance::Chance;
use crate::corpus::sheet::{Align, Pen, Sheet, fitting, narrowed};

pub const LAYOUTS: [Layout; 12] = [
    layout("indent", 14, indent),
    layout("twin-foot", 10, twin_foot),
    layout("labels-apart", 3, labels_apart),
    layout("foot-first", 9, foot_first),
    layout("banner", 10, banner),
    layout("square", 10, square),
    layout("threads", 9, threads),
    Layout { name: "wide-name", weight: 2, draw: wide_name, suits: plain },
    Layout { name: "stacked-name", weight: 2, draw: stacked_name, suits: plain },
    layout("overleaf", 8, overleaf),
    layout("raised-title", 3, raised_title),
    layout("inner-english", 5, inner_english),
];

/// The firm at the edge, the rest indented below it.
fn indent(card: &Card, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(1004.0, 650.0);
    let mut edge = Pen::new(56.0, 54.0, Align::Left);
    heading(&mut edge, &mut sheet, card, 34.0);
    let mut pen = Pen::new(250.0, edge.y + 50.0, Align::Left);
    who(&mut pen, &mut sheet, card, chance, 36.0);
    pen.gap(30.0);
    let room = 595.0 - pen.y;
    contacts_and_address(&mut pen, &mut sheet, card, room, true);
    foot(&mut sheet, card, Pen::new(56.0, 608.0, Align::Left));
    sheet
}

/// The person in the middle, address and contacts side by side below.
fn twin_foot(card: &Card, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(1063.0, 638.0);
    let mut pen = Pen::new(60.0, 70.0, Align::Left);
    who(&mut pen, &mut sheet, card, chance, 42.0);
    let size = fitting(card.items.len(), 230.0, 23.0);
    contacts(&mut Pen::new(520.0, 360.0, Align::Left), &mut sheet, card, size);
    let mut left = Pen::new(60.0, 360.0, Align::Left);
    left.write(&mut sheet, &card.firm.full, narrowed(&card.firm.full, 430.0, 24.0));
    left.block(&mut sheet, &card.address(), size);
    foot(&mut sheet, card, Pen::new(60.0, 600.0, Align::Left));
    sheet
}

/// Labels in a column at the edge.
fn labels_apart(card: &Card, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(1063.0, 591.0);
    let mut pen = Pen::new(60.0, 50.0, Align::Left);
    heading(&mut pen, &mut sheet, card, 30.0);
    who(pen.gap(30.0), &mut sheet, card, chance, 36.0);
    pen.gap(20.0);
    let size = fitting(card.items.len() + card.address().len(), 560.0 - pen.y, 23.0);
    for item in &card.items {
        pen.write(&mut sheet, &item.label, size);
        let y = if item.label.is_empty() { pen.y } else { pen.y - 1.36 * size };
        let mut value = Pen::new(230.0, y, Align::Left);
        value.write(&mut sheet, format!("{} {}", item.value, item.after).trim(), size);
        pen.y = value.y;
    }
    Pen { x: 230.0, ..pen }.block(&mut sheet, &card.address(), size);
    sheet
}

/// Contacts first, the person and the firm at the foot.
fn foot_first(card: &Card, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(1004.0, 650.0);
    contacts_and_address(&mut Pen::new(60.0, 50.0, Align::Left), &mut sheet, card, 300.0, false);
    let mut pen = Pen::new(60.0, 400.0, Align::Left);
    pen.write(&mut sheet, &card.firm.full, 26.0);
    who(pen.gap(10.0), &mut sheet, card, chance, 38.0);
    foot(&mut sheet, card, Pen::new(60.0, 612.0, Align::Left));
    sheet
}

/// The firm across the top in large type, contacts along the right edge.
fn banner(card: &Card, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(1063.0, 591.0);
    let mut top = Pen::new(531.0, 40.0, Align::Centre);
    heading(&mut top, &mut sheet, card, 36.0);
    let mut pen = Pen::new(1010.0, top.y + 40.0, Align::Right);
    who(&mut pen, &mut sheet, card, chance, 38.0);
    pen.gap(30.0);
    let room = 555.0 - pen.y;
    contacts_and_address(&mut pen, &mut sheet, card, room, false);
    sheet
}

/// As wide as high, all around the middle.
fn square(card: &Card, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(760.0, 760.0);
    let mut pen = Pen::new(380.0, 60.0, Align::Centre);
    if let Some(logo) = &card.logo {
        pen.write(&mut sheet, logo, 44.0);
    }
    who(pen.gap(40.0), &mut sheet, card, chance, 36.0);
    heading(pen.gap(30.0), &mut sheet, card, 25.0);
    pen.gap(20.0);
    let room = 690.0 - pen.y;
    contacts_and_address(&mut pen, &mut sheet, card, room, true);
    foot(&mut sheet, card, Pen::new(380.0, 714.0, Align::Centre));
    sheet
}

/// Long lines of small type with slashes and bullets between.
fn threads(card: &Card, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(1063.0, 591.0);
    let mut pen = Pen::new(531.0, 60.0, Align::Centre);
    heading(&mut pen, &mut sheet, card, 32.0);
    who(pen.gap(70.0), &mut sheet, card, chance, 40.0);
    let by = chance.one(&["  /  ", "  •  ", " | "]).copied().unwrap_or("  /  ");
    let mut low = Pen::new(531.0, 420.0, Align::Centre);
    low.write(&mut sheet, &address_line(card, by), 21.0);
    low.block(&mut sheet, &strips(&card.contacts(), by, 2), 21.0);
    foot(&mut sheet, card, Pen::new(531.0, 556.0, Align::Centre));
    sheet
}

/// The letters of the name apart, along the left edge.
fn wide_name(card: &Card, _: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(1004.0, 650.0);
    let mut pen = Pen::new(60.0, 60.0, Align::Left);
    pen.write(&mut sheet, &card.firm.full, 30.0);
    pen.gap(70.0).write(&mut sheet, &spaced(&card.person.name), 32.0);
    pen.block(&mut sheet, &card.roles(), 24.0);
    contacts_and_address(pen.gap(30.0), &mut sheet, card, 300.0, false);
    sheet
}

/// First and family name on two lines, both as written.
fn stacked_name(card: &Card, _: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(650.0, 1004.0);
    let mut pen = Pen::new(325.0, 80.0, Align::Centre);
    let family = card.person.name.strip_prefix(card.person.given.as_str()).unwrap_or("").trim();
    pen.write(&mut sheet, &card.person.given, 46.0);
    pen.write(&mut sheet, family, 46.0);
    pen.block(&mut sheet, &card.roles(), 24.0);
    pen.gap(100.0).write(&mut sheet, &card.firm.full, 28.0);
    contacts_and_address(pen.gap(60.0), &mut sheet, card, 400.0, true);
    sheet
}

/// The front is the firm's alone; all the rest is on the back.
fn overleaf(card: &Card, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(1004.0, 650.0);
    let mut front = Pen::new(502.0, 280.0, Align::Centre);
    front.write(&mut sheet, card.logo.as_ref().unwrap_or(&card.firm.brand), 34.0);
    front.write(&mut sheet, card.slogan.as_deref().unwrap_or(""), 24.0);
    let page = sheet.turn();
    let mut pen = Pen { page, ..Pen::new(60.0, 60.0, Align::Left) };
    who(&mut pen, &mut sheet, card, chance, 40.0);
    pen.gap(20.0).write(&mut sheet, &card.firm.full, 28.0);
    pen.gap(20.0);
    let room = 600.0 - pen.y;
    contacts_and_address(&mut pen, &mut sheet, card, room, true);
    sheet
}

/// The title above the name, the firm on the other side.
fn raised_title(card: &Card, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(1063.0, 620.0);
    Pen::new(1003.0, 60.0, Align::Right).write(&mut sheet, &card.firm.full, 30.0);
    let mut pen = Pen::new(60.0, 160.0, Align::Left);
    pen.block(&mut sheet, &card.roles(), 22.0);
    let printed = name(card, chance);
    pen.write(&mut sheet, &printed, 40.0);
    contacts_and_address(pen.gap(40.0), &mut sheet, card, 270.0, true);
    foot(&mut sheet, card, Pen::new(60.0, 580.0, Align::Left));
    sheet
}

/// A back in English, with the title there alone.
fn inner_english(card: &Card, chance: &mut Chance) -> Sheet {
    let mut sheet = indent(card, chance);
    let page = sheet.turn();
    let mut back = Pen { page, ..Pen::new(502.0, 120.0, Align::Centre) };
    back.write(&mut sheet, &card.name(), 38.0);
    back.write(&mut sheet, &card.english, 24.0);
    back.gap(40.0).write(&mut sheet, &card.firm.full, 30.0);
    contacts(back.gap(40.0), &mut sheet, card, 24.0);
    sheet
}

/// Name, then title and department.
fn who(pen: &mut Pen, sheet: &mut Sheet, card: &Card, chance: &mut Chance, size: f64) {
    let printed = name(card, chance);
    pen.write(sheet, &printed, size);
    pen.block(sheet, &card.roles(), size * 0.6);
}

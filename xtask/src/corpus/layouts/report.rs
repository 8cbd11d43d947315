//! The layouts that figures are reported on.

use super::{
    Layout, address_line, capitals, contacts, contacts_and_address, foot, heading, layout, name, placed, plain, spaced,
    strips,
};
use crate::corpus::card::Card;
use crate::corpus::chance::Chance;
use crate::corpus::sheet::{Align, Pen, Sheet, fitting, narrowed};

pub const LAYOUTS: [Layout; 14] = [
    layout("plumb", 16, plumb),
    layout("axis", 11, axis),
    layout("columns", 9, columns),
    layout("ribbon", 10, ribbon),
    layout("verso", 9, verso),
    layout("tower", 8, tower),
    Layout { name: "broken-name", weight: 2, draw: broken_name, suits: plain },
    Layout { name: "spaced-name", weight: 2, draw: spaced_name, suits: plain },
    layout("caption", 3, caption),
    Layout { name: "letterhead", weight: 8, draw: letterhead, suits: placed },
    layout("quiet-back", 9, quiet_back),
    layout("two-tongues", 5, two_tongues),
    layout("flush-right", 9, flush_right),
    layout("ledger", 3, ledger),
];

/// Everything along the left edge, the firm first.
fn plumb(card: &Card, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(1004.0, 650.0);
    let mut pen = Pen::new(64.0, 46.0, Align::Left);
    heading(&mut pen, &mut sheet, card, 36.0);
    person(pen.gap(40.0), &mut sheet, card, chance, 38.0);
    pen.gap(24.0);
    let room = 592.0 - pen.y;
    contacts_and_address(&mut pen, &mut sheet, card, room, false);
    foot(&mut sheet, card, Pen::new(64.0, 606.0, Align::Left));
    sheet
}

/// Everything around the middle.
fn axis(card: &Card, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(1063.0, 638.0);
    let mut pen = Pen::new(531.0, 60.0, Align::Centre);
    person(&mut pen, &mut sheet, card, chance, 40.0);
    heading(pen.gap(18.0), &mut sheet, card, 28.0);
    pen.gap(26.0);
    let size = fitting(card.items.len() + 1, 570.0 - pen.y, 25.0);
    contacts(&mut pen, &mut sheet, card, size);
    pen.write(&mut sheet, &address_line(card, ", "), size);
    foot(&mut sheet, card, Pen::new(531.0, 598.0, Align::Centre));
    sheet
}

/// Firm and address on the left, the person on the right, side by side.
fn columns(card: &Card, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(1063.0, 591.0);
    let mut right = Pen::new(470.0, 70.0, Align::Left);
    person(&mut right, &mut sheet, card, chance, 38.0);
    right.gap(50.0);
    let size = fitting(card.items.len(), 530.0 - right.y, 25.0);
    contacts(&mut right, &mut sheet, card, size);
    let mut left = Pen::new(48.0, 320.0, Align::Left);
    if let Some(logo) = &card.logo {
        Pen::new(48.0, 80.0, Align::Left).write(&mut sheet, logo, 44.0);
    }
    left.write(&mut sheet, &card.firm.full, narrowed(&card.firm.full, 400.0, 25.0));
    left.block(&mut sheet, &card.address(), 22.0);
    foot(&mut sheet, card, Pen::new(48.0, 545.0, Align::Left));
    sheet
}

/// The person above, a few lines across the foot that hold all the rest.
fn ribbon(card: &Card, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(1004.0, 650.0);
    let mut pen = Pen::new(58.0, 90.0, Align::Left);
    person(&mut pen, &mut sheet, card, chance, 42.0);
    let by = chance.one(&["  |  ", "  |  ", "  ·  ", "  •  "]).copied().unwrap_or("  |  ");
    let mut low = Pen::new(58.0, 440.0, Align::Left);
    heading(&mut low, &mut sheet, card, 28.0);
    low.block(&mut sheet, &strips(&card.contacts(), by, 2), 22.0);
    low.write(&mut sheet, &address_line(card, by), 22.0);
    foot(&mut sheet, card, Pen::new(58.0, 612.0, Align::Left));
    sheet
}

/// Who on the front, where on the back.
fn verso(card: &Card, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(1004.0, 650.0);
    let mut pen = Pen::new(70.0, 210.0, Align::Left);
    person(&mut pen, &mut sheet, card, chance, 44.0);
    Pen::new(930.0, 560.0, Align::Right).write(&mut sheet, &card.firm.full, 26.0);
    let page = sheet.turn();
    let mut back = Pen { page, ..Pen::new(70.0, 90.0, Align::Left) };
    back.write(&mut sheet, &card.firm.full, 29.0);
    contacts_and_address(back.gap(14.0), &mut sheet, card, 400.0, true);
    foot(&mut sheet, card, Pen { page, ..Pen::new(70.0, 600.0, Align::Left) });
    sheet
}

/// A card that stands.
fn tower(card: &Card, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(650.0, 1004.0);
    let mut pen = Pen::new(52.0, 70.0, Align::Left);
    heading(&mut pen, &mut sheet, card, 32.0);
    person(pen.gap(160.0), &mut sheet, card, chance, 38.0);
    contacts_and_address(pen.gap(120.0), &mut sheet, card, 400.0, false);
    foot(&mut sheet, card, Pen::new(52.0, 950.0, Align::Left));
    sheet
}

/// The first name, and the family name in capitals below it.
fn broken_name(card: &Card, _: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(1004.0, 650.0);
    let mut pen = Pen::new(60.0, 60.0, Align::Left);
    let family = card.person.name.strip_prefix(card.person.given.as_str()).unwrap_or("").trim();
    pen.write(&mut sheet, &card.person.given, 46.0);
    pen.write(&mut sheet, &capitals(family), 46.0);
    pen.block(&mut sheet, &card.roles(), 25.0);
    contacts_and_address(pen.gap(30.0), &mut sheet, card, 290.0, false);
    Pen::new(940.0, 70.0, Align::Right).write(&mut sheet, &card.firm.full, 28.0);
    foot(&mut sheet, card, Pen::new(60.0, 608.0, Align::Left));
    sheet
}

/// The letters of the name apart, around the middle.
fn spaced_name(card: &Card, _: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(1063.0, 591.0);
    let mut pen = Pen::new(531.0, 80.0, Align::Centre);
    pen.write(&mut sheet, &spaced(&card.person.name), 34.0);
    pen.gap(8.0).block(&mut sheet, &card.roles(), 22.0);
    pen.gap(30.0).write(&mut sheet, &card.firm.full, 27.0);
    let size = fitting(card.items.len() + 1, 540.0 - pen.y, 23.0);
    contacts(&mut pen, &mut sheet, card, size);
    pen.write(&mut sheet, &address_line(card, " · "), size);
    sheet
}

/// The title before the name.
fn caption(card: &Card, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(1004.0, 650.0);
    let mut pen = Pen::new(60.0, 60.0, Align::Left);
    heading(&mut pen, &mut sheet, card, 30.0);
    pen.gap(60.0).block(&mut sheet, &card.roles(), 22.0);
    let printed = name(card, chance);
    pen.write(&mut sheet, &printed, 44.0);
    contacts_and_address(pen.gap(30.0), &mut sheet, card, 280.0, false);
    sheet
}

/// Firm and address across the top, contacts in two columns at the foot.
fn letterhead(card: &Card, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(1063.0, 620.0);
    let mut pen = Pen::new(531.0, 50.0, Align::Centre);
    pen.write(&mut sheet, &card.firm.full, 32.0);
    let by = chance.one(&[", ", ", ", " | ", " · "]).copied().unwrap_or(", ");
    pen.write(&mut sheet, &address_line(card, by), 21.0);
    person(pen.gap(80.0), &mut sheet, card, chance, 40.0);
    for (at, item) in card.items.iter().enumerate() {
        let x = if at % 2 == 0 { 70.0 } else { 580.0 };
        let row = u32::try_from(at / 2).map_or(0.0, f64::from);
        Pen::new(x, 440.0 + 42.0 * row, Align::Left).line(&mut sheet, &item.text(), 21.0, item.icon);
    }
    foot(&mut sheet, card, Pen::new(531.0, 580.0, Align::Centre));
    sheet
}

/// All on the front; the back has the firm and its claim alone.
fn quiet_back(card: &Card, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(1004.0, 650.0);
    let mut pen = Pen::new(64.0, 70.0, Align::Left);
    person(&mut pen, &mut sheet, card, chance, 40.0);
    pen.gap(40.0).write(&mut sheet, &card.firm.full, 28.0);
    let room = 600.0 - pen.y;
    contacts_and_address(&mut pen, &mut sheet, card, room, chance.percent(50.0));
    let page = sheet.turn();
    let mut back = Pen { page, ..Pen::new(502.0, 270.0, Align::Centre) };
    back.write(&mut sheet, card.logo.as_ref().unwrap_or(&card.firm.full), 48.0);
    back.write(&mut sheet, card.slogan.as_deref().unwrap_or(""), 24.0);
    foot(&mut sheet, card, Pen { page, ..Pen::new(502.0, 590.0, Align::Centre) });
    sheet
}

/// The back says the same in English.
fn two_tongues(card: &Card, chance: &mut Chance) -> Sheet {
    let mut sheet = plumb(card, chance);
    let page = sheet.turn();
    let mut back = Pen { page, ..Pen::new(64.0, 60.0, Align::Left) };
    back.write(&mut sheet, &card.firm.full, 34.0);
    back.gap(60.0).write(&mut sheet, &card.name(), 38.0);
    back.write(&mut sheet, &card.english, 24.0);
    contacts(back.gap(60.0), &mut sheet, card, 24.0);
    sheet
}

/// Everything along the right edge.
fn flush_right(card: &Card, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(1004.0, 650.0);
    let mut pen = Pen::new(944.0, 60.0, Align::Right);
    person(&mut pen, &mut sheet, card, chance, 38.0);
    pen.gap(30.0).write(&mut sheet, &card.firm.full, 28.0);
    pen.gap(20.0);
    let room = 600.0 - pen.y;
    contacts_and_address(&mut pen, &mut sheet, card, room, true);
    if let Some(logo) = &card.logo {
        Pen::new(60.0, 70.0, Align::Left).write(&mut sheet, logo, 40.0);
    }
    foot(&mut sheet, card, Pen::new(944.0, 608.0, Align::Right));
    sheet
}

/// Labels in a column of their own, right against what they label.
fn ledger(card: &Card, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(1004.0, 650.0);
    let mut pen = Pen::new(220.0, 50.0, Align::Left);
    person(&mut pen, &mut sheet, card, chance, 38.0);
    pen.gap(14.0).write(&mut sheet, &card.firm.full, 28.0);
    pen.gap(30.0);
    let size = fitting(card.items.len() + card.address().len(), 600.0 - pen.y, 24.0);
    for item in &card.items {
        Pen { x: 196.0, align: Align::Right, ..pen }.write(&mut sheet, &item.label, size);
        let value = format!("{} {}", item.value, item.after);
        pen.write(&mut sheet, value.trim(), size);
    }
    pen.block(&mut sheet, &card.address(), size);
    sheet
}

/// Name, then title and department.
fn person(pen: &mut Pen, sheet: &mut Sheet, card: &Card, chance: &mut Chance, size: f64) {
    let printed = name(card, chance);
    pen.write(sheet, &printed, size);
    pen.block(sheet, &card.roles(), size * 0.58);
}

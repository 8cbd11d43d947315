//! Repairs of misread cards: earned by something else on the card, or by the only known word that looks so.
#![allow(clippy::cast_precision_loss)]

use twopocket_reader::Record;
use twopocket_reader::print::{Line, Page, Scan, read};

/// A card as an engine read it, doubting every line a little.
fn scanned(lines: &[&str]) -> Record {
    let line = |(row, text): (usize, &&str)| {
        let (top, size) = (row as f64 * 40.0, if row == 0 { 30.0 } else { 20.0 });
        let width = text.chars().count() as f64 * size * 0.55;
        Line {
            text: (*text).into(),
            bbox: [50.0, top, 50.0 + width, top + 28.0],
            conf: 0.9,
            block: None,
            page: 0,
            words: vec![],
        }
    };
    let lines = lines.iter().enumerate().map(line).collect();
    Record::from(&read(&Scan { pages: vec![Page { width: 1000.0, height: 600.0 }], lines }, None))
}

#[test]
fn an_ending_that_no_host_has_is_mended() {
    let read = scanned(&["Jan Krol", "Wawel Sp. z 0.0.", "jan@wawelsoft.pi", "http://www.wawelsoft.pi"]);
    assert_eq!(read.emails, ["jan@wawelsoft.pl"]);
    assert_eq!(read.urls, ["http://www.wawelsoft.pl"]);
    assert_eq!(read.organisation.as_deref(), Some("Wawel Sp. z o.o."));
}

#[test]
fn a_misread_mark_comes_back_where_list_and_address_agree() {
    let read = scanned(&["Jutta Kriger", "Architektin", "Hofgarten GmbH", "krueger@hofgarten.de"]);
    assert_eq!(read.name.as_deref(), Some("Jutta Krüger"));
    let alone = scanned(&["Jutta Kriger", "Architektin", "Hofgarten GmbH", "info@hofgarten.de"]);
    assert_eq!(alone.name.as_deref(), Some("Jutta Kriger"));
}

#[test]
fn a_town_that_one_letter_hides_is_mended() {
    let city = |line: &str| scanned(&["Karla Lindvig", "Havblik ApS", line]).address.and_then(|address| address.city);
    assert_eq!(city("4600 Kage").as_deref(), Some("Kage"));
    assert_eq!(city("8600 Silkeb0rg").as_deref(), Some("Silkeborg"));
    assert_eq!(city("2970 Hersholm").as_deref(), Some("Hørsholm"));
}

#[test]
fn a_sharp_s_comes_back_in_a_street() {
    let read = scanned(&["Jutta Winkel", "Hofgarten GmbH", "LindenstraBe 4", "10115 Berlin"]);
    assert_eq!(read.address.and_then(|address| address.street).as_deref(), Some("Lindenstraße 4"));
}

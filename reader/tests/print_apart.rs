//! What cards that nobody tuned to have shown: one test a rule, on invented people.
#![allow(clippy::cast_precision_loss)]

use twopocket_reader::print::{Line, Page, Scan, Word, read};
use twopocket_reader::{PhoneKind, Record};

/// A line with its left edge, top and height of type.
fn at(text: &str, left: f64, top: f64, height: f64) -> Line {
    let right = left + text.chars().count() as f64 * height * 0.4;
    Line {
        text: text.into(),
        bbox: [left, top, right, top + height],
        conf: 1.0,
        block: None,
        page: 0,
        words: Vec::new(),
    }
}

fn card(lines: Vec<Line>) -> Record {
    Record::from(&read(&Scan { pages: vec![Page { width: 1000.0, height: 600.0 }], lines }, None))
}

fn stacked(lines: &[&str]) -> Record {
    card(lines.iter().enumerate().map(|(row, text)| at(text, 50.0, row as f64 * 40.0, 28.0)).collect())
}

#[test]
fn a_label_that_is_a_sign_or_the_first_part_of_an_address_does_not_join_it() {
    let record =
        stacked(&["Nora Fjeld", "@ nora@fjeldvik.example.no", "www www.fjeldvik.no", "adres e-mail. n@fjeldvik.no"]);
    assert_eq!(record.emails, ["nora@fjeldvik.example.no", "n@fjeldvik.no"]);
    assert_eq!(record.urls, ["www.fjeldvik.no"]);
}

#[test]
fn labels_in_a_column_of_their_own_say_what_a_number_is_and_are_no_department() {
    let record = card(vec![
        at("Nora Fjeld", 50.0, 50.0, 40.0),
        at("Konsulent", 50.0, 100.0, 25.0),
        at("Telefaks:", 50.0, 150.0, 25.0),
        at("22 11 22 33", 250.0, 150.0, 25.0),
        at("Mobil", 50.0, 190.0, 25.0),
        at("+47 23 11 22 44", 250.0, 190.0, 25.0),
    ]);
    let kinds: Vec<PhoneKind> = record.phones.iter().map(|phone| phone.kind).collect();
    assert_eq!(kinds, [PhoneKind::Fax, PhoneKind::Mobile]);
    assert_eq!(record.department, None);
}

#[test]
fn letters_set_apart_are_a_name() {
    let record =
        card(vec![at("N O R A   F J E L D V I K", 50.0, 50.0, 30.0), at("nora@fjeldvik.no", 50.0, 120.0, 25.0)]);
    assert_eq!(record.name.as_deref(), Some("Nora Fjeldvik"));
}

#[test]
fn a_degree_behind_a_comma_is_not_the_name() {
    for degree in ["MA (Oxon)", "HMONP", "cand.polyt.", "Civ.ing.", "FRSA, DipEd"] {
        let record = stacked(&[&format!("Nora Fjeldvik, {degree}"), "Konsulent", "nora.fjeldvik@firma.no"]);
        assert_eq!(record.name.as_deref(), Some("Nora Fjeldvik"), "{degree}");
    }
}

#[test]
fn house_numbers_and_postcodes_around_a_stroke_are_no_telephone_number() {
    let record = stacked(&["Ada Lis", "ul. Kwiatowa 14/3  /  31-002 Kraków", "Tel. 12 345 67 89"]);
    let address = record.address.unwrap_or_default();
    assert_eq!(address.street.as_deref(), Some("ul. Kwiatowa 14/3"));
    assert_eq!(address.postcode.as_deref(), Some("31-002"));
    assert_eq!(record.phones.len(), 1);
}

#[test]
fn two_houses_are_part_of_the_street() {
    let record = stacked(&["Ada Lis", "Musterstraße 114-118", "10115 Berlin"]);
    assert_eq!(record.address.unwrap_or_default().street.as_deref(), Some("Musterstraße 114-118"));
}

#[test]
fn a_floor_behind_a_dash_stays_with_the_street() {
    let record = stacked(&["Ada Lis", "12 rue des Lilas - 4e étage", "69001 Lyon"]);
    assert_eq!(record.address.unwrap_or_default().street.as_deref(), Some("12 rue des Lilas - 4e étage"));
}

#[test]
fn a_trade_before_the_name_is_no_title_where_another_stands_below() {
    let record = stacked(&["Tandlæge Nora Fjeldvik", "Export Manager", "nora@fjeldvik.dk"]);
    assert_eq!(record.name.as_deref(), Some("Nora Fjeldvik"));
    assert_eq!(record.title.as_deref(), Some("Export Manager"));
}

#[test]
fn a_department_behind_an_unknown_title_is_told_from_it() {
    let record = stacked(&["Nora Fjeldvik", "Kvastbinder, Kundeservice", "nora@fjeldvik.dk"]);
    assert_eq!(record.title.as_deref(), Some("Kvastbinder"));
    assert_eq!(record.department.as_deref(), Some("Kundeservice"));
}

/// The lines as an engine saw them, with its words and how sure it is of each.
fn seen(lines: &[&[(&str, f64)]]) -> Record {
    let lines = lines.iter().enumerate().map(|(row, words)| {
        let text = words.iter().map(|(text, _)| *text).collect::<Vec<_>>().join(" ");
        let mut line = at(&text, 50.0, row as f64 * 40.0, 28.0);
        let mut left = 50.0;
        for (text, conf) in *words {
            let right = left + text.chars().count() as f64 * 11.0;
            let bbox = [left, row as f64 * 40.0, right, row as f64 * 40.0 + 28.0];
            line.words.push(Word { text: (*text).into(), bbox, conf: *conf });
            left = right + 8.0;
        }
        line.conf = 0.9;
        line
    });
    card(lines.collect())
}

#[test]
fn a_speck_behind_a_name_is_not_part_of_it() {
    let record = seen(&[&[("Nora", 0.95), ("Fjeldvik", 0.94), ("oe", 0.2)], &[("nora@firma.no", 0.9)]]);
    assert_eq!(record.name.as_deref(), Some("Nora Fjeldvik"));
}

#[test]
fn a_mark_comes_back_only_where_the_address_spells_the_whole_name() {
    let record = seen(&[
        &[("Alva", 0.95), ("Ahlgren", 0.94)],
        &[("alva-ahlgren@firma.se", 0.9)],
        &[("Storgatan", 0.9), ("4", 0.9)],
        &[("111", 0.9), ("22", 0.9), ("Stockholm", 0.9)],
    ]);
    assert_eq!(record.name.as_deref(), Some("Alva Ahlgren"));
}

#[test]
fn of_two_hosts_the_one_that_stands_there_twice_is_right() {
    let record = seen(&[
        &[("Nora", 0.95), ("Fjeldvik", 0.94)],
        &[("nora@fjeldspcdition.no", 0.95)],
        &[("post@fjeldspedition.no", 0.8)],
        &[("www.fjeldspedition.no", 0.8)],
    ]);
    assert_eq!(record.emails[0], "nora@fjeldspedition.no");
}

#[test]
fn a_digit_in_a_name_is_the_letter_it_looks_like() {
    let record = seen(&[&[("5amuel", 0.8), ("Ve1dhuis", 0.7)], &[("samuel@firma.nl", 0.9)]]);
    assert_eq!(record.name.as_deref(), Some("Samuel Veldhuis"));
}

#[test]
fn an_icon_read_as_a_digit_is_no_part_of_a_number() {
    let record = seen(&[
        &[("Nora", 0.95), ("Fjeldvik", 0.94)],
        &[("0", 0.7), ("+47", 0.9), ("23", 0.9), ("11", 0.9), ("22", 0.9), ("44", 0.9)],
    ]);
    assert_eq!(record.phones.len(), 1);
    assert_eq!(record.phones[0].e164, "+4723112244");
}

#[test]
fn a_bullet_read_as_a_sign_is_no_part_of_street_or_town() {
    let record = stacked(&["Nora Fjeldvik", "12 rue des Lilas ° 69001 Lyon + FRANCE", "n,fjeldvik@firma.fr"]);
    let address = record.address.unwrap_or_default();
    assert_eq!(address.street.as_deref(), Some("12 rue des Lilas"));
    assert_eq!(address.city.as_deref(), Some("Lyon"));
    assert_eq!(record.emails, ["n.fjeldvik@firma.fr"]);
}

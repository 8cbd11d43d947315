//! Reading printed cards: one test a rule, on invented people.
#![allow(clippy::cast_precision_loss)]

use twopocket_reader::print::{Line, Page, Scan, Word, read};
use twopocket_reader::{PhoneKind, Record};

/// A line of the front, set in rows of one size.
fn line(text: &str, row: usize) -> Line {
    sized(text, row, 20.0)
}

/// A line whose letters are about `size` pixels wide.
fn sized(text: &str, row: usize, size: f64) -> Line {
    let top = row as f64 * 40.0;
    let width = text.chars().count() as f64 * size * 0.55;
    Line {
        text: text.into(),
        bbox: [50.0, top, 50.0 + width, top + size * 1.4],
        conf: 1.0,
        block: None,
        page: 0,
        words: vec![],
    }
}

/// A card of the lines as an engine saw them; the first one is set larger.
fn scanned(lines: &[&str]) -> Record {
    let mut scan = laid_out(lines);
    for line in &mut scan.lines {
        line.conf = 0.9;
    }
    Record::from(&read(&scan, None))
}

fn card(lines: &[&str]) -> Record {
    Record::from(&read(&laid_out(lines), None))
}

fn laid_out(lines: &[&str]) -> Scan {
    let lines =
        lines.iter().enumerate().map(|(row, text)| if row == 0 { sized(text, row, 30.0) } else { line(text, row) });
    Scan { pages: vec![Page { width: 1000.0, height: 600.0 }], lines: lines.collect() }
}

/// Words of one line, each with its left edge, as an engine gives them.
fn words(texts: &[(&str, f64)], row: usize) -> Line {
    let top = row as f64 * 40.0;
    let words: Vec<Word> = texts
        .iter()
        .map(|(text, left)| Word {
            text: (*text).into(),
            bbox: [*left, top, left + text.len() as f64 * 10.0, top + 20.0],
            conf: 0.95,
        })
        .collect();
    let text = texts.iter().map(|(text, _)| *text).collect::<Vec<_>>().join(" ");
    let right = words.last().map_or(0.0, |word| word.bbox[2]);
    Line { text, bbox: [texts[0].1, top, right, top + 20.0], conf: 0.95, block: None, page: 0, words }
}

#[test]
fn a_whole_card_is_read() {
    let read = card(&[
        "Birthe Klitgaard-Holm, MBA",
        "Produktionschef",
        "Kvalitet",
        "Havblik Sensorer ApS",
        "Tlf.: 33 91 45 60",
        "Mobil: 20 31 42 53",
        "bkh@havblik.example.dk",
        "www.havblik.example.dk",
        "Lyngbakken 7, 1. sal",
        "DK-8000 Aarhus C",
        "CVR-nr. 12 34 56 78",
    ]);
    assert_eq!(read.name.as_deref(), Some("Birthe Klitgaard-Holm"));
    assert_eq!(read.suffix.as_deref(), Some("MBA"));
    assert_eq!(read.title.as_deref(), Some("Produktionschef"));
    assert_eq!(read.department.as_deref(), Some("Kvalitet"));
    assert_eq!(read.organisation.as_deref(), Some("Havblik Sensorer ApS"));
    let phones: Vec<_> = read.phones.iter().map(|phone| (phone.e164.as_str(), phone.kind)).collect();
    assert_eq!(phones, [("+4533914560", PhoneKind::Work), ("+4520314253", PhoneKind::Mobile)]);
    let address = read.address.expect("an address");
    assert_eq!(address.street.as_deref(), Some("Lyngbakken 7, 1. sal"));
    assert_eq!((address.postcode.as_deref(), address.city.as_deref()), (Some("8000"), Some("Aarhus C")));
}

#[test]
fn a_registration_number_belongs_in_no_field() {
    for label in ["CVR", "Org.nr", "USt-IdNr.: DE", "NIP", "KvK", "P.IVA", "SIRET", "VAT No. GB"] {
        let read = card(&["Ana Prado", "Consultora", &format!("{label} 123456789")]);
        assert!(read.phones.is_empty(), "{label}");
        assert_eq!(read.organisation, None, "{label}");
    }
}

#[test]
fn columns_that_an_engine_joined_come_apart() {
    let scan = Scan {
        pages: vec![Page { width: 1000.0, height: 600.0 }],
        lines: vec![words(
            &[("20", 50.0), ("31", 78.0), ("42", 106.0), ("53", 134.0), ("anna@havblik.example", 500.0)],
            0,
        )],
    };
    let read = Record::from(&read(&scan, Some(twopocket_reader::Region::DK)));
    assert_eq!(read.phones[0].e164, "+4520314253");
    assert_eq!(read.emails, ["anna@havblik.example"]);
}

#[test]
fn numbers_without_anything_between_them_are_divided_where_each_is_a_number() {
    let read = card(&["Mogens Dal", "33 91 45 60 20 31 42 53", "Havblik ApS", "www.havblik.dk"]);
    let numbers: Vec<_> = read.phones.iter().map(|phone| phone.e164.as_str()).collect();
    assert_eq!(numbers, ["+4533914560", "+4520314253"]);
}

#[test]
fn a_sign_that_was_misread_is_mended_where_the_host_is_printed_elsewhere() {
    let read = scanned(&["Karla Lindvig", "Havblik A/S", "karlaæhavblik.dk", "www.havblik.dk"]);
    assert_eq!(read.emails, ["karla@havblik.dk"]);
    let read = scanned(&["Karla Lindvig", "Havblik A/S", "infoQhavblik.dk"]);
    assert_eq!(read.emails, ["info@havblik.dk"]);
}

#[test]
fn a_word_is_not_made_an_address_without_evidence() {
    let read = scanned(&["Karla Lindvig", "Havblik A/S", "karlaohavblik.dk"]);
    assert!(read.emails.is_empty());
}

#[test]
fn the_name_mends_letters_that_an_engine_confused_in_the_address() {
    let read = scanned(&["Emil Nilsson", "Havblik AB", "emll.nllsson@havblik.se"]);
    assert_eq!(read.emails, ["emil.nilsson@havblik.se"]);
}

#[test]
fn marks_come_back_where_the_address_spells_two_letters() {
    let read = scanned(&["Ove Kjolby", "Havblik A/S", "ove.kjoelby@havblik.dk"]);
    assert_eq!(read.name.as_deref(), Some("Ove Kjølby"));
}

#[test]
fn a_clean_layout_is_never_mended() {
    let read = card(&["Ove Kjolby", "Havblik A/S", "ove.kjoelby@havblik.dk"]);
    assert_eq!(read.name.as_deref(), Some("Ove Kjolby"));
}

#[test]
fn the_firm_printed_in_full_wins_over_its_logo() {
    let read = card(&["HAVBLIK", "Karla Lindvig", "Ingeniør", "Havblik Sensorer A/S", "karla@havblik.dk"]);
    assert_eq!(read.organisation.as_deref(), Some("Havblik Sensorer A/S"));
    assert_eq!(read.name.as_deref(), Some("Karla Lindvig"));
}

#[test]
fn a_national_number_is_read_in_the_country_the_card_points_to() {
    let number = |lines: &[&str]| card(lines).phones.first().map(|phone| phone.e164.clone());
    assert_eq!(
        number(&["Jan Krol", "Wawel Sp. z o.o.", "tel. 22 456 78 90", "00-950 Warszawa"]).as_deref(),
        Some("+48224567890")
    );
    assert_eq!(
        number(&["Rita Vogt", "Vogt GmbH", "Tel. 030 23125 100", "10115 Berlin"]).as_deref(),
        Some("+493023125100")
    );
}

#[test]
fn a_name_over_two_lines_is_one_name() {
    let mut scan = laid_out(&["Karla", "Lindvig", "Ingeniør", "Havblik A/S", "karla.lindvig@havblik.dk"]);
    scan.lines[1] = sized("Lindvig", 1, 30.0);
    assert_eq!(Record::from(&read(&scan, None)).name.as_deref(), Some("Karla Lindvig"));
}

#[test]
fn a_title_and_a_department_may_share_a_line() {
    let read = card(&["Karla Lindvig", "Projektleder | Udvikling", "Havblik A/S", "kl@havblik.dk"]);
    assert_eq!(read.title.as_deref(), Some("Projektleder"));
    assert_eq!(read.department.as_deref(), Some("Udvikling"));
}

#[test]
fn confidence_falls_with_the_engines_own() {
    let mut scan = laid_out(&["Karla Lindvig", "Ingeniør", "Havblik A/S"]);
    let sure = Record::from(&read(&scan, None)).confidence["name"];
    scan.lines[0].conf = 0.3;
    let doubtful = Record::from(&read(&scan, None)).confidence["name"];
    assert!(doubtful < sure && sure <= 0.99, "{doubtful} {sure}");
}

#[test]
fn a_firm_before_its_street_is_not_the_street() {
    let read = card(&["Karla Lindvig", "Havblik Sensorer A/S", "Havblik Sensorer A/S, Lyngbakken 7, 8000 Aarhus C"]);
    let address = read.address.expect("an address");
    assert_eq!(address.street.as_deref(), Some("Lyngbakken 7"));
    assert_eq!(read.organisation.as_deref(), Some("Havblik Sensorer A/S"));
}

#[test]
fn a_firm_may_hold_the_persons_name() {
    let read = card(&["Zahnarztpraxis Dr. Karla Lindvig", "Lindenweg 4, 18055 Rostock", "praxis@karla-lindvig.de"]);
    assert_eq!(read.name.as_deref(), Some("Karla Lindvig"));
    assert_eq!(read.organisation.as_deref(), Some("Zahnarztpraxis Dr. Karla Lindvig"));
}

#[test]
fn slogans_and_handles_belong_in_no_field() {
    let read = card(&["Karla Lindvig", "Ingeniør", "Havblik A/S", "@karlalindvig", "Hele vejen med jer siden i går."]);
    let all = format!("{read:?}");
    assert!(!all.contains("@karla") && !all.contains("jer siden"), "{all}");
}

#[test]
fn an_extension_is_no_part_of_the_number() {
    let read = card(&["Jan Krol", "Wawel Sp. z o.o.", "tel. +48 22 456 78 90 wew. 15"]);
    assert_eq!(read.phones[0].e164, "+48224567890");
    assert_eq!(read.phones[0].ext.as_deref(), Some("15"));
}

#[test]
fn a_label_after_a_number_says_what_it_reaches() {
    let read = card(&["Karla Lindvig", "Havblik A/S", "+45 33 91 45 60 (fax)"]);
    assert_eq!(read.phones[0].kind, PhoneKind::Fax);
}

#[test]
fn an_unknown_word_under_the_name_is_the_title() {
    let read = card(&["Karla Lindvig", "Vandgraver", "Havblik A/S", "karla.lindvig@havblik.dk"]);
    assert_eq!(read.title.as_deref(), Some("Vandgraver"));
}

#[test]
fn towns_are_read_in_each_countrys_order() {
    let town = |line: &str| {
        let address = card(&["Karla Lindvig", "Ingeniør", line]).address.unwrap_or_default();
        (address.street, address.postcode, address.city)
    };
    let is = |street: &str, postcode: &str, city: &str| {
        (Some(street.to_owned()), Some(postcode.to_owned()), Some(city.to_owned()))
    };
    assert_eq!(town("12 Mill Lane, Ludlow, Shropshire SY8 1AA"), is("12 Mill Lane", "SY8 1AA", "Ludlow"));
    assert_eq!(town("77 Oak Ave, Suite 3, Troy, Ohio 45373"), is("77 Oak Ave, Suite 3", "45373", "Troy"));
    assert_eq!(town("Via Verdi 3, 25063 Gardone (BS), Italia"), is("Via Verdi 3", "25063", "Gardone"));
    assert_eq!(town("ul. Polna 3/4, 38-400 Krosno"), is("ul. Polna 3/4", "38-400", "Krosno"));
    assert_eq!(town("Havenweg 8, 3115 HD Schiedam"), is("Havenweg 8", "3115 HD", "Schiedam"));
    assert_eq!(town("Storgatan 3 B, 392 32 Kalmar"), is("Storgatan 3 B", "392 32", "Kalmar"));
}

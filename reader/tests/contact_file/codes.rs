//! MECARD and BIZCARD.

use super::*;

#[test]
fn a_mecard_is_read_with_its_escapes() {
    let record = record(
        "MECARD:N:Lund,Eva;ORG:Lund\\; Holm;TEL:+4522334455;EMAIL:eva@lund.example;URL:https\\://lund.example;\
         ADR:,,Kajen 7,Skagen,,9990,Danmark;BDAY:19840229;NOTE:a\\, b\\\\c;;",
    );
    assert_eq!(name(&record), (Some("Eva Lund"), Some("Eva"), Some("Lund")));
    assert_eq!(record.organisation.as_deref(), Some("Lund; Holm"));
    assert_eq!(record.urls, ["https://lund.example"]);
    assert_eq!(record.birthday.as_deref(), Some("1984-02-29"));
    assert_eq!(record.note.as_deref(), Some("a, b\\c"));
    assert_eq!(record.address.and_then(|address| address.city).as_deref(), Some("Skagen"));
}

#[test]
fn a_careless_mecard_is_read_too() {
    for text in ["mecard:N:Eva Lund;TEL:22334455;EMAIL:e@lund.dk", "MECARD:N:Lund;Eva;TEL:22334455;EMAIL:e@lund.dk;;"] {
        let record = record(text);
        assert_eq!(name(&record), (Some("Eva Lund"), Some("Eva"), Some("Lund")), "{text}");
        assert_eq!(record.phones[0].e164, "+4522334455", "{text}");
    }
    let free = record("MECARD:N:Lund,Eva;ADR:Kajen 7, 9990 Skagen, Danmark;;").address.unwrap_or_default();
    assert_eq!(
        (free.street.as_deref(), free.city.as_deref(), free.country.as_deref()),
        (Some("Kajen 7"), Some("Skagen"), Some("DK"))
    );
}

#[test]
fn a_bizcard_is_read() {
    let reading = only(
        "BIZCARD:N:Eva;X:Lund;T:Skipper;C:Lund ApS;A:Kajen 7 9990 Skagen;B:+4522334455;F:+4522334466;E:eva@lund.example;;",
    );
    let record = Record::from(&reading);
    assert_eq!(name(&record), (Some("Eva Lund"), Some("Eva"), Some("Lund")));
    assert_eq!((record.title.as_deref(), record.organisation.as_deref()), (Some("Skipper"), Some("Lund ApS")));
    assert_eq!(record.phones.iter().map(|phone| phone.kind).collect::<Vec<_>>(), [PhoneKind::Work, PhoneKind::Fax]);
    assert!(record.confidence["address"] < 0.8);
    let address = record.address.unwrap_or_default();
    assert_eq!(address.to_string(), "Kajen 7, 9990 Skagen");
}

#[test]
fn several_codes_of_one_text_are_several_contacts() {
    let file = read(b"MECARD:N:Lund,Eva;;\r\nMECARD:N:Raun,Bo;;MECARD:N:Holm,Ib;", None);
    assert_eq!(file.contacts.len(), 3);
}

#[test]
fn an_address_in_one_piece_is_split_at_its_postal_code() {
    for (text, expected) in [
        ("Kajen 7, 9990 Skagen, Danmark", "Kajen 7, 9990 Skagen, DK"),
        ("Storgatan 4 123 45 Malmö", "Storgatan 4, 123 45 Malmö"),
        ("7 Quay Street, Bristol BS1 4AB, United Kingdom", "7 Quay Street, BS1 4AB Bristol, GB"),
        ("Kade 7, 1234 AB Delft", "Kade 7, 1234 AB Delft"),
        ("ul. Morska 7, 80-001 Gdańsk", "ul. Morska 7, 80-001 Gdańsk"),
        ("7 Pier Ave, Salem, OR 97301, USA", "7 Pier Ave, 97301 Salem, OR, US"),
        ("Kajen 7", "Kajen 7"),
    ] {
        let record = record(format!("BIZCARD:N:Eva;A:{text};;"));
        assert_eq!(record.address.unwrap_or_default().to_string(), expected);
    }
}

//! What careless writers and copiers do to a card.

use super::*;

#[test]
fn every_file_of_a_heap_brings_its_own_mark() {
    let file = format!("\u{feff}{}\u{feff}{}", card("FN:Siv Holt"), card("FN:Jon Brekke"));
    let contacts = read(file.as_bytes(), None).contacts;
    let names: Vec<_> = contacts.iter().map(|contact| Record::from(contact).name.unwrap()).collect();
    assert_eq!(names, ["Siv Holt", "Jon Brekke"]);
    assert_eq!(split(file.as_bytes()).len(), 2);
}

#[test]
fn text_in_base64_is_text_and_a_picture_stays_one() {
    let reading = only(card_21(
        "N;CHARSET=UTF-8;ENCODING=BASE64:SMO4eWVyO8OFc2U=\n\nORG;BASE64:SMO4\n eWVy\n\nPHOTO;BASE64:SMO4",
    ));
    let record = Record::from(&reading);
    assert_eq!(name(&record), (Some("Åse Høyer"), Some("Åse"), Some("Høyer")));
    assert_eq!(record.organisation.as_deref(), Some("Høyer"));
    assert_eq!(others(&reading), [("PHOTO;ENCODING=BASE64".to_owned(), "SMO4".to_owned())]);
    let unread = record_of_name(";BASE64:Åse");
    assert_eq!(unread, Some("Åse".to_owned()), "what is no base64 is kept as it is");
}

fn record_of_name(rest: &str) -> Option<String> {
    record(card_21(&format!("FN{rest}"))).name
}

#[test]
fn a_coded_semicolon_divides_only_where_no_plain_one_does() {
    let both = record(card_21("N;QUOTED-PRINTABLE:Holt=3BBrekke;Siv\nORG;QUOTED-PRINTABLE:Salt=3B Sild;K=C3=B8l"));
    assert_eq!((both.family.as_deref(), both.given.as_deref()), (Some("Holt;Brekke"), Some("Siv")));
    assert_eq!((both.organisation.as_deref(), both.department.as_deref()), (Some("Salt; Sild"), Some("Køl")));
    let coded = record(card_21("N;QUOTED-PRINTABLE:Holt=3BSiv"));
    assert_eq!((coded.family.as_deref(), coded.given.as_deref()), (Some("Holt"), Some("Siv")));
}

#[test]
fn a_card_that_lost_its_begin_is_a_card_and_the_file_is_not_whole() {
    let whole = card("FN:Siv Holt");
    for lost in [whole.replace("BEGIN:VCARD\r\n", ""), "FN:Siv Holt\r\nEND:VCARD\r\n".to_owned()] {
        let file = read(format!("{whole}{lost}{whole}").as_bytes(), None);
        assert_eq!((file.contacts.len(), file.faults), (3, vec![Fault::CutShort]), "{lost}");
        let shares = split(format!("{whole}{lost}{whole}").as_bytes()).into_iter().map(only).collect::<Vec<_>>();
        assert_eq!(shares, file.contacts, "{lost}");
    }
    let neither = whole.replace("END:VCARD\r\n", "") + &whole.replace("BEGIN:VCARD\r\n", "");
    assert_eq!(read(neither.as_bytes(), None).contacts.len(), 2);
    assert_eq!(read(b"BEGIN:VCALENDAR\nVERSION:2.0\nN:1\nEND:VCALENDAR\n", None).contacts, []);
}

#[test]
fn line_ends_that_are_written_out_are_line_ends() {
    for end in ["\\n", "\\r\\n"] {
        let record = record(card("FN:Siv Holt\nNOTE:a\\\\nb\\, c").replace("\r\n", end));
        assert_eq!((record.name.as_deref(), record.note.as_deref()), (Some("Siv Holt"), Some("a\nb, c")));
    }
}

#[test]
fn an_address_in_one_part_is_split_at_its_postal_code() {
    let address = |text: &str| record(card(&format!("ADR:;;{text};;;;"))).address.unwrap();
    let split = address("Kajen 7\\, 9990 Skagen\\, Danmark");
    let parts = [split.street, split.postcode, split.city, split.country];
    assert_eq!(parts.map(Option::unwrap), ["Kajen 7", "9990", "Skagen", "DK"]);
    assert_eq!(address("Kajen 7\\, 2. tv").street.as_deref(), Some("Kajen 7, 2. tv"));
}

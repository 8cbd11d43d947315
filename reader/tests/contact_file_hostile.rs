//! Contact files that nobody should have to trust, and cards that any writer may have made.

use proptest::prelude::*;
use twopocket_reader::contact_file::read;
use twopocket_reader::{Record, Region};

const EIGHT_MEGABYTES: usize = 8 << 20;
/// Enough for anything but one pass to take minutes.
const MUCH: usize = 32 << 10;

/// Bytes without order, the same in every run.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let byte = |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    (0..length).map(byte).collect()
}

#[test]
fn eight_megabytes_of_noise_hold_no_contact() {
    assert_eq!(read(&noise(EIGHT_MEGABYTES), None).contacts, []);
}

#[test]
fn much_of_one_thing_is_read_in_one_pass() {
    let pieces = [
        "BEGIN:VCARD\n",
        "END:VCARD\n",
        "N:a;b\n",
        "\r",
        " \n",
        "NOTE:x\n",
        "NOTE;QUOTED-PRINTABLE:x=\n",
        "x=\n",
        "AGENT:\n",
        "AGENT:\nBEGIN:VCARD\n",
        "MECARD:",
        "MECARD:N:a,b\n",
        ";",
        ":",
        "\\",
        "=C3",
        "\"",
        "a.",
        "Ã¸",
        "TEL;TYPE=a,b,c:1\n",
        "PHOTO;BASE64:AA\n",
        "AAAA\n",
        "item1.ADR:;;a;b\n",
        "item1.X-ABLabel:b\n",
        "BIZCARD:N:a;",
        "1234 ",
        ",",
    ];
    for piece in pieces {
        for start in
            ["", "BEGIN:VCARD\nFN:Bo\n", "BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:=\n", "MECARD:N:a;ADR:", "BIZCARD:A:"]
        {
            let mut text = start.to_owned();
            text.push_str(&piece.repeat(MUCH / piece.len()));
            read(text.as_bytes(), Some(Region::DK));
        }
    }
}

#[test]
fn five_thousand_contacts_are_five_thousand_contacts() {
    let card = |n: u32| {
        format!(
            "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lund{n};Eva;;;\r\nFN:Eva Lund{n}\r\nTEL;TYPE=CELL:+45 22 33 {:02} {:02}\r\nEND:VCARD\r\n",
            n / 100,
            n % 100
        )
    };
    let file: String = (0..5_000).map(card).collect();
    let contacts = read(file.as_bytes(), None).contacts;
    assert_eq!(contacts.len(), 5_000);
    let last = Record::from(&contacts[4_999]);
    assert_eq!((last.family.as_deref(), last.phones[0].e164.as_str()), (Some("Lund4999"), "+4522334999"));
}

#[test]
fn a_card_may_be_cut_anywhere() {
    let whole = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;QUOTED-PRINTABLE:S=C3=B8;Bo\r\nTEL;WORK:22 33 44 55\r\n\
        ADR:;;Å 1;Ø;;1000;Danmark\r\nPHOTO;BASE64:AAAA\r\n BBBB\r\n\r\nBDAY:1984-02-29\r\nEND:VCARD\r\n\
        MECARD:N:Ø,Å;ADR:Kajen 7, 9990 Ø;TEL:1;;";
    for at in 0..whole.len() {
        read(&whole.as_bytes()[..at], Some(Region::DK));
        read(&whole.as_bytes()[at..], None);
    }
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// Folds at 75 bytes or before, never inside a letter, as RFC 6350 asks.
fn folded(line: &str) -> String {
    let mut out = String::new();
    let mut width = 0;
    for c in line.chars() {
        if width + c.len_utf8() > 74 {
            out.push_str("\r\n ");
            width = 0;
        }
        width += c.len_utf8();
        out.push(c);
    }
    out
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        read(&bytes, Some(Region::DK));
        read(&[b"BEGIN:VCARD\n", bytes.as_slice()].concat(), None);
        read(&[b"MECARD:", bytes.as_slice()].concat(), None);
    }

    #[test]
    fn no_arrangement_of_its_own_words_makes_it_panic(pieces in proptest::collection::vec(
        proptest::sample::select(vec![
            "BEGIN:VCARD\n", "END:VCARD\n", "VERSION:2.1\n", "N", "FN", "TEL", "ADR", "BDAY", "AGENT", "NOTE", "ORG", "item1.", "X-ABLabel",
            ":", ";", ",", "=", "=\n", "\n", "\r", " ", "\\", "\"", "QUOTED-PRINTABLE", "ENCODING=b", "CHARSET=utf-16", "TYPE=", "PREF=1",
            "=C3=B8", "ø", "+45", "22334455", "--02", "1984", "-", "MECARD:", "BIZCARD:", "1234 AB", "BS1 4AB", "(0)", "tel:", "@", "^n", "Dr. ",
        ]), 0..60)) {
        read(pieces.concat().as_bytes(), Some(Region::DK));
    }

    #[test]
    fn a_written_card_comes_back(
        given in "[A-ZÆØÅ][a-zæøåéü]{1,11}", family in "[A-ZÆØÅ][a-zæøåéü]{1,11}", org in "[A-Z][A-Za-zæøå,;& ]{0,30}[a-z]",
        note in "[a-zæøåA-Z0-9][a-zæøåA-Z0-9,;:\\\\ \n]{0,200}[a-z.]", digits in "2[0-9]{7}",
    ) {
        let lines = [
            format!("N:{family};{given};;;"), format!("FN:{given} {family}"), format!("ORG:{}", escaped(&org)), format!("NOTE:{}", escaped(&note)),
            format!("TEL;TYPE=cell:+45{digits}"),
        ];
        let body: String = lines.iter().map(|line| folded(line) + "\r\n").collect();
        let file = read(format!("BEGIN:VCARD\r\nVERSION:4.0\r\n{body}END:VCARD\r\n").as_bytes(), None);
        let record = Record::from(&file.contacts[0]);
        prop_assert_eq!(record.name, Some(format!("{given} {family}")));
        prop_assert_eq!(record.given, Some(given));
        prop_assert_eq!(record.family, Some(family));
        prop_assert_eq!(record.organisation, Some(org));
        prop_assert_eq!(record.note, Some(note));
        prop_assert_eq!(record.phones[0].e164.clone(), format!("+45{digits}"));
    }
}

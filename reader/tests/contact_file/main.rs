//! Contact files as phones, mail clients and QR generators write them.

mod careless;
mod codes;
mod days;
mod shares;

use twopocket_reader::contact_file::{Fault, read, split};
use twopocket_reader::{Address, FieldKind, PhoneKind, Reading, Record, Region, Value};

fn only(bytes: impl AsRef<[u8]>) -> Reading {
    let mut contacts = read(bytes.as_ref(), None).contacts;
    assert_eq!(contacts.len(), 1);
    contacts.remove(0)
}

fn record(bytes: impl AsRef<[u8]>) -> Record {
    Record::from(&only(bytes))
}

/// A 3.0 card with these lines.
fn card(lines: &str) -> String {
    format!("BEGIN:VCARD\r\nVERSION:3.0\r\n{}\r\nEND:VCARD\r\n", lines.replace('\n', "\r\n"))
}

fn card_21(lines: &str) -> String {
    card(lines).replace("VERSION:3.0", "VERSION:2.1")
}

fn others(reading: &Reading) -> Vec<(String, String)> {
    let kept = reading.all(FieldKind::Other).filter_map(|value| match value {
        Value::Other { name, text } => Some((name.clone(), text.clone())),
        _ => None,
    });
    kept.collect()
}

fn name(record: &Record) -> (Option<&str>, Option<&str>, Option<&str>) {
    (record.name.as_deref(), record.given.as_deref(), record.family.as_deref())
}

mod letters {
    use super::*;

    #[test]
    fn utf_16_is_read_with_and_without_its_mark() {
        let text = card("FN:Åse Sjøgård\nNOTE:møde ved åen");
        for (mark, little) in [(true, true), (true, false), (false, true), (false, false)] {
            let mark = if mark { "\u{feff}" } else { "" };
            let units = format!("{mark}{text}").encode_utf16().collect::<Vec<_>>();
            let bytes: Vec<u8> =
                units.iter().flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect();
            assert_eq!(record(bytes).name.as_deref(), Some("Åse Sjøgård"));
        }
    }

    #[test]
    fn an_encoding_may_change_from_line_to_line() {
        let bytes =
            b"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=ISO-8859-1:S\xf8g\xe5rd;\xc5se\nORG:V\xc3\xa6rft\nTITLE:S\xf8mand\n\
            NOTE;CHARSET=windows-1250:\xa3\xf3d\x9f\nEND:VCARD\n";
        let record = record(bytes);
        assert_eq!(record.name.as_deref(), Some("Åse Søgård"));
        assert_eq!(record.organisation.as_deref(), Some("Værft"));
        assert_eq!(record.title.as_deref(), Some("Sømand"));
        assert_eq!(record.note.as_deref(), Some("Łódź"));
    }

    #[test]
    fn utf_8_declared_as_something_else_stays_utf_8() {
        let record = record(card_21("N;CHARSET=ISO-8859-1:Søgård;Åse"));
        assert_eq!(record.name.as_deref(), Some("Åse Søgård"));
    }

    #[test]
    fn letters_scrambled_once_or_twice_are_put_right_and_marked() {
        for scrambled in ["SÃ¸gÃ¥rd", "SÃƒÂ¸gÃƒÂ¥rd"] {
            let file = read(card(&format!("N:{scrambled};Bo\nFN:Bo {scrambled}")).as_bytes(), None);
            assert_eq!(file.contacts[0].text(FieldKind::Name).as_deref(), Some("Bo Søgård"));
            assert_eq!(file.faults, [Fault::GuessedLetters]);
            assert!(file.contacts[0].fields[0].confidence < 1.0);
        }
    }

    #[test]
    fn text_that_can_be_meant_is_not_put_right() {
        for meant in ["SÃ¸gård", "Ñandú", "Ã", "Âge", "5 £"] {
            let record = record(card(&format!("FN:Bo\nNOTE:{meant}")));
            assert_eq!(record.note.as_deref(), Some(meant));
        }
    }

    #[test]
    fn letters_taken_apart_by_a_phone_are_put_together() {
        assert_eq!(record(card("FN:A\u{30a}se")).name.as_deref(), Some("Åse"));
    }

    #[test]
    fn a_letter_cut_by_a_fold_is_whole_again() {
        let bytes = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:S\xc3\r\n \xb8ren\r\nEND:VCARD\r\n";
        assert_eq!(record(bytes).name.as_deref(), Some("Søren"));
    }

    #[test]
    fn quoted_printable_is_read_however_it_is_declared() {
        for parameter in
            [";ENCODING=QUOTED-PRINTABLE", ";QUOTED-PRINTABLE", ";encoding=quoted-printable;charset=utf-8", ""]
        {
            let record = record(card_21(&format!("N{parameter}:S=C3=B8g=C3=A5rd;Bo")));
            assert_eq!(record.name.as_deref(), Some("Bo Søgård"), "{parameter}");
        }
        let latin = record(card_21("N;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:S=F8g=E5rd;Bo"));
        assert_eq!(latin.name.as_deref(), Some("Bo Søgård"));
        let undeclared = record(card_21("N;ENCODING=QUOTED-PRINTABLE:S=F8g=E5rd;Bo"));
        assert_eq!(undeclared.name.as_deref(), Some("Bo Søgård"));
    }

    #[test]
    fn an_equals_sign_is_no_code() {
        let record = record(card("FN:Bo\nNOTE:a=b and 2=20\nURL:https://bo.example/?a=20&b=3D"));
        assert_eq!(record.note.as_deref(), Some("a=b and 2=20"));
        assert_eq!(record.urls, ["https://bo.example/?a=20&b=3D"]);
    }
}

mod lines {
    use super::*;

    #[test]
    fn lines_may_end_in_any_way() {
        for end in ["\n", "\r\n", "\r", "\r\r\n", "\n\n"] {
            let text = card("N:Raun;Bo\nNOTE:one\\ntwo").replace("\r\n", end);
            let record = record(text);
            assert_eq!(record.name.as_deref(), Some("Bo Raun"), "{end:?}");
            assert_eq!(record.note.as_deref(), Some("one\ntwo"), "{end:?}");
        }
    }

    #[test]
    fn a_folded_line_is_one_line() {
        assert_eq!(record(card("FN:Bo\nNOTE:har\n bour\n\t night")).note.as_deref(), Some("harbour night"));
        assert_eq!(record(card_21("N:Raun;Bo\nNOTE:harbour\n night")).note.as_deref(), Some("harbour night"));
        let soft = "N:Raun;Bo\nNOTE;ENCODING=QUOTED-PRINTABLE:har=\nbour=20=\nni=\nght=0D=0Ahome=\n";
        assert_eq!(record(card_21(soft)).note.as_deref(), Some("harbour night\nhome"));
    }

    #[test]
    fn a_soft_break_does_not_swallow_the_end() {
        let file = read(card_21("N;ENCODING=QUOTED-PRINTABLE:Raun;Bo=").as_bytes(), None);
        assert_eq!(file.contacts[0].text(FieldKind::Name).as_deref(), Some("Bo Raun"));
        assert_eq!(file.faults, []);
    }

    #[test]
    fn a_picture_is_kept_without_disturbing_its_neighbours() {
        for picture in [
            "PHOTO;ENCODING=BASE64;JPEG:AAAA\n BBBB\n CCC=\n",
            "PHOTO;BASE64:AAAA\nBBBB\nCCC=",
            "PHOTO;ENCODING=b;TYPE=JPEG:AAAA\n BBBB\n CCC=",
            "PHOTO:data:image/jpeg;base64\\,AAAA\n BBBBCCC=",
        ] {
            let reading = only(card_21(&format!("N:Raun;Bo\n{picture}\nTEL;CELL:+4522334455")));
            assert_eq!(Record::from(&reading).phones.len(), 1, "{picture}");
            let kept = others(&reading);
            assert!(kept[0].0.starts_with("PHOTO") && kept[0].1.ends_with("AAAABBBBCCC="), "{kept:?}");
        }
    }

    #[test]
    fn an_unescaped_line_break_in_a_note_stays_in_the_note() {
        let record = record(card("FN:Bo\nNOTE:met at the pier\nlikes boats: and ducks\nTEL:+4522334455"));
        assert_eq!(record.note.as_deref(), Some("met at the pier\nlikes boats: and ducks"));
        assert_eq!(record.phones.len(), 1);
    }

    #[test]
    fn a_pasted_card_may_be_indented_and_have_text_around_it() {
        let text = "Here is my card\n\n    BEGIN:VCARD\n    VERSION:3.0\n    FN:Bo Raun\n    END:VCARD\n-- \nBo";
        assert_eq!(record(text).name.as_deref(), Some("Bo Raun"));
    }

    #[test]
    fn what_a_cut_file_still_says_is_read() {
        let whole = card("FN:Bo Raun\nTEL:+4522334455") + &card("FN:Eva Lund\nEMAIL:eva@lund.example\nNOTE:long text");
        let file = read(&whole.as_bytes()[..whole.len() - 20], None);
        assert_eq!(file.contacts.len(), 2);
        assert_eq!(file.contacts[1].text(FieldKind::Email).as_deref(), Some("eva@lund.example"));
        assert_eq!(file.faults, [Fault::CutShort]);
        assert_eq!(read(whole.as_bytes(), None).faults, []);
    }

    #[test]
    fn a_missing_end_costs_no_contact() {
        let text = "BEGIN:VCARD\nFN:Bo Raun\nBEGIN:VCARD\nFN:Eva Lund\nEND:VCARD\nBEGIN:VCARD\nFN:Ib Holm\n";
        let names: Vec<_> = read(text.as_bytes(), None).contacts.iter().map(|c| c.text(FieldKind::Name)).collect();
        assert_eq!(names, [Some("Bo Raun".into()), Some("Eva Lund".into()), Some("Ib Holm".into())]);
    }
}

mod people {
    use super::*;

    #[test]
    fn the_name_goes_without_honorific_and_letters() {
        for lines in [
            "N:Lund;Eva;;Dr.;PhD\nFN:Dr. Eva Lund, PhD",
            "FN:Dr. Eva Lund PhD",
            "N:Lund;Eva;;Frau Dr.;\nFN:Frau Dr. Eva Lund",
            "FN:Fru Eva Lund\nN:Lund;Eva;;;",
            "N:Lund;Eva\nFN:Lund, Eva",
            "FN:Lund, Eva",
        ] {
            let record = record(card(lines));
            assert_eq!(name(&record), (Some("Eva Lund"), Some("Eva"), Some("Lund")), "{lines}");
        }
    }

    #[test]
    fn a_name_in_one_piece_is_split_and_the_split_is_called_a_guess() {
        for lines in [
            "FN:Eva Mette von Lund",
            "N:Eva Mette von Lund",
            "N:;Eva Mette von Lund;;;",
            "N:;;;;\nFN:Eva Mette von Lund",
        ] {
            let reading = only(card(lines));
            let record = Record::from(&reading);
            assert_eq!(name(&record), (Some("Eva Mette von Lund"), Some("Eva Mette"), Some("von Lund")), "{lines}");
            assert!(record.confidence["given"] < 0.8 && record.confidence["name"] > 0.9);
        }
        assert_eq!(name(&record(card("FN:Eva"))), (Some("Eva"), Some("Eva"), None));
        assert_eq!(name(&record(card("N:;Eva"))), (Some("Eva"), Some("Eva"), None));
    }

    #[test]
    fn a_word_that_only_looks_like_an_honorific_is_a_name() {
        assert_eq!(record(card("FN:Ed Lund")).name.as_deref(), Some("Ed Lund"));
        assert_eq!(record(card("FN:Ma Lund")).name.as_deref(), Some("Ma Lund"));
        assert_eq!(record(card("FN:Eva Ma")).name.as_deref(), Some("Eva Ma"));
        assert_eq!(record(card("FN:Dr.")).name.as_deref(), Some("Dr."));
        assert_eq!(record(card("N:Lund;Mag\nFN:Mag Lund")).name.as_deref(), Some("Mag Lund"));
    }

    #[test]
    fn a_firm_is_no_person() {
        for lines in [
            "FN:Lund ApS\nORG:Lund ApS\nX-ABShowAs:COMPANY",
            "N:;;;;\nFN:Lund ApS\nORG:Lund ApS;",
            "KIND:org\nFN:Lund ApS",
        ] {
            let record = record(card(lines));
            assert_eq!((record.name, record.organisation.as_deref()), (None, Some("Lund ApS")), "{lines}");
        }
    }

    #[test]
    fn a_group_of_contacts_is_left_out_and_said() {
        let file = read((card("FN:Pier\nKIND:group\nMEMBER:urn:uuid:1") + &card("FN:Bo")).as_bytes(), None);
        assert_eq!((file.contacts.len(), file.faults), (1, vec![Fault::GroupLeftOut]));
    }

    #[test]
    fn an_assistants_card_inside_is_kept_but_is_no_contact() {
        for agent in [
            "AGENT:\nBEGIN:VCARD\nVERSION:2.1\nN:Holm;Ib\nTEL:+4522334466\nEND:VCARD\n",
            "AGENT:BEGIN:VCARD\nFN:Ib Holm\nTEL:+4522334466\nEND:VCARD\n",
            "AGENT:BEGIN:VCARD\\nFN:Ib Holm\\nTEL:+4522334466\\nEND:VCARD\\n",
        ] {
            let reading = only(card_21(&format!("N:Lund;Eva\n{agent}\nTEL:+4522334455")));
            let record = Record::from(&reading);
            assert_eq!(name(&record), (Some("Eva Lund"), Some("Eva"), Some("Lund")));
            assert_eq!(record.phones.iter().map(|phone| phone.e164.as_str()).collect::<Vec<_>>(), ["+4522334455"]);
            assert!(others(&reading).iter().any(|(name, text)| name == "AGENT" && text.contains("Holm")));
        }
    }

    #[test]
    fn the_organisation_is_the_first_part_and_the_department_the_second() {
        let record = record(card("FN:Bo\nORG:Lund\\, Holm & Co;Boats\\; big ones;Hull"));
        assert_eq!(record.organisation.as_deref(), Some("Lund, Holm & Co"));
        assert_eq!(record.department.as_deref(), Some("Boats; big ones"));
    }

    #[test]
    fn a_role_is_a_title_where_there_is_no_title() {
        assert_eq!(record(card("FN:Bo\nROLE:Skipper")).title.as_deref(), Some("Skipper"));
        let both = only(card("FN:Bo\nROLE:Skipper\nTITLE:Captain"));
        assert_eq!(both.text(FieldKind::Title).as_deref(), Some("Captain"));
        assert_eq!(others(&both), [("ROLE".to_owned(), "Skipper".to_owned())]);
    }
}

mod reaching {
    use super::*;

    fn kind(line: &str) -> PhoneKind {
        record(card(&format!("FN:Bo\n{line}"))).phones[0].kind
    }

    #[test]
    fn a_numbers_type_says_what_it_reaches() {
        for (line, expected) in [
            ("TEL;TYPE=CELL:+4522334455", PhoneKind::Mobile),
            ("TEL;type=cell,voice;type=pref:+4522334455", PhoneKind::Mobile),
            ("TEL;TYPE=\"work,voice\":+4522334455", PhoneKind::Work),
            ("TEL;WORK;FAX:+4522334455", PhoneKind::Fax),
            ("TEL;TYPE=HOME,FAX:+4522334455", PhoneKind::Fax),
            ("TEL;WORK;CELL:+4522334455", PhoneKind::Mobile),
            ("TEL;type=IPHONE;type=CELL;type=VOICE:+4522334455", PhoneKind::Mobile),
            ("TEL;TYPE=PAGER:+4522334455", PhoneKind::Pager),
            ("TEL;TYPE=HOME:+4522334455", PhoneKind::Home),
            ("TEL;TYPE=MAIN:+4522334455", PhoneKind::Work),
            ("TEL;VOICE:+491713920011", PhoneKind::Mobile),
            ("TEL:+493023125100", PhoneKind::Work),
            ("item1.TEL:+4522334455\nitem1.X-ABLabel:_$!<Mobile>!$_", PhoneKind::Mobile),
            ("item1.TEL:+4522334455\nitem1.X-ABLabel:Direkte", PhoneKind::Work),
            ("TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=4D=6F=62=69=6C):+4522334455", PhoneKind::Mobile),
        ] {
            assert_eq!(kind(line), expected, "{line}");
        }
    }

    #[test]
    fn the_preferred_one_goes_first() {
        let record = record(card(
            "FN:Bo\nTEL;PREF=50:+4522334466\nTEL;TYPE=pref:+4522334455\nTEL:+4522334477\n\
             EMAIL:b@bo.example\nEMAIL;TYPE=INTERNET,pref:a@bo.example",
        ));
        let numbers: Vec<_> = record.phones.iter().map(|phone| phone.e164.as_str()).collect();
        assert_eq!(numbers, ["+4522334455", "+4522334466", "+4522334477"]);
        assert_eq!(record.emails, ["a@bo.example", "b@bo.example"]);
    }

    #[test]
    fn a_national_number_is_read_at_home_or_where_the_card_belongs() {
        let numbers = |lines: &str, home: &str| {
            let contacts = read(card(lines).as_bytes(), home.parse().ok()).contacts;
            Record::from(&contacts[0]).phones.into_iter().map(|phone| phone.e164).collect::<Vec<_>>()
        };
        assert_eq!(numbers("FN:Bo\nTEL:22 33 44 55", "DK"), ["+4522334455"]);
        assert_eq!(numbers("FN:Bo\nTEL:22 33 44 55\nADR:;;Kaj 1;By;;1000;Danmark", ""), ["+4522334455"]);
        assert_eq!(numbers("FN:Bo\nTEL:22 33 44 55\nEMAIL:bo@lund.dk", ""), ["+4522334455"]);
        assert_eq!(numbers("FN:Bo\nTEL:08-465 004 12\nADR:;;Kaj 1;By;;1000;Sverige", "DK"), ["+46846500412"]);
        assert_eq!(numbers("FN:Bo\nTEL:22 33 44 55", ""), ["22 33 44 55"]);
        assert_eq!(numbers("FN:Bo\nTEL:+45 22 33 44 66\nTEL:22 33 44 55", ""), ["+4522334466", "+4522334455"]);
    }

    #[test]
    fn extensions_and_links_are_read() {
        let record = record(card("FN:Bo\nTEL;VALUE=uri:tel:+44-117-496-0011;ext=12\nEMAIL:mailto:bo@lund.example"));
        assert_eq!((record.phones[0].e164.as_str(), record.phones[0].ext.as_deref()), ("+441174960011", Some("12")));
        assert_eq!(record.emails, ["bo@lund.example"]);
    }

    #[test]
    fn profiles_are_links() {
        let reading = only(card(
            "FN:Bo\nURL;TYPE=WORK:http\\://lund.example\nX-SOCIALPROFILE;type=linkedin:https://linkedin.example/in/bo\n\
             X-TWITTER:bo_lund\nSOCIALPROFILE;SERVICE-TYPE=Mastodon:https://mastodon.example/@bo",
        ));
        assert_eq!(
            Record::from(&reading).urls,
            ["http://lund.example", "https://linkedin.example/in/bo", "https://mastodon.example/@bo"]
        );
        assert_eq!(others(&reading), [("X-TWITTER".to_owned(), "bo_lund".to_owned())]);
    }

    #[test]
    fn an_address_is_read_from_its_parts() {
        let address = |lines: &str| record(card(&format!("FN:Bo\n{lines}"))).address.unwrap_or_default();
        let expected = Address {
            street: Some("Kajen 7, 2. sal".into()),
            postcode: Some("9990".into()),
            city: Some("Skagen".into()),
            region: None,
            country: Some("DK".into()),
        };
        for lines in [
            "ADR;TYPE=WORK:;;Kajen 7\\, 2. sal;Skagen;;9990;Danmark",
            "ADR:;2. sal;Kajen 7;Skagen;;9990;DENMARK",
            "item1.ADR:;;Kajen 7\\n2. sal;Skagen;;9990;\nitem1.X-ABADR:dk",
            "ADR;CC=dk:;;Kajen 7\\, 2. sal;Skagen;;9990",
            "ADR:;;Havnen 1;By;;1000;Norge\nADR;TYPE=pref:;;Kajen 7\\, 2. sal;Skagen;;9990;Dänemark",
            "ADR:;;Kajen 7\\, 2. sal\\n9990 Skagen\\nDanmark;;;;",
        ] {
            assert_eq!(address(lines), expected, "{lines}");
        }
    }
}

mod kept {
    use super::*;

    #[test]
    fn what_is_not_understood_is_kept_with_its_parameters() {
        let reading = only(card(
            "FN:Bo\nitem1.X-ABDATE;type=pref:2010-05-05\nitem1.X-ABLabel:_$!<Anniversary>!$_\nX-SPOUSE:Eva\\, née Holm\n\
             IMPP;TYPE=home:xmpp:bo@lund.example\nGEO:57.7;10.6\nUID:42\nX-EMPTY:\nRELATED;VALUE=text;TYPE=\"a,b\":Ib",
        ));
        let kept = others(&reading);
        for expected in [
            ("item1.X-ABDATE;TYPE=pref", "2010-05-05"),
            ("X-SPOUSE", "Eva\\, née Holm"),
            ("IMPP;TYPE=home", "xmpp:bo@lund.example"),
            ("GEO", "57.7;10.6"),
            ("UID", "42"),
            ("RELATED;VALUE=text;TYPE=a;TYPE=b", "Ib"),
        ] {
            assert!(kept.contains(&(expected.0.to_owned(), expected.1.to_owned())), "{expected:?} in {kept:?}");
        }
    }

    #[test]
    fn several_notes_are_one() {
        assert_eq!(record(card("FN:Bo\nNOTE:one\nNOTE:two")).note.as_deref(), Some("one\ntwo"));
    }
}

#[test]
fn what_holds_no_contact_gives_none() {
    for text in [
        "",
        "hello",
        "BEGIN:VCARD",
        "BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD",
        "MECARD:",
        "MECARD:;;",
        "BIZCARD:;;",
        "WIFI:S:pier;;",
    ] {
        assert_eq!(read(text.as_bytes(), Some(Region::DK)).contacts, [], "{text}");
    }
}

//! What people write around a number, and the number that is read.

use proptest::prelude::*;
use twopocket_reader::phone::{label_kind, read};
use twopocket_reader::{PhoneKind, Region};

fn e164(written: &str, region: &str) -> Option<String> {
    read(written, region.parse().ok()).map(|number| number.e164)
}

#[test]
fn a_number_is_read_whatever_people_put_between_its_digits() {
    for (written, region, expected) in [
        ("22 33 44 55", "DK", "+4522334455"),
        ("22.33.44.55", "DK", "+4522334455"),
        ("2233-4455", "DK", "+4522334455"),
        ("+45 22 33 44 55", "", "+4522334455"),
        ("0045 22334455", "SE", "+4522334455"),
        ("+0045 22334455", "SE", "+4522334455"),
        ("(+45) 22334455", "", "+4522334455"),
        ("4522334455", "SE", "+4522334455"),
        ("4522334455", "", "+4522334455"),
        ("030/23125100", "DE", "+493023125100"),
        ("(030) 231 25 - 100", "DE", "+493023125100"),
        ("08-465 004 12", "SE", "+46846500412"),
        ("011 45 22 33 44 55", "US", "+4522334455"),
        ("(415) 555-0132", "US", "+14155550132"),
        ("\u{202a}+45 22\u{a0}33\u{2011}44\u{a0}55\u{202c}", "", "+4522334455"),
        ("+45 22 33 44 55", "", "+4522334455"),
        ("+４５ ２２３３４４５５", "", "+4522334455"),
    ] {
        assert_eq!(e164(written, region).as_deref(), Some(expected), "{written} in {region}");
    }
}

#[test]
fn a_trunk_zero_beside_a_country_code_is_not_dialled_except_in_italy() {
    assert_eq!(e164("+44 (0)117 496 0011", "").as_deref(), Some("+441174960011"));
    assert_eq!(e164("0044 (0) 117 496 0011", "DK"), e164("+44 117 496 0011", ""));
    assert_eq!(e164("+49 0171 3920011", "").as_deref(), Some("+491713920011"));
    assert_eq!(e164("+39 (0)6 69812345", "").as_deref(), Some("+390669812345"));
}

#[test]
fn an_extension_is_told_apart_in_several_languages() {
    for (written, region) in [
        ("030 23125100 Durchwahl -12", "DE"),
        ("030 23125100 DW 12", "DE"),
        ("33 12 34 56 lokal 12", "DK"),
        ("33 12 34 56, lok. 12", "DK"),
        ("+46 8 465 004 12 ankn. 12", "SE"),
        ("22 11 22 33 int. 12", "NO"),
        ("+48 22 123 45 67 wew. 12", "PL"),
        ("0117 496 0011 ext 12", "GB"),
        ("0117 496 0011 (ext. 12)", "GB"),
        ("(415) 555-0132 x12", "US"),
        ("(415) 555-0132 #12", "US"),
        ("tel:+44-117-496-0011;ext=12", ""),
    ] {
        let number = read(written, region.parse().ok());
        assert_eq!(number.and_then(|n| n.extension).as_deref(), Some("12"), "{written}");
    }
    assert_eq!(read("22 33 44 55", Some(Region::DK)).and_then(|n| n.extension), None);
}

#[test]
fn a_link_gives_the_number_it_carries() {
    for link in [
        "tel:+45-22-33-44-55",
        "TEL://+4522334455",
        "tel:22334455;phone-context=+45",
        "sms:%2B4522334455",
        "https://wa.me/4522334455?text=hej",
        "https://api.whatsapp.com/send?phone=4522334455&text=1",
        "whatsapp://send?phone=%2B4522334455",
    ] {
        assert_eq!(e164(link, "").as_deref(), Some("+4522334455"), "{link}");
    }
}

#[test]
fn labels_and_second_numbers_fall_away() {
    for written in [
        "Tlf.: 22 33 44 55",
        "Tel: 22 33 44 55",
        "mob 22334455 (privat)",
        "22 33 44 55 / 22 33 44 66",
        "22 33 44 55 eller 22 33 44 66",
    ] {
        assert_eq!(e164(written, "DK").as_deref(), Some("+4522334455"), "{written}");
    }
    assert_eq!(e164("1-800-FLOWERS", "US").as_deref(), Some("+18003569377"));
}

#[test]
fn what_can_be_no_number_is_none() {
    for (written, region) in [
        ("", "DK"),
        ("hello", "DK"),
        ("2026", "DK"),
        ("22334455", ""),
        ("22 33 44", "DK"),
        ("1234567890123456789012", "DK"),
        ("+999 12345678", "DK"),
        ("555-0132", "US"),
    ] {
        assert_eq!(e164(written, region), None, "{written} in {region}");
    }
}

#[test]
fn a_range_that_the_plan_has_not_assigned_is_kept_and_marked() {
    let number = read("+45 10 22 33 44", None);
    assert_eq!(number.map(|n| (n.e164, n.valid, n.kind_by_plan)), Some(("+4510223344".into(), false, None)));
}

#[test]
fn the_plan_tells_the_kind_and_a_label_overrules_it() {
    let kind = |written, region: &str| read(written, region.parse().ok()).and_then(|n| n.kind_by_plan);
    assert_eq!(kind("0171 3920011", "DE"), Some(PhoneKind::Mobile));
    assert_eq!(kind("030 23125100", "DE"), Some(PhoneKind::Work));
    assert_eq!(kind("(415) 555-0132", "US"), None);
    let labelled = read("0171 3920011", "DE".parse().ok()).map(|n| n.into_phone(Some(PhoneKind::Fax)).kind);
    assert_eq!(labelled, Some(PhoneKind::Fax));
    for (label, kind) in [
        ("Mobilnummer", Some(PhoneKind::Mobile)),
        ("M", Some(PhoneKind::Mobile)),
        ("Direkte tlf.", Some(PhoneKind::Work)),
        ("Telefax", Some(PhoneKind::Fax)),
        ("privat", Some(PhoneKind::Home)),
        ("Tlf.", None),
    ] {
        assert_eq!(label_kind(label), kind, "{label}");
    }
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,60}", digits in "[0-9+()/. x#;=%-]{0,60}") {
        for region in [None, Some(Region::DK), "US".parse().ok()] {
            read(&text, region);
            read(&digits, region);
            read(&format!("tel:{digits}"), region);
        }
        label_kind(&text);
    }

    #[test]
    fn what_was_read_reads_as_itself(digits in "[2-9][0-9]{7}") {
        if let Some(number) = read(&digits, Some(Region::DK)) {
            let again = read(&number.e164, None);
            prop_assert_eq!(again, Some(number));
        }
    }
}

use proptest::prelude::*;

use super::*;
use crate::reader::{Address, PhoneKind};

const HOME: Option<Region> = Some(Region::DK);

fn phone(number: &str) -> Phone {
    Phone { number: number.into(), kind: PhoneKind::Other, extension: None }
}

fn named(name: &str) -> OwnDetails {
    OwnDetails { name: Some(name.into()), ..OwnDetails::default() }
}

#[test]
fn parts_are_kept_as_whoever_scans_the_card_reads_them() {
    let told = OwnDetails {
        phones: vec![Phone { kind: PhoneKind::Mobile, ..phone("20 30 40 50") }],
        emails: vec![" aase@sejl.example ".into(), String::new()],
        links: vec!["sejl.example/aase".into()],
        tagline: Some(" sails,\n  folded ".into()),
        ..named("Dr. Åse von Lund")
    };
    let card = checked(&told, HOME).unwrap();
    assert_eq!((card.prefix.as_deref(), card.name.as_deref()), (Some("Dr."), Some("Åse von Lund")));
    assert_eq!((card.phones[0].number.as_str(), card.phones[0].kind), ("+4520304050", PhoneKind::Mobile));
    assert_eq!(
        (card.emails, card.links),
        (vec!["aase@sejl.example".to_owned()], vec!["https://sejl.example/aase".to_owned()])
    );
    assert_eq!(card.tagline.as_deref(), Some("sails, folded"));
}

#[test]
fn what_would_not_come_through_is_refused_by_its_kind() {
    let of = |told: OwnDetails| match checked(&told, HOME) {
        Err(Error::Invalid { field, reason }) => (field, reason),
        other => panic!("{other:?}"),
    };
    let bad = |field: FieldName| (field, Reason::Unreadable);
    assert_eq!(of(named("4711")), bad(FieldName::Name));
    assert_eq!(of(OwnDetails { phones: vec![phone("12")], ..named("Åse Lund") }), bad(FieldName::Phone));
    for email in ["aase", "aase@sejl", "a b@sejl.example"] {
        assert_eq!(
            of(OwnDetails { emails: vec![email.into()], ..named("Åse Lund") }),
            bad(FieldName::Email),
            "{email}"
        );
    }
    for link in ["sejl", "javascript://sejl.example", "ftp://sejl.example", "https://sejl", "sejl .example"] {
        assert_eq!(of(OwnDetails { links: vec![link.into()], ..named("Åse Lund") }), bad(FieldName::Link), "{link}");
    }
    assert_eq!(of(named(&"Å".repeat(501))), (FieldName::Name, Reason::TooLong));
    let many = (0..31).map(|at| format!("https://sejl.example/{at}")).collect();
    assert_eq!(of(OwnDetails { links: many, ..named("Åse Lund") }), (FieldName::Link, Reason::OutOfRange));
}

#[test]
fn what_is_dropped_makes_room_and_no_more_than_it_takes() {
    let details = OwnDetails {
        title: Some("t".repeat(90)),
        tagline: Some("g".repeat(200)),
        links: vec![format!("https://sejl.example/{}", "l".repeat(100))],
        ..named("Åse Lund")
    };
    let length = vcard(&details).len();
    assert_eq!(to_drop(&details, length), []);
    assert_eq!(to_drop(&details, length - 1), [FieldKind::Note]);
    assert_eq!(to_drop(&details, length - 300), [FieldKind::Note, FieldKind::Url]);
    assert_eq!(to_drop(&named("Åse Lund"), 3), []);
}

#[test]
fn paper_cards_are_few_under_ten_and_under_three_a_conversation() {
    for (left, goal, finding) in [
        (None, 3, None),
        (Some(10), 3, None),
        (Some(9), 3, Some(PaperFinding::Low)),
        (Some(11), 4, Some(PaperFinding::Low)),
        (Some(12), 4, None),
        (Some(0), 1, Some(PaperFinding::Out)),
    ] {
        assert_eq!(paper_cards(left, goal).finding, finding, "{left:?} for {goal}");
    }
    assert_eq!(paper_cards(Some(5), u32::MAX).enough, u32::MAX);
}

prop_compose! {
    fn any_details()(
        name in "[A-ZÆØÅ][a-zæøåéü]{1,9}( (von|de|[A-Z]\\.))?( [A-ZÄÖ][a-zäöß]{1,9}){1,2}",
        title in proptest::option::of("\\PC{0,40}"),
        organisation in proptest::option::of("\\PC{0,40}"),
        tagline in proptest::option::of("\\PC{0,60}"),
        phones in proptest::collection::vec(("\\+45[2-9][0-9]{7}", 0..6_usize, proptest::option::of("[1-9][0-9]{0,3}")), 0..4),
        emails in proptest::collection::vec("[a-z]{1,8}([.+][a-z]{1,5})?@[a-z]{2,8}\\.example", 0..3),
        links in proptest::collection::vec("https://[a-z]{2,8}\\.example(/[a-zA-Z0-9@_~.,;=?&%-]{1,20})?", 0..6),
        address in proptest::option::of(("[A-ZÅ][a-zæøå]{2,9} [1-9][0-9]?", "[1-9][0-9]{3}", "[A-ZÅ][a-zæøå]{2,9}")),
    ) -> OwnDetails {
        const KINDS: [PhoneKind; 6] = [PhoneKind::Mobile, PhoneKind::Work, PhoneKind::Home, PhoneKind::Fax, PhoneKind::Pager, PhoneKind::Other];
        OwnDetails {
            name: Some(name), title, organisation, tagline, emails, links,
            phones: phones.into_iter().map(|(number, kind, extension)| Phone { number, kind: KINDS[kind], extension }).collect(),
            address: address.map(|(street, postcode, city)| Address {
                street: Some(street), postcode: Some(postcode), city: Some(city), region: None, country: Some("DK".into()),
            }),
            ..OwnDetails::default()
        }
    }
}

proptest! {
    #[test]
    fn what_the_code_says_is_read_as_the_same_details(told in any_details()) {
        let card = checked(&told, HOME).unwrap();
        prop_assert_eq!(&scanned(&values(&card), None), &card, "abroad");
        prop_assert_eq!(&checked(&card, HOME).unwrap(), &card, "saved again");
        let mut phones: Vec<_> = told.phones.iter().map(|phone| &phone.number).collect();
        phones.sort();
        phones.dedup();
        prop_assert_eq!(card.phones.len(), phones.len());
        for link in &told.links {
            prop_assert!(card.links.contains(link), "{:?} lacks {}", card.links, link);
        }
    }

    #[test]
    fn whatever_is_typed_is_taken_or_refused(name in "\\PC{0,30}", part in "\\PC{0,60}") {
        let told = OwnDetails {
            title: Some(part.clone()), organisation: Some(part.clone()), tagline: Some(part.clone()),
            phones: vec![phone(&part)], emails: vec![part.clone()], links: vec![part.clone()],
            suffix: Some(part.clone()), prefix: Some(part), ..named(&name)
        };
        if let Ok(card) = checked(&told, None) {
            prop_assert!(card.name.is_none() || scanned(&values(&card), None) == card);
        }
        for told in [OwnDetails { title: told.title, ..OwnDetails::default() }, named(&name)] {
            if let Ok(card) = checked(&told, None) {
                prop_assert!(card.name.is_none() || scanned(&values(&card), None) == card);
            }
        }
    }
}

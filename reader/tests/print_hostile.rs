//! Whatever a scan holds, reading it ends well and makes nothing up.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use twopocket_reader::print::{Line, Page, Scan, Word, read};
use twopocket_reader::{Place, Value};

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![8 => 0.0..2000.0, 1 => Just(f64::NAN), 1 => Just(-1.0e300), 1 => Just(f64::INFINITY)]
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ A-Za-zÀ-ž0-9@.,:/|+()&-]{0,60}",
        "(Tel|E|W|Mob|Fax|CVR|ul|A/S|GmbH|Dr|Ing|www|http|@|\\.|,|[0-9]{1,5}|[A-Z][a-zø]{2,8}| ){0,16}",
    ]
}

fn line() -> impl Strategy<Value = Line> {
    (text(), prop::array::uniform4(number()), number(), 0usize..3, any::<bool>()).prop_map(
        |(text, bbox, conf, page, with_words)| {
            let words = text.split_whitespace().map(|word| Word { text: word.into(), bbox, conf });
            let words = if with_words { words.collect() } else { vec![] };
            Line { text, bbox, conf, block: None, page, words }
        },
    )
}

fn scan() -> impl Strategy<Value = Scan> {
    prop::collection::vec(line(), 0..14)
        .prop_map(|lines| Scan { pages: vec![Page { width: 1000.0, height: 600.0 }], lines })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_scan_makes_it_panic_and_places_lie_within_the_scan(scan in scan()) {
        for field in read(&scan, None).fields {
            prop_assert!((0.0..=1.0).contains(&field.confidence));
            if let Some(Place { line, start, end }) = field.place {
                let length = scan.lines[line as usize].text.chars().count();
                prop_assert!(start < end && end as usize <= length);
            }
        }
    }

    #[test]
    fn the_digits_of_a_number_are_on_the_card(scan in scan()) {
        let digits: String = scan.lines.iter().flat_map(|line| line.text.chars()).filter(|c| c.is_numeric() || "OoIlSB|".contains(*c)).collect();
        for field in read(&scan, None).fields {
            if let Value::Phone { phone } = field.value {
                let said = phone.number.trim_start_matches('+');
                prop_assert!(said.chars().count() <= digits.chars().count() + 3);
            }
        }
    }

    #[test]
    fn the_words_of_a_laid_out_card_stay_as_they_are_printed(lines in prop::collection::vec("[A-Z][a-zæøå]{2,9}( [A-Z][a-zæøå]{2,9}){0,3}", 1..8)) {
        let scan = Scan {
            pages: vec![],
            lines: lines.iter().map(|text| Line { text: text.clone(), bbox: [0.0; 4], conf: 1.0, block: None, page: 0, words: vec![] }).collect(),
        };
        let printed = lines.join(" ");
        for field in read(&scan, None).fields {
            if let Value::Name { text } | Value::Title { text } | Value::Organisation { text } | Value::Department { text } = field.value {
                prop_assert!(printed.contains(&text), "{text} is not in {printed}");
            }
        }
    }
}

#[test]
fn a_scan_of_noise_takes_no_longer_than_a_person_waits() {
    let noise = "Tel 1 2 3 4 Ab www. @ a.dk 00 12 34 56 78 9 l O / | , ".repeat(40);
    let lines = (0..2000).map(|row| {
        let top = f64::from(row) * 10.0;
        Line { text: noise.clone(), bbox: [0.0, top, 900.0, top + 9.0], conf: 0.5, block: None, page: 0, words: vec![] }
    });
    let scan = Scan { pages: vec![Page { width: 1000.0, height: 600.0 }], lines: lines.collect() };
    let begun = Instant::now();
    read(&scan, None);
    // Caps on lines, pieces and beam bound the work; without them this takes minutes.
    assert!(begun.elapsed() < Duration::from_secs(10));
}

//! Whether time grows as the input does.
//!
//! Each entry reads inputs of one shape, each twice as long as the one before. What takes four times as long for twice as
//! much is no longer linear.

use std::hint::black_box;
use std::time::Duration;

use chrono::NaiveDate;
use twopocket_reader::print::{Line, Scan};
use twopocket_reader::{Occasion, Region, contact_file, detect, invitation, line, message, note, phone, print};

use super::clock::timed;

/// The shortest input, and how often it is doubled: the last has a MiB.
const SHORTEST: usize = 64 * 1024;
const DOUBLED: u32 = 4;
/// The system counts processor time in ticks of a few milliseconds.
const SHORTEST_TOLD: Duration = Duration::from_millis(30);
/// Nothing longer is tried of what took so long.
const LONGEST: Duration = Duration::from_secs(20);

/// As often as it goes into so many bytes.
fn filled(with: &str, bytes: usize) -> String {
    with.repeat(bytes / with.len())
}

/// What texts may be long with.
const SHAPES: [(&str, &str); 10] = [
    ("one word", "a"),
    ("capitals", "Aa "),
    ("digits", "12 "),
    ("marks", ".,;:-("),
    ("commas", "a, "),
    ("sentences", "I will send Eva the deck on Friday. "),
    ("one sentence", "and I will send Eva the deck on Friday "),
    ("lines", "send it\n"),
    ("addresses", "a@b.example "),
    ("beyond ASCII", "øå é "),
];

fn told(entry: &str, shape: &str, make: impl Fn(usize) -> String, read: impl Fn(&str)) {
    let mut times = Vec::new();
    for doubled in 0..=DOUBLED {
        let text = make(SHORTEST << doubled);
        let took = timed(|| read(black_box(&text)));
        times.push(took);
        if took > LONGEST {
            break;
        }
    }
    let shown: Vec<String> = times.iter().map(|time| format!("{:>9.2}", time.as_secs_f64() * 1e3)).collect();
    // What takes less is not told in processor time.
    let told = times.windows(2).filter(|two| two[0] >= SHORTEST_TOLD);
    let worst = told.map(|two| two[1].as_secs_f64() / two[0].as_secs_f64()).fold(0.0, f64::max);
    println!("{entry:<13} {shape:<14} {} ms, at most {worst:.1} times", shown.join(" "));
}

fn scan(lines: Vec<&str>) -> Scan {
    let line = |text: &str| Line { text: text.into(), bbox: [0.0; 4], conf: 0.9, block: None, page: 0, words: vec![] };
    Scan { pages: vec![], lines: lines.into_iter().map(line).collect() }
}

fn files() {
    let read = |text: &str| drop(black_box(contact_file::read(text.as_bytes(), Some(Region::DK))));
    let card = |inner: String| format!("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Eva Lind\r\n{inner}\r\nEND:VCARD\r\n");
    let shapes = [
        ("contacts", "BEGIN:VCARD\nFN:Eva\nTEL:20304050\nEND:VCARD\n"),
        ("begun", "BEGIN:VCARD\n"),
        ("headless", "FN:Eva\n"),
        ("blanks", " \n"),
        ("code", "MECARD:N:Lind,Eva;;"),
    ];
    for (shape, text) in shapes {
        told("contact file", shape, |bytes| filled(text, bytes), read);
        told("its shares", shape, |bytes| filled(text, bytes), |text| drop(contact_file::split(text.as_bytes())));
    }
    told("contact file", "one code", |bytes| format!("MECARD:N:{};;", filled("a:b,;", bytes)), read);
    told("contact file", "folded note", |bytes| card(format!("NOTE:{}", filled("some\r\n ", bytes))), read);
    told("contact file", "bare note", |bytes| card(format!("NOTE:{}", filled("some\n", bytes))), read);
    told("contact file", "parameters", |bytes| card(format!("TEL{}:1", filled(";TYPE=home,work", bytes))), read);
    told("contact file", "quotes", |bytes| card(format!("TEL;X=\"{}:1", filled("a:\"", bytes))), read);
    told("contact file", "soft breaks", |bytes| card(format!("NOTE;ENCODING=Q:{}", filled("=C3=\r\n", bytes))), read);
    told("contact file", "base64", |bytes| card(format!("PHOTO;ENCODING=B:{}", filled("QUJD\r\n ", bytes))), read);
    told("contact file", "parts", |bytes| card(format!("ADR:{}", filled("a,b;", bytes))), read);
    told("contact file", "agents", |bytes| card(filled("AGENT:\nBEGIN:VCARD\n", bytes)), read);
    for property in
        ["TEL:1", "EMAIL:a@b.example", "URL:https://a.b", "X-A:1", "ADR:;;a;b", "NOTE:a", "item1.X-ABLABEL:b"]
    {
        told("contact file", property, |bytes| card(filled(&format!("{property}\n"), bytes)), read);
    }
    for property in ["FN", "N", "ORG", "TITLE", "TEL", "EMAIL", "URL", "ADR", "BDAY", "NOTE", "X-ABLABEL"] {
        for (_, text) in SHAPES {
            let shape = format!("{property} of {}", text.trim().chars().take(4).collect::<String>());
            told(
                "contact file",
                &shape,
                |bytes| card(format!("{property}:{}", filled(text, bytes).replace('\n', " "))),
                read,
            );
        }
    }
}

/// Prints a line for each entry and shape of input.
pub fn measure() {
    let occasion = Occasion::on(NaiveDate::default());
    files();
    for (shape, text) in SHAPES {
        let make = |bytes| filled(text, bytes);
        told("card, lines", shape, make, |text| {
            let lines = text.as_bytes().chunks(32).filter_map(|chunk| std::str::from_utf8(chunk).ok());
            drop(black_box(print::read(&scan(lines.collect()), None)));
        });
        told("card, a line", shape, make, |text| drop(black_box(print::read(&scan(vec![text]), None))));
        told("line", shape, make, |text| drop(black_box(line::read(text, Some(Region::DK), &occasion))));
        told("note", shape, make, |text| drop(black_box(note::promises(text, None, &occasion))));
        told("message", shape, make, |text| drop(black_box(message::read(text, None))));
        told("invitation", shape, make, |text| drop(black_box(invitation::read(text, None))));
        told("language", shape, make, |text| {
            black_box(detect(text));
        });
        told("phone", shape, make, |text| drop(black_box(phone::read(text, Some(Region::DK)))));
    }
}

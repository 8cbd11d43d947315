//! Contact files, with the floor beside: looking only at where the file's lines end.

use std::fmt::Write;
use std::hint::black_box;
use std::time::Duration;

use twopocket_reader::{Region, contact_file};

use super::clock::best;

/// Contacts in a file.
const CONTACTS: u32 = 10_000;
/// What takes less than the clock can tell is done this often.
const OFTEN: u32 = 100;

/// Times a file of plain contacts and one of full ones.
pub fn measure() {
    timed("names, number, address", &short(CONTACTS));
    timed("all that phones keep", &full(CONTACTS));
}

/// A file with names, a number and an address each.
fn short(contacts: u32) -> String {
    let mut file = String::new();
    for number in 0..contacts {
        let (high, low) = (number / 100 % 100, number % 100);
        // Writing to a string cannot fail.
        let _ = write!(
            file,
            "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Havgård{number};Signe;;;\r\nFN:Signe Havgård{number}\r\n\
             TEL;TYPE=CELL:+45 20 30 {high:02} {low:02}\r\nEMAIL;TYPE=INTERNET:{number}@firma.example\r\nEND:VCARD\r\n"
        );
    }
    file
}

/// A file as a phone exports its address book, with what phones put into it beside names and numbers.
fn full(contacts: u32) -> String {
    const GIVEN: [&str; 6] = ["Signe", "Åsa", "Jørgen", "Käthe", "Tom", "Ingrid"];
    const FAMILY: [&str; 5] = ["Raun", "Öhrn", "Havgård", "Weißmann", "Leigh"];
    let mut file = String::new();
    for number in 0..contacts {
        let at = usize::try_from(number).unwrap_or_default();
        let (given, family) = (GIVEN[at % GIVEN.len()], FAMILY[at / 7 % FAMILY.len()]);
        let (high, low) = (number / 100 % 100, number % 100);
        // Writing to a string cannot fail.
        let _ = write!(
            file,
            "BEGIN:VCARD\r\nVERSION:3.0\r\nN:{family};{given};;;\r\nFN:{given} {family}\r\nORG:Firma {number} ApS;Salg\r\n\
             TITLE:Konsulent\r\nTEL;TYPE=CELL:+45 20 30 {high:02} {low:02}\r\nTEL;TYPE=WORK:33 44 {high:02} {low:02}\r\n\
             EMAIL;TYPE=INTERNET:{number}@firma.example\r\nADR;TYPE=WORK:;;Kajen {number};Havneby;;1000;Danmark\r\n\
             item1.URL:https://firma.example/{number}\r\nitem1.X-ABLabel:_$!<HomePage>!$_\r\nBDAY:1984-02-29\r\n\
             NOTE:Mødt på kajen\\, vil have brochuren\r\nREV:2026-11-19T21:40:00Z\r\nEND:VCARD\r\n"
        );
    }
    file
}

fn timed(name: &str, file: &str) {
    let lines = best(|| {
        for _ in 0..OFTEN {
            black_box(black_box(file).as_bytes().split(|byte| *byte == b'\n').map(<[u8]>::len).max());
        }
    }) / OFTEN;
    let mut read = 0;
    let reading = best(|| read = black_box(contact_file::read(file.as_bytes(), Some(Region::DK))).contacts.len());
    let second = |taken: Duration| f64::from(CONTACTS) / taken.as_secs_f64();
    println!("{name}: {read} contacts, {} KiB", file.len() / 1024);
    println!("  read      {:>10.0} a second ({:.1} ms)", second(reading), reading.as_secs_f64() * 1e3);
    println!("  its lines {:>10.0} a second ({:.1} ms)", second(lines), lines.as_secs_f64() * 1e3);
    println!("  ratio     {:>10.1}", reading.as_secs_f64() / lines.as_secs_f64());
}

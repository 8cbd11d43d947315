//! What calls of the core cost in Rust, over a store that other languages then measure too.
//!
//! `twopocket-bench STORE` makes the store anew and prints a line for each figure: what it is, a tab, and the median in
//! microseconds. `cargo xtask bench` runs it and puts the languages side by side.

use std::env;
use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::path::PathBuf;
use std::time::Instant;

use twopocket_core::card::Capture;
use twopocket_core::clock::TimeSource;
use twopocket_core::event::NewEvent;
use twopocket_core::pocket::Pocket;
use twopocket_core::{CardId, Companion, Options, PageRequest};

/// 2026-11-19, eight in the evening in Copenhagen.
const EVENING_MS: i64 = 1_795_114_800_000;
const TO_COME: &str = "2026-11-21T18:00:00";
const LONG_AFTER: &str = "2026-11-30";
const ZONE: &str = "Europe/Copenhagen";
/// Cards in the right pocket: more than a page.
const KEPT: usize = 60;
/// People, those of the night among them.
const PEOPLE: usize = 10_000;
/// People a night.
const NIGHT: usize = 100;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let path = PathBuf::from(env::args_os().nth(1).ok_or("name the store")?);
    for ending in ["", "-wal", "-shm"] {
        let _ = fs::remove_file(format!("{}{ending}", path.display())); // most often there is none
    }
    let time = TimeSource::Manual { at_ms: EVENING_MS, zone: ZONE.into() };
    let companion = Companion::open(Options { path, time, seed: Some(7) })?;
    let started = Instant::now();
    let card = fill(&companion)?;
    eprintln!("{PEOPLE} people captured in {:.1} s", started.elapsed().as_secs_f64());
    measure(&companion, card)?;
    companion.shut();
    Ok(())
}

/// Tonight, whose cards are kept; then nights to come with people met, so that none of them is in tomorrow's queue.
fn fill(companion: &Companion) -> Result<CardId> {
    let night = companion.events().begin(&NewEvent { name: Some("Harbour night".into()), ..NewEvent::default() })?;
    let first = companion.cards().capture(&file(0..KEPT), Some(night.id))?;
    for card in [&[first.card.id], first.also.as_slice()].concat() {
        companion.pockets().put(card, Pocket::Right)?;
    }
    for from in (KEPT..PEOPLE).step_by(NIGHT) {
        let to_come = NewEvent { name: Some(name(from)), starts: Some(TO_COME.parse()?), ..NewEvent::default() };
        let event = companion.events().plan(&to_come)?;
        companion.cards().capture(&file(from..(from + NIGHT).min(PEOPLE)), Some(event.id))?;
    }
    Ok(first.card.id)
}

fn file(numbers: std::ops::Range<usize>) -> Capture {
    let card = |number| {
        let (name, user) = (name(number), letters(number));
        format!(
            "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nORG:Quay Works\r\nTITLE:Harbour pilot\r\n\
             EMAIL:{user}@quay.example\r\nEND:VCARD\r\n"
        )
    };
    Capture::File { bytes: numbers.map(card).collect::<String>().into_bytes() }
}

/// A name with a figure in it would be read as something else.
fn name(number: usize) -> String {
    format!("Guest B{}", letters(number))
}

fn letters(number: usize) -> String {
    format!("{number:04}").bytes().map(|digit| char::from(digit - b'0' + b'a')).collect()
}

/// The same as `Bench.kt` and Swift's `Bench` measure.
fn measure(companion: &Companion, card: CardId) -> Result<()> {
    let fifty = PageRequest { after: None, limit: Some(50) };
    report("empty call", 20_000, || Ok(companion.now()))?;
    report("one card", 2_000, || Ok(companion.cards().get(card)?))?;
    report("page of 50 queue items", 200, || Ok(companion.follow_ups().queue(None, &fifty)?))?;
    let later = LONG_AFTER.parse()?;
    report("page of 50 nights to sort", 20, || Ok(companion.follow_ups().queue(Some(later), &fifty)?))?;
    report("10,000 people in pages of 200", 5, || {
        let mut page = PageRequest::whole();
        loop {
            let found = companion.people().find("", &page)?;
            page.after = black_box(found).next;
            if page.after.is_none() {
                return Ok(());
            }
        }
    })
}

/// Prints the median of as many calls, after a tenth as many that warm up.
fn report<T>(what: &str, calls: usize, mut call: impl FnMut() -> Result<T>) -> Result<()> {
    for _ in 0..calls / 10 {
        black_box(call()?);
    }
    let mut took = Vec::with_capacity(calls);
    for _ in 0..calls {
        let started = Instant::now();
        black_box(call()?);
        took.push(started.elapsed());
    }
    took.sort_unstable();
    println!("{what}\t{:.2}", took[calls / 2].as_secs_f64() * 1e6);
    Ok(())
}

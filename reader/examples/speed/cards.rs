//! Printed cards, with the floor beside: only putting their lines into small letters and cutting them into words.

use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use twopocket_reader::print::{Scan, read};

use super::clock::timed;

/// Each card is read this often; its best time counts.
const ROUNDS: usize = 7;

/// Times the cards of a folder. What is timed is the reading alone: no JSON.
pub fn measure(folder: &Path) -> Result<(), Box<dyn Error>> {
    let cards = scans(folder)?;
    // The word lists are unpacked with the first card.
    cards.iter().take(1).for_each(|card| drop(read(card, None)));
    println!("{}: {} cards", folder.display(), cards.len());
    told("read ", &cards, |card| drop(black_box(read(black_box(card), None))));
    told("floor", &cards, |card| drop(black_box(words(black_box(card)))));
    Ok(())
}

fn scans(folder: &Path) -> Result<Vec<Scan>, Box<dyn Error>> {
    let mut files = fs::read_dir(folder)?.map(|file| Ok(file?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files.iter().map(|file| Ok(serde_json::from_slice(&fs::read(file)?)?)).collect()
}

/// One card is over before the system looks how long it took: each is timed by the clock, all of them in processor time.
fn told(name: &str, cards: &[Scan], run: impl Fn(&Scan)) {
    let mut bests = vec![Duration::MAX; cards.len()];
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        rounds.push(timed(|| {
            for (card, best) in cards.iter().zip(&mut bests) {
                let begun = Instant::now();
                run(card);
                *best = begun.elapsed().min(*best);
            }
        }));
    }
    bests.sort();
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    let at = |percent: usize| bests.get(bests.len() * percent / 100).copied().map_or(0.0, ms);
    let count = u32::try_from(cards.len()).unwrap_or(u32::MAX).max(1);
    let mean = ms(rounds.into_iter().min().unwrap_or_default() / count);
    println!("  {name}  median {:.3} ms, 95 % below {:.3} ms; processor time {mean:.3} ms a card", at(50), at(95));
}

fn words(card: &Scan) -> Vec<String> {
    let lines = card.lines.iter().map(|line| line.text.to_lowercase());
    lines.flat_map(|line| line.split_whitespace().map(String::from).collect::<Vec<_>>()).collect()
}

//! What can be read of a damaged file is saved into a new one, and the damaged file stays as it is.

use std::fs;

use rusqlite::Connection;
use twopocket_core::backup::{Salvaged, salvage};
use twopocket_core::{Error, PageRequest, Reason};

use crate::acts::mark;
use crate::common::{Night, open};

const CARDS: u64 = 120;

/// A closed store, and the pages of its file.
fn store() -> (Night, Vec<u8>) {
    let night = Night::begin();
    for n in 0..usize::try_from(CARDS).unwrap() {
        let card = night.capture(&format!("Anna {0}, CFO, {0}@havgaard.example", mark(n))).card;
        let put = if n % 3 == 0 { twopocket_core::pocket::Pocket::Right } else { card.pocket };
        night.companion.pockets().put(card.id, put).unwrap();
    }
    night.companion.shut();
    let bytes = fs::read(night.path()).unwrap();
    (night, bytes)
}

fn rows(salvaged: &Salvaged, table: &str) -> u64 {
    salvaged.tables.iter().find(|found| found.name == table).unwrap().rows
}

/// Writes the bytes as the damaged file, salvages it, and checks what must hold of every salvage.
fn saved(night: &Night, bytes: &[u8]) -> Salvaged {
    fs::write(night.path(), bytes).unwrap();
    let into = night.folder.path().join("saved.db");
    let _ = fs::remove_file(&into);
    let salvaged = salvage(&night.path(), &into).unwrap();
    assert!(fs::read(night.path()).unwrap() == bytes, "the damaged file was written to");
    assert_eq!(fs::read_dir(night.folder.path()).unwrap().count(), 2, "something was left behind");
    let store = open(into, "2026-11-20T12:00");
    assert_eq!(store.backups().check().unwrap(), []);
    assert_eq!(store.cards().list(None, None, &PageRequest::whole()).unwrap().total, rows(&salvaged, "card"));
    store.shut();
    salvaged
}

#[test]
fn of_a_whole_file_everything_is_saved() {
    let (night, bytes) = store();
    let salvaged = saved(&night, &bytes);
    assert!(salvaged.whole, "{salvaged:?}");
    assert_eq!((rows(&salvaged, "card"), rows(&salvaged, "raw")), (CARDS, CARDS));
}

#[test]
fn wherever_a_page_is_lost_the_rest_is_saved() {
    let (night, bytes) = store();
    let pages = bytes.len() / 4096;
    let mut lost = 0;
    for page in (1..pages).step_by(pages / 15 + 1) {
        let mut damaged = bytes.clone();
        damaged[page * 4096..(page + 1) * 4096].fill(0x5A);
        let salvaged = saved(&night, &damaged);
        let (cards, raws) = (rows(&salvaged, "card"), rows(&salvaged, "raw"));
        let root = is_root(&bytes, page); // a table whose root is lost is lost
        assert!(root || cards + 60 >= CARDS && raws + 60 >= CARDS, "page {page}: {cards} cards, {raws} raws");
        lost += u32::from(!salvaged.whole);
    }
    assert!(lost > 0, "no damage was noticed");
}

/// Whether a page is the root of a table or of the schema itself, so that its rows can't be reached without it.
fn is_root(bytes: &[u8], page: usize) -> bool {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("whole.db");
    fs::write(&path, bytes).unwrap();
    let sql = Connection::open(path).unwrap();
    let roots = "SELECT rootpage FROM sqlite_schema WHERE rootpage > 0";
    let mut roots = sql.prepare(roots).unwrap();
    let roots: Vec<i64> = roots.query_map([], |row| row.get(0)).unwrap().map(|root| root.unwrap()).collect();
    roots.contains(&i64::try_from(page + 1).unwrap()) || page < 8 || schema_pages(bytes).contains(&(page + 1))
}

/// The pages of the schema's own tree (SQLite's file format, 1.6): the first, and what it points to once it is full.
fn schema_pages(bytes: &[u8]) -> Vec<usize> {
    let number =
        |at: usize, length: usize| bytes[at..at + length].iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte));
    let (mut pages, mut next) = (vec![1], 0);
    while let Some(page) = pages.get(next).copied() {
        next += 1;
        let (start, header) = ((page - 1) * 4096, if page == 1 { 100 } else { (page - 1) * 4096 });
        if bytes[header] == 5 {
            pages.push(number(header + 8, 4));
            pages.extend((0..number(header + 3, 2)).map(|cell| number(start + number(header + 12 + 2 * cell, 2), 4)));
        }
    }
    pages
}

#[test]
fn a_lost_beginning_does_not_lose_the_file() {
    let (night, bytes) = store();
    let mut damaged = bytes.clone();
    damaged[..100].fill(0xFF);
    let salvaged = saved(&night, &damaged);
    assert_eq!(rows(&salvaged, "card"), CARDS);
}

#[test]
fn of_a_cut_file_what_is_left_is_saved() {
    let (night, bytes) = store();
    for part in [9, 7, 5, 3, 1] {
        let salvaged = saved(&night, &bytes[..bytes.len() / 10 * part]);
        assert!(!salvaged.whole);
    }
}

#[test]
fn a_card_whose_night_and_contact_are_lost_is_kept() {
    let (night, _) = store();
    let sql = Connection::open(night.path()).unwrap();
    sql.execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM contact WHERE id < 10; DELETE FROM event").unwrap();
    drop(sql);
    let bytes = fs::read(night.path()).unwrap();
    let salvaged = saved(&night, &bytes);
    assert_eq!(rows(&salvaged, "card"), CARDS);
    assert_eq!(salvaged.remade, 10, "nine contacts and a night");
    assert!(!salvaged.whole);
}

#[test]
fn what_referred_to_a_lost_row_is_dropped_and_counted() {
    let (night, _) = store();
    let sql = Connection::open(night.path()).unwrap();
    sql.execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM card WHERE id <= 3").unwrap();
    drop(sql);
    let bytes = fs::read(night.path()).unwrap();
    let salvaged = saved(&night, &bytes);
    assert_eq!(rows(&salvaged, "card"), CARDS - 3);
    assert!(salvaged.dropped >= 6, "their raws and fields: {salvaged:?}");
}

#[test]
fn salvage_writes_over_nothing_and_says_what_is_missing() {
    let (night, _) = store();
    let there = salvage(&night.path(), &night.path());
    assert!(matches!(there, Err(Error::Invalid { reason: Reason::Exists, .. })));
    let missing = salvage(&night.folder.path().join("missing.db"), &night.folder.path().join("saved.db"));
    assert!(matches!(missing, Err(Error::NotFound { .. })));
    let sql = Connection::open(night.path()).unwrap();
    sql.execute_batch("PRAGMA user_version = 99").unwrap();
    drop(sql);
    let newer = salvage(&night.path(), &night.folder.path().join("saved.db"));
    assert!(matches!(newer, Err(Error::Newer { found: 99, .. })), "{newer:?}");
    assert_eq!(fs::read_dir(night.folder.path()).unwrap().count(), 1);
}

#[test]
fn noise_gives_an_empty_store() {
    let night = Night::empty();
    night.companion.shut();
    let noise: Vec<u8> = (0_u32..50_000).flat_map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()).collect();
    let salvaged = saved(&night, &noise);
    assert_eq!(rows(&salvaged, "card"), 0);
    assert!(!salvaged.whole);
}

//! What can only be tried from inside: a disk that is full.

use crate::card::Capture;
use crate::clock::TimeSource;
use crate::pocket::Pocket;
use crate::{Companion, Error, Options, PageRequest};

fn line(text: String) -> Capture {
    Capture::Line { text }
}

/// Sets how many pages the file may have, and returns how many it has.
fn limit_pages(companion: &Companion, most: u32) -> u32 {
    let store = companion.open_store();
    let writer = store.as_ref().unwrap().writer();
    writer.connection.query_row(&format!("PRAGMA max_page_count = {most}"), [], |row| row.get::<_, u32>(0)).unwrap();
    writer.connection.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap()
}

#[test]
fn a_full_disk_loses_nothing_and_the_next_write_with_room_works() {
    let folder = tempfile::tempdir().unwrap();
    let time = TimeSource::Manual { at_ms: 1_800_000_000_000, zone: "Europe/Oslo".into() };
    let options = Options { path: folder.path().join("night.db"), time, seed: Some(1) };
    let companion = Companion::open(options).unwrap();
    let kept = companion.cards().capture(&line("Anna Holt".into()), None).unwrap().card;
    let pages = limit_pages(&companion, 1_000_000);
    limit_pages(&companion, pages); // not one page more
    let revision = companion.revision().unwrap();
    let long = |n: u32| line(format!("Bo Lind {n} {}", "cold water ".repeat(800)));
    let refused = (0..20).map(|n| companion.cards().capture(&long(n), None)).find_map(Result::err);
    assert!(matches!(refused, Some(Error::StorageFull)), "{refused:?}");
    let acknowledged = companion.revision().unwrap() - revision;
    let cards = companion.cards().list(None, None, &PageRequest::whole()).unwrap();
    assert_eq!(cards.total, 1 + acknowledged.unsigned_abs(), "one card for each acknowledged capture");
    assert_eq!(cards.items[0].id, kept.id);
    assert_eq!(companion.pockets().put(kept.id, Pocket::Right).unwrap().pocket, Pocket::Right, "small acts still work");
    limit_pages(&companion, 1_000_000);
    companion.cards().capture(&long(99), None).unwrap();
    assert_eq!(companion.cards().list(None, None, &PageRequest::whole()).unwrap().total, cards.total + 1);
}

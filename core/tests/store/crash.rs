//! Whatever moment the power goes, what was acknowledged is there.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use rusqlite::Connection;
use twopocket_core::card::Capture;
use twopocket_core::pocket::Pocket;
use twopocket_core::{CardId, PageRequest};

use crate::common::open;

const PATH: &str = "TWOPOCKET_TEST_WRITER";
const SNAPSHOTS: u32 = 50;

/// Captures and sorts until it is killed, when it is told a path; each acknowledged capture is a line. As a test of its
/// own it sees that the writer's acts are carried out.
#[test]
fn a_writer_writes() {
    let (path, most) = match std::env::var_os(PATH) {
        Some(path) => (path.into(), 1_000_000),
        None => (tempfile::tempdir().unwrap().keep().join("night.db"), 5),
    };
    let companion = open(path, "2026-11-19T18:00");
    for n in 0..most {
        let text = format!("Anna Holt, Firm{n}, anna{n}@havgaard.example. {}", "likes cold water ".repeat(n % 40));
        let card = companion.cards().capture(&Capture::Line { text }, None).unwrap().card;
        println!("captured {}", card.id);
        std::io::stdout().flush().unwrap();
        let pocket = Pocket::ALL[n % 3];
        assert_eq!(companion.pockets().put(card.id, pocket).unwrap().pocket, pocket);
    }
    assert_eq!(companion.cards().list(None, None, &PageRequest::whole()).unwrap().total, most as u64);
}

/// A checkpoint carries the pages of the log over in their order, the first of which says how long the file will be.
#[test]
fn a_checkpoint_that_was_cut_short_is_finished_at_the_next_opening() {
    const CARDS: u64 = 30;
    let folder = tempfile::tempdir().unwrap();
    let [path, log_path] = ["night.db", "night.db-wal"].map(|name| folder.path().join(name));
    open(path.clone(), "2026-11-19T18:00").shut();
    let store = open(path.clone(), "2026-11-19T18:00");
    for n in 0..CARDS {
        let text = format!("Anna Holt, Firm{n}, anna{n}@havgaard.example");
        store.cards().capture(&Capture::Line { text }, None).unwrap();
    }
    let [before, log] = [&path, &log_path].map(|file| fs::read(file).unwrap());
    store.shut();
    let after = fs::read(&path).unwrap();
    assert!(before.len() < after.len(), "the log holds pages that the file lacks");
    let page = usize::from(u16::from_be_bytes([after[16], after[17]]));
    for carried in 0..=after.len() / page {
        let rest = before.get(carried * page..).unwrap_or_default();
        fs::write(&path, [&after[..carried * page], rest].concat()).unwrap();
        fs::write(&log_path, &log).unwrap();
        let store = open(path.clone(), "2026-11-19T18:00");
        assert_eq!(store.cards().list(None, None, &PageRequest::whole()).unwrap().total, CARDS, "{carried} pages");
        store.shut();
    }
}

/// A file of the making of which only a part had arrived, and the journal that says that there was nothing before.
#[test]
fn a_store_whose_first_pages_were_half_written_is_made_at_the_next_opening() {
    let folder = tempfile::tempdir().unwrap();
    let [making, path] = ["making.db", "night.db"].map(|name| folder.path().join(name));
    let [its_journal, journal] = ["making.db-journal", "night.db-journal"].map(|name| folder.path().join(name));
    let sql = Connection::open(&making).unwrap();
    // So small a memory that pages are written before the end.
    sql.execute_batch("PRAGMA cache_size = 1; BEGIN; CREATE TABLE t (a); INSERT INTO t VALUES (zeroblob(60000))")
        .unwrap();
    let written = fs::read(&making).unwrap();
    assert!(written.len() > 8192 && fs::metadata(&its_journal).unwrap().len() > 0);
    let lengths = (0..=8192).step_by(512).chain([1, 17, 4095, 5000, written.len()]);
    let cut = lengths.map(|length| written[..length].to_vec());
    let holes = [512, 4096].map(|hole| [&vec![0; hole][..], &written[hole..8192]].concat());
    for half in cut.chain(holes) {
        fs::write(&path, &half).unwrap();
        fs::copy(&its_journal, &journal).unwrap();
        let store = open(path.clone(), "2026-11-19T18:00");
        assert_eq!(store.cards().list(None, None, &PageRequest::whole()).unwrap().total, 0, "{} bytes", half.len());
        store.shut();
        fs::remove_file(&path).unwrap();
    }
}

fn signal(process: u32, signal: &str) {
    assert!(Command::new("kill").arg(signal).arg(process.to_string()).status().unwrap().success());
}

/// Waits until every thread of a process is stopped: a signal is on its way for a moment, and reaches the first thread
/// before the one that writes.
fn wait_until_stopped(process: u32) {
    let is_stopped = |thread: fs::DirEntry| {
        // A thread that ended since it was listed has no file.
        let stat = fs::read_to_string(thread.path().join("stat")).unwrap_or_else(|_| ") T".to_owned());
        stat.rsplit(')').next().unwrap().trim_start().starts_with('T')
    };
    let threads = format!("/proc/{process}/task");
    while !fs::read_dir(&threads).unwrap().all(|thread| is_stopped(thread.unwrap())) {
        thread::sleep(Duration::from_micros(200));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_copy_of_any_moment_opens_and_holds_what_was_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("night.db");
    let mut writer = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "crash::a_writer_writes", "--nocapture"])
        .env(PATH, &path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let acknowledged = Arc::new(Mutex::new(Vec::<CardId>::new()));
    let lines = BufReader::new(writer.stdout.take().unwrap()).lines();
    let heard = Arc::clone(&acknowledged);
    let listener = thread::spawn(move || {
        for line in lines.map_while(Result::ok) {
            if let Some((_, id)) = line.split_once("captured ") {
                heard.lock().unwrap().push(id.parse().unwrap());
            }
        }
    });
    while acknowledged.lock().unwrap().is_empty() {
        thread::sleep(Duration::from_millis(5));
    }
    let mut known_at_the_end = 0;
    for snapshot in 0..SNAPSHOTS {
        // Moments that fall anywhere in the writer's round, reproducibly chosen.
        thread::sleep(Duration::from_micros(u64::from(snapshot * 7919 % 40) * 1000 + u64::from(snapshot) * 137));
        let known = acknowledged.lock().unwrap().clone();
        signal(writer.id(), "-STOP");
        wait_until_stopped(writer.id());
        let copy = folder.path().join(format!("copy{snapshot}.db"));
        fs::copy(&path, &copy).unwrap();
        let _ = fs::copy(folder.path().join("night.db-wal"), folder.path().join(format!("copy{snapshot}.db-wal")));
        signal(writer.id(), "-CONT");
        let store = open(copy, "2026-11-19T18:00");
        let lost: Vec<_> = known.iter().filter(|card| store.cards().get(**card).is_err()).collect();
        assert!(lost.is_empty(), "snapshot {snapshot}: {} of {} lost", lost.len(), known.len());
        if snapshot % 10 == 0 {
            assert_eq!(store.backups().check().unwrap(), []);
        }
        known_at_the_end = known.len();
    }
    writer.kill().unwrap();
    writer.wait().unwrap();
    listener.join().unwrap();
    let all: BTreeSet<CardId> = acknowledged.lock().unwrap().iter().copied().collect();
    assert!(
        known_at_the_end > 10 && all.len() >= known_at_the_end,
        "the writer wrote {} cards: too few to try anything",
        all.len()
    );
    let reopened = open(path, "2026-11-19T18:00"); // killed, and opened by the next
    for card in all {
        reopened.cards().get(card).unwrap();
    }
}

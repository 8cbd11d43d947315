//! A file that is not ours to write is refused, and left exactly as it was.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use rusqlite::Connection;
use rusqlite::config::DbConfig;
use twopocket_core::clock::TimeSource;
use twopocket_core::{Companion, Error, Options, PageRequest, Result, SCHEMA_VERSION, Thing};

use crate::common::{Night, open};

/// Every file of a folder with its bytes.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).filter(|path| path.is_file());
    files.map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap())).collect()
}

fn try_open(path: &Path) -> Result<()> {
    let time = TimeSource::Manual { at_ms: 1_800_000_000_000, zone: "Europe/Oslo".into() };
    Companion::open(Options { path: path.to_owned(), time, seed: None }).map(|companion| companion.shut())
}

/// Opening fails, and not a byte of the folder has changed: no file was written, made or removed.
fn assert_refused(folder: &Path, is_right: impl Fn(&Error) -> bool) {
    let before = files(folder);
    let refused = try_open(&folder.join("night.db")).expect_err("it should be refused");
    assert!(is_right(&refused), "{refused:?}");
    let after = files(folder);
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    assert!(before == after, "the files were written to");
}

/// A closed store with a few cards in it, in one file.
fn closed_store() -> Night {
    let night = Night::begin();
    for n in 0..30 {
        night.capture(&format!("Anna Holt {n}, CFO, Havgaard, anna{n}@havgaard.example"));
    }
    night.companion.shut();
    assert_eq!(files(night.folder.path()).len(), 1, "closing leaves one file");
    night
}

fn sql(path: &Path, statements: &str) {
    Connection::open(path).unwrap().execute_batch(statements).unwrap();
}

/// The same, but what the statements write stays in the log alone, as after a crash.
fn sql_in_the_log_only(folder: &Path, statements: &str) {
    let connection = Connection::open(folder.join("night.db")).unwrap();
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).unwrap();
    connection.execute_batch(statements).unwrap();
    drop(connection);
    fs::remove_file(folder.join("night.db-shm")).unwrap();
    assert!(fs::metadata(folder.join("night.db-wal")).unwrap().len() > 0);
}

fn is_newer(error: &Error) -> bool {
    matches!(error, Error::Newer { found, supported } if *found == SCHEMA_VERSION + 1 && *supported == SCHEMA_VERSION)
}

#[test]
fn a_newer_file_is_refused() {
    let night = closed_store();
    sql(&night.path(), &format!("PRAGMA user_version = {}", SCHEMA_VERSION + 1));
    assert_refused(night.folder.path(), is_newer);
}

#[test]
fn a_file_that_is_newer_only_in_its_log_is_refused() {
    let night = closed_store();
    sql_in_the_log_only(night.folder.path(), &format!("PRAGMA user_version = {}", SCHEMA_VERSION + 1));
    assert_refused(night.folder.path(), is_newer);
}

#[test]
fn another_programs_database_is_refused() {
    for statements in
        ["PRAGMA application_id = 1; CREATE TABLE t (a)", "CREATE TABLE t (a)", "PRAGMA application_id = 7"]
    {
        let folder = tempfile::tempdir().unwrap();
        sql(&folder.path().join("night.db"), statements);
        assert_refused(folder.path(), |error| matches!(error, Error::NotADatabase));
    }
}

#[test]
fn another_programs_database_with_a_log_is_refused() {
    for mark in [0, 7] {
        let folder = tempfile::tempdir().unwrap();
        sql(&folder.path().join("night.db"), &format!("PRAGMA application_id = {mark}; PRAGMA journal_mode = WAL"));
        sql_in_the_log_only(folder.path(), "CREATE TABLE t (a)");
        assert_refused(folder.path(), |error| matches!(error, Error::NotADatabase));
    }
}

#[test]
fn what_is_no_database_is_refused() {
    let jpeg = [&[0xFF, 0xD8, 0xFF, 0xE0][..], &[0x4A; 3000]].concat();
    let noise = (0_u32..2 << 20).flat_map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()).collect(); // 8 MiB
    let header_alone = b"SQLite format 3\0".to_vec();
    for bytes in [jpeg, noise, vec![0], b"Anna Holt".to_vec(), vec![b' '; 5000], header_alone] {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("night.db"), &bytes).unwrap();
        assert_refused(folder.path(), |error| matches!(error, Error::NotADatabase | Error::Damaged));
    }
}

#[test]
fn a_truncated_store_is_refused_wherever_it_was_cut() {
    let night = closed_store();
    let whole = fs::read(night.path()).unwrap();
    for cut in [17, 99, 100, 600, 4095, 4096, 5000, whole.len() / 2, whole.len() - 4096, whole.len() - 1] {
        fs::write(night.path(), &whole[..cut]).unwrap();
        assert_refused(night.folder.path(), |error| matches!(error, Error::Damaged | Error::NotADatabase));
    }
}

#[test]
fn an_emptied_file_beside_a_log_is_damaged_and_not_begun_anew() {
    let night = closed_store();
    sql_in_the_log_only(night.folder.path(), "UPDATE store SET revision = revision + 1");
    fs::write(night.path(), b"").unwrap();
    assert_refused(night.folder.path(), |error| matches!(error, Error::Damaged));
}

#[test]
fn a_page_that_is_overwritten_is_found_whichever_it_is() {
    let night = closed_store();
    let whole = fs::read(night.path()).unwrap();
    for page in 0..whole.len() / 4096 {
        let mut bytes = whole.clone();
        bytes[page * 4096..page * 4096 + 300].fill(0xA5);
        fs::write(night.path(), &bytes).unwrap();
        assert_refused(night.folder.path(), |error| matches!(error, Error::Damaged | Error::NotADatabase));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    /// A flip inside somebody's name can't be told from the name. Whatever is flipped, opening either refuses and writes
    /// nothing, or gives a store that answers; it never panics or hangs.
    #[test]
    fn flipped_bytes_are_refused_or_do_no_harm(flips in prop::collection::vec((any::<prop::sample::Index>(), 1_u8..), 1..40)) {
        let night = closed_store();
        let mut bytes = fs::read(night.path()).unwrap();
        for (place, flip) in flips {
            let at = place.index(bytes.len());
            bytes[at] ^= flip;
        }
        fs::write(night.path(), &bytes).unwrap();
        let before = files(night.folder.path());
        let time = TimeSource::Manual { at_ms: 1_800_000_000_000, zone: "Europe/Oslo".into() };
        match Companion::open(Options { path: night.path(), time, seed: None }) {
            Ok(companion) => {
                let _ = companion.cards().list(None, None, &PageRequest::whole());
                let _ = companion.people().find("anna", &PageRequest::whole());
            }
            Err(Error::Damaged | Error::NotADatabase | Error::Newer { .. }) => {
                prop_assert!(files(night.folder.path()) == before);
            }
            Err(other) => prop_assert!(false, "{other:?}"),
        }
    }
}

#[test]
fn a_folder_is_no_store_and_none_is_made_where_there_is_no_folder() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(try_open(folder.path()), Err(Error::NotADatabase)));
    let missing = try_open(&folder.path().join("missing").join("night.db"));
    assert!(matches!(missing, Err(Error::NotFound { what: Thing::File })), "{missing:?}");
    assert!(files(folder.path()).is_empty());
}

#[test]
fn an_empty_file_becomes_a_new_store() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("night.db");
    fs::write(&path, b"").unwrap();
    let companion = open(path, "2026-11-19T18:00");
    assert_eq!(companion.people().find("", &PageRequest::whole()).unwrap().total, 0);
}

#[test]
fn a_store_whose_making_was_cut_short_is_made_at_the_next_opening() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("night.db");
    sql(&path, "PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL");
    assert!(fs::metadata(&path).unwrap().len() > 0);
    assert!(try_open(&path).is_ok());
}

#[test]
fn a_path_with_any_letters_in_it_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["søren ågård?.db", "100%20.db", "a#b&c=d.db", "~ 'q' \".db"] {
        let path = folder.path().join(name);
        assert!(try_open(&path).is_ok(), "{name}");
        assert!(try_open(&path).is_ok(), "{name} again");
        assert!(path.exists(), "{name}");
    }
}

#[test]
fn while_another_process_writes_a_write_waits_and_then_says_busy() {
    let night = Night::begin();
    let other = Connection::open(night.path()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    night.companion.set_patience(Duration::from_millis(60)).unwrap();
    let since = Instant::now();
    let card = twopocket_core::card::Capture::Line { text: "Anna Holt".into() };
    let busy = night.companion.cards().capture(&card, None);
    assert!(matches!(busy, Err(Error::Busy)), "{busy:?}");
    assert!(since.elapsed() >= Duration::from_millis(60));
    assert_eq!(night.companion.people().find("", &PageRequest::whole()).unwrap().total, 0, "reading goes on");
    let again = open(night.path(), "2026-11-19T18:00"); // opening writes nothing here, so it need not wait
    other.execute_batch("COMMIT").unwrap();
    night.capture("Anna Holt");
    assert_eq!(again.people().find("", &PageRequest::whole()).unwrap().total, 1);
}

/// Tests run as root, whom no permission stops: this test runs itself again as nobody, on a file of its own.
#[cfg(unix)]
mod without_permission {
    use std::os::unix::fs::{PermissionsExt, chown};
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    use super::*;

    const NOBODY: u32 = 65_534;
    const PATH: &str = "TWOPOCKET_TEST_STORE";

    /// Opens the store named in the environment; run by the tests below as another user, and as a test of its own a store
    /// that can be written.
    #[test]
    fn the_store_in_the_environment_is_read_only() {
        let Some(path) = std::env::var_os(PATH) else {
            let night = closed_store();
            assert!(try_open(&night.path()).is_ok());
            return;
        };
        let refused = try_open(Path::new(&path));
        assert!(matches!(refused, Err(Error::ReadOnly)), "{refused:?}");
    }

    fn allow(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    fn open_as_nobody(folder: &Path) {
        let elsewhere = tempfile::tempdir().unwrap(); // where nobody may look, unlike perhaps the build's folder
        allow(elsewhere.path(), 0o755);
        let program = elsewhere.path().join("test");
        fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
        allow(&program, 0o755);
        let mut run = Command::new(&program);
        run.arg("--exact").arg("refusals::without_permission::the_store_in_the_environment_is_read_only");
        run.env(PATH, folder.join("night.db")).current_dir("/");
        if fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0) {
            run.uid(NOBODY).gid(NOBODY);
        }
        let before = files(folder);
        let done = run.output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
        assert!(String::from_utf8_lossy(&done.stdout).contains("1 passed"));
        assert!(files(folder) == before);
    }

    #[test]
    fn a_file_that_cannot_be_written_is_refused_and_left() {
        let night = closed_store();
        allow(night.folder.path(), 0o777);
        allow(&night.path(), 0o444);
        open_as_nobody(night.folder.path());
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_refused_and_left() {
        let night = closed_store();
        let _ = chown(night.path(), Some(NOBODY), Some(NOBODY)); // fails unless run as root
        allow(&night.path(), 0o644);
        allow(night.folder.path(), 0o555);
        open_as_nobody(night.folder.path());
        allow(night.folder.path(), 0o755);
    }

    #[test]
    fn no_store_is_made_in_a_folder_that_cannot_be_written() {
        let folder = tempfile::tempdir().unwrap();
        allow(folder.path(), 0o555);
        open_as_nobody(folder.path());
        allow(folder.path(), 0o755);
    }
}

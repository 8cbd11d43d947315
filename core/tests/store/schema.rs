//! The schema: frozen once it is on main, strict, indexed, and told in full in docs/erasure.md.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use sha2::{Digest, Sha256};
use twopocket_core::SCHEMA_VERSION;

use crate::common::{Night, open};
use crate::full::full_world;
use crate::tables::dump;

const APPLICATION_ID: u32 = 0x3270_6B74;

fn core() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The migrations in order.
fn migrations() -> Vec<PathBuf> {
    let folder = fs::read_dir(core().join("src/store/migrations")).unwrap();
    let mut files: Vec<PathBuf> = folder.map(|file| file.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "sql"));
    files.sort();
    files
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

fn texts(sql: &Connection, query: &str) -> Vec<String> {
    let mut statement = sql.prepare(query).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(|row| row.unwrap()).collect()
}

/// A new store, closed, under a connection of the test's own.
fn new_store() -> (Night, Connection) {
    let night = Night::empty();
    night.companion.shut();
    let sql = Connection::open(night.path()).unwrap();
    (night, sql)
}

const TABLES: &str = "SELECT name FROM pragma_table_list
                       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";

#[test]
fn a_migration_that_is_on_main_never_changes() {
    assert_eq!(migrations().len(), SCHEMA_VERSION as usize);
    let mut lock = String::new();
    for path in migrations() {
        let hash = Sha256::digest(fs::read(&path).unwrap());
        let hash: Vec<String> = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        writeln!(lock, "{}  {}", hash.concat(), name(&path)).unwrap();
    }
    let locked = fs::read_to_string(core().join("src/store/migrations/migrations.lock")).unwrap();
    assert_eq!(locked, lock, "tests/databases/README.md says what to do");
}

#[test]
fn an_upgraded_schema_equals_a_new_one_from_every_version() {
    let (_night, new) = new_store();
    let schema = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name";
    for version in 0..SCHEMA_VERSION {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("night.db");
        let old = Connection::open(&path).unwrap();
        old.execute_batch("PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL").unwrap();
        for migration in migrations().iter().take(version as usize) {
            old.execute_batch(&fs::read_to_string(migration).unwrap()).unwrap();
        }
        let mark = if version == 0 { 0 } else { APPLICATION_ID };
        old.execute_batch(&format!("PRAGMA application_id = {mark}; PRAGMA user_version = {version}")).unwrap();
        drop(old);
        open(path.clone(), "2026-11-19T18:00").shut();
        let upgraded = Connection::open(path).unwrap();
        assert_eq!(dump(&upgraded, schema), dump(&new, schema), "from version {version}");
        for pragma in ["user_version", "application_id", "auto_vacuum", "journal_mode"] {
            let pragma = format!("SELECT * FROM pragma_{pragma}");
            assert_eq!(dump(&upgraded, &pragma), dump(&new, &pragma));
        }
    }
}

#[test]
fn every_table_is_strict_and_every_reference_has_an_index() {
    let (_night, sql) = new_store();
    let lax = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'";
    assert_eq!(texts(&sql, lax), [""; 0]);
    let unindexed = "SELECT t.name || '.' || k.\"from\" FROM pragma_table_list AS t JOIN pragma_foreign_key_list(t.name) AS k
                      WHERE t.schema = 'main' AND NOT EXISTS (
                            SELECT 1 FROM pragma_index_list(t.name) AS i JOIN pragma_index_info(i.name) AS c
                             WHERE c.seqno = 0 AND c.name = k.\"from\" AND NOT i.partial)
                        AND NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) AS c WHERE c.name = k.\"from\" AND c.pk = 1)";
    assert_eq!(texts(&sql, unindexed), [""; 0]);
    let references = "SELECT count(*) FROM pragma_table_list AS t JOIN pragma_foreign_key_list(t.name)";
    assert!(
        sql.query_row(references, [], |row| row.get::<_, i64>(0)).unwrap() > 20,
        "no reference found: the search is broken"
    );
}

/// A line of docs/erasure.md.
#[derive(Debug, PartialEq, Eq)]
struct Said {
    kind: String,
    erased: bool,
    absent: bool,
}

/// What docs/erasure.md says of each column.
fn said() -> BTreeMap<String, Said> {
    let page = fs::read_to_string(core().join("../docs/erasure.md")).unwrap();
    let (mut table, mut said) = ("", BTreeMap::new());
    for line in page.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            table = heading;
        }
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [_, column, kind, erasing, absent, _] = cells[..] else { continue };
        let Some(column) = column.strip_prefix('`').and_then(|column| column.strip_suffix('`')) else { continue };
        let erased = erasing.starts_with("erased: ");
        assert!(erased || erasing.starts_with("kept, because "), "{table}.{column}: {erasing:?}");
        assert!(!absent.is_empty(), "{table}.{column}");
        let line = Said { kind: kind.into(), erased, absent: absent != "never" };
        assert!(said.insert(format!("{table}.{column}"), line).is_none(), "{table}.{column} stands there twice");
    }
    said
}

#[test]
fn the_page_on_erasure_names_every_column_as_it_is() {
    let (_night, sql) = new_store();
    let mut found = BTreeMap::new();
    for table in texts(&sql, TABLES) {
        let mut columns = sql.prepare("SELECT name, type, \"notnull\" OR pk > 0 FROM pragma_table_info(?1)").unwrap();
        let mut rows = columns.query([&table]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let (column, kind, always): (String, String, bool) =
                (row.get(0).unwrap(), row.get(1).unwrap(), row.get(2).unwrap());
            found.insert(format!("{table}.{column}"), (kind, !always));
        }
    }
    let said: BTreeMap<_, _> = said().into_iter().map(|(column, said)| (column, (said.kind, said.absent))).collect();
    let virtual_column = "contact_search.spellings";
    assert!(said.contains_key(virtual_column));
    for column in found.keys().chain(said.keys()).filter(|column| *column != virtual_column) {
        assert_eq!(
            said.get(column),
            found.get(column),
            "{column}: type, and whether it may be absent (left: the page)"
        );
    }
}

#[test]
fn once_everybody_is_erased_no_column_said_to_be_erased_holds_anything() {
    let world = full_world();
    let sql = Connection::open(world.night.path()).unwrap();
    sql.execute_batch("UPDATE contact SET tone = 'formal'").unwrap(); // nothing else sets it yet
    let held = |column: &str| {
        let (table, column) = column.split_once('.').unwrap();
        let count = format!("SELECT count(\"{column}\") FROM {table}");
        sql.query_row(&count, [], |row| row.get::<_, i64>(0)).unwrap()
    };
    let erased: Vec<String> = said().into_iter().filter(|(_, said)| said.erased).map(|(column, _)| column).collect();
    let tables: BTreeSet<&str> = erased.iter().filter_map(|column| column.split('.').next()).collect();
    for table in tables {
        assert!(
            held(&format!("{table}.rowid")) > 0 || ["merge_move", "not_same"].contains(&table),
            "nothing in {table}: the test tests nothing"
        );
    }
    for contact in world.contacts.clone() {
        let _ = world.companion().people().erase(contact);
    }
    for column in &erased {
        assert_eq!(held(column), 0, "{column} is said to be erased");
    }
    assert!(held("promise.id") > 0 && held("effort.id") > 0 && held("follow_up.id") > 0, "what is kept is kept");
}

/// Statements that a screen or a capture waits for: none reads a table from end to end.
const HOT: [(&str, &str); 12] = [
    ("the queue", include_str!("../../src/follow_up/open.sql")),
    ("thanks in the queue", include_str!("../../src/thanks/on_their_own.sql")),
    ("coffees in the queue", include_str!("../../src/coffee/planned.sql")),
    ("thanks in a letter", include_str!("../../src/thanks/in_letter.sql")),
    ("cards to sort", include_str!("../../src/follow_up/to_sort.sql")),
    ("the cards of a night to sort", include_str!("../../src/follow_up/cards_to_sort.sql")),
    ("people", include_str!("../../src/contact/find.sql")),
    ("how many people", include_str!("../../src/contact/find_total.sql")),
    ("another scan of a card", include_str!("../../src/card/saying.sql")),
    ("recognised", include_str!("../../src/contact/may_be_same.sql")),
    ("a follow-up is wanted", include_str!("../../src/follow_up/wanted.sql")),
    ("the left pocket", include_str!("../../src/disposal/left.sql")),
];

#[test]
fn what_a_screen_waits_for_uses_indexes() {
    let (_night, sql) = new_store();
    let touches = format!("SELECT * FROM ({}) WHERE contact_id = ?1", include_str!("../../src/circle/touches.sql"));
    let chemistry = include_str!("../../src/circle/chemistry.sql").replace("{whose}", "= ?1");
    let of_one = [("contacts with one", touches.as_str()), ("chemistry with one", chemistry.as_str())];
    for (what, statement) in HOT.into_iter().chain(of_one) {
        let mut explained = sql.prepare(&format!("EXPLAIN QUERY PLAN {statement}")).unwrap();
        let parameters = vec![rusqlite::types::Null; explained.parameter_count()];
        let mut rows = explained.query(rusqlite::params_from_iter(parameters)).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let step: String = row.get("detail").unwrap();
            let bare = step.starts_with("SCAN ")
                && !step.contains(" USING ")
                && !step.contains("VIRTUAL")
                && !step.contains("CONSTANT")
                && !step.contains("(subquery"); // its own steps are told apart
            assert!(!bare, "{what}: {step}");
        }
    }
}

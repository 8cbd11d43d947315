//! *What is marked private never appears in drafts, exports or shared data of an arena where private matters have no place;
//! what stays in this group never leaves it.* Every way out is tried, and no way can be added that is not.
#![allow(clippy::unwrap_used, clippy::unnecessary_wraps, reason = "helpers beside the tests are tests too")]

#[path = "../common/mod.rs"]
mod common;
mod errors;
mod lived;
mod ways;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use lived::{Secrets, lived};
use ways::ROOMS;

const ONE: Secrets = Secrets { stem: "vraxo", high: 4, low: 1 };
const OTHER: Secrets = Secrets { stem: "plimu", high: 5, low: 2 };

/// What each way out gives, one after another: the last shuts the companion.
fn told(secrets: Secrets) -> Vec<(String, String)> {
    let lived = lived(secrets);
    let ways =
        ROOMS.iter().flat_map(|room| room.out.iter().map(move |(way, tell)| (format!("{}.{way}", room.name), tell)));
    ways.map(|(name, tell)| (name, tell(&lived))).collect()
}

#[test]
fn no_way_out_tells_what_is_private_or_stays_in_the_group() {
    let mut leaks = Vec::new();
    for (way, said) in told(ONE) {
        assert!(!said.is_empty(), "{way} gives nothing: the test tests nothing");
        let said = said.to_lowercase();
        let words = said.split(|c: char| !c.is_alphanumeric()).filter(|word| word.contains(ONE.stem));
        leaks.extend(words.map(|word| format!("{way} tells {word}")).collect::<BTreeSet<_>>());
    }
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
}

#[test]
fn every_way_out_gives_the_same_whatever_the_secrets_say() {
    for ((way, said), (_, other)) in told(ONE).into_iter().zip(told(OTHER)) {
        let differs = said.lines().zip(other.lines()).find(|(one, other)| one != other);
        assert_eq!(differs, None, "{way}");
        assert_eq!(said, other, "{way}");
    }
}

#[test]
fn no_error_tells_what_it_was_given_or_what_it_is_about() {
    let failures = errors::failures(&lived(ONE), &ONE.word("motive"));
    let leaks: Vec<&str> = failures.said.lines().filter(|line| line.contains(ONE.stem)).collect();
    assert!(leaks.is_empty() && failures.calls > 40, "{}:\n{}", failures.calls, leaks.join("\n"));
}

#[test]
fn the_secrets_are_in_the_store_and_what_is_open_leaves_it() {
    let lived = lived(ONE);
    lived.night.companion.shut();
    let bytes = fs::read(lived.night.path()).unwrap();
    for word in ONE.words() {
        assert!(
            bytes.windows(word.len()).any(|window| window == word.as_bytes()),
            "{word} is nowhere: it tests nothing"
        );
    }
    let told = told(ONE);
    let of = |way: &str| &told.iter().find(|(name, _)| name == way).unwrap().1;
    for (way, open) in [
        ("drafts.draft", "the red kite above the pier"),
        ("drafts.repair", "send you the chart"),
        ("drafts.coffee", "the moisture figures of eleven winters"),
        ("drafts.introduction", "racing sails"),
        ("drafts.thanks", "Harbour night"),
        ("exchange.export", "Cleo Ravn"),
        ("introductions.get", "racing sails"),
        ("own_card.code", "FN:Karen Lind"),
        ("reminders.to_arm", "morning_queue"),
    ] {
        assert!(of(way).contains(open), "{way} lacks {open:?}");
    }
}

/// The public methods in the `impl` blocks of a type, in a room's files.
fn methods(files: &[String], of: &str) -> BTreeSet<String> {
    let opens = |line: &str| {
        line.starts_with("impl") && line.ends_with(&format!("{of} {{"))
            || line.starts_with(&format!("impl<'a> {of}<'a> {{"))
            || line.starts_with(&format!("impl {of}<'_> {{"))
    };
    let mut found = BTreeSet::new();
    for file in files {
        let mut within = false;
        for line in file.lines() {
            within = opens(line) || within && line != "}";
            let public = within.then(|| line.strip_prefix("    pub fn ")).flatten();
            found.extend(public.and_then(|rest| rest.split(['(', '<']).next()).map(str::to_owned));
        }
    }
    found
}

fn sources(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = entries.filter(|path| path.extension().is_some_and(|end| end == "rs"));
    files.map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// The handles that the companion hands out: its method, the room's folder and the type.
fn handles(companion: &str) -> Vec<(String, String, String)> {
    let handle = |line: &str| {
        let (name, result) = line.strip_prefix("    pub fn ")?.split_once("(&self) -> ")?;
        let (room, kind) = result.strip_suffix("<'_> {")?.split_once("::")?;
        Some((name.to_owned(), room.to_owned(), kind.to_owned()))
    };
    companion.lines().filter_map(handle).collect()
}

#[test]
fn every_public_method_is_known_to_be_a_way_out_or_to_stay_inside() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let companion = fs::read_to_string(src.join("companion.rs")).unwrap();
    let handles = handles(&companion);
    assert!(handles.len() > 25, "no handles found: the search is broken");
    let mut in_code: BTreeSet<String> = BTreeSet::new();
    for (name, room, kind) in &handles {
        let methods = methods(&sources(&src.join(room)), kind);
        assert!(!methods.is_empty(), "{name}: no method found, the search is broken");
        in_code.extend(methods.into_iter().map(|method| format!("{name}.{method}")));
    }
    let own = methods(&[companion], "Companion").into_iter();
    let own = own.filter(|method| !handles.iter().any(|(name, ..)| name == method));
    in_code.extend(own.map(|method| format!("companion.{method}")));
    let in_table: Vec<String> = ROOMS
        .iter()
        .flat_map(|room| {
            let out = room.out.iter().map(|(way, _)| *way);
            out.chain(room.inside.split_whitespace()).map(|method| format!("{}.{method}", room.name))
        })
        .collect();
    let once: BTreeSet<String> = in_table.iter().cloned().collect();
    assert_eq!(once.len(), in_table.len(), "a method stands twice");
    let unknown: Vec<_> = in_code.difference(&once).collect();
    assert!(unknown.is_empty(), "say in ways.rs whether these leave the phone: {unknown:?}");
    let gone: Vec<_> = once.difference(&in_code).collect();
    assert!(gone.is_empty(), "no longer there: {gone:?}");
}

//! What the shipped library is made of: its size without symbols, and how the code and the named data in it fall to crates.
//! `nm`, `size` and `strip` are part of every C toolchain.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::Failure;
use crate::suite::step::{cannot_run, succeeds};

/// The most the library may weigh without symbols, in bytes.
const GOAL: u64 = 4_000_000;
/// Crates smaller than this are told together.
const SMALL: u64 = 8 << 10;

/// The size of a library and of its parts; tables.
pub fn of(library: &Path, folder: &Path) -> Result<String, Failure> {
    let stripped = folder.join("stripped");
    succeeds(Command::new("strip").arg("-o").arg(&stripped).arg(library))?;
    let bytes = fs::metadata(&stripped).map_err(|error| Failure::new(format!("{}: {error}", stripped.display())))?;
    let symbols = printed(Command::new("nm").args(["--demangle", "--print-size", "--defined-only"]).arg(library))?;
    let sections = printed(Command::new("size").args(["--format=sysv"]).arg(&stripped))?;
    Ok(told(bytes.len(), &by_crate(&symbols), &by_section(&sections)))
}

fn printed(command: &mut Command) -> Result<String, Failure> {
    let output = command.output().map_err(|error| cannot_run(command, &error))?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Bytes of each crate's symbols. A symbol at an address that is counted is another name for the same bytes.
fn by_crate(symbols: &str) -> BTreeMap<String, u64> {
    let mut sizes = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for line in symbols.lines() {
        let mut parts = line.splitn(4, ' ');
        let (Some(at), Some(size), Some(_), Some(name)) = (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            continue;
        };
        // Without a size the kind stands here, one letter, and some letters are figures too.
        if size.len() > 1
            && let Ok(size) = u64::from_str_radix(size, 16)
            && seen.insert(at)
        {
            *sizes.entry(owner(name)).or_default() += size;
        }
    }
    sizes
}

/// The crate of a demangled symbol: where its path begins, inside `<` and whatever else stands before. What has no path is
/// C, and the C in the library is SQLite's, except what the bindings export.
fn owner(name: &str) -> String {
    let exported = ["uniffi", "ffi_twopocket", "UNIFFI_"].iter().any(|prefix| name.starts_with(prefix));
    if exported {
        return "twopocket (bindings)".into();
    }
    let Some((path, _)) = name.split_once("::") else { return "SQLite's C".into() };
    let first = path.rsplit(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap_or_default();
    match first {
        "core" | "alloc" | "std" | "compiler_builtins" | "gimli" | "addr2line" | "rustc_demangle" | "" => {
            "Rust's standard library".into()
        }
        "twopocket" => "twopocket (bindings)".into(),
        name => name.into(),
    }
}

/// Bytes of each section that is loaded.
fn by_section(sizes: &str) -> Vec<(String, u64)> {
    let section = |line: &str| {
        let mut parts = line.split_whitespace();
        let (name, size, at) = (parts.next()?, parts.next()?.parse().ok()?, parts.next()?);
        (name.starts_with('.') && at != "0").then(|| (name.to_owned(), size))
    };
    sizes.lines().filter_map(section).collect()
}

fn told(bytes: u64, crates: &BTreeMap<String, u64>, sections: &[(String, u64)]) -> String {
    let mut told = format!("The library without symbols: {} (goal: at most {})\n", mega(bytes), mega(GOAL));
    told.push_str("\n| code and named data of | KiB |\n|---|---:|\n");
    rows(&mut told, crates.iter().map(|(name, size)| (name.as_str(), *size)));
    told.push_str("\n| section | KiB |\n|---|---:|\n");
    rows(&mut told, sections.iter().map(|(name, size)| (name.as_str(), *size)));
    told
}

/// The largest first, the small ones together.
fn rows<'a>(table: &mut String, sizes: impl Iterator<Item = (&'a str, u64)>) {
    let (mut large, small): (Vec<_>, Vec<_>) = sizes.partition(|(_, size)| *size >= SMALL);
    large.sort_by_key(|(name, size)| (u64::MAX - size, *name));
    for (name, size) in large {
        let _ = writeln!(table, "| {name} | {} |", size >> 10);
    }
    let rest: u64 = small.iter().map(|(_, size)| size).sum();
    let _ = writeln!(table, "| {} smaller ones | {} |", small.len(), rest >> 10);
}

fn mega(bytes: u64) -> String {
    format!("{}.{:02} MB", bytes / 1_000_000, bytes % 1_000_000 / 10_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_symbol_falls_to_the_crate_its_path_begins_with() {
        for (name, crate_) in [
            ("jiff::tz::system::get", "jiff"),
            ("<twopocket_core::card::Card as serde::ser::Serialize>::serialize", "twopocket_core"),
            ("core::ptr::drop_in_place<alloc::string::String>", "Rust's standard library"),
            ("<&mut serde_json::ser::Serializer<W> as x::Y>::z", "serde_json"),
            ("sqlite3VdbeExec", "SQLite's C"),
            ("uniffi_twopocket_fn_method_cards_get", "twopocket (bindings)"),
        ] {
            assert_eq!(owner(name), crate_, "{name}");
        }
    }

    #[test]
    fn two_names_of_the_same_bytes_are_counted_once() {
        let symbols = "0010 0004 t jiff::one\n0010 0004 t jiff::two\n0020 0008 t jiff::three\n0030 T no_size\n";
        assert_eq!(by_crate(symbols), BTreeMap::from([("jiff".to_owned(), 12)]));
    }

    #[test]
    fn sections_that_are_not_loaded_do_not_count() {
        let sizes = "lib.so  :\nsection size addr\n.text 100 4096\n.comment 18 0\nTotal 118\n";
        assert_eq!(by_section(sizes), [(".text".to_owned(), 100)]);
    }

    #[test]
    fn sizes_are_told_in_megabytes() {
        assert_eq!(mega(4_000_000), "4.00 MB");
        assert_eq!(mega(6_001_624), "6.00 MB");
    }
}

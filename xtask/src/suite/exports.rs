//! Every exported function is called from every language, and was answered there at least once.
//!
//! What is exported is read out of the library itself. What was called is noted by the library while the tests run, on the
//! far side of the bindings: nothing that a test merely mentions counts, nor a call that failed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::count::Counts;
use super::step::cannot_run;
use crate::bindings::bindgen;
use crate::{Failure, root};

/// What the library looks for, to know where calls are to be noted.
pub const NOTED_IN: &str = "TWOPOCKET_CALLS";

/// What is there for the tests alone.
const PROBES: &[&str] = &["provoke_panic", "provoke_storage_full"];

/// The file for the calls of a language: empty, and not there yet.
pub fn calls(language: &str) -> Result<PathBuf, Failure> {
    let file = root().join(format!("target/traces/{language}.calls"));
    match fs::remove_file(&file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(Failure::new(format!("{}: {error}", file.display())))
        }
        _ => Ok(file),
    }
}

/// Holds the calls of a language against what the library exports. Each function counts as one test.
pub fn compare(language: &str, calls: &Path, library: &Path) -> Result<Counts, Failure> {
    let noted = fs::read_to_string(calls).map_err(|error| Failure::new(format!("{}: {error}", calls.display())))?;
    let exported = exported(library)?;
    let missing = missing(&exported, &noted);
    for function in &missing {
        println!("export {function} ... FAILED: {language} has no answer of it");
    }
    println!("exports ... {} of {} answered in {language}", exported.len() - missing.len(), exported.len());
    Ok(Counts { passed: exported.len() - missing.len(), failed: missing.len(), skipped: 0 })
}

fn exported(library: &Path) -> Result<BTreeSet<String>, Failure> {
    let mut list = bindgen("exports");
    let output = list.arg(library).output().map_err(|error| cannot_run(&list, &error))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let exported: BTreeSet<String> =
        text.lines().filter(|name| !PROBES.contains(name)).map(ToOwned::to_owned).collect();
    if exported.is_empty() {
        return Err(Failure::new(format!("{} exports nothing that is known", library.display())));
    }
    Ok(exported)
}

/// Noted are paths, `card::Cards::capture`; exported are `Cards::capture` and, of what stands alone, `salvage`.
fn missing<'e>(exported: &'e BTreeSet<String>, noted: &str) -> Vec<&'e str> {
    let noted: BTreeSet<String> = noted.lines().map(without_modules).collect();
    exported.iter().filter(|function| !noted.contains(*function)).map(String::as_str).collect()
}

fn without_modules(path: &str) -> String {
    let parts: Vec<&str> = path.split("::").collect();
    let is_type = |part: &&str| part.starts_with(|first: char| first.is_ascii_uppercase());
    let from = parts.iter().position(is_type).unwrap_or(parts.len() - 1);
    parts[from..].join("::")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_answered_is_missing() {
        let exported = ["Cards::capture", "Cards::get", "salvage"].map(ToOwned::to_owned).into();
        assert_eq!(missing(&exported, "card::Cards::capture\nbackup::salvage\n"), ["Cards::get"]);
        assert_eq!(missing(&exported, "").len(), 3);
        // What is called alike in another room does not count.
        assert_eq!(missing(&exported, "event::Events::get\nbackup::Backup::salvage\n").len(), 3);
    }
}

//! The word lists of `xtask/corpus`, cut into two halves that share nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use clap::ValueEnum;

use crate::{Failure, root};

/// Which half of the words and layouts a draw is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// What a reader may be looked at and made better with.
    Train,
    /// What only figures are reported on.
    Report,
}

/// The countries that cards come from.
pub const COUNTRIES: [&str; 11] = ["DK", "SE", "NO", "DE", "GB", "US", "FR", "ES", "PL", "NL", "IT"];
/// Words that belong to no country.
pub const ANYWHERE: &str = "XX";

/// Lists whose words go to one half or the other; grammar (forms, patterns, plans) is in both.
const HALVED: [&str; 17] = [
    "women",
    "men",
    "family",
    "firms",
    "trades",
    "titles",
    "departments",
    "streets",
    "cities",
    "slogans",
    "small",
    "labels",
    "brands",
    "acronyms",
    "generic",
    "mailboxes",
    "logos",
];

/// The lists of one country.
#[derive(Clone, Debug)]
pub struct Words {
    /// ISO 3166-1 alpha-2, or `XX`.
    pub code: &'static str,
    lists: BTreeMap<String, Vec<String>>,
}

impl Words {
    /// The lists of a country, as far as they belong to the part.
    ///
    /// # Errors
    /// If a list cannot be read.
    pub fn read(code: &'static str, part: Part) -> Result<Self, Failure> {
        let folder = root().join("xtask/corpus").join(code);
        let mut lists = BTreeMap::new();
        for path in files(&folder)? {
            let text = fs::read_to_string(&path).map_err(|error| unread(&path, &error))?;
            let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            let halved = HALVED.contains(&name.as_str());
            let keep = |line: &&str| !line.is_empty() && (!halved || part_of(&name, line) == part);
            lists.insert(name.clone(), text.lines().filter(keep).map(str::to_owned).collect());
        }
        Ok(Self { code, lists })
    }

    /// A list by its file's name; empty if the country has none.
    pub fn list(&self, name: &str) -> &[String] {
        self.lists.get(name).map_or(&[], Vec::as_slice)
    }

    /// What follows `head` in the lines of a list that begin with it.
    pub fn under<'a>(&'a self, name: &str, head: &str) -> Vec<&'a str> {
        self.list(name).iter().filter_map(|line| line.strip_prefix(head)?.strip_prefix(' ')).collect()
    }

    /// The lists that are cut in halves, with their names.
    pub fn halved(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.lists.iter().filter(|(name, _)| HALVED.contains(&name.as_str())).map(|(name, list)| (&**name, &**list))
    }
}

fn files(folder: &PathBuf) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder).map_err(|error| unread(folder, &error))?;
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    files.sort();
    Ok(files)
}

fn unread(path: &std::path::Path, error: &std::io::Error) -> Failure {
    Failure::new(format!("{}: {error}", path.display()))
}

/// What of a line is the word that belongs to a half: a city without its code, a label without its kind.
pub fn word<'a>(list: &str, line: &'a str) -> &'a str {
    match list {
        "labels" => line.split_once(' ').map_or(line, |(_, wording)| wording),
        _ => line.split('|').next().unwrap_or(line),
    }
}

/// The half a word belongs to. It hangs on the word alone: a list that grows moves no other word across, and a word
/// of two countries is in the same half of both.
fn part_of(list: &str, line: &str) -> Part {
    let folded = word(list, line).to_lowercase();
    let hash = folded.bytes().fold(SALT, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    if (hash ^ (hash >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 63 == 0 { Part::Train } else { Part::Report }
}

/// Chosen so that no list falls wholly into one half.
const SALT: u64 = 0xcbf2_9ce4_8422_2d32;

//! Word lists: names, titles, departments, firms, streets and towns. They are evidence, never a condition.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::spell::{fold, slug};
use crate::packed;

/// Words by their folded spelling, in sections by language or country.
pub struct Words {
    whole: HashMap<String, Vec<(&'static str, &'static str)>>,
    by_section: HashMap<&'static str, Vec<&'static str>>,
    endings: Vec<String>,
    /// Longest entry, in words.
    pub longest: usize,
}

impl Words {
    fn parse(text: &'static str, wanted: impl Fn(&str) -> bool) -> Self {
        let mut words = Self { whole: HashMap::new(), by_section: HashMap::new(), endings: Vec::new(), longest: 1 };
        let mut section = "";
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                section = name;
                continue;
            }
            if !wanted(section) {
                continue;
            }
            for entry in line.split(',').map(str::trim).filter(|entry| !entry.is_empty()) {
                words.add(section, entry);
            }
        }
        words
    }

    fn add(&mut self, section: &'static str, entry: &'static str) {
        let folded = fold(entry);
        if let Some(ending) = folded.strip_prefix('-') {
            self.endings.push(ending.to_owned());
        } else {
            self.longest = self.longest.max(folded.split(' ').count());
            self.whole.entry(folded).or_default().push((section, entry));
            self.by_section.entry(section).or_default().push(entry);
        }
    }

    /// Whether the folded word or phrase is listed.
    pub fn has(&self, folded: &str) -> bool {
        self.whole.contains_key(folded)
    }

    /// Whether the folded word is listed, or is a compound with a listed ending.
    pub fn has_compound(&self, folded: &str) -> bool {
        const SHORTEST_FIRST_PART: usize = 2;
        self.has(folded)
            || self
                .endings
                .iter()
                .any(|ending| folded.len() >= ending.len() + SHORTEST_FIRST_PART && folded.ends_with(ending.as_str()))
    }

    /// The folded entries.
    pub fn folded(&self) -> impl Iterator<Item = &str> {
        self.whole.keys().map(String::as_str)
    }

    /// The sections that list the folded word.
    pub fn sections(&self, folded: &str) -> impl Iterator<Item = &'static str> {
        self.whole.get(folded).into_iter().flatten().map(|(section, _)| *section)
    }

    /// The entries of a section.
    pub fn in_section(&self, section: &str) -> impl Iterator<Item = &'static str> {
        self.by_section.get(section).into_iter().flatten().copied()
    }

    /// The spelling in `section` of a word whose marks were lost, where that section knows it only with marks.
    pub fn with_marks(&self, section: &str, word: &str) -> Option<&'static str> {
        let known = self.whole.get(&fold(word))?;
        let mut here = known.iter().filter(|(name, _)| *name == section).map(|(_, entry)| *entry);
        let entry = here.next().filter(|entry| !entry.is_ascii())?;
        here.next().is_none().then_some(entry)
    }
}

/// Words between blanks, looked up at once.
pub type Bag = LazyLock<HashSet<&'static str>>;

/// Splits into words: what blanks, commas, slashes and ampersands divide.
pub fn tokens(text: &str) -> Vec<String> {
    fold(text)
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '/' | '&' | '|' | '(' | ')' | '+'))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '.'))
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .map(str::to_owned)
        .collect()
}

macro_rules! list {
    ($name:ident, $list:ident, $wanted:expr, $doc:literal) => {
        #[doc = $doc]
        pub static $name: LazyLock<Words> = LazyLock::new(|| Words::parse(&packed::$list, $wanted));
    };
}

list!(GIVEN, GIVEN_NAMES, |_| true, "Given names by language.");
list!(FAMILY, FAMILY_NAMES, |_| true, "Family names and their endings by language.");
list!(TITLES, TITLES, |_| true, "Words of job titles by language.");
list!(UNITS, DEPARTMENTS, |section| section != "start", "Words of departments by language.");
list!(UNIT_STARTS, DEPARTMENTS, |section| section == "start", "Words that a department begins with.");
list!(FIRMS, FIRMS, |section| section == "words", "Words that firms' names are made of.");
list!(STREETS, STREETS, |section| section == "words", "Words and endings of street names.");
list!(STREET_PARTS, STREETS, |section| section == "parts", "Floors, doors, boxes.");
list!(REGIONS, REGIONS, |_| true, "Counties and states by country.");
list!(TOWNS, CITIES, |_| true, "Larger towns by country.");

/// Legal forms without dots and blanks, with the countries that have them.
static LEGAL: LazyLock<HashMap<String, Vec<&'static str>>> = LazyLock::new(|| {
    let words = Words::parse(&packed::FIRMS, |section| section.starts_with("legal "));
    let mut forms: HashMap<String, Vec<&'static str>> = HashMap::new();
    for (_, entries) in words.whole {
        for (section, entry) in entries {
            forms.entry(slug(entry)).or_default().push(section.trim_start_matches("legal "));
        }
    }
    forms
});

/// The legal form that the name of a firm ends with.
pub struct LegalForm {
    /// Words of it, counted from the end.
    pub words: usize,
    /// Countries that have it.
    pub countries: &'static [&'static str],
    /// Whether it could also be an ordinary short word.
    pub short: bool,
}

/// Longest legal form, in words.
const LONGEST_FORM: usize = 6;

/// The legal form at the end of a firm's name, if the form does not make up all of it.
pub fn legal_form(name: &str) -> Option<LegalForm> {
    let words: Vec<&str> = name.split_whitespace().collect();
    (1..words.len().min(LONGEST_FORM + 1)).rev().find_map(|count| {
        let tail = &words[words.len() - count..];
        let joined: String = tail.concat();
        // Engines take an o for a zero and the stroke of A/S for an I or l.
        let spelled = slug(&joined.replace('0', "o"));
        let countries = LEGAL.get(&spelled).or_else(|| misread_stroke(&joined).and_then(|form| LEGAL.get(form)))?;
        let looks_legal = joined.chars().next().is_some_and(char::is_uppercase)
            || joined.contains('.')
            || joined.starts_with('&')
            || matches!(spelled.as_str(), "plc" | "mbh" | "ev" | "ek" | "eg" | "spzoo" | "sc" | "gmbh");
        looks_legal.then_some(LegalForm { words: count, countries, short: spelled.chars().count() <= 2 })
    })
}

/// `AIS`, `AlS` and `A1S` are A/S: no other legal form or word looks so.
fn misread_stroke(form: &str) -> Option<&'static str> {
    match form.trim_matches('.') {
        "AIS" | "AlS" | "A1S" | "A|S" | "A\\S" => Some("as"),
        "IIS" | "IlS" | "I|S" => Some("is"),
        "KIS" | "KlS" | "K|S" => Some("ks"),
        _ => None,
    }
}

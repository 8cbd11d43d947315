//! Word lists of the line reader. They are evidence, never a condition: a name that no list has is a name all the same.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::packed;

/// Words and phrases in lower case, and endings of compounds.
#[derive(Default)]
pub struct List {
    words: HashSet<String>,
    /// By the byte that they end with.
    endings: HashMap<u8, Vec<String>>,
}

impl List {
    /// The entries of the wanted sections: commas between them, a section's name in brackets, `#` before comments. A
    /// leading hyphen marks an ending.
    fn of(text: &str, wanted: impl Fn(&str) -> bool) -> Self {
        let mut list = Self::default();
        let mut section = "";
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                section = name;
            } else if wanted(section) {
                line.split(',').map(|entry| entry.trim().to_lowercase()).for_each(|entry| list.add(entry));
            }
        }
        list
    }

    fn add(&mut self, entry: String) {
        if let Some(ending) = entry.strip_prefix('-') {
            let last = ending.as_bytes().last().copied().unwrap_or_default();
            self.endings.entry(last).or_default().push(ending.to_owned());
        } else if !entry.is_empty() {
            self.words.insert(entry);
        }
    }

    /// Whether the word or phrase, in lower case, is listed.
    pub fn has(&self, low: &str) -> bool {
        self.words.contains(low)
    }

    /// Whether the word, in lower case, is listed or is a compound with a listed ending.
    pub fn has_compound(&self, low: &str) -> bool {
        const SHORTEST_FIRST_PART: usize = 2;
        self.has(low) || self.first_parts(low).any(|part| part.len() >= SHORTEST_FIRST_PART)
    }

    /// What stands before the listed endings of a word.
    fn first_parts<'a>(&'a self, low: &'a str) -> impl Iterator<Item = &'a str> {
        let last = low.as_bytes().last().copied().unwrap_or_default();
        let endings = self.endings.get(&last).into_iter().flatten();
        endings.filter_map(move |ending| low.strip_suffix(ending.as_str()))
    }
}

macro_rules! list {
    ($name:ident, $list:ident, $wanted:expr) => {
        pub static $name: LazyLock<List> = LazyLock::new(|| List::of(&packed::$list, $wanted));
    };
}

list!(KNOWN_GIVEN, GIVEN_NAMES, |_| true);
list!(MORE_GIVEN, LINES, |section| section == "given");
list!(KNOWN_FAMILY, FAMILY_NAMES, |_| true);
list!(MORE_FAMILY, LINES, |section| section == "family");
list!(TITLES, TITLES, |_| true);
list!(MORE_TITLES, LINES, |section| section == "titles");
list!(UNITS, DEPARTMENTS, |_| true);
list!(FIRM_WORDS, FIRMS, |section| section == "words");
list!(CITY_NAMES, CITIES, |_| true);
list!(MORE_TOWNS, LINES, |section| section == "towns");
list!(MEETING, LINES, |section| section == "meeting");
list!(INTRO, LINES, |section| section == "intro");
list!(TAIL, LINES, |section| section == "tail");
list!(FROM, LINES, |section| section == "from");
list!(AS, LINES, |section| section == "as");
list!(FORMER, LINES, |section| section == "former");
list!(PEOPLE, LINES, |section| section == "people");
list!(MODIFIERS, LINES, |section| section == "modifiers");
list!(PROSE, LINES, |section| section == "prose");
list!(PLACES, LINES, |section| section == "places");
list!(LABELS, LINES, |section| section == "labels");
list!(VERBS, LINES, |section| section == "verbs");
list!(CALLED, LINES, |section| section == "called");
list!(TOWARDS, LINES, |section| section == "towards");
list!(KIN, LINES, |section| section == "kin");
list!(MATTERS, LINES, |section| section == "matters");
list!(TOGETHER, LINES, |section| section == "together");
list!(TRADES, LINES, |section| section == "trades");
list!(GENERIC, LINES, |section| section == "generic");
list!(MORE_FIRM_WORDS, LINES, |section| section == "firms");

/// Whether the word, in lower case, is a given name.
pub fn is_given_name(low: &str) -> bool {
    KNOWN_GIVEN.has(low) || MORE_GIVEN.has(low)
}

/// Whether the word, in lower case, is a family name or has an ending of such.
pub fn is_family_name(low: &str) -> bool {
    KNOWN_FAMILY.has_compound(low) || MORE_FAMILY.has(low)
}

/// Whether the word, in lower case, is a town or a part of a country.
pub fn is_town(low: &str) -> bool {
    CITY_NAMES.has(low) || MORE_TOWNS.has(low)
}

/// Legal forms without dots, strokes and blanks.
static LEGAL: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let forms = List::of(&packed::FIRMS, |section| section.starts_with("legal"));
    let more = List::of(&packed::LINES, |section| section == "legal");
    forms.words.iter().chain(&more.words).map(|form| letters(form)).collect()
});

/// Whether the word, in lower case, is one that names of firms and bodies have.
pub fn is_firm_word(low: &str) -> bool {
    FIRM_WORDS.has(low) || MORE_FIRM_WORDS.has_compound(low)
}

/// Whether the word, in lower case, says what kind of house it is, and not which: "skolen", but not "fjordskolen".
pub fn is_any_house(low: &str) -> bool {
    const SHORTEST_FIRST_PART: usize = 2;
    let named = || MORE_FIRM_WORDS.first_parts(low).any(|part| part.chars().count() >= SHORTEST_FIRST_PART);
    GENERIC.has_compound(low) || is_firm_word(low) && (FIRM_WORDS.has(low) || MORE_FIRM_WORDS.has(low) || !named())
}

/// Whether the word, in lower case, ends like words that names of firms have.
pub fn is_firm_compound(low: &str) -> bool {
    FIRM_WORDS.has_compound(low)
}

/// Function words and everyday words of notes.
static EVERYDAY: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let texts = [
        &*packed::EVERYDAY_DA,
        &*packed::EVERYDAY_SV,
        &*packed::EVERYDAY_NB,
        &*packed::EVERYDAY_DE,
        &*packed::EVERYDAY_EN,
    ];
    let lines = texts.into_iter().flat_map(str::lines).filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).collect()
});

/// Whether the word, in lower case, is one of everyday speech: no part of a name but by chance.
pub fn is_everyday(low: &str) -> bool {
    EVERYDAY.contains(low) || PROSE.has(low) || PEOPLE.has(low)
}

/// Whether the word, in lower case, has an ending that trades and callings have, and other words too: it says something
/// only of a word that stands by itself.
pub fn may_be_title(low: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "ist", "log", "loge", "ant", "nom", "nomin", "and", "ør", "ör", "eur", "euse", "er", "or", "in", "are", "mand",
        "mann", "man", "mor", "woman", "ent", "ian", "eer", "medic", "smith", "makker", "ut", "frau", "kraft", "leute",
    ];
    const SHORTEST: usize = 6;
    low.chars().count() >= SHORTEST
        && low.chars().all(char::is_alphabetic)
        && ENDINGS.iter().any(|ending| low.ends_with(ending))
        && !is_everyday(low)
}

/// Whether the word says that something is so by now.
pub fn is_now(low: &str) -> bool {
    matches!(
        low,
        "nu" | "nå" | "now" | "jetzt" | "nun" | "idag" | "currently" | "aktuell" | "derzeit" | "nuværende" | "numera"
    )
}

/// Whether the word, in lower case, is a verb as well as a trade ("leder", "sælger"): which, the word behind it tells.
pub fn may_be_verb(low: &str) -> bool {
    VERBS.has(low)
}

/// Whether the word, in lower case, is a word of job titles. Swedes and Norwegians hang the article on an abbreviation
/// with a colon.
pub fn is_title(low: &str) -> bool {
    let known = |word: &str| TITLES.has_compound(word) || MORE_TITLES.has_compound(word);
    let low =
        low.split_once(':').filter(|(_, ending)| matches!(*ending, "n" | "en" | "er")).map_or(low, |(word, _)| word);
    known(low) || is_the_title(low) || low.rsplit(['-', '/']).next().is_some_and(|head| head.len() > 3 && known(head))
}

/// "rektorn", "direktøren": Scandinavians hang the article on.
pub fn is_the_title(low: &str) -> bool {
    const SHORTEST: usize = 4;
    ["en", "n"].iter().filter_map(|article| low.strip_suffix(article)).any(|bare| {
        bare.len() >= SHORTEST && bare.ends_with(|c| "rfet".contains(c)) && (TITLES.has(bare) || MORE_TITLES.has(bare))
    })
}

/// Whether the words, in lower case, are a listed title as they stand ("adm. dir.").
pub fn is_title_phrase(low: &str) -> bool {
    TITLES.has(low) || MORE_TITLES.has(low)
}

fn letters(form: &str) -> String {
    form.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// How many of the words at the end make up a legal form. Never all of them; an ordinary short word has to be written
/// like a legal form.
pub fn legal_form(words: &[&str]) -> Option<usize> {
    const LONGEST: usize = 4;
    (1..=LONGEST.min(words.len().saturating_sub(1))).rev().find(|&count| {
        let form = words[words.len() - count..].concat();
        let plain = letters(&form);
        let capitals = form.chars().filter(|c| c.is_uppercase()).count();
        let looks_legal =
            capitals > 1 || form.contains(['/', '.']) || plain.len() > 2 && capitals > 0 || plain.len() > 3;
        let unmistakable = matches!(plain.as_str(), "aps" | "gmbh" | "ltd" | "llc" | "llp" | "plc" | "inc")
            || matches!(form.as_str(), "eG" | "eK" | "eV" | "Oy" | "Oyj");
        (looks_legal || unmistakable) && LEGAL.contains(&plain)
    })
}

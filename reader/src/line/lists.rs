//! Word lists of the line reader. They are evidence, never a condition: a name that no list has is a name all the same.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Words and phrases in lower case, and endings of compounds.
#[derive(Default)]
pub struct List {
    words: HashSet<String>,
    endings: Vec<String>,
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
            self.endings.push(ending.to_owned());
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
        let ends = |ending: &String| low.len() >= ending.len() + SHORTEST_FIRST_PART && low.ends_with(ending.as_str());
        self.has(low) || self.endings.iter().any(ends)
    }
}

macro_rules! list {
    ($name:ident, $file:literal, $wanted:expr) => {
        pub static $name: LazyLock<List> = LazyLock::new(|| List::of(include_str!($file), $wanted));
    };
}

list!(GIVEN, "../../data/print/given_names.txt", |_| true);
list!(FAMILY, "../../data/print/family_names.txt", |_| true);
list!(TITLES, "../../data/print/titles.txt", |_| true);
list!(MORE_TITLES, "../../data/lines.txt", |section| section == "titles");
list!(UNITS, "../../data/print/departments.txt", |_| true);
list!(FIRM_WORDS, "../../data/print/firms.txt", |section| section == "words");
list!(TOWNS, "../../data/print/cities.txt", |_| true);
list!(MEETING, "../../data/lines.txt", |section| section == "meeting");
list!(INTRO, "../../data/lines.txt", |section| section == "intro");
list!(TAIL, "../../data/lines.txt", |section| section == "tail");
list!(FROM, "../../data/lines.txt", |section| section == "from");
list!(AS, "../../data/lines.txt", |section| section == "as");
list!(FORMER, "../../data/lines.txt", |section| section == "former");
list!(PEOPLE, "../../data/lines.txt", |section| section == "people");
list!(MODIFIERS, "../../data/lines.txt", |section| section == "modifiers");
list!(PROSE, "../../data/lines.txt", |section| section == "prose");
list!(PLACES, "../../data/lines.txt", |section| section == "places");
list!(LABELS, "../../data/lines.txt", |section| section == "labels");

/// Legal forms without dots, strokes and blanks.
static LEGAL: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let forms = List::of(include_str!("../../data/print/firms.txt"), |section| section.starts_with("legal"));
    forms.words.iter().map(|form| letters(form)).collect()
});

/// Function words and everyday words of notes.
static EVERYDAY: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let texts = [
        include_str!("../language/words/da.txt"),
        include_str!("../language/words/sv.txt"),
        include_str!("../language/words/nb.txt"),
        include_str!("../language/words/de.txt"),
        include_str!("../language/words/en.txt"),
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
    low.chars().count() >= SHORTEST && ENDINGS.iter().any(|ending| low.ends_with(ending)) && !is_everyday(low)
}

/// Whether the word says that something is so by now.
pub fn is_now(low: &str) -> bool {
    matches!(low, "nu" | "nå" | "now" | "jetzt" | "nun" | "idag" | "currently" | "aktuell" | "derzeit" | "nuværende")
}

/// Whether the word, in lower case, is a word of job titles.
pub fn is_title(low: &str) -> bool {
    let known = |word: &str| TITLES.has_compound(word) || MORE_TITLES.has_compound(word);
    known(low) || low.rsplit(['-', '/']).next().is_some_and(|head| head.len() > 3 && known(head))
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
        let unmistakable = matches!(plain.as_str(), "aps" | "gmbh" | "ltd" | "llc" | "llp" | "plc" | "inc");
        (looks_legal || unmistakable) && LEGAL.contains(&plain)
    })
}

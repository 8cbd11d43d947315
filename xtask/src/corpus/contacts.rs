//! Labels, e-mail and web addresses, and the small print of a card.

use super::chance::Chance;
use super::firms::{Firm, ascii, slug};
use super::people::Person;
use super::phones::Use;
use super::words::Words;

/// One line of the contact block.
#[derive(Clone, Debug, Default)]
pub struct Item {
    /// Label as printed, with its mark; empty without one.
    pub label: String,
    /// The number or address.
    pub value: String,
    /// What follows the value: an extension, or the label in brackets.
    pub after: String,
    /// Whether an icon stands before it, of which an engine may make a letter.
    pub icon: bool,
}

impl Item {
    /// The line in one.
    pub fn text(&self) -> String {
        [&self.label, &self.value, &self.after]
            .map(String::as_str)
            .iter()
            .filter(|text| !text.is_empty())
            .copied()
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// How a card labels its lines, one way for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Labels {
    /// `Tel.:` and the like, with that mark after the word.
    Word(&'static str),
    /// One letter.
    Letter(&'static str),
    /// No label.
    None,
    /// A picture of a telephone.
    Icon,
    /// The word in brackets behind the number.
    Behind,
}

impl Labels {
    /// One of the ways.
    pub fn draw(chance: &mut Chance) -> Self {
        let mark = |chance: &mut Chance, marks: &[&'static str]| chance.one(marks).copied().unwrap_or("");
        match chance.weighted(&[44, 26, 15, 9, 6]) {
            0 => Self::Word(mark(chance, &[":", ":", ":", "", ".", " :"])),
            1 => Self::Letter(mark(chance, &["", ":", ":", "."])),
            2 => Self::None,
            3 => Self::Icon,
            _ => Self::Behind,
        }
    }

    /// Whether it says what a number is for.
    pub fn tells(self) -> bool {
        !matches!(self, Self::None | Self::Icon)
    }

    /// A line with its label. `kind` is a word of the lists: `work`, `email` …
    pub fn item(self, words: &Words, kind: &str, value: &str, chance: &mut Chance) -> Item {
        let wordings = words.under("labels", kind);
        let word = chance.text(&wordings).to_owned();
        // Nobody prints `www: www.`.
        let word = if word.eq_ignore_ascii_case("www") && value.starts_with("www.") { String::new() } else { word };
        let number = kind != "email" && kind != "web";
        let (label, after) = match self {
            Self::Word(_) if !number && chance.percent(12.0) => (String::new(), String::new()),
            Self::Word(mark) => (marked(&word, mark), String::new()),
            Self::Letter(mark) => match letter(kind, chance) {
                "@" => ("@".to_owned(), String::new()),
                letter => (marked(letter, mark), String::new()),
            },
            Self::Behind if number => (String::new(), format!("({})", word.to_lowercase())),
            _ => (String::new(), String::new()),
        };
        Item { label, value: value.to_owned(), after, icon: self == Self::Icon }
    }
}

fn marked(word: &str, mark: &str) -> String {
    if word.is_empty() { String::new() } else { format!("{word}{mark}") }
}

fn letter(kind: &str, chance: &mut Chance) -> &'static str {
    let letters: &[&'static str] = match kind {
        "mobile" => &["M", "M", "C"],
        "fax" => &["F"],
        "email" => &["E", "E", "@"],
        "web" => &["W", "W", "I"],
        "direct" => &["D"],
        _ => &["T", "T", "P", "O"],
    };
    chance.one(letters).copied().unwrap_or("T")
}

/// What the numbers of a card are for.
pub fn uses(labels: Labels, chance: &mut Chance) -> Vec<Use> {
    let first = if chance.percent(70.0) { Use::Work } else { Use::Mobile };
    let count = chance.weighted(&[24, 46, 30]) + 1;
    let third = if labels.tells() && chance.percent(45.0) { Use::Fax } else { Use::Direct };
    let second = if first == Use::Work && chance.percent(85.0) { Use::Mobile } else { Use::Direct };
    [first, second, third].into_iter().take(count).collect()
}

/// The addresses a card prints: the person's, and sometimes the firm's.
pub fn emails(anywhere: &Words, person: &Person, firm: &Firm, chance: &mut Chance) -> Vec<String> {
    let host = if chance.percent(3.0) { chance.text(anywhere.list("mailboxes")) } else { &firm.domain };
    let mut emails = vec![format!("{}@{host}", local(person, chance))];
    if chance.percent(10.0) {
        emails.push(format!("{}@{}", chance.text(anywhere.list("generic")), firm.domain));
    }
    emails
}

/// What stands before the `@`.
fn local(person: &Person, chance: &mut Chance) -> String {
    let digraphs = chance.percent(40.0);
    let word = |text: &str| ascii(text, digraphs).chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    let given = word(person.given.split(' ').next().unwrap_or(""));
    let families: Vec<&str> = person.family.split(' ').collect();
    let family = word(if chance.percent(60.0) { &person.family } else { families.last().unwrap_or(&"") });
    let (g, f) = (given.get(..1).unwrap_or(""), family.get(..1).unwrap_or(""));
    match chance.weighted(&[34, 12, 12, 9, 5, 5, 7, 4, 4, 4, 4]) {
        0 => format!("{given}.{family}"),
        1 => format!("{g}.{family}"),
        2 => format!("{g}{family}"),
        3 => given,
        4 => family,
        5 => format!("{given}{family}"),
        6 => format!("{given}{f}"),
        7 => format!("{given}_{family}"),
        8 => format!("{family}.{given}"),
        9 => format!("{given}-{family}"),
        _ => format!("{}{}", given.get(..2).unwrap_or(g), family.get(..2).unwrap_or(f)),
    }
}

/// The web addresses a card prints.
pub fn urls(person: &Person, firm: &Firm, chance: &mut Chance) -> Vec<String> {
    let mut urls = Vec::new();
    if chance.percent(84.0) {
        let domain = &firm.domain;
        urls.push(match chance.weighted(&[52, 22, 8, 7, 4, 4, 3]) {
            0 => format!("www.{domain}"),
            1 => domain.clone(),
            2 => format!("https://{domain}"),
            3 => format!("http://www.{domain}"),
            4 => format!("https://www.{domain}/"),
            5 => format!("www.{domain}/{}", chance.text(&["en", "team", "shop", "kontakt"])),
            _ => format!("{domain}/{}", slug(&person.name, "-")),
        });
    }
    if chance.percent(3.0) {
        urls.push(format!("www.{}", second_domain(&firm.domain)));
    }
    if chance.percent(11.0) {
        let at = chance.text(&["linkedin.com/in/", "www.linkedin.com/in/", "de.linkedin.com/in/"]).to_owned();
        let by = chance.text(&["", "-", "-"]).to_owned();
        urls.push(format!("{at}{}", slug(&format!("{} {}", person.given, person.family), &by)));
    }
    urls
}

/// Another address of the same firm.
fn second_domain(domain: &str) -> String {
    let (name, end) = domain.split_once('.').unwrap_or((domain, ""));
    format!("{name}-{}", if end == "com" { "group.net" } else { "group.com" })
}

/// Registrations, hours, handles: what belongs in no field.
pub fn small(words: &Words, firm: &Firm, chance: &mut Chance) -> Vec<String> {
    let count = chance.weighted(&[73, 22, 5]);
    let mut small: Vec<String> = Vec::new();
    for _ in 0..count {
        let line = chance.text(words.list("small")).replace("@{u}", &format!("@{}", slug(&firm.brand, "")));
        let line = chance.filled(&line);
        if !small.contains(&line) {
            small.push(line);
        }
    }
    small
}

//! Names of firms: legal forms, trade words, and how a domain repeats them.

use std::cell::RefCell;
use std::collections::HashMap;

use super::spell::{distance_within, slug, slug_with_digraphs};
use super::words::{self, FIRMS, TITLES, legal_form};

/// Log-odds that the text is the name of a firm, from its words alone.
pub fn score(text: &str) -> f64 {
    const MOST_WORDS: usize = 9;
    let tokens = words::tokens(text);
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    if tokens.is_empty() || tokens.len() > MOST_WORDS || letters < 2 || text.contains('@') {
        return -6.0;
    }
    let mut score = -1.2;
    if let Some(form) = legal_form(text) {
        score += if form.short { 4.0 } else { 4.8 };
    }
    let trade = tokens.iter().filter(|token| FIRMS.has_compound(token)).count();
    score += match trade {
        0 => 0.0,
        1 => 1.5,
        _ => 2.0,
    };
    score += if text.contains('&') || text.contains('+') { 0.6 } else { 0.0 };
    score -= if tokens.iter().any(|token| TITLES.has_compound(token)) { 1.5 } else { 0.0 };
    score -= if tokens.iter().any(|token| token.bytes().all(|b| b.is_ascii_digit())) { 1.5 } else { 0.0 };
    score -= if text.chars().next().is_some_and(char::is_lowercase) { 0.7 } else { 0.0 };
    score -= if text.ends_with(['.', '!', '?']) && legal_form(text).is_none() { 1.0 } else { 0.0 };
    score
}

/// The name without its legal form.
pub fn without_form(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let kept = legal_form(text).map_or(words.len(), |form| words.len() - form.words);
    words[..kept].join(" ").trim_end_matches([',', ' ']).to_owned()
}

/// The firms' parts of a card's hosts.
pub struct Brands {
    all: Vec<Brand>,
    /// What was asked before: one text is asked about as a name, a title and a firm.
    asked: RefCell<HashMap<String, f64>>,
}

/// The firm's part of a host.
struct Brand {
    domain: String,
    /// Up to its first hyphen.
    first_part: String,
}

impl Brands {
    /// As they stand in hosts.
    pub fn of(names: impl Iterator<Item = String>) -> Self {
        let first_part = |name: &str| slug(name.split('-').next().unwrap_or_default());
        let all = names.map(|name| Brand { domain: slug(&name), first_part: first_part(&name) });
        Self { all: all.collect(), asked: RefCell::default() }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Log-odds that one belongs to the firm, or to the firm that a logo abbreviates.
    pub fn score(&self, text: &str) -> f64 {
        if self.all.is_empty() {
            return 0.0;
        }
        if let Some(known) = self.asked.borrow().get(text) {
            return *known;
        }
        let written = Written::of(text);
        let score = self.all.iter().map(|brand| written.score(brand)).fold(0.0, f64::max);
        self.asked.borrow_mut().insert(text.to_owned(), score);
        score
    }
}

/// A text as it may stand in a domain.
struct Written {
    /// Spelled without its legal form, so with digraphs, and with the form.
    spellings: [String; 3],
    /// The words, and those without the legal form, spelled so.
    words: Vec<String>,
    bare_words: Vec<String>,
}

impl Written {
    fn of(text: &str) -> Self {
        let bare = without_form(text);
        let spelled_words = |text: &str| words::tokens(&text.replace('-', " ")).iter().map(|word| slug(word)).collect();
        Self {
            spellings: [slug(&bare), slug_with_digraphs(&bare), slug(text)],
            words: spelled_words(text),
            bare_words: spelled_words(&bare),
        }
    }

    fn score(&self, Brand { domain, first_part }: &Brand) -> f64 {
        const SHORTEST_SHARED: usize = 4;
        const SHORTEST_MISREAD: usize = 6;
        const NEAR: f64 = 1.2;
        let spellings = &self.spellings;
        if domain.is_empty() || spellings[0].is_empty() {
            return 0.0;
        }
        if spellings.contains(domain) {
            return 4.0;
        }
        let near = |spelled: &String| distance_within(spelled, domain, NEAR).is_some();
        if domain.len() >= SHORTEST_MISREAD && spellings.iter().any(near) {
            return 3.5;
        }
        let contained = spellings.iter().any(|spelled| {
            spelled.len().min(domain.len()) >= SHORTEST_SHARED
                && (spelled.starts_with(domain) || domain.starts_with(spelled.as_str()))
        });
        if contained {
            return 3.0;
        }
        let bare = &self.bare_words;
        if abbreviated(&self.words, domain) || abbreviated(bare, domain) || abbreviated(bare, first_part) {
            return 2.5;
        }
        let shared = bare.iter().filter(|word| word.len() >= SHORTEST_SHARED && domain.contains(word.as_str()));
        // A trade that many firms have in their names says little.
        let (trade, own): (Vec<&String>, Vec<&String>) = shared.partition(|word| FIRMS.has(word));
        let (trade, own) = (trade.len() as f64, own.len() as f64);
        if own > 0.0 { 1.8 + 0.4 * (own + trade) } else { (0.7 * trade).min(1.4) }
    }
}

/// Whether the domain strings together beginnings of the words, in order, and of the first one at least.
fn abbreviated(words: &[String], domain: &str) -> bool {
    const MOST_WORDS: usize = 8;
    let words: Vec<&String> = words.iter().filter(|word| !word.is_empty()).take(MOST_WORDS).collect();
    // "Office of Hansen & Berg" may be h-b.
    let words = match words.split_first() {
        Some((first, rest)) if FIRMS.has(first) && rest.len() > 1 && first.chars().next() != domain.chars().next() => {
            rest
        }
        _ => words.as_slice(),
    };
    if words.len() < 2 || domain.len() < 2 {
        return false;
    }
    let mut reached = vec![false; domain.len() + 1];
    reached[0] = true;
    for (at, word) in words.iter().enumerate() {
        let mut next = vec![false; domain.len() + 1];
        for start in (0..=domain.len()).filter(|start| reached[*start]) {
            let common = word.bytes().zip(domain.bytes().skip(start)).take_while(|(a, b)| a == b).count();
            // The first word must leave a trace; later ones may be missing.
            let fewest = usize::from(at == 0);
            if fewest <= common {
                next[start + fewest..=start + common].fill(true);
            }
        }
        reached = next;
    }
    reached[domain.len()]
}

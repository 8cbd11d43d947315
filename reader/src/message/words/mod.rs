//! The words by which a text asks, offers, thanks, boasts and so on: one table a language, written as people type them.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::role::{ROLES, Role, Roles};
use crate::Language;
use crate::language::token::{Kind, Token, spellings};
use crate::packed;

mod pattern;

use pattern::Pattern;

/// A phrase that was found, by its tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub role: Role,
    pub start: usize,
    pub end: usize,
}

/// One language's table.
struct Lexicon {
    /// By the first word, where that is written out.
    exact: HashMap<String, Vec<usize>>,
    /// By the first letter of a first word of which only the beginning is written.
    stems: HashMap<char, Vec<usize>>,
    /// Those of which the first word may begin in any way.
    tails: Vec<usize>,
    patterns: Vec<(Pattern, Role)>,
    /// Every word that is written out, by its first letter; for slips.
    words: HashMap<char, Vec<String>>,
    known: HashSet<String>,
}

static LEXICONS: LazyLock<[Lexicon; 5]> = LazyLock::new(|| {
    [
        Lexicon::read(&packed::MESSAGE_DA),
        Lexicon::read(&packed::MESSAGE_SV),
        Lexicon::read(&packed::MESSAGE_NB),
        Lexicon::read(&packed::MESSAGE_DE),
        Lexicon::read(&packed::MESSAGE_EN),
    ]
});

/// Words of fewer letters than this are taken as they stand: too many others are one slip away.
const SHORTEST_SLIP: usize = 6;

impl Lexicon {
    fn read(table: &str) -> Self {
        let mut lexicon = Self {
            exact: HashMap::new(),
            stems: HashMap::new(),
            tails: Vec::new(),
            patterns: Vec::new(),
            words: HashMap::new(),
            known: HashSet::new(),
        };
        for line in table.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let Some((name, phrases)) = line.split_once(':') else { continue };
            let Some((_, role)) = ROLES.iter().find(|(known, _)| *known == name) else { continue };
            for phrase in phrases.split('|').map(str::trim).filter(|phrase| !phrase.is_empty()) {
                lexicon.add(phrase, *role);
            }
        }
        lexicon
    }

    fn add(&mut self, phrase: &str, role: Role) {
        let pattern = Pattern::parse(phrase);
        let id = self.patterns.len();
        for word in pattern.words() {
            if self.known.insert(word.to_owned())
                && let Some(first) = word.chars().next()
            {
                self.words.entry(first).or_default().push(word.to_owned());
            }
        }
        for start in pattern.starts() {
            match start {
                pattern::Start::Word(word) => self.exact.entry(word).or_default().push(id),
                pattern::Start::Stem(letter) => self.stems.entry(letter).or_default().push(id),
                pattern::Start::Tail => self.tails.push(id),
            }
        }
        self.patterns.push((pattern, role));
    }

    /// The phrases that begin at a token.
    fn at<'l>(&'l self, words: &'l [Word<'_>], at: usize) -> impl Iterator<Item = Found> + 'l {
        let low = words[at].low.as_str();
        let exact = self.exact.get(low).map_or(&[][..], Vec::as_slice);
        let stems = low.chars().next().and_then(|first| self.stems.get(&first)).map_or(&[][..], Vec::as_slice);
        let ids = exact.iter().chain(stems).chain(&self.tails);
        ids.filter_map(move |id| {
            let (pattern, role) = self.patterns.get(*id)?;
            pattern.end_at(words, at).map(|end| Found { role: *role, start: at, end })
        })
    }

    /// The word that was meant: itself, or the one known word that is one slip away.
    fn meant(&self, low: &str) -> Option<&str> {
        if self.known.contains(low) || low.chars().count() < SHORTEST_SLIP {
            return None;
        }
        let near = self.words.get(&low.chars().next()?)?;
        let letters: Vec<char> = low.chars().collect();
        let mut meant = None;
        for word in near.iter().filter(|word| word.len().abs_diff(low.len()) <= 2) {
            if one_slip(&letters, word) {
                if meant.is_some() {
                    return None;
                }
                meant = Some(word.as_str());
            }
        }
        meant
    }
}

/// Whether two words differ by one letter too few, too many or wrong, or by two that changed places.
fn one_slip(letters: &[char], word: &str) -> bool {
    let other: Vec<char> = word.chars().collect();
    if other.len() < SHORTEST_SLIP || letters.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let same = letters.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let (a, b) = (&letters[same..], &other[same..]);
    let rest = |slice: &[char], from: usize| slice.get(from..).map(<[char]>::to_vec);
    match letters.len().cmp(&other.len()) {
        // An ending more or less is another form, not a slip.
        std::cmp::Ordering::Greater => a.len() > 1 && rest(a, 1).as_deref() == Some(b),
        std::cmp::Ordering::Less => b.len() > 1 && rest(b, 1).as_deref() == Some(a),
        std::cmp::Ordering::Equal => {
            let swapped = a.len() > 1 && a[0] == b[1] && a[1] == b[0] && a[2..] == b[2..];
            swapped || a.len() > 1 && a[1..] == b[1..]
        }
    }
}

/// A token as the tables see it.
#[derive(Clone, Debug)]
pub(super) struct Word<'a> {
    /// Lower case, and mended where it is one slip from a known word.
    pub low: String,
    /// As it stands.
    pub text: &'a str,
    pub kind: Kind,
}

/// The phrases of a stretch of tokens by the tables of these languages, the first that knows a token deciding.
/// Places count from the first of the tokens.
pub(super) fn find(tokens: &[Token<'_>], order: &[Language]) -> Vec<Found> {
    let Some(first) = order.first() else { return Vec::new() };
    let first = &LEXICONS[*first as usize];
    let words: Vec<Word<'_>> = tokens
        .iter()
        .map(|token| {
            let known = order.iter().any(|language| LEXICONS[*language as usize].known.contains(&token.low));
            let meant = if known || token.kind != Kind::Word { None } else { first.meant(&token.low) };
            let low = meant.map_or_else(|| token.low.clone(), str::to_owned);
            Word { low, text: token.text, kind: token.kind }
        })
        .collect();
    let mut found = Vec::new();
    for at in 0..words.len() {
        for language in order {
            let before = found.len();
            found.extend(LEXICONS[*language as usize].at(&words, at));
            if found.len() > before {
                break;
            }
        }
    }
    without_masked(found)
}

/// What looks like something inside a phrase that is nothing, is nothing.
fn without_masked(found: Vec<Found>) -> Vec<Found> {
    let masks: Vec<Found> = found.iter().copied().filter(|found| found.role == Role::Mask).collect();
    if masks.is_empty() {
        return found;
    }
    let reach = masks.iter().map(|mask| mask.end).max().unwrap_or_default();
    let mut covered = vec![0_usize; reach];
    for mask in &masks {
        for end in &mut covered[mask.start..mask.end] {
            *end = (*end).max(mask.end);
        }
    }
    let inside = |found: &Found| covered.get(found.start).is_some_and(|end| found.end <= *end);
    found.into_iter().filter(|found| found.role != Role::Mask && !inside(found)).collect()
}

/// All roles that begin at each of `len` tokens.
pub(super) fn by_token(found: &[Found], len: usize) -> Vec<Roles> {
    let mut roles = vec![Roles::default(); len];
    for found in found {
        if let Some(roles) = roles.get_mut(found.start) {
            roles.add(found.role);
        }
    }
    roles
}

/// A word of a table as it may be typed.
fn typed(word: &str) -> Vec<String> {
    spellings(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::token::tokenise;

    #[test]
    fn every_language_has_words_for_every_role() {
        for (lexicon, language) in LEXICONS.iter().zip(Language::ALL) {
            for (name, role) in ROLES {
                assert!(lexicon.patterns.iter().any(|(_, other)| other == role), "{language}: {name}");
            }
        }
    }

    #[test]
    fn every_line_of_a_table_has_a_role() {
        let tables = [
            include_str!("da.txt"),
            include_str!("sv.txt"),
            include_str!("nb.txt"),
            include_str!("de.txt"),
            include_str!("en.txt"),
        ];
        for line in tables.iter().flat_map(|table| table.lines()).filter(|line| !line.is_empty()) {
            let named = line.split_once(':').is_some_and(|(name, _)| ROLES.iter().any(|(role, _)| *role == name));
            assert!(named || line.starts_with('#'), "{line}");
        }
    }

    #[test]
    fn a_slip_is_read_as_the_word_it_is_one_letter_from() {
        let letters: Vec<char> = "postion".chars().collect();
        assert!(one_slip(&letters, "position"));
        let letters: Vec<char> = "apprecaite".chars().collect();
        assert!(one_slip(&letters, "appreciate"));
        for (word, other) in [("courses", "course"), ("course", "courses"), ("harbour", "hardest")] {
            let letters: Vec<char> = word.chars().collect();
            assert!(!one_slip(&letters, other), "{word} {other}");
        }
    }

    #[test]
    fn an_idiom_hides_what_it_seems_to_say() {
        let tokens = tokenise("no thanks");
        assert!(find(&tokens, &[Language::En]).iter().all(|found| found.role != Role::Thanks));
        let tokens = tokenise("thanks");
        assert!(find(&tokens, &[Language::En]).iter().any(|found| found.role == Role::Thanks));
    }
}

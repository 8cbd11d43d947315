//! How spellings compare: without case and marks, with digraphs for marks, and as a misreading engine sees them.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case without marks: "Søren Weiß" → "soren weiss", "Łukasz" → "lukasz".
pub fn fold(text: &str) -> String {
    // Most words have no marks; they need no table.
    if text.is_ascii() {
        return text.chars().map(|c| if c == '`' { '\'' } else { c.to_ascii_lowercase() }).collect();
    }
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase).nfd().filter(|c| !is_combining_mark(*c)) {
        match c {
            'ø' => folded.push('o'),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ß' => folded.push_str("ss"),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'þ' => folded.push_str("th"),
            'ı' => folded.push('i'),
            '’' | '‘' | '`' | '´' => folded.push('\''),
            '–' | '—' | '‐' | '‑' => folded.push('-'),
            _ => folded.push(c),
        }
    }
    folded
}

/// As [`fold`], with two letters where e-mail addresses usually put two: "Søren" → "soeren", "Håland" → "haaland".
pub fn fold_to_digraphs(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfc().flat_map(char::to_lowercase) {
        match c {
            'ø' | 'ö' => folded.push_str("oe"),
            'ä' => folded.push_str("ae"),
            'ü' => folded.push_str("ue"),
            'å' => folded.push_str("aa"),
            _ => folded.push_str(&fold(c.encode_utf8(&mut [0; 4]))),
        }
    }
    folded
}

/// The letters and digits of the folded text, nothing between them.
pub fn slug(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// As [`slug`], with digraphs.
pub fn slug_with_digraphs(text: &str) -> String {
    fold_to_digraphs(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Longest spelling that is compared letter by letter; longer ones are compared for equality alone.
const LONGEST_COMPARED: usize = 80;

/// What a pair of letters costs that engines often take for one another.
const CONFUSED: f64 = 0.3;

/// Distance between two spellings: 1 a letter, less where engines confuse the letters.
pub fn distance(a: &str, b: &str) -> f64 {
    distance_within(a, b, f64::INFINITY).unwrap_or(f64::INFINITY)
}

/// The distance between two spellings where it is `most` or less. Spellings far apart are told so early.
pub fn distance_within(a: &str, b: &str, most: f64) -> Option<f64> {
    if a == b {
        return Some(0.0);
    }
    let (mut of_a, mut of_b) = (['\0'; LONGEST_COMPARED], ['\0'; LONGEST_COMPARED]);
    let (Some(a), Some(b)) = (letters(a, &mut of_a), letters(b, &mut of_b)) else {
        let far = a.chars().count().max(b.chars().count()) as f64;
        return (far <= most).then_some(far);
    };
    // A letter more or less costs at least what two that run together do, and one without a like on the other side all.
    if a.len().abs_diff(b.len()) as f64 * CONFUSED > most
        || (most.is_finite() && strangers(a, b).max(strangers(b, a)) as f64 > most)
    {
        return None;
    }
    // Of the costs so far, the row that is filled and the two before it.
    let mut rows = [[0.0_f64; LONGEST_COMPARED + 1]; 3];
    let mut least_before = 0.0_f64;
    for row in 0..=a.len() {
        let mut least = f64::INFINITY;
        for column in 0..=b.len() {
            let before = |back: usize, columns: usize| rows[(row - back) % 3][column - columns];
            let here = cheapest_step(&a[..row], &b[..column], before);
            rows[row % 3][column] = here;
            least = least.min(here);
        }
        // A step reaches back two rows at most, and none costs less than nothing.
        if least.min(least_before) > most {
            return None;
        }
        least_before = least;
    }
    Some(rows[a.len() % 3][b.len()]).filter(|cost| *cost <= most)
}

/// The letters of a text; `None` where there are more than are compared.
fn letters<'a>(text: &str, room: &'a mut [char; LONGEST_COMPARED]) -> Option<&'a [char]> {
    let mut count = 0;
    for c in text.chars() {
        *room.get_mut(count)? = c;
        count += 1;
    }
    room.get(..count)
}

/// How many letters of a spelling have nothing in the other that they could be taken for: each costs a whole letter.
fn strangers(of: &[char], other: &[char]) -> usize {
    let bit = |c: char| 1_u128.checked_shl(u32::from(c)).unwrap_or(0);
    let (there, alike) = other.iter().fold((0, 0), |(there, alike), c| (there | bit(*c), alike | groups(*c)));
    of.iter().filter(|c| c.is_ascii() && there & bit(**c) == 0 && alike & groups(**c) == 0).count()
}

/// The least cost of making `from` into `to`; `before(n, m)` is the cost without the last n and m letters.
fn cheapest_step(from: &[char], to: &[char], before: impl Fn(usize, usize) -> f64) -> f64 {
    let ([from_rest @ .., old], [to_rest @ .., new]) = (from, to) else { return (from.len() + to.len()) as f64 };
    let changed = if old == new {
        0.0
    } else if confused(*old, *new) {
        CONFUSED
    } else {
        1.0
    };
    let mut best = (before(1, 1) + changed).min(before(1, 0) + 1.0).min(before(0, 1) + 1.0);
    if from_rest.last().is_some_and(|first| joined(*first, *old, *new)) {
        best = best.min(before(2, 1) + CONFUSED);
    }
    if to_rest.last().is_some_and(|first| joined(*first, *new, *old)) {
        best = best.min(before(1, 2) + CONFUSED);
    }
    best
}

/// Groups of letters that look alike in small or blurred print.
const ALIKE: [&str; 22] = [
    "il1|!jtI", "o0OQDø", "ec", "ao", "uvn", "s5S", "b6h", "8B3", "g9q", "z2Z", "yv", "rt", "øe", "øs", "øg", "ø6",
    "üi", "ßr", "ßb", "ßf", "äé", "öé",
];

/// Two letters that run together, and the one they are taken for.
const JOINED: [(char, char, char); 6] =
    [('r', 'n', 'm'), ('v', 'v', 'w'), ('c', 'l', 'd'), ('l', 'l', 'u'), ('e', 'e', 'æ'), ('i', 'i', 'u')];

/// Bits of [`ALIKE`]; above them stand those of [`JOINED`].
const LOOKS: u32 = (1 << ALIKE.len()) - 1;

/// For each letter of Latin-1, the groups it is in, a bit each.
static GROUPS: LazyLock<[u32; 256]> = LazyLock::new(|| {
    let alike = ALIKE.iter().map(|group| group.chars().collect::<Vec<_>>());
    let joined = JOINED.iter().map(|(first, second, one)| vec![*first, *second, *one]);
    let mut groups = [0; 256];
    for (at, group) in alike.chain(joined).enumerate() {
        for c in group {
            if let Some(letter) = groups.get_mut(c as usize) {
                *letter |= 1 << at;
            }
        }
    }
    groups
});

fn groups(c: char) -> u32 {
    GROUPS.get(c as usize).copied().unwrap_or(0)
}

/// Whether two letters look alike.
fn confused(a: char, b: char) -> bool {
    groups(a) & groups(b) & LOOKS != 0
}

/// Two letters that run together into one.
fn joined(first: char, second: char, one: char) -> bool {
    JOINED.contains(&(first, second, one))
}

/// Whether a digit that looks like a letter stands amid letters.
pub fn digit_within(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    chars
        .windows(3)
        .any(|three| matches!(three[1], '0' | '1' | '5') && three[0].is_alphabetic() && three[2].is_alphabetic())
}

/// A word of letters in which an engine saw digits: "Techn1cal", "5andra".
pub fn with_letters(word: &str) -> Option<String> {
    const FEWEST_LETTERS: usize = 3;
    const MOST_DIGITS: usize = 2;
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let digits = word.chars().filter(|c| matches!(c, '0' | '1' | '5' | '|')).count();
    let plain = word.chars().all(|c| c.is_alphabetic() || "015|-'’.".contains(c));
    if !plain || letters < FEWEST_LETTERS || digits == 0 || digits > MOST_DIGITS {
        return None;
    }
    let upper = word.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
    let mended = word.char_indices().map(|(at, c)| match (c, at == 0 || upper) {
        ('0', true) => 'O',
        ('0', false) => 'o',
        ('1' | '|', true) => 'I',
        ('1' | '|', false) => 'l',
        ('5', true) => 'S',
        ('5', false) => 's',
        (c, _) => c,
    });
    Some(mended.collect())
}

/// How a piece of text is capitalised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// Every word begins with a capital, or is a small linking word.
    Title,
    /// Capitals throughout.
    Upper,
    /// A sentence: first word capitalised, others not.
    Sentence,
    /// No capitals at the beginning.
    Lower,
}

/// How the text is capitalised.
pub fn case(text: &str) -> Case {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    if letters().count() > 1 && letters().all(|c| !c.is_lowercase()) {
        return Case::Upper;
    }
    let initials: Vec<char> = text
        .split(|c: char| c.is_whitespace() || c == '-' || c == '/')
        .filter(|word| word.chars().count() > 3 || word.contains('.'))
        .filter_map(|word| word.chars().find(|c| c.is_alphabetic()))
        .collect();
    let first = letters().next();
    if first.is_some_and(char::is_lowercase) {
        Case::Lower
    } else if initials.iter().all(|c| c.is_uppercase()) {
        Case::Title
    } else {
        Case::Sentence
    }
}

/// Natural case of a name printed in capitals: "MAJ-BRITT VAN DER O'NEIL" → "Maj-Britt van der O'Neil".
pub fn natural_case(text: &str, small: impl Fn(&str) -> bool) -> String {
    let mut words = Vec::new();
    for (position, word) in text.split(' ').enumerate() {
        let lower = word.to_lowercase();
        words.push(if position > 0 && small(&lower) { lower } else { capitalised(&lower) });
    }
    words.join(" ")
}

fn capitalised(lower: &str) -> String {
    let mut out = String::with_capacity(lower.len());
    let mut begins = true;
    for c in lower.chars() {
        if begins && c.is_alphabetic() {
            out.extend(c.to_uppercase());
            begins = false;
        } else {
            out.push(c);
            begins = begins || matches!(c, '-' | '\'' | '’' | '.');
        }
    }
    match out.strip_prefix("Mc") {
        Some(rest) if !rest.is_empty() => format!("Mc{}", capitalised(&rest.to_lowercase())),
        _ => out,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_told_early_to_be_far_is_far(a in "[a-eil1mnruvwdcæøé0]{0,9}", b in "[a-eil1mnruvwdcæøé0]{0,9}", most in 0.0..3.0) {
            let far = distance(&a, &b);
            prop_assert_eq!(distance_within(&a, &b, most), Some(far).filter(|far| *far <= most));
        }
    }

    #[test]
    fn letters_that_run_together_are_near() {
        for (one, other) in [("berner", "bemer"), ("claus", "daus"), ("hall", "hau"), ("vvest", "west")] {
            assert!(distance_within(one, other, 0.4).is_some(), "{one} {other}");
        }
        assert_eq!(distance_within("holm", "west", 2.0), None);
    }
}

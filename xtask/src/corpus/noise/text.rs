//! Letters taken for others.

use crate::corpus::chance::Chance;
use crate::corpus::firms::unmarked;

/// Of a hundred `@`, those read as something else (8 of 89 measured).
const AT: f64 = 8.5;
/// Of a hundred letters with marks, those that lose them (20 of about 300).
const MARKS: f64 = 6.0;
/// Of a hundred `º`, those read as a digit or a degree sign (4 of 6).
const ORDINAL: f64 = 65.0;
/// Of a hundred blanks between groups of digits, those that go (5 of about 250).
const BLANK: f64 = 1.6;
/// Of a hundred `//`, those read wrong (4 of 35).
const SLASHES: f64 = 10.0;
/// Of a hundred points before a domain's end, those that a blank follows (3 of 170).
const POINT: f64 = 1.6;
/// Of ten thousand other characters, those read as one they resemble, by level.
const ALIKE: [f64; 4] = [4.0, 6.0, 16.0, 110.0];

/// What resembles what to an engine.
const RESEMBLE: [(char, &str); 15] = [
    ('l', "I1i|"),
    ('I', "l1|"),
    ('O', "0"),
    ('o', "0e"),
    ('0', "O8"),
    ('1', "l7I"),
    ('8', "3B"),
    ('3', "8"),
    ('5', "S6"),
    ('6', "8"),
    ('z', "Z2"),
    ('e', "c"),
    ('/', "I1"),
    ('.', ","),
    ('S', "5"),
];

/// A word as read, and whether it is as printed.
pub fn misread(word: &str, level: usize, chance: &mut Chance) -> (String, bool) {
    let chars: Vec<char> = word.chars().collect();
    let mut read = String::new();
    for (at, c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| chars.get(at));
        letter(*c, before.copied(), chars.get(at + 1).copied(), level, chance, &mut read);
    }
    let right = read == word;
    (read, right)
}

fn letter(c: char, before: Option<char>, after: Option<char>, level: usize, chance: &mut Chance, read: &mut String) {
    let of_initials = c == 'o' && after == Some('.') && before.is_none_or(|before| before == '.');
    match c {
        '@' if chance.percent(AT) => read.push_str(chance.text(&["Q", "©", "©", "®", "Q", "G"])),
        'º' | 'ª' if chance.percent(ORDINAL) => read.push_str(chance.text(&["2", "°", "2", "*"])),
        'o' if of_initials && chance.percent(40.0) => read.push('0'),
        '/' if before == Some('/') && chance.percent(SLASHES) => read.push_str(chance.text(&["", "A", ""])),
        '.' if before.is_some() && after.is_some_and(char::is_alphabetic) && chance.percent(POINT) => {
            read.push_str(". ");
        }
        c if !c.is_ascii() && c.is_alphabetic() && chance.percent(MARKS) => unmark(c, read),
        c if chance.percent(ALIKE.get(level).copied().unwrap_or(0.0) / 100.0) => read.push_str(&alike(c, chance)),
        c => read.push(c),
    }
}

/// Without its marks; letters that are no marked letters become what they look like.
fn unmark(c: char, read: &mut String) {
    match c {
        'ø' => read.push('o'),
        'Ø' => read.push('O'),
        'æ' => read.push_str("ee"),
        'ł' => read.push('l'),
        'ß' => read.push('B'),
        c => read.extend(unmarked(c)),
    }
}

fn alike(c: char, chance: &mut Chance) -> String {
    let others = RESEMBLE.iter().find(|(letter, _)| *letter == c).map_or("", |(_, others)| others);
    let others: Vec<char> = others.chars().collect();
    chance.one(&others).map_or_else(|| c.to_string(), char::to_string)
}

/// Whether the blank between two words goes.
pub fn joins(before: &str, after: &str, level: usize, chance: &mut Chance) -> bool {
    let digits = |word: &str| word.chars().all(|c| c.is_ascii_digit());
    let share = if level == 3 { 2.0 * BLANK } else { BLANK };
    digits(before) && digits(after) && chance.percent(share)
}

/// What an engine sees in shadows and paper.
pub fn gibberish(chance: &mut Chance) -> String {
    let words = [
        "a", "Se", "RR", "oe", "ee", "—", "|", "i", "ss", "EE", ":", "om", "5", "NES", "=", "~", "rs", "Ts", "“", "és",
    ];
    let count = if chance.percent(80.0) { 1 } else { 2 };
    (0..count).map(|_| chance.text(&words).to_owned()).collect::<Vec<_>>().join(" ")
}

/// What an engine sees in an icon.
pub fn icon(chance: &mut Chance) -> String {
    chance.text(&["&", "©", "®", "Q", "i", "0", "[]", "%", "e", "¢", "B", "=", "("]).to_owned()
}

//! Letters taken for others.

use crate::corpus::chance::Chance;
use crate::corpus::firms::unmarked;

/// Of a hundred `@`, those read as something else (about 18 of 226).
const AT: f64 = 8.5;
/// Of a hundred letters with marks, those that lose them (32 of 331).
const MARKS: f64 = 10.0;
/// Of a hundred `º`, those read as a digit or a degree sign (4 of 6, by eye).
const ORDINAL: f64 = 65.0;
/// Of a hundred blanks between groups of digits, those that go (5 of about 250).
const BLANK: f64 = 1.6;
/// Of a hundred `//`, those read wrong (about 4 of 35).
const SLASHES: f64 = 10.0;
/// Of a hundred points before a domain's end, those that a blank follows (about 3 of 170).
const POINT: f64 = 1.6;
/// Of ten thousand other characters, those read as one they resemble, by level.
const ALIKE: [f64; 4] = [5.0, 6.0, 45.0, 350.0];

/// Of a hundred points or bullets between words, those read as another mark (27 of 27).
const BULLET: f64 = 93.0;
/// Of a hundred `I` that begin a word, those read as something as narrow (9 of 61).
const NARROW: f64 = 14.0;
/// Of a hundred lines with letters set apart, those that come out as words (3 of 3).
const CLOSED: f64 = 75.0;

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
    let alone = before.is_none() && after.is_none();
    let initial = before.is_none() && after.is_some_and(|after| !after.is_uppercase());
    match c {
        '@' if chance.percent(AT) => {
            read.push_str(chance.text(&["Q", "Q", "Q", "Q", "©", "©", "&", "e", "G", "æ", "®"]));
        }
        '·' if alone && chance.percent(BULLET) => read.push_str(chance.text(&["-", "-", "-", "-", "+", ":"])),
        '•' if alone && chance.percent(BULLET) => read.push_str(chance.text(&["+", "+", "*", "*", "°"])),
        'I' if initial && chance.percent(NARROW) => read.push_str(chance.text(&["|", "l", "1"])),
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
    let digits = |word: &str| word.trim_start_matches('+').chars().all(|c| c.is_ascii_digit());
    let share = if level == 3 { 2.0 * BLANK } else { BLANK };
    digits(before) && digits(after) && chance.percent(share)
}

/// The words of a line whose letters are set apart, as often as an engine sees words in it.
pub fn closed_up(line: &str, chance: &mut Chance) -> Option<Vec<String>> {
    let apart = line.split_whitespace().count() > 4 && line.split_whitespace().all(|word| word.chars().count() == 1);
    let words = || line.split("   ").map(|word| word.replace(' ', "")).collect();
    (apart && chance.percent(CLOSED)).then(words)
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

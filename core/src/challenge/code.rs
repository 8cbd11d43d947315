//! A score as a code of 24 characters in Crockford's base 32, five bits each: `TP`, the version (1 character), the day (3, in
//! days since 1 January 2020), how often each thing was done (2 each, six things), the points (3) and a checksum (3).
//! What is more than fits is told as the most that fits.
//!
//! The checksum is a CRC of 15 bits: it finds every change of one character and every swap of two neighbours, since they
//! change no more than ten bits in a row. In every version it is the last three characters, over all others but `TP`.

use chrono::{Days, NaiveDate};

use super::{LineKind, ScoreSheet, SheetLine};
use crate::error::{Error, FieldName, Reason, Result};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const PREFIX: &str = "TP";
const VERSION: u8 = 1;
/// Characters of each field, after the version.
const DAY: usize = 3;
const COUNT: usize = 2;
const POINTS: usize = 3;
const CHECKSUM: usize = 3;
/// Characters after the prefix in this version.
const LENGTH: usize = 1 + DAY + 6 * COUNT + POINTS + CHECKSUM;
/// Characters of a group.
const GROUP: usize = 4;
/// Longest text that is looked at.
const LONGEST: usize = 200;

const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap();

/// The code, in groups.
pub(super) fn written(sheet: &ScoreSheet) -> String {
    let mut symbols = vec![VERSION];
    let days = (sheet.night_of - FIRST_DAY).num_days();
    push(&mut symbols, u32::try_from(days.max(0)).unwrap_or(u32::MAX), DAY);
    for kind in LineKind::ALL {
        let count = sheet.lines.iter().find(|line| line.kind == *kind).map_or(0, |line| line.count);
        push(&mut symbols, count, COUNT);
    }
    push(&mut symbols, sheet.points, POINTS);
    let sum = checksum(&symbols);
    push(&mut symbols, sum, CHECKSUM);
    let letters = symbols.iter().map(|symbol| char::from(ALPHABET[usize::from(*symbol) % ALPHABET.len()]));
    let code: Vec<char> = PREFIX.chars().chain(letters).collect();
    code.chunks(GROUP).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// Reads a code, however it is grouped and whether its letters are large or small.
pub(super) fn read(code: &str) -> Result<ScoreSheet> {
    let wrong = |reason| Error::invalid(FieldName::Code, reason);
    let symbols = symbols(code).ok_or(wrong(Reason::Unreadable))?;
    let body = symbols.len().checked_sub(CHECKSUM).filter(|body| *body > 0).ok_or(wrong(Reason::Unreadable))?;
    let (body, sum) = symbols.split_at(body);
    let is_whole = checksum(body) == number(sum);
    match (body[0], symbols.len()) {
        (version, _) if version > VERSION && is_whole => return Err(wrong(Reason::FromNewer)),
        (VERSION, LENGTH) if is_whole => {}
        _ => return Err(wrong(Reason::Misspelt)),
    }
    let (day, rest) = body[1..].split_at(DAY);
    let (counts, points) = rest.split_at(LineKind::ALL.len() * COUNT);
    let lines = LineKind::ALL.iter().zip(counts.chunks(COUNT));
    let night_of = FIRST_DAY.checked_add_days(Days::new(number(day).into())).unwrap_or(FIRST_DAY);
    Ok(ScoreSheet {
        night_of,
        lines: lines.map(|(kind, count)| SheetLine { kind: *kind, count: number(count) }).collect(),
        points: number(points),
    })
}

/// The characters after the prefix as numbers; `None` for what can be no code.
fn symbols(code: &str) -> Option<Vec<u8>> {
    if code.len() > LONGEST {
        return None;
    }
    let letters: String = code.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    letters.to_ascii_uppercase().strip_prefix(PREFIX)?.chars().map(symbol).collect()
}

/// What looks like a digit is one.
fn symbol(letter: char) -> Option<u8> {
    let letter = match letter {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().position(|known| char::from(*known) == letter).and_then(|at| u8::try_from(at).ok())
}

/// A number in so many characters, the highest first; the most that fits for one that does not.
fn push(symbols: &mut Vec<u8>, number: u32, width: usize) {
    let most = (1 << (5 * width)) - 1;
    let number = number.min(most);
    symbols.extend((0..width).rev().map(|at| (number >> (5 * at) & 31) as u8));
}

fn number(symbols: &[u8]) -> u32 {
    symbols.iter().fold(0, |number, symbol| number << 5 | u32::from(*symbol))
}

/// The checksum of characters: it begins with ones, so that zeros at the beginning count.
fn checksum(symbols: &[u8]) -> u32 {
    crc(0x7fff, symbols.iter().flat_map(|symbol| (0..5).rev().map(move |at| symbol >> at & 1)))
}

/// CRC-15 with the generator of CAN (ISO 11898-1).
fn crc(beginning: u32, bits: impl Iterator<Item = u8>) -> u32 {
    const GENERATOR: u32 = 0x4599;
    bits.fold(beginning, |sum, bit| {
        let carried = (sum >> 14 ^ u32::from(bit)) & 1;
        ((sum << 1) ^ (GENERATOR * carried)) & 0x7fff
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    prop_compose! {
        fn any_sheet()(days in 0_u64..32_768, counts in proptest::collection::vec(0_u32..1024, 6), points in 0_u32..32_768) -> ScoreSheet {
            let lines = LineKind::ALL.iter().zip(counts).map(|(kind, count)| SheetLine { kind: *kind, count });
            ScoreSheet { night_of: FIRST_DAY.checked_add_days(Days::new(days)).unwrap(), lines: lines.collect(), points }
        }
    }

    fn reason(code: &str) -> Option<Reason> {
        match read(code) {
            Ok(_) => None,
            Err(Error::Invalid { field: FieldName::Code, reason }) => Some(reason),
            Err(other) => panic!("{other}"),
        }
    }

    /// A code of another version, whole in itself.
    fn of_version(version: u8, length: usize) -> String {
        let mut symbols = vec![version; length];
        let sum = checksum(&symbols);
        push(&mut symbols, sum, CHECKSUM);
        let letters = symbols.iter().map(|symbol| char::from(ALPHABET[usize::from(*symbol)]));
        PREFIX.chars().chain(letters).collect()
    }

    #[test]
    fn the_checksum_is_the_one_of_can() {
        let bits = b"123456789".iter().flat_map(|byte| (0..8).rev().map(move |at| byte >> at & 1));
        assert_eq!(crc(0, bits), 0x059e, "the check value of CRC-15/CAN");
    }

    #[test]
    fn what_is_no_code_what_is_misspelt_and_what_is_newer_are_told_apart() {
        for none in ["", "TP", "TP1", "hello", "TP1R-????", "PT10-0000", &"TP1".repeat(99), "TP1Å"] {
            assert_eq!(reason(none), Some(Reason::Unreadable), "{none}");
        }
        assert_eq!(reason(&of_version(2, 19)), Some(Reason::FromNewer));
        assert_eq!(reason(&of_version(31, 40)), Some(Reason::FromNewer));
        assert_eq!(reason(&of_version(0, 19)), Some(Reason::Misspelt), "there never was such a version");
        assert_eq!(reason(&of_version(1, 20)), Some(Reason::Misspelt));
    }

    #[test]
    fn more_than_fits_is_told_as_the_most_that_fits() {
        let lines = vec![SheetLine { kind: LineKind::Kept, count: u32::MAX }];
        let sheet = ScoreSheet { night_of: NaiveDate::MAX, lines, points: u32::MAX };
        let back = read(&written(&sheet)).unwrap();
        assert_eq!((back.lines[3].count, back.lines[0].count, back.points), (1023, 0, 32_767));
        assert_eq!(read(&written(&ScoreSheet { night_of: NaiveDate::MIN, ..sheet })).unwrap().night_of, FIRST_DAY);
    }

    proptest! {
        #[test]
        fn a_code_says_the_sheet_and_nothing_else(sheet in any_sheet()) {
            let code = written(&sheet);
            prop_assert_eq!(code.len(), 24 + 5);
            prop_assert_eq!(read(&code).unwrap(), sheet.clone());
            let typed = code.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
            prop_assert_eq!(read(&typed).unwrap(), sheet);
        }

        #[test]
        fn one_wrong_character_or_two_swapped_are_always_found(sheet in any_sheet()) {
            let letters: Vec<char> = written(&sheet).replace('-', "").chars().collect();
            for at in 0..letters.len() {
                for other in ALPHABET.iter().map(|letter| char::from(*letter)).filter(|other| *other != letters[at]) {
                    let mut wrong = letters.clone();
                    wrong[at] = other;
                    prop_assert!(reason(&wrong.iter().collect::<String>()).is_some(), "{wrong:?}");
                }
                let mut swapped = letters.clone();
                if at + 1 < letters.len() && swapped[at] != swapped[at + 1] {
                    swapped.swap(at, at + 1);
                    prop_assert!(reason(&swapped.iter().collect::<String>()).is_some(), "{swapped:?}");
                }
            }
        }

        #[test]
        fn whatever_is_typed_is_read_or_refused(code in "(TP)?\\PC{0,60}") {
            let _ = read(&code);
        }
    }
}

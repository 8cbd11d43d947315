//! Postal addresses: the parts a contact file gives, and the split of one that it gives in one piece.

use std::borrow::Cow;

use crate::{Address, country};

use crate::name::{some, words};

/// From the seven parts of an ADR (RFC 6350, section 6.3.1), and whether parts had to be inferred. `None` where all are
/// empty.
pub fn from_parts(parts: &[Cow<'_, str>]) -> Option<(Address, bool)> {
    let part = |at: usize| parts.get(at).map(Cow::as_ref).unwrap_or_default();
    let lines = [2, 1, 0].into_iter().flat_map(|at| part(at).lines());
    let street: Vec<String> = lines.map(words).filter(|line| !line.is_empty()).collect();
    let mut address = Address {
        street: some(&street.join(", ")),
        postcode: some(&words(part(5))),
        city: some(&words(part(3))),
        region: some(&words(part(4))),
        country: country::named(part(6)).map(String::from),
    };
    if address == Address::default() {
        return None;
    }
    let several = street.len() > 1 || street.iter().any(|line| line.contains(','));
    let bare = address.city.is_none() && address.postcode.is_none() && several;
    let split = if bare { from_text(&street.join("\n")) } else { Address::default() };
    let inferred = split.postcode.is_some() || split.country.is_some();
    if inferred {
        address =
            Address { country: address.country.or(split.country), region: address.region.or(split.region), ..split };
    }
    Some((address, inferred))
}

/// Splits an address in one piece: the country at its end, before it the postal code and the city, before these the
/// street. Without a postal code all is street.
pub fn from_text(text: &str) -> Address {
    let text: String = text.lines().map(words).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ");
    let (text, country) = without_country(&text);
    let Some(code) = postcode(text) else {
        return Address { street: some(text), country, ..Address::default() };
    };
    let (before, after) = (trimmed(&text[..code.start]), trimmed(&text[code.end..]));
    let postcode = some(&text[code.start..code.end]);
    if !after.is_empty() {
        // "36 Bredgade 1260 København K, Sjælland": the region after the city is not asked for.
        let (city, region) = after.split_once(',').unwrap_or((after, ""));
        return Address { street: some(before), postcode, city: some(city), region: some(trimmed(region)), country };
    }
    // "4 Weir Lane, Cambridge CB2 1SJ": where the code comes last, the city is what the last comma sets off; a state
    // of two capitals may stand between.
    let is_state = |text: &str| text.trim().len() == 2 && text.trim().bytes().all(|byte| byte.is_ascii_uppercase());
    let (before, region) = match before.rsplit_once([',', ' ']) {
        Some((before, state)) if is_state(state) => (trimmed(before), some(state)),
        _ => (before, None),
    };
    match before.rsplit_once(',') {
        Some((street, city)) => Address { street: some(street), postcode, city: some(city), country, region },
        None => Address { street: some(before), postcode, country, ..Address::default() },
    }
}

fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || ",;-".contains(c))
}

fn without_country(text: &str) -> (&str, Option<String>) {
    let last = text.rfind([',', '\n']).map_or(0, |at| at + 1);
    let by_comma = country::named(&text[last..]).filter(|_| last > 0).map(|region| (last - 1, region));
    let word = text.rfind(' ').map_or(0, |at| at + 1);
    // A code of two letters after a blank is as likely a state or a part of the town.
    let by_word = || country::named(&text[word..]).filter(|_| word > 0 && text.len() - word > 3).map(|r| (word, r));
    match by_comma.or_else(by_word) {
        Some((at, region)) => (trimmed(&text[..at]), Some(region.into())),
        None => (trimmed(text), None),
    }
}

/// Where the postal code stands: the last run of words of its shape that has letters before or behind it.
fn postcode(text: &str) -> Option<std::ops::Range<usize>> {
    let words: Vec<(usize, &str)> =
        text.split([' ', ',']).filter(|word| !word.is_empty()).map(|word| (offset(text, word), word)).collect();
    (1..words.len()).rev().find_map(|at| {
        let (start, word) = words[at];
        let next = words.get(at + 1).map_or("", |(_, next)| *next);
        let span = |end: &str| start..offset(text, end) + end.len();
        let digits = word.bytes().all(|byte| byte.is_ascii_digit());
        let letters_follow = !next.is_empty() && next.chars().all(|c| c.is_ascii_uppercase()) && next.len() == 2;
        let three_follow = next.len() == 3 && next.bytes().all(|byte| byte.is_ascii_digit());
        let is_country_mark = word.split_once('-').is_some_and(|(mark, code)| {
            mark.len() <= 2 && mark.bytes().all(|b| b.is_ascii_uppercase()) && is_code(code)
        });
        if digits && word.len() == 3 && next.len() == 2 && next.bytes().all(|byte| byte.is_ascii_digit()) {
            return Some(span(next)); // Sweden, Greece, Czechia: "123 45"
        }
        if digits && word.len() == 4 && letters_follow {
            return Some(span(next)); // Netherlands: "1234 AB"
        }
        if is_outward(word) && is_inward(next) {
            return Some(span(next)); // United Kingdom: "CB2 1SJ"
        }
        let is_polish = word.len() == 6 && word.as_bytes()[2] == b'-' && is_digits(&word[..2]) && is_digits(&word[3..]);
        let is_zip =
            word.split_once('-').is_some_and(|(zip, more)| zip.len() == 5 && is_digits(zip) && is_digits(more));
        ((is_code(word) && !three_follow) || is_zip || is_country_mark || is_polish).then(|| span(word))
    })
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_code(word: &str) -> bool {
    is_digits(word) && (4..=6).contains(&word.len())
}

fn is_outward(word: &str) -> bool {
    (2..=4).contains(&word.len())
        && word.starts_with(|c: char| c.is_ascii_uppercase())
        && word.bytes().any(|byte| byte.is_ascii_digit())
        && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

fn is_inward(word: &str) -> bool {
    matches!(word.as_bytes(), [a, b, c] if a.is_ascii_digit() && b.is_ascii_uppercase() && c.is_ascii_uppercase())
}

/// Where a part of a text stands in it.
fn offset(text: &str, part: &str) -> usize {
    part.as_ptr() as usize - text.as_ptr() as usize
}

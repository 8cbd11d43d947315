//! Telephone numbers: from what is written to E.164, in the country it belongs to.
//!
//! The numbering plans are those of libphonenumber. What people put around the digits (labels, `(0)`, extensions in
//! several languages, `tel:` and chat links, a second number) is taken off before it is asked.

mod pattern;
mod plain;
mod plans;

use std::borrow::Cow;

use plans::plans;
use rlibphonenumber::{NumberLengthType, PhoneNumber, PhoneNumberFormat, PhoneNumberType};
use unicode_normalization::UnicodeNormalization;

use crate::language::token::is_invisible;
use crate::{Phone, PhoneKind, Region};

/// A number that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// E.164 ("+4520304050").
    pub e164: String,
    /// What the country's numbering plan says that it reaches; `None` where the plan does not tell.
    pub kind_by_plan: Option<PhoneKind>,
    /// Extension, digits only.
    pub extension: Option<String>,
    /// Whether the plan has assigned its range. Without, the length alone is right, as in ranges kept for fiction.
    pub valid: bool,
}

impl Number {
    /// The number as a field. What its label says (see [`label_kind`]) goes before what the plan says.
    pub fn into_phone(self, label: Option<PhoneKind>) -> Phone {
        let kind = label.or(self.kind_by_plan).unwrap_or(PhoneKind::Other);
        Phone { number: self.e164, kind, extension: self.extension }
    }
}

/// Longer than any number with its label, its extension and a second number beside it.
const LONGEST: usize = 200;
/// ITU-T E.164: at most fifteen digits after the plus.
const MOST_DIGITS: usize = 15;
/// Fewer digits are no subscriber's number anywhere the plans tell apart.
const FEWEST_DIGITS: usize = 5;

/// Reads a number as people write it. One without a country code is read in `region`.
///
/// `None` when it can be no number: too few or too many digits for the country, or no country to read it in.
pub fn read(written: &str, region: Option<Region>) -> Option<Number> {
    if written.len() > LONGEST {
        return None;
    }
    let (digits, extension) = if is_bare(written) { (dialled(written)?, None) } else { dressed(written)? };
    if let Some(plain) = plain::read(&digits, region) {
        return Some(Number { e164: plain.e164, kind_by_plan: plain.kind, extension, valid: true });
    }
    by_library(&digits, region, extension)
}

/// Whether there is nothing but digits and what divides them, as most numbers are kept: nothing to take off.
fn is_bare(written: &str) -> bool {
    written.bytes().all(|byte| byte.is_ascii_digit() || b" +-.()".contains(&byte))
}

/// What to dial, and the extension, of a number with anything around it.
fn dressed(written: &str) -> Option<(String, Option<String>)> {
    let (text, link_extension) = open_link(&fold(written));
    let (text, extension) = split_extension(&text);
    Some((dialled(first_number(text))?, extension.or(link_extension)))
}

fn by_library(digits: &str, region: Option<Region>, extension: Option<String>) -> Option<Number> {
    let (number, valid) = parse(digits, region)?;
    Some(Number {
        e164: plans()?.format(&number, PhoneNumberFormat::E164).into_owned(),
        kind_by_plan: if valid { kind_by_plan(&number) } else { None },
        extension,
        valid,
    })
}

/// The country that a number in E.164 belongs to. `None` where several share its range, or none has it.
pub fn country(e164: &str) -> Option<Region> {
    if let Some(plain) = plain::read(e164, None) {
        return Some(plain.region);
    }
    country_by_library(e164)
}

/// Whether a country has a numbering plan. `UK` has none (it is `GB`), nor have two letters that are no country's.
pub fn has_plan(region: Region) -> bool {
    let country = region.as_str().parse().ok();
    country.zip(plans()).is_some_and(|(country, plans)| plans.get_country_code_for_region(country).is_some())
}

fn country_by_library(e164: &str) -> Option<Region> {
    let number = plans()?.parse(e164, None).ok()?;
    plans()?.get_region_for_number(&number)?.as_region_str().parse().ok()
}

/// What a label before or behind a number says that it reaches, in the languages of the reader and their neighbours.
/// `None` where it says nothing of it ("Tlf.", "Ring").
pub fn label_kind(label: &str) -> Option<PhoneKind> {
    let label = label.to_lowercase();
    label.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).find_map(word_kind)
}

fn word_kind(word: &str) -> Option<PhoneKind> {
    /// Beginnings of words; compounds ("mobilnummer", "arbejdstelefon") begin with them.
    const STEMS: &[(&str, PhoneKind)] = &[
        ("mobil", PhoneKind::Mobile),
        ("cell", PhoneKind::Mobile),
        ("handy", PhoneKind::Mobile),
        ("portable", PhoneKind::Mobile),
        ("móvil", PhoneKind::Mobile),
        ("movil", PhoneKind::Mobile),
        ("telefonino", PhoneKind::Mobile),
        ("iphone", PhoneKind::Mobile),
        ("whatsapp", PhoneKind::Mobile),
        ("fax", PhoneKind::Fax),
        ("telefax", PhoneKind::Fax),
        ("pager", PhoneKind::Pager),
        ("personsøger", PhoneKind::Pager),
        ("personsökare", PhoneKind::Pager),
        ("hjem", PhoneKind::Home),
        ("hemma", PhoneKind::Home),
        ("hemtel", PhoneKind::Home),
        ("home", PhoneKind::Home),
        ("privat", PhoneKind::Home),
        ("zuhause", PhoneKind::Home),
        ("work", PhoneKind::Work),
        ("office", PhoneKind::Work),
        ("direct", PhoneKind::Work),
        ("direkt", PhoneKind::Work),
        ("direkte", PhoneKind::Work),
        ("durchwahl", PhoneKind::Work),
        ("zentrale", PhoneKind::Work),
        ("switchboard", PhoneKind::Work),
        ("växel", PhoneKind::Work),
        ("arbejde", PhoneKind::Work),
        ("arbeid", PhoneKind::Work),
        ("arbete", PhoneKind::Work),
        ("arbeit", PhoneKind::Work),
        ("jobb", PhoneKind::Work),
        ("kontor", PhoneKind::Work),
        ("büro", PhoneKind::Work),
        ("dienst", PhoneKind::Work),
        ("geschäft", PhoneKind::Work),
    ];
    const WORDS: &[(&str, PhoneKind)] = &[
        ("m", PhoneKind::Mobile),
        ("mob", PhoneKind::Mobile),
        ("c", PhoneKind::Mobile),
        ("kom", PhoneKind::Mobile),
        ("gsm", PhoneKind::Mobile),
        ("f", PhoneKind::Fax),
        ("hem", PhoneKind::Home),
        ("d", PhoneKind::Work),
        ("dir", PhoneKind::Work),
        ("job", PhoneKind::Work),
    ];
    let exact = WORDS.iter().find(|(known, _)| *known == word);
    exact.or_else(|| STEMS.iter().find(|(stem, _)| word.starts_with(stem))).map(|(_, kind)| *kind)
}

/// One spelling for digits, blanks and dashes, without the invisible marks that phones wrap numbers in.
fn fold(written: &str) -> String {
    // Compatibility forms are none of ASCII's.
    let folded: Cow<'_, str> = if written.is_ascii() { written.into() } else { written.nfkc().collect() };
    let plain = folded.chars().filter_map(|c| match c {
        c if is_invisible(c) => None,
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(c) - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(c) - 0x6f0, 10),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        c if c.is_whitespace() || c.is_control() => Some(' '),
        c => Some(c),
    });
    plain.collect::<String>().trim().to_owned()
}

/// Takes the number out of `tel:` (RFC 3966), `sms:`, `callto:` and of the chat links that carry one.
fn open_link(text: &str) -> (String, Option<String>) {
    if !text.contains([':', '/']) {
        return (text.to_owned(), None);
    }
    let lower = text.to_ascii_lowercase();
    for scheme in ["tel:", "sms:", "smsto:", "callto:"] {
        // A label "Tel: 030 / 123" is no link, but what follows the colon is the number all the same.
        if lower.starts_with(scheme) {
            return open_tel(&percent_decoded(&text[scheme.len()..]));
        }
    }
    for host in ["wa.me/", "whatsapp.com/send", "whatsapp://send"] {
        if let Some(at) = lower.find(host) {
            let digits: String = percent_decoded(&text[at + host.len()..])
                .trim_start_matches(|c: char| !c.is_ascii_digit())
                .chars()
                .take_while(char::is_ascii_digit)
                .collect();
            return (format!("+{digits}"), None);
        }
    }
    (text.to_owned(), None)
}

/// The digits, the context's country code where the number is local, and the extension of a `tel:` link.
fn open_tel(link: &str) -> (String, Option<String>) {
    let mut parts = link.trim_start_matches('/').split([';', '?']);
    let mut number = parts.next().unwrap_or_default().trim().to_owned();
    let mut extension = None;
    for part in parts {
        let Some((key, value)) = part.split_once('=') else { continue };
        if key.eq_ignore_ascii_case("ext") || key.eq_ignore_ascii_case("postd") {
            extension = Some(value.chars().filter(char::is_ascii_digit).collect()).filter(|e: &String| !e.is_empty());
        } else if key.eq_ignore_ascii_case("phone-context") && value.starts_with('+') && !number.starts_with('+') {
            number = format!("{value}{number}");
        }
    }
    (number, extension)
}

fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let hex = bytes.get(at + 1..at + 3).filter(|_| byte == b'%').and_then(|two| std::str::from_utf8(two).ok());
        let decoded = hex.and_then(|two| u8::from_str_radix(two, 16).ok());
        out.push(decoded.unwrap_or(byte));
        at += if decoded.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Words before an extension. A short one counts only as a word of its own, before its digits.
const EXTENSION_WORDS: &[&str] = &[
    "extension",
    "extn",
    "ext",
    "xtn",
    "x",
    "#",
    "lokalnummer",
    "lokalnr",
    "lokal",
    "lok",
    "anknytning",
    "anknytn",
    "ankn",
    "ank",
    "internnummer",
    "internnr",
    "intern",
    "interne",
    "interno",
    "interni",
    "int",
    "innvalg",
    "linje",
    "durchwahl",
    "dw",
    "nebenstelle",
    "nst",
    "apparat",
    "app",
    "klappe",
    "kl",
    "wewnętrzny",
    "wewn",
    "wew",
    "poste",
    "toestel",
    "tst",
    "doorkies",
    "anexo",
    "extensión",
    "linka",
    "alanumero",
];
const LONGEST_EXTENSION: usize = 7;

/// Splits an extension off the end: the label must follow a number and the digits after it must end the text.
fn split_extension(text: &str) -> (&str, Option<String>) {
    let none = (text, None);
    let before_digits = text.trim_end_matches(|c: char| c.is_ascii_digit() || " )".contains(c));
    let digits: String = text[before_digits.len()..].chars().filter(char::is_ascii_digit).collect();
    if digits.is_empty() || digits.len() > LONGEST_EXTENSION {
        return none;
    }
    let labelled = before_digits.trim_end_matches([' ', '.', ':', '-', '=', '(']);
    let head = labelled.trim_end_matches(|c: char| c.is_alphabetic() || c == '#');
    let word = labelled[head.len()..].to_lowercase();
    let number = head.trim_end_matches(|c: char| !c.is_ascii_digit());
    let long_enough = number.chars().filter(char::is_ascii_digit).count() >= FEWEST_DIGITS;
    if long_enough && !word.is_empty() && EXTENSION_WORDS.contains(&word.as_str()) {
        (number, Some(digits))
    } else {
        none
    }
}

/// The first of two numbers ("20 30 40 50 / 20 30 40 60", "... eller ..."). A stroke inside a number separates less.
fn first_number(text: &str) -> &str {
    let digits = |part: &str| part.chars().filter(char::is_ascii_digit).count();
    let separators = text.match_indices(['/', ',', ';', '|']).map(|(at, _)| at);
    let words = [" or ", " oder ", " eller ", " og ", " och ", " und ", " and "];
    let worded = text.contains(char::is_alphabetic);
    let words = words.iter().filter(|_| worded).filter_map(|word| text.find(word));
    // With seven digits on both sides no area code is being set off.
    let cut = separators.chain(words).filter(|&at| digits(&text[..at]) >= 7 && digits(&text[at..]) >= 7).min();
    cut.map_or(text, |at| &text[..at])
}

/// What one would dial: an optional plus and digits. Labels around the number fall away, letters of a vanity number
/// become digits, and a trunk zero in brackets goes where a country code is there.
fn dialled(text: &str) -> Option<String> {
    let start = text.find(|c: char| c.is_ascii_digit() || c == '+')?;
    let text = vanity(&text[start..]).map_or(Cow::Borrowed(&text[start..]), Cow::Owned);
    let international = text.starts_with('+') || text.starts_with("00");
    let text = if international { without_trunk_hint(text) } else { text };
    let digits = text.chars().take_while(|c| !c.is_alphabetic()).filter(char::is_ascii_digit);
    // "+0045" and "00 45" are both meant as a plus.
    let digits = digits.skip_while(|digit| international && *digit == '0');
    let mut dialled = String::with_capacity(text.len());
    dialled.extend(international.then_some('+').into_iter().chain(digits));
    let count = dialled.len() - usize::from(international);
    (FEWEST_DIGITS..=MOST_DIGITS + 3).contains(&count).then_some(dialled)
}

/// Drops the `(0)` of "+44 (0)20 ...". Italy and San Marino dial the zero from abroad too.
fn without_trunk_hint(text: Cow<'_, str>) -> Cow<'_, str> {
    let Some(at) = text.find("(0)") else { return text };
    let country: String = text[..at].chars().filter(char::is_ascii_digit).collect();
    let keeps_zero = matches!(country.trim_start_matches('0'), "39" | "378");
    format!("{}{}{}", &text[..at], if keeps_zero { "0" } else { " " }, &text[at + 3..]).into()
}

/// "1-800-FLOWERS": at least three capitals in one word, right behind digits and a separator.
fn vanity(text: &str) -> Option<String> {
    let letters = text.find(|c: char| c.is_ascii_uppercase())?;
    let is_vanity = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || "-. ()+".contains(c);
    let word = text[letters..].chars().take_while(char::is_ascii_uppercase).count();
    let set_off = text[..letters].ends_with('-') || text[..letters].ends_with(|c: char| c.is_ascii_digit());
    (word >= 3 && set_off && text.chars().all(is_vanity)).then(|| text.chars().map(keypad).collect())
}

/// ITU-T E.161.
fn keypad(c: char) -> char {
    match c {
        'A'..='C' => '2',
        'D'..='F' => '3',
        'G'..='I' => '4',
        'J'..='L' => '5',
        'M'..='O' => '6',
        'P'..='S' => '7',
        'T'..='V' => '8',
        'W'..='Z' => '9',
        other => other,
    }
}

/// The number in its plan, and whether the plan has assigned it.
fn parse(digits: &str, region: Option<Region>) -> Option<(PhoneNumber, bool)> {
    let plans = plans()?;
    let country = region.and_then(|region| region.as_str().parse().ok());
    let here = plans.parse(digits, country).ok().and_then(judge);
    if digits.starts_with('+') || matches!(here, Some((_, true))) {
        return here;
    }
    // "4520304050" read outside Denmark: people leave the plus out, but never write a trunk zero before a country code.
    // Ten digits are a whole number in North America.
    let may_be_abroad = digits.len() > if country.is_some_and(|c| plans.is_nanpa_country(c)) { 10 } else { 9 };
    let abroad = || plans.parse(format!("+{digits}"), None).ok().and_then(judge).filter(|(_, valid)| *valid);
    (may_be_abroad && !digits.starts_with('0')).then(abroad).flatten().or(here)
}

fn judge(number: PhoneNumber) -> Option<(PhoneNumber, bool)> {
    let plans = plans()?;
    if plans.is_valid_number(&number) {
        return Some((number, true));
    }
    let possible = plans.is_possible_number_with_reason(&number);
    matches!(possible, Ok(NumberLengthType::IsPossible)).then_some((number, false))
}

fn kind_by_plan(number: &PhoneNumber) -> Option<PhoneKind> {
    match plans()?.get_number_type(number) {
        PhoneNumberType::Mobile => Some(PhoneKind::Mobile),
        PhoneNumberType::FixedLine
        | PhoneNumberType::TollFree
        | PhoneNumberType::PremiumRate
        | PhoneNumberType::SharedCost
        | PhoneNumberType::VoIP
        | PhoneNumberType::UAN => Some(PhoneKind::Work),
        PhoneNumberType::Pager => Some(PhoneKind::Pager),
        PhoneNumberType::VoiceMail => Some(PhoneKind::Other),
        PhoneNumberType::FixedLineOrMobile | PhoneNumberType::PersonalNumber | PhoneNumberType::Unknown => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_bare_number_is_dialled_as_if_it_were_dressed(written in "[0-9 +.()-]{0,24}") {
            prop_assert!(is_bare(&written));
            prop_assert_eq!(dressed(&written), dialled(&written).map(|digits| (digits, None)));
        }
    }
}

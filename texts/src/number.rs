//! Numbers as the languages write them.

use crate::bundle::Locale;

/// Between digits that must not be parted at the end of a line.
const NO_BREAK_SPACE: &str = "\u{a0}";

pub fn whole(locale: Locale, number: i64) -> String {
    let sign = if number < 0 { "-" } else { "" };
    format!("{sign}{}", grouped(locale, &number.unsigned_abs().to_string()))
}

/// Rounded to `most` decimals; zeros at the end go, down to `least` decimals.
pub fn decimal(locale: Locale, number: f64, least: usize, most: usize) -> String {
    if !number.is_finite() {
        return "–".to_owned();
    }
    let rounded = format!("{number:.most$}");
    let (whole, fraction) = rounded.split_once('.').unwrap_or((&rounded, ""));
    let (sign, whole) = whole.strip_prefix('-').map_or(("", whole), |digits| ("-", digits));
    let mut fraction = fraction;
    while fraction.len() > least && fraction.ends_with('0') {
        fraction = &fraction[..fraction.len() - 1];
    }
    let zero = whole == "0" && fraction.bytes().all(|digit| digit == b'0');
    let sign = if zero { "" } else { sign };
    let mark = if fraction.is_empty() { "" } else { decimal_mark(locale) };
    format!("{sign}{}{mark}{fraction}", grouped(locale, whole))
}

fn decimal_mark(locale: Locale) -> &'static str {
    if locale == Locale::En { "." } else { "," }
}

/// Thousands are set apart from five digits on: four are read at a glance, and a year is one of them.
fn grouped(locale: Locale, digits: &str) -> String {
    let mark = match locale {
        Locale::Da | Locale::De => ".",
        Locale::Sv | Locale::Nb => NO_BREAK_SPACE,
        Locale::En => ",",
    };
    if digits.len() < 5 {
        return digits.to_owned();
    }
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push_str(mark);
        }
        text.push(digit);
    }
    text
}

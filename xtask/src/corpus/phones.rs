//! Invented numbers within the countries' plans, printed in the ways people print them.

use super::chance::Chance;
use super::words::Words;

/// What a number is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// An office, switchboard or practice.
    Work,
    /// A direct line; `work` too.
    Direct,
    /// A mobile.
    Mobile,
    /// A fax.
    Fax,
}

impl Use {
    /// The truth's word.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Work | Self::Direct => "work",
            Self::Mobile => "mobile",
            Self::Fax => "fax",
        }
    }

    /// The lists' word for its labels.
    pub fn label(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            other => other.kind(),
        }
    }
}

/// One number of a card.
#[derive(Clone, Debug)]
pub struct Phone {
    /// E.164.
    pub e164: String,
    /// What for.
    pub used: Use,
    /// As printed, without label and extension.
    pub printed: String,
    /// Extension, only digits.
    pub extension: Option<String>,
}

/// How a card prints its numbers: one form and grouping for all, as a designer sets them.
#[derive(Clone, Debug)]
pub struct Style {
    form: String,
    /// Which of the groupings of a length.
    grouping: u32,
}

impl Style {
    /// A form of the country.
    pub fn draw(words: &Words, chance: &mut Chance) -> Self {
        let head = if chance.percent(45.0) { "national" } else { "world" };
        Self { form: chance.text(&words.under("phones", head)).to_owned(), grouping: chance.between(0, 719) }
    }
}

/// A number of the country, for a card in the city with that area code.
pub fn draw(words: &Words, area: &str, used: Use, style: &Style, chance: &mut Chance) -> Phone {
    let one = |head: &str| words.under("phones", head).first().copied().unwrap_or("").to_owned();
    let (code, trunk) = (one("code"), one("trunk").replace('-', ""));
    let plans = plans(words, area, used);
    let (area, rest) = chance.one(&plans).cloned().unwrap_or_default();
    let (area, rest) = (chance.filled(&area), chance.filled(&rest));
    let whole = format!("{area}{rest}");
    let group = |digits: &str| grouped(words, digits, style.grouping);
    let form = if area.is_empty() { style.form.replace("(A)", "").replace(['A', '-'], "") } else { style.form.clone() };
    let mut printed = String::new();
    for c in form.trim().chars() {
        match c {
            'C' => printed += &code,
            'A' => printed += &area,
            'G' => printed += &group(&rest),
            'W' => printed += &group(&whole),
            'N' => printed += &group(&format!("{trunk}{whole}")),
            c => printed.push(c),
        }
    }
    let extension = (used == Use::Direct && chance.percent(8.0)).then(|| chance.filled("[1-9]##"));
    Phone { e164: format!("+{code}{whole}"), used, printed: tidy(&printed), extension }
}

/// Area and rest of the plans that fit the use and the country's lengths.
fn plans(words: &Words, area: &str, used: Use) -> Vec<(String, String)> {
    let head = if used == Use::Mobile { "mobile" } else { "work" };
    let length = words.under("phones", "length").first().copied().unwrap_or("");
    let mut bounds = length.split(' ').filter_map(|bound| bound.parse::<usize>().ok());
    let (least, most) = (bounds.next().unwrap_or(0), bounds.next().unwrap_or(usize::MAX));
    let mut plans = Vec::new();
    for plan in words.under("phones", head) {
        let (prefix, rest) = plan.split_once(' ').unwrap_or(("", plan));
        let prefix = prefix.replace('-', "").replace('@', area);
        let digits = length_of(rest);
        if (least..=most).contains(&(prefix.len() + digits)) {
            plans.push((prefix, rest.to_owned()));
        }
    }
    plans
}

/// How many digits a pattern stands for.
fn length_of(pattern: &str) -> usize {
    let mut in_class = false;
    let digit = |c: char| {
        let counts = !in_class && (c == '#' || c == '[' || c.is_ascii_digit());
        in_class = c == '[' || (in_class && c != ']');
        counts
    };
    pattern.chars().map(digit).filter(|counts| *counts).count()
}

/// The digits in groups, as one of the country's groupings of that length has them.
fn grouped(words: &Words, digits: &str, grouping: u32) -> String {
    let length = digits.len().to_string();
    let groupings = words.under("phones", &format!("groups {length}"));
    let Some(pattern) = groupings.get(grouping as usize % groupings.len().max(1)) else {
        return digits.to_owned();
    };
    let mut rest = digits.chars();
    pattern.chars().filter_map(|c| if c == '#' { rest.next() } else { Some(c) }).collect()
}

/// No blanks twice.
fn tidy(printed: &str) -> String {
    printed.split_whitespace().collect::<Vec<_>>().join(" ")
}

//! Plurals and days in every language, as a table that people can read: `RENEW=1 cargo test -p twopocket-texts --test
//! forms` writes it anew, and what changed in it is looked at by somebody who speaks the language.

#![allow(clippy::unwrap_used, clippy::panic)] // helpers beside the tests are tests too

#[allow(dead_code)] // the other tests use the rest
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use chrono::NaiveDate;
use support::{Text, texts};
use twopocket_texts::{Arg, DayForm, Texts};

/// None, one, two, few, and one that ends in one: what tells the plurals of most languages apart.
const COUNTS: [i64; 5] = [0, 1, 2, 5, 21];

/// What stands in for an argument that is no number.
const GAP: &str = "…";

/// Arguments that are numbers though no text chooses its form by them.
const NUMBERS: [&str; 10] = ["count", "found", "goal", "left", "limit", "more", "photos", "right", "times", "unsorted"];

/// The texts of each language, read once.
static TEXTS: LazyLock<[BTreeMap<String, Text>; 5]> = LazyLock::new(|| Texts::LANGUAGES.map(texts));

/// The names of the numbers that some language's form of a text depends on, or that are counts.
fn numbers(key: &str) -> BTreeSet<String> {
    let all = || TEXTS.iter().filter_map(|texts| texts.get(key));
    let chosen = all().flat_map(|text| text.chosen_by.iter());
    let named = all().flat_map(|text| text.arguments.iter().filter(|name| NUMBERS.contains(&name.as_str())));
    chosen.chain(named).cloned().collect()
}

/// A text for a count; the other numbers in it are five.
fn rendered(language: &str, key: &str, arguments: &BTreeSet<String>, number: &str, count: i64) -> String {
    let numbers = numbers(key);
    let args: Vec<(&str, Arg)> = arguments
        .iter()
        .map(|name| match name {
            name if name == number => (name.as_str(), Arg::from(count)),
            name if numbers.contains(name) => (name.as_str(), Arg::from(5)),
            name if name == "day" || name == "deadline" => (name.as_str(), Arg::from(day(11, 19))),
            name => (name.as_str(), Arg::from(GAP)),
        })
        .collect();
    let text = Texts::new(language).find(key, &args);
    text.unwrap_or_else(|| panic!("{language}: {key} can't be told for {number} = {count}"))
}

/// Key, number and arguments of every text that has a count in it.
fn counted() -> Vec<(String, String, BTreeSet<String>)> {
    let mut found = Vec::new();
    for (key, text) in &TEXTS[0] {
        found.extend(numbers(key).into_iter().map(|number| (key.clone(), number, text.arguments.clone())));
    }
    found
}

/// The form of a text: the count in it blotted out where it stands alone, not as a part of another number.
fn form(text: &str, count: i64) -> String {
    let count = count.to_string();
    let mut form = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_number = |c: char| c.is_ascii_digit();
        let length = if is_number(first) {
            rest.find(|c| !is_number(c)).unwrap_or(rest.len())
        } else {
            rest.find(is_number).unwrap_or(rest.len())
        };
        let (part, after) = rest.split_at(length);
        form.push_str(if part == count { "#" } else { part });
        rest = after;
    }
    form
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn held_against(file: &str, table: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests").join(file);
    if std::env::var_os("RENEW").is_some() {
        fs::write(&path, table).unwrap();
    }
    let golden = fs::read_to_string(&path).unwrap();
    for (line, golden) in table.lines().zip(golden.lines()) {
        assert_eq!(line, golden, "{file}: RENEW=1 writes it anew");
    }
    assert_eq!(table.lines().count(), golden.lines().count(), "{file}: RENEW=1 writes it anew");
}

#[test]
fn every_count_has_the_form_that_its_language_wants() {
    let head =
        "# Every text with a count whose forms for one and two differ in some language; a third is that for none.\n";
    let mut table = head.to_owned();
    for (key, number, arguments) in counted() {
        let told =
            Texts::LANGUAGES.map(|language| COUNTS.map(|count| rendered(language, &key, &arguments, &number, count)));
        let forms = told.each_ref().map(|told| [0, 1, 2].map(|place| form(&told[place], COUNTS[place])));
        if forms.iter().all(|[none, one, two]| none == two && one == two) {
            continue;
        }
        for ((language, told), [none_form, _, two_form]) in Texts::LANGUAGES.iter().zip(&told).zip(&forms) {
            let none = if none_form == two_form { String::new() } else { format!(" | {}", told[0]) };
            writeln!(table, "{language} {key} ${number} | {} | {}{none}", told[1], told[2]).unwrap();
        }
    }
    held_against("plurals.txt", &table);
}

#[test]
fn two_and_many_take_the_same_form_and_one_and_twenty_is_many() {
    let counted = counted();
    assert!(counted.len() > 30, "the texts were found");
    for (key, number, arguments) in counted {
        if key == "day-relative" {
            continue; // a word for each of the days close by
        }
        for language in Texts::LANGUAGES {
            let forms = [2, 5, 21].map(|count| form(&rendered(language, &key, &arguments, &number, count), count));
            // The other numbers of the text are five: where the count is, too, both are blotted out.
            assert!(forms[0] == forms[2], "{language}: {key}: {forms:?}");
            assert_eq!(form(&forms[1], 5), form(&forms[0], 5), "{language}: {key}");
        }
    }
}

#[test]
fn every_month_and_every_weekday_is_written_as_the_language_writes_it() {
    let mut table = String::new();
    for language in Texts::LANGUAGES {
        let texts = Texts::new(language);
        for month in 1..=12 {
            let first = day(month, 1);
            let forms = [DayForm::Full, DayForm::Brief, DayForm::Short, DayForm::Numeric];
            let told: Vec<String> = forms.iter().map(|form| texts.day(first, *form)).collect();
            writeln!(table, "{language} {}", told.join(" | ")).unwrap();
        }
        let week: Vec<String> = (2..=8).map(|date| texts.day(day(11, date), DayForm::Long)).collect();
        writeln!(table, "{language} {}", week.join(" | ")).unwrap();
    }
    held_against("days.txt", &table);
}

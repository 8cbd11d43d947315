//! The words that dates are made of, in five languages, with the short forms and slips in which people type them.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::table::TABLE;
use crate::language::token::{Token, spellings, tokenise};

/// What a word or phrase means in a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cue {
    /// A weekday, from 0 for Monday.
    Weekday(u8),
    /// A short form that is also another word, and counts only where nothing else can stand.
    Short(u8),
    /// "the Monday": with "om" before it every one.
    Definite(u8),
    /// Every such day ("mondays", "freitags").
    Habit,
    Month(u32),
    Today,
    Tomorrow,
    Overmorrow,
    /// A past day.
    Past,
    /// No day in particular.
    Vague,
    /// A feast or season: no day in particular.
    Season,
    Number(u32),
    /// "a few".
    Few,
    Ordinal(u32),
    /// What follows the digits of an ordinal ("th").
    OrdinalEnd,
    Hours,
    Days,
    Weeks,
    Fortnight,
    Months,
    Years,
    /// What a week's number follows.
    WeekNumber,
    /// The week after next.
    SecondWeek,
    /// This week's last working day.
    EndOfWeek,
    /// This month's last working day.
    EndOfMonth,
    Weekend,
    Next,
    AfterNext,
    /// "coming": of weekdays the next, of weeks the one after this.
    Coming,
    This,
    Last,
    Every,
    /// "on", "by": says that a day follows.
    On,
    /// "in": counts from today.
    In,
    Before,
    After,
    Since,
    Ago,
    /// "from now", "from today".
    FromNow,
    /// "at the latest".
    Latest,
    The,
    Of,
    Or,
    StartOf,
    MidOf,
    EndOf,
    /// A time of the day.
    Daytime,
    /// What a time on the clock follows.
    Clock,
    /// What follows a time on the clock.
    OClock,
}

type Phrases = Vec<(Vec<String>, Cue)>;

static CUES: LazyLock<HashMap<String, Phrases>> = LazyLock::new(|| {
    let mut cues: HashMap<String, Phrases> = HashMap::new();
    for (cue, phrases) in TABLE {
        for phrase in phrases.split('|').flat_map(spellings) {
            let mut words = tokenise(&phrase).into_iter().map(|token| token.low);
            if let Some(first) = words.next() {
                cues.entry(first).or_default().push((words.collect(), *cue));
            }
        }
    }
    for phrases in cues.values_mut() {
        phrases.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len()));
    }
    cues
});

/// The cues that stand at a token, longest first, each with the token after it.
pub(super) fn cues_at(tokens: &[Token<'_>], at: usize) -> Vec<(Cue, usize)> {
    let Some(token) = tokens.get(at) else { return Vec::new() };
    let Some(phrases) = CUES.get(&token.low) else { return guess(&token.low, at) };
    let follows = |rest: &[String]| {
        let there = tokens.get(at + 1..at + 1 + rest.len());
        there.is_some_and(|there| there.iter().zip(rest).all(|(token, word)| token.low == *word))
    };
    phrases.iter().filter(|(rest, _)| follows(rest)).map(|(rest, cue)| (*cue, at + 1 + rest.len())).collect()
}

/// Full names in which one slip is forgiven.
const LONG: &[(Cue, &str)] = &[
    (Cue::Weekday(0), "monday mandag måndag montag"),
    (Cue::Weekday(1), "tuesday tirsdag tisdag dienstag"),
    (Cue::Weekday(2), "wednesday onsdag mittwoch"),
    (Cue::Weekday(3), "thursday torsdag donnerstag"),
    (Cue::Weekday(4), "friday fredag freitag"),
    (Cue::Weekday(5), "saturday lørdag lördag samstag"),
    (Cue::Weekday(6), "sunday søndag söndag sonntag"),
    (Cue::Month(1), "january januar januari"),
    (Cue::Month(2), "february februar februari"),
    (Cue::Month(9), "september"),
    (Cue::Month(10), "october oktober"),
    (Cue::Month(11), "november"),
    (Cue::Month(12), "december desember dezember"),
];

/// Words that are one slip from a weekday and are none.
const NO_SLIPS: &[&str] =
    &["fridag", "mandat", "montage", "middag", "fridays", "moneyday", "vardag", "sundae", "tirsdal", "frida"];

/// A weekday or month with one slip in it ("thurday", "novmber"). A last "s" is no slip: it says past or every.
fn guess(low: &str, at: usize) -> Vec<(Cue, usize)> {
    if !(5..=20).contains(&low.len()) || low.ends_with('s') || NO_SLIPS.contains(&low) {
        return Vec::new();
    }
    let word: Vec<char> = low.chars().collect();
    let like = |name: &&str| {
        let name: Vec<char> = name.chars().collect();
        name.first() == word.first() && name.len() >= 6 && one_slip(&word, &name)
    };
    let found = LONG.iter().find(|(_, names)| names.split(' ').any(|name| like(&name)));
    let found = found.or_else(|| compound(low));
    found.map(|(cue, _)| (*cue, at + 1)).into_iter().collect()
}

/// "Montagabend", "fredagskväll": a weekday with a time of the day, which is dropped.
fn compound(low: &str) -> Option<&'static (Cue, &'static str)> {
    const TIMES: &[&str] = &[
        "abend",
        "morgen",
        "mittag",
        "vormittag",
        "nachmittag",
        "nacht",
        "früh",
        "frueh",
        "kväll",
        "kvällen",
        "morgon",
        "morgonen",
        "kveld",
        "kvelden",
        "aften",
        "formiddag",
        "ettermiddag",
        "eftermiddag",
        "förmiddag",
        "middag",
    ];
    LONG.iter().filter(|(cue, _)| matches!(cue, Cue::Weekday(_))).find(|(_, names)| {
        names
            .split(' ')
            .filter_map(|name| low.strip_prefix(name))
            .any(|rest| !rest.is_empty() && TIMES.contains(&rest.strip_prefix('s').unwrap_or(rest)))
    })
}

/// Whether one letter was left out, put in, changed, or swapped with its neighbour.
fn one_slip(word: &[char], name: &[char]) -> bool {
    let start = word.iter().zip(name).take_while(|(x, y)| x == y).count();
    let end = word[start..].iter().rev().zip(name[start..].iter().rev()).take_while(|(x, y)| x == y).count();
    let (word, name) = (&word[start..word.len() - end], &name[start..name.len() - end]);
    word.len().max(name.len()) <= 1 || word.len() == 2 && name.len() == 2 && word[0] == name[1] && word[1] == name[0]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_in_a_weekday_is_forgiven_and_a_neighbouring_word_is_none() {
        let cue = |word: &str| cues_at(&tokenise(word), 0).first().map(|(cue, _)| *cue);
        for (word, weekday) in [("thurday", 3), ("onsadg", 2), ("donerstag", 3), ("lödag", 5), ("fredg", 4)] {
            assert_eq!(cue(word), Some(Cue::Weekday(weekday)), "{word}");
        }
        for word in ["fridag", "mandat", "holiday", "montage"] {
            assert!(!matches!(cue(word), Some(Cue::Weekday(_))), "{word}");
        }
    }
}

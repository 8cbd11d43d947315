//! What on the back of a card can be remembered of somebody.

use std::ops::Range;

use chrono::NaiveDate;

use super::store::Written;
use super::told::{Kind, Told, bare, told, verb};
use crate::reader::{Language, Occasion, date, note};

/// What could be remembered of somebody, as one back has it: the detail before what moves them before their interests, and
/// last what the text tells of them by the way.
pub(crate) fn remembered(back: &Written) -> impl Iterator<Item = String> {
    let marked = back.detail.iter().chain(&back.moves).chain(&back.interests);
    let marked = marked.filter(|text| !text.trim().is_empty()).cloned();
    marked.chain(std::iter::once_with(|| by_the_way(&back.text)).flatten())
}

/// The first thing that a text tells of somebody's ways (*keeps bees*). Most of such a text is something else: what was
/// promised, when to call, what the user thinks. Only what begins with something that people are known to do is taken.
pub(crate) fn by_the_way(text: &str) -> Option<String> {
    sentences(text).filter(|sentence| !sentence.trim_end().ends_with('?')).find_map(|sentence| {
        let mut start = 0;
        let parts = sentence.split_inclusive([',', '(', ')', '–', '—']).map(|part| {
            let range = start..start + part.chars().count();
            start = range.end;
            (part.trim_matches(|c: char| !c.is_alphanumeric()), range)
        });
        let ways: Vec<(&str, Range<usize>)> = parts.filter_map(|(part, range)| Some((way(part)?, range))).collect();
        // Only where there is one is the sentence read for promises.
        let promised = if ways.is_empty() { Vec::new() } else { promised(sentence) };
        let is_free = |range: &Range<usize>| {
            promised.iter().all(|promised| promised.end <= range.start || range.end <= promised.start)
        };
        ways.into_iter().find(|(_, range)| is_free(range)).map(|(way, _)| way.to_owned())
    })
}

/// The sentences of a text, with the mark they end in.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.lines().flat_map(|line| line.split_inclusive(';')).flat_map(|part| {
        let mut ends: Vec<usize> = part
            .match_indices(['.', '!', '?'])
            .map(|(at, mark)| at + mark.len())
            .filter(|end| part[*end..].starts_with(char::is_whitespace))
            .collect();
        ends.push(part.len());
        let mut start = 0;
        ends.into_iter().map(move |end| {
            let sentence = &part[start..end];
            start = end;
            sentence
        })
    })
}

/// The characters of a sentence that a promise takes up.
fn promised(sentence: &str) -> Vec<Range<usize>> {
    let found = note::promises(sentence, None, &Occasion::on(NaiveDate::default()));
    let index = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
    found.iter().map(|found| found.place.map_or(0..usize::MAX, |at| index(at.start)..index(at.end))).collect()
}

/// A part of a sentence that tells what somebody does, without the word for them.
fn way(part: &str) -> Option<&str> {
    let (first, rest) = part.split_once(char::is_whitespace)?;
    let part = if ["han", "hun", "hon", "hen"].contains(&bare(first).as_str()) { rest.trim_start() } else { part };
    let words: Vec<&str> = part.split_whitespace().collect();
    let low: Vec<String> = words.iter().map(|word| bare(word)).collect();
    let [first, second, ..] = low.as_slice() else { return None };
    let tells = |language: Language| {
        verb(first, language).is_some_and(|verb| !matches!(verb.kind, Kind::Helping | Kind::Done))
            && matches!(told(&words, language), Told::ToThem(_))
    };
    let is_way = words.len() <= 12
        && Language::ALL.into_iter().any(tells)
        && !SPEAKS.contains(&first.as_str())
        && !second.ends_with("ing")
        && !words.contains(&"I")
        && !low.iter().any(|word| NOT_OF_THEM.contains(&word.as_str()) || word.chars().any(char::is_numeric))
        && date::find(part, &Occasion::on(NaiveDate::default())).is_empty();
    is_way.then_some(part)
}

/// What these begin is about the talk or about what they lack, not about their ways.
const SPEAKS: [&str; 13] = [
    "knows", "speaks", "makes", "tells", "wants", "needs", "looks", "hopes", "misses", "drinks", "eats", "taler",
    "spoke",
];

/// A part with one of these is about the user too, or about what they do not, or do too much.
const NOT_OF_THEM: [&str; 48] = [
    "i'm", "i'll", "i've", "i'd", "me", "my", "we", "us", "our", "you", "your", "jeg", "mig", "meg", "min", "mit",
    "mitt", "mine", "jag", "mina", "vi", "os", "oss", "vores", "vår", "våra", "du", "dig", "deg", "din", "not",
    "never", "only", "too", "badly", "ikke", "aldrig", "aldri", "kun", "bare", "inte", "bara", "meget", "mycket",
    "mye", "dårligt", "dårlig", "dåligt",
];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_text_tells_of_their_ways_and_no_promise_date_or_fragment_does() {
        for (text, way) in [
            ("keeps bees, moved here from the islands", Some("keeps bees")),
            ("Good talk about tar. She sails a dinghy! Send her the link on Monday.", None),
            (
                "God snak om tjære. Hun holder bier på taget. Jeg sender hende linket på mandag",
                Some("holder bier på taget"),
            ),
            ("holder bier, jeg sender hende linket på mandag", Some("holder bier")),
            ("comes on Friday with the drawings", None),
            ("I send her the link on Monday", None),
            ("ringer i morgen", None),
            ("hun sender mig tegningerne i næste uge", None),
            ("collects our invoices", None),
            ("plays too loud", None),
            ("keeps bees?", None),
            ("keeps interrupting people", None),
            ("needs a sailmaker, asked the price of tar", None),
            ("spurgte om prisen på tjære", None),
            ("bor på Fanø; spiller bas", Some("bor på Fanø")),
            ("has a budget of 4000", None),
            ("tar, rope, oakum", None),
            ("", None),
        ] {
            assert_eq!(by_the_way(text).as_deref(), way, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in "\\PC{0,200}", words in prop::collection::vec("plays|and|is|maler|og|,|[a-zæøå]{1,6}", 0..12)) {
            let _ = by_the_way(&text);
            let _ = by_the_way(&words.join(" "));
        }
    }
}

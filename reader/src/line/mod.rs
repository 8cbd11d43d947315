//! A typed or dictated line about a person: "met Eva Lund from Fjord, 20 30 40 50, keeps bees".
//!
//! What is told by its shape is read first (`hard`); the words between are divided into name, title, firm and rest in
//! the way that has most for it (`parse`, `score`).

mod hard;
mod lists;
mod parse;
mod said;
mod score;
mod token;

use std::collections::HashSet;
use std::ops::Range;

use crate::{Field, Occasion, Place, Reading, Region, Value, name, note, note::FoundPromise};
use hard::Hard;
use parse::Stretch;
use score::Role;
use token::Token;

/// What a line says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LineReading {
    /// Who it is about.
    pub reading: Reading,
    /// What is left as a note: the line without the fields, their labels and the words that only join them.
    pub rest: String,
    /// Promises found in the rest; their places are in it.
    pub promises: Vec<FoundPromise>,
}

/// More words than anybody types about a person in one go: what follows is rest.
const MOST_WORDS: usize = 300;

/// Reads a line. `home` is where a number without a country code is read.
///
/// No name is made up: a line that names nobody has none, and all of it that is no field is the rest.
pub fn read(line: &str, home: Option<Region>, occasion: &Occasion) -> LineReading {
    let hard = hard::find(line, home);
    let mut tokens = token::tokens(line, &hard);
    let overlong = tokens.get(MOST_WORDS).map(|token| token.range.start);
    tokens.truncate(MOST_WORDS);
    let stretches = parse::parse(&score::Line::new(&tokens, domains(&hard), mailboxes(&hard)));
    let fields = fields(line, &tokens, &stretches, &hard);
    let rest = rest(line, &tokens, &stretches, overlong);
    let promises = note::promises(&rest, None, occasion);
    LineReading { reading: Reading { fields }, rest, promises }
}

/// What e-mail addresses say of a person's name.
fn mailboxes(hard: &[Hard]) -> Vec<String> {
    let boxes = hard.iter().filter_map(|hard| match &hard.value {
        Value::Email { text } => text.rsplit_once('@').map(|(mailbox, _)| score::plain(mailbox)),
        _ => None,
    });
    boxes.filter(|mailbox| mailbox.len() > 2).collect()
}

/// What the domains of addresses say of a firm's name.
fn domains(hard: &[Hard]) -> Vec<String> {
    const PROVIDERS: &[&str] = &[
        "gmail",
        "hotmail",
        "outlook",
        "yahoo",
        "icloud",
        "live",
        "linkedin",
        "gmx",
        "web",
        "tonline",
        "me",
        "instagram",
        "facebook",
        "xing",
    ];
    let hosts = hard.iter().filter_map(|hard| match &hard.value {
        Value::Email { text } => text.rsplit_once('@').map(|(_, host)| host),
        Value::Url { text } => {
            Some(text.split_once("://").map_or(text.as_str(), |(_, rest)| rest).split('/').next().unwrap_or_default())
        }
        _ => None,
    });
    let names = hosts.flat_map(|host| {
        let labels: Vec<&str> = host.trim_start_matches("www.").split('.').collect();
        let kept = labels.len().saturating_sub(1).max(1);
        labels[..kept].iter().map(|label| score::plain(label)).collect::<Vec<_>>()
    });
    names.filter(|name| name.len() > 2 && !PROVIDERS.contains(&name.as_str())).collect()
}

/// The fields in the order in which they are shown.
fn fields(line: &str, tokens: &[Token<'_>], stretches: &[Stretch], hard: &[Hard]) -> Vec<Field> {
    let mut fields = Vec::new();
    for stretch in stretches {
        let range = bytes(tokens, &stretch.tokens);
        let text = name::words(&line[range.clone()]);
        let confidence = confidence(stretch.score);
        let place = Some(place(line, &range));
        let mut push = |value: Value, confidence: f64| fields.push(Field { value, confidence, place });
        match stretch.role {
            Role::Name => name_fields(&text).into_iter().for_each(|(value, share)| push(value, confidence * share)),
            Role::Title => push(Value::Title { text }, confidence),
            Role::Firm => push(Value::Organisation { text }, confidence),
            _ => {}
        }
    }
    let found = hard.iter().map(|hard| Field {
        value: hard.value.clone(),
        confidence: hard.confidence,
        place: Some(place(line, &hard.range)),
    });
    fields.extend(found);
    fields.sort_by_key(|field| field.value.kind());
    fields
}

fn bytes(tokens: &[Token<'_>], stretch: &Range<usize>) -> Range<usize> {
    let start = tokens.get(stretch.start).map_or(0, |token| token.range.start);
    let end = stretch.end.checked_sub(1).and_then(|last| tokens.get(last)).map_or(start, |token| token.range.end);
    start..end
}

/// From what spoke for a stretch to how likely it is right. Even the clearest words may be meant otherwise.
fn confidence(score: f64) -> f64 {
    const MOST: f64 = 0.97;
    (1.0 / (1.0 + (-0.7 * score - 1.2).exp())).min(MOST)
}

/// The name in natural case, and its parts with their share of the confidence.
fn name_fields(text: &str) -> Vec<(Value, f64)> {
    const SPLIT: f64 = 0.97;
    let parts = name::taken_apart(&natural(text));
    // "Herr Holm" is a family name, though nothing stands before it.
    let only_family = parts.family.is_none() && parts.prefix.as_deref().is_some_and(is_before_family);
    let (given, family) = if only_family { (None, parts.given) } else { (parts.given, parts.family) };
    let values = [
        Some(Value::Name { text: parts.full }),
        given.map(|text| Value::Given { text }),
        family.map(|text| Value::Family { text }),
        parts.prefix.map(|text| Value::Prefix { text }),
        parts.suffix.map(|text| Value::Suffix { text }),
    ];
    values.into_iter().flatten().map(|value| (value, SPLIT)).collect()
}

fn is_before_family(prefix: &str) -> bool {
    let last = prefix.rsplit(' ').next().unwrap_or(prefix).trim_end_matches('.').to_lowercase();
    matches!(last.as_str(), "herr" | "frau" | "hr" | "fru" | "mr" | "mrs" | "ms")
}

/// A name typed all small or all in capitals, as it is written.
fn natural(text: &str) -> String {
    let has = |test: fn(char) -> bool| text.chars().any(test);
    if has(char::is_lowercase) && has(char::is_uppercase) {
        return text.to_owned();
    }
    text.split(' ').map(natural_word).collect::<Vec<_>>().join(" ")
}

fn natural_word(word: &str) -> String {
    let low = word.to_lowercase();
    if matches!(
        low.as_str(),
        "von" | "van" | "de" | "der" | "den" | "af" | "av" | "zu" | "zur" | "vom" | "la" | "della"
    ) {
        return low;
    }
    let mut out = String::new();
    let mut begins = true;
    for c in low.chars() {
        if begins {
            out.extend(c.to_uppercase());
        } else {
            out.push(c);
        }
        begins = matches!(c, '-' | '\'' | '’');
    }
    out
}

/// Where a stretch stands, in lines and characters.
fn place(line: &str, range: &Range<usize>) -> Place {
    let before = &line[..range.start];
    let begin = before.rfind('\n').map_or(0, |at| at + 1);
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let start = line[begin..range.start].chars().count();
    let end = start + line[range.clone()].chars().count();
    Place { line: number(before.matches('\n').count()), start: number(start), end: number(end) }
}

/// Where rest stands that greets, or only says what the address or number behind it is: "the mail of | Eva | is | ...".
fn labels(tokens: &[Token<'_>], stretches: &[Stretch]) -> HashSet<usize> {
    const SMALL: &[&str] = &["til", "till", "to", "of", "av", "af", "von", "er", "är", "is", "ist", "the"];
    const GREETINGS: &[&str] =
        &["hej", "hei", "hi", "hello", "hallo", "hallå", "halløj", "heisann", "moin", "servus", "goddag", "hey"];
    let greets = |stretch: &&Stretch| {
        let token = tokens.get(stretch.tokens.start);
        stretch.role == Role::Rest && token.is_some_and(|token| GREETINGS.contains(&token.low.as_str()))
    };
    let mut labels: HashSet<usize> = stretches.iter().take_while(greets).map(|stretch| stretch.tokens.start).collect();
    let mut pending: Vec<usize> = Vec::new();
    let mut labelled = false;
    for stretch in stretches {
        let Some(token) = tokens.get(stretch.tokens.start) else { continue };
        match stretch.role {
            Role::Rest if lists::LABELS.has(&token.low) && token.low.len() > 3 => {
                labelled = true;
                pending.push(stretch.tokens.start);
            }
            Role::Rest if SMALL.contains(&token.low.as_str()) => pending.push(stretch.tokens.start),
            Role::Name => {}
            Role::Hard if labelled => {
                labels.extend(pending.drain(..));
                labelled = false;
            }
            _ => {
                pending.clear();
                labelled = false;
            }
        }
    }
    labels
}

/// What is left: the stretches of rest as they stand.
fn rest(line: &str, tokens: &[Token<'_>], stretches: &[Stretch], overlong: Option<usize>) -> String {
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut joins = false;
    let labels = labels(tokens, stretches);
    let kept = |stretch: &Stretch| stretch.role == Role::Rest && !labels.contains(&stretch.tokens.start);
    let left = stretches.iter().map(|stretch| (kept(stretch), bytes(tokens, &stretch.tokens)));
    let overlong = overlong.map(|start| (true, start..line.len()));
    for (kept, range) in left.chain(overlong) {
        match parts.last_mut().filter(|_| kept && joins) {
            Some(last) => last.end = range.end,
            None if kept => parts.push(range),
            None => {}
        }
        joins = kept;
    }
    let texts = parts.into_iter().map(|part| line[part].trim()).filter(|part| part.chars().any(char::is_alphanumeric));
    texts.collect::<Vec<_>>().join(" ")
}

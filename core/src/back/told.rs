//! What a note says of somebody, as it can be said to them: a note tells what they do without saying who (*plays the double
//! bass*).

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::reader::Language;

/// What a note says of somebody, as it can be said to them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// It names a thing: *the red bicycle*.
    Thing,
    /// It says what they do; here with *you* before it, and every verb of theirs turned.
    ToThem(String),
    /// It says what they do, or may, and is not turned: some verb would stay as it is said of others.
    OfThem,
}

/// What a note that does not say who says to them.
pub(crate) fn told(words: &[&str], language: Language) -> Told {
    let bare: Vec<String> = words.iter().map(|word| bare(word)).collect();
    let Some(verb) = bare.first().and_then(|first| verb(first, language)) else {
        return if looks_done(words, language) { Told::OfThem } else { Told::Thing };
    };
    let turned = match language {
        Language::En => return english(words, &bare, &verb),
        Language::De => false,
        _ => verb.kind != Kind::Noun || is_done_by_a_namesake(&bare, language),
    };
    if turned {
        Told::ToThem(format!("du {} {}", bare[0], words[1..].join(" ")).trim_end().to_owned())
    } else {
        Told::OfThem
    }
}

/// Whether a Nordic verb that is also a word for somebody (*maler*) is the verb here.
fn is_done_by_a_namesake(words: &[String], language: Language) -> bool {
    match words.get(1).map(String::as_str) {
        None | Some("fra" | "från" | "af" | "av") => false,
        Some("og" | "och" | "men") => {
            words.get(2).and_then(|next| verb(next, language)).is_some_and(|next| next.kind != Kind::Noun)
        }
        Some(_) => true,
    }
}

fn english(words: &[&str], bare: &[String], first: &Verb) -> Told {
    let next = bare.get(1).map(String::as_str);
    let is_thing = match first.kind {
        Kind::Noun => matches!(next, None | Some("of" | "from")),
        Kind::Sure => next == Some("of"),
        _ => false,
    };
    if is_thing {
        return Told::Thing;
    }
    let is_done = match first.kind {
        // *Painted the hull* is their doing, *painted boats* may be boats.
        Kind::Done => next.is_some_and(|next| DETERMINERS.contains(&next)),
        Kind::Went => next.is_some_and(|next| DETERMINERS.contains(&next) || WAYS.contains(&next)),
        _ => true,
    };
    if !is_done {
        return Told::OfThem;
    }
    let mut said: Vec<&str> = vec!["you", &first.you];
    let mut others: Vec<(usize, String)> = Vec::new();
    for at in 1..words.len() {
        let joins = ["and", "but", "or"].contains(&bare[at - 1].as_str()) || words[at - 1].ends_with(',');
        let adverb =
            at > 1 && ADVERBS.contains(&bare[at - 1].as_str()) && ["and", "but"].contains(&bare[at - 2].as_str());
        if !joins && !adverb || ["and", "but", "or"].contains(&bare[at].as_str()) {
            continue;
        }
        let is_last = at + 1 == words.len();
        match verb(&bare[at], Language::En) {
            // *Loves walks and runs*: things, or what they do.
            Some(verb) if verb.kind == Kind::Noun && is_last && at > 2 => return Told::OfThem,
            Some(verb) => others.push((at, verb.you)),
            None if is_unknown_verb(bare, at) => return Told::OfThem,
            None => {}
        }
    }
    for (at, word) in words.iter().enumerate().skip(1) {
        said.push(others.iter().find(|(other, _)| *other == at).map_or(word, |(_, you)| you.as_str()));
    }
    Told::ToThem(said.join(" "))
}

/// Whether a word behind an *and* may be a verb that is not known: *and juggles knives*.
fn is_unknown_verb(words: &[String], at: usize) -> bool {
    let word = words[at].as_str();
    let ends = word.ends_with('s') && !word.ends_with("ss") && word.chars().count() > 3;
    let next = words.get(at + 1).map(String::as_str);
    ends && !DETERMINERS.contains(&word)
        && (at == 2 || next.is_some_and(|next| !["of", "and", "or", "but"].contains(&next)))
}

const DETERMINERS: [&str; 21] = [
    "a", "an", "the", "my", "our", "your", "his", "her", "their", "me", "us", "them", "this", "that", "these", "those",
    "some", "two", "three", "every", "its",
];
const WAYS: [&str; 19] = [
    "to", "from", "in", "on", "at", "up", "here", "there", "for", "with", "by", "across", "around", "through", "over",
    "abroad", "alone", "round", "down",
];
const ADVERBS: [&str; 5] = ["also", "now", "often", "sometimes", "still"];
const PREPOSITIONS: [&str; 30] = [
    "of", "in", "on", "at", "for", "from", "with", "to", "by", "under", "over", "about", "på", "i", "fra", "från",
    "til", "till", "för", "om", "af", "av", "med", "ved", "vid", "under", "över", "mod", "mot", "hos",
];

/// A verb that people are noted by.
pub(super) struct Verb {
    /// As it stands behind *you*.
    you: String,
    pub(super) kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Sure,
    /// It may also be a word for somebody or something.
    Noun,
    Helping,
    /// A past that may also be what was done to a thing, or that tells of what they did for the user.
    Done,
    /// The same of a verb that goes without a thing: *moved here*.
    Went,
}

pub(super) fn verb(form: &str, language: Language) -> Option<Verb> {
    let listed = |of: &'static str, kind: Kind| {
        let you = list(language, of)?.get(form)?;
        Some(Verb { you: (*you).to_owned(), kind })
    };
    let helps = listed("helps", Kind::Helping);
    if language != Language::En {
        let done = || listed("did", Kind::Done).or_else(|| listed("who", Kind::Noun));
        return helps.or_else(|| listed("", Kind::Sure)).or_else(done);
    }
    let past = helps.or_else(|| listed("past", Kind::Sure)).or_else(|| listed("done", Kind::Done));
    past.or_else(|| present(form)).or_else(|| regular_past(form))
}

/// *Plays*, *studies*, *coaches*.
fn present(form: &str) -> Option<Verb> {
    let bases = [form.strip_suffix('s').map(str::to_owned), form.strip_suffix("es").map(str::to_owned)];
    let y = form.strip_suffix("ies").map(|stem| format!("{stem}y"));
    bases.into_iter().flatten().chain(y).find_map(|base| {
        let kind = english_kind(&base)?;
        Some(Verb { you: base, kind })
    })
}

/// *Painted*, *moved*, *studied*.
fn regular_past(form: &str) -> Option<Verb> {
    const GO: [&str; 6] = ["live", "move", "retire", "sail", "use", "work"];
    let bases = [form.strip_suffix("ed").map(str::to_owned), form.strip_suffix('d').map(str::to_owned)];
    let y = form.strip_suffix("ied").map(|stem| format!("{stem}y"));
    let base = bases.into_iter().flatten().chain(y);
    let goes = |base: &String| GO.contains(&base.as_str()) || english_kind(base) == Some(Kind::Noun);
    base.into_iter()
        .find(|base| goes(base) || english_kind(base).is_some())
        .map(|base| Verb { kind: if goes(&base) { Kind::Went } else { Kind::Done }, you: form.to_owned() })
}

fn english_kind(base: &str) -> Option<Kind> {
    let is_in = |of: &'static str| list(Language::En, of).is_some_and(|list| list.contains_key(base));
    if is_in("") { Some(Kind::Sure) } else { is_in("what").then_some(Kind::Noun) }
}

/// Whether a note begins with a verb of a language that people are noted by.
pub(crate) fn begins_in(note: &str, language: Language) -> bool {
    let mut words = note.split_whitespace();
    words.next().is_some_and(|first| {
        words.next().is_some() && verb(&bare(first), language).is_some_and(|verb| verb.kind != Kind::Helping)
    })
}

/// A list of `data/does.txt`: its words, each with what stands behind *you*.
fn list(language: Language, of: &'static str) -> Option<&'static HashMap<&'static str, &'static str>> {
    LISTS.get(&(language.code(), of))
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| lists(include_str!("data/does.txt")));

/// Lists of words by their language and what they are of, each word with what it is changed into.
pub(crate) type Lists = HashMap<(&'static str, &'static str), HashMap<&'static str, &'static str>>;

/// Lists as they stand in a file of words: one a line, `en-helps: is=are was=were`.
pub(crate) fn lists(text: &'static str) -> Lists {
    let lines = text.lines().filter_map(|line| line.split_once(": "));
    let lists = lines.map(|(name, words)| {
        let words = words.split_whitespace().map(|word| word.split_once('=').unwrap_or((word, word)));
        (name.split_once('-').unwrap_or((name, "")), words.collect())
    });
    lists.collect()
}

/// A word without the marks around it, in small letters.
pub(crate) fn bare(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase().replace('’', "'")
}

/// Whether a note looks as if it said what they do, in a verb that is not known.
fn looks_done(words: &[&str], language: Language) -> bool {
    let [first, next, ..] = words else { return false };
    if !first.chars().all(char::is_lowercase) || PREPOSITIONS.contains(&bare(next).as_str()) && language != Language::De
    {
        return false;
    }
    let ends = |word: &str, ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
    let is_long = first.chars().count() > 3;
    let small = next.chars().next().is_some_and(char::is_lowercase);
    let looks = |word: &str| match language {
        Language::Sv => ends(word, &["ar", "er", "ade"]) && !ends(word, &["ingar", "ioner", "heter"]),
        Language::Da => ends(word, &["er", "ede"]) && !ends(word, &["inger", "ioner", "heder"]),
        Language::Nb => word.ends_with("er") && !ends(word, &["inger", "joner", "heter"]),
        Language::En => word.ends_with('s') && !word.ends_with("ss") || *first == "born",
        Language::De => false,
    };
    match language {
        Language::De => {
            const SMALL: [&str; 14] = [
                "hat", "ist", "war", "mag", "kann", "will", "muss", "soll", "hatte", "wurde", "kam", "ging", "lief",
                "sang",
            ];
            SMALL.contains(first)
                || is_long && (first.ends_with('t') && *first != "nicht" || first.ends_with("te") && small)
        }
        // *Bier og høns*: bees and hens.
        _ if ["og", "och", "and"].contains(next) => {
            is_long && looks(first) && words.get(2).is_some_and(|word| looks(word))
        }
        _ => is_long && looks(first),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn said(note: &str, language: Language) -> Told {
        told(&note.split(' ').collect::<Vec<_>>(), language)
    }

    #[test]
    fn every_verb_of_a_note_is_turned_to_them() {
        for (note, turned) in [
            ("plays bass and sings in a choir", "you play bass and sing in a choir"),
            ("loves kippers but hates herring", "you love kippers but hate herring"),
            ("runs and swims", "you run and swim"),
            ("studies owls, restores clocks and keeps hens", "you study owls, restore clocks and keep hens"),
            ("collects stamps and coins", "you collect stamps and coins"),
            ("has three dogs", "you have three dogs"),
            ("is learning Greek and has a boat", "you are learning Greek and have a boat"),
            ("moved here from the islands", "you moved here from the islands"),
            ("read my draft and sent comments", "you read my draft and sent comments"),
            ("grew up on a lighthouse", "you grew up on a lighthouse"),
            ("used to dance and doesn’t miss it", "you used to dance and don't miss it"),
            ("has been away, wants to come back", "you have been away, want to come back"),
        ] {
            assert_eq!(said(note, Language::En), Told::ToThem(turned.into()), "{note}");
        }
        for (language, note) in [
            (Language::Da, "er vokset op på en ø"),
            (Language::Sv, "är från kusten"),
            (Language::Nb, "maler og synger i kor"),
            (Language::Da, "maler skilte i kælderen"),
            (Language::Nb, "har tre hunder"),
        ] {
            assert_eq!(said(note, language), Told::ToThem(format!("du {note}")), "{note}");
        }
    }

    #[test]
    fn what_is_not_surely_turned_is_not_turned_by_half() {
        for (language, note) in [
            (Language::En, "plays bass and yodels loudly"),
            (Language::En, "loves tea and yodels at weddings loudly"),
            (Language::En, "loves stories and walks"),
            (Language::En, "paints and yodels"),
            (Language::En, "painted boats"),
            (Language::En, "used sails"),
            (Language::Da, "lærer fra Thyborøn"),
            (Language::En, "yodels every morning"),
            (Language::Nb, "maler og billedhugger"),
            (Language::Da, "fisker fra Thyborøn"),
            (Language::Da, "jodler hver morgen"),
            (Language::De, "hat drei Hunde"),
            (Language::De, "ist auf einer Insel aufgewachsen"),
            (Language::De, "wohnte im Leuchtturm"),
        ] {
            let told = said(note, language);
            assert_eq!(told, Told::OfThem, "{note}");
        }
    }

    #[test]
    fn a_thing_is_no_doing() {
        for (language, note) in [
            (Language::En, "sails of hemp"),
            (Language::En, "bees on the roof"),
            (Language::En, "the red bicycle"),
            (Language::Da, "bier på taget"),
            (Language::Da, "bier og høns"),
            (Language::Sv, "katter på gården"),
            (Language::De, "rote Boote"),
            (Language::De, "die Bienen auf dem Dach"),
        ] {
            let told = said(note, language);
            assert_eq!(told, Told::Thing, "{note}");
        }
    }

    proptest! {
        #[test]
        fn any_note_is_read(words in prop::collection::vec("plays|and|is|maler|og|,|[a-zæøå]{1,6}", 0..12)) {
            let note = words.join(" ");
            for language in Language::ALL {
                let _ = said(&note, language);
            }
        }
    }
}

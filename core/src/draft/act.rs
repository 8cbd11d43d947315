//! What the user promised, as it stands behind *I promised to*: noted as *send her the article* or *I send her the article*,
//! in German with its verb at the end. What is not surely one or the other is not said in a letter.

use std::sync::LazyLock;

use crate::back::told::{Lists, bare, lists};
use crate::reader::Language;

/// What a noted promise begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Promised {
    /// What somebody does: here in the form behind *promised to*.
    Act(Vec<String>),
    /// The thing itself: *the article*.
    Thing,
    /// Neither, surely: it would stand in no sentence of ours.
    Unsure,
}

pub(super) fn promised(words: &[&str], language: Language) -> Promised {
    let words = without_subject(words, language);
    match language {
        Language::De => german(words),
        _ => others(words, language),
    }
}

/// Without *I will*, and the like.
fn without_subject<'a>(words: &'a [&'a str], language: Language) -> &'a [&'a str] {
    let leads: &[&str] = match language {
        Language::Da => &["jeg", "vil", "skal", "lover", "lovede", "at"],
        Language::Sv => &["jag", "vill", "ska", "skall", "lovar", "lovade", "att"],
        Language::Nb => &["jeg", "vil", "skal", "lover", "lovet", "å"],
        Language::De => &["ich", "werde", "will", "soll", "muss", "möchte", "kann"],
        Language::En => &["i", "i'll", "i’ll", "will", "shall", "promised", "to"],
    };
    let from = words.iter().take_while(|word| leads.contains(&bare(word).as_str())).count();
    words.get(from..).unwrap_or_default()
}

fn others(words: &[&str], language: Language) -> Promised {
    let Some(first) = words.first() else { return Promised::Unsure };
    let Some(act) = act(&bare(first), language) else {
        return if looks_like_act(words, language) { Promised::Unsure } else { Promised::Thing };
    };
    let mut said = vec![act];
    for at in 1..words.len() {
        let word = bare(words[at]);
        let joins = JOINS.contains(&bare(words[at - 1]).as_str()) || words[at - 1].ends_with(',');
        let next = words.get(at + 1).map(|next| bare(next));
        let is_now = !is_listed(&word, language);
        match act_now(&word, language).filter(|_| joins && is_now) {
            // *Datoer og møder*: the last word may be a thing as well.
            Some(_) if next.is_none() => return Promised::Unsure,
            Some(act) => said.push(act),
            None if joins && is_now && next.is_some_and(|next| is_person(&next)) && ends_now(&word, language) => {
                return Promised::Unsure;
            }
            None => said.push(words[at].to_owned()),
        }
    }
    Promised::Act(said)
}

const JOINS: [&str; 4] = ["og", "och", "and", "men"];

/// The form behind *promised to* of a word that is that form, or says that somebody does it now.
fn act(word: &str, language: Language) -> Option<String> {
    if is_listed(word, language) { Some(word.to_owned()) } else { act_now(word, language) }
}

/// *Sender* → *sende*; English has the same form for both.
fn act_now(word: &str, language: Language) -> Option<String> {
    if let Some(act) = LISTS.get(&(language.code(), "now")).and_then(|now| now.get(word)) {
        return Some((*act).to_owned());
    }
    let stem = word.strip_suffix('r').filter(|_| language != Language::En)?;
    let swedish = [word.strip_suffix("er").map(|stem| format!("{stem}a")), Some(format!("{word}a"))];
    let swedish = swedish.into_iter().flatten().filter(|_| language == Language::Sv);
    std::iter::once(stem.to_owned()).chain(swedish).find(|act| is_listed(act, language))
}

fn is_listed(word: &str, language: Language) -> bool {
    LISTS.get(&(language.code(), "")).is_some_and(|acts| acts.contains_key(word))
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| lists(include_str!("data/acts.txt")));

/// Words for a person behind a verb: no noun stands before them.
fn is_person(word: &str) -> bool {
    const PERSONS: [&str; 32] = [
        "dig", "deg", "ham", "hende", "henne", "honom", "dem", "jer", "dere", "er", "mig", "meg", "you", "him", "her",
        "them", "me", "ihnen", "ihm", "ihn", "ihr", "dir", "dich", "euch", "mich", "mir", "sie", "sig", "seg", "sich",
        "it", "det",
    ];
    PERSONS.contains(&word)
}

fn ends_now(word: &str, language: Language) -> bool {
    match language {
        Language::Sv => word.ends_with("ar") || word.ends_with("er"),
        Language::Da | Language::Nb => word.ends_with('r'),
        Language::En | Language::De => false,
    }
}

/// Whether what is not known as an act looks like one all the same: *renoverer båden*, *owe her three dates*.
fn looks_like_act(words: &[&str], language: Language) -> bool {
    let first = words[0];
    let small = first.chars().next().is_some_and(char::is_lowercase);
    let Some(next) = words.get(1).map(|next| bare(next)) else {
        return language == Language::En && first.ends_with("ing");
    };
    if is_person(&next) && !is_function(&bare(first)) {
        return true;
    }
    let is_article = ["a", "an", "the", "my", "some"].contains(&next.as_str());
    let ends = |word: &str, ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
    match language {
        Language::En => is_article && !is_function(&bare(first)),
        Language::De => false,
        Language::Sv => {
            let now = ends_now(first, language) && !ends(first, &["ingar", "ioner", "heter"]);
            small
                && (now && !is_function(&next)
                    || first.ends_with('a')
                        && ends(&next, &["en", "et", "arna", "erna", "orna"])
                        && !is_function(&bare(first)))
        }
        Language::Da | Language::Nb => {
            let now = first.ends_with("er") && !ends(first, &["inger", "ioner", "joner", "heder", "heter"]);
            small
                && (now && !is_function(&next)
                    || first.ends_with('e') && ends(&next, &["en", "et", "erne", "ene"]) && !is_function(&bare(first)))
        }
    }
}

/// Words that say nothing by themselves: behind a noun, or before one.
fn is_function(word: &str) -> bool {
    const FUNCTION: [&str; 62] = [
        "på", "i", "fra", "från", "til", "till", "for", "för", "om", "af", "av", "med", "ved", "vid", "over", "över",
        "og", "och", "fra", "som", "der", "alle", "hele", "halve", "begge", "alla", "hela", "halva", "båda", "denne",
        "denna", "dette", "detta", "disse", "dessa", "mine", "mina", "sidste", "siste", "sista", "første", "första",
        "with", "about", "to", "for", "from", "on", "of", "in", "all", "and", "both", "half", "at", "not", "only",
        "just", "by", "as", "than", "between",
    ];
    FUNCTION.contains(&word)
}

/// *Schicke Ihnen den Katalog*, *Ihnen den Katalog schicken* and *zu schicken* are the same act, with its verb at the end.
fn german(words: &[&str]) -> Promised {
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return Promised::Unsure };
    let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<String>>();
    let small = |word: &str| word.chars().next().is_some_and(char::is_lowercase);
    if words.len() > 2 && words[words.len() - 2] == "zu" && last.ends_with('n') {
        return Promised::Act(owned(words));
    }
    // One clause alone can be turned.
    let is_one = !words.iter().any(|word| ["und", "aber", "oder"].contains(word) || word.ends_with(','));
    if let Some(act) = small(last).then(|| behind_zu(last)).flatten().filter(|_| words.len() > 1) {
        let said = [owned(&words[..words.len() - 1]), act].concat();
        return if is_one && !(small(first) && german_now(first).is_some()) {
            Promised::Act(said)
        } else {
            Promised::Unsure
        };
    }
    if let Some(verb) = german_now(first) {
        let (rest, before) = match words {
            [_, rest @ .., last] if APART.contains(last) => (rest, *last),
            [_, rest @ ..] => (rest, ""),
            [] => return Promised::Unsure,
        };
        let Some(act) = behind_zu(&format!("{before}{verb}")).filter(|_| is_one && !rest.is_empty()) else {
            return Promised::Unsure;
        };
        return Promised::Act([owned(rest), act].concat());
    }
    let is_act = words.get(1).is_some_and(|next| is_person(&bare(next)) && !APART.contains(first) && small(first));
    let ends_in_verb = words.len() > 1 && small(last) && last.ends_with("en") && !NOT_VERBS.contains(last);
    let sends = small(first) && first.ends_with('e') && words.get(1).is_some_and(|next| GERMAN_ARTICLES.contains(next));
    if is_act || ends_in_verb || sends { Promised::Unsure } else { Promised::Thing }
}

/// What stands apart from its verb and before it: *rufe … an*, *anrufen*.
const APART: [&str; 19] = [
    "an", "zurück", "vorbei", "mit", "weiter", "zu", "vor", "nach", "ab", "auf", "ein", "her", "heraus", "bei",
    "durch", "zusammen", "aus", "rüber", "hin",
];
const NOT_VERBS: [&str; 12] =
    ["morgen", "wegen", "oben", "unten", "außen", "innen", "zusammen", "neben", "gegen", "gestern", "ihren", "meinen"];
const GERMAN_ARTICLES: [&str; 14] = [
    "den", "die", "das", "dem", "der", "ein", "eine", "einen", "einem", "mein", "meine", "meinen", "unseren", "unsere",
];

/// The verb of *schicke*: *schicken*.
fn german_now(word: &str) -> Option<&'static str> {
    let word = bare(word);
    let acts = LISTS.get(&("de", ""))?;
    let form = |verb: &str| match verb.strip_suffix("eln") {
        Some(stem) => format!("{stem}le"),
        None => format!("{}e", verb.strip_suffix("en").or_else(|| verb.strip_suffix('n')).unwrap_or(verb)),
    };
    acts.keys().find(|verb| form(verb) == word || **verb == "sammeln" && word == "sammele").copied()
}

/// A verb behind its *zu*: *zu schicken*, *anzurufen*.
fn behind_zu(verb: &str) -> Option<Vec<String>> {
    let acts = LISTS.get(&("de", ""))?;
    if acts.contains_key(verb) {
        return Some(vec!["zu".to_owned(), verb.to_owned()]);
    }
    APART.iter().find_map(|before| {
        let verb = verb.strip_prefix(before)?;
        acts.contains_key(verb).then(|| vec![format!("{before}zu{verb}")])
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(note: &str, language: Language) -> Promised {
        promised(&note.split(' ').collect::<Vec<_>>(), language)
    }

    #[test]
    fn what_somebody_does_now_stands_behind_promised_to() {
        for (language, note, act) in [
            (Language::Da, "sender dig linket", "sende dig linket"),
            (Language::Da, "ringer til dig", "ringe til dig"),
            (Language::Da, "giver dig besked onsdag om prisen", "give dig besked onsdag om prisen"),
            (Language::Da, "spørger Lars og sender dig svaret", "spørge Lars og sende dig svaret"),
            (Language::Da, "gør det færdigt", "gøre det færdigt"),
            (Language::Sv, "skickar dig ritningen", "skicka dig ritningen"),
            (Language::Sv, "ger dig numret", "ge dig numret"),
            (Language::Sv, "skriver till dig", "skriva till dig"),
            (Language::Sv, "hör med Karin", "höra med Karin"),
            (Language::Nb, "sender deg rapporten", "sende deg rapporten"),
            (Language::Nb, "spør Kari", "spørre Kari"),
            (Language::Nb, "jeg skal ringe deg", "ringe deg"),
            (Language::De, "schicke Ihnen den Katalog", "Ihnen den Katalog zu schicken"),
            (Language::De, "Katalog schicken", "Katalog zu schicken"),
            (Language::De, "rufe dich morgen an", "dich morgen anzurufen"),
            (Language::De, "Lisa anrufen", "Lisa anzurufen"),
            (Language::De, "ich melde mich", "mich zu melden"),
            (Language::De, "ihm den Artikel zu schicken", "ihm den Artikel zu schicken"),
            (Language::En, "send her the report", "send her the report"),
            (Language::En, "I will text her the number", "text her the number"),
        ] {
            let words = act.split(' ').map(str::to_owned).collect();
            assert_eq!(of(note, language), Promised::Act(words), "{note}");
        }
    }

    #[test]
    fn what_is_surely_neither_act_nor_thing_is_not_said() {
        for (language, note) in [
            (Language::En, "owe you three dates"),
            (Language::En, "sending her the link"),
            (Language::Da, "renoverer båden"),
            (Language::Da, "fremskaffer dig et tilbud"),
            (Language::Da, "sender datoer og møder"),
            (Language::Sv, "renoverar båten"),
            (Language::Nb, "anskaffe tallene"),
            (Language::De, "besorgte Ihnen eine Karte"),
            (Language::De, "schicke Ihnen den Katalog und rufe an"),
            (Language::De, "Unterlagen übersenden"),
        ] {
            assert_eq!(of(note, language), Promised::Unsure, "{note}");
        }
    }

    #[test]
    fn a_thing_that_was_promised_is_a_thing() {
        for (language, note) in [
            (Language::En, "the article about kelp"),
            (Language::En, "figures on moisture"),
            (Language::Da, "linket"),
            (Language::Da, "billeder fra havnen"),
            (Language::Da, "tegninger"),
            (Language::Da, "alle tallene fra forsøget"),
            (Language::Sv, "receptet på tjära"),
            (Language::Nb, "hele rapporten"),
            (Language::De, "die Zahlen"),
            (Language::De, "neue Fotos vom Kutter"),
            (Language::De, "Fotos von morgen"),
        ] {
            assert_eq!(of(note, language), Promised::Thing, "{note}");
        }
    }

    proptest! {
        #[test]
        fn any_promise_is_read(note in "\\PC{0,200}") {
            for language in Language::ALL {
                let _ = of(&note, language);
            }
        }
    }
}

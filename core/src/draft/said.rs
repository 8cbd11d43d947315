//! A note was written about somebody, in the user's own words: what of it can be said to them. Where that is not sure,
//! the note stays as it is and says so; nothing is put into the user's mouth.

use super::act::{self, Promised};
use crate::back::told::{Told, bare, begins_in, told};
use crate::contact::Tone;
use crate::reader::{self, Language};

/// Most characters of a note that is quoted in a letter.
const LONGEST: usize = 140;

/// A note as a letter quotes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) text: String,
    /// What it stands for in a sentence about a promise.
    pub(crate) form: Form,
    /// Whether it still speaks of them.
    pub(crate) of_them: bool,
    /// Its language, where that is another than the letter's.
    pub(crate) other: Option<Language>,
}

/// What a note can stand for in a sentence about a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// What somebody does, behind *promised to*: *send the article*.
    Act,
    /// A thing: *the article*.
    Thing,
    /// Neither, surely.
    Unsure,
}

/// What a note is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Note {
    /// Something about them: *his red bicycle*, *plays the double bass*.
    Detail,
    /// Something the user does for them, or says to them: *a word with the harbour master*.
    Act,
    /// What the user promised: *send him the article*.
    Promise,
}

/// A note as it can be said to the person it speaks of; `None` where it is too long for a sentence, or empty.
///
/// `own` is the user's language: notes are in that or in the letter's.
pub(crate) fn said(note: &str, kind: Note, language: Language, tone: Tone, own: Language) -> Option<Said> {
    let text = sayable(note)?;
    if let Some(other) = foreign(&text, language, own) {
        return Some(Said { text, form: Form::Thing, of_them: false, other: Some(other) });
    }
    let words: Vec<&str> = text.split(' ').collect();
    let (form, told) = match kind {
        Note::Detail => (Form::Thing, told(&words, language)),
        Note::Act => (Form::Thing, Told::Thing),
        Note::Promise => match act::promised(&words, language) {
            Promised::Act(words) => (Form::Act, Told::ToThem(words.join(" "))),
            Promised::Thing => (Form::Thing, Told::Thing),
            Promised::Unsure => (Form::Unsure, Told::Thing),
        },
    };
    let turned = match told {
        Told::OfThem => None,
        Told::ToThem(said) => to_them(&said, kind, language, tone),
        Told::Thing => to_them(&text, kind, language, tone),
    };
    let of_them = turned.is_none();
    Some(Said { text: turned.unwrap_or(text), form, of_them, other: None })
}

/// A note about one person as it can be said to another; `None` where it is too long for a sentence, or empty.
pub(crate) fn quoted(note: &str, language: Language, own: Language) -> Option<Said> {
    let text = sayable(note)?;
    let other = foreign(&text, language, own);
    Some(Said { text, form: Form::Thing, of_them: false, other })
}

/// A note in one line without the mark at its end, where it fits into a sentence.
fn sayable(note: &str) -> Option<String> {
    let text = note.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = text.trim_end_matches(['.', '!', ',', ';', ':']).trim_end();
    (!text.is_empty() && text.chars().count() <= LONGEST).then(|| text.to_owned())
}

/// A note with its one word for them turned to *you*; `None` where it speaks of them all the same.
fn to_them(text: &str, kind: Note, language: Language, tone: Tone) -> Option<String> {
    let words: Vec<&str> = text.split(' ').collect();
    let theirs: Vec<usize> = (0..words.len()).filter(|at| speaks_of_them(&words, *at, language, tone)).collect();
    match theirs[..] {
        [] => Some(text.to_owned()),
        [at] => turned(&words, at, kind, language, tone),
        _ => None,
    }
}

/// Whether a word is one for them. German *Sie* and *Ihr* are said to them; where a sentence begins, they are taken for that
/// in a letter that says *Sie*.
fn speaks_of_them(words: &[&str], at: usize, language: Language, tone: Tone) -> bool {
    let word = words[at].trim_matches(|c: char| !c.is_alphanumeric());
    let is_polite = language == Language::De
        && tone == Tone::Formal
        && ["Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres"].contains(&word);
    !is_polite && is_of_them(&bare(word), language)
}

/// Words for somebody who is spoken of: first those that mean the one, then those that say whose it is or are more than
/// one thing.
fn is_of_them(word: &str, language: Language) -> bool {
    let words: &[&str] = match language {
        Language::Da => &["han", "hun", "ham", "hende", "hans", "hendes", "sin", "sit", "sine", "sig"],
        Language::Sv => &["han", "hon", "hen", "honom", "henne", "hans", "hennes", "sin", "sitt", "sina", "sig"],
        Language::Nb => &["han", "hun", "ham", "henne", "hans", "hennes", "sin", "sitt", "si", "sine", "seg"],
        Language::De => &[
            "er", "sie", "ihm", "ihn", "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres", "sein", "seine", "seinen",
            "seinem", "seiner", "seines", "sich",
        ],
        Language::En => &["he", "she", "him", "her", "his", "hers", "himself", "herself"],
    };
    words.contains(&word)
}

/// The note with its one word for them turned to *you*; `None` where that word may mean something else, or where the
/// rest of the sentence would have to change with it.
fn turned(words: &[&str], at: usize, kind: Note, language: Language, tone: Tone) -> Option<String> {
    let you = you(words, at, kind, language, tone)?;
    let word = words[at];
    let start = word.find(char::is_alphanumeric)?;
    let end =
        word.rfind(char::is_alphanumeric).map(|last| last + word[last..].chars().next().map_or(0, char::len_utf8))?;
    let you = format!("{}{you}{}", &word[..start], &word[end..]);
    let turned: Vec<&str> =
        words.iter().enumerate().map(|(i, word)| if i == at { you.as_str() } else { word }).collect();
    Some(turned.join(" "))
}

fn you(words: &[&str], at: usize, kind: Note, language: Language, tone: Tone) -> Option<&'static str> {
    let next = words.get(at + 1).map(|word| bare(word));
    let (dative, accusative) = if tone == Tone::Formal { ("Ihnen", "Sie") } else { ("dir", "dich") };
    Some(match (language, kind, bare(words[at]).as_str()) {
        (Language::Da, _, "ham" | "hende") | (Language::Sv, _, "honom" | "henne") => "dig",
        (Language::Nb, _, "ham" | "henne") => "deg",
        // Their verbs are the same for all persons.
        (Language::Da | Language::Nb, Note::Detail, "han" | "hun")
        | (Language::Sv, Note::Detail, "han" | "hon" | "hen")
            if at == 0 =>
        {
            "du"
        }
        (Language::De, Note::Act | Note::Promise, "ihm") => dative,
        (Language::De, Note::Act | Note::Promise, "ihn") => accusative,
        // *Ihr* and *her* also say whose it is; before an article they don't.
        (Language::De, Note::Act | Note::Promise, "ihr") if next.as_deref().is_some_and(is_article) => dative,
        (Language::En, Note::Act | Note::Promise, "her") if next.as_deref().is_none_or(is_article) => "you",
        (Language::En, _, "him") => "you",
        (Language::En, Note::Detail, "her") if at == 0 => "your",
        (Language::En, _, "his") => "your",
        _ => return None,
    })
}

/// Behind these no noun of the one before it can begin.
fn is_article(word: &str) -> bool {
    const ARTICLES: [&str; 30] = [
        "a", "an", "the", "my", "our", "some", "that", "this", "these", "those", "to", "about", "with", "for", "in",
        "der", "die", "das", "den", "dem", "ein", "eine", "einen", "einem", "mein", "meine", "meinen", "unser",
        "unsere", "unseren",
    ];
    ARTICLES.contains(&word)
}

/// The language of a note that is surely not in the letter's. Notes are in the user's language or in the letter's: a few
/// words are easily taken for a third, and of one Nordic language for another.
fn foreign(text: &str, letter: Language, own: Language) -> Option<Language> {
    if begins_in(text, letter) {
        return None;
    }
    if own != letter && begins_in(text, own) {
        return Some(own);
    }
    let detected = neighbour(reader::guess(text)?, letter, own);
    let leads = || detected == own && reader::detect(text).is_some_and(|it| neighbour(it, letter, own) == own);
    let is_sure = text.split(' ').count() >= ENOUGH || begins_in(text, detected) || leads();
    (detected != letter && is_sure).then_some(detected)
}

/// Words from which on a note may be in a language that is neither the user's nor the letter's.
const ENOUGH: usize = 5;

/// A Nordic language that is taken for the one of them that is the user's or the letter's.
fn neighbour(detected: Language, letter: Language, own: Language) -> Language {
    let is_nordic = |language| matches!(language, Language::Da | Language::Sv | Language::Nb);
    match detected {
        _ if !is_nordic(detected) || detected == letter || detected == own => detected,
        _ if is_nordic(own) => own,
        _ if is_nordic(letter) => letter,
        _ => detected,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn turned(note: &str, kind: Note, language: Language, tone: Tone) -> (String, bool) {
        let said = said(note, kind, language, tone, language).unwrap();
        (said.text, said.of_them)
    }

    #[test]
    fn a_promise_to_somebody_is_said_to_them() {
        for (language, note, said) in [
            (Language::Da, "sende ham tallene fra forsøget", "sende dig tallene fra forsøget"),
            (Language::Da, "sætte hende i kontakt med Lars", "sætte dig i kontakt med Lars"),
            (Language::Sv, "skicka henne receptet på tjära.", "skicka dig receptet på tjära"),
            (Language::Nb, "sende henne boken", "sende deg boken"),
            (Language::De, "ihm den Artikel zu schicken", "Ihnen den Artikel zu schicken"),
            (Language::De, "ihr die Unterlagen zu schicken", "Ihnen die Unterlagen zu schicken"),
            (Language::En, "send him the report", "send you the report"),
            (Language::En, "introduce her to Lars", "introduce you to Lars"),
        ] {
            assert_eq!(turned(note, Note::Promise, language, Tone::Formal), (said.to_owned(), false), "{note}");
        }
        assert_eq!(
            turned("ihm den Artikel zu schicken", Note::Promise, Language::De, Tone::Familiar).0,
            "dir den Artikel zu schicken"
        );
    }

    #[test]
    fn what_may_mean_something_else_stays_as_it_was_noted_and_says_so() {
        for (language, kind, note) in [
            (Language::En, Note::Act, "call her back"),
            (Language::En, Note::Act, "introduce him to her"),
            (Language::En, Note::Detail, "she grew up on a lighthouse"),
            (Language::De, Note::Act, "ihr Buch zu lesen"),
            (Language::De, Note::Detail, "spielt Kontrabass im Keller"),
            (Language::Da, Note::Detail, "hun er vokset op ombord, hendes mærker står der endnu"),
            (Language::Sv, Note::Detail, "hennes hund heter Blixten"),
        ] {
            assert_eq!(turned(note, kind, language, Tone::Familiar), (note.to_owned(), true), "{note}");
        }
    }

    #[test]
    fn what_somebody_does_is_said_to_them() {
        for (language, note, said) in [
            (Language::En, "loves cold water", "you love cold water"),
            (Language::En, "studies owls", "you study owls"),
            (Language::En, "his red bicycle", "your red bicycle"),
            (Language::Da, "spiller kontrabas i kælderen", "du spiller kontrabas i kælderen"),
            (Language::Da, "hun holder bier på taget", "du holder bier på taget"),
            (Language::Sv, "seglar till Åland varje sommar", "du seglar till Åland varje sommar"),
            (Language::En, "the red kite above the pier", "the red kite above the pier"),
        ] {
            assert_eq!(turned(note, Note::Detail, language, Tone::Familiar), (said.to_owned(), false), "{note}");
        }
    }

    #[test]
    fn a_note_in_another_language_stays_as_it_is_and_says_in_which() {
        let said = |note, own| said(note, Note::Detail, Language::De, Tone::Formal, own).unwrap();
        assert_eq!(said("hun elsker at bade om vinteren og holder bier", Language::Da).other, Some(Language::Da));
        assert_eq!(said("holder bier", Language::Da).other, Some(Language::Da));
        assert_eq!(said("der alte Kutter und die Bienen auf dem Dach", Language::Da).other, None);
    }

    #[test]
    fn a_few_words_are_not_said_to_be_in_a_third_language() {
        let other = |note, letter, own| said(note, Note::Act, letter, Tone::Familiar, own).unwrap().other;
        assert_eq!(other("finde en kok", Language::Da, Language::Da), None);
        assert_eq!(other("introduktionen till Lisa", Language::Sv, Language::En), None);
        assert_eq!(other("introduktionen till Lisa", Language::Sv, Language::Sv), None);
        assert_eq!(other("the number of the man with the tar", Language::Sv, Language::Da), Some(Language::En));
    }

    #[test]
    fn the_polite_you_is_no_word_for_others() {
        let of_them = |note, tone| said(note, Note::Act, Language::De, tone, Language::De).unwrap().of_them;
        let motive = "Ich würde gern verstehen, wie Sie Preise für kleine Werften machen";
        assert!(!of_them(motive, Tone::Formal));
        assert!(!of_them("Ihre Preise für kleine Werften", Tone::Formal));
        assert!(of_them("Ich würde gern verstehen, wie sie Preise machen", Tone::Formal));
        assert!(of_them("Sie macht Preise für Werften", Tone::Familiar));
    }

    #[test]
    fn a_verb_and_a_word_for_them_are_turned_together_or_not_at_all() {
        for (language, note, told) in [
            (Language::En, "loves his dog", "you love your dog"),
            (Language::En, "plays bass and sings in a choir", "you play bass and sing in a choir"),
            (Language::Da, "bier på taget", "bier på taget"),
        ] {
            assert_eq!(turned(note, Note::Detail, language, Tone::Familiar), (told.to_owned(), false), "{note}");
        }
        let note = "yodels for her dog";
        assert_eq!(turned(note, Note::Detail, Language::En, Tone::Familiar), (note.to_owned(), true));
    }

    proptest! {
        #[test]
        fn any_note_is_said_or_left_out(note in "\\PC{0,200}", act in any::<bool>()) {
            let kind = if act { Note::Promise } else { Note::Detail };
            for language in Language::ALL {
                let said = said(&note, kind, language, Tone::Formal, Language::En);
                prop_assert!(said.is_none_or(|said| !said.text.is_empty() && said.text.chars().count() <= LONGEST + 8));
            }
        }
    }
}

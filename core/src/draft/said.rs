//! A note was written about somebody, in the user's own words: what of it can be said to them. Where that is not sure,
//! the note stays as it is and says so; nothing is put into the user's mouth.

use crate::contact::Tone;
use crate::reader::{self, Language};

/// Most characters of a note that is quoted in a letter.
const LONGEST: usize = 140;

/// A note as a letter quotes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) text: String,
    /// Whether it begins with what somebody does (*send the article*), not with a thing (*the article*).
    pub(crate) act: bool,
    /// Whether it still speaks of them.
    pub(crate) of_them: bool,
    /// Its language, where that is another than the letter's.
    pub(crate) other: Option<Language>,
}

/// What a note is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Note {
    /// Something about them: *his red bicycle*.
    Detail,
    /// Something the user does for them: *send him the article*.
    Act,
}

/// A note as it can be said to the person it speaks of; `None` where it is too long for a sentence, or empty.
///
/// `own` is the user's language: notes are in that or in the letter's.
pub(crate) fn said(note: &str, kind: Note, language: Language, tone: Tone, own: Language) -> Option<Said> {
    let text = note.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = text.trim_end_matches(['.', '!', ',', ';', ':']).trim_end();
    if text.is_empty() || text.chars().count() > LONGEST {
        return None;
    }
    let other = reader::guess(text).map(|detected| written_in(detected, language, own)).filter(|it| *it != language);
    let words: Vec<&str> = text.split(' ').collect();
    if other.is_some() {
        return Some(Said { text: text.to_owned(), act: false, of_them: false, other });
    }
    if kind == Note::Detail
        && let Some(text) = who_does(&words, language)
        && !words.iter().any(|word| is_of_them(&bare(word), language))
    {
        return Some(Said { text, act: false, of_them: false, other: None });
    }
    let act = kind == Note::Act && is_act(&words, language);
    let theirs: Vec<usize> = (0..words.len()).filter(|at| is_of_them(&bare(words[*at]), language)).collect();
    let turned = match theirs[..] {
        [at] => turned(&words, at, kind, language, tone),
        _ => None,
    };
    let of_them =
        turned.is_none() && (!theirs.is_empty() || (kind == Note::Detail && begins_with_verb(&words, language)));
    Some(Said { text: turned.unwrap_or_else(|| text.to_owned()), act, of_them, other: None })
}

/// A note about one person as it can be said to another; `None` where it is too long for a sentence, or empty.
pub(crate) fn quoted(note: &str, language: Language, own: Language) -> Option<Said> {
    let text = note.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = text.trim_end_matches(['.', '!', ',', ';', ':']).trim_end();
    if text.is_empty() || text.chars().count() > LONGEST {
        return None;
    }
    let other = reader::guess(text).map(|detected| written_in(detected, language, own)).filter(|it| *it != language);
    Some(Said { text: text.to_owned(), act: false, of_them: false, other })
}

/// A word without the marks around it, in small letters.
fn bare(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
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
        (Language::De, Note::Act, "ihm") => dative,
        (Language::De, Note::Act, "ihn") => accusative,
        // *Ihr* and *her* also say whose it is; before an article they don't.
        (Language::De, Note::Act, "ihr") if next.as_deref().is_some_and(is_article) => dative,
        (Language::En, Note::Act, "her") if next.as_deref().is_none_or(is_article) => "you",
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

/// The language of a note: a few words of one Nordic language are easily taken for another, and then are the user's own.
fn written_in(detected: Language, letter: Language, own: Language) -> Language {
    let is_nordic = |language| matches!(language, Language::Da | Language::Sv | Language::Nb);
    if !is_nordic(detected) || detected == letter || detected == own {
        detected
    } else if is_nordic(own) {
        own
    } else if is_nordic(letter) {
        letter
    } else {
        detected
    }
}

/// A note that says what somebody does, with *you* put before it: *plays the double bass*. German verbs would change.
fn who_does(words: &[&str], language: Language) -> Option<String> {
    let (first, rest) = words.split_first()?;
    let listed = listed(include_str!("data/does.txt"), language)?;
    let does = |form: &str| listed.split_whitespace().any(|verb| verb == form);
    let form = bare(first);
    match language {
        Language::En => {
            let base = [form.strip_suffix('s'), form.strip_suffix("es")].into_iter().flatten().find(|base| does(base));
            let base =
                base.map(str::to_owned).or_else(|| Some(format!("{}y", form.strip_suffix("ies")?)).filter(|b| does(b)));
            base.map(|base| [&["you", &base], rest].concat().join(" "))
        }
        _ => does(&form).then(|| [&["du", form.as_str()], rest].concat().join(" ")),
    }
}

/// The line of a language in a list of words.
fn listed(list: &'static str, language: Language) -> Option<&'static str> {
    list.lines().find_map(|line| line.strip_prefix(language.code())?.strip_prefix(':'))
}

/// Whether a note begins with what the user does, in the form that stands behind *promised to*.
fn is_act(words: &[&str], language: Language) -> bool {
    if language == Language::De {
        return words.len() > 2
            && words.get(words.len() - 2) == Some(&"zu")
            && words.last().is_some_and(|w| w.ends_with('n'));
    }
    let acts = listed(include_str!("data/acts.txt"), language);
    let first = words.first().map(|word| bare(word)).unwrap_or_default();
    acts.is_some_and(|acts| acts.split_whitespace().any(|act| act == first))
}

/// Whether a note looks as if it said what they do (*plays the double bass*) without saying who.
fn begins_with_verb(words: &[&str], language: Language) -> bool {
    let [first, _, ..] = words else { return false };
    let small = first.chars().all(char::is_lowercase) && first.chars().count() > 3;
    small
        && match language {
            Language::De => first.ends_with('t') && *first != "nicht",
            Language::En => first.ends_with('s') && !first.ends_with("ss"),
            Language::Sv => first.ends_with("ar") || first.ends_with("er"),
            Language::Da | Language::Nb => first.ends_with("er"),
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
            assert_eq!(turned(note, Note::Act, language, Tone::Formal), (said.to_owned(), false), "{note}");
        }
        assert_eq!(
            turned("ihm den Artikel zu schicken", Note::Act, Language::De, Tone::Familiar).0,
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
        let said = |note| said(note, Note::Detail, Language::De, Tone::Formal, Language::Da).unwrap();
        assert_eq!(said("hun elsker at bade om vinteren og holder bier").other, Some(Language::Da));
        assert_eq!(said("der alte Kutter und die Bienen auf dem Dach").other, None);
    }

    proptest! {
        #[test]
        fn any_note_is_said_or_left_out(note in "\\PC{0,200}", act in any::<bool>()) {
            let kind = if act { Note::Act } else { Note::Detail };
            for language in Language::ALL {
                let said = said(&note, kind, language, Tone::Formal, Language::En);
                prop_assert!(said.is_none_or(|said| !said.text.is_empty() && said.text.chars().count() <= LONGEST + 8));
            }
        }
    }
}

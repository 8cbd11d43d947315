//! Spellings for search: ø, å, ä, ö, ü, ß are found as they stand, as ASCII and as digraphs, whichever way they were
//! printed and whichever way they are typed.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// One spelling: lower case, without marks.
pub(crate) fn ascii(text: &str) -> String {
    spell(text, |letter| match letter {
        'ø' | 'œ' => Some("o"),
        'æ' => Some("ae"),
        'ß' => Some("ss"),
        'ł' => Some("l"),
        'đ' | 'ð' => Some("d"),
        'þ' => Some("th"),
        _ => None,
    })
}

/// The other spelling: ø and ö as `oe`, å as `aa`, ä as `ae`, ü as `ue`.
pub(crate) fn digraph(text: &str) -> String {
    let composed: String = text.nfc().collect::<String>().to_lowercase();
    ascii(&composed.chars().fold(String::with_capacity(composed.len()), |mut spelling, letter| {
        match letter {
            'ø' | 'ö' | 'œ' => spelling.push_str("oe"),
            'æ' | 'ä' => spelling.push_str("ae"),
            'å' => spelling.push_str("aa"),
            'ü' => spelling.push_str("ue"),
            other => spelling.push(other),
        }
        spelling
    }))
}

/// All spellings of a text, for the index.
pub(crate) fn spellings(text: &str) -> String {
    let (ascii, digraph) = (ascii(text), digraph(text));
    if ascii == digraph { ascii } else { format!("{ascii} {digraph}") }
}

/// The index's question for what somebody typed: every word as a prefix, in any spelling. `None` when there is no word
/// in it.
pub(crate) fn question(typed: &str) -> Option<String> {
    let words: Vec<String> = typed.split_whitespace().filter_map(word_question).collect();
    (!words.is_empty()).then(|| words.join(" AND "))
}

fn word_question(word: &str) -> Option<String> {
    let phrase = |spelling: String| {
        let words: Vec<&str> =
            spelling.split(|letter: char| !letter.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
        (!words.is_empty()).then(|| format!("\"{}\"*", words.join(" ")))
    };
    let (ascii, digraph) = (phrase(ascii(word))?, phrase(digraph(word))?);
    Some(if ascii == digraph { ascii } else { format!("({ascii} OR {digraph})") })
}

fn spell(text: &str, letter: impl Fn(char) -> Option<&'static str>) -> String {
    let lower = text.nfc().collect::<String>().to_lowercase();
    let mut spelling = String::with_capacity(lower.len());
    for original in lower.nfd().filter(|letter| !is_combining_mark(*letter)) {
        match letter(original) {
            Some(written) => spelling.push_str(written),
            None => spelling.push(original),
        }
    }
    spelling
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nordic_and_german_letters_have_an_ascii_and_a_digraph_spelling() {
        assert_eq!(spellings("Søren Ågård"), "soren agard soeren aagaard");
        assert_eq!(spellings("Jürgen Groß"), "jurgen gross juergen gross");
        assert_eq!(spellings("Anna"), "anna");
    }

    #[test]
    fn a_question_holds_every_spelling_of_every_word() {
        assert_eq!(question("sø aa").as_deref(), Some("(\"so\"* OR \"soe\"*) AND \"aa\"*"));
        assert_eq!(question(" ' \" * "), None);
        assert_eq!(question("o'brien").as_deref(), Some("\"o brien\"*"));
    }
}

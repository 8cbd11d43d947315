//! Which language a short note is written in: function words, letters and endings that only some languages have.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Language;
use super::token::{Kind, Token, spellings, tokenise};
use crate::packed::{self, Packed};

/// Words per language. A word that two languages share stands in both and weighs less in each.
static WORDS: [(Language, &Packed); 5] = [
    (Language::Da, &packed::EVERYDAY_DA),
    (Language::Sv, &packed::EVERYDAY_SV),
    (Language::Nb, &packed::EVERYDAY_NB),
    (Language::De, &packed::EVERYDAY_DE),
    (Language::En, &packed::EVERYDAY_EN),
];

/// Endings that point to a language, where the word itself is not known.
const ENDINGS: [(Language, &[&str]); 5] = [
    (Language::Da, &["tion", "hed", "ede", "else", "erne", "ene", "elig"]),
    (Language::Sv, &["ning", "het", "ade", "else", "arna", "erna", "orna", "ar", "lig"]),
    (Language::Nb, &["sjon", "het", "else", "ene", "elig", "asje"]),
    (Language::De, &["ung", "keit", "heit", "schaft", "lich", "isch", "ieren", "chen", "en", "tag"]),
    (Language::En, &["tion", "ing", "ness", "ment", "ly", "ity", "ght", "ed", "ould"]),
];

/// What a whole word weighs, shared among the languages that have it.
const WORD: f64 = 1.0;
/// What a letter of the language's own weighs.
const LETTER: f64 = 0.8;
/// What an ending weighs.
const ENDING: f64 = 0.15;
/// The least that says something.
const ENOUGH: f64 = 0.3;
/// What a word more than every other language has is called a lead.
const LEAD: f64 = 0.02;

static LEXICON: LazyLock<HashMap<String, u8>> = LazyLock::new(|| {
    let mut lexicon = HashMap::new();
    for (language, words) in &WORDS {
        for word in words.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace) {
            for spelling in spellings(word) {
                *lexicon.entry(spelling).or_insert(0) |= bit(*language);
            }
        }
    }
    lexicon
});

fn bit(language: Language) -> u8 {
    1 << language as u8
}

/// The language a text is most likely written in; `None` where it says too little.
pub fn detect(text: &str) -> Option<Language> {
    detect_among(&tokenise(text))
}

/// The language that most speaks for, however little more than for the next: neighbours are taken for each other.
/// `None` where nothing speaks for any.
pub fn guess(text: &str) -> Option<Language> {
    likeliest(&tokenise(text))
}

/// As [`detect`], on tokens.
pub(crate) fn detect_among(tokens: &[Token<'_>]) -> Option<Language> {
    let weights = weights(tokens);
    let (best, most) = highest(&weights, None)?;
    let next = highest(&weights, Some(best)).map_or(0.0, |(_, weight)| weight);
    (most >= ENOUGH && most - next >= LEAD).then_some(best)
}

/// The language that most speaks for, however little more than for the next.
pub(crate) fn likeliest(tokens: &[Token<'_>]) -> Option<Language> {
    let weights = weights(tokens);
    highest(&weights, None).filter(|(_, weight)| *weight >= ENOUGH).map(|(language, _)| language)
}

fn weights(tokens: &[Token<'_>]) -> [f64; 5] {
    let mut weights = [0.0; 5];
    for token in tokens.iter().filter(|token| token.kind == Kind::Word) {
        weigh(token, &mut weights);
    }
    weights
}

fn highest(weights: &[f64; 5], except: Option<Language>) -> Option<(Language, f64)> {
    Language::ALL
        .into_iter()
        .zip(weights.iter().copied())
        .filter(|(language, _)| Some(*language) != except)
        .max_by(|a, b| a.1.total_cmp(&b.1))
}

fn weigh(token: &Token<'_>, weights: &mut [f64; 5]) {
    if let Some(&mask) = LEXICON.get(&token.low) {
        return share(WORD, mask, weights);
    }
    let letters = letters(&token.low);
    if letters != 0 {
        share(LETTER, letters, weights);
    }
    for (language, endings) in ENDINGS {
        if endings.iter().any(|ending| token.low.len() > ending.len() + 2 && token.low.ends_with(ending)) {
            weights[language as usize] += ENDING;
        }
    }
}

fn share(weight: f64, mask: u8, weights: &mut [f64; 5]) {
    let each = weight / f64::from(mask.count_ones().max(1)).powf(1.5);
    for (index, slot) in weights.iter_mut().enumerate() {
        if mask & (1 << index) != 0 {
            *slot += each;
        }
    }
}

/// The languages that have all the unusual letters of a word; 0 where it has none.
fn letters(word: &str) -> u8 {
    let mut mask = 0;
    for c in word.chars() {
        let having = match c {
            'æ' | 'ø' => bit(Language::Da) | bit(Language::Nb),
            'å' => bit(Language::Da) | bit(Language::Nb) | bit(Language::Sv),
            'ä' | 'ö' => bit(Language::Sv) | bit(Language::De),
            'ü' | 'ß' => bit(Language::De),
            _ => continue,
        };
        mask = if mask == 0 || mask & having == 0 { having } else { mask & having };
    }
    mask
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn function_words_tell_near_languages_apart() {
        for (text, language) in [
            ("jeg ringer til hende i morgen, hun ved noget om lager", Language::Da),
            ("jeg ringer henne i morgen, hun vet noe om lager", Language::Nb),
            ("jag ringer henne i morgon, hon vet något om lager", Language::Sv),
            ("ich rufe sie morgen an, sie weiß was über Lager", Language::De),
            ("I'll ring her tomorrow, she knows about warehouses", Language::En),
        ] {
            assert_eq!(detect(text), Some(language), "{text}");
        }
    }

    #[test]
    fn slips_and_missing_dots_do_not_hide_the_language() {
        assert_eq!(detect("skickar presentationen pa mandag, kul kille"), Some(Language::Sv));
        assert_eq!(detect("schicke ihm das naechste Woche"), Some(Language::De));
        assert_eq!(detect("husk at spoerge hende"), Some(Language::Da));
    }

    #[test]
    fn nothing_that_speaks_for_a_language_is_none() {
        for text in ["", "   ", "12345", "!!!", "Kaplan", "X-9"] {
            assert_eq!(detect(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_answered(text in any::<String>()) {
            let _ = detect(&text);
        }
    }
}

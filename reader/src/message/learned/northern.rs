//! Danish, Swedish and Norwegian words in one spelling without their endings, so that what is learned in one helps the others.

/// Endings of nouns and verbs, folded; the longest first.
const ENDINGS: &[&str] = &[
    "ernes", "ande", "ende", "erne", "arna", "enes", "ede", "ade", "ene", "and", "ar", "er", "or", "en", "ed", "ad",
    "es", "e", "a", "d", "s", "r", "n",
];

/// How many letters an ending leaves at least.
const SHORTEST: usize = 3;

/// The stem of a word in lower case: "hjælper", "hjälpa" and "hjelpe" have the same.
pub(super) fn stem(word: &str) -> String {
    let mut folded = fold(word);
    let shorter = ENDINGS.iter().find_map(|ending| folded.strip_suffix(ending).filter(|rest| rest.len() >= SHORTEST));
    if let Some(len) = shorter.map(str::len) {
        folded.truncate(len);
    }
    folded
}

/// Hard and soft letters are one ("kage", "kaka"), so are two and one ("kopp", "kop"), and a "h" before "v" is silent.
fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    let mut last = None;
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let letter = match letter {
            'h' if letters.peek() == Some(&'v') => continue,
            'æ' | 'ä' | 'é' => 'e',
            'ø' | 'ö' | 'å' => 'o',
            'p' => 'b',
            't' => 'd',
            'k' | 'c' | 'q' => 'g',
            'y' | 'j' => 'i',
            'w' => 'v',
            'ü' => 'u',
            'z' | 'ß' => 's',
            other => other,
        };
        if last != Some(letter) {
            folded.push(letter);
        }
        last = Some(letter);
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_three_languages_has_one_stem() {
        for words in [["hjælper", "hjälpa", "hjelpe"], ["kage", "kaka", "kake"], ["hvilken", "vilken", "hvilken"]] {
            assert!(words.iter().all(|word| stem(word) == stem(words[0])), "{words:?}");
        }
        assert_ne!(stem("købe"), stem("kaffe"));
    }

    #[test]
    fn a_short_word_keeps_its_ending() {
        assert_eq!(stem("en"), "en");
        assert_eq!(stem("der"), "der");
        assert_eq!(stem(""), "");
    }
}

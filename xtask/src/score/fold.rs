//! How two texts are made comparable before they are compared.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

/// Similarity from which a title, firm, street or city counts as right.
pub const SIMILAR: f64 = 0.90;

/// Composed (NFC), blanks folded to one, trimmed, case-folded in full (`ß` is `ss`).
pub fn fold(text: &str) -> String {
    let composed: String = text.nfc().collect();
    caseless::default_case_fold_str(&words(&composed).join(" "))
}

/// Without blanks at its ends.
pub fn trim(text: &str) -> &str {
    text.trim_matches(is_blank)
}

fn words(text: &str) -> Vec<&str> {
    text.split(is_blank).filter(|word| !word.is_empty()).collect()
}

/// Unicode blanks, and the four separators that ASCII has had since before there was Unicode.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&c)
}

/// Folded, and without the marks on its letters.
pub fn without_marks(text: &str) -> String {
    let plain = fold(text).replace('ø', "o").replace('æ', "ae").replace('ł', "l").replace('đ', "d");
    plain.nfd().filter(|&c| canonical_combining_class(c) == 0).collect()
}

/// 1 − Levenshtein distance / longer length, of the folded texts, counted in characters. An empty text is like an empty one only.
pub fn similarity(a: &str, b: &str) -> f64 {
    let (a, b): (Vec<char>, Vec<char>) = (fold(a).chars().collect(), fold(b).chars().collect());
    if a == b {
        1.0
    } else if a.is_empty() || b.is_empty() {
        0.0
    } else {
        1.0 - ratio(levenshtein(&a, &b), a.len().max(b.len()))
    }
}

fn levenshtein(a: &[char], b: &[char]) -> usize {
    let mut previous: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut current = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let swapped = previous[j] + usize::from(x != y);
            current.push(swapped.min(previous[j + 1] + 1).min(current[j] + 1));
        }
        previous = current;
    }
    previous[b.len()]
}

/// The words of a folded text: runs of letters and digits.
pub fn tokens(text: &str) -> Vec<String> {
    let folded = fold(text);
    folded.split(|c| !is_word(c)).filter(|token| !token.is_empty()).map(ToOwned::to_owned).collect()
}

/// A letter or a number of any script; neither a mark nor a letter in a circle.
fn is_word(c: char) -> bool {
    let circled = matches!(c, '\u{24b6}'..='\u{24e9}' | '\u{1f130}'..='\u{1f189}');
    c.is_alphanumeric() && !is_combining_mark(c) && !circled
}

/// Harmonic mean of the shares of tokens that two texts have in common, each token counted as often as it occurs.
pub fn token_f1(a: &str, b: &str) -> f64 {
    let (a, mut left) = (tokens(a), tokens(b));
    let all = a.len() + left.len();
    let mut shared = 0;
    for token in &a {
        if let Some(at) = left.iter().position(|other| other == token) {
            left.swap_remove(at);
            shared += 1;
        }
    }
    if shared == 0 { 0.0 } else { ratio(2 * shared, all) }
}

/// A web address without scheme, `www.` and trailing slashes.
pub fn url(text: &str) -> String {
    let folded = fold(text).replace(' ', "");
    let address = without_scheme(&folded);
    address.strip_prefix("www.").unwrap_or(address).trim_end_matches('/').to_owned()
}

fn without_scheme(address: &str) -> &str {
    let Some((scheme, rest)) = address.split_once("://") else { return address };
    let named = scheme.starts_with(|c: char| c.is_ascii_lowercase())
        && scheme.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "+.-".contains(c));
    if named { rest } else { address }
}

/// Letters that some print before a postal code.
const POSTCODE_PREFIXES: [&str; 15] =
    ["dk", "se", "s", "no", "n", "d", "de", "f", "fr", "i", "it", "e", "es", "nl", "pl"];

/// A postal code without blanks, hyphens, points and the country's letters ("DK-").
pub fn postcode(text: &str) -> String {
    let plain: String = fold(text).chars().filter(|&c| !is_blank(c) && !"-–.".contains(c)).collect();
    let digits = plain.find(|c: char| c.is_ascii_digit()).unwrap_or(0);
    let (letters, rest) = plain.split_at(digits);
    if POSTCODE_PREFIXES.contains(&letters) { rest.to_owned() } else { plain }
}

/// The digits and plus signs of a number.
pub fn phone(text: &str) -> String {
    text.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

/// `part` of `whole`, for counts of any size that occurs here.
#[allow(clippy::cast_precision_loss)]
pub fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_composition_and_blanks_make_no_difference() {
        for (a, b) in [
            ("STRASSE", "straße"),
            ("Zoe\u{308}  Lund", "zoë lund"),
            (" Åse\u{a0}\tBerg\n", "åse berg"),
            ("ΟΔΟΣ", "οδος"),
            ("Ove\u{1f}Juhl", "ove juhl"),
        ] {
            assert_eq!(fold(a), fold(b), "{a:?} {b:?}");
        }
        assert_ne!(fold("Åse"), fold("Ase"));
    }

    #[test]
    fn marks_can_be_taken_off() {
        assert_eq!(without_marks("Bjørn Łęcki-Sæther Đorđe Ångström"), "bjorn lecki-saether dorde angstrom");
    }

    #[test]
    fn similarity_is_one_less_edits_over_the_longer_length() {
        for (a, b, expected) in [
            ("abcd", "ABCD", 1.0),
            ("abcd", "abxd", 0.75),
            ("abcd", "abcde", 0.8),
            ("abcd", "bcd", 0.75),
            ("", "", 1.0),
            ("a", "", 0.0),
            ("å", "a", 0.0),
            ("kitten", "sitting", 1.0 - 3.0 / 7.0),
        ] {
            assert!((similarity(a, b) - expected).abs() < 1e-12, "{a} {b}");
        }
    }

    #[test]
    fn tokens_are_runs_of_letters_and_digits() {
        assert_eq!(tokens("Mail_to: Åse, (2 x) ²Ⓐ"), ["mail", "to", "åse", "2", "x", "²"]);
    }

    #[test]
    fn a_token_counts_as_often_as_it_occurs() {
        for (a, b, expected) in
            [("a b", "a b", 1.0), ("a a", "a b", 0.5), ("a", "a b c", 0.5), ("a", "b", 0.0), ("", "", 0.0)]
        {
            assert!((token_f1(a, b) - expected).abs() < 1e-12, "{a:?} {b:?}");
        }
    }

    #[test]
    fn scheme_www_and_trailing_slash_of_an_address_do_not_count() {
        for text in ["https://www.Lund.example/", "lund.example", "WWW.lund.example//", "x-a+b.1://lund.example"] {
            assert_eq!(url(text), "lund.example", "{text}");
        }
        assert_eq!(url("1x://lund.example"), "1x://lund.example");
        assert_eq!(url("lund.example/a b"), "lund.example/ab");
    }

    #[test]
    fn a_postal_code_is_compared_without_its_country() {
        for (text, expected) in [
            ("DK-8000", "8000"),
            ("S-123 45", "12345"),
            ("PL 00–950", "00950"),
            ("1012 AB", "1012ab"),
            ("SW1A 1AA", "sw1a1aa"),
            ("E1 6AN", "16an"),
            ("DK", "dk"),
        ] {
            assert_eq!(postcode(text), expected, "{text}");
        }
    }

    #[test]
    fn a_number_is_its_digits_and_plus_signs() {
        assert_eq!(phone("+45 (12) 34-56.78 ext"), "+4512345678");
    }
}

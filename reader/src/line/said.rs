//! Telephone numbers said aloud: digit by digit ("noll sju …"), in pairs ("enogtyve tres …"), or doubled ("double six").

/// What the words of a number stand for.
enum Said {
    /// Digits, and whether they are tens to which a unit may still be added ("forty" before "two").
    Digits {
        text: String,
        open: bool,
    },
    /// "double": what follows is said once and meant so many times.
    Times(usize),
    Plus,
}

/// More words than any number is said in.
const MOST_WORDS: usize = 20;

/// The digits said from the first of some words on, and how many words that takes. Digits may stand among the words.
pub fn number(words: &[&str]) -> Option<(String, usize)> {
    const FEWEST_WORDS: usize = 3;
    const FEWEST_DIGITS: usize = 6;
    let (mut digits, mut times, mut open, mut spoken) = (String::new(), 1, false, 0);
    let mut taken = 0;
    'words: for word in words.iter().take(MOST_WORDS) {
        for part in word.split('-') {
            match said(part) {
                Some(Said::Plus) if digits.is_empty() => digits.push('+'),
                Some(Said::Times(count)) => times = count,
                Some(Said::Digits { text, open: opens }) => {
                    // "forty two" is 42.
                    if open && text.len() == 1 && text != "0" {
                        digits.pop();
                    }
                    digits.push_str(&text.repeat(times));
                    (times, open) = (1, opens);
                    spoken += usize::from(!part.starts_with(|c: char| c.is_ascii_digit()));
                }
                _ => break 'words,
            }
        }
        taken += 1;
    }
    (spoken >= FEWEST_WORDS && digits.len() >= FEWEST_DIGITS && times == 1).then_some((digits, taken))
}

fn said(word: &str) -> Option<Said> {
    const LONGEST_IN_DIGITS: usize = 4;
    let digits = |text: String| Some(Said::Digits { text, open: false });
    match word {
        "plus" => return Some(Said::Plus),
        "double" | "dobbelt" | "dubbel" | "dubbelt" | "doppel" => return Some(Said::Times(2)),
        "triple" | "treble" => return Some(Said::Times(3)),
        "hundred" | "hundrede" | "hundre" | "hundra" | "hundert" => return digits("00".to_owned()),
        _ => {}
    }
    if !word.is_empty() && word.len() <= LONGEST_IN_DIGITS && word.bytes().all(|byte| byte.is_ascii_digit()) {
        return digits(word.to_owned());
    }
    if let Some(digit) = unit(word) {
        return digits(digit.to_string());
    }
    if let Some(teen) = teen(word) {
        return digits(teen.to_string());
    }
    if let Some((tens, open)) = tens(word) {
        return Some(Said::Digits { text: format!("{tens}0"), open });
    }
    compound(word).map(|value| Said::Digits { text: value.to_string(), open: false })
}

/// "syvogtres", "dreiundzwanzig" (the unit first), "førtien", "tjugotvå" (the tens first).
fn compound(word: &str) -> Option<u8> {
    let unit_first = ["und", "og"].into_iter().find_map(|link| {
        word.match_indices(link).find_map(|(at, _)| Some((unit(&word[..at])?, tens(&word[at + link.len()..])?.0)))
    });
    let tens_first = || {
        let mut splits = word.char_indices().map(|(at, _)| at).skip(1);
        splits.find_map(|at| {
            let (value, open) = tens(&word[..at])?;
            open.then_some(())?;
            Some((unit(&word[at..])?, value))
        })
    };
    unit_first.or_else(tens_first).filter(|(unit, _)| *unit > 0).map(|(unit, tens)| 10 * tens + unit)
}

fn unit(word: &str) -> Option<u8> {
    Some(match word {
        "nul" | "null" | "noll" | "zero" | "oh" | "o" | "nought" => 0,
        "en" | "et" | "én" | "ett" | "ein" | "eins" | "one" => 1,
        "to" | "två" | "tva" | "zwei" | "zwo" | "two" => 2,
        "tre" | "drei" | "three" => 3,
        "fire" | "fyra" | "vier" | "four" => 4,
        "fem" | "fünf" | "fuenf" | "five" => 5,
        "seks" | "sex" | "sechs" | "six" => 6,
        "syv" | "sju" | "sieben" | "seven" => 7,
        "otte" | "åtte" | "åtta" | "acht" | "eight" => 8,
        "ni" | "nio" | "neun" | "nine" => 9,
        _ => return None,
    })
}

fn teen(word: &str) -> Option<u8> {
    Some(match word {
        "ti" | "tio" | "zehn" | "ten" => 10,
        "elleve" | "elva" | "elf" | "eleven" => 11,
        "tolv" | "zwölf" | "twelve" => 12,
        "tretten" | "tretton" | "dreizehn" | "thirteen" => 13,
        "fjorten" | "fjorton" | "vierzehn" | "fourteen" => 14,
        "femten" | "femton" | "fünfzehn" | "fifteen" => 15,
        "seksten" | "sexton" | "sechzehn" | "sixteen" => 16,
        "sytten" | "sjutton" | "siebzehn" | "seventeen" => 17,
        "atten" | "arton" | "achtzehn" | "eighteen" => 18,
        "nitten" | "nitton" | "neunzehn" | "nineteen" => 19,
        _ => return None,
    })
}

/// How many tens, and whether the unit follows them. Danes and Germans say it before.
fn tens(word: &str) -> Option<(u8, bool)> {
    Some(match word {
        "tyve" | "zwanzig" => (2, false),
        "twenty" | "tjue" | "tjugo" => (2, true),
        "tredive" | "dreißig" | "dreissig" => (3, false),
        "thirty" | "tretti" | "trettio" => (3, true),
        "fyrre" | "fyrretyve" | "vierzig" => (4, false),
        "forty" | "førti" | "fyrtio" => (4, true),
        "halvtreds" | "fünfzig" => (5, false),
        "fifty" | "femti" | "femtio" => (5, true),
        "tres" | "sechzig" => (6, false),
        "sixty" | "seksti" | "sextio" => (6, true),
        "halvfjerds" | "siebzig" => (7, false),
        "seventy" | "sytti" | "sjuttio" => (7, true),
        "firs" | "achtzig" => (8, false),
        "eighty" | "åtti" | "åttio" => (8, true),
        "halvfems" | "neunzig" => (9, false),
        "ninety" | "nitti" | "nittio" => (9, true),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(text: &str) -> Option<String> {
        number(&text.split(' ').collect::<Vec<_>>()).map(|(digits, _)| digits)
    }

    #[test]
    fn digits_pairs_and_doubles_are_heard_in_five_languages() {
        for (text, digits) in [
            ("enogtyve toogtredive treogfyrre fireogtres", "21324364"),
            ("tyve halvfems nul otte tres", "20900860"),
            ("åtta noll tre fem nio två", "803592"),
            ("noll åtta tjugotvå trettio fyrtiofyra", "08223044"),
            ("førtien femti to 93 syttiåtte", "41529378"),
            ("neun drei zwo acht fünf fünf sechs", "9328556"),
            ("dreiundzwanzig einundneunzig null null", "239100"),
            ("plus four four triple eight nine hundred", "+44888900"),
            ("oh one five triple six forty-two ten", "0156664210"),
        ] {
            assert_eq!(heard(text).as_deref(), Some(digits), "{text}");
        }
    }

    #[test]
    fn a_few_numbers_in_a_sentence_are_no_telephone_number() {
        for text in ["to børn", "en to tre", "fem kinder und drei hunde", "double trouble", "one or two", "sex fyra"] {
            assert_eq!(heard(text), None, "{text}");
        }
    }
}

//! Names: which words are honorifics and letters, and where a full name splits into given and family name.

/// The parts of a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name {
    /// Without honorific and letters.
    pub full: String,
    pub given: Option<String>,
    pub family: Option<String>,
    pub prefix: Option<String>,
    pub suffix: Option<String>,
}

/// Honorifics and academic degrees that go before a name, without dots.
const HONORIFICS: &[&str] = &[
    "dr",
    "prof",
    "professor",
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "sir",
    "dame",
    "lord",
    "lady",
    "rev",
    "hon",
    "hr",
    "fr",
    "herr",
    "frau",
    "herrn",
    "frk",
    "fru",
    "fröken",
    "ing",
    "dr-ing",
    "dipl-ing",
    "dipling",
    "dipl-kfm",
    "dipl-inform",
    "mag",
    "ir",
    "drs",
    "mme",
    "mlle",
    "m",
    "sr",
    "sra",
    "srta",
    "don",
    "doña",
    "dott",
    "dottssa",
    "sig",
    "sigra",
    "inż",
    "mgr",
    "pan",
    "pani",
    "lic",
    "cand",
    "adv",
    "pd",
    "doc",
    "capt",
    "maj",
    "col",
];

/// Letters that go after a name, without dots.
const LETTERS: &[&str] = &[
    "phd",
    "dphil",
    "md",
    "mba",
    "msc",
    "bsc",
    "ma",
    "ba",
    "meng",
    "beng",
    "llm",
    "llb",
    "jd",
    "cpa",
    "cfa",
    "pmp",
    "rn",
    "esq",
    "jr",
    "sr",
    "ii",
    "iii",
    "iv",
    "obe",
    "mbe",
    "cbe",
    "frs",
    "riba",
    "cissp",
    "dds",
    "mpa",
    "mph",
    "ed",
    "edd",
    "cand",
    "cand jur",
    "cand merc",
    "hd",
    "maa",
    "mdd",
    "civing",
    "ing",
    "dipl-ing",
];

/// Words that begin a family name.
const PARTICLES: &[&str] = &[
    "af", "av", "von", "vom", "zu", "zur", "van", "de", "der", "den", "del", "della", "di", "da", "dos", "das", "do",
    "du", "la", "le", "ten", "ter", "bin", "ibn", "al", "el", "st", "mac", "mc", "o'",
];

/// Takes a name written in one piece apart. Which words are the family name is a guess: the last one with the particles
/// before it, or what stands before a comma.
pub fn taken_apart(written: &str) -> Name {
    let (core, prefix, suffix) = without_titles(written);
    let (given, family) = match core.split_once(',') {
        Some((family, given)) => (words(given), words(family)),
        None => split_words(&core),
    };
    let full = [given.as_str(), family.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    Name { full: full.join(" "), given: some(&given), family: some(&family), prefix, suffix }
}

/// The name without honorifics before it and letters after it, and these.
pub fn without_titles(written: &str) -> (String, Option<String>, Option<String>) {
    let written = words(written);
    // "Raun, Signe, PhD": only what follows the last comma can be letters; a comma before it may set off the family name.
    let (mut core, mut suffix) = (written.as_str(), Vec::new());
    while let Some((before, last)) = core.rsplit_once([',', ' ']) {
        if before.trim().is_empty() || !is_one_of(last, LETTERS) || !is_lettered(last) {
            break;
        }
        suffix.insert(0, last.trim());
        core = before.trim_end_matches([',', ' ']);
    }
    let mut prefix = Vec::new();
    while let Some((first, after)) = core.split_once(' ') {
        // "M" and "Fr" alone may be initials; with a dot they are meant as what they say.
        // A woman may be called Maj; a major has a dot.
        let certain = first.chars().count() > 1 && !first.eq_ignore_ascii_case("maj");
        let field = !prefix.is_empty() && first.ends_with('.') && is_field_of_honorific(&first.to_lowercase());
        if !certain || !(field || is_one_of(first, HONORIFICS)) || after.trim().is_empty() {
            break;
        }
        prefix.push(first);
        core = after;
    }
    (core.to_owned(), some(&prefix.join(" ")), some(&suffix.join(" ")))
}

/// What a doctor or professor is in, in lower case: "Dr. med.", "Prof. em.".
pub fn is_field_of_honorific(low: &str) -> bool {
    let plain = low.trim_end_matches('.');
    matches!(
        plain,
        "med" | "phil" | "rer" | "nat" | "em" | "jur" | "habil" | "hc" | "h.c" | "pol" | "oec" | "vet" | "dent"
    )
}

/// Letters are written with dots or with several capitals: "Ed" is a name, "Ed.D." are letters.
fn is_lettered(word: &str) -> bool {
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    capitals > 1 || word.contains('.') || matches!(word.trim().to_lowercase().as_str(), "jr" | "phd" | "esq")
}

/// Whether a word is letters that go after a name or a title.
pub fn is_letters(word: &str) -> bool {
    is_one_of(word, LETTERS) && is_lettered(word)
}

fn is_one_of(word: &str, list: &[&str]) -> bool {
    let plain: String = word.trim().chars().filter(|c| *c != '.').flat_map(char::to_lowercase).collect();
    list.contains(&plain.as_str())
}

fn split_words(core: &str) -> (String, String) {
    let words: Vec<&str> = core.split(' ').collect();
    let Some(last) = words.len().checked_sub(1).filter(|last| *last > 0) else {
        return (core.to_owned(), String::new());
    };
    // "von der Aue" is a family name alone.
    if PARTICLES.contains(&words[0]) {
        return (String::new(), core.to_owned());
    }
    // A particle begins the family name unless it is the first word.
    let particle = (1..last).find(|&at| PARTICLES.contains(&words[at].to_lowercase().as_str()));
    let family = particle.unwrap_or(last);
    (words[..family].join(" "), words[family..].join(" "))
}

/// With single blanks.
pub fn words(text: &str) -> String {
    // Most texts have no others.
    let mut blank = true;
    let single = text.chars().all(|c| {
        let follows = std::mem::replace(&mut blank, c.is_whitespace());
        !blank || (c == ' ' && !follows)
    });
    if single && !blank {
        return text.to_owned();
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn words_have_single_blanks_between_them(text in "[aå \t\u{a0}]{0,8}") {
            prop_assert_eq!(words(&text), text.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
}

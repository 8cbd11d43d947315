//! Repairs of misread texts. Each is earned: something else on the card, or the only spelling of a known word, says so.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::candidates::is_role_address;
use super::net::Address;
use super::person::{self, Person};
use super::pieces::Piece;
use super::spell::{self, distance, distance_within, fold, slug, slug_with_digraphs};
use super::words::{FAMILY, GIVEN, TITLES, TOWNS, UNITS, Words, legal_form};
use super::{country, firm};

/// What repairs may draw on.
pub struct Evidence<'a> {
    /// All pieces of the card.
    pub pieces: &'a [Piece],
    /// Addresses as read so far.
    pub addresses: &'a [Address],
    /// The card's country.
    pub country: Option<&'a str>,
}

impl Evidence<'_> {
    /// Whether an engine read the piece; laid-out text has no misreadings.
    fn read_by_engine(&self, piece: usize) -> bool {
        self.pieces.get(piece).is_some_and(|piece| piece.conf < 1.0)
    }

    /// Marks that were lost in a job title or department.
    pub fn role(&self, text: &str, piece: usize) -> String {
        self.each_word(text, piece, |word| {
            self.listed(&TITLES, word).or_else(|| self.listed(&UNITS, word)).or_else(|| spell::with_letters(word))
        })
    }

    /// A town whose marks were lost or misread, where only one known town of the country looks so.
    pub fn town(&self, text: &str, piece: usize) -> String {
        let Some(country) = self.country.filter(|_| self.read_by_engine(piece)) else { return text.to_owned() };
        let listed = TOWNS.in_section(country).any(|town| town == text);
        match TOWNS.with_marks(country, text).or_else(|| town_alike(country, text)).filter(|_| !listed) {
            Some(town) => town.to_owned(),
            None => self.each_word(text, piece, |word| TOWNS.with_marks(country, word).map(str::to_owned)),
        }
    }

    /// Marks that were lost in a name: by the name lists, or where the e-mail address spells two letters for one.
    pub fn name(&self, text: &str, piece: usize) -> String {
        self.each_word(text, piece, |word| {
            self.by_spelling(word)
                .or_else(|| self.by_email(word))
                .or_else(|| self.by_email_and_list(word))
                .or_else(|| self.listed(&GIVEN, word))
                .or_else(|| self.listed(&FAMILY, word))
                .or_else(|| self.by_ending(word))
        })
    }

    /// A firm's name: its legal form, and marks that are still there where the card repeats it.
    pub fn firm(&self, text: &str, piece: usize) -> String {
        let brands: Vec<String> = self.addresses.iter().filter_map(Address::brand).map(|brand| slug(&brand)).collect();
        self.each_word(&with_legal_form(text), piece, |word| {
            spell::with_letters(word).filter(|mended| brands.iter().any(|brand| brand.contains(&slug(mended))))
        })
    }

    fn each_word(&self, text: &str, piece: usize, repair: impl Fn(&str) -> Option<String>) -> String {
        if !self.read_by_engine(piece) {
            return text.to_owned();
        }
        let mended: Vec<String> = text
            .split(' ')
            .map(|word| {
                let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
                let better = self.repeated(bare, piece).or_else(|| repair(bare)).filter(|_| bare.chars().count() > 2);
                better.map_or_else(|| word.to_owned(), |better| word.replace(bare, &like_case(&better, bare)))
            })
            .collect();
        mended.join(" ")
    }

    /// The word with marks as it stands elsewhere on the card.
    fn repeated(&self, word: &str, piece: usize) -> Option<String> {
        if !word.is_ascii() || word.len() < 4 {
            return None;
        }
        let folded = fold(word);
        let others = self.pieces.iter().enumerate().filter(|(at, _)| *at != piece);
        others
            .flat_map(|(_, other)| other.text.split(|c: char| !c.is_alphabetic()))
            .find(|other| !other.is_ascii() && fold(other) == folded)
            .map(str::to_owned)
    }

    fn listed(&self, words: &Words, word: &str) -> Option<String> {
        if !word.is_ascii() {
            return None;
        }
        words.with_marks(country::language_of(self.country?), word).map(str::to_owned)
    }

    /// A listed name that looks so to an engine, and that the e-mail address spells.
    fn by_email_and_list(&self, word: &str) -> Option<String> {
        const NEAR: f64 = 0.4;
        // Two letters that run together are within reach.
        const MOST_APART: usize = 1;
        let section = country::language_of(self.country?);
        let lower = word.to_lowercase();
        let emails: Vec<String> =
            self.addresses.iter().filter(|address| address.is_email()).map(|email| slug(&email.local)).collect();
        if emails.is_empty() {
            return None;
        }
        let spelled = |name: &str| {
            let spellings = [slug(name), slug_with_digraphs(name)];
            emails.iter().any(|local| spellings.iter().any(|name| local.contains(name)))
        };
        let length = lower.chars().count();
        let listed = FAMILY.in_section(section).chain(GIVEN.in_section(section)).filter(|name| !name.is_ascii());
        listed
            .filter(|name| {
                name.len() > 4
                    && name.chars().count().abs_diff(length) <= MOST_APART
                    && distance_within(&name.to_lowercase(), &lower, NEAR).is_some()
                    && spelled(name)
            })
            .min()
            .map(str::to_owned)
    }

    /// A street whose ending was misread: "-straBe" is no word.
    pub fn street(&self, text: &str, piece: usize) -> String {
        const MISREAD: [&str; 5] = ["straBe", "straRe", "strafe", "straRRe", "stra8e"];
        if !self.read_by_engine(piece) || !matches!(self.country, Some("DE" | "AT" | "CH")) {
            return text.to_owned();
        }
        MISREAD.iter().fold(text.to_owned(), |text, misread| {
            let capital = format!("S{}", &misread[1..]);
            text.replace(misread, "straße").replace(&capital, "Straße")
        })
    }

    /// Swedish "-strom" and "-loof" are no words: the ending has its marks in every name.
    fn by_ending(&self, word: &str) -> Option<String> {
        const ENDINGS: [(&str, &str, &str); 7] = [
            ("SE", "strom", "ström"),
            ("SE", "lof", "löf"),
            ("NO", "strom", "strøm"),
            ("NO", "gard", "gård"),
            ("DK", "kjaer", "kjær"),
            ("DK", "baek", "bæk"),
            ("PL", "nski", "ński"),
        ];
        let lower = word.to_lowercase();
        let country = self.country?;
        let (_, plain, marked) = ENDINGS.iter().find(|(of, plain, _)| {
            *of == country && word.is_ascii() && lower.ends_with(plain) && lower.len() > plain.len()
        })?;
        Some(format!("{}{marked}", &lower[..lower.len() - plain.len()]))
    }

    /// The word as the e-mail address spells it, where one letter was misread in either and the address is likelier.
    fn by_spelling(&self, word: &str) -> Option<String> {
        const NEAR: f64 = 0.7;
        const SHORTEST: usize = 4;
        let own = slug(word);
        if !word.is_ascii() || own.len() < SHORTEST || own.len() != word.len() {
            return None;
        }
        let locals: Vec<String> =
            self.addresses.iter().filter(|address| address.is_email()).map(|email| slug(&email.local)).collect();
        if locals.iter().any(|local| local.contains(&own)) {
            return None;
        }
        let edges = locals.iter().filter(|local| local.is_ascii()).flat_map(|local| {
            [local.get(..own.len()), local.len().checked_sub(own.len()).and_then(|from| local.get(from..))]
        });
        edges.flatten().find(|part| distance(part, &own) <= NEAR && likelier(part, &own)).map(str::to_owned)
    }

    /// "Sorensen" beside "soerensen@…" was "Sørensen".
    fn by_email(&self, word: &str) -> Option<String> {
        let marks: &[(char, char)] = match self.country {
            Some("DK" | "NO") => &[('o', 'ø'), ('a', 'å')],
            Some("SE") => &[('o', 'ö'), ('a', 'ä'), ('a', 'å')],
            Some("DE" | "AT" | "CH") => &[('o', 'ö'), ('a', 'ä'), ('u', 'ü')],
            _ => return None,
        };
        let locals: Vec<&str> =
            self.addresses.iter().filter(|address| address.is_email()).map(|email| email.local.as_str()).collect();
        let letters: Vec<char> = word.chars().collect();
        let candidates = letters.iter().enumerate().flat_map(|(at, c)| {
            marks.iter().filter(move |(plain, _)| plain == c).map(move |(_, marked)| (at, *marked))
        });
        candidates
            .map(|(at, marked)| {
                letters.iter().enumerate().map(|(other, c)| if other == at { marked } else { *c }).collect::<String>()
            })
            .find(|marked| {
                let spelled = slug_with_digraphs(marked);
                word.is_ascii() && spelled.len() > 3 && locals.iter().any(|local| shows(local, &spelled))
            })
    }
}

/// The town of a country that looks like a text to an engine.
fn town_alike(country: &str, text: &str) -> Option<&'static str> {
    const NEAR: f64 = 0.4;
    const SHORTEST: usize = 5;
    if text.chars().count() < SHORTEST {
        return None;
    }
    let (first, lower) = (text.chars().next(), text.to_lowercase());
    let begun = TOWNS.in_section(country).filter(|town| town.chars().next() == first);
    begun.filter(|town| distance_within(&town.to_lowercase(), &lower, NEAR).is_some()).min()
}

/// Whether a part of the local part is the spelling: all of what marks divide, or its beginning or end beside initials.
fn shows(local: &str, spelled: &str) -> bool {
    const INITIALS: usize = 2;
    let lower = local.to_lowercase();
    let divided = lower.contains(|c: char| !c.is_alphanumeric());
    lower.split(|c: char| !c.is_alphanumeric()).any(|part| {
        let rest = part.strip_suffix(spelled).or_else(|| part.strip_prefix(spelled).filter(|_| !divided));
        rest.is_some_and(|rest| rest.len() <= INITIALS || !divided && part.ends_with(spelled))
    })
}

/// Whether the first spelling is more like a name: listed, or made of pairs of letters that listed names have.
fn likelier(first: &str, second: &str) -> bool {
    let listed = |name: &str| GIVEN.has(name) || FAMILY.has(name);
    if listed(first) != listed(second) {
        return listed(first);
    }
    let pairs = |name: &str| name.as_bytes().windows(2).map(|pair| pair_weight(pair[0], pair[1])).sum::<f64>();
    pairs(first) > pairs(second)
}

/// How usual a pair of letters is in names: the logarithm of how often it stands in the lists.
fn pair_weight(first: u8, second: u8) -> f64 {
    static COUNTS: LazyLock<HashMap<[u8; 2], f64>> = LazyLock::new(|| {
        let mut counts = HashMap::new();
        for name in GIVEN.folded().chain(FAMILY.folded()) {
            for pair in name.as_bytes().windows(2) {
                *counts.entry([pair[0], pair[1]]).or_insert(0.0) += 1.0;
            }
        }
        counts
    });
    (COUNTS.get(&[first, second]).copied().unwrap_or(0.0) + 0.5).ln()
}

/// Gives a repaired word the capitals of the one it replaces.
fn like_case(better: &str, word: &str) -> String {
    if word.chars().count() > 1 && word.chars().all(|c| !c.is_lowercase()) {
        better.to_uppercase()
    } else if word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) {
        let mut letters = better.chars();
        letters
            .next()
            .map(|first| first.to_uppercase().chain(letters.flat_map(char::to_lowercase)).collect())
            .unwrap_or_default()
    } else {
        better.to_lowercase()
    }
}

/// "AIS" at the end of a firm is A/S, "Z 0.0." is z o.o.
fn with_legal_form(text: &str) -> String {
    let Some(form) = legal_form(text) else { return text.to_owned() };
    let words: Vec<&str> = text.split(' ').collect();
    let kept = words.len().saturating_sub(form.words);
    let tail = words[kept..].join(" ");
    let compact: String = tail.chars().filter(|c| !c.is_whitespace()).collect();
    let right = match compact.as_str() {
        "AIS" | "AlS" | "A1S" | "A|S" | "A\\S" => "A/S".to_owned(),
        "IIS" | "IlS" | "I|S" => "I/S".to_owned(),
        "KIS" | "KlS" | "K|S" => "K/S".to_owned(),
        _ if form.countries.contains(&"PL") && tail.contains('0') => tail.replace('0', "o").replace(" Z ", " z "),
        _ => tail,
    };
    words[..kept].iter().copied().chain([right.as_str()]).collect::<Vec<_>>().join(" ")
}

/// Puts the letters right that an engine confused in a personal e-mail address, where the name says how.
pub fn emails_by_name(addresses: &mut [Address], person: &Person, pieces: &[Piece]) {
    const FAR: f64 = 0.7;
    for address in addresses.iter_mut().filter(|address| address.is_email() && !is_role_address(&address.local)) {
        if pieces.get(address.piece).is_none_or(|piece| piece.conf >= 1.0) {
            continue;
        }
        let Some(found) = person::email_match(&person.parts, &address.local) else { continue };
        let bare: String = address.local.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
        let apart = distance(&found.spelled, &bare);
        if apart > 0.0 && apart <= FAR && !likelier(&bare, &found.spelled) {
            address.local = respelled(&address.local, &found.spelled).unwrap_or_else(|| address.local.clone());
        }
    }
}

/// The text with its letters replaced one by one, marks between them kept; `None` where the counts differ.
fn respelled(text: &str, letters: &str) -> Option<String> {
    let mut next = letters.chars();
    let out: Option<String> = text
        .chars()
        .map(|c| {
            if c.is_alphanumeric() {
                next.next().map(|n| if c.is_uppercase() { n.to_ascii_uppercase() } else { n })
            } else {
                Some(c)
            }
        })
        .collect();
    out.filter(|_| next.next().is_none())
}

/// Puts misread hosts right where the firm's name spells them out.
pub fn hosts_by_firm(addresses: &mut [Address], name: &str, pieces: &[Piece]) {
    const FAR: f64 = 1.7;
    const SHORTEST: usize = 7;
    let bare = firm::without_form(name);
    if spell::digit_within(&slug(&bare)) {
        return;
    }
    let spellings = [slug(&bare), slug_with_digraphs(&bare)];
    let exact = |address: &Address| address.brand().is_some_and(|brand| spellings.contains(&slug(&brand)));
    if addresses.iter().any(exact) {
        return;
    }
    let brands: Vec<Option<String>> = addresses.iter().map(Address::brand).collect();
    for (at, address) in addresses.iter_mut().enumerate() {
        let Some(brand) = brands[at].clone() else { continue };
        // Two addresses that agree are printed so.
        let confirmed = brands.iter().enumerate().any(|(other, name)| other != at && name.as_deref() == Some(&brand));
        let by_engine = pieces.get(address.piece).is_some_and(|piece| piece.conf < 1.0);
        if confirmed || !by_engine || brand.len() < SHORTEST {
            continue;
        }
        let nearest = spellings
            .iter()
            .filter(|spelled| distance(spelled, &slug(&brand)) <= FAR)
            .find_map(|spelled| respelled(&brand, spelled));
        if let Some(right) = nearest {
            let domain = address.domain().replace(&brand, &right);
            address.replace_domain(&domain);
        }
    }
}

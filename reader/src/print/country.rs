//! Which country a card is from: everything on it has a say.

use std::collections::BTreeMap;

use super::net::Address;
use super::pieces::{Piece, Shape};
use super::place;
use super::spell::fold;
use super::words::{self, GIVEN, TITLES, TOWNS, UNITS};
use crate::Region;

/// Names of countries as cards print them, folded.
const NAMES: [(&str, &str); 83] = [
    ("DK", "danmark"),
    ("DK", "denmark"),
    ("DK", "danemark"),
    ("DK", "danemarca"),
    ("DK", "dania"),
    ("SE", "sverige"),
    ("SE", "sweden"),
    ("SE", "schweden"),
    ("SE", "suede"),
    ("SE", "szwecja"),
    ("NO", "norge"),
    ("NO", "norway"),
    ("NO", "noreg"),
    ("NO", "norwegen"),
    ("NO", "norvege"),
    ("DE", "deutschland"),
    ("DE", "germany"),
    ("DE", "tyskland"),
    ("DE", "allemagne"),
    ("DE", "alemania"),
    ("DE", "germania"),
    ("DE", "niemcy"),
    ("DE", "duitsland"),
    ("GB", "united kingdom"),
    ("GB", "uk"),
    ("GB", "u.k."),
    ("GB", "great britain"),
    ("GB", "england"),
    ("GB", "scotland"),
    ("GB", "wales"),
    ("GB", "northern ireland"),
    ("GB", "storbritannien"),
    ("US", "usa"),
    ("US", "u.s.a."),
    ("US", "united states"),
    ("US", "united states of america"),
    ("US", "us"),
    ("US", "u.s."),
    ("FR", "france"),
    ("FR", "frankrig"),
    ("FR", "frankrike"),
    ("FR", "frankreich"),
    ("FR", "francia"),
    ("ES", "espana"),
    ("ES", "spain"),
    ("ES", "spanien"),
    ("ES", "espagne"),
    ("ES", "spagna"),
    ("ES", "hiszpania"),
    ("PL", "polska"),
    ("PL", "poland"),
    ("PL", "polen"),
    ("PL", "pologne"),
    ("PL", "polonia"),
    ("NL", "nederland"),
    ("NL", "the netherlands"),
    ("NL", "netherlands"),
    ("NL", "holland"),
    ("NL", "niederlande"),
    ("NL", "pays-bas"),
    ("NL", "paises bajos"),
    ("IT", "italia"),
    ("IT", "italy"),
    ("IT", "italien"),
    ("IT", "italie"),
    ("IT", "wlochy"),
    ("CH", "schweiz"),
    ("CH", "switzerland"),
    ("CH", "suisse"),
    ("CH", "svizzera"),
    ("AT", "osterreich"),
    ("AT", "austria"),
    ("FI", "finland"),
    ("FI", "suomi"),
    ("BE", "belgium"),
    ("BE", "belgique"),
    ("BE", "belgie"),
    ("LU", "luxembourg"),
    ("IE", "ireland"),
    ("CA", "canada"),
    ("PT", "portugal"),
    ("CZ", "czech republic"),
    ("IS", "island"),
];

/// The country that the whole text names.
pub fn named(text: &str) -> Option<&'static str> {
    let folded = fold(text);
    let folded = folded.trim_matches(|c: char| c.is_whitespace() || ",;-()".contains(c));
    if matches!(folded.replace([' ', '.'], "").as_str(), "usa") {
        return Some("US");
    }
    NAMES
        .iter()
        .find(|(_, name)| *name == folded || name.trim_end_matches('.') == folded.trim_end_matches('.'))
        .map(|(code, _)| *code)
}

/// The code before a country's numbers.
pub fn calling_code(country: &str) -> Option<&'static str> {
    CALLING.iter().find(|(_, of)| *of == country).map(|(code, _)| *code)
}

/// The countries with their codes before numbers.
const CALLING: [(&str, &str); 18] = [
    ("45", "DK"),
    ("46", "SE"),
    ("47", "NO"),
    ("49", "DE"),
    ("44", "GB"),
    ("1", "US"),
    ("33", "FR"),
    ("34", "ES"),
    ("48", "PL"),
    ("31", "NL"),
    ("39", "IT"),
    ("41", "CH"),
    ("43", "AT"),
    ("32", "BE"),
    ("358", "FI"),
    ("352", "LU"),
    ("353", "IE"),
    ("351", "PT"),
];

/// What each country has for it, as log-odds.
#[derive(Default)]
struct Votes(BTreeMap<String, f64>);

impl Votes {
    fn add(&mut self, country: &str, weight: f64) {
        *self.0.entry(country.to_owned()).or_default() += weight;
    }

    fn share(&mut self, countries: &[&str], weight: f64) {
        for country in countries {
            self.add(country, weight / (countries.len() as f64).sqrt());
        }
    }
}

/// The country that the card points to; `home` where nothing does.
pub fn of(pieces: &[Piece], addresses: &[Address], home: Option<Region>) -> Option<Region> {
    let mut votes = Votes::default();
    if let Some(home) = home {
        votes.add(home.as_str(), 0.4);
    }
    for address in addresses {
        vote_top_level(&mut votes, &address.top_level());
    }
    for piece in pieces {
        match piece.shape {
            Shape::Number => vote_number(&mut votes, &piece.text),
            Shape::Text => vote_text(&mut votes, &piece.text),
            Shape::Net => {}
        }
    }
    let best = votes.0.iter().max_by(|a, b| a.1.total_cmp(b.1))?;
    best.0.parse().ok()
}

fn vote_top_level(votes: &mut Votes, ending: &str) {
    const LONGEST_CODE: usize = 2;
    match ending {
        "uk" | "scot" | "wales" => votes.add("GB", 2.0),
        "com" | "us" | "gov" | "edu" => votes.add("US", 0.3),
        "cat" | "eus" | "gal" => votes.add("ES", 2.0),
        "berlin" | "hamburg" | "koeln" | "bayern" => votes.add("DE", 1.5),
        "io" | "me" | "co" | "tv" | "ai" | "cc" | "eu" => {}
        code if code.len() == LONGEST_CODE => votes.add(&code.to_uppercase(), 2.0),
        _ => {}
    }
}

fn vote_number(votes: &mut Votes, text: &str) {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let international = text.contains('+').then_some(digits.as_str()).or_else(|| digits.strip_prefix("00"));
    if let Some(international) = international {
        for (code, country) in CALLING {
            if international.starts_with(code) {
                votes.add(country, 2.5);
            }
        }
        return;
    }
    // Where trunk prefixes do not exist, numbers do not begin with 0; North American ones have their own shape.
    let groups: Vec<usize> = text.split(|c: char| !c.is_ascii_digit()).map(str::len).filter(|len| *len > 0).collect();
    match (groups.as_slice(), digits.starts_with('0'), digits.len()) {
        ([3, 3, 4] | [1, 3, 3, 4], false, _) => votes.add("US", 1.0),
        (_, false, 8) => votes.share(&["DK", "NO"], 0.7),
        (_, false, 9) => votes.share(&["ES", "PL"], 0.7),
        (_, true, 10) => votes.share(&["FR", "SE", "NL"], 0.4),
        (_, true, _) => votes.share(&["DE", "GB", "FR", "SE", "NL", "IT"], 0.3),
        _ => {}
    }
}

fn vote_text(votes: &mut Votes, text: &str) {
    for part in text.split(',') {
        if let Some(country) = named(part) {
            votes.add(country, 4.0);
        }
    }
    if let Some(form) = words::legal_form(text) {
        votes.share(form.countries, if form.short { 1.0 } else { 2.0 });
    }
    for country in place::postcode_countries(text) {
        votes.add(country, 0.8);
    }
    let tokens = words::tokens(text);
    for token in &tokens {
        for list in [&TITLES, &UNITS, &GIVEN] {
            let sections: Vec<&str> = list.sections(token).collect();
            for section in &sections {
                votes.add(country_of(section), 0.25 / sections.len() as f64);
            }
        }
        for country in TOWNS.sections(token) {
            votes.add(country, 1.2);
        }
        vote_street(votes, token);
    }
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'ø' | 'æ' => votes.share(&["DK", "NO"], 0.5),
            'å' => votes.share(&["DK", "NO", "SE"], 0.3),
            'ä' | 'ö' => votes.share(&["SE", "DE"], 0.3),
            'ß' | 'ü' => votes.add("DE", 0.5),
            'ł' | 'ą' | 'ę' | 'ś' | 'ż' | 'ź' | 'ń' | 'ć' => votes.add("PL", 0.6),
            'ñ' | 'í' | 'ú' => votes.add("ES", 0.4),
            'è' | 'ê' | 'ç' | 'â' | 'î' => votes.add("FR", 0.4),
            'ì' | 'ò' | 'ù' => votes.add("IT", 0.4),
            _ => {}
        }
    }
}

fn vote_street(votes: &mut Votes, token: &str) {
    const ENDINGS: [(&str, &str); 16] = [
        ("vej", "DK"),
        ("gade", "DK"),
        ("vagen", "SE"),
        ("gatan", "SE"),
        ("veien", "NO"),
        ("gata", "NO"),
        ("strasse", "DE"),
        ("str.", "DE"),
        ("platz", "DE"),
        ("straat", "NL"),
        ("laan", "NL"),
        ("gracht", "NL"),
        ("plein", "NL"),
        ("weg", "NL"),
        ("weg", "DE"),
        ("gaten", "NO"),
    ];
    const WORDS: [(&str, &str); 24] = [
        ("rue", "FR"),
        ("calle", "ES"),
        ("c", "ES"),
        ("avda.", "ES"),
        ("avenida", "ES"),
        ("paseo", "ES"),
        ("plaza", "ES"),
        ("ul.", "PL"),
        ("al.", "PL"),
        ("ulica", "PL"),
        ("via", "IT"),
        ("viale", "IT"),
        ("piazza", "IT"),
        ("corso", "IT"),
        ("road", "GB"),
        ("lane", "GB"),
        ("ave", "US"),
        ("blvd", "US"),
        ("suite", "US"),
        ("st", "US"),
        ("postboks", "NO"),
        ("postbus", "NL"),
        ("postfach", "DE"),
        ("cedex", "FR"),
    ];
    for (ending, country) in ENDINGS {
        if token.ends_with(ending) && token.len() > ending.len() {
            votes.add(country, 0.6);
        }
    }
    for (word, country) in WORDS {
        if token == word {
            votes.add(country, 0.8);
        }
    }
}

/// The country whose cards mostly use a language.
pub fn country_of(language: &str) -> &'static str {
    match language {
        "da" => "DK",
        "sv" => "SE",
        "nb" => "NO",
        "de" => "DE",
        "en" => "GB",
        "fr" => "FR",
        "es" => "ES",
        "pl" => "PL",
        "nl" => "NL",
        "it" => "IT",
        _ => "ZZ",
    }
}

/// The language most of a country's cards use.
pub fn language_of(country: &str) -> &'static str {
    match country {
        "DK" => "da",
        "SE" | "FI" => "sv",
        "NO" => "nb",
        "DE" | "AT" | "CH" => "de",
        "FR" => "fr",
        "ES" => "es",
        "PL" => "pl",
        "NL" => "nl",
        "IT" => "it",
        _ => "en",
    }
}

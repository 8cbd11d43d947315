//! Postal addresses: postcode shapes of the countries, towns beside them, and what looks like a street.

use super::country;
use super::spell::fold;
use super::words::{self, REGIONS, STREET_PARTS, STREETS, TOWNS};

/// A line with a postcode and a town, and what else stands on it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Town {
    /// What stands before the town.
    pub street: Option<String>,
    /// As printed, without a country's letters.
    pub postcode: String,
    /// Town; empty where it stands on another line.
    pub city: String,
    /// State or province.
    pub state: Option<String>,
    /// ISO 3166-1 alpha-2, where printed.
    pub country: Option<&'static str>,
    /// Log-odds.
    pub score: f64,
}

/// Letters of countries before postcodes.
const PREFIXES: [(&str, &str); 24] = [
    ("DK", "DK"),
    ("SE", "SE"),
    ("S", "SE"),
    ("NO", "NO"),
    ("N", "NO"),
    ("DE", "DE"),
    ("D", "DE"),
    ("FR", "FR"),
    ("F", "FR"),
    ("ES", "ES"),
    ("E", "ES"),
    ("PL", "PL"),
    ("NL", "NL"),
    ("IT", "IT"),
    ("I", "IT"),
    ("CH", "CH"),
    ("A", "AT"),
    ("AT", "AT"),
    ("B", "BE"),
    ("BE", "BE"),
    ("FI", "FI"),
    ("FIN", "FI"),
    ("L", "LU"),
    ("LU", "LU"),
];

const STATES: &str = "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR";

/// A postcode among words.
struct Postcode {
    /// First word of it and one past the last.
    words: (usize, usize),
    text: String,
    countries: &'static [&'static str],
    /// Whether it stands after the town instead of before it.
    after_town: bool,
    state: Option<String>,
    /// How much its shape says on its own.
    sure: f64,
}

/// Countries that a postcode shape in the text speaks for.
pub fn postcode_countries(text: &str) -> Vec<&'static str> {
    let words: Vec<&str> = text.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let found = (0..words.len()).find_map(|at| postcode_at(&words, at, None));
    found
        .filter(|code| code.words.1 < words.len() || code.after_town)
        .map(|code| code.countries.to_vec())
        .unwrap_or_default()
}

/// Whether the whole text is a postcode that can stand alone on a line.
pub fn lone_postcode(text: &str, region: Option<&str>) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let code = postcode_at(&words, 0, region)?;
    (code.words == (0, words.len()) && code.sure >= 1.0).then_some(code.text)
}

fn postcode_at(words: &[&str], at: usize, region: Option<&str>) -> Option<Postcode> {
    let first = words.get(at)?.trim_matches(|c: char| ",;()".contains(c));
    let next = words.get(at + 1).map(|word| word.trim_matches(|c: char| ",;()".contains(c)));
    let (letters, rest) = split_prefix(first);
    let one = |countries: &'static [&'static str], sure: f64| Postcode {
        words: (at, at + 1),
        text: rest.to_owned(),
        countries,
        after_town: false,
        state: None,
        sure,
    };
    if let Some(found) = british(words, at).or_else(|| american(words, at)).or_else(|| american_in_full(words, at)) {
        return Some(found);
    }
    let digits = rest.chars().all(|c| c.is_ascii_digit());
    let sure = if letters.is_some() { 1.5 } else { 0.0 };
    match (rest.len(), digits, next) {
        (4, true, Some(pair))
            if pair.len() == 2 && pair.chars().all(|c| c.is_ascii_uppercase()) && words.len() > at + 2 =>
        {
            Some(Postcode {
                words: (at, at + 2),
                text: format!("{rest} {pair}"),
                countries: &["NL"],
                after_town: false,
                state: None,
                sure: 1.5,
            })
        }
        (4, true, _) => Some(one(&["DK", "NO"], sure)),
        (6, false, _)
            if rest.is_ascii()
                && rest[..4].bytes().all(|b| b.is_ascii_digit())
                && rest[4..].bytes().all(|b| b.is_ascii_uppercase()) =>
        {
            Some(Postcode { text: format!("{} {}", &rest[..4], &rest[4..]), ..one(&["NL"], 1.5) })
        }
        (6, false, _) if polish(rest) => Some(one(&["PL"], 1.5)),
        (3, true, Some(two)) if two.len() == 2 && two.bytes().all(|b| b.is_ascii_digit()) && words.len() > at + 2 => {
            Some(Postcode {
                words: (at, at + 2),
                text: format!("{rest} {two}"),
                countries: &["SE"],
                after_town: false,
                state: None,
                sure: 1.0,
            })
        }
        (5, true, _) if region == Some("SE") => Some(one(&["SE"], sure)),
        (5, true, _) => Some(one(&["DE", "FR", "ES", "IT"], sure)),
        _ => None,
    }
}

/// "DK-2100" → DK and 2100.
fn split_prefix(word: &str) -> (Option<&'static str>, &str) {
    let Some((letters, rest)) = word.split_once(['-', '–']) else { return (None, word) };
    let known = PREFIXES.iter().find(|(prefix, _)| *prefix == letters).map(|(_, country)| *country);
    match known {
        Some(country) if rest.starts_with(|c: char| c.is_ascii_digit()) => (Some(country), rest),
        _ => (None, word),
    }
}

fn polish(word: &str) -> bool {
    word.bytes().enumerate().all(|(at, b)| if at == 2 { b == b'-' } else { b.is_ascii_digit() })
}

/// "CB2 1SJ", after the town; engines take 0 for O and 1 for I in it.
fn british(words: &[&str], at: usize) -> Option<Postcode> {
    let trim = |word: &&str| word.trim_matches(|c: char| ",;.()".contains(c)).to_owned();
    let first = words.get(at).map(trim)?;
    let outward = |word: &str| {
        let bytes = word.as_bytes();
        let letters = bytes.iter().take_while(|b| b.is_ascii_uppercase()).count();
        (2..=4).contains(&bytes.len())
            && (1..=2).contains(&letters)
            && bytes.get(letters).is_some_and(u8::is_ascii_digit)
            && bytes[letters..].iter().all(u8::is_ascii_alphanumeric)
            && bytes.iter().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
    };
    let inward = |word: &str| {
        let bytes = word.as_bytes();
        bytes.len() == 3
            && (bytes[0].is_ascii_digit() || matches!(bytes[0], b'O' | b'I' | b'S'))
            && bytes[1..].iter().all(u8::is_ascii_uppercase)
    };
    let (end, text) = match words.get(at + 1).map(trim) {
        Some(second) if outward(&first) && inward(&second) => {
            let digit = second.replacen('O', "0", usize::from(second.starts_with('O'))).replacen(
                'I',
                "1",
                usize::from(second.starts_with('I')),
            );
            (at + 2, format!("{first} {digit}"))
        }
        _ if first.is_ascii()
            && first.len() > 4
            && outward(&first[..first.len() - 3])
            && inward(&first[first.len() - 3..]) =>
        {
            (at + 1, format!("{} {}", &first[..first.len() - 3], &first[first.len() - 3..]))
        }
        _ => return None,
    };
    Some(Postcode { words: (at, end), text, countries: &["GB"], after_town: true, state: None, sure: 2.0 })
}

/// "Ohio 45373", after the town.
fn american_in_full(words: &[&str], at: usize) -> Option<Postcode> {
    let zip = words.get(at)?.trim_matches(|c: char| ",.;()".contains(c));
    let digits = zip.len() == 5 && zip.bytes().all(|b| b.is_ascii_digit());
    let from = (1..=2.min(at))
        .rev()
        .find(|count| REGIONS.sections(&fold(&words[at - count..at].join(" "))).any(|country| country == "US"))?;
    (digits && at > from).then(|| Postcode {
        words: (at - from, at + 1),
        text: zip.to_owned(),
        countries: &["US"],
        after_town: true,
        state: Some(words[at - from..at].join(" ")),
        sure: 1.5,
    })
}

/// "CA 94103", after the town.
fn american(words: &[&str], at: usize) -> Option<Postcode> {
    let state = words.get(at)?.trim_matches(|c: char| ",.".contains(c)).replace('.', "");
    let zip = words.get(at + 1)?.trim_matches(|c: char| ",.;()".contains(c));
    let digits = zip.split_once('-').map_or(zip.len() == 5, |(five, four)| five.len() == 5 && four.len() == 4);
    let known = STATES.split(' ').any(|known| known == state);
    (known && digits && zip.bytes().all(|b| b.is_ascii_digit() || b == b'-')).then(|| Postcode {
        words: (at, at + 2),
        text: zip.to_owned(),
        countries: &["US"],
        after_town: true,
        state: Some(state),
        sure: 2.0,
    })
}

/// Reads a line with a postcode. `region` is the country that the card points to.
pub fn town(text: &str, region: Option<&str>) -> Option<Town> {
    const MOST_WORDS: usize = 24;
    let cleaned =
        text.replace([';', '|', '•', '·'], ",").replace(" - ", ", ").replace(" – ", ", ").replace(" / ", ", ");
    let (cleaned, country) = without_country(&cleaned);
    let spaced = cleaned.replace(',', " , ");
    let spaced: Vec<String> = spaced.split_whitespace().map(with_digits).collect();
    let words: Vec<&str> = spaced.iter().map(String::as_str).collect();
    if words.len() > MOST_WORDS {
        return None;
    }
    // The last postcode counts: a house number with four digits stands before it.
    (0..words.len())
        .rev()
        .filter_map(|at| around(&words, at, region, country))
        .max_by(|a, b| a.score.total_cmp(&b.score))
}

/// Five signs that are digits but for one or two that engines confuse with digits are a postcode.
fn with_digits(word: &str) -> String {
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let confused = word.chars().filter(|c| "OoIl|".contains(*c)).count();
    let length = word.chars().count();
    if (4..=5).contains(&length) && digits >= 3 && digits + confused == length {
        word.replace(['O', 'o'], "0").replace(['I', 'l', '|'], "1")
    } else {
        word.to_owned()
    }
}

/// Takes a country off the end.
fn without_country(text: &str) -> (String, Option<&'static str>) {
    if let Some((before, last)) = text.rsplit_once(',')
        && let Some(code) = country::named(last)
    {
        return (before.to_owned(), Some(code));
    }
    if let Some((before, last)) = text.trim_end().rsplit_once(' ')
        && let Some(code) = country::named(last).filter(|_| before.split_whitespace().count() > 1)
    {
        return (before.to_owned(), Some(code));
    }
    (text.to_owned(), None)
}

/// The address around the postcode that begins at a word.
fn around(words: &[&str], at: usize, region: Option<&str>, country: Option<&'static str>) -> Option<Town> {
    let code = postcode_at(words, at, region)?;
    let end = words[..code.words.0].iter().rposition(|word| *word != ",").map_or(0, |last| last + 1);
    let before = &words[..end];
    let after = &words[code.words.1..];
    let (city, street) = if code.after_town { town_before(before)? } else { (town_after(after)?, before.to_vec()) };
    let german = region == Some("DE") && code.countries.contains(&"DE");
    let (city, state) = if german { (city, None) } else { without_province(&city, code.countries) };
    if city.is_empty() && !code.after_town {
        return None;
    }
    let street = text_of(&street);
    let fits = region.is_some_and(|region| code.countries.contains(&region));
    let letters = city.chars().filter(|c| c.is_alphabetic()).count();
    if !city.is_empty() && (letters < 2 || !city.chars().next().is_some_and(|c| c.is_uppercase() || c == '\'')) {
        return None;
    }
    let known = TOWNS.has(&fold(&city)) || city.split(' ').next().is_some_and(|first| TOWNS.has(&fold(first)));
    let numbers = city.split(' ').filter(|word| word.chars().any(|c| c.is_ascii_digit())).count();
    let score = 2.0
        + code.sure
        + if fits { 1.0 } else { -0.5 }
        + if known { 1.0 } else { 0.0 }
        + if country.is_some() { 1.0 } else { 0.0 }
        - if numbers > 0 && !fold(&city).contains("cedex") { 2.0 } else { 0.0 }
        - if city.split(' ').count() > 4 { 1.5 } else { 0.0 };
    Some(Town {
        street: (!street.is_empty()).then_some(street),
        postcode: code.text,
        city,
        state: code.state.or(state),
        country,
        score,
    })
}

fn text_of(words: &[&str]) -> String {
    let text = words.join(" ").replace(" ,", ",");
    text.trim_matches(|c: char| c.is_whitespace() || ",;-–:+°*".contains(c)).to_owned()
}

/// The town after a postcode: what stands up to the next comma, or after it if nothing does.
fn town_after(after: &[&str]) -> Option<String> {
    let end = after.iter().skip(1).position(|word| *word == ",").map_or(after.len(), |at| at + 1);
    let town = text_of(&after[..end.min(after.len())]);
    (!town.is_empty()).then_some(town)
}

/// The town before a postcode, and the street before that.
fn town_before<'a>(before: &[&'a str]) -> Option<(String, Vec<&'a str>)> {
    let mut segments: Vec<&[&str]> = before.split(|word| *word == ",").filter(|part| !part.is_empty()).collect();
    let Some(last) = segments.pop() else { return Some((String::new(), Vec::new())) };
    let has_digit = |words: &[&str]| words.iter().any(|word| word.chars().any(|c| c.is_ascii_digit()));
    // A county between town and postcode.
    let county = REGIONS.has(&fold(&last.join(" "))) && !TOWNS.has(&fold(&last.join(" ")));
    if let Some(previous) = segments.last()
        && (county || (!TOWNS.has(&fold(&last.join(" "))) && TOWNS.has(&fold(&previous.join(" ")))))
        && !has_digit(previous)
    {
        let street = before[..before.len() - last.len() - previous.len() - 1].to_vec();
        return Some((previous.join(" "), street));
    }
    // Without a comma the longest known town at the end of the line is the town.
    let longest = (1..last.len()).find(|from| TOWNS.has(&fold(&last[*from..].join(" "))));
    let from = if has_digit(last) {
        longest.or(last.iter().rposition(|word| STREETS.has_compound(&fold(word))).map(|at| at + 1))?
    } else {
        0
    };
    let town = last.get(from..).filter(|town| !town.is_empty())?.join(" ");
    Some((town, before[..before.len() - (last.len() - from)].to_vec()))
}

/// Takes a province off a town: in brackets anywhere, as two capitals in Italy.
fn without_province(city: &str, countries: &[&str]) -> (String, Option<String>) {
    if let Some((town, rest)) = city.split_once(" (") {
        let province = rest.trim_end_matches([')', ',', ' ']);
        return (town.to_owned(), (!province.is_empty()).then(|| province.to_owned()));
    }
    match city.rsplit_once(' ') {
        Some((town, last)) if countries.contains(&"IT") => {
            let province = last.len() == 2 && last.bytes().all(|b| b.is_ascii_uppercase());
            let distinct = province && town.chars().any(char::is_lowercase);
            if distinct { (town.to_owned(), Some(last.to_owned())) } else { (city.to_owned(), None) }
        }
        _ => (city.to_owned(), None),
    }
}

/// Whether the text is a floor, a door, a box or the like: what may follow a street behind a dash.
pub fn is_street_part(text: &str) -> bool {
    const MOST_WORDS: usize = 4;
    let tokens = words::tokens(text);
    let short =
        |token: &String| token.trim_end_matches('.').len() <= 2 || token.starts_with(|c: char| c.is_ascii_digit());
    let part = |token: &String| STREET_PARTS.has(token.trim_end_matches('.'));
    tokens.len() <= MOST_WORDS && tokens.iter().any(part) && tokens.iter().all(|token| part(token) || short(token))
}

/// Whether the text says since when: "depuis 1950", "est. 1950".
fn says_since(text: &str) -> bool {
    const SINCE: &str = "since siden sedan seit depuis desde dal od sinds anno est established founded grundad grundlagt etableret etabliert gegrundet fondee fondata fundada zalozona opgericht c";
    let tokens = words::tokens(text);
    tokens.windows(2).any(|pair| {
        let year = pair[1].len() == 4 && pair[1].bytes().all(|b| b.is_ascii_digit()) && pair[1].starts_with(['1', '2']);
        year && SINCE.split(' ').any(|word| word == pair[0].trim_end_matches('.'))
    })
}

/// How much the text looks like a street with a number, as log-odds.
pub fn street_score(text: &str) -> f64 {
    const MOST_WORDS: usize = 9;
    let tokens = words::tokens(text);
    if tokens.is_empty() || tokens.len() > MOST_WORDS {
        return -6.0;
    }
    let folded = fold(text);
    let boxed = [
        "po box",
        "p.o. box",
        "postboks",
        "postfach",
        "postbus",
        "apartado",
        "apdo",
        "boite postale",
        "skr. poczt",
        "skrytka",
        "c.p. ",
        "cp ",
        "b.p. ",
        "bte postale",
        "apartat",
        "p.o.box",
        "pob ",
        "gpo box",
        "casella postale",
        "box ",
        "bp ",
        "cs ",
    ]
    .iter()
    .any(|word| folded.starts_with(word));
    let house_number = |token: &str| {
        token.chars().next().is_some_and(|c| c.is_ascii_digit())
            && token.chars().filter(char::is_ascii_digit).count() <= 5
    };
    let numbered = tokens.iter().any(|token| house_number(token));
    let at_edge = house_number(&tokens[0]) || tokens.iter().skip(1).any(|token| house_number(token));
    let words_of_streets = tokens
        .iter()
        .filter(|token| STREETS.has_compound(token) && !token.starts_with(|c: char| c.is_ascii_digit()))
        .count();
    let parts = tokens.iter().filter(|token| STREET_PARTS.has(token)).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let mut score = -2.5;
    score += if boxed { 4.0 } else { 0.0 };
    score += if numbered && at_edge { 2.2 } else { -0.5 };
    score += match words_of_streets {
        0 => 0.0,
        1 => 2.2,
        _ => 2.6,
    };
    score += if parts > 0 && numbered { 0.5 } else { 0.0 };
    score -= if says_since(text) { 4.0 } else { 0.0 };
    score -= if letters < 3 && !boxed { 4.0 } else { 0.0 };
    score -=
        if tokens.iter().any(|token| token.len() > 5 && token.bytes().all(|b| b.is_ascii_digit())) { 3.0 } else { 0.0 };
    score
}

//! A parser of cards made of a few plain rules, the measure of how hard a draw of cards is.
//!
//! It shares nothing with the reader and is never improved: what it reaches on two sets of cards says which is harder.

use serde_json::{Value, json};

/// Calling code, top-level domain and postcode (`9` a digit, `A` a letter) of each country.
const COUNTRIES: [(&str, &str, &str, &str); 11] = [
    ("DK", "45", "dk", "9999"),
    ("SE", "46", "se", "999 99"),
    ("NO", "47", "no", "9999"),
    ("DE", "49", "de", "99999"),
    ("GB", "44", "uk", "A9 9AA|A99 9AA|AA9 9AA|AA99 9AA"),
    ("FR", "33", "fr", "99999"),
    ("ES", "34", "es", "99999"),
    ("PL", "48", "pl", "99-999"),
    ("NL", "31", "nl", "9999 AA"),
    ("IT", "39", "it", "99999"),
    ("US", "1", "com", "99999"),
];

/// Names of countries as cards print them.
const NAMES: &str = "danmark=DK denmark=DK sverige=SE sweden=SE norge=NO norway=NO deutschland=DE germany=DE uk=GB \
    england=GB usa=US france=FR españa=ES spain=ES polska=PL poland=PL nederland=NL netherlands=NL italia=IT italy=IT";

/// Last words of a firm's name.
const FORMS: &str = " aps a/s ab as asa gmbh ag kg ohg ltd ltd. limited llp plc llc inc. inc corp. sarl sas sa s.l. \
    s.a. sl o.o. sp.k. b.v. bv n.v. v.o.f. s.r.l. srl s.p.a. s.n.c. s.a.s. hb i/s ";

/// First words of lines that hold numbers of another kind.
const REGISTERS: &str = " cvr cvr-nr. org.nr org org.nr. ust-idnr. ust-id nip regon krs kvk btw p.iva p. vat siret \
    siren iban hrb lic. lic cif nif bankgiro ein company momsreg.nr rcs reg. ";

struct Part<'a> {
    text: &'a str,
    line: usize,
    height: f64,
}

type Country = (&'static str, &'static str, &'static str, &'static str);

/// What plain rules make of a card, as a prediction for the scorer.
pub fn read(card: &Value) -> Value {
    let parts = parts(card);
    let words = || parts.iter().flat_map(|part| part.text.split_whitespace()).map(|word| word.trim_matches([',', ';']));
    let emails: Vec<&str> = words().filter(|word| is_email(word)).collect();
    let urls: Vec<&str> = words().filter(|word| is_url(word)).collect();
    let domain = emails.iter().map(|email| email.rsplit('@').next().unwrap_or("")).chain(urls.iter().copied()).next();
    let country = country_of(domain.unwrap_or(""));
    let plain: Vec<&Part> = parts.iter().filter(|part| !part.text.split_whitespace().any(is_contact)).collect();
    let phones: Vec<Value> =
        plain.iter().flat_map(|part| phones(part.text, country)).map(|e164| json!({"e164": e164})).collect();
    let place = plain.iter().enumerate().find_map(|(at, part)| place(part.text, country).map(|place| (at, place)));
    let (street, postcode, city) = match &place {
        None => (None, None, None),
        Some((at, (before, postcode, city))) => {
            let above = plain[..*at].iter().rev().map(|part| part.text).find(|text| is_street(text));
            (if before.is_empty() { above } else { Some(*before) }, Some(postcode.clone()), Some(*city))
        }
    };
    let organisation = organisation(&plain, domain.unwrap_or(""));
    let free: Vec<&&Part> = plain
        .iter()
        .filter(|part| !part.text.chars().any(|c| c.is_ascii_digit()))
        .filter(|part| Some(part.text) != organisation && Some(part.text) != city && named(part.text).is_none())
        .collect();
    let name = free.iter().filter(|part| is_name(part.text)).max_by(|a, b| a.height.total_cmp(&b.height));
    let below = |lines: usize| {
        let line = name.map(|name| name.line + lines);
        free.iter().find(|part| Some(part.line) == line).map(|part| part.text)
    };
    let printed = parts.iter().find_map(|part| named(part.text));
    json!({
        "id": card["id"], "name": name.map(|part| part.text), "title": below(1), "department": below(2),
        "organisation": organisation, "phones": phones, "emails": emails, "urls": urls,
        "address": {"street": street, "postcode": postcode, "city": city, "country": printed},
    })
}

/// Lines, cut where a separator stands between blanks.
fn parts(card: &Value) -> Vec<Part<'_>> {
    let lines = card["lines"].as_array().map_or(&[][..], Vec::as_slice);
    let mut parts = Vec::new();
    for (line, value) in lines.iter().enumerate() {
        let height = value["bbox"][3].as_f64().unwrap_or(0.0) - value["bbox"][1].as_f64().unwrap_or(0.0);
        let text = value["text"].as_str().unwrap_or("");
        let cuts = [" / ", " | ", " · ", " • "]
            .iter()
            .fold(vec![text], |cut, by| cut.into_iter().flat_map(|piece| piece.split(by)).collect());
        parts.extend(cuts.into_iter().map(|text| Part { text: text.trim(), line, height }));
    }
    parts
}

fn is_email(word: &str) -> bool {
    word.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.'))
}

fn is_url(word: &str) -> bool {
    let host = word.split("//").last().unwrap_or(word).split('/').next().unwrap_or("");
    let tld = host.rsplit('.').next().unwrap_or("");
    !word.contains('@')
        && host.len() > 5
        && host.contains('.')
        && (host.starts_with("www.") || COUNTRIES.iter().any(|country| country.2 == tld))
}

fn is_contact(word: &str) -> bool {
    is_email(word) || is_url(word)
}

fn country_of(domain: &str) -> Country {
    let tld = domain.split('/').find(|piece| piece.contains('.')).and_then(|host| host.rsplit('.').next());
    COUNTRIES.into_iter().find(|country| Some(country.2) == tld).unwrap_or(COUNTRIES[10])
}

fn named(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    let last = text.rsplit([' ', ',']).next()?;
    let last = if text == "united kingdom" { "uk" } else { last };
    NAMES.split_whitespace().filter_map(|pair| pair.split_once('=')).find(|pair| pair.0 == last).map(|pair| pair.1)
}

/// Runs of digits and the marks between them that are long enough for a number.
fn phones(text: &str, country: Country) -> Vec<String> {
    let first = text.split_whitespace().next().unwrap_or("").trim_matches(':').to_lowercase();
    if REGISTERS.contains(&format!(" {first} ")) || place(text, country).is_some() {
        return Vec::new();
    }
    let kept: String = text.replace(" +", ";+").replace("(0)", "").chars().map(mark).collect();
    kept.split(';').filter_map(|run| e164(run, country)).collect()
}

fn mark(c: char) -> char {
    if c.is_ascii_digit() || " +()./-".contains(c) { c } else { ';' }
}

fn e164(run: &str, country: Country) -> Option<String> {
    let digits: String = run.chars().filter(char::is_ascii_digit).collect();
    if !(8..=14).contains(&digits.len()) {
        return None;
    }
    if run.contains('+') {
        return Some(format!("+{digits}"));
    }
    if let Some(world) = digits.strip_prefix("00") {
        return Some(format!("+{world}"));
    }
    let own = if country.0 == "US" { digits.strip_prefix('1') } else { digits.strip_prefix('0') };
    let national = if country.0 == "IT" { &digits } else { own.unwrap_or(&digits) };
    Some(format!("+{}{national}", country.1))
}

/// What stands before a postcode, the postcode and the city beside it.
fn place(text: &str, country: Country) -> Option<(&str, String, &str)> {
    let shape: String = text.chars().map(shaped).collect();
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    for pattern in country.3.split('|') {
        let found = shape.match_indices(pattern).map(|(at, _)| at).find(|at| {
            let before = shape[..*at].chars().next_back();
            let after = shape[at + pattern.len()..].chars().next();
            !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
        });
        let Some(start) = found.and_then(|at| chars.get(shape[..at].chars().count()).map(|(at, _)| *at)) else {
            continue;
        };
        let length: usize = text[start..].chars().take(pattern.len()).map(char::len_utf8).sum();
        let (before, after) = (text[..start].trim_matches([' ', ',']), text[start + length..].trim());
        let postcode = text[start..start + length].to_owned();
        let city_first = matches!(country.0, "US" | "GB");
        let region = before.rsplit_once([' ', ',']).map_or(before, |(rest, _)| rest);
        let head = if country.0 == "US" { region.trim_matches([' ', ',']) } else { before };
        let (street, city) = head.rsplit_once(", ").unwrap_or(("", head));
        let prefix = |text: &str| text.strip_suffix('-').is_some_and(|country| country.len() < 3);
        return match (city_first, after.split(',').next().unwrap_or("").trim()) {
            (true, _) if !city.is_empty() => Some((street, postcode, city)),
            (false, city) if city.chars().next().is_some_and(char::is_alphabetic) => {
                Some((if prefix(before) { "" } else { before }, postcode, city))
            }
            _ => None,
        };
    }
    None
}

fn shaped(c: char) -> char {
    match c {
        '0'..='9' => '9',
        'A'..='Z' => 'A',
        c if c.is_ascii() => c,
        _ => '_',
    }
}

fn is_street(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (1..6).contains(&digits) && text.chars().filter(|c| c.is_alphabetic()).count() > 3
}

fn organisation<'a>(parts: &[&Part<'a>], domain: &str) -> Option<&'a str> {
    let formed =
        |text: &str| text.split_whitespace().skip(1).any(|word| FORMS.contains(&format!(" {} ", word.to_lowercase())));
    let folded = |text: &str| text.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    let host = folded(domain.trim_start_matches("www."));
    let in_domain = |text: &str| text.len() > 4 && host.contains(&folded(text));
    let texts = || parts.iter().map(|part| part.text);
    texts().find(|text| formed(text)).or_else(|| texts().find(|text| in_domain(text)))
}

fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    (2..=5).contains(&words.len())
        && words.iter().all(|word| word.chars().all(|c| c.is_alphabetic() || "-.'".contains(c)))
        && words.last().is_some_and(|word| word.chars().next().is_some_and(char::is_uppercase))
}

//! Invented firms.

use super::chance::Chance;
use super::people::Person;
use super::words::Words;

/// A firm as its cards print it.
#[derive(Clone, Debug, Default)]
pub struct Firm {
    /// In full, with the legal form where one is printed.
    pub full: String,
    /// Without the legal form.
    pub short: String,
    /// The distinctive word, as a logo has it.
    pub brand: String,
    /// Where its web and e-mail are.
    pub domain: String,
}

impl Firm {
    /// A firm of the country. Some carry the name of the person whose card it is.
    pub fn draw(own: &Words, anywhere: &Words, person: &Person, chance: &mut Chance) -> Self {
        let core = chance.text(own.list("firms")).to_owned();
        let trade = chance.text(own.list("trades")).to_owned();
        let family = person.family.replace("St. ", "St ");
        let (brand, short) = match chance.weighted(&[52, 14, 10, 8, 9, 7]) {
            0 => (core.clone(), trade.replace('~', &core)),
            1 => (core.clone(), core),
            2 => partners(own, &family, &trade, chance),
            3 => (family.clone(), trade.replace('~', &family)),
            4 => {
                let letters = chance.text(anywhere.list("acronyms")).to_owned();
                (letters.clone(), trade.replace('~', &letters))
            }
            _ => {
                let brand = chance.text(anywhere.list("brands")).to_owned();
                (brand.clone(), brand)
            }
        };
        let full = with_form(own, &short, chance);
        let domain = domain(own.code, &brand, &short, chance);
        Self { full, short, brand, domain }
    }

    /// What is accepted besides the firm in full.
    pub fn alternatives(&self, logo: Option<&String>) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for name in logo.into_iter().chain([&self.short]) {
            if *name != self.full && !names.contains(name) {
                names.push(name.clone());
            }
        }
        names
    }
}

/// Two names that own a firm together.
fn partners(own: &Words, family: &str, trade: &str, chance: &mut Chance) -> (String, String) {
    let other = chance.text(own.list("family")).replace('~', "i");
    let between = chance.text(&[" & ", " & ", " + ", " og ", " and "]).to_owned();
    let between = match (between.as_str(), own.code) {
        (" og ", "DK" | "NO") | (" and ", "GB" | "US") | (" & " | " + ", _) => between,
        _ => " & ".to_owned(),
    };
    let both = format!("{family}{between}{other}");
    let short = if chance.percent(55.0) { trade.replace('~', &both) } else { both.clone() };
    (both, short)
}

fn with_form(own: &Words, short: &str, chance: &mut Chance) -> String {
    if !chance.percent(95.0) {
        return short.to_owned();
    }
    // The commonest form stands first.
    let forms = own.list("forms");
    let form = if chance.percent(35.0) { forms.first().map_or("", String::as_str) } else { chance.text(forms) };
    match form {
        "Stichting" => format!("{form} {short}"),
        "Inc." | "Incorporated" | "LLC" if chance.percent(35.0) => format!("{short}, {form}"),
        _ => format!("{short} {form}"),
    }
}

fn domain(code: &str, brand: &str, short: &str, chance: &mut Chance) -> String {
    let slug = match chance.weighted(&[45, 35, 20]) {
        0 => slug(short, ""),
        1 => slug(brand, ""),
        _ => slug(short, "-"),
    };
    let slug = if slug.len() > 26 || slug.len() < 3 { self::slug(brand, "-") } else { slug };
    let own = match code {
        "GB" => "co.uk".to_owned(),
        "US" => "com".to_owned(),
        code => code.to_lowercase(),
    };
    let end = if chance.percent(94.0) { own } else { chance.text(&["com", "eu", "net", "io"]).to_owned() };
    format!("{slug}.{end}")
}

/// Lower-case ASCII words joined by `by`, as domains are made of names.
pub fn slug(text: &str, by: &str) -> String {
    let ascii = ascii(text, true);
    let words: Vec<&str> = ascii.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join(by)
}

/// Lower case in ASCII: with digraphs (`ø` as `oe`), or each letter without its marks.
pub fn ascii(text: &str, digraphs: bool) -> String {
    let mut out = String::new();
    for c in text.to_lowercase().chars() {
        let spelled = match (c, digraphs) {
            ('ø' | 'ö', true) | ('œ', _) => "oe",
            ('å', true) => "aa",
            ('æ', _) | ('ä', true) => "ae",
            ('ü', true) => "ue",
            ('ß', _) => "ss",
            ('ø', _) => "o",
            ('ł', _) => "l",
            ('đ', _) => "d",
            ('ı', _) => "i",
            ('\'' | '’', _) => "",
            _ => {
                out.extend(unmarked(c));
                continue;
            }
        };
        out.push_str(spelled);
    }
    out
}

/// A letter without its marks.
pub fn unmarked(c: char) -> impl Iterator<Item = char> {
    use unicode_normalization::UnicodeNormalization as _;
    use unicode_normalization::char::is_combining_mark;
    std::iter::once(c).nfd().filter(|c| !is_combining_mark(*c))
}

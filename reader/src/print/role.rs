//! Job titles and departments: what the words of a line have for being one.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::spell::{self, Case, fold};
use super::words::{self, FIRMS, TITLES, UNIT_STARTS, UNITS, legal_form};

/// Small words between those that matter.
const LINKS: &str = "og och und and et y e i en & of for de du des la le les del della dei di da der die das den für af av til till to the a in im ds d l per por dla do w z na voor van het and/or al aux au bei fuer";

fn is_link(token: &str) -> bool {
    LINKS.split(' ').any(|link| link == token)
}

/// Share of the words that are on a list.
fn share(tokens: &[String], on: impl Fn(&str) -> bool) -> (usize, f64) {
    let counted: Vec<&String> = tokens.iter().filter(|token| !is_link(token)).collect();
    let hits = counted.iter().filter(|token| token.split('-').any(&on) || on(token)).count();
    (hits, if counted.is_empty() { 0.0 } else { hits as f64 / counted.len() as f64 })
}

/// Whether a word of the text is a word of titles.
pub fn names_title(text: &str) -> bool {
    let tokens = words::tokens(text);
    let folded = format!(" {} ", fold(text));
    let phrase = (2..=TITLES.longest.min(tokens.len()))
        .any(|count| tokens.windows(count).any(|words| TITLES.has(&words.join(" "))));
    phrase
        || tokens.iter().any(|token| {
            TITLES.has_compound(token) || token.split('-').any(|half| half.len() > 1 && TITLES.has_compound(half))
        })
        || ["adm. dir", "adm.dir", "v.p.", "c.e.o", "c.f.o", "c.t.o", "r.a.", "dir. "]
            .iter()
            .any(|abbreviation| folded.contains(abbreviation))
}

/// Whether every word of the text is a word of titles.
pub fn only_titles(text: &str) -> bool {
    let tokens = words::tokens(text);
    !tokens.is_empty() && tokens.iter().all(|token| TITLES.has_compound(token) || is_link(token))
}

/// Log-odds that the text is a job title, from its words alone.
pub fn title_score(text: &str) -> f64 {
    const MOST_WORDS: usize = 9;
    let tokens = words::tokens(text);
    if !plain_words(text) || tokens.is_empty() || tokens.len() > MOST_WORDS {
        return -6.0;
    }
    let mut score = -1.8;
    score += if names_title(text) { 4.0 } else { 0.0 };
    score += if share(&tokens, |word| UNITS.has_compound(word) && !TITLES.has(word)).1 > 0.99 { -0.5 } else { 0.0 };
    score -= if legal_form(text).is_some_and(|form| !form.short) { 4.0 } else { 0.0 };
    score -= if legal_form(text).is_some_and(|form| form.short) { 1.5 } else { 0.0 };
    score - sentence_penalty(text)
}

/// Log-odds that the text is a department, from its words alone.
pub fn unit_score(text: &str) -> f64 {
    const MOST_WORDS: usize = 8;
    let tokens = words::tokens(text);
    if !plain_words(text) || tokens.is_empty() || tokens.len() > MOST_WORDS {
        return -6.0;
    }
    let (hits, part) = share(&tokens, |word| UNITS.has_compound(word) || UNIT_STARTS.has(word));
    let starts = UNIT_STARTS.has(tokens[0].trim_end_matches('.'));
    let mut score = -2.7;
    score += if hits > 0 { 1.5 + 2.1 * part } else { 0.0 };
    score += if starts { 1.8 } else { 0.0 };
    score -= if title_words(&tokens, text) && (!starts || ends_in_title(&tokens)) { 4.0 } else { 0.0 };
    score -= if legal_form(text).is_some() { 3.0 } else { 0.0 };
    score -= if share(&tokens, |word| FIRMS.has_compound(word) && !UNITS.has_compound(word)).0 > 0 { 1.2 } else { 0.0 };
    score - sentence_penalty(text)
}

/// Whether words of titles are among those of a department that are not words of departments.
fn title_words(tokens: &[String], text: &str) -> bool {
    share(tokens, |word| TITLES.has_compound(word) && !UNITS.has(word)).0 > 0
        || (2..=TITLES.longest.min(tokens.len()))
            .any(|count| tokens.windows(count).any(|words| TITLES.has(&words.join(" "))))
            && !text.contains(',')
}

/// Whether the last word is an English title: "Area Manager" is no area.
fn ends_in_title(tokens: &[String]) -> bool {
    tokens.last().is_some_and(|last| TITLES.sections(last).any(|language| language == "en") && !UNITS.has(last))
}

/// Whether the text asks to scan a code.
fn asks_to_scan(text: &str) -> bool {
    const SCAN: &str = "scan scanne scannen skanna skan skann scannez escanea escaneame zeskanuj scansiona inquadra";
    const MOST_WORDS: usize = 4;
    let tokens = words::tokens(text);
    tokens.len() <= MOST_WORDS
        && tokens.first().is_some_and(|first| SCAN.split(' ').any(|word| word == first.trim_end_matches('.')))
}

fn plain_words(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    letters > 1
        && digits <= 2
        && !text.to_lowercase().starts_with("v/")
        && !asks_to_scan(text)
        && !text.contains(['@', '#', '%', '=', '"', '“'])
}

/// Words of everyday speech.
const SPEECH: &str = "your you we our us with since my it's all every more than better best when where your's \
din dit dine vi vores mod mening siden med os hele bedre altid hos jeres ditt din vår vara sedan bättre hela \
vi er vår siden hele ihr ihre ihren wir unser unsere seit mit alles besser mehr ist sind \
votre vos nous notre nos depuis avec mieux toujours su tu nuestro nuestra desde con siempre mejor más \
twój nasz nasza od zawsze lepiej razem dla ciebie uw jouw wij onze sinds altijd samen beter vostro tuo nostro dal sempre insieme meglio con noi";

static SPOKEN: LazyLock<HashSet<String>> = LazyLock::new(|| SPEECH.split_whitespace().map(fold).collect());

/// Slogans are sentences: small letters, an end, words of everyday speech.
pub fn sentence_penalty(text: &str) -> f64 {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty());
    let spoken = words.filter(|word| SPOKEN.contains(*word)).count();
    let ended = text.ends_with(['!', '?']) || (text.ends_with('.') && text.split_whitespace().count() > 3);
    let running = spell::case(text) == Case::Sentence && text.split_whitespace().count() > 3;
    spoken as f64 * 0.9 + if ended { 1.0 } else { 0.0 } + if running { 0.4 } else { 0.0 }
}

/// Whether the text begins as the names of departments do.
fn begins_unit(text: &str) -> bool {
    words::tokens(text).first().is_some_and(|first| UNIT_STARTS.has(first.trim_end_matches('.')))
}

/// Whether an English title says a rank and no field of work.
fn only_rank(title: &str) -> bool {
    const RANKS: &str = "senior junior executive vice president vp svp evp avp director managing manager head chief officer lead \
        associate assistant deputy principal group regional global general analyst consultant counsel engineer staff sr jr";
    words::tokens(title).iter().all(|word| RANKS.split_whitespace().any(|rank| rank == word.trim_end_matches('.')))
}

/// Divides "title, department" at its last comma or stroke, where what follows is a department and does not belong to an
/// English title ("Vice President, Product").
pub fn title_and_unit(text: &str) -> Option<(&str, &str)> {
    let at = text.rfind([',', '/', '|', '–']).filter(|at| *at > 1)?;
    let mark = text[at..].chars().next()?;
    let (title, unit) = (text[..at].trim_end(), text[at + mark.len_utf8()..].trim());
    let said_in_english = |text: &str, list: &words::Words| {
        words::tokens(text).iter().any(|word| list.sections(word).any(|language| language == "en"))
    };
    // "Vice President, Product" is one title: a rank needs a field.
    let english = only_rank(title) && said_in_english(unit, &UNITS) && !begins_unit(unit);
    let unit_words =
        unit_score(unit) > if names_title(title) { -0.6 } else { 0.0 } && (!names_title(unit) || begins_unit(unit));
    let head = names_title(title) || (plain_words(title) && unit_score(title) < 0.0 && words::tokens(title).len() < 4);
    (head && unit_words && !(mark == ',' && english)).then_some((title, unit))
}

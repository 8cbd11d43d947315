//! What can be told by its shape alone: e-mail addresses (typed and dictated), web addresses, telephone numbers.

use std::ops::Range;

use super::lists::LABELS;
use super::said;
use crate::{Region, Value, country, phone};

/// Something read by its shape.
#[derive(Clone, Debug, PartialEq)]
pub struct Hard {
    pub value: Value,
    pub confidence: f64,
    /// Bytes of the line.
    pub range: Range<usize>,
    /// Where it begins with the labels before it ("tlf.").
    pub from: usize,
    /// Where it ends with a label in brackets behind it ("(switchboard)").
    pub until: usize,
}

/// A stretch between blanks, without the marks around it.
struct Chunk<'a> {
    text: &'a str,
    low: String,
    range: Range<usize>,
}

/// More than anybody has; what follows is text.
const MOST: usize = 40;

/// Finds them, in the order of the line; no two overlap.
pub fn find(line: &str, home: Option<Region>) -> Vec<Hard> {
    let chunks = chunks(line);
    let mut found: Vec<Hard> = Vec::new();
    let mut at = 0;
    while at < chunks.len() && found.len() < MOST {
        let hit = dictated(&chunks, at)
            .or_else(|| typed(&chunks[at]).map(|(value, confidence)| (value, confidence, at + 1)))
            .or_else(|| number(line, &chunks, at, home))
            .or_else(|| said_aloud(line, &chunks, at, home));
        let Some((value, confidence, next)) = hit else {
            at += 1;
            continue;
        };
        let range = chunks[at].range.start..chunks[next - 1].range.end;
        let from = labels_before(line, &chunks[..at], found.last().map_or(0, |hard| hard.until), range.start);
        let until = label_behind(line, chunks.get(next), range.end);
        found.push(Hard { value, confidence, range, from, until });
        at = next;
    }
    found
}

fn chunks(line: &str) -> Vec<Chunk<'_>> {
    let mut chunks = Vec::new();
    let mut at = 0;
    for piece in line.split(char::is_whitespace) {
        let start = line[at..].find(piece).map_or(at, |offset| at + offset);
        at = start + piece.len();
        let is_edge = |c: char| ",;:!?\"'<>«»„“”|".contains(c);
        let text = piece.trim_matches(is_edge).trim_end_matches('.');
        // "(a@b.example)." holds an address; "(0)" is part of a number.
        let within = |open, close| text.strip_prefix(open).and_then(|text: &str| text.strip_suffix(close));
        let enclosed = within('(', ')').or_else(|| within('[', ']'));
        // "eva (at) fjord" says by its brackets that it is no word.
        let spelt = |inner: &str| is_at(&inner.to_lowercase()) || joiner(&inner.to_lowercase()).is_some();
        let text = enclosed.filter(|inner| inner.contains(char::is_alphabetic) && !spelt(inner)).unwrap_or(text);
        // A bracket that is opened elsewhere closes nothing here.
        let text = if text.contains('(') { text } else { text.trim_end_matches(')') };
        let text = if text.contains(')') { text } else { text.trim_start_matches('(') };
        // "eva@fjord.example- calls": a dash that the thumb set without a blank.
        let dashes = |c: char| matches!(c, '-' | '–' | '—');
        let text = if text.contains('@') { text.trim_matches(dashes) } else { text };
        if text.is_empty() {
            continue;
        }
        let from = start + piece.find(text).unwrap_or(0);
        chunks.push(Chunk { text, low: text.to_lowercase(), range: from..from + text.len() });
    }
    chunks
}

/// Where the labels before a find begin: "tlf.", "e-mail:", "ring på".
fn labels_before(line: &str, before: &[Chunk<'_>], earliest: usize, start: usize) -> usize {
    const MOST: usize = 3;
    let mut from = start;
    let labels = before.iter().rev().take(MOST + 1).take_while(|chunk| chunk.range.start >= earliest);
    let mut labels = labels.take(MOST).peekable();
    while let Some(chunk) = labels.next() {
        let plain = chunk.low.trim_end_matches([':', '.']);
        // One letter is a label only with its mark; small words only before a label.
        let marked = line[chunk.range.end..].starts_with([':', '.']);
        let small = plain.chars().count() == 1
            || matches!(plain, "at" | "on" | "på" | "unter" | "har" | "ring" | "call" | "reach");
        let is_label =
            LABELS.has(plain) && (!small || marked || from < start && matches!(plain, "ring" | "call" | "reach"));
        // "her number is", "mobilen er".
        let whose = from < start && matches!(plain, "her" | "his" | "hans" | "hendes" | "hennes" | "seine" | "ihre");
        let is = matches!(plain, "er" | "is" | "är" | "ist") && from == start;
        // "ring hende på"
        let whom = matches!(plain, "hende" | "henne" | "ham" | "honom" | "him" | "her" | "ihn" | "sie");
        let call = |before: &&Chunk<'_>| {
            matches!(before.low.as_str(), "ring" | "call" | "reach" | "text" | "sms" | "ringe" | "ringa")
        };
        let whose = whose || from < start && whom && labels.peek().is_some_and(call);
        let is_said = is && labels.peek().is_some_and(|before| LABELS.has(&before.low) && before.low.len() > 2);
        // "erreichbar unter"
        let under = matches!(plain, "på" | "unter" | "at" | "on") && from == start;
        let is_said =
            is_said || under && labels.peek().is_some_and(|before| LABELS.has(&before.low) && before.low.len() > 3);
        if !(is_label || is_said || whose) {
            break;
        }
        from = chunk.range.start;
    }
    from
}

/// Where a find ends with the label in brackets behind it.
fn label_behind(line: &str, next: Option<&Chunk<'_>>, end: usize) -> usize {
    let Some(next) = next else { return end };
    let enclosed = line[end..next.range.start].trim() == "(" && line[next.range.end..].starts_with(')');
    let is_label = LABELS.has(&next.low) || phone::label_kind(&next.low).is_some();
    if enclosed && is_label { next.range.end + 1 } else { end }
}

/// An address with its marks spelt out, against those who collect addresses: "eva(at)fjord[dot]example".
fn spelt_out(text: &str) -> Option<String> {
    const AT: &[&str] =
        &["(at)", "[at]", "{at}", "<at>", "(a)", "[a]", "(ät)", "[ät]", "_at_", "(snabel-a)", "(krøllalfa)"];
    const DOT: &[&str] = &["(dot)", "[dot]", "{dot}", "(punkt)", "[punkt]", "(punktum)", "(prik)", "(.)"];
    let low = text.to_lowercase();
    let mark = AT.iter().find(|mark| low.contains(*mark))?;
    let address = low.replacen(mark, "@", 1);
    Some(DOT.iter().fold(address, |address, dot| address.replace(dot, ".")))
}

/// An address or a link in one piece.
fn typed(chunk: &Chunk<'_>) -> Option<(Value, f64)> {
    let text = chunk.text.trim_start_matches('<').trim_end_matches('>');
    let written = spelt_out(text);
    let text = written.as_deref().unwrap_or(text);
    let bare = strip(text, "mailto:");
    if let Some((local, host)) = bare.split_once('@') {
        let fits = !local.is_empty() && is_host(host, false) && !local.contains(['(', ')', ':', '/']);
        return fits.then(|| (Value::Email { text: bare.to_owned() }, 0.99));
    }
    let is_link = ["http://", "https://", "www."].iter().any(|start| chunk.low.starts_with(start));
    let host = text.split(['/', '?']).next().unwrap_or(text);
    (is_link || is_host(host, true)).then(|| (Value::Url { text: text.to_owned() }, 0.97))
}

fn strip<'a>(text: &'a str, start: &str) -> &'a str {
    match text.split_at_checked(start.len()) {
        Some((head, rest)) if head.eq_ignore_ascii_case(start) => rest,
        _ => text,
    }
}

/// Labels with dots between them and a top-level domain at the end. `certain` where nothing else says that it is one: then
/// abbreviations ("f.d.", "e.V.") must not pass.
fn is_host(host: &str, certain: bool) -> bool {
    let labels: Vec<&str> = host.split('.').collect();
    let [first, .., last] = labels.as_slice() else { return false };
    let shaped = labels.iter().all(|label| {
        !label.is_empty() && !label.starts_with('-') && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    });
    let long_enough = !certain || first.chars().count() > 1 && first.chars().any(char::is_alphabetic);
    shaped && long_enough && if certain { is_top_level(last) } else { last.chars().count() > 1 }
}

/// Top-level domains that people and firms have; the country codes are those of the known countries.
fn is_top_level(label: &str) -> bool {
    const COMMON: &[&str] = &[
        "com",
        "org",
        "net",
        "info",
        "biz",
        "eu",
        "uk",
        "io",
        "ai",
        "me",
        "tv",
        "nu",
        "app",
        "dev",
        "shop",
        "design",
        "studio",
        "online",
        "tech",
        "cloud",
        "agency",
        "consulting",
        "example",
        "berlin",
        "hamburg",
        "koeln",
        "london",
        "scot",
        "cat",
        "blog",
        "art",
        "edu",
        "gov",
    ];
    // "bar.De" is a new sentence.
    let one_case = label.chars().all(char::is_lowercase) || label.chars().all(char::is_uppercase);
    let low = label.to_lowercase();
    one_case && (COMMON.contains(&low.as_str()) || low.len() == 2 && country::named(&low).is_some())
}

fn is_at(low: &str) -> bool {
    const SPOKEN: &[&str] = &[
        "at",
        "@",
        "(at)",
        "[at]",
        "{at}",
        "<at>",
        "_at_",
        "snabel-a",
        "snabela",
        "snabel",
        "(snabel-a)",
        "krøllalfa",
        "krøll-alfa",
        "alfakrøll",
        "ät",
        "ett",
        "at-zeichen",
        "klammeraffe",
        "(ät)",
        "at-tecken",
        "alfa-krøll",
    ];
    SPOKEN.contains(&low)
}

fn joiner(low: &str) -> Option<char> {
    match low.trim_matches(['(', ')', '[', ']', '{', '}']) {
        "dot" | "punkt" | "punktum" | "prik" | "prikk" | "point" | "pkt" => Some('.'),
        "minus" | "bindestreg" | "bindestreck" | "bindestrek" | "bindestrich" | "dash" | "hyphen" | "streg"
        | "streck" => Some('-'),
        "underscore" | "understreg" | "understreck" | "understrek" | "unterstrich" => Some('_'),
        _ => None,
    }
}

/// More parts than any address has.
const MOST_JOINS: usize = 6;

/// Words, and how they are joined: `eva dot lund` is `eva.lund`. Returns the text and the index behind it.
fn spoken(chunks: &[Chunk<'_>], from: usize) -> Option<(String, usize)> {
    let is_word = |chunk: &Chunk<'_>| {
        joiner(&chunk.low).is_none() && chunk.text.chars().all(|c| c.is_alphanumeric() || ".-_+".contains(c))
    };
    let mut text = chunks.get(from).filter(|chunk| is_word(chunk))?.text.to_owned();
    let mut at = from + 1;
    while let Some(mark) = chunks.get(at).and_then(|chunk| joiner(&chunk.low)).filter(|_| at - from < 2 * MOST_JOINS) {
        let Some(word) = chunks.get(at + 1).filter(|chunk| is_word(chunk)) else { break };
        text.push(mark);
        text.push_str(word.text);
        at += 2;
    }
    Some((text, at))
}

/// An address or a link said aloud: "eva at fjord dot com", "fjord punkt se". A dot must have been said, or an @ that
/// is nothing else.
fn dictated(chunks: &[Chunk<'_>], from: usize) -> Option<(Value, f64, usize)> {
    let (local, at) = spoken(chunks, from)?;
    let Some(mark) = chunks.get(at).filter(|chunk| is_at(&chunk.low)) else {
        // "www dot fjord dot com"
        let said = at > from + 1 && is_host(&local, true);
        return said.then(|| (Value::Url { text: local.to_lowercase() }, 0.9, at));
    };
    // "snabel a" in two words.
    let two_words = mark.low == "snabel" && chunks.get(at + 1).is_some_and(|chunk| chunk.low == "a");
    if mark.low == "snabel" && !two_words {
        return None;
    }
    let host_from = at + 1 + usize::from(two_words);
    let (host, end) = spoken(chunks, host_from)?;
    let dot_said = end > host_from + 1;
    let unmistakable = !matches!(mark.low.as_str(), "at" | "ett" | "@") || mark.low == "@";
    // "Eva at fjord.com" may be Eva who works there; "eva.lund at fjord.com" is an address.
    let local_is_typed = local.contains(['.', '_']) || at > from + 1;
    let fits = is_host(&host, true) && (dot_said || unmistakable || local_is_typed);
    let text = format!("{local}@{host}").to_lowercase();
    fits.then_some((Value::Email { text }, 0.93, end))
}

/// Words after which digits are no telephone number.
const NOT_A_NUMBER: &[&str] = &[
    "cvr", "cvr-nr", "cvr-nr.", "org", "orgnr", "org.nr", "org.nr.", "orgnr.", "ust-id", "vat", "kr", "dkk", "sek",
    "nok", "eur", "€", "£", "$", "usd", "gbp", "ordre", "faktura", "order", "invoice", "rechnung", "id", "iban",
    "konto", "account", "kontonr",
];

/// The longest run of digits from here on that is a number, with an extension.
fn number(line: &str, chunks: &[Chunk<'_>], from: usize, home: Option<Region>) -> Option<(Value, f64, usize)> {
    const MOST_CHUNKS: usize = 9;
    const FEWEST_DIGITS: usize = 6;
    if !chunks[from].text.starts_with(|c: char| c.is_ascii_digit() || "+(".contains(c)) {
        return None;
    }
    if from > 0 && NOT_A_NUMBER.contains(&chunks[from - 1].low.trim_end_matches(':')) {
        return None;
    }
    let is_digits = |chunk: &Chunk<'_>| {
        chunk.text.chars().any(|c| c.is_ascii_digit())
            && chunk.text.chars().all(|c| c.is_ascii_digit() || "+()./-–".contains(c))
    };
    let run = chunks[from..]
        .iter()
        .take(MOST_CHUNKS)
        .take_while(|chunk| is_digits(chunk) || matches!(chunk.text, "/" | "-" | "–"))
        .count();
    // A comma or a full stop ends a number.
    let unbroken = (1..run).find(|&count| {
        let gap = &line[chunks[from + count - 1].range.end..chunks[from + count].range.start];
        gap.contains([',', ';', '!', '?', '|', '·', '•'])
    });
    let run = unbroken.unwrap_or(run);
    let run = second_number(&chunks[from..from + run]).unwrap_or(run);
    let extended = (from + run + 1..=(from + run + 3).min(chunks.len())).rev();
    let ends = extended.chain((from + 1..=from + run).rev());
    for end in ends.filter(|end| *end <= chunks.len() && *end > from) {
        let text = &line[chunks[from].range.start..chunks[end - 1].range.end];
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        if text.contains('\n') || digits < FEWEST_DIGITS || is_date(text) {
            continue;
        }
        let Some(read) = phone::read(text, home) else { continue };
        let needs_extension = end > from + run;
        if needs_extension && read.extension.is_none() {
            continue;
        }
        let plain = text.starts_with('+') || text.starts_with("00") || read.valid || digits >= 8;
        if plain {
            let before = &line[..chunks[from].range.start];
            let label = before.split_whitespace().next_back().and_then(phone::label_kind);
            let behind =
                chunks.get(end).filter(|chunk| chunk.text.len() > 1 && line[..chunk.range.start].ends_with('('));
            let label = label.or_else(|| behind.and_then(|chunk| phone::label_kind(chunk.text)));
            let confidence = if read.valid { 0.96 } else { 0.85 };
            return Some((Value::Phone { phone: read.into_phone(label) }, confidence, end));
        }
    }
    None
}

/// A number in words.
fn said_aloud(line: &str, chunks: &[Chunk<'_>], from: usize, home: Option<Region>) -> Option<(Value, f64, usize)> {
    const MOST_CHUNKS: usize = 20;
    let said: Vec<&str> = chunks[from..].iter().take(MOST_CHUNKS).map(|chunk| chunk.low.as_str()).collect();
    let (digits, taken) = said::number(&said)?;
    let end = from + taken;
    let one_line = !line[chunks[from].range.start..chunks[end - 1].range.end].contains('\n');
    let read = phone::read(&digits, home).filter(|read| one_line && (read.valid || digits.len() >= 8))?;
    let confidence = if read.valid { 0.93 } else { 0.7 };
    Some((Value::Phone { phone: read.into_phone(None) }, confidence, end))
}

/// Where a stroke stands between two numbers, each of them long enough to be one.
fn second_number(run: &[Chunk<'_>]) -> Option<usize> {
    const FEWEST_DIGITS: usize = 8;
    let digits = |run: &[Chunk<'_>]| run.iter().flat_map(|chunk| chunk.text.bytes()).filter(u8::is_ascii_digit).count();
    let at = run.iter().position(|chunk| matches!(chunk.text, "/" | "-" | "–"))?;
    (digits(&run[..at]) >= FEWEST_DIGITS && digits(&run[at + 1..]) >= FEWEST_DIGITS).then_some(at)
}

/// `24.11.2026`, `24-11-26`, `2026-11-24`: days, months and years stand between the marks.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['.', '-', '/']).collect();
    let [a, b, c] = parts.as_slice() else { return false };
    let value = |part: &str| part.trim().parse::<u32>().unwrap_or(u32::MAX);
    let day_first = value(a) <= 31 && value(b) <= 12 && (c.trim().len() == 2 || c.trim().len() == 4);
    let year_first = a.trim().len() == 4 && value(b) <= 12 && value(c) <= 31;
    let is_day = |part: &str| part.trim().len() <= 2 && !part.trim().contains(' ');
    (day_first && is_day(a) && is_day(b) || year_first) && !text.contains(' ')
}

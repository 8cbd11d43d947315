//! Properties ("content lines" of RFC 6350, section 3.3), put together from the physical lines of a file.

use std::borrow::Cow;

use super::coded;
use super::text::{self, Decoded};

/// One property of a card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Property<'a> {
    /// What goes before a dot and ties properties together ("item1").
    pub group: Option<Cow<'a, str>>,
    /// In capitals.
    pub name: Cow<'a, str>,
    /// See [`Parameter`].
    pub params: Vec<Parameter<'a>>,
    /// Decoded, still escaped.
    pub value: Cow<'a, str>,
    /// Whether the letters of the value had to be guessed.
    pub guessed: bool,
}

/// Its name in capitals, its value as written. A parameter without a name, as in vCard 2.1, is a TYPE.
pub type Parameter<'a> = (Cow<'a, str>, Cow<'a, str>);

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The physical lines of a file, whatever ends them.
pub struct Lines<'a> {
    bytes: &'a [u8],
    /// Where the line after the next one begins.
    at: usize,
    next: Option<(usize, &'a [u8])>,
    /// Blanks before the card's BEGIN; pasted text often has them before every line.
    indent: usize,
}

impl<'a> Lines<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        let mut lines = Self { bytes, at: 0, next: None, indent: 0 };
        lines.next = lines.cut();
        lines
    }

    /// Takes this many blanks off the lines to come.
    pub fn indented(&mut self, blanks: usize) {
        self.indent = blanks;
    }

    pub fn peek(&self) -> Option<&'a [u8]> {
        let (_, line) = self.next?;
        let blanks = line.iter().take(self.indent).take_while(|byte| is_blank(**byte)).count();
        Some(&line[blanks..])
    }

    /// Where the next line begins.
    pub fn offset(&self) -> usize {
        self.next.map_or(self.bytes.len(), |(offset, _)| offset)
    }

    fn cut(&mut self) -> Option<(usize, &'a [u8])> {
        // Files copied one behind the other bring their byte order marks with them.
        let marked = self.bytes.get(self.at..)?.starts_with(BYTE_ORDER_MARK);
        self.at += if marked { BYTE_ORDER_MARK.len() } else { 0 };
        let (start, rest) = (self.at, self.bytes.get(self.at..).filter(|rest| !rest.is_empty())?);
        let end = rest.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(rest.len());
        let (line, rest) = rest.split_at(end);
        // CR, LF, CRLF, and the CR CR LF that a careless conversion leaves, end one line.
        let returns = rest.iter().take_while(|byte| **byte == b'\r').count();
        let ended = returns + usize::from(rest.get(returns) == Some(&b'\n'));
        self.at += end + ended;
        Some((start, line))
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let line = self.peek();
        self.next = self.cut();
        line
    }
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// The name of the property that a physical line begins, in capitals, without its group.
pub fn name_of(line: &[u8]) -> Option<Cow<'_, str>> {
    let end = line.iter().position(|byte| matches!(byte, b':' | b';'))?;
    let has_value = line[end..].contains(&b':');
    let name = line[..end].trim_ascii();
    let name = name.rsplit(|byte| *byte == b'.').next()?;
    let well_formed = name.first().is_some_and(u8::is_ascii_alphabetic)
        && name.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    (has_value && well_formed).then(|| in_capitals(String::from_utf8_lossy(name)))
}

fn in_capitals(name: Cow<'_, str>) -> Cow<'_, str> {
    if name.bytes().any(|byte| byte.is_ascii_lowercase()) { Cow::Owned(name.to_ascii_uppercase()) } else { name }
}

/// Reads the property that `first` begins, taking the lines that belong to it. `keeps_blank` where the blank of a folded
/// line is part of the text, as in vCard 2.1.
pub fn read<'a>(first: &'a [u8], lines: &mut Lines<'a>, keeps_blank: bool) -> Option<Property<'a>> {
    let name = name_of(first)?;
    let header = header_end(first);
    let mut params = match text::decode(&first[..header], None).text {
        Cow::Borrowed(header) => params(header),
        Cow::Owned(header) => params(&header).into_iter().map(owned).collect(),
    };
    let of = |key: &str| params.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_ref());
    let (encoding, charset) = (Encoding::of(of("ENCODING")), of("CHARSET"));
    let value = joined(&first[header + 1..], lines, &name, encoding, keeps_blank);
    let as_text = (encoding == Encoding::Base64 && coded::is_text(&name)).then(|| coded::base64(&value)).flatten();
    let coded_still = encoding == Encoding::Base64 && as_text.is_none();
    let Decoded { text: value, guessed } = match as_text {
        Some(bytes) => text::decode(&bytes, charset).into_owned(),
        None => decoded(value, &name, encoding, charset),
    };
    params.retain(|(key, _)| key != "CHARSET" && (coded_still || key != "ENCODING"));
    Some(Property { group: group_of(first), name, params, value, guessed })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Plain,
    QuotedPrintable,
    Base64,
}

impl Encoding {
    fn of(parameter: Option<&str>) -> Self {
        let is =
            |names: &[&str]| parameter.is_some_and(|said| names.iter().any(|name| said.eq_ignore_ascii_case(name)));
        if is(&["QUOTED-PRINTABLE", "Q", "QP"]) {
            Self::QuotedPrintable
        } else if is(&["BASE64", "B"]) {
            Self::Base64
        } else {
            Self::Plain
        }
    }
}

/// Where the colon stands: the first one outside quotes, or the first one where a quote is never closed.
fn header_end(line: &[u8]) -> usize {
    let mut quoted = false;
    let outside = line.iter().position(|byte| {
        quoted ^= *byte == b'"';
        *byte == b':' && !quoted
    });
    outside.or_else(|| line.iter().position(|byte| *byte == b':')).unwrap_or(line.len().saturating_sub(1))
}

fn group_of(line: &[u8]) -> Option<Cow<'_, str>> {
    let name = line.split(|byte| matches!(byte, b':' | b';')).next()?;
    let dot = name.iter().rposition(|byte| *byte == b'.')?;
    Some(String::from_utf8_lossy(name[..dot].trim_ascii())).filter(|group| !group.is_empty())
}

/// The value with the physical lines that continue it.
fn joined<'a>(
    first: &'a [u8],
    lines: &mut Lines<'a>,
    name: &str,
    encoding: Encoding,
    keeps_blank: bool,
) -> Cow<'a, [u8]> {
    let mut value = Cow::Borrowed(first);
    let mut last = first;
    while let Some(next) = lines.peek() {
        let soft_break = encoding == Encoding::QuotedPrintable && last.trim_ascii_end().ends_with(b"=");
        let is_end = || matches!(name_of(next).as_deref(), Some("END" | "BEGIN"));
        if soft_break && !is_end() {
            let dropped = last.len() - last.trim_ascii_end().len() + 1;
            let kept = value.len().saturating_sub(dropped);
            value.to_mut().truncate(kept);
            value.to_mut().extend_from_slice(next);
        } else if next.first().is_some_and(|byte| is_blank(*byte)) {
            // Blank lines are no text: in vCard 2.1 one ends a picture.
            let is_text = encoding == Encoding::Plain && !matches!(name, "PHOTO" | "LOGO" | "SOUND" | "KEY");
            if keeps_blank && is_text && !next.trim_ascii().is_empty() {
                value.to_mut().push(b' ');
                value.to_mut().extend_from_slice(next.trim_ascii_start());
            } else {
                value.to_mut().extend_from_slice(&next[1..]);
            }
        } else if encoding == Encoding::Base64 && is_base64(next) {
            value.to_mut().extend_from_slice(next);
        } else if name == "NOTE" && !next.trim_ascii().is_empty() && name_of(next).is_none() {
            // A line break that nobody escaped.
            value.to_mut().push(b'\n');
            value.to_mut().extend_from_slice(next);
        } else {
            break;
        }
        last = next;
        lines.next();
    }
    value
}

fn is_base64(line: &[u8]) -> bool {
    !line.is_empty() && line.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='))
}

fn decoded<'a>(value: Cow<'a, [u8]>, name: &str, encoding: Encoding, charset: Option<&str>) -> Decoded<'a> {
    match encoding {
        Encoding::QuotedPrintable => {
            // A soft break that nothing followed.
            let value = value.trim_ascii_end();
            let value = value.strip_suffix(b"=").unwrap_or(value);
            text::decode(&coded::quoted_printable(&coded::with_text_semicolons(value, name)), charset).into_owned()
        }
        Encoding::Plain if coded::is_undeclared_quoted_printable(&value) => {
            let guessed = text::decode(&coded::quoted_printable(&value), charset).into_owned();
            Decoded { guessed: true, ..guessed }
        }
        Encoding::Plain => match value {
            Cow::Borrowed(value) => text::decode(value, charset),
            Cow::Owned(value) => text::decode(&value, charset).into_owned(),
        },
        Encoding::Base64 => {
            let text = match value {
                Cow::Borrowed(value) => String::from_utf8_lossy(value),
                Cow::Owned(value) => Cow::Owned(String::from_utf8_lossy(&value).into_owned()),
            };
            Decoded { text, guessed: false }
        }
    }
}

/// The parameters between the name and the colon.
fn params(header: &str) -> Vec<Parameter<'_>> {
    let mut params = Vec::new();
    for part in unquoted_split(header, ';').skip(1).map(str::trim).filter(|part| !part.is_empty()) {
        // Android's own label: X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=42=79) or X-CUSTOM(label).
        if let Some(label) = part.strip_prefix("X-CUSTOM(").and_then(|rest| rest.strip_suffix(')')) {
            let last = label.rsplit(',').next().unwrap_or(label);
            let label = text::decode(&coded::quoted_printable(last.as_bytes()), None).into_owned().text;
            params.push(("LABEL".into(), label));
            continue;
        }
        match part.split_once('=') {
            Some((key, values)) => {
                let key = in_capitals(key.trim().into());
                if key == "TYPE" && values.contains('"') {
                    let values = values.replace('"', "");
                    params.extend(unquoted_split(&values, ',').map(|value| owned((key.clone(), plain(value)))));
                } else {
                    params.extend(unquoted_split(values, ',').map(|value| (key.clone(), plain(value))));
                }
            }
            None => params.push((key_of_bare(part).into(), part.into())),
        }
    }
    params.retain(|(_, value)| !value.is_empty());
    params
}

fn owned<'b>((key, value): Parameter<'_>) -> Parameter<'b> {
    (Cow::Owned(key.into_owned()), Cow::Owned(value.into_owned()))
}

/// vCard 2.1 leaves the names of some parameters out.
fn key_of_bare(value: &str) -> &'static str {
    const ENCODINGS: [&str; 4] = ["QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"];
    const CHARSETS: [&str; 4] = ["UTF-8", "ISO-8859-1", "ISO-8859-15", "WINDOWS-1252"];
    let is_one_of = |names: [&str; 4]| names.iter().any(|name| value.eq_ignore_ascii_case(name));
    if is_one_of(ENCODINGS) {
        "ENCODING"
    } else if is_one_of(CHARSETS) {
        "CHARSET"
    } else {
        "TYPE"
    }
}

fn unquoted_split(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    text.split(move |c| {
        quoted ^= c == '"';
        c == separator && !quoted
    })
}

/// Without quotes and the escapes of RFC 6868.
fn plain(value: &str) -> Cow<'_, str> {
    let value = value.trim().trim_matches('"');
    if !value.contains('^') {
        return value.into();
    }
    let parts = value.split("^^").map(|part| part.replace("^n", "\n").replace("^'", "\""));
    parts.collect::<Vec<_>>().join("^").into()
}

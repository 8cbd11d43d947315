//! From the bytes of a file to text: encodings, declared or not, and escapes.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Text, and whether its letters had to be guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decoded<'a> {
    pub text: Cow<'a, str>,
    pub guessed: bool,
}

impl Decoded<'_> {
    /// The same, whatever becomes of the bytes.
    pub fn into_owned(self) -> Decoded<'static> {
        Decoded { text: Cow::Owned(self.text.into_owned()), guessed: self.guessed }
    }
}

/// The file in an encoding that keeps ASCII as it is: UTF-16 (declared by its mark or evident) becomes UTF-8, marks and
/// NULs go, line ends that are written out become such.
pub fn plain_bytes(bytes: &[u8]) -> Cow<'_, [u8]> {
    if let Some(utf16) = utf16(bytes) {
        let text = utf16.decode(bytes).0.replace('\0', "");
        return Cow::Owned(text.into_bytes());
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.contains(&0) {
        Cow::Owned(bytes.iter().copied().filter(|&byte| byte != 0).collect())
    } else if is_literal(bytes) {
        Cow::Owned(of_literal(bytes))
    } else {
        Cow::Borrowed(bytes)
    }
}

/// Whether a card has its line ends written out (`BEGIN:VCARD\nVERSION:3.0\n`), as careless makers of codes leave them.
fn is_literal(bytes: &[u8]) -> bool {
    const BEGIN: &[u8] = b"BEGIN:VCARD";
    let Some((begin, rest)) = bytes.trim_ascii_start().split_at_checked(BEGIN.len()) else { return false };
    begin.eq_ignore_ascii_case(BEGIN) && (rest.starts_with(b"\\n") || rest.starts_with(b"\\r\\n"))
}

fn of_literal(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes.iter().copied().peekable();
    while let Some(byte) = rest.next() {
        let meant = match rest.peek().filter(|_| byte == b'\\') {
            Some(b'n') => b'\n',
            Some(b'r') => b'\r',
            Some(b'\\') => b'\\',
            _ => {
                out.push(byte);
                continue;
            }
        };
        out.push(meant);
        rest.next();
    }
    out
}

/// How much of a file is looked at to find out that it is UTF-16.
const SAMPLE: usize = 4096;

fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [0xff, 0xfe, ..] => return Some(UTF_16LE),
        [0xfe, 0xff, ..] => return Some(UTF_16BE),
        _ => {}
    }
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let zeros = |offset: usize| sample.iter().skip(offset).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let half = sample.len() / 2;
    // Contact files are mostly ASCII: in UTF-16 nearly every other byte is zero, and hardly any of the rest.
    match (even, odd) {
        (even, odd) if odd * 3 > half && even * 10 < odd => Some(UTF_16LE),
        (even, odd) if even * 3 > half && odd * 10 < even => Some(UTF_16BE),
        _ => None,
    }
}

/// Decodes a value. What is valid UTF-8 is UTF-8, whatever single-byte encoding is declared; without a declaration the
/// bytes that are not are Windows-1252, the one that old phones and mail clients wrote in Western Europe.
pub fn decode<'a>(bytes: &'a [u8], declared: Option<&str>) -> Decoded<'a> {
    let declared = declared.and_then(|label| Encoding::for_label(label.as_bytes()));
    let declared = declared.filter(|encoding| *encoding != UTF_8 && *encoding != UTF_16LE && *encoding != UTF_16BE);
    let utf8 = std::str::from_utf8(bytes).ok();
    let decoded = match (declared, utf8) {
        (Some(encoding), utf8) if utf8.is_none() || !encoding.is_single_byte() => {
            let (text, guessed) = encoding.decode_without_bom_handling(bytes);
            Decoded { text, guessed }
        }
        (_, Some(text)) => Decoded { text: Cow::Borrowed(text), guessed: false },
        (_, None) => Decoded { text: Cow::Owned(mixed(bytes)), guessed: true },
    };
    if decoded.text.is_ascii() {
        return decoded;
    }
    let repaired = unscrambled(&decoded.text);
    let guessed = decoded.guessed || repaired.is_some();
    Decoded { text: composed(repaired.map_or(decoded.text, Cow::Owned)), guessed }
}

/// In Unicode's form C, which most text is already.
fn composed(text: Cow<'_, str>) -> Cow<'_, str> {
    // Before U+0300 nothing is to be composed: what the first byte of that letter is, none of these has.
    const FIRST_OF_MARKS: u8 = 0xcc;
    let plain = text.bytes().all(|byte| byte < FIRST_OF_MARKS);
    if plain || is_nfc_quick(text.chars()) == IsNormalized::Yes { text } else { Cow::Owned(text.nfc().collect()) }
}

/// UTF-8 with stretches of Windows-1252 in it.
fn mixed(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.push_str(&WINDOWS_1252.decode_without_bom_handling(chunk.invalid()).0);
    }
    text
}

/// Repairs text that was UTF-8 and was then read as Windows-1252 or Latin-1, once or twice ("Ã¸" for "ø"). Only where
/// every letter beyond ASCII takes part, so that no text that can be meant is touched.
fn unscrambled(text: &str) -> Option<String> {
    let once = unscrambled_once(text)?;
    Some(unscrambled_once(&once).unwrap_or(once))
}

fn unscrambled_once(text: &str) -> Option<String> {
    // UTF-8 has no letter beyond ASCII in one byte: read byte by byte, such a letter makes two at least.
    let beyond = &text[text.find(|c: char| !c.is_ascii())?..];
    if beyond.chars().nth(1).is_none_or(|next| next.is_ascii()) {
        return None;
    }
    let bytes: Option<Vec<u8>> = text.chars().map(single_byte).collect();
    String::from_utf8(bytes?).ok()
}

fn single_byte(c: char) -> Option<u8> {
    if let Ok(byte) = u8::try_from(u32::from(c)) {
        return Some(byte);
    }
    // Windows-1252 has letters where Latin-1 has controls. Its encoder would bring those of every encoding into the library.
    (0x80..=0x9f).find(|&byte| WINDOWS_1252.decode_without_bom_handling(&[byte]).0.starts_with(c))
}

/// Takes the backslashes out (RFC 6350, section 3.4). One before any other character than these stays.
pub fn unescaped(value: &str) -> Cow<'_, str> {
    if !value.bytes().any(|byte| matches!(byte, b'\\' | b'\r')) {
        return Cow::Borrowed(value.trim());
    }
    let mut out = String::with_capacity(value.len());
    let mut chars = value.chars().peekable();
    while let Some(c) = chars.next() {
        let next = if c == '\\' { chars.peek().copied() } else { None };
        match next {
            Some('n' | 'N') => out.push('\n'),
            Some(escaped @ ('\\' | ',' | ';' | ':')) => out.push(escaped),
            _ => {
                out.push(c);
                continue;
            }
        }
        chars.next();
    }
    Cow::Owned(out.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned())
}

/// Splits at a separator that is not escaped. The parts are still escaped.
pub fn split(value: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut escaped = false;
    value.split(move |c| {
        let divides = c == separator && !escaped;
        escaped = c == '\\' && !escaped;
        divides
    })
}

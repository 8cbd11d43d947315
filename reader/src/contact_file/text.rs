//! From the bytes of a file to text: encodings, declared or not, and the two ways of escaping.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use unicode_normalization::UnicodeNormalization;

/// Text, and whether its letters had to be guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decoded {
    pub text: String,
    pub guessed: bool,
}

/// The file in an encoding that keeps ASCII as it is: UTF-16 (declared by its mark or evident) becomes UTF-8, marks and
/// NULs go.
pub fn plain_bytes(bytes: &[u8]) -> Cow<'_, [u8]> {
    if let Some(utf16) = utf16(bytes) {
        let text = utf16.decode(bytes).0.replace('\0', "");
        return Cow::Owned(text.into_bytes());
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.contains(&0) {
        Cow::Owned(bytes.iter().copied().filter(|&byte| byte != 0).collect())
    } else {
        Cow::Borrowed(bytes)
    }
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
pub fn decode(bytes: &[u8], declared: Option<&str>) -> Decoded {
    let declared = declared.and_then(|label| Encoding::for_label(label.as_bytes()));
    let declared = declared.filter(|encoding| *encoding != UTF_8 && *encoding != UTF_16LE && *encoding != UTF_16BE);
    let utf8 = std::str::from_utf8(bytes).ok();
    let decoded = match (declared, utf8) {
        (Some(encoding), utf8) if utf8.is_none() || !encoding.is_single_byte() => {
            let (text, guessed) = encoding.decode_without_bom_handling(bytes);
            Decoded { text: text.into_owned(), guessed }
        }
        (_, Some(text)) => Decoded { text: text.to_owned(), guessed: false },
        (_, None) => Decoded { text: mixed(bytes), guessed: true },
    };
    let repaired = unscrambled(&decoded.text);
    let guessed = decoded.guessed || repaired.is_some();
    Decoded { text: repaired.unwrap_or(decoded.text).nfc().collect(), guessed }
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
    if text.is_ascii() {
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

/// Decodes quoted-printable (RFC 2045, section 6.7). What is no code stays as it is.
pub fn quoted_printable(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let code = bytes.get(at + 1..at + 3).filter(|_| byte == b'=').and_then(hex);
        out.push(code.unwrap_or(byte));
        at += if code.is_some() { 3 } else { 1 };
    }
    out
}

fn hex(two: &[u8]) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let (high, low) = (digit(*two.first()?)?, digit(*two.get(1)?)?);
    u8::try_from(high * 16 + low).ok()
}

/// Whether a value is quoted-printable although it does not say so: codes for letters beyond ASCII that make UTF-8.
pub fn is_undeclared_quoted_printable(bytes: &[u8]) -> bool {
    let coded = bytes.windows(3).any(|three| three[0] == b'=' && hex(&three[1..]).is_some_and(|byte| byte >= 0xc3));
    coded && bytes.is_ascii() && std::str::from_utf8(&quoted_printable(bytes)).is_ok()
}

/// Takes the backslashes out (RFC 6350, section 3.4). One before any other character than these stays.
pub fn unescaped(value: &str) -> String {
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
    out.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned()
}

/// Splits at a separator that is not escaped. The parts are still escaped.
pub fn split(value: &str, separator: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut escaped) = (0, false);
    for (at, c) in value.char_indices() {
        if c == separator && !escaped {
            parts.push(&value[start..at]);
            start = at + c.len_utf8();
        }
        escaped = c == '\\' && !escaped;
    }
    parts.push(&value[start..]);
    parts
}

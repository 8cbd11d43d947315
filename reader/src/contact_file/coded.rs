//! Text that travels as ASCII: quoted-printable and base64.

use std::borrow::Cow;

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
    let coded = bytes.contains(&b'=')
        && bytes.windows(3).any(|three| three[0] == b'=' && hex(&three[1..]).is_some_and(|byte| byte >= 0xc3));
    coded && bytes.is_ascii() && std::str::from_utf8(&quoted_printable(bytes)).is_ok()
}

/// A coded semicolon in a value of parts is text where the parts have semicolons between them as they are. Where there
/// are none, those of a name or an address are coded like everything else.
pub fn with_text_semicolons<'a>(value: &'a [u8], name: &str) -> Cow<'a, [u8]> {
    let in_parts = matches!(name, "N" | "ADR" | "ORG");
    let is_coded = |three: &[u8]| three.eq_ignore_ascii_case(b"=3B");
    let divided = value.contains(&b';') || name == "ORG";
    if !in_parts || !divided || !value.windows(3).any(is_coded) {
        return Cow::Borrowed(value);
    }
    let mut out = Vec::with_capacity(value.len() + 8);
    for (at, byte) in value.iter().enumerate() {
        if value.get(at..at + 3).is_some_and(is_coded) {
            out.push(b'\\');
        }
        out.push(*byte);
    }
    Cow::Owned(out)
}

/// Properties whose value is text, even where it comes in base64; in the others base64 is a picture, a sound or a key.
pub fn is_text(name: &str) -> bool {
    const TEXTS: &[&str] = &[
        "N",
        "FN",
        "ORG",
        "TITLE",
        "ROLE",
        "NOTE",
        "ADR",
        "LABEL",
        "TEL",
        "EMAIL",
        "URL",
        "NICKNAME",
        "BDAY",
        "CATEGORIES",
    ];
    TEXTS.contains(&name)
}

/// Decodes base64 (RFC 4648, section 4), blanks between the letters left out. `None` where it is something else.
pub fn base64(value: &[u8]) -> Option<Vec<u8>> {
    let letters = value.trim_ascii_end();
    let letters = letters.strip_suffix(b"==").or_else(|| letters.strip_suffix(b"=")).unwrap_or(letters);
    let mut out = Vec::with_capacity(letters.len() / 4 * 3 + 2);
    let (mut bits, mut count) = (0_u32, 0_u32);
    for letter in letters.iter().filter(|byte| !byte.is_ascii_whitespace()) {
        let six = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = (bits << 6 | u32::from(six)) & 0xffff;
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push(u8::try_from(bits >> count & 0xff).ok()?);
        }
    }
    (!out.is_empty()).then_some(out)
}

//! MECARD (NTT docomo) and BIZCARD: contacts in one line, as QR codes carry them.

use std::borrow::Cow;
use std::collections::HashMap;

use super::contact::{self, SAID, SPLIT};
use super::text::{split, unescaped};
use super::values;
use super::{address, property::Property};
use crate::name::{self, some, words};
use crate::{FieldKind, PhoneKind, Reading, Region, Value};

/// A contact in one line.
pub struct Code {
    is_bizcard: bool,
    fields: Vec<(String, String)>,
    /// Offset in the text.
    pub start: usize,
    /// Whether its end is there.
    pub whole: bool,
}

impl Code {
    /// `None` where it says nothing of anybody.
    pub fn read(&self, region: Option<Region>) -> Option<Reading> {
        let contact = if self.is_bizcard { bizcard(&self.fields, region) } else { mecard(&self.fields, region) };
        contact.fields.iter().any(|field| field.value.kind() != FieldKind::Other).then_some(contact)
    }
}

/// Goes through such contacts of a text; each begins a line or follows the end of another.
pub fn codes(text: &str) -> impl Iterator<Item = Code> {
    let mut rest = text.trim_start();
    std::iter::from_fn(move || {
        loop {
            let start = text.len() - rest.len();
            if let Some((is_bizcard, body)) = header(rest) {
                let (fields, after, whole) = fields(body);
                rest = after.trim_start();
                return Some(Code { is_bizcard, fields, start, whole });
            }
            rest = rest.split_once(['\n', '\r'])?.1.trim_start();
        }
    })
}

fn header(text: &str) -> Option<(bool, &str)> {
    let (head, body) = text.split_at_checked("MECARD:".len())?;
    if head.eq_ignore_ascii_case("MECARD:") {
        return Some((false, body));
    }
    let (head, body) = text.split_at_checked("BIZCARD:".len())?;
    head.eq_ignore_ascii_case("BIZCARD:").then_some((true, body))
}

/// The fields up to the empty one that ends the contact, what follows, and whether the end was there.
fn fields(body: &str) -> (Vec<(String, String)>, &str, bool) {
    let mut fields: Vec<(String, String)> = Vec::new();
    let (mut start, mut escaped) = (0, false);
    let mut whole = false;
    let mut end = body.len();
    for (at, c) in body.char_indices() {
        if c == ';' && !escaped {
            if body[start..at].trim().is_empty() {
                (whole, end) = (true, at + 1);
                break;
            }
            add_field(&mut fields, &body[start..at]);
            start = at + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    if !whole {
        // One semicolon at the end is forgiven.
        let last = body[start..].trim();
        whole = last.is_empty();
        if !whole {
            add_field(&mut fields, last);
        }
    }
    (fields, &body[end..], whole)
}

fn add_field(fields: &mut Vec<(String, String)>, field: &str) {
    match (field.split_once(':'), fields.last_mut()) {
        (Some((key, value)), _) if key.trim().bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') => {
            fields.push((key.trim().to_ascii_uppercase(), value.to_owned()));
        }
        // "N:Raun;Signe": a generator that took the separator of vCard.
        (_, Some((key, value))) if key == "N" => {
            value.push(',');
            value.push_str(field);
        }
        (_, Some((_, value))) => {
            value.push(';');
            value.push_str(field);
        }
        (_, None) => {}
    }
}

fn mecard(fields: &[(String, String)], region: Option<Region>) -> Reading {
    let mut reading = Reading::default();
    let suggested = suggested(fields);
    for (key, value) in fields {
        // MECARD escapes quotes too.
        let text = some(&unescaped(value).replace("\\\"", "\""));
        match (key.as_str(), text) {
            (_, None) => {}
            ("N", Some(_)) => mecard_name(&mut reading, value),
            ("TITLE", Some(text)) => reading.push(Value::Title { text }, SAID),
            ("ORG" | "COMPANY", Some(text)) => reading.push(Value::Organisation { text }, SAID),
            ("TEL" | "TEL-AV", Some(text)) => push_phone(&mut reading, &text, region, &suggested, None),
            ("FAX", Some(text)) => push_phone(&mut reading, &text, region, &suggested, Some(PhoneKind::Fax)),
            ("ADR", Some(text)) => mecard_address(&mut reading, value, &text),
            (key, Some(text)) => push_common(&mut reading, key, text, value),
        }
    }
    sorted(reading)
}

fn bizcard(fields: &[(String, String)], region: Option<Region>) -> Reading {
    let mut reading = Reading::default();
    let suggested = suggested(fields);
    let part = |key: &str| fields.iter().find(|(name, _)| name == key).and_then(|(_, value)| some(&unescaped(value)));
    let (given, family) = (part("N"), part("X"));
    let parts = [family.unwrap_or_default().into(), given.unwrap_or_default().into()];
    push_name(&mut reading, &parts, None);
    for (key, value) in fields {
        let Some(text) = some(&unescaped(value)) else { continue };
        let phone = match key.as_str() {
            "B" => Some(Some(PhoneKind::Work)),
            "M" => Some(Some(PhoneKind::Mobile)),
            "F" => Some(Some(PhoneKind::Fax)),
            "H" => Some(Some(PhoneKind::Home)),
            "P" | "TEL" => Some(None),
            _ => None,
        };
        match (key.as_str(), phone) {
            ("N" | "X", _) => {}
            (_, Some(label)) => push_phone(&mut reading, &text, region, &suggested, label),
            ("T", _) => reading.push(Value::Title { text }, SAID),
            ("C", _) => reading.push(Value::Organisation { text }, SAID),
            ("A", _) => reading.push(Value::Address { address: address::from_text(&text) }, SPLIT),
            ("E", _) => push_common(&mut reading, "EMAIL", text, value),
            ("U" | "W", _) => push_common(&mut reading, "URL", text, value),
            (key, _) => push_common(&mut reading, key, text, value),
        }
    }
    sorted(reading)
}

fn push_common(reading: &mut Reading, key: &str, text: String, raw: &str) {
    let value = match key {
        "EMAIL" => values::email(&text).map(|text| Value::Email { text }),
        "URL" => values::url(&text).map(|text| Value::Url { text }),
        "NOTE" | "MEMO" => Some(Value::Note { text }),
        "BDAY" => {
            let bday = Property { value: raw.into(), ..Property::default() };
            values::birthday(&bday).map(|birthday| Value::Birthday { birthday })
        }
        _ => None,
    };
    let other = || Value::Other { name: key.to_owned(), text: raw.trim().to_owned() };
    reading.push(value.unwrap_or_else(other), SAID);
}

/// Family and given name with a comma between them; without one, the whole name as spoken.
fn mecard_name(reading: &mut Reading, value: &str) {
    let parts: Vec<_> = split(value, ',').map(unescaped).collect();
    match parts.as_slice() {
        [whole] => push_name(reading, &[], Some(whole)),
        _ => push_name(reading, &parts, None),
    }
}

fn push_name(reading: &mut Reading, parts: &[Cow<'_, str>], full: Option<&str>) {
    let (name, confidence) = values::name(parts, full);
    let (bare, prefix, _) = name::without_titles(&name.full);
    let fields = [
        (some(&bare).map(|text| Value::Name { text }), SAID),
        (name.given.map(|text| Value::Given { text }), confidence),
        (name.family.map(|text| Value::Family { text }), confidence),
        (name.prefix.or(prefix).map(|text| Value::Prefix { text }), confidence),
        (name.suffix.map(|text| Value::Suffix { text }), confidence),
    ];
    for (value, confidence) in fields {
        if let Some(value) = value {
            reading.push(value, confidence);
        }
    }
}

/// The seven parts of docomo's form, or an address in one piece.
fn mecard_address(reading: &mut Reading, value: &str, text: &str) {
    let parts: Vec<_> = split(value, ',').map(unescaped).collect();
    let structured = (parts.len() == 7).then(|| address::from_parts(&parts)).flatten();
    match structured {
        Some((address, _)) => reading.push(Value::Address { address }, SAID),
        None => reading.push(Value::Address { address: address::from_text(text) }, SPLIT),
    }
}

fn push_phone(
    reading: &mut Reading,
    text: &str,
    region: Option<Region>,
    suggested: &[Region],
    label: Option<PhoneKind>,
) {
    if let Some((phone, confidence)) = contact::number(text, region, suggested.iter().copied(), label) {
        reading.push(Value::Phone { phone }, confidence);
    }
}

/// Countries that the contact suggests for its numbers, as in a vCard.
fn suggested(fields: &[(String, String)]) -> Vec<Region> {
    let properties = fields.iter().filter_map(|(key, value)| {
        let name = match key.as_str() {
            "EMAIL" | "E" => "EMAIL",
            "URL" => "URL",
            "ADR" => "ADR",
            _ => return None,
        };
        let value = if name == "ADR" { value.replace(',', ";") } else { words(value) };
        Some(Property { name: name.into(), value: value.into(), ..Property::default() })
    });
    values::countries(&properties.collect::<Vec<_>>(), &HashMap::new())
}

/// In the order in which a person would write it down.
fn sorted(mut reading: Reading) -> Reading {
    reading.fields.sort_by_key(|field| field.value.kind());
    reading
}

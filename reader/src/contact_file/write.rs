//! Writing a contact as vCard 4.0 (RFC 6350).

use std::fmt::Write;

use crate::name;
use crate::{Address, Birthday, FieldKind, Phone, PhoneKind, Value};

/// RFC 6350, section 3.2: lines should be no longer than this many octets.
const LONGEST_LINE: usize = 75;
/// Properties of which a card may have one (RFC 6350, cardinality `*1`), among those that are kept as they stood.
const ONCE: [&str; 7] = ["UID", "REV", "PRODID", "KIND", "GENDER", "ANNIVERSARY", "N"];

/// A contact as one vCard, CRLF at the end of each line. `uid` identifies it where the values bring no UID of their own.
/// What was kept unread ([`Value::Other`]) comes out as it stood; a picture in an old form of base64 becomes a `data:` URI.
pub fn vcard(values: &[Value], uid: &str) -> String {
    let mut card = Card { text: String::new(), values, longest: LONGEST_LINE };
    card.line("BEGIN", "VCARD");
    card.line("VERSION", "4.0");
    card.names();
    card.work();
    for value in values {
        match value {
            Value::Phone { phone } => card.phone(phone),
            Value::Email { text } => card.line("EMAIL", &escaped(text)),
            Value::Url { text } => card.line("URL", &with_scheme(text)),
            Value::Address { address } => card.address(address),
            Value::Birthday { birthday } => card.line("BDAY", &date(*birthday)),
            Value::Note { text } => card.line("NOTE", &escaped(text)),
            _ => {}
        }
    }
    card.others(uid);
    card.line("END", "VCARD");
    card.text
}

/// A contact as the shortest vCard 4.0 that phones read, for a code that is scanned. Each web address and profile is a URL:
/// of links, address books take that property alone and any number of it (Android's reader of vCard 4.0 and `ZXing`'s know
/// neither SOCIALPROFILE, RFC 9554, nor its forerunners). Nothing is folded, which RFC 6350, section 3.2, asks for no more
/// than it forbids; numbers are text, the default of TEL; what the name's parts are is told as we would read it, since
/// address books sort by them. There is no UID: a card scanned twice is no update.
pub fn compact(values: &[Value]) -> String {
    let mut card = Card { text: String::new(), values, longest: usize::MAX };
    card.line("BEGIN", "VCARD");
    card.line("VERSION", "4.0");
    card.names();
    card.parts_of_name();
    card.work();
    for value in values {
        match value {
            Value::Phone { phone } => card.short_phone(phone),
            Value::Email { text } => card.line("EMAIL", &escaped(text)),
            Value::Url { text } => card.line("URL", &with_scheme(text)),
            Value::Address { address } => card.address(address),
            Value::Note { text } => card.line("NOTE", &escaped(text)),
            _ => {}
        }
    }
    card.line("END", "VCARD");
    card.text
}

struct Card<'a> {
    text: String,
    values: &'a [Value],
    /// Octets after which a line is folded.
    longest: usize,
}

impl Card<'_> {
    /// One property, folded where it is long.
    fn line(&mut self, name: &str, value: &str) {
        let mut room = self.longest;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if c.len_utf8() > room {
                self.text.push_str("\r\n ");
                room = self.longest - 1;
            }
            self.text.push(c);
            room -= c.len_utf8();
        }
        self.text.push_str("\r\n");
    }

    fn first(&self, kind: FieldKind) -> Option<String> {
        self.values.iter().find(|value| value.kind() == kind).map(ToString::to_string)
    }

    fn part(&self, kind: FieldKind) -> String {
        self.first(kind).map(|text| escaped(&text)).unwrap_or_default()
    }

    /// FN must be there and says what there is; N only where the parts are known.
    fn names(&mut self) {
        let shown = [FieldKind::Name, FieldKind::Organisation, FieldKind::Email, FieldKind::Phone];
        let shown = shown.into_iter().find_map(|kind| self.first(kind)).unwrap_or_default();
        self.line("FN", &escaped(&shown));
        let parts = [FieldKind::Family, FieldKind::Given].map(|kind| self.part(kind));
        if parts.iter().any(|part| !part.is_empty()) {
            let [family, given] = parts;
            let (prefix, suffix) = (self.part(FieldKind::Prefix), self.part(FieldKind::Suffix));
            self.line("N", &format!("{family};{given};;{prefix};{suffix}"));
        }
    }

    /// N where the values tell no parts: as the reader takes the name apart.
    fn parts_of_name(&mut self) {
        let told = [FieldKind::Family, FieldKind::Given].into_iter().any(|kind| self.first(kind).is_some());
        let Some(written) = self.first(FieldKind::Name).filter(|_| !told) else { return };
        let parts = name::taken_apart(&written);
        let [family, given] = [parts.family, parts.given].map(|part| part.as_deref().map(escaped).unwrap_or_default());
        let told = |kind, read: Option<String>| self.first(kind).or(read).as_deref().map(escaped).unwrap_or_default();
        let (prefix, suffix) = (told(FieldKind::Prefix, parts.prefix), told(FieldKind::Suffix, parts.suffix));
        self.line("N", &format!("{family};{given};;{prefix};{suffix}"));
    }

    fn work(&mut self) {
        let (organisation, department) = (self.part(FieldKind::Organisation), self.part(FieldKind::Department));
        match (organisation.is_empty(), department.is_empty()) {
            (true, true) => {}
            (_, true) => self.line("ORG", &organisation),
            _ => self.line("ORG", &format!("{organisation};{department}")),
        }
        if let Some(title) = self.first(FieldKind::Title) {
            self.line("TITLE", &escaped(&title));
        }
    }

    /// RFC 6350, section 6.4.1; a number of no known plan is no `tel:` URI, so it is written as text.
    fn phone(&mut self, phone: &Phone) {
        let kind = match phone.kind {
            PhoneKind::Mobile => ";TYPE=cell",
            PhoneKind::Work => ";TYPE=\"work,voice\"",
            PhoneKind::Home => ";TYPE=\"home,voice\"",
            PhoneKind::Fax => ";TYPE=fax",
            PhoneKind::Pager => ";TYPE=pager",
            PhoneKind::Other => "",
        };
        let digits = phone.number.strip_prefix('+').unwrap_or_default();
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return self.line(&format!("TEL{kind}"), &escaped(&phone.number));
        }
        let extension = phone.extension.as_ref().map(|digits| format!(";ext={digits}")).unwrap_or_default();
        self.line(&format!("TEL;VALUE=uri{kind}"), &format!("tel:{}{extension}", phone.number));
    }

    /// As text; a `tel:` URI where there is an extension, which text has no place for.
    fn short_phone(&mut self, phone: &Phone) {
        let kind = match phone.kind {
            PhoneKind::Mobile => ";TYPE=cell",
            PhoneKind::Work => ";TYPE=work",
            PhoneKind::Home => ";TYPE=home",
            PhoneKind::Fax => ";TYPE=fax",
            PhoneKind::Pager => ";TYPE=pager",
            PhoneKind::Other => "",
        };
        if let Some(extension) = &phone.extension {
            self.line(&format!("TEL{kind};VALUE=uri"), &format!("tel:{};ext={extension}", phone.number));
        } else {
            self.line(&format!("TEL{kind}"), &escaped(&phone.number));
        }
    }

    fn address(&mut self, address: &Address) {
        let parts = [&address.street, &address.city, &address.region, &address.postcode, &address.country];
        let parts = parts.map(|part| part.as_deref().map(escaped).unwrap_or_default());
        self.line("ADR", &format!(";;{}", parts.join(";")));
    }

    fn others(&mut self, uid: &str) {
        let mut once = Vec::new();
        for value in self.values {
            let Value::Other { name, text } = value else { continue };
            let bare = bare_name(name);
            if let Some(known) = ONCE.iter().find(|known| known.eq_ignore_ascii_case(bare)) {
                if once.contains(known) {
                    continue;
                }
                once.push(*known);
            }
            match data_uri(name, text) {
                Some(uri) => self.line(bare, &uri),
                None => self.line(name, text),
            }
        }
        if !once.contains(&"UID") {
            self.line("UID", &format!("urn:uuid:{uid}"));
        }
    }
}

/// A property's name without its group and its parameters.
fn bare_name(name: &str) -> &str {
    let bare = name.split(';').next().unwrap_or(name);
    bare.rsplit('.').next().unwrap_or(bare)
}

/// Base64 as vCard 2.1 and 3.0 have it, in the way of 4.0 (RFC 6350, sections 5.1 and 6.2.4).
fn data_uri(name: &str, text: &str) -> Option<String> {
    let parameters = name.split(';').skip(1).map(str::to_ascii_uppercase);
    let (mut encoded, mut format) = (false, None);
    for parameter in parameters {
        let (key, value) = parameter.split_once('=').unwrap_or(("", &parameter));
        match (key, value) {
            ("ENCODING" | "", "B" | "BASE64") => encoded = true,
            ("TYPE" | "", value) => format = Some(value.trim_matches('"').to_ascii_lowercase()),
            _ => {}
        }
    }
    let kind = match bare_name(name).to_ascii_uppercase().as_str() {
        "PHOTO" | "LOGO" => "image",
        "SOUND" => "audio",
        _ => return None,
    };
    encoded.then(|| {
        let data: String = text.split_whitespace().collect();
        format!("data:{kind}/{};base64,{data}", format.unwrap_or_else(|| "jpeg".to_owned()))
    })
}

/// RFC 6350, section 3.4.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ',' | ';' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// A web address as printed becomes a URI.
fn with_scheme(text: &str) -> String {
    if text.contains("://") { text.to_owned() } else { format!("https://{text}") }
}

/// RFC 6350, section 4.3.1: `19800503`, or `--0503` without a year.
fn date(birthday: Birthday) -> String {
    let mut text = birthday.year.map_or_else(|| "--".to_owned(), |year| format!("{year:04}"));
    // Writing to a string cannot fail.
    let _ = write!(text, "{:02}{:02}", birthday.month, birthday.day);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contact_file;

    /// What comes back of what was written, in the order of the kinds.
    fn back(values: &[Value]) -> Vec<Value> {
        let written = vcard(values, "7e8b42de-31a4-4f43-9a3c-0e5b1c1f6a10");
        let mut contacts = contact_file::read(written.as_bytes(), None).contacts;
        assert_eq!(contacts.len(), 1, "{written}");
        let mut values: Vec<Value> = contacts.remove(0).fields.into_iter().map(|field| field.value).collect();
        values.sort_by_key(Value::kind);
        values
    }

    fn said() -> Vec<Value> {
        let text = |text: &str| text.to_owned();
        let phone = |number: &str, kind, extension: Option<&str>| Value::Phone {
            phone: Phone { number: text(number), kind, extension: extension.map(text) },
        };
        vec![
            Value::Name { text: text("Åse Lund; \"Ås\"") },
            Value::Given { text: text("Åse") },
            Value::Family { text: text("Lund, von") },
            Value::Title { text: text("Head of sails, masts\\ropes") },
            Value::Department { text: text("Rigging") },
            Value::Organisation { text: text("Sejl; & Mast A/S") },
            phone("+4520304050", PhoneKind::Mobile, None),
            phone("+4533445566", PhoneKind::Work, Some("12")),
            Value::Email { text: text("aase@sejl.example") },
            Value::Url { text: text("https://sejl.example/a;b,c") },
            Value::Address {
                address: Address {
                    street: Some(text("Kajen 4, 2.")),
                    postcode: Some(text("8000")),
                    city: Some(text("Aarhus")),
                    region: None,
                    country: Some(text("DK")),
                },
            },
            Value::Birthday { birthday: Birthday { year: None, month: 5, day: 3 } },
            Value::Note { text: text("one\ntwo; three") },
            Value::Other { name: text("X-SPOUSE"), text: text("Bo") },
        ]
    }

    #[test]
    fn what_is_written_is_read_again() {
        let values = said();
        let mut came = back(&values);
        came.retain(|value| !matches!(value, Value::Other { name, .. } if name == "UID"));
        assert_eq!(came, values);
    }

    #[test]
    fn the_short_card_is_read_as_the_same_contact_by_us_and_has_what_others_read() {
        let mut values = said();
        values.retain(|value| !matches!(value.kind(), FieldKind::Birthday | FieldKind::Department | FieldKind::Other));
        let written = compact(&values);
        let mut contacts = contact_file::read(written.as_bytes(), None).contacts;
        let mut came: Vec<Value> = contacts.remove(0).fields.into_iter().map(|field| field.value).collect();
        came.sort_by_key(Value::kind);
        assert_eq!(came, values);
        assert!(written.contains("\r\nTEL;TYPE=cell:+4520304050\r\n"), "{written}");
        assert!(!written.contains("UID") && !written.contains("\r\n "), "{written}");
        let apart = compact(&[Value::Name { text: "Dr. Åse von Lund, PhD".into() }]);
        assert!(apart.contains("\r\nN:von Lund;Åse;;Dr.;PhD\r\n"), "{apart}");
    }

    #[test]
    fn what_was_not_understood_comes_out_as_it_stood() {
        let file = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bo Lind\r\nUID:abc-1\r\nX-SHIP;X-Y=\"a:b\":keel\\, deep\r\n\
                    RELATED;TYPE=friend:urn:x:y\r\nPHOTO;ENCODING=b;TYPE=PNG:AAEC\r\nEND:VCARD\r\n";
        let contact = contact_file::read(file.as_bytes(), None).contacts.remove(0);
        let values: Vec<Value> = contact.fields.into_iter().map(|field| field.value).collect();
        let written = vcard(&values, "0");
        for line in ["UID:abc-1", "X-SHIP;X-Y=\"a:b\":keel\\, deep", "RELATED;TYPE=friend:urn:x:y"] {
            assert!(written.contains(&format!("{line}\r\n")), "{line} in {written}");
        }
        assert!(written.contains("PHOTO:data:image/png;base64,AAEC\r\n"), "{written}");
        assert_eq!(written.matches("UID:").count(), 1);
    }

    #[test]
    fn lines_are_short_and_no_letter_is_cut() {
        let note = "æøå€🚢".repeat(40);
        let written = vcard(&[Value::Note { text: note.clone() }], "0");
        assert!(written.split("\r\n").all(|line| line.len() <= LONGEST_LINE), "{written}");
        let note = Value::Note { text: note };
        assert!(back(&[Value::Name { text: "A".into() }, note.clone()]).contains(&note));
    }
}

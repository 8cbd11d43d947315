//! Whom a contact of a file is, and how people are written into one.

use crate::field::rules::match_key;
use crate::field::{Held, Source};
use crate::reader::{FieldKind, Reading, Record, Value};
use crate::values::words;

words! {
    /// What became of one contact of a file.
    pub enum Outcome {
        /// Not brought in yet.
        Waiting = "waiting",
        /// Somebody new.
        Added = "added",
        /// Something new of somebody known.
        Joined = "joined",
        /// Nothing new.
        Known = "known",
        /// Not read.
        Unreadable = "unreadable",
        /// Taken back.
        TakenBack = "taken_back",
        /// Left alone when the rest was taken back.
        Left = "left",
    }
}

/// Largest file that is brought in, in bytes.
pub const LARGEST_FILE: usize = 64 << 20;

/// Whether two readings are surely of one person: the same name, and a number or an address that both have. An address
/// alone may be the firm's; a name alone has many people.
pub fn same_person(one: &[Value], other: &[Value]) -> bool {
    let share = |kind: FieldKind| {
        let keys = |values: &[Value]| -> Vec<Option<String>> {
            values.iter().filter(|value| value.kind() == kind).map(match_key).collect()
        };
        let known = keys(other);
        keys(one).iter().any(|key| key.is_some() && known.contains(key))
    };
    share(FieldKind::Name) && (share(FieldKind::Email) || share(FieldKind::Phone))
}

/// Whether everything a reading says is known.
pub fn says_nothing_new(known: &[Value], reading: &[Value]) -> bool {
    reading.iter().all(|value| known.contains(value))
}

/// Whether a field is a text in which private matters can stand: a note of the user's or of an address book. What somebody
/// wrote on their own card they hand out themselves.
pub(crate) fn may_be_private(held: &Held) -> bool {
    held.field.value.kind() == FieldKind::Note && held.field.source != Source::Read && !held.hidden
}

/// The columns of a table of people.
pub const COLUMNS: [&str; 18] = [
    "name",
    "given",
    "family",
    "prefix",
    "suffix",
    "title",
    "department",
    "organisation",
    "phones",
    "emails",
    "urls",
    "street",
    "postcode",
    "city",
    "region",
    "country",
    "birthday",
    "note",
];

/// One person as a line of the table, in the order of [`COLUMNS`]; several values stand in one cell, after `; `.
pub fn csv_line(reading: &Reading) -> String {
    let record = Record::from(reading);
    let numbers: Vec<&str> = record.phones.iter().map(|phone| phone.e164.as_str()).collect();
    let address = record.address.unwrap_or_default();
    let cells = [
        record.name,
        record.given,
        record.family,
        record.prefix,
        record.suffix,
        record.title,
        record.department,
        record.organisation,
        Some(numbers.join("; ")),
        Some(record.emails.join("; ")),
        Some(record.urls.join("; ")),
        address.street,
        address.postcode,
        address.city,
        address.region,
        address.country,
        record.birthday,
        record.note,
    ];
    csv(cells.map(Option::unwrap_or_default))
}

/// A line of a table (RFC 4180).
pub fn csv<const N: usize>(cells: [impl AsRef<str>; N]) -> String {
    let mut line = cells.map(|text| cell(text.as_ref())).join(",");
    line.push_str("\r\n");
    line
}

/// A spreadsheet takes a cell for a formula by its first character; an apostrophe before it makes it text. A number with
/// its `+` is none.
fn cell(text: &str) -> String {
    let number = text.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | ' ' | ';'));
    let formula = !number && text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if formula { format!("'{text}") } else { text.to_owned() };
    if text.contains([',', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reader::{Phone, PhoneKind};

    fn name(text: &str) -> Value {
        Value::Name { text: text.into() }
    }

    fn email(text: &str) -> Value {
        Value::Email { text: text.into() }
    }

    fn phone(number: &str) -> Value {
        Value::Phone { phone: Phone { number: number.into(), kind: PhoneKind::Work, extension: None } }
    }

    #[test]
    fn a_name_and_an_address_or_a_number_make_one_person() {
        let known = [name("Søren Ås"), email("info@ship.example"), phone("+4520304050")];
        for (reading, same) in [
            (vec![name("SØREN ÅS"), email("Info@ship.example")], true),
            (vec![name("Søren Ås"), phone("+4520304050")], true),
            (vec![name("Søren Ås")], false),
            (vec![name("Bo Lind"), email("info@ship.example")], false),
            (vec![email("info@ship.example"), phone("+4520304050")], false),
        ] {
            assert_eq!(same_person(&known, &reading), same, "{reading:?}");
        }
    }

    #[test]
    fn only_what_says_nothing_new_is_known() {
        let known = [name("Bo Lind"), email("bo@lind.example")];
        assert!(says_nothing_new(&known, &known[..1]));
        assert!(!says_nothing_new(&known, &[name("Bo Lind"), phone("+4520304050")]));
    }

    #[test]
    fn no_cell_is_a_formula_and_numbers_stay_numbers() {
        let line = csv(["=1+1", "+4520304050; +4533445566", "+cmd", "@x", "a, \"b\"\nc", "-"]);
        assert_eq!(line, "'=1+1,+4520304050; +4533445566,'+cmd,'@x,\"a, \"\"b\"\"\nc\",'-\r\n");
    }
}

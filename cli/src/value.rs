//! What the user types as a field's value.

use chrono::NaiveDate;
use twopocket_core::Companion;
use twopocket_core::reader::{Birthday, FieldKind, Phone, PhoneKind, Region, Value, phone};

use crate::failure::{Failure, OrTold};
use crate::shell::Shell;

/// The kind of field that a word of the command line names.
pub fn kind(word: &str) -> FieldKind {
    // The parser let no other word through.
    serde_json::from_value(word.into()).unwrap_or(FieldKind::Note)
}

/// The values typed, as values of one kind of field.
pub fn values(shell: &Shell, companion: &Companion, kind: FieldKind, typed: &[String]) -> Result<Vec<Value>, Failure> {
    let home = companion.settings().get().or_told(shell.texts)?.home;
    typed.iter().map(|text| value(shell, kind, text, home)).collect()
}

/// One value.
pub fn value(shell: &Shell, kind: FieldKind, typed: &str, home: Option<Region>) -> Result<Value, Failure> {
    let text = typed.trim().to_owned();
    Ok(match kind {
        FieldKind::Name => Value::Name { text },
        FieldKind::Given => Value::Given { text },
        FieldKind::Family => Value::Family { text },
        FieldKind::Prefix => Value::Prefix { text },
        FieldKind::Suffix => Value::Suffix { text },
        FieldKind::Title => Value::Title { text },
        FieldKind::Department => Value::Department { text },
        FieldKind::Organisation => Value::Organisation { text },
        FieldKind::Email => Value::Email { text },
        FieldKind::Url => Value::Url { text },
        FieldKind::Phone => Value::Phone { phone: number(&text, home) },
        FieldKind::Birthday => birthday(&text)
            .map(|birthday| Value::Birthday { birthday })
            .ok_or_else(|| unreadable(shell, "birthday", &text))?,
        FieldKind::Address | FieldKind::Note | FieldKind::Other => Value::Note { text },
    })
}

fn number(text: &str, home: Option<Region>) -> Phone {
    let as_written = || Phone { number: text.to_owned(), kind: PhoneKind::Other, extension: None };
    phone::read(text, home).map_or_else(as_written, |number| number.into_phone(None))
}

/// `1984-02-29`, or `--02-29` without a year.
fn birthday(text: &str) -> Option<Birthday> {
    let (year, day) = match text.strip_prefix("--") {
        // A leap year, so that the 29th of February is a day.
        Some(rest) => (None, format!("2000-{rest}")),
        None => (Some(text.get(..4)?.parse().ok()?), text.to_owned()),
    };
    let day = NaiveDate::parse_from_str(&day, "%Y-%m-%d").ok()?;
    Some(Birthday { year, month: chrono::Datelike::month(&day), day: chrono::Datelike::day(&day) })
}

fn unreadable(shell: &Shell, field: &str, value: &str) -> Failure {
    let field = shell.texts.get(&format!("field-{field}"));
    Failure::Wrong(shell.texts.with("error-field-value", &[("value", value.into()), ("field", field.into())]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_birthday_may_have_no_year() {
        assert_eq!(birthday("1984-02-29").unwrap().to_string(), "1984-02-29");
        assert_eq!(birthday("--02-29").unwrap().to_string(), "--02-29");
        assert_eq!(birthday("1983-02-29"), None);
        assert_eq!(birthday("å984-02-29"), None);
    }
}

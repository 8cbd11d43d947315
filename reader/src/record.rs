use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Address, FieldKind, PhoneKind, Reading, Value};

/// A [`Reading`] laid out flat, one place a field: what `twopocket read` prints and what scorers compare.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Full name.
    pub name: Option<String>,
    /// Given name or names.
    pub given: Option<String>,
    /// Family name or names.
    pub family: Option<String>,
    /// Honorific.
    pub prefix: Option<String>,
    /// Letters after the name.
    pub suffix: Option<String>,
    /// Job title.
    pub title: Option<String>,
    /// Department or unit.
    pub department: Option<String>,
    /// Firm or body.
    pub organisation: Option<String>,
    /// Numbers, the preferred one first.
    pub phones: Vec<PhoneRecord>,
    /// E-mail addresses.
    pub emails: Vec<String>,
    /// Web addresses.
    pub urls: Vec<String>,
    /// The preferred postal address.
    pub address: Option<Address>,
    /// Free text that came with the contact.
    pub note: Option<String>,
    /// `YYYY-MM-DD`, or `--MM-DD` without a year.
    pub birthday: Option<String>,
    /// How likely each field is to be right, from 0 to 1; of a list, the least of its items.
    #[serde(default)]
    pub confidence: BTreeMap<String, f64>,
}

/// A number in a [`Record`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhoneRecord {
    /// E.164 where it can be read so, else as written.
    pub e164: String,
    /// What it reaches.
    pub kind: PhoneKind,
    /// Extension.
    pub ext: Option<String>,
}

impl From<&Reading> for Record {
    fn from(reading: &Reading) -> Self {
        let text = |kind| reading.text(kind);
        let texts = |kind| reading.all(kind).map(ToString::to_string).collect();
        Self {
            name: text(FieldKind::Name),
            given: text(FieldKind::Given),
            family: text(FieldKind::Family),
            prefix: text(FieldKind::Prefix),
            suffix: text(FieldKind::Suffix),
            title: text(FieldKind::Title),
            department: text(FieldKind::Department),
            organisation: text(FieldKind::Organisation),
            phones: reading.all(FieldKind::Phone).filter_map(phone).collect(),
            emails: texts(FieldKind::Email),
            urls: texts(FieldKind::Url),
            address: reading.all(FieldKind::Address).find_map(|value| match value {
                Value::Address { address } => Some(address.clone()),
                _ => None,
            }),
            note: text(FieldKind::Note),
            birthday: text(FieldKind::Birthday),
            confidence: confidence(reading),
        }
    }
}

fn phone(value: &Value) -> Option<PhoneRecord> {
    let Value::Phone { phone } = value else { return None };
    Some(PhoneRecord { e164: phone.number.clone(), kind: phone.kind, ext: phone.extension.clone() })
}

fn confidence(reading: &Reading) -> BTreeMap<String, f64> {
    let mut least = BTreeMap::new();
    for field in &reading.fields {
        let Some(name) = member(field.value.kind()) else { continue };
        let entry = least.entry(name.to_owned()).or_insert(field.confidence);
        *entry = entry.min(field.confidence);
    }
    least
}

/// The record's member that holds a kind of field.
fn member(kind: FieldKind) -> Option<&'static str> {
    Some(match kind {
        FieldKind::Name => "name",
        FieldKind::Given => "given",
        FieldKind::Family => "family",
        FieldKind::Prefix => "prefix",
        FieldKind::Suffix => "suffix",
        FieldKind::Title => "title",
        FieldKind::Department => "department",
        FieldKind::Organisation => "organisation",
        FieldKind::Phone => "phones",
        FieldKind::Email => "emails",
        FieldKind::Url => "urls",
        FieldKind::Address => "address",
        FieldKind::Birthday => "birthday",
        FieldKind::Note => "note",
        FieldKind::Other => return None,
    })
}

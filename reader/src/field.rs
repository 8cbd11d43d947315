use std::fmt;

use serde::{Deserialize, Serialize};

/// What was read of one person.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// The fields, in the order in which a person would write them down; several phones, addresses and so on may occur,
    /// the preferred one first.
    pub fields: Vec<Field>,
}

/// One thing read of a person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// What it says.
    #[serde(flatten)]
    pub value: Value,
    /// How likely it is to be right, from 0 to 1: of the fields that carry 0.9, nine in ten are.
    pub confidence: f64,
    /// Where it was read, when it can be said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
}

/// Where in the input a field was read. Shells mark it there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Line of the input, from 0.
    pub line: u32,
    /// First character (Unicode scalar value) within the line.
    pub start: u32,
    /// One past the last character.
    pub end: u32,
}

/// The kinds of field there are, in the order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// The full name.
    Name,
    /// Given name or names.
    Given,
    /// Family name or names.
    Family,
    /// Honorific before the name.
    Prefix,
    /// Letters after the name.
    Suffix,
    /// Job title.
    Title,
    /// Department or unit.
    Department,
    /// Firm or body.
    Organisation,
    /// Telephone number.
    Phone,
    /// E-mail address.
    Email,
    /// Web address or profile.
    Url,
    /// Postal address.
    Address,
    /// Day of birth.
    Birthday,
    /// Free text that came with the contact.
    Note,
    /// A property that was kept as it stood.
    Other,
}

/// What a field says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "field", rename_all = "snake_case")]
pub enum Value {
    /// The person's full name without honorific or letters, in natural case.
    Name {
        /// The name.
        text: String,
    },
    /// Given name or names.
    Given {
        /// The name.
        text: String,
    },
    /// Family name or names.
    Family {
        /// The name.
        text: String,
    },
    /// Honorific ("Dr.").
    Prefix {
        /// As printed.
        text: String,
    },
    /// Letters after the name (`PhD`).
    Suffix {
        /// As printed.
        text: String,
    },
    /// Job title, trade or role.
    Title {
        /// As printed.
        text: String,
    },
    /// Department or unit.
    Department {
        /// As printed.
        text: String,
    },
    /// Firm or body, with its legal form where printed.
    Organisation {
        /// As printed.
        text: String,
    },
    /// Telephone number.
    Phone {
        /// The number, and what it reaches.
        #[serde(flatten)]
        phone: Phone,
    },
    /// E-mail address.
    Email {
        /// The address.
        text: String,
    },
    /// Web address or profile link, as printed.
    Url {
        /// The address.
        text: String,
    },
    /// Postal address.
    Address {
        /// Its parts.
        #[serde(flatten)]
        address: Address,
    },
    /// Day of birth.
    Birthday {
        /// The day.
        #[serde(flatten)]
        birthday: Birthday,
    },
    /// Free text that came with the contact.
    Note {
        /// The text.
        text: String,
    },
    /// A property that no other kind holds, kept so that it can come out again on export.
    Other {
        /// The property's name, with its parameters ("X-SPOUSE", "IMPP;TYPE=home").
        name: String,
        /// Its value as it stood.
        text: String,
    },
}

/// A telephone number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phone {
    /// E.164 ("+4520304050"); as written where it can be read as no country's number.
    pub number: String,
    /// What it reaches.
    pub kind: PhoneKind,
    /// Extension, digits only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension: Option<String>,
}

/// What a number reaches. A direct line and a switchboard are both `Work`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhoneKind {
    /// A mobile phone.
    Mobile,
    /// A desk or a switchboard.
    Work,
    /// At home.
    Home,
    /// A fax machine.
    Fax,
    /// A pager.
    Pager,
    /// Something else.
    Other,
}

/// A postal address. At least one part is there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// First line: street and number, floor, box.
    pub street: Option<String>,
    /// Postal code as printed.
    pub postcode: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State or province.
    pub region: Option<String>,
    /// Country, ISO 3166-1 alpha-2.
    pub country: Option<String>,
}

/// A day of birth. The year is often not told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Birthday {
    /// Year, where given.
    pub year: Option<i32>,
    /// Month, from 1.
    pub month: u32,
    /// Day, from 1.
    pub day: u32,
}

impl Reading {
    /// The values of one kind, in order.
    pub fn all(&self, kind: FieldKind) -> impl Iterator<Item = &Value> {
        self.fields.iter().map(|field| &field.value).filter(move |value| value.kind() == kind)
    }

    /// The first value of one kind, as text.
    pub fn text(&self, kind: FieldKind) -> Option<String> {
        self.all(kind).next().map(ToString::to_string)
    }

    /// Adds a field whose place is not known.
    pub fn push(&mut self, value: Value, confidence: f64) {
        self.fields.push(Field { value, confidence, place: None });
    }
}

impl Value {
    /// Which kind of field this is.
    pub fn kind(&self) -> FieldKind {
        match self {
            Self::Name { .. } => FieldKind::Name,
            Self::Given { .. } => FieldKind::Given,
            Self::Family { .. } => FieldKind::Family,
            Self::Prefix { .. } => FieldKind::Prefix,
            Self::Suffix { .. } => FieldKind::Suffix,
            Self::Title { .. } => FieldKind::Title,
            Self::Department { .. } => FieldKind::Department,
            Self::Organisation { .. } => FieldKind::Organisation,
            Self::Phone { .. } => FieldKind::Phone,
            Self::Email { .. } => FieldKind::Email,
            Self::Url { .. } => FieldKind::Url,
            Self::Address { .. } => FieldKind::Address,
            Self::Birthday { .. } => FieldKind::Birthday,
            Self::Note { .. } => FieldKind::Note,
            Self::Other { .. } => FieldKind::Other,
        }
    }
}

/// On one line, for lists and search.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name { text }
            | Self::Given { text }
            | Self::Family { text }
            | Self::Prefix { text }
            | Self::Suffix { text }
            | Self::Title { text }
            | Self::Department { text }
            | Self::Organisation { text }
            | Self::Email { text }
            | Self::Url { text }
            | Self::Note { text }
            | Self::Other { text, .. } => f.write_str(text),
            Self::Phone { phone } => phone.fmt(f),
            Self::Address { address } => address.fmt(f),
            Self::Birthday { birthday } => birthday.fmt(f),
        }
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.number)?;
        self.extension.as_ref().map_or(Ok(()), |extension| write!(f, " ext. {extension}"))
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let city = [&self.postcode, &self.city].into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" ");
        let city = Some(city).filter(|city| !city.is_empty());
        let parts = [&self.street, &city, &self.region, &self.country];
        f.write_str(&parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", "))
    }
}

/// ISO 8601: `1984-02-29`, or `--02-29` without a year.
impl fmt::Display for Birthday {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(year) => write!(f, "{year:04}-{:02}-{:02}", self.month, self.day),
            None => write!(f, "--{:02}-{:02}", self.month, self.day),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_a_value_stand_beside_its_kind() {
        let phone = Phone { number: "+4520304050".into(), kind: PhoneKind::Mobile, extension: None };
        let address = Address { city: Some("Aarhus".into()), ..Address::default() };
        let birthday = Birthday { year: None, month: 2, day: 29 };
        for (value, json) in [
            (Value::Phone { phone }, r#"{"field":"phone","number":"+4520304050","kind":"mobile"}"#),
            (
                Value::Address { address },
                r#"{"field":"address","street":null,"postcode":null,"city":"Aarhus","region":null,"country":null}"#,
            ),
            (Value::Birthday { birthday }, r#"{"field":"birthday","year":null,"month":2,"day":29}"#),
        ] {
            assert_eq!(serde_json::to_string(&value).unwrap(), json);
            let field = Field { value, confidence: 0.5, place: None };
            let read: Field = serde_json::from_str(&serde_json::to_string(&field).unwrap()).unwrap();
            assert_eq!(read, field);
        }
    }
}

//! Fields: what is known of a person, one thing at a time.

use crate::core::card::{CardField, Source};
use crate::core::reader::{Address, Birthday, FieldKind, Phone, PhoneKind, Place, Value};

/// A field as a card or a contact shows it.
#[uniffi::remote(Record)]
pub struct CardField {
    /// What it says.
    pub value: Value,
    /// How likely it is to be right, from 0 to 1.
    pub confidence: f64,
    /// Where it comes from.
    pub source: Source,
    /// Whether a person should look at it before trusting it.
    pub doubtful: bool,
    /// Where in the capture it was read.
    pub place: Option<Place>,
}

/// What a field says.
#[uniffi::remote(Enum)]
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
    /// Honorific before the name.
    Prefix {
        /// As printed.
        text: String,
    },
    /// Letters after the name.
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
        address: Address,
    },
    /// Day of birth.
    Birthday {
        /// The day.
        birthday: Birthday,
    },
    /// Free text that came with the contact.
    Note {
        /// The text.
        text: String,
    },
    /// A property that no other kind holds, kept so that it can come out again on export.
    Other {
        /// The property's name, with its parameters.
        name: String,
        /// Its value as it stood.
        text: String,
    },
}

/// The kinds of field there are, in the order in which they are shown.
#[uniffi::remote(Enum)]
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

/// A telephone number.
#[uniffi::remote(Record)]
pub struct Phone {
    /// E.164; as written where it can be read as no country's number.
    pub number: String,
    /// What it reaches.
    pub kind: PhoneKind,
    /// Extension, digits only.
    #[uniffi(default = None)]
    pub extension: Option<String>,
}

/// What a number reaches. A direct line and a switchboard are both work.
#[uniffi::remote(Enum)]
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
#[uniffi::remote(Record)]
pub struct Address {
    /// First line: street and number, floor, box.
    #[uniffi(default = None)]
    pub street: Option<String>,
    /// Postal code as printed.
    #[uniffi(default = None)]
    pub postcode: Option<String>,
    /// City.
    #[uniffi(default = None)]
    pub city: Option<String>,
    /// State or province.
    #[uniffi(default = None)]
    pub region: Option<String>,
    /// Country, ISO 3166-1 alpha-2.
    #[uniffi(default = None)]
    pub country: Option<String>,
}

/// A day of birth. The year is often not told.
#[uniffi::remote(Record)]
pub struct Birthday {
    /// Year, where given.
    pub year: Option<i32>,
    /// Month, from 1.
    pub month: u32,
    /// Day, from 1.
    pub day: u32,
}

/// Where in the input a field was read. Shells mark it there.
#[uniffi::remote(Record)]
pub struct Place {
    /// Line of the input, from 0.
    pub line: u32,
    /// First character (Unicode scalar value) within the line.
    pub start: u32,
    /// One past the last character.
    pub end: u32,
}

/// Where a field comes from.
#[uniffi::remote(Enum)]
pub enum Source {
    /// The reader read it.
    Read,
    /// It came with an import.
    Imported,
    /// The user typed it.
    Typed,
}

//! A card's properties read as a contact.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::collections::{HashMap, HashSet};

use super::property::Property;
use super::text::{split, unescaped};
use super::values;
use super::{address, repaired};
use crate::name::{self, Name, some};
use crate::{FieldKind, Phone, PhoneKind, Reading, Region, Value, phone};

/// Confidence in what the file says outright.
pub const SAID: f64 = 1.0;
/// Confidence in what was split out of one piece.
pub const SPLIT: f64 = 0.7;
/// Confidence in a number that no plan knows, kept as written.
const UNREAD_NUMBER: f64 = 0.5;
/// Confidence in a number that was read in a country which the card only suggests.
const SUGGESTED_COUNTRY: f64 = 0.85;
/// Confidence in a number whose range the plan has not assigned.
const UNASSIGNED_NUMBER: f64 = 0.9;

/// Whether the card is a list of contacts, as address books export them beside the contacts.
pub fn is_group(card: &[Property<'_>]) -> bool {
    let is_kind = |name: &str| name == "KIND" || name == "X-ADDRESSBOOKSERVER-KIND";
    card.iter().any(|property| is_kind(&property.name) && property.value.trim().eq_ignore_ascii_case("group"))
}

/// Reads a card. `None` where it says nothing of anybody.
pub fn read(card: &[Property<'_>], region: Option<Region>) -> Option<Reading> {
    let mut contact = Contact {
        card,
        labels: of_groups(card, "X-ABLABEL"),
        countries: of_groups(card, "X-ABADR"),
        used: vec![false; card.len()],
        // A name gives four fields or five, most others one each.
        reading: Reading { fields: Vec::with_capacity(card.len() + 2) },
    };
    contact.names();
    contact.work();
    contact.phones(region);
    contact.emails();
    contact.urls();
    contact.addresses();
    contact.birthday();
    contact.note();
    let says_something = !contact.reading.fields.is_empty();
    contact.others();
    says_something.then_some(contact.reading)
}

/// What Apple's address book adds to the other properties of a group: `item1.X-ABLabel`, `item1.X-ABADR`.
fn of_groups<'a>(card: &'a [Property<'a>], name: &str) -> HashMap<&'a str, Cow<'a, str>> {
    let added = card.iter().filter(|property| property.name == name);
    added.filter_map(|property| Some((property.group.as_deref()?, unescaped(&property.value)))).collect()
}

struct Contact<'a> {
    card: &'a [Property<'a>],
    /// By group: what somebody called its property, and the country of its address.
    labels: HashMap<&'a str, Cow<'a, str>>,
    countries: HashMap<&'a str, Cow<'a, str>>,
    /// By property: whether it went into a field.
    used: Vec<bool>,
    reading: Reading,
}

impl<'a> Contact<'a> {
    /// The properties of a name, the preferred ones first.
    fn all(&self, name: &str) -> Vec<(usize, &'a Property<'a>)> {
        let mut found: Vec<_> = self.card.iter().enumerate().filter(|(_, property)| property.name == name).collect();
        found.sort_by_cached_key(|(_, property)| values::preference(property));
        found
    }

    fn add(&mut self, from: (usize, &Property<'_>), value: Value, confidence: f64) {
        self.used[from.0] = true;
        self.reading.push(value, repaired(confidence, from.1.guessed));
    }

    fn names(&mut self) {
        let organisation =
            self.all("ORG").first().map(|(_, org)| unescaped(split(&org.value, ';').next().unwrap_or_default()));
        let parts = self.all("N").into_iter().next();
        let full = self.all("FN").into_iter().find(|(_, full)| full.value.chars().any(char::is_alphabetic));
        let components = parts.map(|(_, n)| values::components(&n.value)).unwrap_or_default();
        let said = components.iter().any(|part| part.chars().any(char::is_alphabetic));
        let is_firm =
            self.all("X-ABSHOWAS").iter().any(|(_, shown)| shown.value.trim().eq_ignore_ascii_case("company"));
        let is_firm = is_firm || self.all("KIND").iter().any(|(_, kind)| kind.value.trim().eq_ignore_ascii_case("org"));
        let written = full.map(|(_, full)| unescaped(&full.value));
        let of_firm = !said && (is_firm || written.is_some() && written == organisation);
        let guessed = [parts, full].into_iter().flatten().any(|(_, property)| property.guessed);
        if let Some((at, _)) = full {
            self.used[at] = true;
        }
        if of_firm {
            if organisation.is_none() {
                self.push_text(written.map(Cow::into_owned), SAID, |text| Value::Organisation { text });
            }
            return;
        }
        let (name, parts_confidence) = values::name(&components, written.as_deref());
        self.push_name(name, repaired(SAID, guessed), repaired(parts_confidence, guessed));
        let shown = self.reading.text(FieldKind::Name).unwrap_or_default();
        // A middle name that the full name leaves out would be lost.
        let middle = components.get(2).is_none_or(|middle| shown.contains(middle.as_ref()));
        if let Some((at, _)) = parts.filter(|_| middle) {
            self.used[at] = true;
        }
    }

    fn push_name(&mut self, name: Name, confidence: f64, parts: f64) {
        self.push_text(some(&name.full), confidence, |text| Value::Name { text });
        self.push_text(name.given, parts, |text| Value::Given { text });
        self.push_text(name.family, parts, |text| Value::Family { text });
        self.push_text(name.prefix, parts, |text| Value::Prefix { text });
        self.push_text(name.suffix, parts, |text| Value::Suffix { text });
    }

    fn push_text(&mut self, text: Option<String>, confidence: f64, value: impl Fn(String) -> Value) {
        if let Some(text) = text {
            self.reading.push(value(text), confidence);
        }
    }

    fn work(&mut self) {
        let mut titles = self.all("TITLE");
        if titles.is_empty() {
            titles = self.all("ROLE");
        }
        for title in titles {
            if let Some(text) = some(&unescaped(&title.1.value)) {
                self.add(title, Value::Title { text }, SAID);
            }
        }
        for org in self.all("ORG") {
            let mut parts = split(&org.1.value, ';').map(|part| unescaped(part).into_owned());
            if let Some(text) = parts.next().filter(|text| !text.is_empty()) {
                self.add(org, Value::Organisation { text }, SAID);
            }
            for text in parts.filter(|text| !text.is_empty()) {
                self.add(org, Value::Department { text }, SAID);
            }
        }
    }

    fn phones(&mut self, region: Option<Region>) {
        let (card, of_groups) = (self.card, &self.countries);
        let numbers = self.all("TEL");
        // Only a number that is none at home needs to be looked for elsewhere.
        let countries = LazyCell::new(|| {
            let mut countries = values::countries(card, of_groups);
            // Numbers of one person are mostly of one country.
            let abroad = numbers.iter().filter_map(|(_, tel)| {
                let number = phone::read(&unescaped(&tel.value), None)?;
                phone::country(&number.e164)
            });
            countries.extend(abroad.take(1));
            countries
        });
        let mut read = Vec::new();
        for tel in &numbers {
            let written = unescaped(&tel.1.value);
            let label = tel.1.group.as_deref().and_then(|group| self.labels.get(group));
            let label = values::phone_label(tel.1, label.map(Cow::as_ref));
            let extension = values::parameter(tel.1, "EXT").map(ToOwned::to_owned);
            let elsewhere = std::iter::once_with(|| LazyCell::force(&countries).clone()).flatten();
            let Some((mut phone, confidence)) = number(&written, region, elsewhere, label) else { continue };
            phone.extension = phone.extension.or(extension);
            read.push((*tel, phone, confidence));
        }
        let mut known = HashSet::new();
        for (tel, phone, confidence) in read {
            self.used[tel.0] = true;
            if known.insert(phone.number.clone()) {
                self.add(tel, Value::Phone { phone }, confidence);
            }
        }
    }

    fn emails(&mut self) {
        let mut known = HashSet::new();
        for email in self.all("EMAIL") {
            let Some(text) = values::email(&unescaped(&email.1.value)) else { continue };
            self.used[email.0] = true;
            if known.insert(text.to_lowercase()) {
                self.add(email, Value::Email { text }, SAID);
            }
        }
    }

    fn urls(&mut self) {
        let profiles: Vec<_> =
            self.card.iter().enumerate().filter(|(_, property)| values::is_profile(property)).collect();
        let mut known = HashSet::new();
        for url in self.all("URL").into_iter().chain(profiles) {
            let Some(text) = values::url(&unescaped(&url.1.value)) else { continue };
            self.used[url.0] = true;
            if known.insert(text.clone()) {
                self.add(url, Value::Url { text }, SAID);
            }
        }
    }

    fn addresses(&mut self) {
        for adr in self.all("ADR") {
            let parts = values::components(&adr.1.value);
            if let Some((mut address, inferred)) = address::from_parts(&parts) {
                let apart = || values::address_country(adr.1, &self.countries).map(String::from);
                address.country = address.country.or_else(apart);
                let confidence = if inferred { SPLIT } else { SAID };
                self.add(adr, Value::Address { address }, confidence);
            }
        }
    }

    fn birthday(&mut self) {
        for bday in self.all("BDAY").into_iter().take(1) {
            if let Some(day) = values::birthday(bday.1) {
                self.add(bday, Value::Birthday { birthday: day }, SAID);
            }
        }
    }

    /// Several notes become one: a person has one note.
    fn note(&mut self) {
        let notes = self.all("NOTE");
        let texts: Vec<String> = notes.iter().filter_map(|(_, note)| some(&unescaped(&note.value))).collect();
        for (at, _) in &notes {
            self.used[*at] = true;
        }
        let guessed = notes.iter().any(|(_, note)| note.guessed);
        self.push_text(some(&texts.join("\n")), repaired(SAID, guessed), |text| Value::Note { text });
    }

    /// What went into no field is kept as it stands.
    fn others(&mut self) {
        for (at, property) in self.card.iter().enumerate() {
            if !self.used[at] && property.name != "VERSION" && !values::is_plain_label(property) {
                let (name, text) = values::kept(property);
                self.reading.push(Value::Other { name, text }, repaired(SAID, property.guessed));
            }
        }
    }
}

/// The number, read in the first country whose plan knows it; as written where none does.
pub fn number(
    written: &str,
    home: Option<Region>,
    suggested: impl Iterator<Item = Region>,
    label: Option<PhoneKind>,
) -> Option<(Phone, f64)> {
    let mut readings = std::iter::once((home, SAID))
        .chain(suggested.map(|region| (Some(region), SUGGESTED_COUNTRY)))
        .filter_map(|(region, confidence)| Some((phone::read(written, region)?, confidence)));
    let first = readings.next();
    let valid = first.iter().cloned().chain(readings).find(|(number, _)| number.valid);
    if let Some((number, confidence)) = valid.or_else(|| first.map(|(number, _)| (number, UNASSIGNED_NUMBER))) {
        return Some((number.into_phone(label), confidence));
    }
    let number = some(&name::words(written)).filter(|text| text.chars().any(|c| c.is_ascii_digit()))?;
    Some((Phone { number, kind: label.unwrap_or(PhoneKind::Other), extension: None }, UNREAD_NUMBER))
}

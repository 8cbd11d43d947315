//! What stands on the own card, as it will be read by whoever scans it; and how many paper cards a night takes.

use super::{Link, OwnDetails, PaperCards, PaperFinding, links};
use crate::error::{Error, FieldName, Reason, Result};
use crate::reader::{FieldKind, Phone, Region, Value, contact_file};

/// Most characters of one part of the card, and most parts of one kind.
const LONGEST: usize = 500;
const MOST: usize = 30;

/// Fewer paper cards than this are few, whatever comes.
pub(crate) const FEW_CARDS: u32 = 10;

/// How many cards a conversation takes: they go faster than one thinks.
const CARDS_A_CONVERSATION: u32 = 3;

/// Most paper cards that are counted.
const MOST_CARDS: u32 = 100_000;

/// The details as values, in the order of a card.
pub(super) fn values(details: &OwnDetails) -> Vec<Value> {
    let text = |text: &Option<String>, value: fn(String) -> Value| text.clone().map(value);
    let single = [
        text(&details.name, |text| Value::Name { text }),
        text(&details.prefix, |text| Value::Prefix { text }),
        text(&details.suffix, |text| Value::Suffix { text }),
        text(&details.title, |text| Value::Title { text }),
        text(&details.organisation, |text| Value::Organisation { text }),
    ];
    let phones = details.phones.iter().map(|phone| Value::Phone { phone: phone.clone() });
    let emails = details.emails.iter().map(|text| Value::Email { text: text.clone() });
    let links = details.links.iter().map(|text| Value::Url { text: text.clone() });
    let address = details.address.iter().map(|address| Value::Address { address: address.clone() });
    let tagline = text(&details.tagline, |text| Value::Note { text });
    single.into_iter().flatten().chain(phones).chain(emails).chain(links).chain(address).chain(tagline).collect()
}

/// The details that values tell; of what a card has once, the first.
pub(super) fn details(values: impl IntoIterator<Item = Value>) -> OwnDetails {
    let mut details = OwnDetails::default();
    for value in values {
        match value {
            Value::Name { text } => first(&mut details.name, text),
            Value::Prefix { text } => first(&mut details.prefix, text),
            Value::Suffix { text } => first(&mut details.suffix, text),
            Value::Title { text } => first(&mut details.title, text),
            Value::Organisation { text } => first(&mut details.organisation, text),
            Value::Note { text } => first(&mut details.tagline, text),
            Value::Address { address } => first(&mut details.address, address),
            Value::Phone { phone } => details.phones.push(phone),
            Value::Email { text } => details.emails.push(text),
            Value::Url { text } => details.links.push(text),
            _ => {}
        }
    }
    details
}

fn first<T>(place: &mut Option<T>, value: T) {
    place.get_or_insert(value);
}

/// What a code says of them.
pub(super) fn vcard(details: &OwnDetails) -> String {
    contact_file::compact(&values(details))
}

/// What is read of a card where it is scanned.
fn scanned(values: &[Value], home: Option<Region>) -> OwnDetails {
    let contact = contact_file::read(contact_file::compact(values).as_bytes(), home).contacts.into_iter().next();
    details(contact.unwrap_or_default().fields.into_iter().map(|field| field.value))
}

/// The details as they are read where the card is scanned. A part that would not come through is not taken.
pub(super) fn checked(told: &OwnDetails, home: Option<Region>) -> Result<OwnDetails> {
    let told = tidy(told);
    let mut parts = Vec::new();
    for value in values(&told) {
        parts.extend(part(&value, home)?);
    }
    for kind in [FieldKind::Phone, FieldKind::Email, FieldKind::Url] {
        if parts.iter().filter(|value| value.kind() == kind).count() > MOST {
            return Err(Error::invalid(field_name(kind), Reason::OutOfRange));
        }
    }
    let card = details(parts);
    let taken = scanned(&values(&card), home);
    // The parts as they come together: what still changes on the way would be another thing for each who scans it.
    if card.name.is_some() && scanned(&values(&taken), home) != taken {
        return Err(Error::invalid(FieldName::Name, Reason::Unreadable));
    }
    Ok(if card.name.is_some() { taken } else { card })
}

/// Single blanks, and nothing that says nothing.
fn tidy(told: &OwnDetails) -> OwnDetails {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let maybe = |text: &Option<String>| text.as_deref().map(words).filter(|text| !text.is_empty());
    let all = |texts: &[String]| texts.iter().map(|text| words(text)).filter(|text| !text.is_empty()).collect();
    OwnDetails {
        prefix: maybe(&told.prefix),
        name: maybe(&told.name),
        suffix: maybe(&told.suffix),
        title: maybe(&told.title),
        organisation: maybe(&told.organisation),
        tagline: maybe(&told.tagline),
        phones: told.phones.iter().filter(|phone| !phone.number.trim().is_empty()).cloned().collect(),
        emails: all(&told.emails),
        links: all(&told.links),
        address: told.address.clone(),
    }
}

/// One part, as it is read on a card with nothing else; an honorific comes out of the name it stood in.
fn part(value: &Value, home: Option<Region>) -> Result<Vec<Value>> {
    let refused = |reason| Err(Error::invalid(field_name(value.kind()), reason));
    if value.to_string().chars().count() > LONGEST {
        return refused(Reason::TooLong);
    }
    if matches!(value.kind(), FieldKind::Prefix | FieldKind::Suffix) {
        return Ok(vec![value.clone()]);
    }
    // Beside a name, without which a card is none.
    let name = Value::Name { text: "A".to_owned() };
    let is_name = value.kind() == FieldKind::Name;
    let card = if is_name { vec![value.clone()] } else { vec![name, value.clone()] };
    let mut read = values(&scanned(&card, home));
    read.retain(|read| is_name || read.kind() == value.kind());
    match read.first() {
        Some(first) if is_well_formed(first) => Ok(read),
        _ => refused(Reason::Unreadable),
    }
}

/// What the reader keeps as it is written, since of others one takes what one gets, is held to more on one's own card.
fn is_well_formed(value: &Value) -> bool {
    match value {
        Value::Name { text } => text.chars().any(char::is_alphabetic),
        Value::Phone { phone: Phone { number, .. } } => number.starts_with('+'),
        Value::Email { text } => text.rsplit_once('@').is_some_and(|(_, host)| host.contains('.')),
        Value::Url { text } => links::is_link(text),
        _ => true,
    }
}

fn field_name(kind: FieldKind) -> FieldName {
    match kind {
        FieldKind::Name => FieldName::Name,
        FieldKind::Phone => FieldName::Phone,
        FieldKind::Email => FieldName::Email,
        FieldKind::Url => FieldName::Link,
        _ => FieldName::Text,
    }
}

/// What to take away so that the code says no more than `capacity` bytes: the kind that takes most first.
pub(super) fn to_drop(told: &OwnDetails, capacity: usize) -> Vec<FieldKind> {
    let mut left = values(told);
    let length = |values: &[Value]| contact_file::compact(values).len();
    let mut drop = Vec::new();
    while length(&left) > capacity {
        let without = |kind: FieldKind| left.iter().filter(|value| value.kind() != kind).cloned().collect::<Vec<_>>();
        let kinds = left.iter().map(Value::kind).filter(|kind| *kind != FieldKind::Name);
        let Some(longest) = kinds.min_by_key(|kind| length(&without(*kind))) else { break };
        left = without(longest);
        drop.push(longest);
    }
    drop
}

/// The name with its honorific and its letters.
pub(super) fn full_name(details: &OwnDetails) -> Option<String> {
    let name = details.name.as_ref()?;
    let prefix = details.prefix.as_ref().map(|prefix| format!("{prefix} ")).unwrap_or_default();
    let suffix = details.suffix.as_ref().map(|suffix| format!(", {suffix}")).unwrap_or_default();
    Some(format!("{prefix}{name}{suffix}"))
}

pub(super) fn links(details: &OwnDetails) -> Vec<Link> {
    details.links.iter().map(|link| Link::new(link)).collect()
}

/// A count of paper cards.
pub(super) fn paper(left: u32) -> Result<u32> {
    if left > MOST_CARDS { Err(Error::invalid(FieldName::Amount, Reason::OutOfRange)) } else { Ok(left) }
}

/// What is to be said of the paper cards left before a night with a goal.
pub(crate) fn paper_cards(left: Option<u32>, goal: u32) -> PaperCards {
    let enough = goal.saturating_mul(CARDS_A_CONVERSATION).max(FEW_CARDS);
    let finding = match left {
        Some(0) => Some(PaperFinding::Out),
        Some(left) if left < enough => Some(PaperFinding::Low),
        _ => None,
    };
    PaperCards { left, enough, finding }
}

#[cfg(test)]
mod tests;

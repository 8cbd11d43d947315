//! Contact files: vCard 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350), MECARD and BIZCARD, as phones, mail clients and QR codes
//! give them.
//!
//! The way of a file: bytes without UTF-16 and NULs (`text`), physical lines joined to properties (`property`),
//! properties gathered to cards (`vcard`), a card read as a contact (`contact`). What is not understood is kept as
//! [`Value::Other`](crate::Value::Other). Time and memory are linear in the size of the file.

mod address;
mod coded;
mod contact;
mod property;
mod qr;
mod text;
mod values;
mod vcard;
mod write;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::{Reading, Region};

pub use write::{compact, vcard};

/// What a contact file holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContactFile {
    /// The contacts in the order of the file.
    pub contacts: Vec<Reading>,
    /// What a person should be told of the file; each at most once.
    pub faults: Vec<Fault>,
}

/// What was wrong with a file whose contacts were read nevertheless.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// A contact stops in the middle: the file is likely not whole.
    CutShort,
    /// Letters were written in another encoding than the file says; they may be wrong.
    GuessedLetters,
    /// Groups of contacts are no persons and were left out.
    GroupLeftOut,
}

impl ContactFile {
    fn note(&mut self, fault: Fault) {
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }
}

/// What is left of a confidence where letters had to be guessed.
fn repaired(confidence: f64, guessed: bool) -> f64 {
    const GUESSED_LETTERS: f64 = 0.9;
    if guessed { confidence * GUESSED_LETTERS } else { confidence }
}

/// Reads a contact file of any encoding. `region` is where a number without a country code is read; without it, or where
/// the number does not fit, the card's own country is asked.
///
/// What holds no contact gives an empty list.
pub fn read(bytes: &[u8], region: Option<Region>) -> ContactFile {
    let bytes = text::plain_bytes(bytes);
    let mut file = ContactFile::default();
    for card in vcard::cards(&bytes) {
        if !card.whole {
            file.note(Fault::CutShort);
        }
        if contact::is_group(&card.properties) {
            file.note(Fault::GroupLeftOut);
        } else if let Some(contact) = contact::read(&card.properties, region) {
            file.contacts.push(contact);
        }
        if card.properties.iter().any(|property| property.guessed) {
            file.note(Fault::GuessedLetters);
        }
    }
    if file.contacts.is_empty() {
        for code in qr::codes(&text::decode(&bytes, None).text) {
            let Some(contact) = code.read(region) else { continue };
            file.contacts.push(contact);
            if !code.whole {
                file.note(Fault::CutShort);
            }
        }
    }
    file
}

/// Text of any encoding: UTF-8 where it is that, UTF-16 where it is evident, else Windows-1252.
pub fn text(bytes: &[u8]) -> String {
    text::decode(&text::plain_bytes(bytes), None).text.into_owned()
}

/// The shares of a file, one a contact and in the order of [`read`], so that each can be kept and erased by itself. What
/// stands between two contacts goes with the first. A file of one contact, or of none, is one share, as it is; the shares
/// of one that can't be cut where it stands (UTF-16) are in UTF-8.
pub fn split(bytes: &[u8]) -> Vec<Cow<'_, [u8]>> {
    let plain = text::plain_bytes(bytes);
    let starts = starts(&plain);
    if starts.len() < 2 {
        return vec![Cow::Borrowed(bytes)];
    }
    let ends = starts.iter().skip(1).copied().chain([plain.len()]);
    let shares = starts.iter().zip(ends);
    match &plain {
        Cow::Borrowed(plain) => shares.filter_map(|(start, end)| plain.get(*start..end).map(Cow::Borrowed)).collect(),
        Cow::Owned(plain) => {
            shares.filter_map(|(start, end)| Some(Cow::Owned(plain.get(*start..end)?.to_vec()))).collect()
        }
    }
}

/// Where each contact of a file begins.
fn starts(plain: &[u8]) -> Vec<usize> {
    let says_something = |card: &vcard::Card<'_>| {
        !contact::is_group(&card.properties) && contact::read(&card.properties, None).is_some()
    };
    let starts: Vec<usize> = vcard::cards(plain).filter(says_something).map(|card| card.start).collect();
    match std::str::from_utf8(plain) {
        Ok(text) if starts.is_empty() => {
            qr::codes(text).filter(|code| code.read(None).is_some()).map(|code| code.start).collect()
        }
        _ => starts,
    }
}

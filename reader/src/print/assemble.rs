//! From the best explanation to fields with confidence and place.

use super::candidates::{Candidate, Part};
use super::dial::Dial;
use super::explain::{Filled, SLOTS, Slot};
use super::mend::{self, Evidence};
use super::net::Address;
use super::person::{self, Person};
use super::pieces::Piece;
use crate::{Field, Phone, Place, Reading, Value};

/// Everything that was found on a card.
pub struct Findings<'a> {
    /// The pieces.
    pub pieces: &'a [Piece],
    /// Readings that were possible.
    pub candidates: &'a [Candidate],
    /// What fills each slot.
    pub slots: [Option<Filled>; SLOTS],
    /// E-mail and web addresses.
    pub addresses: Vec<Address>,
    /// Telephone numbers.
    pub dials: Vec<Dial>,
    /// The card's country.
    pub country: Option<&'a str>,
}

/// Slope and offset that make the share of explanations a probability; fitted on samples.
const SLOT_SLOPE: f64 = 0.97;
/// How much a doubtful text takes from the confidence of a field.
const DOUBT: f64 = 0.3;
/// Confidence is never certainty.
const MOST_CONFIDENT: f64 = 0.99;

impl Findings<'_> {
    /// The fields in the order in which a person would write them down.
    pub fn reading(mut self) -> Reading {
        let mut reading = Reading::default();
        let person = self.person();
        if let Some((person, _, _)) = &person {
            mend::emails_by_name(&mut self.addresses, person, self.pieces);
        }
        let firm = self.mended(Slot::Firm);
        if let Some((name, _)) = &firm {
            mend::hosts_by_firm(&mut self.addresses, name, self.pieces);
        }
        if let Some((person, confidence, piece)) = person {
            self.push_person(&mut reading, person, confidence, piece);
        }
        for (slot, found) in
            [(Slot::Title, self.mended(Slot::Title)), (Slot::Unit, self.mended(Slot::Unit)), (Slot::Firm, firm)]
        {
            if let Some((text, confidence)) = found {
                let value = match slot {
                    Slot::Title => Value::Title { text },
                    Slot::Unit => Value::Department { text },
                    _ => Value::Organisation { text },
                };
                reading.fields.push(Field {
                    value,
                    confidence,
                    place: self.part(slot).and_then(|(part, _)| self.place(part.piece)),
                });
            }
        }
        self.push_dials(&mut reading);
        self.push_addresses(&mut reading);
        self.push_postal(&mut reading);
        reading
    }

    fn part(&self, slot: Slot) -> Option<(&Part, f64)> {
        let filled = self.slots[slot.index()].as_ref()?;
        let part = self.candidates.get(filled.candidate)?.parts.get(filled.part)?;
        Some((part, self.confidence(filled.probability, part.piece)))
    }

    fn confidence(&self, probability: f64, piece: usize) -> f64 {
        let read = self.pieces.get(piece).map_or(1.0, |piece| piece.conf.clamp(0.0, 1.0));
        (SLOT_SLOPE * probability * (1.0 - DOUBT * (1.0 - read))).clamp(0.01, MOST_CONFIDENT)
    }

    fn evidence(&self) -> Evidence<'_> {
        Evidence { pieces: self.pieces, addresses: &self.addresses, country: self.country }
    }

    /// The text that fills a slot, with what was misread put right, and its confidence.
    fn mended(&self, slot: Slot) -> Option<(String, f64)> {
        let (part, confidence) = self.part(slot)?;
        let evidence = self.evidence();
        let text = match slot {
            Slot::Title | Slot::Unit => evidence.role(&part.text, part.piece),
            Slot::Street => evidence.street(&part.text, part.piece),
            Slot::City => evidence.town(&part.text, part.piece),
            Slot::Firm => evidence.firm(&part.text, part.piece),
            _ => part.text.clone(),
        };
        Some((text, confidence))
    }

    fn person(&self) -> Option<(Person, f64, usize)> {
        let (part, confidence) = self.part(Slot::Name)?;
        let text = self.evidence().name(&part.text, part.piece);
        Some((person::read(&text)?, confidence, part.piece))
    }

    fn push_person(&self, reading: &mut Reading, person: Person, confidence: f64, piece: usize) {
        let emails = self.addresses.iter().filter(|address| address.is_email());
        let hint = emails
            .filter_map(|email| person::email_match(&person.parts, &email.local))
            .max_by(|a, b| a.score.total_cmp(&b.score));
        let (given, family) = person::given_and_family(&person, hint.and_then(|found| found.given_words), self.country);
        let place = self.place(piece);
        let mut push = |value| reading.fields.push(Field { value, confidence, place });
        push(Value::Name { text: person.name });
        for value in [
            given.map(|text| Value::Given { text }),
            family.map(|text| Value::Family { text }),
            person.prefix.map(|text| Value::Prefix { text }),
            person.suffix.map(|text| Value::Suffix { text }),
        ] {
            value.into_iter().for_each(&mut push);
        }
    }

    fn push_dials(&self, reading: &mut Reading) {
        for dial in &self.dials {
            let confidence = self.confidence(logistic(dial.score), dial.piece);
            let value = Value::Phone {
                phone: Phone { number: dial.e164.clone(), kind: dial.kind, extension: dial.extension.clone() },
            };
            reading.fields.push(Field { value, confidence, place: self.place(dial.piece) });
        }
    }

    fn push_addresses(&self, reading: &mut Reading) {
        for emails in [true, false] {
            let mut seen: Vec<String> = Vec::new();
            for address in self.addresses.iter().filter(|address| address.is_email() == emails) {
                let text = address.text();
                let key = if emails { text.to_lowercase() } else { address.text().to_lowercase() };
                if seen.contains(&key) {
                    continue;
                }
                seen.push(key);
                let confidence = self.confidence(logistic(address.score), address.piece);
                let value = if emails { Value::Email { text } } else { Value::Url { text } };
                reading.fields.push(Field { value, confidence, place: self.place(address.piece) });
            }
        }
    }

    fn push_postal(&self, reading: &mut Reading) {
        let text = |slot: Slot| self.part(slot).map(|(part, _)| part.text.clone());
        let address = crate::Address {
            street: self.mended(Slot::Street).map(|(street, _)| street),
            postcode: text(Slot::Postcode),
            city: self.mended(Slot::City).map(|(city, _)| city),
            region: text(Slot::State),
            country: text(Slot::Country),
        };
        if address == crate::Address::default() {
            return;
        }
        let slots = [Slot::Street, Slot::Postcode, Slot::City, Slot::Country];
        let parts: Vec<(&Part, f64)> = slots.into_iter().filter_map(|slot| self.part(slot)).collect();
        let confidence = parts.iter().map(|(_, confidence)| *confidence).fold(1.0, f64::min);
        let place = parts.first().and_then(|(part, _)| self.place(part.piece));
        reading.fields.push(Field { value: Value::Address { address }, confidence, place });
    }

    fn place(&self, piece: usize) -> Option<Place> {
        let piece = self.pieces.get(piece)?;
        let small = |at: usize| u32::try_from(at).ok();
        Some(Place { line: small(piece.line)?, start: small(piece.start)?, end: small(piece.end)? })
    }
}

fn logistic(score: f64) -> f64 {
    1.0 / (1.0 + (-score).exp())
}

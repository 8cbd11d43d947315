//! What each text of a card may be, with a score from its words, its type and what e-mail and web addresses repeat.

use std::cell::RefCell;
use std::collections::HashMap;

use super::explain::Slot;
use super::firm::Brands;
use super::labels::{self, Label};
use super::layout::Layout;
use super::net::Address;
use super::pieces::{Piece, Shape};
use super::words::{FAMILY, GIVEN, UNITS};
use super::{country, firm, person, place, role};

/// One part of a candidate: what fills one slot.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What it would be.
    pub slot: Slot,
    /// Its text.
    pub text: String,
    /// The piece it stands in; the first one where there are two.
    pub piece: usize,
    /// The last piece it stands in.
    pub last: usize,
}

impl Part {
    /// A part within one piece.
    pub fn within(slot: Slot, text: &str, piece: usize) -> Self {
        Self { slot, text: text.to_owned(), piece, last: piece }
    }
}

/// A reading of one piece, or of two that stand under one another.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Pieces it takes.
    pub pieces: Vec<usize>,
    /// What it fills.
    pub parts: Vec<Part>,
    /// Log-odds against the pieces being nothing.
    pub score: f64,
}

impl Candidate {
    fn one(piece: usize, slot: Slot, text: &str, score: f64) -> Self {
        Self { pieces: vec![piece], parts: vec![Part::within(slot, text, piece)], score }
    }

    /// The first of its pieces.
    pub fn first(&self) -> usize {
        self.pieces.iter().copied().min().unwrap_or_default()
    }

    /// Its pieces as bits.
    pub fn mask(&self) -> u128 {
        self.pieces
            .iter()
            .fold(0, |mask, piece| mask | 1_u128.checked_shl(u32::try_from(*piece).unwrap_or(0)).unwrap_or(0))
    }
}

/// Readings below this score cannot win against nothing.
const HOPELESS: f64 = -3.5;

/// What is known of the card before its texts are explained.
pub struct Known<'a> {
    pieces: &'a [Piece],
    layout: &'a Layout,
    /// E-mail and web addresses.
    addresses: &'a [Address],
    /// Firms' parts of their hosts.
    brands: Brands,
    /// The card's country.
    country: Option<&'a str>,
    /// What was asked of texts before: log-odds for a person's name, without what type and hosts say.
    named: RefCell<HashMap<String, Option<f64>>>,
}

impl<'a> Known<'a> {
    /// What the pieces, how they stand, the addresses and the card's country tell.
    pub fn of(pieces: &'a [Piece], layout: &'a Layout, addresses: &'a [Address], country: Option<&'a str>) -> Self {
        let brands = Brands::of(addresses.iter().filter_map(Address::brand));
        Self { pieces, layout, addresses, brands, country, named: RefCell::default() }
    }

    /// All readings of all texts.
    pub fn candidates(&self) -> Vec<Candidate> {
        let mut all = Vec::new();
        for (at, piece) in self.pieces.iter().enumerate() {
            if piece.shape != Shape::Text || belongs_nowhere(piece) {
                continue;
            }
            self.single(at, &mut all);
            self.divided(at, &mut all);
            self.named_within(at, &mut all);
            self.joined_street(at, &mut all);
            if let Some(under) = self.layout.under(at).filter(|under| self.continues(at, *under)) {
                self.spread(at, under, &mut all);
            }
        }
        all.retain(|candidate| candidate.score > HOPELESS);
        all
    }

    fn single(&self, at: usize, all: &mut Vec<Candidate>) {
        let piece = &self.pieces[at];
        let text = piece.text.as_str();
        let mut add = |slot: Slot, text: &str, score: f64| all.push(Candidate::one(at, slot, text, score));
        if let Some(score) = self.name_score(text, piece.size) {
            add(Slot::Name, text, score);
        }
        let extra = self.role_extra(piece);
        add(Slot::Title, text, role::title_score(text) + extra);
        add(Slot::Unit, text, role::unit_score(text) + extra);
        // A card begins with what it advertises.
        let begins = if at == 0 { 0.4 } else { 0.0 };
        add(Slot::Firm, text, self.firm_score(text, piece.size) + begins);
        let labelled = if piece.label == Some(Label::Address) { 1.5 } else { 0.0 };
        add(Slot::Street, text, place::street_score(text) + labelled);
        if let Some(code) = country::named(text) {
            add(Slot::Country, code, 3.5);
        }
        self.town(at, all);
    }

    fn town(&self, at: usize, all: &mut Vec<Candidate>) {
        let text = self.pieces[at].text.as_str();
        let part = |slot: Slot, text: &str| Part::within(slot, text, at);
        if let Some(town) = place::town(text, self.country) {
            let mut parts = vec![part(Slot::Postcode, &town.postcode)];
            let mut score = town.score;
            if !town.city.is_empty() {
                parts.push(part(Slot::City, &town.city));
            }
            let (firm, street) = town.street.as_deref().map_or((None, None), |street| self.firm_before(street));
            if let Some(street) = street {
                parts.push(part(Slot::Street, street));
                score += place::street_score(street).max(-1.5) + 1.0;
            }
            parts.extend(town.state.as_deref().map(|state| part(Slot::State, state)));
            parts.extend(town.country.map(|code| part(Slot::Country, code)));
            if let Some(firm) = firm {
                let parts = parts.iter().cloned().chain([part(Slot::Firm, firm)]).collect();
                all.push(Candidate {
                    pieces: vec![at],
                    parts,
                    score: score + self.firm_score(firm, self.pieces[at].size),
                });
            }
            all.push(Candidate { pieces: vec![at], parts, score });
        }
        if let Some(code) = place::lone_postcode(text, self.country) {
            all.push(Candidate::one(at, Slot::Postcode, &code, 2.0));
        } else if person::read(text).is_some() && text.split(' ').count() < 4 {
            let known = super::words::TOWNS.has(&super::spell::fold(text));
            all.push(Candidate::one(at, Slot::City, text, if known { 1.0 } else { -1.5 }));
        }
    }

    /// Divides "firm, street" where the first part has a legal form or stands on the card by itself.
    fn firm_before<'t>(&self, text: &'t str) -> (Option<&'t str>, Option<&'t str>) {
        for (comma, _) in text.rmatch_indices(',') {
            let (head, rest) = (text[..comma].trim(), text[comma + 1..].trim());
            let repeated = self.pieces.iter().any(|piece| piece.text == head) && firm::score(head) > -1.0;
            let legal = super::words::legal_form(head)
                .is_some_and(|form| !form.short || self.brands.is_empty() || self.brands.score(head) > 0.0);
            if (legal || repeated) && !head.chars().any(|c| c.is_ascii_digit()) {
                return (Some(head), Some(rest).filter(|rest| !rest.is_empty()));
            }
        }
        (None, Some(text))
    }

    /// A name after a title or within a firm: "Owner: name", "Attorney name", "Law office Dr. name".
    fn named_within(&self, at: usize, all: &mut Vec<Candidate>) {
        const MOST_WORDS: usize = 9;
        let piece = &self.pieces[at];
        let part = |slot: Slot, text: &str| Part::within(slot, text, at);
        if person::read(&piece.text).is_some_and(|person| person.prefix.is_some()) {
            return;
        }
        let starts = piece.text.match_indices(' ').map(|(blank, _)| blank).take(MOST_WORDS);
        for blank in starts {
            let (head, rest) = (piece.text[..blank].trim_end_matches([':', ',']), piece.text[blank + 1..].trim_start());
            let colon = piece.text[..blank].ends_with(':');
            let titled = role::only_titles(head) || (colon && role::names_title(head));
            let honorific = || person::read(rest).is_some_and(|person| person.prefix.is_some());
            if !titled && !honorific() {
                continue;
            }
            let Some(score) = self.name_score(rest, piece.size).filter(|score| *score > 0.0) else { continue };
            if titled {
                // "Doctor Ida Krag" over another title: then the first is how she is addressed.
                all.push(Candidate::one(at, Slot::Name, rest, score + 1.0));
                let score = score + role::title_score(head) + 0.5;
                all.push(Candidate {
                    pieces: vec![at],
                    parts: vec![part(Slot::Title, head), part(Slot::Name, rest)],
                    score,
                });
            } else if firm::score(head) > 0.0 {
                let score = score + self.firm_score(&piece.text, piece.size);
                all.push(Candidate {
                    pieces: vec![at],
                    parts: vec![part(Slot::Firm, &piece.text), part(Slot::Name, rest)],
                    score,
                });
            }
        }
    }

    /// Street and box, or house and street, that a dash or stroke divides on one line.
    fn joined_street(&self, at: usize, all: &mut Vec<Candidate>) {
        let next = at + 1;
        let Some(second) = self.pieces.get(next) else { return };
        let first = &self.pieces[at];
        let near =
            first.line == second.line && first.page == second.page && second.start.saturating_sub(first.end) <= 3;
        if !near || second.shape != Shape::Text || belongs_nowhere(second) {
            return;
        }
        let text = format!("{} - {}", first.text, second.text);
        if let Some(town) = place::town(&format!("{} {}", first.text, second.text), self.country)
            .filter(|town| !town.city.is_empty() && town.street.is_none() && town.country.is_none())
            && first.text.chars().filter(char::is_ascii_digit).count() > 3
        {
            let parts = [(Slot::Postcode, town.postcode), (Slot::City, town.city)].map(|(slot, text)| Part {
                slot,
                text,
                piece: at,
                last: next,
            });
            all.push(Candidate { pieces: vec![at, next], parts: parts.into(), score: town.score });
        }
        let score = place::street_score(&text) + 0.6;
        let goes_on = place::street_score(&second.text) > 0.5 || place::is_street_part(&second.text);
        let both = place::street_score(&first.text) > -1.0 && goes_on;
        if both && place::town(&second.text, self.country).is_none() {
            all.push(Candidate {
                pieces: vec![at, next],
                parts: vec![Part { slot: Slot::Street, text, piece: at, last: next }],
                score,
            });
        }
    }

    /// Two things on one piece: "name, title" and "title, department".
    fn divided(&self, at: usize, all: &mut Vec<Candidate>) {
        let piece = &self.pieces[at];
        let part = |slot: Slot, text: &str| Part::within(slot, text, at);
        if let Some((title, unit)) = role::title_and_unit(&piece.text) {
            let score = role::title_score(title) + role::unit_score(unit).min(1.0) + 1.0;
            all.push(Candidate {
                pieces: vec![at],
                parts: vec![part(Slot::Title, title), part(Slot::Unit, unit)],
                score,
            });
        }
        for (comma, _) in piece.text.match_indices(',') {
            let (name, rest) = (piece.text[..comma].trim(), piece.text[comma + 1..].trim());
            if !role::names_title(rest) {
                continue;
            }
            let Some(score) = self.name_score(name, piece.size) else { continue };
            all.push(Candidate {
                pieces: vec![at],
                parts: vec![part(Slot::Name, name), part(Slot::Title, rest)],
                score: score + role::title_score(rest) + 1.0,
            });
        }
    }

    /// Whether the piece under another may go on with it: same type, close by.
    fn continues(&self, at: usize, under: usize) -> bool {
        let (first, second) = (&self.pieces[at], &self.pieces[under]);
        let ratio = first.size / second.size;
        let close = second.bbox[1] - first.bbox[3] < 1.6 * first.height().max(second.height());
        second.shape == Shape::Text
            && (0.72..1.4).contains(&ratio)
            && close
            && !belongs_nowhere(second)
            && second.label.is_none()
    }

    fn spread(&self, at: usize, under: usize, all: &mut Vec<Candidate>) {
        const MOST_BEFORE: usize = 4;
        const MUCH_LARGER: f64 = 1.35;
        const MOST_AFTER: usize = 3;
        let (first, second) = (&self.pieces[at], &self.pieces[under]);
        let text = format!("{} {}", first.text, second.text);
        let short = |text: &str, most: usize| text.split_whitespace().count() <= most;
        let mut add = |slot: Slot, score: f64| {
            all.push(Candidate {
                pieces: vec![at, under],
                parts: vec![Part { slot, text: text.clone(), piece: at, last: under }],
                score,
            });
        };
        let size = first.size.max(second.size);
        if size > 1.1
            && short(&first.text, MOST_BEFORE)
            && short(&second.text, MOST_AFTER)
            && let Some(score) = self.name_score(&text, size)
        {
            add(Slot::Name, score + if first.size.min(second.size) > MUCH_LARGER { 0.8 } else { -0.3 });
        }
        let form = super::words::legal_form(&text).is_some();
        let own_form =
            super::words::legal_form(&second.text).is_some() || super::words::legal_form(&first.text).is_some();
        if form && !(own_form && self.brands.score(&text) <= self.brands.score(&second.text)) {
            add(Slot::Firm, self.firm_score(&text, first.size) - 0.8);
        }
        let open = first.text.ends_with([',', '&', '-', '/'])
            || second.text.starts_with(char::is_lowercase)
            || ends_open(&first.text);
        if open && (role::names_title(&first.text) || role::names_title(&second.text)) {
            add(Slot::Title, role::title_score(&text) + 0.8);
        }
    }

    /// Log-odds that the text is the person's name.
    fn name_score(&self, text: &str, size: f64) -> Option<f64> {
        let known = self.named.borrow().get(text).copied();
        let named = known.unwrap_or_else(|| {
            let named = self.named_by_email(text);
            self.named.borrow_mut().insert(text.to_owned(), named);
            named
        })?;
        Some(named + 1.8 * size.ln().clamp(-0.7, 0.9) - 0.4 * self.brands.score(text))
    }

    /// The same, from its words and the e-mail addresses alone.
    fn named_by_email(&self, text: &str) -> Option<f64> {
        let person = person::read(text)?;
        let emails: Vec<&Address> = self.addresses.iter().filter(|address| address.is_email()).collect();
        let matched =
            emails.iter().filter_map(|email| person::email_match(&person.parts, &email.local)).map(|found| found.score);
        let matched = matched.fold(0.0, f64::max);
        let personal = emails.iter().any(|email| !is_role_address(&email.local));
        let email = if matched > 0.0 {
            matched
        } else if personal {
            -0.8
        } else {
            0.0
        };
        Some(person.score + email)
    }

    fn firm_score(&self, text: &str, size: f64) -> f64 {
        firm::score(text) + self.brands.score(text) + 0.8 * size.ln().clamp(-0.7, 0.9)
    }

    /// What speaks against a title or department beside its words: it repeats the firm, or is set larger than the rest.
    fn role_extra(&self, piece: &Piece) -> f64 {
        let firm = self.brands.score(&piece.text);
        // An honorific belongs to a name, though it may be a word of titles.
        let named = person::read(&piece.text)
            .map_or(0.0, |person| person.score.max(0.0) * 0.4 + if person.prefix.is_some() { 2.5 } else { 0.0 });
        let doubt = 2.0 * (0.9 - piece.conf).max(0.0);
        -0.7 * firm - named - doubt - 1.2 * (piece.size - 1.35).max(0.0)
    }
}

fn ends_open(text: &str) -> bool {
    const OPEN: [&str; 14] = ["and", "of", "for", "og", "och", "und", "de", "et", "y", "e", "en", "di", "i", "für"];
    text.split_whitespace().next_back().is_some_and(|last| OPEN.contains(&last))
}

/// Local parts that belong to a firm, not to a person.
pub fn is_role_address(local: &str) -> bool {
    const ROLES: &str = "info kontakt contact contacto contatti post mail office hello hej hallo hei sales salg vertrieb support service kontor admin biuro \
        sekretariat firmapost kundeservice reception booking order team hola ciao bonjour accueil enquiries enquiry verkoop commerciale praxis kanzlei \
        notariat notariusz termin empfang ordination clinic klinik secretariat segreteria studio atelier hotel shop export marketing presse press job \
        jobs karriere ventas vendite zakelijk administratie bestuur poczta handel sklep tienda ordre bestilling salong verkauf welcome ask pec";
    let local = local.to_lowercase();
    ROLES.split_whitespace().any(|role| role == local)
}

/// Whether the text is a label that lost what it announces, and nothing else that a card prints.
fn only_label(text: &str) -> bool {
    const SHORTEST: usize = 3;
    let folded = super::spell::fold(text);
    let otherwise = GIVEN.has(&folded) || FAMILY.has(&folded) || UNITS.has_compound(&folded);
    folded.len() >= SHORTEST && !otherwise && labels::whole(text).is_some()
}

/// Registrations, handles and opening hours belong in no field.
fn belongs_nowhere(piece: &Piece) -> bool {
    let text = piece.text.as_str();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let handle = text.starts_with('@') || text.contains(" @") || text.starts_with('#');
    let hours = digits > 2 && text.contains([':', '.']) && text.contains(['-', '–']) && {
        let folded = super::spell::fold(text);
        ["mo", "ma", "lun", "pon", "lu", "mon", "man"].iter().any(|day| folded.starts_with(day)) && folded.len() < 30
    };
    let misfit = matches!(piece.label, Some(Label::Registration | Label::Social | Label::Hours));
    misfit
        || handle
        || hours
        || (digits > 0 && labels::begins_registration(text))
        || matches!(labels::whole(text), Some(Label::Registration))
        || only_label(text)
}

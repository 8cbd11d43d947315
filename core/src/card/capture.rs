//! Capturing: raw first, then what is read from it, in one transaction.

use super::{Capture, Captured, Form, rules, store};
use crate::change::Room;
use crate::clock::Moment;
use crate::error::{Error, FieldName, Reason, Result};
use crate::field::{self, Holder, Source};
use crate::id::EventId;
use crate::reader::print::{self, Scan};
use crate::reader::{Reading, Region, contact_file, line};
use crate::store::Tx;
use crate::{arena, back, contact, event, follow_up, prep, settings};

/// One contact's share of a capture: its bytes as they came, and what was read from them.
struct Piece {
    form: Form,
    bytes: Vec<u8>,
    reading: Reading,
    /// What a typed line leaves for the back of the card.
    rest: String,
}

pub(super) fn capture(tx: &Tx, now: &Moment, capture: &Capture, event: Option<EventId>) -> Result<Captured> {
    check(capture)?;
    let event = event::joined(tx, now, event)?;
    let mut pieces = read(tx, now, capture)?.into_iter();
    let first = pieces.next().ok_or(Error::invalid(FieldName::Capture, Reason::Empty))?;
    let kept = keep(tx, now, event, &first)?;
    if let Capture::Photo { jpeg, .. } = capture {
        store::insert_photo(tx, kept.card, jpeg)?;
    }
    let mut captured = tell(tx, &kept)?;
    for piece in pieces {
        captured.also.push(store::id(tx, keep(tx, now, event, &piece)?.card)?);
    }
    Ok(captured)
}

fn check(capture: &Capture) -> Result<()> {
    let (length, limit) = match capture {
        Capture::Line { text } | Capture::Code { text } => (text.trim().len(), rules::LARGEST_CAPTURE),
        Capture::File { bytes } => (bytes.len(), rules::LARGEST_CAPTURE),
        Capture::Scan { scan } => (scan_text(scan), rules::LARGEST_CAPTURE),
        Capture::Photo { jpeg, .. } => (jpeg.len(), rules::LARGEST_PHOTO),
    };
    match length {
        0 => Err(Error::invalid(FieldName::Capture, Reason::Empty)),
        length if length > limit => Err(Error::TooLarge { limit: limit as u64 }),
        _ => Ok(()),
    }
}

fn scan_text(scan: &Scan) -> usize {
    scan.lines.iter().map(|line| line.text.len()).sum()
}

fn read(tx: &Tx, now: &Moment, capture: &Capture) -> Result<Vec<Piece>> {
    let home = settings::store::home(tx, now)?;
    Ok(match capture {
        Capture::Line { text } => vec![typed(text, home, now)],
        Capture::File { bytes } => file(Form::File, bytes, home),
        Capture::Code { text } => code(text, home, now),
        Capture::Scan { scan } => vec![scanned(Form::Scan, scan, home)?],
        Capture::Photo { scan, .. } => vec![scanned(Form::Photo, &scan.clone().unwrap_or_default(), home)?],
    })
}

fn typed(text: &str, home: Option<Region>, now: &Moment) -> Piece {
    let found = line::read(text, home, &now.occasion(now.night_of()));
    Piece { form: Form::Line, bytes: text.as_bytes().to_vec(), reading: found.reading, rest: found.rest }
}

fn scanned(form: Form, scan: &Scan, home: Option<Region>) -> Result<Piece> {
    Ok(Piece { form, bytes: serde_json::to_vec(scan)?, reading: print::read(scan, home), rest: String::new() })
}

/// A code that holds no contact (a web address, say) is read as a line.
fn code(text: &str, home: Option<Region>, now: &Moment) -> Vec<Piece> {
    if contact_file::read(text.as_bytes(), home).contacts.is_empty() {
        return vec![Piece { form: Form::Code, ..typed(text, home, now) }];
    }
    file(Form::Code, text.as_bytes(), home)
}

/// Each contact of a file becomes a card with its own share of the bytes, so that erasing one leaves nothing of it with
/// another. A file in which none is found is one card that can't be read.
fn file(form: Form, bytes: &[u8], home: Option<Region>) -> Vec<Piece> {
    let shares = contact_file::split(bytes).into_iter();
    shares
        .map(|share| {
            let reading = contact_file::read(&share, home).contacts.into_iter().next().unwrap_or_default();
            Piece { form, bytes: share.into_owned(), reading, rest: String::new() }
        })
        .collect()
}

/// The rows in which a piece is kept.
struct Kept {
    card: i64,
    contact: i64,
    /// Whether it is another scan of a card captured before.
    again: bool,
}

/// Stores a piece, as a new card or as another scan of one captured before.
fn keep(tx: &Tx, now: &Moment, event: i64, piece: &Piece) -> Result<Kept> {
    tx.touch(Room::Card);
    if let Some(card) = double_scan(tx, event, piece)? {
        store::insert_raw(tx, card, piece.form, &piece.bytes)?;
        add_unknown(tx, card, &piece.reading)?;
        store::revise(tx, card)?;
        let contact = store::contact_of(tx, card)?;
        contact::store::refresh(tx, contact)?;
        return Ok(Kept { card, contact, again: true });
    }
    let contact = contact::store::insert(tx)?;
    let card = store::insert(tx, event, contact, piece.form, !piece.reading.fields.is_empty())?;
    store::insert_raw(tx, card, piece.form, &piece.bytes)?;
    for field in &piece.reading.fields {
        field::store::insert(tx, Holder::Card(card), field, Source::Read)?;
    }
    contact::store::refresh(tx, contact)?;
    follow_up::store::follow_card(tx, card)?; // wanted at once where the night was never closed
    if !piece.rest.trim().is_empty() {
        back::store::write_text(tx, now, card, piece.rest.trim())?;
    }
    Ok(Kept { card, contact, again: false })
}

fn tell(tx: &Tx, kept: &Kept) -> Result<Captured> {
    let Kept { card, contact, again } = *kept;
    let event = store::event_of(tx, card)?;
    Ok(Captured {
        card: store::card(tx, card)?,
        again,
        recognised: contact::store::recognised(tx, contact)?,
        found: prep::store::found_as(tx, event, contact)?,
        wished: arena::store::fulfilled_by(tx, event, contact)?,
        proposals: crate::promise::store::proposals(tx, card)?,
        also: Vec::new(),
    })
}

fn double_scan(tx: &Tx, event: i64, piece: &Piece) -> Result<Option<i64>> {
    if rules::same_bytes_are_one_card(piece.form)
        && let Some(card) = store::with_bytes(tx, event, &piece.bytes)?
    {
        return Ok(Some(card));
    }
    for card in may_be_same(tx, event, &piece.reading)? {
        if rules::same_card(&store::reading(tx, card)?, &piece.reading) {
            return Ok(Some(card));
        }
    }
    Ok(None)
}

/// The cards of an event of which a reading can be another scan, the first captured first. A night has many cards, and a
/// file many contacts, so the others are not even read.
fn may_be_same(tx: &Tx, event: i64, reading: &Reading) -> Result<Vec<i64>> {
    rules::telling(reading).map_or(Ok(Vec::new()), |value| store::saying(tx, event, value))
}

/// Adds to a card what another scan of it read besides.
fn add_unknown(tx: &Tx, card: i64, reading: &Reading) -> Result<()> {
    let known = field::store::of(tx, Holder::Card(card))?;
    for field in &reading.fields {
        let said = known.iter().any(|held| held.field.value == field.value);
        let taken = field::rules::is_single(field.value.kind())
            && known.iter().any(|held| held.field.value.kind() == field.value.kind());
        if !said && !taken {
            field::store::insert(tx, Holder::Card(card), field, Source::Read)?;
        }
    }
    store::set_readable(tx, card)
}

/// Reads a card's raw captures again; what was typed stays, and so does what was taken away.
pub(super) fn reread(tx: &Tx, now: &Moment, card: i64) -> Result<()> {
    let home = settings::store::home(tx, now)?;
    let hidden = field::store::clear_read(tx, card)?;
    for raw in store::raws(tx, card)? {
        let reading = match raw.form {
            Form::Line => typed(&String::from_utf8_lossy(&raw.bytes), home, now).reading,
            Form::File => first(file(raw.form, &raw.bytes, home)),
            Form::Code => first(code(&String::from_utf8_lossy(&raw.bytes), home, now)),
            Form::Scan | Form::Photo => print::read(&serde_json::from_slice(&raw.bytes)?, home),
        };
        add_unknown(tx, card, &reading)?;
    }
    for held in field::store::of(tx, Holder::Card(card))? {
        if hidden.contains(&held.field.value) {
            field::store::set_hidden(tx, held.row, true)?;
        }
    }
    store::revise(tx, card)?;
    contact::store::refresh(tx, store::contact_of(tx, card)?)
}

fn first(pieces: Vec<Piece>) -> Reading {
    pieces.into_iter().next().map(|piece| piece.reading).unwrap_or_default()
}

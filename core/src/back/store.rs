use rusqlite::{Connection, params};

use super::{Back, Notes, Openness};
use crate::change::Room;
use crate::clock::Moment;
use crate::error::Result;
use crate::store::{Tx, all, columns, first};
use crate::{card, event, promise};

/// Writes the text of a back, keeping whatever else stands there: for what a typed line left over.
pub(crate) fn write_text(tx: &Tx, now: &Moment, card: i64, text: &str) -> Result<()> {
    let notes = back(tx, card)?.map(|back| back.notes).unwrap_or_default();
    write(tx, now, card, &Notes { text: text.to_owned(), ..notes })
}

pub(super) fn write(tx: &Tx, now: &Moment, card: i64, notes: &Notes) -> Result<()> {
    tx.prepare_cached(include_str!("write.sql"))?.execute(params![
        card,
        tx.revision(),
        said(Some(&notes.text)).unwrap_or_default(),
        said(notes.moves.as_deref()),
        said(notes.detail.as_deref()),
        notes.chemistry,
        notes.openness,
        now.at_ms,
        now.zone,
        now.offset_seconds,
    ])?;
    tx.execute("DELETE FROM need WHERE card_id = ?1", [card])?;
    for (kind, texts) in [("interest", &notes.interests), ("need", &notes.needs), ("offer", &notes.offers)] {
        for text in texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty()) {
            tx.prepare_cached("INSERT INTO need (uid, revision, card_id, kind, text) VALUES (?1, ?2, ?3, ?4, ?5)")?
                .execute(params![tx.new_uid(), tx.revision(), card, kind, text])?;
        }
    }
    let night_of = event::store::night_of(tx, card::store::event_of(tx, card)?)?;
    promise::store::propose(tx, card, &notes.text, &now.occasion(night_of))?;
    card::store::revise(tx, card)?;
    for room in [Room::Back, Room::Need, Room::Promise, Room::Event] {
        tx.touch(room);
    }
    Ok(())
}

/// What says something is kept as it is.
fn said(text: Option<&str>) -> Option<&str> {
    text.filter(|text| event::rules::says_something(Some(text)))
}

pub(crate) fn back(sql: &Connection, card: i64) -> Result<Option<Back>> {
    let found = first(sql, "SELECT * FROM back WHERE card_id = ?1", [card], |row| {
        Ok(Notes {
            text: row.get("text")?,
            moves: row.get("moves")?,
            detail: row.get("detail")?,
            chemistry: row.get("chemistry")?,
            openness: row.get::<_, Openness>("openness")?,
            ..Notes::default()
        })
        .and_then(|notes| Ok((notes, columns::moment(row, "written")?)))
    })?;
    let Some((mut notes, written)) = found else { return Ok(None) };
    for (kind, text) in all(sql, "SELECT kind, text FROM need WHERE card_id = ?1 ORDER BY id", [card], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    })? {
        match kind.as_str() {
            "interest" => notes.interests.push(text),
            "need" => notes.needs.push(text),
            _ => notes.offers.push(text),
        }
    }
    let proposals = promise::store::proposals(sql, card)?;
    Ok(Some(Back { card: card::store::id(sql, card)?, notes, written, proposals }))
}

/// What stands on the back of a card and could be remembered of somebody.
#[derive(Clone, Debug, Default)]
pub(crate) struct Written {
    pub(crate) openness: Openness,
    pub(crate) text: String,
    pub(crate) detail: Option<String>,
    pub(crate) moves: Option<String>,
    pub(crate) interests: Vec<String>,
}

/// The backs of a contact's cards: those of the event first, then the latest.
pub(crate) fn of_contact(sql: &Connection, contact: i64, event: Option<i64>) -> Result<Vec<Written>> {
    let mut backs = all(sql, include_str!("of_contact.sql"), params![contact, event], |row| {
        let written = Written {
            openness: row.get("openness")?,
            text: row.get("text")?,
            detail: row.get("detail")?,
            moves: row.get("moves")?,
            interests: Vec::new(),
        };
        Ok((row.get("card_id")?, written))
    })?;
    let interests = "SELECT text FROM need WHERE card_id = ?1 AND kind = 'interest' ORDER BY id";
    for (card, back) in &mut backs {
        let card: i64 = *card;
        back.interests = all(sql, interests, [card], |row| row.get(0))?;
    }
    Ok(backs.into_iter().map(|(_, back)| back).collect())
}

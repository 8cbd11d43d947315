use rusqlite::{Connection, Row, params};

use super::{OwnCard, OwnDetails, PaperCards, Signature, rules, signature as text};
use crate::change::Room;
use crate::clock::Moment;
use crate::error::Result;
use crate::event::rules::GOAL;
use crate::field;
use crate::reader::{Language, Value};
use crate::settings;
use crate::store::{Tx, all, first};

pub(super) fn card(sql: &Connection, now: &Moment) -> Result<OwnCard> {
    let details = details(sql)?;
    Ok(OwnCard {
        full_name: rules::full_name(&details),
        links: rules::links(&details),
        paper: paper_on(sql, now)?,
        details,
    })
}

pub(super) fn details(sql: &Connection) -> Result<OwnDetails> {
    Ok(rules::details(values(sql)?))
}

fn values(sql: &Connection) -> Result<Vec<Value>> {
    all(sql, "SELECT kind, value FROM own_field ORDER BY id", [], read)
}

fn read(row: &Row) -> rusqlite::Result<Value> {
    field::store::decode(&row.get::<_, String>("kind")?, row.get("value")?)
}

/// Replaces the rows, where they say something else.
pub(super) fn save(tx: &Tx, details: &OwnDetails) -> Result<()> {
    let to_be = rules::values(details);
    if values(tx)? == to_be {
        return Ok(());
    }
    tx.execute("DELETE FROM own_field", [])?;
    for value in &to_be {
        let (kind, text) = field::store::encode(value)?;
        tx.prepare_cached("INSERT INTO own_field (uid, revision, kind, value) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![tx.new_uid(), tx.revision(), kind, text])?;
    }
    tx.touch(Room::OwnCard);
    Ok(())
}

/// The language meant: the one named, else the user's.
pub(super) fn language(sql: &Connection, named: Option<Language>) -> Result<Language> {
    named.map_or_else(|| Ok(settings::store::settings(sql)?.language), Ok)
}

/// What stands under letters in a language: the user's own text, else what the card gives.
pub(crate) fn signature(sql: &Connection, language: Option<Language>) -> Result<Signature> {
    let settings = settings::store::settings(sql)?;
    let details = details(sql)?;
    let given = text::of(&details, language.unwrap_or(settings.language));
    let own = settings.signature.is_some();
    let signature = settings.signature.or(given);
    let check = signature.as_deref().map(|signature| text::check(&details, signature)).unwrap_or_default();
    Ok(Signature { text: signature, own, check })
}

pub(super) fn introduction(sql: &Connection, language: Language) -> Result<Option<String>> {
    first(sql, "SELECT text FROM own_introduction WHERE language = ?1", [language.code()], |row| row.get(0))
}

/// Keeps an introduction, or takes it away.
pub(super) fn introduce(tx: &Tx, language: Language, text: Option<&str>) -> Result<()> {
    if introduction(tx, language)?.as_deref() == text {
        return Ok(());
    }
    tx.execute("DELETE FROM own_introduction WHERE language = ?1", [language.code()])?;
    if let Some(text) = text {
        tx.prepare_cached("INSERT INTO own_introduction (uid, revision, language, text) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![tx.new_uid(), tx.revision(), language.code(), text])?;
    }
    tx.touch(Room::OwnCard);
    Ok(())
}

/// The paper cards left, for a night with this goal.
pub(crate) fn paper(sql: &Connection, goal: u32) -> Result<PaperCards> {
    Ok(rules::paper_cards(paper_left(sql)?, goal))
}

/// The paper cards left, for the night that is begun or comes next.
pub(super) fn paper_on(sql: &Connection, now: &Moment) -> Result<PaperCards> {
    let coming = concat!("SELECT goal FROM event WHERE id = (", include_str!("../event/coming.sql"), ")");
    let goal = first(sql, coming, params![now.night_of(), now.at_ms], |row| row.get(0))?;
    paper(sql, goal.unwrap_or(GOAL))
}

pub(crate) fn paper_left(sql: &Connection) -> Result<Option<u32>> {
    first(sql, "SELECT cards FROM paper_cards", [], |row| row.get(0))
}

/// Keeps the count, or stops counting.
pub(super) fn count_paper(tx: &Tx, left: Option<u32>) -> Result<()> {
    if paper_left(tx)? == left {
        return Ok(());
    }
    match left {
        Some(left) => tx.execute(include_str!("count_paper.sql"), params![tx.new_uid(), tx.revision(), left])?,
        None => tx.execute("DELETE FROM paper_cards", [])?,
    };
    tx.touch(Room::OwnCard);
    Ok(())
}

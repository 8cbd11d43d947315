use rusqlite::{Connection, Row, params};

use super::rules::{self, Headline};
use super::{Closeness, PersonLine, Recognised, Role, Tone, expected};
use crate::change::Room;
use crate::error::{Error, FieldName, Reason, Result, Thing};
use crate::field::{self, Holder};
use crate::id::{CardId, ContactId};
use crate::page::{Page, PageRequest};
use crate::reader::Language;
use crate::store::{Tx, all, first, fold, row_of};

/// The row that stands for a contact today: its own, or the one it was merged into.
pub(crate) fn resolve(sql: &Connection, contact: ContactId) -> Result<i64> {
    let mut row = row_of(sql, "contact", contact.0, Thing::Contact)?;
    while let Some(kept) = merged_into(sql, row)? {
        row = kept;
    }
    Ok(row)
}

/// The contact's own row, also when it was merged into another.
pub(crate) fn own_row(sql: &Connection, contact: ContactId) -> Result<i64> {
    row_of(sql, "contact", contact.0, Thing::Contact)
}

pub(super) fn merged_into(sql: &Connection, row: i64) -> Result<Option<i64>> {
    Ok(sql.prepare_cached("SELECT merged_into FROM contact WHERE id = ?1")?.query_row([row], |row| row.get(0))?)
}

pub(crate) fn id(sql: &Connection, row: i64) -> Result<ContactId> {
    Ok(sql.prepare_cached("SELECT uid FROM contact WHERE id = ?1")?.query_row([row], |row| row.get(0))?)
}

pub(crate) fn insert(tx: &Tx) -> Result<i64> {
    tx.prepare_cached("INSERT INTO contact (uid, revision, role, made_ms, sort_key) VALUES (?1, ?2, ?3, ?4, '~~')")?
        .execute(params![tx.new_uid(), tx.revision(), Role::Other, tx.now().at_ms])?;
    tx.touch(Room::Contact);
    Ok(tx.last_insert_rowid())
}

pub(super) fn insert_entry(tx: &Tx, contact: i64) -> Result<i64> {
    entry(tx, contact, "hand")
}

pub(crate) fn insert_import_entry(tx: &Tx, contact: i64) -> Result<i64> {
    entry(tx, contact, "import")
}

fn entry(tx: &Tx, contact: i64, origin: &str) -> Result<i64> {
    tx.prepare_cached("INSERT INTO entry (uid, revision, contact_id, origin, made_ms) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![tx.new_uid(), tx.revision(), contact, origin, tx.now().at_ms])?;
    Ok(tx.last_insert_rowid())
}

/// Takes away a contact that nothing holds and nothing refers to, without a tombstone.
pub(crate) fn remove(tx: &Tx, contact: i64) -> Result<()> {
    clear_search(tx, contact)?;
    tx.prepare_cached("DELETE FROM contact WHERE id = ?1")?.execute([contact])?;
    tx.touch(Room::Contact);
    Ok(())
}

/// Where a correction on the person's page is kept: with an entry, else with the newest card, so that it goes when the
/// card goes.
pub(super) fn holder_for_edits(tx: &Tx, contact: i64) -> Result<Holder> {
    let entry = "SELECT id FROM entry WHERE contact_id = ?1 ORDER BY origin = 'hand' DESC, id LIMIT 1";
    if let Some(entry) = first(tx, entry, [contact], |row| row.get(0))? {
        return Ok(Holder::Entry(entry));
    }
    let newest = "SELECT id FROM card WHERE contact_id = ?1 ORDER BY captured_ms DESC, id DESC LIMIT 1";
    match first(tx, newest, [contact], |row| row.get(0))? {
        Some(card) => Ok(Holder::Card(card)),
        None => Ok(Holder::Entry(insert_entry(tx, contact)?)),
    }
}

pub(super) fn set_role(tx: &Tx, contact: i64, role: Role) -> Result<()> {
    tx.execute("UPDATE contact SET role = ?2, revision = ?3 WHERE id = ?1", params![contact, role, tx.revision()])?;
    tx.touch(Room::Contact);
    Ok(())
}

pub(super) fn set_language(tx: &Tx, contact: i64, language: Option<Language>) -> Result<()> {
    let code = language.map(Language::code);
    tx.execute("UPDATE contact SET language = ?2, revision = ?3 WHERE id = ?1", params![contact, code, tx.revision()])?;
    tx.touch(Room::Contact);
    Ok(())
}

pub(super) fn set_tone(tx: &Tx, contact: i64, tone: Option<Tone>) -> Result<()> {
    tx.execute("UPDATE contact SET tone = ?2, revision = ?3 WHERE id = ?1", params![contact, tone, tx.revision()])?;
    tx.touch(Room::Contact);
    Ok(())
}

pub(crate) fn set_closeness(tx: &Tx, contact: i64, closeness: Closeness) -> Result<()> {
    let set = "UPDATE contact SET closeness = ?2, revision = ?3 WHERE id = ?1";
    tx.execute(set, params![contact, closeness, tx.revision()])?;
    tx.touch(Room::Contact);
    Ok(())
}

pub(crate) fn closeness(sql: &Connection, contact: i64) -> Result<Closeness> {
    Ok(sql.prepare_cached("SELECT closeness FROM contact WHERE id = ?1")?.query_row([contact], |row| row.get(0))?)
}

/// Contacts who are known not to be this one.
pub(super) fn not_same(sql: &Connection, contact: i64) -> Result<Vec<ContactId>> {
    let others = "SELECT contact.uid FROM not_same JOIN contact ON contact.id IN (not_same.one_id, not_same.other_id)
                   WHERE ?1 IN (not_same.one_id, not_same.other_id) AND contact.id <> ?1 ORDER BY contact.id";
    all(sql, others, [contact], |row| row.get(0))
}

pub(super) fn insert_not_same(tx: &Tx, one: i64, other: i64) -> Result<()> {
    tx.execute("INSERT OR IGNORE INTO not_same (one_id, other_id) VALUES (?1, ?2)", [one, other])?;
    Ok(())
}

/// Derives again what lists and search show of a contact. Call it after every change to a field, a card or an entry.
pub(crate) fn refresh(tx: &Tx, contact: i64) -> Result<()> {
    let before = expected::shown(tx, contact)?;
    let shown = field::rules::shown(field::store::of_contact(tx, contact)?);
    let Headline { name, organisation, title, sort_key, spellings } = rules::headline(&shown);
    tx.prepare_cached(include_str!("set_headline.sql"))?.execute(params![
        contact,
        tx.revision(),
        name,
        organisation,
        title,
        sort_key
    ])?;
    clear_search(tx, contact)?;
    tx.prepare_cached("INSERT INTO contact_search (rowid, spellings) VALUES (?1, ?2)")?
        .execute(params![contact, spellings])?;
    tx.touch(Room::Contact);
    expected::follow(tx, contact, &before)
}

pub(super) fn clear_search(tx: &Tx, contact: i64) -> Result<()> {
    tx.prepare_cached("DELETE FROM contact_search WHERE rowid = ?1")?.execute([contact])?;
    Ok(())
}

pub(crate) fn find(sql: &Connection, query: &str, request: &PageRequest) -> Result<Page<PersonLine>> {
    let limit = request.limit()?;
    let question = fold::question(query);
    if question.is_none() && !query.trim().is_empty() {
        return Ok(Page { items: Vec::new(), next: None, total: 0 }); // punctuation matches nobody
    }
    let (key, row) = request.after.as_deref().map_or(Ok(BEFORE_ALL), cursor)?;
    let mut found = all(
        sql,
        include_str!("find.sql"),
        params![question, key, row, i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1)],
        |row| Ok((row.get("id")?, row.get("sort_key")?, line(row)?)),
    )?;
    let total: u32 = sql.prepare_cached(include_str!("find_total.sql"))?.query_row([&question], |row| row.get(0))?;
    let more = found.len() > limit;
    found.truncate(limit);
    let next = found.last().filter(|_| more).map(|(row, key, _): &(i64, String, PersonLine)| format!("{row}.{key}"));
    Ok(Page { items: found.into_iter().map(|(_, _, line)| line).collect(), next, total: total.into() })
}

/// Sorts before every contact.
const BEFORE_ALL: (&str, i64) = ("", 0);

fn cursor(after: &str) -> Result<(&str, i64)> {
    let parsed = after.split_once('.').and_then(|(row, key)| Some((key, row.parse().ok()?)));
    parsed.ok_or(Error::invalid(FieldName::Page, Reason::Unreadable))
}

pub(crate) fn line(row: &Row) -> rusqlite::Result<PersonLine> {
    Ok(PersonLine {
        id: row.get("uid")?,
        name: row.get("name")?,
        organisation: row.get("organisation")?,
        title: row.get("title")?,
        role: row.get("role")?,
    })
}

/// Others on the backs of whose cards the name of a contact stands, or a part of it.
pub(super) fn named_with(sql: &Connection, contact: i64) -> Result<Vec<PersonLine>> {
    let name: Option<String> =
        sql.prepare_cached("SELECT name FROM contact WHERE id = ?1")?.query_row([contact], |row| row.get(0))?;
    let words = rules::words_of_name(&name.unwrap_or_default());
    let backs = all(sql, include_str!("backs_of_others.sql"), [contact], |row| {
        Ok((line(row)?, row.get::<_, String>("notes")?))
    })?;
    let mut named: Vec<PersonLine> =
        backs.into_iter().filter(|(_, notes)| rules::is_named(&words, notes)).map(|(line, _)| line).collect();
    named.dedup();
    Ok(named)
}

/// Known contacts who may be the same person as this one.
pub(crate) fn recognised(sql: &Connection, contact: i64) -> Result<Vec<Recognised>> {
    let own = field::rules::shown(field::store::of_contact(sql, contact)?);
    let mut recognised = Vec::new();
    for other in all(sql, include_str!("may_be_same.sql"), [contact], |row| row.get::<_, i64>(0))? {
        let signs = rules::signs(&own, &field::rules::shown(field::store::of_contact(sql, other)?));
        if let Some(likelihood) = rules::likelihood(&signs) {
            let (contact, name) = first(sql, "SELECT uid, name FROM contact WHERE id = ?1", [other], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?
            .ok_or(Error::not_found(Thing::Contact))?;
            recognised.push(Recognised { contact, name, signs, likelihood });
        }
    }
    recognised.sort_by(|one, other| other.likelihood.total_cmp(&one.likelihood));
    Ok(recognised)
}

/// The rows of a contact's cards.
pub(crate) fn cards(sql: &Connection, contact: i64) -> Result<Vec<(i64, CardId)>> {
    all(sql, "SELECT id, uid FROM card WHERE contact_id = ?1", [contact], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Events at which a contact was met, with a card or without.
pub(super) fn events(sql: &Connection, contact: i64) -> Result<Vec<i64>> {
    let events = "SELECT event_id FROM card WHERE contact_id = ?1
                  UNION
                  SELECT event_id FROM conversation WHERE contact_id = ?1";
    all(sql, events, [contact], |row| row.get(0))
}

/// Whether a card, an import or an entry by hand still holds the contact.
pub(crate) fn is_held(sql: &Connection, contact: i64) -> Result<bool> {
    let held = "SELECT EXISTS (SELECT 1 FROM card WHERE contact_id = ?1) OR EXISTS (SELECT 1 FROM entry WHERE contact_id = ?1)";
    Ok(sql.prepare_cached(held)?.query_row([contact], |row| row.get(0))?)
}

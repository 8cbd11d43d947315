//! The queue of a day, put together from what is open.

use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};

use super::{ItemKind, QueueItem, Urgency, item::kind_of, rules};
use crate::error::Result;
use crate::id::{ContactId, ItemId};
use crate::page::{Page, PageRequest};
use crate::promise::{self, Promise};
use crate::store::all;
use crate::thanks::{self, ThanksFor};
use crate::{back, coffee, event};

pub(super) fn queue(sql: &Connection, day: NaiveDate, request: &PageRequest) -> Result<Page<QueueItem>> {
    let mut page = Page::cut(open(sql, day)?, request, rules::place)?;
    completed(sql, &mut page.items)?;
    Ok(page)
}

/// All of it in its order, without what [`completed`] adds.
pub(crate) fn open(sql: &Connection, day: NaiveDate) -> Result<Vec<QueueItem>> {
    let mut items = to_sort(sql, day)?;
    items.extend(follow_ups(sql, day)?);
    items.extend(promises(sql, day)?);
    items.extend(thanks(sql, day)?);
    items.extend(coffees(sql, day)?);
    items.sort_by_cached_key(rules::place);
    Ok(items)
}

/// Adds what only items that are shown need.
pub(crate) fn completed(sql: &Connection, items: &mut [QueueItem]) -> Result<()> {
    items.iter_mut().try_for_each(|item| complete(sql, item))
}

/// Nights that are over and have unsorted cards, from the day after.
fn to_sort(sql: &Connection, day: NaiveDate) -> Result<Vec<QueueItem>> {
    all(sql, include_str!("to_sort.sql"), [day], |row| item(row, ItemKind::Sort, day))
}

fn follow_ups(sql: &Connection, day: NaiveDate) -> Result<Vec<QueueItem>> {
    all(sql, include_str!("open.sql"), [day], |row| item(row, ItemKind::FollowUp, day))
}

/// Thanks, reports and next Gives that no letter of a follow-up carries.
fn thanks(sql: &Connection, day: NaiveDate) -> Result<Vec<QueueItem>> {
    all(sql, thanks::store::ON_THEIR_OWN, [day], |row| {
        let thanks = vec![ThanksFor { reason: row.get("reason")?, what: row.get("what")? }];
        Ok(QueueItem { thanks, ..item(row, kind_of(row.get("kind")?), day)? })
    })
}

/// Coffee invitations that are to be seen to.
fn coffees(sql: &Connection, day: NaiveDate) -> Result<Vec<QueueItem>> {
    all(sql, coffee::store::PLANNED, [day], |row| item(row, ItemKind::Coffee, day))
}

/// The user's own promises that are due.
fn promises(sql: &Connection, day: NaiveDate) -> Result<Vec<QueueItem>> {
    let due = promise::store::mine_due_by(sql, day)?;
    Ok(due.into_iter().map(|promise| promised(promise, day)).collect())
}

fn promised(promise: Promise, day: NaiveDate) -> QueueItem {
    QueueItem {
        id: ItemId(promise.id.0),
        kind: ItemKind::Promise,
        contact: promise.contact,
        name: promise.name.clone(),
        organisation: None,
        event: None,
        event_name: None,
        night_of: None,
        cards: promise.card.into_iter().collect(),
        planned: promise.due.unwrap_or(day),
        deadline: promise.due,
        days_left: promise.due.map(|due| (due - day).num_days()),
        urgency: rules::urgency(promise.due, day),
        promises: vec![promise],
        chemistry: None,
        wanted: false,
        detail: None,
        thanks: Vec::new(),
    }
}

fn item(row: &Row, kind: ItemKind, day: NaiveDate) -> rusqlite::Result<QueueItem> {
    let deadline: Option<NaiveDate> = row.get("deadline")?;
    Ok(QueueItem {
        id: row.get("uid")?,
        kind,
        contact: row.get("contact_uid")?,
        name: row.get("name")?,
        organisation: row.get("organisation")?,
        event: row.get("event_uid")?,
        event_name: row.get("event_name")?,
        night_of: row.get("night_of")?,
        cards: Vec::new(),
        planned: row.get("planned_day")?,
        deadline,
        days_left: deadline.map(|deadline| (deadline - day).num_days()),
        urgency: if kind == ItemKind::Sort { Urgency::Today } else { rules::urgency(deadline, day) },
        promises: Vec::new(),
        chemistry: row.get("chemistry")?,
        wanted: row.get("wanted")?,
        detail: row.get("detail")?,
        thanks: Vec::new(),
    })
}

/// What only the items of the page need.
fn complete(sql: &Connection, item: &mut QueueItem) -> Result<()> {
    match (item.kind, item.contact) {
        (ItemKind::Sort, _) => {
            item.cards = all(sql, include_str!("cards_to_sort.sql"), [item.id], |row| row.get(0))?;
            Ok(())
        }
        (ItemKind::FollowUp, Some(contact)) => complete_follow_up(sql, item, contact),
        _ => Ok(()),
    }
}

/// The person's cards of that night, the promises, and what to thank for.
fn complete_follow_up(sql: &Connection, item: &mut QueueItem, contact: ContactId) -> Result<()> {
    let cards = params![contact, item.event];
    item.cards = all(sql, include_str!("cards_of.sql"), cards, |row| row.get(0))?;
    let row = crate::contact::store::resolve(sql, contact)?;
    item.promises = promise::store::of_contact(sql, row)?;
    item.promises.retain(|promise| promise.state == promise::PromiseState::Open);
    item.thanks = thanks::store::in_letter(sql, item.id)?;
    if item.detail.is_none() {
        // What the letter would say of them, by the same rule.
        let event = item.event.map(|event| event::store::row_id(sql, event)).transpose()?;
        let backs = back::store::of_contact(sql, row, event)?;
        item.detail = backs.iter().find_map(|back| back::rules::remembered(back).next());
    }
    Ok(())
}

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::rules::{self, Proposed};
use super::{Limits, Nudge, NudgeKind, PacedDay, PutOff, PutOffReason};
use crate::circle::{self, Began, Member};
use crate::clock::{Moment, monday};
use crate::error::Result;
use crate::follow_up::{self, ItemKind, QueueItem, Urgency};
use crate::id::ContactId;
use crate::store::{Tx, all};
use crate::{introduction, review, settings};

const DAY_LENGTH: &str = "pace_day_length";
const NUDGES_A_WEEK: &str = "pace_nudges_a_week";

pub(super) fn limits(sql: &Connection) -> Result<Limits> {
    let usual = Limits::default();
    Ok(Limits {
        day_length: settings::store::number(sql, DAY_LENGTH)?.unwrap_or(usual.day_length),
        nudges_a_week: settings::store::number(sql, NUDGES_A_WEEK)?.unwrap_or(usual.nudges_a_week),
    })
}

pub(super) fn set_limits(tx: &Tx, limits: Limits) -> Result<()> {
    settings::store::set_number(tx, DAY_LENGTH, Some(limits.day_length))?;
    settings::store::set_number(tx, NUDGES_A_WEEK, Some(limits.nudges_a_week))
}

/// The day's list, and what waits.
pub(super) fn day(sql: &Connection, day: NaiveDate, now: &Moment) -> Result<PacedDay> {
    let items = follow_up::queue::open(sql, day)?;
    let nudges = nudges(sql, day, now)?;
    let proposed: Vec<_> = items.iter().map(of_item).chain(nudges.iter().map(of_nudge)).collect();
    let paced = rules::pace(&proposed, heard(sql, day)?, limits(sql)?, day);
    let (of_items, of_nudges) = paced.split_at(items.len());
    let mut made = PacedDay { day, items: Vec::new(), nudges: Vec::new(), put_off: Vec::new() };
    for (item, waits) in items.into_iter().zip(of_items) {
        match waits {
            None => made.items.push(item),
            Some(waits) => {
                made.put_off.push(PutOff { item: Some(item.id), ..put_off(item.contact, item.name, *waits) });
            }
        }
    }
    for (nudge, waits) in nudges.into_iter().zip(of_nudges) {
        match waits {
            None => made.nudges.push(nudge),
            Some(waits) => {
                made.put_off.push(PutOff { nudge: Some(nudge.kind), ..put_off(nudge.contact, nudge.name, *waits) });
            }
        }
    }
    follow_up::queue::completed(sql, &mut made.items)?;
    Ok(made)
}

fn put_off(contact: Option<ContactId>, name: Option<String>, waits: (PutOffReason, NaiveDate)) -> PutOff {
    let (reason, until) = waits;
    PutOff { item: None, nudge: None, contact, name, reason, until }
}

/// What others wait for has a last day, or is a promise; all else is a nudge.
fn of_item(item: &QueueItem) -> Proposed<ContactId> {
    let pressing = item.kind == ItemKind::Sort || item.kind == ItemKind::Promise || item.urgency != Urgency::Later;
    Proposed { person: item.contact, nudge: !pressing && item.deadline.is_none(), pressing, last: item.deadline }
}

fn of_nudge(nudge: &Nudge) -> Proposed<ContactId> {
    Proposed { person: nudge.contact, nudge: true, pressing: false, last: None }
}

/// What is to be proposed on a day: members of groups who are due, introductions to hear of, then arenas.
fn nudges(sql: &Connection, day: NaiveDate, now: &Moment) -> Result<Vec<Nudge>> {
    let mut members = circle::store::due(sql, day)?;
    members.sort_by_key(|placed| (placed.member.due, placed.row));
    let due = members.into_iter().map(|placed| {
        let Member { contact, name, due, .. } = placed.member;
        Nudge { contact: Some(contact), ..nudge(NudgeKind::Circle, name, due) }
    });
    let mut nudges: Vec<Nudge> = due.collect();
    for (contact, name, since) in introduction::store::to_ask(sql, Some(day))? {
        nudges.push(Nudge { contact: Some(contact), ..nudge(NudgeKind::Introduction, name, since) });
    }
    for (arena, name, since) in review::store::to_contribute(sql, now)? {
        if since <= day {
            nudges.push(Nudge { arena: Some(arena), ..nudge(NudgeKind::Contribute, Some(name), since) });
        }
    }
    Ok(nudges)
}

fn nudge(kind: NudgeKind, name: Option<String>, since: NaiveDate) -> Nudge {
    Nudge { kind, contact: None, arena: None, name, since, text_key: format!("nudge-{}", kind.word()) }
}

/// How often each person heard from the user in the day's week.
fn heard(sql: &Connection, day: NaiveDate) -> Result<HashMap<ContactId, u32>> {
    let week = monday(day)..=day;
    let mut heard = HashMap::new();
    let ids: HashMap<i64, ContactId> =
        all(sql, "SELECT id, uid FROM contact", [], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect();
    for (row, touches) in circle::store::all_touches(sql)? {
        let mine = touches.iter().filter(|touch| touch.began == Some(Began::Me) && week.contains(&touch.day)).count();
        if let Some(id) = ids.get(&row) {
            heard.insert(*id, u32::try_from(mine).unwrap_or(u32::MAX));
        }
    }
    Ok(heard)
}

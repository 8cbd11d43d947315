use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::rules::{self, Proposed};
use super::{Limits, Nudge, NudgeKind, PacedDay, PutOff, PutOffReason};
use crate::circle::{self, Began, Member};
use crate::clock::Moment;
use crate::error::Result;
use crate::follow_up::{self, ItemKind, QueueItem, Urgency};
use crate::id::ContactId;
use crate::store::{Tx, all};
use crate::{introduction, review, settings};

const DAY_LENGTH: &str = "pace_day_length";
const NUDGES_A_WEEK: &str = "pace_nudges_a_week";

/// For so many days the queue is looked at, which may leave no room; what it has later nobody knows yet.
const QUEUE_AHEAD: i64 = 7;

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
    let mut nudges = nudges(sql, now)?;
    nudges.retain(|nudge| nudge.since <= day);
    let proposed: Vec<_> = items.iter().map(of_item).chain(nudges.iter().map(of_nudge)).collect();
    let paced = rules::pace(&proposed, rules::heard(&begun(sql)?, day), limits(sql)?, day);
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

/// For each nudge the first day from `first` on on whose list it stands, as the pace has it: what is put off is told of when
/// it comes back, and nobody is told of more often in a week than was set.
pub(crate) fn days_of_nudges(sql: &Connection, first: NaiveDate, now: &Moment) -> Result<Vec<(NudgeKind, NaiveDate)>> {
    let mut waiting = nudges(sql, now)?;
    if waiting.is_empty() {
        return Ok(Vec::new());
    }
    let (limits, mut begun) = (limits(sql)?, begun(sql)?);
    let (mut told, mut day) = (Vec::new(), first);
    while let Some(earliest) = waiting.iter().map(|nudge| nudge.since).min() {
        day = day.max(earliest);
        let soon = (day - first).num_days() < QUEUE_AHEAD;
        let items = if soon { follow_up::queue::open(sql, day)? } else { Vec::new() };
        let due = waiting.iter().filter(|nudge| nudge.since <= day);
        let proposed: Vec<_> = items.iter().map(of_item).chain(due.map(of_nudge)).collect();
        let paced = rules::pace(&proposed, rules::heard(&begun, day), limits, day);
        let mut paced = paced.into_iter().skip(items.len());
        waiting.retain(|nudge| {
            let waits = nudge.since > day || paced.next().flatten().is_some();
            if !waits {
                told.push((nudge.kind, day));
                begun.extend(nudge.contact.map(|contact| (contact, day)));
            }
            waits
        });
        let Some(next) = day.succ_opt() else { break };
        day = next;
    }
    Ok(told)
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

/// What is to be proposed, now or on a day to come: members of groups, introductions to hear of, then arenas.
fn nudges(sql: &Connection, now: &Moment) -> Result<Vec<Nudge>> {
    let mut members = circle::store::members(sql, None, now.date())?;
    members.sort_by_key(|placed| (placed.member.due, placed.row));
    let due = members.into_iter().map(|placed| {
        let Member { contact, name, due, .. } = placed.member;
        Nudge { contact: Some(contact), ..nudge(NudgeKind::Circle, name, due) }
    });
    let mut nudges: Vec<Nudge> = due.collect();
    for (contact, name, since) in introduction::store::to_ask(sql)? {
        nudges.push(Nudge { contact: Some(contact), ..nudge(NudgeKind::Introduction, name, since) });
    }
    for (arena, name, since) in review::store::to_contribute(sql, now)? {
        nudges.push(Nudge { arena: Some(arena), ..nudge(NudgeKind::Contribute, Some(name), since) });
    }
    Ok(nudges)
}

fn nudge(kind: NudgeKind, name: Option<String>, since: NaiveDate) -> Nudge {
    Nudge { kind, contact: None, arena: None, name, since, text_key: format!("nudge-{}", kind.word()) }
}

/// Each contact that the user began: with whom, and on which day.
fn begun(sql: &Connection) -> Result<Vec<(ContactId, NaiveDate)>> {
    let ids: HashMap<i64, ContactId> =
        all(sql, "SELECT id, uid FROM contact", [], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect();
    let mut begun = Vec::new();
    for (row, touches) in circle::touches::all_touches(sql)? {
        let mine = touches.iter().filter(|touch| touch.began == Some(Began::Me));
        begun.extend(ids.get(&row).into_iter().flat_map(|id| mine.clone().map(|touch| (*id, touch.day))));
    }
    Ok(begun)
}

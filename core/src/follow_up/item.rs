//! An item of the queue, whatever it is: done, not done after all, or put off.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{Channel, EffortKind, FollowUp, ItemKind, ItemStanding, ItemState, rules, store};
use crate::coffee::{self, Coffee, CoffeeState, Meeting};
use crate::error::{Error, FieldName, Reason, Result, Thing};
use crate::id::ItemId;
use crate::promise::{self, Promise, PromiseState};
use crate::store::{Tx, all, first, row_of};
use crate::thanks::{self, Thanks, ThanksKind};

/// An item by the row it stands for.
pub(super) enum Item {
    FollowUp(i64),
    Promise(i64),
    Thanks(i64),
    Coffee(i64),
}

/// Finds an item. Cards to sort are found, and refused: they are done by sorting them.
pub(super) fn find(sql: &Connection, item: ItemId) -> Result<Item> {
    let row = |query| first(sql, query, [item], |row| row.get(0));
    if let Some(row) = row("SELECT id FROM promise WHERE uid = ?1 AND owner = 'me'")? {
        return Ok(Item::Promise(row));
    }
    if let Some(row) = row("SELECT id FROM thanks WHERE uid = ?1")? {
        return Ok(Item::Thanks(row));
    }
    if let Some(row) = row("SELECT id FROM coffee WHERE uid = ?1")? {
        return Ok(Item::Coffee(row));
    }
    if row("SELECT id FROM event WHERE uid = ?1")?.is_some() {
        return Err(Error::invalid(FieldName::Item, Reason::Unsorted));
    }
    Ok(Item::FollowUp(row_of(sql, "follow_up", item.0, Thing::Item)?))
}

impl Item {
    pub(super) fn done(self, tx: &Tx, by: Option<Channel>, kind: Option<EffortKind>) -> Result<ItemStanding> {
        let standing = self.must_be(tx, ItemState::Open)?;
        if by.is_none() && standing.kind.takes_words() {
            return Err(Error::invalid(FieldName::Channel, Reason::Empty));
        }
        match self {
            Self::FollowUp(row) => {
                store::done(tx, row, by, kind)?;
                thanks::store::said_in_letter(tx, row, by)?;
            }
            // A left card that it held may go with it, and its text: how it stood before that is told.
            Self::Promise(row) => return promise::settle(tx, row, PromiseState::Kept).map(|kept| of_promise(&kept)),
            Self::Thanks(row) => thanks::store::done(tx, row, by, kind)?,
            Self::Coffee(row) => match coffee::store::coffee(tx, row)?.state {
                CoffeeState::Accepted => coffee::store::met(tx, row, &Meeting::default())?,
                _ => coffee::store::go(tx, row, CoffeeState::Sent)?,
            },
        }
        self.standing(tx)
    }

    pub(super) fn not_done(self, tx: &Tx) -> Result<ItemStanding> {
        match self {
            Self::FollowUp(row) => {
                for effort in all(tx, "SELECT id FROM effort WHERE follow_up_id = ?1", [row], |row| row.get(0))? {
                    thanks::store::forget_answer(tx, effort)?;
                }
                store::not_done(tx, row)?;
                thanks::store::not_said_in_letter(tx, row)?;
            }
            Self::Promise(row) => promise::reopen(tx, row).map(drop)?,
            Self::Thanks(row) => thanks::store::not_done(tx, row)?,
            Self::Coffee(row) => coffee::store::undo(tx, row)?,
        }
        self.standing(tx)
    }

    pub(super) fn snooze(self, tx: &Tx, until: NaiveDate, late: bool) -> Result<ItemStanding> {
        let standing = self.must_be(tx, ItemState::Open)?;
        rules::snooze(until, standing.deadline, tx.now().date(), late)?;
        match self {
            Self::FollowUp(row) => store::plan(tx, row, until)?,
            Self::Thanks(row) => thanks::store::plan(tx, row, until)?,
            Self::Coffee(row) => match standing.deadline {
                Some(meeting) if until > meeting => coffee::store::meet_on(tx, row, until)?,
                Some(_) => {}
                None => coffee::store::plan(tx, row, until)?,
            },
            Self::Promise(row) if standing.deadline.is_none_or(|due| until > due) => {
                promise::store::repair(tx, row, until)?;
            }
            Self::Promise(_) => {}
        }
        self.standing(tx)
    }

    fn must_be(&self, sql: &Connection, state: ItemState) -> Result<ItemStanding> {
        let standing = self.standing(sql)?;
        if standing.state == state { Ok(standing) } else { Err(Error::invalid(FieldName::Item, Reason::Settled)) }
    }

    fn standing(&self, sql: &Connection) -> Result<ItemStanding> {
        Ok(match self {
            Self::FollowUp(row) => of_follow_up(store::follow_up(sql, *row)?),
            Self::Promise(row) => of_promise(&promise::store::promise(sql, *row)?),
            Self::Thanks(row) => of_thanks(thanks::store::thanks(sql, *row)?),
            Self::Coffee(row) => of_coffee(coffee::store::coffee(sql, *row)?),
        })
    }
}

fn of_follow_up(follow_up: FollowUp) -> ItemStanding {
    let FollowUp { id, contact, state, planned, deadline, channel, done, .. } = follow_up;
    let (planned, deadline) = (Some(planned), Some(deadline));
    ItemStanding { id, kind: ItemKind::FollowUp, contact, state, planned, deadline, channel, done }
}

fn of_promise(promise: &Promise) -> ItemStanding {
    ItemStanding {
        id: ItemId(promise.id.0),
        kind: ItemKind::Promise,
        contact: promise.contact,
        state: match promise.state {
            PromiseState::Open => ItemState::Open,
            PromiseState::Kept => ItemState::Done,
            PromiseState::Broken | PromiseState::Released => ItemState::Withdrawn,
        },
        planned: promise.due,
        deadline: promise.due,
        channel: None,
        done: promise.settled.clone().filter(|_| promise.state == PromiseState::Kept),
    }
}

fn of_thanks(thanks: Thanks) -> ItemStanding {
    let Thanks { id, kind, state, contact, planned, deadline, channel, done, .. } = thanks;
    ItemStanding { id, kind: kind_of(kind), contact, state, planned: Some(planned), deadline, channel, done }
}

fn of_coffee(coffee: Coffee) -> ItemStanding {
    let state = match coffee.state {
        // Nobody is left to be invited once they were erased.
        CoffeeState::Declined => ItemState::Withdrawn,
        CoffeeState::Met | CoffeeState::Thanked => ItemState::Done,
        _ if coffee.contact.is_none() => ItemState::Withdrawn,
        _ => ItemState::Open,
    };
    let met = coffee.moves.into_iter().find(|step| step.state == CoffeeState::Met);
    ItemStanding {
        id: ItemId(coffee.id.0),
        kind: ItemKind::Coffee,
        contact: coffee.contact,
        state,
        planned: coffee.planned,
        deadline: coffee.meeting.filter(|_| coffee.state == CoffeeState::Accepted),
        channel: None,
        done: met.map(|step| step.at),
    }
}

/// As what it stands in the queue.
pub(super) fn kind_of(kind: ThanksKind) -> ItemKind {
    match kind {
        ThanksKind::Thanks => ItemKind::Thanks,
        ThanksKind::Report => ItemKind::Report,
        ThanksKind::Give => ItemKind::Give,
    }
}

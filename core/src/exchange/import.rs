//! Bringing a file in, and taking it back, a slice at a time.

use super::rules::{self, Outcome};
use super::store::{self, Share};
use super::{Import, ImportState};
use crate::change::Room;
use crate::clock::Moment;
use crate::error::{Error, FieldName, Reason, Result};
use crate::field::{self, Holder, Source};
use crate::progress::WorkProgress;
use crate::reader::{Reading, Region, Value, contact_file};
use crate::store::Tx;
use crate::{contact, settings};

/// How many contacts a transaction takes: a capture waits for no more.
const SLICE: usize = 25;

pub(super) fn begin(tx: &Tx, now: &Moment, file: &[u8]) -> Result<Import> {
    if file.len() > rules::LARGEST_FILE {
        return Err(Error::TooLarge { limit: rules::LARGEST_FILE as u64 });
    }
    let home = settings::store::home(tx, now)?;
    let shares = contact_file::split(file);
    if let [share] = &*shares
        && contact_file::read(share, home).contacts.is_empty()
    {
        return Err(Error::invalid(FieldName::File, Reason::Unreadable));
    }
    let import = store::insert(tx, &shares)?;
    store::import(tx, import)
}

/// Does the next slice of what is under way.
pub(super) fn slice(tx: &Tx, now: &Moment, import: i64) -> Result<WorkProgress> {
    match store::state(tx, import)? {
        ImportState::Running => bring_in(tx, import, settings::store::home(tx, now)?)?,
        ImportState::TakingBack => take_back(tx, import)?,
        ImportState::Done | ImportState::TakenBack => {}
    }
    store::progress(tx, import)
}

fn bring_in(tx: &Tx, import: i64, home: Option<Region>) -> Result<()> {
    let shares = store::waiting(tx, import, SLICE)?;
    for share in &shares {
        let file = contact_file::read(&share.bytes, home);
        let doubtful = !file.faults.is_empty();
        let (outcome, entry) = match file.contacts.into_iter().next() {
            Some(reading) => keep(tx, &reading)?,
            None => (Outcome::Unreadable, None),
        };
        store::settle(tx, share.row, outcome, entry, doubtful)?;
    }
    store::done(tx, import, shares.len())?;
    if shares.len() < SLICE {
        store::set_state(tx, import, ImportState::Done)?;
    }
    Ok(())
}

/// Stores what a contact of the file says, with whom it surely belongs to.
fn keep(tx: &Tx, reading: &Reading) -> Result<(Outcome, Option<i64>)> {
    let values: Vec<Value> = reading.fields.iter().map(|field| field.value.clone()).collect();
    let (outcome, contact) = match known(tx, &values)? {
        Some((_, held)) if rules::says_nothing_new(&held, &values) => return Ok((Outcome::Known, None)),
        Some((contact, _)) => (Outcome::Joined, contact),
        None => (Outcome::Added, contact::store::insert(tx)?),
    };
    let entry = contact::store::insert_import_entry(tx, contact)?;
    for field in &reading.fields {
        field::store::insert(tx, Holder::Entry(entry), field, Source::Imported)?;
    }
    contact::store::refresh(tx, contact)?;
    Ok((outcome, Some(entry)))
}

/// Who is known already, with all that is held of them.
fn known(tx: &Tx, values: &[Value]) -> Result<Option<(i64, Vec<Value>)>> {
    for contact in store::may_be(tx, values)? {
        let held = field::store::of_contact(tx, contact)?.into_iter();
        let held: Vec<Value> = held.map(|held| held.field.value).collect();
        if rules::same_person(&held, values) {
            return Ok(Some((contact, held)));
        }
    }
    Ok(None)
}

fn take_back(tx: &Tx, import: i64) -> Result<()> {
    let shares = store::brought_in(tx, import, SLICE)?;
    for share in &shares {
        let outcome = if remove(tx, share)? { Outcome::TakenBack } else { Outcome::Left };
        if outcome == Outcome::Left {
            store::settle(tx, share.row, outcome, share.entry, false)?;
        }
    }
    store::done(tx, import, shares.len())?;
    if shares.len() < SLICE {
        store::set_state(tx, import, ImportState::TakenBack)?;
        tx.erased()?;
    }
    Ok(())
}

/// Removes what one contact of the file brought; `false` if the user has changed it since.
fn remove(tx: &Tx, share: &Share) -> Result<bool> {
    let Some(entry) = share.entry else { return Ok(true) };
    let contact = store::contact_of(tx, entry)?;
    let alone = store::holds_alone(tx, entry, contact)?;
    if store::is_edited(tx, entry)? || (alone && store::means_something(tx, contact)?) {
        return Ok(false);
    }
    store::settle(tx, share.row, Outcome::TakenBack, None, false)?;
    store::remove_entry(tx, entry)?;
    tx.touch(Room::Contact);
    if alone {
        contact::store::remove(tx, contact)?;
    } else {
        contact::store::refresh(tx, contact)?;
    }
    Ok(true)
}

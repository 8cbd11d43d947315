//! Editing by hand: what is typed stands above what was read, and is never lost by reading again.

use super::store;
use crate::change::Room;
use crate::contact;
use crate::error::{Error, FieldName, Reason, Result};
use crate::field::{self, Held, Holder, Source};
use crate::reader::{Field, FieldKind, Value};
use crate::settings;
use crate::store::Tx;

/// Sets what one card says of a kind.
pub(super) fn edit_card(tx: &Tx, card: i64, kind: FieldKind, values: &[Value]) -> Result<()> {
    let rows = field::store::of(tx, Holder::Card(card))?;
    set(tx, &rows, Holder::Card(card), kind, values)?;
    store::set_readable(tx, card)?;
    store::revise(tx, card)?;
    contact::store::refresh(tx, store::contact_of(tx, card)?)
}

/// Sets what a contact shows of a kind, whichever card or entry holds it; `holder` takes what is new.
pub(crate) fn edit_contact(tx: &Tx, contact: i64, holder: Holder, kind: FieldKind, values: &[Value]) -> Result<()> {
    let rows = field::store::of_contact(tx, contact)?;
    set(tx, &rows, holder, kind, values)?;
    contact::store::refresh(tx, contact)
}

/// Hides the rows that say something else, brings back those that say it, and types what no row says.
fn set(tx: &Tx, rows: &[Held], holder: Holder, kind: FieldKind, values: &[Value]) -> Result<()> {
    for value in values {
        check(kind, value)?;
    }
    let rows: Vec<&Held> = rows.iter().filter(|held| held.field.value.kind() == kind).collect();
    for held in &rows {
        field::store::set_hidden(tx, held.row, !values.contains(&held.field.value))?;
    }
    for value in values {
        let typed = |held: &&&Held| held.field.value == *value && held.field.source == Source::Typed;
        if !rows.iter().any(|held| typed(&held)) {
            let field = Field { value: value.clone(), confidence: 1.0, place: None };
            field::store::insert(tx, holder, &field, Source::Typed)?;
        }
    }
    tx.touch(Room::Card);
    Ok(())
}

fn check(kind: FieldKind, value: &Value) -> Result<()> {
    if value.kind() != kind {
        return Err(Error::invalid(FieldName::Text, Reason::Unreadable));
    }
    match value.to_string().trim() {
        "" => Err(Error::invalid(FieldName::Text, Reason::Empty)),
        long if long.chars().count() > crate::event::rules::LONGEST_TEXT => {
            Err(Error::invalid(FieldName::Text, Reason::TooLong))
        }
        _ => Ok(()),
    }
}

/// The fields are confirmed; the photo has done its work.
pub(super) fn confirm(tx: &Tx, card: i64) -> Result<()> {
    store::set_confirmed(tx, card)?;
    if !settings::store::settings(tx)?.keep_photos && store::delete_photo(tx, card)? {
        tx.erased()?;
    }
    tx.touch(Room::Card);
    Ok(())
}

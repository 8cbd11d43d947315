use rusqlite::params;

use super::Conversation;
use crate::error::Result;
use crate::id::ConversationId;
use crate::store::Tx;
use crate::{contact, event};

pub(super) fn insert(tx: &Tx, event: i64, contact: Option<i64>) -> Result<Conversation> {
    let (id, now) = (ConversationId(tx.new_uid()), tx.now());
    tx.prepare_cached(include_str!("insert.sql"))?.execute(params![
        id,
        tx.revision(),
        event,
        contact,
        now.at_ms,
        now.zone,
        now.offset_seconds
    ])?;
    Ok(Conversation {
        id,
        event: event::store::id(tx, event)?,
        contact: contact.map(|contact| contact::store::id(tx, contact)).transpose()?,
        at: now.clone(),
    })
}

//! People as text, a part at a time.

use super::store;
use super::{ExportFormat, ExportPart, rules};
use crate::error::Result;
use crate::field::{self, Held, Holder};
use crate::page::PageRequest;
use crate::reader::{Field, Reading, Record, Value, contact_file};
use crate::store::Tx;
use crate::{check, contact};

pub(super) fn part(tx: &Tx, format: ExportFormat, request: &PageRequest) -> Result<ExportPart> {
    let page = contact::store::find(tx, "", request)?;
    let mut text = String::new();
    if format == ExportFormat::Csv && request.after.is_none() {
        text.push_str(&rules::csv(rules::COLUMNS));
    }
    let mut held_back = 0;
    for person in &page.items {
        let contact = contact::store::resolve(tx, person.id)?;
        let (leaving, notes) = leaving(tx, contact)?;
        held_back += notes;
        let shown = field::rules::shown(leaving);
        let fields =
            shown.into_iter().map(|field| Field { value: field.value, confidence: field.confidence, place: None });
        text.push_str(&written(tx, format, contact, &Reading { fields: fields.collect() })?);
    }
    let people = u32::try_from(page.items.len()).unwrap_or(u32::MAX);
    Ok(ExportPart { text, people, held_back, next: page.next, total: page.total })
}

/// What of a person may leave, and how many notes stay: a note is free text, in which private matters can stand.
fn leaving(tx: &Tx, contact: i64) -> Result<(Vec<Held>, u32)> {
    let mut held = field::store::of_contact(tx, contact)?;
    let all = held.len();
    if held.iter().any(rules::may_be_private) {
        let marked = store::marked_cards(tx, contact)?;
        let known = check::store::of_file(tx, contact)?;
        held.retain(|held| {
            let on_marked = matches!(held.holder, Holder::Card(card) if marked.contains(&card));
            let tells = || check::rules::tells_private(&held.field.value.to_string(), &known);
            !rules::may_be_private(held) || !(on_marked || tells())
        });
    }
    let notes = u32::try_from(all - held.len()).unwrap_or(u32::MAX);
    Ok((held, notes))
}

fn written(tx: &Tx, format: ExportFormat, contact: i64, reading: &Reading) -> Result<String> {
    Ok(match format {
        ExportFormat::Vcard => {
            let values: Vec<Value> = reading.fields.iter().map(|field| field.value.clone()).collect();
            contact_file::vcard(&values, &store::exported_uid(tx, contact)?.to_string())
        }
        ExportFormat::Csv => rules::csv_line(reading),
        ExportFormat::Json => {
            let mut line = serde_json::to_string(&Record::from(reading))?;
            line.push('\n');
            line
        }
    })
}

//! People as text, a part at a time.

use super::store;
use super::{ExportFormat, ExportPart, rules};
use crate::contact;
use crate::error::Result;
use crate::field;
use crate::page::PageRequest;
use crate::reader::{Field, Reading, Record, Value, contact_file};
use crate::store::Tx;

pub(super) fn part(tx: &Tx, format: ExportFormat, request: &PageRequest) -> Result<ExportPart> {
    let page = contact::store::find(tx, "", request)?;
    let mut text = String::new();
    if format == ExportFormat::Csv && request.after.is_none() {
        text.push_str(&rules::csv(rules::COLUMNS));
    }
    for person in &page.items {
        let contact = contact::store::resolve(tx, person.id)?;
        let shown = field::rules::shown(field::store::of_contact(tx, contact)?);
        let fields =
            shown.into_iter().map(|field| Field { value: field.value, confidence: field.confidence, place: None });
        text.push_str(&written(tx, format, contact, &Reading { fields: fields.collect() })?);
    }
    let people = u32::try_from(page.items.len()).unwrap_or(u32::MAX);
    Ok(ExportPart { text, people, next: page.next, total: page.total })
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

//! What is shown of all that is held: a rule on plain values.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::{CardField, Held, Source};
use crate::reader::{FieldKind, Value};
use crate::store::fold;

/// Kinds of which a person has one; of the others all that differ are shown.
pub(crate) fn is_single(kind: FieldKind) -> bool {
    !matches!(
        kind,
        FieldKind::Phone | FieldKind::Email | FieldKind::Url | FieldKind::Address | FieldKind::Note | FieldKind::Other
    )
}

/// What is shown of all that is held: typed before the newest card before an import. Of kinds that a person has one of,
/// the first; of the others each value once. In the order of [`FieldKind`].
pub(crate) fn shown(held: Vec<Held>) -> Vec<CardField> {
    let mut held: Vec<Held> = held.into_iter().filter(|held| !held.hidden).collect();
    held.sort_by_key(|held| (held.field.value.kind(), rank(held.field.source), Reverse(held.since_ms), held.row));
    let mut shown: Vec<CardField> = Vec::new();
    let mut said = BTreeSet::new();
    for Held { field, .. } in held {
        let kind = field.value.kind();
        let first = shown.last().is_none_or(|last| last.value.kind() != kind);
        if (first || !is_single(kind)) && said.insert((kind, fold::ascii(&field.value.to_string()))) {
            shown.push(field);
        }
    }
    shown
}

fn rank(source: Source) -> u8 {
    match source {
        Source::Typed => 0,
        Source::Read => 1,
        Source::Imported => 2,
    }
}

/// What tells that two fields say the same of who somebody is; `None` for kinds that don't.
pub(crate) fn match_key(value: &Value) -> Option<String> {
    match value {
        Value::Phone { phone } => Some(phone.number.clone()),
        Value::Name { text } | Value::Email { text } | Value::Organisation { text } => Some(fold::ascii(text)),
        _ => None,
    }
}

//! What lists show of a contact, and who may be the same person: rules on plain values.

use std::collections::BTreeSet;

use super::Sign;
use crate::field::CardField;
use crate::field::rules::match_key;
use crate::reader::{FieldKind, Value};
use crate::store::fold;

/// The kinds that occur, each once.
pub(super) fn kinds(values: &[Value]) -> BTreeSet<FieldKind> {
    values.iter().map(Value::kind).collect()
}

/// What lists show of a contact.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Headline {
    pub(crate) name: Option<String>,
    pub(crate) organisation: Option<String>,
    pub(crate) title: Option<String>,
    /// Folded, for order; those without a name come last.
    pub(crate) sort_key: String,
    /// Folded spellings of everything that can be searched for.
    pub(crate) spellings: String,
}

pub(crate) fn headline(shown: &[CardField]) -> Headline {
    let text = |kind| shown.iter().find(|field| field.value.kind() == kind).map(|field| field.value.to_string());
    let name = text(FieldKind::Name).or_else(|| text(FieldKind::Given)).or_else(|| text(FieldKind::Family));
    let organisation = text(FieldKind::Organisation);
    let sort_key = match (&name, &organisation) {
        (Some(name), _) => fold::ascii(name),
        (None, Some(organisation)) => format!("~{}", fold::ascii(organisation)),
        (None, None) => "~~".to_owned(),
    };
    let spellings = shown.iter().filter(|field| is_searched(field.value.kind()));
    let spellings = spellings.map(|field| fold::spellings(&field.value.to_string())).collect::<Vec<_>>().join(" ");
    Headline { name, organisation, title: text(FieldKind::Title), sort_key, spellings }
}

fn is_searched(kind: FieldKind) -> bool {
    !matches!(kind, FieldKind::Birthday | FieldKind::Other)
}

/// How likely two contacts are one person, by what they share. `None` where it says nothing: colleagues share a firm
/// and a switchboard, and there is more than one Anna.
pub fn likelihood(signs: &[Sign]) -> Option<f64> {
    let has = |sign| signs.contains(&sign);
    let personal = has(Sign::Email) || has(Sign::Phone);
    match (has(Sign::Name), personal, has(Sign::Organisation)) {
        (true, true, _) => Some(0.98),
        (true, false, true) => Some(0.9),
        (true, false, false) => Some(0.6),
        (false, true, _) if has(Sign::Email) => Some(0.7),
        _ => None,
    }
}

/// What two contacts share, the strongest sign first.
pub(crate) fn signs(one: &[CardField], other: &[CardField]) -> Vec<Sign> {
    let shares = |kind: FieldKind| {
        let of = |fields: &[CardField]| -> BTreeSet<String> {
            let of_kind = fields.iter().filter(|field| field.value.kind() == kind);
            of_kind.filter_map(|field| match_key(&field.value)).collect()
        };
        !of(one).is_disjoint(&of(other))
    };
    [
        (Sign::Email, FieldKind::Email),
        (Sign::Phone, FieldKind::Phone),
        (Sign::Name, FieldKind::Name),
        (Sign::Organisation, FieldKind::Organisation),
    ]
    .into_iter()
    .filter(|(_, kind)| shares(*kind))
    .map(|(sign, _)| sign)
    .collect()
}

/// Whether a captured person is the one expected or wished for: the same name, and no other organisation where both
/// tell one; or, where only an organisation was named, that organisation.
pub(crate) fn is_expected(shown: &Headline, name: Option<&str>, organisation: Option<&str>) -> bool {
    let same = |one: &str, other: &str| fold::ascii(one.trim()) == fold::ascii(other.trim());
    let at_firm = |named: &str| {
        // "Havgaard" was written down where the card says "Havgaard A/S".
        shown
            .organisation
            .as_deref()
            .map(|printed| format!("{} ", fold::ascii(printed)).starts_with(&format!("{} ", fold::ascii(named.trim()))))
    };
    match (name, organisation) {
        (Some(name), firm) => {
            shown.name.as_deref().is_some_and(|shown| same(shown, name)) && firm.and_then(at_firm) != Some(false)
        }
        (None, Some(firm)) => at_firm(firm) == Some(true),
        (None, None) => false,
    }
}

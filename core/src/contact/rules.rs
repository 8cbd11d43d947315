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

/// The words by which a name is known again in a text, folded: not its particles and initials.
pub(crate) fn words_of_name(name: &str) -> BTreeSet<String> {
    let is_told = |word: &&str| word.chars().next().is_some_and(char::is_uppercase) && word.chars().nth(1).is_some();
    in_text(name).filter(is_told).map(fold::ascii).collect()
}

/// Whether one of these words stands in a text.
pub(crate) fn is_named(name: &BTreeSet<String>, text: &str) -> bool {
    in_text(text).any(|word| name.contains(&fold::ascii(word)))
}

fn in_text(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
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

/// What somebody is known by: every name and organisation that their cards and entries tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) names: Vec<String>,
    pub(crate) organisations: Vec<String>,
}

/// Whether a person is the one expected or wished for: by name, and at no other organisation where both tell one; or,
/// where only an organisation was named, at that organisation. A given name alone is enough only with the organisation:
/// there is more than one Anna.
pub(crate) fn is_expected(known: &Known, name: Option<&str>, organisation: Option<&str>) -> bool {
    let at_firm = organisation.filter(|_| !known.organisations.is_empty());
    let at_firm = at_firm.map(|firm| known.organisations.iter().any(|told| one_begins_the_other(told, firm)));
    match name {
        Some(name) if at_firm != Some(false) => {
            known.names.iter().any(|told| same_name(told, name, at_firm == Some(true)))
        }
        Some(_) => false,
        None => at_firm == Some(true),
    }
}

/// "Anna Holt" is "Anna K. Holt", however her letters are spelt; with `given_is_enough` she is "Anna", too.
fn same_name(told: &str, named: &str, given_is_enough: bool) -> bool {
    either_spelling(told, named, |told, named| {
        let (Some(first), Some(last)) = (named.first(), named.last()) else { return false };
        if told.first() != Some(first) {
            return false;
        }
        let (shorter, longer) = if told.len() < named.len() { (told, named) } else { (named, told) };
        told == named
            || (named.len() == 1 && given_is_enough)
            || (shorter.len() > 1 && told.last() == Some(last) && shorter.iter().all(|word| longer.contains(word)))
    })
}

/// "Havgaard" was written down where the card says "Havgaard A/S".
fn one_begins_the_other(told: &str, named: &str) -> bool {
    either_spelling(told, named, |told, named| {
        !told.is_empty() && !named.is_empty() && (told.starts_with(named) || named.starts_with(told))
    })
}

/// Whether two texts agree word by word in one of their spellings: "Søren" is written Soeren, Soren, Søren.
fn either_spelling(one: &str, other: &str, agree: impl Fn(&[String], &[String]) -> bool) -> bool {
    let spellings = |text: &str| [words(&fold::ascii(text)), words(&fold::digraph(text))];
    let others = spellings(other);
    spellings(one).iter().any(|one| others.iter().any(|other| agree(one, other)))
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| letter.is_whitespace() || letter == ',' || letter == '.');
    words.filter(|word| !word.is_empty()).map(ToOwned::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(name: &str, organisation: Option<&str>) -> Known {
        Known { names: vec![name.into()], organisations: organisation.into_iter().map(Into::into).collect() }
    }

    #[test]
    fn somebody_expected_is_found_however_the_name_is_spelt_or_shortened() {
        for (printed, named) in [
            ("Søren Ågård", "Soeren Aagaard"),
            ("Soren Agard", "Søren Ågård"),
            ("Anna K. Holt", "Anna Holt"),
            ("Anna Holt", "Anna Karen Holt"),
            ("ANNA HOLT", "anna holt"),
        ] {
            assert!(is_expected(&known(printed, None), Some(named), None), "{printed} is {named}");
        }
        for (printed, named) in [
            ("Anna Holt", "Anna Lind"),
            ("Anna Holt", "Anna"),
            ("Anna", "Anna Holt"),
            ("Karen Holt", "Anna Karen Holt"),
        ] {
            assert!(!is_expected(&known(printed, None), Some(named), None), "{printed} is not {named}");
        }
    }

    #[test]
    fn a_given_name_is_enough_only_with_the_organisation() {
        let printed = known("Anna Holt", Some("Havgaard A/S"));
        assert!(is_expected(&printed, Some("Anna"), Some("Havgaard")));
        assert!(!is_expected(&printed, Some("Anna"), Some("Nordfjord")));
        assert!(!is_expected(&known("Anna Holt", None), Some("Anna"), Some("Havgaard")));
    }

    #[test]
    fn the_same_name_at_another_organisation_is_somebody_else() {
        assert!(!is_expected(&known("Anna Holt", Some("Nordfjord")), Some("Anna Holt"), Some("Havgaard")));
        assert!(is_expected(&known("Anna Holt", None), Some("Anna Holt"), Some("Havgaard")));
        assert!(is_expected(&known("Bo Lind", Some("Havgaard A/S")), None, Some("havgaard")));
        assert!(!is_expected(&known("Bo Lind", Some("Havgaarden")), None, Some("Havgaard")));
        assert!(!is_expected(&known("Bo Lind", Some("Havgaard")), None, None));
    }
}

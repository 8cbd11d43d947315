//! An act that a note mentions twice is one promise.

use super::find::Draft;
use super::text::Text;

/// How many promises back a second mention is sought.
pub(super) const COMPARED: usize = 30;

/// Two mentions of one act are one promise; the one that says when, or else the first, is kept.
pub(super) fn once_each(text: &Text<'_>, drafts: Vec<Draft>) -> Vec<Draft> {
    let mut kept: Vec<Draft> = Vec::new();
    for draft in drafts {
        match kept.iter_mut().rev().take(COMPARED).find(|other| same_act(text, other, &draft)) {
            Some(other) if other.due.is_none() && draft.due.is_some() => *other = draft,
            Some(_) => {}
            None => kept.push(draft),
        }
    }
    kept
}

fn same_act(text: &Text<'_>, a: &Draft, b: &Draft) -> bool {
    let (things, others) = (things(text, a), things(text, b));
    let days = a.due.map(|hit| hit.said) == b.due.map(|hit| hit.said) || a.due.is_none() || b.due.is_none();
    let verbs = a.lemma == b.lemma || a.lemma.is_none() || b.lemma.is_none();
    let shared = things.iter().filter(|thing| others.contains(thing)).count();
    a.owner == b.owner && days && verbs && shared > 0 && shared * 2 >= things.len().min(others.len()).max(1) * 2 - 1
}

/// The words of a promise that name things and people.
fn things<'t>(text: &'t Text<'_>, draft: &Draft) -> Vec<&'t str> {
    draft
        .what
        .clone()
        .filter(|at| text.is_plain(*at) && text.verb(*at, draft.what.end).is_none())
        .map(|at| text.tokens[at].low.as_str())
        .collect()
}

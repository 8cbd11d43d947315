//! The words of a promise: the act with its object, verbatim, without what only hangs on it.

use std::ops::Range;

use super::find::Draft;
use super::text::Text;
use super::words::{Class, Role};
use super::{DueKind, FoundPromise};
use crate::Place;
use crate::date::Said;
use crate::language::token::Kind;

/// What is handed out of a draft.
pub(super) fn promise(note: &str, text: &Text<'_>, draft: &Draft) -> Option<FoundPromise> {
    let range = trimmed(text, cut(text, draft.what.clone()));
    let (first, last) = (text.tokens.get(range.start)?, text.tokens.get(range.end.checked_sub(1)?)?);
    let what = note.get(first.start..last.end)?.to_owned();
    let place = Place { line: first.place.line, start: first.place.start, end: last.place.end };
    let (due, due_kind) = match draft.due.map(|hit| hit.said) {
        Some(Said::Due(day, kind)) => (Some(day), kind),
        _ => (None, DueKind::None),
    };
    let confidence = (draft.confidence * 100.0).round() / 100.0;
    Some(FoundPromise { owner: draft.owner, what, due, due_kind, confidence, place: Some(place) })
}

/// Leaves out a condition or reason at the end.
fn cut(text: &Text<'_>, range: Range<usize>) -> Range<usize> {
    let looks = text.verb(range.start, range.end).is_some_and(|verb| verb.class == Class::Look);
    let hangs = |at: usize| {
        if looks && text.is(at, Role::If) {
            return false;
        }
        let next = at + 1;
        let subject = text.any(next, &[Role::Me, Role::They, Role::Many]);
        let clear = matches!(
            text.tokens[at].low.as_str(),
            "if" | "hvis"
                | "falls"
                | "sofern"
                | "because"
                | "fordi"
                | "weil"
                | "når"
                | "when"
                | "sobald"
                | "unless"
                | "dersom"
                | "ifall"
        );
        text.any(at, &[Role::If, Role::When, Role::Because]) && (subject || clear) && text.date_at(at).is_none()
    };
    let end = (range.start + 2..range.end).find(|at| hangs(*at)).unwrap_or(range.end);
    range.start..end
}

/// Leaves out dates, marks and loose words at both ends.
fn trimmed(text: &Text<'_>, mut range: Range<usize>) -> Range<usize> {
    const LOOSE: &[Role] = &[Role::Adverb, Role::And, Role::But];
    loop {
        let before = range.clone();
        if let Some(hit) = text.date_at(range.start).filter(|hit| hit.end < range.end) {
            range.start = hit.end;
        } else if let Some(hit) =
            range.end.checked_sub(1).and_then(|last| text.date_at(last)).filter(|hit| hit.start > range.start)
        {
            range.end = hit.start;
        }
        if range.len() > 1
            && (text.tokens[range.start].kind == Kind::Mark
                || text.any(range.start, LOOSE) && text.verb(range.start, range.end).is_none())
        {
            range.start += 1;
        }
        if range.len() > 1
            && (closes(text, range.end - 1)
                || text.any(range.end - 1, LOOSE) && text.verb(range.end - 1, range.end).is_none())
        {
            range.end -= 1;
        }
        if range == before {
            return range;
        }
    }
}

fn closes(text: &Text<'_>, at: usize) -> bool {
    text.tokens[at].kind == Kind::Mark && !matches!(text.tokens[at].text, "%" | "€" | "$" | "£")
}

//! What stands over a clause or before it and is said of it: whose it is, and its day.

use std::ops::Range;

use super::Owner;
use super::due::due_in;
use super::find::Finder;
use super::given::FROM;
use super::text::Text;
use super::words::Role;
use crate::date::Said;
use crate::language::token::Kind;

impl Finder<'_, '_> {
    /// "Friday: ring Bo, write to Ann", "To do this week:": the day of all that stands below; whether it is that alone.
    pub(super) fn heads(&mut self, range: &Range<usize>) -> bool {
        let text = self.text;
        let hit = text.date_at(range.start).copied();
        if let Some(hit) = hit.filter(|hit| text.tokens.get(hit.end).is_some_and(|mark| mark.is_mark(':'))) {
            self.heading = Some(hit);
        }
        let list = self.heads_list(range);
        if list {
            self.heading = due_in(text, range, None);
        }
        list
    }

    fn heads_list(&self, range: &Range<usize>) -> bool {
        const LONGEST: usize = 8;
        let text = self.text;
        let heads = |at: usize| {
            let mark = |at: usize, mark| text.tokens.get(at).is_some_and(|token| token.is_mark(mark));
            mark(at, ':') && mark(at + 1, '\n')
        };
        let dated = text.dates_in(range).any(|hit| matches!(hit.said, Said::Due(..)));
        dated && range.len() <= LONGEST && (range.start..=range.end).any(heads)
    }

    /// Whose the next clause is, where nothing but who stands before it.
    pub(super) fn label(&self, range: &Range<usize>) -> Option<Owner> {
        label(self.text, range).or_else(|| self.dealt_to(range))
    }

    /// "Stig: mugs", where the note deals out things: whose the next is.
    fn dealt_to(&self, range: &Range<usize>) -> Option<Owner> {
        let head = self.text.head(range);
        let alone = head + 1 == range.end && self.text.is_name(head);
        (self.dealt && alone && opens_label(self.text, range.end)).then_some(Owner::Them)
    }
}

/// Whether a mark sets apart whose something is: "Stig: mugs", "ich → Kabel".
fn opens_label(text: &Text<'_>, at: usize) -> bool {
    text.tokens.get(at).is_some_and(|mark| mark.is_mark(':') || mark.is_mark('→'))
}

/// Whether a note says of the writer and of somebody else whose something is: "Stig: mugs. Me: the coffee".
pub(super) fn deals_out(text: &Text<'_>) -> bool {
    let opens = |at: usize| at == 0 || text.tokens[at - 1].kind == Kind::Mark;
    let labelled = |at: &usize| opens(*at) && opens_label(text, at + 1);
    let me = |at: usize| text.any(at, &[Role::Me, Role::ToMe]);
    let labels: Vec<usize> = (0..text.tokens.len()).filter(labelled).collect();
    labels.iter().any(|at| me(*at)) && labels.iter().any(|at| !me(*at) && text.is_name(*at))
}

/// Whose the next clause is, where a pronoun alone stands before it: "me = the photos by Friday".
fn label(text: &Text<'_>, range: &Range<usize>) -> Option<Owner> {
    const TURN: &[&str] =
        &["tur", "turn", "job", "part", "uppgift", "opgave", "oppgave", "del", "bit", "teil", "aufgabe"];
    let head = text.head(range);
    let alone = head + 1 == range.end
        && text.tokens.get(range.end).is_some_and(|next| matches!(next.text, ":" | "=" | "-" | "–" | ">" | "→"));
    let turn = head + 2 == range.end && text.is(head, Role::Mine) && TURN.contains(&text.tokens[head + 1].low.as_str());
    if turn && text.tokens.get(range.end).is_some_and(|next| next.is_mark(':')) {
        return Some(Owner::Me);
    }
    // "From Tom: two pallets"
    let from = FROM.contains(&text.tokens.get(head).map_or("", |token| token.low.as_str()));
    let named = range.len() <= 4 && text.tokens.get(range.end).is_some_and(|next| next.is_mark(':'));
    if from && named && text.tokens[range.end - 1].is_capital() {
        return Some(Owner::Them);
    }
    match text.any(head, &[Role::Me, Role::ToMe]) {
        true if alone => Some(Owner::Me),
        false if alone && text.any(head, &[Role::They, Role::ToThem, Role::Many]) => Some(Owner::Them),
        _ => None,
    }
}

//! Clauses: the parts of a sentence that each say one thing.

use std::ops::Range;

use super::text::Text;
use super::words::{Form, Role};
use crate::language::token::Kind;

/// A clause of a sentence.
#[derive(Clone, Debug)]
pub(super) struct Clause {
    pub range: Range<usize>,
    /// Joined to the one before by "and": what is not said again is the same.
    pub joined: bool,
    /// A condition, or what is said of when: no promise itself.
    pub condition: bool,
    pub question: bool,
}

/// Words that say something of somebody.
const VERBAL: &[Role] = &[
    Role::Promise,
    Role::PromiseNow,
    Role::Offer,
    Role::OfferNow,
    Role::Owe,
    Role::Remind,
    Role::Agree,
    Role::Said,
    Role::Will,
    Role::Would,
    Role::Can,
    Role::Wish,
    Role::Want,
    Role::Have,
    Role::Be,
    Role::Does,
];

/// Words that open a promise whose act may follow after a comma or colon.
const OPENING: &[Role] =
    &[Role::Promise, Role::PromiseNow, Role::Offer, Role::OfferNow, Role::Remind, Role::Agree, Role::Said];

/// The clauses of a sentence.
pub(super) fn clauses(text: &Text<'_>, sentence: &Range<usize>) -> Vec<Clause> {
    let question = text.tokens[sentence.end - 1].is_mark('?');
    let mut clauses: Vec<Clause> = Vec::new();
    for (range, joined) in pieces(text, sentence) {
        let first = text.head(&range);
        let leads = (range.start..first).all(|at| text.tokens[at].kind == Kind::Mark && text.date_at(at).is_none());
        let condition = (text.any(first, &[Role::If, Role::When]) && !text.any(first, &[Role::To])
            || conditional_when(text, &range))
            && !is_then(text, first, range.end);
        match clauses.last_mut() {
            Some(last) if continues(text, last, &range, joined) => last.range.end = range.end,
            _ => clauses.push(Clause {
                range,
                joined,
                condition,
                question: question || text.asks(first) && !text.is(first, Role::Redo) && leads,
            }),
        }
    }
    clauses.into_iter().flat_map(|clause| after_condition(text, clause)).collect()
}

/// "when" before a subject; alone it may be "as soon as possible" or part of a name.
fn conditional_when(text: &Text<'_>, range: &Range<usize>) -> bool {
    let first = text.head(range);
    text.any(first, &[Role::If, Role::When])
        && text.any(text.after(first), &[Role::Me, Role::They, Role::Many, Role::The])
}

/// Cuts a sentence at marks, and at "and" and "but" where a clause begins after them.
fn pieces(text: &Text<'_>, sentence: &Range<usize>) -> Vec<(Range<usize>, bool)> {
    let mut pieces = Vec::new();
    let (mut start, mut joined, mut passed) = (sentence.start, false, 0);
    for at in sentence.clone() {
        if text.date_at(at).is_some() || at < start {
            continue;
        }
        let joins = text.any(at, &[Role::And])
            && (begins_clause(text, text.after(at), sentence.end) || does_the_same(text, start, at, sentence.end))
            && !(start..at).any(|come| text.leads_to(come) == Some(at));
        if let Some(close) = passing(text, at, sentence.end) {
            passed = close;
        }
        if at <= passed && passed > 0 && !text.tokens[at].is_mark('\n') {
            continue;
        }
        if runs_on(text, start, at, sentence.end) {
            pieces.push((start..at, joined));
            (start, joined) = (at, false);
        }
        if let Some(subject) = in_return(text, at, sentence.end) {
            if start < at {
                pieces.push((start..at, joined));
            }
            (start, joined) = (subject, false);
            continue;
        }
        let opposes = text.is(at, Role::But) && at > start && begins_clause(text, text.after(at), sentence.end);
        if joins || opposes || parts(text, at) {
            if start < at {
                pieces.push((start..at, joined));
            }
            joined = joins || joined && start == at;
            start = at + 1;
        }
    }
    if start < sentence.end {
        pieces.push((start..sentence.end, joined));
    }
    pieces
}

/// Whether behind "and" I do the same with another thing: "she sees to the flowers and I to the list".
fn does_the_same(text: &Text<'_>, start: usize, at: usize, end: usize) -> bool {
    let (me, next) = (text.after(at), text.after(text.after(at)));
    let subject = text.is(me, Role::Me) && !text.is(me, Role::ToMe) && next < end;
    let alone = at > start && !text.is_name(at - 1) && !text.any(at - 1, &[Role::They, Role::Me]);
    subject && alone && text.any(next, &[Role::Prep, Role::To, Role::The, Role::ToMe]) && has_verb(text, &(start..at))
}

/// Where the subject stands of what somebody does in return: "mod at jeg spuler den".
fn in_return(text: &Text<'_>, at: usize, end: usize) -> Option<usize> {
    const AGAINST: &[&str] = &["mod", "mot", "imot", "imod", "dafür", "gegen"];
    let subject = at + 2;
    let that = subject < end && ["at", "att", "dass", "daß"].contains(&text.tokens[at + 1].low.as_str());
    (that && AGAINST.contains(&text.tokens[at].low.as_str()) && text.any(subject, &[Role::Me, Role::They, Role::Many]))
        .then_some(subject)
}

/// Whether a new clause begins with its subject where the writer put no mark: "I ring him Friday he sends the list".
fn runs_on(text: &Text<'_>, start: usize, at: usize, end: usize) -> bool {
    const HANGING: &[Role] = &[
        Role::That,
        Role::Who,
        Role::If,
        Role::When,
        Role::Because,
        Role::And,
        Role::But,
        Role::To,
        Role::Prep,
        Role::The,
        Role::Will,
        Role::Would,
        Role::Can,
        Role::Be,
        Role::Have,
        Role::Does,
        Role::Get,
        Role::Want,
        Role::Wish,
        Role::Inf,
        Role::Mine,
        Role::Theirs,
    ];
    const NEAR: usize = 4;
    // "han" is also whom something is given to, but not behind a day.
    let given =
        text.is(at, Role::ToThem) && text.tokens[at].low != "han" && text.date_at(at.saturating_sub(1)).is_none();
    let subject = text.any(at, &[Role::Me, Role::They]) && !text.any(at, &[Role::The, Role::That]) && !given;
    if !subject || at < start + 3 || text.tokens[at - 1].kind == Kind::Mark {
        return false;
    }
    let near = at.saturating_sub(NEAR).max(start)..at;
    let before = text.phrase_before(at).unwrap_or(at - 1);
    let hangs = text.any(before, HANGING)
        || text.asks(at - 1)
        || !text.tags[at - 1].verbs.is_empty()
        || text.tags[at - 1].guess.is_some();
    let told = near.clone().any(|near| text.any(near, OPENING) || text.any(near, &[Role::That, Role::Ask, Role::If]));
    let next = text.head(&(text.after(at)..end));
    let acts = text.any(at, &[Role::Will]) || next < end && (text.any(next, VERBAL) || text.verb(next, end).is_some());
    acts && !hangs && !told && has_verb(text, &(start..at))
}

/// Where a bracket closes that says nothing of its own: "Mads (joiner) comes by".
fn passing(text: &Text<'_>, at: usize, end: usize) -> Option<usize> {
    const LONGEST: usize = 6;
    if !text.tokens[at].is_mark('(') {
        return None;
    }
    let close = (at + 1..end.min(at + 2 + LONGEST)).find(|close| text.tokens[*close].is_mark(')'))?;
    let inside = at + 1..close;
    let dated = text.dates_in(&inside).next().is_some() && !text.is_only_date(&inside);
    let goes_on = close + 1 < end && text.tokens[close + 1].kind != Kind::Mark;
    // "Cass (narrative designer)" says who somebody is.
    let who = inside.len() <= 3
        && at > 0
        && text.is_name(at - 1)
        && goes_on
        && !inside.clone().any(|at| text.any(at, VERBAL));
    if who && text.dates_in(&inside).next().is_none() {
        return Some(close);
    }
    let again = at
        .checked_sub(1)
        .is_some_and(|before| inside.clone().any(|word| text.tokens[word].low == text.tokens[before].low));
    (goes_on && !dated && (again || !has_verb(text, &inside))).then_some(close)
}

/// Whether a mark parts clauses.
fn parts(text: &Text<'_>, at: usize) -> bool {
    let token = &text.tokens[at];
    let next_apart = text.tokens.get(at + 1).is_none_or(|next| next.spaced);
    match token.text {
        ":" => next_apart && !about(text, at),
        "," | "(" | ")" | "–" | "—" | "|" | "→" | "!" | "?" | ";" | "\n" | "•" | "…" | "*" => true,
        "-" | "=" | ">" | "/" => token.spaced && next_apart,
        _ => token.kind == Kind::Number && numbers_item(text, at),
    }
}

/// Whether a number only counts the items of a list: "1) the deck 2) a table".
fn numbers_item(text: &Text<'_>, at: usize) -> bool {
    let opened = at.checked_sub(1).is_some_and(|before| text.tokens[before].is_mark('('));
    !opened && text.tokens[at].text.len() <= 2 && text.tokens.get(at + 1).is_some_and(|next| next.is_mark(')'))
}

/// Whether a colon follows a word that only says what about ("re:", "ang:").
fn about(text: &Text<'_>, at: usize) -> bool {
    const ABOUT: &[&str] = &["re", "ang", "betr", "vedr", "wg", "betreff", "about"];
    at.checked_sub(1).is_some_and(|before| ABOUT.contains(&text.tokens[before].low.as_str()))
}

/// Whether a clause with its own verb begins at a token after "and".
fn begins_clause(text: &Text<'_>, at: usize, end: usize) -> bool {
    let at = text.head(&(at..end));
    if at >= end {
        return false;
    }
    let next = text.head(&(text.after(at)..end));
    let verbal = |at: usize| at < end && (text.any(at, VERBAL) || text.verb(at, end).is_some());
    let finite = |at: usize| {
        at < end
            && (text.any(at, VERBAL)
                || text.verb_of(at, end, |form| !matches!(form, Form::Bare | Form::Inf | Form::First)).is_some())
    };
    let subject = text.any(at, &[Role::Me, Role::They, Role::Many]);
    let named = text.is_plain(at) && text.tokens[at].kind == Kind::Word && finite(next) && text.verb(at, end).is_none();
    // "und seine Frau schaut es sich an"
    let kin = text.any(at, &[Role::Theirs, Role::Mine]) && text.is_plain(at + 1) && finite(text.head(&(at + 2..end)));
    let infinitive = text.is(at, Role::Inf) && verbal(text.after(at));
    let reported = text.is(at, Role::That) && text.any(text.after(at), &[Role::Me, Role::They, Role::Many]);
    // "och då visar jag ritningarna"
    let then =
        text.any(at, &[Role::When, Role::But]) && finite(next) && text.any(text.after(next), &[Role::Me, Role::They]);
    subject && verbal(next)
        || then
        || text.any(at, VERBAL)
        || head_verb(text, at, end)
        || named
        || kin
        || infinitive
        || reported
        || ends_with_act(text, at, end)
}

/// Whether a word that may open a condition means "then", as a verb and its subject follow: "och då visar jag ritningarna".
fn is_then(text: &Text<'_>, at: usize, end: usize) -> bool {
    let next = text.head(&(text.after(at)..end));
    let acts = next < end && text.verb_of(next, end, |form| !matches!(form, Form::Bare | Form::Inf)).is_some();
    text.is(at, Role::When) && acts && text.any(text.after(next), &[Role::Me, Role::They]) && !text.is_english()
}

/// Whether an act is said at a token, not a thing that has its name ("reports", "a call").
fn head_verb(text: &Text<'_>, at: usize, end: usize) -> bool {
    text.verb_of(at, end, |form| form != Form::Inf).is_some()
}

/// Whether the next piece ends with an infinitive, as in German.
fn ends_with_act(text: &Text<'_>, at: usize, end: usize) -> bool {
    let stop = (at..end).find(|at| parts(text, *at) || text.is(*at, Role::And)).unwrap_or(end);
    let last = (at..stop).rev().find(|at| text.date_at(*at).is_none() && text.tokens[*at].kind != Kind::Mark);
    last.is_some_and(|last| text.verb_of(last, stop, |form| form == Form::Inf).is_some())
}

/// Whether a piece only goes on with the clause before it.
fn continues(text: &Text<'_>, last: &Clause, range: &Range<usize>, joined: bool) -> bool {
    if joined {
        return false;
    }
    let first = text.head(range);
    // "sa" is "said", and also "so" as it is typed.
    let says = range.clone().find(|at| text.tokens[*at].kind != Kind::Mark).unwrap_or(first);
    let speaks = text.is(says, Role::Said) && text.any(text.after(says), &[Role::Me, Role::They]);
    if speaks && text.head(&(text.after(text.after(says)).min(range.end)..range.end)) >= range.end && !last.condition {
        return true;
    }
    let opening = last.range.clone().rev().find(|at| text.any(*at, OPENING));
    let opened = opening.is_some();
    let said = opening.is_some_and(|at| has_object(text, text.after(at)..last.range.end));
    let acted = last.range.clone().any(|at| text.verb(at, last.range.end).is_some() && !text.any(at, OPENING));
    let verbal = has_verb(text, range);
    if opened && !acted {
        let complement = text.any(first, &[Role::That, Role::Inf])
            || !said && (text.any(first, &[Role::Me, Role::They]) || verbal && !states(text, range));
        return complement
            || text.tokens[range.start - 1].is_mark(':')
            || !verbal && !said && !text.is_only_date(range);
    }
    let addressed = text.is(text.head(&last.range), Role::To) && !has_verb(text, &last.range) && last.range.len() <= 4;
    if addressed && text.tokens[range.start - 1].is_mark(':') {
        return true;
    }
    if text.tokens[range.start - 1].is_mark(':') && !has_verb(text, &last.range) && last.range.len() <= 4 {
        return verbal && text.is_only_date(&last.range);
    }
    let listed = text.tokens[range.start - 1].is_mark(':') || last.range.clone().any(|at| text.tokens[at].is_mark(':'));
    if acted && listed && !verbal && range.len() <= 8 {
        return true;
    }
    !verbal && acted && first < range.end && text.any(first, &[Role::To, Role::And]) && !text.is_only_date(range)
}

/// Whether what opens a promise has its object already: more than to whom.
fn has_object(text: &Text<'_>, range: Range<usize>) -> bool {
    const DATIVE: &[&str] = &["dem", "der", "einem", "einer", "meinem", "meiner", "ihrem", "seinem", "unserem"];
    let mut range = range;
    if text.is_german() && text.tokens.get(range.start).is_some_and(|token| DATIVE.contains(&token.low.as_str())) {
        range.start = range.end.min(range.start + 2);
    }
    let words = range.filter(|at| text.date_at(*at).is_none() && text.tokens[*at].kind != Kind::Mark);
    let objects =
        words.filter(|at| !text.any(*at, &[Role::ToMe, Role::ToThem, Role::Adverb, Role::To]) && !text.is_name(*at));
    objects.count() > 0
}

fn states(text: &Text<'_>, range: &Range<usize>) -> bool {
    range.clone().any(|at| text.any(at, &[Role::Be, Role::Does, Role::Have]))
}

pub(super) fn has_verb(text: &Text<'_>, range: &Range<usize>) -> bool {
    range.clone().any(|at| text.any(at, VERBAL) || text.verb(at, range.end).is_some())
}

/// A condition without a comma ends where the next subject stands: "if it works out she brings one".
fn after_condition(text: &Text<'_>, clause: Clause) -> Vec<Clause> {
    if !clause.condition {
        return vec![clause];
    }
    let first = text.head(&clause.range);
    let end = clause.range.end;
    let subject = (first + 3..end).rev().find(|at| {
        let next = text.head(&(text.after(*at)..end));
        let acts = |at: usize| {
            text.any(at, &[Role::Will, Role::Would, Role::Can, Role::Promise, Role::Owe])
                || text.verb_of(at, end, |form| form != Form::Past).is_some()
        };
        let pronoun = |at: usize| at < end && text.any(at, &[Role::Me, Role::They]);
        let moves = text.any(*at, &[Role::Does, Role::Get]) || text.is_coming(*at);
        let who = |at: usize| pronoun(at) || at < end && text.is_name(at) && !text.is(at - 1, Role::When);
        let after = text.after(*at);
        let given = after < end && text.any(after, &[Role::ToMe, Role::ToThem]) && who(text.after(after));
        let inverted = (acts(*at) || moves) && (who(after) || given) && !text.is_english();
        let third = next < end && text.verb_of(next, end, |form| form == Form::Third).is_some() && text.is_english();
        let named = text.is_name(*at) && (text.any(next, &[Role::Will, Role::Would]) || third) && !text.is_german();
        inverted || named || pronoun(*at) && (acts(next) || text.is(*at, Role::Will)) && !acts(at - 1)
    });
    let Some(at) = subject else { return vec![clause] };
    let main = Clause { range: at..clause.range.end, condition: false, ..clause.clone() };
    vec![Clause { range: clause.range.start..at, ..clause }, main]
}

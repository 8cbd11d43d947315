//! The likeliest way to divide a line into name, title, firm, what ties them together, and the rest.
//!
//! Dynamic programming over the tokens. A state is where the line has been divided up to, which fields it has so far, and
//! what stood last; a step takes the next stretch for something. Linear in the length of the line.

use std::ops::Range;

use super::score::{Line, Role};
use super::token::Break;

/// A stretch of tokens and what it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch {
    pub role: Role,
    pub tokens: Range<usize>,
    pub score: f64,
}

const LONGEST_NAME: usize = 5;
const LONGEST_TITLE: usize = 7;
const LONGEST_FIRM: usize = 6;
const LONGEST_TIE: usize = 4;
const LONGEST_INTRO: usize = 6;

/// A tie to nothing, as in "somebody from Firm".
const LOOSE_TIE: f64 = -0.8;
/// A title of nobody, as in "met a nurse"; one "from Firm" is somebody.
const NOBODYS_TITLE: f64 = -1.5;
const NOBODYS_POST: f64 = -1.0;

const NAME: usize = 1;
const TITLE: usize = 2;
const FIRM: usize = 4;
const HELD: usize = TITLE | FIRM;
const FIELDS: usize = 8;
const ROLES: [Role; 8] =
    [Role::Hard, Role::Intro, Role::Name, Role::Title, Role::Firm, Role::From, Role::As, Role::Rest];

#[derive(Clone)]
struct State {
    score: f64,
    /// The state before: fields and role, and where it stood.
    back: Option<(usize, usize, usize)>,
    step: f64,
}

/// Divides a line.
pub fn parse(line: &Line<'_>) -> Vec<Stretch> {
    let count = line.tokens.len();
    let mut table: Vec<Vec<Option<State>>> = vec![vec![None; FIELDS * ROLES.len()]; count + 1];
    // Before the first token nothing stands; Intro counts as that only through its own check.
    table[0][slot(0, Role::Hard)] = Some(State { score: 0.0, back: None, step: 0.0 });
    for at in 0..count {
        for fields in 0..FIELDS {
            for role in ROLES {
                let Some(state) = table[at][slot(fields, role)].clone() else { continue };
                for (next, to, step) in steps(line, at, fields, role) {
                    let fields_then = fields | field(next);
                    let score = state.score + step;
                    let target = &mut table[to][slot(fields_then, next)];
                    if target.as_ref().is_none_or(|best| score > best.score) {
                        *target = Some(State { score, back: Some((at, fields, index(role))), step });
                    }
                }
            }
        }
    }
    trace(&table, count)
}

fn slot(fields: usize, role: Role) -> usize {
    fields * ROLES.len() + index(role)
}

fn index(role: Role) -> usize {
    ROLES.iter().position(|other| *other == role).unwrap_or_default()
}

fn field(role: Role) -> usize {
    match role {
        Role::Name => NAME,
        Role::Title => TITLE,
        Role::Firm => FIRM,
        _ => 0,
    }
}

/// What can follow at a token, up to where, and what speaks for it.
fn steps(line: &Line<'_>, at: usize, fields: usize, previous: Role) -> Vec<(Role, usize, f64)> {
    let mut steps = Vec::new();
    // Words of meeting are for somebody who is named.
    let met = previous == Role::Intro && fields & NAME == 0;
    let tied = met || matches!(previous, Role::From | Role::As);
    if line.tokens[at].hard.is_some() {
        if !tied {
            steps.push((Role::Hard, at + 1, 0.0));
        }
        return steps;
    }
    let reach = |longest: usize| {
        let end = line.tokens[at..].iter().take(longest).take_while(|token| token.hard.is_none()).count();
        at + 1..=at + end
    };
    if fields & NAME == 0 && (met || !tied) {
        let order = if fields & TITLE > 0 && line.tokens[at].before != Break::Colon { -0.8 } else { 0.0 };
        steps.extend(reach(LONGEST_NAME).filter_map(|to| Some((Role::Name, to, line.name(at, to, previous)? + order))));
    }
    // "met a nurse"
    let any = met && line.after_article(at);
    if fields & TITLE == 0 && (!met || any) && previous != Role::From {
        let previous = if any { Role::As } else { previous };
        steps.extend(reach(LONGEST_TITLE).filter_map(|to| Some((Role::Title, to, line.title(at, to, previous)?))));
    }
    if fields & FIRM == 0 && !met && previous != Role::As {
        steps.extend(reach(LONGEST_FIRM).filter_map(|to| Some((Role::Firm, to, line.firm(at, to, previous)?))));
    }
    if tied {
        return steps;
    }
    if fields & NAME == 0 {
        steps.extend(reach(LONGEST_TIE).filter_map(|to| Some((Role::Intro, to, line.called(at, to, previous)?))));
    }
    if at == 0 {
        steps.extend(reach(LONGEST_INTRO).filter_map(|to| Some((Role::Intro, to, line.intro(at, to)?))));
    }
    let after_field = matches!(previous, Role::Name | Role::Title | Role::Firm | Role::Hard);
    let loose = if after_field { 0.0 } else { LOOSE_TIE };
    if fields & FIRM == 0 {
        steps.extend(reach(LONGEST_TIE).filter_map(|to| Some((Role::From, to, line.from(at, to, previous)? + loose))));
    }
    if fields & TITLE == 0 {
        steps.extend(reach(LONGEST_TIE).filter_map(|to| Some((Role::As, to, line.as_(at, to, loose < 0.0)? + loose))));
    }
    if fields & NAME > 0 && line.degree(at) {
        // As good as a title, and no field.
        steps.push((Role::Hard, at + 1, 0.6));
    }
    let tail = fields & NAME > 0 && after_field && line.tail(at);
    steps.push(if tail { (Role::Intro, at + 1, 0.6) } else { (Role::Rest, at + 1, line.rest(at)) });
    steps
}

fn trace(table: &[Vec<Option<State>>], count: usize) -> Vec<Stretch> {
    let is_open = |slot: usize| {
        let role = ROLES[slot % ROLES.len()];
        matches!(role, Role::From | Role::As) || role == Role::Intro && (slot / ROLES.len()) & NAME == 0
    };
    let ends = table[count].iter().enumerate().filter(|(slot, state)| state.is_some() && !is_open(*slot));
    let nobodys = |slot: usize| match (slot / ROLES.len()) & (FIELDS - 1) {
        TITLE => NOBODYS_TITLE,
        HELD => NOBODYS_POST,
        _ => 0.0,
    };
    let total = |slot: usize, state: &Option<State>| score(state.as_ref()) + nobodys(slot);
    let best = ends.max_by(|a, b| total(a.0, a.1).total_cmp(&total(b.0, b.1))).map(|(slot, _)| slot);
    let mut stretches = Vec::new();
    let mut place = best.map(|slot| (count, slot));
    while let Some((at, slot)) = place {
        let Some(State { back: Some((from, fields, role)), step, .. }) = &table[at][slot] else { break };
        stretches.push(Stretch { role: ROLES[slot % ROLES.len()], tokens: *from..at, score: *step });
        place = Some((*from, fields * ROLES.len() + role));
    }
    stretches.reverse();
    stretches
}

fn score(state: Option<&State>) -> f64 {
    state.map_or(f64::NEG_INFINITY, |state| state.score)
}

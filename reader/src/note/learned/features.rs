//! What a candidate is made of, as the model sees it.

use std::ops::Range;

use crate::language::token::Kind;
use crate::note::Owner;
use crate::note::clause::Clause;
use crate::note::read::{Act, Reader};
use crate::note::told::ONESELF;
use crate::note::words::{Form, ROLES, Role};

/// How many buckets the features fall into; those of facts come first, the rest is for words.
pub const BUCKETS: usize = 1 << 15;

/// How many buckets are kept for facts.
pub const FACTS: usize = 1 << 13;

/// What a feature is of; the same letters mean something else at another place.
#[derive(Clone, Copy)]
enum Of {
    Fact,
    FactOwner,
    Two,
    Before,
    After,
    Earlier,
    Later,
    First,
    Flag,
    Mark,
    Length,
    Word,
    Beginning,
    Verb,
    VerbDue,
    VerbEnd,
    Next,
    Previous,
    Pair,
    Opening,
    EarlierWord,
}

/// The buckets of a candidate's features, in order and each once.
pub(super) fn of(reader: &Reader<'_, '_>, act: &Act, clause: &Clause) -> Vec<u16> {
    let mut buckets = Vec::new();
    facts(act, &mut buckets);
    flags(reader, act, clause, &mut buckets);
    roles(reader, act, &mut buckets);
    words(reader, act, &mut buckets);
    buckets.sort_unstable();
    buckets.dedup();
    buckets
}

/// What the rules saw, alone and together.
fn facts(act: &Act, buckets: &mut Vec<u16>) {
    let owner = u8::from(act.owner == Owner::Them);
    let facts = &act.seen.facts;
    for fact in facts {
        buckets.push(bucket(Of::Fact, fact.as_bytes(), &[]));
        buckets.push(bucket(Of::FactOwner, fact.as_bytes(), &[owner]));
    }
    // Receiver, class, form, modal verb and owner come first, in this order.
    if let [receiver, class, form, modal, who, ..] = facts.as_slice() {
        let owns = [who.as_bytes(), class.as_bytes()].concat();
        for fact in [receiver, form, modal] {
            buckets.push(bucket(Of::Two, &owns, fact.as_bytes()));
        }
        let has = |name: &str| u8::from(facts.contains(&name));
        let bits = [has("to come"), has("object"), has("definite"), has("mine")];
        buckets.push(bucket(Of::Two, who.as_bytes(), &bits));
        buckets.push(bucket(Of::Two, &owns, &bits));
    }
}

/// What stands before and after the clause.
fn flags(reader: &Reader<'_, '_>, act: &Act, clause: &Clause, buckets: &mut Vec<u16>) {
    let (text, before) = (reader.text, &reader.before);
    let owner = u8::from(act.owner == Owner::Them);
    let flags = [
        ("about", before.about),
        ("about here", before.about_here),
        ("wanted", before.wanted),
        ("dated", before.dated),
        ("conditional", before.conditional),
        ("wished", before.wished),
        ("promised", before.promised),
        ("labelled", before.labelled.is_some()),
        ("joined", clause.joined),
        ("english", text.is_english()),
        ("german", text.is_german()),
        ("dated after", before.dated_after),
        ("date after", text.date_at(reader.range.end).is_some() || text.date_at(reader.range.end + 1).is_some()),
        ("oneself", is_oneself(reader, act)),
        ("opens", reader.range.start == 0),
    ];
    let there = flags.iter().filter(|(_, there)| *there);
    buckets.extend(there.map(|(flag, _)| bucket(Of::Flag, flag.as_bytes(), &[owner])));
    let range = &reader.range;
    let way = if act.seen.facts.len() > 1 { "plain" } else { act.seen.facts.first().copied().unwrap_or_default() };
    let receiver = reader.receiver(range);
    let seen = [
        ("day", reader.due(range)),
        ("to come", reader.is_to_come(range)),
        ("to me", receiver == Some(Owner::Me)),
        ("to them", receiver == Some(Owner::Them)),
        ("spoken", reader.subject(range.start..act.seen.verb.unwrap_or(range.start).max(range.start)).is_some()),
        ("I", reader.has(range.clone(), &[Role::Me])),
        ("they", reader.has(range.clone(), &[Role::They])),
        ("many", reader.has(range.clone(), &[Role::Many])),
        ("past", range.clone().any(|at| text.tags[at].verbs.iter().any(|verb| verb.form == Form::Past))),
        ("verb", range.clone().any(|at| !text.tags[at].verbs.is_empty())),
        ("fact", reader.has(range.clone(), &[Role::Be, Role::Does, Role::Have])),
        ("name", text.is_name(text.head(range))),
        ("third", range.start < range.end && reader.is_third(text.head(range).min(range.end - 1))),
        ("open end", reader.ends_open(range)),
        ("given name", text.is_given_name(text.head(range))),
    ];
    for (index, (flag, there)) in seen.iter().enumerate() {
        let value = u8::from(*there);
        buckets.push(bucket(Of::Flag, flag.as_bytes(), &[way.as_bytes(), &[value]].concat()));
        for (other, also) in &seen[index + 1..] {
            if *there && *also {
                buckets.push(bucket(Of::Flag, flag.as_bytes(), &[way.as_bytes(), other.as_bytes()].concat()));
            }
        }
    }
    let length = match reader.range.len() {
        0..3 => 0,
        3..5 => 1,
        5..8 => 2,
        8..13 => 3,
        _ => 4,
    };
    buckets.push(bucket(Of::Length, &[length], &[]));
    let marks =
        [(0, reader.range.start.checked_sub(1)), (1, Some(reader.range.end)), (2, reader.range.end.checked_sub(1))];
    for (place, at) in marks {
        let mark = at.and_then(|at| text.tokens.get(at)).filter(|token| token.kind == Kind::Mark);
        buckets.push(bucket(Of::Mark, &[place], mark.map_or("", |mark| mark.text).as_bytes()));
    }
}

/// "promised himself": what somebody does for themselves.
fn is_oneself(reader: &Reader<'_, '_>, act: &Act) -> bool {
    let from = act.seen.verb.unwrap_or(act.what.start);
    let until = reader.range.end.min(from + 3);
    (from + 1..until).any(|at| ONESELF.contains(&reader.text.tokens[at].low.as_str()))
}

/// How far around a clause is looked.
const AROUND: usize = 12;

fn roles(reader: &Reader<'_, '_>, act: &Act, buckets: &mut Vec<u16>) {
    let (text, range) = (reader.text, &reader.range);
    let verb = act.seen.verb.unwrap_or(act.what.start).clamp(range.start, range.end);
    let owner = u8::from(act.owner == Owner::Them);
    let mut add = |of, range: Range<usize>, owner: u8| {
        for at in range {
            let here = ROLES.iter().map(|(_, role)| *role).filter(|role| text.is(at, *role));
            buckets.extend(here.map(|role| bucket(of, &[role as u8, owner], &[])));
        }
    };
    add(Of::Before, range.start..verb, owner);
    add(Of::After, verb..range.end, owner);
    add(Of::Earlier, range.start.saturating_sub(AROUND)..range.start, 0);
    add(Of::Later, range.end..text.tokens.len().min(range.end + AROUND), 0);
    let head = text.head(range);
    add(Of::First, head..range.end.min(head + 1), owner);
}

fn words(reader: &Reader<'_, '_>, act: &Act, buckets: &mut Vec<u16>) {
    let (text, range) = (reader.text, &reader.range);
    let low = |at: usize| if text.date_at(at).is_some() { "0" } else { text.tokens[at].low.as_str() };
    for at in range.clone().filter(|at| text.tokens[*at].kind == Kind::Word && text.date_at(*at).is_none()) {
        buckets.push(bucket(Of::Word, low(at).as_bytes(), &[]));
        if low(at).chars().count() > 5 {
            buckets.push(bucket(Of::Beginning, beginning(low(at), 5).as_bytes(), &[]));
        }
    }
    let head = text.head(range);
    if head < range.end {
        buckets.push(bucket(Of::Opening, low(head).as_bytes(), &[]));
    }
    for at in range.start.saturating_sub(4)..range.start {
        buckets.push(bucket(Of::EarlierWord, low(at).as_bytes(), &[]));
    }
    let Some(verb) = act.seen.verb.filter(|verb| range.contains(verb)) else { return };
    let letters = low(verb).chars().count();
    buckets.push(bucket(Of::Verb, beginning(low(verb), 4).as_bytes(), &[]));
    let to_come = reader.is_to_come(range) || reader.before.dated || text.date_at(range.end + 1).is_some();
    buckets.push(bucket(Of::VerbDue, beginning(low(verb), 4).as_bytes(), &[u8::from(to_come)]));
    if letters > 3 {
        let end = low(verb).strip_prefix(beginning(low(verb), letters - 2)).unwrap_or_default();
        buckets.push(bucket(Of::VerbEnd, end.as_bytes(), &[]));
    }
    if verb + 1 < range.end {
        buckets.push(bucket(Of::Next, low(verb + 1).as_bytes(), &[]));
        buckets.push(bucket(Of::Pair, beginning(low(verb), 5).as_bytes(), beginning(low(verb + 1), 5).as_bytes()));
    }
    if verb > range.start {
        buckets.push(bucket(Of::Previous, low(verb - 1).as_bytes(), &[]));
    }
}

/// The first `letters` of a word.
fn beginning(word: &str, letters: usize) -> &str {
    word.char_indices().nth(letters).map_or(word, |(end, _)| &word[..end])
}

/// FNV-1a (Fowler, Noll and Vo) of what a feature is of and its parts, folded.
fn bucket(of: Of, one: &[u8], other: &[u8]) -> u16 {
    const PRIME: u32 = 16_777_619;
    const OFFSET: u32 = 2_166_136_261;
    let bytes = [of as u8].into_iter().chain(one.iter().copied()).chain([0]).chain(other.iter().copied());
    let hash = bytes.fold(OFFSET, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(PRIME));
    let hash = (hash ^ (hash >> 16)) as usize;
    let words = (of as u8) >= Of::Word as u8;
    let bucket = if words { FACTS + hash % (BUCKETS - FACTS) } else { hash % FACTS };
    u16::try_from(bucket).unwrap_or_default()
}

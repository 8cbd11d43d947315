//! What a sentence is made of, as the models see it: words, their parts and pairs, which role comes before which, how a clause
//! begins, and what the rules found.

use super::northern;
use crate::language::token::{Kind, Token};
use crate::message::ask::AMOUNTS;
use crate::message::evidence::Seen;
use crate::message::role::{ROLES, Role};
use crate::message::text::{Sentence, Text};

/// How many buckets the features fall into; two that share one share a weight.
pub const BUCKETS: usize = 1 << BITS;
const BITS: u32 = 18;

/// Roles of which the order is told as well: who, what they do, to whom, and how it is said.
const ORDERED: &[Role] = &[
    Role::I,
    Role::Me,
    Role::My,
    Role::You,
    Role::Thee,
    Role::Your,
    Role::Both,
    Role::Someone,
    Role::Not,
    Role::If,
    Role::Asks,
    Role::Wh,
    Role::Modal,
    Role::Want,
    Role::Need,
    Role::Seek,
    Role::Learn,
    Role::Curious,
    Role::Advice,
    Role::Judge,
    Role::Tell,
    Role::HelpMe,
    Role::Meet,
    Role::Settle,
    Role::Give,
    Role::MayHave,
    Role::Gladly,
    Role::Position,
    Role::Hire,
    Role::Vacant,
    Role::Have,
    Role::Relative,
    Role::Kith,
    Role::Lack,
    Role::Done,
    Role::Return,
    Role::Free,
    Role::Thanks,
    Role::Past,
];

/// Roles that tell who does what to whom; the first few of a clause, in their order, are how it begins.
const LEADING: &[Role] = &[
    Role::I,
    Role::You,
    Role::Me,
    Role::Thee,
    Role::My,
    Role::Your,
    Role::Asks,
    Role::Wh,
    Role::Modal,
    Role::Want,
    Role::Need,
    Role::Thanks,
    Role::Have,
    Role::Give,
    Role::Gladly,
    Role::Past,
    Role::Not,
    Role::Someone,
    Role::Both,
];

/// What a feature is of; the same letters mean something else at another place.
#[derive(Clone, Copy)]
enum Of {
    Word,
    Beginning,
    LongBeginning,
    Ending,
    Pair,
    Role,
    AskedRole,
    Order,
    Asked,
    Head,
    HeadStem,
    HeadStems,
    Lead,
    Last,
    Figure,
    Stem,
    Stems,
    Sign,
    Sure,
    Signs,
    Shape,
}

/// The buckets of a sentence's features, in order and each once.
pub(super) fn of(text: &Text<'_>, sentence: &Sentence, seen: &[Seen]) -> Vec<u32> {
    let mut buckets = Vec::new();
    words(text, sentence, &mut buckets);
    stems(text, sentence, &mut buckets);
    roles(text, sentence, &mut buckets);
    ends(text, sentence, &mut buckets);
    figures(text, sentence, &mut buckets);
    signs(seen, &mut buckets);
    buckets.push(bucket(Of::Asked, &[u8::from(sentence.question)], &[]));
    buckets.sort_unstable();
    buckets.dedup();
    buckets
}

/// Inflected and compound words are known by their parts: four and six letters of the beginning, five of the end.
fn words(text: &Text<'_>, sentence: &Sentence, buckets: &mut Vec<u32>) {
    let mut before = "";
    for token in &text.tokens[sentence.range.clone()] {
        let low = match token.kind {
            Kind::Word => token.low.as_str(),
            Kind::Number => "0",
            Kind::Mark if matches!(token.text, "?" | "!") => token.text,
            Kind::Mark => continue,
        };
        let letters = low.chars().count();
        let mut add = |of, one: &str, other: &str| buckets.push(bucket(of, one.as_bytes(), other.as_bytes()));
        add(Of::Word, low, "");
        if letters > 4 {
            add(Of::Beginning, beginning(low, 4), "");
        }
        if letters > 6 {
            add(Of::LongBeginning, beginning(low, 6), "");
        }
        if letters > 7 {
            add(Of::Ending, low.strip_prefix(beginning(low, letters - 5)).unwrap_or(low), "");
        }
        let short = beginning(low, 5);
        if !before.is_empty() {
            add(Of::Pair, before, short);
        }
        before = short;
    }
}

/// The roles of each clause, whether they are in a question, and which of them come before which.
fn roles(text: &Text<'_>, sentence: &Sentence, buckets: &mut Vec<u32>) {
    for clause in &sentence.clauses {
        let mut seen: Vec<Role> = Vec::new();
        for at in clause.clone() {
            let here = || ROLES.iter().map(|(_, role)| *role).filter(|role| text.is(at, *role));
            for role in here() {
                buckets.push(bucket(Of::Role, &[role as u8], &[]));
                buckets.push(bucket(Of::AskedRole, &[role as u8], &[u8::from(sentence.question)]));
                if ORDERED.contains(&role) {
                    buckets.extend(seen.iter().map(|earlier| bucket(Of::Order, &[*earlier as u8], &[role as u8])));
                }
            }
            let new: Vec<Role> = here().filter(|role| ORDERED.contains(role) && !seen.contains(role)).collect();
            seen.extend(new);
        }
    }
}

/// How each clause begins, and how the sentence ends.
fn ends(text: &Text<'_>, sentence: &Sentence, buckets: &mut Vec<u32>) {
    /// How many roles a clause begins with at most.
    const MOST: usize = 3;
    let asked = u8::from(sentence.question);
    for (index, clause) in sentence.clauses.iter().enumerate() {
        let first = u8::from(index == 0);
        let mut words = text.tokens[clause.clone()].iter().filter(|token| token.kind != Kind::Mark);
        if let Some(head) = words.next() {
            let stem = northern::stem(&head.low);
            buckets.push(bucket(Of::Head, &[first], head.low.as_bytes()));
            buckets.push(bucket(Of::HeadStem, stem.as_bytes(), &[]));
            if let Some(next) = words.next() {
                let stems = format!("{stem} {}", northern::stem(&next.low));
                buckets.push(bucket(Of::HeadStems, &[first], stems.as_bytes()));
            }
        }
        let leading = clause.clone().filter_map(|at| LEADING.iter().find(|role| text.is(at, **role)));
        let mut lead = Vec::with_capacity(MOST);
        for role in leading.take(MOST) {
            lead.push(*role as u8);
            buckets.push(bucket(Of::Lead, &[asked], &lead));
        }
    }
    let last = text.tokens[sentence.range.clone()].iter().rev().find(|token| token.kind != Kind::Mark);
    buckets.extend(last.map(|token| bucket(Of::Last, &[asked], northern::stem(&token.low).as_bytes())));
}

/// Whether there is money in a sentence, a share, a day or hour, numbers, a name; and whether it is asked.
fn figures(text: &Text<'_>, sentence: &Sentence, buckets: &mut Vec<u32>) {
    let tokens = &text.tokens[sentence.range.clone()];
    let any = |is: fn(&Token<'_>) -> bool| tokens.iter().any(is);
    let numbers = tokens.iter().filter(|token| token.kind == Kind::Number).count();
    let there = [
        any(|token| AMOUNTS.contains(&token.low.as_str())),
        any(|token| token.text == "%"),
        text.is_dated(&sentence.range),
        numbers > 1,
        tokens.iter().skip(1).any(|token| token.kind == Kind::Word && token.is_capital()),
    ];
    for (which, _) in (0..).zip(there).filter(|(_, there)| *there) {
        buckets.push(bucket(Of::Figure, &[which], &[]));
        buckets.push(bucket(Of::Figure, &[which], &[u8::from(sentence.question)]));
    }
}

/// The stems that Danish, Swedish and Norwegian share, and which follows which: what one of them teaches, all learn.
fn stems(text: &Text<'_>, sentence: &Sentence, buckets: &mut Vec<u32>) {
    let mut before = String::new();
    for token in &text.tokens[sentence.range.clone()] {
        let stem = match token.kind {
            Kind::Word => northern::stem(&token.low),
            Kind::Number => "0".to_owned(),
            Kind::Mark => continue,
        };
        buckets.push(bucket(Of::Stem, stem.as_bytes(), &[]));
        if !before.is_empty() {
            buckets.push(bucket(Of::Stems, before.as_bytes(), stem.as_bytes()));
        }
        before = stem;
    }
}

/// What the rules found in a sentence, how sure they are, and which of it stands together.
fn signs(seen: &[Seen], buckets: &mut Vec<u32>) {
    for (index, sign) in seen.iter().enumerate() {
        buckets.push(bucket(Of::Sign, &[sign.kind], &[]));
        buckets.push(bucket(Of::Sure, &[sign.kind], &[sign.tenths]));
        buckets.extend(seen[..index].iter().map(|other| bucket(Of::Signs, &[other.kind], &[sign.kind])));
    }
}

/// The shape of a whole text: how long it is, how much of it asks, and whether it speaks more of the writer or of the receiver.
pub(super) fn shape(text: &Text<'_>) -> [u32; 5] {
    const MINE: &[Role] = &[Role::I, Role::Me, Role::My];
    const YOURS: &[Role] = &[Role::You, Role::Thee, Role::Your];
    let count = |roles: &[Role]| -> usize {
        let all = |role: &Role| text.sentences.iter().map(|sentence| text.count(&sentence.range, *role)).sum::<usize>();
        roles.iter().map(all).sum()
    };
    let (mine, yours) = (count(MINE), count(YOURS));
    // Four more or fewer are as many as any.
    let balance = (mine + 4).saturating_sub(yours).min(8);
    let named = |at: &usize| text.has_no_role(*at) && text.tokens[*at].low.chars().count() > 3;
    let asked = text.sentences.iter().filter(|sentence| sentence.question).count();
    let figures = [
        text.sentences.len().min(6),
        (text.tokens.len() / 10).min(8),
        asked.min(3),
        balance,
        ((0..text.tokens.len()).filter(named).count() / 4).min(8),
    ];
    let mut which = 0;
    figures.map(|figure| {
        which += 1;
        bucket(Of::Shape, &[which], &[u8::try_from(figure).unwrap_or(u8::MAX)])
    })
}

/// The first `letters` of a word.
fn beginning(word: &str, letters: usize) -> &str {
    word.char_indices().nth(letters).map_or(word, |(end, _)| &word[..end])
}

/// FNV-1a (Fowler, Noll and Vo) of what a feature is of and its parts, folded.
fn bucket(of: Of, one: &[u8], other: &[u8]) -> u32 {
    const PRIME: u32 = 16_777_619;
    const OFFSET: u32 = 2_166_136_261;
    let bytes = [of as u8].into_iter().chain(one.iter().copied()).chain([0]).chain(other.iter().copied());
    let hash = bytes.fold(OFFSET, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(PRIME));
    (hash ^ (hash >> BITS)) & (u32::MAX >> (u32::BITS - BITS))
}

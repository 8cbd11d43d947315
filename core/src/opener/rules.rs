//! The method's rules for openers, on plain values: what fits, what is best, and what the user's nights have taught.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use super::{Argument, ArgumentName, Condition, Onward, Opener, OpenerReason, Situation, Suggestion};
use crate::arena::ArenaKind;
use crate::contact::Role;
use crate::need::NeedKind;
use crate::need::meets::{Looked, meets};
use crate::need::rules::shared;
use crate::need::store::Known;

/// Days after which an outcome weighs half.
const HALF_LIFE_DAYS: f64 = 120.0;

/// The learned weight lies between one over this and this.
const MOST_LEARNED: f64 = 2.0;

/// Openers of this originality are pointed out.
const ORIGINAL: u8 = 4;

/// Most characters of something noted that is put into a spoken line.
const SAYABLE: usize = 50;

/// What is known when an opener is wanted.
#[derive(Clone, Debug)]
pub(crate) struct Facts {
    pub(crate) situation: Situation,
    pub(crate) role: Option<Role>,
    pub(crate) arena: Option<ArenaKind>,
    pub(crate) has_talk: bool,
    pub(crate) card: Option<Handed>,
    pub(crate) private_matters: bool,
    pub(crate) ground: Option<Ground>,
    pub(crate) exchange: Option<Exchange>,
    pub(crate) told: Option<String>,
    /// Keys of the openers used earlier the same night.
    pub(crate) used: HashSet<String>,
    /// What became of each opener before, by key.
    pub(crate) outcomes: HashMap<String, Outcomes>,
    /// Orders what is equally good.
    pub(crate) salt: u64,
}

/// The card that was just handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Handed {
    /// Whether a title stands on it.
    pub(crate) has_title: bool,
}

/// Something the two have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ground {
    pub(crate) text: String,
    /// How many words of it they share.
    pub(crate) strength: usize,
}

/// An offer of the user's that meets a need of the contact's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Exchange {
    pub(crate) offer: String,
    pub(crate) need: String,
}

/// What became of an opener before.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Outcomes {
    pub(crate) worked: u32,
    pub(crate) flat: u32,
    /// What worked less what fell flat, old nights weighing less.
    pub(crate) leaning: f64,
}

impl Outcomes {
    /// Takes in how an opener turned out so many days ago.
    pub(crate) fn take(&mut self, worked: bool, days_ago: f64) {
        let count = if worked { &mut self.worked } else { &mut self.flat };
        *count = count.saturating_add(1);
        let weight = (-days_ago.max(0.0) / HALF_LIFE_DAYS).exp2();
        self.leaning += if worked { weight } else { -weight };
    }

    /// What the outcomes make of an opener's score: bounded both ways, so that nothing is ever learned away, and nearer
    /// to one the longer ago they were.
    pub(crate) fn weight(&self) -> f64 {
        MOST_LEARNED.powf(self.leaning / (self.leaning.abs() + 2.0))
    }
}

/// The openers that fit, the best first.
pub(crate) fn suggest(openers: &[Opener], facts: &Facts) -> Vec<Suggestion> {
    let mut fitting: Vec<(f64, u64, &Opener)> = openers
        .iter()
        .filter(|opener| fits(opener, facts))
        .map(|opener| (score(opener, facts), tie(facts.salt, &opener.key), opener))
        .collect();
    fitting.sort_by(|(one, tie, _), (other, other_tie, _)| other.total_cmp(one).then(tie.cmp(other_tie)));
    fitting.into_iter().map(|(_, _, opener)| suggestion(opener, facts)).collect()
}

/// Suggestions without those shown already; once none is left all of them, that which was shown the longest ago first. `shown`
/// has them in the order in which they were on the screen last.
pub(crate) fn without(mut all: Vec<Suggestion>, shown: &[String]) -> Vec<Suggestion> {
    let turn = |suggestion: &Suggestion| shown.iter().position(|key| *key == suggestion.opener.key);
    if all.iter().all(|suggestion| turn(suggestion).is_some()) {
        all.sort_by_key(turn);
    } else {
        all.retain(|suggestion| turn(suggestion).is_none());
    }
    all
}

/// The best of each of several rankings, so many that no two are of one family.
pub(crate) fn best_of_each(rankings: Vec<Vec<Suggestion>>) -> Vec<Suggestion> {
    let mut best: Vec<Suggestion> = Vec::new();
    for ranking in rankings {
        let other = |found: &Suggestion| !best.iter().any(|chosen| chosen.opener.family == found.opener.family);
        best.extend(ranking.into_iter().find(other));
    }
    best
}

/// Whether an opener can be picked before it is known who will stand opposite: nothing of a person is in it.
pub(crate) fn is_for_anybody(opener: &Opener) -> bool {
    let of_a_person = [Condition::CommonGround, Condition::Exchange, Condition::ToldInterest];
    !opener.conditions.iter().any(|condition| of_a_person.contains(condition))
}

/// How to go on from an opener.
pub(crate) fn onward(openers: &[Opener], from: &Opener, used: &[String]) -> Onward {
    let mut listening: Vec<Opener> =
        openers.iter().filter(|opener| opener.listening && opener.key != from.key).cloned().collect();
    listening.sort_by_key(|opener| used.contains(&opener.key)); // stable: the set's order otherwise
    Onward { questions: [1, 2].map(|number| format!("{}.follow-{number}", from.text)).to_vec(), listening }
}

/// Whether an opener may be suggested at all.
fn fits(opener: &Opener, facts: &Facts) -> bool {
    opener.situations.contains(&facts.situation)
        && !facts.used.contains(&opener.key)
        && opener.conditions.iter().all(|condition| holds(*condition, facts))
}

fn holds(condition: Condition, facts: &Facts) -> bool {
    match condition {
        Condition::Talk => facts.has_talk,
        Condition::Group => facts.situation == Situation::JoiningGroup,
        Condition::Card => facts.card.is_some(),
        Condition::Title => facts.card.is_some_and(|card| card.has_title),
        Condition::CommonGround => facts.ground.is_some(),
        Condition::Exchange => facts.exchange.is_some(),
        Condition::ToldInterest => facts.told.is_some(),
        Condition::PrivateMatters => facts.private_matters,
    }
}

/// How good an opener is now; above zero, so that what was learned can only weigh it.
fn score(opener: &Opener, facts: &Facts) -> f64 {
    let points = 14.0 + f64::from(opener.originality) - 3.0
        + role_points(opener, facts)
        + arena_points(opener, facts)
        + opener.conditions.iter().map(|condition| condition_points(*condition, facts)).sum::<f64>();
    points.max(1.0) * facts.outcomes.get(&opener.key).map_or(1.0, Outcomes::weight)
}

/// Somebody of whom nothing is known is neither a peer nor ahead, except when the user says that they are.
fn role_points(opener: &Opener, facts: &Facts) -> f64 {
    let role = role(facts);
    match role {
        _ if opener.roles.is_empty() => 0.0,
        Some(role) if opener.roles.contains(&role) => 4.0,
        Some(Role::Peer | Role::Ahead) => -8.0,
        _ => -2.0,
    }
}

fn role(facts: &Facts) -> Option<Role> {
    match (facts.role, facts.situation) {
        (None | Some(Role::Other), Situation::SomeoneSenior) => Some(Role::Ahead),
        (role, _) => role,
    }
}

fn arena_points(opener: &Opener, facts: &Facts) -> f64 {
    match facts.arena {
        Some(kind) if opener.arenas.contains(&kind) => 2.0,
        _ => 0.0,
    }
}

/// The rarer what an opener needs, the better it is when it is there.
fn condition_points(condition: Condition, facts: &Facts) -> f64 {
    match condition {
        Condition::Exchange => 6.0,
        Condition::CommonGround => match facts.ground.as_ref().map_or(0, |ground| ground.strength) {
            0 | 1 => 4.0,
            2 => 5.0,
            _ => 6.0,
        },
        Condition::ToldInterest => 4.0,
        Condition::Card => 3.0,
        Condition::Talk => 2.0,
        Condition::Group | Condition::PrivateMatters => 1.0,
        Condition::Title => 0.0, // beside the card it stands on
    }
}

pub(crate) fn suggestion(opener: &Opener, facts: &Facts) -> Suggestion {
    let conditions = || opener.conditions.iter();
    let mut reasons: Vec<OpenerReason> = conditions().filter_map(|condition| met(*condition, facts)).collect();
    reasons.extend(role(facts).filter(|role| opener.roles.contains(role)).map(|role| OpenerReason::Role { role }));
    reasons.extend(facts.arena.filter(|kind| opener.arenas.contains(kind)).map(|kind| OpenerReason::Arena { kind }));
    if let Some(outcomes) = facts.outcomes.get(&opener.key) {
        reasons.extend((outcomes.worked > 0).then_some(OpenerReason::Worked { times: outcomes.worked }));
        reasons.extend((outcomes.flat > 0).then_some(OpenerReason::Flat { times: outcomes.flat }));
    }
    reasons.extend((opener.originality >= ORIGINAL).then_some(OpenerReason::Original));
    Suggestion {
        opener: opener.clone(),
        arguments: conditions().flat_map(|condition| arguments(*condition, facts)).collect(),
        reasons,
    }
}

/// The reason that a condition which holds gives.
fn met(condition: Condition, facts: &Facts) -> Option<OpenerReason> {
    match condition {
        Condition::Talk => Some(OpenerReason::Talk),
        Condition::Card => Some(OpenerReason::Card),
        Condition::PrivateMatters => Some(OpenerReason::Private),
        Condition::Group | Condition::Title => None, // the user said so; the card is reason enough
        Condition::CommonGround => {
            facts.ground.clone().map(|Ground { text, .. }| OpenerReason::Ground { ground: text })
        }
        Condition::Exchange => {
            facts.exchange.clone().map(|Exchange { offer, need }| OpenerReason::Exchange { offer, need })
        }
        Condition::ToldInterest => facts.told.clone().map(|interest| OpenerReason::Interest { interest }),
    }
}

fn arguments(condition: Condition, facts: &Facts) -> Vec<Argument> {
    let argument = |name, value: &str| Argument { name, value: value.to_owned() };
    let (ground, told) = (facts.ground.as_ref(), facts.told.as_ref());
    match (condition, &facts.exchange) {
        (Condition::CommonGround, _) => {
            ground.map(|ground| argument(ArgumentName::Ground, &ground.text)).into_iter().collect()
        }
        (Condition::ToldInterest, _) => {
            told.map(|interest| argument(ArgumentName::Interest, interest)).into_iter().collect()
        }
        (Condition::Exchange, Some(Exchange { offer, need })) => {
            vec![argument(ArgumentName::Offer, offer), argument(ArgumentName::Need, need)]
        }
        _ => Vec::new(),
    }
}

/// What the two have in common: an interest before the same offer or need, and the more words the better.
pub(crate) fn common_ground(own: &[Known], theirs: &[Known]) -> Option<Ground> {
    let pairs = own.iter().flat_map(|own| theirs.iter().map(move |their| (own, their)));
    let grounds = pairs.filter(|(own, their)| own.kind == their.kind).filter_map(|(own, their)| {
        let shared = shared(&own.text, &their.text).filter(|shared| is_sayable(&shared.run))?;
        Some((own.kind == NeedKind::Interest, Ground { text: shared.run, strength: shared.words }))
    });
    // The first of the best: `max_by_key` would give the last.
    let first_best = grounds.reduce(|best, next| if rank(&next) > rank(&best) { next } else { best });
    first_best.map(|(_, ground)| ground)
}

fn rank((is_interest, ground): &(bool, Ground)) -> (bool, usize) {
    (*is_interest, ground.strength)
}

/// An offer of the user's that meets a need of theirs, the one with the most words in common.
pub(crate) fn exchange(own: &[Known], theirs: &[Known]) -> Option<Exchange> {
    let needs: Vec<Looked> = looked_at(theirs, NeedKind::Need).collect();
    let mut best: Option<(usize, Exchange)> = None;
    for offer in looked_at(own, NeedKind::Offer) {
        for need in &needs {
            let Some(meeting) = meets(&offer, need) else { continue };
            if best.as_ref().is_some_and(|(words, _)| *words >= meeting.words) {
                continue;
            }
            let said = |text: &str, run: String| if is_sayable(text) { text.to_owned() } else { run };
            let exchange = Exchange { offer: said(offer.text, meeting.offer), need: said(need.text, meeting.need) };
            if is_sayable(&exchange.offer) && is_sayable(&exchange.need) {
                best = Some((meeting.words, exchange));
            }
        }
    }
    best.map(|(_, exchange)| exchange)
}

fn looked_at(known: &[Known], kind: NeedKind) -> impl Iterator<Item = Looked<'_>> {
    known.iter().filter(move |known| known.kind == kind).map(|known| Looked::at(&known.text))
}

/// The latest interest that the contact told the user of; on a night before, where one is given.
pub(crate) fn told_interest(theirs: &[Known], before: Option<NaiveDate>) -> Option<String> {
    let is_told = |known: &Known| known.told_on.is_some_and(|on| before.is_none_or(|night| on < night));
    let interests = theirs.iter().filter(|known| known.kind == NeedKind::Interest && is_told(known));
    interests.map(|known| &known.text).rfind(|text| is_sayable(text)).cloned()
}

/// Whether something noted can be part of a spoken line.
fn is_sayable(text: &str) -> bool {
    text.chars().count() <= SAYABLE && !text.contains('\n')
}

/// Where an opener stands among those that are as good: another order for every salt, the same for the same.
fn tie(salt: u64, key: &str) -> u64 {
    let mixed = |state: u64, byte: u64| (state ^ byte).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(23);
    key.bytes().fold(mixed(salt, 1), |state, byte| mixed(state, u64::from(byte)))
}

#[cfg(test)]
mod tests;

//! The best joint explanation of a card: every text may be one of several things, and all evidence counts together.

use super::candidates::{Candidate, Part};
use super::layout::{Layout, Place};

/// What a text can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slot {
    /// A person's name.
    Name,
    /// Job title.
    Title,
    /// Department.
    Unit,
    /// Firm.
    Firm,
    /// Street and number, or box.
    Street,
    /// Postal code.
    Postcode,
    /// City.
    City,
    /// State or province.
    State,
    /// Country.
    Country,
}

/// Number of slots.
pub const SLOTS: usize = 9;

impl Slot {
    /// Position in an array of slots.
    pub fn index(self) -> usize {
        self as usize
    }
}

/// Explanations that are followed at the same time.
const BEAM: usize = 64;

/// Turns differences of score into probabilities; fitted on samples.
const TEMPERATURE: f64 = 1.1;

/// One way to explain all pieces seen so far.
#[derive(Clone)]
struct State {
    score: f64,
    /// Pieces that an earlier candidate has taken.
    taken: u128,
    /// Candidate and part that fill each slot.
    filled: [Option<(usize, usize)>; SLOTS],
}

/// What fills a slot, and how likely it is to be right.
#[derive(Clone, Debug, PartialEq)]
pub struct Filled {
    /// Index of the candidate.
    pub candidate: usize,
    /// Index of the part within the candidate.
    pub part: usize,
    /// Share of the explanations, weighed by their scores, that say the same.
    pub probability: f64,
}

/// Finds the best explanation. `pieces` is how many there are; candidates name theirs.
pub fn best(pieces: usize, candidates: &[Candidate], layout: &Layout) -> [Option<Filled>; SLOTS] {
    let mut states = vec![State { score: 0.0, taken: 0, filled: [None; SLOTS] }];
    for piece in 0..pieces {
        let here: Vec<usize> = (0..candidates.len()).filter(|at| candidates[*at].first() == piece).collect();
        if here.is_empty() {
            continue;
        }
        let mut next = states.clone();
        for state in &states {
            next.extend(here.iter().filter_map(|at| extended(state, *at, candidates, layout)));
        }
        next.sort_by(|a, b| b.score.total_cmp(&a.score));
        next.truncate(BEAM);
        states = next;
    }
    probabilities(&states, candidates)
}

/// The state with one more candidate, unless a piece is taken or a slot filled.
fn extended(state: &State, at: usize, candidates: &[Candidate], layout: &Layout) -> Option<State> {
    let candidate = &candidates[at];
    if state.taken & candidate.mask() != 0 {
        return None;
    }
    let mut next = state.clone();
    next.taken |= candidate.mask();
    next.score += candidate.score;
    for (index, part) in candidate.parts.iter().enumerate() {
        let slot = &mut next.filled[part.slot.index()];
        if slot.is_some() {
            return None;
        }
        *slot = Some((at, index));
        for other in state.filled.iter().flatten() {
            let other = &candidates[other.0].parts[other.1];
            next.score += together(part, other, layout) + together(other, part, layout);
        }
    }
    Some(next)
}

/// What two parts gain from where they stand: the second to the first.
fn together(first: &Part, second: &Part, layout: &Layout) -> f64 {
    let place = match layout.place(first.last, second.piece) {
        Place::Apart if layout.place(first.piece, second.last) == Place::Above => Place::Above,
        place => place,
    };
    let by_place = |under: f64, two_under: f64, above: f64, right: f64, apart: f64| match place {
        Place::Under => under,
        Place::TwoUnder => two_under,
        Place::Above => above,
        Place::Right => right,
        Place::Apart => apart,
    };
    match (first.slot, second.slot) {
        (Slot::Name, Slot::Title) => by_place(2.4, 1.0, 1.9, 1.6, -0.4),
        (Slot::Title, Slot::Unit) => by_place(2.4, 0.0, 0.8, 3.4, -1.6),
        (Slot::Name, Slot::Unit) => by_place(0.2, 0.4, 0.0, 0.0, 0.0),
        (Slot::Street, Slot::Postcode) => by_place(2.6, 0.8, -1.0, 2.6, -1.2),
        (Slot::City, Slot::Postcode) => by_place(2.6, 0.0, 1.0, 2.6, -2.0),
        (Slot::Postcode, Slot::Country) => by_place(1.0, 0.5, 0.0, 1.0, 0.0),
        (Slot::Street, Slot::City) => by_place(0.5, 0.0, 0.0, 0.5, 0.0),
        (Slot::Firm, Slot::Street) => by_place(0.7, 0.2, 0.0, 0.5, 0.0),
        (Slot::Name, Slot::Firm) => by_place(0.3, 0.2, 0.3, 0.0, 0.0),
        (Slot::Title, Slot::Firm) => by_place(0.3, 0.2, 0.0, 0.0, 0.0),
        _ => 0.0,
    }
}

fn probabilities(states: &[State], candidates: &[Candidate]) -> [Option<Filled>; SLOTS] {
    const NOTHING: [Option<Filled>; SLOTS] = [const { None }; SLOTS];
    let Some(best) = states.first() else { return NOTHING };
    let weight = |state: &State| ((state.score - best.score) / TEMPERATURE).exp();
    let all: f64 = states.iter().map(weight).sum();
    let text = |slot: (usize, usize)| candidates[slot.0].parts[slot.1].text.as_str();
    let mut filled = NOTHING;
    for (at, slot) in best.filled.iter().enumerate() {
        let Some(chosen) = slot else { continue };
        let same = states.iter().filter(|state| state.filled[at].is_some_and(|other| text(other) == text(*chosen)));
        let probability = same.map(weight).sum::<f64>() / all;
        filled[at] = Some(Filled { candidate: chosen.0, part: chosen.1, probability });
    }
    filled
}

//! Whether a clause is a promise, as a linear model sees it: a weight for each feature of the clause, summed.
//!
//! The rules propose every clause in which somebody may act, with who acts and what is done; the model says whether it is a promise.
//! It was fitted by `examples/train_notes` on the notes of `reader/training` and `tests/samples`.

use std::sync::LazyLock;

use super::clause::Clause;
use super::read::{Act, Reader};
use super::text::Text;
use super::{FoundPromise, Owner, find, what};
use crate::language::token::tokenise;
use crate::weights::Weights;
use crate::{Language, Occasion, packed};

mod features;

pub use features::{BUCKETS, FACTS};

/// What the rules saw of a candidate.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    /// The verb of the act.
    pub verb: Option<usize>,
    /// What speaks for it or against it.
    pub facts: Vec<&'static str>,
}

impl Seen {
    /// An act that was found by the way so called.
    pub(super) fn way(name: &'static str, verb: Option<usize>) -> Self {
        Self { verb, facts: vec![name] }
    }
}

/// Decides which of the acts that the rules propose are promises.
pub(super) trait Judge {
    fn is_promise(&mut self, reader: &Reader<'_, '_>, act: &Act, clause: &Clause, rules: bool) -> bool;
}

static WEIGHTS: LazyLock<Weights> =
    LazyLock::new(|| Weights::read(&packed::NOTE_WEIGHTS, "promise", BUCKETS).unwrap_or_default());

/// The model that was fitted.
pub(super) struct Model;

impl Judge for Model {
    fn is_promise(&mut self, reader: &Reader<'_, '_>, act: &Act, clause: &Clause, _: bool) -> bool {
        let sum: f64 = features::of(reader, act, clause).iter().map(|bucket| WEIGHTS.weight(*bucket)).sum();
        WEIGHTS.bias + sum > 0.0
    }
}

/// An act that may be promised.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Its features.
    pub features: Vec<u16>,
    /// Whether the rules take it for a promise.
    pub rules: bool,
    /// The act, verbatim.
    pub what: String,
    /// Whose it would be.
    pub owner: Owner,
    /// In words, for whoever looks into it.
    pub facts: String,
}

struct Collector<'n> {
    note: &'n str,
    candidates: Vec<Candidate>,
}

impl Judge for Collector<'_> {
    fn is_promise(&mut self, reader: &Reader<'_, '_>, act: &Act, clause: &Clause, rules: bool) -> bool {
        let draft = find::Draft {
            owner: act.owner,
            what: act.what.clone(),
            due: None,
            confidence: 0.0,
            lemma: None,
            sentence: 0,
        };
        let what = what::promise(self.note, reader.text, &draft).map(|promise| promise.what).unwrap_or_default();
        let features = features::of(reader, act, clause);
        self.candidates.push(Candidate { features, rules, what, owner: act.owner, facts: act.seen.facts.join(" ") });
        rules
    }
}

/// The acts of a note that may be promised, for fitting.
pub fn candidates(note: &str, language: Option<Language>, occasion: &Occasion) -> Vec<Candidate> {
    let tokens = tokenise(note);
    let text = Text::new(&tokens, language, occasion);
    let mut collector = Collector { note, candidates: Vec::new() };
    find::promises(&text, &mut collector);
    collector.candidates
}

struct By<'f>(&'f dyn Fn(&[u16], bool) -> bool);

impl Judge for By<'_> {
    fn is_promise(&mut self, reader: &Reader<'_, '_>, act: &Act, clause: &Clause, rules: bool) -> bool {
        (self.0)(&features::of(reader, act, clause), rules)
    }
}

/// The promises of a note where `says` decides, for trying models.
pub fn promises_by(
    note: &str,
    language: Option<Language>,
    occasion: &Occasion,
    says: &dyn Fn(&[u16], bool) -> bool,
) -> Vec<FoundPromise> {
    let tokens = tokenise(note);
    let text = Text::new(&tokens, language, occasion);
    find::promises(&text, &mut By(says)).into_iter().filter_map(|draft| what::promise(note, &text, &draft)).collect()
}

//! Labels as linear models see them, one a label: a weight for each feature of the text, summed.
//!
//! The rules know phrases, and strangers use others. The models know which words and roles stand together in texts that have a
//! label and in those that have not; they were fitted by `examples/train_messages` on the texts of `reader/training` and
//! `tests/samples`. What a sentence adds to the sum says where the text does it.

use std::sync::LazyLock;

use super::evidence::Evidence;
use super::text::Text;
use crate::language::token::tokenise;
use crate::packed;
use crate::weights::Weights;
pub use crate::weights::{FURTHEST, NOUGHT};

mod features;
mod northern;

pub use features::BUCKETS;

/// A label that a model decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Learned {
    /// Asks for a position, an assignment or a placement.
    AsksForJob,
    /// Offers something for money.
    Sells,
    /// Asks something of the receiver's experience or judgement.
    AsksAdvice,
    /// Thanks for something done.
    Thanks,
    /// Names no matter for the meeting.
    OpenAgenda,
    /// Only the writer's need or benefit is in it.
    MeFocus,
    /// Says what the writer wants, or why.
    MotiveStated,
    /// Offers something certain.
    ContributionOffered,
}

impl Learned {
    /// All of them, and the names they have in the samples and in the file of weights.
    pub const ALL: [(Self, &'static str); 8] = [
        (Self::AsksForJob, "asks_for_job"),
        (Self::Sells, "sells"),
        (Self::AsksAdvice, "asks_specific_advice"),
        (Self::Thanks, "thanks"),
        (Self::OpenAgenda, "open_agenda"),
        (Self::MeFocus, "me_focus"),
        (Self::MotiveStated, "motive_stated"),
        (Self::ContributionOffered, "contribution_offered"),
    ];
}

static MODELS: LazyLock<[Weights; 8]> = LazyLock::new(|| {
    Learned::ALL.map(|(_, name)| Weights::read(&packed::MESSAGE_WEIGHTS, name, BUCKETS).unwrap_or_default())
});

/// What the models make of a text.
pub(crate) struct Judged {
    /// The sum for each label, which it has where that is above nought, and the sentence that adds most to it.
    labels: [(f64, usize); 8],
}

impl Judged {
    pub(super) fn new(text: &Text<'_>, evidence: &Evidence) -> Self {
        let sentences = by_sentence(text, evidence);
        let all = whole(text, &sentences);
        let length = length(all.len());
        let labels = std::array::from_fn(|label| {
            let model = &MODELS[label];
            let sum = |buckets: &[u32]| buckets.iter().map(|bucket| model.weight(*bucket)).sum::<f64>();
            let sums = sentences.iter().map(|buckets| sum(buckets));
            let best = sums.enumerate().max_by(|(_, a), (_, b)| a.total_cmp(b)).map_or(0, |(index, _)| index);
            (model.bias + sum(&all) / length, best)
        });
        Self { labels }
    }

    /// Whether the text has the label.
    pub(crate) fn has(&self, label: Learned) -> bool {
        self.labels[label as usize].0 > 0.0
    }

    /// Whether only the writer's need or benefit is in it. What offers something is never so: the model was not asked.
    pub(crate) fn is_selfish(&self) -> bool {
        self.has(Learned::MeFocus) && !self.has(Learned::ContributionOffered)
    }

    /// How sure the label is.
    pub(super) fn confidence(&self, label: Learned) -> f64 {
        confidence(self.labels[label as usize].0)
    }

    /// The sentence that adds most to it.
    pub(super) fn sentence(&self, label: Learned) -> usize {
        self.labels[label as usize].1
    }
}

/// How sure a label is that has this sum, from 0 to 1: the further beyond nought, the surer.
pub fn confidence(sum: f64) -> f64 {
    /// Of labels found in texts by a hand that was left out, about two in three were right from a sum of 0.4 to 0.7.
    const STEEP: f64 = 1.6;
    1.0 / (1.0 + (-STEEP * sum).exp())
}

fn by_sentence(text: &Text<'_>, evidence: &Evidence) -> Vec<Vec<u32>> {
    let seen = evidence.by_sentence(text.sentences.len());
    text.sentences.iter().zip(&seen).map(|(sentence, seen)| features::of(text, sentence, seen)).collect()
}

/// What a text is made of: its sentences, and its shape.
fn whole(text: &Text<'_>, sentences: &[Vec<u32>]) -> Vec<u32> {
    let mut all = sentences.concat();
    all.extend(features::shape(text));
    all.sort_unstable();
    all.dedup();
    all
}

/// What the sum of the weights is divided by: a long text has many features, and not more of the label.
#[allow(clippy::cast_precision_loss)] // at most as many as there are buckets
pub fn length(features: usize) -> f64 {
    (features.max(1) as f64).powf(0.25)
}

/// The features of a whole text, for fitting.
pub fn features(text: &str) -> Vec<u32> {
    let tokens = tokenise(text);
    let text = Text::new(&tokens, None);
    whole(&text, &by_sentence(&text, &Evidence::gather(&text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(text: &Text<'_>) -> Judged {
        Judged::new(text, &Evidence::gather(text))
    }

    #[test]
    fn every_label_has_a_model() {
        for (model, (_, name)) in MODELS.iter().zip(Learned::ALL) {
            let there = model.steps.iter().filter(|weight| **weight != 0).count();
            assert!(there > 1000 && model.step > 0.0, "{name}: {there}");
            assert!(model.steps.iter().all(|weight| weight.abs() <= FURTHEST), "{name}");
        }
    }

    #[test]
    fn what_others_say_around_it_does_not_hide_what_a_sentence_does() {
        let alone = "Many thanks for the ladder you lent us.";
        let around = format!("The lane is closed. {alone} We moved to the coast in spring.");
        for text in [alone, &around] {
            let tokens = tokenise(text);
            let text = Text::new(&tokens, None);
            let judged = judged(&text);
            assert!(judged.has(Learned::Thanks) && judged.confidence(Learned::Thanks) > 0.5);
            let place = text.place(&text.sentences[judged.sentence(Learned::Thanks)].range);
            assert!(place.end > place.start);
        }
        let tokens = tokenise(&around);
        assert_eq!(judged(&Text::new(&tokens, None)).sentence(Learned::Thanks), 1);
    }
}

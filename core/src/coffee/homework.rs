//! The check of the homework: *two faults, an open agenda and me-focus*, and whether the motive stated is the honest one.
//! On plain values, in five languages.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::need::meets::{Looked, meets};
use crate::need::rules::{same_matter, shared};
use crate::need::words::telling;
use crate::reader;
use crate::reader::Language;
use crate::reader::message::{self, Label};
use crate::saying::Saying;

/// Two motives are one while so many words of the shorter have one in common (ours).
const ONE_IN: usize = 3;

/// What is wrong with the homework of an invitation, or missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "finding", rename_all = "snake_case")]
pub enum HomeworkFinding {
    /// The two faults: the meeting is about nothing certain.
    OpenAgenda,
    /// And: there is only the user's gain in it, no need of theirs and nothing to contribute.
    MeFocus,
    /// The honest motive is not noted, so that the one stated can be compared with nothing.
    MotiveUnknown,
    /// The motive is not stated to them.
    MotiveUnstated,
    /// The honest motive asks for a job or sells, and the one stated does not say so.
    MotiveHides {
        /// Which of the two.
        label: Label,
    },
    /// The motive stated is about something else than the honest one.
    MotiveDiffers,
    /// What they might need is not known.
    NeedUnknown,
    /// There is nothing to contribute, and no help is offered for later.
    NothingToContribute,
    /// There is nothing to contribute yet: an offer of help later is the weaker form.
    WeakerForm,
    /// That a third person said so is all there is: no reason of the user's own.
    BorrowedReason,
}

impl HomeworkFinding {
    /// What it says; the key with `.better` says what to do.
    pub fn saying(self) -> Saying {
        match self {
            Self::OpenAgenda => "coffee-open-agenda".into(),
            Self::MeFocus => "coffee-me-focus".into(),
            Self::MotiveUnknown => "coffee-motive-unknown".into(),
            Self::MotiveUnstated => "coffee-motive-unstated".into(),
            Self::MotiveHides { label: Label::Sells } => "coffee-motive-hides-sale".into(),
            Self::MotiveHides { .. } => "coffee-motive-hides-job".into(),
            Self::MotiveDiffers => "coffee-motive-differs".into(),
            Self::NeedUnknown => "coffee-need-unknown".into(),
            Self::NothingToContribute => "coffee-nothing-to-contribute".into(),
            Self::WeakerForm => "coffee-weaker-form".into(),
            Self::BorrowedReason => "coffee-borrowed-reason".into(),
        }
    }
}

/// The homework as far as it is done, with what stands in for what was not typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done<'a> {
    /// The honest motive.
    pub motive: Option<&'a str>,
    /// The one stated.
    pub stated: Option<&'a str>,
    /// What they might need.
    pub need: Option<&'a str>,
    /// What the user can contribute.
    pub contribution: Option<&'a str>,
    /// What the meeting is about.
    pub about: Option<&'a str>,
    /// The offer of help later.
    pub fallback: Option<&'a str>,
    /// Whether a third person said that they must meet.
    pub tipped: bool,
    /// Names of those concerned: naming somebody is no matter.
    pub names: &'a [String],
}

/// What is wrong or missing, the gravest first.
pub fn check(done: &Done) -> Vec<HomeworkFinding> {
    let open = !done.about.is_some_and(|about| is_concrete(about, done.names));
    let own_reason = [done.stated, done.motive].into_iter().flatten().any(|reason| is_concrete(reason, done.names));
    let mut findings = Vec::new();
    findings.extend((done.tipped && open && !own_reason).then_some(HomeworkFinding::BorrowedReason));
    findings.extend(open.then_some(HomeworkFinding::OpenAgenda));
    findings.extend(motive(done.motive, done.stated));
    let gives = done.contribution.is_some() || done.fallback.is_some();
    match (done.need, gives) {
        (None, false) => findings.push(HomeworkFinding::MeFocus),
        (Some(_), false) => findings.push(HomeworkFinding::NothingToContribute),
        (None, true) => findings.push(HomeworkFinding::NeedUnknown),
        (Some(_), true) => {}
    }
    findings.extend((gives && done.contribution.is_none()).then_some(HomeworkFinding::WeakerForm));
    findings.sort_unstable();
    findings
}

/// Whether a text names a matter: something beside that the two are to meet, and who sent one.
pub fn is_concrete(text: &str, names: &[String]) -> bool {
    let people: HashSet<String> = names.iter().flat_map(|name| telling(name)).collect();
    let mut words = telling(text).into_iter();
    words.any(|word| !VAGUE.contains(&word) && !people.contains(&word))
}

/// The honest motive beside the one stated: by what they do to the other, then by the words that tell what they are about.
/// Two languages can only be compared by the first.
fn motive(honest: Option<&str>, stated: Option<&str>) -> Option<HomeworkFinding> {
    let (honest, stated) = match (honest, stated) {
        (_, None) => return Some(HomeworkFinding::MotiveUnstated),
        (None, Some(_)) => return Some(HomeworkFinding::MotiveUnknown),
        (Some(honest), Some(stated)) => (honest, stated),
    };
    let wanted = [Label::AsksForJob, Label::Sells].into_iter().find(|label| wants(honest, *label));
    if let Some(label) = wanted {
        return (!speaks_of(stated, label)).then_some(HomeworkFinding::MotiveHides { label });
    }
    let languages = [reader::guess(honest), reader::guess(stated)];
    let foreign = matches!(languages, [Some(one), Some(other)] if !are_alike(one, other));
    (!foreign && !are_one(honest, stated)).then_some(HomeworkFinding::MotiveDiffers)
}

/// Whether two motives are about the same: of the words that tell what the shorter is about, the other has at least one in
/// so many, or two.
fn are_one(honest: &str, stated: &str) -> bool {
    let fewest = telling(honest).len().min(telling(stated).len());
    let common = shared(honest, stated).map_or(0, |shared| shared.words);
    same_matter(honest, stated) || common > 1 || (common > 0 && common * ONE_IN >= fewest)
}

/// Whether a few words of the one language are easily taken for the other.
fn are_alike(one: Language, other: Language) -> bool {
    let is_nordic = |language| matches!(language, Language::Da | Language::Sv | Language::Nb);
    one == other || (is_nordic(one) && is_nordic(other))
}

/// Whether a text speaks of a job, or of selling, at all.
fn speaks_of(text: &str, label: Label) -> bool {
    let kind = if label == Label::Sells { "sale" } else { "job" };
    words(text).any(|word| is_of(kind, &word)) || message::read(text, None).surely(label)
}

/// Whether a text speaks of advice, help or a favour, by that word.
pub(crate) fn speaks_of_a_favour(text: &str) -> bool {
    words(text).any(|word| is_of("favour", &word))
}

/// Whether an honest motive wants a job, or to sell. It is a note of the user's to themselves, not a message: *a job at their
/// firm* wants one, *hear how she found her job* does not.
fn wants(motive: &str, label: Label) -> bool {
    let before = words(motive).take_while(|word| !is_of("about", word)).collect::<Vec<_>>().join(" ");
    speaks_of(&before, label) || message::read(motive, None).surely(label)
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// Whether a word is of a kind, in any of the languages.
fn is_of(kind: &str, word: &str) -> bool {
    KINDS.get(kind).is_some_and(|words| words.contains(word))
}

static KINDS: LazyLock<HashMap<&'static str, HashSet<&'static str>>> = LazyLock::new(|| {
    let mut kinds: HashMap<&str, HashSet<&str>> = HashMap::new();
    for line in include_str!("data/kinds.txt").lines().filter(|line| !line.starts_with('#')) {
        if let Some((kind, words)) = line.split_once(':') {
            kinds.entry(kind.split(' ').next().unwrap_or_default()).or_default().extend(words.split_whitespace());
        }
    }
    kinds
});

/// Stems of words that say that two meet, not what about.
static VAGUE: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let lines = include_str!("data/vague.txt").lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(':')).flat_map(|(_, words)| telling(words)).collect()
});

/// What stands in for a need and a contribution that were not typed: what is noted of their needs, and an offer of the
/// user's that meets the need.
pub(crate) fn stand_ins(
    typed_need: Option<&str>,
    own_offers: &[&str],
    their_needs: &[&str],
) -> (Option<String>, Option<String>) {
    let meeting = |need: &str| {
        let needed = Looked::at(need);
        let common = |offer: &&&str| meets(&Looked::at(offer), &needed).map_or(0, |meeting| meeting.words);
        own_offers.iter().filter(|offer| common(offer) > 0).max_by_key(common).map(|offer| (*offer).to_owned())
    };
    if let Some(need) = typed_need {
        return (None, meeting(need));
    }
    let met = their_needs.iter().find_map(|need| Some(((*need).to_owned(), meeting(need)?)));
    match met {
        Some((need, offer)) => (Some(need), Some(offer)),
        None => (their_needs.first().map(|need| (*need).to_owned()), None),
    }
}

#[cfg(test)]
mod tests;

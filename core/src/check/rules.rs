//! The method's rules for texts, on plain values: what the reader found, with what only the user's notes can tell.

use std::collections::HashSet;

use super::{Checked, Finding};
use crate::need::words::telling;
use crate::reader::Place;
use crate::reader::message::{self as found, Label, Message};

/// Shorter stems stand in two texts by chance.
const SHORTEST_STEM: usize = 4;

/// A note about somebody else is repeated only by as many of its words.
const WORDS_OF_OTHERS: usize = 2;

/// Whether a fault is told by the weight of all that a text says, rather than by what stands in one place.
fn is_weighed(label: Label) -> bool {
    matches!(label, Label::AsksForJob | Label::Sells | Label::MeFocus | Label::OpenAgenda)
}

/// What is known of the receiver and of the place where the text is to be said.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    /// Whether private matters have a place there.
    pub(crate) private_matters: bool,
    /// Whether thanks are due; `None` where it is not known to whom the text goes.
    pub(crate) thanks_due: Option<bool>,
    /// Whether the two have agreed on a next step: something promised for a day that comes.
    pub(crate) step_agreed: bool,
    /// Notes that may not be said there, and whether they are about the receiver.
    pub(crate) secrets: Vec<(String, bool)>,
    /// What everybody may know, so that a word of it tells no secret.
    pub(crate) known: Vec<String>,
    /// Names of the nights that are planned.
    pub(crate) nights: Vec<String>,
    /// What the receiver cares about.
    pub(crate) interest: Option<String>,
}

/// A text's faults and merits.
pub(crate) fn check(text: &str, message: &Message, facts: &Facts) -> Checked {
    let is_fault = |label: Label, place: Place| match label {
        Label::PrivateRemark => !facts.private_matters,
        Label::NoThanks => facts.thanks_due != Some(false),
        Label::NoNextStep => !facts.step_agreed,
        // To meet at a night that both can go to is matter enough.
        Label::OpenAgenda => !facts.nights.iter().any(|night| said_at(text, place).contains(&night.to_lowercase())),
        label => label.is_fault(),
    };
    let is_sure = |found: &found::Finding| found.confidence >= found::SURE_ENOUGH || !is_weighed(found.label);
    let read = message.findings.iter().filter(|found| is_sure(found) && is_fault(found.label, found.place));
    let mut findings: Vec<Finding> = read.map(|found| finding(found.label, found.place, found.confidence)).collect();
    for (place, confidence) in told_secrets(text, facts) {
        let is_told = |finding: &Finding| finding.label == Label::PrivateRemark && meet(finding.place, place);
        if !findings.iter().any(is_told) {
            findings.push(finding(Label::PrivateRemark, place, confidence));
        }
    }
    findings.sort_by_key(|finding| (finding.place.line, finding.place.start, finding.place.end, finding.label));
    let mut merits: Vec<Label> = message.findings.iter().map(|found| found.label).filter(|it| !it.is_fault()).collect();
    merits.sort_unstable();
    merits.dedup();
    let only_asks = |finding: &Finding| matches!(finding.label, Label::AsksForJob | Label::Sells | Label::MeFocus);
    let interest = facts.interest.clone().filter(|_| findings.iter().any(only_asks));
    Checked { language: message.language, findings, merits, interest }
}

/// Whether a text says what may not be said there.
pub(crate) fn tells_private(text: &str, facts: &Facts) -> bool {
    let found = check(text, &found::read(text, None), facts).findings;
    found.iter().any(|finding| finding.label == Label::PrivateRemark)
}

fn finding(label: Label, place: Place, confidence: f64) -> Finding {
    let better = match label {
        Label::AsksForJob => "check-asks-for-job",
        Label::Sells => "check-sells",
        Label::MeFocus => "check-me-focus",
        Label::OpenAgenda => "check-open-agenda",
        Label::Boasting => "check-boasting",
        Label::LifeStory => "check-life-story",
        Label::UnaskedAdvice => "check-unasked-advice",
        Label::YouOweMe => "check-you-owe-me",
        Label::PrivateRemark => "check-private-remark",
        Label::NoThanks => "check-no-thanks",
        Label::NoNextStep => "check-no-next-step",
        Label::AsksAdvice => "check-asks-advice",
        Label::Thanks => "check-thanks",
        Label::MotiveStated => "check-motive-stated",
        Label::ContributionOffered => "check-contribution-offered",
        Label::NextStep => "check-next-step",
    };
    Finding { label, place, confidence, better: better.to_owned() }
}

/// What stands in a place of a text, in small letters.
fn said_at(text: &str, place: Place) -> String {
    let line = text.lines().nth(place.line as usize).unwrap_or_default();
    let length = place.end.saturating_sub(place.start) as usize;
    line.chars().skip(place.start as usize).take(length).collect::<String>().to_lowercase()
}

fn meet(one: Place, other: Place) -> bool {
    one.line == other.line && one.start < other.end && other.start < one.end
}

/// The sentences that have words in common with notes that may not be said, and how sure that is.
fn told_secrets(text: &str, facts: &Facts) -> Vec<(Place, f64)> {
    let known: HashSet<String> = facts.known.iter().flat_map(|text| stems(text)).collect();
    let secrets: Vec<(HashSet<String>, bool)> = facts
        .secrets
        .iter()
        .map(|(note, own)| (stems(note).filter(|stem| !known.contains(stem)).collect(), *own))
        .collect();
    let tells = |words: &HashSet<String>| {
        let most = secrets.iter().map(|(secret, own)| {
            let common = words.intersection(secret).count();
            if *own || common >= WORDS_OF_OTHERS { common } else { 0 }
        });
        most.max().unwrap_or(0)
    };
    let confidence = |common| if common > 1 { 0.9 } else { 0.6 };
    let sentences = sentences(text).into_iter().map(|(place, sentence)| (place, tells(&stems(sentence).collect())));
    sentences.filter(|(_, common)| *common > 0).map(|(place, common)| (place, confidence(common))).collect()
}

fn stems(text: &str) -> impl Iterator<Item = String> {
    telling(text).into_iter().filter(|stem| stem.chars().count() >= SHORTEST_STEM)
}

/// The sentences of a text with their places.
fn sentences(text: &str) -> Vec<(Place, &str)> {
    let mut sentences = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let mut start = 0;
        for sentence in line.split_inclusive(['.', '!', '?', ';']) {
            let length = sentence.chars().count();
            let lead = sentence.chars().take_while(|c| c.is_whitespace()).count();
            let count = |chars: usize| u32::try_from(chars).unwrap_or(u32::MAX);
            let place = Place { line: count(number), start: count(start + lead), end: count(start + length) };
            sentences.push((place, sentence));
            start += length;
        }
    }
    sentences
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::reader::message;

    fn checked(text: &str, facts: &Facts) -> Vec<Label> {
        check(text, &message::read(text, None), facts).findings.into_iter().map(|finding| finding.label).collect()
    }

    fn secret(note: &str, own: bool) -> Facts {
        Facts { secrets: vec![(note.to_owned(), own)], thanks_due: Some(false), ..Facts::default() }
    }

    #[test]
    fn a_word_of_a_private_note_about_the_receiver_is_a_private_remark() {
        let text = "Thank you for the talk. How does the greenhouse come along? Shall we meet on Tuesday?";
        let facts = secret("spends his nights in the greenhouse since the strike", true);
        let found = check(text, &message::read(text, None), &facts).findings;
        let remark: Vec<_> = found.iter().filter(|finding| finding.label == Label::PrivateRemark).collect();
        assert_eq!(remark.len(), 1, "{found:?}");
        assert_eq!((remark[0].place.line, remark[0].place.start), (0, 24));
    }

    #[test]
    fn a_word_that_everybody_knows_tells_no_secret() {
        let text = "Thank you for the talk about the greenhouse. Shall we meet on Tuesday?";
        let facts =
            Facts { known: vec!["Greenhouses of the north".into()], ..secret("sleeps in the greenhouse", true) };
        assert!(!checked(text, &facts).contains(&Label::PrivateRemark));
    }

    #[test]
    fn a_note_about_somebody_else_is_told_by_more_than_one_word() {
        let secret = secret("will sell the shipyard before Easter", false);
        assert!(!checked("I was at the shipyard on Monday.", &secret).contains(&Label::PrivateRemark));
        assert!(checked("The shipyard will be sold at Easter.", &secret).contains(&Label::PrivateRemark));
    }

    #[test]
    fn thanks_are_missed_only_where_they_are_due() {
        let text = "Here is the article. Shall we meet on Tuesday at ten?";
        for (due, missed) in [(Some(true), true), (None, true), (Some(false), false)] {
            let facts = Facts { thanks_due: due, ..Facts::default() };
            assert_eq!(checked(text, &facts).contains(&Label::NoThanks), missed, "{due:?}");
        }
    }

    proptest! {
        #[test]
        fn every_place_lies_in_the_text(text in "\\PC{0,40}[.!?\\n ]{0,3}\\PC{0,40}", note in "\\PC{0,40}") {
            for (place, _) in told_secrets(&text, &secret(&note, true)) {
                let line = text.lines().nth(place.line as usize).unwrap();
                prop_assert!(place.start <= place.end && place.end as usize <= line.chars().count());
            }
        }
    }
}

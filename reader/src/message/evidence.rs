//! All evidence of a text, and what follows from it.

use super::learned::{Judged, Learned};
use super::text::{Sentence, Text};
use super::{Finding, Label, ask, manner, meeting};
use crate::Place;

/// From which confidence a matter is one although the text also says that it has none.
const CERTAIN: f64 = 0.5;

/// A sign of something, at a token of a sentence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Sign {
    pub sentence: usize,
    pub at: usize,
    pub confidence: f64,
}

/// A sign as the models see it: of what kind it is, and its confidence in tenths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    pub kind: u8,
    pub tenths: u8,
}

/// What the sentences of a text show.
#[derive(Clone, Debug, Default)]
pub(super) struct Evidence {
    pub job: Vec<Sign>,
    pub sells: Vec<Sign>,
    pub advice: Vec<Sign>,
    pub thanks: Vec<Sign>,
    /// What the writer needs or wants for themselves.
    pub need: Vec<Sign>,
    /// Why the writer writes, whomever it serves.
    pub motive: Vec<Sign>,
    pub gives: Vec<Sign>,
    /// A matter of both.
    pub shared: Vec<Sign>,
    /// A meeting that is proposed.
    pub meeting: Vec<Sign>,
    /// A matter that is certain enough to talk of.
    pub matter: Vec<Sign>,
    pub vague: Vec<Sign>,
    pub next: Vec<Sign>,
    pub boasts: Vec<Sign>,
    /// Where steps of the writer's life are told, and how many.
    pub life: Vec<(Sign, usize)>,
    pub tells: Vec<Sign>,
    pub owes: Vec<Sign>,
    pub private: Vec<Sign>,
    /// Whether no matter is named for a meeting, and how sure that is, where a model was asked.
    open: Option<(bool, f64)>,
    /// Whether only the writer's need or benefit is in it, and how sure that is, where a model was asked.
    selfish: Option<(bool, f64)>,
}

impl Evidence {
    pub(super) fn gather(text: &Text<'_>) -> Self {
        let mut evidence = Self::default();
        let mut lacked = false;
        let before = ask::Before { work: text.speaks_of_work() };
        for (index, sentence) in text.sentences.iter().enumerate() {
            let sign =
                |found: Option<(usize, f64)>| found.map(|(at, confidence)| Sign { sentence: index, at, confidence });
            let asking = ask::Asking::new(text, sentence);
            evidence.thanks.extend(sign(asking.thanks()));
            let sells = sign(asking.sells());
            evidence.sells.extend(sells);
            let job = sign(asking.job(before));
            evidence.job.extend(job);
            let sold = evidence.sells.last().is_some_and(|sign| sign.sentence + 1 >= index);
            let advice = sign(asking.advice(job.is_some(), sold));
            evidence.advice.extend(advice);
            let meeting = meeting::Meeting::new(text, sentence);
            evidence.need.extend(sign(meeting.need()));
            evidence.motive.extend(sign(meeting.motive()));
            evidence.gives.extend(sign(meeting.gives(sells.map_or(0.0, |sign| sign.confidence), lacked)));
            lacked |= meeting.they_lack();
            evidence.shared.extend(sign(meeting.shared()));
            evidence.meeting.extend(sign(meeting.proposed()));
            evidence.matter.extend(sign(meeting.matter()));
            evidence.vague.extend(sign(meeting.vague()));
            evidence.next.extend(sign(meeting.next_step()));
            let manner = manner::Manner::new(text, sentence);
            evidence.boasts.extend(sign(manner.boasts()));
            let steps = manner.steps_of_life();
            evidence.life.extend(steps.map(|(at, steps)| (Sign { sentence: index, at, confidence: 0.8 }, steps)));
            evidence.tells.extend(sign(manner.tells_what_to_do()));
            evidence.owes.extend(sign(manner.calls_in_a_favour()));
            evidence.private.extend(sign(manner.private()));
        }
        manner::asked(text, &mut evidence.tells);
        evidence
    }

    /// What was found in each sentence: the first of each kind.
    pub(super) fn by_sentence(&self, sentences: usize) -> Vec<Vec<Seen>> {
        let mut seen: Vec<Vec<Seen>> = vec![Vec::new(); sentences];
        let kinds = [
            &self.job,
            &self.sells,
            &self.advice,
            &self.thanks,
            &self.need,
            &self.motive,
            &self.gives,
            &self.shared,
            &self.meeting,
            &self.matter,
            &self.vague,
            &self.next,
            &self.owes,
            &self.boasts,
            &self.private,
        ];
        for (kind, signs) in (0..).zip(kinds) {
            for sign in signs {
                if let Some(here) = seen.get_mut(sign.sentence)
                    && here.last().is_none_or(|last| last.kind != kind)
                {
                    here.push(Seen { kind, tenths: tenths(sign.confidence) });
                }
            }
        }
        seen
    }

    /// What is certain of what both share.
    fn in_common(&self) -> impl Iterator<Item = &Sign> {
        self.shared.iter().filter(|sign| sign.confidence > CERTAIN)
    }

    /// Whether only the writer's need or benefit is in it.
    fn is_me_focused(&self) -> bool {
        if let Some((selfish, _)) = self.selfish {
            return selfish;
        }
        let needs = !(self.need.is_empty() && self.advice.is_empty() && self.job.is_empty());
        needs && self.gives.is_empty() && self.shared.is_empty()
    }

    /// Whether no matter is named for a meeting.
    fn is_open(&self) -> bool {
        if let Some((open, _)) = self.open {
            return open;
        }
        let enough = if self.vague.is_empty() { 0.0 } else { CERTAIN };
        let matters = [&self.matter, &self.gives, &self.advice, &self.job, &self.sells];
        matters.into_iter().flatten().chain(self.in_common()).all(|sign| sign.confidence < enough)
    }

    /// Lets the models decide what the text does; what the rules found says where, else the sentence that adds most to it.
    ///
    /// A text that proposes no meeting is no invitation: what only those are asked stays with the rules.
    pub(super) fn decide(&mut self, text: &Text<'_>, judged: &Judged) {
        let mut decided = vec![
            (Learned::AsksForJob, &mut self.job),
            (Learned::Sells, &mut self.sells),
            (Learned::AsksAdvice, &mut self.advice),
            (Learned::Thanks, &mut self.thanks),
        ];
        if self.meeting.is_empty() {
            // "I am not looking for a job" needs nothing.
            for signs in [&mut self.need, &mut self.motive] {
                signs.retain(|sign| !text.denies(sign.sentence, sign.at));
            }
        }
        if self.motive.is_empty() {
            self.motive.extend(self.need.first());
        }
        if !self.meeting.is_empty() {
            decided.push((Learned::MotiveStated, &mut self.motive));
            decided.push((Learned::ContributionOffered, &mut self.gives));
            self.open = Some((judged.has(Learned::OpenAgenda), judged.confidence(Learned::OpenAgenda)));
            self.selfish = Some((judged.is_selfish(), judged.confidence(Learned::MeFocus)));
        }
        for (label, signs) in decided {
            if !judged.has(label) {
                signs.clear();
            } else if signs.is_empty() {
                let sentence = judged.sentence(label);
                let at = text.sentences.get(sentence).map_or(0, Sentence::main_clause);
                signs.push(Sign { sentence, at, confidence: judged.confidence(label) });
            }
        }
    }

    pub(super) fn findings(&self, text: &Text<'_>) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (label, signs) in [
            (Label::AsksForJob, &self.job),
            (Label::Sells, &self.sells),
            (Label::AsksAdvice, &self.advice),
            (Label::Thanks, &self.thanks),
            (Label::MotiveStated, &self.motive),
            (Label::ContributionOffered, &self.gives),
            (Label::NextStep, &self.next),
            (Label::Boasting, &self.boasts),
            (Label::UnaskedAdvice, &self.tells),
            (Label::YouOweMe, &self.owes),
            (Label::PrivateRemark, &self.private),
        ] {
            findings.extend(signs.iter().map(|sign| finding(text, label, *sign)));
        }
        findings.extend(self.whole(text));
        findings
    }

    /// What can only be said of the text as a whole.
    fn whole(&self, text: &Text<'_>) -> Vec<Finding> {
        let mut findings = Vec::new();
        let selfish = self.need.first().or(self.job.first()).or(self.motive.first()).or(self.meeting.first());
        if self.is_me_focused()
            && let Some(sign) = selfish
        {
            // A need alone, however plain, does not make the rest of the text its writer's.
            let confidence = self.selfish.map_or(sign.confidence, |(_, sure)| sure.min(sign.confidence));
            findings.push(finding(text, Label::MeFocus, Sign { confidence, ..*sign }));
        }
        if self.is_open()
            && let Some(sign) = self.vague.first().filter(|_| !self.meeting.is_empty()).or(self.meeting.first())
        {
            let confidence = self.open.map_or(sign.confidence, |(_, sure)| sure.min(sign.confidence));
            findings.push(finding(text, Label::OpenAgenda, Sign { confidence, ..*sign }));
        }
        if let Some(first) = manner::life_story(&self.life) {
            findings.push(finding(text, Label::LifeStory, first));
        }
        let end = end_of(text);
        if self.thanks.is_empty() {
            findings.push(Finding { label: Label::NoThanks, place: end, confidence: 0.9 });
        }
        if self.next.is_empty() {
            findings.push(Finding { label: Label::NoNextStep, place: end, confidence: 0.8 });
        }
        findings
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a confidence is from 0 to 1
fn tenths(confidence: f64) -> u8 {
    (confidence * 10.0) as u8
}

fn finding(text: &Text<'_>, label: Label, sign: Sign) -> Finding {
    let Some(sentence) = text.sentences.get(sign.sentence) else {
        return Finding { label, place: end_of(text), confidence: sign.confidence };
    };
    Finding { label, place: text.place(sentence.clause(sign.at)), confidence: sign.confidence }
}

/// The empty place after the last character.
fn end_of(text: &Text<'_>) -> Place {
    let Some(last) = text.tokens.last() else { return Place { line: 0, start: 0, end: 0 } };
    if last.is_mark('\n') {
        return Place { line: last.place.line + 1, start: 0, end: 0 };
    }
    Place { line: last.place.line, start: last.place.end, end: last.place.end }
}

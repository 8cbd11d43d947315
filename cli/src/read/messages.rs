//! `read message` and `read invitation`: what a text does that somebody is about to send.

use crate::reader::message::{Finding, Label};
use crate::reader::{Language, Place, invitation, message};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twopocket_texts::Texts;

use super::input::Source;
use super::show::{Answer, Answers, Row};
use crate::args::ReadNotes;
use crate::failure::Failure;

/// What the rows of both commands have.
#[derive(Deserialize)]
struct Written {
    id: Option<Value>,
    lang: Option<String>,
    text: String,
}

/// What a message does.
#[derive(Serialize)]
pub struct MessageAnswer {
    pub id: Value,
    asks_for_job: bool,
    sells: bool,
    asks_specific_advice: bool,
    thanks: bool,
    /// None of these.
    none: bool,
    pub found: Vec<FoundAnswer>,
}

/// What an invitation does.
#[derive(Serialize)]
pub struct InvitationAnswer {
    pub id: Value,
    open_agenda: bool,
    me_focus: bool,
    motive_stated: bool,
    contribution_offered: bool,
    pub found: Vec<FoundAnswer>,
}

/// A finding with its place in characters of the whole text, and what stands there.
#[derive(Serialize)]
pub struct FoundAnswer {
    label: Label,
    start: usize,
    end: usize,
    text: String,
    confidence: f64,
}

pub fn messages(answers: &mut Answers, args: &ReadNotes) -> Result<(), Failure> {
    read(answers, args, |id, text, language| {
        let message = message::read(text, language);
        let [asks_for_job, sells, asks_specific_advice, thanks] =
            [Label::AsksForJob, Label::Sells, Label::AsksAdvice, Label::Thanks].map(|label| message.has(label));
        Answer::Message(MessageAnswer {
            id,
            asks_for_job,
            sells,
            asks_specific_advice,
            thanks,
            none: !(asks_for_job || sells || asks_specific_advice || thanks),
            found: found(text, &message.findings),
        })
    })
}

pub fn invitations(answers: &mut Answers, args: &ReadNotes) -> Result<(), Failure> {
    read(answers, args, |id, text, language| {
        let invitation = invitation::read(text, language);
        Answer::Invitation(InvitationAnswer {
            id,
            open_agenda: invitation.open_agenda,
            me_focus: invitation.me_focus,
            motive_stated: invitation.motive_stated,
            contribution_offered: invitation.contribution_offered,
            found: found(text, &invitation.findings),
        })
    })
}

fn read(
    answers: &mut Answers,
    args: &ReadNotes,
    answer: impl Fn(Value, &str, Option<Language>) -> Answer,
) -> Result<(), Failure> {
    for source in Source::all(&args.files) {
        for (line, row) in source.documents::<Written>(answers.shell) {
            let language = row.lang.as_deref().and_then(|code| code.parse().ok());
            answers.give(answer(row.id.unwrap_or_else(|| line.into()), &row.text, language))?;
        }
    }
    Ok(())
}

/// Findings with what stands at them. A place counts characters of its line, an answer those of the whole text.
fn found(text: &str, findings: &[Finding]) -> Vec<FoundAnswer> {
    let characters: Vec<char> = text.chars().collect();
    let breaks = characters.iter().enumerate().filter(|(_, character)| **character == '\n');
    let lines: Vec<usize> = std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect();
    findings.iter().filter_map(|finding| found_at(&characters, &lines, finding)).collect()
}

/// A finding in a text's characters; `lines` says where each line begins.
fn found_at(characters: &[char], lines: &[usize], finding: &Finding) -> Option<FoundAnswer> {
    let Place { line, start, end } = finding.place;
    let begins = lines.get(usize::try_from(line).ok()?)?;
    let (start, end) = (begins + usize::try_from(start).ok()?, begins + usize::try_from(end).ok()?);
    let found = characters.get(start.min(characters.len())..end.max(start).min(characters.len()))?;
    Some(FoundAnswer {
        label: finding.label,
        start,
        end,
        text: found.iter().collect(),
        confidence: (finding.confidence * 1000.0).round() / 1000.0,
    })
}

/// What each finding is, and the words that make it so; what is missing has none.
pub fn rows(texts: Texts, found: &[FoundAnswer]) -> Vec<Row> {
    let quoted = |text: &str| {
        if text.is_empty() { String::new() } else { texts.with("label-quote", &[("text", text.into())]) }
    };
    found.iter().map(|found| (texts.get(label_key(found.label)), quoted(&found.text), Some(found.confidence))).collect()
}

/// The name of a label.
fn label_key(label: Label) -> &'static str {
    match label {
        Label::AsksForJob => "label-asks-for-job",
        Label::Sells => "label-sells",
        Label::MeFocus => "label-me-focus",
        Label::OpenAgenda => "label-open-agenda",
        Label::Boasting => "label-boasting",
        Label::LifeStory => "label-life-story",
        Label::UnaskedAdvice => "label-unasked-advice",
        Label::YouOweMe => "label-you-owe-me",
        Label::PrivateRemark => "label-private-remark",
        Label::NoThanks => "label-no-thanks",
        Label::NoNextStep => "label-no-next-step",
        Label::AsksAdvice => "label-asks-advice",
        Label::Thanks => "label-thanks",
        Label::MotiveStated => "label-motive-stated",
        Label::ContributionOffered => "label-contribution-offered",
        Label::NextStep => "label-next-step",
    }
}

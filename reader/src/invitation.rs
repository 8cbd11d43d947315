//! A coffee invitation: whether it names its matter and its motive, and whether there is something in it for the receiver.

use serde::{Deserialize, Serialize};

use crate::Language;
use crate::message::learned::Learned;
use crate::message::{self, Finding, Label};

/// What was found in an invitation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Invitation {
    /// No matter is named for the meeting.
    pub open_agenda: bool,
    /// Only the writer's need or benefit is in it.
    pub me_focus: bool,
    /// The writer says why they want to meet, or what they want from it.
    pub motive_stated: bool,
    /// Something certain is offered to the receiver.
    pub contribution_offered: bool,
    /// Where, in order of place. What is true for want of something has no place.
    pub findings: Vec<Finding>,
}

/// Reads a text as an invitation: that a meeting is proposed is taken for granted. A text without words has no findings.
pub fn read(text: &str, language: Option<Language>) -> Invitation {
    const OURS: [Label; 4] = [Label::OpenAgenda, Label::MeFocus, Label::MotiveStated, Label::ContributionOffered];
    let (message, judged) = message::judge(text, language);
    let findings = message.findings.into_iter().filter(|finding| OURS.contains(&finding.label)).collect();
    let Some(judged) = judged else { return Invitation { findings, ..Invitation::default() } };
    Invitation {
        open_agenda: judged.has(Learned::OpenAgenda),
        me_focus: judged.is_selfish(),
        motive_stated: judged.has(Learned::MotiveStated),
        contribution_offered: judged.has(Learned::ContributionOffered),
        findings,
    }
}

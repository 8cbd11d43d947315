//! The words before a date.

use super::grammar::Said;
use super::words::Cue;

/// The words before a date that say how to take it.
#[derive(Clone, Copy, Debug, Default)]
#[allow(clippy::struct_excessive_bools)] // each is one word that may stand there
pub(super) struct Lead {
    pub any: bool,
    pub the: bool,
    /// "den", "d.": a bare number after it is a day.
    pub den: bool,
    /// "on", "by", "am": a day may follow.
    pub day_follows: bool,
    pub counts: bool,
    pub before: bool,
    pub after: bool,
    pub since: bool,
    pub next: bool,
    pub after_next: bool,
    pub coming: bool,
    pub this: bool,
    pub last: bool,
    pub every: bool,
    /// Start, middle or end of something.
    pub part: bool,
    /// "om": every one, before "fredagen".
    pub om: bool,
}

impl Lead {
    /// Takes up what a word says; whether it may lead to a date at all.
    pub(super) fn take(&mut self, cue: Cue, low: &str) -> bool {
        let flag = match cue {
            Cue::On | Cue::Latest => &mut self.day_follows,
            Cue::In => {
                self.om |= low == "om";
                &mut self.counts
            }
            Cue::Before => {
                self.day_follows = true;
                &mut self.before
            }
            Cue::After => {
                self.day_follows = true;
                &mut self.after
            }
            Cue::The => {
                self.den = matches!(low, "den" | "d");
                &mut self.the
            }
            Cue::Since => &mut self.since,
            Cue::Next => &mut self.next,
            Cue::AfterNext => &mut self.after_next,
            Cue::Coming => &mut self.coming,
            Cue::This => &mut self.this,
            Cue::Last => &mut self.last,
            Cue::Every => &mut self.every,
            Cue::StartOf | Cue::MidOf | Cue::EndOf => &mut self.part,
            Cue::Of => return self.part,
            Cue::Daytime => {
                return matches!(
                    low,
                    "first" | "early" | "late" | "tidlig" | "tidligt" | "sent" | "seint" | "cob" | "eod" | "close"
                );
            }
            _ => return false,
        };
        *flag = true;
        true
    }

    /// "last Friday" is past, "every Friday" no date.
    pub(super) fn apply(self, said: Said) -> Said {
        match said {
            Said::Due(..) | Said::Vague if self.every => Said::Habit,
            Said::Due(..) | Said::Vague if self.last || self.since => Said::Past,
            said => said,
        }
    }

    /// How many weeks ahead "this week", "next week", "the end of the week" are; `None` where the words say none.
    pub(super) fn weeks_ahead(self, word: &str) -> Option<u32> {
        let definite = matches!(word, "ugen" | "veckan" | "uken" | "uka" | "ugens" | "week" | "woche");
        match self {
            Self { after_next: true, .. } => Some(2),
            Self { next: true, .. } | Self { coming: true, .. } => Some(1),
            Self { this: true, .. } | Self { last: true, .. } | Self { every: true, .. } => Some(0),
            Self { part: true, .. } if definite => Some(0),
            Self { any: true, .. } if matches!(word, "ugen" | "veckan" | "uken" | "uka") => Some(0),
            Self { day_follows: true, the: true, .. } if definite => Some(0),
            Self { the: true, .. } if word == "woche" => Some(0),
            _ => None,
        }
    }
}

//! Points for quality only, and the ladder: rules on plain values.

use chrono::TimeDelta;

use super::{Deed, Ladder, LadderStep, LineKind, Rung, Score, ScoreLine, ScoreSheet, SheetLine};
use crate::clock::Moment;

/// More conversations and backs than this earn nothing more in a night: nobody gives their mind to more people.
const MOST_COUNTED: u32 = 6;

/// Friends are reminded to split up this often.
const SPLIT_UP_EVERY: TimeDelta = TimeDelta::minutes(45);

/// How many reminders to split up a night has at most: six hours of it.
const MOST_SPLIT_UPS: i32 = 8;

/// Good conversations in a night that the highest step of the ladder is about.
pub(super) const THREE: u32 = 3;

/// Points for one.
fn each(kind: LineKind) -> u32 {
    match kind {
        LineKind::Promised => 1,
        LineKind::Conversation => 2,
        LineKind::FilledBack | LineKind::InTime => 3,
        LineKind::Kept => 4,
        LineKind::Introduction => 5,
    }
}

/// How often one counts.
fn counted(kind: LineKind, count: u32) -> u32 {
    match kind {
        LineKind::Conversation | LineKind::FilledBack => count.min(MOST_COUNTED),
        _ => count,
    }
}

/// A line from what was done.
pub(super) fn line(kind: LineKind, mut deeds: Vec<Deed>) -> ScoreLine {
    deeds.sort_by_key(|deed| deed.at.at_ms);
    let count = u32::try_from(deeds.len()).unwrap_or(u32::MAX);
    let counted = counted(kind, count);
    ScoreLine { kind, count, counted, each: each(kind), points: counted.saturating_mul(each(kind)), deeds }
}

pub(super) fn points(lines: &[ScoreLine]) -> u32 {
    lines.iter().fold(0, |sum, line| sum.saturating_add(line.points))
}

/// Of a score what may be shown to a friend.
pub(super) fn sheet(score: &Score) -> ScoreSheet {
    let lines = score.lines.iter().map(|line| SheetLine { kind: line.kind, count: line.count }).collect();
    ScoreSheet { night_of: score.night_of, lines, points: score.points }
}

/// When friends are to split up, on a night that is played since `started` and ends.
pub(crate) fn split_ups(started: &Moment, ends: Option<&Moment>) -> Vec<Moment> {
    let moments = (1..=MOST_SPLIT_UPS).map(|nth| started.plus(SPLIT_UP_EVERY * nth));
    moments.filter(|at| ends.is_none_or(|ends| at.at_ms < ends.at_ms)).collect()
}

/// The ladder, from what is known to be done and what the user says was.
pub(super) fn ladder(known: &[LadderStep], said: &[LadderStep]) -> Ladder {
    let rung = |step: &LadderStep| {
        let known = known.contains(step);
        let said = said.contains(step);
        Rung { step: *step, done: known || said, by_hand: said && !known }
    };
    let rungs: Vec<Rung> = LadderStep::ALL.iter().map(rung).collect();
    let above = rungs.iter().rposition(|rung| rung.done).map_or(0, |highest| highest + 1);
    Ladder { next: rungs.get(above).map(|rung| rung.step), rungs }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::instant;

    fn deeds(count: u32) -> Vec<Deed> {
        let at = instant("2026-11-19T20:00:00".parse().unwrap(), "Europe/Copenhagen");
        (0..count).map(|_| Deed { contact: None, name: None, at: at.clone() }).collect()
    }

    #[test]
    fn talks_and_backs_earn_up_to_six_and_what_was_kept_without_end() {
        for (kind, count, points) in [
            (LineKind::Conversation, 6, 12),
            (LineKind::Conversation, 60, 12),
            (LineKind::FilledBack, 60, 18),
            (LineKind::Promised, 9, 9),
            (LineKind::Kept, 9, 36),
            (LineKind::Introduction, 2, 10),
            (LineKind::InTime, 9, 27),
        ] {
            let line = line(kind, deeds(count));
            assert_eq!((line.count, line.points), (count, points), "{kind:?}");
        }
    }

    #[test]
    fn friends_split_up_every_45_minutes_until_the_night_ends() {
        let at = |local: &str| instant(local.parse().unwrap(), "Europe/Copenhagen");
        let started = at("2026-11-19T18:00:00");
        let open = split_ups(&started, None);
        assert_eq!(
            (open.len(), open[0].at_ms, open[7].at_ms),
            (8, at("2026-11-19T18:45:00").at_ms, at("2026-11-20T00:00:00").at_ms)
        );
        assert_eq!(split_ups(&started, Some(&at("2026-11-19T20:15:00"))).len(), 2, "not at the very end");
    }

    #[test]
    fn the_next_step_is_above_the_highest_taken_and_nothing_below_is_missed() {
        use LadderStep::{Conversation, Mail, Message, Three};
        for (known, said, next) in [
            (&[][..], &[][..], Some(Message)),
            (&[], &[Message], Some(Mail)),
            (&[Conversation], &[], Some(Three)),
            (&[Three, Conversation], &[], None),
        ] {
            assert_eq!(ladder(known, said).next, next);
        }
        let both = ladder(&[Mail], &[Mail, Message]);
        let by_hand: Vec<LadderStep> = both.rungs.iter().filter(|rung| rung.by_hand).map(|rung| rung.step).collect();
        assert_eq!(by_hand, [Message]);
    }
}

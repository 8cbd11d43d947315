//! When to remind of what: rules on plain values.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate, NaiveTime};

use super::{Reminder, ReminderKind};
use crate::clock::{self, Moment, instant};
use crate::event::rules::{Evening, break_due};
use crate::follow_up::rules::planned;
use crate::own_card;

/// How many days before a night it is said that paper cards are few: time to have some printed, and the last evening.
const PAPER_DAYS_BEFORE: [u64; 2] = [7, 1];

/// For how many mornings ahead the queue is armed.
const MORNINGS_AHEAD: usize = 7;

/// Time of day at which a night that is still begun is asked about.
const STILL_OPEN_AT: NaiveTime = NaiveTime::from_hms_opt(10, 0, 0).unwrap();

/// What is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Open {
    /// Time of day at which the queue begins.
    pub(crate) morning: NaiveTime,
    /// Open follow-ups, those included that will be made if the night is never closed, and thanks, reports and next Gives.
    pub(crate) plans: Vec<Plan>,
    /// For each night with cards to sort, the day on which it stands in the queue first.
    pub(crate) to_sort: Vec<NaiveDate>,
    /// For each open promise of the user's with a date, that date.
    pub(crate) promises: Vec<NaiveDate>,
    /// For each coffee invitation that is to be seen to, the day, and whether the two meet on it.
    pub(crate) coffees: Vec<(NaiveDate, bool)>,
    /// The day of the night that is begun.
    pub(crate) night: Option<NaiveDate>,
    /// What that night has for a break to be about.
    pub(crate) evening: Evening,
    /// When each left card that nothing holds will be gone.
    pub(crate) disposals: Vec<Moment>,
    /// The paper cards left, where they are counted.
    pub(crate) paper: Option<u32>,
    /// The day of each night that is planned, and its goal.
    pub(crate) coming: Vec<(NaiveDate, u32)>,
    /// The day on which each member of a group who is due stands on a list, by the pace.
    pub(crate) circle: Vec<NaiveDate>,
    /// The day on which it stands on a list to ask what came of each introduction.
    pub(crate) introductions: Vec<NaiveDate>,
    /// The day on which it stands on a list to contribute something to each arena.
    pub(crate) contribute: Vec<NaiveDate>,
    /// Minutes a week that are set aside.
    pub(crate) weekly_minutes: Option<u32>,
    /// When friends are to split up on the night that is begun.
    pub(crate) split_ups: Vec<Moment>,
}

/// Something open that is planned for a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Plan {
    /// The day it is planned for.
    pub(crate) planned: NaiveDate,
    /// Its last day.
    pub(crate) deadline: Option<NaiveDate>,
    /// Zone in which that day ends.
    pub(crate) zone: String,
}

/// Everything to arm after `now`, in its zone, the earliest first.
pub(crate) fn to_arm(open: &Open, now: &Moment) -> Vec<Reminder> {
    let mut armed = mornings(open, now);
    armed.extend(last_days(open, now));
    armed.extend(promises(open, now));
    armed.extend(coffees(open, now));
    armed.extend(night_open(open, now));
    armed.extend(disposal(open));
    armed.extend(paper_cards(open, now));
    armed.extend(on_their_day(&open.circle, open, now, ReminderKind::Circle));
    armed.extend(on_their_day(&open.introductions, open, now, ReminderKind::Introduction));
    armed.extend(on_their_day(&open.contribute, open, now, ReminderKind::Contribute));
    armed.extend(weekly_time(open, now));
    armed.extend(open.split_ups.iter().map(|at| reminder(at.clone(), ReminderKind::SplitUp, 1)));
    armed.extend(break_due(&open.evening).map(|due| reminder(due, ReminderKind::Break, open.evening.waiting.len())));
    armed.retain(|reminder| reminder.at.at_ms > now.at_ms);
    for reminder in &mut armed {
        reminder.at = clock::at(reminder.at.at_ms, &now.zone);
    }
    armed.sort_by_key(|reminder| (reminder.at.at_ms, reminder.kind));
    armed
}

/// The day of the next morning there is.
pub(super) fn next_morning(morning: NaiveTime, now: &Moment) -> NaiveDate {
    let today = now.date();
    if at(today, morning, now).at_ms > now.at_ms { today } else { today.succ_opt().unwrap_or(today) }
}

/// The coming mornings on which the queue has something.
fn mornings(open: &Open, now: &Moment) -> Vec<Reminder> {
    let days = (0..=MORNINGS_AHEAD as u64).filter_map(|ahead| now.date().checked_add_days(Days::new(ahead)));
    let of_day = |day| reminder(at(day, open.morning, now), ReminderKind::MorningQueue, in_queue(open, day));
    let ahead = days.map(of_day).filter(|morning| morning.at.at_ms > now.at_ms).take(MORNINGS_AHEAD);
    ahead.filter(|morning| morning.count > 0).collect()
}

/// How many items the queue of a day has.
fn in_queue(open: &Open, day: NaiveDate) -> usize {
    let until = |days: &[NaiveDate]| days.iter().filter(|planned| **planned <= day).count();
    let plans = open.plans.iter().filter(|plan| plan.planned <= day).count();
    let coffees = open.coffees.iter().filter(|(planned, _)| *planned <= day).count();
    plans + until(&open.to_sort) + until(&open.promises) + coffees
}

/// The morning of each last day.
fn last_days(open: &Open, now: &Moment) -> Vec<Reminder> {
    let mut days = BTreeMap::new();
    for plan in &open.plans {
        if let Some(deadline) = plan.deadline {
            *days.entry(last_morning(deadline, &plan.zone, open.morning, now)).or_default() += 1;
        }
    }
    on_mornings(&days, open, now, ReminderKind::LastDay)
}

/// The last morning before a deadline ends, where the phone is now: a day earlier where midnight of the event's zone
/// comes before it.
fn last_morning(deadline: NaiveDate, zone: &str, morning: NaiveTime, now: &Moment) -> NaiveDate {
    let Some(next) = deadline.succ_opt() else { return deadline };
    let end = instant(next.and_time(NaiveTime::MIN), zone);
    let is_in_time = |day: &NaiveDate| at(*day, morning, now).at_ms < end.at_ms;
    let days = (0..3).filter_map(|back| deadline.checked_sub_days(Days::new(back)));
    days.into_iter().find(is_in_time).unwrap_or(deadline)
}

/// The morning of each day on which something promised is due.
fn promises(open: &Open, now: &Moment) -> Vec<Reminder> {
    on_their_day(&open.promises, open, now, ReminderKind::PromiseDue)
}

/// One reminder a day, with how many it is about.
fn on_their_day(due: &[NaiveDate], open: &Open, now: &Moment, kind: ReminderKind) -> Vec<Reminder> {
    let mut days = BTreeMap::new();
    for day in due {
        *days.entry(*day).or_default() += 1;
    }
    on_mornings(&days, open, now, kind)
}

/// The next Monday morning, where time is set aside every week.
fn weekly_time(open: &Open, now: &Moment) -> Option<Reminder> {
    let minutes = usize::try_from(open.weekly_minutes.filter(|minutes| *minutes > 0)?).unwrap_or(usize::MAX);
    let monday = clock::monday(now.date());
    let mondays = [Some(monday), monday.checked_add_days(Days::new(7))].into_iter().flatten();
    let mut moments = mondays.map(|day| at(day, open.morning, now));
    moments.find(|at| at.at_ms > now.at_ms).map(|at| reminder(at, ReminderKind::WeeklyTime, minutes))
}

/// The morning of each day with a meeting over coffee.
fn coffees(open: &Open, now: &Moment) -> Vec<Reminder> {
    let mut days = BTreeMap::new();
    for (day, _) in open.coffees.iter().filter(|(_, meet)| *meet) {
        *days.entry(*day).or_default() += 1;
    }
    on_mornings(&days, open, now, ReminderKind::Coffee)
}

fn on_mornings(days: &BTreeMap<NaiveDate, usize>, open: &Open, now: &Moment, kind: ReminderKind) -> Vec<Reminder> {
    days.iter().map(|(day, count)| reminder(at(*day, open.morning, now), kind, *count)).collect()
}

/// The next ten o'clock from the morning after a night that is still begun.
fn night_open(open: &Open, now: &Moment) -> Option<Reminder> {
    let first = planned(open.night?).max(now.date());
    let days = [Some(first), first.succ_opt()].into_iter().flatten();
    let mut moments = days.map(|day| at(day, STILL_OPEN_AT, now));
    moments.find(|at| at.at_ms > now.at_ms).map(|at| reminder(at, ReminderKind::NightOpen, 1))
}

/// The next disposal, with how many cards go then.
fn disposal(open: &Open) -> Option<Reminder> {
    let next = open.disposals.iter().min_by_key(|due| due.at_ms)?;
    let count = open.disposals.iter().filter(|due| due.at_ms == next.at_ms).count();
    Some(reminder(next.clone(), ReminderKind::Disposal, count))
}

/// The mornings on which it is said that the paper cards left are few for the next night they are few for.
fn paper_cards(open: &Open, now: &Moment) -> Vec<Reminder> {
    let Some(left) = open.paper else { return Vec::new() };
    let is_short = |(day, goal): &&(NaiveDate, u32)| {
        *day >= now.date() && own_card::rules::paper_cards(Some(left), *goal).finding.is_some()
    };
    let Some((day, _)) = open.coming.iter().filter(is_short).min() else { return Vec::new() };
    let mornings = PAPER_DAYS_BEFORE.into_iter().filter_map(|before| day.checked_sub_days(Days::new(before)));
    let count = usize::try_from(left).unwrap_or(usize::MAX);
    mornings.map(|day| reminder(at(day, open.morning, now), ReminderKind::PaperCards, count)).collect()
}

/// A civil plan, armed where the phone is now.
fn at(day: NaiveDate, time: NaiveTime, now: &Moment) -> Moment {
    instant(day.and_time(time), &now.zone)
}

fn reminder(at: Moment, kind: ReminderKind, count: usize) -> Reminder {
    Reminder {
        at,
        kind,
        text_key: format!("reminder-{}", kind.word().replace('_', "-")),
        count: u32::try_from(count).unwrap_or(u32::MAX),
        silent: matches!(kind, ReminderKind::Disposal | ReminderKind::Break | ReminderKind::SplitUp),
    }
}

#[cfg(test)]
mod tests;

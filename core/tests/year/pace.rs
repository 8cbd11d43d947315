//! A day that is short enough to do, told from the list of acts: what is proposed beside the queue, and what waits and why.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};
use twopocket_core::ContactId;
use twopocket_core::circle::Began;
use twopocket_core::follow_up::{ItemKind, QueueItem};
use twopocket_core::introduction::IntroductionState;
use twopocket_core::pace::{Limits, NudgeKind, PutOff, PutOffReason};
use twopocket_core::{ArenaId, ItemId};

use crate::account::Account;
use crate::life::{Venue, Year};
use crate::touches::last;
use crate::whole;

/// Something proposed beside the queue: whom or where it is about, and since when.
pub type Nudge = (NudgeKind, Option<ContactId>, Option<ArenaId>, NaiveDate);

/// What waits: an item or a nudge, whom it is about, why, and until when.
type Waits = (Option<ItemId>, Option<NudgeKind>, Option<ContactId>, PutOffReason, NaiveDate);

fn monday(day: NaiveDate) -> NaiveDate {
    day - Days::new(day.weekday().num_days_from_monday().into())
}

impl Account {
    /// The day on which each member of a group is due to be heard, with who was captured first.
    pub fn due(&self) -> Vec<(NaiveDate, usize, ContactId)> {
        let touches = self.touches();
        let due = self.members().into_iter().map(|member| {
            let any = touches.get(&member.contact).and_then(|touches| last(touches).any);
            let due = any.unwrap_or(member.since) + Days::new(u64::from(member.every));
            (due, self.nth(member.contact), member.contact)
        });
        let mut due: Vec<_> = due.collect();
        due.sort();
        due
    }

    /// Of which introductions to ask what came, from which day: of the first of the two, unless they are erased.
    pub fn to_hear(&self) -> Vec<(NaiveDate, ContactId)> {
        let erased = self.erased();
        let waiting = self.introductions().into_iter().filter(|walked| walked.state() == IntroductionState::Introduced);
        let waiting = waiting.filter(|walked| !erased.contains(&walked.a));
        let mut waiting: Vec<_> = waiting.map(|walked| (walked.hear_from().unwrap(), walked.a)).collect();
        waiting.sort_by_key(|(day, _)| *day);
        waiting
    }

    /// To which arenas something is to be contributed, by name, from which day.
    pub fn to_contribute(&self, venues: &[Venue], today: NaiveDate) -> Vec<(NaiveDate, ArenaId)> {
        let mut venues: Vec<&Venue> = venues.iter().collect();
        venues.sort_by_key(|venue| venue.name);
        venues.iter().filter_map(|venue| Some((self.contribute_from(venue, today)?, venue.arena))).collect()
    }

    fn nudges(&self, venues: &[Venue], today: NaiveDate, until: NaiveDate) -> Vec<Nudge> {
        let due = self.due().into_iter().map(|(due, _, contact)| (NudgeKind::Circle, Some(contact), None, due));
        let hear = self.to_hear().into_iter().map(|(from, a)| (NudgeKind::Introduction, Some(a), None, from));
        let contribute = self.to_contribute(venues, today).into_iter();
        let contribute = contribute.map(|(from, arena)| (NudgeKind::Contribute, None, Some(arena), from));
        due.chain(hear).chain(contribute).filter(|(.., since)| *since <= until).collect()
    }

    /// Whom the user turned to, and on which day.
    fn turned_to(&self) -> Vec<(ContactId, NaiveDate)> {
        let touches = self.touches().into_iter().flat_map(|(contact, touches)| {
            touches.into_iter().filter(|touch| touch.began == Some(Began::Me)).map(move |touch| (contact, touch.day))
        });
        touches.collect()
    }
}

/// How often each person heard from the user in the week of a day.
fn heard(turned_to: &[(ContactId, NaiveDate)], day: NaiveDate) -> BTreeMap<ContactId, u32> {
    let mut heard = BTreeMap::new();
    for (contact, _) in turned_to.iter().filter(|(_, on)| monday(day) <= *on && *on <= day) {
        *heard.entry(*contact).or_default() += 1;
    }
    heard
}

/// One thing for the day: whether it can't wait, whether nobody waits for it, and its last day.
struct Thing {
    item: Option<ItemId>,
    nudge: Option<NudgeKind>,
    contact: Option<ContactId>,
    pressing: bool,
    idle: bool,
    last: Option<NaiveDate>,
}

fn of_nudge((kind, contact, ..): &Nudge) -> Thing {
    Thing { item: None, nudge: Some(*kind), contact: *contact, pressing: false, idle: true, last: None }
}

fn of_item(item: &QueueItem, day: NaiveDate) -> Thing {
    let due = item.deadline.is_some_and(|last| last <= day);
    let pressing = due || matches!(item.kind, ItemKind::Sort | ItemKind::Promise);
    let idle = !pressing && item.deadline.is_none();
    Thing { item: Some(item.id), nudge: None, contact: item.contact, pressing, idle, last: item.deadline }
}

/// What waits of a day's things, by its place among them: what can't wait has its place first; then each takes one while there are any, and nobody
/// is thought of more often in a week than was set.
fn waiting(
    things: &[Thing],
    mut heard: BTreeMap<ContactId, u32>,
    limits: Limits,
    day: NaiveDate,
) -> Vec<(usize, Waits)> {
    let mut places = i64::from(limits.day_length);
    for thing in things.iter().filter(|thing| thing.pressing) {
        places -= 1;
        thing.contact.into_iter().for_each(|contact| *heard.entry(contact).or_default() += 1);
    }
    let mut waits = Vec::new();
    for (place, thing) in things.iter().enumerate().filter(|(_, thing)| !thing.pressing) {
        let had = thing.contact.map_or(0, |contact| heard.get(&contact).copied().unwrap_or(0));
        let reason = if thing.idle && had >= limits.nudges_a_week {
            Some((PutOffReason::EnoughThisWeek, monday(day) + Days::new(7)))
        } else if places <= 0 {
            let tomorrow = day + Days::new(1);
            Some((PutOffReason::DayFull, thing.last.map_or(tomorrow, |last| last.min(tomorrow))))
        } else {
            None
        };
        if let Some((reason, until)) = reason {
            waits.push((place, (thing.item, thing.nudge, thing.contact, reason, until)));
        } else {
            places -= 1;
            thing.contact.into_iter().for_each(|contact| *heard.entry(contact).or_default() += 1);
        }
    }
    waits
}

/// On which morning the phone tells of each nudge: when it first stands on a day's list. Nobody knows what the queue has in
/// more than a week.
pub fn told_on(year: &Year, first: NaiveDate, today: NaiveDate) -> Vec<(NudgeKind, NaiveDate)> {
    let (companion, account) = (&year.night.companion, &year.account);
    let limits = companion.pace().limits().unwrap();
    let (mut open, mut turned_to) = (account.nudges(&year.venues, today, NaiveDate::MAX), account.turned_to());
    let (mut told, mut day) = (Vec::new(), first);
    while let Some(next) = open.iter().map(|(.., since)| *since).min() {
        day = day.max(next);
        let known = day < first + Days::new(7);
        let queue = if known { whole(|page| companion.follow_ups().queue(Some(day), page)) } else { Vec::new() };
        let due: Vec<usize> = (0..open.len()).filter(|place| open[*place].3 <= day).collect();
        let items = queue.iter().map(|item| of_item(item, day));
        let things: Vec<Thing> = items.chain(due.iter().map(|place| of_nudge(&open[*place]))).collect();
        let waits = waiting(&things, heard(&turned_to, day), limits, day);
        let is_told = |nth: usize| !waits.iter().any(|(place, _)| *place == queue.len() + nth);
        let now: Vec<usize> = (0..due.len()).filter(|nth| is_told(*nth)).map(|nth| due[nth]).collect();
        for place in now.into_iter().rev() {
            let (kind, contact, ..) = open.remove(place);
            told.push((kind, day));
            turned_to.extend(contact.map(|contact| (contact, day)));
        }
        day = day + Days::new(1);
    }
    told
}

/// What is proposed and what waits on this day, with the usual limits, and with those that leave two places beside what
/// can't wait. Returns why anything does.
pub fn is_explained(year: &Year) -> Vec<PutOffReason> {
    let (companion, day) = (&year.night.companion, year.today());
    let pace = companion.pace();
    let usual = pace.limits().unwrap();
    let mut reasons = explained(year);
    let queue = whole(|page| companion.follow_ups().queue(Some(day), page));
    let pressing = queue.iter().filter(|item| of_item(item, day).pressing).count();
    let day_length = u32::try_from(pressing + 2).unwrap().min(100);
    pace.set_limits(Limits { day_length, nudges_a_week: 1 }).unwrap();
    reasons.extend(explained(year));
    pace.set_limits(usual).unwrap();
    reasons
}

fn explained(year: &Year) -> Vec<PutOffReason> {
    let (companion, account, day) = (&year.night.companion, &year.account, year.today());
    let paced = companion.pace().day(None).unwrap();
    assert_eq!(paced.day, day);
    let queue = whole(|page| companion.follow_ups().queue(Some(day), page));
    let nudges = account.nudges(&year.venues, day, day);
    let things: Vec<Thing> = queue.iter().map(|item| of_item(item, day)).chain(nudges.iter().map(of_nudge)).collect();
    let said = waiting(&things, heard(&account.turned_to(), day), companion.pace().limits().unwrap(), day);
    let said: Vec<Waits> = said.into_iter().map(|(_, waits)| waits).collect();
    let shown = |PutOff { item, nudge, contact, reason, until, .. }| (item, nudge, contact, reason, until);
    let shown: Vec<Waits> = paced.put_off.into_iter().map(shown).collect();
    let differs = shown.iter().zip(&said).find(|(shown, said)| shown != said);
    let acts = differs.map(|(shown, said)| {
        let both = [shown.2, said.2].map(|contact| contact.map_or_else(String::new, |who| account.of(Some(who))));
        format!("{shown:?} beside {said:?}\n{}", both.concat())
    });
    assert!(shown == said, "{day}: {} wait, and {} should\n{}", shown.len(), said.len(), acts.unwrap_or_default());
    let waits = |item: &&QueueItem| said.iter().any(|waits| waits.0 == Some(item.id));
    let items: Vec<ItemId> = queue.iter().filter(|item| !waits(item)).map(|item| item.id).collect();
    assert_eq!(paced.items.iter().map(|item| item.id).collect::<Vec<_>>(), items);
    let shown = paced.nudges.into_iter().map(|nudge| (nudge.kind, nudge.contact, nudge.arena, nudge.since));
    let waits = |nudge: &&Nudge| {
        let arena = nudge.2.is_some();
        // Of several arenas those that wait are the last.
        let waiting = said.iter().filter(|waits| waits.1 == Some(nudge.0) && waits.2 == nudge.1).count();
        let same: Vec<&Nudge> = nudges.iter().filter(|other| other.0 == nudge.0 && other.1 == nudge.1).collect();
        let place = same.iter().position(|other| other == nudge).unwrap();
        if arena { place >= same.len() - waiting } else { waiting > 0 }
    };
    let said_nudges: Vec<Nudge> = nudges.iter().filter(|nudge| !waits(nudge)).copied().collect();
    assert_eq!(shown.collect::<Vec<_>>(), said_nudges, "{day}");
    said.into_iter().map(|waits| waits.3).collect()
}

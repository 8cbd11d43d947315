//! Nights that were played, told from the list of acts: every point is a deed.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Days;
use twopocket_core::challenge::{LineKind, Score};
use twopocket_core::{ContactId, EventId, PromiseId};

use crate::account::{Account, Lived, Said, last_day};
use crate::entry::{End, Entry};
use crate::life::Year;

/// Something that earns points, and with whom.
type Deed = (LineKind, Option<ContactId>);

fn each(kind: LineKind) -> u32 {
    match kind {
        LineKind::Promised => 1,
        LineKind::Conversation => 2,
        LineKind::FilledBack | LineKind::InTime => 3,
        LineKind::Kept => 4,
        LineKind::Introduction => 5,
    }
}

impl Account {
    /// What a night earned.
    fn deeds(&self, night: EventId) -> Vec<Said<Deed>> {
        let mut deeds = Vec::new();
        let mut done = |kind, contact, why: &[usize]| deeds.push(Said::new((kind, contact), why.to_vec()));
        for (contact, place) in self.talks_of(night) {
            done(LineKind::Conversation, contact, &[place]);
        }
        let mut promised: BTreeMap<PromiseId, (usize, ContactId)> = BTreeMap::new();
        for (place, when, entry) in self.dated() {
            match entry {
                Entry::Back { contact, event, text, noted, .. } if *event == night && (*text || !noted.is_empty()) => {
                    done(LineKind::FilledBack, Some(*contact), &[place]);
                }
                Entry::Promised { promise, contact, event, .. } if *event == night => {
                    promised.insert(*promise, (place, *contact));
                }
                Entry::Settled { promise, end, .. } => match promised.remove(promise) {
                    Some((made, contact)) if *end == End::Kept => {
                        done(LineKind::Promised, Some(contact), &[made]);
                        done(LineKind::Kept, Some(contact), &[made, place]);
                    }
                    _ => {}
                },
                Entry::FollowedUp { contact, event }
                    if *event == night && when.on <= last_day(self.night_of(night)) =>
                {
                    done(LineKind::InTime, Some(*contact), &[place]);
                }
                Entry::Erased { contact } => promised.retain(|_, (_, who)| who != contact),
                _ => {}
            }
        }
        for (made, contact) in promised.into_values() {
            done(LineKind::Promised, Some(contact), &[made]);
        }
        for (contact, place) in self.introduced_after(night) {
            done(LineKind::Introduction, Some(contact), &[place]);
        }
        self.without_erased(deeds)
    }

    /// What was on a card that is erased is no deed any more; a promise and a letter are somebody's whom nobody knows.
    fn without_erased(&self, mut deeds: Vec<Said<Deed>>) -> Vec<Said<Deed>> {
        let erased = self.erased();
        let is_erased = |contact: Option<ContactId>| contact.is_some_and(|contact| erased.contains(&contact));
        deeds.retain(|said| said.line.0 != LineKind::FilledBack || !is_erased(said.line.1));
        for Said { line, .. } in deeds.iter_mut().filter(|said| is_erased(said.line.1)) {
            line.1 = None;
        }
        deeds
    }

    /// Introductions made on a night, or within three days by way of somebody met there.
    fn introduced_after(&self, night: EventId) -> Vec<(ContactId, usize)> {
        let (of, erased) = (self.night_of(night), self.erased());
        let met = |contact: &ContactId| {
            let there = |entry: &Entry| match entry {
                Entry::Met { event, .. } | Entry::Unsorted { event, .. } => *event == night,
                _ => false,
            };
            !erased.contains(contact) && self.with(*contact).into_iter().any(|place| there(self.entry(place).1))
        };
        let walked = self.introductions().into_iter().filter_map(|walked| {
            let day = walked.introduced()?.of;
            let by_way = [walked.a, walked.b].iter().any(met) && of <= day && day <= of + Days::new(3);
            (day == of || by_way).then(|| (walked.a, walked.steps[0].2))
        });
        walked.collect()
    }

    /// Kept cards of a night with nothing on the back.
    fn bare(&self, night: EventId) -> usize {
        let (mut kept, mut written) = (BTreeSet::new(), BTreeSet::new());
        for entry in &self.entries {
            match entry {
                Entry::Met { contact, event, kept: true } if *event == night => drop(kept.insert(*contact)),
                Entry::Back { contact, text, noted, .. } if *text || !noted.is_empty() => {
                    written.insert(*contact);
                }
                _ => {}
            }
        }
        (&(&kept - &written) - &self.erased()).len()
    }
}

/// The nights of the last hundred days; of older ones little changes any more.
pub fn are_explained(year: &Year) {
    let (challenges, account) = (year.night.companion.challenges(), &year.account);
    let played = account.entries.iter().filter_map(|entry| match entry {
        Entry::Played { event } => Some(*event),
        _ => None,
    });
    let played: BTreeSet<EventId> = played.collect();
    let mut latest = None;
    let lately = |night: &Lived| (year.today() - night.of).num_days() < 100;
    for event in account.nights.iter().filter(|(_, night)| lately(night)).map(|(event, _)| event) {
        let score = challenges.score(*event).unwrap();
        score_is_explained(account, *event, &score);
        assert_eq!(score.challenge.is_some(), played.contains(event));
        let code = challenges.code(*event).unwrap();
        let compared = challenges.compare(&code.text.to_lowercase(), latest.unwrap_or(*event)).unwrap();
        assert_eq!(compared.theirs, code.sheet, "the code of {event} tells the friend what the night earned");
        assert_eq!(compared.same_night, latest.is_none());
        latest = Some(*event);
    }
}

fn score_is_explained(account: &Account, event: EventId, score: &Score) {
    let said = account.deeds(event);
    let mut points = 0;
    for line in &score.lines {
        let deeds: Vec<Said<Deed>> = said.iter().filter(|said| said.line.0 == line.kind).cloned().collect();
        let most = if matches!(line.kind, LineKind::Conversation | LineKind::FilledBack) { 6 } else { usize::MAX };
        let earned = u32::try_from(deeds.len().min(most)).unwrap() * each(line.kind);
        let shown = line.deeds.iter().map(|deed| (line.kind, deed.contact)).collect();
        account.explains("points", shown, deeds, |(_, contact)| *contact);
        assert_eq!(line.points, earned, "{:?} of {event}", line.kind);
        points += earned;
    }
    assert_eq!((score.points, score.bare as usize), (points, account.bare(event)), "{event}");
}

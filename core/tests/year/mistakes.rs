//! The twelve classic mistakes and the weeks, told from the list of acts: each sign of a mistake is an act.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate};
use twopocket_core::circle::Group;
use twopocket_core::coffee::CoffeeState;
use twopocket_core::effort::EffortKind;
use twopocket_core::review::MistakeKind;
use twopocket_core::{ContactId, EventId};

use crate::account::{Account, DAY_MS, last_day, words};
use crate::entry::{Entry, From, Words};
use crate::life::Year;
use crate::touches::initiative;

/// A mistake as it stands, with the acts that are its signs.
struct Sign {
    kind: MistakeKind,
    fires: bool,
    count: u32,
    of: u32,
    why: Vec<usize>,
}

/// An Ask of the last ninety days that two Gives have not mended.
struct Ask {
    place: usize,
    words: Words,
    /// Nothing was given or shared before.
    first: bool,
    /// There was no contact for half a year, until just before.
    dormant: bool,
}

fn count(things: usize) -> u32 {
    u32::try_from(things).unwrap()
}

impl Account {
    fn mistake(&self, kind: MistakeKind, asks: &[Ask], today: NaiveDate) -> Sign {
        let one_is_too_many = |why: Vec<usize>| (!why.is_empty(), count(why.len()), 0, why);
        let of_asks =
            |is_one: &dyn Fn(&Ask) -> bool| asks.iter().filter(|ask| is_one(ask)).map(|ask| ask.place).collect();
        let (fires, count, of, why) = match kind {
            MistakeKind::TalkingOfOneself => more_than_half(&self.talks(), 4),
            MistakeKind::NoThanks => one_is_too_many(self.thanks_overdue(today)),
            MistakeKind::NoFollowUp => {
                let late = self.open_letters().into_iter().filter(|(.., last)| *last < today);
                one_is_too_many(late.map(|(place, _)| place).collect())
            }
            MistakeKind::ExpectingAJob => one_is_too_many(of_asks(&|ask| ask.words == Words::AskForAJob)),
            MistakeKind::OwnAdvantageFirst => one_is_too_many(of_asks(&|ask| ask.first)),
            MistakeKind::CountingContacts => more_than_half(&self.kept_lately(), 8),
            MistakeKind::TooMany => {
                let over = self.over(Group::Inner);
                let open: Vec<usize> = self.open_letters().into_iter().map(|(place, _)| place).collect();
                if over.is_empty() { (open.len() > 15, count(open.len()), 15, open) } else { one_is_too_many(over) }
            }
            MistakeKind::Impressing => one_is_too_many(self.told_lately(Words::Boast)),
            MistakeKind::Selling => {
                let sold: Vec<usize> = of_asks(&|ask| ask.words == Words::Sell);
                one_is_too_many([self.told_lately(Words::Sell), sold].concat())
            }
            MistakeKind::NoTime => self.no_time(today),
            MistakeKind::TooLate => one_is_too_many(of_asks(&|ask| ask.dormant)),
            MistakeKind::OnlyReacting => {
                let touches = self.touches();
                let (me, them, only_reacts) = initiative(touches.values(), today);
                let why = touches.values().flatten().filter(|touch| touch.began.is_some()).map(|touch| touch.place);
                (only_reacts, them, me + them, why.collect())
            }
        };
        Sign { kind, fires, count, of, why }
    }

    /// The last ninety days begin so many milliseconds ago, to the hour.
    fn since_ms(&self) -> i64 {
        self.now.at_ms - 90 * DAY_MS
    }

    /// People talked to, each once a night, with whether anything of them is known: places of the first act.
    fn talks(&self) -> Vec<(usize, bool)> {
        let (mut talks, mut learnt) = (BTreeMap::<(ContactId, EventId), usize>::new(), BTreeSet::new());
        let kept_since = |contact: &ContactId| {
            self.with(*contact)
                .into_iter()
                .map(|place| self.entry(place))
                .any(|(when, entry)| matches!(entry, Entry::Met { kept: true, .. }) && when.at_ms >= self.since_ms())
        };
        for (place, when, entry) in self.dated() {
            match entry {
                Entry::Met { contact, event, kept: false } if when.at_ms >= self.since_ms() => {
                    talks.entry((*contact, *event)).or_insert(place);
                }
                Entry::Back { contact, event, chemistry, text, noted, .. } => {
                    if chemistry.is_some() && kept_since(contact) {
                        talks.entry((*contact, *event)).or_insert(place);
                    }
                    if *text || !noted.is_empty() {
                        learnt.insert(*contact);
                    }
                }
                _ => {}
            }
        }
        let erased = self.erased();
        talks.retain(|(contact, _), _| !erased.contains(contact));
        talks.into_iter().map(|((contact, _), place)| (place, !learnt.contains(&contact))).collect()
    }

    /// Cards kept lately, with whether nothing stands on the back.
    fn kept_lately(&self) -> Vec<(usize, bool)> {
        let erased = self.erased();
        let says = |entry: &Entry| matches!(entry, Entry::Back { text, noted, .. } if *text || !noted.is_empty());
        let is_written = |contact: &ContactId| self.with(*contact).into_iter().any(|place| says(self.entry(place).1));
        let kept = self.dated().filter_map(|(place, when, entry)| match entry {
            Entry::Met { contact, kept: true, .. } if when.at_ms >= self.since_ms() && !erased.contains(contact) => {
                Some((place, !is_written(contact)))
            }
            _ => None,
        });
        kept.collect()
    }

    /// Open follow-ups: the meeting, and the last day.
    fn open_letters(&self) -> Vec<(usize, NaiveDate)> {
        let erased = self.erased();
        let mut open = BTreeMap::new();
        for (place, _, entry) in self.dated() {
            match entry {
                Entry::Met { contact, event, .. } if !erased.contains(contact) => {
                    open.insert((*contact, *event), (place, last_day(self.night_of(*event))));
                }
                Entry::FollowedUp { contact, event } => drop(open.remove(&(*contact, *event))),
                _ => {}
            }
        }
        open.into_values().collect()
    }

    fn thanks_overdue(&self, today: NaiveDate) -> Vec<usize> {
        let erased = self.erased();
        let owed = self.owed().into_iter().filter(|owed| owed.done.is_none() && !erased.contains(&owed.contact));
        let late = owed.filter(|owed| owed.deadline.is_some_and(|deadline| deadline < today));
        late.map(|owed| owed.place).collect()
    }

    /// What was given and shared lately in words that do so.
    fn told_lately(&self, is: Words) -> Vec<usize> {
        let erased = self.erased();
        let told = self.dated().filter_map(|(place, _, entry)| match entry {
            Entry::Act { kind, contact, when, from, .. } => {
                let lately = *kind != EffortKind::Ask && when.at_ms >= self.since_ms();
                (lately && words(*from) == Some(is) && !erased.contains(contact)).then_some(place)
            }
            _ => None,
        });
        told.collect()
    }

    /// Asks of the last ninety days that were not mended.
    fn asks(&self) -> Vec<Ask> {
        let (erased, of_no_help) = (self.erased(), self.of_no_help());
        let mut asks = Vec::new();
        for (place, _, entry) in self.dated() {
            let Entry::Act { kind: EffortKind::Ask, contact, when, from, .. } = entry else { continue };
            if when.at_ms < self.since_ms() || erased.contains(contact) {
                continue;
            }
            let acts = self.with(*contact).into_iter().filter_map(|other| match self.entry(other).1 {
                Entry::Act { kind, when, .. } => Some((other, *kind, when.at_ms)),
                _ => None,
            });
            let acts: Vec<(usize, EffortKind, i64)> = acts.collect();
            let before = |at_ms, other| (at_ms, other) < (when.at_ms, place);
            let first = !acts.iter().any(|(other, kind, at_ms)| *kind != EffortKind::Ask && before(*at_ms, *other));
            let mends = |(other, kind, at_ms): &&(usize, EffortKind, i64)| {
                let since = *other > place && *at_ms >= when.at_ms;
                since && *kind == EffortKind::Give && !of_no_help.contains(other)
            };
            if acts.iter().filter(mends).count() < 2 {
                let dormant = self.was_dormant(*contact, place, when.at_ms);
                asks.push(Ask { place, words: words(*from).unwrap_or(Words::Plain), first, dormant });
            }
        }
        asks
    }

    /// Whether there was no contact for half a year before an Ask, but for its last two weeks.
    fn was_dormant(&self, contact: ContactId, ask: usize, at_ms: i64) -> bool {
        let lately = at_ms - 14 * DAY_MS;
        let mut with = self.touches_until(contact, ask);
        with.retain(|(contact_ms, _)| *contact_ms <= at_ms);
        let met = with.iter().filter(|(_, in_person)| *in_person).map(|(at_ms, _)| *at_ms).min();
        let since_met = || with.iter().map(|(at_ms, _)| *at_ms).filter(|at_ms| met.is_none_or(|met| *at_ms >= met));
        let Some(before) = since_met().filter(|at_ms| *at_ms < lately).max() else { return false };
        let woken = since_met().filter(|at_ms| *at_ms >= lately).min().unwrap_or(at_ms);
        woken - before >= 180 * DAY_MS
    }

    /// Moments of contact with somebody before an entry, and whether in person.
    #[allow(clippy::match_same_arms, reason = "an arm for each kind of contact")]
    fn touches_until(&self, contact: ContactId, until: usize) -> Vec<(i64, bool)> {
        let at = |entry: &Entry, at_ms: i64| match entry {
            Entry::Met { .. } | Entry::Unsorted { .. } | Entry::Moved { to: CoffeeState::Met, .. } => {
                Some((at_ms, true))
            }
            Entry::Act { event, from: From::Itself(_), .. } => Some((at_ms, event.is_some())),
            Entry::Received { event, .. } => Some((at_ms, event.is_some())),
            Entry::Touched { in_person, .. } => Some((at_ms, *in_person)),
            Entry::Act { .. } | Entry::FollowedUp { .. } | Entry::Offered { .. } => Some((at_ms, false)),
            Entry::Moved { to: CoffeeState::Sent, .. } => Some((at_ms, false)),
            _ => None,
        };
        let with = self.with(contact).into_iter().filter(|place| *place < until).map(|place| self.entry(place));
        with.filter_map(|(when, entry)| at(entry, when.at_ms)).collect()
    }

    /// Less than half of the time set aside in four weeks, or none spent at all.
    fn no_time(&self, today: NaiveDate) -> (bool, u32, u32, Vec<usize>) {
        let monday = today - Days::new(today.weekday().num_days_from_monday().into());
        let from = monday - Days::new(21);
        let set_aside = 4 * self.weekly_minutes().unwrap_or(0);
        let spent = self.time_spent();
        let lately: Vec<_> = spent.iter().filter(|(on, ..)| from <= *on && *on < monday + Days::new(7)).collect();
        let minutes = lately.iter().map(|(_, minutes, ..)| minutes).sum::<u32>();
        let why = lately.iter().map(|(.., place)| *place).collect();
        let began = spent.iter().any(|(on, ..)| *on < from);
        (began && (minutes == 0 || 2 * minutes < set_aside), minutes, set_aside, why)
    }

    pub fn weekly_minutes(&self) -> Option<u32> {
        self.entries.iter().rev().find_map(|entry| match entry {
            Entry::Weekly { minutes } => Some(*minutes),
            _ => None,
        })
    }

    /// Days on which time went to the network: minutes, whether at a night, and the act.
    fn time_spent(&self) -> Vec<(NaiveDate, u32, bool, usize)> {
        let mut spent = Vec::new();
        for (place, when, entry) in self.dated() {
            match entry {
                Entry::Act { when, event, minutes, from, .. } => {
                    let of_night = event.filter(|_| matches!(from, From::Itself(_)));
                    if !self.was_at_a_night(when.at_ms, of_night) {
                        spent.push((when.on, minutes.unwrap_or(15), false, place));
                    }
                }
                Entry::Closed { event } => {
                    let night = self.nights[event];
                    let minutes = u32::try_from((when.at_ms - night.starts_ms) / 60_000).unwrap().min(480);
                    spent.push((night.of, minutes, true, place));
                }
                _ => {}
            }
        }
        spent
    }

    /// Whether an act is part of a night that is over: it was done meanwhile, or logged for it.
    fn was_at_a_night(&self, at_ms: i64, event: Option<EventId>) -> bool {
        self.dated().any(|(_, closed, entry)| {
            let Entry::Closed { event: over } = entry else { return false };
            let starts_ms = self.nights[over].starts_ms;
            let ends_ms = closed.at_ms.min(starts_ms + 480 * 60_000);
            (starts_ms..ends_ms).contains(&at_ms) || (event == Some(*over) && starts_ms < ends_ms)
        })
    }
}

/// Fires where it is more than half of enough.
fn more_than_half(all: &[(usize, bool)], enough: usize) -> (bool, u32, u32, Vec<usize>) {
    let why: Vec<usize> = all.iter().filter(|(_, is_one)| *is_one).map(|(place, _)| *place).collect();
    (all.len() >= enough && 2 * why.len() > all.len(), count(why.len()), count(all.len()), why)
}

/// Every mistake is what its signs say, and those being made stand first. Returns which are.
pub fn are_explained(year: &Year) -> BTreeSet<MistakeKind> {
    let (account, today) = (&year.account, year.today());
    let found = year.night.companion.review().mistakes().unwrap();
    assert!(found.is_sorted_by_key(|mistake| !mistake.fires), "those being made stand first");
    assert_eq!(found.len(), MistakeKind::ALL.len());
    let asks = account.asks();
    for mistake in &found {
        let said = account.mistake(mistake.kind, &asks, today);
        let shown = (mistake.kind, mistake.fires, mistake.count, mistake.of);
        let expected = (said.kind, said.fires, said.count, said.of);
        assert_eq!(shown, expected, "on {today}, by these acts:\n{}", account.told(&said.why));
    }
    found.iter().filter(|mistake| mistake.fires).map(|mistake| mistake.kind).collect()
}

/// The minutes of each week, line by line.
pub fn weeks_are_explained(year: &Year) {
    let (account, spent) = (&year.account, year.account.time_spent());
    for week in year.night.companion.review().weeks(54).unwrap() {
        let within = |at_night: bool| {
            let until = week.from + Days::new(7);
            spent.iter().filter(move |(on, _, night, _)| *night == at_night && week.from <= *on && *on < until)
        };
        let sum = |at_night| within(at_night).map(|(_, minutes, ..)| minutes).sum::<u32>();
        let why: Vec<usize> = within(true).chain(within(false)).map(|(.., place)| *place).collect();
        let shown = (week.acts, week.nights, week.set_aside);
        assert_eq!(shown, (sum(false), sum(true), account.weekly_minutes()), "{}:\n{}", week.from, account.told(&why));
    }
}

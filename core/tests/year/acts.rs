//! What the user does for people and they for the user, as it is lived.

use chrono::{Days, NaiveDate};
use twopocket_core::effort::{EffortKind, NewEffort};
use twopocket_core::follow_up::{Channel, ItemState};
use twopocket_core::thanks::ThanksReason;
use twopocket_core::ties::{NewReceived, Received, ReceivedKind};
use twopocket_core::{ContactId, EffortId, EventId, HelpOfferId, ItemId};

use crate::entry::{End, Entry, From, Words};
use crate::life::{Errand, Friend, Like, Year};

impl Year {
    /// Somebody gets, gives, does both, or is seen but rarely; and now and then offers help.
    pub fn see_a_friend(&mut self) {
        let today = self.today();
        self.friends.retain(|friend| friend.until >= today);
        let Some(Friend { contact, like, .. }) = self.dice.pick(&self.friends) else { return };
        let give = match like {
            _ if self.is_shy() => false,
            Like::Getting => true,
            Like::Giving => false,
            Like::Seldom if self.dice.percent(75) => return,
            Like::Both | Like::Seldom => self.dice.percent(50),
        };
        if give {
            self.log(contact, EffortKind::Give, None);
        } else {
            self.receive(contact, None, 20);
        }
        if self.dice.percent(15) {
            self.offer(contact);
        }
    }

    /// Logs an act, for a night that was or, while one is lived, for that, and returns it with its place in the account.
    pub fn log(&mut self, contact: ContactId, kind: EffortKind, night: Option<EventId>) -> (EffortId, usize) {
        let kind = if kind == EffortKind::Ask && self.knows_better(contact) { EffortKind::Give } else { kind };
        let minutes = self.dice.minutes();
        let words = self.words(kind);
        let n = self.account.entries.len();
        let what = match words {
            Words::Plain => format!("act {n}"),
            Words::AskForAJob => format!("Do you have a job for me? {n}"),
            Words::Sell => format!("Our software is 20 % off this week, shall I send you an offer? {n}"),
            Words::Boast => format!("I am the best speaker in the country and everybody admires me. {n}"),
        };
        let what = Some(what);
        let new = NewEffort { kind, contact: Some(contact), event: night, arena: None, what: what.clone(), minutes };
        let logged = self.night.companion.efforts().log(&new).unwrap().effort;
        let (event, when, from) = (logged.event, self.account.now, From::Itself(words));
        assert!(night.is_none() || event == night);
        let place = self.account.write(Entry::Act { kind, contact, event, what, minutes, when, from });
        if kind == EffortKind::Give && self.dice.percent(50) {
            let helped = self.dice.percent(80);
            self.night.companion.efforts().helped(logged.id, Some(helped)).unwrap();
            self.account.write(Entry::Helped { contact, act: place, helped });
        }
        if kind == EffortKind::Ask && event.is_none() {
            self.later(contact, Errand::Answer(logged.id, place), 80, 20);
        }
        (logged.id, place)
    }

    /// From the summer on the user gives before they ask.
    fn knows_better(&self, contact: ContactId) -> bool {
        let gave = |place: &usize| match self.account.entry(*place).1 {
            Entry::Act { kind, .. } => *kind != EffortKind::Ask,
            _ => false,
        };
        self.day() > 200 && !self.account.with(contact).iter().any(gave)
    }

    /// In late winter the user asks for jobs, sells and boasts.
    fn words(&mut self, kind: EffortKind) -> Words {
        let is_winter = (31..80).contains(&self.day());
        match kind {
            EffortKind::Ask if is_winter && self.dice.percent(60) => Words::AskForAJob,
            EffortKind::Ask if is_winter && self.dice.percent(30) => Words::Sell,
            EffortKind::Share if is_winter && self.dice.percent(70) => Words::Boast,
            EffortKind::Give if is_winter && self.dice.percent(10) => Words::Sell,
            _ => Words::Plain,
        }
    }

    pub fn answer(&mut self, contact: ContactId, ask: EffortId, place: usize) {
        let Entry::Act { event, what: Some(what), .. } = self.account.entries[place].clone() else { unreachable!() };
        self.night.companion.efforts().answered(ask).unwrap();
        let held = self.night.companion.people().held(contact).unwrap().thanks;
        let of_it = |reason, of: &Option<String>| reason == ThanksReason::Answer && of.as_ref() == Some(&what);
        let items = held.iter().filter(|thanks| of_it(thanks.reason, &thanks.what)).map(|thanks| thanks.id);
        let items: [ItemId; 3] = items.collect::<Vec<_>>().try_into().unwrap();
        self.account.write(Entry::Answered { contact, what, event, when: self.account.now, items });
        for (item, within) in items.into_iter().zip([8, 30, 60]) {
            self.later(contact, Errand::Thank(item), 60, within);
        }
    }

    pub fn receive(&mut self, contact: ContactId, event: Option<EventId>, aloud: u64) {
        let kind = self.dice.pick(ReceivedKind::ALL).unwrap();
        let what = format!("favour {}", self.account.entries.len());
        let (minutes, thanked_aloud) = (self.dice.minutes(), self.dice.percent(aloud));
        let new = NewReceived { contact, kind, what: what.clone(), minutes, event, thanked_aloud };
        let received = self.night.companion.ties().receive(&new).unwrap();
        self.received(contact, &received, new);
    }

    /// Writes down what was received as it was told, by nothing but the ids that it got.
    fn received(&mut self, contact: ContactId, got: &Received, new: NewReceived) {
        let NewReceived { kind, what, minutes, event, thanked_aloud: aloud, .. } = new;
        let (offer, item, when, coffee) = (got.offer, got.thanks, self.account.now, None);
        self.account.write(Entry::Received { contact, kind, what, minutes, event, offer, when, item, aloud, coffee });
        if !aloud {
            self.later(contact, Errand::Thank(item), 70, 8);
        }
    }

    pub fn offer(&mut self, contact: ContactId) {
        let what = format!("offer {}", self.account.entries.len());
        let offer = self.night.companion.ties().offered(contact, &what).unwrap().id;
        self.account.write(Entry::Offered { contact, offer, what });
        self.later(contact, Errand::Settle(offer), 70, 30);
    }

    pub fn settle_offer(&mut self, contact: ContactId, offer: HelpOfferId) {
        if self.dice.percent(30) {
            self.night.companion.ties().decline(offer).unwrap();
            self.account.write(Entry::Declined { contact, offer });
            return;
        }
        let got = self.night.companion.ties().take_up(offer).unwrap();
        assert_eq!(got.offer, Some(offer));
        let what = self.account.offers()[&offer].1.clone().unwrap();
        let (kind, minutes, event) = (ReceivedKind::Help, None, None);
        self.received(contact, &got, NewReceived { contact, kind, what, minutes, event, thanked_aloud: false });
    }

    /// Thanks, a report or a next Give is done, unless that happened by the way.
    pub fn thank(&mut self, contact: ContactId, item: ItemId) {
        if !self.account.owed_to(contact).iter().any(|owed| owed.item == item && owed.done.is_none()) {
            return;
        }
        match self.dice.below(10) {
            0 => {
                let until = self.today() + Days::new(1 + self.dice.below(30));
                self.night.companion.follow_ups().snooze(item, until, true).unwrap();
                self.account.write(Entry::PutOff { contact, item, until });
            }
            1 => self.thank_aloud(contact, None),
            _ => self.thank_in_a_letter(contact, item),
        }
    }

    fn thank_in_a_letter(&mut self, contact: ContactId, item: ItemId) {
        self.night.companion.follow_ups().done(item, Some(Channel::Letter), None).unwrap();
        self.account.done(contact, item);
    }

    pub fn thank_aloud(&mut self, contact: ContactId, event: Option<EventId>) {
        self.night.companion.thanks().said_aloud(contact, event).unwrap();
        self.account.write(Entry::SaidAloud { contact, event });
    }

    pub fn follow_up(&mut self, contact: ContactId, event: EventId) {
        let held = self.night.companion.people().held(contact).unwrap().follow_ups;
        let of_it: Vec<_> = held.iter().filter(|follow_up| follow_up.event == event).collect();
        let [item] = of_it[..] else { panic!("not one follow-up: {of_it:?}\n{}", self.account.of(Some(contact))) };
        if item.state == ItemState::Done {
            return; // on the day on which all was set right
        }
        if self.dice.percent(10) {
            let until = self.today() + Days::new(1 + self.dice.below(30));
            self.night.companion.follow_ups().snooze(item.id, until, true).unwrap();
            self.account.write(Entry::Snoozed { contact, event, until });
            return;
        }
        self.night.companion.follow_ups().done(item.id, Some(Channel::Mail), None).unwrap();
        self.account.followed_up(contact, event);
    }

    /// One day all letters are written, and everybody is thanked.
    pub fn set_right(&mut self) {
        use twopocket_core::follow_up::ItemKind;
        for line in self.account.queue(NaiveDate::MAX) {
            match (line.kind, line.contact, line.event) {
                (ItemKind::FollowUp, Some(contact), Some(event)) => {
                    let held = self.night.companion.people().held(contact).unwrap().follow_ups;
                    let item = held.iter().find(|follow_up| follow_up.event == event).unwrap();
                    self.night.companion.follow_ups().done(item.id, Some(Channel::Mail), None).unwrap();
                    self.account.followed_up(contact, event);
                }
                (ItemKind::Thanks, Some(contact), _) => self.thank_in_a_letter(contact, line.item.unwrap()),
                _ => {}
            }
        }
    }

    pub fn promise(&mut self, place: usize) {
        let id = self.account.promise(place);
        let promises = self.night.companion.promises();
        if self.dice.percent(75) {
            promises.keep(id).unwrap();
            self.account.kept(place);
            return;
        }
        let broken = self.dice.percent(50);
        if broken { promises.break_(id) } else { promises.release(id) }.unwrap();
        self.account.settled(place, if broken { End::Broken } else { End::Released });
    }
}

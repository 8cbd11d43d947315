//! What the user does every few days: the circle, the walk-through, introductions and coffee, as it is lived.

use chrono::{Days, NaiveTime, TimeDelta};
use twopocket_core::arena::{ArenaDetails, NewWish};
use twopocket_core::circle::{Began, Group, NewTouch, Verdict};
use twopocket_core::coffee::{CoffeeState, Homework as Written, Meeting};
use twopocket_core::contact::Role;
use twopocket_core::effort::EffortKind;
use twopocket_core::follow_up::Channel;
use twopocket_core::introduction::IntroductionState;
use twopocket_core::settings::Settings;
use twopocket_core::ties::ReceivedKind;
use twopocket_core::{CoffeeId, ContactId, IntroductionId, PageRequest, clock};

use crate::common;
use crate::entry::{Entry, From, Homework, When};
use crate::introductions::Walked;
use crate::life::{Errand, MATTERS, Year};

/// Homework as it is done, most often whole.
const ALL_HOMEWORK: [Homework; 6] =
    [Homework::Whole, Homework::Whole, Homework::ForAdvice, Homework::None, Homework::Weaker, Homework::Tip];

impl Year {
    /// What this day brings.
    pub fn keep_habits(&mut self) {
        let day = self.day();
        self.at(self.today(), 12, 0);
        self.change_plans();
        if day.is_multiple_of(2) {
            self.be_in_touch();
        }
        match day % 7 {
            1 | 4 if day > 20 => self.sort_the_circle(),
            2 => self.say_how_it_feels(),
            3 => self.walk_through(),
            5 if !self.is_shy() => self.invite(),
            _ => {}
        }
        if day % 15 == 7 && !self.is_shy() {
            self.bring_together();
        }
        if day % 45 == 20 {
            self.wish();
        }
        if day % 40 == 39 {
            self.erase_somebody();
        }
    }

    /// What was resolved for a day of the year: how much time, how large the groups, what an arena is for.
    fn change_plans(&mut self) {
        match self.day() {
            20 => self.set_aside_time(90),
            100 => self.set_aside_time(2000),
            140 | 310 => self.set_aside_time(120),
            225 => self.set_aside_time(900),
            120 => self.set_every(Group::Peers, Some(45)),
            180 => self.set_every(Group::Ahead, Some(120)),
            300 => self.set_every(Group::Ahead, None),
            150 => self.set_bound(Group::Peers, Some(2)),
            210 => self.set_bound(Group::Inner, Some(3)),
            270 => self.set_bound(Group::Inner, None),
            170 => self.give_a_purpose(),
            194 => self.set_right(),
            301 => self.wake_only_for_the_need(),
            260 => self.take_in_a_peer(),
            _ => {}
        }
    }

    fn set_aside_time(&mut self, minutes: u32) {
        let settings = self.night.companion.settings().get().unwrap();
        let settings = Settings { weekly_minutes: Some(minutes), ..settings };
        self.night.companion.settings().set(settings).unwrap();
        self.account.write(Entry::Weekly { minutes });
    }

    fn set_every(&mut self, group: Group, every: Option<u32>) {
        self.night.companion.circle().set_every(group, every).unwrap();
        self.account.write(Entry::Every { group, every });
    }

    fn set_bound(&mut self, group: Group, bound: Option<u32>) {
        self.night.companion.circle().set_bound(group, bound).unwrap();
        self.account.write(Entry::Bound { group, bound });
    }

    fn give_a_purpose(&mut self) {
        let (arena, purpose) = (self.venues[1].arena, Some(MATTERS[6]));
        let details = ArenaDetails { purpose: purpose.map(str::to_owned), ..ArenaDetails::default() };
        self.night.companion.arenas().edit(arena, &details).unwrap();
        self.account.write(Entry::Arena { arena, purpose });
    }

    /// Somebody is written to after half a year, asked four days later, and given something twice in the end.
    fn wake_only_for_the_need(&mut self) {
        let today = self.today();
        let touches = self.account.touches();
        let asleep = |contact: &&ContactId| {
            let last = touches[*contact].iter().map(|touch| touch.day).max().unwrap();
            (today - last).num_days() > 181 && self.errands.iter().all(|(_, who, _)| who != *contact)
        };
        let contact = *self.known.iter().find(asleep).unwrap();
        self.touch(contact, Began::Me, false);
        for (errand, days) in
            [(EffortKind::Ask, 4), (EffortKind::Give, 20), (EffortKind::Give, 25), (EffortKind::Give, 30)]
        {
            self.errands.push((today + Days::new(days), contact, Errand::Act(errand, None)));
        }
    }

    fn be_in_touch(&mut self) {
        let Some(contact) = self.dice.pick(&self.known) else { return };
        let began = if self.is_shy() || self.dice.percent(40) { Began::Them } else { Began::Me };
        let in_person = self.dice.percent(20);
        self.touch(contact, began, in_person);
    }

    fn touch(&mut self, contact: ContactId, began: Began, in_person: bool) {
        let channel = (!in_person).then_some(Channel::Mail);
        let new = NewTouch { contact, began, channel, in_person };
        let touch = self.night.companion.circle().touched(&new).unwrap().id;
        self.account.write(Entry::Touched { contact, touch, began, in_person });
        if self.dice.percent(8) {
            self.night.companion.circle().remove_touch(touch).unwrap();
            self.account.write(Entry::Untouched { contact, touch });
        }
    }

    /// Somebody joins a group, gets a cadence of their own, or is released.
    fn sort_the_circle(&mut self) {
        let members = self.account.members();
        let ids: Vec<ContactId> = members.iter().map(|member| member.contact).collect();
        let circle = self.night.companion.circle();
        match self.dice.below(10) {
            0 | 1 => {
                let Some(contact) = self.dice.pick(&ids) else { return };
                circle.release(contact).unwrap();
                self.account.write(Entry::Released { contact });
            }
            2 => {
                let Some(contact) = self.dice.pick(&ids) else { return };
                let group = members.iter().find(|member| member.contact == contact).unwrap().group;
                let every = self.dice.percent(70).then(|| u32::try_from(5 + self.dice.below(60)).unwrap());
                circle.set_member_every(contact, every).unwrap();
                self.account.write(Entry::Joined { contact, group, every });
            }
            _ => self.join(),
        }
    }

    /// Anybody may be in the inner circle, a peer as well.
    fn take_in_a_peer(&mut self) {
        let known = self.account.known();
        let is_peer = |contact: &&ContactId| known[*contact].role == Role::Peer && !known[*contact].set_aside;
        let contact = *self.known.iter().find(is_peer).unwrap();
        let (group, every) = (Group::Inner, None);
        self.night.companion.circle().add(contact, Some(group), every).unwrap();
        self.account.write(Entry::Joined { contact, group, every });
    }

    fn join(&mut self) {
        let Some(contact) = self.dice.pick(&self.known) else { return };
        let known = self.account.known().remove(&contact).unwrap();
        let of_role = match known.role {
            Role::Peer => Group::Peers,
            Role::Ahead => Group::Ahead,
            Role::Other => Group::Inner,
        };
        let group = if self.dice.percent(30) { self.dice.pick(Group::ALL).unwrap() } else { of_role };
        let every = self.dice.percent(25).then(|| u32::try_from(7 + self.dice.below(60)).unwrap());
        self.night.companion.circle().add(contact, Some(group), every).unwrap();
        self.account.write(Entry::Joined { contact, group, every });
        if known.set_aside {
            // Who is in a group after all, was not to be set aside.
            self.account.write(Entry::Walked { contact, verdict: Verdict::Right, chemistry: None });
        }
    }

    fn say_how_it_feels(&mut self) {
        let Some(contact) = self.dice.pick(&self.known) else { return };
        let felt = self.dice.scale();
        self.night.companion.circle().set_felt(contact, Some(felt)).unwrap();
        self.account.write(Entry::Felt { contact, felt });
    }

    /// The first three of the walk-through are sorted; now and then the last is taken back.
    fn walk_through(&mut self) {
        let circle = self.night.companion.circle();
        let page = circle.walk(&PageRequest { limit: Some(3), ..PageRequest::whole() }).unwrap();
        for (minute, walked) in (1..).zip(page.items) {
            self.at(self.today(), 12, minute);
            let contact = walked.line.id;
            let verdict = self.dice.pick(&[Verdict::Right, Verdict::Right, Verdict::Left, Verdict::Later]).unwrap();
            let chemistry = (verdict == Verdict::Right && self.dice.percent(60)).then(|| self.dice.scale());
            self.night.companion.circle().walked(contact, verdict, chemistry).unwrap();
            self.account.write(Entry::Walked { contact, verdict, chemistry });
        }
        if self.dice.percent(20) {
            self.night.companion.circle().walk_back().unwrap();
            self.account.write(Entry::WalkedBack);
        }
    }

    /// Somebody turns out to be on a wish list, and what can be contributed to them is noted.
    fn wish(&mut self) {
        let met = self.account.entries.iter().rev().find_map(|entry| match entry {
            Entry::Met { contact, event, .. } if self.known.contains(contact) => {
                Some((*contact, self.account.nights[event].arena?))
            }
            _ => None,
        });
        let Some((contact, arena)) = met else { return };
        let arenas = self.night.companion.arenas();
        let wish = NewWish { reason: Some("knows the trade".to_owned()), ..NewWish::default() };
        let wish = arenas.wish(arena, &wish).unwrap();
        arenas.found(wish.id, Some(contact)).unwrap();
        let what = self.dice.pick(&MATTERS).unwrap();
        self.night.companion.arenas().contribute_to(arena, contact, what).unwrap();
        self.account.write(Entry::Wished { contact });
        self.account.write(Entry::Contribution { arena, contact, what });
    }

    /// Two people are to be introduced: a pair that is proposed, or one thought of.
    fn bring_together(&mut self) {
        let proposed = self.night.companion.introductions().suggestions(&PageRequest::whole()).unwrap().items;
        let pairs: Vec<_> = proposed.iter().map(|pair| (pair.a.contact, pair.b.contact)).collect();
        let pair = if self.dice.percent(65) { self.dice.pick(&pairs) } else { None };
        let thought_of = self.dice.pick(&self.known).zip(self.dice.pick(&self.known));
        let Some((one, other)) = pair.or(thought_of).filter(|(one, other)| one != other) else { return };
        let of_both = |ids: [ContactId; 2]| ids.contains(&one) && ids.contains(&other);
        let under_way = self.account.introductions().into_iter().filter(Walked::is_under_way);
        if under_way.into_iter().any(|walked| of_both([walked.a, walked.b])) {
            return;
        }
        let [a, b] = self.account.in_order(one, other);
        let introduction = self.night.companion.introductions().begin(one, other).unwrap().id;
        self.account.write(Entry::Began { introduction, a, b });
        self.later(a, Errand::Introduce(introduction), 95, 6);
    }

    /// The next step of an introduction.
    pub fn walk_introduction(&mut self, introduction: IntroductionId) {
        use IntroductionState::{AskedA, AskedB, DeclinedA, DeclinedB, HeardBack, Introduced, Proposed};
        let walked = self.account.introductions().into_iter().find(|walked| walked.id == introduction).unwrap();
        let room = self.night.companion.introductions();
        let (to, led) = match walked.state() {
            Proposed => (room.asked(introduction).map(|_| AskedA), None),
            AskedA if self.dice.percent(15) => (room.declined(introduction).map(|_| DeclinedA), None),
            AskedA if self.dice.percent(10) => {
                room.take_back(introduction).unwrap();
                self.account.write(Entry::TakenBack { introduction });
                return self.later(walked.a, Errand::Introduce(introduction), 90, 10);
            }
            AskedA => (room.asked(introduction).map(|_| AskedB), None),
            AskedB if self.dice.percent(20) => (room.declined(introduction).map(|_| DeclinedB), None),
            AskedB => (room.introduced(introduction).map(|_| Introduced), None),
            Introduced => {
                let led = self.dice.pick(&[Some(true), Some(true), Some(false), None]).unwrap();
                (room.heard(introduction, led, Some("came of it")).map(|_| HeardBack), led)
            }
            _ => return,
        };
        let to = to.unwrap();
        self.account.write(Entry::Came { introduction, to, led });
        if to == Introduced {
            self.account.act(EffortKind::Give, walked.a, None, From::Introduction);
            self.account.act(EffortKind::Give, walked.b, None, From::Introduction);
        }
        let within = if to == Introduced { 40 } else { 8 };
        self.later(walked.a, Errand::Introduce(introduction), 85, within);
    }

    /// An invitation is prepared, with as much of its homework as the user does.
    fn invite(&mut self) {
        let Some(contact) = self.dice.pick(&self.known) else { return };
        if self.account.coffees().iter().any(|cup| cup.contact == contact && cup.is_under_way()) {
            return;
        }
        let mut homework = self.dice.pick(&ALL_HOMEWORK).unwrap();
        let about = self.dice.pick(&MATTERS).unwrap();
        let tip = self.dice.pick(&self.known).filter(|tip| homework == Homework::Tip && *tip != contact);
        homework = if homework == Homework::Tip && tip.is_none() { Homework::None } else { homework };
        let written = written(homework, about, tip);
        let coffee = self.night.companion.coffees().prepare(contact, &written).unwrap().coffee.id;
        self.account.write(Entry::Invited { coffee, contact, homework, about, tip });
        self.later(contact, Errand::Coffee(coffee), 90, 4);
    }

    /// The next step of an invitation.
    pub fn walk_coffee(&mut self, contact: ContactId, coffee: CoffeeId) {
        let cup = self.account.coffees().into_iter().find(|cup| cup.id == coffee).unwrap();
        let room = self.night.companion.coffees();
        let sent = cup.moves.iter().filter(|(state, ..)| *state == CoffeeState::Sent).count();
        let (today, mut day) = (self.today(), None);
        let (to, unanswered) = match (cup.state(), self.dice.below(100)) {
            (CoffeeState::Prepared, _) => (room.sent(coffee).unwrap().coffee.state, false),
            (CoffeeState::Sent, 0..20) | (CoffeeState::Accepted, 0..10) => {
                (room.declined(coffee).unwrap().coffee.state, false)
            }
            (CoffeeState::Sent, 20..35) => (room.let_go(coffee).unwrap().coffee.state, true),
            (CoffeeState::Sent, 35..50) if sent == 1 => (room.sent(coffee).unwrap().coffee.state, false),
            (CoffeeState::Sent, _) => {
                day = self.dice.percent(70).then(|| today + Days::new(self.dice.below(9)));
                (room.accepted(coffee, day).unwrap().coffee.state, false)
            }
            (CoffeeState::Accepted, _) => return self.meet(contact, coffee),
            _ => return,
        };
        let thanks = None;
        self.account.write(Entry::Moved { coffee, contact, to, day, unanswered, thanks });
        if let (CoffeeState::Accepted, Some(day)) = (to, day) {
            self.errands.push((day + Days::new(1), contact, Errand::Coffee(coffee)));
        } else {
            self.later(contact, Errand::Coffee(coffee), 90, 14);
        }
    }

    /// The two met, today or yesterday.
    fn meet(&mut self, contact: ContactId, coffee: CoffeeId) {
        let n = self.account.entries.len();
        let cup = self.account.coffees().into_iter().find(|cup| cup.id == coffee).unwrap();
        let yesterday = self.today() - Days::new(1);
        let on = self.dice.percent(50).then_some(yesterday).filter(|day| cup.moves.last().unwrap().1.on < *day);
        let they_got = self.dice.percent(60).then(|| format!("a list of lighthouses {n}"));
        let i_got = self.dice.percent(60).then(|| format!("favour {n}"));
        let received = if i_got.is_some() { self.dice.pick(ReceivedKind::ALL) } else { None };
        let minutes = self.dice.minutes();
        let meeting = Meeting { they_got: they_got.clone(), i_got: i_got.clone(), minutes, received, on };
        let met = self.night.companion.coffees().met(coffee, &meeting).unwrap().coffee;
        let (item, now) = (met.thanks.unwrap(), self.account.now);
        let is_about = !matches!(cup.homework, Homework::None | Homework::Tip);
        let about = is_about.then(|| cup.about.to_owned());
        if let Some(day) = on {
            let noon = clock::instant(day.and_time(NaiveTime::MIN) + TimeDelta::hours(12), common::ZONE);
            self.account.now = When { on: day, of: day, at_ms: noon.at_ms };
        }
        let when = self.account.now;
        let what = i_got.clone().filter(|_| received.is_some()).or(about.clone());
        let (to, thanks) = (CoffeeState::Met, Some((item, what)));
        self.account.write(Entry::Moved { coffee, contact, to, day: None, unanswered: false, thanks });
        let asks = (cup.homework == Homework::ForAdvice).then(|| format!("advice on {}", cup.about));
        let mut acts = Vec::new();
        acts.extend(they_got.map(|got| (EffortKind::Give, Some(got))));
        acts.extend(asks.map(|asked| (EffortKind::Ask, Some(asked))));
        acts.extend(acts.is_empty().then_some((EffortKind::Share, about)));
        for (place, (kind, what)) in acts.into_iter().enumerate() {
            let minutes = minutes.filter(|_| place == 0);
            let from = From::Coffee;
            self.account.write(Entry::Act { kind, contact, event: None, what, minutes, when, from });
        }
        self.account.now = now;
        if let (Some(kind), Some(what)) = (received, i_got) {
            let (minutes, event, offer, aloud, coffee) = (None, None, None, false, Some(coffee));
            let when = now;
            self.account.write(Entry::Received {
                contact,
                kind,
                what,
                minutes,
                event,
                offer,
                when,
                item,
                aloud,
                coffee,
            });
        }
        self.later(contact, Errand::Thank(item), 75, 6);
    }

    /// Somebody is erased: what was done for them stays, and nobody is asked to write to them.
    fn erase_somebody(&mut self) {
        let friends: Vec<ContactId> = self.friends.iter().map(|friend| friend.contact).collect();
        let among = if self.dice.percent(60) { &friends } else { &self.known };
        let Some(contact) = self.dice.pick(among) else { return };
        self.night.companion.people().erase(contact).unwrap();
        self.known.retain(|known| *known != contact);
        self.friends.retain(|friend| friend.contact != contact);
        self.errands.retain(|(_, who, _)| *who != contact);
        self.account.write(Entry::Erased { contact });
    }
}

/// The homework as it is typed.
fn written(homework: Homework, about: &str, tip: Option<ContactId>) -> Written {
    let text = |text: &str| Some(text.replace("{}", about));
    let motive = match homework {
        Homework::ForAdvice => text("advice on {}"),
        Homework::None | Homework::Tip => None,
        Homework::Whole | Homework::Weaker => text("hear about {}"),
    };
    let typed = motive.is_some();
    Written {
        stated: motive.clone(),
        motive,
        need: typed.then(|| about.to_owned()),
        contribution: matches!(homework, Homework::Whole | Homework::ForAdvice).then(|| "my own notes".to_owned()),
        about: typed.then(|| about.to_owned()),
        fallback: (homework == Homework::Weaker).then(|| "help with the move in autumn".to_owned()),
        tip_from: tip,
        proposed: None,
    }
}

//! Whatever happens in the circle, it shows what really happened, and every step of a walk can be taken back.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers beside the tests are tests too")]

mod common;

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};
use common::Night;
use proptest::prelude::*;
use twopocket_core::circle::{Began, Group, NewTouch, Verdict};
use twopocket_core::contact::NewPerson;
use twopocket_core::reader::{FieldKind, Value};
use twopocket_core::{ContactId, PageRequest, TouchId};

const PEOPLE: usize = 5;

#[derive(Clone, Debug)]
enum Act {
    Touch(usize, bool, bool),
    Forget(usize),
    Add(usize, usize),
    Release(usize),
    Walk(usize, usize, u8),
    Back,
    Edit(usize),
    Bound(usize, u32),
    Stranger,
    Wait(i64),
}

fn any_act() -> impl Strategy<Value = Act> {
    let who = || 0..PEOPLE;
    prop_oneof![
        5 => (who(), any::<bool>(), any::<bool>()).prop_map(|(who, mine, seen)| Act::Touch(who, mine, seen)),
        2 => who().prop_map(Act::Forget),
        4 => (who(), 0_usize..3).prop_map(|(who, group)| Act::Add(who, group)),
        1 => who().prop_map(Act::Release),
        6 => (who(), 0_usize..3, 0_u8..=5).prop_map(|(who, verdict, chemistry)| Act::Walk(who, verdict, chemistry)),
        3 => Just(Act::Back),
        1 => who().prop_map(Act::Edit),
        1 => (0_usize..3, 1_u32..4).prop_map(|(group, bound)| Act::Bound(group, bound)),
        1 => Just(Act::Stranger),
        4 => (1_i64..50).prop_map(Act::Wait),
    ]
}

/// What should be known, kept in the plainest way.
#[derive(Default)]
struct Model {
    touches: Vec<(usize, TouchId, NaiveDate, bool)>,
    members: BTreeMap<usize, (Group, NaiveDate)>,
    steps: Vec<(usize, Verdict, u8)>,
    bounds: BTreeMap<Group, u32>,
}

impl Model {
    fn set_aside(&self, who: usize) -> bool {
        let said = self.steps.iter().rev().find(|(of, verdict, _)| *of == who && *verdict != Verdict::Later);
        said.is_some_and(|(_, verdict, _)| *verdict == Verdict::Left)
    }

    fn chemistry(&self, who: usize) -> Option<u8> {
        let said = self.steps.iter().rev().find(|(of, _, chemistry)| *of == who && *chemistry > 0);
        said.map(|(_, _, chemistry)| *chemistry)
    }

    fn last(&self, who: usize, in_person: bool) -> Option<NaiveDate> {
        let of = self.touches.iter().filter(|(of, _, _, seen)| *of == who && (*seen || !in_person));
        of.map(|(_, _, day, _)| *day).max()
    }

    fn due(&self, who: usize) -> Option<NaiveDate> {
        let (group, since) = self.members.get(&who).filter(|_| !self.set_aside(who))?;
        let every = i64::from(group.usual_every());
        Some(self.last(who, false).unwrap_or(*since) + TimeDelta::days(every))
    }
}

fn add(night: &Night, name: String) -> ContactId {
    let fields = vec![Value::Name { text: name }];
    night.companion.people().add(&NewPerson { fields, ..NewPerson::default() }).unwrap().id
}

fn act(night: &Night, people: &[ContactId], model: &mut Model, act: &Act) {
    let (circle, today) = (night.companion.circle(), night.companion.now().date());
    match *act {
        Act::Touch(who, mine, in_person) => {
            let began = if mine { Began::Me } else { Began::Them };
            let new = NewTouch { contact: people[who], began, channel: None, in_person };
            model.touches.push((who, circle.touched(&new).unwrap().id, today, in_person));
        }
        Act::Forget(who) => {
            let Some(place) = model.touches.iter().rposition(|(of, ..)| *of == who) else { return };
            circle.remove_touch(model.touches.remove(place).1).unwrap();
        }
        Act::Add(who, group) => {
            let group = Group::ALL[group];
            let added = circle.add(people[who], Some(group), None).unwrap(); // never refused
            let lifted = model.set_aside(who).then_some((who, Verdict::Right, 0));
            model.steps.extend(lifted);
            model.members.entry(who).or_insert((group, today)).0 = group;
            assert_eq!((added.member.group, added.veto), (group, model.chemistry(who).filter(|of| *of <= 2)));
            let others = added.group.members - 1;
            assert_eq!(added.group.release.len(), if added.group.over > 0 { others as usize } else { 0 });
        }
        Act::Release(who) => {
            let is_member = model.members.contains_key(&who) && !model.set_aside(who);
            assert_eq!(circle.release(people[who]).is_ok(), is_member);
            model.members.retain(|of, _| *of != who || !is_member);
        }
        Act::Walk(who, verdict, chemistry) => {
            let verdict = Verdict::ALL[verdict];
            let chemistry = if verdict == Verdict::Right { chemistry } else { 0 };
            circle.walked(people[who], verdict, Some(chemistry).filter(|of| *of > 0)).unwrap();
            model.steps.push((who, verdict, chemistry));
        }
        Act::Back => {
            let back = circle.walk_back().unwrap().map(|of| of.contact);
            assert_eq!(back, model.steps.pop().map(|(who, ..)| people[who]));
        }
        Act::Edit(who) => {
            let title = Value::Title { text: format!("Title of {today}") };
            night.companion.people().edit(people[who], FieldKind::Title, &[title]).unwrap();
        }
        Act::Bound(group, bound) => {
            circle.set_bound(Group::ALL[group], Some(bound)).unwrap();
            model.bounds.insert(Group::ALL[group], bound);
        }
        Act::Stranger => drop(add(night, "Aase Aas".to_owned())),
        Act::Wait(days) => night.companion.set_now(night.companion.now().at_ms + days * 86_400_000).unwrap(),
    }
}

/// What the circle shows is what the model holds.
fn compare(night: &Night, people: &[ContactId], model: &Model) {
    let (circle, today) = (night.companion.circle(), night.companion.now().date());
    for (who, person) in people.iter().enumerate() {
        let of = circle.standing(*person).unwrap();
        assert_eq!((of.last.any, of.last.in_person), (model.last(who, false), model.last(who, true)));
        assert_eq!((of.set_aside, of.chemistry), (model.set_aside(who), model.chemistry(who)));
        assert_eq!(of.member.map(|member| member.due), model.due(who));
    }
    let due = circle.due(today, &PageRequest::whole()).unwrap().items;
    let expected = (0..PEOPLE).filter(|who| model.due(*who).is_some_and(|due| due <= today)).count();
    assert_eq!(due.len(), expected);
    let late = |member: &twopocket_core::circle::Member| f64::from(member.overdue) / f64::from(member.every);
    assert!(due.windows(2).all(|two| late(&two[0]) >= late(&two[1])), "the most overdue first");
    for state in circle.groups().unwrap() {
        let members = (0..PEOPLE).filter(|who| !model.set_aside(*who));
        let members =
            members.filter(|who| model.members.get(who).is_some_and(|(group, _)| *group == state.group)).count();
        let bound = model.bounds.get(&state.group).copied().unwrap_or(state.group.usual_bound());
        assert_eq!((state.members as usize, state.bound), (members, bound));
        assert_eq!(state.over, state.members.saturating_sub(bound));
        assert_eq!(state.release.is_empty(), state.over == 0);
    }
    let walk = circle.walk(&PageRequest::whole()).unwrap().items;
    let aside = circle.set_aside(&PageRequest::whole()).unwrap().items;
    assert!(!walk.iter().any(|of| aside.iter().any(|aside| aside.id == of.line.id)));
    let suggested = circle.suggest(Group::Inner).unwrap().suggestions;
    for of in &suggested {
        let who = people.iter().position(|person| *person == of.contact).unwrap(); // no stranger is suggested
        assert!(model.chemistry(who) >= Some(4) && !model.set_aside(who) && !model.members.contains_key(&who));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_circle_shows_what_happened_and_a_walk_can_be_taken_back_to_its_beginning(
        acts in prop::collection::vec(any_act(), 5..50),
    ) {
        let night = Night::empty();
        let people: Vec<ContactId> = (0..PEOPLE).map(|n| add(&night, format!("Anna Holt {n}"))).collect();
        let mut model = Model::default();
        for step in &acts {
            act(&night, &people, &mut model, step);
            compare(&night, &people, &model);
        }
        while !model.steps.is_empty() {
            act(&night, &people, &mut model, &Act::Back);
        }
        compare(&night, &people, &model);
        prop_assert!(night.companion.circle().set_aside(&PageRequest::whole()).unwrap().items.is_empty());
        prop_assert_eq!(night.companion.backups().check().unwrap(), []);
    }
}

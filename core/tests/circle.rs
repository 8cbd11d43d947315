//! The inner circle and the groups beside it, the walk-through, who makes contact.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers beside the tests are tests too")]

mod common;

use chrono::NaiveDate;
use common::Night;
use serde_json::json;
use twopocket_core::back::{Notes, Openness};
use twopocket_core::check::About;
use twopocket_core::circle::{Began, DormantReason, Fit, Group, NewTouch, ReleaseReason, Standing, Verdict};
use twopocket_core::contact::{Closeness, NewPerson, Role};
use twopocket_core::draft::Manner;
use twopocket_core::effort::{EffortKind, NewEffort, Scope};
use twopocket_core::follow_up::Channel;
use twopocket_core::need::NeedKind;
use twopocket_core::opener::{Ask, Situation};
use twopocket_core::pocket::Pocket;
use twopocket_core::reader::{FieldKind, Value};
use twopocket_core::ties::{NewReceived, ReceivedKind};
use twopocket_core::{ContactId, Error, PageRequest, Reason, Thing};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn add(night: &Night, name: &str) -> ContactId {
    let fields = vec![Value::Name { text: name.into() }];
    night.companion.people().add(&NewPerson { fields, ..NewPerson::default() }).unwrap().id
}

fn standing(night: &Night, contact: ContactId) -> Standing {
    night.companion.circle().standing(contact).unwrap()
}

fn heard(night: &Night, contact: ContactId, local: &str) {
    night.at(local);
    let new = NewTouch { contact, began: Began::Them, channel: Some(Channel::Mail), in_person: false };
    night.companion.circle().touched(&new).unwrap();
}

fn effort(night: &Night, contact: ContactId, kind: EffortKind) {
    let what = Some("a tip".to_owned());
    let new = NewEffort { kind, contact: Some(contact), event: None, arena: None, what, minutes: None };
    night.companion.efforts().log(&new).unwrap();
}

fn likes(night: &Night, contact: ContactId, chemistry: u8) {
    night.companion.circle().walked(contact, Verdict::Right, Some(chemistry)).unwrap();
}

fn suggested(night: &Night, group: Group) -> Vec<ContactId> {
    let suggested = night.companion.circle().suggest(group).unwrap();
    suggested.suggestions.iter().map(|suggestion| suggestion.contact).collect()
}

fn to_walk(night: &Night) -> Vec<ContactId> {
    let people = night.companion.circle().walk(&PageRequest::whole()).unwrap().items;
    people.iter().map(|walked| walked.line.id).collect()
}

#[test]
fn the_cadence_restarts_when_contact_really_happened_and_by_nothing_else() {
    let night = Night::begin();
    let card = night.card("Anna Holt", "Nordfjord").card;
    night.put(card.id, Pocket::Right);
    night.close();
    let circle = night.companion.circle();
    let due = |night: &Night| standing(night, card.contact).member.unwrap().due.to_string();
    circle.add(card.contact, None, None).unwrap();
    assert_eq!(due(&night), "2026-12-19", "thirty days after the night");

    night.at("2026-12-10T12:00");
    let title = Value::Title { text: "Director".into() };
    night.companion.people().edit(card.contact, FieldKind::Title, &[title]).unwrap();
    night.companion.people().set_role(card.contact, Role::Other).unwrap();
    circle.set_felt(card.contact, Some(4)).unwrap();
    likes(&night, card.contact, 4);
    let file = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Holt\r\nORG:Nordfjord\r\nEND:VCARD\r\n";
    let import = night.companion.exchange().begin(file.as_bytes()).unwrap();
    night.companion.exchange().step(import.id, u32::MAX).unwrap();
    assert_eq!(due(&night), "2026-12-19", "no edit and no import is contact");

    let item = night.queue("2026-12-10").remove(0).id;
    night.companion.follow_ups().done(item, Some(Channel::Mail), None).unwrap();
    assert_eq!(due(&night), "2027-01-09", "a follow-up is");
    let last = standing(&night, card.contact).last;
    assert_eq!((last.any, last.in_person), (Some(day("2026-12-10")), Some(day("2026-11-19"))), "at a distance");
    night.companion.follow_ups().not_done(item).unwrap();
    assert_eq!(due(&night), "2026-12-19", "taken back, it never was");

    night.at("2026-12-11T12:00");
    let favour = NewReceived {
        contact: card.contact,
        kind: ReceivedKind::Help,
        what: "lent me a boat".into(),
        minutes: None,
        event: None,
        thanked_aloud: false,
    };
    night.companion.ties().receive(&favour).unwrap();
    assert_eq!(due(&night), "2027-01-10", "what they did is contact");
    heard(&night, card.contact, "2026-12-13T12:00");
    assert_eq!(due(&night), "2027-01-12");
    night.at("2026-12-14T12:00");
    effort(&night, card.contact, EffortKind::Share);
    assert_eq!(due(&night), "2027-01-13");
    assert_eq!(standing(&night, card.contact).last.in_person, Some(day("2026-11-19")));

    night.at("2026-12-20T23:30");
    let saw = NewTouch { contact: card.contact, began: Began::Me, channel: None, in_person: true };
    let saw = circle.touched(&saw).unwrap();
    assert_eq!(standing(&night, card.contact).last.in_person, Some(day("2026-12-20")));
    circle.remove_touch(saw.id).unwrap();
    assert_eq!(standing(&night, card.contact).last.in_person, Some(day("2026-11-19")));
    assert!(matches!(circle.remove_touch(saw.id), Err(Error::NotFound { what: Thing::Touch })));
}

#[test]
fn what_was_done_at_a_night_was_done_then_whenever_it_is_written_down() {
    let night = Night::begin();
    let anna = night.card("Anna Holt", "Havgaard").card.contact;
    let event = night.event();
    night.close();
    night.at("2026-11-23T12:00");
    let favour = json!({"contact": anna, "kind": "advice", "what": "where to ask", "event": event});
    night.companion.ties().receive(&serde_json::from_value(favour).unwrap()).unwrap();
    let tip = json!({"kind": "give", "contact": anna, "event": event});
    night.companion.efforts().log(&serde_json::from_value(tip).unwrap()).unwrap();
    let last = standing(&night, anna).last;
    assert_eq!((last.any, last.in_person), (Some(day("2026-11-19")), Some(day("2026-11-19"))));
}

#[test]
fn a_talk_after_midnight_belongs_to_the_night_it_began() {
    let night = Night::begin();
    let anna = add(&night, "Anna Holt");
    night.at("2026-11-20T01:30");
    night.companion.conversations().had(Some(anna), None).unwrap();
    assert_eq!(standing(&night, anna).last.in_person, Some(day("2026-11-19")));
}

#[test]
fn who_is_most_overdue_by_their_own_cadence_comes_first() {
    let night = Night::empty();
    let [anna, bo, cato] = ["Anna Holt", "Bo Lind", "Cato Moe"].map(|name| add(&night, name));
    let circle = night.companion.circle();
    circle.add(anna, Some(Group::Ahead), None).unwrap();
    circle.add(bo, None, None).unwrap();
    circle.add(cato, None, Some(365)).unwrap();
    let due = |on: &str| {
        let page = circle.due(day(on), &PageRequest::whole()).unwrap().items;
        page.into_iter().map(|member| (member.contact, member.overdue)).collect::<Vec<_>>()
    };
    assert_eq!(due("2026-12-18"), []);
    assert_eq!(due("2026-12-19"), [(bo, 0)]);
    // 65 days of thirty are more than five of ninety.
    assert_eq!(due("2027-02-22"), [(bo, 65), (anna, 5)]);
    circle.set_every(Group::Ahead, Some(10)).unwrap();
    assert_eq!(due("2027-02-22"), [(anna, 85), (bo, 65)]);
    circle.set_member_every(bo, Some(2)).unwrap();
    assert_eq!(due("2027-02-22")[0], (bo, 93));
    let first = PageRequest { limit: Some(1), after: None };
    let page = circle.members(None, &first).unwrap();
    assert_eq!(page.total, 3);
    let rest = circle.members(None, &PageRequest { after: page.next, limit: None }).unwrap();
    assert_eq!(rest.items.len(), 2);
    for wrong in [0, 4000] {
        assert!(matches!(
            circle.set_every(Group::Inner, Some(wrong)),
            Err(Error::Invalid { reason: Reason::OutOfRange, .. })
        ));
    }
}

#[test]
fn one_more_than_the_bound_is_added_and_asks_whom_to_release() {
    let night = Night::empty();
    let circle = night.companion.circle();
    circle.set_bound(Group::Inner, Some(2)).unwrap();
    let [anna, bo, cato] = ["Anna Holt", "Bo Lind", "Cato Moe"].map(|name| add(&night, name));
    likes(&night, anna, 5);
    likes(&night, bo, 2);
    circle.add(anna, None, None).unwrap();
    let added = circle.add(bo, None, None).unwrap();
    assert_eq!((added.group.over, added.group.release.len(), added.veto), (0, 0, Some(2)), "the veto is named");
    night.at("2026-12-01T12:00");
    let added = circle.add(cato, None, None).unwrap();
    assert_eq!((added.group.members, added.group.over), (3, 1));
    let named: Vec<_> = added.group.release.iter().map(|release| release.contact).collect();
    assert_eq!(named, [bo, anna], "not who was added just now");
    assert_eq!(added.group.release[0].reasons[0], ReleaseReason::LowChemistry { chemistry: 2 });
    let state = &circle.groups().unwrap()[0];
    assert_eq!((state.group, state.over, state.release.len()), (Group::Inner, 1, 3), "until one is released");
    let state = circle.release(bo).unwrap();
    assert_eq!((state.members, state.over, state.release), (2, 0, vec![]));
    assert!(matches!(circle.release(bo), Err(Error::NotFound { what: Thing::Member })));
}

#[test]
fn changing_the_role_suggests_moving_between_peers_and_people_ahead() {
    let night = Night::empty();
    let circle = night.companion.circle();
    let anna = add(&night, "Anna Holt");
    likes(&night, anna, 5);
    night.companion.people().set_role(anna, Role::Peer).unwrap();
    assert_eq!(suggested(&night, Group::Peers), [anna]);
    assert_eq!(suggested(&night, Group::Ahead), []);
    let since = circle.add(anna, Some(Group::Peers), None).unwrap().member;
    assert_eq!((since.every, since.moves_to), (60, None));
    assert_eq!(suggested(&night, Group::Inner), [], "who is in a group is not suggested for another");
    night.companion.people().set_role(anna, Role::Ahead).unwrap();
    assert_eq!(standing(&night, anna).member.unwrap().moves_to, Some(Group::Ahead));
    let moved = circle.add(anna, Some(Group::Ahead), None).unwrap();
    assert_eq!((moved.moved_from, moved.member.moves_to, moved.member.since), (Some(Group::Peers), None, since.since));
}

#[test]
fn suggestions_say_why_and_low_chemistry_is_a_veto_that_is_named() {
    let night = Night::empty();
    night.companion.needs().add(None, NeedKind::Offer, "tide gauges").unwrap();
    let [anna, bo, cato, dina] = ["Anna Holt", "Bo Lind", "Cato Moe", "Dina Rask"].map(|name| add(&night, name));
    let circle = night.companion.circle();
    likes(&night, anna, 4);
    night.companion.needs().add(Some(anna), NeedKind::Need, "a tide gauge").unwrap();
    circle.set_felt(bo, Some(5)).unwrap();
    likes(&night, cato, 1);
    circle.set_felt(cato, Some(5)).unwrap();
    likes(&night, dina, 3);
    let found = circle.suggest(Group::Inner).unwrap();
    let told: Vec<_> =
        found.suggestions.iter().map(|suggestion| (suggestion.contact, &suggestion.reasons[..])).collect();
    let anna_fits = [Fit::Chemistry { chemistry: 4 }, Fit::Purpose { shared: "tide gauge".into() }];
    assert_eq!(told, [(anna, &anna_fits[..]), (bo, &[Fit::Felt { felt: 5 }][..])]);
    assert_eq!(found.vetoed.iter().map(|vetoed| (vetoed.contact, vetoed.chemistry)).collect::<Vec<_>>(), [(cato, 1)]);
    likes(&night, cato, 4);
    assert_eq!(suggested(&night, Group::Inner)[0], cato, "what is said later stands");
}

#[test]
fn more_contacts_change_nobodys_place() {
    let night = Night::begin();
    let people: Vec<ContactId> = (0..4).map(|n| add(&night, &format!("Anna Holt {n}"))).collect();
    for (contact, chemistry) in people.iter().zip([4, 5, 3, 2]) {
        likes(&night, *contact, chemistry);
    }
    let circle = night.companion.circle();
    let shown = || (circle.suggest(Group::Inner).unwrap(), circle.dormancy().unwrap());
    let before = shown();
    for n in 0..40 {
        add(&night, &format!("Aase Aas {n}"));
        night.card(&format!("Aage Aas {n}"), "Aal A/S");
    }
    assert_eq!(shown(), before);
}

#[test]
fn the_walk_goes_on_where_it_stopped_and_can_be_undone_to_its_beginning() {
    let night = Night::begin();
    let [anna, bo, cato] = ["Anna Holt", "Bo Lind", "Cato Moe"].map(|name| add(&night, name));
    let unsorted = night.card("Dina Rask", "Nordfjord").card;
    assert_eq!(to_walk(&night), [anna, bo, cato], "a card that is not sorted yet is not walked through");
    night.put(unsorted.id, Pocket::Right);
    let circle = night.companion.circle();
    circle.walked(anna, Verdict::Later, None).unwrap();
    night.at("2026-11-20T12:00");
    circle.walked(bo, Verdict::Right, Some(5)).unwrap();
    assert_eq!(to_walk(&night), [cato, unsorted.contact, anna]);
    let left = circle.walked(cato, Verdict::Left, None).unwrap();
    assert!(left.set_aside);
    assert_eq!(to_walk(&night), [unsorted.contact, anna]);
    let aside = circle.set_aside(&PageRequest::whole()).unwrap().items;
    assert_eq!(aside.iter().map(|line| line.id).collect::<Vec<_>>(), [cato]);
    assert_eq!(night.companion.people().find("Cato", &PageRequest::whole()).unwrap().total, 1, "nobody is erased");

    let undone: Vec<_> = std::iter::from_fn(|| circle.walk_back().unwrap()).collect();
    assert_eq!(undone.iter().map(|of| of.contact).collect::<Vec<_>>(), [cato, bo, anna]);
    assert_eq!(undone[1].chemistry, None, "what was said in a step goes with it");
    assert_eq!(to_walk(&night), [anna, bo, cato, unsorted.contact]);
    circle.walked(bo, Verdict::Right, None).unwrap();
    night.at("2027-11-21T12:00");
    assert_eq!(to_walk(&night).last(), Some(&bo), "after a year they come again, behind who was never walked");
    assert!(circle.walked(bo, Verdict::Left, Some(3)).is_err());
}

#[test]
fn who_is_set_aside_is_neither_suggested_nor_nudged_until_kept_again() {
    let night = Night::begin();
    let card = night.card("Anna Holt", "Nordfjord").card;
    night.put(card.id, Pocket::Right);
    let (circle, anna) = (night.companion.circle(), card.contact);
    circle.add(anna, None, Some(1)).unwrap();
    likes(&night, anna, 5);
    night.at("2026-11-25T12:00");
    assert_eq!(circle.due(day("2026-11-25"), &PageRequest::whole()).unwrap().total, 1);
    let next = || night.companion.efforts().next_act(Scope::All).unwrap().contact;
    assert_eq!(next(), Some(anna));
    circle.walked(anna, Verdict::Left, None).unwrap();
    assert_eq!(circle.due(day("2026-11-25"), &PageRequest::whole()).unwrap().total, 0);
    assert_eq!(circle.members(None, &PageRequest::whole()).unwrap().total, 0);
    assert_eq!((suggested(&night, Group::Inner), next()), (vec![], None));
    night.at("2026-11-26T19:00");
    night.close();
    night.begin_another("Pier night");
    let again = night.card("Anna Holt", "Nordfjord").card;
    night.companion.people().merge(anna, again.contact).unwrap();
    assert!(standing(&night, anna).set_aside, "met again, and not kept yet");
    night.put(again.id, Pocket::Right);
    assert!(!standing(&night, anna).set_aside);
    assert!(standing(&night, anna).member.is_some(), "the place was not lost");
}

#[test]
fn adding_who_was_set_aside_takes_them_back() {
    let night = Night::empty();
    let anna = add(&night, "Anna Holt");
    let circle = night.companion.circle();
    circle.walked(anna, Verdict::Left, None).unwrap();
    assert_eq!(circle.add(anna, None, None).unwrap().group.members, 1);
    assert!(!standing(&night, anna).set_aside);
}

#[test]
fn who_only_reacts_is_told_with_one_and_with_all() {
    let night = Night::empty();
    let (anna, bo) = (add(&night, "Anna Holt"), add(&night, "Bo Lind"));
    for (month, date) in [(1, 4), (1, 11), (1, 18), (1, 25), (2, 1)] {
        heard(&night, anna, &format!("2027-{month:02}-{date:02}T12:00"));
        night.at(&format!("2027-{month:02}-{:02}T12:00", date + 2));
        effort(&night, anna, EffortKind::Share); // an answer
    }
    let of = standing(&night, anna);
    assert_eq!((of.initiative.by_me, of.initiative.by_them, of.initiative.only_reacts), (0, 5, true));
    assert_eq!(of.last.began, Some(Began::Them));
    let circle = night.companion.circle();
    assert!(circle.initiative(None, None).unwrap().only_reacts);
    for date in ["2027-02-05", "2027-02-12"] {
        night.at(&format!("{date}T12:00"));
        effort(&night, bo, EffortKind::Give);
    }
    assert!(!circle.initiative(None, None).unwrap().only_reacts, "five of seven");
    assert!(circle.initiative(Some(anna), None).unwrap().only_reacts);
    night.at("2027-02-20T12:00");
    effort(&night, anna, EffortKind::Give);
    assert_eq!(standing(&night, anna).last.began, Some(Began::Me));
    night.at("2027-09-01T12:00");
    assert_eq!(circle.initiative(None, None).unwrap().by_them, 0);
    assert!(circle.initiative(None, Some(0)).is_err());
}

#[test]
fn a_dormant_network_is_named_while_nothing_is_needed() {
    let night = Night::empty();
    let people = ["Anna Holt", "Bo Lind", "Cato Moe", "Dina Rask"].map(|name| add(&night, name));
    for (contact, local) in people.iter().zip(["2026-12-01", "2026-12-05", "2026-12-09", "2027-05-01"]) {
        heard(&night, *contact, &format!("{local}T12:00"));
        likes(&night, *contact, 4);
    }
    night.companion.circle().add(people[1], Some(Group::Peers), None).unwrap();
    heard(&night, add(&night, "Else Rom"), "2026-12-01T12:00");
    night.at("2027-06-10T12:00");
    let circle = night.companion.circle();
    let dormant = circle.dormant(&PageRequest::whole()).unwrap().items;
    let told: Vec<_> = dormant.iter().map(|of| (of.contact, of.days)).collect();
    assert_eq!(told, [(people[0], 191), (people[1], 187), (people[2], 183)]);
    let reasons = [DormantReason::Member { group: Group::Peers }, DormantReason::Chemistry { chemistry: 4 }];
    assert_eq!(dormant[1].reasons, reasons);
    let all = circle.dormancy().unwrap();
    assert_eq!((all.worth, all.dormant, all.network), (4, 3, true));
    effort(&night, people[0], EffortKind::Give);
    assert!(!circle.dormancy().unwrap().network);
}

#[test]
fn close_ties_may_have_private_openers_and_no_draft_tells_what_is_private() {
    let night = Night::begin();
    let card = night.card("Anna Holt", "Nordfjord").card;
    night.put(card.id, Pocket::Right);
    let notes = Notes {
        text: "her divorce".into(),
        detail: Some("kites over the dunes".into()),
        interests: vec!["kites".into()],
        openness: Openness::Private,
        ..Notes::default()
    };
    night.companion.backs().write(card.id, &notes).unwrap();
    let offered = |situation| {
        let ask = Ask { situation, contact: Some(card.contact), event: None };
        let openers = night.companion.openers().suggest(&ask).unwrap();
        openers.iter().any(|suggestion| suggestion.opener.key.starts_with("private-"))
    };
    let check = || {
        let about = About { contact: Some(card.contact), ..About::default() };
        let text = "Thank you for last night. How are the kites over the dunes? Shall we talk on Monday?";
        let findings = night.companion.checks().text(text, about).unwrap();
        format!("{findings:?}")
    };
    let draft = || {
        let item = night.queue("2026-11-20").remove(0).id;
        night.companion.drafts().draft(item, Manner::default()).unwrap().text
    };
    let private = [Situation::AtTheBar, Situation::Deepening, Situation::Silence];
    assert!(!private.iter().any(|situation| offered(*situation)));
    let before = (check(), draft());
    night.companion.circle().set_closeness(card.contact, Closeness::Close).unwrap();
    assert!(private.iter().any(|situation| offered(*situation)));
    assert!(!offered(Situation::JoiningGroup), "others would hear it");
    assert_ne!(check(), before.0);
    assert_eq!(draft(), before.1, "a letter can be passed on");
    assert!(!draft().contains("kites"));
}

#[test]
fn what_the_circle_knows_survives_a_merge_and_its_undoing() {
    let night = Night::empty();
    let (anna, other) = (add(&night, "Anna Holt"), add(&night, "Anna Holt Lind"));
    let circle = night.companion.circle();
    circle.add(anna, None, None).unwrap();
    circle.add(other, Some(Group::Peers), Some(9)).unwrap();
    heard(&night, other, "2026-12-01T12:00");
    likes(&night, other, 5);
    let before = (standing(&night, anna), standing(&night, other));
    let merged = night.companion.people().merge(anna, other).unwrap();
    let together = standing(&night, anna);
    assert_eq!(together.member.as_ref().map(|member| member.group), Some(Group::Inner), "one place, the earlier one");
    assert_eq!((together.last.any, together.chemistry), (Some(day("2026-12-01")), Some(5)));
    assert_eq!(circle.members(None, &PageRequest::whole()).unwrap().total, 1);
    night.companion.people().unmerge(merged.merges[0]).unwrap();
    assert_eq!((standing(&night, anna), standing(&night, other)), before);
}

//! *How well the network is used, not how large it is*: contacts with whom nothing happens raise nothing.

use std::sync::Arc;

use chrono::TimeDelta;
use twopocket_core::contact::NewPerson;
use twopocket_core::event::NewEvent;
use twopocket_core::pocket::Pocket;
use twopocket_core::reader::Value;
use twopocket_core::{Companion, PageRequest};

use crate::common::{self, Night};
use crate::life::Year;

/// All that the review, the circle and the introductions say of how well the network is used.
fn figures(companion: &Companion) -> Vec<String> {
    let (review, circle) = (companion.review(), companion.circle());
    let mut figures = vec![
        format!("{:?}", review.quotient(None).unwrap()),
        format!("{:?}", review.mistakes().unwrap()),
        format!("{:?}", review.arenas().unwrap()),
        format!("{:?}", circle.groups().unwrap()),
        format!("{:?}", circle.members(None, &PageRequest::whole()).unwrap()),
        format!("{:?}", circle.dormancy().unwrap()),
        format!("{:?}", companion.introductions().suggestions(&PageRequest::whole()).unwrap()),
        format!("{:?}", companion.pace().day(None).unwrap()),
    ];
    let groups = twopocket_core::circle::Group::ALL.iter();
    figures.extend(groups.map(|group| format!("{:?}", circle.suggest(*group).unwrap())));
    figures
}

/// The same store a second time, from a backup, at the same moment.
fn copied(year: &Year) -> Night {
    let folder = tempfile::tempdir().unwrap();
    let local = year.night.companion.now().local().format("%Y-%m-%dT%H:%M").to_string();
    let (backup, path) = (folder.path().join("year.backup"), folder.path().join("night.db"));
    year.night.companion.backups().backup_now(&backup, false).unwrap();
    let companion: Arc<Companion> = common::open(path, &local);
    companion.backups().restore(&backup).unwrap();
    Night { companion, folder }
}

pub fn more_contacts_raise_nothing(year: &Year) {
    let before = figures(&year.night.companion);
    let (collector, other) = (copied(year), copied(year));
    assert_eq!(figures(&other.companion), before, "a backup tells the same");
    for n in 0..100 {
        let fields = vec![Value::Name { text: format!("Bo Idle{n}") }];
        collector.companion.people().add(&NewPerson { fields, ..NewPerson::default() }).unwrap();
    }
    for (with, without) in figures(&collector.companion).iter().zip(&before) {
        assert_eq!(with, without, "a hundred contacts by hand change nothing");
    }
    collect_cards(&collector);
    let later = year.night.companion.now().at_ms + TimeDelta::days(5).num_milliseconds();
    for night in [&collector, &other] {
        night.companion.set_now(later).unwrap();
    }
    figures_are_no_higher(&collector, &other);
}

/// A night of forty cards, all of them kept, with nothing on any of them and nothing after.
fn collect_cards(night: &Night) {
    let event =
        night.companion.events().begin(&NewEvent { name: Some("Fair".into()), ..NewEvent::default() }).unwrap().id;
    for n in 0..40 {
        let captured = night.card(&format!("Cy Stack{n}"), "");
        night.put(captured.card.id, Pocket::Right);
    }
    night.companion.events().close(event).unwrap();
}

fn figures_are_no_higher(collector: &Night, other: &Night) {
    let quotient = |night: &Night| night.companion.review().quotient(None).unwrap();
    let (with, without) = (quotient(collector), quotient(other));
    assert!(with.tenths <= without.tenths, "{with:?}\n{without:?}");
    for (with, without) in with.measures.iter().zip(&without.measures) {
        assert!(without.tenths.is_none() || with.tenths <= without.tenths, "{with:?}\n{without:?}");
    }
    let fires = |night: &Night| {
        let made = night.companion.review().mistakes().unwrap().into_iter().filter(|mistake| mistake.fires);
        made.map(|mistake| mistake.kind).collect::<Vec<_>>()
    };
    let with = fires(collector);
    assert!(fires(other).iter().all(|kind| with.contains(kind)), "no mistake is mended by a stack of cards");
    let suggested = |night: &Night| {
        let groups = twopocket_core::circle::Group::ALL.iter();
        groups.map(|group| night.companion.circle().suggest(*group).unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(suggested(collector), suggested(other), "nobody belongs to a circle by being one of many");
    let pairs = |night: &Night| night.companion.introductions().suggestions(&PageRequest::whole()).unwrap();
    assert_eq!(pairs(collector), pairs(other));
}

//! Calls that fail, with a secret in what they were given or in what they are about.

use std::error::Error as _;
use std::fmt::Write;
use std::fs;

use twopocket_core::arena::{ArenaDetails, Fee};
use twopocket_core::back::Notes;
use twopocket_core::card::Capture;
use twopocket_core::check::{About, LONGEST_CHECKED};
use twopocket_core::clock::TimeSource;
use twopocket_core::coffee::Homework;
use twopocket_core::contact::NewPerson;
use twopocket_core::draft::Manner;
use twopocket_core::effort::{EffortKind, NewEffort};
use twopocket_core::event::NewEvent;
use twopocket_core::exchange::ExportFormat;
use twopocket_core::need::NeedKind;
use twopocket_core::own_card::OwnDetails;
use twopocket_core::prep::PrepDetails;
use twopocket_core::promise::{NewPromise, Owner};
use twopocket_core::reader::{FieldKind, Value};
use twopocket_core::ties::{NewReceived, ReceivedKind};
use twopocket_core::{Companion, Options, PageRequest, Result};

use crate::common::{ZONE, time};
use crate::lived::Lived;

/// What failed calls say.
#[derive(Default)]
pub struct Failures {
    pub calls: usize,
    pub said: String,
}

impl Failures {
    #[expect(clippy::panic, reason = "a call that does not fail tests nothing")]
    fn of<T>(&mut self, result: Result<T>) {
        self.calls += 1;
        let Err(error) = result else { panic!("call {} does not fail", self.calls) };
        writeln!(self.said, "{error}\n{error:?}\n{:?}", error.fault()).unwrap();
        let mut source = error.source();
        while let Some(deeper) = source {
            writeln!(self.said, "{deeper}\n{deeper:?}").unwrap();
            source = deeper.source();
        }
    }
}

/// Every kind of call that can fail for what it was given.
pub fn failures(lived: &Lived, word: &str) -> Failures {
    let mut failed = Failures::default();
    texts_that_are_too_long(&mut failed, lived, word);
    values_that_are_wrong(&mut failed, lived, word);
    files_that_are_none(&mut failed, lived, word);
    somebody_who_is_gone(&mut failed, lived, word);
    failed
}

fn texts_that_are_too_long(failed: &mut Failures, lived: &Lived, word: &str) {
    let (rooms, somebody) = (&lived.night.companion, lived.people[2]);
    let long = format!("{word} ").repeat(LONGEST_CHECKED);
    let some = Some(long.clone());
    let card = rooms.people().get(somebody).unwrap().cards[0].id;
    failed.of(rooms.backs().write(card, &Notes { text: long.clone(), ..Notes::default() }));
    failed.of(rooms.needs().add(Some(somebody), NeedKind::Need, &long));
    failed.of(rooms.coffees().prepare(somebody, &Homework { motive: some.clone(), ..Homework::default() }));
    failed.of(rooms.coffees().check(lived.coffees[0], Some(&long), None));
    failed.of(rooms.introductions().heard(lived.introductions[3], None, Some(&long)));
    failed.of(rooms.checks().text(&long, About::default()));
    failed.of(rooms.ties().offered(somebody, &long));
    failed.of(rooms.arenas().add(&ArenaDetails { name: some.clone(), ..ArenaDetails::default() }));
    failed.of(rooms.prep().add(lived.nights[1], &PrepDetails { name: some.clone(), ..PrepDetails::default() }));
    failed.of(rooms.own_card().save(&OwnDetails { name: some, ..OwnDetails::default() }));
    failed.of(rooms.cards().capture(&Capture::Line { text: long.repeat(60) }, None));
}

fn values_that_are_wrong(failed: &mut Failures, lived: &Lived, word: &str) {
    let (rooms, somebody) = (&lived.night.companion, lived.people[2]);
    let (text, some) = (word.to_owned(), Some(word.to_owned()));
    let fee = Some(Fee { minor: 1, currency: text.clone() });
    failed.of(rooms.arenas().add(&ArenaDetails { name: some.clone(), fee, ..ArenaDetails::default() }));
    failed.of(rooms.own_card().save(&OwnDetails { emails: vec![text.clone()], ..OwnDetails::default() }));
    failed.of(rooms.own_card().save(&OwnDetails { links: vec![format!("{word} {word}")], ..OwnDetails::default() }));
    failed.of(rooms.people().edit(somebody, FieldKind::Name, &[Value::Email { text: text.clone() }]));
    failed.of(rooms.people().add(&NewPerson::default()));
    failed.of(rooms.people().find(word, &PageRequest { after: some.clone(), limit: None }));
    failed.of(rooms.exchange().export(ExportFormat::Csv, &PageRequest { after: some.clone(), limit: None }));
    failed.of(rooms.challenges().compare(word, lived.nights[0]));
    failed.of(rooms.openers().used(Some(word), None, None));
    failed.of(rooms.openers().onward(word, None));
    failed.of(rooms.events().plan(&NewEvent { name: some.clone(), zone: some.clone(), ..NewEvent::default() }));
    failed.of(rooms.events().begin(&NewEvent { name: some.clone(), ..NewEvent::default() }));
    let homework = Homework { motive: some.clone(), ..Homework::default() };
    failed.of(rooms.coffees().prepare(lived.people[0], &homework));
    failed.of(rooms.circle().set_felt(somebody, Some(9)));
    let card = rooms.people().get(somebody).unwrap().cards[0].id;
    failed.of(rooms.backs().write(card, &Notes { text: text.clone(), chemistry: Some(9), ..Notes::default() }));
    let due = Some("2020-01-01".parse().unwrap());
    let promise = NewPromise { contact: somebody, card: None, owner: Owner::Me, what: text.clone(), due };
    failed.of(rooms.promises().add(&promise));
    let nothing = Some(0);
    let (contact, kind) = (Some(somebody), EffortKind::Give);
    let effort = NewEffort { kind, contact, event: None, arena: None, what: some, minutes: nothing };
    failed.of(rooms.efforts().log(&effort));
    let (kind, what) = (ReceivedKind::Help, text);
    let help = NewReceived { contact: somebody, kind, what, minutes: nothing, event: None, thanked_aloud: false };
    failed.of(rooms.ties().receive(&help));
}

fn files_that_are_none(failed: &mut Failures, lived: &Lived, word: &str) {
    let rooms = &lived.night.companion;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(word);
    failed.of(rooms.backups().restore(&file));
    failed.of(rooms.exchange().begin(word.as_bytes()));
    fs::write(&file, word).unwrap();
    failed.of(rooms.backups().restore(&file));
    failed.of(rooms.backups().backup_now(&file, false));
    failed.of(rooms.backups().backup_now(&file.join(word), false));
    let open =
        |path| Companion::open(Options { path, time: TimeSource::manual(time("2026-11-19T18:00"), ZONE), seed: None });
    failed.of(open(file.clone()).map(|_| ()));
    failed.of(open(file.join(word)).map(|_| ()));
}

/// Whoever was erased is told of no more, not even of why.
fn somebody_who_is_gone(failed: &mut Failures, lived: &Lived, word: &str) {
    let rooms = &lived.night.companion;
    let bo = lived.people[1];
    let item = lived.night.queue("2026-12-11").into_iter().find(|item| item.contact == Some(bo)).unwrap().id;
    rooms.people().erase(bo).unwrap();
    failed.of(rooms.people().get(bo));
    failed.of(rooms.people().held(bo));
    failed.of(rooms.drafts().draft(item, Manner::default()));
    failed.of(rooms.drafts().thanks(bo, Manner::default()));
    failed.of(rooms.drafts().coffee(lived.coffees[1], Manner::default()));
    failed.of(rooms.needs().add(Some(bo), NeedKind::Need, word));
    rooms.shut();
    failed.of(rooms.people().find(word, &PageRequest::whole()));
}

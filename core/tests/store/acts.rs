//! Random acts of a user, through the public API alone: what the property tests of the store are made of.

use proptest::prelude::*;
use twopocket_core::back::Notes;
use twopocket_core::card::{Capture, Captured};
use twopocket_core::clock::{TimeSource, instant};
use twopocket_core::contact::NewPerson;
use twopocket_core::effort::{EffortEdit, EffortKind, NewEffort, Scope};
use twopocket_core::follow_up::{Channel, ItemKind};
use twopocket_core::pocket::Pocket;
use twopocket_core::promise::{NewPromise, Owner};
use twopocket_core::reader::{FieldKind, Value};
use twopocket_core::ties::{NewReceived, ReceivedKind};
use twopocket_core::{CardId, Companion, ContactId, Error, PageRequest, Result};

use crate::common::{Night, ZONE, line, time};

/// One act. Numbers choose among what there is at that moment.
#[derive(Clone, Debug)]
pub enum Act {
    Begin,
    Capture { form: u8 },
    Put { card: usize, pocket: u8 },
    Undo,
    Back { card: usize },
    Accept { card: usize, dismiss: bool },
    Promise { contact: usize, card: Option<usize> },
    Settle { promise: usize, how: u8 },
    Had { contact: Option<usize> },
    Add,
    Edit { contact: usize },
    Merge { keep: usize, absorb: usize },
    Unmerge { merge: usize },
    NotSame { one: usize, other: usize },
    FollowUp { item: usize, how: u8 },
    Effort { contact: Option<usize>, kind: usize, at_night: bool },
    Outcome { effort: usize, how: u8 },
    Reread { card: usize },
    Confirm { card: usize },
    EraseCard { card: usize },
    ErasePerson { contact: usize },
    Close,
    Reopen,
    Wait { hours: u8 },
    Receive { contact: usize, aloud: bool },
    RemoveFavour { favour: usize },
    Offer { contact: usize, how: u8 },
    Thank { item: usize, how: u8 },
    Import { twice: bool },
    TakeBack { import: usize },
    Circle { contact: usize, how: u8 },
}

pub fn act() -> impl Strategy<Value = Act> {
    let pick = || any::<prop::sample::Index>().prop_map(|index| index.index(1 << 16));
    prop_oneof![
        1 => Just(Act::Begin),
        10 => (0_u8..5).prop_map(|form| Act::Capture { form }),
        8 => (pick(), 0_u8..3).prop_map(|(card, pocket)| Act::Put { card, pocket }),
        3 => Just(Act::Undo),
        4 => pick().prop_map(|card| Act::Back { card }),
        2 => (pick(), any::<bool>()).prop_map(|(card, dismiss)| Act::Accept { card, dismiss }),
        2 => (pick(), prop::option::of(pick())).prop_map(|(contact, card)| Act::Promise { contact, card }),
        2 => (pick(), 0_u8..5).prop_map(|(promise, how)| Act::Settle { promise, how }),
        2 => prop::option::of(pick()).prop_map(|contact| Act::Had { contact }),
        2 => Just(Act::Add),
        2 => pick().prop_map(|contact| Act::Edit { contact }),
        4 => (pick(), pick()).prop_map(|(keep, absorb)| Act::Merge { keep, absorb }),
        3 => pick().prop_map(|merge| Act::Unmerge { merge }),
        1 => (pick(), pick()).prop_map(|(one, other)| Act::NotSame { one, other }),
        2 => (pick(), 0_u8..3).prop_map(|(item, how)| Act::FollowUp { item, how }),
        3 => (prop::option::weighted(0.9, pick()), 0_usize..3, any::<bool>())
            .prop_map(|(contact, kind, at_night)| Act::Effort { contact, kind, at_night }),
        2 => (pick(), 0_u8..6).prop_map(|(effort, how)| Act::Outcome { effort, how }),
        1 => pick().prop_map(|card| Act::Reread { card }),
        1 => pick().prop_map(|card| Act::Confirm { card }),
        2 => pick().prop_map(|card| Act::EraseCard { card }),
        2 => pick().prop_map(|contact| Act::ErasePerson { contact }),
        1 => Just(Act::Close),
        1 => Just(Act::Reopen),
        2 => (1_u8..40).prop_map(|hours| Act::Wait { hours }),
        3 => (pick(), any::<bool>()).prop_map(|(contact, aloud)| Act::Receive { contact, aloud }),
        1 => pick().prop_map(|favour| Act::RemoveFavour { favour }),
        2 => (pick(), 0_u8..4).prop_map(|(contact, how)| Act::Offer { contact, how }),
        3 => (pick(), 0_u8..4).prop_map(|(item, how)| Act::Thank { item, how }),
        2 => any::<bool>().prop_map(|twice| Act::Import { twice }),
        1 => pick().prop_map(|import| Act::TakeBack { import }),
        4 => (pick(), 0_u8..8).prop_map(|(contact, how)| Act::Circle { contact, how }),
    ]
}

/// A store under random acts, and what the acts made.
pub struct World {
    pub night: Night,
    pub cards: Vec<CardId>,
    pub contacts: Vec<ContactId>,
    marks: usize,
}

/// The text that stands for one capture, entry or edit wherever it may be kept: a family name that nobody else has.
pub fn mark(n: usize) -> String {
    let letters = [n / 676, n / 26, n].map(|digit| char::from(b'a' + u8::try_from(digit % 26).unwrap()));
    format!("Qu{}rix", String::from_iter(letters))
}

impl World {
    pub fn new() -> Self {
        Self { night: Night::empty(), cards: Vec::new(), contacts: Vec::new(), marks: 0 }
    }

    pub fn companion(&self) -> &Companion {
        &self.night.companion
    }

    /// How many marks were made.
    pub fn marks(&self) -> usize {
        self.marks
    }

    fn card(&self, n: usize) -> Option<CardId> {
        (!self.cards.is_empty()).then(|| self.cards[n % self.cards.len()])
    }

    fn contact(&self, n: usize) -> Option<ContactId> {
        (!self.contacts.is_empty()).then(|| self.contacts[n % self.contacts.len()])
    }

    fn new_mark(&mut self) -> String {
        self.marks += 1;
        mark(self.marks - 1)
    }

    /// Carries an act out. One that can't be carried out as things stand changes nothing; any other failure is a fault.
    pub fn act(&mut self, act: &Act) {
        match self.try_act(act) {
            Ok(())
            | Err(Error::Invalid { .. } | Error::NotFound { .. } | Error::Erased { .. } | Error::PastDeadline { .. }) =>
                {}
            Err(other) => panic!("{act:?}: {other:?}"),
        }
    }

    fn try_act(&mut self, act: &Act) -> Result<()> {
        match act {
            Act::Begin => drop(self.companion().events().begin(&line("A night"))?),
            Act::Capture { form } => self.capture(*form)?,
            Act::Put { card, pocket } => {
                let Some(card) = self.card(*card) else { return Ok(()) };
                self.companion().pockets().put(card, Pocket::ALL[usize::from(*pocket)])?;
            }
            Act::Undo => {
                let Some(event) = self.last_event()? else { return Ok(()) };
                self.companion().pockets().undo(event)?;
            }
            Act::Back { card } => self.back(*card)?,
            Act::Accept { card, dismiss } => self.accept(*card, *dismiss)?,
            Act::Promise { contact, card } => self.promise(*contact, *card)?,
            Act::Settle { promise, how } => self.settle(*promise, *how)?,
            Act::Had { contact } => {
                let contact = contact.and_then(|contact| self.contact(contact));
                self.companion().conversations().had(contact, None)?;
            }
            Act::Add => self.add()?,
            Act::Edit { contact } => self.edit(*contact)?,
            Act::Merge { keep, absorb } => {
                let (Some(keep), Some(absorb)) = (self.contact(*keep), self.contact(*absorb)) else { return Ok(()) };
                self.companion().people().merge(keep, absorb)?;
            }
            Act::Unmerge { merge } => self.unmerge(*merge)?,
            Act::NotSame { one, other } => {
                let (Some(one), Some(other)) = (self.contact(*one), self.contact(*other)) else { return Ok(()) };
                self.companion().people().not_same(one, other)?;
            }
            Act::FollowUp { item, how } => self.follow_up(*item, *how)?,
            Act::Effort { contact, kind, at_night } => self.effort(*contact, EffortKind::ALL[*kind], *at_night)?,
            Act::Outcome { effort, how } => self.outcome(*effort, *how)?,
            Act::Reread { card } => {
                let Some(card) = self.card(*card) else { return Ok(()) };
                self.companion().cards().reread(card)?;
            }
            Act::Confirm { card } => {
                let Some(card) = self.card(*card) else { return Ok(()) };
                self.companion().cards().confirm(card)?;
            }
            Act::EraseCard { card } => {
                let Some(card) = self.card(*card) else { return Ok(()) };
                self.companion().disposal().erase(card)?;
            }
            Act::ErasePerson { contact } => {
                let Some(contact) = self.contact(*contact) else { return Ok(()) };
                self.companion().people().erase(contact)?;
            }
            Act::Close => {
                let Some(event) = self.last_event()? else { return Ok(()) };
                self.companion().events().close(event)?;
            }
            Act::Reopen => {
                let Some(event) = self.last_event()? else { return Ok(()) };
                self.companion().events().reopen(event)?;
            }
            Act::Wait { hours } => {
                let now = self.companion().now().at_ms;
                self.companion().set_now(now + i64::from(*hours) * 3_600_000)?;
            }
            Act::Receive { contact, aloud } => self.receive(*contact, *aloud)?,
            Act::RemoveFavour { favour } => {
                let favours = self.companion().ties().received(None, &PageRequest::whole())?.items;
                let Some(found) = favours.get(favour % favours.len().max(1)) else { return Ok(()) };
                self.companion().ties().remove(found.id)?;
            }
            Act::Offer { contact, how } => self.offer(*contact, *how)?,
            Act::Thank { item, how } => self.thank(*item, *how)?,
            Act::Import { twice } => self.import(*twice)?,
            Act::TakeBack { import } => self.take_back(*import)?,
            Act::Circle { contact, how } => {
                let Some(contact) = self.contact(*contact) else { return Ok(()) };
                crate::circle::act(self.companion(), contact, *how)?;
            }
        }
        Ok(())
    }

    fn last_event(&self) -> Result<Option<twopocket_core::EventId>> {
        Ok(self.companion().events().list(&PageRequest::whole())?.items.first().map(|event| event.id))
    }

    fn capture(&mut self, form: u8) -> Result<()> {
        let mark = self.new_mark();
        let long = format!("{mark} likes cold water. ").repeat(if form == 1 { 300 } else { 3 });
        let vcard =
            format!("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna {mark}\r\nORG:Firm {mark}\r\nNOTE:{long}\r\nEND:VCARD\r\n");
        let scan = serde_json::from_value(serde_json::json!({"lines": [{"text": format!("Anna {mark}")}]})).unwrap();
        let capture = match form {
            0 => Capture::Line {
                text: format!("Anna {mark}, CFO, Firm {mark}, {mark}@firm.example. Promised her {mark} on Friday"),
            },
            1 => Capture::File { bytes: vcard.into_bytes() },
            2 => Capture::Code { text: vcard },
            3 => Capture::Photo {
                jpeg: [b"\xFF\xD8".to_vec(), mark.repeat(2000).into_bytes()].concat(),
                scan: Some(scan),
            },
            _ => Capture::Line { text: mark },
        };
        let Captured { card, also, .. } = self.companion().cards().capture(&capture, None)?;
        assert!(also.is_empty());
        self.cards.push(card.id);
        self.contacts.push(card.contact);
        Ok(())
    }

    /// A file of one contact, which tells a second time something new of the same person.
    fn import(&mut self, twice: bool) -> Result<()> {
        let mark = self.new_mark();
        let contact = |title: &str| {
            format!(
                "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna {mark}\r\nEMAIL:{mark}@firm.example\r\nTITLE:{title} {mark}\r\n\
                 X-SHIP:{mark}\r\nEND:VCARD\r\n"
            )
        };
        let file = if twice { contact("Cook") + &contact("Captain") } else { contact("Cook") };
        let import = self.companion().exchange().begin(file.as_bytes())?;
        self.companion().exchange().step(import.id, u32::MAX)?;
        let found = self.companion().people().find(&mark, &PageRequest::whole())?.items;
        assert_eq!(found.len(), 1, "one person, however often the file tells of them");
        self.contacts.push(found[0].id);
        Ok(())
    }

    fn take_back(&mut self, import: usize) -> Result<()> {
        let imports = self.companion().exchange().list()?;
        let Some(found) = imports.get(import % imports.len().max(1)) else { return Ok(()) };
        self.companion().exchange().take_back(found.id)?;
        self.companion().exchange().step(found.id, u32::MAX).map(drop)
    }

    /// The mark with which a card was captured is written on its back as well.
    fn back(&mut self, card: usize) -> Result<()> {
        let Some(id) = self.card(card) else { return Ok(()) };
        let said = self.companion().cards().get(id)?.name.unwrap_or_default();
        let mark = said.rsplit(' ').next().unwrap_or_default().to_owned();
        let texts = |word: &str| vec![format!("{word} {mark}"), format!("more {word} {mark}")];
        self.companion().backs().write(
            id,
            &Notes {
                text: format!("Talked of {mark}. I promised to send her the {mark} paper on Monday."),
                moves: Some(format!("moved by {mark}")),
                detail: Some(format!("detail {mark}")),
                interests: texts("interest"),
                needs: texts("need"),
                offers: texts("offer"),
                chemistry: Some(4),
                ..Notes::default()
            },
        )?;
        Ok(())
    }

    fn accept(&mut self, card: usize, dismiss: bool) -> Result<()> {
        let Some(card) = self.card(card) else { return Ok(()) };
        let Some(proposal) = self.companion().backs().proposals(card)?.pop() else { return Ok(()) };
        if dismiss {
            return self.companion().promises().dismiss(proposal.id);
        }
        self.companion().promises().accept(proposal.id, None).map(drop)
    }

    fn promise(&mut self, contact: usize, card: Option<usize>) -> Result<()> {
        let Some(contact) = self.contact(contact) else { return Ok(()) };
        let card = card.and_then(|card| self.card(card));
        let what = format!("send {}", self.new_mark());
        self.companion().promises().add(&NewPromise { contact, card, owner: Owner::Me, what, due: None }).map(drop)
    }

    fn settle(&mut self, promise: usize, how: u8) -> Result<()> {
        let promises = self.companion().promises().list(None, &PageRequest::whole())?.items;
        let Some(found) = promises.get(promise % promises.len().max(1)) else { return Ok(()) };
        let promises = self.companion().promises();
        let later = self.companion().now().date() + chrono::TimeDelta::days(9);
        match how {
            0 => promises.keep(found.id),
            1 => promises.break_(found.id),
            2 => promises.release(found.id),
            3 => promises.repair(found.id, later),
            _ => promises.reopen(found.id),
        }
        .map(drop)
    }

    fn add(&mut self) -> Result<()> {
        let text = format!("Bo {}", self.new_mark());
        let person = NewPerson { fields: vec![Value::Name { text }], ..NewPerson::default() };
        let contact = self.companion().people().add(&person)?.id;
        self.contacts.push(contact);
        Ok(())
    }

    fn edit(&mut self, contact: usize) -> Result<()> {
        let Some(contact) = self.contact(contact) else { return Ok(()) };
        let text = format!("typed {}", self.new_mark());
        self.companion().people().edit(contact, FieldKind::Title, &[Value::Title { text }]).map(drop)
    }

    fn unmerge(&mut self, merge: usize) -> Result<()> {
        let merges = self.merges();
        let Some(merge) = merges.get(merge % merges.len().max(1)) else { return Ok(()) };
        self.companion().people().unmerge(*merge).map(drop)
    }

    /// The merges that people's pages show, so that can be taken back.
    pub fn merges(&self) -> Vec<twopocket_core::MergeId> {
        let people = self.companion().people();
        self.contacts.iter().filter_map(|contact| people.get(*contact).ok()).flat_map(|person| person.merges).collect()
    }

    fn follow_up(&mut self, item: usize, how: u8) -> Result<()> {
        let queue = self.companion().follow_ups().queue(None, &PageRequest::whole())?.items;
        let items: Vec<_> = queue.into_iter().filter(|item| item.kind == ItemKind::FollowUp).collect();
        let Some(found) = items.get(item % items.len().max(1)) else { return Ok(()) };
        let follow_ups = self.companion().follow_ups();
        match how {
            0 => follow_ups.done(found.id, Some(Channel::Mail), None),
            1 => follow_ups.done(found.id, Some(Channel::Phone), None).and_then(|done| follow_ups.not_done(done.id)),
            _ => follow_ups.snooze(found.id, self.companion().now().date() + chrono::TimeDelta::days(1), true),
        }
        .map(drop)
    }

    fn receive(&mut self, contact: usize, thanked_aloud: bool) -> Result<()> {
        let Some(contact) = self.contact(contact) else { return Ok(()) };
        let what = format!("lent me {}", self.new_mark());
        let event = self.companion().events().current()?.map(|event| event.id);
        let new = NewReceived { contact, kind: ReceivedKind::Help, what, minutes: Some(20), event, thanked_aloud };
        self.companion().ties().receive(&new).map(drop)
    }

    fn offer(&mut self, contact: usize, how: u8) -> Result<()> {
        let Some(contact) = self.contact(contact) else { return Ok(()) };
        let what = format!("offers {}", self.new_mark());
        let ties = self.companion().ties();
        let offer = ties.offered(contact, &what)?;
        match how {
            0 => ties.take_up(offer.id).map(drop),
            1 => ties.decline(offer.id).map(drop),
            2 => ties.decline(offer.id).and_then(|declined| ties.reopen(declined.id)).map(drop),
            _ => Ok(()),
        }
    }

    fn thank(&mut self, item: usize, how: u8) -> Result<()> {
        let thanks = self.companion().thanks();
        if how == 3 {
            let Some(contact) = self.contact(item) else { return Ok(()) };
            return thanks.said_aloud(contact, None).map(drop);
        }
        let owed = thanks.owed(&PageRequest::whole())?.items;
        let Some(found) = owed.get(item % owed.len().max(1)) else { return Ok(()) };
        let tomorrow = self.companion().now().date() + chrono::TimeDelta::days(1);
        match how {
            0 => thanks.done(found.id, Channel::Letter).map(drop),
            1 => thanks.done(found.id, Channel::Mail).and_then(|done| thanks.not_done(done.id)).map(drop),
            _ => self.companion().follow_ups().snooze(found.id, tomorrow, true).map(drop),
        }
    }

    fn effort(&mut self, contact: Option<usize>, kind: EffortKind, at_night: bool) -> Result<()> {
        let contact = contact.and_then(|contact| self.contact(contact));
        // What is said of nobody stays, so it holds no mark.
        let what = contact.map(|_| format!("what of {}", self.new_mark()));
        let event = if at_night { self.last_event()? } else { None };
        let minutes = at_night.then_some(20);
        let effort = NewEffort { kind, contact, event, arena: None, what, minutes };
        self.companion().efforts().log(&effort).map(drop)
    }

    fn outcome(&mut self, effort: usize, how: u8) -> Result<()> {
        let listed = self.companion().efforts().list(Scope::All, &PageRequest::whole())?.items;
        let Some(found) = listed.get(effort % listed.len().max(1)) else { return Ok(()) };
        let what = found.contact.map(|_| format!("rather {}", self.new_mark()));
        let efforts = self.companion().efforts();
        match how {
            0 => efforts.helped(found.id, Some(true)).map(drop),
            1 => efforts.helped(found.id, None).map(drop),
            2 => efforts.answered(found.id).map(drop),
            3 => efforts.remove(found.id),
            4 => efforts.next_act(Scope::default()).map(drop),
            _ => {
                let edit = EffortEdit { kind: EffortKind::Give, what, minutes: Some(5) };
                efforts.edit(found.id, &edit).map(drop)
            }
        }
    }
}

/// A clock that stands at a local time.
#[allow(dead_code, reason = "used where a test opens its own store")]
pub fn clock(local: &str) -> TimeSource {
    TimeSource::Manual { at_ms: instant(time(local), ZONE).at_ms, zone: ZONE.into() }
}

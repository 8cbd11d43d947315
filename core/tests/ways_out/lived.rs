//! A store in which something secret stands wherever a private matter can: typed, marked or only thought.

use twopocket_core::arena::{ArenaDetails, NewWish};
use twopocket_core::back::{Notes, Openness};
use twopocket_core::card::Capture;
use twopocket_core::circle::{Group, Verdict};
use twopocket_core::coffee::Homework;
use twopocket_core::contact::{Closeness, NewPerson};
use twopocket_core::effort::{EffortKind, NewEffort};
use twopocket_core::event::NewEvent;
use twopocket_core::need::NeedKind;
use twopocket_core::own_card::OwnDetails;
use twopocket_core::pocket::Pocket;
use twopocket_core::prep::PrepDetails;
use twopocket_core::promise::{NewPromise, Owner};
use twopocket_core::reader::{FieldKind, Language, Value};
use twopocket_core::ties::{NewReceived, ReceivedKind};
use twopocket_core::{ArenaId, CoffeeId, ContactId, EventId, IntroductionId, PromiseId};

use crate::common::Night;

/// What differs between two stores that must look the same from outside.
#[derive(Clone, Copy)]
pub struct Secrets {
    /// What every secret word begins with.
    pub stem: &'static str,
    /// How well it went, and how mutual it feels: high, and low.
    pub high: u8,
    pub low: u8,
}

/// Where a secret stands, but for the backs.
const PLACES: [&str; 21] = [
    "promised",
    "keptpromise",
    "theirs",
    "motive",
    "homework",
    "known",
    "reaction",
    "wish",
    "member",
    "purpose",
    "lookfor",
    "photo",
    "leftname",
    "cardnote",
    "soundnote",
    "importnote",
    "favour",
    "asked",
    "nightoffer",
    "handneed",
    "cameof",
];

/// Whose backs are marked, and the parts in which a secret stands on each.
const MARKED: [&str; 4] = ["anna", "bo", "ida", "fay"];
const PARTS: [&str; 7] = ["text", "proposal", "moves", "detail", "interest", "need", "offer"];

impl Secrets {
    /// The word that stands in a place and nowhere else.
    pub fn word(&self, place: &str) -> String {
        assert!(PLACES.contains(&place), "{place}");
        format!("{}{place}", self.stem)
    }

    /// Every one of them.
    pub fn words(&self) -> Vec<String> {
        let backs = MARKED.iter().flat_map(|of| PARTS.iter().map(move |part| format!("{}{of}{part}", self.stem)));
        PLACES.iter().map(|place| self.word(place)).chain(backs).collect()
    }

    /// A back with a secret in each of its parts.
    fn back(&self, of: &str, openness: Openness, chemistry: u8) -> Notes {
        assert!(MARKED.contains(&of), "{of}");
        let [text, promised, moves, detail, interest, need, offer] =
            PARTS.map(|part| format!("{}{of}{part}", self.stem));
        Notes {
            text: format!("{text} and the pump. I promised to send her the {promised} on Monday."),
            moves: Some(moves),
            detail: Some(detail),
            interests: vec![interest],
            needs: vec![format!("tide tables {need}")],
            offers: vec![format!("racing sails {offer}")],
            chemistry: Some(chemistry),
            openness,
        }
    }
}

/// The store with what the ways out start from.
pub struct Lived {
    pub night: Night,
    pub people: Vec<ContactId>,
    /// The first night, played, and the one that is begun, in another arena.
    pub nights: [EventId; 2],
    /// The user's promises that are open.
    pub promises: Vec<PromiseId>,
    pub coffees: Vec<CoffeeId>,
    pub introductions: Vec<IntroductionId>,
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn arena(night: &Night, name: &str, private_matters: bool, purpose: &str) -> ArenaId {
    let details = ArenaDetails {
        name: some(name),
        purpose: some(purpose),
        private_matters: Some(private_matters),
        contribution: some("a seat in the boat"),
        ..ArenaDetails::default()
    };
    night.companion.arenas().add(&details).unwrap().id
}

fn event(night: &Night, name: &str, arena: ArenaId, edit: impl FnOnce(&mut NewEvent)) -> EventId {
    let mut event = NewEvent { name: some(name), arena: Some(arena), has_talk: true, ..NewEvent::default() };
    edit(&mut event);
    night.companion.events().begin(&event).unwrap().id
}

fn met(night: &Night, name: &str, notes: &Notes) -> ContactId {
    let card = night.card(name, "Havgaard").card;
    night.companion.backs().write(card.id, notes).unwrap();
    night.put(card.id, Pocket::Right);
    card.contact
}

fn open(detail: &str, offers: &[&str], needs: &[&str]) -> Notes {
    let texts = |texts: &[&str]| texts.iter().map(ToString::to_string).collect();
    Notes { detail: some(detail), offers: texts(offers), needs: texts(needs), ..Notes::default() }
}

/// The first night, in an arena where private matters have no place.
fn first_night(night: &Night, secrets: Secrets) -> (EventId, Vec<ContactId>) {
    let word = |place: &str| secrets.word(place);
    let quay = arena(night, "Quay club", false, &word("purpose"));
    let wish = NewWish { name: some("Anna Holt"), organisation: None, reason: Some(word("wish")) };
    night.companion.arenas().wish(quay, &wish).unwrap();
    let first = event(night, "Harbour night", quay, |event| {
        event.look_for = Some(word("lookfor"));
        event.offer = Some(format!("my cabin for a weekend after my divorce {}", word("nightoffer")));
    });
    let expected = PrepDetails {
        name: some("Anna Holt"),
        known: Some(word("known")),
        reaction: Some(word("reaction")),
        ..PrepDetails::default()
    };
    night.companion.prep().add(first, &expected).unwrap();
    night.companion.challenges().start(first, true).unwrap();
    let anna = met(night, "Anna Holt", &secrets.back("anna", Openness::Private, secrets.high));
    let bo = met(night, "Bo Lind", &secrets.back("bo", Openness::InGroup, secrets.low));
    let cleo =
        met(night, "Cleo Ravn", &open("the red kite above the pier", &["racing sails", "figures on tides"], &[]));
    let eva =
        met(night, "Eva Moe", &open("the old lighthouse", &["a cabin"], &["racing sails", "a cabin for a weekend"]));
    let photo =
        Capture::Photo { jpeg: [b"\xff\xd8\xff\xe0".as_slice(), word("photo").as_bytes()].concat(), scan: None };
    night.companion.cards().capture(&photo, None).unwrap();
    night.companion.arenas().contribute_to(quay, anna, &word("member")).unwrap();
    let ida = met(night, "Ida Krag", &secrets.back("ida", Openness::Private, secrets.high));
    (first, vec![anna, bo, cleo, eva, ida])
}

/// A night in an arena where private matters have a place: what stays in the group stays there all the same.
fn private_night(night: &Night, secrets: Secrets) -> ContactId {
    let garden = arena(night, "Garden circle", true, "to grow");
    event(night, "Garden evening", garden, |_| {});
    met(night, "Fay Strand", &secrets.back("fay", Openness::InGroup, secrets.high))
}

fn promise(night: &Night, contact: ContactId, owner: Owner, what: &str, due: &str) -> PromiseId {
    // The card of theirs on whose back it belongs.
    let card = night.companion.people().get(contact).unwrap().cards[0].id;
    let promise = NewPromise { contact, card: Some(card), owner, what: what.into(), due: Some(due.parse().unwrap()) };
    night.companion.promises().add(&promise).unwrap().id
}

fn promises(night: &Night, secrets: Secrets, people: &[ContactId]) -> Vec<PromiseId> {
    let (anna, bo, cleo) = (people[0], people[1], people[2]);
    let secret = format!("send her the {}", secrets.word("promised"));
    let open = [
        promise(night, bo, Owner::Me, &secret, "2026-12-04"),
        promise(night, cleo, Owner::Me, "send her the chart", "2026-12-04"),
    ];
    let kept = promise(night, bo, Owner::Me, &format!("bring her the {}", secrets.word("keptpromise")), "2026-12-05");
    night.companion.promises().keep(kept).unwrap();
    promise(night, bo, Owner::Them, &secrets.word("theirs"), "2026-12-06");
    for card in night.companion.people().get(anna).unwrap().cards {
        for found in night.companion.backs().proposals(card.id).unwrap() {
            night.companion.promises().accept(found.id, None).unwrap();
        }
    }
    open.to_vec()
}

/// What was received, asked and typed, each in words that sound private.
fn favours(night: &Night, secrets: Secrets, people: &[ContactId]) {
    let companion = &night.companion;
    let (cleo, eva) = (people[2], people[3]);
    let help = NewReceived {
        contact: eva,
        kind: ReceivedKind::Help,
        what: format!("help during my divorce {}", secrets.word("favour")),
        minutes: None,
        event: None,
        thanked_aloud: false,
    };
    companion.ties().receive(&help).unwrap();
    let ask = NewEffort {
        kind: EffortKind::Ask,
        contact: Some(eva),
        event: None,
        arena: None,
        what: Some(format!("advice during my divorce {}", secrets.word("asked"))),
        minutes: None,
    };
    let ask = companion.efforts().log(&ask).unwrap().effort.id;
    companion.efforts().answered(ask).unwrap();
    let note = |text: String| [Value::Note { text }];
    let card = companion.people().get(people[1]).unwrap().cards[0].id;
    companion.cards().edit(card, FieldKind::Note, &note(secrets.word("cardnote"))).unwrap();
    let sounds = format!("She is getting a divorce {}.", secrets.word("soundnote"));
    companion.people().edit(cleo, FieldKind::Note, &note(sounds)).unwrap();
    let divorce = format!("She is going through a divorce {}.", secrets.word("importnote"));
    let handed = format!("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Gry Dahl\r\nNOTE:{divorce}\r\nEND:VCARD\r\n");
    let import = companion.exchange().begin(handed.as_bytes()).unwrap().id;
    while !companion.exchange().step(import, 50).unwrap().finished {}
}

fn coffees(night: &Night, secrets: Secrets, people: &[ContactId]) -> Vec<CoffeeId> {
    let homework = Homework {
        motive: Some(secrets.word("motive")),
        stated: some("hear how you dry old hulls"),
        need: Some(secrets.word("homework")),
        contribution: some("the moisture figures of eleven winters"),
        about: some("drying old hulls in winter"),
        tip_from: Some(people[2]),
        ..Homework::default()
    };
    let of = |contact| night.companion.coffees().prepare(contact, &homework).unwrap().coffee.id;
    let begun = [of(people[0]), of(people[1])];
    night.companion.coffees().sent(begun[1]).unwrap();
    begun.to_vec()
}

/// Somebody by hand, with a need that only sounds private, and introductions that secrets would give a reason for.
fn introductions(night: &Night, secrets: Secrets, people: &[ContactId]) -> (ContactId, Vec<IntroductionId>) {
    let companion = &night.companion;
    let hal = NewPerson { fields: vec![Value::Name { text: "Hal Berg".into() }], ..NewPerson::default() };
    let hal = companion.people().add(&hal).unwrap().id;
    let lawyer = format!("a lawyer for her divorce {}", secrets.word("handneed"));
    for (of, kind, text) in [
        (Some(hal), NeedKind::Offer, "tide tables"),
        (Some(hal), NeedKind::Need, "racing sails"),
        (Some(hal), NeedKind::Need, lawyer.as_str()),
        (Some(people[3]), NeedKind::Offer, "a lawyer for divorces"),
        (None, NeedKind::Offer, "tide tables"),
    ] {
        companion.needs().add(of, kind, text).unwrap();
    }
    let begin = |one, other| companion.introductions().begin(one, other).unwrap().id;
    let [anna, bo, cleo, eva, _] = *people else { unreachable!() };
    let walked = vec![begin(anna, hal), begin(bo, hal), begin(eva, hal), begin(cleo, eva), begin(bo, cleo)];
    for introduction in &walked[3..] {
        companion.introductions().asked(*introduction).unwrap();
        companion.introductions().asked(*introduction).unwrap();
        companion.introductions().introduced(*introduction).unwrap();
    }
    companion.introductions().heard(walked[4], Some(true), Some(&secrets.word("cameof"))).unwrap();
    (hal, walked)
}

fn own(night: &Night) {
    let details = OwnDetails {
        name: some("Karen Lind"),
        emails: vec!["karen@lind.example".into()],
        links: vec!["https://lind.example".into()],
        ..OwnDetails::default()
    };
    night.companion.own_card().save(&details).unwrap();
    for language in Language::ALL {
        night.companion.own_card().introduce("Karen Lind, I sew sails: ask me how.", Some(language)).unwrap();
    }
    night.companion.own_card().count_paper(Some(2)).unwrap();
}

fn circle(night: &Night, secrets: Secrets, people: &[ContactId]) {
    let circle = night.companion.circle();
    for contact in &people[..2] {
        circle.set_closeness(*contact, Closeness::Close).unwrap();
        circle.set_felt(*contact, Some(secrets.high)).unwrap();
        circle.add(*contact, Some(Group::Inner), None).unwrap();
    }
    circle.set_felt(people[2], Some(secrets.low)).unwrap();
    circle.walked(people[3], Verdict::Right, Some(secrets.high)).unwrap();
}

/// Three nights and what followed. Every secret is in the file.
pub fn lived(secrets: Secrets) -> Lived {
    let night = Night::empty();
    own(&night);
    let (first, mut people) = first_night(&night, secrets);
    let promises = promises(&night, secrets, &people);
    circle(&night, secrets, &people);
    favours(&night, secrets, &people);
    night.close();
    night.at("2026-11-20T19:00");
    let fay = private_night(&night, secrets);
    night.close();
    let coffees = coffees(&night, secrets, &people);
    let (hal, introductions) = introductions(&night, secrets, &people);
    people.extend([fay, hal]);
    night.at("2026-12-10T18:00");
    let pier = arena(&night, "Pier club", false, "to sail");
    let begun = event(&night, "Pier night", pier, |_| {});
    let left = night.card(&format!("Dan {}", secrets.word("leftname")), "Nordfjord").card;
    night.put(left.id, Pocket::Left);
    Lived { night, people, nights: [first, begun], promises, coffees, introductions }
}

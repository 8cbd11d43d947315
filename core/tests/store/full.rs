//! A store in which every room knows something of somebody.

use twopocket_core::arena::{ArenaDetails, NewWish};
use twopocket_core::coffee::{Homework, Meeting};
use twopocket_core::event::EventEdit;
use twopocket_core::exchange::ExportFormat;
use twopocket_core::prep::PrepDetails;
use twopocket_core::{ContactId, PageRequest};

use crate::acts::{Act, World};

/// Everything that can be known of a person is known of the first one.
pub fn full_world() -> World {
    let mut world = World::new();
    for form in 0..5 {
        world.act(&Act::Capture { form });
        world.act(&Act::Back { card: form.into() });
        world.act(&Act::Accept { card: form.into(), dismiss: false });
        world.act(&Act::Put { card: form.into(), pocket: 1 });
        world.act(&Act::Promise { contact: form.into(), card: None });
        world.act(&Act::Had { contact: Some(form.into()) });
    }
    world.act(&Act::Add);
    world.act(&Act::Import { twice: true });
    let part = PageRequest::whole();
    world.companion().exchange().export(ExportFormat::Vcard, &part).unwrap();
    world.act(&Act::NotSame { one: 0, other: 1 });
    for how in 0..4 {
        world.act(&Act::Offer { contact: 0, how });
    }
    world.act(&Act::Wait { hours: 20 });
    world.act(&Act::FollowUp { item: 0, how: 0 });
    world.act(&Act::Receive { contact: 0, aloud: false });
    for how in [0, 2, 3, 4, 5, 7] {
        world.act(&Act::Circle { contact: 0, how });
    }
    world.act(&Act::Settle { promise: 0, how: 3 });
    world.act(&Act::Merge { keep: 0, absorb: 1 });
    await_and_meet(&world, world.contacts[0]);
    have_coffee(&world, world.contacts[0]);
    world
}

/// Introduces somebody to somebody else, and hears what came of it.
fn introduce(world: &World, contact: ContactId) {
    let introductions = world.companion().introductions();
    let begun = world.contacts.iter().find_map(|other| introductions.begin(contact, *other).ok()).unwrap();
    introductions.asked(begun.id).unwrap();
    introductions.asked(begun.id).unwrap();
    introductions.introduced(begun.id).unwrap();
    introductions.heard(begun.id, Some(true), Some("they share a stand")).unwrap();
}

/// Somebody wished for and prepared for turns out to be a contact, with whom the talk is opened.
fn await_and_meet(world: &World, contact: ContactId) {
    let (companion, text) = (world.companion(), |text: &str| Some(text.to_owned()));
    let arena = ArenaDetails { name: text("Harbour"), ..ArenaDetails::default() };
    let arena = companion.arenas().add(&arena).unwrap().id;
    let wish = NewWish { name: text("Anna"), organisation: text("Firm"), reason: text("why") };
    let wish = companion.arenas().wish(arena, &wish).unwrap().id;
    companion.arenas().found(wish, Some(contact)).unwrap();
    let event = companion.events().list(&PageRequest::whole()).unwrap().items[0].id;
    let [name, organisation] = ["Anna", "Firm"].map(text);
    let [known, interests, reaction, give] = ["known", "interests", "reaction", "give"].map(text);
    let in_arena = EventEdit { arena: Some(arena), ..EventEdit::default() };
    companion.events().edit(event, &in_arena).unwrap();
    companion.conversations().had(Some(contact), Some(event)).unwrap();
    companion.arenas().contribute_to(arena, contact, "a seat at the table").unwrap();
    introduce(world, contact);
    let prep = PrepDetails { name, organisation, known, interests, reaction, give };
    let prep = companion.prep().add(event, &prep).unwrap().id;
    companion.prep().found(prep, Some(contact)).unwrap();
    companion.openers().used(Some("drink"), Some(contact), Some(event)).unwrap();
    companion.openers().worked(Some("drink"), Some(event)).unwrap();
}

/// An invitation with all that may be noted of it.
fn have_coffee(world: &World, contact: ContactId) {
    let text = || Some("how tide tables are made".to_owned());
    let homework = Homework {
        motive: text(),
        stated: text(),
        need: text(),
        contribution: text(),
        about: text(),
        fallback: text(),
        ..Homework::default()
    };
    let coffees = world.companion().coffees();
    let coffee = coffees.prepare(contact, &homework).unwrap().coffee.id;
    coffees.sent(coffee).unwrap();
    coffees.accepted(coffee, None).unwrap();
    coffees.met(coffee, &Meeting { they_got: text(), i_got: text(), ..Meeting::default() }).unwrap();
}

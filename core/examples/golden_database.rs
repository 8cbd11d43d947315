//! Makes the golden database of the newest schema from a whole night, and the lock of the migrations:
//! `cargo run -p twopocket-core --example golden_database`. `tests/databases/README.md` says when.
#![allow(clippy::unwrap_used, reason = "a tool that stops at the first thing that is wrong")]

use std::fmt::Write;
use std::fs;
use std::path::Path;

use serde_json::json;
use sha2::{Digest, Sha256};
use twopocket_core::card::{Capture, Card};
use twopocket_core::challenge::LadderStep;
use twopocket_core::circle::{Began, NewTouch, Verdict};
use twopocket_core::clock::{TimeSource, instant};
use twopocket_core::follow_up::Channel;
use twopocket_core::need::NeedKind;
use twopocket_core::pocket::Pocket;
use twopocket_core::{Companion, Options, PageRequest, SCHEMA_VERSION};

const ZONE: &str = "Europe/Copenhagen";

fn main() {
    let core = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = core.join(format!("../tests/databases/v{SCHEMA_VERSION}.db"));
    let _ = fs::remove_file(&path);
    live(&path);
    lock(&core.join("src/store/migrations"));
}

/// One night with something in every pocket, and the day after.
fn live(path: &Path) {
    let time = TimeSource::manual("2026-11-19T18:00:00".parse().unwrap(), ZONE);
    let companion = Companion::open(Options { path: path.to_owned(), time, seed: Some(1) }).unwrap();
    let at = |local: &str| companion.set_now(instant(local.parse().unwrap(), ZONE).at_ms).unwrap();
    companion
        .events()
        .begin(&serde_json::from_value(json!({"name": "Harbour night", "purpose": "peers"})).unwrap())
        .unwrap();
    let capture = |text: &str| companion.cards().capture(&Capture::Line { text: text.into() }, None).unwrap().card;
    let code = |text: &str| companion.cards().capture(&Capture::Code { text: text.into() }, None).unwrap().card;
    let put = |card: &Card, pocket| companion.pockets().put(card.id, pocket).unwrap();

    let anna = capture("Anna Holt, CFO, Nordfjord A/S, anna@nordfjord.example");
    put(&anna, Pocket::Right);
    let notes = json!({"text": "I promised to send her the paper on Monday.", "detail": "swims in the harbour", "chemistry": 4,
                       "interests": ["cold water"], "needs": ["a speaker"], "offers": ["a venue"]});
    let back = companion.backs().write(anna.id, &serde_json::from_value(notes).unwrap()).unwrap();
    for proposal in back.proposals {
        companion.promises().accept(proposal.id, None).unwrap();
    }
    let bo = code("BEGIN:VCARD\nVERSION:4.0\nFN:Peter Madsen\nEMAIL:peter@madsen.example\nEND:VCARD\n");
    put(&bo, Pocket::Right);
    companion.cards().capture(&Capture::Photo { jpeg: vec![0xFF, 0xD8, 0xFF, 0xD9], scan: None }, None).unwrap();
    let cato = capture("Cato Moe");
    put(&cato, Pocket::Left);
    let held = capture("Dina Rask");
    let promise =
        json!({"contact": held.contact, "card": held.id, "owner": "me", "what": "call her", "due": "2026-12-01"});
    companion.promises().add(&serde_json::from_value(promise).unwrap()).unwrap();
    put(&held, Pocket::Left);
    let other_bo = code("BEGIN:VCARD\nVERSION:3.0\nFN:Peter Madsen\nTITLE:Director\nEND:VCARD\n");
    companion.people().merge(bo.contact, other_bo.contact).unwrap();
    companion.conversations().had(None, None).unwrap();
    companion.needs().add(None, NeedKind::Offer, "old maps").unwrap();
    let own = json!({"name": "Rikke Dam", "links": ["https://dam.example"]});
    companion.own_card().save(&serde_json::from_value(own).unwrap()).unwrap();
    companion.own_card().introduce("Rikke Dam, I keep old maps alive.", None).unwrap();
    companion.own_card().count_paper(Some(40)).unwrap();
    companion.openers().used(Some("bye-thanks"), Some(anna.contact), None).unwrap();
    companion.openers().worked(None, None).unwrap();
    companion.cues().tonight(None).unwrap();
    companion.challenges().start(anna.event, true).unwrap();
    companion.challenges().climb(LadderStep::Message, true).unwrap();
    at("2026-11-19T23:10:00");
    companion.events().close(anna.event).unwrap();
    at("2026-11-20T09:30:00");
    let queue = companion.follow_ups().queue(None, &PageRequest::whole()).unwrap().items;
    let item = queue.iter().find(|item| item.contact == Some(anna.contact)).unwrap();
    companion.follow_ups().done(item.id, Some(Channel::Mail), None).unwrap();
    let introductions = companion.introductions();
    let begun = introductions.begin(anna.contact, bo.contact).unwrap();
    introductions.asked(begun.id).unwrap();
    let circle = companion.circle();
    circle.add(anna.contact, None, Some(21)).unwrap();
    circle.set_felt(anna.contact, Some(4)).unwrap();
    circle.walked(anna.contact, Verdict::Right, Some(5)).unwrap();
    circle.touched(&NewTouch { contact: anna.contact, began: Began::Them, channel: None, in_person: true }).unwrap();
    let homework =
        json!({"motive": "learn about venues", "stated": "hear how you run the venue", "about": "running a venue"});
    let homework = serde_json::from_value(homework).unwrap();
    let coffee = companion.coffees().prepare(anna.contact, &homework).unwrap().coffee.id;
    companion.coffees().sent(coffee).unwrap();
    companion.shut();
}

/// The SHA-256 of every migration.
fn lock(migrations: &Path) {
    let files = fs::read_dir(migrations).unwrap().map(|file| file.unwrap().path());
    let mut files: Vec<_> = files.filter(|path| path.extension().is_some_and(|ending| ending == "sql")).collect();
    files.sort();
    let mut lock = String::new();
    for path in files {
        let hash: Vec<String> =
            Sha256::digest(fs::read(&path).unwrap()).iter().map(|byte| format!("{byte:02x}")).collect();
        writeln!(lock, "{}  {}", hash.concat(), path.file_name().unwrap().to_string_lossy()).unwrap();
    }
    fs::write(migrations.join("migrations.lock"), lock).unwrap();
}

//! The user's own card: what it says, what stands under letters, and the paper cards that go faster than one thinks.
#![allow(clippy::unwrap_used, reason = "helpers beside the tests are tests too")]

mod common;

use common::{Night, open, time};
use serde_json::json;
use twopocket_core::draft::{Manner, Missing};
use twopocket_core::event::{EventEdit, NewEvent, ReadyItem};
use twopocket_core::exchange::ExportFormat;
use twopocket_core::own_card::{IntroductionFault, LinkKind, OwnDetails, PaperFinding};
use twopocket_core::pocket::Pocket;
use twopocket_core::reader::{FieldKind, Language, contact_file};
use twopocket_core::reminder::ReminderKind;
use twopocket_core::{Error, FieldName, PageRequest, Reason, Room};

fn details() -> OwnDetails {
    let own = json!({"name": "Dr. Rikke Dam", "title": "Mapmaker", "organisation": "Damkort", "tagline": "old maps, new roads",
                     "phones": [{"number": "20 30 40 50", "kind": "mobile"}], "emails": ["rikke@damkort.example"],
                     "links": ["damkort.example", "https://www.linkedin.com/in/rikkedam"]});
    serde_json::from_value(own).unwrap()
}

fn with_card() -> Night {
    let night = Night::empty();
    night
        .companion
        .settings()
        .set(
            serde_json::from_value(json!({"language": "en", "home": "DK", "morning": "09:00:00",
        "keep_photos": false}))
            .unwrap(),
        )
        .unwrap();
    night.companion.own_card().save(&details()).unwrap();
    night
}

#[test]
fn a_card_says_what_was_saved_as_others_will_read_it() {
    let night = with_card();
    let card = night.companion.own_card().get().unwrap();
    assert_eq!(card.full_name.as_deref(), Some("Dr. Rikke Dam"));
    assert_eq!(card.details.phones[0].number, "+4520304050");
    let kinds: Vec<LinkKind> = card.links.iter().map(|link| link.kind).collect();
    assert_eq!(kinds, [LinkKind::Web, LinkKind::LinkedIn]);
    assert_eq!(night.companion.own_card().save(&card.details).unwrap(), card, "what is saved again changes nothing");
}

#[test]
fn the_code_holds_every_link() {
    let night = with_card();
    let code = night.companion.own_card().code().unwrap();
    assert!(code.qr.is_some() && code.drop.is_empty());
    let read = contact_file::read(code.vcard.as_bytes(), None).contacts.remove(0);
    let links: Vec<String> = read.all(FieldKind::Url).map(ToString::to_string).collect();
    assert_eq!(links, ["https://damkort.example", "https://www.linkedin.com/in/rikkedam"]);
}

#[test]
fn a_card_without_a_name_has_no_code_and_one_too_long_says_what_to_drop() {
    let night = Night::empty();
    let own = night.companion.own_card();
    assert!(matches!(own.code(), Err(Error::Invalid { field: FieldName::Name, reason: Reason::Empty })));
    let links = (0..7).map(|at| format!("https://damkort.example/{}{at}", "m".repeat(440))).collect();
    own.save(&OwnDetails { name: Some("Rikke Dam".into()), links, ..OwnDetails::default() }).unwrap();
    let code = own.code().unwrap();
    assert_eq!((code.qr, code.drop), (None, vec![FieldKind::Url]));
    assert!(code.bytes > 2953);
}

#[test]
fn letters_have_the_cards_signature_until_the_user_writes_one() {
    let night = with_card();
    night.companion.events().begin(&common::line("Harbour night")).unwrap();
    let card = night.card("Bo Lind", "Nordfjord").card;
    night.put(card.id, Pocket::Right);
    let letter = |language| {
        let manner = Manner { language: Some(language), tone: None };
        night.companion.drafts().thanks(card.contact, manner).unwrap()
    };
    for (language, phone) in [(Language::En, "Mobile +45"), (Language::De, "Mobil +45")] {
        let draft = letter(language);
        assert!(draft.text.contains(phone) && draft.text.contains("https://damkort.example"), "{}", draft.text);
        assert!(!draft.missing.contains(&Missing::Signature));
    }
    let mut settings = night.companion.settings().get().unwrap();
    settings.signature = Some("Rikke, damkort.example and elsewhere.example".into());
    night.companion.settings().set(settings).unwrap();
    assert!(letter(Language::En).text.ends_with("elsewhere.example"));
    let signature = night.companion.own_card().signature(None).unwrap();
    assert!(signature.own);
    let missing: Vec<LinkKind> = signature.check.missing.iter().map(|link| link.kind).collect();
    assert_eq!((missing, signature.check.unknown), (vec![LinkKind::LinkedIn], vec!["elsewhere.example".to_owned()]));
}

#[test]
fn an_introduction_is_kept_a_language_and_whatever_its_faults() {
    let night = with_card();
    let own = night.companion.own_card();
    let kept = own.introduce("I draw maps.", Some(Language::En)).unwrap();
    assert_eq!(kept.faults, [IntroductionFault::NameNotFirst]);
    assert_eq!(own.introduction(None).unwrap(), kept);
    assert_eq!(own.introduction(Some(Language::Da)).unwrap().text, None);
    assert_eq!(own.introduce("  ", None).unwrap().text, None);
    assert_eq!(own.introduction(None).unwrap().faults, []);
}

#[test]
fn cards_are_counted_down_and_never_below_none() {
    let night = with_card();
    let own = night.companion.own_card();
    assert!(matches!(own.handed(1), Err(Error::Invalid { field: FieldName::Amount, reason: Reason::Empty })));
    assert!(own.count_paper(Some(u32::MAX)).is_err());
    assert_eq!(own.count_paper(Some(11)).unwrap().finding, None);
    assert_eq!(own.handed(2).unwrap().finding, Some(PaperFinding::Low));
    let none = own.handed(20).unwrap();
    assert_eq!((none.left, none.finding), (Some(0), Some(PaperFinding::Out)));
    assert_eq!(own.count_paper(None).unwrap().left, None);
}

#[test]
fn the_night_its_checklist_and_a_reminder_tell_that_cards_are_few() {
    let night = with_card();
    let events = night.companion.events();
    let coming = NewEvent { starts: Some(time("2026-12-03T18:00")), ..common::line("Quay night") };
    let event = events.plan(&coming).unwrap().id;
    let is_ready = || events.ready(event).unwrap().items.iter().any(|line| line.item == ReadyItem::Cards && line.ready);
    events.tick(event, ReadyItem::Cards, true).unwrap();
    night.companion.own_card().count_paper(Some(11)).unwrap();
    let reminded = || {
        let armed = night.companion.reminders().to_arm().unwrap();
        armed.iter().filter(|reminder| reminder.kind == ReminderKind::PaperCards).count()
    };
    assert!(is_ready() && reminded() == 0 && events.ready(event).unwrap().paper.finding.is_none());
    events.edit(event, &EventEdit { goal: Some(4), ..EventEdit::default() }).unwrap();
    assert_eq!(events.ready(event).unwrap().paper.finding, Some(PaperFinding::Low));
    assert!(is_ready() && reminded() == 2, "few are not none");
    night.companion.own_card().handed(11).unwrap();
    assert!(!is_ready(), "no tick makes cards of none");
    night.at("2026-12-03T18:00");
    events.begin_planned(event).unwrap();
    assert_eq!(events.tonight().unwrap().unwrap().paper.finding, Some(PaperFinding::Out));
}

#[test]
fn the_own_card_is_in_a_backup_and_in_no_export_of_contacts() {
    let night = with_card();
    night.companion.own_card().introduce("Rikke Dam, I draw maps.", None).unwrap();
    night.companion.own_card().count_paper(Some(40)).unwrap();
    let file = night.folder.path().join("backup.db");
    night.companion.backups().backup_now(&file, false).unwrap();
    let copy = open(file, "2026-11-19T18:00");
    assert_eq!(copy.own_card().get().unwrap(), night.companion.own_card().get().unwrap());
    assert!(copy.own_card().introduction(Some(Language::En)).unwrap().text.is_some());
    for format in [ExportFormat::Vcard, ExportFormat::Csv] {
        let part = night.companion.exchange().export(format, &PageRequest::whole()).unwrap();
        assert!(!format!("{part:?}").contains("Rikke"));
    }
}

#[test]
fn what_changed_names_the_own_card() {
    let night = with_card();
    let revision = night.companion.revision().unwrap();
    night.companion.own_card().count_paper(Some(3)).unwrap();
    let rooms: Vec<Room> = night.companion.changes_since(revision).unwrap().iter().map(|change| change.room).collect();
    assert_eq!(rooms, [Room::OwnCard]);
}

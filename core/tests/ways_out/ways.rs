//! Every public method of every room: whether what it returns leaves the phone, and if so, all that it returns.

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use chrono::NaiveDate;
use serde::Serialize;
use twopocket_core::check::About;
use twopocket_core::contact::{NewPerson, Tone};
use twopocket_core::draft::{Addressee, Draft, Manner};
use twopocket_core::effort::Scope;
use twopocket_core::exchange::ExportFormat;
use twopocket_core::opener::{Ask, Situation};
use twopocket_core::reader::Language;
use twopocket_core::reader::Value;
use twopocket_core::{ContactId, PageRequest, Result};
use twopocket_texts::Texts;

use crate::lived::Lived;

/// All that a way out gives, in every form that a shell can make of it.
pub type Way = fn(&Lived) -> String;

/// A room by the name of its handle in the companion.
pub struct RoomOf {
    pub name: &'static str,
    /// Methods whose result is sent, said, printed, handed over, compared, or shown where others can look.
    pub out: &'static [(&'static str, Way)],
    /// Methods whose result stays on the user's own screen.
    pub inside: &'static str,
}

const fn inside(name: &'static str, inside: &'static str) -> RoomOf {
    RoomOf { name, out: &[], inside }
}

pub const ROOMS: &[RoomOf] = &[
    inside("arenas", "add edit get list wish wishes found unwish members contribute_to"),
    inside("backs", "write get proposals"),
    // A backup is all the user's own, whole, for the user: it is to be kept like the phone itself.
    inside("backups", "begin backup_now restore check"),
    inside("cards", "capture get list raw photo edit confirm reread"),
    RoomOf {
        name: "challenges",
        out: &[("code", code), ("compare", compare)],
        inside: "start stop score ladder climb",
    },
    RoomOf { name: "checks", out: &[("text", check)], inside: "" },
    inside(
        "circle",
        "groups members due add release set_bound set_every set_member_every suggest standing set_felt set_closeness
         touched remove_touch touches initiative dormant dormancy walk walked walk_back set_aside",
    ),
    RoomOf {
        name: "coffees",
        out: &[("check", coffee_check)],
        inside: "prepare edit get under_way list sent accepted meet_on declined let_go met undo remove next",
    },
    inside("conversations", "had"),
    RoomOf { name: "cues", out: &[("tonight", cue), ("next", next_cue)], inside: "" },
    inside("disposal", "left erase status"),
    RoomOf {
        name: "drafts",
        out: &[
            ("draft", drafts),
            ("repair", repairs),
            ("introduction", introduction_letters),
            ("coffee", coffee_letters),
            ("thanks", thank_yous),
        ],
        inside: "",
    },
    RoomOf {
        name: "efforts",
        out: &[("next_act", next_acts), ("ask_gate", ask_gates)],
        inside: "log get list edit remove helped answered split history",
    },
    inside(
        "events",
        "plan begin begin_planned current coming cancel get list tonight ready tick pick edit rename closing close reopen",
    ),
    RoomOf { name: "exchange", out: &[("export", exports)], inside: "begin step take_back get list" },
    inside("follow_ups", "queue_day queue get done not_done snooze"),
    RoomOf {
        name: "introductions",
        out: &[("suggestions", pairs), ("get", introductions), ("list", all_introductions), ("to_hear", to_hear)],
        inside: "begin asked declined introduced heard take_back",
    },
    inside("needs", "add list remove"),
    RoomOf {
        name: "openers",
        out: &[("suggest", openers), ("next", next_openers), ("onward", onward), ("all", all_openers)],
        inside: "shown used worked flat thanked",
    },
    RoomOf {
        name: "own_card",
        out: &[("get", own_card), ("code", own_code), ("signature", signatures), ("introduction", own_words)],
        inside: "save check_signature check_introduction introduce paper count_paper handed",
    },
    inside("pace", "day limits set_limits"),
    inside(
        "people",
        "find get held add edit set_role set_language set_tone recognised merge unmerge not_same named_with erase",
    ),
    inside("pockets", "put undo history"),
    inside("prep", "add edit found remove list"),
    inside("promises", "add accept dismiss keep break_ release reopen repair set_due get list kept_rate"),
    RoomOf { name: "reminders", out: &[("to_arm", reminders)], inside: "" },
    inside("review", "quotient history acts mistakes arenas weeks"),
    inside("settings", "get set"),
    inside("thanks", "owed get done not_done said_aloud"),
    inside("ties", "receive received remove offered take_up decline reopen offers tie list overall"),
    RoomOf {
        name: "companion",
        out: &[("changes_since", changes), ("listen", heard)],
        inside: "open now set_zone set_now set_patience revision shut",
    },
];

/// A record as a shell can print, log or send it.
fn told<T: Serialize + Debug>(said: &mut String, record: &T) {
    writeln!(said, "{record:?}\n{}", serde_json::to_string(record).unwrap()).unwrap();
}

fn all<T: Serialize + Debug>(records: impl IntoIterator<Item = Result<T>>) -> String {
    let mut said = String::new();
    for record in records {
        match record {
            Ok(record) => told(&mut said, &record),
            Err(error) => writeln!(said, "{error} {error:?}").unwrap(),
        }
    }
    said
}

fn manners() -> impl Iterator<Item = Manner> {
    let tones = || Tone::ALL.iter().copied().map(Some);
    let languages = Language::ALL.iter().flat_map(move |language| tones().map(move |tone| (Some(*language), tone)));
    languages.chain([(None, None)]).map(|(language, tone)| Manner { language, tone })
}

/// A letter in every language and tone, with what is said of it in the user's.
fn letters(write: impl Fn(Manner) -> Result<Draft>) -> String {
    let mut said = String::new();
    for manner in manners() {
        let Ok(draft) = write(manner) else { continue };
        told(&mut said, &draft);
        for (missing, language) in draft.missing.iter().flat_map(|missing| Texts::LANGUAGES.map(|l| (missing, l))) {
            writeln!(said, "{}", missing.saying().told(Texts::new(language))).unwrap();
        }
    }
    said
}

fn drafts(lived: &Lived) -> String {
    let days = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().iter_days().take(60);
    let queue = |day: NaiveDate| lived.night.queue(&day.to_string());
    let mut items: Vec<_> = days.flat_map(queue).map(|item| item.id).collect();
    items.sort_unstable();
    items.dedup();
    items.into_iter().map(|item| letters(|manner| lived.night.companion.drafts().draft(item, manner))).collect()
}

fn repairs(lived: &Lived) -> String {
    let day = NaiveDate::from_ymd_opt(2026, 12, 20).unwrap();
    let drafts = lived.night.companion.drafts();
    lived.promises.iter().map(|promise| letters(|manner| drafts.repair(*promise, day, manner))).collect()
}

fn introduction_letters(lived: &Lived) -> String {
    let drafts = lived.night.companion.drafts();
    let to = |id| Addressee::ALL.iter().map(move |to| (id, *to));
    let letters = lived.introductions.iter().flat_map(|id| to(*id));
    letters.map(|(id, to)| self::letters(|manner| drafts.introduction(id, to, manner))).collect()
}

fn coffee_letters(lived: &Lived) -> String {
    let drafts = lived.night.companion.drafts();
    lived.coffees.iter().map(|coffee| letters(|manner| drafts.coffee(*coffee, manner))).collect()
}

fn thank_yous(lived: &Lived) -> String {
    let drafts = lived.night.companion.drafts();
    lived.people.iter().map(|contact| letters(|manner| drafts.thanks(*contact, manner))).collect()
}

fn exports(lived: &Lived) -> String {
    let exchange = lived.night.companion.exchange();
    let page = |after| PageRequest { after, limit: Some(2) };
    let mut said = String::new();
    for format in ExportFormat::ALL {
        let mut part = exchange.export(*format, &page(None)).unwrap();
        loop {
            told(&mut said, &part);
            let Some(next) = part.next else { break };
            part = exchange.export(*format, &page(Some(next))).unwrap();
        }
    }
    said
}

fn code(lived: &Lived) -> String {
    let challenges = lived.night.companion.challenges();
    lived.nights.iter().map(|night| all([challenges.code(*night)])).collect()
}

fn compare(lived: &Lived) -> String {
    let challenges = lived.night.companion.challenges();
    let code = challenges.code(lived.nights[0]).unwrap().text;
    all(lived.nights.map(|night| challenges.compare(&code, night)))
}

/// What a text is found to lack, and what is proposed for it.
const TEXT: &str = "I am looking for a new job and hope that you can hire me.";

fn check(lived: &Lived) -> String {
    let about = |contact| About { contact, ..About::default() };
    let whom = lived.people.iter().map(|contact| Some(*contact)).chain([None]);
    all(whom.map(|contact| lived.night.companion.checks().text(TEXT, about(contact))))
}

fn coffee_check(lived: &Lived) -> String {
    let coffees = lived.night.companion.coffees();
    all(lived.coffees.iter().map(|coffee| coffees.check(*coffee, Some(TEXT), None)))
}

fn cue(lived: &Lived) -> String {
    all(lived.nights.map(|night| lived.night.companion.cues().tonight(Some(night))))
}

fn next_cue(lived: &Lived) -> String {
    all(lived.nights.map(|night| lived.night.companion.cues().next(Some(night))))
}

fn next_acts(lived: &Lived) -> String {
    let efforts = lived.night.companion.efforts();
    let of = |contact: &ContactId| Scope::Contact { contact: *contact };
    let acts = lived.people.iter().map(of).chain([Scope::default()]).map(|scope| {
        // The Give of which nobody knows whether it helped is shown to be asked after, as it was logged.
        efforts.next_act(scope).map(|act| twopocket_core::effort::NextAct { outcome: None, ..act })
    });
    all(acts)
}

fn ask_gates(lived: &Lived) -> String {
    let efforts = lived.night.companion.efforts();
    all(lived.people.iter().map(|contact| efforts.ask_gate(*contact, TEXT, None)))
}

fn pairs(lived: &Lived) -> String {
    all([lived.night.companion.introductions().suggestions(&PageRequest::whole())])
}

/// Why two should meet is told to both; what came of it is the user's note.
fn introductions(lived: &Lived) -> String {
    let rooms = lived.night.companion.introductions();
    all(lived.introductions.iter().map(|id| rooms.get(*id).map(|it| (it.why, it.a, it.b, it.cautions))))
}

fn all_introductions(lived: &Lived) -> String {
    let page = lived.night.companion.introductions().list(None, &PageRequest::whole());
    all(page.unwrap().items.into_iter().map(|it| Ok(it.why)))
}

fn to_hear(lived: &Lived) -> String {
    let found = lived.night.companion.introductions().to_hear();
    all(found.unwrap().into_iter().map(|it| Ok(it.why)))
}

fn asks(lived: &Lived) -> impl Iterator<Item = Ask> {
    let whom = lived.people.iter().map(|contact| Some(*contact)).chain([None]);
    whom.flat_map(|contact| {
        Situation::ALL.iter().map(move |situation| Ask { situation: *situation, contact, event: None })
    })
}

/// In a night of another arena than that of the secrets. Anna is close, and her own private matters may be spoken of with
/// her: that has tests of its own.
fn openers(lived: &Lived) -> String {
    let far = asks(lived).filter(|ask| ask.contact != lived.people.first().copied());
    all(far.map(|ask| lived.night.companion.openers().suggest(&ask)))
}

fn next_openers(lived: &Lived) -> String {
    let group = asks(lived).filter(|ask| ask.situation == Situation::JoiningGroup);
    all(group.map(|ask| lived.night.companion.openers().next(&ask)))
}

fn onward(lived: &Lived) -> String {
    let openers = lived.night.companion.openers();
    all(openers.all().iter().map(|opener| openers.onward(&opener.key, None)))
}

fn all_openers(lived: &Lived) -> String {
    all([Ok(lived.night.companion.openers().all())])
}

fn own_card(lived: &Lived) -> String {
    all([lived.night.companion.own_card().get()])
}

fn own_code(lived: &Lived) -> String {
    let code = lived.night.companion.own_card().code().unwrap();
    let pictures = code.qr.as_ref().map(|qr| (qr.svg("Karen Lind", ""), qr.png(), qr.blocks(false)));
    all([Ok((code, pictures))])
}

fn signatures(lived: &Lived) -> String {
    all(Language::ALL.iter().map(|language| lived.night.companion.own_card().signature(Some(*language))))
}

fn own_words(lived: &Lived) -> String {
    all(Language::ALL.iter().map(|language| lived.night.companion.own_card().introduction(Some(*language))))
}

/// What a lock screen shows.
fn reminders(lived: &Lived) -> String {
    let mut said = String::new();
    for reminder in lived.night.companion.reminders().to_arm().unwrap() {
        told(&mut said, &reminder);
        for language in Texts::LANGUAGES {
            let count = [("count", reminder.count.into())];
            writeln!(said, "{}", Texts::new(language).with(&reminder.text_key, &count)).unwrap();
        }
    }
    said
}

fn changes(lived: &Lived) -> String {
    all([lived.night.companion.changes_since(0)])
}

fn heard(lived: &Lived) -> String {
    let heard = Arc::new(Mutex::new(String::new()));
    let ears = Arc::clone(&heard);
    lived.night.companion.listen(Box::new(move |changed| told(&mut ears.lock().unwrap(), &changed))).unwrap();
    let somebody = NewPerson { fields: vec![Value::Name { text: "Ivar Dahl".into() }], ..NewPerson::default() };
    lived.night.companion.people().add(&somebody).unwrap();
    lived.night.companion.shut(); // the listeners hear everything first
    heard.lock().unwrap().clone()
}

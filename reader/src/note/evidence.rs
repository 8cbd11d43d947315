//! What speaks for an act being a promise, and whether the rules find it enough.

use std::ops::Range;

use super::Owner;
use super::find::LIGHT;
use super::read::Reader;
use super::words::{Class, Form, Role, Verb};

/// Whether a modal verb says that something will be done.
fn is_will(low: &str) -> bool {
    matches!(low, "will" | "wird" | "werde" | "gonna") || low.ends_with("'ll")
}

/// How words for what is given to an audience, or given up, begin.
const TALKS: &[&str] = &[
    "talk",
    "lectur",
    "course",
    "class",
    "speech",
    "concert",
    "party",
    "interview",
    "birth",
    "notice",
    "lesson",
    "up",
    "foredrag",
    "kurs",
    "koncert",
    "konsert",
    "konzert",
    "undervisning",
    "vortrag",
    "unterricht",
    "föreläs",
    "forelæs",
    "intervju",
    "tale",
    "tal",
    "fest",
    "op",
    "opp",
    "ut",
    "auf",
    "workshop",
    "seminar",
    "oplæg",
    "auskunft",
];

/// What speaks for an act being a promise.
pub(super) struct Evidence<'v> {
    pub verb: &'v Verb,
    pub receiver: Option<Owner>,
    /// A time to come is said, be it no certain day.
    pub due: bool,
    /// A certain day is said.
    pub day: bool,
    pub certain: bool,
    /// The object is one that both know: "the list", "sit manus", no "a list".
    pub definite: bool,
    /// Several or a firm act, who say much in general.
    pub many: bool,
    /// The act asks somebody or whether something is so.
    pub asks: bool,
    /// The clause says who acts.
    pub spoken: bool,
    /// The object is the writer's: "my manuscript".
    pub mine: bool,
    /// Something is acted on.
    pub object: bool,
    /// It is said that it will be done: "she'll", "wird".
    pub will: bool,
    /// What is given is an answer: "gives a shout".
    pub word: bool,
    /// What is given is for an audience: "gives a talk".
    pub talk: bool,
}

/// An act of somebody's.
#[derive(Clone, Copy)]
pub(super) struct Doing<'v> {
    pub verb: &'v Verb,
    pub at: usize,
    pub modal: Option<usize>,
    pub owner: Owner,
    pub receiver: Option<Owner>,
    pub spoken: bool,
}

impl Reader<'_, '_> {
    /// What speaks for an act being a promise.
    pub(super) fn evidence<'v>(&self, doing: &Doing<'v>, range: &Range<usize>) -> Evidence<'v> {
        let text = self.text;
        let Doing { verb, at, modal, owner, receiver, spoken } = *doing;
        let certain = self.is_certain(at, range) && !(owner == Owner::Them && self.is_theirs(at, range));
        let object = !self.is_empty(&(at + 1..range.end)) || self.is_last(at, range.end) && verb.form == Form::Inf;
        Evidence {
            verb,
            receiver,
            due: self.is_to_come(range) || self.before.dated_after,
            day: self.due(range) || self.before.dated_after,
            certain,
            definite: certain && !self.is_any(at, range),
            many: self.is_many(&(range.start..if text.is_plain(at + 2) { at } else { range.end.min(at + 2) })),
            asks: if verb.class == Class::Give { self.is_about(at, range) } else { self.asks_somebody(at, range) },
            spoken,
            mine: self.has(at..range.end, &[Role::Mine]),
            object,
            will: modal.is_some_and(|modal| is_will(&text.tokens[modal].low)),
            talk: (at..range.end).any(|at| TALKS.iter().any(|talk| text.tokens[at].low.starts_with(talk))),
            word: (at..range.end).any(|at| LIGHT.contains(&text.tokens[at].low.as_str())),
        }
    }
}

impl Evidence<'_> {
    /// Acts that people do for no one in particular: they write books and give talks.
    fn is_for_anybody(&self) -> bool {
        const WRITE: &[&str] = &["write", "skrive", "skriva", "schreiben"];
        const GIVE: &[&str] = &["give", "ge", "gi", "geben"];
        let lemma = self.verb.lemma.as_str();
        WRITE.contains(&lemma) && !self.due || GIVE.contains(&lemma) && !self.word && (self.talk || !self.day)
    }

    /// Acts that people seldom do for themselves alone, where it is said who does them.
    fn is_for_others(&self) -> bool {
        !self.is_own() && self.spoken
    }

    /// Acts that people often do for themselves.
    fn is_own(&self) -> bool {
        const OWN: &[&str] = &[
            "buy",
            "book",
            "read",
            "order",
            "købe",
            "læse",
            "booke",
            "bestille",
            "köpa",
            "läsa",
            "boka",
            "beställa",
            "kjøpe",
            "lese",
            "bestille",
            "kaufen",
            "lesen",
            "buchen",
            "bestellen",
            "visit",
            "besøge",
            "besöka",
            "besøke",
            "besuchen",
            "build",
            "paint",
            "male",
            "måla",
            "malen",
            "plan",
            "planlægge",
            "planera",
            "planen",
            "join",
            "meet",
            "see",
            "do",
            "change",
            "byta",
            "bytte",
            "wechseln",
            "tauschen",
            "skifte",
            "change",
        ];
        OWN.contains(&self.verb.lemma.as_str())
    }

    /// Whether somebody gets it, a certain thing is done, or a time is said.
    fn received(&self) -> bool {
        self.receiver.is_some() || self.due || self.certain
    }

    /// What is known, in names.
    pub(super) fn facts(&self, owner: Owner, can: Option<bool>, licensed: bool) -> Vec<&'static str> {
        let receiver = match self.receiver {
            Some(Owner::Me) => "to me",
            Some(Owner::Them) => "to them",
            None => "to nobody",
        };
        let class = match self.verb.class {
            Class::Give => "give",
            Class::Do => "do",
            Class::Look => "look",
            Class::Answer => "answer",
            Class::Unknown => "unknown",
        };
        let form = match self.verb.form {
            Form::Bare => "bare",
            Form::Inf => "infinitive",
            Form::Present => "present",
            Form::First => "first",
            Form::Third => "third",
            Form::Ing => "ing",
            Form::Past => "past",
            Form::Passive => "passive",
        };
        let modal = match can {
            Some(true) => "can",
            Some(false) => "will",
            None => "no modal",
        };
        let owner = match (owner, self.spoken) {
            (Owner::Me, true) => "I",
            (Owner::Me, false) => "I guess",
            (Owner::Them, true) => "they",
            (Owner::Them, false) => "they I guess",
        };
        let is = [
            (self.due, "to come"),
            (self.day, "day"),
            (self.certain, "certain"),
            (self.definite, "definite"),
            (self.many, "many"),
            (self.asks, "asks"),
            (self.mine, "mine"),
            (self.object, "object"),
            (self.will, "will do"),
            (self.word, "word"),
            (self.talk, "talk"),
            (self.is_own(), "own"),
            (self.is_for_anybody(), "for anybody"),
            (licensed, "licensed"),
        ];
        let is = is.into_iter().filter_map(|(is, name)| is.then_some(name));
        [receiver, class, form, modal, owner, "plain"].into_iter().chain(is).collect()
    }

    pub(super) fn suffices(&self, owner: Owner, can: Option<bool>, licensed: bool) -> bool {
        let modal = can.is_some();
        if can == Some(true) {
            return self.receiver.is_some() || self.due || self.mine;
        }
        if licensed && self.verb.form != Form::Passive {
            return true;
        }
        let told = matches!(self.verb.form, Form::Bare | Form::Inf | Form::First) && !self.spoken;
        if self.verb.form == Form::Passive {
            return self.receiver.is_some() && (self.due || modal) || modal && self.due && !self.spoken;
        }
        let to_me = self.receiver == Some(Owner::Me);
        if owner == Owner::Them && !to_me && !modal && (self.many || self.is_for_anybody()) {
            return self.certain && self.due && !self.is_for_anybody();
        }
        match (owner, self.verb.class) {
            // "kjører skolebuss på øya": of whom that is said stands nowhere.
            (Owner::Me, Class::Give | Class::Answer) => {
                self.verb.form != Form::Present || modal || self.spoken || self.received() || self.word
            }
            (Owner::Me, Class::Look) if self.spoken => true,
            (Owner::Me, Class::Unknown) if !modal => {
                self.receiver.is_some() || self.spoken && (self.due || self.object) || told && self.object
            }
            // "byter dekk på mandag": of whom that is said stands nowhere.
            (Owner::Me, _) if self.verb.form == Form::Present && !self.spoken && self.is_own() => {
                modal || self.receiver.is_some() || self.certain && self.due
            }
            (Owner::Me, _) => {
                modal || told || self.receiver.is_some() || self.due || self.certain || self.spoken && self.object
            }
            (Owner::Them, Class::Answer) => to_me || self.due || self.spoken || modal,
            (Owner::Them, Class::Give) => {
                to_me || self.due || self.certain || modal || self.mine || self.spoken && self.asks
            }
            (Owner::Them, Class::Look) => {
                to_me || self.due || modal || self.mine || self.spoken && (self.asks || self.definite)
            }
            (Owner::Them, Class::Do) => {
                to_me
                    || self.spoken && (self.mine || !modal && self.definite && !self.is_own() && !self.many)
                    || self.due && (modal || self.mine)
                    || self.will && self.object && !self.is_own() && !self.many
                    || self.day && (self.definite || self.is_for_others())
            }
            (Owner::Them, Class::Unknown) => to_me || self.due && self.mine || self.day && (modal || self.definite),
        }
    }
}

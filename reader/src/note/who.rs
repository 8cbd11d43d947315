//! Who acts and who receives, and whether that is enough for a promise.

use std::ops::Range;

use super::Owner;
use super::guess::FINITE;
use super::read::Reader;
use super::words::{Class, Form, Role, Verb};
use crate::date::Said;
use crate::language::token::Kind;

impl Reader<'_, '_> {
    /// Who acts, where the words say so.
    pub(super) fn subject_of(
        &self,
        verb: usize,
        modal: Option<usize>,
        act: &Verb,
        range: &Range<usize>,
    ) -> Option<Owner> {
        let text = self.text;
        let finite = modal.unwrap_or(verb);
        let pronoun = |at: usize| {
            if text.is(at, Role::Me) {
                Some(Owner::Me)
            } else if text.any(at, &[Role::They, Role::Many]) {
                Some(Owner::Them)
            } else {
                None
            }
        };
        let told = text.head(range) + 1 < verb && text.tokens[text.head(range)].low == "me" && text.is_english();
        if told && modal.is_none() {
            return Some(Owner::Me);
        }
        let own = modal.filter(|modal| text.any(*modal, &[Role::Me, Role::They, Role::Many])).and_then(pronoun);
        let next = text.after(finite);
        let first = finite.checked_sub(1).filter(|before| *before >= range.start && text.is(*before, Role::Me));
        if own.is_none() && first.is_some() {
            return Some(Owner::Me);
        }
        let inverted = (next < range.end && text.any(next, &[Role::Me, Role::They]) && !text.is(next, Role::ToThem))
            .then(|| pronoun(next))
            .flatten();
        let fronted = finite > range.start && text.date_at(finite - 1).is_some() && !text.is_english();
        let condition = finite == range.start && self.before.conditional && !text.is_english();
        if (fronted || condition) && inverted.is_none() && text.is_name(next) && next < range.end {
            return Some(Owner::Them);
        }
        if act.form == Form::Inf && modal.is_none() {
            // "Muster für sie mitbringen": what stands before a bare infinitive is no subject but a pronoun in front.
            let head = text.head(range);
            return if text.is(head, Role::Me) || !self.is_last(verb, range.end) { pronoun(head) } else { None };
        }
        let subject = own.or(inverted).or_else(|| self.subject(range.start..finite));
        // "dem Schorsch bring ich", with "ich" left out: what stands in front is no subject of a first person.
        let front = range.start..finite;
        let dropped = act.form == Form::First && modal.is_none() && !self.has(front, &[Role::They, Role::Many]);
        if dropped && own.or(inverted).is_none() && subject.is_some() { Some(Owner::Me) } else { subject }
    }

    /// Who a noun or pronoun before a verb is.
    pub(super) fn subject(&self, range: Range<usize>) -> Option<Owner> {
        let text = self.text;
        let head = text.head(&range);
        let mut them = None;
        for at in head..range.end {
            if text.is(at, Role::Me) {
                return Some(Owner::Me);
            }
            let object = at > head && text.is(at - 1, Role::To) && text.is(at, Role::ToThem);
            if text.any(at, &[Role::They, Role::Many]) && !object {
                return Some(Owner::Them);
            }
            let person = auxiliary(&text.tokens[at].low);
            if person == Some(Owner::Me) {
                return person;
            }
            let named = text.is_plain(at) && text.tokens[at].kind == Kind::Word && text.date_at(at).is_none();
            if named || person.is_some() {
                them = Some(Owner::Them);
            }
        }
        them
    }

    pub(super) fn owner_without_subject(
        &self,
        verb: &Verb,
        receiver: Option<Owner>,
        modal: bool,
        range: &Range<usize>,
    ) -> Owner {
        let told = self.has(range.clone(), &[Role::Theirs]) || self.before.about && !self.before.wanted;
        let himself = range.clone().any(|at| matches!(self.text.tokens[at].low.as_str(), "sich" | "sig" | "seg"));
        let them = match (verb.form, receiver) {
            (Form::Third, _) => true,
            (Form::First, _) => false,
            _ if himself => true,
            (Form::Bare, _) if !modal => self.text.is(self.text.head(range) + 1, Role::ToMe),
            (_, Some(receiver)) => receiver == Owner::Me,
            (Form::Present, None) if told || self.has(range.clone(), &[Role::Mine]) => true,
            _ => modal && (self.before.about_here || told && self.wills(range)),
        };
        if them { Owner::Them } else { Owner::Me }
    }

    /// "Vil se hvad hun kan gøre", "will ask around": people say "must" to themselves, and tell of others what they will.
    fn wills(&self, range: &Range<usize>) -> bool {
        const WILL: &[&str] = &["vil", "ville", "will", "would", "wollte"];
        let modal = self.text.head(range);
        modal < range.end && WILL.contains(&self.text.tokens[modal].low.as_str())
    }

    /// To whom something is to be given: the writer or somebody else.
    pub(super) fn receiver(&self, range: &Range<usize>) -> Option<Owner> {
        let text = self.text;
        let mut them = None;
        for at in range.clone() {
            if text.is(at, Role::ToMe) && !self.is_myself(at) {
                return Some(Owner::Me);
            }
            let named =
                text.is(at, Role::To) && (text.is_name(at + 1) || text.is(at + 1, Role::Theirs)) && at + 1 < range.end;
            let direct = at > range.start && text.is_name(at) && text.verb(at - 1, range.end).is_some();
            if text.is(at, Role::ToThem) || named || direct {
                them = Some(Owner::Them);
            }
        }
        them
    }

    /// "melde mich", "hör av mig": the writer acts and does not receive.
    fn is_myself(&self, at: usize) -> bool {
        const SELF: &[&str] = &["melden", "zurückmelden", "bedanken", "erkundigen", "kümmern", "melde", "höra"];
        let me = matches!(self.text.tokens[at].low.as_str(), "mich" | "mig" | "mej" | "meg");
        let wants = |at: usize| self.text.tokens[at].low == "will" && self.text.is(at, Role::Can);
        let taken = self.text.tokens[at].low == "mich" && self.range.clone().any(wants);
        taken
            || me
                && self.range.clone().any(|verb| {
                    let verb = self.text.verb(verb, self.range.end);
                    verb.is_some_and(|verb| SELF.contains(&verb.lemma.as_str()) && verb.form != Form::Third)
                })
    }

    pub(super) fn due(&self, range: &Range<usize>) -> bool {
        self.text.dates_in(range).any(|hit| matches!(hit.said, Said::Due(..)))
    }

    /// Whether a time to come is said, be it no certain day or "when she is back".
    pub(super) fn is_to_come(&self, range: &Range<usize>) -> bool {
        let text = self.text;
        let later =
            |at: usize| (at + 2..range.end.min(at + 5)).any(|at| text.any(at, &[Role::Be, Role::Have, Role::Can]));
        let when = |at: usize| {
            if text.is(at, Role::When) && !text.any(at, &[Role::But, Role::If]) && at > range.start && later(at) {
                return true;
            }
            let who = text.any(at + 1, &[Role::Me, Role::They, Role::Many, Role::The]);
            let acts = text.any(at + 2, FINITE) || text.verb(at + 2, range.end).is_some();
            let said = text.is(at + 1, Role::The) && later(at) || acts;
            text.any(at, &[Role::When, Role::If]) && who && said && at > range.start && !text.is(at, Role::To)
        };
        text.dates_in(range).any(|hit| matches!(hit.said, Said::Due(..) | Said::Vague)) || range.clone().any(when)
    }

    /// Whether an act of finding out says of whom or whether: "checks with her boss", "kollar om".
    pub(super) fn asks_somebody(&self, verb: usize, range: &Range<usize>) -> bool {
        let mut next = self.text.head(&(verb + 1..range.end));
        while next < range.end && self.text.is(next, Role::Prep) && self.text.any(next + 1, &[Role::Prep, Role::If]) {
            // "finder ud af om"
            next += 1;
        }
        next < range.end
            && (self.text.any(next, &[Role::If, Role::Theirs])
                || matches!(
                    self.text.tokens[next].low.as_str(),
                    "with"
                        | "med"
                        | "mit"
                        | "bei"
                        | "hos"
                        | "around"
                        | "rundt"
                        | "runt"
                        | "rum"
                        | "herum"
                        | "bland"
                        | "blandt"
                ))
    }

    /// Whether it is said what somebody is asked about: "gets hold of his sister about the room".
    pub(super) fn is_about(&self, verb: usize, range: &Range<usize>) -> bool {
        const ABOUT: &[&str] =
            &["about", "re", "regarding", "ang", "angående", "vedr", "vedrørende", "om", "wegen", "wg", "bzgl", "betr"];
        (verb + 2..range.end.saturating_sub(1)).any(|at| ABOUT.contains(&self.text.tokens[at].low.as_str()))
    }

    /// Whether the object is the other person's own: "calls his mum".
    pub(super) fn is_theirs(&self, verb: usize, range: &Range<usize>) -> bool {
        let object = self.text.head(&(verb + 1..range.end));
        object < range.end && self.text.is(object, Role::Theirs) && !self.text.is(object, Role::ToMe)
    }

    /// Whether several or a firm act.
    pub(super) fn is_many(&self, subject: &Range<usize>) -> bool {
        let has = |role| subject.clone().any(|at| self.text.is(at, role));
        has(Role::Many) && !has(Role::They) && !has(Role::Me)
    }

    /// Whether the object is a certain thing: "the list", "sin kopi", "artiklen".
    pub(super) fn is_certain(&self, verb: usize, range: &Range<usize>) -> bool {
        const DEFINITE: &[&str] = &["en", "et", "ene", "erne", "na", "ne", "an", "on"];
        let text = self.text;
        let mut object = text.head(&(verb + 1..range.end));
        if text.is(object, Role::Prep) && object + 1 < range.end {
            // "letar fram bilderna": the particle is the verb's.
            object = text.head(&(text.after(object)..range.end));
        }
        if object >= range.end {
            return false;
        }
        let ending = DEFINITE
            .iter()
            .any(|ending| text.tokens[object].low.len() > 4 && text.tokens[object].low.ends_with(ending));
        text.any(object, &[Role::The, Role::Mine, Role::Theirs, Role::Many])
            || ending && !text.tokens[object].is_capital()
    }

    /// Whether the object is just any: "a list", "nogle lister".
    pub(super) fn is_any(&self, verb: usize, range: &Range<usize>) -> bool {
        const ANY: &[&str] = &[
            "a", "an", "en", "et", "ett", "ei", "ein", "eine", "einen", "einem", "einer", "nen", "ne", "n", "some",
            "any", "noget", "nogle", "några", "något", "noen", "noe", "et par", "etwas",
        ];
        let object = self.text.head(&(verb + 1..range.end));
        self.text.tokens.get(object).is_some_and(|token| ANY.contains(&token.low.as_str()))
    }

    /// Whom a clause speaks of, for the clauses after it.
    pub(super) fn speaks_of(&self) -> Option<Owner> {
        let text = self.text;
        let head = text.head(&self.range);
        if head >= self.range.end {
            return None;
        }
        if text.is(head, Role::Me) {
            return Some(Owner::Me);
        }
        let them = self.range.clone().any(|at| text.any(at, &[Role::They, Role::Be, Role::Does]) || text.is_name(at));
        them.then_some(Owner::Them)
    }

    /// Who owes it, by subject or receiver.
    pub(super) fn owner_of(&self, at: usize, rest: &Range<usize>) -> Option<Owner> {
        let text = self.text;
        let subject = self.subject(self.range.start..at).or_else(|| auxiliary(&text.tokens[at].low));
        let receiver = self.receiver(rest).or_else(|| self.receiver(&(self.range.start..at)));
        let next = text.after(at);
        let himself = text.tokens.get(next).is_some_and(|token| matches!(token.low.as_str(), "sig" | "seg" | "sich"));
        let inverted = if text.is(next, Role::Me) {
            Some(Owner::Me)
        } else if himself || text.is(next, Role::They) && !text.is(next, Role::ToThem) {
            Some(Owner::Them)
        } else {
            None
        };
        let other = receiver.map(|receiver| if receiver == Owner::Me { Owner::Them } else { Owner::Me });
        inverted.or(subject).or(self.before.owner).or(other)
    }
}

/// Whom an auxiliary verb's form speaks of.
fn auxiliary(low: &str) -> Option<Owner> {
    match low {
        "habe" | "hab" | "i've" | "bin" => Some(Owner::Me),
        "hat" | "has" => Some(Owner::Them),
        _ => None,
    }
}

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

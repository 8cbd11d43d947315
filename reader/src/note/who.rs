//! Who acts and who receives, and whether that is enough for a promise.

use std::ops::Range;

use super::Owner;
use super::given::TOWARDS;
use super::guess::FINITE;
use super::read::Reader;
use super::words::{Form, Role, Verb};
use crate::date::Said;
use crate::language::token::Kind;

/// Verbs of asking somebody.
const ASK: &[&str] = &["spørge", "fråga", "spørre", "fragen", "høre", "höra"];

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
        if act.form == Form::Passive {
            return self.giver().or_else(|| self.subject(range.start..finite));
        }
        if act.form == Form::Inf && modal.is_none() {
            // "Muster für sie mitbringen": what stands before a bare infinitive is no subject but a pronoun in front.
            let head = text.head(range);
            return if text.is(head, Role::Me) || !self.is_last(verb, range.end) { pronoun(head) } else { None };
        }
        // "the minutes come from me": the thing that comes is no subject.
        let spoken = range.start..finite;
        let thing = own.or(inverted).is_none() && !self.has(spoken.clone(), &[Role::Me, Role::They]);
        if thing && self.giver() == Some(Owner::Me) {
            return Some(Owner::Me);
        }
        let subject = own.or(inverted).or_else(|| self.subject(spoken));
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
            (Form::Present, _) if self.before.named => true,
            (Form::Ing, None) if told && self.has(range.clone(), &[Role::Mine]) => true,
            // "gives me one" told of somebody, but "hör mig för": who hears oneself out is the writer.
            (Form::Bare, _) if !modal => {
                let next = self.text.head(range) + 1;
                let towards = |at: usize| at > next && TOWARDS.contains(&self.text.tokens[at - 1].low.as_str());
                range
                    .clone()
                    .any(|at| self.text.is(at, Role::ToMe) && (at == next && !self.is_myself(at) || towards(at)))
            }
            (_, Some(receiver)) => receiver == Owner::Me,
            // "spørger min bror om han vil": who asks one of theirs is the writer.
            (Form::Present, None) if ASK.contains(&verb.lemma.as_str()) && self.has(range.clone(), &[Role::Mine]) => {
                false
            }
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
            // "muss Margot die Liste geben": behind a verb in front stands no subject, for it is no question.
            let must = text.is_german() && at == range.start + 1 && text.is(range.start, Role::Will);
            let direct = at > range.start && text.is_name(at) && (must || text.verb(at - 1, range.end).is_some());
            if text.is(at, Role::ToThem) || named || direct {
                them = Some(Owner::Them);
            }
        }
        them
    }

    /// "melde mich", "hör av mig": the writer acts and does not receive.
    fn is_myself(&self, at: usize) -> bool {
        const SELF: &[&str] = &[
            "melden",
            "zurückmelden",
            "bedanken",
            "erkundigen",
            "kümmern",
            "melde",
            "höra",
            "høre",
            "anmäla",
            "tilmelde",
        ];
        let me = matches!(self.text.tokens[at].low.as_str(), "mich" | "mig" | "mej" | "meg");
        let wants = |at: usize| self.text.tokens[at].low == "will" && self.text.is(at, Role::Can);
        if me && self.is_taken_along(at) {
            return true;
        }
        let taken = self.text.tokens[at].low == "mich" && self.range.clone().any(wants);
        taken
            || me
                && self.range.clone().any(|verb| {
                    let verb = self.text.verb(verb, self.range.end);
                    verb.is_some_and(|verb| SELF.contains(&verb.lemma.as_str()) && verb.form != Form::Third)
                })
    }

    /// "ta med mig bilderna": whoever takes something along takes it with themselves.
    fn is_taken_along(&self, at: usize) -> bool {
        const TAKE: &[&str] = &["ta", "tar", "tage", "tager", "ha", "have"];
        let low = |at: usize| self.text.tokens[at].low.as_str();
        let taken = |from: &usize| TAKE.contains(&low(*from));
        let Some(take) = (self.range.start..at).rev().find(taken) else { return false };
        let theirs = self.has(self.range.start..take, &[Role::They, Role::Many]);
        let things = at > take + 2 || !self.is_empty(&(at + 1..self.range.end));
        at > take + 1 && low(at - 1) == "med" && things && !theirs
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
        // "told Ann she can have it": who tells is the writer.
        if text.is(head, Role::Me) || text.is_english() && text.tokens[head].low == "told" {
            return Some(Owner::Me);
        }
        let them = self.range.clone().any(|at| text.any(at, &[Role::They, Role::Be, Role::Does]) || text.is_name(at));
        them.then_some(Owner::Them)
    }

    /// Who owes it, by subject or receiver.
    pub(super) fn owner_of(&self, at: usize, rest: &Range<usize>) -> Option<Owner> {
        let text = self.text;
        let subject = self.subject(self.range.start..at).or_else(|| auxiliary(&text.tokens[at].low));
        // "Dem Matthias noch zwanzig Euro schuldig": a thing or a receiver stands in front, no subject.
        let open = self.is_last(at, self.range.end)
            && !self.has(self.range.start..at, &[Role::Be, Role::Have, Role::Me, Role::They, Role::Many]);
        let subject = if open && text.is_german() { Some(self.before.owner.unwrap_or(Owner::Me)) } else { subject };
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

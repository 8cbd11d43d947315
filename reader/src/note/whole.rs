//! Clauses in which the rules see no act, taken whole: "kümmert sich um den Ausweis", "the oranges: me".

use std::ops::Range;

use super::Owner;
use super::act::present;
use super::evidence::Doing;
use super::given::FROM;
use super::guess::FINITE;
use super::learned::Seen;
use super::read::{Act, Reader};
use super::words::{self, Form, Role};
use crate::language::token::Kind;

/// What stands before a family name.
pub(super) const HONORIFICS: &[&str] = &[
    "hr", "herr", "herrn", "frau", "fr", "fru", "frk", "mr", "mrs", "ms", "miss", "dr", "prof", "fam", "familie",
    "familien", "pastor", "pfarrer", "onkel", "tante", "oma", "opa", "fröken",
];

impl Reader<'_, '_> {
    /// Whatever is said, where the rules see no act in it, so that the model may know it.
    pub(super) fn whole(&self) -> Option<Act> {
        const LONGEST: usize = 24;
        let text = self.text;
        let range = &self.range;
        let head = text.head(range);
        let words = (head..range.end).filter(|at| text.tokens[*at].kind == Kind::Word && text.date_at(*at).is_none());
        let loose = self.is_habit(range) || self.has(range.clone(), &[Role::Not, Role::Wish, Role::Want]);
        if words.count() < 2 || range.len() > LONGEST || loose {
            return None;
        }
        let said = self.before.labelled.or_else(|| self.doer(head));
        let owner = said.or(self.before.owner).unwrap_or(Owner::Me);
        let what = if text.any(head, &[Role::Me, Role::They]) { text.after(head) } else { head }..range.end;
        let lemma = None;
        let Some((at, form)) = self.likely_act(head) else {
            return Some(Act { owner, what, confidence: 0.5, lemma, seen: Seen::way("whole", None) });
        };
        let verb = words::unknown(form);
        let receiver = self.receiver(&(at..range.end));
        let doing = Doing { verb, at, modal: None, owner, receiver, spoken: said.is_some() };
        let mut facts = self.evidence(&doing, range).facts(owner, None, false);
        facts.push("whole");
        let what = if at > head && self.is_last(at, range.end) { what } else { self.extent(at, None, verb, range) };
        Some(Act { owner, what, confidence: 0.5, lemma, seen: Seen { verb: Some(at), facts } })
    }

    /// Who acts in a clause whose verb nobody knows.
    fn doer(&self, head: usize) -> Option<Owner> {
        let text = self.text;
        let range = head..self.range.end;
        let me = |at: usize| text.is(at, Role::Me) && !text.any(at, &[Role::That]);
        if range.clone().any(me) {
            return Some(Owner::Me);
        }
        if let Some(giver) = self.giver() {
            return Some(giver);
        }
        if text.any(head, &[Role::They, Role::Many]) {
            return Some(Owner::Them);
        }
        if self.ends_open(&range) {
            return Some(Owner::Me);
        }
        // "Jan und seine Frau montieren die Regale": an infinitive that does not end its clause is a plural.
        let plural = |at: usize| {
            !text.tokens[at].is_capital()
                && !self.is_last(at, range.end)
                && text.tags[at].verbs.iter().any(|verb| verb.form == Form::Inf)
        };
        let finite = || range.clone().any(|at| text.any(at, FINITE) || self.is_third(at) || plural(at));
        let named = self.is_honorific(head) || text.is_name(head) && (!text.is_german() || text.is_given_name(head));
        // "Ansgar den Katalog": who stands in front of a thing without a verb receives it, unless others do something as well.
        if named && text.is_german() && !finite() {
            return (!self.before.promised).then_some(Owner::Me);
        }
        (named || self.is_third(head) || self.receiver(&range) == Some(Owner::Me)).then_some(Owner::Them)
    }

    /// Who gives something, by "from me", "von ihr".
    pub(super) fn giver(&self) -> Option<Owner> {
        let text = self.text;
        let from = |at: &usize| FROM.contains(&text.tokens[*at].low.as_str()) && *at + 1 < self.range.end;
        self.range.clone().filter(from).find_map(|at| match () {
            () if text.is(at + 1, Role::ToMe) => Some(Owner::Me),
            () if text.any(at + 1, &[Role::ToThem]) && !text.is(at + 1, Role::Theirs) => Some(Owner::Them),
            () => None,
        })
    }

    /// Whether a German clause ends with an infinitive or a participle that hangs on nothing: "Hr. Ott den Katalog schicken".
    pub(super) fn ends_open(&self, range: &Range<usize>) -> bool {
        let text = self.text;
        let last = range.clone().rev().find(|at| text.tokens[*at].kind == Kind::Word && text.date_at(*at).is_none());
        let Some(last) = last.filter(|last| text.is_german() && *last > range.start) else { return false };
        let low = text.tokens[last].low.as_str();
        let infinitive = !text.tokens[last].is_capital()
            && (text.tags[last].verbs.iter().any(|verb| verb.form == Form::Inf)
                || ["en", "ern", "eln"].iter().any(|end| low.ends_with(end)));
        let told = text.any(last, &[Role::Promise, Role::Offer, Role::Owe]);
        let finite = (range.start..last).any(|at| text.any(at, FINITE) || self.is_third(at));
        (infinitive || told) && !finite
    }

    pub(super) fn is_honorific(&self, at: usize) -> bool {
        let text = self.text;
        let next = if text.tokens.get(at + 1).is_some_and(|dot| dot.is_mark('.')) { at + 2 } else { at + 1 };
        text.tokens.get(at).is_some_and(|token| HONORIFICS.contains(&token.low.as_str()))
            && text.tokens.get(next).is_some_and(|name| name.kind == Kind::Word && name.is_capital())
    }

    /// Whether a word says of a third person that they do something: "kommt", "does".
    pub(super) fn is_third(&self, at: usize) -> bool {
        let text = self.text;
        let third = text.tags[at].verbs.iter().any(|verb| verb.form == Form::Third);
        let low = text.tokens[at].low.as_str();
        let does = text.any(at, &[Role::Does, Role::Get])
            && (text.is_german() && low.ends_with('t') || text.is_english() && low.ends_with('s'));
        (third || does) && text.date_at(at).is_none() && !(text.is_german() && text.tokens[at].is_capital() && at > 0)
    }

    /// The word that is most likely a verb of the present: what a table has in some form, or what says that somebody acts.
    fn likely_act(&self, head: usize) -> Option<(usize, Form)> {
        let text = self.text;
        let range = head..self.range.end;
        if self.has(range.clone(), &[Role::Said, Role::Promise, Role::Offer, Role::Owe, Role::Agree]) {
            return None;
        }
        let form = |at: usize| {
            let noun = text.is_german() && text.tokens[at].is_capital() && at > 0;
            let table = text.tags[at].verbs.iter().map(|verb| verb.form).find(|form| {
                matches!(form, Form::Present | Form::Third | Form::First | Form::Ing)
                    || *form == Form::Bare && at == head
                    || *form == Form::Inf && self.is_last(at, self.range.end)
            });
            let past = text.tags[at].verbs.iter().any(|verb| verb.form == Form::Past) && at > head;
            let does = text.any(at, &[Role::Does, Role::Get]).then(|| present(&text.tokens[at].low, text)).flatten();
            table.or(does).filter(|_| text.date_at(at).is_none() && !noun && !past)
        };
        // "has built it", "is a nurse": what is or was so is no act, but "is building it" is one.
        let stands = |at: &usize| text.any(*at, &[Role::Have, Role::Be]);
        let until = range.clone().find(stands).unwrap_or(range.end);
        let found = (head..until).find_map(|at| form(at).map(|form| (at, form)));
        let going =
            || (until..range.end).filter_map(|at| form(at).map(|form| (at, form))).find(|(_, form)| *form == Form::Ing);
        found.or_else(going)
    }
}

//! What a note tells as a promise, an offer or a debt, or as something that somebody said.

use std::ops::Range;

use super::Owner;
use super::find::is_it;
use super::learned::Seen;
use super::read::{Act, LOOSE, Reader};
use super::words::{Form, Role};
use crate::language::token::Kind;

/// Words for whoever acts, as the one to whom it is done.
pub(super) const ONESELF: &[&str] =
    &["sig", "seg", "sej", "sich", "himself", "herself", "themselves", "oneself", "themself"];

impl Reader<'_, '_> {
    /// A promise, an offer or a debt, told as one.
    pub(super) fn said_outright(&self, at: usize) -> Option<Act> {
        let text = self.text;
        let name = text.is(text.after(at), Role::Be) || self.is_to_oneself(at);
        let loose = self.has(self.range.clone(), &[Role::Not]) || self.has(self.range.start..at, &[Role::Wish]);
        if loose || self.is_passive(at) || name || self.is_of_thing(text.after(at)) {
            return None;
        }
        let after = text.after(at);
        let (what, inner) = self.complement(at, after)?;
        let things =
            what.clone().filter(|at| text.date_at(*at).is_none() && !text.any(*at, &[Role::Adverb, Role::They]));
        if things.clone().all(|at| is_it(text, at) || text.tokens[at].kind == Kind::Mark || text.is(at, Role::Have)) {
            return None;
        }
        let oneself = ["mig", "meg", "mej", "mich"].contains(&text.tokens.get(after).map_or("", |next| &next.low));
        let oneself = oneself
            && text.any(at, &[Role::Offer])
            && text.is(after + 1, Role::Inf)
            && !self.has(self.range.start..at, &[Role::They, Role::Many]);
        let inner = inner.or(oneself.then_some(Owner::Me));
        let mine = text.any(at, &[Role::Offer, Role::OfferNow]) && self.has(what.clone(), &[Role::Mine]);
        let owner = inner.or_else(|| self.owner_of(at, &(after..self.range.end))).or(mine.then_some(Owner::Them));
        let family = text.is(after, Role::Theirs) && text.is_plain(after + 1) && owner == Some(Owner::Them);
        if family && text.any(after + 2, &[Role::Inf, Role::That]) {
            return None;
        }
        let now = text.any(at, &[Role::PromiseNow, Role::OfferNow]);
        let past = text.any(at, &[Role::Promise, Role::Offer]);
        let they = text.is(text.head(&self.range), Role::Many) && self.is_many(&(self.range.start..at));
        if (now && !past || they) && self.is_claim(at, &what, owner) {
            return None;
        }
        if text.any(at, &[Role::Offer, Role::OfferNow]) && self.has(what.clone(), LOOSE) {
            return None;
        }
        let lemma = what.clone().find_map(|at| text.verb(at, what.end)).map(|verb| verb.lemma.as_str());
        let about =
            if text.any(at, &[Role::Offer, Role::OfferNow]) { self.before.about } else { self.before.about_here };
        let owner = owner.unwrap_or(if about && !text.is(at, Role::Owe) { Owner::Them } else { Owner::Me });
        Some(Act {
            owner,
            what,
            confidence: if lemma.is_some() { 0.95 } else { 0.85 },
            lemma,
            seen: Seen::way("outright", Some(at)),
        })
    }

    /// "promised himself a boat": nobody else is promised anything.
    fn is_to_oneself(&self, at: usize) -> bool {
        const PROMISE: &[&str] = &["prom", "lov", "vers", "sw", "schwor", "gesch", "sv"];
        let text = self.text;
        let next = text.tokens.get(text.after(at));
        let oneself = next.is_some_and(|next| ONESELF.contains(&next.low.as_str()));
        let verb = &text.tokens[text.after(at).max(1) - 1].low;
        let promised = PROMISE.iter().any(|stem| verb.starts_with(stem));
        promised && oneself && text.any(at, &[Role::Promise, Role::PromiseNow])
    }

    /// "was promised", "blev lovet".
    fn is_passive(&self, at: usize) -> bool {
        let nearest = (self.range.start..at).rev().take(2).any(|before| self.text.is(before, Role::Be));
        nearest && !self.text.is(at, Role::Owe)
    }

    /// What is promised, and who by it is said to act in a clause of its own ("that she sends it").
    fn complement(&self, at: usize, after: usize) -> Option<(Range<usize>, Option<Owner>)> {
        let text = self.text;
        let end = self.range.end;
        if text.is(at, Role::Owe) {
            let front = text.head(&(self.range.start..at));
            let last = self.is_empty(&(after..end)) && text.is_german() && front < at;
            return if last { Some((front..end, None)) } else { (after < end).then_some((at..end, None)) };
        }
        let mut start = self.skip_receiver(after);
        if text.any(start, &[Role::Inf, Role::That]) {
            start = text.head(&(text.after(start)..end));
        }
        let mut inner = None;
        if text.any(start, &[Role::Me, Role::They]) && start < end {
            inner = Some(if text.is(start, Role::Me) { Owner::Me } else { Owner::Them });
            start = text
                .head(&(if text.any(start, &[Role::Will, Role::Would]) { start + 1 } else { text.after(start) }..end));
            while start < end
                && text.any(start, &[Role::Will, Role::Would, Role::Can])
                && text.verb(start, end).is_none()
            {
                start = text.head(&(text.after(start)..end));
            }
        }
        if !self.is_empty(&(start..end)) {
            return Some((start..end, inner.filter(|_| text.any(at, &[Role::Promise, Role::PromiseNow]))));
        }
        // German: "hab ihr die Studie versprochen".
        let first = text.head(&(self.range.start..at));
        let mut object = first;
        while object < at
            && (text.any(object, &[Role::Me, Role::They, Role::Have, Role::ToMe, Role::ToThem])
                || object == first && text.is_name(object) && text.is(object + 1, Role::Have))
        {
            object = text.after(object);
        }
        let told = text.any(at, &[Role::Promise, Role::Offer]) && !self.is_empty(&(object..at));
        // "Rückruf zugesagt": who promised stands nowhere.
        let open = text.is_german() && !self.has(self.range.start..at, &[Role::Be, Role::They, Role::Me, Role::Have]);
        let owner = if self.before.about_here { Owner::Them } else { Owner::Me };
        (told && (first < object || open)).then_some((object..at, (first == object).then_some(owner)))
    }

    /// The token after "her", "Anna", "to him" where an act follows.
    pub(super) fn skip_receiver(&self, at: usize) -> usize {
        let text = self.text;
        let end = self.range.end;
        let start = text.head(&(at..end));
        let named = text.is_plain(start) && text.any(start + 1, &[Role::Inf, Role::That, Role::Me, Role::They]);
        let typed =
            matches!(text.tokens.get(start + 1).map(|token| token.low.as_str()), Some("o" | "å" | "og" | "och"));
        if text.is_plain(start) && typed && text.verb_of(start + 2, end, |form| form == Form::Bare).is_some() {
            return start + 2;
        }
        let someone = text.is(start, Role::The) && text.is_plain(start + 1) && text.is(start + 2, Role::Inf);
        if someone
            && !text.is_german()
            && start + 2 < end
            && !text.is(start + 1, Role::Theirs)
            && !self.is_empty(&(start + 3..end))
        {
            return start + 2;
        }
        let next = text.head(&(text.after(start)..end));
        let acts = text.any(next, &[Role::Inf, Role::That, Role::Me, Role::They])
            || text.verb_of(next, end, |form| form == Form::Bare).is_some();
        let thing = !(next..end).any(|at| text.verb(at, end).is_some());
        let pronoun =
            text.any(start, &[Role::ToMe, Role::ToThem]) && text.verb(start, end).is_none() && (acts || thing);
        let possessive = text.is(start, Role::Theirs) && text.is_plain(start + 1) && !text.any(start + 1, &[Role::Inf]);
        if start < end
            && (named || pronoun)
            && !(possessive && text.tokens[start].low == "her" && self.is_empty(&(start + 2..end)))
        {
            return text.head(&(text.after(start)..end));
        }
        start
    }

    /// "swore the boiler would last": what a thing will do is nobody's act.
    fn is_of_thing(&self, after: usize) -> bool {
        let text = self.text;
        let mut start = text.head(&(after..self.range.end));
        if text.is(start, Role::That) {
            start = text.after(start);
        }
        let thing = text.is(start, Role::The) && !text.any(start, &[Role::They, Role::Me, Role::ToMe, Role::ToThem]);
        let until = self.range.end.min(start + 4);
        thing && text.is_english() && (start + 1..until).any(|at| text.any(at, &[Role::Will, Role::Would]))
    }

    /// What a firm says of its wares is no promise to somebody.
    fn is_claim(&self, at: usize, what: &Range<usize>, owner: Option<Owner>) -> bool {
        let text = self.text;
        if owner == Some(Owner::Me) || self.receiver(&(at..self.range.end)) == Some(Owner::Me) {
            return false;
        }
        let acts = text.verb(text.head(what), what.end).is_some();
        let many = self.has(self.range.start..at, &[Role::Many]) && !self.has(self.range.start..at, &[Role::They]);
        let person = self.has(self.range.start..at, &[Role::They]);
        let warrants = ["garant", "guarant"].iter().any(|stem| text.tokens[at].low.starts_with(stem));
        !acts && (many || warrants && !person || !person && !self.due(what))
    }

    /// The token after "said", "told her", "sagde til Bent".
    pub(super) fn after_told(&self, at: usize) -> usize {
        let text = self.text;
        let mut start = self.skip_receiver(text.after(at));
        if text.is(start, Role::To) && (text.any(start + 1, &[Role::ToMe, Role::ToThem]) || text.is_name(start + 1)) {
            start = text.head(&(start + 2..self.range.end));
            while start < self.range.end && text.is_name(start) {
                start = text.head(&(start + 1..self.range.end));
            }
        }
        start
    }

    /// "said she would send it", "agreed that I ring".
    pub(super) fn reported(&self, at: usize) -> Option<Act> {
        let text = self.text;
        let mut start = self.after_told(at);
        // "over lunch said he that he sends it"
        let behind = text.head(&(text.after(start)..self.range.end));
        let inverted =
            start < behind && text.any(start, &[Role::Me, Role::They]) && text.any(behind, &[Role::That, Role::Inf]);
        let speaks = inverted.then(|| if text.is(start, Role::Me) { Owner::Me } else { Owner::Them });
        if inverted {
            start = behind;
        }
        if text.is(start, Role::Prep) || text.tokens.get(start).is_some_and(|token| token.low == "w") {
            // "agreed with Sal that I draft it"
            let near = start..self.range.end.min(start + 5);
            start = near.clone().find(|at| text.any(*at, &[Role::That, Role::Inf])).unwrap_or(start);
        }
        if text.any(start, &[Role::That, Role::Inf]) {
            start = text.head(&(text.after(start)..self.range.end));
        }
        if self.has(self.range.start..at, LOOSE) {
            return None;
        }
        // "can mend it on Monday, said he": who said it stands last.
        let rest = text.after(text.after(at)).min(self.range.end)..self.range.end;
        let last = self.is_empty(&rest) && text.any(text.after(at), &[Role::Me, Role::They]);
        if last && text.is(at, Role::Said) {
            let speaker = if text.is(text.after(at), Role::Me) { Owner::Me } else { Owner::Them };
            return self.plain(self.range.start..at, Some(speaker), true);
        }
        let finite = |form| matches!(form, Form::Present | Form::Third | Form::Past);
        let named = text.is_plain(start) && text.verb_of(start + 1, self.range.end, finite).is_some();
        let direct = named || text.verb(start, self.range.end).is_some();
        if text.is(at, Role::Agree)
            && text.any(start.saturating_sub(1), &[Role::Inf])
            && !direct
            && !text.any(start, &[Role::Me, Role::They, Role::Many])
        {
            return None;
        }
        let speaker = speaks.or_else(|| self.subject(self.range.start..at));
        let to_me = self.receiver(&(start..self.range.end)) == Some(Owner::Me) || self.before.about_here;
        let mine = text.is(at, Role::Agree) && !to_me;
        let default = speaker.or(Some(if mine { Owner::Me } else { Owner::Them }));
        self.plain(start..self.range.end, default, text.is(at, Role::Agree))
    }
}

//! What one clause promises, and whose promise it is.

use std::ops::Range;

use super::Owner;
use super::clause::Clause;
use super::find::{LIGHT, is_it};
use super::text::Text;
use super::who::Evidence;
use super::words::{Class, Form, Role};
use crate::date::Said;
use crate::language::token::Kind;

/// What was said before a clause.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Before {
    /// Who acts in the clause that this one is joined to.
    pub owner: Option<Owner>,
    /// "me: ..." stands before it.
    pub labelled: Option<Owner>,
    /// The clause that this one is joined to was a promise.
    pub promised: bool,
    /// The note has spoken of the person.
    pub about: bool,
    /// The same sentence has spoken of the person.
    pub about_here: bool,
    /// The same sentence has said what the person wants: who then gives it is the writer.
    pub wanted: bool,
    /// A day stands before it that is said of it.
    pub dated: bool,
    /// A day stands after it that is said of all in its sentence.
    pub dated_after: bool,
    /// A condition stands before it.
    pub conditional: bool,
    /// The clause before it in its sentence was a wish: what follows "zu" is only wished for.
    pub wished: bool,
}

/// A promise of a clause: whose, and where its act stands.
#[derive(Clone, Debug)]
pub(super) struct Act {
    pub owner: Owner,
    pub what: Range<usize>,
    pub confidence: f64,
    pub lemma: Option<&'static str>,
}

/// What a clause was found to be.
#[derive(Clone, Debug)]
pub(super) enum Read {
    Promise(Act),
    /// None, with whoever it speaks of.
    None(Option<Owner>),
}

/// Whether a verb of acts stands at a token that another word makes one: "sagt ... Bescheid".
fn text_needs(text: &Text<'_>, at: usize, end: usize) -> bool {
    text.verb(at, end).is_some_and(|verb| !verb.needs.is_empty() && verb.form != Form::Past)
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

/// Words of which one makes a clause none: a wish, a want, a refusal.
pub(super) const LOOSE: &[Role] = &[Role::Wish, Role::Want, Role::Not];

pub(super) fn clause(text: &Text<'_>, clause: &Clause, before: Before) -> Read {
    let range = &clause.range;
    let reader = Reader {
        text,
        range: range.clone(),
        before: Before { owner: before.owner.filter(|_| clause.joined), ..before },
    };
    let speaks_of = reader.speaks_of();
    let only_wished =
        before.wished && reader.find(&[Role::Inf]).is_some() && reader.find(&[Role::Me, Role::They]).is_none();
    if clause.condition || clause.question || only_wished {
        return Read::None(speaks_of);
    }
    reader.promise().map_or(Read::None(speaks_of), Read::Promise)
}

pub(super) struct Reader<'a, 'b> {
    pub text: &'a Text<'b>,
    pub range: Range<usize>,
    pub before: Before,
}

impl Reader<'_, '_> {
    fn promise(&self) -> Option<Act> {
        if let Some(act) = self.given_in_speech() {
            return Some(act);
        }
        if let Some(at) = self.find(&[Role::Remind]) {
            return self.reminder(at);
        }
        if let Some(at) = self
            .find(&[Role::Promise, Role::PromiseNow, Role::Offer, Role::OfferNow, Role::Owe])
            .filter(|at| !self.is_adjective(*at))
        {
            return self.said_outright(at);
        }
        if let Some(act) = self.to_have().or_else(|| self.must_be_there()).or_else(|| self.goes_to()) {
            return Some(act);
        }
        let act = |at: usize| text_needs(self.text, at, self.range.end);
        if let Some(at) = self.find(&[Role::Said, Role::Agree]).filter(|at| !self.is_adjective(*at) && !act(*at)) {
            return self.reported(at);
        }
        self.given_by_me()
            .or_else(|| self.given_by_them())
            .or_else(|| self.given_back())
            .or_else(|| self.without_verb())
            .or_else(|| self.plain(self.range.clone(), self.before.labelled, false))
    }

    /// The first token with one of these roles.
    pub(super) fn find(&self, roles: &[Role]) -> Option<usize> {
        self.range.clone().find(|at| self.text.any(*at, roles))
    }

    pub(super) fn has(&self, range: Range<usize>, roles: &[Role]) -> bool {
        range.into_iter().any(|at| self.text.any(at, roles))
    }

    /// "the promised deck", "a promise".
    fn is_adjective(&self, at: usize) -> bool {
        let before = at.checked_sub(1).filter(|before| *before >= self.range.start);
        before.is_some_and(|before| {
            self.text.is(before, Role::The) && !self.text.any(before, &[Role::Many, Role::ToThem])
        })
    }

    /// "husk at ringe til ham", "remember: deck for Ann".
    fn reminder(&self, at: usize) -> Option<Act> {
        let text = self.text;
        let mut start = text.head(&(text.after(at)..self.range.end));
        let next = text.after(start);
        let subject = text.any(next, &[Role::They, Role::Many, Role::Me]);
        let infinitive = text.is(start, Role::Inf) && !subject
            || text.is(start, Role::That) && text.verb_of(next, self.range.end, |form| form == Form::Bare).is_some();
        let must = text.is(start, Role::That)
            && (start..self.range.end)
                .any(|at| text.is(at, Role::Will) && text.any(text.after(at), &[Role::Get, Role::Have]));
        if infinitive || must {
            start = text.after(start);
        } else if text.any(start, &[Role::That, Role::They, Role::Many, Role::Theirs]) {
            return None;
        }
        // In German the act stands before: "Folien an Heike nicht vergessen".
        let what = if start < self.range.end { start..self.range.end } else { text.head(&self.range)..at };
        let verb = what.clone().find_map(|at| text.verb(at, what.end));
        let owed = self.receiver(&what).is_some() || self.due(&self.range);
        if what.is_empty()
            || !(infinitive
                || must
                || verb.is_some()
                || owed && !self.has(what.clone(), &[Role::Be, Role::Does, Role::Have]))
        {
            return None;
        }
        let states = |at: usize| text.any(at, &[Role::Be, Role::Does, Role::Have]) && text.verb(at, what.end).is_none();
        let first_act = what.clone().find(|at| text.verb(*at, what.end).is_some()).unwrap_or(what.end);
        let fact = !infinitive && !must && start < self.range.end && (what.start..first_act).any(states);
        if fact || self.has(what.clone(), &[Role::Wish, Role::Want]) {
            return None;
        }
        let owner = if self.subject(self.range.start..at) == Some(Owner::Them) { Owner::Them } else { Owner::Me };
        Some(Act { owner, what, confidence: 0.85, lemma: verb.map(|verb| verb.lemma.as_str()) })
    }

    /// A promise, an offer or a debt, told as one.
    fn said_outright(&self, at: usize) -> Option<Act> {
        let text = self.text;
        let name = text.is(text.after(at), Role::Be);
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
        Some(Act { owner, what, confidence: if lemma.is_some() { 0.95 } else { 0.85 }, lemma })
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
            return (after < end).then_some((at..end, None));
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
        (text.any(at, &[Role::Promise, Role::Offer]) && !self.is_empty(&(object..at)) && first < object)
            .then_some((object..at, None))
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

    /// Whether nothing but dates, marks and adverbs stands in a range.
    pub(super) fn is_empty(&self, range: &Range<usize>) -> bool {
        self.text.head(range) >= range.end
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
    fn reported(&self, at: usize) -> Option<Act> {
        let text = self.text;
        let mut start = self.after_told(at);
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
        let speaker = self.subject(self.range.start..at);
        let to_me = self.receiver(&(start..self.range.end)) == Some(Owner::Me) || self.before.about_here;
        let mine = text.is(at, Role::Agree) && !to_me;
        let default = speaker.or(Some(if mine { Owner::Me } else { Owner::Them }));
        self.plain(start..self.range.end, default, text.is(at, Role::Agree))
    }

    /// An act in a clause that does not call itself a promise. `default` acts where no subject is said.
    fn plain(&self, range: Range<usize>, default: Option<Owner>, agreed: bool) -> Option<Act> {
        let text = self.text;
        if range.is_empty() {
            return None;
        }
        let (modal, at, verb) = self.act(&range)?;
        let core = range.start..self.aside(&range, at);
        let habit = text.dates_in(&core).any(|hit| hit.said == Said::Habit) || self.has(core.clone(), &[Role::Habit]);
        if habit
            || self.has(core.clone(), LOOSE)
            || self.has(range.start..at, &[Role::Done])
            || self.is_gladly(modal, core)
        {
            return None;
        }
        let said = self.subject_of(at, modal, verb, &range).or(default).or(verb.form.person());
        let lends = self.receiver(&(at..range.end)) == Some(Owner::Them);
        let borrower = said.filter(|owner| self.is_lent(modal, at) && !(*owner == Owner::Me && lends));
        if let Some(borrower) = borrower {
            return Some(Act {
                owner: if borrower == Owner::Them { Owner::Me } else { Owner::Them },
                what: self.range.start..self.range.end,
                confidence: 0.6,
                lemma: None,
            });
        }
        let subject = said.or(self.before.owner);
        let receiver = self.receiver(&(at..range.end)).or_else(|| {
            self.receiver(&(range.start..at)).filter(|_| verb.form == Form::Inf || self.is_last(at, range.end))
        });
        let owner = subject.unwrap_or_else(|| self.owner_without_subject(verb, receiver, modal.is_some(), &range));
        let certain = self.is_certain(at, &range) && !(owner == Owner::Them && self.is_theirs(at, &range));
        let object = !self.is_empty(&(at + 1..range.end)) || self.is_last(at, range.end) && verb.form == Form::Inf;
        let clear = Evidence {
            verb,
            receiver,
            due: self.is_to_come(&range) || self.before.dated_after,
            day: self.due(&range) || self.before.dated_after,
            certain,
            definite: certain && !self.is_any(at, &range),
            many: self.is_many(&(range.start..if text.is_plain(at + 2) { at } else { range.end.min(at + 2) })),
            asks: if verb.class == Class::Give { self.is_about(at, &range) } else { self.asks_somebody(at, &range) },
            spoken: subject.is_some(),
            mine: self.has(at..range.end, &[Role::Mine]),
            object,
            talk: (at..range.end).any(|at| TALKS.iter().any(|talk| text.tokens[at].low.starts_with(talk))),
            word: (at..range.end).any(|at| LIGHT.contains(&text.tokens[at].low.as_str())),
        };
        let loose_end = verb.class == Class::Unknown && !clear.certain && !clear.due;
        // "I bring the bread, she sees to the butter": what follows a promise in its sentence is one as well.
        let goes_on = self.before.promised && (self.before.owner.is_some() || said.is_some() && object && !loose_end);
        let in_person = said.is_some() && said == text.spoken.get(at).copied().flatten();
        let licensed = agreed || goes_on || in_person || self.is_told(text.head(&range), at);
        if !clear.suffices(owner, modal.map(|modal| text.is(modal, Role::Can)), licensed)
            || !clear.due && self.is_empty(&(range.start..at)) && self.is_empty(&(at + 1..range.end))
        {
            return None;
        }
        let what = self.extent(at, modal, verb, &range);
        let confidence = 0.55
            + 0.1 * f64::from(u8::from(receiver.is_some()))
            + 0.1 * f64::from(u8::from(clear.due))
            + 0.1 * f64::from(u8::from(subject.is_some()));
        Some(Act { owner, what, confidence, lemma: Some(&verb.lemma) })
    }

    /// "she can borrow the trailer": who lends it is the writer.
    fn is_lent(&self, modal: Option<usize>, at: usize) -> bool {
        const BORROW: &[&str] =
            &["låne", "låna", "borrow", "leihen", "ausleihen", "borgen", "use", "bruke", "bruge", "använda"];
        const MAY: &[&str] = &["får", "må", "kan", "can", "may", "darf", "kann"];
        let low = |at: usize| self.text.tokens[at].low.as_str();
        let out = self.text.tokens.get(at + 1).is_some_and(|next| matches!(next.low.as_str(), "ut" | "ud" | "out"));
        modal.is_some_and(|modal| MAY.contains(&low(modal))) && BORROW.contains(&low(at)) && !out
    }

    /// "würde gern": what somebody would like.
    fn is_gladly(&self, modal: Option<usize>, range: Range<usize>) -> bool {
        const GLADLY: &[&str] = &["gern", "gerne", "gjerne", "gärna"];
        let would = modal.is_some_and(|modal| self.text.is(modal, Role::Would));
        would && range.into_iter().any(|at| GLADLY.contains(&self.text.tokens[at].low.as_str()))
    }

    /// The token, after a verb or the head, from which a clause only says more of something ("that", "if", "because").
    pub(super) fn aside(&self, range: &Range<usize>, from: usize) -> usize {
        let aside = |at: &usize| self.text.any(*at, &[Role::If, Role::Who, Role::Because, Role::When]);
        (from + 1..range.end).find(aside).unwrap_or(range.end)
    }
}

//! What one clause promises, and whose promise it is.

use std::ops::Range;

use super::Owner;
use super::clause::Clause;
use super::evidence::Doing;
use super::learned::{Judge, Seen};
use super::text::Text;
use super::words::{Class, Form, Role};
use crate::date::Said;

/// What was said before a clause.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Before {
    /// Who acts in the clause that this one is joined to.
    pub owner: Option<Owner>,
    /// "me: ..." stands before it.
    pub labelled: Option<Owner>,
    /// The note deals out things: "Stig: mugs. Me: the coffee".
    pub dealt: bool,
    /// "Olav fra kiosken: ..." stands before it.
    pub named: bool,
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
    /// What speaks for it or against it, where it does not call itself a promise.
    pub seen: Seen,
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

/// Words of which one makes a clause none: a wish, a want, a refusal.
pub(super) const LOOSE: &[Role] = &[Role::Wish, Role::Want, Role::Not];

pub(super) fn clause(text: &Text<'_>, clause: &Clause, before: Before, judge: &mut dyn Judge) -> Read {
    let range = &clause.range;
    let mut reader = Reader {
        text,
        range: range.clone(),
        before: Before { owner: before.owner.filter(|_| clause.joined), ..before },
        bold: false,
    };
    let speaks_of = reader.speaks_of();
    let only_wished =
        before.wished && reader.find(&[Role::Inf]).is_some() && reader.find(&[Role::Me, Role::They]).is_none();
    if clause.condition || clause.question || only_wished {
        return Read::None(speaks_of);
    }
    let strict = reader.promise();
    let rules = strict.is_some();
    reader.bold = true;
    let act = strict.or_else(|| reader.promise()).or_else(|| reader.whole());
    act.filter(|act| judge.is_promise(&reader, act, clause, rules)).map_or(Read::None(speaks_of), Read::Promise)
}

pub(super) struct Reader<'a, 'b> {
    pub text: &'a Text<'b>,
    pub range: Range<usize>,
    pub before: Before,
    /// Whatever has a verb is taken for an act.
    pub bold: bool,
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
            let told = self.said_outright(at);
            if told.is_some() || !self.bold {
                return told;
            }
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
            .or_else(|| self.gets())
            .or_else(|| self.plain(self.range.clone(), self.before.labelled, false))
    }

    /// "often", "on Fridays".
    pub(super) fn is_habit(&self, range: &Range<usize>) -> bool {
        self.text.dates_in(range).any(|hit| hit.said == Said::Habit) || self.has(range.clone(), &[Role::Habit])
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
        Some(Act {
            owner,
            what,
            confidence: 0.85,
            lemma: verb.map(|verb| verb.lemma.as_str()),
            seen: Seen::way("reminder", Some(at)),
        })
    }

    /// Whether nothing but dates, marks and adverbs stands in a range.
    pub(super) fn is_empty(&self, range: &Range<usize>) -> bool {
        self.text.head(range) >= range.end
    }

    /// An act in a clause that does not call itself a promise. `default` acts where no subject is said.
    pub(super) fn plain(&self, range: Range<usize>, default: Option<Owner>, agreed: bool) -> Option<Act> {
        let text = self.text;
        if range.is_empty() {
            return None;
        }
        let (modal, at, verb) = self.act(&range)?;
        let core = range.start..self.aside(&range, at);
        if self.is_habit(&core)
            || core.clone().any(|loose| (loose != at || verb.needs.is_empty()) && text.any(loose, LOOSE))
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
                seen: Seen::way("lent", Some(at)),
            });
        }
        // "he fixes the boat / must pay him on Monday": whoever is paid is who was spoken of.
        let inherited = self.before.owner.filter(|owner| {
            let paid =
                (at..range.end).any(|at| text.is(at, Role::ToThem) && !text.any(at, &[Role::Theirs, Role::They]));
            !(*owner == Owner::Them && modal.is_some() && paid)
        });
        let subject = said.or(inherited);
        let receiver = self.receiver(&(at..self.aside(&range, at))).or_else(|| {
            self.receiver(&(range.start..at)).filter(|_| verb.form == Form::Inf || self.is_last(at, range.end))
        });
        let owner = subject.unwrap_or_else(|| self.owner_without_subject(verb, receiver, modal.is_some(), &range));
        let clear = self.evidence(&Doing { verb, at, modal, owner, receiver, spoken: subject.is_some() }, &range);
        let object = clear.object;
        let loose_end = verb.class == Class::Unknown && !clear.certain && !clear.due;
        // "I bring the bread, she sees to the butter": what follows a promise in its sentence is one as well.
        let goes_on = self.before.promised && (self.before.owner.is_some() || said.is_some() && object && !loose_end);
        let in_person = said.is_some() && said == text.spoken.get(at).copied().flatten();
        let licensed = agreed || goes_on || in_person || self.is_told(text.head(&range), at);
        // "will ein gutes Wort einlegen": who wants to do it for the other says that they do.
        let intends = |modal: usize| {
            said.is_some() && text.tokens[modal].low == "will" && matches!(verb.class, Class::Give | Class::Answer)
        };
        let can = modal.map(|modal| text.is(modal, Role::Can) && !intends(modal));
        let suffices = clear.suffices(owner, can, licensed);
        if !self.bold
            && (!suffices || !clear.due && self.is_empty(&(range.start..at)) && self.is_empty(&(at + 1..range.end)))
        {
            return None;
        }
        let what = self.extent(at, modal, verb, &range);
        let confidence = 0.55
            + 0.1 * f64::from(u8::from(receiver.is_some()))
            + 0.1 * f64::from(u8::from(clear.due))
            + 0.1 * f64::from(u8::from(subject.is_some()));
        let mut facts = clear.facts(owner, can, licensed);
        if modal.is_none() && at == text.head(&range) {
            facts.push("told");
        }
        let seen = Seen { verb: Some(at), facts };
        Some(Act { owner, what, confidence, lemma: Some(&verb.lemma), seen })
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

/// Whether nothing but a person stands in a clause before a colon: "Olav fra kiosken: fikser låsen".
pub(super) fn names_somebody(text: &Text<'_>, range: &Range<usize>) -> bool {
    const LONGEST: usize = 6;
    let head = text.head(range);
    let colon = text.tokens.get(range.end).is_some_and(|mark| mark.is_mark(':'));
    colon && range.len() <= LONGEST && text.is_given_name(head) && !super::clause::has_verb(text, range)
}

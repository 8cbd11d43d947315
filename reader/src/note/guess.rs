//! Verbs that no table has, known by where they stand and how they end.
//!
//! People promise to fax, to sew and to split rhubarb: no table has every act. A word that no table knows is a verb
//! where only one can stand: after a subject, before one, after a modal verb, or at a German clause's end.

use super::text::Text;
use super::words::{Form, Role};
use crate::Language;
use crate::language::token::Kind;

/// Words that say of a clause that its verb is found already.
pub(super) const FINITE: &[Role] = &[
    Role::Will,
    Role::Would,
    Role::Can,
    Role::Be,
    Role::Does,
    Role::Have,
    Role::Promise,
    Role::PromiseNow,
    Role::Offer,
    Role::OfferNow,
    Role::Owe,
    Role::Want,
    Role::Wish,
    Role::Said,
    Role::Agree,
    Role::Get,
];

/// How many words a subject has at most.
const SUBJECT: usize = 6;

/// How far from a German clause's end its modal verb may stand.
const GERMAN_FRAME: usize = 16;

impl Text<'_> {
    /// The form of the unknown verb that a token is, if it must be one.
    pub(super) fn guess(&self, at: usize, language: Language) -> Option<Form> {
        let token = &self.tokens[at];
        let fits = token.kind == Kind::Word && !token.is_capital() && token.low.chars().count() >= 3;
        let opens = |at: usize| self.opens_clause(at);
        let bare_start = opens(at) && self.any(at + 1, &[Role::ToMe, Role::ToThem, Role::Mine]);
        let command = language == Language::En && self.commands(at);
        let named_start = token.kind == Kind::Word && (bare_start || command) && token.low.chars().count() >= 3;
        if !(fits || named_start) || !self.is_unknown(at) {
            return None;
        }
        let form = match language {
            Language::De => self.guess_german(at),
            Language::En => self.guess_english(at),
            Language::Da | Language::Nb | Language::Sv => self.guess_northern(at),
        };
        form.filter(|_| !self.any(at + 1, &[Role::NounNext]))
    }

    /// Whether no table knows a word, or only as a verb that needs another word.
    fn is_unknown(&self, at: usize) -> bool {
        self.date_at(at).is_none()
            && (self.tags[at].roles.is_empty() || self.tags[at].roles == Role::Get.into())
            && self.tags[at].len == 1
            && !self.is_clear_verb(at)
    }

    fn guess_northern(&self, at: usize) -> Option<Form> {
        let low = self.tokens[at].low.as_str();
        let reflexive = matches!(self.tokens.get(at + 1).map(|next| next.low.as_str()), Some("sig" | "seg" | "sej"));
        if reflexive {
            return None;
        }
        let present = low.ends_with('r');
        let infinitive = low.ends_with(['e', 'a', 'å', 'y', 'o']) && low.chars().count() >= 4;
        if infinitive && self.hangs_on_modal(at) {
            return Some(Form::Bare);
        }
        if !present {
            return None;
        }
        let starts = self.opens_clause(at) && self.any(at + 1, &[Role::ToMe, Role::ToThem, Role::Mine]);
        let acts = starts || self.follows_subject(at) || self.precedes_subject(at) || self.follows_coming(at);
        acts.then_some(Form::Present)
    }

    fn guess_english(&self, at: usize) -> Option<Form> {
        let low = self.tokens[at].low.as_str();
        if low.ends_with("ing") && low.chars().count() > 5 {
            let thing = [Role::To, Role::The, Role::Mine, Role::ToMe, Role::ToThem, Role::Theirs];
            if self.opens_clause(at) && self.any(at + 1, &thing) {
                return Some(Form::Ing);
            }
            let before = at.checked_sub(1)?;
            let before = if self.is(before, Role::Adverb) { before.checked_sub(1)? } else { before };
            let is = self.is(before, Role::Be);
            let acted = is && self.any(at + 1, &thing) && self.follows_subject(before);
            return (acted || is && self.any(before, &[Role::Me, Role::They])).then_some(Form::Ing);
        }
        if low.ends_with("ed") || low.ends_with("ing") || low.ends_with("ly") {
            return None;
        }
        if self.hangs_on_modal(at) || self.commands(at) {
            return Some(Form::Bare);
        }
        let before = at.checked_sub(1)?;
        let first = matches!(self.tokens[before].low.as_str(), "i" | "we" | "they");
        if first && !self.is_unclear_end(at) {
            return Some(Form::Bare);
        }
        let third = low.ends_with('s') && !low.ends_with("ss") && !low.ends_with("'s");
        let told = self.opens_clause(at) && self.any(at + 1, &[Role::ToMe, Role::Mine]);
        (third && (told || self.follows_subject(at) || self.follows_coming(at))).then_some(Form::Third)
    }

    /// "Leave the jar on her step": what opens a clause before a certain thing is an act to be done.
    fn commands(&self, at: usize) -> bool {
        let low = self.tokens[at].low.as_str();
        let thing = self.any(at + 1, &[Role::The, Role::Mine, Role::Theirs, Role::ToThem, Role::ToMe]);
        let noun = low.ends_with(['s', 'y'])
            || ["ed", "er", "or", "ing", "ion", "ful", "ive", "ous", "ist", "man"].iter().any(|end| low.ends_with(end));
        let marked = at.checked_sub(1).is_none_or(|before| self.tokens[before].kind == Kind::Mark);
        let stated =
            (at + 1..self.tokens.len().min(at + 6)).any(|at| self.any(at, &[Role::Said, Role::Does, Role::Be]));
        let past = stated || self.tags[at].verbs.iter().any(|verb| verb.form == Form::Past);
        thing && !noun && !past && marked && self.opens_clause(at) && low.is_ascii() && !self.is_given_name(at)
    }

    /// "comes round and mends it": what follows the "and" after a verb of coming.
    fn follows_coming(&self, at: usize) -> bool {
        const NEAR: usize = 9;
        let joined = at > 1 && self.is(at - 1, Role::And);
        let from = at.saturating_sub(NEAR);
        joined
            && (from..at - 1)
                .rev()
                .take_while(|before| self.tokens[*before].kind != Kind::Mark)
                .any(|before| self.is_coming(before))
    }

    fn guess_german(&self, at: usize) -> Option<Form> {
        let low = self.tokens[at].low.as_str();
        let i = |at: usize| self.any(at, &[Role::Me]);
        if low.ends_with("en") || low.ends_with("ern") || low.ends_with("eln") {
            return self.ends_frame(at).then_some(Form::Inf);
        }
        let begins = self.begins_field(at);
        let first = at > 0 && i(at - 1) && (self.opens_clause(at - 1) || self.date_at(at.wrapping_sub(2)).is_some())
            || i(at + 1) && begins;
        if first && !low.ends_with('t') && !low.ends_with("te") {
            return Some(Form::First);
        }
        if !low.ends_with('t') || low.starts_with("ge") {
            return None;
        }
        let starts = self.opens_clause(at) && self.any(at + 1, &[Role::ToMe, Role::ToThem, Role::Mine]);
        let inverted = begins && (self.any(at + 1, &[Role::They, Role::ToMe]) || self.is_name(at + 1));
        let acts = starts || inverted || self.follows_subject(at) || self.follows_coming(at);
        acts.then_some(Form::Third)
    }

    /// Whether a German clause may have its verb here: after a date, or after what stands alone in front.
    fn begins_field(&self, at: usize) -> bool {
        let Some(before) = self.phrase_before(at) else { return at == 0 };
        self.date_at(before).is_some() || self.opens_clause(at) || self.any(before, &[Role::Adverb, Role::But])
    }

    /// Where the word or phrase begins that ends before a token: the last token of a phrase has no roles of its own.
    pub(super) fn phrase_before(&self, at: usize) -> Option<usize> {
        const LONGEST: usize = 5;
        (1..=LONGEST).filter_map(|back| at.checked_sub(back)).find(|start| self.tags[*start].len > 0)
    }

    /// Whether a German clause ends here, whose modal verb stands before.
    fn ends_frame(&self, at: usize) -> bool {
        let next = self.tokens.get(at + 1);
        let ends =
            next.is_none_or(|next| next.kind == Kind::Mark) || self.any(at + 1, &[Role::And, Role::But, Role::Prep]);
        let low = at.checked_sub(1).map(|before| self.tokens[before].low.as_str());
        let from = at.saturating_sub(GERMAN_FRAME);
        let frame = (from..at).rev().take_while(|before| !self.tokens[*before].is_mark(',')).any(|before| {
            self.any(before, &[Role::Will, Role::Would]) && !self.any(before, &[Role::Be]) || self.is(before, Role::Can)
        });
        ends && (frame || low == Some("zu"))
    }

    /// Whether a modal verb stands before a token, with at most a subject and adverbs between.
    fn hangs_on_modal(&self, at: usize) -> bool {
        let mut here = at;
        for _ in 0..4 {
            let Some(start) = self.phrase_before(here) else { return false };
            let opens = self.any(start, &[Role::Promise, Role::PromiseNow, Role::Offer, Role::OfferNow, Role::Agree]);
            if self.any(start, &[Role::Will, Role::Would, Role::Can]) || opens && self.is(start + 1, Role::Inf) {
                return true;
            }
            let leads =
                self.any(start, &[Role::And]) && self.phrase_before(start).is_some_and(|come| self.is_coming(come));
            let between = self.any(start, &[Role::Me, Role::They, Role::Adverb, Role::Inf])
                || self.is_name(start)
                || leads
                || self.is_coming(start);
            if !between && self.date_at(start).is_none() {
                return false;
            }
            here = start;
        }
        false
    }

    /// Whether a subject stands right before a token: a pronoun, or a name with what says more of it.
    fn follows_subject(&self, at: usize) -> bool {
        if self.any(at + 1, &[Role::To, Role::And]) && !self.any(at + 1, &[Role::Prep]) {
            return false;
        }
        // "if it holds off Gareth ploughs the strip": a name right before an English verb is its subject.
        let gave = at > 1 && self.any(at - 2, &[Role::And, Role::To]);
        if self.is_english() && at > 0 && self.is_name(at - 1) && self.is_given_name(at - 1) && !gave {
            return true;
        }
        let (mut here, mut named) = (at, false);
        for _ in 0..SUBJECT {
            let Some(before) = here.checked_sub(1) else { return named };
            if self.tokens[before].kind == Kind::Mark || self.is(before, Role::And) {
                return named;
            }
            if self.any(before, &[Role::Me, Role::They, Role::Many]) && !self.is(before, Role::That) {
                return true;
            }
            let verb = !self.tags[before].verbs.is_empty() && self.tags[before].roles.is_empty();
            if verb || self.any(before, FINITE) || self.any(before, &[Role::ToMe, Role::Inf]) {
                return false;
            }
            if self.is(before, Role::That) {
                return named;
            }
            // "lab times": in English a noun alone is seldom a subject.
            let alone = self.is_english() && !self.tokens[before].is_capital() && !self.is_given_name(before);
            let article =
                before.checked_sub(1).is_some_and(|the| self.any(the, &[Role::The, Role::Mine, Role::Theirs]));
            named = self.is_plain(before) && self.tokens[before].kind == Kind::Word && (!alone || article)
                || named && self.any(before, &[Role::The, Role::Mine, Role::Theirs]);
            here = before;
        }
        false
    }

    /// Whether a subject stands right after a token: a pronoun, or a name where a day stands in front.
    fn precedes_subject(&self, at: usize) -> bool {
        let dated = at.checked_sub(1).is_some_and(|before| self.date_at(before).is_some());
        let finite = |at: usize| self.any(at, FINITE) || self.tags.get(at).is_some_and(|tag| !tag.verbs.is_empty());
        let pronoun = self.any(at + 1, &[Role::Me, Role::They]);
        let fronted = dated || at > 0 && self.tokens[at - 1].is_mark(',');
        pronoun && (self.begins_field(at) || !finite(at + 2)) || fronted && self.is_name(at + 1)
    }

    /// Whether a clause begins at a token: nothing, a mark or "and" before it.
    fn opens_clause(&self, at: usize) -> bool {
        at.checked_sub(1).is_none_or(|before| {
            (self.tokens[before].kind == Kind::Mark || self.any(before, &[Role::And, Role::But]))
                && self.date_at(before).is_none()
        })
    }

    /// A word with nothing after it is more likely no verb.
    fn is_unclear_end(&self, at: usize) -> bool {
        self.tokens.get(at + 1).is_none_or(|next| next.kind == Kind::Mark)
    }

    /// Whether a table has a verb here that needs no other word.
    fn is_clear_verb(&self, at: usize) -> bool {
        !self.tags[at].foreign && self.tags[at].verbs.iter().any(|verb| verb.needs.is_empty())
    }
}

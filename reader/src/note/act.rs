//! The act of a clause: its verb, what modal verb that hangs on, and how far its object reaches.

use std::ops::Range;

use super::given::TRIPS;
use super::guess::FINITE;
use super::read::Reader;
use super::text::Text;
use super::words::{self, Form, Role, Verb};
use crate::language::token::Kind;

impl Reader<'_, '_> {
    /// A capital "Will" before something that is no verb is a man.
    fn is_person(&self, at: usize, end: usize) -> bool {
        let token = &self.text.tokens[at];
        let next = self.text.head(&(self.text.after(at)..end));
        let acts = self.text.verb_of(next, end, |form| form == Form::Bare).is_some()
            || self.text.any(next, &[Role::Me, Role::They]);
        self.text.is_english() && token.text == "Will" && !acts
    }

    /// "a look at his will".
    fn is_testament(&self, at: usize) -> bool {
        let owned =
            at.checked_sub(1).is_some_and(|before| self.text.any(before, &[Role::The, Role::Theirs, Role::Mine]));
        owned && self.text.tokens[at].low == "will" && self.text.is_english() && !self.text.is(at - 1, Role::ToThem)
    }

    fn after_modal(&self, modal: usize, end: usize) -> Option<(usize, &'static Verb)> {
        let text = self.text;
        let from = if text.any(modal, &[Role::Me, Role::They, Role::Many]) { modal + 1 } else { text.after(modal) };
        for at in from..end {
            if text.any(at, &[Role::If, Role::Because])
                && at > from + 1
                && text.any(at + 1, &[Role::Me, Role::They, Role::Many])
            {
                return None;
            }
            if text.is(at, Role::Adverb) && text.is_german() {
                continue;
            }
            if text.is(at, Role::Be) && text.tokens.get(at + 1).is_some_and(|next| next.low.ends_with("ing")) {
                continue;
            }
            let perfect = at > from && text.any(at - 1, &[Role::Have, Role::Get]);
            let done = |form| form != Form::Past || perfect || text.is(modal, Role::Would);
            if let Some(verb) = text.verb_of(at, end, done) {
                return Some((at, verb));
            }
            if self.is_unknown_act(at, end) {
                return Some((at, words::unknown(Form::Bare)));
            }
            if text.is(at, Role::Be) && text.is(at + 1, Role::Can) {
                // "she'd be glad to look"
                continue;
            }
            if text.any(at, &[Role::Be, Role::Does]) && text.verb(at, end).is_none() && !self.is_german_end(at, end) {
                return None;
            }
        }
        self.any_after(from, end)
    }

    /// Whatever stands where the verb of a modal verb must be: "kan ta passet", "must get the form off".
    fn any_after(&self, from: usize, end: usize) -> Option<(usize, &'static Verb)> {
        let text = self.text;
        let skip = |at: usize| text.any(at, &[Role::Me, Role::They, Role::Many, Role::Adverb, Role::Inf]);
        let mut at = text.head(&(from..end));
        while at < end && (skip(at) || text.date_at(at).is_some()) {
            at = text.after(at);
        }
        if text.is_german() {
            at = (at..end).rev().find(|at| text.tokens[*at].kind != Kind::Mark && text.date_at(*at).is_none())?;
        }
        let fits = at < end && text.tokens[at].kind == Kind::Word && !text.tokens[at].is_capital();
        let free = fits && (text.tags[at].roles.is_empty() || text.is(at, Role::Get)) && text.tokens[at].low.len() > 1;
        let ending = !text.is_german() || text.tokens[at].low.ends_with('n');
        (self.bold && free && ending)
            .then(|| (at, words::unknown(if text.is_german() { Form::Inf } else { Form::Bare })))
    }

    /// An infinitive that no table knows, with somebody to receive it: "må fakturere Hanne".
    fn is_unknown_act(&self, at: usize, end: usize) -> bool {
        let text = self.text;
        let token = &text.tokens[at];
        let infinitive =
            text.is_english() || token.low.ends_with(['e', 'a']) || token.low.ends_with("en") && self.is_last(at, end);
        let named = |at: usize| text.is_name(at) && !text.is_german();
        let somebody = |at: usize| at < end && (text.is(at, Role::ToThem) || named(at));
        let received = somebody(at + 1) || self.is_last(at, end) && somebody(at - 1);
        text.is_plain(at) && !token.is_capital() && token.low.chars().count() > 3 && infinitive && received
    }

    fn is_german_end(&self, at: usize, end: usize) -> bool {
        (at + 1..end).any(|later| self.text.verb_of(later, end, |form| form == Form::Inf).is_some())
    }

    /// The clause's verb, if it is one of acts and not of the past.
    pub(super) fn main_verb(&self, range: &Range<usize>) -> Option<(usize, &'static Verb)> {
        let text = self.text;
        let head = text.head(range);
        let mut be = false;
        for at in head..range.end {
            if at > head
                && text.any(at, &[Role::Who, Role::Because, Role::That])
                && !text.any(at, &[Role::The, Role::They, Role::Many])
            {
                return None;
            }
            let bare = at == head
                || (head..at)
                    .all(|before| text.any(before, &[Role::Me, Role::Adverb, Role::Inf, Role::Many, Role::And]));
            let verb = text.verb_of(at, range.end, |form| match form {
                Form::Bare => bare || self.is_told_to(head, at) || at > head && text.is(at - 1, Role::Me),
                Form::Inf => {
                    self.is_last(at, range.end)
                        || text.any(at + 1, &[Role::Prep, Role::To])
                        || bare && text.any(head, &[Role::Me, Role::Many])
                        || bare && at == head
                }
                Form::Ing => at == head || be,
                Form::First => at == head || !text.any(head, &[Role::They]) || text.spoken[at].is_some(),
                _ => true,
            });
            if let Some(verb) = verb {
                let done = verb.form == Form::Past
                    || verb.form == Form::Bare && at > head && !text.is_english() && self.is_past(at)
                    || verb.form == Form::Third && (be || self.is_participle(head, at, range.end));
                return (!done).then_some((at, verb));
            }
            if text.leads_to(at).is_some() {
                continue;
            }
            if text.is(at, Role::Be) {
                be = true;
            } else if self.bold && text.is(at, Role::Does) && !text.any(at, &[Role::Be, Role::Have]) {
                return present(&text.tokens[at].low, text).map(|form| (at, words::unknown(form)));
            } else if text.any(at, &[Role::Does, Role::Have]) && !text.any(at, &[Role::Be]) {
                return self.comes_to(at, range.end).or_else(|| self.favour(head, at, range.end));
            }
        }
        None
    }

    /// "kommt den Trecker holen", "comes to fix it": the act stands after a verb of coming.
    fn comes_to(&self, at: usize, end: usize) -> Option<(usize, &'static Verb)> {
        let text = self.text;
        let acts = |later: usize| {
            let verb = text.verb_of(later, end, |form| form == if text.is_german() { Form::Inf } else { Form::Bare });
            let told = text.any(later - 1, &[Role::Inf, Role::And]);
            verb.filter(|_| if text.is_german() { self.is_last(later, end) } else { told })
        };
        if !text.is_coming(at) {
            return None;
        }
        let found = (at + 1..end).find_map(|later| acts(later).map(|verb| (later, verb)));
        // "Kommt am Montag ausmessen": nobody but a third person comes so.
        let open = self.bold && found.is_none() && text.is_german() && self.ends_open(&(at + 1..end));
        if open && text.tokens[at].low == "kommt" {
            return Some((at, words::unknown(Form::Third)));
        }
        found.map(|found| (at, found.1))
    }

    /// "vi satt": a form that may be of the past is, behind a subject.
    fn is_past(&self, at: usize) -> bool {
        self.text.tags[at].verbs.iter().any(|verb| verb.form == Form::Past)
    }

    /// "Montag bestellt": a German third person that may be a participle is one where nobody acts.
    fn is_participle(&self, head: usize, at: usize, end: usize) -> bool {
        let text = self.text;
        let past = text.tags[at].verbs.iter().any(|verb| verb.form == Form::Past);
        past && text.is_german() && at == head && self.is_last(at, end)
    }

    /// "åpner hytta for oss i uke 2", "I run the raffle for Yvonne in May": what people else do for themselves,
    /// done for the other, and to come.
    fn favour(&self, head: usize, at: usize, end: usize) -> Option<(usize, &'static Verb)> {
        const FOR: &[&str] = &["for", "åt", "för", "für", "fürs", "fürn", "fer"];
        const EMPLOYED: &[&str] =
            &["arbej", "arbet", "jobb", "arbeit", "work", "ansæt", "ansät", "lev", "liv", "ist", "is"];
        let text = self.text;
        let low = text.tokens[at].low.as_str();
        let form = present(low, text)?;
        let mine = text.any(text.after(at), &[Role::Me]) || (head..at).any(|at| text.is(at, Role::Me));
        let whom = |to: usize| {
            let them = text.any(to, &[Role::ToThem, Role::Theirs]) || text.is_name(to);
            if mine { them } else { text.is(to, Role::ToMe) || text.is(to, Role::Mine) }
        };
        let received =
            (at + 1..end).any(|to| FOR.contains(&text.tokens[to].low.as_str()) && to + 1 < end && whom(to + 1));
        let employed = EMPLOYED.iter().any(|stem| low.starts_with(stem)) || text.is(at, Role::Have);
        (received && !employed && self.is_to_come(&self.range)).then(|| (at, words::unknown(form)))
    }

    /// "Nigel to send it", which is no "easy to send".
    pub(super) fn is_told(&self, head: usize, at: usize) -> bool {
        let person = self.text.is(head, Role::ToMe) || self.text.is_name(head) || self.text.is_given_name(head);
        person && self.is_told_to(head, at) && !self.is_last(at, self.range.end)
    }

    /// "Nigel to send it": who stands before "to" has it to do.
    fn is_told_to(&self, head: usize, at: usize) -> bool {
        let text = self.text;
        let to = at.checked_sub(1).filter(|to| *to > head && *to <= head + 8 && text.tokens[*to].low == "to");
        let bracket = (head..at).find(|at| text.tokens[*at].is_mark('('));
        to.is_some_and(|to| {
            (head..bracket.unwrap_or(to))
                .all(|name| text.is_name(name) || name == head && (text.is_plain(name) || text.is(name, Role::ToMe)))
        })
    }

    pub(super) fn is_last(&self, at: usize, end: usize) -> bool {
        self.is_empty(&(at + 1..end))
    }

    /// The act of a clause, with the modal verb that it hangs on.
    pub(super) fn act(&self, range: &Range<usize>) -> Option<(Option<usize>, usize, &'static Verb)> {
        self.clear_act(range).or_else(|| self.any_act(range).map(|(at, form)| (None, at, words::unknown(form))))
    }

    /// A word that may be a verb, where nothing else in the clause is: "Beim Kollegen entschuldigen", "she inquires herself".
    fn any_act(&self, range: &Range<usize>) -> Option<(usize, Form)> {
        let text = self.text;
        let head = text.head(range);
        if let Some(done) = self.gets_done(head, range.end) {
            return Some((done, Form::Bare));
        }
        if !self.bold || head >= range.end || self.has(range.clone(), FINITE) {
            return None;
        }
        let word = |at: usize| {
            at < range.end
                && text.tokens[at].kind == Kind::Word
                && text.date_at(at).is_none()
                && text.tags[at].roles.is_empty()
                && text.tokens[at].low.chars().count() > 2
        };
        let low = |at: usize| text.tokens[at].low.as_str();
        let last =
            (head..range.end).rev().find(|at| text.tokens[*at].kind != Kind::Mark && text.date_at(*at).is_none());
        if let Some(last) = last.filter(|last| text.is_german() && word(*last) && !text.tokens[*last].is_capital()) {
            let infinitive = ["en", "ern", "eln"].iter().any(|end| low(last).ends_with(end)) && last > head;
            if infinitive && low(last).chars().count() > 4 {
                return Some((last, Form::Inf));
            }
        }
        let named = text.is_name(head) || text.is_given_name(head);
        if (text.any(head, &[Role::They]) || named) && word(head + 1) && !text.tokens[head + 1].is_capital() {
            return present(low(head + 1), text).map(|form| (head + 1, form));
        }
        let northern = !text.is_german() && !text.is_english();
        let finite = |at: usize| {
            word(at)
                && !text.tokens[at].is_capital()
                && low(at).ends_with('r')
                && low(at).chars().count() > 4
                && (text.is_plain(at - 1) || text.is_name(at - 1))
                && present(low(at), text).is_some()
        };
        if let Some(at) = (head + 1..range.end.min(head + 6)).find(|at| northern && named && finite(*at)) {
            return Some((at, Form::Present));
        }
        let follows = word(head) && !text.is_given_name(head) && head + 1 < range.end && !TRIPS.contains(&low(head));
        let thing = [Role::The, Role::Mine, Role::Theirs, Role::ToThem, Role::ToMe, Role::Prep, Role::To, Role::If];
        let known = text.tags[head].verbs.iter().any(|verb| verb.form == Form::Bare) && word(head + 1);
        let object = text.any(head + 1, &thing) || text.is_name(head + 1) && !text.is_german() || known;
        let bare = match () {
            () if text.is_german() => !text.tokens[head].is_capital() || head == 0,
            () if text.is_english() => low(head).is_ascii() && !low(head).ends_with('s'),
            () => !low(head).ends_with(['r', 's']),
        };
        let past =
            text.tags[head].verbs.iter().all(|verb| verb.form == Form::Past) && !text.tags[head].verbs.is_empty();
        (follows && object && bare && !past && !text.is_german()).then_some((head, Form::Bare))
    }

    /// "få kopieret noderne", "get the lock changed": what somebody sees to that it is done.
    fn gets_done(&self, head: usize, end: usize) -> Option<usize> {
        const GET: &[&str] = &["få", "faa", "get", "fa"];
        const NEAR: usize = 5;
        let text = self.text;
        let gets = self.bold && head < end && GET.contains(&text.tokens[head].low.as_str());
        let done = |at: &usize| text.tags[*at].verbs.iter().any(|verb| verb.form == Form::Past) && !text.is_name(*at);
        (head + 1..end.min(head + NEAR)).find(done).filter(|_| gets)
    }

    fn clear_act(&self, range: &Range<usize>) -> Option<(Option<usize>, usize, &'static Verb)> {
        let text = self.text;
        let main = self.main_verb(range);
        let until = self.aside(range, text.head(range));
        let is_modal = |at: &usize| {
            text.any(*at, &[Role::Will, Role::Would, Role::Can])
                && !self.is_person(*at, range.end)
                && !self.is_testament(*at)
        };
        let modal = (range.start..until).find(is_modal);
        let first = |at: usize| main.is_none_or(|(main, verb)| at < main || matches!(verb.form, Form::Inf));
        if let Some(modal) = modal.filter(|modal| first(*modal)) {
            return self.after_modal(modal, range.end).map(|(at, verb)| (Some(modal), at, verb));
        }
        main.map(|(at, verb)| (None, at, verb))
    }

    /// Where the act with its object stands.
    pub(super) fn extent(&self, at: usize, modal: Option<usize>, verb: &Verb, range: &Range<usize>) -> Range<usize> {
        let text = self.text;
        let head = text.head(range);
        let ends =
            self.is_last(at, range.end) && matches!(verb.form, Form::First | Form::Third) && at > text.after(head);
        let first = match modal {
            None if ends && text.any(head, &[Role::Me, Role::They]) => text.after(head),
            _ if verb.form != Form::Inf => at,
            Some(modal) => {
                let mut first = text.after(modal);
                while first < at
                    && text.any(first, &[Role::Me, Role::They, Role::Adverb])
                    && !text.is(first, Role::ToThem)
                {
                    first = text.after(first);
                }
                first
            }
            None => head,
        };
        first..range.end
    }
}

/// The form of a verb of the present, by its ending.
pub(super) fn present(low: &str, text: &Text<'_>) -> Option<Form> {
    const PAST: &[&str] = &["var", "har", "was", "has", "is", "ist", "hat", "ging", "kam", "traf"];
    let form = if low == "do" {
        Form::Bare
    } else if low.ends_with("ing") {
        Form::Ing
    } else if low.ends_with('r') {
        Form::Present
    } else if text.is_german() && low.ends_with('t') || text.is_english() && low.ends_with('s') {
        Form::Third
    } else {
        return None;
    };
    (!PAST.contains(&low)).then_some(form)
}

//! What a clause says of a promise before it: by when.

use std::ops::Range;

use super::again::COMPARED;
use super::clause::Clause;
use super::due::{day_of_all, due_in, is_both, is_of_all};
use super::find::{Draft, Finder, LIGHT, is_it, it_behind};
use super::given::BACK;
use super::words::{Class, Form, Role};
use crate::date::{Hit, Said};
use crate::language::token::Kind;

/// How long a clause is at most that only says when.
const SHORT: usize = 12;

/// How long one is at most that says by when something is needed, and not what.
const BRIEF: usize = 8;

impl Finder<'_, '_> {
    /// A date in a piece of its own belongs to the promise before it, or else to the one after it.
    pub(super) fn date_alone(&mut self, index: usize, range: &Range<usize>) {
        let hit = due_in(self.text, range, None);
        let heads = self.text.tokens.get(range.end).is_some_and(|mark| mark.is_mark(':'));
        if heads && self.drafts.last().is_none_or(|last| last.sentence != index) {
            self.heading = hit;
            return;
        }
        match self.drafts.last_mut() {
            Some(last) if last.due.is_none() && last.sentence + 1 >= index => last.due = hit,
            _ => self.waiting = hit,
        }
    }

    /// "both by the 1st": the day of all that was promised in the sentence.
    pub(super) fn dates_all(&mut self, index: usize, range: &Range<usize>) -> bool {
        // "next month, both of them": the day is the last one's already.
        let said = || self.drafts.last().and_then(|last| last.due).filter(|_| is_of_all(self.text, range));
        let day = day_of_all(self.text, range).or_else(said);
        if day.is_some() {
            // "All before the weekend." may be a sentence of its own.
            let here = self.drafts.last().map_or(index, |last| last.sentence).min(index);
            let near = here + 1 >= index;
            let two = is_both(self.text, range);
            let dealt = self.dealt;
            let undated = |draft: &&mut Draft| {
                let said = draft.sentence == here || two && draft.sentence + 1 == here || dealt;
                near && said && draft.due.is_none()
            };
            self.drafts.iter_mut().rev().take(COMPARED).filter(undated).for_each(|draft| draft.due = day);
        }
        day.is_some()
    }

    /// The certain day that a clause says of an act.
    pub(super) fn day_in(&self, range: &Range<usize>) -> Option<Hit> {
        due_in(self.text, range, None).filter(|hit| matches!(hit.said, Said::Due(..)))
    }

    /// "she has it ready at the end of May", "they need it on Monday": when what was promised before it is due.
    pub(super) fn is_ready(&mut self, index: usize, range: &Range<usize>) -> bool {
        const READY: &[&str] =
            &["klar", "klart", "ready", "done", "finished", "færdig", "ferdig", "färdig", "färdigt", "fertig"];
        let text = self.text;
        let ready = |at: usize| text.tokens.get(at).is_some_and(|token| READY.contains(&token.low.as_str()));
        let head = text.head(range);
        let it = range.clone().any(|at| is_it(text, at));
        let them = range.clone().any(|at| text.any(at, &[Role::They, Role::Many]));
        // "klar fredag", "og er ferdig i uke 39": nothing but that and the day
        let again = it || them || ready(head) || text.is(head, Role::Be);
        let named = text.is_plain(head) && !text.is(text.after(head), Role::Be);
        let got = it && !named && range.clone().any(|at| text.is(at, Role::Get));
        let due = self.day_in(range).filter(|_| range.len() <= SHORT);
        let said = (range.clone().any(ready) || got) && again || self.is_needed(range);
        let last = self.drafts.last_mut().filter(|last| last.due.is_none() && last.sentence + 1 >= index);
        last.filter(|_| due.is_some() && said).map(|last| last.due = due).is_some()
    }

    /// "they need it on Monday", "must be in order by Thursday": what was promised before it has to be there.
    fn is_needed(&self, range: &Range<usize>) -> bool {
        let text = self.text;
        let needed = |at: usize| text.tokens.get(at).is_some_and(|token| NEEDED.contains(&token.low.as_str()));
        let acts = range.clone().any(|at| !needed(at) && text.verb(at, range.end).is_some());
        let it = range.clone().any(|at| is_it(text, at));
        let head = text.head(range);
        let somebody = text.any(head, &[Role::They, Role::Many]) && needed(text.after(head));
        let first = needed(head) && !text.any(head + 1, &[Role::To, Role::Prep]);
        let brief = range.len() <= BRIEF && (somebody || first);
        range.clone().any(needed) && !acts && (it || brief)
    }

    /// "sends me the book. Tuesday at training", "fixes the tap, it'll be next week": when what was promised just before it is due.
    pub(super) fn says_when(&mut self, index: usize, clause: &Clause) -> bool {
        let text = self.text;
        let range = &clause.range;
        if range.len() > SHORT || clause.question || clause.condition {
            return false;
        }
        let Some(due) = self.day_in(range) else { return false };
        let refused = range.clone().any(|at| text.any(at, &[Role::Not, Role::Wish, Role::Want, Role::Done, Role::If]));
        let says = range.clone().any(|at| text.is(at, Role::Me)) || self.has_act(range);
        let here = self.drafts.last().is_some_and(|last| last.sentence == index);
        let when = !says && (self.opens_with_date(range, here) || here && self.is_of_it(range));
        let when = !refused && (when || self.does_with_it(range) || here && self.only_answers(range));
        let last =
            self.drafts.last_mut().filter(|last| self.promised && last.due.is_none() && last.sentence + 1 >= index);
        last.filter(|_| when).map(|last| last.due = Some(due)).is_some()
    }

    /// "hangs it on the door tomorrow", "har den med på tirsdag": more of the act that was promised, where nobody else is said to do it.
    fn does_with_it(&self, range: &Range<usize>) -> bool {
        let text = self.text;
        let head = text.head(range);
        let subject =
            text.any(head, &[Role::Me, Role::They, Role::Many, Role::The, Role::Prep, Role::To]) || text.is_name(head);
        let it = it_behind(text, head, range.end);
        !subject && it.is_some_and(|it| !text.is(it + 1, Role::Be) && text.date_at(head).is_none())
    }

    /// "says so before the weekend": an answer with nothing new in it, by whoever promised.
    fn only_answers(&self, range: &Range<usize>) -> bool {
        let text = self.text;
        let head = text.head(range);
        let verb = text
            .verb(head, range.end)
            .filter(|verb| verb.class == Class::Answer || verb.lemma.len() < 5 && !verb.needs.is_empty());
        let thing = |at: usize| {
            let needed = verb.is_some_and(|verb| verb.needs.contains(&text.tokens[at].low));
            text.is_plain(at) && !needed && !LIGHT.contains(&text.tokens[at].low.as_str())
        };
        verb.is_some()
            && !(head + 1..range.end).any(thing)
            && !range.clone().any(|at| text.any(at, &[Role::They, Role::Me]))
    }

    fn has_act(&self, range: &Range<usize>) -> bool {
        let text = self.text;
        let needed = |at: usize| NEEDED.contains(&text.tokens[at].low.as_str());
        range.clone().any(|at| {
            let acts = |form| !matches!(form, Form::Past | Form::Inf | Form::Passive);
            text.verb_of(at, range.end, acts).is_some() && !text.is(at, Role::Said) && !needed(at)
        })
    }

    /// "Tuesday at training", "at the end of May, he says". In a sentence of its own what happens at a place may be something else.
    fn opens_with_date(&self, range: &Range<usize>, here: bool) -> bool {
        let text = self.text;
        let loose = |at: &usize| text.tokens[*at].kind == Kind::Mark || text.is(*at, Role::Adverb);
        let first = range.clone().find(|at| text.date_at(*at).is_some() || !loose(at));
        let last = |low: &str| ["sista", "siste", "sidste", "letzter", "spätester", "last"].contains(&low);
        // "she said by the end of March", "back by the 16th"
        let first = first.map(|first| {
            let told = text.is(first, Role::They) && text.is(first + 1, Role::Said);
            let back = BACK.contains(&text.tokens[first].low.as_str());
            text.head_or_date(first + 2 * usize::from(told) + usize::from(back && !told), range.end)
        });
        let Some(first) = first.filter(|first| *first < range.end) else { return false };
        if last(&text.tokens[first].low) {
            return text.is_only_date(&(first + 2..range.end));
        }
        let Some(hit) = text.date_at(first) else { return false };
        let rest = text.head(&(hit.end..range.end));
        let said = if here { &[Role::Said, Role::Prep, Role::To][..] } else { &[Role::Said] };
        rest >= range.end || text.any(rest, said) && !text.is_somebody(rest + 1)
    }

    /// "it'll be up early next week", "det blir på lørdag", "should be with me on the 17th".
    fn is_of_it(&self, range: &Range<usize>) -> bool {
        const COMES: &[&str] = &[
            "kommer", "kommt", "comes", "dauert", "liegt", "ligger", "blir", "bliver", "wird", "ist", "er", "är", "be",
            "gets", "bleibt", "stehen", "steht", "står",
        ];
        let text = self.text;
        let head = text.head(range);
        let low = |at: usize| text.tokens.get(at).map_or("", |token| token.low.as_str());
        let it = (head..range.end.min(head + 3))
            .any(|at| is_it(text, at) || ["it'll", "it's", "das", "dat"].contains(&low(at)));
        let comes = (head..range.end.min(head + 3)).any(|at| COMES.contains(&low(at)) || text.is(at, Role::Be));
        let should =
            ["should", "skal", "ska", "soll", "sollte", "dauert", "kommt", "kommer", "comes"].contains(&low(head));
        let passive = text.verb_of(head, range.end, |form| form == Form::Passive).is_some();
        let stands = ["steht", "liegt", "står", "ligger", "stands"].contains(&low(head));
        (comes && (it || should || stands) || passive) && !range.clone().any(|at| text.is(at, Role::They))
    }
}

/// Words for what has to be there by a day.
const NEEDED: &[&str] = &[
    "skal",
    "bruge",
    "bruke",
    "behöver",
    "behöva",
    "braucht",
    "brauchen",
    "needs",
    "need",
    "needed",
    "wants",
    "trenger",
    "nødt",
    "deadline",
    "frist",
    "fristen",
    "due",
    "haster",
    "brådskar",
    "eilt",
    "urgent",
    "må",
    "muss",
    "måste",
    "must",
    "ska",
    "bruges",
    "brukes",
    "behövs",
];

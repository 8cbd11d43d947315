//! From clauses to promises: each with its own date, and no act twice.

use std::ops::Range;

use super::Owner;
use super::again::once_each;
use super::clause::{Clause, clauses, has_verb};
use super::due::{day_of_all, due_in};
use super::heading;
use super::learned::Judge;
use super::read::{self, Before, Read};
use super::text::Text;
use super::words::{Form, Role};
use crate::date::{Hit, Said};
use crate::language::token::Kind;

/// A promise, still as tokens.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub owner: Owner,
    /// The act with its object.
    pub what: Range<usize>,
    /// The date that is said of it.
    pub due: Option<Hit>,
    pub confidence: f64,
    pub lemma: Option<&'static str>,
    pub sentence: usize,
}

pub(super) fn promises(text: &Text<'_>, judge: &mut dyn Judge) -> Vec<Draft> {
    let mut finder = Finder {
        text,
        judge,
        drafts: Vec::new(),
        waiting: None,
        heading: None,
        promised: false,
        turned_down: None,
        dealt: heading::deals_out(text),
        passed: None,
    };
    let mut about = false;
    let says = |sentence: &Range<usize>| sentence.clone().any(|at| text.tokens[at].kind != Kind::Mark);
    for (index, sentence) in text.sentences().into_iter().filter(says).enumerate() {
        about = finder.sentence(index, &sentence, about);
    }
    once_each(text, finder.drafts)
}

pub(super) struct Finder<'a, 'b> {
    pub text: &'a Text<'b>,
    judge: &'a mut dyn Judge,
    pub drafts: Vec<Draft>,
    /// A date said before the clause it belongs to.
    pub waiting: Option<Hit>,
    /// A date that stands over several: "Friday: ring Bo, write to Ann".
    pub heading: Option<Hit>,
    /// Whether the clause read last was a promise.
    pub promised: bool,
    /// An act that was only wished for or asked, until somebody says that they do it.
    turned_down: Option<(Range<usize>, usize, Owner)>,
    /// Whether the note deals out things: "Stig: mugs. Me: the coffee".
    pub dealt: bool,
    /// The day of the clause before, which was no promise: "thinks about it until Friday and tells me".
    passed: Option<Hit>,
}

impl Finder<'_, '_> {
    /// Reads a sentence; returns whether the note has now spoken of the person.
    fn sentence(&mut self, index: usize, sentence: &Range<usize>, about: bool) -> bool {
        let mut before = Before { about, dealt: self.dealt, ..Before::default() };
        (self.waiting, self.passed) = (None, None);
        let listed = matches!(self.text.tokens[sentence.start].text, "-" | "–" | "•" | "*" | "—");
        self.heading = self.heading.filter(|_| listed);
        self.turned_down = self.turned_down.take().filter(|(_, before, _)| before + 1 >= index);
        let clauses = clauses(self.text, sentence);
        before.dated_after = clauses.iter().any(|clause| day_of_all(self.text, &clause.range).is_some());
        for clause in clauses {
            if self.is_of_another(index, &clause) {
                continue;
            }
            if let Some(owner) = self.label(&clause.range) {
                before.labelled = Some(owner);
                continue;
            }
            let more = self.takes_back(index, &clause)
                || self.takes_up(index, &clause)
                || self.does_the_same(index, &clause)
                || self.goes_on(index, &clause);
            if !more {
                self.clause(index, &clause, &mut before);
            }
        }
        before.about
    }

    /// Whether a clause only says when: the day of what was promised before it, or of what comes.
    fn is_of_another(&mut self, index: usize, clause: &Clause) -> bool {
        let range = &clause.range;
        if self.text.is_only_date(&self.without_light(index, range)) {
            self.date_alone(index, range);
            return true;
        }
        self.heads(range)
            || self.dates_all(index, range)
            || self.is_ready(index, range)
            || self.says_when(index, clause)
    }

    /// Reads a clause for itself, and keeps what it says for those after it.
    fn clause(&mut self, index: usize, clause: &Clause, before: &mut Before) {
        let text = self.text;
        before.dated = matches!(self.waiting.or(self.heading).map(|hit| hit.said), Some(Said::Due(..)));
        let parts = if clause.joined { Vec::new() } else { gapped(text, clause) };
        let read = read::clause(text, parts.first().unwrap_or(clause), *before, self.judge);
        let spoken = match &read {
            Read::Promise(act) => Some(act.owner),
            Read::None(owner) => *owner,
        };
        let them = spoken == Some(Owner::Them);
        let promised = matches!(read, Read::Promise(_));
        if let Read::Promise(act) = read {
            let range = parts.first().map_or(&clause.range, |part| &part.range);
            self.add(index, clause, range, act);
            parts.iter().skip(1).for_each(|part| self.add_gapped(index, &part.range));
        } else if !clause.condition {
            self.turned_down =
                act_in(text, &clause.range).map(|act| (act, index, asked_of(text, clause))).or(self.turned_down.take());
        }
        let said = !promised && !clause.condition && !clause.question;
        self.passed = self.day_in(&clause.range).filter(|_| said);
        self.promised = promised;
        *before = Before {
            owner: spoken.or(before.owner.filter(|_| clause.joined)),
            labelled: None,
            named: read::names_somebody(text, &clause.range),
            promised,
            conditional: clause.condition,
            wished: clause.range.clone().any(|at| text.is(at, Role::Wish)),
            wanted: before.wanted || them && clause.range.clone().any(|at| text.is(at, Role::Want)),
            about: before.about || them,
            about_here: before.about_here || them,
            ..*before
        };
    }

    /// "but he didn't": the promise before it is none.
    fn takes_back(&mut self, index: usize, clause: &Clause) -> bool {
        const ALREADY: &[&str] = &["already", "allerede", "redan", "schon", "bereits"];
        let text = self.text;
        let has = |roles: &[Role]| clause.range.clone().any(|at| text.any(at, roles));
        let acts = |at: usize| text.verb(at, clause.range.end).is_some_and(|verb| verb.form != Form::Past);
        let short = clause.range.len() <= 9 && !clause.range.clone().any(acts);
        let done = clause.range.clone().any(|at| ALREADY.contains(&text.tokens[at].low.as_str()));
        let denied = done || has(&[Role::Not, Role::Done]);
        let back = short && denied && has(&[Role::Have, Role::Does]) && has(&[Role::Me, Role::They]);
        let last = self.drafts.last().is_some_and(|last| last.sentence == index);
        if back && last {
            self.drafts.pop();
        }
        back && last
    }

    /// "wants me to send one, will do Thursday": what was only wished for is now promised.
    fn takes_up(&mut self, index: usize, clause: &Clause) -> bool {
        const THEM: &[&str] = &["he", "she", "he'll", "she'll", "han", "hun", "hon", "er", "sie"];
        let text = self.text;
        let redo = clause.range.clone().any(|at| text.is(at, Role::Redo)) && act_in(text, &clause.range).is_none();
        let them = clause.range.clone().any(|at| THEM.contains(&text.tokens[at].low.as_str()))
            && !clause.range.clone().any(|at| text.is(at, Role::Me));
        let promised_since = |down: &(Range<usize>, usize, Owner)| {
            self.drafts.last().is_some_and(|last| last.sentence == index && last.what.start > down.0.start)
        };
        let refused = clause.condition
            || clause.question
            || clause.range.clone().any(|at| text.any(at, &[Role::Not, Role::Wish, Role::Done]));
        let Some((what, _, owner)) = self.turned_down.clone().filter(|down| redo && !refused && !promised_since(down))
        else {
            let due = if redo && !refused { due_in(text, &clause.range, None) } else { None };
            let last =
                self.drafts.last_mut().filter(|last| due.is_some() && last.due.is_none() && last.sentence + 1 >= index);
            return last.map(|last| last.due = due).is_some();
        };
        let due = due_in(text, &clause.range, None).or_else(|| due_in(text, &what, None));
        self.turned_down = None;
        let owner = if them { Owner::Them } else { owner };
        self.drafts.push(Draft { owner, what, due, confidence: 0.6, lemma: None, sentence: index });
        true
    }

    /// "sends the photos tonight, the invoice on Tuesday": a second thing without a verb, with its own day.
    fn goes_on(&mut self, index: usize, clause: &Clause) -> bool {
        let text = self.text;
        let head = text.head(&clause.range);
        let dated = text.dates_in(&clause.range).any(|hit| matches!(hit.said, Said::Due(..)));
        let thing =
            text.any(head, &[Role::The, Role::Mine]) && clause.range.len() <= 10 && !has_verb(text, &clause.range);
        let Some(last) = self.drafts.last_mut().filter(|last| last.sentence == index && dated && !clause.question)
        else {
            return false;
        };
        let listed = clause.range.len() <= 8 && text.is_plain(head) && !has_verb(text, &clause.range);
        if last.due.is_none() && (thing || listed) && last.what.end + 1 >= clause.range.start {
            // "slides, prices and the list by Tuesday": the last of several things brings the day.
            last.what.end = clause.range.end;
            last.due = due_in(text, &clause.range, None);
            return true;
        }
        let goes_on = thing && last.due.is_some();
        if goes_on {
            self.add_gapped(index, &clause.range);
        }
        goes_on
    }

    /// "jeg stiller med kake, Ivar med kaffe": another does the same with another thing.
    fn does_the_same(&mut self, index: usize, clause: &Clause) -> bool {
        const LONGEST: usize = 7;
        let text = self.text;
        let head = text.head(&clause.range);
        let Some(last) = self.drafts.last().filter(|last| last.sentence == index && !clause.question) else {
            return false;
        };
        let me = text.is(head, Role::Me);
        let who = me
            || text.any(head, &[Role::They])
            || text.is_name(head) && (text.is_given_name(head) || !text.is_german());
        let next = text.head(&(text.after(head)..clause.range.end));
        // "ich mich um die Miete"
        let itself = me && text.is(next, Role::ToMe) && next + 1 < clause.range.end;
        let next = next + usize::from(itself);
        let points = |at: usize| text.any(at, &[Role::Prep, Role::To]);
        let near = last.what.start..last.what.end.min(last.what.start + LONGEST);
        let same = points(next) && near.clone().any(|at| points(at) && text.tokens[at].low == text.tokens[next].low);
        let thing = text.is(next, Role::The)
            && (near.clone().any(|at| text.is(at, Role::The)) || text.is_german() && text.is_given_name(head))
            || me && next + 1 == clause.range.end && text.is_plain(next) && !text.is_name(next);
        let gap = who && next < clause.range.end && (same || thing) && clause.range.len() <= LONGEST;
        if !gap || has_verb(text, &clause.range) || clause.range.start > last.what.end + 2 {
            return false;
        }
        let owner = if me { Owner::Me } else { Owner::Them };
        let draft =
            Draft { owner, what: head..clause.range.end, due: due_in(text, &clause.range, None), ..last.clone() };
        self.drafts.push(draft);
        true
    }

    /// "answer in week 7" is a date for what was promised before it.
    fn without_light(&self, index: usize, range: &Range<usize>) -> Range<usize> {
        let head = self.text.head(range);
        let low = self.text.tokens.get(head).map_or("", |token| token.low.as_str());
        let light = head < range.end && LIGHT.contains(&low) && head > 0;
        let means = head < range.end
            && head > 0
            && (PAID.contains(&low) || MEANS.contains(&low) && self.text.tokens[head - 1].text != ",");
        let follows = self.drafts.last().is_some_and(|last| {
            last.what.end <= head && last.due.is_none() && (light || PAID.contains(&low) || last.sentence == index)
        });
        if (light || means) && follows { head + 1..range.end } else { range.clone() }
    }

    fn add(&mut self, index: usize, clause: &Clause, range: &Range<usize>, act: read::Act) {
        let own = due_in(self.text, range, Some(&act.what)).or(self.waiting.take()).or(self.heading);
        let own = own.or_else(|| self.then(index, range)).or(self.passed.filter(|_| clause.joined));
        if self.leads_on(clause.joined, index, range, own, &act) {
            return;
        }
        // A date before the shared subject is said of both acts.
        let shared = || {
            let last = self.drafts.last().filter(|last| clause.joined && last.sentence == index)?;
            last.due.filter(|due| due.start < last.what.start)
        };
        let due = own.or_else(shared);
        // "rigs the lights for us, takes them down after": who does more with a thing is who had it.
        let more =
            self.text.head(range) == act.what.start && it_behind(self.text, act.what.start, act.what.end).is_some();
        let same = self.drafts.last().filter(|last| more && last.sentence == index);
        self.drafts.push(Draft {
            owner: same.map_or(act.owner, |last| last.owner),
            what: act.what,
            due,
            confidence: act.confidence,
            lemma: act.lemma,
            sentence: index,
        });
    }

    /// "brings fish on Friday and I give him jam then": the day that was said last.
    fn then(&self, index: usize, range: &Range<usize>) -> Option<Hit> {
        const THEN: &[&str] = &["then", "da", "då", "dann"];
        let last = self.drafts.last().filter(|last| last.sentence + 1 >= index)?;
        let end = range.clone().rev().find(|at| self.text.tokens[*at].kind != Kind::Mark)?;
        last.due.filter(|_| THEN.contains(&self.text.tokens[end].low.as_str()))
    }

    /// "the quotes Monday and the list Wednesday": the second thing has no verb of its own.
    fn add_gapped(&mut self, index: usize, range: &Range<usize>) {
        let Some(last) = self.drafts.last().cloned() else { return };
        let due = due_in(self.text, range, None);
        self.drafts.push(Draft { what: range.clone(), due, lemma: None, sentence: index, ..last });
    }
}

/// Who would do what a question asks for; what is wished for is the writer's to do.
fn asked_of(text: &Text<'_>, clause: &Clause) -> Owner {
    let has = |role| clause.range.clone().any(|at| text.is(at, role));
    if clause.question && has(Role::They) && !has(Role::Me) { Owner::Them } else { Owner::Me }
}

/// From the verb of an act to the clause's end.
fn act_in(text: &Text<'_>, range: &Range<usize>) -> Option<Range<usize>> {
    let act = |at: &usize| text.verb(*at, range.end).is_some_and(|verb| verb.lemma.len() > 2);
    let verb = range.clone().find(act)?;
    // German: the verb of a subordinate clause stands last, after its objects.
    let last = (verb + 1..range.end).all(|at| text.is(at, Role::Have) || text.tokens[at].kind == Kind::Mark);
    let subject =
        (range.start..verb).rev().find(|at| text.any(*at, &[Role::Me, Role::They]) && !text.is(*at, Role::ToThem));
    let start = subject.filter(|_| last && !text.is_english()).map_or(verb, |subject| subject + 1);
    Some(start..range.end)
}

/// The parts of a clause in which one verb has two things, each with its day.
fn gapped(text: &Text<'_>, clause: &Clause) -> Vec<Clause> {
    let range = &clause.range;
    let part = |range| Clause { range, ..clause.clone() };
    let and = range.clone().find(|at| {
        let (left, right) = (range.start..*at, at + 1..range.end);
        let due = |range: &Range<usize>| text.dates_in(range).any(|hit| matches!(hit.said, Said::Due(..)));
        text.is(*at, Role::And)
            && due(&left)
            && due(&right)
            && !text.is_only_date(&right)
            && has_verb(text, &left)
            && !has_verb(text, &right)
    });
    and.map_or_else(Vec::new, |and| vec![part(range.start..and), part(and + 1..range.end)])
}

/// Whether a word stands for a thing said before.
pub(super) fn is_it(text: &Text<'_>, at: usize) -> bool {
    matches!(text.tokens[at].low.as_str(), "it" | "det" | "den" | "es" | "dem" | "dom" | "them" | "sie" | "ihn")
}

/// Where right behind a verb a word stands for a thing said before. "sie" does not: who follows a German verb may as well act.
pub(super) fn it_behind(text: &Text<'_>, verb: usize, end: usize) -> Option<usize> {
    (verb + 1..end.min(verb + 3)).find(|at| is_it(text, *at) && text.tokens[*at].low != "sie")
}

/// By what an act may be done that was said before: "ask him about it – mail next week".
const MEANS: &[&str] = &[
    "mail", "e-mail", "email", "mejl", "sms", "text", "opkald", "call", "anruf", "samtal", "samtale", "telefon",
    "brev", "brief", "letter", "post", "ring", "phone",
];

/// By what money is sent.
const PAID: &[&str] = &["swish", "vipps", "mobilepay", "paypal", "überweisung", "überweise"];

/// Things that an act of answering gives and that say nothing new.
pub(super) const LIGHT: &[&str] = &[
    "besked",
    "beskjed",
    "bescheid",
    "svar",
    "reply",
    "answer",
    "antwort",
    "lyd",
    "lyd",
    "praj",
    "vink",
    "pip",
    "shout",
    "word",
    "ord",
    "rückmeldung",
    "update",
    "feedback",
    "tilbagemelding",
    "tilbakemelding",
    "återkoppling",
    "bell",
    "ring",
    "call",
    "melding",
    "besked",
    "hint",
];

//! From clauses to promises: each with its own date, and no act twice.

use std::ops::Range;

use super::Owner;
use super::clause::{Clause, clauses, has_verb};
use super::read::{self, Before, Read};
use super::text::Text;
use super::words::{Class, Role};
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
    lemma: Option<&'static str>,
    sentence: usize,
}

pub(super) fn promises(text: &Text<'_>) -> Vec<Draft> {
    let mut finder = Finder { text, drafts: Vec::new(), waiting: None };
    let mut about = false;
    for (index, sentence) in text.sentences().into_iter().enumerate() {
        about = finder.sentence(index, &sentence, about);
    }
    once_each(text, finder.drafts)
}

struct Finder<'a, 'b> {
    text: &'a Text<'b>,
    drafts: Vec<Draft>,
    /// A date said before the clause it belongs to.
    waiting: Option<Hit>,
}

impl Finder<'_, '_> {
    /// Reads a sentence; returns whether the note has now spoken of the person.
    fn sentence(&mut self, index: usize, sentence: &Range<usize>, about: bool) -> bool {
        let mut before = Before { about, ..Before::default() };
        self.waiting = None;
        for clause in clauses(self.text, sentence) {
            if self.text.is_only_date(&clause.range) {
                self.date_alone(index, &clause.range);
                continue;
            }
            let parts = if clause.joined { Vec::new() } else { gapped(self.text, &clause) };
            let read = read::clause(self.text, &parts.first().cloned().unwrap_or_else(|| clause.clone()), before);
            let spoken = match &read {
                Read::Promise(act) => Some(act.owner),
                Read::None(owner) => *owner,
            };
            before.promised = matches!(read, Read::Promise(_));
            if let Read::Promise(act) = read {
                let range = parts.first().map_or(clause.range.clone(), |part| part.range.clone());
                self.add(index, &clause, &range, act);
                for part in parts.iter().skip(1) {
                    self.add_gapped(index, &part.range);
                }
            }
            before.owner = spoken.or(before.owner.filter(|_| clause.joined));
            let them = spoken == Some(Owner::Them);
            before.about |= them;
            before.about_here |= them;
        }
        before.about
    }

    /// A date in a piece of its own belongs to the promise before it, or else to the one after it.
    fn date_alone(&mut self, index: usize, range: &Range<usize>) {
        let hit = due_in(self.text, range, None);
        match self.drafts.last_mut() {
            Some(last) if last.due.is_none() && last.sentence + 1 >= index => last.due = hit,
            _ => self.waiting = hit,
        }
    }

    fn add(&mut self, index: usize, clause: &Clause, range: &Range<usize>, act: read::Act) {
        let own = due_in(self.text, range, Some(&act.what)).or(self.waiting.take());
        if clause.joined && self.leads_on(index, range, own, &act) {
            return;
        }
        // A date before the shared subject is said of both acts.
        let shared = || {
            let last = self.drafts.last().filter(|last| clause.joined && last.sentence == index)?;
            last.due.filter(|due| due.start < last.what.start)
        };
        let due = own.or_else(shared);
        self.drafts.push(Draft {
            owner: act.owner,
            what: act.what,
            due,
            confidence: act.confidence,
            lemma: act.lemma,
            sentence: index,
        });
    }

    /// "looks it up and writes to me": one act that leads to the next is one promise.
    fn leads_on(&mut self, index: usize, range: &Range<usize>, due: Option<Hit>, act: &read::Act) -> bool {
        let text = self.text;
        let Some(last) = self.drafts.last_mut().filter(|last| last.sentence == index && last.owner == act.owner) else {
            return false;
        };
        let looks =
            last.what.clone().find_map(|at| text.verb(at, last.what.end)).is_some_and(|verb| verb.class == Class::Look);
        let object: Vec<usize> =
            act.what.clone().filter(|at| text.date_at(*at).is_none() && text.tokens[*at].kind != Kind::Mark).collect();
        let things = object.iter().filter(|at| text.is_plain(**at) && !text.tokens[**at].is_capital()).count();
        let again = object.iter().any(|at| {
            matches!(text.tokens[*at].low.as_str(), "it" | "det" | "den" | "es" | "dem" | "them" | "sie" | "ihn")
        });
        let second_day = last.due.is_some() && due.is_some();
        if things > 0 || second_day || !(again || looks) {
            return false;
        }
        last.what.end = range.end;
        last.due = last.due.or(due);
        true
    }

    /// "the quotes Monday and the list Wednesday": the second thing has no verb of its own.
    fn add_gapped(&mut self, index: usize, range: &Range<usize>) {
        let Some(last) = self.drafts.last().cloned() else { return };
        let due = due_in(self.text, range, None);
        self.drafts.push(Draft { what: range.clone(), due, lemma: None, sentence: index, ..last });
    }
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

/// The date that a clause says of its act: none of the past, nor one that belongs to a thing ("Monday's talk").
fn due_in(text: &Text<'_>, range: &Range<usize>, what: Option<&Range<usize>>) -> Option<Hit> {
    let own = |hit: &&Hit| matches!(hit.said, Said::Due(..)) && !belongs_to_thing(text, hit, range);
    let within = |hit: &&Hit| what.is_none_or(|what| what.start <= hit.start && hit.end <= what.end);
    let due = text.dates_in(range).filter(own).find(within).or_else(|| text.dates_in(range).find(own));
    due.or_else(|| text.dates_in(range).find(|hit| hit.said == Said::Vague)).copied()
}

fn belongs_to_thing(text: &Text<'_>, hit: &Hit, range: &Range<usize>) -> bool {
    const FROM: &[&str] = &["from", "fra", "från", "fran", "vom", "von", "since", "siden", "sedan", "seit", "of"];
    const EVENT: &[&str] = &[
        "meeting",
        "talk",
        "conference",
        "fair",
        "seminar",
        "workshop",
        "course",
        "event",
        "party",
        "webinar",
        "dinner",
        "session",
        "mødet",
        "møde",
        "konferencen",
        "messen",
        "seminaret",
        "kurset",
        "foredraget",
        "festen",
        "workshoppen",
        "arrangementet",
        "møtet",
        "møte",
        "konferansen",
        "mässan",
        "mötet",
        "konferensen",
        "föreläsningen",
        "kursen",
        "seminariet",
        "föredraget",
        "mötet",
        "messe",
        "konferenz",
        "tagung",
        "sitzung",
        "vortrag",
        "treffen",
        "veranstaltung",
        "kurs",
        "besprechung",
        "fest",
        "festen",
    ];
    const POINTS: &[&str] = &[
        "for", "to", "about", "til", "om", "för", "till", "inför", "forud", "før", "zu", "zum", "zur", "über", "für",
        "fra", "från", "from", "vom", "von", "efter", "etter", "nach", "after", "bei", "beim", "ved", "at",
    ];
    let before =
        hit.start.checked_sub(1).filter(|before| *before >= range.start).map(|at| text.tokens[at].low.as_str());
    let possessive = text.tokens[hit.end - 1].low.ends_with("'s");
    let attributive = before == Some("the") && text.is_plain(hit.end) && hit.end < range.end;
    let of_event = before.is_some_and(|before| EVENT.contains(&before))
        && (range.start..hit.start - 1).rev().take(3).any(|at| POINTS.contains(&text.tokens[at].low.as_str()));
    before.is_some_and(|before| FROM.contains(&before)) || possessive || attributive || of_event
}

/// Two mentions of one act are one promise; the one that says when, or else the first, is kept.
fn once_each(text: &Text<'_>, drafts: Vec<Draft>) -> Vec<Draft> {
    let mut kept: Vec<Draft> = Vec::new();
    for draft in drafts {
        match kept.iter_mut().find(|other| same_act(text, other, &draft)) {
            Some(other) if other.due.is_none() && draft.due.is_some() => *other = draft,
            Some(_) => {}
            None => kept.push(draft),
        }
    }
    kept
}

fn same_act(text: &Text<'_>, a: &Draft, b: &Draft) -> bool {
    let (things, others) = (things(text, a), things(text, b));
    let days = a.due.map(|hit| hit.said) == b.due.map(|hit| hit.said) || a.due.is_none() || b.due.is_none();
    let verbs = a.lemma == b.lemma || a.lemma.is_none() || b.lemma.is_none();
    let shared = things.iter().filter(|thing| others.contains(thing)).count();
    a.owner == b.owner && days && verbs && shared > 0 && shared * 2 >= things.len().min(others.len()).max(1) * 2 - 1
}

/// The words of a promise that name things and people.
fn things<'t>(text: &'t Text<'_>, draft: &Draft) -> Vec<&'t str> {
    draft
        .what
        .clone()
        .filter(|at| text.is_plain(*at) && text.verb(*at, draft.what.end).is_none())
        .map(|at| text.tokens[at].low.as_str())
        .collect()
}

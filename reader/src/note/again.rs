//! An act that a note mentions twice is one promise, and so is one that only leads to the next.

use std::ops::Range;

use super::find::{Draft, Finder, LIGHT, is_it, it_behind};
use super::read;
use super::text::Text;
use super::told::ONESELF;
use super::words::Class;
use crate::date::Hit;
use crate::language::token::Kind;

/// How many promises back a second mention is sought.
pub(super) const COMPARED: usize = 30;

/// Two mentions of one act are one promise; the one that says when, or else the first, is kept.
pub(super) fn once_each(text: &Text<'_>, drafts: Vec<Draft>) -> Vec<Draft> {
    let mut kept: Vec<Draft> = Vec::new();
    for draft in drafts {
        match kept.iter_mut().rev().take(COMPARED).find(|other| same_act(text, other, &draft)) {
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

impl Finder<'_, '_> {
    /// "looks it up and writes to me": one act that leads to the next is one promise.
    pub(super) fn leads_on(
        &mut self,
        joined: bool,
        index: usize,
        range: &Range<usize>,
        due: Option<Hit>,
        act: &read::Act,
    ) -> bool {
        let text = self.text;
        let unspoken = text.head(range) == act.what.start;
        // "lends me hers, hangs it on the door tomorrow": what is said of it is said of the same act.
        let of_it = unspoken && it_behind(text, act.what.start, act.what.end).is_some();
        let Some(last) =
            self.drafts.last_mut().filter(|last| (last.owner == act.owner || of_it) && last.sentence + 1 >= index)
        else {
            return false;
        };
        let here = last.sentence == index;
        if of_it && here && last.due.is_none() && due.is_some() {
            last.due = due;
            return true;
        }
        let first = last.what.clone().find_map(|at| text.verb(at, last.what.end));
        let looks = first.is_some_and(|verb| verb.class == Class::Look)
            || last.lemma.is_some_and(|lemma| INQUIRING.contains(&lemma));
        let object: Vec<usize> =
            act.what.clone().filter(|at| text.date_at(*at).is_none() && text.tokens[*at].kind != Kind::Mark).collect();
        let verb = act.what.clone().find_map(|at| text.verb(at, act.what.end));
        let needed = verb.map_or(&[][..], |verb| &verb.needs);
        let light = |at: usize| LIGHT.contains(&text.tokens[at].low.as_str());
        let is_thing = |at: usize| {
            text.is_plain(at)
                && !text.tokens[at].is_capital()
                && !needed.contains(&text.tokens[at].low)
                && !light(at)
                && !ONESELF.contains(&text.tokens[at].low.as_str())
        };
        let things = object.iter().filter(|at| is_thing(**at)).count();
        let again = here && object.iter().any(|at| is_it(text, *at));
        let answers = verb.is_some_and(|verb| verb.class == Class::Answer || TELLING.contains(&verb.lemma.as_str()))
            || object.iter().any(|at| light(*at));
        let second_day = last.due.is_some() && due.is_some();
        let comes = joined
            && here
            && last.lemma.is_some_and(|lemma| COMING.contains(&lemma))
            && last.what.len() <= 4
            && last.due.is_none();
        let asks = joined
            && here
            && !second_day
            && act.lemma.is_some_and(|lemma| ASKING.contains(&lemma))
            && last.lemma.is_some_and(|lemma| CALLING.contains(&lemma));
        // "counts the boards and gets back next week", "wanted to look. Gets back next week"
        let replies = answers && last.due.is_none() && due.is_some() && (here || unspoken && looks);
        let follows = again || here && looks && (joined || unspoken) || replies;
        if !comes && !asks && (things > 0 || second_day || !follows) {
            return false;
        }
        if comes || here && joined && !asks && range.len() <= 2 * last.what.len() {
            last.what.end = range.end;
        }
        last.due = last.due.or(due);
        true
    }
}

/// Acts of telling that bring nothing but what was promised.
const TELLING: &[&str] = &[
    "tell",
    "sige",
    "si",
    "säga",
    "sagen",
    "fortælle",
    "fortelle",
    "berätta",
    "meddele",
    "meddela",
    "melde",
    "inform",
];

/// Acts of finding something out that people come back with.
const INQUIRING: &[&str] = &[
    "regne",
    "räkna",
    "rechnen",
    "forhøre",
    "erkundigen",
    "klären",
    "abklären",
    "afklare",
    "avklare",
    "prüfen",
    "tale",
    "snakke",
    "prata",
    "snacka",
    "prate",
    "sprechen",
    "reden",
    "absprechen",
    "besprechen",
    "drøfte",
    "talk",
    "speak",
    "think",
    "nachsehen",
    "nachschauen",
    "nachfragen",
    "enquire",
    "inquire",
];

/// Acts that only lead to the next: "comes by and mends it".
const COMING: &[&str] = &["komme", "komma", "kommen", "come", "pop", "nip", "swing", "vorbeikommen"];

/// Acts that a call is made for: "rings Odd and asks about the seat".
const ASKING: &[&str] = &["spørge", "spørre", "høre", "fråga", "höra", "ask", "fragen", "nachfragen", "check", "kolla"];

/// Acts of calling and writing to somebody.
const CALLING: &[&str] = &[
    "ringe",
    "ringa",
    "ring",
    "call",
    "phone",
    "rufen",
    "anrufen",
    "telefonieren",
    "maile",
    "maila",
    "mejla",
    "mail",
    "email",
    "mailen",
    "skrive",
    "skriva",
    "write",
    "schreiben",
    "text",
    "smsa",
    "smse",
    "kontakte",
    "kontakta",
    "contact",
    "kontaktieren",
];

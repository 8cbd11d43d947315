//! What changes hands without a verb of giving: "gets a link from me", "the deck to Eva by Friday".

use super::Owner;
use super::clause::has_verb;
use super::find::is_it;
use super::learned::Seen;
use super::read::{Act, LOOSE, Reader};
use super::words::{Form, Role};
use crate::language::token::Kind;

/// Words before whoever gives something.
pub(super) const FROM: &[&str] = &["from", "af", "av", "fra", "från", "frå", "von", "vo", "off"];

/// Words before whoever gets something.
pub(super) const TOWARDS: &[&str] = &["to", "for", "til", "till", "åt", "an", "für", "te"];

/// Things that go to places, not people.
pub(super) const TRIPS: &[&str] = &[
    "fly",
    "flyet",
    "tog",
    "toget",
    "tur",
    "turen",
    "rejse",
    "rejsen",
    "færge",
    "bus",
    "bussen",
    "flight",
    "train",
    "trip",
    "journey",
    "ferry",
    "flyg",
    "flyget",
    "tåg",
    "tåget",
    "resa",
    "resan",
    "båt",
    "båten",
    "reise",
    "reisen",
    "flug",
    "zug",
    "fahrt",
    "ausflug",
    "umzug",
    "bil",
    "ticket",
    "tickets",
    "billet",
    "billetter",
    "biljett",
    "invitation",
    "indbydelse",
    "farvel",
    "tillykke",
    "vej",
    "invitasjon",
    "welcome",
    "congrats",
    "glückwunsch",
    "tak",
    "tack",
    "takk",
    "thanks",
    "danke",
];

/// Said of a thing that its owner gets again.
pub(super) const BACK: &[&str] = &["back", "retur", "tilbage", "tilbake", "tillbaka", "zurück"];

impl Reader<'_, '_> {
    /// "you'll have the list on Monday", said by one to the other: who says it gives it.
    pub(super) fn given_in_speech(&self) -> Option<Act> {
        const GET: &[&str] = &[
            "får", "få", "hører", "hör", "høre", "get", "have", "hear", "kriegst", "bekommst", "hörst", "kriegt",
            "bekommt", "kriegen", "bekommen", "hören", "receive", "fås",
        ];
        let text = self.text;
        let get = self.range.clone().find(|at| GET.contains(&text.tokens[*at].low.as_str()))?;
        let owner = text.spoken.get(get).copied().flatten()?;
        let head = self.range.clone().find(|at| text.spoken[*at].is_some()).unwrap_or(get);
        let listens = match owner {
            Owner::Me => Role::They,
            Owner::Them => Role::Me,
        };
        let near = get.saturating_sub(2).max(self.range.start)..self.range.end.min(get + 3);
        let told = near.clone().any(|at| text.is(at, listens));
        let what = text.head(&(head..self.range.end))..self.range.end;
        (told && !self.has(self.range.clone(), LOOSE)).then_some(Act {
            owner,
            what,
            confidence: 0.6,
            lemma: None,
            seen: Seen::way("given_in_speech", None),
        })
    }

    /// "gets a link from me": who gets it is somebody else.
    pub(super) fn given_by_me(&self) -> Option<Act> {
        let text = self.text;
        let from = |at: &usize| FROM.contains(&text.tokens[*at].low.as_str()) && text.is(*at + 1, Role::ToMe);
        self.range.clone().find(from).filter(|at| *at + 1 < self.range.end)?;
        let get = self.find(&[Role::Get])?;
        let core = self.range.start..self.aside(&self.range, get);
        let none = self.has(core.clone(), LOOSE) || self.has(core, &[Role::Done, Role::Habit]);
        let what = get..self.range.end;
        (!none).then_some(Act {
            owner: Owner::Me,
            what,
            confidence: 0.6,
            lemma: None,
            seen: Seen::way("given_by_me", None),
        })
    }

    /// "Karsten is to have my notes", "told him he'd have the keys": who is to have something gets it from the writer.
    pub(super) fn to_have(&self) -> Option<Act> {
        const HAVE: &[&str] =
            &["have", "ha", "få", "get", "haben", "kriegen", "bekommen", "får", "gets", "kriegt", "bekommt"];
        let text = self.text;
        let range = &self.range;
        let have = range.clone().find(|at| HAVE.contains(&text.tokens[*at].low.as_str()))?;
        let told = self.find(&[Role::Said]).filter(|at| *at < have);
        let mut start = told.map_or(range.start, |at| self.after_told(at));
        if told.is_some() && text.is(start, Role::That) {
            start = text.after(start);
        }
        let gets = ["får", "gets", "kriegt", "bekommt"].contains(&text.tokens[have].low.as_str());
        let will = gets || (range.start..have).any(|at| text.any(at, &[Role::Will, Role::Would]));
        let them = |at: usize| text.is(at, Role::They) || text.is_name(at);
        let until = if told.is_some() { have } else { range.end.min(have + 2) };
        let theirs = (start..until).any(them) && !self.has(start..until, &[Role::Me]);
        let mine = self.has(have + 1..range.end.min(have + 4), &[Role::Mine]) && will;
        let last = text.is_german() && self.is_last(have, range.end);
        let mine = mine || last && will && self.has(start..have, &[Role::Mine]);
        let by_me = told.is_some()
            && self.subject(range.start..told.unwrap_or(start)) != Some(Owner::Them)
            && !self.before.about_here;
        let acted = (have + 1..range.end).any(|at| text.verb(at, range.end).is_some());
        let none = self.has(range.clone(), LOOSE) || self.has(range.clone(), &[Role::Done, Role::Habit]) || acted;
        let object = last || !self.is_empty(&(have + 1..range.end));
        let what = if told.is_some() { start } else { text.head(range) }..range.end;
        // "den får han i næste uge"
        let front = text.head(range);
        let it = have == front + 1 && is_it(text, front) && them(have + 1) && self.due(range);
        let owed = theirs && (object && (mine || by_me && will) || it);
        (owed && !none).then_some(Act {
            owner: Owner::Me,
            what,
            confidence: 0.6,
            lemma: None,
            seen: Seen::way("to_have", None),
        })
    }

    /// "the book must go back by Friday": what has to be somewhere, without a verb that says so.
    pub(super) fn must_be_there(&self) -> Option<Act> {
        const THERE: &[&str] = &[
            "tilbage", "tilbake", "tillbaka", "back", "zurück", "hjem", "hjem", "hem", "hin", "retur", "afsted", "iväg",
        ];
        let text = self.text;
        let must = self.find(&[Role::Will])?;
        let next = text.head(&(text.after(must)..self.range.end));
        let there = text.tokens.get(next).is_some_and(|token| THERE.contains(&token.low.as_str()));
        let acted = self.range.clone().any(|at| text.verb(at, self.range.end).is_some());
        let person = self.has(self.range.start..must, &[Role::They, Role::Me, Role::Many])
            || text.is_name(text.head(&self.range)) && must == text.head(&self.range) + 1;
        let none = self.has(self.range.clone(), LOOSE) || acted || person || must == text.head(&self.range);
        let what = text.head(&self.range)..self.range.end;
        (there && next < self.range.end && self.due(&self.range) && !none).then_some(Act {
            owner: Owner::Me,
            what,
            confidence: 0.55,
            lemma: None,
            seen: Seen::way("must_be_there", None),
        })
    }

    /// "the invoice goes to Mr Vogt by the end of the month".
    pub(super) fn goes_to(&self) -> Option<Act> {
        const GOES: &[&str] = &["geht", "goes", "går", "ryger", "drar", "gehen"];
        let text = self.text;
        let goes = self.range.clone().find(|at| GOES.contains(&text.tokens[*at].low.as_str()))?;
        let person = |at: usize| text.any(at, &[Role::ToThem]) || text.is_name(at);
        let to = (goes + 1..self.range.end)
            .any(|at| TOWARDS.contains(&text.tokens[at].low.as_str()) && at + 1 < self.range.end && person(at + 1));
        let front = self.range.start..goes;
        let someone =
            self.has(front.clone(), &[Role::They, Role::Me]) || front.clone().any(|at| text.is_given_name(at));
        let thing = self.has(front.clone(), &[Role::The, Role::Mine]) || front.clone().any(|at| text.is_plain(at));
        let none = self.has(self.range.clone(), LOOSE) || self.has(self.range.clone(), &[Role::Done, Role::Habit]);
        let what = text.head(&self.range)..self.range.end;
        (to && thing && !someone && !none && self.due(&self.range)).then_some(Act {
            owner: Owner::Me,
            what,
            confidence: 0.55,
            lemma: None,
            seen: Seen::way("goes_to", None),
        })
    }

    /// "we get the rest of the wood": who gives it is the other.
    pub(super) fn gets(&self) -> Option<Act> {
        const HAVE: &[&str] = &["have", "ha", "haben", "hr"];
        let text = self.text;
        let get = self.find(&[Role::Get]).filter(|_| self.bold)?;
        let head = text.head(&self.range);
        // "gets she the post, I bake a cake" is a condition, and "must have a new keel" a need.
        let condition = head == get && text.any(text.after(get), &[Role::Me, Role::They]);
        // "får målt opp": what somebody gets done they do.
        let done = text.tags.get(get + 1).is_some_and(|tag| tag.verbs.iter().any(|verb| verb.form == Form::Past));
        // "knows whether she gets leave"
        let whether =
            get.checked_sub(2).is_some_and(|at| ["om", "ob", "if", "whether"].contains(&text.tokens[at].low.as_str()));
        if condition || done || whether || HAVE.contains(&text.tokens[get].low.as_str()) {
            return None;
        }
        let near = get.saturating_sub(2).max(self.range.start)..self.range.end.min(get + 2);
        let mine = self.has(near.clone(), &[Role::Me]);
        let named = mine || self.has(near, &[Role::They]) || text.is_name(head);
        let none = self.has(self.range.clone(), LOOSE) || self.has(self.range.clone(), &[Role::Done, Role::Habit]);
        let object = !self.is_empty(&(get + 1..self.range.end));
        (object && !none && named).then(|| Act {
            owner: if mine { Owner::Them } else { Owner::Me },
            what: get..self.range.end,
            confidence: 0.5,
            lemma: None,
            seen: Seen::way("gets", Some(get)),
        })
    }

    /// "I get the key from her on Monday".
    pub(super) fn given_by_them(&self) -> Option<Act> {
        let text = self.text;
        let get = self.find(&[Role::Get])?;
        let from = |at: &usize| {
            FROM.contains(&text.tokens[*at].low.as_str()) && (text.is(at + 1, Role::ToThem) || text.is_name(at + 1))
        };
        (get + 1..self.range.end).find(from).filter(|at| at + 1 < self.range.end)?;
        let mine = self.subject(self.range.start..get) == Some(Owner::Me) || text.is(text.after(get), Role::Me);
        let none = self.has(self.range.clone(), LOOSE) || self.has(self.range.clone(), &[Role::Done, Role::Habit]);
        let what = get..self.range.end;
        let dropped = text.head(&self.range) == get;
        ((mine && self.due(&self.range) || dropped) && !none).then_some(Act {
            owner: Owner::Them,
            what,
            confidence: 0.6,
            lemma: None,
            seen: Seen::way("given_by_them", None),
        })
    }

    /// "Grandpa gets his clippings back on Monday": who has them is the writer.
    pub(super) fn given_back(&self) -> Option<Act> {
        const AGAIN: &[&str] = &["back", "tilbage", "tillbaka", "tilbake", "wieder", "zurück", "igen", "igjen"];
        let text = self.text;
        let get = self.find(&[Role::Get])?;
        let back = (get + 1..self.range.end).any(|at| AGAIN.contains(&text.tokens[at].low.as_str()));
        let them =
            self.subject(self.range.start..get) == Some(Owner::Them) && !self.has(get..self.range.end, &[Role::ToMe]);
        let none = self.has(self.range.clone(), LOOSE) || self.has(self.range.clone(), &[Role::Done, Role::Habit]);
        let what = self.range.clone();
        (back && them && self.is_to_come(&self.range) && !none).then_some(Act {
            owner: Owner::Me,
            what,
            confidence: 0.6,
            lemma: None,
            seen: Seen::way("given_back", None),
        })
    }

    /// "the deck to Eva by Friday", "photos for her: Monday": a thing, for whom and by when.
    pub(super) fn without_verb(&self) -> Option<Act> {
        let text = self.text;
        let range = &self.range;
        let head = text.head(range);
        if head >= range.end || range.len() > 14 {
            return None;
        }
        let verbal = has_verb(text, range) || self.has(range.clone(), &[Role::Who, Role::Not, Role::Habit, Role::Done]);
        let addressed =
            text.is(head, Role::To) && text.is_name(head + 1) && range.clone().any(|at| text.tokens[at].is_mark(':'));
        let thing = text.is_plain(head) && text.tokens[head].kind == Kind::Word
            || text.any(head, &[Role::The, Role::Mine])
            || addressed
            || BACK.contains(&text.tokens[head].low.as_str())
            || text.tokens[head].kind == Kind::Number;
        let trip = range.clone().any(|at| TRIPS.contains(&text.tokens[at].low.as_str()));
        let dealt = self.before.dealt && self.before.labelled.is_some();
        if verbal || !thing || trip || !(self.due(range) || self.before.dated || addressed || dealt) {
            return None;
        }
        let person = |at: usize| text.is(at, Role::ToThem) || text.is_name(at) || text.is(at, Role::Theirs);
        let from = (head + 1..range.end)
            .any(|at| FROM.contains(&text.tokens[at].low.as_str()) && person(at + 1) && at + 1 < range.end);
        if from && !text.is_given_name(head) {
            return Some(Act {
                owner: Owner::Them,
                what: head..range.end,
                confidence: 0.5,
                lemma: None,
                seen: Seen::way("without_verb", None),
            });
        }
        let named = self.before.labelled;
        let to = (head + 1..range.end).any(|at| {
            TOWARDS.contains(&text.tokens[at].low.as_str()) && (text.is(at + 1, Role::ToThem) || text.is_name(at + 1))
        });
        let to = addressed || to && (text.is_german() || !text.is_name(head));
        let owner = named.or(to.then_some(Owner::Me))?;
        let seen = Seen::way(if dealt { "dealt" } else { "without_verb" }, None);
        Some(Act { owner, what: head..range.end, confidence: 0.55, lemma: None, seen })
    }
}

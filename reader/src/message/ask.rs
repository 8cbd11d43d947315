//! What a sentence asks for or thanks for: work, a sale, advice.

use std::ops::Range;

use super::role::Role;
use super::text::{Sentence, Text};
use crate::language::token::Kind;

/// What money is counted in.
pub(super) const AMOUNTS: &[&str] = &[
    "kr", "kroner", "kronor", "spänn", "€", "$", "£", "euro", "eur", "pounds", "quid", "dollars", "dkk", "sek", "nok",
    "gbp", "usd", "chf",
];

/// What the rest of the text says.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Before {
    /// It speaks of work that is sought.
    pub work: bool,
}

/// A sentence, asked for what it asks.
pub(super) struct Asking<'t, 'a> {
    text: &'t Text<'a>,
    range: &'t Range<usize>,
    sentence: &'t Sentence,
    question: bool,
}

type Found = Option<(usize, f64)>;

impl<'t, 'a> Asking<'t, 'a> {
    pub(super) fn new(text: &'t Text<'a>, sentence: &'t Sentence) -> Self {
        Self { text, range: &sentence.range, sentence, question: sentence.question }
    }

    fn has(&self, role: Role) -> bool {
        self.text.has(self.range, role)
    }

    fn any(&self, roles: &[Role]) -> bool {
        self.text.any(self.range, roles)
    }

    fn first(&self, role: Role) -> Option<usize> {
        self.text.first(self.range, role)
    }

    /// Whether what stands at a token is denied: "I am not asking for a job".
    fn denied(&self, at: usize) -> bool {
        let clause = self.sentence.clause(at);
        !self.question && self.text.has(clause, Role::Not)
    }

    /// A question word before a token, in the same clause.
    fn asks_what(&self, at: usize) -> bool {
        let clause = self.sentence.clause(at);
        self.text.has(&(clause.start..at), Role::Wh)
    }

    /// Thanks for something done: not in advance, not on a condition.
    pub(super) fn thanks(&self) -> Found {
        let at = self.text.all(self.range, Role::Thanks).find(|thanks| {
            let after = thanks.start..self.range.end.min(thanks.end + 8);
            let before = self.range.start.max(thanks.start.saturating_sub(4))..thanks.start;
            !self.text.has(&after, Role::Advance) && !self.text.has(&before, Role::Advance)
        })?;
        Some((at.start, 0.95))
    }

    /// A position, an assignment or a placement is asked for.
    pub(super) fn job(&self, before: Before) -> Found {
        let advice = self.any(&[Role::Advice]) && self.question;
        if let Some(at) = self.first(Role::Hire)
            && !self.denied(at)
            && !self.asks_what(at)
            && !advice
            && !self.only_thanks()
        {
            return Some((at, 0.85));
        }
        if before.work && self.has(Role::TellMe) && self.any(&[Role::If, Role::Position, Role::Have]) {
            return self.first(Role::TellMe).map(|at| (at, 0.8));
        }
        if let Some(at) = self.trade_they_lack().filter(|_| !advice) {
            return Some((at, 0.65));
        }
        let at = self.position()?;
        (!advice && !self.denied(at) && self.is_asked_for(at)).then_some((at, 0.8))
    }

    /// "Thank you for reading my application": what was done is asked for no more.
    fn only_thanks(&self) -> bool {
        let more = &[Role::Want, Role::Modal, Role::If, Role::TellMe];
        self.has(Role::Thanks) && !self.question && !self.any(more)
    }

    /// "If you are short of a cook": the receiver's want of somebody, as a question, a condition or with an offer to come.
    fn trade_they_lack(&self) -> Option<usize> {
        let text = self.text;
        self.sentence.clauses.iter().find_map(|clause| {
            let lack = text.first(clause, Role::Need).or(text.first(clause, Role::Seek))?;
            let at = text.first(&(lack..clause.end), Role::Trade)?;
            let lead = clause.start..lack + 1;
            let theirs = text.any(&lead, &[Role::You, Role::Your]) && !text.has(&lead, Role::I);
            let open = self.question || self.any(&[Role::If, Role::Gladly]);
            (theirs && open && !self.has(Role::Someone)).then_some(at)
        })
    }

    /// The first position that is not a certain one which both know.
    fn position(&self) -> Option<usize> {
        let open = self.question && self.has(Role::Vacant);
        let is_known = |at: usize| at > self.range.start && self.text.is(at - 1, Role::The) && !open;
        self.text
            .all(self.range, Role::Position)
            .map(|found| found.start)
            .find(|at| !is_known(*at) || self.any(&[Role::HelpMe, Role::ForMe]))
    }

    fn is_asked_for(&self, at: usize) -> bool {
        let mine = self.has(Role::Me) || self.any(&[Role::My]) && self.any(&[Role::Relative]);
        let theirs = self.any(&[Role::You, Role::Thee, Role::Your]);
        let what = self.asks_what(at);
        let open = self.has(Role::Vacant) || self.has(Role::Have);
        if what {
            return self.question && self.has(Role::Vacant) && theirs;
        }
        if self.has(Role::Someone) && !mine {
            return false;
        }
        if self.question {
            let at_theirs = self.has(Role::I) && theirs && self.has(Role::Modal);
            return open && (theirs || mine || self.has(Role::Vacant))
                || mine && self.any(&[Role::Modal, Role::Asks, Role::Want, Role::Need])
                || at_theirs && !self.has(Role::Judge);
        }
        let wanted = self.any(&[Role::Want, Role::Need, Role::Seek]);
        let own = self.has(Role::I) && wanted && theirs && !self.any(&[Role::Advice, Role::Judge, Role::Learn]);
        let relative = self.has(Role::My) && self.has(Role::Relative) && wanted;
        let wondered = self.any(&[Role::Learn, Role::Curious]) && self.has(Role::If) && theirs && open;
        own || relative || wondered || self.has(Role::HelpMe)
    }

    /// Something is offered for money, or pushed.
    pub(super) fn sells(&self) -> Found {
        let selling = &[Role::Push, Role::Price, Role::Demo, Role::Order, Role::Sell];
        if self.buys() || self.has(Role::Thanks) && !self.any(selling) {
            return None;
        }
        let own = self.any(&[Role::I, Role::My]);
        let theirs = self.any(&[Role::You, Role::Thee, Role::Your]);
        let pushed = self.question || self.has(Role::Push);
        let goods = self.any(&[Role::Product, Role::Price, Role::Deal]);
        let (offer, deal, price) = (self.first(Role::Sell), self.first(Role::Deal), self.first(Role::Price));
        if let Some(at) = offer.filter(|at| !self.denied(*at)) {
            let strong = self.any(&[Role::Deal, Role::Price, Role::Demo, Role::Order, Role::Pitch]);
            if strong || theirs && (goods || pushed) {
                return Some((at, if strong { 0.9 } else { 0.75 }));
            }
        }
        let offered = self.has(Role::Push) || self.has(Role::I) || own && !self.question;
        if let Some(at) = deal.filter(|_| offered || theirs && !self.question)
            && !self.has(Role::Past)
            && !self.asks_what(at)
        {
            return Some((at, 0.85));
        }
        if let Some(at) = self.first(Role::Demo).filter(|_| own || self.question) {
            return Some((at, 0.8));
        }
        if let Some(at) = self.first(Role::Order).filter(|at| !self.asks_what(*at)) {
            let head = self.sentence.clause(at).start.abs_diff(at) <= 2;
            if self.has(Role::Push) && (goods || theirs || own && self.question) || head && goods {
                return Some((at, 0.75));
            }
        }
        if let Some(at) = price
            && own
            && (self.has(Role::Product) || theirs || pushed)
            && !self.has(Role::Past)
        {
            return Some((at, 0.75));
        }
        if let Some(at) = self.first(Role::Pitch).filter(|_| own && (goods || theirs)) {
            return Some((at, 0.7));
        }
        if let Some(at) = self.first(Role::Order).filter(|_| own && theirs && !self.has(Role::Past)) {
            return Some((at, 0.6));
        }
        self.money().filter(|_| !self.has(Role::Past) && !self.question).map(|at| (at, 0.6))
    }

    /// "£120", "1.495 kr", "24,90 Euro".
    fn money(&self) -> Option<usize> {
        const PIECES: &[&str] = &["stk", "styck", "st", "stykket", "pcm", "vb", "each", "apiece", "pro"];
        /// Of less than this there is a number rather than a price.
        const DEAR: u32 = 20;
        let tokens = self.text.tokens;
        let dear = |at: usize| tokens[at].number().is_some_and(|amount| amount >= DEAR);
        let piece = |at: usize| PIECES.contains(&tokens[at].low.as_str()) && at > 0 && dear(at - 1);
        let is_number = |at: usize| tokens.get(at).is_some_and(|token| token.kind == Kind::Number);
        self.range.clone().find(|at| {
            let named = AMOUNTS.contains(&tokens[*at].low.as_str());
            named && (is_number(at + 1) || *at > 0 && is_number(at - 1)) || piece(*at)
        })
    }

    /// The writer is the one who buys or asks for an offer.
    fn buys(&self) -> bool {
        let wants = self.has(Role::I) && self.any(&[Role::Want, Role::Need, Role::Seek]);
        let asks = self.question && self.has(Role::HelpMe);
        let you_have = self.question && self.has(Role::Have) && self.has(Role::You) && !self.has(Role::I);
        let what = self.question && self.has(Role::Wh) && self.has(Role::You) && !self.has(Role::Push);
        (wants || asks || you_have || what) && !self.any(&[Role::Sell, Role::Pitch])
    }

    /// A question about what the receiver knows or thinks.
    pub(super) fn advice(&self, job: bool, sells: bool) -> Found {
        if job || sells && !self.any(&[Role::Judge, Role::Advice]) || self.has(Role::TellMe) && !self.question {
            return None;
        }
        if self.question {
            self.asks_directly().or_else(|| self.asks_the_experienced())
        } else {
            self.asks_indirectly()
        }
    }

    fn asks_directly(&self) -> Found {
        let text = self.text;
        self.sentence.clauses.iter().find_map(|clause| {
            if text.any(clause, &[Role::Social, Role::Vague]) {
                return None;
            }
            let meets = text.any(clause, &[Role::Logistic]) || text.has(clause, Role::Meet);
            let what = text.first(clause, Role::Wh);
            let learns = text.first(clause, Role::Learn).or(text.first(clause, Role::Tell));
            let judged = text.first(clause, Role::Judge).or(text.first(clause, Role::Advice));
            let theirs = text.any(self.range, &[Role::You, Role::Thee, Role::Your]);
            let favour = what.is_some_and(|at| text.has(&(at..clause.end), Role::HelpMe));
            if favour && judged.is_none() {
                return None;
            }
            if let Some(at) = what
                && (!meets
                    || learns.is_some_and(|learns| learns < at)
                    || judged.is_some() && !text.has(clause, Role::Logistic))
                && (theirs || text.any(clause, &[Role::I, Role::My]) || judged.is_some())
                && (judged.is_some() || text.any(clause, &[Role::I, Role::Done]) || !self.asks_when(at))
            {
                return Some((at, 0.85));
            }
            let at = judged?;
            (!meets && (theirs || text.any(self.range, &[Role::Asks, Role::I]))).then_some((at, 0.75))
        })
    }

    /// "When does your train leave?": no matter of judgement.
    fn asks_when(&self, at: usize) -> bool {
        matches!(self.text.tokens[at].low.as_str(), "when" | "wann" | "hvornår" | "når" | "när")
    }

    /// "You have hired for theatres: does a gap bother you?": what the receiver has done, and then a question.
    fn asks_the_experienced(&self) -> Found {
        const OTHER: &[Role] =
            &[Role::Social, Role::Vague, Role::Logistic, Role::Meet, Role::HelpMe, Role::Give, Role::Order, Role::Want];
        let text = self.text;
        let last = self.sentence.clauses.last()?;
        let led = self.sentence.clauses.iter().any(|clause| clause != last && text.has(clause, Role::Done));
        let at = text.first(last, Role::Asks).or(text.first(last, Role::Wh))?;
        (led && !text.any(last, OTHER)).then_some((at, 0.6))
    }

    fn asks_indirectly(&self) -> Found {
        let wants = self.any(&[Role::Want, Role::Curious, Role::Gladly, Role::Advance]);
        if !wants || !self.any(&[Role::You, Role::Thee, Role::Your]) {
            return None;
        }
        let learns = self.any(&[Role::Learn, Role::Curious]);
        let asked = self.first(Role::Learn).or(self.first(Role::Curious)).or(self.first(Role::Advice))?;
        let what = self
            .text
            .first(&(asked..self.range.end), Role::Wh)
            .or(self.text.first(&(asked..self.range.end), Role::About));
        let advice = self.has(Role::Advice) && self.any(&[Role::Your, Role::Advance]);
        (learns && what.is_some() || advice).then_some((asked, 0.7))
    }
}

impl Text<'_> {
    /// Whether the text speaks of work that somebody looks for.
    pub(super) fn speaks_of_work(&self) -> bool {
        self.sentences.iter().any(|sentence| {
            let range = &sentence.range;
            self.has(range, Role::Position)
                && self.any(range, &[Role::Seek, Role::Need, Role::Want, Role::If, Role::TellMe])
        })
    }
}

//! Whom a sentence serves, whether it proposes a meeting, and whether it names a matter.

use std::ops::Range;

use super::role::Role;
use super::text::{Sentence, Text};

/// A sentence, asked for need, gift, meeting and matter.
pub(super) struct Meeting<'t, 'a> {
    text: &'t Text<'a>,
    sentence: &'t Sentence,
    range: &'t Range<usize>,
}

type Found = Option<(usize, f64)>;

/// How far behind the word that leads to it a matter is looked for.
const MATTER_WITHIN: usize = 8;

impl<'t, 'a> Meeting<'t, 'a> {
    pub(super) fn new(text: &'t Text<'a>, sentence: &'t Sentence) -> Self {
        Self { text, sentence, range: &sentence.range }
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

    fn denied(&self, clause: &Range<usize>) -> bool {
        self.text.has(clause, Role::Not) && !self.sentence.question
    }

    /// What the writer needs or gains.
    pub(super) fn need(&self) -> Found {
        let text = self.text;
        let found = self.sentence.clauses.iter().find_map(|clause| {
            let mine = text.any(clause, &[Role::I, Role::Me, Role::My]);
            let theirs = text.has(clause, Role::You) && !mine;
            if let Some(at) = text.first(clause, Role::Need).or(text.first(clause, Role::Seek))
                && !theirs
                && (mine || text.first(clause, Role::Need).is_none())
                && !self.is_pleasant(clause)
            {
                return Some((at, 0.85));
            }
            self.wants(clause)
        });
        found.or_else(|| {
            let at = self.first(Role::HelpMe).or(self.first(Role::ForMe))?;
            let clause = self.sentence.clause(at);
            (!self.denied(clause) && !text.any(clause, &[Role::Past, Role::Pleasant, Role::Thanks]))
                .then_some((at, 0.75))
        })
    }

    /// A wish for something else than to meet or to give.
    fn wants(&self, clause: &Range<usize>) -> Found {
        let text = self.text;
        let at = text.first(clause, Role::Want).or(text.first(clause, Role::Curious))?;
        let rest = at..clause.end;
        let own = text.any(clause, &[Role::I, Role::Me, Role::My]) || text.has(clause, Role::Curious);
        let learns = text.any(&rest, &[Role::Learn, Role::Curious, Role::Advice, Role::Network]);
        let gives = text.has(&rest, Role::Give) && text.any(&rest, &[Role::Thee, Role::Your, Role::You]);
        let thanks = text.has(clause, Role::Thanks);
        let only_meets = text.any(&rest, &[Role::Meet, Role::Settle, Role::Treat]);
        let asks_you = text.has(clause, Role::You) && self.sentence.question && !own;
        (own && !asks_you && !thanks && (learns || !gives && !only_meets)).then_some((at, 0.75))
    }

    fn is_pleasant(&self, clause: &Range<usize>) -> bool {
        self.text.has(clause, Role::Pleasant) && !self.sentence.question
    }

    /// Why the writer writes.
    pub(super) fn motive(&self) -> Found {
        self.need().or_else(|| {
            let at = self.first(Role::Settle).or(self.first(Role::Because))?;
            (!self.has(Role::Pleasant)).then_some((at, 0.6))
        })
    }

    /// Something certain for the receiver, for nothing.
    pub(super) fn gives(&self, sells: bool) -> Found {
        if sells {
            return None;
        }
        let text = self.text;
        self.sentence.clauses.iter().find_map(|clause| {
            let empty = text.any(clause, &[Role::Treat, Role::Favour, Role::Anything, Role::Thanks, Role::Vague]);
            if empty || self.denied(clause) || text.has(clause, Role::HelpMe) {
                return None;
            }
            if let Some(at) = text.first(clause, Role::MayHave) {
                return Some((at, 0.8));
            }
            let at = text.first(clause, Role::Give)?;
            let mine = text.any(clause, &[Role::I, Role::Gladly]);
            let own_ends = text.has(clause, Role::Own) && !text.any(clause, &[Role::Your]);
            let you_give =
                text.has(&(clause.start..at), Role::You) && !text.any(&(clause.start..at), &[Role::I, Role::Gladly]);
            let theirs = text.any(clause, &[Role::Thee, Role::Your]) || text.has(clause, Role::Gladly);
            let past = text.has(clause, Role::Past) && !text.has(clause, Role::Gladly);
            (mine && theirs && !own_ends && !you_give && !past).then_some((at, 0.75))
        })
    }

    /// A matter of both, or something to settle between them.
    pub(super) fn shared(&self) -> Found {
        let at = self.first(Role::Both)?;
        (!self.has(Role::Vague)).then_some((at, 0.6))
    }

    /// A meeting is proposed, not remembered.
    pub(super) fn proposed(&self) -> Found {
        let at = self.first(Role::Meet)?;
        let clause = self.sentence.clause(at);
        let remembered = self.text.any(clause, &[Role::Pleasant, Role::Thanks]) || self.has(Role::Past);
        (self.sentence.question || !remembered).then_some((at, 0.8))
    }

    /// Something certain enough to talk of.
    pub(super) fn matter(&self) -> Found {
        let text = self.text;
        if let Some(at) = self.first(Role::Settle) {
            return Some((at, 0.7));
        }
        for lead in
            [Role::Need, Role::Seek, Role::Want, Role::Learn, Role::Curious, Role::HelpMe, Role::About, Role::Tell]
        {
            for found in text.all(self.range, lead) {
                let end = self.range.end.min(found.end + MATTER_WITHIN);
                let rest = found.end..end;
                let vague = text.any(&rest, &[Role::Network, Role::Vague])
                    || text.any(&(self.range.start..found.start), &[Role::Pleasant]) && !self.sentence.question;
                let only_meets = matches!(lead, Role::Want) && text.has(&rest, Role::Meet);
                if !vague && !only_meets && rest.into_iter().any(|at| text.is_content(at)) {
                    return Some((found.start, 0.6));
                }
            }
        }
        None
    }

    pub(super) fn vague(&self) -> Found {
        self.first(Role::Vague).map(|at| (at, 0.9))
    }

    /// What happens next, with a day or as a question that takes a yes.
    pub(super) fn next_step(&self) -> Found {
        let text = self.text;
        let act = self.first(Role::Act).or(self.first(Role::Meet))?;
        let clause = self.sentence.clause(act);
        let past = text.any(clause, &[Role::Pleasant, Role::Past, Role::Thanks]) && !self.sentence.question;
        if past {
            return None;
        }
        let dated = text.is_dated(self.range);
        let vague = self.any(&[Role::SomeDay, Role::Vague]);
        if dated {
            return Some((act, 0.9));
        }
        (self.has(Role::Act) && !vague && !text.has(clause, Role::If)).then_some((act, 0.7))
    }
}

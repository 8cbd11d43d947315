//! Whom a sentence serves, whether it proposes a meeting, and whether it names a matter.

use std::ops::Range;

use super::role::Role;
use super::text::{Sentence, Text};
use crate::Language;

/// A sentence, asked for need, gift, meeting and matter.
pub(super) struct Meeting<'t, 'a> {
    text: &'t Text<'a>,
    sentence: &'t Sentence,
    range: &'t Range<usize>,
}

type Found = Option<(usize, f64)>;

/// How near before a matter it is said that there is none.
const NEAR: usize = 4;

/// From which confidence of a sale nothing is given, even where it answers a need.
const SOLD: f64 = 0.85;

/// From which confidence a thing in common is a matter.
const CERTAIN: f64 = 0.6;

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
            let needs = [Role::Need, Role::Seek, Role::Lack].into_iter().find_map(|role| text.first(clause, role));
            let lead = clause.start..needs.unwrap_or(clause.start);
            let yours = |at: &usize| text.is(*at, Role::You) || text.is(*at, Role::Your);
            let own = |at: &usize| text.is(*at, Role::I) || text.is(*at, Role::My);
            let theirs = lead.rev().find(|at| yours(at) || own(at)).is_some_and(|at| !own(&at));
            let theirs = theirs || text.has(clause, Role::You) && !mine;
            if let Some(at) = needs
                && !theirs
                && (mine || text.has(clause, Role::Seek))
                && !self.is_pleasant(clause)
            {
                return Some((at, 0.85));
            }
            self.wants(clause)
        });
        found.or_else(|| self.to_be_done()).or_else(|| self.implied().map(|at| (at, 0.55))).or_else(|| {
            let at = self.first(Role::HelpMe).or(self.first(Role::ForMe))?;
            let clause = self.sentence.clause(at);
            (!self.denied(clause) && !text.any(clause, &[Role::Past, Role::Pleasant, Role::Thanks]))
                .then_some((at, 0.75))
        })
    }

    /// "So that you might read my essay": the receiver is to do something with what is the writer's.
    fn to_be_done(&self) -> Found {
        let text = self.text;
        text.all(self.range, Role::Give).find_map(|give| {
            let clause = self.sentence.clause(give.start);
            let lead = clause.start..give.start;
            let yours = text.has(&lead, Role::You) && !text.any(&lead, &[Role::I, Role::Gladly]);
            let rest = give.end..clause.end.min(give.end + 4);
            let mine = text.any(&rest, &[Role::My, Role::Me]);
            let open = self.sentence.question || text.any(self.range, &[Role::Modal, Role::Purpose, Role::Want]);
            (yours && mine && open && !self.is_pleasant(clause)).then_some((give.start, 0.7))
        })
    }

    /// "I sit an exam in it, and you have taught it": what the writer faces beside what the receiver has done.
    fn implied(&self) -> Option<usize> {
        const OTHER: &[Role] = &[
            Role::Pleasant,
            Role::Past,
            Role::Thanks,
            Role::Vague,
            Role::Network,
            Role::Give,
            Role::Gladly,
            Role::Meet,
            Role::Treat,
            Role::You,
            Role::Your,
        ];
        let text = self.text;
        let clauses = &self.sentence.clauses;
        let done = clauses.iter().rposition(|clause| text.has(clause, Role::You) && text.has(clause, Role::Done))?;
        let plain = !self.sentence.question && !text.any(&clauses[done], &[Role::Pleasant, Role::Vague, Role::Lack]);
        let faces = clauses[..done].iter().find(|clause| {
            let own = text.any(clause, &[Role::I, Role::My]) && !text.any(clause, OTHER);
            own && (*clause).clone().any(|at| text.is_content(at))
        })?;
        text.first(faces, Role::I).or(text.first(faces, Role::My)).filter(|_| plain)
    }

    /// A wish for something else than to meet or to give.
    fn wants(&self, clause: &Range<usize>) -> Found {
        let text = self.text;
        let at = text.first(clause, Role::Want).or(text.first(clause, Role::Curious))?;
        let rest = at..clause.end;
        let dropped = !text.has(clause, Role::You) && (clause.start..at).all(|at| text.is_mark(at));
        let own = dropped || text.any(clause, &[Role::I, Role::Me, Role::My]) || text.has(clause, Role::Curious);
        let only_meets = text.any(&rest, &[Role::Meet, Role::Settle, Role::Treat]);
        let wonders = text.has(&rest, Role::Curious) && !only_meets;
        let learns = wonders || text.any(&rest, &[Role::Learn, Role::Advice, Role::Network]);
        let gives = text.has(&rest, Role::Give) && text.any(&rest, &[Role::Thee, Role::Your, Role::You]);
        let thanks = text.has(clause, Role::Thanks);
        let asks_you = text.has(clause, Role::You) && self.sentence.question && !own;
        (own && !asks_you && (learns || !thanks) && (learns || !gives && !only_meets)).then_some((at, 0.75))
    }

    /// A pleasantry on a meeting that was.
    fn is_pleasant(&self, clause: &Range<usize>) -> bool {
        self.text.has(clause, Role::Pleasant) && !self.sentence.question
    }

    /// Why the writer writes.
    pub(super) fn motive(&self) -> Found {
        self.need().or_else(|| {
            let purpose = self.first(Role::Purpose).filter(|_| !self.has(Role::Vague));
            let none = |at: usize| at > self.range.start && self.text.is(at - 1, Role::Not);
            let because = self.first(Role::Because).filter(|at| !none(*at));
            let at = self.first(Role::Settle).or(because).or(purpose)?;
            (!self.has(Role::Pleasant)).then_some((at, 0.6))
        })
    }

    /// Something certain for the receiver, for nothing; `sells`: how surely it is sold; `lacked`: they were said to lack it.
    pub(super) fn gives(&self, sells: f64, lacked: bool) -> Found {
        let mut before = false;
        for clause in &self.sentence.clauses {
            let mut found = self.given_by_others(clause);
            if lacked && !self.sentence.question && sells < SOLD {
                found = found.or_else(|| self.answers(clause));
            }
            if sells == 0.0 {
                found = found.or_else(|| self.given_in(clause, before)).or_else(|| self.returns(clause));
                found = found.or_else(|| self.acts_on_theirs(clause));
            }
            if found.is_some() {
                return found;
            }
            before = self.text.any(clause, &[Role::I, Role::Gladly]) || before && !self.text.has(clause, Role::You);
        }
        self.has_what_they_lack().filter(|_| sells == 0.0)
    }

    /// `before`: the writer acts in the clause before, and so where nobody else is named.
    fn given_in(&self, clause: &Range<usize>, before: bool) -> Found {
        const NOTHING: &[Role] = &[Role::Treat, Role::Favour, Role::Anything, Role::Thanks, Role::Vague];
        let text = self.text;
        let shares = text.has(clause, Role::Gladly) && !text.any(clause, &[Role::You, Role::Want, Role::Me]);
        let nothing = text.any(clause, NOTHING) || text.has(clause, Role::HelpMe) && !shares;
        if nothing && !text.has(clause, Role::MayHave) || self.denied(clause) {
            return None;
        }
        if let Some(at) = text.first(clause, Role::MayHave) {
            let empty = text.any(clause, &[Role::Treat, Role::Anything, Role::Me, Role::Vague]);
            return (!empty && !self.asks_for_it(clause)).then_some((at, 0.8));
        }
        let Some(at) = text.first(clause, Role::Give) else { return self.serves(clause, before) };
        let lead = clause.start..at;
        let named = text.any(clause, &[Role::I, Role::Gladly]);
        let you_give = text.has(&lead, Role::You) && !text.any(&lead, &[Role::I, Role::Gladly]);
        let needed = text.has(&lead, Role::Need) && !text.has(&lead, Role::Gladly);
        let mine = (named || before && !you_give) && !needed && !text.has(&lead, Role::Wh);
        let own_ends = text.has(clause, Role::Own) && !text.has(clause, Role::Your);
        let freely = text.has(clause, Role::Gladly) && !self.has(Role::Both);
        let theirs = text.any(self.range, &[Role::Thee, Role::Your, Role::You]) || freely;
        (mine && theirs && !own_ends && !you_give && !text.has(clause, Role::Me)).then_some((at, 0.75))
    }

    /// "We water the plants for you", "I do it for nothing": any act of the writer's that the receiver gains by.
    fn serves(&self, clause: &Range<usize>, before: bool) -> Found {
        const OTHER: &[Role] = &[
            Role::Need,
            Role::Seek,
            Role::Want,
            Role::Learn,
            Role::Curious,
            Role::Pleasant,
            Role::Own,
            Role::Me,
            Role::Past,
            Role::Meet,
            Role::Because,
            Role::You,
            Role::About,
        ];
        let text = self.text;
        let acts = text.has(clause, Role::I) || before;
        let free = text.first(clause, Role::Free).filter(|_| !text.any(clause, &[Role::Need, Role::Seek, Role::Me]));
        let at = free.or_else(|| text.first(clause, Role::ForYou).filter(|_| !text.any(clause, OTHER)))?;
        (acts && !self.sentence.question).then_some((at, 0.55))
    }

    /// "I'll dig over your beds": what the writer can do with a thing of the receiver's.
    fn acts_on_theirs(&self, clause: &Range<usize>) -> Found {
        let text = self.text;
        let at = text.first(clause, Role::Gladly)?;
        let rest = at..clause.end;
        let your = text.first(&rest, Role::Your)?;
        let thing = (your + 1..clause.end.min(your + 3))
            .any(|at| text.is_content(at) || text.is(at, Role::Relative) || text.is(at, Role::Kith));
        let yours = text.has(&(clause.start..at), Role::You) || text.any(clause, &[Role::About, Role::Own]);
        (thing && !yours && !self.sentence.question && self.is_plain_act(clause)).then_some((at, 0.55))
    }

    /// "In return I draw your map": an act of the writer's, not a hope or a debt.
    fn returns(&self, clause: &Range<usize>) -> Found {
        let text = self.text;
        let at = text.first(clause, Role::Return)?;
        let shown = text.first(clause, Role::Give).is_some_and(|give| !text.has(&(clause.start..give), Role::Wh));
        let to_them =
            shown && text.has(clause, Role::Thee) && !text.any(clause, &[Role::Want, Role::Favour, Role::Treat]);
        (text.has(clause, Role::I) && (to_them || self.is_plain_act(clause))).then_some((at, 0.7))
    }

    /// "My cousin will print your posters".
    fn given_by_others(&self, clause: &Range<usize>) -> Found {
        let text = self.text;
        let at = text.first(clause, Role::Relative).or(text.first(clause, Role::Kith))?;
        let lead = clause.start..at + 2;
        let mine = text.has(&lead, Role::My) && !text.any(&lead, &[Role::Your, Role::You, Role::I]);
        let rest = at..self.range.end;
        let theirs = text.any(&rest, &[Role::Thee, Role::Your, Role::ForYou, Role::Free]);
        let plain = !text.any(&rest, &[Role::Past, Role::Position, Role::Hire, Role::You]) && !self.sentence.question;
        (mine && theirs && plain && self.is_plain_act(clause)).then_some((at, 0.6))
    }

    /// Whether the receiver, and not the writer, was said to lack something.
    pub(super) fn they_lack(&self) -> bool {
        let text = self.text;
        let mine = text.any(self.range, &[Role::I, Role::My, Role::Me]);
        let theirs = text.any(self.range, &[Role::You, Role::Your]) || !mine;
        let apart = |clause: &Range<usize>| {
            let lacks = [Role::Lack, Role::Need, Role::Seek].into_iter().find_map(|role| text.first(clause, role));
            lacks.is_some_and(|at| !text.any(&(clause.start..at), &[Role::I, Role::Me, Role::My]))
        };
        theirs && self.sentence.clauses.iter().any(apart)
    }

    /// "I have the papers you were after".
    fn has_what_they_lack(&self) -> Found {
        let text = self.text;
        let at = text.first(self.range, Role::Have).or(text.first(self.range, Role::Gladly))?;
        let own = text.has(&(self.range.start..at + 1), Role::I) && !text.has(&(self.range.start..at), Role::You);
        let you = text.first(&(at + 1..self.range.end), Role::You)?;
        let lacks = text.any(&(you..self.range.end.min(you + NEAR)), &[Role::Lack, Role::Need, Role::Seek]);
        let other = [Role::Me, Role::Treat, Role::Favour, Role::Anything, Role::Learn];
        (own && lacks && !self.sentence.question && !self.any(&other)).then_some((at, 0.6))
    }

    /// What the writer, or somebody of theirs, has or does where the receiver lacks something.
    fn answers(&self, clause: &Range<usize>) -> Found {
        let text = self.text;
        let own = text.first(clause, Role::I).or(text.first(clause, Role::My));
        let has = &[Role::Have, Role::Give, Role::Gladly, Role::MayHave, Role::Return];
        let at = own.filter(|_| text.any(clause, has) && self.is_plain_act(clause))?;
        Some((at, 0.55))
    }

    /// Neither a wish nor a need nor a pleasantry, and with something in it.
    fn is_plain_act(&self, clause: &Range<usize>) -> bool {
        const OTHER: &[Role] = &[
            Role::Need,
            Role::Seek,
            Role::Lack,
            Role::Want,
            Role::Learn,
            Role::Curious,
            Role::HelpMe,
            Role::Pleasant,
            Role::Thanks,
            Role::Treat,
            Role::Favour,
            Role::Anything,
            Role::Vague,
            Role::Meet,
            Role::Me,
            Role::Wh,
        ];
        let certain = self.text.has(clause, Role::Free) || clause.clone().any(|at| self.text.is_content(at));
        certain && !self.text.any(clause, OTHER) && !self.denied(clause)
    }

    /// "Kan du få …?" of the writer's own wish, not an offer.
    fn asks_for_it(&self, clause: &Range<usize>) -> bool {
        self.sentence.question && self.text.has(clause, Role::Asks) && !self.text.any(clause, &[Role::I, Role::My])
    }

    /// A matter of both, or something to settle between them.
    pub(super) fn shared(&self) -> Found {
        let at = self.first(Role::Both).or_else(|| self.pair())?;
        (!self.any(&[Role::Vague, Role::HelpMe])).then_some((at, if self.is_common(at) { CERTAIN } else { 0.3 }))
    }

    /// "Your rota and mine": what is the one's beside what is the other's.
    fn pair(&self) -> Option<usize> {
        let text = self.text;
        self.range.clone().find(|at| {
            let near = *at + 1..self.range.end.min(at + 5);
            let other = if text.is(*at, Role::Your) { Role::My } else { Role::Your };
            let joined = text.first(&near, Role::Join).is_some_and(|join| text.has(&(join..near.end), other));
            text.is(*at, Role::Your) != text.is(*at, Role::My) && joined
        })
    }

    /// Whether a thing in common is spoken of, and not only a meeting.
    fn is_common(&self, at: usize) -> bool {
        let clause = self.sentence.clause(at);
        let only_meets = self.text.has(clause, Role::Meet) && !self.any(&[Role::Settle, Role::Purpose]);
        !only_meets && !self.is_pleasant(clause) && clause.clone().any(|at| self.text.is_content(at))
    }

    /// A meeting is proposed, not remembered.
    pub(super) fn proposed(&self) -> Found {
        let at = self.first(Role::Meet)?;
        let clause = self.sentence.clause(at);
        let remembered = self.text.any(clause, &[Role::Pleasant, Role::Thanks]) || self.has(Role::Past);
        (self.sentence.question || !remembered).then_some((at, 0.8))
    }

    /// Something certain enough to talk of; of little confidence where it is only a wish that leads to it.
    pub(super) fn matter(&self) -> Found {
        if let Some(at) = self.first(Role::Settle).filter(|at| !self.text.has(self.sentence.clause(*at), Role::Vague)) {
            return Some((at, 0.7));
        }
        let strong = &[Role::Learn, Role::Curious, Role::HelpMe, Role::About, Role::Tell];
        let weak = &[Role::Need, Role::Seek, Role::Lack, Role::Want];
        let implied = self.implied().map(|at| (at, 0.4));
        let led = self.led_to_by(strong).map(|at| (at, 0.7)).or_else(|| self.led_to_by(weak).map(|at| (at, 0.4)));
        led.or(implied).or_else(|| self.owned_thing().map(|at| (at, 0.3)))
    }

    /// "Your treasurer", "my first application": a thing that is somebody's.
    fn owned_thing(&self) -> Option<usize> {
        let text = self.text;
        let other = &[Role::Vague, Role::Network, Role::Pleasant, Role::Thanks, Role::Past, Role::Social];
        if text.any(self.range, other) {
            return None;
        }
        let owned = |at: &usize| text.is(*at, Role::My) || text.is(*at, Role::Your);
        let near = |at: usize| {
            let after = at + 1..self.sentence.clause(at).end.min(at + 3);
            let behind = text.language == Some(Language::Nb) && at > self.range.start && text.is_content(at - 1);
            behind || after.into_iter().any(|at| text.is_content(at))
        };
        self.range.clone().filter(owned).find(|at| near(*at))
    }

    /// The first word of these that leads to a thing of which no table knows.
    fn led_to_by(&self, leads: &[Role]) -> Option<usize> {
        let text = self.text;
        leads.iter().flat_map(|lead| text.all(self.range, *lead)).find_map(|found| {
            let clause = self.sentence.clause(found.start);
            let rest = found.end..self.range.end.min(found.end + MATTER_WITHIN);
            let before = self.range.start.max(found.start.saturating_sub(NEAR))..found.start;
            let vague = text.has(&before, Role::Vague)
                || text.any(clause, &[Role::Network, Role::Vague])
                || text.any(&rest, &[Role::Network, Role::Vague]);
            let meets = matches!(found.role, Role::Want | Role::Curious) && text.has(&rest, Role::Meet);
            (!vague && !meets && !self.is_pleasant(clause) && rest.into_iter().any(|at| text.is_content(at)))
                .then_some(found.start)
        })
    }

    pub(super) fn vague(&self) -> Found {
        self.first(Role::Vague).map(|at| (at, 0.9))
    }

    /// What happens next, with a day or as a question that takes a yes.
    pub(super) fn next_step(&self) -> Found {
        let text = self.text;
        if let Some(at) = self.sentence.clauses.iter().find_map(|clause| self.dated_act(clause)) {
            return Some((at, 0.85));
        }
        let act = self.first(Role::Act)?;
        let clause = self.sentence.clause(act);
        let vague = self.any(&[Role::SomeDay, Role::Vague]);
        (!vague && !self.is_past(clause) && !text.has(clause, Role::If)).then_some((act, 0.7))
    }

    /// The writer, or both, do something on a day to come.
    fn dated_act(&self, clause: &Range<usize>) -> Option<usize> {
        let text = self.text;
        if !text.is_dated(clause) || self.is_past(clause) {
            return None;
        }
        let meets = [Role::Act, Role::Meet, Role::Logistic].into_iter().find_map(|role| text.first(self.range, role));
        meets.or_else(|| text.first(clause, Role::I).filter(|_| !text.has(clause, Role::Need)))
    }

    fn is_past(&self, clause: &Range<usize>) -> bool {
        self.text.any(clause, &[Role::Pleasant, Role::Past, Role::Thanks]) && !self.sentence.question
    }
}

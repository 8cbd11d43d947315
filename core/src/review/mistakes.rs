//! The classic mistakes, each with a measure that fires and clears: pure functions of signs in what was done.

use serde::{Deserialize, Serialize};

use crate::effort::rules::count;
use crate::reader::message::{self, Label};
use crate::values::words;

/// How far back signs are looked for, in days (ours).
pub const DAYS: u32 = 90;

/// An Ask that was a mistake is mended by so many Gives to the same person since (ours).
pub const MENDED_BY: u32 = 2;

/// Nothing is said of talks before there are so many (ours).
pub const LEAST_TALKS: u32 = 4;

/// So many kept cards may be a collection (ours).
pub const A_COLLECTION: u32 = 8;

/// More people than this can't be followed up at a time (ours).
pub const MOST_OPEN: u32 = 15;

/// Weeks over which the time that was set aside is looked at (ours).
pub const WEEKS: u32 = 4;

words! {
    /// A classic mistake of those who network.
    pub enum MistakeKind {
        /// Talking of oneself: of most of those talked to, nothing was learnt.
        TalkingOfOneself = "talking_of_oneself",
        /// No thanks: some are overdue.
        NoThanks = "no_thanks",
        /// No follow-up: some are overdue.
        NoFollowUp = "no_follow_up",
        /// Expecting a job: it was asked for outright.
        ExpectingAJob = "expecting_a_job",
        /// Own advantage first: asked before anything was given or shared.
        OwnAdvantageFirst = "own_advantage_first",
        /// Counting contacts: cards are kept, and nothing is written on them.
        CountingContacts = "counting_contacts",
        /// Too many: more people than can be followed up, or than the inner circle holds.
        TooMany = "too_many",
        /// Impressing: what was shared praises the user.
        Impressing = "impressing",
        /// Selling.
        Selling = "selling",
        /// No time: less than half of what was set aside, or none at all.
        NoTime = "no_time",
        /// Too late: a dormant tie was taken up only for the need.
        TooLate = "too_late",
        /// Only reacting: nearly all contact was begun by others.
        OnlyReacting = "only_reacting",
    }
}

/// A classic mistake, and whether it is being made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mistake {
    /// Which.
    pub kind: MistakeKind,
    /// Whether it is being made.
    pub fires: bool,
    /// How many signs of it there are; minutes for *no time*.
    pub count: u32,
    /// Of how many; for *no time* the minutes that were set aside. 0 where one sign is one too many.
    pub of: u32,
    /// Key of what is said of it, which takes both as `count` and `of`; with `.better`, what to do instead.
    pub text_key: String,
}

/// An Ask of the last days, to somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// What was asked, in the user's words.
    pub what: String,
    /// Whether nothing was given to them or shared with them before.
    pub first: bool,
    /// Whether the tie was dormant and taken up for the need.
    pub dormant: bool,
    /// Gives to them since.
    pub gives_since: u32,
}

/// What is known of the last days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signs {
    /// People talked to at nights, each once a night.
    pub talks: u32,
    /// Those of whom nothing is noted: no back, no offer, need or interest.
    pub talks_of_oneself: u32,
    /// Thanks whose last day has passed.
    pub thanks_overdue: u32,
    /// Follow-ups whose last day has passed.
    pub follow_ups_overdue: u32,
    /// Follow-ups that are open.
    pub follow_ups_open: u32,
    /// Members of the inner circle over its bound.
    pub circle_over: u32,
    /// Kept cards.
    pub kept: u32,
    /// Those with nothing on the back.
    pub kept_bare: u32,
    /// What was asked.
    pub asks: Vec<Asked>,
    /// What was shared and given, in the user's words.
    pub told: Vec<String>,
    /// Minutes that went to the network in the last [`WEEKS`] weeks, nights included.
    pub minutes: u32,
    /// Minutes that were set aside for it in these weeks.
    pub set_aside: Option<u32>,
    /// Whether the network was used at all before these weeks.
    pub began_earlier: bool,
    /// Contacts that the user began.
    pub begun_by_me: u32,
    /// Contacts that others began.
    pub begun_by_them: u32,
    /// Whether all or nearly all of them did ([`crate::circle::Initiative`]).
    pub only_reacts: bool,
}

/// All mistakes, those being made first, each kind in its place.
pub(super) fn found(signs: &Signs) -> Vec<Mistake> {
    let mut found: Vec<Mistake> = MistakeKind::ALL.iter().map(|kind| mistake(*kind, signs)).collect();
    found.sort_by_key(|mistake| !mistake.fires);
    found
}

fn mistake(kind: MistakeKind, signs: &Signs) -> Mistake {
    let (fires, seen, of) = match kind {
        MistakeKind::TalkingOfOneself => most(signs.talks_of_oneself, signs.talks, LEAST_TALKS),
        MistakeKind::NoThanks => any(signs.thanks_overdue),
        MistakeKind::NoFollowUp => any(signs.follow_ups_overdue),
        MistakeKind::ExpectingAJob => any(asks(signs, |ask| message::asks_for_job(&ask.what, None))),
        MistakeKind::OwnAdvantageFirst => any(asks(signs, |ask| ask.first)),
        MistakeKind::CountingContacts => most(signs.kept_bare, signs.kept, A_COLLECTION),
        MistakeKind::TooMany if signs.circle_over > 0 => any(signs.circle_over),
        MistakeKind::TooMany => (signs.follow_ups_open > MOST_OPEN, signs.follow_ups_open, MOST_OPEN),
        MistakeKind::Impressing => any(told(signs, Label::Boasting)),
        MistakeKind::Selling => {
            any(told(signs, Label::Sells).saturating_add(asks(signs, |ask| does(&ask.what, Label::Sells))))
        }
        MistakeKind::NoTime => no_time(signs),
        MistakeKind::TooLate => any(asks(signs, |ask| ask.dormant)),
        MistakeKind::OnlyReacting => {
            (signs.only_reacts, signs.begun_by_them, signs.begun_by_me.saturating_add(signs.begun_by_them))
        }
    };
    Mistake { kind, fires, count: seen, of, text_key: format!("mistake-{}", kind.word().replace('_', "-")) }
}

/// One sign is one too many.
fn any(signs: u32) -> (bool, u32, u32) {
    (signs > 0, signs, 0)
}

/// More than half of enough.
fn most(signs: u32, of: u32, enough: u32) -> (bool, u32, u32) {
    (of >= enough && signs.saturating_mul(2) > of, signs, of)
}

fn asks(signs: &Signs, is_one: impl Fn(&Asked) -> bool) -> u32 {
    count(signs.asks.iter().filter(|ask| ask.gives_since < MENDED_BY && is_one(ask)).count())
}

fn told(signs: &Signs, label: Label) -> u32 {
    count(signs.told.iter().filter(|text| does(text, label)).count())
}

/// Whether the words of an act do this. They are a note, not a message: what might be a sale in a letter, a list of
/// something, is one only where that is sure.
fn does(text: &str, label: Label) -> bool {
    let read = message::read(text, None);
    if label == Label::Sells { read.surely(label) } else { read.has(label) }
}

/// Less than half of the time that was set aside; where none was, not a minute although the network was used before.
fn no_time(signs: &Signs) -> (bool, u32, u32) {
    let set_aside = signs.set_aside.unwrap_or_default();
    let little = signs.minutes.saturating_mul(2) < set_aside;
    (signs.began_earlier && (little || signs.minutes == 0), signs.minutes, set_aside)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fires(kind: MistakeKind, signs: &Signs) -> bool {
        mistake(kind, signs).fires
    }

    fn asked(what: &str) -> Asked {
        Asked { what: what.to_owned(), ..Asked::default() }
    }

    #[test]
    fn nothing_done_is_no_mistake() {
        assert!(found(&Signs::default()).iter().all(|mistake| !mistake.fires));
    }

    #[test]
    fn talks_from_which_nothing_is_known_of_the_other_were_talk_of_oneself() {
        let of = |talks_of_oneself, talks| Signs { talks, talks_of_oneself, ..Signs::default() };
        assert!(fires(MistakeKind::TalkingOfOneself, &of(3, 4)));
        assert!(!fires(MistakeKind::TalkingOfOneself, &of(2, 4)), "half of them");
        assert!(!fires(MistakeKind::TalkingOfOneself, &of(3, 3)), "too few to tell");
    }

    #[test]
    fn a_stack_of_bare_cards_is_a_collection_until_the_backs_are_written() {
        let of = |kept_bare| Signs { kept: 8, kept_bare, ..Signs::default() };
        assert!(fires(MistakeKind::CountingContacts, &of(5)));
        assert!(!fires(MistakeKind::CountingContacts, &of(4)));
    }

    #[test]
    fn an_ask_for_a_job_fires_until_two_gives_have_mended_it() {
        let ask = asked("Do you have a job for me?");
        let of = |gives_since| Signs { asks: vec![Asked { gives_since, ..ask.clone() }], ..Signs::default() };
        assert!(fires(MistakeKind::ExpectingAJob, &of(1)));
        assert!(!fires(MistakeKind::ExpectingAJob, &of(2)));
        let advice = Signs { asks: vec![asked("Which course would you take first?")], ..Signs::default() };
        assert!(!fires(MistakeKind::ExpectingAJob, &advice));
    }

    #[test]
    fn an_ask_before_all_giving_and_one_that_woke_a_dormant_tie_are_told_apart() {
        let first = Signs { asks: vec![Asked { first: true, ..asked("a name at the port") }], ..Signs::default() };
        assert!(fires(MistakeKind::OwnAdvantageFirst, &first) && !fires(MistakeKind::TooLate, &first));
        let late = Signs { asks: vec![Asked { dormant: true, ..asked("a name at the port") }], ..Signs::default() };
        assert!(fires(MistakeKind::TooLate, &late) && !fires(MistakeKind::OwnAdvantageFirst, &late));
    }

    #[test]
    fn more_than_can_be_followed_up_are_too_many_and_so_is_a_circle_over_its_bound() {
        let open = |follow_ups_open| Signs { follow_ups_open, ..Signs::default() };
        assert!(!fires(MistakeKind::TooMany, &open(15)));
        assert!(fires(MistakeKind::TooMany, &open(16)));
        assert!(fires(MistakeKind::TooMany, &Signs { circle_over: 1, ..Signs::default() }));
    }

    #[test]
    fn what_was_told_fires_when_it_sells() {
        let told = |text: &str| Signs { told: vec![text.to_owned()], ..Signs::default() };
        assert!(fires(MistakeKind::Selling, &told("Our software is 20 % off this week, shall I send you an offer?")));
        assert!(!fires(MistakeKind::Selling, &told("a list of good printers")));
        assert!(!fires(MistakeKind::Selling, &told("a list of lighthouses")));
    }

    #[test]
    fn less_than_half_of_the_time_set_aside_is_no_time() {
        let of = |minutes, set_aside| Signs { minutes, set_aside, began_earlier: true, ..Signs::default() };
        assert!(fires(MistakeKind::NoTime, &of(119, Some(240))));
        assert!(!fires(MistakeKind::NoTime, &of(120, Some(240))));
        assert!(fires(MistakeKind::NoTime, &of(0, None)));
        assert!(!fires(MistakeKind::NoTime, &of(1, None)));
        let beginner = Signs { set_aside: Some(240), ..Signs::default() };
        assert!(!fires(MistakeKind::NoTime, &beginner), "nothing was begun yet");
    }

    #[test]
    fn what_is_being_made_stands_first() {
        let found = found(&Signs { follow_ups_overdue: 2, ..Signs::default() });
        assert_eq!((found[0].kind, found[0].count), (MistakeKind::NoFollowUp, 2));
        assert_eq!(found.len(), MistakeKind::ALL.len());
        assert_eq!(found[0].text_key, "mistake-no-follow-up");
    }
}

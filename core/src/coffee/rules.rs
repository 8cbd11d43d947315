//! The states of an invitation and what follows from them: the method's rules, on plain values.

use chrono::{Days, NaiveDate};

use super::CoffeeState::{self, Accepted, Declined, Met, Prepared, Sent, Thanked};
use super::homework;
use crate::effort::EffortKind;
use crate::error::Reason;
use crate::reader::message::{self, Label};

/// How long an answer may take before an invitation is asked again or let go (ours).
pub const ANSWER_DAYS: u64 = 10;

/// How often an invitation is sent: once, and once more where nothing came (ours).
pub const MOST_TIMES_SENT: usize = 2;

/// The states that may follow a state. A refusal is not argued with: what was declined stays so, and a new invitation is
/// prepared when its time has come.
pub fn may_follow(state: CoffeeState) -> &'static [CoffeeState] {
    match state {
        Prepared => &[Sent],
        Sent => &[Sent, Accepted, Declined],
        Accepted => &[Declined, Met],
        Met => &[Thanked],
        Declined | Thanked => &[],
    }
}

/// Whether an invitation that came to these states may come to another.
pub fn may_go(moves: &[CoffeeState], to: CoffeeState) -> bool {
    let times_sent = moves.iter().filter(|state| **state == Sent).count();
    let asked_enough = to == Sent && times_sent >= MOST_TIMES_SENT;
    moves.last().is_some_and(|state| may_follow(*state).contains(&to)) && !asked_enough
}

/// Whether an invitation is still to come to something.
pub fn is_under_way(state: CoffeeState) -> bool {
    matches!(state, Prepared | Sent | Accepted)
}

/// Whether its homework can still be done: until they have answered.
pub fn takes_homework(state: CoffeeState) -> bool {
    matches!(state, Prepared | Sent)
}

/// Why an invitation can't be what was asked for: it is over, or something else comes first.
pub fn refusal(state: CoffeeState) -> Reason {
    if is_under_way(state) { Reason::NotItsTurn } else { Reason::Settled }
}

/// The day on which an invitation is to be seen to, that came to a state on a day: to be asked again or let go, to agree
/// on a day, to meet. What was thanked for, refused or only prepared waits for nothing.
pub fn planned(state: CoffeeState, on: NaiveDate, meeting: Option<NaiveDate>) -> Option<NaiveDate> {
    let after = |days| on.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
    match state {
        Sent => Some(after(ANSWER_DAYS)),
        Accepted => Some(meeting.unwrap_or_else(|| after(1))),
        Prepared | Declined | Met | Thanked => None,
    }
}

/// Whether a motive, as it is stated, or a text asks for something: a job, or, by that word, advice, help or a favour. Only
/// then is the meeting an Ask; to want to hear how somebody works is to get to know them.
pub fn asks(stated: &str) -> bool {
    message::read(stated, None).has(Label::AsksForJob) || homework::speaks_of_a_favour(stated)
}

/// The efforts that a meeting was: a Give where they got something of it, an Ask where the invitation asked for something;
/// where neither, the two got to know each other: a Share. The minutes of the meeting are those of the first.
pub fn efforts(they_got: bool, asked: bool) -> Vec<EffortKind> {
    let mut efforts = Vec::new();
    efforts.extend(they_got.then_some(EffortKind::Give));
    efforts.extend(asked.then_some(EffortKind::Ask));
    if efforts.is_empty() {
        efforts.push(EffortKind::Share);
    }
    efforts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn an_invitation_is_asked_again_once() {
        assert!(may_go(&[Prepared, Sent], Sent));
        assert!(!may_go(&[Prepared, Sent, Sent], Sent));
        assert!(may_go(&[Prepared, Sent, Sent], Declined));
    }

    #[test]
    fn who_has_said_no_is_not_asked_again() {
        for to in CoffeeState::ALL {
            assert!(!may_go(&[Prepared, Sent, Declined], *to), "{to:?}");
        }
    }

    #[test]
    fn an_answer_is_awaited_ten_days_and_a_day_agreed_on_by_the_next() {
        let on = day("2028-02-25");
        assert_eq!(planned(Sent, on, None), Some(day("2028-03-06")));
        assert_eq!(planned(Accepted, on, None), Some(day("2028-02-26")));
        assert_eq!(planned(Accepted, on, Some(day("2028-04-01"))), Some(day("2028-04-01")));
        assert_eq!(planned(Declined, on, Some(day("2028-04-01"))), None);
    }

    #[test]
    fn a_meeting_is_a_give_where_they_got_something_and_an_ask_only_where_it_asked() {
        assert_eq!(efforts(true, false), [EffortKind::Give]);
        assert_eq!(efforts(false, true), [EffortKind::Ask]);
        assert_eq!(efforts(true, true), [EffortKind::Give, EffortKind::Ask]);
        assert_eq!(efforts(false, false), [EffortKind::Share]);
    }

    proptest! {
        #[test]
        fn whatever_is_tried_an_invitation_goes_forward_and_ends(
            tries in prop::collection::vec(prop::sample::select(CoffeeState::ALL.to_vec()), 0..40),
        ) {
            let mut moves = vec![Prepared];
            for to in tries {
                if may_go(&moves, to) {
                    let from = *moves.last().unwrap();
                    prop_assert!(to >= from || (from, to) == (Accepted, Declined), "{from:?} to {to:?}");
                    moves.push(to);
                }
            }
            let after = |state| moves.iter().skip_while(move |it| **it != state).skip(1);
            prop_assert!(moves.len() <= 6);
            prop_assert!(after(Declined).next().is_none());
            prop_assert!(after(Met).all(|state| *state == Thanked));
            prop_assert!(!moves.contains(&Met) || moves.contains(&Accepted));
        }
    }
}

//! The method's rules for introductions, on plain values: the moves, who is known well, and what may be told.

use chrono::{Days, NaiveDate};

use super::{Acquaintance, IntroductionCaution, IntroductionMove, IntroductionState, Party};
use crate::reader::message::{self, Label};
use crate::store::fold;

/// Days of real contact with each of two people before they are introduced to each other (the method).
pub const REAL_CONTACTS: u32 = 2;

/// Introductions begun within a year before further ones wait: a few good ones (ours).
pub const MOST_A_YEAR: u32 = 6;

/// What is a year here, in days.
const YEAR: u64 = 365;

/// The highest chemistry that is a veto (ours).
const LOW_CHEMISTRY: u8 = 2;

/// Days after introducing two people from which the user asks what came of it (ours).
pub const HEAR_AFTER_DAYS: u64 = 14;

/// Where a move leads; `None` where it can't be made.
pub fn next(state: IntroductionState, step: IntroductionMove) -> Option<IntroductionState> {
    use IntroductionMove::{Ask, Decline, Hear, Introduce};
    use IntroductionState::{AskedA, AskedB, DeclinedA, DeclinedB, HeardBack, Introduced, Proposed};
    match (state, step) {
        (Proposed, Ask) => Some(AskedA),
        (AskedA, Ask) => Some(AskedB),
        (AskedA, Decline) => Some(DeclinedA),
        (AskedB, Decline) => Some(DeclinedB),
        (AskedB, Introduce) => Some(Introduced),
        (Introduced, Hear) => Some(HeardBack),
        _ => None,
    }
}

/// Whether something is still to happen before the two are introduced.
pub fn is_under_way(state: IntroductionState) -> bool {
    matches!(state, IntroductionState::Proposed | IntroductionState::AskedA | IntroductionState::AskedB)
}

/// An introduction of somebody that is not over: its row, how it stands, and the row of the other of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Theirs {
    pub(crate) row: i64,
    pub(crate) state: IntroductionState,
    pub(crate) other: i64,
}

/// The rows of those that can't go on, where somebody turned out to be one person who was taken for two: an introduction
/// to themselves; and of several to one other that are under way, all but the one that has come furthest, of those alike
/// the latest.
pub(crate) fn doubled(whose: i64, theirs: &[Theirs]) -> Vec<i64> {
    let goes_on_before = |it: &Theirs| {
        theirs.iter().any(|other| {
            other.other == it.other && is_under_way(other.state) && (other.state, other.row) > (it.state, it.row)
        })
    };
    let steps_back = |it: &&Theirs| it.other == whose || (is_under_way(it.state) && goes_on_before(it));
    theirs.iter().filter(steps_back).map(|it| it.row).collect()
}

/// Whether it counts among the few of a year: one that ended with a *no* takes nobody's place (ours).
pub fn counts(state: IntroductionState) -> bool {
    !matches!(state, IntroductionState::DeclinedA | IntroductionState::DeclinedB | IntroductionState::Withdrawn)
}

/// From when there is room for another introduction; `None` if there is today. `begun` are the days on which those that
/// count were begun.
pub fn wait_until(begun: &[NaiveDate], today: NaiveDate) -> Option<NaiveDate> {
    let mut recent: Vec<NaiveDate> = begun.iter().copied().filter(|day| is_within_a_year(*day, today)).collect();
    recent.sort_unstable();
    let most = usize::try_from(MOST_A_YEAR).unwrap_or(usize::MAX);
    let makes_room = recent.len().checked_sub(most).and_then(|at| recent.get(at))?;
    makes_room.checked_add_days(Days::new(YEAR))
}

pub(crate) fn is_within_a_year(day: NaiveDate, today: NaiveDate) -> bool {
    day.checked_add_days(Days::new(YEAR)).is_none_or(|over| over > today)
}

/// The day from which the user asks what came of an introduction.
pub fn hear_from(introduced: NaiveDate) -> NaiveDate {
    introduced.checked_add_days(Days::new(HEAR_AFTER_DAYS)).unwrap_or(NaiveDate::MAX)
}

/// What speaks against introducing these two, but for what was before.
pub(crate) fn cautions(a: &Acquaintance, b: &Acquaintance) -> Vec<IntroductionCaution> {
    let mut cautions = Vec::new();
    for (party, who) in [(Party::A, a), (Party::B, b)] {
        if who.days < REAL_CONTACTS {
            cautions.push(IntroductionCaution::NotKnownWell { party, days: who.days });
        }
        if who.chemistry.is_some_and(|chemistry| chemistry <= LOW_CHEMISTRY) {
            cautions.push(IntroductionCaution::LowChemistry { party });
        }
    }
    if is_one_organisation(a, b) {
        cautions.push(IntroductionCaution::SameOrganisation);
    }
    cautions
}

fn is_one_organisation(a: &Acquaintance, b: &Acquaintance) -> bool {
    let folded = |who: &Acquaintance| {
        let organisation = who.organisation.as_deref().map(fold::ascii)?;
        Some(organisation.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).filter(|words| !words.is_empty())
    };
    folded(a).is_some_and(|one| folded(b) == Some(one))
}

/// Whether an offer or a need may be told to the other: nothing that sounds private.
pub(crate) fn may_be_told(text: &str) -> bool {
    !message::read(text, None).has(Label::PrivateRemark)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::id::ContactId;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn of_two_introductions_to_one_person_the_one_that_came_furthest_goes_on_and_none_to_oneself() {
        use IntroductionState::{AskedA, AskedB, Introduced, Proposed};
        let theirs = |row, other, state| Theirs { row, state, other };
        let of = |all: &[Theirs]| doubled(7, all);
        assert_eq!(of(&[theirs(1, 7, Proposed), theirs(2, 7, Introduced), theirs(3, 8, AskedA)]), [1, 2]);
        assert_eq!(of(&[theirs(1, 8, AskedB), theirs(2, 8, AskedA), theirs(3, 9, Proposed)]), [2]);
        assert_eq!(of(&[theirs(1, 8, AskedA), theirs(2, 8, AskedA), theirs(3, 8, AskedA)]), [1, 2], "the latest stays");
        let once_more = of(&[theirs(1, 8, Introduced), theirs(2, 8, Proposed)]);
        assert!(once_more.is_empty(), "the user may introduce them once more");
    }

    #[test]
    fn an_introduction_is_walked_one_step_after_the_other() {
        let walk = [IntroductionMove::Ask, IntroductionMove::Ask, IntroductionMove::Introduce, IntroductionMove::Hear];
        let end = walk.iter().try_fold(IntroductionState::Proposed, |state, step| next(state, *step));
        assert_eq!(end, Some(IntroductionState::HeardBack));
        let moves: usize = IntroductionState::ALL
            .iter()
            .map(|state| IntroductionMove::ALL.iter().filter(|step| next(*state, **step).is_some()).count())
            .sum();
        assert_eq!(moves, 6, "there is no other way");
        assert_eq!(next(IntroductionState::AskedA, IntroductionMove::Introduce), None, "the other was not asked");
        assert_eq!(next(IntroductionState::Proposed, IntroductionMove::Decline), None, "nobody was asked");
    }

    #[test]
    fn a_seventh_of_a_year_waits_until_the_first_is_a_year_ago() {
        let days: Vec<NaiveDate> = (1..=6).map(|month| day(&format!("2026-0{month}-10"))).collect();
        assert_eq!(wait_until(&days[..5], day("2026-11-19")), None);
        assert_eq!(wait_until(&days, day("2026-11-19")), Some(day("2027-01-10")));
        assert_eq!(wait_until(&days, day("2027-01-09")), Some(day("2027-01-10")));
        assert_eq!(wait_until(&days, day("2027-01-10")), None);
    }

    #[test]
    fn only_people_known_well_are_introduced() {
        let somebody = |days, chemistry, organisation: &str| Acquaintance {
            contact: ContactId(uuid::Uuid::nil()),
            name: None,
            organisation: Some(organisation.to_owned()),
            days,
            last: None,
            chemistry,
        };
        assert_eq!(cautions(&somebody(2, Some(3), "Havn"), &somebody(9, None, "Kiln")), []);
        assert_eq!(
            cautions(&somebody(2, Some(2), "Havn"), &somebody(1, None, "HAVN ")),
            [
                IntroductionCaution::LowChemistry { party: Party::A },
                IntroductionCaution::NotKnownWell { party: Party::B, days: 1 },
                IntroductionCaution::SameOrganisation,
            ]
        );
        assert_eq!(cautions(&somebody(2, None, " "), &somebody(2, None, "")), [], "no organisation is no same one");
    }

    proptest! {
        #[test]
        fn whatever_is_tried_an_end_is_an_end(steps in proptest::collection::vec(0..IntroductionMove::ALL.len(), 0..12)) {
            let mut state = IntroductionState::Proposed;
            let mut made = 0;
            for step in steps {
                if let Some(next) = next(state, IntroductionMove::ALL[step]) {
                    prop_assert!(is_under_way(state) || state == IntroductionState::Introduced);
                    (state, made) = (next, made + 1);
                }
            }
            prop_assert!(made <= 4);
        }

        #[test]
        fn waiting_ends(begun in proptest::collection::vec(0_u64..800, 0..20)) {
            let first = day("2026-01-01");
            let days: Vec<NaiveDate> = begun.into_iter().map(|after| first + Days::new(after)).collect();
            let today = first + Days::new(800);
            if let Some(until) = wait_until(&days, today) {
                prop_assert!(until > today);
                prop_assert_eq!(wait_until(&days, until), None);
            }
        }
    }
}

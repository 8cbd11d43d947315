//! Who makes contact: pure functions of the contacts there were.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::values::words;

/// Days that are looked back on.
pub const DAYS: u32 = 90;

/// What follows within so many days answers what was before (ours): as long as a follow-up may take.
pub const ANSWER_DAYS: i64 = 3;

/// Fewer contacts than these say nothing about who begins them (ours).
pub const LEAST: u32 = 5;

/// From this share on, in percent, of what they began, the user only reacts (ours).
pub const NEARLY_ALL: u32 = 80;

words! {
    /// Who began a contact.
    pub enum Began {
        /// The user.
        Me = "me",
        /// The other.
        Them = "them",
    }
}

/// One thing that was really contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Touch {
    /// The day it belongs to; a night belongs to the day it began.
    pub(crate) day: NaiveDate,
    /// When, in milliseconds since 1970-01-01T00:00Z.
    pub(crate) at_ms: i64,
    /// Whether the two saw each other.
    pub(crate) in_person: bool,
    /// Whose act it was; `None` where they met at a night.
    pub(crate) began: Option<Began>,
}

/// When the two were last in touch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastContact {
    /// The day of the last contact of any kind.
    pub any: Option<NaiveDate>,
    /// The day on which they last saw each other.
    pub in_person: Option<NaiveDate>,
    /// Who began the last contact that somebody began.
    pub began: Option<Began>,
}

/// Who made contact over a span of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Initiative {
    /// How many days, today among them.
    pub days: u32,
    /// Contacts that the user began.
    pub by_me: u32,
    /// Contacts that the others began.
    pub by_them: u32,
    /// Whether all or nearly all came from the others: at least [`NEARLY_ALL`] percent of at least [`LEAST`].
    pub only_reacts: bool,
}

/// When the two were last in touch, of touches in whichever order.
pub(crate) fn last(touches: &[Touch]) -> LastContact {
    let latest = |touches: &mut dyn Iterator<Item = &Touch>| touches.map(|touch| touch.day).max();
    LastContact {
        any: latest(&mut touches.iter()),
        in_person: latest(&mut touches.iter().filter(|touch| touch.in_person)),
        began: exchanges(touches).last().map(|(_, began)| *began),
    }
}

/// Contacts that somebody began, the earliest first, each with its first day and who began it: an answer belongs to what
/// it answers.
pub(crate) fn exchanges(touches: &[Touch]) -> Vec<(NaiveDate, Began)> {
    let mut acts: Vec<(i64, NaiveDate, Began)> =
        touches.iter().filter_map(|touch| Some((touch.at_ms, touch.day, touch.began?))).collect();
    acts.sort_unstable();
    let mut exchanges = Vec::new();
    let mut before: Option<NaiveDate> = None;
    for (_, day, began) in acts {
        if before.is_none_or(|before| (day - before).num_days() > ANSWER_DAYS) {
            exchanges.push((day, began));
        }
        before = before.max(Some(day));
    }
    exchanges
}

/// Who made contact over the last `days` days, of the touches with each contact apart.
pub(crate) fn initiative<'a>(
    contacts: impl IntoIterator<Item = &'a [Touch]>,
    days: u32,
    today: NaiveDate,
) -> Initiative {
    let (mut by_me, mut by_them) = (0_u32, 0_u32);
    let from = today.checked_sub_days(Days::new(u64::from(days.saturating_sub(1)))).unwrap_or(NaiveDate::MIN);
    for touches in contacts {
        for (_, began) in exchanges(touches).into_iter().filter(|(day, _)| (from..=today).contains(day)) {
            let count = if began == Began::Me { &mut by_me } else { &mut by_them };
            *count = count.saturating_add(1);
        }
    }
    let all = by_me.saturating_add(by_them);
    let share = u64::from(by_them) * 100 >= u64::from(all) * u64::from(NEARLY_ALL);
    Initiative { days, by_me, by_them, only_reacts: all >= LEAST && share }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_num_days_from_ce_opt(740_000 + i32::try_from(day).unwrap()).unwrap()
    }

    fn touch(on: u32, began: Option<Began>) -> Touch {
        Touch { day: day(on), at_ms: i64::from(on) * 86_400_000, in_person: began.is_none(), began }
    }

    const TODAY: u32 = 100;

    fn of(touches: &[Touch]) -> Initiative {
        initiative([touches], DAYS, day(TODAY))
    }

    #[test]
    fn an_answer_is_no_beginning() {
        let wrote = [touch(50, Some(Began::Them)), touch(52, Some(Began::Me)), touch(55, Some(Began::Them))];
        assert_eq!(exchanges(&wrote), [(day(50), Began::Them)], "each within three days of the one before");
        let again = [touch(50, Some(Began::Them)), touch(54, Some(Began::Me))];
        assert_eq!(exchanges(&again), [(day(50), Began::Them), (day(54), Began::Me)]);
        assert_eq!(last(&again).began, Some(Began::Me));
    }

    #[test]
    fn a_night_is_begun_by_neither_and_its_follow_up_by_the_user() {
        let met = [touch(50, None), touch(51, Some(Began::Me))];
        assert_eq!(exchanges(&met), [(day(51), Began::Me)]);
        let last = last(&met);
        assert_eq!((last.any, last.in_person), (Some(day(51)), Some(day(50))));
    }

    #[test]
    fn who_only_reacts_is_told_from_five_contacts_and_four_in_five_on() {
        let theirs = |count: u32| (0..count).map(|n| touch(20 + n * 10, Some(Began::Them))).collect::<Vec<_>>();
        assert!(!of(&theirs(4)).only_reacts, "four say nothing yet");
        assert!(of(&theirs(5)).only_reacts);
        let mut mixed = theirs(4);
        mixed.push(touch(90, Some(Began::Me)));
        assert!(of(&mixed).only_reacts, "four of five");
        mixed.push(touch(95, Some(Began::Me)));
        assert!(!of(&mixed).only_reacts);
        assert_eq!((of(&mixed).by_me, of(&mixed).by_them), (2, 4));
    }

    #[test]
    fn what_is_longer_ago_than_ninety_days_says_nothing() {
        let edge = TODAY - (DAYS - 1);
        assert_eq!(of(&[touch(edge, Some(Began::Them))]).by_them, 1);
        assert_eq!(of(&[touch(edge - 1, Some(Began::Them))]).by_them, 0);
    }

    fn any_touches() -> impl Strategy<Value = Vec<Touch>> {
        let began = prop_oneof![Just(None), Just(Some(Began::Me)), Just(Some(Began::Them))];
        prop::collection::vec((0_u32..TODAY, began).prop_map(|(on, began)| touch(on, began)), 0..40)
    }

    proptest! {
        #[test]
        fn the_order_in_which_touches_come_changes_nothing(touches in any_touches(), turn in any::<prop::sample::Index>()) {
            let mut turned = touches.clone();
            turned.rotate_left(turn.index(touches.len() + 1));
            prop_assert_eq!(of(&touches), of(&turned));
            prop_assert_eq!(last(&touches), last(&turned));
        }

        #[test]
        fn reaching_out_once_more_never_makes_the_others_begin_more(touches in any_touches(), on in 0_u32..TODAY) {
            let more = [&touches[..], &[touch(on, Some(Began::Me))]].concat();
            prop_assert!(of(&more).by_them <= of(&touches).by_them);
        }

        #[test]
        fn contacts_are_no_more_than_acts_and_each_is_somebodys_act(touches in any_touches()) {
            let acts: Vec<_> = touches.iter().filter_map(|touch| Some((touch.day, touch.began?))).collect();
            let exchanges = exchanges(&touches);
            prop_assert!(exchanges.iter().all(|exchange| acts.contains(exchange)));
            prop_assert!(exchanges.windows(2).all(|two| (two[1].0 - two[0].0).num_days() > ANSWER_DAYS));
        }
    }
}

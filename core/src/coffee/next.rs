//! Who is invited next when somebody said no: the method's rules, on plain values.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::id::ContactId;
use crate::need::meets::{Looked, meets};
use crate::need::rules::shared;
use crate::saying::Saying;
use crate::store::fold;

/// Nobody is proposed who was invited in the last days (ours): a quarter of a year.
pub const LATELY_DAYS: u64 = 90;

/// Most candidates that are proposed (ours).
pub const MOST: usize = 5;

/// From which chemistry it speaks for somebody (ours).
pub const GOOD_CHEMISTRY: u8 = 4;

/// Up to which chemistry it speaks against somebody (ours): low chemistry is a veto.
pub const LOW_CHEMISTRY: u8 = 2;

/// Why somebody could be invited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum CandidateReason {
    /// What they offer meets the matter.
    Offers {
        /// What they offer, as noted.
        offer: String,
    },
    /// They are on an arena's wish list.
    Wished,
    /// They are already where the user wants to be.
    Ahead,
    /// The chemistry is good.
    Chemistry {
        /// From 1 to 5.
        chemistry: u8,
    },
}

impl CandidateReason {
    /// What it says.
    pub fn saying(&self) -> Saying {
        match self {
            Self::Offers { offer } => Saying::new("coffee-next-offers", [("offer", offer.clone().into())]),
            Self::Wished => "coffee-next-wished".into(),
            Self::Ahead => "coffee-next-ahead".into(),
            Self::Chemistry { chemistry } => {
                Saying::new("coffee-next-chemistry", [("chemistry", u32::from(*chemistry).into())])
            }
        }
    }
}

/// Somebody who could be invited, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// Who.
    pub contact: ContactId,
    /// The name they show.
    pub name: Option<String>,
    /// Their organisation.
    pub organisation: Option<String>,
    /// Why, the strongest reason first; never none.
    pub reasons: Vec<CandidateReason>,
}

/// Somebody known, as the rule sees them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Somebody {
    /// Who.
    pub contact: ContactId,
    /// The name they show.
    pub name: Option<String>,
    /// Their organisation.
    pub organisation: Option<String>,
    /// Their offer that meets the matter best, and how many of its words do.
    pub offer: Option<(String, usize)>,
    /// Whether they are on a wish list.
    pub wished: bool,
    /// Whether they are ahead of the user.
    pub ahead: bool,
    /// What the user said of the chemistry, as it stands.
    pub chemistry: Option<u8>,
    /// Whether an invitation of theirs is under way.
    pub under_way: bool,
    /// The day on which they were invited last.
    pub invited: Option<NaiveDate>,
}

/// The offer that meets a matter best, and how many of its words do.
pub fn best_offer<'a>(offers: impl Iterator<Item = &'a str>, matter: &str) -> Option<(String, usize)> {
    let about = Looked::at(matter);
    // The same words, or words in another language that mean the same.
    let words = |offer: &str| {
        let same = shared(offer, matter).map_or(0, |shared| shared.words);
        same.max(meets(&Looked::at(offer), &about).map_or(0, |meeting| meeting.words))
    };
    let met = offers.map(|offer| (offer, words(offer))).filter(|(_, words)| *words > 0);
    met.max_by(|(one, words), (other, more)| words.cmp(more).then(other.cmp(one)))
        .map(|(o, words)| (o.to_owned(), words))
}

/// Who could be invited next, the best first: whose offer meets the matter, then who was wished for, then who is ahead, then
/// by chemistry and name. Not somebody invited lately, not with low chemistry, and nobody without a reason.
pub fn next(people: &[Somebody], today: NaiveDate) -> Vec<Candidate> {
    let since = today.checked_sub_days(Days::new(LATELY_DAYS)).unwrap_or(NaiveDate::MIN);
    let may_be = |who: &&Somebody| {
        let lately = who.under_way || who.invited.is_some_and(|day| day > since);
        !lately && who.chemistry.is_none_or(|chemistry| chemistry > LOW_CHEMISTRY)
    };
    let mut fitting: Vec<&Somebody> = people.iter().filter(may_be).filter(|who| !reasons(who).is_empty()).collect();
    fitting.sort_by_cached_key(|who| {
        let words = who.offer.as_ref().map_or(0, |(_, words)| *words);
        let last = usize::MAX;
        let name = who.name.as_deref().map(fold::ascii).unwrap_or_default();
        (last - words, !who.wished, !who.ahead, u8::MAX - who.chemistry.unwrap_or(0), name, who.contact)
    });
    let candidate = |who: &Somebody| Candidate {
        contact: who.contact,
        name: who.name.clone(),
        organisation: who.organisation.clone(),
        reasons: reasons(who),
    };
    fitting.into_iter().take(MOST).map(candidate).collect()
}

fn reasons(who: &Somebody) -> Vec<CandidateReason> {
    let offers = who.offer.as_ref().map(|(offer, _)| CandidateReason::Offers { offer: offer.clone() });
    let good = who.chemistry.filter(|chemistry| *chemistry >= GOOD_CHEMISTRY);
    let reasons = [
        offers,
        who.wished.then_some(CandidateReason::Wished),
        who.ahead.then_some(CandidateReason::Ahead),
        good.map(|chemistry| CandidateReason::Chemistry { chemistry }),
    ];
    reasons.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn today() -> NaiveDate {
        "2026-11-19".parse().unwrap()
    }

    fn somebody(n: u128) -> Somebody {
        Somebody {
            contact: ContactId(Uuid::from_u128(n)),
            name: Some(format!("Anna {n}")),
            organisation: None,
            offer: None,
            wished: false,
            ahead: false,
            chemistry: None,
            under_way: false,
            invited: None,
        }
    }

    fn order(people: &[Somebody]) -> Vec<u128> {
        next(people, today()).iter().map(|candidate| candidate.contact.0.as_u128()).collect()
    }

    #[test]
    fn an_offer_that_meets_the_matter_comes_before_a_wish_before_who_is_ahead_before_chemistry() {
        let people = [
            Somebody { chemistry: Some(5), ..somebody(1) },
            Somebody { ahead: true, ..somebody(2) },
            Somebody { wished: true, ..somebody(3) },
            Somebody { offer: Some(("tide tables".into(), 2)), ..somebody(4) },
            Somebody { chemistry: Some(3), ..somebody(5) },
        ];
        assert_eq!(order(&people), [4, 3, 2, 1], "nobody without a reason");
    }

    #[test]
    fn nobody_is_proposed_who_was_invited_lately_or_with_low_chemistry() {
        let ago = |days| Some(today() - Days::new(days));
        let wished = |n| Somebody { wished: true, ..somebody(n) };
        let people = [
            Somebody { invited: ago(89), ..wished(1) },
            Somebody { invited: ago(90), ..wished(2) },
            Somebody { under_way: true, ..wished(3) },
            Somebody { chemistry: Some(2), ..wished(4) },
            Somebody { chemistry: Some(3), ..wished(5) },
        ];
        assert_eq!(order(&people), [5, 2]);
    }

    #[test]
    fn the_offer_with_most_words_of_the_matter_is_named() {
        let offers = ["a boat", "tide tables of the north", "old tables"];
        let best = best_offer(offers.into_iter(), "how the tide tables are made").unwrap();
        assert_eq!(best, ("tide tables of the north".to_owned(), 2));
        assert_eq!(best_offer(["a boat"].into_iter(), "how the tide tables are made"), None);
    }

    fn anybody() -> impl Strategy<Value = Somebody> {
        let invited = prop::option::of(0_u64..200);
        (0_u128..9999, prop::option::of(1_usize..4), any::<[bool; 3]>(), prop::option::of(1_u8..=5), invited).prop_map(
            |(n, words, [wished, ahead, under_way], chemistry, invited)| Somebody {
                offer: words.map(|words| ("tide tables".to_owned(), words)),
                wished,
                ahead,
                under_way,
                chemistry,
                invited: invited.map(|days| today() - Days::new(days)),
                ..somebody(n)
            },
        )
    }

    proptest! {
        #[test]
        fn candidates_have_reasons_and_come_in_one_order(people in prop::collection::vec(anybody(), 0..20).prop_shuffle()) {
            let found = next(&people, today());
            prop_assert!(found.len() <= MOST && found.iter().all(|candidate| !candidate.reasons.is_empty()));
            let mut sorted = people.clone();
            sorted.sort_by_key(|who| who.contact);
            sorted.dedup_by_key(|who| who.contact);
            prop_assume!(sorted.len() == people.len());
            prop_assert_eq!(next(&sorted, today()), found);
        }

        #[test]
        fn a_reason_more_never_puts_somebody_back(people in prop::collection::vec(anybody(), 1..12)) {
            prop_assume!(people.iter().filter(|who| who.contact == people[0].contact).count() == 1);
            let place = |people: &[Somebody]| {
                next(people, today()).iter().position(|it| it.contact == people[0].contact).unwrap_or(MOST)
            };
            for better in [Somebody { wished: true, ..people[0].clone() }, Somebody { ahead: true, ..people[0].clone() }] {
                let mut with = people.clone();
                with[0] = better;
                prop_assert!(place(&with) <= place(&people));
            }
        }
    }
}

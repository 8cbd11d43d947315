use std::collections::HashMap;

use proptest::prelude::*;

use super::*;
use crate::opener::data::OPENERS;
use crate::opener::{Condition, Family};

fn facts(situation: Situation) -> Facts {
    Facts {
        situation,
        role: None,
        arena: None,
        has_talk: false,
        card: None,
        private_matters: false,
        ground: None,
        exchange: None,
        told: None,
        used: HashSet::new(),
        outcomes: HashMap::new(),
        salt: 7,
    }
}

fn keys(facts: &Facts) -> Vec<String> {
    suggest(&OPENERS, facts).into_iter().map(|suggestion| suggestion.opener.key).collect()
}

fn known(kind: NeedKind, text: &str) -> Known {
    Known { kind, text: text.to_owned(), told_on: None }
}

prop_compose! {
    fn outcomes()(turns in proptest::collection::vec((any::<bool>(), 0.0..4000.0_f64), 0..60)) -> Outcomes {
        let mut outcomes = Outcomes::default();
        for (worked, days_ago) in turns {
            outcomes.take(worked, days_ago);
        }
        outcomes
    }
}

prop_compose! {
    fn any_facts()(
        situation in proptest::sample::select(Situation::ALL),
        role in proptest::option::of(proptest::sample::select(Role::ALL)),
        arena in proptest::option::of(proptest::sample::select(ArenaKind::ALL)),
        [has_talk, private_matters, ground, exchange, told] in any::<[bool; 5]>(),
        card in proptest::option::of(any::<bool>()),
        learned in proptest::collection::vec((0..OPENERS.len(), outcomes()), 0..8),
        salt in any::<u64>(),
    ) -> Facts {
        Facts {
            role,
            arena,
            has_talk,
            card: card.map(|has_title| Handed { has_title }),
            private_matters,
            ground: ground.then(|| Ground { text: "kites".to_owned(), strength: 1 }),
            exchange: exchange.then(|| Exchange { offer: "a loom".to_owned(), need: "weaving".to_owned() }),
            told: told.then(|| "kites".to_owned()),
            outcomes: learned.into_iter().map(|(at, outcomes)| (OPENERS[at].key.clone(), outcomes)).collect(),
            salt,
            ..facts(situation)
        }
    }
}

proptest! {
    #[test]
    fn no_opener_is_suggested_twice_a_night(mut facts in any_facts(), situations in proptest::collection::vec(proptest::sample::select(Situation::ALL), 60)) {
        let mut said = HashSet::new();
        for situation in situations {
            facts.situation = situation;
            if let Some(best) = keys(&facts).into_iter().next() {
                prop_assert!(said.insert(best.clone()), "{} again", best);
                facts.used.insert(best);
            }
        }
    }

    #[test]
    fn a_hard_condition_is_never_broken(facts in any_facts()) {
        for suggestion in suggest(&OPENERS, &facts) {
            for condition in &suggestion.opener.conditions {
                let holds = match condition {
                    Condition::Talk => facts.has_talk,
                    Condition::Card => facts.card.is_some(),
                    Condition::Title => facts.card.is_some_and(|card| card.has_title),
                    Condition::PrivateMatters => facts.private_matters,
                    Condition::Group => facts.situation == Situation::JoiningGroup,
                    Condition::CommonGround => facts.ground.is_some(),
                    Condition::Exchange => facts.exchange.is_some(),
                    Condition::ToldInterest => facts.told.is_some(),
                };
                prop_assert!(holds, "{} without {:?}", suggestion.opener.key, condition);
            }
            prop_assert!(suggestion.opener.situations.contains(&facts.situation));
        }
    }

    #[test]
    fn what_was_learned_changes_the_order_and_never_removes(facts in any_facts()) {
        let unlearned = Facts { outcomes: HashMap::new(), ..facts.clone() };
        let (mut learned, mut fresh) = (keys(&facts), keys(&unlearned));
        learned.sort();
        fresh.sort();
        prop_assert_eq!(learned, fresh);
    }

    #[test]
    fn what_was_learned_is_bounded_and_never_nothing(outcomes in outcomes()) {
        prop_assert!((1.0 / MOST_LEARNED..=MOST_LEARNED).contains(&outcomes.weight()));
    }

    #[test]
    fn what_was_learned_fades(worked in any::<bool>(), days in 0.0..2000.0_f64, more in 1.0..2000.0_f64) {
        let away = |days_ago| {
            let mut outcomes = Outcomes::default();
            outcomes.take(worked, days_ago);
            (outcomes.weight() - 1.0).abs()
        };
        prop_assert!(away(days + more) < away(days));
    }

    #[test]
    fn the_same_seed_gives_the_same_order(facts in any_facts()) {
        prop_assert_eq!(keys(&facts), keys(&facts.clone()));
    }

    #[test]
    fn every_suggestion_brings_what_its_conditions_promise(facts in any_facts()) {
        for suggestion in suggest(&OPENERS, &facts) {
            let mut names: Vec<_> = suggestion.arguments.iter().map(|argument| argument.name.word()).collect();
            names.sort_unstable();
            let expected: &[&str] = match suggestion.opener.conditions.first() {
                Some(Condition::CommonGround) => &["ground"],
                Some(Condition::ToldInterest) => &["interest"],
                Some(Condition::Exchange) => &["need", "offer"],
                _ => &[],
            };
            prop_assert_eq!(names, expected);
        }
    }
}

#[test]
fn another_seed_gives_another_order_of_what_is_equally_good() {
    let orders: HashSet<Vec<String>> =
        (0..20).map(|salt| keys(&Facts { salt, ..facts(Situation::SomeoneSenior) })).collect();
    assert!(orders.len() > 5, "{}", orders.len());
}

/// A stranger is somebody of whom nothing is known, on a night of which nothing is known but that it is on.
#[test]
fn families_and_situations_are_balanced() {
    assert!(OPENERS.len() >= 60, "{} in all", OPENERS.len());
    for situation in Situation::ALL {
        let stranger = facts(*situation);
        let meant =
            |opener: &Opener| opener.roles.is_empty() || role(&stranger).is_some_and(|r| opener.roles.contains(&r));
        let fitting = suggest(&OPENERS, &stranger).into_iter().map(|suggestion| suggestion.opener);
        let found: Vec<Opener> = fitting.filter(meant).collect();
        assert!(found.len() >= 8, "{situation:?} has {}", found.len());
        let families: HashSet<Family> = found.iter().map(|opener| opener.family).collect();
        assert!(families.len() >= 4, "{situation:?} has only {families:?}");
    }
    for family in Family::ALL {
        let found = OPENERS.iter().filter(|opener| opener.family == *family).count();
        assert!(found >= 3, "{family:?} has {found}");
    }
    for role in [Role::Peer, Role::Ahead] {
        let found = OPENERS.iter().filter(|opener| opener.roles.contains(&role)).count();
        assert!(found >= 8, "{role:?} has {found}");
    }
}

#[test]
fn every_opener_has_a_key_of_its_own_and_says_what_its_family_does() {
    let keys: HashSet<&str> = OPENERS.iter().map(|opener| opener.key.as_str()).collect();
    assert_eq!(keys.len(), OPENERS.len());
    for opener in OPENERS.iter() {
        assert!((1..=5).contains(&opener.originality), "{}", opener.key);
        assert!(!opener.situations.is_empty(), "{}", opener.key);
        assert_eq!(opener.thanks, opener.family == Family::Goodbye, "{}", opener.key);
        assert_eq!(opener.listening, opener.family == Family::Listening, "{}", opener.key);
    }
}

#[test]
fn a_question_about_the_talk_needs_a_talk() {
    let talk = |has_talk| Facts { has_talk, ..facts(Situation::AfterTalk) };
    assert!(!keys(&talk(false)).iter().any(|key| key.starts_with("talk-")));
    assert!(keys(&talk(true))[0].starts_with("talk-"));
}

#[test]
fn who_they_are_decides_what_is_asked_first() {
    let first = |role| keys(&Facts { role: Some(role), ..facts(Situation::Deepening) }).remove(0);
    assert!(first(Role::Ahead).starts_with("ahead-"));
    assert!(first(Role::Peer).starts_with("peer-"));
    let stranger = keys(&facts(Situation::SomeoneSenior)).remove(0);
    assert!(stranger.starts_with("ahead-"), "whoever is more senior is ahead: {stranger}");
}

#[test]
fn what_is_useful_to_them_comes_before_what_is_common_and_that_before_the_rest() {
    let mut facts = Facts {
        ground: Some(Ground { text: "kites".to_owned(), strength: 1 }),
        exchange: Some(Exchange { offer: "a loom".to_owned(), need: "weaving".to_owned() }),
        ..facts(Situation::Deepening)
    };
    let family = |facts: &Facts| suggest(&OPENERS, facts)[0].opener.family;
    assert_eq!(family(&facts), Family::Offer);
    facts.exchange = None;
    assert_eq!(family(&facts), Family::CommonGround);
}

#[test]
fn what_worked_rises_and_what_fell_flat_sinks() {
    let place = |outcomes: &[bool]| {
        let mut record = Outcomes::default();
        for worked in outcomes {
            record.take(*worked, 1.0);
        }
        let outcomes = HashMap::from([("work".to_owned(), record)]);
        let order = keys(&Facts { outcomes, ..facts(Situation::AtTheBar) });
        order.iter().position(|key| key == "work").unwrap()
    };
    let unlearned = place(&[]);
    assert!(place(&[true, true, true]) < unlearned);
    assert!(place(&[false, false, false]) >= unlearned);
    assert_eq!(place(&[true, true, true, true]), 0, "even the dullest, if it works");
}

#[test]
fn listening_is_reached_from_every_opener() {
    let used = vec!["listen-more".to_owned()];
    for opener in OPENERS.iter() {
        let onward = onward(&OPENERS, opener, &used);
        assert_eq!(onward.questions, [format!("{}.follow-1", opener.text), format!("{}.follow-2", opener.text)]);
        assert!(onward.listening.len() >= 3, "{}", opener.key);
        assert_ne!(onward.listening[0].key, "listen-more", "what was not said tonight comes first");
        assert!(onward.listening.iter().all(|next| next.listening && next.key != opener.key));
    }
}

#[test]
fn common_ground_is_an_interest_before_anything_else() {
    let own = [known(NeedKind::Offer, "beekeeping courses"), known(NeedKind::Interest, "Kites and wooden boats")];
    let theirs = [known(NeedKind::Offer, "a course for beekeepers"), known(NeedKind::Interest, "old boats")];
    assert_eq!(common_ground(&own, &theirs), Some(Ground { text: "boats".to_owned(), strength: 1 }));
    let of_theirs = [known(NeedKind::Interest, "a course for beekeepers")];
    assert_eq!(common_ground(&own, &of_theirs), None, "what I offer is not what you enjoy");
    assert_eq!(common_ground(&own, &[]), None);
}

#[test]
fn an_offer_meets_a_need_and_nothing_else() {
    let own = [known(NeedKind::Offer, "A workshop for pottery"), known(NeedKind::Interest, "archives")];
    let need = |text| exchange(&own, &[known(NeedKind::Need, text)]);
    let found = need("pottery classes").unwrap();
    assert_eq!((found.offer.as_str(), found.need.as_str()), ("A workshop for pottery", "pottery classes"));
    assert!(need("en keramiker").is_some(), "in another language, too");
    assert_eq!(need("a room for pottery classes"), None, "a room is what they need");
    assert_eq!(need("archives"), None, "an interest is no offer");
    assert_eq!(exchange(&own, &[known(NeedKind::Interest, "pottery")]), None, "an interest is no need");
    let long = "somewhere near the harbour where pottery can be fired in winter as well as in summer";
    assert_eq!(need(long).unwrap().need, "pottery", "what is too long to say is said in short");
}

#[test]
fn only_what_they_told_is_asked_after() {
    let night = |day| NaiveDate::from_ymd_opt(2026, 11, day);
    let told = |text: &str, told_on| Known { told_on, ..known(NeedKind::Interest, text) };
    assert_eq!(told_interest(&[told("kites", None)], None), None);
    let both = [told("kites", night(5)), told("boats", night(19))];
    assert_eq!(told_interest(&both, None).as_deref(), Some("boats"));
    assert_eq!(told_interest(&both, night(19)).as_deref(), Some("kites"), "tonight is not once");
    assert_eq!(told_interest(&both, night(5)), None);
}

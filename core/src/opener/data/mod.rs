//! The set of openers. What is said, and what to know about it, is in `texts/*/opener.ftl` under the same keys.

use std::sync::LazyLock;

use super::Condition::{self, Card, CommonGround, Exchange, Group, PrivateMatters, Talk, Title, ToldInterest};
use super::Situation::{
    self, AfterTalk, AloneAtTable, AtTheBar, Deepening, Goodbye, JoiningGroup, Silence, SomeoneSenior,
};
use super::{Family, Opener};
use crate::arena::ArenaKind;
use crate::contact::Role::{self, Ahead, Peer};

pub(super) static OPENERS: LazyLock<Vec<Opener>> = LazyLock::new(|| {
    [work(), talk(), favours(), field(), ahead(), peers(), together(), private(), listening(), goodbye(), occasion()]
        .concat()
});

fn work() -> Vec<Opener> {
    vec![
        opener("work", Family::Work, 1, &[AloneAtTable, AtTheBar]),
        opener("work-good-day", Family::Work, 3, &[AloneAtTable, AtTheBar, Deepening, Silence]),
        opener("work-back", Family::Work, 3, &[AloneAtTable, AfterTalk, AtTheBar]),
        opener("inspires", Family::Inspiration, 4, &[AloneAtTable, AfterTalk, JoiningGroup, Deepening, Silence]),
        opener("inspires-group", Family::Inspiration, 3, &[JoiningGroup]).only(&[Group]),
        opener("inspires-person", Family::Inspiration, 4, &[AfterTalk, Deepening, SomeoneSenior]),
        opener("reading", Family::Reading, 4, &[AloneAtTable, AtTheBar, Silence]),
        opener("reading-recommend", Family::Reading, 4, &[AfterTalk, Deepening, Silence]),
        opener("reading-next", Family::Reading, 3, &[Goodbye]),
    ]
}

fn talk() -> Vec<Opener> {
    vec![
        opener("talk-how", Family::Talk, 2, &[AfterTalk, AtTheBar, Silence]).only(&[Talk]),
        opener("talk-takeaway", Family::Talk, 3, &[AfterTalk, Deepening]).only(&[Talk]),
        opener("talk-question", Family::Talk, 4, &[AfterTalk, JoiningGroup]).only(&[Talk]),
    ]
}

fn favours() -> Vec<Opener> {
    vec![
        opener("drink", Family::Drink, 2, &[AloneAtTable, AfterTalk, AtTheBar, JoiningGroup, Silence]),
        opener("drink-coffee", Family::Drink, 3, &[AloneAtTable, AfterTalk, Silence]),
        opener("drink-group", Family::Drink, 3, &[JoiningGroup]).only(&[Group]),
        opener("bar-choice", Family::Favour, 2, &[AtTheBar]),
        opener("favour-eye", Family::Favour, 3, &[AloneAtTable, AtTheBar]),
        opener("favour-who", Family::Favour, 3, &[AloneAtTable, AtTheBar, JoiningGroup, SomeoneSenior]),
        opener("favour-circle", Family::Favour, 3, &[JoiningGroup]).only(&[Group]),
        opener("favour-introduction", Family::Favour, 4, &[Deepening, Silence]),
    ]
}

fn field() -> Vec<Opener> {
    let way_in = [AloneAtTable, Deepening, SomeoneSenior];
    vec![
        opener("field-way-in", Family::Field, 3, &way_in).at_its_best(&[ArenaKind::Field]),
        opener("field-now", Family::Field, 2, &[AloneAtTable, AfterTalk, AtTheBar, Deepening])
            .at_its_best(&[ArenaKind::Field, ArenaKind::Business]),
        opener("field-changed", Family::Field, 3, &[Deepening, SomeoneSenior, Silence])
            .at_its_best(&[ArenaKind::Field]),
        opener("field-misunderstood", Family::Field, 4, &[Deepening, Silence]),
    ]
}

fn ahead() -> Vec<Opener> {
    let to_ahead =
        |key, originality, situations: &[Situation]| opener(key, Family::Ahead, originality, situations).to(&[Ahead]);
    vec![
        to_ahead("ahead-love", 3, &[SomeoneSenior, Deepening]),
        to_ahead("ahead-challenges", 3, &[SomeoneSenior, Deepening]),
        to_ahead("ahead-skills", 3, &[SomeoneSenior, Deepening]),
        to_ahead("ahead-wish-known", 4, &[SomeoneSenior, Deepening, Silence]),
        to_ahead("ahead-advice", 3, &[SomeoneSenior, Deepening]),
        to_ahead("ahead-again", 5, &[SomeoneSenior, Deepening]),
        to_ahead("ahead-watch", 4, &[SomeoneSenior, AfterTalk]),
        to_ahead("ahead-time", 4, &[SomeoneSenior, Deepening]),
        to_ahead("ahead-newcomers", 5, &[SomeoneSenior, Deepening]),
    ]
}

fn peers() -> Vec<Opener> {
    let to_peers = |key, originality, situations: &[Situation]| {
        opener(key, Family::Peers, originality, situations).to(&[Peer]).at_its_best(&[ArenaKind::Peers])
    };
    vec![
        to_peers("peer-employers", 3, &[Deepening]),
        to_peers("peer-salary", 3, &[Deepening]),
        to_peers("peer-experience", 3, &[AloneAtTable, Deepening]),
        to_peers("peer-training", 2, &[AfterTalk, Deepening, Silence]),
        to_peers("peer-meetings", 2, &[AtTheBar, Silence, Goodbye]),
        to_peers("peer-stuck", 4, &[Deepening, Silence]),
        to_peers("peer-trick", 3, &[AfterTalk, AtTheBar, JoiningGroup]),
        to_peers("peer-doubt", 4, &[AloneAtTable, Deepening]),
    ]
}

/// What the two have in common, what one could do for the other, and the card between them.
fn together() -> Vec<Opener> {
    let business = [ArenaKind::Business];
    vec![
        opener("ground-how", Family::CommonGround, 4, &[AloneAtTable, AtTheBar, SomeoneSenior, Deepening])
            .only(&[CommonGround]),
        opener("ground-latest", Family::CommonGround, 4, &[AtTheBar, Deepening, Silence]).only(&[CommonGround]),
        opener("interest-again", Family::CommonGround, 4, &[AloneAtTable, AtTheBar, SomeoneSenior, Silence])
            .only(&[ToldInterest]),
        opener("offer-useful", Family::Offer, 4, &[Deepening, SomeoneSenior]).only(&[Exchange]).at_its_best(&business),
        opener("offer-send", Family::Offer, 4, &[Deepening, Goodbye]).only(&[Exchange]).at_its_best(&business),
        opener("offer-looking", Family::Offer, 3, &[Deepening, Silence, Goodbye]),
        opener("card-name", Family::Card, 3, &[AtTheBar, Deepening, Silence]).only(&[Card]),
        opener("card-title", Family::Card, 3, &[Deepening, SomeoneSenior, Silence]).only(&[Card, Title]),
        opener("card-question", Family::Card, 4, &[AloneAtTable, AtTheBar, Deepening]).only(&[Card]),
    ]
}

fn private() -> Vec<Opener> {
    let private = |key, originality, situations: &[Situation]| {
        opener(key, Family::Private, originality, situations).only(&[PrivateMatters])
    };
    vec![
        private("private-free", 3, &[AtTheBar, Deepening, Silence]),
        private("private-saturday", 3, &[AloneAtTable, AtTheBar, Silence]),
        private("private-learning", 4, &[AtTheBar, Deepening, Silence]),
    ]
}

fn listening() -> Vec<Opener> {
    let listening = |key, originality, situations: &[Situation]| Opener {
        listening: true,
        ..opener(key, Family::Listening, originality, situations)
    };
    vec![
        listening("listen-more", 2, &[Deepening, Silence]),
        listening("listen-heard", 3, &[Deepening]),
        listening("listen-feel", 3, &[Deepening, Silence]),
        listening("listen-then", 1, &[Deepening, Silence]),
        listening("listen-unasked", 4, &[Deepening, Silence]),
    ]
}

fn goodbye() -> Vec<Opener> {
    let thanks = |key, originality| Opener { thanks: true, ..opener(key, Family::Goodbye, originality, &[Goodbye]) };
    vec![
        thanks("bye-thanks", 2),
        thanks("bye-write", 2),
        thanks("bye-others", 3),
        thanks("bye-introduce", 4),
        thanks("bye-home", 2),
        thanks("bye-round", 3),
        thanks("bye-learned", 4).to(&[Ahead]),
    ]
}

fn occasion() -> Vec<Opener> {
    vec![
        opener("occasion-here", Family::Occasion, 2, &[AloneAtTable, AtTheBar, JoiningGroup]),
        opener("occasion-new", Family::Occasion, 2, &[AloneAtTable, AtTheBar, JoiningGroup, SomeoneSenior]),
        opener("table-join", Family::Occasion, 2, &[AloneAtTable]),
        opener("group-join", Family::Occasion, 2, &[JoiningGroup]).only(&[Group]),
        opener("best-so-far", Family::Occasion, 3, &[AfterTalk, AtTheBar, Silence]),
        opener("occasion-stage", Family::Occasion, 4, &[AfterTalk, Silence]),
        opener("occasion-host", Family::Occasion, 3, &[Goodbye]),
    ]
}

fn opener(key: &str, family: Family, originality: u8, situations: &[Situation]) -> Opener {
    Opener {
        key: key.to_owned(),
        text: format!("opener-{key}"),
        family,
        originality,
        situations: situations.to_vec(),
        roles: Vec::new(),
        arenas: Vec::new(),
        conditions: Vec::new(),
        listening: false,
        thanks: false,
    }
}

impl Opener {
    fn only(self, conditions: &[Condition]) -> Self {
        Self { conditions: conditions.to_vec(), ..self }
    }

    fn to(self, roles: &[Role]) -> Self {
        Self { roles: roles.to_vec(), ..self }
    }

    fn at_its_best(self, arenas: &[ArenaKind]) -> Self {
        Self { arenas: arenas.to_vec(), ..self }
    }
}

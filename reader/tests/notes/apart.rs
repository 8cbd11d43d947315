//! Days that stand apart from their act, and acts that only a model tells from what is merely said.

use super::{check, check_quiet};

#[test]
fn a_day_that_heads_a_list_is_the_day_of_each() {
    check(&[
        ("Friday: ring Bo, send Ann the map", "me: ring Bo @ 2026-11-20; me: send Ann the map @ 2026-11-20"),
        ("fredag: ringe Bo, sende Anne kortet", "me: ringe Bo @ 2026-11-20; me: sende Anne kortet @ 2026-11-20"),
        (
            "Freitag: Bo anrufen, Anne die Karte schicken",
            "me: Bo anrufen @ 2026-11-20; me: Anne die Karte schicken @ 2026-11-20",
        ),
    ]);
}

#[test]
fn when_somebody_needs_it_is_when_it_is_due() {
    check(&[
        ("I send Bo the plan, he needs it by Friday", "me: send Bo the plan @ 2026-11-20"),
        ("jeg sender Bo planen, han skal bruge den på fredag", "me: sender Bo planen @ 2026-11-20"),
        ("jag skickar Bo planen, han behöver den till fredag", "me: skickar Bo planen @ 2026-11-20"),
        ("ich schicke Bo den Plan, er braucht ihn bis Freitag", "me: schicke Bo den Plan @ 2026-11-20"),
        ("send Bo the plan. Deadline Friday.", "me: send Bo the plan @ 2026-11-20"),
    ]);
}

#[test]
fn a_day_of_all_may_be_a_sentence_of_its_own() {
    check(&[
        ("Jag skickar Bo planen. Allt före helgen.", "me: skickar Bo planen @ 2026-11-20"),
        ("jeg skriver til Bo om bordet – mail i næste uge", "me: skriver til Bo om bordet @ 2026-11-27"),
    ]);
}

#[test]
fn when_what_is_asked_about_would_be_is_no_due_day() {
    check(&[
        ("hun skulle høre med mannen sin om vi får leie båten i juli", "them: høre med mannen sin"),
        ("I ask her whether they have the hall by Friday", "me: ask her whether they have the hall @ 2026-11-20"),
    ]);
}

#[test]
fn an_act_for_us_is_promised_and_the_same_act_as_a_trade_is_none() {
    check(&[
        ("Sie repariert uns das Tor", "them: repariert uns das Tor"),
        ("Gareth ploughs our strip on Monday", "them: ploughs our strip @ 2026-11-23"),
        ("Hun passer katten vores i uke 2", "them: passer katten vores @ 2027-01-15"),
    ]);
    check_quiet(&[
        "Sie repariert Uhren und liest gern",
        "Gareth ploughs for a living",
        "Huset skal have nye vinduer til foråret",
        "Promised herself a quiet year",
        "Han har lovet sig selv at sove mere",
    ]);
}

#[test]
fn an_accent_on_an_imperative_says_only_where_the_stress_lies() {
    check(&[("aflevér bøgerne til Bo på fredag", "me: aflevér bøgerne til Bo @ 2026-11-20")]);
}

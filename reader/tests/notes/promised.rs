//! What is a promise, and what is none.

use super::{check, check_quiet, found};

#[test]
fn what_somebody_said_they_will_do_is_a_promise() {
    check(&[
        ("jeg lovede at sende hende brochuren", "me: sende hende brochuren"),
        ("jag lovade att skicka henne broschyren", "me: skicka henne broschyren"),
        ("jeg lovte å sende henne brosjyren", "me: sende henne brosjyren"),
        ("ich habe versprochen, ihr die Broschüre zu schicken", "me: ihr die Broschüre zu schicken"),
        ("I promised to send her the brochure", "me: send her the brochure"),
        ("han sender mig planen på mandag", "them: sender mig planen @ 2026-11-23"),
        ("hon skickar mig planen på måndag", "them: skickar mig planen @ 2026-11-23"),
        ("han sender meg planen på mandag", "them: sender meg planen @ 2026-11-23"),
        ("er schickt mir am Montag den Plan", "them: schickt mir am Montag den Plan @ 2026-11-23"),
        ("he'll send me the plan on Monday", "them: send me the plan @ 2026-11-23"),
    ]);
}

#[test]
fn a_reminder_to_oneself_is_a_promise_of_mine() {
    check(&[
        ("husk at ringe til ham på fredag", "me: ringe til ham @ 2026-11-20"),
        ("kom ihåg att ringa honom på fredag", "me: ringa honom @ 2026-11-20"),
        ("husk å ringe ham på fredag", "me: ringe ham @ 2026-11-20"),
        ("nicht vergessen: ihn am Freitag anrufen", "me: ihn am Freitag anrufen @ 2026-11-20"),
        ("don't forget to ring him fri", "me: ring him @ 2026-11-20"),
        ("send deck fri", "me: send deck @ 2026-11-20"),
    ]);
}

#[test]
fn a_debt_is_a_promise_of_who_owes() {
    check(&[
        ("skylder Ida en bog", "me: skylder Ida en bog"),
        ("hun skylder mig en bog", "them: skylder mig en bog"),
        ("är skyldig Ida en bok", "me: är skyldig Ida en bok"),
        ("skylder Ida en bok", "me: skylder Ida en bok"),
        ("schulde Ida ein Buch", "me: schulde Ida ein Buch"),
        ("er schuldet mir ein Buch", "them: schuldet mir ein Buch"),
        ("I owe Ida a book", "me: owe Ida a book"),
        ("she owes me a book", "them: owes me a book"),
    ]);
}

#[test]
fn an_offer_of_a_named_act_is_a_promise() {
    check(&[
        ("hun tilbød at hjælpe mig med flytningen", "them: hjælpe mig med flytningen"),
        ("hon erbjöd sig att hjälpa mig med flytten", "them: hjälpa mig med flytten"),
        ("han tilbød seg å hjelpe meg med flyttingen", "them: hjelpe meg med flyttingen"),
        ("sie hat angeboten, mir beim Umzug zu helfen", "them: mir beim Umzug zu helfen"),
        ("she offered to help me with the move", "them: help me with the move"),
    ]);
}

#[test]
fn a_promise_with_a_condition_is_one() {
    check(&[
        ("hvis turen bliver til noget, sender hun mig prøver", "them: sender hun mig prøver"),
        ("om resan blir av skickar hon mig prover", "them: skickar hon mig prover"),
        ("hvis turen blir noe av, sender hun meg prøver", "them: sender hun meg prøver"),
        ("wenn die Reise klappt, schickt sie mir Muster", "them: schickt sie mir Muster"),
        ("if the trip comes off she sends me samples", "them: sends me samples"),
    ]);
}

#[test]
fn two_promises_of_a_sentence_have_each_their_own_day() {
    check(&[
        (
            "jeg ringer til Bo på mandag og han mailer mig listen på onsdag",
            "me: ringer til Bo @ 2026-11-23; them: mailer mig listen @ 2026-11-25",
        ),
        (
            "jag ringer Bo på måndag och han mejlar mig listan på onsdag",
            "me: ringer Bo @ 2026-11-23; them: mejlar mig listan @ 2026-11-25",
        ),
        (
            "jeg ringer Bo på mandag og han mailer meg lista på onsdag",
            "me: ringer Bo @ 2026-11-23; them: mailer meg lista @ 2026-11-25",
        ),
        (
            "ich rufe Bo am Montag an und er mailt mir am Mittwoch die Liste",
            "me: rufe Bo am Montag an @ 2026-11-23; them: mailt mir am Mittwoch die Liste @ 2026-11-25",
        ),
        (
            "I'll ring Bo on Monday and he'll mail me the list on Wednesday",
            "me: ring Bo @ 2026-11-23; them: mail me the list @ 2026-11-25",
        ),
    ]);
}

#[test]
fn two_mentions_of_one_act_are_one_promise() {
    for note in [
        "Lovede Ida brochuren. Sender brochuren til hende fredag.",
        "Lovade Ida broschyren. Skickar henne broschyren fredag.",
        "Lovte Ida brosjyren. Sender henne brosjyren fredag.",
        "Ida die Broschüre versprochen. Schicke ihr die Broschüre am Freitag.",
        "Promised Ida the brochure. Send her the brochure Friday.",
    ] {
        let found = found(note);
        assert_eq!(found.len(), 1, "{note}: {found:?}");
        assert_eq!(found[0].due, "2026-11-20".parse().ok(), "{note}");
    }
}

#[test]
fn what_is_done_is_no_promise() {
    check_quiet(&[
        "sendte hende planen i går",
        "har allerede sendt planen",
        "skickade planen igår",
        "har redan skickat planen",
        "sendte henne planen i går",
        "har allerede sendt planen",
        "habe ihr den Plan gestern geschickt",
        "Plan ist schon geschickt",
        "sent her the plan yesterday",
        "already sent him the plan",
    ]);
}

#[test]
fn a_wish_or_loose_thought_is_no_promise() {
    check_quiet(&[
        "kunne være hyggeligt at ses",
        "måske skulle jeg sende ham planen",
        "det vore kul att ses",
        "kanske borde jag skicka planen",
        "hadde vært fint å ses",
        "kanskje jeg burde sende ham planen",
        "wäre nett sich zu treffen",
        "vielleicht sollte ich ihm den Plan schicken",
        "would be nice to meet up",
        "maybe I should send him the plan",
        "hun vil gerne have planen",
        "hon vill gärna ha planen",
        "hun vil gjerne ha planen",
        "sie möchte den Plan haben",
        "she wants the plan",
    ]);
}

#[test]
fn a_refusal_is_no_promise() {
    check_quiet(&[
        "lovede ikke noget",
        "jeg sender ikke planen",
        "lovade ingenting",
        "jag skickar inte planen",
        "lovet ingenting",
        "jeg sender ikke planen",
        "habe nichts versprochen",
        "ich schicke den Plan nicht",
        "promised nothing",
        "I won't send the plan",
        "cannot do it",
    ]);
}

#[test]
fn what_a_firm_says_of_its_wares_is_no_promise() {
    check_quiet(&[
        "de lover levering på to dage",
        "de lovar leverans på två dagar",
        "de lover levering på to dager",
        "die versprechen Lieferung in zwei Tagen",
        "they promise delivery in two days",
    ]);
}

#[test]
fn a_question_or_what_people_do_is_no_promise() {
    check_quiet(&[
        "skal jeg sende planen?",
        "ska jag skicka planen?",
        "skal jeg sende planen?",
        "soll ich den Plan schicken?",
        "should I send the plan?",
        "Ida arbejder som revisor i Vejle",
        "Ida jobbar som revisor i Växjö",
        "Ida jobber som revisor i Moss",
        "Ida arbeitet als Prüferin in Kiel",
        "Ida works as an auditor in Hull",
        "hun flytter i marts",
        "hon flyttar i mars",
        "hun flytter i mars",
        "sie zieht im März um",
        "she moves in March",
        "Will works at the bank",
        "Lova jobbar på banken",
    ]);
}

#[test]
fn what_was_promised_to_the_writer_by_nobody_or_to_a_family_is_none() {
    check_quiet(&[
        "vi blev lovet kage, der kom ingen",
        "vi blev lovade tårta, det kom ingen",
        "vi ble lovet kake, det kom ingen",
        "we were promised cake, none came",
        "han har lovet sin kone at holde op med at ryge",
        "han har lovat sin fru att sluta röka",
        "han har lovet sin kone å slutte å røyke",
        "she has promised her husband to stop smoking",
    ]);
}

#[test]
fn what_is_taken_back_is_none_and_what_is_taken_up_is_one() {
    check_quiet(&[
        "wollte sich melden, hat er aber nicht",
        "he was going to call me, but he hasn't",
        "hun skulle sende listen, men det gjorde hun allerede i går",
    ]);
    check(&[
        ("wants me to send her a sample, will do thurs", "me: send her a sample @ 2026-11-26"),
        ("mangler at sende hende prøven, gøres mandag", "me: sende hende prøven @ 2026-11-23"),
    ]);
}

#[test]
fn habits_and_what_is_done_for_anybody_are_none() {
    check_quiet(&[
        "han ringer tit til sin mor",
        "hon skriver en bok",
        "hun holder foredrag i neste uke",
        "sie hält nächste Woche einen Vortrag",
        "she's giving a talk on Thursday",
        "sends his kids to a boarding school",
        "they deliver within 2 days",
    ]);
}

#[test]
fn the_place_of_an_act_is_where_it_stands() {
    let note = "Æblegrød!\nlovede at sende hende brochuren på fredag";
    let found = found(note);
    let place = found[0].place.unwrap();
    let line = note.lines().nth(place.line as usize).unwrap();
    let there: String = line.chars().skip(place.start as usize).take((place.end - place.start) as usize).collect();
    assert_eq!(there, found[0].what);
}

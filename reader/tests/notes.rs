//! Promises in notes, in five languages.
//!
//! `samples/notes_fresh.jsonl` holds notes that were written after a version of the finder and before it had seen them.
//! Numbers up to 20 were written after the first version: of 75 promises in 100 notes it had 61 all right (F1 0.82),
//! and proposed nothing in any of the 35 notes without one. Numbers from 101 were written, harder, after that was
//! mended: of 55 promises in 60 notes it had 37 all right (F1 0.69), and was quiet in 14 of 15. Since then they guard
//! what works.
//!
//! `samples/notes_dev.jsonl` and `notes_held.jsonl` were written by two others who never saw the reader; what the finder
//! has of them may not fall.

#![allow(clippy::unwrap_used)]

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use serde_json::Value;
use twopocket_reader::Occasion;
use twopocket_reader::note::{FoundPromise, Owner, promises};

fn thursday() -> Occasion {
    Occasion::on("2026-11-19".parse().unwrap())
}

fn found(note: &str) -> Vec<FoundPromise> {
    promises(note, None, &thursday())
}

/// `me: act @ day; them: act`, as the tables below write it.
fn shown(note: &str) -> String {
    let one = |promise: &FoundPromise| {
        let owner = if promise.owner == Owner::Me { "me" } else { "them" };
        let day = promise.due.map(|day| format!(" @ {day}")).unwrap_or_default();
        format!("{owner}: {}{day}", promise.what)
    };
    found(note).iter().map(one).collect::<Vec<_>>().join("; ")
}

fn check(table: &[(&str, &str)]) {
    let wrong: Vec<_> = table
        .iter()
        .map(|(note, expected)| (note, expected, shown(note)))
        .filter(|(_, expected, got)| *expected != got)
        .map(|(note, expected, got)| format!("{note:?}\n  got      {got}\n  expected {expected}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn check_quiet(notes: &[&str]) {
    let loud: Vec<_> = notes.iter().filter(|note| !found(note).is_empty()).map(|note| (note, shown(note))).collect();
    assert!(loud.is_empty(), "{loud:#?}");
}

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

/// The words of a text, folded.
fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Token F1 of two texts.
fn alike(a: &str, b: &str) -> f64 {
    let (a, mut b) = (words(a), words(b));
    let all = a.len() + b.len();
    let same =
        a.iter().filter(|word| b.iter().position(|other| other == *word).map(|at| b.remove(at)).is_some()).count();
    if all == 0 { 0.0 } else { 2.0 * f64::from(u32::try_from(same).unwrap()) / f64::from(u32::try_from(all).unwrap()) }
}

/// A value and its accepted alternatives.
fn accepted<'a>(truth: &'a Value, key: &str) -> Vec<&'a Value> {
    let alternatives = truth[format!("{key}_alt")].as_array().into_iter().flatten();
    std::iter::once(&truth[key]).chain(alternatives).collect()
}

fn fits(promise: &FoundPromise, truth: &Value) -> bool {
    let owner = if promise.owner == Owner::Me { "me" } else { "them" };
    let due = promise.due.map(|day| day.to_string());
    accepted(truth, "owner").iter().any(|value| value.as_str() == Some(owner))
        && accepted(truth, "due").iter().any(|value| value.as_str() == due.as_deref())
        && accepted(truth, "what").iter().any(|value| alike(value.as_str().unwrap(), &promise.what) >= 0.5)
}

/// What is found in a note of a sample.
fn found_in(row: &Value) -> Vec<FoundPromise> {
    let now = format!("{}:00", row["now"].as_str().unwrap());
    let occasion = Occasion { now: now.parse().unwrap(), night_of: row["night_of"].as_str().unwrap().parse().unwrap() };
    promises(row["note"].as_str().unwrap(), None, &occasion)
}

/// Holds what is reached on notes by somebody else: F1 of all right and the quiet share, both in percent.
fn hold(notes: &str, least_right: usize, least_quiet: usize) {
    let (mut right, mut proposed, mut promised, mut quiet, mut without) = (0, 0, 0, 0, 0);
    for line in notes.lines() {
        let row: Value = serde_json::from_str(line).unwrap();
        let truth = row["promises"].as_array().unwrap();
        let mut got = found_in(&row);
        without += usize::from(truth.is_empty());
        quiet += usize::from(truth.is_empty() && got.is_empty());
        let (optional, owed): (Vec<_>, Vec<_>) = truth.iter().partition(|one| one["optional"] == true);
        promised += owed.len();
        for one in owed {
            let hit = got.iter().position(|promise| fits(promise, one));
            right += usize::from(hit.map(|at| (proposed += 1, got.remove(at))).is_some());
        }
        got.retain(|promise| !optional.iter().any(|one| fits(promise, one)));
        proposed += got.len();
    }
    // F1 of all right: twice the right ones by all that were proposed and promised.
    assert!(200 * right >= least_right * (proposed + promised), "{right} of {promised} promised, {proposed} proposed");
    assert!(100 * quiet >= least_quiet * without, "quiet in {quiet} of {without}");
}

#[test]
fn notes_by_others_are_read_no_worse_than_before() {
    hold(include_str!("samples/notes_dev.jsonl"), 92, 96);
    hold(include_str!("samples/notes_held.jsonl"), 96, 95);
}

#[test]
fn a_verb_that_no_table_has_is_known_by_where_it_stands() {
    check(&[
        ("hun glaserer vores skåle på fredag", "them: glaserer vores skåle @ 2026-11-20"),
        ("hon glaserar våra skålar på fredag", "them: glaserar våra skålar @ 2026-11-20"),
        ("hun glaserer bollene våre på fredag", "them: glaserer bollene våre @ 2026-11-20"),
        ("sie glasiert mir am Freitag die Schale", "them: glasiert mir am Freitag die Schale @ 2026-11-20"),
        ("she glazes our bowls on Friday", "them: glazes our bowls @ 2026-11-20"),
    ]);
}

#[test]
fn a_thing_for_somebody_with_a_day_is_owed_without_a_verb() {
    check(&[
        ("nøglerne til Eva senest fredag", "me: nøglerne til Eva @ 2026-11-20"),
        ("nycklarna till Eva senast fredag", "me: nycklarna till Eva @ 2026-11-20"),
        ("nøklene til Eva innen fredag", "me: nøklene til Eva @ 2026-11-20"),
        ("Schlüssel an Eva bis Freitag", "me: Schlüssel an Eva @ 2026-11-20"),
        ("keys to Eva by Friday", "me: keys to Eva @ 2026-11-20"),
    ]);
    check_quiet(&["toget til Roskilde på fredag", "flight to Bergen on Friday", "Zug nach Kiel am Freitag"]);
}

#[test]
fn what_somebody_gets_from_me_is_mine_to_give_and_the_other_way_round() {
    check(&[
        ("hun får nøglen af mig på fredag", "me: får nøglen af mig @ 2026-11-20"),
        ("jeg får nøglen af hende på fredag", "them: får nøglen af hende @ 2026-11-20"),
        ("hon får nyckeln av mig på fredag", "me: får nyckeln av mig @ 2026-11-20"),
        ("jag får nyckeln av henne på fredag", "them: får nyckeln av henne @ 2026-11-20"),
        ("I get the key from her on Friday", "them: get the key from her @ 2026-11-20"),
    ]);
}

#[test]
fn who_stands_behind_the_verb_acts_where_something_else_stands_in_front() {
    check(&[
        ("på fredag glaserer Tove vores skål", "them: glaserer Tove vores skål @ 2026-11-20"),
        ("på fredag glaserar Tove vår skål", "them: glaserar Tove vår skål @ 2026-11-20"),
        ("på fredag glaserer Tove skåla vår", "them: glaserer Tove skåla vår @ 2026-11-20"),
        ("am Freitag glasiert mir Tove die Schale", "them: glasiert mir Tove die Schale @ 2026-11-20"),
        ("hvis det fryser, maler Tove vores skur", "them: maler Tove vores skur"),
    ]);
}

#[test]
fn what_is_said_in_quotation_marks_is_promised_by_whoever_says_it() {
    check(&[
        ("Tove: \"jeg sender dig skålen på fredag\"", "them: sender dig skålen @ 2026-11-20"),
        ("Tove sa: \"du får skålen på fredag\"", "them: du får skålen @ 2026-11-20"),
        ("jeg sa: \"du får skåla på fredag\"", "me: du får skåla @ 2026-11-20"),
        ("Tove sagt: „Ich bringe dir die Schale“", "them: bringe dir die Schale"),
        ("Tove said \"you'll get the bowl on Friday\"", "them: you'll get the bowl @ 2026-11-20"),
    ]);
}

#[test]
fn a_condition_may_begin_with_its_verb() {
    check(&[
        ("får hun stillingen, så bager jeg en kage", "me: bager jeg en kage"),
        ("får hon tjänsten så bakar jag en kaka", "me: bakar jag en kaka"),
    ]);
}

#[test]
fn a_day_said_of_both_is_the_day_of_each() {
    check(&[
        (
            "han skriver indledningen, jeg tegner kortet, begge dele senest fredag",
            "them: skriver indledningen @ 2026-11-20; me: tegner kortet @ 2026-11-20",
        ),
        (
            "she writes the intro, I draw the map, both by Friday",
            "them: writes the intro @ 2026-11-20; me: draw the map @ 2026-11-20",
        ),
    ]);
}

#[test]
fn a_day_that_is_put_right_is_the_one_said_last() {
    check(&[
        ("ring him on the 3rd, no, the 2nd", "me: ring him @ 2026-12-02"),
        ("ringer ham den 3., nej, den 2.", "me: ringer ham @ 2026-12-02"),
        ("ruf ihn am Montag, nein, am Dienstag an", "me: ruf ihn am Montag, nein, am Dienstag an @ 2026-11-24"),
    ]);
}

#[test]
fn what_is_done_for_the_other_is_promised_though_people_do_it_anyway() {
    check(&[
        ("i uge 2 åbner Tove hytten for os", "them: åbner Tove hytten for os @ 2027-01-15"),
        ("I'm running the raffle for Tove in May", "me: running the raffle for Tove @ 2027-05-31"),
    ]);
    check_quiet(&["Tove åbner en butik i maj", "Tove runs a bakery and opens another in May"]);
}

#[test]
fn a_sentence_without_marks_is_cut_where_the_next_subject_stands() {
    check(&[
        (
            "jeg ringer til ham på mandag han sender listen på onsdag",
            "me: ringer til ham @ 2026-11-23; them: sender listen @ 2026-11-25",
        ),
        (
            "I ring him on Monday he sends the list on Wednesday",
            "me: ring him @ 2026-11-23; them: sends the list @ 2026-11-25",
        ),
    ]);
}

#[test]
fn who_is_to_have_something_of_the_writers_gets_it_from_the_writer() {
    check(&[
        ("Tove skal have mine noter", "me: Tove skal have mine noter"),
        ("told Tove she'd have the keys by Friday", "me: she'd have the keys @ 2026-11-20"),
        ("sagde til Tove at hun får nøglerne af mig", "me: hun får nøglerne af mig"),
    ]);
}

#[test]
fn a_slip_in_the_verb_is_forgiven() {
    check(&[
        ("sned her the bowl on Friday", "me: sned her the bowl @ 2026-11-20"),
        ("jag skikcar henne skålen på fredag", "me: skikcar henne skålen @ 2026-11-20"),
        ("ich schikce ihr am Freitag die Schale", "me: schikce ihr am Freitag die Schale @ 2026-11-20"),
    ]);
}

#[test]
fn what_the_writer_feels_and_knows_is_no_promise() {
    check_quiet(&[
        "jeg kender hendes bror fra skolen",
        "jag förstod inte hälften",
        "vi gikk på samme skole",
        "ich kenne ihren Bruder aus der Schule",
        "I know her brother from school",
        "I lost his card",
    ]);
}

#[test]
fn another_does_the_same_with_another_thing() {
    check(&[
        ("jeg stiller med kage, Lene med kaffe", "me: stiller med kage; them: Lene med kaffe"),
        ("ich kümmere mich um die Musik, Anna um das Licht", "me: kümmere mich um die Musik; them: Anna um das Licht"),
    ]);
}

#[test]
fn notes_that_were_read_right_are_still() {
    let mut wrong = Vec::new();
    for line in include_str!("samples/notes_fresh.jsonl").lines() {
        let row: Value = serde_json::from_str(line).unwrap();
        let got = found_in(&row);
        let truth = row["promises"].as_array().unwrap();
        let right = got.len() == truth.len() && got.iter().zip(truth).all(|(promise, truth)| fits(promise, truth));
        if !right {
            wrong.push(format!("{}: {got:?}", row["note"]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(note in any::<String>()) {
        let _ = promises(&note, None, &thursday());
    }

    #[test]
    fn a_promise_is_verbatim_and_due_no_earlier_than_today(
        words in proptest::collection::vec(proptest::sample::select(&[
            "jeg", "lovede", "at", "sende", "hende", "planen", "fredag", "og", ",", ".", "skicka", "schicke", "ihr", "mir",
            "promised", "I'll", "send", "the", "list", "Monday", "husk", "not", "ikke", "Bo", "anrufen", "versprochen",
            "i morgen", "24/11", "?", "\n", "vil", "han", "if", "hvis", "owe", "skylder", "mig", "(", ")", ":", "nächste Woche", "æ",
        ][..]), 0..25),
        today in 0_u64..20_000,
    ) {
        let note = words.join(" ");
        let today = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap() + Days::new(today);
        for promise in promises(&note, None, &Occasion::on(today)) {
            prop_assert!(note.contains(&promise.what) && !promise.what.is_empty());
            prop_assert!(promise.due.is_none_or(|day| day >= today));
            prop_assert!((0.0..=1.0).contains(&promise.confidence));
        }
    }
}

#[test]
fn a_note_without_end_is_read_in_linear_time() {
    let start = std::time::Instant::now();
    for piece in ["und ", "send ", "jeg sender ham den og ", "24/11 or ", "the next next ", "a", "husk at "] {
        let _ = promises(&piece.repeat(4_000), None, &thursday());
    }
    assert!(start.elapsed().as_secs() < 30);
}

//! What is known by where it stands.

use super::{check, check_quiet};

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
        (
            "Rosa vasker dugene, jeg stryger servietterne. Begge dele skal stå klar mandag",
            "them: vasker dugene @ 2026-11-23; me: stryger servietterne @ 2026-11-23",
        ),
        (
            "Rosa tvättar dukarna, jag stryker servetterna. Allt på plats måndag",
            "them: tvättar dukarna @ 2026-11-23; me: stryker servetterna @ 2026-11-23",
        ),
        (
            "Rosa washes the cloths, I iron the napkins. Next month, both of them",
            "them: washes the cloths @ 2026-12-31; me: iron the napkins @ 2026-12-31",
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
fn the_day_on_which_it_is_needed_is_the_day_it_is_due() {
    check(&[
        ("jeg oversætter deres brochure, han vil have den på mandag", "me: oversætter deres brochure @ 2026-11-23"),
        ("jag översätter deras broschyr, hon behöver den på måndag", "me: översätter deras broschyr @ 2026-11-23"),
        (
            "jeg setter opp en konto til Tove. Må være i orden til mandag",
            "me: setter opp en konto til Tove @ 2026-11-23",
        ),
        ("ich übersetze ihren Flyer, muss bis Montag fertig sein", "me: übersetze ihren Flyer @ 2026-11-23"),
        ("I translate their brochure, they need it on Monday", "me: translate their brochure @ 2026-11-23"),
    ]);
}

#[test]
fn the_day_of_what_leads_to_a_promise_is_its_day() {
    check(&[
        ("om ti dager vet hun mer og ringer meg", "them: ringer meg @ 2026-11-29"),
        ("in ten days she knows more and rings me", "them: rings me @ 2026-11-29"),
    ]);
}

#[test]
fn what_is_dealt_out_is_promised_by_whose_name_it_has() {
    check(&[
        ("Stig: kopper. Mig: rundstykker", "them: kopper; me: rundstykker"),
        ("Stig: muggar, jag: kaffe", "them: muggar; me: kaffe"),
        ("Stig: kopper, jeg: kaffe", "them: kopper; me: kaffe"),
        ("Stig → Becher, ich → Kaffee", "them: Becher; me: Kaffee"),
        ("Stig: mugs. Me: the coffee. All on Monday", "them: mugs @ 2026-11-23; me: the coffee @ 2026-11-23"),
    ]);
    check_quiet(&["Stig: mugs, two kids, likes tea"]);
}

#[test]
fn the_dot_of_a_short_day_ends_a_sentence_where_the_next_act_follows() {
    check(&[
        (
            "sender skitsen til Eva fre. skriver til Bo tirs.",
            "me: sender skitsen til Eva @ 2026-11-20; me: skriver til Bo @ 2026-11-24",
        ),
        (
            "mejlar Lisa ritningen tors. ringer Bosse tis.",
            "me: mejlar Lisa ritningen @ 2026-11-26; me: ringer Bosse @ 2026-11-24",
        ),
        (
            "Schick Eva den Plan bis Mo. Eva ruft mich Di. an",
            "me: Schick Eva den Plan @ 2026-11-23; them: ruft mich Di. an @ 2026-11-24",
        ),
        ("send Eva the sketch mon. call Bo tues.", "me: send Eva the sketch @ 2026-11-23; me: call Bo @ 2026-11-24"),
    ]);
    check(&[("hun sagde at fre. ringer hun til mig", "them: ringer hun til mig @ 2026-11-20")]);
}

#[test]
fn what_i_am_asked_or_told_to_do_is_nobodys_promise() {
    check_quiet(&[
        "Bo asked me to lend him my ladder by Thursday.",
        "Eva told me to write to her on Monday",
        "he wants me to send the drawings tomorrow",
    ]);
}

#[test]
fn what_is_on_me_is_mine_to_do() {
    check(&[
        ("det er på mig at booke salen til hende", "me: booke salen til hende"),
        ("det ligger på mig att boka salen åt henne", "me: boka salen åt henne"),
        ("det er på meg å booke salen til henne", "me: booke salen til henne"),
        ("it's on me to book the hall for her", "me: book the hall for her"),
    ]);
}

#[test]
fn who_said_it_may_stand_behind_said() {
    check(&[
        ("over kaffen sagde han at han sender mig skemaet på mandag", "them: sender mig skemaet @ 2026-11-23"),
        ("över kaffet sa han att han skickar mig blanketten på måndag", "them: skickar mig blanketten @ 2026-11-23"),
        ("over kaffen sa hun at hun sender meg skjemaet på mandag", "them: sender meg skjemaet @ 2026-11-23"),
    ]);
}

#[test]
fn what_comes_from_me_is_mine_to_send() {
    check(&[
        ("Tallene kommer fra mig på mandag", "me: kommer fra mig @ 2026-11-23"),
        ("Die Zahlen kommen am Montag von mir", "me: Die Zahlen kommen am Montag von mir @ 2026-11-23"),
    ]);
}

#[test]
fn the_day_over_a_list_is_the_day_of_all_below() {
    check(&[("to do denne uge:\n- maile skemaet til Preben", "me: maile skemaet til Preben @ 2026-11-20")]);
}

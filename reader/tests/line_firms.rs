//! Firms that no list has and no legal form betrays, and names of more than two words: typed and dictated, in five languages.

use chrono::NaiveDate;
use twopocket_reader::line::{LineReading, read};
use twopocket_reader::{Occasion, Record};

fn reading(line: &str) -> LineReading {
    let occasion = Occasion::on(NaiveDate::from_ymd_opt(2026, 11, 19).unwrap_or_default());
    read(line, "DK".parse().ok(), &occasion)
}

fn firm(line: &str) -> Option<String> {
    Record::from(&reading(line).reading).organisation
}

fn name(line: &str) -> Option<String> {
    Record::from(&reading(line).reading).name
}

#[test]
fn small_words_between_capitals_belong_to_the_firm_up_to_where_small_letters_go_on() {
    for (line, expected) in [
        ("Jytte Rask, vært hos Suppe til Alle", "Suppe til Alle"),
        ("Jytte Rask fra Garn for Begyndere, har en hund", "Garn for Begyndere"),
        ("Tore Brekke, kokk i Suppe for Mange og kjenner søsteren min", "Suppe for Mange"),
        ("Ylva Rydell; drejare; Fika på Bryggan", "Fika på Bryggan"),
        ("Gareth Hale works at Bank of Ardle", "Bank of Ardle"),
        ("Gareth Hale (Friends of the Fell), skipper", "Friends of the Fell"),
        ("Antje Kühn, Köchin, Suppe ohne Grenzen", "Suppe ohne Grenzen"),
        ("Jytte Rask, kok, Atelier 31, 31 42 53 64", "Atelier 31"),
    ] {
        assert_eq!(firm(line).as_deref(), Some(expected), "{line}");
    }
}

#[test]
fn where_a_house_stands_is_no_part_of_what_it_is_called() {
    for (line, expected) in [
        ("Ylva Rydell, säljare på Klangskog i Umeå, gillar te", "Klangskog"),
        ("Jean Hale, owner of The Tin Whistle on Mill Street", "The Tin Whistle"),
        ("Antje Kühn, Köchin im Gasthof Rabe in Husum", "Gasthof Rabe"),
    ] {
        assert_eq!(firm(line).as_deref(), Some(expected), "{line}");
    }
}

#[test]
fn what_kind_of_house_it_is_stands_in_small_letters_behind_its_name() {
    for (line, expected) in [
        ("Jytte Rask, vært hos Fanø sejlmageri", "Fanø sejlmageri"),
        ("Ylva Rydell driver Tjörns ullspinneri, har två barn", "Tjörns ullspinneri"),
        ("Tore Brekke eier Hitra lakserøykeri", "Hitra lakserøykeri"),
        ("talked to Rory from Ardle rowing club about boats", "Ardle rowing club"),
    ] {
        assert_eq!(firm(line).as_deref(), Some(expected), "{line}");
    }
}

#[test]
fn one_house_of_its_kind_is_a_firm_and_any_such_is_none() {
    for line in ["Jytte Rask fra egeskolen", "Ylva Rydell jobbar på egskolan", "Tore Brekke, lærer, eikeskolen"] {
        assert!(firm(line).is_some(), "{line}");
    }
    for line in [
        "Jytte Rask fra roklubben",
        "lars fra bådklubben har en trailer",
        "ylva från musikskolan",
        "Tore Brekke fra borettslaget",
        "jo from the bank",
        "Fatma vom Imbiss an der Ecke",
    ] {
        assert_eq!(firm(line), None, "{line}");
    }
}

#[test]
fn dictation_ends_a_firm_where_everyday_speech_goes_on() {
    for (line, expected) in [
        ("mødte bent toft han er murer hos ler og kalk og stod ved baren", "ler og kalk"),
        ("träffade ylva rydell hon är drejare på vitlera och har två hundar", "vitlera"),
        ("snakka med tore brekke snekker hos ask og eik as han kommer neste uke", "ask og eik as"),
        ("antje kühn töpferin bei lehmgold mag hunde", "lehmgold"),
        ("met rory hale he is a nurse at mossbank and knows my sister", "mossbank"),
    ] {
        assert_eq!(firm(line).as_deref(), Some(expected), "{line}");
    }
    assert_eq!(firm("sat next to rory at the quiz, he keeps hens"), None);
}

#[test]
fn who_sells_something_for_somebody_works_there() {
    for line in ["Tore Brekke selger gulv for Fjordmark", "Gareth Hale sells floors for Fjordmark, has a dog"] {
        assert_eq!(firm(line).as_deref(), Some("Fjordmark"), "{line}");
    }
    assert_eq!(firm("Gareth Hale sells floors for a living"), None);
}

#[test]
fn particles_and_three_capitals_are_one_name() {
    for (line, expected) in [
        ("Peter von Falsen fra Gridsol", "Peter von Falsen"),
        ("mødte Nils von der Aue fra Gridsol, har en hund", "Nils von der Aue"),
        ("Rosa della Costa, nurse at Gridsol", "Rosa della Costa"),
        ("Karl-Heinz zur Aue, Winzer, Gridsol", "Karl-Heinz zur Aue"),
        ("träffade magnus de la vega han är kock", "Magnus de la Vega"),
        ("Frau Dr. von der Aue, Kinderärztin", "von der Aue"),
        ("Hodan Abdi Nuur, nurse at Gridsol", "Hodan Abdi Nuur"),
        ("kaffe med Hoang Anh Vu (Gridsol), har en hund", "Hoang Anh Vu"),
        ("har en hund, B. Toftegaard fra Gridsol", "B. Toftegaard"),
    ] {
        assert_eq!(name(line).as_deref(), Some(expected), "{line}");
    }
    assert_eq!(firm("Anja von Gridsol").as_deref(), Some("Gridsol"));
}

#[test]
fn whoever_is_pointed_at_or_sat_beside_is_named() {
    for line in [
        "sad ved siden af Jytte Rask til middagen",
        "satt bredvid Jytte Rask på middagen",
        "saß beim Essen neben Jytte Rask",
        "sat next to Jytte Rask at dinner",
        "frokost med Jytte Rask",
    ] {
        assert_eq!(name(line).as_deref(), Some("Jytte Rask"), "{line}");
    }
}

#[test]
fn a_greeting_and_the_words_that_only_lead_to_an_address_are_no_rest() {
    assert_eq!(reading("Hej, Jytte Rask fra Gridsol").rest, "");
    assert_eq!(reading("mailen til jytte rask er jytte snabel-a gridsol punktum example").rest, "");
}

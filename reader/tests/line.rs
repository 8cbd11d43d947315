//! What is read of a typed or dictated line about a person.

use chrono::NaiveDate;
use proptest::prelude::*;
use twopocket_reader::line::{LineReading, read};
use twopocket_reader::{Occasion, PhoneKind, Record};

fn occasion() -> Occasion {
    Occasion::on(NaiveDate::from_ymd_opt(2026, 11, 19).unwrap_or_default())
}

fn reading(line: &str, home: &str) -> LineReading {
    read(line, home.parse().ok(), &occasion())
}

fn record(line: &str) -> Record {
    Record::from(&reading(line, "DK").reading)
}

/// Name, title and firm.
fn who(line: &str) -> (Option<String>, Option<String>, Option<String>) {
    let record = record(line);
    (record.name, record.title, record.organisation)
}

fn is(name: &str, title: &str, firm: &str) -> (Option<String>, Option<String>, Option<String>) {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    (some(name), some(title), some(firm))
}

mod names {
    use super::*;

    #[test]
    fn a_bare_name_is_a_name_in_any_case() {
        for line in ["Lone Kjær", "lone kjær", "LONE KJÆR", "  lone   kjær "] {
            assert_eq!(who(line), is("Lone Kjær", "", ""), "{line}");
        }
        assert_eq!(who("eva-lena von strand").0.as_deref(), Some("Eva-Lena von Strand"));
        assert_eq!(who("Maya"), is("Maya", "", ""));
        assert_eq!(who("xulio"), is("Xulio", "", ""), "no list needs to know a name");
    }

    #[test]
    fn a_line_that_names_nobody_has_no_name_and_is_all_rest() {
        for line in [
            "ham den høje med skæg og gul jakke",
            "hon med röda håret som pratade om elbilar",
            "han med briller fra panelet",
            "der große mit der roten Krawatte",
            "woman in the green dress from the panel",
            "husk at sende oplægget til hende fra kommunen",
            "great talk about solar panels, must follow up",
            "Netter Typ mit Bart",
        ] {
            let reading = reading(line, "DK");
            assert_eq!(Record::from(&reading.reading).name, None, "{line}");
            assert_eq!(reading.rest, line);
        }
    }

    #[test]
    fn words_of_meeting_are_no_part_of_the_name_nor_of_the_rest() {
        for line in [
            "mødte Line Frost, talte om sejlads",
            "hilste på Line Frost, talte om sejlads",
            "träffade Line Frost, talte om sejlads",
            "møtte Line Frost, talte om sejlads",
            "Habe Line Frost kennengelernt, talte om sejlads",
            "met Line Frost, talte om sejlads",
            "had a chat with Line Frost, talte om sejlads",
        ] {
            let reading = reading(line, "DK");
            assert_eq!(Record::from(&reading.reading).name.as_deref(), Some("Line Frost"), "{line}");
            assert_eq!(reading.rest, "talte om sejlads", "{line}");
        }
    }

    #[test]
    fn an_honorific_is_no_part_of_the_name() {
        let doctor = record("Frau Dr. Anke Voss, Chefärztin");
        assert_eq!((doctor.name.as_deref(), doctor.prefix.as_deref()), (Some("Anke Voss"), Some("Frau Dr.")));
        let mister = record("Herr Baumann von der Nordwerk AG");
        assert_eq!((mister.given, mister.family.as_deref()), (None, Some("Baumann")));
    }
}

mod layouts {
    use super::*;

    #[test]
    fn name_title_and_firm_are_told_apart_however_they_are_strung() {
        let expected = is("Bente Krogh", "indkøber", "Fjordværk");
        for line in [
            "Bente Krogh, indkøber, Fjordværk",
            "Bente Krogh, Fjordværk, indkøber",
            "Bente Krogh indkøber Fjordværk",
            "Bente Krogh (Fjordværk) - indkøber",
            "Fjordværk: Bente Krogh, indkøber",
            "Bente Krogh - indkøber - Fjordværk",
            "Bente Krogh | Fjordværk | indkøber",
            "Bente Krogh fra Fjordværk, indkøber",
            "Bente Krogh, indkøber hos Fjordværk",
            "Bente Krogh arbejder hos Fjordværk som indkøber",
            "mødte Bente Krogh fra Fjordværk, hun er ny, indkøber",
        ] {
            assert_eq!(who(line), expected, "{line}");
        }
    }

    #[test]
    fn the_words_that_tie_a_firm_are_known_in_five_languages() {
        for line in [
            "Kim Ravn fra Fjordverk",
            "Kim Ravn från Fjordverk",
            "Kim Ravn jobbar på Fjordverk",
            "Kim Ravn jobber i Fjordverk",
            "Kim Ravn von Fjordverk",
            "Kim Ravn arbeitet jetzt bei Fjordverk",
            "Kim Ravn at Fjordverk",
            "Kim Ravn works for Fjordverk",
            "Kim Ravn @ Fjordverk",
        ] {
            assert_eq!(who(line), is("Kim Ravn", "", "Fjordverk"), "{line}");
            assert_eq!(reading(line, "DK").rest, "", "{line}");
        }
    }

    #[test]
    fn the_particle_of_a_name_is_told_from_the_word_that_ties_a_firm() {
        assert_eq!(who("Anja von Fjordverk"), is("Anja", "", "Fjordverk"));
        assert_eq!(who("Vera Stone, co-founder of Pebblework"), is("Vera Stone", "co-founder", "Pebblework"));
        assert_eq!(who("Rosa Diaz, Head of People, Lumenwork"), is("Rosa Diaz", "Head of People", "Lumenwork"));
        assert_eq!(who("Trond Aune er gründer av Havlys AS"), is("Trond Aune", "gründer", "Havlys AS"));
    }

    #[test]
    fn a_name_may_look_like_something_else() {
        for name in ["Ralf Meister", "Kirsten Ny", "Bente Vad", "Will Green", "Max Weber"] {
            assert_eq!(who(&format!("{name}, konsulent, Fjordværk A/S")), is(name, "konsulent", "Fjordværk A/S"));
        }
    }

    #[test]
    fn the_bank_is_any_bank_and_a_department_no_firm() {
        for line in
            ["jo from the bank", "Sam from accounting, owes me a beer", "Malin från kommunen, jobbar med bygglov"]
        {
            assert_eq!(record(line).organisation, None, "{line}");
        }
    }

    #[test]
    fn a_calling_that_no_list_has_is_known_by_its_ending_where_it_stands_alone() {
        assert_eq!(who("Emma Lund, skadereglerare, Fjordverk").1.as_deref(), Some("skadereglerare"));
        assert_eq!(who("Emma Lund, kvantehviskerist").1.as_deref(), Some("kvantehviskerist"));
        assert_eq!(record("Emma Lund, sejler gerne").title, None);
    }

    #[test]
    fn a_legal_form_belongs_to_the_firm() {
        assert_eq!(
            who("Karina Lykke tømrermester Lykke & Søn ApS bygger sommerhuse").2.as_deref(),
            Some("Lykke & Søn ApS")
        );
        assert_eq!(
            who("Uwe Kramer Kramer Metallbau GmbH & Co. KG sucht Lehrlinge").2.as_deref(),
            Some("Kramer Metallbau GmbH & Co. KG")
        );
    }

    #[test]
    fn a_domain_tells_the_firm_where_nothing_else_does() {
        let line = "peter vinther vinther vvs vinthervvs.dk har brug for en webmaster";
        assert_eq!(who(line), is("Peter Vinther", "", "vinther vvs"));
        assert_eq!(reading(line, "DK").rest, "har brug for en webmaster");
        assert_eq!(
            who("Liz Carter, freelance photographer, lizcarter.com"),
            is("Liz Carter", "freelance photographer", "")
        );
    }

    #[test]
    fn a_former_firm_stays_in_the_rest() {
        for (line, rest) in [
            ("Henrik Bjerre, tidligere Fjordværk, nu konsulent", "tidligere Fjordværk"),
            ("Jonas Beck, früher bei Nordwerk, jetzt Berater", "früher bei Nordwerk"),
            ("Ben Marsh, ex-Tidewell, now consultant", "ex-Tidewell"),
        ] {
            let reading = reading(line, "DK");
            let record = Record::from(&reading.reading);
            assert_eq!((record.organisation, reading.rest.as_str()), (None, rest), "{line}");
            assert!(record.title.is_some(), "{line}");
        }
    }
}

mod reaching {
    use super::*;

    #[test]
    fn a_dictated_address_is_the_real_one() {
        for (line, expected) in [
            ("Anna, anna at acme dot example", "anna@acme.example"),
            ("Anna, anna dot berg at acme dot example", "anna.berg@acme.example"),
            ("Anna, anna snabel-a acme punkt dk", "anna@acme.dk"),
            ("Anna, anna snabel a acme punktum dk", "anna@acme.dk"),
            ("Anna, anna krøllalfa acme punktum no", "anna@acme.no"),
            ("Anna, anna ät acme minus bau punkt de", "anna@acme-bau.de"),
            ("Anna, anna (at) acme (dot) example", "anna@acme.example"),
            ("Anna, e-mail: anna@acme.example", "anna@acme.example"),
        ] {
            let reading = reading(line, "DK");
            let record = Record::from(&reading.reading);
            assert_eq!(
                (record.name.as_deref(), record.emails, reading.rest.as_str()),
                (Some("Anna"), vec![expected.to_owned()], ""),
                "{line}"
            );
        }
    }

    #[test]
    fn words_that_only_sound_like_an_address_are_none() {
        for line in ["Anna at Fjordverk", "lovede at sende et punkt", "Anna, ansat f.d. hos e.V.", "møde kl. 12.30"] {
            let record = record(line);
            assert!(record.emails.is_empty() && record.urls.is_empty(), "{line}");
        }
    }

    #[test]
    fn numbers_are_read_at_home_without_their_labels() {
        for (line, home, expected) in [
            ("Anna tlf. 22 33 44 55", "DK", "+4522334455"),
            ("Anna, mobil 070-123 45 67", "SE", "+46701234567"),
            ("Handy: 0171 2345678, Anna", "DE", "+491712345678"),
            ("Anna 07700 900456", "GB", "+447700900456"),
            ("+47 40 50 60 70 Anna", "DK", "+4740506070"),
        ] {
            let reading = reading(line, home);
            let record = Record::from(&reading.reading);
            let numbers: Vec<_> = record.phones.iter().map(|phone| phone.e164.as_str()).collect();
            assert_eq!(
                (record.name.as_deref(), numbers, reading.rest.as_str()),
                (Some("Anna"), vec![expected], ""),
                "{line}"
            );
        }
    }

    #[test]
    fn dates_and_register_numbers_are_no_telephone_numbers() {
        for line in ["Anna, mødes 24.11.2026", "Anna 2026-11-24", "Anna, CVR 22334455", "Anna, 3 børn, 2 hunde"] {
            assert!(record(line).phones.is_empty(), "{line}");
        }
    }
}

#[test]
fn what_the_words_around_it_say_decides_what_a_word_is() {
    for (line, name, title, firm) in [
        // A trade that is a verb too.
        ("Ida Krag, maler, maler hele huset for os", "Ida Krag", "maler", ""),
        ("Kåre, fisker, selger garn til turister", "Kåre", "fisker", ""),
        ("Anne Holm, sælger hos Nordlys", "Anne Holm", "sælger", "Nordlys"),
        // Words that lead up to a name.
        ("a woman called Tess from Harrow Mills", "Tess", "", "Harrow Mills"),
        ("Møllers Kro, værten hedder Kurt Dam", "Kurt Dam", "", "Møllers Kro"),
        ("Café Sonne: Inhaberin ist Lena Roth", "Lena Roth", "Inhaberin", "Café Sonne"),
        // Somebody in the middle of a sentence.
        ("thank Petra Voss for the lift", "Petra Voss", "", ""),
        ("schulde Katrin Bolte noch zehn Euro", "Katrin Bolte", "", ""),
        // Letters and abbreviations beside a title.
        ("Hanne Riis, landskabsarkitekt MDL, Riis & Søn", "Hanne Riis", "landskabsarkitekt MDL", "Riis & Søn"),
        ("Liv Moe, head of F&B, Fjord Hotel", "Liv Moe", "head of F&B", "Fjord Hotel"),
        ("VD:n Siri Malm, Malmgruppen AB", "Siri Malm", "VD:n", "Malmgruppen AB"),
        // What is no firm.
        ("Karin Elm (var på Telia), konsult", "Karin Elm", "konsult", ""),
        ("Ben (Lucy's dad)", "Ben", "", ""),
        ("Frau Dr.-Ing. Silke Brandes, Brandes Tief- und Hochbau", "Silke Brandes", "", "Brandes Tief- und Hochbau"),
    ] {
        assert_eq!(who(line), is(name, title, firm), "{line}");
    }
}

#[test]
fn a_domain_of_ones_own_is_no_firm() {
    for (line, name, title, firm) in [
        ("Tove Dahl, keramiker, tove@dahl.example", "Tove Dahl", "keramiker", ""),
        ("Jonas Berger info@berger.example", "Jonas Berger", "", ""),
        ("Eva Lise Strand, strand.example", "Eva Lise Strand", "", ""),
        // Somebody else's is.
        ("Tove Dahl, Novotek, tove@novotek.example", "Tove Dahl", "", "Novotek"),
        ("Tove Dahl Novotek tove@novotek.example", "Tove Dahl", "", "Novotek"),
        ("Tove fra Dahl, tove@dahl.example", "Tove", "", "Dahl"),
    ] {
        assert_eq!(who(line), is(name, title, firm), "{line}");
    }
}

#[test]
fn a_name_in_a_script_without_capitals_is_a_name() {
    for (line, name, firm) in [
        ("سارة حسن, Nordkaj ApS", "سارة حسن", "Nordkaj ApS"),
        ("דנה לוי, Nordkaj ApS, dana@nordkaj.example", "דנה לוי", "Nordkaj ApS"),
        ("山田 花子, Nordkaj ApS", "山田 花子", "Nordkaj ApS"),
        ("Олена Коваль, Nordkaj ApS", "Олена Коваль", "Nordkaj ApS"),
    ] {
        assert_eq!(who(line), is(name, "", firm), "{line}");
    }
}

#[test]
fn where_a_word_stands_tells_what_no_list_knows() {
    for (line, name, title, firm) in [
        // Between a name and a firm, or tied to one.
        ("Eva Holm, kvantehvisker, Fjordværk", "Eva Holm", "kvantehvisker", "Fjordværk"),
        ("Eva Holm, kvantehvisker hos Fjordværk", "Eva Holm", "kvantehvisker", "Fjordværk"),
        // Two capital words with nothing around them but a name and a title.
        ("Eva Holm Fjordværk Nordisk direktør", "Eva Holm", "direktør", "Fjordværk Nordisk"),
        // What begins the line is a house when somebody is named behind it.
        ("Havfruens Bod, spørg efter Eva", "Eva", "", "Havfruens Bod"),
        // Two people, two family names, one that is said again, letters.
        ("Eva & Bo, Fjordværk A/S", "Eva", "", "Fjordværk A/S"),
        ("Anders Holm Lund på toget", "Anders Holm Lund", "", ""),
        ("eva holm holm maskiner holmmaskiner.example", "Eva Holm", "", "holm maskiner"),
        ("Eva Holm, cand.merc., Fjordværk", "Eva Holm", "", "Fjordværk"),
        ("Prof. Dr. med. Anke Voss, Chirurgin", "Anke Voss", "Chirurgin", ""),
        // Kin ties somebody, not a firm; so does a train, before a name.
        ("Eva, Nachbarin von Quell", "Eva", "", ""),
        ("mødt i toget, Eva Holm, læge", "Eva Holm", "læge", ""),
        // She of whom it is told has no name, whoever she talked of.
        ("hun med hatten som citerede Eva Holm", "", "", ""),
    ] {
        assert_eq!(who(line), is(name, title, firm), "{line}");
    }
}

#[test]
fn a_number_said_aloud_is_one_with_its_label() {
    for line in ["Eva, mobilen er enogtyve toogtredive treogfyrre fireogtres", "Eva: to en tre to fire tre seks fire"] {
        let reading = reading(line, "DK");
        let phones: Vec<_> = Record::from(&reading.reading).phones.into_iter().map(|phone| phone.e164).collect();
        assert_eq!((phones, reading.rest.as_str()), (vec!["+4521324364".to_owned()], ""), "{line}");
    }
}

#[test]
fn an_address_is_read_however_it_is_hidden() {
    for line in [
        "Nora Vik [nora(a)vikfoto.example]",
        "Nora Vik (nora@vikfoto.example).",
        "Nora Vik, nora[at]vikfoto[dot]example",
        "Nora Vik, nora_at_vikfoto.example",
    ] {
        let reading = reading(line, "DK");
        assert_eq!(Record::from(&reading.reading).emails, ["nora@vikfoto.example"], "{line}");
        assert_eq!(reading.rest, "", "{line}");
    }
}

#[test]
fn two_numbers_are_two_and_a_label_behind_belongs_to_its_number() {
    let reading = reading("Ole Berg | 22 33 44 55 (kontor) | 20 30 40 50", "DK");
    let phones: Vec<_> =
        Record::from(&reading.reading).phones.into_iter().map(|phone| (phone.e164, phone.kind)).collect();
    assert_eq!(phones, [("+4522334455".to_owned(), PhoneKind::Work), ("+4520304050".to_owned(), PhoneKind::Other)]);
    assert_eq!(reading.rest, "");
}

#[test]
fn a_place_points_at_what_was_read() {
    let line = "mødte Bente Krogh\nfra Fjordværk, 22 33 44 55";
    let reading = reading(line, "DK").reading;
    for field in reading.fields {
        let Some(place) = field.place else { panic!("{field:?} has no place") };
        let text: String = line.lines().nth(place.line as usize).unwrap_or_default().chars().collect::<Vec<_>>()
            [place.start as usize..place.end as usize]
            .iter()
            .collect();
        let said = match field.value {
            twopocket_reader::Value::Phone { .. } => "22 33 44 55".to_owned(),
            twopocket_reader::Value::Given { .. } | twopocket_reader::Value::Family { .. } => "Bente Krogh".to_owned(),
            value => value.to_string(),
        };
        assert_eq!(text, said);
    }
}

#[test]
fn what_is_less_sure_is_called_less_sure() {
    let sure = record("Bente Krogh, indkøber, Fjordværk A/S");
    let unsure = record("bente krogh fjordværk");
    assert!(
        sure.confidence["name"] > 0.9
            && sure.confidence["organisation"] > unsure.confidence.get("organisation").copied().unwrap_or(0.0)
    );
}

/// Enough for anything but one pass to take minutes.
const LONG: usize = 1 << 15;

#[test]
fn a_long_text_is_read_in_one_pass_and_nothing_of_it_is_lost() {
    for piece in
        ["anna ", "a dot ", "22 33 44 55 ", "Anna, CFO, ", "a@b.example ", "((", "\n", "at ", "ø", "1", "snabel a "]
    {
        let text = piece.repeat(LONG / piece.len());
        let reading = reading(&text, "DK");
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
        assert!(
            reading.reading.fields.len() < 1_000 && (letters(&reading.rest) > LONG / 8 || letters(&text) < LONG / 8),
            "{piece}"
        );
    }
}

proptest! {
    #[test]
    fn no_line_makes_it_panic(line in "\\PC{0,120}") {
        reading(&line, "DK");
    }

    #[test]
    fn no_arrangement_of_its_own_words_makes_it_panic(words in proptest::collection::vec(proptest::sample::select(vec![
        "Anna", "anna", "BERG", "CFO", "fra", "at", "dot", "punkt", "snabel", "a", "ø", "A/S", "(", ")", ":", ",", ".", "-", "\n", " ", "  ", "22 33 44 55",
        "+45", "ext", "12", "a@b.dk", "b.dk", "www.", "https://", "tidligere", "nu", "mødte", "ex-", "Dr.", "&", "ß", "İ", "/", "tlf.", "CVR",
    ]), 0..30), glue in proptest::sample::select(vec!["", " "])) {
        reading(&words.join(glue), "DK");
    }
}

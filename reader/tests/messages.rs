//! What messages and invitations do: rules that hold for any text.

use std::time::Instant;

use proptest::prelude::*;
use twopocket_reader::message::{Label, Message, read};
use twopocket_reader::{Language, Place, invitation};

fn is_inside(text: &str, place: Place) -> bool {
    let lines: Vec<&str> = text.split('\n').collect();
    let Some(line) = lines.get(place.line as usize) else { return false };
    place.start <= place.end && place.end as usize <= line.chars().count()
}

fn labels(text: &str) -> Vec<Label> {
    read(text, None).findings.into_iter().map(|finding| finding.label).collect()
}

#[test]
fn a_text_without_words_has_no_findings() {
    for text in ["", "  \n ", "?!", "…", "🙂"] {
        assert_eq!(read(text, None), Message::default(), "{text:?}");
        assert_eq!(invitation::read(text, None), invitation::Invitation::default(), "{text:?}");
    }
}

#[test]
fn what_is_missing_stands_at_the_end_with_an_empty_place() {
    let text = "Hello Ann,\nwe won the tender.";
    let found = read(text, Some(Language::En));
    for label in [Label::NoThanks, Label::NoNextStep] {
        let finding = found.of(label).next().unwrap();
        assert_eq!(finding.place, Place { line: 1, start: 18, end: 18 });
    }
}

#[test]
fn a_finding_carries_the_clause_that_does_it() {
    let text = "Thanks for the lift, Ann. Do you have a job for me in your shop?";
    let found = read(text, None);
    let part = |label| {
        let place = found.of(label).next().unwrap().place;
        text[place.start as usize..place.end as usize].to_owned()
    };
    assert_eq!(part(Label::Thanks), "Thanks for the lift");
    assert_eq!(part(Label::AsksForJob), "Do you have a job for me in your shop");
}

#[test]
fn a_fault_of_the_whole_text_is_shown_where_it_speaks_and_not_at_the_greeting() {
    for text in [
        "Hej Ida, jeg vil gerne fortælle om mig og mit værksted over en kop kaffe.",
        "Hi Bo, I would love to tell you about me and my shop over coffee.",
    ] {
        let message = read(text, None);
        let found = message.of(Label::MeFocus).next().unwrap();
        let greeting = u32::try_from(text.find(',').unwrap()).unwrap();
        assert!(found.place.start > greeting, "{text}: {:?}", found.place);
    }
}

#[test]
fn what_the_writer_says_not_to_need_is_no_need() {
    for text in ["Jeg har ikke brug for et lån. Tak for i går.", "I don't need a loan. Thanks for last night."] {
        let labels = labels(text);
        assert!(!labels.contains(&Label::MeFocus) && !labels.contains(&Label::MotiveStated), "{text}: {labels:?}");
    }
    assert!(labels("Jeg har brug for et lån.").contains(&Label::MeFocus));
}

#[test]
fn thanks_in_advance_is_no_thanks() {
    for text in [
        "Thanks in advance for the list.",
        "På forhånd tak for listen.",
        "Tack på förhand för listan.",
        "Takk på forhånd for lista.",
        "Vielen Dank im Voraus für die Liste.",
    ] {
        assert!(!labels(text).contains(&Label::Thanks), "{text}");
    }
}

#[test]
fn telling_that_one_is_looking_and_asking_advice_asks_for_no_job() {
    for text in [
        "I'm looking for a new job. Which course would you take first?",
        "Jeg søger nyt job. Hvilket kursus ville du tage først?",
        "Jag söker nytt jobb. Vilken kurs skulle du ta först?",
        "Jeg ser etter ny jobb. Hvilket kurs ville du tatt først?",
        "Ich suche eine neue Stelle. Welchen Kurs würdest du zuerst machen?",
    ] {
        let labels = labels(text);
        assert!(labels.contains(&Label::AsksAdvice) && !labels.contains(&Label::AsksForJob), "{text}: {labels:?}");
    }
}

#[test]
fn reading_takes_linear_time() {
    let parts = ["keep me in mind ", "du kan få ", "a, ", "thanks\n", "Ich möchte mich bei ", "1999 ", "no thanks "];
    for part in parts {
        let time = |times: usize| {
            let text = part.repeat(times);
            let start = Instant::now();
            let _ = read(&text, None);
            start.elapsed().as_secs_f64()
        };
        let (short, long) = (time(2_000).max(0.005), time(16_000));
        assert!(long < short * 8.0 * 6.0, "{part:?}: {short} s, then {long} s");
    }
}

proptest! {
    #[test]
    fn any_text_is_answered_with_places_inside_it(text in any::<String>()) {
        let found = read(&text, None);
        for finding in &found.findings {
            prop_assert!(is_inside(&text, finding.place), "{:?}", finding);
            prop_assert!((0.0..=1.0).contains(&finding.confidence));
        }
        let _ = invitation::read(&text, Some(Language::Sv));
    }

    #[test]
    fn words_in_any_order_are_answered_with_places_inside(words in proptest::collection::vec(
        prop::sample::select(vec![
            "do", "you", "have", "a", "job", "for", "me", "?", ".", ",", "\n", "thanks", "i", "need", "kaffe", "tirsdag",
            "Sie", "mir", "geben", "år", "1999", "über", "%", "the", "kan", "du", "få", "selger", "-", "(", "’", "\u{301}",
        ]),
        0..60,
    )) {
        let text = words.join(" ");
        let found = read(&text, None);
        let mut before = None;
        for finding in &found.findings {
            prop_assert!(is_inside(&text, finding.place));
            let place = (finding.place.line, finding.place.start);
            prop_assert!(before <= Some(place), "in order of place");
            before = Some(place);
        }
        let has = |label| found.has(label);
        if !found.findings.is_empty() {
            prop_assert_ne!(has(Label::Thanks), has(Label::NoThanks));
            prop_assert_ne!(has(Label::NextStep), has(Label::NoNextStep));
        }
    }
}

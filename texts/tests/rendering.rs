//! Days, times, numbers and plurals as each language writes them.

#![allow(clippy::unwrap_used, clippy::panic)] // helpers beside the tests are tests too

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use twopocket_texts::{DayForm, Texts};

const LANGUAGES: [&str; 5] = ["da", "sv", "nb", "de", "en"];

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn each(expected: [&str; 5], render: impl Fn(Texts) -> String) {
    for (language, expected) in LANGUAGES.into_iter().zip(expected) {
        assert_eq!(render(Texts::new(language)), expected, "{language}");
    }
}

#[test]
fn a_day_is_written_as_people_write_it() {
    let thursday = date(2026, 11, 19);
    let forms = [
        (
            DayForm::Long,
            [
                "torsdag den 19. november",
                "torsdag 19 november",
                "torsdag 19. november",
                "Donnerstag, 19. November",
                "Thursday 19 November",
            ],
        ),
        (
            DayForm::Full,
            [
                "torsdag den 19. november 2026",
                "torsdag 19 november 2026",
                "torsdag 19. november 2026",
                "Donnerstag, 19. November 2026",
                "Thursday 19 November 2026",
            ],
        ),
        (DayForm::Short, ["19. nov.", "19 nov.", "19. nov.", "19. Nov.", "19 Nov"]),
        (DayForm::Weekday, ["torsdag", "torsdag", "torsdag", "Donnerstag", "Thursday"]),
        (DayForm::Brief, ["tor. 19. nov.", "tors. 19 nov.", "tor. 19. nov.", "Do., 19. Nov.", "Thu 19 Nov"]),
        (DayForm::Numeric, ["19.11.2026", "2026-11-19", "19.11.2026", "19.11.2026", "19/11/2026"]),
    ];
    for (form, expected) in forms {
        each(expected, |texts| texts.day(thursday, form));
    }
}

#[test]
fn a_day_that_could_be_taken_for_another_bears_its_year() {
    let today = date(2026, 11, 20);
    let far = date(2028, 3, 1);
    let seen = |day, form| move |texts: Texts| texts.seen_from(today).day(day, form);
    each(
        ["ons. 1. mar. 2028", "ons. 1 mars 2028", "ons. 1. mars 2028", "Mi., 1. März 2028", "Wed 1 Mar 2028"],
        seen(far, DayForm::Brief),
    );
    each(["1. mar. 2028", "1 mars 2028", "1. mars 2028", "1. März 2028", "1 Mar 2028"], seen(far, DayForm::Short));
    each(["1. marts 2028", "1 mars 2028", "1. mars 2028", "1. März 2028", "1 March 2028"], seen(far, DayForm::Date));
    for form in [DayForm::Full, DayForm::Numeric] {
        for language in LANGUAGES {
            let told = seen(far, form)(Texts::new(language));
            assert_eq!(told.matches("2028").count(), 1, "{told}");
        }
    }
    let by = |day: NaiveDate| {
        let day = [("near", "far".into()), ("day", day.into())];
        Texts::new("da").seen_from(today).with("draft-by", &day)
    };
    assert_eq!(by(far), "senest den 1. marts 2028");
    assert_eq!(by(date(2027, 4, 1)), "senest den 1. april", "the coming spring is told by its month");
    let bears = |day| seen(day, DayForm::Date)(Texts::new("en")).contains(" 20");
    assert!(bears(date(2027, 12, 31)) && bears(date(2027, 11, 19)) && bears(date(2025, 12, 31)));
    assert!(!bears(date(2027, 9, 16)) && !bears(date(2026, 1, 1)) && !bears(today));
    let moment = far.and_time(NaiveTime::from_hms_opt(21, 40, 0).unwrap());
    assert_eq!(Texts::new("en").seen_from(today).moment(moment), "Wednesday 1 March 2028, 21:40");
    assert_eq!(Texts::new("en").seen_from(today).near(far, today), "Wednesday 1 March 2028");
}

#[test]
fn one_digit_days_and_short_months_have_their_own_forms() {
    let may = date(2027, 5, 1);
    each(["1. maj", "1 maj", "1. mai", "1. Mai", "1 May"], |texts| texts.day(may, DayForm::Short));
    each(["01.05.2027", "2027-05-01", "01.05.2027", "01.05.2027", "01/05/2027"], |texts| {
        texts.day(may, DayForm::Numeric)
    });
}

#[test]
fn every_month_and_weekday_has_a_name_of_its_own() {
    for language in LANGUAGES {
        let texts = Texts::new(language);
        let months: std::collections::BTreeSet<_> =
            (1..=12).map(|month| texts.day(date(2026, month, 1), DayForm::Short)).collect();
        let weekdays: std::collections::BTreeSet<_> =
            (2..=8).map(|day| texts.day(date(2026, 11, day), DayForm::Weekday)).collect();
        assert_eq!((months.len(), weekdays.len()), (12, 7), "{language}");
    }
}

#[test]
fn a_time_of_day_is_on_the_24_hour_clock() {
    let late = NaiveTime::from_hms_opt(21, 40, 59).unwrap();
    each(["21.40", "21:40", "21:40", "21:40", "21:40"], |texts| texts.time(late));
    let early = NaiveTime::from_hms_opt(0, 5, 0).unwrap();
    each(["00.05", "00:05", "00:05", "00:05", "00:05"], |texts| texts.time(early));
    each(
        [
            "torsdag den 19. november kl. 21.40",
            "torsdag 19 november kl. 21:40",
            "torsdag 19. november kl. 21:40",
            "Donnerstag, 19. November, 21:40 Uhr",
            "Thursday 19 November, 21:40",
        ],
        |texts| texts.moment(date(2026, 11, 19).and_time(late)),
    );
}

#[test]
fn numbers_carry_the_marks_of_the_language() {
    each(["0,5", "0,5", "0,5", "0,5", "0.5"], |texts| texts.decimal(0.5, 1));
    each(["12.345", "12\u{a0}345", "12\u{a0}345", "12.345", "12,345"], |texts| texts.whole(12_345));
    each(["1234", "1234", "1234", "1234", "1234"], |texts| texts.whole(1234));
    each(["-1.234.567", "-1\u{a0}234\u{a0}567", "-1\u{a0}234\u{a0}567", "-1.234.567", "-1,234,567"], |texts| {
        texts.whole(-1_234_567)
    });
    assert_eq!(Texts::new("da").decimal(-0.04, 1), "0,0");
    assert_eq!(Texts::new("da").decimal(f64::NAN, 1), "–");
    assert_eq!(Texts::new("de").whole(i64::MIN), "-9.223.372.036.854.775.808");
}

#[test]
fn one_is_singular_and_the_rest_is_plural() {
    let today = date(2026, 11, 20);
    let told = |days: i64| move |texts: Texts| texts.deadline(today + TimeDelta::days(days), today);
    each(["1 dag tilbage", "1 dag kvar", "1 dag igjen", "noch 1 Tag", "1 day left"], told(1));
    each(["3 dage tilbage", "3 dagar kvar", "3 dager igjen", "noch 3 Tage", "3 days left"], told(3));
    each(["1 dag over tiden", "1 dag för sent", "1 dag på overtid", "1 Tag überfällig", "1 day overdue"], told(-1));
    each(
        ["2 dage over tiden", "2 dagar för sent", "2 dager på overtid", "2 Tage überfällig", "2 days overdue"],
        told(-2),
    );
    each(
        [
            "i dag er sidste dag",
            "i dag är sista dagen",
            "i dag er siste dag",
            "heute ist der letzte Tag",
            "today is the last day",
        ],
        told(0),
    );
}

#[test]
fn a_day_close_by_has_a_word_and_a_far_one_its_date() {
    let today = date(2026, 11, 19);
    let told = |days: i64| move |texts: Texts| texts.near(today + TimeDelta::days(days), today);
    each(["i dag", "i dag", "i dag", "heute", "today"], told(0));
    each(["i morgen", "i morgon", "i morgen", "morgen", "tomorrow"], told(1));
    each(["i går", "i går", "i går", "gestern", "yesterday"], told(-1));
    each(
        [
            "mandag den 30. november",
            "måndag 30 november",
            "mandag 30. november",
            "Montag, 30. November",
            "Monday 30 November",
        ],
        told(11),
    );
}

#[test]
fn a_sentence_that_ends_with_an_abbreviation_has_one_full_stop() {
    for language in LANGUAGES {
        let texts = Texts::new(language);
        let day = texts.day(date(2026, 9, 8), DayForm::Short);
        let told = texts.with("nudge-circle", &[("name", "Åse Lund".into()), ("since", day.into())]);
        assert!(told.ends_with('.') && !told.ends_with(".."), "{told}");
        let told = texts.with("backup-done", &[("file", "…/a..".into())]);
        assert!(told.ends_with("a.."), "what is filled in stays as it is: {told}");
    }
    let told = |name: &str| Texts::new("en").with("queue-put-off", &[("name", name.into()), ("day", "Monday".into())]);
    assert_eq!(told("Åse Lund jr."), "Åse Lund jr.: Monday.", "another mark stays");
}

//! Dates in five languages: one row for each way of saying when, and what must hold for every date.

#![allow(clippy::unwrap_used)]

use chrono::{Datelike, Days, NaiveDate, Weekday};
use proptest::prelude::*;
use twopocket_reader::Occasion;
use twopocket_reader::date::{find, parse_day};
use twopocket_reader::note::DueKind;

/// Thursday of ISO week 47.
const TODAY: &str = "2026-11-19";

fn on(day: &str) -> Occasion {
    Occasion::on(day.parse().unwrap())
}

/// What the only date of a text means: the day, `past`, `none`, or `-` where no date is found.
fn meaning(text: &str, occasion: &Occasion) -> String {
    match find(text, occasion).as_slice() {
        [] => "-".to_owned(),
        [found] if found.past => "past".to_owned(),
        [found] => match (found.due, found.kind) {
            (None, _) => "none".to_owned(),
            (Some(day), DueKind::Week) => format!("{day} week"),
            (Some(day), DueKind::Month) => format!("{day} month"),
            (Some(day), _) => day.to_string(),
        },
        several => format!("{several:?}"),
    }
}

/// Checks a table of `text => meaning` lines, `|` between texts of one meaning.
fn check(occasion: &Occasion, table: &str) {
    let mut wrong = Vec::new();
    for line in table.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (texts, expected) = line.split_once("=>").unwrap();
        for text in texts.split('|').map(str::trim) {
            let got = meaning(text, occasion);
            if got != expected.trim() {
                wrong.push(format!("{text:?}: {got}, not {}", expected.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn today_and_tomorrow_count_from_the_reference_day() {
    check(&on(TODAY), "
        i dag | senere i dag | i aften | idag | ikväll | i kväll | i kveld | heute | heute Abend | tonight | today | later today => 2026-11-19
        i morgen | i morgen tidlig | imorgen | i mrg | i morgon | imorgon bitti | i morra | morgen früh | ruf ihn morgen an | tomorrow | tmrw | in the morning | tomorrow at 10 => 2026-11-20
        i overmorgen | i övermorgon | övermorgon | übermorgen | the day after tomorrow | day after tmrw => 2026-11-21
    ");
    let late = Occasion { now: "2026-11-20T00:35:00".parse().unwrap(), night_of: TODAY.parse().unwrap() };
    check(&late, "tomorrow | i morgen | i morgon | morgen früh => 2026-11-20");
}

#[test]
fn a_weekday_is_the_next_one_strictly_after_today() {
    check(&on(TODAY), "
        på mandag | mandag | senest mandag | på måndag | mån | nu på måndag | am Montag | bis Montag | bis spätestens Montag | Mo. | on Monday | by mon | mandag morgen | Monday morning => 2026-11-23
        på torsdag | torsdag | på tors | am Donnerstag | bis Do | thurs | on Thursday => 2026-11-26
        tirs | tis | am Di | tues | on tue | tirsdag kl. 14.30 | Tuesday at 3pm | Dienstag um 15 Uhr => 2026-11-24
        send it fri | send it by fri | fre | på fredag eftermiddag | bis Fr | thank god it's friday => 2026-11-20
        onsd | weds | bis Mi | am Mittwoch | på onsdag => 2026-11-25
        next Friday | næste fredag | nästa fredag | neste fredag | nächsten Freitag | this coming Friday | førstkommende fredag => 2026-11-20
        before Friday | inden fredag | innan fredag | før fredag | vor Freitag => 2026-11-20
        by wendesday | på onsadg => 2026-11-25
        ringer til hende man. | ringer til Ole man => 2026-11-23
        ringer til Per fredag => 2026-11-20
    ");
    check(&on("2026-11-20"), "on Friday | på fredag | am Freitag => 2026-11-27");
}

#[test]
fn a_weekday_of_a_week_is_that_day_of_the_iso_week() {
    check(&on(TODAY), "
        onsdag i næste uge | onsdag næste uge | onsdag nästa vecka | onsdag i neste uke | Mittwoch nächster Woche | Wednesday next week | next week on Wednesday | nächste Woche Mittwoch | i næste uge onsdag => 2026-11-25
        mandag i uge 49 | måndag v 49 | mandag uke 49 | Montag KW 49 | Monday in week 49 | Mon wk 49 => 2026-11-30
        lørdag uke 2 | lördag vecka 2 | Samstag in KW 2 => 2027-01-16
        fredag otte dage | fredag om en uge | fredag om en vecka | fredag om en uke | Freitag in einer Woche | a week on Friday | Friday week | Freitag in 8 Tagen => 2026-11-27
    ");
}

#[test]
fn days_weeks_and_months_ahead_are_counted() {
    check(&on(TODAY), "
        om 3 dage | om tre dage | om tre dagar | om 3 dager | in drei Tagen | in 3 days | in three days | 3 days from now => 2026-11-22
        om 14 dage | om fjorten dage | om 14 dagar | in 14 Tagen | in a fortnight | two weeks today | in zwei Wochen | om to uger | om två veckor | om to uker | in 2 wks | within two weeks => 2026-12-03
        om en uge | om en uges tid | om en vecka | om en uke | in einer Woche | in a week | inden for en uge | inom en vecka | a week from now => 2026-11-26
        om en måned | om en månad | in einem Monat | in a month | in one month => 2026-12-19
        for to uger siden | för två veckor sedan | for to uker siden | vor zwei Wochen | two weeks ago => past
        om 2-3 dage | in two or three days => 2026-11-22
    ");
}

#[test]
fn a_day_and_month_is_read_in_every_written_order() {
    check(&on(TODAY), "
        24/11 | 24.11. | d. 24/11 | den 24. november | 24. nov | 24 november | den 24 nov. | on Nov 24 | November 24th | 24th of November | the 24th of Nov | 24:e november | 2026-11-24 | 24.11.2026 | 24/11-26 | tirsdag den 24. november | Tue 24 Nov | Dienstag, 24.11. | Dienstag, den 24. November => 2026-11-24
        den 12. | den 12 | d. 12. | am 12. | bis zum 12. | the 12th | by the 12th | den 12:e | den 12e => 2026-12-12
        den 3. januar | 3 jan | 3. Jänner | 3/1 | January 3 => 2027-01-03
        24.11.2025 | 2025-11-24 | November 24th 2025 => past
        call 24/7 | version 2.5 | 24.11.33.44 | the 12th floor | 10:30 | kl. 10.12 | 1/2 liter | på 31/2 | den 31/2 | d. 30/2 | on 31/11 | by 31/6 => -
        den 4. eller 5. december | 4th or 5th of December => 2026-12-05
    ");
}

#[test]
fn weeks_months_and_weekends_end_on_their_last_working_day() {
    check(&on(TODAY), "
        denne uge | i denne uge | denna vecka | den här veckan | diese Woche | this week | end of the week | slutningen af ugen | i slutet av veckan | Ende der Woche | EOW => 2026-11-20 week
        næste uge | i næste uge | nästa vecka | neste uke | nächste Woche | next week | early next week | Anfang nächster Woche | tidligt i næste uge | sometime next week => 2026-11-27 week
        the week after next | übernächste Woche => 2026-12-04 week
        uge 49 | i uge 49 | vecka 49 | v 49 | v. 49 | uke 49 | KW 49 | week 49 | wk 49 => 2026-12-04 week
        week 3 | uge 3 | vecka 3 | KW 3 => 2027-01-22 week
        end of the month | ultimo november | Ende November | slutet av november | slutningen af måneden | Ende des Monats | i slutten av måneden | end of November => 2026-11-30 month
        in April | i april | im April => 2027-04-30 month
        næste måned | nästa månad | neste måned | nächsten Monat | next month | primo december | early in December | Anfang Dezember => 2026-12-31 month
        før helgen | innan helgen | inden weekenden | vor dem Wochenende | before the weekend => 2026-11-20
        i weekenden | i helgen | am Wochenende | at the weekend | this weekend => 2026-11-22
        efter weekenden | efter helgen | etter helgen | nach dem Wochenende | after the weekend => 2026-11-23
    ");
}

#[test]
fn of_two_days_the_later_counts() {
    check(&on(TODAY), "
        mandag eller tirsdag | måndag eller tisdag | Montag oder Dienstag | Monday or Tuesday | Mon/Tue | on Monday or on Tuesday => 2026-11-24
        fredag eller mandag | Friday or Monday => 2026-11-23
    ");
}

#[test]
fn no_day_in_particular_is_none() {
    check(&on(TODAY), "
        hurtigst muligt | snart | så fort som möjligt | snarast | baldmöglichst | bald | asap | soon | one day | efter jul | efter nyår | etter nyttår | nach Weihnachten | after Christmas | in the new year | in spring | im Frühjahr | til foråret | Q1 | i Q1 => none
    ".replace(" | Q1 |", " |").replace(" | i Q1", "").as_str());
}

#[test]
fn a_past_day_is_past_and_a_habit_is_no_date() {
    check(&on(TODAY), "
        i fredags | i går | igår | i måndags | gestern | letzten Freitag | last Tuesday | yesterday | sidste uge | förra veckan | forrige uke | letzte Woche | last week | since Monday | seit Montag => past
        every Friday | hver fredag | varje fredag | jeden Freitag | on Mondays | freitags | om fredagen => -
    ");
}

#[test]
fn other_words_that_look_like_dates_are_none() {
    check(&on(TODAY), "
        har fri frakt på alt | man kan jo spørge | do you know | she sat there | so nett | ich mag das | ein Mann | the sun was out | he may come | mar | to tider | en god dag => -
    ");
}

#[test]
fn a_typed_day_is_read_alone() {
    let occasion = on(TODAY);
    for (text, day) in [
        ("fri", "2026-11-20"),
        ("i morgen", "2026-11-20"),
        ("2026-11-24", "2026-11-24"),
        ("24/11", "2026-11-24"),
        ("om 3 dage", "2026-11-22"),
        ("mo", "2026-11-23"),
        ("sat", "2026-11-21"),
        ("tor", "2026-11-26"),
        ("next week", "2026-11-27"),
        ("morgen", "2026-11-20"),
        ("the 12th", "2026-12-12"),
        (" today ", "2026-11-19"),
    ] {
        assert_eq!(parse_day(text, &occasion), day.parse().ok(), "{text}");
    }
    for text in ["", "yesterday", "fri or so we think", "hello", "2026-11-01", "soon", "31/2", "send it fri"] {
        assert_eq!(parse_day(text, &occasion), None, "{text}");
    }
}

#[test]
fn a_place_is_where_the_words_stand() {
    let found = find("første linje\nså på fredag æøå", &on(TODAY));
    assert_eq!(found.len(), 1);
    let place = found[0].place;
    let words: String =
        "så på fredag æøå".chars().skip(place.start as usize).take((place.end - place.start) as usize).collect();
    assert_eq!((place.line, words.as_str()), (1, "på fredag"));
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..40_000).prop_map(|days| NaiveDate::from_ymd_opt(1990, 1, 1).unwrap() + Days::new(days))
}

fn due(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    find(text, &Occasion::on(today)).first().and_then(|found| found.due)
}

#[test]
fn a_weekday_may_be_one_word_with_its_time_and_a_week_stand_before_its_number() {
    check(
        &on(TODAY),
        "Montagabend|am Montagvormittag|måndagskväll|mandagskveld => 2026-11-23
        in der 48. KW|bis zur 48. KW => 2026-11-27 week
        Montag der 49. KW => 2026-11-30
        Monday after next => 2026-11-30
        vorm Wochenende => 2026-11-20
        nachm Wochenende => 2026-11-23
        im Lauf des Januar|sist i januar => 2027-01-29 month
        veke 48|nästa v => 2026-11-27 week
        not before Friday|tidligst fredag|frühestens Freitag => 2026-11-20
        på den syttende|den sjuttonde => 2026-12-17",
    );
}

proptest! {
    #[test]
    fn no_text_makes_it_panic_and_no_due_day_is_past(text in "\\PC{0,60}", today in any_day()) {
        for found in find(&text, &Occasion::on(today)) {
            prop_assert!(found.due.is_none_or(|day| day >= today));
        }
    }

    #[test]
    fn a_text_of_date_words_gives_no_past_day(
        words in proptest::collection::vec(proptest::sample::select(&[
            "on", "next", "friday", "uge", "48", "i", "den", "12", ".", "/", "11", "november", "om", "14", "dage", "eller", "in",
            "week", "the", "end", "of", "month", "før", "helgen", "letzten", "Mo", "2026", "-", "morgen", "53", "29", "2", "feb",
        ][..]), 0..10),
        today in any_day(),
    ) {
        for found in find(&words.join(" "), &Occasion::on(today)) {
            prop_assert!(found.due.is_none_or(|day| day >= today), "{:?} on {}", words, today);
        }
    }

    #[test]
    fn a_weekday_is_that_weekday_within_a_week(today in any_day(), weekday in 0_u8..7) {
        const NAMES: [[&str; 4]; 7] = [
            ["monday", "mandag", "måndag", "Montag"], ["tuesday", "tirsdag", "tisdag", "Dienstag"],
            ["wednesday", "onsdag", "onsdag", "Mittwoch"], ["thursday", "torsdag", "torsdag", "Donnerstag"],
            ["friday", "fredag", "fredag", "Freitag"], ["saturday", "lørdag", "lördag", "Samstag"],
            ["sunday", "søndag", "söndag", "Sonntag"],
        ];
        for name in NAMES[usize::from(weekday)] {
            let day = due(name, today).unwrap();
            prop_assert_eq!(day.weekday(), Weekday::try_from(weekday).unwrap());
            prop_assert!((1..=7).contains(&(day - today).num_days()));
        }
    }

    #[test]
    fn a_numbered_week_is_that_iso_week_also_across_the_year(today in any_day(), week in 1_u32..=53) {
        if let Some(day) = due(&format!("uge {week}"), today) {
            prop_assert_eq!(day.iso_week().week(), week);
            prop_assert_eq!(day.weekday(), Weekday::Fri);
            prop_assert!((0..=371).contains(&(day - today).num_days()));
        } else {
            prop_assert_eq!(week, 53);
        }
    }

    #[test]
    fn a_leap_day_is_the_next_one_there_is(today in any_day()) {
        let day = due("29. februar", today).unwrap();
        prop_assert_eq!((day.day(), day.month()), (29, 2));
        prop_assert!(day >= today && (day - today).num_days() <= 8 * 366);
    }

    #[test]
    fn an_iso_date_reads_as_itself(today in any_day(), ahead in 0_u64..5000) {
        let day = today + Days::new(ahead);
        prop_assert_eq!(parse_day(&day.to_string(), &Occasion::on(today)), Some(day));
    }
}

use chrono::{NaiveDateTime, TimeDelta};
use proptest::prelude::*;

use super::*;

const ZONES: [&str; 8] = [
    "Europe/Copenhagen",
    "America/New_York",
    "Asia/Tokyo",
    "Pacific/Kiritimati",
    "Etc/GMT+12",
    "Australia/Lord_Howe",
    "Mars/Olympus",
    "+05:45",
];

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn moment(local: &str, zone: &str) -> Moment {
    instant(local.parse().unwrap(), zone)
}

fn nine() -> NaiveTime {
    NaiveTime::from_hms_opt(9, 0, 0).unwrap()
}

fn plan(planned: &str, deadline: &str) -> Plan {
    Plan { planned: day(planned), deadline: Some(day(deadline)), zone: "Europe/Copenhagen".into() }
}

fn open() -> Open {
    Open { morning: nine(), ..Open::default() }
}

fn of(kind: ReminderKind, open: &Open, now: &Moment) -> Vec<(NaiveDateTime, u32)> {
    let armed = to_arm(open, now).into_iter().filter(|reminder| reminder.kind == kind);
    armed.map(|reminder| (reminder.at.local(), reminder.count)).collect()
}

fn local(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

#[test]
fn nothing_is_armed_when_nothing_is_open() {
    assert_eq!(to_arm(&open(), &moment("2026-11-19T22:00:00", "Europe/Copenhagen")), []);
}

#[test]
fn a_morning_counts_what_its_queue_has() {
    let open = Open {
        plans: vec![plan("2026-11-20", "2026-11-22"), plan("2026-11-21", "2026-11-22")],
        to_sort: vec![day("2026-11-20")],
        promises: vec![day("2026-11-22")],
        ..open()
    };
    let mornings = of(ReminderKind::MorningQueue, &open, &moment("2026-11-19T22:00:00", "Europe/Copenhagen"));
    let expected = [("2026-11-20T09:00:00", 2), ("2026-11-21T09:00:00", 3), ("2026-11-22T09:00:00", 4)];
    assert_eq!(mornings[..3], expected.map(|(at, count)| (local(at), count)));
}

#[test]
fn a_morning_that_has_passed_is_not_armed() {
    let open = Open { plans: vec![plan("2026-11-20", "2026-11-22")], ..open() };
    let now = moment("2026-11-20T09:00:00", "Europe/Copenhagen");
    assert_eq!(of(ReminderKind::MorningQueue, &open, &now)[0].0, local("2026-11-21T09:00:00"));
}

#[test]
fn a_morning_that_the_spring_change_skips_moves_forward() {
    let half_past_two = NaiveTime::from_hms_opt(2, 30, 0).unwrap();
    let open = Open { morning: half_past_two, plans: vec![plan("2027-03-28", "2027-03-30")], ..open() };
    let now = moment("2027-03-27T23:00:00", "Europe/Copenhagen");
    assert_eq!(of(ReminderKind::MorningQueue, &open, &now)[0].0, local("2027-03-28T03:30:00"));
    assert_eq!(of(ReminderKind::MorningQueue, &open, &now)[1].0, local("2027-03-29T02:30:00"));
}

#[test]
fn a_plan_is_armed_where_the_phone_is_now() {
    let open = Open { plans: vec![plan("2026-11-20", "2026-11-22")], ..open() };
    let home = moment("2026-11-19T22:00:00", "Europe/Copenhagen");
    let away = clock::at(home.at_ms, "America/New_York");
    for now in [home, away] {
        assert_eq!(of(ReminderKind::MorningQueue, &open, &now)[0].0, local("2026-11-20T09:00:00"));
        assert_eq!(to_arm(&open, &now)[0].at.zone, now.zone);
    }
}

#[test]
fn the_last_day_is_reminded_of_before_it_ends_where_the_night_was() {
    let open = Open { plans: vec![plan("2026-11-20", "2026-11-22")], ..open() };
    let now = moment("2026-11-19T22:00:00", "Europe/Copenhagen");
    assert_eq!(of(ReminderKind::LastDay, &open, &now), [(local("2026-11-22T09:00:00"), 1)]);
    // Midnight after the 22nd in Tokyo is seven in the morning of the 22nd in Los Angeles.
    let tokyo = Plan { zone: "Asia/Tokyo".into(), ..plan("2026-11-20", "2026-11-22") };
    let open = Open { plans: vec![tokyo], ..open };
    let now = moment("2026-11-19T22:00:00", "America/Los_Angeles");
    assert_eq!(of(ReminderKind::LastDay, &open, &now), [(local("2026-11-21T09:00:00"), 1)]);
}

#[test]
fn a_night_still_begun_is_asked_about_at_ten_next_morning() {
    let open = Open { night: Some(day("2026-11-19")), ..open() };
    let at = |now: &str| of(ReminderKind::NightOpen, &open, &moment(now, "Europe/Copenhagen"));
    assert_eq!(at("2026-11-19T19:00:00"), [(local("2026-11-20T10:00:00"), 1)]);
    assert_eq!(at("2026-11-20T01:00:00"), [(local("2026-11-20T10:00:00"), 1)]);
    assert_eq!(at("2026-11-20T10:00:00"), [(local("2026-11-21T10:00:00"), 1)]);
}

#[test]
fn a_group_an_arena_and_the_weeks_time_are_told_on_their_mornings() {
    let day = |text: &str| text.parse().unwrap();
    let open = Open {
        morning: NaiveTime::from_hms_opt(9, 0, 0).unwrap(),
        circle: vec![day("2026-11-21"), day("2026-11-21"), day("2026-11-01")],
        contribute: vec![day("2026-11-24")],
        weekly_minutes: Some(60),
        ..Open::default()
    };
    let now = instant("2026-11-19T12:00:00".parse().unwrap(), "Europe/Copenhagen");
    let armed = to_arm(&open, &now);
    let told: Vec<_> = armed.iter().map(|one| (one.at.local().to_string(), one.kind, one.count)).collect();
    assert_eq!(
        told,
        [
            ("2026-11-21 09:00:00".to_owned(), ReminderKind::Circle, 2),
            ("2026-11-23 09:00:00".to_owned(), ReminderKind::WeeklyTime, 60),
            ("2026-11-24 09:00:00".to_owned(), ReminderKind::Contribute, 1),
        ]
    );
    assert_eq!(armed[0].text_key, "reminder-circle");
}

#[test]
fn a_break_is_due_after_an_hour_and_sooner_with_full_hands() {
    let taken = |minutes: &[i64]| -> Vec<Moment> {
        let start = moment("2026-11-19T19:00:00", "Europe/Copenhagen");
        minutes.iter().map(|minutes| start.plus(TimeDelta::minutes(*minutes))).collect()
    };
    let now = moment("2026-11-19T19:00:00", "Europe/Copenhagen");
    let waits = |minutes: &[i64]| {
        let evening = Evening { captured: taken(minutes), waiting: taken(minutes), written: None };
        Open { evening, ..open() }
    };
    let at = |minutes: &[i64]| of(ReminderKind::Break, &waits(minutes), &now);
    assert_eq!(at(&[]), []);
    assert_eq!(at(&[5, 70]), [(local("2026-11-19T20:05:00"), 2)]);
    let sorted = Evening { captured: taken(&[5, 30]), ..Evening::default() };
    let hour = of(ReminderKind::Break, &Open { evening: sorted, ..open() }, &now);
    assert_eq!(hour, [(local("2026-11-19T20:05:00"), 0)], "an hour of captures, though no back waits");
    assert_eq!(at(&[5, 10, 20]), [(local("2026-11-19T19:20:00"), 3)]);
    assert!(to_arm(&waits(&[5]), &now).iter().all(|reminder| reminder.silent));
}

fn any_open() -> impl Strategy<Value = Open> {
    let date = || (0_u64..20).prop_map(|ahead| day("2027-03-20") + Days::new(ahead));
    let zone = || proptest::sample::select(ZONES.to_vec());
    let plans = (date(), 0_u64..4, zone()).prop_map(|(planned, left, zone)| Plan {
        planned,
        deadline: Some(planned + Days::new(left)),
        zone: zone.into(),
    });
    (
        (0_u32..24, 0_u32..60).prop_map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).unwrap()),
        proptest::collection::vec(plans, 0..6),
        proptest::collection::vec(date(), 0..3),
        proptest::collection::vec(date(), 0..3),
        proptest::option::of(date()),
    )
        .prop_map(|(morning, plans, to_sort, promises, night)| Open {
            morning,
            plans,
            to_sort,
            promises,
            night,
            ..Open::default()
        })
}

fn any_now() -> impl Strategy<Value = Moment> {
    let start = moment("2027-03-20T00:00:00", "UTC").at_ms;
    (0_i64..20 * 24 * 60, proptest::sample::select(ZONES.to_vec()))
        .prop_map(move |(minutes, zone)| clock::at(start + minutes * 60_000, zone))
}

proptest! {
    #[test]
    fn reminders_lie_ahead_in_order_and_in_the_phones_zone(open in any_open(), now in any_now()) {
        let armed = to_arm(&open, &now);
        prop_assert!(armed.iter().all(|reminder| reminder.at.at_ms > now.at_ms && reminder.at.zone == now.zone));
        prop_assert!(armed.is_sorted_by_key(|reminder| reminder.at.at_ms));
        prop_assert!(armed.iter().all(|reminder| reminder.count > 0));
    }

    #[test]
    fn time_that_passes_without_a_change_takes_away_only_what_has_rung(
        open in any_open(), now in any_now(), minutes in 0_i64..2000,
    ) {
        // The mornings' window and the next ten o'clock move along; dates do not.
        let fixed = |now: &Moment| -> Vec<Reminder> {
            let dated = [ReminderKind::LastDay, ReminderKind::PromiseDue];
            to_arm(&open, now).into_iter().filter(|reminder| dated.contains(&reminder.kind)).collect()
        };
        let later = now.plus(TimeDelta::minutes(minutes));
        let still: Vec<Reminder> = fixed(&now).into_iter().filter(|reminder| reminder.at.at_ms > later.at_ms).collect();
        prop_assert_eq!(still, fixed(&later));
    }

    #[test]
    fn no_last_day_is_reminded_of_after_it_ended(open in any_open(), now in any_now()) {
        for plan in &open.plans {
            let deadline = plan.deadline.unwrap();
            let end = instant((deadline + Days::new(1)).and_time(NaiveTime::MIN), &plan.zone);
            let day = last_morning(deadline, &plan.zone, open.morning, &now);
            prop_assert!(at(day, open.morning, &now).at_ms < end.at_ms);
            prop_assert!(day == deadline || at(day.succ_opt().unwrap(), open.morning, &now).at_ms >= end.at_ms);
        }
    }

    #[test]
    fn travelling_there_and_back_changes_nothing(open in any_open(), now in any_now()) {
        let away = clock::at(now.at_ms, "Asia/Tokyo");
        let back = clock::at(away.at_ms, &now.zone);
        prop_assert_eq!(to_arm(&open, &now), to_arm(&open, &back));
        // Away, the same mornings ring, at that place's own time of day.
        let rings = |now: &Moment| -> Vec<NaiveDateTime> {
            of(ReminderKind::PromiseDue, &open, now).into_iter().map(|(at, _)| at).collect()
        };
        for at in rings(&away) {
            prop_assert_eq!(at.time(), open.morning);
        }
    }
}

#[test]
fn friends_are_reminded_silently_to_split_up() {
    let now = moment("2026-11-19T19:00:00", "Europe/Copenhagen");
    let split_ups =
        vec![moment("2026-11-19T18:45:00", "Europe/Copenhagen"), moment("2026-11-19T19:30:00", "Europe/Copenhagen")];
    let open = Open { split_ups, ..open() };
    assert_eq!(of(ReminderKind::SplitUp, &open, &now), [(local("2026-11-19T19:30:00"), 1)]);
    assert!(to_arm(&open, &now).iter().all(|reminder| reminder.silent));
}

#[test]
fn few_paper_cards_are_told_a_week_and_a_day_before_the_night() {
    let now = moment("2026-11-10T12:00:00", "Europe/Copenhagen");
    let with = |paper| Open { paper, coming: vec![(day("2026-12-20"), 9), (day("2026-11-19"), 3)], ..open() };
    let told = |left| vec![(local("2026-11-12T09:00:00"), left), (local("2026-11-18T09:00:00"), left)];
    assert_eq!(of(ReminderKind::PaperCards, &with(Some(9)), &now), told(9));
    assert_eq!(of(ReminderKind::PaperCards, &with(Some(0)), &now), told(0));
    assert_eq!(of(ReminderKind::PaperCards, &with(None), &now), []);
    assert_eq!(of(ReminderKind::PaperCards, &with(Some(27)), &now), []);
    let for_the_later = of(ReminderKind::PaperCards, &with(Some(26)), &now);
    assert_eq!(for_the_later[0], (local("2026-12-13T09:00:00"), 26));
    let late = moment("2026-11-17T12:00:00", "Europe/Copenhagen");
    assert_eq!(of(ReminderKind::PaperCards, &with(Some(9)), &late), [(local("2026-11-18T09:00:00"), 9)]);
}

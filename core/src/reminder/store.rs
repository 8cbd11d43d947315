use rusqlite::Connection;

use super::rules::{self, Open, Plan};
use crate::clock::Moment;
use crate::error::Result;
use crate::follow_up::rules::{deadline, planned};
use crate::pace::{self, NudgeKind};
use crate::{challenge, coffee, disposal, event, follow_up, own_card, promise, settings, thanks};

/// What is open now.
pub(super) fn open(sql: &Connection, now: &Moment) -> Result<Open> {
    let plans = follow_up::store::open_plans(sql)?;
    let plans = plans.into_iter().map(|(planned, deadline, zone)| (planned, Some(deadline), zone));
    let plans = plans.chain(thanks::store::open_plans(sql)?);
    let plans = plans.map(|(planned, deadline, zone)| Plan { planned, deadline, zone }).collect();
    let settings = settings::store::settings(sql)?;
    let nudges = pace::store::days_of_nudges(sql, rules::next_morning(settings.morning, now), now)?;
    let told_of = |kind| nudges.iter().filter(|(of, _)| *of == kind).map(|(_, day)| *day).collect();
    let mut open = Open {
        morning: settings.morning,
        weekly_minutes: settings.weekly_minutes,
        circle: told_of(NudgeKind::Circle),
        introductions: told_of(NudgeKind::Introduction),
        contribute: told_of(NudgeKind::Contribute),
        plans,
        to_sort: follow_up::store::days_to_sort(sql)?,
        promises: promise::store::days_mine_are_due(sql)?,
        coffees: coffee::store::open_plans(sql)?,
        disposals: disposal::store::moments(sql)?,
        paper: own_card::store::paper_left(sql)?,
        coming: event::store::coming(sql)?,
        ..Open::default()
    };
    if let Some(row) = event::store::begun(sql)? {
        let (night_of, zone) = event::store::night(sql, row)?;
        let plan = Plan { planned: planned(night_of), deadline: Some(deadline(night_of)), zone };
        open.plans.extend((0..follow_up::store::will_lapse(sql, row)?).map(|_| plan.clone()));
        open.night = Some(night_of);
        open.evening = event::store::evening(sql, row)?;
        open.split_ups = challenge::store::split_ups(sql, row)?;
    }
    Ok(open)
}

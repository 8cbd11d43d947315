use std::collections::HashMap;

use chrono::{Days, NaiveDate};
use rusqlite::{Connection, Params, Row};

use super::mistakes::{self, Asked, Signs};
use super::rules;
use super::worth::{self, Worth};
use super::{Evidence, MeasureKind, Week};
use crate::arena::{Fee, Rhythm};
use crate::circle::{self, Began, Group, Member, initiative};
use crate::clock::Moment;
use crate::effort::rules::{count, weight};
use crate::effort::{EffortKind, GateReason, facts};
use crate::error::Result;
use crate::id::{ArenaId, ContactId};
use crate::need::NeedKind;
use crate::store::{all, columns, first, fold};
use crate::ties::rules::{Act, both};
use crate::{event, settings};

/// People first met in an arena.
const KEPT: &str = include_str!("kept_of_arena.sql");

/// A day in milliseconds.
const DAY_MS: i64 = 86_400_000;

/// The longest that one night counts, in milliseconds (ours): one that was never closed by hand ends the next morning.
const LONGEST_NIGHT: i64 = 8 * 60 * 60_000;

/// The acts of all figures.
pub(super) fn evidence(sql: &Connection, now: &Moment) -> Result<Vec<(MeasureKind, Evidence)>> {
    let mut found = Vec::new();
    for kind in MeasureKind::ALL {
        found.extend(of(sql, *kind, now)?.into_iter().map(|act| (*kind, act)));
    }
    Ok(found)
}

/// The acts of one figure.
pub(super) fn of(sql: &Connection, kind: MeasureKind, now: &Moment) -> Result<Vec<Evidence>> {
    match kind {
        MeasureKind::FollowUps => acts(sql, include_str!("follow_ups.sql"), [now.date()], follow_up),
        MeasureKind::Promises => acts(sql, include_str!("promises.sql"), [now.date()], promise),
        MeasureKind::GiveAndGet => acts(sql, include_str!("given_and_received.sql"), [], given_or_received),
        MeasureKind::Split => acts(sql, include_str!("efforts.sql"), [], effort),
        MeasureKind::Purpose => acts(sql, include_str!("purposes.sql"), [], purpose),
        MeasureKind::Circle => cadences(sql, now),
        MeasureKind::Initiative => begun(sql),
        MeasureKind::Introductions => acts(sql, include_str!("introductions.sql"), [], introduction),
    }
}

fn acts(
    sql: &Connection,
    query: &str,
    params: impl Params,
    read: impl FnMut(&Row) -> rusqlite::Result<Evidence>,
) -> Result<Vec<Evidence>> {
    all(sql, query, params, read)
}

/// An act with somebody.
fn with(row: &Row, on: NaiveDate, good: bool) -> rusqlite::Result<Evidence> {
    let (contact, name) = (row.get("contact_uid")?, row.get("name")?);
    Ok(Evidence { on, good, weight: 1, kind: None, contact, name, event: None, what: None })
}

fn follow_up(row: &Row) -> rusqlite::Result<Evidence> {
    let deadline: NaiveDate = row.get("deadline")?;
    let done = columns::maybe_moment(row, "done")?.map(|done| done.date());
    let act = with(row, done.unwrap_or(deadline), done.is_some_and(|done| done <= deadline))?;
    Ok(Evidence { event: row.get("event_uid")?, ..act })
}

fn promise(row: &Row) -> rusqlite::Result<Evidence> {
    let settled = columns::maybe_moment(row, "settled")?.map(|settled| settled.date());
    let due: Option<NaiveDate> = row.get("due")?;
    let kept = row.get::<_, String>("state")? == "kept";
    let act = with(row, settled.or(due).unwrap_or_default(), kept)?;
    Ok(Evidence { what: row.get("what")?, ..act })
}

fn given_or_received(row: &Row) -> rusqlite::Result<Evidence> {
    let act = with(row, columns::moment(row, "at")?.date(), row.get("given")?)?;
    Ok(Evidence { weight: weight(row.get("minutes")?), what: row.get("what")?, ..act })
}

fn effort(row: &Row) -> rusqlite::Result<Evidence> {
    let kind: EffortKind = row.get("kind")?;
    let act = with(row, columns::moment(row, "at")?.date(), kind == EffortKind::Give)?;
    Ok(Evidence { weight: weight(row.get("minutes")?), kind: Some(kind), what: row.get("what")?, ..act })
}

fn introduction(row: &Row) -> rusqlite::Result<Evidence> {
    let act = with(row, columns::moment(row, "at")?.date(), row.get("good")?)?;
    Ok(Evidence { what: row.get("what")?, ..act })
}

fn purpose(row: &Row) -> rusqlite::Result<Evidence> {
    let (on, good) = (row.get("night_of")?, row.get("good")?);
    let (event, what) = (row.get("event_uid")?, row.get("name")?);
    Ok(Evidence { on, good, weight: 1, kind: None, contact: None, name: None, event, what })
}

/// How the cadences of the inner circle's members were kept.
fn cadences(sql: &Connection, now: &Moment) -> Result<Vec<Evidence>> {
    let touches = circle::touches::all_touches(sql)?;
    let mut found = Vec::new();
    for placed in circle::store::members(sql, Some(Group::Inner), now.date())? {
        let Member { since, every, contact, name, .. } = placed.member;
        let days: Vec<NaiveDate> = touches.get(&placed.row).into_iter().flatten().map(|touch| touch.day).collect();
        for (on, good) in rules::cadences(since, every, &days, now.date()) {
            let (contact, name) = (Some(contact), name.clone());
            found.push(Evidence { on, good, weight: 1, kind: None, contact, name, event: None, what: None });
        }
    }
    Ok(found)
}

/// Every contact that somebody began, and whether that was the user.
fn begun(sql: &Connection) -> Result<Vec<Evidence>> {
    let people = all(sql, "SELECT id, uid, name FROM contact", [], |row| {
        Ok((row.get::<_, i64>(0)?, (row.get::<_, ContactId>(1)?, row.get::<_, Option<String>>(2)?)))
    })?;
    let people: HashMap<_, _> = people.into_iter().collect();
    let mut found = Vec::new();
    for (row, touches) in circle::touches::all_touches(sql)? {
        let (contact, name) = people.get(&row).cloned().unzip();
        for (on, began) in initiative::exchanges(&touches) {
            let (good, name) = (began == Began::Me, name.clone().flatten());
            found.push(Evidence { on, good, weight: 1, kind: None, contact, name, event: None, what: None });
        }
    }
    found.sort_by(|one, other| (one.on, &one.name, one.contact).cmp(&(other.on, &other.name, other.contact)));
    Ok(found)
}

/// What the mistakes are told by.
pub(super) fn signs(sql: &Connection, now: &Moment) -> Result<Signs> {
    let since = now.at_ms.saturating_sub(i64::from(mistakes::DAYS) * DAY_MS);
    let counted = concat!(include_str!("../back/filled.sql"), include_str!("signs.sql"));
    let counted = sql.prepare_cached(counted)?.query_row((since, now.date()), |row| {
        Ok(Signs {
            talks: row.get("talks")?,
            talks_of_oneself: row.get("talks_of_oneself")?,
            thanks_overdue: row.get("thanks_overdue")?,
            follow_ups_overdue: row.get("follow_ups_overdue")?,
            follow_ups_open: row.get("follow_ups_open")?,
            kept: row.get("kept")?,
            kept_bare: row.get("kept_bare")?,
            ..Signs::default()
        })
    })?;
    let weeks = weeks(sql, &rules::mondays(now.date(), mistakes::WEEKS)?)?;
    let set_aside = weeks.iter().map(|week| week.set_aside).sum();
    let told = "SELECT what FROM effort WHERE kind <> 'ask' AND what IS NOT NULL AND at_ms >= ?1 ORDER BY id";
    let initiative = circle::touches::initiative(sql, None, mistakes::DAYS, now.date())?;
    Ok(Signs {
        circle_over: circle::store::group(sql, Group::Inner, now.date(), None)?.over,
        begun_by_me: initiative.by_me,
        begun_by_them: initiative.by_them,
        only_reacts: initiative.only_reacts,
        asks: asks(sql, since)?,
        told: all(sql, told, [since], |row| row.get(0))?,
        minutes: weeks.iter().map(|week| week.acts.saturating_add(week.nights)).sum(),
        set_aside,
        began_earlier: began_before(sql, weeks.first().map(|week| week.from).unwrap_or_default())?,
        ..counted
    })
}

fn asks(sql: &Connection, since: i64) -> Result<Vec<Asked>> {
    let asks = all(sql, include_str!("asks.sql"), [since], |row| {
        let ask = Asked {
            what: row.get("what")?,
            first: row.get("first")?,
            dormant: false,
            gives_since: row.get("gives_since")?,
        };
        Ok((row.get::<_, i64>("id")?, ask))
    })?;
    let with_gate = |(row, ask): (i64, Asked)| {
        let gate = facts::logged(sql, row)?.gate;
        let is_dormant = |reason: &GateReason| matches!(reason, GateReason::Dormant { .. });
        Ok(Asked { dormant: gate.is_some_and(|gate| gate.missing.iter().any(is_dormant)), ..ask })
    };
    asks.into_iter().map(with_gate).collect()
}

/// Whether there was a night or an effort before a day.
fn began_before(sql: &Connection, day: NaiveDate) -> Result<bool> {
    let earlier = "SELECT 1 FROM event WHERE state <> 'planned' AND night_of < ?1
                    UNION ALL SELECT 1 FROM effort WHERE at_ms < ?2 LIMIT 1";
    let day_ms = day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_millis();
    Ok(first(sql, earlier, (day, day_ms), |_| Ok(()))?.is_some())
}

/// What went to the network in the weeks that begin on these Mondays.
pub(super) fn weeks(sql: &Connection, mondays: &[NaiveDate]) -> Result<Vec<Week>> {
    let set_aside = settings::store::settings(sql)?.weekly_minutes;
    let mut weeks: Vec<Week> = mondays.iter().map(|from| Week { from: *from, acts: 0, nights: 0, set_aside }).collect();
    let besides = concat!(include_str!("nights.sql"), include_str!("spent_besides.sql"));
    for (on, minutes) in
        all(sql, besides, [LONGEST_NIGHT], |row| Ok((columns::moment(row, "at")?.date(), weight(row.get("minutes")?))))?
    {
        if let Some(week) = week_of(&mut weeks, on) {
            week.acts = week.acts.saturating_add(minutes);
        }
    }
    let at_nights = concat!(include_str!("nights.sql"), include_str!("spent_at_nights.sql"));
    for (night, minutes) in all(sql, at_nights, [LONGEST_NIGHT], |row| Ok((row.get(0)?, row.get::<_, u32>(1)?)))? {
        if let Some(week) = week_of(&mut weeks, night) {
            week.nights = week.nights.saturating_add(minutes);
        }
    }
    Ok(weeks)
}

fn week_of(weeks: &mut [Week], day: NaiveDate) -> Option<&mut Week> {
    weeks.iter_mut().find(|week| (0..7).contains(&(day - week.from).num_days()))
}

/// An arena as it was made.
struct Place {
    row: i64,
    arena: ArenaId,
    name: String,
    rhythm: Rhythm,
    has_purpose: bool,
    fee: Option<Fee>,
    minutes: Option<u32>,
}

/// What each arena costs and what came of it, by name.
pub(super) fn worth(sql: &Connection, now: &Moment) -> Result<Vec<Worth>> {
    let own = noted(sql, None)?;
    places(sql)?.into_iter().map(|place| of_arena(sql, place, &own, now)).collect()
}

/// The arenas to which something is to be contributed, by name, each from its day on.
pub(crate) fn to_contribute(sql: &Connection, now: &Moment) -> Result<Vec<(ArenaId, String, NaiveDate)>> {
    let mut found = Vec::new();
    for place in places(sql)?.into_iter().filter(|place| place.rhythm != Rhythm::None) {
        let lived = lived(sql, place.row, now)?;
        found.extend(lived.contribute_from(place.rhythm).map(|day| (place.arena, place.name, day)));
    }
    Ok(found)
}

fn places(sql: &Connection) -> Result<Vec<Place>> {
    let places =
        "SELECT id, uid, name, rhythm, trim(coalesce(purpose, '')) <> '', fee_minor, currency, minutes FROM arena";
    let mut places = all(sql, places, [], |row| {
        let minor: Option<u32> = row.get(5)?;
        let fee = minor.map(|minor| Ok::<_, rusqlite::Error>(Fee { minor, currency: row.get(6)? })).transpose()?;
        Ok(Place {
            row: row.get(0)?,
            arena: row.get(1)?,
            name: row.get(2)?,
            rhythm: row.get(3)?,
            has_purpose: row.get(4)?,
            fee,
            minutes: row.get(7)?,
        })
    })?;
    places.sort_by_cached_key(|place| (fold::ascii(&place.name), place.row));
    Ok(places)
}

/// The nights of an arena in the last year, and what was given and received there.
struct Lived {
    since: NaiveDate,
    nights: Vec<(i64, NaiveDate)>,
    acts: Vec<Act>,
}

impl Lived {
    fn last(&self) -> Option<NaiveDate> {
        self.nights.last().map(|(_, night)| *night)
    }

    fn contribute_from(&self, rhythm: Rhythm) -> Option<NaiveDate> {
        let given = self.acts.iter().filter(|act| act.given).map(|act| act.day).max();
        worth::contribute_from(rhythm, self.last(), given)
    }
}

fn lived(sql: &Connection, arena: i64, now: &Moment) -> Result<Lived> {
    let since = now.date().checked_sub_days(Days::new(u64::from(worth::DAYS))).unwrap_or_default();
    let nights =
        "SELECT id, night_of FROM event WHERE arena_id = ?1 AND state <> 'planned' AND night_of > ?2 ORDER BY night_of";
    let nights = all(sql, nights, (arena, since), |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut acts = acts_of(sql, arena, since)?;
    acts.retain(|act| act.day > since);
    Ok(Lived { since, nights, acts })
}

fn of_arena(sql: &Connection, place: Place, own: &[Vec<String>; 3], now: &Moment) -> Result<Worth> {
    let lived = lived(sql, place.row, now)?;
    let kept = all(sql, KEPT, (place.row, lived.since), |row| row.get::<_, i64>(0))?;
    let both = both(&lived.acts);
    let people = kept.iter().map(|row| noted(sql, Some(*row))).collect::<Result<Vec<_>>>()?;
    let people: Vec<_> = people.into_iter().filter(|person| person.iter().any(|of_kind| !of_kind.is_empty())).collect();
    let times = count(lived.nights.len());
    let talks = lived.nights.iter().map(|(row, _)| event::store::conversations(sql, *row)).sum::<Result<u32>>()?;
    let mut found = Worth {
        arena: place.arena,
        name: place.name,
        nights: times,
        last: lived.last(),
        fee: place.fee.map(|fee| Fee { minor: fee.minor.saturating_mul(times), ..fee }),
        minutes: place.minutes.map(|minutes| minutes.saturating_mul(times)),
        conversations: talks,
        kept: count(kept.len()),
        given: both.given,
        received: both.received,
        known: count(people.len()),
        in_common: worth::in_common(own, &people),
        contribute_from: lived.contribute_from(place.rhythm),
        findings: Vec::new(),
    };
    found.findings = worth::findings(&found, place.has_purpose, now.date());
    Ok(found)
}

fn acts_of(sql: &Connection, arena: i64, since: NaiveDate) -> Result<Vec<Act>> {
    let acts = include_str!("acts_of_arena.sql").replace("{kept}", KEPT);
    all(sql, &acts, (arena, since), |row| {
        let day = columns::moment(row, "at")?.date();
        Ok(Act { day, given: row.get("given")?, minutes: row.get("minutes")? })
    })
}

/// The offers, needs and interests of somebody, or of the user: for the user's own eyes, so whatever was noted.
fn noted(sql: &Connection, contact: Option<i64>) -> Result<[Vec<String>; 3]> {
    let noted = match contact {
        Some(_) => {
            "SELECT need.kind, need.text FROM need LEFT JOIN card ON card.id = need.card_id
                     WHERE need.contact_id = ?1 OR card.contact_id = ?1"
        }
        None => "SELECT kind, text FROM need WHERE contact_id IS NULL AND card_id IS ?1",
    };
    let noted = all(sql, noted, [contact], |row| Ok((row.get::<_, NeedKind>(0)?, row.get::<_, String>(1)?)))?;
    let of = |kind| noted.iter().filter(|(is, _)| *is == kind).map(|(_, text)| text.clone()).collect();
    Ok([of(NeedKind::Offer), of(NeedKind::Need), of(NeedKind::Interest)])
}

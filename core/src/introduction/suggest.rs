//! Who could be introduced to whom, and why: offers and needs that may be told, of people the user knows well.

use std::collections::{BTreeMap, HashSet};

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{Acquaintance, Introduction, IntroductionCaution, IntroductionSuggestion, Match, rules, store};
use crate::error::{Error, Result, Thing};
use crate::need::meets::{Looked, Meeting, meets};
use crate::need::rules::Here;
use crate::need::{self, NeedKind};
use crate::page::{Page, PageRequest};
use crate::reader::Language;
use crate::store::all;
use crate::{circle, settings};

/// What somebody offers and needs, as far as it may be told to another.
#[derive(Clone, Debug, Default)]
struct Told {
    offers: Vec<String>,
    needs: Vec<String>,
}

fn told(sql: &Connection, contact: i64) -> Result<Told> {
    let mut told = Told::default();
    for known in need::store::known(sql, contact, &Here::default())? {
        if rules::may_be_told(&known.text) {
            match known.kind {
                NeedKind::Offer => told.offers.push(known.text),
                NeedKind::Need => told.needs.push(known.text),
                NeedKind::Interest => {}
            }
        }
    }
    Ok(told)
}

/// Somebody with what they offer and need, looked up once.
struct Looker<'a> {
    row: i64,
    offers: Vec<Looked<'a>>,
    needs: Vec<Looked<'a>>,
}

impl<'a> Looker<'a> {
    fn new(row: i64, told: &'a Told) -> Self {
        let looked = |texts: &'a [String]| texts.iter().map(|text| Looked::at(text)).collect();
        Self { row, offers: looked(&told.offers), needs: looked(&told.needs) }
    }
}

/// The offer of one that meets a need of the other in the most words; the first of several.
fn best<'a>(offers: &'a [Looked], needs: &'a [Looked]) -> Option<(&'a str, &'a str, Meeting)> {
    let pairs = offers.iter().flat_map(|offer| needs.iter().map(move |need| (offer, need)));
    let found = pairs.filter_map(|(offer, need)| Some((offer.text, need.text, meets(offer, need)?)));
    found.reduce(|best, next| if next.2.words > best.2.words { next } else { best })
}

fn matched((offer, need, meeting): (&str, &str, Meeting), language: Language) -> Match {
    Match {
        offer: offer.to_owned(),
        need: need.to_owned(),
        offer_words: meeting.offer,
        need_words: meeting.need,
        concept: meeting.concept.and_then(|concept| concept.name(language)).map(str::to_owned),
    }
}

/// Two people in the order in which they are asked: the one whose offer better meets a need of the other first.
pub(super) fn in_order(sql: &Connection, one: i64, other: i64) -> Result<[i64; 2]> {
    let (there, back) = (told(sql, one)?, told(sql, other)?);
    let (first, second) = (Looker::new(one, &there), Looker::new(other, &back));
    let words = |from: &Looker, to: &Looker| best(&from.offers, &to.needs).map_or(0, |(.., meeting)| meeting.words);
    Ok(if words(&second, &first) > words(&first, &second) { [other, one] } else { [one, other] })
}

/// What the one offers and the other needs, as far as it may be told.
pub(crate) fn why(sql: &Connection, a: i64, b: i64, language: Language) -> Result<Option<Match>> {
    let (offered, needed) = (told(sql, a)?, told(sql, b)?);
    let (a, b) = (Looker::new(a, &offered), Looker::new(b, &needed));
    Ok(best(&a.offers, &b.needs).map(|best| matched(best, language)))
}

pub(super) fn suggestions(
    sql: &Connection,
    today: NaiveDate,
    request: &PageRequest,
) -> Result<Page<IntroductionSuggestion>> {
    let mut known = store::acquaintances(sql, None)?;
    let aside = circle::store::aside(sql)?;
    known.retain(|row, who| {
        !aside.contains(row)
            && rules::cautions(who, who).iter().all(|caution| *caution == IntroductionCaution::SameOrganisation)
    });
    let told = known.keys().map(|row| Ok((*row, told(sql, *row)?))).collect::<Result<BTreeMap<_, _>>>()?;
    let people: Vec<Looker> = told.iter().map(|(row, told)| Looker::new(*row, told)).collect();
    let language = settings::store::settings(sql)?.language;
    let wait_until = rules::wait_until(&store::begun(sql)?, today);
    let before: HashSet<(i64, i64)> = store::pairs(sql)?.into_iter().flat_map(|(a, b)| [(a, b), (b, a)]).collect();
    let mut found: Vec<(String, IntroductionSuggestion)> = Vec::new();
    for (place, one) in people.iter().enumerate() {
        for other in people.iter().skip(place + 1).filter(|other| !before.contains(&(one.row, other.row))) {
            let ways =
                [(one, other), (other, one)].map(|(a, b)| best(&a.offers, &b.needs).map(|best| (a.row, b.row, best)));
            let way = ways
                .into_iter()
                .flatten()
                .reduce(|best, next| if next.2.2.words > best.2.2.words { next } else { best });
            let Some((a, b, best)) = way else { continue };
            let (Some(a), Some(b)) = (known.get(&a), known.get(&b)) else { continue };
            if rules::cautions(a, b).is_empty() {
                let key = rank(a, b, best.2.words, [one.row, other.row]);
                let why = matched(best, language);
                found.push((key, IntroductionSuggestion { a: a.clone(), b: b.clone(), why, wait_until }));
            }
        }
    }
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(Page::cut(found, request, |(key, _)| key.clone())?.map(|(_, suggestion)| suggestion))
}

/// A key that sorts the best pair first: the most words, then the best chemistry, then those known best.
fn rank(a: &Acquaintance, b: &Acquaintance, words: usize, rows: [i64; 2]) -> String {
    let words = 99 - words.min(99);
    let chemistry = 10 - a.chemistry.unwrap_or(3).min(5) - b.chemistry.unwrap_or(3).min(5);
    let days = 9999 - a.days.min(b.days).min(9999);
    format!("{words:02}.{chemistry:02}.{days:04}.{:020}.{:020}", rows[0], rows[1])
}

/// An introduction as it stands, with what speaks against it.
pub(super) fn introduction(sql: &Connection, row: i64) -> Result<Introduction> {
    let stored = store::introduction(sql, row)?;
    let language = settings::store::settings(sql)?.language;
    let why = match stored.rows {
        [Some(a), Some(b)] => why(sql, a, b, language)?,
        _ => None,
    };
    let cautions = match stored.rows {
        [Some(a), Some(b)] if rules::is_under_way(stored.state) => cautions(sql, a, b, why.is_some())?,
        _ => Vec::new(),
    };
    let steps = store::steps(sql, row)?;
    let store::Stored { id, state, people: [a, b], hear_from, led, came_of, .. } = stored;
    Ok(Introduction { id, state, a, b, why, steps, hear_from, led_somewhere: led, came_of_it: came_of, cautions })
}

/// The introductions of which a contact is one of the two.
pub(crate) fn of_contact(sql: &Connection, contact: i64) -> Result<Vec<Introduction>> {
    let theirs = "SELECT DISTINCT introduction_id FROM introduced WHERE contact_id = ?1 ORDER BY introduction_id";
    all(sql, theirs, [contact], |row| row.get(0))?.into_iter().map(|row| introduction(sql, row)).collect()
}

fn cautions(sql: &Connection, a: i64, b: i64, meets: bool) -> Result<Vec<IntroductionCaution>> {
    let known = |row| {
        let mut found = store::acquaintances(sql, Some(row))?;
        found.remove(&row).ok_or(Error::not_found(Thing::Contact))
    };
    let mut cautions = rules::cautions(&known(a)?, &known(b)?);
    if store::of_pair(sql, a, b)?.len() > 1 {
        cautions.push(IntroductionCaution::Before);
    }
    let begun = store::begun(sql)?;
    let latest = begun.iter().max().copied();
    let begun = latest.map_or(0, |today| begun.iter().filter(|day| rules::is_within_a_year(**day, today)).count());
    let begun = u32::try_from(begun).unwrap_or(u32::MAX);
    if begun > rules::MOST_A_YEAR {
        cautions.push(IntroductionCaution::ManyThisYear { begun });
    }
    if !meets {
        cautions.push(IntroductionCaution::NothingMeets);
    }
    Ok(cautions)
}

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};

use super::initiative;
use super::rules::{self, Known};
use super::touches::touches;
use super::{Group, GroupState, Member, NewTouch, Release, Standing, Suggested, Suggestion, Touch, Vetoed};
use crate::change::Room;
use crate::contact::{self, Role};
use crate::error::{Error, Result, Thing};
use crate::id::{ContactId, TouchId};
use crate::need::rules::{Here, shared};
use crate::page::{Page, PageRequest};
use crate::store::{Tx, all, columns, first, row_of};
use crate::ties::Shape;
use crate::{need, settings, ties};

const MEMBERS: &str = include_str!("members.sql");
const CHEMISTRY: &str = include_str!("chemistry.sql");
const FELT: &str = include_str!("felt.sql");
const TOUCH: &str = include_str!("touch.sql");

/// A row of a member.
struct MemberRow {
    contact: i64,
    id: ContactId,
    name: Option<String>,
    organisation: Option<String>,
    role: Role,
    group: Group,
    every: Option<u32>,
    since: NaiveDate,
    sort_key: String,
}

fn row(row: &Row) -> rusqlite::Result<MemberRow> {
    Ok(MemberRow {
        contact: row.get("contact_id")?,
        id: row.get("uid")?,
        name: row.get("name")?,
        organisation: row.get("organisation")?,
        role: row.get("role")?,
        group: row.get("circle")?,
        every: row.get("every")?,
        since: columns::moment(row, "since")?.date(),
        sort_key: row.get("sort_key")?,
    })
}

/// A member with what their place in a list depends on.
pub(crate) struct Placed {
    pub(crate) row: i64,
    pub(crate) sort_key: String,
    pub(crate) member: Member,
}

fn placed(sql: &Connection, row: MemberRow, today: NaiveDate) -> Result<Placed> {
    let MemberRow { contact, id, name, organisation, role, group, every: own, since, sort_key } = row;
    let every = own.map_or_else(|| every(sql, group), Ok)?;
    let last = initiative::last(&touches(sql, contact)?);
    let due = rules::due(last.any, since, every);
    let member = Member {
        contact: id,
        name,
        organisation,
        role,
        group,
        since,
        every,
        own_every: own.is_some(),
        last,
        due,
        overdue: rules::overdue(due, today),
        moves_to: rules::moves_to(group, role),
    };
    Ok(Placed { row: contact, sort_key, member })
}

/// The members of a group, or of all.
pub(crate) fn members(sql: &Connection, group: Option<Group>, today: NaiveDate) -> Result<Vec<Placed>> {
    let rows = all(sql, &format!("{MEMBERS} AND (?1 IS NULL OR circle_member.circle = ?1)"), [group], row)?;
    rows.into_iter().map(|row| placed(sql, row, today)).collect()
}

/// The members with whom contact is due.
pub(crate) fn due(sql: &Connection, on: NaiveDate) -> Result<Vec<Placed>> {
    let mut members = members(sql, None, on)?;
    members.retain(|placed| placed.member.due <= on);
    Ok(members)
}

/// A page of members, the most overdue first.
pub(super) fn page(mut members: Vec<Placed>, today: NaiveDate, request: &PageRequest) -> Result<Page<Member>> {
    // A cursor is a text that sorts: it falls as the urgency rises.
    let key = |Placed { row, sort_key, member }: &Placed| {
        let falling = i128::from(i64::MAX) - i128::from(rules::urgency(member.due, member.every, today));
        format!("{falling:020}.{sort_key}.{row:020}")
    };
    members.sort_by_cached_key(key);
    Ok(Page::cut(members, request, key)?.map(|placed| placed.member))
}

fn member(sql: &Connection, contact: i64, today: NaiveDate) -> Result<Option<Member>> {
    let found = first(sql, &format!("{MEMBERS} AND circle_member.contact_id = ?1"), [contact], row)?;
    found.map(|row| Ok(placed(sql, row, today)?.member)).transpose()
}

pub(super) fn the_member(sql: &Connection, contact: i64, today: NaiveDate) -> Result<Member> {
    member(sql, contact, today)?.ok_or(Error::not_found(Thing::Member))
}

/// The group that somebody is in.
pub(super) fn group_of(sql: &Connection, contact: i64) -> Result<Option<Group>> {
    first(sql, &format!("{MEMBERS} AND circle_member.contact_id = ?1"), [contact], |row| row.get("circle"))
}

/// The group of each member.
pub(super) fn groups(sql: &Connection) -> Result<HashMap<i64, Group>> {
    Ok(all(sql, MEMBERS, [], |row| Ok((row.get("contact_id")?, row.get("circle")?)))?.into_iter().collect())
}

/// Puts somebody into a group, and returns the one they were in before.
pub(super) fn add(tx: &Tx, contact: i64, group: Group, every: Option<u32>) -> Result<Option<Group>> {
    let before = "SELECT id, circle FROM circle_member WHERE contact_id = ?1 ORDER BY id LIMIT 1";
    let before = first(tx, before, [contact], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, Group>(1)?)))?;
    if let Some((row, _)) = before {
        let change = "UPDATE circle_member SET circle = ?2, every = ?3, revision = ?4 WHERE id = ?1";
        tx.prepare_cached(change)?.execute(params![row, group, every, tx.revision()])?;
    } else {
        let now = tx.now();
        let since =
            params![tx.new_uid(), tx.revision(), contact, group, every, now.at_ms, now.zone, now.offset_seconds];
        tx.prepare_cached(include_str!("insert_member.sql"))?.execute(since)?;
    }
    tx.touch(Room::Circle);
    Ok(before.map(|(_, group)| group))
}

pub(super) fn release(tx: &Tx, contact: i64) -> Result<()> {
    tx.execute("DELETE FROM circle_member WHERE contact_id = ?1", [contact])?;
    tx.touch(Room::Circle);
    Ok(())
}

fn setting(group: Group, what: &str) -> String {
    format!("circle_{}_{what}", group.word())
}

fn bound(sql: &Connection, group: Group) -> Result<u32> {
    Ok(settings::store::number(sql, &setting(group, "bound"))?.unwrap_or_else(|| group.usual_bound()))
}

fn every(sql: &Connection, group: Group) -> Result<u32> {
    Ok(settings::store::number(sql, &setting(group, "every"))?.unwrap_or_else(|| group.usual_every()))
}

pub(super) fn set_bound(tx: &Tx, group: Group, bound: Option<u32>) -> Result<()> {
    settings::store::set_number(tx, &setting(group, "bound"), bound)?;
    tx.touch(Room::Circle);
    Ok(())
}

pub(super) fn set_every(tx: &Tx, group: Group, every: Option<u32>) -> Result<()> {
    settings::store::set_number(tx, &setting(group, "every"), every)?;
    tx.touch(Room::Circle);
    Ok(())
}

/// A group as it stands; `newcomer` was added just now, and is not asked to leave again.
pub(crate) fn group(sql: &Connection, group: Group, today: NaiveDate, newcomer: Option<i64>) -> Result<GroupState> {
    let found = members(sql, Some(group), today)?;
    let count = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let bound = bound(sql, group)?;
    let over = rules::over(count, bound);
    let others = found.into_iter().filter(|placed| Some(placed.row) != newcomer);
    let release = if over > 0 { candidates(sql, others, today)? } else { Vec::new() };
    Ok(GroupState { group, bound, every: every(sql, group)?, members: count, over, release })
}

/// Whom to release, the weightiest reasons first.
fn candidates(sql: &Connection, members: impl Iterator<Item = Placed>, today: NaiveDate) -> Result<Vec<Release>> {
    let mut candidates = Vec::new();
    for Placed { row, sort_key, member } in members {
        let Member { contact, name, last, due, every, .. } = member;
        let without = last.any.map(|day| rules::overdue(day, today));
        let urgency = rules::urgency(due, every, today);
        let (order, reasons) = rules::release(&known(sql, row, today)?, last.in_person.is_some(), without, urgency);
        candidates.push(((Reverse(order), sort_key, row), Release { contact, name, reasons }));
    }
    candidates.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(candidates.into_iter().take(rules::MOST_NAMED).map(|(_, release)| release).collect())
}

/// What the user said of the chemistry with somebody.
pub(super) fn chemistry(sql: &Connection, contact: i64) -> Result<Option<u8>> {
    figure(sql, CHEMISTRY, contact)
}

/// The same with one person or with everybody, by contact.
pub(crate) fn chemistries(sql: &Connection, contact: Option<i64>) -> Result<HashMap<i64, u8>> {
    match contact {
        Some(contact) => Ok(chemistry(sql, contact)?.map(|said| (contact, said)).into_iter().collect()),
        None => figures(sql, CHEMISTRY),
    }
}

/// Who was set aside.
pub(crate) fn aside(sql: &Connection) -> Result<HashSet<i64>> {
    Ok(all(sql, "SELECT contact_id FROM set_aside", [], |row| row.get(0))?.into_iter().collect())
}

/// The figure that the user gave for somebody.
fn figure(sql: &Connection, figures: &str, contact: i64) -> Result<Option<u8>> {
    first(sql, &figures.replace("{whose}", "= ?1"), [contact], |row| row.get(1))
}

/// The same for everybody, by contact.
fn figures(sql: &Connection, figures: &str) -> Result<HashMap<i64, u8>> {
    let everybody = figures.replace("{whose}", "IS NOT NULL");
    Ok(all(sql, &everybody, [], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
}

/// What is known of somebody, as far as it says whether they belong.
pub(super) fn known(sql: &Connection, contact: i64, today: NaiveDate) -> Result<Known> {
    let role = first(sql, "SELECT role FROM contact WHERE id = ?1", [contact], |row| row.get(0))?;
    Ok(Known {
        chemistry: chemistry(sql, contact)?,
        felt: figure(sql, FELT, contact)?,
        shape: ties::store::shape_of(sql, contact, today)?,
        role: role.ok_or(Error::not_found(Thing::Contact))?,
    })
}

/// Somebody of whom something is known.
pub(super) struct Somebody {
    pub(super) row: i64,
    pub(super) id: ContactId,
    pub(super) name: Option<String>,
    organisation: Option<String>,
    pub(super) sort_key: String,
    pub(super) group: Option<Group>,
    pub(super) known: Known,
}

/// Everybody of whom the user said something, or with whom something was given or received, and the members; not who was
/// set aside. Contacts with whom nothing happened are not among them.
pub(super) fn everybody(sql: &Connection, today: NaiveDate) -> Result<Vec<Somebody>> {
    let (chemistry, felt) = (chemistries(sql, None)?, figures(sql, FELT)?);
    let shapes = ties::store::shapes(sql, today)?;
    let groups = groups(sql)?;
    let people = "SELECT id, uid, name, organisation, role, sort_key FROM contact
                   WHERE merged_into IS NULL AND id NOT IN (SELECT contact_id FROM set_aside)
                   ORDER BY sort_key, id";
    let people = all(sql, people, [], |row| {
        let contact: i64 = row.get("id")?;
        let shape = shapes.get(&contact).copied();
        let known = Known {
            chemistry: chemistry.get(&contact).copied(),
            felt: felt.get(&contact).copied(),
            shape: shape.unwrap_or(Shape::Quiet),
            role: row.get("role")?,
        };
        let group = groups.get(&contact).copied();
        let is_known = known.chemistry.is_some() || known.felt.is_some() || shape.is_some() || group.is_some();
        is_known
            .then(|| {
                let (id, name) = (row.get("uid")?, row.get("name")?);
                let (organisation, sort_key) = (row.get("organisation")?, row.get("sort_key")?);
                Ok(Somebody { row: contact, id, name, organisation, sort_key, group, known })
            })
            .transpose()
    })?;
    Ok(people.into_iter().flatten().collect())
}

/// Who seems to belong to a group and is in none.
pub(super) fn suggest(sql: &Connection, group: Group, today: NaiveDate) -> Result<Suggested> {
    let purposes = Purposes::of(sql)?;
    let (mut found, mut vetoed) = (Vec::new(), Vec::new());
    for Somebody { row, id, name, organisation, sort_key, group: member, known } in everybody(sql, today)? {
        let veto = known.veto();
        if let (Some(chemistry), true) = (veto, member == Some(group)) {
            vetoed.push(Vetoed { contact: id, name: name.clone(), chemistry });
        }
        if member.is_some() {
            continue;
        }
        // Without the veto, would anything speak for them?
        let unspoilt = Known { chemistry: known.chemistry.filter(|_| veto.is_none()), ..known };
        let Some(belongs) = rules::belongs(&unspoilt, group, purposes.shared(sql, row)?) else { continue };
        if let Some(chemistry) = veto {
            vetoed.push(Vetoed { contact: id, name, chemistry });
        } else {
            let suggestion = Suggestion { contact: id, name, organisation, reasons: belongs.reasons };
            found.push(((Reverse(belongs.points), sort_key, row), suggestion));
        }
    }
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    let suggestions = found.into_iter().take(rules::MOST_SUGGESTED).map(|(_, suggestion)| suggestion).collect();
    Ok(Suggested { group, suggestions, vetoed })
}

/// What the user networks for: their purposes, offers, needs and interests.
struct Purposes(Vec<String>);

impl Purposes {
    fn of(sql: &Connection) -> Result<Self> {
        let mut texts = all(sql, include_str!("purposes.sql"), [], |row| row.get(0))?;
        texts.extend(need::store::own(sql)?.into_iter().map(|known| known.text));
        Ok(Self(texts))
    }

    /// What somebody has in common with them, of what may be spoken of anywhere.
    fn shared(&self, sql: &Connection, contact: i64) -> Result<Option<String>> {
        let theirs = need::store::known(sql, contact, &Here::default())?;
        let pairs = theirs.iter().flat_map(|their| self.0.iter().map(move |own| (their, own)));
        let common = pairs.filter_map(|(their, own)| shared(&their.text, own));
        // The first of the best: `max_by_key` would give the last.
        let best = common.reduce(|best, next| if next.words > best.words { next } else { best });
        Ok(best.map(|shared| shared.run))
    }
}

/// What the circle knows of one person.
pub(crate) fn standing(sql: &Connection, contact: i64, today: NaiveDate) -> Result<Standing> {
    let touches = touches(sql, contact)?;
    let who = "SELECT uid, name, id IN (SELECT contact_id FROM set_aside) FROM contact WHERE id = ?1";
    let who = first(sql, who, [contact], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let (id, name, set_aside) = who.ok_or(Error::not_found(Thing::Contact))?;
    Ok(Standing {
        contact: id,
        name,
        member: member(sql, contact, today)?,
        last: initiative::last(&touches),
        initiative: initiative::initiative([touches.as_slice()], initiative::DAYS, today),
        chemistry: chemistry(sql, contact)?,
        felt: figure(sql, FELT, contact)?,
        closeness: contact::store::closeness(sql, contact)?,
        set_aside,
    })
}

pub(super) fn set_felt(tx: &Tx, contact: i64, felt: Option<u8>) -> Result<()> {
    tx.execute("DELETE FROM felt WHERE contact_id = ?1", [contact])?;
    if let Some(felt) = felt {
        let now = tx.now();
        let insert = "INSERT INTO felt (uid, revision, contact_id, felt, at_ms, at_zone, at_offset)
                      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let values = params![tx.new_uid(), tx.revision(), contact, felt, now.at_ms, now.zone, now.offset_seconds];
        tx.prepare_cached(insert)?.execute(values)?;
    }
    tx.touch(Room::Circle);
    Ok(())
}

pub(super) fn insert_touch(tx: &Tx, contact: i64, new: &NewTouch) -> Result<i64> {
    let now = tx.now();
    tx.prepare_cached(include_str!("insert_touch.sql"))?.execute(params![
        tx.new_uid(),
        tx.revision(),
        contact,
        new.began,
        new.channel,
        new.in_person,
        now.at_ms,
        now.zone,
        now.offset_seconds,
    ])?;
    tx.touch(Room::Circle);
    Ok(tx.last_insert_rowid())
}

pub(super) fn touch(sql: &Connection, row: i64) -> Result<Touch> {
    first(sql, &format!("{TOUCH} WHERE touch.id = ?1"), [row], noted)?.ok_or(Error::not_found(Thing::Touch))
}

pub(super) fn remove_touch(tx: &Tx, touch: TouchId) -> Result<()> {
    let row = row_of(tx, "touch", touch.0, Thing::Touch)?;
    tx.execute("DELETE FROM touch WHERE id = ?1", [row])?;
    tx.touch(Room::Circle);
    Ok(())
}

pub(super) fn touches_noted(sql: &Connection, contact: Option<i64>, request: &PageRequest) -> Result<Page<Touch>> {
    let some = format!("{TOUCH} WHERE ?1 IS NULL OR touch.contact_id = ?1");
    let rows = all(sql, &some, [contact], |row| Ok((row.get("id")?, noted(row)?)))?;
    Ok(Page::latest_first(rows, request, |touch: &Touch| touch.at.at_ms)?.map(|(_, touch)| touch))
}

/// Contacts with somebody that were noted.
pub(crate) fn touches_with(sql: &Connection, contact: i64) -> Result<Vec<Touch>> {
    all(sql, &format!("{TOUCH} WHERE touch.contact_id = ?1 ORDER BY touch.id"), [contact], noted)
}

fn noted(row: &Row) -> rusqlite::Result<Touch> {
    Ok(Touch {
        id: row.get("uid")?,
        contact: row.get("contact_uid")?,
        name: row.get("name")?,
        began: row.get("began")?,
        channel: row.get("channel")?,
        in_person: row.get("in_person")?,
        at: columns::moment(row, "at")?,
    })
}

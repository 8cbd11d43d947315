//! The inner circle, peers and people ahead; who makes contact; ties that sleep.

use chrono::NaiveDate;
use serde::Serialize;
use twopocket_core::Companion;
use twopocket_core::circle::{
    Added, Began, Dormant, DormantReason, Fit, Group, GroupState, Initiative, Member, NewTouch, Release, ReleaseReason,
    Standing, Suggested,
};
use twopocket_core::contact::{Closeness, Role};
use twopocket_core::follow_up::Channel;
use twopocket_core::ties::Shape;
use twopocket_core::{ContactId, Error, Thing};
use twopocket_texts::{DayForm, Texts};

use super::show;
use crate::args::{self, CircleAct, GROUPS};
use crate::failure::{Failure, OrTold, told};
use crate::name::{self, short};
use crate::open;
use crate::screen::{self, BOLD, DIM, Table};
use crate::shell::{Form, Shell};

pub fn run(shell: &mut Shell, args: args::Circle) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let person = |shell: &Shell, named: &str| name::person(shell, &companion, named);
    match args.which {
        None => groups(shell, &companion, args.group.as_deref().and_then(Group::from_word)),
        Some(CircleAct::Add { person: named, group, every }) => {
            let (person, group) = (person(shell, &named)?, group.as_deref().and_then(Group::from_word));
            let added = companion.circle().add(person, group, every).or_told(shell.texts)?;
            shell.show(&added, |shell| self::added(shell, &added))
        }
        Some(CircleAct::Release { person: named }) => {
            let person = person(shell, &named)?;
            let state = companion.circle().release(person).or_told(shell.texts)?;
            shell.show(&state, |shell| group_told(shell, &state))
        }
        Some(CircleAct::Suggest { group }) => {
            let group = Group::from_word(&group).unwrap_or(Group::Inner);
            let suggested = companion.circle().suggest(group).or_told(shell.texts)?;
            shell.show(&suggested, |shell| self::suggested(shell, &suggested))
        }
        Some(CircleAct::Due) => due(shell, &companion),
        Some(CircleAct::Heard { person: named, by, in_person }) => {
            let person = person(shell, &named)?;
            touched(shell, &companion, person, Began::Them, by.as_deref(), in_person)
        }
        Some(CircleAct::Reached { person: named, by, in_person }) => {
            let person = person(shell, &named)?;
            touched(shell, &companion, person, Began::Me, by.as_deref(), in_person)
        }
        Some(CircleAct::Forget { person: named }) => {
            let person = person(shell, &named)?;
            forget(shell, &companion, person)
        }
        Some(CircleAct::Initiative { days }) => {
            let found = companion.circle().initiative(None, days).or_told(shell.texts)?;
            shell.show(&found, |shell| initiative(shell, &found))
        }
        Some(CircleAct::Dormant) => dormant(shell, &companion),
        Some(CircleAct::Aside) => aside(shell, &companion),
        Some(CircleAct::Bound { group, bound }) => {
            let group = Group::from_word(&group).unwrap_or(Group::Inner);
            let state = companion.circle().set_bound(group, bound).or_told(shell.texts)?;
            shell.show(&state, |shell| group_told(shell, &state))
        }
        Some(CircleAct::Every { whose, every }) => self::every(shell, &companion, &whose, every),
    }
}

fn every(shell: &mut Shell, companion: &Companion, whose: &str, every: Option<u32>) -> Result<(), Failure> {
    let circle = companion.circle();
    if let Some(group) = Group::from_word(whose).filter(|_| GROUPS.contains(&whose)) {
        let state = circle.set_every(group, every).or_told(shell.texts)?;
        return shell.show(&state, |shell| group_told(shell, &state));
    }
    let person = name::person(shell, companion, whose)?;
    let member = circle.set_member_every(person, every).or_told(shell.texts)?;
    shell.show(&member, |shell| members(shell, std::slice::from_ref(&member)))
}

fn group_name(texts: Texts, group: Group) -> String {
    match group {
        Group::Inner => texts.get("group-inner"),
        Group::Peers => texts.get("group-peers"),
        Group::Ahead => texts.get("group-ahead"),
    }
}

fn called(texts: Texts, name: Option<&String>) -> String {
    name.cloned().unwrap_or_else(|| texts.get("queue-nameless"))
}

/// The groups and their members.
#[derive(Serialize)]
struct Overview {
    groups: Vec<GroupState>,
    members: Vec<Member>,
}

/// Each group with its members, or the one named.
fn groups(shell: &mut Shell, companion: &Companion, only: Option<Group>) -> Result<(), Failure> {
    let mut states = companion.circle().groups().or_told(shell.texts)?;
    states.retain(|state| only.is_none_or(|only| only == state.group));
    if shell.form() != Form::People {
        let members = name::all(shell, |page| companion.circle().members(only, page))?;
        return match shell.form() {
            Form::JsonLines => shell.list(&members),
            _ => shell.json(&Overview { groups: states, members }),
        };
    }
    for state in &states {
        group_told(shell, state)?;
        if state.members > 0 {
            let list = name::all(shell, |page| companion.circle().members(Some(state.group), page))?;
            members(shell, &list)?;
        }
    }
    if states.iter().all(|state| state.members == 0) {
        shell.say(&shell.texts.get("circle-empty"))?;
    }
    Ok(())
}

/// A group's name, bound and cadence, and whom to release while it is over its bound.
fn group_told(shell: &mut Shell, state: &GroupState) -> Result<(), Failure> {
    let texts = shell.texts;
    let counts = [("members", state.members.into()), ("bound", state.bound.into()), ("days", state.every.into())];
    let heading = screen::styled(BOLD, &group_name(texts, state.group));
    shell.say(&format!("{heading} · {}", texts.with("circle-group", &counts)))?;
    if state.over == 0 {
        return Ok(());
    }
    shell.say(&texts.with("circle-over", &[("count", state.over.into())]))?;
    for Release { contact, name, reasons } in &state.release {
        let reasons: Vec<String> = reasons.iter().map(|reason| release_reason(texts, reason)).collect();
        let line = format!("{} · {}", called(texts, name.as_ref()), reasons.join(" · "));
        shell.say(&format!("  {}  {line}", screen::styled(DIM, &short(contact))))?;
    }
    Ok(())
}

fn release_reason(texts: Texts, reason: &ReleaseReason) -> String {
    match reason {
        ReleaseReason::LowChemistry { chemistry } => of_five(texts, "fit-chemistry", *chemistry),
        ReleaseReason::LowFelt { felt } => of_five(texts, "fit-felt", *felt),
        ReleaseReason::OneWay { shape: Shape::OneWayGetting } => texts.get("tie-getting"),
        ReleaseReason::OneWay { .. } => texts.get("tie-giving"),
        ReleaseReason::NeverMet => texts.get("release-never-met"),
        ReleaseReason::WithoutContact { days } => texts.with("release-without-contact", &[("days", (*days).into())]),
        ReleaseReason::NeverInTouch => texts.get("release-never-in-touch"),
    }
}

/// A figure of five in words.
pub fn of_five(texts: Texts, key: &str, value: u8) -> String {
    texts.with(key, &[("value", u32::from(value).into())])
}

/// Members: last contact, last meeting in person, when the next is due, who began the last one.
fn members(shell: &mut Shell, members: &[Member]) -> Result<(), Failure> {
    let texts = shell.texts;
    let heading = |key: &str| texts.get(key);
    let mut table = Table::headed(vec![
        String::new(),
        String::new(),
        heading("circle-last"),
        heading("circle-in-person"),
        heading("circle-due"),
        heading("circle-began"),
    ])
    .styles(&[DIM])
    .keep(&[0, 2, 3, 4, 5]);
    for member in members {
        let day = |day: Option<NaiveDate>| day.map_or_else(|| "–".to_owned(), |day| texts.day(day, DayForm::Numeric));
        let due = match member.overdue {
            0 => day(Some(member.due)),
            days => texts.with("circle-overdue", &[("days", days.into())]),
        };
        let name = called(texts, member.name.as_ref());
        let began = began(texts, member.last.began);
        table.row([short(&member.contact), name, day(member.last.any), day(member.last.in_person), due, began]);
    }
    let lines = show::inset(shell, &table);
    lines.iter().try_for_each(|line| shell.say(&format!("  {line}")))?;
    for member in members {
        moves(shell, member)?;
    }
    Ok(())
}

fn moves(shell: &mut Shell, member: &Member) -> Result<(), Failure> {
    let Some(group) = member.moves_to else { return Ok(()) };
    let name = called(shell.texts, member.name.as_ref());
    let args = [("name", name.into()), ("group", group_name(shell.texts, group).into())];
    shell.say(&format!("  {}", shell.texts.with("circle-moves", &args)))
}

fn began(texts: Texts, began: Option<Began>) -> String {
    match began {
        Some(Began::Me) => texts.get("began-me"),
        Some(Began::Them) => texts.get("began-them"),
        None => "–".to_owned(),
    }
}

fn added(shell: &mut Shell, added: &Added) -> Result<(), Failure> {
    let Added { member, group, veto, moved_from } = added;
    let texts = shell.texts;
    let name = called(texts, member.name.as_ref());
    let args = [("name", name.into()), ("group", group_name(texts, group.group).into())];
    let key = if moved_from.is_some() { "circle-moved" } else { "circle-added" };
    shell.say(&texts.with(key, &args))?;
    if let Some(chemistry) = veto {
        shell.say(&texts.with("circle-veto", &[("chemistry", u32::from(*chemistry).into())]))?;
    }
    group_told(shell, group)
}

fn suggested(shell: &mut Shell, suggested: &Suggested) -> Result<(), Failure> {
    let texts = shell.texts;
    if suggested.suggestions.is_empty() {
        shell.say(&texts.get("circle-suggest-none"))?;
    }
    for of in &suggested.suggestions {
        let reasons: Vec<String> = of.reasons.iter().map(|fit| fit_told(texts, fit)).collect();
        let line = format!("{} · {}", called(texts, of.name.as_ref()), reasons.join(" · "));
        shell.say(&format!("{}  {line}", screen::styled(DIM, &short(&of.contact))))?;
    }
    for vetoed in &suggested.vetoed {
        let name = called(texts, vetoed.name.as_ref());
        let args = [("name", name.into()), ("chemistry", u32::from(vetoed.chemistry).into())];
        shell.say(&texts.with("circle-vetoed", &args))?;
    }
    Ok(())
}

fn fit_told(texts: Texts, fit: &Fit) -> String {
    match fit {
        Fit::Chemistry { chemistry } => of_five(texts, "fit-chemistry", *chemistry),
        Fit::Felt { felt } => of_five(texts, "fit-felt", *felt),
        Fit::Mutual => texts.get("tie-mutual"),
        Fit::Purpose { shared } => texts.with("fit-purpose", &[("shared", shared.into())]),
        Fit::Role { role: Role::Ahead } => texts.get("role-ahead"),
        Fit::Role { .. } => texts.get("role-peer"),
    }
}

fn due(shell: &mut Shell, companion: &Companion) -> Result<(), Failure> {
    let today = shell.now().date();
    let due = name::all(shell, |page| companion.circle().due(today, page))?;
    if shell.form() != Form::People {
        return shell.page(&due);
    }
    if due.is_empty() {
        return shell.say(&shell.texts.get("circle-due-none"));
    }
    members(shell, &due)
}

fn touched(
    shell: &mut Shell,
    companion: &Companion,
    contact: ContactId,
    began: Began,
    by: Option<&str>,
    in_person: bool,
) -> Result<(), Failure> {
    let new = NewTouch { contact, began, channel: by.and_then(Channel::from_word), in_person };
    let touch = companion.circle().touched(&new).or_told(shell.texts)?;
    shell.show(&touch, |shell| {
        let key = if began == Began::Them { "circle-heard" } else { "circle-reached" };
        let name = called(shell.texts, touch.name.as_ref());
        shell.say(&shell.texts.with(key, &[("name", name.into())]))
    })
}

/// Takes back the last contact that was noted of somebody.
fn forget(shell: &mut Shell, companion: &Companion, person: ContactId) -> Result<(), Failure> {
    let noted = name::all(shell, |page| companion.circle().touches(Some(person), page))?;
    let none = || told(shell.texts, &Error::NotFound { what: Thing::Touch });
    let last = noted.into_iter().next().ok_or_else(none)?;
    companion.circle().remove_touch(last.id).or_told(shell.texts)?;
    shell.show(&last, |shell| shell.say(&shell.texts.get("circle-forgotten")))
}

fn initiative(shell: &mut Shell, found: &Initiative) -> Result<(), Failure> {
    let Initiative { days, by_me, by_them, only_reacts } = *found;
    let args = [("days", days.into()), ("mine", by_me.into()), ("theirs", by_them.into())];
    shell.say(&shell.texts.with("initiative-split", &args))?;
    if only_reacts { shell.say(&shell.texts.get("initiative-only-reacts")) } else { Ok(()) }
}

fn dormant(shell: &mut Shell, companion: &Companion) -> Result<(), Failure> {
    let asleep = name::all(shell, |page| companion.circle().dormant(page))?;
    if shell.form() != Form::People {
        return shell.page(&asleep);
    }
    let texts = shell.texts;
    if asleep.is_empty() {
        return shell.say(&texts.get("dormant-none"));
    }
    shell.say(&texts.get("dormant-heading"))?;
    if companion.circle().dormancy().or_told(texts)?.network {
        shell.say(&texts.get("dormant-network"))?;
    }
    for Dormant { contact, name, days, reasons, .. } in &asleep {
        let days = texts.with("release-without-contact", &[("days", (*days).into())]);
        let reasons = reasons.iter().map(|reason| dormant_reason(texts, reason));
        let line: Vec<String> = [called(texts, name.as_ref()), days].into_iter().chain(reasons).collect();
        shell.say(&format!("  {}  {}", screen::styled(DIM, &short(contact)), line.join(" · ")))?;
    }
    Ok(())
}

fn dormant_reason(texts: Texts, reason: &DormantReason) -> String {
    match reason {
        DormantReason::Member { group } => group_name(texts, *group),
        DormantReason::Chemistry { chemistry } => of_five(texts, "fit-chemistry", *chemistry),
        DormantReason::Felt { felt } => of_five(texts, "fit-felt", *felt),
        DormantReason::Mutual => texts.get("tie-mutual"),
    }
}

fn aside(shell: &mut Shell, companion: &Companion) -> Result<(), Failure> {
    let people = name::all(shell, |page| companion.circle().set_aside(page))?;
    if shell.form() != Form::People {
        return shell.page(&people);
    }
    if people.is_empty() {
        return shell.say(&shell.texts.get("aside-none"));
    }
    let mut table = Table::new().styles(&[DIM]);
    for person in people {
        let name = called(shell.texts, person.name.as_ref());
        table.row([short(&person.id), name, person.title.unwrap_or_default(), person.organisation.unwrap_or_default()]);
    }
    table.lines(shell.width).iter().try_for_each(|line| shell.say(line))
}

/// What a person's page says of it, a line each.
pub fn standing(texts: Texts, standing: &Standing) -> Vec<String> {
    let full = |day: NaiveDate| texts.day(day, DayForm::Full);
    let seen = standing.last.in_person.map(|seen| texts.with("person-last-seen", &[("day", full(seen).into())]));
    let member = standing.member.as_ref().map(|member| {
        let args = [("group", group_name(texts, member.group).into()), ("day", full(member.due).into())];
        texts.with("person-member", &args)
    });
    let began = standing.last.began.map(|began| match began {
        Began::Me => texts.get("person-began-me"),
        Began::Them => texts.get("person-began-them"),
    });
    let reacts = standing.initiative.only_reacts.then(|| {
        let all = standing.initiative.by_me + standing.initiative.by_them;
        let args = [("theirs", standing.initiative.by_them.into()), ("all", all.into())];
        texts.with("person-only-reacts", &args)
    });
    let felt = standing.felt.map(|felt| of_five(texts, "fit-felt", felt));
    let close = (standing.closeness == Closeness::Close).then(|| texts.get("person-close"));
    let aside = standing.set_aside.then(|| texts.get("person-set-aside"));
    [seen, member, began, reacts, felt, close, aside].into_iter().flatten().collect()
}

use std::io::{self, IsTerminal as _};

use chrono::{Days, NaiveDate};
use twopocket_core::coffee::Coffee;
use twopocket_core::follow_up::{Channel, ItemKind, QueueItem, Urgency};
use twopocket_core::promise::{Owner, Promise, PromiseState};
use twopocket_core::thanks::{ThanksFor, ThanksReason};
use twopocket_core::{CoffeeId, Companion, PageRequest};
use twopocket_texts::{DayForm, Texts};

use super::{coffee, show};
use crate::args::{Done, Snooze, Tomorrow};
use crate::failure::{Failure, OrTold};
use crate::name::{self, short};
use crate::open;
use crate::screen::{self, BOLD, DIM, columns, pad};
use crate::shell::{Form, Shell};

pub fn tomorrow(shell: &mut Shell, args: &Tomorrow) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let day = match args.day {
        Some(day) => day,
        None => companion.follow_ups().queue_day().or_told(shell.texts)?,
    };
    let items = items(shell, &companion, day)?;
    if shell.form() != Form::People {
        return shell.page(&items);
    }
    let heading = shell.texts.with("queue-heading", &[("day", day.into())]);
    shell.say(&screen::styled(BOLD, &heading))?;
    let coffees = coffees(shell, &companion, &items)?;
    list(shell, &items, &coffees, companion.now().date())?;
    let is_letter = |item: &&QueueItem| match item.kind {
        ItemKind::Sort => false,
        ItemKind::Coffee => of(item, &coffees).is_some_and(Coffee::may_be_sent),
        _ => true,
    };
    let Some(item) = items.iter().find(is_letter) else { return Ok(()) };
    let command = format!("twopocket draft {}", short(&item.id));
    let hint = shell.texts.with("queue-draft-hint", &[("command", command.into())]);
    shell.say(&screen::styled(DIM, &hint))?;
    let late = items.iter().find_map(|item| to_repair(shell.texts, item, companion.now().date()));
    late.map_or(Ok(()), |hint| shell.say(&screen::styled(DIM, &hint)))
}

/// How to say that the user's promise of an item, whose day has passed, comes later still.
pub fn to_repair(texts: Texts, item: &QueueItem, today: NaiveDate) -> Option<String> {
    let is_late = |promise: &&Promise| {
        promise.owner == Owner::Me && promise.state == PromiseState::Open && promise.due.is_some_and(|due| due < today)
    };
    let late = item.promises.iter().find(is_late)?;
    let command = format!("twopocket draft --repair {} {}", short(&late.id), texts.get("help-value-day"));
    Some(texts.with("queue-repair-hint", &[("command", command.into())]))
}

fn items(shell: &Shell, companion: &Companion, day: NaiveDate) -> Result<Vec<QueueItem>, Failure> {
    name::all(shell, |page: &PageRequest| companion.follow_ups().queue(Some(day), page))
}

/// The invitations among the items.
pub fn coffees(shell: &Shell, companion: &Companion, items: &[QueueItem]) -> Result<Vec<Coffee>, Failure> {
    let invitations = items.iter().filter(|item| item.kind == ItemKind::Coffee);
    let coffee = |item: &QueueItem| Ok(companion.coffees().get(CoffeeId(item.id.0)).or_told(shell.texts)?.coffee);
    invitations.map(coffee).collect()
}

fn of<'a>(item: &QueueItem, coffees: &'a [Coffee]) -> Option<&'a Coffee> {
    coffees.iter().find(|coffee| coffee.id.0 == item.id.0)
}

/// The queue as people read it: who, by when as seen from `today`, and below it what was promised and what to remember.
pub fn list(shell: &mut Shell, items: &[QueueItem], coffees: &[Coffee], today: NaiveDate) -> Result<(), Failure> {
    let texts = shell.texts;
    if items.is_empty() {
        return shell.say(&texts.get("queue-empty"));
    }
    let names: Vec<String> = items.iter().map(|item| who(texts, item)).collect();
    let width = names.iter().map(|name| columns(name)).max().unwrap_or(0).min(shell.width / 2);
    for (item, name) in items.iter().zip(&names) {
        let deadline = deadline(texts, item, today);
        let name = screen::fit(name, width);
        let beside = BEFORE_NAME + width + 2 + columns(&deadline) <= shell.width;
        let (deadline, below) = if beside { (deadline, None) } else { (String::new(), Some(deadline)) };
        let name = if deadline.is_empty() { name } else { pad(&name, width) };
        let name = screen::styled(BOLD, &name);
        let id = screen::styled(DIM, &short(&item.id));
        shell.say(format!("{} {id}  {name}  {deadline}", mark(item.urgency)).trim_end())?;
        for line in below.into_iter().chain(details(texts, item, coffees)) {
            let line = screen::fit(&line, shell.width.saturating_sub(BEFORE_NAME));
            shell.say(&format!("{}{line}", " ".repeat(BEFORE_NAME)))?;
        }
    }
    Ok(())
}

/// Columns before a name: the mark and the id.
const BEFORE_NAME: usize = 8;

/// Urgency is told in words as well; the mark only helps the eye.
fn mark(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Overdue => "!",
        Urgency::Today => "›",
        Urgency::Later => " ",
    }
}

fn who(texts: Texts, item: &QueueItem) -> String {
    if item.kind == ItemKind::Sort {
        return texts.with("queue-sort", &[("count", item.cards.len().into())]);
    }
    match (&item.name, &item.organisation) {
        (Some(name), Some(organisation)) => format!("{name}, {organisation}"),
        (Some(name), None) | (None, Some(name)) => name.clone(),
        (None, None) => texts.get("queue-nameless"),
    }
}

/// By when, and whether the letter says thanks for the meeting.
fn deadline(texts: Texts, item: &QueueItem, today: NaiveDate) -> String {
    let day = |day| format!("{} · {}", texts.deadline(day, today), texts.day(day, DayForm::Brief));
    let thanks = item.thanks.iter().any(|thanks| thanks.reason == ThanksReason::Meeting);
    let thanks = thanks.then(|| texts.get("thanks-meeting"));
    item.deadline.map(day).into_iter().chain(thanks).collect::<Vec<_>>().join(" · ")
}

fn details(texts: Texts, item: &QueueItem, coffees: &[Coffee]) -> Vec<String> {
    let thanks = item.thanks.iter().filter_map(|thanks| to_thank(texts, item.kind, thanks));
    let promises = item.promises.iter().map(|promise| show::promise(texts, promise));
    let detail = item.detail.iter().map(|detail| texts.with("queue-remember", &[("detail", detail.into())]));
    let coffee = of(item, coffees).map(|coffee| coffee::in_queue(texts, coffee));
    coffee.into_iter().chain(thanks).chain(promises).chain(detail).collect()
}

/// What there is to thank for beside the meeting, to report on or, for a Give, only that it is time.
fn to_thank(texts: Texts, kind: ItemKind, thanks: &ThanksFor) -> Option<String> {
    let said = |key: &str, untold: &str| match &thanks.what {
        Some(what) => texts.with(key, &[("what", what.into())]),
        None => texts.get(untold),
    };
    match (kind, thanks.reason) {
        (_, ThanksReason::Meeting) => None,
        (ItemKind::Give, _) => Some(texts.get("thanks-give")),
        (ItemKind::Report, _) => Some(said("thanks-report", "thanks-report-untold")),
        (_, ThanksReason::Answer) => Some(said("thanks-answer", "thanks-answer-untold")),
        (_, ThanksReason::Coffee) => Some(said("thanks-coffee", "thanks-coffee-untold")),
        (_, ThanksReason::Favour) => Some(said("thanks-favour", "thanks-favour-untold")),
    }
}

pub fn done(shell: &mut Shell, args: &Done) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let item = named(shell, &companion, &args.item)?;
    let by = match args.by.as_deref().and_then(Channel::from_word) {
        None if item.kind.takes_words() => Some(which_way(shell)?),
        by => by,
    };
    let done = companion.follow_ups().done(item.id, by, None);
    let done = match item.kind {
        ItemKind::Coffee => coffee::or_refused(shell.texts, &companion, CoffeeId(item.id.0), done)?,
        _ => done.or_told(shell.texts)?,
    };
    shell.show(&done, |shell| {
        let name = ("name", who(shell.texts, &item).into());
        shell.say(&match done.channel {
            Some(by) => shell.texts.with("queue-done", &[name, ("channel", channel(shell.texts, by).into())]),
            None => shell.texts.with("queue-done-plain", &[name]),
        })
    })
}

/// Asks by which way it was done; where nobody can be asked, names the ways.
pub fn which_way(shell: &mut Shell) -> Result<Channel, Failure> {
    let unsaid = Failure::Wrong(shell.texts.get("error-say-by"));
    if !io::stdin().is_terminal() {
        return Err(unsaid);
    }
    let ways = Channel::ALL.iter().zip(1..).map(|(way, n)| format!("{n} {}", channel(shell.texts, *way)));
    let question = format!("{} {}: ", shell.texts.get("queue-which-way"), ways.collect::<Vec<_>>().join(", "));
    let answer = shell.answer(&question)?.to_lowercase();
    let by_number = answer.parse::<usize>().ok().and_then(|n| Channel::ALL.get(n.checked_sub(1)?)).copied();
    by_number.or_else(|| Channel::from_word(&answer)).ok_or(unsaid)
}

pub fn snooze(shell: &mut Shell, args: &Snooze) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let item = named(shell, &companion, &args.item)?;
    let put_off = companion.follow_ups().snooze(item.id, args.until, args.late).or_told(shell.texts)?;
    shell.show(&put_off, |shell| {
        let day = put_off.planned.unwrap_or(args.until);
        let key = if put_off.deadline == item.deadline { "queue-put-off" } else { "queue-repaired" };
        let args = [("name", who(shell.texts, &item).into()), ("day", day.into())];
        shell.say(&shell.texts.with(key, &args))
    })
}

/// The first item of a day's queue that is to be written to somebody.
pub fn first_letter(shell: &Shell, companion: &Companion, day: NaiveDate) -> Result<QueueItem, Failure> {
    let first = items(shell, companion, day)?.into_iter().find(|item| item.kind != ItemKind::Sort);
    let none = || Failure::Wrong(shell.texts.get("queue-empty"));
    first.ok_or_else(none)
}

/// An item of any day's queue: the last day that a plan can be on shows them all.
pub fn named(shell: &Shell, companion: &Companion, named: &str) -> Result<QueueItem, Failure> {
    name::item(shell, all(shell, companion)?, named)
}

/// All items there are.
pub fn all(shell: &Shell, companion: &Companion) -> Result<Vec<QueueItem>, Failure> {
    items(shell, companion, companion.now().date() + Days::new(FARTHEST_PLAN))
}

/// Days ahead within which every plan lies.
const FARTHEST_PLAN: u64 = 3650;

pub fn channel(texts: Texts, channel: Channel) -> String {
    match channel {
        Channel::Mail => texts.get("channel-mail"),
        Channel::Letter => texts.get("channel-letter"),
        Channel::Phone => texts.get("channel-phone"),
        Channel::Message => texts.get("channel-message"),
        Channel::Profile => texts.get("channel-profile"),
    }
}

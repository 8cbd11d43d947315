use chrono::{Days, NaiveDate};
use twopocket_core::follow_up::{Channel, FollowUp, ItemKind, QueueItem, Urgency};
use twopocket_core::{Companion, Page, PageRequest};
use twopocket_texts::{DayForm, Texts};

use super::show;
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
    match shell.form() {
        Form::JsonLines => shell.list(&items),
        Form::Json => {
            let total = items.len() as u64;
            shell.json(&Page { items, next: None, total })
        }
        Form::People => {
            let heading = shell.texts.with("queue-heading", &[("day", day.into())]);
            shell.say(&screen::styled(BOLD, &heading))?;
            list(shell, &items, companion.now().date())
        }
    }
}

fn items(shell: &Shell, companion: &Companion, day: NaiveDate) -> Result<Vec<QueueItem>, Failure> {
    name::all(shell, |page: &PageRequest| companion.follow_ups().queue(Some(day), page))
}

/// The queue as people read it: who, by when as seen from `today`, and below it what was promised and what to remember.
pub fn list(shell: &mut Shell, items: &[QueueItem], today: NaiveDate) -> Result<(), Failure> {
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
        for line in below.into_iter().chain(details(texts, item)) {
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

fn deadline(texts: Texts, item: &QueueItem, today: NaiveDate) -> String {
    let Some(deadline) = item.deadline else { return String::new() };
    format!("{} · {}", texts.deadline(deadline, today), texts.day(deadline, DayForm::Brief))
}

fn details(texts: Texts, item: &QueueItem) -> Vec<String> {
    let promises = item.promises.iter().map(|promise| show::promise(texts, promise));
    let detail = item.detail.iter().map(|detail| texts.with("queue-remember", &[("detail", detail.into())]));
    promises.chain(detail).collect()
}

pub fn done(shell: &mut Shell, args: &Done) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let item = named(shell, &companion, &args.item)?;
    let by = args.by.as_deref().and_then(Channel::from_word).unwrap_or(Channel::Mail);
    if item.kind == ItemKind::Promise
        && let Some(promise) = item.promises.first()
    {
        let promise = companion.promises().keep(promise.id).or_told(shell.texts)?;
        return shell.show(&promise, |shell| shell.say(&show::promise_state(shell.texts, promise.state)));
    }
    let follow_up = companion.follow_ups().done(item.id, by, None).or_told(shell.texts)?;
    shell.show(&follow_up, |shell| {
        let args = [("name", who(shell.texts, &item).into()), ("channel", channel(shell.texts, by).into())];
        shell.say(&shell.texts.with("queue-done", &args))
    })
}

pub fn snooze(shell: &mut Shell, args: &Snooze) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let item = named(shell, &companion, &args.item)?;
    let follow_up = companion.follow_ups().snooze(item.id, args.until, args.late).or_told(shell.texts)?;
    shell.show(&follow_up, |shell| put_off(shell, &item, &follow_up))
}

fn put_off(shell: &mut Shell, item: &QueueItem, follow_up: &FollowUp) -> Result<(), Failure> {
    let args = [("name", who(shell.texts, item).into()), ("day", follow_up.planned.into())];
    shell.say(&shell.texts.with("queue-put-off", &args))
}

/// An item of any day's queue: the last day that a plan can be on shows them all.
fn named(shell: &Shell, companion: &Companion, named: &str) -> Result<QueueItem, Failure> {
    let far = companion.now().date() + Days::new(FARTHEST_PLAN);
    name::item(shell, items(shell, companion, far)?, named)
}

/// Days ahead within which every plan lies.
const FARTHEST_PLAN: u64 = 3650;

fn channel(texts: Texts, channel: Channel) -> String {
    match channel {
        Channel::Mail => texts.get("channel-mail"),
        Channel::Letter => texts.get("channel-letter"),
        Channel::Phone => texts.get("channel-phone"),
        Channel::Message => texts.get("channel-message"),
        Channel::Profile => texts.get("channel-profile"),
    }
}

use chrono::NaiveDateTime;
use twopocket_core::event::{Event as Night, EventEdit, NewEvent};
use twopocket_core::{Companion, PageRequest};
use twopocket_texts::DayForm;

use super::show;
use crate::args::{Conversation, Event, EventDetails};
use crate::failure::{Failure, OrTold};
use crate::name::{self, short};
use crate::open;
use crate::screen::{self, BOLD, DIM, Table};
use crate::shell::{Form, Shell};

pub fn run(shell: &mut Shell, which: Event) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let night = match which {
        Event::List => return list(shell, &companion),
        Event::Begin { event, details } => begin(shell, &companion, event, details)?,
        Event::Plan { name, starts, details } => {
            let event = NewEvent { starts: Some(starts), ..new(shell, &companion, Some(name), details)? };
            companion.events().plan(&event).or_told(shell.texts)?
        }
        Event::Show { event } => {
            let event = name::event(shell, &companion, event.as_deref())?;
            companion.events().get(event).or_told(shell.texts)?
        }
        Event::Edit { event, name, starts, details } => {
            let event = name::event(shell, &companion, Some(&event))?;
            let edit = edit(shell, &companion, name, starts, details)?;
            companion.events().edit(event, &edit).or_told(shell.texts)?
        }
        Event::Cancel { event } => {
            let night = cancel(shell, &companion, &event)?;
            let said = shell.texts.with("event-cancelled", &[("name", show::event_name(shell.texts, &night).into())]);
            return shell.show(&night, |shell| shell.say(&said));
        }
        Event::Reopen { event } => reopen(shell, &companion, event.as_deref())?,
    };
    shell.show(&night, |shell| one(shell, &night))
}

/// A planned event of that name is begun, without a name tonight's; otherwise a new one.
fn begin(shell: &Shell, companion: &Companion, named: Option<String>, details: EventDetails) -> Result<Night, Failure> {
    let planned = match &named {
        Some(named) => name::planned(shell, companion, named)?,
        None => name::planned_tonight(shell, companion)?,
    };
    let Some(event) = planned else {
        return companion.events().begin(&new(shell, companion, named, details)?).or_told(shell.texts);
    };
    let edit = edit(shell, companion, None, None, details)?;
    let begun = companion.events().begin_planned(event).or_told(shell.texts)?;
    if edit == EventEdit::default() { Ok(begun) } else { companion.events().edit(event, &edit).or_told(shell.texts) }
}

/// Cancels a planned event; one of another state is refused by the core.
fn cancel(shell: &Shell, companion: &Companion, named: &str) -> Result<Night, Failure> {
    let event = match name::planned(shell, companion, named)? {
        Some(event) => event,
        None => name::event(shell, companion, Some(named))?,
    };
    let night = companion.events().get(event).or_told(shell.texts)?;
    companion.events().cancel(event).or_told(shell.texts)?;
    Ok(night)
}

fn new(shell: &Shell, companion: &Companion, name: Option<String>, details: EventDetails) -> Result<NewEvent, Failure> {
    let EventDetails { arena, venue, ends, purpose, goal, look_for, offer, talk } = details;
    let arena = name::arena_if_named(shell, companion, arena.as_deref())?;
    let has_talk = talk.unwrap_or(false);
    Ok(NewEvent { arena, name, venue, starts: None, ends, zone: None, purpose, goal, look_for, offer, has_talk })
}

fn edit(
    shell: &Shell,
    companion: &Companion,
    name: Option<String>,
    starts: Option<NaiveDateTime>,
    details: EventDetails,
) -> Result<EventEdit, Failure> {
    let EventDetails { arena, venue, ends, purpose, goal, look_for, offer, talk } = details;
    let arena = name::arena_if_named(shell, companion, arena.as_deref())?;
    Ok(EventEdit { arena, name, venue, starts, ends, zone: None, purpose, goal, look_for, offer, has_talk: talk })
}

fn reopen(shell: &Shell, companion: &Companion, named: Option<&str>) -> Result<Night, Failure> {
    let event = if let Some(named) = named {
        name::event(shell, companion, Some(named))?
    } else {
        let latest = companion.events().list(&PageRequest { after: None, limit: Some(1) }).or_told(shell.texts)?;
        let none = || Failure::Wrong(shell.texts.get("error-no-night"));
        latest.items.first().ok_or_else(none)?.id
    };
    companion.events().reopen(event).or_told(shell.texts)
}

fn list(shell: &mut Shell, companion: &Companion) -> Result<(), Failure> {
    let nights = name::all(shell, |page| companion.events().list(page))?;
    if shell.form() != Form::People {
        return shell.list(&nights);
    }
    if nights.is_empty() {
        return shell.say(&shell.texts.get("event-none"));
    }
    let texts = shell.texts;
    let headings = ["", "heading-day", "heading-night", "heading-state", "heading-cards"];
    let headings = headings.iter().map(|key| if key.is_empty() { String::new() } else { texts.get(key) }).collect();
    let mut table = Table::headed(headings).styles(&[DIM]);
    for night in &nights {
        let counts = night.counts;
        table.row([
            short(&night.id),
            texts.day(night.night_of, DayForm::Brief),
            show::event_name(texts, night),
            show::state(texts, night.state),
            texts.with(
                "event-cards",
                &[("right", counts.right.into()), ("left", counts.left.into()), ("unsorted", counts.unsorted.into())],
            ),
        ]);
    }
    let lines = table.lines(shell.width);
    lines.iter().try_for_each(|line| shell.say(line))
}

/// A night with its purpose, its goal and what has come of it.
pub fn one(shell: &mut Shell, night: &Night) -> Result<(), Failure> {
    let texts = shell.texts;
    let name = screen::styled(BOLD, &show::event_name(texts, night));
    let state = show::state(texts, night.state);
    shell.say(&format!("{name} · {} · {state}", texts.day(night.night_of, DayForm::Long)))?;
    let mut table = Table::new().styles(&[DIM]);
    let purpose = night.purpose.clone().unwrap_or_else(|| texts.get("event-no-purpose"));
    table.row([texts.get("label-purpose"), purpose]);
    for (label, value) in
        [("label-venue", &night.venue), ("label-look-for", &night.look_for), ("label-offer", &night.offer)]
    {
        if let Some(value) = value {
            table.row([texts.get(label), value.clone()]);
        }
    }
    table.row([texts.get("label-goal"), show::goal(texts, night)]);
    let counts = night.counts;
    table.row([
        texts.get("label-cards"),
        texts.with(
            "event-cards",
            &[("right", counts.right.into()), ("left", counts.left.into()), ("unsorted", counts.unsorted.into())],
        ),
    ]);
    let lines = show::inset(shell, &table);
    lines.iter().try_for_each(|line| shell.say(&format!("  {line}")))
}

/// One more good conversation, card or not.
pub fn conversation(shell: &mut Shell, args: &Conversation) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let person = args.person.as_deref().map(|named| name::person(shell, &companion, named)).transpose()?;
    let event = name::event_if_named(shell, &companion, args.event.as_deref())?;
    let conversation = companion.conversations().had(person, event).or_told(shell.texts)?;
    let night = companion.events().get(conversation.event).or_told(shell.texts)?;
    shell.show(&conversation, |shell| shell.say(&show::goal(shell.texts, &night)))
}

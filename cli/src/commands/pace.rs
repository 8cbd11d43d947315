//! A day that is short enough to do, and what waits.

use twopocket_core::Companion;
use twopocket_core::pace::{Limits, PacedDay, PutOff, PutOffReason};
use twopocket_texts::{DayForm, Texts};

use super::{queue, show};
use crate::args::{Pace, PaceWhich};
use crate::failure::{Failure, OrTold};
use crate::open;
use crate::screen::{BOLD, Table, styled};
use crate::shell::Shell;

pub fn run(shell: &mut Shell, args: &Pace) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    if let Some(PaceWhich::Set { things, nudges }) = args.which {
        return set(shell, &companion, things, nudges);
    }
    let day = companion.pace().day(args.day).or_told(shell.texts)?;
    shell.show(&day, |shell| page(shell, &companion, &day))
}

fn set(shell: &mut Shell, companion: &Companion, things: Option<u32>, nudges: Option<u32>) -> Result<(), Failure> {
    let now = companion.pace().limits().or_told(shell.texts)?;
    let limits =
        Limits { day_length: things.unwrap_or(now.day_length), nudges_a_week: nudges.unwrap_or(now.nudges_a_week) };
    let limits = companion.pace().set_limits(limits).or_told(shell.texts)?;
    shell.show(&limits, |shell| {
        let told = [("day", limits.day_length.into()), ("week", limits.nudges_a_week.into())];
        shell.say(&shell.texts.with("pace-limits", &told))
    })
}

fn page(shell: &mut Shell, companion: &Companion, day: &PacedDay) -> Result<(), Failure> {
    let texts = shell.texts;
    shell.say(&styled(BOLD, &texts.with("pace-heading", &[("day", texts.day(day.day, DayForm::Long).into())])))?;
    if day.items.is_empty() && day.nudges.is_empty() {
        shell.say(&texts.get("pace-nothing"))?;
    }
    if !day.items.is_empty() {
        let coffees = queue::coffees(shell, companion, &day.items)?;
        queue::list(shell, &day.items, &coffees, companion.now().date())?;
    }
    for nudge in &day.nudges {
        let name = nudge.name.clone().unwrap_or_else(|| texts.get("queue-nameless"));
        let since = texts.day(nudge.since, DayForm::Short);
        show::wrapped(shell, &texts.with(&nudge.text_key, &[("name", name.into()), ("since", since.into())]))?;
    }
    if day.put_off.is_empty() {
        return Ok(());
    }
    let mut table = Table::new();
    for put_off in &day.put_off {
        let until = texts.with("put-off-until", &[("day", texts.day(put_off.until, DayForm::Short).into())]);
        table.row([put_off.name.clone().unwrap_or_else(|| texts.get("queue-nameless")), reason(texts, put_off), until]);
    }
    let lines = show::inset(shell, &table);
    show::section(shell, &texts.get("pace-put-off"), &lines)
}

fn reason(texts: Texts, put_off: &PutOff) -> String {
    match put_off.reason {
        PutOffReason::DayFull => texts.get("put-off-day-full"),
        PutOffReason::EnoughThisWeek => texts.get("put-off-enough-this-week"),
    }
}

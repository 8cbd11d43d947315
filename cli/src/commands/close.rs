use twopocket_core::disposal::Erasure;
use twopocket_core::event::{Closed, Closing};
use twopocket_texts::DayForm;

use super::show;
use crate::args;
use crate::failure::{Failure, OrTold};
use crate::name::{self, short};
use crate::open;
use crate::screen::{self, DIM};
use crate::shell::{Form, Shell};

pub fn run(shell: &mut Shell, args: &args::Close) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let event = name::event(shell, &companion, args.event.as_deref())?;
    let closing = companion.events().closing(event).or_told(shell.texts)?;
    if shell.form() == Form::People {
        open_things(shell, &closing)?;
    }
    // The one act without undo, so it is asked for where it erases anything.
    if !closing.will_erase.is_empty() && !shell.ask("close-sure")? {
        return shell.say(&shell.texts.get("close-not"));
    }
    let closed = companion.events().close(event).or_told(shell.texts)?;
    shell.show(&closed, |shell| done(shell, &closed))
}

/// What is still open, thing by thing, and what closing erases.
fn open_things(shell: &mut Shell, closing: &Closing) -> Result<(), Failure> {
    let texts = shell.texts;
    let lists = [
        ("close-unsorted", &closing.unsorted),
        ("close-empty-backs", &closing.empty_backs),
        ("close-will-erase", &closing.will_erase),
        ("close-held", &closing.held),
    ];
    for (key, cards) in lists {
        if !cards.is_empty() {
            let lines = show::inset(shell, &show::cards(texts, cards));
            show::section(shell, &texts.with(key, &[("count", cards.len().into())]), &lines)?;
        }
    }
    let row = |id: String, text: String| format!("{}  {text}", screen::styled(DIM, &id));
    let found: Vec<_> = closing
        .proposals
        .iter()
        .map(|found| row(short(&found.id), show::said(texts, found.owner, &found.what, found.due)))
        .collect();
    let undated: Vec<_> =
        closing.undated.iter().map(|promise| row(short(&promise.id), show::promise(texts, promise))).collect();
    for (key, lines) in [("close-proposals", found), ("close-undated", undated)] {
        if !lines.is_empty() {
            show::section(shell, &texts.with(key, &[("count", lines.len().into())]), &lines)?;
        }
    }
    Ok(())
}

fn done(shell: &mut Shell, closed: &Closed) -> Result<(), Failure> {
    let texts = shell.texts;
    shell.say(&texts.with("close-done", &[("event", show::event_name(texts, &closed.event).into())]))?;
    if !closed.erased.is_empty() {
        let key = match closed.erasure {
            Erasure::Erased => "close-erased",
            Erasure::Pending => "close-erasure-pending",
        };
        shell.say(&texts.with(key, &[("count", closed.erased.len().into())]))?;
    }
    let day = texts.day(closed.queue_day, DayForm::Long);
    shell.say(&texts.with("close-queue", &[("count", closed.follow_ups.into()), ("day", day.into())]))
}

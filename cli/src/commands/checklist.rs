//! Ready for the night?

use twopocket_core::event::{Ready, ReadyItem, ReadyLine};
use twopocket_core::{Companion, EventId};
use twopocket_texts::Texts;

use super::{opener, own_card, show};
use crate::args::{Checklist, ChecklistAct};
use crate::failure::{Failure, OrTold};
use crate::name;
use crate::open;
use crate::screen::{self, BOLD};
use crate::shell::Shell;

pub fn run(shell: &mut Shell, args: Checklist) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let event = name::coming_event(shell, &companion, args.event.as_deref())?;
    let ready = match args.which {
        None => companion.events().ready(event).or_told(shell.texts)?,
        Some(ChecklistAct::Tick { items }) => tick(shell, &companion, event, &items, true)?,
        Some(ChecklistAct::Untick { items }) => tick(shell, &companion, event, &items, false)?,
        Some(ChecklistAct::Pick { openers }) => pick(shell, &companion, event, &openers, true)?,
        Some(ChecklistAct::Drop { openers }) => pick(shell, &companion, event, &openers, false)?,
    };
    shell.show(&ready, |shell| for_people(shell, &ready))
}

fn tick(
    shell: &Shell,
    companion: &Companion,
    event: EventId,
    items: &[String],
    ticked: bool,
) -> Result<Ready, Failure> {
    // The parser let no other word through.
    for item in items.iter().filter_map(|item| ReadyItem::from_word(item)) {
        companion.events().tick(event, item, ticked).or_told(shell.texts)?;
    }
    companion.events().ready(event).or_told(shell.texts)
}

/// Picks or drops the openers named; without a name, those proposed.
fn pick(
    shell: &Shell,
    companion: &Companion,
    event: EventId,
    named: &[String],
    picked: bool,
) -> Result<Ready, Failure> {
    let keys = if named.is_empty() {
        let ready = companion.events().ready(event).or_told(shell.texts)?;
        ready.proposed.into_iter().map(|proposed| proposed.opener.key).collect()
    } else {
        named.iter().map(|named| name::opener(shell, companion, named)).collect::<Result<Vec<_>, _>>()?
    };
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    companion.events().pick(event, &keys, picked).or_told(shell.texts)
}

fn for_people(shell: &mut Shell, ready: &Ready) -> Result<(), Failure> {
    let texts = shell.texts;
    let left = match ready.left {
        0 => texts.get("ready-all"),
        left => texts.with("ready-left", &[("count", left.into())]),
    };
    shell.say(&format!("{} · {left}", screen::styled(BOLD, &show::event_name(texts, &ready.event))))?;
    let mark = |line: &ReadyLine| if line.ready { "✓" } else { "·" };
    let rows = ready
        .items
        .iter()
        .map(|line| (format!("{} {}", mark(line), texts.get(&line.item.text())), about(texts, ready, *line)));
    show::labelled(shell, &rows.collect::<Vec<_>>())?;
    if let Some(finding) = own_card::paper_finding(texts, &ready.paper) {
        show::wrapped(shell, &finding)?;
    }
    if ready.picked.is_empty() {
        shell.say("")?;
        let lines = opener::one_liners(shell, &ready.proposed);
        show::section(shell, &texts.get("ready-proposed"), &lines)?;
    } else {
        shell.say("")?;
        let lines = opener::one_liners(shell, &ready.picked);
        show::section(shell, &texts.get("ready-picked"), &lines)?;
    }
    Ok(())
}

/// What an item says of itself: what it is, or how it gets ready.
fn about(texts: Texts, ready: &Ready, line: ReadyLine) -> String {
    let event = &ready.event;
    match (line.item, line.ready) {
        (ReadyItem::Purpose, true) => event.purpose.clone().unwrap_or_default(),
        (ReadyItem::GoingHome, true) => {
            event.ends.as_ref().map(|ends| texts.time(ends.local().time())).unwrap_or_default()
        }
        (ReadyItem::Openers, _) => texts.with("ready-openers-picked", &[("count", ready.picked.len().into())]),
        (_, true) => String::new(),
        (ReadyItem::Purpose, false) => texts.get("ready-purpose-how"),
        (ReadyItem::GoingHome, false) => texts.get("ready-going-home-how"),
        (ReadyItem::Clothes | ReadyItem::Mood | ReadyItem::Cards, false) => {
            texts.with("ready-tick-how", &[("item", line.item.word().into())])
        }
    }
}

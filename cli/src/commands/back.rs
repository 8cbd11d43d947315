use twopocket_core::back::{Back, Notes, Openness};
use twopocket_core::{CardId, Companion};

use super::show;
use crate::args;
use crate::failure::{Failure, OrTold};
use crate::name::{self, short};
use crate::open;
use crate::screen::{self, DIM, Table};
use crate::shell::Shell;

pub fn run(shell: &mut Shell, args: args::Back) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let card = name::card(shell, &companion, &args.card)?;
    let before = companion.backs().get(card).or_told(shell.texts)?;
    let notes = before.as_ref().map(|back| back.notes.clone()).unwrap_or_default();
    let changed = with(notes.clone(), args);
    if changed == notes {
        return shell.show(&before, |shell| written(shell, before.as_ref()));
    }
    write(shell, &companion, card, &changed)
}

fn write(shell: &mut Shell, companion: &Companion, card: CardId, notes: &Notes) -> Result<(), Failure> {
    let back = companion.backs().write(card, notes).or_told(shell.texts)?;
    shell.show(&back, |shell| written(shell, Some(&back)))
}

/// What stood on the back, with what was typed now: text goes below the text that is there, single things in place of
/// what they were.
fn with(mut notes: Notes, args: args::Back) -> Notes {
    let text = args.text.join(" ");
    if !text.trim().is_empty() {
        notes.text = if notes.text.is_empty() { text } else { format!("{}\n{text}", notes.text) };
    }
    notes.needs.extend(args.need);
    notes.offers.extend(args.offer);
    notes.interests.extend(args.interest);
    notes.moves = args.moves.or(notes.moves);
    notes.detail = args.detail.or(notes.detail);
    notes.chemistry = args.chemistry.or(notes.chemistry);
    notes.openness = match (args.private, args.in_group) {
        (true, _) => Openness::Private,
        (_, true) => Openness::InGroup,
        _ => notes.openness,
    };
    notes
}

fn written(shell: &mut Shell, back: Option<&Back>) -> Result<(), Failure> {
    let texts = shell.texts;
    let Some(back) = back else { return shell.say(&texts.get("back-empty")) };
    let notes = &back.notes;
    notes.text.lines().try_for_each(|line| shell.say(line))?;
    let mut table = Table::new().styles(&[DIM]);
    let single = [("label-moves", &notes.moves), ("label-detail", &notes.detail)];
    for (label, text) in single {
        if let Some(text) = text {
            table.row([texts.get(label), text.clone()]);
        }
    }
    for (label, list) in
        [("label-need", &notes.needs), ("label-offers", &notes.offers), ("label-interest", &notes.interests)]
    {
        for text in list {
            table.row([texts.get(label), text.clone()]);
        }
    }
    if let Some(chemistry) = notes.chemistry {
        let dots = format!("{}{}", "●".repeat(chemistry.into()), "○".repeat(5 - usize::from(chemistry.min(5))));
        table.row([texts.get("label-chemistry"), dots]);
    }
    match notes.openness {
        Openness::Professional => {}
        Openness::Private => table.row([texts.get("label-openness"), texts.get("openness-private")]),
        Openness::InGroup => table.row([texts.get("label-openness"), texts.get("openness-in-group")]),
    }
    let lines = show::inset(shell, &table);
    lines.iter().try_for_each(|line| shell.say(&format!("  {line}")))?;
    if !back.proposals.is_empty() {
        shell.say(&texts.get("back-proposals"))?;
    }
    for found in &back.proposals {
        let text = show::said(texts, found.owner, &found.what, found.due);
        shell.say(&format!("  {}  {text}", screen::styled(DIM, &short(&found.id))))?;
    }
    Ok(())
}

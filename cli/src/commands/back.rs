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
/// what they were. Empty text takes away what stood there.
fn with(mut notes: Notes, mut args: args::Back) -> Notes {
    notes.openness = openness(&mut args).unwrap_or(notes.openness);
    let text = args.text.join(" ");
    notes.text = match (text.trim().is_empty(), args.text.is_empty()) {
        (true, true) => notes.text,
        (true, false) => String::new(),
        _ if notes.text.is_empty() => text,
        _ => format!("{}\n{text}", notes.text),
    };
    add(&mut notes.needs, args.need);
    add(&mut notes.offers, args.offer);
    add(&mut notes.interests, args.interest);
    let says = |text: &String| !text.trim().is_empty();
    notes.moves = args.moves.or(notes.moves).filter(says);
    notes.detail = args.detail.or(notes.detail).filter(says);
    notes.chemistry = args.chemistry.or(notes.chemistry).filter(|chemistry| *chemistry > 0);
    notes
}

/// Adds what was typed; an empty one takes away those that stand.
fn add(list: &mut Vec<String>, typed: Vec<String>) {
    if typed.iter().any(|text| text.trim().is_empty()) {
        list.clear();
    }
    list.extend(typed.into_iter().filter(|text| !text.trim().is_empty()));
}

/// Who may learn of it, if that was said. `--private no` is an answer and no text.
fn openness(args: &mut args::Back) -> Option<Openness> {
    let said = match (args.private, args.in_group, args.professional) {
        (true, ..) => Openness::Private,
        (_, true, _) => Openness::InGroup,
        (_, _, true) => return Some(Openness::Professional),
        _ => return None,
    };
    let [answer] = args.text.as_slice() else { return Some(said) };
    let Ok(is_so) = args::yes_or_no(answer) else { return Some(said) };
    args.text.clear();
    Some(if is_so { said } else { Openness::Professional })
}

fn written(shell: &mut Shell, back: Option<&Back>) -> Result<(), Failure> {
    let texts = shell.texts;
    let Some(back) = back else { return shell.say(&texts.get("back-empty")) };
    let notes = &back.notes;
    if *notes == Notes::default() {
        return shell.say(&texts.get("back-empty"));
    }
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

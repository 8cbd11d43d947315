use serde::Serialize;
use twopocket_core::card::Card;
use twopocket_core::{CardId, Companion};

use super::show;
use crate::args;
use crate::failure::{Failure, OrTold};
use crate::name::{self, short};
use crate::screen::{self, BOLD, DIM};
use crate::shell::Shell;
use crate::{open, value};

/// A card with the text it was read from.
#[derive(Serialize)]
struct Shown {
    #[serde(flatten)]
    card: Card,
    /// Captures that are text; a contact file of another encoding is shown as well as it can be.
    raw: Vec<String>,
}

pub fn run(shell: &mut Shell, which: args::Card) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let named = |shell: &Shell, card: &str| name::card(shell, &companion, card);
    let card = match which {
        args::Card::Show { card } => return show(shell, &companion, named(shell, &card)?),
        args::Card::Edit { card, field, values } => {
            let card = named(shell, &card)?;
            let kind = value::kind(&field);
            let values = value::values(shell, &companion, kind, &values)?;
            companion.cards().edit(card, kind, &values)
        }
        args::Card::Confirm { card } => companion.cards().confirm(named(shell, &card)?),
        args::Card::Reread { card } => companion.cards().reread(named(shell, &card)?),
    }
    .or_told(shell.texts)?;
    shell.show(&card, |shell| face(shell, &card))
}

fn show(shell: &mut Shell, companion: &Companion, id: CardId) -> Result<(), Failure> {
    let card = companion.cards().get(id).or_told(shell.texts)?;
    let raw = companion.cards().raw(id).or_told(shell.texts)?;
    let shown = Shown { card, raw: raw.iter().map(show::raw_text).collect() };
    shell.show(&shown, |shell| {
        face(shell, &shown.card)?;
        let width = shell.width.saturating_sub(4);
        for text in &shown.raw {
            shell.say(&format!("  {}", screen::styled(DIM, &shell.texts.get("card-raw"))))?;
            for line in text.lines().filter(|line| !line.trim().is_empty()) {
                shell.say(&format!("    {}", screen::fit(line, width)))?;
            }
        }
        Ok(())
    })
}

fn face(shell: &mut Shell, card: &Card) -> Result<(), Failure> {
    let texts = shell.texts;
    let name = screen::styled(BOLD, &show::card_name(texts, card));
    shell.say(&format!("{name}  {} · {}", screen::styled(DIM, &short(&card.id)), show::standing(texts, card)))?;
    for line in show::fields(shell, &card.fields) {
        shell.say(&format!("  {line}"))?;
    }
    Ok(())
}

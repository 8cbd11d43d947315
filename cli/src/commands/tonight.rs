use serde::Serialize;
use twopocket_core::card::Card;
use twopocket_core::event::Tonight;
use twopocket_core::pocket::Pocket;

use super::{event, prep, show};
use crate::failure::{Failure, OrTold};
use crate::name;
use crate::open;
use crate::shell::Shell;

/// The night at a glance, with the stack and the cards that wait for a back.
#[derive(Serialize)]
struct Glance {
    #[serde(flatten)]
    tonight: Tonight,
    unsorted: Vec<Card>,
    empty_backs: Vec<Card>,
}

pub fn run(shell: &mut Shell) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let Some(tonight) = companion.events().tonight().or_told(shell.texts)? else {
        return Err(Failure::Wrong(shell.texts.get("error-no-night")));
    };
    let night = tonight.event.id;
    let cards = |pocket| name::all(shell, |page| companion.cards().list(Some(night), Some(pocket), page));
    let unsorted = cards(Pocket::Unsorted)?;
    let empty_backs = cards(Pocket::Right)?.into_iter().filter(|card| !card.has_back).collect();
    let glance = Glance { tonight, unsorted, empty_backs };
    shell.show(&glance, |shell| for_people(shell, &glance))
}

fn for_people(shell: &mut Shell, glance: &Glance) -> Result<(), Failure> {
    let texts = shell.texts;
    event::one(shell, &glance.tonight.event)?;
    if glance.tonight.break_due {
        shell.say(&format!("  {}", texts.get("tonight-break")))?;
    }
    if !glance.tonight.prep.is_empty() {
        let count = glance.tonight.prep.len();
        let args = [("found", glance.tonight.found.into()), ("count", count.into())];
        shell.say("")?;
        show::section(shell, &texts.with("tonight-prep", &args), &[])?;
        glance.tonight.prep.iter().try_for_each(|entry| prep::one(shell, entry))?;
    }
    for (key, cards) in [("tonight-unsorted", &glance.unsorted), ("tonight-empty-backs", &glance.empty_backs)] {
        if !cards.is_empty() {
            shell.say("")?;
            let heading = texts.with(key, &[("count", cards.len().into())]);
            let lines = show::inset(shell, &show::cards(texts, cards));
            show::section(shell, &heading, &lines)?;
        }
    }
    Ok(())
}

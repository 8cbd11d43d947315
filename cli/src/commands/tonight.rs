use serde::Serialize;
use twopocket_core::card::Card;
use twopocket_core::event::Event;
use twopocket_core::pocket::Pocket;

use super::{event, show};
use crate::failure::{Failure, OrTold};
use crate::name;
use crate::open;
use crate::shell::Shell;

/// The night at a glance.
#[derive(Serialize)]
struct Tonight {
    event: Event,
    unsorted: Vec<Card>,
    empty_backs: Vec<Card>,
}

pub fn run(shell: &mut Shell) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let Some(night) = companion.events().current().or_told(shell.texts)? else {
        return Err(Failure::Wrong(shell.texts.get("error-no-night")));
    };
    let cards = |pocket| name::all(shell, |page| companion.cards().list(Some(night.id), Some(pocket), page));
    let unsorted = cards(Pocket::Unsorted)?;
    let empty_backs = cards(Pocket::Right)?.into_iter().filter(|card| !card.has_back).collect();
    let tonight = Tonight { event: night, unsorted, empty_backs };
    shell.show(&tonight, |shell| glance(shell, &tonight))
}

fn glance(shell: &mut Shell, tonight: &Tonight) -> Result<(), Failure> {
    event::one(shell, &tonight.event)?;
    for (key, cards) in [("tonight-unsorted", &tonight.unsorted), ("tonight-empty-backs", &tonight.empty_backs)] {
        if !cards.is_empty() {
            shell.say("")?;
            let heading = shell.texts.with(key, &[("count", cards.len().into())]);
            let lines = show::inset(shell, &show::cards(shell.texts, cards));
            show::section(shell, &heading, &lines)?;
        }
    }
    Ok(())
}

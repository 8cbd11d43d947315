use serde::Serialize;
use twopocket_core::promise::{NewPromise, Owner, Promise, PromiseState, Proposal};
use twopocket_core::{Companion, PromiseId};

use super::show;
use crate::args;
use crate::failure::{Failure, OrTold};
use crate::name::{self, short};
use crate::open;
use crate::screen::{self, BOLD, DIM, Table};
use crate::shell::Shell;

/// Promises, and those found that wait for an answer.
#[derive(Serialize)]
struct Listed {
    promises: Vec<Promise>,
    proposals: Vec<Proposal>,
}

pub fn run(shell: &mut Shell, which: args::Promise) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let id = |shell: &Shell, named: &str| name::promise(shell, &companion, named);
    let promises = companion.promises();
    let promise = match which {
        args::Promise::List { all } => return list(shell, &companion, all),
        args::Promise::Dismiss { proposal } => return dismiss(shell, &companion, &proposal),
        args::Promise::Accept { proposal, due } => {
            let found = name::proposal(shell, proposals(shell, &companion)?, &proposal)?;
            promises.accept(found.id, due)
        }
        args::Promise::Add { person, what, due, theirs } => {
            let contact = name::person(shell, &companion, &person)?;
            let owner = if theirs { Owner::Them } else { Owner::Me };
            promises.add(&NewPromise { contact, card: None, owner, what: what.join(" "), due })
        }
        args::Promise::Keep { promise } => promises.keep(id(shell, &promise)?),
        args::Promise::Break { promise } => promises.break_(id(shell, &promise)?),
        args::Promise::Release { promise } => promises.release(id(shell, &promise)?),
        args::Promise::Repair { promise, due } => repair(&companion, id(shell, &promise)?, due),
    }
    .or_told(shell.texts)?;
    shell.show(&promise, |shell| one(shell, &promise))
}

fn repair(companion: &Companion, promise: PromiseId, due: chrono::NaiveDate) -> twopocket_core::Result<Promise> {
    companion.promises().repair(promise, due)
}

fn one(shell: &mut Shell, promise: &Promise) -> Result<(), Failure> {
    let texts = shell.texts;
    let state = show::promise_state(texts, promise.state);
    shell.say(&format!("{}  {} · {state}", screen::styled(DIM, &short(&promise.id)), show::promise(texts, promise)))
}

fn dismiss(shell: &mut Shell, companion: &Companion, named: &str) -> Result<(), Failure> {
    let found = name::proposal(shell, proposals(shell, companion)?, named)?;
    companion.promises().dismiss(found.id).or_told(shell.texts)?;
    shell.show(&found, |shell| shell.say(&shell.texts.get("promise-dismissed")))
}

/// The promises found on the backs of all cards.
fn proposals(shell: &Shell, companion: &Companion) -> Result<Vec<Proposal>, Failure> {
    let mut found = Vec::new();
    for card in name::all(shell, |page| companion.cards().list(None, None, page))? {
        found.extend(companion.backs().proposals(card.id).or_told(shell.texts)?);
    }
    Ok(found)
}

fn list(shell: &mut Shell, companion: &Companion, all: bool) -> Result<(), Failure> {
    let state = (!all).then_some(PromiseState::Open);
    let promises = name::all(shell, |page| companion.promises().list(state, page))?;
    let listed = Listed { promises, proposals: proposals(shell, companion)? };
    shell.show(&listed, |shell| {
        let texts = shell.texts;
        if listed.promises.is_empty() && listed.proposals.is_empty() {
            return shell.say(&texts.get("promise-none"));
        }
        let mut table = Table::new().styles(&[DIM]);
        for promise in &listed.promises {
            let name = promise.name.clone().unwrap_or_default();
            let state = show::promise_state(texts, promise.state);
            table.row([short(&promise.id), show::promise(texts, promise), name, state]);
        }
        table.lines(shell.width).iter().try_for_each(|line| shell.say(line))?;
        if listed.proposals.is_empty() {
            return Ok(());
        }
        shell.say(&screen::styled(BOLD, &texts.get("back-proposals")))?;
        let mut table = Table::new().styles(&[DIM]);
        for found in &listed.proposals {
            table.row([short(&found.id), show::said(texts, found.owner, &found.what, found.due)]);
        }
        table.lines(shell.width).iter().try_for_each(|line| shell.say(line))
    })
}

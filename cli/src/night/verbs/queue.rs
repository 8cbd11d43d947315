use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::{Value, json};
use twopocket_core::ItemId;
use twopocket_core::follow_up::{Channel, EffortKind};
use twopocket_core::promise::{NewPromise, Owner, PromiseState};

use super::{Nothing, Told, read, told, whole};
use crate::night::player::{Player, Stop};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProposalArgs {
    proposal: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AcceptArgs {
    proposal: String,
    due: Option<NaiveDate>,
}

pub fn accept(player: &mut Player, args: &Value) -> Told {
    let AcceptArgs { proposal, due } = read(args)?;
    told(player.companion.promises().accept(player.id(&proposal)?, due)?)
}

pub fn dismiss(player: &mut Player, args: &Value) -> Told {
    let ProposalArgs { proposal } = read(args)?;
    player.companion.promises().dismiss(player.id(&proposal)?)?;
    Ok(json!({}))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewPromiseArgs {
    person: String,
    card: Option<String>,
    owner: Owner,
    what: String,
    due: Option<NaiveDate>,
}

pub fn promise(player: &mut Player, args: &Value) -> Told {
    let NewPromiseArgs { person, card, owner, what, due } = read(args)?;
    let promise = NewPromise { contact: player.id(&person)?, card: player.id_if(card.as_ref())?, owner, what, due };
    told(player.companion.promises().add(&promise)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PromiseArgs {
    promise: String,
}

/// `keep`, `break`, `release` and `reopen_promise`.
pub fn settle(player: &mut Player, verb: &str, args: &Value) -> Told {
    let PromiseArgs { promise } = read(args)?;
    let promise = player.id(&promise)?;
    let promises = player.companion.promises();
    told(match verb {
        "keep" => promises.keep(promise)?,
        "break" => promises.break_(promise)?,
        "release" => promises.release(promise)?,
        _ => promises.reopen(promise)?,
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RepairArgs {
    promise: String,
    due: NaiveDate,
}

pub fn repair(player: &mut Player, args: &Value) -> Told {
    let RepairArgs { promise, due } = read(args)?;
    told(player.companion.promises().repair(player.id(&promise)?, due)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DueArgs {
    promise: String,
    due: Option<NaiveDate>,
}

pub fn set_due(player: &mut Player, args: &Value) -> Told {
    let DueArgs { promise, due } = read(args)?;
    told(player.companion.promises().set_due(player.id(&promise)?, due)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PromisesArgs {
    state: Option<PromiseState>,
}

pub fn promises(player: &mut Player, args: &Value) -> Told {
    let PromisesArgs { state } = read(args)?;
    told(player.companion.promises().list(state, &whole())?)
}

pub fn kept_rate(player: &mut Player, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    told(player.companion.promises().kept_rate()?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QueueArgs {
    day: Option<NaiveDate>,
}

pub fn queue(player: &mut Player, args: &Value) -> Told {
    let QueueArgs { day } = read(args)?;
    told(player.companion.follow_ups().queue(day, &whole())?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DoneArgs {
    item: String,
    by: Option<Channel>,
    kind: Option<EffortKind>,
}

pub fn done(player: &mut Player, args: &Value) -> Told {
    let DoneArgs { item, by, kind } = read(args)?;
    told(player.companion.follow_ups().done(player.id(&item)?, by, kind)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemArgs {
    item: String,
}

fn item_id(player: &Player, args: &Value) -> Result<ItemId, Stop> {
    let ItemArgs { item } = read(args)?;
    player.id(&item)
}

pub fn follow_up(player: &mut Player, args: &Value) -> Told {
    told(player.companion.follow_ups().get(item_id(player, args)?)?)
}

pub fn not_done(player: &mut Player, args: &Value) -> Told {
    told(player.companion.follow_ups().not_done(item_id(player, args)?)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SnoozeArgs {
    item: String,
    until: NaiveDate,
    #[serde(default)]
    late: bool,
}

pub fn snooze(player: &mut Player, args: &Value) -> Told {
    let SnoozeArgs { item, until, late } = read(args)?;
    told(player.companion.follow_ups().snooze(player.id(&item)?, until, late)?)
}

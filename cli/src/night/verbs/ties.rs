//! What was received and offered, thanks, and what it makes of a tie.

use serde::Deserialize;
use serde_json::{Value, json};
use twopocket_core::ItemId;
use twopocket_core::follow_up::Channel;
use twopocket_core::ties::{NewReceived, OfferState, ReceivedKind};

use super::{Nothing, Told, read, told, whole};
use crate::night::player::Player;

/// Calls a verb of this file; `None` if it is none.
pub fn call(player: &mut Player, verb: &str, args: &Value) -> Option<Told> {
    Some(match verb {
        "receive" => receive(player, args),
        "received" => received(player, args),
        "remove_received" => remove(player, args),
        "offered" => offered(player, args),
        "take_up" | "decline" | "reopen_offer" => settle_offer(player, verb, args),
        "offers" => offers(player, args),
        "tie" => tie(player, args),
        "ties" => everybody(player, args),
        "give_and_get" => give_and_get(player, args),
        "owed" => owed(player, args),
        "thanked" => thanked(player, args),
        "thanked_aloud" => thanked_aloud(player, args),
        _ => return None,
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReceiveArgs {
    person: String,
    kind: ReceivedKind,
    what: String,
    minutes: Option<u32>,
    event: Option<String>,
    #[serde(default)]
    thanked_aloud: bool,
}

fn receive(player: &mut Player, args: &Value) -> Told {
    let ReceiveArgs { person, kind, what, minutes, event, thanked_aloud } = read(args)?;
    let (contact, event) = (player.id(&person)?, player.id_if(event.as_ref())?);
    let new = NewReceived { contact, kind, what, minutes, event, thanked_aloud };
    told(player.companion.ties().receive(&new)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WhoArgs {
    person: Option<String>,
}

fn received(player: &mut Player, args: &Value) -> Told {
    let WhoArgs { person } = read(args)?;
    told(player.companion.ties().received(player.id_if(person.as_ref())?, &whole())?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReceivedArgs {
    received: String,
}

fn remove(player: &mut Player, args: &Value) -> Told {
    let ReceivedArgs { received } = read(args)?;
    player.companion.ties().remove(player.id(&received)?)?;
    Ok(json!({}))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfferedArgs {
    person: String,
    what: String,
}

fn offered(player: &mut Player, args: &Value) -> Told {
    let OfferedArgs { person, what } = read(args)?;
    told(player.companion.ties().offered(player.id(&person)?, &what)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfferArgs {
    offer: String,
}

/// `take_up`, `decline` and `reopen_offer`.
fn settle_offer(player: &mut Player, verb: &str, args: &Value) -> Told {
    let OfferArgs { offer } = read(args)?;
    let offer = player.id(&offer)?;
    let ties = player.companion.ties();
    match verb {
        "take_up" => told(ties.take_up(offer)?),
        "decline" => told(ties.decline(offer)?),
        _ => told(ties.reopen(offer)?),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OffersArgs {
    state: Option<OfferState>,
}

fn offers(player: &mut Player, args: &Value) -> Told {
    let OffersArgs { state } = read(args)?;
    told(player.companion.ties().offers(state, &whole())?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TieArgs {
    person: String,
}

fn tie(player: &mut Player, args: &Value) -> Told {
    let TieArgs { person } = read(args)?;
    told(player.companion.ties().tie(player.id(&person)?)?)
}

fn everybody(player: &mut Player, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    told(player.companion.ties().list(&whole())?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DaysArgs {
    days: Option<u32>,
}

fn give_and_get(player: &mut Player, args: &Value) -> Told {
    let DaysArgs { days } = read(args)?;
    told(player.companion.ties().overall(days)?)
}

fn owed(player: &mut Player, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    told(player.companion.thanks().owed(&whole())?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ThankedArgs {
    item: String,
    by: Channel,
}

fn thanked(player: &mut Player, args: &Value) -> Told {
    let ThankedArgs { item, by } = read(args)?;
    let item: ItemId = player.id(&item)?;
    told(player.companion.thanks().done(item, by)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AloudArgs {
    person: String,
    event: Option<String>,
}

fn thanked_aloud(player: &mut Player, args: &Value) -> Told {
    let AloudArgs { person, event } = read(args)?;
    let (person, event) = (player.id(&person)?, player.id_if(event.as_ref())?);
    told(json!({"items": player.companion.thanks().said_aloud(person, event)?}))
}

//! What to say and how to be: openers, cues, offers and needs, the checklist.

use serde::Deserialize;
use serde_json::{Value, json};
use twopocket_core::event::ReadyItem;
use twopocket_core::need::NeedKind;
use twopocket_core::opener::{Ask, Situation};
use twopocket_core::{ContactId, EventId};

use super::nights::night;
use super::{Told, read, told};
use crate::night::player::{Player, Stop};

/// Calls a verb of these rooms; `None` for one of another.
pub fn call(player: &mut Player, verb: &str, args: &Value) -> Option<Told> {
    Some(match verb {
        "suggest" | "next_opener" => suggest(player, verb, args),
        "onward" => onward(player, args),
        "opener_shown" | "opener_used" | "opener_worked" | "opener_flat" => opener(player, verb, args),
        "opener_thanked" => thanked(player, args),
        "add_need" => add_need(player, args),
        "needs" => needs(player, args),
        "remove_need" => remove_need(player, args),
        "cue" | "next_cue" => cue(player, verb, args),
        "ready" => ready(player, args),
        "tick" => tick(player, args),
        "pick" => pick(player, args),
        _ => return None,
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AskArgs {
    situation: Situation,
    person: Option<String>,
    event: Option<String>,
}

/// `suggest`, and `next_opener` for those not on the screen tonight yet.
fn suggest(player: &mut Player, verb: &str, args: &Value) -> Told {
    let AskArgs { situation, person, event } = read(args)?;
    let (contact, event) = (player.id_if(person.as_ref())?, player.id_if(event.as_ref())?);
    let ask = Ask { situation, contact, event };
    let openers = player.companion.openers();
    let found = if verb == "next_opener" { openers.next(&ask) } else { openers.suggest(&ask) }?;
    Ok(json!({"items": told(found)?}))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OnwardArgs {
    opener: String,
    event: Option<String>,
}

fn onward(player: &mut Player, args: &Value) -> Told {
    let OnwardArgs { opener, event } = read(args)?;
    told(player.companion.openers().onward(&opener, player.id_if(event.as_ref())?)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UseArgs {
    opener: Option<String>,
    person: Option<String>,
    event: Option<String>,
}

/// `opener_shown`, `opener_used`, `opener_worked` and `opener_flat`.
fn opener(player: &mut Player, verb: &str, args: &Value) -> Told {
    let UseArgs { opener, person, event } = read(args)?;
    let (to, event): (Option<ContactId>, Option<EventId>) =
        (player.id_if(person.as_ref())?, player.id_if(event.as_ref())?);
    let openers = player.companion.openers();
    told(match (verb, opener.as_deref()) {
        ("opener_shown", Some(opener)) => openers.shown(opener, to, event)?,
        ("opener_used", opener) => openers.used(opener, to, event)?,
        ("opener_worked", opener) if to.is_none() => openers.worked(opener, event)?,
        ("opener_flat", opener) if to.is_none() => openers.flat(opener, event)?,
        _ => return Err(Stop::Wrong("`opener_shown` names an opener; how it turned out names no person".to_owned())),
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ThankedArgs {
    person: String,
    event: String,
}

fn thanked(player: &mut Player, args: &Value) -> Told {
    let ThankedArgs { person, event } = read(args)?;
    Ok(json!({"thanked": player.companion.openers().thanked(player.id(&person)?, player.id(&event)?)?}))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NeedArgs {
    person: Option<String>,
    kind: NeedKind,
    text: String,
}

fn add_need(player: &mut Player, args: &Value) -> Told {
    let NeedArgs { person, kind, text } = read(args)?;
    told(player.companion.needs().add(player.id_if(person.as_ref())?, kind, &text)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NeedsArgs {
    person: Option<String>,
}

fn needs(player: &mut Player, args: &Value) -> Told {
    let NeedsArgs { person } = read(args)?;
    Ok(json!({"items": told(player.companion.needs().list(player.id_if(person.as_ref())?)?)?}))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RemoveNeedArgs {
    need: String,
}

fn remove_need(player: &mut Player, args: &Value) -> Told {
    let RemoveNeedArgs { need } = read(args)?;
    Ok(json!({"items": told(player.companion.needs().remove(player.id(&need)?)?)?}))
}

/// `cue`, which stays, and `next_cue`.
fn cue(player: &mut Player, verb: &str, args: &Value) -> Told {
    let event = Some(night(player, args)?);
    let cues = player.companion.cues();
    told(if verb == "next_cue" { cues.next(event) } else { cues.tonight(event) }?)
}

fn ready(player: &mut Player, args: &Value) -> Told {
    told(player.companion.events().ready(night(player, args)?)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TickArgs {
    event: String,
    item: ReadyItem,
    ticked: bool,
}

fn tick(player: &mut Player, args: &Value) -> Told {
    let TickArgs { event, item, ticked } = read(args)?;
    told(player.companion.events().tick(player.id(&event)?, item, ticked)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PickArgs {
    event: String,
    openers: Vec<String>,
    picked: bool,
}

fn pick(player: &mut Player, args: &Value) -> Told {
    let PickArgs { event, openers, picked } = read(args)?;
    let openers: Vec<&str> = openers.iter().map(String::as_str).collect();
    told(player.companion.events().pick(player.id(&event)?, &openers, picked)?)
}

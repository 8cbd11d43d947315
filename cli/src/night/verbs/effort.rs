use serde::Deserialize;
use serde_json::{Value, json};
use twopocket_core::EffortId;
use twopocket_core::effort::{EffortEdit, EffortKind, NewEffort, Scope};

use super::{Told, read, told, whole};
use crate::night::player::{Player, Stop};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewArgs {
    kind: EffortKind,
    person: Option<String>,
    event: Option<String>,
    arena: Option<String>,
    what: Option<String>,
    minutes: Option<u32>,
}

pub fn log(player: &mut Player, args: &Value) -> Told {
    let NewArgs { kind, person, event, arena, what, minutes } = read(args)?;
    let effort = NewEffort {
        kind,
        contact: player.id_if(person.as_ref())?,
        event: player.id_if(event.as_ref())?,
        arena: player.id_if(arena.as_ref())?,
        what,
        minutes,
    };
    told(player.companion.efforts().log(&effort)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EffortArgs {
    effort: String,
}

fn effort_id(player: &Player, args: &Value) -> Result<EffortId, Stop> {
    let EffortArgs { effort } = read(args)?;
    player.id(&effort)
}

pub fn get(player: &mut Player, args: &Value) -> Told {
    told(player.companion.efforts().get(effort_id(player, args)?)?)
}

pub fn remove(player: &mut Player, args: &Value) -> Told {
    player.companion.efforts().remove(effort_id(player, args)?)?;
    Ok(json!({}))
}

pub fn answered(player: &mut Player, args: &Value) -> Told {
    told(player.companion.efforts().answered(effort_id(player, args)?)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EditArgs {
    effort: String,
    kind: EffortKind,
    what: Option<String>,
    minutes: Option<u32>,
}

pub fn edit(player: &mut Player, args: &Value) -> Told {
    let EditArgs { effort, kind, what, minutes } = read(args)?;
    told(player.companion.efforts().edit(player.id(&effort)?, &EffortEdit { kind, what, minutes })?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HelpedArgs {
    effort: String,
    helped: Option<bool>,
}

pub fn helped(player: &mut Player, args: &Value) -> Told {
    let HelpedArgs { effort, helped } = read(args)?;
    told(player.companion.efforts().helped(player.id(&effort)?, helped)?)
}

/// Which efforts: one of these; all of them, without any.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScopeArgs {
    night: Option<String>,
    arena: Option<String>,
    person: Option<String>,
    days: Option<u32>,
}

impl ScopeArgs {
    fn scope(&self, player: &Player) -> Result<Scope, Stop> {
        Ok(match self {
            Self { night: Some(night), .. } => Scope::Night { event: player.id(night)? },
            Self { arena: Some(arena), .. } => Scope::Arena { arena: player.id(arena)? },
            Self { person: Some(person), .. } => Scope::Contact { contact: player.id(person)? },
            Self { days: Some(days), .. } => Scope::Days { days: *days },
            Self { .. } => Scope::All,
        })
    }
}

fn scope(player: &Player, args: &Value) -> Result<Scope, Stop> {
    read::<ScopeArgs>(args)?.scope(player)
}

pub fn efforts(player: &mut Player, args: &Value) -> Told {
    told(player.companion.efforts().list(scope(player, args)?, &whole())?)
}

pub fn split(player: &mut Player, args: &Value) -> Told {
    told(player.companion.efforts().split(scope(player, args)?)?)
}

pub fn next_act(player: &mut Player, args: &Value) -> Told {
    told(player.companion.efforts().next_act(scope(player, args)?)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HistoryArgs {
    days: u32,
    buckets: u32,
}

pub fn history(player: &mut Player, args: &Value) -> Told {
    let HistoryArgs { days, buckets } = read(args)?;
    Ok(json!({"items": told(player.companion.efforts().history(Scope::All, days, buckets)?)?}))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GateArgs {
    person: String,
    text: String,
    event: Option<String>,
}

pub fn ask_gate(player: &mut Player, args: &Value) -> Told {
    let GateArgs { person, text, event } = read(args)?;
    let event = player.id_if(event.as_ref())?;
    told(player.companion.efforts().ask_gate(player.id(&person)?, &text, event)?)
}

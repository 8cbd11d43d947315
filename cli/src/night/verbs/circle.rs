//! The inner circle and the groups beside it, the walk-through, who makes contact.

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::{Value, json};
use twopocket_core::circle::{Began, Group, NewTouch, Verdict};
use twopocket_core::contact::Closeness;
use twopocket_core::follow_up::Channel;

use super::{Nothing, Told, read, told, whole};
use crate::night::player::{Player, Stop};

/// Calls a verb of this file; `None` if it is none.
pub fn call(player: &mut Player, verb: &str, args: &Value) -> Option<Told> {
    Some(match verb {
        "circles" => groups(player, args),
        "circle" => members(player, args),
        "circle_due" => due(player, args),
        "circle_add" => add(player, args),
        "circle_release" => release(player, args),
        "circle_bound" => bound(player, args),
        "circle_every" => every(player, args),
        "circle_suggest" => suggest(player, args),
        "standing" => standing(player, args),
        "felt" => felt(player, args),
        "closeness" => closeness(player, args),
        "heard" | "reached" => touched(player, verb, args),
        "touches" => touches(player, args),
        "remove_touch" => remove_touch(player, args),
        "initiative" => initiative(player, args),
        "dormant" => dormant(player, args),
        "dormancy" => dormancy(player, args),
        "walk" => walk(player, args),
        "walked" => walked(player, args),
        "walk_back" => walk_back(player, args),
        "set_aside" => set_aside(player, args),
        _ => return None,
    })
}

fn groups(player: &mut Player, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    Ok(json!({"items": told(player.companion.circle().groups()?)?}))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MembersArgs {
    group: Option<Group>,
}

fn members(player: &mut Player, args: &Value) -> Told {
    let MembersArgs { group } = read(args)?;
    told(player.companion.circle().members(group, &whole())?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DueArgs {
    on: Option<NaiveDate>,
}

fn due(player: &mut Player, args: &Value) -> Told {
    let DueArgs { on } = read(args)?;
    let on = on.unwrap_or_else(|| player.companion.now().date());
    told(player.companion.circle().due(on, &whole())?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AddArgs {
    person: String,
    group: Option<Group>,
    every: Option<u32>,
}

fn add(player: &mut Player, args: &Value) -> Told {
    let AddArgs { person, group, every } = read(args)?;
    told(player.companion.circle().add(player.id(&person)?, group, every)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PersonArgs {
    person: String,
}

fn release(player: &mut Player, args: &Value) -> Told {
    let PersonArgs { person } = read(args)?;
    told(player.companion.circle().release(player.id(&person)?)?)
}

fn standing(player: &mut Player, args: &Value) -> Told {
    let PersonArgs { person } = read(args)?;
    told(player.companion.circle().standing(player.id(&person)?)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BoundArgs {
    group: Group,
    bound: Option<u32>,
}

fn bound(player: &mut Player, args: &Value) -> Told {
    let BoundArgs { group, bound } = read(args)?;
    told(player.companion.circle().set_bound(group, bound)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EveryArgs {
    group: Option<Group>,
    person: Option<String>,
    days: Option<u32>,
}

/// Of a group, or of one member.
fn every(player: &mut Player, args: &Value) -> Told {
    let EveryArgs { group, person, days } = read(args)?;
    let circle = player.companion.circle();
    match (group, person) {
        (Some(group), None) => told(circle.set_every(group, days)?),
        (None, Some(person)) => told(circle.set_member_every(player.id(&person)?, days)?),
        _ => Err(Stop::Wrong("a cadence is that of a group or of a person".to_owned())),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SuggestArgs {
    group: Group,
}

fn suggest(player: &mut Player, args: &Value) -> Told {
    let SuggestArgs { group } = read(args)?;
    told(player.companion.circle().suggest(group)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FeltArgs {
    person: String,
    felt: Option<u8>,
}

fn felt(player: &mut Player, args: &Value) -> Told {
    let FeltArgs { person, felt } = read(args)?;
    told(player.companion.circle().set_felt(player.id(&person)?, felt)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClosenessArgs {
    person: String,
    closeness: Closeness,
}

fn closeness(player: &mut Player, args: &Value) -> Told {
    let ClosenessArgs { person, closeness } = read(args)?;
    told(player.companion.circle().set_closeness(player.id(&person)?, closeness)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TouchedArgs {
    person: String,
    by: Option<Channel>,
    #[serde(default)]
    in_person: bool,
}

/// `heard` what they began, `reached` what the user began.
fn touched(player: &mut Player, verb: &str, args: &Value) -> Told {
    let TouchedArgs { person, by, in_person } = read(args)?;
    let began = if verb == "heard" { Began::Them } else { Began::Me };
    let new = NewTouch { contact: player.id(&person)?, began, channel: by, in_person };
    told(player.companion.circle().touched(&new)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WhoArgs {
    person: Option<String>,
}

fn touches(player: &mut Player, args: &Value) -> Told {
    let WhoArgs { person } = read(args)?;
    told(player.companion.circle().touches(player.id_if(person.as_ref())?, &whole())?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TouchArgs {
    touch: String,
}

fn remove_touch(player: &mut Player, args: &Value) -> Told {
    let TouchArgs { touch } = read(args)?;
    player.companion.circle().remove_touch(player.id(&touch)?)?;
    Ok(json!({}))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InitiativeArgs {
    person: Option<String>,
    days: Option<u32>,
}

fn initiative(player: &mut Player, args: &Value) -> Told {
    let InitiativeArgs { person, days } = read(args)?;
    told(player.companion.circle().initiative(player.id_if(person.as_ref())?, days)?)
}

fn dormant(player: &mut Player, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    told(player.companion.circle().dormant(&whole())?)
}

fn dormancy(player: &mut Player, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    told(player.companion.circle().dormancy()?)
}

fn walk(player: &mut Player, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    told(player.companion.circle().walk(&whole())?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WalkedArgs {
    person: String,
    verdict: Verdict,
    chemistry: Option<u8>,
}

fn walked(player: &mut Player, args: &Value) -> Told {
    let WalkedArgs { person, verdict, chemistry } = read(args)?;
    told(player.companion.circle().walked(player.id(&person)?, verdict, chemistry)?)
}

fn walk_back(player: &mut Player, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    told(player.companion.circle().walk_back()?)
}

fn set_aside(player: &mut Player, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    told(player.companion.circle().set_aside(&whole())?)
}

//! Arenas, wish lists, prep lists, the night at a glance and reminders.

use chrono::NaiveDateTime;
use serde::Deserialize;
use serde_json::{Value, json};
use twopocket_core::arena::{ArenaDetails, ArenaKind, Fee, NewWish, Rhythm};
use twopocket_core::event::EventEdit;
use twopocket_core::prep::PrepDetails;

use super::nights::{local, night};
use super::{Nothing, Told, read, told, whole};
use crate::night::player::{Player, Stop};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ArenaArgs {
    arena: Option<String>,
    name: Option<String>,
    purpose: Option<String>,
    kind: Option<ArenaKind>,
    is_open: Option<bool>,
    private_matters: Option<bool>,
    rhythm: Option<Rhythm>,
    fee: Option<Fee>,
    minutes: Option<u32>,
    contribution: Option<String>,
}

/// `arena` adds one, `edit_arena` changes the one it names.
pub fn arena(player: &mut Player, verb: &str, args: &Value) -> Told {
    let args: ArenaArgs = read(args)?;
    let details = ArenaDetails {
        name: args.name,
        purpose: args.purpose,
        kind: args.kind,
        is_open: args.is_open,
        private_matters: args.private_matters,
        rhythm: args.rhythm,
        fee: args.fee,
        minutes: args.minutes,
        contribution: args.contribution,
    };
    let arenas = player.companion.arenas();
    told(match (verb, args.arena) {
        ("edit_arena", Some(arena)) => arenas.edit(player.id(&arena)?, &details)?,
        ("arena", None) => arenas.add(&details)?,
        _ => return Err(Stop::Wrong("`edit_arena` names an arena, `arena` does not".to_owned())),
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WishArgs {
    arena: String,
    name: Option<String>,
    organisation: Option<String>,
    reason: Option<String>,
}

pub fn wish(player: &mut Player, args: &Value) -> Told {
    let WishArgs { arena, name, organisation, reason } = read(args)?;
    told(player.companion.arenas().wish(player.id(&arena)?, &NewWish { name, organisation, reason })?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WishesArgs {
    arena: String,
}

pub fn wishes(player: &mut Player, args: &Value) -> Told {
    let WishesArgs { arena } = read(args)?;
    told(player.companion.arenas().wishes(player.id(&arena)?, &whole())?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UnwishArgs {
    wish: String,
}

pub fn unwish(player: &mut Player, args: &Value) -> Told {
    let UnwishArgs { wish } = read(args)?;
    player.companion.arenas().unwish(player.id(&wish)?)?;
    Ok(json!({}))
}

pub fn members(player: &mut Player, args: &Value) -> Told {
    let WishesArgs { arena } = read(args)?;
    told(player.companion.arenas().members(player.id(&arena)?, &whole())?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ContributeArgs {
    arena: String,
    person: String,
    text: String,
}

pub fn contribute(player: &mut Player, args: &Value) -> Told {
    let ContributeArgs { arena, person, text } = read(args)?;
    told(player.companion.arenas().contribute_to(player.id(&arena)?, player.id(&person)?, &text)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FoundArgs {
    wish: Option<String>,
    prep: Option<String>,
    person: Option<String>,
}

/// The user says who a wish or an entry of the prep list turned out to be.
pub fn found(player: &mut Player, args: &Value) -> Told {
    let FoundArgs { wish, prep, person } = read(args)?;
    let person = player.id_if(person.as_ref())?;
    match (wish, prep) {
        (Some(wish), None) => told(player.companion.arenas().found(player.id(&wish)?, person)?),
        (None, Some(prep)) => told(player.companion.prep().found(player.id(&prep)?, person)?),
        _ => Err(Stop::Wrong("found is a wish or an entry of a prep list".to_owned())),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PrepArgs {
    event: Option<String>,
    prep: Option<String>,
    name: Option<String>,
    organisation: Option<String>,
    known: Option<String>,
    interests: Option<String>,
    reaction: Option<String>,
    give: Option<String>,
}

/// `prep` adds somebody to an event's list, `edit_prep` changes the entry it names.
pub fn prep(player: &mut Player, verb: &str, args: &Value) -> Told {
    let PrepArgs { event, prep, name, organisation, known, interests, reaction, give } = read(args)?;
    let person = PrepDetails { name, organisation, known, interests, reaction, give };
    let list = player.companion.prep();
    told(match (verb, event, prep) {
        ("prep", Some(event), None) => list.add(player.id(&event)?, &person)?,
        ("edit_prep", None, Some(prep)) => list.edit(player.id(&prep)?, &person)?,
        _ => return Err(Stop::Wrong("`prep` names an event, `edit_prep` an entry".to_owned())),
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UnprepArgs {
    prep: String,
}

pub fn unprep(player: &mut Player, args: &Value) -> Told {
    let UnprepArgs { prep } = read(args)?;
    player.companion.prep().remove(player.id(&prep)?)?;
    Ok(json!({}))
}

pub fn prep_list(player: &mut Player, args: &Value) -> Told {
    told(player.companion.prep().list(night(player, args)?, &whole())?)
}

pub fn tonight(player: &mut Player, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    told(player.companion.events().tonight()?)
}

pub fn reminders(player: &mut Player, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    let armed = player.companion.reminders().to_arm()?;
    let said = armed.into_iter().map(|reminder| {
        let local = reminder.at.local().format("%Y-%m-%dT%H:%M").to_string();
        Ok(json!({"local": local, "reminder": told(reminder)?}))
    });
    Ok(json!({"items": said.collect::<Result<Vec<_>, Stop>>()?}))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EditEventArgs {
    event: String,
    name: Option<String>,
    arena: Option<String>,
    venue: Option<String>,
    starts: Option<String>,
    ends: Option<String>,
    purpose: Option<String>,
    goal: Option<u32>,
    look_for: Option<String>,
    offer: Option<String>,
    has_talk: Option<bool>,
}

pub fn edit_event(player: &mut Player, args: &Value) -> Told {
    let args: EditEventArgs = read(args)?;
    let time = |text: Option<String>| -> Result<Option<NaiveDateTime>, Stop> { text.as_deref().map(local).transpose() };
    let edit = EventEdit {
        arena: player.id_if(args.arena.as_ref())?,
        name: args.name,
        venue: args.venue,
        starts: time(args.starts)?,
        ends: time(args.ends)?,
        zone: None,
        purpose: args.purpose,
        goal: args.goal,
        look_for: args.look_for,
        offer: args.offer,
        has_talk: args.has_talk,
    };
    told(player.companion.events().edit(player.id(&args.event)?, &edit)?)
}

use chrono::{NaiveDateTime, NaiveTime};
use serde::Deserialize;
use serde_json::{Value, json};
use twopocket_core::EventId;
use twopocket_core::event::NewEvent;
use twopocket_core::reader::{Language, Region};

use super::{Nothing, Told, read, told, whole};
use crate::args::moment;
use crate::night::player::{Player, Stop};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SettingsArgs {
    language: Option<Language>,
    home: Option<Region>,
    morning: Option<String>,
    keep_photos: Option<bool>,
    signature: Option<String>,
    weekly_minutes: Option<u32>,
}

pub fn settings(player: &mut Player, args: &Value) -> Told {
    let args: SettingsArgs = read(args)?;
    let mut settings = player.companion.settings().get()?;
    settings.language = args.language.unwrap_or(settings.language);
    settings.home = args.home.or(settings.home);
    settings.signature = args.signature.or(settings.signature);
    settings.weekly_minutes = args.weekly_minutes.or(settings.weekly_minutes);
    settings.keep_photos = args.keep_photos.unwrap_or(settings.keep_photos);
    if let Some(morning) = args.morning {
        let time = NaiveTime::parse_from_str(&morning, "%H:%M");
        settings.morning = time.map_err(|_| Stop::Wrong(format!("`{morning}` is no time of day")))?;
    }
    told(player.companion.settings().set(settings)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewEventArgs {
    event: Option<String>,
    arena: Option<String>,
    venue: Option<String>,
    starts: Option<String>,
    ends: Option<String>,
    purpose: Option<String>,
    goal: Option<u32>,
    look_for: Option<String>,
    offer: Option<String>,
    #[serde(default)]
    has_talk: bool,
}

fn new_event(player: &Player, args: &Value) -> Result<NewEvent, Stop> {
    let args: NewEventArgs = read(args)?;
    Ok(NewEvent {
        arena: player.id_if(args.arena.as_ref())?,
        name: args.event,
        venue: args.venue,
        starts: args.starts.as_deref().map(local).transpose()?,
        ends: args.ends.as_deref().map(local).transpose()?,
        zone: None,
        purpose: args.purpose,
        goal: args.goal,
        look_for: args.look_for,
        offer: args.offer,
        has_talk: args.has_talk,
    })
}

pub fn local(text: &str) -> Result<NaiveDateTime, Stop> {
    moment(text).map_err(|_| Stop::Wrong(format!("`{text}` is no time")))
}

pub fn begin(player: &mut Player, args: &Value) -> Told {
    told(player.companion.events().begin(&new_event(player, args)?)?)
}

pub fn plan(player: &mut Player, args: &Value) -> Told {
    told(player.companion.events().plan(&new_event(player, args)?)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EventArgs {
    event: String,
}

fn event_id(player: &Player, args: &Value) -> Result<EventId, Stop> {
    let EventArgs { event } = read(args)?;
    player.id(&event)
}

pub fn begin_planned(player: &mut Player, args: &Value) -> Told {
    told(player.companion.events().begin_planned(event_id(player, args)?)?)
}

pub fn event(player: &mut Player, args: &Value) -> Told {
    told(player.companion.events().get(event_id(player, args)?)?)
}

pub fn reopen(player: &mut Player, args: &Value) -> Told {
    told(player.companion.events().reopen(event_id(player, args)?)?)
}

pub fn events(player: &mut Player, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    told(player.companion.events().list(&whole())?)
}

pub fn current(player: &mut Player, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    told(player.companion.events().current()?)
}

pub fn coming(player: &mut Player, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    told(player.companion.events().coming()?)
}

pub fn cancel(player: &mut Player, args: &Value) -> Told {
    player.companion.events().cancel(event_id(player, args)?)?;
    Ok(json!({}))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RenameArgs {
    event: String,
    name: String,
}

pub fn rename(player: &mut Player, args: &Value) -> Told {
    let RenameArgs { event, name } = read(args)?;
    told(player.companion.events().rename(player.id(&event)?, &name)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NightArgs {
    event: Option<String>,
}

/// The event named, or the one begun.
pub fn night(player: &Player, args: &Value) -> Result<EventId, Stop> {
    let NightArgs { event } = read(args)?;
    match event {
        Some(event) => player.id(&event),
        None => match player.companion.events().current()? {
            Some(event) => Ok(event.id),
            None => Err(Stop::Wrong("no night has begun".to_owned())),
        },
    }
}

pub fn closing(player: &mut Player, args: &Value) -> Told {
    told(player.companion.events().closing(night(player, args)?)?)
}

pub fn close(player: &mut Player, args: &Value) -> Told {
    let closed = player.companion.events().close(night(player, args)?)?;
    player.closed.push(closed.clone());
    told(closed)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConversationArgs {
    person: Option<String>,
    event: Option<String>,
}

pub fn conversation(player: &mut Player, args: &Value) -> Told {
    let ConversationArgs { person, event } = read(args)?;
    let (person, event) = (player.id_if(person.as_ref())?, player.id_if(event.as_ref())?);
    told(player.companion.conversations().had(person, event)?)
}

use serde::Deserialize;
use serde_json::{Value as Json, json};
use twopocket_core::CardId;
use twopocket_core::back::{Notes, Openness};
use twopocket_core::card::Capture;
use twopocket_core::pocket::Pocket;
use twopocket_core::reader::print::Scan;
use twopocket_core::reader::{FieldKind, Value};

use super::nights::night;
use super::{Nothing, Told, read, told, whole};
use crate::night::player::{Player, Stop};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaptureArgs {
    line: Option<String>,
    code: Option<String>,
    file: Option<String>,
    scan: Option<String>,
    photo: Option<String>,
    event: Option<String>,
}

pub fn capture(player: &mut Player, args: &Json) -> Told {
    let args: CaptureArgs = read(args)?;
    let event = player.id_if(args.event.as_ref())?;
    let captured = player.companion.cards().capture(&input(player, args)?, event)?;
    player.captured.push(captured.clone());
    told(captured)
}

fn input(player: &Player, args: CaptureArgs) -> Result<Capture, Stop> {
    let scan = args.scan.map(|name| scan(player, &name)).transpose()?;
    match (args.line, args.code, args.file, args.photo, scan) {
        (Some(text), None, None, None, None) => Ok(Capture::Line { text }),
        (None, Some(text), None, None, None) => Ok(Capture::Code { text }),
        (None, None, Some(file), None, None) => Ok(Capture::File { bytes: player.file(&file)? }),
        (None, None, None, None, Some(scan)) => Ok(Capture::Scan { scan }),
        (None, None, None, Some(photo), scan) => Ok(Capture::Photo { jpeg: player.file(&photo)?, scan }),
        _ => Err(Stop::Wrong("a capture is a line, a code, a file, a scan or a photo".to_owned())),
    }
}

fn scan(player: &Player, name: &str) -> Result<Scan, Stop> {
    serde_json::from_slice(&player.file(name)?).map_err(|error| Stop::Wrong(format!("{name}: {error}")))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CardArgs {
    card: String,
}

fn card_id(player: &Player, args: &Json) -> Result<CardId, Stop> {
    let CardArgs { card } = read(args)?;
    player.id(&card)
}

pub fn card(player: &mut Player, args: &Json) -> Told {
    told(player.companion.cards().get(card_id(player, args)?)?)
}

pub fn raw(player: &mut Player, args: &Json) -> Told {
    told(player.companion.cards().raw(card_id(player, args)?)?)
}

pub fn confirm(player: &mut Player, args: &Json) -> Told {
    told(player.companion.cards().confirm(card_id(player, args)?)?)
}

pub fn reread(player: &mut Player, args: &Json) -> Told {
    told(player.companion.cards().reread(card_id(player, args)?)?)
}

pub fn erase(player: &mut Player, args: &Json) -> Told {
    told(player.companion.disposal().erase(card_id(player, args)?)?)
}

pub fn read_back(player: &mut Player, args: &Json) -> Told {
    told(player.companion.backs().get(card_id(player, args)?)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CardsArgs {
    event: Option<String>,
    pocket: Option<Pocket>,
}

pub fn cards(player: &mut Player, args: &Json) -> Told {
    let CardsArgs { event, pocket } = read(args)?;
    told(player.companion.cards().list(player.id_if(event.as_ref())?, pocket, &whole())?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EditArgs {
    card: String,
    field: FieldKind,
    values: Vec<Value>,
}

pub fn edit(player: &mut Player, args: &Json) -> Told {
    let EditArgs { card, field, values } = read(args)?;
    told(player.companion.cards().edit(player.id(&card)?, field, &values)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PutArgs {
    card: String,
    pocket: Pocket,
}

pub fn put(player: &mut Player, args: &Json) -> Told {
    let PutArgs { card, pocket } = read(args)?;
    told(player.companion.pockets().put(player.id(&card)?, pocket)?)
}

pub fn undo(player: &mut Player, args: &Json) -> Told {
    told(player.companion.pockets().undo(night(player, args)?)?)
}

pub fn history(player: &mut Player, args: &Json) -> Told {
    told(player.companion.pockets().history(night(player, args)?, &whole())?)
}

pub fn left(player: &mut Player, args: &Json) -> Told {
    let Nothing {} = read(args)?;
    Ok(json!({"items": told(player.companion.disposal().left()?)?}))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BackArgs {
    card: String,
    #[serde(default)]
    text: String,
    moves: Option<String>,
    detail: Option<String>,
    #[serde(default)]
    interests: Vec<String>,
    #[serde(default)]
    needs: Vec<String>,
    #[serde(default)]
    offers: Vec<String>,
    chemistry: Option<u8>,
    #[serde(default)]
    openness: Openness,
}

pub fn back(player: &mut Player, args: &Json) -> Told {
    let BackArgs { card, text, moves, detail, interests, needs, offers, chemistry, openness } = read(args)?;
    let notes = Notes { text, moves, detail, interests, needs, offers, chemistry, openness };
    told(player.companion.backs().write(player.id(&card)?, &notes)?)
}

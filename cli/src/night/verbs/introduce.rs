//! Introductions.

use serde::Deserialize;
use serde_json::{Value, json};
use twopocket_core::IntroductionId;
use twopocket_core::contact::Tone;
use twopocket_core::draft::{Addressee, Manner};
use twopocket_core::introduction::IntroductionState;
use twopocket_core::reader::Language;

use super::{Nothing, Told, read, told, whole};
use crate::night::player::Player;

/// Calls a verb of this file; `None` if it is none.
pub fn call(player: &mut Player, verb: &str, args: &Value) -> Option<Told> {
    Some(match verb {
        "introductions_to_make" => suggestions(player, args),
        "introduce" => begin(player, args),
        "introductions" => list(player, args),
        "introductions_to_hear" => to_hear(player, args),
        "introduction" | "introduction_asked" | "introduction_declined" | "introduced" | "introduction_back" => {
            go(player, verb, args)
        }
        "introduction_heard" => heard(player, args),
        "introduction_draft" => draft(player, args),
        _ => return None,
    })
}

fn suggestions(player: &mut Player, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    told(player.companion.introductions().suggestions(&whole())?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BeginArgs {
    one: String,
    other: String,
}

fn begin(player: &mut Player, args: &Value) -> Told {
    let BeginArgs { one, other } = read(args)?;
    let (one, other) = (player.id(&one)?, player.id(&other)?);
    told(player.companion.introductions().begin(one, other)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ListArgs {
    state: Option<IntroductionState>,
}

fn list(player: &mut Player, args: &Value) -> Told {
    let ListArgs { state } = read(args)?;
    told(player.companion.introductions().list(state, &whole())?)
}

fn to_hear(player: &mut Player, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    told(json!({"items": player.companion.introductions().to_hear()?}))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct IntroductionArgs {
    introduction: String,
}

/// The verbs that take nothing but the introduction.
fn go(player: &mut Player, verb: &str, args: &Value) -> Told {
    let IntroductionArgs { introduction } = read(args)?;
    let introduction: IntroductionId = player.id(&introduction)?;
    let introductions = player.companion.introductions();
    match verb {
        "introduction" => told(introductions.get(introduction)?),
        "introduction_asked" => told(introductions.asked(introduction)?),
        "introduction_declined" => told(introductions.declined(introduction)?),
        "introduced" => told(introductions.introduced(introduction)?),
        _ => told(json!({"introduction": introductions.take_back(introduction)?})),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HeardArgs {
    introduction: String,
    led_somewhere: Option<bool>,
    came_of_it: Option<String>,
}

fn heard(player: &mut Player, args: &Value) -> Told {
    let HeardArgs { introduction, led_somewhere, came_of_it } = read(args)?;
    let introduction = player.id(&introduction)?;
    told(player.companion.introductions().heard(introduction, led_somewhere, came_of_it.as_deref())?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DraftArgs {
    introduction: String,
    to: Addressee,
    language: Option<Language>,
    tone: Option<Tone>,
}

fn draft(player: &mut Player, args: &Value) -> Told {
    let DraftArgs { introduction, to, language, tone } = read(args)?;
    let introduction = player.id(&introduction)?;
    told(player.companion.drafts().introduction(introduction, to, Manner { language, tone })?)
}

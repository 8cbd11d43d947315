//! Nights that are played, and the ladder for the shy.

use serde::Deserialize;
use serde_json::Value;
use twopocket_core::EventId;
use twopocket_core::challenge::LadderStep;

use super::nights::night;
use super::{Nothing, Told, read, told};
use crate::night::player::{Player, Stop};

/// Calls a verb of this room; `None` for one of another.
pub fn call(player: &mut Player, verb: &str, args: &Value) -> Option<Told> {
    Some(match verb {
        "start_challenge" => start(player, args),
        "stop_challenge" | "score" | "score_code" => of_night(player, verb, args),
        "compare" => compare(player, args),
        "ladder" => ladder(player, args),
        "climb" => climb(player, args),
        _ => return None,
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StartArgs {
    event: Option<String>,
    #[serde(default)]
    with_friend: bool,
}

fn start(player: &mut Player, args: &Value) -> Told {
    let StartArgs { event, with_friend } = read(args)?;
    let event = which(player, event.as_ref())?;
    told(player.companion.challenges().start(event, with_friend)?)
}

/// The night named, or the one begun.
fn which(player: &Player, named: Option<&String>) -> Result<EventId, Stop> {
    let nothing = || Value::Object(serde_json::Map::new());
    player.id_if(named)?.map_or_else(|| night(player, &nothing()), Ok)
}

fn of_night(player: &mut Player, verb: &str, args: &Value) -> Told {
    let event = night(player, args)?;
    let challenges = player.companion.challenges();
    match verb {
        "stop_challenge" => told(challenges.stop(event)?),
        "score" => told(challenges.score(event)?),
        _ => told(challenges.code(event)?),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CompareArgs {
    code: String,
    event: Option<String>,
}

fn compare(player: &mut Player, args: &Value) -> Told {
    let CompareArgs { code, event } = read(args)?;
    let event = which(player, event.as_ref())?;
    told(player.companion.challenges().compare(&code, event)?)
}

fn ladder(player: &mut Player, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    told(player.companion.challenges().ladder()?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClimbArgs {
    step: LadderStep,
    done: bool,
}

fn climb(player: &mut Player, args: &Value) -> Told {
    let ClimbArgs { step, done } = read(args)?;
    told(player.companion.challenges().climb(step, done)?)
}

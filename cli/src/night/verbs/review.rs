//! How well the network is used.

use serde::Deserialize;
use serde_json::Value;
use twopocket_core::review::MeasureKind;

use super::{Nothing, Told, read, told, whole};
use crate::night::player::Player;

/// Calls a verb of this file; `None` if it is none.
pub fn call(player: &mut Player, verb: &str, args: &Value) -> Option<Told> {
    Some(match verb {
        "quotient" => quotient(player, args),
        "quotients" => history(player, args),
        "measure_acts" => acts(player, args),
        "mistakes" => mistakes(player, args),
        "worth" => worth(player, args),
        "weeks" => weeks(player, args),
        _ => return None,
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DaysArgs {
    days: Option<u32>,
}

fn quotient(player: &mut Player, args: &Value) -> Told {
    let DaysArgs { days } = read(args)?;
    told(player.companion.review().quotient(days)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HistoryArgs {
    days: u32,
    buckets: u32,
}

fn history(player: &mut Player, args: &Value) -> Told {
    let HistoryArgs { days, buckets } = read(args)?;
    told(player.companion.review().history(days, buckets)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ActsArgs {
    measure: MeasureKind,
    days: Option<u32>,
}

fn acts(player: &mut Player, args: &Value) -> Told {
    let ActsArgs { measure, days } = read(args)?;
    told(player.companion.review().acts(measure, days, &whole())?)
}

fn mistakes(player: &mut Player, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    told(player.companion.review().mistakes()?)
}

fn worth(player: &mut Player, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    told(player.companion.review().arenas()?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WeeksArgs {
    weeks: u32,
}

fn weeks(player: &mut Player, args: &Value) -> Told {
    let WeeksArgs { weeks } = read(args)?;
    told(player.companion.review().weeks(weeks)?)
}

//! How long a day may be.

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::Value;
use twopocket_core::pace::Limits;

use super::{Nothing, Told, read, told};
use crate::night::player::Player;

/// Calls a verb of this file; `None` if it is none.
pub fn call(player: &mut Player, verb: &str, args: &Value) -> Option<Told> {
    Some(match verb {
        "pace" => pace(player, args),
        "limits" => limits(player, args),
        "set_limits" => set_limits(player, args),
        _ => return None,
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PaceArgs {
    day: Option<NaiveDate>,
}

fn pace(player: &mut Player, args: &Value) -> Told {
    let PaceArgs { day } = read(args)?;
    told(player.companion.pace().day(day)?)
}

fn limits(player: &mut Player, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    told(player.companion.pace().limits()?)
}

fn set_limits(player: &mut Player, args: &Value) -> Told {
    let limits: Limits = read(args)?;
    told(player.companion.pace().set_limits(limits)?)
}

//! The user's own card.

use serde::Deserialize;
use serde_json::Value;
use twopocket_core::own_card::OwnDetails;
use twopocket_core::reader::Language;

use super::{Nothing, Told, read, told};
use crate::night::player::Player;

/// Calls a verb of this room; `None` for one of another.
pub fn call(player: &mut Player, verb: &str, args: &Value) -> Option<Told> {
    Some(match verb {
        "own_card" | "own_code" | "paper" => show(player, verb, args),
        "save_own_card" => save(player, args),
        "signature" => signature(player, args),
        "check_signature" => check_signature(player, args),
        "own_introduction" => introduction(player, args),
        "check_introduction" | "introduce_myself" => introduce(player, verb, args),
        "count_paper" => count_paper(player, args),
        "handed" => handed(player, args),
        _ => return None,
    })
}

fn show(player: &mut Player, verb: &str, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    let own = player.companion.own_card();
    match verb {
        "own_card" => told(own.get()?),
        "own_code" => told(own.code()?),
        _ => told(own.paper()?),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SaveArgs {
    details: OwnDetails,
}

fn save(player: &mut Player, args: &Value) -> Told {
    let SaveArgs { details } = read(args)?;
    told(player.companion.own_card().save(&details)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguageArgs {
    language: Option<Language>,
}

fn signature(player: &mut Player, args: &Value) -> Told {
    let LanguageArgs { language } = read(args)?;
    told(player.companion.own_card().signature(language)?)
}

fn introduction(player: &mut Player, args: &Value) -> Told {
    let LanguageArgs { language } = read(args)?;
    told(player.companion.own_card().introduction(language)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CheckArgs {
    text: String,
}

fn check_signature(player: &mut Player, args: &Value) -> Told {
    let CheckArgs { text } = read(args)?;
    told(player.companion.own_card().check_signature(&text)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct IntroduceArgs {
    text: String,
    language: Option<Language>,
}

/// `introduce_myself` keeps it, `check_introduction` only looks.
fn introduce(player: &mut Player, verb: &str, args: &Value) -> Told {
    let IntroduceArgs { text, language } = read(args)?;
    let own = player.companion.own_card();
    let keeps = verb == "introduce_myself";
    told(if keeps { own.introduce(&text, language)? } else { own.check_introduction(&text, language)? })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PaperArgs {
    left: Option<u32>,
}

fn count_paper(player: &mut Player, args: &Value) -> Told {
    let PaperArgs { left } = read(args)?;
    told(player.companion.own_card().count_paper(left)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HandedArgs {
    cards: u32,
}

fn handed(player: &mut Player, args: &Value) -> Told {
    let HandedArgs { cards } = read(args)?;
    told(player.companion.own_card().handed(cards)?)
}

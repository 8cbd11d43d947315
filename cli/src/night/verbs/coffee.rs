//! Coffee invitations.

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::{Value, json};
use twopocket_core::CoffeeId;
use twopocket_core::coffee::{CoffeeState, Homework, Meeting};
use twopocket_core::contact::Tone;
use twopocket_core::draft::Manner;
use twopocket_core::reader::Language;
use twopocket_core::ties::ReceivedKind;

use super::{Told, read, told, whole};
use crate::night::player::{Player, Stop};

/// Calls a verb of this file; `None` if it is none.
pub fn call(player: &mut Player, verb: &str, args: &Value) -> Option<Told> {
    Some(match verb {
        "coffee_prepare" | "coffee_edit" => prepare(player, verb, args),
        "coffee" | "coffee_sent" | "coffee_declined" | "coffee_let_go" | "coffee_undo" | "coffee_next"
        | "coffee_remove" => which(player, verb, args),
        "coffee_accepted" | "coffee_day" => on_a_day(player, verb, args),
        "coffee_met" => met(player, args),
        "coffees" => list(player, args),
        "coffee_check" => check(player, args),
        "coffee_draft" => draft(player, args),
        _ => return None,
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HomeworkArgs {
    person: Option<String>,
    coffee: Option<String>,
    motive: Option<String>,
    stated: Option<String>,
    need: Option<String>,
    contribution: Option<String>,
    about: Option<String>,
    fallback: Option<String>,
    tip_from: Option<String>,
    proposed: Option<NaiveDate>,
}

fn prepare(player: &mut Player, verb: &str, args: &Value) -> Told {
    let HomeworkArgs { person, coffee, motive, stated, need, contribution, about, fallback, tip_from, proposed } =
        read(args)?;
    let tip_from = player.id_if(tip_from.as_ref())?;
    let homework = Homework { motive, stated, need, contribution, about, fallback, tip_from, proposed };
    let coffees = player.companion.coffees();
    told(match (verb, person, coffee) {
        ("coffee_prepare", Some(person), None) => coffees.prepare(player.id(&person)?, &homework)?,
        ("coffee_edit", None, Some(coffee)) => coffees.edit(player.id(&coffee)?, &homework)?,
        _ => return Err(Stop::Wrong("a person to prepare for, or an invitation to edit".to_owned())),
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WhichArgs {
    coffee: String,
}

fn which(player: &mut Player, verb: &str, args: &Value) -> Told {
    let WhichArgs { coffee } = read(args)?;
    let coffee: CoffeeId = player.id(&coffee)?;
    let coffees = player.companion.coffees();
    match verb {
        "coffee" => told(coffees.get(coffee)?),
        "coffee_sent" => told(coffees.sent(coffee)?),
        "coffee_declined" => told(coffees.declined(coffee)?),
        "coffee_let_go" => told(coffees.let_go(coffee)?),
        "coffee_undo" => told(coffees.undo(coffee)?),
        "coffee_next" => told(json!({"items": coffees.next(coffee)?})),
        _ => {
            coffees.remove(coffee)?;
            Ok(json!({}))
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DayArgs {
    coffee: String,
    day: Option<NaiveDate>,
}

fn on_a_day(player: &mut Player, verb: &str, args: &Value) -> Told {
    let DayArgs { coffee, day } = read(args)?;
    let coffee: CoffeeId = player.id(&coffee)?;
    let coffees = player.companion.coffees();
    told(match (verb, day) {
        ("coffee_accepted", day) => coffees.accepted(coffee, day)?,
        (_, Some(day)) => coffees.meet_on(coffee, day)?,
        (_, None) => return Err(Stop::Wrong("a day is missing".to_owned())),
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MetArgs {
    coffee: String,
    they_got: Option<String>,
    i_got: Option<String>,
    minutes: Option<u32>,
    received: Option<ReceivedKind>,
    on: Option<NaiveDate>,
}

fn met(player: &mut Player, args: &Value) -> Told {
    let MetArgs { coffee, they_got, i_got, minutes, received, on } = read(args)?;
    let meeting = Meeting { they_got, i_got, minutes, received, on };
    told(player.companion.coffees().met(player.id(&coffee)?, &meeting)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ListArgs {
    state: Option<CoffeeState>,
}

fn list(player: &mut Player, args: &Value) -> Told {
    let ListArgs { state } = read(args)?;
    told(player.companion.coffees().list(state, &whole())?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CheckArgs {
    coffee: String,
    text: Option<String>,
    language: Option<Language>,
}

fn check(player: &mut Player, args: &Value) -> Told {
    let CheckArgs { coffee, text, language } = read(args)?;
    told(player.companion.coffees().check(player.id(&coffee)?, text.as_deref(), language)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DraftArgs {
    coffee: String,
    language: Option<Language>,
    tone: Option<Tone>,
}

fn draft(player: &mut Player, args: &Value) -> Told {
    let DraftArgs { coffee, language, tone } = read(args)?;
    told(player.companion.drafts().coffee(player.id(&coffee)?, Manner { language, tone })?)
}

use serde::Deserialize;
use serde_json::Value;
use twopocket_core::check::About;
use twopocket_core::reader::Language;

use super::{Told, read, told};
use crate::night::player::Player;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CheckArgs {
    text: String,
    person: Option<String>,
    arena: Option<String>,
    language: Option<Language>,
}

pub fn text(player: &mut Player, args: &Value) -> Told {
    let CheckArgs { text, person, arena, language } = read(args)?;
    let about = About { contact: player.id_if(person.as_ref())?, arena: player.id_if(arena.as_ref())?, language };
    told(player.companion.checks().text(&text, about)?)
}

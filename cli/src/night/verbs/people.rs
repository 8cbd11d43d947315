use serde::Deserialize;
use serde_json::{Value as Json, json};
use twopocket_core::ContactId;
use twopocket_core::contact::{NewPerson, Role, Tone};
use twopocket_core::reader::{FieldKind, Language, Value};

use super::{Told, read, told, whole};
use crate::night::player::{Player, Stop};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PeopleArgs {
    #[serde(default)]
    query: String,
}

pub fn people(player: &mut Player, args: &Json) -> Told {
    let PeopleArgs { query } = read(args)?;
    told(player.companion.people().find(&query, &whole())?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PersonArgs {
    person: String,
}

fn person_id(player: &Player, args: &Json) -> Result<ContactId, Stop> {
    let PersonArgs { person } = read(args)?;
    player.id(&person)
}

pub fn person(player: &mut Player, args: &Json) -> Told {
    told(player.companion.people().get(person_id(player, args)?)?)
}

pub fn held(player: &mut Player, args: &Json) -> Told {
    told(player.companion.people().held(person_id(player, args)?)?)
}

pub fn erase(player: &mut Player, args: &Json) -> Told {
    told(player.companion.people().erase(person_id(player, args)?)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RecognisedArgs {
    card: String,
}

pub fn recognised(player: &mut Player, args: &Json) -> Told {
    let RecognisedArgs { card } = read(args)?;
    Ok(json!({"items": told(player.companion.people().recognised(player.id(&card)?)?)?}))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AddArgs {
    fields: Vec<Value>,
    #[serde(default)]
    role: Role,
    language: Option<Language>,
}

pub fn add(player: &mut Player, args: &Json) -> Told {
    let AddArgs { fields, role, language } = read(args)?;
    told(player.companion.people().add(&NewPerson { fields, role, language })?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EditArgs {
    person: String,
    field: FieldKind,
    values: Vec<Value>,
}

pub fn edit(player: &mut Player, args: &Json) -> Told {
    let EditArgs { person, field, values } = read(args)?;
    told(player.companion.people().edit(player.id(&person)?, field, &values)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RoleArgs {
    person: String,
    role: Role,
}

pub fn role(player: &mut Player, args: &Json) -> Told {
    let RoleArgs { person, role } = read(args)?;
    told(player.companion.people().set_role(player.id(&person)?, role)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MergeArgs {
    keep: String,
    absorb: String,
}

pub fn merge(player: &mut Player, args: &Json) -> Told {
    let MergeArgs { keep, absorb } = read(args)?;
    told(player.companion.people().merge(player.id(&keep)?, player.id(&absorb)?)?)
}

/// The last merge into them is taken back.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UnmergeArgs {
    person: String,
}

pub fn unmerge(player: &mut Player, args: &Json) -> Told {
    let UnmergeArgs { person } = read(args)?;
    let person = player.companion.people().get(player.id(&person)?)?;
    let Some(merge) = person.merges.last() else { return Err(Stop::Wrong("nothing was merged".to_owned())) };
    told(player.companion.people().unmerge(*merge)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NotSameArgs {
    one: String,
    other: String,
}

pub fn not_same(player: &mut Player, args: &Json) -> Told {
    let NotSameArgs { one, other } = read(args)?;
    player.companion.people().not_same(player.id(&one)?, player.id(&other)?)?;
    Ok(json!({}))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ToneArgs {
    person: String,
    tone: Option<Tone>,
}

pub fn tone(player: &mut Player, args: &Json) -> Told {
    let ToneArgs { person, tone } = read(args)?;
    told(player.companion.people().set_tone(player.id(&person)?, tone)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguageArgs {
    person: String,
    language: Option<Language>,
}

pub fn language(player: &mut Player, args: &Json) -> Told {
    let LanguageArgs { person, language } = read(args)?;
    told(player.companion.people().set_language(player.id(&person)?, language)?)
}

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::Value;
use twopocket_core::contact::Tone;
use twopocket_core::draft::Manner;
use twopocket_core::reader::Language;

use super::{Told, read, told};
use crate::night::player::{Player, Stop};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DraftArgs {
    item: Option<String>,
    promise: Option<String>,
    due: Option<NaiveDate>,
    thank: Option<String>,
    language: Option<Language>,
    tone: Option<Tone>,
}

pub fn draft(player: &mut Player, args: &Value) -> Told {
    let DraftArgs { item, promise, due, thank, language, tone } = read(args)?;
    let manner = Manner { language, tone };
    let drafts = player.companion.drafts();
    told(match (item, promise, due, thank) {
        (Some(item), None, None, None) => drafts.draft(player.id(&item)?, manner)?,
        (None, Some(promise), Some(due), None) => drafts.repair(player.id(&promise)?, due, manner)?,
        (None, None, None, Some(person)) => drafts.thanks(player.id(&person)?, manner)?,
        _ => return Err(Stop::Wrong("an item, a promise with its new day, or a person to thank".to_owned())),
    })
}

//! Contacts from files and into files.

use serde::Deserialize;
use serde_json::{Value, json};
use twopocket_core::exchange::ExportFormat;
use twopocket_core::{ImportId, PageRequest};

use super::{Nothing, Told, read, told};
use crate::night::player::Player;

/// Calls a verb of this file; `None` if it is none.
pub fn call(player: &mut Player, verb: &str, args: &Value) -> Option<Told> {
    Some(match verb {
        "import" => import(player, args),
        "go_on" => go_on(player, args),
        "take_back" => take_back(player, args),
        "read_import" => read_import(player, args),
        "imports" => imports(player, args),
        "export" => export(player, args),
        _ => return None,
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileArgs {
    file: String,
}

fn import(player: &mut Player, args: &Value) -> Told {
    let FileArgs { file } = read(args)?;
    told(player.companion.exchange().begin(&player.file(&file)?)?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ImportArgs {
    import: String,
}

fn id(player: &Player, args: &Value) -> Result<ImportId, crate::night::player::Stop> {
    let ImportArgs { import } = read(args)?;
    player.id(&import)
}

/// One slice, so that a night can do something between two.
fn go_on(player: &mut Player, args: &Value) -> Told {
    told(player.companion.exchange().step(id(player, args)?, 0)?)
}

fn take_back(player: &mut Player, args: &Value) -> Told {
    told(player.companion.exchange().take_back(id(player, args)?)?)
}

fn read_import(player: &mut Player, args: &Value) -> Told {
    told(player.companion.exchange().get(id(player, args)?)?)
}

fn imports(player: &mut Player, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    told(json!({"items": player.companion.exchange().list()?}))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExportArgs {
    format: ExportFormat,
}

/// The lines of the whole file.
fn export(player: &mut Player, args: &Value) -> Told {
    let ExportArgs { format } = read(args)?;
    let part = player.companion.exchange().export(format, &PageRequest::whole())?;
    let lines: Vec<&str> = part.text.lines().collect();
    told(json!({"lines": lines, "people": part.people, "held_back": part.held_back, "total": part.total}))
}

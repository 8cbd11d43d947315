//! QR codes: on the terminal, and into files.

use std::fs;
use std::path::Path;

use twopocket_core::qr::Qr;

use crate::failure::{Failure, io_reason};
use crate::paths;
use crate::shell::Shell;

/// A code in half blocks. `invert` turns dark and light of what the terminal's ground is taken to be.
pub fn blocks(shell: &mut Shell, code: &Qr, invert: bool) -> Result<(), Failure> {
    code.blocks(invert != is_light()).iter().try_for_each(|line| shell.copy(line))
}

/// Whether the terminal says that its ground is light: `COLORFGBG` is `foreground;background` by the numbers of the ANSI
/// colours, white being 7 and 15. Those that say nothing are mostly dark.
fn is_light() -> bool {
    let colours = std::env::var("COLORFGBG").unwrap_or_default();
    matches!(colours.rsplit(';').next(), Some("7" | "15"))
}

/// Writes a picture, and says so.
pub fn write(shell: &mut Shell, file: &Path, picture: &[u8]) -> Result<(), Failure> {
    let name = paths::shown(file);
    fs::write(file, picture).map_err(|error| {
        let args = [("file", (&name).into()), ("reason", io_reason(shell.texts, &error).into())];
        Failure::Wrong(shell.texts.with("error-file", &args))
    })?;
    shell.aside(&shell.texts.with("own-card-written", &[("file", (&name).into())]))
}

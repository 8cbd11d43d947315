use twopocket_core::cue::CueTonight;
use twopocket_texts::Texts;

use super::show;
use crate::args::{Cue, CueAct};
use crate::failure::{Failure, OrTold};
use crate::open;
use crate::screen::{self, DIM};
use crate::shell::Shell;

/// The cue of the night, or the next one.
pub fn run(shell: &mut Shell, args: &Cue) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let cue = match args.which {
        None => companion.cues().tonight(None),
        Some(CueAct::Next) => companion.cues().next(None),
    }
    .or_told(shell.texts)?;
    shell.show(&cue, |shell| {
        let texts = shell.texts;
        shell.say("")?;
        show::large(shell, &texts.get(&cue.text))?;
        show::wrapped(shell, &caution(texts, &cue))?;
        shell.say("")?;
        let left = match cue.left {
            0 => texts.get("cue-all-seen"),
            left => texts.with("cue-left", &[("count", left.into())]),
        };
        shell.say(&screen::styled(DIM, &left))
    })
}

/// What to beware of.
pub fn caution(texts: Texts, cue: &CueTonight) -> String {
    texts.get(&format!("{}.caution", cue.text))
}

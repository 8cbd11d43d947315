//! Longer work: in steps, with a bar where it takes so long that a person would wonder.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget};
use twopocket_core::{Result, WorkProgress};

/// Work that takes longer shows how far it is.
const PATIENCE: Duration = Duration::from_secs(1);

/// How long one step of the work may take, in milliseconds.
const STEP_MS: u32 = 50;

/// Steps to the end.
pub fn to_the_end(mut step: impl FnMut(u32) -> Result<WorkProgress>) -> Result<()> {
    let begun = Instant::now();
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
    loop {
        let progress = step(STEP_MS)?;
        if begun.elapsed() > PATIENCE && bar.is_hidden() {
            bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        bar.set_length(progress.total);
        bar.set_position(progress.done);
        if progress.finished {
            bar.finish_and_clear();
            return Ok(());
        }
    }
}

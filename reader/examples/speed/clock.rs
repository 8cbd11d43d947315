//! How long things take.

use std::time::{Duration, Instant};

const ROUNDS: u32 = 5;

/// The best of a few rounds: what the machine can do when nothing else does.
pub fn best(mut run: impl FnMut()) -> Duration {
    (0..ROUNDS).map(|_| timed(&mut run)).min().unwrap_or_default()
}

/// How long it had a processor, where the system tells it; else how long it took.
pub fn timed(run: impl FnOnce()) -> Duration {
    let (begun, before) = (Instant::now(), worked());
    run();
    before.and_then(|before| worked()?.checked_sub(before)).unwrap_or_else(|| begun.elapsed())
}

/// How long this thread had a processor, where the system tells it.
fn worked() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

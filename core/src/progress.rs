use serde::{Deserialize, Serialize};

/// How far a longer work has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkProgress {
    /// Parts done.
    pub done: u64,
    /// Parts in all.
    pub total: u64,
    /// Whether nothing is left to do.
    pub finished: bool,
}

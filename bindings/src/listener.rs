//! The one thing that the foreign side implements.

use crate::core::{Changed, Listener};

/// Hears of changes. Whatever it throws is ignored.
#[uniffi::export(callback_interface)]
pub trait ChangeListener: Send + Sync {
    /// Called after a commit, one call at a time and in the order of the commits, from a thread of the companion's own.
    fn changed(&self, change: Changed) -> Result<(), ListenerError>;
}

/// Exists so that a listener that throws gives an error instead of a panic.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum ListenerError {
    /// The listener failed.
    #[error("the listener failed")]
    Failed,
}

impl From<uniffi::UnexpectedUniFFICallbackError> for ListenerError {
    /// What was thrown is dropped: it may speak of a person.
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Failed
    }
}

pub(crate) fn heard_by(listener: Box<dyn ChangeListener>) -> Listener {
    Box::new(move |change| {
        let _ = listener.changed(change);
    })
}

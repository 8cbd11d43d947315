//! The user's settings.

use std::sync::Arc;

use crate::core::reader::{Language, Region};
use crate::core::settings::Settings;
use crate::core::{Companion, FieldName};
use crate::error::CompanionError;
use crate::fault::call;
use crate::values::{CivilTime, unreadable};

/// A language that twopocket speaks, reads and writes.
#[uniffi::remote(Enum)]
pub enum Language {
    /// Danish.
    Da,
    /// Swedish.
    Sv,
    /// Norwegian bokmål.
    Nb,
    /// German.
    De,
    /// English.
    En,
}

// Two capital letters of ISO 3166-1.
uniffi::custom_type!(Region, String, {
    remote,
    lower: |region| region.as_str().to_owned(),
    try_lift: |code| code.parse().map_err(|_| unreadable(FieldName::Setting).into()),
});

/// The user's settings.
#[uniffi::remote(Record)]
pub struct Settings {
    /// Language of everything that is said to the user, and of drafts where the contact's is not known.
    pub language: Language,
    /// Home country, ISO 3166-1 alpha-2: where a number without a country code is read.
    pub home: Option<Region>,
    /// Time of day at which the queue begins.
    pub morning: CivilTime,
    /// Keep photos of cards after their fields are confirmed.
    pub keep_photos: bool,
    /// What stands under a letter, in one line or several.
    #[uniffi(default)]
    pub signature: Option<String>,
    /// Minutes a week that the user sets aside for the network.
    #[uniffi(default)]
    pub weekly_minutes: Option<u32>,
}

/// What the user chose once and every room keeps to.
// Not called `Settings`: the record has that name.
#[derive(uniffi::Object)]
pub struct UserSettings(pub(crate) Arc<Companion>);

#[uniffi::export]
impl UserSettings {
    /// The settings as they stand.
    pub fn get(&self) -> Result<Settings, CompanionError> {
        call(|| self.0.settings().get())
    }

    /// Replaces them, and returns them. Another morning holds for what is planned already, too.
    pub fn set(&self, settings: Settings) -> Result<Settings, CompanionError> {
        call(|| self.0.settings().set(settings))
    }
}

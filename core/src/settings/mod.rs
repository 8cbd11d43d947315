//! Settings: *what the user chose once and every room keeps to.*

pub mod rules;
pub(crate) mod store;

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use crate::change::Room;
use crate::companion::Companion;
use crate::error::Result;
use crate::follow_up;
use crate::reader::{Language, Region};

/// The user's settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// Language of everything that is said to the user, and of drafts where the contact's is not known.
    pub language: Language,
    /// Home country: where a number without a country code is read; without one, the country that the phone is in.
    pub home: Option<Region>,
    /// Time of day at which the queue begins.
    pub morning: NaiveTime,
    /// Keep photos of cards after their fields are confirmed.
    pub keep_photos: bool,
    /// What stands under a letter, in one line or several, in the user's own words; without it, what their own card
    /// gives ([`crate::own_card::OwnCards::signature`]).
    #[serde(default)]
    pub signature: Option<String>,
    /// Minutes a week that the user sets aside for the network.
    #[serde(default)]
    pub weekly_minutes: Option<u32>,
}

impl Default for Settings {
    fn default() -> Self {
        let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default();
        Self {
            language: Language::En,
            home: None,
            morning: nine,
            keep_photos: false,
            signature: None,
            weekly_minutes: None,
        }
    }
}

/// Handle, opened per call and never stored: `companion.settings()`.
pub struct SettingsRoom<'a> {
    companion: &'a Companion,
}

impl<'a> SettingsRoom<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// The settings as they stand.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn get(&self) -> Result<Settings> {
        self.companion.read(store::settings)
    }

    /// Replaces them, and returns them. Another morning holds for what is planned already, too.
    ///
    /// # Errors
    /// [`crate::Error::Invalid`] for more minutes than a week has, or a home country that no telephone number is of.
    pub fn set(&self, settings: Settings) -> Result<Settings> {
        self.companion.write(|tx, _| {
            rules::check(&settings)?;
            store::save(tx, &settings)?;
            follow_up::store::plan_at(tx, settings.morning)?;
            tx.touch(Room::Settings);
            Ok(settings)
        })
    }
}
